//! The bytes appended to an original: signatures, or something that could change its pages.
//!
//! Readers of PDFs differ in how they treat a file that is not quite correct. So nothing that was appended is
//! interpreted: it is accepted by its form, byte by byte, or rejected. A revision holds each of its objects once, back
//! to back, and a table of exactly these; and it may do no more than fill in signature fields, and add data of
//! signatures that is not visible.

mod appearance;
mod changes;
mod fields;
mod original;
mod revision;
mod same;
mod table;

use super::Extension;
use crate::proof::packed::Unpacker;
use changes::Revised;
use original::Original;

/// The reason why the bytes appended to an original are more than signatures.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Tampering {
    /// The bytes from this one on are not written as signing programs write them, so that readers may differ.
    Form(usize),
    /// An object of the original, by its number, was given other content.
    Object(u32),
    /// An object, by its number, belongs to no signature.
    Stray(u32),
    /// An entry for the whole file was changed, by its key.
    Catalog(String),
    /// An entry of a page was changed, by the page's number from 1, and the key.
    Page(usize, String),
    /// An annotation was added to a page, by its number from 1.
    Annotation(usize),
    /// A signature field of a page was changed in another way than by signing it.
    Field {
        /// The page, counted from 1.
        page: usize,
        /// The name of the field.
        field: String,
    },
    /// A field was added that is more than an invisible signature.
    NewField(String),
    /// A signature does not cover exactly the file as it was when the signature was made.
    Coverage(String),
    /// The appearance of a signature can act, or can be visible elsewhere.
    Appearance {
        /// The page, counted from 1.
        page: usize,
        /// The name of the field.
        field: String,
    },
}

/// The most revisions of a file.
const MOST_REVISIONS: usize = 200;

/// The extension of an original, if nothing but signatures and their data was appended.
pub(super) fn extension(found: &[u8], original: &[u8]) -> Result<Extension, Tampering> {
    let read = Original::read(original).ok_or(Tampering::Form(0))?;
    let mut ending = read.ending.clone();
    let mut end = original.len();
    let unpacker = Unpacker::default();
    let mut revised = Revised::new(found, &read, &unpacker);
    let mut extension = Extension::default();
    for _ in 0..MOST_REVISIONS {
        let revision =
            revision::read((found, &unpacker), end, &ending).map_err(|place| Tampering::Form(place.0))?;
        let filled = revised.apply(revision.objects, revision.end, revision.ending.size)?;
        (ending, end) = (revision.ending, revision.end);
        extension.ends_signed = !filled.is_empty();
        let (stamps, signatures): (Vec<_>, Vec<_>) = filled.into_iter().partition(|field| field.is_stamp);
        extension.stamps += stamps.len();
        extension.signed.extend(signatures.into_iter().map(|field| field.name));
        if end == found.len() {
            return Ok(extension);
        }
    }
    Err(Tampering::Form(end))
}
