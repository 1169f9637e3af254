//! The parties and the persons who sign.

use super::{Color, Gender, Sound, Wording};
use crate::locale::{Bilingual, Side};
use crate::spec::SIGNERS;

/// One of the two cities.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Party {
    /// Its short name in the spec: lower-case words joined by hyphens.
    pub id: String,
    /// Its own language.
    pub language: Side,
    /// The noun by which it calls itself: one that the locales know, or its whole name with the article.
    pub noun: Wording,
    /// The name of the city.
    pub city: Wording,
    /// The sound with which its name begins in Spanish, if the spelling is misleading.
    pub sound: Option<Sound>,
    /// Its state or province.
    pub state: Option<Wording>,
    /// The message of the noun for its state, such as *department*, if the spec gives one.
    pub state_noun: Option<String>,
    /// Its country.
    pub country: Wording,
    /// Its color.
    pub color: Option<Color>,
    /// The head of the first page, which shows the names of city and state if it has no lines.
    pub letterhead: Letterhead,
    /// The official who signs.
    pub signatory: Signatory,
    /// The officials who sign beside the signatory, in the order of the blocks.
    pub others: Vec<Signer>,
}

/// An official who signs beside the signatory of a party.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Signer {
    /// The purpose of the signature.
    pub capacity: Capacity,
    /// The official who signs.
    pub signatory: Signatory,
}

/// The purpose of a signature beside that of the signatory.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Capacity {
    /// It binds the party together with the signatory's.
    Cosignatory,
    /// It attests the signatory's.
    Attestation,
    /// It approves the text as to its form.
    ApprovedAsToForm,
}

impl Capacity {
    /// All of them, in the order of the blocks.
    pub const ALL: [Self; 3] = [Self::Cosignatory, Self::Attestation, Self::ApprovedAsToForm];

    /// The field of a spec that names the signer; the message that words the capacity has the same name.
    #[must_use]
    pub fn id(self) -> &'static str {
        SIGNERS[self as usize]
    }
}

/// A witness of honor.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Witness {
    /// The party on whose side the witness signs, by its position in the spec.
    pub party: Option<usize>,
    /// The person who signs.
    pub signatory: Signatory,
}

/// The head of the first page, on the side of its party.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Letterhead {
    /// Its lines, in the party's own words.
    pub lines: Vec<String>,
    /// The name of the administration that signs, in the party's own words.
    pub label: Option<String>,
    /// The arms of the city.
    pub arms: Option<Picture>,
    /// The logo of the administration.
    pub logo: Option<Picture>,
}

/// A picture in a letterhead.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Picture {
    /// The file, relative to the folder of the spec.
    pub file: String,
    /// A description of the picture.
    pub alternative: Bilingual<String>,
}

/// A person who signs.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Signatory {
    /// The name, or nothing for a line to fill in by hand.
    pub name: Option<String>,
    /// The office, whose title the locales know or the spec gives; a witness may have none.
    pub office: Option<Wording>,
    /// The gender that the title agrees with.
    pub gender: Option<Gender>,
    /// The honorific before the name.
    pub honorific: Option<Wording>,
    /// True if the office is held in the interim, until a successor takes it.
    pub interim: bool,
    /// The official on whose behalf this one signs.
    pub on_behalf_of: Option<Represented>,
}

/// An official on whose behalf another signs.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Represented {
    /// The name.
    pub name: String,
    /// The office, whose title the locales know or the spec gives.
    pub office: Wording,
    /// The gender that the title agrees with.
    pub gender: Option<Gender>,
    /// The honorific before the name.
    pub honorific: Option<Wording>,
}
