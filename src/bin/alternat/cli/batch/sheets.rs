//! The sheets of a whole batch: the running order and the book.

use std::fs::{self, File};
use std::path::PathBuf;

use alternat::digest::sha256_of;
use alternat::report::{Examined, Failure, Reporter};
use alternat::spec::Ceremony;

use super::book;
use super::job::{Bases, Job};
use super::manifest::{Entry, FileEntry, Manifest, State};
use super::plan::CeremonyFile;
use super::run::Run;
use super::{running_order, summary};

impl Run<'_> {
    /// Makes the requested sheets, if that is possible; notes why others are not made.
    pub(super) fn make_sheets(
        &mut self,
        manifest: &mut Manifest,
        ceremony: Option<&CeremonyFile>,
        all: Option<&[Job]>,
        notes: &mut Vec<String>,
    ) {
        // The sheets do not affect the originals. An agreement that failed keeps its turn.
        let is_over = manifest.count(State::NotMade) == 0 && manifest.count(State::Made) > 0;
        if let Some(all) = all.filter(|_| is_over) {
            let made = manifest.agreements.iter().map(|entry| entry.state == State::Made);
            let all: Vec<_> = all.iter().cloned().zip(made).collect();
            let made = self.running_order(ceremony, &all);
            manifest.running_order = self.made_or_told(made, notes);
        }
        if self.batch.book && manifest.is_whole() {
            let bound = self.bind(manifest);
            manifest.book = self.made_or_told(bound, notes);
        }
        let left_out = match (all.is_some(), self.batch.book) {
            _ if manifest.is_whole() => None,
            (true, _) if !is_over => Some(summary::SHEETS_LEFT_OUT),
            (_, true) => Some(summary::BOOK_LEFT_OUT),
            (true, false) => Some(summary::PLACES_KEPT),
            (false, false) => None,
        };
        if let Some(message) = left_out {
            self.progress.sheets(message);
            notes.push(self.reporter.label(message));
        }
    }

    /// The sheet that was made; or `None`, and the failure is reported and noted for the summary.
    fn made_or_told(
        &mut self,
        sheet: Result<FileEntry, Failure>,
        notes: &mut Vec<String>,
    ) -> Option<FileEntry> {
        let told = |failure| {
            let reason = self.reporter.reason(&failure);
            notes.extend(reason.as_ref().map(summary::in_lines));
            self.failures.push(failure);
        };
        sheet.map_err(told).ok()
    }

    /// Makes the sheet with the signers of all agreements.
    fn running_order(
        &mut self,
        file: Option<&CeremonyFile>,
        all: &[(Job, bool)],
    ) -> Result<FileEntry, Failure> {
        let (unnamed, sources) = (Ceremony::default(), self.sources.clone());
        let (ceremony, sources) = match file {
            Some(file) => (&file.ceremony, sources.with_ceremony(&file.path, &file.bytes)),
            None => (&unnamed, sources),
        };
        let mut bases = Bases::default();
        let turns: Result<Vec<_>, _> =
            all.iter().map(|(job, is_made)| self.turn(job, *is_made, &mut bases)).collect();
        let made = turns.and_then(|turns| running_order::make(&mut self.press, ceremony, &turns));
        let (pdf, entry) = made.map_err(|findings| Failure::Findings(Examined { findings, sources }))?;
        let place = self.place_of(&entry)?;
        self.journal.note(&Entry::of_sheet(entry.clone()))?;
        self.state.put(&place, &pdf)?;
        Ok(entry)
    }

    /// Binds all originals.
    fn bind(&mut self, manifest: &Manifest) -> Result<FileEntry, Failure> {
        let stage = self.state.stage(0, 1);
        let entry = book::bind(manifest, &self.batch.output, &title(manifest, self.reporter), &stage)?;
        let place = self.place_of(&entry)?;
        self.journal.note(&Entry::of_sheet(entry.clone()))?;
        fs::rename(stage, &place).map_err(|error| Failure::Write(place, error))?;
        Ok(entry)
    }

    /// The place of a sheet, if it is free or has a file that a batch has made.
    fn place_of(&self, sheet: &FileEntry) -> Result<PathBuf, Failure> {
        let place = self.state.place(&sheet.path);
        let there = File::open(&place).and_then(sha256_of);
        let is_made = there.is_ok_and(|(sha256, _)| {
            sha256 == sheet.sha256 || self.earlier.contains(&(sheet.path.clone(), sha256))
        });
        if is_made || place.symlink_metadata().is_err() { Ok(place) } else { Err(Failure::NotOurs(place)) }
    }
}

/// The name of a batch in both languages.
fn title(manifest: &Manifest, reporter: &Reporter) -> String {
    let names = manifest.ceremony.as_ref().map(|ceremony| {
        let names = Ceremony::LANGUAGES.into_iter().filter_map(|language| ceremony.name.get(language));
        names.cloned().collect::<Vec<_>>().join(" · ")
    });
    names.unwrap_or_else(|| reporter.label("book-title"))
}
