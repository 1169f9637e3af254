//! The book of a ceremony: all originals in the order of signing, for the printer.

use std::fs::{self, File};
use std::io::BufWriter;
use std::path::Path;

use alternat::book::{Book, Colophon, Unbindable};
use alternat::digest::{sha256, sha256_of, sha256_of_files};
use alternat::document::FileDate;
use alternat::report::Failure;

use super::manifest::{FileEntry, Manifest};

/// The name of the file.
pub const BOOK: &str = "book.pdf";

/// Binds the originals that a manifest lists, and writes the book to a temporary place.
///
/// # Errors
///
/// An original differs from the manifest, cannot be read or bound, or the book cannot be written.
pub fn bind(manifest: &Manifest, output: &Path, title: &str, stage: &Path) -> Result<FileEntry, Failure> {
    let unwritten = |error| Failure::Write(output.join(BOOK), error);
    let files = manifest.agreements.iter().flat_map(|entry| &entry.files);
    let identity = files.map(|file| (file.path.as_str(), file.sha256.as_bytes()));
    let colophon = Colophon {
        title: title.to_owned(),
        language: "en".to_owned(),
        date: date(manifest),
        identifier: sha256_of_files(identity),
    };
    let file = File::create(stage).map_err(unwritten)?;
    let mut book = Book::new(BufWriter::new(file), colophon).map_err(unwritten)?;
    let mut pages = 0;
    for entry in &manifest.agreements {
        book.begin(&format!("{}. {}", entry.number, entry.title));
        for file in &entry.files {
            let path = output.join(&file.path);
            let original = fs::read(&path).map_err(|error| Failure::Read(path.clone(), error))?;
            if sha256(&original) != file.sha256 {
                return Err(Failure::Altered(path));
            }
            pages += book.append(&original, &file.label).map_err(|unbindable| match unbindable {
                Unbindable::Io(error) => unwritten(error),
                _ => Failure::Unbindable(path),
            })?;
        }
    }
    let writer = book.finish().map_err(|unbindable| match unbindable {
        Unbindable::Io(error) => unwritten(error),
        _ => Failure::Unbindable(output.join(BOOK)),
    })?;
    let file = writer.into_inner().map_err(|error| unwritten(error.into_error()))?;
    file.sync_all().map_err(unwritten)?;
    let (sha256, bytes) = File::open(stage).and_then(sha256_of).map_err(unwritten)?;
    Ok(FileEntry {
        path: BOOK.to_owned(),
        sha256,
        bytes,
        pages: Some(pages),
        label: title.to_owned(),
        standards: ["PDF/A-2a", "PDF/UA-1"].map(str::to_owned).to_vec(),
    })
}

/// The day of the ceremony, as far as it is known; without one, a day that nobody mistakes for it.
fn date(manifest: &Manifest) -> FileDate {
    let written =
        manifest.ceremony.as_ref().and_then(|ceremony| ceremony.date.as_deref()).unwrap_or_default();
    let mut parts = written.split('-').map_while(|part| part.parse().ok());
    let mut next = |otherwise| parts.next().unwrap_or(otherwise);
    let (year, month, day) = (next(1970), next(1), next(1));
    FileDate { year: i32::try_from(year).unwrap_or(1970), month, day }
}
