//! The agreement: the meaning of a spec that has passed every check.
//!
//! An [`Agreement`] is made in one place and is never checked again: it has two parties, its languages differ, and each
//! of its texts is in both languages.

mod color;
mod examine;

pub mod gazetteer;

mod history;
mod names;
mod party;
mod prose;
mod regions;

pub mod vocabulary;

use chrono::NaiveDate;
use serde::Serialize;

use crate::finding::Path;
use crate::locale::{Bilingual, Locale, Side};

pub use crate::spec::{
    DateForm, Edge, Gender, Layout, Numbering, PageStyle, Paper, PartialDate, Precedence, Register, Relation,
    Sound, Status, without_blanks,
};

pub use color::Color;
pub use examine::{code_of, examine, unprintable};
pub use history::{Chain, History, Instrument};
pub use names::{given_name_first, is_abbreviation, persons, several_persons};
pub use party::{Capacity, Letterhead, Party, Picture, Represented, Signatory, Signer, Witness};
pub use prose::{
    Piece, Prose, ends_with_abbreviation, is_ended, length_of_variable, paragraphs, without_series_sign,
};
pub use regions::{Region, code_of_state};
pub use vocabulary::{Clause, Needs, Vocabulary};

/// An agreement between two cities, in two languages.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Agreement {
    /// The kind of instrument.
    pub kind: String,
    /// The noun by which it names itself.
    pub noun: String,
    /// The register, which says if it binds.
    pub register: Register,
    /// True if the preamble gives the parties a common name, such as *the Parties*.
    pub collective: bool,
    /// The numbering of its articles.
    pub numbering: Numbering,
    /// The style of its dates and lists.
    pub style: Style,
    /// Its languages.
    pub languages: Bilingual<Locale>,
    /// The language of the text that prevails, if the two are not equally authentic.
    pub prevailing: Option<Side>,
    /// The order in which the parties are named.
    pub precedence: Precedence,
    /// Its title, if it differs from the one of its kind.
    pub title: Option<Bilingual<String>>,
    /// Its parties, in the order of the spec.
    pub parties: [Party; 2],
    /// The earlier instruments that it builds on, oldest first.
    pub history: History,
    /// Its recitals.
    pub recitals: Vec<Provision>,
    /// Its articles.
    pub articles: Vec<Provision>,
    /// The time for which it is in force.
    pub term: Term,
    /// The year of a program.
    pub year: Option<i32>,
    /// Its signing.
    pub signing: Signing,
    /// The witnesses of honor, in their order.
    pub witnesses: Vec<Witness>,
    /// The stage that it has reached.
    pub status: Status,
    /// The look of its pages.
    pub page: Page,
    /// The date of the file while the signing has none.
    pub prepared: Option<NaiveDate>,
}

/// The style of dates and lists.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Style {
    /// The form of the day of the signing: in figures or in words.
    pub dates: DateForm,
    /// True if English lists have a comma before *and*.
    pub serial_comma: bool,
}

/// The look of the pages.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
pub struct Page {
    /// The arrangement of the two texts.
    pub layout: Layout,
    /// The size of the paper.
    pub paper: Paper,
    /// The style of the page.
    pub style: PageStyle,
    /// The edge at which the pages are bound.
    pub bound: Edge,
    /// The number of millimetres by which the margin at that edge is wider.
    pub binding_margin: u8,
    /// True if each page has lines for the initials of both parties.
    pub initials: bool,
    /// True if the lines are numbered.
    pub line_numbers: bool,
}

/// The time for which an agreement is in force.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Term {
    /// The number of years, or nothing if it has no end.
    pub years: Option<u16>,
    /// The number of days before its end by which a party gives notice.
    pub notice: u16,
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

/// A recital or an article.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Provision {
    /// Its words.
    pub words: Words,
    /// The clause of the library that own words stand for, by its message.
    pub stands_for: Option<String>,
    /// The place of it in the spec.
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
    /// True if it is the clause that a message holds.
    #[must_use]
    pub fn is_clause(&self, message: &str) -> bool {
        matches!(&self.words, Words::Clause(clause) if clause == message)
    }

    /// True if it is the clause that a message holds, or own words that stand for it.
    #[must_use]
    pub fn serves_as(&self, message: &str) -> bool {
        self.clause() == Some(message)
    }

    /// The message of the clause that it is, or that its own words stand for.
    #[must_use]
    pub fn clause(&self) -> Option<&str> {
        match &self.words {
            Words::Clause(message) => Some(message),
            Words::Own { .. } => self.stands_for.as_deref(),
        }
    }
}

impl Words {
    /// True if it is own words that use a variable.
    #[must_use]
    pub fn uses(&self, name: &str) -> bool {
        let Self::Own { heading, paragraphs, items } = self else { return false };
        let texts = heading.iter().chain(paragraphs).chain(items);
        texts.flat_map(|text| text.first.variables()).any(|used| used == name)
    }
}

/// The time and place of the signing.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Signing {
    /// The day as far as it is known, or nothing for a line to fill in by hand.
    pub date: Option<PartialDate>,
    /// The place, or nothing for a line to fill in by hand.
    pub place: Option<PlaceOfSigning>,
    /// The number of originals that are signed, from one to ten.
    pub originals: u8,
    /// The details that each signatory writes beside the signature.
    pub by_hand: ByHand,
    /// The diameter of the space for each party's seal, in millimetres, if there is one.
    pub seal: Option<u8>,
}

/// The details that each signatory writes beside the signature.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct ByHand {
    /// The day.
    pub date: bool,
    /// The place.
    pub place: bool,
}

/// The place where an instrument is signed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum PlaceOfSigning {
    /// In the city of a party, by its position in the spec.
    Party(usize),
    /// In another place, named in both languages.
    Elsewhere(Bilingual<String>),
}

impl Agreement {
    /// The date that the file carries: that of the signing, of the preparation, or of the latest earlier instrument.
    #[must_use]
    pub fn date(&self) -> Option<PartialDate> {
        let day = self.signing.day().or(self.prepared);
        day.map(PartialDate::Day).or_else(|| self.history.latest())
    }

    /// True if it takes effect only when the governing bodies have ratified it.
    #[must_use]
    pub fn is_subject_to_ratification(&self) -> bool {
        self.articles.iter().any(|article| article.serves_as(vocabulary::RATIFICATION))
    }
}

impl Signing {
    /// The day, if it is known.
    #[must_use]
    pub fn day(&self) -> Option<NaiveDate> {
        self.date.and_then(PartialDate::day)
    }
}
