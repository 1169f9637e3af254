//! The comparison of a document's columns in passages that are not the author's own words.

use std::collections::HashSet;

use super::names::PartyNames;
use super::parity;
use super::texts::OneText;
use crate::document::{Columns, Document, Part, Passage, Role, Text, Words};
use crate::finding::{Finding, Path};
use crate::model::{self, Agreement, Provision};
use crate::spec;

/// Compares the passages that were not compared before, each text in its language.
pub(super) fn compare(
    agreement: &Agreement,
    document: &Document,
    names: &[PartyNames],
    compared: &mut HashSet<[String; 2]>,
) -> Vec<Finding> {
    let languages = [&document.languages.left.code, &document.languages.right.code];
    let mut findings = Vec::new();
    for (path, columns) in passages(agreement, document) {
        let texts = [&columns.left, &columns.right].map(Text::to_string);
        let mut sorted = texts.clone();
        sorted.sort();
        if !compared.insert(sorted) {
            continue;
        }
        let sides = [0, 1].map(|side| OneText {
            path: path.clone(),
            language: Some(languages[side].as_str()),
            text: &texts[side],
        });
        findings.extend(parity::worded(&sides, names));
    }
    findings
}

/// The passages of a document that are not the author's own words, each with the path in the spec that causes it.
fn passages<'d>(agreement: &Agreement, document: &'d Document) -> Vec<(Path, &'d Columns<Text>)> {
    let passages = document.passages().into_iter().filter_map(|passage| match passage.words {
        Words::Both(columns) => Some((asking(agreement, passage)?, columns)),
        Words::One(..) => None,
    });
    passages.collect()
}

/// The path in the spec that causes a passage of the library; `None` for the author's own words.
fn asking(agreement: &Agreement, passage: Passage<'_>) -> Option<Path> {
    let worded = |provisions: &[Provision], number: usize| {
        let provision = provisions.get(number - 1)?;
        matches!(provision.words, model::Words::Clause(_)).then(|| provision.path.clone())
    };
    match (passage.place.part, passage.role) {
        (Part::Title, Role::Title) if agreement.title.is_none() => Some(spec::path(&["kind"])),
        (Part::WordsOfAgreement, _) => Some(spec::path(&["kind"])),
        (Part::Preamble, _) | (Part::Signature(_), Role::Party) => Some(spec::path(&["parties"])),
        (Part::Testimonium, _) => Some(spec::path(&["signing"])),
        (Part::Recital(number), _) => worded(&agreement.recitals, number),
        (Part::Article(number), Role::Heading | Role::Paragraph | Role::Item(_)) => {
            worded(&agreement.articles, number)
        }
        _ => None,
    }
}
