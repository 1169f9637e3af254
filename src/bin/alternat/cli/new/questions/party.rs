//! The questions about each party.

use alternat::model::vocabulary::{VARIABLES, language_of_country, slug};
use alternat::report::Complaint;
use alternat::spec::{Lexicon, Sort, StarterParty};

use super::beside::{self, Approval, Attestation};
use super::{Draft, Question, Scene, always, name_of, needed, nothing_usual, shown, text, unknown};
use crate::cli::reading::{self, NOTHING, Place, given};
use crate::cli::terms::{Choice, pick};

/// The questions, in their order.
pub const OF_PARTY: [Question; 13] = [
    CITY,
    REGION,
    LANGUAGE,
    NOUN,
    SIGNATORY,
    GENDER,
    OFFICE,
    beside::name::<Attestation>(),
    beside::gender::<Attestation>(),
    beside::office::<Attestation>(),
    beside::name::<Approval>(),
    beside::gender::<Approval>(),
    beside::office::<Approval>(),
];

const USUAL_NOUN: &str = "city";
const USUAL_OFFICE: &str = "mayor";

const CITY: Question = Question {
    name: "city",
    argument: "--party",
    fields: &[&["id"], &["city"], &["state"], &["country"]],
    applies: always,
    choices: text,
    usual: nothing_usual,
    take: |scene, draft, text| {
        let text = needed(text, "--party")?;
        Ok(settle(scene, draft, &reading::place(scene.terms, text)?))
    },
};

const REGION: Question = Question {
    name: "region",
    argument: "--party",
    fields: CITY.fields,
    applies: |scene| {
        let party = scene.party();
        party.country.is_empty() || (party.state.is_none() && scene.terms.has_states(&party.country))
    },
    choices: text,
    usual: |scene| (!scene.party().country.is_empty()).then(|| NOTHING.to_owned()),
    take: |scene, draft, text| {
        let party = scene.party();
        let country = Some(party.country.clone()).filter(|country| !country.is_empty());
        let text = if country.is_none() { Some(needed(text, "--party")?) } else { given(text) };
        // *No* does not answer this, though Norway has the code.
        if let Some(text) = text.filter(|text| scene.terms.lexicon().has(Sort::Truth, text)) {
            return Err(Complaint::new("not-yes-or-no").with("written", text));
        }
        let parts: Vec<_> = text.into_iter().flat_map(|text| text.split(',')).map(str::trim).collect();
        let place = Place { city: party.city.clone(), country, ..Place::default() };
        Ok(settle(scene, draft, &reading::answered_region(scene.terms, &place, &parts)?))
    },
};

const LANGUAGE: Question = Question {
    name: "language",
    argument: "--language",
    fields: &[&["language"]],
    applies: |scene| {
        let country = &scene.party().country;
        scene.terms.country(country).is_some() && language_of_country(country).is_none()
    },
    choices: |scene| scene.terms.languages(),
    usual: nothing_usual,
    take: |scene, draft, text| {
        let language = pick(&scene.terms.languages(), needed(text, "--language")?)?;
        draft.starter.parties[scene.party].language = Some(language.value);
        Ok(language.shown)
    },
};

const NOUN: Question = Question {
    name: "noun",
    argument: "--noun",
    fields: &[&["noun"]],
    applies: always,
    choices: nouns,
    usual: |scene| Some(scene.party().noun.clone().unwrap_or_else(|| USUAL_NOUN.to_owned())),
    take: |scene, draft, text| {
        let usual = scene.party().noun.as_deref().unwrap_or(USUAL_NOUN);
        let noun = pick(&nouns(scene), given(text).unwrap_or(usual))?;
        draft.starter.parties[scene.party].noun = Some(noun.value).filter(|noun| noun != USUAL_NOUN);
        Ok(noun.shown)
    },
};

const SIGNATORY: Question = Question {
    name: "signatory",
    argument: "--signatory",
    fields: &[&["signatory", "name"], &["signatory", "honorific"]],
    applies: always,
    choices: text,
    usual: |_| Some(NOTHING.to_owned()),
    take: |scene, draft, text| {
        let name = name_of(scene, text);
        let lexicon = scene.terms.lexicon();
        let titled = name.as_deref().and_then(|name| lexicon.honorific_before(name).filter(is_before_a_name));
        let party = &mut draft.starter.parties[scene.party];
        let Some((honorific, alone)) = titled else {
            party.signatory.clone_from(&name);
            return Ok(shown(scene, name));
        };
        (party.signatory, party.honorific) = (Some(alone.to_owned()), Some(honorific.to_owned()));
        let label = scene.terms.reporter().label("label-honorific");
        let before = name.as_deref().unwrap_or_default().trim().trim_end_matches(alone).trim();
        Ok(format!("{alone} ({label}: {before})"))
    },
};

const GENDER: Question = Question {
    name: "gender",
    argument: "--gender",
    fields: &[&["signatory", "gender"]],
    applies: |scene| scene.party().signatory.is_some(),
    choices: genders,
    usual: nothing_usual,
    take: |scene, draft, text| {
        let gender = pick(&genders(scene), given(text).unwrap_or(NOTHING))?;
        draft.starter.parties[scene.party].gender = scene.terms.gender(&gender.value).ok();
        Ok(gender.shown)
    },
};

const OFFICE: Question = Question {
    name: "office",
    argument: "--office",
    fields: &[&["signatory", "office"]],
    applies: always,
    choices: offices,
    usual: |_| Some(USUAL_OFFICE.to_owned()),
    take: |scene, draft, text| {
        let text = Lexicon::without_article(given(text).unwrap_or(USUAL_OFFICE));
        let party = &mut draft.starter.parties[scene.party];
        let office = pick(&offices(scene), text).or_else(|complaint| {
            let (honorific, title) = scene.terms.lexicon().honorific_before(text).ok_or(complaint)?;
            let office = pick(&offices(scene), title)?;
            party.honorific = Some(honorific.to_owned());
            Ok(office)
        })?;
        party.office = Some(office.value).filter(|office| office != USUAL_OFFICE);
        Ok(office.shown)
    },
};

/// True if an honorific of more than one letter is before a name: *C. Pérez* has an initial, and *Don* is a name too.
fn is_before_a_name((honorific, name): &(&str, &str)) -> bool {
    const NAMES: [&str; 3] = ["don", "citizen", "master"];
    name.contains(' ') && !NAMES.contains(honorific)
}

fn nouns(scene: &Scene<'_>) -> Vec<Choice> {
    scene.terms.nouns(&scene.party().city, &scene.party().country)
}

pub(super) fn genders(scene: &Scene<'_>) -> Vec<Choice> {
    scene.terms.genders().into_iter().chain([unknown(scene)]).collect()
}

fn offices(scene: &Scene<'_>) -> Vec<Choice> {
    scene.terms.offices(scene.party(), scene.party().gender)
}

/// Takes a place into the draft of a party, and names the party after it. The id has the state as well if both cities
/// have one name, or if texts use the name otherwise.
fn settle(scene: &Scene<'_>, draft: &mut Draft, place: &Place) -> String {
    let (before, rest) = draft.starter.parties.split_at_mut(scene.party);
    let namesakes: Vec<_> =
        before.iter_mut().filter(|other| slug(&other.city) == slug(&place.city)).collect();
    let party = &mut rest[0];
    party.city.clone_from(&place.city);
    party.state.clone_from(&place.state);
    party.country = place.country.clone().unwrap_or_default();
    if place.noun.is_some() {
        party.noun.clone_from(&place.noun);
    }
    let id = slug(&party.city);
    let is_taken = !namesakes.is_empty() || VARIABLES.iter().any(|(name, _)| *name == id);
    party.id = if is_taken { id_apart(party) } else { id };
    for other in namesakes {
        other.id = id_apart(other);
    }
    place.shown()
}

/// The id of a party that differs from another of its name: with its state, or else with its country.
pub fn id_apart(party: &StarterParty) -> String {
    slug(&format!("{} {}", party.city, party.state.as_ref().unwrap_or(&party.country)))
}
