//! The pages of an original, their annotations, and the tree that leads from both to their tags.

use std::collections::BTreeMap;

use hayro_syntax::object::{Array, Dict, MaybeRef, Name, Object, ObjectIdentifier};
use pdf_writer::types::TabOrder;
use pdf_writer::{Name as Key, Null, Ref};

use super::binder::{Binder, MOST_LEVELS};
use super::file::chunk;
use super::{Leaf, Unbindable};

/// The keys that a page keeps. Any other key is neither seen nor read aloud.
const KEPT: [&str; 6] = ["ArtBox", "BleedBox", "Contents", "Group", "TrimBox", "UserUnit"];

/// The keys that a page also keeps, from itself or from a node above it.
const INHERITED: [&str; 4] = ["CropBox", "MediaBox", "Resources", "Rotate"];

/// A page of an original.
pub(super) struct OriginalPage<'p> {
    dict: Dict<'p>,
    /// The place of the page in the book.
    pub(super) place: Ref,
    annotations: Vec<(Dict<'p>, Ref)>,
}

/// The keys of pages and annotations in the parent tree.
pub(super) type Keys = BTreeMap<Ref, i32>;

impl<'p> Binder<'p, '_> {
    /// Reserves the places of the pages and their annotations, except for signature fields, which are left out.
    pub(super) fn reserve_pages(&mut self) -> Result<Vec<OriginalPage<'p>>, Unbindable> {
        let mut pages = Vec::new();
        for page in self.pdf.pages().iter() {
            let dict = page.raw().clone();
            let id = dict.obj_id().ok_or(Unbindable::Unknown("Kids"))?;
            let place = self.reserve(id, "Kids")?;
            pages.push(OriginalPage { dict, place, annotations: Vec::new() });
        }
        for page in &mut pages {
            let annotations = page.dict.get::<Array<'_>>("Annots").unwrap_or_default();
            for annotation in annotations.raw_iter() {
                let id = annotation.as_obj_ref().ok_or(Unbindable::Unknown("Annots"))?.into();
                let dict = self.dict(id, "Annots")?;
                match dict.get::<Name<'_>>("Subtype").as_ref().map(Name::as_str) {
                    Some("Widget") => {
                        self.left_out.insert(id);
                    }
                    // A named destination does not exist in the book.
                    Some("Link") if !has_name(&dict) => {
                        page.annotations.push((dict, self.reserve(id, "Annots")?));
                    }
                    _ => return Err(Unbindable::Unknown("Annots")),
                }
            }
        }
        Ok(pages)
    }

    fn reserve(&mut self, id: ObjectIdentifier, key: &'static str) -> Result<Ref, Unbindable> {
        let place = self.quire.reserve();
        match self.places.insert(id, place) {
            None => Ok(place),
            Some(_) => Err(Unbindable::Unknown(key)),
        }
    }

    /// Writes a leaf of the parent tree, which gives the tagged objects their keys from the first free one on.
    pub(super) fn parents(
        &mut self,
        pages: &[OriginalPage<'_>],
        first: i32,
    ) -> Result<(Option<Leaf<i32>>, Keys), Unbindable> {
        let mut entries = Vec::new();
        for page in pages {
            if let Some(marks) = self.marks.remove(&page.place) {
                let list = self.quire.reserve();
                self.quire.write(list, |chunk| {
                    let mut list = chunk.indirect(list).array();
                    for mark in 0..=marks.keys().next_back().copied().unwrap_or_default() {
                        match marks.get(&mark) {
                            Some(element) => list.item(*element),
                            None => list.item(Null),
                        };
                    }
                });
                entries.push((page.place, list));
            }
            for (_, annotation) in &page.annotations {
                entries.extend(self.owners.get(annotation).map(|element| (*annotation, *element)));
            }
        }
        let last = i32::try_from(entries.len()).ok().and_then(|count| first.checked_add(count));
        let last = last.ok_or(Unbindable::TooLarge)? - 1;
        let keys: Keys = entries.iter().zip(first..).map(|((object, _), key)| (*object, key)).collect();
        if entries.is_empty() {
            return Ok((None, keys));
        }
        let node = self.quire.reserve();
        self.quire.write(node, |chunk| {
            let mut leaf = chunk.indirect(node).dict();
            leaf.insert(Key(b"Limits")).array().items([first, last]);
            let mut numbers = leaf.insert(Key(b"Nums")).array();
            for ((_, parent), key) in entries.into_iter().zip(first..) {
                numbers.item(key).item(parent);
            }
        });
        Ok((Some(Leaf { node, first, last }), keys))
    }

    /// Writes the annotations.
    pub(super) fn annotations(&mut self, pages: &[OriginalPage<'p>], keys: &Keys) -> Result<(), Unbindable> {
        for (dict, place) in pages.iter().flat_map(|page| &page.annotations) {
            let mut chunk = chunk();
            let mut annotation = chunk.indirect(*place).dict();
            self.entries(&mut annotation, dict, &["StructParent"], 0)?;
            if let Some(key) = keys.get(place) {
                annotation.pair(Key(b"StructParent"), *key);
            }
            drop(annotation);
            self.quire.add(*place, &chunk);
        }
        Ok(())
    }

    /// Writes the pages below a node of the page tree.
    pub(super) fn pages(
        &mut self,
        pages: &[OriginalPage<'p>],
        keys: &Keys,
        group: Ref,
    ) -> Result<(), Unbindable> {
        for page in pages {
            let mut chunk = chunk();
            let mut copy = chunk.page(page.place);
            copy.parent(group).tab_order(TabOrder::StructureOrder);
            for key in KEPT {
                self.entry(&mut copy, &page.dict, key)?;
            }
            for key in INHERITED {
                if let Some(value) = inherited(&page.dict, key) {
                    self.value(copy.insert(Key(key.as_bytes())), &value, 0)?;
                }
            }
            if let Some(key) = keys.get(&page.place) {
                copy.struct_parents(*key);
            }
            if !page.annotations.is_empty() {
                copy.annotations(page.annotations.iter().map(|(_, annotation)| *annotation));
            }
            drop(copy);
            self.quire.add(page.place, &chunk);
        }
        Ok(())
    }
}

/// The value under a key of a page or of a node above it.
fn inherited<'p>(page: &Dict<'p>, key: &str) -> Option<MaybeRef<Object<'p>>> {
    let above = |node: &Dict<'p>| node.get::<Dict<'p>>("Parent");
    let mut nodes = std::iter::successors(Some(page.clone()), above).take(MOST_LEVELS);
    nodes.find_map(|node| node.get_raw(key))
}

/// True if a link leads to a named destination.
fn has_name(link: &Dict<'_>) -> bool {
    let action = link.get::<Dict<'_>>("A");
    let places = [link.get::<Object<'_>>("Dest"), action.and_then(|action| action.get("D"))];
    places.iter().flatten().any(|place| !matches!(place, Object::Array(_)))
}
