//! Helpers that the tests share.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

use alternat::alternat::{Original, originals};
use alternat::document::Document;
use alternat::edition::Edition;
use alternat::family::running_order::{RunningOrder, Turn};
use alternat::finding::Findings;
use alternat::press::{Checked, Press};
use alternat::resources::Resources;
use alternat::spec::{self, Ceremony, Reading};
use alternat::template::Markup;
use alternat::typeset::{Image, Typeset};
use snapbox::cmd::Command;
use snapbox::{Assert, Data};

/// The project's folder.
pub fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

/// The agreements that must be correct, in the order of their names.
pub fn fixtures() -> Vec<PathBuf> {
    specs(&root().join("fixtures"))
}

/// The specs of a folder, in the order of their names.
pub fn specs(folder: &Path) -> Vec<PathBuf> {
    let entries = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path());
    let mut specs: Vec<_> =
        entries.filter(|path| path.extension().is_some_and(|end| end == "yaml")).collect();
    specs.sort();
    assert!(!specs.is_empty(), "there are no specs in {}", folder.display());
    specs
}

/// A press with the built-in files.
pub fn press() -> Press {
    Press::new(Resources::built_in()).unwrap()
}

/// The `alternat` command, in the project's folder and without an environment that could change its behavior.
pub fn alternat() -> Command {
    Command::new(snapbox::cmd::cargo_bin!("alternat")).current_dir(root()).env_clear()
}

/// Compares a text with the snapshot of a name; `SNAPSHOTS=overwrite` writes it again.
pub fn assert_snapshot(actual: impl Into<String>, snapshot: &Path) {
    let assert = Assert::new().action_env("SNAPSHOTS");
    assert.eq(Data::text(actual.into()), Data::read_from(snapshot, None));
}

/// The folder of the snapshots of a type.
pub fn snapshots(sort: &str) -> PathBuf {
    root().join("tests/snapshots").join(sort)
}

/// A spec with its cities, which are among those of the fixtures.
pub fn reading(yaml: &str) -> Reading {
    let mut reading = spec::read(yaml).unwrap();
    let cities: Vec<_> = reading.spec.cities().map(|(file, _)| file.to_owned()).collect();
    for file in cities {
        let city = fs::read_to_string(root().join("fixtures").join(&file)).unwrap();
        reading.add_city(&file, &city);
    }
    reading
}

/// A name for each original: that of the spec, and of the party if it has its own. Its cities are among those of the
/// fixtures.
pub fn documents(press: &Press, yaml: &str, stem: &str) -> Vec<(String, Document)> {
    let reading = reading(yaml);
    let Checked { agreement, documents, .. } = press.check(&reading).unwrap();
    let named = |(original, document): (Original<'_>, Document)| {
        let holder = original.holder.map_or_else(String::new, |party| format!(".{}", party.id));
        (format!("{stem}{holder}"), document)
    };
    originals(&agreement).into_iter().zip(documents).map(named).collect()
}

/// Every original of every fixture.
pub fn all_documents(press: &Press) -> Vec<(String, Document)> {
    let of = |path: PathBuf| {
        let stem = path.file_stem().unwrap().to_string_lossy().into_owned();
        documents(press, &fs::read_to_string(path).unwrap(), &stem)
    };
    fixtures().into_iter().flat_map(of).collect()
}

/// A ceremony with the given lines added.
pub fn ceremony(added: &str) -> Ceremony {
    let base =
        "name: { en: Day of the Sister Cities, es: Día de las Ciudades Hermanas }\nagreements: [all.yaml]\n";
    let reading = spec::read_ceremony(&format!("{base}{added}")).unwrap();
    assert_eq!(reading.findings, []);
    reading.ceremony
}

/// The turn of an agreement whose folder has this name.
pub fn turn(press: &Press, yaml: &str, folder: &str) -> Turn {
    let Checked { agreement, documents, .. } = press.check(&reading(yaml)).unwrap();
    Turn::of(folder, &agreement, &documents, press.catalog()).unwrap()
}

/// The turns of some fixtures.
pub fn turns(press: &Press, fixtures: &[&str]) -> Vec<Turn> {
    let of = |stem: &&str| {
        let yaml = fs::read_to_string(root().join(format!("fixtures/{stem}.yaml"))).unwrap();
        turn(press, &yaml, stem)
    };
    fixtures.iter().map(of).collect()
}

/// The PDF of the running order of a ceremony, and the number of its pages.
pub fn running_order(
    press: &mut Press,
    ceremony: &Ceremony,
    turns: &[Turn],
) -> Result<(Vec<u8>, usize), Findings> {
    let order = RunningOrder::of(ceremony, turns, press.catalog(), press.vocabulary())?;
    press.sheet(&order)
}

/// The Typst markup of the running order of a ceremony.
pub fn markup_of_running_order(press: &Press, ceremony: &Ceremony, turns: &[Turn]) -> Markup {
    let order = RunningOrder::of(ceremony, turns, press.catalog(), press.vocabulary()).unwrap();
    press.fill_sheet(&order).unwrap()
}

/// The pages of a document.
pub fn typeset(press: &mut Press, document: &Document) -> Typeset {
    let markup = press.fill(document, Edition::default()).unwrap();
    press.typeset(&markup, &BTreeMap::<String, Image>::new()).unwrap()
}

/// The line of a spec whose own articles are about anything but what its kind requires.
pub const ANY_ARTICLES: &str = "allow: [{ rule: required-clause, reason: only the words matter here }]\n";

/// A spec of two made-up cities with the given lines added.
pub fn spec(added: &str) -> String {
    let base = "\
kind: sister-city-agreement
precedence: fixed
parties:
  - { id: north, city: Northtown, state: Texas, country: US }
  - { id: south, city: Villa Sur, state: Coahuila, country: MX }
";
    format!("{base}{added}")
}
