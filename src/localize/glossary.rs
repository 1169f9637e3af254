//! The words that a spec may use, each with its meaning in every language.

use std::collections::{BTreeMap, BTreeSet};

use fluent::FluentArgs;

use super::catalog::{Catalog, Messages, Request};
use super::specimen::{kind_title, kind_use, specimen};
use super::voice::noun_message;
use crate::finding::Path;
use crate::model::vocabulary::{COUNTRY, language_of_country};
use crate::model::{Clause, Register, Vocabulary};
use crate::spec::{Glossary, Outline, Word, Words};

/// The noun of the instrument for which clauses are worded when they belong to no agreement yet.
const USUAL_NOUN: &str = "agreement";

/// The beginning of the messages of languages, before the language's code.
const LANGUAGE: &str = "language-";

/// Gathers the words that a spec may use; advice on when to use one is in the language of a reader.
#[must_use]
pub fn glossary(catalog: &Catalog, vocabulary: &Vocabulary, reader: &str) -> Glossary {
    let scribe = Scribe { catalog, reader };
    let all = |words| Words { words, are_all: true };
    let some = |words| Words { words, are_all: false };
    let (recitals, articles) = (&vocabulary.recitals, &vocabulary.articles);
    let outlines = vocabulary.kinds.values();
    let nouns: BTreeSet<_> = outlines.clone().flat_map(|outline| outline.instruments.all()).collect();
    let of_kinds = outlines
        .flat_map(|outline| outline.recitals.iter().chain(&outline.articles).chain(&outline.non_binding));
    let of_kinds: BTreeSet<_> = of_kinds.collect();
    let of_kinds = |library: &BTreeMap<String, Clause>| {
        library
            .iter()
            .filter(|(id, _)| of_kinds.contains(id))
            .map(|(id, clause)| scribe.clause(id, clause))
            .collect()
    };
    let clauses = |library: &BTreeMap<String, Clause>| {
        library.iter().map(|(id, clause)| scribe.clause(id, clause)).collect()
    };
    let plain = |words: &BTreeMap<String, String>| {
        words.iter().map(|(id, message)| scribe.word(id, message)).collect()
    };
    Glossary::from([
        ("kinds", all(vocabulary.kinds.iter().map(|(kind, outline)| scribe.kind(kind, outline)).collect())),
        ("instruments", all(nouns.into_iter().map(|noun| scribe.noun(noun)).collect())),
        ("recitals of kinds", all(of_kinds(recitals))),
        ("articles of kinds", all(of_kinds(articles))),
        ("recitals", all(clauses(recitals))),
        ("articles", all(clauses(articles))),
        ("offices", all(plain(&vocabulary.offices))),
        ("honorifics", all(plain(&vocabulary.honorifics))),
        ("nouns", all(plain(&vocabulary.nouns))),
        ("state nouns", all(plain(&vocabulary.state_nouns))),
        ("countries", some(scribe.countries(vocabulary))),
        ("languages", some(scribe.languages().map(|code| scribe.language(code)).collect())),
        ("locales", some(scribe.locales(vocabulary))),
    ])
}

/// Gives the meanings of words.
struct Scribe<'a> {
    catalog: &'a Catalog,
    reader: &'a str,
}

impl<'a> Scribe<'a> {
    /// The messages of every language; its regions give the same meanings in other words.
    fn all(&self) -> impl Iterator<Item = &'a Messages> {
        self.catalog.all().filter(|messages| messages.locale().region().is_none())
    }

    fn languages(&self) -> impl Iterator<Item = &'a str> {
        self.all().map(|messages| messages.locale().language())
    }

    /// A word with its meaning in every language, and when to use it.
    fn worded(
        &self,
        word: impl Into<String>,
        say: impl Fn(&Messages) -> Option<String>,
        purpose: impl Fn(&Messages) -> Option<String>,
    ) -> Word {
        let mut said: Vec<_> = self.all().filter_map(say).collect();
        said.dedup();
        let reader = self.all().find(|messages| messages.locale().language() == self.reader);
        let purpose = reader.and_then(purpose);
        let said = Some(said.join(" · ")).filter(|said| !said.is_empty());
        let meaning: Vec<_> = said.into_iter().chain(purpose).collect();
        Word { word: word.into(), meaning: Some(meaning.join("\n\n")).filter(|meaning| !meaning.is_empty()) }
    }

    fn kind(&self, kind: &str, outline: &Outline) -> Word {
        let binding = Register::Binding;
        let noun = outline.instruments.usual(binding);
        let title = |messages: &Messages| kind_title(messages, kind, noun, binding).ok();
        self.worded(kind, title, |messages| kind_use(messages, kind).ok())
    }

    /// A noun by which instruments name themselves.
    fn noun(&self, noun: &str) -> Word {
        self.worded(noun, |messages| messages.plain(&noun_message(noun), None), |_| None)
    }

    fn clause(&self, id: &str, clause: &Clause) -> Word {
        let specimen =
            |messages: &Messages| specimen(messages, &clause.message, USUAL_NOUN, Register::Binding).ok();
        let heading = |messages: &Messages| specimen(messages)?.heading.map(|heading| heading.to_string());
        self.worded(id, heading, |messages| specimen(messages)?.purpose.map(|purpose| purpose.to_string()))
    }

    /// An office, an honorific or a noun, in the form for unknown customs.
    fn word(&self, id: &str, message: &str) -> Word {
        let mut arguments = FluentArgs::new();
        for name in ["country", "state", "noun", "gender", "article"] {
            arguments.set(name, "other");
        }
        for name in ["city", "name"] {
            arguments.set(name, "…");
        }
        let path = Path::root();
        let said = |messages: &Messages| {
            messages.format(Request { message, attribute: None, path: &path }, &arguments).ok()
        };
        self.worded(id, said, |_| None)
    }

    fn countries(&self, vocabulary: &Vocabulary) -> Vec<Word> {
        let codes = vocabulary.countries.keys().filter(|key| key.chars().all(char::is_uppercase));
        codes.map(|code| self.worded(code, |messages| country(messages, code), |_| None)).collect()
    }

    fn language(&self, code: &str) -> Word {
        self.worded(code, |messages| messages.plain(&format!("{LANGUAGE}{code}"), None), |_| None)
    }

    /// Every language, as it is written in each country where it is the language of the country.
    fn locales(&self, vocabulary: &Vocabulary) -> Vec<Word> {
        let codes = || vocabulary.countries.keys().filter(|key| key.chars().all(char::is_uppercase));
        let of_language = |language: &'a str| {
            let countries = codes().filter(move |code| language_of_country(code) == Some(language));
            countries.map(move |code| {
                let said = |messages: &Messages| {
                    let language = messages.plain(&format!("{LANGUAGE}{language}"), None)?;
                    Some(format!("{language} ({})", country(messages, code)?))
                };
                self.worded(format!("{language}-{code}"), said, |_| None)
            })
        };
        self.languages().flat_map(of_language).collect()
    }
}

fn country(messages: &Messages, code: &str) -> Option<String> {
    let message = format!("{COUNTRY}{code}");
    messages.plain(&message, Some("short")).or_else(|| messages.plain(&message, None))
}
