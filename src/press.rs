//! The press: everything that is made once and serves every agreement.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::OnceLock;

use crate::alternat::originals;
use crate::attachment::Attachment;
use crate::check::{self, CONCEPTS, ConceptTables, Surroundings, UsualWords};
use crate::document::Document;
use crate::edition::Edition;
use crate::export;
use crate::family::{Family, OriginalView};
use crate::finding::{FileName, Finding, Findings, Rule, Severity};
use crate::localize::{Catalog, localize};
use crate::model::vocabulary::{
    ARTICLE, CITY, COUNTRY, HONORIFIC, INSTRUMENT, KIND, NOUN, OFFICE, PARTIES_IN_COMMON, RECITAL, STATE,
    STATE_NOUN, slug,
};
use crate::model::{Agreement, Clause, Vocabulary, examine};
use crate::render::html::Pages;
use crate::resources::Resources;
use crate::spec::{self, Ceremony, Lexicon, Outline, Reading};
use crate::template::{Markup, Templates};
use crate::typeset::{Fonts, Image, Typeset, Typesetter};

/// Catalog, templates, look and fonts, ready to make one agreement after another.
pub struct Press {
    catalog: Catalog,
    vocabulary: Vocabulary,
    /// The plain words for those of a spec, made when they are first needed.
    lexicon: OnceLock<Lexicon>,
    /// The concepts that texts speak of, once they are asked for.
    tables: ConceptTables,
    /// The words of the locales, once they are asked for.
    usual_words: UsualWords,
    templates: Templates,
    pages: Pages,
    typesetter: Typesetter,
}

/// An agreement without errors, ready to be signed.
#[derive(Debug)]
pub struct Checked {
    /// The agreement.
    pub agreement: Agreement,
    /// Its originals, worded, in the order of [`originals`]; each names its exemplar.
    pub documents: Vec<Document>,
    /// The findings to look at before it is signed.
    pub warnings: Findings,
}

impl Press {
    /// Makes the press ready.
    ///
    /// # Errors
    ///
    /// Findings about a locale, a template, a kind or a font.
    pub fn new(resources: Resources) -> Result<Self, Findings> {
        let (fonts, texts): (BTreeMap<_, _>, BTreeMap<_, _>) =
            resources.templates.into_iter().partition(|(name, _)| name.starts_with("fonts/"));
        let locales = decode(resources.locales, FileName::Locale)?;
        let concepts = locales.iter().filter(|(name, _)| name.ends_with(CONCEPTS));
        let tables = ConceptTables::new(concepts.map(|(name, text)| (name.clone(), text.clone())).collect());
        let texts = decode(texts, FileName::Template)?;
        let fonts = Fonts::new(fonts.into_iter().filter(|(name, _)| is_font(name)))?;
        let catalog = Catalog::new(&locales)?;
        let templates = Templates::new(&texts)?;
        let pages = Pages::new(&texts)?;
        let typesetter = Typesetter::new(&texts, &fonts);
        let vocabulary = vocabulary(&catalog, &texts, fonts)?;
        Ok(Self {
            catalog,
            vocabulary,
            lexicon: OnceLock::new(),
            tables,
            usual_words: UsualWords::default(),
            templates,
            pages,
            typesetter,
        })
    }

    /// Checks a spec that was read: examines it, words every original, and applies the rules of [`check`](mod@check) to
    /// both.
    ///
    /// # Errors
    ///
    /// Every finding, if one of them is an error.
    pub fn check(&self, reading: &Reading) -> Result<Checked, Findings> {
        let (agreement, mut findings) = examine(reading, &self.vocabulary);
        let mut documents = Vec::new();
        for original in agreement.iter().flat_map(originals) {
            match localize(&original, &self.catalog) {
                Ok(document) => documents.push(document),
                Err(broken) => findings.extend(broken),
            }
        }
        let findings = check::check(reading, agreement.as_ref(), &documents, findings, self.surroundings());
        let is_right = findings.iter().all(|finding| finding.severity == Severity::Warning);
        match agreement.filter(|_| is_right) {
            Some(agreement) => Ok(Checked { agreement, documents, warnings: findings.into() }),
            None => Err(findings.into()),
        }
    }

    /// The surroundings of the rules.
    fn surroundings(&self) -> Surroundings<'_> {
        let Self { vocabulary, catalog, lexicon, tables, usual_words, .. } = self;
        Surroundings { vocabulary, catalog, lexicon, tables, usual_words }
    }

    /// Fills the template with a document, in an edition or on a paper.
    ///
    /// # Errors
    ///
    /// A finding about the template.
    pub fn fill(&self, document: &Document, edition: Edition) -> Result<Markup, Findings> {
        self.fill_sheet(&OriginalView::new(document, edition))
    }

    /// Writes the page of a document for browsers.
    ///
    /// # Errors
    ///
    /// A finding about the template.
    pub fn html(&self, document: &Document, images: &BTreeMap<String, Image>) -> Result<String, Findings> {
        Ok(self.pages.write(document, images)?)
    }

    /// Lays out the pages.
    ///
    /// # Errors
    ///
    /// Findings about the look.
    pub fn typeset(
        &mut self,
        markup: &Markup,
        images: &BTreeMap<String, Image>,
    ) -> Result<Typeset, Findings> {
        self.typesetter.typeset(markup, images)
    }

    /// Makes the PDF of an original, and returns the number of its pages.
    ///
    /// # Errors
    ///
    /// Findings about the template and the look.
    pub fn pdf(
        &mut self,
        document: &Document,
        edition: Edition,
        images: &BTreeMap<String, Image>,
        attachments: &[Attachment],
    ) -> Result<(Vec<u8>, usize), Findings> {
        let markup = self.fill(document, edition)?;
        let typeset = self.typesetter.typeset_with(&markup, images, attachments)?;
        Ok((export::original(&typeset, document, edition)?, typeset.0.pages().len()))
    }

    /// Finds what is doubtful in the texts of a ceremony that are in no spec.
    #[must_use]
    pub fn check_ceremony(&self, ceremony: &Ceremony) -> Vec<Finding> {
        check::check_ceremony(ceremony, self.surroundings())
    }

    /// Fills the template of a family with a document of it.
    ///
    /// # Errors
    ///
    /// A finding about the template.
    pub fn fill_sheet(&self, sheet: &impl Family) -> Result<Markup, Findings> {
        Ok(self.templates.fill(sheet)?)
    }

    /// Makes the PDF of a document of any family, and counts its pages.
    ///
    /// # Errors
    ///
    /// Findings about the template and the look.
    pub fn sheet(&mut self, sheet: &impl Family) -> Result<(Vec<u8>, usize), Findings> {
        let markup = self.fill_sheet(sheet)?;
        let typeset = self.typesetter.typeset(&markup, &BTreeMap::new())?;
        let pdf = export::pdf(&typeset, sheet.identifier())?;
        Ok((pdf, typeset.0.pages().len()))
    }

    /// The messages of every locale.
    #[must_use]
    pub fn catalog(&self) -> &Catalog {
        &self.catalog
    }

    /// The vocabulary that a spec may refer to.
    #[must_use]
    pub fn vocabulary(&self) -> &Vocabulary {
        &self.vocabulary
    }

    /// The typesetter.
    pub fn typesetter(&mut self) -> &mut Typesetter {
        &mut self.typesetter
    }
}

fn decode(
    files: BTreeMap<String, Vec<u8>>,
    file_name: impl Fn(String) -> FileName,
) -> Result<BTreeMap<String, String>, Findings> {
    let mut texts = BTreeMap::new();
    let mut findings = Findings::default();
    for (name, content) in files {
        match String::from_utf8(content) {
            Ok(text) => {
                texts.insert(name, text);
            }
            Err(error) => {
                let start = error.utf8_error().valid_up_to();
                findings.push(Finding::in_file(Rule::NotUtf8, file_name(name), start..start + 1));
            }
        }
    }
    findings.or(texts)
}

fn is_font(name: &str) -> bool {
    [".otf", ".ttf"].into_iter().any(|ending| name.ends_with(ending))
}

/// Gathers the vocabulary that a spec may refer to.
fn vocabulary(
    catalog: &Catalog,
    texts: &BTreeMap<String, String>,
    fonts: Fonts,
) -> Result<Vocabulary, Finding> {
    let kinds = kinds(texts)?;
    let (recitals, articles) = (clauses(catalog, RECITAL), clauses(catalog, ARTICLE));
    let instruments = instruments(catalog);
    for (kind, outline) in &kinds {
        let unknown = outline.unknown_word(
            |id| instruments.contains_key(id),
            |id| recitals.contains_key(id),
            |id| articles.contains_key(id),
        );
        if let Some(id) = unknown {
            let file = format!("kinds/{kind}.yaml");
            let start = texts.get(&file).and_then(|text| text.find(id)).unwrap_or_default();
            let name = FileName::Template(file);
            return Err(Finding::in_file(Rule::BrokenKind, name, start..start + id.len()));
        }
    }
    Ok(Vocabulary {
        locales: catalog.locales().cloned().collect(),
        kinds,
        instruments,
        titles: titles(catalog),
        recitals,
        articles,
        offices: words(catalog, OFFICE),
        honorifics: words(catalog, HONORIFIC),
        nouns: words(catalog, NOUN),
        state_nouns: words(catalog, STATE_NOUN),
        countries: countries(catalog),
        states: of_countries(catalog, STATE),
        cities: of_countries(catalog, CITY),
        names: [COUNTRY, STATE].into_iter().flat_map(|prefix| names(catalog, prefix)).collect(),
        has_glyph: Box::new(move |character| fonts.cover(character)),
    })
}

fn kinds(texts: &BTreeMap<String, String>) -> Result<BTreeMap<String, Outline>, Finding> {
    let kind = |file: &str| file.strip_prefix("kinds/")?.strip_suffix(".yaml").map(str::to_owned);
    let files = texts.iter().filter_map(|(file, text)| Some((kind(file)?, file, text)));
    files.map(|(kind, file, text)| Ok((kind, spec::read_outline(file, text)?))).collect()
}

/// The messages of every locale that begin with a prefix, each with the rest of its id.
fn ids<'a>(catalog: &'a Catalog, prefix: &'a str) -> impl Iterator<Item = (&'a str, &'a str)> {
    catalog.all().flat_map(move |messages| messages.with_prefix(prefix))
}

/// The nouns of instruments, with the words for each.
fn instruments(catalog: &Catalog) -> BTreeMap<String, Vec<String>> {
    let mut nouns: BTreeMap<String, Vec<String>> = BTreeMap::new();
    for messages in catalog.all() {
        for (message, noun) in messages.with_prefix(INSTRUMENT) {
            let also = messages.plain(message, Some("also")).unwrap_or_default();
            let words = messages.plain(message, None).into_iter();
            let words = words.chain(also.split(',').map(|word| word.trim().to_owned()));
            let words = words.filter(|word| !word.is_empty()).map(|word| word.to_lowercase());
            nouns.entry(noun.to_owned()).or_default().extend(words);
        }
    }
    nouns
}

/// The variables of the titles of kinds.
fn titles(catalog: &Catalog) -> BTreeMap<String, BTreeSet<String>> {
    let mut titles: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
    for messages in catalog.all() {
        for (message, kind) in messages.with_prefix(KIND) {
            let variables = messages.variables_of(message).into_iter().map(str::to_owned);
            titles.entry(kind.to_owned()).or_default().extend(variables);
        }
    }
    titles
}

/// The words of one type, by the rest of their ids after the prefix.
fn words(catalog: &Catalog, prefix: &str) -> BTreeMap<String, String> {
    ids(catalog, prefix).map(|(message, id)| (id.to_owned(), message.to_owned())).collect()
}

fn clauses(catalog: &Catalog, prefix: &str) -> BTreeMap<String, Clause> {
    let clause = |message: &str| {
        let variables = catalog.all().flat_map(|messages| messages.variables_of(message));
        let shapes: Vec<_> = catalog.all().filter_map(|messages| messages.shapes().get(message)).collect();
        let parts = shapes.iter().flat_map(|shape| &shape.references).filter(|part| part.starts_with(prefix));
        let clause = Clause::new(message, variables.map(str::to_owned).collect());
        let mut included = catalog.all().flat_map(|messages| messages.included_in(message));
        let in_common = |included: &str| {
            PARTIES_IN_COMMON.iter().any(|name| included.trim_end_matches("-begins") == *name)
        };
        Clause {
            parts: parts.cloned().collect(),
            names_parties: clause.names_parties || included.any(in_common),
            has_heading: shapes.iter().any(|shape| shape.has_heading()),
            ..clause
        }
    };
    ids(catalog, prefix).map(|(message, id)| (id.to_owned(), clause(message))).collect()
}

/// The names that the messages with a prefix give in every language, in full and short.
fn names(catalog: &Catalog, prefix: &str) -> BTreeMap<String, Vec<String>> {
    let mut names: BTreeMap<String, Vec<String>> = BTreeMap::new();
    for messages in catalog.all() {
        for (message, _) in messages.with_prefix(prefix) {
            let said = [None, Some("short")].into_iter().filter_map(|part| messages.plain(message, part));
            names.entry(message.to_owned()).or_default().extend(said);
        }
    }
    names
}

/// Countries by their codes and by their names in every language.
fn countries(catalog: &Catalog) -> BTreeMap<String, String> {
    let mut countries = BTreeMap::new();
    for messages in catalog.all() {
        for (message, code) in messages.with_prefix(COUNTRY) {
            countries.insert(code.to_owned(), message.to_owned());
            let names = [None, Some("short")].into_iter().filter_map(|part| messages.plain(message, part));
            countries.extend(names.map(|name| (slug(&name), message.to_owned())));
        }
    }
    countries
}

/// States, or cities, by their country and by their names in every language.
fn of_countries(catalog: &Catalog, prefix: &str) -> BTreeMap<(String, String), String> {
    let mut places = BTreeMap::new();
    for messages in catalog.all() {
        for (message, id) in messages.with_prefix(prefix) {
            let Some((country, place)) = id.split_once('-') else { continue };
            let names =
                messages.plain(message, None).map(|name| slug(&name)).into_iter().chain([place.to_owned()]);
            let country = format!("{COUNTRY}{country}");
            places.extend(names.map(|name| ((country.clone(), name), message.to_owned())));
        }
    }
    places
}
