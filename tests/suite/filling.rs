//! Pages are filled, signatures follow words of the agreement, and seals are beside the signature lines.

use alternat::document::Document;
use alternat::model::PageStyle;
use typst::layout::{Frame, FrameItem, Point, Transform};
use typst::visualize::Geometry;

use crate::support::{ANY_ARTICLES, all_documents, documents, press, spec, typeset};

/// The least part to which a page without signatures is filled.
const FILLED: f64 = 0.8;
/// The margins above and below the text of a page of letter paper, in points: in the classical style and in the
/// ceremonial one, whose foot is within the frame.
const MARGINS: (f64, f64) = (57.6, 68.4);
const CEREMONIAL_MARGINS: (f64, f64) = (61.1, 99.7);

/// The content of a page, in points from its upper left corner.
#[derive(Debug, Default)]
struct Page {
    height: f64,
    /// Each run of text, and its place.
    texts: Vec<(String, Point)>,
    /// The signature lines: their left ends, and the positions of their right ends.
    rules: Vec<(Point, f64)>,
    /// The places of seals: their upper left corners, and their diameters.
    seals: Vec<(Point, f64)>,
    /// The strokes that close empty space: their starts and their ends.
    strokes: Vec<(Point, Point)>,
}

impl Page {
    fn add(&mut self, frame: &Frame, transform: Transform) {
        for (position, item) in frame.items() {
            let moved = transform.pre_concat(Transform::translate(position.x, position.y));
            let at = Point::new(moved.tx, moved.ty);
            match item {
                FrameItem::Group(group) => self.add(&group.frame, moved.pre_concat(group.transform)),
                FrameItem::Text(run) => self.texts.push((run.text.to_string(), at)),
                FrameItem::Shape(shape, _) => match &shape.geometry {
                    Geometry::Line(end) if (thickness(shape) - 0.6).abs() < 1e-6 => {
                        self.rules.push((at, at.x.to_pt() + end.x.to_pt() * moved.sx.get()));
                    }
                    Geometry::Line(end) if end.x.to_pt() != 0.0 && end.y.to_pt() != 0.0 => {
                        self.strokes.push((at, at + *end));
                    }
                    Geometry::Curve(curve) => {
                        let size = curve.bbox(None).size();
                        if (size.x - size.y).abs().to_pt() < 0.1 {
                            self.seals.push((at, size.x.to_pt() * moved.sx.get()));
                        }
                    }
                    _ => {}
                },
                _ => {}
            }
        }
    }

    /// The part of the page that is filled between these margins.
    fn filled(&self, (above, below): (f64, f64)) -> f64 {
        let end = self.height - below;
        let ends = self.texts.iter().map(|(_, at)| at.y.to_pt()).filter(|y| *y < end + 1.0);
        (ends.fold(0.0, f64::max) - above) / (end - above)
    }

    fn y_of(&self, words: &str) -> Option<f64> {
        self.texts.iter().find(|(text, _)| text.contains(words)).map(|(_, at)| at.y.to_pt())
    }
}

fn thickness(shape: &typst::visualize::Shape) -> f64 {
    shape.stroke.as_ref().map_or(0.0, |stroke| stroke.thickness.to_pt())
}

fn pages(document: &Document) -> Vec<Page> {
    let typeset = typeset(&mut press(), document).0;
    let page = |page: &typst_layout::Page| {
        let mut read = Page { height: page.frame.height().to_pt(), ..Page::default() };
        read.add(&page.frame, Transform::identity());
        read
    };
    typeset.pages().iter().map(page).collect()
}

fn first(yaml: &str) -> Vec<Page> {
    pages(&documents(&press(), yaml, "filling").remove(0).1)
}

/// An agreement of this many articles, of which the last has so many sentences, with these keys.
fn agreement(articles: usize, last: usize, added: &str) -> String {
    let article = |number: usize, sentences: usize| {
        let words = "The Parties will meet every year and agree on what they do together. ".repeat(sentences);
        let palabras = "Las Partes se reunirán cada año y acordarán lo que hacen juntas. ".repeat(sentences);
        format!(
            "  - heading: {{ en: Matter {number}, es: Materia {number} }}\n    text:\n      en: {words}\n      es: {palabras}\n"
        )
    };
    let articles: String =
        (1..articles).map(|number| article(number, 3)).collect::<String>() + &article(articles, last);
    spec(&format!(
        "signing: {{ date: 2027-04-15, place: north }}\nrecitals: []\n{added}{ANY_ARTICLES}articles:\n{articles}"
    ))
}

#[test]
fn pages_are_filled_and_signatures_have_a_provision() {
    for articles in [5, 6, 7, 9, 12] {
        for last in [1, 3, 6] {
            let pages = first(&agreement(articles, last, ""));
            let (signed, others) = pages.split_last().unwrap();
            for (number, page) in others.iter().enumerate() {
                let filled = page.filled(MARGINS);
                assert!(filled > FILLED, "page {number} of {articles} articles, {last}: {filled}");
            }
            let testimonium = signed.y_of("Signed").unwrap();
            let above = signed.texts.iter().filter(|(_, at)| at.y.to_pt() < testimonium - 5.0);
            // The heads of both columns and a line of both texts are above the testimonium.
            assert!(above.count() >= 4, "{articles} articles, {last}");
        }
    }
}

#[test]
fn pages_are_filled_in_every_layout_style_and_status() {
    let manners = [
        ("page: { layout: sequential }\n", MARGINS),
        ("page: { layout: single }\n", MARGINS),
        ("page: { style: ceremonial }\n", CEREMONIAL_MARGINS),
        ("status: draft\n", MARGINS),
    ];
    for (manner, margins) in manners {
        for articles in [7, 10, 13] {
            let pages = first(&agreement(articles, 3, manner));
            let is_signed = |page: &Page| page.y_of("Signed").or_else(|| page.y_of("Firmado")).is_some();
            assert!(pages.iter().any(is_signed), "{manner}");
            for (number, page) in pages.iter().enumerate().filter(|(_, page)| !is_signed(page)) {
                let filled = page.filled(margins);
                assert!(filled > FILLED, "page {number} of {articles} articles, {manner}: {filled}");
            }
        }
    }
}

#[test]
fn the_stroke_that_closes_empty_space_is_below_all_text_and_above_the_foot() {
    let margin = |document: &Document| match document.page.style {
        PageStyle::Ceremonial => CEREMONIAL_MARGINS.1,
        _ => MARGINS.1,
    };
    let pages: Vec<_> = all_documents(&press())
        .iter()
        .flat_map(|(_, document)| pages(document).into_iter().map(|page| (page, margin(document))))
        .collect();
    let closed: Vec<_> = pages.iter().filter(|(page, _)| !page.strokes.is_empty()).collect();
    assert!(
        closed.iter().any(|(_, margin)| *margin > 70.0) && closed.iter().any(|(_, margin)| *margin < 70.0)
    );
    for (page, margin) in closed {
        let [(start, end)] = page.strokes[..] else { panic!("{:?}", page.strokes) };
        let (top, bottom) = (start.y.min(end.y).to_pt(), start.y.max(end.y).to_pt());
        let foot = page.height - margin;
        let text = page.texts.iter().map(|(_, at)| at.y.to_pt()).filter(|y| *y < foot + 1.0);
        let deepest = text.fold(0.0, f64::max);
        assert!(deepest < top && top < bottom && bottom < foot + 1.0, "{deepest}, {top} to {bottom}, {foot}");
    }
}

#[test]
fn many_signatures_with_large_seals_are_set_smaller_on_their_page() {
    let yaml = "signing: { date: 2027-04-15, place: north, seal: 60 }\n\
                witnesses: [{ name: Pat Witness, office: { en: Consul, es: Cónsul } }, {}]\n";
    let parties = ["north", "south"].into_iter().fold(spec(yaml), |yaml, id| {
        yaml.replace(
            &format!("id: {id},"),
            &format!("id: {id}, attestation: {{}}, approved-as-to-form: {{}},"),
        )
    });
    let pages = first(&parties);
    let signed: Vec<_> = pages.iter().filter(|page| !page.rules.is_empty()).collect();
    let [page] = signed[..] else { panic!("{} pages are signed", signed.len()) };
    assert_eq!((page.rules.len(), page.seals.len()), (8, 2));
    let foot = page.height - MARGINS.1;
    for (corner, width) in &page.seals {
        let millimetres = width * 25.4 / 72.0;
        assert!((19.9..60.1).contains(&millimetres), "{millimetres}");
        assert!(corner.y.to_pt() + width < foot + 1.0);
    }
    assert!(page.rules.iter().all(|(rule, _)| rule.y.to_pt() < foot));
}

#[test]
fn what_is_little_more_than_a_page_is_drawn_onto_it() {
    let of_fixture = |stem| all_documents(&press()).into_iter().find(|(name, _)| name == stem).unwrap().1;
    for stem in ["calexico-mexicali-2026", "chain-2017", "chain-2021", "chain-2026"] {
        assert_eq!(pages(&of_fixture(stem)).len(), 1, "{stem}");
    }
}

#[test]
fn empty_space_before_the_signatures_of_an_agreement_that_binds_is_closed() {
    let closed = |name: &str, document: &Document| {
        let pages = pages(document);
        let follow =
            [("Signatures follow", "Siguen firmas"), ("Text and signatures follow", "Siguen texto y firmas")];
        let says = |page: &Page, words: &str| page.y_of(words).is_some();
        let is_closed = |page: &Page| follow.iter().any(|(one, other)| says(page, one) && says(page, other));
        let closed = pages.iter().filter(|page| is_closed(page)).count();
        assert!(closed <= 1 && !is_closed(&pages[pages.len() - 1]), "{name}");
        closed == 1
    };
    let documents = all_documents(&press());
    let closed: Vec<_> = documents
        .iter()
        .filter(|(name, document)| closed(name, document))
        .map(|(name, _)| name.as_str())
        .collect();
    assert!(closed.contains(&"el-paso-torreon.el-paso"), "{closed:?}");
    assert!(
        !closed.iter().any(|name| name.starts_with("memorandum") || name.starts_with("letter")),
        "{closed:?}"
    );
}

#[test]
fn a_seal_has_its_place_beside_the_line_and_as_large_as_it_is() {
    for (seal, millimetres) in [("", Some(40.0)), ("seal: 25", Some(25.0)), ("seal: none", None)] {
        for style in ["classical", "modern", "ceremonial"] {
            let signing = format!("signing: {{ {seal} }}\npage: {{ style: {style} }}\n");
            let pages = first(&spec(&signing));
            let page = pages.last().unwrap();
            let expected = millimetres.map(|millimetres| vec![millimetres; 2]).unwrap_or_default();
            let found: Vec<_> = page.seals.iter().map(|(_, width)| (width * 25.4 / 72.0).round()).collect();
            assert_eq!(found, expected, "{signing}");
            for (corner, width) in &page.seals {
                let (x, y) = (corner.x.to_pt() + width / 2.0, corner.y.to_pt() + width / 2.0);
                for (start, end) in &page.rules {
                    // The point of the line that is nearest to the middle of the seal.
                    let nearest = x.clamp(start.x.to_pt(), *end);
                    let distance = (nearest - x).hypot(start.y.to_pt() - y) - width / 2.0;
                    assert!(distance > 4.5, "{signing}: {distance}");
                }
            }
        }
    }
}

#[test]
fn a_capacity_stands_nearer_to_its_own_line_than_to_the_block_above() {
    let yaml = spec("witnesses: [{ name: Pat Witness, office: { en: Consul, es: Cónsul } }]\n")
        .replace("id: north,", "id: north, attestation: {}, approved-as-to-form: {},");
    for page in first(&yaml) {
        for words in ["attest", "approved as to form", "witness of honor"] {
            let capital = |text: &str| text.to_lowercase().contains(words);
            let Some((_, at)) = page.texts.iter().find(|(text, _)| capital(text)) else { continue };
            let y = at.y.to_pt();
            let below = page
                .rules
                .iter()
                .map(|(rule, _)| rule.y.to_pt())
                .filter(|rule| *rule > y)
                .fold(f64::MAX, f64::min);
            let texts = page.texts.iter().map(|(_, at)| at.y.to_pt());
            let above = texts.filter(|text| *text < y - 3.0).fold(0.0, f64::max);
            // The height of the capacity's letters belongs to the distance from the block above.
            assert!(below - y < y - 7.0 - above, "{words}: {} above, {} below", y - 7.0 - above, below - y);
        }
    }
}
