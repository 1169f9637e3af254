//! Numbers in both texts, compared by the things that they count.

use alternat::finding::{Findings, Rule};
use alternat::press::Press;

use crate::support::{press, reading};

/// The findings about an agreement with a recital of its own, and other fields.
fn findings(press: &Press, fields: &str) -> Findings {
    let yaml = format!(
        "kind: friendship-agreement
parties:
  - {{ id: sampleton, city: Sampleton, state: Texas, country: US }}
  - {{ id: villa, city: Villa Ejemplo, state: Coahuila, country: MX }}
signing: {{ date: 2026-05-05, place: sampleton }}
{fields}
"
    );
    match press.check(&reading(&yaml)) {
        Ok(checked) => checked.warnings,
        Err(findings) => findings,
    }
}

fn with_recital(press: &Press, english: &str, spanish: &str) -> Findings {
    let text = format!("{{ en: \"RECALLING {english}\", es: \"RECORDANDO {spanish}\" }}");
    findings(press, &format!("recitals: {{ add: [{{ text: {text} }}] }}"))
}

#[test]
fn numbers_that_count_the_same_are_equal() {
    let press = press();
    for (english, spanish) in [
        ("two hundred (200) days of work", "doscientos (200) días de trabajo"),
        ("four hundred and five schools", "cuatrocientas cinco escuelas"),
        ("nine hundred ninety-nine days", "novecientos noventa y nueve días"),
        ("twelve thousand, five hundred books", "12 mil 500 libros"),
        ("the year nineteen hundred ninety-six", "el año mil novecientos noventa y seis"),
        ("a hundred schools and a thousand students", "cien escuelas y mil estudiantes"),
        ("one hundred and two hundred visits", "cien y doscientas visitas"),
        ("trade of 2 billion dollars a year", "un comercio de 2 mil millones de dólares al año"),
        ("trade of two billion dollars", "un comercio de dos mil millones de dólares"),
        ("trade of 2.5 billion dollars", "un comercio de 2,500 millones de dólares"),
        ("a trillion dollars", "un billón de dólares"),
        ("twenty-one trillion one billion pesos", "veintiún billones mil millones de pesos"),
        ("one million (1,000,000) days of work", "un millón (1,000,000) de días de trabajo"),
        ("one million one thousand persons", "un millón mil personas"),
        ("1.2 million people", "1,200,000 personas"),
        ("1,200,000 people", "1.2 millones de personas"),
        ("300,000 people", "300 mil personas"),
        ("three hundred thousand people", "trescientas mil personas"),
        ("several thousand and many hundred visitors", "varios miles y muchos cientos de visitantes"),
        ("millions of people", "millones de personas"),
        ("their one hundredth festival", "su centésimo festival"),
        ("between thirty and forty visits", "entre treinta y cuarenta visitas"),
    ] {
        assert_eq!(*with_recital(&press, english, spanish), [], "{english} / {spanish}");
    }
}

#[test]
fn numbers_that_count_otherwise_are_told() {
    let press = press();
    for (english, spanish) in [
        ("two hundred days of work", "cien días de trabajo"),
        ("two hundred (200) days of work", "cien (200) días de trabajo"),
        ("nine hundred days", "nueve días"),
        ("trade of 2 billion dollars", "un comercio de 2 billones de dólares"),
        ("two billion dollars", "dos billones de dólares"),
        ("a trillion dollars", "mil billones de dólares"),
        ("one million days of work", "un millón de horas de trabajo"),
        ("one million one thousand persons", "un millón una personas"),
        ("1.2 million people", "1,2 mil millones de personas"),
        ("300 thousand people", "300 millones de personas"),
        ("three thousand people", "trescientas personas"),
        ("a thousand students", "mil cien estudiantes"),
    ] {
        let rules: Vec<_> =
            with_recital(&press, english, spanish).iter().map(|finding| finding.rule).collect();
        assert_eq!(rules, [Rule::UnequalFigures], "{english} / {spanish}");
    }
}

/// Checks that the library's own wording is never refused, whatever its numbers are.
#[test]
fn every_notice_and_every_term_is_worded_alike() {
    let press = press();
    for notice in 2..1000 {
        let years = notice % 99 + 1;
        let found = findings(&press, &format!("term: {{ years: {years}, notice: {notice} }}"));
        assert_eq!(*found, [], "{years} years, {notice} days");
    }
}
