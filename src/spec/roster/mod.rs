//! A roster: a sheet with one agreement in each row, in a workbook or saved as CSV.
//!
//! Its columns are paths of the spec, or plain headings for them. Rows and cells are named as in a spreadsheet, so that
//! the keeper of the sheet finds them.

mod blank;
mod content;
mod csv;
mod heading;
mod reader;
mod table;
mod unpack;
mod xlsx;

use std::ops::Range;
use std::sync::Arc;

use serde_json::Value;

use super::{Lexicon, UnknownPath};
use crate::finding::Path;

pub use blank::{BlankColumn, NotWritten, blank_roster};
pub use heading::Headings;
use table::Table;
pub use table::{CellName, CellProblem};

/// The number of bytes that a roster may have.
pub const MOST_ROSTER_BYTES: usize = 20_000_000;

/// The number of columns that a roster may have.
pub const MOST_COLUMNS: usize = 80;

/// The plain words that a sheet may have.
#[derive(Debug, Clone, Default)]
pub struct SheetWords {
    /// Its headings.
    pub headings: Headings,
    /// The contents of its cells.
    pub lexicon: Lexicon,
}

/// A sheet with one agreement in each row.
#[derive(Debug, Clone, Default)]
pub struct Roster {
    /// The name of the sheet, if the file may have several.
    pub sheet: Option<String>,
    /// Its columns, in the order of the sheet.
    pub columns: Vec<Column>,
    /// Its agreements, in the order of the sheet.
    pub rows: Vec<Row>,
    /// The numbers of the rows that contain a total of others instead of an agreement.
    pub totals: Vec<usize>,
}

/// A column.
#[derive(Debug, Clone)]
pub struct Column {
    /// Its letters, as the sheet shows them.
    pub letters: String,
    /// Its heading, as written in the sheet.
    pub heading: String,
    /// Its contents.
    pub holds: Holds,
    /// True if an empty cell keeps the value of the spec.
    pub keeps: bool,
}

/// The contents of a column.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Holds {
    /// The names of folders.
    Ids,
    /// The values that belong at a path of the spec.
    Values(Path),
    /// Nothing for the agreements.
    Nothing,
}

/// One agreement.
#[derive(Debug, Clone)]
pub struct Row {
    /// The number of the row, as the sheet shows it: the first one below the headings is 2.
    pub number: usize,
    /// The name of its folder, if the roster has a column for it.
    pub id: Option<String>,
    /// The values that override those of the spec.
    pub cells: Vec<Cell>,
    /// The columns with empty cells, by their positions from zero.
    pub empty: Vec<usize>,
    /// The cells without a usable value, by the positions of their columns.
    pub wrong: Vec<(usize, CellProblem)>,
    /// The cells with another gender than that of the title of an office: their columns, each with the title.
    pub other_genders: Vec<(usize, String)>,
    /// The number of the line that shows it, counted from one.
    pub line: usize,
    /// The row as a reader sees it.
    pub text: Arc<str>,
}

/// A cell with a value.
#[derive(Debug, Clone, Default)]
pub struct Cell {
    /// The position of its column among all, from zero.
    pub column: usize,
    /// The path of its value, if it is not that of its column.
    pub path: Option<Path>,
    /// Its value.
    pub value: Value,
    /// The bytes of the row's text that show it.
    pub span: Range<usize>,
}

/// A reason why a roster cannot be used.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum RosterProblem {
    /// It is larger than any roster.
    TooLarge,
    /// It has more columns than any roster.
    TooManyColumns {
        /// The number of columns.
        columns: usize,
    },
    /// It has more rows than a ceremony may have agreements.
    TooManyRows,
    /// A row is larger than any spec that is made from it.
    RowTooLarge {
        /// The row.
        row: usize,
    },
    /// It is not UTF-8; this row is the first that is not.
    NotUtf8 {
        /// The row.
        row: usize,
    },
    /// It is a spreadsheet in another format, or is locked with a password.
    OtherFormat,
    /// It is not a workbook, or a damaged one.
    NotAWorkbook,
    /// A cell has an error value that is in no version of the format.
    UnknownError {
        /// The value.
        written: String,
        /// The last cell before it.
        after: Option<CellName>,
    },
    /// It has no sheet with the requested name, or no name was given and several sheets could be meant.
    WhichSheet {
        /// The requested name.
        written: Option<String>,
        /// The names of the sheets that it has.
        known: Vec<String>,
    },
    /// It has no row below its headings.
    NoRows,
    /// A column's heading is neither a plain one nor a path of the spec.
    UnknownColumn {
        /// The cell of the heading.
        cell: CellName,
        /// The text in it.
        written: String,
        /// The part that is not known.
        unknown: Box<UnknownPath>,
    },
    /// A column has values but no heading.
    NoHeading {
        /// The cell without a heading.
        cell: CellName,
        /// The first row that has a value.
        row: usize,
    },
    /// Two columns have the same contents.
    RepeatedColumn {
        /// The cell of the later heading.
        cell: CellName,
        /// That heading.
        written: String,
        /// The letters of the earlier column.
        first: String,
    },
    /// A row has another number of cells than there are columns.
    WrongCells {
        /// The row.
        row: usize,
        /// The number of cells in the row.
        cells: usize,
        /// The number of columns.
        columns: usize,
        /// The first cell that is missing, or has no heading.
        cell: CellName,
    },
    /// A cell continues in another line of the file, although it should be on one: two rows may have been joined.
    BrokenCell {
        /// The cell.
        cell: CellName,
        /// Its first line.
        written: String,
    },
    /// The name of a folder has characters other than letters, digits, hyphens and underscores.
    WrongId {
        /// The cell.
        cell: CellName,
        /// The text in it.
        written: String,
    },
}

impl From<RosterProblem> for Vec<RosterProblem> {
    fn from(problem: RosterProblem) -> Self {
        vec![problem]
    }
}

/// The first bytes of a workbook.
const ZIP: &[u8] = b"PK\x03\x04";

/// The first bytes of a workbook of older versions of Excel, and of an encrypted one.
const OLDER: &[u8] = b"\xD0\xCF\x11\xE0";

/// True if a file is a workbook, by its first bytes.
#[must_use]
pub fn is_workbook(bytes: &[u8]) -> bool {
    bytes.starts_with(ZIP) || bytes.starts_with(OLDER)
}

/// Reads a roster: a workbook, or text with cells separated by commas, semicolons or tabs. In a workbook it reads the
/// sheet with a given name, or the only one that has a heading of a roster.
///
/// # Errors
///
/// Every problem of its columns and of its rows.
pub fn read_roster(
    bytes: &[u8],
    sheet: Option<&str>,
    words: &SheetWords,
) -> Result<Roster, Vec<RosterProblem>> {
    if bytes.len() > MOST_ROSTER_BYTES {
        return Err(vec![RosterProblem::TooLarge]);
    }
    let table = match bytes {
        _ if bytes.starts_with(ZIP) => xlsx::read(bytes, sheet, &words.headings)?,
        _ if bytes.starts_with(OLDER) => return Err(vec![RosterProblem::OtherFormat]),
        _ if sheet.is_some() => {
            let written = sheet.map(str::to_owned);
            return Err(vec![RosterProblem::WhichSheet { written, known: Vec::new() }]);
        }
        _ => csv::read(bytes)?,
    };
    let Table { sheet, mut lines } = table;
    let below = lines.split_off(lines.len().min(1));
    let Some(heads) = lines.pop() else { return Err(vec![RosterProblem::NoRows]) };
    reader::read(sheet, &heads, below, words)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::spec::{MOST_AGREEMENTS, MOST_BYTES};

    fn read(text: &str) -> Result<Roster, Vec<RosterProblem>> {
        read_roster(text.as_bytes(), None, &SheetWords::default())
    }

    #[test]
    fn rows_are_numbered_as_the_sheet_shows_them() {
        let sheet = "id,parties[0].city,articles[0].text.en\n\n,,\none,\"El Paso, del Norte\",\"Two\nlines\"\nlast,,x\n";
        let roster = read(sheet).unwrap();
        let [one, last] = &roster.rows[..] else { panic!("{roster:?}") };
        assert_eq!((one.number, one.id.as_deref(), one.line), (4, Some("one"), 4));
        assert_eq!(&one.text[one.cells[0].span.clone()], "\"El Paso, del Norte\"");
        assert_eq!(one.cells[0].value, "El Paso, del Norte");
        // A cell of two lines is one row of the sheet.
        assert_eq!((last.number, last.line), (5, 6));
        // An empty cell gives no value, but is recorded.
        assert_eq!((last.cells.len(), last.empty.as_slice()), (1, &[1][..]));
        assert_eq!((last.cells[0].column, &last.text[last.cells[0].span.clone()]), (2, "x"));
        assert_eq!(roster.columns[2].letters, "C");
    }

    #[test]
    fn ends_of_lines_and_empty_lines_change_no_number() {
        let rows = |sheet| {
            let rows = read(sheet).unwrap().rows;
            rows.into_iter().map(|row| (row.number, row.line, row.text.to_string())).collect::<Vec<_>>()
        };
        let expected = [(2, 2, "a,Uno".to_owned()), (3, 3, "b,Dos".to_owned())];
        assert_eq!(rows("id,title.es\r\na,Uno\r\nb,Dos\r\n"), expected);
        assert_eq!(rows("id,title.es\na,Uno\nb,Dos"), expected);
        assert_eq!(
            rows("id,title.es\n\n\na,Uno\n\nb,Dos\n"),
            [(4, 4, "a,Uno".to_owned()), (6, 6, "b,Dos".to_owned())]
        );
    }

    #[test]
    fn rows_that_stray_quotation_marks_join_are_refused() {
        let broken = |column: &str, row, written: &str| RosterProblem::BrokenCell {
            cell: CellName { sheet: None, column: column.into(), row },
            written: written.into(),
        };
        let sheet = "id,title.en,title.es\na,x,y\nb,\"Uno,y\nc,Dos\",z\n";
        assert_eq!(read(sheet).unwrap_err(), [broken("B", 3, "Uno,y")]);
        // Two joined rows are found even in a column that takes several lines.
        let sheet = "id,title.en,articles[0].text.en\na,x,\"see\nb,y,there\"\n";
        assert_eq!(read(sheet).unwrap_err(), [broken("C", 2, "see")]);
        let sheet = "id,title.en,articles[0].text.en\na,x,\"One, two,\n\nthree, four\"\n";
        assert_eq!(read(sheet).unwrap().rows.len(), 1);
        assert!(read("id,title.en\na,\"x\nb,y\n").is_err());
    }

    #[test]
    fn error_values_of_a_text_file_are_no_values() {
        let roster = read("id,title.en,title.es\na,#N/A,#¡REF!\n").unwrap();
        let error = |written: &str| CellProblem::Error(written.into());
        assert_eq!(roster.rows[0].wrong, [(1, error("#N/A")), (2, error("#¡REF!"))]);
    }

    #[test]
    fn a_quotation_mark_within_a_cell_quotes_nothing() {
        let roster = read("id,title.en,title.es\na,Al\"pha,Uno\nb,\"x\"\"y, z\",Dos\n").unwrap();
        let text = |row: usize, cell: usize| {
            let row = &roster.rows[row];
            row.text[row.cells[cell].span.clone()].to_owned()
        };
        assert_eq!([text(0, 0), text(0, 1)], ["Al\"pha", "Uno"]);
        assert_eq!([text(1, 0), text(1, 1)], ["\"x\"\"y, z\"", "Dos"]);
    }

    #[test]
    fn sheets_of_every_program_are_read() {
        for sheet in ["\u{FEFF}id;title.es\r\na;Uno\r\n", "id\ttitle.es\na\tUno", "id,title.es\na, Uno \n"] {
            let roster = read(sheet).unwrap();
            assert_eq!(roster.rows[0].cells[0].value, "Uno", "{sheet}");
        }
    }

    #[test]
    fn what_is_wrong_is_told_by_row_and_column() {
        let problem = |sheet| read(sheet).unwrap_err().remove(0);
        let named = |column: &str, row| CellName { sheet: None, column: column.into(), row };
        let unknown = problem("id,parties[0].citty\na,b\n");
        let RosterProblem::UnknownColumn { cell, unknown, .. } = unknown else { panic!("{unknown:?}") };
        assert_eq!((cell.to_string().as_str(), unknown.suggestion.as_deref()), ("B1", Some("city")));
        let expected = RosterProblem::WrongCells { row: 3, cells: 3, columns: 2, cell: named("C", 3) };
        assert_eq!(problem("id,title.en\na,b\nc,d,e\n"), expected);
        let expected = RosterProblem::WrongCells { row: 2, cells: 1, columns: 2, cell: named("B", 2) };
        assert_eq!(problem("id,title.en\na\n"), expected);
        let expected =
            RosterProblem::RepeatedColumn { cell: named("B", 1), written: "id".into(), first: "A".into() };
        assert_eq!(problem("id,id\na,b\n"), expected);
        let expected = RosterProblem::WrongId { cell: named("A", 2), written: "../up".into() };
        assert_eq!(problem("id,title.en\n../up,b\n"), expected);
        let expected = RosterProblem::WrongId { cell: named("A", 2), written: "Nul".into() };
        assert_eq!(problem("id,title.en\nNul,b\n"), expected);
        assert_eq!(problem("id,title.en\n,\n"), RosterProblem::NoRows);
        assert_eq!(
            read_roster(b"id,title.en\na,Torre\xF3n\n", None, &SheetWords::default()).unwrap_err(),
            [RosterProblem::NotUtf8 { row: 2 }]
        );
    }

    #[test]
    fn a_roster_has_an_end() {
        let long = format!("title.en,title.es\nx,{}\n", "y".repeat(MOST_BYTES));
        assert_eq!(read(&long).unwrap_err(), [RosterProblem::RowTooLarge { row: 2 }]);
        let sheet = |columns: usize, rows: usize| {
            let line = |first: &str| format!("{first}{}\n", ",".repeat(columns - 1));
            line("title.en") + &line("x").repeat(rows)
        };
        assert_eq!(read(&sheet(MOST_COLUMNS, MOST_AGREEMENTS)).unwrap().rows.len(), MOST_AGREEMENTS);
        assert_eq!(read(&sheet(2, MOST_AGREEMENTS + 1)).unwrap_err(), [RosterProblem::TooManyRows]);
        let columns = MOST_COLUMNS + 1;
        assert_eq!(read(&sheet(columns, 1)).unwrap_err(), [RosterProblem::TooManyColumns { columns }]);
    }
}
