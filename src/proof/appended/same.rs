//! The equality of two values in different notations.

use crate::proof::text;
use crate::proof::tokens::{Dict, Value};

/// The difference up to which numbers are equal, for some programs write fewer digits: a thousandth of a point.
const NEAR: f64 = 0.001;

pub(super) fn is_same(one: &Value, other: &Value) -> bool {
    match (one, other) {
        (Value::Array(one), Value::Array(other)) => {
            one.len() == other.len() && one.iter().zip(other).all(|(one, other)| is_same(one, other))
        }
        (Value::Dict(one), Value::Dict(other)) => differences(one, other).next().is_none(),
        // Some programs encode a text in other bytes.
        (Value::Text(one), Value::Text(other)) => text::of_string(one) == text::of_string(other),
        (Value::Real(_), _) | (_, Value::Real(_)) => match (one.number(), other.number()) {
            (Some(one), Some(other)) => (one - other).abs() < NEAR,
            _ => false,
        },
        _ => one == other,
    }
}

/// The keys under which two dictionaries differ.
pub(super) fn differences<'d>(one: &'d Dict, other: &'d Dict) -> impl Iterator<Item = &'d str> {
    let added = other.keys().filter(|key| !one.contains_key(*key));
    let changed =
        one.iter().filter(|(key, value)| !other.get(*key).is_some_and(|other| is_same(value, other)));
    changed.map(|(key, _)| key).chain(added).map(String::as_str)
}
