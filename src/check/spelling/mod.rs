//! The spelling of own words: doubts about words that no dictionary has.
//!
//! A word in small letters is doubted if neither language has it. A name is in no dictionary either: a word with a
//! capital, or one that only the other language has, is doubted where one slip makes it of a word that agreements
//! usually have, as *Muncipio* of *Municipio*.

mod dictionary;
mod spelled;
mod usual;

use std::cell::{OnceCell, RefCell};
use std::collections::{BTreeMap, BTreeSet};

use super::Subject;
use super::accents::in_case_of;
use super::facts::Language;
use super::reading::is_given_name;
use super::texts::{OneText, Role, Written};
use super::words::{Word, each_word, masked, words};
use crate::finding::{Finding, Path, Place, Rule};
use crate::model::gazetteer;
use crate::model::vocabulary::slug;
use dictionary::Dictionary;
use spelled::{Spelled, spelled};
use usual::LEAST_LETTERS;
pub(super) use usual::Usual;
pub use usual::UsualWords;

/// Rules that say more exactly what is wrong with a word.
const MORE_EXACT: [Rule; 9] = [
    Rule::Calque,
    Rule::CapitalMonth,
    Rule::GarbledText,
    Rule::GrammarSlip,
    Rule::MissingAccent,
    Rule::MixedScripts,
    Rule::NearlyAlike,
    Rule::OtherLanguage,
    Rule::Placeholder,
];

/// The fewest doubts by which a text may show that it is in a language without a dictionary.
const DOUBTS_OF_OTHER_LANGUAGE: usize = 5;

/// The fewest letters of a usual word of which a name is hardly ever a slip: one in five hundred surnames is.
const LETTERS_OF_NO_NAME: usize = 8;

/// Finds words of own texts that no dictionary has, unless another finding is about them.
pub(super) fn misspelled(subject: &Subject<'_>, others: &[Finding]) -> Vec<Finding> {
    let others = others.iter().filter(|finding| MORE_EXACT.contains(&finding.rule)).collect();
    let speller = Speller { subject, others, names: OnceCell::new(), unknown: RefCell::default() };
    let own = subject.texts.iter().filter(|written| matches!(written.role, Role::Prose | Role::Line));
    own.flat_map(|written| speller.doubts(written)).collect()
}

/// The most different words that no dictionary has which are looked into: their like is looked for in long lists.
const MOST_UNKNOWN: usize = 300;

/// The result for a word: `None` if it is not doubted, else the word that is meant, if it is known.
type Doubt<'a> = Option<Option<&'a str>>;

/// The dictionaries and lists in which the words of a spec are looked up.
struct Speller<'s, 'a> {
    subject: &'s Subject<'a>,
    /// The findings about words that are not doubted besides.
    others: Vec<&'s Finding>,
    /// The words of the names of the spec, in lower case.
    names: OnceCell<BTreeSet<String>>,
    /// The words that no dictionary has, by whether they are Spanish and whether they are quoted.
    unknown: RefCell<BTreeMap<(bool, bool, String), Doubt<'a>>>,
}

impl<'a> Speller<'_, 'a> {
    /// The doubts about a text in its languages.
    fn doubts(&self, written: &Written<'_>) -> Vec<Finding> {
        let each = written.each();
        let masked: Vec<_> = each.iter().map(|one| masked(one.text)).collect();
        let spelled: Vec<_> = masked.iter().map(|text| spelled(text)).collect();
        let in_text = |(number, one): (usize, &OneText<'_>)| {
            let others = spelled.iter().enumerate().filter(|(other, _)| *other != number);
            let beside = others.flat_map(|(_, words)| words).map(|word| word.letters.to_lowercase());
            self.doubts_of(one, &spelled[number], &beside.collect())
        };
        each.iter().enumerate().flat_map(in_text).collect()
    }

    /// The doubts about a text. What the text beside it has too is a name or a word of a third language.
    fn doubts_of(
        &self,
        one: &OneText<'_>,
        spelled: &[Spelled<'_>],
        beside: &BTreeSet<String>,
    ) -> Vec<Finding> {
        let code = one.language.or_else(|| self.subject.language_of_party(&one.path));
        let Some(language) = code.and_then(Language::of_code) else { return Vec::new() };
        let doubt = |word: &Spelled<'_>| {
            let meant = self.doubted(word, language)?.map(|meant| in_case(&word.letters, meant));
            let is_left =
                !beside.contains(&word.letters.to_lowercase()) && !self.is_told(&one.path, word.written);
            let finding = Finding::in_words(Rule::Misspelled, &one.path, one.text, word.span());
            let finding = finding.with("written", word.written);
            is_left.then(|| finding.with("meant", meant.as_deref().unwrap_or("none")))
        };
        let doubts: Vec<_> = spelled.iter().filter_map(doubt).collect();
        let is_other_language = doubts.len() >= DOUBTS_OF_OTHER_LANGUAGE && doubts.len() * 2 > spelled.len();
        if is_other_language { Vec::new() } else { doubts }
    }

    /// True if another finding is about a word of a text.
    fn is_told(&self, path: &Path, word: &str) -> bool {
        self.others.iter().any(|other| match &other.place {
            Place::Words { path: place, words } => {
                place == path && each_word(&words.text).any(|told| told.text == word)
            }
            place => matches!(place, Place::Value(place) if place == path),
        })
    }

    /// The result for a word: `None` if it is not doubted, else the word that is meant, if it is known.
    fn doubted(&self, word: &Spelled<'_>, language: Language) -> Doubt<'a> {
        let key = (language == Language::Spanish, word.is_quoted, word.letters.clone());
        if let Some(doubt) = self.unknown.borrow().get(&key) {
            return *doubt;
        }
        let is_full = self.unknown.borrow().len() >= MOST_UNKNOWN;
        let lower = word.letters.to_lowercase();
        let dictionary = Dictionary::of(language);
        let slip = dictionary.meant(&lower).filter(|_| !self.is_known(&lower));
        if slip.is_some() {
            return Some(slip);
        }
        if is_full || dictionary.has(&word.letters) || self.is_known(&lower) || is_roman(&lower) {
            return None;
        }
        let doubt = self.doubt_of_unknown(word, language);
        self.unknown.borrow_mut().insert(key, doubt);
        doubt
    }

    /// The doubt about a word that the dictionary of its language does not have.
    fn doubt_of_unknown(&self, word: &Spelled<'_>, language: Language) -> Doubt<'a> {
        let lower = word.letters.to_lowercase();
        let usual = self.subject.usual_words(language);
        if usual.has(&lower) {
            return None;
        }
        let is_foreign = Dictionary::of(language.other()).has(&word.letters);
        let has_capital = word.letters.contains(char::is_uppercase);
        let meant = match (is_foreign, has_capital) {
            (false, false) => Some(usual.meant(&lower)),
            (true, true) => None,
            (true, false) if word.is_quoted => None,
            (true, false) => usual.slipped(&lower, LEAST_LETTERS).map(Some),
            (false, true) => usual.slipped(&lower, LETTERS_OF_NO_NAME).map(Some),
        }?;
        let is_name = gazetteer::has_word(&slug(&lower)) || is_given_name(&lower);
        (!is_name).then_some(meant)
    }

    /// True if a word is part of a name of the spec.
    fn is_known(&self, word: &str) -> bool {
        self.names.get_or_init(|| self.names()).contains(word)
    }

    /// The words of the names of parties, places, persons and offices.
    fn names(&self) -> BTreeSet<String> {
        let is_name = |written: &&Written<'_>| matches!(written.role, Role::Name | Role::Office);
        let written = self.subject.texts.iter().filter(is_name).flat_map(Written::each).map(|one| one.text);
        let spellings = self.subject.names.iter().flat_map(|names| &names.spellings).map(String::as_str);
        let all = written.chain(spellings);
        all.flat_map(|name| words(name).iter().map(Word::lower).collect::<Vec<_>>()).collect()
    }
}

/// The meant word in the case of the written one: in capitals if most of its letters are.
fn in_case(written: &str, meant: &str) -> String {
    let capitals = written.chars().filter(|letter| letter.is_uppercase()).count();
    let is_in_capitals = capitals > 1 && capitals * 2 > written.chars().count();
    if is_in_capitals { meant.to_uppercase() } else { in_case_of(written, meant) }
}

/// True if a word in lower case consists of Roman figures.
fn is_roman(word: &str) -> bool {
    word.chars().all(|figure| "ivxlcdm".contains(figure))
}
