//! Places: the names of cities, states and countries, the distinction of two cities of one name, and the titles of
//! their officers.

use std::fs;

use alternat::document::{Columns, Document, SignatureRow, Text};
use alternat::finding::{Finding, Rule};

use crate::support::{alternat, documents, press, reading, root, turn};
use crate::wording::{assert_does_not_say, assert_says};

/// A letter of intent of two parties, with lines added.
fn letter(first: &str, second: &str, added: &str) -> String {
    format!("kind: letter-of-intent\nparties:\n  - {{ {first} }}\n  - {{ {second} }}\n{added}\n")
}

/// The findings of a rule about a spec.
fn found(spec: &str, rule: Rule) -> Vec<Finding> {
    let findings = press().check(&reading(spec)).map_or_else(|findings| findings, |checked| checked.warnings);
    findings.into_iter().filter(|finding| finding.rule == rule).collect()
}

const TEXAS: &str = "id: north, city: Northtown, state: Texas, country: US";
const NOGALES: [&str; 2] = [
    "id: nogales-az, city: Nogales, state: Arizona, country: US",
    "id: nogales-son, city: Nogales, state: Sonora, country: MX",
];

// ------------------------------------------------------------------ the place of signing

#[test]
fn the_place_of_signing_is_the_city_whatever_the_party_calls_itself() {
    let government = "id: buenos-aires, city: Buenos Aires, country: AR, noun: { en: the Government of the City of Buenos Aires, es: el Gobierno de la Ciudad de Buenos Aires }";
    assert_says(
        &letter(
            "id: mexico, city: Ciudad de México, country: MX",
            government,
            "signing: { place: buenos-aires }",
        ),
        &[
            "and the Government of the City of Buenos Aires,",
            ", in Buenos Aires, Argentine Republic, in two originals",
        ],
        &[
            "el Gobierno de la Ciudad de Buenos Aires,",
            ", en Buenos Aires, de la República Argentina, en dos originales",
        ],
    );
}

#[test]
fn a_place_takes_the_preposition_that_it_asks_for() {
    for (place, english, spanish) in [
        (
            "{ en: the Peace Bridge, es: el Puente de la Paz }",
            ", on the Peace Bridge, in two",
            ", en el Puente de la Paz, en dos",
        ),
        (
            "{ en: the Bridge of the Americas, es: el Puente de las Américas }",
            ", on the Bridge of the Americas, in",
            "en el Puente",
        ),
        (
            "{ en: 'City Hall, El Paso, Texas', es: 'el Ayuntamiento de El Paso, Texas' }",
            ", at City Hall, El Paso, Texas, in",
            ", en el Ayuntamiento de El Paso, Texas, en dos",
        ),
        (
            "{ en: the Municipal Palace of Torreón, es: el Palacio Municipal de Torreón }",
            ", at the Municipal Palace of Torreón, in",
            "en el Palacio",
        ),
        ("{ en: Teatro Degollado, es: el Teatro Degollado }", ", at Teatro Degollado, in", "en el Teatro"),
        (
            "{ en: the Convention Center, es: el Centro de Convenciones }",
            ", at the Convention Center, in",
            "en el Centro",
        ),
        (
            "{ en: 'College Station, Texas', es: 'College Station, Texas' }",
            ", in College Station, Texas, in",
            ", en College Station, Texas, en dos",
        ),
        (
            "{ en: International Bridge 2, es: el Puente Internacional 2 }",
            ", on International Bridge 2, in two",
            ", en el Puente Internacional 2, en dos",
        ),
        (
            "{ en: the World Trade Bridge between Laredo and Nuevo Laredo, es: el Puente del Comercio Mundial entre Laredo y Nuevo Laredo }",
            ", on the World Trade Bridge between Laredo and Nuevo Laredo, in two",
            ", en el Puente del Comercio Mundial entre Laredo y Nuevo Laredo, en dos",
        ),
        (
            "{ en: '1110 Houston Street, Laredo, Texas', es: 'la calle Houston 1110, Laredo, Texas' }",
            ", at 1110 Houston Street, Laredo, Texas, in two",
            ", en la calle Houston 1110, Laredo, Texas, en dos",
        ),
        ("{ en: Washington, es: Washington }", ", in Washington, in", ", en Washington, en dos"),
        ("{ en: '___ Bridge', es: 'el Puente ___' }", ", on", "en el Puente"),
        (
            "{ en: aboard the Star of India, es: a bordo del Star of India }",
            ", aboard the Star of India, in",
            ", a bordo del Star of India, en dos",
        ),
        ("{ en: at the border, es: en la frontera }", ", at the border, in", ", en la frontera, en dos"),
    ] {
        let spec = letter(
            TEXAS,
            "id: south, city: Villa Sur, state: Coahuila, country: MX",
            &format!("signing: {{ date: 2027-05-03, place: {place} }}"),
        );
        assert_says(&spec, &[english], &[spanish]);
    }
}

#[test]
fn a_place_lacks_its_article_in_the_language_that_needs_one() {
    let lacking = |place: &str| {
        let spec = letter(
            "id: laredo, city: Laredo, state: Texas, country: US",
            "id: south, city: Puente Nacional, state: Veracruz, country: MX",
            &format!("signing: {{ date: 2027-05-03, place: {place} }}"),
        );
        let found = found(&spec, Rule::PlaceWithoutArticle).into_iter();
        found.filter_map(|finding| Some(finding.fix?.into_string())).collect::<Vec<_>>()
    };
    assert_eq!(lacking("{ en: World Trade Bridge, es: el Puente }"), ["the World Trade Bridge"]);
    assert_eq!(lacking("{ en: City Hall, es: Palacio Municipal }"), ["el Palacio Municipal"]);
    assert_eq!(lacking("{ en: City Hall, es: Sala de Cabildo }"), ["la Sala de Cabildo"]);
    let none: [&str; 0] = [];
    assert_eq!(lacking("{ en: International Bridge 2, es: el Puente Internacional 2 }"), none);
    assert_eq!(lacking("{ en: 'Puente Nacional, Veracruz', es: 'Puente Nacional, Veracruz' }"), none);
    assert_eq!(lacking("south"), none);
}

#[test]
fn a_place_is_named_in_the_language_of_its_text() {
    let foreign = |place: &str| {
        let spec = letter(
            "id: laredo, city: Laredo, state: Texas, country: US",
            "id: south, city: Nuevo Laredo, state: Tamaulipas, country: MX",
            &format!("signing: {{ date: 2027-05-03, place: {place} }}"),
        );
        let found = found(&spec, Rule::OtherLanguage).into_iter();
        found.map(|finding| finding.path().unwrap().to_string()).collect::<Vec<_>>()
    };
    let both =
        "{ en: the Bridge between Laredo and Nuevo Laredo, es: the middle of the Bridge between both }";
    assert_eq!(foreign(both), ["signing.place.es"]);
    let both = "{ en: 'Garita de Nuevo Laredo, entre Laredo y Nuevo Laredo', es: 'la Garita, entre Laredo y Nuevo Laredo' }";
    assert_eq!(foreign(both), ["signing.place.en"]);
    let none: [&str; 0] = [];
    for right in [
        "{ en: the Bridge between Laredo and Nuevo Laredo, es: el Puente entre Laredo y Nuevo Laredo }",
        "{ en: Plaza de Armas, es: la Plaza de Armas }",
        "{ en: Teatro de la Ciudad, es: el Teatro de la Ciudad }",
        "{ en: 'City of Industry, California', es: 'City of Industry, California' }",
    ] {
        assert_eq!(foreign(right), none, "{right}");
    }
}

// --------------------------------------------------------------------- states and countries

#[test]
fn a_state_is_named_with_what_it_is() {
    assert_says(
        &letter(
            TEXAS,
            "id: medellin, city: Medellín, state: Antioquia, country: CO",
            "signing: { place: medellin }",
        ),
        &[
            "and the City of Medellín, Department of Antioquia, Republic of Colombia,",
            "in the City of Medellín, Department of Antioquia, Republic of Colombia, in",
            "For the City of Medellín, of the Department of Antioquia, of the Republic of Colombia",
        ],
        &[
            "y la Ciudad de Medellín, Departamento de Antioquia, de la República de Colombia,",
            "en la ciudad de Medellín, Departamento de Antioquia, de la República de Colombia, en",
            "Por la Ciudad de Medellín, del Departamento de Antioquia, de la República de Colombia",
        ],
    );
    for (country, english, spanish) in [
        (
            "state: Valle del Cauca, country: CO",
            "of the Department of Valle del Cauca",
            "del Departamento del Valle del Cauca",
        ),
        ("state: Santa Fe, country: AR", "of the Province of Santa Fe", "de la Provincia de Santa Fe"),
        ("state: Neuquén, country: AR", "of the Province of Neuquén", "de la Provincia del Neuquén"),
        ("state: Zulia, country: VE", "of the State of Zulia", "del Estado Zulia"),
        ("state: Distrito Capital, country: VE", "of the Distrito Capital", "del Distrito Capital"),
        (
            "state: { en: Federal District, es: Distrito Federal }, country: BR, language: es",
            "of the Federal District",
            "del Distrito Federal",
        ),
        (
            "state: { en: Santa Fe Province, es: Provincia de Santa Fe }, country: AR",
            "of Santa Fe Province",
            "de la Provincia de Santa Fe",
        ),
        ("state: Aichi, country: JP, language: es", "of Aichi Prefecture", "de la Prefectura de Aichi"),
        (
            "state: { en: Vaud, es: Vaud }, state-noun: canton, country: CH, language: es",
            "of the Canton of Vaud",
            "del Cantón de Vaud",
        ),
        (
            "state: { en: Cusco, es: el Cusco }, state-noun: department, country: PE",
            "of the Department of Cusco",
            "del Departamento del Cusco",
        ),
        (
            "state: { en: the Basque Country, es: el País Vasco }, state-noun: autonomous-community, country: ES",
            "of the Autonomous Community of the Basque Country",
            "de la Comunidad Autónoma del País Vasco",
        ),
        ("state: Cusco, country: PE", "of Cusco,", "de Cusco,"),
    ] {
        assert_says(
            &letter(TEXAS, &format!("id: south, city: Villa Sur, {country}"), ""),
            &[english],
            &[spanish],
        );
    }
}

#[test]
fn what_a_state_is_may_be_said_of_a_known_one() {
    let spec =
        letter(TEXAS, "id: south, city: Villa Sur, state: Oaxaca, state-noun: region, country: MX", "");
    assert_says(&spec, &["of the Region of Oaxaca"], &["de la Región de Oaxaca"]);
    let wrong =
        letter(TEXAS, "id: south, city: Villa Sur, state: Lima, state-noun: departament, country: PE", "");
    let findings = press().check(&reading(&wrong)).unwrap_err();
    assert!(findings.iter().any(|finding| finding.rule == Rule::UnknownStateNoun));
}

#[test]
fn no_article_is_doubled() {
    let zagreb = "id: zagreb, city: Zagreb, language: es, country: { en: the Republic of Croatia, es: la República de Croacia }";
    assert_says(
        &letter(TEXAS, zagreb, "signing: { place: zagreb }"),
        &["City of Zagreb, Republic of Croatia,", "For the City of Zagreb, of the Republic of Croatia\n"],
        &[
            "la Ciudad de Zagreb, de la República de Croacia,",
            "Por la Ciudad de Zagreb, de la República de Croacia\n",
        ],
    );
    assert_does_not_say(&letter(TEXAS, zagreb, ""), "the the", "la la");
    let other = "id: other, city: Other, language: es, country: { en: The Kingdom of Elsewhere, es: El Reino de Otra Parte }";
    assert_says(&letter(TEXAS, other, ""), &["of the Kingdom of Elsewhere"], &["del Reino de Otra Parte"]);
    let islands =
        "id: other, city: Other, language: es, country: { en: the Otherlands, es: los Otros Países }";
    assert_says(&letter(TEXAS, islands, ""), &["of the Otherlands"], &["de los Otros Países"]);
}

#[test]
fn english_closes_a_year_and_a_state_with_a_comma() {
    let spec = "kind: sister-city-agreement
history: [{ kind: friendship-agreement, signed: 2006-04-28 }]
signing: { date: 2027-05-03, place: { en: 'El Paso, Texas', es: 'El Paso, Texas' } }
articles:
  add:
    - heading: { en: Own, es: Propio }
      text:
        en: 'Signed in { $place } on { $date } by { $parties }, and { $history } binds them ({ $date }).'
        es: 'Firmado en { $place } { $date } por { $parties }, y { $history } las obliga ({ $date }).'
";
    assert_says(
        spec,
        &[
            "Signed in El Paso, Texas, on the 3rd day of May, 2027, by the Parties,",
            "signed on April 28, 2006, binds them (the 3rd day of May, 2027).",
        ],
        &["Firmado en El Paso, Texas, el día 3 de mayo de 2027 por las Partes,"],
    );
}

#[test]
fn a_city_state_and_country_stand_side_by_side() {
    assert_says(
        &letter(
            "id: calexico, city: Calexico, state: California, country: US",
            "id: mexicali, city: Mexicali, state: Baja California, country: MX",
            "",
        ),
        &[
            "The City of Calexico, California, United States of America, and the City of Mexicali, Baja California, United Mexican States,",
        ],
        &[
            "La Ciudad de Calexico, California, de los Estados Unidos de América, y la Ciudad de Mexicali, Baja California, de los Estados Unidos Mexicanos,",
        ],
    );
}

// ------------------------------------------------------------------------ two cities of one name

fn both(columns: &Columns<Text>) -> String {
    format!("{} | {}", columns.left, columns.right).replace('\u{A0}', " ")
}

fn originals(spec: &str) -> Vec<Document> {
    documents(&press(), spec, "case").into_iter().map(|(_, document)| document).collect()
}

#[test]
fn namesakes_are_told_apart_wherever_they_are_named() {
    let more = "
page: { initials: true }
articles:
  add:
    - heading: { en: Own, es: Propio }
      text:
        en: '{ $nogales-az } pays { $nogales-son }, and { $nogales-az-city } thanks { $nogales-son-city }.'
        es: '{ $nogales-az } paga a { $nogales-son }, y { $nogales-az-city } agradece a { $nogales-son-city }.'
";
    let [first, second] =
        NOGALES.map(|party| format!("{party}, attestation: {{ office: {{ en: Clerk, es: Secretaria }} }}"));
    let spec = letter(&first, &format!("{second}, cosignatory: {{}}"), more);
    let [own, other] = &originals(&spec)[..] else { panic!("two originals") };
    assert_eq!(
        both(own.original.as_ref().unwrap()),
        "Original for the City of Nogales, Arizona | Original para la Ciudad de Nogales, Arizona"
    );
    assert_eq!(both(&own.foot.cities), "Original · Nogales, Arizona | Original · Nogales, Arizona");
    assert_eq!(both(&other.foot.cities), "Original · Nogales, Sonora | Original · Nogales, Sonora");
    let initials =
        own.initials.as_ref().unwrap().cities.each_ref().map(|city| city.to_string().replace('\u{A0}', " "));
    assert_eq!(initials, ["Nogales, Arizona", "Nogales, Sonora"]);
    assert_eq!(
        own.metadata.authors,
        ["City of Nogales, Arizona", "City of Nogales, Sonora"].map(str::to_owned)
    );
    let blocks: Vec<_> = own.signatures.iter().flat_map(SignatureRow::blocks).collect();
    let parties: Vec<_> = blocks.iter().filter_map(|block| block.party.as_ref().map(both)).collect();
    assert!(
        parties.contains(&"For the City of Nogales, Sonora | Por la Ciudad de Nogales, Sonora".to_owned()),
        "{parties:?}"
    );
    assert!(
        parties.contains(&"City of Nogales, Arizona | Ciudad de Nogales, Arizona".to_owned()),
        "{parties:?}"
    );
    let tooltips: Vec<_> = blocks.iter().map(|block| block.field.tooltip.as_str()).collect();
    for (number, tooltip) in tooltips.iter().enumerate() {
        assert!(!tooltips[..number].contains(tooltip), "{tooltips:#?}");
    }
    assert_says(
        &spec,
        &[
            "The City of Nogales, Arizona, pays the City of Nogales, Sonora, and Nogales, Arizona, thanks Nogales, Sonora.",
        ],
        &[
            "La Ciudad de Nogales, Arizona, paga a la Ciudad de Nogales, Sonora, y Nogales, Arizona, agradece a Nogales, Sonora.",
        ],
    );
    let turn = turn(&press(), &spec, "folder");
    assert_eq!(
        turn.cities.each_ref().map(both),
        ["Nogales, Arizona | Nogales, Arizona", "Nogales, Sonora | Nogales, Sonora"]
    );
}

#[test]
fn namesakes_of_countries_without_states_are_told_apart_by_country() {
    let spec = letter(
        "id: san-jose, city: San Jose, state: California, country: US",
        "id: san-jose-cr, city: San José, country: CR",
        "",
    );
    let feet: Vec<_> = originals(&spec).iter().map(|document| both(&document.foot.cities)).collect();
    assert_eq!(
        feet,
        [
            "Original · San Jose, California | Original · San Jose, California",
            "Original · San José, Costa Rica | Original · San José, Costa Rica"
        ]
    );
}

#[test]
fn namesakes_of_one_state_are_told_apart_by_what_they_are() {
    let county = "id: county, noun: county, city: El Paso, state: Texas, country: US";
    let spec = letter(county, "id: city, city: El Paso, state: Texas, country: US, language: es", "");
    let feet: Vec<_> = originals(&spec).iter().map(|document| both(&document.foot.cities)).collect();
    assert_eq!(
        feet,
        [
            "Original · County of El Paso | Original · Condado de El Paso",
            "Original · Ciudad de El Paso | Original · City of El Paso"
        ]
    );
}

#[test]
fn what_a_party_calls_itself_is_no_part_of_its_name() {
    let right = |city: &str| {
        let party = format!("id: north, city: {city}, state: New York, country: US");
        let spec = letter(&party, "id: south, city: Villa Sur, state: Coahuila, country: MX", "");
        found(&spec, Rule::NounInName).into_iter().next().and_then(|finding| Some(finding.fix?.into_string()))
    };
    for (city, bare) in [
        ("City of Buffalo", "Buffalo"),
        ("City of Adams", "Adams"),
        ("Town of Clarence", "Clarence"),
        ("Village of Lancaster", "Lancaster"),
        ("County of Erie", "Erie"),
        ("Borough of Brooklyn", "Brooklyn"),
        ("Municipio de Torreón", "Torreón"),
    ] {
        assert_eq!(right(city).as_deref(), Some(bare), "{city}");
    }
    for city in
        ["City of Industry", "Village of the Branch", "Town of Pines", "Ciudad de México", "Ciudad Juárez"]
    {
        assert_eq!(right(city), None, "{city}");
    }
}

#[test]
fn other_cities_keep_their_plain_names() {
    let spec = letter(TEXAS, "id: south, city: Villa Sur, state: Coahuila, country: MX", "");
    assert_eq!(both(&originals(&spec)[0].foot.cities), "Original · Northtown | Original · Northtown");
}

#[test]
fn one_city_is_not_both_parties() {
    let rules = |first: &str, second: &str| {
        let findings = match press().check(&reading(&letter(first, second, ""))) {
            Ok(checked) => checked.warnings,
            Err(findings) => findings,
        };
        findings.into_iter().map(|finding| finding.rule).filter(|rule| *rule == Rule::SameCity).count()
    };
    let [first, second] = NOGALES;
    assert_eq!(rules(first, second), 0);
    assert_eq!(rules(first, "id: other, city: NOGALES, state: Arizona, country: US, language: es"), 1);
    assert_eq!(rules(first, "id: other, city: Nogales, country: US, language: es"), 1);
    assert_eq!(
        rules(
            first,
            "id: other, noun: municipality, city: Nogales, state: Arizona, country: US, language: es"
        ),
        1
    );
    assert_eq!(
        rules(first, "id: other, noun: county, city: Nogales, state: Arizona, country: US, language: es"),
        0
    );
    assert_eq!(rules(first, "id: other, city: Nogales, state: Texas, country: US, language: es"), 0);
    let angeles = "id: la, city: Los Angeles, state: California, country: US";
    assert_eq!(
        rules(
            angeles,
            "id: other, city: { en: Los Angeles, es: Los Ángeles }, state: California, country: US, language: es"
        ),
        1
    );
}

#[test]
fn a_new_spec_tells_namesakes_apart() {
    let assert = alternat()
        .args([
            "new",
            "letter-of-intent",
            "-",
            "--party",
            "Nogales, Arizona, US",
            "--party",
            "Nogales, Sonora, MX",
        ])
        .assert()
        .success();
    let spec = String::from_utf8_lossy(&assert.get_output().stdout).into_owned();
    assert!(spec.contains("- id: nogales-arizona\n") && spec.contains("- id: nogales-sonora\n"), "{spec}");
}

// -------------------------------------------------------------------------------- offices

/// The words of the office of a party's signatory, in English and Spanish.
fn office(party: &str, signatory: &str) -> [String; 2] {
    let city = if party.contains("city: ") { "" } else { "city: Northtown, " };
    let party = format!("id: north, {city}{party}, signatory: {{ name: A. B., {signatory} }}");
    let spec =
        letter(&party, "id: south, city: Villa Sur, state: Coahuila, country: MX", "precedence: fixed");
    let document = originals(&spec).remove(0);
    let block = document.signatures[0].blocks().next().unwrap();
    let office = block.office.as_ref().unwrap();
    [&office.left, &office.right].map(ToString::to_string)
}

#[test]
fn the_head_of_a_city_is_called_as_in_its_country() {
    for (party, gender, english, spanish) in [
        ("country: AR, state: Santa Fe", "gender: male", "Mayor", "Intendente"),
        ("country: PY", "gender: female", "Mayor", "Intendenta"),
        ("country: DO", "gender: male", "Mayor", "Alcalde"),
        ("country: DO", "office: council-member, gender: female", "City Councilor", "Regidora"),
        ("country: CR", "office: council-member, gender: male", "City Councilor", "Regidor"),
        ("city: Cali, country: CO", "gender: female", "Mayor", "Alcaldesa"),
        (
            "city: Rosario, country: AR",
            "interim: true",
            "Interim Mayor",
            "Titular de la Intendencia, con carácter interino",
        ),
    ] {
        assert_eq!(office(party, gender), [english, spanish], "{party}");
    }
}

#[test]
fn officers_are_those_of_the_sort_of_party() {
    for (noun, office_id, english, spanish) in [
        ("city", "clerk", "City Clerk", "Secretaria de la Ciudad"),
        ("town", "clerk", "Town Clerk", "Secretaria Municipal"),
        ("village", "clerk", "Village Clerk", "Secretaria Municipal"),
        ("county", "clerk", "County Clerk", "Secretaria del Condado"),
        ("borough", "clerk", "Borough Clerk", "Secretaria Municipal"),
        ("town", "attorney", "Town Attorney", "Abogada Municipal"),
        ("village", "attorney", "Village Attorney", "Abogada Municipal"),
        ("county", "attorney", "County Attorney", "Abogada del Condado"),
        ("town", "city-manager", "Town Manager", "Administradora Municipal"),
        ("village", "city-manager", "Village Manager", "Administradora Municipal"),
        ("city", "city-manager", "City Manager", "Administradora de la Ciudad"),
    ] {
        let party = format!("country: US, state: New York, noun: {noun}");
        assert_eq!(
            office(&party, &format!("office: {office_id}, gender: female")),
            [english, spanish],
            "{noun}"
        );
    }
    assert_eq!(
        office("country: US, state: Texas, noun: town", "office: clerk, gender: male"),
        ["Town Secretary", "Secretario Municipal"]
    );
    assert_eq!(
        office("country: CL", "office: clerk, gender: male"),
        ["Municipal Clerk", "Secretario Municipal"]
    );
}

#[test]
fn a_municipality_is_the_legal_person_of_its_country() {
    for (country, spanish) in [
        ("PE", "la Municipalidad de Villa"),
        ("CL", "la Municipalidad de Villa"),
        ("CR", "la Municipalidad de Villa"),
        ("HN", "la Municipalidad de Villa"),
        ("PY", "la Municipalidad de Villa"),
        ("AR", "la Municipalidad de Villa"),
        ("CO", "el Municipio de Villa"),
        ("GT", "el Municipio de Villa"),
        ("MX", "el Municipio de Villa"),
    ] {
        let spec =
            letter(TEXAS, &format!("id: villa, noun: municipality, city: Villa, country: {country}"), "");
        assert_says(&spec, &["the Municipality of Villa"], &[spanish]);
    }
    let paz =
        letter(TEXAS, "id: paz, noun: ayuntamiento, city: La Paz, country: BO", "signing: { place: paz }");
    assert_says(
        &paz,
        &["the Municipal Government of La Paz", "in La Paz, Plurinational State of Bolivia"],
        &["el Gobierno Autónomo Municipal de La Paz", "en La Paz, del Estado Plurinacional de Bolivia"],
    );
}

#[test]
fn the_syndic_of_the_dominican_republic_is_no_more() {
    let spec =
        letter(TEXAS, "id: villa, city: Villa, country: DO, signatory: { name: A. B., office: syndic }", "");
    let findings = match press().check(&reading(&spec)) {
        Ok(checked) => checked.warnings,
        Err(findings) => findings,
    };
    assert!(findings.iter().any(|finding| finding.rule == Rule::OfficeOfOtherCountry), "{findings:?}");
}

/// The rows of the table of offices in a page of the docs: the party, and the titles of a man and of a woman who head
/// it, in English and Spanish.
fn rows(page: &str) -> Vec<(String, [String; 2], [String; 2])> {
    let text = fs::read_to_string(root().join("docs").join(page)).unwrap();
    let cells = |line: &str| line.split('|').map(|cell| cell.trim().to_owned()).collect::<Vec<_>>();
    let rows = text.lines().filter(|line| line.starts_with("| `") && line.contains("country: ")).map(cells);
    rows.map(|row| {
        let titles = |cell: &str| {
            let (man, woman) = cell.split_once(", ").unwrap_or((cell, cell));
            [man.to_owned(), woman.to_owned()]
        };
        (row[1].trim_matches('`').to_owned(), titles(&row[2]), titles(&row[3]))
    })
    .collect()
}

#[test]
fn the_docs_have_the_offices_that_are_printed() {
    let [english, spanish] = ["places.md", "lugares.md"].map(rows);
    assert!(english.len() > 10);
    assert_eq!(english, spanish);
    for (party, english, spanish) in english {
        for (number, gender) in ["male", "female"].into_iter().enumerate() {
            let told = office(&party, &format!("gender: {gender}"));
            assert_eq!(told, [&*english[number], &*spanish[number]], "{party}");
        }
    }
}

#[test]
fn the_docs_have_every_word_for_a_state() {
    let known: Vec<_> = press().vocabulary().state_nouns.keys().map(|noun| format!("`{noun}`")).collect();
    for page in ["places.md", "lugares.md"] {
        let text = fs::read_to_string(root().join("docs").join(page)).unwrap();
        assert!(text.contains(&known.join(", ")), "{page}");
    }
}
