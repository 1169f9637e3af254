//! The command: its files, their places, and its messages.

use std::fs;
use std::path::Path;

use alternat::resources::Resources;
use snapbox::str;
use tempfile::TempDir;

use crate::support::{alternat, root};

const REAFFIRMATION: &str = "fixtures/calexico-mexicali-2026.yaml";
const AGREEMENT: &str = "fixtures/el-paso-torreon.yaml";

/// A folder with a copy of a fixture.
fn folder_with(fixture: &str) -> TempDir {
    let folder = tempfile::tempdir().unwrap();
    let name = Path::new(fixture).file_name().unwrap();
    fs::copy(root().join(fixture), folder.path().join(name)).unwrap();
    folder
}

fn names(folder: &Path) -> Vec<String> {
    let mut names: Vec<_> = fs::read_dir(folder)
        .unwrap()
        .map(|entry| entry.unwrap().file_name().into_string().unwrap())
        .collect();
    names.sort();
    names
}

#[test]
fn a_pdf_is_written_beside_its_spec() {
    let folder = folder_with(REAFFIRMATION);
    alternat()
        .current_dir(folder.path())
        .args(["render", "calexico-mexicali-2026.yaml"])
        .assert()
        .success()
        .stdout_eq(str![""])
        .stderr_eq(str![[r#"
wrote calexico-mexicali-2026.pdf (1 page, 48 kB)

"#]]);
    assert_eq!(names(folder.path()), ["calexico-mexicali-2026.pdf", "calexico-mexicali-2026.yaml"]);
}

#[test]
fn each_party_has_its_original() {
    let folder = folder_with(AGREEMENT);
    alternat()
        .current_dir(folder.path())
        .args(["render", "el-paso-torreon.yaml", "--lang", "es", "-o", "signing/"])
        .assert()
        .success()
        .stderr_eq(str![[r#"
se escribió signing/el-paso-torreon.el-paso.pdf (2 páginas, [..] kB)
se escribió signing/el-paso-torreon.torreon.pdf (2 páginas, [..] kB)

"#]]);
    assert_eq!(
        names(&folder.path().join("signing")),
        ["el-paso-torreon.el-paso.pdf", "el-paso-torreon.torreon.pdf"]
    );
}

#[test]
fn the_environment_chooses_the_language() {
    let folder = folder_with(REAFFIRMATION);
    alternat()
        .current_dir(folder.path())
        .env("LANG", "es_MX.UTF-8")
        .args(["render", "calexico-mexicali-2026.yaml"])
        .assert()
        .success()
        .stderr_eq(str![[r#"
se escribió calexico-mexicali-2026.pdf (1 página, 48 kB)

"#]]);
}

#[test]
fn a_file_goes_to_the_standard_output() {
    let output = alternat().args(["render", REAFFIRMATION, "-o", "-"]).output().unwrap();
    assert!(output.status.success());
    assert!(output.stdout.starts_with(b"%PDF-1.7"));
}

#[test]
fn every_format_is_what_it_says() {
    let folder = folder_with(REAFFIRMATION);
    let beginnings: [(&str, &[u8]); 4] =
        [("pdf", b"%PDF"), ("png", b"\x89PNG"), ("svg", b"<svg"), ("typ", b"#import \"/look.typ\"")];
    for (format, beginning) in beginnings {
        alternat()
            .current_dir(folder.path())
            .args(["render", "calexico-mexicali-2026.yaml", "--format", format])
            .assert()
            .success();
        let content = fs::read(folder.path().join(format!("calexico-mexicali-2026.{format}"))).unwrap();
        assert!(content.starts_with(beginning), "{format}");
    }
}

#[test]
fn pages_of_pictures_are_numbered() {
    let folder = folder_with(AGREEMENT);
    alternat()
        .current_dir(folder.path())
        .args(["render", "el-paso-torreon.yaml", "--format", "png", "-o", "."])
        .assert()
        .success();
    let pictures: Vec<_> = names(folder.path()).into_iter().filter(|name| name.contains(".png")).collect();
    assert_eq!(
        pictures,
        [
            "el-paso-torreon.el-paso-1.png",
            "el-paso-torreon.el-paso-2.png",
            "el-paso-torreon.torreon-1.png",
            "el-paso-torreon.torreon-2.png"
        ]
    );
}

#[test]
fn paper_has_its_size() {
    for (paper, width, height) in [("letter", 612.0, 792.0), ("legal", 612.0, 1008.0), ("a4", 595.0, 842.0)] {
        let output =
            alternat().args(["render", REAFFIRMATION, "--paper", paper, "-o", "-"]).output().unwrap();
        let pdf = hayro_syntax::Pdf::new(output.stdout).unwrap();
        let (page_width, page_height) = pdf.pages()[0].render_dimensions();
        assert!((page_width - width).abs() < 1.0 && (page_height - height).abs() < 1.0, "{paper}");
    }
}

#[test]
fn two_originals_do_not_go_into_one_file() {
    let folder = folder_with(AGREEMENT);
    alternat()
        .current_dir(folder.path())
        .args(["render", "el-paso-torreon.yaml", "-o", "both.pdf"])
        .assert()
        .code(2)
        .stderr_eq(str![[r#"
error: 2 files cannot be written to a single destination: `both.pdf`
 |
 = hint: give `-o` a folder: a name that ends with `/`

"#]]);
    assert_eq!(names(folder.path()), ["el-paso-torreon.yaml"]);
}

#[test]
fn no_input_is_written_over() {
    let folder = folder_with(REAFFIRMATION);
    let spec = "calexico-mexicali-2026.yaml";
    alternat()
        .current_dir(folder.path())
        .args(["render", spec, "-o", &format!("./{spec}")])
        .assert()
        .code(2)
        .stderr_eq(str![[r#"
error: `./calexico-mexicali-2026.yaml` would be overwritten, but it is one of the inputs
 |
 = hint: give `-o` another name or folder, or rename the file

"#]]);
    assert!(fs::read_to_string(folder.path().join(spec)).unwrap().contains("kind: reaffirmation"));
}

#[test]
fn two_agreements_do_not_go_under_one_name() {
    let folder = folder_with(REAFFIRMATION);
    fs::copy(root().join(REAFFIRMATION), folder.path().join("calexico-mexicali-2026.yml")).unwrap();
    let specs = ["calexico-mexicali-2026.yaml", "./calexico-mexicali-2026.yml"];
    alternat().current_dir(folder.path()).arg("render").args(specs).assert().code(2).stderr_eq(str![[r#"
error: two files would have the same name: `./calexico-mexicali-2026.pdf`
 |
 = hint: render specs of the same name one at a time, each into a folder of its own; names that differ only in capitals, or in how accents are written, count as the same

"#]]);
    assert_eq!(names(folder.path()), ["calexico-mexicali-2026.yaml", "calexico-mexicali-2026.yml"]);
}

#[test]
fn every_spec_is_examined_though_one_is_not_there() {
    let output =
        alternat().args(["render", "nowhere.yaml", "fixtures/invalid/unknown-kind.yaml"]).output().unwrap();
    let told = String::from_utf8(output.stderr).unwrap();
    assert_eq!(output.status.code(), Some(3));
    assert!(told.contains("cannot read `nowhere.yaml`") && told.contains("error[unknown-kind]"), "{told}");
}

#[cfg(unix)]
#[test]
fn a_link_stays_a_link() {
    let folder = folder_with(REAFFIRMATION);
    fs::write(folder.path().join("real.pdf"), "older").unwrap();
    let link = folder.path().join("agreement.pdf");
    std::os::unix::fs::symlink("real.pdf", &link).unwrap();
    alternat()
        .current_dir(folder.path())
        .args(["render", "calexico-mexicali-2026.yaml", "-o", "agreement.pdf"])
        .assert()
        .success();
    assert!(link.is_symlink());
    assert!(fs::read(folder.path().join("real.pdf")).unwrap().starts_with(b"%PDF"));
}

#[test]
fn a_mark_before_the_text_does_no_harm() {
    let folder = folder_with(REAFFIRMATION);
    let spec = folder.path().join("calexico-mexicali-2026.yaml");
    let text = fs::read_to_string(&spec).unwrap();
    let lines = text.lines().skip(1).collect::<Vec<_>>().join("\r\n");
    fs::write(&spec, format!("\u{FEFF}{lines}\r\n")).unwrap();
    alternat().current_dir(folder.path()).args(["render", "calexico-mexicali-2026.yaml"]).assert().success();
}

#[test]
fn a_spec_that_is_not_there_is_named() {
    alternat()
        .args(["render", "fixtures/tucson-hermosillo.yaml"])
        .assert()
        .code(3)
        .stdout_eq(str![""])
        .stderr_eq(str![[r#"
error: cannot read `fixtures/tucson-hermosillo.yaml`: there is no such file or folder
 |
 = hint: check the name and the folder

"#]]);
}

#[test]
fn an_output_that_cannot_be_written_is_named() {
    alternat()
        .args(["render", REAFFIRMATION, "-o", "no-such-folder/agreement.pdf"])
        .assert()
        .code(3)
        .stderr_eq(str![[r#"
error: cannot write `no-such-folder/agreement.pdf`: there is no such file or folder
 |
 = hint: check the folder, or give `-o` another one

"#]]);
}

#[test]
fn a_failed_run_leaves_everything_as_it_was() {
    let folder = folder_with(REAFFIRMATION);
    let older = folder.path().join("calexico-mexicali-2026.pdf");
    fs::write(&older, "older").unwrap();
    let broken = root().join("fixtures/invalid/missing-fields.yaml");
    alternat()
        .current_dir(folder.path())
        .args(["render", "calexico-mexicali-2026.yaml"])
        .arg(broken)
        .args(["-o", "."])
        .assert()
        .code(1);
    assert_eq!(fs::read_to_string(older).unwrap(), "older");
    assert_eq!(names(folder.path()), ["calexico-mexicali-2026.pdf", "calexico-mexicali-2026.yaml"]);
}

#[test]
fn a_folder_in_the_way_leaves_no_file() {
    let folder = folder_with(AGREEMENT);
    fs::create_dir(folder.path().join("el-paso-torreon.torreon.pdf")).unwrap();
    alternat().current_dir(folder.path()).args(["render", "el-paso-torreon.yaml"]).assert().code(3);
    assert_eq!(names(folder.path()), ["el-paso-torreon.torreon.pdf", "el-paso-torreon.yaml"]);
}

#[test]
fn what_is_ejected_makes_the_same_files() {
    let folder = folder_with(REAFFIRMATION);
    let built_in = Resources::built_in();
    let files = built_in.locales.len() + built_in.templates.len();
    let told = format!("wrote {files} files into mine\n");
    alternat().current_dir(folder.path()).args(["eject", "mine"]).assert().success().stderr_eq(told);
    let render = |overlays: &[&str]| {
        let command =
            alternat().current_dir(folder.path()).args(["render", "calexico-mexicali-2026.yaml", "-o", "-"]);
        command.args(overlays).output().unwrap().stdout
    };
    let built_in = render(&[]);
    assert!(built_in.starts_with(b"%PDF"));
    assert!(built_in == render(&["--locales", "mine/locales", "--templates", "mine/templates"]));
    alternat().current_dir(folder.path()).args(["eject", "mine"]).assert().code(2);
}

#[test]
fn an_overlay_replaces_one_file() {
    let folder = folder_with(REAFFIRMATION);
    let locale = folder.path().join("words/en");
    fs::create_dir_all(&locale).unwrap();
    let kinds = fs::read_to_string(root().join("locales/en/kinds.ftl")).unwrap();
    fs::write(locale.join("kinds.ftl"), kinds.replace("Hereby agree:", "Now agree:")).unwrap();
    let output = alternat()
        .current_dir(folder.path())
        .args(["render", "calexico-mexicali-2026.yaml", "--locales", "words", "--format", "typ", "-o", "-"])
        .output()
        .unwrap();
    let markup = String::from_utf8(output.stdout).unwrap();
    assert!(
        markup.contains("words-of-agreement(left-text(\"Now agree:\"), right-text(\"Acuerdan:\"))"),
        "{markup}"
    );
}

#[test]
fn a_folder_with_nothing_to_lay_over_is_named() {
    let folder = folder_with(REAFFIRMATION);
    alternat().current_dir(folder.path()).args(["eject", "mine"]).assert().success();
    for (option, wrong) in [("--locales", "mine"), ("--templates", "mine"), ("--templates", "mine/locales")] {
        let output = alternat()
            .current_dir(folder.path())
            .args(["render", "calexico-mexicali-2026.yaml", option, wrong])
            .output()
            .unwrap();
        let told = String::from_utf8(output.stderr).unwrap();
        assert_eq!(output.status.code(), Some(2), "{told}");
        assert!(told.contains(&format!("no file in `{wrong}` replaces a built-in one")), "{told}");
    }
}

#[test]
fn logos_stand_in_the_letterheads() {
    let folder = tempfile::tempdir().unwrap();
    let logo =
        r#"<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 10 10"><circle cx="5" cy="5" r="5"/></svg>"#;
    fs::create_dir(folder.path().join("art")).unwrap();
    fs::write(folder.path().join("art/north.svg"), logo).unwrap();
    // The format of a picture is known by its content, not by its name.
    let picture = include_bytes!("../art/south.jpg");
    fs::write(folder.path().join("art/south.svg"), picture).unwrap();
    let spec = crate::support::spec("").replace(
        "country: US }",
        "country: US, letterhead: { logo: { file: art/north.svg, alternative: { en: Arms, es: Escudo } } } }",
    );
    let spec = spec.replace(
        "country: MX }",
        "country: MX, letterhead: { logo: { file: art/south.svg, alternative: { en: Seal, es: Sello } } } }",
    );
    fs::write(folder.path().join("cities.yaml"), spec).unwrap();
    let output =
        alternat().current_dir(folder.path()).args(["render", "cities.yaml", "-o", "-"]).output().unwrap();
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    let pdf = String::from_utf8_lossy(&output.stdout);
    assert!(pdf.contains("/Alt"), "the pictures have no alternative text");
}

#[cfg(unix)]
#[test]
fn a_link_does_not_lead_out_of_the_folder() {
    let outside = tempfile::tempdir().unwrap();
    fs::write(outside.path().join("arms.svg"), "<svg xmlns=\"http://www.w3.org/2000/svg\"/>").unwrap();
    let folder = tempfile::tempdir().unwrap();
    std::os::unix::fs::symlink(outside.path().join("arms.svg"), folder.path().join("arms.svg")).unwrap();
    let spec = crate::support::spec("").replace(
        "country: US }",
        "country: US, letterhead: { logo: { file: arms.svg, alternative: { en: Arms, es: Escudo } } } }",
    );
    fs::write(folder.path().join("cities.yaml"), spec).unwrap();
    let output = alternat().current_dir(folder.path()).args(["render", "cities.yaml"]).output().unwrap();
    let findings = String::from_utf8(output.stderr).unwrap();
    assert_eq!(output.status.code(), Some(1));
    assert!(findings.contains("error[image-outside]"), "{findings}");
}

#[test]
fn names_with_marks_of_direction_are_shown_without_them() {
    let folder = tempfile::tempdir().unwrap();
    let name = "agreement\u{202E}fdp.yaml";
    fs::copy(root().join("tests/suite/main.rs"), folder.path().join(name)).unwrap();
    let output = "made\u{202E}gnp.pdf";
    for arguments in [
        vec!["check", name],
        vec!["check", "no\u{2066}where.yaml"],
        vec!["batch", name, "-o", "out"],
        vec!["batch", "r\u{202E}vsc.csv", "-o", "out"],
        vec!["verify", name],
        vec!["render", name, "-o", output],
    ] {
        let done = alternat().current_dir(folder.path()).args(&arguments).assert().failure();
        let said = String::from_utf8(done.get_output().stderr.clone()).unwrap();
        assert!(!said.contains(['\u{202E}', '\u{2066}']), "{arguments:?}: {said:?}");
    }
}
