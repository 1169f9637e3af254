//! Numbers in figures: the signs that part thousands and fractions, by language and country.

use super::text::Text;
use super::value::{Amount, Ratio};

/// A number in figures, and the words that it takes up.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Figures {
    pub(super) amount: Amount,
    pub(super) used: usize,
}

/// The number in figures that words begin with. `spaces` part thousands in Spanish, but not those of telephones.
pub(super) fn figures(text: &Text<'_>, at: usize, spaces: bool) -> Option<Figures> {
    let first = text.words.get(at).filter(|word| word.is_figures())?.text;
    let mut written = first.to_owned();
    let mut used = 1;
    let is_short = first.len() <= 3 && first.bytes().all(|digit| digit.is_ascii_digit());
    while let Some(next) = text.words.get(at + used).filter(|_| is_short) {
        let digits = next.text.split([',', '.']).next().unwrap_or_default();
        let is_group = digits.len() == 3 && digits.bytes().all(|digit| digit.is_ascii_digit());
        let is_parted = match text.gap(at + used) {
            "'" | "’" | "´" => true,
            " " | "\u{A0}" | "\u{202F}" | "\u{2009}" => spaces && !text.is_english(),
            _ => false,
        };
        if !(is_group && is_parted) {
            break;
        }
        if !text.gap(at + used).contains(char::is_whitespace) {
            written.push(',');
        }
        written.push_str(next.text);
        used += 1;
    }
    Some(Figures { amount: amount(&written, text.is_english())?, used })
}

/// The number of figures with their signs; *1.250* and *1,250* are read by the language, and otherwise too in Spanish,
/// whose countries differ.
fn amount(written: &str, is_english: bool) -> Option<Amount> {
    let signs: Vec<_> = written.char_indices().filter(|(_, sign)| !sign.is_ascii_digit()).collect();
    if signs.iter().any(|(_, sign)| !",.".contains(*sign)) {
        return None;
    }
    let Some((last, sign)) = signs.last().copied() else { return decimal(written, None).map(Amount::of) };
    let is_repeated = signs.iter().filter(|(_, other)| *other == sign).count() > 1;
    let is_mixed = signs.iter().any(|(_, other)| *other != sign);
    let behind = written.len() - last - 1;
    if is_repeated {
        return are_groups(written, sign).then(|| decimal(written, None).map(Amount::of)).flatten();
    }
    if is_mixed || behind != 3 {
        return decimal(written, Some(last)).map(Amount::of);
    }
    let (whole, fraction) = (decimal(written, None)?, decimal(written, Some(last))?);
    let parts_thousands = sign == ',' || !is_english;
    let (read, other) = if parts_thousands && last <= 3 { (whole, fraction) } else { (fraction, whole) };
    Some(Amount { read, otherwise: (!is_english || sign == '.').then_some(other) })
}

fn are_groups(written: &str, sign: char) -> bool {
    let mut groups = written.split(sign);
    groups.next().is_some_and(|first| first.len() <= 3) && groups.all(|group| group.len() == 3)
}

/// A number whose fraction begins behind a sign.
fn decimal(written: &str, sign: Option<usize>) -> Option<Ratio> {
    let digits: String = written.chars().filter(char::is_ascii_digit).collect();
    let places = sign.map_or(0, |at| written.len() - at - 1);
    let under = 10_u64.checked_pow(u32::try_from(places).ok()?)?;
    Some(Ratio::new(digits.parse().ok()?, under))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::check::facts::Language;

    fn read(text: &str, language: Language) -> Option<Ratio> {
        figures(&Text::new(text, language), 0, true).map(|figures| figures.amount.read)
    }

    #[test]
    fn signs_part_thousands_and_fractions() {
        let whole = |number| Some(Ratio::whole(number));
        for (text, number) in [
            ("5,000", whole(5000)),
            ("1,250.50", Some(Ratio::new(2501, 2))),
            ("1.5", Some(Ratio::new(3, 2))),
            ("1.05", Some(Ratio::new(21, 20))),
            ("10,507", whole(10_507)),
        ] {
            assert_eq!(read(text, Language::English), number, "{text}");
        }
        for (text, number) in [
            ("15 000", whole(15_000)),
            ("1.250,50", Some(Ratio::new(2501, 2))),
            ("1.250", whole(1250)),
            ("1'000,000", whole(1_000_000)),
            ("1,5", Some(Ratio::new(3, 2))),
        ] {
            assert_eq!(read(text, Language::Spanish), number, "{text}");
        }
        assert_eq!(read("12-00028", Language::English), None);
    }
}
