//! Texts: in both languages, and of characters that can be printed.

use unicode_normalization::UnicodeNormalization as _;

use super::Examiner;
use crate::finding::{Finding, Path, Rule};
use crate::locale::Bilingual;
use crate::spec::{Name, Pair};

impl Examiner<'_> {
    pub(super) fn name(&mut self, name: &Name, path: &Path) -> Option<Bilingual<String>> {
        match name {
            Name::Pair(pair) => self.pair(pair, path),
            Name::Same(text) => {
                let text = self.text(text, path)?;
                Some(Bilingual::from_fn(|_| text.clone()))
            }
        }
    }

    pub(super) fn pair(&mut self, pair: &Pair, path: &Path) -> Option<Bilingual<String>> {
        let languages = self.languages.clone()?;
        for language in pair.0.keys() {
            if languages.side(|locale| locale.language() == language).is_none() {
                let known = [languages.first.language(), languages.second.language()];
                let finding = Finding::at_field_name(Rule::ForeignText, &path.field(language))
                    .with("language", language)
                    .with("known", known.join(", "));
                self.find(finding);
            }
        }
        let texts = Bilingual::from_fn(|side| {
            let language = languages.get(side).language();
            match pair.0.get(language) {
                Some(text) => self.text(text, &path.field(language)),
                None => {
                    self.find(Finding::at(Rule::MissingText, path).with("language", language));
                    None
                }
            }
        });
        texts.complete()
    }

    pub(super) fn paragraphs(&mut self, pair: &Pair, path: &Path) -> Option<Vec<Bilingual<String>>> {
        let texts = self.pair(pair, path)?;
        let (first, second) = (paragraphs(&texts.first), paragraphs(&texts.second));
        if first.len() != second.len() {
            let finding = Finding::at(Rule::UnequalParagraphs, path)
                .with("first", first.len())
                .with("second", second.len());
            self.find(finding);
            return None;
        }
        Some(first.into_iter().zip(second).map(|(first, second)| Bilingual { first, second }).collect())
    }

    /// A text in composed form, of which every character can be printed.
    pub(super) fn text(&mut self, text: &str, path: &Path) -> Option<String> {
        let text: String = text.trim().nfc().collect();
        if text.is_empty() {
            self.find(Finding::at(Rule::EmptyText, path));
            return None;
        }
        let mut wrong: Vec<char> = Vec::new();
        for character in text.chars().filter(|character| *character != '\n') {
            let rule = match character {
                _ if is_unprintable(character) => Rule::UnprintableCharacter,
                _ if !(self.vocabulary.has_glyph)(character) => Rule::MissingGlyph,
                _ => continue,
            };
            if !wrong.contains(&character) {
                wrong.push(character);
                let shown = if rule == Rule::MissingGlyph { character.to_string() } else { String::new() };
                let code = format!("U+{:04X}", u32::from(character));
                self.find(Finding::at(rule, path).with("character", shown).with("code", code));
            }
        }
        wrong.is_empty().then_some(text)
    }
}

/// The paragraphs of a text, which blank lines part.
#[must_use]
pub fn paragraphs(text: &str) -> Vec<String> {
    let lines: Vec<_> = text.lines().map(str::trim).collect();
    lines
        .split(|line| line.is_empty())
        .filter(|lines| !lines.is_empty())
        .map(|lines| lines.join(" "))
        .collect()
}

/// Control characters, marks that reverse the direction of a text, private
/// and unassigned characters: nothing that a reader could see.
fn is_unprintable(character: char) -> bool {
    character.is_control()
        || matches!(
            character,
            '\u{200B}'..='\u{200F}'
                | '\u{AD}'
                | '\u{2028}'..='\u{202E}'
                | '\u{2060}'..='\u{206F}'
                | '\u{FEFF}'
                | '\u{FFF9}'..='\u{FFFF}'
                | '\u{E000}'..='\u{F8FF}'
                | '\u{F0000}'..='\u{10FFFF}'
        )
}

#[cfg(test)]
mod tests {
    use super::{is_unprintable, paragraphs};

    #[test]
    fn what_cannot_be_seen_is_unprintable() {
        assert!(['\0', '\u{202E}', '\u{E000}', '\t'].into_iter().all(is_unprintable));
        assert!(!['ñ', '\u{A0}', '🤝', '#'].into_iter().any(is_unprintable));
    }

    #[test]
    fn blank_lines_part_paragraphs() {
        let text = "One.\nStill one.\n \n\nTwo.\n";
        assert_eq!(paragraphs(text), ["One. Still one.", "Two."]);
    }
}
