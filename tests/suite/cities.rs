//! Parties from the files of their cities.

use std::fs;
use std::path::Path;

use alternat::document::{Column, Document, SignatoryName, Signature};
use alternat::spec;
use tempfile::TempDir;

use crate::support::{alternat, documents, press, root};

const SPEC: &str = "
kind: letter-of-intent
precedence: fixed
parties:
  - { id: sampleton, from: cities/sampleton.yaml }
  - { id: villa-ejemplo, from: cities/villa-ejemplo.yaml }
";

/// The document of a spec whose cities are among those of the fixtures.
fn document(added: &str) -> Document {
    documents(&press(), &format!("{SPEC}{added}"), "cities").remove(0).1
}

/// The names of the signatories, the first party's first; a name that is left blank is empty.
fn names(document: &Document) -> [String; 2] {
    signatures(document).map(|signature| match (&signature.name, signature.column) {
        (SignatoryName::Known(name), Column::Left) => name.left.to_string(),
        (SignatoryName::Known(name), Column::Right) => name.right.to_string(),
        (SignatoryName::Blank(_), _) => String::new(),
    })
}

/// The blocks of both signatories.
fn signatures(document: &Document) -> [&Signature; 2] {
    document.signatures[0].blocks().collect::<Vec<_>>().try_into().unwrap()
}

/// The title of the office of a signatory, in the left column and in the right.
fn office(document: &Document, number: usize) -> [String; 2] {
    let office = signatures(document)[number].office.as_ref().unwrap();
    [&office.left, &office.right].map(ToString::to_string)
}

#[test]
fn who_signs_follows_from_the_day() {
    let signed = |day: &str| document(&format!("signing: {{ date: {day} }}\n"));
    assert_eq!(names(&signed("2025-06-01")), ["Alex Sample", "Lic. Juana Muestra Inventada"]);
    assert_eq!(names(&signed("2024-12-31")), ["Jordan Example", "Ing. Pedro Ejemplar Ficticio"]);
    // The first and the last day belong to the term.
    assert_eq!(names(&signed("2025-01-06"))[0], "Jordan Example");
    assert_eq!(names(&signed("2025-01-07"))[0], "Alex Sample");
}

#[test]
fn the_label_of_the_administration_follows_too() {
    let label = |day: &str| {
        let document = document(&format!("signing: {{ date: {day} }}\n"));
        document.letterheads.right.label.as_ref().unwrap().to_string()
    };
    assert_eq!(label("2025-06-01"), "Administración 2025–2027");
    assert_eq!(label("2024-06-01"), "Administración 2022–2024");
}

#[test]
fn gender_and_office_are_those_of_the_officer() {
    let signature = |day: &str| {
        let document = document(&format!("signing: {{ date: {day} }}\n"));
        office(&document, 1)[1].clone()
    };
    assert_eq!(signature("2025-06-01"), "Presidenta Municipal");
    assert_eq!(signature("2024-06-01"), "Presidente Municipal");
}

#[test]
fn without_a_day_names_stay_blank_unless_the_text_was_prepared_on_one() {
    assert_eq!(names(&document("")), ["", ""]);
    assert_eq!(names(&document("prepared: 2025-06-01\n"))[0], "Alex Sample");
}

#[test]
fn what_the_spec_says_goes_before() {
    let yaml = SPEC.replace(
        "from: cities/sampleton.yaml",
        "from: cities/sampleton.yaml, city: Sampleton Heights, letterhead: { lines: [HEIGHTS] }, signatory: { name: Kim Own }",
    );
    let yaml = format!("{yaml}signing: {{ date: 2025-06-01 }}\n");
    let (_, document) = documents(&press(), &yaml, "over").remove(0);
    assert_eq!(names(&document)[0], "Kim Own");
    assert!(
        document
            .preamble
            .left
            .to_string()
            .starts_with("The\u{A0}City of\u{A0}Sampleton\u{A0}Heights, Texas,")
    );
    assert_eq!(document.letterheads.left.lines[0].to_string(), "HEIGHTS");
    assert_eq!(document.letterheads.left.color.as_deref(), Some("#1f4e79"));
}

#[test]
fn a_name_of_the_spec_that_is_an_officer_is_that_officer() {
    let yaml = SPEC.replace(
        "cities/villa-ejemplo.yaml",
        "cities/villa-ejemplo.yaml, signatory: { name: Juana Muestra Inventada }",
    );
    let (_, document) = documents(&press(), &yaml, "named").remove(0);
    assert_eq!(names(&document)[1], "Lic. Juana Muestra Inventada");
    assert_eq!(office(&document, 1)[1], "Presidenta Municipal");
    let held = yaml.replace("Inventada }", "Inventada, interim: true }");
    let (_, document) = documents(&press(), &held, "held").remove(0);
    assert_eq!(office(&document, 1)[1], "Presidenta Municipal Interina");
}

#[cfg(unix)]
#[test]
fn what_is_no_file_is_not_read() {
    let folder = folder(SPEC);
    let cities = folder.path().join("agreements/cities");
    fs::create_dir_all(cities.join("sampleton.yaml")).unwrap();
    let made = std::process::Command::new("mkfifo").arg(cities.join("villa-ejemplo.yaml")).status().unwrap();
    assert!(made.success());
    let (code, told) = render(folder.path(), &[]);
    assert_eq!((code, told.matches("error[missing-city]").count()), (1, 2), "{told}");
}

#[test]
fn a_root_that_is_not_there_is_told() {
    let folder = folder(SPEC);
    let (code, told) = render(folder.path(), &["--root", "nowhere"]);
    assert_eq!(code, 3, "{told}");
    assert!(told.contains("cannot read `nowhere`"), "{told}");
}

#[test]
fn another_office_has_another_officer() {
    let yaml = SPEC.replace("cities/sampleton.yaml", "cities/sampleton.yaml, signatory: { office: clerk }");
    let yaml = format!("{yaml}signing: {{ date: 2025-06-01 }}\n");
    let (_, document) = documents(&press(), &yaml, "clerk").remove(0);
    assert_eq!(names(&document)[0], "Robin Specimen");
    assert_eq!(office(&document, 0)[0], "City Secretary");
}

#[test]
fn what_the_caller_does_not_give_is_missing() {
    let findings = press().check(&spec::read(SPEC).unwrap()).unwrap_err();
    let rules: Vec<_> = findings.iter().map(|finding| finding.rule.id()).collect();
    assert_eq!(rules, ["missing-city", "missing-city"]);
}

/// A folder with a spec in `agreements/` and cities beside it.
fn folder(spec: &str) -> TempDir {
    let folder = tempfile::tempdir().unwrap();
    for name in ["agreements", "cities"] {
        fs::create_dir(folder.path().join(name)).unwrap();
    }
    for city in ["sampleton.yaml", "villa-ejemplo.yaml"] {
        fs::copy(root().join("fixtures/cities").join(city), folder.path().join("cities").join(city)).unwrap();
    }
    fs::write(folder.path().join("agreements/letter.yaml"), spec).unwrap();
    folder
}

fn render(folder: &Path, arguments: &[&str]) -> (i32, String) {
    let output = alternat()
        .current_dir(folder)
        .args(["render", "agreements/letter.yaml"])
        .args(arguments)
        .output()
        .unwrap();
    (output.status.code().unwrap(), String::from_utf8(output.stderr).unwrap())
}

#[test]
fn nothing_is_read_from_outside_of_the_root() {
    let folder = folder(&SPEC.replace("cities/", "../cities/"));
    let (code, told) = render(folder.path(), &[]);
    assert_eq!((code, told.matches("error[city-outside]").count()), (1, 2), "{told}");
    let (code, told) = render(folder.path(), &["--root", "."]);
    assert_eq!(code, 0, "{told}");
}

#[cfg(unix)]
#[test]
fn a_link_does_not_lead_out_of_the_root() {
    let folder = folder(SPEC);
    std::os::unix::fs::symlink("../cities", folder.path().join("agreements/cities")).unwrap();
    let (code, told) = render(folder.path(), &[]);
    assert_eq!((code, told.matches("error[city-outside]").count()), (1, 2), "{told}");
}

#[test]
fn the_picture_of_a_city_lies_beside_its_file() {
    let folder = folder(&SPEC.replace("cities/", "../cities/"));
    let city = folder.path().join("cities/sampleton.yaml");
    let text = fs::read_to_string(&city).unwrap();
    let logo = "letterhead: { logo: { file: arms.svg, alternative: { en: Arms, es: Escudo } } }\n";
    let own = text.lines().filter(|line| !line.starts_with("letterhead")).collect::<Vec<_>>().join("\n");
    fs::write(&city, format!("{own}\n{logo}")).unwrap();
    let (_, told) = render(folder.path(), &["--root", "."]);
    assert!(told.contains("error[missing-image]") && told.contains("cities/sampleton.yaml:"), "{told}");
    fs::write(
        folder.path().join("cities/arms.svg"),
        "<svg xmlns='http://www.w3.org/2000/svg' width='9' height='9'/>",
    )
    .unwrap();
    let (code, told) = render(folder.path(), &["--root", "."]);
    assert_eq!(code, 0, "{told}");
}

#[test]
fn the_file_of_a_city_is_called_as_the_user_would_call_it() {
    let folder = folder(SPEC);
    let cities = folder.path().join("agreements/cities");
    let path = cities.join("sampleton.yaml");
    fs::create_dir_all(&cities).unwrap();
    fs::write(&path, "citi: Sampleton\n").unwrap();
    let output = alternat()
        .current_dir(folder.path().join("agreements"))
        .args(["check", "letter.yaml"])
        .output()
        .unwrap();
    let told =
        String::from_utf8_lossy(&output.stderr).into_owned() + &String::from_utf8_lossy(&output.stdout);
    assert!(told.contains("--> cities/sampleton.yaml:1:1"), "{told}");
}

#[test]
fn a_person_in_office_in_both_cities_cannot_sign_for_both() {
    let folder = tempfile::tempdir().unwrap();
    let city = |name: &str, country: &str| {
        let officer = "{ name: Ana Example, office: mayor, from: 2025-01-01 }";
        let text = format!("{{ city: {name}, country: {country}, officers: [{officer}] }}\n");
        fs::write(folder.path().join(format!("{}.yaml", name.to_lowercase())), text).unwrap();
    };
    city("Alpha", "US");
    city("Beta", "MX");
    let spec = "
kind: friendship-agreement
parties: [{ id: alpha, from: alpha.yaml }, { id: beta, from: beta.yaml }]
signing: { date: 2027-04-15 }
";
    fs::write(folder.path().join("spec.yaml"), spec).unwrap();
    let check = || alternat().current_dir(folder.path()).args(["check", "spec.yaml"]).assert();
    let told = String::from_utf8(check().code(1).get_output().stderr.clone()).unwrap();
    assert!(told.contains("error[signs-twice]: Ana Example") && told.contains("parties[1].from"), "{told}");
    fs::write(folder.path().join("beta.yaml"), "{ city: Beta, country: MX }\n").unwrap();
    check().success();
}
