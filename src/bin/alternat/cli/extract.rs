//! `alternat extract`: the spec that a PDF carries.

use std::path::{Path, PathBuf};

use alternat::attachment::{Attachment, Sort};
use alternat::proof::{self, Kind, Origin};
use clap::Args;

use crate::failure::{Failure, Usage};
use crate::input;
use crate::output::{self, Target};
use crate::report::Reporter;

/// The arguments of `extract`.
#[derive(Debug, Args)]
pub struct Extract {
    /// The PDF.
    pdf: PathBuf,
    /// Where to write.
    #[arg(short, long)]
    output: Option<PathBuf>,
}

impl Extract {
    /// Writes the spec on the standard output or into a file, or all that the PDF carries into a folder.
    pub fn run(&self, reporter: &Reporter) -> Result<(), Vec<Failure>> {
        let pdf = input::pdf(&self.pdf)?;
        let unreadable = || Failure::Usage(Usage::UnreadablePdf(self.pdf.clone(), Kind::of(&pdf)));
        let Origin { attachments, is_scan, .. } = proof::origin(&pdf).map_err(|_| unreadable())?;
        let Some(spec) = attachments.iter().find(|file| file.sort == Sort::Spec) else {
            return Err(Failure::Usage(Usage::CarriesNoSpec { path: self.pdf.clone(), is_scan }).into());
        };
        let target = self.output.as_deref().map_or(Target::StandardOutput, |path| Target::new(Some(path)));
        let written = match target {
            Target::Folder(folder) => output::lay_out(folder, &attachments, &self.pdf)?,
            Target::File(path) => output::lay_out_one(path, spec, &self.pdf)?,
            Target::StandardOutput | Target::BesideSpec => {
                output::print_bytes(&spec.content)?;
                return Ok(());
            }
        };
        reporter.wrote(&written);
        Ok(())
    }
}

/// The spec among the files that a PDF carries, as it lies in a folder.
pub(super) fn path_of_spec(folder: &Path, attachments: &[Attachment]) -> Option<PathBuf> {
    attachments.iter().find(|file| file.sort == Sort::Spec).map(|spec| folder.join(&spec.name))
}
