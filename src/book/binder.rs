//! Turns the objects of an original into objects of a book.

use std::collections::{BTreeMap, HashMap, HashSet};

use hayro_syntax::Pdf;
use hayro_syntax::object::{Dict, MaybeRef, Name, Number, Object, ObjectIdentifier, String as Text};
use pdf_writer::{Dict as Entries, Name as Key, Null, Obj, Ref, Str};

use super::file::{Objects, Quire, chunk};
use super::{Leaf, Map, Unbindable};

/// The most levels in which objects may refer to one another.
pub(super) const MOST_LEVELS: usize = 100;

/// The place of an original in the book.
pub(super) struct PlaceInBook<'b> {
    /// The number of originals before it.
    pub(super) original: usize,
    /// The first free key of the parent tree.
    pub(super) key: i32,
    /// The node of the page tree that takes its pages, if one has room.
    pub(super) group: Option<Ref>,
    /// The words of its bookmark.
    pub(super) bookmark: &'b str,
}

/// An original, ready to be written into the book.
pub(super) struct Bound {
    pub(super) objects: Objects,
    pub(super) pages: Vec<Ref>,
    /// The node of the page tree that takes its pages.
    pub(super) group: Ref,
    /// The one element above all its tags.
    pub(super) element: Ref,
    pub(super) parents: Option<Leaf<i32>>,
    pub(super) next_key: i32,
    pub(super) ids: Option<Leaf<Vec<u8>>>,
    pub(super) roles: Map<Vec<u8>>,
    pub(super) classes: Map<Ref>,
    pub(super) output_intents: Ref,
}

/// Turns the objects of an original into objects of a book.
pub(super) fn bind(pdf: &Pdf, quire: Quire<'_>, place: &PlaceInBook<'_>) -> Result<Bound, Unbindable> {
    let mut binder = Binder {
        pdf,
        quire,
        places: HashMap::new(),
        left_out: HashSet::new(),
        prefix: format!("{:07}.", place.original + 1),
        marks: BTreeMap::new(),
        owners: BTreeMap::new(),
        ids: BTreeMap::new(),
    };
    let group = place.group.unwrap_or_else(|| binder.quire.reserve());
    let catalog = binder.dict(pdf.xref().root_id(), "Root")?;
    if catalog.contains_key("OCProperties") {
        return Err(Unbindable::Unknown("OCProperties"));
    }
    let root = catalog.get::<Dict<'_>>("StructTreeRoot").ok_or(Unbindable::Unknown("StructTreeRoot"))?;
    let intents = catalog.get::<Object<'_>>("OutputIntents").ok_or(Unbindable::Unknown("OutputIntents"))?;
    let pages = binder.reserve_pages()?;
    let element = binder.part(&catalog, &root, place.bookmark)?;
    let (parents, keys) = binder.parents(&pages, place.key)?;
    binder.annotations(&pages, &keys)?;
    binder.pages(&pages, &keys, group)?;
    Ok(Bound {
        pages: pages.iter().map(|page| page.place).collect(),
        group,
        element,
        parents,
        next_key: place.key + i32::try_from(keys.len()).map_err(|_| Unbindable::TooLarge)?,
        ids: binder.ids(),
        roles: roles(&root)?,
        classes: binder.classes(&root)?,
        output_intents: binder.once(&intents, 0)?,
        objects: binder.quire.sewn(),
    })
}

/// Copies the objects of one original.
pub(super) struct Binder<'p, 'k> {
    pub(super) pdf: &'p Pdf,
    pub(super) quire: Quire<'k>,
    /// The places of the original's objects in the book.
    pub(super) places: HashMap<ObjectIdentifier, Ref>,
    /// The annotations of signature fields, and the elements that contain nothing else.
    pub(super) left_out: HashSet<ObjectIdentifier>,
    /// The beginning of the ids of its elements.
    prefix: String,
    /// The elements that own the marked contents of each page.
    pub(super) marks: BTreeMap<Ref, BTreeMap<i32, Ref>>,
    /// The elements of annotations.
    pub(super) owners: BTreeMap<Ref, Ref>,
    /// The elements that have an id.
    pub(super) ids: BTreeMap<Vec<u8>, Ref>,
}

impl<'p> Binder<'p, '_> {
    /// The dictionary of an object that was found under a key.
    pub(super) fn dict(&self, id: ObjectIdentifier, key: &'static str) -> Result<Dict<'p>, Unbindable> {
        self.pdf.xref().get(id).ok_or(Unbindable::Unknown(key))
    }

    /// The id of an element, as the book has it.
    pub(super) fn id(&self, id: &Text<'_>) -> Vec<u8> {
        [self.prefix.as_bytes(), id.as_bytes()].concat()
    }

    /// Copies the entries of a dictionary, except some.
    pub(super) fn entries(
        &mut self,
        entries: &mut Entries<'_>,
        dict: &Dict<'_>,
        but: &[&str],
        level: usize,
    ) -> Result<(), Unbindable> {
        for (key, value) in dict.entries().filter(|(key, _)| !but.contains(&key.as_str())) {
            self.value(entries.insert(Key(&key)), &value, level)?;
        }
        Ok(())
    }

    /// Copies one entry of a dictionary, if it exists.
    pub(super) fn entry(
        &mut self,
        entries: &mut Entries<'_>,
        dict: &Dict<'_>,
        key: &str,
    ) -> Result<(), Unbindable> {
        match dict.get_raw::<Object<'_>>(key) {
            Some(value) => self.value(entries.insert(Key(key.as_bytes())), &value, 0),
            None => Ok(()),
        }
    }

    /// Copies a value; the objects that it refers to are written before it.
    pub(super) fn value(
        &mut self,
        copy: Obj<'_>,
        value: &MaybeRef<Object<'_>>,
        level: usize,
    ) -> Result<(), Unbindable> {
        match value {
            MaybeRef::Ref(other) => copy.primitive(self.place((*other).into(), level)?),
            MaybeRef::NotRef(object) => self.object(copy, object, level)?,
        }
        Ok(())
    }

    fn object(&mut self, copy: Obj<'_>, object: &Object<'_>, level: usize) -> Result<(), Unbindable> {
        match object {
            Object::Null(_) => copy.primitive(Null),
            Object::Boolean(value) => copy.primitive(*value),
            Object::Number(value) => number(copy, value),
            Object::String(value) => copy.primitive(Str(value.as_bytes())),
            Object::Name(value) => copy.primitive(Key(value)),
            Object::Array(values) => {
                let mut copy = copy.array();
                for value in values.raw_iter() {
                    self.value(copy.push(), &value, level)?;
                }
            }
            Object::Dict(dict) => self.entries(&mut copy.dict(), dict, &[], level)?,
            Object::Stream(_) => return Err(Unbindable::Unknown("Length")),
        }
        Ok(())
    }

    /// The place of an object in the book, which contains it once.
    fn place(&mut self, id: ObjectIdentifier, level: usize) -> Result<Ref, Unbindable> {
        if let Some(place) = self.places.get(&id) {
            return Ok(*place);
        }
        if level > MOST_LEVELS {
            return Err(Unbindable::Unreadable);
        }
        let object = self.pdf.xref().get(id).ok_or(Unbindable::Unreadable)?;
        let place = self.once(&object, level + 1)?;
        self.places.insert(id, place);
        Ok(place)
    }

    /// Writes an object that is the same wherever it is referred to.
    fn once(&mut self, object: &Object<'_>, level: usize) -> Result<Ref, Unbindable> {
        const ANY: Ref = Ref::new(1);
        let mut chunk = chunk();
        match object {
            Object::Stream(stream) => {
                only_content(stream.dict())?;
                let data = stream.raw_data();
                self.entries(&mut chunk.stream(ANY, &data), stream.dict(), &["Length"], level)?;
            }
            Object::Dict(dict) => {
                only_content(dict)?;
                self.entries(&mut chunk.indirect(ANY).dict(), dict, &[], level)?;
            }
            object => self.object(chunk.indirect(ANY), object, level)?,
        }
        Ok(self.quire.add_once(&chunk))
    }

    /// The ids of the original, as a leaf.
    fn ids(&mut self) -> Option<Leaf<Vec<u8>>> {
        let (first, last) = (self.ids.keys().next()?.clone(), self.ids.keys().next_back()?.clone());
        let node = self.quire.reserve();
        let ids = std::mem::take(&mut self.ids);
        self.quire.write(node, |chunk| {
            let mut leaf = chunk.indirect(node).dict();
            leaf.insert(Key(b"Limits")).array().items([Str(&first), Str(&last)]);
            let mut names = leaf.insert(Key(b"Names")).array();
            for (id, element) in &ids {
                names.item(Str(id)).item(*element);
            }
        });
        Some(Leaf { node, first, last })
    }

    /// The attributes that its classes of tags denote.
    fn classes(&mut self, root: &Dict<'p>) -> Result<Map<Ref>, Unbindable> {
        let classes = root.get::<Dict<'_>>("ClassMap").unwrap_or_default();
        let mut map = Map::new();
        for name in classes.keys() {
            let class = classes.get::<Object<'_>>(&*name).ok_or(Unbindable::Unknown("ClassMap"))?;
            map.insert(name.to_vec(), self.once(&class, 0)?);
        }
        Ok(map)
    }
}

/// The roles that the original's own names of tags denote.
fn roles(root: &Dict<'_>) -> Result<Map<Vec<u8>>, Unbindable> {
    let roles = root.get::<Dict<'_>>("RoleMap").unwrap_or_default();
    let role = |name: Name<'_>| {
        let role = roles.get::<Name<'_>>(&*name).ok_or(Unbindable::Unknown("RoleMap"))?;
        Ok((name.to_vec(), role.to_vec()))
    };
    roles.keys().map(role).collect()
}

/// Makes sure that a dictionary belongs to the content of pages: objects that belong to the whole file are known by
/// then, or the file is not built like ours.
fn only_content(dict: &Dict<'_>) -> Result<(), Unbindable> {
    const OF_FILE: [&str; 7] =
        ["Annot", "Catalog", "Filespec", "Page", "Pages", "StructElem", "StructTreeRoot"];
    let sort = dict.get::<Name<'_>>("Type");
    match sort.and_then(|sort| OF_FILE.into_iter().find(|name| *name == sort.as_str())) {
        Some(sort) => Err(Unbindable::Unknown(sort)),
        None if dict.contains_key("StructParent") => Err(Unbindable::Unknown("StructParent")),
        None if dict.contains_key("StructParents") => Err(Unbindable::Unknown("StructParents")),
        None => Ok(()),
    }
}

/// Copies a number, with as many digits as Typst writes.
fn number(copy: Obj<'_>, number: &Number) {
    match i32::try_from(number.as_i64()) {
        Ok(whole) if number.as_f64().fract() == 0.0 => copy.primitive(whole),
        _ => copy.primitive(number.as_f32()),
    }
}
