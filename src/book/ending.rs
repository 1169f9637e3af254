//! The end of a book: the objects that hold its originals together.

use std::io::Write;

use pdf_writer::types::{Direction, PageMode, StructRole};
use pdf_writer::writers::{Catalog, StructTreeRoot};
use pdf_writer::{Array, Name as Key, Ref, Str, TextStr};

use super::file::{Fingerprint, Quire};
use super::{Agreement, Book, KIDS, Leaf, Tags, Unbindable};

/// The catalog of the book.
pub(super) const CATALOG: Ref = Ref::new(1);
/// The root of the page tree.
pub(super) const PAGES: Ref = Ref::new(2);
/// The root of the tags.
const TAGS: Ref = Ref::new(3);
/// The element above those of all originals.
pub(super) const DOCUMENT: Ref = Ref::new(4);
/// The number of objects whose numbers are fixed from the start.
pub(super) const RESERVED: usize = 4;

impl<W: Write> Book<W> {
    /// Ends the book, and returns the writer.
    ///
    /// # Errors
    ///
    /// No original was bound, or the writer fails.
    pub fn finish(mut self) -> Result<W, Unbindable> {
        if let Some((group, kids)) = self.group.take() {
            self.close_group(group, kids)?;
        }
        let intents = self.output_intents.ok_or(Unbindable::Empty)?;
        let mut quire = self.file.quire();
        quire.write(PAGES, |chunk| {
            chunk.pages(PAGES).count(count(self.pages)).kids(self.groups.iter().copied());
        });
        let outlines = bookmarks(&mut quire, &self.agreements);
        self.tags.write(&mut quire);
        let ids = [self.colophon.fingerprint(), self.file.fingerprint()].map(hexadecimal);
        let ids = ids.each_ref().map(String::as_str);
        let information = self.colophon.write_information(&mut quire);
        let metadata = self.colophon.write_metadata(&mut quire, self.pages, ids);
        quire.write(CATALOG, |chunk| {
            let mut catalog = chunk.indirect(CATALOG).start::<Catalog<'_>>();
            catalog.pages(PAGES).outlines(outlines).page_mode(PageMode::UseOutlines).metadata(metadata);
            catalog.lang(TextStr(&self.colophon.language));
            catalog.pair(Key(b"OutputIntents"), intents).pair(Key(b"StructTreeRoot"), TAGS);
            catalog.mark_info().marked(true).suspects(false);
            catalog.viewer_preferences().display_doc_title(true).direction(Direction::L2R);
        });
        let objects = quire.sewn();
        self.file.append(objects)?;
        Ok(self.file.end(information, ids.map(str::as_bytes))?)
    }
}

/// Writes the bookmarks: the agreements, which are collapsed, and below each its originals.
fn bookmarks(quire: &mut Quire<'_>, agreements: &[Agreement]) -> Ref {
    let root = quire.reserve();
    let agreements: Vec<_> = agreements.iter().filter(|agreement| !agreement.originals.is_empty()).collect();
    let items: Vec<_> = agreements.iter().map(|_| quire.reserve()).collect();
    for (number, agreement) in agreements.iter().enumerate() {
        let kids: Vec<_> = agreement.originals.iter().map(|_| quire.reserve()).collect();
        let page = agreement.originals[0].1;
        let mark = Bookmark { title: &agreement.title, page, parent: root, kids: &kids };
        mark.write(quire, &items, number);
        for (place, (title, page)) in agreement.originals.iter().enumerate() {
            let mark = Bookmark { title, page: *page, parent: items[number], kids: &[] };
            mark.write(quire, &kids, place);
        }
    }
    quire.write(root, |chunk| {
        let mut outline = chunk.outline(root);
        if let (Some(first), Some(last)) = (items.first(), items.last()) {
            outline.first(*first).last(*last).count(count(items.len()));
        }
    });
    root
}

/// A bookmark.
struct Bookmark<'b> {
    title: &'b str,
    page: Ref,
    parent: Ref,
    kids: &'b [Ref],
}

impl Bookmark<'_> {
    /// Writes it among its siblings.
    fn write(&self, quire: &mut Quire<'_>, beside: &[Ref], number: usize) {
        quire.write(beside[number], |chunk| {
            let mut item = chunk.outline_item(beside[number]);
            item.title(TextStr(self.title)).parent(self.parent);
            if let Some(before) = number.checked_sub(1) {
                item.prev(beside[before]);
            }
            if let Some(next) = beside.get(number + 1) {
                item.next(*next);
            }
            if let (Some(first), Some(last)) = (self.kids.first(), self.kids.last()) {
                item.first(*first).last(*last).count(-count(self.kids.len()));
            }
            item.dest().page(self.page).fit();
        });
    }
}

impl Tags {
    /// Writes the root of the tags and the element above those of all originals.
    fn write(&self, quire: &mut Quire<'_>) {
        let parents = nodes(quire, &self.parents, |limits, key| {
            limits.item(*key);
        });
        let ids = nodes(quire, &self.ids, |limits, id| {
            limits.item(Str(id));
        });
        quire.write(TAGS, |chunk| {
            let mut root = chunk.indirect(TAGS).start::<StructTreeRoot<'_>>();
            root.child(DOCUMENT).parent_tree_next_key(self.next_key);
            root.parent_tree().kids().items(parents);
            if !ids.is_empty() {
                root.id_tree().kids().items(ids);
            }
            let roles = self.roles.iter().map(|(name, role)| (Key(name), Key(role)));
            root.insert(Key(b"RoleMap")).dict().pairs(roles);
            if !self.classes.is_empty() {
                let classes = self.classes.iter().map(|(name, class)| (Key(name), *class));
                root.insert(Key(b"ClassMap")).dict().pairs(classes);
            }
        });
        quire.write(DOCUMENT, |chunk| {
            let mut document = chunk.struct_element(DOCUMENT);
            document.kind(StructRole::Document).parent(TAGS);
            document.children().items(self.elements.iter().copied());
        });
    }
}

/// Writes the nodes between the root of a tree and its leaves.
fn nodes<K>(quire: &mut Quire<'_>, leaves: &[Leaf<K>], limit: impl Fn(&mut Array<'_>, &K)) -> Vec<Ref> {
    let mut nodes = Vec::new();
    for leaves in leaves.chunks(KIDS) {
        let node = quire.reserve();
        quire.write(node, |chunk| {
            let mut entries = chunk.indirect(node).dict();
            let mut limits = entries.insert(Key(b"Limits")).array();
            limit(&mut limits, &leaves[0].first);
            limit(&mut limits, &leaves[leaves.len() - 1].last);
            drop(limits);
            entries.insert(Key(b"Kids")).array().items(leaves.iter().map(|leaf| leaf.node));
        });
        nodes.push(node);
    }
    nodes
}

/// A number of things, which is never greater than that of objects.
pub(super) fn count(things: usize) -> i32 {
    i32::try_from(things).unwrap_or(i32::MAX)
}

/// The first half of a fingerprint, which is the length that a PDF requires.
fn hexadecimal(fingerprint: Fingerprint) -> String {
    format!("{:032x}", u128::from_be_bytes(std::array::from_fn(|place| fingerprint[place])))
}
