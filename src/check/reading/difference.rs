//! What two texts do not say alike: facts that one has and the other has not.

use super::concepts::Concepts;
use super::modality::Modal;
use super::value::{Fact, Value};
use super::{Mention, Number};

/// What is left of two lists once all that is alike is taken away.
#[derive(Debug, PartialEq, Eq)]
pub(in crate::check) struct Left<'f, T> {
    pub(in crate::check) first: Vec<&'f T>,
    pub(in crate::check) second: Vec<&'f T>,
}

impl<'f, T> Left<'f, T> {
    fn all(first: &'f [T], second: &'f [T]) -> Self {
        Self { first: first.iter().collect(), second: second.iter().collect() }
    }

    /// Takes away each of the first list with its counterpart in the second.
    fn cancel(&mut self, is_same: impl Fn(&T, &T) -> bool) {
        let second = &mut self.second;
        self.first.retain(|one| match second.iter().position(|two| is_same(one, two)) {
            Some(found) => {
                second.remove(found);
                false
            }
            None => true,
        });
    }

    /// Whether nothing is left on one side.
    pub(in crate::check) fn is_one_sided(&self) -> bool {
        self.first.is_empty() || self.second.is_empty()
    }
}

/// The quantities that two texts do not have alike, of which at least one is sure, or two can be paired.
pub(in crate::check) fn quantities<'f>(first: &'f [Fact], second: &'f [Fact]) -> Left<'f, Fact> {
    let mut left = Left::all(first, second);
    left.cancel(|one, two| one.is_sure && two.is_sure && one.value.is(&two.value));
    left.cancel(|one, two| one.value.is(&two.value));
    left.cancel(|one, two| one.value.may_be(&two.value));
    // A share may be said once of each of two parts: *half in each*, *la mitad aquí y la mitad allá*.
    let is_said = |fact: &Fact, others: &[Fact]| {
        matches!(fact.value, Value::Share(_)) && others.iter().any(|other| other.value.is(&fact.value))
    };
    left.first.retain(|fact| !is_said(fact, second));
    left.second.retain(|fact| !is_said(fact, first));
    // What is not sure differs only from what is of its sort.
    let sorts = |facts: &[&Fact]| facts.iter().map(|fact| fact.value.sort()).collect::<Vec<_>>();
    let any_sure = |facts: &[&Fact]| facts.iter().any(|fact| fact.is_sure);
    let (of_first, of_second) = (sorts(&left.first), sorts(&left.second));
    let (sure_first, sure_second) = (any_sure(&left.first), any_sure(&left.second));
    left.first.retain(|fact| fact.is_sure || of_second.contains(&fact.value.sort()) || sure_second);
    left.second.retain(|fact| fact.is_sure || of_first.contains(&fact.value.sort()) || sure_first);
    left
}

/// The forces of clauses that two texts do not have alike.
pub(in crate::check) fn modals<'f>(first: &'f [Modal], second: &'f [Modal]) -> Left<'f, Modal> {
    let mut left = Left::all(first, second);
    left.cancel(|one, two| one.force == two.force);
    left.cancel(|one, two| one.force.is(two.force));
    left
}

/// A pair of concepts of one group, of which each text has one.
pub(in crate::check) struct Differing<'f> {
    pub(in crate::check) first: Option<&'f Mention>,
    pub(in crate::check) second: Option<&'f Mention>,
}

/// The concepts that differ between two texts: pairs of one group, and those that may not be alone.
pub(in crate::check) fn concepts<'f>(
    first: &'f [Mention],
    second: &'f [Mention],
    concepts: &Concepts,
) -> Vec<Differing<'f>> {
    let mut left = Left::all(first, second);
    let share = |one: &[Number], two: &[Number]| one.iter().any(|number| two.contains(number));
    left.first.retain(|mention| !is_stray_capacity(mention, first, concepts));
    left.second.retain(|mention| !is_stray_capacity(mention, second, concepts));
    left.cancel(|one, two| one.concepts == two.concepts);
    left.cancel(|one, two| share(&one.concepts, &two.concepts));
    let mut differing = Vec::new();
    let is_free = left.first.len() + left.second.len() > MOST_LEFT;
    if is_free {
        left.first.retain(|mention| !is_weak(mention, concepts));
        left.second.retain(|mention| !is_weak(mention, concepts));
    }
    let groups = |mention: &Mention| {
        mention.concepts.iter().map(|number| concepts.group_of(*number)).collect::<Vec<_>>()
    };
    for mention in &left.first {
        let own = groups(mention);
        let partner =
            left.second.iter().position(|other| groups(other).iter().any(|group| own.contains(group)));
        let second = partner.map(|at| left.second.remove(at));
        if second.is_some() || may_not_be_alone(mention, concepts) {
            differing.push(Differing { first: Some(mention), second });
        }
    }
    let alone = left.second.iter().filter(|mention| may_not_be_alone(mention, concepts));
    differing.extend(alone.map(|mention| Differing { first: None, second: Some(mention) }));
    differing
}

/// The most concepts of two texts that are compared noun by noun: longer ones are translated more freely.
const MOST_MENTIONS: usize = 24;

/// Nouns of which a text that lacks two lacks a part of the other.
const NOUNS: [&str; 2] = ["institution", "thing"];

/// The nouns that one text alone has, where it has two of them and the other has none of its own.
pub(in crate::check) fn missing<'f>(
    first: &'f [Mention],
    second: &'f [Mention],
    concepts: &Concepts,
) -> Left<'f, Mention> {
    let mut left = Left::all(first, second);
    let share =
        |one: &Mention, two: &Mention| one.concepts.iter().any(|number| two.concepts.contains(number));
    let is_noun = |mention: &&Mention| {
        mention.concepts.iter().all(|number| NOUNS.contains(&concepts.group_of(*number)))
    };
    left.first.retain(|mention| {
        !mention.is_name && is_noun(mention) && !second.iter().any(|other| share(mention, other))
    });
    left.second.retain(|mention| {
        !mention.is_name && is_noun(mention) && !first.iter().any(|other| share(mention, other))
    });
    let is_distinct =
        |mentions: &[&Mention]| mentions.windows(2).any(|pair| pair[0].concepts != pair[1].concepts);
    let is_part = left.is_one_sided()
        && (is_distinct(&left.first) || is_distinct(&left.second))
        && first.len() + second.len() <= MOST_MENTIONS;
    if is_part { left } else { Left { first: Vec::new(), second: Vec::new() } }
}

/// The most concepts without a counterpart in texts that are translated word by word.
const MOST_LEFT: usize = 6;

/// Groups that a free translation words otherwise.
const WEAK: [&str; 10] = [
    "thing",
    "subject",
    "people",
    "legal-act",
    "act",
    "instrument",
    "institution",
    "trade",
    "law-field",
    "polity",
];

fn is_weak(mention: &Mention, concepts: &Concepts) -> bool {
    mention.concepts.iter().any(|number| {
        let group = concepts.group_of(*number);
        WEAK.contains(&group) || group.starts_with("antonym")
    })
}

/// Groups whose concepts stand in both texts or in neither, and concepts that do so.
const NEVER_ALONE: [&str; 3] = ["weekday", "capacity", "latin-number"];
const NEVER_ALONE_CONCEPTS: [&str; 8] =
    ["only", "code", "constitution", "ordinance", "decree", "triple", "double", "subject-to"];

fn may_not_be_alone(mention: &Mention, concepts: &Concepts) -> bool {
    mention.concepts.iter().all(|number| {
        NEVER_ALONE.contains(&concepts.group_of(*number))
            || concepts
                .concept(*number)
                .is_some_and(|concept| NEVER_ALONE_CONCEPTS.contains(&concept.id.as_str()))
    })
}

/// Whether a word of capacity stands beside no office: *the late hour*, *the first assistant*.
fn is_stray_capacity(mention: &Mention, all: &[Mention], concepts: &Concepts) -> bool {
    const NEAR: usize = 24;
    let of = |mention: &Mention, group: &str| {
        mention.concepts.iter().any(|number| concepts.group_of(*number) == group)
    };
    let is_near = |other: &Mention| {
        (of(other, "office-title") || of(other, "institution"))
            && other.span.start < mention.span.end + NEAR
            && mention.span.start < other.span.end + NEAR
    };
    of(mention, "capacity")
        && mention.concepts.iter().all(|number| concepts.group_of(*number) == "capacity")
        && !all.iter().any(is_near)
}
