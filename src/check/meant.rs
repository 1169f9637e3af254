//! The words of a spec for kinds, offices, honorifics and nouns, found by the words that texts use for them in any
//! language.

use super::Subject;
use crate::finding::{Finding, Rule};
use crate::localize::{Catalog, Messages, usual_titles};
use crate::model::vocabulary::{HONORIFIC, KIND, NOUN, OFFICE, slug};

/// The countries whose customs change the meaning of a word.
const COUNTRIES: [&str; 5] = ["none", "country-US", "country-MX", "country-ES", "country-AR"];

const GENDERS: [&str; 3] = ["female", "male", "unknown"];

/// Words around the noun of a party: *la Ciudad de …*.
const AROUND: [&str; 8] = ["the", "el", "la", "los", "las", "of", "de", "del"];

/// The most words that are looked up: each is compared with all texts of the locales.
const MOST: usize = 20;

/// Puts the word that a spec accepts into the hints, if the author wrote a word that texts use for it.
pub(super) fn named(mut findings: Vec<Finding>, subject: &Subject<'_>) -> Vec<Finding> {
    let unknown = findings.iter_mut().filter(|finding| prefix(finding.rule).is_some());
    for finding in unknown.take(MOST) {
        if let Some(word) = meant(finding, subject) {
            let suggestion = finding.arguments.iter_mut().filter(|(name, _)| *name == "suggestion");
            suggestion.for_each(|(_, suggestion)| word.clone_into(suggestion));
        }
        if finding.rule == Rule::UnknownOffice {
            let titles = nearest_titles(finding, subject.catalog);
            finding.arguments.extend((!titles.is_empty()).then(|| (TITLES, titles.join(", "))));
        }
    }
    findings
}

/// The beginning of the messages for the words that a rule does not know.
fn prefix(rule: Rule) -> Option<&'static str> {
    match rule {
        Rule::UnknownKind => Some(KIND),
        Rule::UnknownOffice => Some(OFFICE),
        Rule::UnknownHonorific => Some(HONORIFIC),
        Rule::UnknownNoun => Some(NOUN),
        _ => None,
    }
}

/// The spec's word for what was written.
fn meant<'c>(finding: &Finding, subject: &Subject<'c>) -> Option<&'c str> {
    let prefix = prefix(finding.rule)?;
    let (_, written) = finding.arguments.iter().find(|(name, _)| *name == "written")?;
    let written = slug(written);
    let word = subject.catalog.all().find_map(|messages| {
        let mut words = messages.with_prefix(prefix);
        words.find(|(message, word)| {
            *word == written || says(subject, messages, (prefix, message, word), &written)
        })
    });
    word.map(|(_, word)| word)
}

/// The variable for titles as they are printed.
const TITLES: &str = "titles";

/// The printed titles that have all words that were written for an office, and those of the suggested office: each in
/// every language, as *Mayor · Presidenta Municipal*.
fn nearest_titles(finding: &Finding, catalog: &Catalog) -> Vec<String> {
    const MOST_TITLES: usize = 3;
    let argument = |wanted: &str| {
        finding.arguments.iter().find(|(name, _)| *name == wanted).map(|(_, value)| value.as_str())
    };
    let written = slug(argument("written").unwrap_or_default());
    let languages = || catalog.all().filter(|messages| messages.locale().region().is_none());
    let has_words = |title: &str| {
        let title = slug(title);
        !written.is_empty() && written.split('-').all(|word| title.split('-').any(|other| other == word))
    };
    let mut found: Vec<((bool, usize), String)> = Vec::new();
    for (message, word) in languages().take(1).flat_map(|messages| messages.with_prefix(OFFICE)) {
        let said = COUNTRIES.into_iter().flat_map(|country| GENDERS.map(|gender| (country, gender)));
        let near = said.filter_map(|(country, gender)| {
            let variables = [
                ("country", country),
                ("state", "none"),
                ("gender", gender),
                ("city", "…"),
                ("noun", "none"),
            ];
            let titles: Vec<_> =
                languages().filter_map(|messages| messages.selected(message, &variables)).collect();
            // Titles that begin with the words come first, and shorter ones before longer ones.
            let has = titles.iter().find(|title| has_words(title));
            let far = has.map(|title| (!slug(title).starts_with(&written), title.chars().count()));
            let far = far.or((argument("suggestion") == Some(word)).then_some((false, 0)))?;
            Some((far, titles.join(" · ")))
        });
        found.extend(near.min());
    }
    found.sort();
    found.into_iter().map(|(_, titles)| titles).take(MOST_TITLES).collect()
}

/// True if messages use the written words for a term, in any country and gender.
fn says(
    subject: &Subject<'_>,
    messages: &Messages,
    (prefix, message, word): (&str, &str, &str),
    written: &str,
) -> bool {
    if prefix == KIND {
        let outline = subject.vocabulary.kinds.get(word);
        let titles = outline.and_then(|outline| usual_titles(messages, word, &outline.instruments).ok());
        return titles
            .into_iter()
            .flatten()
            .map(|title| slug(&title))
            .any(|title| title == written || title.starts_with(&format!("{written}-del-")));
    }
    let said = COUNTRIES.into_iter().flat_map(|country| GENDERS.map(|gender| (country, gender)));
    let said = said.filter_map(|(country, gender)| {
        let variables = [("country", country), ("state", "none"), ("gender", gender), ("city", "…")];
        messages.selected(message, &variables)
    });
    said.into_iter().any(|said| bare(&slug(&said)) == written)
}

/// A [`slug`] without articles and prepositions at its ends.
fn bare(slug: &str) -> String {
    let words: Vec<_> = slug.split('-').collect();
    let is_word = |word: &&str| !AROUND.contains(word);
    let start = words.iter().position(is_word).unwrap_or(0);
    let end = words.iter().rposition(is_word).map_or(0, |end| end + 1);
    words[start.min(end)..end].join("-")
}

#[cfg(test)]
mod tests {
    use super::bare;

    #[test]
    fn only_words_at_the_ends_are_left_out() {
        assert_eq!(bare("la-ciudad-de"), "ciudad");
        assert_eq!(bare("secretario-de-ayuntamiento"), "secretario-de-ayuntamiento");
        assert_eq!(bare("de-la"), "");
    }
}
