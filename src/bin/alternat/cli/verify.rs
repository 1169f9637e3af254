//! `alternat verify`: the comparison of a PDF with its spec.

use std::path::{Path, PathBuf};

use alternat::press::Press;
use alternat::proof::Verdict;
use alternat::report::{Examined, Failure, Reporter, Sources, WrittenFile};
use alternat::work::{Account, MadeFile, Proof, Question, Workspace, read_pdf, verify};
use clap::Args;

use crate::input::{self, Disk, Overlay};
use crate::output::Target;

/// The arguments of `verify`.
#[derive(Debug, Args)]
pub struct Verify {
    /// The PDF.
    pdf: PathBuf,
    /// The spec, if it is not the one that the PDF carries.
    #[arg(long)]
    spec: Option<PathBuf>,
    /// The folder that the spec may read from.
    #[arg(long)]
    root: Option<PathBuf>,
    /// The file for the report, which archives keep.
    #[arg(long)]
    report: Option<PathBuf>,
    #[command(flatten)]
    overlay: Overlay,
}

impl Verify {
    /// The PDF.
    pub fn pdf(&self) -> &Path {
        &self.pdf
    }

    /// Makes the PDF again and reports whether it is the same.
    pub fn run(&self, reporter: &Reporter) -> Result<(), Vec<Failure>> {
        input::check_root(self.root.as_deref())?;
        let pdf = read_pdf(&Disk, &self.pdf)?;
        let (mut press, sources) = self.overlay.press()?;
        let workspace = Workspace { files: &Disk, sources: &sources, root: self.root.as_deref() };
        let question = Question { path: &self.pdf, pdf: &pdf, spec: self.spec.as_deref() };
        let account = verify(&mut press, question, workspace);
        let written = self.report(&account, &mut press, sources)?;
        if let Ok(Proof { verdict, origin }) = &account.proof {
            reporter.verdict(&self.pdf, verdict, origin);
        }
        reporter.wrote(&written);
        match account.proof?.verdict {
            Verdict::Same | Verdict::Extended(_) => Ok(()),
            Verdict::Different(_) => Err(Failure::Told.into()),
        }
    }

    /// Writes the report on a PDF whose check could not be completed, if a report was asked for.
    pub fn report_failure(&self, failure: Failure, reporter: &Reporter) -> Result<(), Vec<Failure>> {
        if self.report.is_some() {
            let (mut press, sources) = self.overlay.press()?;
            let account = Account::failed(&self.pdf, &read_pdf(&Disk, &self.pdf)?, failure.into());
            reporter.wrote(&self.report(&account, &mut press, sources)?);
        }
        Ok(())
    }

    /// Writes the report for an archive, if it was asked for, but over none of the files that were read.
    fn report(
        &self,
        account: &Account,
        press: &mut Press,
        sources: Sources,
    ) -> Result<Vec<WrittenFile>, Vec<Failure>> {
        let Some(path) = &self.report else { return Ok(Vec::new()) };
        let failed = |findings| Failure::Findings(Examined { findings, sources });
        let (content, pages) = account.report(press).map_err(failed)?;
        let made = MadeFile::beside(path, ".pdf", content, Some(pages));
        Ok(Target::File(path).write(vec![made], &account.inputs)?)
    }
}
