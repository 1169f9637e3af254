//! `alternat check`: the form of reported findings, and the exit codes.

use serde_json::Value;
use serde_sarif::sarif::Sarif;
use snapbox::str;

use crate::support::alternat;

const WARNED: &str = "fixtures/invalid/capital-month.yaml";
const WRONG: &str = "fixtures/invalid/same-text.yaml";
const RIGHT: &str = "fixtures/own-words.yaml";

#[test]
fn errors_fail_and_warnings_do_where_they_are_denied() {
    let check = |arguments: &[&str]| alternat().arg("check").args(arguments).assert();
    check(&[RIGHT]).code(0).stdout_eq("").stderr_eq("no problem was found\n");
    check(&[WARNED]).code(0);
    check(&[WARNED, "--deny", "warnings"]).code(1);
    check(&[WRONG]).code(1);
    check(&[WRONG, "nowhere.yaml"]).code(3);
}

#[test]
fn a_fix_is_shown() {
    alternat().args(["check", WARNED]).assert().success().stderr_eq(str![[r#"
warning[capital-month]: the month “Octubre” has a capital letter
  --> fixtures/invalid/capital-month.yaml:11:41
   |
11 |           RECORDANDO la feria del 12 de Octubre de 2024
   |                                         ^^^^^^^ recitals.add[0].text.es
   |
hint: Spanish writes months in lower case: octubre
   |
11 -           RECORDANDO la feria del 12 de Octubre de 2024
11 +           RECORDANDO la feria del 12 de octubre de 2024
   |

1 warning

"#]]);
}

#[test]
fn a_warning_is_told_and_the_pages_are_made() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("warned.pdf");
    let output =
        alternat().args(["render", WARNED, "--format", "pdf", "-o"]).arg(folder.path()).output().unwrap();
    let told = String::from_utf8(output.stderr).unwrap();
    assert!(told.contains("warning[capital-month]") && told.contains("wrote "), "{told}");
    assert!(output.status.success() && !file.exists());
    assert_eq!(std::fs::read_dir(folder.path()).unwrap().count(), 2);
}

#[test]
fn what_is_allowed_is_not_told() {
    let folder = tempfile::tempdir().unwrap();
    let yaml = std::fs::read_to_string(crate::support::root().join(WARNED)).unwrap();
    let allowed = |entry: &str| {
        let path = folder.path().join("spec.yaml");
        std::fs::write(&path, format!("{yaml}allow: [{entry}]\n")).unwrap();
        let output = alternat().args(["check", "--deny", "warnings"]).arg(&path).output().unwrap();
        output.status.code().unwrap()
    };
    assert_eq!(allowed("{ rule: capital-month, reason: as the poster has it }"), 0);
    assert_eq!(allowed("{ rule: capital-month, reason: as the poster has it, at: recitals }"), 0);
    assert_eq!(
        allowed("{ rule: capital-month, reason: as the poster has it, at: 'recitals.add[0].text.es' }"),
        0
    );
    assert_eq!(allowed("{ rule: capital-month, reason: as the poster has it, at: 'recitals.add[1]' }"), 1);
    assert_eq!(allowed("{ rule: calque, reason: as the poster has it }"), 1);
}

#[test]
fn what_stands_in_the_way_cannot_be_allowed() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("spec.yaml");
    let yaml = crate::support::spec("allow: [{ rule: unknown-state, reason: as we call it }]\n");
    std::fs::write(&path, yaml.replace("state: Texas", "state: Texaz")).unwrap();
    let output = alternat().arg("check").arg(&path).output().unwrap();
    let told = String::from_utf8(output.stderr).unwrap();
    assert!(told.contains("error[unknown-state]") && told.contains("error[unallowable-rule]"), "{told}");
}

#[test]
fn findings_are_told_in_json() {
    let output = alternat().args(["check", WARNED, WRONG, "--format", "json"]).output().unwrap();
    assert!(output.stderr.is_empty());
    let told = String::from_utf8(output.stdout).unwrap();
    snapbox::assert_data_eq!(
        told.as_str(),
        str![[r#"
[
  {
    "column": 41,
    "endColumn": 48,
    "endLine": 11,
    "file": "fixtures/invalid/capital-month.yaml",
    "fix": {
      "replacement": "octubre"
    },
    "hint": "Spanish writes months in lower case: octubre",
    "line": 11,
    "message": "the month “Octubre” has a capital letter",
    "path": "recitals.add[0].text.es",
    "rule": "capital-month",
    "severity": "warning"
  },
  {
    "column": 13,
    "endColumn": 105,
    "endLine": 8,
    "file": "fixtures/invalid/same-text.yaml",
    "fix": null,
    "hint": "translate one of them",
    "line": 8,
    "message": "both texts are the same",
    "path": "articles.add[0].text",
    "rule": "same-text",
    "severity": "error"
  }
]

"#]]
    );
    let findings: Value = serde_json::from_str(&told).unwrap();
    assert_eq!(findings.as_array().unwrap().len(), 2);
    let none = alternat().args(["check", RIGHT, "--format", "json"]).assert().success().stdout_eq("[]\n");
    none.stderr_eq("");
}

#[test]
fn findings_are_told_in_sarif() {
    let output =
        alternat().args(["check", WARNED, WRONG, "--format", "sarif", "--lang", "es"]).output().unwrap();
    let told = String::from_utf8(output.stdout).unwrap();
    let sarif: Sarif = serde_json::from_str(&told).unwrap();
    let run = &sarif.runs[0];
    let results = run.results.as_ref().unwrap();
    assert_eq!(results.len(), 2);
    let rules = run.tool.driver.rules.as_ref().unwrap();
    for result in results {
        let rule = &rules[usize::try_from(result.rule_index.unwrap()).unwrap()];
        assert_eq!(Some(&rule.id), result.rule_id.as_ref());
    }
    let text = results[0].message.text.as_ref().unwrap();
    assert!(text.contains("minúscula"), "{text}");
    let fix = &results[0].fixes.as_ref().unwrap()[0].artifact_changes[0].replacements[0];
    assert_eq!(fix.inserted_content.as_ref().unwrap().text.as_deref(), Some("octubre"));
    let region = &fix.deleted_region;
    assert_eq!((region.start_line, region.start_column, region.end_column), (Some(11), Some(41), Some(48)));
}

/// Checks that every fix removes the finding that it is offered for, and causes no other.
#[test]
fn every_fix_mends_what_it_is_offered_for() {
    let folder = tempfile::tempdir().unwrap();
    let told = |path: &std::path::Path| -> Vec<Value> {
        let output = alternat().args(["check", "--format", "json"]).arg(path).output().unwrap();
        serde_json::from_slice(&output.stdout).unwrap()
    };
    let mut tried = 0;
    for path in crate::support::specs(&crate::support::root().join("fixtures/invalid")) {
        let Ok(yaml) = std::fs::read_to_string(&path) else { continue };
        let before = told(&path);
        for finding in before.iter().filter(|finding| !finding["fix"].is_null()) {
            let number = |name: &str| usize::try_from(finding[name].as_u64().unwrap()).unwrap();
            let at = |line: usize, column: usize| {
                let start: usize = yaml.split_inclusive('\n').take(line - 1).map(str::len).sum();
                start + yaml[start..].chars().take(column - 1).map(char::len_utf8).sum::<usize>()
            };
            let (start, end) =
                (at(number("line"), number("column")), at(number("endLine"), number("endColumn")));
            let fixed = format!(
                "{}{}{}",
                &yaml[..start],
                finding["fix"]["replacement"].as_str().unwrap(),
                &yaml[end..]
            );
            let copy = folder.path().join("fixed.yaml");
            std::fs::write(&copy, fixed).unwrap();
            assert_eq!(told(&copy).len() + 1, before.len(), "{}: {finding}", path.display());
            tried += 1;
        }
    }
    assert!(tried > 12, "only {tried} fixes were tried");
}

/// Checks that the columns of a finding, counted in characters, are those of its words, and that its line is counted
/// from one.
#[test]
fn places_are_counted_in_characters() {
    let output = alternat().args(["check", WARNED, "--format", "json"]).output().unwrap();
    let findings: Value = serde_json::from_slice(&output.stdout).unwrap();
    let yaml = std::fs::read_to_string(crate::support::root().join(WARNED)).unwrap();
    let number = |name: &str| usize::try_from(findings[0][name].as_u64().unwrap()).unwrap();
    let line = yaml.lines().nth(number("line") - 1).unwrap();
    let words: String =
        line.chars().skip(number("column") - 1).take(number("endColumn") - number("column")).collect();
    assert_eq!(words, "Octubre");
}

/// The rules that a spec breaks.
fn rules_of(yaml: &str) -> Vec<String> {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("spec.yaml");
    std::fs::write(&path, yaml).unwrap();
    let output = alternat().args(["check", "--format", "json"]).arg(&path).output().unwrap();
    let findings: Value = serde_json::from_slice(&output.stdout).unwrap();
    let rules =
        findings.as_array().unwrap().iter().map(|finding| finding["rule"].as_str().unwrap().to_owned());
    rules.collect()
}

#[test]
fn correct_texts_are_not_refused() {
    let recital = |english: &str, spanish: &str| {
        crate::support::spec(&format!(
            "recitals:\n  add:\n    - text: {{ en: \"{english}\", es: \"{spanish}\" }}\n"
        ))
    };
    let of_el_paso = |yaml: String| yaml.replace("Northtown", "El Paso");
    for yaml in [
        recital(
            "RECALLING Sept. 5, 2024, and the 1980s",
            "RECORDANDO el 5 de septiembre de 2024 y los años ochenta",
        ),
        recital("RECALLING their partners in the USA", "RECORDANDO a sus socios de los EE. UU."),
        of_el_paso(recital(
            "RECALLING the fair of the Paso del Norte",
            "RECORDANDO la feria del Paso del Norte",
        )),
        recital(
            "RECALLING that Jan Sample opened the fair of 2019, and Casa de la Cultura lent its rooms",
            "RECORDANDO que Jan Sample inauguró la feria de 2019 y que la Casa de la Cultura prestó sus salas",
        ),
        recital(
            "RECALLING that this Agreement enters into force on signature and ends thirty days after a notice",
            "RECORDANDO que el presente Acuerdo entra en vigor a su firma y termina treinta días después de un aviso",
        ),
        format!(
            "{}signing: {{ originals: 2 }}\n",
            recital(
                "RECALLING that this Agreement is signed in two originals, four copies and two originals alike",
                "RECORDANDO que el presente Acuerdo se firma en dos originales, cuatro copias y dos originales iguales",
            ),
        ),
        recital(
            "RECALLING that neither city is required to pay. They meet at 10:00 a.m. Texas time",
            "RECORDANDO que ninguna de las ciudades está obligada a pagar. Se reúnen a las 10:00 horas, hora de Texas",
        ),
    ] {
        assert_eq!(rules_of(&yaml), Vec::<String>::new(), "{yaml}");
    }
}

#[test]
fn a_partner_of_another_agreement_is_found() {
    let yaml = crate::support::spec(
        "articles:\n  add:\n    - heading: { en: Friendship with Ica, es: Amistad con Ica }\n      text: { en: Copies go to the Mayor of Ica., es: Se envían copias a la alcaldesa de Ica. }\n",
    );
    let lines = yaml
        .replace("country: MX }", "country: MX, letterhead: { lines: [MUNICIPALIDAD PROVINCIAL DE ICA] } }");
    let found = rules_of(&lines);
    assert!(found.len() >= 4 && found.iter().all(|rule| rule == "other-city"), "{found:?}");
}

#[test]
fn a_surname_that_the_file_of_the_city_has_is_not_dropped() {
    let folder = tempfile::tempdir().unwrap();
    let city = "city: Villa Sur\nstate: Coahuila\ncountry: MX\nofficers:\n  - { name: Ana Muestra Inventada, gender: female, from: 2024-10-01 }\n";
    std::fs::write(folder.path().join("villa.yaml"), city).unwrap();
    let rules = |name: &str| {
        let yaml = crate::support::spec("signing: { date: 2026-04-15 }\n").replace(
            "city: Villa Sur, state: Coahuila, country: MX",
            &format!("from: villa.yaml, signatory: {{ name: {name}, gender: female }}"),
        );
        let path = folder.path().join("spec.yaml");
        std::fs::write(&path, yaml).unwrap();
        let output = alternat().args(["check", "--format", "json"]).arg(&path).output().unwrap();
        String::from_utf8(output.stdout).unwrap()
    };
    assert!(rules("Ana Muestra").contains("Ana Muestra Inventada"), "{}", rules("Ana Muestra"));
    assert_eq!(rules("Ana Muestra Inventada"), "[]\n");
    assert_eq!(rules("Luz Ejemplo Sur"), "[]\n");
}
