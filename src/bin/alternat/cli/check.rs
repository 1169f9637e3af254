//! `alternat check`: every rule, and nothing is made.

use std::path::{Path, PathBuf};
use std::sync::Arc;

use alternat::finding::Finding;
use alternat::press::{Checked, Press};
use alternat::spec::{self, Base, Reading};
use clap::{Args, ValueEnum};

use super::dress::Dress;
use crate::failure::{Examined, Failure, Usage};
use crate::input::{self, Overlay, References};
use crate::output;
use crate::report::Reporter;
use crate::sources::{Layer, Sources, lay_over};
use crate::told::{self, Tally};

/// The arguments of `check`.
#[derive(Debug, Args)]
pub struct Check {
    /// The specs, in YAML.
    #[arg(required = true)]
    specs: Vec<PathBuf>,
    /// How to tell what was found.
    #[arg(long, value_enum, ignore_case = true, default_value_t)]
    format: Format,
    /// What else is to fail the check.
    #[arg(long, value_enum)]
    deny: Option<Denied>,
    /// The folder that a spec may read from.
    #[arg(long)]
    root: Option<PathBuf>,
    #[command(flatten)]
    overlay: Overlay,
}

/// How findings are told.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, ValueEnum)]
enum Format {
    /// Each with an excerpt of its file, on the standard error.
    #[default]
    Human,
    /// A list in JSON, on the standard output.
    Json,
    /// SARIF 2.1.0, for code hosts and editors, on the standard output.
    Sarif,
}

impl Format {
    /// The most findings that are reported about one spec: people read fewer than programs.
    fn most(self) -> usize {
        match self {
            Self::Human => 50,
            Self::Json | Self::Sarif => 2_000,
        }
    }
}

/// What fails a check besides errors.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
enum Denied {
    /// Warnings too.
    Warnings,
}

/// A spec that was read and checked, and what it was checked with.
pub struct Inspection {
    /// The spec as it was read, if it could be.
    pub reading: Option<Reading>,
    /// The agreement, or every finding.
    pub result: Result<Checked, Vec<Finding>>,
    /// What the spec refers to.
    pub references: References,
    /// The files that findings may be about.
    pub sources: Sources,
}

/// A spec as it lies in its file.
pub struct SpecFile<'a> {
    /// Where it lies.
    pub path: &'a Path,
    /// What it holds.
    pub bytes: &'a [u8],
    /// The folder that it may read from.
    pub root: Option<&'a Path>,
    /// What is laid over it.
    pub dress: &'a Dress,
}

/// The values of a spec, if they could be read, with layers laid over them.
pub struct Laid {
    /// The values.
    pub base: Result<Base, Finding>,
    /// The layers, the last on top.
    pub layers: Vec<Arc<Layer>>,
}

impl Inspection {
    /// Reads a spec from its bytes, with what it refers to, and checks it.
    pub fn new(press: &Press, file: &SpecFile<'_>, sources: &Sources) -> Self {
        let base = spec::decode(file.bytes).and_then(Base::read);
        Self::of(press, file, Laid { base, layers: Vec::new() }, sources)
    }

    /// Checks a spec whose values were read from its file, with what it refers to.
    pub fn of(
        press: &Press,
        file: &SpecFile<'_>,
        Laid { base, mut layers }: Laid,
        sources: &Sources,
    ) -> Self {
        let options = file.dress.layers();
        // A `page` that cannot hold the options is a mistake that the spec's own check reports.
        let laid = base.map(|base| lay_over(&base, &options).unwrap_or(base));
        layers.extend(options);
        let sources = sources.clone().with_spec(file.path, file.bytes).with_laid_over(layers);
        match laid.map(Base::into_reading) {
            Ok(mut reading) => {
                let references = input::references(&mut reading, file.path, file.root);
                let sources = sources.with_cities(references.city_files());
                let result = press.check(&reading);
                Self { reading: Some(reading), result, references, sources }
            }
            Err(finding) => {
                Self { reading: None, result: Err(vec![finding]), references: References::default(), sources }
            }
        }
    }

    /// What was found: everything, or the warnings alone.
    pub fn examined(&self) -> Examined {
        let findings = match &self.result {
            Ok(checked) => checked.warnings.clone(),
            Err(findings) => findings.clone(),
        };
        Examined { findings, sources: self.sources.clone() }
    }
}

impl Check {
    /// Checks every spec and tells what was found.
    pub fn run(&self, reporter: &Reporter) -> Result<(), Vec<Failure>> {
        input::check_root(self.root.as_deref())?;
        let (resources, sources) = self.overlay.read()?;
        let press = Press::new(resources)
            .map_err(|findings| Failure::Findings(Examined { findings, sources: sources.clone() }))?;
        let dress = Dress::default();
        let mut tally = Tally::default();
        let mut failures = Vec::new();
        for path in &self.specs {
            match input::spec(path) {
                Ok(bytes) if spec::decode(&bytes).is_ok_and(spec::is_ceremony) => {
                    failures.push(Failure::Usage(Usage::CeremonyAmongSpecs(path.clone())));
                }
                Ok(bytes) => {
                    let file = SpecFile { path, bytes: &bytes, root: self.root.as_deref(), dress: &dress };
                    let inspection = Inspection::new(&press, &file, &sources);
                    tally.add(reporter.tally_of(&inspection.examined(), self.format.most()));
                }
                Err(failure) => failures.push(failure),
            }
        }
        // Of files that cannot be read nothing else is known.
        if failures.len() < self.specs.len() {
            self.tell(&tally, reporter)?;
        }
        if tally.errors > 0 || (tally.warnings > 0 && self.deny == Some(Denied::Warnings)) {
            failures.push(Failure::Told);
        }
        if failures.is_empty() { Ok(()) } else { Err(failures) }
    }

    fn tell(&self, tally: &Tally, reporter: &Reporter) -> Result<(), Failure> {
        match self.format {
            Format::Human => {
                reporter.show(tally);
                reporter.count("checked", tally);
                Ok(())
            }
            Format::Json => output::print(&told::json(&tally.told)),
            Format::Sarif => output::print(&told::sarif(&tally.told, |rule| reporter.why(rule))),
        }
    }
}
