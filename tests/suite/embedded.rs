//! The files that a PDF carries with `--embed-spec`.

use std::fs;

use hayro_syntax::Pdf;
use hayro_syntax::object::{Dict, Name, Object, String as Text};

use crate::reader;
use crate::support::alternat;

const SPEC: &str = "\
kind: friendship-agreement
precedence: fixed
parties:
  - { id: north, from: ../cities/north.yaml }
  - { id: south, city: Villa Sur, state: Coahuila, country: MX }
";

const CITY: &str = "\
city: Northtown
state: Texas
country: US
letterhead: { logo: { file: ../arms/north ñ.svg, alternative: { en: A disk, es: Un disco } } }
";

const ARMS: &str = "<svg xmlns='http://www.w3.org/2000/svg' width='9' height='9'><circle r='4'/></svg>";

/// A folder with a spec that refers to a city's file, which refers to a picture.
fn folder() -> tempfile::TempDir {
    let folder = tempfile::tempdir().unwrap();
    for (name, content) in
        [("specs/friends.yaml", SPEC), ("cities/north.yaml", CITY), ("arms/north ñ.svg", ARMS)]
    {
        let path = folder.path().join(name);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, content).unwrap();
    }
    folder
}

fn render(folder: &tempfile::TempDir, options: &[&str]) -> Vec<u8> {
    let command = alternat().current_dir(folder.path());
    let output = command
        .args(["render", "specs/friends.yaml", "--root", ".", "-o", "-"])
        .args(options)
        .output()
        .unwrap();
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    output.stdout
}

fn text(text: &Text<'_>) -> String {
    let bytes = text.as_bytes();
    let units = bytes.strip_prefix(b"\xFE\xFF").map(|bytes| bytes.chunks(2));
    units.map_or_else(
        || String::from_utf8(bytes.to_vec()).unwrap(),
        |units| {
            let units = units.map(|pair| u16::from_be_bytes([pair[0], pair[1]]));
            String::from_utf16(&units.collect::<Vec<_>>()).unwrap()
        },
    )
}

#[test]
fn the_spec_and_all_that_it_refers_to() {
    let folder = folder();
    let pdf = Pdf::new(render(&folder, &["--embed-spec"])).unwrap();
    let dicts = pdf.objects().into_iter().filter_map(|object| match object {
        Object::Dict(dict) => Some(dict),
        _ => None,
    });
    let files =
        dicts.filter(|dict| dict.get::<Name<'_>>("Type").is_some_and(|name| name.as_str() == "Filespec"));
    let told = files.map(|file| {
        let stream =
            file.get::<Dict<'_>>("EF").unwrap().get::<hayro_syntax::object::Stream<'_>>("F").unwrap();
        let relationship = file.get::<Name<'_>>("AFRelationship").unwrap().as_str().to_owned();
        let description = text(&file.get::<Text<'_>>("Desc").unwrap());
        let content = String::from_utf8(stream.decoded().unwrap().into_owned()).unwrap();
        let kind = stream.dict().get::<Name<'_>>("Subtype").unwrap().as_str().to_owned();
        (text(&file.get::<Text<'_>>("UF").unwrap()), relationship, kind, content, description)
    });
    let mut told: Vec<_> = told.collect();
    told.sort();
    let expected = [
        (
            "arms/north ñ.svg",
            "Supplement",
            "image/svg+xml",
            ARMS,
            "A picture, to which the spec refers · Una imagen, a la que remite la especificación",
        ),
        (
            "cities/north.yaml",
            "Supplement",
            "application/yaml",
            CITY,
            "A city's file, to which the spec refers · El archivo de una ciudad, al que remite la especificación",
        ),
        (
            "specs/friends.yaml",
            "Source",
            "application/yaml",
            SPEC,
            "The spec from which this document was made · La especificación con la que se hizo este documento",
        ),
    ];
    assert_eq!(told.len(), expected.len());
    for (told, (name, relationship, kind, content, description)) in told.iter().zip(expected) {
        let (found_name, found_relationship, found_kind, found_content, found_description) = told;
        assert_eq!((found_name.as_str(), found_relationship.as_str()), (name, relationship));
        assert_eq!((found_kind.as_str(), found_content.as_str()), (kind, content));
        assert_eq!(found_description, description);
    }
}

#[test]
fn what_is_carried_is_not_seen() {
    let folder = folder();
    let (apart, carried) = (render(&folder, &[]), render(&folder, &["--embed-spec"]));
    assert_eq!(reader::pages(&apart), reader::pages(&carried));
    assert!(!String::from_utf8_lossy(&apart).contains("Filespec"));
    let part = |pdf: &[u8], part: char| {
        String::from_utf8_lossy(pdf).contains(&format!("<pdfaid:part>{part}</pdfaid:part>"))
    };
    assert!(part(&apart, '2') && part(&carried, '3'));
    assert_eq!(carried, render(&folder, &["--embed-spec"]));
}

/// Checks that a file whose name cannot be written again everywhere is refused before any output is made.
#[test]
fn every_name_that_is_carried_is_extracted() {
    let folder = folder();
    let render = |spec: &str| {
        let arguments = ["--root", ".", "-o", "out/", "--embed-spec"];
        let call = alternat().current_dir(folder.path()).arg("render").arg(format!("specs/{spec}"));
        call.args(arguments).output().unwrap()
    };
    let long = format!("{}.yaml", "ñ".repeat(100));
    for name in
        ["a b.yaml", "año nuevo.yaml", "¿qué.yaml", "日本 😀.yaml", "x.yml", "þÿ.yaml", &long, ".x.yaml"]
    {
        fs::write(folder.path().join("specs").join(name), SPEC).unwrap();
        let output = render(name);
        assert!(output.status.success(), "{name}: {}", String::from_utf8_lossy(&output.stderr));
        let stem = name.rsplit_once('.').unwrap().0;
        let pdf = folder.path().join(format!("out/{stem}.pdf"));
        let place = tempfile::tempdir().unwrap();
        let target = format!("{}/", place.path().display());
        alternat().arg("extract").arg(&pdf).args(["-o", &target]).assert().success();
        assert_eq!(fs::read_to_string(place.path().join("specs").join(name)).unwrap(), SPEC, "{name}");
        alternat().arg("verify").arg(&pdf).assert().success();
    }
    #[cfg(unix)]
    for name in [
        "a:b.yaml",
        "a\\b.yaml",
        "wh?.yaml",
        "a*.yaml",
        "a<b>.yaml",
        "a|b.yaml",
        "a\"b.yaml",
        "a\tb.yaml",
        "ends.",
    ] {
        fs::write(folder.path().join("specs").join(name), SPEC).unwrap();
        let output = render(name);
        assert_eq!(output.status.code(), Some(2), "{name}");
        let told = String::from_utf8(output.stderr).unwrap();
        assert!(told.contains("so that every system can write it again"), "{told}");
    }
    // Two files have names that some systems treat as the same.
    #[cfg(target_os = "linux")]
    {
        fs::write(folder.path().join("cities/NORTH.yaml"), CITY).unwrap();
        let both = SPEC.replace(
            "city: Villa Sur, state: Coahuila, country: MX",
            "from: ../cities/NORTH.yaml, city: Southtown",
        );
        assert_ne!(both, SPEC);
        fs::write(folder.path().join("specs/both.yaml"), both).unwrap();
        assert_eq!(render("both.yaml").status.code(), Some(2));
    }
}
