//! What both texts of a pair say, compared by its facts: quantities, force, concepts, persons, roles, lists.

use std::ops::Range;

use super::acting::exchanged_names;
use super::denials::unequal_forces;
use super::names::PartyNames;
use super::parity::Side;
use super::reading::difference::{self, Differing};
use super::reading::{self, Concepts, Reading, plain};
use crate::finding::{Finding, Rule, is_nearly};
use crate::model::vocabulary::slug;

/// A pair of texts with what each says, and what they are compared with.
pub(super) struct Pair<'p> {
    pub(super) sides: &'p [Side<'p>; 2],
    pub(super) read: &'p [Reading; 2],
    pub(super) concepts: &'p Concepts,
    pub(super) names: &'p [PartyNames],
}

/// Compares what two texts say in words, and each with itself.
pub(super) fn compared(pair: &Pair<'_>) -> Vec<Finding> {
    let mut findings = Vec::new();
    for read in paragraphs(pair) {
        let part = Pair { read: &read, ..*pair };
        findings.extend(unequal_forces(&part));
        findings.extend(unequal_terms(&part));
        findings.extend(joined_otherwise(&part));
        findings.extend(unequal_lists(&part));
    }
    findings.extend(unequal_persons(pair));
    findings.extend(exchanged_names(pair));
    findings.extend(false_friends(pair));
    for (side, read) in pair.sides.iter().zip(pair.read) {
        findings.extend(contradictions(side, read));
    }
    findings
}

/// What each paragraph says, where both texts have as many.
fn paragraphs(pair: &Pair<'_>) -> Vec<[Reading; 2]> {
    let spans = pair.sides.each_ref().map(|side| {
        let mut start = 0;
        let parts = side.text.split("\n\n").map(|part| {
            let span = start..start + part.len() + 2;
            start = span.end;
            span
        });
        parts.collect::<Vec<_>>()
    });
    if spans[0].len() != spans[1].len() || spans[0].len() < 2 {
        return vec![pair.read.clone()];
    }
    let pairs = spans[0].iter().zip(&spans[1]);
    pairs.map(|(one, two)| [pair.read[0].within(one), pair.read[1].within(two)]).collect()
}

/// A finding about what differs: the first of it is pointed at.
pub(super) fn differing(
    sides: &[Side<'_>; 2],
    spans: &[Vec<Range<usize>>; 2],
    rule: Rule,
) -> Option<Finding> {
    let shown = |number: usize| {
        let written = spans[number].iter().map(|span| &sides[number].text[span.clone()]);
        written.collect::<Vec<_>>().join(", ")
    };
    // What is wrong stands where there is too much, or else in the text that comes second.
    let at = usize::from(!spans[1].is_empty());
    let span = spans[at].first()?.clone();
    let other = if spans[1 - at].is_empty() { "none".to_owned() } else { shown(1 - at) };
    let finding = sides[at].find(rule, span).with("here", shown(at)).with("there", other);
    Some(finding.with("language", sides[1 - at].one.language.unwrap_or_default()))
}

/// Finds what is counted in one text and not in the other.
pub(super) fn unequal_quantities(sides: &[Side<'_>; 2], read: &[Reading; 2]) -> Option<Finding> {
    let left = difference::quantities(&read[0].facts, &read[1].facts);
    let spans = |facts: &[&reading::Fact]| facts.iter().map(|fact| fact.span.clone()).collect::<Vec<_>>();
    differing(sides, &[spans(&left.first), spans(&left.second)], Rule::UnequalFigures)
}

/// Finds words of one text that name another thing of the same sort than the other: *museum*, *biblioteca*; and those
/// of a part that the other text lacks.
pub(super) fn unequal_terms(pair: &Pair<'_>) -> Vec<Finding> {
    // A short name of a city is a finding by itself.
    let is_short = |side: &Side<'_>| side.one.path.has_field("city") && side.text.contains('.');
    if pair.sides.iter().any(is_short) {
        return Vec::new();
    }
    let [first, second] = pair.read.each_ref().map(|read| read.mentions.as_slice());
    let finding = |Differing { first, second }: &Differing<'_>| {
        let spans =
            [first, second].map(|mention| mention.iter().map(|mention| mention.span.clone()).collect());
        differing(pair.sides, &spans, Rule::UnequalTerms)
    };
    let found: Vec<_> =
        difference::concepts(first, second, pair.concepts).iter().filter_map(finding).collect();
    if !found.is_empty() {
        return found;
    }
    let left = difference::missing(first, second, pair.concepts);
    let spans =
        |mentions: &[&reading::Mention]| mentions.iter().map(|mention| mention.span.clone()).collect();
    differing(pair.sides, &[spans(&left.first), spans(&left.second)], Rule::UnequalTerms)
        .into_iter()
        .collect()
}

/// Joints of a text: true for *or*, with the words.
type Joins = Vec<(bool, Range<usize>)>;

/// The most conjunctions of a text whose order is kept in a translation.
const MOST_CONJUNCTIONS: usize = 3;

/// Finds *and* for *or*, and *102 a 104* for *102 and 104*.
fn joined_otherwise(pair: &Pair<'_>) -> Option<Finding> {
    let other = |joins: fn(&Reading) -> &Joins| {
        let [first, second] = pair.read.each_ref().map(joins);
        let chosen =
            |joins: &[(bool, Range<usize>)]| joins.iter().filter(|(is_chosen, _)| *is_chosen).count();
        let differs = first.len() == second.len() && chosen(first) != chosen(second);
        let (one, two) = first.iter().zip(second).find(|((one, _), (two, _))| differs && one != two)?;
        differing(pair.sides, &[vec![one.1.clone()], vec![two.1.clone()]], Rule::UnequalTerms)
    };
    let is_negated = pair.read.iter().any(|read| read.modals.iter().any(|modal| modal.force.is_negative()));
    let are_few = pair.read.iter().all(|read| read.conjunctions.len() <= MOST_CONJUNCTIONS);
    other(|read| &read.joins)
        .or_else(|| if is_negated || !are_few { None } else { other(|read| &read.conjunctions) })
}

/// Finds lists of which one text has more items.
fn unequal_lists(pair: &Pair<'_>) -> Option<Finding> {
    let longest = |read: &Reading| read.lists.iter().max_by_key(|(items, _)| *items).cloned();
    let [first, second] = pair.read.each_ref().map(longest);
    let items = |list: &Option<(usize, Range<usize>)>| list.as_ref().map_or(1, |(items, _)| *items);
    let (one, two) = (items(&first), items(&second));
    // A list of two may be said in other ways.
    // Times and numbers are counted as such.
    let has_figures = pair.read.iter().any(|read| !read.facts.is_empty());
    // A list that does not end its sentence is not read; its commas show that it is there.
    let commas = |side: usize| pair.sides[side].text.matches(',').count();
    let is_elsewhere = [(one, two, 1), (two, one, 0)]
        .into_iter()
        .any(|(items, others, side)| others == 1 && commas(side) + 2 >= items);
    let is_sure = !has_figures
        && one.max(two) > 2
        && !is_elsewhere
        && pair.read[0].lists.len() <= 1
        && pair.read[1].lists.len() <= 1;
    if one == two || !is_sure {
        return None;
    }
    let at = usize::from(two > one);
    let (_, span) = if at == 0 { first } else { second }?;
    let finding =
        pair.sides[at].find(Rule::UnequalLists, span).with("here", one.max(two)).with("there", one.min(two));
    Some(finding.with("language", pair.sides[1 - at].one.language.unwrap_or_default()))
}

/// Finds numbers in words whose figures say another.
fn contradictions(side: &Side<'_>, read: &Reading) -> Vec<Finding> {
    let found = read.contradictions.iter().map(|[first, second]| {
        let finding = side.find(Rule::ContradictingFigures, second.clone());
        finding.with("first", &side.text[first.clone()]).with("second", &side.text[second.clone()])
    });
    found.collect()
}

/// Finds persons whom one text names and the other does not, or spells otherwise.
fn unequal_persons(pair: &Pair<'_>) -> Vec<Finding> {
    let is_known = |name: &str| {
        let written = slug(name);
        pair.names.iter().any(|names| names.spellings.iter().any(|known| written.contains(&slug(known))))
    };
    let [mut first, mut second] = [0, 1].map(|side| {
        let spans =
            pair.read[side].persons.iter().filter(|span| !is_known(&pair.sides[side].text[(*span).clone()]));
        spans.cloned().collect::<Vec<_>>()
    });
    let name = |side: usize, span: &Range<usize>| composed(&pair.sides[side].text[span.clone()]);
    let all = second.clone();
    second.retain(|two| !first.iter().any(|one| name(0, one) == name(1, two)));
    first.retain(|one| !all.iter().any(|two| name(0, one) == name(1, two)));
    let mut findings = Vec::new();
    for one in &first {
        let alike = second.iter().position(|two| are_alike(&name(0, one), &name(1, two)));
        match alike.map(|at| second.remove(at)) {
            Some(two) => {
                let finding =
                    pair.sides[1].find(Rule::NearlyAlike, two.clone()).with("written", name(1, &two));
                findings.push(finding.with("meant", name(0, one)));
            }
            None => match second.iter().position(|two| share_a_part(&name(0, one), &name(1, two))) {
                Some(at) => {
                    let two = second.remove(at);
                    findings.extend(
                        differing(pair.sides, &[vec![one.clone()], vec![two]], Rule::UnequalNames)
                            .map(|finding| finding.with("name", name(0, one))),
                    );
                }
                None => findings.extend(lacking(pair, 0, one)),
            },
        }
    }
    let lacking: Vec<_> = second.iter().filter_map(|two| lacking(pair, 1, two)).collect();
    findings.into_iter().chain(lacking).collect()
}

fn composed(name: &str) -> String {
    use unicode_normalization::UnicodeNormalization as _;
    name.nfc().collect::<String>().split_whitespace().collect::<Vec<_>>().join(" ")
}

/// A name that one text alone has, in no shorter form either.
fn lacking(pair: &Pair<'_>, side: usize, span: &Range<usize>) -> Option<Finding> {
    let name = &pair.sides[side].text[span.clone()];
    let other = plain(&pair.sides[1 - side].text.to_lowercase());
    let is_there = name
        .split_whitespace()
        .any(|part| part.chars().count() > 3 && other.contains(&plain(&part.to_lowercase())));
    if is_there {
        return None;
    }
    let finding = pair.sides[side].find(Rule::UnequalNames, span.clone()).with("name", name);
    let finding = finding.with("here", "once").with("there", "none");
    Some(finding.with("language", pair.sides[1 - side].one.language.unwrap_or_default()))
}

/// True if two names share a part and each has a part of its own, or if their parts are in another order.
fn share_a_part(one: &str, two: &str) -> bool {
    let parts = |name: &str| slug(name).split('-').map(str::to_owned).collect::<Vec<_>>();
    let (first, second) = (parts(one), parts(two));
    let shares = first.iter().any(|part| part.len() > 2 && second.contains(part));
    let lacks =
        |these: &[String], those: &[String]| these.iter().any(|part| part.len() > 2 && !those.contains(part));
    let is_reordered = first != second && first.len() == second.len() && !lacks(&first, &second);
    shares && ((lacks(&first, &second) && lacks(&second, &first)) || is_reordered)
}

/// Whether two names are those of one person, but for some letters.
fn are_alike(one: &str, two: &str) -> bool {
    let (plain_one, plain_two) = (slug(one), slug(two));
    plain_one == plain_two || is_nearly(&plain_one, &plain_two) || {
        let parts = |name: &str| name.split('-').map(str::to_owned).collect::<Vec<_>>();
        let (first, second) = (parts(&plain_one), parts(&plain_two));
        first.first() == second.first() && first.last() == second.last()
    }
}

/// Words that look alike and mean other things: the beginning of an English word, that of the Spanish one, and what is
/// meant instead.
const FALSE_FRIENDS: [(&str, &str, &str); 10] = [
    ("eventually", "eventualmente", "finalmente"),
    ("actual", "actual", "real"),
    ("apply for", "aplica", "solicitar"),
    ("applies for", "aplica", "solicitar"),
    ("library", "librería", "biblioteca"),
    ("realize", "realiza", "darse cuenta"),
    ("support", "soporta", "apoyar"),
    ("success", "suceso", "éxito"),
    ("sensible", "sensible", "sensato"),
    ("compromise", "compromiso", "acuerdo mutuo"),
];

/// Finds Spanish words that only look like those of the English text.
fn false_friends(pair: &Pair<'_>) -> Vec<Finding> {
    let is = |side: &&Side<'_>, code: &str| side.one.language == Some(code);
    let (Some(english), Some(spanish)) =
        (pair.sides.iter().find(|side| is(side, "en")), pair.sides.iter().find(|side| is(side, "es")))
    else {
        return Vec::new();
    };
    let starts = |text: &str, beginning: &str| {
        let lower = text.to_lowercase();
        let mut found = lower.match_indices(beginning);
        found.find(|(at, _)| !lower[..*at].ends_with(char::is_alphabetic)).map(|(at, _)| at)
    };
    let friends = FALSE_FRIENDS.iter().filter(|(one, _, _)| starts(&english.text, one).is_some());
    let found = friends.filter_map(|(_, two, meant)| {
        let at = starts(&spanish.text, two).filter(|at| spanish.text.is_char_boundary(*at))?;
        let length = spanish.text[at..]
            .find(|letter: char| !letter.is_alphabetic())
            .unwrap_or(spanish.text.len() - at);
        let finding = spanish.find(Rule::Calque, at..at + length);
        Some(finding.with("written", &spanish.text[at..at + length]).with("meant", meant))
    });
    found.collect()
}
