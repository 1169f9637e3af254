//! Numbers that name something: with letters and hyphens, in Roman figures, and single letters.

use super::quantities::{NUMBERED, Quantities, Read};
use super::value::Value;
use crate::grammar::roman;

impl Quantities<'_, '_> {
    /// A number with letters and hyphens, as *R-99-63*.
    pub(super) fn coded(&self, at: usize) -> Option<Read> {
        let word = self.text.words.get(at).filter(|word| word.is_figures())?;
        let has_letters = at > 0 && self.text.gap(at) == "-";
        let parts: Vec<_> = word.text.split('-').collect();
        // *Law 7/1985* and *No. 2019-44* are numbers of acts; *2019-2022* are years.
        let is_act = self.is_numbered_act(at);
        let years = word.text.split_once('/').filter(|(number, year)| number.len() < 5 && year.len() == 4);
        if years.is_some_and(|(_, year)| year.bytes().all(|byte| byte.is_ascii_digit()))
            || (is_act && parts.len() == 2)
        {
            return Some(self.fact(Value::Code(word.text.to_owned()), at..at + 1, true));
        }
        let has_zeros = parts.iter().skip(1).any(|part| part.len() > 2 && part.starts_with('0'));
        let is_code = parts.len() > 2 || has_zeros || has_letters;
        if !is_code || (parts.len() == 1 && !has_letters) {
            return None;
        }
        let code = if has_letters {
            format!("{}-{}", self.text.before(at), word.text)
        } else {
            word.text.to_owned()
        };
        Some(self.fact(Value::Code(code), at..at + 1, true))
    }

    /// True if a word is the number of an act: *No. 2019-44*, *Resolution 12-7*.
    fn is_numbered_act(&self, at: usize) -> bool {
        const BEFORE: [&str; 12] = [
            "no",
            "nos",
            "núm",
            "num",
            "number",
            "número",
            "resolution",
            "ordinance",
            "resolución",
            "ordenanza",
            "law",
            "ley",
        ];
        BEFORE.contains(&self.text.before(at))
    }

    /// The letter of a part, an annex or an item: *part A*, *Anexo B*, *inciso c)*.
    pub(super) fn letter(&self, at: usize) -> Option<Read> {
        let word = self.text.words.get(at)?.text;
        let letter = word.chars().next().filter(|letter| word.len() == 1 && letter.is_ascii_alphabetic())?;
        let is_capital = letter.is_ascii_uppercase() && !"IVX".contains(letter);
        let is_item = letter.is_ascii_lowercase() && self.text.gap(at + 1).starts_with(')');
        let is_lettered = LETTERED.contains(&self.text.before(at))
            && self.text.gap(at).trim().trim_start_matches(['(', '"', '“']).is_empty();
        (is_lettered && (is_capital || is_item)).then(|| self.fact(Value::Letter(letter), at..at + 1, true))
    }

    /// A number in Roman figures behind what it numbers, or of several figures.
    pub(super) fn roman(&self, at: usize) -> Option<Read> {
        let word = self.text.words.get(at)?.text;
        let before = self.text.before(at);
        let is_numbered = NUMBERED.contains(&before)
            || (["y", "and", "a", "to"].contains(&before)
                && at > 2
                && is_roman(self.text.words[at - 2].text));
        let is_long = word.len() > 1 || is_numbered;
        let number = Some(word).filter(|word| is_long && is_roman(word)).and_then(roman_value)?;
        Some(self.fact(Value::Ordinal(number), at..at + 1, true))
    }
}

fn is_roman(word: &str) -> bool {
    word.len() <= 7 && !word.is_empty() && word.bytes().all(|byte| b"IVXLCDM".contains(&byte))
}

fn roman_value(written: &str) -> Option<u64> {
    (1..=300).find(|number| roman(*number).as_deref() == Some(written)).map(u64::from)
}

/// What letters stand behind.
const LETTERED: [&str; 24] = [
    "part",
    "division",
    "subdivision",
    "subsection",
    "section",
    "paragraph",
    "item",
    "letter",
    "annex",
    "appendix",
    "exhibit",
    "attachment",
    "schedule",
    "building",
    "apartado",
    "anexo",
    "apéndice",
    "inciso",
    "letra",
    "sección",
    "párrafo",
    "edificio",
    "fracción",
    "subpart",
];
