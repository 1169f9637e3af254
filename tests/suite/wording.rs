//! What follows from a spec in the words of both languages, case by case.

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

/// Holds both texts of a spec against what must stand in them.
#[track_caller]
pub fn assert_says(spec: &str, english: &[&str], spanish: &[&str]) {
    let texts = texts(spec);
    for (text, expected) in texts.iter().zip([english, spanish]) {
        for words in expected {
            assert!(text.contains(words), "`{words}` is not in:\n{text}");
        }
    }
}

/// Holds both texts of a spec against what must not stand in them.
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
        &["under the Sister City Agreement signed on April 28, 2006, and the commitments"],
        &["bajo el Acuerdo de Hermanamiento firmado el 28 de abril de 2006, y los compromisos que incluye"],
    );
    assert_says(
        "kind: reaffirmation
history:
  - { kind: letter-of-intent, signed: 2005-01-01 }
  - { kind: sister-city-agreement, signed: 2006-04-28 }
  - { kind: reaffirmation, signed: 2017-05-01 }
",
        &[
            "under the Letter of Intent signed on January 1, 2005, the Sister City Agreement signed on April 28, 2006, and the Reaffirmation of the Letter of Intent signed on May 1, 2017",
        ],
        &[
            "bajo la Carta de Intención firmada el 1.º de enero de 2005, el Acuerdo de Hermanamiento firmado el 28 de abril de 2006 y la Reafirmación de la Carta de Intención firmada el 1.º de mayo de 2017, y los compromisos que incluyen",
        ],
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
        &["Reafirmación del Acta de Hermandad", "bajo el Acta de Hermandad firmada el 28"],
    );
}

#[test]
fn what_is_reaffirmed_is_what_there_was() {
    assert_says(
        "kind: reaffirmation\nhistory: [{ kind: friendship-agreement, signed: 2006-04-28 }]\n",
        &[
            "their Friendship Cities relation, established in 2006",
            "To reaffirm their Friendship Cities relation",
        ],
        &["su relación de Ciudades Amigas, establecida en 2006", "Reafirmar su relación de Ciudades Amigas"],
    );
    assert_says(
        "kind: reaffirmation\nhistory: [{ kind: annual-operating-program, year: 2007, signed: 2006-11-28 }]\n",
        &["the Annual Operating Program 2007 signed on November 28, 2006"],
        &["el Programa Operativo Anual 2007 firmado el 28 de noviembre de 2006"],
    );
    assert_says(
        "kind: reaffirmation\nhistory: [{ kind: sister-city-agreement, register: non-binding, signed: 2006-11-28 }]\n",
        &["under the Sister City Declaration signed"],
        &["bajo la Declaración de Hermanamiento firmada"],
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
    assert_says(history, &["CONVINCED of"], &["CONVENCIDAS de", "Trabajar unidas"]);
    let municipality =
        format!("{PARTIES}{history}").replace("city: Villa Sur", "noun: municipality, city: Villa Sur");
    assert_says(
        &municipality,
        &["the Municipality of Villa Sur"],
        &["el Municipio de Villa Sur", "CONVENCIDOS de", "Trabajar unidos"],
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
            "To renew the Sister City Agreement signed on April 28, 2006, for a further term of five (5) years from the date of the signature of this Reaffirmation.",
        ],
        &[
            "Renovar el Acuerdo de Hermanamiento firmado el 28 de abril de 2006 por un nuevo plazo de cinco (5) años a partir de la fecha de la firma de la presente Reafirmación.",
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
        "kind: annual-operating-program\nyear: 2027\nrecitals: []\narticles: [{ text: { en: Peace., es: Paz. } }]\n",
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
        "Areas and Modalities of Cooperation",
        "Respective Powers",
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
            "Signed in two originals, in English and Spanish, both texts being equally authentic, on the dates and at the places written below the signatures.",
            "on the date of the last signature.",
        ],
        &[
            "Firmado en dos originales, en inglés y español, siendo ambos textos igualmente auténticos, en las fechas y los lugares que se asientan al pie de las firmas.",
            "en la fecha de la última firma.",
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
