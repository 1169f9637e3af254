//! A text that is read: its words, each once in lower case.

use std::ops::Range;

use crate::check::facts::Language;
use crate::check::words::{Word, begins_sentence, words};

/// A text and its words.
#[derive(Debug)]
pub(in crate::check) struct Text<'t> {
    pub(super) written: &'t str,
    pub(super) language: Language,
    pub(super) words: Vec<Word<'t>>,
    pub(super) lower: Vec<String>,
}

impl<'t> Text<'t> {
    pub(in crate::check) fn new(text: &'t str, language: Language) -> Self {
        let words = words(text);
        let lower = words.iter().map(Word::lower).collect();
        Self { written: text, language, words, lower }
    }

    pub(super) fn is_english(&self) -> bool {
        self.language == Language::English
    }

    /// A word in lower case; nothing where there is none.
    pub(super) fn word(&self, at: usize) -> &str {
        self.lower.get(at).map_or("", String::as_str)
    }

    /// The word before another, in lower case.
    pub(super) fn before(&self, at: usize) -> &str {
        at.checked_sub(1).map_or("", |before| self.word(before))
    }

    /// Whether a word is one of some.
    pub(super) fn is(&self, at: usize, list: &[&str]) -> bool {
        list.contains(&self.word(at))
    }

    /// Whether words stand at a place, as they are parted by spaces.
    pub(super) fn has(&self, at: usize, phrase: &str) -> bool {
        let mut next = at;
        phrase.split(' ').all(|word| {
            next += 1;
            self.word(next - 1) == word
        }) && (at + 1..next).all(|word| self.is_joined(word))
    }

    /// What stands before a word, behind the word before it.
    pub(super) fn gap(&self, at: usize) -> &'t str {
        let start =
            at.checked_sub(1).and_then(|before| self.words.get(before)).map_or(0, |word| word.span().end);
        let end = self.words.get(at).map_or(self.written.len(), |word| word.start);
        &self.written[start.min(end)..end]
    }

    /// Whether a word goes on with the one before it, in one phrase.
    pub(super) fn is_joined(&self, at: usize) -> bool {
        let gap = self.gap(at);
        gap.len() <= 4
            && !gap.contains("\n\n")
            && gap.chars().all(|sign| sign.is_whitespace() || ".-‑‐'’".contains(sign))
    }

    /// Whether a word is a part of a name, as its capital shows where no sentence begins.
    pub(super) fn is_name(&self, at: usize) -> bool {
        self.words.get(at).is_some_and(|word| {
            word.is_capitalized()
                && word.text.contains(char::is_lowercase)
                && !begins_sentence(self.written, word.start)
        })
    }

    /// Where words stand.
    pub(super) fn span(&self, words: Range<usize>) -> Range<usize> {
        let start = self.words.get(words.start).map_or(self.written.len(), |word| word.start);
        let end = words
            .end
            .checked_sub(1)
            .and_then(|last| self.words.get(last))
            .map_or(start, |word| word.span().end);
        start..end.max(start)
    }
}
