//! The comparison of actors: parties, persons, and those that a noun names; and of the values that belong to each.

use super::facts::Language;
use super::names::{Bearer, mentions};
use super::reading;
use super::roles::{Named, Told, exchanged, exchanged_pairs};
use super::said::{Pair, differing};
use crate::finding::{Finding, Rule};
use crate::model::Prose;
use crate::model::vocabulary::slug;

/// Finds a sentence of which another party or person acts in one text than in the other.
pub(super) fn exchanged_names(pair: &Pair<'_>) -> Option<Finding> {
    let found = |named: [Vec<Named>; 2]| {
        let told = |side: usize| Told {
            text: &pair.sides[side].text,
            is_english: pair.sides[side].one.language.and_then(Language::of_code) == Some(Language::English),
            named: &named[side],
        };
        let found = exchanged(&told(0), &told(1))?;
        differing(pair.sides, &[vec![found.first], vec![found.second]], Rule::ExchangedNames)
    };
    let by_name = [0, 1].map(|side| named(pair, side));
    let exchanged = found(by_name.clone());
    exchanged.or_else(|| exchanged_values(pair, &by_name)).or_else(|| {
        let all = [0, 1].map(|side| {
            in_order(by_name[side].iter().cloned().chain(named_by_concept(pair, side)).collect())
        });
        found(all).map(Finding::as_doubt)
    })
}

/// Groups of which a party may have one and the other party another: *Ica in odd years, Leon in even years*.
const OF_PARTIES: [&str; 7] =
    ["odd-even", "season", "weekday", "daypart", "language-name", "color", "part-of-period"];

/// Finds what is said of one party in one text and of the other party in the other: *Ica pays $10 and Leon $20*; and
/// numbers of two things that are exchanged: *five maps and three books*.
fn exchanged_values(pair: &Pair<'_>, named: &[Vec<Named>; 2]) -> Option<Finding> {
    let mut values: Vec<&reading::Value> = Vec::new();
    let facts = [0, 1].map(|side| {
        let facts = pair.read[side].facts.iter();
        let tokens = facts.map(|fact| {
            let known = values.iter().position(|value| value.is(&fact.value) || value.may_be(&fact.value));
            let number = known.unwrap_or_else(|| {
                values.push(&fact.value);
                values.len() - 1
            });
            Named { id: number.to_string(), span: fact.span.clone() }
        });
        tokens.collect::<Vec<_>>()
    });
    let of_groups = |side: usize, groups: &[&str]| -> Vec<Named> {
        let mentions = pair.read[side].mentions.iter();
        let tokens = mentions.filter_map(|mention| {
            let is_of = |number: &&reading::Number| groups.contains(&pair.concepts.group_of(**number));
            let number = mention.concepts.iter().find(is_of)?;
            Some(Named { id: number.to_string(), span: mention.span.clone() })
        });
        tokens.collect()
    };
    let traits = [0, 1].map(|side| of_groups(side, &OF_PARTIES));
    let things = [0, 1].map(|side| of_groups(side, &["thing", "institution", "trade", "relation", "people"]));
    let spans = exchanged_pairs(named, &facts)
        .or_else(|| exchanged_pairs(named, &traits))
        .or_else(|| exchanged_pairs(&facts, &things))?;
    differing(pair.sides, &spans.map(|span| vec![span]), Rule::ExchangedNames)
}

/// The names in a text, in their order: cities of the parties, persons, variables.
fn named(pair: &Pair<'_>, side: usize) -> Vec<Named> {
    let text = &pair.sides[side].text;
    let found = mentions(text, pair.names);
    // Of two cities of one name, that of the state behind it is meant: *Nogales, Sonora*.
    let party_behind = |end: usize| {
        let regions = pair.names.iter().zip(&found).filter_map(|(names, spans)| match names.bearer {
            Bearer::Region(party) => Some(spans.iter().map(move |span| (span.start, party))),
            _ => None,
        });
        let mut behind = regions.flatten().filter(|(start, _)| text.get(end..*start) == Some(", "));
        behind.next().map(|(_, party)| party)
    };
    let is_city_of = |party: usize, spellings: &[String]| {
        pair.names.iter().any(|names| {
            names.bearer == Bearer::City(party) && names.spellings.iter().any(|name| spellings.contains(name))
        })
    };
    let mut named = Vec::new();
    for (names, spans) in pair.names.iter().zip(&found) {
        let Bearer::City(own) = names.bearer else { continue };
        for span in spans {
            let party = party_behind(span.end).filter(|party| is_city_of(*party, &names.spellings));
            named.push(Named { id: party.unwrap_or(own).to_string(), span: span.clone() });
        }
    }
    let persons = pair.read[side].persons.iter();
    named.extend(persons.map(|span| Named { id: slug(&text[span.clone()]), span: span.clone() }));
    named.extend(variables(pair.sides[side].one.text));
    in_order(named)
}

/// Sorts names by their place; of two that overlap, the first is kept.
fn in_order(mut named: Vec<Named>) -> Vec<Named> {
    named.sort_by_key(|named| named.span.start);
    named.dedup_by(|next, before| next.span.start < before.span.end);
    named
}

/// Groups whose concepts act, as parties and persons do.
const ACTORS: [&str; 3] = ["relation", "trade", "office-title"];

/// Bodies that act; other institutions are places too: *room 4 of the library*.
const BODIES: [&str; 6] = ["board", "committee", "commission", "secretariat", "city-council", "jury"];

/// Concepts that only say which of two is meant: *the sending school*.
const ADJECTIVES: [&str; 5] = ["sending", "visiting", "terminating", "notified", "host"];

/// The actors that a text calls by a noun: *the board*, *the seller*, *the host families*.
fn named_by_concept(pair: &Pair<'_>, side: usize) -> Vec<Named> {
    let actors = pair.read[side].mentions.iter().filter(|mention| !mention.is_name);
    let actors = actors.filter_map(|mention| {
        let is_actor = |number: &&reading::Number| {
            let id = pair.concepts.concept(**number).map_or("", |concept| concept.id.as_str());
            let is_of_group = ACTORS.contains(&pair.concepts.group_of(**number)) && !ADJECTIVES.contains(&id);
            is_of_group || BODIES.contains(&id)
        };
        let number = mention.concepts.iter().find(is_actor)?;
        Some(Named { id: format!("concept {number}"), span: mention.span.clone() })
    });
    in_order(actors.collect())
}

/// The variables of a text, where each stands.
fn variables(text: &str) -> Vec<Named> {
    let mut start = 0;
    let names = Prose::parse(text).variables().map(str::to_owned).collect::<Vec<_>>();
    let mut found = Vec::new();
    for name in names {
        let Some(open) = text[start..].find('{').map(|at| start + at) else { break };
        let end = text[open..].find('}').map_or(text.len(), |close| open + close + 1);
        found.push(Named { id: name, span: open..end });
        start = end;
    }
    found
}
