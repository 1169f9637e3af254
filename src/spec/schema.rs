//! The JSON Schema of a spec, of a city's file and of a ceremony, with which an editor completes and checks them.
//!
//! It is that of the types, with the words that locales and templates offer and with rules that are otherwise checked
//! when a spec is examined. The types give the words of a field under `words`, and its other rules under `strictly`.

use std::collections::BTreeMap;

use schemars::generate::SchemaSettings;
use schemars::{JsonSchema, Schema};
use serde_json::{Map, Value, json};

use super::date::FORM;
use super::structure::bounded;
use super::{Ceremony, City, Spec};

/// A word that a field takes.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Word {
    /// The word.
    pub word: String,
    /// The meaning, if it is known.
    pub meaning: Option<String>,
}

/// The words of a sort.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Words {
    /// The words, in the order in which they are offered.
    pub words: Vec<Word>,
    /// True if there are no others.
    pub are_all: bool,
}

/// The words of every sort, by the name of the sort in the types.
pub type Glossary = BTreeMap<&'static str, Words>;

/// The mark in the types of a field that takes words of a sort.
const WORDS: &str = "words";

/// The mark in the types of a field with further rules than its type.
const STRICTLY: &str = "strictly";

/// The mark in the types of a field that contains values of a spec by their paths.
const PATHS: &str = "paths";

/// The name of the schema of such values.
const LAID_OVER: &str = "LaidOver";

/// The JSON Schema of a spec.
#[must_use]
pub fn schema_of_spec(glossary: &Glossary) -> String {
    schema::<Spec>("Alternat: an agreement", "urn:alternat:agreement", glossary)
}

/// The JSON Schema of a city's file.
#[must_use]
pub fn schema_of_city(glossary: &Glossary) -> String {
    schema::<City>("Alternat: a city", "urn:alternat:city", glossary)
}

/// The JSON Schema of a ceremony.
#[must_use]
pub fn schema_of_ceremony(glossary: &Glossary) -> String {
    let mut schema = titled::<Ceremony>("Alternat: a ceremony", "urn:alternat:ceremony");
    let mut spec = titled::<Spec>("", "");
    make_partial(&mut spec);
    let mut paths = Paths { spec: &spec, properties: Map::new(), patterns: Map::new() };
    paths.add_below(&spec, Some(""), "");
    let laid_over = json!({
        "properties": paths.properties,
        "patternProperties": paths.patterns,
        "additionalProperties": false,
    });
    let mut types = spec["$defs"].take();
    types[LAID_OVER] = laid_over;
    if let (Some(types), Value::Object(own)) = (types.as_object_mut(), schema["$defs"].take()) {
        types.extend(own);
    }
    schema["$defs"] = types;
    offer_below(&mut schema, glossary);
    format!("{schema:#}\n")
}

fn schema<T: JsonSchema>(title: &str, id: &str, glossary: &Glossary) -> String {
    let mut schema = titled::<T>(title, id);
    offer_below(&mut schema, glossary);
    format!("{schema:#}\n")
}

fn titled<T: JsonSchema>(title: &str, id: &str) -> Value {
    let generator = bounded(SchemaSettings::draft2020_12()).into_generator();
    let mut schema: Schema = generator.into_root_schema_for::<T>();
    schema.insert("title".to_owned(), title.into());
    schema.insert("$id".to_owned(), id.into());
    schema.to_value()
}

/// Makes fields optional and nullable, because the values over a spec are only a part of it, and null removes a value.
fn make_partial(schema: &mut Value) {
    match schema {
        Value::Object(fields) => {
            if fields.get("required").is_some_and(Value::is_array) {
                fields.remove("required");
            }
            fields.values_mut().for_each(make_partial);
            let named = fields.get_mut("properties").and_then(Value::as_object_mut);
            named.into_iter().flat_map(Map::values_mut).for_each(make_nullable);
            fields.get_mut("additionalProperties").into_iter().for_each(make_nullable);
        }
        Value::Array(entries) => entries.iter_mut().for_each(make_partial),
        _ => {}
    }
}

/// Makes a value nullable.
fn make_nullable(schema: &mut Value) {
    let Value::Object(fields) = schema else { return };
    let null = json!({ "type": "null" });
    if let Some(Value::Array(alternatives)) = fields.get_mut("anyOf") {
        if !alternatives.contains(&null) {
            alternatives.push(null);
        }
    } else if let (Some(one @ Value::String(_)), None) = (fields.get("type"), fields.get("enum")) {
        let types = json!([one, "null"]);
        fields.insert("type".to_owned(), types);
    } else if !fields.get("type").is_some_and(Value::is_array) {
        let description = fields.remove("description");
        let value = std::mem::take(fields);
        fields.extend(description.map(|description| ("description".to_owned(), description)));
        fields.insert("anyOf".to_owned(), vec![Value::Object(value), null].into());
    }
}

/// The schemas of all values of a spec, by their paths as written in a ceremony.
struct Paths<'s> {
    spec: &'s Value,
    /// Those of paths that an editor can offer.
    properties: Map<String, Value>,
    /// Those of paths through an entry of a list, or into a language.
    patterns: Map<String, Value>,
}

impl<'s> Paths<'s> {
    /// Adds the values below another, by its only written path, or else by a pattern that its paths match.
    fn add_below(&mut self, schema: &'s Value, written: Option<&str>, pattern: &str) {
        let dot = |path: &str| if path.is_empty() { String::new() } else { format!("{path}.") };
        let escaped_dot = if pattern.is_empty() { String::new() } else { format!(r"{pattern}\.") };
        for form in self.forms(schema) {
            for (name, field) in form["properties"].as_object().into_iter().flatten() {
                let written = written.map(|above| dot(above) + name);
                self.add(field, written.as_deref(), &(escaped_dot.clone() + name));
            }
            if let Some(field) = form.get("additionalProperties").filter(|field| field.is_object()) {
                let name = form["propertyNames"]["pattern"].as_str().unwrap_or(r"[^.\[\]]+");
                self.add(field, None, &(escaped_dot.clone() + name.trim_matches(['^', '$'])));
            }
            if let Some(entry) = form.get("items") {
                self.add(entry, None, &format!(r"{pattern}\[[0-9]+\]"));
            }
        }
    }

    fn add(&mut self, schema: &'s Value, written: Option<&str>, pattern: &str) {
        let (schemas, path) = match written {
            Some(path) => (&mut self.properties, path.to_owned()),
            None => (&mut self.patterns, format!("^{pattern}$")),
        };
        let mut nullable = schema.clone();
        make_nullable(&mut nullable);
        match schemas.get_mut(&path) {
            None => drop(schemas.insert(path, nullable)),
            Some(other) if *other == nullable => {}
            Some(other) => *other = json!({ "anyOf": [other.take(), nullable] }),
        }
        self.add_below(schema, written, pattern);
    }

    /// A schema with its alternatives and the schemas to which they refer.
    fn forms(&self, schema: &'s Value) -> Vec<&'s Value> {
        let of_name = |name: &str| self.spec.pointer(name.strip_prefix('#')?);
        let named = schema.get("$ref").and_then(|name| of_name(name.as_str()?));
        let parts = ["anyOf", "oneOf", "allOf"].into_iter().filter_map(|name| schema.get(name)?.as_array());
        let below = named.into_iter().chain(parts.flatten()).flat_map(|below| self.forms(below));
        std::iter::once(schema).chain(below).collect()
    }
}

/// Adds the words of the glossary wherever the types require them.
fn offer_below(schema: &mut Value, glossary: &Glossary) {
    match schema {
        Value::Object(fields) => {
            if let Some(Value::Object(strictly)) = fields.remove(STRICTLY) {
                merge(fields, strictly);
            }
            fields.remove(FORM);
            if fields.remove(PATHS).is_some() {
                fields.remove("additionalProperties");
                fields.insert("$ref".to_owned(), format!("#/$defs/{LAID_OVER}").into());
            }
            let sort = fields.remove(WORDS);
            if let Some(words) = sort.as_ref().and_then(|sort| glossary.get(sort.as_str()?)) {
                offer(fields, words);
            }
            fields.values_mut().for_each(|below| offer_below(below, glossary));
        }
        Value::Array(entries) => entries.iter_mut().for_each(|below| offer_below(below, glossary)),
        _ => {}
    }
}

/// Adds to a schema the fields that it lacks, level by level.
fn merge(schema: &mut Map<String, Value>, other: Map<String, Value>) {
    for (name, value) in other {
        match (schema.get_mut(&name), value) {
            (Some(Value::Object(below)), Value::Object(value)) => merge(below, value),
            (_, value) => drop(schema.insert(name, value)),
        }
    }
}

/// Offers words: to the entries of a list, and to the names of the fields of a map.
fn offer(schema: &mut Map<String, Value>, words: &Words) {
    if let Some(Value::Object(entry)) = schema.get_mut("items") {
        offer(entry, words);
    } else if let Some(value) = schema.get("additionalProperties").filter(|value| refers(value)) {
        let field = |word: &Word| (word.word.clone(), described(value.clone(), word.meaning.as_deref()));
        let fields: Map<_, _> = words.words.iter().map(field).collect();
        schema.insert("properties".to_owned(), fields.into());
        schema.insert("additionalProperties".to_owned(), false.into());
        schema.remove("maxProperties");
    } else {
        let constants =
            words.words.iter().map(|word| described(json!({ "const": word.word }), word.meaning.as_deref()));
        let others = alternatives(schema).into_iter().filter(|other| !(words.are_all && takes_text(other)));
        let all: Vec<_> = constants.chain(others).collect();
        schema.insert("anyOf".to_owned(), all.into());
    }
}

/// Removes the alternatives from a schema and returns them, each as a schema.
fn alternatives(schema: &mut Map<String, Value>) -> Vec<Value> {
    if let Some(Value::Array(alternatives)) = schema.remove("anyOf") {
        return alternatives;
    }
    let types = match schema.remove("type") {
        Some(Value::Array(types)) => types,
        Some(one) => vec![one],
        None => Vec::new(),
    };
    let most = schema.remove("maxLength");
    let alternative = |of: Value| match &most {
        Some(most) if of == "string" => json!({ "type": of, "maxLength": most }),
        _ => json!({ "type": of }),
    };
    types.into_iter().map(alternative).collect()
}

/// True if a schema refers to another one by name, with or without null.
fn refers(schema: &Value) -> bool {
    let mut alternatives = schema["anyOf"].as_array().into_iter().flatten();
    schema.get("$ref").is_some() || alternatives.any(|one| one.get("$ref").is_some())
}

fn takes_text(schema: &Value) -> bool {
    schema["type"] == "string"
}

fn described(mut schema: Value, meaning: Option<&str>) -> Value {
    if let Some(meaning) = meaning {
        schema["description"] = meaning.into();
    }
    schema
}
