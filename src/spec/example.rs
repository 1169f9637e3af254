//! An example of each rule: data, which a test checks against the rules.

use std::collections::BTreeMap;
use std::sync::LazyLock;

use serde::Deserialize;

use crate::finding::Rule;

/// A text that breaks a rule, and a correct one.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Example {
    /// The text that breaks the rule.
    pub bad: String,
    /// The same text, corrected.
    pub good: String,
    /// The sort of file that contains both.
    #[serde(default)]
    pub of: ExampleFile,
    /// The source of the rule, if it is one of drafting, of grammar or of law.
    pub source: Option<String>,
}

/// The file that contains an example.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum ExampleFile {
    /// A part of a spec.
    #[default]
    Spec,
    /// The file of a city.
    City,
    /// A part of a spec that names a picture.
    Picture,
    /// A locale's file.
    Locale,
    /// A kind's file.
    Kind,
    /// A template's file.
    Template,
    /// A file that cannot be shown: it is described.
    Other,
}

static EXAMPLES: LazyLock<BTreeMap<String, Example>> = LazyLock::new(|| {
    serde_yaml::from_str(include_str!("../../fixtures/rules/examples.yaml"))
        .expect("our own examples are YAML")
});

/// The example of a rule.
///
/// # Panics
///
/// Never: every rule has one.
#[must_use]
pub fn example(rule: Rule) -> &'static Example {
    EXAMPLES.get(rule.id()).expect("every rule has an example")
}
