//! Recitals and articles in a spec.

use std::collections::BTreeMap;

use schemars::JsonSchema;
use serde::Deserialize;

use super::{Entry, Pair};

/// Provisions in place of those of the kind, or changes to them.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(untagged)]
pub enum Provisions<T> {
    /// All of them, in their order.
    #[schemars(extend("strictly" = { "items": { "properties": { "after": false } } }))]
    List(Vec<Entry<T>>),
    /// Those of the kind, but for some.
    Changes(Changes<T>),
}

/// What differs from the provisions of the kind.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Changes<T> {
    /// Clauses of the kind that are left out.
    #[schemars(extend("words" = words_of_kinds::<T>()))]
    pub drop: Option<Vec<Entry<String>>>,
    /// Clauses of the kind, each with what stands in its place.
    #[schemars(extend(
        "words" = words_of_kinds::<T>(),
        "strictly" = { "additionalProperties": { "properties": { "after": false } } },
    ))]
    pub replace: Option<BTreeMap<String, T>>,
    /// What comes in addition: at the end, or where `after` says.
    pub add: Option<Vec<Entry<T>>>,
}

/// The name in the schema of the clauses of kinds, by the sort of provisions.
fn words_of_kinds<T: JsonSchema>() -> String {
    format!("{}s of kinds", T::schema_name().to_lowercase())
}

/// One statement before the words of agreement: a clause of the library, or own words.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Recital {
    /// A recital of the library.
    #[schemars(extend("words" = "recitals"))]
    pub clause: Option<String>,
    /// Own words; a blank line begins a new paragraph.
    #[schemars(extend("own-words" = true))]
    pub text: Option<Pair>,
    /// The recital of the library that own words stand for, where the kind requires it.
    #[serde(rename = "as")]
    #[schemars(extend("words" = "recitals"))]
    pub stands_for: Option<String>,
    /// The clause of the kind that it follows, where it is added.
    #[schemars(extend("words" = "recitals of kinds"))]
    pub after: Option<String>,
}

/// One unit of the body: a clause of the library, or own words.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Article {
    /// An article of the library.
    #[schemars(extend("words" = "articles"))]
    pub clause: Option<String>,
    /// The heading of an article in own words.
    pub heading: Option<Pair>,
    /// Own words; a blank line begins a new paragraph.
    #[schemars(extend("own-words" = true))]
    pub text: Option<Pair>,
    /// The lettered items of an article in own words.
    #[schemars(length(min = 1), extend("own-words" = true))]
    pub items: Option<Vec<Entry<Pair>>>,
    /// The article of the library that own words stand for, such as `objective`, where the kind requires it.
    #[serde(rename = "as")]
    #[schemars(extend("words" = "articles"))]
    pub stands_for: Option<String>,
    /// The clause of the kind that it follows, where it is added.
    #[schemars(extend("words" = "articles of kinds"))]
    pub after: Option<String>,
}
