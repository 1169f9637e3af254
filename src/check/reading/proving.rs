//! The reader, proved by what it reads of generated texts: the same value in other forms is the same fact, another value
//! is another.

use std::collections::BTreeSet;

use super::*;
use crate::check::facts::Language;
use crate::grammar::english;
use crate::grammar::spanish::{self, Form};
use crate::spec::read_concepts;

const ENGLISH: &str = include_str!("../../../locales/en/concepts.yaml");
const SPANISH: &str = include_str!("../../../locales/es/concepts.yaml");

fn tables() -> ConceptTables {
    let files = [("en/concepts.yaml", ENGLISH), ("es/concepts.yaml", SPANISH)];
    ConceptTables::new(files.map(|(name, text)| (name.to_owned(), text.to_owned())).into_iter().collect())
}

/// Whether two texts have the same quantities, forces and concepts.
fn are_same(concepts: &Concepts, english: &str, spanish: &str) -> bool {
    let first = read(english, Language::English, concepts, true);
    let second = read(spanish, Language::Spanish, concepts, true);
    let facts = difference::quantities(&first.facts, &second.facts);
    let modals = difference::modals(&first.modals, &second.modals);
    facts.first.is_empty()
        && facts.second.is_empty()
        && modals.is_one_sided()
        && difference::concepts(&first.mentions, &second.mentions, concepts).is_empty()
}

#[test]
fn every_language_has_the_same_concepts() {
    let ids = |yaml: &str| -> BTreeSet<String> {
        let file = read_concepts("concepts.yaml", yaml).unwrap();
        let groups = file.nouns.into_iter().chain(file.verbs).chain(file.words);
        groups
            .flat_map(|(group, concepts)| concepts.into_keys().map(move |id| format!("{group}/{id}")))
            .collect()
    };
    assert_eq!(ids(ENGLISH), ids(SPANISH));
    assert!(ids(ENGLISH).len() > 900);
}

#[test]
fn a_broken_table_is_a_finding() {
    let files = [("en/concepts.yaml".to_owned(), "nouns: [".to_owned())].into_iter().collect();
    let tables = ConceptTables::new(files);
    assert!(tables.concepts().is_err());
    assert_eq!(tables.broken().len(), 1);
}

/// Units with the words of both languages for many of them, and with the gender of the Spanish word.
const UNITS: [(&str, &str, Form); 12] = [
    ("days", "días", Form::Masculine),
    ("business days", "días hábiles", Form::Masculine),
    ("weeks", "semanas", Form::Feminine),
    ("months", "meses", Form::Masculine),
    ("years", "años", Form::Masculine),
    ("U.S. dollars", "dólares estadounidenses", Form::Masculine),
    ("Mexican pesos", "pesos mexicanos", Form::Masculine),
    ("percent", "por ciento", Form::Masculine),
    ("kilometers", "kilómetros", Form::Masculine),
    ("miles", "millas", Form::Feminine),
    ("hectares", "hectáreas", Form::Feminine),
    ("square meters", "metros cuadrados", Form::Masculine),
];

#[test]
fn a_quantity_is_the_same_in_every_form_and_no_other() {
    let tables = tables();
    let concepts = tables.concepts().unwrap();
    let large = [21_000, 250_000, 999_999, 1_000_000, 1_001_000, 21_000_000, 1_000_000_000, 201_000_000_001];
    let largest = [1_000_000_000_000, 21_000_001_000_000, spanish::LARGEST];
    let numbers: Vec<u64> = (2..34).chain((34..5000).step_by(389)).chain(large).chain(largest).collect();
    for (number, other) in numbers.iter().zip(numbers.iter().skip(1)) {
        for (at, (unit, unidad, form)) in UNITS.iter().enumerate() {
            let english = [
                format!("It is {} {unit}.", english::cardinal(*number)),
                format!("It is {} ({number}) {unit}.", english::cardinal(*number)),
                format!("It is {number} {unit}."),
            ];
            let spanish = |number: u64, unidad: &str| {
                let words = spanish::cardinal(number, *form);
                // *Un millón de días*: a scale is a noun.
                let of = if number.is_multiple_of(1_000_000) && unidad != "por ciento" { "de " } else { "" };
                [
                    format!("Es de {words} {of}{unidad}."),
                    format!("Es de {words} ({number}) {of}{unidad}."),
                    format!("Es de {number} {unidad}."),
                ]
            };
            for english in &english {
                for same in spanish(*number, unidad) {
                    assert!(are_same(concepts, english, &same), "{english} | {same}");
                }
                for another in spanish(*other, unidad) {
                    assert!(!are_same(concepts, english, &another), "{english} | {another}");
                }
                let (_, wrong, _) = UNITS[(at + 1) % UNITS.len()];
                let another = format!("Es de {number} {wrong}.");
                assert!(!are_same(concepts, english, &another), "{english} | {another}");
            }
        }
    }
}

/// Clauses by their force, in both languages: all of a row say the same.
const FORCES: [(&[&str], &[&str]); 5] = [
    (
        &["shall print", "must print", "undertake to print", "are required to print"],
        &[
            "deberán imprimir",
            "se comprometen a imprimir",
            "están obligadas a imprimir",
            "tienen que imprimir",
        ],
    ),
    (
        &["may print", "can print", "are entitled to print"],
        &["podrán imprimir", "pueden imprimir", "están facultadas para imprimir"],
    ),
    (
        &["should print", "will endeavor to print", "intend to print"],
        &["deberían imprimir", "procurarán imprimir", "tienen la intención de imprimir"],
    ),
    (
        &["shall not print", "may not print", "must not print"],
        &["no deberán imprimir", "no podrán imprimir", "se abstendrán de imprimir"],
    ),
    (
        &["are not obliged to print", "need not print"],
        &["no están obligadas a imprimir", "no tienen que imprimir"],
    ),
];

#[test]
fn a_force_is_the_same_in_every_form_and_no_other() {
    let tables = tables();
    let concepts = tables.concepts().unwrap();
    for (row, (english, _)) in FORCES.iter().enumerate() {
        for (other, (_, spanish)) in FORCES.iter().enumerate() {
            for verb in *english {
                for verbo in *spanish {
                    let texts =
                        [format!("The Parties {verb} the maps."), format!("Las Partes {verbo} los mapas.")];
                    assert_eq!(are_same(concepts, &texts[0], &texts[1]), row == other, "{texts:?}");
                }
            }
        }
    }
}

#[test]
fn equivalents_are_the_same() {
    let tables = tables();
    let concepts = tables.concepts().unwrap();
    for (english, spanish) in [
        ("They meet twice a year.", "Se reúnen cada seis meses."),
        ("They meet every three weeks.", "Se reúnen cada tres semanas."),
        ("It lasts a year and a half.", "Dura dieciocho meses."),
        ("It lasts a fortnight.", "Dura quince días."),
        ("It begins at noon.", "Comienza a las 12:00 horas."),
        ("It begins at half past three in the afternoon.", "Comienza a las 15:30 horas."),
        ("Half of the seats are free.", "El 50 % de los asientos está libre."),
        ("Three quarters of the votes decide.", "Deciden las tres cuartas partes de los votos."),
        ("It cost $2 billion.", "Costó 2 mil millones de dólares."),
        ("It cost 1.5 million pesos.", "Costó 1,500,000 pesos."),
        ("It dates from the 1980s.", "Data de los años ochenta."),
        ("It dates from the 16th century.", "Data del siglo XVI."),
        ("Two dozen trees grow there.", "Ahí crecen veinticuatro árboles."),
        ("Article 5 applies.", "Se aplica el artículo quinto."),
    ] {
        assert!(are_same(concepts, english, spanish), "{english} | {spanish}");
    }
}

/// Each concept of a group against each other: the same noun passes, another of the group does not.
#[test]
fn another_concept_of_a_group_is_told() {
    let tables = tables();
    let concepts = tables.concepts().unwrap();
    let [english, spanish] = [ENGLISH, SPANISH].map(|yaml| read_concepts("concepts.yaml", yaml).unwrap());
    let first = |forms: &str| forms.split(',').next().unwrap().trim().replace('@', "o").replace("/a", "");
    let (mut told, mut all) = (0, 0);
    for group in ["institution", "trade", "relation", "office-title"] {
        let ids: Vec<_> = english.nouns[group].keys().collect();
        for (id, other) in ids.iter().zip(ids.iter().cycle().skip(7)) {
            let text = format!("The {} keeps it.", first(&english.nouns[group][*id]));
            let of = |id: &str| format!("El {} lo guarda.", first(&spanish.nouns[group][id]));
            assert!(are_same(concepts, &text, &of(id)), "{text} | {}", of(id));
            all += 1;
            told += usize::from(!are_same(concepts, &text, &of(other)));
        }
    }
    assert!(told * 100 >= all * 95, "{told} of {all}");
}
