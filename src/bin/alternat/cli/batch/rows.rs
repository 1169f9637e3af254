//! Plans one job for each row of a roster.

use std::path::{Path, PathBuf};
use std::sync::Arc;

use alternat::digest::sha256;
use alternat::finding::Path as SpecPath;
use alternat::report::{EmptyCell, Failure, Reason};
use alternat::spec::{
    self, Base, Cell, Ceremony, Holds, LaidOver, Layer, LayerPath, LayerValue, RosterRow, Row, SheetColumn,
    SheetRow, lay_over, layer_values,
};
use alternat::work::read_roster;
use serde_json::Value;

use super::ids::{id_of_cities, id_of_file, id_of_party, some_of};
use super::job::Job;
use super::plan::{Planned, Planner};
use crate::input::Disk;

/// A roster, with the spec under its rows.
pub(super) struct Sheet<'s> {
    /// The file of the roster, as the user knows it.
    roster: Arc<str>,
    /// The name of the sheet, if the roster may have several.
    name: Option<Arc<str>>,
    pub(super) columns: Vec<Column>,
    /// The file of the spec.
    spec: PathBuf,
    /// A job for it.
    job: Job,
    /// Its values, if it can be read.
    pub(super) base: Option<Base>,
    /// The values that the ceremony lays over it.
    common: &'s [Arc<Layer>],
}

/// A column of a roster.
pub(super) struct Column {
    /// The path in the spec for its values, or the root.
    pub(super) path: LayerPath,
    name: SheetColumn,
    /// The value of the spec there that an empty cell must not leave in force.
    kept: Option<Kept>,
}

/// The value that an empty cell would leave in force.
struct Kept {
    value: String,
    /// The path of the city's file that it comes from, unless it is in the spec itself.
    from: Option<String>,
}

impl Planner<'_> {
    /// Adds one agreement for each row of a roster. A broken spec affects no others.
    pub(super) fn roster(
        &mut self,
        spec: &Path,
        (file, sheet): (&Path, Option<&str>),
        common: &[Arc<Layer>],
    ) -> Result<(), Vec<Failure>> {
        let bytes = read_roster(&Disk, file)?;
        self.plan.read.insert(file.to_owned(), sha256(&bytes));
        let roster = spec::read_roster(&bytes, sheet, self.words).map_err(|problems| {
            let failure = |problem| Failure::Roster(file.to_owned(), problem);
            some_of(problems.into_iter().map(failure))
        })?;
        drop(bytes);
        if !roster.totals.is_empty() {
            self.plan.doubts.push(Failure::TotalRows(file.to_owned(), roster.totals));
        }
        let (job, broken) = self.job(spec)?;
        let base = self.bases.base(&job).ok().cloned();
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
            let (row, misread) = sheet.taken_apart(row, self.terms);
            let planned = self.of_row(&sheet, &row, misread);
            let reasons = broken.iter().cloned().chain(planned.broken);
            self.add(Planned { broken: Reason::joined(reasons.collect()), ..planned })?;
        }
        Ok(())
    }

    /// The agreement of a row.
    fn of_row(&mut self, sheet: &Sheet<'_>, row: &Row, misread: Vec<(usize, Failure)>) -> Planned {
        let refused = sheet.refused(row, misread).into_iter();
        let refused = refused.filter_map(|failure| self.reporter.reason(&failure));
        let refused = Reason::joined(refused.collect());
        let other_genders = row.other_genders.iter().map(|(column, title)| {
            Failure::GenderOfTitle(Box::new(sheet.place(row, *column)), title.clone())
        });
        self.row_doubts.extend(other_genders);
        let doubts = self.row_doubts.len();
        let (number, id) = (row.number, row.id.clone());
        let laid_over = sheet.laid_over(row);
        let of_roster = RosterRow {
            roster: sheet.roster.to_string(),
            sheet: sheet.name.as_deref().map(str::to_owned),
            number,
        };
        let job = Job { row: Some(of_roster), ..sheet.job.clone() };
        let (mut planned, laid) = self.laid_over(job, sheet.base.as_ref(), laid_over);
        if refused.is_some() {
            // Doubts about the row are reported once its wrong cells are corrected.
            self.row_doubts.truncate(doubts);
        }
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
    /// The place of a cell without a value.
    pub(super) fn place(&self, row: &Row, column: usize) -> LaidOver {
        let nothing = Cell { column, ..Cell::default() };
        self.layer(row).place(&self.written(&nothing))
    }

    /// The layers of a row: those of the ceremony, its own, and the ids of its parties.
    pub(super) fn laid_over(&self, row: &Row) -> Vec<Arc<Layer>> {
        let values = row.cells.iter().map(|cell| self.written(cell)).collect();
        let own = Arc::new(Layer { values, ..self.layer(row) });
        let given: Vec<_> = self.common.iter().cloned().chain([own]).collect();
        let ids = self.ids(&given);
        [given, ids].concat()
    }

    /// The layer of a row, without values.
    fn layer(&self, row: &Row) -> Layer {
        Layer {
            file: self.roster.clone(),
            text: row.text.clone(),
            first_line: row.line,
            row: Some(SheetRow { sheet: self.name.clone(), number: row.number }),
            values: Vec::new(),
        }
    }

    fn written(&self, cell: &Cell) -> LayerValue {
        let Column { path, name, .. } = &self.columns[cell.column];
        let path = cell.path.as_ref().map_or_else(|| path.clone(), |path| path.clone().into());
        let (value, span) = (cell.value.clone(), cell.span.clone());
        LayerValue { path, value, span, column: Some(name.clone()) }
    }

    /// Reasons to refuse a row: cells whose values are invalid, misread, or empty so that a value of another pair would
    /// stay.
    fn refused(&self, row: &Row, misread: Vec<(usize, Failure)>) -> Vec<Failure> {
        let wrong = row.wrong.iter().map(|(column, problem)| {
            (*column, Failure::WrongCell(Box::new(self.place(row, *column)), problem.clone()))
        });
        let gives =
            |path: &str| row.cells.iter().any(|cell| **self.columns[cell.column].path.text() == *path);
        let empty = row.empty.iter().filter_map(|column| {
            let Kept { value, from } = self.columns[*column].kept.as_ref()?;
            let over = self.place(row, *column);
            let empty = EmptyCell { over, kept: value.clone(), spec: self.spec.clone() };
            let is_kept = !from.as_deref().is_some_and(gives);
            is_kept.then(|| (*column, Failure::EmptyCell(Box::new(empty))))
        });
        let mut refused: Vec<_> = wrong.chain(empty).chain(self.half_pairs(row)).chain(misread).collect();
        refused.sort_by_key(|(column, _)| *column);
        refused.into_iter().map(|(_, failure)| failure).collect()
    }

    /// Cells that give a text in one language alone: the other text would be that of another pair, or missing.
    fn half_pairs(&self, row: &Row) -> Vec<(usize, Failure)> {
        let of_cell = |cell: &Cell| {
            let path = self.written(cell).path.path().clone();
            texts_of(path, &cell.value).into_iter().map(|path| (cell.column, path)).collect::<Vec<_>>()
        };
        let given: Vec<_> = row.cells.iter().flat_map(of_cell).collect();
        let is_given = |path: &SpecPath| {
            let is_wrong = |(column, _): &(usize, _)| self.columns[*column].path.path() == path;
            given.iter().any(|(_, given)| given == path) || row.wrong.iter().any(is_wrong)
        };
        let languages = self.languages();
        let lacking = |(column, path): &(usize, SpecPath)| {
            let (pair, language) = spec::pair_of(path)?;
            let mut others = languages.iter().filter(|other| *other != language);
            let missing = others.find(|other| !is_given(&pair.field(other.as_str())))?;
            let is_of_agreement = languages.iter().any(|of| of == language);
            let over = Box::new(self.place(row, *column));
            is_of_agreement.then(|| (*column, Failure::HalfPair(over, missing.clone())))
        };
        given.iter().filter_map(lacking).collect()
    }

    /// The languages of the agreement, by their codes.
    fn languages(&self) -> [String; 2] {
        let laid = self.base.as_ref().and_then(|base| lay_over(base, self.common).ok());
        let language = |number: usize| {
            let locale = laid.as_ref()?.text_at(&spec::path(&["languages"]).entry(number))?;
            Some(locale.split('-').next()?.to_owned())
        };
        let [first, second] = Ceremony::LANGUAGES.map(str::to_owned);
        [language(0).unwrap_or(first), language(1).unwrap_or(second)]
    }

    /// The ids of parties whose cities are given without ids: each is placed where its city is written.
    fn ids(&self, laid_over: &[Arc<Layer>]) -> Vec<Arc<Layer>> {
        let laid = self.base.as_ref().and_then(|base| lay_over(base, laid_over).ok());
        let id = |laid: &Base, number: usize| {
            let party = spec::path(&["parties"]).entry(number);
            let city = party.field("city").to_string();
            let (layer, written) =
                layer_values(laid_over).rfind(|(_, written)| written.is_at_or_above(&city))?;
            let value = Value::String(id_of_party(laid, number)?);
            let path = party.field("id").into();
            let values = vec![LayerValue { path, value, ..written.clone() }];
            Some(Arc::new(layer.with(values)))
        };
        laid.iter().flat_map(|laid| (0..2).filter_map(|number| id(laid, number))).collect()
    }
}

/// The paths of the texts in a value, at its path and below it.
fn texts_of(path: SpecPath, value: &Value) -> Vec<SpecPath> {
    match value {
        Value::Object(fields) => {
            fields.iter().flat_map(|(name, value)| texts_of(path.field(name.as_str()), value)).collect()
        }
        Value::Null => Vec::new(),
        _ => vec![path],
    }
}

impl Column {
    fn new(column: spec::Column, base: Option<&Base>, common: &[Arc<Layer>]) -> Self {
        let name = SheetColumn { letters: column.letters.into(), heading: column.heading.into() };
        let Holds::Values(path) = column.holds else {
            return Self { path: spec::path(&[]).into(), name, kept: None };
        };
        let written = LayerPath::from(path.clone());
        let is_common = layer_values(common).any(|(_, common)| common.is_at_or_above(written.text()));
        let kept = base.filter(|_| !is_common && !column.keeps).and_then(|base| {
            let value = base.kept_at(&path)?;
            let from = base.city_file_of(&path).filter(|from| base.text_at(from) == Some(&value));
            Some(Kept { value, from: from.map(|from| from.to_string()) })
        });
        Self { path: written, name, kept }
    }
}
