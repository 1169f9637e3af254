//! The position of a value in the text of a spec.
//!
//! `serde_yaml` gives positions only in its errors, so the text is read once more along the path, and an error is
//! raised on purpose at its end: the library adds the position to it. This costs nothing until there is something to
//! report.

use std::fmt;
use std::ops::Range;

use serde::Deserializer;
use serde::de::{DeserializeSeed, IgnoredAny, MapAccess, SeqAccess, Visitor};

use crate::finding::{Path, Step, Words};

/// A stretch of bytes in the text of a spec.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Position(pub Range<usize>);

/// A part of a field.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Part {
    /// Its value.
    Value,
    /// Its name.
    Name,
}

/// Finds the value or the field name at the end of a path; a path that leads nowhere gives the nearest value above it.
#[must_use]
pub fn position_of(yaml: &str, path: &Path, part: Part) -> Position {
    let mut steps = path.steps();
    loop {
        if let Some(stamp) = stamp(yaml, steps, part) {
            return Position(extent(yaml, stamp.start));
        }
        match steps.split_last() {
            Some((_, above)) => steps = above,
            None => return Position(line_rest(yaml, 0)),
        }
    }
}

/// True if a text has a value at a path.
#[must_use]
pub fn has_value_at(yaml: &str, path: &Path) -> bool {
    stamp(yaml, path.steps(), Part::Value).is_some()
}

/// Finds some of the words of the text at the end of a path; if the text writes them in another way, such as with
/// escapes, the whole text.
#[must_use]
pub fn position_of_words(yaml: &str, path: &Path, words: &Words) -> Position {
    let whole = position_of(yaml, path, Part::Value);
    let Some(stamp) = stamp(yaml, path.steps(), Part::Value) else { return whole };
    let value = &yaml[stamp.start..];
    let end = stamp.start + quoted(value).unwrap_or_else(|| reach(value, stamp.letters));
    let mut found = occurrences(&yaml[..end], stamp.start, &words.text);
    found.nth(words.before).map_or(whole, Position)
}

/// The length of a text in quotation marks, including the marks.
fn quoted(yaml: &str) -> Option<usize> {
    let quote = yaml.chars().next().filter(|quote| ['"', '\''].contains(quote))?;
    let mut inside = yaml.char_indices().skip(1).peekable();
    while let Some((at, character)) = inside.next() {
        let doubled = quote == '\'' && inside.peek().is_some_and(|(_, next)| *next == quote);
        if (character == '\\' && quote == '"') || (character == quote && doubled) {
            inside.next();
        } else if character == quote {
            return Some(at + 1);
        }
    }
    None
}

/// The length of a text with a number of letters, including the sign that opens a block.
fn reach(yaml: &str, letters: usize) -> usize {
    const BLOCK: usize = 2;
    let opening = if yaml.starts_with(['|', '>']) { BLOCK } else { 0 };
    let seen = yaml.char_indices().filter(|(_, letter)| !letter.is_whitespace());
    seen.map(|(start, letter)| start + letter.len_utf8()).take(letters + opening).last().unwrap_or(yaml.len())
}

/// The occurrences of words behind a byte, one after the other; a line break counts as a space.
fn occurrences<'a>(yaml: &'a str, start: usize, words: &'a str) -> impl Iterator<Item = Range<usize>> + 'a {
    let mut next = start;
    // The words are split once: a long word has the same length at every place.
    let words: Vec<_> = words.split_whitespace().collect();
    std::iter::from_fn(move || {
        let mut starts = yaml[next..].char_indices().map(|(offset, _)| next + offset);
        let found = starts.find_map(|start| Some(start..start + matching(&yaml[start..], &words)?))?;
        next = found.end;
        Some(found)
    })
}

/// The length of the beginning of a text that is the given words.
fn matching(text: &str, words: &[&str]) -> Option<usize> {
    let (first, others) = words.split_first()?;
    let mut rest = text.strip_prefix(first)?;
    for word in others {
        let trimmed = rest.trim_start();
        rest = trimmed.strip_prefix(word).filter(|_| trimmed.len() < rest.len())?;
    }
    Some(text.len() - rest.len())
}

/// The rest of a line from a byte on, without trailing space.
pub fn line_rest(yaml: &str, start: usize) -> Range<usize> {
    let rest = yaml[start..].lines().next().unwrap_or("").trim_end();
    start..start + rest.len()
}

/// The start of a value, and the number of its letters if it is a text.
struct Stamp {
    start: usize,
    letters: usize,
}

fn stamp(yaml: &str, steps: &[Step], part: Part) -> Option<Stamp> {
    let seek = Seek { steps, part };
    let error = seek.deserialize(serde_yaml::Deserializer::from_str(yaml)).err()?;
    let message = error.to_string();
    let (_, letters) = message.split_once(HERE)?;
    let letters: String = letters.chars().take_while(char::is_ascii_digit).collect();
    Some(Stamp { start: error.location()?.index(), letters: letters.parse().unwrap_or_default() })
}

/// The extent of the value that begins at a byte, at most to the end of the line.
pub fn extent(yaml: &str, start: usize) -> Range<usize> {
    let line = &yaml[line_rest(yaml, start)];
    let before = yaml[..start].rsplit('\n').next().unwrap_or_default();
    // Commas and brackets end a value only inside brackets.
    let ends: &[&str] =
        if before.contains(['[', '{']) { &[": ", " #", ", ", "]", "}"] } else { &[": ", " #"] };
    let length = match line.chars().next() {
        Some('"' | '\'') => quoted(line).unwrap_or(line.len()),
        Some('[' | '{' | '|' | '>') | None => line.len(),
        Some(_) => {
            let end = ends.iter().filter_map(|end| line.find(end)).min();
            let end = end.unwrap_or_else(|| line.strip_suffix(':').unwrap_or(line).len());
            line[..end].trim_end().len()
        }
    };
    start..start + length
}

const HERE: &str = "the place that was looked for: ";

/// Follows the steps and stops with an error at their end.
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

    fn visit_str<E: serde::de::Error>(self, text: &str) -> Result<(), E> {
        let letters = text.chars().filter(|letter| !letter.is_whitespace()).count();
        if self.steps.is_empty() { Err(E::custom(format_args!("{HERE}{letters}"))) } else { Ok(()) }
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

/// Compares a key with the one that is sought, or stops at it.
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
    fn words_are_found_within_their_text_alone() {
        let yaml = "es: >-\n  de abril y\n  de Abril\nen: \"in Abril, \\u0041bril\"\nfr: Abril\n";
        let words = |field, text: &str, before| {
            let words = Words { text: text.to_owned(), before };
            let Position(span) = position_of_words(yaml, &Path::root().field(field), &words);
            (span.start, &yaml[span])
        };
        assert_eq!(words("es", "de Abril", 0), (22, "de Abril"));
        assert_eq!(words("es", "abril y de", 0), (12, "abril y\n  de"));
        assert_eq!(words("en", "Abril", 0).1, "Abril");
        assert_eq!(words("en", "Abril", 1), (35, "\"in Abril, \\u0041bril\""));
        assert_eq!(words("fr", "Abril", 0), (62, "Abril"));
    }

    #[test]
    fn a_path_that_leads_nowhere_gives_what_is_above() {
        let path = Path::root().field("signing").field("place");
        assert_eq!(at(&path, Part::Value), "date");
    }
}
