//! The persons that a text names, by their given names.

use std::collections::HashSet;
use std::ops::Range;
use std::sync::LazyLock;

use super::text::Text;

/// The given names, with their accents and without.
static GIVEN: LazyLock<HashSet<String>> = LazyLock::new(|| {
    let names =
        include_str!("../../../gazetteer/given-names.txt").lines().filter(|line| !line.starts_with('#'));
    names.flat_map(|name| [name.to_owned(), plain(name)]).collect()
});

/// True if a word in lower case is a given name.
pub(in crate::check) fn is_given_name(word: &str) -> bool {
    GIVEN.contains(word)
}

/// A word without its accents.
pub(in crate::check) fn plain(word: &str) -> String {
    word.chars()
        .map(|letter| match letter {
            'á' => 'a',
            'é' => 'e',
            'í' => 'i',
            'ó' => 'o',
            'ú' | 'ü' => 'u',
            'ñ' => 'n',
            other => other,
        })
        .collect()
}

/// Particles within names.
const PARTICLES: [&str; 7] = ["de", "del", "la", "las", "los", "van", "von"];

/// What is named after persons, and begins with the name of one.
const OF_PERSONS: [&str; 16] = [
    "avenida",
    "calle",
    "plaza",
    "parque",
    "escuela",
    "street",
    "avenue",
    "park",
    "school",
    "boulevard",
    "bulevar",
    "san",
    "santa",
    "city",
    "ciudad",
    "condado",
];

/// Where a text names a person by given name and surname.
pub(super) fn persons(text: &Text<'_>) -> Vec<Range<usize>> {
    let mut found = Vec::new();
    let mut at = 0;
    while at < text.words.len() {
        match length(text, at) {
            Some(length) => {
                found.push(text.span(at..at + length));
                at += length;
            }
            None => at += 1,
        }
    }
    found
}

/// How many words of a name stand at a place.
fn length(text: &Text<'_>, at: usize) -> Option<usize> {
    let is_begun = is_capital(text, at) && GIVEN.contains(&text.lower[at]);
    if !is_begun || OF_PERSONS.contains(&text.before(at)) {
        return None;
    }
    let mut end = at + 1;
    let mut last = at;
    while end < text.words.len() && matches!(text.gap(end), " " | "\u{A0}" | ". ") && end - at < 7 {
        // A point follows an initial only.
        if text.gap(end) == ". " && text.words[end - 1].text.chars().count() > 1 {
            break;
        }
        if is_capital(text, end) || is_initial(text, end) {
            last = end;
        } else if !PARTICLES.contains(&text.word(end)) {
            break;
        }
        end += 1;
    }
    (last > at && !is_initial(text, last)).then_some(last + 1 - at)
}

fn is_capital(text: &Text<'_>, at: usize) -> bool {
    text.words.get(at).is_some_and(|word| word.is_capitalized() && word.text.contains(char::is_lowercase))
}

fn is_initial(text: &Text<'_>, at: usize) -> bool {
    text.words.get(at).is_some_and(|word| word.is_capitalized() && word.text.chars().count() == 1)
}
