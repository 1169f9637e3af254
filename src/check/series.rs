//! Provisions that follow one another as one sentence.

use super::Subject;
use crate::finding::{Finding, Rule};
use crate::model::{
    Numbering, Piece, Prose, Provision, Words, ends_with_abbreviation, is_ended, without_series_sign,
};

/// Finds provisions that end a sentence in the middle of a series.
pub(super) fn ragged_series(subject: &Subject<'_>) -> Vec<Finding> {
    let Some(agreement) = subject.agreement else { return Vec::new() };
    let mut findings = ragged(&agreement.recitals);
    if let (Numbering::None, Some((_, before_last))) = (agreement.numbering, agreement.articles.split_last())
    {
        // The last article ends the sentence in any case.
        findings.extend(before_last.iter().filter(|article| ends_sentence(article)).map(found));
    }
    findings
}

/// The recitals that end a sentence, unless all of them do.
fn ragged(recitals: &[Provision]) -> Vec<Finding> {
    let ending: Vec<_> = recitals.iter().filter(|recital| ends_sentence(recital)).collect();
    if ending.len() == recitals.len() { Vec::new() } else { ending.into_iter().map(found).collect() }
}

fn found(provision: &Provision) -> Finding {
    Finding::at(Rule::RaggedSeries, &provision.path)
}

/// Whether own words end with a sign that ends a sentence.
fn ends_sentence(provision: &Provision) -> bool {
    let Words::Own { paragraphs, items, .. } = &provision.words else { return false };
    let Some(last) = items.last().or(paragraphs.last()) else { return false };
    let is_ended = |Prose(pieces): &Prose| match pieces.last() {
        Some(Piece::Words(words)) => is_ended(without_series_sign(words)) && !ends_with_abbreviation(words),
        _ => false,
    };
    is_ended(&last.first) && is_ended(&last.second)
}
