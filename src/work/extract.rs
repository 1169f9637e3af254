//! Extracts the files that a PDF carries.

use std::path::Path;

use crate::attachment::{Attachment, Sort};
use crate::proof::{self, Kind, Origin};
use crate::report::{Failure, Usage};

/// The files that a PDF carries, one of which is its spec.
///
/// # Errors
///
/// The PDF cannot be read, or carries no spec.
pub fn carried_files(path: &Path, pdf: &[u8]) -> Result<Vec<Attachment>, Failure> {
    let origin = origin_of(path, pdf)?;
    spec_of(path, &origin)?;
    Ok(origin.attachments)
}

/// The record of how a PDF was made.
pub(super) fn origin_of(path: &Path, pdf: &[u8]) -> Result<Origin, Failure> {
    let unreadable = |_| Failure::Usage(Usage::UnreadablePdf(path.to_owned(), Kind::of(pdf)));
    proof::origin(pdf).map_err(unreadable)
}

/// The spec that a PDF carries.
pub(super) fn spec_of<'o>(path: &Path, origin: &'o Origin) -> Result<&'o Attachment, Failure> {
    let no_spec = || Failure::Usage(Usage::CarriesNoSpec { path: path.to_owned(), is_scan: origin.is_scan });
    spec_among(&origin.attachments).ok_or_else(no_spec)
}

/// The spec among the files that a PDF carries.
#[must_use]
pub fn spec_among(attachments: &[Attachment]) -> Option<&Attachment> {
    attachments.iter().find(|file| file.sort == Sort::Spec)
}
