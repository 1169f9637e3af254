//! The words that follow from a spec in both languages, case by case.

use alternat::document::SignatureRow;

use crate::support::{documents, press};

/// The parties of every case that has none of its own.
const PARTIES: &str = "
parties:
  - { id: north, city: Northtown, state: Texas, country: US }
  - { id: south, city: Villa Sur, state: Coahuila, country: MX }
";

/// Both texts of the first original of a spec, passage after passage.
fn texts(spec: &str) -> [String; 2] {
    let parties = if spec.contains("parties:") { "" } else { PARTIES };
    let kind = if spec.contains("kind:") { "" } else { "kind: sister-city-agreement\n" };
    let yaml = format!("{kind}precedence: fixed{parties}\n{}", spec.trim_start());
    let (_, document) = documents(&press(), &yaml, "case").remove(0);
    let mut texts = [String::new(), String::new()];
    let mut add = |pair: &alternat::document::Columns<alternat::document::Text>| {
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
        article.number.iter().chain(&article.heading).chain(&article.paragraphs).for_each(&mut add);
        article.items.iter().map(|item| &item.text).for_each(&mut add);
    }
    add(&document.testimonium);
    for signature in document.signatures.iter().flat_map(SignatureRow::blocks) {
        let parts = [&signature.capacity, &signature.office, &signature.on_behalf_of, &signature.party];
        parts.into_iter().flatten().for_each(&mut add);
    }
    texts
}

/// Checks that both texts of a spec contain some words.
#[track_caller]
pub fn assert_says(spec: &str, english: &[&str], spanish: &[&str]) {
    let texts = texts(spec);
    for (text, expected) in texts.iter().zip([english, spanish]) {
        for words in expected {
            assert!(text.contains(words), "`{words}` is not in:\n{text}");
        }
    }
}

/// Checks that both texts of a spec lack some words.
#[track_caller]
pub fn assert_does_not_say(spec: &str, english: &str, spanish: &str) {
    let [first, second] = texts(spec);
    assert!(!first.contains(english), "`{english}` is in:\n{first}");
    assert!(!second.contains(spanish), "`{spanish}` is in:\n{second}");
}

#[test]
fn one_earlier_instrument_or_several() {
    assert_says(
        "kind: reaffirmation\nhistory: [{ kind: sister-city-agreement, signed: 2006-04-28 }]\n",
        &[
            "established under the Sister City Agreement signed on April 28, 2006, in keeping with the commitments",
        ],
        &[
            "establecida al amparo del Acuerdo de Hermanamiento firmado el 28 de abril de 2006, conforme a los compromisos contenidos en él",
        ],
    );
    assert_says(
        "kind: reaffirmation
history:
  - { kind: letter-of-intent, signed: 2005-01-01 }
  - { kind: sister-city-agreement, signed: 2006-04-28 }
  - { kind: reaffirmation, signed: 2017-05-01 }
",
        &[
            "Reaffirmation of the Sister City Agreement\n",
            "under the Sister City Agreement signed on April 28, 2006, and reaffirmed on May 1, 2017, in keeping with the commitments therein and in the Letter of Intent signed on January 1, 2005,",
        ],
        &[
            "Reafirmación del Acuerdo de Hermanamiento\n",
            "al amparo del Acuerdo de Hermanamiento firmado el 28 de abril de 2006 y reafirmado el 1.º de mayo de 2017, conforme a los compromisos contenidos en él y en la Carta de Intención firmada el 1.º de enero de 2005,",
        ],
    );
}

/// A reaffirmation that cites all of its history in its recitals.
fn recalling(history: &str) -> String {
    let recitals = "[{ clause: friendship-ties }, { clause: earlier-instruments }]";
    format!("kind: reaffirmation\nhistory:\n{history}recitals: {recitals}\n")
}

#[test]
fn the_last_relation_is_reaffirmed() {
    let grown = "  - { kind: friendship-agreement, signed: 2010-03-02 }
  - { kind: reaffirmation, signed: 2012-03-02 }
  - { kind: sister-city-agreement, signed: 2015-04-28 }
  - { kind: reaffirmation, signed: 2018-04-28 }
  - { kind: reaffirmation, signed: 2021-04-28 }
";
    assert_says(
        &recalling(grown),
        &[
            "Reaffirmation of the Sister City Agreement\n",
            "established in 2015",
            "RECALLING the Friendship City Agreement signed on March 2, 2010, and reaffirmed on March 2, 2012, and the Sister City Agreement signed on April 28, 2015, and reaffirmed on April 28, 2018, and April 28, 2021, as well as the cooperation to which they have given rise",
        ],
        &[
            "Reafirmación del Acuerdo de Hermanamiento\n",
            "establecida en 2015",
            "RECORDANDO el Acuerdo de Ciudades Amigas firmado el 2 de marzo de 2010 y reafirmado el 2 de marzo de 2012, y el Acuerdo de Hermanamiento firmado el 28 de abril de 2015 y reafirmado el 28 de abril de 2018 y el 28 de abril de 2021, así como la cooperación a la que han dado lugar",
        ],
    );
    // A second agreement of the same kind continues the relation of the first.
    assert_says(
        &recalling(
            "  - { kind: friendship-agreement, signed: 2010-03-02 }\n  - { kind: friendship-agreement, signed: 2020-03-02 }\n",
        ),
        &["Reaffirmation of the Friendship City Agreement\n", "established in 2010"],
        &["Reafirmación del Acuerdo de Ciudades Amigas\n", "establecida en 2010"],
    );
    assert_says(
        &recalling(
            "  - { kind: memorandum-of-understanding, signed: 2010-03-02 }
  - { kind: annual-operating-program, year: 2011, signed: 2010-11-02 }
  - { kind: annual-operating-program, year: 2012, signed: 2011-11-02 }
",
        ),
        &[
            "Reaffirmation of the Memorandum of Understanding\n",
            "established in 2010",
            "the Memorandum of Understanding signed on March 2, 2010, the Annual Operating Program 2011 signed on November 2, 2010, and the Annual Operating Program 2012 signed on November 2, 2011",
        ],
        &[
            "Reafirmación del Memorando de Entendimiento\n",
            "el Memorando de Entendimiento firmado el 2 de marzo de 2010, el Programa Operativo Anual 2011 firmado el 2 de noviembre de 2010 y el Programa Operativo Anual 2012 firmado el 2 de noviembre de 2011",
        ],
    );
}

#[test]
fn what_is_renewed_is_the_agreement_that_stands() {
    let spec = "kind: reaffirmation
history:
  - { kind: friendship-agreement, signed: 2010-03-02 }
  - { kind: sister-city-agreement, title: { en: Act of Brotherhood, es: Acta de Hermandad }, signed: 2015-04-28 }
articles: { add: [{ clause: renew-term }, { clause: keep-in-force }] }
term: { years: 5 }
";
    assert_says(
        spec,
        &[
            "To renew, for a further term of five (5) years from the date of the signature of this Reaffirmation, the Act of Brotherhood signed on April 28, 2015;",
            "that this Reaffirmation does not modify, the Act of Brotherhood signed on April 28, 2015.",
        ],
        &[
            "Renovar, por un nuevo plazo de cinco (5) años a partir de la fecha de la firma de la presente Reafirmación, el Acta de Hermandad firmada el 28 de abril de 2015;",
            "que la presente Reafirmación no modifique, el Acta de Hermandad firmada el 28 de abril de 2015.",
        ],
    );
    let not_binding = format!("{spec}register: non-binding\n");
    assert_says(&not_binding, &[], &["del Acta de Hermandad firmada el 28 de abril de 2015."]);
}

#[test]
fn a_program_stands_on_the_agreement_that_provides_for_it() {
    assert_says(
        "kind: annual-operating-program
year: 2028
history:
  - { kind: sister-city-agreement, signed: 2016-10-03 }
  - { kind: annual-operating-program, year: 2027, signed: 2026-11-09 }
",
        &[
            "CONSIDERING the Sister City Agreement signed on October 3, 2016, which provides for the formulation",
            "on the basis of the Sister City Agreement signed on October 3, 2016, and the Annual Operating Program 2027 signed on November 9, 2026, whose provisions",
        ],
        &[
            "CONSIDERANDO el Acuerdo de Hermanamiento firmado el 3 de octubre de 2016, que prevé la formulación",
            "con fundamento en el Acuerdo de Hermanamiento firmado el 3 de octubre de 2016 y el Programa Operativo Anual 2027 firmado el 9 de noviembre de 2026, cuyas disposiciones",
        ],
    );
}

#[test]
fn a_place_belongs_to_its_own_date() {
    let chain = |occasions: &str| {
        recalling(&format!("  - {{ kind: sister-city-agreement, signed: 2006-04-28 }}\n{occasions}"))
    };
    assert_says(
        &chain(
            "  - { kind: reaffirmation, signed: 2017-05-24, place: north }\n  - { kind: reaffirmation, signed: 2021-09-01 }\n",
        ),
        &[
            "the Sister City Agreement signed on April 28, 2006, reaffirmed in the City of Northtown on May 24, 2017, and reaffirmed on September 1, 2021, as well as",
        ],
        &[
            "el Acuerdo de Hermanamiento firmado el 28 de abril de 2006, reafirmado en la ciudad de Northtown el 24 de mayo de 2017 y reafirmado el 1.º de septiembre de 2021, así como",
        ],
    );
    assert_says(
        &chain(
            "  - { kind: reaffirmation, signed: 2011 }
  - { kind: reaffirmation, signed: 2017-05-24, place: north }
  - { kind: reaffirmation, signed: 2019-05, place: south }
  - { kind: reaffirmation, signed: 2021-09-01 }
  - { kind: reaffirmation, signed: 2022-09-01 }
",
        ),
        &[
            "reaffirmed in 2011, in the City of Northtown on May 24, 2017, and in the City of Villa Sur in May 2019, and reaffirmed on September 1, 2021, and September 1, 2022,",
        ],
        &[
            "reafirmado en 2011, en la ciudad de Northtown el 24 de mayo de 2017 y en la ciudad de Villa Sur en mayo de 2019 y reafirmado el 1.º de septiembre de 2021 y el 1.º de septiembre de 2022,",
        ],
    );
}

#[test]
fn a_reaffirmation_is_cited_by_its_own_title() {
    let titled = "  - { kind: sister-city-agreement, signed: 2006-04-28 }
  - { kind: reaffirmation, signed: 2017-05-24 }
  - kind: reaffirmation
    title: { en: Sisterhood Reaffirmation Agreement, es: Acuerdo de Reafirmación de Hermanamiento }
    signed: 2026-04-15
    place: north
";
    assert_says(
        &recalling(titled),
        &[
            "Reaffirmation of the Sister City Agreement\n",
            "signed on April 28, 2006, and reaffirmed on May 24, 2017, and by the Sisterhood Reaffirmation Agreement signed in the City of Northtown on April 15, 2026, as well as the cooperation to which it has given rise",
        ],
        &[
            "firmado el 28 de abril de 2006 y reafirmado el 24 de mayo de 2017 y mediante el Acuerdo de Reafirmación de Hermanamiento firmado en la ciudad de Northtown el 15 de abril de 2026, así como la cooperación a la que ha dado lugar",
        ],
    );
    assert_says(
        &recalling(&format!("{titled}  - {{ kind: reaffirmation, signed: 2030-04-15 }}\n")),
        &["signed in the City of Northtown on April 15, 2026, and reaffirmed on April 15, 2030,"],
        &["firmado en la ciudad de Northtown el 15 de abril de 2026 y reafirmado el 15 de abril de 2030,"],
    );
}

#[test]
fn a_month_or_a_year_is_enough_of_a_date() {
    let spec = |signed: &str| {
        let history = format!("  - {{ kind: sister-city-agreement, signed: {signed} }}\n");
        let anniversary = "articles: { add: [{ text: { en: \"To celebrate { $years } years since { $established }\", es: \"Celebrar { $years } años desde { $established }\" } }] }\n";
        recalling(&history).replace("}]\n", "}, { clause: anniversary }]\n")
            + anniversary
            + "signing: { date: 2026-03-01 }\n"
    };
    assert_says(
        &spec("1986-11"),
        &[
            "the Sister City Agreement signed in November 1986, as well as",
            "established in 1986,",
            "the fortieth anniversary",
            "To celebrate 40 years since 1986",
        ],
        &[
            "el Acuerdo de Hermanamiento firmado en noviembre de 1986, así como",
            "establecida en 1986,",
            "el cuadragésimo aniversario",
            "Celebrar 40 años desde 1986",
        ],
    );
    assert_says(
        &spec("1961"),
        &["the Sister City Agreement signed in 1961, as well as", "the sixty-fifth anniversary"],
        &["el Acuerdo de Hermanamiento firmado en 1961, así como", "el sexagésimo quinto aniversario"],
    );
    // The year of the signing is enough as well.
    assert_says(
        &spec("1986-11").replace("2026-03-01", "2026"),
        &["COMMEMORATING in 2026 the fortieth anniversary"],
        &["CONMEMORANDO en 2026 el cuadragésimo aniversario"],
    );
}

#[test]
fn a_file_is_dated_by_what_is_known_of_the_latest_instrument() {
    let metadata = |signed: &str| {
        let spec = format!(
            "kind: reaffirmation\nprecedence: fixed{PARTIES}\nhistory:\n  - {{ kind: sister-city-agreement, signed: 1961-04-12 }}\n  - {{ kind: reaffirmation, signed: {signed} }}\n"
        );
        let (_, document) = documents(&press(), &spec, "case").remove(0);
        let metadata = document.metadata;
        (serde_json::to_value(metadata.date).unwrap(), metadata.identifier)
    };
    let dated =
        |year: u32, month: u32, day: u32| serde_json::json!({ "year": year, "month": month, "day": day });
    let (date, identifier) = metadata("1986-11");
    assert_eq!(date, dated(1986, 11, 1));
    assert!(identifier.contains(":1986-11:"), "{identifier}");
    let (date, identifier) = metadata("unknown");
    assert_eq!(date, dated(1961, 4, 12));
    assert!(identifier.contains(":1961-04-12:"), "{identifier}");
}

#[test]
fn nothing_is_said_of_a_date_that_is_not_known() {
    let unknown = "  - { kind: sister-city-agreement, signed: unknown }\n";
    assert_says(
        &recalling(unknown),
        &[" and their interest in", "RECALLING the Sister City Agreement signed by both cities, as well as"],
        &["RECORDANDO el Acuerdo de Hermanamiento firmado por ambas ciudades, así como"],
    );
    assert_does_not_say(&recalling(unknown), "established in", "establecida en");
    assert_says(
        &recalling("  - { kind: sister-city-agreement, signed: unknown, place: north }\n"),
        &["the Sister City Agreement signed in the City of Northtown, as well as"],
        &["el Acuerdo de Hermanamiento firmado en la ciudad de Northtown, así como"],
    );
    let reaffirmed = |others: &str| recalling(&format!("{unknown}{others}"));
    let letter = "  - { kind: reaffirmation, signed: unknown }\n";
    assert_says(
        &reaffirmed("  - { kind: reaffirmation, signed: 2017 }\n"),
        &["RECALLING the Sister City Agreement reaffirmed in 2017, as well as"],
        &["RECORDANDO el Acuerdo de Hermanamiento reafirmado en 2017, así como"],
    );
    assert_says(
        &reaffirmed(letter).replacen("unknown", "2006", 1),
        &["the Sister City Agreement signed in 2006 and reaffirmed at a later date,"],
        &["el Acuerdo de Hermanamiento firmado en 2006 y reafirmado en fecha posterior,"],
    );
    assert_says(
        &reaffirmed(&letter.repeat(2)).replacen("unknown", "2006", 1),
        &["signed in 2006 and reaffirmed on two later occasions,"],
        &["firmado en 2006 y reafirmado en dos ocasiones posteriores,"],
    );
}

#[test]
fn an_agreement_that_is_not_listed_is_cited_by_its_reaffirmations() {
    let spec = recalling(
        "  - { kind: reaffirmation, signed: 2017-05-24 }\n  - { kind: reaffirmation, signed: 2021-09-01 }\n",
    );
    assert_says(
        &spec,
        &[
            "Reaffirmation of the Sister City Agreement\n",
            "RECALLING the Sister City Agreement reaffirmed on May 24, 2017, and September 1, 2021, as well as the cooperation to which it has",
        ],
        &[
            "RECORDANDO el Acuerdo de Hermanamiento reafirmado el 24 de mayo de 2017 y el 1.º de septiembre de 2021, así como la cooperación a la que ha dado",
        ],
    );
    assert_does_not_say(&spec, "established in", "establecida en");
}

#[test]
fn a_ratification_is_a_sentence_of_its_own() {
    let spec = "kind: reaffirmation
history: [{ kind: sister-city-agreement, signed: 2006-04-28 }]
articles: { add: [{ clause: renew-term }, { clause: ratification }] }
term: { years: 5 }
";
    assert_says(
        spec,
        &[
            "; and\nTo renew, for a further term of five (5) years from the date on which this Reaffirmation enters into force, the Sister City Agreement signed on April 28, 2006.\nThis Reaffirmation is signed subject to ratification",
            "shall enter into force on the date of the later of the two ratifications.\n",
        ],
        &[
            "; y\nRenovar, por un nuevo plazo de cinco (5) años a partir de la fecha en que la presente Reafirmación entre en vigor, el Acuerdo de Hermanamiento firmado el 28 de abril de 2006.\nLa presente Reafirmación se firma a reserva de su ratificación",
            "entrará en vigor en la fecha de la última de las dos ratificaciones.\n",
        ],
    );
    assert_says(
        &format!("{spec}register: non-binding\n"),
        &["from the date on which this Declaration takes effect, the"],
        &["a partir de la fecha en que la presente Declaración comience a surtir efectos, el"],
    );
    // The sentence speaks of each Party, a name that the preamble gives them.
    assert_says(spec, &["hereinafter \"the Parties,\""], &["en adelante \"las Partes\","]);
    // Other articles that are whole sentences also speak of them.
    assert_says(
        &spec.replace("{ clause: ratification }", "{ clause: termination }, { clause: approval }"),
        &["signed on April 28, 2006.\nEither Party may", "\nEach Party declares"],
        &["el 28 de abril de 2006.\nCualquiera de las Partes", "\nCada Parte declara"],
    );
}

#[test]
fn what_is_signed_on_two_days_counts_from_the_last_signature() {
    assert_says(
        "kind: reaffirmation
history: [{ kind: sister-city-agreement, signed: 2006-04-28 }]
articles: { add: [{ clause: renew-term }] }
signing: { by-hand: [date] }
",
        &["from the date of the last signature of this Reaffirmation, the"],
        &["a partir de la fecha de la última firma de la presente Reafirmación, el"],
    );
}

#[test]
fn history_is_cited_by_place_where_it_is_given() {
    assert_says(
        "kind: reaffirmation
history:
  - { kind: sister-city-agreement, signed: 2006-04-28, place: north }
  - { kind: reaffirmation, signed: 2017-05-24 }
  - { kind: reaffirmation, signed: 2021-09-01, place: { en: Washington, es: Washington } }
",
        &[
            "signed in the City of Northtown on April 28, 2006, and reaffirmed on May 24, 2017, and in Washington on September 1, 2021",
        ],
        &[
            "firmado en la ciudad de Northtown el 28 de abril de 2006 y reafirmado el 24 de mayo de 2017 y en Washington el 1.º de septiembre de 2021",
        ],
    );
}

#[test]
fn the_title_of_an_instrument_gives_its_gender() {
    assert_says(
        "kind: reaffirmation
history:
  - { kind: sister-city-agreement, title: { en: Act of Brotherhood, es: Acta de Hermandad }, signed: 2006-04-28 }
",
        &["Reaffirmation of the Act of Brotherhood", "under the Act of Brotherhood signed on"],
        &["Reafirmación del Acta de Hermandad", "al amparo del Acta de Hermandad firmada el 28"],
    );
}

#[test]
fn what_is_reaffirmed_is_what_there_was() {
    assert_says(
        "kind: reaffirmation\nhistory: [{ kind: friendship-agreement, signed: 2006-04-28 }]\n",
        &[
            "their friendship-city relationship, established in 2006",
            "To reaffirm their friendship-city relationship",
        ],
        &["su relación de ciudades amigas, establecida en 2006", "Reafirmar su relación de ciudades amigas"],
    );
    assert_says(
        "kind: reaffirmation\nhistory: [{ kind: annual-operating-program, year: 2007, signed: 2006-11-28 }]\n",
        &["the Annual Operating Program 2007 signed on November 28, 2006"],
        &["el Programa Operativo Anual 2007 firmado el 28 de noviembre de 2006"],
    );
    assert_says(
        "kind: reaffirmation\nhistory: [{ kind: sister-city-agreement, register: non-binding, signed: 2006-11-28 }]\n",
        &["under the Sister City Declaration signed"],
        &["al amparo de la Declaración de Hermanamiento firmada"],
    );
}

#[test]
fn anniversaries_are_counted() {
    let spec = |day: &str| {
        format!(
            "kind: reaffirmation
history: [{{ kind: sister-city-agreement, signed: 2006-04-28 }}]
recitals: [{{ clause: anniversary }}]
signing: {{ date: {day} }}
"
        )
    };
    assert_says(
        &spec("2026-04-15"),
        &["COMMEMORATING in 2026 the twentieth anniversary of their"],
        &["CONMEMORANDO en 2026 el vigésimo aniversario de su"],
    );
    assert_says(&spec("2027-01-01"), &["the twenty-first anniversary"], &["el vigésimo primer aniversario"]);
    assert_says(&spec("2029-01-01"), &["the twenty-third anniversary"], &["el vigésimo tercer aniversario"]);
}

#[test]
fn days_are_written_in_words() {
    let spec = |day: &str| {
        format!("kind: letter-of-intent\nstyle: {{ dates: words }}\nsigning: {{ date: {day} }}\n")
    };
    assert_says(
        &spec("2026-04-15"),
        &["Signed on the fifteenth day of April, two thousand twenty-six, in"],
        &["a los quince días del mes de abril de dos mil veintiséis, en"],
    );
    assert_says(
        &spec("2031-05-01"),
        &["the first day of May"],
        &["al primer día del mes de mayo de dos mil treinta y uno"],
    );
    assert_says(&spec("2031-05-21"), &["the twenty-first day"], &["a los veintiún días del mes de mayo"]);
}

#[test]
fn the_spanish_of_spain_counts_the_first_day() {
    let spec = "kind: letter-of-intent\nlanguages: [en-US, es-ES]\nsigning: { date: 2026-05-01 }\n";
    assert_says(spec, &["the 1st day of May, 2026"], &["el día 1 de mayo de 2026"]);
    let mexico = spec.replace("es-ES", "es-MX");
    assert_says(&mexico, &["the 1st day of May, 2026"], &["el día primero de mayo de 2026"]);
}

#[test]
fn the_testimonium_agrees_with_the_title() {
    assert_says("kind: letter-of-intent\n", &["Signed on"], &["Firmada el día"]);
    assert_says("kind: sister-city-agreement\n", &["Signed on"], &["Firmado el día"]);
}

#[test]
fn participles_agree_with_the_parties() {
    let history = "kind: reaffirmation\nhistory: [{ kind: sister-city-agreement, signed: 2006-04-28 }]\nrecitals: [{ clause: border-cooperation }]\n";
    assert_says(history, &["CONVINCED of"], &["CONVENCIDAS de"]);
    let municipality =
        format!("{PARTIES}{history}").replace("city: Villa Sur", "noun: municipality, city: Villa Sur");
    assert_says(
        &municipality,
        &["the Municipality of Villa Sur"],
        &["el Municipio de Villa Sur", "CONVENCIDOS de"],
    );
    let register = history.replace("kind: reaffirmation", "kind: memorandum-of-understanding");
    assert_says(
        &register,
        &["hereinafter \"the Participants,\""],
        &["en adelante \"los Participantes\"", "CONVENCIDOS de"],
    );
}

#[test]
fn one_text_can_prevail() {
    let spec = "kind: memorandum-of-understanding\nprevailing: es\n";
    assert_says(
        spec,
        &["in case of divergence, the Spanish text prevails"],
        &["en caso de divergencia, prevalece el texto en español"],
    );
    assert_does_not_say(spec, "equally authentic", "igualmente auténticos");
}

#[test]
fn a_city_is_named_in_each_language() {
    assert_says(
        "kind: letter-of-intent
parties:
  - { id: los-angeles, city: Los Angeles, state: California, country: US }
  - { id: mexico, city: Ciudad de México, state: Ciudad de México, country: MX }
signing: { place: mexico }
",
        &["The City of Los Angeles, California", "and Mexico City,", "in Mexico City, Mexico City"],
        &[
            "La Ciudad de Los Ángeles, California",
            "y la Ciudad de México,",
            "en la Ciudad de México, Ciudad de México",
        ],
    );
    assert_says(
        "kind: letter-of-intent
parties:
  - { id: el-paso, city: El Paso, state: Texas, country: US }
  - { id: juarez, city: Ciudad Juárez, state: Chihuahua, country: MX }
signing: { place: juarez }
",
        &["in the City of Ciudad Juárez, Chihuahua"],
        &["La Ciudad de El Paso, Texas", "y Ciudad Juárez, Chihuahua", "en Ciudad Juárez, Chihuahua"],
    );
}

#[test]
fn y_becomes_e_before_the_sound_of_i() {
    assert_says(
        "kind: letter-of-intent
parties:
  - { id: el-paso, city: El Paso, state: Texas, country: US }
  - { id: other, noun: { en: the Port of Iquique, es: Iquique }, city: Iquique, country: CL }
",
        &["and the Port of Iquique,"],
        &["de los Estados Unidos de América, e Iquique,"],
    );
}

#[test]
fn a_name_says_how_it_sounds_where_its_spelling_misleads() {
    let spec = |sound: &str| {
        format!(
            "kind: letter-of-intent
parties:
  - {{ id: el-paso, city: El Paso, state: Texas, country: US }}
  - {{ id: juarez, city: Ciudad Juárez, country: MX{sound} }}
"
        )
    };
    assert_says(&spec(""), &[], &["de América, y Ciudad Juárez,"]);
    assert_says(&spec(", sound: i"), &[], &["de América, e Ciudad Juárez,"]);
    assert_says(&spec(", sound: other"), &[], &["de América, y Ciudad Juárez,"]);
}

#[test]
fn a_town_signs_in_itself() {
    assert_says(
        "kind: letter-of-intent
parties:
  - { id: north, noun: town, city: Northtown, state: Texas, country: US }
  - { id: south, city: Villa Sur, state: Coahuila, country: MX }
signing: { place: north }
",
        &["in the Town of Northtown, Texas"],
        &["en la Villa de Northtown, Texas"],
    );
}

#[test]
fn offices_follow_the_customs_of_the_country() {
    let office = |country: &str, signatory: &str| {
        format!(
            "kind: letter-of-intent
parties:
  - {{ id: north, city: Northtown, country: {country}, signatory: {{ name: A. B., {signatory} }} }}
  - {{ id: south, city: Villa Sur, state: Coahuila, country: MX }}
"
        )
    };
    let cases = [
        ("US", "gender: female", "Mayor\n", "Alcaldesa\n"),
        ("ES", "gender: female, language: es", "Mayor\n", "Alcaldesa-Presidenta\n"),
        ("MX", "gender: male", "Mayor\n", "Presidente Municipal\n"),
        ("MX", "gender: female, interim: true", "Interim Mayor\n", "Presidenta Municipal Interina\n"),
        ("MX, state: Ciudad de México", "gender: female", "Mayor\n", "Alcaldesa\n"),
        (
            "MX",
            "office: clerk, gender: male",
            "Secretary of the Municipal Government\n",
            "Secretario del Ayuntamiento\n",
        ),
        (
            "MX",
            "office: clerk, gender: male, interim: true",
            "Interim Secretary",
            "Secretario del Ayuntamiento, con carácter interino\n",
        ),
        ("MX", "office: syndic, gender: female", "Municipal Trustee (Síndica)\n", "Síndica Municipal\n"),
        ("US", "office: city-manager, gender: male", "City Manager\n", "Administrador de la Ciudad\n"),
        ("US", "office: mayor-pro-tem, gender: female", "Mayor Pro Tem\n", "Alcaldesa Pro Tempore\n"),
        (
            "US",
            "office: council-president",
            "President of the City Council\n",
            "Titular de la Presidencia del Concejo Municipal\n",
        ),
        (
            "US, state: Texas",
            "office: clerk, gender: female",
            "City Secretary\n",
            "Secretaria de la Ciudad\n",
        ),
        ("CL", "gender: male", "Mayor\n", "Alcalde\n"),
    ];
    for (country, signatory, english, spanish) in cases {
        assert_says(&office(country, &signatory.replace(", language: es", "")), &[english], &[spanish]);
    }
}

#[test]
fn the_law_of_mexico_is_named_where_one_party_is_in_mexico() {
    let spec = |country: &str, state: &str| {
        format!(
            "kind: sister-city-agreement
parties:
  - {{ id: north, city: Northtown, state: {state}, country: {country} }}
  - {{ id: south, city: Villa Sur, state: Coahuila, country: MX }}
"
        )
    };
    let law = ("Ley sobre la Celebración de Tratados", "Ley sobre la Celebración de Tratados");
    assert_says(&spec("US", "Texas"), &[law.0], &[law.1]);
    let not_binding = format!("{}register: non-binding\n", spec("US", "Texas"));
    assert_does_not_say(&not_binding, law.0, law.1);
    let both = spec("MX", "Sonora").replace("parties:\n  - {", "parties:\n  - { language: en,");
    assert_does_not_say(&both, law.0, law.1);
}

#[test]
fn what_does_not_bind_says_so() {
    let spec = "kind: sister-city-agreement\nregister: non-binding\n";
    assert_says(
        spec,
        &["Sister City Declaration", "Article XV\n", "creates no legally binding rights or obligations"],
        &[
            "Declaración de Hermanamiento",
            "Artículo XV\n",
            "no crea derechos ni obligaciones jurídicamente vinculantes",
        ],
    );
    assert_does_not_say(&spec.replace("non-binding", "binding"), "creates no legally", "no crea derechos");
}

#[test]
fn term_and_notice_stand_in_words_and_figures() {
    assert_says(
        "kind: sister-city-agreement\nterm: { years: 1, notice: 21 }\n",
        &["for a term of one (1) year from", "at least twenty-one (21) days"],
        &["por un plazo de un (1) año", "con al menos veintiún (21) días"],
    );
    assert_says(
        "kind: sister-city-agreement\nterm: { years: 31 }\n",
        &["thirty-one (31) years", "thirty (30) days"],
        &["treinta y un (31) años", "treinta (30) días"],
    );
}

#[test]
fn a_reaffirmation_renews_the_term() {
    let spec = "kind: reaffirmation
history: [{ kind: sister-city-agreement, signed: 2006-04-28 }]
articles: { add: [{ clause: renew-term }] }
";
    assert_says(
        &format!("{spec}term: {{ years: 5 }}\n"),
        &[
            "To renew, for a further term of five (5) years from the date of the signature of this Reaffirmation, the Sister City Agreement signed on April 28, 2006.",
        ],
        &[
            "Renovar, por un nuevo plazo de cinco (5) años a partir de la fecha de la firma de la presente Reafirmación, el Acuerdo de Hermanamiento firmado el 28 de abril de 2006.",
        ],
    );
    assert_says(spec, &["for an indefinite term from"], &["por tiempo indefinido a partir de"]);
}

#[test]
fn a_list_has_its_serial_comma_by_style() {
    let spec = "kind: sister-city-agreement\n";
    assert_says(spec, &["disaster risk reduction, and emergency response"], &[]);
    let without = format!("{spec}style: {{ serial-comma: false }}\n");
    assert_says(&without, &["disaster risk reduction and emergency response"], &[]);
}

#[test]
fn articles_are_numbered_in_step() {
    assert_says("kind: friendship-agreement\n", &["First\n", "Sixth\n"], &["Primera\n", "Sexta\n"]);
    assert_says("kind: memorandum-of-understanding\n", &["\n1.\n", "\n9.\n"], &["\n1.\n", "\n9.\n"]);
    assert_says("kind: sister-city-agreement\n", &["Article XIV\n"], &["Artículo XIV\n"]);
}

#[test]
fn own_words_say_what_their_variables_stand_for() {
    let spec = "kind: letter-of-intent
history: [{ kind: friendship-agreement, signed: 2016-10-03 }]
articles:
  add:
    - text:
        en: \"{ $parties } meet. { $this } follows { $history }, { $years } years ago. { $south } invites { $north } to { $south-city }.\"
        es: \"{ $parties } se reúnen. { $this } sigue a { $history }, hace { $years } años. { $south } invita a { $north } a { $south-city }.\"
signing: { date: 2026-10-03 }
";
    assert_says(
        spec,
        &[
            "The Participants meet. This Letter follows the Friendship City Agreement signed on October 3, 2016, 10 years ago. The City of Villa Sur invites the City of Northtown to Villa Sur.",
        ],
        &[
            "Los Participantes se reúnen. La presente Carta sigue al Acuerdo",
            "La Ciudad de Villa Sur invita a la Ciudad de Northtown a Villa Sur.",
        ],
    );
}

#[test]
fn a_series_ends_alike_in_both_texts() {
    let spec = "kind: letter-of-intent
recitals:
  - text: { en: WHEREAS one; and, es: CONSIDERANDO uno; y }
  - text: { en: WHEREAS two, es: CONSIDERANDO dos }
";
    assert_says(
        spec,
        &["WHEREAS one; and\n", "WHEREAS two,\n"],
        &["CONSIDERANDO uno; y\n", "CONSIDERANDO dos,\n"],
    );
}

/// Checks that the signs that an author typed after recitals are replaced by those of the series.
#[test]
fn typed_signs_of_a_series_give_way() {
    let recitals = |ends: [&str; 3]| {
        let [one, two, three] = ends;
        let (y_one, y_two) = (one.replace("and", "y"), two.replace("and", "y"));
        format!(
            "kind: memorandum-of-understanding
parties:
  - {{ id: el-paso, city: El Paso, state: Texas, country: US }}
  - {{ id: torreon, city: Torreón, state: Coahuila, country: MX }}
recitals:
  - text: {{ en: \"WHEREAS both share history{one}\", es: \"CONSIDERANDO que comparten historia{y_one}\" }}
  - text: {{ en: \"WHEREAS both value friendship{two}\", es: \"CONSIDERANDO que valoran la amistad{y_two}\" }}
  - text: {{ en: \"WHEREAS both trade{three}\", es: \"CONSIDERANDO que comercian{three}\" }}
"
        )
    };
    for ends in [["", "", ""], ["; and", ",", ""], [",", "; and", ";"], [";", "", ","]] {
        assert_says(
            &recitals(ends),
            &["share history;", "value friendship; and", "both trade,"],
            &["comparten historia;", "valoran la amistad; y", "que comercian,"],
        );
    }
    assert_says(
        &recitals([".", ".", "."]),
        &["share history.", "value friendship.", "both trade."],
        &["comparten historia.", "valoran la amistad.", "que comercian."],
    );
}

#[test]
fn the_name_in_common_is_introduced_where_it_is_used() {
    let history = "history: [{ kind: sister-city-agreement, signed: 2006-04-28 }]\n";
    let plain = format!("kind: reaffirmation\n{history}");
    assert_does_not_say(&plain, "hereinafter", "en adelante");
    let own = format!(
        "{plain}articles: {{ add: [{{ text: {{ en: \"To meet as {{ $parties }}\", es: \"Reunirse como {{ $parties }}\" }} }}] }}\n"
    );
    assert_says(&own, &["hereinafter \"the Parties,\""], &["en adelante \"las Partes\","]);
}

#[test]
fn a_country_that_both_names_mean_keeps_its_customs() {
    assert_says(
        "kind: sister-city-agreement
parties:
  - { id: north, city: Northtown, state: Texas, country: US }
  - { id: south, city: Villa Sur, state: Coahuila, country: { en: Mexico, es: México }, signatory: { gender: female } }
",
        &["Ley sobre la Celebración de Tratados", "of the United Mexican States"],
        &["Presidenta Municipal"],
    );
}

#[test]
fn the_year_of_a_program_may_stand_in_its_title_alone() {
    assert_says(
        "kind: annual-operating-program\nyear: 2027\nrecitals: []\narticles: [{ as: program-basis, text: { en: Peace., es: Paz. } }, { as: program-period, text: { en: Joy., es: Gozo. } }]\n",
        &["Annual Operating Program 2027"],
        &["Programa Operativo Anual 2027"],
    );
}

#[test]
fn a_short_spec_gives_every_article_of_the_wide_scope() {
    let path = crate::support::root().join("fixtures/el-paso-torreon-wide-scope.yaml");
    let yaml = std::fs::read_to_string(path).unwrap();
    let cities = ["el-paso", "torreon"].map(|city| {
        let path = crate::support::root().join(format!("fixtures/cities/{city}.yaml"));
        std::fs::read_to_string(path).unwrap().lines().count()
    });
    assert!(yaml.lines().count() + cities.iter().sum::<usize>() <= 25);
    let (_, document) = documents(&press(), &yaml, "wide").remove(0);
    let headings = document.articles.iter().map(|article| article.heading.as_ref().unwrap().left.to_string());
    let expected = [
        "Objective",
        "Areas and Forms of Cooperation",
        "Powers",
        "Annual Operating Programs",
        "Additional Proposals",
        "Supervision and Coordination Mechanism",
        "Financing",
        "Information, Materials, and Equipment",
        "International Instruments",
        "Personnel and Labor Relations",
        "Entry and Exit of Personnel",
        "Intellectual Property",
        "Settlement of Disputes",
        "Final Provisions",
    ];
    assert_eq!(headings.collect::<Vec<_>>(), expected);
}

#[test]
fn a_date_is_said_as_far_as_it_is_known() {
    assert_says(
        "signing: { date: 2026-04 }\n",
        &["on the ____ day of April, 2026, in ____,"],
        &["el día ____ de abril de 2026, en ____,"],
    );
    assert_says(
        "signing: { date: 2026 }\n",
        &["on the ____ day of ____, 2026,"],
        &["el día ____ de ____ de 2026,"],
    );
    assert_says(
        "signing: { date: 2026-04 }\nstyle: { dates: words }\n",
        &["on the ____ day of April, two thousand twenty-six,"],
        &["a los ____ días del mes de abril de dos mil veintiséis,"],
    );
}

#[test]
fn what_is_written_by_hand_is_not_said_in_the_closing_words() {
    assert_says(
        "signing: { by-hand: [place, date] }\n",
        &[
            "Signed in two originals, each in English and Spanish, both texts being equally authentic, on the dates and at the places written below the signatures.",
            "on the date of the last signature of the Parties.",
        ],
        &[
            "Firmado en dos originales, cada uno en inglés y español, siendo ambos textos igualmente auténticos, en las fechas y los lugares que se asientan al pie de las firmas.",
            "en la fecha de la última firma de las Partes.",
        ],
    );
    assert_says(
        "signing: { place: north, by-hand: [date] }\n",
        &["Signed in the City of Northtown, Texas, United States of America, in two originals"],
        &["Firmado en la ciudad de Northtown, Texas, de los Estados Unidos de América, en dos originales"],
    );
}

#[test]
fn a_place_is_said_as_far_as_it_is_known() {
    assert_says(
        "signing: { place: { en: \"___, Texas, United States of America\", es: \"___, Texas, Estados Unidos de América\" } }\n",
        &["in ____, Texas, United States of America, in two"],
        &["en ____, Texas, Estados Unidos de América, en dos"],
    );
}

#[test]
fn everyone_signs_in_an_office_and_a_capacity() {
    let parties = "parties:
  - id: north
    city: Northtown
    state: Texas
    country: US
    signatory: { name: Robin Sample, office: mayor-pro-tem, on-behalf-of: { name: Alex Sample, gender: female } }
    attestation: { gender: female }
    approved-as-to-form: { gender: male }
  - id: south
    city: Villa Sur
    state: Coahuila
    country: MX
    cosignatory: { gender: female }
    attestation: { gender: male, interim: true }
witnesses: [{ office: { en: Governor, es: Gobernadora } }]
";
    assert_says(
        parties,
        &[
            "Mayor Pro Tem\nfor and on behalf of Alex Sample, Mayor\nFor the City of Northtown",
            "Attest\nCity Secretary\nCity of Northtown",
            "Approved as to form\nCity Attorney\nCity of Northtown",
            "Municipal Trustee (Síndica)\nFor the City of Villa Sur\n",
            "Attest\nInterim Secretary of the Municipal Government\nCity of Villa Sur",
            "Witness of honor\nGovernor\n",
        ],
        &[
            "en nombre y representación de Alex Sample, Alcaldesa\nPor la Ciudad de Northtown",
            "Da fe\nSecretaria de la Ciudad\nCiudad de Northtown",
            "Aprobado en cuanto a la forma\n",
            "Síndica Municipal\nPor la Ciudad de Villa Sur\n",
            "Da fe\nSecretario del Ayuntamiento, con carácter interino\nCiudad de Villa Sur",
            "Testigo de honor\nGobernadora\n",
        ],
    );
}
