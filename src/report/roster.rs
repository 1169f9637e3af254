//! Problems of rosters in the user's words, by file, sheet, row and cell.

use std::path::Path;

use chrono::{Datelike as _, NaiveDate};
use fluent::FluentValue;

use super::failure::AgreementPlace;
use super::reasons::{Message, place_of};
use super::{short, shown};
use crate::spec::{CellName, CellProblem, MOST_AGREEMENTS, MOST_BYTES, MOST_COLUMNS, RosterProblem};
use crate::spec::{LaidOver, RosterRow};

type Arguments = Vec<(&'static str, FluentValue<'static>)>;

/// The name of a cell and of its sheet, each `none` if there is none.
pub fn of_cell(cell: Option<&CellName>) -> [(&'static str, FluentValue<'static>); 2] {
    let sheet = cell.and_then(|cell| cell.sheet.as_deref());
    let cell = cell.map_or_else(|| "none".to_owned(), CellName::to_string);
    [("cell", cell.into()), ("sheet", sheet.map_or_else(|| "none".to_owned(), short).into())]
}

/// The number of a row and the place of its roster, each `none` if there is none.
pub fn of_row(row: Option<&RosterRow>) -> [(&'static str, FluentValue<'static>); 2] {
    let number = row.map_or_else(|| "none".to_owned(), |row| row.number.to_string());
    let roster = row.map_or_else(|| "none".to_owned(), RosterRow::place);
    [("row", number.into()), ("roster", roster.into())]
}

/// The problem of a roster.
pub(super) fn roster_problem(path: &Path, problem: &RosterProblem) -> Message {
    let (message, arguments): (_, Arguments) = match problem {
        RosterProblem::TooLarge => ("roster-too-large", vec![]),
        RosterProblem::RowTooLarge { row } => {
            let most = ("kilobytes", (MOST_BYTES / 1000).into());
            ("roster-row-too-large", vec![("row", row.to_string().into()), most])
        }
        RosterProblem::NotUtf8 { row } => ("roster-not-utf-8", vec![("row", row.to_string().into())]),
        RosterProblem::TooManyColumns { columns } => {
            ("roster-too-many-columns", vec![("columns", (*columns).into()), ("most", MOST_COLUMNS.into())])
        }
        RosterProblem::TooManyRows => ("roster-too-many-rows", vec![("most", MOST_AGREEMENTS.into())]),
        RosterProblem::OtherFormat => ("roster-other-format", vec![]),
        RosterProblem::NotAWorkbook => ("roster-not-a-workbook", vec![]),
        RosterProblem::UnknownError { written, after } => {
            ("roster-unknown-error", with_written(written, after.as_ref()))
        }
        RosterProblem::WhichSheet { written, known } => {
            let known = if known.is_empty() { "none".to_owned() } else { short(&known.join(", ")) };
            let written = written.as_deref().map_or_else(|| "none".to_owned(), short);
            ("roster-which-sheet", vec![("written", written.into()), ("known", known.into())])
        }
        RosterProblem::NoRows => ("roster-empty", vec![]),
        RosterProblem::UnknownColumn { cell, written, unknown } => {
            let suggestion = unknown.suggestion.as_deref().unwrap_or("none").to_owned();
            // A heading that is not a path must be one of the plain ones, and those are too many to list.
            let known = match &unknown.known[..] {
                [] => "none".to_owned(),
                _ if unknown.field == *written => "plain".to_owned(),
                known => known.join(", "),
            };
            let words = [
                ("unknown", short(&unknown.field).into()),
                ("suggestion", suggestion.into()),
                ("known", known.into()),
            ];
            ("roster-unknown-column", [&with_written(written, Some(cell))[..], &words].concat())
        }
        RosterProblem::NoHeading { cell, row } => {
            let row = [("row", row.to_string().into())];
            ("roster-no-heading", [&of_cell(Some(cell))[..], &row].concat())
        }
        RosterProblem::RepeatedColumn { cell, written, first } => {
            let first = [("first", first.clone().into())];
            ("roster-repeated-column", [&with_written(written, Some(cell))[..], &first].concat())
        }
        RosterProblem::WrongCells { row, cells, columns, cell } => {
            let unlike = if cells < columns { "fewer" } else { "more" };
            let counts = [
                ("row", row.to_string().into()),
                ("cells", (*cells).into()),
                ("columns", (*columns).into()),
                ("unlike", unlike.into()),
            ];
            ("roster-wrong-cells", [&of_cell(Some(cell))[..], &counts].concat())
        }
        RosterProblem::BrokenCell { cell, written } => {
            ("roster-broken-cell", with_written(written, Some(cell)))
        }
        RosterProblem::WrongId { cell, written } => ("roster-wrong-id", with_written(written, Some(cell))),
    };
    (message, [&[("path", shown(path))][..], &arguments].concat())
}

fn with_written(written: &str, cell: Option<&CellName>) -> Arguments {
    [&of_cell(cell)[..], &[("written", short(written).into())]].concat()
}

/// The problem of a cell without a valid value.
pub(super) fn wrong_cell(over: &LaidOver, problem: &CellProblem) -> Message {
    let days = |days: &[NaiveDate]| days.iter().map(ToString::to_string).collect::<Vec<_>>().join(", ");
    let (message, written) = match problem {
        CellProblem::Ambiguous { written, days: known } => {
            let arguments = [("written", short(written).into()), ("known", days(known).into())];
            return ("cell-ambiguous-date", [&place_of(over)[..], &arguments].concat());
        }
        CellProblem::OtherWeekday { written, day } => {
            let arguments = [
                ("written", short(written).into()),
                ("weekday", day.weekday().number_from_monday().into()),
                ("day", day.day().into()),
                ("month", day.month().into()),
                ("year", day.year().into()),
            ];
            return ("cell-other-weekday", [&place_of(over)[..], &arguments].concat());
        }
        CellProblem::ShortYear(written) => ("cell-short-year", written.as_str()),
        CellProblem::Error(written) => ("cell-error", written.as_str()),
        CellProblem::NoResult => ("cell-no-result", ""),
        CellProblem::Merged => ("cell-merged", ""),
        CellProblem::Number(written) => ("cell-number", written.as_str()),
        CellProblem::Month(written) => ("cell-month", written.as_str()),
        CellProblem::Lines(written) => ("cell-lines", written.as_str()),
    };
    (message, [&place_of(over)[..], &[("written", short(written).into())]].concat())
}

/// Two specs, or rows of rosters.
pub(super) fn of_two(
    first: &AgreementPlace,
    second: &AgreementPlace,
) -> [(&'static str, FluentValue<'static>); 4] {
    let [first, second] = [first, second].map(|AgreementPlace { spec, row }| match row {
        None => (shown(spec), FluentValue::from("none")),
        Some(row) => (row.place().into(), row.number.to_string().into()),
    });
    [("first", first.0), ("first-row", first.1), ("second", second.0), ("second-row", second.1)]
}
