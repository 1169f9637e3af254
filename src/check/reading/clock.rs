//! Times of day.

use super::text::Text;
use super::value::Minutes;
use crate::check::numbers::number;
use crate::check::words::Word;

/// A time of day, and the words that it takes up.
type Time = (Minutes, usize);

/// The time of day that words begin with.
pub(super) fn time(text: &Text<'_>, at: usize) -> Option<Time> {
    named(text, at).or_else(|| half_past(text, at)).or_else(|| hour(text, at))
}

/// Times with a name.
fn named(text: &Text<'_>, at: usize) -> Option<Time> {
    let minutes = match text.word(at) {
        "noon" | "midday" | "mediodía" => 720,
        "midnight" | "medianoche" => 0,
        _ => return None,
    };
    Some((Minutes { minutes, is_open: false }, 1))
}

/// *Half past nine*, *a quarter to ten*.
fn half_past(text: &Text<'_>, at: usize) -> Option<Time> {
    let (phrase, minutes): (&str, i64) = [("half past", 30), ("quarter past", 15), ("quarter to", -15)]
        .into_iter()
        .find(|(phrase, _)| text.has(at, phrase))?;
    let (hour, used) = number_of_hour(text, at + 2)?;
    let minutes = u64::try_from(i64::try_from(hour * 60).ok()? + minutes).ok()?;
    debug_assert!(!phrase.is_empty());
    Some(finished(text, minutes, at + 2 + used, 2 + used))
}

fn number_of_hour(text: &Text<'_>, at: usize) -> Option<(u64, usize)> {
    let word = text.words.get(at)?;
    if word.text == "una" {
        return Some((1, 1));
    }
    let read = number(text.written, &text.words[at..], text.language).filter(|number| !number.is_ordinal);
    let (hour, used) = match read {
        Some(number) => (number.value, number.used),
        None => (word.text.parse().ok()?, 1),
    };
    (hour <= 24).then_some((hour, used))
}

/// A time by its hour, in figures or in words.
fn hour(text: &Text<'_>, at: usize) -> Option<Time> {
    let is_called = text.is_english() || ["las", "la"].contains(&text.before(at));
    if let Some((hour, minutes)) = text.words.get(at)?.text.split_once(':') {
        let (hour, minutes): (u64, u64) = (hour.parse().ok()?, minutes.get(..2)?.parse().ok()?);
        return (hour <= 24 && minutes < 60).then(|| finished(text, hour * 60 + minutes, at + 1, 1));
    }
    let (hour, used) = number_of_hour(text, at).filter(|_| is_called)?;
    let behind = at + used;
    if text.is(behind, &["noon", "midday"]) && hour == 12 {
        return Some((Minutes { minutes: 720, is_open: false }, used + 1));
    }
    let (minutes, more) =
        if text.is_english() { spelled_minutes(text, at, behind) } else { spanish_minutes(text, behind) };
    let is_time = if text.is_english() {
        half_of_day(text, behind + more).is_some() || text.has(behind, "o clock")
    } else {
        more > 0
            || text.is(behind, &["horas", "hrs", "h"])
            || half_of_day(text, behind + more).is_some()
            || (["a", "desde", "hasta"].contains(&text.word(at.saturating_sub(2)))
                && hour <= 24
                && is_end(text, behind))
    };
    is_time.then(|| finished(text, hour * 60 + minutes, behind + more, used + more))
}

/// Whether a number ends its phrase.
fn is_end(text: &Text<'_>, behind: usize) -> bool {
    text.gap(behind).contains([',', '.', ';'])
        || behind >= text.words.len()
        || text.is(behind, &["y", "a", "del", "de"])
}

/// *Nueve y media*, *diez y cuarto*.
fn spanish_minutes(text: &Text<'_>, at: usize) -> (u64, usize) {
    if text.has(at, "y media") {
        (30, 2)
    } else if text.has(at, "y cuarto") {
        (15, 2)
    } else {
        let and = usize::from(text.is(at, &["y"]));
        let (minutes, more) = spelled_minutes(text, at, at + and);
        if more > 0 && is_called_time(text, at + and + more) { (minutes, and + more) } else { (0, 0) }
    }
}

/// True if the words behind a number show that it is a time of day.
fn is_called_time(text: &Text<'_>, behind: usize) -> bool {
    half_of_day(text, behind).is_some() || text.is(behind, &["horas", "hrs", "h"])
}

/// Minutes in words behind an hour in words: *five forty-five*, *cinco cuarenta y cinco*.
fn spelled_minutes(text: &Text<'_>, hour: usize, at: usize) -> (u64, usize) {
    let is_figures = |word: usize| text.words.get(word).is_some_and(Word::is_figures);
    if is_figures(hour) || is_figures(at) || !text.is_joined(at) {
        return (0, 0);
    }
    let read = text.words.get(at..).and_then(|words| number(text.written, words, text.language));
    read.filter(|read| !read.is_ordinal && (5..60).contains(&read.value))
        .map_or((0, 0), |read| (read.value, read.used))
}

/// The half of the day, and the words for it.
fn half_of_day(text: &Text<'_>, at: usize) -> Option<(bool, usize)> {
    let phrases = [
        ("a m", false),
        ("p m", true),
        ("am", false),
        ("pm", true),
        ("in the morning", false),
        ("in the afternoon", true),
        ("in the evening", true),
        ("at night", true),
        ("de la mañana", false),
        ("de la tarde", true),
        ("de la noche", true),
        ("del día", true),
        ("de la madrugada", false),
    ];
    let (phrase, is_late) = phrases.into_iter().find(|(phrase, _)| text.has(at, phrase))?;
    Some((is_late, phrase.split(' ').count()))
}

/// The time with the half of the day behind it.
fn finished(text: &Text<'_>, minutes: u64, behind: usize, used: usize) -> Time {
    let behind = if text.has(behind, "o clock") { behind + 2 } else { behind };
    if let Some((is_late, more)) = half_of_day(text, behind) {
        let minutes = match (is_late, minutes / 60) {
            (true, hour) if hour < 12 => minutes + 720,
            (false, 12) => minutes - 720,
            _ => minutes,
        };
        return (Minutes { minutes: minutes % 1440, is_open: false }, used + more);
    }
    let is_full_day = text.is(behind, &["horas", "hrs", "h"]);
    let more = usize::from(is_full_day);
    let is_open = !is_full_day && (60..=779).contains(&minutes);
    (Minutes { minutes: minutes % 1440, is_open }, used + more)
}
