//! The titles of offices, as the locales have them for the parties of an agreement.

use std::collections::BTreeSet;

use super::Subject;
use crate::model::vocabulary::OFFICE;
use crate::model::{Party, Wording};

/// The value of a selector that does not apply.
const NONE: &str = "none";

/// The facts about a party on which the title of an office depends, besides the gender.
fn customs_of(party: &Party) -> [(&'static str, &str); 4] {
    let state = party.state.as_ref().and_then(Wording::message);
    [
        ("country", party.country.message().unwrap_or(NONE)),
        ("state", state.unwrap_or(NONE)),
        ("city", party.city.message().unwrap_or(NONE)),
        ("noun", party.noun.message().unwrap_or(NONE)),
    ]
}

impl<'a> Subject<'a> {
    /// The titles of offices in a language, each with the office's id.
    pub(super) fn offices(&self, language: &str) -> Vec<(&'a str, String)> {
        const GENDERS: [&str; 3] = ["female", "male", "unknown"];
        let parties = self.agreement.into_iter().flat_map(|agreement| &agreement.parties);
        let of_country = |country| [("country", country), ("state", NONE), ("city", NONE), ("noun", NONE)];
        let of_parties = parties.map(customs_of);
        // The titles of the country alone are included, for a state, a city or a noun has customs of its own.
        let customs = of_parties.flat_map(|customs| [of_country(customs[0].1), customs]);
        let customs: BTreeSet<_> = customs.chain([of_country(NONE)]).collect();
        let messages = self.catalog.all().find(|messages| messages.locale().to_string() == language);
        let titles = messages.into_iter().flat_map(|messages| {
            messages.with_prefix(OFFICE).flat_map(|(message, office)| {
                let titles = customs.iter().flat_map(|customs| GENDERS.map(|gender| (*customs, gender)));
                let titles = titles.filter_map(|([country, state, city, noun], gender)| {
                    messages.selected(message, &[country, state, city, noun, ("gender", gender)])
                });
                titles.map(move |title| (office, title)).collect::<Vec<_>>()
            })
        });
        titles.collect()
    }
}
