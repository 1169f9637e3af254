//! `alternat roster`: the sheet of a ceremony's agreements.

use std::path::{Path, PathBuf};

use alternat::localize::{glossary, roster_to_fill_in};
use alternat::report::{Failure, Reporter, Usage, WrittenFile};
use clap::{Args, Subcommand};

use crate::input::Overlay;
use crate::output;

/// The arguments of `roster`.
#[derive(Debug, Args)]
#[command(disable_help_subcommand = true)]
pub struct Rosters {
    #[command(subcommand)]
    action: RosterCommand,
}

#[derive(Debug, Subcommand)]
enum RosterCommand {
    New(NewRoster),
}

/// The arguments of `roster new`.
#[derive(Debug, Args)]
struct NewRoster {
    /// The workbook, which must not exist yet.
    #[arg(value_parser = workbook)]
    file: PathBuf,
    #[command(flatten)]
    overlay: Overlay,
}

/// Reads the name of a workbook.
fn workbook(argument: &str) -> Result<PathBuf, &'static str> {
    let file = PathBuf::from(argument);
    let is_workbook = file.extension().is_some_and(|extension| extension.eq_ignore_ascii_case("xlsx"));
    if is_workbook { Ok(file) } else { Err("not-an-xlsx") }
}

impl Rosters {
    /// Carries out the command below `roster`.
    pub fn run(&self, reporter: &Reporter) -> Result<(), Vec<Failure>> {
        let RosterCommand::New(new) = &self.action;
        new.run(reporter)
    }
}

impl NewRoster {
    /// Writes a workbook with a sheet to fill in.
    fn run(&self, reporter: &Reporter) -> Result<(), Vec<Failure>> {
        let file: &Path = &self.file;
        if file.symlink_metadata().is_ok() {
            return Err(Failure::Usage(Usage::AlreadyThere(file.to_owned())).into());
        }
        let (press, _) = self.overlay.press()?;
        let glossary = glossary(press.catalog(), press.vocabulary(), reporter.language());
        let content = roster_to_fill_in(press.catalog(), &glossary)
            .map_err(|error| Failure::Write(file.to_owned(), std::io::Error::other(error)))?;
        let written = WrittenFile { path: Some(file.to_owned()), pages: None, size: content.len() };
        output::write_files(vec![(file.to_owned(), content)])?;
        reporter.wrote(&[written]);
        reporter.roster_started(file);
        Ok(())
    }
}
