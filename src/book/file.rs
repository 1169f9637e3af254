//! The file of a book, and the objects of one original before they are written into it.

use std::collections::HashMap;
use std::fmt::Write as _;
use std::io::{self, Write};

use pdf_writer::{Chunk, Name as Key, Ref, Settings, Str};
use sha2::{Digest, Sha256};

use super::ending::{CATALOG, RESERVED};
use super::{MOST_BYTES, MOST_OBJECTS, Unbindable};

/// A digest that distinguishes bytes from all others.
pub(super) type Fingerprint = [u8; 32];

/// A PDF that is written piece by piece.
pub(super) struct BookFile<W: Write> {
    writer: W,
    length: u64,
    /// The offset of each object, from the first on.
    offsets: Vec<u64>,
    /// The objects that are written only once, by the fingerprint of their content.
    known: HashMap<Fingerprint, Ref>,
    written: Sha256,
}

impl<W: Write> BookFile<W> {
    pub(super) fn begin(writer: W) -> io::Result<Self> {
        let mut file = Self {
            writer,
            length: 0,
            offsets: vec![0; RESERVED],
            known: HashMap::new(),
            written: Sha256::new(),
        };
        file.put(b"%PDF-1.7\n%\x80\x80\x80\x80\n")?;
        Ok(file)
    }

    fn put(&mut self, bytes: &[u8]) -> io::Result<()> {
        self.writer.write_all(bytes)?;
        self.written.update(bytes);
        self.length += bytes.len() as u64;
        Ok(())
    }

    /// A quire of new objects, whose numbers follow those of the file.
    pub(super) fn quire(&self) -> Quire<'_> {
        Quire {
            known: &self.known,
            objects: Objects {
                bytes: Vec::new(),
                starts: Vec::new(),
                count: self.offsets.len(),
                added: HashMap::new(),
            },
        }
    }

    /// Writes objects.
    pub(super) fn append(&mut self, objects: Objects) -> Result<(), Unbindable> {
        let Objects { bytes, starts, count, added } = objects;
        if count > MOST_OBJECTS || self.length + bytes.len() as u64 > MOST_BYTES {
            return Err(Unbindable::TooLarge);
        }
        self.offsets.resize(count, 0);
        for (object, start) in starts {
            if let Some(offset) = self.offsets.get_mut(index(object)) {
                *offset = self.length + start as u64;
            }
        }
        self.put(&bytes)?;
        self.known.extend(added);
        Ok(())
    }

    /// The fingerprint of all that is written.
    pub(super) fn fingerprint(&self) -> Fingerprint {
        self.written.clone().finalize().into()
    }

    /// Writes the table of objects and the trailer.
    pub(super) fn end(mut self, information: Ref, ids: [&[u8]; 2]) -> io::Result<W> {
        let size = self.offsets.len() + 1;
        let mut table = format!("xref\n0 {size}\n0000000000 65535 f\r\n");
        for offset in &self.offsets {
            let _ = write!(table, "{offset:010} 00000 n\r\n");
        }
        let mut trailer = Chunk::with_settings(Settings { pretty: false });
        let mut dict = trailer.indirect(CATALOG).dict();
        dict.pair(Key(b"Size"), i32::try_from(size).unwrap_or(i32::MAX));
        dict.pair(Key(b"Root"), CATALOG).pair(Key(b"Info"), information);
        dict.insert(Key(b"ID")).array().items(ids.map(Str));
        drop(dict);
        let start = self.length;
        self.put(table.as_bytes())?;
        self.put(b"trailer\n")?;
        self.put(content(trailer.as_bytes()).strip_suffix(END).unwrap_or_default())?;
        self.put(format!("\nstartxref\n{start}\n%%EOF").as_bytes())?;
        self.writer.flush()?;
        Ok(self.writer)
    }
}

/// The bytes after each object.
const END: &[u8] = b"\nendobj\n";

/// The content of an object, without its number.
fn content(object: &[u8]) -> &[u8] {
    const BEGIN: &[u8] = b" obj\n";
    let begin = object.windows(BEGIN.len()).position(|window| window == BEGIN);
    begin.and_then(|begin| object.get(begin + BEGIN.len()..)).unwrap_or_default()
}

/// The index of an object among all, from 0.
fn index(object: Ref) -> usize {
    usize::try_from(object.get()).unwrap_or_default() - 1
}

/// Objects that are ready to be written.
pub(super) struct Objects {
    bytes: Vec<u8>,
    /// The start of each object.
    starts: Vec<(Ref, usize)>,
    /// The number of objects, including those of the file.
    count: usize,
    added: HashMap<Fingerprint, Ref>,
}

/// The objects of one original: bookbinders give this name to the leaves that are sewn in together.
pub(super) struct Quire<'k> {
    known: &'k HashMap<Fingerprint, Ref>,
    objects: Objects,
}

impl Quire<'_> {
    /// Reserves a new number, whose object is still to be written.
    pub(super) fn reserve(&mut self) -> Ref {
        self.objects.count += 1;
        Ref::new(i32::try_from(self.objects.count).unwrap_or(i32::MAX))
    }

    /// Writes an object.
    pub(super) fn write(&mut self, object: Ref, write: impl FnOnce(&mut Chunk)) {
        let mut chunk = chunk();
        write(&mut chunk);
        self.add(object, &chunk);
    }

    /// Adds an object that is already written.
    pub(super) fn add(&mut self, object: Ref, chunk: &Chunk) {
        self.objects.starts.push((object, self.objects.bytes.len()));
        self.objects.bytes.extend(chunk.as_bytes());
    }

    /// Adds an object under any number, unless one with the same content exists.
    pub(super) fn add_once(&mut self, chunk: &Chunk) -> Ref {
        let content = content(chunk.as_bytes());
        let fingerprint = Sha256::digest(content).into();
        if let Some(object) = self.known.get(&fingerprint).or_else(|| self.objects.added.get(&fingerprint)) {
            return *object;
        }
        let object = self.reserve();
        self.objects.added.insert(fingerprint, object);
        self.objects.starts.push((object, self.objects.bytes.len()));
        self.objects.bytes.extend(format!("{} 0 obj\n", object.get()).into_bytes());
        self.objects.bytes.extend(content);
        object
    }

    /// The objects, ready to be written.
    pub(super) fn sewn(self) -> Objects {
        self.objects
    }
}

/// An empty chunk for one object.
pub(super) fn chunk() -> Chunk {
    Chunk::with_settings(Settings { pretty: false })
}
