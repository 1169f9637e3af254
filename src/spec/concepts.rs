//! The concepts that texts speak of, with their forms in a language: `locales/*/concepts.yaml`.

use std::collections::BTreeMap;

use serde::Deserialize;

use crate::finding::{FileName, Finding, Rule};

/// The forms of concepts, by their group and their name; commas part the forms of one.
pub type Groups = BTreeMap<String, BTreeMap<String, String>>;

/// The file of the concepts of a language.
#[derive(Debug, Clone, Default, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ConceptFile {
    /// Nouns, of which each form stands for its plural too.
    pub nouns: Groups,
    /// Verbs, of which each form stands for its whole conjugation.
    pub verbs: Groups,
    /// Words that stand as they are.
    pub words: Groups,
    /// The phrases that give a clause its force.
    pub forces: ForcePhrases,
}

/// The phrases of each force, such as `(is|are) obliged to`; see the files.
#[derive(Debug, Clone, Default, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct ForcePhrases {
    /// Duties whose denial forbids: *shall*.
    pub duty: Vec<String>,
    /// Duties whose denial only releases: *is obliged to*.
    pub obligation: Vec<String>,
    /// The future: *will*.
    pub future: Vec<String>,
    /// Permissions: *may*.
    pub leave: Vec<String>,
    /// Wishes and intentions: *should*, *intends to*.
    pub wish: Vec<String>,
    /// Bans: *shall not*.
    pub ban: Vec<String>,
    /// The absence of a duty: *need not*.
    pub no_duty: Vec<String>,
    /// Advice against: *should not*.
    pub no_wish: Vec<String>,
}

/// Reads the concepts of a language.
///
/// # Errors
///
/// One finding in the locale's file where it is not as it should be.
pub fn read_concepts(file: &str, yaml: &str) -> Result<ConceptFile, Finding> {
    serde_yaml::from_str(yaml).map_err(|error| {
        let start = error.location().map_or(0, |location| location.index());
        let span = super::position::line_rest(yaml, start);
        Finding::in_file(Rule::NotYaml, FileName::Locale(file.to_owned()), span).with("cause", "other")
    })
}
