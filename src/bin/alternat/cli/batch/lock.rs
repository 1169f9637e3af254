//! The right to write into a folder: for a whole batch alone, or for different parts of one at the same time.

use std::fs::{self, File, TryLockError};
use std::io::{self, ErrorKind};
use std::path::{Path, PathBuf};

use alternat::report::Failure;

/// The lock of a batch that begins or ends in a folder, one at a time: so none removes files that another has just
/// made.
pub struct Gate {
    folder: PathBuf,
    _held: File,
}

/// The lock of a batch as long as it runs.
pub struct Lock {
    folder: PathBuf,
    _held: File,
}

const GATE: &str = "gate";
const LOCK: &str = "lock";
const WORKERS: &str = "workers";

impl Gate {
    /// Waits until no other batch begins or ends; the folder exists then.
    pub fn pass(folder: &Path) -> io::Result<Self> {
        loop {
            fs::create_dir_all(folder)?;
            let path = folder.join(GATE);
            let file = match File::create(&path) {
                // The last batch has removed the folder in the meantime.
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
    /// The last batch removes the folder; if that fails, the next one finds it. The folder stays on systems that cannot
    /// check whether a file is still the one at its path.
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

/// True if a file is still the one at its path, and was not removed.
#[cfg(unix)]
fn is_at(file: &File, path: &Path) -> bool {
    use std::os::unix::fs::MetadataExt as _;
    let identity = |metadata: fs::Metadata| (metadata.dev(), metadata.ino());
    let here = file.metadata().map(identity);
    here.is_ok_and(|here| fs::metadata(path).is_ok_and(|there| identity(there) == here))
}

/// Always true, for the file is never removed on these systems.
#[cfg(not(unix))]
fn is_at(_: &File, _: &Path) -> bool {
    true
}

impl Lock {
    /// Holds a folder, unless another batch does; the caller has passed the gate.
    pub fn take(folder: &Path) -> io::Result<Option<Self>> {
        fs::create_dir_all(folder)?;
        let file = File::create(folder.join(LOCK))?;
        match file.try_lock() {
            Ok(()) => Ok(Some(Self { folder: folder.to_owned(), _held: file })),
            Err(TryLockError::WouldBlock) => Ok(None),
            Err(TryLockError::Error(error)) => Err(error),
        }
    }

    /// Waits for the workers of a batch that was killed: each ends after its current job.
    pub fn wait_for_workers(&self) -> io::Result<()> {
        let workers = File::create(self.folder.join(WORKERS))?;
        workers.lock()?;
        workers.unlock()
    }

    /// Releases the folder, and removes it if nothing else is in it; the caller has passed the gate.
    pub fn release(self) {
        for name in [WORKERS, LOCK] {
            // A file that is left there is held by nobody.
            let _ = fs::remove_file(self.folder.join(name));
        }
        let _ = fs::remove_dir(&self.folder);
    }
}

/// Marks a folder as in use by a worker, as long as the returned file is held.
pub fn hold(folder: &Path) -> Option<File> {
    let file = File::create(folder.join(WORKERS)).ok()?;
    file.lock_shared().ok()?;
    Some(file)
}

/// Refuses a folder of a batch that is a link, or that has an entry which is neither a file nor a folder: a batch
/// writes and removes only its own files there.
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
            // Another batch may remove its own files in the meantime.
            Err(error) if error.kind() == ErrorKind::NotFound => {}
            Err(error) => return Err(failed(error)),
            Ok(_) => return foreign(&entry.path(), ErrorKind::InvalidInput),
        }
    }
    Ok(())
}

/// Removes the unwanted files of a batch from its folder, but no locks and no folders of others.
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
