//! Few, small reference images, one for each feature of the layout, at one pixel per point. `SNAPSHOTS=overwrite`
//! writes them again: look at them before they are committed.

use std::collections::BTreeMap;
use std::fs;
use std::io::Cursor;

use alternat::export;

use crate::reader;
use crate::support::{
    ANY_ARTICLES, ceremony, documents, markup_of_running_order, press, root, snapshots, spec, turns, typeset,
};

#[test]
fn a_reaffirmation_fits_one_page() {
    let yaml = fs::read_to_string(root().join("fixtures/calexico-mexicali-2026.yaml")).unwrap();
    let pages = pages(&yaml, 0);
    assert_eq!(pages.len(), 1);
    assert_page(&pages[0], "reaffirmation");
}

#[test]
fn blanks_stand_in_both_columns() {
    let yaml = fs::read_to_string(root().join("fixtures/el-paso-torreon.yaml")).unwrap();
    assert_page(pages(&yaml, 0).last().unwrap(), "blanks");
}

#[test]
fn the_other_original_has_its_party_on_the_left() {
    let yaml = fs::read_to_string(root().join("fixtures/el-paso-torreon.yaml")).unwrap();
    assert_page(&pages(&yaml, 1)[0], "alternat");
}

#[test]
fn eight_sign_within_a_frame() {
    let yaml = fs::read_to_string(root().join("fixtures/ceremony-of-eight.yaml")).unwrap();
    assert_page(pages(&yaml, 0).last().unwrap(), "ceremonial");
}

#[test]
fn a_draft_has_its_mark_initials_and_numbered_lines() {
    let yaml = fs::read_to_string(root().join("fixtures/draft.yaml")).unwrap();
    assert_page(&pages(&yaml, 0)[0], "draft");
}

#[test]
fn a_running_order_mirrors_the_pages_that_are_signed() {
    let mut press = press();
    let fixtures = ["calexico-mexicali-2026", "el-paso-torreon", "draft"];
    let turns = turns(&press, &fixtures);
    let markup = markup_of_running_order(&press, &ceremony("date: 2026-04-15\n"), &turns);
    let typeset = press.typeset(&markup, &BTreeMap::new()).unwrap();
    assert_page(&decode(&export::png(&typeset, 1.0)[0]), "running-order");
}

#[test]
fn heads_are_repeated_and_headings_keep_their_text() {
    let pages = pages(&long_spec(12), 0);
    assert!(pages.len() > 2);
    assert_page(&pages[1], "continued");
}

#[test]
fn signatures_never_stand_without_text_of_the_agreement() {
    let mut press = press();
    for articles in 1..14 {
        let (_, document) = documents(&press, &long_spec(articles), "long").remove(0);
        let pdf = export::pdf(&typeset(&mut press, &document), "long").unwrap();
        let pages = reader::pages(&pdf);
        let last = pages.last().unwrap().replace(char::is_whitespace, "");
        assert!(last.contains("bothtextsbeingequallyauthentic"), "{articles} articles: {last}");
        assert_eq!(last.matches("FortheCityof").count(), 2, "{articles} articles: {last}");
    }
}

#[test]
fn a_heading_is_never_left_behind() {
    let mut press = press();
    for filling in 0..36 {
        let yaml = spec(&format!(
            "{ANY_ARTICLES}recitals: []\narticles:\n{}{}",
            own_article(1, &"Word.\n\n".repeat(filling + 1), &"Palabra.\n\n".repeat(filling + 1)),
            own_article(2, &"The Parties go on. ".repeat(120), &"Las Partes siguen. ".repeat(120)),
        ));
        let (_, document) = documents(&press, &yaml, "heading").remove(0);
        let pdf = export::pdf(&typeset(&mut press, &document), "heading").unwrap();
        let pages: Vec<_> =
            reader::pages(&pdf).iter().map(|page| page.replace([' ', '\u{A0}'], "")).collect();
        for (heading, text) in [("Matter2", "TheParties"), ("Materia2", "LasPartes")] {
            let page = pages.iter().find(|page| page.contains(heading)).unwrap();
            assert!(page.contains(&format!("{heading}{text}")), "{filling} paragraphs before: {page}");
        }
    }
}

fn own_article(number: usize, words: &str, palabras: &str) -> String {
    let block = |text: &str| text.replace('\n', "\n        ");
    format!(
        "  - heading: {{ en: Matter {number}, es: Materia {number} }}\n    text:\n      en: |\n        {}\n      es: |\n        {}\n",
        block(words),
        block(palabras)
    )
}

/// A made-up agreement with many articles, every second of which has items.
fn long_spec(articles: usize) -> String {
    let article = |number: usize| {
        let words = "The Parties will meet every year and agree on what they do together. ";
        let palabras = "Las Partes se reunirán cada año y acordarán lo que hacen juntas. ";
        let (words, palabras) = (words.repeat(1 + number % 4), palabras.repeat(1 + number % 4));
        let items = if number.is_multiple_of(2) {
            ""
        } else {
            "    items:\n      - { en: schools;, es: las escuelas; }\n      - { en: museums., es: los museos. }\n"
        };
        format!(
            "  - heading: {{ en: Matter {number}, es: Materia {number} }}\n    text:\n      en: {words}\n      es: {palabras}\n{items}"
        )
    };
    spec(&format!(
        "{ANY_ARTICLES}recitals: []\narticles:\n{}",
        (1..=articles).map(article).collect::<String>()
    ))
}

/// The pages of one original, as decoded pictures.
fn pages(yaml: &str, original: usize) -> Vec<Picture> {
    let mut press = press();
    let (_, document) = documents(&press, yaml, "page").remove(original);
    export::png(&typeset(&mut press, &document), 1.0).iter().map(|png| decode(png)).collect()
}

struct Picture {
    width: u32,
    height: u32,
    /// One byte of lightness for each pixel.
    grey: Vec<u8>,
}

fn decode(bytes: &[u8]) -> Picture {
    let mut decoder = png::Decoder::new(Cursor::new(bytes));
    decoder.set_transformations(png::Transformations::EXPAND);
    let mut reader = decoder.read_info().unwrap();
    let mut pixels = vec![0; reader.output_buffer_size().unwrap()];
    let info = reader.next_frame(&mut pixels).unwrap();
    let samples = info.color_type.samples();
    let grey = pixels.chunks_exact(samples).map(|pixel| pixel[0]).collect();
    Picture { width: info.width, height: info.height, grey }
}

fn encode(picture: &Picture) -> Vec<u8> {
    let mut bytes = Vec::new();
    let mut encoder = png::Encoder::new(&mut bytes, picture.width, picture.height);
    encoder.set_color(png::ColorType::Grayscale);
    encoder.set_compression(png::Compression::High);
    // Four tones are enough to recognize a page, and keep the files small.
    encoder.set_depth(png::BitDepth::Two);
    encoder.set_filter(png::Filter::NoFilter);
    let row = usize::try_from(picture.width).unwrap();
    let toned: Vec<u8> = picture.grey.chunks(row).flat_map(|row| row.chunks(4).map(four_tones)).collect();
    encoder.write_header().unwrap().write_image_data(&toned).unwrap();
    bytes
}

/// Four neighbouring pixels in one byte, each rounded to the nearest tone.
fn four_tones(pixels: &[u8]) -> u8 {
    let tone = |number: usize| pixels.get(number).map_or(0, |grey| (u16::from(*grey) + 42) / 85);
    let byte = (0..4).fold(0, |byte, number| byte << 2 | tone(number));
    u8::try_from(byte).unwrap()
}

/// Compares a page with its reference: at most one pixel in a thousand may differ visibly, which allows for the
/// rounding of other processors but not for a line that has moved.
fn assert_page(page: &Picture, name: &str) {
    let path = snapshots("pages").join(format!("{name}.png"));
    if std::env::var_os("SNAPSHOTS").is_some_and(|action| action == "overwrite") {
        let bytes = encode(page);
        assert!(bytes.len() <= 20 * 1024, "{name} has {} bytes", bytes.len());
        fs::write(&path, bytes).unwrap();
        return;
    }
    let reference = decode(&fs::read(&path).unwrap());
    assert_eq!((page.width, page.height), (reference.width, reference.height));
    let pairs = page.grey.iter().zip(&reference.grey);
    let different = pairs.filter(|(new, old)| new.abs_diff(**old) > 90).count();
    assert!(different * 1000 <= page.grey.len(), "{name}: {different} of {} pixels differ", page.grey.len());
}
