//! A roster: a sheet with one agreement in each row, saved as CSV.
//!
//! Its columns are paths of the spec. Rows are numbered and columns lettered as
//! a spreadsheet shows them, so that who keeps the sheet finds the cell.

use std::ops::Range;

use csv::{ReaderBuilder, StringRecord, Trim};

use serde_json::Value;

use super::sheet::{delimiter, letters, written_at};
use super::{Change, MOST_AGREEMENTS, UnknownPath, is_id, path_of};
use crate::finding::Path;

/// The column that names the folder of each agreement.
const ID: &str = "id";

/// How many bytes a roster may have.
pub const MOST_ROSTER_BYTES: usize = 20_000_000;

/// How many columns a roster may have.
pub const MOST_COLUMNS: usize = 80;

/// A sheet with one agreement in each row.
#[derive(Debug, Clone, Default)]
pub struct Roster {
    /// Its columns, in the order of the sheet.
    pub columns: Vec<Column>,
    /// Its agreements, in the order of the sheet.
    pub rows: Vec<Row>,
}

/// A column.
#[derive(Debug, Clone)]
pub struct Column {
    /// Its letters, as the sheet shows them.
    pub letters: String,
    /// What it holds.
    pub holds: Holds,
}

/// What a column holds.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Holds {
    /// The names of folders.
    Ids,
    /// The values that belong at a path of the spec.
    Values(Path),
    /// No name, and so nothing.
    Nothing,
}

/// One agreement.
#[derive(Debug, Clone)]
pub struct Row {
    /// The number of the row, as the sheet shows it: the first one below the names of columns is 2.
    pub number: usize,
    /// The name of its folder, if the roster has a column for it.
    pub id: Option<String>,
    /// What is laid over the spec.
    pub cells: Vec<Cell>,
    /// The number of its line in the file, counted from one.
    pub line: usize,
    /// The row as it stands in the file.
    pub text: String,
}

/// A cell that is not empty.
#[derive(Debug, Clone)]
pub struct Cell {
    /// The place of its column among all, from zero.
    pub column: usize,
    /// Its value.
    pub value: Value,
    /// Where it stands in the text of its row, in bytes.
    pub span: Range<usize>,
}

/// Why a roster cannot be used.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum RosterProblem {
    /// It is larger than any roster.
    TooLarge,
    /// It has more columns than any roster.
    TooManyColumns {
        /// How many it has.
        columns: usize,
    },
    /// It has more rows than a ceremony may have agreements.
    TooManyRows,
    /// It is not UTF-8; this row is the first that is not.
    NotUtf8 {
        /// The row.
        row: usize,
    },
    /// It has no row below the names of its columns.
    NoRows,
    /// A column is named by no path of the spec.
    UnknownColumn {
        /// The letters of the column.
        column: String,
        /// What stands in it.
        written: String,
        /// What is not known.
        unknown: Box<UnknownPath>,
    },
    /// Two columns have the same name.
    RepeatedColumn {
        /// The letters of the later one.
        column: String,
        /// Their name.
        written: String,
    },
    /// A row has another number of cells than there are columns.
    WrongCells {
        /// The row.
        row: usize,
        /// How many cells it has.
        cells: usize,
        /// How many columns there are.
        columns: usize,
    },
    /// The name of a folder has other signs than letters, digits, hyphens and underscores.
    WrongId {
        /// The row.
        row: usize,
        /// The letters of the column.
        column: String,
        /// What stands in it.
        written: String,
    },
}

/// Reads a roster. Its cells are parted by commas, semicolons or tabs; an empty cell leaves what the spec says.
///
/// # Errors
///
/// Everything that is wrong with its columns, or else with its rows.
pub fn read_roster(bytes: &[u8]) -> Result<Roster, Vec<RosterProblem>> {
    if bytes.len() > MOST_ROSTER_BYTES {
        return Err(vec![RosterProblem::TooLarge]);
    }
    let text = std::str::from_utf8(bytes).map_err(|error| {
        let row = bytes[..error.valid_up_to()].split(|byte| *byte == b'\n').count();
        vec![RosterProblem::NotUtf8 { row }]
    })?;
    let text = text.trim_start_matches('\u{FEFF}');
    let delimiter = delimiter(text);
    let mut reader = ReaderBuilder::new()
        .has_headers(false)
        .flexible(true)
        .trim(Trim::All)
        .delimiter(delimiter)
        .from_reader(text.as_bytes());
    let mut record = StringRecord::new();
    // What is in memory can be read, and is UTF-8: it was seen above.
    let mut next = |record: &mut StringRecord| reader.read_record(record).unwrap_or_default();
    if !next(&mut record) {
        return Err(vec![RosterProblem::NoRows]);
    }
    let mut roster = Roster { columns: columns(&record)?, rows: Vec::new() };
    let mut problems = Vec::new();
    // Breaks within cells, which are lines of the file but no rows of the sheet.
    let mut lines_in_cells = written_at(text, &record, delimiter).1.matches('\n').count();
    while next(&mut record) {
        let (line, written, spans) = written_at(text, &record, delimiter);
        let number = line - lines_in_cells;
        lines_in_cells += written.matches('\n').count();
        if record.iter().all(str::is_empty) {
            continue;
        }
        if record.len() != roster.columns.len() {
            problems.push(RosterProblem::WrongCells {
                row: number,
                cells: record.len(),
                columns: roster.columns.len(),
            });
            continue;
        }
        if roster.rows.len() == MOST_AGREEMENTS {
            problems.push(RosterProblem::TooManyRows);
            break;
        }
        let mut row = Row { number, id: None, cells: Vec::new(), line, text: written.to_owned() };
        for ((index, cell), column) in record.iter().enumerate().zip(&roster.columns) {
            match &column.holds {
                Holds::Nothing => {}
                _ if cell.is_empty() => {}
                Holds::Ids if is_id(cell) => row.id = Some(cell.to_owned()),
                Holds::Ids => problems.push(RosterProblem::WrongId {
                    row: number,
                    column: column.letters.clone(),
                    written: cell.to_owned(),
                }),
                Holds::Values(path) => row.cells.push(Cell {
                    column: index,
                    value: Change::of_cell(path.clone(), cell).value,
                    span: spans.get(index).cloned().unwrap_or_default(),
                }),
            }
        }
        roster.rows.push(row);
    }
    match (problems.is_empty(), roster.rows.is_empty()) {
        (true, true) => Err(vec![RosterProblem::NoRows]),
        (true, false) => Ok(roster),
        (false, _) => Err(problems),
    }
}

fn columns(names: &StringRecord) -> Result<Vec<Column>, Vec<RosterProblem>> {
    if names.len() > MOST_COLUMNS {
        return Err(vec![RosterProblem::TooManyColumns { columns: names.len() }]);
    }
    let mut columns = Vec::new();
    let mut problems = Vec::new();
    for (index, written) in names.iter().enumerate() {
        let (column, name) = (letters(index), written.to_owned());
        if !written.is_empty() && names.iter().take(index).any(|earlier| earlier == written) {
            problems.push(RosterProblem::RepeatedColumn { column, written: name });
            continue;
        }
        let holds = match written {
            "" => Holds::Nothing,
            ID => Holds::Ids,
            _ => match path_of(written) {
                Ok(path) => Holds::Values(path),
                Err(unknown) => {
                    let unknown = Box::new(unknown);
                    problems.push(RosterProblem::UnknownColumn { column, written: name, unknown });
                    continue;
                }
            },
        };
        columns.push(Column { letters: column, holds });
    }
    if problems.is_empty() { Ok(columns) } else { Err(problems) }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(text: &str) -> Result<Roster, Vec<RosterProblem>> {
        read_roster(text.as_bytes())
    }

    #[test]
    fn rows_are_numbered_as_the_sheet_shows_them() {
        let sheet = "id,parties[0].city,title.en\n\n,,\none,\"El Paso, del Norte\",\"Two\nlines\"\nlast,,x\n";
        let roster = read(sheet).unwrap();
        let [one, last] = &roster.rows[..] else { panic!("{roster:?}") };
        assert_eq!((one.number, one.id.as_deref(), one.line), (4, Some("one"), 4));
        assert_eq!(&one.text[one.cells[0].span.clone()], "\"El Paso, del Norte\"");
        assert_eq!(one.cells[0].value, "El Paso, del Norte");
        // A cell of two lines is one row of the sheet.
        assert_eq!((last.number, last.line), (5, 6));
        // An empty cell says nothing.
        assert_eq!(last.cells.len(), 1);
        assert_eq!((last.cells[0].column, &last.text[last.cells[0].span.clone()]), (2, "x"));
        assert_eq!(roster.columns[2].letters, "C");
    }

    #[test]
    fn ends_of_lines_and_empty_lines_change_no_number() {
        let rows = |sheet| {
            let rows = read(sheet).unwrap().rows;
            rows.into_iter().map(|row| (row.number, row.line, row.text)).collect::<Vec<_>>()
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
        let unknown = problem("id,parties[0].citty\na,b\n");
        let RosterProblem::UnknownColumn { column, unknown, .. } = unknown else { panic!("{unknown:?}") };
        assert_eq!((column.as_str(), unknown.suggestion.as_deref()), ("B", Some("city")));
        let expected = RosterProblem::WrongCells { row: 3, cells: 3, columns: 2 };
        assert_eq!(problem("id,title.en\na,b\nc,d,e\n"), expected);
        let expected = RosterProblem::RepeatedColumn { column: "B".into(), written: "id".into() };
        assert_eq!(problem("id,id\na,b\n"), expected);
        let expected = RosterProblem::WrongId { row: 2, column: "A".into(), written: "../up".into() };
        assert_eq!(problem("id,title.en\n../up,b\n"), expected);
        let expected = RosterProblem::WrongId { row: 2, column: "A".into(), written: "Nul".into() };
        assert_eq!(problem("id,title.en\nNul,b\n"), expected);
        assert_eq!(problem("id,title.en\n,\n"), RosterProblem::NoRows);
        assert_eq!(
            read_roster(b"id,title.en\na,Torre\xF3n\n").unwrap_err(),
            [RosterProblem::NotUtf8 { row: 2 }]
        );
    }

    #[test]
    fn a_roster_has_an_end() {
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
