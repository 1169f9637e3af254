//! The gazetteer: places of the United States, Mexico and Spain, with the states they lie in.
//!
//! It is searched in place, line by line, so that nothing is read before a name is looked up.

use super::vocabulary::{Vocabulary, slug};
use crate::spec::{Lexicon, Sort};

/// A line for each name: its key, and the ISO 3166-2 codes of the states, the most populous place first.
const PLACES: &str = include_str!("../../gazetteer/municipalities.tsv");

/// The countries whose places are known, by ISO 3166 codes.
pub const COUNTRIES: [&str; 3] = ["US", "MX", "ES"];

/// The ISO 3166-2 codes of the states that have a place of a name, the most populous place first. If the gazetteer does
/// not have the name as written, its short forms are spelled out.
pub fn states_of(lexicon: &Lexicon, city: &str) -> impl Iterator<Item = &'static str> {
    let as_written = line_of(&slug(city));
    let others = || spellings(lexicon, city).into_iter().filter_map(|other| line_of(&slug(&other)));
    let lines = as_written.map_or_else(|| others().collect(), |line| vec![line]);
    lines.into_iter().flat_map(str::split_whitespace)
}

/// True if a word in the form of a slug is part of the name of a place.
#[must_use]
pub fn has_word(word: &str) -> bool {
    let mut found = PLACES.match_indices(word).map(|(at, _)| (&PLACES[..at], &PLACES[at + word.len()..]));
    let is_whole = |(before, after): (&str, &str)| {
        (before.is_empty() || before.ends_with(['\n', '-'])) && after.starts_with(['-', '\t'])
    };
    !word.is_empty() && found.any(is_whole)
}

/// The names of known places that a name with short forms can mean in a state or a country, given by the beginning of
/// ISO 3166-2 codes: *Nuevo Laredo* for *N. Laredo* in `MX-TAM`. A place whose proper name has the short form, such as
/// *St. Louis*, has no other name.
#[must_use]
pub fn spelled_out(lexicon: &Lexicon, city: &str, region: &str) -> Vec<String> {
    let lies_there = |name: &str| {
        line_of(&slug(name))
            .is_some_and(|states| states.split_whitespace().any(|state| state.starts_with(region)))
    };
    let is_kept = |word: &str| !lexicon.has(Sort::ShortInPlaces, word);
    if lies_there(city) || words(city).iter().all(|word| is_kept(word)) {
        return Vec::new();
    }
    let mut found: Vec<String> = Vec::new();
    for name in spellings(lexicon, city).into_iter().filter(|name| lies_there(name)) {
        if !found.iter().any(|other| slug(other) == slug(&name)) {
            found.push(name);
        }
    }
    found
}

/// The words of a name; the text behind the point of a short form is another word.
fn words(name: &str) -> Vec<String> {
    name.replace('.', ". ").split_whitespace().map(str::to_owned).collect()
}

/// A name with its short forms spelled out in every way, and as it is written.
fn spellings(lexicon: &Lexicon, name: &str) -> Vec<String> {
    const MOST: usize = 64;
    let is_in_capitals = !name.contains(char::is_lowercase);
    let mut spellings = vec![String::new()];
    for word in words(name) {
        let meant = [Sort::ShortInPlaces, Sort::KeptInPlaces].into_iter();
        let meant = meant.flat_map(|sort| lexicon.meanings(sort, &word));
        let meant = meant.map(|whole| if is_in_capitals { whole.to_uppercase() } else { whole.to_owned() });
        let choices: Vec<_> = meant.chain([word.clone()]).collect();
        let longer = spellings.iter().flat_map(|begun| {
            choices.iter().map(move |word| format!("{begun} {word}").trim_start().to_owned())
        });
        spellings = longer.take(MOST).collect();
    }
    spellings
}

/// The noun by which a city calls itself before its name, and the bare name: *Laredo* of *City of Laredo*. *City of
/// Industry* and *Ciudad de México* are bare names.
#[must_use]
pub fn without_noun<'n, 'l>(
    lexicon: &'l Lexicon,
    vocabulary: &Vocabulary,
    city: &'n str,
) -> Option<(&'l str, &'n str)> {
    let (noun, bare) = lexicon.noun_before(city)?;
    let is_city = |name: &str| vocabulary.cities.keys().any(|(_, city)| *city == slug(name));
    // The gazetteer has many cities by their official names too: *City of Adams* is *Adams*.
    let is_own = |state: &str| states_of(lexicon, bare).all(|known| known != state);
    let is_name = is_city(city) || states_of(lexicon, city).any(is_own);
    // *Ciudad de Guatemala* is not a city called *Guatemala*.
    let is_country = vocabulary.countries.contains_key(&slug(bare));
    let is_bare_known = || states_of(lexicon, bare).next().is_some() || is_city(bare);
    let is_noun = !is_name && !is_country && (is_bare_known() || city.contains(" of "));
    is_noun.then_some((noun, bare))
}

/// The states in the line of a key.
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
    use crate::spec::Calendar;

    #[test]
    fn every_line_is_found() {
        assert!(PLACES.is_ascii());
        let mut lines = PLACES.lines().map(|line| line.split_once('\t').unwrap());
        assert!(lines.all(|(name, states)| line_of(name) == Some(states)));
        assert!(["", "a", "zzz", "laredo-"].iter().all(|name| line_of(name).is_none()));
    }

    fn lexicon() -> Lexicon {
        let short =
            [("Cd.", "Ciudad"), ("N.", "Nuevo"), ("N.", "North"), ("Gral.", "General"), ("Ft.", "Fort")];
        let short = short.map(|(short, whole)| (Sort::ShortInPlaces, whole.to_owned(), short.to_owned()));
        let kept = (Sort::KeptInPlaces, "Saint".to_owned(), "St.".to_owned());
        Lexicon::new(short.into_iter().chain([kept]).collect(), Calendar::default())
    }

    #[test]
    fn a_place_is_found_however_it_is_written() {
        let lexicon = lexicon();
        let first = |city| states_of(&lexicon, city).next();
        assert_eq!(first("Ciudad Juárez"), Some("MX-CHH"));
        assert_eq!(first("JUAREZ"), Some("MX-CHH"));
        assert_eq!(first("Cd. Juárez"), Some("MX-CHH"));
        assert_eq!(first("St. Louis"), Some("US-MO"));
        assert_eq!(first("Villa Ejemplo"), None);
        assert!(states_of(&lexicon, "Nogales").any(|state| state == "US-AZ"));
    }

    #[test]
    fn short_forms_are_spelled_out_as_places_of_a_state_are_called() {
        let lexicon = lexicon();
        let read = |city, region| spelled_out(&lexicon, city, region);
        assert_eq!(read("N. Laredo", "MX-TAM"), ["Nuevo Laredo"]);
        assert_eq!(read("N LAREDO", "MX-"), ["NUEVO LAREDO"]);
        assert_eq!(read("N. Las Vegas", "US-NV"), ["North Las Vegas"]);
        assert_eq!(read("Cd.Juárez", "MX-CHH"), ["Ciudad Juárez"]);
        assert_eq!(read("Gral. Escobedo", "MX-NLE"), ["General Escobedo"]);
        assert_eq!(read("Ft. Worth", "US-TX"), ["Fort Worth"]);
        for (city, region) in [
            ("N. Laredo", "US-TX"),
            ("St. Louis", "US-MO"),
            ("St. Paul", "US-MN"),
            ("Fort Worth", "US-TX"),
            ("El Paso", "US-TX"),
        ] {
            assert!(read(city, region).is_empty(), "{city}");
        }
    }
}
