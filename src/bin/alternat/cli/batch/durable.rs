//! Makes what a manifest tells of outlive a loss of power.

use std::collections::BTreeSet;
use std::fs::{File, OpenOptions};
use std::io;
use std::path::{Path, PathBuf};
use std::sync::Mutex;

use alternat::files::folder_of;
use alternat::report::Failure;

use super::manifest::Manifest;
use crate::cli::threads::{held, together};

/// How many files are asked for at once: a file system writes down together what is asked for together.
const AT_ONCE: usize = 32;

/// Waits until the disk has every file that a manifest accounts for, and the folders that name them.
///
/// # Errors
///
/// The disk cannot take one of them.
pub fn sync_all(manifest: &Manifest, output: &Path) -> Result<(), Failure> {
    let files: Vec<_> = manifest.files().map(|file| output.join(&file.path)).collect();
    let folders: BTreeSet<_> = files.iter().map(|file| folder_of(file).to_owned()).collect();
    each(files.iter(), sync_file)?;
    each(folders.iter(), sync_folder)?;
    sync_output(output)
}

/// Waits until the disk has the names of what lies in the output, and its own.
///
/// # Errors
///
/// The disk cannot take them.
pub fn sync_output(output: &Path) -> Result<(), Failure> {
    let failed = |error| Failure::Write(output.to_owned(), error);
    sync_folder(output).map_err(failed)?;
    sync_folder(folder_of(output)).map_err(failed)
}

/// Does something for each path, for many at once; the first that it fails for is told.
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
    // Some systems write down only what could be written to.
    OpenOptions::new().read(true).write(cfg!(windows)).open(file)?.sync_data()
}

/// Waits until the disk has the names in a folder, where the system lets a folder be opened.
pub fn sync_folder(folder: &Path) -> io::Result<()> {
    if cfg!(not(unix)) {
        return Ok(());
    }
    match File::open(folder)?.sync_all() {
        // Some file systems on other machines know no such thing.
        Err(error) if matches!(error.kind(), io::ErrorKind::InvalidInput | io::ErrorKind::Unsupported) => {
            Ok(())
        }
        result => result,
    }
}
