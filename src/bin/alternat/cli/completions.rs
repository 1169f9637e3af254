//! `alternat completions`: the script by which a shell completes the command line.

use alternat::report::{Failure, Reporter};
use clap::Args;
use clap_complete::{Shell, generate};

use super::help;
use crate::output;

/// The arguments of `completions`.
#[derive(Debug, Args)]
pub struct Completions {
    /// The shell.
    shell: Shell,
}

impl Completions {
    /// Prints the script of the shell.
    pub fn run(&self, reporter: &Reporter) -> Result<(), Vec<Failure>> {
        let mut command = help::documented(reporter);
        let mut script = Vec::new();
        generate(self.shell, &mut command, "alternat", &mut script);
        output::print(&String::from_utf8_lossy(&script))?;
        Ok(())
    }
}
