//! The options of a rendering, as the command line takes them.

use alternat::edition::{Edition, Service, Signing};
use alternat::render::Format;
use alternat::report::{Failure, Usage};
use alternat::spec::{Layout, Paper};
use alternat::work::{PageOptions, RenderOptions};
use clap::builder::{PossibleValue, PossibleValuesParser, TypedValueParser};
use clap::{Args, ValueEnum};

/// The arguments for the output of a rendering.
#[derive(Debug, Args)]
pub struct RenderArguments {
    /// The format of the files.
    #[arg(long, value_parser = format(), ignore_case = true, default_value = Format::default().name())]
    pub format: Format,
    /// The size of the paper.
    #[arg(long, value_enum, ignore_case = true)]
    paper: Option<PaperSize>,
    /// The arrangement of the two texts.
    #[arg(long, value_enum, ignore_case = true)]
    layout: Option<LayoutOption>,
    /// True if the PDF has signature fields.
    #[arg(long)]
    fields: bool,
    /// The signing service whose anchors mark the places to sign.
    #[arg(long, value_enum, ignore_case = true)]
    anchors: Option<SigningService>,
    /// True if the PDF carries its spec.
    #[arg(long)]
    embed_spec: bool,
}

/// Reads the name of a format.
fn format() -> impl TypedValueParser<Value = Format> {
    // The help of each format has its words in `help.ftl`.
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

#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
enum PaperSize {
    /// 8.5 by 11 inches.
    Letter,
    /// 8.5 by 14 inches.
    Legal,
    /// 210 by 297 millimetres.
    A4,
    /// 11 by 17 inches.
    Tabloid,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
enum LayoutOption {
    /// Two columns.
    SideBySide,
    /// One after the other.
    Sequential,
    /// Each alone, to read.
    Single,
}

impl RenderArguments {
    /// Refuses options that contradict each other.
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

    /// The options that the arguments ask for.
    pub fn read(&self) -> RenderOptions {
        RenderOptions {
            format: self.format,
            edition: Edition { signing: self.signing(), carries_spec: self.embed_spec },
            page: PageOptions { paper: self.paper.map(Paper::from), layout: self.layout.map(Layout::from) },
            original: None,
        }
    }

    fn signing(&self) -> Signing {
        match self.anchors {
            _ if self.fields => Signing::Fields,
            Some(service) => Signing::Anchors(service.into()),
            None => Signing::Ink,
        }
    }
}

impl From<PaperSize> for Paper {
    fn from(size: PaperSize) -> Self {
        match size {
            PaperSize::Letter => Self::Letter,
            PaperSize::Legal => Self::Legal,
            PaperSize::A4 => Self::A4,
            PaperSize::Tabloid => Self::Tabloid,
        }
    }
}

impl From<LayoutOption> for Layout {
    fn from(option: LayoutOption) -> Self {
        match option {
            LayoutOption::SideBySide => Self::SideBySide,
            LayoutOption::Sequential => Self::Sequential,
            LayoutOption::Single => Self::Single,
        }
    }
}
