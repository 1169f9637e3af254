//! What a batch keeps while it runs, so that it can be taken up again wherever it was stopped.
//!
//! It lies in a folder of its own beside what is made: a lock, a journal with one line for each agreement that is
//! whole, what was there before, and files that have no place yet. The folder is gone when the manifest is written.

use std::collections::{BTreeMap, BTreeSet};
use std::fs::{self, File, TryLockError};
use std::io::{self, BufRead as _, BufReader, Write as _};
use std::path::{Path, PathBuf};

use alternat::resources::Resources;

use super::manifest::{Entry, FileEntry, MANIFEST, MadeWith, Manifest, Shard, sha256_of_files};
use super::summary::SUMMARY;
use crate::failure::{Failure, Usage};

/// The folder of a batch that is running, or was stopped at once.
pub struct State {
    output: PathBuf,
    folder: PathBuf,
    shard: Option<Shard>,
}

/// What is known of an earlier run.
#[derive(Default)]
pub struct Known {
    /// What it was made with, and what it had made.
    pub runs: Vec<(MadeWith, Entry)>,
}

/// The agreements that are whole, one a line, as they become so.
pub struct Journal {
    path: PathBuf,
    file: File,
    made_with: MadeWith,
}

impl State {
    /// The state of a batch, or of a part of one, that writes into a folder.
    pub fn new(output: &Path, shard: Option<Shard>) -> Self {
        let part = shard.map_or_else(String::new, |Shard { number, of }| format!("-{number}-of-{of}"));
        Self { output: output.to_owned(), folder: output.join(format!(".alternat{part}")), shard }
    }

    /// Where a file lies until all files of its agreement are whole.
    pub fn stage(&self, job: usize, file: usize) -> PathBuf {
        self.folder.join(format!("{job}-{file}"))
    }

    /// The place of a file of the whole batch, or of a part of it: `manifest.json`, `manifest.1-of-4.json`.
    pub fn place(&self, name: &str) -> PathBuf {
        match (self.shard, name.split_once('.')) {
            (Some(Shard { number, of }), Some((stem, extension))) => {
                self.output.join(format!("{stem}.{number}-of-{of}.{extension}"))
            }
            _ => self.output.join(name),
        }
    }

    /// Makes the folder and keeps every other batch out of it, as long as what it gives is held.
    ///
    /// # Errors
    ///
    /// The folder cannot be made, or another batch holds it.
    pub fn lock(&self) -> Result<File, Failure> {
        let failed = |error| Failure::Write(self.folder.clone(), error);
        fs::create_dir_all(&self.folder).map_err(failed)?;
        let lock = File::create(self.folder.join("lock")).map_err(failed)?;
        match lock.try_lock() {
            Ok(()) => {}
            Err(TryLockError::WouldBlock) => return Err(Failure::Busy(self.output.clone())),
            Err(TryLockError::Error(error)) => return Err(failed(error)),
        }
        // Workers of a batch that was killed end with the job they are at.
        let workers = File::create(self.folder.join("workers")).map_err(failed)?;
        workers.lock().map_err(failed)?;
        workers.unlock().map_err(failed)?;
        self.clear_stages().map_err(failed)?;
        Ok(lock)
    }

    /// Tells that a worker is at work, as long as what it gives is held.
    pub fn hold(&self) -> Option<File> {
        let file = File::create(self.folder.join("workers")).ok()?;
        file.lock_shared().ok()?;
        Some(file)
    }

    /// Removes the files that never got a place.
    fn clear_stages(&self) -> io::Result<()> {
        for entry in fs::read_dir(&self.folder)? {
            let path = entry?.path();
            let name = path.file_name().unwrap_or_default().to_string_lossy();
            if name.starts_with(|first: char| first.is_ascii_digit()) {
                fs::remove_file(path)?;
            }
        }
        Ok(())
    }

    /// Gathers what earlier runs have made into one place, and takes the manifest away: from now on it would not be true.
    pub fn begin(&self) -> Result<Known, Failure> {
        let (before, journal) = (self.folder.join("before.jsonl"), self.journal_path());
        let mut known = Known::default();
        let has_begun = before.exists();
        known.read_lines(&before);
        let [manifest, summary] = [MANIFEST, SUMMARY].map(|name| self.place(name));
        // The manifest goes first, for it lists the others.
        let mut old = vec![manifest.clone(), summary.clone()];
        match Manifest::read(&manifest) {
            Some(Manifest { made_with, agreements, book, running_order, .. }) => {
                let sheets: Vec<_> = book.into_iter().chain(running_order).collect();
                let ours = sheets.iter().filter(|file| file.is_there(&self.output).unwrap_or_default());
                old.extend(ours.map(|file| self.output.join(&file.path)));
                let entries = agreements.into_iter().chain(sheets.into_iter().map(Entry::of_sheet));
                known.runs.extend(entries.map(|entry| (made_with.clone(), entry)));
            }
            // What is not ours is not taken away; a summary alone is, where a run was stopped before its manifest.
            None => {
                let others = [(manifest, true), (summary, !has_begun)];
                if let Some((other, _)) =
                    others.into_iter().find(|(path, is_other)| *is_other && path.exists())
                {
                    return Err(Failure::Usage(Usage::AlreadyThere(other)));
                }
            }
        }
        old.push(journal.clone());
        known.read_lines(&journal);
        self.put(&before, known.lines().as_bytes())?;
        for path in old {
            remove(&path).map_err(|error| Failure::Write(path.clone(), error))?;
        }
        Ok(known)
    }

    fn journal_path(&self) -> PathBuf {
        self.folder.join("journal.jsonl")
    }

    /// Opens the journal of a run.
    pub fn journal(&self, made_with: MadeWith) -> Result<Journal, Failure> {
        let path = self.journal_path();
        let file = File::create(&path).map_err(|error| Failure::Write(path.clone(), error))?;
        Ok(Journal { path, file, made_with })
    }

    /// Puts a file into its place when it is whole, and safe from a loss of power.
    pub fn put(&self, place: &Path, content: &[u8]) -> Result<(), Failure> {
        let stage = self.stage(0, 0);
        let write = || {
            let mut file = File::create(&stage)?;
            file.write_all(content)?;
            file.sync_all()?;
            fs::rename(&stage, place)
        };
        write().map_err(|error| Failure::Write(place.to_owned(), error))
    }

    /// Gives the files of an agreement, which lie whole beside their places, their names.
    ///
    /// # Errors
    ///
    /// One of the files or their folder cannot be there, and why.
    pub fn put_all(&self, entry: &Entry) -> Result<(), (PathBuf, io::Error)> {
        let folder = self.output.join(&entry.id);
        fs::create_dir_all(&folder).map_err(|error| (folder, error))?;
        for (number, file) in entry.files.iter().enumerate() {
            let place = self.output.join(&file.path);
            fs::rename(self.stage(entry.number, number), &place).map_err(|error| (place, error))?;
        }
        Ok(())
    }

    /// Removes the folder: the manifest tells everything now.
    pub fn end(&self) -> Result<(), Failure> {
        match fs::remove_dir_all(&self.folder) {
            // The lock was gone, and another batch has begun.
            Err(error) if error.kind() == io::ErrorKind::DirectoryNotEmpty => Ok(()),
            result => result.map_err(|error| Failure::Write(self.folder.clone(), error)),
        }
    }
}

impl Known {
    /// Adds the lines of a journal; a line that was not written to its end is none.
    fn read_lines(&mut self, journal: &Path) {
        let Ok(file) = File::open(journal) else { return };
        let lines = BufReader::new(file).lines().map_while(Result::ok);
        self.runs.extend(lines.filter_map(|line| serde_json::from_str(&line).ok()));
    }

    fn lines(&self) -> String {
        self.runs.iter().map(line).collect()
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
    pub fn remove_all_but(
        &self,
        manifest: &Manifest,
        others: &BTreeSet<String>,
        output: &Path,
    ) -> Result<(), Failure> {
        let kept: Vec<_> = manifest.files().map(|file| file.path.as_str()).collect();
        let kept: BTreeSet<_> = kept.into_iter().collect();
        let entries = self.runs.iter().map(|(_, entry)| entry).filter(|entry| !others.contains(&entry.id));
        for file in entries.flat_map(|entry| &entry.files) {
            if kept.contains(file.path.as_str()) || !file.is_there(output).unwrap_or_default() {
                continue;
            }
            let path = output.join(&file.path);
            fs::remove_file(&path).map_err(|error| Failure::Write(path.clone(), error))?;
            // A folder with something else in it stays.
            let _ = path.parent().map(fs::remove_dir);
        }
        Ok(())
    }
}

/// Removes a file, if it is there.
fn remove(path: &Path) -> io::Result<()> {
    match fs::remove_file(path) {
        Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(()),
        result => result,
    }
}

fn line(run: &(MadeWith, Entry)) -> String {
    let json = serde_json::to_string(run).unwrap_or_else(|error| unreachable!("texts are JSON: {error}"));
    // What was not written to its end ends where the next begins.
    format!("\n{json}")
}

impl Journal {
    /// Notes an agreement whose files are whole, before they get their names: so none lies there that nobody knows of.
    pub fn note(&mut self, entry: &Entry) -> Result<(), Failure> {
        let line = line(&(self.made_with.clone(), entry.clone()));
        self.file.write_all(line.as_bytes()).map_err(|error| Failure::Write(self.path.clone(), error))
    }
}

/// The SHA-256 of the templates, and of the locales.
pub fn digests(resources: &Resources) -> (String, String) {
    let digest = |files: &BTreeMap<String, Vec<u8>>| {
        sha256_of_files(files.iter().map(|(name, content)| (name.as_str(), content.as_slice())))
    };
    (digest(&resources.templates), digest(&resources.locales))
}
