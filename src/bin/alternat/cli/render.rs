//! `alternat render`: specs become files.

use std::path::{Path, PathBuf};

use alternat::alternat::Exemplar;
use alternat::document::Document;
use alternat::edition::Signing;
use alternat::press::{Checked, Press};
use alternat::resources::Resources;
use clap::Args;

use super::check::{Inspection, SpecFile};
use super::making::Making;
use crate::failure::{Examined, Failure, Usage};
use crate::input::{self, Overlay};
use crate::output::Target;
use crate::report::Reporter;
use crate::sources::Sources;

/// The arguments of `render`.
#[derive(Debug, Args)]
pub struct Render {
    /// The specs.
    #[arg(required = true)]
    pub(super) specs: Vec<PathBuf>,
    /// Where to write.
    #[arg(short, long)]
    pub(super) output: Option<PathBuf>,
    #[command(flatten)]
    making: Making,
    /// Whose original to make: the id of a party, or `all`.
    #[arg(long, default_value = ALL_ORIGINALS)]
    original: String,
    /// The folder that a spec may read from.
    #[arg(long)]
    pub(super) root: Option<PathBuf>,
    /// Whether to stay, and to render again.
    #[arg(long)]
    watch: bool,
    #[command(flatten)]
    pub(super) overlay: Overlay,
}

/// Asks for every original.
const ALL_ORIGINALS: &str = "all";

impl Render {
    /// Makes every file, and writes them only if nothing stands in the way of any.
    pub fn run(&self, reporter: &Reporter) -> Result<(), Vec<Failure>> {
        self.making.check()?;
        if self.watch {
            return self.watch(reporter);
        }
        input::check_root(self.root.as_deref())?;
        let (mut press, sources) = self.press(self.overlay.files()?)?;
        self.render(&mut press, &sources, reporter)
    }

    /// The press with the user's files laid over the built-in ones.
    pub(super) fn press(&self, over: Resources) -> Result<(Press, Sources), Failure> {
        let (resources, sources) = self.overlay.laid_over(over);
        match Press::new(resources) {
            Ok(press) => Ok((press, sources)),
            Err(findings) => Err(Failure::Findings(Examined { findings, sources })),
        }
    }

    /// Makes every file once.
    pub(super) fn render(
        &self,
        press: &mut Press,
        sources: &Sources,
        reporter: &Reporter,
    ) -> Result<(), Vec<Failure>> {
        let mut inputs = self.specs.clone();
        let mut made = Vec::new();
        let mut failures = Vec::new();
        for path in &self.specs {
            let bytes = match input::spec(path) {
                Ok(bytes) => bytes,
                Err(failure) => {
                    failures.push(failure);
                    continue;
                }
            };
            let file =
                SpecFile { path, bytes: &bytes, root: self.root.as_deref(), dress: &self.making.dress };
            let mut inspection = Inspection::new(press, &file, sources);
            inputs.append(&mut inspection.references.files);
            let examined = inspection.examined();
            let carried =
                self.making.embed_spec.then(|| inspection.references.carried(path, &bytes)).transpose();
            let attachments = match carried {
                Ok(attachments) => attachments.unwrap_or_default(),
                Err(usage) => {
                    failures.push(Failure::Usage(usage));
                    continue;
                }
            };
            let enclosed = (&inspection.references.images, attachments.as_slice());
            if let Ok(checked) = &inspection.result
                && let Err(usage) = self.check_originals(path, checked)
            {
                failures.push(Failure::Usage(usage));
                continue;
            }
            let render = |checked: Checked| self.making.make(press, path, &self.wanted(&checked), enclosed);
            match inspection.result.and_then(render) {
                Ok(files) => {
                    reporter.show(&reporter.tally(&examined));
                    made.extend(files);
                }
                Err(findings) => failures.push(Failure::Findings(Examined { findings, ..examined })),
            }
        }
        if !failures.is_empty() {
            return Err(failures);
        }
        let written = Target::new(self.output.as_deref()).write(made, &inputs)?;
        reporter.wrote(&written);
        Ok(())
    }

    /// The originals to make: that of the party asked for, or all of them unless a party has that word for its id.
    fn wanted<'c>(&self, checked: &'c Checked) -> Vec<&'c Document> {
        let is_of = |document: &&Document| document.exemplar == Exemplar::Of(self.original.clone());
        let of_party: Vec<_> = checked.documents.iter().filter(is_of).collect();
        let is_all = of_party.is_empty() && self.original == ALL_ORIGINALS;
        if is_all { checked.documents.iter().collect() } else { of_party }
    }

    /// Refuses an original that the agreement does not have, and places to sign on what is not to be signed.
    fn check_originals(&self, path: &Path, checked: &Checked) -> Result<(), Usage> {
        let is_signed = checked.documents.iter().all(Document::can_be_signed);
        if self.making.signing() != Signing::Ink && !is_signed {
            return Err(Usage::NotToBeSigned(path.to_owned()));
        }
        if !self.wanted(checked).is_empty() {
            return Ok(());
        }
        let known = checked.documents.iter().filter_map(|document| match &document.exemplar {
            Exemplar::Of(party) => Some(party.clone()),
            Exemplar::Copy(_) => Some("copies".to_owned()),
            Exemplar::Common => None,
        });
        let mut known: Vec<_> = known.collect();
        known.dedup();
        Err(Usage::NoSuchOriginal { spec: path.to_owned(), written: self.original.clone(), known })
    }
}
