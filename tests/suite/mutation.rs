//! Files with random typing errors do no harm. `fuzz/` does the same for hours; so does `PROPTEST_CASES=100000 cargo
//! test --release harm`.

use std::collections::BTreeMap;
use std::fs;

use alternat::edition::Edition;
use alternat::localize;
use proptest::prelude::*;
use proptest::sample::Index;
use proptest::test_runner::{Config, TestRunner};

use crate::harmless::{
    assert_harmless, assert_pdf_harmless, assert_picture_harmless, assert_roster_harmless,
    assert_signature_harmless,
};
use crate::support::{all_documents, fixtures, press, root, specs};

/// A typing error.
#[derive(Debug, Clone)]
enum Slip {
    Insert(Index, Vec<u8>),
    Delete(Index, usize),
    RepeatLine(Index),
    DropLine(Index),
    SwapLines(Index, Index),
    Overwrite(Index, Vec<u8>),
    Repeat(Index, usize, usize),
    Cut(Index),
}

fn slip() -> impl Strategy<Value = Slip> {
    const MARKS: [&str; 16] = [
        "[",
        "]",
        "{",
        "}",
        ": ",
        "- ",
        "\n",
        "\t",
        "\"",
        "'",
        "&a ",
        "*a",
        "!t ",
        "#",
        "{ $date }",
        "\u{202E}",
    ];
    let bytes = prop_oneof![
        proptest::sample::select(&MARKS[..]).prop_map(|mark| mark.as_bytes().to_vec()),
        proptest::collection::vec(any::<u8>(), 1..4),
    ];
    let place = any::<Index>;
    prop_oneof![
        (place(), bytes).prop_map(|(place, bytes)| Slip::Insert(place, bytes)),
        (place(), proptest::collection::vec(any::<u8>(), 1..9))
            .prop_map(|(place, bytes)| Slip::Overwrite(place, bytes)),
        (place(), 1_usize..200, 1_usize..50)
            .prop_map(|(place, count, times)| Slip::Repeat(place, count, times)),
        place().prop_map(Slip::Cut),
        (place(), 1_usize..20).prop_map(|(place, count)| Slip::Delete(place, count)),
        place().prop_map(Slip::RepeatLine),
        place().prop_map(Slip::DropLine),
        (place(), place()).prop_map(|(one, other)| Slip::SwapLines(one, other)),
    ]
}

impl Slip {
    fn of(&self, mut text: Vec<u8>) -> Vec<u8> {
        if text.is_empty() {
            return text;
        }
        let mut lines: Vec<_> = text.split_inclusive(|byte| *byte == b'\n').map(<[u8]>::to_vec).collect();
        let count = lines.len();
        match self {
            Self::Insert(place, bytes) => {
                let place = place.index(text.len());
                text.splice(place..place, bytes.iter().copied());
                return text;
            }
            Self::Delete(place, count) => {
                let place = place.index(text.len());
                text.drain(place..(place + count).min(text.len()));
                return text;
            }
            Self::Overwrite(place, bytes) => {
                let place = place.index(text.len());
                let end = (place + bytes.len()).min(text.len());
                text[place..end].copy_from_slice(&bytes[..end - place]);
                return text;
            }
            Self::Repeat(place, count, times) => {
                let place = place.index(text.len());
                let repeated = text[place..(place + count).min(text.len())].repeat(*times);
                text.splice(place..place, repeated);
                return text;
            }
            Self::Cut(place) => {
                text.truncate(place.index(text.len()));
                return text;
            }
            Self::RepeatLine(line) => lines.insert(line.index(count), lines[line.index(count)].clone()),
            Self::DropLine(line) => drop(lines.remove(line.index(count))),
            Self::SwapLines(one, other) => lines.swap(one.index(count), other.index(count)),
        }
        lines.concat()
    }
}

#[test]
fn whatever_is_written_does_no_harm() {
    let press = press();
    let folders = ["fixtures/cities", "fixtures/invalid"];
    let paths = folders.iter().flat_map(|folder| specs(&root().join(folder))).chain(fixtures());
    let texts: Vec<_> = paths.map(|path| fs::read(path).unwrap()).collect();
    with_slips(texts, 400, |bytes| assert_harmless(&press, bytes));
}

/// Checks mutated files, at least so many.
fn with_slips(files: Vec<Vec<u8>>, least: u32, check: impl Fn(&[u8])) {
    let mutated = (proptest::sample::select(files), proptest::collection::vec(slip(), 0..6));
    let cases = if std::env::var_os("PROPTEST_CASES").is_some() { Config::default().cases } else { least };
    let mut runner = TestRunner::new(Config { cases, failure_persistence: None, ..Config::default() });
    let checked = runner.run(&mutated, |(file, slips)| {
        check(&slips.iter().fold(file, |file, slip| slip.of(file)));
        Ok(())
    });
    checked.unwrap();
}

#[test]
fn whatever_a_roster_is_it_does_no_harm() {
    let press = press();
    let glossary = localize::glossary(press.catalog(), press.vocabulary(), "en");
    let blank = localize::roster_to_fill_in(press.catalog(), &glossary).unwrap();
    let texts = [
        "id,parties[0].city,title.en,Notes\none,\"El Paso, del Norte\",\"Two\",\"a\nb\"\nlast,,x,#N/A\n",
        "City 1;State 1;Country 1;City 2;Country 2;Date of signing\r\nA;Texas;US;B;MX;2027-01-31\r\n",
        "\u{FEFF}id\ttitle.es\na\tUno\n",
    ];
    let files = texts.iter().map(|text| text.as_bytes().to_vec()).chain([blank]);
    with_slips(files.collect(), 300, assert_roster_harmless);
}

#[test]
fn whatever_a_picture_is_it_does_no_harm() {
    let drawing = b"<svg xmlns='http://www.w3.org/2000/svg' width='9' height='9'><style>.a{fill:url(#f)}</style>\
<linearGradient id='f'><stop offset='0'/></linearGradient><mask id='m'><rect class='a' width='9'/></mask>\
<g mask='url(#m)' transform='scale(2)'><path d='M0 0 L9 9' stroke-dasharray='1 2'/><use href='#f'/></g></svg>";
    let files = ["tests/art/south.jpg", "fixtures/invalid/pictures/cmyk.jpg", "docs/reaffirmation.png"];
    let files = files.iter().map(|file| fs::read(root().join(file)).unwrap()).chain([drawing.to_vec()]);
    with_slips(files.collect(), 200, assert_picture_harmless);
}

/// Checks a PDF that is returned, and the part that was added to it.
#[test]
fn whatever_comes_back_does_no_harm() {
    let mut press = press();
    let (_, document) = all_documents(&press).swap_remove(0);
    let (pdf, _) = press.pdf(&document, Edition::default(), &BTreeMap::new(), &[]).unwrap();
    let added = b"\n9999 0 obj\n<< /Type /Sig /ByteRange [0 9 9 9] /Contents <00> >>\nendobj\nxref\n0 1\n0000000000 65535 f \n\
trailer\n<< /Size 9999 /Root 1 0 R /Prev 9 >>\nstartxref\n9\n%%EOF\n";
    with_slips(vec![pdf], 60, assert_pdf_harmless);
    with_slips(vec![added.to_vec()], 60, assert_signature_harmless);
}

/// Checks inputs that once did harm, or nearly did.
#[test]
fn what_did_harm_once_does_no_more() {
    let press = press();
    let texts: [&[u8]; 6] = [
        b"",
        b"\xEF\xBB\xBF%TAG !a! b\n",
        b"kind: \xC3",
        b"? [a]\n: b\n",
        b"parties: [{ id: a, from: b }, { id: c, from: b }]\n",
        b"kind: 99999999999999999999999999\nyear: .inf\n",
    ];
    for text in texts {
        assert_harmless(&press, text);
    }
}
