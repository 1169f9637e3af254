//! Reads the columns and rows of a sheet.

use super::heading::{self, Headings};
use super::table::{CellName, CellProblem, Content, Line, letters};
use super::{Cell, Column, Holds, MOST_COLUMNS, RosterProblem, Row};
use crate::spec::{Change, MOST_AGREEMENTS, is_id, structure};

/// Reads the rows of a sheet under its headings.
///
/// # Errors
///
/// Everything that is wrong with the headings, or else with the rows.
pub(super) fn read(
    sheet: Option<&str>,
    (heads, below): (&Line, Vec<Line>),
    headings: &Headings,
) -> Result<(Vec<Column>, Vec<Row>), Vec<RosterProblem>> {
    let mut reader = Reader { sheet, columns: Vec::new(), problems: Vec::new() };
    reader.read_columns(heads, &below, headings);
    if !reader.problems.is_empty() {
        return Err(reader.problems);
    }
    let rows = reader.rows(below);
    if reader.problems.is_empty() { Ok((reader.columns, rows)) } else { Err(reader.problems) }
}

/// A roster while it is read.
struct Reader<'s> {
    sheet: Option<&'s str>,
    columns: Vec<Column>,
    problems: Vec<RosterProblem>,
}

/// The values that a column takes.
struct Takes {
    /// True if a day belongs there.
    a_day: bool,
    /// True if one of a list of words belongs there.
    a_word: bool,
    /// True if a text of one line belongs there.
    one_line: bool,
}

impl Reader<'_> {
    fn cell(&self, column: usize, row: usize) -> CellName {
        CellName { sheet: self.sheet.map(Into::into), column: letters(column).into(), row }
    }

    /// Reads the headings, and finds columns with values that have none.
    fn read_columns(&mut self, heads: &Line, below: &[Line], headings: &Headings) {
        if heads.cells.len() > MOST_COLUMNS {
            return self.problems.push(RosterProblem::TooManyColumns { columns: heads.cells.len() });
        }
        for (index, held) in heads.cells.iter().enumerate() {
            let (cell, written) = (self.cell(index, heads.number), held.content.heading().to_owned());
            let heading::Understood { holds, keeps } = match headings.understand(&written) {
                Ok(understood) => understood,
                Err(unknown) => {
                    let unknown = Box::new(unknown);
                    self.problems.push(RosterProblem::UnknownColumn { cell, written, unknown });
                    continue;
                }
            };
            let same = self.columns.iter().find(|column| column.holds == holds && holds != Holds::Nothing);
            if let Some(first) = same.map(|column| column.letters.clone()) {
                self.problems.push(RosterProblem::RepeatedColumn { cell, written, first });
                continue;
            }
            let has_value = |line: &&Line| line.cells.get(index).is_some_and(|held| !held.content.is_empty());
            if let Some(line) = below.iter().find(has_value).filter(|_| written.is_empty()) {
                self.problems.push(RosterProblem::NoHeading { cell, row: line.number });
            }
            self.columns.push(Column { letters: letters(index), holds, keeps });
        }
    }

    fn rows(&mut self, lines: Vec<Line>) -> Vec<Row> {
        let mut rows = Vec::new();
        let takes: Vec<_> = self.columns.iter().map(Takes::of).collect();
        for line in lines {
            if line.cells.len() != self.columns.len() {
                let (row, cells, columns) = (line.number, line.cells.len(), self.columns.len());
                let cell = self.cell(cells.min(columns), row);
                self.problems.push(RosterProblem::WrongCells { row, cells, columns, cell });
            } else if rows.len() == MOST_AGREEMENTS {
                self.problems.push(RosterProblem::TooManyRows);
                break;
            } else {
                rows.extend(self.row(line, &takes));
            }
        }
        rows
    }

    /// A row, unless it has nothing but notes.
    fn row(&mut self, line: Line, takes: &[Takes]) -> Option<Row> {
        let Line { number, starts_at: line, text, cells } = line;
        let text = text.into();
        let mut row =
            Row { number, id: None, cells: Vec::new(), empty: Vec::new(), wrong: Vec::new(), line, text };
        for ((index, held), takes) in cells.into_iter().enumerate().zip(takes) {
            let content = match (&self.columns[index].holds, held.content) {
                (Holds::Nothing, _) => continue,
                (Holds::Values(_), Content::Number(number)) if takes.a_day => {
                    Content::Wrong(CellProblem::Number(number))
                }
                (_, Content::Number(number)) => Content::Text(number),
                (_, content) => content,
            };
            match (&self.columns[index].holds, content) {
                (_, Content::Wrong(problem)) => row.wrong.push((index, problem)),
                (Holds::Values(_), Content::Text(text)) if takes.one_line && text.contains(LINE_BREAKS) => {
                    let written = first_line(&text);
                    let cell = self.cell(index, number);
                    // A text file with such a cell does not say how many rows it has.
                    match self.sheet {
                        None => self.problems.push(RosterProblem::BrokenCell { cell, written }),
                        Some(_) => row.wrong.push((index, CellProblem::Lines(written))),
                    }
                }
                (Holds::Values(path), Content::Text(text)) if !text.is_empty() => row.cells.push(Cell {
                    column: index,
                    value: Change::of_cell(path.clone(), if takes.a_word { meant(&text) } else { &text })
                        .value,
                    span: held.span,
                }),
                (Holds::Values(_), _) => row.empty.push(index),
                (_, Content::Text(text)) if text.is_empty() => {}
                (_, Content::Text(text)) if is_id(&text) => row.id = Some(text),
                (_, Content::Text(written) | Content::Number(written)) => {
                    let cell = self.cell(index, number);
                    self.problems.push(RosterProblem::WrongId { cell, written });
                }
            }
        }
        let has_something = row.id.is_some() || !row.cells.is_empty() || !row.wrong.is_empty();
        has_something.then_some(row)
    }
}

impl Takes {
    fn of(column: &Column) -> Self {
        let Holds::Values(path) = &column.holds else {
            return Self { a_day: false, a_word: false, one_line: false };
        };
        let schemas = structure::SPEC.at(path.steps());
        let has = |key: &str| schemas.iter().any(|schema| schema.get(key).is_some());
        let is_text = structure::SPEC.types_at(path.steps()).contains(&"string");
        Self {
            a_day: schemas.iter().any(|schema| schema["format"] == "date"),
            a_word: ["words", "enum", "const"].into_iter().any(has),
            one_line: is_text && !structure::SPEC.takes_lines_at(path.steps()),
        }
    }
}

/// The characters that begin a new line (Unicode Standard Annex 14).
const LINE_BREAKS: [char; 7] = ['\n', '\r', '\u{B}', '\u{C}', '\u{85}', '\u{2028}', '\u{2029}'];

/// The text before the first line break.
pub(super) fn first_line(text: &str) -> String {
    text.split(LINE_BREAKS).next().unwrap_or_default().to_owned()
}

/// The word of a cell that has one with its meaning, as lists offer it; or else the cell.
fn meant(cell: &str) -> &str {
    let is_word = |word: &&str| word.chars().all(|letter| letter.is_ascii_alphanumeric() || letter == '-');
    cell.split_once(MEANING).map(|(word, _)| word).filter(is_word).unwrap_or(cell)
}

/// The sign between a word that a list offers and its meaning.
const MEANING: &str = " · ";
