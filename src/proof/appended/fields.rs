//! Signature fields: the values with which they may be filled in, and the fields that may be added.

use super::Tampering;
use super::appearance;
use super::changes::{Change, Filled};
use super::original::Field;
use super::revision::Object;
use super::same::differences;
use crate::proof::text;
use crate::proof::tokens::{Dict, Value, name};

/// The keys of a field that signing may change.
const OF_FIELD: [&str; 7] = ["AP", "DA", "F", "Lock", "M", "MK", "V"];
/// The keys that an added field may have.
const OF_ADDED: [&str; 14] =
    ["AP", "DA", "F", "FT", "Lock", "M", "MK", "P", "Rect", "Subtype", "T", "TU", "Type", "V"];
/// The keys of a signature.
const OF_SIGNATURE: [&str; 18] = [
    "ByteRange",
    "Cert",
    "Changes",
    "ContactInfo",
    "Contents",
    "Filter",
    "Location",
    "M",
    "Name",
    "Prop_AuthTime",
    "Prop_AuthType",
    "Prop_Build",
    "R",
    "Reason",
    "Reference",
    "SubFilter",
    "Type",
    "V",
];
/// The flags that a field may have: it is printed, and nobody can change it.
const PRINT: u32 = 4;
const FLAGS: u32 = PRINT | 64 | 128 | 512;

/// The value that fills in a field of the original, if nothing else was changed in it.
pub(super) fn filled(change: &Change<'_>, number: u32, field: &Field) -> Result<Option<Filled>, Tampering> {
    let Field { name, page } = field;
    let changed = || Tampering::Field { page: *page, field: name.clone() };
    let dict =
        |object: Option<&'_ Object>| object.filter(|object| object.stream.is_none())?.value.dict().cloned();
    let before = dict(change.before.object(number)).ok_or_else(changed)?;
    let behind = dict(change.objects.get(&number)).ok_or_else(changed)?;
    let keys: Vec<_> = differences(&before, &behind).collect();
    if keys.is_empty() {
        return Ok(None);
    }
    let is_signed = !before.contains_key("V") && behind.contains_key("V");
    let flags = behind.get("F").and_then(Value::count::<u32>);
    let is_shown = flags.is_some_and(|flags| flags & PRINT != 0 && flags & !FLAGS == 0);
    // An invisible signature makes its field a point.
    let is_hidden = keys.contains(&"Rect") && behind.contains_key("Rect") && is_unseen(change, &behind);
    let may_change = |key: &&str| OF_FIELD.contains(key) || (*key == "Rect" && is_hidden);
    if !is_signed || !is_shown || !keys.iter().all(may_change) || !has_plain_look(&behind) {
        return Err(changed());
    }
    let is_stamp = value(change, &behind["V"]).ok_or_else(|| Tampering::Coverage(name.clone()))?;
    let is_in_field =
        |value: &Value| before.get("AP") == Some(value) || appearance::is_of_a_field(change, value);
    match is_hidden || behind.get("AP").is_none_or(is_in_field) {
        true if !is_stamp => Ok(Some(Filled { name: name.clone(), is_stamp, is_of_original: true })),
        true => Err(changed()),
        false => Err(Tampering::Appearance { page: *page, field: name.clone() }),
    }
}

/// The content of an added field, if it is invisible.
pub(super) fn added(change: &Change<'_>, number: u32) -> Result<Filled, Tampering> {
    let object = change.objects.get(&number).filter(|object| object.stream.is_none());
    let dict = object.and_then(|object| object.value.dict()).ok_or(Tampering::Stray(number))?;
    change.claim(number);
    let title = dict.get("T").and_then(Value::text).map(text::of_string).unwrap_or_default();
    let more = || Tampering::NewField(title.clone());
    let original = change.before.original;
    let is_taken = |taken: &String| *taken == title || taken.starts_with(&format!("{title}."));
    let mut taken = original.fields.values().map(|field| &field.name).chain(&change.before.added);
    let is_new = !title.is_empty() && !title.contains('.') && !taken.any(is_taken);
    let is_field = name(dict, "FT") == Some("Sig")
        && dict.keys().all(|key| OF_ADDED.contains(&key.as_str()))
        && name(dict, "Subtype").is_none_or(|sort| sort == "Widget")
        && name(dict, "Type").is_none_or(|sort| sort == "Annot")
        && dict
            .get("P")
            .is_none_or(|page| page.reference().is_some_and(|page| original.pages.contains_key(&page)))
        && has_plain_look(dict)
        && is_unseen(change, dict);
    if !is_new || !is_field {
        return Err(more());
    }
    let signature = dict.get("V").ok_or_else(more)?;
    let is_stamp = value(change, signature).ok_or_else(|| Tampering::Coverage(title.clone()))?;
    Ok(Filled { name: title.clone(), is_stamp, is_of_original: false })
}

/// True if no part of a field's look is drawn.
fn has_plain_look(field: &Dict) -> bool {
    let is_look = |look: &Value| {
        look.dict()
            .is_some_and(|look| look.iter().all(|(key, value)| key == "R" && *value == Value::Integer(0)))
    };
    field.get("MK").is_none_or(is_look)
        && ["DA", "M"].iter().all(|key| field.get(*key).is_none_or(|text| text.text().is_some()))
        && field.get("Lock").is_none_or(is_plain)
}

/// True if a field has no size and draws nothing.
fn is_unseen(change: &Change<'_>, field: &Dict) -> bool {
    field.get("Rect").is_none_or(|rect| is_point(rect) == Some(true))
        && field.get("AP").is_none_or(|value| appearance::is_empty(change, value))
}

/// True if a rectangle has no size.
fn is_point(rect: &Value) -> Option<bool> {
    let sides: Vec<_> = rect.array()?.iter().map(Value::number).collect::<Option<_>>()?;
    let [x0, y0, x1, y1] = sides[..] else { return None };
    Some((x0 - x1).abs() < f64::EPSILON && (y0 - y1).abs() < f64::EPSILON)
}

/// True if a value leads to no other object.
pub(super) fn is_plain(value: &Value) -> bool {
    match value {
        Value::Reference(_) => false,
        Value::Array(items) => items.iter().all(is_plain),
        Value::Dict(dict) => dict.values().all(is_plain),
        _ => true,
    }
}

/// True if a signature is a time stamp; `None` if it does not cover the whole file as it was then, except itself.
fn value(change: &Change<'_>, value: &Value) -> Option<bool> {
    let number = value.reference()?;
    let object = change.objects.get(&number).filter(|object| object.stream.is_none())?;
    change.claim(number);
    let dict = object.value.dict()?;
    let is_stamp = match name(dict, "Type") {
        None | Some("Sig") => false,
        Some("DocTimeStamp") => true,
        Some(_) => return None,
    };
    let is_known = dict.iter().all(|(key, value)| {
        OF_SIGNATURE.contains(&key.as_str())
            && (is_plain(value) || (key == "Reference" && leads_to_the_root(change, value)))
    });
    let is_new = change.before.object(number).is_none();
    let is_signature =
        is_known && is_new && name(dict, "Filter").is_some() && name(dict, "SubFilter").is_some();
    (is_signature && covers(change, object, dict)?).then_some(is_stamp)
}

/// True if the references of a signature mean the whole file.
fn leads_to_the_root(change: &Change<'_>, references: &Value) -> bool {
    let root = Value::Reference(change.before.original.ending.root);
    let is_root = |reference: &Value| {
        reference.dict().is_some_and(|dict| {
            dict.iter().all(|(key, value)| is_plain(value) || (key == "Data" && *value == root))
        })
    };
    references.array().is_some_and(|references| references.iter().all(is_root))
}

/// True if a signature covers the file up to the end of its revision, except its own digits.
fn covers(change: &Change<'_>, object: &Object, dict: &Dict) -> Option<bool> {
    const SEQUENCE: u8 = 0x30;
    const CONTENTS: &[u8] = b"/Contents";
    let bytes = change.before.bytes;
    let range: Vec<usize> =
        dict.get("ByteRange")?.array()?.iter().map(Value::count).collect::<Option<_>>()?;
    let [0, first, second, length] = range[..] else { return None };
    let end = second.checked_add(length)?;
    let behind = bytes.get(end..change.end)?;
    let gap = bytes.get(first..second)?;
    let before = bytes.get(object.span.start..first)?;
    let written = bytes.get(object.span.clone())?;
    let digits = gap.strip_prefix(b"<")?.strip_suffix(b">")?;
    let contents = dict.get("Contents")?.text()?;
    Some(
        behind.iter().all(|byte| matches!(byte, b'\r' | b'\n'))
            && second <= object.span.end
            && before.trim_ascii_end().ends_with(CONTENTS)
            // Within another value the digits would not be those of the signature.
            && written.windows(CONTENTS.len()).filter(|words| *words == CONTENTS).count() == 1
            && digits.iter().all(u8::is_ascii_hexdigit)
            && digits.len() == 2 * contents.len()
            && contents.first() == Some(&SEQUENCE),
    )
}
