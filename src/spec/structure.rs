//! The structure of a spec, checked against the JSON Schema of its own types.
//!
//! All problems are found in one pass. Wrong values are then removed, so that the rest can still be read and examined.

use std::marker::PhantomData;
use std::sync::LazyLock;

use jsonschema::Validator;
use schemars::generate::SchemaSettings;
use schemars::transform::RecursiveTransform;
use schemars::{JsonSchema, Schema};
use serde::de::DeserializeOwned;
use serde_json::{Map, Value};

use super::explain::{Explainer, wrong_type};
use super::{Ceremony, City, Spec};
use crate::finding::{FileName, Finding, Path, Rule, Step};

/// The number of characters that a text may have, unless its field says otherwise.
const MOST_CHARACTERS: usize = 500;

/// The number of characters that own words may have, in each language.
const MOST_OWN_CHARACTERS: usize = 20_000;

/// The mark in the schema of a field for own words.
const OWN_WORDS: &str = "own-words";

/// The number of entries that a list, or of fields that a map may have, unless it says otherwise.
const MOST_ENTRIES: usize = 200;

/// The structure of a spec.
pub(super) static SPEC: LazyLock<Structure<Spec>> = LazyLock::new(Structure::new);

/// The structure of a ceremony.
pub(super) static CEREMONY: LazyLock<Structure<Ceremony>> = LazyLock::new(Structure::new);

/// The structure of a city's file.
pub(super) static CITY: LazyLock<Structure<City>> = LazyLock::new(Structure::new);

/// The structure of a type's file: the JSON Schema of the type.
pub(super) struct Structure<T> {
    schema: Value,
    validator: Validator,
    mirror: PhantomData<T>,
}

impl<T: JsonSchema + DeserializeOwned + Default> Structure<T> {
    fn new() -> Self {
        let settings = SchemaSettings::draft2020_12().with(|settings| settings.inline_subschemas = true);
        let schema = bounded(settings).into_generator().into_root_schema_for::<T>().to_value();
        let validator = jsonschema::options()
            .should_validate_formats(true)
            .build(&schema)
            .expect("the schema of our own types is a schema");
        Self { schema, validator, mirror: PhantomData }
    }

    /// The parts of the schema for a value: one for each form that the value may have.
    pub(super) fn at(&self, steps: &[Step]) -> Vec<&Value> {
        steps.iter().fold(forms(&self.schema), |schemas, step| {
            let below = schemas.into_iter().filter_map(|schema| match step {
                Step::Entry(_) => schema.get("items"),
                Step::Field(name) => schema
                    .get("properties")
                    .and_then(|fields| fields.get(name))
                    .or_else(|| schema.get("additionalProperties")),
            });
            below.filter(|schema| schema.is_object()).flat_map(forms).collect()
        })
    }

    /// The names of the types that a value may have.
    pub(super) fn types_at(&self, steps: &[Step]) -> Vec<&str> {
        let types = self.at(steps).into_iter().filter_map(|schema| schema.get("type"));
        let names = types.flat_map(|of| match of {
            Value::Array(names) => names.iter().filter_map(Value::as_str).collect(),
            of => Vec::from_iter(of.as_str()),
        });
        names.collect()
    }

    /// True if a value may be own words, the only ones that may have several lines.
    pub(super) fn takes_lines_at(&self, steps: &[Step]) -> bool {
        self.at(steps).iter().any(|schema| schema["maxLength"] == MOST_OWN_CHARACTERS)
    }

    /// The names of the fields that a value may have.
    pub(super) fn fields_at(&self, steps: &[Step]) -> Vec<String> {
        let fields = self.at(steps).into_iter().filter_map(|schema| schema.get("properties")?.as_object());
        fields.flat_map(|fields| fields.keys().cloned()).collect()
    }

    /// Reads the correct parts and finds the problems in the others.
    pub(super) fn read(&self, value: Value, file: &FileName) -> (T, Vec<Finding>) {
        let mut value = if value.is_null() { Value::Object(Map::new()) } else { value };
        let explainer = Explainer { schema: &self.schema, file };
        let mut findings = Vec::new();
        let mut wrong = Vec::new();
        for error in self.validator.iter_errors(&value) {
            let found = explainer.explain(&error);
            let paths = found.iter().filter(|finding| finding.rule != Rule::MissingField);
            wrong.extend(paths.filter_map(Finding::path).cloned());
            findings.extend(found);
        }
        for path in &wrong {
            take_out(&mut value, path.steps());
        }
        let mirror = T::deserialize(value).unwrap_or_else(|_| {
            if findings.is_empty() {
                // The schema allows a value that the types do not: a vague finding is better than none.
                findings.push(wrong_type(&Path::in_file(file.clone()), "other", &Value::Null));
            }
            T::default()
        });
        findings.dedup();
        (mirror, findings)
    }
}

/// A schema with its alternatives and parts, and with their own.
fn forms(schema: &Value) -> Vec<&Value> {
    let parts = ["anyOf", "oneOf", "allOf"].into_iter().filter_map(|name| schema.get(name)?.as_array());
    std::iter::once(schema).chain(parts.flatten().flat_map(forms)).collect()
}

/// Settings that limit the length of every text, list and map.
pub(super) fn bounded(settings: SchemaSettings) -> SchemaSettings {
    settings.with_transform(RecursiveTransform(|schema: &mut Schema| {
        if schema.remove(OWN_WORDS).is_some() {
            let pair = if schema.get("items").is_some() { "/items" } else { "" };
            let text =
                schema.pointer_mut(&format!("{pair}/additionalProperties")).and_then(Value::as_object_mut);
            text.map(|text| text.insert("maxLength".to_owned(), MOST_OWN_CHARACTERS.into()));
        }
        let has = |name: &str| schema.get(name).is_some();
        let is = |name: &str| match schema.get("type") {
            Some(Value::String(of)) => of == name,
            Some(Value::Array(of)) => of.iter().any(|of| of == name),
            _ => false,
        };
        let is_open = !["enum", "const", "format"].into_iter().any(has);
        let bounds = [
            ("maxLength", is("string") && is_open, MOST_CHARACTERS),
            ("maxItems", is("array"), MOST_ENTRIES),
            ("maxProperties", schema.get("additionalProperties").is_some_and(Value::is_object), MOST_ENTRIES),
        ];
        let lacking: Vec<_> =
            bounds.into_iter().filter(|(name, applies, _)| *applies && !has(name)).collect();
        for (name, _, most) in lacking {
            schema.insert(name.to_owned(), most.into());
        }
    }))
}

/// Removes a field; an entry leaves a gap, so that the numbers of the others do not change.
fn take_out(value: &mut Value, steps: &[Step]) {
    match (value, steps) {
        (Value::Object(fields), [Step::Field(name)]) => {
            fields.remove(name);
        }
        (Value::Array(entries), [Step::Entry(number)]) if *number < entries.len() => {
            entries[*number] = Value::Null;
        }
        (Value::Object(fields), [Step::Field(name), below @ ..]) => {
            if let Some(field) = fields.get_mut(name) {
                take_out(field, below);
            }
        }
        (Value::Array(entries), [Step::Entry(number), below @ ..]) => {
            if let Some(entry) = entries.get_mut(*number) {
                take_out(entry, below);
            }
        }
        _ => {}
    }
}
