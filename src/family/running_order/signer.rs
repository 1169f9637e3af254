//! The signers: their row, their side, and the languages in which they are named.

use serde::{Deserialize, Serialize};

use crate::document::{Column, Columns, Document, SignatoryName, Signature, SignatureRow, Text};
use crate::model::Agreement;
use crate::spec::Ceremony;

/// The number of characters of a name or an office that surely fit on a line.
const SHORTEST_LINE: usize = 30;

/// The signers on one level.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum SignerRow {
    /// One on each side, or on only one side.
    Pair(Box<Columns<Option<ListedSigner>>>),
    /// One in the middle.
    Alone(Box<ListedSigner>),
}

/// A person who signs.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct ListedSigner {
    /// The place among all signers, from 1.
    pub number: usize,
    /// The purpose of the signature, if it is not binding by itself.
    pub capacity: Option<Columns<Text>>,
    /// The name in the language of the signer, or `None` if it is filled in by hand.
    pub name: Option<Name>,
    /// The office.
    pub office: Option<Columns<Text>>,
    /// The person on whose behalf the signer signs.
    pub on_behalf_of: Option<Columns<Text>>,
    /// The city for which the signer signs, by its place in the spec.
    pub city: Option<usize>,
}

/// A name in one of two languages.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Name {
    /// The side of that language.
    pub column: Column,
    /// The name.
    pub text: Text,
}

pub(super) fn row_of(
    row: &SignatureRow,
    agreement: &Agreement,
    document: &Document,
    is_turned: bool,
) -> SignerRow {
    let signer = |block: &Signature| ListedSigner::of(block, agreement, Sides::of(document));
    match row {
        SignatureRow::Alone(block) => SignerRow::Alone(Box::new(signer(block))),
        SignatureRow::Pair(pair) => {
            let [left, right] = [&pair.left, &pair.right].map(|block| block.as_ref().map(signer));
            let (left, right) = if is_turned { (right, left) } else { (left, right) };
            SignerRow::Pair(Box::new(Columns { left, right }))
        }
    }
}

/// The most lines that rows take.
pub(super) fn lines_of(rows: &[SignerRow]) -> usize {
    rows.iter().map(SignerRow::lines).sum()
}

impl SignerRow {
    /// The most lines that it takes.
    fn lines(&self) -> usize {
        match self {
            Self::Alone(signer) => signer.lines(),
            Self::Pair(pair) => [&pair.left, &pair.right]
                .into_iter()
                .flatten()
                .map(ListedSigner::lines)
                .max()
                .unwrap_or_default(),
        }
    }
}

impl ListedSigner {
    /// The most lines that it takes.
    fn lines(&self) -> usize {
        let length = |text: &Text| text.to_string().chars().count();
        let name = self.name.as_ref().map(|name| length(&name.text));
        let both = |texts: &Columns<Text>| length(&texts.left) + length(&texts.right);
        let texts = [&self.capacity, &self.office, &self.on_behalf_of].into_iter().flatten().map(both);
        texts.chain(name).map(|characters| 1 + characters / SHORTEST_LINE).sum::<usize>() + 2
    }

    fn of(block: &Signature, agreement: &Agreement, sides: Sides) -> Self {
        let of_both = |texts: &Option<Columns<Text>>| texts.as_ref().map(|texts| sides.of_both(texts));
        let name = match &block.name {
            SignatoryName::Blank(_) => None,
            SignatoryName::Known(names) => {
                let text = match block.column {
                    Column::Left => names.left.clone(),
                    Column::Right => names.right.clone(),
                };
                Some(Name { column: sides.of_one(block.column), text })
            }
        };
        // The name of a party's field begins with its id; that of a witness does not.
        let party = block.field.name.split('.').next();
        Self {
            number: block.field.number,
            capacity: of_both(&block.capacity),
            name,
            office: of_both(&block.office),
            on_behalf_of: of_both(&block.on_behalf_of),
            city: agreement.parties.iter().position(|of| Some(of.id.as_str()) == party),
        }
    }
}

/// The order of a document's columns on this sheet: kept or swapped.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Sides {
    Kept,
    Changed,
}

impl Sides {
    pub(super) fn of(document: &Document) -> Self {
        let [english, spanish] = Ceremony::LANGUAGES;
        let Columns { left, right } = &document.languages;
        if left.code == spanish || right.code == english { Self::Changed } else { Self::Kept }
    }

    pub(super) fn of_both<T: Clone>(self, columns: &Columns<T>) -> Columns<T> {
        let Columns { left, right } = columns.clone();
        match self {
            Self::Kept => Columns { left, right },
            Self::Changed => Columns { left: right, right: left },
        }
    }

    fn of_one(self, column: Column) -> Column {
        match (self, column) {
            (Self::Kept, column) => column,
            (Self::Changed, Column::Left) => Column::Right,
            (Self::Changed, Column::Right) => Column::Left,
        }
    }
}
