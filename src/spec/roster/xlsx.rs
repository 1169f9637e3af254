//! Reads a sheet of a workbook.

use std::collections::{BTreeMap, BTreeSet};
use std::io::Cursor;

use calamine::{DataRef, Reader as _, Sheet, SheetType, SheetVisible, Xlsx, XlsxError};
use chrono::{Days, NaiveDate};

use super::heading::Headings;
use super::table::{CellName, CellProblem, Content, Held, Line, Table, letters};
use super::unpack::{Workbook, look_into};
use super::{Holds, MOST_COLUMNS, MOST_ROSTER_BYTES, RosterProblem};
use crate::spec::MOST_AGREEMENTS;
use crate::spec::MOST_BYTES;

/// The most sheets among which one is chosen by its headings.
const MOST_SHEETS: usize = 20;

/// The number of rows that may contain the headings: a title may be above them.
const MOST_TITLE_ROWS: usize = 10;

/// The most cells that merged areas may have.
const MOST_MERGED_CELLS: usize = 1_000_000;

/// The cells of a sheet that are not empty, by their rows and columns from zero.
type Cells = BTreeMap<u32, BTreeMap<u32, Content>>;

/// A workbook while it is read.
struct Book<'b> {
    xlsx: Xlsx<Cursor<&'b [u8]>>,
    about: Workbook,
}

/// Reads the sheet with a given name, or the only one with a heading of a roster.
pub(super) fn read(bytes: &[u8], sheet: Option<&str>, headings: &Headings) -> Result<Table, RosterProblem> {
    let about = look_into(bytes)?;
    let xlsx = Xlsx::new(Cursor::new(bytes)).map_err(|error| problem(&error, None))?;
    let mut book = Book { xlsx, about };
    let (sheet, mut cells) = book.choose(sheet, headings)?;
    // A title may be above the headings.
    let mut cells = cells.split_off(&heading_row(&cells, headings));
    book.mark_merged(&sheet, &mut cells)?;
    Ok(Table { lines: lines(cells)?, sheet: Some(sheet) })
}

impl Book<'_> {
    /// Chooses a sheet, and reads its cells.
    fn choose(&mut self, asked: Option<&str>, headings: &Headings) -> Result<(String, Cells), RosterProblem> {
        let sheets = self.xlsx.sheets_metadata().iter().filter(|sheet| sheet.typ == SheetType::WorkSheet);
        let is_seen = |sheet: &&Sheet| sheet.visible == SheetVisible::Visible || asked == Some(&*sheet.name);
        let known: Vec<_> = sheets.filter(is_seen).map(|sheet| sheet.name.clone()).collect();
        let which = |known| RosterProblem::WhichSheet { written: asked.map(str::to_owned), known };
        if let Some(asked) = asked {
            let sheet = known.iter().find(|name| *name == asked).cloned().ok_or_else(|| which(known))?;
            return Ok((sheet.clone(), self.cells(&sheet)?));
        }
        if known.len() > MOST_SHEETS {
            return Err(which(known));
        }
        let mut read = Vec::new();
        for name in known {
            let cells = self.cells(&name)?;
            if !cells.is_empty() {
                read.push((name, cells));
            }
        }
        let has_heading = |(_, cells): &(String, Cells)| knows_a_heading(cells, headings);
        let rosters: BTreeSet<_> =
            read.iter().filter(|sheet| has_heading(sheet)).map(|(name, _)| name.clone()).collect();
        match (read.len(), rosters.len()) {
            (0, _) => Err(RosterProblem::NoRows),
            (1, _) => Ok(read.swap_remove(0)),
            (_, 1) => Ok(read.into_iter().find(|(name, _)| rosters.contains(name)).unwrap_or_default()),
            _ => Err(which(read.into_iter().map(|(name, _)| name).collect())),
        }
    }

    /// The cells of a sheet that are not empty.
    fn cells(&mut self, sheet: &str) -> Result<Cells, RosterProblem> {
        let name = |(row, column): (u32, u32)| cell_name(sheet, row, column);
        let about = &self.about;
        let mut reader = self.xlsx.worksheet_cells_reader(sheet).map_err(|error| problem(&error, None))?;
        let mut cells = Cells::new();
        let (mut bytes, mut last) = (0, None);
        while let Some(cell) =
            reader.next_cell_with_formula_metadata().map_err(|error| problem(&error, last.map(name)))?
        {
            last = Some(cell.pos);
            let content = content(&cell.value, cell.formula.is_some(), about);
            if content.is_empty() {
                continue;
            }
            bytes += content.heading().len();
            let (row, column) = cell.pos;
            cells.entry(row).or_default().insert(column, content);
            if bytes > MOST_ROSTER_BYTES {
                return Err(RosterProblem::TooLarge);
            }
            if cells.len() > MOST_AGREEMENTS + MOST_TITLE_ROWS {
                return Err(RosterProblem::TooManyRows);
            }
        }
        Ok(cells)
    }

    /// Marks the cells of merged areas that have no value of their own, in rows that are not empty.
    fn mark_merged(&mut self, sheet: &str, cells: &mut Cells) -> Result<(), RosterProblem> {
        let areas = self.xlsx.merge_cells_by_sheet_name(sheet).map_err(|error| problem(&error, None))?;
        let most = u32::try_from(MOST_COLUMNS).unwrap_or(u32::MAX);
        let mut left = MOST_MERGED_CELLS;
        for area in areas.into_iter().filter(|area| area.start.0 <= area.end.0) {
            for (row, held) in cells.range_mut(area.start.0..=area.end.0) {
                for column in (area.start.1..=area.end.1.min(most)).filter(|at| (*row, *at) != area.start) {
                    left = left.checked_sub(1).ok_or(RosterProblem::TooLarge)?;
                    held.entry(column).or_insert(Content::Wrong(CellProblem::Merged));
                }
            }
        }
        Ok(())
    }
}

/// The problem of a workbook that cannot be read.
fn problem(error: &XlsxError, after: Option<CellName>) -> RosterProblem {
    match error {
        XlsxError::CellError(written) => RosterProblem::UnknownError { written: written.clone(), after },
        XlsxError::Password => RosterProblem::OtherFormat,
        _ => RosterProblem::NotAWorkbook,
    }
}

fn cell_name(sheet: &str, row: u32, column: u32) -> CellName {
    CellName { sheet: Some(sheet.into()), column: letters(column as usize).into(), row: row as usize + 1 }
}

/// The contents of a cell.
fn content(value: &DataRef<'_>, is_formula: bool, about: &Workbook) -> Content {
    let text = Content::of_text;
    match value {
        DataRef::Empty if is_formula => Content::Wrong(CellProblem::NoResult),
        DataRef::Empty => text(""),
        DataRef::String(written) | DataRef::DurationIso(written) => text(written),
        DataRef::SharedString(written) => text(written),
        DataRef::Int(number) => Content::Number(number.to_string()),
        DataRef::Float(number) => Content::Number(number.to_string()),
        DataRef::Bool(is_true) => text(if *is_true { "true" } else { "false" }),
        DataRef::DateTime(time) if time.is_duration() => Content::Number(time.as_f64().to_string()),
        DataRef::DateTime(time) => match day(time.as_f64(), about.counts_from_1904) {
            None => Content::Number(time.as_f64().to_string()),
            Some(day) if about.hides_days && day.to_string().ends_with("-01") => {
                Content::Wrong(CellProblem::Month(day.to_string()))
            }
            Some(day) => Content::Text(day.to_string()),
        },
        DataRef::DateTimeIso(time) => {
            let day = time.get(..10).filter(|day| day.parse::<NaiveDate>().is_ok());
            text(day.unwrap_or(time))
        }
        DataRef::Error(error) => Content::Wrong(CellProblem::Error(error.to_string())),
    }
}

/// The day of a number in a workbook: counted from 1900, which it takes for a leap year, or from 1904.
fn day(count: f64, counts_from_1904: bool) -> Option<NaiveDate> {
    /// The last day of the year 9999.
    const LAST: f64 = 2_958_465.0;
    /// The 29th of February 1900, which did not exist.
    const NO_DAY: u64 = 60;
    if !(0.0..=LAST + 1.0).contains(&count) {
        return None;
    }
    #[expect(
        clippy::cast_possible_truncation,
        clippy::cast_sign_loss,
        reason = "it was seen to be in bounds"
    )]
    let days = count.floor() as u64;
    let (year, month, first) = match days {
        _ if counts_from_1904 => (1904, 1, 1),
        0 | NO_DAY => return None,
        1..NO_DAY => (1899, 12, 31),
        _ => (1899, 12, 30),
    };
    NaiveDate::from_ymd_opt(year, month, first)?.checked_add_days(Days::new(days))
}

/// True if some cell of a row is a heading of a roster.
fn is_heading(held: &BTreeMap<u32, Content>, headings: &Headings) -> bool {
    let understood = held.values().filter_map(|content| headings.understand(content.heading()).ok());
    understood.into_iter().any(|understood| understood.holds != Holds::Nothing)
}

fn knows_a_heading(cells: &Cells, headings: &Headings) -> bool {
    cells.values().take(MOST_TITLE_ROWS).any(|held| is_heading(held, headings))
}

/// The row of the headings: the first that contains one, or else the first of all.
fn heading_row(cells: &Cells, headings: &Headings) -> u32 {
    let mut rows = cells.iter().take(MOST_TITLE_ROWS);
    rows.find(|(_, held)| is_heading(held, headings)).map_or(0, |(row, _)| *row)
}

/// The rows with the same number of cells each, and with their text for readers.
fn lines(cells: Cells) -> Result<Vec<Line>, RosterProblem> {
    let width = cells.values().filter_map(|held| held.keys().next_back()).max();
    let columns = width.map_or(0, |last| *last as usize + 1);
    if columns > MOST_COLUMNS {
        return Err(RosterProblem::TooManyColumns { columns });
    }
    let line = |(row, mut held): (u32, BTreeMap<u32, Content>)| {
        let number = row as usize + 1;
        let mut text = String::new();
        let mut cells = Vec::new();
        for column in 0..columns {
            let content = u32::try_from(column).ok().and_then(|column| held.remove(&column));
            let content = content.unwrap_or(Content::Text(String::new()));
            let start = text.len();
            text.push_str(&content.heading().replace(['\n', '\r', '\t'], " "));
            cells.push(Held { content, span: start..text.len() });
            text.push_str(" | ");
        }
        if text.len() > MOST_BYTES {
            return Err(RosterProblem::RowTooLarge { row: number });
        }
        let shown = cells.iter().rfind(|cell| !cell.span.is_empty());
        text.truncate(shown.map_or(0, |cell| cell.span.end));
        Ok(Line { number, starts_at: number, text, cells })
    };
    cells.into_iter().map(line).collect()
}

#[cfg(test)]
mod tests {
    use super::day;

    #[test]
    fn days_are_counted_as_spreadsheets_count_them() {
        let told = |count, from_1904| day(count, from_1904).map(|day| day.to_string());
        assert_eq!(told(46_492.0, false).as_deref(), Some("2027-04-15"));
        assert_eq!(told(46_492.75, false).as_deref(), Some("2027-04-15"));
        assert_eq!(told(45_030.0, true).as_deref(), Some("2027-04-15"));
        assert_eq!(told(1.0, false).as_deref(), Some("1900-01-01"));
        assert_eq!(told(59.0, false).as_deref(), Some("1900-02-28"));
        assert_eq!(told(61.0, false).as_deref(), Some("1900-03-01"));
        assert_eq!(told(0.0, true).as_deref(), Some("1904-01-01"));
        assert_eq!(
            [0.5, 60.0, -1.0, 3e6, f64::NAN].map(|count| told(count, false)),
            [None, None, None, None, None]
        );
    }
}
