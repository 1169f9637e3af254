//! Parts of a whole: percentages, fractions, *one in four*.

use super::text::Text;
use super::value::Ratio;

/// A part of a whole, and the words that it takes up.
pub(super) type Share = (Ratio, usize);

/// What a number is followed by that makes it a part of a hundred or of a thousand, and the words for that.
pub(super) fn of_hundred(text: &Text<'_>, behind: usize) -> Option<(Ratio, usize)> {
    // The sign stands before the next word, or at the end.
    let gap = text.gap(behind).trim_start();
    if gap.starts_with('%') {
        return Some((Ratio::new(1, 100), 0));
    }
    if gap.starts_with('‰') {
        return Some((Ratio::new(1, 1000), 0));
    }
    let phrases = [
        ("percentage point", 0, 0),
        ("percentage points", 0, 0),
        ("percent", 100, 1),
        ("per cent", 100, 2),
        ("por ciento", 100, 2),
        ("por cien", 100, 2),
        ("per mille", 1000, 2),
        ("per thousand", 1000, 2),
        ("por mil", 1000, 2),
        ("por millar", 1000, 2),
    ];
    let (_, under, used) = phrases.into_iter().find(|(phrase, _, _)| text.has(behind, phrase))?;
    (under > 0).then(|| (Ratio::new(1, under), used))
}

/// The names of parts in both languages, with what they divide by; a plural ends in *s*.
const PARTS: [(&str, u64); 27] = [
    ("half", 2),
    ("halve", 2),
    ("third", 3),
    ("quarter", 4),
    ("fourth", 4),
    ("fifth", 5),
    ("sixth", 6),
    ("seventh", 7),
    ("eighth", 8),
    ("ninth", 9),
    ("tenth", 10),
    ("twelfth", 12),
    ("hundredth", 100),
    ("thousandth", 1000),
    ("tercio", 3),
    ("cuarto", 4),
    ("quinto", 5),
    ("décimo", 10),
    ("tercera", 3),
    ("cuarta", 4),
    ("quinta", 5),
    ("sexta", 6),
    ("séptima", 7),
    ("octava", 8),
    ("novena", 9),
    ("décima", 10),
    ("centésima", 100),
];

fn part(word: &str) -> Option<u64> {
    let of = |word: &str| PARTS.iter().find(|(name, _)| *name == word).map(|(_, under)| *under);
    of(word).or_else(|| of(word.strip_suffix('s')?))
}

/// Numbers that count parts.
const COUNTS: [(&str, u64); 22] = [
    ("a", 1),
    ("an", 1),
    ("one", 1),
    ("two", 2),
    ("three", 3),
    ("four", 4),
    ("five", 5),
    ("six", 6),
    ("seven", 7),
    ("eight", 8),
    ("nine", 9),
    ("un", 1),
    ("una", 1),
    ("la", 1),
    ("dos", 2),
    ("tres", 3),
    ("cuatro", 4),
    ("cinco", 5),
    ("seis", 6),
    ("siete", 7),
    ("ocho", 8),
    ("nueve", 9),
];

fn count(text: &Text<'_>, at: usize) -> Option<u64> {
    let word = text.word(at);
    let figure = || word.parse().ok().filter(|number| (1..10).contains(number));
    COUNTS.iter().find(|(name, _)| *name == word).map(|(_, count)| *count).or_else(figure)
}

/// The part of a whole that words begin with.
pub(super) fn share(text: &Text<'_>, at: usize) -> Option<Share> {
    written(text, at).or_else(|| fraction(text, at)).or_else(|| one_in(text, at)).or_else(|| half(text, at))
}

/// A fraction with a stroke, as *3/4*.
fn written(text: &Text<'_>, at: usize) -> Option<Share> {
    let (over, under) = text.words.get(at)?.text.split_once('/')?;
    let (over, under): (u64, u64) = (over.parse().ok()?, under.parse().ok()?);
    let is_fraction = over > 0 && over < under && (2..=12).contains(&under);
    is_fraction.then(|| (Ratio::new(over, under), 1))
}

/// Counted parts: *two thirds*, *las dos terceras partes*, *un tercio*.
fn fraction(text: &Text<'_>, at: usize) -> Option<Share> {
    let over = count(text, at)?;
    let under = part(text.word(at + 1)).filter(|_| text.is_joined(at + 1))?;
    let is_plural = text.word(at + 1).ends_with('s');
    let behind = text.word(at + 2);
    let used = match text.is_english() {
        // *A third party* and *one fifth grade* are none.
        true => {
            let is_part = is_plural
                || behind == "of"
                || (over == 1 && ["majority", "share"].contains(&behind))
                || over > 1;
            let is_half = under == 2;
            (is_part || is_half).then_some(2)
        }
        false if ["parte", "partes"].contains(&behind) => Some(3),
        false => (text.word(at + 1).trim_end_matches('s').ends_with('o')
            && (under != 5 && under != 10)
            && (over > 1 || behind == "de" || behind == "del" || under == 3))
            .then_some(2),
    };
    used.map(|used| (Ratio::new(over, under), used))
}

/// *One in four*, *uno de cada cuatro*.
fn one_in(text: &Text<'_>, at: usize) -> Option<Share> {
    let over = match text.word(at) {
        "uno" => 1,
        "a" | "an" | "la" => return None,
        _ => count(text, at)?,
    };
    let phrases = ["out of every", "out of", "in every", "in", "de cada", "de entre"];
    let phrase = phrases.into_iter().find(|phrase| text.has(at + 1, phrase) && text.is_joined(at + 1))?;
    let length = phrase.split(' ').count();
    let at_under = at + 1 + length;
    let under = match text.word(at_under) {
        "diez" | "ten" => 10,
        _ => count(text, at_under).or_else(|| text.word(at_under).parse().ok())?,
    };
    (over < under).then(|| (Ratio::new(over, under), length + 2))
}

/// *Half* alone, *la mitad*.
fn half(text: &Text<'_>, at: usize) -> Option<Share> {
    let is_half = match text.word(at) {
        // *The first half of August* is a part of a month.
        "half" => {
            !text.has(at + 1, "past") && !["and", "a", "first", "second", "latter"].contains(&text.before(at))
        }
        "mitad" => !["primera", "segunda"].contains(&text.before(at)),
        _ => false,
    };
    is_half.then(|| (Ratio::new(1, 2), 1))
}
