//! One appended revision: its objects back to back, the table of their places, and its end.

use std::collections::BTreeMap;
use std::ops::Range;

use super::table::{self, Entry};
use crate::proof::packed::Unpacker;
use crate::proof::tokens::{Dict, Tokens, Value, is_space, name};

/// An object of a file.
#[derive(Debug, Clone)]
pub(super) struct Object {
    pub(super) value: Value,
    /// The bytes of its stream, if it has one.
    pub(super) stream: Option<Range<usize>>,
    /// Its place in the file; empty for one in a stream of objects.
    pub(super) span: Range<usize>,
}

/// The objects of a file by their numbers.
pub(super) type Objects = BTreeMap<u32, Object>;

/// The trailer of a file.
#[derive(Debug, Clone)]
pub(super) struct Ending {
    /// The place of the last table.
    pub(super) table: usize,
    /// One more than the highest number of an object.
    pub(super) size: u32,
    pub(super) root: u32,
    pub(super) information: Option<u32>,
}

/// A revision that was read.
#[derive(Debug)]
pub(super) struct Revision {
    pub(super) objects: Objects,
    pub(super) ending: Ending,
    /// Its end in the file.
    pub(super) end: usize,
}

/// A place in a file that is written in another way than signing programs write it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Loose(pub(super) usize);

/// Reads the revision that begins at a place.
pub(super) fn read(
    (bytes, unpacker): (&[u8], &Unpacker),
    start: usize,
    before: &Ending,
) -> Result<Revision, Loose> {
    let mut tokens = Tokens::at(bytes, start);
    let mut objects = Objects::new();
    let mut last = None;
    let mut is_first = true;
    while {
        gap(&mut tokens, is_first)?;
        tokens.rest().first().is_some_and(u8::is_ascii_digit)
    } {
        is_first = false;
        let place = tokens.place();
        let (number, object) = object(&mut tokens).ok_or(Loose(place))?;
        if is_misleading(bytes, &object) || objects.insert(number, object).is_some() {
            return Err(Loose(place));
        }
        last = Some(number);
    }
    let place = tokens.place();
    let loose = || Loose(place);
    let (entries, trailer, begin) = if tokens.rest().starts_with(b"xref") {
        let (entries, trailer) = table::read(&mut tokens).ok_or_else(loose)?;
        (entries, trailer, place)
    } else {
        let own = last.ok_or_else(loose)?;
        let stream = &objects[&own];
        let (mut entries, trailer) = table::stream((bytes, unpacker), stream).ok_or_else(loose)?;
        let begin = stream.span.start;
        // The stream may leave itself out, for it was found without its entry.
        entries.entry(own).or_insert(Entry::At(begin));
        (entries, trailer, begin)
    };
    let end = end(&mut tokens, begin).ok_or_else(|| Loose(tokens.place()))?;
    let ending = ending(&trailer, before, begin).ok_or_else(loose)?;
    objects.extend(table::packed((bytes, unpacker), &entries, &objects).ok_or_else(loose)?);
    if !table::is_of(&entries, &objects) {
        return Err(loose());
    }
    let highest = objects.keys().next_back().copied().unwrap_or_default();
    let is_sized = ending.size == before.size.max(highest.saturating_add(1));
    if is_sized { Ok(Revision { objects, ending, end }) } else { Err(loose()) }
}

/// Goes past the white space between two objects, which is short.
fn gap(tokens: &mut Tokens<'_>, is_first: bool) -> Result<(), Loose> {
    const MOST: usize = 8;
    let place = tokens.place();
    let gap = tokens.take_while(|byte| matches!(byte, b'\n' | b'\r' | b' '));
    // There must be some after an object, but none is needed before the first.
    if gap.len() <= MOST && (is_first || !gap.is_empty()) { Ok(()) } else { Err(Loose(place)) }
}

/// Reads an object with its number.
pub(super) fn object(tokens: &mut Tokens<'_>) -> Option<(u32, Object)> {
    let start = tokens.place();
    let is_padded = tokens.rest().starts_with(b"0");
    let number = tokens.digits::<u32>().filter(|_| !is_padded)?;
    tokens.skip(b" 0 obj")?;
    let value = tokens.value()?;
    tokens.skip_space();
    let mut stream = None;
    if tokens.skip(b"stream").is_some() {
        // Some readers would treat a carriage return alone as part of the data.
        tokens.skip(b"\r\n").or_else(|| tokens.skip(b"\n"))?;
        let length: usize = value.dict()?.get("Length")?.count()?;
        let begin = tokens.place();
        tokens.take(length)?;
        stream = Some(begin..begin + length);
        tokens.skip_space();
        tokens.skip(b"endstream")?;
        tokens.skip_space();
    }
    tokens.skip(b"endobj")?;
    Some((number, Object { value, stream, span: start..tokens.place() }))
}

/// True if a stream holds words that readers search for when they repair files.
fn is_misleading(bytes: &[u8], object: &Object) -> bool {
    const WORDS: [&[u8]; 5] = [b"startxref", b"endstream", b"endobj", b"%%EOF", b"trailer"];
    let data = object.stream.clone().and_then(|stream| bytes.get(stream)).unwrap_or_default();
    WORDS.iter().any(|words| data.windows(words.len()).any(|window| window == *words))
}

/// Goes past the line with the name of iText: the only comment of a signing program, which has no words that readers
/// search for.
fn name_of_program(tokens: &mut Tokens<'_>) -> Option<()> {
    if tokens.skip(b"%iText-").is_some() {
        tokens.take_while(|byte| byte.is_ascii_alphanumeric() || matches!(byte, b'.' | b'-'));
        tokens.end_of_line()?;
    }
    Some(())
}

/// Goes past the end of a revision and returns its place.
fn end(tokens: &mut Tokens<'_>, begin: usize) -> Option<usize> {
    tokens.skip_space();
    name_of_program(tokens)?;
    tokens.skip(b"startxref")?;
    tokens.end_of_line()?;
    tokens.skip(begin.to_string().as_bytes())?;
    tokens.end_of_line()?;
    tokens.skip(b"%%EOF")?;
    // Anything else in the line would be part of a comment.
    if let Some(next) = tokens.rest().first() {
        (is_space(*next) || next.is_ascii_digit()).then_some(())?;
    }
    let _ = tokens.end_of_line();
    Some(tokens.place())
}

/// The values of a trailer, if it has only the necessary keys and keeps the root.
fn ending(trailer: &Dict, before: &Ending, table: usize) -> Option<Ending> {
    const KEYS: [&str; 5] = ["ID", "Info", "Prev", "Root", "Size"];
    const OF_STREAMS: [&str; 6] = ["DecodeParms", "Filter", "Index", "Length", "Type", "W"];
    let is_stream = name(trailer, "Type") == Some("XRef");
    let is_known =
        |key: &String| KEYS.contains(&key.as_str()) || (is_stream && OF_STREAMS.contains(&key.as_str()));
    let information = trailer.get("Info").map(Value::reference);
    let is_bound = trailer.keys().all(is_known)
        && trailer.get("Prev")?.count::<usize>()? == before.table
        && trailer.get("Root")?.reference()? == before.root
        && information.is_none_or(|information| information.is_some() && information == before.information);
    let size = trailer.get("Size")?.count()?;
    is_bound.then_some(Ending { table, size, ..before.clone() })
}
