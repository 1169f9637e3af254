//! The running order of a ceremony: who signs what, in which order and on which side.

use alternat::finding::Finding;
use alternat::press::{Checked, Press};
use alternat::render::Format;
use alternat::running_order::Turn;
use alternat::spec::{self, Ceremony};

use super::Batch;
use super::job::Job;
use super::manifest::{FileEntry, sha256};
use crate::input;

/// The name of the file.
pub const RUNNING_ORDER: &str = "running-order.pdf";

/// Makes the running order of the agreements that were made, with the places of those that were not.
///
/// # Errors
///
/// Findings about an agreement, the ceremony's own texts, a template or the look.
pub fn make(
    press: &mut Press,
    ceremony: &Ceremony,
    jobs: &[(Job, bool)],
    batch: &Batch,
) -> Result<(Vec<u8>, FileEntry), Vec<Finding>> {
    let turn = |(job, is_made): &(Job, bool)| match is_made {
        true => turn(press, job, batch),
        false => Turn::missing(&job.id, press.catalog()),
    };
    let turns = jobs.iter().map(turn).collect::<Result<Vec<_>, _>>()?;
    let (pdf, pages) = press.running_order(ceremony, &turns)?;
    let entry = FileEntry {
        path: RUNNING_ORDER.to_owned(),
        sha256: sha256(&pdf),
        bytes: pdf.len(),
        pages: Some(pages),
        label: String::new(),
        standards: Format::Pdf.standards(false).iter().copied().map(str::to_owned).collect(),
    };
    Ok((pdf, entry))
}

/// What the sheet says of an agreement, out of the documents that are signed.
fn turn(press: &Press, job: &Job, batch: &Batch) -> Result<Turn, Vec<Finding>> {
    let mut reading = spec::read(&job.yaml()).map_err(|finding| vec![finding])?;
    batch.making.dress.lay_over(&mut reading.spec);
    input::references(&mut reading, &job.spec, batch.root.as_deref());
    let Checked { agreement, documents, .. } = press.check(&reading)?;
    Turn::of(&job.id, &agreement, &documents, press.catalog())
}
