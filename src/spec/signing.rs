//! When, where and how an agreement is signed, as a spec has it.

use std::fmt;

use chrono::{Datelike as _, Months, NaiveDate};
use schemars::{JsonSchema, Schema, SchemaGenerator, json_schema};
use serde::de::{Error as _, Unexpected};
use serde::{Deserialize, Deserializer};

use super::{Entry, Name};

/// When and where the agreement is signed.
#[derive(Debug, Clone, Default, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct Signing {
    /// The day, such as `2026-04-15`, or what is known of it, `2026-04` or `2026`; the rest stays a line to fill in
    /// by hand.
    pub date: Option<SigningDate>,
    /// The id of the party in whose city it is signed, or a place in both languages, in which `___` stays a
    /// line to fill in by hand.
    pub place: Option<Name>,
    /// How many originals are signed: two unless said otherwise.
    #[schemars(range(min = 1, max = 10))]
    pub originals: Option<u8>,
    /// What each of the signatories writes beside the signature: `date`, `place`.
    #[schemars(length(max = 2))]
    pub by_hand: Option<Vec<Entry<ByHand>>>,
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

/// The day of the signing, as far as it is known.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum SigningDate {
    /// The day, such as 15 April 2026.
    Day(NaiveDate),
    /// The month, by its first day.
    Month(NaiveDate),
    /// The year, by its first day.
    Year(NaiveDate),
}

impl SigningDate {
    /// The day, if it is known.
    #[must_use]
    pub fn day(self) -> Option<NaiveDate> {
        match self {
            Self::Day(day) => Some(day),
            Self::Month(_) | Self::Year(_) => None,
        }
    }

    /// The number of the month, if it is known.
    #[must_use]
    pub fn month(self) -> Option<u32> {
        match self {
            Self::Day(day) | Self::Month(day) => Some(day.month()),
            Self::Year(_) => None,
        }
    }

    /// The year.
    #[must_use]
    pub fn year(self) -> i32 {
        match self {
            Self::Day(day) | Self::Month(day) | Self::Year(day) => day.year(),
        }
    }

    /// The last of the days that it can be.
    #[must_use]
    pub fn latest(self) -> NaiveDate {
        let (first, months) = match self {
            Self::Day(day) => return day,
            Self::Month(first) => (first, 1),
            Self::Year(first) => (first, 12),
        };
        first.checked_add_months(Months::new(months)).and_then(|next| next.pred_opt()).unwrap_or(first)
    }

    /// Reads a day, a month or a year as a spec has it.
    #[must_use]
    pub fn of_text(text: &str) -> Option<Self> {
        let first_day = |rest: &str| format!("{text}{rest}").parse().ok();
        match text.len() {
            10 => first_day("").map(Self::Day),
            7 => first_day("-01").map(Self::Month),
            4 => first_day("-01-01").map(Self::Year),
            _ => None,
        }
    }
}

impl fmt::Display for SigningDate {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Day(day) => write!(formatter, "{day}"),
            Self::Month(day) => write!(formatter, "{:04}-{:02}", day.year(), day.month()),
            Self::Year(day) => write!(formatter, "{:04}", day.year()),
        }
    }
}

impl<'de> Deserialize<'de> for SigningDate {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        #[derive(Deserialize)]
        #[serde(untagged)]
        enum Written {
            Year(u16),
            Text(String),
        }
        let text = match Written::deserialize(deserializer)? {
            Written::Year(year) => year.to_string(),
            Written::Text(text) => text,
        };
        Self::of_text(&text)
            .ok_or_else(|| D::Error::invalid_value(Unexpected::Str(&text), &"a day, a month or a year"))
    }
}

impl JsonSchema for SigningDate {
    fn inline_schema() -> bool {
        true
    }

    fn schema_name() -> std::borrow::Cow<'static, str> {
        "SigningDate".into()
    }

    fn json_schema(_: &mut SchemaGenerator) -> Schema {
        json_schema!({
            "anyOf": [
                { "type": "string", "format": "date" },
                { "type": "string", "pattern": "^[0-9]{4}(-(0[1-9]|1[0-2]))?$" },
                { "type": "integer", "minimum": 1900, "maximum": 2999 },
            ],
            "strictly": { "pattern": "^(19|2)" },
        })
    }
}

/// What is known of a text in which each run of three underscores or more stays a line to fill in by
/// hand: the parts before, between and behind them.
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_date_is_known_as_far_as_it_is_written() {
        let read = |yaml: &str| {
            serde_yaml::from_str::<SigningDate>(yaml)
                .map(|date| (date.to_string(), date.day().is_some(), date.month(), date.latest().to_string()))
        };
        assert_eq!(read("2026-04-15").unwrap(), ("2026-04-15".into(), true, Some(4), "2026-04-15".into()));
        assert_eq!(read("2028-02").unwrap(), ("2028-02".into(), false, Some(2), "2028-02-29".into()));
        assert_eq!(read("2026").unwrap(), ("2026".into(), false, None, "2026-12-31".into()));
        assert!(read("2026-13").is_err() && read("26").is_err() && read("April").is_err());
    }
}
