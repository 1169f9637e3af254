//! The comparison of the numbers of originals and of parties with own words.

use std::ops::Range;

use super::{Contrary, Passage};
use crate::check::reading::Value;
use crate::check::words::words;

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
    let nouns = [
        "parties",
        "cities",
        "municipalities",
        "participants",
        "partes",
        "ciudades",
        "municipios",
        "participantes",
    ];
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

/// The first number of some nouns that is not the expected one.
fn counted(passage: &Passage<'_, '_>, nouns: &[&str], expected: u64) -> Option<Range<usize>> {
    let found = passage.read.facts.iter().find(|fact| {
        let Value::Count(amount) = &fact.value else { return false };
        let behind = words(&passage.text[fact.span.end..]);
        let is_noun = behind.first().is_some_and(|word| nouns.contains(&word.lower().as_str()));
        is_noun && amount.read.as_whole().is_some_and(|number| number > 1 && number != expected)
    });
    found.map(|fact| fact.span.clone())
}
