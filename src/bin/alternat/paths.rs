//! Names of files and folders, as the user writes them.

use std::path::{Path, PathBuf};

use unicode_normalization::UnicodeNormalization as _;

/// The folder that a file lies in.
pub fn folder_of(file: &Path) -> &Path {
    match file.parent() {
        Some(folder) if folder != Path::new("") => folder,
        _ => Path::new("."),
    }
}

/// A file in a folder, called as the user would call it.
pub fn beside(folder: &Path, name: &str) -> PathBuf {
    if folder == Path::new(".") { PathBuf::from(name) } else { folder.join(name) }
}

/// A name as it is to systems for which large and small letters are the same.
pub fn spelled(name: &str) -> String {
    name.nfkc().flat_map(char::to_lowercase).nfc().collect()
}
