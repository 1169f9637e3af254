//! `alternat render`: specs become files.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use alternat::alternat::{Original, originals};
use alternat::attachment::Attachment;
use alternat::document::Document;
use alternat::edition::{Edition, Service, Signing};
use alternat::export;
use alternat::finding::Finding;
use alternat::press::{Checked, Press};
use alternat::resources::Resources;
use alternat::typeset::Image;
use clap::{Args, ValueEnum};

use super::check::{Inspection, SpecFile};
use super::dress::Dress;
use crate::failure::{Examined, Failure, Usage};
use crate::input::{self, Overlay};
use crate::output::{Made, Target};
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
    /// What to make.
    #[arg(long, value_enum, ignore_case = true, default_value_t)]
    format: Format,
    /// Whose original to make: the id of a party, or `all`.
    #[arg(long, default_value = ALL_ORIGINALS)]
    original: String,
    #[command(flatten)]
    dress: Dress,
    /// Whether the PDF has signature fields.
    #[arg(long)]
    fields: bool,
    /// The signing service whose anchors stand where it is signed.
    #[arg(long, value_enum, ignore_case = true)]
    anchors: Option<SigningService>,
    /// Whether the PDF carries its spec.
    #[arg(long)]
    embed_spec: bool,
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

/// What goes into a file besides the document: pictures by their names, and files to carry.
type Enclosed<'a> = (&'a BTreeMap<String, Image>, &'a [Attachment]);

/// How fine a PNG is: 144 pixels to the inch.
const PIXELS_PER_POINT: f64 = 2.0;

/// What to make of an agreement.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, ValueEnum)]
enum Format {
    /// A PDF that keeps PDF/UA-1 and PDF/A-2a.
    #[default]
    Pdf,
    /// A picture of each page.
    Png,
    /// A drawing of each page.
    Svg,
    /// The Typst markup.
    Typ,
}

impl Format {
    fn extension(self) -> &'static str {
        match self {
            Self::Pdf => "pdf",
            Self::Png => "png",
            Self::Svg => "svg",
            Self::Typ => "typ",
        }
    }
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
enum SigningService {
    /// `DocuSign`.
    #[value(name = "docusign")]
    DocuSign,
    /// Adobe Acrobat Sign.
    Adobe,
}

impl From<SigningService> for Service {
    fn from(service: SigningService) -> Self {
        match service {
            SigningService::DocuSign => Self::DocuSign,
            SigningService::Adobe => Self::Adobe,
        }
    }
}

impl Render {
    /// Makes every file, and writes them only if nothing stands in the way of any.
    pub fn run(&self, reporter: &Reporter) -> Result<(), Vec<Failure>> {
        self.check_options()?;
        if self.watch {
            return self.watch(reporter);
        }
        input::check_root(self.root.as_deref())?;
        let (mut press, sources) = self.press(self.overlay.files()?)?;
        self.render(&mut press, &sources, reporter)
    }

    /// Refuses options that do not go together.
    fn check_options(&self) -> Result<(), Failure> {
        let usage = match self.signing() {
            Signing::Fields if self.anchors.is_some() => Usage::FieldsAndAnchors,
            Signing::Fields if self.format != Format::Pdf => Usage::OnlyInPdf("--fields"),
            Signing::Anchors(_) if self.format != Format::Pdf => Usage::OnlyInPdf("--anchors"),
            _ if self.embed_spec && self.format != Format::Pdf => Usage::OnlyInPdf("--embed-spec"),
            _ => return Ok(()),
        };
        Err(Failure::Usage(usage))
    }

    fn signing(&self) -> Signing {
        match self.anchors {
            _ if self.fields => Signing::Fields,
            Some(service) => Signing::Anchors(service.into()),
            None => Signing::Ink,
        }
    }

    fn edition(&self) -> Edition {
        Edition { signing: self.signing(), carries_spec: self.embed_spec }
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
            let file = SpecFile { path, bytes: &bytes, root: self.root.as_deref(), dress: &self.dress };
            let mut inspection = Inspection::new(press, &file, sources);
            inputs.append(&mut inspection.references.files);
            let examined = inspection.examined();
            let attachments =
                if self.embed_spec { inspection.references.attachments(path, &bytes) } else { Vec::new() };
            let enclosed = (&inspection.references.images, attachments.as_slice());
            if let Ok(checked) = &inspection.result
                && let Err(usage) = self.check_originals(path, checked)
            {
                failures.push(Failure::Usage(usage));
                continue;
            }
            match inspection.result.and_then(|checked| self.make(press, path, &checked, enclosed)) {
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

    fn make(
        &self,
        press: &mut Press,
        path: &Path,
        checked: &Checked,
        enclosed: Enclosed<'_>,
    ) -> Result<Vec<Made>, Vec<Finding>> {
        let mut made = Vec::new();
        for (original, document) in originals(&checked.agreement).into_iter().zip(&checked.documents) {
            if !self.wants(&original) {
                continue;
            }
            let id = original.id();
            let file = |content, page, pages| {
                Made::new(path, id.as_deref(), page, self.format.extension(), content, pages)
            };
            made.extend(self.make_original(press, document, enclosed, file)?);
        }
        Ok(made)
    }

    /// Whether an original is one of those to make.
    fn wants(&self, original: &Original<'_>) -> bool {
        let is_all = original.agreement.parties.iter().all(|party| party.id != ALL_ORIGINALS);
        let asked = &self.original;
        (asked == ALL_ORIGINALS && is_all) || original.holder.is_some_and(|holder| holder.id == *asked)
    }

    /// Refuses an original that the agreement does not have, and places to sign on what is not to be signed.
    fn check_originals(&self, path: &Path, checked: &Checked) -> Result<(), Usage> {
        let is_signed = checked.documents.iter().all(Document::can_be_signed);
        if self.signing() != Signing::Ink && !is_signed {
            return Err(Usage::NotToBeSigned(path.to_owned()));
        }
        let originals = originals(&checked.agreement);
        if originals.iter().any(|original| self.wants(original)) {
            return Ok(());
        }
        let are_copies = originals.iter().any(|original| original.copy.is_some());
        let known = if are_copies {
            vec!["copies".to_owned()]
        } else {
            originals.iter().filter_map(|original| Some(original.holder?.id.clone())).collect()
        };
        Err(Usage::NoSuchOriginal { spec: path.to_owned(), written: self.original.clone(), known })
    }

    fn make_original(
        &self,
        press: &mut Press,
        document: &Document,
        (images, attachments): Enclosed<'_>,
        file: impl Fn(Vec<u8>, Option<usize>, Option<usize>) -> Made,
    ) -> Result<Vec<Made>, Vec<Finding>> {
        if self.format == Format::Pdf {
            let (pdf, pages) = press.pdf(document, self.edition(), images, attachments)?;
            return Ok(vec![file(pdf, None, Some(pages))]);
        }
        let markup = press.fill(document, self.edition())?;
        if self.format == Format::Typ {
            return Ok(vec![file(markup.0.into_bytes(), None, None)]);
        }
        let typeset = press.typeset(&markup, images)?;
        let pages = typeset.0.pages().len();
        let each_page = |contents: Vec<Vec<u8>>| {
            let numbered = contents.into_iter().enumerate();
            numbered.map(|(number, content)| file(content, (pages > 1).then_some(number + 1), None)).collect()
        };
        Ok(match self.format {
            Format::Svg => each_page(export::svg(&typeset)),
            _ => each_page(export::png(&typeset, PIXELS_PER_POINT)),
        })
    }
}
