//! An example of each rule: data, which a test holds against the rules.

use std::collections::BTreeMap;
use std::sync::LazyLock;

use serde::Deserialize;

use crate::finding::Rule;

/// What breaks a rule, and what mends it.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Example {
    /// What breaks the rule.
    pub bad: String,
    /// The same, mended.
    pub good: String,
    /// Which file both are from.
    #[serde(default)]
    pub of: ExampleFile,
    /// Where the rule comes from, if it is one of drafting, of grammar or of law.
    pub source: Option<String>,
}

/// The file that an example is from.
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
    /// None that could be shown: it is described.
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
