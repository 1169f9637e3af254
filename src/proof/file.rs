//! Opens a PDF that may come from anywhere, and reads all its objects, within bounds.
//!
//! Time and memory are in proportion to the size of the file, whatever it contains. Nothing is repaired: an object that
//! cannot be read is missing.

use std::collections::{BTreeMap, BTreeSet};
use std::ops::Range;

use super::packed::Unpacker;
use super::tokens::{Dict, MOST_VALUES, Tokens, Value, name};
use super::{MOST_BYTES, Unreadable};

/// The most objects of a PDF; an agreement of thirty pages has some thousands.
const MOST_OBJECTS: usize = 20_000;

/// The most tables of a PDF.
const MOST_TABLES: usize = 300;

/// A PDF that was opened.
pub(super) struct File<'b> {
    bytes: &'b [u8],
    objects: BTreeMap<u32, Object>,
    trailer: Dict,
    unpacker: Unpacker,
}

/// An object of a PDF.
pub(super) struct Object {
    pub(super) value: Value,
    stream: Option<Range<usize>>,
}

/// The place of an object: in the file, or in a stream of objects.
enum Entry {
    At(usize),
    In(u32),
}

type Entries = BTreeMap<u32, Entry>;

impl<'b> File<'b> {
    pub(super) fn open(bytes: &'b [u8]) -> Result<Self, Unreadable> {
        if bytes.len() > MOST_BYTES || !bytes.starts_with(b"%PDF-") {
            return Err(Unreadable);
        }
        let unpacker = Unpacker::default();
        let (entries, trailer) = entries(bytes, &unpacker).ok_or(Unreadable)?;
        if trailer.contains_key("Encrypt") || entries.len() > MOST_OBJECTS {
            return Err(Unreadable);
        }
        let mut file = Self { bytes, objects: BTreeMap::new(), trailer, unpacker };
        file.read(&entries).ok_or(Unreadable)?;
        Ok(file)
    }

    /// Reads all objects; `None` if they would fill the memory.
    fn read(&mut self, entries: &Entries) -> Option<()> {
        let mut room = MOST_VALUES;
        let mut containers = BTreeSet::new();
        for (number, entry) in entries {
            match entry {
                Entry::In(container) => drop(containers.insert(*container)),
                Entry::At(place) => {
                    let mut tokens = Tokens::at(self.bytes, *place).with_room(room);
                    let found = object(&mut tokens, entries).filter(|(found, _)| found == number);
                    room = tokens.room();
                    self.objects.extend(found);
                }
            }
            (room > 0).then_some(())?;
        }
        for container in containers {
            let Some(content) = self.object(container).and_then(|object| self.content(object)) else {
                continue;
            };
            let Some(packed) = members(&content, self.object(container)?.value.dict()?, &mut room) else {
                continue;
            };
            let is_here = |(number, _): &(u32, _)| matches!(entries.get(number), Some(Entry::In(here)) if *here == container);
            self.objects.extend(packed.into_iter().filter(is_here));
            (room > 0).then_some(())?;
        }
        (!self.unpacker.is_full()).then_some(())
    }

    pub(super) fn object(&self, number: u32) -> Option<&Object> {
        self.objects.get(&number)
    }

    pub(super) fn objects(&self) -> impl Iterator<Item = (u32, &Object)> {
        self.objects.iter().map(|(number, object)| (*number, object))
    }

    /// A value, or the one that a reference leads to.
    pub(super) fn resolved<'v>(&'v self, value: &'v Value) -> &'v Value {
        let object = value.reference().map(|number| self.object(number).map(|object| &object.value));
        object.map_or(value, |object| object.unwrap_or(&Value::Null))
    }

    /// The value of a key, or the value that a reference there leads to.
    pub(super) fn get<'v>(&'v self, dict: &'v Dict, key: &str) -> Option<&'v Value> {
        dict.get(key).map(|value| self.resolved(value))
    }

    pub(super) fn dict<'v>(&'v self, dict: &'v Dict, key: &str) -> Option<&'v Dict> {
        self.get(dict, key)?.dict()
    }

    pub(super) fn trailer(&self) -> &Dict {
        &self.trailer
    }

    pub(super) fn catalog(&self) -> Option<&Dict> {
        self.dict(&self.trailer, "Root")
    }

    /// The content of a stream; `None` if it is packed in a way that is not read.
    pub(super) fn content(&self, object: &Object) -> Option<Vec<u8>> {
        self.unpacker.content(object.value.dict()?, self.packed(object)?)
    }

    /// The bytes of a stream as they are in the file.
    pub(super) fn packed(&self, object: &Object) -> Option<&'b [u8]> {
        self.bytes.get(object.stream.clone()?)
    }

    /// True if the file was too large to be read in full.
    pub(super) fn is_too_large(&self) -> bool {
        self.unpacker.is_full()
    }
}

/// The places of all objects, by the last table and those before it, and the last trailer.
fn entries(bytes: &[u8], unpacker: &Unpacker) -> Option<(Entries, Dict)> {
    const KEYWORD: &[u8] = b"startxref";
    let keyword = bytes.windows(KEYWORD.len()).rposition(|window| window == KEYWORD)?;
    let mut tokens = Tokens::at(bytes, keyword + KEYWORD.len());
    tokens.skip_space();
    let mut waiting = vec![tokens.digits::<usize>()?];
    let mut seen = BTreeSet::new();
    let (mut entries, mut last) = (Entries::new(), None);
    while let Some(place) = waiting.pop() {
        if !seen.insert(place) || seen.len() > MOST_TABLES {
            return None;
        }
        let trailer = table(bytes, place, unpacker, &mut entries)?;
        // A table in words may refer to one that is a stream, which is read before the previous one.
        for key in ["Prev", "XRefStm"] {
            waiting.extend(trailer.get(key).and_then(Value::count::<usize>));
        }
        last.get_or_insert(trailer);
    }
    Some((entries, last?))
}

/// Adds the entries of a table for objects that no later table has, and returns its trailer.
fn table(bytes: &[u8], place: usize, unpacker: &Unpacker, entries: &mut Entries) -> Option<Dict> {
    let mut tokens = Tokens::at(bytes, place);
    tokens.skip_space();
    if tokens.skip(b"xref").is_none() {
        return stream(bytes, &mut tokens, unpacker, entries);
    }
    tokens.skip_space();
    while tokens.rest().first()?.is_ascii_digit() {
        let first: u32 = tokens.digits()?;
        tokens.skip_space();
        let count: u32 = tokens.digits()?;
        for number in first..first.checked_add(count)? {
            tokens.skip_space();
            let place = tokens.digits()?;
            tokens.skip_space();
            tokens.digits::<u32>()?;
            tokens.skip_space();
            let is_used = tokens.take(1)? == b"n";
            add(entries, number, is_used.then_some(Entry::At(place)))?;
        }
        tokens.skip_space();
    }
    tokens.skip(b"trailer")?;
    Some(tokens.value()?.dict()?.clone())
}

/// The same for a table that is a stream.
fn stream(bytes: &[u8], tokens: &mut Tokens<'_>, unpacker: &Unpacker, entries: &mut Entries) -> Option<Dict> {
    let (_, object) = object(tokens, &Entries::new())?;
    let Value::Dict(dict) = object.value else { return None };
    let content = unpacker.content(&dict, bytes.get(object.stream?)?)?;
    let widths: Vec<usize> = dict.get("W")?.array()?.iter().map(Value::count).collect::<Option<_>>()?;
    let [kind, second, third] = widths[..] else { return None };
    if widths.iter().any(|width| *width > 8) || widths.iter().sum::<usize>() == 0 {
        return None;
    }
    let index: Vec<u32> = match dict.get("Index") {
        Some(index) => index.array()?.iter().map(Value::count).collect::<Option<_>>()?,
        None => vec![0, dict.get("Size")?.count()?],
    };
    let numbers =
        index.chunks_exact(2).flat_map(|range| (range[0]..).zip(0..range[1])).map(|(number, _)| number);
    for (number, row) in numbers.zip(content.chunks_exact(kind + second + third)) {
        let part =
            |range: Range<usize>| row[range].iter().fold(0_u64, |sum, byte| sum << 8 | u64::from(*byte));
        let place = part(kind..kind + second);
        let entry = match if kind == 0 { 1 } else { part(0..kind) } {
            1 => Some(Entry::At(usize::try_from(place).ok()?)),
            2 => Some(Entry::In(u32::try_from(place).ok()?)),
            _ => None,
        };
        add(entries, number, entry)?;
    }
    Some(dict)
}

/// Adds an entry, unless a later table has one; `None` if there are too many.
fn add(entries: &mut Entries, number: u32, entry: Option<Entry>) -> Option<()> {
    // No object is at the place 0, so a free number stays free.
    entries.entry(number).or_insert(entry.unwrap_or(Entry::At(0)));
    (entries.len() <= MOST_OBJECTS).then_some(())
}

/// Reads an object with its number.
fn object(tokens: &mut Tokens<'_>, entries: &Entries) -> Option<(u32, Object)> {
    let number = head(tokens)?;
    let value = tokens.value()?;
    tokens.skip_space();
    let mut stream = None;
    if tokens.skip(b"stream").is_some() {
        tokens.skip(b"\r\n").or_else(|| tokens.skip(b"\n"))?;
        let length = match value.dict()?.get("Length")? {
            Value::Reference(number) => {
                let Some(Entry::At(place)) = entries.get(number) else { return None };
                let mut tokens = tokens.moved_to(*place);
                (head(&mut tokens)? == *number).then(|| tokens.value())??.count::<usize>()?
            }
            length => length.count()?,
        };
        let begin = tokens.place();
        tokens.take(length)?;
        stream = Some(begin..begin + length);
        tokens.skip_space();
        tokens.skip(b"endstream")?;
    }
    Some((number, Object { value, stream }))
}

/// Reads the number of an object.
fn head(tokens: &mut Tokens<'_>) -> Option<u32> {
    tokens.skip_space();
    let number = tokens.digits()?;
    tokens.skip_space();
    tokens.digits::<u32>()?;
    tokens.skip_space();
    tokens.skip(b"obj")?;
    Some(number)
}

/// The objects in a stream of objects.
fn members(content: &[u8], dict: &Dict, room: &mut usize) -> Option<Vec<(u32, Object)>> {
    (name(dict, "Type")? == "ObjStm").then_some(())?;
    let first: usize = dict.get("First")?.count()?;
    let count: usize = dict.get("N")?.count::<usize>().filter(|count| *count <= MOST_OBJECTS)?;
    let mut head = Tokens::at(content.get(..first)?, 0);
    let mut found = Vec::new();
    let mut end = first;
    for _ in 0..count {
        head.skip_space();
        let number: u32 = head.digits()?;
        head.skip_space();
        let place = first.checked_add(head.digits()?)?;
        // Objects follow one another and are read once, and none is within another.
        (place >= end).then_some(())?;
        let mut tokens = Tokens::at(content, place).with_room(*room);
        let value = tokens.value();
        *room = tokens.room();
        end = tokens.place();
        found.push((number, Object { value: value?, stream: None }));
    }
    Some(found)
}
