//! Batches of deceptive rosters, and batches in folders that contain files of other origin.

use std::fs;
use std::path::Path;

use tempfile::TempDir;

use super::{ended, run};
use crate::support::alternat;

const BATCH: [&str; 6] = ["batch", "ceremony.yaml", "-o", "out", "--format", "typ"];

/// A ceremony of one roster, with one row for each pair of cities.
fn ceremony(base: &str, rows: usize) -> TempDir {
    let folder = tempfile::tempdir().unwrap();
    let row = |number: usize| format!("North {number},South {number},Texas,Coahuila\n");
    let heads = "parties[0].city,parties[1].city,parties[0].state,parties[1].state\n";
    let roster = heads.to_owned() + &(0..rows).map(row).collect::<String>();
    let ceremony = "{ name: { en: A, es: B }, agreements: [{ spec: base.yaml, roster: r.csv }] }";
    for (name, content) in [("base.yaml", base), ("r.csv", &roster), ("ceremony.yaml", ceremony)] {
        fs::write(folder.path().join(name), content).unwrap();
    }
    folder
}

const BASE: &str = "kind: friendship-agreement\nparties: [{ country: US }, { country: MX }]\n";

/// A ceremony of few rows whose agreements are made.
fn made() -> TempDir {
    let folder = ceremony(BASE, 2);
    assert!(run(folder.path(), &BATCH).0);
    folder
}

/// Another folder of the same file system, with the files of a folder.
fn moved(folder: &Path) -> TempDir {
    let elsewhere = tempfile::tempdir().unwrap();
    for entry in fs::read_dir(folder).unwrap() {
        let entry = entry.unwrap();
        fs::copy(entry.path(), elsewhere.path().join(entry.file_name())).unwrap();
    }
    fs::remove_dir_all(folder).unwrap();
    elsewhere
}

#[test]
fn a_slip_that_rows_share_is_told_once() {
    let folder = ceremony(&format!("{BASE}citty: x\n"), 200);
    let (right, said) = run(folder.path(), &BATCH);
    assert!(!right && said.matches("error[unknown-field]").count() == 1, "{said}");
    let summary = fs::read_to_string(folder.path().join("out/summary.txt")).unwrap();
    assert_eq!(summary.matches("unknown-field").count(), 1);
    assert!(summary.contains("also in 199 other agreements"), "{summary}");
}

#[test]
fn a_spec_that_is_listed_often_is_told_once() {
    let folder = ceremony(BASE, 0);
    let often = "base.yaml, ".repeat(5_000);
    let ceremony = format!("{{ name: {{ en: A, es: B }}, agreements: [{often}] }}");
    fs::write(folder.path().join("ceremony.yaml"), ceremony).unwrap();
    let done = alternat().current_dir(folder.path()).args(BATCH).assert().code(2);
    let said = String::from_utf8(done.get_output().stderr.clone()).unwrap();
    assert_eq!(said.matches("the field `city` is missing").count(), 2, "{said}");
}

#[cfg(unix)]
mod links {
    use std::os::unix::fs::symlink;

    use super::*;

    #[test]
    fn what_lies_behind_a_link_is_not_removed() {
        let folder = made();
        let of_pair = folder.path().join("out/north-1-south-1");
        let elsewhere = moved(&of_pair);
        symlink(elsewhere.path(), &of_pair).unwrap();
        let files = || fs::read_dir(elsewhere.path()).unwrap().count();
        let there = files();
        let roster = fs::read_to_string(folder.path().join("r.csv")).unwrap();
        fs::write(folder.path().join("r.csv"), roster.replace("North 1", "West 1")).unwrap();
        assert!(run(folder.path(), &BATCH).0);
        assert_eq!((files(), there), (2, 2));
    }

    #[test]
    fn a_folder_for_the_state_of_a_batch_is_no_link() {
        let folder = made();
        let precious = tempfile::tempdir().unwrap();
        fs::write(precious.path().join("2026-letter.txt"), "mine").unwrap();
        symlink(precious.path(), folder.path().join("out/.alternat")).unwrap();
        let (status, said) = ended(folder.path(), &BATCH);
        assert_eq!(status.code(), Some(3), "{said}");
        assert!(said.contains("cannot write `out/.alternat`"), "{said}");
        assert!(precious.path().join("2026-letter.txt").exists());
    }

    #[test]
    fn a_file_of_the_state_of_a_batch_is_no_link() {
        for name in ["journal.jsonl", "before.jsonl", "lock", "gate", "workers", "0-0", "1-0"] {
            let folder = made();
            let precious = folder.path().join("precious.txt");
            fs::write(&precious, "mine").unwrap();
            fs::create_dir(folder.path().join("out/.alternat")).unwrap();
            symlink(&precious, folder.path().join("out/.alternat").join(name)).unwrap();
            let (status, said) = ended(folder.path(), &BATCH);
            assert_eq!(status.code(), Some(3), "{name}: {said}");
            assert!(said.contains(&format!("`out/.alternat/{name}`: it is not an ordinary file")), "{said}");
            assert_eq!(fs::read_to_string(&precious).unwrap(), "mine");
        }
    }

    #[test]
    fn links_that_lead_back_make_no_overlay_endless() {
        let folder = made();
        let locales = folder.path().join("locales");
        fs::create_dir_all(locales.join("en")).unwrap();
        fs::write(locales.join("en/dates.ftl"), "x = y\n").unwrap();
        for name in ["a", "b", "c"] {
            symlink(".", locales.join(name)).unwrap();
        }
        let arguments = ["check", "base.yaml", "--locales", "locales"];
        assert!(!run(folder.path(), &arguments).1.is_empty());
    }

    /// Checks that pipes and devices, which never end, are not taken for files of a batch.
    #[test]
    fn pipes_and_devices_are_no_files_of_a_batch() {
        let pipe = |path: &Path| {
            assert!(std::process::Command::new("mkfifo").arg(path).status().unwrap().success());
        };
        let device = |path: &Path| symlink("/dev/zero", path).unwrap();
        for make in [&pipe as &dyn Fn(&Path), &device] {
            let folder = ceremony(BASE, 2);
            let refused = |arguments: &[&str], words: &str| {
                let (status, said) = ended(folder.path(), arguments);
                assert!(
                    status.code().is_some_and(|code| code > 1) && said.contains(words),
                    "{status}: {said}"
                );
            };
            let locales = folder.path().join("locales/en");
            fs::create_dir_all(&locales).unwrap();
            make(&locales.join("dates.ftl"));
            refused(&["check", "base.yaml", "--locales", "locales"], "not an ordinary file");
            let out = folder.path().join("out");
            fs::create_dir(&out).unwrap();
            make(&out.join("manifest.json"));
            refused(&BATCH, "manifest.json` already exists");
            refused(&["manifest", "merge", "out/manifest.json", "-o", "m.json"], "not an ordinary file");
            refused(&["manifest", "merge", "base.yaml", "-o", "out/manifest.json"], "already exists");
            fs::remove_file(out.join("manifest.json")).unwrap();
            fs::create_dir_all(out.join("north-0-south-0")).unwrap();
            make(&out.join("north-0-south-0/north-0-south-0.north-0.typ"));
            let (right, said) = run(folder.path(), &BATCH);
            assert!(!right && said.contains("north-0-south-0.north-0.typ"), "{said}");
        }
    }
}
