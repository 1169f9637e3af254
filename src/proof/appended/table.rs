//! The table of a revision, in words or as a stream: the place of each of its objects, and nothing else.

use std::collections::BTreeMap;

use super::revision::{Object, Objects};
use crate::proof::packed::Unpacker;
use crate::proof::tokens::{Dict, Tokens, Value, name};

/// The place of an object.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Entry {
    /// A place in the file.
    At(usize),
    /// A stream of objects, and the index of the object in it.
    In(u32, usize),
    /// Nowhere: no object has the number.
    Free,
}

/// The places of the objects of a revision, by their numbers.
pub(super) type Entries = BTreeMap<u32, Entry>;

/// The length of an entry.
const ENTRY: usize = 20;

/// The entry of the number that no object has.
const FREE: &[u8] = b"0000000000 65535 f";

/// Reads a table in words and the trailer after it.
pub(super) fn read(tokens: &mut Tokens<'_>) -> Option<(Entries, Dict)> {
    tokens.skip(b"xref")?;
    tokens.end_of_line()?;
    let mut entries = Entries::new();
    while tokens.rest().first()?.is_ascii_digit() {
        let first: u32 = tokens.digits()?;
        tokens.skip(b" ")?;
        let count: u32 = tokens.digits()?;
        tokens.take_while(|byte| byte == b' ');
        tokens.end_of_line()?;
        for number in first..first.checked_add(count)? {
            let line = tokens.take(ENTRY)?;
            if number == 0 {
                line.strip_prefix(FREE).filter(|end| is_end(end))?;
            } else if entries.insert(number, Entry::At(place(line)?)).is_some() {
                return None;
            }
        }
    }
    tokens.skip(b"trailer")?;
    tokens.skip_space();
    Some((entries, tokens.value()?.dict()?.clone()))
}

/// The place in the entry of an existing object.
fn place(line: &[u8]) -> Option<usize> {
    let (digits, rest) = line.split_at_checked(10)?;
    rest.strip_prefix(b" 00000 n").filter(|end| is_end(end))?;
    digits.iter().all(u8::is_ascii_digit).then(|| std::str::from_utf8(digits).ok()?.parse().ok())?
}

fn is_end(end: &[u8]) -> bool {
    [&b" \n"[..], b" \r", b"\r\n"].contains(&end)
}

/// Reads a table that is a stream. Its dictionary is the trailer too.
pub(super) fn stream((bytes, unpacker): (&[u8], &Unpacker), object: &Object) -> Option<(Entries, Dict)> {
    let dict = object.value.dict()?;
    (name(dict, "Type")? == "XRef").then_some(())?;
    let widths = dict.get("W")?.array()?;
    let widths: Vec<usize> = widths.iter().map(Value::count).collect::<Option<_>>()?;
    let is_plain = widths.len() == 3 && widths[0] == 1 && widths.iter().all(|width| *width <= 8);
    is_plain.then_some(())?;
    let size: u32 = dict.get("Size")?.count()?;
    let index: Vec<u32> = match dict.get("Index") {
        Some(index) => index.array()?.iter().map(Value::count).collect::<Option<_>>()?,
        None => vec![0, size],
    };
    let content = unpacker.content(dict, bytes.get(object.stream.clone()?)?)?;
    let mut rows = content.chunks_exact(widths.iter().sum());
    let mut entries = Entries::new();
    let mut next = 0;
    for range in index.chunks(2) {
        let [first, count] = range else { return None };
        (*first >= next).then_some(())?;
        next = first.checked_add(*count)?;
        for number in *first..next {
            let entry = entry(rows.next()?, &widths)?;
            let is_free = entry == Entry::Free;
            if is_free != (number == 0) || (!is_free && entries.insert(number, entry).is_some()) {
                return None;
            }
        }
    }
    (rows.next().is_none() && rows.remainder().is_empty()).then(|| (entries, dict.clone()))
}

/// The content of a row.
fn entry(row: &[u8], widths: &[usize]) -> Option<Entry> {
    let (kind, rest) = row.split_at(widths[0]);
    let (second, third) = rest.split_at(widths[1]);
    let number = |bytes: &[u8]| bytes.iter().fold(0_u64, |number, byte| number << 8 | u64::from(*byte));
    let (second, third) = (number(second), number(third));
    match kind {
        [0] => Some(Entry::Free),
        [1] if third == 0 => Some(Entry::At(usize::try_from(second).ok()?)),
        [2] => Some(Entry::In(u32::try_from(second).ok()?, usize::try_from(third).ok()?)),
        _ => None,
    }
}

/// The objects in the streams of objects of a revision; each stream holds exactly the objects in its entries.
pub(super) fn packed(
    (bytes, unpacker): (&[u8], &Unpacker),
    entries: &Entries,
    objects: &Objects,
) -> Option<Objects> {
    let mut found = Objects::new();
    for (container, object) in objects.iter().filter(|(_, object)| is_container(object)) {
        let dict = object.value.dict()?;
        let content = unpacker.content(dict, bytes.get(object.stream.clone()?)?)?;
        let first: usize = dict.get("First")?.count()?;
        let count: usize = dict.get("N")?.count()?;
        let known = ["DecodeParms", "Filter", "First", "Length", "N", "Type"];
        dict.keys().all(|key| known.contains(&key.as_str())).then_some(())?;
        let mut head = Tokens::at(content.get(..first)?, 0);
        let mut body = Tokens::at(&content, first);
        for place in 0..count {
            head.skip_space();
            let number: u32 = head.digits()?;
            head.skip_space();
            let offset: usize = head.digits()?;
            body.skip_space();
            let is_there = body.place() == first.checked_add(offset)?
                && entries.get(&number) == Some(&Entry::In(*container, place))
                && !objects.contains_key(&number);
            let object = Object { value: body.value()?, stream: None, span: 0..0 };
            let is_new = is_there && found.insert(number, object).is_none();
            is_new.then_some(())?;
        }
        head.skip_space();
        body.skip_space();
        (head.rest().is_empty() && body.rest().is_empty()).then_some(())?;
    }
    Some(found)
}

/// True if an object is a stream of objects.
pub(super) fn is_container(object: &Object) -> bool {
    object.value.dict().is_some_and(|dict| name(dict, "Type") == Some("ObjStm"))
}

/// True if the entries are those of exactly these objects.
pub(super) fn is_of(entries: &Entries, objects: &Objects) -> bool {
    let is_at = |(number, object): (&u32, &Object)| match entries.get(number) {
        Some(Entry::At(place)) => *place == object.span.start && !object.span.is_empty(),
        Some(Entry::In(..)) => object.span.is_empty(),
        Some(Entry::Free) | None => false,
    };
    entries.len() == objects.len() && objects.iter().all(is_at)
}
