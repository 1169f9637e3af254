//! What a spec may refer to: the words that locales, templates and fonts offer.

use std::borrow::Cow;
use std::collections::{BTreeMap, BTreeSet};
use std::fmt;

use unicode_normalization::UnicodeNormalization as _;
use unicode_normalization::char::is_combining_mark;

use crate::locale::Locale;
use crate::spec::Outline;

/// What the messages of countries begin with, before the country's code.
pub const COUNTRY: &str = "country-";
/// What the messages of states begin with, before the country's code and the state's slug.
pub const STATE: &str = "state-";
/// What the messages of cities begin with that have a name of their own in
/// each language, before the country's code and the city's slug.
pub const CITY: &str = "city-";
/// What the messages of offices begin with.
pub const OFFICE: &str = "office-";
/// What the messages of honorifics begin with.
pub const HONORIFIC: &str = "honorific-";
/// What the messages of nouns begin with, by which a party calls itself.
pub const NOUN: &str = "noun-";
/// What the messages of nouns begin with that say what a state is.
pub const STATE_NOUN: &str = "division-";
/// What the messages of kinds begin with.
pub const KIND: &str = "kind-";
/// What the messages of recitals begin with.
pub const RECITAL: &str = "recital-";
/// What the messages of articles begin with.
pub const ARTICLE: &str = "article-";

/// Other names of countries, by their [`slug`]s, with the countries' codes.
const ALIASES: [(&str, &str); 9] = [
    ("u-s", "US"),
    ("u-s-a", "US"),
    ("usa", "US"),
    ("e-u-a", "US"),
    ("eua", "US"),
    ("ee-uu", "US"),
    ("eeuu", "US"),
    ("mejico", "MX"),
    ("uk", "GB"),
];

/// The kind of instrument that reaffirms an earlier one.
pub const REAFFIRMATION: &str = "reaffirmation";

/// Everything that a spec may refer to.
pub struct Vocabulary {
    /// The locales that have messages of their own: languages, and their regions.
    pub locales: Vec<Locale>,
    /// The outline of each kind of agreement, by its id.
    pub kinds: BTreeMap<String, Outline>,
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
    /// The message of each noun that a party calls itself by, by its id.
    pub nouns: BTreeMap<String, String>,
    /// The message of each noun that says what a state is, by its id.
    pub state_nouns: BTreeMap<String, String>,
    /// The message of each country, by its code and by its [`slug`] in every language.
    pub countries: BTreeMap<String, String>,
    /// The message of each state, by its country's message and its [`slug`] in every language.
    pub states: BTreeMap<(String, String), String>,
    /// The message of each city that has a name of its own in each language,
    /// by its country's message and its [`slug`] in every language.
    pub cities: BTreeMap<(String, String), String>,
    /// Whether the fonts have a glyph for a character.
    pub has_glyph: Box<dyn Fn(char) -> bool + Send + Sync>,
}

/// A clause of the library.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Clause {
    /// The message that holds it.
    pub message: String,
    /// What an agreement must have for it.
    pub needs: Needs,
    /// The variables that it uses, itself or by the clauses that it includes.
    pub variables: BTreeSet<String>,
}

impl Clause {
    /// A clause, by the message that holds it and the variables that this uses.
    #[must_use]
    pub fn new(message: &str, variables: BTreeSet<String>) -> Self {
        let needs = |needs: Needs, name: &String| needs.and(Needs::of_variable(name));
        Self { message: message.to_owned(), needs: variables.iter().fold(Needs::default(), needs), variables }
    }
}

/// What stands behind a party's id in the variables of the party: `$el-paso` is the
/// party as running text names it, `$el-paso-city` the name of its city alone.
pub const OF_PARTY: [&str; 2] = ["", "-city"];

/// What an agreement must have before a variable has a value.
#[expect(clippy::struct_excessive_bools, reason = "each is a need of its own, and any may stand with any")]
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Needs {
    /// Earlier instruments.
    pub history: bool,
    /// The day of the signing.
    pub date: bool,
    /// The year of a program, or the day of the signing.
    pub year: bool,
    /// A year since the first instrument.
    pub years: bool,
}

impl Needs {
    const NOTHING: Self = Self { history: false, date: false, year: false, years: false };
    const HISTORY: Self = Self { history: true, ..Self::NOTHING };
    const DATE: Self = Self { date: true, ..Self::NOTHING };
    const YEAR: Self = Self { year: true, ..Self::NOTHING };
    const YEARS: Self = Self { history: true, date: true, years: true, ..Self::NOTHING };

    /// What a variable needs, by its name.
    #[must_use]
    pub fn of_variable(name: &str) -> Self {
        let known = VARIABLES.iter().find(|(variable, _)| *variable == name);
        known.map_or(Self::NOTHING, |(_, needs)| *needs)
    }

    /// What both need.
    #[must_use]
    pub fn and(self, other: Self) -> Self {
        Self {
            history: self.history || other.history,
            date: self.date || other.date,
            year: self.year || other.year,
            years: self.years || other.years,
        }
    }
}

/// The variables that own words may use besides those of the parties, and what
/// each needs. None depends on the order of the parties, which the alternat
/// changes: own words name a party by its id.
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
    ("established", Needs::HISTORY),
    ("years", Needs::YEARS),
    ("year", Needs::DATE),
    ("program-year", Needs::YEAR),
];

impl Vocabulary {
    /// The message of a country, by its code or by one of its names.
    #[must_use]
    pub fn country(&self, written: &str) -> Option<&String> {
        let name = slug(written);
        let alias = ALIASES.iter().find(|(alias, _)| *alias == name).map(|(_, code)| *code);
        let keys = [Some(written), Some(name.as_str()), alias];
        keys.into_iter().flatten().find_map(|key| self.countries.get(key))
    }

    /// Whether texts can be written in a locale: one with messages of its own,
    /// or one of a language that has them, in a country that is known.
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

/// The language that a party of a country has as its own, by the country's ISO 3166 code.
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

/// What the states of a country are, by the country's ISO 3166 code and as ISO 3166-2 has them, where they
/// are all the same: the noun's id. Peru, whose departments are regions too, is not among them.
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

/// A name reduced to what matters when two spellings are compared: lower case,
/// without accents, its words joined by hyphens.
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
