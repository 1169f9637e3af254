//! The files that findings are about: their names and texts, and the places of findings in them.

use std::borrow::Cow;
use std::collections::BTreeMap;
use std::ops::Range;
use std::path::Path;
use std::sync::Arc;

use crate::finding::{self, FileName, Finding, Place};
use crate::resources::Resources;
use crate::spec::{CellName, LaidOver, Layer, has_value_at, layer_values, within};

/// The place of a finding, with the part of the file that a reader needs to see.
pub struct Excerpt<'s> {
    /// The name of the file that the user knows.
    pub file: String,
    /// Its text, or the relevant lines.
    pub text: Cow<'s, str>,
    /// The number of the first line of the text, from one.
    pub first_line: usize,
    /// The bytes of the text that the finding is about.
    pub span: Range<usize>,
    /// The cell, if the file is a roster.
    pub cell: Option<CellName>,
    /// The heading of its column.
    pub heading: Option<Arc<str>>,
}

/// The files that findings are about: the names that the user knows, and their texts.
#[derive(Debug, Clone, Default)]
pub struct Sources {
    names: BTreeMap<FileName, String>,
    texts: BTreeMap<FileName, String>,
    laid_over: Vec<Arc<Layer>>,
}

impl Sources {
    /// Records the names by which the user knows the files of a folder laid over `tree`.
    pub fn add_overlay(&mut self, folder: Option<&Path>, files: &BTreeMap<String, Vec<u8>>, tree: &str) {
        let Some(folder) = folder else { return };
        let names = files.keys().map(|name| (file_name(tree, name), folder.join(name).display().to_string()));
        self.names.extend(names);
    }

    /// Records the texts of locales and templates.
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

    /// The same sources with the files of cities: their names in the spec, their paths and their contents.
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

    /// The value that is laid over a spec at a path or above it; otherwise the cell of a roster that part of the value
    /// is from; or, if the spec has no such value itself, the nearest cell, because only the roster identifies the
    /// agreement.
    fn laid_over_at(&self, path: &finding::Path) -> Option<LaidOver> {
        let text = path.to_string();
        let laid_over = || layer_values(&self.laid_over);
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

    /// The excerpt of the file that the value of a finding is from.
    pub fn excerpt(&self, finding: &Finding) -> Excerpt<'_> {
        let path = finding.path().filter(|path| *path.file() == FileName::Spec);
        if let Some(over) = path.and_then(|path| self.laid_over_at(path)) {
            let LaidOver { file, text, first_line, span, cell, heading, .. } = over;
            let (file, text) = (file.to_string(), text.to_string().into());
            return Excerpt { file, text, first_line, span, cell, heading };
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
        Excerpt { file, text: Cow::Borrowed(text), first_line: 1, span, cell: None, heading: None }
    }
}

const LOCALES: &str = "locales";
const TEMPLATES: &str = "templates";

fn file_name(tree: &str, name: &str) -> FileName {
    if tree == LOCALES { FileName::Locale(name.to_owned()) } else { FileName::Template(name.to_owned()) }
}

/// A text, with replacement characters for bytes that are not UTF-8.
#[must_use]
pub fn lossy(content: &[u8]) -> String {
    String::from_utf8_lossy(content).into_owned()
}

#[cfg(test)]
mod tests {
    use crate::finding::Rule;

    use super::*;

    #[test]
    fn a_finding_is_in_the_layer_that_has_written_its_value() {
        let paper = crate::spec::path(&["page", "paper"]);
        let own = "page: { paper: letter, style: modern }";
        let layer = Layer::of_option("--paper", paper.clone(), "a4");
        let sources = Sources::default()
            .with_spec(Path::new("spec.yaml"), own.as_bytes())
            .with_laid_over(vec![Arc::new(layer)]);
        let found = Finding::at(Rule::UnknownWord, &paper);
        let Excerpt { file, text, span, .. } = sources.excerpt(&found);
        assert_eq!((file.as_str(), &text[span]), ("--paper", "a4"));
        let style = Finding::at(Rule::UnknownWord, &crate::spec::path(&["page", "style"]));
        let Excerpt { file, text, span, .. } = sources.excerpt(&style);
        assert_eq!((file.as_str(), &text[span]), ("spec.yaml", "modern"));
    }
}
