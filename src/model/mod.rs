//! The agreement: what a spec says, once it is known to be right.
//!
//! An [`Agreement`] is made in one place and is never checked again: its
//! parties are two, its languages differ, each of its texts has both.

mod examine;
pub mod vocabulary;

use chrono::NaiveDate;

use crate::finding::Path;
use crate::locale::{Bilingual, Locale, Side};

pub use crate::spec::{Gender, Numbering, Precedence};
pub use examine::{examine, paragraphs};
pub use vocabulary::{Clause, Vocabulary};

/// An agreement between two cities, in two languages.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Agreement {
    /// Which sort of instrument it is.
    pub kind: String,
    /// How its articles are numbered.
    pub numbering: Numbering,
    /// Its languages.
    pub languages: Bilingual<Locale>,
    /// The order in which the parties are named.
    pub precedence: Precedence,
    /// Its title, where it is not the one of its kind.
    pub title: Option<Bilingual<String>>,
    /// Its parties, in the order of the spec.
    pub parties: [Party; 2],
    /// The earlier instruments it stands on, oldest first.
    pub history: Vec<Instrument>,
    /// Its recitals.
    pub recitals: Vec<Provision>,
    /// Its articles.
    pub articles: Vec<Provision>,
    /// Its signing.
    pub signing: Signing,
    /// The date of the file while the signing has none.
    pub prepared: Option<NaiveDate>,
}

/// One of the two cities.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Party {
    /// Its short name in the spec: lower-case words joined by hyphens.
    pub id: String,
    /// Its own language.
    pub language: Side,
    /// The name of the city.
    pub city: Bilingual<String>,
    /// Its state or province.
    pub state: Option<Wording>,
    /// Its country.
    pub country: Wording,
    /// The head of the first page; without lines, the names of city and state stand there.
    pub letterhead: Letterhead,
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

/// The head of the first page, on the side of its party.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Letterhead {
    /// Its lines, in the party's own words.
    pub lines: Vec<String>,
    /// Arms or a logo.
    pub logo: Option<Logo>,
}

/// A picture in a letterhead.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Logo {
    /// The file, relative to the folder of the spec.
    pub file: String,
    /// What the picture shows.
    pub alternative: Bilingual<String>,
}

/// The official who signs for a party.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Signatory {
    /// The name, or nothing for a line to fill in by hand.
    pub name: Option<String>,
    /// The office, whose title the locales know or the spec gives.
    pub office: Wording,
    /// The gender that the title agrees with.
    pub gender: Option<Gender>,
}

/// An earlier instrument.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Instrument {
    /// Which sort of instrument it was.
    pub kind: String,
    /// Its title, where it was not the one of its kind.
    pub title: Option<Bilingual<String>>,
    /// The day it was signed.
    pub signed: NaiveDate,
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
        heading: Option<Bilingual<String>>,
        /// Its paragraphs.
        paragraphs: Vec<Bilingual<String>>,
        /// Its lettered items.
        items: Vec<Bilingual<String>>,
    },
}

/// When and where the agreement is signed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Signing {
    /// The day, or nothing for a line to fill in by hand.
    pub date: Option<NaiveDate>,
    /// The place.
    pub place: SigningPlace,
    /// How many originals are signed, from one to ten.
    pub originals: u8,
}

/// Where the agreement is signed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum SigningPlace {
    /// In the city of a party, by its place in the spec.
    Party(usize),
    /// In another place, named in both languages.
    Elsewhere(Bilingual<String>),
    /// A line to fill in by hand.
    Blank,
}

impl Agreement {
    /// The date that the file carries: of the signing, of the preparation, or
    /// of the latest earlier instrument.
    #[must_use]
    pub fn date(&self) -> Option<NaiveDate> {
        let latest = self.history.last().map(|instrument| instrument.signed);
        self.signing.date.or(self.prepared).or(latest)
    }
}
