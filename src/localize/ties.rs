//! The words that stay together on a line: a defined term, a day with its month, a number with its noun.
//!
//! Ties are set in finished texts, whether from the library or in a spec's own words.

use crate::document::{Inline, Text};
use crate::grammar;

/// The most characters that a tied term may have: a little more than half a line of a column.
const MOST_TIED: usize = 28;

/// The most words between a day and its month, as in *15th day of April*.
const MOST_BETWEEN: usize = 2;

/// The words that the texts of a language tie.
#[derive(Debug, Default)]
pub(super) struct Ties {
    /// The names of the months.
    months: Vec<String>,
    /// The nouns of defined terms, such as *Parties*, each tied to the word before it.
    nouns: Vec<String>,
    /// Words that numbers follow, such as *article*, in lower case.
    numbered: &'static [&'static str],
}

impl Ties {
    /// The ties of a language with its months, and with terms whose last word is their noun.
    pub(super) fn new(language: &str, months: Vec<String>, terms: &[String]) -> Self {
        let nouns = terms.iter().filter_map(|term| term.split_whitespace().last());
        Self { months, nouns: nouns.map(str::to_owned).collect(), numbered: grammar::numbered(language) }
    }

    /// The text with no-break spaces where its words are tied.
    pub(super) fn tie(&self, Text(inlines): Text) -> Text {
        let tied = |inline| match inline {
            Inline::Words(words) => Inline::Words(self.tied(&words)),
            Inline::Emphasis(words) => Inline::Emphasis(self.tied(&words)),
            other => other,
        };
        Text(inlines.into_iter().map(tied).collect())
    }

    fn tied(&self, text: &str) -> String {
        let words: Vec<&str> = text.split(' ').collect();
        let numbers =
            (0..words.len()).map(|at| self.joins_number(&words[at..]) || self.joins_date(&words, at));
        let mut gaps: Vec<bool> = numbers.collect();
        let terms: Vec<bool> = (0..words.len()).map(|at| self.joins_term(&words, at)).collect();
        let mut start = 0;
        for run in terms.chunk_by(|one, _| *one) {
            let words = &words[start..start + run.len()];
            let length: usize = words.iter().map(|word| bare(word).chars().count() + 1).sum();
            if length <= MOST_TIED + 1 {
                gaps.iter_mut().skip(start).zip(run).for_each(|(gap, is_tied)| *gap |= is_tied);
            }
            start += run.len();
        }
        let spaces = gaps.iter().map(|is_tied| if *is_tied { "\u{A0}" } else { " " });
        let mut tied: String = words.iter().zip(spaces).flat_map(|(word, space)| [*word, space]).collect();
        tied.pop();
        tied
    }

    /// True if a word forms a term with the next: the noun of a defined term follows, or both begin with capitals, as
    /// in *Sister Cities*. The capital that begins a sentence does not count.
    fn joins_term(&self, words: &[&str], at: usize) -> bool {
        let [first, second, ..] = words[at..] else { return false };
        let begins = at.checked_sub(1).is_none_or(|before| words[before].ends_with(['.', ':', '!', '?']));
        let is_noun = self.nouns.iter().any(|noun| noun == bare(second));
        let are_titles = !begins && is_title(first.trim_start_matches('(')) && is_title(second);
        first.ends_with(char::is_alphanumeric) && (is_noun || are_titles)
    }

    /// True if the number that follows belongs to the first of these words, as in *Resolution No. 12*.
    fn joins_number(&self, words: &[&str]) -> bool {
        let [first, second, rest @ ..] = words else { return false };
        let is_numbered = |word: &str| {
            let is_open = word.ends_with(|sign: char| sign.is_alphanumeric() || sign == '.');
            is_open && self.numbered.contains(&bare(word).to_lowercase().as_str())
        };
        let follows = |word: &&str| is_number(word);
        match (is_mark(first) || is_numbered(first), is_mark(second)) {
            (_, true) => rest.first().is_some_and(follows) && first.ends_with(char::is_alphanumeric),
            (is_counted, false) => is_counted && is_number(second),
        }
    }

    /// True if a word and the next belong to one day: *April 15*, *15 de abril*, *15th day of April*.
    fn joins_date(&self, words: &[&str], at: usize) -> bool {
        let is_month = |word: &str| self.months.iter().any(|month| month == bare(word));
        let after = &words[at + 1..];
        if is_month(words[at]) && words[at].ends_with(char::is_alphabetic) {
            return after.first().is_some_and(|word| is_day(bare(word)));
        }
        // Each word is compared with only a few others, however long a series of such words is.
        let is_between = |word: &&&str| is_connector(word) && !is_month(word);
        let before = words[..=at].iter().rev();
        let since_day = before.clone().take(MOST_BETWEEN + 1).take_while(is_between).count();
        let to_month = after.iter().take(MOST_BETWEEN + 1).take_while(is_between).count();
        since_day + to_month <= MOST_BETWEEN
            && before.clone().nth(since_day).is_some_and(|word| is_day(word.trim_start_matches('(')))
            && after.get(to_month).is_some_and(|word| is_month(word))
    }
}

/// The text with its short words tied to the next: a line of a title page or of a signature does not end with *of the*
/// or *de los*. It is for short texts that are not justified.
pub(super) fn tied_to_next(Text(inlines): Text) -> Text {
    let tied = |inline| match inline {
        Inline::Words(words) => Inline::Words(connected(&words)),
        other => other,
    };
    Text(inlines.into_iter().map(tied).collect())
}

fn connected(words: &str) -> String {
    let mut tied = String::with_capacity(words.len());
    for word in words.split_inclusive(' ') {
        match word.strip_suffix(' ') {
            // The article that begins a text has a capital.
            Some(bare) if is_connector(&bare.to_lowercase()) => tied.extend([bare, "\u{A0}"]),
            _ => tied.push_str(word),
        }
    }
    tied
}

/// A word without the signs around it.
fn bare(word: &str) -> &str {
    word.trim_matches(|sign: char| !sign.is_alphanumeric())
}

/// True if a word begins with a capital and continues in small letters.
fn is_title(word: &str) -> bool {
    word.starts_with(char::is_uppercase) && word.contains(char::is_lowercase)
}

/// True if a word may come between a day and its month, as *de*, *day* and *of* do.
fn is_connector(word: &str) -> bool {
    (1..=3).contains(&word.chars().count()) && word.chars().all(char::is_lowercase)
}

/// True if a word is a day of the month in figures, as in *15*, *15th* or *1.º*.
fn is_day(word: &str) -> bool {
    let end = word.find(|sign: char| !sign.is_ascii_digit()).unwrap_or(word.len());
    let (figures, ending) = word.split_at(end);
    let is_ordinal = ["", "st", "nd", "rd", "th", ".º", "º", "er"].contains(&ending);
    is_ordinal && figures.parse::<u32>().is_ok_and(|day| (1..=31).contains(&day))
}

/// True if a word introduces a number, as *No.* does.
fn is_mark(word: &str) -> bool {
    const MARKS: [&str; 8] = ["no.", "nos.", "núm.", "núms.", "n.º", "n.°", "nº", "§"];
    MARKS.contains(&word.trim_start_matches('(').to_lowercase().as_str())
}

/// True if a word is a number in figures, Roman or not, or a single letter, as in *Annex B*.
fn is_number(word: &str) -> bool {
    let word = bare(word);
    let is_roman = !word.is_empty() && word.chars().all(|figure| "IVXLCDM".contains(figure));
    let is_letter = word.len() == 1 && word.chars().all(|letter| letter.is_ascii_uppercase());
    word.starts_with(|figure: char| figure.is_ascii_digit()) || is_roman || is_letter
}

#[cfg(test)]
mod tests {
    use super::*;

    fn tied(language: &str, text: &str) -> String {
        let (months, terms): (&[&str], &[&str]) = match language {
            "en" => (&["April", "May"], &["the Parties", "each Party", "this Agreement"]),
            _ => (&["abril", "mayo"], &["las Partes", "cada Parte", "el presente Acuerdo"]),
        };
        let own = |words: &[&str]| words.iter().map(|word| (*word).to_owned()).collect::<Vec<_>>();
        let ties = Ties::new(language, own(months), &own(terms));
        ties.tied(text).replace('\u{A0}', "~")
    }

    #[test]
    fn a_day_stays_with_its_month() {
        let english = [
            ("on April 28, 2006, and", "on April~28, 2006, and"),
            ("(May 5)", "(May~5)"),
            ("the 15th day of April, 2026", "the 15th~day~of~April, 2026"),
            ("In April, 28 schools", "In April, 28 schools"),
            ("April 2026", "April 2026"),
        ];
        for (text, expected) in english {
            assert_eq!(tied("en", text), expected);
        }
        let spanish = [
            ("el 28 de abril de 2006", "el 28~de~abril de 2006"),
            ("el 1.º de mayo", "el 1.º~de~mayo"),
            ("en abril", "en abril"),
            ("los 28 pueblos en mayo", "los 28 pueblos en mayo"),
        ];
        for (text, expected) in spanish {
            assert_eq!(tied("es", text), expected);
        }
    }

    #[test]
    fn a_number_stays_with_what_it_counts() {
        let english = [
            ("by Resolution No. 12, as", "by Resolution~No.~12, as"),
            ("under Article 5 and Annex II (Section 3)", "under Article~5 and Annex~II (Section~3)"),
            ("Exhibit A is", "Exhibit~A is"),
            ("an article is 5 pages", "an article is 5 pages"),
        ];
        for (text, expected) in english {
            assert_eq!(tied("en", text), expected);
        }
        let spanish = [
            ("la resolución núm. 12 y el artículo 5", "la resolución~núm.~12 y el artículo~5"),
            ("el artículo no dice 5", "el artículo no dice 5"),
        ];
        for (text, expected) in spanish {
            assert_eq!(tied("es", text), expected);
        }
    }

    #[test]
    fn a_line_does_not_end_with_a_short_word() {
        for (text, expected) in [
            (", de los Estados Unidos, en adelante ", ", de~los~Estados Unidos, en~adelante "),
            ("For the City of ", "For~the~City of~"),
            ("y la Ciudad de ", "y~la~Ciudad de~"),
            ("El Municipio de ", "El~Municipio de~"),
        ] {
            assert_eq!(connected(text).replace('\u{A0}', "~"), expected);
        }
    }

    #[test]
    fn a_defined_term_stays_whole() {
        let english = [
            ("Each Party and the Parties' cities", "Each~Party and the~Parties' cities"),
            (" under this Agreement, both Parties ", " under this~Agreement, both~Parties "),
            ("their Sister Cities Committee", "their Sister~Cities~Committee"),
            ("The City of Sampleton has Sister Cities", "The City of Sampleton has Sister~Cities"),
            ("the Annual Operating Programs", "the Annual~Operating~Programs"),
            ("CONSIDERING THE Fair", "CONSIDERING THE Fair"),
        ];
        for (text, expected) in english {
            assert_eq!(tied("en", text), expected);
        }
        let spanish = [
            ("al amparo del presente Acuerdo, las Partes", "al amparo del presente~Acuerdo, las~Partes"),
            ("los Programas Operativos Anuales, cada", "los Programas~Operativos~Anuales, cada"),
            ("la Celebración (Ley Federal)", "la Celebración (Ley~Federal)"),
            ("el Comité Binacional de Ciudades Hermanas", "el Comité~Binacional de Ciudades~Hermanas"),
            ("el Comité Permanente Binacional Fronterizo", "el Comité Permanente Binacional Fronterizo"),
        ];
        for (text, expected) in spanish {
            assert_eq!(tied("es", text), expected);
        }
    }
}
