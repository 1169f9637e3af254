//! The `alternat` command: arguments, dispatch, report, exit code.

mod cli;
mod input;
mod output;
mod terminal;
mod wall;
mod watch;

use std::process::ExitCode;

use alternat::report::{Failure, Reporter};

fn main() -> ExitCode {
    let mut arguments: Vec<_> = std::env::args_os().collect();
    let role = arguments.get(1).and_then(|argument| cli::ProcessRole::named(argument));
    if role.is_some() {
        arguments.remove(1);
    }
    let reporter = Reporter::new(cli::language(&arguments).code()).writing_to(std::io::stderr());
    let reporter = if terminal::is_colored() { reporter.colored() } else { reporter };
    let cli = match cli::Cli::read(&arguments, &reporter) {
        Ok(cli) => cli,
        Err(code) => return code,
    };
    let done = match role {
        Some(cli::ProcessRole::Worker) => cli.work(&reporter).map(|()| ExitCode::SUCCESS),
        Some(cli::ProcessRole::Walled) => cli.run_walled(&reporter).map(|()| ExitCode::SUCCESS),
        None => cli.run(&arguments, &reporter),
    };
    done.unwrap_or_else(|failures| {
        cli.tell(&failures, &reporter);
        failures.iter().map(Failure::exit_code).max().unwrap_or_default().into()
    })
}
