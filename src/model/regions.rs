//! Countries and states in every form in which they are written: names in each language, codes, abbreviations and
//! former names. The texts always use the proper name.

use std::collections::BTreeMap;
use std::sync::{LazyLock, OnceLock};

use super::Vocabulary;
use super::vocabulary::{COUNTRY, STATE, slug};
use crate::finding::nearest;

/// The forms of countries besides their names: code, code of three letters, other names.
const COUNTRIES: &str = include_str!("../../gazetteer/countries.tsv");

/// The forms of states besides their names: end of the message, code, other names.
const STATES: &str = include_str!("../../gazetteer/states.tsv");

/// A line of one of the tables.
struct Row {
    /// The end of the message's id.
    id: &'static str,
    code: &'static str,
    /// Other names, as people write them.
    also: Vec<&'static str>,
    /// The code and the other names in the form that is compared.
    keys: OnceLock<Vec<String>>,
}

static COUNTRY_ROWS: LazyLock<Vec<Row>> = LazyLock::new(|| rows(COUNTRIES));
static STATE_ROWS: LazyLock<Vec<Row>> = LazyLock::new(|| rows(STATES));

fn rows(table: &'static str) -> Vec<Row> {
    let lines = table.lines().filter(|line| !line.starts_with('#'));
    lines
        .map(|line| {
            let mut cells = line.split('\t');
            let mut next = || cells.next().unwrap_or_default();
            let (id, code) = (next(), next());
            let also = next().split(';').filter(|name| !name.is_empty()).collect();
            Row { id, code, also, keys: OnceLock::new() }
        })
        .collect()
}

impl Row {
    /// True if the row has a name, which is given without marks and spaces.
    fn has(&self, name: &str) -> bool {
        let keys = || self.also.iter().chain([&self.code]).map(|name| joined(&slug(name))).collect();
        self.keys.get_or_init(keys).iter().any(|key| key == name)
    }
}

/// A [`slug`] without its hyphens: *N.L.* is *NL*.
fn joined(slug: &str) -> String {
    slug.replace('-', "")
}

/// Words before the name of a state that classify it, as [`slug`]s, the longer ones first.
const BEFORE: [&str; 22] = [
    "estado-libre-y-soberano-de-",
    "free-and-sovereign-state-of-",
    "autonomous-community-of-the-",
    "comunidad-autonoma-de-las-",
    "comunidad-autonoma-del-",
    "comunidad-autonoma-de-la-",
    "autonomous-community-of-",
    "autonomous-city-of-",
    "ciudad-autonoma-de-",
    "comunidad-autonoma-de-",
    "commonwealth-of-the-",
    "mancomunidad-de-",
    "commonwealth-of-",
    "territory-of-the-",
    "territory-of-",
    "province-of-",
    "provincia-de-",
    "territorio-de-",
    "state-of-",
    "estado-del-",
    "estado-de-",
    "edo-de-",
];

/// Words behind the name of a state that classify it.
const BEHIND: [&str; 2] = ["-state", "-province"];

/// The bare name of a state, without words that classify it: *Texas* of *State of Texas*.
fn bare(name: &str) -> Option<&str> {
    let name = name.strip_prefix("the-").unwrap_or(name);
    BEFORE
        .iter()
        .find_map(|before| name.strip_prefix(before))
        .or_else(|| BEHIND.iter().find_map(|behind| name.strip_suffix(behind)))
}

/// Articles before the name of a country.
const ARTICLES: [&str; 4] = ["the-", "los-", "la-", "el-"];

/// The countries whose states are searched first if the country is not given.
const FIRST: [&str; 2] = ["US", "MX"];

/// A state with its country.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Region<'v> {
    /// The message of the state.
    pub state: &'v str,
    /// The message of its country.
    pub country: &'v str,
}

impl Region<'_> {
    /// The ISO 3166 code of the country.
    #[must_use]
    pub fn country_code(&self) -> &str {
        self.country.trim_start_matches(COUNTRY)
    }
}

impl Vocabulary {
    /// The message of a country, by its code or by one of its names.
    #[must_use]
    pub fn country(&self, written: &str) -> Option<&String> {
        let code = written.trim().to_uppercase();
        let name = slug(written);
        let without_article = ARTICLES.iter().find_map(|article| name.strip_prefix(article));
        self.countries.get(&code).or_else(|| {
            [Some(name.as_str()), without_article].into_iter().flatten().find_map(|name| {
                let row = || COUNTRY_ROWS.iter().find(|row| row.has(&joined(name)));
                self.countries.get(name).or_else(|| self.countries.get(row()?.id))
            })
        })
    }

    /// The message of a state by one of its names, in a country given by its message.
    #[must_use]
    pub fn state(&self, country: &str, written: &str) -> Option<&String> {
        let name = slug(written);
        [Some(name.as_str()), bare(&name)].into_iter().flatten().find_map(|name| {
            let named = |name: &str| self.states.get(&(country.to_owned(), name.to_owned()));
            named(name).or_else(|| {
                let rows = STATE_ROWS.iter().filter_map(|row| Some((row, state_of(row.id, country)?)));
                let (_, id) = rows.into_iter().find(|(row, _)| row.has(&joined(name)))?;
                named(id)
            })
        })
    }

    /// The message of a city that has a name of its own in each language, by one of its names. A city governed as a
    /// state has the state's abbreviations too: *CDMX* is Mexico City.
    #[must_use]
    pub fn city(&self, country: &str, written: &str) -> Option<&String> {
        let named = |name: &str| self.cities.get(&(country.to_owned(), name.to_owned()));
        named(&slug(written)).or_else(|| {
            let (_, id) = self.state(country, written)?.strip_prefix(STATE)?.split_once('-')?;
            named(id)
        })
    }

    /// The states that a name may mean if the country is not given: *CA* is California, *Tamps.* Tamaulipas. Those of
    /// the United States and Mexico come first.
    #[must_use]
    pub fn states_named(&self, written: &str) -> Vec<Region<'_>> {
        let mut countries: Vec<&str> = self.states.keys().map(|(country, _)| country.as_str()).collect();
        countries.dedup();
        let rank = |country: &str| FIRST.iter().position(|code| country.strip_prefix(COUNTRY) == Some(code));
        countries.sort_by_key(|country| rank(country).unwrap_or(FIRST.len()));
        let states =
            countries.into_iter().filter_map(|country| Some((country, self.state(country, written)?)));
        states.map(|(country, state)| Region { state, country }).collect()
    }

    /// True if the states of a country, given by its message, are known.
    #[must_use]
    pub fn has_states(&self, country: &str) -> bool {
        self.states.keys().any(|(of, _)| of == country)
    }

    /// The name of a country nearest to the written one, as people write it.
    #[must_use]
    pub fn nearest_country(&self, written: &str) -> Option<&str> {
        let also = COUNTRY_ROWS.iter().flat_map(|row| row.also.iter().copied());
        nearest_name(written, self.names_of(COUNTRY).chain(also))
    }

    /// The name of a state nearest to the written one, in a country given by its message.
    #[must_use]
    pub fn nearest_state(&self, country: &str, written: &str) -> Option<&str> {
        let code = country.trim_start_matches(COUNTRY);
        let prefix = format!("{STATE}{code}-");
        let also = STATE_ROWS.iter().filter(|row| state_of(row.id, country).is_some());
        let also = also.flat_map(|row| row.also.iter().copied());
        nearest_name(written, self.names_of(&prefix).chain(also))
    }

    /// The names in every language of the places whose messages have a prefix.
    fn names_of(&self, prefix: &str) -> impl Iterator<Item = &str> {
        let of = self.names.range(prefix.to_owned()..).take_while(move |(id, _)| id.starts_with(prefix));
        of.flat_map(|(_, names)| names.iter().map(String::as_str)).collect::<Vec<_>>().into_iter()
    }
}

/// The slug of a state in the id of a row, if the row belongs to a country given by its message.
fn state_of(id: &'static str, country: &str) -> Option<&'static str> {
    let (code, state) = id.split_once('-')?;
    (country.strip_prefix(COUNTRY) == Some(code)).then_some(state)
}

/// The ISO 3166-2 code of a state, by its message: `US-TX`.
#[must_use]
pub fn code_of_state(message: &str) -> Option<String> {
    let id = message.strip_prefix(STATE)?;
    let row = STATE_ROWS.iter().find(|row| row.id == id)?;
    let (country, _) = id.split_once('-')?;
    Some(format!("{country}-{}", row.code))
}

/// The least length of a suggested name: anything shorter is an abbreviation.
const SHORTEST: usize = 4;

/// The name nearest to the written one, accents and case aside.
fn nearest_name<'n>(written: &str, names: impl Iterator<Item = &'n str>) -> Option<&'n str> {
    let names = names.filter(|name| name.chars().count() >= SHORTEST && !name.contains('.'));
    let by_slug: BTreeMap<String, &str> = names.map(|name| (slug(name), name)).collect();
    let found = nearest(&slug(written), by_slug.keys().map(String::as_str))?.to_owned();
    by_slug.get(&found).copied()
}
