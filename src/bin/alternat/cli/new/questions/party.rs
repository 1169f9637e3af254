//! The questions about each party.

use alternat::model::vocabulary::{VARIABLES, language_of_country, slug};
use alternat::spec::{StarterParty, StarterSigner};

use super::{Draft, Question, Scene, always, needed, no, nothing_usual, shown, text, unknown};
use crate::cli::new::reading::{self, NOTHING, Place, given};
use crate::cli::terms::{Choice, pick};

/// The questions, in their order.
pub const OF_PARTY: [Question; 9] =
    [CITY, REGION, LANGUAGE, NOUN, SIGNATORY, GENDER, OFFICE, ATTESTATION, APPROVAL];

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
    fields: &[&["signatory", "name"]],
    applies: always,
    choices: text,
    usual: |_| Some(NOTHING.to_owned()),
    take: |scene, draft, text| {
        let name = given(text).map(str::to_owned);
        draft.starter.parties[scene.party].signatory.clone_from(&name);
        Ok(shown(scene, name))
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
        let office = pick(&offices(scene), given(text).unwrap_or(USUAL_OFFICE))?;
        draft.starter.parties[scene.party].office =
            Some(office.value).filter(|office| office != USUAL_OFFICE);
        Ok(office.shown)
    },
};

const ATTESTATION: Question = Question {
    name: "attestation",
    argument: "--attestation",
    fields: &[&["attestation"]],
    applies: always,
    choices: text,
    usual: |scene| Some(no(scene)),
    take: |scene, draft, text| {
        let signer = signer(scene, text);
        draft.starter.parties[scene.party].attestation.clone_from(&signer);
        Ok(shown_signer(scene, signer))
    },
};

const APPROVAL: Question = Question {
    name: "approved-as-to-form",
    argument: "--approved-as-to-form",
    fields: &[&["approved-as-to-form"]],
    applies: always,
    choices: text,
    usual: |scene| Some(no(scene)),
    take: |scene, draft, text| {
        let signer = signer(scene, text);
        draft.starter.parties[scene.party].approved_as_to_form.clone_from(&signer);
        Ok(shown_signer(scene, signer))
    },
};

fn nouns(scene: &Scene<'_>) -> Vec<Choice> {
    scene.terms.nouns(&scene.party().city, &scene.party().country)
}

fn genders(scene: &Scene<'_>) -> Vec<Choice> {
    scene.terms.genders().into_iter().chain([unknown(scene)]).collect()
}

fn offices(scene: &Scene<'_>) -> Vec<Choice> {
    scene.terms.offices(scene.party())
}

/// Takes a place into the draft of a party, and names the party after it: two cities of one name are told apart by
/// their states, as are words that texts use otherwise.
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

/// The id of a party that tells it from another of its name: with its state, or else with its country.
pub fn id_apart(party: &StarterParty) -> String {
    slug(&format!("{} {}", party.city, party.state.as_ref().unwrap_or(&party.country)))
}

/// Who signs beside a signatory: nobody, somebody who is not known yet, or who is named.
fn signer(scene: &Scene<'_>, text: &str) -> Option<StarterSigner> {
    let name = given(text).filter(|text| !scene.terms.means("answer-no", text))?;
    Some(Some(name.to_owned()).filter(|name| !scene.terms.means("answer-yes", name)))
}

fn shown_signer(scene: &Scene<'_>, signer: Option<StarterSigner>) -> String {
    signer.map_or_else(|| scene.terms.reporter().label("answer-nobody"), |name| shown(scene, name))
}
