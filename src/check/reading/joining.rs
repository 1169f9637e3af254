//! How a text joins what it names: conjunctions, ranges of numbers, lists.

use std::ops::Range;

use super::text::Text;

/// Words that give a choice, and words that do not.
const OR: [&str; 5] = ["or", "o", "u", "nor", "ni"];
const AND: [&str; 4] = ["and", "y", "e", "plus"];

/// The conjunctions of a text, each with whether it gives a choice.
pub(super) fn conjunctions(text: &Text<'_>) -> Vec<(bool, Range<usize>)> {
    let is_either = |at: usize| (at > 0 && text.gap(at).contains('/')) || text.gap(at + 1).contains('/');
    let found = (0..text.words.len()).filter(|at| !is_either(*at) && text.words[*at].text == text.lower[*at]);
    let kind = |at: usize| {
        let own = if text.is_english() { 0..1 } else { 1..3 };
        let is = |list: &[&str]| list[own.clone()].contains(&text.word(at));
        if is(&OR) { Some(true) } else { is(&AND).then_some(false) }
    };
    found.filter_map(|at| Some((kind(at)?, text.span(at..at + 1)))).collect()
}

/// What joins two numbers, and whether it makes them a range.
pub(super) fn join(
    text: &Text<'_>,
    before: &Range<usize>,
    behind: &Range<usize>,
) -> Option<(bool, Range<usize>)> {
    let span = before.end..behind.start;
    let between = text.written.get(span.clone())?.trim();
    let is_range = match between {
        "and" | "y" | "e" | "&" => false,
        "to" | "through" | "a" | "al" | "-" | "–" | "—" | "hasta" => true,
        _ => return None,
    };
    let start = span.start + text.written[span.clone()].find(between)?;
    Some((is_range, start..start + between.len()))
}

/// The most words of an item of a list.
const MOST_WORDS: usize = 3;

/// The most words of a text whose lists are compared: in a longer one, lists are said in other ways.
const MOST_WORDS_OF_TEXT: usize = 20;

/// The lists of a text: how many items each has, and where its last one stands.
pub(super) fn lists(text: &Text<'_>) -> Vec<(usize, Range<usize>)> {
    if text.words.len() > MOST_WORDS_OF_TEXT {
        return Vec::new();
    }
    let is_conjunction = |at: &usize| AND.contains(&text.word(*at)) || OR.contains(&text.word(*at));
    let found = (1..text.words.len()).filter(|at| is_conjunction(at) && is_last(text, *at));
    found.filter_map(|at| Some((items(text, at)?, text.span(at..at + 2)))).collect()
}

/// Whether the item behind a conjunction ends its sentence.
fn is_last(text: &Text<'_>, conjunction: usize) -> bool {
    let ends = |at: usize| at >= text.words.len() || text.gap(at).contains(['.', ';', ':']);
    let end = (conjunction + 2..=conjunction + 1 + MOST_WORDS).find(|at| ends(*at));
    end.is_some_and(|end| {
        (conjunction + 1..end.min(text.words.len())).all(|at| !text.gap(at).contains(['\u{1}', ',']))
    })
}

/// How many items a list has whose last one stands behind a conjunction.
fn items(text: &Text<'_>, conjunction: usize) -> Option<usize> {
    let mut items = 2;
    let mut words = 0;
    let mut at = conjunction;
    // A comma may stand before the conjunction.
    while at > 0 {
        let gap = text.gap(at);
        if gap.contains(['.', ';', ':', '(', ')', '\n', '"', '\u{1}']) {
            break;
        }
        if gap.contains(',') && at < conjunction {
            if words > MOST_WORDS {
                break;
            }
            items += 1;
            words = 0;
        }
        at -= 1;
        words += 1;
        if at < conjunction && (AND.contains(&text.word(at)) || OR.contains(&text.word(at))) {
            return None;
        }
    }
    Some(items)
}
