//! The rules of English and Spanish grammar that an agreement needs: numbers in words, and words that change with their
//! neighbours.

pub mod english;
pub mod spanish;

/// The words of a language, in lower case, that numbers follow, as in *article 5*.
#[must_use]
pub fn numbered(language: &str) -> &'static [&'static str] {
    match language {
        "en" => &english::NUMBERED,
        "es" => &spanish::NUMBERED,
        _ => &[],
    }
}

/// The article that the name of a place lacks in a language.
#[must_use]
pub fn missing_article(language: &str, place: &str) -> Option<&'static str> {
    match language {
        "en" => english::missing_article(place),
        "es" => spanish::missing_article(place),
        _ => None,
    }
}

/// True if the name of a place is that of a site within a city, in English or Spanish: a bridge, a hall, *the old
/// customs house*.
#[must_use]
pub fn is_site(place: &str) -> bool {
    let without_article =
        ["El ", "La ", "Los ", "Las "].iter().find_map(|article| place.strip_prefix(article));
    place.starts_with(char::is_lowercase)
        || english::preposition_of_place(place) != Some("in")
        || spanish::missing_article(without_article.unwrap_or(place)).is_some()
}

/// Writes a number from 1 to 3999 in Roman figures; others have none.
#[must_use]
pub fn roman(number: u32) -> Option<String> {
    if !(1..=3999).contains(&number) {
        return None;
    }
    let mut figures = String::new();
    let mut rest = number;
    for (value, figure) in ROMAN_FIGURES {
        while rest >= value {
            figures.push_str(figure);
            rest -= value;
        }
    }
    Some(figures)
}

/// Returns the letter of an item, counted from zero: a to z, then aa, ab and so on.
#[must_use]
pub fn letter(number: u32) -> String {
    let last = char::from(ALPHABET[(number % 26) as usize]);
    let before = if number < 26 { String::new() } else { letter(number / 26 - 1) };
    format!("{before}{last}")
}

/// The letters that count items.
const ALPHABET: [u8; 26] = *b"abcdefghijklmnopqrstuvwxyz";

/// The figures and the pairs that subtract, from the largest to the smallest.
const ROMAN_FIGURES: [(u32, &str); 13] = [
    (1000, "M"),
    (900, "CM"),
    (500, "D"),
    (400, "CD"),
    (100, "C"),
    (90, "XC"),
    (50, "L"),
    (40, "XL"),
    (10, "X"),
    (9, "IX"),
    (5, "V"),
    (4, "IV"),
    (1, "I"),
];

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn roman_figures_subtract() {
        let numbers = [1, 4, 9, 14, 40, 90, 400, 1994, 2026, 3999];
        let figures = ["I", "IV", "IX", "XIV", "XL", "XC", "CD", "MCMXCIV", "MMXXVI", "MMMCMXCIX"];
        assert_eq!(numbers.map(roman), figures.map(|figures| Some(figures.to_owned())));
    }

    #[test]
    fn roman_figures_end_before_four_thousand() {
        assert_eq!([0, 4000, u32::MAX].map(roman), [None, None, None]);
    }

    #[test]
    fn letters_go_on_after_z() {
        let numbers = [0, 25, 26, 27, 51, 52, 701, 702];
        assert_eq!(numbers.map(letter), ["a", "z", "aa", "ab", "az", "ba", "zz", "aaa"]);
    }

    #[test]
    fn every_number_has_a_letter() {
        assert_eq!(letter(u32::MAX), "mwlqkwv");
    }
}
