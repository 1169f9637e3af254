//! The state that a batch keeps while it runs, so that it can be resumed wherever it was stopped.
//!
//! It is in a folder of its own beside the output: a lock, a journal with one line for each complete agreement, the
//! files of earlier runs, and files that are not in their places yet. A part has such a folder within that of the
//! whole. The folders are removed when the manifest is written; the record of earlier parts is kept until their
//! manifests are merged.

use std::collections::{BTreeMap, BTreeSet};
use std::fs::{self, File};
use std::io::{self, ErrorKind, Write as _};
use std::path::{Path, PathBuf};

use alternat::digest::sha256_of_files;
use alternat::report::{Failure, Usage};
use alternat::resources::Resources;

use super::durable::sync_folder;
use super::known::{Known, line};
use super::lock::{self, Gate, Lock, refuse_foreign};
use super::manifest::{Entry, MANIFEST, MadeWith, Manifest, Shard};
use super::summary::SUMMARY;

/// The state of a batch, or of a part of one, that is running or was stopped abruptly.
pub struct State {
    output: PathBuf,
    /// The folder of the whole batch.
    common: PathBuf,
    /// The folder of this one.
    folder: PathBuf,
    shard: Option<Shard>,
}

/// The agreements that are complete, one a line, in the order in which they were made.
pub struct Journal {
    path: PathBuf,
    file: File,
    made_with: MadeWith,
}

/// The record of what existed before a run.
const BEFORE: &str = "before.jsonl";
const JOURNAL: &str = "journal.jsonl";

impl State {
    /// The state of a batch, or of a part of one, that writes into a folder.
    pub fn new(output: &Path, shard: Option<Shard>) -> Self {
        let common = output.join(".alternat");
        let folder = shard.map_or_else(|| common.clone(), |shard| common.join(shard.to_string()));
        Self { output: output.to_owned(), common, folder, shard }
    }

    /// The place of a file until all files of its agreement are complete.
    pub fn stage(&self, job: usize, file: usize) -> PathBuf {
        self.folder.join(format!("{job}-{file}"))
    }

    /// The place of a file of the whole batch, or of a part of it: `manifest.json`, `manifest.1-of-4.json`.
    pub fn place(&self, name: &str) -> PathBuf {
        match (self.shard, name.split_once('.')) {
            (Some(shard), Some((stem, extension))) => self.output.join(format!("{stem}.{shard}.{extension}")),
            _ => self.output.join(name),
        }
    }

    /// Takes possession of the folder, gathers the records of earlier runs into one place, and removes manifests that
    /// would no longer be true. A whole batch removes its own and those of its parts; a part removes its own, that of
    /// the whole, and those of parts of another division.
    ///
    /// # Errors
    ///
    /// A batch that would make the same is running, another file is in the place of the manifest, or something cannot
    /// be read or written; then nothing is left behind.
    pub fn begin(&self) -> Result<(Lock, Known), Failure> {
        refuse_foreign(&self.common)?;
        let _gate = Gate::pass(&self.common).map_err(|error| self.unwritten(error))?;
        let lock = self.take()?;
        match self.gather_all() {
            Ok(known) => Ok((lock, known)),
            Err(failure) => {
                lock.release();
                Err(failure)
            }
        }
    }

    /// Marks the state as in use by a worker, as long as the returned file is held.
    pub fn hold(&self) -> Option<File> {
        lock::hold(&self.folder)
    }

    /// Opens the journal of a run.
    pub fn journal(&self, made_with: MadeWith) -> Result<Journal, Failure> {
        let path = self.folder.join(JOURNAL);
        let file = File::create(&path).map_err(|error| Failure::Write(path.clone(), error))?;
        Ok(Journal { path, file, made_with })
    }

    /// Writes a file in full, safe from a loss of power, and then moves it into its place.
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

    /// Moves the complete files of an agreement, which are beside their places, into them: either all of them, or none
    /// and the earlier files are restored.
    ///
    /// # Errors
    ///
    /// The path of a file or folder that cannot be written, with the error.
    pub fn put_all(&self, entry: &Entry) -> Result<(), (PathBuf, io::Error)> {
        let folder = self.output.join(&entry.id);
        fs::create_dir_all(&folder).map_err(|error| (folder, error))?;
        let mut placed = Vec::new();
        for (number, file) in entry.files.iter().enumerate() {
            let place = self.output.join(&file.path);
            let stage = self.stage(entry.number, number);
            match put_in_place(&stage, &place) {
                Ok(before) => placed.push((place, before)),
                Err(error) => {
                    for (place, before) in placed {
                        // An earlier file that cannot be restored remains under its other name, and the next run
                        // removes it.
                        let _ = before
                            .map_or_else(|| fs::remove_file(&place), |before| fs::rename(before, &place));
                    }
                    return Err((place, error));
                }
            }
        }
        for before in placed.into_iter().filter_map(|(_, before)| before) {
            // A file that is left there is removed at the end.
            let _ = fs::remove_file(before);
        }
        Ok(())
    }

    /// Releases the folder and removes the state: the manifest has everything now.
    pub fn end(&self, lock: Lock) -> Result<(), Failure> {
        let _gate = Gate::pass(&self.common).map_err(|error| self.unwritten(error))?;
        self.leave(lock)
    }

    /// Removes the files of earlier runs that are not in a manifest, which was merged from those of all parts.
    pub fn settle(&self, manifest: &Manifest) -> Result<(), Failure> {
        if !self.folder.exists() {
            return Ok(());
        }
        refuse_foreign(&self.common)?;
        let _gate = Gate::pass(&self.common).map_err(|error| self.unwritten(error))?;
        let lock = self.take()?;
        let mut known = Known::default();
        known.read_lines(&self.folder.join(BEFORE));
        known.read_lines(&self.folder.join(JOURNAL));
        let removed = known.remove_all_but(manifest, &BTreeSet::new(), &self.output);
        removed?;
        self.leave(lock)
    }

    fn leave(&self, lock: Lock) -> Result<(), Failure> {
        lock::clear(&self.folder, |_| false).map_err(|error| self.unwritten(error))?;
        lock.release();
        Ok(())
    }

    fn unwritten(&self, error: io::Error) -> Failure {
        Failure::Write(self.folder.clone(), error)
    }

    /// Holds the folder of this state, once no worker is active in it.
    fn take(&self) -> Result<Lock, Failure> {
        refuse_foreign(&self.folder)?;
        let lock = Lock::take(&self.folder).map_err(|error| self.unwritten(error))?;
        let lock = lock.ok_or_else(|| Failure::Busy(self.output.clone()))?;
        lock.wait_for_workers().map_err(|error| self.unwritten(error))?;
        let is_wanted = |name: &str| !name.starts_with(|first: char| first.is_ascii_digit());
        lock::clear(&self.folder, is_wanted).map_err(|error| self.unwritten(error))?;
        Ok(lock)
    }

    /// The states of parts that make the same agreements: all parts for a whole batch, and those of another division
    /// for a part.
    fn parts_in_the_way(&self) -> Result<Vec<Self>, Failure> {
        let mut shards = BTreeSet::new();
        for folder in [&self.output, &self.common] {
            let failed = |error| Failure::Read(folder.clone(), error);
            for entry in fs::read_dir(folder).map_err(failed)? {
                let name = entry.map_err(failed)?.file_name();
                let name = name.to_string_lossy();
                let stem = name.strip_prefix("manifest.").and_then(|name| name.strip_suffix(".json"));
                shards.extend(stem.unwrap_or(&name).split_once("-of-").and_then(|(number, of)| {
                    let shard = Shard { number: number.parse().ok()?, of: of.parse().ok()? };
                    shard.is_right().then_some(shard)
                }));
            }
        }
        let is_sibling = |shard: &Shard| self.shard.is_some_and(|own| own.of == shard.of);
        let shards = shards.into_iter().filter(|shard| !is_sibling(shard));
        Ok(shards.map(|shard| Self::new(&self.output, Some(shard))).collect())
    }

    /// Gathers the records of all earlier runs: first those that were in the way of this one, and then its own.
    fn gather_all(&self) -> Result<Known, Failure> {
        let whole = Self::new(&self.output, None);
        let mut parts = self.parts_in_the_way()?;
        // None of them may be running.
        let others = parts.iter().chain(self.shard.map(|_| &whole));
        for other in others.filter(|other| other.folder.exists()) {
            other.take()?.release();
        }
        let (manifest, summary) = (self.place(MANIFEST), self.place(SUMMARY));
        // Files of others are kept; a summary alone is ours if a run was stopped before it wrote its manifest.
        let has_begun = [BEFORE, JOURNAL].iter().any(|name| self.folder.join(name).exists());
        if !self.has_manifest() {
            let others = [(manifest, true), (summary, !has_begun)];
            if let Some((other, _)) = others.into_iter().find(|(path, is_other)| *is_other && path.exists()) {
                return Err(Failure::Usage(Usage::AlreadyThere(other)));
            }
        }
        parts.retain(Self::tells);
        if self.shard.is_none() {
            return self.gather(&parts);
        }
        // The records of parts are gathered in one place, for an agreement may now belong to another part.
        parts.extend(self.tells().then(|| Self::new(&self.output, self.shard)));
        if parts.is_empty() && !whole.tells() { Ok(Known::default()) } else { whole.gather(&parts) }
    }

    /// True if it has a record of anything that was made.
    fn tells(&self) -> bool {
        self.has_manifest() || [BEFORE, JOURNAL].iter().any(|name| self.folder.join(name).exists())
    }

    /// True if its manifest exists and is one of ours.
    fn has_manifest(&self) -> bool {
        Manifest::read(&self.place(MANIFEST)).is_ok_and(|manifest| manifest.is_some())
    }

    /// Gathers the records of this state and of others into this one, and removes their manifests, which are no longer
    /// true.
    fn gather(&self, others: &[Self]) -> Result<Known, Failure> {
        let before = self.folder.join(BEFORE);
        let mut known = Known::default();
        known.read_lines(&before);
        let mut old = Vec::new();
        for state in others.iter().chain([self]) {
            let manifest = state.place(MANIFEST);
            // A manifest is removed before the sheets that it lists.
            old.extend([state.place(SUMMARY), manifest.clone()]);
            if let Ok(Some(manifest)) = Manifest::read(&manifest) {
                let sheets = manifest.book.iter().chain(&manifest.running_order);
                let ours = sheets.filter(|file| file.may_be_removed(&self.output));
                old.extend(ours.map(|file| self.output.join(&file.path)));
                known.add(manifest);
            }
            let lines = [BEFORE, JOURNAL].map(|name| state.folder.join(name));
            for lines in lines.into_iter().filter(|lines| *lines != before) {
                known.read_lines(&lines);
                old.push(lines);
            }
        }
        self.put(&before, known.lines().as_bytes())?;
        // The contents of the manifests are safely on the disk before these are removed.
        sync_folder(&self.folder).map_err(|error| self.unwritten(error))?;
        for path in old {
            remove(&path).map_err(|error| Failure::Write(path.clone(), error))?;
        }
        sync_folder(&self.output).map_err(|error| self.unwritten(error))?;
        for other in others {
            // Its folder is empty now.
            let _ = fs::remove_dir(&other.folder);
        }
        Ok(known)
    }
}

/// Moves a file into its place, and returns the new place of the file that was there before.
fn put_in_place(stage: &Path, place: &Path) -> io::Result<Option<PathBuf>> {
    let there = match fs::symlink_metadata(place) {
        Ok(there) => there,
        Err(error) if error.kind() == ErrorKind::NotFound => return fs::rename(stage, place).map(|()| None),
        Err(error) => return Err(error),
    };
    if there.is_dir() {
        return Err(ErrorKind::IsADirectory.into());
    }
    let before = stage.with_extension("before");
    fs::rename(place, &before)?;
    match fs::rename(stage, place) {
        Ok(()) => Ok(Some(before)),
        Err(error) => fs::rename(&before, place).and(Err(error)),
    }
}

/// Removes a file, if it exists.
fn remove(path: &Path) -> io::Result<()> {
    match fs::remove_file(path) {
        Err(error) if error.kind() == ErrorKind::NotFound => Ok(()),
        result => result,
    }
}

impl Journal {
    /// Notes an agreement whose files are complete, before they get their names: so every file has a record.
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
