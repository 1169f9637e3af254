//! Reads files that the user names.

use std::path::{Path, PathBuf};

use super::{References, Workspace};
use crate::files::Files;
use crate::proof;
use crate::report::{Failure, Usage};
use crate::spec;

/// The mark that some editors put before UTF-8.
pub(super) const BYTE_ORDER_MARK: &[u8] = b"\xEF\xBB\xBF";

/// Reads a spec, without the mark that some editors put before UTF-8.
///
/// # Errors
///
/// The file cannot be read, or is a spreadsheet or a PDF.
pub fn read_spec(files: &dyn Files, path: &Path) -> Result<Vec<u8>, Failure> {
    let bytes = files
        .read(path, BYTE_ORDER_MARK.len() + spec::MOST_BYTES)
        .map_err(|error| Failure::Read(path.to_owned(), error))?;
    if is_sheet(path, &bytes) {
        return Err(Failure::Usage(Usage::SheetForSpec(path.to_owned())));
    }
    if bytes.starts_with(b"%PDF-") {
        return Err(Failure::Usage(Usage::PdfForSpec(path.to_owned())));
    }
    Ok(without_mark(bytes))
}

/// True if a file is a spreadsheet, by its first bytes or its extension.
fn is_sheet(path: &Path, bytes: &[u8]) -> bool {
    const SHEETS: [&str; 7] = ["xlsx", "xlsm", "xls", "ods", "numbers", "csv", "tsv"];
    let end = path.extension().unwrap_or_default().to_string_lossy().to_lowercase();
    spec::is_workbook(bytes) || SHEETS.contains(&end.as_str())
}

/// Reads a roster as far as necessary: one byte more than the limit shows that it is too large.
///
/// # Errors
///
/// The file cannot be read.
pub fn read_roster(files: &dyn Files, path: &Path) -> Result<Vec<u8>, Failure> {
    let bytes = files.read(path, BYTE_ORDER_MARK.len() + spec::MOST_ROSTER_BYTES);
    bytes.map(without_mark).map_err(|error| Failure::Read(path.to_owned(), error))
}

/// Reads a PDF as far as necessary: one byte more than the limit shows that it is too large.
///
/// # Errors
///
/// The file cannot be read.
pub fn read_pdf(files: &dyn Files, path: &Path) -> Result<Vec<u8>, Failure> {
    files.read(path, proof::MOST_BYTES).map_err(|error| Failure::Read(path.to_owned(), error))
}

/// The specs, and the readable files that they refer to.
#[must_use]
pub fn inputs_of(specs: &[PathBuf], workspace: Workspace<'_>) -> Vec<PathBuf> {
    let mut inputs = specs.to_vec();
    for path in specs {
        let Ok(bytes) = read_spec(workspace.files, path) else { continue };
        let Ok(yaml) = spec::decode(&bytes) else { continue };
        let Ok(mut reading) = spec::read(yaml) else { continue };
        inputs.extend(References::read(&mut reading, path, workspace).files);
    }
    inputs
}

/// Bytes without the mark that some editors put before UTF-8.
#[must_use]
pub fn without_mark(bytes: Vec<u8>) -> Vec<u8> {
    bytes.strip_prefix(BYTE_ORDER_MARK).map(<[u8]>::to_vec).unwrap_or(bytes)
}
