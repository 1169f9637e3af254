//! Where a value stands in the text of a spec.
//!
//! `serde_yaml` tells positions in its errors only, so the text is read once
//! more along the path, and at its end an error is raised on purpose: the
//! library stamps it with the place. That costs nothing until there is
//! something to report.

use std::fmt;
use std::ops::Range;

use serde::Deserializer;
use serde::de::{DeserializeSeed, IgnoredAny, MapAccess, SeqAccess, Visitor};

use crate::finding::{Path, Step};

/// A stretch of bytes in the text of a spec.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Position(pub Range<usize>);

/// Which part of a field is meant.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Part {
    /// Its value.
    Value,
    /// Its name.
    Name,
}

/// Finds the value or the field name at the end of a path; a path that leads
/// nowhere gives the nearest value above it.
#[must_use]
pub fn position_of(yaml: &str, path: &Path, part: Part) -> Position {
    let mut steps = path.steps();
    loop {
        if let Some(start) = stamp(yaml, steps, part) {
            return Position(extent(yaml, start));
        }
        match steps.split_last() {
            Some((_, above)) => steps = above,
            None => return Position(line_rest(yaml, 0)),
        }
    }
}

/// The rest of a line from a byte on, without trailing space and comment marks.
pub fn line_rest(yaml: &str, start: usize) -> Range<usize> {
    let rest = yaml[start..].lines().next().unwrap_or("").trim_end();
    start..start + rest.len()
}

fn stamp(yaml: &str, steps: &[Step], part: Part) -> Option<usize> {
    let seek = Seek { steps, part };
    let error = seek.deserialize(serde_yaml::Deserializer::from_str(yaml)).err()?;
    error.to_string().contains(HERE).then(|| error.location())?.map(|location| location.index())
}

/// How far the value that begins at a byte reaches, at most to the line's end.
pub fn extent(yaml: &str, start: usize) -> Range<usize> {
    let line = &yaml[line_rest(yaml, start)];
    let before = yaml[..start].rsplit('\n').next().unwrap_or_default();
    // Commas and brackets end a value only inside of brackets.
    let ends: &[&str] =
        if before.contains(['[', '{']) { &[": ", " #", ", ", "]", "}"] } else { &[": ", " #"] };
    let length = match line.chars().next() {
        Some(quote @ ('"' | '\'')) => line[1..].find(quote).map_or(line.len(), |end| end + 2),
        Some('[' | '{' | '|' | '>') | None => line.len(),
        Some(_) => {
            let end = ends.iter().filter_map(|end| line.find(end)).min();
            let end = end.unwrap_or_else(|| line.strip_suffix(':').unwrap_or(line).len());
            line[..end].trim_end().len()
        }
    };
    start..start + length
}

const HERE: &str = "the place that was looked for";

/// Goes down the steps and stops with an error at their end.
struct Seek<'a> {
    steps: &'a [Step],
    part: Part,
}

impl<'de> DeserializeSeed<'de> for Seek<'_> {
    type Value = ();

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<(), D::Error> {
        deserializer.deserialize_any(self)
    }
}

impl Seek<'_> {
    fn stop_unless_on_the_way<E: serde::de::Error>(&self) -> Result<(), E> {
        if self.steps.is_empty() { Err(E::custom(HERE)) } else { Ok(()) }
    }
}

impl<'de> Visitor<'de> for Seek<'_> {
    type Value = ();

    fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("any value")
    }

    fn visit_bool<E: serde::de::Error>(self, _: bool) -> Result<(), E> {
        self.stop_unless_on_the_way()
    }

    fn visit_i64<E: serde::de::Error>(self, _: i64) -> Result<(), E> {
        self.stop_unless_on_the_way()
    }

    fn visit_u64<E: serde::de::Error>(self, _: u64) -> Result<(), E> {
        self.stop_unless_on_the_way()
    }

    fn visit_f64<E: serde::de::Error>(self, _: f64) -> Result<(), E> {
        self.stop_unless_on_the_way()
    }

    fn visit_str<E: serde::de::Error>(self, _: &str) -> Result<(), E> {
        self.stop_unless_on_the_way()
    }

    fn visit_unit<E: serde::de::Error>(self) -> Result<(), E> {
        self.stop_unless_on_the_way()
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut entries: A) -> Result<(), A::Error> {
        self.stop_unless_on_the_way()?;
        let Some((Step::Entry(number), below)) = self.steps.split_first() else {
            while entries.next_element::<IgnoredAny>()?.is_some() {}
            return Ok(());
        };
        for _ in 0..*number {
            entries.next_element::<IgnoredAny>()?;
        }
        entries.next_element_seed(Seek { steps: below, part: self.part })?;
        while entries.next_element::<IgnoredAny>()?.is_some() {}
        Ok(())
    }

    fn visit_map<A: MapAccess<'de>>(self, mut fields: A) -> Result<(), A::Error> {
        self.stop_unless_on_the_way()?;
        let Some((Step::Field(name), below)) = self.steps.split_first() else {
            while fields.next_entry::<IgnoredAny, IgnoredAny>()?.is_some() {}
            return Ok(());
        };
        let stop_here = below.is_empty() && self.part == Part::Name;
        while let Some(found) = fields.next_key_seed(FieldName { name, stop_here })? {
            if found {
                fields.next_value_seed(Seek { steps: below, part: self.part })?;
            } else {
                fields.next_value::<IgnoredAny>()?;
            }
        }
        Ok(())
    }
}

/// Tells whether a key is the one looked for, or stops at it.
struct FieldName<'a> {
    name: &'a str,
    stop_here: bool,
}

impl<'de> DeserializeSeed<'de> for FieldName<'_> {
    type Value = bool;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<bool, D::Error> {
        deserializer.deserialize_str(self)
    }
}

impl Visitor<'_> for FieldName<'_> {
    type Value = bool;

    fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("the name of a field")
    }

    fn visit_str<E: serde::de::Error>(self, name: &str) -> Result<bool, E> {
        match (name == self.name, self.stop_here) {
            (true, true) => Err(E::custom(HERE)),
            (found, _) => Ok(found),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const YAML: &str = "\
kind: reaffirmation # of 2006
parties:
  - id: calexico
    city: \"Calexico: a city\"
  - { id: mexicali, city: Mexicali }
signing:
  date: 2026-04-15
";

    fn at(path: &Path, part: Part) -> &'static str {
        &YAML[position_of(YAML, path, part).0]
    }

    #[test]
    fn every_sort_of_value_is_found() {
        let parties = Path::root().field("parties");
        assert_eq!(at(&Path::root().field("kind"), Part::Value), "reaffirmation");
        assert_eq!(at(&parties.entry(0).field("city"), Part::Value), "\"Calexico: a city\"");
        assert_eq!(at(&parties.entry(1).field("city"), Part::Value), "Mexicali");
        assert_eq!(at(&parties.entry(1), Part::Value), "{ id: mexicali, city: Mexicali }");
        assert_eq!(at(&parties.entry(0), Part::Value), "id");
    }

    #[test]
    fn a_field_name_is_found() {
        assert_eq!(at(&Path::root().field("signing").field("date"), Part::Name), "date");
    }

    #[test]
    fn a_path_that_leads_nowhere_gives_what_is_above() {
        let path = Path::root().field("signing").field("place");
        assert_eq!(at(&path, Part::Value), "date");
    }
}
