//! The questions about the persons who sign beside a signatory, to attest the signature or to approve the text as to
//! its form.

use alternat::report::Complaint;
use alternat::spec::{Lexicon, StarterOther, StarterParty};

use super::party::genders;
use super::{Draft, Question, Scene, always, name_of, no, nothing_usual, shown, text};
use crate::cli::reading::{NOTHING, given};
use crate::cli::terms::{Choice, pick};

/// A person who signs beside a signatory, in one capacity.
pub trait Beside {
    /// The names of the questions for the person, the gender of the title and the office.
    const NAMES: [&'static str; 3];
    /// The argument that answers them.
    const ARGUMENT: &'static str;
    /// The fields of the spec that the answers give, in the same order.
    const FIELDS: [&'static [&'static [&'static str]]; 3];
    /// The office if the user gives none.
    const USUAL_OFFICE: &'static str;

    /// The answer so far.
    fn of(party: &StarterParty) -> Option<&StarterOther>;

    /// The place in the party for the answer.
    fn place(party: &mut StarterParty) -> &mut Option<StarterOther>;
}

/// The person who attests the signature.
pub struct Attestation;

/// The person who approves the text as to its form.
pub struct Approval;

impl Beside for Attestation {
    const NAMES: [&'static str; 3] = ["attestation", "attestation-gender", "attestation-office"];
    const ARGUMENT: &'static str = "--attestation";
    const FIELDS: [&'static [&'static [&'static str]]; 3] =
        [&[&["attestation"]], &[&["attestation", "gender"]], &[&["attestation", "office"]]];
    const USUAL_OFFICE: &'static str = "clerk";

    fn of(party: &StarterParty) -> Option<&StarterOther> {
        party.attestation.as_ref()
    }

    fn place(party: &mut StarterParty) -> &mut Option<StarterOther> {
        &mut party.attestation
    }
}

impl Beside for Approval {
    const NAMES: [&'static str; 3] =
        ["approved-as-to-form", "approved-as-to-form-gender", "approved-as-to-form-office"];
    const ARGUMENT: &'static str = "--approved-as-to-form";
    const FIELDS: [&'static [&'static [&'static str]]; 3] = [
        &[&["approved-as-to-form"]],
        &[&["approved-as-to-form", "gender"]],
        &[&["approved-as-to-form", "office"]],
    ];
    const USUAL_OFFICE: &'static str = "attorney";

    fn of(party: &StarterParty) -> Option<&StarterOther> {
        party.approved_as_to_form.as_ref()
    }

    fn place(party: &mut StarterParty) -> &mut Option<StarterOther> {
        &mut party.approved_as_to_form
    }
}

/// The question for the person's name, or whether anybody signs.
pub const fn name<B: Beside>() -> Question {
    Question {
        name: B::NAMES[0],
        argument: B::ARGUMENT,
        fields: B::FIELDS[0],
        applies: always,
        choices: text,
        usual: |scene| Some(no(scene)),
        take: |scene, draft, text| Ok(take_name::<B>(scene, draft, text)),
    }
}

/// The question of the gender of the title.
pub const fn gender<B: Beside>() -> Question {
    Question {
        name: B::NAMES[1],
        argument: B::ARGUMENT,
        fields: B::FIELDS[1],
        applies: is_named::<B>,
        choices: genders,
        usual: nothing_usual,
        take: take_gender::<B>,
    }
}

/// The question of the office.
pub const fn office<B: Beside>() -> Question {
    Question {
        name: B::NAMES[2],
        argument: B::ARGUMENT,
        fields: B::FIELDS[2],
        applies: signs::<B>,
        choices: offices::<B>,
        usual: |_| Some(B::USUAL_OFFICE.to_owned()),
        take: take_office::<B>,
    }
}

/// True if somebody signs.
fn signs<B: Beside>(scene: &Scene<'_>) -> bool {
    B::of(scene.party()).is_some()
}

/// True if somebody signs whose name is known.
fn is_named<B: Beside>(scene: &Scene<'_>) -> bool {
    B::of(scene.party()).is_some_and(|other| other.name.is_some())
}

fn offices<B: Beside>(scene: &Scene<'_>) -> Vec<Choice> {
    scene.terms.offices(scene.party(), B::of(scene.party()).and_then(|other| other.gender))
}

/// Takes the answer: nobody, a person who is not known yet, or a name.
fn take_name<B: Beside>(scene: &Scene<'_>, draft: &mut Draft, text: &str) -> String {
    let signer = given(text).filter(|text| !scene.terms.means("answer-no", text)).map(|text| {
        let name = name_of(scene, text).filter(|name| !scene.terms.means("answer-yes", name));
        StarterOther { name, ..StarterOther::default() }
    });
    B::place(&mut draft.starter.parties[scene.party]).clone_from(&signer);
    let nobody = || scene.terms.reporter().label("answer-nobody");
    signer.map_or_else(nobody, |other| shown(scene, other.name))
}

fn take_gender<B: Beside>(scene: &Scene<'_>, draft: &mut Draft, text: &str) -> Result<String, Complaint> {
    let gender = pick(&genders(scene), given(text).unwrap_or(NOTHING))?;
    if let Some(other) = B::place(&mut draft.starter.parties[scene.party]) {
        other.gender = scene.terms.gender(&gender.value).ok();
    }
    Ok(gender.shown)
}

fn take_office<B: Beside>(scene: &Scene<'_>, draft: &mut Draft, text: &str) -> Result<String, Complaint> {
    let text = Lexicon::without_article(given(text).unwrap_or(B::USUAL_OFFICE));
    let office = pick(&offices::<B>(scene), text)?;
    if let Some(other) = B::place(&mut draft.starter.parties[scene.party]) {
        other.office = Some(office.value).filter(|office| office != B::USUAL_OFFICE);
    }
    Ok(office.shown)
}
