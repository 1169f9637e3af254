//! The questions about the agreement.

use std::path::PathBuf;

use alternat::files::folder_of;
use alternat::grammar::{is_site, missing_article};
use alternat::model::vocabulary::slug;
use alternat::report::Complaint;
use alternat::spec::{Ceremony, DateSigned, PartialDate, StarterParty, StarterPlace};

use super::{
    DEFAULT_FILE, Question, Scene, always, is_dated, needed, no, nothing_usual, shown, text, unknown,
};
use crate::cli::people::witnesses;
use crate::cli::reading::{self, NOTHING, Place, given};
use crate::cli::terms::{Choice, pick};
use crate::output::check_name_of_spec;

/// The questions, in their order.
pub const OF_AGREEMENT: [Question; 6] = [ESTABLISHED, DATE, PLACE, PLACE_IN_OTHER, WITNESSES, FILE];

const ESTABLISHED: Question = Question {
    name: "established",
    argument: "--established",
    fields: &[&["history"]],
    applies: |scene| scene.needs().history,
    choices: text,
    usual: nothing_usual,
    take: |scene, draft, text| {
        let text = needed(text, "--established")?;
        if scene.terms.means("answer-unknown", text) {
            draft.starter.established = Some(DateSigned::Unknown);
            return Ok(unknown(scene).shown);
        }
        let date = scene.terms.date(text)?;
        draft.starter.established = Some(DateSigned::Known(date));
        Ok(scene.terms.day(date))
    },
};

const DATE: Question = Question {
    name: "date",
    argument: "--date",
    fields: &[&["signing", "date"], &["history"]],
    applies: always,
    choices: text,
    usual: |scene| (!is_dated(scene)).then(|| NOTHING.to_owned()),
    take: |scene, draft, text| {
        let text = if is_dated(scene) { Some(needed(text, "--date")?) } else { given(text) };
        let date = match text {
            Some(text) if is_dated(scene) => Some(PartialDate::Day(scene.terms.whole_day(text)?)),
            Some(text) => Some(scene.terms.date(text)?),
            None => None,
        };
        draft.starter.date = date;
        Ok(date.map_or_else(|| shown(scene, None), |date| scene.terms.day(date)))
    },
};

const PLACE: Question = Question {
    name: "place",
    argument: "--place",
    fields: &[&["signing", "place"]],
    applies: always,
    choices: places,
    usual: |_| Some(NOTHING.to_owned()),
    take: |scene, draft, text| {
        let text = given(text).unwrap_or(NOTHING);
        let choices = places(scene);
        let namesakes = parties_called(scene, text);
        if namesakes.len() > 1 {
            let complaint = Complaint::new("ambiguous-region").with("written", text);
            return Err(complaint.with("known", namesakes.join("; ")));
        }
        let (place, shown) = match (pick(&choices, text), named(scene, text)?) {
            (Ok(choice), _) => (Some(choice.value).filter(|place| place != NOTHING), choice.shown),
            (Err(complaint), Named::Nothing) => {
                let is_short = complaint.proposal.is_none() && !text.contains(',');
                let without_city = || Complaint::new("place-without-city").with("written", text);
                return Err(if is_short { without_city() } else { complaint });
            }
            (Err(_), Named::Site) => {
                draft.site = Some(text.to_owned());
                return Ok(text.to_owned());
            }
            (Err(_), Named::Both(names)) => {
                let names = names.map(with_article);
                let shown = names.each_ref().map(|(_, name)| name.as_str()).join(IN_BOTH);
                draft.starter.place = Some(StarterPlace::Elsewhere(names.into()));
                return Ok(shown);
            }
            (Err(_), Named::City(place)) => {
                let shown = place.shown();
                let party = scene.draft.starter.parties.iter().find(|party| place.is_of(party));
                if party.is_none() {
                    draft.starter.place = Some(StarterPlace::Elsewhere(place.worded(scene.terms)));
                    return Ok(shown);
                }
                (party.map(|party| party.id.clone()), shown)
            }
        };
        draft.starter.place = place.map(StarterPlace::Party);
        Ok(shown)
    },
};

const PLACE_IN_OTHER: Question = Question {
    name: "place-in-other-language",
    argument: "--place",
    fields: &[&["signing", "place"]],
    applies: |scene| scene.draft.site.is_some(),
    choices: text,
    usual: nothing_usual,
    take: |scene, draft, text| {
        let site = scene.draft.site.clone().unwrap_or_default();
        let one_language = || Complaint::new("place-in-one-language").with("written", &site);
        let other = given(text).ok_or_else(one_language)?;
        let own = scene.terms.reporter().language();
        let names = Ceremony::LANGUAGES.map(|language| {
            with_article((language.to_owned(), if language == own { site.clone() } else { other.to_owned() }))
        });
        let shown = names.each_ref().map(|(_, name)| name.as_str()).join(IN_BOTH);
        draft.starter.place = Some(StarterPlace::Elsewhere(names.into()));
        Ok(shown)
    },
};

/// The cities of parties that have a name, with their states.
fn parties_called(scene: &Scene<'_>, name: &str) -> Vec<String> {
    let cities = places(scene).into_iter().zip(&scene.draft.starter.parties);
    cities.filter(|(_, party)| slug(&party.city) == slug(name)).map(|(choice, _)| choice.shown).collect()
}

/// The place of signing that an answer names.
enum Named {
    /// Nothing that can be read.
    Nothing,
    /// A city with its state or its country.
    City(Place),
    /// A place in a city, in one language.
    Site,
    /// A place in both languages.
    Both([(String, String); 2]),
}

/// The sign between the names of a place in English and in Spanish.
const IN_BOTH: &str = " / ";

/// The name of a site in a language, with the article that it needs in a sentence.
fn with_article((language, name): (String, String)) -> (String, String) {
    match missing_article(&language, &name) {
        Some(article) => (language, format!("{article} {name}")),
        None => (language, name),
    }
}

/// A place that is not a party: its last parts are its city, its state and its country.
fn named(scene: &Scene<'_>, text: &str) -> Result<Named, Complaint> {
    let parties = &scene.draft.starter.parties;
    let is_of_party = |part: &str| parties.iter().any(|party| slug(&party.city) == slug(part));
    if let Some((english, spanish)) = text.split_once(IN_BOTH) {
        let [first, second] = Ceremony::LANGUAGES.map(str::to_owned);
        return Ok(Named::Both([(first, english.trim().to_owned()), (second, spanish.trim().to_owned())]));
    }
    let parts: Vec<_> = text.split(',').map(str::trim).collect();
    let [.., last] = parts[..] else { return Ok(Named::Nothing) };
    let terms = scene.terms;
    let is_region = |part: &str| terms.country(part).is_some() || !terms.states(part).is_empty();
    let before = parts[..parts.len() - 1].iter().rev();
    // *The bridge between Laredo and Nuevo Laredo* names its cities itself.
    let names_party = |part: &str| {
        let words = format!("-{}-", slug(part));
        is_site(text) && parties.iter().any(|party| words.contains(&format!("-{}-", slug(&party.city))))
    };
    match parts.len() {
        1 if names_party(last) && !is_of_party(last) => Ok(Named::Site),
        1 => Ok(Named::Nothing),
        _ if names_party(last) && !is_region(last) => Ok(Named::Site),
        _ if !is_region(last) => Err(reading::unknown_region(terms, last)),
        count => {
            // If the last part is a country, a state may come before it.
            let is_state = |part: &&str| terms.country(last).is_some() && !terms.states(part).is_empty();
            let states = usize::from(count > 2 && before.clone().next().is_some_and(is_state));
            let is_city = count - 1 - states == 1 && parts[0].starts_with(char::is_uppercase);
            if is_city { reading::place(terms, text).map(Named::City) } else { Ok(Named::Site) }
        }
    }
}

const WITNESSES: Question = Question {
    name: "witnesses",
    argument: "--witness",
    fields: &[&["witnesses"]],
    applies: always,
    choices: text,
    usual: |scene| Some(no(scene)),
    take: |scene, draft, text| {
        let witnesses = witnesses(scene.terms, text);
        let names: Vec<_> = witnesses.iter().map(|name| shown(scene, name.clone())).collect();
        draft.starter.witnesses = witnesses;
        Ok(if names.is_empty() { scene.terms.reporter().label("answer-nobody") } else { names.join("; ") })
    },
};

const FILE: Question = Question {
    name: "file",
    argument: "FILE",
    fields: &[],
    applies: always,
    choices: text,
    usual: |_| Some(DEFAULT_FILE.to_owned()),
    take: |scene, draft, text| {
        if scene.terms.lexicon().is_answer(text) {
            return Err(Complaint::new("answer-for-file").with("path", text));
        }
        draft.file = file(if text.is_empty() { DEFAULT_FILE } else { text })?;
        Ok(draft.file.display().to_string())
    },
};

/// The parties, in whose cities the agreement may be signed.
fn places(scene: &Scene<'_>) -> Vec<Choice> {
    let parties = &scene.draft.starter.parties;
    let cities = parties.iter().map(|party| {
        let parts = [Some(&party.city), party.state.as_ref()];
        let shown = parts.into_iter().flatten().cloned().collect::<Vec<_>>().join(", ");
        // Two cities may have one name.
        let is_other = |other: &&StarterParty| slug(&other.city) == slug(&party.city);
        let alone = (parties.iter().filter(is_other).count() == 1).then(|| slug(&party.city));
        let accepted = [party.id.clone(), slug(&shown)].into_iter().chain(alone).collect();
        Choice { value: party.id.clone(), shown, accepted }
    });
    cities.chain([unknown(scene)]).collect()
}

/// A file that a spec can be written to; a name without an ending gets one.
fn file(text: &str) -> Result<PathBuf, Complaint> {
    let mut path = PathBuf::from(text);
    if text == NOTHING {
        return Ok(path);
    }
    check_name_of_spec(&path)?;
    if path.extension().is_none() {
        path.set_extension("yaml");
    }
    let complaint = |message| Complaint::new(message).with("path", path.display().to_string());
    if path.symlink_metadata().is_ok() {
        return Err(complaint("already-there"));
    }
    if !folder_of(&path).is_dir() {
        return Err(complaint("cannot-write").with("reason", "not-found"));
    }
    Ok(path)
}
