//! The structure of a spec, held against the JSON Schema of its own types.
//!
//! Every problem is found in one pass. What is wrong is then taken out, so
//! that the rest can still be read and examined.

use std::marker::PhantomData;
use std::sync::LazyLock;

use jsonschema::Validator;
use schemars::JsonSchema;
use schemars::generate::SchemaSettings;
use serde::de::DeserializeOwned;
use serde_json::Value;

use super::explain::{Explainer, wrong_type};
use super::{City, Spec};
use crate::finding::{FileName, Finding, Path, Rule, Step};

/// The structure of a spec.
pub(super) static SPEC: LazyLock<Structure<Spec>> = LazyLock::new(Structure::new);

/// The structure of a city's file.
pub(super) static CITY: LazyLock<Structure<City>> = LazyLock::new(Structure::new);

/// What a file of a type looks like: the JSON Schema of the type.
pub(super) struct Structure<T> {
    schema: Value,
    validator: Validator,
    mirror: PhantomData<T>,
}

impl<T: JsonSchema + DeserializeOwned + Default> Structure<T> {
    fn new() -> Self {
        let settings = SchemaSettings::draft2020_12().with(|settings| settings.inline_subschemas = true);
        let schema = settings.into_generator().into_root_schema_for::<T>().to_value();
        let validator = jsonschema::options()
            .should_validate_formats(true)
            .build(&schema)
            .expect("the schema of our own types is a schema");
        Self { schema, validator, mirror: PhantomData }
    }

    /// Reads what is right and finds what is wrong.
    pub(super) fn read(&self, yaml: serde_yaml::Value, file: &FileName) -> (T, Vec<Finding>) {
        let yaml = if yaml.is_null() { serde_yaml::Value::Mapping(serde_yaml::Mapping::new()) } else { yaml };
        let mut value = json(yaml);
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
                // The schema allows what the types do not take: a vague finding is better than none.
                findings.push(wrong_type(&Path::in_file(file.clone()), "other", &Value::Null));
            }
            T::default()
        });
        findings.dedup();
        (mirror, findings)
    }
}

/// A YAML value as JSON; a name of a field that is no text is written as one.
fn json(yaml: serde_yaml::Value) -> Value {
    match yaml {
        serde_yaml::Value::Null => Value::Null,
        serde_yaml::Value::Bool(truth) => Value::Bool(truth),
        serde_yaml::Value::Number(number) => json_number(&number),
        serde_yaml::Value::String(text) => Value::String(text),
        serde_yaml::Value::Sequence(entries) => entries.into_iter().map(json).collect(),
        serde_yaml::Value::Tagged(tagged) => {
            Value::Object([(tagged.tag.to_string(), json(tagged.value))].into_iter().collect())
        }
        serde_yaml::Value::Mapping(fields) => {
            Value::Object(fields.into_iter().map(|(name, value)| (field_name(&name), json(value))).collect())
        }
    }
}

/// A number as JSON has it: whole where it is whole; what is no number is a text.
fn json_number(number: &serde_yaml::Number) -> Value {
    match number.as_f64() {
        Some(value) if number.is_f64() && value.is_finite() && value.fract() == 0.0 => {
            serde_json::from_str(&format!("{value:.0}")).unwrap_or(Value::Null)
        }
        Some(value) if value.is_finite() => serde_json::to_value(number).unwrap_or(Value::Null),
        _ => Value::String(number.to_string()),
    }
}

fn field_name(name: &serde_yaml::Value) -> String {
    match name {
        serde_yaml::Value::String(text) => text.clone(),
        other => serde_yaml::to_string(other).unwrap_or_default().trim_end().to_owned(),
    }
}

/// Takes a field out; an entry leaves a gap, so that the numbers of the others stay true.
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
