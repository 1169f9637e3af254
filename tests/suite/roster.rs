//! Rosters: workbooks and text, with plain headings, and contents that their cells may not have.

use std::fmt::Write as _;
use std::fs;
use std::io::{Cursor, Write as _};
use std::path::Path;

use alternat::localize::{glossary, lexicon, roster_to_fill_in, sheet_words};
use alternat::spec::{
    CellProblem, MOST_WORDS_OF_TITLE, Roster, RosterProblem, SheetWords, Sort, read_roster,
};
use snapbox::cmd::OutputAssert;
use snapbox::str;
use tempfile::TempDir;
use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, ZipWriter};

use crate::support::{alternat, press};

/// The styles of the cells of workbooks here: 1 is a date, 2 a month.
const STYLES: &str = "<styleSheet><cellXfs><xf numFmtId='0'/><xf numFmtId='14'/></cellXfs></styleSheet>";
const MONTHS: &str = "<styleSheet><numFmts><numFmt numFmtId='164' formatCode='mmmm yyyy'/></numFmts><cellXfs>\
    <xf numFmtId='0'/><xf numFmtId='14'/><xf numFmtId='164'/></cellXfs></styleSheet>";

/// A cell with a text.
fn text(cell: &str, text: &str) -> String {
    format!("<c r='{cell}' t='inlineStr'><is><t>{text}</t></is></c>")
}

/// A row of texts.
fn row(number: usize, texts: &[&str]) -> String {
    let cell = |(column, written): (u8, &&str)| text(&format!("{}{number}", char::from(column)), written);
    let cells = (b'A'..).zip(texts).filter(|(_, text)| !text.is_empty()).map(cell);
    format!("<row r='{number}'>{}</row>", cells.collect::<String>())
}

/// A workbook with sheets by their names, each with its rows and the XML after them.
fn workbook(sheets: &[(&str, &str, &str)], styles: &str, about: &str) -> Vec<u8> {
    let mut parts = vec![(
        "_rels/.rels".to_owned(),
        "<Relationships><Relationship Id='r1' Type='x/relationships/officeDocument' Target='xl/workbook.xml'/></Relationships>"
            .to_owned(),
    )];
    let (mut list, mut relations) = (String::new(), String::new());
    for (number, (name, rows, behind)) in sheets.iter().enumerate() {
        write!(list, "<sheet name='{name}' sheetId='{number}' r:id='s{number}'/>").unwrap();
        write!(
            relations,
            "<Relationship Id='s{number}' Type='x/relationships/worksheet' Target='worksheets/{number}.xml'/>"
        )
        .unwrap();
        let sheet = format!("<worksheet><sheetData>{rows}</sheetData>{behind}</worksheet>");
        parts.push((format!("xl/worksheets/{number}.xml"), sheet));
    }
    let workbook = format!("<workbook xmlns:r='r' xmlns:x15='x'>{about}<sheets>{list}</sheets></workbook>");
    parts.push(("xl/workbook.xml".to_owned(), workbook));
    parts.push((
        "xl/_rels/workbook.xml.rels".to_owned(),
        format!("<Relationships>{relations}</Relationships>"),
    ));
    parts.push(("xl/styles.xml".to_owned(), styles.to_owned()));
    zipped(&parts)
}

fn zipped(parts: &[(String, String)]) -> Vec<u8> {
    let mut archive = ZipWriter::new(Cursor::new(Vec::new()));
    let stored = SimpleFileOptions::default().compression_method(CompressionMethod::Stored);
    for (name, content) in parts {
        archive.start_file(name.as_str(), stored).unwrap();
        archive.write_all(content.as_bytes()).unwrap();
    }
    archive.finish().unwrap().into_inner()
}

fn plain() -> SheetWords {
    sheet_words(press().catalog(), press().vocabulary())
}

fn read(bytes: &[u8]) -> Result<Roster, Vec<RosterProblem>> {
    read_roster(bytes, None, &plain())
}

/// The values of each row by their columns.
fn values(roster: &Roster) -> Vec<Vec<(usize, String)>> {
    let row = |row: &alternat::spec::Row| {
        let value =
            |cell: &alternat::spec::Cell| cell.value.as_str().map_or(cell.value.to_string(), str::to_owned);
        row.cells.iter().map(|cell| (cell.column, value(cell))).collect()
    };
    roster.rows.iter().map(row).collect()
}

fn folder(files: &[(&str, &[u8])]) -> TempDir {
    let folder = tempfile::tempdir().unwrap();
    for (name, content) in files {
        fs::write(folder.path().join(name), content).unwrap();
    }
    folder
}

fn batch(folder: &TempDir, arguments: &[&str]) -> OutputAssert {
    let all = ["batch", "ceremony.yaml", "-o", "out", "--jobs", "1"];
    alternat().current_dir(folder.path()).args(all).args(arguments).assert()
}

fn told(output: &OutputAssert) -> String {
    String::from_utf8(output.get_output().stderr.clone()).unwrap()
}

const CEREMONY: &[u8] = b"
name: { en: Example, es: Ejemplo }
date: 2027-04-15
place: { en: 'Sampleton, Texas', es: 'Sampleton, Texas' }
agreements: [{ spec: base.yaml, roster: pairs.xlsx }]
";

const HEADINGS: [&str; 6] =
    ["City 1", "Estado 1", "País 1 · Country 1", "City 2", "parties[1].state", "COUNTRY 2"];

#[test]
fn a_workbook_becomes_a_ceremony_without_a_path() {
    let rows = row(1, &["Cumbre de ejemplo"])
        + &row(3, &[&HEADINGS[..], &["Signatory 1", "Gender 1", "Notes"]].concat())
        + &row(
            4,
            &[
                "Alpha",
                "Texas",
                "US · United States · Estados Unidos",
                "Beta",
                "Sonora",
                "MX",
                "Ana Example",
                "female · woman · mujer",
                "call back",
            ],
        )
        + &row(5, &["", "", "", "", "", "", "", "", "not yet: Gamma"])
        + &row(7, &["Delta", "Texas", "US", "Épsilon", "Sonora", "MX"]);
    let book = workbook(&[("Notas", &row(1, &["nothing"]), ""), ("Pares", &rows, "")], STYLES, "");
    let folder = folder(&[
        ("base.yaml", b"kind: friendship-agreement\n"),
        ("ceremony.yaml", CEREMONY),
        ("pairs.xlsx", &book),
    ]);
    let output = batch(&folder, &["--running-order"]).success();
    assert!(told(&output).contains("2/2 delta-epsilon: 2 files"), "{}", told(&output));
    let out = folder.path().join("out");
    // A party without an id gets the name of its city.
    assert!(out.join("alpha-beta/alpha-beta.alpha.pdf").exists() && out.join("running-order.pdf").exists());
    let manifest = fs::read_to_string(out.join("manifest.json")).unwrap();
    let manifest: serde_json::Value = serde_json::from_str(&manifest).unwrap();
    let expected = serde_json::json!({ "roster": "pairs.xlsx", "sheet": "Pares", "number": 7 });
    assert_eq!(manifest["agreements"][1]["row"], expected);
    let summary = fs::read_to_string(out.join("summary.txt")).unwrap();
    assert!(summary.contains("2. delta-epsilon (base.yaml, row 7 of pairs.xlsx › Pares)"), "{summary}");
}

#[test]
fn dates_are_read_as_days_and_numbers_in_their_place_are_not() {
    let head = row(1, &["parties[0].city", "history[0].signed", "signing.date", "signing.originals"]);
    let cells = |number: usize, date: &str, other: &str| {
        format!(
            "<row r='{number}'>{}{date}{other}<c r='D{number}'><v>3</v></c></row>",
            text(&format!("A{number}"), "Alpha")
        )
    };
    let rows = head
        + &cells(2, "<c r='B2' s='1'><v>32904</v></c>", "<c r='C2' t='d'><v>2027-04-15T00:00:00</v></c>")
        + &cells(3, "<c r='B3'><v>32904</v></c>", "<c r='C3' s='1'><v>0.5</v></c>");
    let roster = read(&workbook(&[("One", &rows, "")], STYLES, "")).unwrap();
    let first = [(0, "Alpha"), (1, "1990-01-31"), (2, "2027-04-15"), (3, "3")]
        .map(|(at, text)| (at, text.to_owned()));
    assert_eq!(values(&roster)[0], first);
    assert_eq!(
        roster.rows[1].wrong,
        [(1, CellProblem::Number("32904".to_owned())), (2, CellProblem::Number("0.5".to_owned())),]
    );
    // Some workbooks count from 1904, whatever an extension after that says.
    let about = "<workbookPr date1904='1'/><extLst><x15:workbookPr/></extLst>";
    let roster = read(&workbook(&[("One", &rows, "")], STYLES, about)).unwrap();
    assert_eq!(values(&roster)[0][1].1, "1994-02-01");
    // The first of a month may not be a day, if some cells show months alone.
    let months = rows.replace("32904", "32905");
    let roster = read(&workbook(&[("One", &months, "")], MONTHS, "")).unwrap();
    assert_eq!(roster.rows[0].wrong, [(1, CellProblem::Month("1990-02-01".to_owned()))]);
}

#[test]
fn a_cell_that_holds_no_value_is_told_by_its_name_and_refuses_its_row_alone() {
    let at = |row: usize, third: &str| {
        let first =
            [text(&format!("A{row}"), &format!("Alpha{row}")), text(&format!("B{row}"), "US")].concat();
        let second =
            [text(&format!("D{row}"), &format!("Beta{row}")), text(&format!("E{row}"), "MX")].concat();
        let last = text(&format!("G{row}"), "Sonora");
        format!("<row r='{row}'>{first}{third}{second}{last}</row>")
    };
    let rows =
        row(1, &["City 1", "Country 1", "State 1", "City 2", "Country 2", "Date of signing", "State 2"])
            + &at(2, "<c r='C2' t='e'><v>#N/A</v></c>")
            + &at(3, "<c r='C3'><f>VLOOKUP(A3,X:Y,2)</f></c>")
            + &at(4, &text("C4", "Texas"))
            + &at(5, "").replace("</row>", "<c r='F5'><v>46492</v></c></row>")
            + &at(6, "<c r='C6' t='str'><f>B1</f><v>Texas</v></c>")
            + &at(7, &text("C7", "Texas&#10;and more"));
    let merged = "<mergeCells count='1'><mergeCell ref='C4:C5'/></mergeCells>";
    let book = workbook(&[("Pares", &rows, merged)], STYLES, "");
    let base = b"kind: friendship-agreement\n";
    let folder = folder(&[("base.yaml", base), ("ceremony.yaml", CEREMONY), ("pairs.xlsx", &book)]);
    batch(&folder, &["-q"]).code(1).stderr_eq(str![[r#"
error: `pairs.xlsx`, sheet “Pares”, cell C2: the error value `#N/A` stands where `State 1` belongs
 |
 = hint: correct the formula or what it refers to, or type the value
error: `pairs.xlsx`, sheet “Pares”, cell C3: a formula whose result was not saved stands where `State 1` belongs
 |
 = hint: open the sheet in a spreadsheet program and save it again, or type the value
error: `pairs.xlsx`, sheet “Pares”, cell C5: the cell is merged with others, and only the first of them has a value for `State 1`
       `pairs.xlsx`, sheet “Pares”, cell F5: the number 46492 stands where a date belongs, `Date of signing`
 |
 = hint: split the merged cells, and fill in each row
         format the cell as a date, or as text, and write the day as in 2027-04-15; a year alone as text
error: `pairs.xlsx`, sheet “Pares”, cell C7: the text goes on in another line after `Texas`, but `State 1` takes one line
 |
 = hint: delete the line break in the cell

"#]]);
    let made = |id: &str| folder.path().join("out").join(id).exists();
    assert_eq!(["alpha4-beta4", "alpha6-beta6", "alpha2-beta2"].map(made), [true, true, false]);
}

#[test]
fn a_cell_without_a_value_hides_no_other_error_of_its_row() {
    let rows = row(1, &["City 1", "State 1", "Country 1", "City 2", "Country 2", "Office 1", "Gender 2"])
        + "<row r='2'>"
        + &text("A2", "Alpha")
        + "<c r='B2' t='e'><v>#N/A</v></c>"
        + &text("C2", "US")
        + &text("D2", "Beta")
        + &text("E2", "MX")
        + &text("F2", "King")
        + &text("G2", "M")
        + "</row>";
    let book = workbook(&[("Pares", &rows, "")], STYLES, "");
    let base = b"kind: friendship-agreement\n";
    let folder = folder(&[("base.yaml", base), ("ceremony.yaml", CEREMONY), ("pairs.xlsx", &book)]);
    let told = told(&batch(&folder, &["-q"]).code(1));
    for expected in
        ["cell B2: the error value `#N/A`", "the office `King` is not known", "cell F2", "take `M`"]
    {
        assert!(told.contains(expected), "{expected}\n{told}");
    }
    assert_eq!(told.matches("error").count(), 4, "{told}");
}

#[test]
fn a_ceremony_and_its_sheets_are_reported_in_one_run() {
    let ceremony = String::from_utf8_lossy(CEREMONY).replace("date: 2027-04-15", "dat: 2027-04-15");
    let ceremony = ceremony.replace(
        "pairs.xlsx }]",
        "pairs.csv }, { spec: base.yaml, roster: more.csv }, { spec: base.yaml, roster: right.csv }]",
    );
    let files = [
        ("base.yaml", &b"kind: friendship-agreement\n"[..]),
        ("ceremony.yaml", ceremony.as_bytes()),
        ("pairs.csv", b"City 1,E-mail,Folder\nAlpha,a@example.org,../up\n"),
        ("right.csv", "City 1,Country 1,City 2,Country 2,Office 2\nAlpha,US,Beta,MX,Rey\n".as_bytes()),
        ("more.csv", b"City 1,City 1\nAlpha,Beta\n"),
    ];
    let told = told(&batch(&folder(&files), &[]).code(1));
    for expected in
        ["`dat`", "cell B1, `E-mail`", "begins with #", "`../up`", "two columns for the same", "`Rey`"]
    {
        assert!(told.contains(expected), "{expected}\n{told}");
    }
}

#[test]
fn columns_and_rows_for_oneself_are_left_out() {
    let sheet = "#,City 1,# State,City 2,# E-mail\n1,Alpha,x,Beta,a@example.org\n,Total: 1,,,\n,Sub-total,,,3\n,Suma,,Delta,\n";
    let roster = read(sheet.as_bytes()).unwrap();
    assert_eq!(values(&roster)[0], [(1, "Alpha".to_owned()), (3, "Beta".to_owned())]);
    // A row with another city is an agreement, whatever the name of its first city.
    assert_eq!((roster.rows.len(), roster.totals), (2, vec![3, 4]));
    let ceremony = String::from_utf8_lossy(CEREMONY).replace("xlsx", "csv");
    let sheet = "City 1,Country 1,City 2,Country 2\nAlpha,US,Beta,MX\nTotal,1,,\n";
    let files = [
        ("base.yaml", &b"kind: friendship-agreement\n"[..]),
        ("ceremony.yaml", ceremony.as_bytes()),
        ("pairs.csv", sheet.as_bytes()),
    ];
    batch(&folder(&files), &["-q", "--format", "typ"]).success().stderr_eq(str![[r#"
warning: `pairs.csv`, row 3 sums up others, and no agreement is made of it
 |
 = hint: if it is an agreement, spell the city’s name in another way; otherwise there is nothing to do

"#]]);
}

#[test]
fn a_sheet_is_no_spec() {
    let sheet = workbook(&[("One", &row(1, &HEADINGS), "")], STYLES, "");
    let folder = folder(&[("pairs.xlsx", &sheet), ("pairs.csv", b"City 1,City 2\nAlpha,Beta\n")]);
    for (command, file) in [("batch", "pairs.xlsx"), ("batch", "pairs.csv"), ("check", "pairs.xlsx")] {
        let arguments: &[&str] = if command == "batch" { &["-o", "out"] } else { &[] };
        let run = alternat().current_dir(folder.path()).args([command, file]).args(arguments);
        let told = told(&run.assert().code(2));
        let expected = format!("roster: {file} }}]`");
        assert!(told.contains("is a spreadsheet") && told.contains(&expected), "{told}");
    }
}

#[test]
fn an_earlier_agreement_without_effect_is_reported_at_its_cell() {
    let ceremony = String::from_utf8_lossy(CEREMONY).replace("xlsx", "csv");
    let sheet = "City 1,Country 1,City 2,Country 2,Earlier agreement,Date of earlier agreement\n\
        Alpha,US,Beta,MX,Friendship City Agreement,1990\n";
    let files = [
        ("base.yaml", &b"kind: sister-city-agreement\n"[..]),
        ("ceremony.yaml", ceremony.as_bytes()),
        ("pairs.csv", sheet.as_bytes()),
    ];
    batch(&folder(&files), &["-q", "--format", "typ"]).success().stderr_eq(str![[r#"
warning[unused-history]: nothing in the agreement speaks of the earlier agreement
 --> pairs.csv:2:18
  |
2 | Alpha,US,Beta,MX,Friendship City Agreement,1990
  |                  ^^^^^^^^^^^^^^^^^^^^^^^^^ cell E2: Earlier agreement
  |
  = hint: empty the columns “Earlier agreement” and “Date of earlier agreement”, or use a kind of agreement that speaks of an earlier one, such as a reaffirmation


"#]]);
}

#[test]
fn an_empty_cell_leaves_nothing_of_another_pair() {
    let base = "
kind: friendship-agreement
parties:
  - { city: Sampleton, state: Texas, country: US, signatory: { name: Ana Example } }
  - { from: city.yaml }
signing: { date: 2027-01-31 }
";
    let roster = "City 1,State 1,Signatory 1,City 2,parties[1].id,Date of signing\nAlpha,Ohio,,Beta,beta,\nGamma,,Eva Example,,delta,\n";
    let city = "{ city: Villa Ejemplo, country: MX }";
    let ceremony = String::from_utf8_lossy(CEREMONY).replace("xlsx", "csv");
    let files = [
        ("base.yaml", base.as_bytes()),
        ("city.yaml", city.as_bytes()),
        ("ceremony.yaml", ceremony.as_bytes()),
        ("pairs.csv", roster.as_bytes()),
    ];
    let folder = folder(&files);
    batch(&folder, &["-q"]).code(1).stderr_eq(str![[r#"
error: `pairs.csv`, cell C2: the cell is empty, and the agreement would keep “Ana Example”, which `base.yaml` has for `Signatory 1`
 |
 = hint: fill in the cell, or take that value out of the spec; where every empty cell of the column is to leave it, write “(empty: as in the spec)” behind the heading
error: `pairs.csv`, cell B3: the cell is empty, and the agreement would keep “Texas”, which `base.yaml` has for `State 1`
       `pairs.csv`, cell D3: the cell is empty, and the agreement would keep “city.yaml”, which `base.yaml` has for `City 2`
 |
 = hint: fill in the cell, or take that value out of the spec; where every empty cell of the column is to leave it, write “(empty: as in the spec)” behind the heading

"#]]);
    // All agreements share the day of the ceremony; and a heading may say that empty cells keep the value of the spec.
    let heading = "City 1,Estado 1 (vacía: como en la especificación),Signatory 1 (empty: as in the spec),City 2 (empty: as in the spec)";
    let roster = roster.replace("City 1,State 1,Signatory 1,City 2", heading);
    fs::write(folder.path().join("pairs.csv"), roster).unwrap();
    batch(&folder, &["-q"]).success();
}

#[test]
fn a_person_who_signs_for_two_cities_is_told() {
    let roster = "City 1,Country 1,City 2,Country 2,Signatory 1,Signatory 2\n\
        Alpha,US,Beta,MX,Ana Example,Eva Muestra\nGamma,US,Delta,MX,ANA  EXAMPLE,\nAlpha,US,Zeta,MX,Ana Example,Eva Muestra\n\
        Eta,US,Theta,MX,Luis Muestra,luis muestra\n";
    let ceremony = String::from_utf8_lossy(CEREMONY).replace("xlsx", "csv");
    let base = b"kind: friendship-agreement\n";
    let files =
        [("base.yaml", &base[..]), ("ceremony.yaml", ceremony.as_bytes()), ("pairs.csv", roster.as_bytes())];
    let folder = folder(&files);
    let told = told(&batch(&folder, &["-q"]).code(1));
    for doubt in [
        "warning: ANA  EXAMPLE signs for Alpha (row 2 of `pairs.csv`) and for Gamma (row 3 of `pairs.csv`)",
        "warning: Eva Muestra signs for Beta (row 2 of `pairs.csv`) and for Zeta (row 4 of `pairs.csv`)",
        "error[signs-twice]",
    ] {
        assert!(told.replace("Ana Example signs", "ANA  EXAMPLE signs").contains(doubt), "{doubt}\n{told}");
    }
    assert_eq!(told.matches("warning:").count(), 2, "{told}");
    let summary = fs::read_to_string(folder.path().join("out/summary.txt")).unwrap();
    assert!(summary.contains("Eva Muestra signs for Beta"), "{summary}");
    let told = batch(&folder, &["-q", "--log-format", "json"]).code(1);
    let told = String::from_utf8(told.get_output().stderr.clone()).unwrap();
    assert!(told.lines().next().unwrap().contains("\"event\":\"warning\""), "{told}");
}

#[test]
fn a_failed_agreement_keeps_its_place_in_the_running_order() {
    let roster = "City 1,Country 1,City 2,Country 2\nAlpha,US,Beta,MX\nGamma,Atlantis,Delta,MX\n";
    let ceremony = String::from_utf8_lossy(CEREMONY).replace("xlsx", "csv");
    let base = b"kind: friendship-agreement\n";
    let files =
        [("base.yaml", &base[..]), ("ceremony.yaml", ceremony.as_bytes()), ("pairs.csv", roster.as_bytes())];
    let folder = folder(&files);
    let output = batch(&folder, &["--running-order", "--book"]).code(1);
    assert!(told(&output).contains("not every original was prepared: no book is made"), "{}", told(&output));
    let order = folder.path().join("out/running-order.pdf");
    let text = std::process::Command::new("pdftotext").arg(&order).arg("-").output();
    if let Ok(text) = text {
        let text = String::from_utf8_lossy(&text.stdout).replace('\u{A0}', " ").to_lowercase();
        for words in [
            "gamma-delta",
            "not prepared",
            "sin elaborar",
            "of 1 agreement there are no originals yet",
            "alpha",
        ] {
            assert!(text.contains(words), "{words}\n{text}");
        }
    }
    let output = batch(&folder, &["--running-order"]).code(1);
    assert!(told(&output).contains("the running order shows what is missing"), "{}", told(&output));
    // A batch that makes nothing has no running order.
    fs::write(folder.path().join("base.yaml"), "kind: none\n").unwrap();
    let output = batch(&folder, &["--running-order"]).code(1);
    assert!(told(&output).contains("no book or running order is made"), "{}", told(&output));
    assert!(!order.exists());
}

#[test]
fn of_several_sheets_the_ceremony_names_one() {
    let rows = |city: &str| row(1, &HEADINGS) + &row(2, &[city, "Texas", "US", "Beta", "Sonora", "MX"]);
    let book = workbook(&[("Uno", &rows("Alpha"), ""), ("Dos", &rows("Gamma"), "")], STYLES, "");
    let known = vec!["Uno".to_owned(), "Dos".to_owned()];
    let problem = RosterProblem::WhichSheet { written: None, known: known.clone() };
    assert_eq!(read(&book).unwrap_err(), [problem]);
    let named = |name: &str| read_roster(&book, Some(name), &plain());
    assert_eq!(values(&named("Dos").unwrap())[0][0].1, "Gamma");
    let problem = RosterProblem::WhichSheet { written: Some("Tres".to_owned()), known };
    assert_eq!(named("Tres").unwrap_err(), [problem]);
    let folder = folder(&[
        ("base.yaml", b"kind: friendship-agreement\n"),
        ("ceremony.yaml", &[CEREMONY, b""].concat()),
        ("pairs.xlsx", &book),
    ]);
    batch(&folder, &["-q"]).code(1).stderr_eq(str![[r#"
error: several sheets of `pairs.xlsx` could be the roster
 |
 = hint: name one as `sheet`, beside `roster` in the ceremony: Uno, Dos

"#]]);
    let named = String::from_utf8_lossy(CEREMONY).replace("pairs.xlsx", "pairs.xlsx, sheet: Dos");
    fs::write(folder.path().join("ceremony.yaml"), named).unwrap();
    batch(&folder, &["-q"]).success();
    assert!(folder.path().join("out/gamma-beta").exists());
}

#[test]
fn columns_are_known_by_plain_headings_alone() {
    let problem = |text: &str| read(text.as_bytes()).unwrap_err().remove(0);
    let RosterProblem::UnknownColumn { cell, unknown, .. } = problem("City 1,Citty 2\na,b\n") else {
        panic!()
    };
    assert_eq!((cell.to_string().as_str(), unknown.suggestion.as_deref()), ("B1", Some("City 2")));
    let RosterProblem::NoHeading { cell, row } = problem("City 1,\na,\nb,lost\n") else { panic!() };
    assert_eq!((cell.to_string().as_str(), row), ("B1", 3));
    let RosterProblem::RepeatedColumn { first, .. } = problem("City 1,parties[0].city\na,b\n") else {
        panic!()
    };
    assert_eq!(first, "A");
}

/// The values of the only row below these headings, or the reasons why there are none.
fn cells(headings: &str, row: &str) -> Result<Vec<String>, Vec<(usize, CellProblem)>> {
    let row = read(format!("{headings}\n{row}\n").as_bytes()).unwrap().rows.remove(0);
    let value = |value: &serde_json::Value| value.as_str().map_or(value.to_string(), str::to_owned);
    if row.wrong.is_empty() {
        Ok(row.cells.iter().map(|cell| value(&cell.value)).collect())
    } else {
        Err(row.wrong)
    }
}

#[test]
fn plain_words_are_understood_in_every_language() {
    let said = [
        ("Gender 1", "female", &["Female", "F", "woman", "mujer", "FEMENINO", "femenina"][..]),
        ("Género 2", "male", &["Male", "H", "hombre", "Masculino", "varón"]),
        (
            "Office 1",
            "city-manager",
            &["City Manager", "city manager", "Administradora de la Ciudad", "Town Manager"],
        ),
        (
            "Cargo 2",
            "mayor",
            &["Mayor", "Alcalde", "ALCALDESA", "Presidenta Municipal", "presidente municipal", "Intendenta"],
        ),
        (
            "Cargo 1",
            "mayor",
            &["Presidente Municipal Constitucional", "Honorable Mayor", "The Honorable Mayor"],
        ),
        ("Cargo 2", "syndic", &["Síndico", "Síndica", "Síndico Procurador"]),
        ("Cargo 2", "clerk", &["City Secretary", "Secretario del Ayuntamiento", "Town Clerk"]),
        ("Cargo 1", "city-clerk", &["City Clerk"]),
        ("Honorific 1", "engineer", &["Ing.", "ing", "engineer"]),
        ("Kind of party 1", "municipality", &["Municipio", "Municipality", "Municipalidad"]),
        (
            "Earlier agreement",
            "sister-city-agreement",
            &["Sister City Agreement", "Acuerdo de Hermanamiento", "sister city declaration"],
        ),
        ("kind", "reaffirmation", &["Reaffirmation", "Reafirmación del Acuerdo de Hermanamiento"]),
        (
            "Date of signing",
            "2027-04-15",
            &["15 de abril de 2027", "\"April 15, 2027\"", "4/15/2027", "15.4.2027"],
        ),
        ("Date of earlier agreement", "1986-11", &["noviembre de 1986", "Nov. 1986"]),
        ("Date of earlier agreement", "unknown", &["unknown", "desconocida"]),
        ("signing.originals", "2", &["2"]),
        ("page.initials", "true", &["yes", "sí", "Y", "true"]),
        ("page.initials", "false", &["No", "n"]),
    ];
    for (heading, value, words) in said {
        for word in words {
            assert_eq!(cells(heading, word).unwrap()[0], value, "{heading}: {word}");
        }
    }
    // M is male in English and can be *mujer* in Spanish: the cell stays as it is.
    assert_eq!(cells("Gender 1", "M").unwrap(), ["M"]);
    let days = ["2027-04-05", "2027-05-04"].map(|day| day.parse().unwrap()).to_vec();
    let problem = CellProblem::Ambiguous { written: "4/5/2027".to_owned(), days };
    assert_eq!(cells("Date of signing", "4/5/2027").unwrap_err(), [(0, problem)]);
}

/// Checks that each title that is printed for an office means that office alone.
#[test]
fn no_title_means_two_offices() {
    let press = press();
    let lexicon = lexicon(press.catalog(), press.vocabulary());
    for sort in [Sort::Office, Sort::Kind, Sort::Honorific, Sort::Noun, Sort::Gender, Sort::Truth] {
        for (said, words) in lexicon.said(sort) {
            // M is masculine in English and can be *mujer* in Spanish.
            let is_open = sort == Sort::Gender && said == "m";
            assert_eq!(words.len(), if is_open { 2 } else { 1 }, "{sort:?}: {said} means {words:?}");
        }
    }
}

/// Checks that every title is short enough to be looked up before a name.
#[test]
fn no_title_has_more_words_than_are_looked_up() {
    let lexicon = lexicon(press().catalog(), press().vocabulary());
    for sort in [Sort::Office, Sort::Honorific, Sort::Title] {
        for (said, _) in lexicon.said(sort) {
            assert!(said.split(' ').count() <= MOST_WORDS_OF_TITLE, "{sort:?}: {said}");
        }
    }
}

/// Checks that a cell of any length is read in a time in proportion: the steps that grow with it are bounded.
#[test]
fn a_long_cell_is_read_soon() {
    let long = "a ".repeat(100_000);
    let problems = read(format!("Signatory 1,Office 1\nAlex Sample,{long}\n").as_bytes());
    assert!(problems.is_ok(), "{problems:?}");
}

#[test]
fn a_sheet_to_fill_in_is_always_the_same_and_is_understood() {
    let press = press();
    let glossary = glossary(press.catalog(), press.vocabulary(), "en");
    let sheet = roster_to_fill_in(press.catalog(), &glossary).unwrap();
    assert!(sheet == roster_to_fill_in(press.catalog(), &glossary).unwrap());
    // Its headings are known, and its only problem is that it has no rows.
    assert_eq!(read(&sheet).unwrap_err(), [RosterProblem::NoRows]);
    let folder = folder(&[]);
    let new = |file: &str| alternat().current_dir(folder.path()).args(["roster", "new", file]).assert();
    new("pairs.xlsx").success().stderr_eq(str![[r#"
wrote pairs.xlsx ([..] kB)
next: fill in `pairs.xlsx`, one agreement in each row, and list it in a ceremony beside a spec: `roster: pairs.xlsx`

"#]]);
    assert!(fs::read(folder.path().join("pairs.xlsx")).unwrap() == sheet);
    new("pairs.xlsx").code(2);
    new("pairs.csv").code(2);
}

#[test]
fn files_of_other_programs_are_told_apart() {
    assert_eq!(read(b"\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1 and more").unwrap_err(), [RosterProblem::OtherFormat]);
    let other = zipped(&[("content.xml".to_owned(), "<x/>".to_owned())]);
    assert_eq!(read(&other).unwrap_err(), [RosterProblem::NotAWorkbook]);
    assert_eq!(read(b"PK\x03\x04 nothing").unwrap_err(), [RosterProblem::NotAWorkbook]);
    let latin = b"City 1,City 2\nTorre\xF3n,El Paso\n";
    assert_eq!(read(latin).unwrap_err(), [RosterProblem::NotUtf8 { row: 2 }]);
    let unknown = row(1, &["City 1", "City 2"])
        + "<row r='2'><c r='A2'><v>1</v></c><c r='B2' t='e'><v>#SPILL!</v></c></row>";
    let problem = read(&workbook(&[("One", &unknown, "")], STYLES, "")).unwrap_err().remove(0);
    let RosterProblem::UnknownError { written, after } = problem else { panic!("{problem:?}") };
    assert_eq!((written.as_str(), after.unwrap().to_string().as_str()), ("#SPILL!", "A2"));
}

#[test]
fn a_workbook_that_was_made_to_do_harm_is_refused() {
    // The first part is small until it is unpacked.
    let mut archive = ZipWriter::new(Cursor::new(Vec::new()));
    let packed = SimpleFileOptions::default().compression_method(CompressionMethod::Deflated);
    archive.start_file("xl/sharedStrings.xml", packed).unwrap();
    for _ in 0..80 {
        archive.write_all(&vec![b' '; 1_000_000]).unwrap();
    }
    let bomb = archive.finish().unwrap().into_inner();
    assert!(bomb.len() < 1_000_000);
    assert_eq!(read(&bomb).unwrap_err(), [RosterProblem::TooLarge]);
    // The next part claims to have more texts than fit in any memory.
    let lie = "<sst uniqueCount='999999999999999'><si><t>x</t></si></sst>".to_owned();
    assert_eq!(
        read(&zipped(&[("xl/sharedStrings.xml".to_owned(), lie)])).unwrap_err(),
        [RosterProblem::NotAWorkbook]
    );
    // The cells are far away, and more than a roster may have.
    let far = row(1, &["City 1"]) + "<row r='2'><c r='XFD2' t='str'><v>x</v></c></row>";
    let problem = read(&workbook(&[("One", &far, "")], STYLES, "")).unwrap_err();
    assert_eq!(problem, [RosterProblem::TooManyColumns { columns: 16_384 }]);
    let long: String = (1..10_100).map(|number| row(number, &["City 1"])).collect();
    assert_eq!(read(&workbook(&[("One", &long, "")], STYLES, "")).unwrap_err(), [RosterProblem::TooManyRows]);
    // There are very many merged areas.
    let area = "<mergeCell ref='A1:XFD1048576'/>".repeat(5_000);
    let rows: String = (1..1_000).map(|number| row(number, &["City 1"])).collect();
    let merged = workbook(&[("One", &rows, &format!("<mergeCells>{area}</mergeCells>"))], STYLES, "");
    assert_eq!(read(&merged).unwrap_err(), [RosterProblem::TooLarge]);
}

#[test]
fn no_damage_to_a_workbook_stops_the_program() {
    let rows = row(1, &HEADINGS) + &row(2, &["Alpha", "Texas", "US", "Beta", "Sonora", "MX"]);
    let behind = "<mergeCells><mergeCell ref='A2:A3'/></mergeCells>";
    let book = workbook(
        &[("One", &(rows + "<row r='3'><c r='B3' s='1'><v>32904</v></c></row>"), behind)],
        MONTHS,
        "",
    );
    let words = plain();
    assert!(read_roster(&book, None, &words).is_ok());
    for at in 0..book.len() {
        for byte in [b'<', b'9', 0xFF] {
            let mut damaged = book.clone();
            damaged[at] = byte;
            let _ = read_roster(&damaged, None, &words);
        }
    }
}

#[test]
fn a_file_that_cannot_be_read_is_all_that_a_check_tells() {
    let folder = folder(&[("x.yaml", b"kind: friendship-agreement\n")]);
    let check =
        |arguments: &[&str]| alternat().current_dir(folder.path()).arg("check").args(arguments).assert();
    let unreadable = str![[r#"
error: cannot read `none.yaml`: there is no such file or folder
 |
 = hint: check the name and the folder

"#]];
    check(&["none.yaml"]).code(3).stdout_eq("").stderr_eq(unreadable.clone());
    check(&["none.yaml", "--format", "json"]).code(3).stdout_eq("").stderr_eq(unreadable);
}

#[test]
fn names_that_some_systems_do_not_tell_apart_go_into_no_one_folder() {
    let spec = b"
kind: friendship-agreement
parties:
  - { id: one, city: Sampleton, state: Texas, country: US }
  - { id: two, city: Villa Ejemplo, state: Sonora, country: MX }
";
    let names = ["x.yaml", "X.yaml", "caf\u{e9}.yaml", "cafe\u{301}.yaml"];
    let folder = folder(&names.map(|name| (name, &spec[..])));
    let run = |command: &str, one: &str, other: &str| {
        let output =
            alternat().current_dir(folder.path()).args([command, one, other, "-o", "out/"]).assert().code(2);
        assert!(!Path::new(&folder.path().join("out")).exists(), "{command} {one} {other}");
        told(&output)
    };
    for [one, other] in [[names[0], names[1]], [names[2], names[3]]] {
        assert!(run("render", one, other).contains("two files would have the same name"));
        assert!(run("batch", one, other).contains("two agreements would have the folder"));
    }
}

#[test]
fn what_a_row_lacks_is_told_at_the_row() {
    let roster = "City 1,City 2,Country 2\nAlpha,Beta,MX\n";
    let ceremony = String::from_utf8_lossy(CEREMONY).replace("xlsx", "csv");
    let base = b"kind: friendship-agreement\n";
    let files =
        [("base.yaml", &base[..]), ("ceremony.yaml", ceremony.as_bytes()), ("pairs.csv", roster.as_bytes())];
    let folder = folder(&files);
    batch(&folder, &["-q"]).code(1).stderr_eq(str![[r#"
error[missing-field]: nothing says the country of this party
 --> pairs.csv:2:1
  |
2 | Alpha,Beta,MX
  | ^^^^^ cell A2: City 1
  |
  = hint: write it in the column “Country 1”


"#]]);
}

/// The folder of a ceremony with these rows, and its report when it is made.
fn ceremony_of(headings: &str, rows: &str, arguments: &[&str]) -> (TempDir, String) {
    let ceremony = String::from_utf8_lossy(CEREMONY).replace("xlsx", "csv");
    let sheet = format!("City 1,Country 1,City 2,Country 2,{headings}\n{rows}\n");
    let base = b"kind: friendship-agreement\n";
    let files =
        [("base.yaml", &base[..]), ("ceremony.yaml", ceremony.as_bytes()), ("pairs.csv", sheet.as_bytes())];
    let folder = folder(&files);
    let output = batch(&folder, &[&["-q", "--format", "typ"], arguments].concat());
    let told = told(&output);
    (folder, told)
}

#[test]
fn a_text_in_one_language_beside_that_of_another_layer_is_refused_at_its_cell() {
    let (folder, told) = ceremony_of(
        "Place of signing in English,Place of signing in Spanish,Date of signing",
        "Alpha,US,Beta,MX,Elsewhere,,\nGamma,US,Delta,MX,Elsewhere,Otra parte,",
        &[],
    );
    let expected = "error: `pairs.csv`, cell E2: `Place of signing in English` is given, and there is no Spanish text beside it";
    assert!(told.contains(expected), "{told}");
    assert_eq!(told.matches("error").count(), 1, "{told}");
    assert!(!folder.path().join("out/alpha-beta").exists() && folder.path().join("out/gamma-delta").exists());
    // The refusal applies to any pair, such as a noun whose other text the spec has.
    let (_, told) = ceremony_of("parties[0].noun.es", "Alpha,US,Beta,MX,la Villa de …", &[]);
    assert!(told.contains("cell E2: `parties[0].noun.es` is given, and there is no English text"), "{told}");
}

#[test]
fn a_day_and_a_place_other_than_those_of_the_ceremony_are_told() {
    let (_, told) = ceremony_of(
        "Place of signing in English,Place of signing in Spanish,Date of signing",
        "Alpha,US,Beta,MX,Elsewhere,Otra parte,2027-05-02\nGamma,US,Delta,MX,,,2027-04-15",
        &[],
    );
    for doubt in [
        "warning: `pairs.csv`, cell G2: this agreement is signed on 2027-05-02, but the ceremony is on 2027-04-15",
        "warning: `pairs.csv`, cell E2: this agreement is signed in “Elsewhere”, but the ceremony is in “Sampleton, Texas”",
    ] {
        assert!(told.contains(doubt), "{told}");
    }
    assert_eq!(told.matches("warning:").count(), 2, "{told}");
}

#[test]
fn a_title_gives_its_gender_and_a_cell_that_contradicts_it_is_told() {
    let gender = |row: &str| {
        let row = read(format!("Office 1,Gender 1\n{row}\n").as_bytes()).unwrap().rows.remove(0);
        (row.cells[1].value.as_str().map(str::to_owned), row.empty, row.other_genders)
    };
    assert_eq!(gender("Alcaldesa,"), (Some("female".to_owned()), vec![], vec![]));
    assert_eq!(gender("Síndico,"), (Some("male".to_owned()), vec![], vec![]));
    let other = vec![(1, "Presidente Municipal".to_owned())];
    assert_eq!(gender("Presidente Municipal,Female"), (Some("female".to_owned()), vec![], other));
    let row = read(b"Office 1,Gender 1\nMayor,\n").unwrap().rows.remove(0);
    assert_eq!((row.cells.len(), row.empty), (1, vec![1]));
    let (_, told) = ceremony_of("Office 1,Gender 1", "Alpha,US,Beta,MX,Alcaldesa,Male", &[]);
    let expected =
        "warning: `pairs.csv`, cell F2: the gender is not that of the title beside it, `Alcaldesa`";
    assert!(told.contains(expected), "{told}");
}

#[test]
fn the_same_cities_twice_are_told_with_both_rows() {
    let rows = "Alpha,US,Beta,MX,\nGamma,US,Delta,MX,\nBeta,MX,Alpha,US,";
    let (_, told) = ceremony_of("Notes", rows, &[]);
    let expected =
        "warning: two agreements are between Beta and Alpha: row 2 of `pairs.csv` and row 4 of `pairs.csv`";
    assert!(told.contains(expected), "{told}");
    assert_eq!(told.matches("warning:").count(), 1, "{told}");
}

#[test]
fn yes_leaves_a_line_for_who_attests_and_no_names_nobody() {
    let row = |answer: &str| {
        let headings = "City 1,Attested by 1,parties[1].approved-as-to-form.name,parties[1].cosignatory.name";
        let sheet = format!("{headings}\nAlpha,{answer},{answer},{answer}\n");
        let row = read(sheet.as_bytes()).unwrap().rows.remove(0);
        row.cells.into_iter().skip(1).map(|cell| cell.value).collect::<Vec<_>>()
    };
    for yes in ["yes", "Sí"] {
        assert_eq!(row(yes), vec![serde_json::json!({ "name": null }); 3], "{yes}");
    }
    assert_eq!(row("no"), vec![serde_json::Value::Null; 3]);
    assert_eq!(row("Ana Example"), vec![serde_json::json!("Ana Example"); 3]);
    let (folder, _) = ceremony_of("Attested by 1", "Alpha,US,Beta,MX,Sí", &[]);
    let markup = fs::read_to_string(folder.path().join("out/alpha-beta/alpha-beta.alpha.typ")).unwrap();
    assert!(markup.contains("Attest") && !markup.contains("\"Sí\""), "{markup}");
}

#[test]
fn totals_are_known_by_their_words_and_count_for_nothing() {
    for total in ["Sub-total", "Gran total", "Total pairs: 6", "Sub-total: 3"] {
        let roster = read(format!("City 1,City 2\nAlpha,Beta\n{total},\n").as_bytes()).unwrap();
        assert_eq!((roster.rows.len(), roster.totals), (1, vec![3]), "{total}");
    }
    let most = alternat::spec::MOST_AGREEMENTS;
    let sheet = format!("City 1,City 2\n{}Total: {most},\n", "Alpha,Beta\n".repeat(most));
    assert_eq!(read(sheet.as_bytes()).unwrap().totals, [most + 2]);
}

#[test]
fn a_title_that_is_not_known_is_answered_with_printed_ones() {
    let (_, told) = ceremony_of("Office 2", "Alpha,US,Beta,MX,Presidenta", &[]);
    assert!(told.contains("= hint: did you mean Mayor · Presidenta Municipal, "), "{told}");
    let (_, told) = ceremony_of("Office 2", "Alpha,US,Beta,MX,King of Beta", &[]);
    assert!(told.contains("= hint: write a title as agreements have it"), "{told}");
    let (_, told) = ceremony_of("Notes", "Alpha,Texas,Beta,MX,", &[]);
    assert!(
        told.contains("or its code of two letters; a state belongs in the column for the state"),
        "{told}"
    );
}

#[test]
fn an_unknown_heading_is_told_as_it_is_typed() {
    let (_, told) = ceremony_of("No.", "Alpha,US,Beta,MX,1", &[]);
    assert!(told.contains("cell E1, `No.`") && !told.contains("articles"), "{told}");
    assert!(told.contains("such as City 1, State 1"), "{told}");
}

#[test]
fn a_file_of_another_sort_is_no_spec() {
    let folder = folder(&[("summit.yaml", CEREMONY), ("signed.pdf", b"%PDF-1.7\n")]);
    fs::write(folder.path().join("pairs.yaml"), "kind: friendship-agreement\n").unwrap();
    let output = alternat().current_dir(folder.path()).args(["check", "pairs.yaml"]).assert().code(1);
    assert!(
        told(&output).contains("`alternat batch` checks the spec with its ceremony"),
        "{}",
        told(&output)
    );
    let told =
        |file: &str| told(&alternat().current_dir(folder.path()).args(["check", file]).assert().code(2));
    assert_eq!(
        told("summit.yaml"),
        "error: `summit.yaml` is a ceremony and not a spec\n |\n = hint: give the ceremony alone: `alternat batch summit.yaml -o DIR`\n"
    );
    assert_eq!(
        told("signed.pdf"),
        "error: `signed.pdf` is a PDF\n |\n = hint: give the spec that it is made from, the .yaml file\n"
    );
}
