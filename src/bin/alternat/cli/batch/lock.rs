//! Who may write into a folder: a whole batch alone, or different parts of one at once.

use std::fs::{self, File, TryLockError};
use std::io::{self, ErrorKind};
use std::path::{Path, PathBuf};

use alternat::report::Failure;

/// Held by who begins or ends in a folder, one at a time: so nobody takes away what another has just made.
pub struct Gate {
    folder: PathBuf,
    _held: File,
}

/// Held by a batch as long as it runs.
pub struct Lock {
    folder: PathBuf,
    _held: File,
}

const GATE: &str = "gate";
const LOCK: &str = "lock";
const WORKERS: &str = "workers";

impl Gate {
    /// Waits until nobody else begins or ends; the folder is there then.
    pub fn pass(folder: &Path) -> io::Result<Self> {
        loop {
            fs::create_dir_all(folder)?;
            let path = folder.join(GATE);
            let file = match File::create(&path) {
                // Whoever was the last has taken the folder away in between.
                Err(error) if error.kind() == ErrorKind::NotFound => continue,
                file => file?,
            };
            file.lock()?;
            if is_at(&file, &path) {
                return Ok(Self { folder: folder.to_owned(), _held: file });
            }
        }
    }
}

impl Drop for Gate {
    /// The last one takes the folder away; what cannot be taken away is there for the next. Where it cannot be seen
    /// whether a file is still the one of its name, it stays.
    fn drop(&mut self) {
        if cfg!(not(unix)) {
            return;
        }
        let is_last = fs::read_dir(&self.folder)
            .is_ok_and(|mut entries| entries.all(|entry| entry.is_ok_and(|entry| entry.file_name() == GATE)));
        if is_last && fs::remove_file(self.folder.join(GATE)).is_ok() {
            let _ = fs::remove_dir(&self.folder);
        }
    }
}

/// Whether a file is still the one of its name, and not one that was taken away.
#[cfg(unix)]
fn is_at(file: &File, path: &Path) -> bool {
    use std::os::unix::fs::MetadataExt as _;
    let identity = |metadata: fs::Metadata| (metadata.dev(), metadata.ino());
    let here = file.metadata().map(identity);
    here.is_ok_and(|here| fs::metadata(path).is_ok_and(|there| identity(there) == here))
}

/// It is, for here nobody takes it away.
#[cfg(not(unix))]
fn is_at(_: &File, _: &Path) -> bool {
    true
}

impl Lock {
    /// Holds a folder, if nobody else does; whoever calls has passed the gate.
    pub fn take(folder: &Path) -> io::Result<Option<Self>> {
        fs::create_dir_all(folder)?;
        let file = File::create(folder.join(LOCK))?;
        match file.try_lock() {
            Ok(()) => Ok(Some(Self { folder: folder.to_owned(), _held: file })),
            Err(TryLockError::WouldBlock) => Ok(None),
            Err(TryLockError::Error(error)) => Err(error),
        }
    }

    /// Waits for the workers of a batch that was killed: they end with the job they are at.
    pub fn wait_for_workers(&self) -> io::Result<()> {
        let workers = File::create(self.folder.join(WORKERS))?;
        workers.lock()?;
        workers.unlock()
    }

    /// Lets go of the folder, which is gone if nothing else is in it; whoever calls has passed the gate.
    pub fn release(self) {
        for name in [WORKERS, LOCK] {
            // One that is left there is held by nobody.
            let _ = fs::remove_file(self.folder.join(name));
        }
        let _ = fs::remove_dir(&self.folder);
    }
}

/// Tells that a worker is at work in a folder, as long as what it gives is held.
pub fn hold(folder: &Path) -> Option<File> {
    let file = File::create(folder.join(WORKERS)).ok()?;
    file.lock_shared().ok()?;
    Some(file)
}

/// Refuses a folder of a batch that is a link, or has anything in it that is neither a file nor a folder: what a batch
/// writes and removes there is its own.
pub fn refuse_foreign(folder: &Path) -> Result<(), Failure> {
    let foreign = |path: &Path, kind: ErrorKind| Err(Failure::Write(path.to_owned(), kind.into()));
    let failed = |error| Failure::Write(folder.to_owned(), error);
    match fs::symlink_metadata(folder) {
        Err(error) if error.kind() == ErrorKind::NotFound => return Ok(()),
        Err(error) => return Err(failed(error)),
        Ok(there) if !there.is_dir() => return foreign(folder, ErrorKind::NotADirectory),
        Ok(_) => {}
    }
    for entry in fs::read_dir(folder).map_err(failed)? {
        let entry = entry.map_err(failed)?;
        match entry.file_type() {
            Ok(kind) if kind.is_file() || kind.is_dir() => {}
            // Another batch may take its own away in between.
            Err(error) if error.kind() == ErrorKind::NotFound => {}
            Err(error) => return Err(failed(error)),
            Ok(_) => return foreign(&entry.path(), ErrorKind::InvalidInput),
        }
    }
    Ok(())
}

/// Removes what a batch has put into its folder; of whoever else works there, and of locks, nothing.
pub fn clear(folder: &Path, is_wanted: impl Fn(&str) -> bool) -> io::Result<()> {
    for entry in fs::read_dir(folder)? {
        let entry = entry?;
        let name = entry.file_name();
        let name = name.to_string_lossy();
        if ![GATE, LOCK, WORKERS].contains(&&*name) && !is_wanted(&name) && entry.file_type()?.is_file() {
            fs::remove_file(entry.path())?;
        }
    }
    Ok(())
}
