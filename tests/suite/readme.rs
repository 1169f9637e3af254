//! The README's console blocks do what they show.

use std::fs;
use std::path::Path;

use crate::support::{alternat, root};

#[test]
fn the_readme_tells_the_truth() {
    let readme = fs::read_to_string(root().join("README.md")).unwrap();
    let folder = tempfile::tempdir().unwrap();
    copy(&root().join("fixtures"), &folder.path().join("fixtures"));
    let blocks = readme.split("```console\n").skip(1).map(|rest| rest.split("```").next().unwrap());
    let mut run = 0;
    for block in blocks {
        let (command, told) = block.split_once('\n').unwrap();
        let (code, told) = match told.strip_prefix("? ").and_then(|rest| rest.split_once('\n')) {
            Some((code, told)) => (code.parse().unwrap(), told),
            None => (0, told),
        };
        let arguments = words(command.strip_prefix("$ alternat ").unwrap());
        alternat()
            .current_dir(folder.path())
            .args(arguments)
            .assert()
            .code(code)
            .stdout_eq("")
            .stderr_eq(told);
        run += 1;
    }
    assert!(run >= 3, "only {run} blocks were found");
}

/// The words of a command line, those between quotation marks together.
fn words(line: &str) -> Vec<&str> {
    let parts = line.split('"').enumerate();
    let words = parts.flat_map(
        |(number, part)| {
            if number % 2 == 1 { vec![part] } else { part.split_whitespace().collect() }
        },
    );
    words.collect()
}

#[test]
fn the_spec_in_the_readme_is_right() {
    let readme = fs::read_to_string(root().join("README.md")).unwrap();
    let spec = readme.split("```yaml\n").nth(1).unwrap().split("```").next().unwrap();
    let agreement = crate::support::press().check(&alternat::spec::read(spec).unwrap());
    assert!(agreement.is_ok(), "{agreement:?}");
}

#[test]
fn the_articles_and_cities_in_the_readme_are_right() {
    let readme = fs::read_to_string(root().join("README.md")).unwrap();
    let press = crate::support::press();
    let blocks: Vec<_> =
        readme.split("```yaml\n").skip(2).map(|rest| rest.split("```").next().unwrap()).collect();
    assert_eq!(blocks.len(), 4);
    for block in blocks {
        let reading = if block.contains("officers:") {
            let from = crate::support::spec("signing: { date: 2026-04-15 }\n");
            let from = from
                .replace("id: north, city: Northtown, state: Texas, country: US", "id: north, from: city");
            let mut reading = alternat::spec::read(&from).unwrap();
            reading.add_city("city", block);
            reading
        } else {
            alternat::spec::read(&crate::support::spec(block)).unwrap()
        };
        let agreement = press.check(&reading);
        assert!(agreement.is_ok(), "{agreement:?} in {block}");
    }
}

#[test]
fn the_ceremony_in_the_readme_runs() {
    let readme = fs::read_to_string(root().join("README.md")).unwrap();
    let block = |sort: &str| readme.split(sort).nth(1).unwrap().split("```").next().unwrap();
    let fixtures = root().join("fixtures");
    let folder = tempfile::tempdir().unwrap();
    let path = |name: &str| folder.path().join(name);
    copy(&fixtures.join("cities"), &path("cities"));
    fs::create_dir(path("renewals")).unwrap();
    for (fixture, name) in [
        ("calexico-mexicali-2026.yaml", "renewals/one.yaml"),
        ("friendship-agreement.yaml", "friendship.yaml"),
        ("ceremony/agreement.yaml", "partnership.yaml"),
    ] {
        fs::copy(fixtures.join(fixture), path(name)).unwrap();
    }
    fs::write(path("summit.yaml"), block("```yaml ceremony\n")).unwrap();
    fs::write(path("partnerships.csv"), block("```csv\n")).unwrap();
    let arguments = ["batch", "summit.yaml", "-o", "signing", "-q"];
    alternat().current_dir(folder.path()).args(arguments).assert().code(0).stdout_eq("").stderr_eq("");
    for id in ["one", "sampleton-villa-ejemplo", "calexico-mexicali", "las-cruces-ciudad-lerdo"] {
        assert!(path("signing").join(id).is_dir(), "{id} was not made");
    }
}

#[test]
fn the_readme_names_every_kind() {
    let readme = fs::read_to_string(root().join("README.md")).unwrap();
    let press = crate::support::press();
    let messages = press.catalog().messages(&"en".parse().unwrap()).unwrap();
    let kinds: Vec<_> = messages.with_prefix("kind-").map(|(_, id)| id).collect();
    assert!(kinds.len() >= 6);
    for kind in kinds {
        assert!(readme.contains(&format!("`{kind}`")), "{kind} is not in the README");
    }
}

fn copy(from: &Path, to: &Path) {
    fs::create_dir_all(to).unwrap();
    for entry in fs::read_dir(from).unwrap() {
        let path = entry.unwrap().path();
        let target = to.join(path.file_name().unwrap());
        if path.is_dir() {
            copy(&path, &target);
        } else {
            fs::copy(&path, &target).unwrap();
        }
    }
}
