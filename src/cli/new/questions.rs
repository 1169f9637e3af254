//! The questions, in their order: when each is asked, which answers it takes and what they say.

use std::path::PathBuf;

use alternat::model::Needs;
use alternat::model::vocabulary::{VARIABLES, language_of_country, slug};
use alternat::press::Press;
use alternat::spec::{SigningDate, Starter, StarterSigner};

use super::reading::{self, NOTHING, Place, given};
use crate::cli::terms::{Choice, Terms};
use crate::failure::Complaint;
use crate::input::folder_of;

/// What was answered so far.
#[derive(Debug, Clone, Default)]
pub struct Draft {
    /// The facts of the agreement.
    pub starter: Starter,
    /// The file of the new spec.
    pub file: PathBuf,
}

/// A question. Its words are the message `ask-…`.
pub struct Question {
    /// Its name, which ends with the number of the party where it is about one.
    pub name: &'static str,
    /// The argument that answers it.
    pub argument: &'static str,
    /// The fields of the spec that its answer gives, below the party where it is about one.
    pub fields: &'static [&'static [&'static str]],
    /// Whether it is asked.
    pub applies: fn(&Scene<'_>) -> bool,
    /// The answers to choose from; none where the answer is a text.
    pub choices: fn(&Scene<'_>) -> Vec<Choice>,
    /// The answer that Enter gives.
    pub usual: fn(&Scene<'_>) -> Option<String>,
    /// Takes an answer into the draft, and says how it was understood.
    pub take: fn(&Scene<'_>, &mut Draft, &str) -> Result<String, Complaint>,
}

/// What is known when a question is asked.
pub struct Scene<'a> {
    /// The words of every language.
    pub terms: &'a Terms<'a>,
    /// What was answered so far.
    pub draft: &'a Draft,
    /// The party that the question is about, counted from zero.
    pub party: usize,
}

impl Scene<'_> {
    fn party(&self) -> &alternat::spec::StarterParty {
        &self.draft.starter.parties[self.party]
    }

    fn needs(&self) -> Needs {
        needs(self.terms.press(), &self.draft.starter.kind)
    }

    fn pick(&self, choices: &[Choice], text: &str) -> Result<Choice, Complaint> {
        self.terms.pick(choices, text).cloned()
    }
}

/// The first question.
pub const KIND: Question = Question {
    name: "kind",
    argument: "KIND",
    // A kind that stands on an earlier agreement is right only once this is known.
    fields: &[],
    applies: always,
    choices: |scene| scene.terms.kinds(),
    // The wide-scope agreement is the one that most begin with.
    usual: |_| Some("sister-city-agreement".to_owned()),
    take: take_kind,
};

/// The questions about each party.
pub const OF_PARTY: [Question; 9] =
    [CITY, REGION, LANGUAGE, NOUN, SIGNATORY, GENDER, OFFICE, ATTESTATION, APPROVAL];

/// The questions about the agreement after those about the parties.
pub const OF_AGREEMENT: [Question; 5] = [ESTABLISHED, DATE, PLACE, WITNESSES, FILE];

const CITY: Question = Question {
    name: "city",
    argument: "--party",
    fields: &[&["id"], &["city"], &["state"], &["country"]],
    applies: always,
    choices: text,
    usual: nothing_usual,
    take: |scene, draft, text| {
        let text = needed(text, "--party")?;
        settle(scene, draft, &reading::place(scene.terms, text)?)
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
        let place = Place { city: party.city.clone(), state: None, country };
        settle(scene, draft, &reading::region(scene.terms, &place, &parts)?)
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
        let language = scene.pick(&scene.terms.languages(), needed(text, "--language")?)?;
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
    usual: |_| Some(USUAL_NOUN.to_owned()),
    take: |scene, draft, text| {
        let noun = scene.pick(&nouns(scene), given(text).unwrap_or(USUAL_NOUN))?;
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
    usual: nothing,
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
        let gender = scene.pick(&genders(scene), given(text).unwrap_or(NOTHING))?;
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
        let office = scene.pick(&offices(scene), given(text).unwrap_or(USUAL_OFFICE))?;
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
    usual: no,
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
    usual: no,
    take: |scene, draft, text| {
        let signer = signer(scene, text);
        draft.starter.parties[scene.party].approved_as_to_form.clone_from(&signer);
        Ok(shown_signer(scene, signer))
    },
};

const ESTABLISHED: Question = Question {
    name: "established",
    argument: "--established",
    fields: &[&["history"]],
    applies: |scene| scene.needs().history,
    choices: text,
    usual: nothing_usual,
    take: |scene, draft, text| {
        let date = whole_day(scene, needed(text, "--established")?)?;
        draft.starter.established = Some(date);
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
            Some(text) if is_dated(scene) => Some(whole_day(scene, text)?),
            Some(text) => Some(reading::day(scene.terms, text)?),
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
    usual: nothing,
    take: |scene, draft, text| {
        let place = scene.pick(&places(scene), given(text).unwrap_or(NOTHING))?;
        draft.starter.place = Some(place.value).filter(|place| place != NOTHING);
        Ok(place.shown)
    },
};

const WITNESSES: Question = Question {
    name: "witnesses",
    argument: "--witness",
    fields: &[&["witnesses"]],
    applies: always,
    choices: text,
    usual: no,
    take: |scene, draft, text| {
        let is_nobody = scene.terms.means("answer-no", text);
        let is_one = scene.terms.means("answer-yes", text);
        let witnesses = match text {
            _ if is_nobody => Vec::new(),
            _ if is_one => vec![None],
            text => reading::names(text),
        };
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
    take: |_, draft, text| {
        draft.file = file(given_file(text))?;
        Ok(draft.file.display().to_string())
    },
};

/// The file that a spec is written to where none is named.
pub const DEFAULT_FILE: &str = "agreement.yaml";
const USUAL_NOUN: &str = "city";
const USUAL_OFFICE: &str = "mayor";

fn always(_: &Scene<'_>) -> bool {
    true
}

fn text(_: &Scene<'_>) -> Vec<Choice> {
    Vec::new()
}

fn nothing_usual(_: &Scene<'_>) -> Option<String> {
    None
}

fn nothing(_: &Scene<'_>) -> Option<String> {
    Some(NOTHING.to_owned())
}

fn no(scene: &Scene<'_>) -> Option<String> {
    Some(scene.terms.reporter().label("answer-no"))
}

fn nouns(scene: &Scene<'_>) -> Vec<Choice> {
    scene.terms.nouns(&scene.party().city, &scene.party().country)
}

fn genders(scene: &Scene<'_>) -> Vec<Choice> {
    scene.terms.genders().into_iter().chain([unknown(scene)]).collect()
}

fn offices(scene: &Scene<'_>) -> Vec<Choice> {
    let party = scene.party();
    scene.terms.offices(&party.country, party.state.as_deref(), party.gender)
}

/// The parties, in whose cities it may be signed.
fn places(scene: &Scene<'_>) -> Vec<Choice> {
    let cities = scene.draft.starter.parties.iter().map(|party| {
        let parts = [Some(&party.city), party.state.as_ref()];
        let shown = parts.into_iter().flatten().cloned().collect::<Vec<_>>().join(", ");
        let accepted = vec![party.id.clone(), slug(&shown), slug(&party.city)];
        Choice { value: party.id.clone(), shown, accepted }
    });
    cities.chain([unknown(scene)]).collect()
}

fn unknown(scene: &Scene<'_>) -> Choice {
    scene.terms.choice(NOTHING, "answer-unknown")
}

/// An answer that cannot be left open.
fn needed<'t>(text: &'t str, argument: &'static str) -> Result<&'t str, Complaint> {
    given(text).ok_or_else(|| Complaint::new("not-said").with("argument", argument))
}

fn take_kind(scene: &Scene<'_>, draft: &mut Draft, text: &str) -> Result<String, Complaint> {
    let kind = scene.pick(&scene.terms.kinds(), needed(text, KIND.argument)?)?;
    draft.starter.kind.clone_from(&kind.value);
    // Before the last article, which has the final provisions.
    let outline = scene.terms.press().vocabulary().kinds.get(&kind.value);
    draft.starter.after = outline.and_then(|outline| outline.articles.iter().rev().nth(1)).cloned();
    Ok(kind.shown)
}

/// Takes a place into the draft of a party, and names the party after it.
fn settle(scene: &Scene<'_>, draft: &mut Draft, place: &Place) -> Result<String, Complaint> {
    let others: Vec<_> = draft.starter.parties[..scene.party].iter().map(|party| party.id.clone()).collect();
    let party = &mut draft.starter.parties[scene.party];
    party.id = id(place, &others);
    party.city.clone_from(&place.city);
    party.state.clone_from(&place.state);
    party.country = place.country.clone().unwrap_or_default();
    let parts = [Some(&place.city), place.state.as_ref(), place.country.as_ref()];
    Ok(parts.into_iter().flatten().cloned().collect::<Vec<_>>().join(", "))
}

/// The id of a party: two cities of one name are told apart by their states, as are words that texts use otherwise.
fn id(place: &Place, others: &[String]) -> String {
    let id = slug(&place.city);
    let is_reserved = VARIABLES.iter().any(|(name, _)| *name == id);
    match place.state.as_ref().or(place.country.as_ref()) {
        Some(more) if is_reserved || others.contains(&id) => slug(&format!("{id} {more}")),
        _ => id,
    }
}

/// A name as the reader is shown it.
fn shown(scene: &Scene<'_>, name: StarterSigner) -> String {
    name.unwrap_or_else(|| scene.terms.reporter().label("answer-blank"))
}

/// Who signs beside a signatory: nobody, somebody who is not known yet, or who is named.
fn signer(scene: &Scene<'_>, text: &str) -> Option<StarterSigner> {
    let name = given(text).filter(|text| !scene.terms.means("answer-no", text))?;
    Some(Some(name.to_owned()).filter(|name| !scene.terms.means("answer-yes", name)))
}

fn shown_signer(scene: &Scene<'_>, signer: Option<StarterSigner>) -> String {
    signer.map_or_else(|| scene.terms.reporter().label("answer-nobody"), |name| shown(scene, name))
}

/// Whether the agreement speaks of the day of its signing.
pub fn is_dated(scene: &Scene<'_>) -> bool {
    let needs = scene.needs();
    needs.date || needs.year
}

/// A day that is known to the day.
fn whole_day(scene: &Scene<'_>, text: &str) -> Result<SigningDate, Complaint> {
    let date = reading::day(scene.terms, text)?;
    date.day().map(|_| date).ok_or_else(|| Complaint::new("not-a-whole-day").with("written", text))
}

/// What the clauses of a kind need.
fn needs(press: &Press, kind: &str) -> Needs {
    let vocabulary = press.vocabulary();
    let Some(outline) = vocabulary.kinds.get(kind) else { return Needs::default() };
    let recitals = outline.recitals.iter().filter_map(|id| vocabulary.recitals.get(id));
    let articles = outline.articles.iter().filter_map(|id| vocabulary.articles.get(id));
    recitals.chain(articles).map(|clause| clause.needs).fold(Needs::default(), Needs::and)
}

fn given_file(text: &str) -> &str {
    if text.is_empty() { DEFAULT_FILE } else { text }
}

/// A file that a spec can be written to; a name without an ending gets one.
fn file(text: &str) -> Result<PathBuf, Complaint> {
    let mut path = PathBuf::from(text);
    if text == NOTHING {
        return Ok(path);
    }
    let complaint = |message| Complaint::new(message).with("path", path.display());
    match path.extension().map(|extension| extension.to_string_lossy().to_lowercase()).as_deref() {
        Some("yaml" | "yml") => {}
        Some(_) => return Err(complaint("not-a-spec-name")),
        None => {
            path.set_extension("yaml");
        }
    }
    let complaint = |message| Complaint::new(message).with("path", path.display());
    if path.symlink_metadata().is_ok() {
        return Err(complaint("already-there"));
    }
    if !folder_of(&path).is_dir() {
        return Err(complaint("cannot-write").with("reason", "not-found"));
    }
    Ok(path)
}
