//! Numbers in figures: the signs that part their thousands and fractions, and times of day.

use super::facts::Language;
use super::words::Word;

/// The number of words that the first number takes up where spaces part its thousands, as in *12 500*.
pub(super) fn groups_of_thousands(text: &str, words: &[Word<'_>]) -> usize {
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
pub(super) fn figures(written: &str) -> Vec<u64> {
    let groups: Vec<_> = written.split(['.', ',']).collect();
    if is_grouped(&groups) {
        return vec![groups.concat().parse().unwrap_or(u64::MAX)];
    }
    let parts = written.split(|sign: char| !sign.is_ascii_digit());
    parts.map(|part| part.parse().unwrap_or(u64::MAX)).collect()
}

/// Whether the parts of figures are groups of thousands.
fn is_grouped(groups: &[&str]) -> bool {
    let is_group = |group: &&str| group.len() == 3 && group.bytes().all(|digit| digit.is_ascii_digit());
    groups.len() > 1 && (1..=3).contains(&groups[0].len()) && groups[1..].iter().all(is_group)
}

/// The hour, and the minutes unless it is a full one, of a time of day: *3:30 p.m.* is *15:30 horas*.
pub(super) fn time_of_day(written: &str, after: &[Word<'_>]) -> Option<Vec<u64>> {
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

/// A number in figures that may have a fraction.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Decimal {
    /// All its digits as one number.
    digits: u64,
    /// The number of digits behind the sign of the fraction.
    places: u32,
}

impl Decimal {
    /// Reads the figures that count a scale: *1.2* million, *1,250* millones.
    ///
    /// A point is the sign of a fraction in English. Spanish uses point or comma for either, by country: three
    /// digits behind a single sign are thousands, any other number of digits is a fraction.
    pub(super) fn parse(written: &str, language: Language) -> Option<Self> {
        let has_fraction = |written: &str| match language {
            Language::English => written.contains('.'),
            Language::Spanish => !is_grouped(&written.split(['.', ',']).collect::<Vec<_>>()),
        };
        let (whole, fraction) = match written.rfind(['.', ',']) {
            Some(sign) if has_fraction(written) => (&written[..sign], &written[sign + 1..]),
            _ => (written, ""),
        };
        let groups: Vec<_> = whole.split(['.', ',']).collect();
        if groups.len() > 1 && !is_grouped(&groups) {
            return None;
        }
        let digits = format!("{}{fraction}", groups.concat()).parse().ok()?;
        Some(Self { digits, places: u32::try_from(fraction.len()).ok()? })
    }

    /// The number times a power of ten, if that is a whole number.
    pub(super) fn times(self, scale: u64) -> Option<u64> {
        let parts = 10_u64.checked_pow(self.places)?;
        let product = self.digits.checked_mul(scale)?;
        product.is_multiple_of(parts).then(|| product / parts)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn fractions_and_thousands_have_the_signs_of_the_language() {
        let times_thousand =
            |language| move |text| Decimal::parse(text, language).and_then(|decimal| decimal.times(1000));
        let english = ["2", "1.2", "1,250", "1,250.5", "1.250", "12:30", "1.2345", "1,2"];
        let values = [2000, 1200, 1_250_000, 1_250_500, 1250].map(Some);
        assert_eq!(english.map(times_thousand(Language::English))[..5], values);
        assert_eq!(english.map(times_thousand(Language::English))[5..], [None; 3]);
        let spanish = ["1.2", "1,2", "1,250", "1.250", "1.250,5", "1 250"];
        let values = [1200, 1200, 1_250_000, 1_250_000, 1_250_500].map(Some);
        assert_eq!(spanish.map(times_thousand(Language::Spanish))[..5], values);
    }
}
