//! The words that the library uses and avoids, in every clause, kind, register and language.

use alternat::alternat::originals;
use alternat::document::{Columns, Document, Text};
use alternat::localize::localize;
use alternat::model::examine;
use alternat::press::Press;

use crate::support::{press, reading};

/// Every kind of agreement.
const KINDS: [&str; 6] = [
    "sister-city-agreement",
    "friendship-agreement",
    "reaffirmation",
    "memorandum-of-understanding",
    "letter-of-intent",
    "annual-operating-program",
];
const REGISTERS: [&str; 2] = ["binding", "non-binding"];

/// Both texts of an agreement with every clause of the library: first the English one, then the other.
pub fn library(press: &Press, kind: &str, register: &str, countries: [&str; 2], more: &str) -> [String; 2] {
    let by_hand = more.contains("by-hand");
    let signing = if by_hand { "" } else { "signing: { date: 2026-04-15 }\n" };
    let vocabulary = press.vocabulary();
    let [recitals, articles] = [&vocabulary.recitals, &vocabulary.articles].map(|ids| {
        // An anniversary needs the day of the signing.
        let ids = ids.keys().filter(|id| !by_hand || *id != "anniversary");
        ids.map(|id| format!("  - clause: {id}\n")).collect::<Vec<_>>().concat()
    });
    let yaml = format!(
        "kind: {kind}
register: {register}
precedence: fixed
parties:
  - {{ id: north, language: en, city: Northtown, country: {} }}
  - {{ id: south, language: es, city: Villa Sur, country: {} }}
history: [{{ kind: sister-city-agreement, signed: 2006-04-28 }}]
year: 2027
recitals:
{recitals}articles:
{articles}{signing}{more}",
        countries[0], countries[1],
    );
    let reading = reading(&yaml);
    let (agreement, findings) = examine(&reading, vocabulary);
    let agreement = agreement.unwrap_or_else(|| panic!("{kind}, {register}: {findings:#?}"));
    let document = localize(&originals(&agreement)[0], press.catalog()).unwrap();
    texts(&document)
}

/// The running text of both columns.
fn texts(document: &Document) -> [String; 2] {
    let mut texts = [String::new(), String::new()];
    let mut add = |pair: &Columns<Text>| {
        for (text, passage) in texts.iter_mut().zip([&pair.left, &pair.right]) {
            text.push_str(&passage.to_string().replace('\u{A0}', " "));
            text.push('\n');
        }
    };
    add(&document.title);
    add(&document.preamble);
    document.recitals.iter().flatten().for_each(&mut add);
    add(&document.words_of_agreement);
    for article in &document.articles {
        article.heading.iter().chain(&article.paragraphs).for_each(&mut add);
        article.items.iter().map(|item| &item.text).for_each(&mut add);
    }
    add(&document.testimonium);
    texts
}

/// Calls a function with both texts of every kind in every register, for parties from a country of each language.
fn of_all(call: impl Fn(&str, &str, [String; 2])) {
    let press = press();
    for country in ["MX", "ES", "CO"] {
        for kind in KINDS {
            for register in REGISTERS {
                for more in ["", "signing: { by-hand: [date, place] }\nterm: { years: 3 }\nprevailing: en\n"]
                {
                    let texts = library(&press, kind, register, ["US", country], more);
                    call(&format!("{kind}, {register}, {country}"), register, texts);
                }
            }
        }
    }
}

/// Fails if a text has one of some words.
#[track_caller]
fn assert_lacks(name: &str, text: &str, words: &[&str]) {
    for word in words {
        assert!(!text.to_lowercase().contains(word), "`{word}` is in {name}:\n{text}");
    }
}

#[test]
fn no_text_has_a_word_for_word_translation() {
    const ENGLISH: [&str; 9] = [
        "cities relation",
        "relation of",
        "towards the objective",
        "common activities",
        "opportunities in developing",
        "matters related to",
        "between both",
        "severally",
        "later signature",
    ];
    const SPANISH: [&str; 8] = [
        "relación de ciudades hermanas",
        "bajo el acuerdo",
        "bajo la carta",
        "por el objetivo de",
        "actividades comunes",
        "para beneficio mutuo",
        "temas relacionados con",
        "oportunidades que hay",
    ];
    of_all(|name, _, [english, spanish]| {
        assert_lacks(name, &english, &ENGLISH);
        assert_lacks(name, &spanish, &SPANISH);
    });
}

#[test]
fn the_library_says_what_its_readers_expect() {
    let press = press();
    let [english, spanish] = library(&press, "reaffirmation", "binding", ["US", "MX"], "");
    let expected = [
        [
            "CONSIDERING their sister-city relationship, established in 2006",
            "CONSIDERANDO su relación de hermanamiento, establecida en 2006, y su interés",
        ],
        ["cooperation activities of mutual benefit", "cooperación transfronteriza de beneficio mutuo"],
        [
            "To work together to reinvigorate their sister-city relationship, established under the Sister City Agreement",
            "Trabajar de manera conjunta para revitalizar su relación de hermanamiento, establecida al amparo del Acuerdo de Hermanamiento",
        ],
        ["in keeping with the commitments therein", "conforme a los compromisos contenidos en él"],
        [
            "exchange of experience and joint activities",
            "intercambio de experiencias y las actividades conjuntas",
        ],
        [
            "designate a unit of its administration as liaison and notify",
            "se compromete a designar como enlace a una unidad de su administración y a notificar",
        ],
        ["name a contact person", "y a comunicar por escrito"],
        ["successor or joint employer", "patrón sustituto o solidario"],
    ];
    for [first, second] in expected {
        assert!(english.contains(first), "`{first}` is not in:\n{english}");
        assert!(spanish.contains(second), "`{second}` is not in:\n{spanish}");
    }
}

#[test]
fn the_commitments_are_those_of_the_instrument_whatever_its_gender() {
    let press = press();
    let with = |history: &str| {
        let yaml = format!(
            "kind: reaffirmation
parties:
  - {{ id: north, city: Northtown, country: US }}
  - {{ id: south, city: Villa Sur, country: MX }}
history:
{history}"
        );
        let document = press.check(&reading(&yaml)).unwrap().documents.remove(0);
        texts(&document)[1].clone()
    };
    let letter = with("  - { kind: letter-of-intent, signed: 2006-04-28 }\n");
    assert!(letter.contains("al amparo de la Carta de Intención"), "{letter}");
    assert!(letter.contains("contenidos en ella"), "{letter}");
    let act = with(
        "  - { kind: sister-city-agreement, title: { en: Act of Brotherhood, es: Acta de Hermandad }, signed: 2006-04-28 }\n",
    );
    assert!(act.contains("contenidos en ella"), "{act}");
    let several = with(
        "  - { kind: letter-of-intent, signed: 2005-04-28 }\n  - { kind: sister-city-agreement, signed: 2006-04-28 }\n",
    );
    assert!(several.contains("contenidos en él y en la Carta de Intención"), "{several}");
}

#[test]
fn what_does_not_bind_has_one_force_in_both_languages() {
    of_all(|name, register, [english, spanish]| {
        if register == "binding" {
            return;
        }
        assert_lacks(
            name,
            &english,
            &["shall ", "equally authentic", "texts are authentic", "being authentic"],
        );
        assert_lacks(name, &spanish, &["deberá", "comprometen", "se compromete", "auténtic"]);
        // Both texts have the same number of intentions.
        let count =
            |text: &str, words: &[&str]| words.iter().map(|word| text.matches(word).count()).sum::<usize>();
        let wills = count(&english, &["will ", "will:"]);
        let intentions = count(&spanish.to_lowercase(), &["procurará"]);
        assert_eq!(wills, intentions, "{name}:\n{english}\n{spanish}");
        // No other verb of the future adds a duty; *podrán* gives a right.
        let future = spanish.split(|letter: char| !letter.is_alphanumeric());
        let duties: Vec<_> = future
            .filter(|word| (word.ends_with("rán") || word.ends_with("rá")) && word.len() > 4)
            .filter(|word| {
                !["podrán", "podrá", "procurarán", "procurará", "comenzará"]
                    .contains(&word.to_lowercase().as_str())
            })
            .collect();
        assert_eq!(duties, [""; 0], "{name}");
    });
}

#[test]
fn which_text_has_authority_is_said_once() {
    let press = press();
    for register in REGISTERS {
        let word = if register == "binding" {
            ("equally authentic", "igualmente auténticos")
        } else {
            ("texts are equally valid", "textos son igualmente válidos")
        };
        let texts = library(&press, "memorandum-of-understanding", register, ["US", "MX"], "");
        assert_eq!(texts[0].matches(word.0).count(), 1, "{}", texts[0]);
        assert_eq!(texts[1].matches(word.1).count(), 1, "{}", texts[1]);
        let texts =
            library(&press, "memorandum-of-understanding", register, ["US", "MX"], "prevailing: es\n");
        assert_eq!(texts[0].matches("in case of divergence").count(), 1, "{}", texts[0]);
        assert_eq!(texts[1].matches("en caso de divergencia").count(), 1, "{}", texts[1]);
    }
}

#[test]
fn years_are_worded_as_each_language_reads_them() {
    let press = press();
    let more = "style: { dates: words }\nsigning: { date: 1996-05-03, by-hand: [place] }\n";
    let [english, spanish] = library(&press, "sister-city-agreement", "binding", ["US", "MX"], more);
    assert!(english.contains("the third day of May, nineteen hundred ninety-six,"), "{english}");
    assert!(spanish.contains("tres días del mes de mayo de mil novecientos noventa y seis,"), "{spanish}");
}

#[test]
fn the_last_signature_is_that_of_the_parties() {
    let press = press();
    for (register, english, spanish) in [
        ("binding", "last signature of the Parties", "última firma de las Partes"),
        ("non-binding", "last signature of the Participants", "última firma de los Participantes"),
    ] {
        let more = "signing: { by-hand: [date] }\nwitnesses: [{ name: Pat Specimen }]\n";
        let texts = library(&press, "sister-city-agreement", register, ["US", "MX"], more);
        assert!(texts[0].contains(english), "{}", texts[0]);
        assert!(texts[1].contains(spanish), "{}", texts[1]);
    }
}

#[test]
fn terms_are_those_of_the_country() {
    let press = press();
    let of =
        |country: &str| library(&press, "sister-city-agreement", "binding", ["US", country], "")[1].clone();
    let mexican = ["patrón sustituto", "afectación presupuestaria", "personas servidoras públicas"];
    let spanish = [
        "crédito presupuestario",
        "financiación",
        "empleados públicos",
        "formación de",
        "año natural",
        "antelación",
    ];
    let [mexico, spain, colombia] = ["MX", "ES", "CO"].map(of);
    for word in mexican {
        assert!(mexico.contains(word), "`{word}` is not in:\n{mexico}");
        assert_lacks("the text for Spain", &spain, &[word]);
        assert_lacks("the text for Colombia", &colombia, &[word]);
    }
    for word in spanish {
        assert!(spain.contains(word), "`{word}` is not in:\n{spain}");
        assert_lacks("the text for Mexico", &mexico, &[word]);
        assert_lacks("the text for Colombia", &colombia, &[word]);
    }
    assert_lacks(
        "the text for Spain",
        &spain,
        &["financiamiento", "capacitación", "anticipación", "año calendario"],
    );
    for text in [&spain, &colombia] {
        assert!(text.contains("empleador"), "{text}");
    }
}

#[test]
fn two_cities_of_one_country_have_no_other_country() {
    let press = press();
    for (country, register) in [("MX", "binding"), ("US", "non-binding")] {
        let texts = library(&press, "sister-city-agreement", register, [country, country], "");
        let name = format!("{country}, {register}");
        let english = [
            "either country",
            "each country",
            "both countries",
            "respective countries",
            "receiving country",
            "customs",
        ];
        let spanish =
            ["dos países", "cada país", "ambos países", "respectivos países", "país receptor", "aduaner"];
        assert_lacks(&name, &texts[0], &english);
        assert_lacks(&name, &texts[1], &spanish);
    }
}

#[test]
fn a_day_and_a_defined_term_stay_on_one_line() {
    let press = press();
    let yaml = "kind: sister-city-agreement
precedence: fixed
parties:
  - { id: north, city: Northtown, country: US }
  - { id: south, city: Villa Sur, country: MX }
history: [{ kind: friendship-agreement, signed: 2006-04-28 }]
recitals: [{ clause: earlier-instruments }]
articles:
  add:
    - text:
        en: Resolution No. 12 of May 5 founded the Sister Cities Committee of { $parties }
        es: La resolución núm. 12 del 5 de mayo fundó el Comité de Ciudades Hermanas de { $parties }
signing: { date: 2026-04-15 }
";
    let document = press.check(&reading(yaml)).unwrap().documents.remove(0);
    let pairs = document.recitals.iter().flatten().chain([&document.testimonium]);
    let pairs = pairs.chain(document.articles.iter().flat_map(|article| &article.paragraphs));
    let (mut english, mut spanish) = (String::new(), String::new());
    for pair in pairs {
        english += &pair.left.to_string().replace('\u{A0}', "~");
        spanish += &pair.right.to_string().replace('\u{A0}', "~");
    }
    for words in [
        "April~28",
        "15th~day~of~April",
        "Resolution~No.~12",
        "May~5",
        "Sister~Cities~Committee",
        "the~Parties",
        "this~Agreement",
    ] {
        assert!(english.contains(words), "{words} is not in:\n{english}");
    }
    for words in [
        "28~de~abril",
        "15~de~abril",
        "resolución~núm.~12",
        "5~de~mayo",
        "Ciudades~Hermanas",
        "las~Partes",
        "presente~Acuerdo",
    ] {
        assert!(spanish.contains(words), "{words} is not in:\n{spanish}");
    }
}
