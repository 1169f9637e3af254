//! Verifies that a PDF matches its spec.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::rc::Rc;

use super::extract::{origin_of, spec_of};
use super::inspect::{Inspection, SpecFile};
use super::{PageOptions, Workspace, read_spec};
use crate::attachment::{Attachment, Sort};
use crate::document::Document;
use crate::edition::{Edition, Record, Signing};
use crate::family::verification::{Verification, Verified, VerifiedFile};
use crate::files::MemoryFiles;
use crate::finding::Findings;
use crate::press::Press;
use crate::proof::{self, Difference, Origin, Verdict};
use crate::report::{Examined, Failure, Reporter, Usage};
use crate::spec::{Layout, Paper};
use crate::typeset::Image;

/// A PDF that is to be verified.
#[derive(Clone, Copy)]
pub struct Question<'a> {
    /// The path of the PDF.
    pub path: &'a Path,
    /// The content of the PDF.
    pub pdf: &'a [u8],
    /// The path of its spec, if it is not the one that the PDF carries.
    pub spec: Option<&'a Path>,
}

/// The outcome of a verification.
#[derive(Debug)]
pub struct Proof {
    /// The verdict on the PDF.
    pub verdict: Verdict,
    /// The record of how the PDF was made.
    pub origin: Origin,
}

/// An account of a verification: its outcome, and the facts that a report for an archive has.
#[derive(Debug)]
pub struct Account {
    /// The outcome, or the reasons why there is none.
    pub proof: Result<Proof, Vec<Failure>>,
    /// The files that were read.
    pub inputs: Vec<PathBuf>,
    verified: Verified,
    /// The name of the PDF: its folder is not part of a report.
    name: PathBuf,
}

impl Account {
    /// The account of a PDF that could not be verified.
    #[must_use]
    pub fn failed(path: &Path, pdf: &[u8], failures: Vec<Failure>) -> Self {
        let verified = Verified { pdf: VerifiedFile::new(path, pdf), ..Verified::default() };
        let name = path.file_name().map_or_else(PathBuf::new, PathBuf::from);
        Self { proof: Err(failures), inputs: vec![path.to_owned()], verified, name }
    }

    /// The PDF of the report for an archive, and the number of its pages.
    ///
    /// # Errors
    ///
    /// Findings about messages, the template and the look.
    pub fn report(&self, press: &mut Press) -> Result<(Vec<u8>, usize), Findings> {
        let reporters = ["en", "es"].map(Reporter::new);
        let [english, spanish] = &reporters;
        let mut verified = self.verified.clone();
        match &self.proof {
            Ok(Proof { verdict, origin }) => {
                verified.outcome = reporters.each_ref().map(|reporter| reporter.outcome(&self.name, verdict));
                let spanish = spanish.places(verdict, origin);
                let places = english.places(verdict, origin).into_iter().zip(spanish);
                verified.places = places.map(<[String; 2]>::from).collect();
                verified.signed = match verdict {
                    Verdict::Same => Some(Vec::new()),
                    Verdict::Extended(extension) => Some(extension.signed.clone()),
                    Verdict::Different(_) => None,
                };
            }
            Err(failures) => {
                let failure = failures.first().map(|failure| about(failure, &self.name));
                verified.outcome = reporters.each_ref().map(|reporter| {
                    let reason = failure.as_ref().and_then(|failure| reporter.reason(failure));
                    reason.map_or_else(|| reporter.label("verified-nothing-made"), |reason| reason.message)
                });
            }
        }
        let has_glyph = &press.vocabulary().has_glyph;
        let report = Verification::of(&verified, press.catalog(), has_glyph)?;
        press.sheet(&report)
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

/// Makes a PDF again from its spec, and compares the two.
#[must_use]
pub fn verify(press: &mut Press, question: Question<'_>, workspace: Workspace<'_>) -> Account {
    let mut account = Account::failed(question.path, question.pdf, Vec::new());
    account.proof = account.examine(press, question, workspace);
    account
}

impl Account {
    fn examine(
        &mut self,
        press: &mut Press,
        question: Question<'_>,
        workspace: Workspace<'_>,
    ) -> Result<Proof, Vec<Failure>> {
        let origin = origin_of(question.path, question.pdf)?;
        self.verified.creator.clone_from(&origin.creator);
        if origin.bound > 0 {
            let book = Usage::IsBook { path: question.path.to_owned(), originals: origin.bound };
            return Err(Failure::Usage(book).into());
        }
        let verdict = if let Some(spec) = question.spec {
            self.inputs.push(spec.to_owned());
            self.verdict(press, (question.pdf, &origin), spec, workspace)?
        } else {
            // The files that the PDF carries are read like a user's own.
            let carried = origin.attachments.iter().map(|file| (&file.name, file.content.clone()));
            let files: MemoryFiles = carried.collect();
            refuse_unsafe(&origin.attachments)?;
            let spec = spec_of(question.path, &origin)?;
            self.verified.is_carried = true;
            let workspace = Workspace { files: &files, root: Some(Path::new("")), ..workspace };
            self.verdict(press, (question.pdf, &origin), Path::new(&spec.name), workspace)?
        };
        Ok(Proof { verdict, origin })
    }

    fn verdict(
        &mut self,
        press: &mut Press,
        (pdf, origin): (&[u8], &Origin),
        path: &Path,
        workspace: Workspace<'_>,
    ) -> Result<Verdict, Vec<Failure>> {
        let bytes = read_spec(workspace.files, path)?;
        self.verified.spec = Some(VerifiedFile::new(path, &bytes));
        let failed = |findings, sources| vec![Failure::Findings(Examined { findings, sources })];
        let mut nearest: Option<Again> = None;
        for page in &pages(origin) {
            let file = SpecFile { path, bytes: &bytes, page };
            let Inspection { result, references, sources, .. } = Inspection::new(press, file, workspace);
            if !self.verified.is_carried {
                self.inputs.extend_from_slice(&references.files);
            }
            let checked = result.map_err(|findings| failed(findings, sources.clone()))?;
            self.verified.agreement = checked.documents.first().map(title);
            let is_given = !self.verified.is_carried;
            if let Some(other) = is_given.then(|| other_parties(pdf, origin, &checked.documents)).flatten() {
                return Ok(Verdict::Different(vec![other]));
            }
            let mut attachments = references.attachments(workspace.files, path, &bytes);
            rename(&mut attachments, &origin.attachments);
            let made = Rc::new(Made { images: references.images, attachments });
            for candidate in candidates(origin, checked.documents) {
                let again = Again::new(press, pdf, candidate, &made)
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
            let candidate = Candidate { document: nearest.document.clone(), edition };
            let again = Again::new(press, pdf, candidate, &nearest.made);
            let failed = |findings| failed(findings, workspace.sources.clone());
            nearest = again.map_err(failed)?.or_nearer(Some(nearest));
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

/// The title of an agreement in both languages, and its cities.
fn title(original: &Document) -> String {
    format!("{}: {}", original.metadata.title, original.metadata.authors.join(" – "))
}

/// Refuses files whose names lead out of a folder.
fn refuse_unsafe(attachments: &[Attachment]) -> Result<(), Failure> {
    match attachments.iter().find(|file| !Attachment::is_safe(&file.name)) {
        Some(file) => Err(Failure::Usage(Usage::UnsafeName(file.name.clone()))),
        None => Ok(()),
    }
}

/// The layouts and papers that a PDF may have: that of its record, or without a record every layout, on the paper of
/// its size.
fn pages(origin: &Origin) -> Vec<PageOptions> {
    /// The tolerance, because programs write sizes in few digits.
    const NEAR: f64 = 1.0;
    if let Some(record) = &origin.record {
        return vec![PageOptions { layout: Some(record.layout), paper: Some(record.paper) }];
    }
    let is_of = |paper: &Paper| {
        let sides = origin.size.into_iter().flatten().zip(paper.size());
        origin.size.is_some() && sides.into_iter().all(|(found, side)| (found - side).abs() < NEAR)
    };
    let papers = match Paper::ALL.into_iter().find(is_of) {
        Some(paper) => vec![paper],
        None => Paper::ALL.to_vec(),
    };
    let page = |layout| move |paper: &Paper| PageOptions { layout: Some(layout), paper: Some(*paper) };
    Layout::ALL.into_iter().flat_map(|layout| papers.iter().map(page(layout))).collect()
}

/// The files that originals are made from again.
struct Made {
    images: BTreeMap<String, Image>,
    attachments: Vec<Attachment>,
}

/// An original that a PDF may be.
struct Candidate {
    document: Document,
    edition: Edition,
}

/// An original that was made again, and the verdict on a PDF compared with it.
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
        Candidate { document, edition }: Candidate,
        made: &Rc<Made>,
    ) -> Result<Self, Findings> {
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

    /// The earlier one, unless this one is nearer.
    fn or_nearer(self, earlier: Option<Self>) -> Self {
        match earlier {
            Some(earlier) if !self.is_final() && distance(&earlier.verdict) <= distance(&self.verdict) => {
                earlier
            }
            _ => self,
        }
    }
}

/// Gives the spec the name that it has in the PDF: its file may have another name now.
fn rename(attachments: &mut [Attachment], carried: &[Attachment]) {
    let carried = carried.iter().find(|file| file.sort == Sort::Spec);
    let spec = attachments.iter_mut().find(|file| file.sort == Sort::Spec);
    if let (Some(spec), Some(carried)) = (spec, carried) {
        spec.name.clone_from(&carried.name);
    }
}

/// The measure of the difference between two files: first the letters, then the places.
fn distance(verdict: &Verdict) -> (usize, usize) {
    let Verdict::Different(differences) = verdict else { return (0, 0) };
    let letters = differences.iter().map(|difference| match difference {
        Difference::Words { expected, found, .. } => expected.len() + found.len(),
        _ => 0,
    });
    (letters.sum(), differences.len())
}

/// The originals that a PDF may be: the one of its record, or without a record each in its first edition.
fn candidates(origin: &Origin, documents: Vec<Document>) -> Vec<Candidate> {
    if let Some(Record { original, edition, .. }) = &origin.record
        && let Some(document) = documents.iter().find(|document| document.metadata.original == *original)
    {
        return vec![Candidate { document: document.clone(), edition: *edition }];
    }
    let carries_spec = origin.attachments.iter().any(|file| file.sort == Sort::Spec);
    let edition = Edition { carries_spec, ..Edition::default() };
    documents.into_iter().map(|document| Candidate { document, edition }).collect()
}
