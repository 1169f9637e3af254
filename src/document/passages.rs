//! The one walk over a document: every passage, in the order of the page, with its place.

use super::{Article, Column, Columns, Document, Letterhead, SignatoryName, Signature, SignatureRow, Text};
use crate::model::Layout;

/// A passage of a document.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Passage<'d> {
    /// Its place, as readers name it.
    pub place: Place,
    /// Its role there.
    pub role: Role<'d>,
    /// Its words.
    pub words: Words<'d>,
}

/// The place of a passage.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Place {
    /// The part of the agreement that it belongs to.
    pub part: Part,
    /// The paragraph, counted from 1, if the part has more than one.
    pub paragraph: Option<usize>,
    /// The item, counted from 1.
    pub item: Option<usize>,
}

/// A part of an agreement.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Part {
    /// A letterhead.
    Letterhead(Column),
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

/// The role of a passage in its part.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Role<'d> {
    /// A line of a letterhead.
    Line,
    /// The label of an administration.
    Label,
    /// The title.
    Title,
    /// The mark that names the holder of an original.
    Original,
    /// Sentences.
    Paragraph,
    /// The number of an article.
    Number,
    /// The heading of an article.
    Heading,
    /// An item of a list, with its mark, as in *a)*.
    Item(&'d Columns<Text>),
    /// The capacity in which someone signs.
    Capacity,
    /// The name of someone who signs.
    Name,
    /// The label of a line for a name.
    NameLabel,
    /// The office of someone who signs.
    Office,
    /// The person on whose behalf someone signs.
    OnBehalfOf,
    /// The party for which someone signs.
    Party,
    /// The label of a line to fill in by hand.
    ByHand,
}

/// The words of a passage: in both languages, or in that of one column.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Words<'d> {
    /// In both languages.
    Both(&'d Columns<Text>),
    /// In the language of one column.
    One(Column, &'d Text),
}

impl<'d> Words<'d> {
    /// The words in the language of a column.
    #[must_use]
    pub fn in_column(self, column: Column) -> Option<&'d Text> {
        match self {
            Self::Both(columns) => Some(columns.of(column)),
            Self::One(own, text) => (own == column).then_some(text),
        }
    }
}

impl Place {
    /// The place of a passage that belongs to a part as a whole.
    fn of(part: Part) -> Self {
        Self { part, paragraph: None, item: None }
    }
}

impl Document {
    /// The passages, in the order of the page.
    #[must_use]
    pub fn passages(&self) -> Vec<Passage<'_>> {
        let mut walk = Walk { layout: self.page.layout, passages: Vec::new() };
        for (side, letterhead) in
            [(Column::Left, &self.letterheads.left), (Column::Right, &self.letterheads.right)]
        {
            walk.letterhead(letterhead, Place::of(Part::Letterhead(side)));
        }
        walk.add(Place::of(Part::Title), Role::Title, [&self.title]);
        walk.add(Place::of(Part::Title), Role::Original, &self.original);
        walk.add(Place::of(Part::Preamble), Role::Paragraph, [&self.preamble]);
        for (number, recital) in (1..).zip(&self.recitals) {
            walk.paragraphs(recital, Part::Recital(number));
        }
        walk.add(Place::of(Part::WordsOfAgreement), Role::Paragraph, [&self.words_of_agreement]);
        for (number, article) in (1..).zip(&self.articles) {
            walk.article(article, Part::Article(number));
        }
        walk.add(Place::of(Part::Testimonium), Role::Paragraph, [&self.testimonium]);
        for (number, signature) in (1..).zip(self.signatures.iter().flat_map(SignatureRow::blocks)) {
            walk.signature(signature, Place::of(Part::Signature(number)));
        }
        walk.passages
    }
}

/// A walk over a document.
struct Walk<'d> {
    layout: Layout,
    passages: Vec<Passage<'d>>,
}

impl<'d> Walk<'d> {
    /// Adds passages in both languages that have one place and role.
    fn add(&mut self, place: Place, role: Role<'d>, texts: impl IntoIterator<Item = &'d Columns<Text>>) {
        let passage = |columns| Passage { place, role, words: Words::Both(columns) };
        self.passages.extend(texts.into_iter().map(passage));
    }

    fn letterhead(&mut self, letterhead: &'d Letterhead, place: Place) {
        let lines = letterhead.lines.iter().map(|line| (Role::Line, line));
        let label = letterhead.label.iter().map(|label| (Role::Label, label));
        let passage = |(role, text)| Passage { place, role, words: Words::One(letterhead.column, text) };
        self.passages.extend(lines.chain(label).map(passage));
    }

    fn paragraphs(&mut self, paragraphs: &'d [Columns<Text>], part: Part) {
        for (number, paragraph) in (1..).zip(paragraphs) {
            let number = (paragraphs.len() > 1).then_some(number);
            self.add(Place { paragraph: number, ..Place::of(part) }, Role::Paragraph, [paragraph]);
        }
    }

    fn article(&mut self, article: &'d Article, part: Part) {
        self.add(Place::of(part), Role::Number, &article.number);
        self.add(Place::of(part), Role::Heading, &article.heading);
        self.paragraphs(&article.paragraphs, part);
        for (number, item) in (1..).zip(&article.items) {
            let place = Place { item: Some(number), ..Place::of(part) };
            self.add(place, Role::Item(&item.mark), [&item.text]);
        }
    }

    /// Adds a block. If both texts share it, a known name is written once, as the signer's language writes it.
    fn signature(&mut self, signature: &'d Signature, place: Place) {
        self.add(place, Role::Capacity, &signature.capacity);
        match &signature.name {
            SignatoryName::Blank(label) => self.add(place, Role::NameLabel, [label]),
            SignatoryName::Known(name) if self.layout == Layout::SideBySide => {
                let words = Words::One(signature.column, name.of(signature.column));
                self.passages.push(Passage { place, role: Role::Name, words });
            }
            SignatoryName::Known(name) => self.add(place, Role::Name, [name]),
        }
        self.add(place, Role::Office, &signature.office);
        self.add(place, Role::OnBehalfOf, &signature.on_behalf_of);
        self.add(place, Role::Party, &signature.party);
        self.add(place, Role::ByHand, &signature.by_hand);
    }
}
