//! References to articles of the agreement itself.

use std::ops::Range;

use super::Subject;
use super::facts::Language;
use super::texts::OneText;
use super::words::{Word, masked, words};
use crate::document::{Document, Part, Role, Words};
use crate::finding::{Finding, Rule};
use crate::grammar::roman;
use crate::model::vocabulary::slug;
use crate::model::{Agreement, Numbering};

/// Words for the articles of an agreement.
const ARTICLES: [&str; 10] = [
    "article",
    "artículo",
    "paragraph",
    "numeral",
    "section",
    "clause",
    "cláusula",
    "párrafo",
    "apartado",
    "sección",
];

/// Finds references to articles that are not there, or that have another heading.
pub(super) fn wrong(subject: &Subject<'_>, document: &Document) -> Vec<Finding> {
    let Some(agreement) = subject.agreement.filter(|agreement| agreement.numbering != Numbering::None) else {
        return Vec::new();
    };
    let mut findings = Vec::new();
    for one in subject.prose() {
        let text = masked(one.text);
        for (number, span) in references(&text, agreement) {
            let is_there = (1..=agreement.articles.len()).contains(&number);
            let is_right = is_there && has_heading(&one, &text[span.end..], number, document);
            if !is_right {
                let finding = Finding::in_words(Rule::WrongReference, &one.path, one.text, span.clone());
                findings
                    .push(finding.with("written", &text[span]).with("articles", agreement.articles.len()));
            }
        }
    }
    findings
}

/// The articles of the agreement itself that a text refers to.
fn references(text: &str, agreement: &Agreement) -> Vec<(usize, Range<usize>)> {
    let words = words(text);
    let is_reference = |at: &usize| ARTICLES.contains(&words[*at].lower().as_str());
    let found = (0..words.len().saturating_sub(1)).filter(is_reference).filter_map(|at| {
        let number = number(words[at + 1].text)?;
        let behind: Vec<_> = words[at + 2..].iter().take(3).map(Word::lower).collect();
        let is =
            |place: usize, list: &[&str]| behind.get(place).is_some_and(|word| list.contains(&word.as_str()));
        let is_of_this = is(0, &["of", "del", "de"])
            && is(1, &["this", "presente", "este", "esta", "la"])
            && (is(1, &["this", "este", "esta", "presente"]) || is(2, &["presente"]));
        // In Roman figures it is one of these articles, unless it is said of what.
        let is_own_numbering = agreement.numbering == Numbering::Roman
            && words[at + 1].text.starts_with(|figure: char| "IVX".contains(figure))
            && !is(0, &["of", "del", "de"]);
        (is_of_this || is_own_numbering).then(|| (number, words[at].start..words[at + 1].span().end))
    });
    found.collect()
}

fn number(written: &str) -> Option<usize> {
    written.parse().ok().or_else(|| {
        (1..=99)
            .find(|number| roman(*number).as_deref() == Some(written))
            .and_then(|number| usize::try_from(number).ok())
    })
}

/// Whether what stands behind a reference is the heading of that article, or no heading at all.
fn has_heading(one: &OneText<'_>, behind: &str, number: usize, document: &Document) -> bool {
    let Some(rest) = behind.strip_prefix(", ") else { return true };
    let written = slug(rest.split([',', '.', ';', '(']).next().unwrap_or_default());
    let headings = headings(one, document);
    let is_heading = |heading: &str| !heading.is_empty() && written == heading;
    match headings.iter().position(|(_, heading)| is_heading(heading)) {
        Some(at) => headings.iter().any(|(of, heading)| *of == number && *heading == headings[at].1),
        None => true,
    }
}

/// The headings of the articles in the language of a text, as they are compared.
fn headings(one: &OneText<'_>, document: &Document) -> Vec<(usize, String)> {
    let is_left =
        Language::of_code(&document.languages.left.code) == one.language.and_then(Language::of_code);
    let heading =
        |passage: crate::document::Passage<'_>| match (passage.place.part, passage.role, passage.words) {
            (Part::Article(number), Role::Heading, Words::Both(columns)) => {
                let text = if is_left { &columns.left } else { &columns.right };
                Some((number, slug(&text.to_string())))
            }
            _ => None,
        };
    document.passages().into_iter().filter_map(heading).collect()
}
