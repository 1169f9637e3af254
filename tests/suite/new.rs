//! `alternat new`: what it writes passes every rule.

use std::fs;

use snapbox::str;

use crate::support::{alternat, assert_snapshot, snapshots};

const PARTIES: [&str; 4] = ["--party", "El Paso, Texas, US", "--party", "Torreón, Coahuila, MX"];

#[test]
fn every_kind_begins_without_a_finding() {
    let kinds = crate::support::press().vocabulary().kinds.keys().cloned().collect::<Vec<_>>();
    assert!(kinds.len() >= 6);
    for kind in kinds {
        for language in ["en", "es"] {
            let folder = tempfile::tempdir().unwrap();
            // The kinds that stand on an earlier agreement say so; to all others it does no harm.
            let more = ["--established", "2006-04-28", "--date", "2026-04-15", "--lang", language];
            let new = alternat()
                .current_dir(folder.path())
                .args(["new", &kind, "spec.yaml"])
                .args(PARTIES)
                .args(more);
            new.assert().success();
            alternat()
                .current_dir(folder.path())
                .args(["check", "spec.yaml", "--deny", "warnings"])
                .assert()
                .success()
                .stderr_eq("no problem was found\n");
            assert!(folder.path().join("agreement.schema.json").exists());
        }
    }
}

#[test]
fn a_new_spec_is_commented_in_the_language_of_its_author() {
    for language in ["en", "es"] {
        let known =
            ["--signatory", "torreon=Juana Muestra", "--gender", "torreon=female", "--place", "torreon"];
        let new = alternat().args(["new", "friendship-agreement", "-"]).args(PARTIES).args(known);
        let output = new.args(["--lang", language]).output().unwrap();
        assert!(output.status.success());
        let path = snapshots("new").join(format!("{language}.yaml"));
        assert_snapshot(String::from_utf8(output.stdout).unwrap(), &path);
    }
}

#[test]
fn what_must_be_known_is_asked_for() {
    let new = |arguments: &[&str]| alternat().args(["new"]).args(arguments).assert().code(2).stdout_eq("");
    new(&[]).stderr_eq(str![[r#"
error: `KIND` is needed, for there is no terminal to ask on
 |
 = hint: `alternat new --help` tells what can be given; --party is given twice

"#]]);
    new(&["friendship-agreement", "-", "--party", "El Paso, Texas, US"]).stderr_eq(str![[r#"
error: `--party` is needed, for there is no terminal to ask on
 |
 = hint: `alternat new --help` tells what can be given; --party is given twice

"#]]);
    new(&["friendship-agreement", "-", "--party", "El Paso"]).stderr_eq(str![[r#"
error: `--party <CITY,STATE,COUNTRY>` needs a city, a state and a country, not `El Paso`
 |
 = hint: separate them with commas, as in "El Paso, Texas, US"; where the country has no states, give only the city and the country

"#]]);
    new(&[&["reaffirmation", "-"], &PARTIES[..]].concat()).stderr_eq(str![[r#"
error: `--established` is needed, for there is no terminal to ask on
 |
 = hint: `alternat new --help` tells what can be given; --party is given twice

"#]]);
    new(&[&["friendship", "-"], &PARTIES[..]].concat()).stderr_eq(str![[r#"
error: there is no kind of agreement `friendship`
 |
 = hint: the kinds are annual-operating-program, friendship-agreement, letter-of-intent, memorandum-of-understanding, reaffirmation, sister-city-agreement

"#]]);
    new(&[&["letter-of-intent", "-"], &PARTIES[..], &["--signatory", "elpaso=Alex Sample"]].concat())
        .stderr_eq(str![[r#"
error: no party of the agreement has the id `elpaso`
 |
 = hint: the parties are el-paso, torreon

"#]]);
}

#[test]
fn what_is_wrong_is_told_and_not_written() {
    let folder = tempfile::tempdir().unwrap();
    let parties = ["--party", "El Paso, Sonora, US", "--party", "Torreón, Coahuila, MX"];
    alternat()
        .current_dir(folder.path())
        .args(["new", "letter-of-intent", "spec.yaml"])
        .args(parties)
        .assert()
        .code(1)
        .stderr_eq(str![[r#"
error[state-in-other-country]: `Sonora` is not in the party's country (US), but in another one (MX)
  --> spec.yaml:14:12
   |
14 |     state: Sonora
   |            ^^^^^^ parties[0].state
   |
   = hint: correct the state or the country

nothing was written: 1 error

"#]]);
    assert_eq!(fs::read_dir(folder.path()).unwrap().count(), 0);
}

#[test]
fn nothing_is_written_over() {
    let folder = tempfile::tempdir().unwrap();
    let schema = folder.path().join("agreement.schema.json");
    fs::write(&schema, "{}").unwrap();
    let new =
        || alternat().current_dir(folder.path()).args(["new", "letter-of-intent", "spec.yaml"]).args(PARTIES);
    new().assert().success();
    assert_eq!(fs::read_to_string(schema).unwrap(), "{}");
    new().assert().code(2).stderr_eq(str![[r#"
error: `spec.yaml` already exists, and nothing was written
 |
 = hint: choose another folder, or move the file away

"#]]);
}

#[test]
fn of_the_earlier_agreement_as_much_is_taken_as_is_known() {
    for known in ["1986-11", "1961", "unknown"] {
        let arguments = [&["new", "reaffirmation", "-", "--established", known][..], &PARTIES[..]].concat();
        let output = alternat().args(arguments).output().unwrap();
        let spec = String::from_utf8(output.stdout).unwrap();
        assert!(spec.contains(&format!("signed: {known} }}")), "{spec}");
    }
    let arguments = [&["new", "reaffirmation", "-", "--established", "1986-13"][..], &PARTIES[..]].concat();
    alternat().args(arguments).assert().code(2).stderr_eq(str![[r#"
error: `--established <DATE>` needs a date that is in the calendar, not `1986-13`
 |
 = hint: write as much as is known, as in 2006-04-28, 2006-04 or 2006, or else unknown

"#]]);
}
