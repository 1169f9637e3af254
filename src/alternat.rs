//! The alternat: who comes first in an original, and whose language is on the left.
//!
//! In its own original a party is named first in every mention, signs on the
//! left, and has its language in the left column. Articles are never
//! reordered.

use crate::locale::{Bilingual, Side};
use crate::model::{Agreement, Party, Precedence};

/// A signed exemplar with full force, in one order of the parties.
#[derive(Debug, Clone, Copy)]
pub struct Original<'a> {
    /// The agreement it is of.
    pub agreement: &'a Agreement,
    /// The party whose original it is, where each party has its own.
    pub holder: Option<&'a Party>,
    order: Order,
}

/// The places of the parties in the spec, in the order of their mention.
type Order = Bilingual<[usize; 2]>;

/// The originals of an agreement: one for each party, or one for both.
#[must_use]
pub fn originals(agreement: &Agreement) -> Vec<Original<'_>> {
    let [first, second] = &agreement.parties;
    match agreement.precedence {
        Precedence::ByOriginal => vec![
            Original { agreement, holder: Some(first), order: Bilingual::from_fn(|_| [0, 1]) },
            Original { agreement, holder: Some(second), order: Bilingual::from_fn(|_| [1, 0]) },
        ],
        Precedence::ByLanguage => {
            let order = Bilingual::from_fn(|side| if first.language == side { [0, 1] } else { [1, 0] });
            vec![Original { agreement, holder: None, order }]
        }
        Precedence::Fixed => {
            vec![Original { agreement, holder: None, order: Bilingual::from_fn(|_| [0, 1]) }]
        }
    }
}

impl<'a> Original<'a> {
    /// The languages of the columns, left to right.
    #[must_use]
    pub fn columns(&self) -> [Side; 2] {
        let left = match self.holder {
            Some(party) => party.language,
            None => Side::First,
        };
        [left, left.other()]
    }

    /// The parties in the order in which the text of a language names them.
    #[must_use]
    pub fn parties(&self, side: Side) -> [&'a Party; 2] {
        self.order.get(side).map(|number| &self.agreement.parties[number])
    }

    /// The parties from left to right, as letterheads and signature blocks stand.
    #[must_use]
    pub fn blocks(&self) -> [&'a Party; 2] {
        self.parties(self.columns()[0])
    }

    /// The languages in the order in which the text of a language names them:
    /// that of the parties.
    #[must_use]
    pub fn languages(&self, side: Side) -> [Side; 2] {
        let first = match self.agreement.precedence {
            Precedence::ByOriginal => self.columns()[0],
            Precedence::ByLanguage => side,
            Precedence::Fixed => Side::First,
        };
        [first, first.other()]
    }
}
