//! The proof of a PDF: its comparison with the result of its spec, and all differences.
//!
//! The PDF may come from anywhere. It is read only within bounds, on a thread of its own.

mod appended;
mod bounds;
mod compare;
mod drawing;
mod file;
mod kind;
mod looks;
mod origin;
mod packed;
mod page;
mod passages;
mod sequence;
mod text;
mod tokens;

use std::sync::{Mutex, PoisonError};
use std::thread;
use std::time::Duration;

use crate::attachment::Attachment;
use crate::document::Document;
use crate::edition::Record;

pub use appended::Tampering;
pub use bounds::MOST_BYTES;
pub(crate) use bounds::open;
pub use compare::Difference;
pub use kind::Kind;
pub use looks::Aspect;
pub use passages::Passage;

use file::File;

/// A PDF that cannot be read, or that is larger or more complex than any of ours.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Unreadable;

/// The facts that a PDF gives about how it was made.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Origin {
    /// The program that made it, as in `Alternat 0.1.0`.
    pub creator: Option<String>,
    /// The party whose original it is, and its edition.
    pub record: Option<Record>,
    /// The files that it carries, the spec first.
    pub attachments: Vec<Attachment>,
    /// True if its pages are pictures, as from a scanner.
    pub is_scan: bool,
    /// The parties that it names in its properties.
    pub parties: Option<String>,
    /// The number of originals that it binds, if it is a book.
    pub bound: usize,
    /// The width and the height of its first page, in points.
    pub size: Option<[f64; 2]>,
}

impl Origin {
    /// The version of Alternat that made the PDF, if it was not this one.
    #[must_use]
    pub fn other_version(&self) -> Option<&str> {
        let version = self.creator.as_deref()?.strip_prefix("Alternat ")?;
        (version != env!("CARGO_PKG_VERSION")).then_some(version)
    }
}

/// The result of comparing a PDF with the result of its spec.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Verdict {
    /// The same, byte for byte.
    Same,
    /// The same, followed by something that changes no page.
    Extended(Extension),
    /// Different.
    Different(Vec<Difference>),
}

/// The content after the bytes of an original.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Extension {
    /// The names of the fields that are signed, in the order of their signatures.
    pub signed: Vec<String>,
    /// The number of time stamps that were added.
    pub stamps: usize,
    /// True if the last signature or time stamp covers the whole file.
    pub ends_signed: bool,
}

/// Reads the facts that a PDF gives about how it was made.
///
/// # Errors
///
/// [`Unreadable`], if it cannot be read.
pub fn origin(pdf: &[u8]) -> Result<Origin, Unreadable> {
    apart(|| origin::origin(&File::open(pdf)?))
}

/// Compares a PDF with the result of its spec.
#[must_use]
pub fn compare(found: &[u8], expected: &[u8], document: &Document) -> Verdict {
    if found == expected {
        return Verdict::Same;
    }
    let examined = apart(|| {
        if !found.starts_with(expected) {
            return Ok(Verdict::Different(changed(found, expected, document)?));
        }
        Ok(match appended::extension(found, expected) {
            Ok(extension) => Verdict::Extended(extension),
            Err(tampering) => {
                let mut told = vec![Difference::Appended(tampering)];
                // The differences that this reader finds may help; there may be none.
                told.extend(differences(found, expected, document).unwrap_or_default());
                Verdict::Different(told)
            }
        })
    });
    examined.unwrap_or(Verdict::Different(vec![Difference::Unreadable]))
}

/// The differences between the contents of two PDFs.
fn differences(found: &[u8], expected: &[u8], document: &Document) -> Result<Vec<Difference>, Unreadable> {
    compare::differences(&File::open(found)?, &File::open(expected)?, document)
}

/// The differences of a PDF that does not begin like the original.
fn changed(found: &[u8], expected: &[u8], document: &Document) -> Result<Vec<Difference>, Unreadable> {
    let mut told = Vec::new();
    if head(found) != head(expected) {
        told.push(Difference::SavedAgain(origin::producer(&File::open(found)?)));
    }
    told.extend(differences(found, expected, document)?);
    if told.is_empty() {
        told.push(Difference::Unseen);
    }
    Ok(told)
}

/// The first two lines of a PDF; each program has its own second line.
fn head(pdf: &[u8]) -> Vec<&[u8]> {
    pdf.split(|byte| matches!(byte, b'\r' | b'\n')).take(2).collect()
}

/// The text of each page of a PDF.
///
/// # Errors
///
/// [`Unreadable`], if it cannot be read.
pub fn pages(pdf: &[u8]) -> Result<Vec<String>, Unreadable> {
    apart(|| text::texts(&page::pages(&File::open(pdf)?)?))
}

/// The stack of a reader, in bytes, for nested values.
const STACK: usize = 256 << 20;

/// The most attempts to start a thread, and the pause after one that fails: other threads may be about to end.
const ATTEMPTS: usize = 50;
const PAUSE: Duration = Duration::from_millis(20);

/// Reads on a thread of its own, with a stack for nested values: an error there does not affect this thread.
pub(crate) fn apart<T: Send>(read: impl FnOnce() -> Result<T, Unreadable> + Send) -> Result<T, Unreadable> {
    let read = Mutex::new(Some(read));
    let once = || {
        let read = read.lock().unwrap_or_else(PoisonError::into_inner).take();
        read.map_or(Err(Unreadable), |read| read())
    };
    thread::scope(|scope| {
        for _ in 0..ATTEMPTS {
            match thread::Builder::new().stack_size(STACK).spawn_scoped(scope, once) {
                Ok(thread) => return thread.join().unwrap_or(Err(Unreadable)),
                Err(_) => thread::sleep(PAUSE),
            }
        }
        Err(Unreadable)
    })
}
