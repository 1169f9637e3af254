//! What both texts of a pair say, compared by its facts: quantities, force, concepts, persons, roles, lists.

use std::ops::Range;

use super::facts::Language;
use super::names::{Bearer, PartyNames, mentions};
use super::parity::Side;
use super::reading::difference::{self, Differing};
use super::reading::{self, Concepts, Reading, plain};
use super::roles::{Named, Told, exchanged, exchanged_pairs};
use super::words::{Word, words};
use crate::finding::{Finding, Rule, is_nearly};
use crate::model::Prose;
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

/// Finds clauses of another force: a duty here, a permission there.
fn unequal_forces(pair: &Pair<'_>) -> Option<Finding> {
    let left = difference::modals(&pair.read[0].modals, &pair.read[1].modals);
    if left.is_one_sided() {
        return lost_negation(pair);
    }
    if is_free_future(pair, &left) {
        return None;
    }
    let spans =
        |modals: &[&reading::Modal]| modals.iter().map(|modal| modal.span.clone()).collect::<Vec<_>>();
    let finding = differing(pair.sides, &[spans(&left.first), spans(&left.second)], Rule::UnequalForce)?;
    // A lone pair differs for sure; among many, against a future, or beside *only*, which allows by what it forbids,
    // the texts may only be worded otherwise.
    let is_only = |mention: &reading::Mention| {
        mention
            .concepts
            .iter()
            .any(|number| pair.concepts.concept(*number).is_some_and(|concept| concept.id == "only"))
    };
    let has_only = pair.read.iter().any(|read| read.mentions.iter().any(is_only));
    let is_sure = !has_only
        && left.first.len() == 1
        && left.second.len() == 1
        && pair.read[0].modals.len() == pair.read[1].modals.len()
        && left.second.iter().chain(&left.first).all(|modal| modal.force.is_sure());
    Some(if is_sure { finding } else { finding.as_doubt() })
}

/// Whether all that is left is *will*, and a wish in Spanish: in what does not bind, both say what is meant to be.
fn is_free_future(pair: &Pair<'_>, left: &difference::Left<'_, reading::Modal>) -> bool {
    use reading::Force::{Future, Wish};
    let of = |code: &str| {
        let is_first = pair.sides[0].one.language == Some(code);
        if is_first { &left.first } else { &left.second }
    };
    of("en").iter().all(|modal| modal.force == Future) && of("es").iter().all(|modal| modal.force == Wish)
}

/// Words that deny, by themselves or by what they mean, in both languages; a `*` stands for any ending.
const NEGATIVE: [&str; 54] = [
    "no",
    "not",
    "never",
    "neither",
    "nor",
    "none",
    "nothing",
    "nobody",
    "cannot",
    "without",
    "unless",
    "except",
    "only",
    "fail*",
    "refus*",
    "den*",
    "lack*",
    "absen*",
    "avoid*",
    "prevent*",
    "prohibit*",
    "forbid*",
    "free",
    "exempt*",
    "non*",
    "un*",
    "in*",
    "im*",
    "dis*",
    "less",
    "ni",
    "nunca",
    "jamás",
    "ningun*",
    "ningún",
    "nada",
    "nadie",
    "tampoco",
    "sin",
    "salvo",
    "excepto",
    "solo",
    "sólo",
    "des*",
    "evit*",
    "neg*",
    "abst*",
    "refrain*",
    "mínim*",
    "máxim*",
    "gratuit*",
    "hasta",
    "every",
    "excl*",
];

/// Words that deny a clause, and words of bounds that they stand before.
const DENIALS: [&str; 8] = ["no", "not", "neither", "never", "ninguna", "ninguno", "ningún", "nunca"];
const BOUNDS: [&str; 22] = [
    "less",
    "fewer",
    "more",
    "later",
    "earlier",
    "before",
    "after",
    "exceed",
    "exceeds",
    "exceeding",
    "older",
    "younger",
    "menos",
    "más",
    "menor",
    "mayor",
    "excede",
    "exceda",
    "excederá",
    "antes",
    "después",
    "obstante",
];

/// Finds a negation of one text where the other denies nothing, in any words.
fn lost_negation(pair: &Pair<'_>) -> Option<Finding> {
    let has_negative = |side: usize| {
        words(&pair.sides[side].text).iter().map(Word::lower).any(|word| {
            NEGATIVE.iter().any(|negative| match negative.strip_suffix('*') {
                Some(stem) => word.starts_with(stem) && word.len() > stem.len(),
                None => word == *negative,
            })
        })
    };
    let denials = |side: usize| {
        let all = words(&pair.sides[side].text);
        // *No. 4* is a number, and *not later than* a bound.
        let is_bound = |word: &Word<'_>| word.is_figures() || BOUNDS.contains(&word.lower().as_str());
        let is_denial = |(at, word): &(usize, &Word<'_>)| {
            DENIALS.contains(&word.lower().as_str()) && !all[at + 1..].iter().take(2).any(is_bound)
        };
        all.iter().enumerate().filter(is_denial).map(|(_, word)| word.span()).collect::<Vec<_>>()
    };
    let side = (0..2).find(|side| !denials(*side).is_empty() && !has_negative(1 - side))?;
    let mut spans = [Vec::new(), Vec::new()];
    spans[side] = denials(side);
    differing(pair.sides, &spans, Rule::UnequalForce).map(Finding::as_doubt)
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

/// Whether two names have a part alike and each a part of its own, or the same parts in another order.
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

/// Finds a sentence of which another party or person acts in one text than in the other.
fn exchanged_names(pair: &Pair<'_>) -> Option<Finding> {
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

/// Those whom a text names, in their order: cities of the parties, persons, variables.
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

/// Those named, in their order; of two that overlap, the first.
fn in_order(mut named: Vec<Named>) -> Vec<Named> {
    named.sort_by_key(|named| named.span.start);
    named.dedup_by(|next, before| next.span.start < before.span.end);
    named
}

/// Groups whose concepts act, as parties and persons do.
const ACTORS: [&str; 4] = ["relation", "trade", "office-title", "institution"];

/// Concepts that only say which of two is meant: *the sending school*.
const ADJECTIVES: [&str; 5] = ["sending", "visiting", "terminating", "notified", "host"];

/// Those whom a text names by what they are: *the board*, *the seller*, *the host families*.
fn named_by_concept(pair: &Pair<'_>, side: usize) -> Vec<Named> {
    let actors = pair.read[side].mentions.iter().filter(|mention| !mention.is_name);
    let actors = actors.filter_map(|mention| {
        let is_actor = |number: &&reading::Number| {
            ACTORS.contains(&pair.concepts.group_of(**number))
                && !pair
                    .concepts
                    .concept(**number)
                    .is_some_and(|concept| ADJECTIVES.contains(&concept.id.as_str()))
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
