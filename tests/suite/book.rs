//! Books contain the content of their originals.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;
use std::fs;

use alternat::attachment::{Attachment, Sort};
use alternat::book::{Book, Colophon, Unbindable};
use alternat::document::FileDate;
use alternat::edition::{Edition, Signing};
use alternat::press::Press;
use alternat::typeset::Image;
use alternat::{export, proof};
use hayro_syntax::Pdf;
use hayro_syntax::object::{
    Array, Dict, MaybeRef, Name, Object, ObjectIdentifier, Rect, Stream, String as Text,
};

use crate::support::{documents, press, root};

/// The content of a book: originals, each with its bookmark.
type Originals = Vec<(Vec<u8>, String)>;

/// The originals of some fixtures, each in several editions: in ink; with fields; with its spec; with one text after
/// the other; with a picture; and with links.
fn originals(press: &mut Press, fixtures: &[&str]) -> Originals {
    let art = fs::read(root().join("tests/art/south.jpg")).unwrap();
    let drawing = "<svg xmlns='http://www.w3.org/2000/svg' width='9' height='9'><circle r='4'/></svg>";
    let images = BTreeMap::from([
        ("north.logo".to_owned(), Image::new(art).unwrap()),
        ("south.arms".to_owned(), Image::new(drawing.into()).unwrap()),
    ]);
    let attachment = Attachment { name: "a.yaml".to_owned(), content: b"kind: x".to_vec(), sort: Sort::Spec };
    let mut originals = Vec::new();
    for fixture in fixtures {
        let yaml = fs::read_to_string(root().join(format!("fixtures/{fixture}.yaml"))).unwrap();
        let sequential = format!("{yaml}\npage: {{ layout: sequential, paper: legal }}\n");
        for (yaml, name) in [(yaml, "beside"), (sequential, "after")] {
            for (title, document) in documents(press, &yaml, fixture) {
                for (signing, carries_spec) in
                    [(Signing::Ink, false), (Signing::Fields, false), (Signing::Fields, true)]
                {
                    let edition = Edition { signing, carries_spec };
                    let attachments: &[_] =
                        if carries_spec { std::slice::from_ref(&attachment) } else { &[] };
                    let pdf = press.pdf(&document, edition, &images, attachments).unwrap().0;
                    originals.push((pdf, format!("{title} · {name} · {signing}")));
                }
                // The places of fields are links until they become fields.
                let edition = Edition { signing: Signing::Fields, ..Edition::default() };
                let pages = press.typeset(&press.fill(&document, edition).unwrap(), &images).unwrap();
                originals.push((export::pdf(&pages, "links").unwrap(), format!("{title} · {name} · links")));
            }
        }
    }
    let pictures = "\
kind: reaffirmation
precedence: fixed
history: [{ kind: sister-city-agreement, signed: 1998-05-24 }]
parties:
  - { id: north, city: Northtown, state: Texas, country: US, letterhead: { logo: { file: south.jpg, \
                    alternative: { en: A river, es: Un río } } } }
  - { id: south, city: Villa Sur, state: Coahuila, country: MX, letterhead: { arms: { file: disk.svg, \
                    alternative: { en: A disk, es: Un disco } } } }
";
    for (title, document) in documents(press, pictures, "pictures") {
        originals.push((press.pdf(&document, Edition::default(), &images, &[]).unwrap().0, title));
    }
    originals
}

fn colophon() -> Colophon {
    Colophon {
        title: "Ceremonia de Torreón · Ceremony of Torreón".to_owned(),
        language: "es-MX".to_owned(),
        date: FileDate { year: 2026, month: 4, day: 15 },
        identifier: "ceremony".to_owned(),
    }
}

/// A book of originals, with so many to each agreement.
fn bound(originals: &[(Vec<u8>, String)], of_agreement: usize) -> Vec<u8> {
    let mut book = Book::new(Vec::new(), colophon()).unwrap();
    for (number, originals) in originals.chunks(of_agreement).enumerate() {
        book.begin(&format!("Agreement № {number}"));
        for (pdf, bookmark) in originals {
            let pages = book.append(pdf, bookmark).unwrap();
            assert_eq!(pages, proof::pages(pdf).unwrap().len());
        }
    }
    book.finish().unwrap()
}

fn read(pdf: &[u8]) -> Pdf {
    Pdf::new(pdf.to_vec()).unwrap()
}

fn catalog(pdf: &Pdf) -> Dict<'_> {
    pdf.xref().get(pdf.xref().root_id()).unwrap()
}

fn name(dict: &Dict<'_>, key: &str) -> String {
    dict.get::<Name<'_>>(key).map(|name| name.as_str().to_owned()).unwrap_or_default()
}

#[test]
fn a_book_has_the_pages_of_its_originals() {
    let originals = originals(&mut press(), &["calexico-mexicali-2026", "el-paso-torreon", "own-words"]);
    let bytes = bound(&originals, 2);
    assert_eq!(bytes, bound(&originals, 2));
    let book = read(&bytes);
    let texts: Vec<_> = originals.iter().flat_map(|(pdf, _)| proof::pages(pdf).unwrap()).collect();
    assert_eq!(proof::pages(&bytes).unwrap(), texts);
    let mut pages = book.pages().iter();
    for (pdf, name) in &originals {
        for page in read(pdf).pages().iter() {
            let copy = pages.next().unwrap();
            assert_eq!(copy.page_stream(), page.page_stream(), "{name}");
            assert_eq!(copy.render_dimensions(), page.render_dimensions(), "{name}");
            assert_eq!(resources(copy.raw()), resources(page.raw()), "{name}");
        }
    }
    assert!(pages.next().is_none());
}

/// All the resources that a page draws with, as text.
fn resources(page: &Dict<'_>) -> String {
    let mut told = String::new();
    tell(&Object::Dict(page.get("Resources").unwrap()), &mut told);
    told
}

fn tell(object: &Object<'_>, told: &mut String) {
    let mut dict = |dict: &Dict<'_>| {
        for key in dict.entries().map(|(key, _)| key) {
            write!(told, "/{} ", key.as_str()).unwrap();
            tell(&dict.get::<Object<'_>>(&*key).unwrap(), told);
        }
    };
    match object {
        Object::Dict(entries) => dict(entries),
        Object::Stream(stream) => {
            dict(stream.dict());
            write!(told, "{:?}", stream.raw_data()).unwrap();
        }
        Object::Array(values) => values.iter::<Object<'_>>().for_each(|value| tell(&value, told)),
        other => write!(told, "{other:?}").unwrap(),
    }
}

/// Reads the tags of a PDF, as text, with pages by their numbers, and ids without the prefix that distinguishes
/// originals.
struct Tags<'p> {
    pdf: &'p Pdf,
    pages: Vec<ObjectIdentifier>,
    /// The owner of each mark and each annotation.
    marks: BTreeMap<(usize, i32), ObjectIdentifier>,
    annotations: BTreeMap<(i32, i32), ObjectIdentifier>,
    ids: BTreeMap<Vec<u8>, ObjectIdentifier>,
    /// The ids that cells have for their headers.
    headers: BTreeSet<Vec<u8>>,
}

impl<'p> Tags<'p> {
    fn of(pdf: &'p Pdf) -> Self {
        let pages = pdf.pages().iter().map(|page| page.raw().obj_id().unwrap()).collect();
        Self {
            pdf,
            pages,
            marks: BTreeMap::new(),
            annotations: BTreeMap::new(),
            ids: BTreeMap::new(),
            headers: BTreeSet::new(),
        }
    }

    fn page(&self, dict: &Dict<'_>) -> usize {
        let page = dict.get_ref("Pg").unwrap().into();
        self.pages.iter().position(|other| *other == page).unwrap()
    }

    /// Writes an element as text. One of a signature field is left out, as in a book.
    fn tell(&mut self, id: ObjectIdentifier, level: usize, first_page: usize) -> String {
        let element = self.pdf.xref().get::<Dict<'_>>(id).unwrap();
        let mut told = format!("{:level$}{}", "", name(&element, "S"));
        for key in ["Lang", "T", "Alt", "ActualText"] {
            let text = element.get::<Text<'_>>(key).filter(|_| level > 0);
            write!(told, " {:?}", text.map(|text| text.as_bytes().to_vec())).unwrap();
        }
        let plain = |text: &Text<'_>| text.as_bytes().rsplit(|byte| *byte == b'.').next().unwrap().to_vec();
        if let Some(own) = element.get::<Text<'_>>("ID") {
            write!(told, " {:?}", plain(&own)).unwrap();
            assert!(self.ids.insert(own.as_bytes().to_vec(), id).is_none(), "two of an id");
        }
        for attributes in element.get::<Array<'_>>("A").iter().flat_map(Array::iter::<Dict<'_>>) {
            for (key, value) in attributes.entries() {
                match attributes.get::<Array<'_>>(&*key).filter(|_| key.as_str() == "Headers") {
                    Some(headers) => {
                        for id in headers.iter::<Text<'_>>() {
                            write!(told, " {:?}", plain(&id)).unwrap();
                            self.headers.insert(id.as_bytes().to_vec());
                        }
                    }
                    None => write!(told, " {} {value:?}", key.as_str()).unwrap(),
                }
            }
        }
        told.push('\n');
        let kids = element.get::<Array<'_>>("K").map_or_else(
            || element.get_raw::<Object<'_>>("K").into_iter().collect::<Vec<_>>(),
            |kids| kids.raw_iter().collect(),
        );
        for kid in kids {
            match kid {
                MaybeRef::Ref(kid) => {
                    let parent = self.pdf.xref().get::<Dict<'_>>(kid.into()).unwrap().get_ref("P").unwrap();
                    assert_eq!(ObjectIdentifier::from(parent), id);
                    told += &self.tell(kid.into(), level + 1, first_page);
                }
                MaybeRef::NotRef(Object::Dict(dict)) if name(&dict, "Type") == "OBJR" => {
                    let annotation = dict.get::<Dict<'_>>("Obj").unwrap();
                    let sort = name(&annotation, "Subtype");
                    if sort == "Widget" {
                        return String::new();
                    }
                    let place = annotation.obj_id().unwrap();
                    self.annotations.insert((place.obj_number, place.gen_number), id);
                    let uri = annotation.get::<Dict<'_>>("A").unwrap().get::<Text<'_>>("URI").unwrap();
                    let rect = annotation.get::<Rect>("Rect").unwrap();
                    writeln!(told, "{sort} {uri:?} {rect:?} on {}", self.page(&dict) - first_page).unwrap();
                }
                MaybeRef::NotRef(kid) => {
                    let (page, mark) = match &kid {
                        Object::Dict(dict) => (self.page(dict), dict.get::<i32>("MCID")),
                        kid => (self.page(&element), kid.clone().into_i32()),
                    };
                    assert!(self.marks.insert((page, mark.unwrap()), id).is_none(), "two own a mark");
                    writeln!(told, "{} on {}", mark.unwrap(), page - first_page).unwrap();
                }
            }
        }
        told
    }
}

/// The entries of a tree of a PDF; fails if a node gives wrong limits.
fn leaves<'p>(node: &Dict<'p>, key: &str) -> Vec<(Object<'p>, MaybeRef<Object<'p>>)> {
    let mut entries = Vec::new();
    for kid in node.get::<Array<'_>>("Kids").iter().flat_map(Array::iter::<Dict<'_>>) {
        let below = leaves(&kid, key);
        let limits: Vec<_> = kid.get::<Array<'_>>("Limits").unwrap().iter::<Object<'_>>().collect();
        assert_eq!(limits, [below[0].0.clone(), below[below.len() - 1].0.clone()]);
        entries.extend(below);
    }
    let own: Vec<_> = node.get::<Array<'_>>(key).iter().flat_map(Array::raw_iter).collect();
    for pair in own.chunks(2) {
        let (MaybeRef::NotRef(key), value) = (&pair[0], &pair[1]) else { panic!() };
        let value = match value {
            MaybeRef::Ref(value) => MaybeRef::Ref(*value),
            MaybeRef::NotRef(value) => MaybeRef::NotRef(value.clone()),
        };
        entries.push((key.clone(), value));
    }
    entries
}

#[test]
fn a_book_has_the_tags_of_its_originals() {
    let originals = originals(
        &mut press(),
        &["calexico-mexicali-2026", "memorandum-of-understanding", "friendship-agreement"],
    );
    let bytes = bound(&originals, 3);
    let book = read(&bytes);
    let root = catalog(&book).get::<Dict<'_>>("StructTreeRoot").unwrap();
    let document = root.get::<Dict<'_>>("K").unwrap();
    assert_eq!(name(&document, "S"), "Document");
    let parts: Vec<_> = document.get::<Array<'_>>("K").unwrap().raw_iter().collect();
    assert_eq!(parts.len(), originals.len());
    let (mut tags, mut first_page) = (Tags::of(&book), 0);
    for (part, (pdf, bookmark)) in parts.iter().zip(&originals) {
        let part = ObjectIdentifier::from(part.as_obj_ref().unwrap());
        let told = tags.tell(part, 0, first_page);
        let original = read(pdf);
        let root = catalog(&original).get::<Dict<'_>>("StructTreeRoot").unwrap();
        let top = root.get::<Array<'_>>("K").unwrap().raw_iter().next().unwrap().as_obj_ref().unwrap();
        let expected = Tags::of(&original).tell(top.into(), 0, 0);
        assert_eq!(told.strip_prefix("Part"), expected.strip_prefix("Document"), "{bookmark}");
        assert!(told.lines().count() > 40, "{bookmark}");
        let part = book.xref().get::<Dict<'_>>(part).unwrap();
        assert_eq!(part.get::<Text<'_>>("Lang"), catalog(&original).get("Lang"), "{bookmark}");
        assert_eq!(text(&part, "T"), *bookmark);
        first_page += original.pages().len();
    }
    let parts: BTreeSet<_> = originals.iter().map(|(pdf, _)| language(pdf)).collect();
    assert!(parts.len() > 1, "the originals have one language: {parts:?}");

    // Every mark and every annotation of every page leads to the element that owns it.
    let tree = leaves(&root.get("ParentTree").unwrap(), "Nums");
    let next = root.get::<i32>("ParentTreeNextKey").unwrap();
    let keys: Vec<_> = tree.iter().map(|(key, _)| key.clone().into_i32().unwrap()).collect();
    assert_eq!(keys, (0..next).collect::<Vec<_>>());
    let mut used = BTreeSet::new();
    let mut links = 0;
    for (number, page) in book.pages().iter().enumerate() {
        let key = page.raw().get::<i32>("StructParents").unwrap();
        assert!(used.insert(key));
        let MaybeRef::Ref(list) = &tree[usize::try_from(key).unwrap()].1 else { panic!() };
        let list = book.xref().get::<Array<'_>>((*list).into()).unwrap();
        let owners: Vec<_> =
            list.raw_iter().map(|owner| ObjectIdentifier::from(owner.as_obj_ref().unwrap())).collect();
        let marks: BTreeMap<_, _> = (0..).zip(owners).map(|(mark, owner)| ((number, mark), owner)).collect();
        let of_page = tags.marks.range((number, 0)..(number + 1, 0));
        assert_eq!(marks, of_page.map(|(mark, owner)| (*mark, *owner)).collect());
        let content = String::from_utf8_lossy(page.page_stream().unwrap()).into_owned();
        assert_eq!(content.matches("/MCID ").count(), marks.len(), "page {number}");
        for annotation in page.raw().get::<Array<'_>>("Annots").iter().flat_map(Array::iter::<Dict<'_>>) {
            let key = annotation.get::<i32>("StructParent").unwrap();
            assert!(used.insert(key));
            let owner = tree[usize::try_from(key).unwrap()].1.as_obj_ref().unwrap();
            let id = annotation.obj_id().unwrap();
            assert_eq!(tags.annotations[&(id.obj_number, id.gen_number)], owner.into());
            links += 1;
        }
    }
    assert_eq!(used.len(), keys.len());
    assert!(links > 10, "{links}");

    let ids = leaves(&root.get("IDTree").unwrap(), "Names").into_iter();
    let ids = ids.map(|(id, element)| {
        (id.into_string().unwrap().as_bytes().to_vec(), element.as_obj_ref().unwrap().into())
    });
    let ids: Vec<(Vec<u8>, ObjectIdentifier)> = ids.collect();
    assert!(ids.is_sorted() && ids.len() > 10);
    assert_eq!(tags.headers, tags.ids.keys().cloned().collect());
    assert_eq!(ids, tags.ids.into_iter().collect::<Vec<_>>());
    let roles = root.get::<Dict<'_>>("RoleMap").unwrap();
    assert_eq!(name(&roles, "Title"), "P");
}

fn language(pdf: &[u8]) -> Vec<u8> {
    catalog(&read(pdf)).get::<Text<'_>>("Lang").unwrap().as_bytes().to_vec()
}

/// A text under a key.
fn text(dict: &Dict<'_>, key: &str) -> String {
    let text = dict.get::<Text<'_>>(key).unwrap();
    match text.strip_prefix(b"\xFE\xFF") {
        Some(units) => {
            let units = units.chunks_exact(2).map(|pair| u16::from_be_bytes([pair[0], pair[1]]));
            String::from_utf16(&units.collect::<Vec<_>>()).unwrap()
        }
        None => String::from_utf8(text.as_bytes().to_vec()).unwrap(),
    }
}

#[test]
fn the_bookmarks_of_a_book() {
    let originals = originals(&mut press(), &["calexico-mexicali-2026"]);
    let mut book = Book::new(Vec::new(), colophon()).unwrap();
    book.begin("Sin original");
    let [(first, one), (second, other), (third, last), ..] = &originals[..] else { panic!() };
    book.begin("Acuerdo de Mérida");
    let pages = [book.append(first, one).unwrap(), book.append(second, other).unwrap()];
    book.begin("Agreement");
    book.append(third, last).unwrap();
    let bytes = book.finish().unwrap();
    let book = read(&bytes);
    let catalog = catalog(&book);
    assert_eq!(name(&catalog, "PageMode"), "UseOutlines");
    let places: Vec<_> = book.pages().iter().map(|page| page.raw().obj_id().unwrap()).collect();
    let told = bookmarks(&catalog.get("Outlines").unwrap(), &places);
    let expected = [
        (
            "Acuerdo de Mérida".to_owned(),
            0,
            vec![(one.clone(), 0, vec![]), (other.clone(), pages[0], vec![])],
        ),
        ("Agreement".to_owned(), pages[0] + pages[1], vec![(last.clone(), pages[0] + pages[1], vec![])]),
    ];
    assert_eq!(told, expected.map(|(title, page, kids)| Bookmark(title, page, made(kids))));
    assert_eq!(catalog.get::<Dict<'_>>("Outlines").unwrap().get::<i32>("Count"), Some(2));
}

/// A bookmark: its title, its page and the bookmarks below it.
#[derive(Debug, PartialEq)]
struct Bookmark(String, usize, Vec<Bookmark>);

fn made(kids: Vec<(String, usize, Vec<Bookmark>)>) -> Vec<Bookmark> {
    kids.into_iter().map(|(title, page, kids)| Bookmark(title, page, kids)).collect()
}

fn bookmarks(above: &Dict<'_>, pages: &[ObjectIdentifier]) -> Vec<Bookmark> {
    let mut told = Vec::new();
    let (mut before, mut next) = (None, above.get_ref("First"));
    let mut item = above.get::<Dict<'_>>("First");
    while let Some(current) = item {
        assert_eq!(current.get_ref("Prev"), before);
        assert_eq!(current.get_ref("Parent").map(Into::into), above.obj_id());
        let goal = current.get::<Array<'_>>("Dest").unwrap().raw_iter().next().unwrap();
        let goal = goal.as_obj_ref().unwrap().into();
        let page = pages.iter().position(|page| *page == goal).unwrap();
        told.push(Bookmark(text(&current, "Title"), page, bookmarks(&current, pages)));
        before = next;
        next = current.get_ref("Next");
        item = current.get("Next");
    }
    assert_eq!(above.get_ref("Last"), before);
    told
}

#[test]
fn what_a_book_says_of_itself_and_what_it_leaves_out() {
    let originals = originals(&mut press(), &["calexico-mexicali-2026"]);
    let bytes = bound(&originals, 1);
    let book = read(&bytes);
    let catalog = catalog(&book);
    let keys: Vec<_> = catalog.entries().map(|(key, _)| key.as_str().to_owned()).collect();
    assert_eq!(
        keys,
        [
            "Lang",
            "MarkInfo",
            "Metadata",
            "Outlines",
            "OutputIntents",
            "PageMode",
            "Pages",
            "StructTreeRoot",
            "Type",
            "ViewerPreferences"
        ]
    );
    let metadata = catalog.get::<Stream<'_>>("Metadata").unwrap();
    let metadata = String::from_utf8(metadata.raw_data().into_owned()).unwrap();
    for said in [
        "<pdfaid:part>2</pdfaid:part><pdfaid:conformance>A</pdfaid:conformance>",
        "<pdfuaid:part>1</pdfuaid:part>",
        ">Ceremonia de Torreón · Ceremony of Torreón</rdf:li>",
        "<rdf:li>es-MX</rdf:li>",
        "<xmp:CreateDate>2026-04-15T00:00:00Z</xmp:CreateDate>",
        &format!("<xmpTPg:NPages>{}</xmpTPg:NPages>", book.pages().len()),
    ] {
        assert!(metadata.contains(said), "{said}");
    }
    assert_eq!(text(&catalog, "Lang"), "es-MX");
    for object in book.objects() {
        let dict = match &object {
            Object::Dict(dict) => dict,
            Object::Stream(stream) => stream.dict(),
            _ => continue,
        };
        let sorts = ["Type", "Subtype", "S"].map(|key| name(dict, key));
        for left_out in ["Widget", "Form", "Filespec", "EmbeddedFile"] {
            assert!(!sorts.contains(&left_out.to_owned()), "{left_out}");
        }
    }
    // Two identifiers make different books.
    let ids = |bytes: &[u8]| String::from_utf8_lossy(bytes).rsplit_once("/ID[").unwrap().1.to_owned();
    assert_eq!(ids(&bytes), ids(&bound(&originals, 1)));
    let mut other = Book::new(Vec::new(), Colophon { identifier: "other".to_owned(), ..colophon() }).unwrap();
    for (pdf, bookmark) in &originals {
        other.append(pdf, bookmark).unwrap();
    }
    assert_ne!(ids(&bytes), ids(&other.finish().unwrap()));
}

#[test]
fn what_originals_have_in_common_is_written_once() {
    let originals = originals(&mut press(), &["calexico-mexicali-2026"]);
    let bytes = bound(&originals, 1);
    let streams: Vec<_> = read(&bytes)
        .objects()
        .into_iter()
        .filter_map(|object| Some(object.into_stream()?.raw_data().into_owned()))
        .collect();
    assert_eq!(streams.len(), streams.iter().collect::<BTreeSet<_>>().len());
    let (pdf, bookmark) = &originals[0];
    let many = vec![(pdf.clone(), bookmark.clone()); 200];
    let bytes = bound(&many, 2);
    assert!(bytes.len() < 100 * pdf.len(), "{} for {}", bytes.len(), pdf.len());
    assert_eq!(proof::pages(&bytes).unwrap().len(), 200);
}

/// A PDF in which some bytes are replaced by as many others.
fn changed(pdf: &[u8], words: &str, others: &str) -> Vec<u8> {
    assert_eq!(words.len(), others.len());
    let mut changed = pdf.to_vec();
    let places = pdf.windows(words.len()).enumerate().filter(|(_, window)| *window == words.as_bytes());
    let places: Vec<_> = places.map(|(place, _)| place).collect();
    assert!(!places.is_empty(), "{words}");
    for place in places {
        changed[place..place + words.len()].copy_from_slice(others.as_bytes());
    }
    changed
}

#[test]
fn what_cannot_be_bound_leaves_the_book_as_it_was() {
    let originals = originals(&mut press(), &["calexico-mexicali-2026"]);
    let [(ink, _), _, _, (links, _), ..] = &originals[..] else { panic!() };
    let mut book = Book::new(Vec::new(), colophon()).unwrap();
    book.begin("Agreement № 0");
    book.append(ink, &originals[0].1).unwrap();
    let mut refused = Vec::new();
    for (pdf, words, others) in [
        (ink, "sRGB v4.2", "sRGB v4.3"),
        (ink, "/Terms/Part", "/Terms/Sect"),
        (ink, "/StructTreeRoot 6", "/StructTreeRout 6"),
        (ink, "/S/Document/", "/S/Division/"),
        (ink, "/K[0 1]", "/K[0 0]"),
        (ink, "/K[0 1]", "/K[1 1]"),
        (ink, "/ViewerPreferences<<", "/OCProperties     <<"),
        (links, "/Obj ", "/Oby "),
        (links, "/S/URI/URI", "/S/GoTo/D/"),
        (links, "/Subtype/Link", "/Subtype/Ink "),
    ] {
        match book.append(&changed(pdf, words, others), "changed") {
            Err(error) => refused.push(format!("{words}: {error}")),
            Ok(_) => refused.push(format!("{words}: bound")),
        }
    }
    refused.push(book.append(b"", "nothing").unwrap_err().to_string());
    refused.push(book.append(b"%PDF-1.7\n", "nothing").unwrap_err().to_string());
    let told = [
        "sRGB v4.2: `OutputIntents` differs from the originals before",
        "/Terms/Part: `RoleMap` differs from the originals before",
        "/StructTreeRoot 6: not built as an original: `StructTreeRoot`",
        "/S/Document/: not built as an original: `StructTreeRoot`",
        "/K[0 1]: not built as an original: `MCID`",
        "/K[0 1]: not built as an original: `MCID`",
        "/ViewerPreferences<<: not built as an original: `OCProperties`",
        "/Obj : not built as an original: `Obj`",
        "/S/URI/URI: not built as an original: `Annots`",
        "/Subtype/Link: not built as an original: `Annots`",
        "not a PDF that can be read",
        "not a PDF that can be read",
    ];
    assert_eq!(refused, told);
    let empty = Book::new(Vec::new(), colophon()).unwrap().finish();
    assert!(matches!(empty, Err(Unbindable::Empty)));
    book.append(&originals[1].0, &originals[1].1).unwrap();
    assert_eq!(book.finish().unwrap(), bound(&originals[..2], 2));
}

#[test]
fn broken_pdfs_break_no_book() {
    let originals = originals(&mut press(), &["calexico-mexicali-2026"]);
    let mut state = 7_u32;
    let mut next = |most: usize| {
        state = state.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
        usize::try_from(state >> 8).unwrap() % most
    };
    let mut book = Book::new(Vec::new(), colophon()).unwrap();
    let mut pages = 0;
    for round in 0..400 {
        let (pdf, _) = &originals[round % 4];
        let mut broken = pdf.clone();
        if round % 8 == 0 {
            broken.truncate(next(pdf.len()));
        } else {
            for _ in 0..=next(8) {
                // Most of the bytes that hold a file together come before its streams.
                let place = next(if round % 2 == 0 { pdf.len() } else { 12_000 });
                broken[place] = u8::try_from(next(256)).unwrap();
            }
        }
        pages += book.append(&broken, "broken").unwrap_or_default();
    }
    assert!(pages > 10);
    assert_eq!(read(&book.finish().unwrap()).pages().len(), pages);
}

#[test]
fn a_writer_that_fails() {
    struct Full(usize);
    impl std::io::Write for Full {
        fn write(&mut self, bytes: &[u8]) -> std::io::Result<usize> {
            self.0 = self.0.checked_sub(bytes.len()).ok_or(std::io::ErrorKind::StorageFull)?;
            Ok(bytes.len())
        }
        fn flush(&mut self) -> std::io::Result<()> {
            Ok(())
        }
    }
    let originals = originals(&mut press(), &["calexico-mexicali-2026"]);
    assert!(Book::new(Full(3), colophon()).is_err());
    for room in [1_000, 40_000, 60_000] {
        let mut book = Book::new(Full(room), colophon()).unwrap();
        let bound = book.append(&originals[0].0, "one").map(|_| ());
        let finished = bound.and_then(|()| book.finish().map(|_| ()));
        assert_eq!(finished.is_ok(), room > 50_000);
    }
}
