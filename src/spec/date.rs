//! Dates that are written as far as they are known.

use std::fmt;
use std::str::FromStr;

use chrono::{Datelike as _, Months, NaiveDate};
use schemars::{JsonSchema, Schema, SchemaGenerator, json_schema};
use serde::de::{Error as _, Unexpected};
use serde::{Deserialize, Deserializer, Serialize, Serializer};

/// A date as far as it is known.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum PartialDate {
    /// The day, such as 15 April 2026.
    Day(NaiveDate),
    /// The month, by its first day.
    Month(NaiveDate),
    /// The year, by its first day.
    Year(NaiveDate),
}

/// The date on which an earlier instrument was signed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum DateSigned {
    /// The date, as far as it is known.
    Known(PartialDate),
    /// Not even the year is known.
    Unknown,
}

/// The word for a date of which not even the year is known.
const UNKNOWN: &str = "unknown";

/// A text that is neither a day of the calendar nor a month nor a year.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct NotADate;

impl PartialDate {
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
        self.earliest().year()
    }

    /// The first day that it may mean.
    #[must_use]
    pub fn earliest(self) -> NaiveDate {
        match self {
            Self::Day(day) | Self::Month(day) | Self::Year(day) => day,
        }
    }

    /// The last day that it may mean.
    #[must_use]
    pub fn latest(self) -> NaiveDate {
        let (first, months) = match self {
            Self::Day(day) => return day,
            Self::Month(first) => (first, 1),
            Self::Year(first) => (first, 12),
        };
        first.checked_add_months(Months::new(months)).and_then(|next| next.pred_opt()).unwrap_or(first)
    }
}

impl DateSigned {
    /// The date, if any of it is known.
    #[must_use]
    pub fn known(self) -> Option<PartialDate> {
        match self {
            Self::Known(date) => Some(date),
            Self::Unknown => None,
        }
    }
}

impl FromStr for PartialDate {
    type Err = NotADate;

    fn from_str(text: &str) -> Result<Self, NotADate> {
        let first_day = |rest: &str| format!("{text}{rest}").parse().map_err(|_| NotADate);
        match text.len() {
            10 => first_day("").map(Self::Day),
            7 => first_day("-01").map(Self::Month),
            4 => first_day("-01-01").map(Self::Year),
            _ => Err(NotADate),
        }
    }
}

impl Serialize for PartialDate {
    /// Writes the known parts of the date in the form of a spec.
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

impl FromStr for DateSigned {
    type Err = NotADate;

    fn from_str(text: &str) -> Result<Self, NotADate> {
        if text == UNKNOWN { Ok(Self::Unknown) } else { text.parse().map(Self::Known) }
    }
}

impl fmt::Display for PartialDate {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Day(day) => write!(formatter, "{day}"),
            Self::Month(day) => write!(formatter, "{:04}-{:02}", day.year(), day.month()),
            Self::Year(day) => write!(formatter, "{:04}", day.year()),
        }
    }
}

impl fmt::Display for DateSigned {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Known(date) => date.fmt(formatter),
            Self::Unknown => formatter.write_str(UNKNOWN),
        }
    }
}

/// Reads a date that is a text in YAML, or a number if it is a year.
fn read<'de, T: FromStr, D: Deserializer<'de>>(deserializer: D) -> Result<T, D::Error> {
    #[derive(Deserialize)]
    #[serde(untagged)]
    enum WrittenDate {
        Year(u16),
        Text(String),
    }
    let text = match WrittenDate::deserialize(deserializer)? {
        WrittenDate::Year(year) => year.to_string(),
        WrittenDate::Text(text) => text,
    };
    let wrong = |_| D::Error::invalid_value(Unexpected::Str(&text), &"a day, a month or a year");
    text.parse().map_err(wrong)
}

impl<'de> Deserialize<'de> for PartialDate {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        read(deserializer)
    }
}

impl<'de> Deserialize<'de> for DateSigned {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        read(deserializer)
    }
}

/// The mark in a schema of a partial date: the name of its form in findings.
pub(super) const FORM: &str = "form";

/// The schema of a date that is written as far as it is known, or as a word.
fn schema(form: &str, word: &str) -> Schema {
    json_schema!({
        "anyOf": [
            { "type": "string", "format": "date" },
            { "type": "string", "pattern": format!("^([0-9]{{4}}(-(0[1-9]|1[0-2]))?{word})$") },
            { "type": "integer", "minimum": 1900, "maximum": 2999 },
        ],
        "strictly": { "pattern": format!("^(19|2{word})") },
        (FORM): form,
    })
}

impl JsonSchema for PartialDate {
    fn inline_schema() -> bool {
        true
    }

    fn schema_name() -> std::borrow::Cow<'static, str> {
        "PartialDate".into()
    }

    fn json_schema(_: &mut SchemaGenerator) -> Schema {
        schema("partial-date", "")
    }
}

impl JsonSchema for DateSigned {
    fn inline_schema() -> bool {
        true
    }

    fn schema_name() -> std::borrow::Cow<'static, str> {
        "DateSigned".into()
    }

    fn json_schema(_: &mut SchemaGenerator) -> Schema {
        schema("date-signed", &format!("|{UNKNOWN}"))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_date_is_known_as_far_as_it_is_written() {
        let read = |yaml: &str| {
            serde_yaml::from_str::<PartialDate>(yaml)
                .map(|date| (date.to_string(), date.day().is_some(), date.month(), date.latest().to_string()))
        };
        assert_eq!(read("2026-04-15").unwrap(), ("2026-04-15".into(), true, Some(4), "2026-04-15".into()));
        assert_eq!(read("2028-02").unwrap(), ("2028-02".into(), false, Some(2), "2028-02-29".into()));
        assert_eq!(read("2026").unwrap(), ("2026".into(), false, None, "2026-12-31".into()));
        for wrong in ["2026-13", "26", "April", "unknown"] {
            assert!(read(wrong).is_err(), "{wrong}");
        }
    }

    #[test]
    fn of_an_earlier_instrument_nothing_may_be_known() {
        let read = |yaml: &str| serde_yaml::from_str::<DateSigned>(yaml).map(|date| date.to_string());
        for written in ["1986-11-20", "1986-11", "1961", "unknown"] {
            assert_eq!(read(written).unwrap(), written);
        }
        assert!(read("never").is_err());
        assert_eq!("unknown".parse(), Ok(DateSigned::Unknown));
    }
}
