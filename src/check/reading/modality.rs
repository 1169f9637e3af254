//! The force of clauses: what must be done, may be done, should be done, or must not.

use std::ops::Range;

use super::forces::{Forces, Said};
use super::text::Text;

/// The force of a clause.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(in crate::check) enum Force {
    /// *Shall*, *deberá*.
    Duty,
    /// *Will*, the Spanish future: a duty of a party, or what is to come.
    Future,
    /// *May*, *podrá*.
    Leave,
    /// *Should*, *procurará*.
    Wish,
    /// *Shall not*, *no podrá*.
    Ban,
    /// *Is not obliged*, *no está obligada*.
    NoDuty,
    /// *Should not*, *no debería*.
    NoWish,
    /// A plain negation.
    Not,
}

impl Force {
    /// Whether clauses of two texts can have the same force.
    pub(in crate::check) fn is(self, other: Self) -> bool {
        use Force::{Ban, Duty, Future, NoDuty, NoWish, Not};
        let one_way = |one, other| matches!((one, other), (Duty, Future) | (Ban | NoDuty | NoWish, Not));
        self == other || one_way(self, other) || one_way(other, self)
    }
}

impl Force {
    /// Whether the words of the force can mean nothing else.
    pub(in crate::check) fn is_sure(self) -> bool {
        !matches!(self, Self::Future | Self::Not | Self::Wish)
    }

    /// Whether the clause is denied.
    pub(in crate::check) fn is_negative(self) -> bool {
        matches!(self, Self::Ban | Self::NoDuty | Self::NoWish | Self::Not)
    }
}

/// A force, and the words that say it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(in crate::check) struct Modal {
    pub(in crate::check) force: Force,
    pub(in crate::check) span: Range<usize>,
}

/// The forces of the clauses of a text, in their order.
pub(super) fn modals(text: &Text<'_>, forces: &Forces) -> Vec<Modal> {
    let mut found = Vec::new();
    let mut at = 0;
    while at < text.words.len() {
        let read = forces.at(text, at).filter(|_| is_verb(text, at)).or_else(|| plain(text, forces, at));
        match read {
            Some((said, used)) => {
                let (force, start) = negated(text, at, said);
                found.push(Modal { force, span: text.span(start..at + used) });
                at += used;
            }
            None => at += 1,
        }
    }
    found
}

/// Whether a word is the verb that it looks like: *May* is a month, *can* a thing, *will* a last one.
fn is_verb(text: &Text<'_>, at: usize) -> bool {
    match text.word(at) {
        "may" | "must" | "can" | "will" => {
            let is_capital = text.words[at].text.starts_with(char::is_uppercase)
                && text.words[at].text.contains(char::is_lowercase);
            !is_capital && !["a", "the", "of", "in"].contains(&text.before(at))
        }
        _ => true,
    }
}

/// A force that no phrase of the tables says: a negation, a Spanish future.
fn plain(text: &Text<'_>, forces: &Forces, at: usize) -> Option<(Said, usize)> {
    let word = text.word(at);
    let said = |force| (Said { force, forbids: true }, 1);
    if text.is_english() {
        let is_negation = matches!(word, "not" | "never") && !text.has(at, "not only");
        return is_negation.then(|| said(Force::Not));
    }
    if word == "no"
        && text.is_joined(at + 1)
        && !text.is(
            at + 1,
            &["solo", "sólo", "obstante", "menos", "más", "mayor", "menor", "superior", "inferior"],
        )
    {
        // The negation belongs to what a phrase says behind it.
        let behind =
            if text.is(at + 1, &["se", "les", "le", "lo", "la", "los", "las"]) { at + 2 } else { at + 1 };
        let is_counted =
            [at + 1, behind].iter().any(|next| forces.at(text, *next).is_some()) || is_future(text, behind);
        return (!is_counted).then(|| said(Force::Not));
    }
    is_future(text, at).then(|| said(Force::Future))
}

/// Whether a word is a Spanish future: *pagará*, *publicarán*.
fn is_future(text: &Text<'_>, at: usize) -> bool {
    const OTHERS: [&str; 6] = ["mará", "acá", "quizará", "panamará", "canadá", "ojalá"];
    let word = text.word(at);
    let has_ending =
        ["ará", "erá", "irá", "drá", "brá", "rrá", "arán", "erán", "irán", "drán", "brán", "rrán"]
            .iter()
            .any(|ending| word.ends_with(ending));
    has_ending && word.chars().count() > 3 && !OTHERS.contains(&word) && !text.is_name(at)
}

/// The force with the negation before it, and where that begins.
fn negated(text: &Text<'_>, at: usize, said: Said) -> (Force, usize) {
    let Some(start) = negation_before(text, at) else { return (said.force, at) };
    let force = match said.force {
        Force::Duty if said.forbids => Force::Ban,
        Force::Duty => Force::NoDuty,
        Force::Leave | Force::Future => Force::Ban,
        Force::Wish => Force::NoWish,
        other => other,
    };
    (force, start)
}

/// Subjects that turn what is said of them into its opposite.
const NO_SUBJECTS: [&str; 15] = [
    "no", "neither", "none", "nothing", "nobody", "ninguna", "ninguno", "ningún", "nada", "nadie", "tampoco",
    "nor", "ni", "nunca", "jamás",
];

/// The negation that a clause has before its verb: just before it, or in its subject.
fn negation_before(text: &Text<'_>, at: usize) -> Option<usize> {
    const MOST_WORDS: usize = 9;
    let mut start = at;
    for distance in 1..=MOST_WORDS {
        // Another clause has its own.
        if start == 0
            || text.gap(start).contains([',', ';', '.', ':', '(', '\u{1}'])
            || (distance > 1 && text.is(start, &["y", "and", "but", "pero", "que", "that", "if", "si"]))
        {
            return None;
        }
        start -= 1;
        let is_beside = distance == 1
            || (distance == 2 && text.is(start + 1, &["se", "les", "le", "lo", "la", "los", "las"]));
        let is_subject =
            NO_SUBJECTS.contains(&text.word(start)) && (text.word(start) != "no" || text.is_english());
        if is_subject || (is_beside && text.word(start) == "no") {
            return Some(start);
        }
    }
    None
}
