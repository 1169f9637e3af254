//! The comparison of the looks of pages in two files: what they draw, with which fonts and pictures, and at what size.

use std::collections::BTreeSet;

use super::Unreadable;
use super::drawing::Operations;
use super::file::{File, Object};
use super::packed::packing;
use super::page::Page;
use super::tokens::{Dict, Value};

/// The invisible keys of an object, such as its filter and its parent.
const UNSEEN: [&str; 10] = [
    "DecodeParms",
    "Filter",
    "Length",
    "M",
    "P",
    "Parent",
    "PieceInfo",
    "StructParent",
    "StructParents",
    "Type",
];

/// The keys of the boxes of a page.
const OF_SIZE: [&str; 3] = ["CropBox", "MediaBox", "UserUnit"];

/// The most pairs of objects that are compared; one page has some hundreds.
const MOST_PAIRS: usize = 50_000;

/// The difference up to which numbers are equal, for some programs write fewer digits.
const NEAR: f64 = 0.005;

/// An aspect in which pages with the same words look different.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Aspect {
    /// Their rotation.
    Turned,
    /// Their size, or the part of them that is shown.
    Size,
    /// Their annotations and fields.
    Annotations,
    /// Their drawing, or the way in which the same is drawn.
    Drawing,
}

/// The aspects in which two pages look different.
pub(super) fn aspects(one: &Page<'_>, other: &Page<'_>) -> Result<Vec<Aspect>, Unreadable> {
    let mut pair = Pair { one: one.file(), other: other.file(), seen: BTreeSet::new() };
    let (first, second) = (one.content()?, other.content()?);
    let used = pair.is_same_drawing(&first, &second);
    let is_drawn = used.is_some_and(|used| pair.is_same_used((one.resources(), other.resources()), &used));
    let mut is_same = |key: &&str| pair.is_same_entry((one.dict(), other.dict()), key);
    let aspects = [
        (Aspect::Turned, is_same(&"Rotate")),
        (Aspect::Size, OF_SIZE.iter().all(&mut is_same)),
        (Aspect::Annotations, is_same(&"Annots")),
        (Aspect::Drawing, is_drawn),
    ];
    if pair.one.is_too_large() || pair.other.is_too_large() {
        return Err(Unreadable);
    }
    Ok(aspects.into_iter().filter(|(_, is_same)| !is_same).map(|(aspect, _)| aspect).collect())
}

/// Two files that are compared in step.
struct Pair<'f> {
    one: &'f File<'f>,
    other: &'f File<'f>,
    /// The pairs of objects that were compared, or are being compared.
    seen: BTreeSet<(u32, u32)>,
}

impl Pair<'_> {
    /// The names that two contents use, if both draw the same.
    fn is_same_drawing(&mut self, one: &[u8], other: &[u8]) -> Option<BTreeSet<String>> {
        let (mut first, mut second) = (Operations::of(one), Operations::of(other));
        let mut used = BTreeSet::new();
        loop {
            match (first.next(), second.next()) {
                (None, None) => break,
                (Some(one), Some(other)) if one.operator == other.operator => {
                    let is_same = one.operands.len() == other.operands.len()
                        && one
                            .operands
                            .iter()
                            .zip(&other.operands)
                            .all(|(one, other)| self.is_same(one, other));
                    is_same.then_some(())?;
                    used.extend(one.operands.iter().filter_map(Value::name).map(str::to_owned));
                }
                _ => return None,
            }
        }
        (first.is_at_end() && second.is_at_end()).then_some(used)
    }

    /// True if the resources with these names are the same.
    fn is_same_used(&mut self, resources: (Option<&Dict>, Option<&Dict>), used: &BTreeSet<String>) -> bool {
        let nothing = Dict::new();
        let (one, other) = (resources.0.unwrap_or(&nothing), resources.1.unwrap_or(&nothing));
        let sorts: BTreeSet<_> = one.keys().chain(other.keys()).filter(|key| *key != "ProcSet").collect();
        let (first, second) = (self.one, self.other);
        sorts.into_iter().all(|sort| {
            let one = first.dict(one, sort).unwrap_or(&nothing);
            let other = second.dict(other, sort).unwrap_or(&nothing);
            used.iter().all(|name| self.is_same_entry((one, other), name))
        })
    }

    fn is_same_entry(&mut self, (one, other): (&Dict, &Dict), key: &str) -> bool {
        match (one.get(key), other.get(key)) {
            (Some(one), Some(other)) => self.is_same(one, other),
            (None, None) => true,
            // Some programs leave out a value that others write.
            (Some(value), None) => is_nothing(self.one.resolved(value)),
            (None, Some(value)) => is_nothing(self.other.resolved(value)),
        }
    }

    fn is_same(&mut self, one: &Value, other: &Value) -> bool {
        if let (Value::Reference(first), Value::Reference(second)) = (one, other) {
            if !self.seen.insert((*first, *second)) {
                return true;
            }
            if self.seen.len() > MOST_PAIRS {
                return false;
            }
            let objects = (self.one.object(*first), self.other.object(*second));
            if let (Some(one), Some(other)) = objects
                && !self.is_same_stream(one, other)
            {
                return false;
            }
        }
        let (one, other) = (self.one.resolved(one), self.other.resolved(other));
        match (one, other) {
            (Value::Array(one), Value::Array(other)) => {
                one.len() == other.len() && one.iter().zip(other).all(|(one, other)| self.is_same(one, other))
            }
            (Value::Dict(one), Value::Dict(other)) => {
                let keys: BTreeSet<_> = one.keys().chain(other.keys()).collect();
                let mut seen = keys.into_iter().filter(|key| !UNSEEN.contains(&key.as_str()));
                seen.all(|key| self.is_same_entry((one, other), key))
            }
            _ => match (one.number(), other.number()) {
                (Some(one), Some(other)) => (one - other).abs() < NEAR,
                _ => one == other,
            },
        }
    }

    /// True if two objects have the same stream, or none.
    fn is_same_stream(&mut self, one: &Object, other: &Object) -> bool {
        let packed = (self.one.packed(one), self.other.packed(other));
        let dicts = (one.value.dict(), other.value.dict());
        let ((Some(first), Some(second)), (Some(dict), Some(other_dict))) = (packed, dicts) else {
            return packed == (None, None);
        };
        if first == second && packing(dict) == packing(other_dict) {
            return true;
        }
        match (self.one.content(one), self.other.content(other)) {
            (Some(one), Some(other)) => one == other || self.is_same_drawing(&one, &other).is_some(),
            _ => false,
        }
    }
}

fn is_nothing(value: &Value) -> bool {
    match value {
        Value::Null => true,
        Value::Integer(number) => *number == 0,
        Value::Array(items) => items.is_empty(),
        _ => false,
    }
}
