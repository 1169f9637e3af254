//! Letters that another program has spoilt: UTF-8 that was read as Windows-1252, as spreadsheets do,
//! or letters that an encoding has not.

use std::ops::Range;

use encoding_rs::WINDOWS_1252;

use super::Subject;
use super::texts::{OneText, Role};
use crate::finding::{Finding, Rule};

/// What a letter is replaced by that an encoding has not.
const REPLACED: [char; 2] = ['?', char::REPLACEMENT_CHARACTER];

/// What may well stand behind a capital with an accent, so that both are spoilt only where a word goes on.
const CLOSING: [char; 9] = ['“', '”', '‘', '’', '»', '›', '–', '—', '…'];

/// Finds texts with letters that are no more what their author wrote: `JosÃ©`, `Jos?`.
pub(super) fn garbled_texts(subject: &Subject<'_>) -> Vec<Finding> {
    let finding = |(role, one): (Role, OneText<'_>)| {
        let word = garbled_word(one.text, role)?;
        let written = &one.text[word.clone()];
        let meant = repaired(written).filter(|meant| garbled_word(meant, role).is_none());
        let finding =
            Finding::in_words(Rule::GarbledText, &one.path, one.text, word).with("written", written);
        Some(finding.with("meant", meant.unwrap_or_else(|| "none".to_owned())))
    };
    let texts = subject.texts.iter();
    let texts = texts.flat_map(|written| written.each().into_iter().map(|one| (written.role, one)));
    texts.filter_map(finding).collect()
}

/// The first word, up to the spaces around it, that has a spoilt letter.
fn garbled_word(text: &str, role: Role) -> Option<Range<usize>> {
    let mut end = 0;
    text.split(' ').find_map(|word| {
        let start = end;
        end = start + word.len() + 1;
        is_garbled(word, role).then_some(start..start + word.len())
    })
}

fn is_garbled(word: &str, role: Role) -> bool {
    let mut before = None;
    word.char_indices().any(|(start, letter)| {
        let rest = &word[start..];
        let after = rest.chars().nth(1);
        let within = before.is_some_and(char::is_alphabetic) && after.is_some_and(char::is_alphabetic);
        // In the address of a page a question mark stands between words.
        let is_lost = REPLACED.contains(&letter)
            && match role {
                Role::Prose => letter != '?' || (within && !word.contains(['/', '='])),
                Role::Name | Role::Line | Role::Office => letter != '?' || before.or(after).is_some(),
            };
        let is_misread =
            misread(rest).is_some() || (is_half(letter) && before.is_some_and(char::is_lowercase));
        before = Some(letter);
        is_lost || is_misread
    })
}

/// Whether a letter is the first half of one of two bytes, read as Windows-1252.
fn is_half(letter: char) -> bool {
    matches!(letter, 'Â' | 'Ã')
}

/// The letter that a text begins with in UTF-8 where it was read as Windows-1252, and the length of
/// what stands in its place, in bytes.
fn misread(text: &str) -> Option<(char, usize)> {
    let mut letters = text.chars();
    let length = match letters.next()? {
        half if is_half(half) => {
            let other = letters.next()?;
            let goes_on = letters.next().is_some_and(char::is_alphabetic);
            if CLOSING.contains(&other) && !goes_on {
                return None;
            }
            half.len_utf8() + other.len_utf8()
        }
        'â' if letters.next()? == '€' => text.char_indices().nth(3).map_or(text.len(), |(end, _)| end),
        _ => return None,
    };
    let (bytes, _, is_lossy) = WINDOWS_1252.encode(&text[..length]);
    let mut meant = str::from_utf8(&bytes).ok().filter(|_| !is_lossy)?.chars();
    let letter = meant.next()?;
    meant.next().is_none().then_some((letter, length))
}

/// A word with the letters that were misread as they were meant; nothing where there are none.
fn repaired(word: &str) -> Option<String> {
    let mut repaired = String::new();
    let mut rest = word;
    let mut is_changed = false;
    while let Some(next) = rest.chars().next() {
        let (letter, length) =
            misread(rest).inspect(|_| is_changed = true).unwrap_or((next, next.len_utf8()));
        repaired.push(letter);
        rest = &rest[length..];
    }
    is_changed.then_some(repaired)
}

#[cfg(test)]
mod tests {
    use super::{Role, garbled_word, repaired};

    #[track_caller]
    fn garbled(text: &str, role: Role) -> Option<&str> {
        garbled_word(text, role).map(|word| &text[word])
    }

    #[test]
    fn letters_are_misread() {
        for (text, word, meant) in [
            ("Ana JosÃ© Ruiz", "JosÃ©", "José"),
            ("PEÃ‘A Nieto", "PEÃ‘A", "PEÑA"),
            ("Ã“scar", "Ã“scar", "Óscar"),
            ("Ã\u{81}lamo", "Ã\u{81}lamo", "Álamo"),
            ("GarcÃ\u{ad}a", "GarcÃ\u{ad}a", "García"),
            ("the cityâ€™s", "cityâ€™s", "city’s"),
            ("Â¿QuÃ©?", "Â¿QuÃ©?", "¿Qué?"),
        ] {
            assert_eq!(garbled(text, Role::Prose), Some(word));
            assert_eq!(repaired(word).as_deref(), Some(meant));
        }
        assert_eq!(garbled("GarcÃa", Role::Name), Some("GarcÃa"));
        assert_eq!(repaired("GarcÃa"), None);
    }

    #[test]
    fn letters_are_lost() {
        for role in [Role::Prose, Role::Name] {
            assert_eq!(garbled("Mar?a", role), Some("Mar?a"));
            assert_eq!(garbled("Jos\u{fffd} Ruiz", role), Some("Jos\u{fffd}"));
        }
        for name in ["Jos?", "?ngel"] {
            assert_eq!(garbled(name, Role::Name), Some(name));
        }
    }

    #[test]
    fn letters_are_whole() {
        for text in [
            "¿Qué une a las ciudades?",
            "What unites them?",
            "https://example.org/?a=b",
            "SÃO JOÃO DA BARRA",
            "«IRMÃ»",
            "“IRMÃ”",
            "Âncora de l’âme",
            "Kālī Ärö",
        ] {
            assert_eq!(garbled(text, Role::Prose), None);
        }
        assert_eq!(garbled("São Tomé e Príncipe", Role::Name), None);
    }
}
