//! The force of both texts: what must, may, should or must not be done, and what one text alone denies.

use super::reading::{self, difference};
use super::said::{Pair, differing};
use super::words::{Word, words};
use crate::finding::{Finding, Rule};

/// Finds clauses of another force: a duty here, a permission there.
pub(super) fn unequal_forces(pair: &Pair<'_>) -> Option<Finding> {
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

/// True if the English *will* faces a Spanish wish, as in texts that do not bind: both say what is intended.
fn is_free_future(pair: &Pair<'_>, left: &difference::Left<'_, reading::Modal>) -> bool {
    use reading::Force::{Future, Wish};
    let of = |code: &str| {
        let is_first = pair.sides[0].one.language == Some(code);
        if is_first { &left.first } else { &left.second }
    };
    of("en").iter().all(|modal| modal.force == Future) && of("es").iter().all(|modal| modal.force == Wish)
}

/// Words that deny, by themselves or by their meaning, by the language; a `*` stands for any letters.
const NEGATIVE: [(&str, &[&str]); 2] = [
    (
        "en",
        &[
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
            "deny",
            "denies",
            "denied",
            "lack*",
            "absen*",
            "avoid*",
            "prevent*",
            "prohibit*",
            "forbid*",
            "free",
            "exempt*",
            "non*",
            "unable",
            "unlike*",
            "unwilling*",
            "un*ed",
            "invalid*",
            "inadmiss*",
            "impossible",
            "dis*",
            "less",
            "refrain*",
            "until",
            "every",
            "excl*",
        ],
    ),
    (
        "es",
        &[
            "no",
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
            "evit*",
            "neg*",
            "nieg*",
            "abst*",
            "mínim*",
            "máxim*",
            "gratuit*",
            "hasta",
            "excl*",
            "excep*",
            "incumpl*",
            "desist*",
            "carec*",
            "falta*",
            "prohib*",
            "prohíb*",
            "impid*",
            "imposible",
            "inválid*",
            "exent*",
            "libre*",
        ],
    ),
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
        let of_language = NEGATIVE.iter().filter(|(code, _)| pair.sides[side].one.language == Some(*code));
        let negative: Vec<_> = of_language.flat_map(|(_, list)| list.iter()).collect();
        words(&pair.sides[side].text).iter().map(Word::lower).any(|word| {
            negative.iter().any(|negative| match negative.split_once('*') {
                Some((stem, end)) => word.len() > stem.len() && word.starts_with(stem) && word.ends_with(end),
                None => word == **negative,
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
