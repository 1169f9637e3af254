//! Parts of a batch, and the whole.

use std::fs;

use snapbox::str;

use super::{BatchTest, ROSTER, manifest, names};
use crate::support::alternat;

#[test]
fn an_agreement_that_moves_to_another_part_leaves_nothing_behind() {
    let folder = BatchTest::ceremony();
    let out = folder.path().join("out");
    let make = |part: &str, arguments: &[&str]| {
        folder.run(&[&["ceremony.yaml", "-o", "out", "-q", "--shard", part], arguments].concat()).success();
    };
    make("1/2", &["--layout", "single"]);
    make("2/2", &["--layout", "single"]);
    let [head, first, second] = ROSTER.lines().collect::<Vec<_>>().try_into().unwrap();
    fs::write(folder.path().join("roster.csv"), [head, second, first].join("\n")).unwrap();
    make("1/2", &[]);
    make("2/2", &[]);
    folder.join_parts();
    manifest(&out);
}

#[test]
fn the_parts_of_a_batch_are_joined_to_the_whole() {
    let folder = BatchTest::ceremony();
    folder.run(&["ceremony.yaml", "-o", "whole", "-q"]).success();
    let merge = |arguments: &[&str]| {
        alternat().current_dir(folder.path()).args(["manifest", "merge"]).args(arguments).assert()
    };
    for part in ["1/2", "2/2"] {
        folder.run(&["ceremony.yaml", "-o", "parts", "--shard", part, "-q"]).success();
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
    folder.run(&["ceremony.yaml", "-o", "parts", "--resume", "--book", "-q"]).success();
    assert!(manifest(&folder.path().join("parts"))["book"].is_object());
    fs::write(folder.path().join(one), &first).unwrap();
    fs::write(folder.path().join(two), &second).unwrap();
    let part = text(one).replace("\"of\": 2", "\"of\": 40000000");
    fs::write(folder.path().join("parts/huge.json"), part).unwrap();
    merge(&["parts/huge.json"]).code(2);
    // A part of another roster is none of this batch.
    fs::write(folder.path().join("roster.csv"), ROSTER.replace("Gamma", "Epsilon")).unwrap();
    folder.run(&["ceremony.yaml", "-o", "others", "--shard", "2/2", "-q"]).success();
    merge(&[one, "others/manifest.2-of-2.json"]).code(2).stderr_eq(str![[r#"
error: `others/manifest.2-of-2.json` belongs to a different batch than `parts/manifest.1-of-2.json`, or is a part already given
 |
 = hint: give each part once; make all parts with the same ceremony, specs, rosters, options and version: with `--resume`, only what differs is made again

"#]]);
    for wrong in ["0/2", "3/2", "2", "a/b", "1/40000000"] {
        let output = folder.run(&["ceremony.yaml", "-o", "parts", "--shard", wrong]).code(2);
        let told = String::from_utf8(output.get_output().stderr.clone()).unwrap();
        assert!(told.contains("is no part of a batch"), "{told}");
    }
}

#[test]
fn a_part_leaves_the_files_of_the_others_alone() {
    let folder = BatchTest::ceremony();
    let made = |part: &str| folder.run(&["ceremony.yaml", "-o", "out", "--shard", part, "-q"]).success();
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
    let folder = BatchTest::ceremony();
    let out = folder.path().join("out");
    let make = |arguments: &[&str]| {
        folder.run(&[&["ceremony.yaml", "-o", "out", "-q"], arguments].concat()).success();
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
    folder.join_parts();
    // Nothing that any of them has made is left but what the manifest tells of.
    manifest(&out);
}

#[test]
fn the_whole_keeps_what_its_parts_have_made() {
    let folder = BatchTest::ceremony();
    folder.run(&["ceremony.yaml", "-o", "out", "-q", "--shard", "1/2"]).success();
    folder.run(&["ceremony.yaml", "-o", "out", "--resume", "--jobs", "1"]).success().stderr_eq(str![[r#"
1/3 first: already there
3/3 gamma-delta: already there
2/3 alpha-beta: 2 files
3 agreements prepared (6 files in all)

"#]]);
    manifest(&folder.path().join("out"));
}

#[test]
fn the_whole_and_its_parts_do_not_run_at_once() {
    let folder = BatchTest::ceremony();
    let held = |path: &str| {
        let path = folder.path().join("out/.alternat").join(path);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        let file = fs::File::create(path).unwrap();
        file.lock().unwrap();
        file
    };
    let run = |arguments: &[&str]| folder.run(&[&["ceremony.yaml", "-o", "out", "-q"], arguments].concat());
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
