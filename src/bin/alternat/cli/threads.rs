//! The threads of this process: no more than it may have.

use std::io;
use std::num::NonZeroUsize;
use std::sync::{Mutex, PoisonError};
use std::thread::{self, Builder};

use rayon::ThreadPoolBuilder;

/// Prepares as many threads for typesetting as there are cores, or fewer where the system gives fewer: the pool that is
/// made by default ends the program in that case.
pub fn prepare() {
    let cores = thread::available_parallelism().map_or(1, NonZeroUsize::get);
    // One more is left for whatever reads a PDF apart.
    prepare_as_many(count_of_spare(cores).max(1));
}

/// Prepares so many threads for typesetting, this one among them; an existing pool is left alone.
pub fn prepare_as_many(count: usize) {
    let _ = ThreadPoolBuilder::new().num_threads(count).use_current_thread().build_global();
}

/// The number of threads that can be had beside this one, up to so many.
fn count_of_spare(most: usize) -> usize {
    let gate = Mutex::new(());
    let wait = || drop(gate.lock());
    thread::scope(|scope| {
        // Nobody passes before all are there, so they are there at the same time.
        let held = gate.lock();
        let threads = (0..most).map_while(|_| Builder::new().spawn_scoped(scope, wait).ok());
        let count = threads.count();
        drop(held);
        count
    })
}

/// Does the same work on this thread and on as many others as can be had, so many in all, until each has done it; each is
/// given its number. A thread that cannot be had leaves its share to the others.
///
/// # Errors
///
/// The first error of a thread, by their numbers.
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
