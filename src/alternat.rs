//! The alternat: who comes first in an original, and whose language is on the left.
//!
//! In its own original a party is named first in every mention, signs on the
//! left, and has its language in the left column. Articles are never
//! reordered.

use crate::locale::{Bilingual, Side};
use crate::model::{Agreement, Layout, Party, Precedence};

/// A signed exemplar with full force, in one order of the parties; or a copy of it to read.
#[derive(Debug, Clone, Copy)]
pub struct Original<'a> {
    /// The agreement it is of.
    pub agreement: &'a Agreement,
    /// The party whose original it is, where each party has its own.
    pub holder: Option<&'a Party>,
    /// The language that it is a copy in, where it is no original at all.
    pub copy: Option<Side>,
    order: Order,
}

/// Which exemplar of an agreement an original is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Exemplar {
    /// The only original, which both parties have.
    Common,
    /// The original of a party, by the party's id.
    Of(String),
    /// A copy to read in one language, by its code.
    Copy(String),
}

impl Exemplar {
    /// The name that it has among the exemplars of its agreement: the id of the party whose original it is, or the language of a
    /// copy, as in `copy-en`.
    #[must_use]
    pub fn id(&self) -> Option<String> {
        match self {
            Self::Common => None,
            Self::Of(party) => Some(party.clone()),
            Self::Copy(language) => Some(format!("copy-{language}")),
        }
    }
}

/// The places of the parties in the spec, in the order of their mention.
type Order = Bilingual<[usize; 2]>;

/// The originals of an agreement: one for each party, or one for both. Of an agreement
/// whose texts stand alone, a copy in each language.
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

/// The first of the parties that have a language for their own.
fn of_language(agreement: &Agreement, side: Side) -> Option<usize> {
    agreement.parties.iter().position(|party| party.language == side)
}

/// The order in which the text of a language names the parties: the holder first, or
/// whoever the language is of, or that of the spec.
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

    /// The parties from left to right, as letterheads and signature blocks stand.
    #[must_use]
    pub fn blocks(&self) -> [&'a Party; 2] {
        self.parties(self.columns()[0])
    }

    /// Whether the second text names the parties in the other order than the first.
    #[must_use]
    pub fn turns(&self) -> bool {
        self.order.first != self.order.second
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

    /// Which exemplar of the agreement it is.
    #[must_use]
    pub fn exemplar(&self) -> Exemplar {
        match (self.copy, self.holder) {
            (Some(side), _) => Exemplar::Copy(self.agreement.languages.get(side).language().to_owned()),
            (None, Some(holder)) => Exemplar::Of(holder.id.clone()),
            (None, None) => Exemplar::Common,
        }
    }
}
