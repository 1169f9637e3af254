//! Renders specs.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use super::inspect::{Inspection, SpecFile};
use super::{RenderOptions, Workspace, read_spec};
use crate::alternat::Exemplar;
use crate::attachment::Attachment;
use crate::document::{Columns, Document};
use crate::export;
use crate::finding::Findings;
use crate::press::{Checked, Press};
use crate::render::Format;
use crate::report::{Examined, Failure, Usage};
use crate::typeset::Image;

/// A file that was made but has no place yet.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct MadeFile {
    /// The folder of the spec that it is made from.
    pub folder: PathBuf,
    /// The name.
    pub name: String,
    /// The content.
    pub content: Vec<u8>,
    /// The number of its pages, if it has pages.
    pub pages: Option<usize>,
    /// The parties in the order of the original, as its foot names them.
    pub label: String,
}

impl MadeFile {
    /// A file named after another, with other pages and content.
    #[must_use]
    pub fn beside(path: &Path, ending: &str, content: Vec<u8>, pages: Option<usize>) -> Self {
        let stem = path.file_stem().unwrap_or_default().to_string_lossy();
        let folder = path.parent().unwrap_or(Path::new("")).to_owned();
        Self { folder, name: format!("{stem}{ending}"), content, pages, label: String::new() }
    }
}

/// The files that an original contains besides its text.
#[derive(Clone, Copy)]
pub struct Enclosed<'a> {
    /// Pictures, by their names.
    pub images: &'a BTreeMap<String, Image>,
    /// Files that a PDF carries.
    pub attachments: &'a [Attachment],
}

/// Files that were made from specs, and the findings about each spec.
#[derive(Debug, Default)]
pub struct Rendering {
    /// The files, which have no place yet.
    pub made: Vec<MadeFile>,
    /// The files that these were made from.
    pub inputs: Vec<PathBuf>,
    /// The warnings about each spec from which files were made.
    pub examined: Vec<Examined>,
    /// The reasons why nothing was made from other specs.
    pub failures: Vec<Failure>,
}

/// Renders specs, each unless it has errors.
#[must_use]
pub fn render(
    press: &mut Press,
    specs: &[PathBuf],
    options: &RenderOptions,
    workspace: Workspace<'_>,
) -> Rendering {
    let mut rendering = Rendering { inputs: specs.to_vec(), ..Rendering::default() };
    for path in specs {
        match rendering.add(press, path, options, workspace) {
            Ok(examined) => rendering.examined.push(examined),
            Err(failure) => rendering.failures.push(failure),
        }
    }
    rendering
}

impl Rendering {
    fn add(
        &mut self,
        press: &mut Press,
        path: &Path,
        options: &RenderOptions,
        workspace: Workspace<'_>,
    ) -> Result<Examined, Failure> {
        let bytes = read_spec(workspace.files, path)?;
        let file = SpecFile { path, bytes: &bytes, page: &options.page };
        let mut inspection = Inspection::new(press, file, workspace);
        self.inputs.append(&mut inspection.references.files);
        let examined = inspection.examined();
        let Inspection { result, references, .. } = inspection;
        let carries_spec = options.edition.carries_spec;
        let carried = carries_spec.then(|| references.carried(workspace.files, path, &bytes)).transpose();
        let attachments = carried.map_err(Failure::Usage)?.unwrap_or_default();
        let enclosed = Enclosed { images: &references.images, attachments: &attachments };
        if let Ok(checked) = &result {
            check_originals(path, checked, options).map_err(Failure::Usage)?;
        }
        match result.and_then(|checked| options.make(press, path, &checked, enclosed)) {
            Ok(made) => {
                self.made.extend(made);
                Ok(examined)
            }
            Err(findings) => Err(Failure::Findings(Examined { findings, ..examined })),
        }
    }
}

/// Refuses an original that the agreement does not have, and places to sign in a document that is not to be signed.
fn check_originals(path: &Path, checked: &Checked, options: &RenderOptions) -> Result<(), Usage> {
    check_signing(path, checked, options)?;
    if !options.wanted(checked).is_empty() {
        return Ok(());
    }
    let known = checked.documents.iter().filter_map(|document| match &document.exemplar {
        Exemplar::Of(party) => Some(party.clone()),
        Exemplar::Copy(_) => Some("copies".to_owned()),
        Exemplar::Common => None,
    });
    let mut known: Vec<_> = known.collect();
    known.dedup();
    let written = options.original.clone().unwrap_or_default();
    Err(Usage::NoSuchOriginal { spec: path.to_owned(), written, known })
}

/// Refuses places to sign in a document that is not to be signed.
///
/// # Errors
///
/// [`Usage::NotToBeSigned`] for the spec of a draft, or of a reading copy.
pub fn check_signing(path: &Path, checked: &Checked, options: &RenderOptions) -> Result<(), Usage> {
    let is_signed = checked.documents.iter().all(Document::can_be_signed);
    if options.has_places_to_sign() && !is_signed {
        return Err(Usage::NotToBeSigned(path.to_owned()));
    }
    Ok(())
}

impl RenderOptions {
    /// The originals to make: that of the requested party, or all of them.
    fn wanted<'c>(&self, checked: &'c Checked) -> Vec<&'c Document> {
        let Some(party) = &self.original else { return checked.documents.iter().collect() };
        let is_of = |document: &&Document| document.exemplar == Exemplar::Of(party.clone());
        let of_party: Vec<_> = checked.documents.iter().filter(is_of).collect();
        let is_all = of_party.is_empty() && party == Self::ALL;
        if is_all { checked.documents.iter().collect() } else { of_party }
    }

    /// The word for every original, unless it is the id of a party.
    pub const ALL: &str = "all";

    /// Makes the files of an agreement, named after a path.
    ///
    /// # Errors
    ///
    /// Findings about the template and the look.
    pub fn make(
        &self,
        press: &mut Press,
        path: &Path,
        checked: &Checked,
        enclosed: Enclosed<'_>,
    ) -> Result<Vec<MadeFile>, Findings> {
        let mut made = Vec::new();
        for document in self.wanted(checked) {
            let contents = self.contents(press, document, enclosed)?;
            let holder = document.exemplar.id().map_or_else(String::new, |id| format!(".{id}"));
            let Columns { left, right } = &document.foot.cities;
            let label = if left == right { left.to_string() } else { format!("{left} · {right}") };
            let has_more = contents.len() > 1;
            for (number, Rendered { bytes, pages }) in contents.into_iter().enumerate() {
                let page = if has_more { format!("-{}", number + 1) } else { String::new() };
                let ending = format!("{holder}{page}.{}", self.format.name());
                made.push(MadeFile { label: label.clone(), ..MadeFile::beside(path, &ending, bytes, pages) });
            }
        }
        Ok(made)
    }

    /// The contents of the files of an original.
    fn contents(
        &self,
        press: &mut Press,
        document: &Document,
        Enclosed { images, attachments }: Enclosed<'_>,
    ) -> Result<Vec<Rendered>, Findings> {
        /// The pixels of a PNG to a point: 144 to the inch.
        const PIXELS_PER_POINT: f64 = 2.0;
        let unpaged = |bytes| Rendered { bytes, pages: None };
        let mut typeset = || press.typeset(&press.fill(document, self.edition)?, images);
        Ok(match self.format {
            Format::Pdf => {
                let (bytes, pages) = press.pdf(document, self.edition, images, attachments)?;
                vec![Rendered { bytes, pages: Some(pages) }]
            }
            Format::Html => vec![unpaged(press.html(document, images)?.into_bytes())],
            Format::Typ => vec![unpaged(press.fill(document, self.edition)?.0.into_bytes())],
            Format::Svg => export::svg(&typeset()?).into_iter().map(unpaged).collect(),
            Format::Png => export::png(&typeset()?, PIXELS_PER_POINT).into_iter().map(unpaged).collect(),
        })
    }
}

/// The content of a file, before it has a name.
struct Rendered {
    bytes: Vec<u8>,
    /// The number of its pages, where it is a file of pages.
    pages: Option<usize>,
}
