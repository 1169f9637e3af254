//! From a worded message to a [`Text`].
//!
//! Fluent gives plain strings. To remain recognizable, names and blanks pass through the messages between marks:
//! private characters, which no spec may contain.

use crate::document::{Blank, Inline, Text};
use crate::model::{Sound, without_blanks, without_series_sign};

const NAME_BEGINS: char = '\u{E000}';
const NAME_ENDS: char = '\u{E001}';
const PAGE_NUMBER: char = '\u{E002}';
const PAGE_COUNT: char = '\u{E003}';
const BLANKS: [(char, Blank); 5] = [
    ('\u{E004}', Blank::Day),
    ('\u{E005}', Blank::Month),
    ('\u{E006}', Blank::Year),
    ('\u{E007}', Blank::Place),
    ('\u{E00F}', Blank::Name),
];
/// The result of a function of grammar that was called with anything but a text.
pub(super) const MISUSED: char = '\u{E009}';

const EMPHASIS_BEGINS: char = '\u{E00A}';
const EMPHASIS_ENDS: char = '\u{E00B}';

/// The marks of the sound that a name begins with, put before a name whose spelling is misleading.
const SOUNDS: [(char, Sound, &str); 3] =
    [('\u{E00C}', Sound::I, "i"), ('\u{E00D}', Sound::O, "o"), ('\u{E00E}', Sound::Other, "other")];

/// The placeholder of a provision in the message that ends it.
pub(super) const PROVISION: char = '\u{E008}';

/// A comma that closes a part set apart by another one, as in *April 28, 2006, binds*, unless a sign or the end
/// follows.
pub(super) const CLOSING_COMMA: char = '\u{E010}';

/// Names up to this many characters are never broken at their spaces.
const UNBROKEN_NAME: usize = 24;

/// True if a character is one of the marks.
pub(super) fn is_mark(character: char) -> bool {
    ('\u{E000}'..='\u{E010}').contains(&character)
}

/// The name of a place, marked; a short one is not broken at its spaces.
pub(super) fn name(name: &str) -> String {
    let short = name.chars().count() <= UNBROKEN_NAME;
    verbatim(&if short { name.replace(' ', "\u{A0}") } else { name.to_owned() })
}

/// The name of a place, marked with the sound that it begins with if the spelling is misleading.
pub(super) fn sounding(words: &str, sound: Option<Sound>) -> String {
    let mark = SOUNDS.iter().find(|(_, known, _)| Some(*known) == sound).map(|(mark, ..)| *mark);
    mark.map_or_else(|| name(words), |mark| format!("{mark}{}", name(words)))
}

/// The sound that a text begins with, if a mark before its first letter gives it.
pub(super) fn marked_sound(text: &str) -> Option<&'static str> {
    let marks = text.chars().take_while(|character| is_mark(*character));
    marks
        .filter_map(|mark| SOUNDS.iter().find(|(known, ..)| *known == mark))
        .map(|(_, _, sound)| *sound)
        .next()
}

/// Words that are printed exactly as they are, marked.
pub(super) fn verbatim(words: &str) -> String {
    format!("{NAME_BEGINS}{words}{NAME_ENDS}")
}

/// Words that are printed exactly as they are, with a blank for each run of underscores.
pub(super) fn partly_blank(words: &str, kind: Blank) -> String {
    let mut marked = String::new();
    for (number, known) in without_blanks(words).into_iter().enumerate() {
        if number > 0 {
            marked.push_str(&blank(kind));
        }
        if !known.is_empty() {
            marked.push_str(&verbatim(known));
        }
    }
    marked
}

/// Emphasized words, marked.
pub(super) fn emphasis(words: &str) -> String {
    format!("{EMPHASIS_BEGINS}{words}{EMPHASIS_ENDS}")
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

/// A worded message as a text, with separate names, blanks and quotation marks.
pub(super) fn text(words: &str) -> Text {
    let mut inlines = Vec::new();
    let mut run = String::new();
    let mut manner = Manner::Plain;
    let words = words.trim();
    for (at, character) in words.char_indices() {
        let next = match character {
            NAME_BEGINS => Some(Manner::Name),
            EMPHASIS_BEGINS => Some(Manner::Emphasis),
            NAME_ENDS | EMPHASIS_ENDS => Some(Manner::Plain),
            _ if SOUNDS.iter().any(|(mark, ..)| *mark == character) => continue,
            CLOSING_COMMA => {
                if goes_on(&words[at + character.len_utf8()..]) {
                    run.push(',');
                }
                continue;
            }
            _ => None,
        };
        let sign = sign(character, manner);
        if next.is_none() && sign.is_none() {
            run.push(if character == '\n' { ' ' } else { character });
            continue;
        }
        close(&mut run, manner, &mut inlines);
        manner = next.unwrap_or(manner);
        inlines.extend(sign);
    }
    close(&mut run, manner, &mut inlines);
    Text(inlines)
}

/// True if a sentence goes on with another word after a comma that would close a part of it; if two parts end together,
/// one comma closes both.
fn goes_on(behind: &str) -> bool {
    let rest = behind.trim_start_matches(is_silent);
    let marks = &behind[..behind.len() - rest.len()];
    let next = rest.trim_start().trim_start_matches(is_silent);
    !marks.contains(CLOSING_COMMA)
        && rest.starts_with(char::is_whitespace)
        && !next.is_empty()
        && !next.starts_with(['(', '—', '–', '·'])
}

/// True if a character is a mark that prints no sign of its own.
fn is_silent(character: char) -> bool {
    matches!(character, NAME_BEGINS | NAME_ENDS | EMPHASIS_BEGINS | EMPHASIS_ENDS | CLOSING_COMMA)
        || SOUNDS.iter().any(|(mark, ..)| *mark == character)
}

/// The style of a run of words.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Manner {
    Plain,
    Name,
    Emphasis,
}

/// The piece that a character denotes by itself.
fn sign(character: char, manner: Manner) -> Option<Inline> {
    match character {
        PAGE_NUMBER => Some(Inline::PageNumber),
        PAGE_COUNT => Some(Inline::PageCount),
        '"' if manner != Manner::Name => Some(Inline::QuotationMark),
        '\'' if manner != Manner::Name => Some(Inline::Apostrophe),
        _ => BLANKS.into_iter().find(|(mark, _)| *mark == character).map(|(_, blank)| Inline::Blank(blank)),
    }
}

fn close(run: &mut String, manner: Manner, inlines: &mut Vec<Inline>) {
    if run.is_empty() {
        return;
    }
    let run = std::mem::take(run);
    inlines.push(match manner {
        Manner::Plain => Inline::Words(run),
        Manner::Name => Inline::Name(run),
        Manner::Emphasis => Inline::Emphasis(run),
    });
}

/// A text whose first words open a recital: one word, or all the leading words in capitals.
pub(super) fn opened(Text(mut inlines): Text) -> Text {
    if let Some(Inline::Words(words)) = inlines.first().cloned() {
        let in_capitals = |word: &&str| word.chars().all(|letter| !letter.is_lowercase());
        let openings = words.split(' ').take_while(in_capitals).count().max(1);
        let length = words.match_indices(' ').nth(openings - 1).map_or(words.len(), |(space, _)| space);
        let (opening, rest) = words.split_at(length);
        let rest = (!rest.is_empty()).then(|| Inline::Words(rest.to_owned()));
        inlines.splice(..1, std::iter::once(Inline::Opening(opening.to_owned())).chain(rest));
    }
    Text(inlines)
}

/// Removes the sign that a text gets from its place in a series.
pub(super) fn unsigned(Text(mut inlines): Text) -> Text {
    if let Some(Inline::Words(words)) = inlines.last_mut() {
        words.truncate(without_series_sign(words).len());
        if words.is_empty() {
            inlines.pop();
        }
    }
    Text(inlines)
}

/// A text of at most so many characters; a longer one is cut after a whole word, with a sign that more follows.
pub(super) fn shortened(text: Text, most: usize) -> Text {
    let mut room = most;
    let mut inlines = Vec::new();
    for mut inline in text.0 {
        if let Inline::Words(words) | Inline::Name(words) | Inline::Emphasis(words) | Inline::Opening(words) =
            &mut inline
        {
            let length = words.chars().count();
            if length > room {
                let kept: String = words.chars().take(room).collect();
                let end = kept.rfind([' ', '\u{A0}']).unwrap_or(kept.len());
                *words = kept[..end].trim_end_matches(|sign: char| !sign.is_alphanumeric()).to_owned() + "…";
                inlines.push(inline);
                break;
            }
            room -= length;
        }
        inlines.push(inline);
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
    fn a_closing_comma_stands_only_where_words_follow() {
        let closed = |rest: &str| text(&format!("{}{CLOSING_COMMA}{rest}", name("Texas"))).to_string();
        assert_eq!(
            [" and", "", ".", ", and", " (so)"].map(closed),
            ["Texas, and", "Texas", "Texas.", "Texas, and", "Texas (so)"]
        );
        assert_eq!(closed(&format!("{CLOSING_COMMA} {}", name("Sonora"))), "Texas, Sonora");
    }

    #[test]
    fn a_long_text_ends_after_a_word() {
        let long = || text(&format!("Agreement of {}, and more", name("El Paso")));
        let string = |most| shortened(long(), most).to_string();
        assert_eq!(string(30), "Agreement of El\u{A0}Paso, and more");
        assert_eq!(string(29), "Agreement of El\u{A0}Paso, and…");
        assert_eq!(string(22), "Agreement of El\u{A0}Paso…");
        assert_eq!(string(17), "Agreement of El…");
        assert_eq!(string(4), "Agre…");
    }

    #[test]
    fn the_first_words_open() {
        let Text(inlines) = opened(text("CONSIDERING that"));
        assert_eq!(inlines, [Inline::Opening("CONSIDERING".into()), Inline::Words(" that".into())]);
        let Text(inlines) = opened(text("TENIENDO PRESENTE que"));
        assert_eq!(inlines, [Inline::Opening("TENIENDO PRESENTE".into()), Inline::Words(" que".into())]);
        let Text(inlines) = opened(text("Whereas"));
        assert_eq!(inlines, [Inline::Opening("Whereas".into())]);
    }
}
