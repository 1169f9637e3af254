//! The proof of a PDF: whether it is what a spec gives, and where it is not.
//!
//! The PDF may come from anywhere. It is read only within bounds, on a thread of its own.

mod appended;
mod bounds;
mod compare;
mod passages;
mod text;

use std::thread;

use hayro_syntax::Pdf;
use hayro_syntax::object::{Dict, Name, Object, Stream, String as Text};

use crate::attachment::{Attachment, Sort};
use crate::document::Document;
use crate::edition::Record;

pub use appended::Tampering;
pub use bounds::MOST_BYTES;
pub(crate) use bounds::open;
pub use compare::Difference;
pub use passages::{Part, Passage};

/// A PDF that cannot be read, or that is larger or more involved than any of ours.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Unreadable;

/// What a PDF tells of how it was made.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Origin {
    /// The program that made it, as in `Alternat 0.1.0`.
    pub creator: Option<String>,
    /// Whose original it is, and its edition.
    pub record: Option<Record>,
    /// The files that it carries, the spec first.
    pub attachments: Vec<Attachment>,
}

impl Origin {
    /// The version of Alternat that made the PDF, if it was not this one.
    #[must_use]
    pub fn other_version(&self) -> Option<&str> {
        let version = self.creator.as_deref()?.strip_prefix("Alternat ")?;
        (version != env!("CARGO_PKG_VERSION")).then_some(version)
    }
}

/// What a PDF is beside what its spec gives.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Verdict {
    /// The same, byte for byte.
    Same,
    /// The same, with something behind it that changes no page.
    Extended(Extension),
    /// Something else.
    Different(Vec<Difference>),
}

/// What stands behind the bytes of an original.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Extension {
    /// The names of the fields that are signed, in the order of their signatures.
    pub signed: Vec<String>,
    /// How many time stamps were added.
    pub stamps: usize,
    /// Whether the last signature or time stamp covers the whole file.
    pub ends_signed: bool,
}

/// Reads what a PDF tells of how it was made.
///
/// # Errors
///
/// [`Unreadable`], where it cannot be read.
pub fn origin(pdf: &[u8]) -> Result<Origin, Unreadable> {
    apart(|| {
        let pdf = bounds::open(pdf)?;
        let text = |bytes: &Option<Vec<u8>>| String::from_utf8(bytes.clone()?).ok();
        let record = text(&pdf.metadata().keywords).and_then(|keywords| keywords.parse().ok());
        Ok(Origin { creator: text(&pdf.metadata().creator), record, attachments: attachments(&pdf) })
    })
}

/// Holds a PDF against what its spec gives.
#[must_use]
pub fn compare(found: &[u8], expected: &[u8], document: &Document) -> Verdict {
    if found == expected {
        return Verdict::Same;
    }
    let examined = apart(|| {
        if !found.starts_with(expected) {
            return Ok(Verdict::Different(differences(found, expected, document)?));
        }
        Ok(match appended::extension(found, expected) {
            Ok(extension) => Verdict::Extended(extension),
            Err(tampering) => {
                let mut told = vec![Difference::Appended(tampering)];
                // What one reader sees may help, and may be nothing.
                let seen = differences(found, expected, document).unwrap_or_default();
                told.extend(seen.into_iter().filter(|difference| *difference != Difference::Unseen));
                Verdict::Different(told)
            }
        })
    });
    examined.unwrap_or(Verdict::Different(vec![Difference::Unreadable]))
}

/// Where the contents of two PDFs differ.
fn differences(found: &[u8], expected: &[u8], document: &Document) -> Result<Vec<Difference>, Unreadable> {
    compare::differences(&bounds::open(found)?, &bounds::open(expected)?, document)
}

/// The text of each page of a PDF.
///
/// # Errors
///
/// [`Unreadable`], where it cannot be read.
pub fn pages(pdf: &[u8]) -> Result<Vec<String>, Unreadable> {
    apart(|| text::pages(&bounds::open(pdf)?))
}

/// How much room a reader has for what is nested.
const STACK: usize = 256 << 20;

/// Reads on a thread of its own, with room for what is nested: whatever goes wrong there stays there.
pub(crate) fn apart<T: Send>(read: impl FnOnce() -> Result<T, Unreadable> + Send) -> Result<T, Unreadable> {
    thread::scope(|scope| {
        let thread = thread::Builder::new().stack_size(STACK).spawn_scoped(scope, read);
        thread.map_err(|_| Unreadable)?.join().unwrap_or(Err(Unreadable))
    })
}

/// How many files a PDF may carry.
const MOST_ATTACHMENTS: usize = 100;

/// The files that a PDF carries, the spec first.
fn attachments(pdf: &Pdf) -> Vec<Attachment> {
    let attachment = |object| {
        let Object::Dict(file) = object else { return None };
        file.get::<Name<'_>>("Type").filter(|name| name.as_str() == "Filespec")?;
        let name = file.get::<Text<'_>>("UF").or_else(|| file.get("F"))?;
        let stream = file.get::<Dict<'_>>("EF")?.get::<Stream<'_>>("F")?;
        let is_source = file.get::<Name<'_>>("AFRelationship").is_some_and(|name| name.as_str() == "Source");
        let name = text::of_string(name.as_bytes());
        let sort = match name.to_ascii_lowercase().rsplit('.').next() == Some("yaml") {
            _ if is_source => Sort::Spec,
            true => Sort::City,
            false => Sort::Picture,
        };
        Some(Attachment { name, content: stream.decoded().ok()?.into_owned(), sort })
    };
    let mut attachments: Vec<_> =
        pdf.objects().into_iter().filter_map(attachment).take(MOST_ATTACHMENTS).collect();
    attachments.sort_by(|one, other| (one.sort, &one.name).cmp(&(other.sort, &other.name)));
    attachments
}
