//! `alternat check`: applies every rule and makes nothing.

use std::path::PathBuf;

use alternat::report::{Failure, Reporter, Tally, json, sarif};
use alternat::work::{Workspace, inspect};
use clap::{Args, ValueEnum};

use crate::input::{self, Disk, Overlay};
use crate::output;

/// The arguments of `check`.
#[derive(Debug, Args)]
pub struct Check {
    /// The specs, in YAML.
    #[arg(required = true)]
    specs: Vec<PathBuf>,
    /// The format of the report.
    #[arg(long, value_enum, ignore_case = true, default_value_t)]
    format: FindingFormat,
    /// The further findings that fail the check.
    #[arg(long, value_enum)]
    deny: Option<Denied>,
    /// The folder that a spec may read from.
    #[arg(long)]
    root: Option<PathBuf>,
    #[command(flatten)]
    overlay: Overlay,
}

/// The format of the findings.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, ValueEnum)]
enum FindingFormat {
    /// Each with an excerpt of its file, on the standard error.
    #[default]
    Human,
    /// A list in JSON, on the standard output.
    Json,
    /// SARIF 2.1.0, for code hosts and editors, on the standard output.
    Sarif,
}

impl FindingFormat {
    /// The most findings that are reported about one spec: people read fewer than programs.
    fn most(self) -> usize {
        match self {
            Self::Human => 50,
            Self::Json | Self::Sarif => 2_000,
        }
    }
}

/// The findings that fail a check, besides errors.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
enum Denied {
    /// Warnings too.
    Warnings,
}

impl Check {
    /// Checks every spec and reports what was found.
    pub fn run(&self, reporter: &Reporter) -> Result<(), Vec<Failure>> {
        input::check_root(self.root.as_deref())?;
        let (press, sources) = self.overlay.press()?;
        let workspace = Workspace { files: &Disk, sources: &sources, root: self.root.as_deref() };
        let mut tally = Tally::default();
        let mut failures = Vec::new();
        for path in &self.specs {
            match inspect(&press, path, workspace) {
                Ok(examined) => tally.add(reporter.tally_of(&examined, self.format.most())),
                Err(failure) => failures.push(failure),
            }
        }
        // If no file can be read, there is nothing else to report.
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
            FindingFormat::Human => {
                reporter.show(tally);
                reporter.count("checked", tally);
                Ok(())
            }
            FindingFormat::Json => output::print(&json(&tally.told)),
            FindingFormat::Sarif => output::print(&sarif(&tally.told, |rule| reporter.why(rule))),
        }
    }
}
