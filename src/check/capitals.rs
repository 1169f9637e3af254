//! Names that begin or end without a capital.

use super::Subject;
use super::placeholders::holds_place;
use super::texts::{OneText, Role, Written};
use crate::finding::{Finding, Rule};
use crate::spec::Lexicon;

/// Finds names of persons and of cities whose first or last word begins with a small letter. Particles are allowed
/// between them.
pub(super) fn small_letters(subject: &Subject<'_>) -> Vec<Finding> {
    let persons = subject.signatories().filter(|one| one.path.is_field("name"));
    let cities = subject.texts.iter().filter(|written| written.role == Role::Name);
    let cities = cities.flat_map(Written::each).filter(|one| one.path.has_field("city"));
    let small = persons
        .chain(cities)
        .filter(|one| begins_small(subject.lexicon(), one.text) && !holds_place(subject, one));
    let finding = |one: OneText<'_>| {
        let finding = Finding::in_words(Rule::SmallLetterInName, &one.path, one.text, 0..one.text.len());
        finding.with("written", one.text)
    };
    small.map(finding).collect()
}

/// True if the first or the last word of a name begins with a small letter.
fn begins_small(lexicon: &Lexicon, name: &str) -> bool {
    let words = || {
        let words =
            name.split_whitespace().map(|word| word.trim_matches(|sign: char| !sign.is_alphanumeric()));
        words.filter(|word| word.contains(char::is_alphabetic))
    };
    // *d'Arc* and *deLuna* have their capitals within the word.
    let is_small = |word: &str| {
        word.starts_with(char::is_lowercase)
            && !word.contains(char::is_uppercase)
            && !lexicon.is_generation(word)
    };
    words().next().is_some_and(is_small) || words().next_back().is_some_and(is_small)
}

#[cfg(test)]
mod tests {
    use super::begins_small;
    use crate::spec::{Calendar, Lexicon, Sort};

    #[test]
    fn a_name_begins_and_ends_with_a_capital() {
        let said = vec![(Sort::Generation, "jr".to_owned(), "hijo".to_owned())];
        let lexicon = Lexicon::new(said, Calendar::default());
        for name in ["juan perez", "Juan perez", "juan Pérez", "bell hooks", "laredo", "El paso"] {
            assert!(begins_small(&lexicon, name), "{name}");
        }
        for name in [
            "Juan Pérez",
            "María de la Cruz",
            "Ana Ejemplo hijo",
            "Ana Ejemplo (hijo)",
            "O'Brien",
            "Jean-Luc d'Arc",
            "Ana ____",
            "JUAN PÉREZ",
            "29 Palms",
            "李小龙",
            "",
        ] {
            assert!(!begins_small(&lexicon, name), "{name}");
        }
    }
}
