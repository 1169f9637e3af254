//! Reads the words of an answer or of a cell: places, and the word for nothing.

use alternat::model::code_of_state;
use alternat::model::gazetteer::states_of;
use alternat::model::vocabulary::{COUNTRY, slug};
use alternat::report::Complaint;
use alternat::spec::{Ceremony, Sort, StarterParty};

use crate::cli::terms::{State, Terms};

/// The word for nothing.
pub const NOTHING: &str = "-";

/// An answer, or `None` if it leaves the matter open.
pub fn given(text: &str) -> Option<&str> {
    Some(text.trim()).filter(|text| !text.is_empty() && *text != NOTHING)
}

/// A city with as much of its place as was given.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Place {
    /// The name of the city.
    pub city: String,
    /// The state or province.
    pub state: Option<String>,
    /// The code of the country, or its name if the code is not known.
    pub country: Option<String>,
    /// The noun of the city, if it was typed before the name.
    pub noun: Option<String>,
}

impl Place {
    /// The place as it is shown to the reader.
    pub fn shown(&self) -> String {
        let known = [Some(&self.city), self.state.as_ref(), self.country.as_ref()];
        known.into_iter().flatten().cloned().collect::<Vec<_>>().join(", ")
    }

    /// True if it is the city of a party.
    pub fn is_of(&self, party: &StarterParty) -> bool {
        let is_same_state = self.state.is_none() || self.state == party.state;
        let is_same_country = self.country.as_ref().is_none_or(|country| *country == party.country);
        slug(&self.city) == slug(&party.city) && is_same_state && is_same_country
    }

    /// The city with its state, or else its country, in each language of a spec.
    pub fn worded(&self, terms: &Terms<'_>) -> Vec<(String, String)> {
        let country = self.country.as_deref().and_then(|country| terms.country(country));
        let state = self.state.as_ref().map(|state| {
            let states = terms.states(state).into_iter();
            let own = states.into_iter().find(|own| Some(&own.country) == country.as_ref());
            own.map_or_else(|| state.clone(), |own| own.message)
        });
        let region = state.or(country.clone()).unwrap_or_default();
        let city = country.and_then(|country| terms.press().vocabulary().city(&country, &self.city));
        let names = |language: &str| {
            let city = city.and_then(|city| terms.name_in(language, city));
            let region = terms.name_in(language, &region).unwrap_or_else(|| region.clone());
            format!("{}, {region}", city.unwrap_or_else(|| self.city.clone()))
        };
        Ceremony::LANGUAGES.map(|language| (language.to_owned(), names(language))).into()
    }
}

/// A city, alone or with its state, its country or both, separated by commas.
pub fn place(terms: &Terms<'_>, text: &str) -> Result<Place, Complaint> {
    place_in(terms, text, None)
}

/// A city as [`place`] reads it, in a country whose code may be known.
pub fn place_in(terms: &Terms<'_>, text: &str, country: Option<String>) -> Result<Place, Complaint> {
    let parts: Vec<_> = text.split(',').map(str::trim).collect();
    if parts.iter().any(|part| part.is_empty()) {
        return Err(Complaint::new("not-a-place").with("written", text));
    }
    let parts = match parts[..] {
        [whole] => apart(terms, whole).map_or(parts, |(city, state)| vec![city, state]),
        _ => parts,
    };
    let (city, region) = parts.split_first().unwrap_or((&"", &[]));
    let (noun, city) = terms.without_noun(city).map_or((None, *city), |(noun, city)| (Some(noun), city));
    let noun = noun.map(str::to_owned);
    let place = Place { city: city.to_owned(), noun, country, ..Place::default() };
    self::region(terms, &place, region)
}

/// A city and its state without a comma between them, as *San Diego Calif*: a known place of that state, whose whole
/// name is not a place.
fn apart<'t>(terms: &Terms<'_>, text: &'t str) -> Option<(&'t str, &'t str)> {
    if states_of(terms.lexicon(), text).next().is_some() {
        return None;
    }
    let spaces = text.match_indices(' ').map(|(at, _)| at);
    let mut splits = spaces.map(|at| (text[..at].trim(), text[at..].trim()));
    splits.find(|(city, state)| {
        let codes = terms.states(state).into_iter().filter_map(|state| code_of_state(&state.message));
        codes.into_iter().any(|code| states_of(terms.lexicon(), city).any(|known| known == code))
    })
}

/// A place with the state, the country or both, as the parts name them.
pub fn region(terms: &Terms<'_>, place: &Place, parts: &[&str]) -> Result<Place, Complaint> {
    let country = |written: &str| terms.country(written).map(|message| code(&message));
    let place = place.clone();
    // *Laredo, Webb County, TX*: the state is more useful than its county.
    let larger: Vec<_> = parts.iter().copied().filter(|part| !is_county(terms, part)).collect();
    let parts = if larger.is_empty() { parts.to_vec() } else { larger };
    match (&parts[..], &place.country) {
        ([], _) => Ok(place),
        ([state], Some(known)) => {
            let state = state_of(terms, state, known);
            Ok(Place { state: Some(state), ..place })
        }
        ([one], None) => one_region(terms, &place, one),
        ([state, of], _) => {
            let country = country(of).unwrap_or_else(|| (*of).to_owned());
            let state = Some(state_of(terms, state, &country));
            Ok(Place { state, country: Some(country), ..place })
        }
        _ => Err(Complaint::new("not-a-place")
            .with("written", [&[place.city.as_str()], &parts[..]].concat().join(", "))),
    }
}

/// True if a part of a place is a county or a municipality: *Webb County*, *Municipio de Torreón*.
fn is_county(terms: &Terms<'_>, part: &str) -> bool {
    const NOUNS: [&str; 3] = ["borough", "county", "municipality"];
    let (lexicon, is_one) = (terms.lexicon(), |noun: &str| NOUNS.contains(&noun));
    let last = part.rsplit_once(' ').and_then(|(_, last)| lexicon.word(Sort::Noun, last));
    last.is_some_and(is_one) || lexicon.noun_before(part).is_some_and(|(noun, _)| is_one(noun))
}

/// A complaint about a word that is neither a state nor a country.
pub fn unknown_region(terms: &Terms<'_>, written: &str) -> Complaint {
    let suggestion = terms.nearest_region(written);
    let complaint = Complaint::new("unknown-region").with("written", written);
    complaint.with("suggestion", suggestion.as_deref().unwrap_or("none"))
}

/// The place with the one part that follows the city: its state, which implies the country, or its country.
fn one_region(terms: &Terms<'_>, place: &Place, written: &str) -> Result<Place, Complaint> {
    let country = terms.country(written);
    let states = terms.states(written);
    let in_state = |state: &State| Place {
        state: Some(terms.name(&state.message)),
        country: Some(code(&state.country)),
        ..place.clone()
    };
    match (&country, states.as_slice()) {
        (None, [state]) => Ok(in_state(state)),
        // A name that both a country and one of its states have means the country, as with México.
        (Some(country), states) if states.iter().all(|state| state.country == *country) => {
            Ok(Place { country: Some(code(country)), ..place.clone() })
        }
        (None, []) => {
            let suggestion = terms.nearest_region(written);
            let proposal = suggestion.map(|region| format!("{}, {region}", place.city));
            Err(unknown_region(terms, written).proposing(proposal))
        }
        _ => {
            if let Some(state) = where_it_lies(terms, &place.city, &states) {
                return Ok(in_state(state));
            }
            let states = states.iter().map(|state| {
                format!("{}, {}, {}", place.city, terms.name(&state.message), code(&state.country))
            });
            let country = country.iter().map(|country| format!("{}, {}", place.city, code(country)));
            let meant: Vec<_> = states.chain(country).collect();
            let complaint = Complaint::new("ambiguous-region").with("written", written);
            Err(complaint.with("known", meant.join("; ")).proposing(meant.first().cloned()))
        }
    }
}

/// The only state with a city of this name, among the states that a word can mean: *Los Angeles, CA* is not in Canada.
fn where_it_lies<'s>(terms: &Terms<'_>, city: &str, states: &'s [State]) -> Option<&'s State> {
    let known: Vec<_> = states_of(terms.lexicon(), city).collect();
    let has_city =
        |state: &&State| code_of_state(&state.message).is_some_and(|code| known.contains(&code.as_str()));
    let mut found = states.iter().filter(has_city);
    found.next().filter(|_| found.next().is_none())
}

/// The place that answers the question of a state: the city that was asked about, with its state and country, or
/// another city if the answer names one with its state.
pub fn answered_region(terms: &Terms<'_>, place: &Place, parts: &[&str]) -> Result<Place, Complaint> {
    match parts {
        [city, rest @ ..] if !rest.is_empty() && slug(city) == slug(&place.city) => {
            region(terms, place, rest)
        }
        [city, rest @ ..] if !rest.is_empty() && terms.states(city).is_empty() => {
            let other = Place { city: (*city).to_owned(), ..place.clone() };
            match region(terms, &other, rest) {
                Ok(other) if lies_there(terms, &other) => Ok(other),
                _ => region(terms, place, parts),
            }
        }
        parts => region(terms, place, parts),
    }
}

/// True if the gazetteer knows the city in its state.
fn lies_there(terms: &Terms<'_>, place: &Place) -> bool {
    let Place { city, state, country, .. } = place;
    let states = state.iter().flat_map(|state| terms.states(state));
    let mut states = states.filter(|state| country.as_deref() == Some(&code(&state.country)));
    states.any(|state| {
        let code = code_of_state(&state.message);
        states_of(terms.lexicon(), city).any(|known| Some(known) == code.as_deref())
    })
}

/// The name of a state of a country, or the word as written if the country has no such state.
fn state_of(terms: &Terms<'_>, written: &str, country: &str) -> String {
    let of_country = terms.states(written).into_iter().find(|state| code(&state.country) == country);
    of_country.map_or_else(|| written.to_owned(), |state| terms.name(&state.message))
}

fn code(country: &str) -> String {
    country.trim_start_matches(COUNTRY).to_owned()
}

#[cfg(test)]
mod tests {
    use alternat::press::Press;
    use alternat::resources::Resources;

    use super::*;
    use alternat::report::Reporter;

    fn with_terms(test: impl Fn(&Terms<'_>)) {
        let press = Press::new(Resources::built_in()).unwrap();
        test(&Terms::new(&press, &Reporter::new("en")));
    }

    #[test]
    fn the_country_follows_from_the_state() {
        with_terms(|terms| {
            let place = |text| {
                place(terms, text)
                    .map(|place| {
                        [place.city, place.state.unwrap_or_default(), place.country.unwrap_or_default()]
                    })
                    .map_err(|complaint| complaint.message)
            };
            let read = |city: &str, state: &str, country: &str| Ok([city, state, country].map(str::to_owned));
            assert_eq!(place("Laredo, Texas"), read("Laredo", "Texas", "US"));
            assert_eq!(place("Nuevo Laredo , tamaulipas"), read("Nuevo Laredo", "Tamaulipas", "MX"));
            assert_eq!(place("Nuevo Laredo, Tamaulipas, México"), read("Nuevo Laredo", "Tamaulipas", "MX"));
            assert_eq!(place("Toluca, México"), read("Toluca", "", "MX"));
            assert_eq!(place("Toluca, Estado de México, MX"), read("Toluca", "State of Mexico", "MX"));
            assert_eq!(place("Laredo"), read("Laredo", "", ""));
            assert_eq!(place("Laredo, Webb County, TX"), read("Laredo", "Texas", "US"));
            assert_eq!(place("Laredo, County of Webb, TX, US"), read("Laredo", "Texas", "US"));
            assert_eq!(place("Laredo, TX, Webb County"), read("Laredo", "Texas", "US"));
            assert_eq!(place("Juárez, Municipio de Juárez, Chih."), read("Juárez", "Chihuahua", "MX"));
            assert_eq!(place("Laredo, Webb County"), Err("unknown-region"));
            assert_eq!(place("City of Laredo, TX"), read("Laredo", "Texas", "US"));
            assert_eq!(place("Municipio de Torreón, Coahuila"), read("Torreón", "Coahuila", "MX"));
            assert_eq!(place("City of Industry, CA"), read("City of Industry", "California", "US"));
            assert_eq!(place("Ciudad de México, MX"), read("Ciudad de México", "", "MX"));
            assert_eq!(place("San Diego Calif"), read("San Diego", "California", "US"));
            assert_eq!(place("Cd Juárez Chih."), read("Cd Juárez", "Chihuahua", "MX"));
            assert_eq!(place("Kansas City"), read("Kansas City", "", ""));
            assert_eq!(place("Nuevo Laredo"), read("Nuevo Laredo", "", ""));
            assert_eq!(place("Reynosa Tamps, Tamaulipas"), read("Reynosa Tamps", "Tamaulipas", "MX"));
            assert_eq!(place("El Paso, Sonora, US"), read("El Paso", "Sonora", "US"));
            assert_eq!(place("El Paso, Texsa"), Err("unknown-region"));
            assert_eq!(place("Laredo, Texas, US, Earth"), Err("not-a-place"));
            assert_eq!(place("Laredo,, US"), Err("not-a-place"));
        });
    }

    #[test]
    fn an_abbreviation_is_the_state_that_has_the_city() {
        with_terms(|terms| {
            let place = |text| {
                let Place { city, state, country, .. } =
                    place(terms, text).map_err(|complaint| complaint.message)?;
                Ok([Some(city), state, country].into_iter().flatten().collect::<Vec<_>>().join(", "))
            };
            let read = |text: &str| Ok::<_, &str>(text.to_owned());
            assert_eq!(place("Los Angeles, CA"), read("Los Angeles, California, US"));
            assert_eq!(place("Monterrey, NL"), read("Monterrey, Nuevo León, MX"));
            assert_eq!(place("Nuevo Laredo, NL"), Err("ambiguous-region"));
            assert_eq!(place("Wilmington, DE"), read("Wilmington, Delaware, US"));
            assert_eq!(place("Toronto, CA"), Err("ambiguous-region"));
        });
    }

    #[test]
    fn a_city_and_a_state_in_the_answer_about_the_state_are_taken() {
        with_terms(|terms| {
            let region = |city: &str, text: &str| {
                let parts: Vec<_> = text.split(',').map(str::trim).collect();
                let asked = Place { city: city.to_owned(), ..Place::default() };
                let place = answered_region(terms, &asked, &parts).map_err(|complaint| complaint.message)?;
                Ok::<_, &str>([Some(place.city), place.state, place.country].map(Option::unwrap_or_default))
            };
            let read = |city: &str, state: &str, country: &str| Ok([city, state, country].map(str::to_owned));
            assert_eq!(region("Laredo", "Laredo, TX"), read("Laredo", "Texas", "US"));
            assert_eq!(region("Laredo", "laredo, Texas, US"), read("Laredo", "Texas", "US"));
            assert_eq!(region("Laredo", "Texas, US"), read("Laredo", "Texas", "US"));
            assert_eq!(region("Loredo", "Laredo, TX"), read("Laredo", "Texas", "US"));
            assert_eq!(region("Laredo", "Webb County, TX"), read("Laredo", "Texas", "US"));
            assert_eq!(region("Nuevo Laredo", "Nuevo Laredo, NL"), Err("ambiguous-region"));
        });
    }
}
