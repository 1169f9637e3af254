//! How English is written: dates, and what is copied from Spanish.

use std::ops::Range;

use super::Subject;
use super::facts::{Language, english_month, facts};
use super::parity::is_abbreviation;
use super::texts::Role;
use super::words::{Word, masked, words};
use crate::finding::{Finding, Rule};

/// Expressions that copy the other language, by the language of their text, with what is meant.
const CALQUES: [(&str, &str, &str); 22] = [
    ("en", "agreement of sisterhood", "sister-city agreement"),
    ("en", "annual operation program", "annual operating program"),
    ("en", "annual operative program", "annual operating program"),
    ("en", "bonding agreement", "binding agreement"),
    ("en", "by common accord", "by mutual agreement"),
    ("en", "honor witness", "witness of honor"),
    ("en", "in representation of", "on behalf of"),
    ("en", "interchange", "exchange"),
    ("en", "interchanges", "exchanges"),
    ("en", "legally bonding", "legally binding"),
    ("en", "manifesting", "expressing"),
    ("es", "acuerdo de ciudad hermana", "acuerdo de hermanamiento"),
    ("es", "en adición a", "además de"),
    ("es", "acuerdo mutual", "acuerdo mutuo"),
    ("es", "confianza mutual", "confianza mutua"),
    ("es", "entendimiento mutual", "entendimiento mutuo"),
    ("es", "respeto mutual", "respeto mutuo"),
    ("es", "república de ecuador", "República del Ecuador"),
    ("es", "república de paraguay", "República del Paraguay"),
    ("es", "república de perú", "República del Perú"),
    ("es", "oficiales de la ciudad", "funcionarios de la ciudad"),
    ("es", "programa operacional anual", "programa operativo anual"),
];

/// Finds expressions that are copied from the other language.
pub(super) fn calques(subject: &Subject<'_>) -> Vec<Finding> {
    let mut findings = Vec::new();
    for (language, calque, meant) in CALQUES {
        for one in subject.texts_in(language, &[Role::Prose]) {
            for span in phrases(&masked(one.text), calque) {
                let finding = Finding::in_words(Rule::Calque, &one.path, one.text, span.clone());
                findings.push(finding.with("written", &one.text[span]).with("meant", meant));
            }
        }
    }
    findings
}

/// Where a text has words that follow one another, in any case.
pub(super) fn phrases(text: &str, phrase: &str) -> Vec<Range<usize>> {
    let words = words(text);
    let parts: Vec<_> = self::words(phrase).iter().map(Word::lower).collect();
    if parts.is_empty() {
        return Vec::new();
    }
    let matching =
        words.windows(parts.len()).filter(|window| window.iter().map(Word::lower).eq(parts.iter().cloned()));
    matching.map(|window| window[0].start..window[window.len() - 1].span().end).collect()
}

/// Finds dates that are not written as in *April 28, 2006* or *the 15th day of April, 2026*.
pub(super) fn date_forms(subject: &Subject<'_>) -> Vec<Finding> {
    let mut findings = Vec::new();
    for one in subject.texts_in("en", &[Role::Prose]) {
        let text = masked(one.text);
        for date in facts(&text, Language::English).dates {
            let (day, _, year) = date.day;
            let written = &text[date.span.clone()];
            let words = words(written);
            let is_ending = |word: &Word<'_>| ["of", "st", "nd", "rd", "th"].contains(&word.text);
            let month = words.first().filter(|word| english_month(&word.lower()).is_some());
            if let Some(month) = month.filter(|_| words.iter().any(is_ending)) {
                let fix = format!("{} {day}, {year}", month.text);
                let finding = Finding::in_words(Rule::DateForm, &one.path, one.text, date.span.clone());
                findings.push(finding.with("written", written).with("right", &fix).fixed_by(fix));
            }
        }
    }
    findings
}

/// Words that a language cannot do without and the other does not have.
const FUNCTION_WORDS: [(&str, [&str; 20]); 2] = [
    (
        "en",
        [
            "the", "of", "and", "shall", "with", "for", "that", "this", "by", "will", "between", "from",
            "to", "is", "are", "they", "their", "at", "on", "in",
        ],
    ),
    (
        "es",
        [
            "el", "la", "los", "las", "de", "del", "que", "con", "para", "por", "entre", "una", "un", "se",
            "su", "sus", "al", "está", "están", "en",
        ],
    ),
];

/// The least number of words of the other language that are no accident, in a sentence without any of its own.
const FOREIGN_WORDS: usize = 2;

/// The sentences of a text. The point of an abbreviation ends none.
fn sentences(text: &str) -> Vec<&str> {
    let mut found = Vec::new();
    let mut start = 0;
    for (end, sign) in text.match_indices(['.', ';', '\n']) {
        let last =
            text[start..end].rsplit(|letter: char| !letter.is_alphanumeric()).next().unwrap_or_default();
        if sign != "." || !is_abbreviation(&last.to_lowercase()) {
            found.push(&text[start..end]);
            start = end + sign.len();
        }
    }
    found.push(&text[start..]);
    found
}

/// The most small words between two capitals of a name, and the letters of the longest.
const MOST_IN_NAME: usize = 2;
const LONGEST_IN_NAME: usize = 3;

/// The words of a sentence, in lower case, without the small words of names: *Casa de la Cultura* is one in any language.
fn outside_names(sentence: &str) -> Vec<String> {
    let words = words(sentence);
    let mut outside = Vec::new();
    let mut at = 0;
    while at < words.len() {
        let is_capital = words[at].is_capitalized();
        // The first word of a sentence has a capital and may be no name.
        if at == 0 || !is_capital {
            outside.push(words[at].lower());
        }
        let last = (at + 1 + MOST_IN_NAME).min(words.len().saturating_sub(1));
        let next = (at + 1..=last).find(|next| words[*next].is_capitalized());
        let is_in_name =
            |next: usize| is_capital && (at + 1..next).all(|word| words[word].text.len() <= LONGEST_IN_NAME);
        at = next.filter(|next| is_in_name(*next)).unwrap_or(at + 1);
    }
    outside
}

/// Finds texts that are in the other language.
pub(super) fn other_language(subject: &Subject<'_>) -> Vec<Finding> {
    let mut findings = Vec::new();
    for (number, (language, own)) in FUNCTION_WORDS.iter().enumerate() {
        let (other_language, other) = &FUNCTION_WORDS[1 - number];
        for one in subject.texts_in(language, &[Role::Prose]) {
            let text = masked(one.text);
            let is_foreign = sentences(&text).iter().any(|sentence| {
                let words = outside_names(sentence);
                let count = |list: &[&str]| words.iter().filter(|word| list.contains(&word.as_str())).count();
                count(other) >= FOREIGN_WORDS && count(own) == 0
            });
            if is_foreign {
                let finding = Finding::at(Rule::OtherLanguage, &one.path);
                findings.push(finding.with("language", language).with("other", other_language));
            }
        }
    }
    findings
}
