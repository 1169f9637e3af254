//! The spec of a reaffirmation follows from that of the earlier agreement.

use std::fs;
use std::path::Path;

use snapbox::str;
use tempfile::TempDir;

use crate::support::{alternat, root};

/// A folder with the fixtures of agreements that are reaffirmed.
fn folder() -> TempDir {
    let folder = tempfile::tempdir().unwrap();
    fs::create_dir(folder.path().join("cities")).unwrap();
    for file in
        ["chain-2006.yaml", "calexico-mexicali-2026.yaml", "el-paso-torreon.yaml", "letter-of-intent.yaml"]
    {
        fs::copy(root().join("fixtures").join(file), folder.path().join(file)).unwrap();
    }
    for city in fs::read_dir(root().join("fixtures/cities")).unwrap() {
        let city = city.unwrap();
        fs::copy(city.path(), folder.path().join("cities").join(city.file_name())).unwrap();
    }
    folder
}

fn reaffirm(folder: &Path, arguments: &[&str]) -> snapbox::cmd::OutputAssert {
    alternat().current_dir(folder).arg("reaffirm").args(arguments).assert()
}

#[test]
fn the_chain_is_made_by_reaffirming_alone() {
    let folder = folder();
    let steps: [&[&str]; 3] = [
        &["chain-2006.yaml", "--date", "2017-05-24", "-o", "chain-2017.yaml"],
        &["chain-2017.yaml", "--date", "2021-09-01", "-o", "chain-2021.yaml"],
        &[
            "chain-2021.yaml",
            "--date",
            "2026-04-15",
            "--place",
            "calexico",
            "--signatory",
            "calexico=Victor Legaspi",
            "--signatory",
            "mexicali=Norma Alicia Bustamante",
            "-o",
            "chain-2026.yaml",
        ],
    ];
    for arguments in steps {
        reaffirm(folder.path(), arguments).success();
        let name = arguments.last().unwrap();
        let made = fs::read_to_string(folder.path().join(name)).unwrap();
        assert_eq!(made, fs::read_to_string(root().join("fixtures").join(name)).unwrap(), "{name}");
    }
}

#[test]
fn a_new_spec_has_the_name_of_a_spec() {
    let folder = folder();
    let arguments = ["calexico-mexicali-2026.yaml", "--date", "2030-04-15", "-o", "next.pdf"];
    reaffirm(folder.path(), &arguments).code(2).stderr_eq(str![[r#"
error: `next.pdf` does not end like a spec, which is a YAML file
 |
 = hint: give a name that ends with .yaml, as in agreement.yaml; the PDF is made from it later

"#]]);
    assert!(!folder.path().join("next.pdf").exists());
}

#[test]
fn parties_and_words_are_kept_and_signatories_are_not() {
    let folder = folder();
    let arguments = ["calexico-mexicali-2026.yaml", "--date", "2030-04-15", "-o", "next.yaml"];
    reaffirm(folder.path(), &arguments).success().stderr_eq(str![[r#"
wrote next.yaml (3 kB)
next: decide what the comments in it ask, then `alternat check next.yaml`, then `alternat render next.yaml`

"#]]);
    let made = fs::read_to_string(folder.path().join("next.yaml")).unwrap();
    snapbox::assert_data_eq!(
        made,
        str![[r#"
# Made from calexico-mexicali-2026.yaml. Check what the comments point out, then delete the comments.
kind: reaffirmation
languages:
  - en-US
  - es-MX
precedence: by-language
# Check: these come from the earlier reaffirmation. Do they still hold?
title:
  en: Sisterhood Reaffirmation Agreement
  es: Acuerdo de Reafirmación de Hermanamiento
parties:
  - id: calexico
    city: Calexico
    state: California
    country: US
    # Check: is the label still that of the administration now signing?
    letterhead:
      lines:
        - CALEXICO California
        - Where California and Mexico Meet
    # Check: name, office, and gender (female or male), with which the Spanish title agrees.
    signatory:
      office: mayor
  - id: mexicali
    city: Mexicali
    state: Baja California
    country: MX
    # Check: is the label still that of the administration now signing?
    letterhead:
      lines:
        - GOBIERNO DE MEXICALI
    # Check: name, office, and gender (female or male), with which the Spanish title agrees.
    signatory:
      office: mayor
history:
  - kind: sister-city-agreement
    title:
      en: Sisterhood Agreement
      es: Acuerdo de Hermanamiento
    signed: 2006-04-28
  - kind: reaffirmation
    signed: 2017-05-24
  - kind: reaffirmation
    signed: 2021-09-01
  - kind: reaffirmation
    title:
      en: Sisterhood Reaffirmation Agreement
      es: Acuerdo de Reafirmación de Hermanamiento
    signed: 2026-04-15
    place: calexico
# Check: these come from the earlier reaffirmation. Do they still hold?
recitals:
  - text:
      en: CONSIDERING their Sister Cities relation, established in { $established }, and their interest in strengthening the friendship ties and cooperation that bind them
      es: CONSIDERANDO su relación de Ciudades Hermanas, establecida en { $established }, y el interés en fortalecer los lazos de amistad y cooperación que las unen
  - text:
      en: CONVINCED of the great opportunities in developing border cooperation activities of mutual benefit, in matters related to business, commerce, and culture
      es: CONVENCIDAS de las grandes oportunidades que hay en desarrollar actividades de cooperación transfronteriza para beneficio mutuo, en temas relacionados con negocios, comercio y cultura
articles:
  - text:
      en: To reaffirm their Sister Cities relation
      es: Reafirmar su relación de Ciudades Hermanas
    as: reaffirm-relation
  - text:
      en: To work together towards the objective of reinvigorating the existing Sister Cities Relation, under { $history }, and the commitments therein, to promote the exchange of experiences and execution of common activities
      es: Trabajar unidas por el objetivo de revitalizar la Relación de Ciudades Hermanas, bajo { $history }, y los compromisos que incluye, a fin de promover el intercambio de experiencias y la ejecución de actividades comunes
# Check: day, place, and number of originals.
signing:
  date: 2030-04-15
  originals: 2

"#]]
    );
    alternat().current_dir(folder.path()).args(["render", "next.yaml"]).assert().success();
}

#[test]
fn who_signs_again_keeps_gender_and_honorific() {
    let folder = folder();
    let arguments = ["calexico-mexicali-2026.yaml", "--date", "2030-04-15", "-o", "next.yaml"];
    let again = ["--signatory", "mexicali=Norma Alicia Bustamante"];
    reaffirm(folder.path(), &[&arguments[..], &again].concat()).success();
    let made = fs::read_to_string(folder.path().join("next.yaml")).unwrap();
    assert!(
        made.contains("name: Norma Alicia Bustamante\n      office: mayor\n      gender: female\n"),
        "{made}"
    );
}

#[test]
fn the_gender_of_who_signs_is_given_in_either_language() {
    let folder = folder();
    let arguments = ["calexico-mexicali-2026.yaml", "--date", "2029-04-15", "-o", "-"];
    let made = |gender: &str| {
        let signatory = ["--signatory", "calexico=Ana Sample", "--gender", gender];
        reaffirm(folder.path(), &[&arguments[..], &signatory].concat())
    };
    for gender in ["calexico=female", "calexico=femenino", "calexico=Mujer"] {
        let output = made(gender).success().get_output().stdout.clone();
        let text = String::from_utf8(output).unwrap();
        assert!(text.contains("name: Ana Sample\n      office: mayor\n      gender: female\n"), "{text}");
    }
    made("calexico=m").code(2).stderr_eq(str![[r#"
error: `m` can mean more than one of the answers
 |
 = hint: write which you mean: feminine; masculine

"#]]);
    made("tijuana=female").code(2);
}

#[test]
fn who_signs_beside_the_signatory_is_given_as_in_a_new_spec() {
    let folder = folder();
    let arguments = ["calexico-mexicali-2026.yaml", "--date", "2029-04-15", "-o", "next.yaml"];
    let others = [
        "--attestation",
        "calexico=yes",
        "--approved-as-to-form",
        "mexicali=Jo Ejemplo",
        "--witness",
        "Pat Witness",
    ];
    reaffirm(folder.path(), &[&arguments[..], &others].concat()).success();
    let made = fs::read_to_string(folder.path().join("next.yaml")).unwrap();
    for expected in [
        "    attestation: {}\n",
        "    approved-as-to-form:\n      name: Jo Ejemplo\n",
        "\nwitnesses:\n  - name: Pat Witness\n",
    ] {
        assert!(made.contains(expected), "{expected}: {made}");
    }
}

#[test]
fn arguments_are_understood_as_those_of_a_new_spec() {
    let folder = folder();
    let arguments = ["calexico-mexicali-2026.yaml", "--date", "15 de abril de 2029", "-o", "next.yaml"];
    let people = [
        "--witness",
        "Pat Witness, Lee Sample, Jr.",
        "--witness",
        "1",
        "--signatory",
        "Calexico=Ana Sample",
        "--gender",
        "calexico=Female",
        "--place",
        "Mexicali",
    ];
    reaffirm(folder.path(), &[&arguments[..], &people].concat()).success();
    let made = fs::read_to_string(folder.path().join("next.yaml")).unwrap();
    for expected in [
        "\nwitnesses:\n  - name: Pat Witness\n  - name: Lee Sample, Jr.\n  - {}\n",
        "      name: Ana Sample\n",
        "      gender: female\n",
        "  date: 2029-04-15\n  place: mexicali\n",
    ] {
        assert!(made.contains(expected), "{expected}: {made}");
    }
    let wrong = ["calexico-mexicali-2026.yaml", "--date", "2029", "-o", "other.yaml"];
    reaffirm(folder.path(), &wrong).code(2).stderr_eq(str![[r#"
error: the whole day is needed here, not only `2029`
 |
 = hint: write year, month and day, as in 2006-04-28

"#]]);
}

#[test]
fn the_approval_of_the_older_agreement_is_not_that_of_the_new_one() {
    let folder = folder();
    let older = fs::read_to_string(folder.path().join("calexico-mexicali-2026.yaml")).unwrap();
    let older = older.replacen("    country: US\n", "    country: US\n    approved: 2026-01-15\n", 1);
    assert!(older.contains("approved: "));
    fs::write(folder.path().join("older.yaml"), older).unwrap();
    reaffirm(folder.path(), &["older.yaml", "--date", "2029-04-15", "-o", "next.yaml"]).success();
    let made = fs::read_to_string(folder.path().join("next.yaml")).unwrap();
    assert!(!made.contains("approved"), "{made}");
}

/// The spec that is made, with every clause accepted that a comment offers.
fn accepted(made: &str) -> String {
    let is_offered = |line: &str| {
        ["- clause: ", "recitals:", "add:"].iter().any(|start| line.trim_start().starts_with(start))
    };
    let taken = |line: &str| match line.split_once("# ") {
        Some((before, line)) if before.trim().is_empty() && is_offered(line) => format!("{before}{line}"),
        _ => line.to_owned(),
    };
    made.lines().map(taken).collect::<Vec<_>>().join("\n")
}

#[test]
fn the_recitals_that_an_occasion_calls_for_are_offered() {
    let folder = folder();
    let made = |older: &str, date: &str, name: &str| {
        let signatory = ["--signatory", name, "-o", "-"];
        let output = alternat()
            .current_dir(folder.path())
            .args(["reaffirm", older, "--date", date])
            .args(signatory)
            .output()
            .unwrap();
        assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
        String::from_utf8(output.stdout).unwrap()
    };
    let offers = |made: &str| {
        let commented = |line: &str| line.trim_start().strip_prefix('#').map(|line| line.trim().to_owned());
        let offered: Vec<_> = made.lines().filter_map(commented).collect();
        ["anniversary", "new-administration"].map(|clause| offered.contains(&format!("- clause: {clause}")))
    };
    let (own, usual) = ("calexico-mexicali-2026.yaml", "usual.yaml");
    let older = fs::read_to_string(folder.path().join(own)).unwrap();
    // The provisions are those of the kind, and then those of the kind with changes.
    let provisions = older.find("recitals:").unwrap()..older.find("signing:").unwrap();
    let mut without = older.clone();
    without.replace_range(provisions.clone(), "");
    fs::write(folder.path().join(usual), &without).unwrap();
    let mut changed = older.clone();
    changed.replace_range(provisions, "recitals: { add: [{ clause: border-cooperation }] }\n");
    fs::write(folder.path().join("changed.yaml"), &changed).unwrap();
    let mut dropped = without.clone();
    dropped.push_str("\nrecitals: { drop: [friendship-ties] }\n");
    fs::write(folder.path().join("dropped.yaml"), &dropped).unwrap();
    for older in [own, usual, "changed.yaml", "dropped.yaml"] {
        assert_eq!(offers(&made(older, "2029-04-15", "calexico=Victor Legaspi")), [false, false], "{older}");
        assert_eq!(offers(&made(older, "2031-04-15", "calexico=Victor Legaspi")), [true, false], "{older}");
        assert_eq!(offers(&made(older, "2029-04-15", "calexico=Ana Sample")), [false, true], "{older}");
        let both = made(older, "2031-04-15", "calexico=Ana Sample");
        assert_eq!(offers(&both), [true, true], "{older}");
        fs::write(folder.path().join("next.yaml"), accepted(&both)).unwrap();
        let rendered = alternat()
            .current_dir(folder.path())
            .args(["render", "next.yaml", "--format", "typ", "-o", "-"])
            .output()
            .unwrap();
        let text = String::from_utf8_lossy(&rendered.stdout).into_owned();
        for words in ["twenty-fifth anniversary", "adopt as their own"] {
            assert!(
                text.contains(words),
                "{older}: {words}: {}{}",
                accepted(&both),
                String::from_utf8_lossy(&rendered.stderr)
            );
        }
    }
    // A clause that was already accepted is not offered again.
    let again = made("next.yaml", "2036-04-15", "calexico=Jo Sample");
    assert_eq!(offers(&again), [false, false], "{again}");
    // Neither is one that own words stand for.
    let own = "recitals:\n  - { as: anniversary, text: { en: CELEBRATING it, es: CELEBRÁNDOLO } }\n";
    fs::write(folder.path().join("own.yaml"), format!("{without}\n{own}")).unwrap();
    assert_eq!(offers(&made("own.yaml", "2031-04-15", "calexico=Ana Sample")), [false, true]);
}

#[test]
fn the_next_command_is_quoted_for_the_shell() {
    let folder = folder();
    let arguments = ["chain-2006.yaml", "--date", "2029-04-28", "-o", "next year's.yaml"];
    let told = reaffirm(folder.path(), &arguments).success().get_output().stderr.clone();
    let told = String::from_utf8(told).unwrap();
    let quoted = r"'next year'\''s.yaml'";
    let next = format!("then `alternat check {quoted}`, then `alternat render {quoted}`\n");
    assert!(told.ends_with(&next), "{told}");
}

#[test]
fn files_are_found_from_another_folder() {
    let folder = folder();
    fs::create_dir(folder.path().join("2017")).unwrap();
    let arguments = ["chain-2006.yaml", "--date", "2017-05-24", "-o", "2017/next.yaml", "--root", "."];
    reaffirm(folder.path(), &arguments).success();
    let made = fs::read_to_string(folder.path().join("2017/next.yaml")).unwrap();
    assert!(made.contains("from: ../cities/calexico.yaml\n"), "{made}");
}

#[test]
fn what_does_not_bind_is_reaffirmed_without_binding() {
    let folder = folder();
    let letter = folder.path().join("letter-of-intent.yaml");
    let text = fs::read_to_string(&letter).unwrap();
    fs::write(&letter, format!("{text}signing: {{ date: 2025-03-01 }}\n")).unwrap();
    reaffirm(folder.path(), &["letter-of-intent.yaml", "--date", "2026-03-01", "-o", "next.yaml"]).success();
    let made = fs::read_to_string(folder.path().join("next.yaml")).unwrap();
    assert!(made.contains("register: non-binding\n"), "{made}");
}

#[test]
fn an_agreement_without_a_day_cannot_be_cited() {
    let folder = folder();
    reaffirm(folder.path(), &["el-paso-torreon.yaml", "--date", "2030-01-01", "-o", "next.yaml"])
        .code(1)
        .stderr_eq(str![[r#"
error[not-signed]: the agreement to be reaffirmed does not say when it was signed
 --> el-paso-torreon.yaml:3:7
  |
3 | kind: sister-city-agreement
  |       ^^^^^^^^^^^^^^^^^^^^^ kind
  |
  = hint: write as much as is known of its date, `date:` under `signing:`, as in 2006-04-28, 2006-04 or 2006, and take `status: draft` out

nothing was written: 1 error

"#]]);
    assert!(!folder.path().join("next.yaml").exists());
}

#[test]
fn the_new_spec_must_be_right() {
    let folder = folder();
    reaffirm(folder.path(), &["chain-2006.yaml", "--date", "2005-01-01", "-o", "next.yaml"])
        .code(1)
        .stderr_eq(str![[r#"
error[history-after-signing]: the earlier instrument dated April 28, 2006 does not precede the signing on January 1, 2005
  --> next.yaml:14:13
   |
14 |     signed: 2006-04-28
   |             ^^^^^^^^^^ history[0].signed
   |
   = hint: check both dates

nothing was written: 1 error

"#]]);
    assert!(!folder.path().join("next.yaml").exists());
}

#[test]
fn arguments_name_parties_of_the_agreement() {
    let folder = folder();
    reaffirm(
        folder.path(),
        &["chain-2006.yaml", "--date", "2030-01-01", "--place", "tijuana", "-o", "next.yaml"],
    )
    .code(2)
    .stderr_eq(str![[r#"
error: `tijuana` is not the city of a party
 |
 = hint: the parties are calexico (Calexico, Estados Unidos de América); mexicali (Mexicali, Estados Unidos Mexicanos); for another place leave `--place` out, and write it in the new spec, under `signing:`, in both languages: `place: { en: …, es: … }`

"#]]);
}

#[test]
fn what_was_empty_stays_empty() {
    let folder = folder();
    let old = folder.path().join("chain-2006.yaml");
    let text = fs::read_to_string(&old).unwrap();
    let text = text.replace("kind: sister-city-agreement", "kind: reaffirmation").replace(
        "articles:",
        "history: [{ kind: sister-city-agreement, signed: 1990-01-01 }]\nrecitals: []\narticles:",
    );
    let text = text.replace("  - clause: objective\n", "  - clause: reaffirm-relation\n");
    fs::write(&old, text).unwrap();
    let output = alternat()
        .current_dir(folder.path())
        .args(["reaffirm", "chain-2006.yaml", "--date", "2030-01-01", "-o", "-"])
        .output()
        .unwrap();
    let made = String::from_utf8(output.stdout).unwrap();
    assert!(made.contains("\nrecitals: []\n"), "{made}");
    assert!(!folder.path().join("-").exists());
}

#[test]
fn a_term_that_has_ended_is_pointed_out() {
    let folder = folder();
    let old = folder.path().join("chain-2006.yaml");
    let text = fs::read_to_string(&old).unwrap();
    fs::write(&old, format!("{text}term: {{ years: 5 }}\n")).unwrap();
    let made = |day: &str| {
        let arguments = ["reaffirm", "chain-2006.yaml", "--date", day, "-o", "-"];
        let output = alternat().current_dir(folder.path()).args(arguments).output().unwrap();
        String::from_utf8(output.stdout).unwrap()
    };
    assert!(made("2011-04-28").contains("# Check: the term of the older agreement has ended"));
    assert!(!made("2011-04-27").contains("the term of the older agreement"));
}

#[test]
fn a_party_has_one_signatory() {
    let folder = folder();
    let twice = ["--signatory", "calexico=A", "--signatory", "calexico=B", "-o", "next.yaml"];
    reaffirm(folder.path(), &[&["chain-2006.yaml", "--date", "2030-01-01"], &twice[..]].concat())
        .code(2)
        .stderr_eq(str![[r#"
error: `--signatory` names more than one person for `calexico`
 |
 = hint: give it once for each party

"#]]);
}

#[test]
fn messages_of_ones_own_are_laid_over() {
    let folder = folder();
    let spec = "kind: reaffirmation
languages: [fr-CA, es-MX]
precedence: by-language
parties:
  - { id: north, city: Exempleville, country: CA, language: fr }
  - { id: south, city: Villa Ejemplo, state: Coahuila, country: MX }
history: [{ kind: sister-city-agreement, signed: 2006-04-01 }]
signing: { date: 2016-04-15 }
";
    fs::write(folder.path().join("fr.yaml"), spec).unwrap();
    let locales = root().join("tests/locales");
    let arguments =
        ["fr.yaml", "--date", "2026-04-15", "-o", "next.yaml", "--locales", locales.to_str().unwrap()];
    reaffirm(folder.path(), &arguments).success();
}

#[test]
fn no_file_is_written_over() {
    let folder = folder();
    let before = fs::read(folder.path().join("chain-2006.yaml")).unwrap();
    reaffirm(folder.path(), &["chain-2006.yaml", "--date", "2030-01-01", "-o", "chain-2006.yaml"])
        .code(2)
        .stderr_eq(str![[r#"
error: `chain-2006.yaml` already exists, and nothing was written
 |
 = hint: choose another folder, or move the file away

"#]]);
    assert_eq!(fs::read(folder.path().join("chain-2006.yaml")).unwrap(), before);
}

/// An agreement with eight signers, with arms and a page style.
const SIGNED_BY_MANY: &str = "kind: sister-city-agreement
parties:
  - id: north
    city: Northtown
    state: Texas
    country: US
    letterhead: { arms: { file: arms.svg, alternative: { en: Arms, es: Escudo } } }
    signatory: { name: Alex Sample }
    attestation: { name: Old Clerk, office: city-clerk, gender: male }
    approved-as-to-form: { name: Old Attorney }
  - { id: south, city: Villa Sur, state: Coahuila, country: MX, cosignatory: { name: Viejo Síndico } }
witnesses: [{ name: Pat Witness }]
signing: { date: 2026-05-04, place: { en: \"___, Texas\", es: \"___, Texas\" } }
page: { style: modern }
";

#[test]
fn no_name_of_an_earlier_term_is_kept() {
    let folder = tempfile::tempdir().unwrap();
    fs::create_dir(folder.path().join("next")).unwrap();
    fs::write(folder.path().join("older.yaml"), SIGNED_BY_MANY).unwrap();
    let svg =
        r#"<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 10 10"><circle cx="5" cy="5" r="5"/></svg>"#;
    fs::write(folder.path().join("arms.svg"), svg).unwrap();
    let arguments = ["older.yaml", "--date", "2030-05-04", "-o", "next/next.yaml", "--root", "."];
    reaffirm(folder.path(), &arguments).success();
    let next = fs::read_to_string(folder.path().join("next/next.yaml")).unwrap();
    for gone in ["Alex Sample", "Old Clerk", "Old Attorney", "Viejo Síndico", "Pat Witness", "___", "male"] {
        assert!(
            !next.lines().any(|line| !line.trim().starts_with('#') && line.contains(gone)),
            "{gone}: {next}"
        );
    }
    let kept = [
        "office: city-clerk",
        "approved-as-to-form: {}",
        "cosignatory: {}",
        "file: ../arms.svg",
        "style: modern",
    ];
    for kept in kept.into_iter().chain(["# Check: who signs beside", "# Check: who is a witness of honor"]) {
        assert!(next.contains(kept), "{kept}: {next}");
    }
}

#[test]
fn what_was_not_signed_is_not_reaffirmed() {
    let folder = tempfile::tempdir().unwrap();
    for (changed, place) in [
        (format!("{SIGNED_BY_MANY}status: draft\n"), ":14:9"),
        (SIGNED_BY_MANY.replace("date: 2026-05-04, ", ""), ":12:10"),
    ] {
        let changed = changed.replace(
            "    letterhead: { arms: { file: arms.svg, alternative: { en: Arms, es: Escudo } } }\n",
            "",
        );
        fs::write(folder.path().join("older.yaml"), changed).unwrap();
        let output =
            reaffirm(folder.path(), &["older.yaml", "--date", "2030-05-04", "-o", "next.yaml"]).failure();
        let told = String::from_utf8(output.get_output().stderr.clone()).unwrap();
        assert!(told.contains("error[not-signed]") && told.contains(place), "{told}");
    }
}

#[test]
fn of_the_older_date_as_much_is_kept_as_is_known() {
    let folder = tempfile::tempdir().unwrap();
    let older = "kind: friendship-agreement
parties:
  - { id: north, city: Northtown, state: Texas, country: US }
  - { id: south, city: Villa Sur, state: Coahuila, country: MX }
history:
  - { kind: letter-of-intent, signed: unknown }
  - { kind: memorandum-of-understanding, signed: 1986-11 }
signing: { date: 1991 }
";
    fs::write(folder.path().join("older.yaml"), older).unwrap();
    reaffirm(folder.path(), &["older.yaml", "--date", "2021-05-04", "-o", "next.yaml"]).success();
    let next = fs::read_to_string(folder.path().join("next.yaml")).unwrap();
    snapbox::assert_data_eq!(
        next[next.find("history:").unwrap()..].to_owned(),
        str![[r#"
history:
  - kind: letter-of-intent
    signed: unknown
  - kind: memorandum-of-understanding
    signed: 1986-11
  # Check: as much of this date as is known, as in 2006-04-28, 2006-04 or 2006. The older
  # spec left the rest to be filled in by hand.
  - kind: friendship-agreement
    signed: 1991
# This is an anniversary year. To commemorate it, take the # away from the clause anniversary below,
# and from recitals and add if they have one.
# recitals:
#   add:
#     - clause: anniversary
# Check: day, place, and number of originals.
signing:
  date: 2021-05-04

"#]]
    );
    alternat().current_dir(folder.path()).args(["check", "next.yaml"]).assert().success();
}

#[test]
fn a_term_that_may_have_ended_is_pointed_out() {
    let folder = folder();
    let old = folder.path().join("chain-2006.yaml");
    let text = fs::read_to_string(&old).unwrap().replace("2006-04-28", "2006");
    fs::write(&old, format!("{text}term: {{ years: 5 }}\n")).unwrap();
    let made = |day: &str| {
        let arguments = ["reaffirm", "chain-2006.yaml", "--date", day, "-o", "-"];
        let output = alternat().current_dir(folder.path()).args(arguments).output().unwrap();
        String::from_utf8(output.stdout).unwrap()
    };
    assert!(made("2011-01-01").contains("the term of the older agreement"));
    assert!(!made("2010-12-31").contains("the term of the older agreement"));
}

#[test]
fn a_party_is_named_by_its_city_with_its_state() {
    let folder = folder();
    let path = folder.path().join("nogales.yaml");
    let new = alternat().args(["new", "friendship-agreement"]).arg(&path).args([
        "--party",
        "Nogales, Arizona",
        "--party",
        "Nogales, Sonora",
        "--date",
        "2020-04-15",
    ]);
    new.assert().success();
    let run = |name: &str, place: &str| {
        let person = format!("{name}=Juana Muestra");
        let arguments = ["nogales.yaml", "--date", "2026-04-15", "--place", place, "--signatory", &person];
        reaffirm(folder.path(), &[&arguments[..], &["-o", "-"]].concat())
    };
    for name in ["nogales-sonora", "Nogales, Sonora", "Nogales, Mexico", "Nogales, México"] {
        let made = String::from_utf8(run(name, name).success().get_output().stdout.clone()).unwrap();
        assert!(made.contains("  place: nogales-sonora\n"), "{made}");
    }
    let told = |name, place| String::from_utf8(run(name, place).code(2).get_output().stderr.clone()).unwrap();
    let both = told("Nogales", "nogales-sonora");
    assert!(
        both.contains("both parties are called `Nogales`") && both.contains("nogales-sonora (Nogales, "),
        "{both}"
    );
    let elsewhere = told("nogales-sonora", "Austin, TX");
    assert!(elsewhere.contains("under `signing:`, in both languages"), "{elsewhere}");
}
