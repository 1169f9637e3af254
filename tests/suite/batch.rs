//! Batches: every original of a ceremony, exactly accounted for.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use serde_json::Value;
use sha2::{Digest as _, Sha256};
use snapbox::cmd::OutputAssert;
use snapbox::str;
use tempfile::TempDir;

use crate::support::{alternat, root};

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

/// A folder with files.
fn folder(files: &[(&str, &str)]) -> TempDir {
    let folder = tempfile::tempdir().unwrap();
    for (name, text) in files {
        let path = folder.path().join(name);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, text).unwrap();
    }
    folder
}

fn ceremony() -> TempDir {
    folder(&[("base.yaml", BASE), ("ceremony.yaml", CEREMONY), ("roster.csv", ROSTER)])
}

/// Runs a batch in a folder.
fn batch(folder: &TempDir, arguments: &[&str]) -> OutputAssert {
    alternat().current_dir(folder.path()).arg("batch").args(arguments).assert()
}

/// Joins the two parts of a batch to the whole, of which alone is told then.
fn join_parts(folder: &TempDir) {
    let merge = ["manifest", "merge", "out/manifest.1-of-2.json", "out/manifest.2-of-2.json"];
    alternat().current_dir(folder.path()).args(merge).assert().success();
    for sheet in ["manifest.1-of-2.json", "manifest.2-of-2.json", "summary.1-of-2.txt", "summary.2-of-2.txt"]
    {
        fs::remove_file(folder.path().join("out").join(sheet)).unwrap();
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

#[test]
fn a_ceremony_becomes_a_folder_for_each_agreement_and_a_manifest() {
    let folder = ceremony();
    batch(&folder, &["ceremony.yaml", "-o", "out", "--jobs", "1"]).success().stdout_eq(str![""]).stderr_eq(
        str![[r#"
1/3 first: 2 files
2/3 alpha-beta: 2 files
3/3 gamma-delta: 2 files
3 agreements prepared (6 files in all)

"#]],
    );
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
    let folder = ceremony();
    batch(&folder, &["ceremony.yaml", "-o", "out", "--format", "typ", "-q"]).success().stderr_eq(str![""]);
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
    let folder = folder(&[]);
    let ceremony = root().join("fixtures/ceremony/ceremony.yaml");
    let ceremony = ceremony.to_str().unwrap();
    for jobs in ["1", "2", "5"] {
        batch(&folder, &[ceremony, "-o", jobs, "--jobs", jobs, "-q", "--book", "--running-order"]).success();
    }
    let [one, two, five] = ["1", "2", "5"].map(|jobs| tree(&folder.path().join(jobs)));
    // Two originals of each of twenty agreements, book, running order, manifest and summary.
    assert_eq!(one.len(), 44);
    assert!(one == two && one == five);
    manifest(&folder.path().join("1"));
}

#[test]
fn a_batch_is_what_rendering_one_by_one_gives() {
    let folder = ceremony();
    batch(&folder, &["base.yaml", "-o", "out", "--fields", "--embed-spec"]).success();
    let render = ["render", "base.yaml", "--fields", "--embed-spec", "-o", "single/"];
    alternat().current_dir(folder.path()).args(render).assert().success();
    let mut batch = tree(&folder.path().join("out/base"));
    let render = tree(&folder.path().join("single"));
    assert_eq!(batch.keys().collect::<Vec<_>>(), render.keys().collect::<Vec<_>>());
    batch.retain(|path, content| render[path] != *content);
    assert_eq!(batch.len(), 0);
}

#[test]
fn a_broken_spec_fails_alone_and_is_told_where_it_is_written() {
    let folder = ceremony();
    fs::write(folder.path().join("roster.csv"), ROSTER.replace("1999-05-01", "1999-13-01")).unwrap();
    batch(&folder, &["ceremony.yaml", "-o", "out", "--lang", "es", "--jobs", "1"]).code(1).stderr_eq(str![[
        r#"
1/3 first: 2 archivos
error[no-such-date]: la fecha 1999-13-01 no existe en el calendario
 --> roster.csv:2:12
  |
2 | Alpha,Beta,1999-13-01,3
  |            ^^^^^^^^^^ celda C2: history[0].signed
  |
  = sugerencia: revise el día y el mes

2/3 alpha-beta: falló
3/3 gamma-delta: 2 archivos
2 acuerdos elaborados (4 archivos en total), 1 falló

"#
    ]]);
    let manifest = manifest(&folder.path().join("out"));
    let failed = &manifest["agreements"][1];
    assert_eq!(failed["state"], "failed");
    assert_eq!(failed["findings"][0]["rule"], "no-such-date");
    assert_eq!((&failed["findings"][0]["line"], &failed["findings"][0]["column"]), (&2.into(), &12.into()));
    let summary = fs::read_to_string(folder.path().join("out/summary.txt")).unwrap();
    assert!(summary.contains("error[no-such-date] roster.csv:2:12  celda C2"), "{summary}");
    assert!(
        summary.contains("\n15 de marzo de 2027\n") && summary.contains("\nRequiere atención\n"),
        "{summary}"
    );
}

#[test]
fn findings_about_a_ceremonys_own_values_stand_in_the_ceremony() {
    let text = CEREMONY.replace("page.paper: legal", "page.paper: quarto");
    let folder = folder(&[("base.yaml", BASE), ("ceremony.yaml", &text), ("roster.csv", ROSTER)]);
    let output = batch(&folder, &["ceremony.yaml", "-o", "out", "--fail-fast", "--jobs", "1"]).code(1);
    let told = String::from_utf8(output.get_output().stderr.clone()).unwrap();
    assert!(told.contains("--> ceremony.yaml:5:15"), "{told}");
    let manifest = manifest(&folder.path().join("out"));
    let states =
        manifest["agreements"].as_array().unwrap().iter().map(|entry| entry["state"].as_str().unwrap());
    let states: Vec<_> = states.collect();
    // The next one was at hand already when the first failed.
    assert_eq!((states[0], states[2]), ("failed", "not-made"));
}

#[test]
fn a_missing_file_fails_alone() {
    let folder = ceremony();
    batch(&folder, &["base.yaml", "missing.yaml", "-o", "out"]).code(1);
    let manifest = manifest(&folder.path().join("out"));
    assert_eq!(manifest["agreements"][0]["state"], "made");
    assert_eq!(manifest["agreements"][1]["state"], "failed");
    assert_eq!(manifest["agreements"][1]["reason"]["id"], "cannot-read");
    assert!(manifest["agreements"][0]["reason"].is_null());
    let summary = fs::read_to_string(folder.path().join("out/summary.txt")).unwrap();
    let told = "2. missing (missing.yaml): FAILED
    cannot read `missing.yaml`: there is no such file or folder
    check the name and the folder
";
    assert!(summary.contains(told), "{summary}");
    // What is told of it is the same when the batch is taken up, in the language of that run.
    let undisturbed = tree(&folder.path().join("out"));
    batch(&folder, &["base.yaml", "missing.yaml", "-o", "out", "--resume", "-q"]).code(1);
    assert!(tree(&folder.path().join("out")) == undisturbed);
    batch(&folder, &["base.yaml", "missing.yaml", "-o", "out", "--resume", "-q", "--lang", "es"]).code(1);
    let summary = fs::read_to_string(folder.path().join("out/summary.txt")).unwrap();
    assert!(summary.contains("no se puede leer `missing.yaml`"), "{summary}");
}

#[test]
fn what_asks_for_the_impossible_tells_why() {
    let folder = ceremony();
    fs::write(folder.path().join("draft.yaml"), format!("{BASE}status: draft\n")).unwrap();
    batch(&folder, &["base.yaml", "draft.yaml", "-o", "out", "-q", "--fields"]).code(1);
    let manifest_of = |out: &str| manifest(&folder.path().join(out));
    assert_eq!(manifest_of("out")["agreements"][1]["reason"]["id"], "not-to-be-signed");
    let roster = "history[7].signed\n2001-01-01\n";
    fs::write(folder.path().join("roster.csv"), roster).unwrap();
    batch(&folder, &["ceremony.yaml", "-o", "rows", "-q"]).code(1);
    assert_eq!(manifest_of("rows")["agreements"][1]["reason"]["id"], "no-place");
}

#[test]
fn a_folder_in_the_place_of_an_original_fails_its_agreement_alone() {
    let folder = ceremony();
    fs::create_dir_all(folder.path().join("out/alpha-beta/alpha-beta.two.pdf")).unwrap();
    batch(&folder, &["ceremony.yaml", "-o", "out", "--jobs", "1"]).code(1).stderr_eq(str![[r#"
1/3 first: 2 files
error: cannot write `out/alpha-beta/alpha-beta.two.pdf`: it is a folder
 |
 = hint: check the folder, or give `-o` another one
2/3 alpha-beta: failed
3/3 gamma-delta: 2 files
2 agreements prepared (4 files in all), 1 failed

"#]]);
    let manifest = manifest(&folder.path().join("out"));
    assert_eq!(manifest["agreements"][1]["reason"]["id"], "cannot-write");
}

#[test]
fn what_was_signed_or_edited_is_not_written_over() {
    let folder = ceremony();
    let out = folder.path().join("out");
    batch(&folder, &["ceremony.yaml", "-o", "out", "-q"]).success();
    let signed = out.join("alpha-beta/alpha-beta.one.pdf");
    let made = fs::read(&signed).unwrap();
    fs::write(&signed, [&made[..], b"% signed"].concat()).unwrap();
    for arguments in
        [&["ceremony.yaml", "-o", "out", "-q", "--resume"][..], &["ceremony.yaml", "-o", "out", "-q"]]
    {
        batch(&folder, arguments).code(1).stderr_eq(str![[r#"
error: `out/alpha-beta/alpha-beta.one.pdf` is not as Alternat has made it: it was signed, edited, or comes from elsewhere
 |
 = hint: nothing was written over it; move it elsewhere, and the same command makes a new one

"#]]);
        assert!(fs::read(&signed).unwrap().ends_with(b"% signed"));
    }
    // Of what was cut off nothing is lost.
    fs::write(&signed, &made[..made.len() / 2]).unwrap();
    batch(&folder, &["ceremony.yaml", "-o", "out", "-q", "--resume"]).success();
    assert_eq!(fs::read(&signed).unwrap(), made);
    manifest(&out);
}

#[test]
fn a_sheet_from_elsewhere_is_not_written_over() {
    let folder = folder(&[
        ("base.yaml", BASE),
        ("ceremony.yaml", CEREMONY),
        ("roster.csv", ROSTER),
        ("out/book.pdf", "mine"),
    ]);
    let (out, mine) = (folder.path().join("out"), folder.path().join("out/book.pdf"));
    let make =
        |arguments: &[&str]| batch(&folder, &[&["ceremony.yaml", "-o", "out", "-q"], arguments].concat());
    make(&["--book", "--running-order"]).code(1).stderr_eq(str![[r#"
error: `out/book.pdf` is not as Alternat has made it: it was signed, edited, or comes from elsewhere
 |
 = hint: nothing was written over it; move it elsewhere, and the same command makes a new one

"#]]);
    assert_eq!(fs::read(&mine).unwrap(), b"mine");
    let summary = || fs::read_to_string(out.join("summary.txt")).unwrap();
    assert!(summary().contains("`out/book.pdf` is not as Alternat has made it"), "{}", summary());
    fs::remove_file(&mine).unwrap();
    make(&["--book", "--running-order", "--resume"]).success();
    let summary = summary();
    let sheets = summary.split_once("For the whole ceremony\n").unwrap().1;
    assert!(
        sheets.contains("running-order.pdf (1 page)") && sheets.contains("book.pdf (6 pages)"),
        "{sheets}"
    );
    // What was written on since is kept as well.
    let edited = [&fs::read(&mine).unwrap()[..], b"% notes"].concat();
    fs::write(&mine, &edited).unwrap();
    make(&["--book"]).code(1);
    assert_eq!(fs::read(&mine).unwrap(), edited);
}

#[test]
fn a_sheet_of_an_earlier_run_gives_way() {
    let folder = ceremony();
    let out = folder.path().join("out");
    let make = |arguments: &[&str]| {
        batch(&folder, &[&["ceremony.yaml", "-o", "out", "-q"], arguments].concat()).success();
    };
    make(&["--book", "--running-order"]);
    // Nothing tells of it any more, but it is what is made again.
    fs::remove_file(out.join("manifest.json")).unwrap();
    fs::remove_file(out.join("summary.txt")).unwrap();
    fs::remove_dir_all(out.join(".alternat")).ok();
    make(&["--book", "--running-order", "--resume"]);
    // The manifest of the whole is written over by that of the parts, which have no sheets.
    for part in ["1/2", "2/2"] {
        batch(&folder, &["ceremony.yaml", "-o", "parts", "-q", "--shard", part]).success();
        let manifest = format!("manifest.{}.json", part.replace('/', "-of-"));
        fs::copy(folder.path().join("parts").join(&manifest), out.join(&manifest)).unwrap();
        let summary = manifest.replace("manifest", "summary").replace("json", "txt");
        fs::copy(folder.path().join("parts").join(&summary), out.join(&summary)).unwrap();
    }
    join_parts(&folder);
    manifest(&out);
}

#[test]
fn a_slip_in_the_file_of_a_ceremony_takes_nothing_away() {
    let folder = ceremony();
    let out = folder.path().join("out");
    batch(&folder, &["ceremony.yaml", "-o", "out", "-q"]).success();
    let before = tree(&out);
    for slip in
        ["name: {", "agreement: [base.yaml]\nname: Example\n", "name: \u{e000}: x\n", "- base.yaml\n", ""]
    {
        fs::write(folder.path().join("ceremony.yaml"), slip).unwrap();
        batch(&folder, &["ceremony.yaml", "-o", "out", "-q"]).code(1);
        assert_eq!(tree(&out), before, "{slip}");
    }
}

#[test]
fn a_spec_that_is_not_utf_8_is_told_as_it_is_alone() {
    let folder = ceremony();
    let spec = [b"# Torre\xf3n\n".as_slice(), BASE.as_bytes()].concat();
    fs::write(folder.path().join("base.yaml"), spec).unwrap();
    fs::write(folder.path().join("other.yaml"), BASE).unwrap();
    let alone = alternat().current_dir(folder.path()).args(["check", "base.yaml"]).assert().code(1);
    assert!(told(&alone).contains("not-utf-8"), "{}", told(&alone));
    batch(&folder, &["base.yaml", "other.yaml", "-o", "out", "-q"]).code(1);
    let made = manifest(&folder.path().join("out"));
    assert_eq!(made["agreements"][0]["findings"][0]["rule"], "not-utf-8");
    assert_eq!(made["agreements"][0]["files"], serde_json::json!([]));
    // With values laid over it as well.
    batch(&folder, &["ceremony.yaml", "-o", "laid-over", "-q"]).code(1);
    let made = manifest(&folder.path().join("laid-over"));
    let rules = made["agreements"].as_array().unwrap().iter().map(|entry| &entry["findings"][0]["rule"]);
    assert!(rules.into_iter().all(|rule| rule == "not-utf-8"), "{made}");
}

#[test]
fn no_file_bears_the_name_of_a_city_that_is_no_party() {
    let folder = ceremony();
    let named = BASE.replace("id: one", "id: sampleton");
    fs::write(folder.path().join("base.yaml"), named).unwrap();
    batch(&folder, &["ceremony.yaml", "-o", "out", "--jobs", "1"]).code(1).stderr_eq(str![[r#"
error: the id `sampleton` names a city that is no longer the party’s: `roster.csv`, cell A2
 |
 = hint: files and signature fields are named after the id: give the new one as well, as in `parties[0].id`, or take `id` out of the spec, and each row has that of its city
2/3 alpha-beta: failed
error: the id `sampleton` names a city that is no longer the party’s: `roster.csv`, cell A3
 |
 = hint: files and signature fields are named after the id: give the new one as well, as in `parties[0].id`, or take `id` out of the spec, and each row has that of its city
3/3 gamma-delta: failed
1/3 first: 2 files
1 agreement prepared (2 files in all), 2 failed

"#]]);
    fs::write(
        folder.path().join("roster.csv"),
        "parties[0].id,parties[0].city,parties[1].city\nalpha,Alpha,Beta\nsampleton,Sampleton,Delta\n",
    )
    .unwrap();
    batch(&folder, &["ceremony.yaml", "-o", "out", "-q"]).success();
    assert!(folder.path().join("out/alpha-beta/alpha-beta.alpha.pdf").exists());
}

#[test]
fn the_folder_of_namesakes_has_their_states() {
    let roster =
        "parties[0].city,parties[0].state,parties[1].city,parties[1].state\nNogales,Arizona,Nogales,Sonora\n";
    let folder =
        folder(&[("base.yaml", BASE), ("ceremony.yaml", CEREMONY_OF_ROSTER), ("roster.csv", roster)]);
    batch(&folder, &["ceremony.yaml", "-o", "out", "--jobs", "1", "-q"]).success();
    let names = names(&folder.path().join("out"));
    let of_row = names.iter().filter(|name| name.starts_with("nogales-arizona-nogales-sonora/")).count();
    assert_eq!(of_row, 2, "{names:?}");
}

/// A ceremony of nothing but the rows of a sheet.
const CEREMONY_OF_ROSTER: &str = "
name: { en: Example, es: Ejemplo }
date: 2027-03-15
agreements:
  - { spec: base.yaml, roster: roster.csv }
";

#[test]
fn an_agreement_that_moves_to_another_part_leaves_nothing_behind() {
    let folder = ceremony();
    let out = folder.path().join("out");
    let make = |part: &str, arguments: &[&str]| {
        batch(&folder, &[&["ceremony.yaml", "-o", "out", "-q", "--shard", part], arguments].concat())
            .success();
    };
    make("1/2", &["--layout", "single"]);
    make("2/2", &["--layout", "single"]);
    let [head, first, second] = ROSTER.lines().collect::<Vec<_>>().try_into().unwrap();
    fs::write(folder.path().join("roster.csv"), [head, second, first].join("\n")).unwrap();
    make("1/2", &[]);
    make("2/2", &[]);
    join_parts(&folder);
    manifest(&out);
}

#[test]
fn problems_of_a_roster_are_told_by_row_and_column_before_anything_is_written() {
    let folder = ceremony();
    let roster = "parties[0].citty,id,id\na,b,c\n";
    fs::write(folder.path().join("roster.csv"), roster).unwrap();
    batch(&folder, &["ceremony.yaml", "-o", "out"]).code(1).stderr_eq(str![[r#"
error: the roster `roster.csv` has a heading that is not known: cell A1, `parties[0].citty`
 |
 = hint: in place of `citty`, did you mean `city`? Put your own notes under a heading that begins with #
error: the roster `roster.csv` has two columns for the same: B, and `id` in cell C1
 |
 = hint: leave one of them out, or put a # before its heading: it then counts as your own notes

"#]]);
    fs::write(folder.path().join("roster.csv"), "title.en,title.es\nA,B,C\n").unwrap();
    batch(&folder, &["ceremony.yaml", "-o", "out"]).code(1).stderr_eq(str![[r#"
error: row 2 of the roster `roster.csv` has 3 cells, but there are 2 columns: cell C2 has no heading
 |
 = hint: put a cell that has the separator in it between quotation marks, and leave out no separator

"#]]);
    fs::write(folder.path().join("roster.csv"), "title.en,title.es,term.years\n\"A,B,1\nC\",D,2\nE,F,#N/A\n")
        .unwrap();
    batch(&folder, &["ceremony.yaml", "-o", "out"]).code(1).stderr_eq(str![[r#"
error: `roster.csv`, cell A2: the text goes on in another line after `A,B,1`
 |
 = hint: delete the line break; if two rows have run together, delete the quotation marks that join them

"#]]);
    assert!(!folder.path().join("out").exists());
}

#[test]
fn two_agreements_for_one_folder_are_refused_before_anything_is_written() {
    let folder = ceremony();
    fs::write(folder.path().join("roster.csv"), "id,title.en\nsame,\nSAME,\n").unwrap();
    batch(&folder, &["ceremony.yaml", "-o", "out"]).code(2).stderr_eq(str![[r#"
error: two agreements would have the folder `SAME`: row 2 of `roster.csv` and row 3 of `roster.csv`
 |
 = hint: give one of them another name with `id`, in the ceremony or in a column of the roster

"#]]);
    assert!(!folder.path().join("out").exists());
}

#[test]
fn folders_and_patterns_give_their_specs_in_order() {
    let files = [("specs/b.yaml", BASE), ("specs/a.yaml", BASE), ("specs/notes.txt", "no spec")];
    let folder = folder(&files);
    batch(&folder, &["specs", "-o", "out", "--format", "typ", "--jobs", "1"]).success().stderr_eq(str![[
        r#"
1/2 a: 2 files
2/2 b: 2 files
2 agreements prepared (4 files in all)

"#
    ]]);
    let ceremony = "{ name: { en: A, es: B }, agreements: [specs/*.yaml] }";
    fs::write(folder.path().join("ceremony.yaml"), ceremony).unwrap();
    batch(&folder, &["ceremony.yaml", "-o", "out", "--format", "typ", "-q"]).success();
    let ids = |out: &str| {
        let manifest = manifest(&folder.path().join(out));
        let ids = manifest["agreements"].as_array().unwrap().iter().map(|entry| entry["id"].clone());
        ids.collect::<Vec<_>>()
    };
    assert_eq!(ids("out"), ["a", "b"]);
    batch(&folder, &["ceremony.yaml", "specs/a.yaml", "-o", "out"]).code(2);
    fs::write(folder.path().join("ceremony.yaml"), ceremony.replace("specs/*", "other/*")).unwrap();
    batch(&folder, &["ceremony.yaml", "-o", "out"]).code(2);
    assert_eq!(ids("out"), ["a", "b"]);
}

#[test]
fn problems_of_a_ceremony_are_told_all_at_once() {
    let folder = ceremony();
    let text = "
name: { en: Only English }
dat: 2027-03-15
defaults: { page.papper: legal }
agreements: [{ roster: roster.csv }]
";
    fs::write(folder.path().join("ceremony.yaml"), text).unwrap();
    let output = batch(&folder, &["ceremony.yaml", "-o", "out"]).code(1);
    let told = String::from_utf8(output.get_output().stderr.clone()).unwrap();
    for expected in [
        "error[missing-text]: the text in the language `es` is missing",
        "error[unknown-field]: there is no field `dat`",
        "did you mean `paper`?",
        "error[missing-field]",
        "--> ceremony.yaml:5",
    ] {
        assert!(told.contains(expected), "{expected}: {told}");
    }
    assert!(!folder.path().join("out").exists());
}

#[test]
fn resuming_keeps_what_is_right_and_makes_the_rest() {
    let folder = ceremony();
    batch(&folder, &["ceremony.yaml", "-o", "out", "-q"]).success();
    let out = folder.path().join("out");
    fs::remove_file(out.join("first/first.one.pdf")).unwrap();
    fs::write(folder.path().join("roster.csv"), ROSTER.replace("Gamma", "Epsilon")).unwrap();
    batch(&folder, &["ceremony.yaml", "-o", "out", "--resume", "--jobs", "1"]).success().stderr_eq(str![[
        r#"
2/3 alpha-beta: already there
1/3 first: 2 files
3/3 epsilon-delta: 2 files
3 agreements prepared (6 files in all)

"#
    ]]);
    // The agreement that is no more has left nothing behind.
    manifest(&out);
    assert!(!out.join("gamma-delta").exists());
    batch(&folder, &["ceremony.yaml", "-o", "undisturbed", "-q"]).success();
    assert!(tree(&out) == tree(&folder.path().join("undisturbed")));
}

#[test]
fn what_was_made_otherwise_is_made_again() {
    let folder = ceremony();
    batch(&folder, &["ceremony.yaml", "-o", "out", "-q"]).success();
    let arguments = ["ceremony.yaml", "-o", "out", "--resume", "--jobs", "1", "--paper", "a4"];
    batch(&folder, &arguments).success().stderr_eq(str![[r#"
1/3 first: 2 files
2/3 alpha-beta: 2 files
3/3 gamma-delta: 2 files
3 agreements prepared (6 files in all)

"#]]);
    batch(&folder, &["ceremony.yaml", "-o", "out", "-q", "--format", "svg"]).success();
    // No file of the other format has stayed.
    manifest(&folder.path().join("out"));
}

#[test]
fn what_a_batch_did_not_make_it_does_not_take_away() {
    let folder = ceremony();
    fs::create_dir(folder.path().join("out")).unwrap();
    fs::write(folder.path().join("out/manifest.json"), "{}").unwrap();
    batch(&folder, &["ceremony.yaml", "-o", "out"]).code(2);
    assert_eq!(names(&folder.path().join("out")), ["manifest.json"]);
    assert!(!folder.path().join("out/.alternat").exists());
    assert_eq!(fs::read(folder.path().join("out/manifest.json")).unwrap(), b"{}");
    fs::remove_file(folder.path().join("out/manifest.json")).unwrap();
    fs::create_dir(folder.path().join("out/first")).unwrap();
    fs::write(folder.path().join("out/first/notes.txt"), "mine").unwrap();
    batch(&folder, &["ceremony.yaml", "-o", "out", "-q"]).success();
    batch(&folder, &["base.yaml", "-o", "out", "-q"]).success();
    assert_eq!(fs::read(folder.path().join("out/first/notes.txt")).unwrap(), b"mine");
    assert!(!folder.path().join("out/first/first.one.pdf").exists());
}

#[test]
fn the_parts_of_a_batch_are_joined_to_the_whole() {
    let folder = ceremony();
    batch(&folder, &["ceremony.yaml", "-o", "whole", "-q"]).success();
    let merge = |arguments: &[&str]| {
        alternat().current_dir(folder.path()).args(["manifest", "merge"]).args(arguments).assert()
    };
    for part in ["1/2", "2/2"] {
        batch(&folder, &["ceremony.yaml", "-o", "parts", "--shard", part, "-q"]).success();
    }
    let [one, two] = ["parts/manifest.1-of-2.json", "parts/manifest.2-of-2.json"];
    merge(&[two]).code(2).stderr_eq(str![[r#"
error: a part is missing: 1/2
 |
 = hint: give the manifests of all parts

"#]]);
    merge(&[one, one]).code(2);
    merge(&["whole/manifest.json", one]).code(2);
    merge(&[two, one]).success().stderr_eq(str![[r#"
3 agreements prepared (6 files in all)

"#]]);
    let text = |path: &str| fs::read_to_string(folder.path().join(path)).unwrap();
    assert_eq!(text("parts/manifest.json"), text("whole/manifest.json"));
    assert_eq!(text("parts/summary.txt"), text("whole/summary.txt"));
    // Another file is not written over, nor is a part of what is joined.
    fs::write(folder.path().join("notes.txt"), "mine").unwrap();
    merge(&[one, two, "-o", "notes.txt"]).code(2);
    merge(&[one, two, "-o", one]).code(2);
    assert_eq!(text("notes.txt"), "mine");
    merge(&[one, "notes.txt"]).code(2).stderr_eq(str![[r#"
error: `notes.txt` is not the manifest of a batch that this version has made
 |
 = hint: `alternat batch … --shard 1/4 -o DIR` writes `DIR/manifest.1-of-4.json`

"#]]);
    merge(&[one, "parts/manifest.3-of-2.json"]).code(3).stderr_eq(str![[r#"
error: cannot read `parts/manifest.3-of-2.json`: there is no such file or folder
 |
 = hint: check the name and the folder

"#]]);
    let [first, second] = [one, two].map(text);
    fs::write(folder.path().join("parts/first/first.one.pdf"), "").unwrap();
    merge(&[one, two]).code(2);
    // The whole can be taken up from there; parts have nothing more to tell then.
    batch(&folder, &["ceremony.yaml", "-o", "parts", "--resume", "--book", "-q"]).success();
    assert!(manifest(&folder.path().join("parts"))["book"].is_object());
    fs::write(folder.path().join(one), &first).unwrap();
    fs::write(folder.path().join(two), &second).unwrap();
    let part = text(one).replace("\"of\": 2", "\"of\": 40000000");
    fs::write(folder.path().join("parts/huge.json"), part).unwrap();
    merge(&["parts/huge.json"]).code(2);
    // A part of another roster is none of this batch.
    fs::write(folder.path().join("roster.csv"), ROSTER.replace("Gamma", "Epsilon")).unwrap();
    batch(&folder, &["ceremony.yaml", "-o", "others", "--shard", "2/2", "-q"]).success();
    merge(&[one, "others/manifest.2-of-2.json"]).code(2).stderr_eq(str![[r#"
error: `others/manifest.2-of-2.json` belongs to a different batch than `parts/manifest.1-of-2.json`, or is a part already given
 |
 = hint: give each part once; make all parts with the same ceremony, specs, rosters, options and version: with `--resume`, only what differs is made again

"#]]);
    for wrong in ["0/2", "3/2", "2", "a/b", "1/40000000"] {
        let output = batch(&folder, &["ceremony.yaml", "-o", "parts", "--shard", wrong]).code(2);
        let told = String::from_utf8(output.get_output().stderr.clone()).unwrap();
        assert!(told.contains("is no part of a batch"), "{told}");
    }
}

#[test]
fn a_book_is_bound_of_a_whole_batch_only() {
    let folder = ceremony();
    batch(&folder, &["ceremony.yaml", "-o", "out", "--book", "-q"]).success();
    let manifest = manifest(&folder.path().join("out"));
    assert_eq!((&manifest["book"]["path"], &manifest["book"]["pages"]), (&"book.pdf".into(), &6.into()));
    fs::write(folder.path().join("roster.csv"), ROSTER.replace("1999-05-01", "1999-13-01")).unwrap();
    let output = batch(&folder, &["ceremony.yaml", "-o", "out", "--book"]).code(1);
    let told = String::from_utf8(output.get_output().stderr.clone()).unwrap();
    assert!(told.contains("not every original was prepared: no book is made"), "{told}");
    assert!(!folder.path().join("out/book.pdf").exists());
    let summary = fs::read_to_string(folder.path().join("out/summary.txt")).unwrap();
    assert!(summary.contains("no book is made"), "{summary}");
    batch(&folder, &["ceremony.yaml", "-o", "out", "--book", "--format", "svg"]).code(2);
    batch(&folder, &["ceremony.yaml", "-o", "out", "--book", "--shard", "1/2"]).code(2).stderr_eq(str![[
        r#"
error: `--book` and `--shard <I/N>` exclude each other
 |
 = hint: give one of them

"#
    ]]);
    batch(&folder, &["ceremony.yaml", "-o", "out", "--jobs", "0"]).code(2).stderr_eq(str![[r#"
error: `0` is not a number of processes
 |
 = hint: give a number from 1 on

"#]]);
}

#[test]
fn progress_is_told_in_json_for_programs() {
    let folder = ceremony();
    let output =
        batch(&folder, &["ceremony.yaml", "-o", "out", "--log-format", "json", "--jobs", "1"]).success();
    let told = String::from_utf8(output.get_output().stderr.clone()).unwrap();
    let events: Vec<Value> = told.lines().map(|line| serde_json::from_str(line).unwrap()).collect();
    let names: Vec<_> = events.iter().map(|event| event["event"].as_str().unwrap()).collect();
    assert_eq!(names, ["made", "made", "made", "ended"]);
    assert_eq!(
        (&events[1]["id"], &events[1]["done"], &events[1]["all"]),
        (&"alpha-beta".into(), &2.into(), &3.into())
    );
}

#[test]
fn what_goes_wrong_is_told_in_json_too() {
    let folder = ceremony();
    fs::write(folder.path().join("wrong.yaml"), BASE.replace("1990-01-31", "1990-13-31")).unwrap();
    let events = |arguments: &[&str], code| {
        let output =
            batch(&folder, &[arguments, &["--log-format", "json", "--jobs", "1"]].concat()).code(code);
        let told = String::from_utf8(output.get_output().stderr.clone()).unwrap();
        told.lines().map(|line| serde_json::from_str(line).unwrap()).collect::<Vec<Value>>()
    };
    let names = |events: &[Value]| {
        events.iter().map(|event| event["event"].as_str().unwrap().to_owned()).collect::<Vec<_>>()
    };
    let all = ["base.yaml", "wrong.yaml", "missing.yaml", "-o", "out", "--book"];
    let told = events(&all, 1);
    assert_eq!(names(&told), ["failed", "made", "failed", "book-left-out", "ended"]);
    assert_eq!(told[0]["reason"]["id"], "cannot-read");
    assert_eq!(told[2]["findings"][0]["rule"], "no-such-date");
    // Quietly, it is only told what went wrong, in words as well.
    assert_eq!(names(&events(&[&all[..], &["-q"]].concat(), 1)), ["failed", "failed"]);
    let output = batch(&folder, &[&all[..], &["-q"]].concat()).code(1);
    let told = String::from_utf8(output.get_output().stderr.clone()).unwrap();
    assert!(told.contains("cannot read") && !told.contains("no book"), "{told}");
    // What stands in the way of the whole batch.
    let told = events(&["nothing.yaml", "base.yaml", "-o", "base.yaml"], 3);
    assert_eq!((names(&told), &told[0]["reason"]["id"]), (vec!["error".to_owned()], &"cannot-write".into()));
    fs::write(folder.path().join("ceremony.yaml"), "agreements: []").unwrap();
    let told = events(&["ceremony.yaml", "-o", "out"], 1);
    assert!(told.iter().all(|event| event["finding"]["file"] == "ceremony.yaml"), "{told:?}");
}

#[test]
fn a_part_leaves_the_files_of_the_others_alone() {
    let folder = ceremony();
    let made = |part: &str| batch(&folder, &["ceremony.yaml", "-o", "out", "--shard", part, "-q"]).success();
    drop((made("1/2"), made("2/2")));
    // With one row less, the last agreement is one of the other part.
    fs::write(folder.path().join("roster.csv"), "parties[0].city,parties[1].city\nGamma,Delta\n").unwrap();
    drop((made("2/2"), made("1/2")));
    assert!(folder.path().join("out/gamma-delta/gamma-delta.one.pdf").exists());
    let merge = ["manifest", "merge", "out/manifest.1-of-2.json", "out/manifest.2-of-2.json"];
    alternat().current_dir(folder.path()).args(merge).assert().success();
}

#[test]
fn no_manifest_of_a_whole_or_of_parts_outlives_what_it_tells_of() {
    let folder = ceremony();
    let out = folder.path().join("out");
    let make = |arguments: &[&str]| {
        batch(&folder, &[&["ceremony.yaml", "-o", "out", "-q"], arguments].concat()).success();
    };
    make(&["--format", "svg", "--shard", "1/3"]);
    make(&["--format", "svg", "--shard", "2/3"]);
    // Parts of another division: what those before have made is not forgotten, and the whole takes it away.
    make(&["--shard", "1/2"]);
    assert!(!names(&out).iter().any(|name| name.contains("of-3.json") || name.contains("of-3.txt")));
    make(&["--book"]);
    manifest(&out);
    // A part takes the manifest of the whole away, and the book.
    make(&["--shard", "1/2", "--format", "svg"]);
    assert!(!out.join("manifest.json").exists() && !out.join("book.pdf").exists());
    make(&["--shard", "2/2", "--format", "svg"]);
    join_parts(&folder);
    // Nothing that any of them has made is left but what the manifest tells of.
    manifest(&out);
}

#[test]
fn the_whole_keeps_what_its_parts_have_made() {
    let folder = ceremony();
    batch(&folder, &["ceremony.yaml", "-o", "out", "-q", "--shard", "1/2"]).success();
    batch(&folder, &["ceremony.yaml", "-o", "out", "--resume", "--jobs", "1"]).success().stderr_eq(str![[
        r#"
1/3 first: already there
3/3 gamma-delta: already there
2/3 alpha-beta: 2 files
3 agreements prepared (6 files in all)

"#
    ]]);
    manifest(&folder.path().join("out"));
}

#[test]
fn the_whole_and_its_parts_do_not_run_at_once() {
    let folder = ceremony();
    let held = |path: &str| {
        let path = folder.path().join("out/.alternat").join(path);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        let file = fs::File::create(path).unwrap();
        file.lock().unwrap();
        file
    };
    let run =
        |arguments: &[&str]| batch(&folder, &[&["ceremony.yaml", "-o", "out", "-q"], arguments].concat());
    let whole = held("lock");
    run(&["--shard", "1/2"]).code(3);
    run(&[]).code(3);
    drop(whole);
    let part = held("1-of-2/lock");
    run(&[]).code(3);
    run(&["--shard", "1/2"]).code(3);
    run(&["--shard", "1/3"]).code(3);
    run(&["--shard", "2/2"]).success();
    drop(part);
    run(&["--shard", "1/2"]).success();
    run(&["--resume"]).success();
    manifest(&folder.path().join("out"));
}

#[test]
fn an_original_is_made_again_where_what_it_carries_has_another_name() {
    let ceremony = "{ name: { en: A, es: B }, agreements: [{ spec: base.yaml, id: same }] }";
    let folder = folder(&[("base.yaml", BASE), ("ceremony.yaml", ceremony)]);
    let make = |arguments: &[&str], expected: &str| {
        let all = [&["ceremony.yaml", "-o", "out", "--resume"], arguments].concat();
        let output = batch(&folder, &all).success();
        let told = String::from_utf8(output.get_output().stderr.clone()).unwrap();
        assert!(told.contains(expected), "{told}");
    };
    make(&["--embed-spec"], "2 files");
    make(&["--embed-spec"], "already there");
    fs::rename(folder.path().join("base.yaml"), folder.path().join("renamed.yaml")).unwrap();
    fs::write(folder.path().join("ceremony.yaml"), ceremony.replace("base", "renamed")).unwrap();
    make(&["--embed-spec"], "2 files");
    // One that carries nothing is the same under any name.
    make(&[], "2 files");
    fs::rename(folder.path().join("renamed.yaml"), folder.path().join("base.yaml")).unwrap();
    fs::write(folder.path().join("ceremony.yaml"), ceremony).unwrap();
    make(&[], "already there");
}

#[test]
fn documents_that_are_alike_are_made_one_after_the_other() {
    let folder = ceremony();
    let ceremony = "
name: { en: Example, es: Ejemplo }
agreements:
  - { spec: base.yaml, id: one }
  - { spec: base.yaml, id: two, with: { page: { paper: a4 } } }
  - { spec: base.yaml, id: three }
";
    fs::write(folder.path().join("ceremony.yaml"), ceremony).unwrap();
    let output = batch(&folder, &["ceremony.yaml", "-o", "out", "--jobs", "1"]).success();
    let told = String::from_utf8(output.get_output().stderr.clone()).unwrap();
    let made = told.lines().filter(|line| line.starts_with(|first: char| first.is_ascii_digit()));
    let order: Vec<_> =
        made.filter_map(|line| line.split_once(' ')?.1.split_once(':')).map(|(id, _)| id).collect();
    assert_eq!(order, ["one", "three", "two"]);
}

#[test]
fn a_worker_says_what_it_is_before_it_takes_work() {
    let folder = ceremony();
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
fn a_manifest_from_elsewhere_takes_away_no_other_file() {
    let folder = ceremony();
    batch(&folder, &["ceremony.yaml", "-o", "out", "-q", "--book"]).success();
    let manifest = folder.path().join("out/manifest.json");
    let text = fs::read_to_string(&manifest).unwrap();
    fs::write(folder.path().join("precious.pdf"), fs::read(folder.path().join("out/book.pdf")).unwrap())
        .unwrap();
    let elsewhere =
        text.replace("\"book.pdf\"", "\"../precious.pdf\"").replace("first/first.one.pdf", "../base.yaml");
    assert_ne!(elsewhere, text);
    fs::write(&manifest, elsewhere).unwrap();
    batch(&folder, &["base.yaml", "-o", "out", "-q"]).success();
    assert!(folder.path().join("precious.pdf").exists() && folder.path().join("base.yaml").exists());
}

#[test]
fn what_an_earlier_run_has_made_stays_where_a_run_stops_before_it() {
    let folder = ceremony();
    batch(&folder, &["ceremony.yaml", "-o", "out", "-q"]).success();
    let broken = CEREMONY.replace("office: mayor", "office: mayr");
    fs::write(folder.path().join("ceremony.yaml"), broken).unwrap();
    batch(&folder, &["ceremony.yaml", "-o", "out", "-q", "--fail-fast", "--jobs", "1"]).code(1);
    let out = folder.path().join("out");
    // Of the one that failed nothing is left, and the manifest accounts for the others.
    manifest(&out);
    assert!(!out.join("first").exists() && out.join("gamma-delta/gamma-delta.two.pdf").exists());
}

#[test]
fn a_sheet_that_cannot_be_made_costs_neither_originals_nor_manifest() {
    for (name, rule) in [("\u{4F8B}", "missing-glyph"), ("Day of JosÃ©", "garbled-text")] {
        let folder = ceremony();
        let ceremony = CEREMONY.replace("en: Example", &format!("en: \"{name}\""));
        fs::write(folder.path().join("ceremony.yaml"), ceremony).unwrap();
        let arguments = ["ceremony.yaml", "-o", "out", "-q", "--running-order", "--book"];
        let output = batch(&folder, &arguments).code(1);
        let told = String::from_utf8(output.get_output().stderr.clone()).unwrap();
        assert!(told.contains(&format!("error[{rule}]")), "{told}");
        let manifest = manifest(&folder.path().join("out"));
        assert!(manifest["running-order"].is_null() && !manifest["book"].is_null());
        assert_eq!(manifest["agreements"][2]["state"], "made");
    }
}

#[test]
fn what_yaml_takes_for_a_comment_is_told_with_values_laid_over_it() {
    let folder = ceremony();
    let party = "  - id: one\n    city: Sampleton #2 of its name\n    state: Ohio\n    country: US\n";
    let base = BASE.replace("  - { id: one, city: Sampleton, state: Ohio, country: US }\n", party);
    assert_ne!(base, BASE);
    fs::write(folder.path().join("base.yaml"), base).unwrap();
    let output = batch(&folder, &["ceremony.yaml", "-o", "out", "-q"]);
    let told = String::from_utf8(output.get_output().stderr.clone()).unwrap();
    assert!(told.contains("[lost-text]"), "{told}");
}

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

#[test]
fn a_file_that_is_too_large_is_told_so_and_not_as_changed() {
    let padding = format!("# {}\n", "x".repeat(260_000));
    let city = format!("{padding}city: Sampleton\nstate: Ohio\ncountry: US\n");
    let from = BASE.replace("city: Sampleton, state: Ohio, country: US", "from: city.yaml");
    let folder = folder(&[("large.yaml", &(padding + BASE)), ("city.yaml", &city), ("from.yaml", &from)]);
    let output = batch(&folder, &["large.yaml", "from.yaml", "-o", "out", "-q"]).code(1);
    let told = told(&output);
    assert_eq!(told.matches("error[file-too-large]").count(), 2, "{told}");
    assert!(!told.contains("was changed"), "{told}");
}

#[test]
fn a_broken_spec_of_a_roster_breaks_no_other_agreement() {
    let text = "
name: { en: Example, es: Ejemplo }
agreements:
  - { spec: base.yaml, id: first }
  - { spec: broken.yaml, roster: roster.csv }
  - { spec: missing.yaml, roster: others.csv }
";
    let others = ROSTER.replace("Alpha", "Epsilon").replace("Gamma,Delta", ",Zeta");
    let files = [
        ("base.yaml", BASE),
        ("broken.yaml", "kind: [reaffirmation\n"),
        ("ceremony.yaml", text),
        ("roster.csv", ROSTER),
        ("others.csv", &others),
    ];
    let folder = folder(&files);
    let output = batch(&folder, &["ceremony.yaml", "-o", "out", "-q"]).code(1);
    let told = told(&output);
    assert!(told.contains("broken.yaml:1") && told.contains("cannot read `missing.yaml`"), "{told}");
    let states = states(&folder.path().join("out"));
    let expected = [
        ("first", "made"),
        ("alpha-beta", "failed"),
        ("gamma-delta", "failed"),
        ("epsilon-beta", "failed"),
        // Without the spec, one of the cities is not known.
        ("missing-3", "failed"),
    ];
    assert_eq!(pairs(&states), expected);
    // Without its roster nobody knows which agreements there are.
    fs::remove_file(folder.path().join("others.csv")).unwrap();
    batch(&folder, &["ceremony.yaml", "-o", "other"]).code(3);
    assert!(!folder.path().join("other").exists());
}

#[test]
fn a_ceremony_has_ten_thousand_agreements_and_no_more() {
    let roster = |first: usize, rows: usize| {
        let rows = (first..first + rows).map(|number| format!("r{number}\n"));
        std::iter::once("id\n".to_owned()).chain(rows).collect::<String>()
    };
    let text = "
name: { en: Example, es: Ejemplo }
agreements: [{ spec: base.yaml, roster: one.csv }, { spec: base.yaml, roster: two.csv }]
";
    let (one, two) = (roster(0, 5_000), roster(5_000, 5_000));
    let folder =
        folder(&[("base.yaml", BASE), ("ceremony.yaml", text), ("one.csv", &one), ("two.csv", &two)]);
    let part = ["ceremony.yaml", "-o", "out", "--shard", "10000/10000", "--format", "typ"];
    batch(&folder, &part).success();
    assert!(folder.path().join("out/r9999").exists());
    fs::write(folder.path().join("two.csv"), roster(5_000, 5_001)).unwrap();
    batch(&folder, &["ceremony.yaml", "-o", "other"]).code(2).stderr_eq(str![[r#"
error: there are more than 10000 agreements, the most that a ceremony may have
 |
 = hint: divide them into several ceremonies, each with its own output folder (`-o`)

"#]]);
    fs::write(folder.path().join("two.csv"), roster(5_000, 10_001)).unwrap();
    batch(&folder, &["ceremony.yaml", "-o", "other", "--lang", "es"]).code(1).stderr_eq(str![[r#"
error: la tabla `two.csv` tiene más de 10000 acuerdos, el máximo de una ceremonia
 |
 = sugerencia: divídalos en varias ceremonias, cada una con su propia carpeta de salida (`-o`)

"#]]);
    // Of many problems the first are told.
    fs::write(folder.path().join("two.csv"), roster(0, 100)).unwrap();
    let output = batch(&folder, &["ceremony.yaml", "-o", "other"]).code(2);
    let told = told(&output);
    assert_eq!(told.matches("error: two agreements").count(), 50, "{told}");
    assert!(told.contains("there are 50 more"), "{told}");
    assert!(!folder.path().join("other").exists());
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
    let folder = folder(&[("base.yaml", &base), ("ceremony.yaml", text), ("roster.csv", &roster)]);
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
fn folders_have_names_that_every_system_takes() {
    let text = CEREMONY.replace("id: first", "id: Con");
    let folder = folder(&[("base.yaml", BASE), ("ceremony.yaml", &text), ("roster.csv", ROSTER)]);
    batch(&folder, &["ceremony.yaml", "-o", "out"]).code(1).stderr_eq(str![[r#"
error[wrong-form]: `Con` cannot be the name of a folder
 --> ceremony.yaml:8:9
  |
8 |     id: Con
  |         ^^^ agreements[0].id
  |
  = hint: Windows reserves this name: use another, such as `Con-1`

nothing was written: 1 error

"#]]);
    let spec = |name: &str| fs::write(folder.path().join(name), BASE).unwrap();
    ["con.yaml", "a . .yaml", "LPT1.yaml"].into_iter().for_each(spec);
    batch(&folder, &["con.yaml", "a . .yaml", "LPT1.yaml", "-o", "out", "-q", "--format", "typ"]).success();
    let states = states(&folder.path().join("out"));
    assert_eq!(
        states.iter().map(|(id, _)| id.as_str()).collect::<Vec<_>>(),
        ["agreement-con", "a", "agreement-lpt1"]
    );
    // Names that some systems take for one.
    for twins in [["base.yaml", "BASE.yaml"], ["torre\u{F3}n.yaml", "torreo\u{301}n.yaml"]] {
        twins.into_iter().for_each(spec);
        let output = batch(&folder, &[twins[0], twins[1], "-o", "other"]).code(2);
        assert!(told(&output).contains("two agreements would have the folder"), "{}", told(&output));
    }
}

#[test]
fn a_cell_holds_as_much_of_a_date_as_is_known() {
    let roster = "parties[0].city,parties[1].city,history[0].signed\nAlpha,Beta,1986-11\nGamma,Delta,1961\nEta,Theta,unknown\n";
    let folder = folder(&[("base.yaml", BASE), ("ceremony.yaml", CEREMONY), ("roster.csv", roster)]);
    batch(&folder, &["ceremony.yaml", "-o", "out", "--format", "typ"]).success();
    let made: String = tree(&folder.path().join("out"))
        .into_iter()
        .filter(|(path, _)| path.to_string_lossy().ends_with(".typ"))
        .map(|(_, content)| String::from_utf8_lossy(&content).replace('\u{A0}', " "))
        .collect();
    for known in ["signed in November 1986", "firmado en 1961", "signed by both cities"] {
        assert!(made.contains(known), "{known}: {made}");
    }
}

#[test]
fn a_running_order_needs_no_ceremony() {
    let folder = tempfile::tempdir().unwrap();
    let output = folder.path().join("out");
    let specs = ["fixtures/draft.yaml", "fixtures/friendship-agreement.yaml"];
    alternat().arg("batch").args(specs).args(["--running-order", "-q", "-o"]).arg(&output).assert().success();
    assert!(output.join("running-order.pdf").is_file());
}
