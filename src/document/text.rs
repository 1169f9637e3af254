//! Text in one language, as it is printed.

use std::fmt;

use serde::{Deserialize, Serialize};

/// A text in one language.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Text(pub Vec<Inline>);

/// A piece of a text.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "kind", content = "content", rename_all = "kebab-case")]
pub enum Inline {
    /// Running words.
    Words(String),
    /// A name, which is never hyphenated.
    Name(String),
    /// Emphasized words.
    Emphasis(String),
    /// The word that opens a recital.
    Opening(String),
    /// A straight double quotation mark, to be replaced by the rules of the language.
    QuotationMark,
    /// A straight single quotation mark, to be replaced by the rules of the language.
    Apostrophe,
    /// A line to fill in by hand.
    Blank(Blank),
    /// The number of the page.
    PageNumber,
    /// The number of pages.
    PageCount,
}

/// The text to be written on a line by hand, which determines the length of the line.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Blank {
    /// The day of the month, in figures.
    Day,
    /// The month, in words.
    Month,
    /// The year, in figures.
    Year,
    /// The name of a place.
    Place,
    /// The name of a person.
    Name,
}

impl Text {
    /// True if a part of the text is filled in by hand.
    #[must_use]
    pub fn has_blanks(&self) -> bool {
        self.0.iter().any(|inline| matches!(inline, Inline::Blank(_)))
    }
}

impl fmt::Display for Text {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        for inline in &self.0 {
            formatter.write_str(match inline {
                Inline::Words(words)
                | Inline::Name(words)
                | Inline::Emphasis(words)
                | Inline::Opening(words) => words,
                Inline::QuotationMark => "\"",
                Inline::Apostrophe => "'",
                Inline::Blank(_) => "____",
                Inline::PageNumber => "#",
                Inline::PageCount => "##",
            })?;
        }
        Ok(())
    }
}
