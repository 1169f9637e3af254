//! The tags of an original, below one element of the book.

use hayro_syntax::object::{Array, Dict, MaybeRef, Name, Object, ObjectIdentifier, String as Text};
use pdf_writer::types::StructRole;
use pdf_writer::writers::StructElement;
use pdf_writer::{Dict as Entries, Name as Key, Ref, Str, TextStr};

use super::Unbindable;
use super::binder::{Binder, MOST_LEVELS};
use super::ending::DOCUMENT;
use super::file::chunk;

/// The largest number of a marked content.
const MOST_MARKS: i32 = 100_000;

/// The keys that an element keeps unchanged.
const KEPT: [&str; 7] = ["ActualText", "Alt", "C", "E", "Lang", "R", "T"];

/// A child of an element.
enum Kid<'p> {
    Element(ObjectIdentifier, Dict<'p>),
    /// Marked content of a page.
    Mark(Ref, i32),
    /// An annotation of a page.
    Annotation(Ref, ObjectIdentifier),
}

impl<'p> Binder<'p, '_> {
    /// Turns the document element of the original's tags into a part of the book, in its own language.
    pub(super) fn part(
        &mut self,
        catalog: &Dict<'p>,
        root: &Dict<'p>,
        title: &str,
    ) -> Result<Ref, Unbindable> {
        const TOP: &str = "StructTreeRoot";
        let mut tops = raw_kids(root).into_iter();
        let (Some(MaybeRef::Ref(top)), None) = (tops.next(), tops.next()) else {
            return Err(Unbindable::Unknown(TOP));
        };
        let element = self.dict(top.into(), TOP)?;
        if sort(&element).as_deref() != Some("Document") {
            return Err(Unbindable::Unknown(TOP));
        }
        let language = if element.contains_key("Lang") { &element } else { catalog };
        let language = language.get::<Text<'_>>("Lang").ok_or(Unbindable::Unknown("Lang"))?;
        let place = self.quire.reserve();
        let mut chunk = chunk();
        let mut part = chunk.struct_element(place);
        part.kind(StructRole::Part).parent(DOCUMENT).title(TextStr(title));
        part.pair(Key(b"Lang"), Str(language.as_bytes()));
        self.places.insert(top.into(), place);
        self.content(&mut part, &element, place, 0)?;
        drop(part);
        self.quire.add(place, &chunk);
        Ok(place)
    }

    /// Copies an element with all its descendants.
    fn element(
        &mut self,
        id: ObjectIdentifier,
        element: &Dict<'p>,
        parent: Ref,
        level: usize,
    ) -> Result<Ref, Unbindable> {
        let place = self.quire.reserve();
        if level > MOST_LEVELS || self.places.insert(id, place).is_some() {
            return Err(Unbindable::Unknown("K"));
        }
        let mut chunk = chunk();
        let mut copy = chunk.struct_element(place);
        let sort = element.get::<Name<'_>>("S").ok_or(Unbindable::Unknown("S"))?;
        copy.custom_kind(Key(&sort)).parent(parent);
        for key in KEPT {
            self.entry(&mut copy, element, key)?;
        }
        self.content(&mut copy, element, place, level)?;
        drop(copy);
        self.quire.add(place, &chunk);
        Ok(place)
    }

    /// Copies the id, the attributes and the kids of an element.
    fn content(
        &mut self,
        copy: &mut StructElement<'_>,
        element: &Dict<'p>,
        place: Ref,
        level: usize,
    ) -> Result<(), Unbindable> {
        if let Some(id) = element.get::<Text<'_>>("ID") {
            let id = self.id(&id);
            copy.id(Str(&id));
            self.ids.insert(id, place);
        }
        match element.get::<Object<'_>>("A") {
            Some(Object::Dict(dict)) => self.attributes(&mut copy.insert(Key(b"A")).dict(), &dict)?,
            Some(Object::Array(all)) => {
                let mut copy = copy.insert(Key(b"A")).array();
                for dict in all.iter::<Object<'_>>() {
                    let dict = dict.into_dict().ok_or(Unbindable::Unknown("A"))?;
                    self.attributes(&mut copy.push().dict(), &dict)?;
                }
            }
            Some(_) => return Err(Unbindable::Unknown("A")),
            None => {}
        }
        let kids = self.kids(element)?;
        if kids.is_empty() {
            return Ok(());
        }
        let mut kept = Vec::new();
        for kid in kids {
            if !self.is_left_out(&kid, level)? {
                kept.push(kid);
            }
        }
        let page = kept.iter().find_map(|kid| match kid {
            Kid::Mark(page, _) | Kid::Annotation(page, _) => Some(*page),
            Kid::Element(..) => None,
        });
        if let Some(page) = page {
            copy.page(page);
        }
        let mut children = copy.children();
        for kid in kept {
            match kid {
                Kid::Element(id, dict) => {
                    let kid = self.element(id, &dict, place, level + 1)?;
                    children.struct_element(kid);
                }
                Kid::Mark(other, mark) => {
                    if self.marks.entry(other).or_default().insert(mark, place).is_some() {
                        return Err(Unbindable::Unknown("MCID"));
                    }
                    if Some(other) == page {
                        children.marked_content_id(mark);
                    } else {
                        children.marked_content_ref().page(other).marked_content_id(mark);
                    }
                }
                Kid::Annotation(page, annotation) => {
                    let annotation = *self.places.get(&annotation).ok_or(Unbindable::Unknown("Obj"))?;
                    self.owners.insert(annotation, place);
                    children.object_ref().page(page).object(annotation);
                }
            }
        }
        Ok(())
    }

    /// Copies attributes; references to ids become those of the book.
    fn attributes(&mut self, copy: &mut Entries<'_>, attributes: &Dict<'p>) -> Result<(), Unbindable> {
        const HEADERS: &str = "Headers";
        self.entries(copy, attributes, &[HEADERS], 0)?;
        if attributes.contains_key(HEADERS) {
            let headers = attributes.get::<Array<'_>>(HEADERS).ok_or(Unbindable::Unknown(HEADERS))?;
            let ids: Vec<_> = headers.iter::<Text<'_>>().map(|id| self.id(&id)).collect();
            copy.insert(Key(HEADERS.as_bytes())).array().items(ids.iter().map(|id| Str(id)));
        }
        Ok(())
    }

    /// The children of an element.
    fn kids(&self, element: &Dict<'p>) -> Result<Vec<Kid<'p>>, Unbindable> {
        raw_kids(element).into_iter().map(|kid| self.kid(element, kid)).collect()
    }

    fn kid(&self, element: &Dict<'p>, kid: MaybeRef<Object<'p>>) -> Result<Kid<'p>, Unbindable> {
        let (id, object) = match kid {
            MaybeRef::Ref(id) => (Some(id.into()), Object::Dict(self.dict(id.into(), "K")?)),
            MaybeRef::NotRef(object) => (None, object),
        };
        match (id, object) {
            (None, Object::Number(mark)) => {
                Ok(Kid::Mark(self.page(element)?, number_of_mark(mark.as_i64())?))
            }
            (id, Object::Dict(dict)) => match dict.get::<Name<'_>>("Type").as_ref().map(Name::as_str) {
                Some("MCR") => {
                    if dict.contains_key("Stm") {
                        return Err(Unbindable::Unknown("Stm"));
                    }
                    let mark = dict.get::<i32>("MCID").ok_or(Unbindable::Unknown("MCID"))?;
                    let page = self.page(if dict.contains_key("Pg") { &dict } else { element })?;
                    Ok(Kid::Mark(page, number_of_mark(mark.into())?))
                }
                Some("OBJR") => {
                    let annotation = dict.get_ref("Obj").ok_or(Unbindable::Unknown("Obj"))?;
                    let page = self.page(if dict.contains_key("Pg") { &dict } else { element })?;
                    Ok(Kid::Annotation(page, annotation.into()))
                }
                _ => Ok(Kid::Element(id.ok_or(Unbindable::Unknown("K"))?, dict)),
            },
            _ => Err(Unbindable::Unknown("K")),
        }
    }

    /// The page of a mark.
    fn page(&self, dict: &Dict<'p>) -> Result<Ref, Unbindable> {
        let page = dict.get_ref("Pg").and_then(|page| self.places.get(&page.into()));
        page.copied().ok_or(Unbindable::Unknown("Pg"))
    }

    /// True if nothing is left of a child once signature fields are left out.
    fn is_left_out(&mut self, kid: &Kid<'p>, level: usize) -> Result<bool, Unbindable> {
        let (id, element) = match kid {
            Kid::Mark(..) => return Ok(false),
            Kid::Annotation(_, id) => return Ok(self.left_out.contains(id)),
            Kid::Element(id, _) if self.left_out.contains(id) => return Ok(true),
            Kid::Element(..) if level > MOST_LEVELS => return Err(Unbindable::Unknown("K")),
            Kid::Element(id, element) => (*id, element),
        };
        let kids = self.kids(element)?;
        for kid in &kids {
            if !self.is_left_out(kid, level + 1)? {
                return Ok(false);
            }
        }
        let is_left_out = !kids.is_empty();
        if is_left_out {
            self.left_out.insert(id);
        }
        Ok(is_left_out)
    }
}

/// The children of an element or of the root of the tags, which is a single one or a list.
fn raw_kids<'p>(element: &Dict<'p>) -> Vec<MaybeRef<Object<'p>>> {
    match (element.get_raw::<Object<'_>>("K"), element.get::<Array<'_>>("K")) {
        (_, Some(kids)) => kids.raw_iter().collect(),
        (Some(kid), None) => vec![kid],
        (None, None) => Vec::new(),
    }
}

fn sort(element: &Dict<'_>) -> Option<String> {
    element.get::<Name<'_>>("S").map(|sort| sort.as_str().to_owned())
}

fn number_of_mark(mark: i64) -> Result<i32, Unbindable> {
    let mark = i32::try_from(mark).ok().filter(|mark| (0..MOST_MARKS).contains(mark));
    mark.ok_or(Unbindable::Unknown("MCID"))
}
