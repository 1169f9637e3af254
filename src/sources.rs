//! The files that findings are about: how the user knows them, and where in them a finding stands.

use std::collections::BTreeMap;
use std::ops::Range;
use std::path::Path;

use alternat::finding::{FileName, Finding, Place};
use alternat::resources::Resources;

use crate::input::CityFile;

/// The files that findings are about: how the user knows them, and their text.
#[derive(Debug, Clone, Default)]
pub struct Sources {
    names: BTreeMap<FileName, String>,
    texts: BTreeMap<FileName, String>,
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

    /// The file of a finding, its text, and the stretch that the finding is about.
    pub fn excerpt(&self, finding: &Finding) -> (String, &str, Range<usize>) {
        let (file, span) = match &finding.place {
            Place::Span { file, span } => (file.clone(), Some(span.clone())),
            Place::Value(path) | Place::FieldName(path) | Place::Words { path, .. } => {
                (path.file().clone(), None)
            }
        };
        let text = self.texts.get(&file).map_or("", String::as_str);
        let span = span.or_else(|| finding.position(text).map(|position| position.0)).unwrap_or(0..0);
        (self.name(&file), text, within(text, span))
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
