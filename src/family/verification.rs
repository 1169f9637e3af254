//! The report of a verification, for an archive: one page in English and in Spanish that names the file and the spec
//! that were compared, the outcome, and its limits.
//!
//! The caller gives the outcome in words; the report prints as much of them as there is room for, and adds no clock:
//! day and name are filled in by hand.

use std::path::Path;

use serde::Serialize;

use super::{Family, SheetFrame, SheetMetadata};
use crate::digest::sha256;
use crate::document::{Blank, Columns, Inline, Text};
use crate::finding::Findings;
use crate::localize::{Catalog, NO_DATE, SheetVoice};
use crate::model::Paper;

/// The most characters of a name that are shown.
const MOST_OF_NAME: usize = 90;
/// The most characters of an outcome, or of a place where files differ, that are shown.
const MOST_OF_WORDS: usize = 240;
/// The most places that are shown where files differ.
const MOST_PLACES: usize = 8;
/// The most characters that all these places have together.
const MOST_OF_PLACES: usize = 900;

/// The results of a verification, in words from any source.
#[derive(Debug, Clone, Default)]
pub struct Verified {
    /// The PDF.
    pub pdf: VerifiedFile,
    /// The spec, if one was found.
    pub spec: Option<VerifiedFile>,
    /// The title of the agreement of the spec, and its parties, if it could be made.
    pub agreement: Option<String>,
    /// True if the PDF carries this spec itself.
    pub is_carried: bool,
    /// The program that made the PDF, by its own account.
    pub creator: Option<String>,
    /// The names of the signed fields, if the part after the original could be read.
    pub signed: Option<Vec<String>>,
    /// The outcome, in English and in Spanish.
    pub outcome: [String; 2],
    /// The places where the two files differ, in English and in Spanish.
    pub places: Vec<[String; 2]>,
}

/// A file that takes part in a verification.
#[derive(Debug, Clone, Default)]
pub struct VerifiedFile {
    /// Its name, without its folder.
    pub name: String,
    /// Its SHA-256, in 64 digits.
    pub sha256: String,
    /// The number of its bytes.
    pub bytes: usize,
}

impl VerifiedFile {
    /// A file by its name alone.
    #[must_use]
    pub fn new(path: &Path, content: &[u8]) -> Self {
        Self {
            name: path.file_name().unwrap_or_default().to_string_lossy().into_owned(),
            sha256: sha256(content),
            bytes: content.len(),
        }
    }
}

/// The report, worded.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Verification {
    /// The frame.
    #[serde(flatten)]
    pub frame: SheetFrame,
    /// The file that was verified, and the program that verified it.
    pub facts: Vec<ReportLine>,
    /// The head of the outcome.
    pub outcome_head: Columns<Text>,
    /// The outcome.
    pub outcome: Columns<Text>,
    /// The head of the places where the two files differ.
    pub places_head: Columns<Text>,
    /// The places where the two files differ, and the number of those that are not shown.
    pub places: Vec<Columns<Text>>,
    /// The head of the limits of the report.
    pub limits_head: Columns<Text>,
    /// The limits of the report.
    pub limits: Vec<Columns<Text>>,
    /// The lines to be filled in by hand.
    pub by_hand: Vec<ReportLine>,
}

/// A line of the report.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct ReportLine {
    /// The label of the line.
    pub label: Columns<Text>,
    /// A digest, which is never divided.
    pub digest: Option<String>,
    /// The value, if it is the same in both languages.
    pub value: Option<Text>,
    /// The value in each language.
    pub said: Option<Columns<Text>>,
}

impl Family for Verification {
    const TEMPLATE: &'static str = "verification.typ.tera";

    fn identifier(&self) -> &str {
        &self.frame.metadata.identifier
    }
}

impl Verification {
    /// Words the report of a verification; only characters that have a glyph are printed.
    ///
    /// # Errors
    ///
    /// Findings about messages that are missing or broken.
    pub fn of(
        verified: &Verified,
        catalog: &Catalog,
        has_glyph: impl Fn(char) -> bool,
    ) -> Result<Self, Findings> {
        let voice = SheetVoice::new(catalog)?;
        let printed = |words: &str, most: usize| printed(words, most, &has_glyph);
        let name = |name: &str| Text(vec![Inline::Name(printed(name, MOST_OF_NAME))]);
        let said = |[english, spanish]: &[String; 2], most: usize| {
            let words = |words: &str| Text(vec![Inline::Words(printed(words, most))]);
            Columns { left: words(english), right: words(spanish) }
        };
        let fact = |label: &str, value: Text| -> Result<ReportLine, Findings> {
            Ok(ReportLine { label: voice.say(label)?, digest: None, value: Some(value), said: None })
        };
        let digest = |label: &str, file: &VerifiedFile| -> Result<ReportLine, Findings> {
            let digest = Some(file.sha256.clone());
            Ok(ReportLine { label: voice.say(label)?, digest, value: None, said: None })
        };
        let in_words = |label: &str, words: Columns<Text>| -> Result<ReportLine, Findings> {
            if words.left == words.right {
                return fact(label, words.left);
            }
            Ok(ReportLine { label: voice.say(label)?, digest: None, value: None, said: Some(words) })
        };
        let mut facts = vec![
            fact("verification-file", name(&verified.pdf.name))?,
            digest("verification-file-digest", &verified.pdf)?,
            in_words(
                "verification-file-size",
                voice.count("verification-bytes", "bytes", verified.pdf.bytes)?,
            )?,
        ];
        match &verified.spec {
            Some(spec) => {
                let label =
                    if verified.is_carried { "verification-carried-spec" } else { "verification-given-spec" };
                facts.extend([fact(label, name(&spec.name))?, digest("verification-spec-digest", spec)?]);
            }
            None => facts.push(in_words("verification-spec", voice.say("verification-no-spec")?)?),
        }
        if let Some(agreement) = &verified.agreement {
            let agreement = Text(vec![Inline::Name(printed(agreement, MOST_OF_WORDS))]);
            facts.push(fact("verification-agreement", agreement)?);
        }
        facts.push(match &verified.signed {
            Some(fields) if fields.is_empty() => {
                in_words("verification-signed", voice.say("verification-unsigned")?)?
            }
            Some(fields) => fact("verification-signed", name(&fields.join(", ")))?,
            None => in_words("verification-signed", voice.say("verification-unknown")?)?,
        });
        facts.push(match &verified.creator {
            Some(creator) => fact("verification-creator", name(creator))?,
            None => in_words("verification-creator", voice.say("verification-no-creator")?)?,
        });
        facts.push(fact("verification-program", name(PROGRAM))?);
        let mut places = Vec::new();
        let mut left = MOST_OF_PLACES;
        for place in verified.places.iter().take(MOST_PLACES) {
            let length =
                place.iter().map(|words| words.chars().count().min(MOST_OF_WORDS)).max().unwrap_or_default();
            if length > left {
                break;
            }
            left -= length;
            places.push(said(place, MOST_OF_WORDS));
        }
        let more = verified.places.len() - places.len();
        if more > 0 {
            places.push(voice.count("verification-more", "more", more)?);
        }
        let limits = ["signers", "unseen", "drawing", "agreement"];
        let limits = limits.map(|limit| voice.say(&format!("verification-limit-{limit}")));
        let by_hand = Columns { left: blank(), right: blank() };
        let title = voice.about("verification-of", &printed(&verified.pdf.name, MOST_OF_NAME))?;
        let spec = verified.spec.as_ref().map_or("", |spec| &spec.sha256);
        Ok(Self {
            frame: SheetFrame {
                languages: voice.languages(),
                paper: Paper::Letter,
                metadata: SheetMetadata {
                    title: voice.join("file-title", &title)?,
                    author: None,
                    date: NO_DATE.into(),
                    identifier: format!(
                        "alternat:verification:{}:{spec}:{}",
                        verified.pdf.sha256, verified.outcome[0]
                    ),
                },
                title: voice.say("verification")?,
                page: voice.say("page-of-pages")?,
            },
            facts,
            outcome_head: voice.say("verification-outcome")?,
            outcome: said(&verified.outcome, MOST_OF_WORDS),
            places_head: voice.say("verification-places")?,
            places,
            limits_head: voice.say("verification-limits")?,
            limits: limits.into_iter().collect::<Result<_, _>>()?,
            by_hand: vec![in_words("date-label", voice.day(None)?)?, in_words("verification-by", by_hand)?],
        })
    }
}

/// This program.
const PROGRAM: &str = concat!("Alternat ", env!("CARGO_PKG_VERSION"));

/// A line to fill in by hand.
fn blank() -> Text {
    Text(vec![Inline::Blank(Blank::Place)])
}

/// The words as far as there is room for them, in characters that can be printed.
fn printed(words: &str, most: usize, has_glyph: impl Fn(char) -> bool) -> String {
    const UNKNOWN: char = '?';
    let mut characters = words.split_whitespace().collect::<Vec<_>>().join(" ");
    characters.retain(|character| character != '`');
    let shown: String = characters
        .chars()
        .take(most)
        .map(|character| if character == ' ' || has_glyph(character) { character } else { UNKNOWN })
        .collect();
    if characters.chars().nth(most).is_some() { shown + "…" } else { shown }
}
