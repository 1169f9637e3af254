//! Signature blocks and the fields for signatures.

use serde::Serialize;

use super::{Column, Columns, Language, Text};

/// Signature blocks side by side.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum SignatureRow {
    /// Two of them, or one on its own side.
    Pair(Box<Columns<Option<Signature>>>),
    /// One, in the middle.
    Alone(Box<Signature>),
}

/// A signature block.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Signature {
    /// The column in the signer's language.
    pub column: Column,
    /// The purpose of the signature, if it does not bind by itself.
    pub capacity: Option<Columns<Text>>,
    /// The name of the signer, or the label of the line on which it is written by hand.
    pub name: SignatoryName,
    /// The office.
    pub office: Option<Columns<Text>>,
    /// The person on whose behalf the signer signs.
    pub on_behalf_of: Option<Columns<Text>>,
    /// The party for which the signer signs.
    pub party: Option<Columns<Text>>,
    /// The labels of the lines to fill in beside the signature.
    pub by_hand: Vec<Columns<Text>>,
    /// The mark in the space for the seal.
    pub seal: Option<Columns<Text>>,
    /// The field for the signature, if the PDF has one.
    pub field: Field,
}

/// A signature field.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Field {
    /// Its name, as in `el-paso.signatory`.
    pub name: String,
    /// The position of the signer among all signers, from 1.
    pub number: usize,
    /// A description of the signature, in the signer's language.
    pub tooltip: String,
    /// The signer's language.
    pub language: Language,
}

impl Field {
    /// The field of one of two texts that are signed separately.
    #[must_use]
    pub fn of_text(&self, language: &Language) -> Self {
        Self { name: format!("{}-{}", self.name, language.code), ..self.clone() }
    }
}

/// The name of a signer.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum SignatoryName {
    /// A known name, which the signer's column writes as the signer's own language does.
    Known(Columns<Text>),
    /// A name to be written by hand, on a line with this label.
    Blank(Columns<Text>),
}

impl SignatureRow {
    /// The blocks of the row, from left to right.
    pub fn blocks(&self) -> impl Iterator<Item = &Signature> {
        let blocks = match self {
            Self::Pair(pair) => [pair.left.as_ref(), pair.right.as_ref()],
            Self::Alone(block) => [Some(&**block), None],
        };
        blocks.into_iter().flatten()
    }

    /// The blocks of the row, from left to right, for changes.
    pub fn blocks_mut(&mut self) -> impl Iterator<Item = &mut Signature> {
        let blocks = match self {
            Self::Pair(pair) => [pair.left.as_mut(), pair.right.as_mut()],
            Self::Alone(block) => [Some(&mut **block), None],
        };
        blocks.into_iter().flatten()
    }
}
