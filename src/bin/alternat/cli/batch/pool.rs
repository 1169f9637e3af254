//! The workers of a batch, and who of them does which job.

use std::collections::VecDeque;
use std::ffi::OsString;
use std::fs::File;
use std::io::{self, BufRead as _, BufReader, Lines, Write as _};
use std::path::Path;
use std::process::{Child, ChildStdin, ChildStdout, ExitStatus, Stdio};
use std::sync::Mutex;

use alternat::report::Limit;

use super::job::{Hello, Identity, Job, Outcome};
use crate::cli::WORKER;
use crate::cli::threads::{held, together};
use crate::wall::{self, End};

/// What is to be done, in stretches of neighbours: documents that are alike are set sooner one after the other.
struct Queue {
    stretches: Vec<VecDeque<Job>>,
}

/// What is told of a job.
pub enum Event {
    /// It was begun.
    Begun(Job),
    /// It was done.
    Done(Job, Box<Outcome>),
    /// Its worker ended before it was done, and would do so again: at a bound, or in another way.
    Lost(Job, Option<Limit>),
}

/// Why workers cannot work.
#[derive(Debug)]
pub enum Broken {
    /// A process cannot be started.
    Start(io::Error),
    /// A worker ends before it is at work, with this exit code unless it is killed.
    Ended(Option<i32>),
    /// The program is not the one that it was when the batch began.
    Replaced,
    /// The templates or locales are not what they were when the batch began.
    Changed,
}

/// How often a worker is called that is killed before it is at work.
const ATTEMPTS: usize = 3;

/// How workers are called, and what they must find.
pub struct Call {
    /// The arguments of this program.
    pub arguments: Vec<OsString>,
    /// What each of them is to say of itself.
    pub identity: Identity,
    /// How many there are.
    pub count: usize,
}

/// How many jobs a worker has at a time: one that it does, and the next.
const AT_HAND: usize = 2;

/// Runs the jobs, and calls with every report on them, until none is left or the batch is to stop. Where some workers
/// cannot be started, the others do all jobs.
pub fn run(
    call: &Call,
    jobs: Vec<Job>,
    is_stopped: &(impl Fn() -> bool + Sync),
    tell: impl FnMut(Event) + Send,
) -> Result<(), Broken> {
    if jobs.is_empty() {
        return Ok(());
    }
    let jobs = neighbours(jobs);
    let count = call.count.clamp(1, jobs.len());
    let tell = Mutex::new(tell);
    let shared = Shared {
        call,
        queue: Mutex::new(Queue::new(jobs, count)),
        workers: Mutex::new(0),
        is_stopped,
        tell: |event| (held(&tell))(event),
    };
    // There is one before those who attend to others take what the system gives.
    let first = Mutex::new(shared.start()?);
    together(count, |number| shared.attend(number, held(&first).take()))
}

/// The state that the threads which attend to workers share.
struct Shared<'c, S, T> {
    call: &'c Call,
    queue: Mutex<Queue>,
    /// The number of workers that are there; held by whoever starts one.
    workers: Mutex<usize>,
    is_stopped: &'c S,
    tell: T,
}

impl<S: Fn() -> bool, T: Fn(Event)> Shared<'_, S, T> {
    /// Gives jobs to a worker and takes what it gives back; calls another one where it ends too soon.
    fn attend(&self, number: usize, mut started: Option<Worker>) -> Result<(), Broken> {
        let mut at_hand: VecDeque<Job> = VecDeque::new();
        loop {
            let Some(mut worker) = self.call_worker(started.take())? else {
                // The others do its share.
                held(&self.queue).give_back(number, at_hand);
                return Ok(());
            };
            self.work(&mut worker, number, &mut at_hand);
            let limit = match self.end(worker).map(End::from) {
                Some(End::Over(limit)) => Some(limit),
                _ => None,
            };
            // The one that it was at is lost; the next one another worker does.
            match at_hand.pop_front() {
                Some(job) => (self.tell)(Event::Lost(job, limit)),
                None => return Ok(()),
            }
        }
    }

    /// Has a worker do jobs, until there are none left or it ends too soon.
    fn work(&self, worker: &mut Worker, number: usize, at_hand: &mut VecDeque<Job>) {
        let next = || if (self.is_stopped)() { None } else { held(&self.queue).next(number) };
        at_hand.iter().take(worker.most_at_hand()).for_each(|job| worker.give(job));
        loop {
            while at_hand.len() < worker.most_at_hand()
                && let Some(job) = next()
            {
                worker.give(&job);
                at_hand.push_back(job);
            }
            let Some(job) = at_hand.front() else { return };
            (self.tell)(Event::Begun(job.clone()));
            let Some(outcome) = worker.take().filter(|outcome| outcome.number == job.number) else { return };
            if let Some(job) = at_hand.pop_front() {
                (self.tell)(Event::Done(job, Box::new(outcome)));
            }
        }
    }

    /// Calls a worker, one that is started if there is one; none where no more than those that are there can be had, or where the batch was stopped, as workers
    /// may be that do not know it yet.
    fn call_worker(&self, mut started: Option<Worker>) -> Result<Option<Worker>, Broken> {
        for _ in 0..ATTEMPTS {
            let Some(mut worker) = started.take().map_or_else(|| self.start(), |worker| Ok(Some(worker)))?
            else {
                return Ok(None);
            };
            if worker.is_greeted(&self.call.identity)? {
                return Ok(Some(worker));
            }
            // Whoever is killed has no exit code.
            if let Some(code) = self.end(worker).and_then(|status| status.code()) {
                return Err(Broken::Ended(Some(code)));
            }
            if (self.is_stopped)() {
                return Ok(None);
            }
        }
        Err(Broken::Ended(None))
    }

    /// Starts a worker; none where no more can be had.
    fn start(&self) -> Result<Option<Worker>, Broken> {
        let mut workers = held(&self.workers);
        match Worker::start(self.call) {
            Ok(worker) => {
                *workers += 1;
                Ok(Some(worker))
            }
            Err(error) if is_shortage(&error) && *workers > 0 => Ok(None),
            Err(error) => Err(Broken::Start(error)),
        }
    }

    fn end(&self, worker: Worker) -> Option<ExitStatus> {
        let status = worker.end();
        *held(&self.workers) -= 1;
        status
    }
}

/// True if the system has no more processes, files or memory to give.
fn is_shortage(error: &io::Error) -> bool {
    const TOO_MANY_FILES: [i32; 2] = [23, 24];
    matches!(error.kind(), io::ErrorKind::WouldBlock | io::ErrorKind::OutOfMemory)
        || (cfg!(unix) && error.raw_os_error().is_some_and(|code| TOO_MANY_FILES.contains(&code)))
}

/// Jobs in the order in which they are done: those that are alike in more are nearer neighbours.
fn neighbours(mut jobs: Vec<Job>) -> Vec<Job> {
    jobs.sort_by_cached_key(|job| (job.likeness.clone(), job.spec.clone()));
    jobs
}

impl Queue {
    /// Deals out jobs in as many stretches as there are workers.
    fn new(jobs: Vec<Job>, count: usize) -> Self {
        let each = jobs.len().div_ceil(count).max(1);
        let mut jobs = jobs.into_iter();
        let stretch = |_| jobs.by_ref().take(each).collect();
        Self { stretches: (0..count).map(stretch).collect() }
    }

    /// Takes jobs back that a worker was given and has not done.
    fn give_back(&mut self, worker: usize, jobs: VecDeque<Job>) {
        if let Some(stretch) = self.stretches.get_mut(worker) {
            jobs.into_iter().rev().for_each(|job| stretch.push_front(job));
        }
    }

    /// The next job of a worker's own stretch, or the last one of the longest.
    fn next(&mut self, worker: usize) -> Option<Job> {
        let own = self.stretches.get_mut(worker).and_then(VecDeque::pop_front);
        own.or_else(|| self.stretches.iter_mut().max_by_key(|stretch| stretch.len())?.pop_back())
    }
}

/// A process that makes agreements.
struct Worker {
    process: Child,
    input: ChildStdin,
    output: Lines<BufReader<ChildStdout>>,
    reads_ahead: bool,
}

/// Files that the batch itself will open: held while a worker starts, so that there are as many left.
fn spare_files(any: &Path) -> io::Result<Vec<File>> {
    const SPARE: usize = 16;
    (0..SPARE).map(|_| File::open(any)).collect()
}

impl Worker {
    /// The most jobs that it has at a time.
    fn most_at_hand(&self) -> usize {
        if self.reads_ahead { AT_HAND } else { 1 }
    }

    /// Starts a worker.
    fn start(call: &Call) -> io::Result<Self> {
        let mut command = wall::again(WORKER)?;
        let _spare = spare_files(Path::new(command.get_program()))?;
        let mut process = command
            .args(&call.arguments)
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            // A worker reports by its outcomes alone.
            .stderr(Stdio::null())
            .spawn()?;
        let (Some(input), Some(output)) = (process.stdin.take(), process.stdout.take()) else {
            return Err(io::ErrorKind::BrokenPipe.into());
        };
        Ok(Self { process, input, output: BufReader::new(output).lines(), reads_ahead: false })
    }

    /// True if it says that it is the worker that is expected; not if it ends before.
    fn is_greeted(&mut self, expected: &Identity) -> Result<bool, Broken> {
        let Some(Hello { identity, reads_ahead }) = self.message() else { return Ok(false) };
        self.reads_ahead = reads_ahead;
        match identity {
            Some(identity) if identity == *expected => Ok(true),
            Some(identity) if identity.program != expected.program => Err(Broken::Replaced),
            _ => Err(Broken::Changed),
        }
    }

    /// Gives a job; that nobody takes it any more is seen when nothing comes back.
    fn give(&mut self, job: &Job) {
        let line = serde_json::to_string(job).unwrap_or_default() + "\n";
        let _ = self.input.write_all(line.as_bytes());
    }

    fn take(&mut self) -> Option<Outcome> {
        self.message()
    }

    fn message<T: serde::de::DeserializeOwned>(&mut self) -> Option<T> {
        serde_json::from_str(&self.output.next()?.ok()?).ok()
    }

    /// Lets it end: it does when no more jobs can come.
    fn end(self) -> Option<ExitStatus> {
        let Self { mut process, input, output, .. } = self;
        drop((input, output));
        process.wait().ok()
    }
}
