//! The appearance of a signature in its field: a drawing that cannot act, and cannot leave its rectangle.

use std::collections::BTreeSet;

use super::changes::Change;
use super::revision::Object;
use crate::proof::drawing::Operations;
use crate::proof::tokens::{Dict, Value, name};

/// The keys that lead out of a drawing, can act, or are shown by some readers only.
const FORBIDDEN: [&str; 17] = [
    "A",
    "AA",
    "AF",
    "Dest",
    "EF",
    "F",
    "FFilter",
    "JS",
    "Launch",
    "OC",
    "OCGs",
    "OPI",
    "OpenAction",
    "PS",
    "Properties",
    "Ref",
    "URI",
];

/// The most objects of an appearance.
const MOST_OBJECTS: usize = 1_000;

/// True if an appearance is one drawing within its rectangle.
pub(super) fn is_of_a_field(change: &Change<'_>, appearance: &Value) -> bool {
    drawing(change, appearance).is_some_and(|object| {
        let dict = object.value.dict();
        dict.is_some_and(|dict| name(dict, "Subtype") == Some("Form") && has_size(dict) == Some(true))
    }) && is_harmless(change, appearance)
}

/// True if an appearance draws nothing.
pub(super) fn is_empty(change: &Change<'_>, appearance: &Value) -> bool {
    let draws_nothing = |object: &Object| {
        // Some programs write the dictionary of a drawing alone, without a stream.
        let is_alone = object.stream.is_none()
            && object.value.dict().is_some_and(|dict| name(dict, "Subtype") == Some("Form"));
        is_alone
            || content(change, object)
                .is_some_and(|content| operators(&content).is_some_and(|operators| operators.is_empty()))
    };
    is_harmless(change, appearance) && drawing(change, appearance).is_some_and(draws_nothing)
}

/// The one drawing of an appearance.
fn drawing<'c>(change: &'c Change<'_>, appearance: &'c Value) -> Option<&'c Object> {
    let appearance = change.resolved(appearance)?.dict()?;
    let number = appearance.get("N").filter(|_| appearance.len() == 1)?.reference()?;
    change.object(number)
}

/// True if a drawing has a box with a size, and its matrix keeps that size.
fn has_size(form: &Dict) -> Option<bool> {
    const LEAST: f64 = 0.01;
    let numbers = |value: &Value| value.array()?.iter().map(Value::number).collect::<Option<Vec<_>>>();
    let [x0, y0, x1, y1] = numbers(form.get("BBox")?)?[..] else { return None };
    let area = match form.get("Matrix") {
        None => 1.0,
        Some(matrix) => {
            let [a, b, c, d, ..] = numbers(matrix).filter(|numbers| numbers.len() == 6)?[..] else {
                return None;
            };
            a * d - b * c
        }
    };
    Some((x0 - x1).abs() > LEAST && (y0 - y1).abs() > LEAST && area.abs() > LEAST * LEAST)
}

/// True if nothing that a value leads to can act or be drawn outside of its drawing.
pub(super) fn is_harmless(change: &Change<'_>, value: &Value) -> bool {
    let mut seen = BTreeSet::new();
    let mut waiting = vec![value];
    while let Some(value) = waiting.pop() {
        match value {
            Value::Reference(number) => {
                let is_of_original = !change.objects.contains_key(number)
                    && change.before.original.objects.contains_key(number);
                if is_of_original || !seen.insert(*number) {
                    continue;
                }
                let Some(object) = change.object(*number).filter(|_| seen.len() <= MOST_OBJECTS) else {
                    return false;
                };
                change.claim(*number);
                if object.stream.is_some() && !is_harmless_stream(change, object) {
                    return false;
                }
                waiting.push(&object.value);
            }
            Value::Array(items) => waiting.extend(items),
            Value::Dict(dict) if is_harmless_dict(dict) => waiting.extend(dict.values()),
            Value::Dict(_) => return false,
            _ => {}
        }
    }
    true
}

fn is_harmless_dict(dict: &Dict) -> bool {
    // A font whose letters are drawings, or a tile, has content of its own.
    let is_drawn = name(dict, "Subtype") == Some("Type3") || dict.contains_key("PatternType");
    !is_drawn && dict.keys().all(|key| !FORBIDDEN.contains(&key.as_str()))
}

/// True if a stream is a drawing that restores exactly the states it has saved, or is not a drawing.
fn is_harmless_stream(change: &Change<'_>, object: &Object) -> bool {
    let is_drawing = object.value.dict().is_some_and(|dict| name(dict, "Subtype") == Some("Form"));
    let content = || content(change, object);
    !is_drawing || content().is_some_and(|content| is_balanced(&content))
}

fn content(change: &Change<'_>, object: &Object) -> Option<Vec<u8>> {
    change.before.unpacker.content(object.value.dict()?, change.before.bytes.get(object.stream.clone()?)?)
}

/// True if a drawing restores every state that it saves, and no other.
fn is_balanced(content: &[u8]) -> bool {
    let Some(operators) = operators(content) else { return false };
    let level = operators.iter().try_fold(0_usize, |level, operator| match *operator {
        b"q" => Some(level + 1),
        b"Q" => level.checked_sub(1),
        _ => Some(level),
    });
    level == Some(0)
}

/// The operators of a drawing; `None` if it cannot be read or has pictures between them.
fn operators(content: &[u8]) -> Option<Vec<&[u8]>> {
    let mut operations = Operations::of(content);
    let operators: Vec<_> = operations.by_ref().map(|operation| operation.operator).collect();
    (operations.is_at_end() && !operators.contains(&&b"BI"[..])).then_some(operators)
}
