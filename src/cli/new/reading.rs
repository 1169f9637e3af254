//! From the words of an answer to what it says: places, days, names.

use alternat::model::vocabulary::COUNTRY;
use alternat::spec::PartialDate;
use chrono::NaiveDate;

use crate::cli::terms::{State, Terms};
use crate::failure::Complaint;

/// The word for nothing.
pub const NOTHING: &str = "-";

/// An answer, or nothing where it leaves the matter open.
pub fn given(text: &str) -> Option<&str> {
    Some(text.trim()).filter(|text| !text.is_empty() && *text != NOTHING)
}

/// A city with as much of its place as was said.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Place {
    /// The name of the city.
    pub city: String,
    /// The state or province.
    pub state: Option<String>,
    /// The code of the country, or its name where it is not known.
    pub country: Option<String>,
}

/// A city, alone or with its state, its country or both, separated by commas.
pub fn place(terms: &Terms<'_>, text: &str) -> Result<Place, Complaint> {
    let parts: Vec<_> = text.split(',').map(str::trim).collect();
    if parts.iter().any(|part| part.is_empty()) {
        return Err(Complaint::new("not-a-place").with("written", text));
    }
    let (city, region) = parts.split_first().unwrap_or((&"", &[]));
    let place = Place { city: (*city).to_owned(), ..Place::default() };
    self::region(terms, &place, region)
}

/// A place with the state, the country or both, as they were said of it.
pub fn region(terms: &Terms<'_>, place: &Place, parts: &[&str]) -> Result<Place, Complaint> {
    let country = |written: &str| terms.country(written).map(|message| code(&message));
    let place = place.clone();
    match (parts, &place.country) {
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
            .with("written", [&[place.city.as_str()], parts].concat().join(", "))),
    }
}

/// What stands alone behind a city: its state, which says the country as well, or its country.
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
        // The state of México is asked for where the country of the name is meant.
        (Some(country), states) if states.iter().all(|state| state.country == *country) => {
            Ok(Place { country: Some(code(country)), ..place.clone() })
        }
        (None, []) => {
            let suggestion = terms.nearest_region(written);
            let complaint = Complaint::new("unknown-region").with("written", written);
            let complaint = complaint.with("suggestion", suggestion.as_deref().unwrap_or("none"));
            Err(complaint.proposing(suggestion.map(|region| format!("{}, {region}", place.city))))
        }
        _ => {
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

/// The name of a state of a country, or what was written where the country has none of that name.
fn state_of(terms: &Terms<'_>, written: &str, country: &str) -> String {
    let of_country = terms.states(written).into_iter().find(|state| code(&state.country) == country);
    of_country.map_or_else(|| written.to_owned(), |state| terms.name(&state.message))
}

fn code(country: &str) -> String {
    country.trim_start_matches(COUNTRY).to_owned()
}

/// A day, a month or a year: in figures with the year first, or with the month in words.
pub fn day(terms: &Terms<'_>, text: &str) -> Result<PartialDate, Complaint> {
    let not_a_day = || Complaint::new("not-a-day").with("written", text);
    if let Ok(date) = text.trim().parse() {
        return Ok(date);
    }
    let words: Vec<_> =
        text.split(|mark: char| !mark.is_alphanumeric()).filter(|word| !word.is_empty()).collect();
    let numbers: Vec<u32> = words.iter().filter_map(|word| number(word)).collect();
    let month = words.iter().find_map(|word| terms.month(word));
    let day_of = |year: u32, month: u32, day: u32| {
        NaiveDate::from_ymd_opt(i32::try_from(year).ok()?, month, day).filter(|_| year >= 1000)
    };
    let exists = |date: Option<NaiveDate>| {
        date.map(PartialDate::Day).ok_or_else(|| Complaint::new("no-such-day").with("written", text))
    };
    match (month, numbers.as_slice()) {
        (Some(month), [day, year] | [year, day]) if *year >= 1000 => exists(day_of(*year, month, *day)),
        (None, [year, month, day]) if *year >= 1000 && words.len() == 3 => {
            exists(day_of(*year, *month, *day))
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

/// What to write for a day whose year came last: nobody knows which of its other numbers is the month.
fn in_other_order(terms: &Terms<'_>, text: &str, readings: &[NaiveDate]) -> Option<Complaint> {
    let worded = |day: &NaiveDate| format!("{day} ({})", terms.day(PartialDate::Day(*day)));
    let complaint = Complaint::new("day-in-other-order").with("written", text);
    match readings {
        [] => None,
        [day] => {
            Some(complaint.with("known", worded(day)).with("count", "1").proposing(Some(day.to_string())))
        }
        days => {
            let known: Vec<_> = days.iter().map(worded).collect();
            Some(complaint.with("known", known.join("; ")).with("count", days.len().to_string()))
        }
    }
}

/// The name of a state of a country, or what was written where the country has none of that name.
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
    use crate::cli::MessageLanguage;
    use crate::report::Reporter;

    fn with_terms(test: impl Fn(&Terms<'_>)) {
        let press = Press::new(Resources::built_in()).unwrap();
        test(&Terms::new(&press, &Reporter::new(MessageLanguage::En)));
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
            assert_eq!(place("El Paso, Sonora, US"), read("El Paso", "Sonora", "US"));
            assert_eq!(place("El Paso, Texsa"), Err("unknown-region"));
            assert_eq!(place("Laredo, Texas, US, Earth"), Err("not-a-place"));
            assert_eq!(place("Laredo,, US"), Err("not-a-place"));
        });
    }

    #[test]
    fn a_day_is_read_where_nothing_else_can_be_meant() {
        with_terms(|terms| {
            let place = |text| {
                let Place { city, state, country } =
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
    fn a_day_in_another_order_is_proposed_where_it_can_be_one_only() {
        with_terms(|terms| {
            let proposal = |text| day(terms, text).unwrap_err().proposal;
            assert_eq!(proposal("15/04/2026").as_deref(), Some("2026-04-15"));
            assert_eq!(proposal("4.15.2026").as_deref(), Some("2026-04-15"));
            assert_eq!(proposal("04/05/2026"), None);
        });
    }
}
