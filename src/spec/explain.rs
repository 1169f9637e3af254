//! Violations of the structure of a spec, turned into findings of our own.

use jsonschema::ValidationError;
use jsonschema::error::{TypeKind, ValidationErrorKind};
use serde_json::Value;

use super::date::FORM;
use super::{meant, slips};
use crate::finding::{FileName, Finding, Path, Rule};

/// A translator of violations of a schema.
pub(super) struct Explainer<'a> {
    /// The schema.
    pub(super) schema: &'a Value,
    /// The file that is checked against it.
    pub(super) file: &'a FileName,
}

impl Explainer<'_> {
    /// Turns a violation of the schema into findings of our own.
    pub(super) fn explain(&self, error: &ValidationError<'_>) -> Vec<Finding> {
        let path = self.path_of(error);
        match error.kind() {
            ValidationErrorKind::Required { property } => {
                let field = property.as_str().unwrap_or_default();
                vec![Finding::at(Rule::MissingField, &path).with("field", field)]
            }
            ValidationErrorKind::AdditionalProperties { unexpected } => {
                let known = self.known_fields(error);
                let finding = |field: &String| {
                    Finding::at_field_name(Rule::UnknownField, &path.field(field))
                        .with("field", field)
                        .suggesting(field, known.iter().map(String::as_str))
                        .with("known", known.join(", "))
                };
                unexpected.iter().map(finding).collect()
            }
            ValidationErrorKind::Type { .. }
                if is_date(self.broken_schema(error)) && error.instance().is_number() =>
            {
                vec![wrong_date(&path, "date", error.instance())]
            }
            ValidationErrorKind::Type { kind } => {
                let expected =
                    if is_pair(self.broken_schema(error)) { "pair".to_owned() } else { expected(kind) };
                vec![wrong_type(&path, &expected, error.instance())]
            }
            ValidationErrorKind::AnyOf { context } | ValidationErrorKind::OneOfNotValid { context } => {
                match self.broken_schema(error).get(FORM).and_then(Value::as_str) {
                    Some(form) => vec![wrong_date(&path, form, error.instance())],
                    None => self.explain_choice(&path, context, error.instance()),
                }
            }
            ValidationErrorKind::Enum { options } => vec![unknown_word(&path, error.instance(), options)],
            ValidationErrorKind::Format { .. }
            | ValidationErrorKind::Pattern { .. }
            | ValidationErrorKind::PropertyNames { .. } => vec![explain_form(&path, error)],
            ValidationErrorKind::MinItems { .. } | ValidationErrorKind::MaxItems { .. } => {
                vec![wrong_count(&path, self.bounds(error, "minItems", "maxItems"))]
            }
            ValidationErrorKind::MaxProperties { .. } => {
                vec![wrong_count(&path, self.bounds(error, "minProperties", "maxProperties"))]
            }
            ValidationErrorKind::MaxLength { limit } => {
                vec![Finding::at(Rule::TextTooLong, &path).with("most", limit)]
            }
            ValidationErrorKind::Minimum { .. } | ValidationErrorKind::Maximum { .. } => {
                let Bounds { least, most } = self.bounds(error, "minimum", "maximum");
                vec![Finding::at(Rule::OutOfRange, &path).with("least", least).with("most", most)]
            }
            _ => vec![wrong_type(&path, "other", error.instance())],
        }
    }

    /// Reports the errors of the one alternative that takes values of the given type.
    fn explain_choice(
        &self,
        path: &Path,
        context: &[Vec<ValidationError<'static>>],
        instance: &Value,
    ) -> Vec<Finding> {
        let words: Vec<_> = context.iter().flatten().filter_map(constant).collect();
        if !words.is_empty() && instance.is_string() {
            let numbers = context.iter().flatten().filter_map(|error| self.range(error));
            let words = words.into_iter().chain(numbers.map(Value::String)).collect();
            return vec![unknown_word(path, instance, &Value::Array(words))];
        }
        let meant =
            context.iter().find(|errors| !errors.iter().any(|error| self.is_type_error_at(error, path)));
        match meant {
            Some(errors) => errors.iter().flat_map(|error| self.explain(error)).collect(),
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

    /// True if a value has the wrong type; constants are words.
    fn is_type_error_at(&self, error: &ValidationError<'_>, path: &Path) -> bool {
        let is_of_type = match error.kind() {
            ValidationErrorKind::Constant { .. } => !error.instance().is_string(),
            kind => matches!(kind, ValidationErrorKind::Type { .. }),
        };
        is_of_type && self.path_of(error) == *path
    }

    /// The numbers that a broken alternative takes: *15–60*.
    fn range(&self, error: &ValidationError<'_>) -> Option<String> {
        let schema = self.broken_schema(error);
        Some(format!("{}–{}", schema.get("minimum")?, schema.get("maximum")?))
    }

    fn path_of(&self, error: &ValidationError<'_>) -> Path {
        let path = Path::in_file(self.file.clone());
        error.instance_path().iter().fold(path, |path, segment| match segment {
            jsonschema::paths::LocationSegment::Property(name) => path.field(name.to_string()),
            jsonschema::paths::LocationSegment::Index(number) => path.entry(number),
        })
    }

    /// The part of the schema that is violated.
    fn broken_schema(&self, error: &ValidationError<'_>) -> &Value {
        let keyword = error.schema_path().to_string();
        let parent = keyword.rsplit_once('/').map_or("", |(parent, _)| parent);
        self.schema.pointer(parent).unwrap_or(&Value::Null)
    }

    fn known_fields(&self, error: &ValidationError<'_>) -> Vec<String> {
        let properties = self.broken_schema(error).get("properties").and_then(Value::as_object);
        properties.into_iter().flat_map(|fields| fields.keys().cloned()).collect()
    }

    fn bounds(&self, error: &ValidationError<'_>, least: &str, most: &str) -> Bounds {
        let schema = self.broken_schema(error);
        let bound = |name| schema.get(name).map_or_else(|| "none".to_owned(), Value::to_string);
        Bounds { least: bound(least), most: bound(most) }
    }
}

/// The bounds of a schema, each `none` if there is none.
struct Bounds {
    least: String,
    most: String,
}

fn wrong_count(path: &Path, Bounds { least, most }: Bounds) -> Finding {
    let exact = if least == most { "yes" } else { "no" };
    Finding::at(Rule::WrongCount, path).with("least", least).with("most", most).with("exact", exact)
}

fn is_date(schema: &Value) -> bool {
    schema.get("format").is_some_and(|format| format == "date")
}

/// True if a schema is that of a text in both languages.
fn is_pair(schema: &Value) -> bool {
    schema.get("propertyNames").is_some()
}

fn constant(error: &ValidationError<'_>) -> Option<Value> {
    match error.kind() {
        ValidationErrorKind::Constant { expected_value } => Some((**expected_value).clone()),
        _ => None,
    }
}

/// A value of another type than its field takes.
pub(super) fn wrong_type(path: &Path, expected: &str, instance: &Value) -> Finding {
    let written = match instance {
        Value::Null => "nothing",
        Value::Bool(_) => "truth",
        Value::Number(number) if number.is_f64() => "fraction",
        Value::Number(_) => "number",
        Value::String(_) => "string",
        Value::Array(_) => "array",
        Value::Object(_) => "object",
    };
    let meant =
        instance.as_str().and_then(meant::truth).map_or("none", |truth| if truth { "true" } else { "false" });
    let finding = Finding::at(Rule::WrongType, path).with("expected", expected);
    finding.with("written", written).with("meant", meant)
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
    let finding =
        Finding::at(Rule::UnknownWord, path).with("written", &written).with("known", known.join(", "));
    match meant::word(&written, &known) {
        Some(word) => finding.with("suggestion", word),
        None => finding.suggesting(&written, known),
    }
}

/// A date that is not in the calendar, or that does not have the form of one.
fn wrong_date(path: &Path, form: &str, instance: &Value) -> Finding {
    let written = match instance {
        Value::String(text) => text.clone(),
        Value::Number(number) => number.to_string(),
        _ => return wrong_type(path, form, instance),
    };
    if let Some(finding) = in_quotes(path, &written) {
        return finding;
    }
    let is_year = form != "date" && written.len() == 4 && instance.is_number();
    let rule = if is_year || looks_like_a_date(&written) { Rule::NoSuchDate } else { Rule::WrongForm };
    // A whole day has a day and a month to check; a partial date has only the parts that are known.
    let form = if rule == Rule::NoSuchDate && written.len() == 10 { "date" } else { form };
    Finding::at(rule, path).with("form", form).with("written", written)
}

/// A value in quotation marks of a word processor that would be right without them.
fn in_quotes(path: &Path, written: &str) -> Option<Finding> {
    let right = slips::unquoted(written)?;
    let finding = Finding::at(Rule::WrongForm, path).with("form", "quotes");
    Some(finding.with("written", written).with("right", right))
}

fn looks_like_a_date(text: &str) -> bool {
    let parts: Vec<_> =
        text.split('-').map(|part| (part.len(), part.bytes().all(|byte| byte.is_ascii_digit()))).collect();
    [&[(4, true), (2, true), (2, true)][..], &[(4, true), (2, true)]].contains(&parts.as_slice())
}

/// A text that does not have the form required by its field.
fn explain_form(path: &Path, error: &ValidationError<'_>) -> Finding {
    let written = error.instance().as_str().unwrap_or_default();
    match error.kind() {
        ValidationErrorKind::PropertyNames { error } => {
            let written = error.instance().as_str().unwrap_or_default();
            let finding = Finding::at_field_name(Rule::WrongForm, &path.field(written));
            finding.with("form", "language").with("written", written)
        }
        ValidationErrorKind::Pattern { pattern } => in_quotes(path, written).unwrap_or_else(|| {
            let form = if pattern.contains('#') { "color" } else { "id" };
            Finding::at(Rule::WrongForm, path).with("form", form).with("written", written)
        }),
        _ => wrong_date(path, "date", error.instance()),
    }
}
