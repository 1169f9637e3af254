//! Batches that are taken up again.

use std::fs;

use snapbox::str;

use super::{BASE, BatchTest, CEREMONY, ROSTER, manifest, tree};

#[test]
fn resuming_keeps_what_is_right_and_makes_the_rest() {
    let folder = BatchTest::ceremony();
    folder.run(&["ceremony.yaml", "-o", "out", "-q"]).success();
    let out = folder.path().join("out");
    fs::remove_file(out.join("first/first.one.pdf")).unwrap();
    fs::write(folder.path().join("roster.csv"), ROSTER.replace("Gamma", "Epsilon")).unwrap();
    folder.run(&["ceremony.yaml", "-o", "out", "--resume", "--jobs", "1"]).success().stderr_eq(str![[r#"
2/3 alpha-beta: already there
1/3 first: 2 files
3/3 epsilon-delta: 2 files
3 agreements prepared (6 files in all)

"#]]);
    // The agreement that is no more has left nothing behind.
    manifest(&out);
    assert!(!out.join("gamma-delta").exists());
    folder.run(&["ceremony.yaml", "-o", "undisturbed", "-q"]).success();
    assert!(tree(&out) == tree(&folder.path().join("undisturbed")));
}

#[test]
fn what_was_made_otherwise_is_made_again() {
    let folder = BatchTest::ceremony();
    folder.run(&["ceremony.yaml", "-o", "out", "-q"]).success();
    let arguments = ["ceremony.yaml", "-o", "out", "--resume", "--jobs", "1", "--paper", "a4"];
    folder.run(&arguments).success().stderr_eq(str![[r#"
1/3 first: 2 files
2/3 alpha-beta: 2 files
3/3 gamma-delta: 2 files
3 agreements prepared (6 files in all)

"#]]);
    folder.run(&["ceremony.yaml", "-o", "out", "-q", "--format", "svg"]).success();
    // No file of the other format has stayed.
    manifest(&folder.path().join("out"));
}

#[test]
fn an_original_is_made_again_where_what_it_carries_has_another_name() {
    let ceremony = "{ name: { en: A, es: B }, agreements: [{ spec: base.yaml, id: same }] }";
    let folder = BatchTest::of(&[("base.yaml", BASE), ("ceremony.yaml", ceremony)]);
    let make = |arguments: &[&str], expected: &str| {
        let all = [&["ceremony.yaml", "-o", "out", "--resume"], arguments].concat();
        let output = folder.run(&all).success();
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
fn what_an_earlier_run_has_made_stays_where_a_run_stops_before_it() {
    let folder = BatchTest::ceremony();
    folder.run(&["ceremony.yaml", "-o", "out", "-q"]).success();
    let broken = CEREMONY.replace("office: mayor", "office: mayr");
    fs::write(folder.path().join("ceremony.yaml"), broken).unwrap();
    folder.run(&["ceremony.yaml", "-o", "out", "-q", "--fail-fast", "--jobs", "1"]).code(1);
    let out = folder.path().join("out");
    // Of the one that failed nothing is left, and the manifest accounts for the others.
    manifest(&out);
    assert!(!out.join("first").exists() && out.join("gamma-delta/gamma-delta.two.pdf").exists());
}
