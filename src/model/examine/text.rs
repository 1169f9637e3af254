//! Texts: in both languages, and of characters that can be printed.

use std::collections::BTreeSet;

use unicode_normalization::UnicodeNormalization as _;

use super::Examiner;
use crate::finding::{Finding, Path, Rule};
use crate::locale::{Bilingual, Side};
use crate::model::{Needs, Prose, Vocabulary, is_ended, paragraphs};
use crate::spec::{Name, Pair};

/// The variable that cites every earlier instrument.
const HISTORY: &str = "history";

/// How often own words may cite an earlier instrument, all of them together.
const MOST_CITATIONS: usize = 2_000;

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

    /// A text in each language, each in one line and without variables.
    pub(super) fn pair(&mut self, pair: &Pair, path: &Path) -> Option<Bilingual<String>> {
        let texts = self.pair_of_lines(pair, path)?;
        for (language, text) in &pair.0 {
            if Prose::parse(text).variables().next().is_some() {
                self.find(Finding::at(Rule::NoVariables, &path.field(language)));
            }
        }
        Some(Bilingual::from_fn(|side| in_one_line(texts.get(side))))
    }

    fn pair_of_lines(&mut self, pair: &Pair, path: &Path) -> Option<Bilingual<String>> {
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
                Some(text) => self.lines(text, &path.field(language)),
                None => {
                    self.find(Finding::at(Rule::MissingText, path).with("language", language));
                    None
                }
            }
        });
        texts.complete()
    }

    /// Own words in both languages, of which each uses the same variables.
    pub(super) fn prose(&mut self, pair: &Pair, path: &Path) -> Option<Bilingual<Prose>> {
        let texts = self.pair_of_lines(pair, path)?;
        let prose = Bilingual::from_fn(|side| Prose::parse(&in_one_line(texts.get(side))));
        self.check_variables(&prose, pair, path).then_some(prose)
    }

    /// Own words in paragraphs, as many in one language as in the other.
    pub(super) fn paragraphs(&mut self, pair: &Pair, path: &Path) -> Option<Vec<Bilingual<Prose>>> {
        let texts = self.pair_of_lines(pair, path)?;
        if is_ended(&texts.first) != is_ended(&texts.second) {
            self.find(Finding::at(Rule::UnequalEnding, path));
        }
        let whole = Bilingual::from_fn(|side| Prose::parse(texts.get(side)));
        let known = self.check_variables(&whole, pair, path);
        let (first, second) = (paragraphs(&texts.first), paragraphs(&texts.second));
        if first.len() != second.len() {
            let finding = Finding::at(Rule::UnequalParagraphs, path)
                .with("first", first.len())
                .with("second", second.len());
            self.find(finding);
            return None;
        }
        let rows = first.iter().zip(&second);
        let rows = rows
            .map(|(first, second)| Bilingual { first: Prose::parse(first), second: Prose::parse(second) });
        known.then(|| rows.collect())
    }

    /// Whether the variables of own words exist, stand in both texts and have a value here.
    fn check_variables(&mut self, prose: &Bilingual<Prose>, pair: &Pair, path: &Path) -> bool {
        let Some(languages) = self.languages.clone() else { return false };
        let mut findings = Vec::new();
        for side in Side::BOTH {
            let language = languages.get(side).language();
            let place = path.field(language);
            let text = pair.0.get(language).map_or("", String::as_str);
            for written in prose.get(side).broken() {
                let finding = in_text(Rule::UnknownVariable, &place, text, written);
                findings.push(self.unknown_variable(finding, written));
            }
            let mut told = BTreeSet::new();
            for name in prose.get(side).variables().filter(|name| told.insert(*name)) {
                let written = format!("${name}");
                if !self.variables.iter().any(|known| known == name) {
                    let finding = in_text(Rule::UnknownVariable, &place, text, &written);
                    findings.push(self.unknown_variable(finding, name));
                    continue;
                }
                if !prose.get(side.other()).variables().any(|other| other == name) {
                    let lacking = languages.get(side.other()).language();
                    let finding = in_text(Rule::OneSidedVariable, &place, text, &written);
                    let finding = finding.with("variable", name);
                    findings.push(finding.with("language", lacking));
                } else if side == Side::First {
                    findings.extend(self.unmet(Needs::of_variable(name), path, &written));
                }
            }
        }
        let cited =
            Side::BOTH.map(|side| prose.get(side).variables().filter(|name| *name == HISTORY).count());
        let within = self.citations <= MOST_CITATIONS;
        self.citations += cited.iter().sum::<usize>() * self.instruments;
        if within && self.citations > MOST_CITATIONS {
            findings.push(Finding::at(Rule::AgreementTooLong, path));
        }
        let right = findings.is_empty();
        self.findings.extend(findings);
        right
    }

    fn unknown_variable(&self, finding: Finding, name: &str) -> Finding {
        let known: Vec<_> = self.variables.iter().map(|name| format!("${name}")).collect();
        let written = if name.contains('$') { name.to_owned() } else { format!("{{ ${name} }}") };
        let finding = finding.with("written", written);
        let finding = finding.with("known", known.join(", "));
        finding.suggesting(name, self.variables.iter().map(String::as_str))
    }

    /// A text in one line.
    pub(super) fn text(&mut self, text: &str, path: &Path) -> Option<String> {
        self.lines(text, path).map(|text| in_one_line(&text))
    }

    /// A text in composed form, of which every character can be printed.
    fn lines(&mut self, text: &str, path: &Path) -> Option<String> {
        let text: String = text.trim().nfc().collect();
        if text.is_empty() {
            self.find(Finding::at(Rule::EmptyText, path));
            return None;
        }
        let wrong = unprintable(&text, self.vocabulary, path);
        let is_right = wrong.is_empty();
        self.findings.extend(wrong);
        is_right.then_some(text)
    }
}

/// A finding for each character of a text that cannot be printed.
#[must_use]
pub fn unprintable(text: &str, vocabulary: &Vocabulary, path: &Path) -> Vec<Finding> {
    let mut wrong = Vec::new();
    let mut findings = Vec::new();
    for character in text.chars().filter(|character| *character != '\n') {
        let rule = match character {
            _ if is_unprintable(character) => Rule::UnprintableCharacter,
            _ if !(vocabulary.has_glyph)(character) => Rule::MissingGlyph,
            _ => continue,
        };
        if !wrong.contains(&character) {
            wrong.push(character);
            let shown = if rule == Rule::MissingGlyph { character.to_string() } else { String::new() };
            findings.push(Finding::at(rule, path).with("character", shown).with("code", code_of(character)));
        }
    }
    findings
}

/// The code of a character as it is told: *U+00AD*.
#[must_use]
pub fn code_of(character: char) -> String {
    format!("U+{:04X}", u32::from(character))
}

/// A finding at the first place where a text has some words.
fn in_text(rule: Rule, path: &Path, text: &str, words: &str) -> Finding {
    match text.find(words) {
        Some(start) => Finding::in_words(rule, path, text, start..start + words.len()),
        None => Finding::at(rule, path),
    }
}

fn in_one_line(text: &str) -> String {
    text.lines().map(str::trim).filter(|line| !line.is_empty()).collect::<Vec<_>>().join(" ")
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
    use super::is_unprintable;

    #[test]
    fn what_cannot_be_seen_is_unprintable() {
        assert!(['\0', '\u{202E}', '\u{E000}', '\t'].into_iter().all(is_unprintable));
        assert!(!['ñ', '\u{A0}', '🤝', '#'].into_iter().any(is_unprintable));
    }
}
