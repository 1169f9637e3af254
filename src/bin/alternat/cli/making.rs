//! What is made of an agreement: files of a format, each original in an edition.

use std::collections::BTreeMap;
use std::path::Path;

use alternat::attachment::Attachment;
use alternat::document::{Columns, Document};
use alternat::edition::{Edition, Service, Signing};
use alternat::export;
use alternat::finding::Finding;
use alternat::press::Press;
use alternat::render::Format;
use alternat::typeset::Image;
use clap::builder::{PossibleValue, PossibleValuesParser, TypedValueParser};
use clap::{Args, ValueEnum};

use super::dress::Dress;
use crate::failure::{Failure, Usage};
use crate::output::Made;

/// The arguments that say what is made of an agreement.
#[derive(Debug, Args)]
pub struct Making {
    /// What to make.
    #[arg(long, value_parser = format(), ignore_case = true, default_value = Format::default().name())]
    pub format: Format,
    #[command(flatten)]
    pub dress: Dress,
    /// Whether the PDF has signature fields.
    #[arg(long)]
    fields: bool,
    /// The signing service whose anchors stand where it is signed.
    #[arg(long, value_enum, ignore_case = true)]
    anchors: Option<SigningService>,
    /// Whether the PDF carries its spec.
    #[arg(long)]
    pub embed_spec: bool,
}

/// What goes into a file besides the document: pictures by their names, and files to carry.
pub type Enclosed<'a> = (&'a BTreeMap<String, Image>, &'a [Attachment]);

/// How fine a PNG is: 144 pixels to the inch.
const PIXELS_PER_POINT: f64 = 2.0;

/// Reads the name of a format.
fn format() -> impl TypedValueParser<Value = Format> {
    // The help of each has its words in `help.ftl`.
    let value = |format: Format| PossibleValue::new(format.name()).help(format.name());
    let names = PossibleValuesParser::new(Format::ALL.map(value));
    names.try_map(|name| Format::named(&name.to_ascii_lowercase()).ok_or("no format"))
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

impl Making {
    /// Refuses options that do not go together.
    pub fn check(&self) -> Result<(), Failure> {
        let usage = match self.signing() {
            Signing::Fields if self.anchors.is_some() => Usage::FieldsAndAnchors,
            Signing::Fields if self.format != Format::Pdf => Usage::OnlyInPdf("--fields"),
            Signing::Anchors(_) if self.format != Format::Pdf => Usage::OnlyInPdf("--anchors"),
            _ if self.embed_spec && self.format != Format::Pdf => Usage::OnlyInPdf("--embed-spec"),
            _ => return Ok(()),
        };
        Err(Failure::Usage(usage))
    }

    /// What is asked for, by the names of the arguments.
    pub fn options(&self) -> BTreeMap<String, String> {
        let carries_spec = self.embed_spec.then(|| ("embed-spec", "yes".to_owned()));
        let options = [("format", self.format.name().to_owned()), ("signing", self.signing().to_string())];
        let all = options.into_iter().chain(carries_spec).chain(self.dress.options());
        all.map(|(name, value)| (name.to_owned(), value)).collect()
    }

    /// How the originals are to be signed.
    pub fn signing(&self) -> Signing {
        match self.anchors {
            _ if self.fields => Signing::Fields,
            Some(service) => Signing::Anchors(service.into()),
            None => Signing::Ink,
        }
    }

    fn edition(&self) -> Edition {
        Edition { signing: self.signing(), carries_spec: self.embed_spec }
    }

    /// The standards that the files keep.
    pub fn standards(&self) -> Vec<String> {
        let standards = self.format.standards(self.embed_spec);
        standards.iter().copied().map(str::to_owned).collect()
    }

    /// Makes the files of originals, named after a path.
    pub fn make(
        &self,
        press: &mut Press,
        path: &Path,
        documents: &[&Document],
        enclosed: Enclosed<'_>,
    ) -> Result<Vec<Made>, Vec<Finding>> {
        let mut made = Vec::new();
        for document in documents {
            let id = document.exemplar.id();
            let Columns { left, right } = &document.foot.cities;
            let label = if left == right { left.to_string() } else { format!("{left} · {right}") };
            let file = |content, page, pages| {
                Made::new(path, id.as_deref(), page, self.format.name(), content, pages).labelled(&label)
            };
            made.extend(self.make_original(press, document, enclosed, file)?);
        }
        Ok(made)
    }

    fn make_original(
        &self,
        press: &mut Press,
        document: &Document,
        (images, attachments): Enclosed<'_>,
        file: impl Fn(Vec<u8>, Option<usize>, Option<usize>) -> Made,
    ) -> Result<Vec<Made>, Vec<Finding>> {
        let each_page = |contents: Vec<Vec<u8>>| {
            let has_more = contents.len() > 1;
            let numbered = contents.into_iter().enumerate();
            numbered.map(|(number, content)| file(content, has_more.then_some(number + 1), None)).collect()
        };
        let mut typeset = || press.typeset(&press.fill(document, self.edition())?, images);
        Ok(match self.format {
            Format::Pdf => {
                let (pdf, pages) = press.pdf(document, self.edition(), images, attachments)?;
                vec![file(pdf, None, Some(pages))]
            }
            Format::Html => vec![file(press.html(document, images)?.into_bytes(), None, None)],
            Format::Typ => vec![file(press.fill(document, self.edition())?.0.into_bytes(), None, None)],
            Format::Svg => each_page(export::svg(&typeset()?)),
            Format::Png => each_page(export::png(&typeset()?, PIXELS_PER_POINT)),
        })
    }
}
