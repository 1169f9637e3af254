//! What is appended to a PDF: signatures are, and no published attack is, taken for a signature.

use std::collections::BTreeMap;
use std::fs;
use std::sync::OnceLock;

use alternat::document::Document;
use alternat::edition::{Edition, Signing};
use alternat::proof::{self, Difference, Tampering, Verdict};

use crate::revisions::{SIGNATURE, next, object, revised, sealed, signed, stream, with};
use crate::support::{all_documents, documents, press, root};

/// An original with two signature fields, and its document.
fn original() -> &'static (Document, Vec<u8>) {
    static ORIGINAL: OnceLock<(Document, Vec<u8>)> = OnceLock::new();
    ORIGINAL.get_or_init(|| {
        let mut press = press();
        let yaml = fs::read_to_string(root().join("fixtures/calexico-mexicali-2026.yaml")).unwrap();
        let document = documents(&press, &yaml, "attacks").remove(0).1;
        let edition = Edition { signing: Signing::Fields, ..Edition::default() };
        let pdf = press.pdf(&document, edition, &BTreeMap::new(), &[]).unwrap().0;
        (document, pdf)
    })
}

pub fn made() -> &'static [u8] {
    &original().1
}

pub fn verdict(found: &[u8]) -> Verdict {
    proof::compare(found, made(), &original().0)
}

/// The fields that are signed in a file that is otherwise the original.
pub fn fields(found: &[u8]) -> Vec<String> {
    match verdict(found) {
        Verdict::Extended(extension) => extension.signed,
        other => panic!("{other:?}"),
    }
}

/// What is said first of a file that is not the original with signatures.
pub fn tampering(found: &[u8]) -> Tampering {
    let Verdict::Different(differences) = verdict(found) else {
        panic!("taken for the original: {}", String::from_utf8_lossy(&found[made().len()..]))
    };
    match &differences[..] {
        [Difference::Appended(tampering), ..] => tampering.clone(),
        other => panic!("{other:?}"),
    }
}

#[track_caller]
pub fn is_loose(found: &[u8]) {
    let told = tampering(found);
    assert!(matches!(told, Tampering::Form(place) if place >= made().len()), "{told:?}");
}

/// Words in the place of others, in what was appended.
fn replaced(pdf: &[u8], words: &str, others: &str) -> Vec<u8> {
    let (kept, appended) = pdf.split_at(made().len());
    // Every byte is one letter here.
    let text: String = appended.iter().copied().map(char::from).collect();
    assert!(text.contains(words), "{words} is not in {text}");
    let text = text.replacen(words, others, 1);
    let appended: Vec<_> = text.chars().map(|letter| u8::try_from(u32::from(letter)).unwrap()).collect();
    [kept, &appended].concat()
}

/// The numbers of the first page and of what is painted on it.
pub fn page() -> (u32, String, u32) {
    let (page, dict) = object(made(), "/Type/Page/");
    let content = dict.split_once("/Contents ").unwrap().1.split_once(' ').unwrap().0;
    (page, dict.clone(), content.parse().unwrap())
}

/// A drawing that fills a page.
pub fn forged() -> String {
    stream("", "1 1 1 rg 0 0 700 900 re f")
}

pub fn form(entries: &str, content: &str) -> String {
    stream(&format!("/Type/XObject/Subtype/Form/BBox[0 0 100 40]{entries}"), content)
}

pub const FIELD: &str = "calexico.signatory";

// ------------------------------------------------------------------ signatures

#[test]
fn every_fixture_can_be_signed() {
    let mut press = press();
    for (name, document) in all_documents(&press) {
        if document.fields().is_empty() {
            continue;
        }
        let edition = Edition { signing: Signing::Fields, ..Edition::default() };
        let made = press.pdf(&document, edition, &BTreeMap::new(), &[]).unwrap().0;
        let Verdict::Extended(extension) = proof::compare(&signed(&made, &[]), &made, &document) else {
            panic!("{name}")
        };
        assert_eq!((extension.signed.len(), extension.ends_signed), (1, true), "{name}");
    }
}

#[test]
fn signatures_are_told_by_their_fields() {
    let once = signed(made(), &[]);
    assert_eq!(fields(&once), [FIELD]);
    let (field, widget) = object(made(), "/TU(Firma de");
    let signature = next(&once);
    let twice = [(field, with(&widget, &format!("/V {signature} 0 R"))), (signature, SIGNATURE.to_owned())];
    let twice = sealed(&revised(&once, &twice));
    assert_eq!(fields(&twice), [FIELD, "mexicali.signatory"]);
    let told = |file: &[u8]| match verdict(file) {
        Verdict::Extended(extension) => (extension.signed.len(), extension.stamps, extension.ends_signed),
        other => panic!("{other:?}"),
    };
    assert_eq!(told(&twice), (2, 0, true));
    // The line that ends the file may end.
    assert_eq!(fields(&[&once[..], b"\n"].concat()), [FIELD]);
    // Information on the file that says when it was changed.
    let (information, dict) = object(made(), "/Creator(");
    let later = (information, with(&dict, "/Producer(x)"));
    assert_eq!(told(&revised(&once, std::slice::from_ref(&later))), (1, 0, false));
    assert_eq!(fields(&signed(made(), &[later])), [FIELD]);
}

#[test]
fn what_a_signature_brings_along() {
    let first = next(made());
    let (field, widget) = object(made(), "/Subtype/Widget");
    let start = widget.find("/AP<<").unwrap();
    let end = start + widget[start..].find(">>").unwrap() + 2;
    let widget = format!("{}/AP<</N {first} 0 R>>{}", &widget[..start], &widget[end..]);
    // What it shows.
    let text = "q BT /F1 9 Tf 5 5 Td (Signed) Tj ET Q % a comment";
    let font = "/Resources<</Font<</F1<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>>>>>";
    let shown = [(field, widget.clone()), (first, form(font, text))];
    assert_eq!(fields(&signed(made(), &shown)), [FIELD]);
    // What a first signature allows, and what keeps signatures valid.
    let (root, catalog) = object(made(), "/Type/Catalog");
    let flags = catalog.replacen("/SigFlags 0", "/SigFlags 3", 1);
    assert_ne!(flags, catalog);
    let certified = (root, with(&flags, &format!("/Perms<</DocMDP {} 0 R>>", root.max(next(made())))));
    assert_eq!(fields(&signed(made(), &[certified])), [FIELD]);
    let store = format!("/DSS<</Certs[{first} 0 R]/VRI<</ABC<</Cert[{first} 0 R]>>>>>>");
    let store = [(root, with(&flags, &store)), (first, stream("", "certificate"))];
    let kept = revised(&signed(made(), &[]), &[store[0].clone(), (first + 1, store[1].1.clone())]);
    let kept = replaced(&kept, &format!("/Certs[{first} 0 R]"), &format!("/Certs[{} 0 R]", first + 1));
    let kept = replaced(&kept, &format!("/Cert[{first} 0 R]"), &format!("/Cert[{} 0 R]", first + 1));
    assert_eq!(fields(&kept), [FIELD]);
    // The same tooltip in other bytes.
    let tooltip = widget.split_once("/TU(").unwrap().1.split_once(')').unwrap().0.to_owned();
    let units = tooltip.encode_utf16().fold("<FEFF".to_owned(), |units, unit| format!("{units}{unit:04X}"));
    let (_, widget) = object(made(), "/Subtype/Widget");
    let written = |units: &str| (field, widget.replacen(&format!("({tooltip})"), &format!("{units}>"), 1));
    assert_eq!(fields(&signed(made(), &[written(&units)])), [FIELD]);
    let other = Tampering::Field { page: 1, field: FIELD.to_owned() };
    assert_eq!(tampering(&signed(made(), &[written(&units[..units.len() - 4])])), other);
}

/// A file in which a field was added and filled in, as unseen signatures and time stamps are.
pub fn with_added_field(entries: &str, signature: &str) -> Vec<u8> {
    let (root, catalog) = object(made(), "/Type/Catalog");
    let (page, dict, _) = page();
    let first = next(made());
    let fields = catalog.split_once("/Fields[").unwrap().1.split_once(']').unwrap().0;
    let catalog = catalog.replacen(fields, &format!("{fields} {first} 0 R"), 1);
    let start = dict.find("/Annots[").map(|start| start + dict[start..].find(']').unwrap());
    let page = match start {
        Some(end) => (page, format!("{} {first} 0 R{}", &dict[..end], &dict[end..])),
        None => (page, with(&dict, &format!("/Annots[{first} 0 R]"))),
    };
    let field = format!("<</Type/Annot/Subtype/Widget/FT/Sig/F 132{entries}/V {} 0 R>>", first + 1);
    let objects = [(root, catalog), page, (first, field), (first + 1, signature.to_owned())];
    sealed(&revised(made(), &objects))
}

#[test]
fn unseen_signatures_and_time_stamps_may_be_added() {
    assert_eq!(fields(&with_added_field("/T(other)/Rect[0 0 0 0]", SIGNATURE)), ["other"]);
    let stamp = SIGNATURE.replace("/Type/Sig", "/Type/DocTimeStamp");
    let Verdict::Extended(extension) = verdict(&with_added_field("/T(time)/Rect[0 0 0 0]", &stamp)) else {
        panic!()
    };
    assert_eq!((extension.signed.len(), extension.stamps, extension.ends_signed), (0, 1, true));
    // One that is seen, that acts, or that has the name of another.
    for entries in [
        "/T(other)/Rect[0 0 99 99]",
        "/T(other)/Rect[9 9 0 0]",
        "/T(other)/Rect[0 0 0 99]",
        "/T(other)/Rect[0 0 0 0]/AA<</PO<</S/JavaScript/JS(x)>>>>",
        "/T(other)/Rect[0 0 0 0]/A<</S/URI/URI(x)>>",
        "/T(other)/Rect[0 0 0 0]/MK<</BG[1 1 1]>>",
        "/T(calexico)/Rect[0 0 0 0]",
        "/T(calexico.signatory)/Rect[0 0 0 0]",
        "/Rect[0 0 0 0]",
    ] {
        let told = tampering(&with_added_field(entries, SIGNATURE));
        assert!(matches!(told, Tampering::NewField(_)), "{entries}: {told:?}");
    }
}

// ------------------------------------------------------------------ attacks: how a revision is written

/// Incremental saving attack, and shadow attacks by what readers repair: another content of a page that only
/// some readers find.
#[test]
fn what_readers_could_read_differently() {
    let (_, _, content) = page();
    let good = signed(made(), &[]);
    let forged = format!("{content} 0 obj\n{}\nendobj\n", forged());
    // Objects that no table names, before the table, behind it, and behind the end.
    is_loose(&replaced(&good, "xref\n", &format!("{forged}xref\n")));
    is_loose(&replaced(&good, "trailer\n", &format!("{forged}trailer\n")));
    is_loose(&[&good[..], b"\n", forged.as_bytes()].concat());
    is_loose(&[made(), b"\n", forged.as_bytes()].concat());
    is_loose(&[made(), b"\n", forged.as_bytes(), b"trailer\n<</Root 1 0 R>>\nstartxref\n0\n%%EOF"].concat());
    // A comment, which some readers look into.
    is_loose(&replaced(&good, "xref\n", &format!("% {forged}xref\n")));
    is_loose(&replaced(&good, "/V ", "%\n/V "));
    // A stream that seems to end before it does.
    let hidden = format!("x\nendstream\nendobj\n{forged}");
    is_loose(&signed(made(), &[(next(made()), stream("", &hidden))]));
    // A table that is not of the form.
    let entry = {
        let text = String::from_utf8_lossy(&good[made().len()..]).into_owned();
        text.split_once(" 1\n").unwrap().1[..20].to_owned()
    };
    let place: usize = entry[..10].parse().unwrap();
    for other in [
        format!("{:010} 00000 n\r\n", place + 1),
        format!("{:010} 00000 n\r\n", place - 1),
        format!("{place:010} 00001 n\r\n"),
        format!("{place:010} 00000 f\r\n"),
        format!("{place:010} 00000 n\n"),
        format!("{place:09} 00000 n \r\n"),
        format!("{place:010} 00000 N\r\n"),
        "0000000000 00001 f\r\n".to_owned(),
    ] {
        is_loose(&replaced(&good, &entry, &other));
    }
    is_loose(&replaced(&good, "xref\n", &format!("xref\n{content} 1\n0000000000 00001 f\r\n")));
    is_loose(&replaced(&good, "xref\n", &format!("xref\n{content} 1\n0000000017 00000 n\r\n")));
    is_loose(&replaced(&good, "xref\n", &format!("xref\n{}{entry}", "70 1\n")));
    // Another generation, a number twice, a key twice however it is spelled.
    is_loose(&replaced(&good, " 0 obj", " 1 obj"));
    is_loose(&replaced(&good, "/F 4", "/F 4/F 4"));
    is_loose(&replaced(&good, "/F 4", "/F 4/#46 4"));
    is_loose(&replaced(&good, "/FT/Sig", "/FT/S#69g"));
    is_loose(&replaced(&good, "/F 4", "/F 00004 0 R"));
    let twice = revised(made(), &[(content, forged.clone()), (content, forged.clone())]);
    is_loose(&twice);
    // A trailer that says more, or leads elsewhere.
    let root = object(made(), "/Type/Catalog").0;
    is_loose(&replaced(&good, &format!("/Root {root} 0 R"), "/Root 1 0 R"));
    is_loose(&replaced(&good, "/Prev ", "/Prev 1"));
    is_loose(&replaced(&good, "/Prev ", "/XRefStm 15/Prev "));
    is_loose(&replaced(&good, "/Prev ", "/Encrypt 15 0 R/Prev "));
    is_loose(&replaced(&good, "/Size ", "/Size 9"));
    is_loose(&replaced(&good, "startxref\n", "startxref\n1"));
    is_loose(&replaced(&good, "startxref\n", "startxref\n0"));
    is_loose(&replaced(&good, "%%EOF", "%%EOF x"));
    is_loose(&replaced(&good, "%%EOF", "%%EO"));
    is_loose(&[&good[..], b"\n\n"].concat());
    is_loose(&[&good[..], &good[made().len()..]].concat());
}

/// A table as a stream, and objects in one: written strictly they are read, and else not.
#[test]
fn tables_and_objects_in_streams() {
    let (field, widget) = object(made(), "/Subtype/Widget");
    let first = next(made());
    let (root, previous) = (object(made(), "/Type/Catalog").0, previous(made()));
    let packed = |offset: &str, entry: [u32; 2], extra: &str| {
        let mut written = made().to_vec();
        written.push(b'\n');
        let place = |written: &[u8]| u32::try_from(written.len()).unwrap();
        let mut rows = vec![[0, 0, 255]];
        let mut add = |object: String, written: &mut Vec<u8>| {
            rows.push([1, place(written), 0]);
            written.extend(object.bytes());
        };
        let widget = with(&widget, &format!("/V {first} 0 R"));
        add(format!("{first} 0 obj\n{SIGNATURE}\nendobj\n"), &mut written);
        let head = format!("{field} {offset} ");
        let entries = format!("/Type/ObjStm/N 1/First {}{extra}", head.len());
        let container = stream(&entries, &format!("{head}{widget}"));
        add(format!("{} 0 obj\n{container}\nendobj\n", first + 1), &mut written);
        let start = place(&written);
        rows.push([1, start, 0]);
        rows.insert(1, [2, entry[0], entry[1]]);
        let data: Vec<u8> = rows
            .iter()
            .flat_map(|[kind, place, third]| {
                [&[u8::try_from(*kind).unwrap()][..], &place.to_be_bytes(), &[u8::try_from(*third).unwrap()]]
                    .concat()
            })
            .collect();
        let dict = format!(
            "<</Type/XRef/W[1 4 1]/Index[0 1 {field} 1 {first} 3]/Size {}/Root {root} 0 R/Prev {previous}/Length {}>>",
            first + 3,
            data.len()
        );
        written.extend(format!("{} 0 obj\n{dict}\nstream\n", first + 2).bytes());
        written.extend(data);
        written.extend(format!("\nendstream\nendobj\nstartxref\n{start}\n%%EOF").bytes());
        sealed(&written)
    };
    let good = packed("0", [first + 1, 0], "");
    assert_eq!(fields(&good), [FIELD]);
    is_loose(&packed("1", [first + 1, 0], ""));
    is_loose(&packed("0", [first, 0], ""));
    is_loose(&packed("0", [first + 1, 1], ""));
    is_loose(&packed("0", [first + 1, 0], "/Extends 1 0 R"));
    is_loose(&replaced(&good, "/W[1 4 1]", "/W[0 4 2]"));
    is_loose(&replaced(&good, "/Type/XRef", "/Type/XObj"));
}

fn previous(pdf: &[u8]) -> String {
    String::from_utf8_lossy(pdf).rsplit_once("startxref\n").unwrap().1.lines().next().unwrap().to_owned()
}

// ------------------------------------------------------------------ attacks: what a revision says

/// Shadow attack, replace, and overlay: another content, another font, another tree of pages.
#[test]
fn nothing_of_the_original_is_replaced() {
    let (number, dict, content) = page();
    assert_eq!(tampering(&revised(made(), &[(content, forged())])), Tampering::Object(content));
    assert_eq!(tampering(&signed(made(), &[(content, forged())])), Tampering::Object(content));
    let (font, other) = object(made(), "/Type/FontDescriptor");
    let other = other.replacen("/ItalicAngle 0", "/ItalicAngle 30", 1);
    assert_eq!(tampering(&revised(made(), &[(font, other)])), Tampering::Object(font));
    let (pages, tree) = object(made(), "/Type/Pages");
    let turned = with(&tree, "/Rotate 90");
    assert_eq!(tampering(&revised(made(), &[(pages, turned)])), Tampering::Object(pages));
    let first = next(made());
    let other = dict.replacen(&format!("/Contents {content} "), &format!("/Contents {first} "), 1);
    let hidden = revised(made(), &[(number, other), (first, forged())]);
    assert_eq!(tampering(&hidden), Tampering::Page(1, "Contents".to_owned()));
    for (key, entry) in [("Rotate", "/Rotate 180"), ("CropBox", "/CropBox[0 0 9 9]"), ("AA", "/AA<<>>")] {
        let told = tampering(&revised(made(), &[(number, with(&dict, entry))]));
        assert_eq!(told, Tampering::Page(1, key.to_owned()));
    }
}

/// Shadow attack, hide-and-replace: what a signature covers, and a later revision brings into view.
#[test]
fn nothing_is_kept_for_later() {
    let first = next(made());
    assert_eq!(tampering(&revised(made(), &[(first, "<<>>".to_owned())])), Tampering::Stray(first));
    assert_eq!(tampering(&signed(made(), &[(first, forged())])), Tampering::Stray(first));
    let catalog = "<</Type/Catalog/Pages 1 0 R>>".to_owned();
    assert_eq!(tampering(&signed(made(), &[(first, catalog)])), Tampering::Stray(first));
    // A number below those of the original that it has not used, and one far above.
    let loose = replaced(&signed(made(), &[]), &format!("/Size {}", first + 1), &format!("/Size {first}"));
    is_loose(&loose);
}

/// Evil annotation attack, and sneaky signature attack.
#[test]
fn no_annotation_is_added() {
    let (number, dict, _) = page();
    let append = |annotation: &str| match dict.find("/Annots[") {
        Some(start) => {
            let end = start + dict[start..].find(']').unwrap();
            format!("{} {annotation}{}", &dict[..end], &dict[end..])
        }
        None => with(&dict, &format!("/Annots[{annotation}]")),
    };
    for annotation in [
        "<</Type/Annot/Subtype/FreeText/Rect[0 0 0 0]>>",
        "<</Type/Annot/Subtype/Stamp/Rect[0 0 600 700]>>",
        "<</Type/Annot/Subtype/Widget/FT/Sig/T(x)/Rect[0 0 0 0]>>",
        "<</Type/Annot/Subtype/Link/Rect[0 0 600 700]/A<</S/URI/URI(x)>>>>",
    ] {
        assert_eq!(tampering(&revised(made(), &[(number, append(annotation))])), Tampering::Annotation(1));
        assert_eq!(tampering(&signed(made(), &[(number, append(annotation))])), Tampering::Annotation(1));
    }
    let field = next(made());
    let unfilled = "<</Type/Annot/Subtype/Widget/FT/Sig/T(x)/Rect[0 0 0 0]>>".to_owned();
    let objects = [(number, append(&format!("{field} 0 R"))), (field, unfilled)];
    assert_eq!(tampering(&revised(made(), &objects)), Tampering::Annotation(1));
}

/// Form values, scripts, and all else that is about the whole file.
#[test]
fn the_catalog_gets_no_actions_and_no_other_fields() {
    let (root, catalog) = object(made(), "/Type/Catalog");
    let told = |catalog: String| tampering(&revised(made(), &[(root, catalog)]));
    for (key, entry) in [
        ("OpenAction", "/OpenAction<</S/JavaScript/JS(x)>>"),
        ("AA", "/AA<</WC<</S/JavaScript/JS(x)>>>>"),
        ("OCProperties", "/OCProperties<<>>"),
        ("Perms", "/Perms<</DocMDP 1 0 R>>"),
        ("DSS", "/DSS<</Certs[1 0 R]>>"),
        ("DSS", "/DSS<</Other[]>>"),
        ("Extensions", "/Extensions 1 0 R"),
    ] {
        assert_eq!(told(with(&catalog, entry)), Tampering::Catalog(key.to_owned()), "{entry}");
    }
    assert_eq!(
        fields(&revised(made(), &[(root, catalog.replacen("/SigFlags 0", "/SigFlags 3", 1))])).len(),
        0
    );
    for entry in ["/XFA(x)", "/NeedAppearances true", "/CO[]", "/Q 1", "/DR<</Font<</F<</Subtype/Type3>>>>>>"]
    {
        let other = catalog.replacen("/SigFlags 0", &format!("/SigFlags 3{entry}"), 1);
        assert_eq!(told(other), Tampering::Catalog("AcroForm".to_owned()), "{entry}");
    }
    // A field that is taken away, and one of another sort.
    let list = catalog.split_once("/Fields[").unwrap().1.split_once(']').unwrap().0;
    let form = Tampering::Catalog("AcroForm".to_owned());
    assert_eq!(told(catalog.replacen(list, "", 1)), form);
    let field = next(made());
    let text = "<</FT/Tx/T(x)/V(VOID)/Type/Annot/Subtype/Widget/Rect[0 0 0 0]>>".to_owned();
    let added = (root, catalog.replacen(list, &format!("{list} {field} 0 R"), 1));
    let told = tampering(&revised(made(), &[added, (field, text)]));
    assert_eq!(told, Tampering::NewField("x".to_owned()));
}

/// Fields that show something without a signature, or more than a signature may.
#[test]
fn a_field_shows_nothing_but_its_signature() {
    let first = next(made());
    let (field, widget) = object(made(), "/Subtype/Widget");
    let start = widget.find("/AP<<").unwrap();
    let end = start + widget[start..].find(">>").unwrap() + 2;
    let shown = format!("{}/AP<</N {first} 0 R>>{}", &widget[..start], &widget[end..]);
    let page = 1;
    let changed = Tampering::Field { page, field: FIELD.to_owned() };
    let void = form("", "BT (VOID) Tj ET");
    assert_eq!(tampering(&revised(made(), &[(field, shown.clone()), (first, void.clone())])), changed);
    for (old, new) in [
        ("/Rect[", "/Rect[9"),
        ("/F 4", "/F 6"),
        ("/F 4", "/F 28"),
        ("/F 4", "/F 0"),
        ("/FT/Sig", "/FT/Tx"),
        ("/T(", "/T(x"),
        ("/F 4", "/F 4/AA<</PO<</S/JavaScript/JS(x)>>>>"),
        ("/F 4", "/F 4/A<</S/URI/URI(x)>>"),
        ("/F 4", "/F 4/MK<</BG[0 0 0]>>"),
        ("/F 4", "/F 4/OC 1 0 R"),
    ] {
        let other = widget.replacen(old, new, 1);
        assert_ne!(other, widget, "{new}");
        assert_eq!(tampering(&signed(made(), &[(field, other.clone())])), changed, "{new}");
        assert_eq!(tampering(&revised(made(), &[(field, other)])), changed, "{new}");
    }
    // A drawing that leaves its box, acts, or is another to other readers.
    let over = Tampering::Appearance { page, field: FIELD.to_owned() };
    let page_of_original = object(made(), "/Type/Page/").0;
    for drawing in [
        form("", "Q 0 0 900 900 re f"),
        form("", "q Q Q 0 0 900 900 re f q"),
        form("", "q"),
        form("", "BI /W 1 /H 1 /BPC 1 /CS/G ID x EI"),
        form("/OC 1 0 R", ""),
        form("/Ref<</F(x)/Page 1>>", ""),
        form("/Matrix[0 0 0 0 0 0]", ""),
        form("/F(other.pdf)", ""),
        form("/Filter/LZWDecode", "x"),
        form("/Filter/FlateDecode", "x"),
        form("/Resources<</Properties<<>>>>", ""),
        form("/Resources<</Font<</F<</Subtype/Type3>>>>>>", ""),
        form("/Resources<</Pattern<</P<</PatternType 1>>>>>>", ""),
        form("/Resources<</XObject<</X 9999 0 R>>>>", ""),
        stream("/Type/XObject/Subtype/Form/BBox[0 0 0 0]", "0 0 900 900 re f"),
        stream("/Type/XObject/Subtype/Image/Width 1/Height 1", "x"),
        "<<>>".to_owned(),
    ] {
        let told = tampering(&signed(made(), &[(field, shown.clone()), (first, drawing.clone())]));
        assert_eq!(told, over, "{drawing}");
    }
    let states = shown.replacen(&format!("/N {first} 0 R"), &format!("/N {first} 0 R/D {first} 0 R"), 1);
    assert_eq!(tampering(&signed(made(), &[(field, states), (first, void)])), over);
    let elsewhere = shown.replacen(&format!("{first} 0 R"), &format!("{page_of_original} 0 R"), 1);
    assert_eq!(tampering(&signed(made(), &[(field, elsewhere)])), over);
}

/// Universal signature forgery, and signature wrapping.
#[test]
fn a_signature_covers_all_but_itself() {
    let good = signed(made(), &[]);
    let coverage = Tampering::Coverage(FIELD.to_owned());
    let range = {
        let text = String::from_utf8_lossy(&good[made().len()..]).into_owned();
        text.split_once("/ByteRange[").unwrap().1.split_once(']').unwrap().0.to_owned()
    };
    let numbers: Vec<usize> = range.split_whitespace().map(|number| number.parse().unwrap()).collect();
    let [_, first, second, length] = numbers[..] else { panic!("{range}") };
    for other in [
        [1, first, second, length],
        [0, first - 1, second, length],
        [0, first + 1, second, length],
        [0, first, second + 1, length - 1],
        [0, first, second - 1, length + 1],
        [0, first, second, length - 1],
        [0, first, second, length + 1],
        [0, 10, 20, good.len() - 20],
        [0, second, first, good.len() - first],
        [0, good.len(), good.len(), 0],
        [0, first, second, 0],
    ] {
        let words = other.map(|number| format!("{number:<10}")).join(" ");
        let words = format!("{:<len$}", words.trim_end(), len = range.len());
        let length = words.len().min(range.len());
        let file = replaced(&good, &range, &words[..length]);
        if file.len() == good.len() {
            assert_eq!(tampering(&file), coverage, "{other:?}");
        }
    }
    for (old, new) in [
        ("/Contents<3003020101>", "/Contents<0000000000>"),
        ("/Contents<3003020101>", "/Contents(123456789)X"),
        ("/Contents<3003020101>", "/Content <3003020101>"),
        ("/ByteRange[", "/ByteRang2["),
        ("/Filter/Adobe.PPKLite", "/Filtes/Adobe.PPKLite"),
        ("/Type/Sig", "/Type/Sog"),
    ] {
        let told = tampering(&replaced(&good, old, new));
        assert!(told == coverage || matches!(told, Tampering::Form(_)), "{new}: {told:?}");
    }
    // No value, one in the field itself, and the one of another field.
    let (field, widget) = object(made(), "/Subtype/Widget");
    for value in ["/V null", "/V<</Type/Sig/ByteRange[0 10 20 30]>>", "/V 9999 0 R", "/V 1 0 R", "/V(signed)"]
    {
        let told = tampering(&revised(made(), &[(field, with(&widget, value))]));
        assert_eq!(told, coverage, "{value}");
    }
    // A signature stays what it is.
    let signature = next(made());
    let later = revised(&good, &[(field, with(&widget, &format!("/V {signature} 0 R/M(later)")))]);
    assert_eq!(tampering(&later), Tampering::Field { page: 1, field: FIELD.to_owned() });
    let later = revised(&good, &[(field, widget)]);
    assert_eq!(tampering(&later), Tampering::Field { page: 1, field: FIELD.to_owned() });
    let later = revised(&good, &[(signature, SIGNATURE.replace("**********", "0"))]);
    assert_eq!(tampering(&later), Tampering::Object(signature));
}
