//! The names that texts may have, in all their spellings: of parties, places and persons.

use std::collections::BTreeSet;

use super::names::{Bearer, PartyNames};
use super::texts::Written;
use crate::localize::{Catalog, split_article};
use crate::model::vocabulary::slug;
use crate::model::{Agreement, Party, Signatory, Vocabulary, Wording, without_blanks};

/// True if a text only identifies a known country, state or city: its proper name in each language is printed.
pub(super) fn is_known_region(written: &Written<'_>, vocabulary: &Vocabulary) -> bool {
    let Some(one) = written.same() else { return false };
    let is_state = || {
        let name = slug(one);
        vocabulary.states.keys().any(|(_, state)| *state == name) || !vocabulary.states_named(one).is_empty()
    };
    let is_city = || {
        let name = slug(one);
        vocabulary.cities.keys().any(|(_, city)| *city == name)
    };
    (written.path.is_field("country") && vocabulary.country(one).is_some())
        || (written.path.is_field("city") && is_city())
        || (written.path.is_field("state") && is_state())
}

/// The names of the cities that have one in each language, except names that states have too.
pub(super) fn known_cities(vocabulary: &Vocabulary) -> PartyNames {
    let regions: BTreeSet<_> = vocabulary.states.keys().map(|(_, state)| state.as_str()).collect();
    let names = vocabulary.cities.keys().map(|(_, city)| city.as_str());
    let names = names.filter(|name| !regions.contains(name)).map(|name| name.replace('-', " "));
    PartyNames::new(names.collect(), Bearer::Elsewhere)
}

/// The names of the parties, their places and their signatories, in all spellings.
pub(super) fn names_of(agreement: &Agreement, vocabulary: &Vocabulary, catalog: &Catalog) -> Vec<PartyNames> {
    let spellings = |wording: &Wording| worded(wording, agreement, catalog);
    // The article of a country or a state is not part of its name.
    let bare = |spellings: Vec<String>| spellings.iter().map(|name| split_article(name).1).collect();
    let of_party = |(number, party): (usize, &Party)| {
        let regions = party.state.iter().chain([&party.country]);
        let regions =
            regions.map(move |region| PartyNames::new(bare(spellings(region)), Bearer::Region(number)));
        let city = PartyNames::new(spellings(&party.city), Bearer::City(number));
        let all = std::iter::once(&party.signatory).chain(party.others.iter().map(|other| &other.signatory));
        regions.chain([city]).chain(all.flat_map(names_of_signatory)).collect::<Vec<_>>()
    };
    let mut names: Vec<PartyNames> = agreement.parties.iter().enumerate().flat_map(of_party).collect();
    names.extend(agreement.witnesses.iter().flat_map(|witness| names_of_signatory(&witness.signatory)));
    let longer = longer_names(&names, vocabulary);
    let longer = longer.into_iter().map(|message| spellings(&Wording::Message(message.clone())));
    let longer: Vec<_> = longer.map(|spellings| PartyNames::new(spellings, Bearer::Elsewhere)).collect();
    names.extend(longer);
    names
}

/// The names of a signatory and of the person represented, as far as they are known.
fn names_of_signatory(signatory: &Signatory) -> impl Iterator<Item = PartyNames> {
    let represented = signatory.on_behalf_of.iter().map(|represented| &represented.name);
    let whole = signatory.name.iter().filter(|name| without_blanks(name).len() == 1);
    whole.chain(represented).map(|name| PartyNames::new(vec![name.clone()], Bearer::Signatory))
}

/// The states whose names hold one of the names: *New Mexico*, *Baja California Sur*.
fn longer_names<'v>(names: &[PartyNames], vocabulary: &'v Vocabulary) -> BTreeSet<&'v String> {
    let known: BTreeSet<_> = names.iter().flat_map(|names| &names.spellings).map(|name| slug(name)).collect();
    let holds = |state: &str, name: &str| {
        let mut found = state.match_indices(name);
        found.any(|(at, _)| {
            let (before, after) = (&state[..at], &state[at + name.len()..]);
            (before.is_empty() || before.ends_with('-')) && (after.is_empty() || after.starts_with('-'))
        })
    };
    let states = vocabulary.states.iter().filter(|((_, state), _)| {
        !known.contains(state) && known.iter().any(|name| state.len() > name.len() && holds(state, name))
    });
    states.map(|(_, message)| message).collect()
}

/// A name in both languages, in full and short, each once.
pub(super) fn worded(wording: &Wording, agreement: &Agreement, catalog: &Catalog) -> Vec<String> {
    let languages = [&agreement.languages.first, &agreement.languages.second];
    let mut names: Vec<String> = match wording {
        Wording::Given(names) => vec![names.first.clone(), names.second.clone()],
        Wording::Message(message) => {
            let messages = languages.into_iter().filter_map(|locale| catalog.messages(locale));
            messages
                .flat_map(|messages| {
                    [None, Some("short")].into_iter().filter_map(|part| messages.plain(message, part))
                })
                .collect()
        }
    };
    names.sort();
    names.dedup();
    names
}
