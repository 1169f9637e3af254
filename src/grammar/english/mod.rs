//! English numbers as in American agreements, with hyphens and without *and*; and places.

mod places;

pub use places::{missing_article, preposition_of_place};

/// Returns a number from 0 to 999,999,999,999,999 in words: 105 is *one hundred five*; a larger one stays in figures.
#[must_use]
pub fn cardinal(number: u64) -> String {
    let scale = SCALES.iter().find(|(_, scale)| number >= *scale);
    match (number, scale) {
        (0..20, _) => small(number).to_owned(),
        (20..100, _) => followed(tens(number / 10), "-", number % 10),
        (..=LARGEST, Some((word, scale))) => {
            followed(&format!("{} {word}", cardinal(number / scale)), " ", number % scale)
        }
        _ => number.to_string(),
    }
}

/// Returns the ordinal of a number from 0 to 999,999,999,999,999 in words: 112 is *one hundred twelfth*; that of a larger
/// one stays in figures.
#[must_use]
pub fn ordinal(number: u64) -> String {
    if number > LARGEST {
        return ordinal_figures(number);
    }
    let words = cardinal(number);
    let last_begins = words.rfind([' ', '-']).map_or(0, |separator| separator + 1);
    let (before, last) = words.split_at(last_begins);
    format!("{before}{}", ordinal_word(last))
}

/// Returns a year in words as it is read: 1996 is *nineteen hundred ninety-six*, and 2026 *two thousand twenty-six*.
#[must_use]
pub fn year(year: u64) -> String {
    let hundreds = year / 100;
    match year {
        1100..10_000 if !hundreds.is_multiple_of(10) => {
            followed(&format!("{} hundred", cardinal(hundreds)), " ", year % 100)
        }
        _ => cardinal(year),
    }
}

/// Returns the ordinal of a number in figures: 21 is *21st*, and 11, 12 and 13 take *th*.
#[must_use]
pub fn ordinal_figures(number: u64) -> String {
    let ending = match (number % 100, number % 10) {
        (11..=13, _) => "th",
        (_, 1) => "st",
        (_, 2) => "nd",
        (_, 3) => "rd",
        _ => "th",
    };
    format!("{number}{ending}")
}

/// Words that numbers follow.
pub const NUMBERED: [&str; 27] = [
    "act",
    "annex",
    "annexes",
    "appendix",
    "art",
    "article",
    "articles",
    "attachment",
    "chapter",
    "clause",
    "decree",
    "exhibit",
    "item",
    "law",
    "number",
    "ordinance",
    "page",
    "pages",
    "paragraph",
    "part",
    "resolution",
    "schedule",
    "sec",
    "section",
    "sections",
    "title",
    "volume",
];

/// The words that count what follows them, from the largest to the smallest, with their values.
pub const SCALES: [(&str, u64); 5] = [
    ("trillion", 1_000_000_000_000),
    ("billion", 1_000_000_000),
    ("million", 1_000_000),
    ("thousand", 1000),
    ("hundred", 100),
];

/// The largest number that is written in words.
pub const LARGEST: u64 = 999_999_999_999_999;

/// The words of the numbers below twenty.
const SMALL: [&str; 20] = [
    "zero",
    "one",
    "two",
    "three",
    "four",
    "five",
    "six",
    "seven",
    "eight",
    "nine",
    "ten",
    "eleven",
    "twelve",
    "thirteen",
    "fourteen",
    "fifteen",
    "sixteen",
    "seventeen",
    "eighteen",
    "nineteen",
];

/// The words of the tens; the first two are among [`SMALL`].
const TENS: [&str; 10] =
    ["", "", "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"];

/// The word of a number below twenty.
fn small(number: u64) -> &'static str {
    usize::try_from(number).map_or("", |number| SMALL[number])
}

/// The word of a number of tens, from two to nine.
fn tens(count: u64) -> &'static str {
    usize::try_from(count).map_or("", |count| TENS[count])
}

/// The words, followed by those of the rest unless it is zero.
fn followed(words: &str, separator: &str, rest: u64) -> String {
    if rest == 0 { words.to_owned() } else { format!("{words}{separator}{}", cardinal(rest)) }
}

/// The ordinal of a cardinal that is a single word.
fn ordinal_word(cardinal: &str) -> String {
    match cardinal {
        "one" => "first".to_owned(),
        "two" => "second".to_owned(),
        "three" => "third".to_owned(),
        "five" => "fifth".to_owned(),
        "eight" => "eighth".to_owned(),
        "nine" => "ninth".to_owned(),
        "twelve" => "twelfth".to_owned(),
        _ => match cardinal.strip_suffix('y') {
            Some(stem) => format!("{stem}ieth"),
            None => format!("{cardinal}th"),
        },
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn cardinals_up_to_a_hundred_take_hyphens() {
        let numbers = [0, 1, 12, 19, 20, 21, 40, 99];
        let words = ["zero", "one", "twelve", "nineteen", "twenty", "twenty-one", "forty", "ninety-nine"];
        assert_eq!(numbers.map(cardinal), words);
    }

    #[test]
    fn hundreds_and_thousands_take_no_and() {
        let numbers = [100, 105, 121, 1000, 1001, 2026, 9_999];
        let words = [
            "one hundred",
            "one hundred five",
            "one hundred twenty-one",
            "one thousand",
            "one thousand one",
            "two thousand twenty-six",
            "nine thousand nine hundred ninety-nine",
        ];
        assert_eq!(numbers.map(cardinal), words);
    }

    #[test]
    fn years_are_read_in_hundreds_but_for_the_first_of_a_thousand() {
        let years = [999, 1066, 1810, 1900, 1996, 2000, 2026, 2104];
        let words = [
            "nine hundred ninety-nine",
            "one thousand sixty-six",
            "eighteen hundred ten",
            "nineteen hundred",
            "nineteen hundred ninety-six",
            "two thousand",
            "two thousand twenty-six",
            "twenty-one hundred four",
        ];
        assert_eq!(years.map(year), words);
    }

    #[test]
    fn thousands_are_counted() {
        let numbers = [21_000, 100_000, 999_999];
        let words = [
            "twenty-one thousand",
            "one hundred thousand",
            "nine hundred ninety-nine thousand nine hundred ninety-nine",
        ];
        assert_eq!(numbers.map(cardinal), words);
    }

    #[test]
    fn only_the_last_word_is_ordinal() {
        let numbers = [0, 1, 2, 3, 5, 8, 9, 12, 15, 20, 21, 100, 112, 1000, 2026];
        let words = [
            "zeroth",
            "first",
            "second",
            "third",
            "fifth",
            "eighth",
            "ninth",
            "twelfth",
            "fifteenth",
            "twentieth",
            "twenty-first",
            "one hundredth",
            "one hundred twelfth",
            "one thousandth",
            "two thousand twenty-sixth",
        ];
        assert_eq!(numbers.map(ordinal), words);
    }

    #[test]
    fn eleven_twelve_and_thirteen_take_th() {
        let numbers = [0, 1, 2, 3, 4, 10, 11, 12, 13, 21, 22, 23, 101, 111, 112, 113, 121, 1013];
        let figures = [
            "0th", "1st", "2nd", "3rd", "4th", "10th", "11th", "12th", "13th", "21st", "22nd", "23rd",
            "101st", "111th", "112th", "113th", "121st", "1013th",
        ];
        assert_eq!(numbers.map(ordinal_figures), figures);
    }

    #[test]
    fn larger_scales_follow_one_another() {
        let numbers = [1_000_000, 2_000_300, 1_000_000_000, 20_000_000_001, 1_000_000_000_000, LARGEST];
        let words = [
            "one million",
            "two million three hundred",
            "one billion",
            "twenty billion one",
            "one trillion",
            "nine hundred ninety-nine trillion nine hundred ninety-nine billion nine hundred ninety-nine million \
             nine hundred ninety-nine thousand nine hundred ninety-nine",
        ];
        assert_eq!(numbers.map(cardinal), words);
        assert_eq!(ordinal(1_000_000), "one millionth");
    }

    #[test]
    fn numbers_too_large_for_words_stay_in_figures() {
        assert_eq!(cardinal(LARGEST + 1), "1000000000000000");
        assert_eq!(ordinal(LARGEST + 2), "1000000000000001st");
    }
}
