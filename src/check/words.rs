//! The words of a text and their places.

use std::ops::Range;

use crate::model::length_of_variable;

/// The replacement for a byte of a variable, so that the variable's name does not count as words.
const MASK: char = '\u{1}';

/// A word, or a number in figures.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Word<'t> {
    /// The word as it is written.
    pub(super) text: &'t str,
    /// The byte at which it begins in the text.
    pub(super) start: usize,
}

impl Word<'_> {
    /// The place of the word in the text.
    pub(super) fn span(&self) -> Range<usize> {
        self.start..self.start + self.text.len()
    }

    /// The word in lower case.
    pub(super) fn lower(&self) -> String {
        self.text.to_lowercase()
    }

    /// True if the word begins with a capital letter.
    pub(super) fn is_capitalized(&self) -> bool {
        self.text.starts_with(char::is_uppercase)
    }

    /// True if the word is a number in figures.
    pub(super) fn is_figures(&self) -> bool {
        self.text.starts_with(|first: char| first.is_ascii_digit())
    }
}

/// A text of the same length whose variables do not count as words.
pub(super) fn masked(text: &str) -> String {
    let mut masked = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(next) = rest.chars().next() {
        let variable = if next == '{' { length_of_variable(rest) } else { None };
        match variable {
            Some(length) => masked.extend(std::iter::repeat_n(MASK, length)),
            None => masked.push(next),
        }
        rest = &text[masked.len()..];
    }
    masked
}

/// True if a character replaces a part of a variable.
pub(super) fn is_mask(character: char) -> bool {
    character == MASK
}

/// The words and numbers of a text, in their order. A number keeps the signs between its figures.
pub(super) fn words(text: &str) -> Vec<Word<'_>> {
    each_word(text).collect()
}

/// The words and numbers of a text one by one, as they are asked for.
pub(super) fn each_word(text: &str) -> impl Iterator<Item = Word<'_>> {
    let mut rest = 0;
    std::iter::from_fn(move || {
        let start = rest + text[rest..].find(char::is_alphanumeric)?;
        let end = start + length(&text[start..]);
        rest = end;
        Some(Word { text: &text[start..end], start })
    })
}

/// The length of the word or the number at the beginning of a text.
fn length(text: &str) -> usize {
    let is_number = text.starts_with(|first: char| first.is_ascii_digit());
    let mut end = 0;
    let mut characters = text.char_indices().peekable();
    while let Some((start, character)) = characters.next() {
        let next = characters.peek().map(|(_, next)| *next);
        let belongs = if is_number {
            character.is_ascii_digit()
                || (".,/:-".contains(character) && next.is_some_and(|next| next.is_ascii_digit()))
        } else {
            character.is_alphabetic()
        };
        if !belongs {
            break;
        }
        end = start + character.len_utf8();
    }
    // A figure that is not a digit, such as ², is a word of its own.
    end.max(text.chars().next().map_or(0, char::len_utf8))
}

/// True if the words of a text end before a byte, so that the next one begins a sentence.
pub(super) fn begins_sentence(text: &str, start: usize) -> bool {
    let before =
        text[..start].trim_end_matches(|sign: char| sign.is_whitespace() || "\"'“‘«([*¿¡".contains(sign));
    before.is_empty() || before.ends_with(['.', '!', '?', ':', ';', '\n'])
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_and_numbers_come_apart() {
        let found: Vec<_> =
            words("On 4/15/2026, the 15th: twenty-six (1,000)").iter().map(|word| word.text).collect();
        assert_eq!(found, ["On", "4/15/2026", "the", "15", "th", "twenty", "six", "1,000"]);
    }

    #[test]
    fn a_variable_has_no_words() {
        let text = "del { $el-paso } y *Fiesta* { $open";
        for broken in ["{ $open\nvisit TBD", "{ $a {x} TBD", "{ $a { $b } x TBD { $c }", "{ á }{ $ñ"] {
            assert_eq!(masked(broken).len(), broken.len(), "{broken}");
        }
        let hidden = masked(text);
        assert_eq!(hidden.len(), text.len());
        let found: Vec<_> = words(&hidden).iter().map(|word| word.text).collect();
        assert_eq!(found, ["del", "y", "Fiesta"]);
    }
}
