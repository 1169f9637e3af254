//! The time when an agreement takes effect, and the laws that bar some agreements.

use chrono::Datelike as _;

use super::Subject;
use super::texts::{OneText, entries};
use super::words::words;
use crate::finding::{Finding, Rule};
use crate::model::vocabulary::{ARTICLE, COUNTRY, ENTRY_INTO_FORCE, RATIFICATION};
use crate::model::{Agreement, Clause, Numbering, PartialDate, Provision, Wording, Words};
use crate::spec;

/// The articles that contradict a ratification, each with its contradiction: the agreement takes effect on its
/// signature, or has been approved already.
const AGAINST_RATIFICATION: [(&str, &str); 3] = [
    (ENTRY_INTO_FORCE, "on-signature"),
    ("article-final-provisions", "on-signature"),
    ("article-approval", "approved"),
];

/// The article by which the parties may renew the term.
const RENEWAL: &str = "article-renewal";

/// Finds articles that contradict the article on ratification.
pub(super) fn contradicting_clauses(subject: &Subject<'_>) -> Vec<Finding> {
    let articles = subject.agreement.map_or(&[][..], |agreement| &agreement.articles);
    let Some(ratified) = articles.iter().find(|article| article.serves_as(RATIFICATION)) else {
        return Vec::new();
    };
    let others = AGAINST_RATIFICATION.iter();
    let others = others.filter(|(other, _)| articles.iter().any(|article| article.is_clause(other)));
    others
        .map(|(other, says)| {
            let finding = Finding::at(Rule::ContradictingClauses, &ratified.path);
            let finding = finding.with("clause", "ratification");
            finding.with("other", other.trim_start_matches(ARTICLE)).with("says", says)
        })
        .collect()
}

/// Finds a renewal of terms of equal length in an agreement without a term, unless the author's own words may give it
/// one.
pub(super) fn renewals_without_term(subject: &Subject<'_>) -> Vec<Finding> {
    let Some(agreement) = subject.agreement.filter(|agreement| agreement.term.years.is_none()) else {
        return Vec::new();
    };
    let clauses = agreement.articles.iter().filter_map(|article| clause_of(subject, article));
    let is_indefinite = clauses.into_iter().any(|clause| clause.variables.contains("term"));
    let has_own = agreement.articles.iter().any(|article| matches!(article.words, Words::Own { .. }));
    let renewals = agreement.articles.iter().filter(|article| article.is_clause(RENEWAL));
    let renewals = renewals.filter(|_| is_indefinite || !has_own);
    renewals.map(|article| Finding::at(Rule::RenewalWithoutTerm, &article.path)).collect()
}

/// The clause of the library behind an article.
fn clause_of<'s>(subject: &'s Subject<'_>, article: &Provision) -> Option<&'s Clause> {
    match &article.words {
        Words::Clause(message) => subject.vocabulary.articles.get(message.strip_prefix(ARTICLE)?),
        Words::Own { .. } => None,
    }
}

/// Finds whole sentences before the last of the phrases that follow the words of agreement one by one.
pub(super) fn sentences_in_series(subject: &Subject<'_>) -> Vec<Finding> {
    let Some(agreement) = subject.agreement.filter(|agreement| agreement.numbering == Numbering::None) else {
        return Vec::new();
    };
    let is_sentence =
        |article: &&Provision| clause_of(subject, article).is_some_and(|clause| clause.has_heading);
    let last = agreement.articles.iter().rposition(|article| !is_sentence(&article)).unwrap_or_default();
    let within = agreement.articles[..last].iter().filter(is_sentence);
    within
        .filter_map(|article| Some((article, clause_of(subject, article)?)))
        .map(|(article, clause)| {
            let finding = Finding::at(Rule::SentenceInSeries, &article.path);
            finding.with("clause", clause.message.trim_start_matches(ARTICLE))
        })
        .collect()
}

/// Finds approvals after the day of the signing, unless a ratification is mentioned.
pub(super) fn late_approvals(subject: &Subject<'_>) -> Vec<Finding> {
    let Some(date) = subject.reading.spec.signing.as_ref().and_then(|signing| signing.date) else {
        return Vec::new();
    };
    // The last possible day of a date that is known in part.
    let day = date.latest();
    let ratified = |one: &OneText<'_>| words(one.text).iter().any(|word| word.lower().starts_with("ratifi"));
    let is_ratified = subject.prose().any(|one| ratified(&one))
        || subject.agreement.is_some_and(Agreement::is_subject_to_ratification);
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
    /// The year since which agreements are barred.
    since: i32,
    /// The countries, by ISO 3166 codes.
    countries: &'static [&'static str],
    /// The place of the law.
    law: &'static str,
}

/// The known bars, as the laws were published by November 2026. They are reported, but not as advice: laws change, as
/// do the lists that they refer to.
///
/// The list of 22 CFR 126.1 is that of 1 January 2025, limited to entries that are whole countries.
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

/// Finds countries with whose cities agreements are barred by the law of the other party's state.
pub(super) fn barred_countries(subject: &Subject<'_>) -> Vec<Finding> {
    let Some(agreement) = subject.agreement else { return Vec::new() };
    let signing = agreement.signing.date.map(PartialDate::year);
    let year = signing.or(agreement.prepared.map(|day| day.year()));
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
