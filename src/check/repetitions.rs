//! Words and sentences that stand twice.

use std::ops::Range;

use super::Subject;
use super::parity::is_abbreviation;
use super::words::{masked, words};
use crate::finding::{Finding, Rule};

/// Finds words and sentences that stand twice.
pub(super) fn repeated_words(subject: &Subject<'_>) -> Vec<Finding> {
    let mut findings = Vec::new();
    for one in subject.prose() {
        let text = masked(one.text);
        let spans = doubled(&text).into_iter().chain(repeated_sentence(&text));
        findings.extend(spans.map(|span| {
            Finding::in_words(Rule::RepeatedWords, &one.path, one.text, span.clone())
                .with("written", &one.text[span])
        }));
    }
    findings
}

/// Words that may follow themselves.
const MAY_REPEAT: [&str; 3] = ["had", "that", "nos"];

/// Words that follow themselves.
fn doubled(text: &str) -> Vec<Range<usize>> {
    let words = words(text);
    let is_doubled = |pair: &[super::words::Word<'_>]| {
        let gap = &text[pair[0].span().end..pair[1].start];
        let is_word =
            pair[0].text.starts_with(char::is_alphabetic) && !MAY_REPEAT.contains(&pair[0].lower().as_str());
        // *Walla Walla* is a name.
        is_word && gap.trim().is_empty() && pair[0].lower() == pair[1].lower() && !pair[1].is_capitalized()
    };
    words.windows(2).filter(|pair| is_doubled(pair)).map(|pair| pair[0].start..pair[1].span().end).collect()
}

/// The least number of words of a sentence that nobody says twice.
const LEAST_WORDS: usize = 3;

/// A sentence that stood before.
fn repeated_sentence(text: &str) -> Option<Range<usize>> {
    let mut seen: Vec<&str> = Vec::new();
    let mut start = 0;
    for part in text.split_inclusive(['.', ';', '\n']) {
        let sentence = part.trim().trim_end_matches(['.', ';']);
        // A point behind *núm.* ends no sentence.
        let is_cut = words(sentence).last().is_some_and(|last| is_abbreviation(&last.lower()));
        if words(sentence).len() >= LEAST_WORDS && !is_cut {
            if seen.contains(&sentence) {
                let offset = start + part.find(sentence).unwrap_or_default();
                return Some(offset..offset + sentence.len());
            }
            seen.push(sentence);
        }
        start += part.len();
    }
    None
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn doubled_words_are_found() {
        let found =
            |text: &'static str| doubled(text).into_iter().map(|span| &text[span]).collect::<Vec<_>>();
        assert_eq!(found("publish the the program de de la"), ["the the", "de de"]);
        assert_eq!(found("in Walla Walla that had had none, none of 20 20"), [""; 0]);
    }

    #[test]
    fn sentences_that_stand_twice_are_found() {
        assert_eq!(repeated_sentence("The hall is open. The hall is open."), Some(18..34));
        assert_eq!(repeated_sentence("The hall is open. The hall is closed."), None);
        assert_eq!(repeated_sentence("La sala núm. 4 es de música. La sala núm. 5 es de danza."), None);
    }
}
