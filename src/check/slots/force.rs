//! The comparison of the entry into force with own words.

use std::ops::Range;

use chrono::Datelike as _;

use super::{Contrary, Passage};
use crate::check::facts::facts;
use crate::check::words::words;
use crate::model::PartialDate;
use crate::model::vocabulary::{ENTRY_INTO_FORCE, RATIFICATION};

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
    // Another sentence may have days of its own.
    let is_of_force = |span: &Range<usize>| {
        let start = passage.text[..span.start].rfind(". ").map_or(0, |end| end + 1);
        let end = passage.text[span.end..].find(". ").map_or(passage.text.len(), |end| span.end + end);
        let sentence = passage.text[start..end].to_lowercase();
        ["force", "effect", "vigor", "vigencia", "efectos"].iter().any(|word| sentence.contains(word))
    };
    let contrary = |span: Range<usize>| {
        is_of_force(&span).then_some(Contrary { slot: "force", span, expected: String::new() })
    };
    // A day of its own, or one that follows the signature.
    let later =
        ["day after", "following day", "día siguiente", "days after", "días después", "days following"];
    if let Some(span) = later
        .iter()
        .find_map(|phrase| crate::check::english::phrases(passage.text, phrase).into_iter().next())
    {
        return contrary(span);
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
    if let Some(date) =
        facts(passage.text, passage.language).dates.into_iter().find(|date| !is_signing(&date.day))
    {
        return contrary(date.span);
    }
    let approved = ["approv", "ratif", "aprueb", "aproba", "aprobó"];
    let word = words(passage.text)
        .into_iter()
        .find(|word| approved.iter().any(|stem| word.lower().starts_with(stem)))?;
    contrary(word.span())
}
