//! `alternat verify`: whether a PDF is what its spec gives.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::rc::Rc;

use alternat::attachment::{Attachment, Sort};
use alternat::document::Document;
use alternat::edition::{Edition, Record, Signing};
use alternat::finding::Finding;
use alternat::press::Press;
use alternat::proof::{self, Difference, Kind, Origin, Verdict};
use alternat::spec::{Layout, Paper};
use alternat::typeset::Image;
use clap::Args;

use super::check::{Inspection, SpecFile};
use super::dress::Dress;
use super::extract::path_of_spec;
use super::verification::Sheet;
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
    /// The file that the report for an archive is written to.
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
        let pdf = input::pdf(&self.pdf)?;
        let mut sheet = Sheet::new(&self.pdf, &pdf);
        let proof = self.examine(&pdf, &mut sheet);
        let written = match (&self.report, &proof) {
            (None, _) => Vec::new(),
            (Some(path), Ok((verdict, origin))) => sheet.tells(verdict, origin).write(path, &self.overlay)?,
            (Some(path), Err(failures)) => sheet.fails(failures).write(path, &self.overlay)?,
        };
        let (verdict, origin) = match proof {
            Ok(proof) => proof,
            Err(failures) => {
                reporter.wrote(&written);
                return Err(failures);
            }
        };
        reporter.verdict(&self.pdf, &verdict, &origin);
        reporter.wrote(&written);
        match verdict {
            Verdict::Same | Verdict::Extended(_) => Ok(()),
            Verdict::Different(_) => Err(Failure::Told.into()),
        }
    }

    /// Writes the report on a PDF of which nothing more can be said, if there is to be one.
    pub fn report_failure(&self, failure: &Failure, reporter: &Reporter) -> Result<(), Vec<Failure>> {
        if let Some(path) = &self.report {
            let mut sheet = Sheet::new(&self.pdf, &input::pdf(&self.pdf)?);
            reporter.wrote(&sheet.fails(std::slice::from_ref(failure)).write(path, &self.overlay)?);
        }
        Ok(())
    }

    fn examine(&self, pdf: &[u8], sheet: &mut Sheet) -> Result<(Verdict, Origin), Vec<Failure>> {
        let origin = proof::origin(pdf).map_err(|_| Usage::UnreadablePdf(self.pdf.clone(), Kind::of(pdf)));
        let origin = origin.map_err(Failure::Usage)?;
        sheet.names_creator(origin.creator.as_deref());
        if origin.bound > 0 {
            return Err(
                Failure::Usage(Usage::IsBook { path: self.pdf.clone(), originals: origin.bound }).into()
            );
        }
        if let Some(spec) = &self.spec {
            let verdict = self.verdict(pdf, &origin, (spec, self.root.as_deref()), sheet)?;
            return Ok((verdict, origin));
        }
        // The files that the PDF carries are read like a user's own, from a folder that is removed afterwards.
        let folder = output::scratch()?;
        output::lay_out(folder.path(), &origin.attachments, &self.pdf)?;
        let no_spec =
            || Failure::Usage(Usage::CarriesNoSpec { path: self.pdf.clone(), is_scan: origin.is_scan });
        let spec = path_of_spec(folder.path(), &origin.attachments).ok_or_else(no_spec)?;
        sheet.carries_spec();
        let verdict = self.verdict(pdf, &origin, (&spec, Some(folder.path())), sheet)?;
        Ok((verdict, origin))
    }

    fn verdict(
        &self,
        pdf: &[u8],
        origin: &Origin,
        (spec, root): (&Path, Option<&Path>),
        sheet: &mut Sheet,
    ) -> Result<Verdict, Vec<Failure>> {
        let (resources, sources) = self.overlay.read()?;
        let failed = |findings, sources| vec![Failure::Findings(Examined { findings, sources })];
        let mut press = Press::new(resources).map_err(|findings| failed(findings, sources.clone()))?;
        let bytes = input::spec(spec)?;
        sheet.reads_spec(spec, &bytes);
        let mut nearest: Option<Again> = None;
        for (layout, paper) in dresses(origin) {
            let dress = Dress::of(layout, paper);
            let file = SpecFile { path: spec, bytes: &bytes, root, dress: &dress };
            let Inspection { result, references, sources, .. } = Inspection::new(&press, &file, &sources);
            sheet.reads(&references.files);
            let checked = result.map_err(|findings| failed(findings, sources.clone()))?;
            sheet.is_about(checked.documents.first());
            if let Some(other) =
                self.spec.as_ref().and_then(|_| other_parties(pdf, origin, &checked.documents))
            {
                return Ok(Verdict::Different(vec![other]));
            }
            let mut attachments = references.attachments(spec, &bytes);
            rename(&mut attachments, &origin.attachments);
            let made = Rc::new(Made { images: references.images, attachments });
            for (document, edition) in candidates(origin, checked.documents) {
                let again = Again::new(&mut press, pdf, (document, edition), &made)
                    .map_err(|findings| failed(findings, sources.clone()))?;
                nearest = Some(again.or_nearer(nearest));
                if nearest.as_ref().is_some_and(Again::is_final) {
                    return Ok(nearest.map_or(Verdict::Different(Vec::new()), |again| again.verdict));
                }
            }
        }
        let Some(mut nearest) = nearest else { return Ok(Verdict::Different(Vec::new())) };
        if nearest.is_recorded(origin) {
            return Ok(nearest.verdict);
        }
        // Without a record, the nearest original may be in any edition.
        let first = nearest.edition.signing;
        for signing in Signing::ALL.into_iter().filter(|signing| *signing != first) {
            let edition = Edition { signing, ..nearest.edition };
            let again = Again::new(&mut press, pdf, (nearest.document.clone(), edition), &nearest.made);
            nearest = again.map_err(|findings| failed(findings, sources.clone()))?.or_nearer(Some(nearest));
            if nearest.is_final() {
                break;
            }
        }
        Ok(nearest.verdict)
    }
}

/// The parties of a spec, if the pages of a PDF name neither of them.
fn other_parties(pdf: &[u8], origin: &Origin, documents: &[Document]) -> Option<Difference> {
    let letters = |text: &str| {
        text.chars().filter(|sign| sign.is_alphanumeric()).flat_map(char::to_lowercase).collect()
    };
    let text: String = letters(&proof::pages(pdf).ok()?.concat());
    let parties = &documents.first()?.metadata.authors;
    let is_named = |party: &String| text.contains::<&str>(&letters(party));
    let is_other = !text.is_empty() && !parties.iter().any(is_named);
    is_other
        .then(|| Difference::OtherParties { expected: parties.join(" – "), found: origin.parties.clone() })
}

/// The layouts and papers that a PDF may have: that of its record, or without one every layout, on the paper of its size.
fn dresses(origin: &Origin) -> Vec<(Layout, Paper)> {
    /// Programs write sizes in few digits.
    const NEAR: f64 = 1.0;
    if let Some(record) = &origin.record {
        return vec![(record.layout, record.paper)];
    }
    let is_of = |paper: &Paper| {
        let sides = origin.size.into_iter().flatten().zip(paper.size());
        origin.size.is_some() && sides.into_iter().all(|(found, side)| (found - side).abs() < NEAR)
    };
    let papers = match Paper::ALL.into_iter().find(is_of) {
        Some(paper) => vec![paper],
        None => Paper::ALL.to_vec(),
    };
    Layout::ALL.into_iter().flat_map(|layout| papers.iter().map(move |paper| (layout, *paper))).collect()
}

/// The files that originals are made from again.
struct Made {
    images: BTreeMap<String, Image>,
    attachments: Vec<Attachment>,
}

/// An original that was made again, and what a PDF is beside it.
struct Again {
    document: Document,
    edition: Edition,
    made: Rc<Made>,
    verdict: Verdict,
}

impl Again {
    fn new(
        press: &mut Press,
        pdf: &[u8],
        (document, edition): (Document, Edition),
        made: &Rc<Made>,
    ) -> Result<Self, Vec<Finding>> {
        let attachments = if edition.carries_spec { &made.attachments[..] } else { &[] };
        let (again, _) = press.pdf(&document, edition, &made.images, attachments)?;
        let verdict = proof::compare(pdf, &again, &document);
        Ok(Self { document, edition, made: Rc::clone(made), verdict })
    }

    /// True if it is the original that the PDF names.
    fn is_recorded(&self, origin: &Origin) -> bool {
        origin.record.as_ref().is_some_and(|record| record.original == self.document.metadata.original)
    }

    /// True if no other original could be nearer: this one is the same, or the PDF cannot be read.
    fn is_final(&self) -> bool {
        match &self.verdict {
            Verdict::Same | Verdict::Extended(_) => true,
            Verdict::Different(differences) => differences[..] == [Difference::Unreadable],
        }
    }

    /// An earlier one where this one is not nearer.
    fn or_nearer(self, earlier: Option<Self>) -> Self {
        match earlier {
            Some(earlier) if !self.is_final() && distance(&earlier.verdict) <= distance(&self.verdict) => {
                earlier
            }
            _ => self,
        }
    }
}

/// Gives the spec the name that it has in the PDF: a spec may be named otherwise where it lies now.
fn rename(attachments: &mut [Attachment], carried: &[Attachment]) {
    let carried = carried.iter().find(|file| file.sort == Sort::Spec);
    let spec = attachments.iter_mut().find(|file| file.sort == Sort::Spec);
    if let (Some(spec), Some(carried)) = (spec, carried) {
        spec.name.clone_from(&carried.name);
    }
}

/// How much two files differ: in how many letters, and then in how many places.
fn distance(verdict: &Verdict) -> (usize, usize) {
    let Verdict::Different(differences) = verdict else { return (0, 0) };
    let letters = differences.iter().map(|difference| match difference {
        Difference::Words { expected, found, .. } => expected.len() + found.len(),
        _ => 0,
    });
    (letters.sum(), differences.len())
}

/// The originals that a PDF may be: that of its record, or without one each in its first edition.
fn candidates(origin: &Origin, documents: Vec<Document>) -> Vec<(Document, Edition)> {
    if let Some(Record { original, edition, .. }) = &origin.record
        && let Some(document) = documents.iter().find(|document| document.metadata.original == *original)
    {
        return vec![(document.clone(), *edition)];
    }
    let carries_spec = origin.attachments.iter().any(|file| file.sort == Sort::Spec);
    let edition = Edition { carries_spec, ..Edition::default() };
    documents.into_iter().map(|document| (document, edition)).collect()
}
