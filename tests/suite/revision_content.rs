//! What a revision says: each thing that it could say besides is refused, alone.

use alternat::proof::Tampering;

use crate::attacks::{FIELD, fields, form, made, page, tampering, with_added_field};
use crate::revision_form::otherwise;
use crate::revisions::{
    SIGNATURE, next, object, revised, revised_as, sealed, sealed_around, signed, signed_as, stream, with,
};

fn catalog() -> (u32, String) {
    object(made(), "/Type/Catalog")
}

fn in_catalog(key: &str) -> Tampering {
    Tampering::Catalog(key.to_owned())
}

fn in_field() -> Tampering {
    Tampering::Field { page: 1, field: FIELD.to_owned() }
}

/// The first field with an appearance, the number of which is that of the next object.
fn shown(appearance: &str) -> (u32, String) {
    let (field, widget) = object(made(), "/Subtype/Widget");
    let start = widget.find("/AP<<").unwrap();
    let end = start + widget[start..].find(">>").unwrap() + 2;
    (field, format!("{}/AP<<{appearance}>>{}", &widget[..start], &widget[end..]))
}

/// A list of references, as it is written in a dictionary.
fn list<'d>(dict: &'d str, key: &str) -> &'d str {
    dict.split_once(&format!("{key}[")).unwrap().1.split_once(']').unwrap().0
}

/// The same list in another order.
fn turned(list: &str) -> String {
    let mut references: Vec<_> = list.split(" R").filter(|reference| !reference.is_empty()).collect();
    references.reverse();
    references.iter().flat_map(|reference| [reference.trim(), " R "]).collect()
}

#[test]
fn the_catalog_says_no_more() {
    let (root, catalog) = catalog();
    let first = next(made());
    for (key, entry) in [
        ("Version", "/Version 1 0 R"),
        ("Extensions", "/Extensions[1 0 R]"),
        ("Extensions", "/Extensions<</A 1 0 R>>"),
        ("DSS", "/DSS<</Type 1>>"),
        ("DSS", "/DSS<</VRI<</A<</Other[]>>>>>>"),
        ("DSS", "/DSS<</VRI<</A<</Type 1>>>>>>"),
        ("DSS", "/DSS<</VRI<</A<</TU 1>>>>>>"),
        ("Pages", "/Pages 1 0 R"),
    ] {
        let other = match key {
            "Pages" => catalog.replacen("/Pages ", "/Pages 9", 1),
            _ => with(&catalog, entry),
        };
        assert_eq!(tampering(&revised(made(), &[(root, other)])), in_catalog(key), "{entry}");
    }
    // What keeps signatures valid is data.
    let store = with(&catalog, &format!("/DSS<</Certs[{first} 0 R]>>"));
    let told = |data: String| tampering(&revised(made(), &[(root, store.clone()), (first, data)]));
    assert_eq!(told("<<>>".to_owned()), in_catalog("DSS"));
    assert_eq!(told(stream("/Type/XObject", "x")), in_catalog("DSS"));
    // A catalog that is a stream.
    let told = tampering(&revised(made(), &[(root, format!("{catalog}\nstream\n\nendstream"))]));
    assert!(matches!(told, Tampering::Form(_)), "{told:?}");
}

#[test]
fn the_form_says_no_more() {
    let (root, catalog) = catalog();
    let first = next(made());
    let told = |catalog: String| tampering(&revised(made(), &[(root, catalog)]));
    let fields = list(&catalog, "/Fields");
    for (old, new) in [
        ("/SigFlags 0".to_owned(), "/SigFlags 7".to_owned()),
        ("/SigFlags 0".to_owned(), "/SigFlags -1".to_owned()),
        ("/SigFlags 0".to_owned(), "/SigFlags 3/DA 1 0 R".to_owned()),
        (fields.to_owned(), turned(fields)),
        (fields.to_owned(), format!("{fields} {first} 0 R")),
        ("/AcroForm".to_owned(), "/Perms".to_owned()),
    ] {
        let other = catalog.replacen(&old, &new, 1);
        assert_ne!(other, catalog, "{old}");
        assert_eq!(told(other), in_catalog("AcroForm"), "{new}");
    }
    // A new field that is listed twice, and one that was there before.
    let twice = |numbers: &str| catalog.replacen(fields, &format!("{fields} {numbers}"), 1);
    let field =
        format!("<</Type/Annot/Subtype/Widget/FT/Sig/F 132/T(other)/Rect[0 0 0 0]/V {} 0 R>>", first + 1);
    let objects =
        |numbers: &str| [(root, twice(numbers)), (first, field.clone()), (first + 1, SIGNATURE.to_owned())];
    let once = sealed(&revised(made(), &objects(&format!("{first} 0 R"))));
    assert_eq!(crate::attacks::fields(&once), ["other"]);
    let both = format!("{first} 0 R {first} 0 R");
    assert_eq!(tampering(&sealed(&revised(made(), &objects(&both)))), in_catalog("AcroForm"));
    let again = revised(&once, &[(root, twice(&both)), (first, field.clone())]);
    assert_eq!(tampering(&again), in_catalog("AcroForm"));
}

#[test]
fn the_metadata_are_metadata() {
    let (root, catalog) = catalog();
    let metadata: u32 =
        catalog.split_once("/Metadata ").unwrap().1.split_once(' ').unwrap().0.parse().unwrap();
    let told = |dict: &str| tampering(&revised(made(), &[(metadata, stream(dict, "<x/>"))]));
    assert_eq!(fields(&signed(made(), &[(metadata, stream("/Type/Metadata/Subtype/XML", "<x/>"))])), [FIELD]);
    for dict in [
        "/Subtype/XML",
        "/Type/Metadata",
        "/Type/Metadata/Subtype/XML/Filter/LZWDecode",
        "/Type/Metadata/Subtype/XML/X 1 0 R",
    ] {
        assert_eq!(told(dict), in_catalog("Metadata"), "{dict}");
    }
    // Metadata that are another object of the original, or none.
    let (_, _, content) = page();
    let moved = |target: &str| catalog.replacen(&format!("/Metadata {metadata} 0 R"), target, 1);
    let other = [
        (root, moved(&format!("/Metadata {content} 0 R"))),
        (content, stream("/Type/Metadata/Subtype/XML", "0 0 700 900 re f")),
    ];
    assert_eq!(tampering(&revised(made(), &other)), in_catalog("Metadata"));
    assert_eq!(tampering(&revised(made(), &[(root, moved("/Metadata<<>>"))])), in_catalog("Metadata"));
}

#[test]
fn the_information_says_no_more() {
    let (number, dict) = object(made(), "/Creator(");
    for entry in ["/Subject(x)", "/Producer 5", "/Producer 1 0 R"] {
        let told = tampering(&revised(made(), &[(number, with(&dict, entry))]));
        assert_eq!(told, Tampering::Object(number), "{entry}");
    }
}

#[test]
fn a_page_stays_what_it_is() {
    let (number, dict, content) = page();
    let told = |other: String| {
        assert_ne!(other, dict);
        tampering(&revised(made(), &[(number, other)]))
    };
    let changed = |key: &str| Tampering::Page(1, key.to_owned());
    let sides = format!("/MediaBox[{}]", list(&dict, "/MediaBox"));
    for (key, old, new) in [
        ("Contents", format!("/Contents {content} 0 R"), String::new()),
        ("Contents", format!("/Contents {content} 0 R"), "/Contents 1.5".to_owned()),
        ("MediaBox", sides.clone(), sides.replacen(']', " 5]", 1)),
        ("MediaBox", sides.clone(), sides.replacen(" 0 ", " 9 ", 1)),
        ("MediaBox", sides.clone(), sides.replacen(" 0 ", " 9.5 ", 1)),
        ("MediaBox", sides.clone(), sides.replacen(" 0 ", " null ", 1)),
        ("MediaBox", sides.clone(), "/MediaBox 1.5".to_owned()),
    ] {
        assert_eq!(told(dict.replacen(&old, &new, 1)), changed(key), "{new}");
    }
    // A number in other digits is the same number.
    let finer = sides.replacen(" 0 ", " 0.0001 ", 1);
    assert_eq!(fields(&signed(made(), &[(number, dict.replacen(&sides, &finer, 1))])), [FIELD]);
    // Annotations that are taken away, and in another order.
    let (signed_page, dict) = object(made(), "/Annots[");
    let annotations = list(&dict, "/Annots");
    let annotation = |other: String| {
        assert_ne!(other, dict);
        let told = tampering(&revised(made(), &[(signed_page, other)]));
        assert!(matches!(told, Tampering::Annotation(_)), "{told:?}");
    };
    annotation(dict.replacen(&format!("/Annots[{annotations}]"), "", 1));
    annotation(dict.replacen(annotations, &turned(annotations), 1));
}

#[test]
fn content_of_the_same_length_is_other_content() {
    let (_, _, content) = page();
    let part = format!("\n{content} 0 obj\n");
    let start = made().windows(part.len()).position(|window| window == part.as_bytes()).unwrap() + part.len();
    let end = start + made()[start..].windows(10).position(|window| window == b"\nendstream").unwrap() + 10;
    let mut file = [made(), b"\n"].concat();
    let place = file.len();
    file.extend(format!("{content} 0 obj\n").bytes());
    file.extend(&made()[start..end]);
    let last = file.len() - 20;
    file.extend(b"\nendobj\n");
    let same = file.clone();
    file[last] ^= 1;
    let table = |mut file: Vec<u8>| {
        let empty = revised_as(made(), &[], |part| part);
        let end = String::from_utf8_lossy(&empty[made().len()..]).into_owned();
        let end = end.split_once("trailer\n").unwrap().1.split_once("startxref").unwrap().0.to_owned();
        let begin = file.len();
        let words =
            format!("xref\n{content} 1\n{place:010} 00000 n\r\ntrailer\n{end}startxref\n{begin}\n%%EOF");
        file.extend(words.bytes());
        file
    };
    assert!(fields(&table(same)).is_empty());
    assert_eq!(tampering(&table(file)), Tampering::Object(content));
}

#[test]
fn numbers_and_objects_are_not_taken_over() {
    let (root, catalog) = catalog();
    let first = next(made());
    let (second, widget) = object(made(), "/TU(Firma de");
    // A number that the revision before has left out.
    let later = first + 9;
    let field = object(made(), "/Subtype/Widget");
    let once = [(field.0, with(&field.1, &format!("/V {later} 0 R"))), (later, SIGNATURE.to_owned())];
    let once = sealed(&revised(made(), &once));
    assert_eq!(fields(&once), [FIELD]);
    let filled = |number: u32| (second, with(&widget, &format!("/V {number} 0 R")));
    let twice = |number: u32| sealed(&revised(&once, &[filled(number), (number, SIGNATURE.to_owned())]));
    assert_eq!(fields(&twice(later + 1)).len(), 2);
    assert_eq!(tampering(&twice(first + 1)), Tampering::Object(first + 1));
    // A signature that is the one of another field, and a field that is signed once more.
    assert_eq!(tampering(&twice(later)), Tampering::Coverage("mexicali.signatory".to_owned()));
    let again =
        [(field.0, with(&field.1, &format!("/V {} 0 R", later + 1))), (later + 1, SIGNATURE.to_owned())];
    assert_eq!(tampering(&sealed(&revised(&once, &again))), in_field());
    // A form that is no form any more is changed.
    let acro = catalog.split_once("/AcroForm").unwrap().1;
    let length = balanced(acro);
    let apart = catalog.replacen(&acro[..length], &format!(" {} 0 R", later + 1), 1);
    let apart = revised(&once, &[(root, apart), (later + 1, acro[..length].to_owned())]);
    assert_eq!(fields(&apart), [FIELD]);
    let flags = acro[..length].replacen("/SigFlags 0", "/SigFlags 3", 1);
    assert_eq!(fields(&revised(&apart, &[(later + 1, flags.clone())])), [FIELD]);
    let told = tampering(&revised(&apart, &[(root, catalog.clone()), (later + 1, flags)]));
    assert_eq!(told, Tampering::Stray(later + 1));
}

/// The length of the dictionary that a text begins with.
fn balanced(text: &str) -> usize {
    let mut level = 0_i32;
    for (at, pair) in text.as_bytes().windows(2).enumerate() {
        level += i32::from(pair == b"<<") - i32::from(pair == b">>");
        if level == 0 && pair == b">>" {
            return at + 2;
        }
    }
    panic!("{text}")
}

#[test]
fn what_a_first_signature_allows_stays() {
    let (root, catalog) = catalog();
    let signature = next(made());
    let allowing = |key: &str, number: u32| with(&catalog, &format!("/Perms<</{key} {number} 0 R>>"));
    let once = signed(made(), &[(root, allowing("DocMDP", signature))]);
    assert_eq!(fields(&once), [FIELD]);
    assert_eq!(tampering(&signed(made(), &[(root, allowing("UR3", signature))])), in_catalog("Perms"));
    assert_eq!(tampering(&revised(&once, &[(root, catalog.clone())])), in_catalog("Perms"));
    assert_eq!(tampering(&revised(&once, &[(root, allowing("DocMDP", root))])), in_catalog("Perms"));
}

#[test]
fn a_field_says_no_more() {
    for entry in ["/DA 1 0 R", "/M 1 0 R", "/MK 1", "/MK<</R 90>>", "/Lock 1 0 R", "/Lock<</Fields[1 0 R]>>"]
    {
        assert_eq!(tampering(&otherwise(&[], "/F 4", &format!("/F 4{entry}"))), in_field(), "{entry}");
    }
    assert_eq!(fields(&otherwise(&[], "/F 4", "/F 4/MK<</R 0>>")), [FIELD]);
    assert_eq!(tampering(&otherwise(&[], "/Type/Sig/", "/Type/DocTimeStamp/")), in_field());
}

#[test]
fn a_field_of_the_original_may_be_made_a_point() {
    let first = next(made());
    let seen = shown(&format!("/N {first} 0 R"));
    let rectangle = format!("/Rect[{}]", list(&seen.1, "/Rect"));
    let with_rectangle = |other: &str, drawing: String| {
        signed(made(), &[(seen.0, seen.1.replacen(&rectangle, other, 1)), (first, drawing)])
    };
    assert_eq!(fields(&with_rectangle("/Rect[0 0 0 0]", form("", ""))), [FIELD]);
    assert_eq!(
        fields(&with_rectangle(
            "/Rect[9 9 9 9]",
            form("/BBox[0 0 0 0]", "").replacen("/BBox[0 0 100 40]", "", 1)
        )),
        [FIELD]
    );
    for (other, content) in [
        ("/Rect[0 0 0 0]", "0 0 9 9 re f"),
        ("/Rect[0 0 0 9]", ""),
        ("/Rect[0 0 9 0]", ""),
        ("/Rect[0 0 99 99]", ""),
        ("", ""),
    ] {
        assert_eq!(tampering(&with_rectangle(other, form("", content))), in_field(), "{other} {content}");
    }
    // What a field of the original draws is nothing.
    assert_eq!(fields(&otherwise(&[], &rectangle, "/Rect[0 0 0 0]")), [FIELD]);
    // A field that is not signed stays where it is.
    let moved = [(seen.0, seen.1.replacen(&rectangle, "/Rect[0 0 0 0]", 1)), (first, form("", ""))];
    assert_eq!(tampering(&revised(made(), &moved)), in_field());
}

#[test]
fn an_added_field_says_no_more() {
    let more = |file: &[u8]| matches!(tampering(file), Tampering::NewField(_));
    for entries in [
        "/T(other)/Rect[0 0 99 0]",
        "/T(a.b)/Rect[0 0 0 0]",
        "/T(other)/Rect[0 0 0 0]/P 1 0 R",
        "/T(other)/Rect[0 0 0 0]/AP<</N 1 0 R>>",
        "/T(other)/Rect[0 0 0 0]/DA 5",
    ] {
        assert!(more(&with_added_field(entries, SIGNATURE)), "{entries}");
    }
    // Entries that are another thing, with the rest of the file as it was.
    let first = next(made());
    let (root, catalog) = catalog();
    let fields = list(&catalog, "/Fields");
    let listed = |numbers: &str| (root, catalog.replacen(fields, &format!("{fields}{numbers}"), 1));
    let field = |entries: &str| format!("<<{entries}/T(other)/F 132/Rect[0 0 0 0]/V {} 0 R>>", first + 1);
    let with_field = |field: String, more: &[(u32, String)]| {
        let objects = [listed(&format!(" {first} 0 R")), (first, field), (first + 1, SIGNATURE.to_owned())];
        sealed(&revised(made(), &[&objects[..], more].concat()))
    };
    let usual = "/Type/Annot/Subtype/Widget/FT/Sig";
    let once = with_field(field(usual), &[]);
    assert_eq!(crate::attacks::fields(&once), ["other"]);
    for other in ["/Type/Annot/Subtype/Widget/FT/Tx", "/Type/Annot/Subtype/Stamp/FT/Sig", "/Type/X/FT/Sig"] {
        assert!(more(&with_field(field(other), &[])), "{other}");
    }
    let unsigned = field(usual).replace(&format!("/V {} 0 R", first + 1), "");
    let objects = [listed(&format!(" {first} 0 R")), (first, unsigned)];
    assert!(more(&revised(made(), &objects)));
    // Its signature covers all, as any other does.
    let objects =
        [listed(&format!(" {first} 0 R")), (first, field(usual)), (first + 1, SIGNATURE.to_owned())];
    let unsealed = revised_as(made(), &objects, |part| part.replace("**********", "10"));
    assert_eq!(tampering(&unsealed), Tampering::Coverage("other".to_owned()));
    // A drawing of its own must be empty, and harmless.
    let drawn = field(&format!("{usual}/AP<</N {} 0 R>>", first + 2));
    let with_drawing = |drawing: String| with_field(drawn.clone(), &[(first + 2, drawing)]);
    assert_eq!(crate::attacks::fields(&with_drawing(form("", ""))), ["other"]);
    assert_eq!(crate::attacks::fields(&with_drawing("<</Subtype/Form/Length 0>>".to_owned())), ["other"]);
    assert!(more(&with_drawing(form("", "0 0 9 9 re f"))));
    assert!(more(&with_drawing(form("/OC 1 0 R", ""))));
    // The name of a field that was added before.
    let again = field(usual).replace(&format!("/V {} 0 R", first + 1), &format!("/V {} 0 R", first + 3));
    let both = listed(&format!(" {first} 0 R {} 0 R", first + 2));
    let objects = [both, (first + 2, again), (first + 3, SIGNATURE.to_owned())];
    assert!(more(&sealed(&revised(&once, &objects))));
}

#[test]
fn a_signature_says_no_more() {
    let root = catalog().0;
    let coverage = Tampering::Coverage(FIELD.to_owned());
    let whole = format!("/Reference[<</Type/SigRef/Data {root} 0 R>>]");
    assert_eq!(fields(&otherwise(&[], "/Filter/", &format!("{whole}/Filter/"))), [FIELD]);
    for entry in [
        "/X 1".to_owned(),
        "/Name 1 0 R".to_owned(),
        "/Reference[<</Data 1 0 R>>]".to_owned(),
        format!("/Reference[<</Other {root} 0 R>>]"),
        format!("/Prop_Build[<</Data {root} 0 R>>]"),
    ] {
        assert_eq!(tampering(&otherwise(&[], "/Filter/", &format!("{entry}/Filter/"))), coverage, "{entry}");
    }
    for missing in ["/Filter/Adobe.PPKLite", "/SubFilter/adbe.pkcs7.detached"] {
        assert_eq!(tampering(&otherwise(&[], missing, "")), coverage, "{missing}");
    }
    // Other digits than those of the signature are left out.
    let digits = "<3003020101>";
    for (words, entry) in [
        ("/Cert<", format!("/Cert{digits}")),
        ("/Prop_Build<</Contents<", format!("/Prop_Build<</Contents{digits}>>")),
        ("/Name(/Contents<", format!("/Name(/Contents{digits})")),
    ] {
        let unsealed =
            signed_as(made(), &[], |part| part.replacen("/Filter/", &format!("{entry}/Filter/"), 1));
        assert_eq!(tampering(&sealed_around(&unsealed, words)), coverage, "{words}");
    }
    let lock = format!("/F 4/Lock<</Contents{digits}>>");
    let unsealed = signed_as(made(), &[], |part| part.replacen("/F 4", &lock, 1));
    assert_eq!(fields(&sealed(&unsealed)), [FIELD]);
    assert_eq!(tampering(&sealed_around(&unsealed, "/Lock<</Contents<")), coverage);
}

#[test]
fn an_appearance_is_one_drawing_with_a_size() {
    let first = next(made());
    let over = Tampering::Appearance { page: 1, field: FIELD.to_owned() };
    let seen = shown(&format!("/N {first} 0 R"));
    let with_drawing = |drawing: String| signed(made(), &[seen.clone(), (first, drawing)]);
    assert_eq!(fields(&with_drawing(form("/Matrix[1 0 0 1 0 0]", "q 0 0 9 9 re f Q"))), [FIELD]);
    let form_with = |bounds: &str| stream(&format!("/Type/XObject/Subtype/Form{bounds}"), "0 0 9 9 re f");
    for drawing in [
        form_with("/BBox[0 0 0 40]"),
        form_with("/BBox[0 0 100 0]"),
        form_with("/BBox[0 0 100 40]/Matrix[1 0 0 1 0]"),
        form_with("/BBox[0 0 100 40]/Matrix[1 1 1 1 0 0]"),
        form("", "q Q <"),
        form("", "q Q ]"),
        form("", "Q q"),
    ] {
        assert_eq!(tampering(&with_drawing(drawing.clone())), over, "{drawing}");
    }
    for key in [
        "A",
        "AA",
        "AF",
        "Dest",
        "EF",
        "F",
        "FFilter",
        "JS",
        "Launch",
        "OC",
        "OCGs",
        "OPI",
        "OpenAction",
        "PS",
        "Properties",
        "Ref",
        "URI",
    ] {
        let within = form(&format!("/Resources<</Font<</F1<</{key} 1>>>>>>"), "");
        assert_eq!(tampering(&with_drawing(within)), over, "{key}");
    }
    // More objects than any appearance has.
    let chain = (first..first + 1_100).map(|number| {
        let next = if number == first + 1_099 { String::new() } else { format!("/G {} 0 R", number + 1) };
        (number, form(&format!("/Resources<<{next}>>"), ""))
    });
    let objects: Vec<_> = std::iter::once(seen.clone()).chain(chain).collect();
    assert_eq!(tampering(&signed(made(), &objects)), over);
}
