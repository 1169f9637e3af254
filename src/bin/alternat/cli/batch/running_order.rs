//! The running order of a ceremony: the signers of each agreement, their order and their sides.

use alternat::digest::sha256;
use alternat::family::running_order::{RunningOrder, Turn};
use alternat::finding::Findings;
use alternat::press::{Checked, Press};
use alternat::render::Format;
use alternat::spec::Ceremony;

use super::job::{Bases, Job};
use super::manifest::FileEntry;
use super::run::Run;
use super::worker::inspection;

/// The name of the file.
pub const RUNNING_ORDER: &str = "running-order.pdf";

/// Makes the running order of the agreements, in their order.
///
/// # Errors
///
/// Findings about the ceremony's own texts, a template or the look.
pub fn make(
    press: &mut Press,
    ceremony: &Ceremony,
    turns: &[Turn],
) -> Result<(Vec<u8>, FileEntry), Findings> {
    let order = RunningOrder::of(ceremony, turns, press.catalog(), press.vocabulary())?;
    let (pdf, pages) = press.sheet(&order)?;
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

impl Run<'_> {
    /// The turn of an agreement: from its worker, or from its spec if an earlier run has made it; or a placeholder for
    /// one that was not made.
    ///
    /// # Errors
    ///
    /// Findings about the agreement, or the messages of the sheet.
    pub(super) fn turn(&mut self, job: &Job, is_made: bool, bases: &mut Bases) -> Result<Turn, Findings> {
        match self.turns.remove(&job.number) {
            _ if !is_made => Turn::missing(&job.id, self.press.catalog()),
            Some(turn) => Ok(turn),
            None => {
                let laid = bases.laid(job);
                let inspection = inspection(self.batch, (&self.press, &self.sources), job, laid);
                let Checked { agreement, documents, .. } = inspection.result?;
                Turn::of(&job.id, &agreement, &documents, self.press.catalog())
            }
        }
    }
}
