//! The account of a run: the result of each agreement, and the files that were read for it.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

use alternat::digest::sha256;
use alternat::spec::Pair;
use alternat::work::without_mark;

use super::job::Job;
use super::known::Known;
use super::manifest::{Entry, MadeWith, Manifest, Occasion, Shard, State as Became};
use super::plan::{CeremonyFile, Plan, Planned};

/// The results of the agreements so far, and the files that were read for them.
pub struct Account {
    /// The SHA-256 of the plan of all parts, if this is a part.
    plan: Option<String>,
    /// The agreements, by their numbers.
    entries: BTreeMap<usize, Entry>,
    /// Every file that was read, with its SHA-256.
    read: BTreeMap<PathBuf, String>,
    /// The files that differed between two readings.
    changed: BTreeSet<PathBuf>,
    /// The number of agreements of all parts.
    agreements: usize,
    /// True if an agreement has failed.
    has_failed: bool,
}

impl Account {
    /// Opens the account of a plan, before anything is made.
    pub fn new(plan: &Plan) -> Self {
        let entries = plan.jobs.iter().map(|Planned { job, .. }| (job.number, not_made(job)));
        Self {
            plan: plan.whole.clone(),
            entries: entries.collect(),
            read: plan.read.clone(),
            changed: BTreeSet::new(),
            agreements: plan.jobs.len() + plan.others.len(),
            has_failed: false,
        }
    }

    /// Notes the result of an agreement.
    pub fn note(&mut self, entry: Entry) {
        self.has_failed |= entry.state == Became::Failed;
        self.entries.insert(entry.number, entry);
    }

    /// An agreement with as many of its findings as the manifest has room for.
    pub fn in_brief(&self, entry: Entry) -> Entry {
        entry.among(self.agreements)
    }

    /// Notes files that were read, each with its SHA-256.
    pub fn note_read(&mut self, files: Vec<(PathBuf, String)>) {
        for (path, digest) in files {
            if self.read.get(&path).is_some_and(|earlier| *earlier != digest) {
                self.changed.insert(path.clone());
            }
            self.read.insert(path, digest);
        }
    }

    /// True if an agreement has failed.
    pub fn has_failed(&self) -> bool {
        self.has_failed
    }

    /// The files that have changed since they were read.
    pub fn changed(&self) -> BTreeSet<PathBuf> {
        let is_changed = |(path, digest): &(&PathBuf, &String)| is_other(path, digest);
        let changed = self.read.iter().filter(is_changed).map(|(path, _)| path.clone());
        changed.chain(self.changed.iter().cloned()).collect()
    }

    /// The manifest of the account, without sheets; an agreement that was not made keeps the files of earlier runs.
    pub fn manifest(
        &self,
        made_with: &MadeWith,
        ceremony: Option<&CeremonyFile>,
        shard: Option<Shard>,
        (known, output): (&Known, &Path),
    ) -> Manifest {
        let with_files = |entry: &Entry| match entry.state {
            Became::NotMade => Entry { files: known.files_of(&entry.id, output), ..entry.clone() },
            _ => entry.clone(),
        };
        Manifest {
            made_with: made_with.clone(),
            ceremony: ceremony.map(occasion),
            shard,
            plan: self.plan.clone(),
            agreements: self.entries.values().map(with_files).collect(),
            book: None,
            running_order: None,
        }
    }
}

/// True if a file has changed since; a pipe counts as unchanged, for it cannot be read again.
fn is_other(path: &Path, digest: &str) -> bool {
    if fs::metadata(path).is_ok_and(|there| !there.is_file()) {
        return false;
    }
    let content = fs::read(path).unwrap_or_default();
    sha256(&content) != digest && sha256(&without_mark(content)) != digest
}

/// An agreement that is not made yet.
pub fn not_made(job: &Job) -> Entry {
    Entry {
        number: job.number,
        id: job.id.clone(),
        title: String::new(),
        spec: job.spec.display().to_string(),
        row: job.row.clone(),
        state: Became::NotMade,
        sha256: None,
        found_in: None,
        reason: None,
        files: Vec::new(),
        findings: Vec::new(),
        more_findings: 0,
    }
}

fn occasion(file: &CeremonyFile) -> Occasion {
    let ceremony = &file.ceremony;
    let texts = |pair: &Option<Pair>| pair.as_ref().map(|pair| pair.0.clone()).unwrap_or_default();
    Occasion {
        name: texts(&ceremony.name),
        date: ceremony.date.map(|date| date.to_string()),
        place: texts(&ceremony.place),
        sha256: sha256(&file.bytes),
    }
}
