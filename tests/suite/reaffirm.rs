//! Next year's spec follows from last year's.

use std::fs;
use std::path::Path;

use snapbox::str;
use tempfile::TempDir;

use crate::support::{alternat, root};

/// A folder with the fixtures that agreements are reaffirmed from.
fn folder() -> TempDir {
    let folder = tempfile::tempdir().unwrap();
    fs::create_dir(folder.path().join("cities")).unwrap();
    for file in
        ["chain-2006.yaml", "calexico-mexicali-2026.yaml", "el-paso-torreon.yaml", "letter-of-intent.yaml"]
    {
        fs::copy(root().join("fixtures").join(file), folder.path().join(file)).unwrap();
    }
    for city in fs::read_dir(root().join("fixtures/cities")).unwrap() {
        let city = city.unwrap();
        fs::copy(city.path(), folder.path().join("cities").join(city.file_name())).unwrap();
    }
    folder
}

fn reaffirm(folder: &Path, arguments: &[&str]) -> snapbox::cmd::OutputAssert {
    alternat().current_dir(folder).arg("reaffirm").args(arguments).assert()
}

#[test]
fn the_chain_is_made_by_reaffirming_alone() {
    let folder = folder();
    let steps: [&[&str]; 3] = [
        &["chain-2006.yaml", "--date", "2017-05-24", "-o", "chain-2017.yaml"],
        &["chain-2017.yaml", "--date", "2021-09-01", "-o", "chain-2021.yaml"],
        &[
            "chain-2021.yaml",
            "--date",
            "2026-04-15",
            "--place",
            "calexico",
            "--signatory",
            "calexico=Victor Legaspi",
            "--signatory",
            "mexicali=Norma Alicia Bustamante",
            "-o",
            "chain-2026.yaml",
        ],
    ];
    for arguments in steps {
        reaffirm(folder.path(), arguments).success();
        let name = arguments.last().unwrap();
        let made = fs::read_to_string(folder.path().join(name)).unwrap();
        assert_eq!(made, fs::read_to_string(root().join("fixtures").join(name)).unwrap(), "{name}");
    }
}

#[test]
fn parties_and_words_are_kept_and_signatories_are_not() {
    let folder = folder();
    let arguments = ["calexico-mexicali-2026.yaml", "--date", "2030-04-15", "-o", "next.yaml"];
    reaffirm(folder.path(), &arguments).success().stderr_eq("wrote next.yaml (2 kB)\n");
    let made = fs::read_to_string(folder.path().join("next.yaml")).unwrap();
    snapbox::assert_data_eq!(
        made,
        str![[r#"
# Made from calexico-mexicali-2026.yaml. Check what the comments point out, then delete the comments.
kind: reaffirmation
languages:
  - en-US
  - es-MX
precedence: by-language
# Check: these come from the earlier reaffirmation. Do they still hold?
title:
  en: Sisterhood Reaffirmation Agreement
  es: Acuerdo de Reafirmación de Hermanamiento
parties:
  - id: calexico
    city: Calexico
    state: California
    country: US
    # Check: is the label still that of the administration now signing?
    letterhead:
      lines:
        - CALEXICO California
        - Where California and Mexico Meet
    # Check: name, office, and gender (female or male), with which the Spanish title agrees.
    signatory:
      office: mayor
  - id: mexicali
    city: Mexicali
    state: Baja California
    country: MX
    # Check: is the label still that of the administration now signing?
    letterhead:
      lines:
        - GOBIERNO DE MEXICALI
    # Check: name, office, and gender (female or male), with which the Spanish title agrees.
    signatory:
      office: mayor
history:
  - kind: sister-city-agreement
    title:
      en: Sisterhood Agreement
      es: Acuerdo de Hermanamiento
    signed: 2006-04-28
  - kind: reaffirmation
    signed: 2017-05-24
  - kind: reaffirmation
    signed: 2021-09-01
  - kind: reaffirmation
    title:
      en: Sisterhood Reaffirmation Agreement
      es: Acuerdo de Reafirmación de Hermanamiento
    signed: 2026-04-15
    place: calexico
# Check: these come from the earlier reaffirmation. Do they still hold?
recitals:
  - clause: friendship-ties
  - clause: border-cooperation
articles:
  - clause: reaffirm-relation
  - clause: reinvigorate-relation
# Check: day, place, and number of originals.
signing:
  date: 2030-04-15
  originals: 2

"#]]
    );
    alternat().current_dir(folder.path()).args(["render", "next.yaml"]).assert().success();
}

#[test]
fn who_signs_again_keeps_gender_and_honorific() {
    let folder = folder();
    let arguments = ["calexico-mexicali-2026.yaml", "--date", "2030-04-15", "-o", "next.yaml"];
    let again = ["--signatory", "mexicali=Norma Alicia Bustamante"];
    reaffirm(folder.path(), &[&arguments[..], &again].concat()).success();
    let made = fs::read_to_string(folder.path().join("next.yaml")).unwrap();
    assert!(
        made.contains("name: Norma Alicia Bustamante\n      office: mayor\n      gender: female\n"),
        "{made}"
    );
}

#[test]
fn files_are_found_from_another_folder() {
    let folder = folder();
    fs::create_dir(folder.path().join("2017")).unwrap();
    let arguments = ["chain-2006.yaml", "--date", "2017-05-24", "-o", "2017/next.yaml", "--root", "."];
    reaffirm(folder.path(), &arguments).success();
    let made = fs::read_to_string(folder.path().join("2017/next.yaml")).unwrap();
    assert!(made.contains("from: ../cities/calexico.yaml\n"), "{made}");
}

#[test]
fn what_does_not_bind_is_reaffirmed_without_binding() {
    let folder = folder();
    let letter = folder.path().join("letter-of-intent.yaml");
    let text = fs::read_to_string(&letter).unwrap();
    fs::write(&letter, format!("{text}signing: {{ date: 2025-03-01 }}\n")).unwrap();
    reaffirm(folder.path(), &["letter-of-intent.yaml", "--date", "2026-03-01", "-o", "next.yaml"]).success();
    let made = fs::read_to_string(folder.path().join("next.yaml")).unwrap();
    assert!(made.contains("register: non-binding\n"), "{made}");
}

#[test]
fn an_agreement_without_a_day_cannot_be_cited() {
    let folder = folder();
    reaffirm(folder.path(), &["el-paso-torreon.yaml", "--date", "2030-01-01", "-o", "next.yaml"])
        .code(1)
        .stderr_eq(str![[r#"
error[not-signed]: the agreement to be reaffirmed does not say when it was signed
 --> el-paso-torreon.yaml:3:7
  |
3 | kind: sister-city-agreement
  |       ^^^^^^^^^^^^^^^^^^^^^ kind
  |
  = hint: write as much as is known of its date, `date:` under `signing:`, as in 2006-04-28, 2006-04 or 2006, and take `status: draft` out

nothing was written: 1 error

"#]]);
    assert!(!folder.path().join("next.yaml").exists());
}

#[test]
fn the_new_spec_must_be_right() {
    let folder = folder();
    reaffirm(folder.path(), &["chain-2006.yaml", "--date", "2005-01-01", "-o", "next.yaml"])
        .code(1)
        .stderr_eq(str![[r#"
error[history-after-signing]: the earlier instrument dated April 28, 2006 does not precede the signing on January 1, 2005
  --> next.yaml:14:13
   |
14 |     signed: 2006-04-28
   |             ^^^^^^^^^^ history[0].signed
   |
   = hint: check both dates

nothing was written: 1 error

"#]]);
    assert!(!folder.path().join("next.yaml").exists());
}

#[test]
fn arguments_name_parties_of_the_agreement() {
    let folder = folder();
    reaffirm(
        folder.path(),
        &["chain-2006.yaml", "--date", "2030-01-01", "--place", "tijuana", "-o", "next.yaml"],
    )
    .code(2)
    .stderr_eq(str![[r#"
error: no party of the agreement has the id `tijuana`
 |
 = hint: the parties are calexico, mexicali

"#]]);
}

#[test]
fn what_was_empty_stays_empty() {
    let folder = folder();
    let old = folder.path().join("chain-2006.yaml");
    let text = fs::read_to_string(&old).unwrap();
    let text = text.replace("kind: sister-city-agreement", "kind: reaffirmation").replace(
        "articles:",
        "history: [{ kind: sister-city-agreement, signed: 1990-01-01 }]\nrecitals: []\narticles:",
    );
    let text = text.replace("  - clause: objective\n", "  - clause: reaffirm-relation\n");
    fs::write(&old, text).unwrap();
    let output = alternat()
        .current_dir(folder.path())
        .args(["reaffirm", "chain-2006.yaml", "--date", "2030-01-01", "-o", "-"])
        .output()
        .unwrap();
    let made = String::from_utf8(output.stdout).unwrap();
    assert!(made.contains("\nrecitals: []\n"), "{made}");
    assert!(!folder.path().join("-").exists());
}

#[test]
fn a_term_that_has_ended_is_pointed_out() {
    let folder = folder();
    let old = folder.path().join("chain-2006.yaml");
    let text = fs::read_to_string(&old).unwrap();
    fs::write(&old, format!("{text}term: {{ years: 5 }}\n")).unwrap();
    let made = |day: &str| {
        let arguments = ["reaffirm", "chain-2006.yaml", "--date", day, "-o", "-"];
        let output = alternat().current_dir(folder.path()).args(arguments).output().unwrap();
        String::from_utf8(output.stdout).unwrap()
    };
    assert!(made("2011-04-28").contains("# Check: the term of the older agreement has ended"));
    assert!(!made("2011-04-27").contains("the term of the older agreement"));
}

#[test]
fn a_party_has_one_signatory() {
    let folder = folder();
    let twice = ["--signatory", "calexico=A", "--signatory", "calexico=B", "-o", "next.yaml"];
    reaffirm(folder.path(), &[&["chain-2006.yaml", "--date", "2030-01-01"], &twice[..]].concat())
        .code(2)
        .stderr_eq(str![[r#"
error: `--signatory` names more than one person for `calexico`
 |
 = hint: give it once for each party

"#]]);
}

#[test]
fn messages_of_ones_own_are_laid_over() {
    let folder = folder();
    let spec = "kind: reaffirmation
languages: [fr-CA, es-MX]
precedence: by-language
parties:
  - { id: north, city: Exempleville, country: CA, language: fr }
  - { id: south, city: Villa Ejemplo, state: Coahuila, country: MX }
history: [{ kind: sister-city-agreement, signed: 2006-04-01 }]
signing: { date: 2016-04-15 }
";
    fs::write(folder.path().join("fr.yaml"), spec).unwrap();
    let locales = root().join("tests/locales");
    let arguments =
        ["fr.yaml", "--date", "2026-04-15", "-o", "next.yaml", "--locales", locales.to_str().unwrap()];
    reaffirm(folder.path(), &arguments).success();
}

#[test]
fn no_file_is_written_over() {
    let folder = folder();
    let before = fs::read(folder.path().join("chain-2006.yaml")).unwrap();
    reaffirm(folder.path(), &["chain-2006.yaml", "--date", "2030-01-01", "-o", "chain-2006.yaml"])
        .code(2)
        .stderr_eq(str![[r#"
error: `chain-2006.yaml` already exists, and nothing was written
 |
 = hint: choose another folder, or move the file away

"#]]);
    assert_eq!(fs::read(folder.path().join("chain-2006.yaml")).unwrap(), before);
}

/// An agreement that eight sign, with arms, its pages dressed.
const SIGNED_BY_MANY: &str = "kind: sister-city-agreement
parties:
  - id: north
    city: Northtown
    state: Texas
    country: US
    letterhead: { arms: { file: arms.svg, alternative: { en: Arms, es: Escudo } } }
    signatory: { name: Alex Sample }
    attestation: { name: Old Clerk, office: city-clerk, gender: male }
    approved-as-to-form: { name: Old Attorney }
  - { id: south, city: Villa Sur, state: Coahuila, country: MX, cosignatory: { name: Viejo Síndico } }
witnesses: [{ name: Pat Witness }]
signing: { date: 2026-05-04, place: { en: \"___, Texas\", es: \"___, Texas\" } }
page: { style: modern }
";

#[test]
fn no_name_of_an_earlier_term_is_kept() {
    let folder = tempfile::tempdir().unwrap();
    fs::create_dir(folder.path().join("next")).unwrap();
    fs::write(folder.path().join("older.yaml"), SIGNED_BY_MANY).unwrap();
    let svg =
        r#"<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 10 10"><circle cx="5" cy="5" r="5"/></svg>"#;
    fs::write(folder.path().join("arms.svg"), svg).unwrap();
    let arguments = ["older.yaml", "--date", "2030-05-04", "-o", "next/next.yaml", "--root", "."];
    reaffirm(folder.path(), &arguments).success();
    let next = fs::read_to_string(folder.path().join("next/next.yaml")).unwrap();
    for gone in ["Alex Sample", "Old Clerk", "Old Attorney", "Viejo Síndico", "Pat Witness", "___", "male"] {
        assert!(
            !next.lines().any(|line| !line.trim().starts_with('#') && line.contains(gone)),
            "{gone}: {next}"
        );
    }
    let kept = [
        "office: city-clerk",
        "approved-as-to-form: {}",
        "cosignatory: {}",
        "file: ../arms.svg",
        "style: modern",
    ];
    for kept in kept.into_iter().chain(["# Check: who signs beside", "# Check: who is a witness of honor"]) {
        assert!(next.contains(kept), "{kept}: {next}");
    }
}

#[test]
fn what_was_not_signed_is_not_reaffirmed() {
    let folder = tempfile::tempdir().unwrap();
    for (changed, place) in [
        (format!("{SIGNED_BY_MANY}status: draft\n"), ":14:9"),
        (SIGNED_BY_MANY.replace("date: 2026-05-04, ", ""), ":12:10"),
    ] {
        let changed = changed.replace(
            "    letterhead: { arms: { file: arms.svg, alternative: { en: Arms, es: Escudo } } }\n",
            "",
        );
        fs::write(folder.path().join("older.yaml"), changed).unwrap();
        let output =
            reaffirm(folder.path(), &["older.yaml", "--date", "2030-05-04", "-o", "next.yaml"]).failure();
        let told = String::from_utf8(output.get_output().stderr.clone()).unwrap();
        assert!(told.contains("error[not-signed]") && told.contains(place), "{told}");
    }
}

#[test]
fn of_the_older_date_as_much_is_kept_as_is_known() {
    let folder = tempfile::tempdir().unwrap();
    let older = "kind: friendship-agreement
parties:
  - { id: north, city: Northtown, state: Texas, country: US }
  - { id: south, city: Villa Sur, state: Coahuila, country: MX }
history:
  - { kind: letter-of-intent, signed: unknown }
  - { kind: memorandum-of-understanding, signed: 1986-11 }
signing: { date: 1991 }
";
    fs::write(folder.path().join("older.yaml"), older).unwrap();
    reaffirm(folder.path(), &["older.yaml", "--date", "2021-05-04", "-o", "next.yaml"]).success();
    let next = fs::read_to_string(folder.path().join("next.yaml")).unwrap();
    snapbox::assert_data_eq!(
        next[next.find("history:").unwrap()..].to_owned(),
        str![[r#"
history:
  - kind: letter-of-intent
    signed: unknown
  - kind: memorandum-of-understanding
    signed: 1986-11
  # Check: as much of this date as is known, as in 2006-04-28, 2006-04 or 2006. The older
  # spec left the rest to be filled in by hand.
  - kind: friendship-agreement
    signed: 1991
# Check: day, place, and number of originals.
signing:
  date: 2021-05-04

"#]]
    );
    alternat().current_dir(folder.path()).args(["check", "next.yaml"]).assert().success();
}

#[test]
fn a_term_that_may_have_ended_is_pointed_out() {
    let folder = folder();
    let old = folder.path().join("chain-2006.yaml");
    let text = fs::read_to_string(&old).unwrap().replace("2006-04-28", "2006");
    fs::write(&old, format!("{text}term: {{ years: 5 }}\n")).unwrap();
    let made = |day: &str| {
        let arguments = ["reaffirm", "chain-2006.yaml", "--date", day, "-o", "-"];
        let output = alternat().current_dir(folder.path()).args(arguments).output().unwrap();
        String::from_utf8(output.stdout).unwrap()
    };
    assert!(made("2011-01-01").contains("the term of the older agreement"));
    assert!(!made("2010-12-31").contains("the term of the older agreement"));
}
