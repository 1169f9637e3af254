//! Cells of a roster that officers fill in as they speak: understood as the questions of `new` understand the words, or
//! told what to write, by the headings of the sheet.

use std::fs;

use tempfile::TempDir;

use crate::support::alternat;

/// What a batch of a sheet says, in a language, and the text of the spec markup of each agreement that is made.
fn batch(sheet: &str, language: &str) -> (String, Vec<String>) {
    let folder = tempfile::tempdir().unwrap();
    let ceremony =
        "name: { en: Ceremony, es: Ceremonia }\nagreements: [{ spec: base.yaml, roster: pairs.csv }]\n";
    for (name, content) in
        [("base.yaml", "kind: friendship-agreement\n"), ("ceremony.yaml", ceremony), ("pairs.csv", sheet)]
    {
        fs::write(folder.path().join(name), content).unwrap();
    }
    let output = alternat()
        .current_dir(folder.path())
        .args([
            "batch",
            "ceremony.yaml",
            "-o",
            "out",
            "--jobs",
            "1",
            "-q",
            "--format",
            "typ",
            "--lang",
            language,
        ])
        .output()
        .unwrap();
    (String::from_utf8(output.stderr).unwrap(), made(&folder))
}

/// The files that a batch has made, by their names.
fn made(folder: &TempDir) -> Vec<String> {
    let mut files = Vec::new();
    for agreement in fs::read_dir(folder.path().join("out")).into_iter().flatten().flatten() {
        for file in fs::read_dir(agreement.path()).into_iter().flatten().flatten() {
            if file.path().extension().is_some_and(|end| end == "typ") {
                files.push((file.path(), fs::read_to_string(file.path()).unwrap()));
            }
        }
    }
    files.sort();
    files.into_iter().map(|(_, text)| text.replace('\u{A0}', " ")).collect()
}

const HEADINGS: &str = "City 1,State 1,Country 1,Signatory 1,Office 1,Gender 1,City 2,State 2,Country 2,Attested by 2,\
    Office of who attests 2,Gender of who attests 2,Date of signing,Place of signing in English,Place of signing in Spanish\n";

#[test]
fn a_city_is_taken_apart_as_the_questions_do() {
    let row = "\"City of Brownsville, Cameron County, Texas\",,,Ana Sample,The Mayor,woman,\"Matamoros, Tamaulipas\",,MX,Ada Luz,\
        ,mujer,\"Thursday, April 15 2027\",Brownsville,\n";
    let (told, made) = batch(&format!("{HEADINGS}{row}"), "en");
    assert_eq!((told.as_str(), made.len()), ("", 2), "{told}");
    for expected in ["Brownsville", "Texas", "Tamaulipas", "in the City of ", "Secretaria"] {
        assert!(made[0].contains(expected), "{expected}: {}", made[0]);
    }
    // The place of signing is the party, with its state.
    assert!(made[0].matches("Texas").count() > 4 && !made[0].contains("City of Brownsville, Texas"));
}

#[test]
fn an_honorific_that_no_text_prints_is_told_at_its_cell() {
    let headings = "City 1,Country 1,City 2,Country 2,Signatory 1,Office 1,Honorific 1\n";
    for cells in ["Eva Sample,Hon. Mayor,", "Eva Sample,Mayor,The Honorable"] {
        let (told, made) = batch(&format!("{headings}Alpha,US,Beta,MX,{cells}\n"), "en");
        assert!(
            told.contains("is printed nowhere: a signature block in English has the name alone"),
            "{told}"
        );
        assert_eq!(made.len(), 2, "{told}");
    }
}

#[test]
fn an_honorific_before_an_office_stands_before_the_name() {
    let sheet = "City 1,Country 1,City 2,Country 2,Signatory 2,Office 2\nAlpha,US,Beta,MX,Eva Muestra,C. Presidenta Municipal\n";
    let (told, made) = batch(sheet, "en");
    assert_eq!((told.as_str(), made.len()), ("", 2), "{told}");
    assert!(made[0].contains("C. ") && made[0].contains("Presidenta Municipal"), "{}", made[0]);
}

#[test]
fn a_city_that_says_two_places_or_none_is_refused_at_its_cell() {
    let rows = "\"El Paso, Texas\",New Mexico,,,,,Torreón,Coahuila,MX,,,,,,\n\"Laredo, Texsa\",,,,,,Torreón,Coahuila,MX,,,,,,\n";
    let (told, made) = batch(&format!("{HEADINGS}{rows}"), "en");
    for expected in [
        "cell A2: `El Paso, Texas` says another state or country than the cells beside it",
        "cell A3: `Texsa` is neither a known country nor a state of one",
        "hint: did you mean `Texas`?",
    ] {
        assert!(told.contains(expected), "{told}");
    }
    assert!(made.is_empty());
}

#[test]
fn what_is_wrong_in_a_sheet_is_said_by_its_headings() {
    let rows = "Brownsville,Texas,US,igual,Mayor,M,Matamoros,Tamaulipas,MX,City Secretary,,,\"Friday, April 15 2027\",,\n\
        El Paso,Texas,US,Congresswoman Ana Sample,Mayor,woman,N. Laredo,Tamaulipas,MX,Ana and Luis Paz,,,4/15/27,,\n\
        Laredo,Texas,US,Ana sample,County Judge,woman,Torreón,Coahuila,MX,Ada Luz,City Manager,mujer,2027-04-15,,\n";
    let (told, _) = batch(&format!("{HEADINGS}{rows}"), "en");
    for expected in [
        "cell M2: `Friday, April 15 2027` names another day of the week: April 15, 2027 is a Thursday",
        "cell D2: Signatory 1",
        "“igual” is an answer, not a name",
        "this column does not take `M`",
        "cell F2: Gender 1",
        "did you mean “Nuevo Laredo”?",
        "the office in the column “Office of who attests 2”",
        "cell M3: the year in `4/15/27` does not have four figures",
        "the title belongs in the column “Office 1”",
        "“Ana” and “Luis Paz”",
        "the name “Ana sample” begins or ends without a capital",
        "cities of this country (Mexico) do not have the office of City Manager",
    ] {
        assert!(told.contains(expected), "{expected}: {told}");
    }
    assert!(!told.contains("parties[") && !told.contains("`office"), "{told}");
    let (told, _) = batch(&format!("{HEADINGS}{rows}"), "es");
    for expected in ["el 15 de abril de 2027 es jueves", "no tiene cuatro cifras", "“igual” es una respuesta"]
    {
        assert!(told.contains(expected), "{expected}: {told}");
    }
}

#[test]
fn what_a_row_sums_up_is_no_agreement() {
    let row = "Laredo,Texas,US,,,,Torreón,Coahuila,MX,,,,,,\n";
    for total in
        ["GRAND TOTAL: 3 pairs,", "Total de acuerdos: 12,", "3 pairs in total,", "Total general,3 pares"]
    {
        let (told, made) = batch(&format!("{HEADINGS}{row}{total},,,,,,,,,,,,,\n"), "en");
        assert!(told.contains("row 3 sums up others") && made.len() == 2, "{total}: {told}");
    }
}

#[test]
fn nothing_was_written_is_said_once() {
    let rows =
        "Laredo,Texas,US,yes,,,Torreón,Coahuila,MX,,,,,,\nEl Paso,Texas,US,no,,,Torreón,Coahuila,MX,,,,,,\n";
    let folder = tempfile::tempdir().unwrap();
    // The ceremony itself is wrong, so that nothing is begun.
    let ceremony = "title: Ceremony\nagreements: [{ spec: base.yaml, roster: pairs.csv }]\n";
    fs::write(folder.path().join("base.yaml"), "kind: friendship-agreement\n").unwrap();
    fs::write(folder.path().join("ceremony.yaml"), ceremony).unwrap();
    fs::write(folder.path().join("pairs.csv"), format!("{HEADINGS}{rows}")).unwrap();
    let output =
        alternat().current_dir(folder.path()).args(["batch", "ceremony.yaml", "-o", "out"]).output().unwrap();
    let told = String::from_utf8(output.stderr).unwrap();
    assert_eq!(told.matches("nothing was written").count(), 1, "{told}");
    assert!(told.trim_end().ends_with("nothing was written: 4 errors"), "{told}");
}
