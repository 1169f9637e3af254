//! Properties that must hold for every file, whatever its source: nothing panics, and every finding has its place. Each
//! function is a target of `fuzz/`, and is called with mutated files by `mutation.rs`.

use std::collections::BTreeMap;
use std::sync::LazyLock;

use alternat::document::Document;
use alternat::edition::Edition;
use alternat::finding::{FileName, Finding, Findings, Place, Rule};
use alternat::localize;
use alternat::press::Press;
use alternat::proof::{self, Verdict};
use alternat::resources::Resources;
use alternat::spec::{self, SheetWords};
use alternat::typeset::Image;

/// The most findings that are examined: each is searched for in the whole text.
const MOST_LOOKED_AT: usize = 20;

/// Reads bytes as a spec, and as the file of every city that it names, and words it if it is correct.
pub fn assert_harmless(press: &Press, bytes: &[u8]) {
    let findings = match word(press, bytes) {
        Ok(warnings) => warnings,
        Err(findings) => {
            assert!(!findings.is_empty(), "neither an agreement nor a finding");
            findings
        }
    };
    let text = String::from_utf8_lossy(bytes);
    for finding in findings.iter().take(MOST_LOOKED_AT) {
        assert_is_placed(finding, &text);
    }
}

/// The warnings about an agreement, whose originals were filled in, or the findings that forbid it.
fn word(press: &Press, bytes: &[u8]) -> Result<Findings, Findings> {
    let text = spec::decode(bytes)?;
    let mut reading = spec::read(text)?;
    let cities: Vec<_> = reading.spec.cities().map(|(file, _)| file.to_owned()).collect();
    for file in cities {
        reading.add_city(&file, text);
    }
    let checked = press.check(&reading)?;
    for document in &checked.documents {
        press.fill(document, Edition::default())?;
    }
    Ok(checked.warnings)
}

fn assert_is_placed(finding: &Finding, text: &str) {
    let file = match &finding.place {
        Place::Value(path) | Place::FieldName(path) | Place::Words { path, .. } => path.file(),
        Place::Span { file, .. } => file,
    };
    assert!(matches!(file, FileName::Spec | FileName::City(_)), "{finding:?} is about our own files");
    let position = finding.position(text).expect("a finding about a spec has a place").0;
    assert!(position.start <= position.end && position.end <= text.len(), "{finding:?} at {position:?}");
    // A finding about bytes that are not UTF-8 is at a byte.
    let is_whole = |place| text.is_char_boundary(place) || finding.rule == Rule::NotUtf8;
    assert!(
        is_whole(position.start) && is_whole(position.end),
        "{finding:?} at {position:?} cuts a character"
    );
}

/// An agreement of two made-up cities.
const SPEC: &str = "\
kind: letter-of-intent
precedence: fixed
parties:
  - { id: north, city: Northtown, state: Texas, country: US }
  - { id: south, city: Villa Sur, state: Coahuila, country: MX }
";

static WORDS: LazyLock<SheetWords> = LazyLock::new(|| {
    let press = press();
    localize::sheet_words(press.catalog(), press.vocabulary())
});

/// An original with its document.
static ORIGINAL: LazyLock<(Document, Vec<u8>)> = LazyLock::new(|| {
    let mut press = press();
    let reading = spec::read(SPEC).expect("it is YAML");
    let document = press.check(&reading).expect("it is right").documents.swap_remove(0);
    let images = BTreeMap::new();
    let (pdf, _) = press.pdf(&document, Edition::default(), &images, &[]).expect("it is right");
    (document, pdf)
});

fn press() -> Press {
    Press::new(Resources::built_in()).expect("what is built in is right")
}

/// Reads bytes as a roster, which gives either problems or rows with their places.
pub fn assert_roster_harmless(bytes: &[u8]) {
    match spec::read_roster(bytes, None, &WORDS) {
        Err(problems) => assert!(!problems.is_empty(), "neither a roster nor a problem"),
        Ok(roster) => {
            assert!(!roster.rows.is_empty(), "a roster has agreements");
            for row in &roster.rows {
                assert!(row.number > 0 && row.line > 0, "{row:?}");
                assert!(row.cells.iter().all(|cell| row.text.get(cell.span.clone()).is_some()), "{row:?}");
            }
        }
    }
}

/// Reads bytes as a picture.
pub fn assert_picture_harmless(bytes: &[u8]) {
    if let Ok(image) = Image::new(bytes.to_vec()) {
        assert_eq!(image.bytes(), bytes);
    }
}

/// Reads bytes as a PDF that somebody returns.
pub fn assert_pdf_harmless(bytes: &[u8]) {
    let _ = (proof::origin(bytes), proof::pages(bytes));
    let (document, original) = &*ORIGINAL;
    let is_same = matches!(proof::compare(bytes, original, document), Verdict::Same);
    assert_eq!(is_same, bytes == original.as_slice());
}

/// Reads bytes as the part that a signer has added to an original.
pub fn assert_signature_harmless(added: &[u8]) {
    assert_pdf_harmless(&[&ORIGINAL.1, added].concat());
}
