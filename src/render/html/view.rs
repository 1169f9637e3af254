//! The data that the template of a page is filled with.

use serde::Serialize;

use crate::document::Blank;
use crate::model::{Layout, PageStyle};

/// A page.
#[derive(Serialize)]
pub(super) struct HtmlPage<'d> {
    /// The language of the first text.
    pub language: String,
    pub title: &'d str,
    pub authors: &'d [String],
    pub generator: &'static str,
    pub identifier: &'d str,
    pub layout: Layout,
    pub style: PageStyle,
    pub css: &'d str,
    /// The words of the watermark on a draft.
    pub watermark: Option<Row>,
    pub texts: Vec<PageText>,
    pub foot: Vec<Row>,
}

/// A text in both languages or in one, from its letterheads to its signatures.
#[derive(Serialize)]
pub(super) struct PageText {
    pub letterheads: Vec<PageLetterhead>,
    pub title: Vec<Block>,
    /// The names of the languages above their columns, if there are two.
    pub heads: Option<Row>,
    pub sections: Vec<Section>,
    /// The rows of signatures; those of a copy have no lines to sign on.
    pub signatures: Vec<Vec<Option<SignatureBlock>>>,
    pub is_signed: bool,
    /// The words that a screen reader speaks at a line to sign on.
    pub blank: Row,
}

/// A letterhead.
#[derive(Serialize)]
pub(super) struct PageLetterhead {
    pub pictures: Vec<PageImage>,
    pub lines: Vec<Cell>,
    pub label: Option<Cell>,
    pub color: Option<String>,
}

#[derive(Serialize)]
pub(super) struct PageImage {
    pub source: String,
    pub language: String,
    pub alternative: String,
}

/// A part of the agreement.
#[derive(Serialize)]
pub(super) struct Section {
    pub kind: &'static str,
    pub blocks: Vec<Block>,
}

/// A piece of a part.
#[derive(Serialize)]
#[serde(tag = "kind", rename_all = "kebab-case")]
pub(super) enum Block {
    /// A title, a mark, a paragraph.
    Row { role: &'static str, cells: Row },
    /// The heading of an article: number and words, in each language.
    Heading { cells: Vec<HeadingCell> },
    /// The items of a list, in each language.
    List { cells: Vec<ListCell> },
}

#[derive(Serialize)]
pub(super) struct HeadingCell {
    pub language: String,
    /// Number and words.
    pub lines: Vec<Cell>,
}

#[derive(Serialize)]
pub(super) struct ListCell {
    pub language: String,
    pub items: Vec<PageItem>,
}

#[derive(Serialize)]
pub(super) struct PageItem {
    pub mark: Cell,
    pub text: Cell,
}

/// A signature block.
#[derive(Serialize)]
pub(super) struct SignatureBlock {
    pub capacity: Row,
    pub name: Row,
    pub name_label: Row,
    pub office: Vec<Row>,
    pub party: Row,
    pub by_hand: Vec<Row>,
}

/// A passage in the languages of its text.
pub(super) type Row = Vec<Cell>;

/// A passage in one language.
#[derive(Serialize)]
pub(super) struct Cell {
    pub language: String,
    pub inlines: Vec<PageInline>,
}

/// A piece of a passage: its kind is a class of the style sheet.
#[derive(Serialize)]
pub(super) struct PageInline {
    pub kind: &'static str,
    pub content: String,
    /// The content of a line to fill in by hand.
    pub line: Option<Blank>,
}
