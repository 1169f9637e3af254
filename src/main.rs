//! The `alternat` command: arguments, dispatch, report, exit code.

mod cli;
mod failure;
mod input;
mod output;
mod report;
mod watch;

use std::process::ExitCode;

use clap::Parser as _;

use failure::Failure;

fn main() -> ExitCode {
    let cli = cli::Cli::parse();
    let reporter = report::Reporter::new(cli.language());
    match cli.run(&reporter) {
        Ok(()) => ExitCode::SUCCESS,
        Err(failures) => {
            for failure in &failures {
                reporter.failure(failure);
            }
            failures.iter().map(Failure::exit_code).max().unwrap_or_default().into()
        }
    }
}
