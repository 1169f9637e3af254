//! Numbers in words, or in figures before the word of a scale, as English and Spanish write them.
//!
//! Both languages are read by one grammar: a group below a thousand, which *hundred* and *thousand* may
//! multiply, counts a larger scale, and smaller ones follow. So *dos mil millones* is *two billion*, and
//! *1.2 million* is *1,200,000*.

use std::collections::BTreeMap;
use std::sync::LazyLock;

use super::facts::Language;
use super::figures::{Decimal, groups_of_thousands};
use super::words::Word;
use crate::grammar::{english, spanish};

/// A number that several words may write.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Number {
    pub(super) value: u64,
    /// The number of words that write it.
    pub(super) used: usize,
    /// Whether it gives a place in a series.
    pub(super) is_ordinal: bool,
}

/// What a word contributes to a number.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Part {
    /// A value that is added where what precedes it leaves room.
    Sum(u64),
    /// The word *hundred*, which multiplies the units before it.
    Hundred,
    /// A power of a thousand, which multiplies the group before it.
    Scale(u64),
}

/// A word of numbers.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
struct Numeral {
    part: Part,
    is_ordinal: bool,
}

/// The number that words of a text begin with.
///
/// Figures are read only where the word of a scale follows them: *300 mil*, *1.2 million*.
pub(super) fn number(text: &str, words: &[Word<'_>], language: Language) -> Option<Number> {
    if words.first()?.is_figures() {
        return in_figures(text, words, language);
    }
    in_words(text, words, language, Reader::default())
}

/// A number whose first group stands in figures.
fn in_figures(text: &str, words: &[Word<'_>], language: Language) -> Option<Number> {
    let groups = if language == Language::Spanish { groups_of_thousands(text, words) } else { 1 };
    let written: String = words[..groups].iter().map(|word| word.text).collect();
    let numeral = numeral(words.get(groups)?, language)?;
    let Part::Scale(scale) = numeral.part else { return None };
    if !is_joined(text, &words[groups - 1], &words[groups], false) {
        return None;
    }
    let value = Decimal::parse(&written, language)?.times(scale)?;
    let mut reader = Reader { used: groups + 1, ..Reader::default() };
    reader.take_scaled(value, scale);
    in_words(text, words, language, reader)
}

fn in_words(text: &str, words: &[Word<'_>], language: Language, mut reader: Reader) -> Option<Number> {
    while let Some(word) = words.get(reader.used) {
        let is_joined =
            reader.used == 0 || is_joined(text, &words[reader.used - 1], word, reader.takes_comma(language));
        if !is_joined {
            break;
        }
        let is_taken = match numeral(word, language) {
            Some(numeral) => reader.take(numeral, language),
            None if is_connector(word, language) => takes_after(text, words, language, &mut reader),
            None => reader.take_figures(word, language),
        };
        if !is_taken {
            break;
        }
    }
    let Reader { used, is_ordinal, .. } = reader;
    (used > 0).then(|| Number { value: reader.value(), used, is_ordinal })
}

/// Whether a word joins the parts of a number: *treinta y un*, *one hundred and five*.
fn is_connector(word: &Word<'_>, language: Language) -> bool {
    word.text == if language == Language::English { "and" } else { "y" }
}

/// Takes a connector with the number behind it, if that number fits in: *one hundred and five* is one
/// number, *between one hundred and two hundred* has two.
fn takes_after(text: &str, words: &[Word<'_>], language: Language, reader: &mut Reader) -> bool {
    let rest = &words[reader.used + 1..];
    let fits = match language {
        Language::English => reader.room >= 100,
        Language::Spanish => reader.room == 10,
    };
    let is_in_words = rest.first().is_some_and(|word| numeral(word, language).is_some());
    if reader.used == 0 || !fits || !is_in_words {
        return false;
    }
    let follows = in_words(text, rest, language, Reader::default());
    // Behind the *y* of Spanish the units may go on to a scale: *treinta y un mil*.
    let next = numeral(&rest[0], language).map(|numeral| numeral.part);
    let is_within = match language {
        Language::English => follows.is_some_and(|number| number.value < reader.room),
        Language::Spanish => matches!(next, Some(Part::Sum(unit)) if unit < reader.room),
    };
    if is_within {
        reader.used += 1;
    }
    is_within
}

/// Whether nothing but a space or a hyphen parts two words, or a comma where one may be.
fn is_joined(text: &str, before: &Word<'_>, word: &Word<'_>, takes_comma: bool) -> bool {
    let gap = &text[before.span().end..word.start];
    let gap = if takes_comma { gap.strip_prefix(',').unwrap_or(gap) } else { gap };
    gap.chars().all(|sign| sign.is_whitespace() || "-\u{2010}\u{2011}\u{AD}".contains(sign))
        && !gap.contains("\n\n")
}

/// A number as far as it is read.
#[derive(Debug, Clone, Copy)]
struct Reader {
    /// What larger scales have counted.
    total: u64,
    /// The thousands, which a larger scale may still multiply.
    thousands: u64,
    /// What is below a thousand.
    group: u64,
    /// The bound of what may be added: five may follow twenty, but not five.
    room: u64,
    /// The last scale larger than a thousand; a smaller one must follow.
    scale: u64,
    used: usize,
    is_ordinal: bool,
}

impl Default for Reader {
    fn default() -> Self {
        Self { total: 0, thousands: 0, group: 0, room: u64::MAX, scale: u64::MAX, used: 0, is_ordinal: false }
    }
}

impl Reader {
    fn value(&self) -> u64 {
        self.total.saturating_add(self.thousands).saturating_add(self.group)
    }

    /// Takes the next word, if the number goes on with it.
    fn take(&mut self, numeral: Numeral, language: Language) -> bool {
        // Cardinals end where an ordinal stands; English has but one, at the end.
        let is_over = self.is_ordinal && (language == Language::English || !numeral.is_ordinal);
        let is_taken = !is_over
            && match numeral.part {
                Part::Sum(value) => self.add(value),
                Part::Hundred => self.count_hundreds(),
                Part::Scale(scale) => self.count(scale, language),
            };
        if is_taken {
            self.used += 1;
            self.is_ordinal |= numeral.is_ordinal;
        }
        is_taken
    }

    fn add(&mut self, value: u64) -> bool {
        let fits = value < self.room;
        if fits {
            self.group += value;
            self.room = magnitude(value);
        }
        fits
    }

    fn count_hundreds(&mut self) -> bool {
        let counted = if self.used == 0 { 1 } else { self.group };
        let fits = (1..100).contains(&counted);
        if fits {
            self.group = counted * 100;
            self.room = 100;
        }
        fits
    }

    fn count(&mut self, scale: u64, language: Language) -> bool {
        // *Mil* may stand alone, even behind a larger scale, and so may *thousand* behind an article; *millones* may not.
        let alone = match language {
            Language::English => self.used == 0,
            Language::Spanish => scale == THOUSAND && self.thousands == 0 && self.group == 0,
        };
        let counted = if alone { 1 } else { self.thousands + self.group };
        let fits = match scale {
            THOUSAND => self.thousands == 0 && counted > 0,
            _ => scale < self.scale && counted > 0,
        };
        if fits {
            self.take_scaled(counted.saturating_mul(scale), scale);
        }
        fits
    }

    /// Takes what a scale has counted.
    fn take_scaled(&mut self, value: u64, scale: u64) {
        if scale == THOUSAND {
            self.thousands = value;
        } else {
            self.total = self.total.saturating_add(value);
            self.thousands = 0;
            self.scale = scale;
        }
        (self.group, self.room) = (0, THOUSAND);
    }

    /// Takes Spanish figures behind a scale: *12 mil 500*.
    fn take_figures(&mut self, word: &Word<'_>, language: Language) -> bool {
        let is_group = word.text.len() <= 3 && word.text.bytes().all(|digit| digit.is_ascii_digit());
        let follows = self.used > 0 && self.room == THOUSAND && language == Language::Spanish;
        match word.text.parse() {
            Ok(value) if is_group && follows => {
                self.group = value;
                self.room = 0;
                self.used += 1;
                true
            }
            _ => false,
        }
    }

    /// Whether a comma may follow, as in *two million, three hundred thousand*.
    fn takes_comma(&self, language: Language) -> bool {
        language == Language::English && self.room == THOUSAND
    }
}

const THOUSAND: u64 = 1000;

/// The bound of what may follow a value within its group.
fn magnitude(value: u64) -> u64 {
    match value {
        1000.. => 1000,
        100.. => 100,
        20..100 if value.is_multiple_of(10) => 10,
        _ => 0,
    }
}

/// The words of numbers.
type Numerals = BTreeMap<String, Numeral>;

static ENGLISH: LazyLock<Numerals> = LazyLock::new(|| {
    let numbers = || (1..20).chain((20..100).step_by(10));
    let ordinals = numbers().map(|number| (english::ordinal(number), ordinal(Part::Sum(number))));
    let cardinals = numbers().map(|number| (english::cardinal(number), cardinal(Part::Sum(number))));
    let part = |scale| if scale == 100 { Part::Hundred } else { Part::Scale(scale) };
    let scales = english::SCALES.map(|(word, scale)| (word, part(scale)));
    let counted = scales.map(|(word, part)| (word.to_owned(), cardinal(part)));
    let placed = scales.map(|(word, part)| (format!("{word}th"), ordinal(part)));
    let dozen = [("dozen".to_owned(), cardinal(Part::Sum(12)))];
    ordinals.chain(cardinals).chain(counted).chain(placed).chain(dozen).collect()
});

static SPANISH: LazyLock<Numerals> = LazyLock::new(|| {
    use spanish::Form;
    let forms = |number| [Form::Alone, Form::Masculine, Form::Feminine].map(|form| (number, form));
    let counted = (1..30).chain((30..100).step_by(10)).chain((100..1000).step_by(100)).flat_map(forms);
    let placed = counted.clone().chain((1000..10_000).step_by(1000).flat_map(forms));
    let ordinals = placed.map(|(number, form)| (spanish::ordinal(number, form), ordinal(Part::Sum(number))));
    let cardinals =
        counted.map(|(number, form)| (spanish::cardinal(number, form), cardinal(Part::Sum(number))));
    let others = [
        ("ciento", Part::Sum(100)),
        ("docena", Part::Sum(12)),
        ("mil", Part::Scale(THOUSAND)),
        ("millardo", Part::Scale(1_000_000_000)),
        ("millardos", Part::Scale(1_000_000_000)),
    ];
    let scales = spanish::SCALES
        .into_iter()
        .flat_map(|(one, several, scale)| [one, several].map(|word| (word, Part::Scale(scale))));
    let others = others.into_iter().chain(scales).map(|(word, part)| (word.to_owned(), cardinal(part)));
    ordinals.chain(cardinals).chain(others).collect()
});

fn cardinal(part: Part) -> Numeral {
    Numeral { part, is_ordinal: false }
}

fn ordinal(part: Part) -> Numeral {
    Numeral { part, is_ordinal: true }
}

fn numeral(word: &Word<'_>, language: Language) -> Option<Numeral> {
    let numerals = match language {
        Language::English => &ENGLISH,
        Language::Spanish => &SPANISH,
    };
    numerals.get(&word.lower()).copied()
}

#[cfg(test)]
mod tests {
    use super::super::words::words;
    use super::spanish::Form;
    use super::*;

    /// The number that a text begins with, if it takes up the whole text.
    fn whole(text: &str, language: Language) -> Option<u64> {
        let words = words(text);
        number(text, &words, language).filter(|number| number.used == words.len()).map(|number| number.value)
    }

    #[track_caller]
    fn assert_read(language: Language, table: &[(&str, u64)]) {
        for (text, value) in table {
            assert_eq!(whole(text, language), Some(*value), "{text}");
        }
    }

    /// Numbers of five groups of thousands, in which each group has what is written in a way of its own.
    fn of_groups() -> impl Iterator<Item = u64> {
        const GROUPS: [u64; 7] = [0, 1, 21, 100, 101, 231, 999];
        let count = GROUPS.len().pow(5);
        let number = |at: usize| {
            let group = |place: u32| GROUPS[at / GROUPS.len().pow(place) % GROUPS.len()];
            (0..5).rev().fold(0, |number, place| number * 1000 + group(place))
        };
        (1..count).map(number)
    }

    /// Numbers of each magnitude up to the largest, in an order without a rule that is always the same.
    fn of_magnitudes() -> impl Iterator<Item = u64> {
        let magnitudes = (0..15).flat_map(|power| (0..150).map(move |_| 10_u64.pow(power)));
        let numbers = magnitudes.scan(1_u64, |state, least| {
            *state = state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
            Some(least + (*state >> 11) % (9 * least))
        });
        numbers.chain([spanish::LARGEST, english::LARGEST])
    }

    #[test]
    fn what_the_grammar_writes_is_read() {
        let numbers =
            (1..2_500).chain((2_500..1_000_000).step_by(379)).chain(of_groups()).chain(of_magnitudes());
        for number in numbers {
            let value = Some(number);
            let english = [english::cardinal(number), english::ordinal(number)];
            assert_eq!(
                english.each_ref().map(|text| whole(text, Language::English)),
                [value; 2],
                "{english:?}"
            );
            for form in [Form::Alone, Form::Masculine, Form::Feminine] {
                let cardinal = spanish::cardinal(number, form);
                assert_eq!(whole(&cardinal, Language::Spanish), value, "{cardinal}");
            }
        }
        for number in 1..10_000 {
            for form in [Form::Alone, Form::Masculine, Form::Feminine] {
                let ordinal = spanish::ordinal(number, form);
                assert_eq!(whole(&ordinal, Language::Spanish), Some(number), "{ordinal}");
            }
        }
    }

    #[test]
    fn scales_differ_by_language() {
        assert_read(
            Language::English,
            &[
                ("two hundred", 200),
                ("nineteen hundred ninety-six", 1996),
                ("one thousand, five hundred", 1500),
                ("twelve hundred and one", 1201),
                ("three hundred sixty-five", 365),
                ("two million three hundred thousand and five", 2_300_005),
                ("two billion", 2_000_000_000),
                ("2 billion", 2_000_000_000),
                ("1.2 million", 1_200_000),
                ("300 thousand", 300_000),
                ("trillion", 1_000_000_000_000),
            ],
        );
        assert_read(
            Language::Spanish,
            &[
                ("doscientas", 200),
                ("mil novecientos noventa y seis", 1996),
                ("trescientos sesenta y cinco", 365),
                ("dos millones trescientos mil cinco", 2_300_005),
                ("treinta y un mil", 31_000),
                ("dos mil millones", 2_000_000_000),
                ("2 mil millones", 2_000_000_000),
                ("2,000 millones", 2_000_000_000),
                ("1.2 millones", 1_200_000),
                ("1,2 millones", 1_200_000),
                ("300 mil", 300_000),
                ("12 mil 500", 12_500),
                ("un billón", 1_000_000_000_000),
                ("vigésimo quinto", 25),
                ("ducentésimo quincuagésimo", 250),
            ],
        );
    }

    #[test]
    fn a_number_ends_where_another_begins() {
        let read = |text: &str, language| number(text, &words(text), language).map(|number| number.value);
        let english =
            ["one hundred and two hundred", "five seven", "twenty, five", "third one", "two (2) million"];
        assert_eq!(english.map(|text| read(text, Language::English)), [100, 5, 20, 3, 2].map(Some));
        let spanish = ["cien y doscientos", "treinta y cuarenta", "dos (2) millones", "mil (1,000)"];
        assert_eq!(spanish.map(|text| read(text, Language::Spanish)), [100, 30, 2, 1000].map(Some));
        let none = ["and five", "million-dollar", "5 days", "1.2345 thousand"];
        assert_eq!(none.map(|text| read(text, Language::English)), [None, Some(1_000_000), None, None]);
        assert_eq!(
            ["millones de pesos", "y cinco", "5 días"].map(|text| read(text, Language::Spanish)),
            [None; 3]
        );
    }
}
