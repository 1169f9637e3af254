//! What earlier runs of a batch have made, and what becomes of it.

use std::collections::{BTreeMap, BTreeSet, HashSet};
use std::fs::{self, File};
use std::io::{BufRead as _, BufReader, Read as _};
use std::path::Path;

use alternat::report::Failure;

use super::manifest::{Entry, FileEntry, MOST_MANIFEST_BYTES, MadeWith, Manifest};

/// The most bytes of a journal that are read: as many as two manifests may have.
const MOST_JOURNAL_BYTES: u64 = 2 * MOST_MANIFEST_BYTES as u64;

/// What is known of earlier runs.
#[derive(Default)]
pub struct Known {
    /// What each agreement was made with, and what became of it.
    pub runs: Vec<(MadeWith, Entry)>,
}

impl Known {
    /// Adds what a manifest tells.
    pub fn add(&mut self, manifest: Manifest) {
        let Manifest { made_with, agreements, book, running_order, .. } = manifest;
        let sheets = book.into_iter().chain(running_order).map(Entry::of_sheet);
        self.runs.extend(agreements.into_iter().chain(sheets).map(|entry| (made_with.clone(), entry)));
    }

    /// Adds the lines of a journal; a line that was not written to its end is none.
    pub fn read_lines(&mut self, journal: &Path) {
        let Ok(file) = File::open(journal) else { return };
        let lines = BufReader::new(file.take(MOST_JOURNAL_BYTES)).lines().map_while(Result::ok);
        self.runs.extend(lines.filter_map(|line| serde_json::from_str(&line).ok()));
    }

    /// The lines of a journal of all this, the same only once and where it was last.
    pub fn lines(&self) -> String {
        let mut known = HashSet::new();
        let lines: Vec<_> = self.runs.iter().map(line).collect();
        let last: Vec<_> = lines.iter().rev().filter(|line| known.insert(line.as_str())).collect();
        last.into_iter().rev().map(String::as_str).collect()
    }

    /// Every file that was made: its path, and its SHA-256.
    pub fn files(&self) -> HashSet<(String, String)> {
        let files = self.runs.iter().flat_map(|(_, entry)| &entry.files);
        files.map(|file| (file.path.clone(), file.sha256.clone())).collect()
    }

    /// The agreements that were made with the same, by their ids, the last of each.
    pub fn made_with(&self, made_with: &MadeWith) -> BTreeMap<&str, &Entry> {
        let same = self.runs.iter().filter(|(with, _)| with == made_with);
        same.map(|(_, entry)| (entry.id.as_str(), entry)).collect()
    }

    /// The files that an earlier run has made of an agreement, and that are there.
    pub fn files_of(&self, id: &str, output: &Path) -> Vec<FileEntry> {
        let entry = self.runs.iter().rev().map(|(_, entry)| entry).find(|entry| entry.id == id);
        let files = entry.into_iter().flat_map(|entry| &entry.files);
        files.filter(|file| file.is_there(output).unwrap_or_default()).cloned().collect()
    }

    /// Removes the files that are known of, but not wanted any more, and folders that are empty then. What other parts of
    /// the batch make, these do not touch.
    ///
    /// # Errors
    ///
    /// The first file that cannot be removed; the others are.
    pub fn remove_all_but(
        &self,
        manifest: &Manifest,
        others: &BTreeSet<String>,
        output: &Path,
    ) -> Result<(), Failure> {
        // Some systems do not tell capitals from small letters.
        let kept: BTreeSet<_> = manifest.files().map(|file| file.path.to_lowercase()).collect();
        let mut result = Ok(());
        let entries = self.runs.iter().map(|(_, entry)| entry).filter(|entry| !others.contains(&entry.id));
        for file in entries.flat_map(|entry| &entry.files) {
            if kept.contains(&file.path.to_lowercase()) || !file.may_be_removed(output) {
                continue;
            }
            let path = output.join(&file.path);
            match fs::remove_file(&path) {
                // A folder with something else in it stays.
                Ok(()) => drop(path.parent().map(fs::remove_dir)),
                Err(error) => result = result.and(Err(Failure::Write(path, error))),
            }
        }
        result
    }
}

/// A line of a journal.
pub fn line(run: &(MadeWith, Entry)) -> String {
    let json = serde_json::to_string(run).unwrap_or_else(|error| unreachable!("texts are JSON: {error}"));
    // What was not written to its end ends where the next begins.
    format!("\n{json}")
}
