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
    /// The nouns by which it may name itself.
    pub instruments: Nouns,
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

/// The nouns by which an instrument may name itself in each register, by their ids; the first is the usual one.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct Nouns {
    /// The nouns of an instrument that binds.
    pub binding: Vec<String>,
    /// The nouns of an instrument that does not bind.
    pub non_binding: Vec<String>,
}

impl Nouns {
    /// The nouns that fit a register.
    #[must_use]
    pub fn of(&self, register: Register) -> &[String] {
        match register {
            Register::Binding => &self.binding,
            Register::NonBinding => &self.non_binding,
        }
    }

    /// The usual one in a register; an outline that was read has one.
    #[must_use]
    pub fn usual(&self, register: Register) -> &str {
        self.of(register).first().map_or("", String::as_str)
    }

    /// All of them, each once, the usual ones of their register first.
    #[must_use]
    pub fn all(&self) -> Vec<&String> {
        let others = self.non_binding.iter().filter(|noun| !self.binding.contains(noun));
        self.binding.iter().chain(others).collect()
    }
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
    /// The first word in it that does not exist: a noun, or a clause, which must be in its lists to be required.
    pub fn unknown_word(
        &self,
        is_noun: impl Fn(&str) -> bool,
        is_recital: impl Fn(&str) -> bool,
        is_article: impl Fn(&str) -> bool,
    ) -> Option<&str> {
        let nouns = self.instruments.all().into_iter().filter(|noun| !is_noun(noun));
        let recitals = self.recitals.iter().filter(|id| !is_recital(id));
        let articles = self.articles.iter().chain(&self.non_binding).filter(|id| !is_article(id));
        let names = |id: &&String| self.recitals.contains(id) || self.articles.contains(id);
        let required = self.required.iter().filter(|id| !names(id));
        nouns.chain(recitals).chain(articles).chain(required).map(String::as_str).next()
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
    let broken = |start| {
        let span = super::position::line_rest(yaml, start);
        Finding::in_file(Rule::BrokenKind, FileName::Template(file.to_owned()), span)
    };
    let outline: Outline = serde_yaml::from_str(yaml)
        .map_err(|error| broken(error.location().map_or(0, |location| location.index())))?;
    let registers = [Register::Binding, Register::NonBinding];
    if registers.iter().any(|register| outline.instruments.of(*register).is_empty()) {
        return Err(broken(yaml.find("instruments").unwrap_or_default()));
    }
    Ok(outline)
}
