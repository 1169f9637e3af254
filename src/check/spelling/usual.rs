//! The words of the locales: what agreements are usually made of.

use std::collections::BTreeSet;
use std::sync::OnceLock;

use crate::check::facts::Language;
use crate::check::reading::Concepts;
use crate::check::words::{Word, words};
use crate::finding::nearest;
use crate::localize::Catalog;

/// The words of the locales in both languages, gathered once they are asked for.
#[derive(Debug, Default)]
pub struct UsualWords(OnceLock<[BTreeSet<String>; 2]>);

/// The fewest letters of a word that a slip cannot make of another.
pub(super) const LEAST_LETTERS: usize = 6;

/// The fewest letters of a word that may have more than one slip.
const LETTERS_OF_SEVERAL_SLIPS: usize = 10;

impl UsualWords {
    /// The words of a language.
    pub(in crate::check) fn of(
        &self,
        language: Language,
        catalog: &Catalog,
        concepts: Option<&Concepts>,
    ) -> Usual<'_> {
        let both = self.0.get_or_init(|| {
            [Language::English, Language::Spanish].map(|language| gathered(language, catalog, concepts))
        });
        Usual(&both[usize::from(language == Language::Spanish)])
    }
}

/// The usual words of a language, in lower case.
#[derive(Debug, Clone, Copy)]
pub(in crate::check) struct Usual<'a>(&'a BTreeSet<String>);

impl<'a> Usual<'a> {
    /// True if a word is one of them.
    pub(super) fn has(self, word: &str) -> bool {
        self.0.contains(word)
    }

    /// The word of at least so many letters of which one slip makes another.
    pub(super) fn slipped(self, word: &str, least: usize) -> Option<&'a str> {
        let letters: Vec<_> = word.chars().collect();
        let is_long = |word: &&String| word.chars().count() >= least;
        self.0.iter().filter(is_long).find(|usual| is_one_slip(&letters, usual)).map(String::as_str)
    }

    /// The word that is meant by another: a long one may have more slips, but begins alike.
    pub(super) fn meant(self, word: &str) -> Option<&'a str> {
        let first = word.chars().next().filter(|_| word.chars().count() >= LETTERS_OF_SEVERAL_SLIPS);
        let alike = |first: char| {
            let alike = self.0.range(first.to_string()..).take_while(move |usual| usual.starts_with(first));
            nearest(word, alike.map(String::as_str))
        };
        self.slipped(word, LEAST_LETTERS).or_else(|| alike(first?))
    }
}

/// The words of the locales and of the tables of concepts.
fn gathered(language: Language, catalog: &Catalog, concepts: Option<&Concepts>) -> BTreeSet<String> {
    let messages =
        catalog.all().filter(|messages| Language::of_code(messages.locale().language()) == Some(language));
    let mut gathered: BTreeSet<_> = messages
        .flat_map(|messages| messages.texts())
        .flat_map(|text| words(text).iter().map(Word::lower).collect::<Vec<_>>())
        .collect();
    gathered.extend(concepts.into_iter().flat_map(|concepts| concepts.words(language)).map(str::to_owned));
    gathered
}

/// True if one letter more, less or other than in a word gives the other word, or two letters that change places.
fn is_one_slip(word: &[char], other: &str) -> bool {
    if word.len().abs_diff(other.chars().count()) > 1 {
        return false;
    }
    let before = word.iter().zip(other.chars()).take_while(|(letter, other)| **letter == *other).count();
    let word = &word[before..];
    let other = other.char_indices().nth(before).map_or("", |(at, _)| &other[at..]);
    let behind = word.iter().rev().zip(other.chars().rev()).take_while(|(letter, other)| **letter == *other);
    let behind = behind.count();
    let other: Vec<_> = other.chars().take(other.chars().count() - behind).collect();
    match (&word[..word.len() - behind], &*other) {
        ([], []) => false,
        ([] | [_], [] | [_]) => true,
        ([first, second], [other_first, other_second]) => first == other_second && second == other_first,
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use super::is_one_slip;

    #[test]
    fn one_slip_is_one_letter_or_two_that_change_places() {
        let is_slip = |word: &str, other| is_one_slip(&word.chars().collect::<Vec<_>>(), other);
        for word in ["coperación", "cooperacion", "cooperaclón", "coopercaión", "ccooperación", "cooperació"]
        {
            assert!(is_slip(word, "cooperación"), "{word}");
        }
        for word in ["cooperación", "coperacion", "cooperativa", "operación", ""] {
            assert!(!is_slip(word, "cooperación"), "{word}");
        }
    }
}
