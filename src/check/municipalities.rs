//! Cities in states that, according to the gazetteer, have no place of their name.

use super::texts::{Role, Written};
use super::{Subject, worded};
use crate::finding::{FileName, Finding, Path, Rule};
use crate::locale::Locale;
use crate::model::gazetteer::{COUNTRIES, spelled_out, states_of, without_noun};
use crate::model::vocabulary::{COUNTRY, language_of_country};
use crate::model::{Party, Wording, code_of_state};
use crate::spec;

/// The number of states with the place that are named.
const MOST_NAMED: usize = 3;

/// Finds cities that the gazetteer knows in other states, but not in the given one.
pub(super) fn in_other_states(subject: &Subject<'_>) -> Vec<Finding> {
    let parties = subject.agreement.iter().flat_map(|agreement| &agreement.parties).enumerate();
    parties.filter_map(|(number, party)| in_other_state(subject, number, party)).collect()
}

/// Finds names of cities that begin with the noun of the city, which both texts put before the name.
pub(super) fn nouns_in_names(subject: &Subject<'_>) -> Vec<Finding> {
    let cities = subject.texts.iter().filter(|written| written.role == Role::Name);
    let cities = cities.flat_map(Written::each).filter(|one| one.path.has_field("city"));
    let found = cities.filter_map(|one| {
        let (noun, bare) = without_noun(subject.lexicon(), subject.vocabulary, one.text)?;
        let finding = Finding::in_words(Rule::NounInName, &one.path, one.text, 0..one.text.len());
        Some(finding.with("written", one.text).with("noun", noun).with("right", bare).fixed_by(bare))
    });
    found.collect()
}

/// Finds names of cities with short forms that mean one place of their state.
pub(super) fn short_names(subject: &Subject<'_>) -> Vec<Finding> {
    let parties = subject.agreement.iter().flat_map(|agreement| &agreement.parties).enumerate();
    let found = parties.filter_map(|(number, party)| {
        let (_, _, region) = region_of(party)?;
        let path = path_of(subject, number, "city");
        let names = subject.texts.iter().filter(|written| written.path.is_below(&path));
        let found = names.flat_map(Written::each).filter_map(|one| {
            let [right] = &spelled_out(subject.lexicon(), one.text, &region)[..] else { return None };
            let finding = Finding::in_words(Rule::AbbreviatedCity, &one.path, one.text, 0..one.text.len());
            Some(finding.with("written", one.text).with("right", right).fixed_by(right.as_str()))
        });
        Some(found.collect::<Vec<_>>())
    });
    found.flatten().collect()
}

/// The code of a party's country, the field of the party that gives its place most exactly, and the beginning of the
/// ISO 3166-2 codes of that place; `None` if the places of the country are not known.
fn region_of(party: &Party) -> Option<(&str, &'static str, String)> {
    let Wording::Message(country) = &party.country else { return None };
    let code = country.strip_prefix(COUNTRY).filter(|code| COUNTRIES.contains(code))?;
    match &party.state {
        Some(Wording::Message(state)) => Some((code, "state", code_of_state(state)?)),
        Some(Wording::Given(_)) => None,
        None => Some((code, "city", format!("{code}-"))),
    }
}

fn in_other_state(subject: &Subject<'_>, number: usize, party: &Party) -> Option<Finding> {
    let (code, field, own) = region_of(party)?;
    let mut found = Vec::new();
    for name in worded(&party.city, subject.agreement?, subject.catalog) {
        found.extend(states_of(subject.lexicon(), &name));
    }
    if found.is_empty() || found.iter().any(|state| state.starts_with(&own)) {
        return None;
    }
    // A namesake in the same country is more likely.
    let is_at_home = |state: &str| state.starts_with(&format!("{code}-"));
    if found.iter().any(|state| is_at_home(state)) {
        found.retain(|state| is_at_home(state));
    }
    let places = found.iter().filter_map(|state| place(subject, state, code)).take(MOST_NAMED);
    let city = worded(&party.city, subject.agreement?, subject.catalog).first()?.clone();
    let finding = Finding::at(Rule::CityInOtherState, &path_of(subject, number, field));
    let finding = finding.with("city", city).with("places", places.collect::<Vec<_>>().join("; "));
    Some(finding.with("scope", field))
}

/// A state as its country names it, with the code of the country unless it is the party's.
fn place(subject: &Subject<'_>, state: &str, own_country: &str) -> Option<String> {
    let (country, code) = state.split_once('-')?;
    let message = subject.vocabulary.state(&format!("{COUNTRY}{country}"), code)?;
    let language: Locale = language_of_country(country)?.parse().ok()?;
    let name = subject.catalog.messages(&language)?.plain(message, None)?;
    Some(if country == own_country { name } else { format!("{name} ({country})") })
}

/// The path of a party's field: in the spec, or in the file of the city.
fn path_of(subject: &Subject<'_>, number: usize, field: &str) -> Path {
    let own = spec::path(&["parties"]).entry(number).field(field);
    let party = subject.reading.spec.parties.iter().flatten().nth(number).and_then(|party| party.0.as_ref());
    let has_own = party.is_some_and(|party| match field {
        "state" => party.state.is_some(),
        _ => party.city.is_some(),
    });
    match party.and_then(|party| party.from.as_ref()) {
        Some(file) if !has_own => Path::in_file(FileName::City(file.clone())).field(field),
        _ => own,
    }
}
