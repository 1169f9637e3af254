//! The messages of every locale, as Fluent bundles.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use fluent::concurrent::FluentBundle;
use fluent::resolver::errors::{ReferenceKind, ResolverError};
use fluent::{FluentArgs, FluentError, FluentResource};
use fluent_syntax::ast;

use super::functions;
use super::shape::{Shape, gather};
use super::text::MISUSED;
use crate::finding::{FileName, Finding, Findings, Path, Rule};
use crate::locale::Locale;

/// The messages of every locale.
pub struct Catalog {
    locales: BTreeMap<Locale, Messages>,
}

/// The messages of one locale.
pub struct Messages {
    bundle: FluentBundle<Arc<FluentResource>>,
    locale: Locale,
    shapes: BTreeMap<String, Shape>,
}

/// A message, or one of its attributes, and the place in the spec that asks for it.
#[derive(Debug, Clone, Copy)]
pub struct Request<'a> {
    /// The id of the message.
    pub message: &'a str,
    /// The attribute, unless the value is meant.
    pub attribute: Option<&'a str>,
    /// The place in the spec.
    pub path: &'a Path,
}

/// The ending of the names of files with messages.
const MESSAGES: &str = ".ftl";

impl Catalog {
    /// Reads the files of the locales, named like `es/dates.ftl` or `es-ES/dates.ftl`.
    ///
    /// A locale with a region has only the messages in which it differs from its language: those of the language are
    /// laid below them, message by message.
    ///
    /// # Errors
    ///
    /// Every place where a file is not valid Fluent or repeats a message.
    pub fn new(files: &BTreeMap<String, String>) -> Result<Self, Findings> {
        let mut folders: BTreeMap<Locale, Vec<LocaleFile<'_>>> = BTreeMap::new();
        let mut findings = Findings::default();
        for (name, text) in files.iter().filter(|(name, _)| name.ends_with(MESSAGES)) {
            let Some(locale) = name.split_once('/').and_then(|(folder, _)| folder.parse().ok()) else {
                continue;
            };
            match LocaleFile::parse(name, text) {
                Ok(file) => folders.entry(locale).or_default().push(file),
                Err(broken) => findings.extend(broken),
            }
        }
        let mut locales = BTreeMap::new();
        for (locale, files) in &folders {
            let mut messages = Messages::new(locale.clone());
            if let Some(general) = folders.get(&locale.general()).filter(|_| locale.region().is_some()) {
                messages.add(general);
            }
            findings.extend(messages.lay_over(files));
            locales.insert(locale.clone(), messages);
        }
        findings.or(Self { locales })
    }

    /// The locales that have messages of their own, in the order of their names.
    pub fn locales(&self) -> impl Iterator<Item = &Locale> {
        self.locales.keys()
    }

    /// The messages of a locale, or of its language if the region has none of its own.
    #[must_use]
    pub fn messages(&self, locale: &Locale) -> Option<&Messages> {
        self.locales.get(locale).or_else(|| self.locales.get(&locale.general()))
    }

    /// The messages of all locales, in the order of the locales' names.
    pub fn all(&self) -> impl Iterator<Item = &Messages> {
        self.locales.values()
    }
}

/// A file of a locale, parsed once for all locales that have its messages.
struct LocaleFile<'a> {
    name: &'a str,
    text: &'a str,
    resource: Arc<FluentResource>,
}

/// The first bracket of a text that is nested too deeply.
fn too_deep(text: &str) -> Option<usize> {
    const MOST_LEVELS: usize = 100;
    let (mut level, mut before) = (0_usize, b'\n');
    text.bytes().position(|byte| {
        match byte {
            // A new message begins.
            _ if before == b'\n' && byte.is_ascii_alphabetic() => level = 0,
            b'{' | b'(' => level += 1,
            b'}' | b')' => level = level.saturating_sub(1),
            _ => {}
        }
        before = byte;
        level > MOST_LEVELS
    })
}

impl<'a> LocaleFile<'a> {
    fn parse(name: &'a str, text: &'a str) -> Result<Self, Findings> {
        let finding = |span| Finding::in_file(Rule::NotFluent, FileName::Locale(name.to_owned()), span);
        // The parser would run out of stack on deeper ones.
        if let Some(at) = too_deep(text) {
            return Err(finding(at..at + 1).into());
        }
        match FluentResource::try_new(text.to_owned()) {
            Ok(resource) => Ok(Self { name, text, resource: Arc::new(resource) }),
            Err((_, errors)) => Err(errors.into_iter().map(|error| finding(error.pos)).collect()),
        }
    }

    fn messages(&self) -> impl Iterator<Item = &ast::Message<&str>> {
        self.resource.entries().filter_map(|entry| match entry {
            ast::Entry::Message(message) => Some(message),
            _ => None,
        })
    }

    /// A finding at a message that the locale already has.
    fn repeats(&self, id: &str) -> Finding {
        let start = self.text.rfind(&format!("\n{id} =")).map_or(0, |before| before + 1);
        Finding::in_file(Rule::NotFluent, FileName::Locale(self.name.to_owned()), start..start + id.len())
    }
}

impl Messages {
    fn new(locale: Locale) -> Self {
        let mut bundle = FluentBundle::new_concurrent(vec![locale.identifier().clone()]);
        bundle.set_use_isolating(false);
        bundle.add_builtins().expect("a new bundle has no functions yet");
        functions::add_functions(&mut bundle, &locale);
        Self { bundle, locale, shapes: BTreeMap::new() }
    }

    /// Adds the files of the locale's language.
    fn add(&mut self, files: &[LocaleFile<'_>]) {
        for file in files {
            self.shapes
                .extend(file.messages().map(|message| (message.id.name.to_owned(), Shape::of(message))));
            self.bundle.add_resource_overriding(Arc::clone(&file.resource));
        }
    }

    /// Lays the locale's own files over its messages, and finds those that the files repeat.
    fn lay_over(&mut self, files: &[LocaleFile<'_>]) -> Vec<Finding> {
        let mut ids = BTreeSet::new();
        let repeated =
            files.iter().flat_map(|file| file.messages().map(move |message| (file, message.id.name)));
        let repeated =
            repeated.filter(|(_, id)| !ids.insert(*id)).map(|(file, id)| file.repeats(id)).collect();
        self.add(files);
        repeated
    }

    /// The locale of the messages.
    #[must_use]
    pub fn locale(&self) -> &Locale {
        &self.locale
    }

    /// Every message with its shape, in the order of the ids.
    #[must_use]
    pub fn shapes(&self) -> &BTreeMap<String, Shape> {
        &self.shapes
    }

    /// The messages whose id begins with a prefix, each with the rest of its id.
    pub fn with_prefix<'a>(&'a self, prefix: &'a str) -> impl Iterator<Item = (&'a str, &'a str)> {
        self.shapes.keys().filter_map(move |id| Some((id.as_str(), id.strip_prefix(prefix)?)))
    }

    /// The variables of a message and of those that it includes.
    #[must_use]
    pub fn variables_of(&self, message: &str) -> BTreeSet<&str> {
        let included = self.included_in(message);
        let shapes = included.into_iter().filter_map(|message| self.shapes.get(message));
        shapes.flat_map(|shape| shape.variables.iter().map(String::as_str)).collect()
    }

    /// A message and those that it includes, directly or through others.
    #[must_use]
    pub fn included_in<'m>(&'m self, message: &'m str) -> BTreeSet<&'m str> {
        let mut included = BTreeSet::new();
        let mut messages = vec![message];
        while let Some(message) = messages.pop() {
            let Some(shape) = self.shapes.get(message).filter(|_| included.insert(message)) else { continue };
            messages.extend(shape.references.iter().map(String::as_str));
        }
        included
    }

    /// The value of a message as a Fluent pattern.
    pub(super) fn pattern(&self, message: &str) -> Option<&ast::Pattern<&str>> {
        self.bundle.get_message(message)?.value()
    }

    /// The texts of the messages and their attributes, in pieces, without what stands for something else in backticks.
    #[must_use]
    pub fn texts(&self) -> Vec<&str> {
        let messages = self.shapes.keys().filter_map(|id| self.bundle.get_message(id));
        let patterns = messages.flat_map(|message| {
            message.value().into_iter().chain(message.attributes().map(|attribute| attribute.value()))
        });
        let mut texts = Vec::new();
        patterns.for_each(|pattern| gather(pattern, &mut texts));
        texts.into_iter().flat_map(|text| text.split('`').step_by(2)).collect()
    }

    /// The words of a message, or of its attribute, that needs no variables.
    #[must_use]
    pub fn plain(&self, message: &str, attribute: Option<&str>) -> Option<String> {
        self.format(Request { message, attribute, path: &Path::root() }, &FluentArgs::new()).ok()
    }

    /// The words of a message that depends on nothing but these variables.
    #[must_use]
    pub fn selected(&self, message: &str, variables: &[(&str, &str)]) -> Option<String> {
        let arguments = variables.iter().map(|(name, value)| (*name, *value)).collect();
        self.format(Request { message, attribute: None, path: &Path::root() }, &arguments).ok()
    }

    /// Words a message.
    ///
    /// # Errors
    ///
    /// A finding if the message does not exist, or refers to something that does not exist.
    pub fn format(&self, request: Request<'_>, arguments: &FluentArgs<'_>) -> Result<String, Finding> {
        let Request { message, attribute, path } = request;
        let missing = || {
            let id =
                attribute.map_or_else(|| message.to_owned(), |attribute| format!("{message}.{attribute}"));
            Finding::at(Rule::MissingMessage, path).with("locale", &self.locale).with("message", id)
        };
        let found = self.bundle.get_message(message).ok_or_else(missing)?;
        let pattern = match attribute {
            Some(attribute) => found.get_attribute(attribute).ok_or_else(missing)?.value(),
            None => found.value().ok_or_else(missing)?,
        };
        let mut errors = Vec::new();
        let words = self.bundle.format_pattern(pattern, Some(arguments), &mut errors).into_owned();
        match errors.first() {
            None if words.contains(MISUSED) => Err(Finding::at(Rule::UnknownReference, path)
                .with("locale", &self.locale)
                .with("message", message)
                .with("reference", "CAPITAL(), ORDINAL(), …")),
            None => Ok(words),
            Some(error) => Err(Finding::at(Rule::UnknownReference, path)
                .with("locale", &self.locale)
                .with("message", message)
                .with("reference", reference(error))),
        }
    }
}

/// The reference of a message that leads nowhere, as it is written in Fluent.
fn reference(error: &FluentError) -> String {
    match error {
        FluentError::ResolverError(ResolverError::Reference(kind)) => match kind {
            ReferenceKind::Function { id } => format!("{id}()"),
            ReferenceKind::Variable { id } => format!("${id}"),
            ReferenceKind::Message { id, attribute: None } => id.clone(),
            ReferenceKind::Message { id, attribute: Some(attribute) } => format!("{id}.{attribute}"),
            ReferenceKind::Term { id, .. } => format!("-{id}"),
        },
        FluentError::ResolverError(ResolverError::NoValue(id)) => id.clone(),
        _ => String::new(),
    }
}
