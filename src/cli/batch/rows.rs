//! From the rows of a roster to one job for each.

use std::path::{Path, PathBuf};
use std::sync::Arc;

use alternat::spec::{self, Base, Cell, CellName, Holds, Row};
use serde_json::Value;

use super::ids::{id_of_cities, id_of_file, id_of_party, some_of};
use super::job::{Job, Written, lay_over};
use super::manifest::sha256;
use super::plan::{Planned, Planner};
use crate::failure::{EmptyCell, Failure, Reason};
use crate::input;
use crate::sources::{LaidOver, RosterRow};

/// A roster, with what its rows are laid over.
struct Sheet<'s> {
    /// The file of the roster, as the user knows it.
    roster: Arc<str>,
    /// The name of the sheet, where the roster may have several.
    name: Option<Arc<str>>,
    columns: Vec<Column>,
    /// The file of the spec.
    spec: PathBuf,
    /// A job for it.
    job: Job,
    /// Its values, if it can be read.
    base: Option<Base>,
    /// The values that the ceremony lays over it.
    common: &'s [Written],
}

/// A column of a roster.
struct Column {
    /// The path of the spec that its values belong at, or nothing.
    path: Arc<str>,
    letters: Arc<str>,
    /// The value that the spec has there, and an empty cell must not leave.
    kept: Option<Kept>,
}

/// The value that an empty cell would leave.
struct Kept {
    value: String,
    /// The path of the file of a city that it is from, unless the spec itself has it.
    from: Option<String>,
}

impl Planner<'_> {
    /// One agreement for each row of a roster. A spec that is broken breaks no others.
    pub(super) fn roster(
        &mut self,
        spec: &Path,
        (file, sheet): (&Path, Option<&str>),
        common: &[Written],
    ) -> Result<(), Vec<Failure>> {
        let bytes = input::roster(file)?;
        self.plan.read.insert(file.to_owned(), sha256(&bytes));
        let roster = spec::read_roster(&bytes, sheet, self.words).map_err(|problems| {
            let failure = |problem| Failure::Roster(file.to_owned(), problem);
            some_of(problems.into_iter().map(failure).collect())
        })?;
        drop(bytes);
        if !roster.totals.is_empty() {
            self.plan.doubts.push(Failure::TotalRows(file.to_owned(), roster.totals));
        }
        let (job, broken) = self.job(spec)?;
        let base = job.base();
        let columns = roster.columns.into_iter().map(|column| Column::new(column, base.as_ref(), common));
        let sheet = Sheet {
            roster: file.display().to_string().into(),
            name: roster.sheet.map(Into::into),
            columns: columns.collect(),
            spec: spec.to_owned(),
            job,
            base,
            common,
        };
        for row in roster.rows {
            let planned = self.of_row(&sheet, &row);
            let reasons = broken.iter().cloned().chain(planned.broken);
            self.add(Planned { broken: Reason::joined(reasons.collect()), ..planned })?;
        }
        Ok(())
    }

    /// The agreement of a row.
    fn of_row(&mut self, sheet: &Sheet<'_>, row: &Row) -> Planned {
        let refused = sheet.refused(row).into_iter().filter_map(|failure| self.reporter.reason(&failure));
        let refused = Reason::joined(refused.collect());
        let (number, id) = (row.number, row.id.clone());
        let mut laid_over = sheet.common.to_vec();
        laid_over.extend(row.cells.iter().map(|cell| sheet.written(row, cell)));
        laid_over.extend(sheet.ids(&laid_over));
        let of_roster = RosterRow {
            roster: sheet.roster.to_string(),
            sheet: sheet.name.as_deref().map(str::to_owned),
            number,
        };
        let job = Job { row: Some(of_roster), ..sheet.job.clone() };
        let (mut planned, laid) = self.laid_over(job, sheet.base.as_ref(), laid_over);
        let of_row = || format!("{}-{number}", id_of_file(&sheet.spec));
        planned.job.id = id.or_else(|| id_of_cities(&laid?)).unwrap_or_else(of_row);
        match planned.broken {
            None => planned.job.refused = refused,
            broken => planned.broken = Reason::joined(refused.into_iter().chain(broken).collect()),
        }
        planned
    }
}

impl Sheet<'_> {
    /// The place of a cell, and the bytes of its row that show it.
    fn place(&self, row: &Row, column: usize, span: std::ops::Range<usize>) -> LaidOver {
        let Column { path, letters, .. } = &self.columns[column];
        LaidOver {
            path: path.clone(),
            file: self.roster.clone(),
            text: row.text.as_str().into(),
            first_line: row.line,
            span,
            cell: Some(CellName { sheet: self.name.clone(), column: letters.clone(), row: row.number }),
        }
    }

    fn written(&self, row: &Row, cell: &Cell) -> Written {
        Written { over: self.place(row, cell.column, cell.span.clone()), value: cell.value.clone() }
    }

    /// Reasons to refuse a row: cells that hold no value, or would leave that of another pair.
    fn refused(&self, row: &Row) -> Vec<Failure> {
        let wrong = row.wrong.iter().map(|(column, problem)| {
            (*column, Failure::WrongCell(Box::new(self.place(row, *column, 0..0)), problem.clone()))
        });
        let gives = |path: &str| row.cells.iter().any(|cell| *self.columns[cell.column].path == *path);
        let empty = row.empty.iter().filter_map(|column| {
            let Kept { value, from } = self.columns[*column].kept.as_ref()?;
            let over = self.place(row, *column, 0..0);
            let empty = EmptyCell { over, kept: value.clone(), spec: self.spec.clone() };
            let is_kept = !from.as_deref().is_some_and(gives);
            is_kept.then(|| (*column, Failure::EmptyCell(Box::new(empty))))
        });
        let mut refused: Vec<_> = wrong.chain(empty).collect();
        refused.sort_by_key(|(column, _)| *column);
        refused.into_iter().map(|(_, failure)| failure).collect()
    }

    /// The ids of parties whose cities a row gives without their ids: each is written where its city is.
    fn ids(&self, laid_over: &[Written]) -> Vec<Written> {
        let laid = self.base.as_ref().and_then(|base| lay_over(base, laid_over).ok());
        let id = |laid: &Base, number: usize| {
            let party = spec::path(&["parties"]).entry(number);
            let city = party.field("city").to_string();
            let written = laid_over.iter().rev().find(|written| written.over.is_at_or_above(&city))?;
            let over = LaidOver { path: party.field("id").to_string().into(), ..written.over.clone() };
            Some(Written { over, value: Value::String(id_of_party(laid, number)?) })
        };
        laid.iter().flat_map(|laid| (0..2).filter_map(|number| id(laid, number))).collect()
    }
}

impl Column {
    fn new(column: spec::Column, base: Option<&Base>, common: &[Written]) -> Self {
        let letters = column.letters.into();
        let Holds::Values(path) = column.holds else { return Self { path: "".into(), letters, kept: None } };
        let written: Arc<str> = path.to_string().into();
        let is_common = common.iter().any(|common| common.over.is_at_or_above(&written));
        let kept = base.filter(|_| !is_common && !column.keeps).and_then(|base| {
            let value = base.kept_at(&path)?;
            let from = base.city_file_of(&path).filter(|from| base.text_at(from) == Some(&value));
            Some(Kept { value, from: from.map(|from| from.to_string()) })
        });
        Self { path: written, letters, kept }
    }
}
