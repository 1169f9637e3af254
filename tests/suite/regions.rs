//! Countries and states are recognized in every spelling, and cities by their states.

use alternat::finding::{Findings, Rule};
use alternat::model::{Vocabulary, code_of_state};

use crate::support::{press, reading};

/// The messages of a country and of one of its states, by their written names.
fn found(vocabulary: &Vocabulary, country: &str, state: &str) -> Option<(String, String)> {
    let country = vocabulary.country(country)?.clone();
    let state = vocabulary.state(&country, state)?.clone();
    Some((country, state))
}

#[test]
fn countries_are_known_by_codes_abbreviations_and_names() {
    let press = press();
    for (code, names) in [
        (
            "US",
            &[
                "USA",
                "U.S.A.",
                "U.S.",
                "us",
                "EE. UU.",
                "EE.UU.",
                "EEUU",
                "EUA",
                "E.U.A.",
                "the United States",
            ][..],
        ),
        (
            "US",
            &[
                "Estados Unidos",
                "los Estados Unidos de América",
                "United States of America",
                "estados unidos",
            ],
        ),
        ("MX", &["MEX", "mx", "México", "Mexico", "MEXICO", "Méjico", "Estados Unidos Mexicanos", "Mex."]),
        ("CA", &["CAN", "Canadá", "Canada"]),
        ("ES", &["ESP", "España", "Spain", "Reino de España"]),
        ("SV", &["El Salvador", "SLV"]),
        ("GB", &["UK", "U.K.", "Gran Bretaña"]),
    ] {
        for name in names {
            let country = press.vocabulary().country(name);
            assert_eq!(country, Some(&format!("country-{code}")), "{name}");
        }
    }
    for name in ["", "Ruritania", "Texas", "N/A"] {
        assert_eq!(press.vocabulary().country(name), None, "{name}");
    }
}

#[test]
fn states_are_known_by_codes_abbreviations_and_names() {
    let press = press();
    for (country, id, names) in [
        (
            "US",
            "US-texas",
            &["TX", "tx", "Tex.", "Tex", "State of Texas", "the State of Texas", "Estado de Texas"][..],
        ),
        ("US", "US-california", &["CA", "Calif.", "California", "Estado de California"]),
        (
            "US",
            "US-district-of-columbia",
            &["DC", "D.C.", "Washington DC", "Washington, D.C.", "Distrito de Columbia"],
        ),
        ("US", "US-washington", &["WA", "Wash.", "Washington State", "State of Washington"]),
        ("US", "US-new-mexico", &["NM", "N.M.", "N. Mex.", "Nuevo México"]),
        ("US", "US-virginia", &["Va.", "Commonwealth of Virginia"]),
        ("MX", "MX-baja-california", &["B.C.", "BC", "BCN", "Baja California Norte"]),
        ("MX", "MX-baja-california-sur", &["B.C.S.", "BCS", "Baja California Sur"]),
        ("MX", "MX-tamaulipas", &["Tamps.", "TAMPS", "Tam.", "Estado de Tamaulipas"]),
        ("MX", "MX-mexico-city", &["CDMX", "D.F.", "DF", "México, D.F.", "Distrito Federal", "Mexico City"]),
        ("MX", "MX-nuevo-leon", &["N.L.", "NL", "Nuevo Leon", "NUEVO LEÓN"]),
        (
            "MX",
            "MX-mexico",
            &["Estado de México", "State of Mexico", "Edomex", "Méx.", "Edo. de México", "México"],
        ),
        ("MX", "MX-coahuila-de-zaragoza", &["Coahuila de Zaragoza"]),
        ("MX", "MX-coahuila", &["Coah.", "Coahuila"]),
        ("MX", "MX-veracruz-de-ignacio-de-la-llave", &["Veracruz de Ignacio de la Llave"]),
        ("MX", "MX-michoacan-de-ocampo", &["Michoacán de Ocampo"]),
        ("MX", "MX-sonora", &["Estado Libre y Soberano de Sonora", "Son."]),
        ("CA", "CA-ontario", &["ON", "Ont.", "Province of Ontario"]),
        ("CA", "CA-quebec", &["QC", "Québec", "Que."]),
        ("ES", "ES-cataluna", &["CT", "Catalunya", "Catalonia"]),
        ("ES", "ES-pais-vasco", &["Euskadi", "Comunidad Autónoma del País Vasco"]),
    ] {
        for name in names {
            let state = found(press.vocabulary(), country, name).map(|(_, state)| state);
            assert_eq!(state, Some(format!("state-{id}")), "{name}");
        }
    }
    assert_eq!(found(press.vocabulary(), "MX", "Texas"), None);
}

#[test]
fn every_known_state_has_a_code() {
    let press = press();
    for (name, message) in &press.vocabulary().states {
        assert!(code_of_state(message).is_some(), "{name:?}");
    }
}

#[test]
fn a_state_tells_its_country() {
    let press = press();
    let named = |written: &str| {
        let regions = press.vocabulary().states_named(written);
        regions.iter().map(|region| format!("{}:{}", region.country_code(), region.state)).collect::<Vec<_>>()
    };
    assert_eq!(named("TX"), ["US:state-US-texas"]);
    assert_eq!(named("Tamps."), ["MX:state-MX-tamaulipas"]);
    assert_eq!(named("BC"), ["MX:state-MX-baja-california", "CA:state-CA-british-columbia"]);
    assert!(named("Ruritania").is_empty());
}

#[test]
fn hints_are_names_that_one_writes() {
    let press = press();
    let vocabulary = press.vocabulary();
    assert_eq!(vocabulary.nearest_state("country-MX", "Baja Califronia"), Some("Baja California"));
    assert_eq!(vocabulary.nearest_state("country-MX", "Nuevo Lion"), Some("Nuevo León"));
    assert_eq!(vocabulary.nearest_state("country-US", "District of Colombia"), Some("District of Columbia"));
    assert_eq!(vocabulary.nearest_state("country-MX", "Baja California Oeste"), None);
    assert_eq!(vocabulary.nearest_country("Untied States"), Some("United States"));
    assert_eq!(vocabulary.nearest_country("Ruritania"), None);
}

/// A spec of two cities, each with its state and country.
fn spec_of(parties: [[&str; 3]; 2]) -> String {
    let party = |(number, [city, state, country]): (usize, &[&str; 3])| {
        let state = if state.is_empty() { String::new() } else { format!("state: \"{state}\", ") };
        format!("  - {{ id: p-{number}, city: {city}, {state}country: \"{country}\" }}\n")
    };
    let parties: String = parties.iter().enumerate().map(party).collect();
    format!("kind: sister-city-agreement\nprecedence: fixed\nparties:\n{parties}")
}

#[test]
fn what_is_printed_is_the_proper_name() {
    let press = press();
    let checked = |yaml: &str| press.check(&reading(yaml)).unwrap();
    let abbreviated = checked(&spec_of([["Laredo", "TX", "usa"], ["Nuevo Laredo", "Tamps.", "MEX"]]));
    let proper = checked(&spec_of([["Laredo", "Texas", "US"], ["Nuevo Laredo", "Tamaulipas", "Mexico"]]));
    assert_eq!(abbreviated.documents, proper.documents);
    assert_eq!((abbreviated.warnings, proper.warnings), (Findings::default(), Findings::default()));
    let former = checked(&spec_of([
        ["Washington", "Washington DC", "US"],
        ["Tijuana", "Baja California Norte", "MX"],
    ]));
    let proper = checked(&spec_of([
        ["Washington", "District of Columbia", "US"],
        ["Tijuana", "Baja California", "MX"],
    ]));
    assert_eq!(former.documents, proper.documents);
    let laredo = ["Laredo", "Texas", "US"];
    let proper = checked(&spec_of([laredo, ["Ciudad de México", "", "MX"]]));
    for name in ["Mexico City", "CDMX", "Ciudad de Mexico", "D.F."] {
        let other = checked(&spec_of([laredo, [name, "", "Mexico"]]));
        assert_eq!(other.documents, proper.documents, "{name}");
        assert!(other.warnings.iter().all(|finding| finding.rule != Rule::MissingAccent), "{name}");
    }
}

/// The rules of the findings about the states of two cities.
fn told(parties: [[&str; 3]; 2]) -> Vec<Rule> {
    let press = press();
    let findings = match press.check(&reading(&spec_of(parties))) {
        Ok(checked) => checked.warnings,
        Err(findings) => findings,
    };
    findings.into_iter().map(|finding| finding.rule).filter(|rule| *rule == Rule::CityInOtherState).collect()
}

#[test]
fn a_city_is_doubted_only_in_a_state_that_has_no_place_of_its_name() {
    let laredo = ["Laredo", "Texas", "US"];
    for right in [
        ["Nogales", "Sonora", "MX"],
        ["NOGALES", "Veracruz de Ignacio de la Llave", "MX"],
        ["Juárez", "Chihuahua", "MX"],
        ["Cd. Juárez", "Chih.", "MX"],
        ["Benito Juárez", "Quintana Roo", "MX"],
        ["Los Cabos", "Baja California Sur", "MX"],
        ["Heroica Nogales", "Sonora", "MX"],
        ["Mexico City", "CDMX", "MX"],
        ["Ciudad de México", "D.F.", "MX"],
        ["Torreon", "Coahuila de Zaragoza", "MX"],
        ["Villa Ejemplo", "Sonora", "MX"],
        ["Palma", "Islas Baleares", "ES"],
        ["Vitoria-Gasteiz", "País Vasco", "ES"],
        ["Sevilla", "Andalucía", "ES"],
        ["St. Louis", "Missouri", "US"],
        ["New York", "New York", "US"],
        ["Nueva York", "New York", "US"],
        ["Los Angeles", "Calif.", "US"],
        ["Arcadia", "Iowa", "US"],
        ["San Juan", "Puerto Rico", "US"],
        ["Guadalajara", "Buga", "CO"],
        ["Tijuana", "", "MX"],
    ] {
        assert_eq!(told([laredo, right]), [], "{right:?}");
    }
    assert_eq!(told([laredo, ["CDMX", "", "MX"]]), []);
    for wrong in [
        ["Mexicali", "Sonora", "MX"],
        ["Tijuana", "Baja California Sur", "MX"],
        ["Ciudad Juárez", "Tamaulipas", "MX"],
        ["Calexico", "Arizona", "US"],
        ["El Paso", "New Mexico", "US"],
        ["Los Angeles", "Texas", "US"],
        ["Sevilla", "Cataluña", "ES"],
        ["Mexicali", "California", "US"],
        ["Mexicali", "", "US"],
    ] {
        assert_eq!(told([laredo, wrong]), [Rule::CityInOtherState], "{wrong:?}");
    }
}
