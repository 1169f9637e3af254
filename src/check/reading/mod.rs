//! The reader of facts: what a text says, whatever words it says it in.
//!
//! A passage becomes facts with canonical values: quantities with what they count, the force of its clauses, and the
//! concepts of the tables in `locales/`. Two texts say the same where their facts are the same.

mod amounts;
mod clock;
mod codes;
mod concepts;
pub(super) mod difference;
mod figures;
mod forces;
mod inflection;
mod joining;
mod modality;
mod persons;
#[cfg(test)]
mod proving;
mod quantities;
mod shares;
mod text;
mod units;
mod value;

use std::ops::Range;

pub use concepts::{CONCEPTS, ConceptTables};
pub(super) use concepts::{Concepts, Number};
pub(super) use modality::{Force, Modal};
pub(super) use persons::{is_given_name, plain};
use quantities::Quantities;
pub(super) use text::Text;
pub(super) use value::{Clock, Fact, Ratio, Value};

/// All that a text says.
#[derive(Debug, Clone, Default)]
pub(super) struct Reading {
    /// Its quantities, in their order.
    pub(super) facts: Vec<Fact>,
    /// Its concepts, in their order.
    pub(super) mentions: Vec<Mention>,
    /// The force of its clauses, in their order.
    pub(super) modals: Vec<Modal>,
    /// Numbers in words and in figures that do not agree.
    pub(super) contradictions: Vec<[Range<usize>; 2]>,
    /// The persons that it names.
    pub(super) persons: Vec<Range<usize>>,
    /// The words that join two numbers, each with whether it makes them a range.
    pub(super) joins: Vec<(bool, Range<usize>)>,
    /// Its conjunctions, each with whether it gives a choice.
    pub(super) conjunctions: Vec<(bool, Range<usize>)>,
    /// The lengths of its lists, with the last item of each.
    pub(super) lists: Vec<(usize, Range<usize>)>,
}

impl Reading {
    /// The same with some years but once, as a range of days names its year once or twice.
    pub(super) fn with_years_once(mut self, years: &[u64]) -> Self {
        let mut seen = Vec::new();
        self.facts.retain(|fact| match fact.value.year().filter(|year| years.contains(year)) {
            Some(year) => {
                let is_first = !seen.contains(&year);
                seen.push(year);
                is_first
            }
            None => true,
        });
        self
    }

    /// What a stretch of the text says.
    pub(super) fn within(&self, stretch: &Range<usize>) -> Self {
        let is_in = |span: &Range<usize>| stretch.contains(&span.start);
        let of =
            |spans: &[(bool, Range<usize>)]| spans.iter().filter(|(_, span)| is_in(span)).cloned().collect();
        Self {
            facts: self.facts.iter().filter(|fact| is_in(&fact.span)).cloned().collect(),
            mentions: self.mentions.iter().filter(|mention| is_in(&mention.span)).cloned().collect(),
            modals: self.modals.iter().filter(|modal| is_in(&modal.span)).cloned().collect(),
            contradictions: self.contradictions.iter().filter(|[first, _]| is_in(first)).cloned().collect(),
            persons: self.persons.iter().filter(|span| is_in(span)).cloned().collect(),
            joins: of(&self.joins),
            conjunctions: of(&self.conjunctions),
            lists: self.lists.iter().filter(|(_, span)| is_in(span)).cloned().collect(),
        }
    }
}

/// A concept that a text has.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Mention {
    /// What its words can mean.
    pub(super) concepts: Vec<Number>,
    pub(super) span: Range<usize>,
    /// Whether the words are a part of a name.
    pub(super) is_name: bool,
}

/// Groups whose concepts only count something, and are read with their numbers.
const COUNTING: [&str; 5] = ["currency", "time-unit", "measure", "frequency", "fixed"];

/// Reads a text; `spaces` tells whether they part thousands.
pub(super) fn read(
    text: &str,
    language: super::facts::Language,
    concepts: &Concepts,
    spaces: bool,
) -> Reading {
    let text = Text::new(text, language);
    let mut quantities = Quantities { text: &text, concepts, spaces, contradictions: Vec::new() };
    let mut reading = Reading {
        modals: modality::modals(&text, concepts.forces(language)),
        persons: persons::persons(&text),
        conjunctions: joining::conjunctions(&text),
        lists: joining::lists(&text),
        ..Reading::default()
    };
    let mut at = 0;
    while at < text.words.len() {
        if let Some((mention, used)) = before_numbers(&text, concepts, at) {
            reading.mentions.push(mention);
            at += used;
            continue;
        }
        at += fixed(&text, concepts, at)
            .or_else(|| {
                let (fact, used) = quantities.read(at)?;
                reading.joins.extend(
                    reading.facts.last().and_then(|before| joining::join(&text, &before.span, &fact.span)),
                );
                reading.facts.push(fact);
                Some(used)
            })
            .unwrap_or_else(|| {
                reading.mentions.extend(prefixed(&text, concepts, at));
                let Some(matched) = concepts.matched_in(&text, at, |group| !COUNTING.contains(&group)) else {
                    return 1;
                };
                let meant = matched
                    .concepts
                    .iter()
                    .copied()
                    .filter(|concept| !COUNTING.contains(&concepts.group_of(*concept)));
                reading.mentions.push(Mention {
                    concepts: meant.collect(),
                    span: text.span(at..at + matched.length),
                    is_name: text.is_name(at),
                });
                matched.length
            })
            .max(1);
    }
    reading.contradictions = quantities.contradictions;
    reading
}

/// A concept whose words are no numbers, though they look so: *twice as many*, *una de las Partes*, *one another*.
fn before_numbers(text: &Text<'_>, concepts: &Concepts, at: usize) -> Option<(Mention, usize)> {
    const LEAST_WORDS: usize = 2;
    let is_group = |group: &str| ["multiple", "majority", "party-quantifier", "own"].contains(&group);
    let matched = concepts.matched_in(text, at, is_group)?;
    let of_group = matched.concepts.iter().copied().filter(|concept| is_group(concepts.group_of(*concept)));
    let is_multiple = matched
        .concepts
        .iter()
        .any(|concept| ["multiple", "majority"].contains(&concepts.group_of(*concept)));
    let mention =
        Mention { concepts: of_group.collect(), span: text.span(at..at + matched.length), is_name: false };
    (is_multiple || matched.length >= LEAST_WORDS).then_some((mention, matched.length))
}

/// The words of a fixed phrase whose numbers count nothing.
fn fixed(text: &Text<'_>, concepts: &Concepts, at: usize) -> Option<usize> {
    concepts
        .matched_in(text, at, |group| group == "fixed")
        .filter(|matched| matched.length > 2)
        .map(|matched| matched.length)
}

/// The capacity and the office of a Spanish word that joins both: *exalcalde*, *vicepresidenta*.
fn prefixed(text: &Text<'_>, concepts: &Concepts, at: usize) -> Vec<Mention> {
    const PREFIXES: [&str; 3] = ["ex", "vice", "sub"];
    let word = text.word(at);
    let parts = PREFIXES.iter().find_map(|prefix| Some((*prefix, word.strip_prefix(prefix)?)));
    let Some((prefix, office)) = parts.filter(|(_, office)| office.len() > 4 && !text.is_english()) else {
        return Vec::new();
    };
    let mean = |word: &str, group: &str| {
        let meant = concepts.meant(text.language, word);
        meant.iter().copied().filter(|concept| concepts.group_of(*concept) == group).collect::<Vec<_>>()
    };
    let (capacity, office) = (mean(prefix, "capacity"), mean(office, "office-title"));
    // A word that the tables have whole is no other office.
    let is_known = !office.is_empty() && !capacity.is_empty() && mean(word, "office-title").is_empty();
    let mention = |concepts| Mention { concepts, span: text.span(at..at + 1), is_name: false };
    if is_known { vec![mention(capacity), mention(office)] } else { Vec::new() }
}
