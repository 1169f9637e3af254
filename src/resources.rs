//! The built-in files, and those that a user lays over them.

use std::collections::BTreeMap;

use rust_embed::RustEmbed;

#[derive(RustEmbed)]
#[folder = "locales"]
struct BuiltInLocales;

#[derive(RustEmbed)]
#[folder = "templates"]
struct BuiltInTemplates;

/// The locales and templates that agreements are made with.
///
/// File names are relative, with `/` between their parts.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Resources {
    /// Messages: `es/dates.ftl`.
    pub locales: BTreeMap<String, Vec<u8>>,
    /// Templates, the look, the kinds of agreement and the fonts.
    pub templates: BTreeMap<String, Vec<u8>>,
}

impl Resources {
    /// The built-in files.
    #[must_use]
    pub fn built_in() -> Self {
        Self { locales: files::<BuiltInLocales>(), templates: files::<BuiltInTemplates>() }
    }

    /// Lays files over those of the same name; files of other names are added.
    #[must_use]
    pub fn overlaid(mut self, over: Self) -> Self {
        self.locales.extend(over.locales);
        self.templates.extend(over.templates);
        self
    }
}

fn files<Embedded: RustEmbed>() -> BTreeMap<String, Vec<u8>> {
    let file = |name: std::borrow::Cow<'static, str>| {
        let content = Embedded::get(&name)?.data.into_owned();
        Some((name.into_owned(), content))
    };
    Embedded::iter().filter_map(file).collect()
}
