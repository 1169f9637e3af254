//! The threads of this process: no more than the system allows.

use std::io;
use std::num::NonZeroUsize;
use std::sync::{Mutex, PoisonError};
use std::thread::{self, Builder};

use rayon::ThreadPoolBuilder;

/// Prepares as many threads for typesetting as there are cores, or fewer if the system gives fewer: the default pool
/// would end the program in that case.
pub fn prepare() {
    let cores = thread::available_parallelism().map_or(1, NonZeroUsize::get);
    // One thread more is left for reading a PDF apart.
    prepare_as_many(count_of_spare(cores).max(1));
}

/// Prepares this number of threads for typesetting, this one included; an existing pool is left alone.
pub fn prepare_as_many(count: usize) {
    let _ = ThreadPoolBuilder::new().num_threads(count).use_current_thread().build_global();
}

/// The number of threads that the system gives beside this one, up to a maximum.
fn count_of_spare(most: usize) -> usize {
    let gate = Mutex::new(());
    let wait = || drop(gate.lock());
    thread::scope(|scope| {
        // No thread passes before all have started, so they exist at the same time.
        let held = gate.lock();
        let threads = (0..most).map_while(|_| Builder::new().spawn_scoped(scope, wait).ok());
        let count = threads.count();
        drop(held);
        count
    })
}

/// Does the same work on this thread and on as many others as the system gives, until each has done it. The count
/// includes this thread; each thread receives its number. A thread that cannot be started leaves its share to the
/// others.
///
/// # Errors
///
/// The error of the failing thread with the lowest number.
pub fn together<E: Send>(count: usize, work: impl Fn(usize) -> Result<(), E> + Sync) -> Result<(), E> {
    thread::scope(|scope| {
        let spawn = |number: usize| -> io::Result<_> {
            let work = &work;
            Builder::new().spawn_scoped(scope, move || work(number))
        };
        let others: Vec<_> = (1..count).map_while(|number| spawn(number).ok()).collect();
        let own = work(0);
        others.into_iter().fold(own, |result, thread| match thread.join() {
            Ok(other) => result.and(other),
            Err(panic) => std::panic::resume_unwind(panic),
        })
    })
}

/// The value in a lock, even after a thread that held it has failed.
pub fn held<T>(lock: &Mutex<T>) -> std::sync::MutexGuard<'_, T> {
    lock.lock().unwrap_or_else(PoisonError::into_inner)
}
