//! `alternat new`: what it writes passes every rule.

use std::fs;

use snapbox::str;

use crate::support::{alternat, assert_snapshot, snapshots};

const PARTIES: [&str; 4] = ["--party", "El Paso, Texas, US", "--party", "Torreón, Coahuila, MX"];

#[test]
fn every_kind_begins_without_a_finding() {
    let kinds = crate::support::press().vocabulary().kinds.keys().cloned().collect::<Vec<_>>();
    assert!(kinds.len() >= 6);
    for kind in kinds {
        for language in ["en", "es"] {
            let folder = tempfile::tempdir().unwrap();
            // The kinds that stand on an earlier agreement say so; to all others it does no harm.
            let more = ["--established", "2006-04-28", "--date", "2026-04-15", "--lang", language];
            let new = alternat()
                .current_dir(folder.path())
                .args(["new", &kind, "spec.yaml"])
                .args(PARTIES)
                .args(more);
            new.assert().success();
            alternat()
                .current_dir(folder.path())
                .args(["check", "spec.yaml", "--deny", "warnings"])
                .assert()
                .success()
                .stderr_eq("no problem was found\n");
            assert!(folder.path().join("agreement.schema.json").exists());
        }
    }
}

#[test]
fn a_new_spec_is_commented_in_the_language_of_its_author() {
    for language in ["en", "es"] {
        let known =
            ["--signatory", "torreon=Juana Muestra", "--gender", "torreon=female", "--place", "torreon"];
        let new = alternat().args(["new", "friendship-agreement", "-"]).args(PARTIES).args(known);
        let output = new.args(["--lang", language]).output().unwrap();
        assert!(output.status.success());
        let path = snapshots("new").join(format!("{language}.yaml"));
        assert_snapshot(String::from_utf8(output.stdout).unwrap(), &path);
    }
}

/// What `alternat new` prints for a friendship agreement with these arguments.
fn printed(arguments: &[&str]) -> String {
    let output = alternat().args(["new", "friendship-agreement", "-"]).args(arguments).output().unwrap();
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    String::from_utf8(output.stdout).unwrap()
}

#[test]
fn the_country_is_taken_from_the_state() {
    let spec = printed(&["--party", "Laredo, Texas", "--party", "Nuevo Laredo, tamaulipas, México"]);
    for expected in ["state: Texas\n    country: US\n", "state: Tamaulipas\n    country: MX\n"] {
        assert!(spec.contains(expected), "{spec}");
    }
    let spec = printed(&["--party", "Laredo, TX", "--party", "Nuevo Laredo, Tamps., México"]);
    for expected in ["state: Texas\n    country: US\n", "state: Tamaulipas\n    country: MX\n"] {
        assert!(spec.contains(expected), "{spec}");
    }
    let new = |party: &str| {
        alternat()
            .args(["new", "friendship-agreement", "-", "--party", party])
            .args(&PARTIES[2..])
            .assert()
            .code(2)
    };
    new("Laredo, Texsa").stderr_eq(str![[r#"
error: `Texsa` is neither a known country nor a state of one
 |
 = hint: did you mean `Texas`?

"#]]);
    new("Rosario, Santa Fe, Argentina, Tierra").stderr_eq(str![[r#"
error: `--party <CITY,STATE,COUNTRY>` needs a city, a state and a country, not `Rosario, Santa Fe, Argentina, Tierra`
 |
 = hint: separate them with commas, as in "El Paso, Texas, US"; where the state says the country, or the country has no states, two parts are enough

"#]]);
}

#[test]
fn all_that_is_asked_can_be_given_as_arguments() {
    let people = [
        "--noun",
        "torreon=Municipio",
        "--office",
        "el-paso=city-manager",
        "--signatory",
        "torreon=Juana Muestra",
        "--gender",
        "torreon=femenino",
        "--attestation",
        "el-paso=sí",
        "--approved-as-to-form",
        "el-paso=Jo Sample, Jr.",
        "--witness",
        "Pat Witness",
        "--witness",
        "Ana Ejemplo",
    ];
    let spec = printed(&[&PARTIES[..], &people].concat());
    for expected in [
        "    noun: municipality\n",
        "      office: city-manager\n",
        "      name: Juana Muestra\n      gender: female\n",
        "    attestation: {}\n",
        "    approved-as-to-form: { name: 'Jo Sample, Jr.' }\n",
        "witnesses:\n  - { name: Pat Witness }\n  - { name: Ana Ejemplo }\n",
    ] {
        assert!(spec.contains(expected), "{expected}: {spec}");
    }
    let folder = tempfile::tempdir().unwrap();
    fs::write(folder.path().join("spec.yaml"), spec).unwrap();
    alternat()
        .current_dir(folder.path())
        .args(["check", "spec.yaml", "--deny", "warnings"])
        .assert()
        .success();
    let wrong = |arguments: &[&str]| {
        let new = alternat().args(["new", "friendship-agreement", "-"]).args(PARTIES).args(arguments);
        new.assert().code(2).get_output().stderr.clone()
    };
    for arguments in [
        ["--gender", "torreon=m"],
        ["--noun", "torreon=republic"],
        ["--office", "torreon=king"],
        ["--attestation", "juarez=yes"],
        ["--noun", "torreon"],
    ] {
        let told = String::from_utf8(wrong(&arguments)).unwrap();
        assert!(told.starts_with("error: ") && told.contains(" = hint: "), "{told}");
    }
}

#[test]
fn answers_that_were_kept_are_gone_on_with() {
    let folder = tempfile::tempdir().unwrap();
    let answers = "kind: Acuerdo de Ciudades Amigas\ncity-1: El Paso, Texas\ncity-2: Torreón, Coahuila\ndate: 15 de abril de 2026\nwitnesses: 2\n";
    fs::write(folder.path().join("answers.yaml"), answers).unwrap();
    let new =
        |answers: &str| alternat().current_dir(folder.path()).args(["new", "--answers", answers]).assert();
    new("answers.yaml").success();
    let spec = fs::read_to_string(folder.path().join("agreement.yaml")).unwrap();
    for expected in ["kind: friendship-agreement\n", "date: 2026-04-15\n", "witnesses:\n  - {}\n  - {}\n"] {
        assert!(spec.contains(expected), "{spec}");
    }
    fs::write(folder.path().join("wrong.yaml"), answers.replace("city-2", "ciudad-2")).unwrap();
    new("wrong.yaml").code(1).stderr_eq(str![[r#"
error[unknown-field]: there is no field `ciudad-2` here
 --> wrong.yaml:3:1
  |
3 | ciudad-2: Torreón, Coahuila
  | ^^^^^^^^ ciudad-2
  |
  = hint: the fields are [..]

nothing was written: 1 error

"#]]);
    new("nowhere.yaml").code(3);
}

/// A third place is neither of the cities; one that names a city with its state is that city.
#[test]
fn a_third_place_of_signing_is_written_in_both_languages() {
    for (place, written) in [
        ("Austin, TX", "place: { en: 'Austin, Texas', es: 'Austin, Texas' }"),
        ("CDMX, Mexico", "place: { en: 'Mexico City, Mexico', es: 'Ciudad de México, México' }"),
        ("San Antonio, Texas, US", "place: { en: 'San Antonio, Texas', es: 'San Antonio, Texas' }"),
        ("El Paso, Tex.", "place: el-paso"),
        ("El Paso, Spain", "place: { en: 'El Paso, Spain', es: 'El Paso, España' }"),
        (
            "the Bridge, Laredo, Texas / el Puente, Laredo, Texas",
            "place: { en: 'the Bridge, Laredo, Texas', es: 'el Puente, Laredo, Texas' }",
        ),
        (
            "World Trade Bridge between El Paso and Juárez / Puente del Comercio Mundial entre El Paso y Juárez",
            "place: { en: the World Trade Bridge between El Paso and Juárez, es: el Puente del Comercio Mundial entre El Paso y Juárez }",
        ),
        ("torreon", "place: torreon"),
    ] {
        let spec = printed(&[&PARTIES[..], &["--place", place]].concat());
        assert!(spec.contains(&format!("  {written}\n")), "{place}: {spec}");
    }
    let new = alternat().args(["new", "friendship-agreement", "-", "--place", "nowhere"]).args(PARTIES);
    new.assert().code(2);
}

#[test]
fn a_place_that_does_not_say_enough_is_refused_with_what_to_write() {
    let told = |place: &str, parties: &[&str]| {
        let new = alternat().args(["new", "friendship-agreement", "-", "--place", place]).args(parties);
        String::from_utf8(new.assert().code(2).get_output().stderr.clone()).unwrap()
    };
    let site = told("the Bridge, Laredo, Texas", &PARTIES);
    assert!(
        site.contains("= hint: write the place in English and in Spanish, with / between them"),
        "{site}"
    );
    let bare = told("Gateway to the Americas Bridge", &PARTIES);
    assert!(bare.contains("does not say in which city and state it is"), "{bare}");
    let between = told("the Bridge between El Paso and Torreón", &PARTIES);
    assert!(between.contains("with / between them"), "{between}");
    let unknown = told("Laredo, Texas, Earth", &PARTIES);
    assert!(unknown.contains("`Earth` is neither a known country nor a state of one"), "{unknown}");
    let nogales = ["--party", "Nogales, Arizona", "--party", "Nogales, Sonora"];
    let both = told("Nogales", &nogales);
    assert!(both.contains("= hint: write which you mean: Nogales, Arizona; Nogales, Sonora"), "{both}");
    let spec = printed(&[&nogales[..], &["--place", "Nogales, Mexico"]].concat());
    assert!(spec.contains("  place: nogales-sonora\n"), "{spec}");
}

#[test]
fn what_is_no_name_of_one_person_is_refused_or_told_apart() {
    let spec = printed(&[&PARTIES[..], &["--witness", "Abigail Norwood and Pedro Luna; Jo Sample"]].concat());
    let listed =
        "witnesses:\n  - { name: Abigail Norwood }\n  - { name: Pedro Luna }\n  - { name: Jo Sample }\n";
    assert!(spec.contains(listed), "{spec}");
    let spec = printed(&[&PARTIES[..], &["--witness", "Pat Sample, Consul General of Mexico"]].concat());
    assert!(spec.contains("  - { name: 'Pat Sample, Consul General of Mexico' }\n"), "{spec}");
    for (argument, said) in [
        ("--witness", "2 witnesses"),
        ("--attestation", "el-paso=Yes, the City Secretary"),
        ("--attestation", "el-paso=City Secretary"),
        ("--signatory", "el-paso=15 de abril de 2027"),
        ("--signatory", "el-paso=TO BE NAMED"),
        ("--signatory", "el-paso=Name pending"),
    ] {
        let new = alternat().args(["new", "friendship-agreement", "-", argument, said]).args(PARTIES);
        new.assert().code(1);
    }
}

#[test]
fn what_a_city_calls_itself_is_not_said_twice() {
    let parties = ["--party", "City of Laredo, TX", "--party", "Municipio de Torreón, Coahuila"];
    let spec = printed(&parties);
    assert!(
        spec.contains("    city: Laredo\n") && spec.contains("    noun: municipality\n    city: Torreón\n"),
        "{spec}"
    );
}

/// A file that the conversation has kept is done with when its spec is there; one of the user's own stays.
#[test]
fn answers_of_a_conversation_are_removed_when_the_spec_is_written() {
    let folder = tempfile::tempdir().unwrap();
    let answers = "kind: letter-of-intent\ncity-1: El Paso, Texas\ncity-2: Torreón, Coahuila\n";
    let head = |language| {
        let kept = format!("locales/{language}/command.ftl");
        let messages = fs::read_to_string(kept).unwrap();
        let head =
            messages.split_once("answers-head =\n").unwrap().1.lines().next().unwrap().trim().to_owned();
        format!("# {head}\n")
    };
    for (file, spec, head, stays) in [
        ("agreement.answers-2.yaml", "a.yaml", head("en"), false),
        ("respuestas.yaml", "b.yaml", head("es"), false),
        ("mine.yaml", "c.yaml", String::new(), true),
        ("mine.answers.yaml", "d.yaml", "# Ours\n".to_owned(), true),
    ] {
        fs::write(folder.path().join(file), head + answers).unwrap();
        let new =
            alternat().current_dir(folder.path()).args(["new", "letter-of-intent", spec, "--answers", file]);
        let told = String::from_utf8(new.assert().success().get_output().stderr.clone()).unwrap();
        assert_eq!(folder.path().join(file).exists(), stays);
        assert_eq!(told.contains(&format!("removed `{file}`")), !stays, "{told}");
    }
}

#[test]
fn printed_commands_are_quoted_for_the_shell() {
    let folder = tempfile::tempdir().unwrap();
    for (file, quoted) in [
        ("spec.yaml", "spec.yaml"),
        ("our spec.yaml", "'our spec.yaml'"),
        ("$spec.yaml", "'$spec.yaml'"),
        ("city's.yaml", r"'city'\''s.yaml'"),
        ("año.yml", "año.yml"),
        ("./-spec.yaml", "./-spec.yaml"),
    ] {
        let new = alternat().current_dir(folder.path()).args(["new", "letter-of-intent", file]).args(PARTIES);
        let told = String::from_utf8(new.assert().success().get_output().stderr.clone()).unwrap();
        let next = format!("next: `alternat check {quoted}`, then `alternat render {quoted}`\n");
        assert!(told.ends_with(&next), "{told}");
    }
    let folder = folder.path().join("a ceremony");
    fs::create_dir(&folder).unwrap();
    fs::write(folder.join("it's.yaml"), "name: { en: A, es: B }\nagreements: [spec.yaml]\n").unwrap();
    fs::write(folder.join("spec.yaml"), "kind: letter-of-intent\n").unwrap();
    let batch = alternat().current_dir(&folder).args(["batch", "it's.yaml", "spec.yaml", "-o", "out"]);
    let told = String::from_utf8(batch.assert().failure().get_output().stderr.clone()).unwrap();
    assert!(told.contains(r"`alternat batch 'it'\''s.yaml' -o DIR`"), "{told}");
}

#[test]
fn a_spec_has_the_name_of_a_spec() {
    let folder = tempfile::tempdir().unwrap();
    let new = |file: &str| {
        alternat().current_dir(folder.path()).args(["new", "letter-of-intent", file]).args(PARTIES).assert()
    };
    new("agreement.pdf").code(2).stderr_eq(str![[r#"
error: `agreement.pdf` does not end like a spec, which is a YAML file
 |
 = hint: give a name that ends with .yaml, as in agreement.yaml; the PDF is made from it later

"#]]);
    new("nowhere/agreement.yaml").code(2);
    new("agreement").success();
    assert!(folder.path().join("agreement.yaml").exists());
}

#[test]
fn what_must_be_known_is_asked_for() {
    let new = |arguments: &[&str]| alternat().args(["new"]).args(arguments).assert().code(2).stdout_eq("");
    new(&[]).stderr_eq(str![[r#"
error: `KIND` is needed, for there is no terminal to ask on
 |
 = hint: `alternat new --help` tells what can be given; --party is given twice

"#]]);
    new(&["friendship-agreement", "-", "--party", "El Paso, Texas, US"]).stderr_eq(str![[r#"
error: `--party` is needed, for there is no terminal to ask on
 |
 = hint: `alternat new --help` tells what can be given; --party is given twice

"#]]);
    new(&["friendship-agreement", "-", "--party", "El Paso"]).stderr_eq(str![[r#"
error: `--party <CITY,STATE,COUNTRY>` needs a city, a state and a country, not `El Paso`
 |
 = hint: separate them with commas, as in "El Paso, Texas, US"; where the state says the country, or the country has no states, two parts are enough

"#]]);
    new(&[&["reaffirmation", "-"], &PARTIES[..]].concat()).stderr_eq(str![[r#"
error: `--established` is needed, for there is no terminal to ask on
 |
 = hint: `alternat new --help` tells what can be given; --party is given twice

"#]]);
    new(&[&["friendship", "-"], &PARTIES[..]].concat()).stderr_eq(str![[r#"
error: there is no kind of agreement `friendship`
 |
 = hint: the kinds are annual-operating-program, friendship-agreement, letter-of-intent, memorandum-of-understanding, reaffirmation, sister-city-agreement

"#]]);
    new(&[&["letter-of-intent", "-"], &PARTIES[..], &["--signatory", "elpaso=Alex Sample"]].concat())
        .stderr_eq(str![[r#"
error: no party of the agreement is called `elpaso`
 |
 = hint: name it by its city or its id; the parties are el-paso (El Paso, Texas); torreon (Torreón, Coahuila)

"#]]);
}

#[test]
fn what_is_wrong_is_told_and_not_written() {
    let folder = tempfile::tempdir().unwrap();
    let parties = ["--party", "El Paso, Sonora, US", "--party", "Torreón, Coahuila, MX"];
    alternat()
        .current_dir(folder.path())
        .args(["new", "letter-of-intent", "spec.yaml"])
        .args(parties)
        .assert()
        .code(1)
        .stderr_eq(str![[r#"
error: City 1: `Sonora` is not in the party's country (US), but in another one (MX)
 |
 = hint: correct the state or the country
nothing was written: 1 error

"#]]);
    assert_eq!(fs::read_dir(folder.path()).unwrap().count(), 0);
}

#[test]
fn nothing_is_written_over() {
    let folder = tempfile::tempdir().unwrap();
    let schema = folder.path().join("agreement.schema.json");
    fs::write(&schema, "{}").unwrap();
    let new =
        || alternat().current_dir(folder.path()).args(["new", "letter-of-intent", "spec.yaml"]).args(PARTIES);
    new().assert().success();
    assert_eq!(fs::read_to_string(schema).unwrap(), "{}");
    new().assert().code(2).stderr_eq(str![[r#"
error: `spec.yaml` already exists, and nothing was written
 |
 = hint: choose another folder, or move the file away

"#]]);
}

#[test]
fn of_the_earlier_agreement_as_much_is_taken_as_is_known() {
    for known in ["1986-11", "1961", "unknown"] {
        let arguments = [&["new", "reaffirmation", "-", "--established", known][..], &PARTIES[..]].concat();
        let output = alternat().args(arguments).output().unwrap();
        let spec = String::from_utf8(output.stdout).unwrap();
        assert!(spec.contains(&format!("signed: {known} }}")), "{spec}");
    }
    let arguments = [&["new", "reaffirmation", "-", "--established", "1986-13"][..], &PARTIES[..]].concat();
    alternat().args(arguments).assert().code(2).stderr_eq(str![[r#"
error: `1986-13` cannot be read as a date
 |
 = hint: write year, month and day, as in 2026-04-15, or the month in words, as in April 15, 2026; where less is known, 2026-04 or 2026

"#]]);
}

#[test]
fn arguments_are_understood_as_answers_are() {
    let spec = printed(
        &[
            &PARTIES[..],
            &[
                "--date",
                "15 de abril de 2027",
                "--signatory",
                "El Paso=Ana Sample",
                "--gender",
                "el-paso=Female",
            ],
            &["--office", "TORREON=Presidenta Municipal", "--place", "Torreón"],
            &["--witness", "Pat Witness, Lee Sample, Jr.", "--witness", "Ana Ejemplo"],
        ]
        .concat(),
    );
    for expected in [
        "      name: Ana Sample\n      gender: female\n",
        "signing:\n  date: 2027-04-15\n  place: torreon\n",
        "witnesses:\n  - { name: Pat Witness }\n  - { name: 'Lee Sample, Jr.' }\n  - { name: Ana Ejemplo }\n",
    ] {
        assert!(spec.contains(expected), "{expected}: {spec}");
    }
    for date in ["4/15/2027", "April 15, 2027", "15/4/2027"] {
        let spec = printed(&[&PARTIES[..], &["--date", date]].concat());
        assert!(spec.contains("  date: 2027-04-15\n"), "{date}: {spec}");
    }
    let arguments = [&["new", "friendship-agreement", "-", "--date", "4/5/2027"][..], &PARTIES[..]].concat();
    alternat().args(arguments).assert().code(2).stderr_eq(str![[r#"
error: `4/5/2027` can be two different days
 |
 = hint: write which you mean: 2027-04-05 (April 5, 2027); 2027-05-04 (May 4, 2027)

"#]]);
}
