//! The words that a spec takes for kinds, offices, honorifics and nouns, by what texts say for them in any language.

use crate::finding::{Finding, Rule};
use crate::localize::{Catalog, Messages, kind_title};
use crate::model::Register;
use crate::model::vocabulary::{HONORIFIC, KIND, NOUN, OFFICE, slug};

/// The countries whose customs change what a word stands for.
const COUNTRIES: [&str; 5] = ["none", "country-US", "country-MX", "country-ES", "country-AR"];

const GENDERS: [&str; 3] = ["female", "male", "unknown"];

/// Words around the name of what a party calls itself: *la Ciudad de …*.
const AROUND: [&str; 8] = ["the", "el", "la", "los", "las", "of", "de", "del"];

/// How many words are looked for: each is compared with all that the locales say.
const MOST: usize = 20;

/// Names in the hints the word that a spec takes, where what was written is what a text says for it.
pub(super) fn named(mut findings: Vec<Finding>, catalog: &Catalog) -> Vec<Finding> {
    let unknown = findings.iter_mut().filter(|finding| prefix(finding.rule).is_some());
    for finding in unknown.take(MOST) {
        if let Some(word) = meant(finding, catalog) {
            let suggestion = finding.arguments.iter_mut().filter(|(name, _)| *name == "suggestion");
            suggestion.for_each(|(_, suggestion)| word.clone_into(suggestion));
        }
    }
    findings
}

/// What the messages begin with that say the words of which a rule tells that one is not known.
fn prefix(rule: Rule) -> Option<&'static str> {
    match rule {
        Rule::UnknownKind => Some(KIND),
        Rule::UnknownOffice => Some(OFFICE),
        Rule::UnknownHonorific => Some(HONORIFIC),
        Rule::UnknownNoun => Some(NOUN),
        _ => None,
    }
}

/// The word that is meant by what was written.
fn meant<'c>(finding: &Finding, catalog: &'c Catalog) -> Option<&'c str> {
    let prefix = prefix(finding.rule)?;
    let (_, written) = finding.arguments.iter().find(|(name, _)| *name == "written")?;
    let written = slug(written);
    let word = catalog.all().find_map(|messages| {
        let mut words = messages.with_prefix(prefix);
        words.find(|(message, word)| *word == written || says(messages, (prefix, message, word), &written))
    });
    word.map(|(_, word)| word)
}

/// Whether messages say something for a word, in any country and gender.
fn says(messages: &Messages, (prefix, message, word): (&str, &str, &str), written: &str) -> bool {
    if prefix == KIND {
        let registers = [Register::Binding, Register::NonBinding].into_iter();
        return registers
            .filter_map(|register| kind_title(messages, word, register).ok())
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
