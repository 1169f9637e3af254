//! However long its texts are, an agreement is signed on one page, together with some of its text, in level pairs.

use std::fmt::Write as _;

use alternat::document::Document;
use alternat::model::Layout;
use alternat::press::Press;
use proptest::prelude::*;
use proptest::test_runner::{Config, TestRunner};
use typst::layout::{Frame, FrameItem, Transform};
use typst::visualize::Geometry;

use crate::support::{documents, press, typeset};

/// The thickness of a signature line, in points.
const RULE: f64 = 0.6;
/// The least length of a signature line, even if all signatures are made smaller: an inch and a half.
const LEAST_RULE: f64 = 108.0;

/// The content of a page, in points from its upper left corner.
#[derive(Debug, Default)]
struct Page {
    width: f64,
    height: f64,
    /// Each run of text, and the height of its baseline.
    texts: Vec<(String, f64)>,
    /// The signature lines: their left end, their right end, and their height.
    rules: Vec<(f64, f64, f64)>,
}

impl Page {
    fn add(&mut self, frame: &Frame, transform: Transform) {
        for (position, item) in frame.items() {
            let moved = transform.pre_concat(Transform::translate(position.x, position.y));
            let (x, y) = (moved.tx.to_pt(), moved.ty.to_pt());
            match item {
                FrameItem::Group(group) => self.add(&group.frame, moved.pre_concat(group.transform)),
                FrameItem::Text(run) => self.texts.push((run.text.to_string(), y)),
                FrameItem::Shape(shape, _) => {
                    let stroke = shape.stroke.as_ref().map(|stroke| stroke.thickness.to_pt());
                    if let (Geometry::Line(end), Some(RULE)) = (&shape.geometry, stroke) {
                        self.rules.push((x, x + end.x.to_pt() * moved.sx.get(), y));
                    }
                }
                _ => {}
            }
        }
    }

    fn has(&self, words: &str) -> bool {
        self.texts.iter().any(|(text, _)| text.contains(words))
    }

    /// The number of runs of text at the height of the foot of the page.
    fn runs_in_foot(&self) -> usize {
        self.texts.iter().filter(|(_, y)| *y > self.height - 50.0).count()
    }
}

fn pages(press: &mut Press, document: &Document) -> Vec<Page> {
    let pages = typeset(press, document).0;
    let page = |page: &typst_layout::Page| {
        let mut read = Page {
            width: page.frame.width().to_pt(),
            height: page.frame.height().to_pt(),
            ..Page::default()
        };
        read.add(&page.frame, Transform::identity());
        read
    };
    pages.pages().iter().map(page).collect()
}

/// The signers of an agreement, and the amount of text before and within its blocks.
#[derive(Debug, Clone)]
struct Signed {
    /// The three possible signers beside each of the mayors, and the number of witnesses.
    others: [[bool; 3]; 2],
    witnesses: usize,
    /// The numbers of words in paragraphs, names and offices, and the number of paragraphs.
    words: (usize, usize, usize, usize),
    sequential: bool,
    by_hand: bool,
    paper: &'static str,
    style: &'static str,
    bound: &'static str,
    initials: bool,
}

fn signed() -> impl Strategy<Value = Signed> {
    let paper = proptest::sample::select(&["letter", "legal", "a4", "tabloid"][..]);
    let style = proptest::sample::select(&["classical", "modern", "ceremonial"][..]);
    let bound = proptest::sample::select(&["left", "right", "top"][..]);
    let words = (1..60_usize, 0..6_usize, 1..14_usize, 0..14_usize);
    let signers = (any::<[[bool; 3]; 2]>(), 0..5_usize);
    (signers, words, any::<[bool; 3]>(), (paper, style, bound)).prop_map(
        |((others, witnesses), words, [sequential, by_hand, initials], (paper, style, bound))| {
            let (words, name_words, office_words, paragraphs) = words;
            let parties = 2 + others.iter().flatten().filter(|is_there| **is_there).count();
            let witnesses = witnesses.min(8 - parties);
            let words = (words, name_words, office_words, paragraphs);
            Signed { others, witnesses, words, sequential, by_hand, paper, style, bound, initials }
        },
    )
}

impl Signed {
    fn count(&self) -> usize {
        2 + self.others.iter().flatten().filter(|is_there| **is_there).count() + self.witnesses
    }

    fn spec(&self) -> String {
        let (words, name_words, office_words, paragraphs) = self.words;
        let mut spec = "kind: sister-city-agreement\nparties:\n".to_owned();
        // Each person signs only once.
        let people = std::cell::Cell::new(0);
        let signer = |sign: &str| {
            let name = match name_words {
                0 => String::new(),
                words => {
                    people.set(people.get() + 1);
                    format!("name: {sign}{}{}, ", people.get(), " Ejemplar".repeat(words))
                }
            };
            let office = "Oficio ".repeat(office_words);
            format!("{{ {name}office: {{ en: Office of {office}, es: Cargo de {office} }} }}")
        };
        for (number, (id, place)) in [
            ("north", "Northtown, state: Texas, country: US"),
            ("south", "Surville, state: Coahuila, country: MX"),
        ]
        .into_iter()
        .enumerate()
        {
            writeln!(spec, "  - id: {id}\n    city: {place}", place = place.replace(", ", "\n    ")).unwrap();
            writeln!(spec, "    signatory: {}", signer("Primera")).unwrap();
            let fields = ["cosignatory", "attestation", "approved-as-to-form"];
            for (field, is_there) in fields.iter().zip(self.others[number]) {
                if is_there {
                    writeln!(spec, "    {field}: {}", signer("Otra")).unwrap();
                }
            }
        }
        if self.witnesses > 0 {
            spec += "witnesses:\n";
            for number in 0..self.witnesses {
                let party = ["", "party: north, ", "party: south, "][number % 3];
                writeln!(spec, "  - {}", signer("Testigo").replacen("{ ", &format!("{{ {party}"), 1))
                    .unwrap();
            }
        }
        spec += "recitals: []\narticles:\n  - clause: objective\n";
        for _ in 0..paragraphs {
            let (words, palabras) = ("word ".repeat(words), "voz ".repeat(words));
            writeln!(spec, "  - text: {{ en: \"The {words}.\", es: \"La {palabras}.\" }}").unwrap();
        }
        spec += "  - clause: final-provisions\n";
        if self.by_hand {
            spec += "signing: { by-hand: [date, place] }\n";
        }
        let layout = if self.sequential { "sequential" } else { "side-by-side" };
        let Self { paper, style, bound, initials, .. } = self;
        let binding = format!("{{ side: {bound}, margin: 20 }}");
        writeln!(
            spec,
            "page: {{ layout: {layout}, paper: {paper}, style: {style}, initials: {initials}, binding: {binding} }}"
        )
        .unwrap();
        spec
    }
}

#[test]
fn all_sign_on_one_page_in_level_pairs() {
    let press = std::cell::RefCell::new(press());
    let config = Config { cases: 40, failure_persistence: None, ..Config::default() };
    let test = |signed: Signed| {
        let mut press = press.borrow_mut();
        for (_, document) in documents(&press, &signed.spec(), "signed") {
            let pages = pages(&mut press, &document);
            let signing: Vec<_> = pages.iter().filter(|page| !page.rules.is_empty()).collect();
            let is_sequential = document.page.layout == Layout::Sequential;
            prop_assert_eq!(signing.len(), if is_sequential { 2 } else { 1 }, "pages that are signed");
            for page in signing {
                prop_assert_eq!(page.rules.len(), signed.count());
                prop_assert!(page.has("Signed ") || page.has("Firmado "), "words above: {:?}", page);
                prop_assert_eq!(page.runs_in_foot(), pages[0].runs_in_foot(), "what stands in the foot");
                let ends = page.rules.iter().map(|(from, to, _)| (*from, *to));
                prop_assert!(
                    ends.clone().all(|(from, to)| from > 20.0 && to < page.width - 20.0),
                    "{:?}",
                    page
                );
                prop_assert!(ends.clone().all(|(from, to)| to - from > LEAST_RULE), "{:?}", page.rules);
                let mut heights: Vec<_> = page.rules.iter().map(|(_, _, y)| format!("{y:.1}")).collect();
                heights.sort();
                heights.dedup();
                prop_assert_eq!(heights.len(), document.signatures.len(), "rows that are level");
            }
        }
        Ok(())
    };
    TestRunner::new(config).run(&signed(), test).unwrap();
}
