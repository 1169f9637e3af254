//! Families of documents: agreements, the running order of a ceremony, the report of a verification.
//!
//! A family words its documents and names the template that prints them. The press, the templates and the backends know
//! nothing else about it.

mod agreement;
pub mod running_order;
pub mod verification;

use serde::Serialize;

use crate::document::{Columns, FileDate, Language, Text};
use crate::model::Paper;

pub use agreement::OriginalView;

/// A document of a family, with the values that its template prints.
pub trait Family: Serialize {
    /// The template of the main file.
    const TEMPLATE: &'static str;

    /// The text that distinguishes the file from every other, the same each time that it is made.
    fn identifier(&self) -> &str;
}

/// The frame of a sheet that is not an agreement: English on the left and Spanish on the right.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct SheetFrame {
    /// The languages of its own words.
    pub languages: Columns<Language>,
    /// The size of the paper.
    pub paper: Paper,
    /// The properties of the file.
    pub metadata: SheetMetadata,
    /// The title.
    pub title: Columns<Text>,
    /// The number of the page and of all pages.
    pub page: Columns<Text>,
}

/// The properties of the file of a sheet.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct SheetMetadata {
    /// The title in both languages.
    pub title: String,
    /// The author, if there is one.
    pub author: Option<String>,
    /// The date: the file must have one, though it may mean nothing.
    pub date: FileDate,
    /// The text that distinguishes the file from every other.
    pub identifier: String,
}
