//! The `alternat` command: arguments, dispatch, report, exit code.

mod cli;
mod failure;
mod input;
mod output;
mod paths;
mod report;
mod sources;
mod told;
mod verdict;
mod watch;

use std::process::ExitCode;

use failure::Failure;

/// Typesetting makes and drops a great many small values, which this allocator does
/// faster than most systems' own.
#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;

fn main() -> ExitCode {
    let mut arguments: Vec<_> = std::env::args_os().collect();
    let is_worker = arguments.get(1).is_some_and(|argument| argument == cli::WORKER);
    if is_worker {
        arguments.remove(1);
    }
    let reporter = report::Reporter::new(cli::language(&arguments).code());
    let cli = match cli::Cli::read(&arguments, &reporter) {
        Ok(cli) => cli,
        Err(code) => return code,
    };
    match if is_worker { cli.work(&reporter) } else { cli.run(&reporter) } {
        Ok(()) => ExitCode::SUCCESS,
        Err(failures) => {
            for failure in &failures {
                cli.tell(failure, &reporter);
            }
            failures.iter().map(Failure::exit_code).max().unwrap_or_default().into()
        }
    }
}
