//! Pages for browsers contain the texts of the document, in its languages, and no typed text becomes a tag.

use std::collections::BTreeMap;
use std::fs;

use alternat::document::{
    Column, Columns, Document, Inline, Part, Role, SignatoryName, Signature, SignatureRow, Text,
};
use alternat::model::Layout;
use alternat::press::Press;
use alternat::typeset::Image;

use crate::support::{all_documents, documents, press, root, spec};

fn page(press: &Press, document: &Document) -> String {
    press.html(document, &BTreeMap::new()).unwrap()
}

/// The texts of a page between its tags, each with its language.
fn texts(page: &str) -> Vec<(String, String)> {
    let body = &page[page.find("<body").unwrap()..page.find("</html>").unwrap()];
    let mut languages: Vec<(String, String)> = Vec::new();
    let mut texts: Vec<(String, String)> = Vec::new();
    for piece in body.split('<').skip(1) {
        let (tag, text) = piece.split_once('>').unwrap();
        let name: String =
            tag.trim_start_matches('/').chars().take_while(char::is_ascii_alphanumeric).collect();
        if tag.starts_with('/') {
            let (open, _) = languages.pop().unwrap();
            assert_eq!(open, name, "{tag}");
        } else if !["br", "img"].contains(&name.as_str()) {
            let language =
                tag.split_once("lang=\"").map(|(_, rest)| rest.split('"').next().unwrap().to_owned());
            let around = languages.last().map(|(_, language)| language.clone());
            languages.push((name, language.or(around).unwrap_or_default()));
        }
        let text = unescaped(text);
        if !text.trim().is_empty() {
            let language = languages.last().map(|(_, language)| language.clone()).unwrap_or_default();
            texts.push((language, text));
        }
    }
    assert!(languages.is_empty(), "{languages:?}");
    texts
}

fn unescaped(text: &str) -> String {
    let escapes = [
        ("&lt;", "<"),
        ("&gt;", ">"),
        ("&quot;", "\""),
        ("&#39;", "'"),
        ("&#x27;", "'"),
        ("&#x2F;", "/"),
        ("&amp;", "&"),
    ];
    escapes.into_iter().fold(text.to_owned(), |text, (escape, sign)| text.replace(escape, sign))
}

/// The letters of a text; quotation marks, which depend on the text before them, are left out.
fn letters(text: &str) -> String {
    text.chars().filter(|character| character.is_alphanumeric()).collect()
}

/// A text as a page for browsers shows it.
fn shown(text: &Text, blank: &Text) -> String {
    let inline = |inline: &Inline| match inline {
        Inline::Blank(_) => blank.to_string(),
        Inline::PageNumber | Inline::PageCount => String::new(),
        other => Text(vec![other.clone()]).to_string(),
    };
    text.0.iter().map(inline).collect()
}

#[test]
fn every_passage_is_on_its_page_in_its_language_and_order() {
    let press = press();
    for (name, document) in all_documents(&press) {
        let texts = texts(&page(&press, &document));
        for column in Column::BOTH {
            let language = document.languages.of(column);
            let tag = format!("{}-{}", language.code, language.region.as_deref().unwrap_or_default());
            let tag = tag.trim_end_matches('-');
            let mut rest: String =
                texts.iter().filter(|(language, _)| language == tag).map(|(_, text)| letters(text)).collect();
            if document.page.layout == Layout::Single && column == Column::Right {
                assert_eq!(rest, "", "{name}");
                continue;
            }
            // The second of two texts may have the parties and their signatures in the other order.
            let is_turned = document.turned && column == Column::Right;
            let is_of_party = |part: Part| matches!(part, Part::Letterhead(_) | Part::Signature(_));
            for passage in document.passages() {
                let Some(text) = passage.words.in_column(column) else { continue };
                if is_turned && is_of_party(passage.place.part) {
                    continue;
                }
                let words = letters(&shown(text, document.blank.of(column)));
                let at = rest.find(&words);
                assert!(at.is_some(), "{name}: {words}, in {rest}");
                rest = rest[at.unwrap() + words.len()..].to_owned();
            }
        }
    }
}

#[test]
fn a_page_has_nothing_but_the_passages_and_what_frames_them() {
    let press = press();
    for (name, document) in all_documents(&press) {
        let mut found: Vec<char> = texts(&page(&press, &document))
            .iter()
            .flat_map(|(_, text)| letters(text).chars().collect::<Vec<_>>())
            .collect();
        let columns = if document.page.layout == Layout::Single { &Column::BOTH[..1] } else { &Column::BOTH };
        let both = |texts: &Columns<Text>| -> Vec<String> {
            columns.iter().map(|column| shown(texts.of(*column), document.blank.of(*column))).collect()
        };
        let foot = &document.foot;
        let mut expected = both(&foot.title);
        let cities = both(&foot.cities);
        let is_one = foot.cities.left == foot.cities.right;
        expected.extend(cities.into_iter().take(if is_one { 1 } else { 2 }));
        expected.extend(document.watermark.iter().flat_map(both));
        if document.page.layout == Layout::SideBySide {
            expected.extend(both(&document.heads));
        }
        if document.page.layout != Layout::Single {
            let blocks = document.signatures.iter().flat_map(SignatureRow::blocks);
            let lines = |block: &Signature| if matches!(block.name, SignatoryName::Blank(_)) { 2 } else { 1 };
            let lines: usize = blocks.map(lines).sum();
            expected.extend((0..lines).flat_map(|_| both(&document.blank)));
        }
        let frames = if document.page.layout == Layout::Sequential { 2 } else { 1 };
        for passage in document.passages() {
            for column in columns {
                let Some(text) = passage.words.in_column(*column) else { continue };
                expected.push(shown(text, document.blank.of(*column)));
                if let Role::Item(mark) = passage.role {
                    expected.push(mark.of(*column).to_string());
                }
            }
            // Both texts have both letterheads.
            if matches!(passage.place.part, Part::Letterhead(_)) {
                let texts = Column::BOTH.into_iter().filter_map(|column| passage.words.in_column(column));
                let shown_once = columns.iter().filter_map(|column| passage.words.in_column(*column)).count();
                expected.extend(texts.flat_map(|text| vec![text.to_string(); frames - shown_once]));
            }
        }
        let mut expected: Vec<char> =
            expected.iter().flat_map(|text| letters(text).chars().collect::<Vec<_>>()).collect();
        found.sort_unstable();
        expected.sort_unstable();
        assert_eq!(found.iter().collect::<String>(), expected.iter().collect::<String>(), "{name}");
    }
}

#[test]
fn pictures_are_in_the_page_with_their_words() {
    const SVG: &str =
        r#"<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"><path d="M0 0h9v9z"/></svg>"#;
    let press = press();
    let jpg = fs::read(root().join("tests/art/south.jpg")).unwrap();
    let yaml = spec("").replace(
        "id: north,",
        "id: north, letterhead: { arms: { file: a.svg, alternative: { en: \"Arms \\\"A\\\" & <b\", es: Escudo } } },",
    );
    let yaml = yaml.replace(
        "id: south,",
        "id: south, letterhead: { logo: { file: b.jpg, alternative: { en: Logo, es: Logotipo } } },",
    );
    let (_, document) = documents(&press, &yaml, "pictures").remove(0);
    let images = [("north.arms", SVG.as_bytes().to_vec()), ("south.logo", jpg)];
    let images = images.map(|(name, bytes)| (name.to_owned(), Image::new(bytes).unwrap()));
    let page = press.html(&document, &images.into()).unwrap();
    for begins in [
        "<img src=\"data:image/svg+xml;base64,PHN2Zy",
        "<img src=\"data:image/jpeg;base64,/9j/",
        "lang=\"en-US\" alt=\"Arms &quot;A&quot; &amp; &lt;b\">",
        "lang=\"es-MX\" alt=\"Logotipo\">",
    ] {
        assert!(page.contains(begins), "{begins}: {page}");
    }
}

#[test]
fn what_is_typed_never_becomes_a_tag() {
    const TYPED: &str = "</p><script>\"a\" & 'b'</script><b onclick='x'>";
    let press = press();
    let (_, mut document) = documents(&press, &spec(""), "tags").remove(0);
    let typed = || TYPED.to_owned();
    let all =
        [Inline::Words(typed()), Inline::Name(typed()), Inline::Emphasis(typed()), Inline::Opening(typed())];
    document.preamble.left = Text(all.into());
    document.metadata.title = typed();
    document.metadata.authors = vec![typed()];
    document.metadata.identifier = typed();
    document.languages.left.region = Some(typed());
    document.letterheads.left.color = Some(typed());
    let page = page(&press, &document);
    assert!(!page.contains("<script") && !page.contains("<b "), "{page}");
    let all: String = texts(&page).into_iter().map(|(_, text)| text).collect();
    assert_eq!(all.matches(TYPED).count(), 4, "{all}");
}
