//! The spelling of own words: what is doubted, and what is not.

use alternat::finding::{Finding, Rule};
use alternat::press::Press;

use crate::support::{press, reading};

/// The words that are doubted in an agreement with an article of its own, each with what is meant.
fn doubted(press: &Press, english: &str, spanish: &str) -> Vec<[String; 2]> {
    let text = format!("{{ en: \"{english}\", es: \"{spanish}\" }}");
    in_spec(press, &format!("articles: {{ add: [{{ heading: {{ en: Art, es: Arte }}, text: {text} }}] }}"))
}

fn in_spec(press: &Press, fields: &str) -> Vec<[String; 2]> {
    let yaml = format!(
        "kind: friendship-agreement
parties:
  - {{ id: sampleton, city: Sampleton, state: Texas, country: US, signatory: {{ name: Ana Muestrez }} }}
  - {{ id: villa, city: Villa Ejemplo, state: Coahuila, country: MX }}
signing: {{ date: 2026-05-05, place: sampleton }}
{fields}
"
    );
    let findings = match press.check(&reading(&yaml)) {
        Ok(checked) => checked.warnings,
        Err(findings) => findings,
    };
    let argument = |finding: &Finding, name| {
        let mut found = finding.arguments.iter().filter(|(known, _)| *known == name);
        found.next().map(|(_, value)| value.clone()).unwrap_or_default()
    };
    let doubts = findings.iter().filter(|finding| finding.rule == Rule::Misspelled);
    doubts.map(|finding| ["written", "meant"].map(|name| argument(finding, name))).collect()
}

#[test]
fn slips_of_a_letter_are_doubted() {
    let press = press();
    for (english, spanish, words) in [
        ("They recieve guests.", "Reciben a sus invitados.", [["recieve", "receive"]]),
        ("They have zolots.", "Tienen zapatos.", [["zolots", "none"]]),
        ("The City Manger’s staff reads.", "El personal del gerente lee.", [["Manger", "Manager"]]),
        ("THE COMMITEE MEETS.", "EL COMITÉ SE REÚNE.", [["COMMITEE", "COMMITTEE"]]),
        ("The Muncipality acts.", "El Municipio actúa.", [["Muncipality", "Municipality"]]),
        ("The parks are open.", "Los parkes están abiertos.", [["parkes", "partes"]]),
        ("The cities meet.", "Las ciudadedes se reúnen.", [["ciudadedes", "ciudades"]]),
        ("They write to the city.", "Escriben a la cuidad.", [["cuidad", "ciudad"]]),
        ("CULTURAL COOPERATION", "COOPERAClÓN CULTURAL", [["COOPERAClÓN", "COOPERACIÓN"]]),
        ("They are responsable.", "Son los encargados.", [["responsable", "responsible"]]),
        ("The “exhange of letters” goes on.", "El “intercambio de cartas” sigue.", [["exhange", "exchange"]]),
    ] {
        assert_eq!(doubted(&press, english, spanish), words, "{english} / {spanish}");
    }
}

#[test]
fn names_and_words_of_other_languages_are_not_doubted() {
    let press = press();
    for (english, spanish) in [
        // Names, of the spec and of others.
        ("Sampleton names Muestrez, of Xochitlanapa.", "Sampleton nombra a Muestrez, de Xochitlanapa."),
        ("They visit the Museo Zorrillense.", "Visitan el Museo Zorrillense."),
        // Abbreviations, codes, addresses.
        ("They use approx. ten kg, the ISO and the UNESCO.", "Usan aprox. diez kg, la ISO y la UNESCO."),
        ("See www.example.org/prlg or a.b@example.org.", "Vea www.example.org/prlg o a.b@example.org."),
        ("Chapter xviii applies.", "Se aplica el capítulo xviii."),
        // Words of both texts, or of the other language where they are no slip.
        ("They dance the huapanguillo.", "Bailan el huapanguillo."),
        ("The ayuntamiento and the cabildo meet.", "Se reúnen el ayuntamiento y el cabildo."),
        ("A “feria del libro” and a *tlacoyo* open.", "Se abren una feria del libro y un *tlacoyito*."),
        ("They act bona fide, mutatis mutandis.", "Actúan bona fide, mutatis mutandis."),
        // Spellings of other countries.
        ("They organise and honour travelling theatres.", "Organizan y honran a teatros ambulantes."),
        // Words that are made of others.
        (
            "The crossborder cybersecurity teams meet.",
            "Se reúnen los equipos transfronterizos de ciberseguridad.",
        ),
        ("The clerks publish it.", "Publíquese y notifíquese; para firmarlo, hágase."),
        ("They don't print the mayors' or the city’s books.", "No imprimen los libros de la ciudad."),
        // Letters as they were typed.
        ("They sing the cancio\u{301}n.", "Cantan la cancio\u{301}n y la coopera\u{AD}ción."),
    ] {
        assert_eq!(doubted(&press, english, spanish), Vec::<[String; 2]>::new(), "{english} / {spanish}");
    }
}

#[test]
fn a_word_that_another_rule_explains_is_not_doubted_besides() {
    let press = press();
    for (english, spanish) in [
        ("They favor cooperation.", "Favorecen la cooperacion agricola."),
        ("They name JosÃ© their friend.", "Nombran a JosÃ© su amigo."),
        ("Las ciudades organizan ferias de la gente y del artte.", "Las ciudades organizan ferias de arte."),
    ] {
        assert_eq!(doubted(&press, english, spanish), Vec::<[String; 2]>::new(), "{english} / {spanish}");
    }
}

#[test]
fn a_text_of_a_third_language_is_not_doubted_word_by_word() {
    let french = "Les deux villes coopèrent dans leurs domaines respectifs et se félicitent du jumelage.";
    let doubts = doubted(&press(), french, "Las dos ciudades cooperan en sus ámbitos.");
    assert_eq!(doubts, Vec::<[String; 2]>::new());
}

#[test]
fn a_word_is_allowed_once_for_the_whole_spec() {
    let press = press();
    let fields = "title: { en: Zolotl Accord, es: Acuerdo }
articles:
  add:
    - heading: { en: The zolots, es: Los zolotes }
      text: { en: The zolots meet., es: Se reúnen los zolotes. }
";
    let doubts = [["zolots", "none"], ["zolotes", "none"], ["zolots", "none"], ["zolotes", "none"]];
    assert_eq!(in_spec(&press, fields), doubts);
    let allowed = "allow: [{ rule: misspelled, words: [Zolots, zolotes], reason: as they are called }]";
    assert_eq!(in_spec(&press, &format!("{fields}{allowed}")), Vec::<[String; 2]>::new());
    let one = "allow: [{ rule: misspelled, words: [zolots], reason: as they are called }]";
    assert_eq!(in_spec(&press, &format!("{fields}{one}")), [["zolotes", "none"], ["zolotes", "none"]]);
}
