//! The rules are documented, and their examples do what they show.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

use alternat::finding::Rule;
use alternat::spec::{ExampleFile, example};
use snapbox::str;

use crate::support::{alternat, assert_snapshot, root};

/// The fields of a spec that a part is laid over.
const BASE: [&str; 3] = [
    "kind: sister-city-agreement\n",
    "precedence: fixed\n",
    "parties:
  - { id: el-paso, city: El Paso, state: Texas, country: US }
  - { id: torreon, city: Torreón, state: Coahuila, country: MX }
",
];

/// The file of a city beside the spec.
const CITY: &str = "\
city: El Paso
state: Texas
country: US
officers:
  - { name: Jordan Example, gender: male, from: 2021-01-05, until: 2025-01-06 }
  - { name: Alex Sample, gender: female, from: 2025-01-07 }
";

/// A picture that can be shown.
const ARMS: &str = "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"10\" height=\"10\"/>";

/// A part of a spec as a whole one: each of its fields replaces the plain one.
fn whole(part: &str) -> String {
    let fields: BTreeSet<_> =
        part.lines().filter_map(|line| line.split_once(':')).map(|(name, _)| name).collect();
    let base = BASE.into_iter().filter(|field| !fields.contains(field.split(':').next().unwrap()));
    base.collect::<String>() + part
}

/// The rules that `alternat check` reports for an example, laid out in a folder.
fn told(folder: &Path, part: &str, of: ExampleFile) -> Vec<String> {
    let (spec, city) = match of {
        ExampleFile::City => {
            let parties = "parties:\n  - { id: el-paso, from: city.yaml }\n  - { id: torreon, city: Torreón, state: Coahuila, country: MX }\n";
            (whole(&format!("{parties}signing: {{ date: 2026-04-15 }}\n")), part)
        }
        _ => (whole(part), CITY),
    };
    fs::write(folder.join("agreement/spec.yaml"), spec).unwrap();
    fs::write(folder.join("agreement/city.yaml"), city).unwrap();
    let output = alternat()
        .current_dir(folder.join("agreement"))
        .args(["check", "spec.yaml", "--format", "json"])
        .output()
        .unwrap();
    let told = String::from_utf8(output.stdout).unwrap();
    let rules = told.split("\"rule\": \"").skip(1).map(|rest| rest.split('"').next().unwrap().to_owned());
    rules.collect()
}

#[test]
fn every_example_breaks_its_rule_and_mends_it() {
    let folder = tempfile::tempdir().unwrap();
    fs::create_dir(folder.path().join("agreement")).unwrap();
    for path in ["arms.svg", "agreement/arms.svg"] {
        fs::write(folder.path().join(path), ARMS).unwrap();
    }
    fs::write(folder.path().join("agreement/arms.pdf"), "%PDF-1.7").unwrap();
    let mut tried = 0;
    for rule in Rule::ALL {
        let example = example(*rule);
        if ![ExampleFile::Spec, ExampleFile::City, ExampleFile::Picture].contains(&example.of) {
            continue;
        }
        let bad = told(folder.path(), &example.bad, example.of);
        assert!(bad.contains(&rule.id().to_owned()), "{} is not told of its example: {bad:?}", rule.id());
        let good = told(folder.path(), &example.good, example.of);
        assert!(good.is_empty(), "{good:?} is told of the good example of {}", rule.id());
        tried += 1;
    }
    assert!(tried > 85, "only {tried} examples were tried");
}

#[test]
fn the_list_in_the_docs_is_the_list_of_the_rules() {
    for (language, file) in [("en", "docs/rules.md"), ("es", "docs/reglas.md")] {
        let output =
            alternat().args(["explain", "--format", "markdown", "--lang", language]).output().unwrap();
        assert_snapshot(String::from_utf8(output.stdout).unwrap(), &root().join(file));
    }
}

#[test]
fn a_rule_is_explained_with_an_example() {
    alternat().args(["explain", "contracted-name"]).assert().success().stdout_eq(str![[r#"
contracted-name (warning; a spec may allow it)
  The article is part of the name: the city is “El Paso”, not “Paso”. If the
  article is joined to a preposition, the Spanish text changes the name of the
  city.

  Wrong:

      articles:
        add:
          - text:
              en: The library of El Paso sends books.
              es: La biblioteca del Paso envía libros.

  Right:

      articles:
        add:
          - text:
              en: The library of El Paso sends books.
              es: La biblioteca de El Paso envía libros.

  Source: RAE, Libro de estilo de la Justicia

"#]]);
    alternat().args(["explain", "contracted-name", "--lang", "es"]).assert().success().stdout_eq(str![[r#"
contracted-name (advertencia; una especificación puede permitirlo)
  El artículo es parte del nombre: la ciudad es “El Paso”, no “Paso”. Si el
  artículo se une a una preposición, el texto en español cambia el nombre de la
  ciudad.

  Incorrecto:

      articles:
        add:
          - text:
              en: The library of El Paso sends books.
              es: La biblioteca del Paso envía libros.

  Correcto:

      articles:
        add:
          - text:
              en: The library of El Paso sends books.
              es: La biblioteca de El Paso envía libros.

  Fuente: RAE, Libro de estilo de la Justicia

"#]]);
}

#[test]
fn all_rules_are_listed() {
    let output = alternat().arg("explain").output().unwrap();
    let list = String::from_utf8(output.stdout).unwrap();
    for rule in Rule::ALL {
        assert!(list.lines().any(|line| line.starts_with(&format!("{} (", rule.id()))), "{}", rule.id());
    }
}

#[test]
fn an_unknown_rule_is_told() {
    alternat().args(["explain", "other-cities"]).assert().code(2).stdout_eq("").stderr_eq(str![[r#"
error: there is no rule `other-cities`
 |
 = hint: did you mean `other-city`?

"#]]);
}
