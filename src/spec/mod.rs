//! The spec: a mirror of the YAML, field by field.
//!
//! [`read`] gives every structural problem at once. The meaning of a field belongs to [`model`](crate::model), so even
//! a required field is an `Option` here: if one is missing, that was reported already.

mod answers;
mod ceremony;
mod change;
mod compared;
mod concepts;
mod date;
mod example;
mod explain;
mod id;
mod layers;
mod lexicon;
mod meant;
mod occasion;
mod outline;
mod page;
mod party;
mod position;
mod provision;
mod reading;
mod reaffirm;
mod roster;
mod schema;
mod signing;
mod slips;
mod starter;
mod structure;
mod worded_date;
mod yaml;

use std::collections::BTreeMap;

use chrono::NaiveDate;
use schemars::JsonSchema;
use serde::Deserialize;

use crate::finding::Path;

pub use answers::{KeptAnswer, read_answers, write_answers};
pub use ceremony::{
    Ceremony, CeremonyReading, Listed, ListedAgreement, MOST_AGREEMENTS, is_ceremony, read_ceremony,
};
pub use change::{Base, Change, UnknownPath, pair_of, path_of};
pub use concepts::{ConceptFile, ForcePhrases, Groups, read_concepts};
pub use date::{DateSigned, NotADate, PartialDate};
pub use example::{Example, ExampleFile, example};
pub use id::is_id;
pub(crate) use layers::within;
pub use layers::{
    LaidOver, Layer, LayerPath, LayerValue, RosterRow, SheetColumn, SheetRow, lay_over, layer_values,
};
pub use lexicon::{Calendar, Lexicon, MOST_WORDS_OF_TITLE, Sort, Title};
pub use occasion::{Occasion, Offer, Person, SIGNATORY};
pub use outline::{Nouns, Numbering, Outline, Register, Relation, read_outline};
pub use page::{Binding, Edge, Layout, Page, PageStyle, Paper};
pub use party::{
    City, Gender, Letterhead, Officer, Party, Picture, Represented, SIGNERS, Signatory, Sound, Witness,
};
pub use position::{Part, Position, has_value_at, position_of};
pub use provision::{Article, Changes, Provisions, Recital};
pub use reading::{PictureFile, Reading, decode, picture_name, read};
pub use reaffirm::{Comments, reaffirm};
pub use roster::{
    BlankColumn, Cell, CellName, CellProblem, Column, Headings, Holds, MOST_COLUMNS, MOST_ROSTER_BYTES,
    NotWritten, Roster, RosterProblem, Row, SheetWords, blank_roster, is_workbook, read_roster,
};
pub use schema::{Glossary, Word, Words, schema_of_ceremony, schema_of_city, schema_of_spec};
pub use serde_json::Value;
pub use signing::{ByHand, Seal, Signing, without_blanks};
pub use slips::unquoted;
pub use starter::{
    SCHEMA_FILE, Starter, StarterComments, StarterOther, StarterParty, StarterPlace, StarterSigner, start,
};
pub use worded_date::DateProblem;
pub use yaml::MOST_BYTES;

/// An agreement as its author writes it.
#[derive(Debug, Clone, Default, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Spec {
    /// Which kind of agreement this is, such as `reaffirmation`: it gives the title, the recitals and the articles.
    #[schemars(required, extend("words" = "kinds"))]
    pub kind: Option<String>,
    /// The two languages, such as `[en-US, es-MX]`; by default American English and the Spanish of the
    /// country that a party is in.
    #[schemars(length(equal = 2), extend("words" = "locales"))]
    pub languages: Option<Vec<Entry<String>>>,
    /// Who is named first, and how many originals there are: `by-original` unless said otherwise.
    pub precedence: Option<Precedence>,
    /// Whether the agreement binds, where its kind would have it otherwise.
    pub register: Option<Register>,
    /// The noun by which it names itself, where it is not the usual one of the kind, such as `convenio`: title and texts
    /// follow it.
    #[schemars(extend("words" = "instruments"))]
    pub instrument: Option<String>,
    /// The title in both languages, where it is not the one of the kind.
    pub title: Option<Pair>,
    /// The language of the text that prevails, where the two are not equally authentic.
    #[schemars(extend("words" = "languages"))]
    pub prevailing: Option<String>,
    /// The two parties.
    #[schemars(required, length(equal = 2))]
    pub parties: Option<Vec<Entry<Party>>>,
    /// Every earlier instrument that this one stands on, oldest first.
    pub history: Option<Vec<Entry<Instrument>>>,
    /// The recitals, where they are not the ones of the kind: a list of all of them, or what changes.
    pub recitals: Option<Provisions<Recital>>,
    /// The articles, where they are not the ones of the kind: a list of all of them, or what changes.
    #[schemars(extend("strictly" = { "minItems": 1 }))]
    pub articles: Option<Provisions<Article>>,
    /// How long the agreement is in force.
    pub term: Option<Term>,
    /// The year that a program is for, where it is not that of the signing.
    #[schemars(range(min = 1900, max = 2999))]
    pub year: Option<u16>,
    /// When and where the agreement is signed; what is left out stays blank.
    pub signing: Option<Signing>,
    /// The witnesses of honor, who sign after the parties.
    pub witnesses: Option<Vec<Entry<Witness>>>,
    /// Whether this is a draft or what is signed: `final` unless said otherwise.
    pub status: Option<Status>,
    /// How the pages look.
    pub page: Option<Page>,
    /// The day this text was settled: it dates the file while the day of the
    /// signing is still blank, and is printed nowhere.
    #[schemars(extend("strictly" = { "pattern": "^(19|2)" }))]
    pub prepared: Option<NaiveDate>,
    /// How dates and lists are written.
    pub style: Option<Style>,
    /// The rules that the agreement may break, each with the reason why.
    pub allow: Option<Vec<Entry<Allowance>>>,
}

/// A rule that the agreement may break.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Allowance {
    /// The rule, such as `other-city`.
    #[schemars(required)]
    pub rule: Option<String>,
    /// Why it may be broken here.
    #[schemars(required)]
    pub reason: Option<String>,
    /// Where, such as `articles[2]`; left out, everywhere.
    pub at: Option<String>,
    /// Which words, as the findings quote them; left out, all.
    pub words: Option<Vec<String>>,
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

/// An earlier instrument.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Instrument {
    /// Which kind of agreement it was.
    #[schemars(required, extend("words" = "kinds"))]
    pub kind: Option<String>,
    /// The noun by which it named itself, where it was not the usual one of its kind.
    #[schemars(extend("words" = "instruments"))]
    pub instrument: Option<String>,
    /// Its title in both languages, where it was not the one of its kind.
    pub title: Option<Pair>,
    /// Whether it binds, where instruments of its kind do otherwise.
    pub register: Option<Register>,
    /// The year that it was for, where it was a program and signed in another one.
    #[schemars(range(min = 1900, max = 2999))]
    pub year: Option<u16>,
    /// The day it was signed, such as `2006-04-28`, or as much as is known of it: `2006-04`, `2006`, `unknown`.
    #[schemars(required)]
    pub signed: Option<DateSigned>,
    /// Where it was signed: the id of a party, or a place in both languages.
    pub place: Option<Name>,
}

/// How long the agreement is in force.
#[derive(Debug, Clone, Default, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Term {
    /// For how many years; left out, it has no end.
    #[schemars(range(min = 1, max = 99))]
    pub years: Option<u16>,
    /// How many days before its end a party gives notice: thirty unless said otherwise.
    #[schemars(range(min = 2, max = 999))]
    pub notice: Option<u16>,
}

/// How dates and lists are written.
#[derive(Debug, Clone, Default, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct Style {
    /// The day of the signing in figures, which is the default, or in words.
    pub dates: Option<DateForm>,
    /// Whether English lists have a comma before *and*: yes, unless said otherwise.
    pub serial_comma: Option<bool>,
}

/// How the day of the signing is written.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum DateForm {
    /// As in *the 15th day of April, 2026*.
    #[default]
    Figures,
    /// As in *the fifteenth day of April, two thousand twenty-six*.
    Words,
}

/// How far an agreement has come.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Status {
    /// It is still negotiated, and cannot be signed.
    Draft,
    /// It can be signed.
    #[default]
    Final,
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
        generator.subschema_for::<T>()
    }
}

/// A name that is the same in both languages, or a pair.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(untagged)]
#[schemars(inline)]
pub enum Name {
    /// The same in both languages, or a word that Alternat knows.
    Same(String),
    /// One name for each language.
    Pair(Pair),
}

/// A text in each of the two languages, by the language's code: `{ en: …, es: … }`.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[schemars(inline, extend("propertyNames" = { "pattern": "^[a-z]{2,3}$" }))]
pub struct Pair(pub BTreeMap<String, String>);

impl Spec {
    /// The day of the signing, if it is known.
    #[must_use]
    pub fn day(&self) -> Option<NaiveDate> {
        self.signing.as_ref()?.date?.day()
    }

    /// True if it is only a draft.
    #[must_use]
    pub fn is_draft(&self) -> bool {
        self.status == Some(Status::Draft)
    }

    /// The files of cities that the spec names, each with its place.
    pub fn cities(&self) -> impl Iterator<Item = (&str, Path)> {
        let parties = self.parties.iter().flatten().enumerate();
        parties.filter_map(|(number, party)| {
            let path = path(&["parties"]).entry(number).field("from");
            Some((party.0.as_ref()?.from.as_deref()?, path))
        })
    }
}

/// The path of a value inside the spec's root, field by field.
#[must_use]
pub fn path(fields: &[&str]) -> Path {
    fields.iter().fold(Path::root(), |path, field| path.field(*field))
}
