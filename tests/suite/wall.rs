//! The wall: reading a file ends within bounds, whatever it contains, and the bound is reported in plain words.

use std::fs;
use std::path::Path;
use std::process::Stdio;
use std::time::{Duration, Instant};

use snapbox::str;

use crate::support::{ANY_ARTICLES, alternat, root};

/// An original that carries its spec, in a folder.
fn carrying(folder: &Path) {
    let spec = root().join("fixtures/friendship-agreement.yaml");
    alternat().arg("render").arg(spec).args(["--embed-spec", "-o"]).arg(folder).assert().success();
}

/// A spec with so many long articles.
fn spec(articles: usize) -> String {
    let [english, spanish] = ["The Parties exchange teachers. ", "Las Partes intercambian docentes. "]
        .map(|words| words.repeat(280));
    let article = format!("  - text: {{ en: \"{}\", es: \"{}\" }}\n", english.trim(), spanish.trim());
    let articles = if articles == 0 {
        String::new()
    } else {
        format!("{ANY_ARTICLES}articles:\n{}", article.repeat(articles))
    };
    format!(
        "kind: friendship-agreement\nparties:\n\
         \x20 - {{ id: north, city: Northtown, state: Texas, country: US }}\n\
         \x20 - {{ id: south, city: Villa Sur, state: Coahuila, country: MX }}\n{articles}"
    )
}

#[test]
fn what_would_take_more_memory_ends() {
    let folder = tempfile::tempdir().unwrap();
    carrying(folder.path());
    let files = || fs::read_dir(folder.path()).unwrap().count();
    let before = files();
    let limited = || alternat().current_dir(folder.path()).env("ALTERNAT_MOST_BYTES", "70000000");
    limited()
        .args(["verify", "friendship-agreement.sampleton.pdf"])
        .assert()
        .code(3)
        .stdout_eq("")
        .stderr_eq(str![[r"
error: `friendship-agreement.sampleton.pdf` cannot be examined: that would take more than 70 MB of memory
 |
 = hint: no PDF that Alternat makes takes as much; get the file anew from whoever has the original

"]]);
    limited().args(["verify", "friendship-agreement.sampleton.pdf", "--lang", "es"]).assert().code(3).stderr_eq(str![[r"
error: no se puede examinar `friendship-agreement.sampleton.pdf`: se necesitarían más de 70 MB de memoria
 |
 = sugerencia: ningún PDF que elabora Alternat necesita tanto; pida de nuevo el archivo a quien tenga el original

"]]);
    assert_eq!(files(), before);
    // With the usual bounds it matches its spec.
    alternat()
        .current_dir(folder.path())
        .args(["verify", "friendship-agreement.sampleton.pdf"])
        .assert()
        .success();
}

#[test]
#[cfg(unix)]
fn what_would_take_longer_ends() {
    let begun = Instant::now();
    for command in ["verify", "extract"] {
        // No input ever arrives.
        let waiting = std::process::Command::new(snapbox::cmd::cargo_bin!("alternat"))
            .args([command, "/dev/stdin"])
            .env_clear()
            .env("ALTERNAT_MOST_CLOCK_SECONDS", "1")
            .stdin(Stdio::piped())
            .stderr(Stdio::piped())
            .spawn()
            .unwrap();
        // The input is closed only at the very end.
        let mut waiting = waiting;
        let input = waiting.stdin.take();
        let done = waiting.wait_with_output().unwrap();
        drop(input);
        let said = String::from_utf8(done.stderr).unwrap();
        assert_eq!(done.status.code(), Some(3), "{said}");
        assert!(said.contains("there is no result after 1 second\n"), "{said}");
    }
    assert!(begun.elapsed() < Duration::from_secs(30));
}

#[test]
#[cfg(unix)]
fn what_would_keep_a_processor_busy_ends() {
    let folder = tempfile::tempdir().unwrap();
    carrying(folder.path());
    // Without its record, every original is made in every edition.
    let pdf = folder.path().join("friendship-agreement.sampleton.pdf");
    let content = fs::read(&pdf).unwrap();
    let at = content.windows(9).position(|window| window == b"/Keywords").unwrap();
    fs::write(&pdf, [&content[..at], b"/Keyworks", &content[at + 9..]].concat()).unwrap();
    // A spec of other cities would end the search at once.
    let long = spec(5).replace("Northtown", "Sampleton").replace("Villa Sur", "Villa Ejemplo");
    fs::write(folder.path().join("long.yaml"), long).unwrap();
    let verify = ["verify", "friendship-agreement.sampleton.pdf", "--spec", "long.yaml"];
    let limited = || alternat().current_dir(folder.path()).env("ALTERNAT_MOST_SECONDS", "1");
    limited().args(verify).assert().code(3).stdout_eq("").stderr_eq(str![[r"
error: `friendship-agreement.sampleton.pdf` cannot be examined: that would take more than 1 second of processor time
 |
 = hint: no PDF that Alternat makes takes as much; get the file anew from whoever has the original

"]]);
    limited().args(verify).args(["--report", "report.pdf"]).assert().code(3);
    let report = fs::read(folder.path().join("report.pdf")).unwrap();
    let text = alternat::proof::pages(&report).unwrap().remove(0);
    assert!(text.contains("cannot be examined"), "{text}");
}

#[test]
fn an_agreement_of_a_batch_that_would_take_more_fails_alone() {
    let folder = tempfile::tempdir().unwrap();
    for (name, articles) in [("a-short", 0), ("b-long", 5), ("c-short", 0)] {
        fs::create_dir(folder.path().join("specs")).ok();
        let spec = spec(articles).replace("Northtown", &format!("Northtown {name}"));
        fs::write(folder.path().join(format!("specs/{name}.yaml")), spec).unwrap();
    }
    for jobs in ["1", "2"] {
        let said = alternat()
            .current_dir(folder.path())
            .env("ALTERNAT_MOST_BYTES", "110000000")
            .args(["batch", "specs", "-q", "-j", jobs, "-o", jobs])
            .assert()
            .code(1)
            .get_output()
            .stderr
            .clone();
        let said = String::from_utf8(said).unwrap();
        assert!(
            said.contains("more than 110 MB of memory would be needed to prepare `specs/b-long.yaml`"),
            "{said}"
        );
        let manifest = fs::read_to_string(folder.path().join(jobs).join("manifest.json")).unwrap();
        assert_eq!(manifest.matches("\"state\": \"made\"").count(), 2, "{manifest}");
        assert_eq!(manifest.matches("\"state\": \"failed\"").count(), 1, "{manifest}");
        for name in ["a-short", "c-short"] {
            assert_eq!(fs::read_dir(folder.path().join(jobs).join(name)).unwrap().count(), 2);
        }
    }
}

#[test]
fn colors_are_those_of_the_terminal() {
    let colored = |name: &str, value: &str| {
        let said = alternat().env(name, value).args(["verify", "Cargo.toml"]).assert().code(2);
        said.get_output().stderr.contains(&b'\x1B')
    };
    assert!(colored("CLICOLOR_FORCE", "1"));
    assert!(!colored("CLICOLOR_FORCE", "0") && !colored("NO_COLOR", "1"));
}
