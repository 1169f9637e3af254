//! Files that others have made or changed.

use std::fs;

use snapbox::str;

use super::{BASE, BatchTest, CEREMONY, ROSTER, manifest, names, tree};

#[test]
fn a_folder_in_the_place_of_an_original_fails_its_agreement_alone() {
    let folder = BatchTest::ceremony();
    fs::create_dir_all(folder.path().join("out/alpha-beta/alpha-beta.two.pdf")).unwrap();
    folder.run(&["ceremony.yaml", "-o", "out", "--jobs", "1"]).code(1).stderr_eq(str![[r#"
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
    let folder = BatchTest::ceremony();
    let out = folder.path().join("out");
    folder.run(&["ceremony.yaml", "-o", "out", "-q"]).success();
    let signed = out.join("alpha-beta/alpha-beta.one.pdf");
    let made = fs::read(&signed).unwrap();
    fs::write(&signed, [&made[..], b"% signed"].concat()).unwrap();
    for arguments in
        [&["ceremony.yaml", "-o", "out", "-q", "--resume"][..], &["ceremony.yaml", "-o", "out", "-q"]]
    {
        folder.run(arguments).code(1).stderr_eq(str![[r#"
error: `out/alpha-beta/alpha-beta.one.pdf` is not as Alternat has made it: it was signed, edited, or comes from elsewhere
 |
 = hint: nothing was written over it; move it elsewhere, and the same command makes a new one

"#]]);
        assert!(fs::read(&signed).unwrap().ends_with(b"% signed"));
    }
    // Of what was cut off nothing is lost.
    fs::write(&signed, &made[..made.len() / 2]).unwrap();
    folder.run(&["ceremony.yaml", "-o", "out", "-q", "--resume"]).success();
    assert_eq!(fs::read(&signed).unwrap(), made);
    manifest(&out);
}

#[test]
fn a_sheet_from_elsewhere_is_not_written_over() {
    let folder = BatchTest::of(&[
        ("base.yaml", BASE),
        ("ceremony.yaml", CEREMONY),
        ("roster.csv", ROSTER),
        ("out/book.pdf", "mine"),
    ]);
    let (out, mine) = (folder.path().join("out"), folder.path().join("out/book.pdf"));
    let make = |arguments: &[&str]| folder.run(&[&["ceremony.yaml", "-o", "out", "-q"], arguments].concat());
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
    let folder = BatchTest::ceremony();
    let out = folder.path().join("out");
    let make = |arguments: &[&str]| {
        folder.run(&[&["ceremony.yaml", "-o", "out", "-q"], arguments].concat()).success();
    };
    make(&["--book", "--running-order"]);
    // Nothing tells of it any more, but it is what is made again.
    fs::remove_file(out.join("manifest.json")).unwrap();
    fs::remove_file(out.join("summary.txt")).unwrap();
    fs::remove_dir_all(out.join(".alternat")).ok();
    make(&["--book", "--running-order", "--resume"]);
    // The manifest of the whole is written over by that of the parts, which have no sheets.
    for part in ["1/2", "2/2"] {
        folder.run(&["ceremony.yaml", "-o", "parts", "-q", "--shard", part]).success();
        let manifest = format!("manifest.{}.json", part.replace('/', "-of-"));
        fs::copy(folder.path().join("parts").join(&manifest), out.join(&manifest)).unwrap();
        let summary = manifest.replace("manifest", "summary").replace("json", "txt");
        fs::copy(folder.path().join("parts").join(&summary), out.join(&summary)).unwrap();
    }
    folder.join_parts();
    manifest(&out);
}

#[test]
fn a_slip_in_the_file_of_a_ceremony_takes_nothing_away() {
    let folder = BatchTest::ceremony();
    let out = folder.path().join("out");
    folder.run(&["ceremony.yaml", "-o", "out", "-q"]).success();
    let before = tree(&out);
    for slip in
        ["name: {", "agreement: [base.yaml]\nname: Example\n", "name: \u{e000}: x\n", "- base.yaml\n", ""]
    {
        fs::write(folder.path().join("ceremony.yaml"), slip).unwrap();
        folder.run(&["ceremony.yaml", "-o", "out", "-q"]).code(1);
        assert_eq!(tree(&out), before, "{slip}");
    }
}

#[test]
fn what_a_batch_did_not_make_it_does_not_take_away() {
    let folder = BatchTest::ceremony();
    fs::create_dir(folder.path().join("out")).unwrap();
    fs::write(folder.path().join("out/manifest.json"), "{}").unwrap();
    folder.run(&["ceremony.yaml", "-o", "out"]).code(2);
    assert_eq!(names(&folder.path().join("out")), ["manifest.json"]);
    assert!(!folder.path().join("out/.alternat").exists());
    assert_eq!(fs::read(folder.path().join("out/manifest.json")).unwrap(), b"{}");
    fs::remove_file(folder.path().join("out/manifest.json")).unwrap();
    fs::create_dir(folder.path().join("out/first")).unwrap();
    fs::write(folder.path().join("out/first/notes.txt"), "mine").unwrap();
    folder.run(&["ceremony.yaml", "-o", "out", "-q"]).success();
    folder.run(&["base.yaml", "-o", "out", "-q"]).success();
    assert_eq!(fs::read(folder.path().join("out/first/notes.txt")).unwrap(), b"mine");
    assert!(!folder.path().join("out/first/first.one.pdf").exists());
}

#[test]
fn a_manifest_from_elsewhere_takes_away_no_other_file() {
    let folder = BatchTest::ceremony();
    folder.run(&["ceremony.yaml", "-o", "out", "-q", "--book"]).success();
    let manifest = folder.path().join("out/manifest.json");
    let text = fs::read_to_string(&manifest).unwrap();
    fs::write(folder.path().join("precious.pdf"), fs::read(folder.path().join("out/book.pdf")).unwrap())
        .unwrap();
    let elsewhere =
        text.replace("\"book.pdf\"", "\"../precious.pdf\"").replace("first/first.one.pdf", "../base.yaml");
    assert_ne!(elsewhere, text);
    fs::write(&manifest, elsewhere).unwrap();
    folder.run(&["base.yaml", "-o", "out", "-q"]).success();
    assert!(folder.path().join("precious.pdf").exists() && folder.path().join("base.yaml").exists());
}
