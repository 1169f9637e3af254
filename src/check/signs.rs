//! Signs and spaces that are out of place, alike in every language.

use std::ops::Range;

use super::Subject;
use super::parity::is_abbreviation;
use super::texts::OneText;
use super::words::masked;
use crate::finding::{Finding, Rule};

/// Finds signs and spaces that are out of place.
pub(super) fn stray_signs(subject: &Subject<'_>) -> Vec<Finding> {
    let found = subject.prose().flat_map(|one| {
        let spans = stray(&masked(one.text));
        spans.into_iter().map(move |span| found(&one, span)).collect::<Vec<_>>()
    });
    found.collect()
}

fn found(one: &OneText<'_>, span: Range<usize>) -> Finding {
    Finding::in_words(Rule::StraySign, &one.path, one.text, span.clone()).with("written", &one.text[span])
}

/// What is out of place in a text.
fn stray(text: &str) -> Vec<Range<usize>> {
    let signs: Vec<(usize, char)> = text.char_indices().collect();
    let mut spans: Vec<_> = (0..signs.len()).filter_map(|at| stray_at(text, &signs, at)).collect();
    spans.extend(unclosed(text, &signs));
    spans.extend(subject_parted(text));
    spans.sort_by_key(|span| span.start);
    spans.dedup_by(|next, span| next.start < span.end);
    spans
}

/// What is out of place at a character, with the words beside it.
fn stray_at(text: &str, signs: &[(usize, char)], at: usize) -> Option<Range<usize>> {
    let sign = |offset: isize| {
        at.checked_add_signed(offset).and_then(|at| signs.get(at)).map_or('\n', |(_, sign)| *sign)
    };
    let (before, here, next, after) = (sign(-1), sign(0), sign(1), sign(2));
    let is_stray = match here {
        ' ' => {
            (",;:".contains(next) && before.is_alphanumeric())
                || (next == '.' && before.is_alphanumeric() && (after == ' ' || after == '\n'))
                || (next == '-' && after.is_alphabetic() && before.is_alphabetic())
        }
        ',' | ';' | ':' if next == here => true,
        '.' => (next == '.' && before != '.' && after != '.') || is_small_after_end(text, signs, at),
        ',' | ';' => next.is_alphabetic() && before.is_alphabetic(),
        '"' => {
            (before.is_alphabetic() && next.is_alphabetic())
                || (sign(-1) == ';' && (next == ' ' || next == '\n'))
        }
        '“' | '«' => before.is_alphabetic(),
        '”' | '»' => before == ';',
        '\'' => next == '\'' || (before == '\'' && sign(-2) == '\''),
        '(' => before.is_alphabetic() && next.is_alphabetic() && after.is_alphabetic() && sign(3) != ')',
        _ => false,
    };
    (is_stray && !is_in_address(text, signs[at].0)).then(|| with_words_beside(text, signs[at].0))
}

/// Whether a place lies within an address of the web or of a mail box.
fn is_in_address(text: &str, at: usize) -> bool {
    let start = text[..at].rfind(char::is_whitespace).map_or(0, |space| space + 1);
    let end = text[at..].find(char::is_whitespace).map_or(text.len(), |space| at + space);
    text.get(start..end)
        .is_some_and(|word| word.contains("://") || word.contains('@') || word.starts_with("www."))
}

/// Whether a sentence begins with a small letter.
fn is_small_after_end(text: &str, signs: &[(usize, char)], at: usize) -> bool {
    let end = signs[at].0;
    let word = text[..end].rsplit(|letter: char| !letter.is_alphabetic()).next().unwrap_or_default();
    let mut behind = text[end + 1..].chars();
    let begins_small = behind.next() == Some(' ') && behind.next().is_some_and(char::is_lowercase);
    begins_small && word.chars().count() > 3 && word.chars().all(char::is_lowercase) && !is_abbreviation(word)
}

/// The words on both sides of a place.
fn with_words_beside(text: &str, at: usize) -> Range<usize> {
    let start = text[..at].trim_end().rfind(char::is_whitespace).map_or(0, |space| space + 1);
    let behind = at + text[at..].chars().next().map_or(0, char::len_utf8);
    let rest = &text[behind..];
    let skipped = rest.len() - rest.trim_start_matches([' ', '.', ',', ';']).len();
    let end = rest[skipped..].find(char::is_whitespace).map_or(text.len(), |space| behind + skipped + space);
    let start = text[start..]
        .chars()
        .next()
        .filter(|first| first.is_whitespace())
        .map_or(start, |first| start + first.len_utf8());
    start..end
}

/// Brackets and quotation marks that are opened and not closed, or the reverse.
fn unclosed(text: &str, signs: &[(usize, char)]) -> Option<Range<usize>> {
    let mut open: Vec<(usize, char)> = Vec::new();
    let mut straight: Option<usize> = None;
    for (number, (at, sign)) in signs.iter().enumerate() {
        match sign {
            '(' | '[' | '“' | '«' => open.push((*at, *sign)),
            // *a)* begins an item.
            ')' if open.last().is_none_or(|(_, sign)| *sign != '(') && !is_item(text, *at) => {
                return Some(*at..*at + 1);
            }
            ')' | ']' | '”' | '»' => {
                open.pop();
            }
            '"' if number > 0 && signs[number - 1].1.is_ascii_digit() && straight.is_none() => {}
            '"' => straight = if straight.is_some() { None } else { Some(*at) },
            _ => {}
        }
    }
    let open = open.first().map(|(at, sign)| *at..at + sign.len_utf8());
    open.or(straight.map(|at| at..at + 1)).map(|sign| sign.start..with_words_beside(text, sign.start).end)
}

/// Whether a bracket closes the letter or the number of an item.
fn is_item(text: &str, at: usize) -> bool {
    let word = text[..at].rsplit(char::is_whitespace).next().unwrap_or_default();
    word.chars().count() <= 4
}

/// The names of the parties as subjects, in both languages.
const SUBJECTS: [&str; 12] = [
    "The Parties",
    "The Participants",
    "The Cities",
    "Both Parties",
    "Both Cities",
    "Las Partes",
    "Las Ciudades",
    "Los Participantes",
    "Los Municipios",
    "Ambas Partes",
    "Ambas Ciudades",
    "Los Ayuntamientos",
];

/// Verbs that follow the parties at once.
const VERBS: [&str; 30] = [
    "wish",
    "shall",
    "will",
    "may",
    "must",
    "agree",
    "undertake",
    "intend",
    "declare",
    "recognize",
    "reaffirm",
    "desire",
    "commit",
    "express",
    "desean",
    "acuerdan",
    "convienen",
    "deberán",
    "podrán",
    "se",
    "reconocen",
    "reafirman",
    "declaran",
    "manifiestan",
    "procurarán",
    "expresan",
    "tienen",
    "son",
    "are",
    "have",
];

/// A comma between a subject and its verb.
fn subject_parted(text: &str) -> Option<Range<usize>> {
    SUBJECTS.iter().find_map(|subject| {
        let (start, found) = text.match_indices(&format!("{subject}, ")).next()?;
        let rest = &text[start + found.len()..];
        let verb = rest.split(|letter: char| !letter.is_alphabetic()).next()?;
        VERBS.contains(&verb).then(|| start..start + found.len() + verb.len())
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn stray_signs_are_found() {
        for text in [
            "It promotes visits , and reports.",
            "from city -to -city exchange",
            "visits,concerts and more",
            "hereinafter\"the Board\", meets",
            "Friendship . can grow",
            "The board,, founded in 1999",
            "It reports each year..",
            "It visits;; it reports",
            "The board (founded in 1999 meets.",
            "The program \"Voices is free.",
            "called \"the Parties;\" publish",
            "The program (''Voices') is free.",
            "The Parties, wish to meet.",
            "from the U,S.A. are",
            "It promotes visits. it reports.",
        ] {
            assert_eq!(stray(text).len(), 1, "{text}: {:?}", stray(text));
        }
    }

    #[test]
    fn signs_in_their_place_are_left() {
        for text in [
            "The board (founded in 1999) meets at 3:30 p.m., and reports.",
            "It begins: \"Friend, come in...\"",
            "a) music; b) dance",
            "S.A. de C.V. of the city",
            "the students’ and the Parties’ works",
            "https://example.org/a,b a@example.org",
            "a 6\" board",
            "The Parties, which value music, meet.",
            "well-known and follow-up",
            "un 5 % y 1,000.00 pesos",
            "\u{1}\u{1}\u{1}, and \u{1}\u{1}",
            "the school(s) and the mayor’s office",
            "2026–2027, 24/7 and so on.",
        ] {
            assert!(stray(text).is_empty(), "{text}: {:?}", stray(text));
        }
    }
}
