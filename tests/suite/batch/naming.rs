//! Names of folders and files.

use std::fs;

use snapbox::str;

use super::{BASE, BatchTest, CEREMONY, CEREMONY_OF_ROSTER, ROSTER, names, states, told};

#[test]
fn no_file_bears_the_name_of_a_city_that_is_no_party() {
    let folder = BatchTest::ceremony();
    let named = BASE.replace("id: one", "id: sampleton");
    fs::write(folder.path().join("base.yaml"), named).unwrap();
    folder.run(&["ceremony.yaml", "-o", "out", "--jobs", "1"]).code(1).stderr_eq(str![[r#"
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
    folder.run(&["ceremony.yaml", "-o", "out", "-q"]).success();
    assert!(folder.path().join("out/alpha-beta/alpha-beta.alpha.pdf").exists());
}

#[test]
fn the_folder_of_namesakes_has_their_states() {
    let roster =
        "parties[0].city,parties[0].state,parties[1].city,parties[1].state\nNogales,Arizona,Nogales,Sonora\n";
    let folder =
        BatchTest::of(&[("base.yaml", BASE), ("ceremony.yaml", CEREMONY_OF_ROSTER), ("roster.csv", roster)]);
    folder.run(&["ceremony.yaml", "-o", "out", "--jobs", "1", "-q"]).success();
    let names = names(&folder.path().join("out"));
    let of_row = names.iter().filter(|name| name.starts_with("nogales-arizona-nogales-sonora/")).count();
    assert_eq!(of_row, 2, "{names:?}");
}

#[test]
fn two_agreements_for_one_folder_are_refused_before_anything_is_written() {
    let folder = BatchTest::ceremony();
    fs::write(folder.path().join("roster.csv"), "id,title.en\nsame,\nSAME,\n").unwrap();
    folder.run(&["ceremony.yaml", "-o", "out"]).code(2).stderr_eq(str![[r#"
error: two agreements would have the folder `SAME`: row 2 of `roster.csv` and row 3 of `roster.csv`
 |
 = hint: give one of them another name with `id`, in the ceremony or in a column of the roster

"#]]);
    assert!(!folder.path().join("out").exists());
}

#[test]
fn folders_have_names_that_every_system_takes() {
    let text = CEREMONY.replace("id: first", "id: Con");
    let folder = BatchTest::of(&[("base.yaml", BASE), ("ceremony.yaml", &text), ("roster.csv", ROSTER)]);
    folder.run(&["ceremony.yaml", "-o", "out"]).code(1).stderr_eq(str![[r#"
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
    folder.run(&["con.yaml", "a . .yaml", "LPT1.yaml", "-o", "out", "-q", "--format", "typ"]).success();
    let states = states(&folder.path().join("out"));
    assert_eq!(
        states.iter().map(|(id, _)| id.as_str()).collect::<Vec<_>>(),
        ["agreement-con", "a", "agreement-lpt1"]
    );
    // Names that some systems take for one.
    for twins in [["base.yaml", "BASE.yaml"], ["torre\u{F3}n.yaml", "torreo\u{301}n.yaml"]] {
        twins.into_iter().for_each(spec);
        let output = folder.run(&[twins[0], twins[1], "-o", "other"]).code(2);
        assert!(told(&output).contains("two agreements would have the folder"), "{}", told(&output));
    }
}
