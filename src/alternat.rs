//! The alternat: the order of the parties and of the languages in an original.
//!
//! In its own original a party is named first in every mention, signs on the
//! left, and has its language in the left column. Articles are never
//! reordered.

use crate::locale::{Bilingual, Side};
use crate::model::{Agreement, Layout, Party, Precedence};

/// A signed exemplar with full force, in one order of the parties; or a copy for reading.
#[derive(Debug, Clone, Copy)]
pub struct Original<'a> {
    /// The agreement.
    pub agreement: &'a Agreement,
    /// The party that holds the original, if each party has its own.
    pub holder: Option<&'a Party>,
    /// The language of a copy, if it is not an original.
    pub copy: Option<Side>,
    order: Order,
}

/// The exemplar of an agreement.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Exemplar {
    /// The only original, which both parties hold.
    Common,
    /// The original of a party, by the party's id.
    Of(String),
    /// A copy for reading in one language, by its code.
    Copy(String),
}

impl Exemplar {
    /// The name of the exemplar within its agreement: the id of the holder, or the language of a copy, as in `copy-en`.
    #[must_use]
    pub fn id(&self) -> Option<String> {
        match self {
            Self::Common => None,
            Self::Of(party) => Some(party.clone()),
            Self::Copy(language) => Some(format!("copy-{language}")),
        }
    }
}

/// The positions of the parties in the spec, in the order of their mention.
type Order = Bilingual<[usize; 2]>;

/// The originals of an agreement: one for each party, or one for both. With single texts, there is a copy in each
/// language instead.
#[must_use]
pub fn originals(agreement: &Agreement) -> Vec<Original<'_>> {
    let original = |holder: Option<usize>, copy: Option<Side>| Original {
        agreement,
        holder: holder.filter(|_| copy.is_none()).map(|number| &agreement.parties[number]),
        copy,
        order: Bilingual::from_fn(|side| order(agreement, holder, side)),
    };
    match (agreement.page.layout, agreement.precedence) {
        (Layout::Single, Precedence::ByOriginal) => {
            Side::BOTH.map(|side| original(of_language(agreement, side), Some(side))).into()
        }
        (Layout::Single, _) => Side::BOTH.map(|side| original(None, Some(side))).into(),
        (_, Precedence::ByOriginal) => [0, 1].map(|number| original(Some(number), None)).into(),
        (_, Precedence::ByLanguage | Precedence::Fixed) => vec![original(None, None)],
    }
}

/// The first party whose own language is on a side.
fn of_language(agreement: &Agreement, side: Side) -> Option<usize> {
    agreement.parties.iter().position(|party| party.language == side)
}

/// The order in which the text of a language names the parties: the holder first, or the party with that language, or
/// else the order of the spec.
fn order(agreement: &Agreement, holder: Option<usize>, side: Side) -> [usize; 2] {
    let first = match agreement.precedence {
        Precedence::ByOriginal => holder,
        Precedence::ByLanguage => of_language(agreement, side),
        Precedence::Fixed => None,
    };
    if first == Some(1) { [1, 0] } else { [0, 1] }
}

impl<'a> Original<'a> {
    /// The languages of the columns, left to right, or of the texts, first to last.
    #[must_use]
    pub fn columns(&self) -> [Side; 2] {
        let left = match (self.copy, self.holder) {
            (Some(side), _) => side,
            (None, Some(party)) => party.language,
            (None, None) => Side::First,
        };
        [left, left.other()]
    }

    /// The parties in the order in which the text of a language names them.
    #[must_use]
    pub fn parties(&self, side: Side) -> [&'a Party; 2] {
        self.order.get(side).map(|number| &self.agreement.parties[number])
    }

    /// The parties from left to right, in the order of letterheads and signature blocks.
    #[must_use]
    pub fn blocks(&self) -> [&'a Party; 2] {
        self.parties(self.columns()[0])
    }

    /// True if the second text names the parties in the reverse order.
    #[must_use]
    pub fn turns(&self) -> bool {
        self.order.first != self.order.second
    }

    /// The languages in the order in which the text of a language names them, which follows that of the parties.
    #[must_use]
    pub fn languages(&self, side: Side) -> [Side; 2] {
        let first = match self.agreement.precedence {
            Precedence::ByOriginal => self.columns()[0],
            Precedence::ByLanguage => side,
            Precedence::Fixed => Side::First,
        };
        [first, first.other()]
    }

    /// The exemplar that it is.
    #[must_use]
    pub fn exemplar(&self) -> Exemplar {
        match (self.copy, self.holder) {
            (Some(side), _) => Exemplar::Copy(self.agreement.languages.get(side).language().to_owned()),
            (None, Some(holder)) => Exemplar::Of(holder.id.clone()),
            (None, None) => Exemplar::Common,
        }
    }
}
