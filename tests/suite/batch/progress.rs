//! Progress, for programs.

use std::fs;

use serde_json::Value;

use super::{BASE, BatchTest};

#[test]
fn progress_is_told_in_json_for_programs() {
    let folder = BatchTest::ceremony();
    let output = folder.run(&["ceremony.yaml", "-o", "out", "--log-format", "json", "--jobs", "1"]).success();
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
    let folder = BatchTest::ceremony();
    fs::write(folder.path().join("wrong.yaml"), BASE.replace("1990-01-31", "1990-13-31")).unwrap();
    let events = |arguments: &[&str], code| {
        let output = folder.run(&[arguments, &["--log-format", "json", "--jobs", "1"]].concat()).code(code);
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
    let output = folder.run(&[&all[..], &["-q"]].concat()).code(1);
    let told = String::from_utf8(output.get_output().stderr.clone()).unwrap();
    assert!(told.contains("cannot read") && !told.contains("no book"), "{told}");
    // What stands in the way of the whole batch.
    let told = events(&["nothing.yaml", "base.yaml", "-o", "base.yaml"], 3);
    assert_eq!((names(&told), &told[0]["reason"]["id"]), (vec!["error".to_owned()], &"cannot-write".into()));
    fs::write(folder.path().join("ceremony.yaml"), "agreements: []").unwrap();
    let told = events(&["ceremony.yaml", "-o", "out"], 1);
    assert!(told.iter().all(|event| event["finding"]["file"] == "ceremony.yaml"), "{told:?}");
}
