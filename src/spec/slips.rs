//! Typing errors that YAML does not read as they are meant: a comma within braces, a street number behind a `#`, spaces
//! and quotation marks of a word processor.

use std::ops::Range;

use serde_json::Value;

use super::position::{self, Part, Position, position_of};
use crate::finding::{FileName, Finding, Path, Place, Rule};

/// Finds text that YAML reads as a comment: *Blvd. Hidalgo #101*.
pub(super) fn lost_texts(yaml: &str, values: &Value, file: &FileName) -> Vec<Finding> {
    let mut findings = Vec::new();
    let mut kept = None;
    // The text behind a comment mark in a line belongs to the comment.
    let mut read = 0;
    for (start, _) in yaml.match_indices(" #") {
        if start < read {
            continue;
        }
        let line = yaml[..start].rfind('\n').map_or(0, |end| end + 1);
        let before = yaml[line..start].trim();
        let lost = &yaml[position::line_rest(yaml, start + 1)];
        let is_number = lost[1..].starts_with(|next: char| next.is_ascii_digit());
        let is_value = before.contains([':', '-']) && !before.ends_with([':', '-', '|', '>']);
        if !is_number || !is_value || before.starts_with('#') {
            continue;
        }
        // In quotation marks or a block it is text, and among the values.
        let kept = kept.get_or_insert_with(|| values.to_string());
        let number: String = lost.chars().take_while(|character| !character.is_whitespace()).collect();
        if !kept.contains(number.trim_end_matches(['"', '\'', ',', ']', '}'])) {
            let span = start + 1..start + 1 + lost.len();
            read = span.end;
            findings.push(Finding::in_file(Rule::LostText, file.clone(), span).with("written", lost));
        }
    }
    findings
}

/// Spaces of a word processor or a web page, which YAML reads as letters.
const ODD_SPACES: [char; 7] =
    ['\u{A0}', '\u{2003}', '\u{2007}', '\u{2009}', '\u{202F}', '\u{3000}', '\u{200B}'];

/// The cause and the place of an indent that YAML does not take, or of an odd space behind the colon of a field, in the
/// line that begins at a byte or in the one before it.
pub(super) fn odd_indent(yaml: &str, line: usize) -> Option<(&'static str, usize)> {
    let before = yaml[..line].trim_end_matches('\n').rfind('\n').map_or(0, |end| end + 1);
    [line, before].into_iter().find_map(|start| {
        let text = yaml[start..].lines().next()?;
        let indent = text.trim_start_matches(' ');
        let cause = match indent.chars().next()? {
            '\t' => "tab",
            '-' if indent.trim_start_matches(['-', ' ']).starts_with('\t') => "tab",
            first if ODD_SPACES.contains(&first) => "space",
            _ if has_odd_space(indent) => "space",
            _ => return None,
        };
        Some((cause, start))
    })
}

/// True if the name of a field has an odd space before it, or behind its colon or the hyphen of its entry.
fn has_odd_space(text: &str) -> bool {
    let follows =
        |sign: char| text.find(sign).is_some_and(|at| text[at + sign.len_utf8()..].starts_with(ODD_SPACES));
    text.starts_with(ODD_SPACES) || follows(':') || (text.starts_with('-') && follows('-'))
}

/// The number of unknown fields that are examined: each takes a pass over the text.
const MOST_FIELDS: usize = 50;

/// Replaces findings about unknown fields with the typing errors that made them: a comma within braces, or an odd
/// space. Findings about their values are removed.
pub(super) fn explained(yaml: &str, findings: &[Finding]) -> Vec<Finding> {
    let of_fields = findings.iter().filter(|finding| matches!(finding.place, Place::FieldName(_)));
    let found = of_fields
        .take(MOST_FIELDS)
        .filter_map(|finding| Some((finding.path()?.clone(), slip(yaml, finding)?)));
    let found: Vec<(Path, Finding)> = found.collect();
    let is_of_slip = |finding: &Finding| {
        finding.path().is_some_and(|path| found.iter().any(|(field, _)| path.is_below(field)))
    };
    let others: Vec<_> = findings.iter().filter(|finding| !is_of_slip(finding)).cloned().collect();
    let mut slips: Vec<_> = found.into_iter().map(|(_, slip)| slip).collect();
    slips.dedup();
    slips.extend(others);
    slips
}

/// The typing error that made an unknown field.
fn slip(yaml: &str, finding: &Finding) -> Option<Finding> {
    let Place::FieldName(path) = &finding.place else { return None };
    let Position(field) = position_of(yaml, path, Part::Name);
    if has_odd_space(&yaml[field.clone()]) {
        let finding = Finding::in_file(Rule::NotYaml, path.file().clone(), field);
        return Some(finding.with("cause", "space"));
    }
    split_text(yaml, field, path.file())
}

/// A text within braces that a comma splits in two, so that its rest is read as a field without a value. The finding is
/// about the whole text, so that there is one for all its commas.
pub(super) fn split_text(yaml: &str, field: Range<usize>, file: &FileName) -> Option<Finding> {
    let is_field_alone = |end: usize| yaml[end..].trim_start().starts_with([',', '}']);
    let end = yaml[field.clone()].find([',', '}']).map_or(field.end, |length| field.start + length);
    if !is_field_alone(end) {
        return None;
    }
    let start = yaml[..field.start].rfind(": ").map(|colon| colon + 2)?;
    let start = start + yaml[start..].len() - yaml[start..].trim_start().len();
    if yaml[start..field.start].contains(['{', '}', '[', ']', '"', '\'']) {
        return None;
    }
    let mut end = end;
    while let Some(rest) = yaml[end..].strip_prefix(',') {
        let length = rest.find([',', '}', ':'])?;
        if rest[length..].starts_with(':') {
            break;
        }
        end += 1 + length;
    }
    let whole = yaml[start..end].split_whitespace().collect::<Vec<_>>().join(" ");
    let end = start + yaml[start..end].trim_end().len();
    let finding = Finding::in_file(Rule::SplitText, file.clone(), start..end).with("written", &whole);
    Some(if whole.contains('\\') { finding } else { finding.fixed_by(format!("\"{whole}\"")) })
}

/// Quotation marks of word processors: the opening ones, each with its closing ones.
const QUOTES: [(char, &[char]); 6] =
    [('“', &['”', '“']), ('”', &['”']), ('„', &['“', '”']), ('‘', &['’', '‘']), ('’', &['’']), ('«', &['»'])];

/// The text in quotation marks of a word processor, if they enclose all of it.
#[must_use]
pub fn unquoted(text: &str) -> Option<&str> {
    let text = text.trim();
    let first = text.chars().next()?;
    let (_, closing) = QUOTES.iter().find(|(open, _)| *open == first)?;
    let inside = text[first.len_utf8()..].strip_suffix(*closing)?;
    let is_quote = |sign: char| QUOTES.iter().any(|(open, close)| sign == *open || close.contains(&sign));
    let inner: String = inside.chars().filter(|sign| *sign != '’').collect();
    (!inside.trim().is_empty() && !inner.contains(is_quote)).then_some(inside.trim())
}

#[cfg(test)]
mod tests {
    use super::unquoted;

    #[test]
    fn a_text_is_taken_out_of_the_marks_around_all_of_it() {
        for text in ["“El Paso”", " “El Paso” ", "”El Paso”", "‘El Paso’", "«El Paso»", "„El Paso“"]
        {
            assert_eq!(unquoted(text), Some("El Paso"), "{text}");
        }
        assert_eq!(unquoted("“City’s Day”"), Some("City’s Day"));
        for text in ["El “Paso”", "“A” and “B”", "“”", "\"El Paso\"", "“El Paso", "El Paso"]
        {
            assert_eq!(unquoted(text), None, "{text}");
        }
    }
}
