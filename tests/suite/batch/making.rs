//! What a batch makes.

use std::fs;
use std::process::Command;

use serde_json::Value;
use snapbox::str;

use super::{BASE, BatchTest, CEREMONY, ROSTER, manifest, tree};
use crate::support::{alternat, root};

#[test]
fn a_ceremony_becomes_a_folder_for_each_agreement_and_a_manifest() {
    let folder = BatchTest::ceremony();
    folder.run(&["ceremony.yaml", "-o", "out", "--jobs", "1"]).success().stdout_eq(str![""]).stderr_eq(str![
        [r#"
1/3 first: 2 files
2/3 alpha-beta: 2 files
3/3 gamma-delta: 2 files
3 agreements prepared (6 files in all)

"#]
    ]);
    let out = folder.path().join("out");
    let manifest = manifest(&out);
    let agreements = manifest["agreements"].as_array().unwrap();
    let rows: Vec<_> = agreements.iter().map(|entry| entry["row"]["number"].as_u64()).collect();
    assert_eq!(rows, [None, Some(2), Some(3)]);
    let first = &agreements[0]["files"][0];
    assert_eq!(first["path"], "first/first.one.pdf");
    assert_eq!(first["pages"], 1);
    assert_eq!(first["standards"], serde_json::json!(["PDF/A-2a", "PDF/UA-1"]));
    assert_eq!(manifest["ceremony"]["name"]["es"], "Ejemplo");
    assert_eq!(manifest["made-with"]["alternat"], env!("CARGO_PKG_VERSION"));
    let summary = fs::read_to_string(out.join("summary.txt")).unwrap();
    snapbox::assert_data_eq!(
        summary,
        str![[r#"
Example
=======
March 15, 2027

3 agreements prepared (6 files in all)

All agreements, in the order of signing
---------------------------------------

1. first (base.yaml): prepared
      first/first.one.pdf (1 page)
      first/first.two.pdf (1 page)
2. alpha-beta (base.yaml, row 2 of roster.csv): prepared
      alpha-beta/alpha-beta.one.pdf (1 page)
      alpha-beta/alpha-beta.two.pdf (1 page)
3. gamma-delta (base.yaml, row 3 of roster.csv): prepared
      gamma-delta/gamma-delta.one.pdf (1 page)
      gamma-delta/gamma-delta.two.pdf (1 page)

"#]]
    );
}

#[test]
fn what_is_laid_over_a_spec_stands_in_its_originals() {
    let folder = BatchTest::ceremony();
    folder.run(&["ceremony.yaml", "-o", "out", "--format", "typ", "-q"]).success().stderr_eq(str![""]);
    let markup = |path: &str| {
        let text = fs::read_to_string(folder.path().join("out").join(path)).unwrap();
        text.replace('\u{A0}', " ")
    };
    let first = markup("first/first.one.typ");
    assert!(first.contains("paper: \"legal\"") && first.contains("Ana Example"), "{first}");
    assert!(first.contains("15th day of March, 2027"), "{first}");
    let alpha = markup("alpha-beta/alpha-beta.two.typ");
    assert!(alpha.contains("1.º de mayo de 1999"), "{alpha}");
    assert!(alpha.contains("in three originals") && !alpha.contains("Ana Example"), "{alpha}");
    // An empty cell leaves what the spec says where its heading says so.
    assert!(markup("gamma-delta/gamma-delta.one.typ").contains("January 31, 1990"));
}

#[test]
fn any_number_of_workers_makes_the_same() {
    let folder = BatchTest::of(&[]);
    let ceremony = root().join("fixtures/ceremony/ceremony.yaml");
    let ceremony = ceremony.to_str().unwrap();
    for jobs in ["1", "2", "5"] {
        folder.run(&[ceremony, "-o", jobs, "--jobs", jobs, "-q", "--book", "--running-order"]).success();
    }
    let [one, two, five] = ["1", "2", "5"].map(|jobs| tree(&folder.path().join(jobs)));
    // Two originals of each of twenty agreements, book, running order, manifest and summary.
    assert_eq!(one.len(), 44);
    assert!(one == two && one == five);
    manifest(&folder.path().join("1"));
}

#[test]
fn a_batch_is_what_rendering_one_by_one_gives() {
    let folder = BatchTest::ceremony();
    folder.run(&["base.yaml", "-o", "out", "--fields", "--embed-spec"]).success();
    let render = ["render", "base.yaml", "--fields", "--embed-spec", "-o", "single/"];
    alternat().current_dir(folder.path()).args(render).assert().success();
    let mut batch = tree(&folder.path().join("out/base"));
    let render = tree(&folder.path().join("single"));
    assert_eq!(batch.keys().collect::<Vec<_>>(), render.keys().collect::<Vec<_>>());
    batch.retain(|path, content| render[path] != *content);
    assert_eq!(batch.len(), 0);
}

#[test]
fn documents_that_are_alike_are_made_one_after_the_other() {
    let folder = BatchTest::ceremony();
    let ceremony = "
name: { en: Example, es: Ejemplo }
agreements:
  - { spec: base.yaml, id: one }
  - { spec: base.yaml, id: two, with: { page: { paper: a4 } } }
  - { spec: base.yaml, id: three }
";
    fs::write(folder.path().join("ceremony.yaml"), ceremony).unwrap();
    let output = folder.run(&["ceremony.yaml", "-o", "out", "--jobs", "1"]).success();
    let told = String::from_utf8(output.get_output().stderr.clone()).unwrap();
    let made = told.lines().filter(|line| line.starts_with(|first: char| first.is_ascii_digit()));
    let order: Vec<_> =
        made.filter_map(|line| line.split_once(' ')?.1.split_once(':')).map(|(id, _)| id).collect();
    assert_eq!(order, ["one", "three", "two"]);
}

#[cfg(target_os = "linux")]
#[test]
fn the_agreements_of_a_roster_share_what_they_have_in_common() {
    let words = "Word ".repeat(1_900);
    let article = format!("  - text: {{ en: '{words}', es: '{words}' }}\n");
    let base = format!("{BASE}articles:\n{}", article.repeat(8));
    let roster =
        (0..3_000).fold("id,title.en\n".to_owned(), |roster, row| roster + &format!("r{row},Title\n"));
    let text =
        "{ name: { en: Example, es: Ejemplo }, agreements: [{ spec: base.yaml, roster: roster.csv }] }";
    let folder = BatchTest::of(&[("base.yaml", &base), ("ceremony.yaml", text), ("roster.csv", &roster)]);
    // Two copies for each agreement would take 900 MB, and the program is not to have so much.
    let limited = "ulimit -v 600000; exec \"$0\" \"$@\"";
    let output = Command::new("sh")
        .args(["-c", limited, env!("CARGO_BIN_EXE_alternat"), "batch", "ceremony.yaml", "-o", "out"])
        .args(["--shard", "1/3000", "--format", "typ"])
        .current_dir(folder.path())
        .output()
        .unwrap();
    let told = String::from_utf8(output.stderr).unwrap();
    assert!(told.contains("1/3000 r0"), "{told}");
}

#[test]
fn a_worker_says_what_it_is_before_it_takes_work() {
    let folder = BatchTest::ceremony();
    let first_line = |arguments: &[&str]| {
        let worker = ["--worker", "batch", "base.yaml", "-o", "out"];
        let output =
            alternat().current_dir(folder.path()).args(worker).args(arguments).stdin("").assert().success();
        let told = String::from_utf8(output.get_output().stdout.clone()).unwrap();
        serde_json::from_str::<Value>(told.lines().next().unwrap()).unwrap()
    };
    let hello = first_line(&[]);
    assert_eq!(hello["reads_ahead"], true);
    let identity = &hello["identity"];
    let program = identity["program"].as_str().unwrap();
    let size = fs::metadata(snapbox::cmd::cargo_bin!("alternat")).unwrap().len().to_string();
    assert!(program.starts_with(env!("CARGO_PKG_VERSION")) && program.contains(&size), "{program}");
    assert_eq!(identity["digests"].as_array().unwrap().len(), 2);
    // Where templates are gone or broken, it says that it cannot work.
    assert_eq!(first_line(&["--templates", "nowhere"])["identity"], Value::Null);
}

#[test]
fn a_book_is_bound_of_a_whole_batch_only() {
    let folder = BatchTest::ceremony();
    folder.run(&["ceremony.yaml", "-o", "out", "--book", "-q"]).success();
    let manifest = manifest(&folder.path().join("out"));
    assert_eq!((&manifest["book"]["path"], &manifest["book"]["pages"]), (&"book.pdf".into(), &6.into()));
    fs::write(folder.path().join("roster.csv"), ROSTER.replace("1999-05-01", "1999-13-01")).unwrap();
    let output = folder.run(&["ceremony.yaml", "-o", "out", "--book"]).code(1);
    let told = String::from_utf8(output.get_output().stderr.clone()).unwrap();
    assert!(told.contains("not every original was prepared: no book is made"), "{told}");
    assert!(!folder.path().join("out/book.pdf").exists());
    let summary = fs::read_to_string(folder.path().join("out/summary.txt")).unwrap();
    assert!(summary.contains("no book is made"), "{summary}");
    folder.run(&["ceremony.yaml", "-o", "out", "--book", "--format", "svg"]).code(2);
    folder.run(&["ceremony.yaml", "-o", "out", "--book", "--shard", "1/2"]).code(2).stderr_eq(str![[r#"
error: `--book` and `--shard <I/N>` exclude each other
 |
 = hint: give one of them

"#]]);
    folder.run(&["ceremony.yaml", "-o", "out", "--jobs", "0"]).code(2).stderr_eq(str![[r#"
error: `0` is not a number of processes
 |
 = hint: give a number from 1 on

"#]]);
}

#[test]
fn a_cell_holds_as_much_of_a_date_as_is_known() {
    let roster = "parties[0].city,parties[1].city,history[0].signed\nAlpha,Beta,1986-11\nGamma,Delta,1961\nEta,Theta,unknown\n";
    let folder = BatchTest::of(&[("base.yaml", BASE), ("ceremony.yaml", CEREMONY), ("roster.csv", roster)]);
    folder.run(&["ceremony.yaml", "-o", "out", "--format", "typ"]).success();
    let made: String = tree(&folder.path().join("out"))
        .into_iter()
        .filter(|(path, _)| path.to_string_lossy().ends_with(".typ"))
        .map(|(_, content)| String::from_utf8_lossy(&content).replace('\u{A0}', " "))
        .collect();
    for known in ["signed in November 1986", "firmado en 1961", "signed by both cities"] {
        assert!(made.contains(known), "{known}: {made}");
    }
}
