//! The command line.

mod clauses;
mod eject;
mod kinds;
mod reaffirm;
mod render;
mod schema;

use clap::{Parser, Subcommand, ValueEnum};

use crate::failure::Failure;
use crate::report::Reporter;

/// Make signing-ready bilingual PDFs of sister-city agreements.
#[derive(Debug, Parser)]
#[command(version, arg_required_else_help = true)]
pub struct Cli {
    #[command(subcommand)]
    command: Command,
    /// The language of messages; without it, the environment's.
    #[arg(long, global = true, value_name = "LANGUAGE")]
    lang: Option<MessageLanguage>,
}

#[derive(Debug, Subcommand)]
enum Command {
    Render(render::Render),
    Reaffirm(reaffirm::Reaffirm),
    Clauses(clauses::Clauses),
    Kinds(kinds::Kinds),
    Schema(schema::Schema),
    Eject(eject::Eject),
}

/// A language that messages can be told in.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum MessageLanguage {
    /// English.
    En,
    /// Español.
    Es,
}

impl Cli {
    /// The language of messages: the argument, or the environment's, or English.
    pub fn language(&self) -> MessageLanguage {
        self.lang.or_else(language_of_environment).unwrap_or(MessageLanguage::En)
    }

    /// Carries out the command.
    pub fn run(&self, reporter: &Reporter) -> Result<(), Vec<Failure>> {
        match &self.command {
            Command::Render(render) => render.run(reporter),
            Command::Reaffirm(reaffirm) => reaffirm.run(reporter),
            Command::Clauses(clauses) => clauses.run(reporter),
            Command::Kinds(kinds) => kinds.run(reporter),
            Command::Schema(schema) => schema.run(reporter),
            Command::Eject(eject) => eject.run(reporter),
        }
    }
}

/// The language that the first of the locale variables names which is set.
fn language_of_environment() -> Option<MessageLanguage> {
    let set = |name: &&str| std::env::var_os(name).is_some_and(|value| !value.is_empty());
    let name = ["LC_ALL", "LC_MESSAGES", "LANG"].into_iter().find(set)?;
    let locale = std::env::var(name).ok()?;
    match locale.split(['_', '.', '@']).next()? {
        "es" => Some(MessageLanguage::Es),
        _ => Some(MessageLanguage::En),
    }
}
