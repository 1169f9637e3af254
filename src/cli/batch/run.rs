//! A run of a batch: from the plan to the manifest.

use std::collections::{BTreeMap, BTreeSet};
use std::ffi::OsString;
use std::fs::{self, File};
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex, PoisonError};

use alternat::press::Press;
use alternat::spec;

use super::Batch;
use super::job::{Job, Outcome, Unmade};
use super::manifest::{
    Entry, FileEntry, MANIFEST, MadeWith, Manifest, Occasion, State as Became, sha256, sha256_of_files,
};
use super::plan::{CeremonyFile, Plan, Planned};
use super::pool::{self, Broken, Call, Event};
use super::progress::Progress;
use super::state::{Journal, Known, State, digests};
use super::{summary, worker};
use crate::failure::{Failure, Usage};
use crate::input;
use crate::output::create_folder;
use crate::report::Reporter;
use crate::sources::Sources;

/// A run of a batch.
pub struct Run<'a> {
    pub(super) batch: &'a Batch,
    pub(super) reporter: &'a Reporter,
    pub(super) press: Press,
    pub(super) sources: Sources,
    pub(super) state: State,
    /// Keeps other batches out of the folder.
    _lock: File,
    known: Known,
    /// The agreements of other parts of the batch, by their ids.
    others: BTreeSet<String>,
    made_with: MadeWith,
    /// What has become of each agreement so far, by its number.
    entries: BTreeMap<usize, Entry>,
    /// Every file that was read, with its SHA-256.
    read: BTreeMap<PathBuf, String>,
    /// The files that were not the same each time they were read.
    changed: BTreeSet<PathBuf>,
    pub(super) journal: Journal,
    progress: Progress<'a>,
    /// What stops the batch.
    failures: Vec<Failure>,
    /// Whether it ends because an agreement failed.
    has_failed: bool,
}

impl<'a> Run<'a> {
    /// Takes possession of the folder.
    pub fn new(
        batch: &'a Batch,
        reporter: &'a Reporter,
        plan: &Plan,
        (press, sources): (Press, Sources),
        digests: &(String, String),
    ) -> Result<Self, Failure> {
        create_folder(&batch.output)?;
        let state = State::new(&batch.output, batch.shard);
        let lock = state.lock()?;
        let known = state.begin()?;
        let made_with = batch.made_with(digests);
        let journal = state.journal(made_with.clone())?;
        let entries = plan.jobs.iter().map(|Planned { job, .. }| (job.number, not_made(job)));
        Ok(Self {
            batch,
            reporter,
            press,
            sources,
            state,
            _lock: lock,
            known,
            others: plan.others.clone(),
            made_with,
            entries: entries.collect(),
            read: plan.read.clone(),
            changed: BTreeSet::new(),
            journal,
            progress: Progress::new(batch.quiet, batch.log_format, plan.jobs.len(), reporter),
            failures: Vec::new(),
            has_failed: false,
        })
    }

    /// Makes what is to be made, and writes what has become of everything.
    pub fn carry_out(mut self, plan: Plan, digests: (String, String)) -> Result<(), Vec<Failure>> {
        let is_interrupted = interruption();
        let all = || plan.jobs.iter().map(|planned| planned.job.clone()).collect::<Vec<_>>();
        let all = self.batch.running_order.then(all);
        let jobs = self.jobs_to_do(plan.jobs)?;
        let call = Call { arguments: arguments(), digests, count: self.batch.count_of_workers() };
        let is_stopped = AtomicBool::new(self.is_to_stop());
        let result = {
            let run = Mutex::new(&mut self);
            let stop = || is_stopped.load(Ordering::SeqCst) || is_interrupted.load(Ordering::SeqCst);
            pool::run(&call, neighbours(jobs), &stop, |event| {
                let mut run = run.lock().unwrap_or_else(PoisonError::into_inner);
                run.take(event);
                if run.is_to_stop() {
                    is_stopped.store(true, Ordering::SeqCst);
                }
            })
        };
        self.failures.extend(result.err().map(|broken| match broken {
            Broken::Start(error) => Failure::Start(error),
            Broken::Changed => Failure::Usage(Usage::ResourcesChanged),
        }));
        self.conclude(plan.ceremony.as_ref(), all.as_deref(), is_interrupted.load(Ordering::SeqCst))
    }

    /// Whether nothing more is to be begun.
    fn is_to_stop(&self) -> bool {
        !self.failures.is_empty() || (self.has_failed && self.batch.fail_fast)
    }

    /// The jobs that are left when what cannot be made is told, and what an earlier run has made is kept.
    fn jobs_to_do(&mut self, planned: Vec<Planned>) -> Result<Vec<Job>, Failure> {
        let kept = if self.batch.resume { self.known.made_with(&self.made_with) } else { BTreeMap::new() };
        let mut jobs = Vec::new();
        let mut entries = Vec::new();
        for Planned { job, broken } in planned {
            if let Some(told) = broken {
                self.has_failed = true;
                self.progress.failed(&job, &told);
                entries.push(Entry { state: Became::Failed, ..not_made(&job) });
            } else if let Some(entry) = kept.get(job.id.as_str()).filter(|entry| self.is_still(entry, &job)) {
                let Entry { number, id, spec, row, .. } = not_made(&job);
                entries.push(Entry { number, id, spec, row, ..(*entry).clone() });
            } else {
                jobs.push(job);
            }
        }
        for entry in entries {
            if entry.state == Became::Made {
                self.journal.note(&entry)?;
                self.progress.kept(&entry);
            }
            self.entries.insert(entry.number, entry);
        }
        Ok(jobs)
    }

    /// Whether an agreement that was made is still what its spec gives, and its files are as they were.
    fn is_still(&self, entry: &Entry, job: &Job) -> bool {
        let yaml = job.yaml();
        let Ok(mut reading) = spec::decode(yaml.as_bytes()).and_then(spec::read) else { return false };
        let references = input::references(&mut reading, &job.spec, self.batch.root.as_deref());
        let is_there = |file: &FileEntry| file.is_there(&self.batch.output).unwrap_or_default();
        entry.state == Became::Made
            && entry.sha256 == Some(worker::digest(&yaml, &references))
            && entry.found_in.as_ref().is_none_or(|found_in| *found_in == self.found_in(job))
            && entry.files.iter().all(is_there)
    }

    /// The SHA-256 of what findings are told by: the words of the author, where they stand, and the language.
    fn found_in(&self, job: &Job) -> String {
        let laid_over = serde_json::to_vec(&job.laid_over).unwrap_or_default();
        let (spec, language) = (job.spec.to_string_lossy(), self.reporter.language().as_bytes());
        sha256_of_files([(&*spec, job.text.as_bytes()), ("", &laid_over), ("", language)])
    }

    /// Takes note of what has become of a job.
    fn take(&mut self, event: Event) {
        match event {
            Event::Begun(job) => self.progress.begun(&job),
            Event::Done(job, outcome) => self.done(&job, *outcome),
            Event::Lost(job) => {
                let told = self.reporter.failure_in_words(&Failure::Lost(job.spec.clone()));
                self.fail(&job, Entry { state: Became::Failed, ..not_made(&job) }, &told);
            }
        }
    }

    fn done(&mut self, job: &Job, outcome: Outcome) {
        let Outcome { title, sha256, read, result, findings, shown, .. } = outcome;
        for (path, digest) in read {
            if self.read.get(&path).is_some_and(|earlier| *earlier != digest) {
                self.changed.insert(path.clone());
            }
            self.read.insert(path, digest);
        }
        let found_in = (!findings.is_empty()).then(|| self.found_in(job));
        let entry = Entry { title, sha256: Some(sha256), found_in, findings, ..not_made(job) };
        match result {
            Ok(files) => {
                let entry = Entry { state: Became::Made, files, ..entry };
                match self.journal.note(&entry).and_then(|()| self.state.put_all(&entry)) {
                    Ok(()) => {
                        self.progress.made(&entry, &shown);
                        self.entries.insert(job.number, entry);
                    }
                    Err(failure) => {
                        self.failures.push(failure);
                        // Those of its files that have their names already are taken away at the end.
                        self.known.runs.push((self.made_with.clone(), entry));
                    }
                }
            }
            Err(Unmade::Spec) => self.fail(job, Entry { state: Became::Failed, ..entry }, &shown),
            Err(Unmade::Write(path, code)) => {
                let error =
                    code.map_or_else(|| std::io::ErrorKind::Other.into(), std::io::Error::from_raw_os_error);
                self.failures.push(Failure::Write(path, error));
            }
        }
    }

    fn fail(&mut self, job: &Job, entry: Entry, told: &str) {
        self.has_failed = true;
        self.progress.failed(job, told);
        self.entries.insert(job.number, entry);
    }

    /// Accounts for everything, and tells what went wrong.
    fn conclude(
        mut self,
        ceremony: Option<&CeremonyFile>,
        all: Option<&[Job]>,
        is_interrupted: bool,
    ) -> Result<(), Vec<Failure>> {
        self.progress.end();
        let changed: Vec<_> = self.changed().into_iter().collect();
        if self.failures.is_empty() && self.are_resources_changed() {
            self.failures.push(Failure::Usage(Usage::ResourcesChanged));
        }
        let manifest = self.account(ceremony, all);
        let mut failures = self.failures;
        let manifest = match manifest {
            Ok(manifest) => manifest,
            Err(failure) => {
                failures.push(failure);
                return Err(failures);
            }
        };
        self.progress.ended(&manifest);
        failures.extend(changed.into_iter().map(|path| Failure::Usage(Usage::ChangedMeanwhile(path))));
        if is_interrupted {
            failures.push(Failure::Interrupted);
        } else if !manifest.is_whole() {
            failures.push(Failure::Told);
        }
        if failures.is_empty() { Ok(()) } else { Err(failures) }
    }

    /// Writes the manifest and the summary of what has become of everything.
    fn account(&mut self, ceremony: Option<&CeremonyFile>, all: Option<&[Job]>) -> Result<Manifest, Failure> {
        // Whatever was made before stays where its turn has not come.
        for entry in self.entries.values_mut().filter(|entry| entry.state == Became::NotMade) {
            entry.files = self.known.files_of(&entry.id, &self.batch.output);
        }
        let mut manifest = Manifest {
            made_with: self.made_with.clone(),
            ceremony: ceremony.map(occasion),
            shard: self.batch.shard,
            agreements: self.entries.values().cloned().collect(),
            book: None,
            running_order: None,
        };
        self.known.remove_all_but(&manifest, &self.others, &self.batch.output)?;
        if manifest.is_whole() {
            // What becomes of the sheets changes nothing about the originals.
            if let Some(all) = all {
                let made = self.running_order(ceremony, all);
                manifest.running_order = made.map_err(|failure| self.failures.push(failure)).ok();
            }
            if self.batch.book {
                let bound = self.bind(&manifest);
                manifest.book = bound.map_err(|failure| self.failures.push(failure)).ok();
            }
        } else if self.batch.book || all.is_some() {
            self.reporter.say("sheets-left-out", &[]);
        }
        let summary = summary::of(&manifest, self.reporter);
        self.state.put(&self.state.place(summary::SUMMARY), summary.as_bytes())?;
        self.state.put(&self.state.place(MANIFEST), manifest.to_json().as_bytes())?;
        self.state.end()?;
        Ok(manifest)
    }

    /// Whether templates or locales of the user are not any more what they were when they were read.
    fn are_resources_changed(&self) -> bool {
        let overlay = &self.batch.overlay;
        let MadeWith { templates, locales, .. } = &self.made_with;
        let is_other = |resources| digests(&resources) != (templates.clone(), locales.clone());
        overlay.folders().next().is_some()
            && overlay.read().map_or(true, |(resources, _)| is_other(resources))
    }

    /// The files that are not any more what they were when they were read.
    fn changed(&self) -> BTreeSet<PathBuf> {
        let is_changed = |(path, digest): &(&PathBuf, &String)| is_other(path, digest);
        let changed = self.read.iter().filter(is_changed).map(|(path, _)| path.clone());
        changed.chain(self.changed.iter().cloned()).collect()
    }
}

/// Whether a file is not any more what it was.
fn is_other(path: &Path, digest: &str) -> bool {
    let content = fs::read(path).unwrap_or_default();
    sha256(&content) != digest && sha256(&input::without_mark(content)) != digest
}

/// An agreement whose turn has not come.
fn not_made(job: &Job) -> Entry {
    Entry {
        number: job.number,
        id: job.id.clone(),
        title: String::new(),
        spec: job.spec.display().to_string(),
        row: job.row,
        state: Became::NotMade,
        sha256: None,
        found_in: None,
        files: Vec::new(),
        findings: Vec::new(),
    }
}

fn occasion(file: &CeremonyFile) -> Occasion {
    let name = file.ceremony.name.as_ref().map(|name| name.0.clone());
    let date = file.ceremony.date.map(|date| date.to_string());
    Occasion { name: name.unwrap_or_default(), date, sha256: sha256(&file.bytes) }
}

/// The arguments with which workers are called: those of the batch.
fn arguments() -> Vec<OsString> {
    std::env::args_os().skip(1).collect()
}

/// Jobs in the order in which they are done: those of one kind and of one look are neighbours.
fn neighbours(mut jobs: Vec<Job>) -> Vec<Job> {
    jobs.sort_by_cached_key(|job| (job.kind.clone(), job.spec.clone()));
    jobs
}

/// What becomes true when the user stops the batch; whoever asks twice does not wait for what is begun.
fn interruption() -> Arc<AtomicBool> {
    let interrupted = Arc::new(AtomicBool::new(false));
    let handler = Arc::clone(&interrupted);
    // Where no signal can be waited for, none stops the batch cleanly.
    let _ = ctrlc::set_handler(move || {
        if handler.swap(true, Ordering::SeqCst) {
            std::process::exit(Failure::Interrupted.exit_code().into());
        }
    });
    interrupted
}
