//! Agreements that fail, alone.

use std::fs;

use snapbox::str;

use super::{BASE, BatchTest, CEREMONY, ROSTER, manifest, pairs, states, told, tree};
use crate::support::alternat;

#[test]
fn a_broken_spec_fails_alone_and_is_told_where_it_is_written() {
    let folder = BatchTest::ceremony();
    fs::write(folder.path().join("roster.csv"), ROSTER.replace("1999-05-01", "1999-13-01")).unwrap();
    folder.run(&["ceremony.yaml", "-o", "out", "--lang", "es", "--jobs", "1"]).code(1).stderr_eq(str![[r#"
1/3 first: 2 archivos
error[no-such-date]: la fecha 1999-13-01 no existe en el calendario
 --> roster.csv:2:12
  |
2 | Alpha,Beta,1999-13-01,3
  |            ^^^^^^^^^^ celda C2: history[0].signed
  |
  = sugerencia: revise el día y el mes

2/3 alpha-beta: falló
3/3 gamma-delta: 2 archivos
2 acuerdos elaborados (4 archivos en total), 1 falló

"#]]);
    let manifest = manifest(&folder.path().join("out"));
    let failed = &manifest["agreements"][1];
    assert_eq!(failed["state"], "failed");
    assert_eq!(failed["findings"][0]["rule"], "no-such-date");
    assert_eq!((&failed["findings"][0]["line"], &failed["findings"][0]["column"]), (&2.into(), &12.into()));
    let summary = fs::read_to_string(folder.path().join("out/summary.txt")).unwrap();
    assert!(summary.contains("error[no-such-date] roster.csv:2:12  celda C2"), "{summary}");
    assert!(
        summary.contains("\n15 de marzo de 2027\n") && summary.contains("\nRequiere atención\n"),
        "{summary}"
    );
}

#[test]
fn findings_about_a_ceremonys_own_values_stand_in_the_ceremony() {
    let text = CEREMONY.replace("page.paper: legal", "page.paper: quarto");
    let folder = BatchTest::of(&[("base.yaml", BASE), ("ceremony.yaml", &text), ("roster.csv", ROSTER)]);
    let output = folder.run(&["ceremony.yaml", "-o", "out", "--fail-fast", "--jobs", "1"]).code(1);
    let told = String::from_utf8(output.get_output().stderr.clone()).unwrap();
    assert!(told.contains("--> ceremony.yaml:5:15"), "{told}");
    let manifest = manifest(&folder.path().join("out"));
    let states =
        manifest["agreements"].as_array().unwrap().iter().map(|entry| entry["state"].as_str().unwrap());
    let states: Vec<_> = states.collect();
    // The next one was at hand already when the first failed.
    assert_eq!((states[0], states[2]), ("failed", "not-made"));
}

#[test]
fn a_missing_file_fails_alone() {
    let folder = BatchTest::ceremony();
    folder.run(&["base.yaml", "missing.yaml", "-o", "out"]).code(1);
    let manifest = manifest(&folder.path().join("out"));
    assert_eq!(manifest["agreements"][0]["state"], "made");
    assert_eq!(manifest["agreements"][1]["state"], "failed");
    assert_eq!(manifest["agreements"][1]["reason"]["id"], "cannot-read");
    assert!(manifest["agreements"][0]["reason"].is_null());
    let summary = fs::read_to_string(folder.path().join("out/summary.txt")).unwrap();
    let told = "2. missing (missing.yaml): FAILED
    cannot read `missing.yaml`: there is no such file or folder
    check the name and the folder
";
    assert!(summary.contains(told), "{summary}");
    // What is told of it is the same when the batch is taken up, in the language of that run.
    let undisturbed = tree(&folder.path().join("out"));
    folder.run(&["base.yaml", "missing.yaml", "-o", "out", "--resume", "-q"]).code(1);
    assert!(tree(&folder.path().join("out")) == undisturbed);
    folder.run(&["base.yaml", "missing.yaml", "-o", "out", "--resume", "-q", "--lang", "es"]).code(1);
    let summary = fs::read_to_string(folder.path().join("out/summary.txt")).unwrap();
    assert!(summary.contains("no se puede leer `missing.yaml`"), "{summary}");
}

#[test]
fn what_asks_for_the_impossible_tells_why() {
    let folder = BatchTest::ceremony();
    fs::write(folder.path().join("draft.yaml"), format!("{BASE}status: draft\n")).unwrap();
    folder.run(&["base.yaml", "draft.yaml", "-o", "out", "-q", "--fields"]).code(1);
    let manifest_of = |out: &str| manifest(&folder.path().join(out));
    assert_eq!(manifest_of("out")["agreements"][1]["reason"]["id"], "not-to-be-signed");
    let roster = "history[7].signed\n2001-01-01\n";
    fs::write(folder.path().join("roster.csv"), roster).unwrap();
    folder.run(&["ceremony.yaml", "-o", "rows", "-q"]).code(1);
    assert_eq!(manifest_of("rows")["agreements"][1]["reason"]["id"], "no-place");
}

#[test]
fn a_spec_that_is_not_utf_8_is_told_as_it_is_alone() {
    let folder = BatchTest::ceremony();
    let spec = [b"# Torre\xf3n\n".as_slice(), BASE.as_bytes()].concat();
    fs::write(folder.path().join("base.yaml"), spec).unwrap();
    fs::write(folder.path().join("other.yaml"), BASE).unwrap();
    let alone = alternat().current_dir(folder.path()).args(["check", "base.yaml"]).assert().code(1);
    assert!(told(&alone).contains("not-utf-8"), "{}", told(&alone));
    folder.run(&["base.yaml", "other.yaml", "-o", "out", "-q"]).code(1);
    let made = manifest(&folder.path().join("out"));
    assert_eq!(made["agreements"][0]["findings"][0]["rule"], "not-utf-8");
    assert_eq!(made["agreements"][0]["files"], serde_json::json!([]));
    // With values laid over it as well.
    folder.run(&["ceremony.yaml", "-o", "laid-over", "-q"]).code(1);
    let made = manifest(&folder.path().join("laid-over"));
    let rules = made["agreements"].as_array().unwrap().iter().map(|entry| &entry["findings"][0]["rule"]);
    assert!(rules.into_iter().all(|rule| rule == "not-utf-8"), "{made}");
}

#[test]
fn what_yaml_takes_for_a_comment_is_told_with_values_laid_over_it() {
    let folder = BatchTest::ceremony();
    let party = "  - id: one\n    city: Sampleton #2 of its name\n    state: Ohio\n    country: US\n";
    let base = BASE.replace("  - { id: one, city: Sampleton, state: Ohio, country: US }\n", party);
    assert_ne!(base, BASE);
    fs::write(folder.path().join("base.yaml"), base).unwrap();
    let output = folder.run(&["ceremony.yaml", "-o", "out", "-q"]);
    let told = String::from_utf8(output.get_output().stderr.clone()).unwrap();
    assert!(told.contains("[lost-text]"), "{told}");
}

#[test]
fn a_file_that_is_too_large_is_told_so_and_not_as_changed() {
    let padding = format!("# {}\n", "x".repeat(260_000));
    let city = format!("{padding}city: Sampleton\nstate: Ohio\ncountry: US\n");
    let from = BASE.replace("city: Sampleton, state: Ohio, country: US", "from: city.yaml");
    let folder =
        BatchTest::of(&[("large.yaml", &(padding + BASE)), ("city.yaml", &city), ("from.yaml", &from)]);
    let output = folder.run(&["large.yaml", "from.yaml", "-o", "out", "-q"]).code(1);
    let told = told(&output);
    assert_eq!(told.matches("error[file-too-large]").count(), 2, "{told}");
    assert!(!told.contains("was changed"), "{told}");
}

#[test]
fn a_broken_spec_of_a_roster_breaks_no_other_agreement() {
    let text = "
name: { en: Example, es: Ejemplo }
agreements:
  - { spec: base.yaml, id: first }
  - { spec: broken.yaml, roster: roster.csv }
  - { spec: missing.yaml, roster: others.csv }
";
    let others = ROSTER.replace("Alpha", "Epsilon").replace("Gamma,Delta", ",Zeta");
    let files = [
        ("base.yaml", BASE),
        ("broken.yaml", "kind: [reaffirmation\n"),
        ("ceremony.yaml", text),
        ("roster.csv", ROSTER),
        ("others.csv", &others),
    ];
    let folder = BatchTest::of(&files);
    let output = folder.run(&["ceremony.yaml", "-o", "out", "-q"]).code(1);
    let told = told(&output);
    assert!(told.contains("broken.yaml:1") && told.contains("cannot read `missing.yaml`"), "{told}");
    let states = states(&folder.path().join("out"));
    let expected = [
        ("first", "made"),
        ("alpha-beta", "failed"),
        ("gamma-delta", "failed"),
        ("epsilon-beta", "failed"),
        // Without the spec, one of the cities is not known.
        ("missing-3", "failed"),
    ];
    assert_eq!(pairs(&states), expected);
    // Without its roster nobody knows which agreements there are.
    fs::remove_file(folder.path().join("others.csv")).unwrap();
    folder.run(&["ceremony.yaml", "-o", "other"]).code(3);
    assert!(!folder.path().join("other").exists());
}

#[test]
fn a_sheet_that_cannot_be_made_costs_neither_originals_nor_manifest() {
    for (name, rule) in [("\u{4F8B}", "missing-glyph"), ("Day of JosÃ©", "garbled-text")] {
        let folder = BatchTest::ceremony();
        let ceremony = CEREMONY.replace("en: Example", &format!("en: \"{name}\""));
        fs::write(folder.path().join("ceremony.yaml"), ceremony).unwrap();
        let arguments = ["ceremony.yaml", "-o", "out", "-q", "--running-order", "--book"];
        let output = folder.run(&arguments).code(1);
        let told = String::from_utf8(output.get_output().stderr.clone()).unwrap();
        assert!(told.contains(&format!("error[{rule}]")), "{told}");
        let manifest = manifest(&folder.path().join("out"));
        assert!(manifest["running-order"].is_null() && !manifest["book"].is_null());
        assert_eq!(manifest["agreements"][2]["state"], "made");
    }
}
