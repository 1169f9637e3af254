//! The command line.

mod batch;
mod check;
mod clauses;
mod completions;
mod eject;
mod explain;
mod extract;
mod help;
mod kinds;
mod man;
mod misuse;
mod new;
mod options;
mod people;
mod reading;
mod reaffirm;
mod render;
mod roster;
mod schema;
mod terms;
mod threads;
mod verify;
mod watch;

use std::ffi::{OsStr, OsString};
use std::path::Path;
use std::process::ExitCode;

use alternat::report::{Failure, Reporter};
use clap::error::ErrorKind;
use clap::{FromArgMatches as _, Parser, Subcommand, ValueEnum};

use crate::output;
use crate::wall::{self, Done, End, Wall};

/// The first argument of a worker, before the arguments of its batch.
const WORKER: &str = "--worker";

/// The part of a process that this program has started.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ProcessRole {
    /// Makes agreements of a batch.
    Worker,
    /// Carries out a command behind the wall.
    Walled,
}

impl ProcessRole {
    /// The role that the first argument names.
    pub fn named(argument: &OsStr) -> Option<Self> {
        match argument.to_str()? {
            WORKER => Some(Self::Worker),
            wall::WALLED => Some(Self::Walled),
            _ => None,
        }
    }
}

/// The command line. Its help texts are in `locales/*/help.ftl`.
#[derive(Debug, Parser)]
#[command(version, arg_required_else_help = true)]
pub struct Cli {
    #[command(subcommand)]
    command: Command,
    /// The language of messages, which [`language`] reads before the rest.
    #[arg(long, global = true)]
    lang: Option<MessageLanguage>,
}

#[derive(Debug, Subcommand)]
enum Command {
    New(new::New),
    Render(render::Render),
    Batch(batch::Batch),
    Manifest(batch::Manifests),
    Roster(roster::Rosters),
    Check(check::Check),
    Verify(verify::Verify),
    Extract(extract::Extract),
    Reaffirm(reaffirm::Reaffirm),
    Clauses(clauses::Clauses),
    Kinds(kinds::Kinds),
    Schema(schema::Schema),
    Eject(eject::Eject),
    Explain(explain::Explain),
    Completions(completions::Completions),
    Man(man::Man),
}

/// A language of messages.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum MessageLanguage {
    /// English.
    En,
    /// Español.
    Es,
}

impl MessageLanguage {
    /// Its code, which is also the name of the folder of its messages.
    pub fn code(self) -> &'static str {
        match self {
            Self::En => "en",
            Self::Es => "es",
        }
    }
}

impl Cli {
    /// Reads the arguments; help that they ask for, or an error in them, is printed here.
    pub fn read(arguments: &[OsString], reporter: &Reporter) -> Result<Self, ExitCode> {
        let matches = help::command_line(reporter).try_get_matches_from(arguments);
        matches.and_then(|matches| Self::from_arg_matches(&matches)).map_err(|error| {
            match error.kind() {
                ErrorKind::DisplayHelp
                | ErrorKind::DisplayVersion
                | ErrorKind::DisplayHelpOnMissingArgumentOrSubcommand => drop(error.print()),
                _ => misuse::tell(&error, reporter),
            }
            u8::try_from(error.exit_code()).unwrap_or(u8::MAX).into()
        })
    }

    /// Does the work of a batch's worker.
    pub fn work(&self, reporter: &Reporter) -> Result<(), Vec<Failure>> {
        match &self.command {
            Command::Batch(batch) => batch.work(reporter),
            _ => Ok(()),
        }
    }

    /// The PDF that the command reads, which may come from anywhere.
    fn pdf(&self) -> Option<&Path> {
        match &self.command {
            Command::Verify(verify) => Some(verify.pdf()),
            Command::Extract(extract) => Some(extract.pdf()),
            _ => None,
        }
    }

    /// Carries out the command, behind the wall if it reads a PDF.
    pub fn run(&self, arguments: &[OsString], reporter: &Reporter) -> Result<ExitCode, Vec<Failure>> {
        let Some(pdf) = self.pdf() else { return self.carry_out(reporter).map(|()| ExitCode::SUCCESS) };
        let Done { end, reported } =
            wall::carry_out(arguments.get(1..).unwrap_or_default()).map_err(Failure::Unwalled)?;
        let limit = match end {
            End::Code(code) => {
                output::pass_on(&reported);
                return Ok(code.into());
            }
            End::Over(limit) => Some(limit),
            End::Broken => None,
        };
        let failure = || Failure::OverLimit(pdf.to_owned(), limit);
        if let Command::Verify(verify) = &self.command {
            verify.report_failure(failure(), reporter)?;
        }
        Err(failure().into())
    }

    /// Carries out the command behind the wall, as the process that was called for it.
    pub fn run_walled(&self, reporter: &Reporter) -> Result<(), Vec<Failure>> {
        wall::end_with_caller();
        Wall::raise().within(|| self.carry_out(reporter))
    }

    /// Reports why the command could not be carried out.
    pub fn tell(&self, failures: &[Failure], reporter: &Reporter) {
        match &self.command {
            Command::Batch(batch) => batch.tell(failures, reporter),
            _ => reporter.failures(failures),
        }
    }

    fn carry_out(&self, reporter: &Reporter) -> Result<(), Vec<Failure>> {
        // In a batch, the workers prepare their threads.
        if !matches!(self.command, Command::Batch(_)) {
            threads::prepare();
        }
        match &self.command {
            Command::New(new) => new.run(reporter),
            Command::Render(render) => render.run(reporter),
            Command::Batch(batch) => batch.run(reporter),
            Command::Manifest(manifests) => manifests.run(reporter),
            Command::Roster(rosters) => rosters.run(reporter),
            Command::Check(check) => check.run(reporter),
            Command::Verify(verify) => verify.run(reporter),
            Command::Extract(extract) => extract.run(reporter),
            Command::Reaffirm(reaffirm) => reaffirm.run(reporter),
            Command::Clauses(clauses) => clauses.run(reporter),
            Command::Kinds(kinds) => kinds.run(reporter),
            Command::Schema(schema) => schema.run(reporter),
            Command::Eject(eject) => eject.run(reporter),
            Command::Explain(explain) => explain.run(reporter),
            Command::Completions(completions) => completions.run(reporter),
            Command::Man(man) => man.run(reporter),
        }
    }
}

/// The language of messages: the one that the arguments ask for, or the environment's, or English.
pub fn language(arguments: &[OsString]) -> MessageLanguage {
    asked_for(arguments).or_else(language_of_environment).unwrap_or(MessageLanguage::En)
}

/// The language that `--lang` names, with its value after a space or after `=`.
fn asked_for(arguments: &[OsString]) -> Option<MessageLanguage> {
    let arguments: Vec<_> = arguments.iter().map_while(|argument| argument.to_str()).collect();
    let options = arguments.split(|argument| *argument == "--").next().unwrap_or_default();
    let behind = options.windows(2).filter(|pair| pair[0] == "--lang").map(|pair| pair[1]);
    let within = options.iter().filter_map(|argument| argument.strip_prefix("--lang="));
    behind.chain(within).find_map(|name| MessageLanguage::from_str(name, false).ok())
}

/// The language named by the first locale variable that is set.
fn language_of_environment() -> Option<MessageLanguage> {
    let set = |name: &&str| std::env::var_os(name).is_some_and(|value| !value.is_empty());
    let name = ["LC_ALL", "LC_MESSAGES", "LANG"].into_iter().find(set)?;
    let locale = std::env::var(name).ok()?;
    match locale.split(['_', '.', '@']).next()? {
        "es" => Some(MessageLanguage::Es),
        _ => Some(MessageLanguage::En),
    }
}
