//! Reads a sheet that is saved as CSV, with the positions of its cells in the file.

use std::ops::Range;

use csv::{ReaderBuilder, StringRecord, Trim};

use super::RosterProblem;
use super::reader::first_line;
use super::table::{CellName, Content, Held, Line, Table, letters};
use crate::spec::MOST_BYTES;

/// The most cells of a row that are read one by one.
const MOST_CELLS: usize = 100_000;

/// Reads a sheet whose cells are separated by commas, semicolons or tabs.
pub(super) fn read(bytes: &[u8]) -> Result<Table, RosterProblem> {
    let text = std::str::from_utf8(bytes).map_err(|error| {
        let row = bytes[..error.valid_up_to()].split(|byte| *byte == b'\n').count();
        RosterProblem::NotUtf8 { row }
    })?;
    let text = text.trim_start_matches('\u{FEFF}');
    // A row is at least as long as each of its lines.
    if let Some(line) = text.split('\n').position(|line| line.len() > MOST_BYTES) {
        return Err(RosterProblem::RowTooLarge { row: line + 1 });
    }
    let delimiter = delimiter(text);
    let mut reader = ReaderBuilder::new()
        .has_headers(false)
        .flexible(true)
        .trim(Trim::All)
        .delimiter(delimiter)
        .from_reader(text.as_bytes());
    let mut record = StringRecord::new();
    let mut table = Table::default();
    // The line breaks within cells, which begin lines of the file but no rows of the sheet.
    let mut lines_in_cells = 0;
    // Reading from memory does not fail, and the text is UTF-8, as checked above.
    while reader.read_record(&mut record).unwrap_or_default() {
        if record.len() > MOST_CELLS {
            let line = record.position().map_or(1, csv::Position::line);
            return Err(RosterProblem::RowTooLarge { row: usize::try_from(line).unwrap_or_default() });
        }
        let (line, written, spans) = written_at(text, &record, delimiter);
        let number = line - lines_in_cells;
        lines_in_cells += written.matches('\n').count();
        if written.len() > MOST_BYTES {
            return Err(RosterProblem::RowTooLarge { row: number });
        }
        let columns = table.lines.first().map_or(0, |heads| heads.cells.len());
        if let Some(column) = record.iter().position(|cell| has_rows(cell, columns, delimiter)) {
            let cell = CellName { sheet: None, column: letters(column).into(), row: number };
            return Err(RosterProblem::BrokenCell { cell, written: first_line(&record[column]) });
        }
        if table.lines.is_empty() || record.iter().any(|cell| !cell.is_empty()) {
            let held = |(index, cell): (usize, &str)| Held {
                content: Content::of_text(cell),
                span: spans.get(index).cloned().unwrap_or_default(),
            };
            let cells = record.iter().enumerate().map(held).collect();
            table.lines.push(Line { number, starts_at: line, text: written.to_owned(), cells });
        }
    }
    Ok(table)
}

/// True if a cell contains whole rows: each of its further lines has as many cells as there are columns.
fn has_rows(cell: &str, columns: usize, delimiter: u8) -> bool {
    let breaks = cell.matches('\n').count();
    let delimiters = cell.matches(char::from(delimiter)).count();
    breaks > 0 && columns > 2 && delimiters == breaks * (columns - 1)
}

/// The separator of cells: the most frequent of the usual ones in the first line.
fn delimiter(text: &str) -> u8 {
    let first = text.lines().next().unwrap_or_default();
    let count = |sign: &u8| first.matches(char::from(*sign)).count();
    // The last one wins a tie.
    [b'\t', b';', b','].into_iter().max_by_key(count).unwrap_or(b',')
}

/// The place of a row: the number of its line, its text, and the positions of its cells in the text.
fn written_at<'t>(text: &'t str, row: &StringRecord, delimiter: u8) -> (usize, &'t str, Vec<Range<usize>>) {
    let start = row.position().cloned().unwrap_or_else(csv::Position::new);
    let rest = &text[usize::try_from(start.byte()).unwrap_or_default()..];
    // The reader begins a row with the end of the line before it, and with lines that are empty.
    let written = rest.trim_start_matches(['\r', '\n']);
    let skipped = rest[..rest.len() - written.len()].matches('\n').count();
    let spans = spans(written, delimiter);
    let end = spans.last().map_or(0, |span| span.end);
    (usize::try_from(start.line()).unwrap_or_default() + skipped, &written[..end], spans)
}

/// The positions of the cells in the first row of a text, without the separators.
fn spans(text: &str, delimiter: u8) -> Vec<Range<usize>> {
    let mut spans = Vec::new();
    let (mut start, mut is_quoted) = (0, false);
    for (at, byte) in text.bytes().enumerate() {
        match byte {
            // Only a cell that begins with a quotation mark is quoted.
            b'"' if text[start..].starts_with('"') => is_quoted = !is_quoted,
            _ if is_quoted => {}
            b'\n' | b'\r' => {
                spans.push(start..at);
                return spans;
            }
            _ if byte == delimiter => {
                spans.push(start..at);
                start = at + 1;
            }
            _ => {}
        }
    }
    spans.push(start..text.len());
    spans
}
