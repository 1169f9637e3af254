//! The workers of a batch, and who of them does which job.

use std::collections::VecDeque;
use std::ffi::OsString;
use std::io::{self, BufRead as _, BufReader, Lines, Write as _};
use std::process::{Child, ChildStdin, ChildStdout, Command, ExitStatus, Stdio};
use std::sync::{Mutex, PoisonError};
use std::thread;

use super::job::{Identity, Job, Outcome};
use crate::cli::WORKER;

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
    /// Its worker ended before it was done, and would do so again.
    Lost(Job),
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

/// Does the jobs, and calls with all that is told of them, until there are none left or it is to stop.
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
    let queue = Mutex::new(Queue::new(jobs, count));
    let tell = Mutex::new(tell);
    let told = |event| (tell.lock().unwrap_or_else(PoisonError::into_inner))(event);
    thread::scope(|scope| {
        let workers: Vec<_> = (0..count)
            .map(|number| {
                let (queue, told) = (&queue, &told);
                scope.spawn(move || attend(call, number, queue, is_stopped, told))
            })
            .collect();
        workers.into_iter().try_for_each(|worker| match worker.join() {
            Ok(result) => result,
            Err(panic) => std::panic::resume_unwind(panic),
        })
    })
}

/// Gives jobs to a worker and takes what it gives back; calls another one where it ends too soon.
fn attend(
    call: &Call,
    number: usize,
    queue: &Mutex<Queue>,
    is_stopped: &impl Fn() -> bool,
    tell: &impl Fn(Event),
) -> Result<(), Broken> {
    let next = || {
        let mut queue = queue.lock().unwrap_or_else(PoisonError::into_inner);
        if is_stopped() { None } else { queue.next(number) }
    };
    let mut at_hand: VecDeque<Job> = VecDeque::new();
    loop {
        let Some(mut worker) = call_worker(call, is_stopped)? else { return Ok(()) };
        for job in &at_hand {
            worker.give(job);
        }
        loop {
            while at_hand.len() < AT_HAND
                && let Some(job) = next()
            {
                worker.give(&job);
                at_hand.push_back(job);
            }
            let Some(job) = at_hand.front() else {
                worker.end();
                return Ok(());
            };
            tell(Event::Begun(job.clone()));
            match worker.take().filter(|outcome| outcome.number == job.number) {
                Some(outcome) => {
                    if let Some(job) = at_hand.pop_front() {
                        tell(Event::Done(job, Box::new(outcome)));
                    }
                }
                None => break,
            }
        }
        // The one that it was at is lost; the next one another worker does.
        worker.end();
        if let Some(job) = at_hand.pop_front() {
            tell(Event::Lost(job));
        }
    }
}

/// Calls a worker; none where the batch was stopped, as workers may be that do not know it yet.
fn call_worker(call: &Call, is_stopped: &impl Fn() -> bool) -> Result<Option<Worker>, Broken> {
    for _ in 0..ATTEMPTS {
        if let Some(worker) = Worker::start(call)? {
            return Ok(Some(worker));
        }
        if is_stopped() {
            return Ok(None);
        }
    }
    Err(Broken::Ended(None))
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
}

impl Worker {
    /// Starts a worker; nothing if it is killed before it is at work.
    fn start(call: &Call) -> Result<Option<Self>, Broken> {
        let program = std::env::current_exe().map_err(Broken::Start)?;
        let mut process = Command::new(program)
            .arg(WORKER)
            .args(&call.arguments)
            // A worker's allocator takes from the system what is used and no more in advance.
            .env("MIMALLOC_ARENA_EAGER_COMMIT", "0")
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .spawn()
            .map_err(Broken::Start)?;
        let (Some(input), Some(output)) = (process.stdin.take(), process.stdout.take()) else {
            return Err(Broken::Start(io::ErrorKind::BrokenPipe.into()));
        };
        let mut worker = Self { process, input, output: BufReader::new(output).lines() };
        let expected = &call.identity;
        match worker.message::<Option<Identity>>() {
            Some(Some(identity)) if identity == *expected => return Ok(Some(worker)),
            Some(Some(Identity { program, .. })) if program != expected.program => {
                return Err(Broken::Replaced);
            }
            Some(_) => return Err(Broken::Changed),
            None => {}
        }
        // Whoever is killed has no exit code.
        match worker.end().and_then(|status| status.code()) {
            None => Ok(None),
            code => Err(Broken::Ended(code)),
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
        let Self { mut process, input, output } = self;
        drop((input, output));
        process.wait().ok()
    }
}
