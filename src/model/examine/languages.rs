//! The languages of an agreement: those that its spec gives, or those of its parties' countries.

use std::collections::BTreeSet;

use crate::finding::{Finding, Rule};
use crate::locale::{Bilingual, Locale};
use crate::model::Vocabulary;
use crate::model::vocabulary::{COUNTRY, language_of_country};
use crate::spec::{self, Name, Reading};

const ENGLISH: &str = "en-US";
const SPANISH: &str = "es";
/// The country whose Spanish is used if no party is in a Spanish-speaking country.
const DEFAULT_COUNTRY: &str = "MX";

/// The languages of both texts, each in the form of a country.
pub(super) fn languages(
    reading: &Reading,
    vocabulary: &Vocabulary,
    findings: &mut Vec<Finding>,
) -> Option<Bilingual<Locale>> {
    let path = spec::path(&["languages"]);
    // If the languages are wrong already, the usual ones are not what was meant.
    if findings.iter().any(|finding| finding.is_about(&path)) {
        return None;
    }
    let usual = [ENGLISH.to_owned(), spanish(reading, vocabulary)];
    let written = match &reading.spec.languages {
        Some(written) => written.iter().filter_map(|entry| entry.0.clone()).collect(),
        None => usual.to_vec(),
    };
    let known: Vec<_> = vocabulary.locales.iter().map(Locale::to_string).collect();
    let mut locale = |number: usize| {
        let written = written.get(number)?;
        let found = written
            .parse()
            .ok()
            .filter(|locale: &Locale| locale.to_string() == *written && vocabulary.knows_locale(locale));
        if found.is_none() {
            let finding = Finding::at(Rule::UnknownLocale, &path.entry(number))
                .with("written", written)
                .with("known", known.join(", "));
            let usual = known.iter().chain(&usual).map(String::as_str);
            findings.push(finding.suggesting(written, usual));
        }
        found
    };
    let languages = Bilingual { first: locale(0), second: locale(1) }.complete()?;
    if languages.first.language() == languages.second.language() {
        findings.push(Finding::at(Rule::SameLanguage, &path));
        return None;
    }
    Some(languages)
}

/// The Spanish of the one Spanish-speaking country of the parties, or the general Spanish if there are several.
fn spanish(reading: &Reading, vocabulary: &Vocabulary) -> String {
    let parties = reading.spec.parties.iter().flatten().filter_map(|party| party.0.as_ref());
    let countries = parties.filter_map(|party| {
        let city = || reading.cities.get(party.from.as_ref()?)?.country.as_ref();
        match party.country.as_ref().or_else(city)? {
            Name::Same(written) => vocabulary.country(written)?.strip_prefix(COUNTRY),
            Name::Pair(pair) => {
                pair.0.values().find_map(|name| vocabulary.country(name)?.strip_prefix(COUNTRY))
            }
        }
    });
    let countries: BTreeSet<_> =
        countries.filter(|code| language_of_country(code) == Some(SPANISH)).collect();
    if countries.len() > 1 {
        return SPANISH.to_owned();
    }
    format!("{SPANISH}-{}", countries.first().unwrap_or(&DEFAULT_COUNTRY))
}
