//! Numbers with their units: currencies, lengths of time, measures, and the same again within parentheses.

use super::concepts::Number;
use super::figures::figures;
use super::quantities::{Bare, Quantities};
use super::shares;
use super::units::{currency, currency_of_sign, period};
use super::value::{Amount, Currencies, Fact, Ratio, Value};
use crate::check::facts::spanish_month;
use crate::check::numbers::number;

impl Quantities<'_, '_> {
    /// A number and its unit, and the words of both.
    pub(super) fn with_unit(&self, at: usize, bare: Bare, sign: Option<Currencies>) -> (Value, usize) {
        let behind = at + bare.used;
        let share =
            shares::of_hundred(self.text, behind).filter(|(_, used)| *used == 0 || self.is_near(behind));
        if let Some((part, used)) = share {
            return (Value::Share(bare.amount.read.times(part)), bare.used + used);
        }
        let skipped = usize::from(self.text.is(behind, &["de", "of"]));
        if let Some((id, _, used)) =
            self.concept(behind + skipped, &["currency"]).filter(|_| self.is_near(behind))
            && let Some((currencies, part)) = currency(id)
        {
            let currencies = sign.map_or(currencies, |sign| {
                if sign & currencies == 0 { sign | currencies } else { sign & currencies }
            });
            let (cents, more) = self.cents(behind + skipped + used);
            let amount = plus(scaled(bare.amount, part), cents);
            let used = bare.used + skipped + used + more;
            return (Value::Money(amount, currencies), used);
        }
        if let Some(sign) = sign {
            return (Value::Money(bare.amount, sign), bare.used);
        }
        let of = if self.is_near(behind) { self.of_million(behind, bare) } else { 0 };
        if let Some((id, _, used, between)) = self.time_unit(behind + of)
            && let Some((unit, clock)) = period(id)
        {
            let length = bare.amount.read.times(unit);
            let used = of + between + used;
            let (length, used) = self.and_a_half(behind + used, [length, unit], bare.used + used);
            return (Value::Period(length, clock), used);
        }
        let measure = self.concept(behind + of, &["measure"]).filter(|_| self.is_near(behind + of));
        if let Some((_, unit, used)) = measure {
            return (Value::Measure(bare.amount, unit), bare.used + of + used);
        }
        (Value::Count(bare.amount), bare.used)
    }

    /// The *de* behind millions, which are nouns, before what they count: *un millón de días*.
    fn of_million(&self, behind: usize, bare: Bare) -> usize {
        let is_million = bare.amount.read.as_whole().is_some_and(|number| number >= 1_000_000);
        usize::from(is_million && self.text.is(behind, &["de"]))
    }

    /// Whether a word follows the one before it within a phrase.
    fn is_near(&self, at: usize) -> bool {
        self.text.is_joined(at)
    }

    /// A unit of time behind a number, perhaps with an adjective between.
    fn time_unit(&self, behind: usize) -> Option<(&str, Number, usize, usize)> {
        let between = usize::from(self.text.is(
            behind,
            &[
                "additional",
                "consecutive",
                "full",
                "further",
                "more",
                "successive",
                "whole",
                "academic",
                "school",
                "fiscal",
                "long",
            ],
        ));
        if !(behind..=behind + between).all(|word| self.is_near(word)) {
            return None;
        }
        let (id, number, used) = self.concept(behind + between, &["time-unit"])?;
        // *A los quince días del mes de mayo* gives a day.
        let behind = behind + between + used;
        let is_day = self.text.has(behind, "del mes")
            || (self.text.is(behind, &["de"]) && spanish_month(self.text.word(behind + 1)).is_some());
        (!is_day).then_some((id, number, used, between))
    }

    /// The hundredths of *50/100 M.N.* behind pesos, and the words for them.
    fn cents(&self, at: usize) -> (Ratio, usize) {
        let hundredths =
            self.text.words.get(at).and_then(|word| word.text.strip_suffix("/100")?.parse().ok());
        let Some(hundredths) = hundredths else { return (Ratio::whole(0), 0) };
        let used = if self.text.has(at + 1, "m n") { 3 } else { 1 };
        (Ratio::new(hundredths, 100), used)
    }

    /// The words of the same quantity again within parentheses: *thirty (30) days*, *$500 (five hundred dollars)*.
    pub(super) fn repeated(&mut self, at: usize, fact: &mut Fact, used: usize) -> usize {
        let start = at + used;
        if !self.text.gap(start).ends_with(['(', '$'])
            || !self.text.gap(start).contains('(') && !self.text.before(start).is_empty()
        {
            let is_code = self.text.gap(start).ends_with('(') || self.text.gap(start).contains("($");
            if !is_code {
                return 0;
            }
        }
        // The letters of a currency may stand before the figures.
        let code = usize::from(self.text.is(start, &["us", "usd", "mxn", "mx", "eur", "cad"]));
        let Some(bare) = self.bare(start + code).filter(|bare| !bare.is_ordinal) else { return 0 };
        let sign = currency_of_sign(self.text.before(start + code), self.text.gap(start + code));
        let (mut other, mut more) = self.with_unit(start + code, bare, sign);
        more += code;
        let is_closed = self.text.gap(start + more).trim_start_matches(['.', '%', ' ']).starts_with(')');
        if !is_closed {
            return 0;
        }
        // The unit may stand behind the parentheses, for both.
        if let (Value::Count(one), Value::Count(_)) = (&fact.value, &other) {
            let outer = Bare { amount: *one, used: 0, is_ordinal: false, in_figures: true };
            let (value, unit) = self.with_unit_behind(start + more, outer);
            let inner = self.with_unit_behind(start + more, bare).0;
            if unit > 0 || matches!(value, Value::Share(_)) {
                (fact.value, other) = (value, inner);
                more += unit;
            }
        }
        let span = self.text.span(start..start + more);
        if fact.value.is(&other) {
            if let (Value::Money(amount, first), Value::Money(_, second)) = (&fact.value, &other) {
                fact.value = Value::Money(*amount, first & second);
            }
            fact.is_sure = true;
            fact.span.end = span.end;
            return more;
        }
        if fact.value.sort() != other.sort() || is_conversion(&fact.value, &other) {
            return 0;
        }
        self.contradictions.push([fact.span.clone(), span]);
        0
    }

    /// The unit behind parentheses.
    fn with_unit_behind(&self, at: usize, bare: Bare) -> (Value, usize) {
        if self.text.gap(at).contains('%') {
            return (Value::Share(bare.amount.read.times(Ratio::new(1, 100))), 0);
        }
        let of = self.of_million(at, bare);
        if let Some((id, unit, used)) = self.concept(at + of, &["time-unit", "currency", "measure"]) {
            let used = of + used;
            if let Some((length, clock)) = period(id) {
                return (Value::Period(bare.amount.read.times(length), clock), used);
            }
            if let Some((currencies, part)) = currency(id) {
                return (Value::Money(scaled(bare.amount, part), currencies), used);
            }
            return (Value::Measure(bare.amount, unit), used);
        }
        match shares::of_hundred(self.text, at) {
            Some((part, used)) => (Value::Share(bare.amount.read.times(part)), used),
            None => (Value::Count(bare.amount), 0),
        }
    }

    /// A number of dozens.
    fn of_dozens(&self, at: usize, bare: Bare) -> Bare {
        let is_dozens =
            self.text.is(at + bare.used, &["dozen", "docenas"]) && self.text.is_joined(at + bare.used);
        if !is_dozens || bare.is_ordinal {
            return bare;
        }
        Bare { amount: scaled(bare.amount, Ratio::whole(12)), used: bare.used + 1, ..bare }
    }

    /// A number without what it counts.
    pub(super) fn bare(&self, at: usize) -> Option<Bare> {
        let words = self.text.words.get(at..)?;
        if let Some(read) = number(self.text.written, words, self.text.language) {
            let amount = Amount::of(Ratio::whole(read.value));
            let bare = Bare {
                amount,
                used: read.used,
                is_ordinal: read.is_ordinal,
                in_figures: words[0].is_figures(),
            };
            return Some(self.of_dozens(at, bare));
        }
        if !self.text.is_english()
            && self.text.is(at, &["centenar", "decena", "veintena", "millar", "par", "quincena"])
            && self.text.is(at + 1, &["de"])
            && spanish_month(self.text.word(at + 2)).is_none()
        {
            let value = match self.text.word(at) {
                "centenar" => 100,
                "decena" => 10,
                "veintena" => 20,
                "millar" => 1000,
                "quincena" => 15,
                _ => 2,
            };
            return Some(Bare {
                amount: Amount::of(Ratio::whole(value)),
                used: 1,
                is_ordinal: false,
                in_figures: false,
            });
        }
        if self.text.is(at, &["both", "ambos", "ambas", "twice", "dos"]) && !self.text.has(at, "both parties")
        {
            return Some(Bare {
                amount: Amount::of(Ratio::whole(2)),
                used: 1,
                is_ordinal: false,
                in_figures: false,
            });
        }
        let read = figures(self.text, at, self.spaces)?;
        let behind = at + read.used;
        let is_ordinal = self.text.is(behind, &["st", "nd", "rd", "th", "º", "ª", "er", "o", "a"])
            && ["", "."].contains(&self.text.gap(behind));
        let used = read.used + usize::from(is_ordinal);
        Some(Bare { amount: read.amount, used, is_ordinal, in_figures: true })
    }
}

/// Whether one is the other in another currency or another unit.
fn is_conversion(one: &Value, other: &Value) -> bool {
    match (one, other) {
        (Value::Money(one, first), Value::Money(two, second)) => first & second == 0 && !one.is(*two),
        (Value::Measure(_, first), Value::Measure(_, second)) => first != second,
        (Value::Period(_, first), Value::Period(_, second)) => first != second,
        _ => false,
    }
}

fn plus(amount: Amount, more: Ratio) -> Amount {
    Amount { read: amount.read.plus(more), otherwise: amount.otherwise.map(|other| other.plus(more)) }
}

fn scaled(amount: Amount, part: Ratio) -> Amount {
    Amount { read: amount.read.times(part), otherwise: amount.otherwise.map(|other| other.times(part)) }
}
