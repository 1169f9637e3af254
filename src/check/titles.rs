//! Titles in the names of those who sign: each belongs to the office, or to the honorific.

use super::Subject;
use super::texts::OneText;
use super::words::words;
use crate::finding::{Finding, Rule};
use crate::model::{is_abbreviation, is_generation};
use crate::spec::Sort;

/// Titles that stand before names, and belong to `office` or `honorific`.
const TITLES: [&str; 33] = [
    "alcalde",
    "alcaldesa",
    "arq",
    "c",
    "councilman",
    "councilmember",
    "councilwoman",
    "dr",
    "dra",
    "gobernador",
    "gobernadora",
    "gov",
    "governor",
    "h",
    "hon",
    "honorable",
    "ing",
    "judge",
    "lic",
    "licda",
    "mayor",
    "mr",
    "mrs",
    "ms",
    "mtra",
    "mtro",
    "presidenta",
    "presidente",
    "prof",
    "profa",
    "profr",
    "regidor",
    "regidora",
];

/// Titles that are initials of names too, unless a point and another word follow.
const INITIALS: [&str; 2] = ["c", "h"];

/// Finds names with titles before or behind them.
pub(super) fn titles_in_names(subject: &Subject<'_>) -> Vec<Finding> {
    let names = subject.signatories().filter(|one| one.path.is_field("name"));
    names
        .flat_map(|one| title_before(subject, &one).into_iter().chain(titles_behind(subject, &one)))
        .collect()
}

fn title_before(subject: &Subject<'_>, one: &OneText<'_>) -> Option<Finding> {
    let words = words(one.text);
    let first = words.first().filter(|first| TITLES.contains(&first.lower().as_str()))?;
    // *C. Pérez* and *H. Ross Sample* have initials, *C. Juan Pérez* of Mexico is a citizen.
    let may_be_initial = INITIALS.contains(&first.lower().as_str());
    let is_citizen = words.len() > 2 && subject.language_of_party(&one.path) == Some("es");
    if words.len() < 2 || (may_be_initial && !is_citizen) {
        return None;
    }
    let finding = Finding::in_words(Rule::TitleInName, &one.path, one.text, first.span());
    Some(finding.with("written", first.text).with("stands", "before").with("office", "none"))
}

/// The signs between a name and what is said of the person.
const SEPARATORS: [char; 8] = [',', ';', '(', ')', '–', '—', '/', '|'];

/// The titles behind a name: a degree, which an agreement leaves out, or an office.
fn titles_behind(subject: &Subject<'_>, one: &OneText<'_>) -> Vec<Finding> {
    // In capitals no short name is told from a degree.
    let is_in_capitals = !one.text.contains(char::is_lowercase);
    let starts: Vec<_> = one.text.match_indices(SEPARATORS).map(|(start, _)| start).collect();
    let ends = starts.iter().skip(1).copied().chain([one.text.len()]);
    let title = |(start, end): (usize, usize)| {
        let part = one.text[start..end].trim_start_matches(SEPARATORS).trim();
        let is_degree = is_abbreviation(part) && (!is_in_capitals || part.contains('.'));
        let office = if is_degree { "degree" } else { office_in(subject, part)? };
        let finding = Finding::in_words(Rule::TitleInName, &one.path, one.text, start..end);
        let finding = finding.with("written", part).with("stands", "behind").with("office", office);
        Some(if is_degree { finding.fixed_by(String::new()) } else { finding })
    };
    let findings: Vec<_> = starts.iter().copied().zip(ends).filter_map(title).collect();
    if findings.is_empty() { degree_at_the_end(one).into_iter().collect() } else { findings }
}

/// A degree that is the last word of a name.
fn degree_at_the_end(one: &OneText<'_>) -> Option<Finding> {
    let (name, last) = one.text.trim_end().rsplit_once(' ')?;
    let letters = last.chars().filter(|letter| letter.is_alphabetic()).count();
    let is_degree =
        letters > 1 && is_abbreviation(last) && name.contains(' ') && name.contains(char::is_lowercase);
    is_degree.then(|| {
        let span = name.trim_end().len()..name.len() + 1 + last.len();
        let finding = Finding::in_words(Rule::TitleInName, &one.path, one.text, span);
        let finding = finding.with("written", last).with("stands", "behind").with("office", "degree");
        finding.fixed_by(String::new())
    })
}

/// The office whose title a text begins with, alone or with the city that it is of.
fn office_in<'s>(subject: &'s Subject<'_>, text: &str) -> Option<&'s str> {
    const OF: [&str; 5] = ["of", "de", "del", "for", "por"];
    if text.is_empty() || is_generation(text) {
        return None;
    }
    let words: Vec<_> = text.split_whitespace().collect();
    let ends = (1..=words.len()).rev().filter(|end| words.get(*end).is_none_or(|next| OF.contains(next)));
    ends.into_iter().find_map(|end| subject.lexicon().word(Sort::Office, &words[..end].join(" ")))
}
