//! A sheet in a form for any kind of file, before its columns are known.

use std::fmt;
use std::ops::Range;
use std::sync::Arc;

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

/// The rows of a sheet that are not empty.
#[derive(Debug, Default)]
pub(super) struct Table {
    /// The name of the sheet, if the file may have several.
    pub sheet: Option<String>,
    /// The rows in the order of the sheet, the headings first.
    pub lines: Vec<Line>,
}

/// A row that is not empty.
#[derive(Debug)]
pub(super) struct Line {
    /// The number of the row, as the sheet shows it.
    pub number: usize,
    /// The number of the first line that shows it, counted from one.
    pub starts_at: usize,
    /// The row as a reader sees it.
    pub text: String,
    /// The cells, the first column first.
    pub cells: Vec<Held>,
}

/// The contents of a cell.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Held {
    /// Its contents.
    pub content: Content,
    /// The bytes of the row's text that show it.
    pub span: Range<usize>,
}

/// The possible contents of a cell.
#[derive(Debug, Clone, PartialEq)]
pub(super) enum Content {
    /// A text, or an empty one for an empty cell.
    Text(String),
    /// A number that is not shown as a date.
    Number(String),
    /// Contents that are not a value.
    Wrong(CellProblem),
}

/// Contents of a cell that are not a value for a spec.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum CellProblem {
    /// An error value, such as `#N/A`.
    Error(String),
    /// A formula whose result was not saved.
    NoResult,
    /// A part of a merged area, the value of which is in its first cell alone.
    Merged,
    /// A number where a day belongs.
    Number(String),
    /// A date of which the sheet may show only the month: the first day of the month.
    Month(String),
    /// A date in figures that can mean more than one day, such as `4/5/2027`.
    Ambiguous {
        /// The text.
        written: String,
        /// The days that it may mean.
        days: Vec<NaiveDate>,
    },
    /// A date with a year of fewer than four figures.
    ShortYear(String),
    /// A date with another day of the week than its own.
    OtherWeekday {
        /// The text.
        written: String,
        /// The day regardless of the day of the week.
        day: NaiveDate,
    },
    /// A text of several lines where one line is required: its first line.
    Lines(String),
}

/// The name of a cell in a spreadsheet: `C7`, with its sheet if the file may have several.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct CellName {
    /// The name of the sheet.
    pub sheet: Option<Arc<str>>,
    /// The letters of the column.
    pub column: Arc<str>,
    /// The number of the row.
    pub row: usize,
}

impl fmt::Display for CellName {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "{}{}", self.column, self.row)
    }
}

impl Content {
    /// True if a cell is empty.
    pub fn is_empty(&self) -> bool {
        matches!(self, Self::Text(text) if text.is_empty())
    }

    /// The contents of a cell with a text that may be the error value of a spreadsheet.
    pub fn of_text(text: &str) -> Self {
        let text = text.trim().to_owned();
        if is_error_value(&text) { Self::Wrong(CellProblem::Error(text)) } else { Self::Text(text) }
    }

    /// The text of a heading.
    pub fn heading(&self) -> &str {
        match self {
            Self::Text(text) | Self::Number(text) | Self::Wrong(CellProblem::Error(text)) => text,
            Self::Wrong(_) => "",
        }
    }
}

/// True if a text is an error value of spreadsheets in any language: a word in capitals between `#` and `!` or `?`, as
/// in `#REF!` and `#¿NOMBRE?`, or one of the few that end differently.
fn is_error_value(text: &str) -> bool {
    const OTHERS: [&str; 5] = ["N/A", "N/D", "NV", "GETTING_DATA", "OBTENIENDO_DATOS"];
    let Some(word) = text.strip_prefix('#') else { return false };
    let is_part = |letter: char| letter.is_uppercase() || letter.is_ascii_digit() || "/_".contains(letter);
    let inner = word.trim_start_matches(['¡', '¿']).strip_suffix(['!', '?']);
    inner.is_some_and(|inner| !inner.is_empty() && inner.chars().all(is_part)) || OTHERS.contains(&word)
}

/// The letters of a column, as a spreadsheet shows them: A to Z, then AA.
pub(super) fn letters(index: usize) -> String {
    let letter = char::from(b'A' + u8::try_from(index % 26).unwrap_or_default());
    match index / 26 {
        0 => letter.to_string(),
        more => letters(more - 1) + &letter.to_string(),
    }
}

#[cfg(test)]
mod tests {
    use super::{is_error_value, letters};

    #[test]
    fn error_values_are_known_in_other_languages() {
        for error in ["#N/A", "#N/D", "#REF!", "#¡VALOR!", "#¿NOMBRE?", "#DIV/0!", "#SPILL!", "#GETTING_DATA"]
        {
            assert!(is_error_value(error), "{error}");
        }
        for text in ["", "#", "#!", "#12", "#1 City!", "N/A", "Calle #4", "#N/A y más", "#Somos!"] {
            assert!(!is_error_value(text), "{text}");
        }
    }

    #[test]
    fn columns_are_lettered_as_the_sheet_shows_them() {
        assert_eq!([0, 25, 26, 51, 52, 701, 702].map(letters), ["A", "Z", "AA", "AZ", "BA", "ZZ", "AAA"]);
    }
}
