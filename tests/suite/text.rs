//! The text that is read back from a PDF is the text that was written.

use std::fs;

use alternat::document::{Column, Columns, Document, Inline, Text};
use alternat::export;
use alternat::model::{Layout, Prose};
use alternat::press::Press;
use proptest::prelude::*;
use proptest::test_runner::{Config, TestRunner};

use crate::reader;
use crate::support::{all_documents, documents, press, root, spec, typeset};

/// The text of a PDF, without spaces and hyphenation.
fn text_of(pdf: &[u8]) -> String {
    plain(&reader::pages(pdf).concat())
}

/// A text without spaces, line ends, the hyphens of divided words and the places where a word may be divided.
fn plain(text: &str) -> String {
    let is_read =
        |character: &char| !character.is_whitespace() && !['\u{AD}', '\u{200B}'].contains(character);
    text.chars().filter(is_read).collect()
}

fn pdf(press: &mut Press, document: &Document) -> Vec<u8> {
    let typeset = typeset(press, document);
    export::pdf(&typeset, &document.metadata.identifier).unwrap()
}

#[test]
fn every_passage_is_found_in_order() {
    let mut press = press();
    for (name, document) in all_documents(&press) {
        // One glyph serves for hard and soft hyphens, and the reader recognizes it as one of the two.
        let text = text_of(&pdf(&mut press, &document)).replace('-', "");
        let mut rest = text.as_str();
        for passage in passages(&document).iter().map(|passage| passage.replace('-', "")) {
            let end = end_of(&passage, rest);
            assert!(end.is_some(), "{name}: not found, or not in its place: {passage}\nin: {rest}");
            rest = &rest[end.unwrap()..];
        }
    }
}

/// The end of a passage in a text, or of its first part if it continues after the foot of the page and the head of the
/// next one.
fn end_of(passage: &str, text: &str) -> Option<usize> {
    const LEAST: usize = 12;
    if let Some(start) = text.find(passage) {
        return Some(start + passage.len());
    }
    let cuts = passage.char_indices().map(|(cut, _)| cut).rev();
    cuts.filter(|cut| (LEAST..=passage.len().saturating_sub(LEAST)).contains(cut)).find_map(|cut| {
        let end = text.find(&passage[..cut])? + cut;
        text[end..].contains(&passage[cut..]).then_some(end)
    })
}

/// The passages in reading order, cut at blanks, without quotation marks.
fn passages(document: &Document) -> Vec<String> {
    let texts = match document.page.layout {
        Layout::SideBySide => texts(document, &[Column::Left, Column::Right], false),
        Layout::Single => texts(document, &[Column::Left], false),
        Layout::Sequential => {
            [texts(document, &[Column::Left], false), texts(document, &[Column::Right], document.turned)]
                .concat()
        }
    };
    texts.iter().flat_map(pieces).collect()
}

/// The texts of some of the columns, in reading order.
fn texts(document: &Document, columns: &[Column], turned: bool) -> Vec<Text> {
    let side = |pair: &Columns<Text>, column: &Column| match column {
        Column::Left => pair.left.clone(),
        Column::Right => pair.right.clone(),
    };
    let of = |pair: &Columns<Text>| columns.iter().map(|column| side(pair, column)).collect::<Vec<_>>();
    let mut owned: Vec<Text> = Vec::new();
    owned.extend(of(&document.title));
    document.original.iter().for_each(|pair| owned.extend(of(pair)));
    owned.extend(of(&document.preamble));
    document.recitals.iter().flatten().for_each(|pair| owned.extend(of(pair)));
    owned.extend(of(&document.words_of_agreement));
    for article in &document.articles {
        let headings = article.number.iter().zip(&article.heading);
        for (number, heading) in headings {
            let first = &article.paragraphs[0];
            for column in columns {
                owned.extend([number, heading, first].map(|pair| side(pair, column)));
            }
        }
        let unheaded = usize::from(article.number.is_some());
        article.paragraphs.iter().skip(unheaded).for_each(|pair| owned.extend(of(pair)));
        for item in &article.items {
            for column in columns {
                owned.extend([&item.mark, &item.text].map(|pair| side(pair, column)));
            }
        }
    }
    owned.extend(of(&document.testimonium));
    for row in &document.signatures {
        let mut blocks: Vec<_> = row.blocks().collect();
        if turned {
            blocks.reverse();
        }
        for signature in blocks {
            let parts = [&signature.capacity, &signature.office, &signature.on_behalf_of, &signature.party];
            parts.into_iter().flatten().for_each(|part| owned.extend(of(part)));
        }
    }
    owned
}

fn pieces(text: &Text) -> Vec<String> {
    let words = |inline: &Inline| match inline {
        Inline::Words(words) | Inline::Name(words) | Inline::Opening(words) => Some(plain(words)),
        _ => None,
    };
    text.0.split(|inline| words(inline).is_none()).map(|run| run.iter().filter_map(words).collect()).collect()
}

/// The sentences of the agreement that Calexico and Mexicali prepared, with its slips corrected.
const REAFFIRMATION: [&str; 12] = [
    "The City of Calexico, California, United States of America, and the City of Mexicali, Baja California, United Mexican States",
    "La Ciudad de Mexicali, Baja California, de los Estados Unidos Mexicanos, y la Ciudad de Calexico, California, de los Estados Unidos de América",
    "CONSIDERING their Sister Cities relation, established in 2006, and their interest in strengthening the friendship ties and cooperation that bind them; and",
    "CONSIDERANDO su relación de Ciudades Hermanas, establecida en 2006, y el interés en fortalecer los lazos de amistad y cooperación que las unen; y",
    "CONVINCED of the great opportunities in developing border cooperation activities of mutual benefit, in matters related to business, commerce, and culture,",
    "CONVENCIDAS de las grandes oportunidades que hay en desarrollar actividades de cooperación transfronteriza para beneficio mutuo, en temas relacionados con negocios, comercio y cultura,",
    "Hereby agree:",
    "Acuerdan:",
    "To work together towards the objective of reinvigorating the existing Sister Cities Relation, under the Sisterhood Agreement signed on April 28, 2006, and reaffirmed on May 24, 2017, and September 1, 2021, and the commitments therein, to promote the exchange of experiences and execution of common activities.",
    "Trabajar unidas por el objetivo de revitalizar la Relación de Ciudades Hermanas, bajo el Acuerdo de Hermanamiento firmado el 28 de abril de 2006 y reafirmado el 24 de mayo de 2017 y el 1.º de septiembre de 2021, y los compromisos que incluye, a fin de promover el intercambio de experiencias y la ejecución de actividades comunes.",
    "Signed on the 15th day of April, 2026, in the City of Calexico, California, United States of America, in two originals, each in English and Spanish, both texts being equally authentic.",
    "Firmado el día 15 de abril de 2026, en la ciudad de Calexico, California, de los Estados Unidos de América, en dos originales, cada uno en español e inglés, siendo ambos textos igualmente auténticos.",
];

#[test]
fn the_reaffirmation_has_every_sentence_of_the_prepared_one() {
    let mut press = press();
    let yaml = fs::read_to_string(root().join("fixtures/calexico-mexicali-2026.yaml")).unwrap();
    let (_, document) = documents(&press, &yaml, "reaffirmation").remove(0);
    let text = text_of(&pdf(&mut press, &document));
    let mut rest = text.as_str();
    for sentence in REAFFIRMATION.map(plain) {
        let found = rest.find(&sentence);
        assert!(found.is_some(), "not found, or not in its place: {sentence}\nin: {rest}");
        rest = &rest[found.unwrap() + sentence.len()..];
    }
}

/// Characters that a person could type and the fonts have, including those with a meaning for Typst, Tera, Fluent, YAML
/// or PDF.
fn typed() -> impl Strategy<Value = String> {
    let plain = prop::char::ranges(vec!['!'..='~', '¡'..='¬', '®'..='ÿ', 'Ā'..='ſ', 'А'..='я'].into());
    let meaningful = prop::sample::select(r##"#$*_`@<>[]{}()\"'/%~-+=:;,|&^?!"##.chars().collect::<Vec<_>>());
    prop::collection::vec(prop_oneof![3 => plain, 1 => meaningful, 1 => Just(' ')], 1..40)
        .prop_map(|characters| characters.into_iter().collect::<String>().trim().to_owned())
        .prop_filter("a name has letters", |name| !name.is_empty())
        .prop_filter("a variable is refused", |name| Prose::parse(name).variables().next().is_none())
}

const FEW_WORDS: &str = "recitals: []\narticles: [{ text: { en: Peace., es: Paz. } }]\n";

#[test]
fn any_text_comes_back_verbatim_from_the_page() {
    let mut press = press();
    let config = Config { failure_persistence: None, ..Config::with_cases(64) };
    let test = |name: String| {
        let quoted = format!("'{}'", name.replace('\'', "''"));
        // The text has few words: if one is divided, the glyph of its hyphen is read as a soft one everywhere.
        let yaml = spec(&format!(
            "{FEW_WORDS}signing: {{ place: {{ en: {quoted}, es: {quoted} }} }}\nallow: [{{ rule: placeholder, reason: any text }}, {{ rule: garbled-text, reason: any text }}, {{ rule: same-text, reason: any text }}, {{ rule: required-clause, reason: any text }}]\n"
        ));
        let (_, document) = documents(&press, &yaml, "any").remove(0);
        let text = text_of(&pdf(&mut press, &document));
        let written: String = name.chars().collect();
        prop_assert!(text.contains(&plain(&written)), "{name:?} in {text}");
        Ok(())
    };
    let test = std::cell::RefCell::new(test);
    TestRunner::new(config).run(&typed(), |name| (test.borrow_mut())(name)).unwrap();
}
