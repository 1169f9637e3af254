//! The report of a verification, for an archive.

use std::path::{Path, PathBuf};

use alternat::document::Document;
use alternat::press::Press;
use alternat::proof::{Origin, Verdict};
use alternat::verification::{Verified, VerifiedFile};

use super::batch::sha256;
use crate::failure::{Examined, Failure, Usage};
use crate::input::Overlay;
use crate::output::{Made, Target, Written};
use crate::report::Reporter;

/// A report in the making: facts are added while a PDF is verified.
pub struct Sheet {
    /// The PDF by its name alone: where it lies is not a part of the report.
    name: PathBuf,
    verified: Verified,
    /// Whatever was read, which the report must not take the place of.
    inputs: Vec<PathBuf>,
}

impl Sheet {
    /// The beginning of a report on a PDF.
    pub fn new(path: &Path, pdf: &[u8]) -> Self {
        let verified = Verified { pdf: file(path, pdf), ..Verified::default() };
        let name = path.file_name().map_or_else(PathBuf::new, PathBuf::from);
        Self { name, verified, inputs: vec![path.to_owned()] }
    }

    /// Notes the program that the PDF names.
    pub fn names_creator(&mut self, creator: Option<&str>) {
        self.verified.creator = creator.map(str::to_owned);
    }

    /// Notes that the spec is that which the PDF carries.
    pub fn carries_spec(&mut self) {
        self.verified.is_carried = true;
    }

    /// Notes the spec.
    pub fn reads_spec(&mut self, path: &Path, spec: &[u8]) {
        self.verified.spec = Some(file(path, spec));
        self.inputs.push(path.to_owned());
    }

    /// Notes the agreement of the spec, by one of its originals.
    pub fn is_about(&mut self, original: Option<&Document>) {
        let about = |original: &Document| {
            format!("{}: {}", original.metadata.title, original.metadata.authors.join(" – "))
        };
        self.verified.agreement = original.map(about);
    }

    /// Notes files that the spec refers to.
    pub fn reads(&mut self, files: &[PathBuf]) {
        self.inputs.extend_from_slice(files);
    }

    /// The report with a verdict.
    pub fn tells(&mut self, verdict: &Verdict, origin: &Origin) -> &Self {
        let [english, spanish] = reporters();
        self.verified.outcome = [&english, &spanish].map(|reporter| reporter.outcome(&self.name, verdict));
        let places = english.places(verdict, origin).into_iter().zip(spanish.places(verdict, origin));
        self.verified.places = places.map(<[String; 2]>::from).collect();
        self.verified.signed = match verdict {
            Verdict::Same => Some(Vec::new()),
            Verdict::Extended(extension) => Some(extension.signed.clone()),
            Verdict::Different(_) => None,
        };
        self
    }

    /// The report where nothing could be compared.
    pub fn fails(&mut self, failures: &[Failure]) -> &Self {
        let failure = failures.first().map(|failure| about(failure, &self.name));
        self.verified.outcome = reporters().map(|reporter| {
            let reason = failure.as_ref().and_then(|failure| reporter.reason(failure));
            reason.map_or_else(|| reporter.label("verified-nothing-made"), |reason| reason.message)
        });
        self
    }

    /// Writes the report, over none of the files that were read.
    pub fn write(&self, path: &Path, overlay: &Overlay) -> Result<Vec<Written>, Vec<Failure>> {
        let (resources, sources) = overlay.read()?;
        let failed = |findings| Failure::Findings(Examined { findings, sources: sources.clone() });
        let mut press = Press::new(resources).map_err(failed)?;
        let (content, pages) = press.verification(&self.verified).map_err(failed)?;
        let made = Made::new(path, None, None, "pdf", content, Some(pages));
        Ok(Target::File(path).write(vec![made], &self.inputs)?)
    }
}

/// The same failure about a file by its name alone.
fn about(failure: &Failure, name: &Path) -> Failure {
    match failure {
        Failure::Usage(Usage::UnreadablePdf(_, kind)) => {
            Failure::Usage(Usage::UnreadablePdf(name.to_owned(), *kind))
        }
        Failure::Usage(Usage::CarriesNoSpec { is_scan, .. }) => {
            Failure::Usage(Usage::CarriesNoSpec { path: name.to_owned(), is_scan: *is_scan })
        }
        Failure::Usage(Usage::IsBook { originals, .. }) => {
            Failure::Usage(Usage::IsBook { path: name.to_owned(), originals: *originals })
        }
        Failure::OverLimit(_, limit) => Failure::OverLimit(name.to_owned(), *limit),
        _ => Failure::Told,
    }
}

/// Those who word the report, in both languages.
fn reporters() -> [Reporter; 2] {
    ["en", "es"].map(Reporter::new)
}

fn file(path: &Path, content: &[u8]) -> VerifiedFile {
    VerifiedFile {
        name: path.file_name().unwrap_or_default().to_string_lossy().into_owned(),
        sha256: sha256(content),
        bytes: content.len(),
    }
}
