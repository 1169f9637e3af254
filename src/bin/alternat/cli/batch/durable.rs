//! Makes the contents of a manifest survive a loss of power.

use std::collections::BTreeSet;
use std::fs::{File, OpenOptions};
use std::io;
use std::path::{Path, PathBuf};
use std::sync::Mutex;

use alternat::files::folder_of;
use alternat::report::Failure;

use super::manifest::Manifest;
use crate::cli::threads::{held, together};

/// The number of files that are flushed at once: a file system writes simultaneous requests together.
const AT_ONCE: usize = 32;

/// Waits until the disk has every file that a manifest lists, and the folders that name them.
///
/// # Errors
///
/// The disk cannot write one of them.
pub fn sync_all(manifest: &Manifest, output: &Path) -> Result<(), Failure> {
    let files: Vec<_> = manifest.files().map(|file| output.join(&file.path)).collect();
    let folders: BTreeSet<_> = files.iter().map(|file| folder_of(file).to_owned()).collect();
    each(files.iter(), sync_file)?;
    each(folders.iter(), sync_folder)?;
    sync_output(output)
}

/// Waits until the disk has the names of the files in the output folder, and the folder's own name.
///
/// # Errors
///
/// The disk cannot write them.
pub fn sync_output(output: &Path) -> Result<(), Failure> {
    let failed = |error| Failure::Write(output.to_owned(), error);
    sync_folder(output).map_err(failed)?;
    sync_folder(folder_of(output)).map_err(failed)
}

/// Acts on each path, on many at once; each thread ends at its first failure, and one failure is returned.
fn each<'p>(
    paths: impl Iterator<Item = &'p PathBuf> + Send,
    act: fn(&Path) -> io::Result<()>,
) -> Result<(), Failure> {
    let paths = Mutex::new(paths);
    let next = || held(&paths).next();
    together(AT_ONCE, |_| {
        while let Some(path) = next() {
            act(path).map_err(|error| Failure::Write(path.clone(), error))?;
        }
        Ok(())
    })
}

fn sync_file(file: &Path) -> io::Result<()> {
    // Some systems flush only files that are open for writing.
    OpenOptions::new().read(true).write(cfg!(windows)).open(file)?.sync_data()
}

/// Waits until the disk has the names in a folder, if the system can open a folder.
pub fn sync_folder(folder: &Path) -> io::Result<()> {
    if cfg!(not(unix)) {
        return Ok(());
    }
    match File::open(folder)?.sync_all() {
        // Some network file systems cannot flush a folder.
        Err(error) if matches!(error.kind(), io::ErrorKind::InvalidInput | io::ErrorKind::Unsupported) => {
            Ok(())
        }
        result => result,
    }
}
