//! Mistakes in the user's own locales and templates are reported with file, line and column.

use std::fs;

use snapbox::str;

use crate::support::{alternat, root};

/// A reaffirmation in the words of the library.
const REAFFIRMATION: &str = "\
kind: reaffirmation
parties:
  - { id: calexico, city: Calexico, state: California, country: US }
  - { id: mexicali, city: Mexicali, state: Baja California, country: MX }
history: [{ kind: sister-city-agreement, signed: 2006-04-28 }]
articles:
  - clause: reaffirm-relation
  - clause: reinvigorate-relation
signing: { date: 2026-04-15, place: calexico }
";

/// Renders the reaffirmation with one file of an overlay changed, and returns the report.
fn render_with(tree: &str, file: &str, content: &str) -> String {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join(tree).join(file);
    fs::create_dir_all(path.parent().unwrap()).unwrap();
    fs::write(path, content).unwrap();
    fs::write(folder.path().join("agreement.yaml"), REAFFIRMATION).unwrap();
    let output = alternat()
        .current_dir(folder.path())
        .args(["render", "agreement.yaml"])
        .args([&format!("--{tree}"), tree, "-o", "never.pdf"])
        .output()
        .unwrap();
    assert_eq!(output.status.code(), Some(1));
    assert!(!folder.path().join("never.pdf").exists());
    String::from_utf8(output.stderr).unwrap()
}

fn built_in(tree: &str, file: &str) -> String {
    fs::read_to_string(root().join(tree).join(file)).unwrap()
}

#[track_caller]
fn assert_told(told: &str, expected: impl snapbox::IntoData) {
    snapbox::Assert::new().action_env("SNAPSHOTS").eq(told, expected);
}

#[test]
fn a_broken_locale() {
    assert_told(
        &render_with("locales", "en/kinds.ftl", "kind-reaffirmation = { $unclosed\n"),
        str![[r#"
error[not-fluent]: the file is not valid Fluent here
 --> locales/en/kinds.ftl:1:34
  |
1 | kind-reaffirmation = { $unclosed
  |                                 ^
  |
  = hint: check the sign `=`, the braces and the indentation here and in the lines above; each message may appear only once

nothing was written: 1 error

"#]],
    );
}

#[test]
fn a_missing_message() {
    let clauses = built_in("locales", "es/clauses.ftl");
    let clauses = clauses.replace("article-reaffirm-relation", "article-reaffirm-relations");
    assert_told(
        &render_with("locales", "es/clauses.ftl", &clauses),
        str![[r#"
error[missing-message]: the locale `es-MX` has no message `article-reaffirm-relation`
 --> agreement.yaml:7:13
  |
7 |   - clause: reaffirm-relation
  |             ^^^^^^^^^^^^^^^^^ articles[0].clause
  |
  = hint: add the message to a file of this locale, or take the clause out

nothing was written: 1 error

"#]],
    );
}

#[test]
fn an_unknown_variable() {
    let clauses = built_in("locales", "es/clauses.ftl")
        .replace("{ DE($agreement) }, conforme", "{ DE($historia) }, conforme");
    assert_told(
        &render_with("locales", "es/clauses.ftl", &clauses),
        str![[r#"
error[unknown-reference]: in the locale `es-MX` the message `article-reinvigorate-relation` refers to `$historia`, which does not exist
 --> agreement.yaml:8:13
  |
8 |   - clause: reinvigorate-relation
  |             ^^^^^^^^^^^^^^^^^^^^^ articles[1].clause
  |
  = hint: check how it is written, and that the message may use it

nothing was written: 1 error

"#]],
    );
}

#[test]
fn a_clause_that_is_divided_otherwise() {
    let clauses = built_in("locales", "es/clauses.ftl");
    let clauses = clauses.replace("Reafirmar su { bond }", "Reafirmar su { bond }.\n\n    Y otra cosa");
    let told = render_with("locales", "es/clauses.ftl", &clauses);
    assert!(told.contains("error[unequal-clause]"), "{told}");
    assert!(told.contains("7 |   - clause: reaffirm-relation"), "{told}");
}

#[test]
fn a_broken_template() {
    let template =
        built_in("templates", "agreement.typ.tera").replace("{{ page.paper }}", "{{ page.papre }}");
    assert_told(
        &render_with("templates", "agreement.typ.tera", &template),
        str![[r#"
error[broken-template]: the template cannot be filled in (Tera: “Field `papre` is not defined. Available fields: binding_margin, bound, initials, layout, line_numbers, paper, style”)
   --> templates/agreement.typ.tera:153:18
    |
153 |   paper: {{ page.papre }},
    |                  ^^^^^
    |
    = hint: compare with the built-in template, which `alternat eject` writes out

nothing was written: 1 error

"#]],
    );
}

#[test]
fn a_broken_look() {
    let look = built_in("templates", "look.typ").replace("#let serif = (", "#let serif = (missing-face, ");
    assert_told(
        &render_with("templates", "look.typ", &look),
        str![[r#"
error[broken-look]: the pages cannot be laid out (Typst: “unknown variable: missing-face”)
  --> templates/look.typ:[..]
   |
[..] | #let serif = (missing-face, "EB Garamond 12", "Libertinus Serif")
   |               ^^^^^^^^^^^^
   |
   = hint: compare with the built-in look, which `alternat eject` writes out

nothing was written: 1 error

"#]],
    );
}

#[test]
fn a_broken_kind() {
    let told = render_with("templates", "kinds/reaffirmation.yaml", "numbering: greek\n");
    assert!(told.contains("error[broken-kind]"), "{told}");
    assert!(told.contains("templates/kinds/reaffirmation.yaml:1:12"), "{told}");
}

#[test]
fn a_kind_of_unknown_clauses() {
    let kind =
        built_in("templates", "kinds/reaffirmation.yaml").replace("[friendship-ties]", "[friendship-knots]");
    let told = render_with("templates", "kinds/reaffirmation.yaml", &kind);
    assert!(told.contains("error[broken-kind]") && told.contains("friendship-knots"), "{told}");
    let kind =
        built_in("templates", "kinds/reaffirmation.yaml").replace("required: [reaffirm", "required: [refirm");
    let told = render_with("templates", "kinds/reaffirmation.yaml", &kind);
    assert!(told.contains("error[broken-kind]") && told.contains("refirm-relation"), "{told}");
}

#[test]
fn a_broken_font() {
    let told = render_with("templates", "fonts/mine.otf", "no font");
    assert!(told.contains("error[broken-font]"), "{told}");
}

#[test]
fn a_locale_that_is_not_text() {
    let folder = tempfile::tempdir().unwrap();
    fs::create_dir_all(folder.path().join("en")).unwrap();
    fs::write(folder.path().join("en/kinds.ftl"), b"kind = \xff\n").unwrap();
    let output = alternat()
        .args(["render", "fixtures/calexico-mexicali-2026.yaml", "--locales"])
        .arg(folder.path())
        .output()
        .unwrap();
    let told = String::from_utf8(output.stderr).unwrap();
    assert!(told.contains("error[not-utf-8]") && told.contains("kinds.ftl:1:8"), "{told}");
}

#[test]
fn a_folder_that_is_not_there() {
    alternat()
        .args(["render", "fixtures/calexico-mexicali-2026.yaml", "--locales", "nowhere"])
        .assert()
        .code(3)
        .stderr_eq(str![[r#"
error: cannot read `nowhere`: there is no such file or folder
 |
 = hint: check the name and the folder

"#]]);
}
