//! The facts of a text that its counterpart must have too: numbers and months.

use std::collections::BTreeMap;
use std::ops::Range;
use std::sync::LazyLock;

use super::words::{Word, begins_sentence, words};
use crate::grammar::{english, roman, spanish};

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

/// The month that a word names in English, from 1 to 12.
pub(super) fn english_month(word: &str) -> Option<u64> {
    number_of(&ENGLISH_MONTHS, word)
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

/// Finds the facts of a text in which a space parts two numbers, as in those of telephones.
pub(super) fn facts_of_apart(text: &str, language: Language) -> Facts {
    facts_with(text, language, false)
}

fn facts_with(text: &str, language: Language, spaces_part_thousands: bool) -> Facts {
    let words = words(text);
    let mut facts = Facts::default();
    let mut next = 0;
    while next < words.len() {
        let word = words[next];
        if word.is_figures() {
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
        } else if let Some(Number { value, used, is_ordinal }) = in_words(&words[next..], language) {
            let span = word.start..words[next + used - 1].span().end;
            let is_name =
                word.is_capitalized() && !begins_sentence(text, word.start) && !is_shouted(word.text);
            // *Third parties* are *terceros*: of ordinals only those of dates count.
            let is_percentage = value == 100 && next > 0 && words[next - 1].lower() == "por";
            let is_numbered = next > 0 && NUMBERED.contains(&words[next - 1].lower().as_str());
            let counts = (value >= LEAST_IN_WORDS && !is_ordinal)
                || is_numbered
                || is_dated(&words[next + used..], language);
            if !is_name && !is_percentage {
                facts.numbers.push(Fact { value, span, is_doubtful: !counts });
            }
            next += used;
        } else {
            next += 1;
        }
    }
    facts.dates = dates(text, &facts);
    facts
}

fn is_shouted(word: &str) -> bool {
    !word.contains(char::is_lowercase)
}

/// How many words the first number takes up where spaces part its thousands, as in *12 500*.
fn groups_of_thousands(text: &str, words: &[Word<'_>]) -> usize {
    let is_plain = |word: &Word<'_>| word.text.bytes().all(|digit| digit.is_ascii_digit());
    let is_group = |pair: &[Word<'_>]| {
        let space = &text[pair[0].span().end..pair[1].start];
        [" ", "\u{A0}", "\u{202F}"].contains(&space) && is_plain(&pair[1]) && pair[1].text.len() == 3
    };
    if words[0].text.len() > 3 || !is_plain(&words[0]) {
        return 1;
    }
    1 + words.windows(2).take_while(|pair| is_group(pair)).count()
}

/// The numbers that figures hold: one, or the parts between their signs. Signs that part thousands part nothing.
fn figures(written: &str) -> Vec<u64> {
    let groups: Vec<_> = written.split(['.', ',']).collect();
    let is_group = |group: &&str| group.len() == 3 && group.bytes().all(|digit| digit.is_ascii_digit());
    if groups.len() > 1 && (1..=3).contains(&groups[0].len()) && groups[1..].iter().all(is_group) {
        return vec![groups.concat().parse().unwrap_or(u64::MAX)];
    }
    let parts = written.split(|sign: char| !sign.is_ascii_digit());
    parts.map(|part| part.parse().unwrap_or(u64::MAX)).collect()
}

/// The hour, and the minutes unless it is a full one, of a time of day: *3:30 p.m.* is *15:30 horas*.
fn time_of_day(written: &str, after: &[Word<'_>]) -> Option<Vec<u64>> {
    let half: String = after.iter().take(2).map(Word::lower).collect();
    let half = ["am", "pm"].into_iter().find(|known| half.starts_with(known));
    let (hour, minutes) = match written.split_once(':') {
        Some((hour, minutes)) if minutes.len() == 2 => (hour, minutes),
        None if half.is_some() => (written, "00"),
        _ => return None,
    };
    let (hour, minutes): (u64, u64) = (hour.parse().ok()?, minutes.parse().ok()?);
    let hour = match half {
        Some("pm") if hour < 12 => hour + 12,
        Some("am") if hour == 12 => 0,
        _ => hour,
    };
    Some(if minutes == 0 { vec![hour] } else { vec![hour, minutes] })
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
    let is_word_too = ["may", "march", "august"].contains(&lower.as_str());
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

/// What a word adds to a number.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Part {
    /// It is added, where what stands before leaves room for it.
    Sum(u64),
    /// It is added and ends the number, as ordinals do.
    Last(u64),
    /// It multiplies what stands before.
    Times(u64),
}

/// A number in words.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Number {
    pub(super) value: u64,
    /// How many words it is written in.
    pub(super) used: usize,
    /// Whether it tells a place in a series.
    pub(super) is_ordinal: bool,
}

/// The number that words begin with.
pub(super) fn in_words(words: &[Word<'_>], language: Language) -> Option<Number> {
    let (mut total, mut group, mut room, mut used) = (0, 0, u64::MAX, 0);
    let mut is_ordinal = false;
    let mut next = 0;
    while let Some(word) = words.get(next) {
        match part(&word.lower(), language) {
            Some(Part::Sum(value) | Part::Last(value)) if value < room => {
                group += value;
                room = magnitude(value);
                used = next + 1;
                if matches!(part(&word.lower(), language), Some(Part::Last(_))) {
                    is_ordinal = true;
                    // *Vigésimo quinto* has two of them.
                    room = room.min(10);
                }
            }
            Some(Part::Times(1000)) if total == 0 => {
                total = group.max(1) * 1000;
                (group, room, used) = (0, 1000, next + 1);
            }
            Some(Part::Times(hundred)) if (0..10).contains(&group) && room > hundred => {
                group = group.max(1) * hundred;
                (room, used) = (hundred, next + 1);
            }
            // Within a number only: *treinta y un*, *one hundred and five*.
            None if used == next && next > 0 && ["y", "and"].contains(&word.lower().as_str()) => {}
            _ => break,
        }
        next += 1;
    }
    (used > 0).then_some(Number { value: total + group, used, is_ordinal })
}

/// What the next part of a number must be less than: five may follow twenty, but not five.
fn magnitude(value: u64) -> u64 {
    match value {
        100.. => 100,
        20..100 if value.is_multiple_of(10) => 10,
        _ => 0,
    }
}

/// The words of numbers, with what each adds.
type Parts = BTreeMap<String, Part>;

static ENGLISH: LazyLock<Parts> = LazyLock::new(|| {
    let numbers = (1..20).chain((20..100).step_by(10));
    let ordinals = numbers.clone().map(|number| (english::ordinal(number), Part::Last(number.into())));
    let cardinals = numbers.map(|number| (english::cardinal(number), Part::Sum(number.into())));
    let factors = [("hundred", 100), ("thousand", 1000)];
    let factors = factors.map(|(word, factor)| (word.to_owned(), Part::Times(factor)));
    let dozen = [("dozen".to_owned(), Part::Sum(12))];
    ordinals.chain(cardinals).chain(factors).chain(dozen).collect()
});

static SPANISH: LazyLock<Parts> = LazyLock::new(|| {
    use spanish::Form;
    let forms = |number| [Form::Alone, Form::Masculine, Form::Feminine].map(|form| (number, form));
    let numbers = (1..30).chain((30..100).step_by(10)).chain((100..1000).step_by(100)).flat_map(forms);
    let ordinals =
        numbers.clone().map(|(number, form)| (spanish::ordinal(number, form), Part::Last(number.into())));
    let cardinals = numbers.map(|(number, form)| (spanish::cardinal(number, form), Part::Sum(number.into())));
    let others = [("ciento", Part::Sum(100)), ("mil", Part::Times(1000)), ("docena", Part::Sum(12))];
    let others = others.map(|(word, part)| (word.to_owned(), part));
    ordinals.chain(cardinals).chain(others).collect()
});

fn part(word: &str, language: Language) -> Option<Part> {
    let parts = match language {
        Language::English => &ENGLISH,
        Language::Spanish => &SPANISH,
    };
    parts.get(word).copied()
}

/// What stands between a day and its month, a month and its day, and either and the year.
const DAY_TO_MONTH: [&str; 10] =
    ["", "of", "day of", "de", "del mes de", "día de", "días de", "día del mes de", "días del mes de", "del"];
const TO_YEAR: [&str; 8] = ["", ",", "of", ", of", "de", "del", "del año", "de el año"];

/// The days that numbers and months make up where nothing but the usual words stands between them.
fn dates(text: &str, facts: &Facts) -> Vec<Date> {
    let between = |one: &Range<usize>, other: &Range<usize>| {
        let gap = text.get(one.end..other.start)?.to_lowercase().replace('\u{A0}', " ");
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
        let behind = |day: &&Fact| is_between(&month.span, &day.span, &[""]);
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
