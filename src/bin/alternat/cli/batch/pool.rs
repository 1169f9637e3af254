//! The workers of a batch, and the division of jobs among them.

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

/// The jobs still to do, in stretches of neighbours: similar documents are set faster one after the other.
struct Queue {
    stretches: Vec<VecDeque<Job>>,
}

/// A report about a job.
pub enum Event {
    /// The job was begun.
    Begun(Job),
    /// The job was done.
    Done(Job, Box<Outcome>),
    /// The worker ended before the job was done, and would end again: at a limit, or in another way.
    Lost(Job, Option<Limit>),
}

/// The reason why workers cannot work.
#[derive(Debug)]
pub enum Broken {
    /// A process cannot be started.
    Start(io::Error),
    /// A worker ends before it begins, with this exit code unless it was killed.
    Ended(Option<i32>),
    /// The program is not the one that it was when the batch began.
    Replaced,
    /// The templates or locales are not what they were when the batch began.
    Changed,
}

/// The number of attempts to start a worker that is killed before it begins.
const ATTEMPTS: usize = 3;

/// The call of the workers, and the state that they must find.
pub struct Call {
    /// The arguments of this program.
    pub arguments: Vec<OsString>,
    /// The identity that each of them must report.
    pub identity: Identity,
    /// The number of workers.
    pub count: usize,
}

/// The number of jobs that a worker has at a time: the current one and the next.
const AT_HAND: usize = 2;

/// Runs the jobs and calls `tell` with every event, until none is left or the batch is stopped. If some workers cannot
/// be started, the others do all jobs.
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
    // One worker is started before the threads that attend to others take what the system gives.
    let first = Mutex::new(shared.start()?);
    together(count, |number| shared.attend(number, held(&first).take()))
}

/// The state shared by the threads that attend to workers.
struct Shared<'c, S, T> {
    call: &'c Call,
    queue: Mutex<Queue>,
    /// The number of running workers; locked while one is started.
    workers: Mutex<usize>,
    is_stopped: &'c S,
    tell: T,
}

impl<S: Fn() -> bool, T: Fn(Event)> Shared<'_, S, T> {
    /// Gives jobs to a worker and takes its results; calls another worker if it ends too soon.
    fn attend(&self, number: usize, mut started: Option<Worker>) -> Result<(), Broken> {
        let mut at_hand: VecDeque<Job> = VecDeque::new();
        loop {
            let Some(mut worker) = self.call_worker(started.take())? else {
                // The other workers do its share.
                held(&self.queue).give_back(number, at_hand);
                return Ok(());
            };
            self.work(&mut worker, number, &mut at_hand);
            let limit = match self.end(worker).map(End::from) {
                Some(End::Over(limit)) => Some(limit),
                _ => None,
            };
            // The current job is lost; another worker does the next one.
            match at_hand.pop_front() {
                Some(job) => (self.tell)(Event::Lost(job, limit)),
                None => return Ok(()),
            }
        }
    }

    /// Gives jobs to a worker, until none are left or the worker ends too soon.
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

    /// Calls a worker, or takes the given one; `None` if the system gives no more, or if the batch was stopped, which
    /// may have ended the worker as well.
    fn call_worker(&self, mut started: Option<Worker>) -> Result<Option<Worker>, Broken> {
        for _ in 0..ATTEMPTS {
            let Some(mut worker) = started.take().map_or_else(|| self.start(), |worker| Ok(Some(worker)))?
            else {
                return Ok(None);
            };
            if worker.is_greeted(&self.call.identity)? {
                return Ok(Some(worker));
            }
            // A killed process has no exit code.
            if let Some(code) = self.end(worker).and_then(|status| status.code()) {
                return Err(Broken::Ended(Some(code)));
            }
            if (self.is_stopped)() {
                return Ok(None);
            }
        }
        Err(Broken::Ended(None))
    }

    /// Starts a worker; `None` if the system gives no more.
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

/// The jobs in the order in which they are done, similar ones beside each other.
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

    /// Takes back jobs that a worker was given and has not done.
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

/// Files that are held while a worker starts, so that the batch itself can open as many afterwards.
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

    /// True if it reports the expected identity; false if it ends before.
    fn is_greeted(&mut self, expected: &Identity) -> Result<bool, Broken> {
        let Some(Hello { identity, reads_ahead }) = self.message() else { return Ok(false) };
        self.reads_ahead = reads_ahead;
        match identity {
            Some(identity) if identity == *expected => Ok(true),
            Some(identity) if identity.program != expected.program => Err(Broken::Replaced),
            _ => Err(Broken::Changed),
        }
    }

    /// Gives a job; if the worker is gone, that is noticed when no outcome arrives.
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

    /// Lets it end, which it does when no more jobs can come.
    fn end(self) -> Option<ExitStatus> {
        let Self { mut process, input, output, .. } = self;
        drop((input, output));
        process.wait().ok()
    }
}
