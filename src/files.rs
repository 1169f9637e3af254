//! Files by their names: on a disk, in a PDF or in memory. The library reads files through [`Files`] alone.

use std::collections::BTreeMap;
use std::io;
use std::path::{Component, Path, PathBuf};

use unicode_normalization::UnicodeNormalization as _;

/// Files that can be read by their paths.
pub trait Files {
    /// Reads a file as far as it is of use: one byte more than `most` shows that it is larger.
    ///
    /// # Errors
    ///
    /// The file cannot be read.
    fn read(&self, path: &Path, most: usize) -> io::Result<Vec<u8>>;

    /// Reads a file in the same way, but no pipe and no device, which might never end.
    ///
    /// # Errors
    ///
    /// The file cannot be read, or has no end.
    fn read_ordinary(&self, path: &Path, most: usize) -> io::Result<Vec<u8>>;

    /// The path of a file or folder that is there, from the root on, without links.
    ///
    /// # Errors
    ///
    /// There is no such file or folder.
    fn canonical(&self, path: &Path) -> io::Result<PathBuf>;

    /// A path from the root on, by its words alone.
    fn absolute(&self, path: &Path) -> PathBuf;
}

/// Files in memory, by their paths.
#[derive(Debug, Clone, Default)]
pub struct MemoryFiles(BTreeMap<PathBuf, Vec<u8>>);

impl MemoryFiles {
    /// The path under which a file is kept: steps back are taken, and the root is left out.
    fn place(path: &Path) -> PathBuf {
        let mut place = PathBuf::new();
        for part in path.components() {
            match part {
                Component::Normal(name) => place.push(name),
                Component::ParentDir => drop(place.pop()),
                Component::CurDir | Component::RootDir | Component::Prefix(_) => {}
            }
        }
        place
    }
}

impl<P: AsRef<Path>> FromIterator<(P, Vec<u8>)> for MemoryFiles {
    fn from_iter<I: IntoIterator<Item = (P, Vec<u8>)>>(files: I) -> Self {
        Self(files.into_iter().map(|(path, content)| (Self::place(path.as_ref()), content)).collect())
    }
}

impl Files for MemoryFiles {
    fn read(&self, path: &Path, most: usize) -> io::Result<Vec<u8>> {
        let content = self.0.get(&Self::place(path)).ok_or(io::ErrorKind::NotFound)?;
        Ok(content.iter().copied().take(most.saturating_add(1)).collect())
    }

    fn read_ordinary(&self, path: &Path, most: usize) -> io::Result<Vec<u8>> {
        self.read(path, most)
    }

    fn canonical(&self, path: &Path) -> io::Result<PathBuf> {
        let place = Self::place(path);
        let is_there = place == Path::new("") || self.0.keys().any(|file| file.starts_with(&place));
        if is_there { Ok(Path::new("/").join(place)) } else { Err(io::ErrorKind::NotFound.into()) }
    }

    fn absolute(&self, path: &Path) -> PathBuf {
        Path::new("/").join(path)
    }
}

/// The folder that a file is in.
#[must_use]
pub fn folder_of(file: &Path) -> &Path {
    match file.parent() {
        Some(folder) if folder != Path::new("") => folder,
        _ => Path::new("."),
    }
}

/// A file in a folder, called as the user would call it.
#[must_use]
pub fn beside(folder: &Path, name: &str) -> PathBuf {
    if folder == Path::new(".") { PathBuf::from(name) } else { folder.join(name) }
}

/// A name as it is to systems for which large and small letters are the same.
#[must_use]
pub fn spelled(name: &str) -> String {
    name.nfkc().flat_map(char::to_lowercase).nfc().collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn files_in_memory_are_found_by_every_path_that_leads_to_them() {
        let files = MemoryFiles::from_iter([("a/b.yaml", b"spec".to_vec())]);
        for path in ["a/b.yaml", "./a/b.yaml", "a/../a/b.yaml", "/a/b.yaml", "../a/b.yaml"] {
            assert_eq!(files.read(Path::new(path), 10).unwrap(), b"spec", "{path}");
        }
        assert_eq!(files.read(Path::new("a/b.yaml"), 2).unwrap(), b"spe");
        assert_eq!(files.canonical(Path::new("a/./")).unwrap(), Path::new("/a"));
        assert!(files.canonical(Path::new("c")).is_err() && files.read(Path::new("a"), 10).is_err());
    }
}
