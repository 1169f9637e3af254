//! Commands do what the pages show, and the specs on the pages are correct.

use std::fs;
use std::path::Path;

use alternat::press::Press;
use snapbox::{Assert, Data};

use super::{LANGUAGES, pairs};
use crate::support::{alternat, press, root, spec};

#[test]
fn commands_do_what_the_pages_show() {
    let mut run = 0;
    for pages in pairs() {
        for (page, language) in pages.iter().zip(LANGUAGES) {
            let folder = tempfile::tempdir().unwrap();
            copy(&root().join("fixtures"), &folder.path().join("fixtures"));
            for block in page.blocks_of("console") {
                for shown in block.split("$ ").skip(1) {
                    assert_shown(shown, folder.path(), language, &page.name);
                    run += 1;
                }
            }
        }
    }
    assert!(run >= 20, "only {run} commands were found");
}

/// Compares the two outputs of a command with those that a page shows.
fn assert_shown(shown: &str, folder: &Path, language: &str, page: &str) {
    let (command, said) = shown.split_once('\n').unwrap();
    let (code, said) = match said.strip_prefix("? ").and_then(|rest| rest.split_once('\n')) {
        Some((code, said)) => (code.parse().unwrap(), said),
        None => (0, said),
    };
    let arguments = words(command.strip_prefix("alternat ").unwrap());
    let output = alternat().env("LANG", language).current_dir(folder).args(arguments).output().unwrap();
    let actual = [output.stdout, output.stderr].concat();
    let actual = Data::text(String::from_utf8(actual).unwrap());
    assert_eq!(output.status.code(), Some(code), "{page}: `{command}` says {actual}");
    println!("{page}: {command}");
    Assert::new().eq(actual, Data::text(said));
}

/// The words of a command line; words between quotation marks stay together.
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
fn specs_on_the_pages_are_right() {
    let press = press();
    let mut read = 0;
    for page in pairs().iter().flatten() {
        for block in page.blocks.iter().filter(|block| block.sort.starts_with("yaml")) {
            match block.sort.as_str() {
                "yaml" => assert_right(&press, &block.text, None, &page.name),
                "yaml fields" => assert_right(&press, &spec(&block.text), None, &page.name),
                "yaml city" => {
                    let of_city = spec("signing: { date: 2026-04-15 }\n").replace(
                        "id: north, city: Northtown, state: Texas, country: US",
                        "id: north, from: city",
                    );
                    assert_right(&press, &of_city, Some(&block.text), &page.name);
                }
                "yaml ceremony" => continue,
                other => panic!("{}: nothing tries a block of `{other}`", page.name),
            }
            read += 1;
        }
    }
    assert!(read >= 10, "only {read} specs were found");
}

fn assert_right(press: &Press, yaml: &str, city: Option<&str>, page: &str) {
    let mut reading = alternat::spec::read(yaml).unwrap();
    if let Some(city) = city {
        reading.add_city("city", city);
    }
    let agreement = press.check(&reading);
    assert!(agreement.is_ok(), "{page}: {agreement:?} in {yaml}");
}

#[test]
fn ceremonies_on_the_pages_are_made() {
    let mut made = 0;
    for pages in pairs() {
        for (page, language) in pages.iter().zip(LANGUAGES) {
            for ceremony in page.blocks_of("yaml ceremony") {
                let roster = page.blocks_of("csv").next().unwrap();
                assert_made(ceremony, roster, language, &page.name);
                made += 1;
            }
        }
    }
    assert_eq!(made, 2);
}

fn assert_made(ceremony: &str, roster: &str, language: &str, page: &str) {
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
    fs::write(path("summit.yaml"), ceremony).unwrap();
    fs::write(path("partnerships.csv"), roster).unwrap();
    let batch = alternat()
        .env("LANG", language)
        .current_dir(folder.path())
        .args(["batch", "summit.yaml", "-o", "signing", "-q"])
        .output()
        .unwrap();
    let said = String::from_utf8(batch.stderr).unwrap();
    assert!(batch.status.success() && said.is_empty(), "{page}: {said}");
    for id in ["one", "sampleton-villa-ejemplo", "calexico-mexicali", "las-cruces-ciudad-lerdo"] {
        assert!(path("signing").join(id).is_dir(), "{page}: {id} was not made");
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
