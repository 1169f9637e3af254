//! Traces of a word processor in texts: letters that the program adds itself, and quotation marks around a value.

use std::ops::Range;

use super::Subject;
use super::texts::{OneText, Role, Written};
use crate::finding::{Finding, Path, Rule, Step};
use crate::grammar;
use crate::model::Numbering;
use crate::spec::unquoted;

/// Finds letters, numbers and bullets typed before texts that the program letters and numbers itself.
pub(super) fn typed_letters(subject: &Subject<'_>) -> Vec<Finding> {
    let is_numbered = subject.agreement.is_none_or(|agreement| agreement.numbering != Numbering::None);
    let mut findings = Vec::new();
    for one in subject.prose() {
        let label = match place(&one.path) {
            Some(Place::Item(number)) => label_of_item(one.text, number),
            Some(Place::Heading) if is_numbered => label_of_heading(one.text),
            _ => None,
        };
        let Some(span) = label else { continue };
        let right = one.text[span.end..].trim();
        let finding = Finding::in_words(Rule::TypedLetter, &one.path, one.text, span.clone());
        findings.push(finding.with("written", &one.text[span]).with("right", beginning(right)));
    }
    findings
}

/// Removes findings about a pair whose only cause is a typed number before one of its texts, quotation marks around
/// it, commas that divide it, or figures of which another finding says that they differ.
pub(super) fn without_consequences(findings: &[Finding]) -> Vec<Finding> {
    let of = |rule: Rule| -> Vec<Path> {
        findings.iter().filter(|finding| finding.rule == rule).filter_map(Finding::path).cloned().collect()
    };
    let (typed, quoted, same) = (of(Rule::TypedLetter), of(Rule::QuotedValue), of(Rule::SameText));
    // A figure that contradicts its words differs from the other text too: one finding about it is enough.
    let unequal = of(Rule::UnequalFigures);
    // A text that its commas divide is not whole: nothing can be compared with it.
    let is_divided = findings.iter().any(|finding| finding.rule == Rule::SplitText);
    let is_consequence = |finding: &Finding| {
        let causes = match finding.rule {
            Rule::UnequalLists | Rule::UnequalTerms => return is_divided,
            Rule::UnequalFigures | Rule::UnequalSentences => &typed,
            Rule::UnequalQuotations => &quoted,
            Rule::ContradictingFigures => &unequal,
            // Of two texts that are the same, one is in the other language.
            Rule::OtherLanguage => {
                return finding.path().is_some_and(|path| same.iter().any(|pair| path.is_below(pair)));
            }
            _ => return false,
        };
        finding.path().is_some_and(|path| causes.iter().any(|cause| is_of_pair(path, cause)))
    };
    findings.iter().filter(|finding| !is_consequence(finding)).cloned().collect()
}

/// True if a path is that of a text's pair, or of one of the pair's texts.
fn is_of_pair(path: &Path, text: &Path) -> bool {
    let pair = text.steps().split_last().map(|(_, pair)| pair);
    path.file() == text.file() && pair.is_some_and(|pair| path.steps().starts_with(pair))
}

/// A text to which the program adds a letter or a number.
enum Place {
    /// An item, by its number counted from zero.
    Item(usize),
    Heading,
}

fn place(path: &Path) -> Option<Place> {
    match path.steps() {
        [.., Step::Field(items), Step::Entry(number), Step::Field(_)] if items == "items" => {
            Some(Place::Item(*number))
        }
        [.., Step::Field(heading), Step::Field(_)] if heading == "heading" => Some(Place::Heading),
        _ => None,
    }
}

/// The first words of a text.
fn beginning(text: &str) -> String {
    const WORDS: usize = 4;
    let words: Vec<_> = text.split_whitespace().collect();
    let rest = if words.len() > WORDS { " …" } else { "" };
    words[..words.len().min(WORDS)].join(" ") + rest
}

/// Signs that lists begin with.
const BULLETS: [char; 11] = ['•', '·', '▪', '●', '◦', '‣', '–', '—', '*', '-', '→'];

/// The label before the words of an item: a bullet; a letter or a number with a parenthesis, *a)* or *(iv)*; with a
/// point only the item's own letter or number, for *A. Sample* is a name.
fn label_of_item(text: &str, number: usize) -> Option<Range<usize>> {
    let start = text.len() - text.trim_start().len();
    let rest = &text[start..];
    if rest.starts_with(BULLETS) {
        let end = rest.find(|sign| !BULLETS.contains(&sign))?;
        return rest[end..].starts_with(char::is_whitespace).then_some(start..start + end);
    }
    let inside = rest.strip_prefix('(').unwrap_or(rest);
    let length = inside.find(|sign: char| !sign.is_alphanumeric())?;
    let (label, behind) = inside.split_at(length);
    let end = |signs: usize| start..start + (rest.len() - inside.len()) + length + signs;
    let is_label = || is_number(label) || label.chars().count() == 1;
    if behind.starts_with(')') && is_label() {
        return Some(end(1));
    }
    let signs = behind.len() - behind.trim_start_matches(['.', ')', '-', '–', '—']).len();
    let is_apart = behind.starts_with('.') && behind[signs..].starts_with(char::is_whitespace);
    (is_apart && is_own(label, number)).then(|| end(signs))
}

/// True if a label is that of an item: *b* or *2* or *ii* of the second.
fn is_own(label: &str, number: usize) -> bool {
    let letter = u8::try_from(number).ok().and_then(|number| b'a'.checked_add(number)).map(char::from);
    let is_letter = letter.is_some_and(|letter| label.to_lowercase() == letter.to_string());
    is_letter || label.parse() == Ok(number + 1) || label.to_lowercase() == roman(number + 1)
}

fn roman(number: usize) -> String {
    u32::try_from(number).ok().and_then(grammar::roman).unwrap_or_default().to_lowercase()
}

/// True if a label is a number of one or two figures, or a Roman one.
fn is_number(label: &str) -> bool {
    let is_figures = label.len() <= 2 && label.bytes().all(|figure| figure.is_ascii_digit());
    is_figures || is_roman(label)
}

fn is_roman(label: &str) -> bool {
    const MOST: usize = 50;
    !label.is_empty() && (1..=MOST).any(|number| roman(number) == label.to_lowercase())
}

/// The nouns for numbered parts of an agreement.
const PARTS: [&str; 8] =
    ["article", "artículo", "articulo", "clause", "cláusula", "clausula", "section", "sección"];

/// Ordinals at the beginning of Spanish and English clauses.
const ORDINALS: [&str; 32] = [
    "primero",
    "primera",
    "segundo",
    "segunda",
    "tercero",
    "tercera",
    "cuarto",
    "cuarta",
    "quinto",
    "quinta",
    "sexto",
    "sexta",
    "séptimo",
    "séptima",
    "octavo",
    "octava",
    "noveno",
    "novena",
    "décimo",
    "décima",
    "undécimo",
    "undécima",
    "first",
    "second",
    "third",
    "fourth",
    "fifth",
    "sixth",
    "seventh",
    "eighth",
    "ninth",
    "tenth",
];

/// The number before the words of a heading: *1.*, *IV.*, *Article 3*, *PRIMERA.-*.
fn label_of_heading(text: &str) -> Option<Range<usize>> {
    let start = text.len() - text.trim_start().len();
    let rest = &text[start..];
    let first = rest.split(|sign: char| !sign.is_alphanumeric()).next()?;
    let is_ordinal = |word: &str| ORDINALS.contains(&word.to_lowercase().as_str());
    let named = PARTS.contains(&first.to_lowercase().as_str());
    let number = if named { rest[first.len()..].trim_start() } else { rest };
    let word = number.split(|sign: char| !sign.is_alphanumeric()).next()?;
    if !is_number(word) && !is_ordinal(word) {
        return None;
    }
    let behind = &number[word.len()..];
    let signs = behind.len() - behind.trim_start_matches(['.', ')', ':', '-', '–', '—', 'º', 'ª', '°']).len();
    let is_apart = (named || signs > 0) && !behind[signs..].starts_with(char::is_alphanumeric);
    is_apart.then(|| start..start + rest.len() - behind.len() + signs)
}

/// Finds values within quotation marks of a word processor, which YAML treats as part of the text.
pub(super) fn quoted_values(subject: &Subject<'_>) -> Vec<Finding> {
    // A line of a letterhead may be a motto.
    let texts = subject.texts.iter().filter(|written| written.role != Role::Line).flat_map(Written::each);
    texts.filter_map(|one| quoted_value(&one)).collect()
}

fn quoted_value(one: &OneText<'_>) -> Option<Finding> {
    let inside = unquoted(one.text)?;
    let finding =
        Finding::at(Rule::QuotedValue, &one.path).with("written", one.text.trim()).with("right", inside);
    let is_plain = !inside.contains(['"', '\\', '\n']);
    Some(if is_plain { finding.fixed_by(format!("\"{inside}\"")) } else { finding })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn typed_letters_are_told_from_words() {
        let label = |text: &'static str, number| label_of_item(text, number).map(|span| &text[span]);
        for (text, number, found) in [
            ("a) culture", 0, "a)"),
            ("(b) culture", 0, "(b)"),
            ("ñ) cultura", 14, "ñ)"),
            ("iv) culture", 3, "iv)"),
            ("12) culture", 3, "12)"),
            ("b. culture", 1, "b."),
            ("2.- cultura", 1, "2.-"),
            ("II. culture", 1, "II."),
            ("• culture", 1, "•"),
            ("- culture", 1, "-"),
        ] {
            assert_eq!(label(text, number), Some(found), "{text}");
        }
        for text in [
            "A. Sample Park",
            "*Fiesta* of May",
            "a culture",
            "-ing forms",
            "2026) and",
            "culture (a) and",
            "I am",
        ] {
            assert_eq!(label(text, 4), None, "{text}");
        }
    }

    #[test]
    fn typed_numbers_are_told_from_headings() {
        let label = |text: &'static str| label_of_heading(text).map(|span| &text[span]);
        for (text, found) in [
            ("1. Objective", "1."),
            ("IV. Objective", "IV."),
            ("Article 3: Objective", "Article 3:"),
            ("ARTÍCULO 3.º Objeto", "ARTÍCULO 3.º"),
            ("PRIMERA.- Objeto", "PRIMERA.-"),
            ("Cláusula primera", "Cláusula primera"),
        ] {
            assert_eq!(label(text), Some(found), "{text}");
        }
        for text in [
            "First Steps",
            "Articles of Trade",
            "Civic Life",
            "I Love Art",
            "5K Run",
            "Segundo Piso",
            "C. Sample",
        ] {
            assert_eq!(label(text), None, "{text}");
        }
    }
}
