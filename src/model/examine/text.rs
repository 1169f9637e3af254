//! Texts in both languages, of characters that can be printed.

use std::collections::BTreeSet;
use std::ops::Range;

use unicode_normalization::UnicodeNormalization as _;
use unicode_normalization::char::is_combining_mark;

use super::Examiner;
use crate::finding::{Finding, Path, Rule, Severity};
use crate::locale::{Bilingual, Side};
use crate::model::{Needs, Prose, Vocabulary, ends_with_abbreviation, is_ended, paragraphs};
use crate::spec::{Name, Pair};

/// The variable that cites every earlier instrument.
const HISTORY: &str = "history";

/// The number of citations of earlier instruments that all own words together may have.
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

    /// Own words in both languages, each with the same variables.
    pub(super) fn prose(&mut self, pair: &Pair, path: &Path) -> Option<Bilingual<Prose>> {
        let texts = self.pair_of_lines(pair, path)?;
        let prose = Bilingual::from_fn(|side| Prose::parse(&in_one_line(texts.get(side))));
        self.check_variables(&prose, pair, path).then_some(prose)
    }

    /// Own words in paragraphs, the same number in each language.
    pub(super) fn paragraphs(&mut self, pair: &Pair, path: &Path) -> Option<Vec<Bilingual<Prose>>> {
        let texts = self.pair_of_lines(pair, path)?;
        // The point of an abbreviation may end the sentence too: *EE. UU.*
        let is_open = |text: &str| is_ended(text) && ends_with_abbreviation(text);
        let are_open = is_open(&texts.first) || is_open(&texts.second);
        if is_ended(&texts.first) != is_ended(&texts.second) && !are_open {
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

    /// True if the variables of own words exist, occur in both texts and have a value here.
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

    /// A text in composed form, in which every character can be printed.
    fn lines(&mut self, text: &str, path: &Path) -> Option<String> {
        let text: String = text.trim().nfc().collect();
        if text.is_empty() {
            self.find(Finding::at(Rule::EmptyText, path));
            return None;
        }
        let wrong = unprintable(&text, self.vocabulary, path);
        let is_right = wrong.iter().all(|finding| finding.severity != Severity::Error);
        self.findings.extend(wrong);
        is_right.then_some(text)
    }
}

/// A finding for each character of a text that cannot be printed, and for letters that look like others.
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
    findings.extend(disguised(text, path));
    findings
}

/// A finding at the first letter of a text with too many marks, and one at the first word in letters of another script.
fn disguised(text: &str, path: &Path) -> Vec<Finding> {
    let marks = piled_marks(text).map(|span| (Rule::PiledMarks, span));
    let scripts = mixed_scripts(text).map(|span| (Rule::MixedScripts, span));
    let found = marks.into_iter().chain(scripts);
    let finding = |(rule, span): (Rule, Range<usize>)| {
        let written = text[span.clone()].to_owned();
        Finding::in_words(rule, path, text, span).with("written", written)
    };
    found.map(finding).collect()
}

/// The first letter of a composed text that has more marks above and below it than in any language, or a mark that
/// strikes it through or encloses it.
fn piled_marks(text: &str) -> Option<Range<usize>> {
    const MOST_MARKS: usize = 1;
    let strikes = |mark: char| matches!(mark, '\u{334}'..='\u{338}' | '\u{20D0}'..='\u{20F0}');
    let (mut letter, mut marks) = (0, 0);
    for (at, character) in text.char_indices() {
        if !is_combining_mark(character) {
            (letter, marks) = (at, 0);
            continue;
        }
        marks += 1;
        if marks > MOST_MARKS || strikes(character) {
            return Some(letter..at + character.len_utf8());
        }
    }
    None
}

/// Letters of the Greek and Cyrillic scripts that look like Latin ones.
const LOOK_ALIKES: &str = "ΑΒΕΖΗΙΚΜΝΟΡΤΥΧοινАВЕЅІЈКМНОРСТУХаеосрсухіјѕһԁԛԝ";

/// The first word that mixes Latin letters with Greek or Cyrillic ones, or that, in a text with Latin letters, consists
/// of Greek or Cyrillic letters that look like Latin ones.
fn mixed_scripts(text: &str) -> Option<Range<usize>> {
    let is_latin = |letter: char| letter.is_alphabetic() && letter < '\u{250}';
    let is_other = |letter: char| matches!(letter, '\u{370}'..='\u{52F}');
    let is_text_latin = text.chars().any(is_latin);
    let is_disguised = |word: &str| {
        let mixes = word.chars().any(is_latin) && word.chars().any(is_other);
        let looks_latin = is_text_latin && word.chars().all(|letter| LOOK_ALIKES.contains(letter));
        !word.is_empty() && (mixes || looks_latin)
    };
    let is_between = |character: char| !character.is_alphabetic() && !is_combining_mark(character);
    let mut start = 0;
    for part in text.split_inclusive(is_between) {
        let word = part.trim_end_matches(is_between);
        if is_disguised(word) {
            return Some(start..start + word.len());
        }
        start += part.len();
    }
    None
}

/// The code of a character in messages: *U+00AD*.
#[must_use]
pub fn code_of(character: char) -> String {
    format!("U+{:04X}", u32::from(character))
}

/// A finding at the first occurrence of some words in a text.
fn in_text(rule: Rule, path: &Path, text: &str, words: &str) -> Finding {
    match text.find(words) {
        Some(start) => Finding::in_words(rule, path, text, start..start + words.len()),
        None => Finding::at(rule, path),
    }
}

fn in_one_line(text: &str) -> String {
    text.lines().map(str::trim).filter(|line| !line.is_empty()).collect::<Vec<_>>().join(" ")
}

/// True for control characters, marks that reverse the direction of a text, and private and unassigned characters: none
/// of these is visible.
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
    use super::{is_unprintable, mixed_scripts, piled_marks};

    #[test]
    fn what_cannot_be_seen_is_unprintable() {
        assert!(['\0', '\u{202E}', '\u{E000}', '\t'].into_iter().all(is_unprintable));
        assert!(!['ñ', '\u{A0}', '🤝', '#'].into_iter().any(is_unprintable));
    }

    #[test]
    fn marks_are_piled_beyond_any_language() {
        assert_eq!(piled_marks("Ng\u{1EAD}m, ñ\u{301}, \u{1ED9}"), None);
        assert_eq!(piled_marks("Pá\u{302}\u{303}z"), Some(1..7));
        assert_eq!(piled_marks("cien\u{338}"), Some(3..6));
    }

    #[test]
    fn scripts_that_look_alike_are_found() {
        let found = |text: &'static str| mixed_scripts(text).map(|span| &text[span]);
        // The letter a of the second word is Cyrillic, the third is Greek.
        assert_eq!(found("Villa P\u{430}so"), Some("P\u{430}so"));
        assert_eq!(found("El \u{410}\u{412}\u{421}"), Some("\u{410}\u{412}\u{421}"));
        assert_eq!(found("Tor\u{3BF}n"), Some("Tor\u{3BF}n"));
        for right in ["El Paso", "Київ (Kyiv)", "Αθήνα, Athens", "Łódź", "Ñuñoa"] {
            assert_eq!(found(right), None, "{right}");
        }
    }
}
