//! Values that override those of a spec.

use std::collections::BTreeMap;
use std::iter;
use std::sync::Arc;

use serde_json::{Map, Value};

use super::{Reading, slips, structure, yaml};
use crate::finding::{FileName, Finding, Path, Step, nearest};

/// A value that overrides the one in a spec at a path.
#[derive(Debug, Clone, PartialEq)]
pub struct Change {
    /// The path in the spec.
    pub path: Path,
    /// The new value; null removes the old one.
    pub value: Value,
}

/// A path that no spec has.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct UnknownPath {
    /// The unknown part of the path, or all of it if it does not have the form of a path.
    pub field: String,
    /// The name of a field that may have been meant, if one is near.
    pub suggestion: Option<String>,
    /// The known fields.
    pub known: Vec<String>,
}

impl Change {
    /// Returns a value for a path in its written form.
    ///
    /// # Errors
    ///
    /// The part of the path that no spec has.
    pub fn new(path: &str, value: Value) -> Result<Self, UnknownPath> {
        let path = path_of(path)?;
        Ok(Self { path, value })
    }

    /// The value of a cell of a sheet, of the type that its path requires.
    #[must_use]
    pub fn of_cell(path: Path, cell: &str) -> Self {
        let types = structure::SPEC.types_at(path.steps());
        let is = |name: &str| types.contains(&name);
        let text = || Value::String(cell.to_owned());
        let value = match cell {
            _ if is("string") => text(),
            "true" | "false" if is("boolean") => Value::Bool(cell == "true"),
            _ if is("integer") => cell.parse::<u64>().map_or_else(|_| text(), Value::from),
            // A list or a map, in the one-line form of YAML.
            _ => yaml::parse(cell, &FileName::Spec).unwrap_or_else(|_| text()),
        };
        Self { path, value }
    }
}

/// Reads a path in the form that findings have: `parties[1].signatory.name`.
///
/// # Errors
///
/// The part of the path that no spec has.
pub fn path_of(written: &str) -> Result<Path, UnknownPath> {
    let unknown = |field: &str, known: Vec<String>| UnknownPath {
        field: field.to_owned(),
        suggestion: nearest(field, known.iter().map(String::as_str)).map(str::to_owned),
        known,
    };
    let mut path = Path::root();
    for part in written.split('.') {
        let above = path.clone();
        let (name, entries) = part.split_once('[').map_or((part, None), |(name, rest)| (name, Some(rest)));
        path = path.field(name);
        let is_known = !structure::SPEC.at(path.steps()).is_empty();
        if name.is_empty() || !is_known {
            return Err(unknown(part, structure::SPEC.fields_at(above.steps())));
        }
        for entry in entries.into_iter().flat_map(|entries| entries.split('[')) {
            let number = entry.strip_suffix(']').and_then(|number| number.parse().ok());
            path = path.entry(number.ok_or_else(|| unknown(part, Vec::new()))?);
            if structure::SPEC.at(path.steps()).is_empty() {
                return Err(unknown(part, Vec::new()));
            }
        }
    }
    Ok(path)
}

/// The path of the pair that contains a text in one language, and that language: for `parties[0].city.en`,
/// `parties[0].city` and `en`.
#[must_use]
pub fn pair_of(path: &Path) -> Option<(Path, &str)> {
    let (Step::Field(language), above) = path.steps().split_last()? else { return None };
    let is_pair = structure::SPEC.at(above).iter().any(|schema| schema.get("propertyNames").is_some());
    let above = above.iter().fold(Path::root(), |path, step| match step {
        Step::Field(name) => path.field(name.as_str()),
        Step::Entry(number) => path.entry(*number),
    });
    is_pair.then_some((above, language))
}

/// The values of a spec, before others override them.
#[derive(Debug, Clone)]
pub struct Base {
    /// The text from which they were read.
    text: Arc<str>,
    values: Value,
    /// Findings for text that YAML reads as a comment.
    lost: Arc<[Finding]>,
}

impl Base {
    /// Reads the values of a spec.
    ///
    /// # Errors
    ///
    /// One finding if the text is not YAML, so that nothing can be read.
    pub fn read(yaml: &str) -> Result<Self, Finding> {
        let values = yaml::parse(yaml, &FileName::Spec)?;
        let lost = slips::lost_texts(yaml, &values, &FileName::Spec);
        Ok(Self { text: yaml.into(), values, lost: lost.into() })
    }

    /// Finds every structural problem of the values. Findings about typing errors refer to the text that was read, even
    /// if other values override those in it.
    #[must_use]
    pub fn into_reading(self) -> Reading {
        let (spec, findings) = structure::SPEC.read(self.values, &FileName::Spec);
        let mut findings = slips::explained(&self.text, &findings);
        findings.extend(self.lost.iter().cloned());
        Reading { spec, cities: BTreeMap::new(), findings }
    }

    /// The text of the value at a path, if it is one.
    #[must_use]
    pub fn text_at(&self, path: &Path) -> Option<&str> {
        path.steps()
            .iter()
            .try_fold(&self.values, |value, step| match step {
                Step::Field(name) => value.get(name),
                Step::Entry(number) => value.get(number),
            })?
            .as_str()
    }

    /// The value that an empty cell for a path would keep in the agreement: the one there, one above it that is not a
    /// map, or the file of the city that provides the value.
    #[must_use]
    pub fn kept_at(&self, path: &Path) -> Option<String> {
        let mut value = &self.values;
        for step in path.steps() {
            value = match (value, step) {
                (Value::Object(fields), Step::Field(name)) => match fields.get(name) {
                    Some(below) => below,
                    None => fields.get("from")?,
                },
                (Value::Array(entries), Step::Entry(number)) => entries.get(*number)?,
                (Value::Null, _) => return None,
                (kept, _) => kept,
            };
        }
        match value {
            Value::Null => None,
            Value::String(text) => Some(text.clone()),
            Value::Object(fields) if fields.is_empty() => None,
            other => Some(other.to_string()),
        }
    }

    /// The path of the city's file that may provide a value of a party.
    #[must_use]
    pub fn city_file_of(&self, path: &Path) -> Option<Path> {
        let [Step::Field(parties), Step::Entry(number), _, ..] = path.steps() else { return None };
        let from = Path::root().field(parties.as_str()).entry(*number).field("from");
        self.text_at(&from).is_some().then_some(from)
    }

    /// The properties by which the pages of specs differ, the most important first: paper and layout, then the kind of
    /// agreement.
    #[must_use]
    pub fn likeness(&self) -> (String, String) {
        let text = |field| self.values.get(field).map(ToString::to_string).unwrap_or_default();
        (text("page"), text("kind"))
    }

    /// The same spec with values that override its own, the last one on top.
    ///
    /// # Errors
    ///
    /// The number of the first change whose path leads nowhere: past the end of a list, or into a text.
    pub fn with<'c>(&self, changes: impl IntoIterator<Item = (&'c Path, &'c Value)>) -> Result<Self, usize> {
        let mut result = self.clone();
        if result.values.is_null() {
            result.values = Value::Object(Map::new());
        }
        for (number, (path, value)) in changes.into_iter().enumerate() {
            lay_over(&mut result.values, path.steps(), value).ok_or(number)?;
        }
        Ok(result)
    }

    /// The values as YAML.
    #[must_use]
    pub fn to_yaml(&self) -> String {
        serde_yaml::to_string(&self.values).unwrap_or_default()
    }
}

/// Overrides the value at a place, or returns nothing if the path leads nowhere. The fields of a map are overridden one
/// by one; a list replaces a list.
fn lay_over(place: &mut Value, steps: &[Step], value: &Value) -> Option<()> {
    let Some((step, below)) = steps.split_first() else {
        let Value::Object(over) = value else {
            *place = value.clone();
            return Some(());
        };
        if !place.is_object() {
            *place = Value::Object(Map::new());
        }
        let mut fields = over.iter().map(|(name, value)| (Step::Field(name.clone()), value));
        return fields.try_for_each(|(field, value)| lay_over(place, &[field], value));
    };
    if place.is_null() {
        *place = match step {
            Step::Field(_) => Value::Object(Map::new()),
            Step::Entry(_) => Value::Array(Vec::new()),
        };
    }
    match (step, place) {
        (Step::Field(name), Value::Object(fields)) if below.is_empty() && value.is_null() => {
            fields.remove(name);
            Some(())
        }
        (Step::Field(name), Value::Object(fields)) => {
            lay_over(fields.entry(name).or_insert(Value::Null), below, value)
        }
        (Step::Entry(number), Value::Array(entries)) => {
            if *number == entries.len() {
                entries.extend(iter::once(Value::Null));
            }
            lay_over(entries.get_mut(*number)?, below, value)
        }
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    fn laid(base: &str, changes: &[(&str, Value)]) -> Result<Value, usize> {
        let changes: Vec<_> =
            changes.iter().map(|(path, value)| Change::new(path, value.clone()).unwrap()).collect();
        let changes = changes.iter().map(|change| (&change.path, &change.value));
        Base::read(base).unwrap().with(changes).map(|base| base.values)
    }

    #[test]
    fn values_are_laid_over_one_by_one_and_lists_as_a_whole() {
        let base = "page: { paper: letter, style: modern }\nlanguages: [en-US, es-MX]";
        let over = [("page", json!({ "paper": "legal" })), ("languages", json!(["es-MX", "en-US"]))];
        let expected =
            json!({ "page": { "paper": "legal", "style": "modern" }, "languages": ["es-MX", "en-US"] });
        assert_eq!(laid(base, &over).unwrap(), expected);
    }

    #[test]
    fn what_is_missing_on_the_way_is_made() {
        let over = [("parties[0].signatory.name", json!("Ana")), ("parties[1].city", json!("Torreón"))];
        let expected = json!({ "parties": [{ "signatory": { "name": "Ana" } }, { "city": "Torreón" }] });
        assert_eq!(laid("", &over).unwrap(), expected);
    }

    #[test]
    fn nothing_takes_away_and_a_path_that_leads_nowhere_is_told() {
        assert_eq!(
            laid("signing: { date: 2026 }", &[("signing.date", Value::Null)]).unwrap(),
            json!({ "signing": {} })
        );
        // The same is true of nulls inside a value.
        let within = json!({ "date": null, "place": { "en": null }, "originals": 3 });
        let base = "signing: { date: 2026, place: { en: Here, es: Aquí } }";
        let expected = json!({ "signing": { "place": { "es": "Aquí" }, "originals": 3 } });
        assert_eq!(laid(base, &[("signing", within.clone())]).unwrap(), expected);
        let expected = json!({ "signing": { "place": {}, "originals": 3 } });
        for base in ["", "signing: soon"] {
            assert_eq!(laid(base, &[("signing", within.clone())]).unwrap(), expected, "{base}");
        }
        assert_eq!(laid("", &[("kind", json!("reaffirmation")), ("parties[1].city", json!("x"))]), Err(1));
    }

    #[test]
    fn an_unknown_path_names_what_was_meant() {
        let unknown = path_of("parties[1].signatori.name").unwrap_err();
        assert_eq!((unknown.field.as_str(), unknown.suggestion.as_deref()), ("signatori", Some("signatory")));
        for wrong in ["", "parties[x].city", "parties[1", "kind.name", "kind[0]", "parties.city"] {
            assert!(path_of(wrong).is_err(), "{wrong}");
        }
        assert_eq!(path_of("title.en").unwrap().to_string(), "title.en");
    }

    #[test]
    fn a_cell_is_of_the_type_that_its_field_takes() {
        let value = |path: &str, cell: &str| Change::of_cell(path_of(path).unwrap(), cell).value;
        assert_eq!(value("signing.originals", "3"), json!(3));
        assert_eq!(value("signing.date", "2026"), json!("2026"));
        assert_eq!(value("parties[0].city", "1770"), json!("1770"));
        assert_eq!(value("languages", "[es-MX, en-US]"), json!(["es-MX", "en-US"]));
        assert_eq!(value("style.serial-comma", "false"), json!(false));
        assert_eq!(value("signing.originals", "many"), json!("many"));
    }
}
