//! From the text of a file to its values, within limits.
//!
//! A file may come from anywhere, and no file may delay its reader: content that takes the parser long is refused
//! beforehand, and content that grows while it is read is counted.

use std::fmt;

use serde::Deserializer;
use serde::de::{
    DeserializeSeed, EnumAccess, Error, IgnoredAny, MapAccess, SeqAccess, VariantAccess, Visitor,
};
use serde_json::{Map, Value};

use super::{position, slips};
use crate::finding::{FileName, Finding, Rule};

/// The number of bytes that a spec or the file of a city may have.
pub const MOST_BYTES: usize = 250_000;

/// The number of opening brackets that a file may have: the parser's time grows with the square of their depth, and
/// text may contain some too.
const MOST_BRACKETS: usize = 5_000;

/// The number of values that a file may have, with each repetition counted.
const MOST_VALUES: usize = 20_000;

/// Refuses files that are too large to read.
pub(super) fn check_size(bytes: usize, file: &FileName) -> Result<(), Finding> {
    if bytes <= MOST_BYTES {
        return Ok(());
    }
    Err(Finding::in_file(Rule::FileTooLarge, file.clone(), 0..0).with("kilobytes", MOST_BYTES / 1000))
}

/// Reads the values of a file.
pub(super) fn parse(yaml: &str, file: &FileName) -> Result<Value, Finding> {
    check_size(yaml.len(), file)?;
    let stopped = |rule, start| Finding::in_file(rule, file.clone(), position::line_rest(yaml, start));
    if let Some((start, _)) = yaml.match_indices(['[', '{']).nth(MOST_BRACKETS) {
        return Err(stopped(Rule::TooDeep, start));
    }
    if let Some(start) = tag_directive(yaml) {
        return Err(stopped(Rule::YamlTag, start));
    }
    let mut left = MOST_VALUES;
    Read { left: &mut left }
        .deserialize(serde_yaml::Deserializer::from_str(yaml))
        .map_err(|error| not_read(yaml, &error, file))
}

/// The place of the first directive that renames tags: the parser's time grows with the square of their number.
fn tag_directive(yaml: &str) -> Option<usize> {
    const LINE_ENDS: [char; 6] = ['\n', '\r', '\u{85}', '\u{2028}', '\u{2029}', '\u{FEFF}'];
    let mut found = yaml.match_indices("%TAG").map(|(start, _)| start);
    found.find(|start| *start == 0 || yaml[..*start].ends_with(LINE_ENDS))
}

const REPEATED: &str = "a field stands twice";
const TAGGED: &str = "a value has a tag";
const TOO_MANY: &str = "there are too many values";

/// Reports in our own words the reason why a text cannot be read: if it is not YAML and the cause is a usual one,
/// `$cause` names it.
fn not_read(yaml: &str, error: &serde_yaml::Error, file: &FileName) -> Finding {
    let message = error.to_string();
    let says = |words: &str| message.contains(words);
    let stopped = error.location().map_or(yaml.len(), |location| location.index()).min(yaml.len());
    let at = |rule, start| Finding::in_file(rule, file.clone(), position::line_rest(yaml, start));
    if says(REPEATED) {
        let field = position::extent(yaml, stopped);
        let split = slips::split_text(yaml, field.clone(), file);
        // The text that has the field first is split too, so that a fix of only one is not enough.
        let split = split.map(|finding| Finding { fix: None, ..finding });
        return split.unwrap_or_else(|| Finding::in_file(Rule::RepeatedField, file.clone(), field));
    }
    if says(TAGGED) {
        return at(Rule::YamlTag, stopped);
    }
    if says("recursion limit exceeded") {
        return at(Rule::TooDeep, stopped);
    }
    if says(TOO_MANY) || says("repetition limit exceeded") {
        return at(Rule::TooManyValues, stopped).with("most", MOST_VALUES);
    }
    let line = yaml[..stopped].rfind('\n').map_or(0, |before| before + 1);
    let (cause, start) = if let Some(found) = slips::odd_indent(yaml, line) {
        found
    } else if says("mapping values are not allowed") {
        ("colon", stopped)
    } else if says("quoted scalar") {
        ("quote", begun(yaml, &message).unwrap_or(stopped))
    } else if says("cannot start any token") {
        ("reserved", stopped)
    } else if says("more than one document") {
        ("documents", yaml.find("\n---").map_or(stopped, |before| before + 1))
    } else if says("did not find expected") {
        ("indentation", stopped)
    } else {
        ("other", stopped)
    };
    at(Rule::NotYaml, start).with("cause", cause)
}

/// The beginning of a part that is never closed: the last line and column in the message.
fn begun(yaml: &str, message: &str) -> Option<usize> {
    let (_, place) = message.rsplit_once(" at line ")?;
    let (line, column) = place.split_once(" column ")?;
    let (line, column): (usize, usize) = (line.parse().ok()?, column.parse().ok()?);
    let start: usize = yaml.split_inclusive('\n').take(line.checked_sub(1)?).map(str::len).sum();
    let before: usize = yaml[start..].chars().take(column.checked_sub(1)?).map(char::len_utf8).sum();
    Some(start + before)
}

/// Reads a value and those below it, as long as the limit of values allows.
struct Read<'a> {
    left: &'a mut usize,
}

impl<'de> DeserializeSeed<'de> for Read<'_> {
    type Value = Value;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Value, D::Error> {
        *self.left = self.left.checked_sub(1).ok_or_else(|| D::Error::custom(TOO_MANY))?;
        deserializer.deserialize_any(self)
    }
}

impl<'de> Visitor<'de> for Read<'_> {
    type Value = Value;

    fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("any value")
    }

    fn visit_bool<E: Error>(self, truth: bool) -> Result<Value, E> {
        Ok(Value::Bool(truth))
    }

    fn visit_i64<E: Error>(self, number: i64) -> Result<Value, E> {
        Ok(number.into())
    }

    fn visit_u64<E: Error>(self, number: u64) -> Result<Value, E> {
        Ok(number.into())
    }

    fn visit_i128<E: Error>(self, number: i128) -> Result<Value, E> {
        Ok(whole(number))
    }

    fn visit_u128<E: Error>(self, number: u128) -> Result<Value, E> {
        Ok(whole(number))
    }

    /// A number without a fraction is a whole number; one that is not finite is a text.
    fn visit_f64<E: Error>(self, number: f64) -> Result<Value, E> {
        Ok(match number {
            _ if number.is_nan() => Value::String(".nan".to_owned()),
            _ if number.is_infinite() => {
                Value::String(if number > 0.0 { ".inf" } else { "-.inf" }.to_owned())
            }
            _ if number.fract() == 0.0 => whole(format!("{number:.0}")),
            _ => number.into(),
        })
    }

    fn visit_str<E: Error>(self, text: &str) -> Result<Value, E> {
        Ok(Value::String(text.to_owned()))
    }

    fn visit_unit<E: Error>(self) -> Result<Value, E> {
        Ok(Value::Null)
    }

    fn visit_none<E: Error>(self) -> Result<Value, E> {
        Ok(Value::Null)
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut entries: A) -> Result<Value, A::Error> {
        let mut read = Vec::new();
        while let Some(entry) = entries.next_element_seed(Read { left: self.left })? {
            read.push(entry);
        }
        Ok(Value::Array(read))
    }

    fn visit_map<A: MapAccess<'de>>(self, mut fields: A) -> Result<Value, A::Error> {
        let mut read = Map::new();
        while let Some(name) = fields.next_key_seed(NewName(&read))? {
            let value = fields.next_value_seed(Read { left: self.left })?;
            read.insert(name, value);
        }
        Ok(Value::Object(read))
    }

    fn visit_enum<A: EnumAccess<'de>>(self, tagged: A) -> Result<Value, A::Error> {
        let (_, value) = tagged.variant::<IgnoredAny>()?;
        value.newtype_variant::<IgnoredAny>()?;
        Err(A::Error::custom(TAGGED))
    }
}

/// A whole number of any size, in JSON.
fn whole(number: impl fmt::Display) -> Value {
    serde_json::from_str(&number.to_string()).unwrap_or(Value::Null)
}

/// Reads the name of a field, or stops if it occurred before.
struct NewName<'a>(&'a Map<String, Value>);

impl<'de> DeserializeSeed<'de> for NewName<'_> {
    type Value = String;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<String, D::Error> {
        deserializer.deserialize_str(self)
    }
}

impl Visitor<'_> for NewName<'_> {
    type Value = String;

    fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("the name of a field")
    }

    fn visit_str<E: Error>(self, name: &str) -> Result<String, E> {
        if self.0.contains_key(name) { Err(E::custom(REPEATED)) } else { Ok(name.to_owned()) }
    }
}
