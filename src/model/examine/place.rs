//! The places of the parties: the nouns for their states, and the check that they are two cities.

use std::collections::BTreeMap;

use super::Examiner;
use super::party::Layers;
use crate::finding::{Finding, Rule};
use crate::locale::Side;
use crate::model::vocabulary::slug;
use crate::model::{Party, Vocabulary, Wording};
use crate::spec;

/// Nouns for one and the same city.
const NOUNS_OF_CITY: [&str; 3] = ["noun-city", "noun-municipality", "noun-ayuntamiento"];

/// True if a party calls itself by a noun that a city, its municipality and its government share.
fn is_of_city(noun: &Wording) -> bool {
    matches!(noun, Wording::Message(message) if NOUNS_OF_CITY.contains(&message.as_str()))
}

/// True if two names of places in a country are the same in one of the languages, except for case and accents.
fn are_alike(
    first: &Wording,
    second: &Wording,
    country: &Wording,
    known: &BTreeMap<(String, String), String>,
) -> bool {
    match (first, second, country) {
        (Wording::Given(first), Wording::Given(second), _) => {
            Side::BOTH.into_iter().any(|side| slug(first.get(side)) == slug(second.get(side)))
        }
        (Wording::Given(names), Wording::Message(message), Wording::Message(country))
        | (Wording::Message(message), Wording::Given(names), Wording::Message(country)) => {
            let key = |side| (country.clone(), slug(names.get(side)));
            Side::BOTH.into_iter().any(|side| known.get(&key(side)) == Some(message))
        }
        (first, second, _) => first == second,
    }
}

impl Examiner<'_> {
    /// The noun for the state, which the locales must know; there must be a state, too.
    #[expect(clippy::option_option, reason = "whether it is known, and whether it was given")]
    pub(super) fn state_noun(&mut self, layers: &Layers<'_>) -> Option<Option<String>> {
        let own = layers.party.state_noun.as_ref();
        let Some((written, path)) = layers.field("state-noun", own, |city| city.state_noun.as_ref()) else {
            return Some(None);
        };
        if layers.field("state", layers.party.state.as_ref(), |city| city.state.as_ref()).is_none() {
            self.find(Finding::at(Rule::MissingField, layers.path()).with("field", "state"));
        }
        let nouns = &self.vocabulary.state_nouns;
        let found = nouns.get(written).cloned();
        if found.is_none() {
            self.unknown(Rule::UnknownStateNoun, &path, written, nouns.keys());
        }
        found.map(Some)
    }

    /// Reports one city that is given as both parties.
    pub(super) fn one_city_twice(
        &mut self,
        written: &[spec::Entry<spec::Party>],
        [first, second]: &[Party; 2],
    ) {
        let Vocabulary { cities, states, .. } = self.vocabulary;
        let state = first.state.as_ref().zip(second.state.as_ref());
        let is_same = first.country == second.country
            && are_alike(&first.city, &second.city, &first.country, cities)
            && state.is_none_or(|(of, other)| are_alike(of, other, &first.country, states))
            && (first.noun == second.noun
                || [first, second].into_iter().all(|party| is_of_city(&party.noun)));
        if is_same && let Some(Some(party)) = written.get(1).map(|entry| &entry.0) {
            let field = if party.city.is_some() { "city" } else { "from" };
            let path = spec::path(&["parties"]).entry(1).field(field);
            self.find(Finding::at(Rule::SameCity, &path).with("first", &first.id).with("second", &second.id));
        }
    }
}
