//! `alternat batch`: makes every original of a ceremony, and accounts for each.

mod account;
mod book;
mod cells;
mod durable;
mod ids;
mod job;
mod known;
mod lock;
mod manifest;
mod merge;
mod namesakes;
mod occasion;
mod pairs;
mod plan;
mod pool;
mod progress;
mod rows;
mod run;
mod running_order;
mod sheets;
mod state;
mod summary;
mod worker;

use std::collections::HashSet;
use std::num::NonZeroUsize;
use std::path::PathBuf;
use std::str::FromStr;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::thread;

use alternat::finding::Severity;
use alternat::localize::sheet_words;
use alternat::press::Press;
use alternat::render::Format;
use alternat::report::{Examined, Failure, Reporter, Sources, Usage};
use alternat::work::Workspace;
use clap::{Args, ValueEnum};

use super::options::RenderArguments;
use super::terms::Terms;
use crate::input::{self, Disk, Overlay};
use ids::some_of;
use job::Bases;
use manifest::{MadeWith, Shard};
pub use merge::Manifests;
use plan::{Plan, Planned, Unplanned};
use run::Run;
use state::digests;

/// The arguments of `batch`.
#[derive(Debug, Args)]
#[expect(clippy::struct_excessive_bools, reason = "each is a flag that is given or not")]
pub struct Batch {
    /// A ceremony, a folder of specs, or specs.
    #[arg(required = true)]
    inputs: Vec<PathBuf>,
    /// The folder to write into.
    #[arg(short, long)]
    output: PathBuf,
    #[command(flatten)]
    options: RenderArguments,
    /// The number of workers.
    #[arg(short, long, value_parser = count)]
    jobs: Option<NonZeroUsize>,
    /// True if the files of an earlier run are kept.
    #[arg(long)]
    resume: bool,
    /// True if the batch goes on when an agreement fails, which is the default.
    #[arg(long, conflicts_with = "fail_fast")]
    keep_going: bool,
    /// True if the batch ends when an agreement fails.
    #[arg(long)]
    fail_fast: bool,
    /// True if all originals are bound into one file.
    #[arg(long, conflicts_with = "shard")]
    book: bool,
    /// True if a sheet lists the signers of all agreements.
    #[arg(long, conflicts_with = "shard")]
    running_order: bool,
    /// The part to make.
    #[arg(long)]
    shard: Option<Shard>,
    /// True if only problems are printed.
    #[arg(short, long)]
    quiet: bool,
    /// The format of the progress.
    #[arg(long, value_enum, ignore_case = true, default_value_t)]
    log_format: LogFormat,
    /// The folder that a spec may read from.
    #[arg(long)]
    root: Option<PathBuf>,
    #[command(flatten)]
    overlay: Overlay,
}

/// The format of the progress.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, ValueEnum)]
enum LogFormat {
    /// Words, with a bar on a terminal.
    #[default]
    Human,
    /// One object in JSON for each event, one a line.
    Json,
}

/// Reads the number of workers.
fn count(argument: &str) -> Result<NonZeroUsize, String> {
    argument.parse().map_err(|_| "not-a-count".to_owned())
}

impl FromStr for Shard {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, String> {
        let read = || {
            let (number, of) = text.split_once('/')?;
            let shard = Self { number: number.parse().ok()?, of: of.parse().ok()? };
            shard.is_right().then_some(shard)
        };
        read().ok_or_else(|| "not-a-part-of-a-batch".to_owned())
    }
}

impl Batch {
    /// Makes every original, and accounts for each.
    pub fn run(&self, reporter: &Reporter) -> Result<(), Vec<Failure>> {
        let is_interrupted = interruption();
        self.options.check()?;
        if self.book && self.options.format != Format::Pdf {
            return Err(Failure::Usage(Usage::OnlyInPdf("--book")).into());
        }
        input::check_root(self.root.as_deref())?;
        let (resources, sources) = self.overlay.read()?;
        let digests = digests(&resources);
        // Errors in templates or locales are reported once, before anything is begun.
        let press = Press::new(resources)
            .map_err(|findings| Failure::Findings(Examined { findings, sources: sources.clone() }))?;
        let words = sheet_words(press.catalog(), press.vocabulary());
        let terms = Terms::new(&press, reporter);
        let plan = plan::plan(&self.inputs, &words, &sources, &terms);
        let mut plan = plan.map_err(|Unplanned { failures, jobs }| {
            // A spec that is listed again, with the same layers, gives no new findings.
            let mut seen = HashSet::new();
            let is_new = |planned: &&Planned| {
                let layers: Vec<_> = planned.job.laid_over.iter().map(Arc::as_ptr).collect();
                seen.insert((planned.job.spec.clone(), layers))
            };
            let mut bases = Bases::default();
            let jobs = jobs.iter().filter(is_new);
            let of_agreements =
                jobs.flat_map(|planned| self.problems((&press, &sources), planned, &mut bases));
            failures.into_iter().chain(some_of(of_agreements)).collect::<Vec<_>>()
        })?;
        self.take_part(&mut plan);
        if is_interrupted.load(Ordering::SeqCst) {
            return Err(Failure::Interrupted.into());
        }
        Run::new(self, reporter, &plan, (press, sources), &digests)?.carry_out(plan, digests, &is_interrupted)
    }

    /// The problems of an agreement if the batch cannot begin: the user can correct them all before the next run.
    fn problems(&self, with: (&Press, &Sources), planned: &Planned, bases: &mut Bases) -> Vec<Failure> {
        let Planned { job, broken } = planned;
        let refused = broken.iter().chain(&job.refused).cloned().map(Failure::Refused);
        let examined = broken.is_none().then(|| worker::examined(self, with, job, bases.laid(job)));
        let wrong = examined
            .filter(|examined| examined.findings.iter().any(|finding| finding.severity == Severity::Error));
        refused.chain(wrong.map(Failure::Findings)).collect()
    }

    /// Does the work of one of the workers that a batch has called.
    pub fn work(&self, reporter: &Reporter) -> Result<(), Vec<Failure>> {
        worker::work(self, reporter)
    }

    /// Reports why it could not be carried out.
    pub fn tell(&self, failures: &[Failure], reporter: &Reporter) {
        progress::failed(failures, self.log_format, reporter);
    }

    /// Reduces a plan to the agreements of this part: every nth one, for n parts.
    fn take_part(&self, plan: &mut Plan) {
        if let Some(Shard { number, of }) = self.shard {
            plan.whole = Some(plan.digest());
            let is_ours = |planned: &Planned| (planned.job.number - 1) % of == number - 1;
            let others = plan.jobs.iter().filter(|planned| !is_ours(planned));
            plan.others = others.map(|planned| planned.job.id.clone()).collect();
            plan.jobs.retain(is_ours);
        }
    }

    /// The files that specs are read from.
    fn workspace<'a>(&'a self, sources: &'a Sources) -> Workspace<'a> {
        Workspace { files: &Disk, sources, root: self.root.as_deref() }
    }

    fn made_with(&self, (templates, locales): &(String, String)) -> MadeWith {
        MadeWith {
            alternat: env!("CARGO_PKG_VERSION").to_owned(),
            templates: templates.clone(),
            locales: locales.clone(),
            options: self.options.read().by_name(),
        }
    }

    fn count_of_workers(&self) -> usize {
        let cores = || thread::available_parallelism().ok();
        self.jobs.or_else(cores).map_or(1, NonZeroUsize::get)
    }
}

/// The flag that becomes true when the user stops the batch; a second signal does not wait for the current jobs.
fn interruption() -> Arc<AtomicBool> {
    let interrupted = Arc::new(AtomicBool::new(false));
    let handler = Arc::clone(&interrupted);
    // If no signal can be handled, the batch cannot be stopped cleanly.
    let _ = ctrlc::set_handler(move || {
        if handler.swap(true, Ordering::SeqCst) {
            std::process::exit(Failure::Interrupted.exit_code().into());
        }
    });
    interrupted
}
