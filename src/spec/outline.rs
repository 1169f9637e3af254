//! The outline of a kind of agreement, which is data: `templates/kinds/*.yaml`.

use std::fmt;

use schemars::JsonSchema;
use serde::Deserialize;

use crate::finding::{FileName, Finding, Rule};

/// The contents of an agreement of a kind, unless its spec says otherwise.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct Outline {
    /// The register, which says if it binds.
    pub register: Register,
    /// The relation that it gives two cities, if it gives them one.
    #[serde(default)]
    pub relation: Option<Relation>,
    /// True if the preamble gives the parties a common name, such as *the Parties*.
    pub collective: bool,
    /// The numbering of its articles.
    pub numbering: Numbering,
    /// Its recitals, by their clauses.
    pub recitals: Vec<String>,
    /// Its articles, by their clauses.
    pub articles: Vec<String>,
    /// Articles that come before its last one if the agreement does not bind, although its kind does.
    #[serde(default)]
    pub non_binding: Vec<String>,
    /// The clauses that it requires, although own words may replace them.
    #[serde(default)]
    pub required: Vec<String>,
}

/// Whether an agreement binds: it changes title, names, verbs and final clauses together.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Register {
    /// The parties undertake.
    Binding,
    /// The participants intend.
    NonBinding,
}

/// The relation that an agreement gives two cities.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Relation {
    /// They are sister cities.
    SisterCities,
    /// They are friendship cities, a lighter relation.
    Friendship,
    /// They cooperate in some matters.
    Cooperation,
}

impl Outline {
    /// The first clause in it that does not exist, or that it requires without listing it.
    pub fn unknown_clause(
        &self,
        is_recital: impl Fn(&str) -> bool,
        is_article: impl Fn(&str) -> bool,
    ) -> Option<&str> {
        let recitals = self.recitals.iter().filter(|id| !is_recital(id));
        let articles = self.articles.iter().chain(&self.non_binding).filter(|id| !is_article(id));
        let names = |id: &&String| self.recitals.contains(id) || self.articles.contains(id);
        let required = self.required.iter().filter(|id| !names(id));
        recitals.chain(articles).chain(required).map(String::as_str).next()
    }
}

/// The numbering of articles.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Numbering {
    /// No number.
    None,
    /// Article I, Article II, …
    Roman,
    /// 1., 2., …
    Arabic,
    /// First, Second, …
    Ordinal,
}

impl fmt::Display for Register {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(match self {
            Self::Binding => "binding",
            Self::NonBinding => "non-binding",
        })
    }
}

impl fmt::Display for Relation {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(match self {
            Self::SisterCities => "sister-cities",
            Self::Friendship => "friendship",
            Self::Cooperation => "cooperation",
        })
    }
}

impl fmt::Display for Numbering {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(match self {
            Self::None => "none",
            Self::Roman => "roman",
            Self::Arabic => "arabic",
            Self::Ordinal => "ordinal",
        })
    }
}

/// Reads the outline of a kind.
///
/// # Errors
///
/// One finding in the kind's file if it is not an outline.
pub fn read_outline(file: &str, yaml: &str) -> Result<Outline, Finding> {
    serde_yaml::from_str(yaml).map_err(|error| {
        let start = error.location().map_or(0, |location| location.index());
        let span = super::position::line_rest(yaml, start);
        Finding::in_file(Rule::BrokenKind, FileName::Template(file.to_owned()), span)
    })
}
