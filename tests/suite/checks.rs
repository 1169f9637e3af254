//! The rules over what both texts say: nothing of the fixtures is flagged, and every change on one side is.

use std::collections::BTreeSet;
use std::fs;

use alternat::alternat::originals;
use alternat::check::compare_columns;
use alternat::document::{Columns, Document, Inline, SignatureRow, Text};
use alternat::finding::{Finding, Rule, Severity};
use alternat::model::{Agreement, Words, examine};
use alternat::press::{Checked, Press};
use alternat::spec::{self, Reading};

use crate::support::{fixtures, press, reading};

/// Words that are changed, each into another: what figures, months and numbers in words are made of.
const CHANGED: [(&str, &str); 26] = [
    ("January", "February"),
    ("March", "May"),
    ("April", "June"),
    ("May", "July"),
    ("September", "October"),
    ("October", "November"),
    ("enero", "febrero"),
    ("marzo", "mayo"),
    ("abril", "junio"),
    ("mayo", "julio"),
    ("septiembre", "octubre"),
    ("octubre", "noviembre"),
    ("thirty", "forty"),
    ("treinta", "cuarenta"),
    ("twelve", "eleven"),
    ("doce", "once"),
    ("Twelve", "Eleven"),
    ("Doce", "Once"),
    ("December", "November"),
    ("diciembre", "noviembre"),
    ("first day", "second day"),
    ("primer día", "segundo día"),
    ("tenth", "twelfth"),
    ("décimo", "noveno"),
    ("sixty", "seventy"),
    ("sesenta", "setenta"),
];

/// Every text that differs from a text in one figure, one month, one number in words or one letter of a name.
fn mutants(text: &str, names: &[String]) -> Vec<String> {
    let figures = text.char_indices().filter(|(_, figure)| figure.is_ascii_digit());
    let figures = figures.map(|(at, figure)| {
        let other = char::from(b'0' + (figure as u8 - b'0' + 1) % 10);
        format!("{}{other}{}", &text[..at], &text[at + 1..])
    });
    let changed = |(from, to): (&str, &str)| -> Vec<String> {
        let is_letter = |letter: Option<char>| letter.is_some_and(char::is_alphabetic);
        let found = text.match_indices(from).filter(|(at, _)| {
            !is_letter(text[..*at].chars().next_back()) && !is_letter(text[at + from.len()..].chars().next())
        });
        found.map(|(at, _)| format!("{}{to}{}", &text[..at], &text[at + from.len()..])).collect()
    };
    let words = CHANGED.into_iter().flat_map(changed);
    let misspelled = names.iter().map(|name| (name.as_str(), format!("{}x", &name[..name.len() - 1])));
    let names: Vec<_> = misspelled.flat_map(|(name, wrong)| changed((name, &wrong))).collect();
    figures.chain(words).chain(names).collect()
}

/// The names of the cities of an agreement, in every spelling.
fn cities(documents: &[Document], reading: &Reading) -> Vec<String> {
    let mut cities = BTreeSet::new();
    for party in reading.spec.parties.iter().flatten().filter_map(|party| party.0.as_ref()) {
        let city = party.from.as_ref().and_then(|file| reading.cities[file].city.clone());
        match party.city.clone().or(city) {
            Some(spec::Name::Same(name)) => cities.insert(name),
            _ => false,
        };
    }
    // Some names stand on the page otherwise than in the spec, as *Los Ángeles*.
    if documents.iter().any(|document| {
        document.preamble.left.to_string().contains("Ángeles")
            || document.preamble.right.to_string().contains("Ángeles")
    }) {
        cities.insert("Los Ángeles".to_owned());
    }
    cities.into_iter().collect()
}

#[test]
fn the_fixtures_are_not_flagged() {
    let press = press();
    for path in fixtures() {
        let checked = press.check(&reading(&fs::read_to_string(&path).unwrap())).unwrap();
        assert_eq!(*checked.warnings, [], "{}", path.display());
    }
}

/// Every passage of every document in which one column is changed is told; the author's own words are changed
/// in the spec.
#[test]
fn every_change_of_one_column_is_told() {
    let press = press();
    let mut changes = 0;
    for path in fixtures() {
        let reading = reading(&fs::read_to_string(&path).unwrap());
        let Checked { agreement, documents, .. } = press.check(&reading).unwrap();
        let names = cities(&documents, &reading);
        assert_eq!(originals(&agreement).len(), documents.len());
        for document in &documents {
            changes += change_columns(&press, &agreement, document, &names);
        }
    }
    assert!(changes > 400, "only {changes} changes were made");
}

/// Changes each column of each passage in every way, and gives the number of changes.
fn change_columns(press: &Press, agreement: &Agreement, document: &Document, names: &[String]) -> usize {
    let mut count = 0;
    for passage in 0..columns(agreement, &mut document.clone()).len() {
        for side in 0..2 {
            let text = side_of(columns(agreement, &mut document.clone())[passage], side).to_string();
            for mutant in mutants(&text, names) {
                let mut other = document.clone();
                *side_of(columns(agreement, &mut other)[passage], side) =
                    Text(vec![Inline::Words(mutant.clone())]);
                assert!(!compared(press, agreement, &other).is_empty(), "not told: {mutant}");
                count += 1;
            }
        }
    }
    count
}

fn side_of(columns: &mut Columns<Text>, side: usize) -> &mut Text {
    if side == 0 { &mut columns.left } else { &mut columns.right }
}

fn compared(press: &Press, agreement: &Agreement, document: &Document) -> Vec<Finding> {
    compare_columns(agreement, document, (press.vocabulary(), press.catalog()))
}

/// The passages of a document that both texts have and that are not the author's own.
fn columns<'d>(agreement: &Agreement, document: &'d mut Document) -> Vec<&'d mut Columns<Text>> {
    let mut columns =
        vec![&mut document.preamble, &mut document.words_of_agreement, &mut document.testimonium];
    if agreement.title.is_none() {
        columns.push(&mut document.title);
    }
    let blocks = document.signatures.iter_mut().flat_map(SignatureRow::blocks_mut);
    columns.extend(blocks.filter_map(|block| block.party.as_mut()));
    for (own, recital) in agreement.recitals.iter().zip(&mut document.recitals) {
        if matches!(own.words, Words::Clause(_)) {
            columns.extend(recital);
        }
    }
    for (own, article) in agreement.articles.iter().zip(&mut document.articles) {
        if matches!(own.words, Words::Clause(_)) {
            columns.extend(&mut article.heading);
            columns.extend(&mut article.paragraphs);
            columns.extend(article.items.iter_mut().map(|item| &mut item.text));
        }
    }
    columns
}

/// The rules that tell a difference between the two texts of a pair.
const UNEQUAL: [Rule; 5] = [
    Rule::UnequalFigures,
    Rule::UnequalDates,
    Rule::UnequalNames,
    Rule::UnequalVariables,
    Rule::OneSidedVariable,
];

/// Every figure, date, name and variable of one text of every pair that a spec gives.
#[test]
fn every_change_of_one_text_of_a_pair_is_told() {
    let press = press();
    let mut changes = 0;
    for path in fixtures() {
        let yaml = fs::read_to_string(&path).unwrap();
        let names = cities(&press.check(&reading(&yaml)).unwrap().documents, &reading(&yaml));
        for span in texts_of_pairs(&yaml) {
            let text = &yaml[span.clone()];
            let variables = text.match_indices("{ $").map(|(at, _)| {
                format!("{}{{ $place }}{}", &text[..at], &text[at + text[at..].find('}').unwrap() + 1..])
            });
            for mutant in mutants(text, &names).into_iter().chain(variables.collect::<Vec<_>>()) {
                let mutated = format!("{}{mutant}{}", &yaml[..span.start], &yaml[span.end..]);
                let findings = match press.check(&reading(&mutated)) {
                    Ok(checked) => checked.warnings,
                    Err(findings) => findings,
                };
                let is_told = findings.iter().any(|finding| UNEQUAL.contains(&finding.rule));
                assert!(is_told, "{}: not told: {mutant}: {findings:?}", path.display());
                changes += 1;
            }
        }
    }
    assert!(changes > 30, "only {changes} changes were made");
}

/// Where the texts of pairs stand in YAML: behind `en:` and `es:`, up to the next key.
fn texts_of_pairs(yaml: &str) -> Vec<std::ops::Range<usize>> {
    let starts = ["en: ", "es: "].iter().flat_map(|key| yaml.match_indices(key));
    let starts: BTreeSet<_> = starts.map(|(at, key)| at + key.len()).collect();
    starts.into_iter().map(|start| start..end_of_text(yaml, start)).collect()
}

fn end_of_text(yaml: &str, start: usize) -> usize {
    let rest = &yaml[start..];
    let line = yaml[..start].rsplit('\n').next().unwrap();
    let length = if let Some(quoted) = rest.strip_prefix('"') {
        quoted.find('"').unwrap() + 2
    } else if rest.starts_with(">-") || rest.starts_with('|') {
        // A block is indented deeper than its key.
        let key = line.find(|sign: char| sign.is_alphabetic()).unwrap();
        let is_inside = |line: &&str| line.trim().is_empty() || line.find(|sign| sign != ' ') > Some(key);
        let mut lines = rest.split_inclusive('\n');
        lines.next().unwrap().len() + lines.take_while(is_inside).map(str::len).sum::<usize>()
    } else if line.contains('{') {
        rest.find([',', '}']).unwrap()
    } else {
        rest.find('\n').unwrap()
    };
    start + length
}

/// What differs between the languages rightly is not flagged.
#[test]
fn what_differs_rightly_is_not_flagged() {
    let right = [
        // The order of the parties, which the alternat changes.
        "recitals:
  - text:
      en: MINDFUL of the rivers of El Paso and Torreón
      es: TENIENDO PRESENTES los ríos de Torreón y de El Paso",
        // Participles that agree with what the parties are called.
        "recitals: [{ text: { en: CONVINCED of their friendship, es: CONVENCIDAS de su amistad } }]",
        // Titles of offices that differ by country.
        "signing: { place: el-paso }",
        // A text that is longer in one language.
        "recitals:
  - text:
      en: MINDFUL of health
      es: TENIENDO PRESENTE la importancia que tiene para sus habitantes el cuidado de la salud",
        // *Mexico* without its accent in English.
        "recitals: [{ text: { en: GRATEFUL to the peoples of Mexico, es: AGRADECIDAS a los pueblos de México } }]",
        // Figures in words, and with other signs between thousands.
        "recitals:
  - text:
      en: RECALLING thirty visits, both in the year 2024, and 1,000 books
      es: RECORDANDO 30 visitas, ambas en el año 2024, y 1 000 libros",
        // Feasts and places with numbers and months in their names.
        "recitals:
  - text:
      en: CELEBRATING *Cinco de Mayo* at Three Rivers, in May and in Iowa
      es: CELEBRANDO el *Cinco de Mayo* en Three Rivers, en mayo y en Iowa",
        // A comma before *y* that parts more than a list.
        "articles:
  - heading: { en: Meetings, es: Reuniones }
    text:
      en: The Parties shall meet each year, and shall agree on the place.
      es: Las Partes se reunirán cada año, y acordarán el lugar.",
        // Dates as each language writes them, in figures and in words.
        "recitals:
  - text:
      en: RECALLING the fair of May 1, 2024, and that of the fifteenth day of June, two thousand twenty-five
      es: RECORDANDO la feria del 1.º de mayo de 2024 y la de los quince días del mes de junio de dos mil veinticinco",
        // The name of an organ of a party, and of its state.
        "recitals:
  - text:
      en: MINDFUL of what the City Council of El Paso and the State of Texas have resolved
      es: TENIENDO PRESENTE lo que han resuelto el Concejo Municipal de El Paso y el Estado de Texas",
        // Ranges of days, which may name their month and year once or twice, and times of day.
        "articles:
  - heading: { en: Festival, es: Festival }
    text:
      en: It is held from November 5 to 9, 2027, at 3:30 p.m., and on May 3 and 4, 2026.
      es: Se celebra del 5 al 9 de noviembre de 2027, a las 15:30 horas, y el 3 y el 4 de mayo de 2026.",
        "articles:
  - heading: { en: Festival, es: Festival }
    text:
      en: It is held from October 28 to October 30, 2027, with 2 choirs, in the twentieth century.
      es: Se celebra del 28 al 30 de octubre de 2027, con dos coros, en el siglo XX.",
        // Numbers of telephones, months that are words too, and a dozen.
        "articles:
  - heading: { en: Notices, es: Notificaciones }
    text:
      en: Notices go to +52 871 749 1700 in March, May, and August; a dozen guests come.
      es: Las notificaciones van al +52 871 749 1700 en marzo, mayo y agosto; asisten doce invitados.",
        // A state by its longer name, and a place elsewhere behind it.
        "recitals:
  - text:
      en: MINDFUL of Torreón, Coahuila de Zaragoza, Mexico, and of the Bank of America
      es: TENIENDO PRESENTES Torreón, Coahuila de Zaragoza, México, y el Bank of America",
        // A quotation, and words in brackets that nobody is to fill in.
        "recitals:
  - text:
      en: 'QUOTING the \"Letter\" of friendship'
      es: CITANDO la «Carta» de amistad",
        // Names that begin like titles.
        "style: { dates: words }",
    ];
    let press = press();
    for added in right {
        let yaml = format!(
            "kind: sister-city-agreement
parties:
  - {{ id: el-paso, city: El Paso, state: Texas, country: US, signatory: {{ name: Mayra Sample, gender: female }} }}
  - {{ id: torreon, city: Torreón, state: Coahuila, country: MX, signatory: {{ name: C. Muestra, gender: male }} }}
{added}
"
        );
        let findings = match press.check(&reading(&yaml)) {
            Ok(checked) => checked.warnings,
            Err(findings) => findings,
        };
        // Own articles in place of all are not what this is about.
        let findings: Vec<_> =
            findings.into_iter().filter(|finding| finding.rule != Rule::RequiredClause).collect();
        assert_eq!(findings, [], "{added}");
    }
}

/// What only a final text needs is told of a draft, and the draft is made.
/// What is told of letterheads of a city, whatever else.
fn letterhead(city: &str, line: &str) -> Vec<&'static str> {
    rules(&format!(
        "kind: sister-city-agreement\nprecedence: fixed\nparties:\n  - {{ id: own, city: \"{city}\", country: US, \
         letterhead: {{ lines: [\"{line}\"] }} }}\n  - {{ id: south, city: Villa Sur, country: MX }}\n"
    ))
}

#[test]
fn a_letterhead_names_its_own_city_in_whatever_letters() {
    for (city, line) in [
        ("Winston-Salem", "CITY OF WINSTON-SALEM"),
        ("Winston-Salem", "CITY OF WINSTON SALEM"),
        ("Coeur d'Alene", "CITY OF COEUR D’ALENE"),
        ("Coeur d’Alene", "CITY OF COEUR D'ALENE"),
        ("Villa Ejemplo", "AYUNTAMIENTO DE LA HEROICA CIUDAD DE VILLA EJEMPLO"),
        ("Heroica Ciudad de Villa Ejemplo", "HEROICA CIUDAD DE VILLA EJEMPLO"),
        ("Ciudad Muestra", "MUNICIPIO DE MUESTRA"),
    ] {
        assert!(!letterhead(city, line).contains(&"other-city"), "{city}: {line}");
    }
    for line in ["CITY OF SALEM", "HEROICA CIUDAD DE VILLA OTRA", "MUNICIPIO DE ALENE"] {
        assert!(letterhead("Winston-Salem", line).contains(&"other-city"), "{line}");
    }
}

#[test]
fn a_draft_may_wait_for_what_a_final_text_needs() {
    let press = press();
    let waiting = "kind: friendship-agreement
parties:
  - { id: sampleton, from: cities/sampleton.yaml, approved: 2026-12-01 }
  - { id: villa-ejemplo, from: cities/villa-ejemplo.yaml, signatory: { office: { en: Mayor-Elect, es: Alcaldesa Electa } } }
articles:
  add:
    - text: { en: The budget is TBD., es: El presupuesto está por definir. }
    - text: { en: The festival opens every year., es: The festival opens every year. }
signing: { date: 2026-04-15 }
";
    let waits = [
        "approval-after-signing",
        "officer-elect",
        "officer-elect",
        "placeholder",
        "placeholder",
        "same-text",
    ];
    let told = |findings: &[Finding], severity: Severity| {
        let findings = findings.iter().filter(|finding| finding.severity == severity);
        let mut rules: Vec<_> = findings.map(|finding| finding.rule.id()).collect();
        rules.sort_unstable();
        rules.retain(|rule| waits.contains(rule));
        rules
    };
    let errors = press.check(&reading(waiting)).unwrap_err();
    assert_eq!(told(&errors, Severity::Error), waits);
    let draft = press.check(&reading(&format!("{waiting}status: draft\n"))).unwrap();
    assert_eq!(told(&draft.warnings, Severity::Warning), waits);
    assert!(draft.documents.iter().all(|document| document.watermark.is_some()));
    // Nobody is in office yet: the name stays blank.
    let late = waiting.replace("2026-04-15", "1950-01-01").replace("2026-12-01", "1949-01-01");
    assert!(
        press.check(&reading(&late)).unwrap_err().iter().any(|finding| finding.rule == Rule::NobodyInOffice)
    );
    assert!(press.check(&reading(&format!("{late}status: draft\n"))).is_ok());
    // What both texts must have alike does not wait.
    let unequal = format!("{waiting}status: draft\n").replace("está por definir", "es de 30 pesos");
    assert!(press.check(&reading(&unequal)).is_err());
}

/// The rules that a spec breaks whose witness has a name.
fn rules_of_name(name: &str) -> Vec<&'static str> {
    rules(&format!(
        "kind: sister-city-agreement\nparties:\n  - {{ id: laredo, city: Laredo, state: Texas, country: US }}\n  \
         - {{ id: torreon, city: Torreón, state: Coahuila, country: MX }}\nwitnesses:\n  - {{ name: '{}', party: torreon }}\n",
        name.replace('\'', "''")
    ))
}

#[test]
fn difficult_names_of_persons_are_right() {
    for name in [
        "Victor D. Trevino",
        "Victor D. Trevino, Jr.",
        "Victor D. Trevino, Sr.",
        "Victor D. Trevino, III",
        "María de los Ángeles Ríos",
        "J. Jesús Luna",
        "J. J. Luna",
        "O'Brien",
        "Kathleen O’Hara",
        "Ana McAllen Jr.",
        "Ana Smith-Jones",
        "Ma. del Carmen Sol",
        "José Ortega y Gasset",
        "Benito Juárez García",
        "Virginia León",
        "Guadalupe Victoria Luna",
        "Jean-Luc d'Arc",
        "Ana Luna (hijo)",
        "LeRoy DeSoto",
        "JP Li",
        "Juan XXIII Luna",
        "Ana ____",
    ] {
        assert_eq!(rules_of_name(name), [""; 0], "{name}");
    }
    assert_eq!(rules_of_name("Victor D. Trevino, Ph.D."), ["title-in-name"]);
    for (name, rule) in [
        ("Trevino, Victor D.", "surname-first"),
        ("TREVINO, VICTOR D.", "surname-first"),
        ("Ana Luna, Lee Sample", "surname-first"),
        ("Trevino, Virginia", "surname-first"),
        ("Ana Luna / Lee Sample", "several-persons"),
        ("Ana Luna - Lee Sample", "several-persons"),
        ("Ana Luna, Lee Sample, Pat Sol", "several-persons"),
        ("VICTOR D. TREVINO", "name-in-capitals"),
        ("Victor TREVINO", "name-in-capitals"),
        ("Victor Trevino 2", "sign-in-name"),
        ("Name: Victor Trevino", "sign-in-name"),
        ("Laredo", "place-as-name"),
        ("Texas", "place-as-name"),
        ("El Paso, Texas", "place-as-name"),
        ("City of El Paso", "place-as-name"),
    ] {
        assert_eq!(rules_of_name(name), [rule], "{name}");
    }
}

#[test]
fn an_honorific_is_printed_or_doubted() {
    let party = |country: &str, city: &str, honorific: &str| {
        format!(
            "{{ id: {}, city: {city}, country: {country}, signatory: {{ name: Ana Ejemplo, honorific: {honorific} }} }}",
            country.to_lowercase()
        )
    };
    let spec = |first: &str, second: &str, page: &str| {
        let parties = format!(
            "parties:\n  - {}\n  - {}\n",
            party("US", "Sampleton", first),
            party("MX", "Villa Ejemplo", second)
        );
        format!(
            "kind: letter-of-intent\n{parties}allow: [{{ rule: signs-twice, reason: one made-up person }}]\n{page}"
        )
    };
    assert_eq!(rules(&spec("honorable", "licentiate", "")), ["unprinted-honorific"]);
    assert_eq!(rules(&spec("honorable", "licentiate", "page: { layout: sequential }\n")), [""; 0]);
    let own = spec("{ en: The Honorable, es: Hble. }", "licentiate", "");
    assert_eq!(rules(&own), [""; 0]);
    let documents = press().check(&reading(&own)).unwrap().documents;
    let names: Vec<_> = documents[0]
        .signatures
        .iter()
        .flat_map(SignatureRow::blocks)
        .map(|block| format!("{:?}", block.name))
        .collect();
    assert!(names.iter().any(|name| name.contains("The Honorable")), "{names:?}");
    assert!(names.iter().any(|name| name.contains("Lic.")), "{names:?}");
}

/// The rules that a spec breaks.
fn rules(spec: &str) -> Vec<&'static str> {
    let findings = match press().check(&reading(spec)) {
        Ok(checked) => checked.warnings,
        Err(findings) => findings,
    };
    findings.iter().map(|finding| finding.rule.id()).collect()
}

#[test]
fn a_renewal_goes_with_a_term_of_whatever_words() {
    let told = |articles: &str| {
        let spec = format!(
            "kind: letter-of-intent
parties:
  - {{ id: sampleton, city: Sampleton, state: Texas, country: US }}
  - {{ id: villa, city: Villa Ejemplo, state: Coahuila, country: MX }}
articles: {{ add: [{articles}, {{ clause: renewal }}] }}
"
        );
        rules(&spec)
    };
    assert_eq!(told("{ clause: term }"), ["renewal-without-term"]);
    assert_eq!(told("{ clause: amendment }"), ["renewal-without-term"]);
    assert_eq!(told("{ text: { en: It ends after two years., es: Termina a los dos años. } }"), [""; 0]);
}

#[test]
fn final_provisions_may_give_way_to_their_parts() {
    let told = |added: &str| {
        let spec = format!(
            "kind: sister-city-agreement
parties:
  - {{ id: sampleton, city: Sampleton, state: Texas, country: US }}
  - {{ id: villa, city: Villa Ejemplo, state: Coahuila, country: MX }}
articles: {{ drop: [final-provisions], add: [{added}] }}
"
        );
        rules(&spec)
    };
    let parts = "{ clause: term }, { clause: amendment }, { clause: termination }";
    assert_eq!(told(&format!("{{ clause: ratification }}, {parts}")), [""; 0]);
    assert_eq!(told(&format!("{{ clause: entry-into-force }}, {parts}")), [""; 0]);
    assert_eq!(told(parts), ["required-clause"]);
    assert_eq!(told("{ clause: ratification }"), ["required-clause"]);
}

#[test]
fn own_words_stand_for_a_clause_only_if_they_say_so() {
    let told = |articles: &str| {
        let spec = format!(
            "kind: sister-city-agreement
parties:
  - {{ id: sampleton, city: Sampleton, state: Texas, country: US }}
  - {{ id: villa, city: Villa Ejemplo, state: Coahuila, country: MX }}
articles: {articles}
"
        );
        rules(&spec)
    };
    let own = |also: &str| {
        format!("{{ {also} text: {{ en: They will found a library., es: Fundarán una biblioteca. }} }}")
    };
    let (silent, objective, term) = (own(""), own("as: objective,"), own("as: term,"));
    let parts = "{ clause: entry-into-force }, { clause: amendment }, { clause: termination }";
    for (articles, expected) in [
        (format!("[{silent}, {{ clause: final-provisions }}]"), &["required-clause"][..]),
        (format!("[{silent}]"), &["required-clause", "required-clause"]),
        (format!("[{objective}, {{ clause: final-provisions }}]"), &[]),
        (format!("[{objective}, {term}, {parts}]"), &[]),
        (format!("{{ drop: [objective], add: [{silent}] }}"), &["required-clause"]),
        (format!("{{ drop: [objective], add: [{objective}] }}"), &[]),
        (format!("{{ replace: {{ objective: {silent} }} }}"), &[]),
        (format!("{{ replace: {{ objective: {term} }} }}"), &["required-clause"]),
        (format!("{{ add: [{objective}] }}"), &["repeated-clause"]),
        (format!("{{ drop: [objective], add: [{objective}, {objective}] }}"), &["repeated-clause"]),
        (format!("{{ replace: {{ objective: {silent} }}, add: [{objective}] }}"), &["repeated-clause"]),
    ] {
        assert_eq!(told(&articles), expected, "{articles}");
    }
}

/// The ratification is known whoever words it.
#[test]
fn own_words_stand_for_a_ratification() {
    let own =
        "{ as: ratification, text: { en: Both councils ratify it., es: Ambos concejos lo ratifican. } }";
    let spec = |articles: &str| {
        format!(
            "kind: letter-of-intent
register: binding
parties:
  - {{ id: sampleton, city: Sampleton, state: Texas, country: US }}
  - {{ id: villa, city: Villa Ejemplo, state: Coahuila, country: MX }}
articles: {{ add: [{articles}] }}
"
        )
    };
    assert_eq!(rules(&spec(&format!("{own}, {{ clause: entry-into-force }}"))), ["contradicting-clauses"]);
    let told = |articles: &str| {
        let (agreement, _) = examine(&reading(&spec(articles)), press().vocabulary());
        agreement.unwrap().is_subject_to_ratification()
    };
    assert!(told(own));
    assert!(!told(&own.replace("as: ratification, ", "")));
}

#[test]
fn a_bar_holds_though_an_earlier_agreement_is_older() {
    let spec = |more: &str| {
        format!(
            "kind: reaffirmation
parties:
  - {{ id: el-paso, city: El Paso, state: Texas, country: US }}
  - {{ id: other, city: Ejemplo, country: RU, language: es }}
history: [{{ kind: sister-city-agreement, signed: 1998 }}]
{more}"
        )
    };
    assert_eq!(rules(&spec("")), ["barred-country"]);
    assert_eq!(rules(&spec("prepared: 2026-04-15\n")), ["barred-country"]);
    assert_eq!(rules(&spec("signing: { date: 2001 }\n")), [""; 0]);
}

#[test]
fn an_anniversary_is_that_of_any_instrument() {
    let told = |history: &str, number: &str| {
        let spec = format!(
            "kind: reaffirmation
parties:
  - {{ id: sampleton, city: Sampleton, state: Texas, country: US }}
  - {{ id: villa, city: Villa Ejemplo, state: Coahuila, country: MX }}
history: [{history}]
recitals: [{{ text: {{ en: CELEBRATING the {number}th anniversary, es: CELEBRANDO el {number}.º aniversario }} }}]
signing: {{ date: 2026 }}
"
        );
        rules(&spec)
    };
    let grown =
        "{ kind: friendship-agreement, signed: 2002-03 }, { kind: sister-city-agreement, signed: 2006 }";
    assert_eq!(told(grown, "24"), [""; 0]);
    assert_eq!(told(grown, "20"), [""; 0]);
    assert_eq!(told(grown, "19"), ["wrong-anniversary"; 2]);
    // It may be that of the instrument of which the year is not known.
    assert_eq!(told("{ kind: sister-city-agreement, signed: unknown }", "19"), [""; 0]);
}
