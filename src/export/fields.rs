//! Signature fields, which Typst does not write itself.
//!
//! The look marks the place of each with a link to `alternat:field:NAME`. Typst therefore writes an annotation with its
//! place on the page, and an element for it in the reading order; here both become those of a signature field.
//! Everything else in the file stays as it is, byte for byte.

use std::collections::BTreeMap;
use std::fmt::Write as _;

use hayro_syntax::Pdf;
use hayro_syntax::object::{Array, Dict, Name, ObjectIdentifier, Rect, String as Text};
use pdf_writer::types::{AnnotationFlags, AnnotationType, Placement, StructRole};
use pdf_writer::{Chunk, Name as Key, Ref, Settings, TextStr};

use crate::document::{Field, Language};

/// The beginning of the address of a place for a signature.
const PLACE: &str = "alternat:field:";

/// The reason why the fields could not be made.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum FieldsUnmade {
    /// The look has no place, or more than one, for the field of this name.
    NoPlace(String),
    /// The file is not built like ours.
    UnknownFile,
}

/// Turns the places that the look has marked into signature fields.
pub(super) fn add(pdf: &[u8], fields: &[Field]) -> Result<Vec<u8>, FieldsUnmade> {
    let mut file = TypstFile::read(pdf).ok_or(FieldsUnmade::UnknownFile)?;
    let read = Pdf::new(pdf.to_vec()).map_err(|_| FieldsUnmade::UnknownFile)?;
    let places = places(&read, file.objects.len());
    let mut tree = Tree::default();
    for field in fields {
        let mut found = places.iter().filter(|place| place.name == field.name);
        let (Some(place), None) = (found.next(), found.next()) else {
            return Err(FieldsUnmade::NoPlace(field.name.clone()));
        };
        file.write(place.element, |chunk| element(chunk, place, field));
        let parent = tree.parent(&field.name, place.annotation, &mut file);
        let appearance = file.add();
        file.write(appearance, |chunk| {
            let size = [place.rect.x1 - place.rect.x0, place.rect.y1 - place.rect.y0];
            let [width, height] = size.map(as_f32);
            chunk.form_xobject(appearance, b"").bbox(pdf_writer::Rect::new(0.0, 0.0, width, height));
        });
        let widget = Widget { parent, appearance };
        file.write(place.annotation, |chunk| widget.write(chunk, place, field));
    }
    let roots = tree.write(&mut file);
    let catalog = Ref::new(read.xref().root_id().obj_number);
    let list: Vec<_> = roots.iter().map(|root| format!("{} 0 R", root.get())).collect();
    let form = format!("<</AcroForm<</Fields[{}]/SigFlags 0>>", list.join(" "));
    file.replace(catalog, b"<<", form.as_bytes())?;
    file.whole().ok_or(FieldsUnmade::UnknownFile)
}

/// The place of a signature.
struct SignaturePlace {
    name: String,
    annotation: Ref,
    /// The annotation's element in the reading order.
    element: Ref,
    /// The parent of the element.
    parent: Ref,
    page: Ref,
    rect: Rect,
    struct_parent: i32,
}

/// The places that the look has marked, in a file with so many objects.
fn places(pdf: &Pdf, objects: usize) -> Vec<SignaturePlace> {
    let numbers = (1..=objects).filter_map(|number| i32::try_from(number).ok());
    let dict = |number| pdf.xref().get::<Dict<'_>>(ObjectIdentifier::new(number, 0));
    let dicts = numbers.filter_map(|number| Some((number, dict(number)?)));
    let element = |(number, element): (i32, Dict<'_>)| {
        element.get::<Name<'_>>("S").filter(|sort| sort.as_str() == "Link")?;
        let kid = element.get::<Array<'_>>("K")?.iter::<Dict<'_>>().next()?;
        let annotation = kid.get_ref("Obj")?;
        let dict = pdf.xref().get::<Dict<'_>>(annotation.into())?;
        let address = dict.get::<Dict<'_>>("A")?.get::<Text<'_>>("URI")?;
        let address = std::str::from_utf8(address.as_bytes()).ok()?;
        Some(SignaturePlace {
            name: address.strip_prefix(PLACE)?.to_owned(),
            annotation: Ref::new(annotation.obj_number),
            element: Ref::new(number),
            parent: Ref::new(element.get_ref("P")?.obj_number),
            page: Ref::new(kid.get_ref("Pg")?.obj_number),
            rect: dict.get::<Rect>("Rect")?,
            struct_parent: dict.get::<i32>("StructParent")?,
        })
    };
    dicts.filter_map(element).collect()
}

/// The element of a field, with the language of its tooltip. The annotation is its only child, not a list of one:
/// pyHanko looks for it there, and otherwise reports a change when the field is signed.
fn element(chunk: &mut Chunk, place: &SignaturePlace, field: &Field) {
    let Language { code, region } = &field.language;
    let language = region.as_ref().map_or_else(|| code.clone(), |region| format!("{code}-{region}"));
    let mut element = chunk.struct_element(place.element);
    element.kind(StructRole::Form).parent(place.parent).lang(TextStr(&language));
    element.attributes().push().layout().placement(Placement::Block);
    let mut kid = element.insert(Key(b"K")).dict();
    kid.pair(Key(b"Type"), Key(b"OBJR")).pair(Key(b"Pg"), place.page).pair(Key(b"Obj"), place.annotation);
}

/// The objects that the annotation of a field refers to.
struct Widget {
    /// The field that the field belongs to.
    parent: Option<Ref>,
    appearance: Ref,
}

impl Widget {
    fn write(&self, chunk: &mut Chunk, place: &SignaturePlace, field: &Field) {
        let mut annotation = chunk.annotation(place.annotation);
        let corners = [place.rect.x0, place.rect.y0, place.rect.x1, place.rect.y1].map(as_f32);
        annotation
            .subtype(AnnotationType::Widget)
            .rect(pdf_writer::Rect::new(corners[0], corners[1], corners[2], corners[3]))
            .flags(AnnotationFlags::PRINT)
            .page(place.page)
            .struct_parent(place.struct_parent);
        annotation.appearance().normal().stream(self.appearance);
        annotation.pair(Key(b"FT"), Key(b"Sig"));
        annotation.pair(Key(b"T"), TextStr(last_part(&field.name)));
        annotation.pair(Key(b"TU"), TextStr(&field.tooltip));
        if let Some(parent) = self.parent {
            annotation.pair(Key(b"Parent"), parent);
        }
    }
}

/// Coordinates are precise to a hundred-thousandth of a point, which is finer than any paper.
#[expect(clippy::cast_possible_truncation, reason = "a place on a page is no large number")]
fn as_f32(length: f64) -> f32 {
    length as f32
}

/// The part of a name after its last dot: a dot separates the name of a field from that of its parent.
fn last_part(name: &str) -> &str {
    name.rsplit('.').next().unwrap_or(name)
}

/// The fields by the first parts of their names.
#[derive(Default)]
struct Tree {
    /// The fields at the top, in reading order.
    roots: Vec<Ref>,
    parents: BTreeMap<String, (Ref, Vec<Ref>)>,
}

impl Tree {
    /// The parent of a field, if its name has two parts.
    fn parent(&mut self, name: &str, field: Ref, file: &mut TypstFile<'_>) -> Option<Ref> {
        let Some((first, _)) = name.rsplit_once('.') else {
            self.roots.push(field);
            return None;
        };
        let roots = &mut self.roots;
        let (parent, kids) = self.parents.entry(first.to_owned()).or_insert_with(|| {
            let parent = file.add();
            roots.push(parent);
            (parent, Vec::new())
        });
        kids.push(field);
        Some(*parent)
    }

    /// Writes the parents and returns the fields at the top.
    fn write(self, file: &mut TypstFile<'_>) -> Vec<Ref> {
        for (name, (parent, kids)) in self.parents {
            file.write(parent, |chunk| {
                let mut dict = chunk.indirect(parent).dict();
                dict.pair(Key(b"T"), TextStr(&name));
                dict.insert(Key(b"Kids")).array().items(kids);
            });
        }
        self.roots
    }
}

/// A file as Typst writes it: objects one after another, and a table of their offsets.
struct TypstFile<'p> {
    head: &'p [u8],
    /// The objects from the first on, each with its number and the line after it.
    objects: Vec<Vec<u8>>,
    /// Their order in the file.
    order: Vec<usize>,
    trailer: &'p str,
}

impl<'p> TypstFile<'p> {
    fn read(pdf: &'p [u8]) -> Option<Self> {
        let end = pdf.windows(b"startxref".len()).rposition(|window| window == b"startxref")?;
        let start: usize = words(&pdf[end..])?.split_whitespace().nth(1)?.parse().ok()?;
        let table = words(pdf.get(start..end)?)?;
        let (table, trailer) = table.split_once("trailer")?;
        let mut lines = table.lines().skip(1);
        let count: usize = lines.next()?.split_whitespace().nth(1)?.parse().ok()?;
        let offsets: Option<Vec<usize>> =
            lines.take(count).skip(1).map(|line| line.split_whitespace().next()?.parse().ok()).collect();
        let offsets = offsets?;
        let mut order: Vec<_> = (0..offsets.len()).collect();
        order.sort_by_key(|object| offsets[*object]);
        let mut objects = vec![Vec::new(); offsets.len()];
        for (place, object) in order.iter().enumerate() {
            let until = order.get(place + 1).map_or(start, |next| offsets[*next]);
            objects[*object] = pdf.get(offsets[*object]..until)?.to_vec();
        }
        let head = pdf.get(..*offsets.iter().min()?)?;
        Some(Self { head, objects, order, trailer: trailer.trim() })
    }

    /// Adds a new object, which is still to be written.
    fn add(&mut self) -> Ref {
        self.order.push(self.objects.len());
        self.objects.push(Vec::new());
        Ref::new(i32::try_from(self.objects.len()).unwrap_or(i32::MAX))
    }

    fn object(&mut self, object: Ref) -> Option<&mut Vec<u8>> {
        let index = usize::try_from(object.get()).ok()?.checked_sub(1)?;
        self.objects.get_mut(index)
    }

    /// Replaces an object.
    fn write(&mut self, object: Ref, write: impl FnOnce(&mut Chunk)) {
        let mut chunk = Chunk::with_settings(Settings { pretty: false });
        write(&mut chunk);
        if let Some(bytes) = self.object(object) {
            *bytes = chunk.as_bytes().to_vec();
        }
    }

    /// Replaces the first occurrence of some words in an object.
    fn replace(&mut self, object: Ref, words: &[u8], others: &[u8]) -> Result<(), FieldsUnmade> {
        let bytes = self.object(object).ok_or(FieldsUnmade::UnknownFile)?;
        let start =
            bytes.windows(words.len()).position(|window| window == words).ok_or(FieldsUnmade::UnknownFile)?;
        bytes.splice(start..start + words.len(), others.iter().copied());
        Ok(())
    }

    /// The whole file, with a new table.
    fn whole(&self) -> Option<Vec<u8>> {
        let mut pdf = self.head.to_vec();
        let mut offsets = vec![0; self.objects.len()];
        for object in &self.order {
            offsets[*object] = pdf.len();
            pdf.extend(&self.objects[*object]);
        }
        let start = pdf.len();
        let size = self.objects.len() + 1;
        let mut table = format!("xref\n0 {size}\n0000000000 65535 f\r\n");
        table.extend(offsets.iter().map(|offset| format!("{offset:010} 00000 n\r\n")));
        let (before, behind) = self.trailer.split_once("/Size ")?;
        let behind = behind.trim_start_matches(|character: char| character.is_ascii_digit());
        let _ = write!(table, "trailer\n{before}/Size {size}{behind}\nstartxref\n{start}\n%%EOF");
        pdf.extend(table.into_bytes());
        Some(pdf)
    }
}

fn words(bytes: &[u8]) -> Option<&str> {
    std::str::from_utf8(bytes).ok()
}
