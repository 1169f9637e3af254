//! Letters that another program has damaged: UTF-8 that was read in another encoding, as spreadsheets do, or letters
//! that an encoding lacks.

use std::collections::HashMap;
use std::ops::Range;

use encoding_rs::{Encoding, MACINTOSH, WINDOWS_1252};

use super::Subject;
use super::texts::{OneText, Role};
use crate::finding::{Finding, Path, Rule};
use crate::model::code_of;

/// The misread first byte of a letter with two bytes in UTF-8, and the encoding in which it was read.
const FIRST_OF_TWO: [(char, &Encoding); 5] =
    [('Â', WINDOWS_1252), ('Ã', WINDOWS_1252), ('Ä', WINDOWS_1252), ('Å', WINDOWS_1252), ('√', MACINTOSH)];

/// The misread first two bytes of a dash, a quotation mark or a sign such as €, with three bytes in UTF-8.
const FIRST_OF_THREE: [(&str, &Encoding); 5] =
    [("â€", WINDOWS_1252), ("â‚", WINDOWS_1252), ("â„", WINDOWS_1252), ("‚Ä", MACINTOSH), ("‚Ç", MACINTOSH)];

/// Signs that may follow a capital with an accent: they are a damaged letter only if the word goes on.
const CLOSING: [char; 13] = ['“', '”', '‘', '’', '»', '›', '–', '—', '…', '¹', '²', '³', '™'];

/// Results of letters with accents that were read as on a Mac, or in DOS: within a word they have no other meaning.
const FOREIGN_CAPITALS: [char; 6] = ['Â', 'Ã', 'È', 'Ì', 'Ò', 'Û'];
const FOREIGN_SIGNS: [char; 6] = ['¤', '¢', '£', '¥', '¡', '‚'];

/// Signs in addresses of pages and of mail, which may have a question mark between words.
const OF_ADDRESSES: [char; 3] = ['/', '=', '@'];

/// Finds texts whose letters differ from what the author wrote: `JosÃ©`, `Jos?`.
pub(super) fn garbled_texts(subject: &Subject<'_>) -> Vec<Finding> {
    let texts = subject.texts.iter();
    let texts = texts.flat_map(|written| written.each().into_iter().map(|one| (written.role, one)));
    texts.flat_map(|(role, one)| garbled(&one, role)).collect()
}

/// Finds words with damaged letters in a text of sentences.
#[must_use]
pub fn garbled_prose(path: &Path, language: &str, text: &str) -> Vec<Finding> {
    garbled(&OneText { path: path.clone(), language: Some(language), text }, Role::Prose)
}

fn garbled(one: &OneText<'_>, role: Role) -> Vec<Finding> {
    let found = |word: Range<usize>| {
        let written = &one.text[word.clone()];
        let meant = repaired(written).unwrap_or_else(|| "none".to_owned());
        let finding = Finding::in_words(Rule::GarbledText, &one.path, one.text, word);
        finding.with("written", written).with("meant", meant)
    };
    garbled_words(one, role).into_iter().map(found).collect()
}

/// Removes findings about single characters of garbled words: their correction alone would not repair the words.
pub(super) fn without_parts_of_garbled(findings: Vec<Finding>) -> Vec<Finding> {
    let argument = |finding: &Finding, name| {
        finding.arguments.iter().find(|(known, _)| *known == name).map(|(_, value)| value.clone())
    };
    let mut garbled: HashMap<Path, String> = HashMap::new();
    for finding in findings.iter().filter(|finding| finding.rule == Rule::GarbledText) {
        let (Some(path), Some(word)) = (finding.path(), argument(finding, "written")) else { continue };
        garbled.entry(path.clone()).or_default().push_str(&word);
    }
    let is_part = |finding: &Finding| {
        let words = finding.path().and_then(|path| garbled.get(path));
        let code = argument(finding, "code");
        matches!(finding.rule, Rule::UnprintableCharacter | Rule::MissingGlyph)
            && words.into_iter().flat_map(|words| words.chars()).any(|letter| Some(code_of(letter)) == code)
    };
    findings.into_iter().filter(|finding| !is_part(finding)).collect()
}

/// The words that have damaged letters, up to the spaces around them. A non-breaking space after a capital may be half
/// of a letter.
fn garbled_words(one: &OneText<'_>, role: Role) -> Vec<Range<usize>> {
    let mut words = Vec::new();
    let (mut start, mut before) = (0, ' ');
    for (end, character) in one.text.char_indices().chain([(one.text.len(), ' ')]) {
        let is_half = character == '\u{A0}' && FIRST_OF_TWO.iter().any(|(first, _)| *first == before);
        if character.is_whitespace() && !is_half {
            if is_garbled(one, start..end, role) {
                words.push(start..end);
            }
            start = end + character.len_utf8();
        }
        before = character;
    }
    words
}

fn is_garbled(one: &OneText<'_>, word: Range<usize>, role: Role) -> bool {
    let text = &one.text[word.clone()];
    is_misread(text) || lost_letter(text).is_some_and(|lost| !is_question(one, &word, lost, role))
}

/// True if a word has letters that were read in another encoding.
fn is_misread(word: &str) -> bool {
    word.char_indices().any(|(at, letter)| {
        let (before, rest) = (word[..at].chars().next_back(), &word[at..]);
        let after = rest.chars().nth(1);
        let is_within = before.is_some_and(char::is_alphabetic) && after.is_some_and(char::is_alphabetic);
        misread(before, rest).is_some()
            // A quotation mark whose third part is invisible.
            || rest.starts_with("â€")
            || (FOREIGN_CAPITALS.contains(&letter) && before.is_some_and(char::is_lowercase))
            || (FOREIGN_SIGNS.contains(&letter) && is_within)
            // An Í whose second half is invisible.
            || rest.starts_with("ÃA")
            || letter == char::REPLACEMENT_CHARACTER
    })
}

/// The position of a question mark in a word that may replace a letter.
fn lost_letter(word: &str) -> Option<usize> {
    let is_letter = |character: Option<char>| character.is_some_and(char::is_alphabetic);
    let mut marks = word.match_indices('?').map(|(at, _)| at);
    marks.find(|at| is_letter(word[..*at].chars().next_back()) || is_letter(word[at + 1..].chars().next()))
}

/// True if a mark in a word ends a question and does not replace a letter.
fn is_question(one: &OneText<'_>, word: &Range<usize>, at: usize, role: Role) -> bool {
    let text = &one.text[word.clone()];
    // Several marks are a placeholder.
    if text.contains(OF_ADDRESSES) || text.contains('¿') || text.contains("??") {
        return true;
    }
    let is_begun = one.text[..word.start].contains('¿');
    let goes_on = text[at + 1..].starts_with(char::is_alphabetic);
    match role {
        // A name is not a question.
        Role::Name => is_begun,
        Role::Prose | Role::Line | Role::Office if goes_on => false,
        // A Spanish question has a mark at its beginning as well.
        Role::Prose => is_begun || one.language != Some("es"),
        Role::Line | Role::Office => true,
    }
}

/// The letter at the beginning of a text that was read in another encoding, and the length of its characters.
fn misread(before: Option<char>, text: &str) -> Option<(char, usize)> {
    let two =
        FIRST_OF_TWO.iter().find(|(first, _)| text.starts_with(*first)).map(|(_, encoding)| (*encoding, 2));
    let three = FIRST_OF_THREE.iter().find(|(first, _)| text.starts_with(first));
    let (encoding, count) = three.map(|(_, encoding)| (*encoding, 3)).or(two)?;
    let mut rest = text.chars();
    let last = rest.nth(count - 1)?;
    let after = rest.next();
    if count == 2 && is_closing(before, last, after, rest.next()) {
        return None;
    }
    let length = text.len() - text.chars().skip(count).map(char::len_utf8).sum::<usize>();
    let (bytes, _, is_lossy) = encoding.encode(&text[..length]);
    let mut meant = str::from_utf8(&bytes).ok().filter(|_| !is_lossy)?.chars();
    let letter = meant.next()?;
    (meant.next().is_none() && !letter.is_control()).then_some((letter, length))
}

/// True if a sign after a capital closes its word: *IRMÃ”*, *PORÃ’S*.
fn is_closing(before: Option<char>, sign: char, after: Option<char>, next: Option<char>) -> bool {
    let in_capitals = before.is_some_and(char::is_uppercase);
    if sign == '\u{A0}' {
        return in_capitals;
    }
    let is_genitive =
        sign == '’' && matches!(after, Some('s' | 'S')) && !next.is_some_and(char::is_alphabetic);
    let goes_on = after.is_some_and(if in_capitals { char::is_uppercase } else { char::is_alphabetic });
    CLOSING.contains(&sign) && (is_genitive || !goes_on)
}

/// A word as it was meant, if each of its letters can be restored; some were damaged twice.
fn repaired(word: &str) -> Option<String> {
    let once = repaired_once(word)?;
    let whole = repaired_once(&once).unwrap_or(once);
    let is_lost = lost_letter(&whole).is_some_and(|at| whole[at + 1..].starts_with(char::is_alphabetic));
    let is_whole = !is_misread(&whole) && !is_lost && !whole.contains(char::is_control);
    is_whole.then_some(whole)
}

/// A word with its misread letters restored once; `None` if it has none.
fn repaired_once(word: &str) -> Option<String> {
    let mut repaired = String::new();
    let (mut rest, mut before) = (word, None);
    let mut is_changed = false;
    while let Some(next) = rest.chars().next() {
        let found = misread(before, rest);
        is_changed |= found.is_some();
        let (letter, length) = found.unwrap_or((next, next.len_utf8()));
        repaired.push(letter);
        rest = &rest[length..];
        before = Some(next);
    }
    is_changed.then_some(repaired)
}

#[cfg(test)]
mod tests {
    use super::{OneText, Path, Role, garbled_words, repaired};

    #[track_caller]
    fn garbled(text: &str, role: Role) -> Vec<&str> {
        let one = OneText { path: Path::root(), language: Some("es"), text };
        garbled_words(&one, role).into_iter().map(|word| &text[word]).collect()
    }

    #[test]
    fn letters_are_misread() {
        for (word, meant) in [
            ("JosÃ©", "José"),
            ("PEÃ‘A", "PEÑA"),
            ("Ã“scar", "Óscar"),
            ("Ã\u{81}lamo", "Álamo"),
            ("GarcÃ\u{AD}a", "García"),
            ("cityâ€™s", "city’s"),
            ("Â¿QuÃ©?", "¿Qué?"),
            ("TÃªte-Ã\u{A0}-tÃªte", "Tête-à-tête"),
            ("DvoÅ™Ã¡k", "Dvořák"),
            ("JosÃƒÂ©", "José"),
            ("Jos√©", "José"),
            ("â‚¬", "€"),
        ] {
            assert_eq!(garbled(word, Role::Prose), [word]);
            assert_eq!(repaired(word).as_deref(), Some(meant), "{word}");
        }
        for word in ["GarcÃa", "GARCÃA", "MuÒoz", "JosÈ", "Mu¤oz", "Mar¡a", "â€œHolaâ€", "Jos\u{FFFD}"]
        {
            assert_eq!(garbled(word, Role::Prose), [word]);
            assert_eq!(repaired(word), None, "{word}");
        }
    }

    #[test]
    fn every_damaged_word_is_told() {
        let text = "JosÃ©\nRuiz\tPeÃ±a\u{A0}y 10Â\u{A0}km, example.org/x Garc?a";
        assert_eq!(garbled(text, Role::Prose), ["JosÃ©", "PeÃ±a", "10Â\u{A0}km,", "Garc?a"]);
    }

    #[test]
    fn letters_are_lost() {
        for (text, word) in [("Mar?a", "Mar?a"), ("?ngel Ruiz", "?ngel"), ("con Jos? Ruiz", "Jos?")] {
            for role in [Role::Prose, Role::Name] {
                assert_eq!(garbled(text, role), [word]);
            }
        }
    }

    #[test]
    fn letters_are_whole() {
        for text in [
            "¿Qué une a las ciudades?",
            "¿Sí?No.",
            "https://example.org/?a=b mailto:a@example.org?cc",
            "SÃO JOÃO DA BARRA",
            "«IRMÃ» “IRMÃ” PORÃ’S PORÃ’s PORÃ\u{A0}– PORÃ²",
            "Âncora de l’âme D’ÂNGELO LÂM VÃN",
            "Kālī Ärö Åland ‚Ärger‘",
            "???",
            "¡Viva! 5¢ £3",
        ] {
            assert_eq!(garbled(text, Role::Prose), [""; 0]);
        }
        for line in ["Questions? Call 311", "¿Preguntas? Llame al 311", "example.org/?page=1", "(ext. ?)"] {
            assert_eq!(garbled(line, Role::Line), [""; 0]);
        }
        for name in ["São Tomé e Príncipe", "Teatro ¿Qué Pasa?", "José Ruiz (?)"] {
            assert_eq!(garbled(name, Role::Name), [""; 0]);
        }
    }
}
