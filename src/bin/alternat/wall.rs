//! The wall: bounds of memory and time for a process that reads files from untrusted sources.
//!
//! Such a process is this program called again. It keeps the bounds itself; its caller reports the outcome.

use std::ffi::{OsStr, OsString};
use std::io::{self, Read as _};
use std::process::{Command, ExitStatus, Stdio};
use std::sync::mpsc::{self, Receiver, RecvTimeoutError, Sender};
use std::thread;
use std::time::Duration;

use alternat::report::Limit;
use cap::Cap;
use mimalloc::MiMalloc;

use crate::terminal;

/// The allocator, which is faster than most systems' own for the many small values of typesetting. It counts the bytes,
/// so that a process behind the wall stays within its bound.
#[global_allocator]
static ALLOCATOR: Cap<MiMalloc> = Cap::new(MiMalloc, usize::MAX);

/// The argument before those of a command that is carried out behind the wall.
pub const WALLED: &str = "--walled";

/// The most bytes of memory that a process behind the wall may take.
const MOST_BYTES: usize = 300_000_000;
/// The part of them that the program itself takes, with the reserve of its allocator.
const OWN_BYTES: usize = 55_000_000;
/// The most seconds of a processor for one file.
const MOST_SECONDS: usize = 10;
/// The most seconds on the clock for one file: a machine that is busy with other things takes longer.
const MOST_CLOCK_SECONDS: usize = 60;

/// The exit code of a process that has reached its bound of time on the clock.
const OUT_OF_TIME: u8 = 124;
/// The most bytes that are passed on from the report of a process behind the wall.
const MOST_REPORTED: u64 = 8_000_000;

/// The bound of memory.
fn memory() -> Limit {
    Limit::Memory(bound("ALTERNAT_MOST_BYTES", MOST_BYTES) / 1_000_000)
}

/// The bound of the time of a processor.
fn processor() -> Limit {
    Limit::Processor(bound("ALTERNAT_MOST_SECONDS", MOST_SECONDS))
}

/// The bound of the time on the clock.
fn clock() -> Limit {
    Limit::Clock(bound("ALTERNAT_MOST_CLOCK_SECONDS", MOST_CLOCK_SECONDS))
}

/// A bound, or a lower one that the environment sets, as tests do.
fn bound(name: &str, most: usize) -> usize {
    let asked_for = std::env::var(name).ok().and_then(|value| value.parse().ok());
    asked_for.map_or(most, |asked_for: usize| asked_for.min(most))
}

/// The way in which a process behind the wall has ended.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum End {
    /// With an exit code of its own.
    Code(u8),
    /// At a bound.
    Over(Limit),
    /// In another way: something else has ended it, or the program has a bug.
    Broken,
}

impl From<ExitStatus> for End {
    fn from(status: ExitStatus) -> Self {
        /// The exit code of a program that panics.
        const PANIC: u8 = 101;
        if is_out_of_memory(status) {
            return Self::Over(memory());
        }
        if is_out_of_processor(status) {
            return Self::Over(processor());
        }
        match status.code().and_then(|code| u8::try_from(code).ok()) {
            Some(OUT_OF_TIME) => Self::Over(clock()),
            Some(PANIC) | None => Self::Broken,
            Some(code) => Self::Code(code),
        }
    }
}

/// True if a process was aborted, which happens if there is no memory for a value or for deeply nested ones.
#[cfg(unix)]
fn is_out_of_memory(status: ExitStatus) -> bool {
    use std::os::unix::process::ExitStatusExt as _;
    status.signal() == Some(rustix::process::Signal::ABORT.as_raw())
}

#[cfg(not(unix))]
fn is_out_of_memory(status: ExitStatus) -> bool {
    /// The exit code that Windows gives to a process that aborts itself.
    const ABORTED: u32 = 0xC000_0409;
    status.code() == Some(ABORTED.cast_signed())
}

/// True if the system has ended a process because it has used up its processor time.
#[cfg(unix)]
fn is_out_of_processor(status: ExitStatus) -> bool {
    use std::os::unix::process::ExitStatusExt as _;
    status.signal() == Some(rustix::process::Signal::XCPU.as_raw())
}

#[cfg(not(unix))]
fn is_out_of_processor(_: ExitStatus) -> bool {
    false
}

/// The wall around this process.
pub struct Wall {
    /// Gets a message when work begins and when it ends; `None` if no thread could be started for the clock.
    clock: Option<Sender<Work>>,
}

/// A message to the clock.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Work {
    Begins,
    Ends,
}

impl Wall {
    /// Raises the wall: from now on this process ends rather than exceed its bounds.
    pub fn raise() -> Self {
        let most = bound("ALTERNAT_MOST_BYTES", MOST_BYTES).saturating_sub(OWN_BYTES);
        // Memory that is already allocated cannot be taken back.
        let _ = ALLOCATOR.set_limit(most.max(ALLOCATOR.allocated()));
        forgo();
        end_without_memory();
        let (clock, works) = mpsc::channel();
        let seconds = self::clock().most();
        let watch = move || watch(&works, seconds);
        let clock = thread::Builder::new().spawn(watch).ok().map(|_| clock);
        Self { clock }
    }

    /// Does work that has its own bounds of time.
    pub fn within<T>(&self, work: impl FnOnce() -> T) -> T {
        allow_processor(processor().most());
        let tell = |work| self.clock.as_ref().map(|clock| clock.send(work));
        tell(Work::Begins);
        let done = work();
        tell(Work::Ends);
        done
    }
}

/// Ends this process wherever there is no memory for a value. Most code aborts then by itself; bumpalo, which keeps the
/// texts of the pages, panics instead.
fn end_without_memory() {
    let usual = std::panic::take_hook();
    std::panic::set_hook(Box::new(move |panic| {
        if panic.payload_as_str().is_some_and(|message| message.contains("allocation error")) {
            std::process::abort();
        }
        usual(panic);
    }));
}

/// Ends this process if any work takes longer than so many seconds.
fn watch(works: &Receiver<Work>, seconds: usize) {
    let most = Duration::from_secs(seconds as u64);
    let mut last = Work::Ends;
    loop {
        let next = match last {
            Work::Ends => works.recv().map_err(|_| RecvTimeoutError::Disconnected),
            Work::Begins => works.recv_timeout(most),
        };
        match next {
            Ok(work) => last = work,
            Err(RecvTimeoutError::Timeout) => std::process::exit(OUT_OF_TIME.into()),
            Err(RecvTimeoutError::Disconnected) => return,
        }
    }
}

/// Makes the system end this process if it takes so many more seconds of processor time.
#[cfg(unix)]
fn allow_processor(seconds: usize) {
    use rustix::process::{Resource, Rlimit, getrlimit, setrlimit};
    use rustix::time::{ClockId, clock_gettime};
    let used = clock_gettime(ClockId::ProcessCPUTime).tv_sec;
    // The second that has already begun is not counted.
    let most = u64::try_from(used).unwrap_or_default().saturating_add(1 + seconds as u64);
    let Rlimit { maximum, .. } = getrlimit(Resource::Cpu);
    let current = Some(maximum.map_or(most, |maximum| maximum.min(most)));
    let _ = setrlimit(Resource::Cpu, Rlimit { current, maximum });
}

#[cfg(not(unix))]
fn allow_processor(_: usize) {}

/// Disables the core dump of a process that ends early.
#[cfg(unix)]
fn forgo() {
    use rustix::process::{Resource, Rlimit, setrlimit};
    let _ = setrlimit(Resource::Core, Rlimit { current: Some(0), maximum: Some(0) });
}

#[cfg(not(unix))]
fn forgo() {}

/// Makes this process end together with its caller, if the system can do that; elsewhere the bounds end a process that
/// is left alone.
#[cfg(target_os = "linux")]
pub fn end_with_caller() {
    let _ = rustix::process::set_parent_process_death_signal(Some(rustix::process::Signal::KILL));
}

#[cfg(not(target_os = "linux"))]
pub fn end_with_caller() {}

/// A command that calls this program again for such work.
///
/// # Errors
///
/// The path of the program cannot be determined.
pub fn again(role: impl AsRef<OsStr>) -> io::Result<Command> {
    let mut command = Command::new(std::env::current_exe()?);
    // The allocator takes from the system only the memory that is used, and none in advance.
    command.arg(role).env("MIMALLOC_ARENA_EAGER_COMMIT", "0");
    if terminal::is_colored() {
        command.env("CLICOLOR_FORCE", "1");
    }
    Ok(command)
}

/// The outcome of a command that was carried out behind the wall.
pub struct Done {
    /// The way in which its process has ended.
    pub end: End,
    /// The bytes that it has reported.
    pub reported: Vec<u8>,
}

/// Carries out a command behind the wall, with the arguments of this program, its input and its standard output.
///
/// # Errors
///
/// The process cannot be started.
pub fn carry_out(arguments: &[OsString]) -> io::Result<Done> {
    let mut command = again(WALLED)?;
    let mut process = command.args(arguments).stderr(Stdio::piped()).spawn()?;
    let mut reported = Vec::new();
    if let Some(error) = process.stderr.take() {
        let mut error = error.take(MOST_REPORTED);
        error.read_to_end(&mut reported)?;
        io::copy(error.get_mut(), &mut io::sink())?;
    }
    Ok(Done { end: process.wait()?.into(), reported })
}
