//! `alternat verify`: whether a PDF is what its spec gives.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use alternat::attachment::{Attachment, Sort};
use alternat::document::Document;
use alternat::edition::{Edition, Record, Signing};
use alternat::finding::Finding;
use alternat::press::Press;
use alternat::proof::{self, Kind, Origin, Verdict};
use alternat::spec::{Layout, Paper};
use alternat::typeset::Image;
use clap::Args;

use super::check::{Inspection, SpecFile};
use super::dress::Dress;
use super::extract::path_of_spec;
use crate::failure::{Examined, Failure, Usage};
use crate::input::{self, Overlay};
use crate::output;
use crate::report::Reporter;

/// The arguments of `verify`.
#[derive(Debug, Args)]
pub struct Verify {
    /// The PDF.
    pdf: PathBuf,
    /// The spec, where it is not the one that the PDF carries.
    #[arg(long)]
    spec: Option<PathBuf>,
    /// The folder that the spec may read from.
    #[arg(long)]
    root: Option<PathBuf>,
    #[command(flatten)]
    overlay: Overlay,
}

impl Verify {
    /// Makes the PDF again and tells whether it is the same.
    pub fn run(&self, reporter: &Reporter) -> Result<(), Vec<Failure>> {
        input::check_root(self.root.as_deref())?;
        let pdf = input::pdf(&self.pdf)?;
        let origin = proof::origin(&pdf).map_err(|_| Usage::UnreadablePdf(self.pdf.clone(), Kind::of(&pdf)));
        let origin = origin.map_err(Failure::Usage)?;
        let verdict = match &self.spec {
            Some(spec) => self.verdict(&pdf, &origin, (spec, self.root.as_deref()))?,
            None => {
                // What the PDF carries is read as a user's files are, from a folder that is gone afterwards.
                let folder = output::scratch()?;
                output::lay_out(folder.path(), &origin.attachments, &self.pdf)?;
                let no_spec = || {
                    let usage = Usage::CarriesNoSpec { path: self.pdf.clone(), is_scan: origin.is_scan };
                    Failure::Usage(usage)
                };
                let spec = path_of_spec(folder.path(), &origin.attachments).ok_or_else(no_spec)?;
                self.verdict(&pdf, &origin, (&spec, Some(folder.path())))?
            }
        };
        reporter.verdict(&self.pdf, &verdict, &origin);
        match verdict {
            Verdict::Same | Verdict::Extended(_) => Ok(()),
            Verdict::Different(_) => Err(Failure::Told.into()),
        }
    }

    fn verdict(
        &self,
        pdf: &[u8],
        origin: &Origin,
        (spec, root): (&Path, Option<&Path>),
    ) -> Result<Verdict, Vec<Failure>> {
        let (resources, sources) = self.overlay.read()?;
        let failed = |findings, sources| vec![Failure::Findings(Examined { findings, sources })];
        let mut press = Press::new(resources).map_err(|findings| failed(findings, sources.clone()))?;
        let bytes = input::spec(spec)?;
        let mut best: Option<Verdict> = None;
        for (layout, paper) in dresses(origin) {
            let dress = Dress::of(layout, paper);
            let file = SpecFile { path: spec, bytes: &bytes, root, dress: &dress };
            let inspection = Inspection::new(&press, &file, &sources);
            let checked =
                inspection.result.map_err(|findings| failed(findings, inspection.sources.clone()))?;
            let mut attachments = inspection.references.attachments(spec, &bytes);
            rename(&mut attachments, &origin.attachments);
            let images = &inspection.references.images;
            let made = Made { documents: &checked.documents, images, attachments: &attachments };
            let verdict = nearest(&mut press, pdf, origin, &made)
                .map_err(|findings| failed(findings, inspection.sources))?;
            if is_final(&verdict) {
                return Ok(verdict);
            }
            if best.as_ref().is_none_or(|best| distance(&verdict) < distance(best)) {
                best = Some(verdict);
            }
        }
        Ok(best.unwrap_or(Verdict::Different(Vec::new())))
    }
}

/// The layouts and papers that a PDF may have: that of its record, or without one every one.
fn dresses(origin: &Origin) -> Vec<(Layout, Paper)> {
    match &origin.record {
        Some(record) => vec![(record.layout, record.paper)],
        None => {
            let papers = |layout| Paper::ALL.into_iter().map(move |paper| (layout, paper));
            Layout::ALL.into_iter().flat_map(papers).collect()
        }
    }
}

/// What originals are made of again.
struct Made<'a> {
    documents: &'a [Document],
    images: &'a BTreeMap<String, Image>,
    attachments: &'a [Attachment],
}

/// Gives the spec the name that it has in the PDF: a spec may be named otherwise where it lies now.
fn rename(attachments: &mut [Attachment], carried: &[Attachment]) {
    let carried = carried.iter().find(|file| file.sort == Sort::Spec);
    let spec = attachments.iter_mut().find(|file| file.sort == Sort::Spec);
    if let (Some(spec), Some(carried)) = (spec, carried) {
        spec.name.clone_from(&carried.name);
    }
}

/// The verdict by the record of the PDF; without one that fits, the best of all verdicts that there could be.
fn nearest(press: &mut Press, pdf: &[u8], origin: &Origin, made: &Made<'_>) -> Result<Verdict, Vec<Finding>> {
    let mut best: Option<Verdict> = None;
    for (document, edition) in candidates(origin, made.documents) {
        let attachments = if edition.carries_spec { made.attachments } else { &[] };
        let (again, _) = press.pdf(document, edition, made.images, attachments)?;
        let verdict = proof::compare(pdf, &again, document);
        if is_final(&verdict) {
            return Ok(verdict);
        }
        if best.as_ref().is_none_or(|best| distance(&verdict) < distance(best)) {
            best = Some(verdict);
        }
    }
    Ok(best.unwrap_or(Verdict::Different(Vec::new())))
}

/// True if no other original could be nearer: this one is the same, or the PDF cannot be read.
fn is_final(verdict: &Verdict) -> bool {
    match verdict {
        Verdict::Same | Verdict::Extended(_) => true,
        Verdict::Different(differences) => differences[..] == [proof::Difference::Unreadable],
    }
}

/// How much two files differ: in how many letters, and then in how many places.
fn distance(verdict: &Verdict) -> (usize, usize) {
    let Verdict::Different(differences) = verdict else { return (0, 0) };
    let letters = differences.iter().map(|difference| match difference {
        proof::Difference::Words { expected, found, .. } => expected.len() + found.len(),
        _ => 0,
    });
    (letters.sum(), differences.len())
}

/// The originals that a PDF may be, each in the editions that it may be in.
fn candidates<'d>(origin: &Origin, documents: &'d [Document]) -> Vec<(&'d Document, Edition)> {
    if let Some(Record { original, edition, .. }) = &origin.record
        && let Some(document) = documents.iter().find(|document| document.metadata.original == *original)
    {
        return vec![(document, *edition)];
    }
    let carries_spec = origin.attachments.iter().any(|file| file.sort == Sort::Spec);
    let editions = Signing::ALL.map(|signing| Edition { signing, carries_spec });
    documents.iter().flat_map(|document| editions.map(|edition| (document, edition))).collect()
}
