//! Places of a signing: each text names them in its own language, with the article that it needs.

use super::Subject;
use super::texts::{Role, Written};
use super::words::{Word, words};
use crate::finding::{Finding, Rule};
use crate::grammar::{is_site, missing_article};
use crate::model::gazetteer::states_of;
use crate::model::vocabulary::slug;

/// Finds places within a city whose name is in one language for both texts.
pub(super) fn in_one_language(subject: &Subject<'_>) -> Vec<Finding> {
    let found = places(subject).filter(|written| {
        let pair = written.pair().map(|pair| pair.map(|one| one.text.trim()));
        pair.is_some_and(|[first, second]| first == second && is_in_city(subject, first))
    });
    found.map(|written| Finding::at(Rule::SameText, &written.path)).collect()
}

/// Finds places whose name lacks the article that it needs in a sentence.
pub(super) fn without_article(subject: &Subject<'_>) -> Vec<Finding> {
    let own = places(subject).filter(|written| written.pair().is_some()).flat_map(Written::each);
    let found = own.filter_map(|one| {
        let article = missing_article(one.language?, one.text)?;
        if is_city(subject, one.text) {
            return None;
        }
        let right = format!("{article} {}", one.text.trim());
        let finding = Finding::in_words(Rule::PlaceWithoutArticle, &one.path, one.text, 0..one.text.len());
        Some(finding.with("written", one.text).with("right", &*right).fixed_by(right))
    });
    found.collect()
}

/// Short words that a place has in one language alone. English texts keep the first words of Spanish names, as in
/// *Plaza de Armas*.
const OWN_WORDS: [(&str, &[&str]); 2] =
    [("en", &["and", "at", "between", "in", "of", "on", "the"]), ("es", &["con", "en", "entre", "y"])];

/// Finds places named in the other language, unless both texts have the same name.
pub(super) fn in_other_language(subject: &Subject<'_>) -> Vec<Finding> {
    let is_in_two = |written: &&Written<'_>| {
        written.pair().is_some_and(|[first, second]| first.text.trim() != second.text.trim())
    };
    let own = places(subject).filter(is_in_two).flat_map(Written::each);
    let found = own.filter(|one| !is_city(subject, one.text)).filter_map(|one| {
        let number = OWN_WORDS.iter().position(|(language, _)| one.language == Some(*language))?;
        let (language, own) = OWN_WORDS[number];
        let (other, foreign) = OWN_WORDS[1 - number];
        let lower: Vec<_> = words(one.text).iter().map(Word::lower).collect();
        let has = |list: &[&str]| lower.iter().any(|word| list.contains(&word.as_str()));
        let finding = Finding::at(Rule::OtherLanguage, &one.path).with("language", language);
        (has(foreign) && !has(own)).then(|| finding.with("other", other))
    });
    found.collect()
}

/// The places of signing of the agreement and of earlier instruments.
fn places<'s, 'a>(subject: &'s Subject<'a>) -> impl Iterator<Item = &'s Written<'a>> {
    subject.texts.iter().filter(|written| written.role == Role::Name && written.path.is_field("place"))
}

/// True if a place is within a city, and so has a different name in each language. The following city or state proves
/// it; a name alone is a site if it begins like one.
fn is_in_city(subject: &Subject<'_>, place: &str) -> bool {
    let parts: Vec<_> = place.split(',').map(slug).collect();
    let is_of_party = |city: &String| subject.cities().is_some_and(|cities| cities.contains(city));
    match &parts[..] {
        [_, city] if is_of_party(city) => true,
        [_, part, ..] if !subject.is_region(part) && parts.len() > 2 => true,
        _ => is_site(place) && (place.starts_with(char::is_lowercase) || !is_city(subject, place)),
    }
}

/// True if the first part of a place is the name of a city.
fn is_city(subject: &Subject<'_>, place: &str) -> bool {
    let first = place.split(',').next().unwrap_or_default();
    let is_of_party = subject.cities().is_some_and(|cities| cities.contains(&slug(first)));
    is_of_party || states_of(subject.lexicon(), first).next().is_some()
}
