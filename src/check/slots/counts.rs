//! The comparison of the numbers of originals and of parties with own words.

use std::ops::Range;

use super::{Contrary, Passage};
use crate::check::reading::Value;
use crate::check::words::each_word;

/// The number of originals that are signed.
pub(super) fn originals(passage: &Passage<'_, '_>) -> Option<Contrary> {
    let nouns = ["originals", "original", "counterparts", "ejemplares", "originales", "tantos", "duplicates"];
    let signs = passage.has(&["signed", "executed", "firma*", "suscri*", "sign"]);
    counted(passage, &nouns, u64::from(passage.agreement.signing.originals))
        .filter(|_| passage.is_of_this() && signs)
        .map(|span| Contrary {
            slot: "originals",
            span,
            expected: passage.agreement.signing.originals.to_string(),
        })
}

/// The number of the parties.
pub(super) fn number_of_parties(passage: &Passage<'_, '_>) -> Option<Contrary> {
    let nouns = ["parties", "cities", "municipalities", "partes", "ciudades", "municipios"];
    let signs = passage.has(&[
        "sign",
        "signing",
        "signatory",
        "firman",
        "firmantes",
        "suscriben",
        "signatarias",
        "suscritas",
    ]);
    let parties = u64::try_from(passage.agreement.parties.len()).ok()?;
    counted(passage, &nouns, parties).filter(|_| passage.is_of_this() && signs).map(|span| Contrary {
        slot: "parties",
        span,
        expected: parties.to_string(),
    })
}

/// The first number of some nouns that is not the expected one, in a text that does not have that one.
fn counted(passage: &Passage<'_, '_>, nouns: &[&str], expected: u64) -> Option<Range<usize>> {
    let counts = passage.read.facts.iter().filter_map(|fact| {
        let Value::Count(amount) = &fact.value else { return None };
        let behind = each_word(&passage.text[fact.span.end..]).next()?;
        let number = amount.read.as_whole().filter(|number| *number > 1)?;
        nouns.contains(&behind.lower().as_str()).then(|| (number, fact.span.clone()))
    });
    let counts: Vec<_> = counts.collect();
    let has_own = counts.iter().any(|(number, _)| *number == expected);
    counts.into_iter().next().filter(|_| !has_own).map(|(_, span)| span)
}
