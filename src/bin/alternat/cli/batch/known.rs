//! The record of earlier runs of a batch, and the removal of their files.

use std::collections::{BTreeMap, BTreeSet, HashSet};
use std::fs::{self, File};
use std::io::{BufRead as _, BufReader, Read as _};
use std::path::Path;

use alternat::report::Failure;

use super::manifest::{Entry, FileEntry, MOST_MANIFEST_BYTES, MadeWith, Manifest};

/// The most bytes of a journal that are read: as many as two manifests may have.
const MOST_JOURNAL_BYTES: u64 = 2 * MOST_MANIFEST_BYTES as u64;

/// The record of earlier runs.
#[derive(Default)]
pub struct Known {
    /// The tools with which each agreement was made, and its result.
    pub runs: Vec<(MadeWith, Entry)>,
}

impl Known {
    /// Adds the contents of a manifest.
    pub fn add(&mut self, manifest: Manifest) {
        let Manifest { made_with, agreements, book, running_order, .. } = manifest;
        let sheets = book.into_iter().chain(running_order).map(Entry::of_sheet);
        self.runs.extend(agreements.into_iter().chain(sheets).map(|entry| (made_with.clone(), entry)));
    }

    /// Adds the lines of a journal; an incomplete line is ignored.
    pub fn read_lines(&mut self, journal: &Path) {
        let Ok(file) = File::open(journal) else { return };
        let lines = BufReader::new(file.take(MOST_JOURNAL_BYTES)).lines().map_while(Result::ok);
        self.runs.extend(lines.filter_map(|line| serde_json::from_str(&line).ok()));
    }

    /// The lines of a journal of the whole record; a repeated line is only in its last place.
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

    /// The agreements that were made with the same tools, by their ids, the last of each.
    pub fn made_with(&self, made_with: &MadeWith) -> BTreeMap<&str, &Entry> {
        let same = self.runs.iter().filter(|(with, _)| with == made_with);
        same.map(|(_, entry)| (entry.id.as_str(), entry)).collect()
    }

    /// The files that an earlier run has made of an agreement, and that still exist.
    pub fn files_of(&self, id: &str, output: &Path) -> Vec<FileEntry> {
        let entry = self.runs.iter().rev().map(|(_, entry)| entry).find(|entry| entry.id == id);
        let files = entry.into_iter().flat_map(|entry| &entry.files);
        files.filter(|file| file.is_there(output).unwrap_or_default()).cloned().collect()
    }

    /// Removes recorded files that are no longer wanted, and folders that become empty. Files of other parts of the
    /// batch are kept.
    ///
    /// # Errors
    ///
    /// The first file that cannot be removed; all others are removed.
    pub fn remove_all_but(
        &self,
        manifest: &Manifest,
        others: &BTreeSet<String>,
        output: &Path,
    ) -> Result<(), Failure> {
        // Some systems treat capitals and small letters as equal.
        let kept: BTreeSet<_> = manifest.files().map(|file| file.path.to_lowercase()).collect();
        let mut result = Ok(());
        let entries = self.runs.iter().map(|(_, entry)| entry).filter(|entry| !others.contains(&entry.id));
        for file in entries.flat_map(|entry| &entry.files) {
            if kept.contains(&file.path.to_lowercase()) || !file.may_be_removed(output) {
                continue;
            }
            let path = output.join(&file.path);
            match fs::remove_file(&path) {
                // A folder with other files in it stays.
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
    // A line that was cut off ends at this break.
    format!("\n{json}")
}
