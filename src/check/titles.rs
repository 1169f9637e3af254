//! Titles in the names of signers, each of which belongs in the office or in the honorific; and names of several
//! persons.

use std::ops::Range;

use super::Subject;
use super::texts::OneText;
use super::words::words;
use crate::finding::{Finding, Rule};
use crate::model::{self, is_abbreviation};
use crate::spec::{SIGNATORY, Sort, Title};

/// The values by which messages select the sort of a title.
const NONE: &str = "none";
const DEGREE: &str = "degree";
const GUESS: &str = "guess";
const HONORIFIC: &str = "honorific";

/// Finds names with titles before or behind them.
pub(super) fn titles_in_names(subject: &Subject<'_>) -> Vec<Finding> {
    let names = subject.signatories().filter(|one| one.path.is_field("name"));
    names
        .flat_map(|one| title_before(subject, &one).into_iter().chain(titles_behind(subject, &one)))
        .collect()
}

/// Finds names in which two persons are joined.
pub(super) fn several_persons(subject: &Subject<'_>) -> Vec<Finding> {
    let names = subject.signatories().filter(|one| one.path.is_field("name"));
    let several = names.filter_map(|one| {
        let [first, second] = model::several_persons(one.text, subject.lexicon())?;
        let finding = Finding::at(Rule::SeveralPersons, &one.path);
        Some(finding.with("first", first).with("second", second))
    });
    several.collect()
}

/// A finding about a title in a part of a name.
fn found(one: &OneText<'_>, span: Range<usize>, said: (&str, &str), title: Option<Title<'_>>) -> Finding {
    let (written, stands) = said;
    let finding = Finding::in_words(Rule::TitleInName, &one.path, one.text, span);
    let word = title.and_then(|title| title.word);
    let honorific = word.filter(|_| title.is_some_and(|title| title.sort == Sort::Honorific));
    let office = if honorific.is_some() { HONORIFIC } else { word.unwrap_or(NONE) };
    let signs = if one.path.has_field(SIGNATORY) { SIGNATORY } else { NONE };
    let finding = finding.with("written", written).with("stands", stands).with("office", office);
    finding.with("honorific", honorific.unwrap_or(NONE)).with("signs", signs)
}

/// A finding about a degree, with the corrected name if it is certainly a degree.
fn of_degree(one: &OneText<'_>, span: Range<usize>, (written, is_known): (&str, bool), fix: &str) -> Finding {
    let mut finding = found(one, span, (written, "behind"), None);
    let office = if is_known { DEGREE } else { GUESS };
    for (name, value) in &mut finding.arguments {
        if *name == "office" {
            office.clone_into(value);
        }
    }
    if is_known { finding.fixed_by(fix) } else { finding }
}

/// The longest title in the words before a name.
fn title_before(subject: &Subject<'_>, one: &OneText<'_>) -> Option<Finding> {
    const MOST_WORDS: usize = 8;
    // An office alone is not a name at all.
    if subject.lexicon().title(one.text).is_some() {
        return None;
    }
    let words = words(one.text);
    let most = words.len().saturating_sub(1).min(MOST_WORDS);
    (1..=most).rev().find_map(|count| {
        let span = words[0].start..words[count - 1].span().end;
        let title = subject.lexicon().title(&one.text[span.clone()])?;
        // *C. Pérez* and *H. Ross Sample* have initials, *C. Juan Pérez* of Mexico is a citizen: before a Spanish name
        // of two words or more the letter is a title.
        let is_initial = words[..count].iter().all(|word| word.text.chars().count() == 1);
        let may_be_name = is_initial || subject.lexicon().has(Sort::TitleOrName, words[0].text);
        let is_spanish = words.len() > count + 1 && subject.language_of_party(&one.path) == Some("es");
        // *M. Elena Quiroga* is *María*.
        let is_master = is_initial && words[0].lower() == "m";
        let is_title = !may_be_name || (is_spanish && !is_master);
        let written = &one.text[span.clone()];
        is_title.then(|| found(one, span.clone(), (written, "before"), Some(title)))
    })
}

/// The signs between a name and a title.
const SEPARATORS: [char; 8] = [',', ';', '(', ')', '–', '—', '/', '|'];

/// The titles after a name: a degree, which an agreement leaves out, an honorific or an office.
fn titles_behind(subject: &Subject<'_>, one: &OneText<'_>) -> Vec<Finding> {
    // In a text all in capitals, a short name and a degree look alike.
    let is_in_capitals = !one.text.contains(char::is_lowercase);
    let starts: Vec<_> = one.text.match_indices(SEPARATORS).map(|(start, _)| start).collect();
    let ends = starts.iter().skip(1).copied().chain([one.text.len()]);
    let title = |(start, end): (usize, usize)| {
        let part = one.text[start..end].trim_start_matches(SEPARATORS).trim();
        let is_initial = part.chars().filter(|letter| letter.is_alphabetic()).count() < 2;
        let title = subject
            .lexicon()
            .title_of(part)
            .filter(|_| !is_initial && !subject.lexicon().is_generation(part));
        if title.is_some() {
            return Some(found(one, start..end, (part, "behind"), title));
        }
        let is_like_a_degree =
            is_abbreviation(subject.lexicon(), part) && (!is_in_capitals || part.contains('.'));
        // A closing parenthesis belongs to the opening one.
        let is_closed = one.text[start..].starts_with('(') && one.text[end..].starts_with(')');
        let end = if is_closed { end + 1 } else { end };
        is_like_a_degree.then(|| {
            let (start, fix) = with_word_before(one.text, start);
            of_degree(one, start..end, (part, subject.lexicon().is_degree(part)), fix)
        })
    };
    let findings: Vec<_> = starts.iter().copied().zip(ends).filter_map(title).collect();
    if findings.is_empty() { title_at_the_end(subject, one).into_iter().collect() } else { findings }
}

/// The start of a part after a space, moved back to the word before it, so that no space is left if the rest is
/// removed; and that word.
fn with_word_before(text: &str, start: usize) -> (usize, &str) {
    let before = text[..start].trim_end();
    if before.len() == start {
        return (start, "");
    }
    let word = before.rfind(' ').map_or(0, |space| space + 1);
    (word, &before[word..])
}

/// A degree or an honorific that is the last word of a name.
fn title_at_the_end(subject: &Subject<'_>, one: &OneText<'_>) -> Option<Finding> {
    let text = one.text.trim_end();
    let (name, last) = text.rsplit_once(' ')?;
    let start = text.len() - last.len();
    if !name.contains(' ') || !name.contains(char::is_lowercase) {
        return None;
    }
    let has_points = last.matches('.').count() > 1 && is_abbreviation(subject.lexicon(), last);
    let is_degree = subject.lexicon().is_degree(last);
    if is_degree || has_points {
        let (start, fix) = with_word_before(text, start);
        return Some(of_degree(one, start..text.len(), (last, is_degree), fix));
    }
    let is_short = last.ends_with('.') && last.chars().filter(|letter| letter.is_alphabetic()).count() > 1;
    let title = subject.lexicon().title(last).filter(|title| is_short && title.sort == Sort::Honorific);
    title.map(|title| found(one, start..text.len(), (last, "behind"), Some(title)))
}
