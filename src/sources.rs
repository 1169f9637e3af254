//! The files that findings are about: how the user knows them, and where in them a finding stands.

use std::collections::BTreeMap;
use std::ops::Range;
use std::path::Path;
use std::sync::Arc;

use alternat::finding::{FileName, Finding, Place};
use alternat::resources::Resources;
use alternat::spec::{CellName, has_value_at};
use serde::{Deserialize, Serialize};

use crate::input::CityFile;

/// A value that is laid over a spec, and where it is written.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct LaidOver {
    /// The path of the value in the spec.
    pub path: Arc<str>,
    /// The file that it is written in.
    pub file: Arc<str>,
    /// The lines that it is written on.
    pub text: Arc<str>,
    /// The number of the first of them, from one.
    pub first_line: usize,
    /// The bytes of the lines that it takes.
    pub span: Range<usize>,
    /// The cell, where the file is a roster.
    pub cell: Option<CellName>,
}

/// A row of a roster.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct RosterRow {
    /// The file of the roster, as the user knows it.
    pub roster: String,
    /// The sheet of the file, where it may have several.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sheet: Option<String>,
    /// The number of the row, as the sheet shows it.
    pub number: usize,
}

impl RosterRow {
    /// The roster and its sheet, as one name.
    pub fn place(&self) -> String {
        self.sheet.as_ref().map_or_else(|| self.roster.clone(), |sheet| format!("{} › {sheet}", self.roster))
    }
}

impl LaidOver {
    /// True if the value is a part of the one at a path.
    fn is_below(&self, path: &str) -> bool {
        self.path.strip_prefix(path).is_some_and(|rest| rest.starts_with(['.', '[']))
    }

    /// Where a value is written in a file: only the lines that it stands on are kept.
    pub fn new(path: &alternat::finding::Path, file: &Path, text: &str, span: Range<usize>) -> Self {
        let span = within(text, span);
        let start = text[..span.start].rfind('\n').map_or(0, |end| end + 1);
        let end = text[span.end..].find('\n').map_or(text.len(), |rest| span.end + rest);
        Self {
            path: path.to_string().as_str().into(),
            file: file.display().to_string().as_str().into(),
            text: text[start..end].into(),
            first_line: text[..start].matches('\n').count() + 1,
            span: span.start - start..span.end - start,
            cell: None,
        }
    }

    /// Whether the value is the one at a path, or holds it.
    pub fn is_at_or_above(&self, path: &str) -> bool {
        path.strip_prefix(&*self.path).is_some_and(|rest| rest.is_empty() || rest.starts_with(['.', '[']))
    }
}

/// Where a finding stands, with what a reader needs to see of the file.
pub struct Excerpt<'s> {
    /// The file, as the user knows it.
    pub file: String,
    /// Its text, or the lines of it that matter.
    pub text: &'s str,
    /// The number of the first line of the text, from one.
    pub first_line: usize,
    /// The bytes of the text that the finding is about.
    pub span: Range<usize>,
    /// The cell, where the file is a roster.
    pub cell: Option<&'s CellName>,
}

/// The files that findings are about: how the user knows them, and their text.
#[derive(Debug, Clone, Default)]
pub struct Sources {
    names: BTreeMap<FileName, String>,
    texts: BTreeMap<FileName, String>,
    laid_over: Vec<LaidOver>,
}

impl Sources {
    /// Remembers under which names the user knows the files of a folder laid over `tree`.
    pub fn add_overlay(&mut self, folder: Option<&Path>, files: &BTreeMap<String, Vec<u8>>, tree: &str) {
        let Some(folder) = folder else { return };
        let names = files.keys().map(|name| (file_name(tree, name), folder.join(name).display().to_string()));
        self.names.extend(names);
    }

    /// Remembers the texts of locales and templates.
    pub fn add_contents(&mut self, resources: &Resources) {
        for (tree, files) in [(LOCALES, &resources.locales), (TEMPLATES, &resources.templates)] {
            let texts = files.iter().filter(|(name, _)| !name.starts_with("fonts/"));
            let texts = texts.map(|(name, content)| (file_name(tree, name), lossy(content)));
            self.texts.extend(texts);
        }
    }

    /// The same sources with a spec.
    #[must_use]
    pub fn with_spec(mut self, path: &Path, content: &[u8]) -> Self {
        self.names.insert(FileName::Spec, path.display().to_string());
        self.texts.insert(FileName::Spec, lossy(content));
        self
    }

    /// The same sources with a ceremony.
    #[must_use]
    pub fn with_ceremony(mut self, path: &Path, content: &[u8]) -> Self {
        self.names.insert(FileName::Ceremony, path.display().to_string());
        self.texts.insert(FileName::Ceremony, lossy(content));
        self
    }

    /// The same sources with values that are laid over the spec, the last of them on top.
    #[must_use]
    pub fn with_laid_over(mut self, laid_over: Vec<LaidOver>) -> Self {
        self.laid_over = laid_over;
        self
    }

    /// The same sources with the files of cities.
    #[must_use]
    pub fn with_cities(mut self, cities: &BTreeMap<String, CityFile>) -> Self {
        for (name, city) in cities {
            let file = FileName::City(name.clone());
            self.names.insert(file.clone(), city.path.display().to_string());
            self.texts.insert(file, lossy(&city.content));
        }
        self
    }

    fn name(&self, file: &FileName) -> String {
        self.names.get(file).cloned().unwrap_or_else(|| match file {
            FileName::Spec | FileName::Ceremony => String::new(),
            FileName::City(name) => name.clone(),
            FileName::Locale(name) => format!("{LOCALES}/{name}"),
            FileName::Template(name) => format!("{TEMPLATES}/{name}"),
        })
    }

    /// The value that is laid over a spec at a path or above it; or else the cell of a roster that a part of the value is from, or the
    /// nearest one, where the spec has no such value itself: only the roster tells which agreement it is.
    fn laid_over_at(&self, path: &alternat::finding::Path) -> Option<&LaidOver> {
        let (text, laid_over) = (path.to_string(), || self.laid_over.iter());
        let above = laid_over().rev().find(|over| over.is_at_or_above(&text));
        let cell_below = |path: &str| laid_over().find(|over| over.cell.is_some() && over.is_below(path));
        let missing = || {
            let spec = self.texts.get(&FileName::Spec)?;
            let ends = text.rmatch_indices(['.', '[']).map(|(end, _)| &text[..end]);
            ends.filter(|_| !has_value_at(spec, path)).find_map(cell_below)
        };
        above.or_else(|| cell_below(&text)).or_else(missing)
    }

    /// Where a finding stands: in the file that its value is from.
    pub fn excerpt(&self, finding: &Finding) -> Excerpt<'_> {
        let path = finding.path().filter(|path| *path.file() == FileName::Spec);
        if let Some(over) = path.and_then(|path| self.laid_over_at(path)) {
            let LaidOver { file, text, first_line, span, cell, .. } = over;
            let (file, span) = (file.to_string(), within(text, span.clone()));
            return Excerpt { file, text, first_line: *first_line, span, cell: cell.as_ref() };
        }
        let (file, span) = match &finding.place {
            Place::Span { file, span } => (file.clone(), Some(span.clone())),
            Place::Value(path) | Place::FieldName(path) | Place::Words { path, .. } => {
                (path.file().clone(), None)
            }
        };
        let text = self.texts.get(&file).map_or("", String::as_str);
        let span = span.or_else(|| finding.position(text).map(|position| position.0)).unwrap_or(0..0);
        Excerpt { file: self.name(&file), text, first_line: 1, span: within(text, span), cell: None }
    }
}

const LOCALES: &str = "locales";
const TEMPLATES: &str = "templates";

fn file_name(tree: &str, name: &str) -> FileName {
    if tree == LOCALES { FileName::Locale(name.to_owned()) } else { FileName::Template(name.to_owned()) }
}

pub fn lossy(content: &[u8]) -> String {
    String::from_utf8_lossy(content).into_owned()
}

/// A span that lies within a text and does not cut a character.
fn within(text: &str, span: Range<usize>) -> Range<usize> {
    let start = text.floor_char_boundary(span.start);
    let end = text.ceil_char_boundary(span.end.max(start));
    start..end
}
