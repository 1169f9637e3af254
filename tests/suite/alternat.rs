//! The alternat: originals contain the same provisions, and differ only in which party comes first.

use std::collections::{BTreeSet, HashSet};
use std::fs;

use alternat::document::{Column, Columns, Document, SignatoryName, SignatureRow, Text};
use typst::introspection::{Location, Tag};
use typst::layout::{Frame, FrameItem};

use crate::support::{alternat, documents, fixtures, press, root, typeset};

/// Every text of one language, in reading order, with signature blocks row by row.
fn said(document: &Document, language: &str) -> Vec<String> {
    let is_left = document.languages.left.code == language;
    let mut said = Vec::new();
    let mut add =
        |pair: &Columns<Text>| said.push(if is_left { &pair.left } else { &pair.right }.to_string());
    add(&document.title);
    document.original.iter().for_each(&mut add);
    add(&document.heads);
    add(&document.preamble);
    document.recitals.iter().flatten().for_each(&mut add);
    add(&document.words_of_agreement);
    for article in &document.articles {
        article.number.iter().chain(&article.heading).chain(&article.paragraphs).for_each(&mut add);
        article.items.iter().flat_map(|item| [&item.mark, &item.text]).for_each(&mut add);
    }
    add(&document.testimonium);
    for block in document.signatures.iter().flat_map(SignatureRow::blocks) {
        match &block.name {
            SignatoryName::Known(name) => add(name),
            SignatoryName::Blank(label) => add(label),
        }
        let parts = [&block.capacity, &block.office, &block.on_behalf_of, &block.party, &block.seal];
        parts.into_iter().flatten().chain(&block.by_hand).for_each(&mut add);
    }
    add(&document.foot.cities);
    said
}

/// The names that the blocks print, each in the language of the signer.
fn printed_names(document: &Document) -> BTreeSet<String> {
    let blocks = document.signatures.iter().flat_map(SignatureRow::blocks);
    let names = blocks.filter_map(|block| match (&block.name, block.column) {
        (SignatoryName::Known(name), Column::Left) => Some(name.left.to_string()),
        (SignatoryName::Known(name), Column::Right) => Some(name.right.to_string()),
        (SignatoryName::Blank(_), _) => None,
    });
    names.collect()
}

/// A text in which the two words of each pair are exchanged.
fn exchanged(text: &str, pairs: &[(&str, &str)]) -> String {
    const HELD: &str = "\u{1F}";
    pairs.iter().fold(text.to_owned(), |text, (one, other)| {
        text.replace(one, HELD).replace(other, one).replace(HELD, other)
    })
}

/// Checks that, with cities of one state and one sound, the originals of every kind are the same except for the names
/// and the languages, which are exchanged.
#[test]
fn the_originals_are_the_same_with_their_parties_exchanged() {
    const EXCHANGED: [(&str, &str); 3] = [
        ("Primaburg", "Secundaburg"),
        ("English and Spanish", "Spanish and English"),
        ("inglés y español", "español e inglés"),
    ];
    let press = press();
    for kind in press.vocabulary().kinds.keys() {
        let yaml = format!(
            "kind: {kind}\nparties:\n  - {{ id: first, city: Primaburg, state: Texas, country: US, attestation: {{}} }}\n  \
             - {{ id: second, city: Secundaburg, state: Texas, country: US, language: es, attestation: {{}} }}\n\
             witnesses: [{{ name: Lee, honorific: licentiate, office: city-manager }}]\n\
             history: [{{ kind: friendship-agreement, signed: 2016-10-03 }}]\n\
             signing: {{ date: 2026-10-03 }}\nallow: [{{ rule: unused-field, reason: every kind is to be made }}]\n"
        );
        let [one, other]: [Document; 2] = documents(&press, &yaml, kind)
            .into_iter()
            .map(|(_, document)| document)
            .collect::<Vec<_>>()
            .try_into()
            .unwrap();
        assert_eq!(printed_names(&one), printed_names(&other), "{kind}");
        for language in ["en", "es"] {
            let expected: Vec<_> =
                said(&one, language).iter().map(|text| exchanged(text, &EXCHANGED)).collect();
            assert_eq!(said(&other, language), expected, "{kind} in {language}");
            assert!(said(&one, language) != said(&other, language), "{kind} has no order at all");
        }
        assert_eq!(
            (&one.languages.left, &one.languages.right),
            (&other.languages.right, &other.languages.left)
        );
    }
}

/// The words of a text, sorted: *y* becomes *e* before some names, and the party that comes first has a capital.
fn words(text: &str) -> Vec<String> {
    let letters = |character: char| !character.is_alphanumeric();
    let words = text.split(letters).filter(|word| !word.is_empty()).map(str::to_lowercase);
    let mut words: Vec<_> = words.map(|word| if word == "e" { "y".to_owned() } else { word }).collect();
    words.sort();
    words
}

#[test]
fn the_originals_of_every_fixture_hold_the_same_words_in_the_same_provisions() {
    let press = press();
    let mut compared = 0;
    for path in fixtures() {
        let documents = documents(&press, &fs::read_to_string(&path).unwrap(), "alternat");
        let [(_, one), (_, other)] = documents.as_slice() else { continue };
        for language in ["en", "es"] {
            assert_eq!(printed_names(one), printed_names(other), "{}", path.display());
            let (one, other) = (said(one, language), said(other, language));
            assert_eq!(one.len(), other.len(), "{}", path.display());
            // The mark, the foot and the order of the blocks depend on the party of the original.
            let marks: Vec<_> =
                one.iter().zip(&other).filter(|(one, other)| words(one) != words(other)).collect();
            let blocks = marks.iter().skip(1).take(marks.len().saturating_sub(2));
            assert!(marks.len() >= 2, "{}: {marks:?}", path.display());
            for (one, _) in blocks {
                assert!(other.contains(one), "{}: {one}", path.display());
            }
        }
        compared += 1;
    }
    assert!(compared >= 5, "only {compared} fixtures have two originals");
}

/// The names of the files that `render` makes in an empty folder.
fn made(arguments: &[&str]) -> (Option<i32>, Vec<String>, String) {
    let folder = tempfile::tempdir().unwrap();
    let out = format!("{}/", folder.path().display());
    let output = alternat().arg("render").args(arguments).args(["-o", &out]).output().unwrap();
    let entries = fs::read_dir(folder.path()).unwrap();
    let mut names: Vec<_> = entries.map(|entry| entry.unwrap().file_name().into_string().unwrap()).collect();
    names.sort();
    (output.status.code(), names, String::from_utf8(output.stderr).unwrap())
}

#[test]
fn one_original_may_be_asked_for() {
    let agreement = "fixtures/el-paso-torreon.yaml";
    let (code, names, _) = made(&[agreement, "--original", "torreon"]);
    assert_eq!((code, names), (Some(0), vec!["el-paso-torreon.torreon.pdf".to_owned()]));
    let (code, names, _) = made(&[agreement, "--original", "all"]);
    assert_eq!((code, names.len()), (Some(0), 2));
    let (code, names, told) = made(&[agreement, "--original", "juarez"]);
    assert_eq!((code, names.len()), (Some(2), 0));
    assert!(told.contains("has no original for `juarez`") && told.contains("el-paso, torreon"), "{told}");
    let (code, _, told) = made(&["fixtures/calexico-mexicali-2026.yaml", "--original", "calexico"]);
    assert_eq!(code, Some(2), "{told}");
    assert!(told.contains("one original for both parties"), "{told}");
}

#[test]
fn copies_to_read_are_no_originals() {
    let (code, names, told) = made(&["fixtures/el-paso-torreon.yaml", "--layout", "single"]);
    let expected = ["el-paso-torreon.copy-en.pdf", "el-paso-torreon.copy-es.pdf"].map(str::to_owned);
    assert_eq!((code, names), (Some(0), expected.to_vec()), "{told}");
    let yaml = fs::read_to_string(root().join("fixtures/el-paso-torreon.yaml")).unwrap();
    let copies = documents(&press(), &format!("{yaml}\npage: {{ layout: single }}\n"), "copy");
    for ((_, copy), first) in copies.iter().zip(["The City of El Paso", "La Ciudad de Torreón"]) {
        assert!(
            copy.preamble.left.to_string().replace('\u{A0}', " ").starts_with(first),
            "{}",
            copy.preamble.left
        );
        assert!(
            ["not an original", "no es un original"].iter().any(|words| copy
                .original
                .as_ref()
                .unwrap()
                .left
                .to_string()
                .contains(words))
        );
    }
}

/// The locations by which Typst identifies the paragraphs of a frame.
fn paragraphs(frame: &Frame) -> Vec<Location> {
    let of_item = |(_, item): &(_, FrameItem)| match item {
        FrameItem::Group(group) => paragraphs(&group.frame),
        FrameItem::Tag(Tag::Start(element, _)) if element.elem().name() == "par" => {
            element.location().into_iter().collect()
        }
        _ => Vec::new(),
    };
    frame.items().flat_map(of_item).collect()
}

#[test]
fn what_both_originals_say_is_laid_out_once() {
    let mut press = press();
    let spec = fs::read_to_string(root().join("fixtures/el-paso-torreon.yaml")).unwrap();
    let known = documents(&press, &spec, "").into_iter().map(|(_, document)| {
        let pages = typeset(&mut press, &document).0;
        pages.pages().iter().flat_map(|page| paragraphs(&page.frame)).collect::<HashSet<_>>()
    });
    let known: Vec<_> = known.collect();
    let [one, other] = &known[..] else { panic!("an original for each city") };
    let common = one.intersection(other).count();
    assert!(2 * common > one.len(), "{common} of {} paragraphs are found again", one.len());
}
