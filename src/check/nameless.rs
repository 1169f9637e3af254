//! Texts that are not names in place of the name of a person or of a city: answers to other questions, dates, numbers
//! of persons, offices.

use std::ops::Range;

use super::Subject;
use super::english::phrases;
use super::placeholders::{Kind, trimmed};
use super::texts::Role;
use crate::finding::Path;
use crate::model::gazetteer::states_of;
use crate::spec::{Lexicon, Sort};

/// The kind of a whole text that is not a name, or not a title of an office, where one belongs.
pub(super) fn no_name(
    subject: &Subject<'_>,
    path: &Path,
    (text, role): (&str, Role),
) -> Option<(Kind, Range<usize>)> {
    let span = trimmed(text);
    let whole = &text[span.clone()];
    let kind = if path.is_field("name") {
        no_person(subject.lexicon(), whole)
    } else if path.has_field("city") {
        no_city(subject.lexicon(), whole)
    } else {
        (role == Role::Office && subject.lexicon().is_answer(whole)).then_some(Kind::Answer)
    };
    kind.map(|kind| (kind, span))
}

fn no_person(lexicon: &Lexicon, text: &str) -> Option<Kind> {
    let is_filler = || lexicon.said(Sort::Nameless).any(|(filler, _)| !phrases(text, filler).is_empty());
    let begins_with_number = || text.starts_with(|sign: char| sign.is_ascii_digit());
    if lexicon.date(text).is_ok() {
        Some(Kind::Date)
    } else if begins_with_number() {
        Some(Kind::Number)
    } else if is_answer(lexicon, text) {
        Some(Kind::Answer)
    } else if is_office(lexicon, text) {
        Some(Kind::Office)
    } else {
        is_filler().then_some(Kind::Open)
    }
}

/// The kind of a text that is not a city. A place may have a name that is also an answer or an office.
fn no_city(lexicon: &Lexicon, text: &str) -> Option<Kind> {
    if states_of(lexicon, text).next().is_some() {
        None
    } else if lexicon.date(text).is_ok_and(|date| date.day().is_some()) {
        Some(Kind::Date)
    } else if is_answer(lexicon, text) {
        Some(Kind::Answer)
    } else {
        is_office(lexicon, text).then_some(Kind::Office)
    }
}

/// True if a text answers another question: by a word for it, by *yes* or *no* and then an office or words without a
/// capital, or by one letter.
fn is_answer(lexicon: &Lexicon, text: &str) -> bool {
    let is_letter = text.chars().filter(|sign| sign.is_alphanumeric()).count() == 1;
    if is_letter || lexicon.is_answer(text) {
        return true;
    }
    let Some((first, rest)) = text.split_once([',', ';', ':']) else { return false };
    let rest = rest.trim_start();
    let is_no_name = rest.starts_with(char::is_lowercase) || is_office(lexicon, rest);
    lexicon.has(Sort::Truth, first) && is_no_name
}

/// True if a text is only an office, with or without its article.
fn is_office(lexicon: &Lexicon, text: &str) -> bool {
    const ARTICLES: [&str; 5] = ["the", "el", "la", "los", "las"];
    let behind_article = text.split_once(' ').filter(|(first, _)| ARTICLES.contains(&&*first.to_lowercase()));
    let title = lexicon.title_of(behind_article.map_or(text, |(_, rest)| rest));
    title.is_some_and(|title| title.sort != Sort::Honorific)
}
