//! Who acts: the party or the person that a sentence is of, in both texts.

use std::ops::Range;

use super::words::{Word, words};

/// Someone that a text names.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Named {
    /// By what both texts are compared.
    pub(super) id: String,
    pub(super) span: Range<usize>,
}

/// Who acts in one text and another in the other.
pub(super) struct Exchanged {
    pub(super) first: Range<usize>,
    pub(super) second: Range<usize>,
}

/// A text with those it names.
pub(super) struct Told<'t> {
    pub(super) text: &'t str,
    pub(super) is_english: bool,
    pub(super) named: &'t [Named],
}

/// Finds a sentence of which another acts in one text than in the other.
pub(super) fn exchanged(first: &Told<'_>, second: &Told<'_>) -> Option<Exchanged> {
    let ids = |told: &Told<'_>| {
        let mut ids: Vec<_> = told.named.iter().map(|named| named.id.clone()).collect();
        ids.sort();
        ids.dedup();
        ids
    };
    if ids(first).len() < 2 || ids(first) != ids(second) {
        return None;
    }
    let (of_first, of_second) = (sentences(first.text), sentences(second.text));
    if of_first.len() != of_second.len() {
        return None;
    }
    of_first.into_iter().zip(of_second).find_map(|(one, two)| exchanged_in(first, second, [one, two]))
}

fn exchanged_in(first: &Told<'_>, second: &Told<'_>, [one, two]: [Range<usize>; 2]) -> Option<Exchanged> {
    let actors = [actor(first, &one)?, actor(second, &two)?];
    let directions = [direction(first.text.get(one)?), direction(second.text.get(two)?)];
    let is_inverse = matches!(directions, [Some(first), Some(second)] if first != second);
    let is_same = actors[0].id == actors[1].id;
    (is_same == is_inverse)
        .then(|| Exchanged { first: actors[0].span.clone(), second: actors[1].span.clone() })
}

/// The sentences of a text.
fn sentences(text: &str) -> Vec<Range<usize>> {
    let mut start = 0;
    let mut found = Vec::new();
    for part in text.split_inclusive([';', '\n']).flat_map(|part| part.split_inclusive(". ")) {
        if !words(part).is_empty() || part.contains('\u{1}') {
            found.push(start..start + part.len());
        }
        start += part.len();
    }
    found
}

/// Words before a name that make it no subject.
const ENGLISH: [&str; 14] = [
    "of", "from", "to", "in", "for", "with", "at", "between", "than", "near", "toward", "against", "about",
    "under",
];
const SPANISH: [&str; 15] = [
    "de", "del", "a", "al", "para", "con", "en", "entre", "desde", "hacia", "ante", "sobre", "contra",
    "según", "que",
];

/// Who acts in a sentence, if one alone does.
fn actor<'t>(told: &Told<'t>, sentence: &Range<usize>) -> Option<&'t Named> {
    let inside = |named: &&Named| sentence.contains(&named.span.start);
    let named: Vec<_> = told.named.iter().filter(inside).collect();
    let before = |named: &Named| {
        words(&told.text[sentence.start..named.span.start]).last().map(Word::lower).unwrap_or_default()
    };
    let is_beside = |named: &Named| {
        told.text[..named.span.start].ends_with(' ')
            && !told.text[..named.span.start].trim_end().ends_with([',', ';', ':'])
    };
    let by = if told.is_english { "by" } else { "por" };
    if let Some(agent) = named.iter().find(|named| before(named) == by) {
        return Some(agent);
    }
    // An object that comes first is repeated by a pronoun: *el recibo lo paga Ica*.
    if !told.is_english && has_clitic(told, &named, sentence) {
        return None;
    }
    let prepositions: &[&str] = if told.is_english { &ENGLISH } else { &SPANISH };
    let is_possessive = |named: &Named| told.text[named.span.end..].starts_with(['\'', '’']);
    let subject = named.iter().find(|named| {
        !(is_possessive(named) || is_beside(named) && prepositions.contains(&before(named).as_str()))
    })?;
    // What is joined acts together, in whatever order.
    let behind = words(behind_of(told, subject, sentence)).first().map(Word::lower).unwrap_or_default();
    let joined = ["and", "y", "e", "or", "o", "u"];
    let is_joined =
        joined.contains(&behind.as_str()) && !told.text[subject.span.end..].starts_with([',', ';', '.']);
    (!is_joined && !joined.contains(&before(subject).as_str())).then_some(subject)
}

/// The rest of a sentence after a name. A name may end outside of it, for the point of an initial ends a sentence.
fn behind_of<'t>(told: &Told<'t>, named: &Named, sentence: &Range<usize>) -> &'t str {
    told.text.get(named.span.end..sentence.end).unwrap_or_default()
}

/// True if a Spanish sentence begins with its object, which a pronoun repeats: *el recibo lo paga Ica*.
fn has_clitic(told: &Told<'_>, named: &[&Named], sentence: &Range<usize>) -> bool {
    let text = &told.text[sentence.clone()];
    let lower: Vec<_> = words(text).iter().map(Word::lower).collect();
    let has_lo = lower
        .windows(2)
        .any(|pair| pair[0] == "lo" && !["que", "anterior", "posible"].contains(&pair[1].as_str()));
    let is_taken_up = |named: &&Named| {
        let before = words(&told.text[sentence.start..named.span.start]).last().map(Word::lower);
        let behind = words(behind_of(told, named, sentence)).first().map(Word::lower);
        let is_beside = told.text[named.span.end..].starts_with(' ');
        let is_object = !before.is_some_and(|word| SPANISH.contains(&word.as_str()));
        is_object && is_beside && behind.is_some_and(|word| ["la", "los", "las"].contains(&word.as_str()))
    };
    has_lo || named.first().is_some_and(is_taken_up)
}

/// Beginnings of verbs of whoever receives, and of whoever gives.
const RECEIVES: [&str; 16] = [
    "receiv", "obtain", "borrow", "buy", "buys", "bought", "purchas", "acquir", "recib", "obt", "compr",
    "adqui", "aprend", "learn", "rents", "toma",
];
const GIVES: [&str; 35] = [
    "send",
    "sent",
    "give",
    "gave",
    "lend",
    "lent",
    "sell",
    "sold",
    "deliver",
    "pay",
    "paid",
    "provid",
    "suppl",
    "donat",
    "offer",
    "grant",
    "teach",
    "transfer",
    "env",
    "entreg",
    "prest",
    "vend",
    "pag",
    "proporcion",
    "suministr",
    "don",
    "ofrec",
    "otorg",
    "enseñ",
    "transfi",
    "remit",
    "train",
    "capacit",
    "entren",
    "impart",
];

/// The direction of the first verb of a sentence: true if it receives, false if it gives.
fn direction(sentence: &str) -> Option<bool> {
    words(sentence).iter().map(Word::lower).find_map(|word| {
        let is = |list: &[&str]| list.iter().any(|stem| word.starts_with(stem));
        if is(&RECEIVES) { Some(true) } else { is(&GIVES).then_some(false) }
    })
}

/// Finds two texts that pair the same of one sort with the same of another, but otherwise: the first pair of each that
/// the other text lacks. Only texts that name both sorts in turns are compared.
pub(super) fn exchanged_pairs(
    one_sort: &[Vec<Named>; 2],
    other_sort: &[Vec<Named>; 2],
) -> Option<[Range<usize>; 2]> {
    let [first, second] = [0, 1].map(|side| in_turns(&one_sort[side], &other_sort[side]));
    let (first, second) = (first?, second?);
    let ids = |pairs: &[(bool, [&Named; 2])], at: usize| {
        let mut ids: Vec<_> = pairs.iter().map(|(_, pair)| pair[at].id.clone()).collect();
        ids.sort();
        ids
    };
    let is_same_order = first.iter().map(|pair| pair.0).eq(second.iter().map(|pair| pair.0));
    let are_distinct = |at: usize| {
        let mut all = ids(&first, at);
        all.dedup();
        all.len() == first.len()
    };
    if !is_same_order
        || !(0..2).all(|at| ids(&first, at) == ids(&second, at) && are_distinct(at))
        || first.len() < 2
    {
        return None;
    }
    let lacks = |pair: &[&Named; 2], others: &[(bool, [&Named; 2])]| {
        !others.iter().any(|(_, other)| other[0].id == pair[0].id && other[1].id == pair[1].id)
    };
    let (_, one) = first.iter().find(|(_, pair)| lacks(pair, &second))?;
    let (_, two) = second.iter().find(|(_, pair)| pair[0].id == one[0].id)?;
    Some([one[1].span.clone(), two[1].span.clone()])
}

/// Two sorts that a text names in turns, pair by pair; true where the first sort comes first.
fn in_turns<'n>(one_sort: &'n [Named], other_sort: &'n [Named]) -> Option<Vec<(bool, [&'n Named; 2])>> {
    let of = |sort: &'n [Named], is_first: bool| sort.iter().map(move |named| (is_first, named));
    let mut all: Vec<_> = of(one_sort, true).chain(of(other_sort, false)).collect();
    all.sort_by_key(|(_, named)| named.span.start);
    let pairs = all.chunks(2).map(|chunk| match chunk {
        [(true, one), (false, two)] => Some((true, [*one, *two])),
        [(false, two), (true, one)] => Some((false, [*one, *two])),
        _ => None,
    });
    pairs.collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn named(text: &str) -> Vec<Named> {
        let find = |name: &str| {
            text.match_indices(name)
                .map(|(at, _)| Named { id: name.to_owned(), span: at..at + name.len() })
                .collect::<Vec<_>>()
        };
        let mut all: Vec<_> = ["Ica", "Leon"].into_iter().flat_map(find).collect();
        all.sort_by_key(|named| named.span.start);
        all
    }

    fn is_exchanged(english: &str, spanish: &str) -> bool {
        let (one, two) = (named(english), named(spanish));
        exchanged(
            &Told { text: english, is_english: true, named: &one },
            &Told { text: spanish, is_english: false, named: &two },
        )
        .is_some()
    }

    #[test]
    fn whoever_acts_is_the_same() {
        assert!(is_exchanged("Ica pays the costs of Leon.", "Leon paga los gastos de Ica."));
        assert!(is_exchanged("Ica lends Leon ten maps.", "Leon presta diez mapas a Ica."));
        assert!(is_exchanged("Ica receives books from Leon.", "Leon recibe libros de Ica."));
        assert!(is_exchanged("Ica receives books from Leon.", "Ica envía libros a Leon."));
        assert!(!is_exchanged("Ica receives books from Leon.", "Leon envía libros a Ica."));
        assert!(!is_exchanged("The costs of Leon are paid by Ica.", "Los gastos de Leon los paga Ica."));
        assert!(!is_exchanged("Ica and Leon exchange maps.", "Leon e Ica intercambian mapas."));
        assert!(!is_exchanged("Students from Ica visit Leon.", "Estudiantes de Ica visitan Leon."));
    }
}
