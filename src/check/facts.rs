//! The facts of a text that its counterpart must have too: numbers and months.

use std::ops::Range;

use super::figures::{figures, groups_of_thousands, time_of_day};
use super::numbers::{Number, number};
use super::words::{Word, begins_sentence, words};
use crate::grammar::roman;

/// The facts of a text.
#[derive(Debug, Clone, Default)]
pub(super) struct Facts {
    /// Its numbers, in figures or in words, as numbers without a sign between them.
    pub(super) numbers: Vec<Fact>,
    /// Its months, from 1 to 12.
    pub(super) months: Vec<Fact>,
    /// Its dates of day, month and year.
    pub(super) dates: Vec<Date>,
}

/// A number or a month, and where the text has it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Fact {
    pub(super) value: u64,
    pub(super) span: Range<usize>,
    /// Whether it may stand for something else, as *one*, *third* and *March* may: then its
    /// counterpart may lack it.
    pub(super) is_doubtful: bool,
}

/// A day of the calendar as a text has it, and where.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Date {
    /// Day, month and year.
    pub(super) day: (u64, u64, u64),
    pub(super) span: Range<usize>,
}

/// A language whose numbers and months can be read.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Language {
    English,
    Spanish,
}

impl Language {
    /// The language of the other text.
    pub(super) fn other(self) -> Self {
        match self {
            Self::English => Self::Spanish,
            Self::Spanish => Self::English,
        }
    }

    /// The language of a code.
    pub(super) fn of_code(code: &str) -> Option<Self> {
        match code {
            "en" => Some(Self::English),
            "es" => Some(Self::Spanish),
            _ => None,
        }
    }
}

const ENGLISH_MONTHS: [&str; 12] = [
    "january",
    "february",
    "march",
    "april",
    "may",
    "june",
    "july",
    "august",
    "september",
    "october",
    "november",
    "december",
];

const SPANISH_MONTHS: [&str; 12] = [
    "enero",
    "febrero",
    "marzo",
    "abril",
    "mayo",
    "junio",
    "julio",
    "agosto",
    "septiembre",
    "octubre",
    "noviembre",
    "diciembre",
];

/// Months that are shortened in English, with their numbers; beside no figure they are names or other words.
const SHORT: [(&str, u64); 10] = [
    ("jan", 1),
    ("feb", 2),
    ("apr", 4),
    ("jun", 6),
    ("jul", 7),
    ("aug", 8),
    ("sept", 9),
    ("oct", 10),
    ("nov", 11),
    ("dec", 12),
];

/// The month that a word names in English, from 1 to 12.
pub(super) fn english_month(word: &str) -> Option<u64> {
    let short = SHORT.iter().find(|(short, _)| *short == word).map(|(_, number)| *number);
    number_of(&ENGLISH_MONTHS, word).or(short)
}

/// The month that a word names in Spanish, from 1 to 12.
pub(super) fn spanish_month(word: &str) -> Option<u64> {
    if word == "setiembre" {
        return Some(9);
    }
    number_of(&SPANISH_MONTHS, word)
}

fn number_of(months: &[&str], word: &str) -> Option<u64> {
    (1..).zip(months).find(|(_, month)| **month == word).map(|(number, _)| number)
}

/// A number in words below this may stand for something else, as *one* and *two* do, *both* and *ambas*.
const LEAST_IN_WORDS: u64 = 3;

/// Finds the facts of a text.
pub(super) fn facts(text: &str, language: Language) -> Facts {
    facts_with(text, language, language == Language::Spanish)
}

fn facts_with(text: &str, language: Language, spaces_part_thousands: bool) -> Facts {
    let words = words(text);
    let mut facts = Facts::default();
    let mut next = 0;
    while next < words.len() {
        let word = words[next];
        if let Some(Number { value, used, is_ordinal }) = number(text, &words[next..], language) {
            let span = word.start..words[next + used - 1].span().end;
            let is_name =
                word.is_capitalized() && !begins_sentence(text, word.start) && !is_shouted(word.text);
            // *Third parties* are *terceros*: of ordinals only those of dates count.
            let before = if next > 0 { words[next - 1].lower() } else { String::new() };
            let is_percentage = value == 100 && before == "por";
            let is_numbered = NUMBERED.contains(&before.as_str());
            let counts = (value >= LEAST_IN_WORDS && !is_ordinal && !is_bare(&word, used, &before))
                || is_numbered
                || is_dated(&words[next + used..], language);
            if !is_name && !is_percentage {
                facts.numbers.push(Fact { value, span, is_doubtful: !counts });
            }
            next += used;
        } else if word.is_figures() {
            let groups = if spaces_part_thousands { groups_of_thousands(text, &words[next..]) } else { 1 };
            let span = word.start..words[next + groups - 1].span().end;
            let written: String = words[next..next + groups].iter().map(|group| group.text).collect();
            let values = time_of_day(&written, &words[next + groups..]).unwrap_or_else(|| figures(&written));
            facts.numbers.extend(values.into_iter().map(|value| Fact {
                value,
                span: span.clone(),
                is_doubtful: false,
            }));
            next += groups;
        } else if let Some(value) = roman_number(&words, next) {
            facts.numbers.push(Fact { value, span: word.span(), is_doubtful: false });
            next += 1;
        } else if let Some((value, is_doubtful)) = month(&words, next, language) {
            facts.months.push(Fact { value, span: word.span(), is_doubtful });
            next += 1;
        } else {
            next += 1;
        }
    }
    facts.dates = dates(text, &facts);
    facts
}

/// Whether the English word of a scale counts nothing certain, as in *several thousand*, *varios miles*.
fn is_bare(word: &Word<'_>, used: usize, before: &str) -> bool {
    used == 1 && before != "a" && SCALES.contains(&word.lower().as_str())
}

/// The English words that multiply a number, or an article.
const SCALES: [&str; 6] = ["dozen", "hundred", "thousand", "million", "billion", "trillion"];

fn is_shouted(word: &str) -> bool {
    !word.contains(char::is_lowercase)
}

/// What has numbers of its own.
const NUMBERED: [&str; 8] =
    ["article", "artículo", "chapter", "capítulo", "section", "sección", "annex", "anexo"];

/// What a Roman number counts: one of several figures, or of one behind what it numbers.
fn roman_number(words: &[Word<'_>], at: usize) -> Option<u64> {
    let written = words[at].text;
    let is_numbered = at > 0 && NUMBERED.contains(&words[at - 1].lower().as_str());
    if written.len() > 5
        || (written.len() < 2 && !is_numbered)
        || !written.bytes().all(|byte| b"IVXLCDM".contains(&byte))
    {
        return None;
    }
    (1..=100).find(|number| roman(*number).as_deref() == Some(written)).map(u64::from)
}

/// The month that a word names, and whether it may be another word: an English *May* or *March* is a
/// month for sure only beside a number.
fn month(words: &[Word<'_>], at: usize, language: Language) -> Option<(u64, bool)> {
    let word = words[at];
    let lower = word.lower();
    // The names of feasts stay Spanish in English too, as in *Cinco de Mayo*.
    let spanish = spanish_month(&lower).map(|month| (month, false));
    if language == Language::Spanish {
        return spanish;
    }
    let is_word_too = ["may", "march", "august"].contains(&lower.as_str())
        || SHORT.iter().any(|(short, _)| *short == lower);
    let beside = [at.checked_sub(1), Some(at + 1)].into_iter().flatten();
    let is_dated = beside.filter_map(|at| words.get(at)).any(Word::is_figures);
    let english = english_month(&lower).filter(|_| word.is_capitalized());
    english.map(|month| (month, is_word_too && !is_dated)).or(spanish)
}

/// Whether what follows a number makes it a day of a month, or an anniversary.
fn is_dated(after: &[Word<'_>], language: Language) -> bool {
    let word = |number: usize| after.get(number).map(Word::lower).unwrap_or_default();
    let (first, second) = (word(0), word(1));
    match language {
        Language::English => {
            first == "anniversary"
                || (first == "day" && second == "of")
                || (first == "of" && english_month(&second).is_some())
        }
        Language::Spanish => {
            first == "aniversario"
                || (["día", "días"].contains(&first.as_str()) && ["del", "de"].contains(&second.as_str()))
                || (first == "de" && spanish_month(&second).is_some())
        }
    }
}

/// What stands between a day and its month, a month and its day, and either and the year.
const DAY_TO_MONTH: [&str; 10] =
    ["", "of", "day of", "de", "del mes de", "día de", "días de", "día del mes de", "días del mes de", "del"];
const TO_YEAR: [&str; 8] = ["", ",", "of", ", of", "de", "del", "del año", "de el año"];

/// How many bytes stand at most between the parts of a date.
const LONGEST_GAP: usize = 40;

/// The days that numbers and months make up where nothing but the usual words stands between them.
fn dates(text: &str, facts: &Facts) -> Vec<Date> {
    let between = |one: &Range<usize>, other: &Range<usize>| {
        let gap = text
            .get(one.end..other.start)
            .filter(|gap| gap.len() <= LONGEST_GAP)?
            .to_lowercase()
            .replace('\u{A0}', " ");
        let endings = ["st", "nd", "rd", "th", ".º", "º", ".er", "er"];
        let gap = endings.iter().find_map(|ending| gap.strip_prefix(ending)).unwrap_or(&gap);
        Some(gap.trim().to_owned())
    };
    let is_between = |one: &Range<usize>, other: &Range<usize>, words: &[&str]| {
        between(one, other).is_some_and(|gap| words.contains(&gap.as_str()))
    };
    let date = |month: &Fact| {
        let mut days = facts.numbers.iter().filter(|number| (1..=31).contains(&number.value));
        let before = |day: &&Fact| is_between(&day.span, &month.span, &DAY_TO_MONTH);
        // A point shortens the name of a month: *Sept. 5*.
        let behind = |day: &&Fact| is_between(&month.span, &day.span, &["", "."]);
        let day = days.clone().find(before).or_else(|| days.find(behind))?;
        let last = if day.span.start > month.span.start { &day.span } else { &month.span };
        let mut years = facts.numbers.iter().filter(|number| (1000..=2999).contains(&number.value));
        let year = years.find(|year| is_between(last, &year.span, &TO_YEAR))?;
        let start = day.span.start.min(month.span.start);
        Some(Date { day: (day.value, month.value, year.value), span: start..year.span.end })
    };
    facts.months.iter().filter_map(date).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn numbers(text: &str, language: Language) -> Vec<u64> {
        let sure = facts(text, language).numbers.into_iter().filter(|number| !number.is_doubtful);
        sure.map(|number| number.value).collect()
    }

    #[test]
    fn numbers_in_words_are_read() {
        let english = |text| numbers(text, Language::English);
        let spanish = |text| numbers(text, Language::Spanish);
        assert_eq!(english("thirty (30) days"), [30, 30]);
        assert_eq!(spanish("treinta (30) días"), [30, 30]);
        assert_eq!(english("two thousand twenty-six"), [2026]);
        assert_eq!(spanish("dos mil veintiséis"), [2026]);
        assert_eq!(english("one hundred and five, seven"), [105, 7]);
        assert_eq!(spanish("ciento cinco, y siete; treinta y un"), [105, 7, 31]);
        assert!(english("both of the two, and the one").is_empty());
        assert!(spanish("ambas, las dos y la una").is_empty());
        assert_eq!(english("at 3:30 p.m., 10 a.m. and 12:00 p.m."), [15, 30, 10, 12]);
        assert_eq!(spanish("a las 15:30, las 10:00 horas y las 12:00"), [15, 30, 10, 12]);
        assert_eq!([english("a dozen guests"), spanish("una docena")], [[12], [12]]);
        assert_eq!(english("the fifteenth day of April"), [15]);
        assert_eq!(spanish("a los quince días del mes de abril"), [15]);
        assert_eq!(english("Article IV and 1,000.50"), [4, 1, 0, 50]);
        assert_eq!(spanish("12 500 libros, 7 100 y 2024 500"), [12_500, 7_100, 2024, 500]);
    }

    #[test]
    fn names_are_no_numbers() {
        assert!(numbers("in Three Rivers at Cinco de Mayo", Language::English).is_empty());
        assert!(numbers("en Tres Ríos el Cinco de Mayo", Language::Spanish).is_empty());
    }

    #[test]
    fn days_are_read_in_both_languages() {
        let day =
            |text, language| facts(text, language).dates.iter().map(|date| date.day).collect::<Vec<_>>();
        let expected = [(28, 4, 2006), (1, 9, 2021)];
        assert_eq!(day("on April 28, 2006, and September 1, 2021", Language::English), expected);
        assert_eq!(day("el 28 de abril de 2006 y el 1.º de septiembre de 2021", Language::Spanish), expected);
        let words = "a los quince días del mes de mayo de dos mil veintiséis";
        assert_eq!(day(words, Language::Spanish), [(15, 5, 2026)]);
        assert_eq!(day("The Parties may, in May 2026, meet", Language::English), []);
    }
}
