//! The signing of an agreement in a spec: time, place and manner.

use schemars::{JsonSchema, Schema, SchemaGenerator, json_schema};
use serde::de::{Error as _, Unexpected};
use serde::{Deserialize, Deserializer};

use super::{Entry, Name, PartialDate};

/// When and where the agreement is signed.
#[derive(Debug, Clone, Default, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct Signing {
    /// The day, such as `2026-04-15`, or what is known of it, `2026-04` or `2026`; the rest stays a line to fill in
    /// by hand.
    pub date: Option<PartialDate>,
    /// The id of the party in whose city it is signed, or a place in both languages, in which `___` stays a
    /// line to fill in by hand.
    pub place: Option<Name>,
    /// How many originals are signed: two unless said otherwise.
    #[schemars(range(min = 1, max = 10))]
    pub originals: Option<u8>,
    /// What each of the signatories writes beside the signature: `date`, `place`.
    #[schemars(length(max = 2))]
    pub by_hand: Option<Vec<Entry<ByHand>>>,
    /// The place of a seal beside the line of each party: `none`, or the diameter of the seal in millimetres, 40
    /// unless said otherwise.
    pub seal: Option<Seal>,
}

/// The space for a seal.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Seal {
    /// No space is kept.
    None,
    /// A space for a seal with this diameter in millimetres.
    Millimetres(u8),
}

impl<'de> Deserialize<'de> for Seal {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        #[derive(Deserialize)]
        #[serde(untagged)]
        enum WrittenSeal {
            Millimetres(u8),
            Word(String),
        }
        match WrittenSeal::deserialize(deserializer)? {
            WrittenSeal::Millimetres(diameter) => Ok(Self::Millimetres(diameter)),
            WrittenSeal::Word(word) if word == "none" => Ok(Self::None),
            WrittenSeal::Word(word) => {
                Err(D::Error::invalid_value(Unexpected::Str(&word), &"`none` or millimetres"))
            }
        }
    }
}

impl JsonSchema for Seal {
    fn inline_schema() -> bool {
        true
    }

    fn schema_name() -> std::borrow::Cow<'static, str> {
        "Seal".into()
    }

    /// The range is wider than the diameters of seals: the smallest that offices use exceed the minimum, and embossing
    /// presses are narrower than the maximum.
    fn json_schema(_: &mut SchemaGenerator) -> Schema {
        json_schema!({ "anyOf": [{ "const": "none" }, { "type": "integer", "minimum": 15, "maximum": 60 }] })
    }
}

/// What a signatory writes beside the signature.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum ByHand {
    /// The day.
    Date,
    /// The place.
    Place,
}

/// The known parts of a text, in which each run of three underscores or more is a line to fill in by hand: the parts
/// before, between and behind them.
#[must_use]
pub fn without_blanks(text: &str) -> Vec<&str> {
    const BLANK: &str = "___";
    let mut known = Vec::new();
    let mut rest = text;
    while let Some((before, behind)) = rest.split_once(BLANK) {
        known.push(before);
        rest = behind.trim_start_matches('_');
    }
    known.push(rest);
    known
}
