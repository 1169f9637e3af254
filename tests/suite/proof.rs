//! A PDF is compared correctly with its spec, and no PDF does harm.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;
use std::time::{Duration, Instant};

use alternat::document::{Document, Inline, Part, Text};
use alternat::edition::{Edition, Signing};
use alternat::press::Press;
use alternat::proof::{self, Aspect, Difference, Verdict};
use snapbox::str;

use crate::support::{all_documents, alternat, documents, press, root};

fn fixture(name: &str) -> String {
    fs::read_to_string(root().join("fixtures").join(name)).unwrap()
}

fn pdf(press: &mut Press, document: &Document, edition: Edition) -> Vec<u8> {
    press.pdf(document, edition, &BTreeMap::new(), &[]).unwrap().0
}

/// The first original of a spec, and its PDF with fields.
fn made(press: &mut Press, yaml: &str) -> (Document, Vec<u8>) {
    let document = documents(press, yaml, "proof").remove(0).1;
    let edition = Edition { signing: Signing::Fields, ..Edition::default() };
    let pdf = pdf(press, &document, edition);
    (document, pdf)
}

/// A page, its part, paragraph and language, the expected words and those found.
type Told = (usize, Option<Part>, Option<usize>, String, String, String);

/// The differences in words: page, part, paragraph, language, the expected words and those found.
fn words(verdict: &Verdict) -> Vec<Told> {
    let Verdict::Different(differences) = verdict else { panic!("{verdict:?}") };
    let told = differences.iter().map(|difference| match difference {
        Difference::Words { page, passage, expected, found } => {
            let (part, paragraph, language) =
                passage.as_ref().map_or((None, None, String::new()), |passage| {
                    (Some(passage.part), passage.paragraph, passage.language.clone())
                });
            (*page, part, paragraph, language, expected.clone(), found.clone())
        }
        other => panic!("{other:?}"),
    });
    told.collect()
}

#[test]
fn every_fixture_is_itself() {
    let mut press = press();
    for (name, document) in all_documents(&press) {
        for signing in Signing::ALL {
            let edition = Edition { signing, ..Edition::default() };
            let made = pdf(&mut press, &document, edition);
            assert_eq!(proof::compare(&made, &made, &document), Verdict::Same, "{name}");
            let record = proof::origin(&made).unwrap().record.unwrap();
            assert_eq!(
                (record.original, record.edition),
                (document.metadata.original.clone(), edition.of(&document)),
                "{name}"
            );
        }
    }
}

#[test]
fn every_passage_is_found_on_its_page() {
    let mut press = press();
    for (name, document) in all_documents(&press) {
        let made = pdf(&mut press, &document, Edition::default());
        // Each changed letter is reported with its passage; letters of the foot belong to none.
        let mut other = document.clone();
        for (number, article) in other.articles.iter_mut().enumerate() {
            for paragraph in &mut article.paragraphs {
                change_letter(&mut paragraph.right);
            }
            let changed = pdf(&mut press, &with_article(&document, number, article), Edition::default());
            let told = words(&proof::compare(&changed, &made, &document));
            // A letter of the same width as the one before leaves every line and every page as it was.
            assert!(!told.is_empty() && told.len() <= article.paragraphs.len(), "{name}: {told:?}");
            for (_, part, _, language, _, found) in told {
                assert_eq!(
                    (part, language.as_str()),
                    (Some(Part::Article(number + 1)), document.languages.right.code.as_str()),
                    "{name}"
                );
                assert!(found.contains('ö'), "{name}: {found}");
            }
        }
    }
}

#[test]
fn a_letter_that_moves_lines_is_found_in_its_passage() {
    let mut press = press();
    for (name, document) in all_documents(&press) {
        let made = pdf(&mut press, &document, Edition::default());
        for number in [0, document.articles.len() - 1] {
            let mut article = document.articles[number].clone();
            article.paragraphs[0].right.0.insert(0, Inline::Words("Ÿ".to_owned()));
            let changed = pdf(&mut press, &with_article(&document, number, &article), Edition::default());
            let told = words(&proof::compare(&changed, &made, &document));
            let is_it = told
                .iter()
                .any(|(_, part, .., found)| *part == Some(Part::Article(number + 1)) && found.contains('Ÿ'));
            assert!(is_it, "{name}: {told:?}");
        }
    }
}

/// Replaces an *o* with an *ö*, or, if there is none, another letter of nearly the same width.
fn change_letter(text: &mut Text) {
    let changed = ['o', 'a', 'e'].into_iter().any(|letter| {
        let words = text.0.iter_mut().find_map(|inline| match inline {
            Inline::Words(words) if words.contains(letter) => Some(words),
            _ => None,
        });
        words.map(|words| *words = words.replacen(letter, "ö", 1)).is_some()
    });
    assert!(changed, "{text} has no letter that can be changed");
}

fn with_article(document: &Document, number: usize, article: &alternat::document::Article) -> Document {
    let mut document = document.clone();
    document.articles[number] = article.clone();
    document
}

#[test]
fn a_word_that_the_spec_has_otherwise() {
    let mut press = press();
    let yaml = fixture("calexico-mexicali-2026.yaml");
    let (_, older) = made(&mut press, &yaml);
    let (document, newer) = made(&mut press, &yaml.replace("2017-05-24", "2017-05-25"));
    let told = words(&proof::compare(&older, &newer, &document));
    assert_eq!(told.len(), 2, "{told:?}");
    let [english, spanish] = [&told[0], &told[1]];
    assert_eq!((english.0, english.1, english.3.as_str()), (1, Some(Part::Article(2)), "en"));
    assert_eq!((english.4.as_str(), english.5.as_str()), ("25,", "24,"));
    assert_eq!((spanish.1, spanish.3.as_str()), (Some(Part::Article(2)), "es"));
    assert_eq!((spanish.4.as_str(), spanish.5.as_str()), ("25", "24"));
}

/// A valid PDF in which the content of the streams that a function accepts is replaced.
fn with_content(pdf: &[u8], change: impl Fn(&str) -> Option<String>) -> Vec<u8> {
    let text = |bytes: &[u8]| String::from_utf8(bytes.to_vec()).unwrap();
    let table = pdf.windows(9).rposition(|window| window == b"startxref").unwrap();
    let start: usize = text(&pdf[table..]).split_whitespace().nth(1).unwrap().parse().unwrap();
    let entries = text(&pdf[start..table]);
    let offsets: Vec<usize> = entries
        .lines()
        .skip(3)
        .take_while(|line| line.contains(" n"))
        .map(|line| line[..10].parse().unwrap())
        .collect();
    let mut order: Vec<_> = (0..offsets.len()).collect();
    order.sort_by_key(|object| offsets[*object]);
    let (mut written, mut places) = (pdf[..offsets[order[0]]].to_vec(), vec![0; offsets.len()]);
    let mut is_changed = false;
    for (number, object) in order.iter().enumerate() {
        let end = order.get(number + 1).map_or(start, |next| offsets[*next]);
        let bytes = &pdf[offsets[*object]..end];
        places[*object] = written.len();
        match changed_stream(bytes, &change) {
            Some(bytes) => {
                is_changed = true;
                written.extend(bytes);
            }
            None => written.extend(bytes),
        }
    }
    assert!(is_changed, "no stream was changed");
    let begin = written.len();
    let trailer = entries.split_once("trailer").unwrap().1;
    written.extend(format!("xref\n0 {}\n0000000000 65535 f\r\n", offsets.len() + 1).bytes());
    for place in places {
        written.extend(format!("{place:010} 00000 n\r\n").bytes());
    }
    written.extend(format!("trailer{trailer}startxref\n{begin}\n%%EOF").bytes());
    written
}

fn changed_stream(object: &[u8], change: &impl Fn(&str) -> Option<String>) -> Option<Vec<u8>> {
    use std::io::Read as _;
    let start = object.windows(7).position(|window| window == b"stream\n")? + 7;
    let mut content = Vec::new();
    flate2::read::ZlibDecoder::new(&object[start..]).read_to_end(&mut content).ok()?;
    let content = change(std::str::from_utf8(&content).ok()?)?;
    let number = String::from_utf8_lossy(object).split_whitespace().next().unwrap().to_owned();
    let mut bytes = format!("{number} 0 obj\n<</Length {}>>\nstream\n", content.len()).into_bytes();
    bytes.extend(content.bytes());
    bytes.extend(b"\nendstream\nendobj\n\n");
    Some(bytes)
}

#[test]
fn a_letter_that_was_changed_on_the_page() {
    let mut press = press();
    let (document, made) = made(&mut press, &fixture("calexico-mexicali-2026.yaml"));
    // Two letters of a passage are swapped.
    let forged = with_content(&made, |content| {
        let mark = content.find("/MCID 22>>")?;
        let begin = mark + content[mark..].find("[(")? + 2;
        let pieces: Vec<_> = content[begin..].splitn(3, ")-50(").collect();
        let [one, other, rest] = pieces[..] else { return None };
        Some(format!("{}{other})-50({one})-50({rest}", &content[..begin]))
    });
    let told = words(&proof::compare(&forged, &made, &document));
    assert_eq!(told.len(), 1, "{told:?}");
    assert!(told[0].1.is_some() && told[0].4 != told[0].5, "{told:?}");
    assert_eq!(told[0].4.len(), told[0].5.len(), "{told:?}");
}

#[test]
fn a_page_that_was_painted_over() {
    let mut press = press();
    let (document, made) = made(&mut press, &fixture("calexico-mexicali-2026.yaml"));
    let forged = with_content(&made, |content| {
        content.contains("/MCID 0>>").then(|| format!("{content}\n/Artifact BMC 0 0 100 100 re f EMC"))
    });
    let verdict = proof::compare(&forged, &made, &document);
    assert_eq!(verdict, Verdict::Different(vec![Difference::Look(1, Aspect::Drawing)]));
}

#[test]
fn broken_pdfs_are_refused_or_differ() {
    let mut press = press();
    let (document, made) = made(&mut press, &fixture("calexico-mexicali-2026.yaml"));
    let mut state = 1_u32;
    let mut next = |most: usize| {
        state = state.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
        usize::try_from(state >> 8).unwrap() % most
    };
    let begun = Instant::now();
    for round in 0..200 {
        let mut broken = made.clone();
        if round % 4 == 0 {
            broken.truncate(next(made.len()));
        } else {
            for _ in 0..=next(20) {
                let place = next(broken.len());
                broken[place] = u8::try_from(next(256)).unwrap();
            }
        }
        let _ = proof::origin(&broken);
        assert!(broken == made || matches!(proof::compare(&broken, &made, &document), Verdict::Different(_)));
    }
    for bytes in [&b""[..], b"%PDF-", b"%PDF-1.7\n", &[0; 1000]] {
        assert!(proof::origin(bytes).is_err() && proof::pages(bytes).is_err());
    }
    assert!(begun.elapsed() < Duration::from_mins(1), "{:?}", begun.elapsed());
}

/// A file with a table of its objects, each of which begins a line.
fn tabled(mut pdf: Vec<u8>) -> Vec<u8> {
    let mut places = std::collections::BTreeMap::new();
    for (place, _) in pdf.windows(6).enumerate().filter(|(_, window)| *window == b" 0 obj") {
        let start = pdf[..place].iter().rposition(|byte| *byte == b'\n').map_or(0, |line| line + 1);
        if let Ok(number) = String::from_utf8_lossy(&pdf[start..place]).parse::<usize>() {
            places.insert(number, start);
        }
    }
    let begin = pdf.len();
    let table = places.iter().fold("xref\n".to_owned(), |table, (number, place)| {
        format!("{table}{number} 1\n{place:010} 00000 n\r\n")
    });
    pdf.extend(format!("{table}trailer\n<</Root 1 0 R/Size 500>>\nstartxref\n{begin}\n%%EOF").bytes());
    pdf
}

fn packed(content: &[u8]) -> Vec<u8> {
    use std::io::Write as _;
    let mut packed = flate2::write::ZlibEncoder::new(Vec::new(), flate2::Compression::best());
    packed.write_all(content).unwrap();
    packed.finish().unwrap()
}

/// A file of these objects after a catalog and one page.
fn small(page: &str, objects: &[(String, Vec<u8>)]) -> Vec<u8> {
    let mut pdf = b"%PDF-1.7\n1 0 obj\n<</Type/Catalog/Pages 2 0 R>>\nendobj\n".to_vec();
    pdf.extend(b"2 0 obj\n<</Type/Pages/Count 1/Kids[3 0 R]>>\nendobj\n");
    pdf.extend(format!("3 0 obj\n<</Type/Page/Parent 2 0 R/MediaBox[0 0 9 9]{page}>>\nendobj\n").bytes());
    for (number, (dict, data)) in objects.iter().enumerate() {
        pdf.extend(format!("{} 0 obj\n<<{dict}/Length {}>>\nstream\n", number + 4, data.len()).bytes());
        pdf.extend(data);
        pdf.extend(b"\nendstream\nendobj\n");
    }
    pdf
}

/// Checks that content that would take disproportionate time or memory is refused, or read in proportion, in every part
/// of a file.
#[test]
fn bombs_of_every_kind() {
    let begun = Instant::now();
    // The file has a tree of pages in which each node comes twice.
    let mut tree = b"%PDF-1.7\n1 0 obj\n<</Type/Catalog/Pages 2 0 R>>\nendobj\n".to_vec();
    for node in 2..60 {
        let next = node + 1;
        tree.extend(
            format!("{node} 0 obj\n<</Type/Pages/Count 1/Kids[{next} 0 R {next} 0 R]>>\nendobj\n").bytes(),
        );
    }
    tree.extend(b"60 0 obj\n<</Type/Page/MediaBox[0 0 9 9]>>\nendobj\n");
    assert!(proof::pages(&tabled(tree)).is_err());
    // The file has a hundred embedded files that are one.
    let flate = || "/Filter/FlateDecode".to_owned();
    let mut files = small("", &[(flate(), packed(&vec![b' '; 30_000_000]))]);
    for number in 5..105 {
        let file = format!("<</Type/Filespec/AFRelationship/Source/UF(f{number}.yaml)/EF<</F 4 0 R>>>>");
        files.extend(format!("{number} 0 obj\n{file}\nendobj\n").bytes());
    }
    assert!(proof::origin(&tabled(files)).is_err());
    // The file has drawings that place each other twice.
    let drawings: Vec<_> = (4..64)
        .map(|number| {
            let next = number + 1;
            let resources = format!("/Subtype/Form/Resources<</XObject<</A {next} 0 R/B {next} 0 R>>>>");
            (resources, [b"/A Do /B Do ".repeat(20), vec![b' '; 100_000]].concat())
        })
        .collect();
    assert!(
        proof::pages(&tabled(small("/Contents 4 0 R/Resources<</XObject<</A 5 0 R/B 5 0 R>>>>", &drawings)))
            .is_err()
    );
    // The predictors have no width, or too large a width.
    for parameters in
        ["/Predictor 2/Columns 0", "/Predictor 12/Columns 0/Colors 0", "/Predictor 15/Columns 99999999999"]
    {
        let dict = format!("/Filter/FlateDecode/DecodeParms<<{parameters}>>");
        assert!(
            proof::pages(&tabled(small("/Contents 4 0 R", &[(dict, packed(b"BT ET"))]))).is_err(),
            "{parameters}"
        );
    }
    // The values do not end.
    let values = format!("4 0 obj\n[{}]\nendobj\n", "[]".repeat(5_000_000));
    assert!(proof::pages(&tabled([small("", &[]), values.into_bytes()].concat())).is_err());
    assert!(begun.elapsed() < Duration::from_mins(1), "{:?}", begun.elapsed());
}

#[test]
fn what_would_fill_the_memory_is_refused() {
    let bomb = packed(&vec![b' '; 200_000_000]);
    let with_stream = |dictionary: &str, data: &[u8]| {
        let mut pdf = b"%PDF-1.7\n1 0 obj\n<</Type/Catalog/Pages 2 0 R>>\nendobj\n".to_vec();
        pdf.extend(b"2 0 obj\n<</Type/Pages/Count 1/Kids[3 0 R]>>\nendobj\n");
        pdf.extend(b"3 0 obj\n<</Type/Page/Parent 2 0 R/MediaBox[0 0 9 9]/Contents 4 0 R>>\nendobj\n");
        pdf.extend(format!("4 0 obj\n<<{dictionary}/Length {}>>\nstream\n", data.len()).bytes());
        pdf.extend(data);
        pdf.extend(b"\nendstream\nendobj\n");
        tabled(pdf)
    };
    assert!(proof::pages(&with_stream("", b"BT ET")).is_ok());
    assert!(proof::pages(&with_stream("/Filter/FlateDecode", &bomb)).is_err());
    for filter in [
        "/Filter/LZWDecode",
        "/Filter[/FlateDecode/FlateDecode]",
        "/Filter/#46lateDecode",
        "/Filter 9 0 R",
        "/F/FlateDecode",
        "/Filter/Fl%\n",
    ] {
        assert!(proof::pages(&with_stream(filter, b"x")).is_err(), "{filter}");
    }
    assert!(proof::pages(&with_stream("", "[".repeat(1_000_000).as_bytes())).is_err());
    assert!(proof::pages(&with_stream("", "<<".repeat(9_000).as_bytes())).is_ok());
}

// ------------------------------------------------------------------ the commands

const SPEC: &str = "fixtures/el-paso-torreon.yaml";

fn rendered(folder: &Path, options: &[&str]) {
    let target = format!("{}/", folder.display());
    alternat().args(["render", SPEC, "-o", &target]).args(options).assert().success();
}

#[test]
fn a_pdf_is_verified_by_itself_and_by_its_spec() {
    let folder = tempfile::tempdir().unwrap();
    rendered(folder.path(), &["--embed-spec", "--paper", "a4", "--anchors", "adobe"]);
    let told = |arguments: &[&str], code| {
        let pdf = folder.path().join("el-paso-torreon.torreon.pdf");
        let output = alternat().arg("verify").arg(pdf).args(arguments).output().unwrap();
        assert_eq!(output.status.code(), Some(code));
        String::from_utf8(output.stderr).unwrap().replace(&*folder.path().to_string_lossy(), "")
    };
    let same = "/el-paso-torreon.torreon.pdf is exactly what its spec gives, byte for byte\n";
    assert_eq!(told(&[], 0), same);
    assert_eq!(told(&["--spec", SPEC], 0), same);
    let spec = fixture("el-paso-torreon.yaml").replace("implementation of", "implementation off");
    assert_ne!(spec, fixture("el-paso-torreon.yaml"));
    let other = folder.path().join("other.yaml");
    fs::write(&other, spec).unwrap();
    let different = told(&["--spec", other.to_str().unwrap(), "--lang", "es", "--root", "/"], 1);
    assert_eq!(
        different,
        "/el-paso-torreon.torreon.pdf no es lo que da su especificación\n\
         página 1, artículo I, inciso b (inglés): dice «of» donde la especificación da «off»\n"
    );
}

#[test]
fn without_a_record_every_edition_is_tried() {
    let folder = tempfile::tempdir().unwrap();
    rendered(folder.path(), &["--paper", "legal"]);
    let pdf = folder.path().join("el-paso-torreon.torreon.pdf");
    let bytes = fs::read(&pdf).unwrap();
    let place = bytes.windows(10).position(|window| window == b"paper=lega").unwrap();
    let mut other = bytes.clone();
    other[place..place + 10].copy_from_slice(b"taper=lega");
    fs::write(&pdf, other).unwrap();
    let output = alternat().arg("verify").arg(&pdf).args(["--spec", SPEC]).output().unwrap();
    assert_eq!(output.status.code(), Some(1));
    let told = String::from_utf8(output.stderr).unwrap();
    assert!(
        told.contains("the pages are the same") && told.contains("does not tell how it was made"),
        "{told}"
    );
}

#[test]
fn a_pdf_of_another_version() {
    let folder = tempfile::tempdir().unwrap();
    rendered(folder.path(), &[]);
    let pdf = folder.path().join("el-paso-torreon.torreon.pdf");
    let mut bytes = fs::read(&pdf).unwrap();
    let version = concat!("(Alternat ", env!("CARGO_PKG_VERSION"), ")");
    let place = bytes.windows(version.len()).position(|window| window == version.as_bytes()).unwrap();
    bytes[place + "(Alternat ".len()] = b'9';
    fs::write(&pdf, bytes).unwrap();
    let output = alternat().arg("verify").arg(&pdf).args(["--spec", SPEC]).output().unwrap();
    let told = String::from_utf8(output.stderr).unwrap();
    assert!(told.contains("it was made by Alternat 9"), "{told}");
}

#[test]
fn what_cannot_be_verified() {
    let folder = tempfile::tempdir().unwrap();
    rendered(folder.path(), &[]);
    let pdf = folder.path().join("el-paso-torreon.torreon.pdf");
    alternat()
        .current_dir(&folder)
        .args(["verify", "el-paso-torreon.torreon.pdf"])
        .assert()
        .code(2)
        .stderr_eq(str![[r#"
error: `el-paso-torreon.torreon.pdf` carries no spec
 |
 = hint: give the spec with `alternat verify --spec`; only PDFs made with `--embed-spec` carry one

"#]]);
    fs::write(&pdf, "no PDF").unwrap();
    alternat()
        .current_dir(&folder)
        .args(["extract", "el-paso-torreon.torreon.pdf"])
        .assert()
        .code(2)
        .stderr_eq(str![[r#"
error: `el-paso-torreon.torreon.pdf` is not a PDF that can be read
 |
 = hint: give a PDF that Alternat made; a file that is damaged, encrypted or packed in another way is not read

"#]]);
}

#[test]
fn a_book_and_the_spec_of_other_cities_are_told_as_what_they_are() {
    let folder = tempfile::tempdir().unwrap();
    let spec = root().join(SPEC);
    let batch = alternat().arg("batch").arg(&spec).args(["--book", "-q", "-o"]).arg(folder.path()).assert();
    batch.success();
    let book = folder.path().join("book.pdf");
    for given in [vec![], vec!["--spec".as_ref(), spec.as_os_str()]] {
        let output = alternat().arg("verify").arg(&book).args(given).output().unwrap();
        assert_eq!(output.status.code(), Some(2));
        let said = String::from_utf8(output.stderr).unwrap();
        assert!(said.contains("is a book of 2 originals for the printer"), "{said}");
    }
    rendered(folder.path(), &[]);
    let pdf = folder.path().join("el-paso-torreon.torreon.pdf");
    let other = root().join("fixtures/calexico-mexicali-2026.yaml");
    let output = alternat().arg("verify").arg(&pdf).arg("--spec").arg(other).output().unwrap();
    assert_eq!(output.status.code(), Some(1));
    let said = String::from_utf8(output.stderr).unwrap();
    assert!(said.contains("is not what this spec gives: the spec is of"), "{said}");
    assert!(said.contains("Calexico") && said.contains("Torreón") && said.lines().count() == 1, "{said}");
}

/// Checks that a file that is not a PDF, or has pictures for pages, is reported as what it is.
#[test]
fn files_of_other_kinds() {
    let folder = tempfile::tempdir().unwrap();
    let picture =
        ("/Subtype/Image/Width 1/Height 1/BitsPerComponent 8/ColorSpace/DeviceGray".to_owned(), vec![0]);
    let painted = (String::new(), b"q 9 0 0 9 0 0 cm /A Do Q".to_vec());
    let scan = tabled(small("/Contents 5 0 R/Resources<</XObject<</A 4 0 R>>>>", &[picture, painted]));
    for (content, told) in [
        (&b""[..], "is empty, and is not a PDF that can be read"),
        (b"PK\x03\x04 word/document.xml", "is a document of a word processor, and"),
        (b"\x89PNG\r\n", "is a picture, and"),
        (b"%PDF-1.7\n", "`returned.pdf` is not a PDF that can be read"),
        (&scan, "is a scan, whose pages are pictures, and carries no spec"),
    ] {
        fs::write(folder.path().join("returned.pdf"), content).unwrap();
        for command in ["verify", "extract"] {
            let output = alternat().current_dir(&folder).args([command, "returned.pdf"]).output().unwrap();
            assert_eq!(output.status.code(), Some(2));
            let said = String::from_utf8(output.stderr).unwrap();
            assert!(said.contains(told), "{said}");
        }
    }
    let spec = root().join(SPEC);
    let output = alternat()
        .current_dir(&folder)
        .args(["verify", "returned.pdf", "--spec"])
        .arg(spec)
        .output()
        .unwrap();
    assert_eq!(output.status.code(), Some(1));
    assert!(String::from_utf8(output.stderr).unwrap().contains("its pages are pictures"));
}

#[test]
fn the_spec_is_extracted_with_all_that_it_refers_to() {
    let folder = tempfile::tempdir().unwrap();
    let target = format!("{}/", folder.path().display());
    let spec = "fixtures/friendship-agreement.yaml";
    alternat().args(["render", spec, "-o", &target, "--embed-spec"]).assert().success();
    let extract = |arguments: &[&str]| {
        let mut command = alternat().current_dir(&folder);
        command = command.args(["extract", "friendship-agreement.sampleton.pdf"]).args(arguments);
        command.output().unwrap()
    };
    assert_eq!(extract(&[]).stdout, fs::read(root().join(spec)).unwrap());
    assert_eq!(extract(&["-o", "out/"]).status.code(), Some(0));
    for file in ["friendship-agreement.yaml", "cities/sampleton.yaml", "cities/villa-ejemplo.yaml"] {
        let original = fs::read(root().join("fixtures").join(file)).unwrap();
        assert_eq!(fs::read(folder.path().join("out").join(file)).unwrap(), original, "{file}");
    }
    // Neither a file nor the PDF itself is overwritten.
    for target in ["out/", "friendship-agreement.sampleton.pdf", "out/friendship-agreement.yaml"] {
        assert_eq!(extract(&["-o", target]).status.code(), Some(2), "{target}");
    }
    assert_eq!(extract(&["-o", "spec.yaml"]).status.code(), Some(0));
}

#[test]
fn names_that_lead_elsewhere_are_refused() {
    let folder = tempfile::tempdir().unwrap();
    let target = format!("{}/", folder.path().display());
    alternat()
        .args(["render", "fixtures/friendship-agreement.yaml", "-o", &target, "--embed-spec"])
        .assert()
        .success();
    let pdf = folder.path().join("friendship-agreement.sampleton.pdf");
    let bytes = fs::read(&pdf).unwrap();
    for name in ["../../sampleton.yaml", "/ities/sampleton.yaml", "cities/sampleton.yam."] {
        let own = b"cities/sampleton.yaml";
        let mut name = name.as_bytes().to_vec();
        name.resize(own.len(), b'x');
        let mut other = bytes.clone();
        while let Some(place) = other.windows(own.len()).position(|window| window == own) {
            other[place..place + own.len()].copy_from_slice(&name);
        }
        fs::write(&pdf, other).unwrap();
        for command in ["extract", "verify"] {
            let mut call = alternat().arg(command).arg(&pdf);
            if command == "extract" {
                call = call.arg("-o").arg(folder.path().join("a/b/"));
            }
            let output = call.output().unwrap();
            assert_eq!(output.status.code(), Some(2), "{command}");
            assert!(String::from_utf8(output.stderr).unwrap().contains("whose name leads elsewhere"));
        }
        assert!(!folder.path().join("a").exists());
    }
}

#[cfg(unix)]
#[test]
fn a_link_does_not_lead_out_of_the_folder() {
    let folder = tempfile::tempdir().unwrap();
    let target = format!("{}/", folder.path().display());
    alternat()
        .args(["render", "fixtures/friendship-agreement.yaml", "-o", &target, "--embed-spec"])
        .assert()
        .success();
    fs::create_dir_all(folder.path().join("out")).unwrap();
    fs::create_dir_all(folder.path().join("elsewhere")).unwrap();
    std::os::unix::fs::symlink(folder.path().join("elsewhere"), folder.path().join("out/cities")).unwrap();
    let output = alternat()
        .current_dir(&folder)
        .args(["extract", "friendship-agreement.sampleton.pdf", "-o", "out/"])
        .output()
        .unwrap();
    assert_eq!(output.status.code(), Some(2));
    assert_eq!(fs::read_dir(folder.path().join("elsewhere")).unwrap().count(), 0);
    assert_eq!(fs::read_dir(folder.path().join("out")).unwrap().count(), 1);
}

/// Checks that the options laid over the spec are in the record, so that they need not be repeated.
#[test]
fn every_layout_and_paper_is_made_again() {
    let folder = tempfile::tempdir().unwrap();
    for layout in ["sequential", "single"] {
        for paper in ["legal", "a4", "tabloid"] {
            let place = folder.path().join(format!("{layout}-{paper}"));
            rendered(&place, &["--layout", layout, "--paper", paper]);
            let pdfs: Vec<_> = fs::read_dir(&place).unwrap().map(|file| file.unwrap().path()).collect();
            assert_eq!(pdfs.len(), 2);
            for pdf in pdfs {
                alternat().arg("verify").arg(&pdf).args(["--spec", SPEC]).assert().success();
            }
        }
    }
}
