//! The passages of a document, as a reader names them.

use crate::document::{
    Article, Column, Columns, Document, Inline, SignatoryName, Signature, SignatureRow, Text,
};
use crate::model::Layout;

/// A passage of a document.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Passage {
    /// The part of the agreement that it belongs to.
    pub part: Part,
    /// Which paragraph of it, where it has more than one.
    pub paragraph: Option<usize>,
    /// Which of its items.
    pub item: Option<usize>,
    /// The code of its language.
    pub language: String,
    /// The column it stands in.
    pub(super) column: Column,
    /// Its words, parted where something else stands: a line to fill in, a number of a page.
    pub(super) pieces: Vec<String>,
}

/// A part of an agreement.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Part {
    /// A letterhead.
    Letterhead,
    /// The title.
    Title,
    /// The preamble.
    Preamble,
    /// A recital, counted from 1.
    Recital(usize),
    /// The words of agreement.
    WordsOfAgreement,
    /// An article, counted from 1.
    Article(usize),
    /// The testimonium.
    Testimonium,
    /// A signature block, counted from 1.
    Signature(usize),
}

/// The passages of a document, those of each column in the order of the page.
pub(super) fn passages(document: &Document) -> Vec<Passage> {
    let mut list = List { document, passages: Vec::new() };
    for letterhead in [&document.letterheads.left, &document.letterheads.right] {
        for line in letterhead.lines.iter().chain(&letterhead.label) {
            list.add(letterhead.column, line, (Part::Letterhead, None, None));
        }
    }
    list.both(&document.title, (Part::Title, None, None));
    document.original.iter().for_each(|mark| list.both(mark, (Part::Title, None, None)));
    list.both(&document.preamble, (Part::Preamble, None, None));
    for (number, recital) in document.recitals.iter().enumerate() {
        list.paragraphs(recital, Part::Recital(number + 1));
    }
    list.both(&document.words_of_agreement, (Part::WordsOfAgreement, None, None));
    for (number, article) in document.articles.iter().enumerate() {
        list.article(article, Part::Article(number + 1));
    }
    list.both(&document.testimonium, (Part::Testimonium, None, None));
    for (number, signature) in document.signatures.iter().flat_map(SignatureRow::blocks).enumerate() {
        list.signature(signature, Part::Signature(number + 1));
    }
    list.passages
}

struct List<'d> {
    document: &'d Document,
    passages: Vec<Passage>,
}

/// A part with the paragraph and the item in it.
type Place = (Part, Option<usize>, Option<usize>);

impl List<'_> {
    fn add(&mut self, column: Column, text: &Text, (part, paragraph, item): Place) {
        let languages = &self.document.languages;
        let language = match column {
            Column::Left => &languages.left,
            Column::Right => &languages.right,
        };
        let language = language.code.clone();
        self.passages.push(Passage { part, paragraph, item, language, column, pieces: pieces(text) });
    }

    fn both(&mut self, texts: &Columns<Text>, place: Place) {
        self.add(Column::Left, &texts.left, place);
        self.add(Column::Right, &texts.right, place);
    }

    fn paragraphs(&mut self, paragraphs: &[Columns<Text>], part: Part) {
        for (number, paragraph) in paragraphs.iter().enumerate() {
            self.both(paragraph, (part, (paragraphs.len() > 1).then_some(number + 1), None));
        }
    }

    fn article(&mut self, article: &Article, part: Part) {
        for text in article.number.iter().chain(&article.heading) {
            self.both(text, (part, None, None));
        }
        self.paragraphs(&article.paragraphs, part);
        for (number, item) in article.items.iter().enumerate() {
            self.both(&item.text, (part, None, Some(number + 1)));
        }
    }

    fn signature(&mut self, signature: &Signature, part: Part) {
        let place = (part, None, None);
        signature.capacity.iter().for_each(|capacity| self.both(capacity, place));
        match (&signature.name, signature.column) {
            (SignatoryName::Blank(label), _) => self.both(label, place),
            (SignatoryName::Known(name), _) if self.document.page.layout != Layout::SideBySide => {
                self.both(name, place);
            }
            (SignatoryName::Known(name), Column::Left) => self.add(Column::Left, &name.left, place),
            (SignatoryName::Known(name), Column::Right) => self.add(Column::Right, &name.right, place),
        }
        let below = [&signature.office, &signature.on_behalf_of, &signature.party];
        below.into_iter().flatten().for_each(|text| self.both(text, place));
        signature.by_hand.iter().for_each(|label| self.both(label, place));
    }
}

/// The words of a text, parted where what stands there has no words of its own.
fn pieces(text: &Text) -> Vec<String> {
    let mut pieces = vec![String::new()];
    for inline in &text.0 {
        let words = match inline {
            Inline::Words(words) | Inline::Name(words) | Inline::Emphasis(words) | Inline::Opening(words) => {
                words
            }
            Inline::QuotationMark => "\"",
            Inline::Apostrophe => "'",
            Inline::Blank(_) | Inline::PageNumber | Inline::PageCount => {
                pieces.push(String::new());
                continue;
            }
        };
        if let Some(piece) = pieces.last_mut() {
            piece.push_str(words);
        }
    }
    pieces
}
