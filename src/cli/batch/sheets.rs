//! What is made of a whole batch: the running order, and the book.

use std::fs::{self, File};
use std::path::PathBuf;

use alternat::spec::Ceremony;

use super::book;
use super::job::Job;
use super::manifest::{Entry, FileEntry, Manifest, sha256_of};
use super::plan::CeremonyFile;
use super::run::Run;
use super::running_order;
use crate::failure::{Examined, Failure};
use crate::report::Reporter;

impl Run<'_> {
    /// Makes the sheet of who signs what.
    pub(super) fn running_order(
        &mut self,
        file: Option<&CeremonyFile>,
        all: &[(Job, bool)],
    ) -> Result<FileEntry, Failure> {
        let (unnamed, sources) = (Ceremony::default(), self.sources.clone());
        let (ceremony, sources) = match file {
            Some(file) => (&file.ceremony, sources.with_ceremony(&file.path, &file.bytes)),
            None => (&unnamed, sources),
        };
        let made = running_order::make(&mut self.press, ceremony, all, self.batch);
        let (pdf, entry) = made.map_err(|findings| Failure::Findings(Examined { findings, sources }))?;
        let place = self.place_of(&entry)?;
        self.journal.note(&Entry::of_sheet(entry.clone()))?;
        self.state.put(&place, &pdf)?;
        Ok(entry)
    }

    /// Binds all originals.
    pub(super) fn bind(&mut self, manifest: &Manifest) -> Result<FileEntry, Failure> {
        let stage = self.state.stage(0, 1);
        let entry = book::bind(manifest, &self.batch.output, &title(manifest, self.reporter), &stage)?;
        let place = self.place_of(&entry)?;
        self.journal.note(&Entry::of_sheet(entry.clone()))?;
        fs::rename(stage, &place).map_err(|error| Failure::Write(place, error))?;
        Ok(entry)
    }

    /// The place of a sheet, where nothing stands but what a batch has made.
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
