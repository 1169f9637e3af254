//! The texts of a ceremony: its name and its host. Its place is checked in each agreement.

use super::texts::{OneText, texts_of_ceremony};
use super::{Subject, Surroundings, english, parity, placeholders, spanish, typing};
use crate::finding::{Finding, Path, Rule, Severity};
use crate::localize::Messages;
use crate::model::vocabulary::NOUN;
use crate::spec::{self, Ceremony};

/// The rules for the texts of a ceremony, which also apply to those of a spec.
const RULES: [fn(&Subject<'_>) -> Vec<Finding>; 7] = [
    placeholders::placeholders,
    typing::quoted_values,
    parity::own_words,
    spanish::slips,
    english::calques,
    english::other_language,
    without_article,
];

/// Finds doubts in the texts of a ceremony. None of them stops a batch.
#[must_use]
pub fn check_ceremony(ceremony: &Ceremony, surroundings: Surroundings<'_>) -> Vec<Finding> {
    let Ok(reading) = spec::read("") else { return Vec::new() };
    let subject =
        Subject { texts: texts_of_ceremony(ceremony), ..Subject::new(&reading, None, surroundings) };
    let findings = RULES.iter().flat_map(|rule| rule(&subject));
    findings.map(|finding| Finding { severity: Severity::Warning, ..finding }).collect()
}

/// Finds hosts without the article that they need after *at the invitation of*: *City of Sampleton*.
fn without_article(subject: &Subject<'_>) -> Vec<Finding> {
    let hosts = subject
        .prose()
        .filter(|one| one.path.is_below(&Path::in_file(one.path.file().clone()).field("host")));
    hosts.filter_map(|one| lacking_article(subject, &one)).collect()
}

fn lacking_article(subject: &Subject<'_>, one: &OneText<'_>) -> Option<Finding> {
    let messages = subject.catalog.messages(&one.language?.parse().ok()?)?;
    let (noun, _) = subject.lexicon().noun_before(one.text)?;
    let article = article_of(messages, noun)?;
    let first = one.text.split_whitespace().next()?;
    if first.to_lowercase() == article {
        return None;
    }
    let right = format!("{article} {}", one.text.trim());
    let finding = Finding::in_words(Rule::PlaceWithoutArticle, &one.path, one.text, 0..one.text.len());
    Some(finding.with("written", one.text).with("right", &*right).fixed_by(right))
}

/// The article before the noun of a party.
fn article_of(messages: &Messages, noun: &str) -> Option<String> {
    let variables =
        [("city", "X"), ("country", "none"), ("state", "none"), ("noun", "none"), ("gender", "unknown")];
    let named = messages.selected(&format!("{NOUN}{noun}"), &variables)?;
    named.split_whitespace().next().map(str::to_owned)
}
