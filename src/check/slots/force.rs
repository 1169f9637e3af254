//! The comparison of the entry into force with own words.

use std::ops::Range;

use chrono::Datelike as _;

use super::{Contrary, Passage};
use crate::check::english::phrases;
use crate::check::facts::facts;
use crate::check::words::{each_word, words};
use crate::model::PartialDate;
use crate::model::vocabulary::{ENTRY_INTO_FORCE, RATIFICATION};

/// The ends of clauses, and the words of those that speak of the entry into force.
const CLAUSES: [&str; 6] = [", ", "; ", ". ", " and ", " y ", " e "];
const OF_FORCE: [&str; 6] = ["force", "effect", "effective", "vigor", "vigencia", "efectos"];

/// Compares the day on which the agreement takes effect with its clauses.
pub(super) fn entry_into_force(passage: &Passage<'_, '_>) -> Option<Contrary> {
    let speaks = passage.is_of_this()
        && passage.has(&[
            "into force",
            "takes effect",
            "take effect",
            "becomes effective",
            "en vigor",
            "surte efectos",
            "surtirá efectos",
            "en vigencia",
        ]);
    let on_signature = passage.subject.has_clause(ENTRY_INTO_FORCE)
        || passage.subject.has_clause("article-final-provisions");
    if !speaks || !on_signature || passage.subject.has_clause(RATIFICATION) {
        return None;
    }
    // Another clause may have days of its own: *enters into force on signature and ends thirty days after …*.
    let speaks_of_force =
        |clause: &str| each_word(clause).any(|word| OF_FORCE.contains(&word.lower().as_str()));
    let clause_of = |span: &Range<usize>| {
        let (before, behind) = (&passage.text[..span.start], &passage.text[span.end..]);
        let start = CLAUSES.iter().filter_map(|end| before.rfind(end)).max().unwrap_or_default();
        let end = CLAUSES.iter().filter_map(|end| behind.find(end)).min().unwrap_or(behind.len());
        start..span.end + end
    };
    let contrary = |span: Range<usize>| Contrary { slot: "force", span, expected: String::new() };
    // A day of its own, or one that follows the signature.
    let later =
        ["day after", "following day", "día siguiente", "days after", "días después", "days following"];
    // *Ten days after it takes effect* counts from that day, and does not say when it is.
    let mut found = later.iter().flat_map(|phrase| phrases(passage.text, phrase));
    if let Some(span) = found.find(|span| speaks_of_force(&passage.text[clause_of(span).start..span.start])) {
        return Some(contrary(span));
    }
    let signed = passage.agreement.signing.date.and_then(PartialDate::day);
    let is_signing = |day: &(u64, u64, u64)| {
        signed.is_some_and(|signed| {
            *day == (
                u64::from(signed.day()),
                u64::from(signed.month()),
                u64::try_from(signed.year()).unwrap_or_default(),
            )
        })
    };
    let mut dates = facts(passage.text, passage.language).dates.into_iter();
    let is_contrary = |span: &Range<usize>| speaks_of_force(&passage.text[clause_of(span)]);
    if let Some(date) = dates.find(|date| !is_signing(&date.day) && is_contrary(&date.span)) {
        return Some(contrary(date.span));
    }
    let approved = ["approv", "ratif", "aprueb", "aproba", "aprobó"];
    let word = words(passage.text)
        .into_iter()
        .find(|word| approved.iter().any(|stem| word.lower().starts_with(stem)))?;
    is_contrary(&word.span()).then(|| contrary(word.span()))
}
