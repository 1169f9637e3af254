//! The gazetteer: places of the United States, Mexico and Spain, with the states they lie in.
//!
//! It is searched where it stands, line by line, so that nothing is read before a name is looked up.

use super::vocabulary::{Vocabulary, slug};
use crate::spec::Lexicon;

/// A line for each name: its key, and the ISO 3166-2 codes of the states, the most populous place first.
const PLACES: &str = include_str!("../../gazetteer/municipalities.tsv");

/// The countries whose places are known, by ISO 3166 codes.
pub const COUNTRIES: [&str; 3] = ["US", "MX", "ES"];

/// The ISO 3166-2 codes of the states that have a place of a name, the most populous place first.
pub fn states_of(city: &str) -> impl Iterator<Item = &'static str> {
    line_of(&key(city)).unwrap_or_default().split_whitespace()
}

/// The name of a city without what the city calls itself before it, and the word for that: *Laredo* of *City of Laredo*.
/// *City of Industry* and *Ciudad de México* are names.
#[must_use]
pub fn without_noun<'n, 'l>(
    (lexicon, vocabulary): (&'l Lexicon, &Vocabulary),
    city: &'n str,
) -> Option<(&'l str, &'n str)> {
    let (noun, bare) = lexicon.noun_before(city)?;
    let is_city = |name: &str| vocabulary.cities.keys().any(|(_, city)| *city == slug(name));
    // The gazetteer has many cities by their official names too: *City of Adams* is *Adams*.
    let is_own = |state: &str| states_of(bare).all(|known| known != state);
    let is_name = is_city(city) || states_of(city).any(is_own);
    // *Ciudad de Guatemala* is no city called *Guatemala*.
    let is_country = vocabulary.countries.contains_key(&slug(bare));
    let is_bare_known = || states_of(bare).next().is_some() || is_city(bare);
    let is_noun = !is_name && !is_country && (is_bare_known() || city.contains(" of "));
    is_noun.then_some((noun, bare))
}

/// Words that begin names, with what they are short for.
const SHORT: [(&str, &str); 7] = [
    ("st", "saint"),
    ("ste", "sainte"),
    ("ft", "fort"),
    ("mt", "mount"),
    ("sta", "santa"),
    ("sto", "santo"),
    ("cd", "ciudad"),
];

/// A name as the gazetteer has it.
fn key(city: &str) -> String {
    let slug = slug(city);
    let (first, rest) = slug.split_once('-').unwrap_or((&slug, ""));
    match SHORT.iter().find(|(short, _)| *short == first) {
        Some((_, whole)) if !rest.is_empty() => format!("{whole}-{rest}"),
        _ => slug,
    }
}

/// What the line of a key says.
fn line_of(key: &str) -> Option<&'static str> {
    let (mut low, mut high) = (0, PLACES.len());
    while low < high {
        let middle = low + (high - low) / 2;
        let start = PLACES[..middle].rfind('\n').map_or(0, |end| end + 1);
        let line = PLACES[start..].lines().next()?;
        let (name, states) = line.split_once('\t')?;
        match name.cmp(key) {
            std::cmp::Ordering::Equal => return Some(states),
            std::cmp::Ordering::Less => low = start + line.len() + 1,
            std::cmp::Ordering::Greater => high = start,
        }
    }
    None
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_line_is_found() {
        assert!(PLACES.is_ascii());
        let mut lines = PLACES.lines().map(|line| line.split_once('\t').unwrap());
        assert!(lines.all(|(name, states)| line_of(name) == Some(states)));
        assert!(["", "a", "zzz", "laredo-"].iter().all(|name| line_of(name).is_none()));
    }

    #[test]
    fn a_place_is_found_however_it_is_written() {
        let first = |city| states_of(city).next();
        assert_eq!(first("Ciudad Juárez"), Some("MX-CHH"));
        assert_eq!(first("JUAREZ"), Some("MX-CHH"));
        assert_eq!(first("Cd. Juárez"), Some("MX-CHH"));
        assert_eq!(first("St. Louis"), Some("US-MO"));
        assert_eq!(first("Villa Ejemplo"), None);
        assert!(states_of("Nogales").any(|state| state == "US-AZ"));
    }
}
