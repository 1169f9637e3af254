//! The glyphs on the pages: figures and small capitals that cannot be mistaken for anything else.

use std::collections::BTreeMap;

use alternat::template::Markup;
use alternat::typeset::Typeset;
use typst::layout::{Frame, FrameItem};
use typst::text::TextItem;

use crate::support::{all_documents, documents, press, typeset};

/// Calls a function with every run of text of the pages.
fn each_run(typeset: &Typeset, mut call: impl FnMut(&TextItem)) {
    fn walk(frame: &Frame, call: &mut dyn FnMut(&TextItem)) {
        for (_, item) in frame.items() {
            match item {
                FrameItem::Group(group) => walk(&group.frame, call),
                FrameItem::Text(run) => call(run),
                _ => {}
            }
        }
    }
    typeset.0.pages().iter().for_each(|page| walk(&page.frame, &mut call));
}

/// The height of a glyph of the run's face, in units of the face.
fn height(run: &TextItem, glyph: u16) -> Option<i16> {
    let face = run.font.ttf();
    let mut id = face.glyph_index('I')?;
    id.0 = glyph;
    Some(face.glyph_bounding_box(id)?.y_max)
}

/// The glyph of a character in the run's face if no feature changes it.
fn plain(run: &TextItem, character: char) -> Option<u16> {
    Some(run.font.ttf().glyph_index(character)?.0)
}

#[test]
fn a_figure_one_is_as_high_as_a_capital() {
    let mut press = press();
    let mut ones = 0;
    for (name, document) in all_documents(&press) {
        each_run(&typeset(&mut press, &document), |run| {
            let capital = plain(run, 'I').and_then(|glyph| height(run, glyph)).unwrap();
            for glyph in run.glyphs.iter().filter(|glyph| &run.text[glyph.range()] == "1") {
                ones += 1;
                let high = height(run, glyph.id).unwrap();
                assert!(10 * high > 9 * capital, "{name}: {high} of {capital} in `{}`", run.text);
            }
        });
    }
    assert!(ones > 100, "only {ones} were found");
}

/// Letters with a small and a capital form, one of each.
fn small_letters() -> Vec<char> {
    let scripts = ['a'..='ſ', 'ƀ'..='ɏ', 'Ͱ'..='Ͽ', 'Ѐ'..='ԯ', 'Ḁ'..='ỿ'];
    let one = |letter: &char| letter.is_lowercase() && letter.to_uppercase().count() == 1;
    scripts
        .into_iter()
        .flatten()
        .filter(|letter| one(letter) && letter.to_uppercase().next() != Some(*letter))
        .collect()
}

/// The letters of a face's list, set by a call: each with the text of its run, and true if the glyph is the plain one
/// of the text's letter.
fn set_as(call: &str, face: &str) -> BTreeMap<char, (String, bool)> {
    let mut press = press();
    let mut found = BTreeMap::new();
    for letter in small_letters() {
        if !(press.vocabulary().has_glyph)(letter) {
            continue;
        }
        found.insert(letter, (String::new(), true));
    }
    let lines: Vec<_> = found.keys().map(|letter| format!("#({call})[{letter}]\n\n")).collect();
    let lines = lines.concat();
    let markup = format!("#import \"/look.typ\": *\n#set text(font: {face}, fallback: false)\n{lines}");
    let typeset = press.typeset(&Markup(markup), &BTreeMap::new()).unwrap();
    let mut letters: Vec<char> = found.keys().copied().collect();
    letters.reverse();
    each_run(&typeset, |run| {
        let letter = letters.pop().expect("each letter is one run");
        let text = run.text.to_string();
        // A letter that the face composes of two glyphs is not in its list.
        let own = text.chars().next().and_then(|shown| plain(run, shown));
        let is_plain = run.glyphs.len() > 1 || own == Some(run.glyphs[0].id);
        found.insert(letter, (text, is_plain));
    });
    assert!(letters.is_empty() && found.len() > 200, "{} letters", found.len());
    found
}

#[test]
fn letters_without_a_small_capital_are_set_as_capitals() {
    for (face, call) in [("serif", "small-capitals"), ("sans", "small-capitals.with(sans-serif: true)")] {
        let with_feature = set_as("smallcaps.with(all: true)", face);
        for (letter, (text, _)) in set_as(call, face) {
            let (_, lacks) = &with_feature[&letter];
            let is_capital = text != letter.to_string();
            assert_eq!(is_capital, *lacks, "`{letter}` in {face} is set as `{text}`");
        }
    }
}

#[test]
fn a_name_is_set_alike_in_all_its_letters() {
    let mut press = press();
    let yaml = "kind: letter-of-intent
precedence: fixed
parties:
  - { id: north, city: Northtown, country: US, signatory: { name: Trần Thị Robin } }
  - { id: south, city: Villa Sur, country: MX, signatory: { name: Ana Muñoz } }
";
    let (_, document) = documents(&press, yaml, "case").remove(0);
    let mut shown = String::new();
    each_run(&typeset(&mut press, &document), |run| shown.push_str(&run.text));
    assert!(shown.contains("TRẦN\u{20}THỊ\u{20}ROBIN"), "{shown}");
    assert!(shown.contains("Ana Muñoz"), "{shown}");
}
