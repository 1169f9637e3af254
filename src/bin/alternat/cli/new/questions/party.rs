//! The questions about each party.

use alternat::model::vocabulary::{VARIABLES, language_of_country, slug};
use alternat::report::Complaint;
use alternat::spec::{StarterOther, StarterParty};

use super::{Draft, Question, Scene, always, name_of, needed, no, nothing_usual, shown, text, unknown};
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
    ATTESTATION,
    ATTESTATION_GENDER,
    ATTESTATION_OFFICE,
    APPROVAL,
    APPROVAL_GENDER,
    APPROVAL_OFFICE,
];

const USUAL_NOUN: &str = "city";
const USUAL_OFFICE: &str = "mayor";
/// The offices of who attests a signature, and of who approves a text, where nobody says otherwise.
const USUAL_OFFICES_OF_OTHERS: [&str; 2] = ["clerk", "attorney"];

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
        let text = given(text).unwrap_or(USUAL_OFFICE);
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

const ATTESTATION_GENDER: Question = Question {
    name: "attestation-gender",
    argument: ATTESTATION.argument,
    fields: &[&["attestation", "gender"]],
    applies: |scene| is_named(scene.party().attestation.as_ref()),
    choices: genders,
    usual: nothing_usual,
    take: |scene, draft, text| {
        take_gender(scene, draft.starter.parties[scene.party].attestation.as_mut(), text)
    },
};

const ATTESTATION_OFFICE: Question = Question {
    name: "attestation-office",
    argument: ATTESTATION.argument,
    fields: &[&["attestation", "office"]],
    applies: |scene| scene.party().attestation.is_some(),
    choices: |scene| offices_of(scene, scene.party().attestation.as_ref()),
    usual: |_| Some(USUAL_OFFICES_OF_OTHERS[0].to_owned()),
    take: |scene, draft, text| {
        let other = draft.starter.parties[scene.party].attestation.as_mut();
        take_office(scene, other, (text, USUAL_OFFICES_OF_OTHERS[0]))
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

const APPROVAL_GENDER: Question = Question {
    name: "approved-as-to-form-gender",
    argument: APPROVAL.argument,
    fields: &[&["approved-as-to-form", "gender"]],
    applies: |scene| is_named(scene.party().approved_as_to_form.as_ref()),
    choices: genders,
    usual: nothing_usual,
    take: |scene, draft, text| {
        take_gender(scene, draft.starter.parties[scene.party].approved_as_to_form.as_mut(), text)
    },
};

const APPROVAL_OFFICE: Question = Question {
    name: "approved-as-to-form-office",
    argument: APPROVAL.argument,
    fields: &[&["approved-as-to-form", "office"]],
    applies: |scene| scene.party().approved_as_to_form.is_some(),
    choices: |scene| offices_of(scene, scene.party().approved_as_to_form.as_ref()),
    usual: |_| Some(USUAL_OFFICES_OF_OTHERS[1].to_owned()),
    take: |scene, draft, text| {
        let other = draft.starter.parties[scene.party].approved_as_to_form.as_mut();
        take_office(scene, other, (text, USUAL_OFFICES_OF_OTHERS[1]))
    },
};

/// True if somebody signs whose name is known.
fn is_named(other: Option<&StarterOther>) -> bool {
    other.is_some_and(|other| other.name.is_some())
}

fn take_gender(scene: &Scene<'_>, other: Option<&mut StarterOther>, text: &str) -> Result<String, Complaint> {
    let gender = pick(&genders(scene), given(text).unwrap_or(NOTHING))?;
    if let Some(other) = other {
        other.gender = scene.terms.gender(&gender.value).ok();
    }
    Ok(gender.shown)
}

fn take_office(
    scene: &Scene<'_>,
    other: Option<&mut StarterOther>,
    (text, usual): (&str, &str),
) -> Result<String, Complaint> {
    let office = pick(&offices_of(scene, other.as_deref()), given(text).unwrap_or(usual))?;
    if let Some(other) = other {
        other.office = Some(office.value).filter(|office| office != usual);
    }
    Ok(office.shown)
}

/// True if an honorific of more than one letter stands before a name: *C. Pérez* has an initial, and *Don* is a name too.
fn is_before_a_name((honorific, name): &(&str, &str)) -> bool {
    const NAMES: [&str; 3] = ["don", "citizen", "master"];
    name.contains(' ') && !NAMES.contains(honorific)
}

fn nouns(scene: &Scene<'_>) -> Vec<Choice> {
    scene.terms.nouns(&scene.party().city, &scene.party().country)
}

fn genders(scene: &Scene<'_>) -> Vec<Choice> {
    scene.terms.genders().into_iter().chain([unknown(scene)]).collect()
}

fn offices(scene: &Scene<'_>) -> Vec<Choice> {
    scene.terms.offices(scene.party(), scene.party().gender)
}

fn offices_of(scene: &Scene<'_>, other: Option<&StarterOther>) -> Vec<Choice> {
    scene.terms.offices(scene.party(), other.and_then(|other| other.gender))
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
fn signer(scene: &Scene<'_>, text: &str) -> Option<StarterOther> {
    let name = given(text).filter(|text| !scene.terms.means("answer-no", text))?;
    let name = name_of(scene, name).filter(|name| !scene.terms.means("answer-yes", name));
    Some(StarterOther { name, ..StarterOther::default() })
}

fn shown_signer(scene: &Scene<'_>, signer: Option<StarterOther>) -> String {
    let nobody = || scene.terms.reporter().label("answer-nobody");
    signer.map_or_else(nobody, |other| shown(scene, other.name))
}
