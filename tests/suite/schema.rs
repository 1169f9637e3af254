//! The printed schemas accept correct files, refuse those with a wrong structure, and explain words.

use std::fs;
use std::path::Path;

use alternat::spec;
use jsonschema::Validator;
use serde_json::Value;

use crate::support::{alternat, fixtures, root, specs};

fn printed(arguments: &[&str]) -> Value {
    let output = alternat().arg("schema").args(arguments).output().unwrap();
    assert!(output.status.success());
    serde_json::from_slice(&output.stdout).unwrap()
}

fn validator(arguments: &[&str]) -> Validator {
    jsonschema::options().should_validate_formats(true).build(&printed(arguments)).unwrap()
}

fn value(path: &Path) -> Value {
    serde_yaml::from_str(&fs::read_to_string(path).unwrap()).unwrap()
}

#[test]
fn the_schema_takes_every_agreement_and_every_city() {
    let (of_spec, of_city) = (validator(&[]), validator(&["city"]));
    for path in fixtures() {
        let errors: Vec<_> = of_spec.iter_errors(&value(&path)).map(|error| error.to_string()).collect();
        assert!(errors.is_empty(), "{}: {errors:?}", path.display());
    }
    for path in specs(&root().join("fixtures/cities")) {
        let errors: Vec<_> = of_city.iter_errors(&value(&path)).map(|error| error.to_string()).collect();
        assert!(errors.is_empty(), "{}: {errors:?}", path.display());
    }
}

const CEREMONY: &str = "
name: { en: Example, es: Ejemplo }
date: 2027-03-15
place: { en: Sampleton, es: Sampleton }
defaults:
  page.paper: legal
  page: { style: modern }
  style.serial-comma: false
  signing: { originals: 3 }
agreements:
  - renewals/*.yaml
  - spec: base.yaml
    id: first
    with:
      'parties[0].signatory': { name: Ana Example }
      'parties[1].country': MX
      'articles[2].clause': termination
      title.en: Agreement
      prevailing: null
  - { spec: base.yaml, roster: roster.csv }
";

#[test]
fn the_schema_takes_every_ceremony_and_refuses_what_no_ceremony_has() {
    let schema = validator(&["ceremony"]);
    let read = |yaml: &str| serde_yaml::from_str::<Value>(yaml).unwrap();
    for ceremony in [value(&root().join("fixtures/ceremony/ceremony.yaml")), read(CEREMONY)] {
        let errors: Vec<_> = schema.iter_errors(&ceremony).map(|error| error.to_string()).collect();
        assert!(errors.is_empty(), "{errors:?}");
    }
    for (right, wrong) in [
        ("date: ", "dat: "),
        ("name: { en: Example, es: Ejemplo }", "name: { en: Example }"),
        ("date: 2027-03-15", "date: 2027-13-15"),
        ("page.paper: legal", "page.paper: quarto"),
        ("page.paper", "page.papper"),
        ("style: modern", "styl: modern"),
        ("id: first", "id: con"),
        ("id: first", "ids: first"),
        ("parties[1].country", "parties[1].countri"),
        ("parties[1].country': MX", "parties[1].country': [MX]"),
        ("clause': termination", "clause': terminatio"),
        ("originals: 3", "originals: many"),
    ] {
        let text = CEREMONY.replacen(right, wrong, 1);
        assert_ne!(text, CEREMONY);
        assert!(!schema.is_valid(&read(&text)), "{wrong} is taken");
    }
}

#[test]
fn the_schema_takes_nothing_wherever_a_value_is_laid_over() {
    let schema = validator(&["ceremony"]);
    for with in [
        "title.en: null",
        "title: { en: null }",
        "'articles[0]': null",
        "articles: { replace: { financing: null } }",
        "parties: null",
        "'parties[0].signatory': { name: null }",
        "kind: null",
        "page: { paper: null }",
        "signing.date: null",
    ] {
        let text = CEREMONY.replacen("title.en: Agreement", with, 1);
        assert_ne!(text, CEREMONY);
        let ceremony =
            serde_yaml::from_str(&text.replace("'parties[0].signatory': { name: Ana Example }", ""));
        let errors: Vec<_> = schema.iter_errors(&ceremony.unwrap()).map(|error| error.to_string()).collect();
        assert!(errors.is_empty(), "{with}: {errors:?}");
    }
    // An entry of a list cannot be replaced as a whole.
    let text = CEREMONY.replacen("title.en: Agreement", "languages: [null]", 1);
    assert!(!schema.is_valid(&serde_yaml::from_str(&text).unwrap()));
}

#[test]
fn the_schema_refuses_what_breaks_the_structure() {
    let schema = validator(&[]);
    let mut refused = 0;
    for path in specs(&root().join("fixtures/invalid")) {
        let Ok(text) = fs::read_to_string(&path) else { continue };
        let Ok(reading) = spec::read(&text) else { continue };
        // A value that is lost in a comment was never among the values.
        if reading.findings.iter().any(|finding| finding.rule.is_obstacle()) {
            refused += 1;
            assert!(!schema.is_valid(&value(&path)), "{} is taken", path.display());
        }
    }
    assert!(refused > 10, "only {refused} break the structure");
}

/// The words that a schema offers at a place, each with its description.
fn offered<'s>(schema: &'s Value, place: &str) -> Vec<(&'s str, &'s str)> {
    let words =
        schema.pointer(place).unwrap_or_else(|| panic!("nothing at {place}"))["anyOf"].as_array().unwrap();
    let words =
        words.iter().filter_map(|word| Some((word["const"].as_str()?, word["description"].as_str()?)));
    words.collect()
}

#[test]
fn the_schema_says_what_words_stand_for() {
    let schema = printed(&[]);
    let kinds = offered(&schema, "/properties/kind");
    assert_eq!(kinds.len(), 6);
    assert!(kinds.iter().any(|(kind, title)| *kind == "reaffirmation" && title.contains("Reafirmación")));
    let clauses = offered(&schema, "/$defs/Article/properties/clause");
    assert!(clauses.len() > 40 && clauses[0].1.contains(" · "));
    assert_eq!(
        offered(&schema, "/$defs/Party/properties/country").iter().find(|(code, _)| *code == "MX").unwrap().1,
        "Mexico · México"
    );
    assert!(
        offered(&schema, "/$defs/Signatory/properties/office")
            .contains(&("mayor-pro-tem", "Deputy Mayor · Titular de la Vicealcaldía"))
    );
    let text = serde_json::to_string(&schema).unwrap();
    assert!(!text.contains("\"words\":") && !text.contains("\"strictly\":"), "marks of our own are left");
    let ceremony = printed(&["ceremony"]);
    let papers = &ceremony["$defs"]["LaidOver"]["properties"]["page.paper"];
    assert!(papers.to_string().contains("Paper"), "{papers}");
    assert_eq!(offered(&ceremony, "/$defs/LaidOver/properties/kind").len(), 6);
    assert!(!ceremony.to_string().contains("\"paths\":"), "marks of our own are left");
}

#[test]
fn every_field_is_described() {
    fn check(schema: &Value, place: &str) {
        let fields = schema["properties"].as_object().into_iter().flatten();
        for (name, field) in fields.filter(|(_, field)| field.is_object()) {
            let is_told = field.get("description").is_some_and(Value::is_string);
            assert!(is_told || place.ends_with("/additionalProperties"), "{place}: {name} is not described");
        }
        match schema {
            Value::Object(below) => {
                below.iter().for_each(|(name, below)| check(below, &format!("{place}/{name}")));
            }
            Value::Array(below) => below.iter().for_each(|below| check(below, place)),
            _ => {}
        }
    }
    check(&printed(&[]), "");
    check(&printed(&["city"]), "");
    check(&printed(&["ceremony"]), "");
}

#[test]
fn the_schema_has_the_words_of_an_overlay() {
    let folder = tempfile::tempdir().unwrap();
    fs::create_dir_all(folder.path().join("kinds")).unwrap();
    let kind = fs::read_to_string(root().join("templates/kinds/letter-of-intent.yaml")).unwrap();
    fs::write(folder.path().join("kinds/exchange.yaml"), kind).unwrap();
    let schema = printed(&["--templates", folder.path().to_str().unwrap()]);
    let kinds = schema["properties"]["kind"]["anyOf"].as_array().unwrap();
    assert!(kinds.iter().any(|kind| kind["const"] == "exchange"));
}
