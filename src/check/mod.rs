//! What proofreaders look for: rules over a spec and over the bilingual documents made from it.
//!
//! One function for each rule, or for a few that read a text alike. They tell what
//! [`examine`](crate::model::examine) cannot, for nothing of it stands in the way of an
//! agreement; so a spec may allow it, with a reason.

mod accented;
mod accents;
mod acting;
mod allowances;
mod capitals;
mod columns;
mod denials;
mod drafting;
mod english;
mod facts;
mod figures;
mod genders;
mod grammar;
mod honorifics;
mod instruments;
mod law;
mod letters;
mod meant;
mod municipalities;
mod nameless;
mod names;
mod numbers;
mod occasion;
mod offices;
mod parity;
mod parties;
mod partners;
mod persons;
mod placeholders;
mod places;
mod reading;
mod references;
mod repetitions;
mod roles;
mod said;
mod series;
mod signs;
mod slots;
mod spanish;
mod spelling;
mod spellings;
mod texts;
mod titles;
mod typing;
mod words;

use std::cell::OnceCell;
use std::collections::HashSet;
use std::ops::Range;
use std::sync::OnceLock;

use chrono::NaiveDate;

use crate::document::Document;
use crate::finding::{Finding, Path, Rule};
use crate::locale::Side;
use crate::localize::{Catalog, lexicon};
use crate::model::vocabulary::slug;
use crate::model::{Agreement, Vocabulary};
use crate::spec::{self, Lexicon, Reading};

use facts::Language;
pub use letters::garbled_prose;
use names::{Bearer, PartyNames};
pub use occasion::check_ceremony;
use reading::Concepts;
pub use reading::{CONCEPTS, ConceptTables};
use spelling::Usual;
pub use spelling::UsualWords;
use spellings::{is_known_region, known_cities, names_of, worded};
use texts::{OneText, Role, Written};

/// Each rule, or rules that read a text alike.
const RULES: [fn(&Subject<'_>) -> Vec<Finding>; 62] = [
    placeholders::placeholders,
    typing::typed_letters,
    typing::quoted_values,
    letters::garbled_texts,
    drafting::ambiguous_dates,
    drafting::typed_dates,
    drafting::other_instruments,
    drafting::wrong_anniversaries,
    parity::own_words,
    places::in_one_language,
    places::in_other_language,
    places::without_article,
    spanish::slips,
    spanish::contracted_names,
    spanish::participles,
    english::calques,
    english::date_forms,
    english::other_language,
    names::nearly_alike,
    names::other_city,
    names::city_elsewhere,
    municipalities::in_other_states,
    municipalities::nouns_in_names,
    municipalities::short_names,
    parties::officers_elect,
    titles::titles_in_names,
    titles::several_persons,
    capitals::small_letters,
    persons::surnames_first,
    persons::in_capitals,
    persons::odd_signs,
    persons::places,
    honorifics::unprinted,
    parties::not_in_office,
    parties::named_otherwise,
    parties::signs_twice,
    parties::stale_labels,
    parties::offices_of_other_countries,
    parties::unequal_offices,
    series::ragged_series,
    law::contradicting_clauses,
    law::renewals_without_term,
    law::sentences_in_series,
    law::late_approvals,
    parties::unequal_parties,
    genders::wrong_genders,
    genders::former_officers,
    grammar::slips,
    instruments::other_titles,
    instruments::other_names,
    instruments::other_register,
    instruments::reaffirmed_otherwise,
    partners::of_titles,
    partners::of_offices,
    partners::of_regions,
    partners::names_of_persons,
    partners::names_of_places,
    partners::without_accents,
    repetitions::repeated_words,
    signs::stray_signs,
    slots::contrary_to_spec,
    slots::ended_periods,
];

/// How many findings of one rule are told: more of them say nothing new.
const MOST_OF_ONE_RULE: usize = 200;

/// What specs are checked with.
#[derive(Clone, Copy)]
pub struct Surroundings<'a> {
    /// What a spec may refer to.
    pub vocabulary: &'a Vocabulary,
    /// The messages of every locale.
    pub catalog: &'a Catalog,
    /// The words that people write for those of a spec, gathered once they are asked for.
    pub lexicon: &'a OnceLock<Lexicon>,
    /// The concepts that texts speak of.
    pub tables: &'a ConceptTables,
    /// The words of the locales.
    pub usual_words: &'a UsualWords,
}

/// Finds what is wrong with a spec that can be read, whether or not an agreement can be made of it.
/// `findings` are those that were made on the way; what the spec allows is taken out of all of them.
#[must_use]
pub fn check(
    reading: &Reading,
    agreement: Option<&Agreement>,
    documents: &[Document],
    findings: Vec<Finding>,
    surroundings: Surroundings<'_>,
) -> Vec<Finding> {
    // Of what is too long to be set nobody reads the slips.
    if findings.iter().any(|finding| finding.rule == Rule::AgreementTooLong) {
        return findings;
    }
    let subject = Subject::new(reading, agreement, surroundings);
    let mut findings = meant::named(findings, &subject);
    findings.extend(surroundings.tables.broken());
    for rule in RULES {
        findings.extend(rule(&subject).into_iter().take(MOST_OF_ONE_RULE));
    }
    if let Some(agreement) = agreement {
        findings.extend(law::barred_countries(&subject));
        // What does not name the parties is the same in both originals.
        let mut compared = HashSet::new();
        for document in documents {
            findings.extend(columns::compare(agreement, document, &subject.names, &mut compared));
        }
        findings
            .extend(documents.first().into_iter().flat_map(|document| references::wrong(&subject, document)));
    }
    let misspelled = spelling::misspelled(&subject, &findings);
    findings.extend(misspelled.into_iter().take(MOST_OF_ONE_RULE));
    let mut told = HashSet::new();
    let findings = allowances::without_allowed(reading, findings);
    let findings = letters::without_parts_of_garbled(findings);
    let findings = typing::without_consequences(&findings).into_iter();
    let is_draft = reading.spec.is_draft();
    let findings = findings.map(|finding| if is_draft { finding.of_draft() } else { finding });
    findings.filter(|finding| told.insert(finding.clone())).collect()
}

/// Compares the columns of a document where their words are not the author's own.
#[must_use]
pub fn compare_columns(
    agreement: &Agreement,
    document: &Document,
    (vocabulary, catalog): (&Vocabulary, &Catalog),
) -> Vec<Finding> {
    columns::compare(agreement, document, &names_of(agreement, vocabulary, catalog), &mut HashSet::new())
}

/// What is checked, and what it is checked with.
struct Subject<'a> {
    reading: &'a Reading,
    agreement: Option<&'a Agreement>,
    vocabulary: &'a Vocabulary,
    catalog: &'a Catalog,
    /// Every text that its author wrote.
    texts: Vec<Written<'a>>,
    /// The names of parties, places and signatories.
    names: Vec<PartyNames>,
    /// The names of the cities that the locales know, once they are asked for.
    known_cities: OnceCell<PartyNames>,
    /// The words that people write for those of a spec.
    lexicon: &'a OnceLock<Lexicon>,
    /// The concepts that texts speak of.
    tables: &'a ConceptTables,
    /// The words of the locales.
    usual_words: &'a UsualWords,
}

impl<'a> Subject<'a> {
    fn new(
        reading: &'a Reading,
        agreement: Option<&'a Agreement>,
        Surroundings { vocabulary, catalog, lexicon, tables, usual_words }: Surroundings<'a>,
    ) -> Self {
        let names = agreement.map(|agreement| names_of(agreement, vocabulary, catalog)).unwrap_or_default();
        let mut texts = texts::texts(reading);
        texts.retain(|written| !is_known_region(written, vocabulary));
        Self {
            reading,
            agreement,
            vocabulary,
            catalog,
            texts,
            names,
            known_cities: OnceCell::new(),
            lexicon,
            tables,
            usual_words,
        }
    }

    /// The texts of a language that are for something; a line of a letterhead and the name of a
    /// city are in the language of their party.
    fn texts_in<'s>(
        &'s self,
        language: &'s str,
        roles: &'s [Role],
    ) -> impl Iterator<Item = OneText<'a>> + 's {
        let texts = self.texts.iter().filter(|written| roles.contains(&written.role));
        texts.flat_map(Written::each).filter(move |one| match one.language {
            Some(own) => own == language,
            None => {
                let is_own = roles.contains(&Role::Line) || one.path.is_field("city");
                is_own && self.language_of_party(&one.path) == Some(language)
            }
        })
    }

    /// Every text of sentences, in whatever language.
    fn prose(&self) -> impl Iterator<Item = OneText<'a>> + '_ {
        self.texts.iter().filter(|written| written.role == Role::Prose).flat_map(Written::each)
    }

    /// The language of the party that a value is of.
    fn language_of_party(&self, path: &Path) -> Option<&str> {
        Some(self.agreement?.languages.get(self.side_of_party(path)?).language())
    }

    /// Which of the two languages is that of the party that a value is of.
    fn side_of_party(&self, path: &Path) -> Option<Side> {
        let agreement = self.agreement?;
        let parties = self.reading.spec.parties.as_ref();
        let (number, _) = texts::entries(parties).find(|(number, party)| {
            let file = party.from.as_ref().map(|file| crate::finding::FileName::City(file.clone()));
            path.is_below(&spec::path(&["parties"]).entry(*number)) || file.as_ref() == Some(path.file())
        })?;
        Some(agreement.parties.get(number)?.language)
    }

    /// The day of the signing, if it is known.
    fn signing(&self) -> Option<NaiveDate> {
        self.reading.spec.day()
    }

    /// Whether a provision is a clause, by the message that holds it.
    fn has_clause(&self, message: &str) -> bool {
        let provisions = self
            .agreement
            .into_iter()
            .flat_map(|agreement| agreement.recitals.iter().chain(&agreement.articles));
        provisions.into_iter().any(|provision| provision.is_clause(message))
    }

    /// The cities of the parties, by their [`slug`]s, where they are known.
    fn cities(&self) -> Option<Vec<String>> {
        self.agreement?;
        let cities = self.names.iter().filter(|names| matches!(names.bearer, Bearer::City(_)));
        Some(cities.flat_map(|names| names.spellings.iter().map(|name| slug(name))).collect())
    }

    /// The words that people write for those of a spec.
    fn lexicon(&self) -> &'a Lexicon {
        self.lexicon.get_or_init(|| lexicon(self.catalog, self.vocabulary))
    }

    /// The words of the locales in a language.
    fn usual_words(&self, language: Language) -> Usual<'a> {
        self.usual_words.of(language, self.catalog, self.concepts())
    }

    /// The concepts that texts speak of; none where their tables are broken.
    fn concepts(&self) -> Option<&'a Concepts> {
        self.tables.concepts().ok()
    }

    /// The concepts that texts speak of, where there are own words that may have them.
    fn concepts_of_own_words(&self) -> Option<&'a Concepts> {
        self.prose().next().and_then(|_| self.concepts())
    }

    /// The parties whose cities a text names, where it does.
    fn cities_named(&self, text: &str) -> Vec<(usize, Range<usize>)> {
        let found = self.names.iter().zip(names::mentions(text, &self.names));
        let of_cities = found.filter_map(|(names, spans)| match names.bearer {
            Bearer::City(party) => Some(spans.into_iter().map(move |span| (party, span))),
            _ => None,
        });
        of_cities.flatten().collect()
    }

    /// The places where a text names the cities of the parties.
    fn mentions_of_cities(&self, text: &str) -> Vec<Range<usize>> {
        let found = self.names.iter().zip(names::mentions(text, &self.names));
        let of_cities = found.filter(|(names, _)| matches!(names.bearer, Bearer::City(_)));
        of_cities.flat_map(|(_, spans)| spans).collect()
    }

    /// The cities that a text names of those that the locales know.
    fn known_cities(&self, text: &str) -> Vec<Range<usize>> {
        let names = self.known_cities.get_or_init(|| known_cities(self.vocabulary));
        let is_name = |span: &Range<usize>| text[span.clone()].starts_with(char::is_uppercase);
        names::mentions(text, std::slice::from_ref(names)).into_iter().flatten().filter(is_name).collect()
    }

    /// The names of the state and the country of a party, as [`slug`]s.
    fn regions(&self, party: usize) -> Vec<String> {
        let regions = self.names.iter().filter(|names| names.bearer == Bearer::Region(party));
        regions.flat_map(|names| names.spellings.iter().map(|name| slug(name))).collect()
    }

    /// Whether a [`slug`] is that of a state or a country.
    fn is_region(&self, name: &str) -> bool {
        self.vocabulary.countries.contains_key(name)
            || self.vocabulary.states.keys().any(|(_, state)| state == name)
    }
}
