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
fn each_failed_agreement_has_its_reason_beside_it_or_names_the_other_with_the_same() {
    let folder = BatchTest::ceremony();
    fs::write(folder.path().join("base.yaml"), BASE.replace("1990-01-31", "1990-13-31")).unwrap();
    fs::write(folder.path().join("roster.csv"), "parties[0].city\nAlpha\nGamma\n").unwrap();
    let output = folder.run(&["ceremony.yaml", "-o", "out", "--jobs", "1"]).code(1);
    let told = String::from_utf8(output.get_output().stderr.clone()).unwrap();
    assert_eq!(told.matches("error[no-such-date]").count(), 1, "{told}");
    assert_eq!(told.matches(": failed\n").count(), 1, "{told}");
    assert_eq!(told.matches(": failed, for the reason given at first\n").count(), 2, "{told}");
}

#[test]
fn a_batch_ends_with_the_number_of_its_warnings() {
    let folder = BatchTest::ceremony();
    let named = BASE.replace("country: US }", "country: US, signatory: { name: ANA SAMPLE } }");
    fs::write(folder.path().join("base.yaml"), named).unwrap();
    let output = folder.run(&["ceremony.yaml", "-o", "out", "--jobs", "1"]).success();
    let told = String::from_utf8(output.get_output().stderr.clone()).unwrap();
    assert_eq!(told.matches("warning[name-in-capitals]").count(), 1, "{told}");
    assert!(told.ends_with("3 agreements prepared (6 files in all), 2 warnings\n"), "{told}");
    let summary = fs::read_to_string(folder.path().join("out/summary.txt")).unwrap();
    assert!(summary.contains("3 agreements prepared (6 files in all), 2 warnings\n"), "{summary}");
}

#[test]
fn texts_of_a_ceremony_are_held_to_the_rules_of_a_spec() {
    let folder = BatchTest::ceremony();
    let told = |name: &str, host: &str, place: &str| {
        let ceremony = format!("name: {name}\nhost: {host}\nplace: {place}\nagreements: [base.yaml]\n");
        fs::write(folder.path().join("ceremony.yaml"), ceremony).unwrap();
        let output = folder.run(&["ceremony.yaml", "-o", "out", "--jobs", "1"]).success();
        String::from_utf8(output.get_output().stderr.clone()).unwrap()
    };
    let name = "{ en: Spring Summit of Border Mayors, es: Cumbre de Primavera de la Frontera }";
    let host = "{ en: the City of Sampleton, es: la Ciudad de Sampleton }";
    let place = "{ en: 'the Bridge, Sampleton, Ohio', es: 'el Puente, Sampleton, Ohio' }";
    assert!(!told(name, host, place).contains("warning"));
    for (name, host, place, expected) in [
        (
            name,
            "{ en: City of Sampleton, es: Ciudad de Sampleton }",
            place,
            "ceremony.yaml:2:13: “City of Sampleton” lacks its article",
        ),
        (name, "{ en: City of Sampleton, es: Ciudad de Sampleton }", place, "write “la Ciudad de Sampleton”"),
        (
            name,
            "{ en: the City of Sampleton in Ohio, es: the City of Sampleton in Ohio }",
            place,
            "both texts are the same",
        ),
        ("{ en: Summit of 2027, es: Cumbre de 2026 }", host, place, "the figures differ"),
        ("{ en: TBD, es: TBD }", host, place, "“TBD” holds the place"),
        (
            name,
            host,
            "{ en: 'Bridge, Sampleton, Ohio', es: 'Puente, Sampleton, Ohio' }",
            "“Puente, Sampleton, Ohio” lacks its article",
        ),
    ] {
        let told = told(name, host, place);
        assert!(told.contains(expected), "{expected}: {told}");
        assert!(told.contains("1 agreement prepared (2 files in all), "), "{told}");
    }
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
