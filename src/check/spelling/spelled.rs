//! The words of a text that its author spelled out.

use std::ops::Range;

use unicode_normalization::UnicodeNormalization as _;
use unicode_normalization::char::is_combining_mark;

/// A word that is spelled out.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Spelled<'t> {
    /// The word as it is written, without the *’s* of a genitive.
    pub(super) written: &'t str,
    /// Its letters as dictionaries have them, however they were typed.
    pub(super) letters: String,
    /// The byte at which it begins in the text.
    start: usize,
    /// True if it is within quotation marks.
    pub(super) is_quoted: bool,
}

impl Spelled<'_> {
    /// The place of the word in the text.
    pub(super) fn span(&self) -> Range<usize> {
        self.start..self.start + self.written.len()
    }
}

/// The fewest letters of a word whose spelling can be doubted.
const LEAST_LETTERS: usize = 3;

/// The same where a hyphen joins it to another word: *add-ons*, *pre-existing*.
const LEAST_OF_A_PART: usize = 5;

/// The most letters of an abbreviation that a point ends.
const LONGEST_ABBREVIATION: usize = 6;

/// The signs that set words apart; emphasis is for words of other languages.
const QUOTATION_MARKS: [(char, char); 3] = [('“', '”'), ('«', '»'), ('"', '"')];
const EMPHASIS: (char, char) = ('*', '*');

/// A sign within a word that is not printed.
const SOFT_HYPHEN: char = '\u{AD}';

/// The words that are spelled out: not those of addresses, abbreviations, figures or emphasis.
pub(super) fn spelled(text: &str) -> Vec<Spelled<'_>> {
    let quoted: Vec<_> = QUOTATION_MARKS.iter().flat_map(|marks| set_apart(text, *marks)).collect();
    let emphasized = set_apart(text, EMPHASIS);
    let mut words = Vec::new();
    for token in tokens(text).filter(|token| !is_code(&text[token.clone()])) {
        for span in words_in(text, token) {
            let is_within = |spans: &[Range<usize>]| spans.iter().any(|around| around.contains(&span.start));
            if !is_within(&emphasized) && !is_abbreviation(text, &span) {
                let is_part = text[..span.start].ends_with('-') || text[span.end..].starts_with('-');
                let least = if is_part { LEAST_OF_A_PART } else { LEAST_LETTERS };
                let written = &text[span.clone()];
                let written = written.strip_suffix("'s").or(written.strip_suffix("’s")).unwrap_or(written);
                let letters = written.nfc().filter(|letter| *letter != SOFT_HYPHEN);
                let letters = letters.map(|letter| if letter == '’' { '\'' } else { letter });
                let letters: String = letters.collect();
                let word = Spelled { written, letters, start: span.start, is_quoted: is_within(&quoted) };
                words.extend(Some(word).filter(|word| word.letters.chars().count() >= least));
            }
        }
    }
    words
}

/// The stretches between the spaces of a text.
fn tokens(text: &str) -> impl Iterator<Item = Range<usize>> {
    text.split_whitespace().map(|token| {
        let start = token.as_ptr() as usize - text.as_ptr() as usize;
        start..start + token.len()
    })
}

/// True for addresses, and for what has figures or signs of programs.
fn is_code(token: &str) -> bool {
    let has_inner_point = || {
        let mut points = token.match_indices('.').map(|(at, _)| (&token[..at], &token[at + 1..]));
        points.any(|(before, after)| {
            before.ends_with(char::is_alphabetic) && after.starts_with(char::is_alphabetic)
        })
    };
    token.contains(['@', '_', '\\', '#', '&'])
        || token.contains("//")
        || token.contains(char::is_numeric)
        || has_inner_point()
}

/// The places of the words of a stretch: letters with their marks, and the apostrophes between them.
fn words_in(text: &str, token: Range<usize>) -> Vec<Range<usize>> {
    let mut words: Vec<Range<usize>> = Vec::new();
    let mut signs = text[token.clone()].char_indices().peekable();
    while let Some((at, sign)) = signs.next() {
        let (start, end) = (token.start + at, token.start + at + sign.len_utf8());
        let goes_on = words.last().is_some_and(|word| word.end == start);
        let next = signs.peek().is_some_and(|(_, next)| next.is_alphabetic());
        let is_within = is_combining_mark(sign) || (next && ['\'', '’', SOFT_HYPHEN].contains(&sign));
        match words.last_mut() {
            Some(word) if goes_on && (sign.is_alphabetic() || is_within) => word.end = end,
            _ if sign.is_alphabetic() => words.push(start..end),
            _ => {}
        }
    }
    words
}

/// True if a point ends a word within its sentence.
fn is_abbreviation(text: &str, word: &Range<usize>) -> bool {
    let Some(rest) = text[word.end..].strip_prefix('.') else { return false };
    let after = rest.trim_start();
    let is_within = !after.is_empty() && !after.starts_with(char::is_uppercase);
    is_within && text[word.clone()].chars().count() <= LONGEST_ABBREVIATION
}

/// The stretches between two signs, paragraph by paragraph.
fn set_apart(text: &str, (open, close): (char, char)) -> Vec<Range<usize>> {
    let mut found = Vec::new();
    let mut opened = None;
    for (at, sign) in text.char_indices() {
        match opened {
            Some(start) if sign == close => {
                found.push(start..at);
                opened = None;
            }
            Some(_) if sign == '\n' => opened = None,
            None if sign == open => opened = Some(at),
            _ => {}
        }
    }
    found
}

#[cfg(test)]
mod tests {
    use super::spelled;

    #[track_caller]
    fn assert_spelled(text: &str, words: &[&str]) {
        let spelled = spelled(text);
        assert_eq!(spelled.iter().map(|word| word.letters.as_str()).collect::<Vec<_>>(), words, "{text}");
    }

    #[test]
    fn apostrophes_belong_to_their_words() {
        let words = ["The", "City", "Manager", "staff", "doesn't", "act"];
        assert_spelled("The City Manager’s staff doesn't act.", &words);
        assert_spelled("the parties' 'own' long-term aims", &["the", "parties", "own", "aims"]);
    }

    #[test]
    fn letters_are_read_however_they_were_typed() {
        assert_spelled("Go\u{301}mez’s coopera\u{AD}ción", &["Gómez", "cooperación"]);
    }

    #[test]
    fn codes_and_abbreviations_are_not_spelled_out() {
        assert_spelled("write to a.sample@example.org or www.example.org/cultura", &["write"]);
        assert_spelled("the 21st and COVID-19, approx. ten", &["the", "and", "ten"]);
        assert_spelled("the *fiesta de las flores* and “la feria”", &["the", "and", "feria"]);
        assert_spelled("the add-ons of long-standing plans", &["the", "standing", "plans"]);
        assert_spelled("the end. Then", &["the", "end", "Then"]);
    }

    #[test]
    fn only_quotation_marks_quote() {
        let quoted = spelled("the “Feria” of «artes y» trade");
        let quoted: Vec<_> = quoted.iter().map(|word| (word.written, word.is_quoted)).collect();
        assert_eq!(quoted, [("the", false), ("Feria", true), ("artes", true), ("trade", false)]);
    }
}
