//! When an agreement takes effect, and whether the law lets its parties make it.

use chrono::Datelike as _;

use super::Subject;
use super::texts::{OneText, entries};
use super::words::words;
use crate::finding::{Finding, Rule};
use crate::model::vocabulary::COUNTRY;
use crate::model::{Wording, Words};
use crate::spec;

/// The article by which an agreement takes effect when it is ratified, and those by which it does so on
/// the day of its signature.
const RATIFICATION: &str = "article-ratification";
const ON_SIGNATURE: [&str; 2] = ["article-entry-into-force", "article-final-provisions"];

/// Finds articles by which the agreement takes effect on its signature, though it is to be ratified.
pub(super) fn contradicting_clauses(subject: &Subject<'_>) -> Vec<Finding> {
    let articles = subject.agreement.into_iter().flat_map(|agreement| &agreement.articles);
    let clauses: Vec<_> = articles
        .filter_map(|article| match &article.words {
            Words::Clause(message) => Some((message.as_str(), &article.path)),
            Words::Own { .. } => None,
        })
        .collect();
    let Some((_, ratified)) = clauses.iter().find(|(message, _)| *message == RATIFICATION) else {
        return Vec::new();
    };
    let others = clauses.iter().filter(|(message, _)| ON_SIGNATURE.contains(message));
    others
        .map(|(message, _)| {
            let finding = Finding::at(Rule::ContradictingClauses, ratified);
            finding.with("clause", "ratification").with("other", message.trim_start_matches("article-"))
        })
        .collect()
}

/// Finds approvals that come after the signing, where nothing speaks of a ratification.
pub(super) fn late_approvals(subject: &Subject<'_>) -> Vec<Finding> {
    let Some(date) = subject.reading.spec.signing.as_ref().and_then(|signing| signing.date) else {
        return Vec::new();
    };
    // Of a day that is known in part, the last that it can be.
    let day = date.latest();
    let ratified = |one: &OneText<'_>| words(one.text).iter().any(|word| word.lower().starts_with("ratifi"));
    let is_ratified = subject.prose().any(|one| ratified(&one)) || subject.has_clause(RATIFICATION);
    let mut findings = Vec::new();
    for (number, party) in entries(subject.reading.spec.parties.as_ref()) {
        if let Some(approved) = party.approved.filter(|approved| *approved > day && !is_ratified) {
            let path = spec::path(&["parties"]).entry(number).field("approved");
            let finding = Finding::at(Rule::ApprovalAfterSigning, &path);
            findings.push(finding.with("approved", approved).with("day", date));
        }
    }
    findings
}

/// A law of a state that bars agreements of its cities with those of some countries.
struct Bar {
    /// The message of the state.
    state: &'static str,
    /// Since when agreements are barred.
    since: i32,
    /// The countries, by ISO 3166 codes.
    countries: &'static [&'static str],
    /// Where the law is found.
    law: &'static str,
}

/// The bars that are known, as the laws were published by November 2026. They are told, and never advice:
/// laws and the lists that they refer to change.
///
/// The list of 22 CFR 126.1 is that of 1 January 2025, as far as its entries are whole countries.
const BARS: [Bar; 3] = [
    Bar {
        state: "state-US-texas",
        since: 2025,
        countries: &["CN", "IR", "KP", "RU"],
        law: "Texas Government Code § 795.003",
    },
    Bar {
        state: "state-US-arkansas",
        since: 2025,
        countries: &[
            "AF", "BY", "CD", "CF", "CN", "CU", "CY", "ER", "ET", "HT", "IQ", "IR", "KH", "KP", "LB", "LY",
            "MM", "NI", "RU", "SD", "SO", "SS", "SY", "VE", "ZW",
        ],
        law: "Arkansas Code § 14-1-116, 22 CFR 126.1",
    },
    Bar {
        state: "state-US-indiana",
        since: 2024,
        countries: &["CN", "CU", "IR", "KP", "RU", "VE"],
        law: "Indiana HEA 1120 (2024), 15 CFR 791.4",
    },
];

/// Finds countries with whose cities the law of the other party's state bars agreements.
pub(super) fn barred_countries(subject: &Subject<'_>) -> Vec<Finding> {
    let Some(agreement) = subject.agreement else { return Vec::new() };
    let year = agreement.date().map(|date| date.year());
    let mut findings = Vec::new();
    for (number, other) in [(0, 1), (1, 0)] {
        let (party, other) = (&agreement.parties[number], &agreement.parties[other]);
        let (Wording::Message(country), Some(Wording::Message(state))) = (&party.country, &other.state)
        else {
            continue;
        };
        let code = country.trim_start_matches(COUNTRY);
        let is_barred = |bar: &&Bar| {
            bar.state == state && bar.countries.contains(&code) && year.is_none_or(|year| year >= bar.since)
        };
        for bar in BARS.iter().filter(is_barred) {
            let path = spec::path(&["parties"]).entry(number);
            let path = if party_has_country(subject, number) { path.field("country") } else { path };
            let finding = Finding::at(Rule::BarredCountry, &path).with("party", &party.id);
            findings.push(finding.with("law", bar.law).with("since", bar.since));
        }
    }
    findings
}

fn party_has_country(subject: &Subject<'_>, number: usize) -> bool {
    entries(subject.reading.spec.parties.as_ref()).any(|(at, party)| at == number && party.country.is_some())
}
