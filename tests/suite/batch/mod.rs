//! Batches: every original of a ceremony, exactly accounted for.

mod failing;
mod files;
mod making;
mod naming;
mod parts;
mod planning;
mod progress;
mod resuming;

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

use serde_json::Value;
use sha2::{Digest as _, Sha256};
use snapbox::cmd::OutputAssert;
use tempfile::TempDir;

use crate::support::alternat;

const BASE: &str = "
kind: reaffirmation
parties:
  - { id: one, city: Sampleton, state: Ohio, country: US }
  - { id: two, city: Villa Ejemplo, state: Baja California, country: MX }
history:
  - { kind: sister-city-agreement, signed: 1990-01-31 }
";

const CEREMONY: &str = "
name: { en: Example, es: Ejemplo }
date: 2027-03-15
defaults:
  page.paper: legal
agreements:
  - spec: base.yaml
    id: first
    with: { 'parties[0].signatory': { name: Ana Example, office: mayor } }
  - { spec: base.yaml, roster: roster.csv }
";

const ROSTER: &str =
    "parties[0].city,parties[1].city,history[0].signed (empty: as in the spec),signing.originals
Alpha,Beta,1999-05-01,3
Gamma,Delta,,
";

/// A folder in which batches run.
struct BatchTest(TempDir);

impl BatchTest {
    /// A folder with files, each with its text.
    fn of(files: &[(&str, &str)]) -> Self {
        let test = Self(tempfile::tempdir().unwrap());
        for (name, text) in files {
            let path = test.path().join(name);
            fs::create_dir_all(path.parent().unwrap()).unwrap();
            fs::write(path, text).unwrap();
        }
        test
    }

    /// A folder with a ceremony of three agreements, two of them from a roster.
    fn ceremony() -> Self {
        Self::of(&[("base.yaml", BASE), ("ceremony.yaml", CEREMONY), ("roster.csv", ROSTER)])
    }

    fn path(&self) -> &Path {
        self.0.path()
    }

    /// Runs a batch.
    fn run(&self, arguments: &[&str]) -> OutputAssert {
        alternat().current_dir(self.path()).arg("batch").args(arguments).assert()
    }

    /// Joins the two parts of a batch to the whole, and leaves its sheets alone.
    fn join_parts(&self) {
        let merge = ["manifest", "merge", "out/manifest.1-of-2.json", "out/manifest.2-of-2.json"];
        alternat().current_dir(self.path()).args(merge).assert().success();
        for sheet in
            ["manifest.1-of-2.json", "manifest.2-of-2.json", "summary.1-of-2.txt", "summary.2-of-2.txt"]
        {
            fs::remove_file(self.path().join("out").join(sheet)).unwrap();
        }
    }
}

/// Every file below a folder with what it holds.
fn tree(folder: &Path) -> BTreeMap<PathBuf, Vec<u8>> {
    let mut files = BTreeMap::new();
    let mut folders = vec![folder.to_owned()];
    while let Some(current) = folders.pop() {
        for entry in fs::read_dir(current).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                folders.push(path);
            } else {
                files.insert(path.strip_prefix(folder).unwrap().to_owned(), fs::read(path).unwrap());
            }
        }
    }
    files
}

fn names(folder: &Path) -> Vec<String> {
    tree(folder).keys().map(|path| path.display().to_string()).collect()
}

/// The manifest of a folder, of which every file is as it says, and which says of every file.
fn manifest(folder: &Path) -> Value {
    let manifest: Value = serde_json::from_slice(&fs::read(folder.join("manifest.json")).unwrap()).unwrap();
    let agreements = manifest["agreements"].as_array().unwrap();
    let files = agreements.iter().flat_map(|entry| entry["files"].as_array().unwrap());
    let sheets = [&manifest["book"], &manifest["running-order"]].into_iter().filter(|sheet| !sheet.is_null());
    let files = files.chain(sheets);
    let mut accounted = vec!["manifest.json".to_owned(), "summary.txt".to_owned()];
    for file in files {
        let path = file["path"].as_str().unwrap();
        let content = fs::read(folder.join(path)).unwrap();
        let digest = Sha256::digest(&content)
            .iter()
            .fold(String::new(), |digits, byte| digits + &format!("{byte:02x}"));
        assert_eq!(file["sha256"], digest, "{path}");
        assert_eq!(file["bytes"], content.len(), "{path}");
        accounted.push(path.to_owned());
    }
    accounted.sort();
    assert_eq!(names(folder), accounted);
    manifest
}

/// A ceremony of nothing but the rows of a sheet.
const CEREMONY_OF_ROSTER: &str = "
name: { en: Example, es: Ejemplo }
date: 2027-03-15
agreements:
  - { spec: base.yaml, roster: roster.csv }
";

/// What a batch told on the standard error.
fn told(output: &OutputAssert) -> String {
    String::from_utf8(output.get_output().stderr.clone()).unwrap()
}

/// What became of each agreement, by its id.
fn states(out: &Path) -> Vec<(String, String)> {
    let manifest = manifest(out);
    let state = |entry: &Value| {
        (entry["id"].as_str().unwrap().to_owned(), entry["state"].as_str().unwrap().to_owned())
    };
    manifest["agreements"].as_array().unwrap().iter().map(state).collect()
}

fn pairs(states: &[(String, String)]) -> Vec<(&str, &str)> {
    states.iter().map(|(id, state)| (id.as_str(), state.as_str())).collect()
}
