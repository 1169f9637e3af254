//! Binds PDFs of originals into a book, so that outside tools can check it: `book BOOK PDF…`. The file names of the
//! originals of an agreement begin with its own name and a dot.

use std::error::Error;
use std::fs::{self, File};
use std::path::PathBuf;

use alternat::book::{Book, Colophon};
use alternat::document::FileDate;

fn main() -> Result<(), Box<dyn Error>> {
    let mut paths = std::env::args_os().skip(1).map(PathBuf::from);
    let colophon = Colophon {
        title: "Book · Libro".to_owned(),
        language: "en-US".to_owned(),
        date: FileDate { year: 2026, month: 4, day: 15 },
        identifier: "book".to_owned(),
    };
    let file = File::create(paths.next().ok_or("no book")?)?;
    let mut book = Book::new(file, colophon)?;
    let mut agreement = String::new();
    for path in paths {
        let stem = path.file_stem().unwrap_or_default().to_string_lossy();
        let title = stem.split('.').next().unwrap_or_default();
        if title != agreement {
            book.begin(title);
            title.clone_into(&mut agreement);
        }
        book.append(&fs::read(&path)?, &stem)?;
    }
    book.finish()?;
    Ok(())
}
