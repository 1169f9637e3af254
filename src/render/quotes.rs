//! Quotation marks by the rules of a language, as Typst sets them.

use std::str::FromStr as _;

use typst::foundations::Smart;
use typst::text::{Lang, Region, SmartQuoteDict, SmartQuoter, SmartQuotes};

use crate::document::Language;

/// Turns the straight marks of a passage into those of its language.
pub(super) struct Quoter {
    marks: SmartQuoter,
    language: Lang,
    region: Option<Region>,
    before: Option<char>,
}

impl Quoter {
    pub(super) fn new(language: &Language) -> Self {
        Self {
            marks: SmartQuoter::new(),
            language: Lang::from_str(&language.code).unwrap_or(Lang::ENGLISH),
            region: language.region.as_deref().and_then(|region| Region::from_str(region).ok()),
            before: None,
        }
    }

    /// Records the words that come before the next mark.
    pub(super) fn pass(&mut self, words: &str) {
        self.before = words.chars().next_back().or(self.before);
    }

    /// The mark that replaces a straight one, double or single.
    pub(super) fn mark(&mut self, is_double: bool) -> String {
        let automatic: Smart<SmartQuoteDict> = Smart::Auto;
        let marks = SmartQuotes::get(&automatic, self.language, self.region, false);
        self.marks.quote(self.before, &marks, is_double).to_owned()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn marks_are_those_of_the_language() {
        let table = [
            ("en", Some("US"), "“a ‘b’ c”, d’e"),
            ("es", Some("MX"), "“a ‘b’ c”, d’e"),
            ("es", Some("ES"), "«a “b” c», d’e"),
        ];
        for (code, region, expected) in table {
            let language = Language { code: code.to_owned(), region: region.map(str::to_owned) };
            let mut quoter = Quoter::new(&language);
            let set = |character: char| {
                let set = match character {
                    '"' => quoter.mark(true),
                    '\'' => quoter.mark(false),
                    other => other.to_string(),
                };
                quoter.pass(&set);
                set
            };
            assert_eq!("\"a 'b' c\", d'e".chars().map(set).collect::<String>(), expected, "{code}");
        }
    }
}
