//! From a worded message to a [`Text`].
//!
//! Fluent gives plain strings. So that a name stays a name and a blank a blank,
//! they go through the messages between marks: private characters, which no
//! spec may contain.

use crate::document::{Blank, Inline, Text};

const NAME_BEGINS: char = '\u{E000}';
const NAME_ENDS: char = '\u{E001}';
const PAGE_NUMBER: char = '\u{E002}';
const PAGE_COUNT: char = '\u{E003}';
const BLANKS: [(char, Blank); 4] = [
    ('\u{E004}', Blank::Day),
    ('\u{E005}', Blank::Month),
    ('\u{E006}', Blank::Year),
    ('\u{E007}', Blank::Place),
];
/// What a function of grammar gives that was called with anything but a text.
pub(super) const MISUSED: char = '\u{E009}';

/// Where a provision stands in the message that ends it.
pub(super) const PROVISION: char = '\u{E008}';

/// Names up to this many characters are never broken at their spaces.
const UNBROKEN_NAME: usize = 24;

/// Whether a character is one of the marks.
pub(super) fn is_mark(character: char) -> bool {
    ('\u{E000}'..=MISUSED).contains(&character)
}

/// The name of a place, marked; a short one is not broken at its spaces.
pub(super) fn name(name: &str) -> String {
    let short = name.chars().count() <= UNBROKEN_NAME;
    verbatim(&if short { name.replace(' ', "\u{A0}") } else { name.to_owned() })
}

/// Words that come out exactly as they are, marked.
pub(super) fn verbatim(words: &str) -> String {
    format!("{NAME_BEGINS}{words}{NAME_ENDS}")
}

/// A line to fill in by hand, marked.
pub(super) fn blank(kind: Blank) -> String {
    let (mark, _) = BLANKS.into_iter().find(|(_, blank)| *blank == kind).expect("every blank has a mark");
    mark.to_string()
}

/// The number of the page and of all pages, marked.
pub(super) fn page_marks() -> [String; 2] {
    [PAGE_NUMBER, PAGE_COUNT].map(String::from)
}

/// The paragraphs of a worded message.
pub(super) fn paragraphs(words: &str) -> Vec<Text> {
    crate::model::paragraphs(words).iter().map(|words| text(words)).collect()
}

/// A worded message as a text: names, blanks and quotation marks apart.
pub(super) fn text(words: &str) -> Text {
    let mut inlines = Vec::new();
    let mut run = String::new();
    let mut in_name = false;
    for character in words.trim().chars() {
        let mark = match character {
            NAME_BEGINS | NAME_ENDS => None,
            PAGE_NUMBER => Some(Inline::PageNumber),
            PAGE_COUNT => Some(Inline::PageCount),
            '"' if !in_name => Some(Inline::QuotationMark),
            '\'' if !in_name => Some(Inline::Apostrophe),
            _ => match BLANKS.into_iter().find(|(mark, _)| *mark == character) {
                Some((_, blank)) => Some(Inline::Blank(blank)),
                None => {
                    run.push(if character == '\n' { ' ' } else { character });
                    continue;
                }
            },
        };
        close(&mut run, in_name, &mut inlines);
        in_name = character == NAME_BEGINS;
        inlines.extend(mark);
    }
    close(&mut run, in_name, &mut inlines);
    Text(inlines)
}

fn close(run: &mut String, in_name: bool, inlines: &mut Vec<Inline>) {
    if run.is_empty() {
        return;
    }
    let run = std::mem::take(run);
    inlines.push(if in_name { Inline::Name(run) } else { Inline::Words(run) });
}

/// A text whose first word opens a recital.
pub(super) fn opened(Text(mut inlines): Text) -> Text {
    if let Some(Inline::Words(words)) = inlines.first().cloned()
        && let Some((opening, rest)) = words.split_once(' ')
    {
        inlines.splice(..1, [Inline::Opening(opening.to_owned()), Inline::Words(format!(" {rest}"))]);
    }
    Text(inlines)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_blanks_and_quotation_marks_come_apart() {
        let words = format!("In {}, on {}: \"{}\"", name("El \"P\" Paso"), blank(Blank::Day), "so");
        let expected = [
            Inline::Words("In ".into()),
            Inline::Name("El\u{A0}\"P\"\u{A0}Paso".into()),
            Inline::Words(", on ".into()),
            Inline::Blank(Blank::Day),
            Inline::Words(": ".into()),
            Inline::QuotationMark,
            Inline::Words("so".into()),
            Inline::QuotationMark,
        ];
        assert_eq!(text(&words).0, expected);
    }

    #[test]
    fn the_first_word_opens() {
        let Text(inlines) = opened(text("CONSIDERING that"));
        assert_eq!(inlines, [Inline::Opening("CONSIDERING".into()), Inline::Words(" that".into())]);
    }
}
