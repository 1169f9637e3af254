//! The plan: problems that are found before anything is written.

use std::fs;

use snapbox::str;

use super::{BASE, BatchTest, manifest, told};

#[test]
fn problems_of_a_roster_are_told_by_row_and_column_before_anything_is_written() {
    let folder = BatchTest::ceremony();
    let roster = "parties[0].citty,id,id\na,b,c\n";
    fs::write(folder.path().join("roster.csv"), roster).unwrap();
    folder.run(&["ceremony.yaml", "-o", "out"]).code(1).stderr_eq(str![[r#"
error: the roster `roster.csv` has a heading that is not known: cell A1, `parties[0].citty`
 |
 = hint: in place of `citty`, did you mean `city`? Put your own notes under a heading that begins with #
error: the roster `roster.csv` has two columns for the same: B, and `id` in cell C1
 |
 = hint: leave one of them out, or put a # before its heading: it then counts as your own notes

"#]]);
    fs::write(folder.path().join("roster.csv"), "title.en,title.es\nA,B,C\n").unwrap();
    folder.run(&["ceremony.yaml", "-o", "out"]).code(1).stderr_eq(str![[r#"
error: row 2 of the roster `roster.csv` has 3 cells, but there are 2 columns: cell C2 has no heading
 |
 = hint: put a cell that has the separator in it between quotation marks, and leave out no separator

"#]]);
    fs::write(folder.path().join("roster.csv"), "title.en,title.es,term.years\n\"A,B,1\nC\",D,2\nE,F,#N/A\n")
        .unwrap();
    folder.run(&["ceremony.yaml", "-o", "out"]).code(1).stderr_eq(str![[r#"
error: `roster.csv`, cell A2: the text goes on in another line after `A,B,1`
 |
 = hint: delete the line break; if two rows have run together, delete the quotation marks that join them

"#]]);
    assert!(!folder.path().join("out").exists());
}

#[test]
fn folders_and_patterns_give_their_specs_in_order() {
    let files = [("specs/b.yaml", BASE), ("specs/a.yaml", BASE), ("specs/notes.txt", "no spec")];
    let folder = BatchTest::of(&files);
    folder.run(&["specs", "-o", "out", "--format", "typ", "--jobs", "1"]).success().stderr_eq(str![[r#"
1/2 a: 2 files
2/2 b: 2 files
2 agreements prepared (4 files in all)

"#]]);
    let ceremony = "{ name: { en: A, es: B }, agreements: [specs/*.yaml] }";
    fs::write(folder.path().join("ceremony.yaml"), ceremony).unwrap();
    folder.run(&["ceremony.yaml", "-o", "out", "--format", "typ", "-q"]).success();
    let ids = |out: &str| {
        let manifest = manifest(&folder.path().join(out));
        let ids = manifest["agreements"].as_array().unwrap().iter().map(|entry| entry["id"].clone());
        ids.collect::<Vec<_>>()
    };
    assert_eq!(ids("out"), ["a", "b"]);
    folder.run(&["ceremony.yaml", "specs/a.yaml", "-o", "out"]).code(2);
    fs::write(folder.path().join("ceremony.yaml"), ceremony.replace("specs/*", "other/*")).unwrap();
    folder.run(&["ceremony.yaml", "-o", "out"]).code(2);
    assert_eq!(ids("out"), ["a", "b"]);
}

#[test]
fn problems_of_a_ceremony_are_told_all_at_once() {
    let folder = BatchTest::ceremony();
    let text = "
name: { en: Only English }
dat: 2027-03-15
defaults: { page.papper: legal }
agreements: [{ roster: roster.csv }]
";
    fs::write(folder.path().join("ceremony.yaml"), text).unwrap();
    let output = folder.run(&["ceremony.yaml", "-o", "out"]).code(1);
    let told = String::from_utf8(output.get_output().stderr.clone()).unwrap();
    for expected in [
        "error[missing-text]: the text in the language `es` is missing",
        "error[unknown-field]: there is no field `dat`",
        "did you mean `paper`?",
        "error[missing-field]",
        "--> ceremony.yaml:5",
    ] {
        assert!(told.contains(expected), "{expected}: {told}");
    }
    assert!(!folder.path().join("out").exists());
}

#[test]
fn a_ceremony_has_ten_thousand_agreements_and_no_more() {
    let roster = |first: usize, rows: usize| {
        let rows = (first..first + rows).map(|number| format!("r{number}\n"));
        std::iter::once("id\n".to_owned()).chain(rows).collect::<String>()
    };
    let text = "
name: { en: Example, es: Ejemplo }
agreements: [{ spec: base.yaml, roster: one.csv }, { spec: base.yaml, roster: two.csv }]
";
    let (one, two) = (roster(0, 5_000), roster(5_000, 5_000));
    let folder =
        BatchTest::of(&[("base.yaml", BASE), ("ceremony.yaml", text), ("one.csv", &one), ("two.csv", &two)]);
    let part = ["ceremony.yaml", "-o", "out", "--shard", "10000/10000", "--format", "typ"];
    folder.run(&part).success();
    assert!(folder.path().join("out/r9999").exists());
    fs::write(folder.path().join("two.csv"), roster(5_000, 5_001)).unwrap();
    folder.run(&["ceremony.yaml", "-o", "other"]).code(2).stderr_eq(str![[r#"
error: there are more than 10000 agreements, the most that a ceremony may have
 |
 = hint: divide them into several ceremonies, each with its own output folder (`-o`)

"#]]);
    fs::write(folder.path().join("two.csv"), roster(5_000, 10_001)).unwrap();
    folder.run(&["ceremony.yaml", "-o", "other", "--lang", "es"]).code(1).stderr_eq(str![[r#"
error: la tabla `two.csv` tiene más de 10000 acuerdos, el máximo de una ceremonia
 |
 = sugerencia: divídalos en varias ceremonias, cada una con su propia carpeta de salida (`-o`)

"#]]);
    // Of many problems the first are told.
    fs::write(folder.path().join("two.csv"), roster(0, 100)).unwrap();
    let output = folder.run(&["ceremony.yaml", "-o", "other"]).code(2);
    let told = told(&output);
    assert_eq!(told.matches("error: two agreements").count(), 50, "{told}");
    assert!(told.contains("there are 50 more"), "{told}");
    assert!(!folder.path().join("other").exists());
}
