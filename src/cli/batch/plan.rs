//! From what the user names to one job for each agreement.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

use alternat::finding::{Finding, Path as SpecPath};
use alternat::model::vocabulary::slug;
use alternat::spec::{self, Base, Ceremony, Change, Entry, Listed, Row};

use super::job::Job;
use super::manifest::sha256_of_files;
use crate::failure::{Examined, Failure, Reason, Usage};
use crate::input::{self, folder_of};
use crate::report::Reporter;
use crate::sources::{LaidOver, Sources};

/// What a batch is to make.
#[derive(Default)]
pub struct Plan {
    /// The ceremony with its file, where the batch is one.
    pub ceremony: Option<CeremonyFile>,
    /// The agreements in the order of signing; those that cannot be made are told.
    pub jobs: Vec<Planned>,
    /// The agreements of other parts of the batch, by their ids.
    pub others: BTreeSet<String>,
    /// The SHA-256 of all agreements of all parts, where the plan is that of a part.
    pub whole: Option<String>,
    /// Every file that was read, with what it held.
    pub read: BTreeMap<PathBuf, Vec<u8>>,
}

/// A ceremony, as it lies in its file.
pub struct CeremonyFile {
    /// Where it lies.
    pub path: PathBuf,
    /// What it holds.
    pub bytes: Vec<u8>,
    /// The same, read.
    pub ceremony: Ceremony,
}

/// An agreement of the plan.
pub struct Planned {
    /// What a worker is to do.
    pub job: Job,
    /// Why it cannot be done.
    pub broken: Option<Reason>,
}

/// A change that is laid over specs, and where it is written.
type Written = (Change, LaidOver);

/// Makes a plan of a ceremony, of the specs in a folder, or of specs.
///
/// # Errors
///
/// What stands in the way of the whole batch: a ceremony or a roster that cannot be used, a name that two agreements would share.
pub fn plan(inputs: &[PathBuf], sources: &Sources, reporter: &Reporter) -> Result<Plan, Vec<Failure>> {
    let mut planner = Planner { plan: Plan::default(), sources, reporter };
    match inputs {
        [input] if input.is_dir() => planner.folder(input)?,
        [input] => planner.file(input)?,
        inputs => {
            for input in inputs {
                planner.spec(input, None, &[])?;
            }
        }
    }
    let mut plan = planner.plan;
    for (index, planned) in plan.jobs.iter_mut().enumerate() {
        planned.job.number = index + 1;
    }
    refuse_same_folders(&plan.jobs)?;
    Ok(plan)
}

impl Plan {
    /// The SHA-256 of all agreements: what they are called, and the whole spec of each.
    pub fn digest(&self) -> String {
        let jobs = self.jobs.iter().map(|Planned { job, .. }| (job.id.as_str(), job.yaml().as_bytes()));
        sha256_of_files(jobs)
    }
}

struct Planner<'a> {
    plan: Plan,
    sources: &'a Sources,
    reporter: &'a Reporter,
}

impl Planner<'_> {
    /// Every spec that lies in a folder, by name.
    fn folder(&mut self, folder: &Path) -> Result<(), Vec<Failure>> {
        let failed = |error| Failure::Read(folder.to_owned(), error);
        let mut files = Vec::new();
        for entry in fs::read_dir(folder).map_err(failed)? {
            let path = entry.map_err(failed)?.path();
            let is_yaml = path.extension().is_some_and(|extension| extension == "yaml" || extension == "yml");
            if is_yaml && path.is_file() {
                files.push(path);
            }
        }
        files.sort();
        if files.is_empty() {
            return Err(Failure::Usage(Usage::NothingMatches(folder.display().to_string())).into());
        }
        files.iter().try_for_each(|file| self.spec(file, None, &[]))
    }

    /// A file: a ceremony, or one spec.
    fn file(&mut self, file: &Path) -> Result<(), Vec<Failure>> {
        let bytes = self.read(file)?;
        match spec::decode(&bytes) {
            Ok(text) if spec::is_ceremony(text) => self.ceremony(file, &bytes, text),
            _ => self.spec(file, None, &[]),
        }
    }

    /// The agreements that a ceremony lists.
    fn ceremony(&mut self, file: &Path, bytes: &[u8], text: &str) -> Result<(), Vec<Failure>> {
        let failed = |findings| {
            let sources = self.sources.clone().with_ceremony(file, bytes);
            vec![Failure::Findings(Examined { findings, sources })]
        };
        let reading = spec::read_ceremony(text).map_err(|finding| failed(vec![finding]))?;
        let ceremony = reading.ceremony;
        let written = |(change, place): (Change, SpecPath)| {
            let span = spec::position_of(text, &place, spec::Part::Value).0;
            let over = LaidOver::new(&change.path, file, text, span);
            (change, over)
        };
        let mut findings = reading.findings;
        let mut changes = |found: Result<Vec<_>, Vec<Finding>>| match found {
            Ok(changes) => changes.into_iter().map(written).collect(),
            Err(wrong) => {
                findings.extend(wrong);
                Vec::new()
            }
        };
        let common: Vec<Written> = changes(ceremony.changes());
        let mut listed = Vec::new();
        for (number, entry) in ceremony.agreements.iter().flatten().enumerate() {
            let Entry(Some(entry)) = entry else { continue };
            let own: Vec<Written> = changes(entry.changes(number));
            listed.push((entry.clone(), [common.clone(), own].concat()));
        }
        if !findings.is_empty() {
            return Err(failed(findings));
        }
        for (entry, changes) in listed {
            self.listed(folder_of(file), &entry, &changes)?;
        }
        self.plan.ceremony = Some(CeremonyFile { path: file.to_owned(), bytes: bytes.to_vec(), ceremony });
        Ok(())
    }

    /// What an entry of a ceremony lists.
    fn listed(&mut self, folder: &Path, entry: &Listed, changes: &[Written]) -> Result<(), Vec<Failure>> {
        let files = matching(folder, entry.spec().unwrap_or_default())?;
        let (id, roster) = match entry {
            Listed::File(_) => (None, None),
            Listed::Agreement(agreement) => (agreement.id.as_deref(), agreement.roster.as_deref()),
        };
        match (&files[..], roster) {
            ([file], Some(roster)) => self.roster(file, &beside(folder, roster), changes),
            ([_, _, ..], _) if id.is_some() || roster.is_some() => {
                let pattern = entry.spec().unwrap_or_default().to_owned();
                Err(Failure::Usage(Usage::ManySpecsForOne(pattern)).into())
            }
            (files, _) => files.iter().try_for_each(|file| self.spec(file, id, changes)),
        }
    }

    /// One agreement for each row of a roster.
    fn roster(&mut self, file: &Path, roster: &Path, changes: &[Written]) -> Result<(), Vec<Failure>> {
        let bytes = self.read(file)?;
        let sheet = input::roster(roster)?;
        let rows = spec::read_roster(&sheet).map_err(|problems| {
            let failure = |problem| Failure::Roster(roster.to_owned(), problem);
            problems.into_iter().map(failure).collect::<Vec<_>>()
        })?;
        self.plan.read.insert(roster.to_owned(), sheet);
        let base = spec::decode(&bytes).and_then(Base::read).map_err(|finding| {
            let sources = self.sources.clone().with_spec(file, &bytes);
            vec![Failure::Findings(Examined { findings: vec![finding], sources })]
        })?;
        let text = String::from_utf8_lossy(&bytes);
        for row in rows.rows {
            let cells = row.cells.iter().map(|cell| (cell.change.clone(), in_sheet(roster, &row, cell)));
            let changes: Vec<_> = changes.iter().cloned().chain(cells).collect();
            let name = row.id.clone();
            let planned = self.planned(file, &text, Some(&base), &changes);
            let id = name
                .or_else(|| id_of_cities(&planned.job))
                .unwrap_or_else(|| format!("{}-{}", id_of_file(file), row.number));
            self.plan.jobs.push(Planned { job: Job { id, row: Some(row.number), ..planned.job }, ..planned });
        }
        Ok(())
    }

    /// The agreement of one spec.
    fn spec(&mut self, file: &Path, id: Option<&str>, changes: &[Written]) -> Result<(), Vec<Failure>> {
        let id = id.map_or_else(|| id_of_file(file), str::to_owned);
        let unnamable = || Failure::Read(file.to_owned(), std::io::ErrorKind::InvalidFilename.into());
        let bytes = match file.to_str().ok_or_else(unnamable).and_then(|_| self.read(file)) {
            Ok(bytes) => bytes,
            Err(failure) => {
                let job = Job { id, ..empty(file) };
                let broken = self.reporter.reason(&failure);
                self.plan.jobs.push(Planned { job, broken });
                return Ok(());
            }
        };
        let text = String::from_utf8_lossy(&bytes);
        let is_ceremony = spec::is_ceremony(&text);
        if is_ceremony {
            return Err(Failure::Usage(Usage::CeremonyAmongSpecs(file.to_owned())).into());
        }
        let base = if changes.is_empty() { None } else { Base::read(&text).ok() };
        let mut planned = self.planned(file, &text, base.as_ref(), changes);
        planned.job.id = id;
        self.plan.jobs.push(planned);
        Ok(())
    }

    /// A job for a spec with changes laid over it. What is not YAML is given to the worker as it is, who tells it.
    fn planned(&self, file: &Path, text: &str, base: Option<&Base>, changes: &[Written]) -> Planned {
        let mut job = Job { text: text.to_owned(), ..empty(file) };
        let Some(base) = base.filter(|_| !changes.is_empty()) else { return Planned { job, broken: None } };
        match base.with(changes.iter().map(|(change, _)| change)) {
            Ok(laid) => {
                job.changed = Some(laid.to_yaml());
                job.laid_over = changes.iter().map(|(_, over)| over.clone()).collect();
                Planned { job, broken: None }
            }
            Err(number) => {
                let over = changes[number].1.clone();
                let failure = Failure::NoPlace(Box::new(over));
                Planned { job, broken: self.reporter.reason(&failure) }
            }
        }
    }

    fn read(&mut self, file: &Path) -> Result<Vec<u8>, Failure> {
        let bytes = input::spec(file)?;
        self.plan.read.insert(file.to_owned(), bytes.clone());
        Ok(bytes)
    }
}

fn empty(file: &Path) -> Job {
    Job {
        number: 0,
        id: String::new(),
        spec: file.to_owned(),
        row: None,
        text: String::new(),
        changed: None,
        laid_over: Vec::new(),
    }
}

/// Where a cell is written.
fn in_sheet(roster: &Path, row: &Row, cell: &spec::Cell) -> LaidOver {
    LaidOver {
        path: cell.change.path.to_string(),
        file: roster.display().to_string(),
        text: row.text.clone(),
        first_line: row.line,
        span: cell.span.clone(),
        cell: Some((row.number, cell.column.clone())),
    }
}

/// A file in a folder, called as the user would call it.
fn beside(folder: &Path, name: &str) -> PathBuf {
    if folder == Path::new(".") { PathBuf::from(name) } else { folder.join(name) }
}

/// The files that match a pattern, by name; a name without a pattern is that of one file, which need not be there.
fn matching(folder: &Path, pattern: &str) -> Result<Vec<PathBuf>, Failure> {
    if !pattern.contains(['*', '?', '[']) {
        return Ok(vec![beside(folder, pattern)]);
    }
    let nothing = || Failure::Usage(Usage::NothingMatches(pattern.to_owned()));
    // What the folder is called is no pattern.
    let escaped = glob::Pattern::escape(&beside(folder, "").display().to_string());
    let found = glob::glob(&format!("{escaped}{pattern}")).map_err(|_| nothing())?;
    let found = found.map(|path| path.map_err(|error| Failure::Read(error.path().to_owned(), error.into())));
    let files: Vec<_> = found.collect::<Result<_, _>>()?;
    let files: Vec<_> = files.into_iter().filter(|path| path.is_file()).collect();
    if files.is_empty() { Err(nothing()) } else { Ok(files) }
}

/// The name of the folder for a spec: that of its file.
fn id_of_file(file: &Path) -> String {
    let stem = file.file_stem().unwrap_or_default().to_string_lossy();
    if spec::is_id(&stem) { stem.into_owned() } else { plain(&slug(&stem)).unwrap_or("agreement".to_owned()) }
}

/// The name of the folder for a row: those of its cities.
fn id_of_cities(job: &Job) -> Option<String> {
    let base = Base::read(job.yaml()).ok()?;
    let city = |number: usize| {
        let path = spec::path(&["parties"]).entry(number).field("city");
        plain(&slug(base.text_at(&path)?))
    };
    Some(format!("{}-{}", city(0)?, city(1)?))
}

/// A name of a folder out of words of any script; nothing if nothing is left of them.
fn plain(words: &str) -> Option<String> {
    let plain: String =
        words.chars().filter(|letter| letter.is_ascii_alphanumeric() || *letter == '-').collect();
    let plain: String = plain.trim_matches('-').chars().take(40).collect();
    (!plain.is_empty()).then_some(plain)
}

/// Refuses two agreements for one folder, also where folders do not tell capitals from small letters.
fn refuse_same_folders(jobs: &[Planned]) -> Result<(), Vec<Failure>> {
    let mut folders: BTreeMap<String, &Job> = BTreeMap::new();
    let mut failures = Vec::new();
    for Planned { job, .. } in jobs {
        if let Some(first) = folders.insert(job.id.to_lowercase(), job) {
            let name = |job: &Job| (job.spec.clone(), job.row);
            let usage = Usage::SameFolder { id: job.id.clone(), first: name(first), second: name(job) };
            failures.push(Failure::Usage(usage));
        }
    }
    if failures.is_empty() { Ok(()) } else { Err(failures) }
}
