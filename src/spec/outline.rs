//! The outline of a kind of agreement, which is data: `templates/kinds/*.yaml`.

use serde::Deserialize;

use crate::finding::{FileName, Finding, Rule};

/// What an agreement of a kind holds where its spec does not say otherwise.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Outline {
    /// How its articles are numbered.
    pub numbering: Numbering,
    /// Its recitals, by their clauses.
    pub recitals: Vec<String>,
    /// Its articles, by their clauses.
    pub articles: Vec<String>,
}

/// How articles are numbered.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Numbering {
    /// Not at all.
    None,
    /// ARTICLE I, ARTICLE II, …
    Roman,
}

/// Reads the outline of a kind.
///
/// # Errors
///
/// One finding in the kind's file where it is not an outline.
pub fn read_outline(file: &str, yaml: &str) -> Result<Outline, Finding> {
    serde_yaml::from_str(yaml).map_err(|error| {
        let start = error.location().map_or(0, |location| location.index());
        let span = super::position::line_rest(yaml, start);
        Finding::in_file(Rule::BrokenKind, FileName::Template(file.to_owned()), span)
    })
}
