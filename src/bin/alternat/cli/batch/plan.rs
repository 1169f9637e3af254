//! Plans one job for each agreement from the inputs that the user names.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use alternat::digest::{sha256, sha256_of_files};
use alternat::files::{beside, folder_of};
use alternat::finding::{Findings, Path as SpecPath};
use alternat::report::{Examined, Failure, Reason, Reporter, Sources, Usage};
use alternat::spec::{
    self, Base, Ceremony, Change, Entry, Layer, LayerValue, Listed, MOST_AGREEMENTS, SheetWords, lay_over,
    layer_values,
};
use alternat::work::read_spec;

use super::ids::{id_of_file, id_of_other_city, refuse_same_folders, some_of};
use super::job::{Bases, Job};
use super::namesakes::{Signer, for_two_cities, signers};
use super::occasion::Occasion;
use super::pairs::{CityPair, same_pairs};
use crate::cli::terms::Terms;
use crate::input::Disk;

/// The plan of a batch.
#[derive(Default)]
pub struct Plan {
    /// The ceremony with its file, if the batch has one.
    pub ceremony: Option<CeremonyFile>,
    /// The agreements in the order of signing, with those that cannot be made.
    pub jobs: Vec<Planned>,
    /// The agreements of other parts of the batch, by their ids.
    pub others: BTreeSet<String>,
    /// The SHA-256 of all agreements of all parts, if the plan is that of a part.
    pub whole: Option<String>,
    /// Every file that was read, with its SHA-256.
    pub read: BTreeMap<PathBuf, String>,
    /// Doubts, which stop nothing.
    pub doubts: Vec<Failure>,
}

/// A ceremony with its file.
pub struct CeremonyFile {
    /// The path of the file.
    pub path: PathBuf,
    /// Its contents.
    pub bytes: Vec<u8>,
    /// The ceremony as it was read.
    pub ceremony: Ceremony,
}

/// An agreement of the plan.
pub struct Planned {
    /// The job for a worker.
    pub job: Job,
    /// The reason why it cannot be done.
    pub broken: Option<Reason>,
}

/// A batch that cannot be begun.
pub struct Unplanned {
    /// The failures that stop the whole batch.
    pub failures: Vec<Failure>,
    /// The agreements that are known nevertheless.
    pub jobs: Vec<Planned>,
}

/// Makes a plan of a ceremony, of the specs in a folder, or of specs.
///
/// # Errors
///
/// Problems of the whole batch: a ceremony that cannot be used, a roster with an unclear number of agreements, more
/// agreements than a ceremony may have, or a name that two of them would share.
pub fn plan(
    inputs: &[PathBuf],
    words: &SheetWords,
    sources: &Sources,
    terms: &Terms<'_>,
) -> Result<Plan, Unplanned> {
    let reporter = terms.reporter();
    let (plan, jobs, signers, pairs, occasion, row_doubts) = Default::default();
    let bases = Bases::default();
    let mut planner =
        Planner { plan, jobs, signers, pairs, occasion, row_doubts, words, terms, sources, reporter, bases };
    let result = match inputs {
        [input] if input.is_dir() => planner.folder(input),
        [input] => planner.file(input),
        inputs => inputs.iter().try_for_each(|input| planner.spec(input, None, &[])),
    };
    let mut plan = planner.plan;
    if let Err(failures) = result {
        return Err(Unplanned { failures, jobs: plan.jobs });
    }
    for (index, planned) in plan.jobs.iter_mut().enumerate() {
        planned.job.number = index + 1;
    }
    plan.doubts.extend(some_of(planner.row_doubts));
    if plan.ceremony.is_some() {
        plan.doubts.extend(some_of(same_pairs(planner.pairs)));
    }
    plan.doubts.extend(some_of(for_two_cities(planner.signers)));
    match refuse_same_folders(&plan.jobs) {
        Ok(()) => Ok(plan),
        Err(failures) => Err(Unplanned { failures, jobs: plan.jobs }),
    }
}

impl Plan {
    /// The SHA-256 of all agreements: their names, their specs, and the layers over them.
    pub fn digest(&self) -> String {
        let values_of = |job: &Job| {
            let written = layer_values(&job.laid_over);
            let written = written.map(|(_, written)| format!("{}: {}", written.path.text(), written.value));
            written.collect::<Vec<_>>().join("\n")
        };
        let values: Vec<_> = self.jobs.iter().map(|planned| values_of(&planned.job)).collect();
        let parts = self.jobs.iter().zip(&values).flat_map(|(Planned { job, .. }, values)| {
            [(job.id.as_str(), job.text.as_bytes()), ("", values.as_bytes())]
        });
        sha256_of_files(parts)
    }
}

pub(super) struct Planner<'a> {
    pub(super) plan: Plan,
    /// Jobs for the contents of spec files; many agreements may share one.
    jobs: BTreeMap<PathBuf, Job>,
    /// All signers.
    signers: Vec<Signer>,
    /// The cities of every agreement.
    pairs: Vec<CityPair>,
    /// The day and the place of the ceremony, as far as it gives them.
    occasion: Occasion,
    /// Doubts about rows and about layers over specs.
    pub(super) row_doubts: Vec<Failure>,
    /// The usual words in rosters.
    pub(super) words: &'a SheetWords,
    /// The words that are understood in cells.
    pub(super) terms: &'a Terms<'a>,
    sources: &'a Sources,
    pub(super) reporter: &'a Reporter,
    /// The values of the spec that was read last.
    pub(super) bases: Bases,
}

impl Planner<'_> {
    /// Adds every spec in a folder, by name.
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

    /// Adds a file: a ceremony, or one spec.
    fn file(&mut self, file: &Path) -> Result<(), Vec<Failure>> {
        let bytes = read_spec(&Disk, file)?;
        let failed = |findings| {
            let sources = self.sources.clone().with_spec(file, &bytes);
            vec![Failure::Findings(Examined { findings, sources })]
        };
        let text = spec::decode(&bytes).map_err(|finding| failed(finding.into()))?;
        if spec::is_ceremony(text) {
            return self.ceremony(file, &bytes, text);
        }
        // A ceremony with a typo must not delete earlier output.
        let (job, _) = self.job(file)?;
        let base = self.bases.base(&job).map_err(|finding| failed(finding.into()))?;
        if base.text_at(&spec::path(&["kind"])).is_none() {
            return Err(failed(base.clone().into_reading().findings.into()));
        }
        self.spec(file, None, &[])
    }

    /// Adds the agreements that a ceremony lists.
    fn ceremony(&mut self, file: &Path, bytes: &[u8], text: &str) -> Result<(), Vec<Failure>> {
        let failed = |findings| {
            let sources = self.sources.clone().with_ceremony(file, bytes);
            vec![Failure::Findings(Examined { findings, sources })]
        };
        self.plan.read.insert(file.to_owned(), sha256(bytes));
        let reading = spec::read_ceremony(text).map_err(|finding| failed(finding.into()))?;
        let ceremony = reading.ceremony;
        let (name, whole): (Arc<str>, Arc<str>) = (file.display().to_string().into(), text.into());
        let written = |(change, place): (Change, SpecPath)| LayerValue {
            path: change.path.into(),
            value: change.value,
            span: spec::position_of(text, &place, spec::Part::Value).0,
            column: None,
        };
        let mut findings = reading.findings;
        let mut layer = |found: Result<Vec<_>, Findings>| {
            let changes = found.map_err(|wrong| findings.extend(wrong)).unwrap_or_default();
            let values: Vec<_> = changes.into_iter().map(written).collect();
            let layer = Layer { file: name.clone(), text: whole.clone(), first_line: 1, row: None, values };
            (!layer.values.is_empty()).then(|| Arc::new(layer))
        };
        self.occasion = Occasion::of(&ceremony);
        let common = layer(ceremony.changes());
        let mut listed = Vec::new();
        for (number, entry) in ceremony.agreements.iter().flatten().enumerate() {
            let Entry(Some(entry)) = entry else { continue };
            if entry.spec().is_none() {
                continue;
            }
            let own = layer(entry.changes(number));
            listed.push((entry.clone(), common.iter().cloned().chain(own).collect::<Vec<_>>()));
        }
        // Errors in the ceremony itself do not hide errors in what it lists.
        let mut failures = if findings.is_empty() { Vec::new() } else { failed(findings.into()) };
        for (entry, changes) in listed {
            failures.extend(self.listed(folder_of(file), &entry, &changes).err().into_iter().flatten());
        }
        if !failures.is_empty() {
            return Err(failures);
        }
        let doubtful = self.terms.press().check_ceremony(&ceremony);
        if !doubtful.is_empty() {
            self.plan.doubts.extend(failed(doubtful.into()));
        }
        self.plan.ceremony = Some(CeremonyFile { path: file.to_owned(), bytes: bytes.to_vec(), ceremony });
        Ok(())
    }

    /// Adds the agreements of one entry of a ceremony.
    fn listed(&mut self, folder: &Path, entry: &Listed, changes: &[Arc<Layer>]) -> Result<(), Vec<Failure>> {
        let files = matching(folder, entry.spec().unwrap_or_default())?;
        let (id, roster, sheet) = match entry {
            Listed::File(_) => (None, None, None),
            Listed::Agreement(agreement) => {
                (agreement.id.as_deref(), agreement.roster.as_deref(), agreement.sheet.as_deref())
            }
        };
        match (&files[..], roster) {
            ([file], Some(roster)) => self.roster(file, (&beside(folder, roster), sheet), changes),
            ([_, _, ..], _) if id.is_some() || roster.is_some() => {
                let pattern = entry.spec().unwrap_or_default().to_owned();
                Err(Failure::Usage(Usage::ManySpecsForOne(pattern)).into())
            }
            (files, _) => files.iter().try_for_each(|file| self.spec(file, id, changes)),
        }
    }

    /// Adds the agreement of one spec.
    fn spec(&mut self, file: &Path, id: Option<&str>, changes: &[Arc<Layer>]) -> Result<(), Vec<Failure>> {
        let id = id.map_or_else(|| id_of_file(file), str::to_owned);
        let (job, broken) = self.job(file)?;
        let base = self.bases.base(&job).ok().cloned();
        let (planned, _) = self.laid_over(Job { id, ..job }, base.as_ref(), changes.to_vec());
        self.add(Planned { broken: broken.or(planned.broken), ..planned })
    }

    /// A job with layers over its spec, and the values of both. A spec that is not YAML goes to the worker unchanged,
    /// which reports it.
    pub(super) fn laid_over(
        &mut self,
        job: Job,
        base: Option<&Base>,
        laid_over: Vec<Arc<Layer>>,
    ) -> (Planned, Option<Base>) {
        let Some(base) = base else {
            // The layers may name the agreement nevertheless.
            let alone = Base::read("").ok().and_then(|nothing| lay_over(&nothing, &laid_over).ok());
            return (Planned { job, broken: None }, alone);
        };
        match lay_over(base, &laid_over) {
            Ok(laid) => {
                self.signers.extend(signers(&laid, &job));
                self.pairs.extend(CityPair::of(&laid, &job));
                self.row_doubts.extend(self.occasion.doubts(&laid, &laid_over));
                let other = id_of_other_city(base, &laid).and_then(|(number, id)| {
                    let places =
                        [format!("parties[{number}].city"), format!("parties[{number}]"), "parties".into()];
                    let is_at = |place: &String| {
                        layer_values(&laid_over).rfind(|(_, written)| **written.path.text() == **place)
                    };
                    let (layer, written) = places.iter().find_map(is_at)?;
                    Some(Failure::IdOfOtherCity(id, Box::new(layer.place(written))))
                });
                let broken = other.and_then(|failure| self.reporter.reason(&failure));
                let likeness = laid.likeness();
                (Planned { job: Job { likeness, laid_over, ..job }, broken }, Some(laid))
            }
            Err(place) => {
                let broken = self.reporter.reason(&Failure::NoPlace(place));
                (Planned { job, broken }, None)
            }
        }
    }

    /// Adds an agreement, if there are not too many.
    pub(super) fn add(&mut self, planned: Planned) -> Result<(), Vec<Failure>> {
        if self.plan.jobs.len() == MOST_AGREEMENTS {
            return Err(Failure::Usage(Usage::TooManyAgreements).into());
        }
        self.plan.jobs.push(planned);
        Ok(())
    }

    /// A job for the contents of a spec file; if it cannot be read, an empty job and the reason.
    pub(super) fn job(&mut self, file: &Path) -> Result<(Job, Option<Reason>), Vec<Failure>> {
        if let Some(job) = self.jobs.get(file) {
            return Ok((job.clone(), None));
        }
        let unnamable = || Failure::Read(file.to_owned(), std::io::ErrorKind::InvalidFilename.into());
        let bytes = match file.to_str().ok_or_else(unnamable).and_then(|_| read_spec(&Disk, file)) {
            Ok(bytes) => bytes,
            Err(failure) => return Ok((Job::new(file, Arc::from("")), self.reporter.reason(&failure))),
        };
        let text: Arc<str> = Arc::from(String::from_utf8_lossy(&bytes));
        if spec::is_ceremony(&text) {
            return Err(Failure::Usage(Usage::CeremonyAmongSpecs(file.to_owned())).into());
        }
        // A file that is too large was not read in full, and nothing is made of it.
        if bytes.len() <= spec::MOST_BYTES {
            self.plan.read.insert(file.to_owned(), sha256(&bytes));
        }
        let undecoded = std::str::from_utf8(&bytes).is_err().then(|| Arc::from(bytes));
        let job = Job { undecoded, ..Job::new(file, text) };
        self.jobs.insert(file.to_owned(), job.clone());
        Ok((job, None))
    }
}

/// The files that match a pattern, by name; a name without a pattern means one file, which need not exist.
fn matching(folder: &Path, pattern: &str) -> Result<Vec<PathBuf>, Failure> {
    if !pattern.contains(['*', '?', '[']) {
        return Ok(vec![beside(folder, pattern)]);
    }
    let nothing = || Failure::Usage(Usage::NothingMatches(pattern.to_owned()));
    // The name of the folder is not a pattern.
    let escaped = glob::Pattern::escape(&beside(folder, "").display().to_string());
    let found = glob::glob(&format!("{escaped}{pattern}")).map_err(|_| nothing())?;
    let found = found.map(|path| path.map_err(|error| Failure::Read(error.path().to_owned(), error.into())));
    let files: Vec<_> = found.collect::<Result<_, _>>()?;
    let files: Vec<_> = files.into_iter().filter(|path| path.is_file()).collect();
    if files.is_empty() { Err(nothing()) } else { Ok(files) }
}
