//! The passages of a document, in the form in which they are searched for on pages.

use crate::document::{Column, Document, Inline, Part, Place, Text};

/// A passage of a document in one language.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Passage {
    /// The part of the agreement that it belongs to.
    pub part: Part,
    /// The number of its paragraph, if the part has more than one.
    pub paragraph: Option<usize>,
    /// The number of its item.
    pub item: Option<usize>,
    /// The code of its language.
    pub language: String,
    /// Its column.
    pub(super) column: Column,
    /// Its words, divided at each line to fill in and each page number.
    pub(super) pieces: Vec<String>,
}

/// The passages of a document, those of each column in the order of the page.
pub(super) fn passages(document: &Document) -> Vec<Passage> {
    let passages = document.passages().into_iter().flat_map(|passage| {
        let Place { part, paragraph, item } = passage.place;
        let texts = Column::BOTH
            .into_iter()
            .filter_map(move |column| Some((column, passage.words.in_column(column)?)));
        texts.map(move |(column, text)| {
            let language = document.languages.of(column).code.clone();
            Passage { part, paragraph, item, language, column, pieces: pieces(text) }
        })
    });
    passages.collect()
}

/// The words of a text, divided at each inline without fixed words.
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
