//! `alternat extract`: the spec that a PDF carries.

use std::path::{Path, PathBuf};

use alternat::report::{Failure, Reporter};
use alternat::work::{carried_files, read_pdf, spec_among};
use clap::Args;

use crate::input::Disk;
use crate::output::{self, Target};

/// The arguments of `extract`.
#[derive(Debug, Args)]
pub struct Extract {
    /// The PDF.
    pdf: PathBuf,
    /// The file or folder to write.
    #[arg(short, long)]
    output: Option<PathBuf>,
}

impl Extract {
    /// The PDF.
    pub fn pdf(&self) -> &Path {
        &self.pdf
    }

    /// Writes the spec to the standard output or into a file, or all that the PDF carries into a folder.
    pub fn run(&self, reporter: &Reporter) -> Result<(), Vec<Failure>> {
        let pdf = read_pdf(&Disk, &self.pdf)?;
        let attachments = carried_files(&self.pdf, &pdf)?;
        let target = self.output.as_deref().map_or(Target::StandardOutput, |path| Target::new(Some(path)));
        let written = match target {
            Target::Folder(folder) => output::lay_out(folder, &attachments, &self.pdf)?,
            Target::File(path) => match spec_among(&attachments) {
                Some(spec) => output::lay_out_one(path, spec, &self.pdf)?,
                None => Vec::new(),
            },
            Target::StandardOutput | Target::BesideSpec => {
                spec_among(&attachments).map_or(Ok(()), |spec| output::print_bytes(&spec.content))?;
                return Ok(());
            }
        };
        reporter.wrote(&written);
        Ok(())
    }
}
