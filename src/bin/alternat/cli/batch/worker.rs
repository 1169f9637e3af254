//! A worker: this program, called again by a batch. It makes agreements, one after the other, as jobs arrive.
//!
//! Workers are processes and not threads: the memory of Typst is shared by all threads, which then wait for each other;
//! and a spec that brings down its process brings down no other.

use std::borrow::Cow;
use std::fs;
use std::io::{self, Write as _};
use std::path::PathBuf;
use std::sync::mpsc;
use std::thread;

use alternat::digest::{sha256, sha256_of_files};
use alternat::edition::Edition;
use alternat::family::running_order::Turn;
use alternat::finding::Finding;
use alternat::press::{Checked, Press};
use alternat::report::{Examined, Failure, Reporter, Sources, Usage};
use alternat::spec::{Base, layer_values};
use alternat::work::{
    Enclosed, Inspection, Laid, MadeFile, References, RenderOptions, SpecFile, check_signing,
};

use super::Batch;
use super::job::{Bases, Hello, Identity, Job, Outcome, Unmade};
use super::manifest::{FileEntry, FindingEntry};
use super::state::{State, digests};
use crate::cli::threads::prepare_as_many;
use crate::input::Disk;
use crate::output;
use crate::wall::Wall;

/// The tools of a worker.
struct Worker<'a> {
    batch: &'a Batch,
    options: RenderOptions,
    press: Press,
    sources: Sources,
    state: State,
    bases: Bases,
    reporter: &'a Reporter,
}

/// Does jobs as long as any arrive.
pub fn work(batch: &Batch, reporter: &Reporter) -> Result<(), Vec<Failure>> {
    // One thread is enough, for there are as many workers as cores or as the user asked for.
    prepare_as_many(1);
    // The process that gives the jobs handles the signal that stops the batch.
    let _ = ctrlc::set_handler(|| {});
    let wall = Wall::raise();
    let failed = |error| Failure::Write("-".into(), error);
    let state = State::new(&batch.output, batch.shard);
    let _held = state.hold();
    let Some((press, sources, digests)) = equipment(batch) else {
        return Ok(send(&Hello { identity: None, reads_ahead: false }).map_err(failed)?);
    };
    let mut worker = Worker {
        batch,
        options: batch.options.read(),
        press,
        sources,
        state,
        bases: Bases::default(),
        reporter,
    };
    let ahead = jobs_ahead();
    let hello = Hello { identity: Some(Identity::new(digests)), reads_ahead: ahead.is_some() };
    send(&hello).map_err(failed)?;
    let mut make = |job: Job| send(&wall.within(|| worker.outcome(&job))).map_err(failed);
    match ahead {
        Some(mut ahead) => ahead.try_for_each(&mut make)?,
        None => jobs().try_for_each(&mut make)?,
    }
    Ok(())
}

/// The press and its sources, with the SHA-256 of templates and locales; `None` if they were broken since the batch
/// began.
fn equipment(batch: &Batch) -> Option<(Press, Sources, (String, String))> {
    let (resources, sources) = batch.overlay.read().ok()?;
    let digests = digests(&resources);
    Some((Press::new(resources).ok()?, sources, digests))
}

/// The jobs that arrive.
fn jobs() -> impl Iterator<Item = Job> {
    let lines = io::stdin().lines().map_while(Result::ok);
    lines.map_while(|line| serde_json::from_str(&line).ok())
}

/// The jobs that arrive, accepted while others are done: so neither side ever waits for the other to read. `None` if no
/// thread can be started for it.
fn jobs_ahead() -> Option<impl Iterator<Item = Job>> {
    let (taken, ahead) = mpsc::channel();
    let take = move || {
        let _ = jobs().try_for_each(|job| taken.send(job).map_err(drop));
    };
    thread::Builder::new().spawn(take).ok().map(|_| ahead.into_iter())
}

/// Writes a line for the batch to read.
fn send(message: &impl serde::Serialize) -> io::Result<()> {
    let mut output = io::stdout().lock();
    serde_json::to_writer(&mut output, message)?;
    output.write_all(b"\n")?;
    output.flush()
}

/// The SHA-256 of a spec and of all that it refers to, with the names under which originals carry these files.
pub fn digest(job: &Job, yaml: &str, references: &References, edition: Edition) -> String {
    let yaml = yaml.as_bytes();
    let cities = references.cities.iter().map(|(name, city)| (name.as_str(), city.content.as_slice()));
    let images = references.images.iter().map(|(name, image)| (name.as_str(), image.bytes()));
    let carried =
        if edition.carries_spec { references.attachments(&Disk, &job.spec, yaml) } else { Vec::new() };
    let carried = carried.iter().map(|file| (file.name.as_str(), file.content.as_slice()));
    sha256_of_files([("", yaml)].into_iter().chain(cities).chain(images).chain(carried))
}

impl Worker<'_> {
    /// Makes an agreement, and writes its files beside their places.
    fn outcome(&mut self, job: &Job) -> Outcome {
        let laid = self.bases.laid(job);
        let yaml = laid.as_ref().map_or(Cow::Borrowed(&*job.text), |laid| job.yaml(laid)).into_owned();
        let inspection = inspection(self.batch, (&self.press, &self.sources), job, laid);
        let mut examined = inspection.examined();
        let references = &inspection.references;
        let mut outcome = Outcome {
            number: job.number,
            title: String::new(),
            sha256: digest(job, &yaml, references, self.options.edition),
            read: read(references),
            result: Err(Unmade::Findings),
            turn: None,
            findings: Vec::new(),
            more: 0,
            shown: Vec::new(),
        };
        if let Some(reason) = &job.refused {
            examined.findings.retain(|finding| is_of_a_cell(job, finding));
            let tally = self.reporter.tally(&examined);
            outcome.result = Err(Unmade::Refused(reason.clone()));
            outcome.shown = self.reporter.each_shown(&tally);
            outcome.more = tally.more();
            outcome.findings = tally.told.iter().map(FindingEntry::of).collect();
            return outcome;
        }
        let made = inspection.result.and_then(|checked| {
            outcome.title.clone_from(&title(&checked));
            if let Err(usage) = check_signing(&job.spec, &checked, &self.options) {
                return Ok(Err(usage));
            }
            let path = PathBuf::from(format!("{}.yaml", job.id));
            let carries_spec = self.options.edition.carries_spec;
            let carried = || references.carried(&Disk, &job.spec, yaml.as_bytes());
            let attachments = match carries_spec.then(carried).transpose() {
                Ok(attachments) => attachments.unwrap_or_default(),
                Err(usage) => return Ok(Err(usage)),
            };
            let enclosed = Enclosed { images: &references.images, attachments: &attachments };
            let made = self.options.make(&mut self.press, &path, &checked, enclosed)?;
            if self.batch.running_order {
                let Checked { agreement, documents, .. } = &checked;
                let turn = Turn::of(&job.id, agreement, documents, self.press.catalog())?;
                outcome.turn = Some(Box::new(turn));
            }
            Ok(self.check_inputs(job, made, references))
        });
        let examined = match made {
            Ok(made) => {
                outcome.result = match made {
                    Ok(made) => self.stage(job, &made),
                    Err(usage) => {
                        let reason = self.reporter.reason(&Failure::Usage(usage));
                        Err(reason.map_or(Unmade::Findings, Unmade::Refused))
                    }
                };
                examined
            }
            Err(findings) => Examined { findings, ..examined },
        };
        let tally = self.reporter.tally(&examined);
        outcome.shown = self.reporter.each_shown(&tally);
        outcome.more = tally.more();
        outcome.findings = tally.told.iter().map(FindingEntry::of).collect();
        outcome
    }

    /// Refuses to overwrite the sources of an agreement.
    fn check_inputs(
        &self,
        job: &Job,
        made: Vec<MadeFile>,
        references: &References,
    ) -> Result<Vec<MadeFile>, Usage> {
        let places = made.iter().map(|made| self.batch.output.join(&job.id).join(&made.name));
        match places.into_iter().find(|place| output::is_one_of(&references.files, place)) {
            Some(place) => Err(Usage::OverInput(place)),
            None => Ok(made),
        }
    }

    /// Writes the files beside their places; the batch moves them there.
    fn stage(&self, job: &Job, made: &[MadeFile]) -> Result<Vec<FileEntry>, Unmade> {
        let mut entries = Vec::new();
        for (number, made) in made.iter().enumerate() {
            let content = &made.content;
            let path = format!("{}/{}", job.id, &made.name);
            fs::write(self.state.stage(job.number, number), content)
                .map_err(|error| Unmade::Write(self.batch.output.join(&path), error.raw_os_error()))?;
            entries.push(FileEntry {
                path,
                sha256: sha256(content),
                bytes: content.len(),
                pages: made.pages,
                label: made.label.clone(),
                standards: self.options.standards(),
            });
        }
        Ok(entries)
    }
}

/// The findings about the spec of a job.
pub fn examined(batch: &Batch, with: (&Press, &Sources), job: &Job, laid: Result<Base, Finding>) -> Examined {
    let mut examined = inspection(batch, with, job, laid).examined();
    if job.refused.is_some() {
        examined.findings.retain(|finding| is_of_a_cell(job, finding));
    }
    examined
}

/// A spec, read and checked with all that it refers to.
pub fn inspection(
    batch: &Batch,
    (press, sources): (&Press, &Sources),
    job: &Job,
    base: Result<Base, Finding>,
) -> Inspection {
    // A finding is about the file that its author has written.
    let file = SpecFile { path: &job.spec, bytes: job.bytes(), page: &batch.options.read().page };
    let laid = Laid { base, layers: job.laid_over.clone() };
    Inspection::of(press, file, laid, batch.workspace(sources))
}

/// True if a finding is about a cell with a valid value: other findings may only follow from the invalid cells.
fn is_of_a_cell(job: &Job, finding: &Finding) -> bool {
    let Some(path) = finding.path().map(ToString::to_string) else { return false };
    let mut cells = layer_values(&job.laid_over).filter(|(_, written)| written.column.is_some());
    cells.any(|(_, written)| written.is_at_or_above(&path))
}

/// The title of an agreement in both languages, and its cities.
fn title(checked: &Checked) -> String {
    let metadata = checked.documents.first().map(|document| &document.metadata);
    metadata.map_or_else(String::new, |of| format!("{}: {}", of.title, of.authors.join(" – ")))
}

/// The files of cities and pictures that a spec refers to, each with its SHA-256.
pub fn read(references: &References) -> Vec<(PathBuf, String)> {
    references.contents().map(|(path, content, _)| (path.to_owned(), sha256(content))).collect()
}
