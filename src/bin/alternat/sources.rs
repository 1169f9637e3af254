//! The files that findings are about: how the user knows them, and where in them a finding stands.

use std::borrow::Cow;
use std::collections::BTreeMap;
use std::ops::Range;
use std::path::Path;
use std::sync::Arc;

use alternat::finding::{self, FileName, Finding, Place};
use alternat::resources::Resources;
use alternat::spec::{Base, CellName, Value, has_value_at, path_of};
use serde::{Deserialize, Serialize};

/// Values that are laid over a spec and are written in one place: in a ceremony, or in a row of a roster.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Layer {
    /// The file that they are written in.
    pub file: Arc<str>,
    /// The text that they are written in.
    pub text: Arc<str>,
    /// The number of its first line in the file, from one.
    pub first_line: usize,
    /// The row, where the file is a roster.
    pub row: Option<SheetRow>,
    /// The values, the last on top.
    pub values: Vec<Written>,
}

/// A row of a sheet.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct SheetRow {
    /// The name of the sheet, where the file may have several.
    pub sheet: Option<Arc<str>>,
    /// The number of the row.
    pub number: usize,
}

/// A value that is laid over specs.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Written {
    /// Its path in the spec.
    pub path: WrittenPath,
    /// The value.
    pub value: Value,
    /// The bytes of the text that it takes.
    pub span: Range<usize>,
    /// The letters of its column, where it is in a row.
    pub column: Option<Arc<str>>,
}

/// A path of the spec with its text, which many values share.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(try_from = "Arc<str>", into = "Arc<str>")]
pub struct WrittenPath {
    text: Arc<str>,
    path: Arc<finding::Path>,
}

/// The place where a value that is laid over a spec is written.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LaidOver {
    /// The path of the value in the spec.
    pub path: Arc<str>,
    /// The file that it is written in.
    pub file: Arc<str>,
    /// The text that it is written in.
    pub text: Arc<str>,
    /// The number of its first line in the file, from one.
    pub first_line: usize,
    /// The bytes of the text that it takes.
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

/// The values of layers, the last on top, each with its layer.
pub fn values(layers: &[Arc<Layer>]) -> impl DoubleEndedIterator<Item = (&Layer, &Written)> {
    layers.iter().flat_map(|layer| layer.values.iter().map(move |written| (&**layer, written)))
}

/// Lays values over a spec.
///
/// # Errors
///
/// The first that has no place in it.
pub fn lay_over(base: &Base, laid_over: &[Arc<Layer>]) -> Result<Base, Box<LaidOver>> {
    let changes = values(laid_over).map(|(_, written)| (written.path.path(), &written.value));
    base.with(changes).map_err(|number| {
        let (layer, written) =
            values(laid_over).nth(number).unwrap_or_else(|| unreachable!("it was counted"));
        Box::new(layer.place(written))
    })
}

impl Layer {
    /// The value that an option of the command gives in place of that of a spec.
    pub fn of_option(option: &str, path: finding::Path, value: &str) -> Self {
        let written = Written {
            path: path.into(),
            value: Value::String(value.to_owned()),
            span: 0..value.len(),
            column: None,
        };
        Self { file: option.into(), text: value.into(), first_line: 1, row: None, values: vec![written] }
    }

    /// Other values that are written in the same place.
    pub fn with(&self, values: Vec<Written>) -> Self {
        let Self { file, text, first_line, row, .. } = self;
        let (file, text, row) = (file.clone(), text.clone(), row.clone());
        Self { file, text, first_line: *first_line, row, values }
    }

    /// The place where one of its values is written.
    pub fn place(&self, written: &Written) -> LaidOver {
        let cell = |row: &SheetRow, column: &Arc<str>| CellName {
            sheet: row.sheet.clone(),
            column: column.clone(),
            row: row.number,
        };
        LaidOver {
            path: written.path.text.clone(),
            file: self.file.clone(),
            text: self.text.clone(),
            first_line: self.first_line,
            span: within(&self.text, written.span.clone()),
            cell: self.row.as_ref().zip(written.column.as_ref()).map(|(row, column)| cell(row, column)),
        }
    }
}

impl WrittenPath {
    /// The path as messages show it.
    pub fn text(&self) -> &Arc<str> {
        &self.text
    }

    /// The path.
    pub fn path(&self) -> &finding::Path {
        &self.path
    }
}

impl From<finding::Path> for WrittenPath {
    fn from(path: finding::Path) -> Self {
        Self { text: path.to_string().into(), path: Arc::new(path) }
    }
}

impl From<WrittenPath> for Arc<str> {
    fn from(path: WrittenPath) -> Self {
        path.text
    }
}

impl TryFrom<Arc<str>> for WrittenPath {
    type Error = &'static str;

    fn try_from(text: Arc<str>) -> Result<Self, Self::Error> {
        let path = path_of(&text).map_err(|_| "not a path of the spec")?;
        Ok(Self { text, path: Arc::new(path) })
    }
}

impl Written {
    /// True if the value is a part of the one at a path.
    fn is_below(&self, path: &str) -> bool {
        self.path.text.strip_prefix(path).is_some_and(|rest| rest.starts_with(['.', '[']))
    }

    /// True if the value is the one at a path, or holds it.
    pub fn is_at_or_above(&self, path: &str) -> bool {
        path.strip_prefix(&*self.path.text)
            .is_some_and(|rest| rest.is_empty() || rest.starts_with(['.', '[']))
    }
}

impl LaidOver {
    /// The number of the line that the value begins on.
    pub fn line(&self) -> usize {
        self.first_line + self.text[..self.span.start].matches('\n').count()
    }

    /// The lines that the value stands on, of very long ones what is near it.
    pub fn excerpt(&self) -> &str {
        const NEAR: usize = 500;
        let Range { start, end } = self.span;
        let start = self.text[..start].rfind('\n').map_or(0, |end| end + 1).max(start.saturating_sub(NEAR));
        let end = self.text[end..].find('\n').map_or(self.text.len(), |rest| end + rest).min(end + NEAR);
        &self.text[within(&self.text, start..end)]
    }
}

/// Where a finding stands, with what a reader needs to see of the file.
pub struct Excerpt<'s> {
    /// The file, as the user knows it.
    pub file: String,
    /// Its text, or the lines of it that matter.
    pub text: Cow<'s, str>,
    /// The number of the first line of the text, from one.
    pub first_line: usize,
    /// The bytes of the text that the finding is about.
    pub span: Range<usize>,
    /// The cell, where the file is a roster.
    pub cell: Option<CellName>,
}

/// The files that findings are about: how the user knows them, and their text.
#[derive(Debug, Clone, Default)]
pub struct Sources {
    names: BTreeMap<FileName, String>,
    texts: BTreeMap<FileName, String>,
    laid_over: Vec<Arc<Layer>>,
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
    pub fn with_laid_over(mut self, laid_over: Vec<Arc<Layer>>) -> Self {
        self.laid_over = laid_over;
        self
    }

    /// The same sources with the files of cities: their names in the spec, their paths and what they hold.
    #[must_use]
    pub fn with_cities<'c>(mut self, cities: impl Iterator<Item = (&'c str, &'c Path, &'c [u8])>) -> Self {
        for (name, path, content) in cities {
            let file = FileName::City(name.to_owned());
            self.names.insert(file.clone(), path.display().to_string());
            self.texts.insert(file, lossy(content));
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
    fn laid_over_at(&self, path: &finding::Path) -> Option<LaidOver> {
        let text = path.to_string();
        let laid_over = || values(&self.laid_over);
        let above = laid_over().rev().find(|(_, written)| written.is_at_or_above(&text));
        let cell_below =
            |path: &str| laid_over().find(|(layer, one)| layer.row.is_some() && one.is_below(path));
        let missing = || {
            let spec = self.texts.get(&FileName::Spec)?;
            let ends = text.rmatch_indices(['.', '[']).map(|(end, _)| &text[..end]);
            ends.filter(|_| !has_value_at(spec, path)).find_map(cell_below)
        };
        let found = above.or_else(|| cell_below(&text)).or_else(missing);
        found.map(|(layer, written)| layer.place(written))
    }

    /// Where a finding stands: in the file that its value is from.
    pub fn excerpt(&self, finding: &Finding) -> Excerpt<'_> {
        let path = finding.path().filter(|path| *path.file() == FileName::Spec);
        if let Some(over) = path.and_then(|path| self.laid_over_at(path)) {
            let LaidOver { file, text, first_line, span, cell, .. } = over;
            return Excerpt { file: file.to_string(), text: text.to_string().into(), first_line, span, cell };
        }
        let (file, span) = match &finding.place {
            Place::Span { file, span } => (file.clone(), Some(span.clone())),
            Place::Value(path) | Place::FieldName(path) | Place::Words { path, .. } => {
                (path.file().clone(), None)
            }
        };
        let text = self.texts.get(&file).map_or("", String::as_str);
        let span = span.or_else(|| finding.position(text).map(|position| position.0)).unwrap_or(0..0);
        let (file, span) = (self.name(&file), within(text, span));
        Excerpt { file, text: Cow::Borrowed(text), first_line: 1, span, cell: None }
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

#[cfg(test)]
mod tests {
    use alternat::finding::Rule;

    use super::*;

    #[test]
    fn a_finding_is_in_the_layer_that_has_written_its_value() {
        let paper = alternat::spec::path(&["page", "paper"]);
        let own = "page: { paper: letter, style: modern }";
        let layer = Layer::of_option("--paper", paper.clone(), "a4");
        let sources = Sources::default()
            .with_spec(Path::new("spec.yaml"), own.as_bytes())
            .with_laid_over(vec![Arc::new(layer)]);
        let found = Finding::at(Rule::UnknownWord, &paper);
        let Excerpt { file, text, span, .. } = sources.excerpt(&found);
        assert_eq!((file.as_str(), &text[span]), ("--paper", "a4"));
        let style = Finding::at(Rule::UnknownWord, &alternat::spec::path(&["page", "style"]));
        let Excerpt { file, text, span, .. } = sources.excerpt(&style);
        assert_eq!((file.as_str(), &text[span]), ("spec.yaml", "modern"));
    }
}
