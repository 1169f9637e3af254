//! Agreements: the originals, as their template sees them.

use serde::Serialize;

use super::Family;
use crate::document::{Column, Document, Language, Text};
use crate::edition::{Edition, Record, Signing};
use crate::model::Layout;

/// An original as its template sees it: the document, and what follows from the layout and the edition.
#[derive(Serialize)]
pub struct OriginalView<'a> {
    #[serde(flatten)]
    document: &'a Document,
    /// Both sides.
    both: &'static [Column],
    /// The sides that any page shows.
    shown: &'static [Column],
    /// The texts, in the order of the pages.
    texts: Vec<TextOfPages>,
    /// True if the language that comes first in the alphabet has the right column of a table.
    swapped: bool,
    /// True if the foot must be measured to choose its size.
    long_foot: bool,
    signing: Signing,
    carries_spec: bool,
    record: String,
}

/// A text of both sides or of one, with letterheads and signatures.
#[derive(Serialize)]
struct TextOfPages {
    sides: &'static [Column],
    /// True if its letterheads and signatures are in the other order.
    turned: bool,
    /// The ending of the names of its fields.
    field_end: String,
}

impl<'a> OriginalView<'a> {
    /// The view of a document in an edition.
    #[must_use]
    pub fn new(document: &'a Document, edition: Edition) -> Self {
        const BOTH: &[Column] = &[Column::Left, Column::Right];
        const LEFT: &[Column] = &[Column::Left];
        const RIGHT: &[Column] = &[Column::Right];
        let whole = |sides| TextOfPages { sides, turned: false, field_end: String::new() };
        let one_of_two = |sides, turned, language: &Language| TextOfPages {
            sides,
            turned,
            field_end: format!("-{}", language.code),
        };
        let languages = &document.languages;
        let (shown, texts) = match document.page.layout {
            Layout::SideBySide => (BOTH, vec![whole(BOTH)]),
            Layout::Single => (LEFT, vec![whole(LEFT)]),
            Layout::Sequential => {
                let first = one_of_two(LEFT, false, &languages.left);
                (BOTH, vec![first, one_of_two(RIGHT, document.turned, &languages.right)])
            }
        };
        let edition = edition.of(document);
        let record = Record::of(document, edition).to_string();
        let Edition { signing, carries_spec } = edition;
        let code = |language: &Language| (language.code.clone(), language.region.clone());
        let swapped =
            document.page.layout == Layout::SideBySide && code(&languages.right) < code(&languages.left);
        let long_foot = has_long_foot(document);
        Self { document, both: BOTH, shown, texts, swapped, long_foot, signing, carries_spec, record }
    }
}

/// The number of characters in a text of one side.
fn characters_of(text: &Text) -> usize {
    text.to_string().chars().count()
}

/// True if a text of the foot may need more than one line, or one of its words may be wider than the space for it.
fn has_long_foot(document: &Document) -> bool {
    const MOST_CHARACTERS: usize = 36;
    const MOST_OF_WORD: usize = 20;
    let foot = &document.foot;
    let mut texts =
        [&foot.title, &foot.cities].into_iter().flat_map(|columns| [&columns.left, &columns.right]);
    texts.any(|text| {
        characters_of(text) > MOST_CHARACTERS
            || text.to_string().split(' ').any(|word| word.chars().count() > MOST_OF_WORD)
    })
}

impl Family for OriginalView<'_> {
    const TEMPLATE: &'static str = "agreement.typ.tera";

    fn identifier(&self) -> &str {
        &self.document.metadata.identifier
    }
}
