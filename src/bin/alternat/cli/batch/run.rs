//! A run of a batch, from the plan to the manifest.

use std::collections::{BTreeMap, BTreeSet, HashSet};
use std::ffi::OsString;
use std::fs;
use std::io::{self, ErrorKind};
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Mutex, PoisonError};

use alternat::digest::{sha256, sha256_of_files};
use alternat::family::running_order::Turn;
use alternat::press::Press;
use alternat::report::{Failure, Reason, Reporter, Sources, Usage};
use alternat::spec::layer_values;
use alternat::work::References;

use super::Batch;
use super::account::{Account, not_made};
use super::job::{Bases, Identity, Job, Outcome, Unmade};
use super::known::Known;
use super::lock::Lock;
use super::manifest::{Entry, FileEntry, MANIFEST, MadeWith, Manifest, State as Became};
use super::plan::{CeremonyFile, Plan, Planned};
use super::pool::{self, Broken, Call, Event};
use super::progress::{Progress, Shown};
use super::state::{Journal, State, digests};
use super::{durable, summary, worker};
use crate::cli::threads;
use crate::output::create_folder;

/// A run of a batch.
pub struct Run<'a> {
    pub(super) batch: &'a Batch,
    pub(super) reporter: &'a Reporter,
    pub(super) press: Press,
    pub(super) sources: Sources,
    pub(super) state: State,
    /// Keeps other batches out of the folder.
    lock: Lock,
    known: Known,
    /// The files that earlier runs have made, each with its SHA-256.
    pub(super) earlier: HashSet<(String, String)>,
    /// The agreements of other parts of the batch, by their ids.
    others: BTreeSet<String>,
    made_with: MadeWith,
    account: Account,
    /// The turns of the agreements that were made in this run, by their numbers.
    pub(super) turns: BTreeMap<usize, Turn>,
    pub(super) journal: Journal,
    pub(super) progress: Progress<'a>,
    /// Doubts, which stop nothing.
    doubts: Vec<Reason>,
    /// The failures that stop the batch.
    pub(super) failures: Vec<Failure>,
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
        let (lock, known) = state.begin()?;
        let made_with = batch.made_with(digests);
        let journal = state.journal(made_with.clone())?;
        Ok(Self {
            batch,
            reporter,
            press,
            sources,
            state,
            lock,
            earlier: known.files(),
            known,
            others: plan.others.clone(),
            made_with,
            account: Account::new(plan),
            turns: BTreeMap::new(),
            journal,
            progress: Progress::new(
                batch.quiet,
                batch.log_format,
                (plan.jobs.len(), plan.jobs.len() + plan.others.len()),
                reporter,
            ),
            doubts: plan.doubts.iter().flat_map(|doubt| summary::reasons(doubt, reporter)).collect(),
            failures: Vec::new(),
        })
    }

    /// Makes the agreements of a plan, and writes the account of all results.
    pub fn carry_out(
        mut self,
        plan: Plan,
        digests: (String, String),
        is_interrupted: &AtomicBool,
    ) -> Result<(), Vec<Failure>> {
        self.doubts.iter().for_each(|doubt| self.progress.doubted(doubt));
        let all = || plan.jobs.iter().map(|planned| planned.job.clone()).collect::<Vec<_>>();
        let all = self.batch.running_order.then(all);
        let jobs = self.jobs_to_do(plan.jobs, is_interrupted)?;
        let call = Call {
            arguments: arguments(),
            identity: Identity::new(digests),
            count: self.batch.count_of_workers(),
        };
        let is_stopped = AtomicBool::new(self.is_to_stop());
        let result = {
            let run = Mutex::new(&mut self);
            let stop = || is_stopped.load(Ordering::SeqCst) || is_interrupted.load(Ordering::SeqCst);
            pool::run(&call, jobs, &stop, |event| {
                let mut run = run.lock().unwrap_or_else(PoisonError::into_inner);
                run.take(event);
                if run.is_to_stop() {
                    is_stopped.store(true, Ordering::SeqCst);
                }
            })
        };
        self.failures.extend(result.err().map(|broken| match broken {
            Broken::Start(error) => Failure::Start(error),
            Broken::Ended(code) => Failure::Ended(code),
            Broken::Replaced => Failure::Usage(Usage::ProgramReplaced),
            Broken::Changed => Failure::Usage(Usage::ResourcesChanged),
        }));
        threads::prepare();
        self.conclude(plan.ceremony.as_ref(), all.as_deref(), is_interrupted.load(Ordering::SeqCst))
    }

    /// True if nothing more may begin.
    fn is_to_stop(&self) -> bool {
        !self.failures.is_empty() || (self.account.has_failed() && self.batch.fail_fast)
    }

    /// The remaining jobs, after impossible ones are reported and the files of an earlier run are kept.
    fn jobs_to_do(
        &mut self,
        planned: Vec<Planned>,
        is_interrupted: &AtomicBool,
    ) -> Result<Vec<Job>, Failure> {
        let kept = if self.batch.resume { self.known.made_with(&self.made_with) } else { BTreeMap::new() };
        let mut jobs = Vec::new();
        let mut entries = Vec::new();
        let mut read = Vec::new();
        let mut bases = Bases::default();
        for Planned { job, broken } in planned {
            let may_be_kept = job.refused.is_none() && !is_interrupted.load(Ordering::SeqCst);
            let earlier = kept.get(job.id.as_str()).filter(|_| may_be_kept);
            let still = earlier.and_then(|entry| Some((entry, self.is_still(entry, &job, &mut bases)?)));
            if broken.is_some() {
                let entry = Entry { state: Became::Failed, reason: broken, ..not_made(&job) };
                self.progress.failed(&entry, &[]);
                entries.push(entry);
            } else if let Some((entry, files)) = still {
                read.extend(files);
                let Entry { number, id, spec, row, .. } = not_made(&job);
                entries.push(self.account.in_brief(Entry { number, id, spec, row, ..(*entry).clone() }));
            } else {
                jobs.push(job);
            }
        }
        self.account.note_read(read);
        for entry in entries {
            if entry.state == Became::Made {
                self.journal.note(&entry)?;
                self.progress.kept(&entry);
            }
            self.account.note(entry);
        }
        Ok(jobs)
    }

    /// The files that a made agreement refers to, each with its SHA-256; `None` if its spec would now give another
    /// result or its files have changed.
    fn is_still(&self, entry: &Entry, job: &Job, bases: &mut Bases) -> Option<Vec<(PathBuf, String)>> {
        let laid = bases.laid(job).ok()?;
        let yaml = job.yaml(&laid).into_owned();
        let mut reading = laid.into_reading();
        let references = References::read(&mut reading, &job.spec, self.batch.workspace(&self.sources));
        let is_there = |file: &FileEntry| file.is_there(&self.batch.output).unwrap_or_default();
        let is_still = entry.state == Became::Made
            && entry.sha256
                == Some(worker::digest(job, &yaml, &references, self.batch.options.read().edition))
            && entry.found_in.as_ref().is_none_or(|found_in| *found_in == self.found_in(job))
            && entry.files.iter().all(is_there);
        is_still.then(|| worker::read(&references))
    }

    /// The SHA-256 of the sources of findings: the words of the author, their places, and the language.
    fn found_in(&self, job: &Job) -> String {
        let places = layer_values(&job.laid_over).map(|(layer, written)| layer.place(written));
        let written: Vec<_> = places.map(|over| (format!("{}:{}", over.file, over.line()), over)).collect();
        let written = written.iter().map(|(place, over)| (place.as_str(), over.excerpt().as_bytes()));
        let (spec, language) = (job.spec.to_string_lossy(), self.reporter.language().as_bytes());
        sha256_of_files([(&*spec, job.text.as_bytes()), ("", language)].into_iter().chain(written))
    }

    /// Notes the result of a job.
    fn take(&mut self, event: Event) {
        match event {
            Event::Begun(job) => self.progress.begun(&job),
            Event::Done(job, outcome) => self.done(&job, *outcome),
            Event::Lost(job, limit) => {
                let lost = Failure::Lost(job.spec.clone(), job.row.clone(), limit);
                let reason = self.reporter.reason(&lost);
                self.fail(Entry { reason, ..not_made(&job) }, &[]);
            }
        }
    }

    fn done(&mut self, job: &Job, outcome: Outcome) {
        let Outcome { title, sha256, read, result, turn, findings, more, shown, .. } = outcome;
        let shown = Shown::of(&findings, shown);
        self.turns.extend(turn.map(|turn| (job.number, *turn)));
        self.account.note_read(read);
        let found_in = (!findings.is_empty()).then(|| self.found_in(job));
        let entry =
            Entry { title, sha256: Some(sha256), found_in, findings, more_findings: more, ..not_made(job) };
        let entry = self.account.in_brief(entry);
        match result {
            Ok(files) => self.put(Entry { state: Became::Made, files, ..entry }, &shown),
            Err(Unmade::Findings) => self.fail(entry, &shown),
            Err(Unmade::Refused(reason)) => self.fail(Entry { reason: Some(reason), ..entry }, &shown),
            Err(Unmade::Write(path, code)) => {
                let error = code.map_or_else(|| ErrorKind::Other.into(), io::Error::from_raw_os_error);
                self.unwritten(entry, &shown, (path, error));
            }
        }
    }

    /// Moves the files of an agreement into their places.
    fn put(&mut self, entry: Entry, shown: &[Shown]) {
        let foreign =
            entry.files.iter().enumerate().find(|(number, file)| {
                !self.may_take_its_place(file, &self.state.stage(entry.number, *number))
            });
        if let Some((_, file)) = foreign {
            let reason = self.reporter.reason(&Failure::NotOurs(self.batch.output.join(&file.path)));
            return self.fail(Entry { reason, files: Vec::new(), ..entry }, shown);
        }
        if let Err(failure) = self.journal.note(&entry) {
            return self.failures.push(failure);
        }
        if let Err(unwritten) = self.state.put_all(&entry) {
            return self.unwritten(Entry { files: Vec::new(), ..entry }, shown, unwritten);
        }
        self.progress.made(&entry, shown);
        self.account.note(entry);
    }

    /// True if a file may take its place without any loss: it replaces nothing but an unfinished copy of itself or a
    /// file that a batch has made. A file that was signed or edited since counts as neither.
    fn may_take_its_place(&self, file: &FileEntry, stage: &Path) -> bool {
        let place = self.batch.output.join(&file.path);
        if fs::metadata(&place).is_ok_and(|there| !there.is_file() && !there.is_dir()) {
            return false;
        }
        // A missing or unreadable file causes an error later, when its place is taken.
        let Ok(there) = fs::read(place) else { return true };
        self.earlier.contains(&(file.path.clone(), sha256(&there)))
            || fs::read(stage).is_ok_and(|made| made.starts_with(&there))
    }

    /// Reports that a file of an agreement cannot be written; if all others would fail as well, nothing more is begun.
    fn unwritten(&mut self, entry: Entry, shown: &[Shown], (path, error): (PathBuf, io::Error)) {
        let kind = error.kind();
        let failure = Failure::Write(path, error);
        if matches!(kind, ErrorKind::StorageFull | ErrorKind::QuotaExceeded | ErrorKind::ReadOnlyFilesystem) {
            self.failures.push(failure);
        } else {
            self.fail(Entry { reason: self.reporter.reason(&failure), ..entry }, shown);
        }
    }

    fn fail(&mut self, entry: Entry, shown: &[Shown]) {
        let entry = Entry { state: Became::Failed, ..entry };
        self.progress.failed(&entry, shown);
        self.account.note(entry);
    }

    /// Accounts for everything, and reports what went wrong.
    fn conclude(
        mut self,
        ceremony: Option<&CeremonyFile>,
        all: Option<&[Job]>,
        is_interrupted: bool,
    ) -> Result<(), Vec<Failure>> {
        self.progress.end();
        let changed: Vec<_> = self.account.changed().into_iter().collect();
        if self.failures.is_empty() && self.are_resources_changed() {
            self.failures.push(Failure::Usage(Usage::ResourcesChanged));
        }
        let manifest = self.write_manifest(ceremony, all);
        let mut failures = self.failures;
        let manifest = match manifest.and_then(|manifest| self.state.end(self.lock).map(|()| manifest)) {
            Ok(manifest) => manifest,
            Err(failure) => {
                failures.push(failure);
                return Err(failures);
            }
        };
        self.progress.ended(&manifest, self.doubts.len());
        failures.extend(changed.into_iter().map(|path| Failure::Usage(Usage::ChangedMeanwhile(path))));
        if is_interrupted {
            failures.push(Failure::Interrupted);
        } else if !manifest.is_whole() {
            failures.push(Failure::Told);
        }
        if failures.is_empty() { Ok(()) } else { Err(failures) }
    }

    /// Writes the manifest and the summary of all results.
    fn write_manifest(
        &mut self,
        ceremony: Option<&CeremonyFile>,
        all: Option<&[Job]>,
    ) -> Result<Manifest, Failure> {
        let there = (&self.known, self.batch.output.as_path());
        let mut manifest = self.account.manifest(&self.made_with, ceremony, self.batch.shard, there);
        let removed = self.known.remove_all_but(&manifest, &self.others, &self.batch.output);
        self.failures.extend(removed.err());
        let mut notes: Vec<_> = self.doubts.iter().map(summary::in_lines).collect();
        self.make_sheets(&mut manifest, ceremony, all, &mut notes);
        durable::sync_all(&manifest, &self.batch.output)?;
        let summary = summary::of(&manifest, self.doubts.len(), &notes, self.reporter);
        self.state.put(&self.state.place(summary::SUMMARY), summary.as_bytes())?;
        self.state.put(&self.state.place(MANIFEST), manifest.to_json().as_bytes())?;
        durable::sync_output(&self.batch.output)?;
        Ok(manifest)
    }

    /// True if templates or locales of the user have changed since they were read.
    fn are_resources_changed(&self) -> bool {
        let overlay = &self.batch.overlay;
        let MadeWith { templates, locales, .. } = &self.made_with;
        let is_other = |resources| digests(&resources) != (templates.clone(), locales.clone());
        overlay.folders().next().is_some()
            && overlay.read().map_or(true, |(resources, _)| is_other(resources))
    }
}

/// The arguments of the workers: those of the batch.
fn arguments() -> Vec<OsString> {
    std::env::args_os().skip(1).collect()
}
