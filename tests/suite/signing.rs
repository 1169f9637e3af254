//! The places of an original for electronic signatures: its own fields, or the anchors of a service.

use std::collections::BTreeMap;

use alternat::document::{Document, SignatureRow};
use alternat::edition::{Edition, Service, Signing};
use alternat::export;
use alternat::press::Press;
use hayro_syntax::Pdf;
use hayro_syntax::object::{Array, Dict, Name, Object, Rect, String as Text};
use snapbox::str;

use crate::reader;
use crate::support::{all_documents, alternat, documents, press, root};

/// The PDF of a document to be signed in this way.
fn pdf(press: &mut Press, document: &Document, signing: Signing) -> Vec<u8> {
    let edition = Edition { signing, ..Edition::default() };
    let markup = press.fill(document, edition).unwrap();
    let typeset = press.typeset(&markup, &BTreeMap::new()).unwrap();
    export::original(&typeset, document, edition).unwrap()
}

fn reaffirmation(press: &Press) -> Document {
    let yaml = std::fs::read_to_string(root().join("fixtures/calexico-mexicali-2026.yaml")).unwrap();
    documents(press, &yaml, "calexico-mexicali-2026").remove(0).1
}

/// The dictionaries of a file with a value under a key.
fn dicts<'p>(pdf: &'p Pdf, key: &str, value: &str) -> Vec<Dict<'p>> {
    let dict = |object| match object {
        Object::Dict(dict) => Some(dict),
        _ => None,
    };
    let is_meant = |dict: &Dict<'_>| dict.get::<Name<'_>>(key).is_some_and(|name| name.as_str() == value);
    pdf.objects().into_iter().filter_map(dict).filter(is_meant).collect()
}

fn text(dict: &Dict<'_>, key: &str) -> String {
    let text = dict.get::<Text<'_>>(key).unwrap();
    let bytes = text.as_bytes();
    match bytes.strip_prefix(b"\xFE\xFF") {
        Some(units) => {
            let units = units.chunks(2).map(|pair| u16::from_be_bytes([pair[0], pair[1]]));
            String::from_utf16(&units.collect::<Vec<_>>()).unwrap()
        }
        None => bytes.iter().copied().map(char::from).collect(),
    }
}

#[test]
fn every_signer_has_a_field_in_the_reading_order() {
    let mut press = press();
    let document = reaffirmation(&press);
    let file = Pdf::new(pdf(&mut press, &document, Signing::Fields)).unwrap();
    let widgets = dicts(&file, "Subtype", "Widget");
    let tooltips: Vec<_> = widgets.iter().map(|widget| text(widget, "TU")).collect();
    assert_eq!(
        tooltips,
        [
            "Signature of Victor Legaspi, Mayor, for the City of Calexico",
            "Firma de Norma Alicia Bustamante, Presidenta Municipal, por la Ciudad de Mexicali",
        ]
    );
    let names: Vec<_> = widgets
        .iter()
        .map(|widget| format!("{}.{}", text(&widget.get("Parent").unwrap(), "T"), text(widget, "T")))
        .collect();
    assert_eq!(names, ["calexico.signatory", "mexicali.signatory"]);
    for widget in &widgets {
        let rect = widget.get::<Rect>("Rect").unwrap();
        assert!(rect.x1 - rect.x0 > 100.0 && rect.y1 - rect.y0 > 30.0, "{rect:?}");
        assert!(widget.get::<Dict<'_>>("AP").is_some() && !widget.contains_key("A"));
    }
    let elements = dicts(&file, "S", "Form");
    let languages: Vec<_> = elements.iter().map(|element| text(element, "Lang")).collect();
    assert_eq!(languages, ["en-US", "es-MX"]);
    let kids = elements.iter().map(|element| element.get::<Dict<'_>>("K").unwrap().get_ref("Obj").unwrap());
    let annotations = file.pages()[0].raw().get::<Array<'_>>("Annots").unwrap();
    let annotations: Vec<_> = annotations.raw_iter().map(|kid| kid.as_obj_ref().unwrap()).collect();
    assert_eq!(kids.collect::<Vec<_>>(), annotations);
    assert!(dicts(&file, "S", "Link").is_empty() && dicts(&file, "Subtype", "Link").is_empty());
}

#[test]
fn fields_change_nothing_that_is_seen_and_are_always_the_same() {
    let mut press = press();
    for (name, document) in all_documents(&press) {
        let ink = pdf(&mut press, &document, Signing::Ink);
        let fields = pdf(&mut press, &document, Signing::Fields);
        assert_eq!(reader::pages(&ink), reader::pages(&fields), "{name}");
        assert_eq!(fields, pdf(&mut press, &document, Signing::Fields), "{name}");
        let file = Pdf::new(fields).unwrap();
        assert_eq!(dicts(&file, "Subtype", "Widget").len(), document.fields().len(), "{name}");
    }
}

#[test]
fn a_service_finds_its_anchors_in_the_text() {
    let mut press = press();
    let document = reaffirmation(&press);
    for (service, anchors) in [
        (Service::DocuSign, ["/sig_calexico.signatory/", "/sig_mexicali.signatory/"]),
        (Service::Adobe, ["{{Sig_es_:signer1:signature}}", "{{Sig_es_:signer2:signature}}"]),
    ] {
        let text = reader::pages(&pdf(&mut press, &document, Signing::Anchors(service))).concat();
        for anchor in anchors {
            assert_eq!(text.matches(anchor).count(), 1, "{anchor}: {text}");
        }
    }
    assert_eq!(Service::DocuSign.anchor("el-paso.signatory", 1), "/sig_el_paso.signatory/");
    let ink = reader::pages(&pdf(&mut press, &document, Signing::Ink)).concat();
    assert!(!ink.contains("signatory") && !ink.contains("Sig_es_"));
}

#[test]
fn a_look_without_a_place_for_a_field_is_told() {
    let mut press = press();
    let mut document = reaffirmation(&press);
    let edition = Edition { signing: Signing::Fields, ..Edition::default() };
    let markup = press.fill(&document, edition).unwrap();
    let typeset = press.typeset(&markup, &BTreeMap::new()).unwrap();
    let first = document.signatures.iter_mut().flat_map(SignatureRow::blocks_mut).next().unwrap();
    first.field.name = "nobody.signatory".to_owned();
    let findings = export::original(&typeset, &document, edition).unwrap_err();
    assert_eq!(findings[0].rule.id(), "broken-look");
    assert!(format!("{:?}", findings[0].arguments).contains("alternat:field:nobody.signatory"));
}

#[test]
fn options_that_do_not_go_together() {
    let render = |options: &[&str]| {
        let spec = "fixtures/calexico-mexicali-2026.yaml";
        alternat().args(["render", spec, "-o", "-"]).args(options).assert().code(2).stdout_eq("")
    };
    render(&["--fields", "--anchors", "adobe"]).stderr_eq(str![[r#"
error: `--fields` and `--anchors` exclude each other
 |
 = hint: give `--fields` to sign in the PDF itself, or `--anchors` for a service that places fields of its own

"#]]);
    render(&["--fields", "--format", "png"]).stderr_eq(str![[r#"
error: `--fields` goes with PDFs only
 |
 = hint: leave out `--format`, or the option

"#]]);
    render(&["--anchors", "docusign", "--format", "typ", "--lang", "es"]).stderr_eq(str![[r#"
error: `--anchors` solo sirve para los PDF
 |
 = sugerencia: omita `--format` o esta opción

"#]]);
}

/// Checks that a document that is not to be signed never has a place for a signature.
#[test]
fn drafts_and_copies_have_no_fields() {
    let mut press = press();
    let yaml = std::fs::read_to_string(root().join("fixtures/el-paso-torreon.yaml")).unwrap();
    for (added, is_signed) in [("", true), ("status: draft\n", false), ("page: { layout: single }\n", false)]
    {
        let (_, document) = documents(&press, &format!("{yaml}{added}"), "signed").remove(0);
        let fields = pdf(&mut press, &document, Signing::Fields);
        let has = |words: &[u8]| fields.windows(words.len()).any(|window| window == words);
        assert_eq!([has(b"/AcroForm"), has(b"/Widget")], [is_signed; 2], "{added}");
        let anchors = pdf(&mut press, &document, Signing::Anchors(Service::DocuSign));
        assert_eq!(anchors == pdf(&mut press, &document, Signing::Ink), !is_signed, "{added}");
    }
    let refused = |arguments: &[&str]| {
        let output =
            alternat().args(["render", "-o", "never.pdf", "--fields"]).args(arguments).output().unwrap();
        let told = String::from_utf8(output.stderr).unwrap();
        assert_eq!(output.status.code(), Some(2), "{told}");
        assert!(told.contains("is not to be signed"), "{told}");
    };
    refused(&["fixtures/draft.yaml"]);
    refused(&["fixtures/el-paso-torreon.yaml", "--layout", "single"]);
    assert!(!root().join("never.pdf").exists());
}
