//! The agreement: what a spec says, once it is known to be right.
//!
//! An [`Agreement`] is made in one place and is never checked again: its
//! parties are two, its languages differ, each of its texts has both.

mod color;
mod examine;
pub mod gazetteer;
mod history;
mod names;
mod prose;
mod regions;
pub mod vocabulary;

use chrono::NaiveDate;
use serde::Serialize;

use crate::finding::Path;
use crate::locale::{Bilingual, Locale, Side};
use crate::spec::SIGNERS;

pub use crate::spec::{
    DateForm, Edge, Gender, Layout, Numbering, PageStyle, Paper, PartialDate, Precedence, Register, Relation,
    Sound, Status, without_blanks,
};
pub use color::Color;
pub use examine::{code_of, examine, unprintable};
pub use history::{Chain, History, Instrument};
pub use names::{given_name_first, is_abbreviation, persons, several_persons};
pub use prose::{Piece, Prose, is_ended, length_of_variable, paragraphs, without_series_sign};
pub use regions::{Region, code_of_state};
pub use vocabulary::{Clause, Needs, Vocabulary};

/// An agreement between two cities, in two languages.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Agreement {
    /// Which sort of instrument it is.
    pub kind: String,
    /// Whether it binds.
    pub register: Register,
    /// Whether the preamble gives the parties a name in common, such as *the Parties*.
    pub collective: bool,
    /// How its articles are numbered.
    pub numbering: Numbering,
    /// How dates and lists are written.
    pub style: Style,
    /// Its languages.
    pub languages: Bilingual<Locale>,
    /// The language of the text that prevails, where the two are not equally authentic.
    pub prevailing: Option<Side>,
    /// The order in which the parties are named.
    pub precedence: Precedence,
    /// Its title, where it is not the one of its kind.
    pub title: Option<Bilingual<String>>,
    /// Its parties, in the order of the spec.
    pub parties: [Party; 2],
    /// The earlier instruments it stands on, oldest first.
    pub history: History,
    /// Its recitals.
    pub recitals: Vec<Provision>,
    /// Its articles.
    pub articles: Vec<Provision>,
    /// How long it is in force.
    pub term: Term,
    /// The year that a program is for.
    pub year: Option<i32>,
    /// Its signing.
    pub signing: Signing,
    /// The witnesses of honor, in their order.
    pub witnesses: Vec<Witness>,
    /// How far it has come.
    pub status: Status,
    /// How its pages are dressed.
    pub page: Page,
    /// The date of the file while the signing has none.
    pub prepared: Option<NaiveDate>,
}

/// How dates and lists are written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Style {
    /// The day of the signing in figures or in words.
    pub dates: DateForm,
    /// Whether English lists have a comma before *and*.
    pub serial_comma: bool,
}

/// How the pages are dressed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
pub struct Page {
    /// Where the two texts stand.
    pub layout: Layout,
    /// The size of the paper.
    pub paper: Paper,
    /// The manner of the page.
    pub style: PageStyle,
    /// The edge at which the pages are bound.
    pub bound: Edge,
    /// By how many millimetres its margin is the wider one.
    pub binding_margin: u8,
    /// Whether each page has lines for the initials of both parties.
    pub initials: bool,
    /// Whether the lines are numbered.
    pub line_numbers: bool,
}

/// How long an agreement is in force.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Term {
    /// For how many years, or without an end.
    pub years: Option<u16>,
    /// How many days before its end a party gives notice.
    pub notice: u16,
}

/// One of the two cities.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Party {
    /// Its short name in the spec: lower-case words joined by hyphens.
    pub id: String,
    /// Its own language.
    pub language: Side,
    /// What it calls itself: a noun that the locales know, or its whole name with the article.
    pub noun: Wording,
    /// The name of the city.
    pub city: Wording,
    /// How the name begins to sound in Spanish, where the spelling misleads.
    pub sound: Option<Sound>,
    /// Its state or province.
    pub state: Option<Wording>,
    /// What the state is, such as a department, by the message that says so, where the spec does.
    pub state_noun: Option<String>,
    /// Its country.
    pub country: Wording,
    /// Its color.
    pub color: Option<Color>,
    /// The head of the first page; without lines, the names of city and state stand there.
    pub letterhead: Letterhead,
    /// Who signs.
    pub signatory: Signatory,
    /// Who signs beside the signatory, in the order of the blocks.
    pub others: Vec<Signer>,
}

/// Someone who signs beside the signatory of a party.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Signer {
    /// What the signature is for.
    pub capacity: Capacity,
    /// Who signs.
    pub signatory: Signatory,
}

/// What a signature is for that stands beside that of the signatory.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Capacity {
    /// It binds the party together with the signatory's.
    Cosignatory,
    /// It attests the signatory's.
    Attestation,
    /// It approves the text as to its form.
    ApprovedAsToForm,
}

impl Capacity {
    /// All of them, in the order of the blocks.
    pub const ALL: [Self; 3] = [Self::Cosignatory, Self::Attestation, Self::ApprovedAsToForm];

    /// The field of a spec that says who signs so; the message that words it has the same name.
    #[must_use]
    pub fn id(self) -> &'static str {
        SIGNERS[self as usize]
    }
}

/// A witness of honor.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Witness {
    /// The party on whose side the witness signs, by its place in the spec.
    pub party: Option<usize>,
    /// Who signs.
    pub signatory: Signatory,
}

/// A name that the locales know, or one that the spec gives.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Wording {
    /// The message of the locales that holds the name.
    Message(String),
    /// The name in both languages.
    Given(Bilingual<String>),
}

impl Wording {
    /// The message of a name that the locales know.
    #[must_use]
    pub fn message(&self) -> Option<&str> {
        match self {
            Self::Message(message) => Some(message),
            Self::Given(_) => None,
        }
    }
}

/// The head of the first page, on the side of its party.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Letterhead {
    /// Its lines, in the party's own words.
    pub lines: Vec<String>,
    /// What the administration that signs is called, in the party's own words.
    pub label: Option<String>,
    /// The arms of the city.
    pub arms: Option<Picture>,
    /// The logo of the administration.
    pub logo: Option<Picture>,
}

/// A picture in a letterhead.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Picture {
    /// The file, relative to the folder of the spec.
    pub file: String,
    /// What the picture shows.
    pub alternative: Bilingual<String>,
}

/// Who signs.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Signatory {
    /// The name, or nothing for a line to fill in by hand.
    pub name: Option<String>,
    /// The office, whose title the locales know or the spec gives; a witness may have none.
    pub office: Option<Wording>,
    /// The gender that the title agrees with.
    pub gender: Option<Gender>,
    /// What stands before the name.
    pub honorific: Option<Wording>,
    /// Whether the office is held until another takes it.
    pub interim: bool,
    /// In whose place the official signs.
    pub on_behalf_of: Option<Represented>,
}

/// An official in whose place another signs.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Represented {
    /// The name.
    pub name: String,
    /// The office, whose title the locales know or the spec gives.
    pub office: Wording,
    /// The gender that the title agrees with.
    pub gender: Option<Gender>,
    /// What stands before the name.
    pub honorific: Option<Wording>,
}

/// A recital or an article.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Provision {
    /// Its words.
    pub words: Words,
    /// Where the spec has it.
    pub path: Path,
}

/// The words of a provision.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Words {
    /// Those of a clause of the library, by the message that holds it.
    Clause(String),
    /// The author's own.
    Own {
        /// The heading of an article.
        heading: Option<Bilingual<Prose>>,
        /// Its paragraphs.
        paragraphs: Vec<Bilingual<Prose>>,
        /// Its lettered items.
        items: Vec<Bilingual<Prose>>,
    },
}

impl Provision {
    /// Whether it is the clause that a message holds.
    #[must_use]
    pub fn is_clause(&self, message: &str) -> bool {
        matches!(&self.words, Words::Clause(clause) if clause == message)
    }
}

impl Words {
    /// Whether own words use a variable.
    #[must_use]
    pub fn uses(&self, name: &str) -> bool {
        let Self::Own { heading, paragraphs, items } = self else { return false };
        let texts = heading.iter().chain(paragraphs).chain(items);
        texts.flat_map(|text| text.first.variables()).any(|used| used == name)
    }
}

/// When and where the agreement is signed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Signing {
    /// The day as far as it is known, or nothing for a line to fill in by hand.
    pub date: Option<PartialDate>,
    /// The place, or nothing for a line to fill in by hand.
    pub place: Option<PlaceOfSigning>,
    /// How many originals are signed, from one to ten.
    pub originals: u8,
    /// What each of the signatories writes beside the signature.
    pub by_hand: ByHand,
    /// The diameter of the place for the seal of each party, in millimetres, if there is one.
    pub seal: Option<u8>,
}

/// What each of the signatories writes beside the signature.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct ByHand {
    /// The day.
    pub date: bool,
    /// The place.
    pub place: bool,
}

/// Where an instrument is signed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum PlaceOfSigning {
    /// In the city of a party, by its place in the spec.
    Party(usize),
    /// In another place, named in both languages.
    Elsewhere(Bilingual<String>),
}

impl Agreement {
    /// The date that the file carries: of the signing, of the preparation, or
    /// of the latest earlier instrument.
    #[must_use]
    pub fn date(&self) -> Option<PartialDate> {
        let day = self.signing.day().or(self.prepared);
        day.map(PartialDate::Day).or_else(|| self.history.latest())
    }

    /// Whether it takes effect only when the governing bodies have ratified it.
    #[must_use]
    pub fn is_subject_to_ratification(&self) -> bool {
        self.articles.iter().any(|article| article.is_clause(vocabulary::RATIFICATION))
    }
}

impl Signing {
    /// The day, if it is known.
    #[must_use]
    pub fn day(&self) -> Option<NaiveDate> {
        self.date.and_then(PartialDate::day)
    }
}
