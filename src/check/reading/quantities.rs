//! Numbers with what they count: money, lengths of time, measures, shares, times of day, places in a series.

use std::ops::Range;

use super::concepts::{Concepts, Number};
use super::text::Text;
use super::units::{ANY, currency, currency_of_sign, days, every, period};
use super::value::{Amount, Fact, Ratio, Value};
use super::{clock, shares};

/// Reads the quantities of a text one by one.
pub(super) struct Quantities<'r, 't> {
    pub(super) text: &'r Text<'t>,
    pub(super) concepts: &'r Concepts,
    /// Whether spaces part thousands.
    pub(super) spaces: bool,
    /// Numbers in words and in figures that do not agree.
    pub(super) contradictions: Vec<[Range<usize>; 2]>,
}

/// A quantity as it is read: the fact, and the words that it takes up.
pub(super) type Read = (Fact, usize);

/// A number without what it counts.
#[derive(Debug, Clone, Copy)]
pub(super) struct Bare {
    pub(super) amount: Amount,
    pub(super) used: usize,
    pub(super) is_ordinal: bool,
    pub(super) in_figures: bool,
}

/// The least number in words that the other text must have too.
const LEAST_IN_WORDS: u64 = 3;

impl Quantities<'_, '_> {
    /// The quantity that words begin with.
    pub(super) fn read(&mut self, at: usize) -> Option<Read> {
        let found = self
            .how_often(at)
            .or_else(|| self.free(at))
            .or_else(|| self.coded(at))
            .or_else(|| self.decade(at))
            .or_else(|| self.letter(at));
        let found = found.or_else(|| {
            clock::time(self.text, at).map(|(time, used)| self.fact(Value::Time(time), at..at + used, true))
        });
        let found = found.or_else(|| self.half_of_unit(at)).or_else(|| {
            shares::share(self.text, at)
                .map(|(share, used)| self.fact(Value::Share(share), at..at + used, true))
        });
        let found = found.or_else(|| self.alone(at)).or_else(|| self.roman(at));
        found.or_else(|| self.counted(at))
    }

    pub(super) fn fact(&self, value: Value, words: Range<usize>, is_sure: bool) -> Read {
        let used = words.len();
        let mut span = self.text.span(words);
        // The sign of a percentage belongs to its number.
        let behind = &self.text.written[span.end..];
        if matches!(value, Value::Share(_)) && behind.trim_start().starts_with('%') {
            span.end += behind.find('%').map_or(0, |at| at + 1);
        }
        (Fact { value, span, is_sure }, used)
    }

    /// The concept of some groups that words begin with, by its name, and its words.
    pub(super) fn concept(&self, at: usize, groups: &[&str]) -> Option<(&str, Number, usize)> {
        let matched = self.concepts.matched_in(self.text, at, |group| groups.contains(&group))?;
        let number =
            matched.concepts.iter().find(|number| groups.contains(&self.concepts.group_of(**number)))?;
        Some((self.concepts.concept(*number)?.id.as_str(), *number, matched.length))
    }

    /// How often something happens: *quarterly*, *twice a year*, *every three weeks*.
    fn how_often(&self, at: usize) -> Option<Read> {
        let (times, counting) = self.times(at).unwrap_or((Ratio::ONE, 0));
        let start = at + counting;
        if let Some((id, _, used)) = self.concept(start, &["frequency"]) {
            let is_article = self.text.is(start, &["a"]) && counting == 0;
            // *A year* is how often something happens only behind a number.
            let is_rate = !is_article || self.is_behind_amount(at);
            if let Some(days) = every(id).filter(|_| is_rate) {
                return Some(self.fact(Value::Every(days.by(times)), at..start + used, false));
            }
        }
        let every = ["every", "each", "cada"].contains(&self.text.word(start));
        if every && self.text.is(start + 1, &["half", "medio", "media"]) {
            let (id, _, used) = self.concept(start + 2, &["time-unit"])?;
            let (length, clock) = period(id)?;
            let days = days(length.by(Ratio::whole(2)), clock).by(times);
            return Some(self.fact(Value::Every(days), at..start + 2 + used, false));
        }
        let number = self.bare(start + 1).filter(|bare| every && !bare.is_ordinal)?;
        let (id, _, used) = self.concept(start + 1 + number.used, &["time-unit"])?;
        let (length, clock) = period(id)?;
        let days = days(length.times(number.amount.read), clock).by(times);
        Some(self.fact(Value::Every(days), at..start + 1 + number.used + used, false))
    }

    /// True if a number or a currency precedes a word: *$1,800 a year*, *ten dollars a day*.
    fn is_behind_amount(&self, at: usize) -> bool {
        let Some(before) = at.checked_sub(1) else { return false };
        self.text.words[before].is_figures()
            || (before.saturating_sub(3)..=before).any(|start| {
                self.concept(start, &["currency"]).is_some_and(|(_, _, used)| start + used == at)
            })
    }

    /// How many times, and the words for it, where something says how often that is.
    fn times(&self, at: usize) -> Option<(Ratio, usize)> {
        let (times, used) = match self.text.word(at) {
            "once" if self.text.is_english() => (1, 1),
            "twice" => (2, 1),
            "una" if self.text.has(at + 1, "vez") => (1, 2),
            _ => {
                let bare = self.bare(at).filter(|bare| !bare.is_ordinal)?;
                if !self.text.is(at + bare.used, &["times", "veces"]) {
                    return None;
                }
                (bare.amount.read.as_whole().filter(|times| *times > 0)?, bare.used + 1)
            }
        };
        self.concept(at + used, &["frequency"]).map(|_| (Ratio::whole(times), used))
    }

    /// What costs nothing.
    fn free(&self, at: usize) -> Option<Read> {
        const FREE: [&str; 7] =
            ["free of charge", "at no cost", "gratuita", "gratuito", "gratuitas", "gratuitos", "gratis"];
        let phrase = FREE.into_iter().find(|phrase| self.text.has(at, phrase))?;
        let value = Value::Money(Amount::of(Ratio::whole(0)), ANY);
        Some(self.fact(value, at..at + phrase.split(' ').count(), false))
    }

    /// A decade: *1990s*, *años noventa*, *década de 1990*.
    fn decade(&self, at: usize) -> Option<Read> {
        let text = self.text;
        let word = text.words.get(at)?.text;
        let is_year = word.len() == 4 || word.len() == 2;
        if text.is_english() {
            let spelled = [
                ("twenties", 20),
                ("thirties", 30),
                ("forties", 40),
                ("fifties", 50),
                ("sixties", 60),
                ("seventies", 70),
                ("eighties", 80),
                ("nineties", 90),
            ];
            if let Some((_, tens)) = spelled.iter().find(|(name, _)| *name == text.word(at)) {
                return Some(self.fact(Value::Decade(*tens), at..at + 1, true));
            }
            let is_decade = is_year
                && word.ends_with('0')
                && text.is(at + 1, &["s"])
                && ["", "'", "’"].contains(&text.gap(at + 1));
            return is_decade
                .then(|| word.parse().ok())
                .flatten()
                .map(|year| self.fact(Value::Decade(year), at..at + 2, true));
        }
        let phrases = [
            "década de los años",
            "década de los",
            "década del",
            "década de",
            "decenio de",
            "los años",
            "años",
            "en los",
        ];
        let phrase = phrases.into_iter().find(|phrase| text.has(at, phrase))?;
        let start = at + phrase.split(' ').count();
        let bare = self.bare(start)?;
        let year = bare
            .amount
            .read
            .as_whole()
            .filter(|year| year.is_multiple_of(10) && (*year >= 1000 || (20..100).contains(year)))?;
        let is_counted = phrase.starts_with("déc")
            || phrase.starts_with("dec")
            || !text.is(start + bare.used, &["de", "días"]);
        is_counted.then(|| self.fact(Value::Decade(year), at..start + bare.used, true))
    }

    /// A unit of time behind an article, which counts one: *a week*, *un mes*.
    fn alone(&self, at: usize) -> Option<Read> {
        let article =
            self.text.is(at, if self.text.is_english() { &["a", "an", "one"] } else { &["un", "una"] });
        if !article || !self.text.is_joined(at + 1) {
            return None;
        }
        let is_half = self.text.is(at + 1, &["half"]);
        let article = 1 + usize::from(is_half);
        if let Some((id, _, used)) = self.concept(at + article, &["time-unit"]) {
            let (length, clock) = period(id)?;
            let length = if is_half { length.by(Ratio::whole(2)) } else { length };
            let (length, used) = self.and_a_half(at + article + used, [length, length], article + used);
            return Some(self.fact(Value::Period(length, clock), at..at + used, false));
        }
        let (id, _, used) = self.concept(at + article, &["currency"])?;
        let (currencies, part) = currency(id)?;
        Some(self.fact(Value::Money(Amount::of(part), currencies), at..at + article + used, false))
    }

    /// Half of a unit of time, or half of a number: *half a year*, *half a million*, *medio millón*.
    fn half_of_unit(&mut self, at: usize) -> Option<Read> {
        if !self.text.is(at, &["half", "medio", "media"]) || self.text.before(at) == "and" {
            return None;
        }
        let article = usize::from(self.text.is(at + 1, &["a", "an"]));
        let behind = at + 1 + article;
        if let Some((id, _, used)) = self.concept(behind, &["time-unit"]) {
            let (length, clock) = period(id)?;
            let value = Value::Period(length.by(Ratio::whole(2)), clock);
            return Some(self.fact(value, at..behind + used, false));
        }
        let scales = [
            ("dozen", 12),
            ("docena", 12),
            ("hundred", 100),
            ("centenar", 100),
            ("thousand", 1000),
            ("millar", 1000),
            ("million", 1_000_000),
            ("millón", 1_000_000),
            ("billion", 1_000_000_000),
        ];
        let (_, scale) = scales.into_iter().find(|(name, _)| *name == self.text.word(behind))?;
        let amount = Amount::of(Ratio::new(scale, 2));
        let bare = Bare { amount, used: behind + 1 - at, is_ordinal: false, in_figures: false };
        let (value, used) = self.with_unit(at, bare, None);
        Some(self.fact(value, at..at + used, true))
    }

    /// *And a half* behind a length of time.
    pub(super) fn and_a_half(
        &self,
        behind: usize,
        [length, unit]: [Ratio; 2],
        used: usize,
    ) -> (Ratio, usize) {
        let phrases = ["and a half", "y medio", "y media"];
        match phrases.into_iter().find(|phrase| self.text.has(behind, phrase)) {
            Some(phrase) => (length.plus(unit.by(Ratio::whole(2))), used + phrase.split(' ').count()),
            None => (length, used),
        }
    }

    /// A number with what it counts.
    fn counted(&mut self, at: usize) -> Option<Read> {
        let bare = self.bare(at)?;
        let word = self.text.words[at];
        let is_name = !bare.in_figures && self.text.is_name(at) && !self.text.is(at, &["cinco"]);
        // The place of an event in its series may be a part of its name: *Third Youth Forum*.
        if (is_name && !bare.is_ordinal)
            || (bare.amount.read == Ratio::whole(100) && self.text.before(at) == "por")
        {
            return None;
        }
        if bare.is_ordinal {
            let place = bare.amount.read.as_whole()?;
            let is_sure = bare.in_figures
                || self.text.is(at + bare.used, &ORDERED)
                || NUMBERED.contains(&self.text.before(at));
            // *First* and *second* order a text too.
            let is_sure = is_sure && !is_name;
            return (place > 1 || is_sure)
                .then(|| self.fact(Value::Ordinal(place), at..at + bare.used, is_sure));
        }
        let sign = if at > 0 || !self.text.gap(at).is_empty() {
            currency_of_sign(self.text.before(at), self.text.gap(at))
        } else {
            None
        };
        let (value, used) = self.with_unit(at, bare, sign);
        let number = bare.amount.read.as_whole();
        let is_counted = !matches!(value, Value::Count(_));
        let is_numbered = NUMBERED.contains(&self.text.before(at));
        let is_sure = is_counted
            || bare.in_figures
            || is_numbered
            || number.is_none_or(|number| number >= LEAST_IN_WORDS);
        let is_vague = !bare.in_figures
            && bare.used == 1
            && self.text.before(at) != "a"
            && SCALES.contains(&self.text.word(at));
        let (mut fact, mut used) = self.fact(
            value,
            at..at + used,
            is_sure && !is_vague && !(self.text.is(at, &["cinco"]) && word.is_capitalized()),
        );
        used += self.repeated(at, &mut fact, used);
        Some((fact, used))
    }
}

/// The words of a scale, which count nothing certain alone: *several thousand*.
const SCALES: [&str; 6] = ["dozen", "hundred", "thousand", "million", "billion", "trillion"];

/// What a place in a series is of.
const ORDERED: [&str; 12] = [
    "anniversary",
    "aniversario",
    "century",
    "centuries",
    "siglo",
    "day",
    "día",
    "edition",
    "edición",
    "of",
    "de",
    "grade",
];

/// What numbers stand behind.
pub(super) const NUMBERED: [&str; 26] = [
    "article",
    "articles",
    "artículo",
    "artículos",
    "chapter",
    "capítulo",
    "section",
    "sections",
    "sección",
    "fracción",
    "fracciones",
    "annex",
    "anexo",
    "título",
    "title",
    "siglo",
    "siglos",
    "inciso",
    "numeral",
    "paragraph",
    "párrafo",
    "apartado",
    "cláusula",
    "clause",
    "part",
    "libro",
];
