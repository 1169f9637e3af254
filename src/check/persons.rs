//! Names of persons in forms that nobody signs with: the surname first, in capitals, with figures, or the name of a
//! place.

use super::Subject;
use super::names::Bearer;
use super::placeholders::holds_place;
use super::texts::{OneText, Role, Written};
use crate::finding::{Finding, Rule};
use crate::model::gazetteer::{states_of, without_noun};
use crate::model::vocabulary::slug;
use crate::model::{code_of_state, given_name_first, several_persons};
use crate::spec::{Lexicon, Sort};

/// Finds names with the surname first, before a comma.
pub(super) fn surnames_first(subject: &Subject<'_>) -> Vec<Finding> {
    let found = names(subject).filter(|one| !is_place(subject, one.text)).filter_map(|one| {
        let (right, is_sure) = given_name_first(one.text, subject.lexicon())?;
        let right = without_shouting(subject.lexicon(), &right).unwrap_or(right);
        let finding = about(Rule::SurnameFirst, &one).with("right", &right);
        Some(if is_sure {
            finding.with("order", "sure").fixed_by(right)
        } else {
            finding.with("order", "unsure")
        })
    });
    found.collect()
}

/// Finds names of persons and of cities that are typed in capitals.
pub(super) fn in_capitals(subject: &Subject<'_>) -> Vec<Finding> {
    let cities = subject.texts.iter().filter(|written| written.role == Role::Name);
    let cities = cities.flat_map(Written::each).filter(|one| one.path.has_field("city"));
    let persons = names(subject).filter(|one| given_name_first(one.text, subject.lexicon()).is_none());
    let found = persons.chain(cities.filter(|one| !holds_place(subject, one))).filter_map(|one| {
        let right = without_shouting(subject.lexicon(), one.text)?;
        let extent = if one.text.contains(char::is_lowercase) { "part" } else { "whole" };
        Some(about(Rule::NameInCapitals, &one).with("right", right).with("extent", extent))
    });
    found.collect()
}

/// Finds names of persons with figures or signs that no name has.
pub(super) fn odd_signs(subject: &Subject<'_>) -> Vec<Finding> {
    let found = names(subject).filter(|one| several_persons(one.text, subject.lexicon()).is_none());
    let found = found.filter_map(|one| {
        let sign = odd_sign(subject.lexicon(), one.text)?;
        Some(about(Rule::SignInName, &one).with("sign", sign))
    });
    found.collect()
}

/// Finds names of places where the name of a person belongs.
pub(super) fn places(subject: &Subject<'_>) -> Vec<Finding> {
    let found = names(subject).filter(|one| is_place(subject, one.text));
    found.map(|one| about(Rule::PlaceAsName, &one)).collect()
}

/// The names of persons, except placeholders for them.
fn names<'s>(subject: &'s Subject<'_>) -> impl Iterator<Item = OneText<'s>> {
    let names = subject.signatories().filter(|one| one.path.is_field("name"));
    names.filter(|one| !holds_place(subject, one))
}

fn about(rule: Rule, one: &OneText<'_>) -> Finding {
    Finding::in_words(rule, &one.path, one.text, 0..one.text.len()).with("written", one.text)
}

/// The fewest letters of a name that counts as typed in capitals: fewer are an abbreviation, as in *CDMX*.
const LEAST_LETTERS: usize = 5;

/// A name in its usual letters, if it is typed in capitals.
fn without_shouting(lexicon: &Lexicon, name: &str) -> Option<String> {
    let letters = name.chars().filter(|letter| letter.is_alphabetic()).count();
    let is_shouted = letters >= LEAST_LETTERS
        && name.contains(char::is_uppercase)
        && name.split(' ').any(|word| letters_of(word) > 2 && !lexicon.is_generation(word))
        && name.chars().all(|letter| !letter.is_alphabetic() || letter.is_uppercase());
    let is_loud = |word: &&str| is_shouted || is_shouted_word(lexicon, word);
    if !is_shouted && !name.split(' ').any(|word| is_loud(&word)) {
        return None;
    }
    let words = name.split(' ').enumerate();
    let words = words.map(|(number, word)| match word {
        word if !is_loud(&word) => word.to_owned(),
        word if number > 0 && lexicon.has(Sort::Particle, word) => word.to_lowercase(),
        word => in_usual_letters(lexicon, word),
    });
    Some(words.collect::<Vec<_>>().join(" "))
}

/// True if a word is typed in capitals, as some write surnames, in a name that has small letters elsewhere.
fn is_shouted_word(lexicon: &Lexicon, word: &str) -> bool {
    let bare = word.trim_matches(|sign: char| !sign.is_alphanumeric());
    let is_number = bare.chars().all(|letter| "IVXLC".contains(letter));
    letters_of(bare) >= LEAST_LETTERS
        && bare.chars().all(char::is_uppercase)
        && !is_number
        && !lexicon.is_degree(bare)
}

fn letters_of(word: &str) -> usize {
    word.chars().filter(|letter| letter.is_alphabetic()).count()
}

/// A word in capitals, reduced to capitals at the beginning of its parts: *O'Brien*, *Smith-Jones*, and after *Mc*.
fn in_usual_letters(lexicon: &Lexicon, word: &str) -> String {
    const AFTER_MC: usize = 2;
    let bare = word.trim_matches(|sign: char| !sign.is_alphanumeric());
    let is_numeral = lexicon.is_generation(bare) && bare.chars().all(|letter| "IVX".contains(letter));
    if is_numeral || word.matches('.').count() > 1 {
        return word.to_owned();
    }
    let is_scottish = word.starts_with("MC") && letters_of(word) > AFTER_MC + 2;
    let mut usual = String::with_capacity(word.len());
    let mut begins = true;
    for (number, letter) in word.chars().enumerate() {
        if begins || (is_scottish && number == AFTER_MC) {
            usual.push(letter);
        } else {
            usual.extend(letter.to_lowercase());
        }
        begins = !letter.is_alphanumeric();
    }
    usual
}

/// A figure or a sign that names of persons do not have. *2nd* and *3rd* are parts of names.
fn odd_sign(lexicon: &Lexicon, name: &str) -> Option<char> {
    const SIGNS: &str = "@#=+*%$€¡!¿\\/|~^<>:;[]";
    let words = name.split_whitespace().map(|word| word.trim_end_matches(','));
    let words = words.filter(|word| !lexicon.is_generation(word));
    words.flat_map(str::chars).find(|sign| sign.is_numeric() || SIGNS.contains(*sign))
}

/// True if a name is that of a party's city, state or country, or of any place with its state or its noun. A city or a
/// town may have the name of a person, so its name alone is no proof.
fn is_place(subject: &Subject<'_>, name: &str) -> bool {
    let bare = name.trim();
    let is_of_party = |name: &str| {
        let places = subject.names.iter().filter(|names| !matches!(names.bearer, Bearer::Signatory));
        let mut spellings = places.flat_map(|names| &names.spellings);
        spellings.any(|spelling| slug(spelling) == slug(name))
    };
    let has_state = || {
        let Some((city, state)) = bare.split_once(',') else { return false };
        let state = state.rsplit(',').next().unwrap_or(state).trim();
        let regions = subject.vocabulary.states_named(state);
        let codes: Vec<_> = regions.iter().filter_map(|region| code_of_state(region.state)).collect();
        let mut known = states_of(subject.lexicon(), city);
        let is_in_country = subject.vocabulary.country(state).is_some();
        known.any(|known| is_in_country || codes.iter().any(|code| code == known))
    };
    let has_noun = || without_noun(subject.lexicon(), subject.vocabulary, bare).is_some();
    is_of_party(bare) || has_state() || has_noun()
}

#[cfg(test)]
mod tests {
    use super::*;

    use crate::spec::Calendar;

    fn lexicon() -> Lexicon {
        let generations = ["Jr.", "II", "III", "2nd", "hijo"].map(|part| (Sort::Generation, "jr", part));
        let particles = ["de", "del", "la", "los"].map(|part| (Sort::Particle, "de", part));
        let degrees = ["CPA", "ICMA-CM"].map(|part| (Sort::Degree, part, part));
        let said = generations.into_iter().chain(particles).chain(degrees);
        let said = said.map(|(sort, word, said)| (sort, word.to_owned(), said.to_owned()));
        Lexicon::new(said.collect(), Calendar::default())
    }

    /// Names that are unusual and correct.
    const RIGHT: [&str; 22] = [
        "Victor D. Trevino, Jr.",
        "Victor D. Trevino, III",
        "María de los Ángeles Ríos",
        "J. Jesús Luna",
        "J. J. Luna",
        "A. J. Li",
        "O'Brien",
        "Kathleen O’Hara",
        "Ana McAllen Jr.",
        "Ana Smith-Jones",
        "Ma. del Carmen Sol",
        "Dr. Ana Luna, Ph.D.",
        "Pat Sample, CPA",
        "Pat Sample, ICMA-CM",
        "José \"Pepe\" Luna",
        "Pat Sample 2nd",
        "Ana Luna (hijo)",
        "LeRoy DeSoto",
        "Ana ____",
        "李小龙",
        "JP Li",
        "Juan XXIII Luna",
    ];

    #[test]
    fn names_in_capitals_are_found_with_their_usual_letters() {
        let usual = |name| without_shouting(&lexicon(), name);
        for (name, right) in [
            ("VICTOR D. TREVINO", "Victor D. Trevino"),
            ("MARÍA DE LOS ÁNGELES RÍOS", "María de los Ángeles Ríos"),
            ("KATHLEEN O'BRIEN", "Kathleen O'Brien"),
            ("ANA SMITH-JONES MCGEE", "Ana Smith-Jones McGee"),
            ("VICTOR TREVINO III", "Victor Trevino III"),
            ("VICTOR TREVINO, JR.", "Victor Trevino, Jr."),
            ("J.J. LUNA SOL", "J.J. Luna Sol"),
            ("Victor TREVIÑO", "Victor Treviño"),
            ("LAREDO", "Laredo"),
            ("DE LA CRUZ", "De la Cruz"),
        ] {
            assert_eq!(usual(name).as_deref(), Some(right), "{name}");
        }
        for name in RIGHT.into_iter().chain(["CDMX"]) {
            assert_eq!(usual(name), None, "{name}");
        }
    }

    #[test]
    fn signs_that_no_name_has_are_found() {
        for (name, sign) in [
            ("Ana Luna 2", '2'),
            ("Ana Luna (956) 555-0101", '9'),
            ("Ana Lun@", '@'),
            ("Name: Ana", ':'),
            ("Ana/Luis Paz", '/'),
        ] {
            assert_eq!(odd_sign(&lexicon(), name), Some(sign), "{name}");
        }
        for name in RIGHT {
            assert_eq!(odd_sign(&lexicon(), name), None, "{name}");
        }
    }
}
