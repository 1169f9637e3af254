//! From laid-out pages to the bytes of a file.

mod fields;

use typst::foundations::Smart;
use typst_pdf::{PdfOptions, PdfStandard, PdfStandards};

use crate::document::Document;
use crate::edition::{Edition, Signing};
use crate::finding::{FileName, Finding, Findings, Rule};
use crate::typeset::Typeset;

use fields::FieldsUnmade;

/// Makes the PDF of an original in an edition; with embedded files, it keeps PDF/A-3a in place of PDF/A-2a.
///
/// # Errors
///
/// Findings if the pages break one of the standards, or have no place for a signature field.
pub fn original(typeset: &Typeset, document: &Document, edition: Edition) -> Result<Vec<u8>, Findings> {
    let standard = if edition.carries_spec { PdfStandard::A_3a } else { PdfStandard::A_2a };
    let pdf = kept(typeset, &options(&document.metadata.identifier, standard))?;
    if edition.of(document).signing != Signing::Fields {
        return Ok(pdf);
    }
    let unmade = |unmade| {
        let place = FileName::Template("look.typ".to_owned());
        let reason = match unmade {
            FieldsUnmade::NoPlace(name) => format!("not one link to alternat:field:{name}"),
            FieldsUnmade::UnknownFile => "not a file as expected".to_owned(),
        };
        Finding::in_file(Rule::BrokenLook, place, 0..0).with("reason", reason)
    };
    Ok(fields::add(&pdf, &document.fields()).map_err(unmade)?)
}

/// Makes a PDF that keeps PDF/A-2a and PDF/UA-1. The identifier distinguishes this file from every other, and is the
/// same each time the file is made.
///
/// # Errors
///
/// Findings if the pages break one of the standards.
pub fn pdf(typeset: &Typeset, identifier: &str) -> Result<Vec<u8>, Findings> {
    kept(typeset, &pdf_options(identifier))
}

/// Makes a PDF that keeps the standards of its options.
fn kept(typeset: &Typeset, options: &PdfOptions) -> Result<Vec<u8>, Findings> {
    typst_pdf::pdf(&typeset.0, options).map_err(|errors| {
        let finding = |message: &str| {
            let place = FileName::Template("look.typ".to_owned());
            Finding::in_file(Rule::BrokenStandard, place, 0..0).with("reason", message)
        };
        errors.iter().map(|error| finding(&error.message)).collect()
    })
}

/// The options for a PDF.
#[must_use]
pub fn pdf_options(identifier: &str) -> PdfOptions {
    options(identifier, PdfStandard::A_2a)
}

/// The options for a PDF of this PDF/A; only PDF/A-3 may carry files of any type.
fn options(identifier: &str, archival: PdfStandard) -> PdfOptions {
    let standards = [archival, PdfStandard::Ua_1];
    PdfOptions {
        ident: Smart::Custom(identifier.to_owned()),
        creator: Smart::Custom(Some(concat!("Alternat ", env!("CARGO_PKG_VERSION")).to_owned())),
        standards: PdfStandards::new(&standards).expect("PDF/A and PDF/UA-1 go together"),
        ..PdfOptions::default()
    }
}

/// Makes a PNG of each page, with so many pixels per point, of which 72 make an inch.
///
/// # Panics
///
/// Never: a page that was laid out can be written as a PNG.
#[must_use]
pub fn png(typeset: &Typeset, pixels_per_point: f64) -> Vec<Vec<u8>> {
    let options = typst_render::RenderOptions { pixel_per_pt: pixels_per_point.into(), ..Default::default() };
    let page =
        |page| typst_render::render(page, &options).encode_png().expect("a page can be written as a PNG");
    typeset.0.pages().iter().map(page).collect()
}

/// Makes an SVG of each page.
#[must_use]
pub fn svg(typeset: &Typeset) -> Vec<Vec<u8>> {
    let page = |page| typst_svg::svg(page, &typst_svg::SvgOptions::default()).into_bytes();
    typeset.0.pages().iter().map(page).collect()
}
