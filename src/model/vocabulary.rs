//! The names that a spec may refer to: those that locales, templates and fonts offer.

use std::borrow::Cow;
use std::collections::{BTreeMap, BTreeSet};
use std::fmt;

use unicode_normalization::UnicodeNormalization as _;
use unicode_normalization::char::is_combining_mark;

use crate::locale::Locale;
use crate::spec::Outline;

/// The beginning of the messages of countries, before the country's code.
pub const COUNTRY: &str = "country-";
/// The beginning of the messages of states, before the country's code and the state's slug.
pub const STATE: &str = "state-";
/// The beginning of the messages of cities that have a name of their own in each language, before the country's code
/// and the city's slug.
pub const CITY: &str = "city-";
/// The beginning of the messages of offices.
pub const OFFICE: &str = "office-";
/// The beginning of the messages of honorifics.
pub const HONORIFIC: &str = "honorific-";
/// The beginning of the messages of nouns by which a party calls itself.
pub const NOUN: &str = "noun-";
/// The beginning of the messages of nouns for a kind of state.
pub const STATE_NOUN: &str = "division-";
/// The beginning of the messages of kinds.
pub const KIND: &str = "kind-";
/// The beginning of the messages of nouns of instruments.
pub const INSTRUMENT: &str = "instrument-";
/// The beginning of the messages of recitals.
pub const RECITAL: &str = "recital-";
/// The beginning of the messages of articles.
pub const ARTICLE: &str = "article-";

/// The kind of instrument that reaffirms an earlier one.
pub const REAFFIRMATION: &str = "reaffirmation";

/// The article by which an agreement takes effect only when it is ratified.
pub const RATIFICATION: &str = "article-ratification";
/// The article by which it takes effect on its signature; the ratification replaces it.
pub const ENTRY_INTO_FORCE: &str = "article-entry-into-force";

/// Every name that a spec may refer to.
pub struct Vocabulary {
    /// The locales that have messages of their own: languages, and their regions.
    pub locales: Vec<Locale>,
    /// The outline of each kind of agreement, by its id.
    pub kinds: BTreeMap<String, Outline>,
    /// The nouns of instruments, by their ids, each with the words for it in every language, in small letters.
    pub instruments: BTreeMap<String, Vec<String>>,
    /// The variables of the title of each kind, by the kind's id.
    pub titles: BTreeMap<String, BTreeSet<String>>,
    /// The recitals of the library, by their ids.
    pub recitals: BTreeMap<String, Clause>,
    /// The articles of the library, by their ids.
    pub articles: BTreeMap<String, Clause>,
    /// The message of each office, by its id.
    pub offices: BTreeMap<String, String>,
    /// The message of each honorific, by its id.
    pub honorifics: BTreeMap<String, String>,
    /// The message of each noun by which a party calls itself, by its id.
    pub nouns: BTreeMap<String, String>,
    /// The message of each noun for a kind of state, by its id.
    pub state_nouns: BTreeMap<String, String>,
    /// The message of each country, by its code and by its [`slug`] in every language.
    pub countries: BTreeMap<String, String>,
    /// The message of each state, by its country's message and its [`slug`] in every language.
    pub states: BTreeMap<(String, String), String>,
    /// The message of each city that has a name of its own in each language,
    /// by its country's message and its [`slug`] in every language.
    pub cities: BTreeMap<(String, String), String>,
    /// The names of each country and state in every language, as they are written, by its message.
    pub names: BTreeMap<String, Vec<String>>,
    /// True if the fonts have a glyph for a character.
    pub has_glyph: Box<dyn Fn(char) -> bool + Send + Sync>,
}

/// A clause of the library.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Clause {
    /// The message that holds it.
    pub message: String,
    /// The facts that an agreement must have for it.
    pub needs: Needs,
    /// The variables that it uses, itself or through the clauses that it includes.
    pub variables: BTreeSet<String>,
    /// The clauses of which it is made, by their messages.
    pub parts: BTreeSet<String>,
    /// True if it refers to the parties by their common name, as in *each Party*.
    pub names_parties: bool,
    /// True if it has a heading; it is then a whole sentence, even where articles are a series of phrases.
    pub has_heading: bool,
}

impl Clause {
    /// Returns a clause from the message that holds it and the variables that the message uses.
    #[must_use]
    pub fn new(message: &str, variables: BTreeSet<String>) -> Self {
        let needs = |needs: Needs, name: &String| needs.and(Needs::of_variable(name));
        let mut needs = variables.iter().fold(Needs::default(), needs);
        needs.established &= !variables.contains(BEGINNING);
        let message = message.to_owned();
        let names_parties = PARTIES_IN_COMMON.iter().any(|name| variables.contains(*name));
        Self { message, needs, variables, parts: BTreeSet::new(), names_parties, has_heading: false }
    }
}

/// The endings behind a party's id in the variables of the party: `$el-paso` is the party as running text names it,
/// `$el-paso-city` is the name of its city alone.
pub const OF_PARTY: [&str; 2] = ["", "-city"];

/// The variables and messages by which a text refers to the parties by their common name.
pub const PARTIES_IN_COMMON: [&str; 5] =
    ["parties", "each-party", "either-party", "other-party", "both-parties"];

/// The variable by which a clause tests if the year is known in which the relation began: such a clause can do without
/// the year.
const BEGINNING: &str = "beginning";

/// The facts that an agreement must have before a variable has a value.
#[expect(clippy::struct_excessive_bools, reason = "each is a need of its own, and any may stand with any")]
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Needs {
    /// Earlier instruments.
    pub history: bool,
    /// The year in which the relation began.
    pub established: bool,
    /// The year of the signing.
    pub date: bool,
    /// The year of a program, or of the signing.
    pub year: bool,
    /// A signing in a later year than that in which the relation began.
    pub years: bool,
}

impl Needs {
    const NOTHING: Self = Self { history: false, established: false, date: false, year: false, years: false };
    const HISTORY: Self = Self { history: true, ..Self::NOTHING };
    const ESTABLISHED: Self = Self { established: true, ..Self::HISTORY };
    const DATE: Self = Self { date: true, ..Self::NOTHING };
    const YEAR: Self = Self { year: true, ..Self::NOTHING };
    const YEARS: Self = Self { date: true, years: true, ..Self::ESTABLISHED };

    /// The needs of a variable, by its name.
    #[must_use]
    pub fn of_variable(name: &str) -> Self {
        let known = VARIABLES.iter().chain(&OF_CLAUSES).find(|(variable, _)| *variable == name);
        known.map_or(Self::NOTHING, |(_, needs)| *needs)
    }

    /// The needs of both.
    #[must_use]
    pub fn and(self, other: Self) -> Self {
        Self {
            history: self.history || other.history,
            established: self.established || other.established,
            date: self.date || other.date,
            year: self.year || other.year,
            years: self.years || other.years,
        }
    }
}

/// The variables that own words may use besides those of the parties, and the needs of each. None depends on the order
/// of the parties, which the alternat changes: own words name a party by its id.
pub const VARIABLES: [(&str, Needs); 17] = [
    ("this", Needs::NOTHING),
    ("parties", Needs::NOTHING),
    ("each-party", Needs::NOTHING),
    ("either-party", Needs::NOTHING),
    ("other-party", Needs::NOTHING),
    ("both-parties", Needs::NOTHING),
    ("date", Needs::NOTHING),
    ("place", Needs::NOTHING),
    ("languages", Needs::NOTHING),
    ("originals", Needs::NOTHING),
    ("notice", Needs::NOTHING),
    ("history", Needs::HISTORY),
    ("instruments", Needs::HISTORY),
    ("established", Needs::ESTABLISHED),
    ("years", Needs::YEARS),
    ("year", Needs::DATE),
    ("program-year", Needs::YEAR),
];

/// The variables that only clauses use and that need something.
const OF_CLAUSES: [(&str, Needs); 3] =
    [(BEGINNING, Needs::HISTORY), ("agreement", Needs::HISTORY), ("other-instruments", Needs::HISTORY)];

/// The variables whose words depend on the earlier instruments, and that need none.
const WITH_HISTORY: [&str; 2] = ["reaffirmed", "relation"];

/// The variables whose words depend on the earlier instruments.
pub fn variables_of_history() -> impl Iterator<Item = &'static str> {
    let needing = VARIABLES.iter().chain(&OF_CLAUSES).filter(|(_, needs)| needs.history);
    needing.map(|(name, _)| *name).chain(WITH_HISTORY)
}

impl Vocabulary {
    /// The noun of an instrument that a word of some language is, in whatever letters; nouns with a word in common, such
    /// as letter and charter, *carta*, are one here.
    #[must_use]
    pub fn instrument(&self, word: &str) -> Option<&str> {
        let word = word.to_lowercase();
        let mut nouns = self.instruments.iter();
        nouns.find(|(_, words)| words.contains(&word)).map(|(noun, _)| noun.as_str())
    }

    /// True if texts can be written in a locale: one with messages of its own, or one that joins a language with
    /// messages to a known country.
    #[must_use]
    pub fn knows_locale(&self, locale: &Locale) -> bool {
        let has = |locale: &Locale| self.locales.contains(locale);
        let is_of_country = || locale.region().is_some_and(|region| self.countries.contains_key(region));
        has(locale) || (has(&locale.general()) && is_of_country())
    }
}

impl fmt::Debug for Vocabulary {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.debug_struct("Vocabulary").field("locales", &self.locales).finish_non_exhaustive()
    }
}

/// The own language of a party in a country, by the country's ISO 3166 code.
#[must_use]
pub fn language_of_country(code: &str) -> Option<&'static str> {
    const ENGLISH: [&str; 18] = [
        "AG", "AU", "BB", "BS", "BZ", "CA", "DM", "GB", "GD", "GY", "IE", "JM", "KN", "LC", "NZ", "TT", "US",
        "VC",
    ];
    const SPANISH: [&str; 19] = [
        "AR", "BO", "CL", "CO", "CR", "CU", "DO", "EC", "ES", "GT", "HN", "MX", "NI", "PA", "PE", "PY", "SV",
        "UY", "VE",
    ];
    match code {
        _ if ENGLISH.contains(&code) => Some("en"),
        _ if SPANISH.contains(&code) => Some("es"),
        _ => None,
    }
}

/// The id of the noun for the states of a country where all have the same one in ISO 3166-2, by the country's ISO 3166
/// code. Peru is left out, because its departments are regions too.
#[must_use]
pub fn state_noun_of_country(code: &str) -> Option<&'static str> {
    const NOUNS: [(&str, &[&str]); 5] = [
        ("department", &["BO", "CO", "GT", "HN", "NI", "PY", "SV", "UY"]),
        ("prefecture", &["JP"]),
        ("province", &["AR", "CR", "CU", "DO", "EC", "PA"]),
        ("region", &["CL"]),
        ("state", &["BR", "VE"]),
    ];
    NOUNS.iter().find(|(_, codes)| codes.contains(&code)).map(|(noun, _)| *noun)
}

/// Reduces a name to the parts that matter when two spellings are compared: lower case, without accents, its words
/// joined by hyphens.
#[must_use]
pub fn slug(name: &str) -> String {
    let plain = if name.is_ascii() {
        Cow::Borrowed(name)
    } else {
        name.nfd().filter(|character| !is_combining_mark(*character)).collect()
    };
    let mut slug = String::with_capacity(plain.len());
    for word in plain.split(|character: char| !character.is_alphanumeric()).filter(|word| !word.is_empty()) {
        if !slug.is_empty() {
            slug.push('-');
        }
        slug.push_str(&word.to_lowercase());
    }
    slug
}

#[cfg(test)]
mod tests {
    use super::slug;

    #[test]
    fn spellings_that_differ_in_accents_and_case_agree() {
        assert_eq!(slug("Nuevo León"), "nuevo-leon");
        assert_eq!(slug("  NUEVO  leon "), "nuevo-leon");
    }
}
