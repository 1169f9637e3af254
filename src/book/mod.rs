//! The book of a ceremony: many originals in one PDF for the printer.
//!
//! Originals are bound in the order in which they come, page for page the same, with bookmarks and with their tags. The
//! book keeps PDF/UA-1 and PDF/A-2a. It is written piece by piece, so that it can be of any size: of an original that
//! is bound, only the places of its objects, its pages, the roots of its tags and its bookmark are kept in memory.
//! Objects that the originals have in common, such as fonts and pictures, are written once.
//!
//! A book is neither signed nor rendered again: signature fields and the files that an original carries are left out.

mod binder;
mod colophon;
mod ending;
mod file;
mod pages;
mod tags;

use std::collections::BTreeMap;
use std::io::{self, Write};

use pdf_writer::Ref;

use crate::proof::{Unreadable, apart, open};

pub use colophon::Colophon;

use binder::{Bound, PlaceInBook};
use file::BookFile;

/// The most objects that a file of PDF/A-2 may have (ISO 19005-2, 6.1.13).
const MOST_OBJECTS: usize = 8_388_607;

/// The most bytes before the last offset that a cross-reference table can express.
const MOST_BYTES: u64 = 9_999_999_999;

/// The most pages, or leaves of a tree, below one node.
const KIDS: usize = 64;

/// The reason why an original cannot be bound, or a book cannot be finished.
#[derive(Debug, thiserror::Error)]
pub enum Unbindable {
    /// The original cannot be read as a PDF, or is larger or more complex than any of ours.
    #[error("not a PDF that can be read")]
    Unreadable,
    /// The original is not built like ours: the value under this key is unknown here, or is missing.
    #[error("not built as an original: `{0}`")]
    Unknown(&'static str),
    /// The original differs, under this key of the whole file, from the originals bound before.
    #[error("`{0}` differs from the originals before")]
    Different(&'static str),
    /// The book would have more objects or bytes than a PDF may.
    #[error("more than one PDF may hold")]
    TooLarge,
    /// No original was bound.
    #[error("a book without originals")]
    Empty,
    /// The book cannot be written.
    #[error(transparent)]
    Io(#[from] io::Error),
}

impl From<Unreadable> for Unbindable {
    fn from(_: Unreadable) -> Self {
        Self::Unreadable
    }
}

/// Binds originals one by one into a PDF that is written piece by piece.
pub struct Book<W: Write> {
    file: BookFile<W>,
    colophon: Colophon,
    agreements: Vec<Agreement>,
    originals: usize,
    pages: usize,
    /// The nodes of the page tree that are full.
    groups: Vec<Ref>,
    /// The node that takes the next pages, and the pages that it has.
    group: Option<(Ref, Vec<Ref>)>,
    tags: Tags,
    output_intents: Option<Ref>,
}

/// A bookmark of the first level, and the bookmarks below it.
struct Agreement {
    title: String,
    /// The words of each original, and its first page.
    originals: Vec<(String, Ref)>,
}

/// The values for the root of the tags.
#[derive(Default)]
struct Tags {
    /// The element of each original.
    elements: Vec<Ref>,
    /// The leaves of the parent tree, each with its first and last key.
    parents: Vec<Leaf<i32>>,
    next_key: i32,
    /// The leaves of the tree of ids.
    ids: Vec<Leaf<Vec<u8>>>,
    roles: Map<Vec<u8>>,
    classes: Map<Ref>,
}

/// A leaf of a tree by its first and its last key.
struct Leaf<K> {
    node: Ref,
    first: K,
    last: K,
}

/// A map, by name, of values that originals have in common.
type Map<V> = BTreeMap<Vec<u8>, V>;

impl<W: Write> Book<W> {
    /// Begins a book.
    ///
    /// # Errors
    ///
    /// The writer fails.
    pub fn new(writer: W, colophon: Colophon) -> io::Result<Self> {
        Ok(Self {
            file: BookFile::begin(writer)?,
            colophon,
            agreements: Vec::new(),
            originals: 0,
            pages: 0,
            groups: Vec::new(),
            group: None,
            tags: Tags::default(),
            output_intents: None,
        })
    }

    /// Begins an agreement: the bookmarks of the originals that follow are placed below its title. An agreement without
    /// originals has no bookmark.
    pub fn begin(&mut self, title: &str) {
        self.agreements.push(Agreement { title: title.to_owned(), originals: Vec::new() });
    }

    /// Appends an original, a PDF that [`export`](crate::export) has made, and returns the number of its pages. Its
    /// bookmark leads to the first of them.
    ///
    /// # Errors
    ///
    /// The original cannot be bound; the book then stays as it was, unless the writer failed.
    pub fn append(&mut self, original: &[u8], bookmark: &str) -> Result<usize, Unbindable> {
        let place = PlaceInBook {
            original: self.originals,
            key: self.tags.next_key,
            group: self.group.as_ref().map(|(group, _)| *group),
            bookmark,
        };
        let quire = self.file.quire();
        let bound = apart(|| {
            let pdf = open(original)?;
            Ok(binder::bind(&pdf, quire, &place))
        })??;
        self.take(bound, bookmark)
    }

    /// Adds an original that was bound.
    fn take(&mut self, bound: Bound, bookmark: &str) -> Result<usize, Unbindable> {
        let Some(first) = bound.pages.first().copied() else { return Err(Unbindable::Unknown("Pages")) };
        if self.output_intents.is_some_and(|intents| intents != bound.output_intents) {
            return Err(Unbindable::Different("OutputIntents"));
        }
        let roles = merged(&self.tags.roles, bound.roles).ok_or(Unbindable::Different("RoleMap"))?;
        let classes = merged(&self.tags.classes, bound.classes).ok_or(Unbindable::Different("ClassMap"))?;
        self.file.append(bound.objects)?;
        (self.tags.roles, self.tags.classes) = (roles, classes);
        self.output_intents = Some(bound.output_intents);
        self.tags.elements.push(bound.element);
        self.tags.next_key = bound.next_key;
        self.tags.parents.extend(bound.parents);
        self.tags.ids.extend(bound.ids);
        if self.agreements.is_empty() {
            self.begin(bookmark);
        }
        if let Some(agreement) = self.agreements.last_mut() {
            agreement.originals.push((bookmark.to_owned(), first));
        }
        self.originals += 1;
        let count = bound.pages.len();
        self.pages += count;
        let (group, mut kids) = self.group.take().unwrap_or_else(|| (bound.group, Vec::new()));
        kids.extend(bound.pages);
        if kids.len() < KIDS {
            self.group = Some((group, kids));
        } else {
            self.close_group(group, kids)?;
        }
        Ok(count)
    }

    /// Writes a node of the page tree.
    fn close_group(&mut self, group: Ref, kids: Vec<Ref>) -> Result<(), Unbindable> {
        let mut quire = self.file.quire();
        self.groups.push(group);
        quire.write(group, |chunk| {
            chunk.pages(group).parent(ending::PAGES).count(ending::count(kids.len())).kids(kids);
        });
        let objects = quire.sewn();
        self.file.append(objects)
    }
}

/// Merges two maps, unless they give a name different meanings.
fn merged<V: Clone + PartialEq>(map: &Map<V>, other: Map<V>) -> Option<Map<V>> {
    let mut merged = map.clone();
    for (name, value) in other {
        if merged.get(&name).is_some_and(|known| *known != value) {
            return None;
        }
        merged.insert(name, value);
    }
    Some(merged)
}
