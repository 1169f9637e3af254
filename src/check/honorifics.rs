//! Honorifics of signers whose language has none before a name.

use super::Subject;
use crate::finding::{Finding, Path, Rule, Step};
use crate::locale::Side;
use crate::localize::Messages;
use crate::spec::Layout;

/// Finds honorifics that no text prints: side by side, a block has only the language of its party, and English has no
/// honorific before a name unless the spec gives its words.
pub(super) fn unprinted(subject: &Subject<'_>) -> Vec<Finding> {
    let side_by_side = subject.agreement.filter(|agreement| agreement.page.layout == Layout::SideBySide);
    let Some(agreement) = side_by_side else { return Vec::new() };
    let given = subject.signatories().filter(|one| one.path.is_field("honorific") && one.language.is_none());
    let found = given.filter_map(|one| {
        let locale = agreement.languages.get(side_of_block(subject, &one.path)?);
        if prints_honorifics(subject.catalog.messages(locale)?) {
            return None;
        }
        let finding = Finding::in_words(Rule::UnprintedHonorific, &one.path, one.text, 0..one.text.len());
        Some(finding.with("written", one.text).with("language", locale.language()))
    });
    found.collect()
}

/// The side of the signature block with a value; a witness of neither party has the first side.
fn side_of_block(subject: &Subject<'_>, path: &Path) -> Option<Side> {
    match path.steps() {
        [Step::Field(witnesses), Step::Entry(number), ..] if witnesses == "witnesses" => {
            let agreement = subject.agreement?;
            let party = agreement.witnesses.get(*number)?.party;
            Some(party.map_or(Side::First, |party| agreement.parties[party].language))
        }
        _ => subject.side_of_party(path),
    }
}

/// True if a language prints its known honorifics before a name.
fn prints_honorifics(messages: &Messages) -> bool {
    const SIGN: &str = "X";
    let variables = [("honorific", SIGN), ("name", ""), ("given", "no")];
    messages.selected("signatory-name", &variables).is_some_and(|name| name.contains(SIGN))
}
