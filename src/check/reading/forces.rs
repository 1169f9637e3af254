//! The phrases that give a clause its force, as the tables of a language have them.

use std::collections::HashMap;

use super::modality::Force;
use super::text::Text;
use crate::spec::ForcePhrases;

/// Phrases by their first words; the longest come first.
#[derive(Debug, Default)]
pub(super) struct Forces(HashMap<String, Vec<Phrase>>);

#[derive(Debug)]
struct Phrase {
    /// The words behind the first.
    rest: Vec<String>,
    said: Said,
}

/// The meaning of a phrase and of its denial.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Said {
    pub(super) force: Force,
    /// True if a denial of the phrase forbids: *no Party shall*, but not *no Party is obliged to*.
    pub(super) forbids: bool,
}

impl Forces {
    pub(super) fn new(phrases: &ForcePhrases) -> Self {
        let ForcePhrases { duty, obligation, future, leave, wish, ban, no_duty, no_wish } = phrases;
        let mut forces = Self::default();
        for (patterns, force, forbids) in [
            (duty, Force::Duty, true),
            (obligation, Force::Duty, false),
            (future, Force::Future, true),
            (leave, Force::Leave, true),
            (wish, Force::Wish, false),
            (ban, Force::Ban, false),
            (no_duty, Force::NoDuty, false),
            (no_wish, Force::NoWish, false),
        ] {
            for phrase in patterns.iter().flat_map(|pattern| expanded(pattern)) {
                forces.add(&phrase, Said { force, forbids });
            }
        }
        for phrases in forces.0.values_mut() {
            phrases.sort_by_key(|phrase| std::cmp::Reverse(phrase.rest.len()));
        }
        forces
    }

    fn add(&mut self, phrase: &str, said: Said) {
        let mut words = phrase.split_whitespace().map(str::to_owned);
        let Some(first) = words.next() else { return };
        self.0.entry(first).or_default().push(Phrase { rest: words.collect(), said });
    }

    /// The meaning of the longest phrase at a word, and the number of its words.
    pub(super) fn at(&self, text: &Text<'_>, at: usize) -> Option<(Said, usize)> {
        let stands = |phrase: &&Phrase| {
            let behind = at + 1..=at + phrase.rest.len();
            text.lower.get(behind.clone()).is_some_and(|words| words == phrase.rest)
                && behind.into_iter().all(|next| text.is_joined(next))
        };
        let phrase = self.0.get(text.word(at))?.iter().find(stands)?;
        Some((phrase.said, phrase.rest.len() + 1))
    }
}

/// The phrases that a pattern stands for: `(is|are) obliged to`, `obligad(o|a(|s)) a`.
fn expanded(pattern: &str) -> Vec<String> {
    let Some((before, choices, behind)) = group(pattern) else { return vec![pattern.to_owned()] };
    choices.iter().flat_map(|choice| expanded(&format!("{before}{choice}{behind}"))).collect()
}

/// The first group of a pattern, with what stands before and behind it.
fn group(pattern: &str) -> Option<(&str, Vec<&str>, &str)> {
    let open = pattern.find('(')?;
    let (mut depth, mut start, mut choices) = (0, open + 1, Vec::new());
    for (at, sign) in pattern.char_indices().skip_while(|(at, _)| *at < open) {
        match sign {
            '(' => depth += 1,
            ')' | '|' if depth == 1 => {
                choices.push(&pattern[start..at]);
                start = at + 1;
                if sign == ')' {
                    return Some((&pattern[..open], choices, &pattern[at + 1..]));
                }
            }
            ')' => depth -= 1,
            _ => {}
        }
    }
    None
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_pattern_stands_for_all_its_phrases() {
        assert_eq!(expanded("(is|are) bound"), ["is bound", "are bound"]);
        assert_eq!(expanded("(está obligad(o|a)|debe) a"), ["está obligado a", "está obligada a", "debe a"]);
        assert_eq!(expanded("must"), ["must"]);
        assert_eq!(expanded("(open"), ["(open"]);
    }
}
