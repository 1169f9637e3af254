//! What must hold of every text, whoever wrote it: nothing panics, and every finding has its place.

use alternat::edition::Edition;
use alternat::finding::{FileName, Finding, Place, Rule};
use alternat::press::Press;
use alternat::spec;

/// How many findings are looked at: each is searched for in the whole text.
const MOST_LOOKED_AT: usize = 20;

/// Reads bytes as a spec, and as the file of every city that it names, and words what is right.
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
fn word(press: &Press, bytes: &[u8]) -> Result<Vec<Finding>, Vec<Finding>> {
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
    // What is not UTF-8 has a byte for its place.
    let is_whole = |place| text.is_char_boundary(place) || finding.rule == Rule::NotUtf8;
    assert!(
        is_whole(position.start) && is_whole(position.end),
        "{finding:?} at {position:?} cuts a character"
    );
}
