//! The spec: a mirror of the YAML, field by field.
//!
//! [`read`] gives every structural problem at once. What a field means is the
//! business of [`model`](crate::model), so a field that must be there is an
//! `Option` here as well: when one is missing, that was already found.

mod outline;
mod position;
mod structure;

use std::collections::BTreeMap;

use chrono::NaiveDate;
use schemars::JsonSchema;
use serde::Deserialize;

use crate::finding::{FileName, Finding, Path, Rule};

pub use outline::{Numbering, Outline, read_outline};
pub use position::{Position, position_of};

/// An agreement as its author writes it.
#[derive(Debug, Clone, Default, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Spec {
    /// Which sort of instrument this is, such as `reaffirmation`.
    #[schemars(required)]
    pub kind: Option<String>,
    /// The two languages, such as `[en-US, es-MX]`, which is also the default.
    #[schemars(length(equal = 2))]
    pub languages: Option<Vec<Entry<String>>>,
    /// Who is named first: `by-original` unless said otherwise.
    pub precedence: Option<Precedence>,
    /// The title, where it is not the one of the kind.
    pub title: Option<Pair>,
    /// The two parties.
    #[schemars(required, length(equal = 2))]
    pub parties: Option<Vec<Entry<Party>>>,
    /// Every earlier instrument that this one stands on, oldest first.
    pub history: Option<Vec<Entry<Instrument>>>,
    /// The recitals, where they are not the ones of the kind.
    pub recitals: Option<Vec<Entry<Recital>>>,
    /// The articles, where they are not the ones of the kind.
    #[schemars(length(min = 1))]
    pub articles: Option<Vec<Entry<Article>>>,
    /// When and where the agreement is signed; what is left out stays blank.
    pub signing: Option<Signing>,
    /// The day this text was settled: it dates the file while the day of the
    /// signing is still blank, and is printed nowhere.
    pub prepared: Option<NaiveDate>,
}

/// The order in which the parties are named.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Precedence {
    /// One original for each party, which names that party first.
    #[default]
    ByOriginal,
    /// One original, in which each text names the party of its own language first.
    ByLanguage,
    /// One original, in the order of the spec.
    Fixed,
}

/// One of the two cities.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Party {
    /// A short name in lower case, by which the rest of the spec refers to the party.
    #[schemars(required, regex(pattern = r"^[a-z0-9]+(-[a-z0-9]+)*$"))]
    pub id: Option<String>,
    /// The name of the city.
    #[schemars(required)]
    pub city: Option<Name>,
    /// The state or province.
    pub state: Option<Name>,
    /// The country: a code such as `US` or `MX`, or its name in both languages.
    #[schemars(required)]
    pub country: Option<Name>,
    /// The party's own language, where its country does not tell.
    pub language: Option<String>,
    /// What stands at the head of the first page.
    pub letterhead: Option<Letterhead>,
    /// Who signs.
    pub signatory: Option<Signatory>,
}

/// The head of the first page, on the side of its party.
#[derive(Debug, Clone, Default, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Letterhead {
    /// One to four lines, the first set larger.
    #[schemars(length(min = 1, max = 4))]
    pub lines: Option<Vec<Entry<String>>>,
    /// Arms or a logo.
    pub logo: Option<Logo>,
}

/// A picture in a letterhead.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Logo {
    /// An SVG, PNG or JPEG file in the folder of the spec or below it.
    #[schemars(required)]
    pub file: Option<String>,
    /// What the picture shows, for those who cannot see it.
    #[schemars(required)]
    pub alternative: Option<Pair>,
}

/// The official who signs for a party.
#[derive(Debug, Clone, Default, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Signatory {
    /// The name; left out, it stays a line to fill in by hand.
    pub name: Option<String>,
    /// The office, such as `mayor`, which is also the default, or its title in both languages.
    pub office: Option<Name>,
    /// The gender that the title of the office agrees with.
    pub gender: Option<Gender>,
}

/// The gender that the title of an office agrees with.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Gender {
    /// As in *alcaldesa*.
    Female,
    /// As in *alcalde*.
    Male,
}

/// An earlier instrument.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Instrument {
    /// Which sort of instrument it was.
    #[schemars(required)]
    pub kind: Option<String>,
    /// Its title, where it was not the one of its kind.
    pub title: Option<Pair>,
    /// The day it was signed.
    #[schemars(required)]
    pub signed: Option<NaiveDate>,
}

/// One statement before the words of agreement: a clause of the library, or own words.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Recital {
    /// A recital of the library.
    pub clause: Option<String>,
    /// Own words; a blank line begins a new paragraph.
    pub text: Option<Pair>,
}

/// One unit of the body: a clause of the library, or own words.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Article {
    /// An article of the library.
    pub clause: Option<String>,
    /// The heading of an article in own words.
    pub heading: Option<Pair>,
    /// Own words; a blank line begins a new paragraph.
    pub text: Option<Pair>,
    /// The lettered items of an article in own words.
    #[schemars(length(min = 1))]
    pub items: Option<Vec<Entry<Pair>>>,
}

/// When and where the agreement is signed.
#[derive(Debug, Clone, Default, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Signing {
    /// The day; left out, it stays a line to fill in by hand.
    pub date: Option<NaiveDate>,
    /// The id of the party in whose city it is signed, or a place in both languages.
    pub place: Option<Name>,
    /// How many originals are signed: two unless said otherwise.
    #[schemars(range(min = 1, max = 10))]
    pub originals: Option<u8>,
}

/// An entry of a list, or the gap that a wrong one left.
#[derive(Debug, Clone, Deserialize)]
#[serde(transparent)]
pub struct Entry<T>(pub Option<T>);

impl<T: JsonSchema> JsonSchema for Entry<T> {
    fn inline_schema() -> bool {
        true
    }

    fn schema_name() -> std::borrow::Cow<'static, str> {
        T::schema_name()
    }

    fn json_schema(generator: &mut schemars::SchemaGenerator) -> schemars::Schema {
        T::json_schema(generator)
    }
}

/// A name that is the same in both languages, or a pair.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(untagged)]
pub enum Name {
    /// The same in both languages, or a word that Alternat knows.
    Same(String),
    /// One name for each language.
    Pair(Pair),
}

/// A text in each of the two languages, by the language's code: `{ en: …, es: … }`.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[schemars(extend("propertyNames" = { "pattern": "^[a-z]{2,3}$" }))]
pub struct Pair(pub BTreeMap<String, String>);

/// A spec as far as it could be read, and what was wrong with the rest.
#[derive(Debug)]
pub struct Reading {
    /// The parts of the spec that are as they should be.
    pub spec: Spec,
    /// Every structural problem.
    pub findings: Vec<Finding>,
}

/// Takes the bytes of a spec as text.
///
/// # Errors
///
/// A finding at the first byte that is not UTF-8.
pub fn decode(bytes: &[u8]) -> Result<&str, Finding> {
    std::str::from_utf8(bytes).map_err(|error| {
        let start = error.valid_up_to();
        Finding::in_file(Rule::NotUtf8, FileName::Spec, start..start + 1)
    })
}

/// Reads a spec and finds every structural problem in it.
///
/// # Errors
///
/// One finding where the text is not YAML, so that nothing can be read.
pub fn read(yaml: &str) -> Result<Reading, Finding> {
    let value = serde_yaml::from_str(yaml).map_err(|error| not_yaml(yaml, &error))?;
    Ok(structure::read(value))
}

/// Tells in our own words why a text is not YAML: where the cause is a usual
/// one, `$cause` names it.
fn not_yaml(yaml: &str, error: &serde_yaml::Error) -> Finding {
    let message = error.to_string();
    let says = |words: &str| message.contains(words);
    if says("duplicate entry") {
        let span = position::repeated_field(yaml).map_or(0..0, |position| position.0);
        return Finding::in_file(Rule::RepeatedField, FileName::Spec, span);
    }
    let stopped = error.location().map_or(yaml.len(), |location| location.index()).min(yaml.len());
    let line = yaml[..stopped].rfind('\n').map_or(0, |before| before + 1);
    let (cause, start) =
        if yaml[line..].lines().next().is_some_and(|line| line.trim_start_matches(' ').starts_with('\t')) {
            ("tab", line)
        } else if says("mapping values are not allowed") {
            ("colon", stopped)
        } else if says("quoted scalar") {
            ("quote", begun(yaml, &message).unwrap_or(stopped))
        } else if says("cannot start any token") {
            ("reserved", stopped)
        } else if says("more than one document") {
            ("documents", yaml.find("\n---").map_or(stopped, |before| before + 1))
        } else if says("limit exceeded") {
            ("depth", stopped)
        } else if says("did not find expected") {
            ("indentation", stopped)
        } else {
            ("other", stopped)
        };
    let span = position::line_rest(yaml, start);
    Finding::in_file(Rule::NotYaml, FileName::Spec, span).with("cause", cause)
}

/// Where something began that was never closed: the last line and column that
/// the message names.
fn begun(yaml: &str, message: &str) -> Option<usize> {
    let (_, place) = message.rsplit_once(" at line ")?;
    let (line, column) = place.split_once(" column ")?;
    let (line, column): (usize, usize) = (line.parse().ok()?, column.parse().ok()?);
    let start: usize = yaml.split_inclusive('\n').take(line.checked_sub(1)?).map(str::len).sum();
    let before: usize = yaml[start..].chars().take(column.checked_sub(1)?).map(char::len_utf8).sum();
    Some(start + before)
}

impl Finding {
    /// Where in the text of the spec the finding stands, if it is about the spec's content.
    #[must_use]
    pub fn position(&self, yaml: &str) -> Option<Position> {
        use crate::finding::Place;
        match &self.place {
            Place::Value(path) => Some(position_of(yaml, path, position::Part::Value)),
            Place::FieldName(path) => Some(position_of(yaml, path, position::Part::Name)),
            Place::Span { file: FileName::Spec, span } => Some(Position(span.clone())),
            Place::Span { .. } => None,
        }
    }
}

impl Spec {
    /// The files of pictures that the spec names, each with its place and its party's number.
    pub fn logos(&self) -> impl Iterator<Item = (usize, &str, Path)> {
        let parties = self.parties.iter().flatten().enumerate();
        parties.filter_map(|(number, party)| {
            let file = party.0.as_ref()?.letterhead.as_ref()?.logo.as_ref()?.file.as_ref()?;
            let path = path(&["parties"]).entry(number).field("letterhead").field("logo").field("file");
            Some((number, file.as_str(), path))
        })
    }
}

/// The path of a value inside the spec's root, field by field.
#[must_use]
pub fn path(fields: &[&str]) -> Path {
    fields.iter().fold(Path::root(), |path, field| path.field(*field))
}
