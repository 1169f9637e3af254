//! The parties in a spec and in the files of cities.

use std::fmt;

use chrono::NaiveDate;
use schemars::JsonSchema;
use serde::Deserialize;

use super::{Entry, Name, Pair};

/// One of the two cities.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
#[schemars(extend("strictly" = {
    "if": { "not": { "required": ["from"] } },
    "then": { "required": ["city", "country"] },
}))]
pub struct Party {
    /// A short name in lower case, by which the rest of the spec refers to the party.
    #[schemars(required, length(max = 50), regex(pattern = r"^[a-z0-9]+(-[a-z0-9]+)*$"))]
    pub id: Option<String>,
    /// The file of the city, as it is found from this one; what else stands here goes before what it says.
    pub from: Option<String>,
    /// What the party calls itself: `city`, which is the default, `municipality` and
    /// others, or its whole name with the article in both languages.
    #[schemars(extend("words" = "nouns"))]
    pub noun: Option<Name>,
    /// The name of the city, or one for each language: `{ en: …, es: … }`.
    pub city: Option<Name>,
    /// How the name of the city begins to sound in Spanish, where the spelling misleads.
    pub sound: Option<Sound>,
    /// The state or province, by its name in either language.
    pub state: Option<Name>,
    /// What the state is, such as `department` or `canton`, where its country does not tell.
    #[schemars(extend("words" = "state nouns"))]
    pub state_noun: Option<String>,
    /// The country: a code such as `US` or `MX`, or its name in both languages.
    #[schemars(extend("words" = "countries"))]
    pub country: Option<Name>,
    /// The party's own language, where its country does not tell.
    #[schemars(extend("words" = "languages"))]
    pub language: Option<String>,
    /// A dark color for the first line of the letterhead, in quotation marks: `"#7a1f2b"`.
    #[schemars(regex(pattern = r"^#[0-9a-fA-F]{6}$"))]
    pub color: Option<String>,
    /// What stands at the head of the first page: lines, and arms or a logo.
    pub letterhead: Option<Letterhead>,
    /// The official who signs, and the title of the office.
    pub signatory: Option<Signatory>,
    /// Who signs beside the signatory, the syndic unless said otherwise; `{}` leaves the name blank.
    pub cosignatory: Option<Signatory>,
    /// Who attests the signature, the clerk unless said otherwise; `{}` leaves the name blank.
    pub attestation: Option<Signatory>,
    /// Who approves the text as to its form, the attorney unless said otherwise; `{}` leaves the name blank.
    pub approved_as_to_form: Option<Signatory>,
    /// The day on which its council approved the agreement; it is printed nowhere.
    pub approved: Option<NaiveDate>,
}

impl Party {
    /// The official who signs beside the signatory in the capacity of a field.
    #[must_use]
    pub fn signer(&self, field: &str) -> Option<&Signatory> {
        signer(field, [&self.cosignatory, &self.attestation, &self.approved_as_to_form])
    }
}

impl City {
    /// The official who signs beside the signatory in the capacity of a field.
    #[must_use]
    pub fn signer(&self, field: &str) -> Option<&Signatory> {
        signer(field, [&self.cosignatory, &self.attestation, &self.approved_as_to_form])
    }
}

/// The fields of officials who sign beside the signatory.
pub const SIGNERS: [&str; 3] = ["cosignatory", "attestation", "approved-as-to-form"];

fn signer<'s>(field: &str, signers: [&'s Option<Signatory>; 3]) -> Option<&'s Signatory> {
    let number = SIGNERS.iter().position(|known| *known == field)?;
    signers[number].as_ref()
}

/// How a name begins to sound: it changes a Spanish *y* or *o* before it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Sound {
    /// As *Irapuato*: *e* before it.
    I,
    /// As *Oaxaca*: *u* before it.
    O,
    /// As *Iowa* and *Houston*: *y* and *o* before it.
    Other,
}

/// A city as its own file describes it, for all the agreements that it is a party to.
#[derive(Debug, Clone, Default, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct City {
    /// What the party calls itself.
    #[schemars(extend("words" = "nouns"))]
    pub noun: Option<Name>,
    /// The name of the city, or one for each language: `{ en: …, es: … }`.
    #[schemars(required)]
    pub city: Option<Name>,
    /// How the name of the city begins to sound in Spanish, where the spelling misleads.
    pub sound: Option<Sound>,
    /// The state or province, by its name in either language.
    pub state: Option<Name>,
    /// What the state is, such as `department` or `canton`, where its country does not tell.
    #[schemars(extend("words" = "state nouns"))]
    pub state_noun: Option<String>,
    /// The country: a code such as `US` or `MX`, or its name in both languages.
    #[schemars(required, extend("words" = "countries"))]
    pub country: Option<Name>,
    /// The city's own language, where its country does not tell.
    #[schemars(extend("words" = "languages"))]
    pub language: Option<String>,
    /// A dark color for the first line of the letterhead, in quotation marks: `"#7a1f2b"`.
    #[schemars(regex(pattern = r"^#[0-9a-fA-F]{6}$"))]
    pub color: Option<String>,
    /// What stands at the head of the first page: lines, and arms or a logo.
    pub letterhead: Option<Letterhead>,
    /// Who signs beside the signatory, the syndic unless said otherwise.
    pub cosignatory: Option<Signatory>,
    /// Who attests the signature, the clerk unless said otherwise.
    pub attestation: Option<Signatory>,
    /// Who approves the text as to its form, the attorney unless said otherwise.
    pub approved_as_to_form: Option<Signatory>,
    /// Who was, is or will be in office, and when.
    pub officers: Option<Vec<Entry<Officer>>>,
}

/// Someone who holds an office for a time.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Officer {
    /// The name of the person.
    #[schemars(required)]
    pub name: Option<String>,
    /// The office, such as `mayor`, which is also the default.
    #[schemars(extend("words" = "offices"))]
    pub office: Option<Name>,
    /// The gender that the title of the office agrees with.
    pub gender: Option<Gender>,
    /// What stands before the name, such as `licentiate`, or its forms in both languages.
    #[schemars(extend("words" = "honorifics"))]
    pub honorific: Option<Name>,
    /// Whether the office is held only until another takes it: `true` or `false`.
    pub interim: Option<bool>,
    /// The first day in office, such as `2025-01-07`.
    #[schemars(required)]
    pub from: Option<NaiveDate>,
    /// The last day in office, where it is known.
    pub until: Option<NaiveDate>,
    /// What the administration of this time is called, such as `25 Ayuntamiento`.
    pub label: Option<String>,
}

/// The head of the first page, on the side of its party.
#[derive(Debug, Clone, Default, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Letterhead {
    /// One to four lines, the first set larger.
    #[schemars(length(min = 1, max = 4))]
    pub lines: Option<Vec<Entry<String>>>,
    /// The arms of the city, which stay from one administration to the next.
    pub arms: Option<Picture>,
    /// The logo of the administration.
    pub logo: Option<Picture>,
    /// What the administration is called, such as `25 Ayuntamiento`, where no officer's label says it.
    pub label: Option<String>,
}

impl Letterhead {
    /// The picture of a field.
    pub(super) fn picture(&self, field: &str) -> Option<&Picture> {
        match field {
            "arms" => self.arms.as_ref(),
            _ => self.logo.as_ref(),
        }
    }
}

/// A picture in a letterhead.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Picture {
    /// An SVG, PNG or JPEG file in the folder of the spec or below it.
    #[schemars(required)]
    pub file: Option<String>,
    /// What the picture shows, for those who cannot see it.
    #[schemars(required)]
    pub alternative: Option<Pair>,
}

/// An official who signs for a party.
#[derive(Debug, Clone, Default, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct Signatory {
    /// The name; left out, it stays a line to fill in by hand.
    pub name: Option<String>,
    /// The office, such as `mayor`, which is also the default, or its title in both languages.
    #[schemars(extend("words" = "offices"))]
    pub office: Option<Name>,
    /// The gender that the title of the office agrees with.
    pub gender: Option<Gender>,
    /// What stands before the name, such as `licentiate`, or its forms in both languages.
    #[schemars(extend("words" = "honorifics"))]
    pub honorific: Option<Name>,
    /// Whether the office is held only until another takes it: `true` or `false`.
    pub interim: Option<bool>,
    /// In whose place the official signs, as a proxy.
    pub on_behalf_of: Option<Represented>,
}

/// An official in whose place another signs.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Represented {
    /// The name.
    #[schemars(required)]
    pub name: Option<String>,
    /// The office, such as `mayor`, which is also the default, or its title in both languages.
    #[schemars(extend("words" = "offices"))]
    pub office: Option<Name>,
    /// The gender that the title of the office agrees with.
    pub gender: Option<Gender>,
    /// What stands before the name, such as `licentiate`, or its forms in both languages.
    #[schemars(extend("words" = "honorifics"))]
    pub honorific: Option<Name>,
}

/// A witness of honor.
#[derive(Debug, Clone, Default, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Witness {
    /// The id of the party on whose side the witness signs.
    pub party: Option<String>,
    /// The name; left out, it stays a line to fill in by hand.
    pub name: Option<String>,
    /// The office, or its title in both languages.
    #[schemars(extend("words" = "offices"))]
    pub office: Option<Name>,
    /// The gender that the title of the office agrees with.
    pub gender: Option<Gender>,
    /// What stands before the name, such as `licentiate`, or its forms in both languages.
    #[schemars(extend("words" = "honorifics"))]
    pub honorific: Option<Name>,
}

/// The gender that the title of an office agrees with.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Gender {
    /// As in *alcaldesa*.
    Female,
    /// As in *alcalde*.
    Male,
}

impl fmt::Display for Gender {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(match self {
            Self::Female => "female",
            Self::Male => "male",
        })
    }
}
