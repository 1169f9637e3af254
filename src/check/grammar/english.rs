//! Slips of English.

use super::{Looked, Slip, ends_sentence, opens_clause};

/// *It's council* for *its council*, and *its important to* for *it is important to*.
pub(super) fn its(looked: &Looked<'_>, at: usize) -> Option<Slip> {
    const JUDGEMENTS: [&str; 13] = [
        "important",
        "necessary",
        "possible",
        "essential",
        "clear",
        "agreed",
        "understood",
        "recommended",
        "desirable",
        "vital",
        "hoped",
        "expected",
        "advisable",
    ];
    if looked.is(at, &["its"]) {
        let is_clause = looked.is(at + 1, &JUDGEMENTS) && looked.is(at + 2, &["to", "that", "for"]);
        return is_clause.then(|| (looked.span(at, at), "it is".to_owned()));
    }
    let is_apart = looked.is(at, &["it"]) && looked.is(at + 1, &["s"]);
    let gap = looked.words.get(at + 1).map(|next| &looked.text[looked.words[at].span().end..next.start]);
    (is_apart && gap.is_some_and(|gap| ["'", "’"].contains(&gap)))
        .then(|| (looked.span(at, at + 1), "its".to_owned()))
}

const MODALS: [&str; 6] = ["shall", "must", "may", "will", "can", "should"];

/// *Shall to exchange*. A will is a noun too: *the political will to cooperate*.
pub(super) fn modal_with_to(looked: &Looked<'_>, at: usize) -> Option<Slip> {
    let is_modal = looked.is(at, &MODALS[..3]) && looked.words[at].text == looked.lower[at];
    let is_slip = is_modal
        && looked.is(at + 1, &["to"])
        && looked.follows(at + 1)
        && !looked.is(at.checked_sub(1)?, &["the", "a", "of", "in"]);
    is_slip.then(|| (looked.span(at, at + 1), looked.written(at).to_owned()))
}

/// *The Parties shall jointly a program*: an article stands where a verb is asked for.
pub(super) fn verbless(looked: &Looked<'_>, at: usize) -> Option<Slip> {
    // A subject may stand behind its verb: *in no event shall the Parties be liable*.
    const INVERTING: [&str; 6] = ["no", "never", "nor", "not", "only", "neither"];
    let is_behind_negation = (at.saturating_sub(3)..at).any(|before| looked.is(before, &INVERTING));
    let is_inverted = is_behind_negation
        || !looked.follows(at)
        || looked.is(
            at.checked_sub(1)?,
            &[
                "the", "a", "of", "in", "last", "where", "when", "how", "so", "if", "then", "and", "or",
                "which", "but",
            ],
        );
    if !looked.is(at, &MODALS) || looked.words[at].text != looked.lower[at] || is_inverted {
        return None;
    }
    let is_adverb = |at: usize| {
        looked.lower.get(at).is_some_and(|word| word.ends_with("ly") && word.len() > 4)
            || looked.is(at, &["not", "also", "always", "never"])
    };
    let behind = (at + 1..looked.words.len()).find(|next| !is_adverb(*next))?;
    let is_joined = (at + 1..=behind).all(|next| looked.follows(next));
    let is_slip =
        is_joined && looked.is(behind, &["a", "an", "the", "their", "its", "this", "these", "of", "and"]);
    // *Good will and friendship*, *the free will of the people*.
    let is_noun = looked.is(at, &["will", "can"]) && looked.is(behind, &["of", "and"]);
    let is_slip = is_slip && !is_noun;
    is_slip.then(|| (looked.span(at, behind), String::new()))
}

/// Nouns of the parties in the plural.
const PARTIES: [&str; 8] = [
    "parties",
    "participants",
    "cities",
    "municipalities",
    "governments",
    "mayors",
    "councils",
    "signatories",
];

/// Verbs in the singular.
const SINGULAR: [&str; 27] = [
    "agrees",
    "undertakes",
    "commits",
    "wishes",
    "recognizes",
    "declares",
    "intends",
    "has",
    "is",
    "was",
    "does",
    "acknowledges",
    "reaffirms",
    "shares",
    "promotes",
    "supports",
    "desires",
    "expresses",
    "accepts",
    "seeks",
    "confirms",
    "pays",
    "publishes",
    "names",
    "meets",
    "establishes",
    "exchanges",
];

/// Verbs in the singular that no noun looks like, of any subject.
const MORE_SINGULAR: [&str; 14] = [
    "lends",
    "sends",
    "gives",
    "keeps",
    "provides",
    "receives",
    "organizes",
    "teaches",
    "buys",
    "sells",
    "takes",
    "holds",
    "brings",
    "maintains",
];

/// *The Parties agrees*.
pub(super) fn plural_subject(looked: &Looked<'_>, at: usize) -> Option<Slip> {
    let is_subject = looked.is(at, &PARTIES) && looked.is(at.checked_sub(1)?, &["the", "both", "these"]);
    let is_slip =
        is_subject && opens_clause(looked, at - 1) && looked.is(at + 1, &SINGULAR) && looked.follows(at + 1);
    is_slip.then(|| (looked.span(at, at + 1), String::new()))
}

/// Beginnings with a vowel that sound as with a consonant: *a union*, *a one-year term*.
const GLIDES: [&str; 14] =
    ["uni", "usa", "use", "usu", "uti", "uto", "ute", "eu", "once", "ura", "ubi", "ufo", "ukulele", "ewe"];

/// *A agreement*, *an university*.
pub(super) fn indefinite_article(looked: &Looked<'_>, at: usize) -> Option<Slip> {
    let article = looked.lower.get(at).filter(|word| ["a", "an"].contains(&word.as_str()))?;
    let next = looked.lower.get(at + 1).filter(|_| looked.follows(at + 1))?;
    // Names and letters sound as they are read, and some leave the *h* silent: *an herb*, *an historic day*.
    if next.len() < 3
        || (article == "an" && next.starts_with('h'))
        || looked.is(at.wrapping_sub(1), &["item", "part", "paragraph", "letter", "section", "annex"])
        || looked.words[at + 1].is_capitalized()
        || !next.starts_with(|letter: char| letter.is_ascii_alphabetic())
    {
        return None;
    }
    let begins = |list: &[&str]| list.iter().any(|beginning| next.starts_with(beginning));
    let is_glide = (begins(&GLIDES) || next == "one") && !begins(&["unim", "unin", "unid", "uniss"]);
    let is_silent = begins(&["hour", "honor", "honest", "heir"]);
    let takes_an = (begins(&["a", "e", "i", "o", "u"]) && !is_glide) || is_silent;
    let right = if takes_an { "an" } else { "a" };
    (article != right).then(|| (looked.span(at, at + 1), format!("{right} {}", looked.written(at + 1))))
}

/// *Of each cities*: behind a preposition *each* has its noun, and no verb as in *each provides*.
pub(super) fn each_with_plural(looked: &Looked<'_>, at: usize) -> Option<Slip> {
    let noun =
        looked.lower.get(at + 1).filter(|_| looked.is(at, &["each", "every"]) && looked.follows(at + 1))?;
    let is_behind_preposition = looked
        .is(at.checked_sub(1)?, &["of", "in", "for", "to", "from", "by", "at", "with", "between", "on"])
        && looked.follows(at);
    let is_followed_by_object = looked.is(at + 2, &["a", "an", "the", "its", "their", "as", "to"]);
    let is_plural = noun.len() > 4
        && noun.ends_with('s')
        && !["ss", "us", "is", "series"].iter().any(|ending| noun.ends_with(ending));
    let is_slip = is_plural && is_behind_preposition && !is_followed_by_object;
    (is_slip && !looked.words[at + 1].is_capitalized()).then(|| (looked.span(at, at + 1), String::new()))
}

/// Endings in *s* of nouns in the singular.
const SINGULAR_ENDINGS: [&str; 6] = ["ss", "us", "is", "ics", "news", "series"];

/// *The museums lends its boats*: a verb in the singular between a plural subject and what it acts on.
pub(super) fn singular_verb(looked: &Looked<'_>, at: usize) -> Option<Slip> {
    if !looked.is(at, &["the", "both", "these"]) || !ends_sentence(looked, at) {
        return None;
    }
    let noun = at + 1 + usize::from(looked.is(at + 1, &["two", "three", "four", "five"]));
    let verb = noun + 1;
    let is_plural = looked.lower.get(noun).is_some_and(|noun| {
        noun.len() > 3 && noun.ends_with('s') && !SINGULAR_ENDINGS.iter().any(|ending| noun.ends_with(ending))
    });
    let is_slip = is_plural
        && !looked.words[noun].is_capitalized()
        && (noun..=verb).all(|word| looked.follows(word))
        && (looked.is(verb, &SINGULAR) || looked.is(verb, &MORE_SINGULAR));
    is_slip.then(|| (looked.span(noun, verb), String::new()))
}

/// *In english*: names of languages and of days have a capital in English.
pub(super) fn small_language(looked: &Looked<'_>, at: usize) -> Option<Slip> {
    const NAMES: [&str; 19] = [
        "english",
        "spanish",
        "french",
        "german",
        "italian",
        "portuguese",
        "chinese",
        "japanese",
        "mexican",
        "american",
        "texan",
        "monday",
        "tuesday",
        "wednesday",
        "thursday",
        "friday",
        "saturday",
        "sunday",
        "nahuatl",
    ];
    let word = looked.written(at);
    let mut letters = word.chars();
    NAMES.contains(&word.strip_suffix('s').unwrap_or(word)).then(|| {
        (
            looked.span(at, at),
            letters.next().into_iter().flat_map(char::to_uppercase).chain(letters).collect(),
        )
    })
}
