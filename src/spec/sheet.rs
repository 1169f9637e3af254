//! Where the cells of a sheet stand that is saved as CSV.

use std::ops::Range;

use csv::StringRecord;

/// What stands between cells: of the signs in use the one that the first line has most of.
pub(super) fn delimiter(text: &str) -> u8 {
    let first = text.lines().next().unwrap_or_default();
    let count = |sign: &u8| first.matches(char::from(*sign)).count();
    // Of equals the last counts.
    [b'\t', b';', b','].into_iter().max_by_key(count).unwrap_or(b',')
}

/// Where a row is written: the number of its line, its text, and where its cells stand in it.
pub(super) fn written_at<'t>(
    text: &'t str,
    row: &StringRecord,
    delimiter: u8,
) -> (usize, &'t str, Vec<Range<usize>>) {
    let start = row.position().cloned().unwrap_or_else(csv::Position::new);
    let rest = &text[usize::try_from(start.byte()).unwrap_or_default()..];
    // The reader begins a row with the end of the line before it, and with lines that are empty.
    let written = rest.trim_start_matches(['\r', '\n']);
    let skipped = rest[..rest.len() - written.len()].matches('\n').count();
    let spans = spans(written, delimiter);
    let end = spans.last().map_or(0, |span| span.end);
    (usize::try_from(start.line()).unwrap_or_default() + skipped, &written[..end], spans)
}

/// The letters of a column, as a spreadsheet shows them: A to Z, then AA.
pub(super) fn letters(index: usize) -> String {
    let letter = char::from(b'A' + u8::try_from(index % 26).unwrap_or_default());
    match index / 26 {
        0 => letter.to_string(),
        more => letters(more - 1) + &letter.to_string(),
    }
}

/// Where the cells of the first row of a text stand, without the signs between them.
fn spans(text: &str, delimiter: u8) -> Vec<Range<usize>> {
    let mut spans = Vec::new();
    let (mut start, mut is_quoted) = (0, false);
    for (at, byte) in text.bytes().enumerate() {
        match byte {
            // Only a cell that begins with a quotation mark is quoted.
            b'"' if text[start..].starts_with('"') => is_quoted = !is_quoted,
            _ if is_quoted => {}
            b'\n' | b'\r' => {
                spans.push(start..at);
                return spans;
            }
            _ if byte == delimiter => {
                spans.push(start..at);
                start = at + 1;
            }
            _ => {}
        }
    }
    spans.push(start..text.len());
    spans
}

#[cfg(test)]
mod tests {
    use super::letters;

    #[test]
    fn columns_are_lettered_as_the_sheet_shows_them() {
        assert_eq!([0, 25, 26, 51, 52, 701, 702].map(letters), ["A", "Z", "AA", "AZ", "BA", "ZZ", "AAA"]);
    }
}
