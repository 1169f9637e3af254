//! The document: finished bilingual text in reading order, as plain data.
//!
//! Nothing is looked up or worded after this. Everything on the page that is in two languages is a [`Columns`], so that
//! neither language can be left out.

mod passages;
mod signature;
mod text;

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use crate::alternat::Exemplar;
use crate::model::{Layout, Page};

pub use passages::{Part, Passage, Place, Role, Words};
pub use signature::{Field, SignatoryName, Signature, SignatureRow};
pub use text::{Blank, Inline, Text};

/// A value in both languages of a page, left column first.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Columns<T> {
    /// The content of the left column.
    pub left: T,
    /// The content of the right column.
    pub right: T,
}

impl<T> Columns<T> {
    /// The content of a column.
    #[must_use]
    pub fn of(&self, column: Column) -> &T {
        match column {
            Column::Left => &self.left,
            Column::Right => &self.right,
        }
    }

    /// Makes another value of the content of each column.
    #[must_use]
    pub fn map<U>(self, change: impl Fn(T) -> U) -> Columns<U> {
        Columns { left: change(self.left), right: change(self.right) }
    }
}

/// An original in words.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Document {
    /// The exemplar of its agreement.
    #[serde(skip)]
    pub exemplar: Exemplar,
    /// The languages of the columns.
    pub languages: Columns<Language>,
    /// The metadata of the file.
    pub metadata: Metadata,
    /// The heads of the first page, from left to right.
    pub letterheads: Columns<Letterhead>,
    /// The title.
    pub title: Columns<Text>,
    /// The mark that names the holder of the original, if each party has its own.
    pub original: Option<Columns<Text>>,
    /// The name of each language, in that language.
    pub heads: Columns<Text>,
    /// The names of the parties.
    pub preamble: Columns<Text>,
    /// The recitals; each has at least one paragraph.
    pub recitals: Vec<Vec<Columns<Text>>>,
    /// The words of agreement.
    pub words_of_agreement: Columns<Text>,
    /// The articles.
    pub articles: Vec<Article>,
    /// The closing words with place, date and languages.
    pub testimonium: Columns<Text>,
    /// True if the testimonium has lines to fill in by hand.
    pub has_blanks: bool,
    /// The signature blocks, row by row.
    pub signatures: Vec<SignatureRow>,
    /// The diameter of the spaces for seals, in millimetres.
    pub seal: Option<u8>,
    /// The note in the empty space before the signatures of a binding original.
    pub continued: Option<Continued>,
    /// The words that are read aloud for a line to fill in by hand.
    pub blank: Columns<Text>,
    /// True if the second text names the parties in the reverse order.
    pub turned: bool,
    /// The foot of every page.
    pub foot: Foot,
    /// The mark over every page of a draft.
    pub watermark: Option<Columns<Text>>,
    /// The lines for initials on every page, if there are any.
    pub initials: Option<Initials>,
    /// The look of the pages.
    pub page: Page,
}

/// The lines for initials on every page.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Initials {
    /// The label of the lines.
    pub label: Columns<Text>,
    /// The cities, from left to right, each in its own language.
    pub cities: [Text; 2],
}

/// The note in the empty space before a page with signatures, by the beginning of that page.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Continued {
    /// For a page that begins with text.
    pub with_text: Columns<Text>,
    /// For a page that begins with signatures.
    pub with_signatures: Columns<Text>,
}

impl Document {
    /// The signature fields, in reading order.
    #[must_use]
    pub fn fields(&self) -> Vec<Field> {
        let fields = || self.signatures.iter().flat_map(SignatureRow::blocks).map(|block| &block.field);
        match self.page.layout {
            _ if !self.can_be_signed() => Vec::new(),
            Layout::SideBySide | Layout::Single => fields().cloned().collect(),
            // Both texts are signed, each in fields of its own.
            Layout::Sequential => {
                let texts = [&self.languages.left, &self.languages.right];
                let of =
                    |language: &Language| fields().map(|field| field.of_text(language)).collect::<Vec<_>>();
                texts.into_iter().flat_map(of).collect()
            }
        }
    }

    /// True if it is an original, not a draft or a copy.
    #[must_use]
    pub fn can_be_signed(&self) -> bool {
        self.watermark.is_none() && self.page.layout != Layout::Single
    }
}

/// A language in the form that Typst takes.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Language {
    /// Its code, such as `en`.
    pub code: String,
    /// Its region, such as `US`, if it has two letters: Typst knows no others.
    pub region: Option<String>,
}

/// The metadata of the file.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Metadata {
    /// The title in both languages, left column first.
    pub title: String,
    /// The parties.
    pub authors: Vec<String>,
    /// The date of the file.
    pub date: FileDate,
    /// The identifier, which is unique to this original: kind, parties, date and holder.
    pub identifier: String,
    /// The holder of the original, by the id of the party, or `both`; for a copy, its language, as in `copy-en`.
    pub original: String,
    /// The descriptions of the files that the PDF may carry, in both languages.
    pub attachments: Attachments,
}

/// The descriptions of the files that a PDF may carry.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Attachments {
    /// The spec.
    pub spec: String,
    /// The file of a city.
    pub city: String,
    /// A picture.
    pub picture: String,
}

/// A date in parts.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct FileDate {
    /// The year, as in 2026.
    pub year: i32,
    /// The month, from 1 to 12.
    pub month: u32,
    /// The day, from 1 to 31.
    pub day: u32,
}

impl From<NaiveDate> for FileDate {
    fn from(date: NaiveDate) -> Self {
        use chrono::Datelike as _;
        Self { year: date.year(), month: date.month(), day: date.day() }
    }
}

/// The head of the first page on one side.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Letterhead {
    /// The column whose language its lines are in.
    pub column: Column,
    /// Its lines.
    pub lines: Vec<Text>,
    /// The name of the administration.
    pub label: Option<Text>,
    /// The color of the city, as in `#7a1f2b`.
    pub color: Option<String>,
    /// The arms of the city.
    pub arms: Option<Picture>,
    /// The logo of the administration.
    pub logo: Option<Picture>,
}

/// One of the two columns.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Column {
    /// The left column.
    Left,
    /// The right column.
    Right,
}

impl Column {
    /// Both columns, from left to right.
    pub const BOTH: [Self; 2] = [Self::Left, Self::Right];
}

/// A picture.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Picture {
    /// The name of the picture, as in `el-paso.arms`.
    pub name: String,
    /// The description of the picture, in both languages.
    pub alternative: String,
    /// The description in each language.
    pub alternatives: Columns<String>,
}

/// An article.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Article {
    /// Its number, as in *Article I*.
    pub number: Option<Columns<Text>>,
    /// True if the heading is in the line of the number.
    pub run_in: bool,
    /// Its heading.
    pub heading: Option<Columns<Text>>,
    /// Its paragraphs, at least one.
    pub paragraphs: Vec<Columns<Text>>,
    /// Its lettered items.
    pub items: Vec<Item>,
}

/// A lettered item.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Item {
    /// Its letter, as in *a)*.
    pub mark: Columns<Text>,
    /// Its words.
    pub text: Columns<Text>,
}

/// The foot of every page.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Foot {
    /// The short title.
    pub title: Columns<Text>,
    /// The number of the page and of all pages.
    pub page: Columns<Text>,
    /// The city of the holder, or both cities.
    pub cities: Columns<Text>,
}
