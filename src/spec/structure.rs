//! The structure of a spec, held against the JSON Schema of its own types.
//!
//! Every problem is found in one pass. What is wrong is then taken out, so
//! that the rest can still be read and examined.

use std::sync::LazyLock;

use jsonschema::error::{TypeKind, ValidationErrorKind};
use jsonschema::{ValidationError, Validator};
use schemars::generate::SchemaSettings;
use serde::Deserialize as _;
use serde_json::Value;

use super::{Reading, Spec};
use crate::finding::{Finding, Path, Rule, Step};

/// The JSON Schema of a spec.
static SCHEMA: LazyLock<Value> = LazyLock::new(|| {
    let settings = SchemaSettings::draft2020_12().with(|settings| settings.inline_subschemas = true);
    settings.into_generator().into_root_schema_for::<Spec>().to_value()
});

static VALIDATOR: LazyLock<Validator> = LazyLock::new(|| {
    jsonschema::options()
        .should_validate_formats(true)
        .build(&SCHEMA)
        .expect("the schema of our own types is a schema")
});

/// Reads what is right and finds what is wrong.
pub(super) fn read(yaml: serde_yaml::Value) -> Reading {
    let yaml = if yaml.is_null() { serde_yaml::Value::Mapping(serde_yaml::Mapping::new()) } else { yaml };
    prune(json(yaml))
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

fn prune(mut value: Value) -> Reading {
    let mut findings = Vec::new();
    let mut wrong = Vec::new();
    for error in VALIDATOR.iter_errors(&value) {
        let found = explain(&error);
        wrong.extend(found.iter().filter(|finding| finding.rule != Rule::MissingField).map(at));
        findings.extend(found);
    }
    for path in &wrong {
        take_out(&mut value, path.steps());
    }
    let spec = Spec::deserialize(value).unwrap_or_else(|_| {
        if findings.is_empty() {
            // The schema allows what the types do not take: a vague finding is better than none.
            findings.push(wrong_type(&Path::root(), "other", &Value::Null));
        }
        Spec::default()
    });
    findings.dedup();
    Reading { spec, findings }
}

fn at(finding: &Finding) -> Path {
    match &finding.place {
        crate::finding::Place::Value(path) | crate::finding::Place::FieldName(path) => path.clone(),
        crate::finding::Place::Span { .. } => Path::root(),
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

/// Tells a violation of the schema as findings of our own.
fn explain(error: &ValidationError<'_>) -> Vec<Finding> {
    let path = path_of(error);
    match error.kind() {
        ValidationErrorKind::Required { property } => {
            let field = property.as_str().unwrap_or_default();
            vec![Finding::at(Rule::MissingField, &path).with("field", field)]
        }
        ValidationErrorKind::AdditionalProperties { unexpected } => {
            let known = known_fields(error);
            let finding = |field: &String| {
                Finding::at_field_name(Rule::UnknownField, &path.field(field))
                    .with("field", field)
                    .suggesting(field, known.iter().map(String::as_str))
                    .with("known", known.join(", "))
            };
            unexpected.iter().map(finding).collect()
        }
        ValidationErrorKind::Type { .. } if is_date(broken_schema(error)) && error.instance().is_number() => {
            let written = error.instance().to_string();
            vec![Finding::at(Rule::WrongForm, &path).with("form", "date").with("written", written)]
        }
        ValidationErrorKind::Type { kind } => {
            let expected = if is_pair(broken_schema(error)) { "pair".to_owned() } else { expected(kind) };
            vec![wrong_type(&path, &expected, error.instance())]
        }
        ValidationErrorKind::AnyOf { context } | ValidationErrorKind::OneOfNotValid { context } => {
            explain_choice(&path, context, error.instance())
        }
        ValidationErrorKind::Enum { options } => vec![unknown_word(&path, error.instance(), options)],
        ValidationErrorKind::Format { .. } => {
            let written = error.instance().as_str().unwrap_or_default();
            let rule = if looks_like_a_date(written) { Rule::NoSuchDate } else { Rule::WrongForm };
            vec![Finding::at(rule, &path).with("form", "date").with("written", written)]
        }
        ValidationErrorKind::PropertyNames { error } => {
            let written = error.instance().as_str().unwrap_or_default();
            let finding = Finding::at_field_name(Rule::WrongForm, &path.field(written));
            vec![finding.with("form", "language").with("written", written)]
        }
        ValidationErrorKind::Pattern { .. } => {
            let written = error.instance().as_str().unwrap_or_default();
            vec![Finding::at(Rule::WrongForm, &path).with("form", "id").with("written", written)]
        }
        ValidationErrorKind::MinItems { .. } | ValidationErrorKind::MaxItems { .. } => {
            let (least, most) = bounds(error, "minItems", "maxItems");
            let exact = if least == most { "yes" } else { "no" };
            vec![
                Finding::at(Rule::WrongCount, &path)
                    .with("least", least)
                    .with("most", most)
                    .with("exact", exact),
            ]
        }
        ValidationErrorKind::Minimum { .. } | ValidationErrorKind::Maximum { .. } => {
            let (least, most) = bounds(error, "minimum", "maximum");
            vec![Finding::at(Rule::OutOfRange, &path).with("least", least).with("most", most)]
        }
        _ => vec![wrong_type(&path, "other", error.instance())],
    }
}

/// Of the alternatives of a value, the one that its own type speaks for tells what is wrong.
fn explain_choice(path: &Path, context: &[Vec<ValidationError<'static>>], instance: &Value) -> Vec<Finding> {
    let words: Vec<_> = context.iter().flatten().filter_map(constant).collect();
    if !words.is_empty() && instance.is_string() {
        return vec![unknown_word(path, instance, &Value::Array(words))];
    }
    let meant = context.iter().find(|errors| !errors.iter().any(|error| is_type_error_at(error, path)));
    match meant {
        Some(errors) => errors.iter().flat_map(explain).collect(),
        None => {
            let types = context.iter().flatten().filter_map(|error| match error.kind() {
                ValidationErrorKind::Type { kind } => Some(expected(kind)),
                ValidationErrorKind::Constant { .. } => Some("string".to_owned()),
                _ => None,
            });
            let mut types: Vec<_> = types.filter(|name| name != "null").collect();
            types.dedup();
            vec![wrong_type(path, &types.join("-or-"), instance)]
        }
    }
}

fn is_date(schema: &Value) -> bool {
    schema.get("format").is_some_and(|format| format == "date")
}

/// Whether a schema is that of a text in both languages.
fn is_pair(schema: &Value) -> bool {
    schema.get("propertyNames").is_some()
}

fn constant(error: &ValidationError<'_>) -> Option<Value> {
    match error.kind() {
        ValidationErrorKind::Constant { expected_value } => Some((**expected_value).clone()),
        _ => None,
    }
}

fn is_type_error_at(error: &ValidationError<'_>, path: &Path) -> bool {
    matches!(error.kind(), ValidationErrorKind::Type { .. }) && path_of(error) == *path
}

fn wrong_type(path: &Path, expected: &str, instance: &Value) -> Finding {
    let written = match instance {
        Value::Null => "nothing",
        Value::Bool(_) => "truth",
        Value::Number(number) if number.is_f64() => "fraction",
        Value::Number(_) => "number",
        Value::String(_) => "string",
        Value::Array(_) => "array",
        Value::Object(_) => "object",
    };
    Finding::at(Rule::WrongType, path).with("expected", expected).with("written", written)
}

fn expected(kind: &TypeKind) -> String {
    match kind {
        TypeKind::Single(name) => name.to_string(),
        TypeKind::Multiple(names) => {
            let names = names.iter().map(|name| name.to_string()).filter(|name| name != "null");
            names.collect::<Vec<_>>().join("-or-")
        }
    }
}

fn unknown_word(path: &Path, instance: &Value, options: &Value) -> Finding {
    let known: Vec<_> = options.as_array().into_iter().flatten().filter_map(Value::as_str).collect();
    let written = instance.as_str().map_or_else(|| instance.to_string(), str::to_owned);
    Finding::at(Rule::UnknownWord, path)
        .with("written", &written)
        .with("known", known.join(", "))
        .suggesting(&written, known)
}

fn looks_like_a_date(text: &str) -> bool {
    let parts: Vec<_> =
        text.split('-').map(|part| (part.len(), part.bytes().all(|byte| byte.is_ascii_digit()))).collect();
    parts == [(4, true), (2, true), (2, true)]
}

fn path_of(error: &ValidationError<'_>) -> Path {
    error
        .instance_path()
        .iter()
        .map(|segment| match segment {
            jsonschema::paths::LocationSegment::Property(name) => Step::Field(name.to_string()),
            jsonschema::paths::LocationSegment::Index(number) => Step::Entry(number),
        })
        .collect()
}

/// The part of the schema that was broken.
fn broken_schema(error: &ValidationError<'_>) -> &'static Value {
    let keyword = error.schema_path().to_string();
    let parent = keyword.rsplit_once('/').map_or("", |(parent, _)| parent);
    SCHEMA.pointer(parent).unwrap_or(&Value::Null)
}

fn known_fields(error: &ValidationError<'_>) -> Vec<String> {
    let properties = broken_schema(error).get("properties").and_then(Value::as_object);
    properties.into_iter().flat_map(|fields| fields.keys().cloned()).collect()
}

fn bounds(error: &ValidationError<'_>, least: &str, most: &str) -> (String, String) {
    let schema = broken_schema(error);
    let bound = |name| schema.get(name).map_or_else(|| "none".to_owned(), Value::to_string);
    (bound(least), bound(most))
}
