//! What was appended to a file: signatures, or something that changes what its pages show.

use std::collections::BTreeSet;

use hayro_syntax::Pdf;
use hayro_syntax::object::{
    Array, Dict, MaybeRef, Name, Object, ObjectIdentifier, Rect, Stream, String as Text,
};

use super::{Extension, text};

/// What a program that signs may change of the catalog.
const OF_CATALOG: [&str; 6] = ["AcroForm", "DSS", "Extensions", "Metadata", "Perms", "Version"];
/// What it may change of the form.
const OF_FORM: [&str; 5] = ["DA", "DR", "Fields", "NeedAppearances", "SigFlags"];
/// What it may change of a field.
const OF_FIELD: [&str; 8] = ["AP", "AS", "DA", "F", "Lock", "M", "MK", "V"];

/// What was appended, unless it changes what the pages show, or could.
///
/// Every object that the file had must be there unchanged, but for the form and its fields; and no
/// annotation may be added that is seen.
pub(super) fn extension(found: &Pdf, expected: &Pdf, size: usize) -> Option<Extension> {
    if found.xref().root_id() != expected.xref().root_id() || found.pages().len() != expected.pages().len() {
        return None;
    }
    let numbers = (1..=expected.len()).filter_map(|number| i32::try_from(number).ok());
    for number in numbers {
        let id = ObjectIdentifier::new(number, 0);
        let Some(before) = expected.xref().get::<Object<'_>>(id) else { continue };
        let behind = found.xref().get::<Object<'_>>(id)?;
        if !is_same(&before, &behind) && !may_become(expected, id, &before, &behind) {
            return None;
        }
    }
    Some(signatures(found, size))
}

/// Whether an object may become another without a change on the pages.
fn may_become(pdf: &Pdf, id: ObjectIdentifier, before: &Object<'_>, behind: &Object<'_>) -> bool {
    let (Object::Dict(before), Object::Dict(behind)) = (before, behind) else {
        // What a file tells of itself is seen on no page.
        return is_metadata(before) && is_metadata(behind);
    };
    if id == pdf.xref().root_id() {
        return differ_in(before, behind, &OF_CATALOG) && is_form(behind);
    }
    let sort = |dict: &Dict<'_>, key: &str| dict.get::<Name<'_>>(key).map(|name| name.as_str().to_owned());
    if is_field(before) {
        return differ_in(before, behind, &OF_FIELD);
    }
    match sort(before, "Type").as_deref() {
        Some("Page") => differ_in(before, behind, &["Annots"]) && has_only_unseen_additions(before, behind),
        // The document information has no type.
        None => {
            before.contains_key("Creator")
                && before.contains_key("CreationDate")
                && behind.contains_key("Creator")
        }
        Some(_) => false,
    }
}

/// Whether the form of a catalog has nothing that could act on the pages.
fn is_form(catalog: &Dict<'_>) -> bool {
    let form = catalog.get::<Dict<'_>>("AcroForm");
    form.is_none_or(|form| form.keys().all(|key| OF_FORM.contains(&key.as_str())))
}

fn is_field(dict: &Dict<'_>) -> bool {
    let is = |key: &str, value: &str| dict.get::<Name<'_>>(key).is_some_and(|name| name.as_str() == value);
    is("Subtype", "Widget") && is("FT", "Sig")
}

fn is_metadata(object: &Object<'_>) -> bool {
    let Object::Stream(stream) = object else { return false };
    stream.dict().get::<Name<'_>>("Type").is_some_and(|name| name.as_str() == "Metadata")
}

/// Whether a page has the annotations it had, and behind them only signature fields without a size.
fn has_only_unseen_additions(before: &Dict<'_>, behind: &Dict<'_>) -> bool {
    let before: Vec<_> = annotations(before).iter().flat_map(Array::raw_iter).collect();
    let Some(behind) = annotations(behind) else { return before.is_empty() };
    let kept = behind.raw_iter().zip(&before).filter(|(one, other)| one.as_obj_ref() == other.as_obj_ref());
    let is_unseen = |annotation: Dict<'_>| {
        let rect = annotation.get::<Rect>("Rect");
        is_field(&annotation) && rect.is_some_and(|rect| rect.x0 >= rect.x1 || rect.y0 >= rect.y1)
    };
    let added = behind.raw_iter().count().saturating_sub(before.len());
    kept.count() == before.len()
        && behind
            .iter::<Dict<'_>>()
            .skip(before.len())
            .filter(|annotation| is_unseen(annotation.clone()))
            .count()
            == added
}

fn annotations<'p>(page: &Dict<'p>) -> Option<Array<'p>> {
    page.get("Annots")
}

/// Whether two dictionaries differ at most under these keys.
fn differ_in(before: &Dict<'_>, behind: &Dict<'_>, keys: &[&str]) -> bool {
    let names: BTreeSet<_> = before.keys().chain(behind.keys()).map(|key| key.as_str().to_owned()).collect();
    let mut others = names.iter().filter(|name| !keys.contains(&name.as_str()));
    others.all(|name| match (before.get_raw::<Object<'_>>(name), behind.get_raw::<Object<'_>>(name)) {
        (Some(one), Some(other)) => is_same_value(&one, &other),
        _ => false,
    })
}

fn is_same_value(one: &MaybeRef<Object<'_>>, other: &MaybeRef<Object<'_>>) -> bool {
    match (one, other) {
        (MaybeRef::Ref(one), MaybeRef::Ref(other)) => one == other,
        (MaybeRef::NotRef(one), MaybeRef::NotRef(other)) => is_same(one, other),
        _ => false,
    }
}

/// Whether two objects are the same, however they are written.
fn is_same(one: &Object<'_>, other: &Object<'_>) -> bool {
    match (one, other) {
        (Object::Dict(one), Object::Dict(other)) => one == other || differ_in(one, other, &[]),
        (Object::Array(one), Object::Array(other)) => {
            one == other
                || (one.raw_iter().count() == other.raw_iter().count()
                    && one.raw_iter().zip(other.raw_iter()).all(|(one, other)| is_same_value(&one, &other)))
        }
        (Object::Stream(one), Object::Stream(other)) => is_same_stream(one, other),
        // Some programs write a text in other bytes.
        (Object::String(one), Object::String(other)) => {
            text::of_string(one.as_bytes()) == text::of_string(other.as_bytes())
        }
        _ => one == other,
    }
}

fn is_same_stream(one: &Stream<'_>, other: &Stream<'_>) -> bool {
    one.raw_data() == other.raw_data()
        && (one.dict() == other.dict() || differ_in(one.dict(), other.dict(), &[]))
}

/// The fields that are signed, in the order of what their signatures cover.
fn signatures(pdf: &Pdf, size: usize) -> Extension {
    let signed = pdf.objects().into_iter().filter_map(|object| {
        let Object::Dict(field) = object else { return None };
        field.get::<Name<'_>>("FT").filter(|sort| sort.as_str() == "Sig")?;
        let range = field.get::<Dict<'_>>("V")?.get::<Array<'_>>("ByteRange")?;
        let range: Vec<_> = range.iter::<i32>().filter_map(|number| usize::try_from(number).ok()).collect();
        let [0, first, second, length] = range[..] else { return None };
        let end = second.checked_add(length).filter(|end| first <= second && *end <= size)?;
        Some((end, name(&field)))
    });
    let signed: BTreeSet<_> = signed.collect();
    let ends_signed = signed.last().is_some_and(|(end, _)| *end == size);
    Extension { signed: signed.into_iter().map(|(_, name)| name).collect(), ends_signed }
}

/// The whole name of a field.
fn name(field: &Dict<'_>) -> String {
    const MOST_PARTS: usize = 5;
    let mut parts = Vec::new();
    let mut field = Some(field.clone());
    while let Some(current) = field.filter(|_| parts.len() < MOST_PARTS) {
        parts.extend(current.get::<Text<'_>>("T").map(|part| text::of_string(part.as_bytes())));
        field = current.get::<Dict<'_>>("Parent");
    }
    parts.reverse();
    parts.join(".")
}
