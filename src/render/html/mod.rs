//! From a document to a page for browsers, by Tera.
//!
//! The page is self-contained: its style and its pictures are embedded, it has no script, and it loads nothing. Tera
//! escapes every value for HTML.

mod view;

use std::collections::BTreeMap;

use base64::Engine as _;
use base64::prelude::BASE64_STANDARD;
use tera::{Context, Tera};

use super::quotes::Quoter;
use crate::document::{
    Column, Columns, Document, Inline, Language, Letterhead, Part, Passage, Picture, Role, SignatureRow,
    Text, Words,
};
use crate::finding::Finding;
use crate::model::Layout;
use crate::template::{broken, is_page};
use crate::typeset::Image;
use view::{
    Block, Cell, HeadingCell, HtmlPage, ListCell, PageImage, PageInline, PageItem, PageLetterhead, PageText,
    Row, Section, SignatureBlock,
};

/// The template of the page, and its style.
const MAIN: &str = "agreement.html.tera";
const STYLE: &str = "agreement.css";

/// The templates of pages, compiled.
pub(crate) struct Pages {
    tera: Tera,
    style: String,
}

impl Pages {
    /// Compiles every file whose name ends with `.html.tera`.
    ///
    /// # Errors
    ///
    /// A finding if a file is not a template.
    pub(crate) fn new(files: &BTreeMap<String, String>) -> Result<Self, Finding> {
        let mut tera = Tera::new();
        tera.autoescape_on([".html.tera"]);
        let templates = files.iter().filter(|(name, _)| is_page(name));
        tera.add_raw_templates(templates).map_err(|error| broken(MAIN, &error))?;
        Ok(Self { tera, style: files.get(STYLE).cloned().unwrap_or_default() })
    }

    /// Writes the page of a document with the pictures of its letterheads.
    ///
    /// # Errors
    ///
    /// A finding if the template asks for a value that the document does not have.
    pub(crate) fn write(
        &self,
        document: &Document,
        images: &BTreeMap<String, Image>,
    ) -> Result<String, Finding> {
        let page = HtmlWriter { document, images }.page(&self.style);
        let context = Context::from_serialize(&page).map_err(|error| broken(MAIN, &error))?;
        self.tera.render(MAIN, &context).map_err(|error| broken(MAIN, &error))
    }
}

/// The tag of a language, as in `es-MX` (BCP 47).
fn tag(language: &Language) -> String {
    match &language.region {
        Some(region) => format!("{}-{region}", language.code),
        None => language.code.clone(),
    }
}

/// Writes the page of a document.
#[derive(Clone, Copy)]
struct HtmlWriter<'d> {
    document: &'d Document,
    images: &'d BTreeMap<String, Image>,
}

impl<'d> HtmlWriter<'d> {
    fn page(self, css: &'d str) -> HtmlPage<'d> {
        let Document { metadata, page, foot, .. } = self.document;
        let shown = if page.layout == Layout::Single { &[Column::Left][..] } else { &Column::BOTH };
        let cities = if foot.cities.left == foot.cities.right { &[Column::Left] } else { shown };
        HtmlPage {
            language: tag(&self.document.languages.left),
            title: &metadata.title,
            authors: &metadata.authors,
            generator: concat!("Alternat ", env!("CARGO_PKG_VERSION")),
            identifier: &metadata.identifier,
            layout: page.layout,
            style: page.style,
            css,
            watermark: self.document.watermark.as_ref().map(|mark| self.row(mark, shown)),
            texts: match page.layout {
                Layout::SideBySide | Layout::Single => vec![self.text(shown, false)],
                Layout::Sequential => {
                    vec![self.text(&[Column::Left], false), self.text(&[Column::Right], self.document.turned)]
                }
            },
            foot: vec![self.row(&foot.title, shown), self.row(&foot.cities, cities)],
        }
    }

    /// A text of these columns; if it is turned, letterheads and signatures are in the other order.
    fn text(self, shown: &[Column], turned: bool) -> PageText {
        let passages = self.document.passages();
        let mut parts = passages.chunk_by(|one, other| one.place.part == other.place.part);
        let sections = parts.clone().filter_map(|part| self.section(part, shown));
        let sections = sections.collect();
        let title = parts.find(|part| part[0].place.part == Part::Title).unwrap_or_default();
        let mut letterheads =
            Column::BOTH.map(|column| self.letterhead(self.document.letterheads.of(column)));
        let mut signatures = self.signatures(&passages, shown);
        if turned {
            letterheads.reverse();
            for row in &mut signatures {
                row.reverse();
            }
        }
        PageText {
            letterheads: letterheads.into(),
            title: self.blocks(title, shown),
            heads: (shown.len() > 1).then(|| self.row(&self.document.heads, shown)),
            sections,
            signatures,
            is_signed: self.document.page.layout != Layout::Single,
            blank: self.row(&self.document.blank, shown),
        }
    }

    fn section(self, part: &[Passage<'_>], shown: &[Column]) -> Option<Section> {
        let kind = match part.first()?.place.part {
            Part::Preamble => "preamble",
            Part::Recital(_) => "recital",
            Part::WordsOfAgreement => "words-of-agreement",
            Part::Article(_) => "article",
            Part::Testimonium => "testimonium",
            Part::Letterhead(_) | Part::Title | Part::Signature(_) => return None,
        };
        Some(Section { kind, blocks: self.blocks(part, shown) })
    }

    /// The blocks of a part: passages of one heading or one list are grouped.
    fn blocks(self, part: &[Passage<'_>], shown: &[Column]) -> Vec<Block> {
        let sort = |passage: &Passage<'_>| match passage.role {
            Role::Number | Role::Heading => Some("heading"),
            Role::Item(_) => Some("list"),
            _ => None,
        };
        let groups = part.chunk_by(|one, other| sort(one).is_some() && sort(one) == sort(other));
        let block = |group: &[Passage<'_>]| match sort(&group[0]) {
            Some("heading") => Block::Heading { cells: self.headings(group, shown) },
            Some(_) => Block::List { cells: self.lists(group, shown) },
            None => Block::Row { role: role(group[0].role), cells: self.cells(group[0].words, shown) },
        };
        groups.map(block).collect()
    }

    fn headings(self, group: &[Passage<'_>], shown: &[Column]) -> Vec<HeadingCell> {
        let lines = |column: Column| group.iter().filter_map(move |passage| self.cell(passage.words, column));
        let heading =
            |column: &Column| HeadingCell { language: self.tag(*column), lines: lines(*column).collect() };
        shown.iter().map(heading).collect()
    }

    fn lists(self, group: &[Passage<'_>], shown: &[Column]) -> Vec<ListCell> {
        let item = |passage: &Passage<'_>, column: Column| {
            let Role::Item(mark) = passage.role else { return None };
            Some(PageItem {
                mark: self.cell(Words::Both(mark), column)?,
                text: self.cell(passage.words, column)?,
            })
        };
        let list = |column: &Column| ListCell {
            language: self.tag(*column),
            items: group.iter().filter_map(|passage| item(passage, *column)).collect(),
        };
        shown.iter().map(list).collect()
    }

    /// The rows of signature blocks, each block in its column or alone.
    fn signatures(self, passages: &[Passage<'_>], shown: &[Column]) -> Vec<Vec<Option<SignatureBlock>>> {
        let mut number = 0;
        let mut signer = || {
            number += 1;
            let of_block = passages.iter().filter(|passage| passage.place.part == Part::Signature(number));
            self.signer(&of_block.copied().collect::<Vec<_>>(), shown)
        };
        let row = |row: &SignatureRow| match row {
            SignatureRow::Pair(pair) => {
                [&pair.left, &pair.right].map(|block| block.as_ref().map(|_| signer())).into()
            }
            SignatureRow::Alone(_) => vec![Some(signer())],
        };
        self.document.signatures.iter().map(row).collect()
    }

    fn signer(self, passages: &[Passage<'_>], shown: &[Column]) -> SignatureBlock {
        let rows = |roles: &[Role<'_>]| -> Vec<Row> {
            let passages = passages.iter().filter(|passage| roles.contains(&passage.role));
            passages.map(|passage| self.cells(passage.words, shown)).collect()
        };
        let one = |role| rows(&[role]).into_iter().flatten().collect();
        SignatureBlock {
            capacity: one(Role::Capacity),
            name: one(Role::Name),
            name_label: one(Role::NameLabel),
            office: rows(&[Role::Office, Role::OnBehalfOf]),
            party: one(Role::Party),
            by_hand: rows(&[Role::ByHand]),
        }
    }

    fn letterhead(self, letterhead: &Letterhead) -> PageLetterhead {
        let cell = |line: &Text| self.words(line, letterhead.column);
        let pictures = letterhead.arms.iter().chain(&letterhead.logo);
        PageLetterhead {
            pictures: pictures.filter_map(|picture| self.picture(picture, letterhead.column)).collect(),
            lines: letterhead.lines.iter().map(cell).collect(),
            label: letterhead.label.as_ref().map(cell),
            color: letterhead.color.clone(),
        }
    }

    fn picture(self, picture: &Picture, column: Column) -> Option<PageImage> {
        let image = self.images.get(&picture.name)?;
        let encoded = BASE64_STANDARD.encode(image.shown());
        let source = format!("data:{};base64,{encoded}", image.media_type());
        let alternative = picture.alternatives.of(column).clone();
        Some(PageImage { source, language: self.tag(column), alternative })
    }

    fn row(self, columns: &Columns<Text>, shown: &[Column]) -> Row {
        self.cells(Words::Both(columns), shown)
    }

    fn cells(self, words: Words<'_>, shown: &[Column]) -> Row {
        shown.iter().filter_map(|column| self.cell(words, *column)).collect()
    }

    fn cell(self, words: Words<'_>, column: Column) -> Option<Cell> {
        Some(self.words(words.in_column(column)?, column))
    }

    fn words(self, text: &Text, column: Column) -> Cell {
        let language = self.document.languages.of(column);
        let mut quoter = Quoter::new(language);
        let inline = |inline: &Inline| {
            let (kind, content) = match inline {
                Inline::Words(words) => ("words", words.clone()),
                Inline::Name(words) => ("name", words.clone()),
                Inline::Emphasis(words) => ("emphasis", words.clone()),
                Inline::Opening(words) => ("opening", words.clone()),
                Inline::QuotationMark => ("words", quoter.mark(true)),
                Inline::Apostrophe => ("words", quoter.mark(false)),
                Inline::Blank(_) => ("blank", self.document.blank.of(column).to_string()),
                // An HTML document has no pages.
                Inline::PageNumber | Inline::PageCount => return None,
            };
            quoter.pass(&content);
            let line = if let Inline::Blank(blank) = inline { Some(*blank) } else { None };
            Some(PageInline { kind, content, line })
        };
        Cell { language: tag(language), inlines: text.0.iter().filter_map(inline).collect() }
    }

    fn tag(self, column: Column) -> String {
        tag(self.document.languages.of(column))
    }
}

/// The class of a passage.
fn role(role: Role<'_>) -> &'static str {
    match role {
        Role::Title => "title",
        Role::Original => "original",
        _ => "paragraph",
    }
}
