//! The report of a verification: one page that is the same for the same files, whatever they contain.

use std::fs;
use std::path::Path;

use alternat::family::verification::{Verification, Verified, VerifiedFile};
use alternat::proof;
use sha2::{Digest as _, Sha256};
use snapbox::str;

use crate::support::{alternat, press, root};

/// Two originals that carry their spec, in a folder.
fn originals() -> tempfile::TempDir {
    let folder = tempfile::tempdir().unwrap();
    let spec = root().join("fixtures/friendship-agreement.yaml");
    alternat().arg("render").arg(spec).args(["--embed-spec", "-o"]).arg(folder.path()).assert().success();
    folder
}

/// The SHA-256 of a file, in hexadecimal digits.
fn sha256(content: &[u8]) -> String {
    Sha256::digest(content).iter().fold(String::new(), |digits, byte| digits + &format!("{byte:02x}"))
}

/// The text of a report, with all white space as single spaces.
fn text(report: &[u8]) -> String {
    let pages = proof::pages(report).unwrap();
    assert_eq!(pages.len(), 1);
    pages[0].split_whitespace().collect::<Vec<_>>().join(" ").replace('\u{AD}', "")
}

/// The report on a PDF, with the exit code of the command.
fn report(folder: &Path, arguments: &[&str], code: i32) -> Vec<u8> {
    let verify =
        alternat().current_dir(folder).arg("verify").args(arguments).args(["--report", "report.pdf"]);
    verify.assert().code(code).stdout_eq("");
    fs::read(folder.join("report.pdf")).unwrap()
}

const ORIGINAL: &str = "friendship-agreement.sampleton.pdf";

#[test]
fn the_report_on_an_original() {
    let folder = originals();
    let made = report(folder.path(), &[ORIGINAL], 0);
    let text = text(&made);
    for words in [
        "Verification report",
        "Informe de verificación",
        ORIGINAL,
        "is exactly what its spec gives, byte for byte",
        "es exactamente lo que da su especificación, byte por byte",
        concat!("Alternat ", env!("CARGO_PKG_VERSION")),
        "Agreement of the spec",
        "Acuerdo de la especificación",
        "City of Sampleton",
        "What this report does not say",
        "Lo que este informe no dice",
    ] {
        assert!(text.to_lowercase().contains(&words.to_lowercase()), "{words} is not in {text}");
    }
    for file in [folder.path().join(ORIGINAL), root().join("fixtures/friendship-agreement.yaml")] {
        let digest = sha256(&fs::read(file).unwrap());
        assert!(text.contains(&digest), "{digest} is not in {text}");
    }
    // The report does not depend on the folder, the time or the language of the terminal.
    let elsewhere = originals();
    assert_eq!(report(elsewhere.path(), &[ORIGINAL, "--lang", "es"], 0), made);
}

#[test]
fn the_report_on_what_differs() {
    let folder = originals();
    let spec = root().join("fixtures/friendship-agreement.yaml");
    let other = fs::read_to_string(spec).unwrap().replace("from: cities/", "from: ");
    for city in ["sampleton", "villa-ejemplo"] {
        let city = format!("{city}.yaml");
        fs::copy(root().join("fixtures/cities").join(&city), folder.path().join(&city)).unwrap();
    }
    fs::write(folder.path().join("other.yaml"), other.replace("2026", "2027")).unwrap();
    let text = text(&report(folder.path(), &[ORIGINAL, "--spec", "other.yaml"], 1));
    for words in [
        "is not what its spec gives",
        "no es lo que da su especificación",
        "page 3, testimonium",
        "página 3, cláusula de firma",
        "other.yaml",
    ] {
        assert!(text.contains(words), "{words} is not in {text}");
    }
}

#[test]
fn the_report_on_what_cannot_be_read() {
    let folder = tempfile::tempdir().unwrap();
    fs::write(folder.path().join("letter.pdf"), b"PK\x03\x04word/document.xml").unwrap();
    let text = text(&report(folder.path(), &["letter.pdf"], 2));
    for words in ["is not a PDF that can be read", "no es un PDF que se pueda leer", "none was found"] {
        assert!(text.contains(words), "{words} is not in {text}");
    }
}

#[test]
fn a_report_takes_the_place_of_no_input() {
    let folder = originals();
    let city = root().join("fixtures/cities/sampleton.yaml");
    fs::copy(&city, folder.path().join("sampleton.yaml")).unwrap();
    let before = fs::read(folder.path().join(ORIGINAL)).unwrap();
    let verify = || alternat().current_dir(folder.path()).arg("verify").arg(ORIGINAL);
    verify().args(["--report", ORIGINAL]).assert().code(2).stderr_eq(str![[r"
error: `friendship-agreement.sampleton.pdf` would be overwritten, but it is one of the inputs
 |
 = hint: give `-o` another name or folder, or rename the file

"]]);
    assert_eq!(fs::read(folder.path().join(ORIGINAL)).unwrap(), before);
    let spec = root().join("fixtures/friendship-agreement.yaml");
    let spec = fs::read_to_string(spec).unwrap().replace("from: cities/", "from: ");
    fs::copy(root().join("fixtures/cities/villa-ejemplo.yaml"), folder.path().join("villa-ejemplo.yaml"))
        .unwrap();
    fs::write(folder.path().join("spec.yaml"), &spec).unwrap();
    for input in ["spec.yaml", "sampleton.yaml"] {
        verify().args(["--spec", "spec.yaml", "--report", input]).assert().code(2);
    }
    assert_eq!(fs::read_to_string(folder.path().join("spec.yaml")).unwrap(), spec);
    assert_eq!(fs::read(folder.path().join("sampleton.yaml")).unwrap(), fs::read(city).unwrap());
}

#[test]
fn a_report_has_one_page_whatever_is_in_it() {
    let mut press = press();
    let hostile = ["W", "🤝", "\u{E000}", "\u{202E}a", "中", "#x[", "\"", "\\", "a\u{301}", "`", "\n", "Ã "];
    for words in hostile {
        let long = || [words.repeat(5_000), words.repeat(5_000)];
        let file = || VerifiedFile { name: words.repeat(5_000), sha256: "0".repeat(64), bytes: usize::MAX };
        let verified = Verified {
            pdf: file(),
            spec: Some(file()),
            agreement: Some(words.repeat(5_000)),
            is_carried: true,
            creator: Some(words.repeat(5_000)),
            signed: Some(vec![words.repeat(200); 300]),
            outcome: long(),
            places: vec![long(); 500],
        };
        let has_glyph = &press.vocabulary().has_glyph;
        let report = Verification::of(&verified, press.catalog(), has_glyph).unwrap();
        let (pdf, pages) = press.sheet(&report).unwrap();
        assert_eq!(pages, 1, "{words:?}");
        let said = text(&pdf);
        assert!(said.contains("and 49") || said.contains("and 500"), "{words:?}: {said}");
    }
}
