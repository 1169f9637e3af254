//! Reads the columns and rows of a sheet.

use super::content;
use super::heading::{self, Headings};
use super::table::{CellName, CellProblem, Content, Line, letters};
use super::{Cell, Column, Holds, MOST_COLUMNS, Roster, RosterProblem, Row, SheetWords};
use crate::spec::{Change, Lexicon, MOST_AGREEMENTS, is_id, structure};

/// Reads the rows of a sheet under its headings.
///
/// # Errors
///
/// Every problem of the headings and of the rows.
pub(super) fn read(
    sheet: Option<String>,
    heads: &Line,
    below: Vec<Line>,
    words: &SheetWords,
) -> Result<Roster, Vec<RosterProblem>> {
    let (columns, totals, problems) = Default::default();
    let mut reader = Reader { sheet: sheet.as_deref(), lexicon: &words.lexicon, columns, totals, problems };
    reader.read_columns(heads, &below, &words.headings);
    let rows = if reader.columns.is_empty() { Vec::new() } else { reader.rows(below) };
    let Reader { columns, totals, problems, .. } = reader;
    match (problems.is_empty(), rows.is_empty()) {
        (true, true) => Err(vec![RosterProblem::NoRows]),
        (true, false) => Ok(Roster { sheet, columns, rows, totals }),
        (false, _) => Err(problems),
    }
}

/// A roster while it is read.
struct Reader<'s> {
    sheet: Option<&'s str>,
    lexicon: &'s Lexicon,
    columns: Vec<Column>,
    totals: Vec<usize>,
    problems: Vec<RosterProblem>,
}

impl Reader<'_> {
    fn cell(&self, column: usize, row: usize) -> CellName {
        CellName { sheet: self.sheet.map(Into::into), column: letters(column).into(), row }
    }

    /// Reads the headings, and finds columns that have values but no heading.
    fn read_columns(&mut self, heads: &Line, below: &[Line], headings: &Headings) {
        if heads.cells.len() > MOST_COLUMNS {
            return self.problems.push(RosterProblem::TooManyColumns { columns: heads.cells.len() });
        }
        for (index, held) in heads.cells.iter().enumerate() {
            let (cell, written) = (self.cell(index, heads.number), held.content.heading().to_owned());
            let heading::Understood { heading, holds, keeps } = match headings.understand(&written) {
                Ok(understood) => understood,
                Err(unknown) => {
                    let unknown = Box::new(unknown);
                    let (cell, heading, written) = (cell.clone(), written.clone(), written.clone());
                    self.problems.push(RosterProblem::UnknownColumn { cell, written, unknown });
                    heading::Understood { heading, holds: Holds::Nothing, keeps: false }
                }
            };
            let same = self.columns.iter().find(|column| column.holds == holds && holds != Holds::Nothing);
            if let Some(first) = same.map(|column| column.letters.clone()) {
                self.columns.push(Column { letters: letters(index), heading, holds: Holds::Nothing, keeps });
                self.problems.push(RosterProblem::RepeatedColumn { cell, written, first });
                continue;
            }
            let has_value = |line: &&Line| line.cells.get(index).is_some_and(|held| !held.content.is_empty());
            if let Some(line) = below.iter().find(has_value).filter(|_| written.is_empty()) {
                self.problems.push(RosterProblem::NoHeading { cell, row: line.number });
            }
            self.columns.push(Column { letters: letters(index), heading, holds, keeps });
        }
    }

    fn rows(&mut self, lines: Vec<Line>) -> Vec<Row> {
        let mut rows = Vec::new();
        let one_line: Vec<_> = self.columns.iter().map(takes_one_line).collect();
        for line in lines {
            if line.cells.len() != self.columns.len() {
                let (row, cells, columns) = (line.number, line.cells.len(), self.columns.len());
                let cell = self.cell(cells.min(columns), row);
                self.problems.push(RosterProblem::WrongCells { row, cells, columns, cell });
            } else if content::is_total(&line, self.lexicon) {
                self.totals.push(line.number);
            } else if rows.len() == MOST_AGREEMENTS {
                self.problems.push(RosterProblem::TooManyRows);
                break;
            } else {
                rows.extend(self.row(line, &one_line));
            }
        }
        rows
    }

    /// A row, unless it contains only notes.
    fn row(&mut self, line: Line, one_line: &[bool]) -> Option<Row> {
        let Line { number, starts_at: line, text, cells } = line;
        let text = text.into();
        let mut row = Row {
            number,
            cells: Vec::new(),
            empty: Vec::new(),
            wrong: Vec::new(),
            line,
            text,
            id: None,
            other_genders: Vec::new(),
        };
        let (mut titles, mut honorifics) = (Vec::new(), Vec::new());
        for ((index, mut held), one_line) in cells.into_iter().enumerate().zip(one_line) {
            if let (Holds::Values(path), Content::Text(text)) = (&self.columns[index].holds, &held.content) {
                let here = |cell: Cell| Cell { column: index, span: held.span.clone(), ..cell };
                let honorific = content::honorific_of_title(path, text, self.lexicon);
                let title = honorific.as_ref().map_or(text.as_str(), |(_, title)| title).to_owned();
                let gender = content::gender_of_title(path, &title, self.lexicon);
                titles.extend(gender.map(|cell| (here(cell), title.clone())));
                honorifics.extend(honorific.map(|(cell, _)| here(cell)));
                held.content = Content::Text(title);
            }
            let content = match (&self.columns[index].holds, held.content) {
                (Holds::Nothing, _) => continue,
                (Holds::Values(path), content) => content::understood(path, content, self.lexicon),
                (_, Content::Number(number)) => Content::Text(number),
                (_, content) => content,
            };
            match (&self.columns[index].holds, content) {
                (_, Content::Wrong(problem)) => row.wrong.push((index, problem)),
                (Holds::Values(_), Content::Text(text)) if *one_line && text.contains(LINE_BREAKS) => {
                    let written = first_line(&text);
                    let cell = self.cell(index, number);
                    // A text file with such a cell leaves its number of rows unclear.
                    match self.sheet {
                        None => self.problems.push(RosterProblem::BrokenCell { cell, written }),
                        Some(_) => row.wrong.push((index, CellProblem::Lines(written))),
                    }
                }
                (Holds::Values(path), Content::Text(text)) if !text.is_empty() => {
                    let cell = content::answer(path, &text, self.lexicon).unwrap_or_else(|| {
                        let value = Change::of_cell(path.clone(), &text).value;
                        Cell { value, ..Cell::default() }
                    });
                    row.cells.push(Cell { column: index, span: held.span, ..cell });
                }
                (Holds::Values(_), _) => row.empty.push(index),
                (_, Content::Text(text)) if text.is_empty() => {}
                (_, Content::Text(text)) if is_id(&text) => row.id = Some(text),
                (_, Content::Text(written) | Content::Number(written)) => {
                    let cell = self.cell(index, number);
                    self.problems.push(RosterProblem::WrongId { cell, written });
                }
            }
        }
        self.give_genders(&mut row, titles);
        self.give_honorifics(&mut row, honorifics);
        let has_something = row.id.is_some() || !row.cells.is_empty() || !row.wrong.is_empty();
        has_something.then_some(row)
    }
}

impl Reader<'_> {
    /// Gives a row the honorifics before its titles, unless it has its own.
    fn give_honorifics(&self, row: &mut Row, honorifics: Vec<Cell>) {
        for honorific in honorifics {
            let Some(path) = honorific.path.clone() else { continue };
            let holds = Holds::Values(path);
            let column = self.columns.iter().position(|column| column.holds == holds);
            let is_own = |number: &usize| column == Some(*number);
            let has_own = row.cells.iter().any(|cell| is_own(&cell.column));
            if !has_own && !row.wrong.iter().any(|(wrong, _)| is_own(wrong)) {
                row.empty.retain(|empty| !is_own(empty));
                row.cells.push(honorific);
            }
        }
    }

    /// Gives a row the genders of its titles, unless it has its own, and records a different one.
    fn give_genders(&self, row: &mut Row, titles: Vec<(Cell, String)>) {
        for (of_title, title) in titles {
            let Some(path) = &of_title.path else { continue };
            let holds = Holds::Values(path.clone());
            let column = self.columns.iter().position(|column| column.holds == holds);
            let own = row.cells.iter().find(|cell| column == Some(cell.column));
            match own {
                Some(own) if own.value != of_title.value => row.other_genders.push((own.column, title)),
                Some(_) => {}
                None if row.wrong.iter().any(|(wrong, _)| column == Some(*wrong)) => {}
                None => {
                    row.empty.retain(|empty| column != Some(*empty));
                    row.cells.push(of_title);
                }
            }
        }
    }
}

/// True if a text of one line belongs in a column.
fn takes_one_line(column: &Column) -> bool {
    let Holds::Values(path) = &column.holds else { return false };
    structure::SPEC.types_at(path.steps()).contains(&"string")
        && !structure::SPEC.takes_lines_at(path.steps())
}

/// The characters that begin a new line (Unicode Standard Annex 14).
const LINE_BREAKS: [char; 7] = ['\n', '\r', '\u{B}', '\u{C}', '\u{85}', '\u{2028}', '\u{2029}'];

/// The text before the first line break.
pub(super) fn first_line(text: &str) -> String {
    text.split(LINE_BREAKS).next().unwrap_or_default().to_owned()
}
