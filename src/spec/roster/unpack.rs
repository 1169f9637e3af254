//! Checks a workbook before it is read: its size, and the format of its dates.

use std::collections::BTreeMap;
use std::io::{Cursor, Read as _};

use roxmltree::{Document, Node, ParsingOptions};
use zip::ZipArchive;

use super::RosterProblem;

/// The most bytes that all parts of a workbook together may have when they are unpacked.
const MOST_UNPACKED_BYTES: u64 = 64_000_000;

/// The most nodes of a part that is read as XML.
const MOST_NODES: u32 = 500_000;

/// The most parts that a workbook may have.
const MOST_PARTS: usize = 2_000;

/// The facts of a workbook that are needed before its cells are read.
#[derive(Debug, Default)]
pub(super) struct Workbook {
    /// True if its days are counted from 1904.
    pub counts_from_1904: bool,
    /// True if some of its cells show only the month or the year of a date.
    pub hides_days: bool,
}

/// Examines every part of a workbook.
///
/// # Errors
///
/// The workbook is too large when it is unpacked, or damaged.
pub(super) fn look_into(bytes: &[u8]) -> Result<Workbook, RosterProblem> {
    let damaged = |_| RosterProblem::NotAWorkbook;
    let mut archive = ZipArchive::new(Cursor::new(bytes)).map_err(damaged)?;
    if archive.len() > MOST_PARTS {
        return Err(RosterProblem::TooLarge);
    }
    let mut left = MOST_UNPACKED_BYTES;
    let mut workbook = Workbook::default();
    let mut part = Vec::new();
    for number in 0..archive.len() {
        let entry = archive.by_index(number).map_err(damaged)?;
        let name = entry.name().to_lowercase();
        part.clear();
        // The size that a part claims may be false.
        entry.take(left + 1).read_to_end(&mut part).map_err(|_| RosterProblem::NotAWorkbook)?;
        left = left.checked_sub(part.len() as u64).ok_or(RosterProblem::TooLarge)?;
        if !is_honest(&part) {
            return Err(RosterProblem::NotAWorkbook);
        }
        let is_named = |end: &str| name.rsplit('/').next() == Some(end);
        if is_named("workbook.xml") {
            workbook.counts_from_1904 |= counts_from_1904(&document(&part)?);
        } else if is_named("styles.xml") {
            workbook.hides_days |= hides_days(&document(&part)?);
        }
    }
    Ok(workbook)
}

/// True if a part is large enough for the number of texts that it claims; its reader reserves memory for them.
fn is_honest(part: &[u8]) -> bool {
    const COUNT: &[u8] = b"uniqueCount";
    let counts = part.windows(COUNT.len()).enumerate().filter(|(_, window)| *window == COUNT);
    counts.map(|(at, _)| &part[at + COUNT.len()..]).all(|rest| {
        let rest = rest.trim_ascii_start().strip_prefix(b"=").unwrap_or_default().trim_ascii_start();
        let digits = rest.iter().skip(1).take_while(|byte| byte.is_ascii_digit());
        let count = digits
            .fold(0_usize, |count, digit| count.saturating_mul(10).saturating_add(usize::from(digit - b'0')));
        count <= part.len()
    })
}

/// Reads a part as XML.
fn document(part: &[u8]) -> Result<Document<'_>, RosterProblem> {
    let text = std::str::from_utf8(part).map_err(|_| RosterProblem::NotAWorkbook)?;
    let options = ParsingOptions { nodes_limit: MOST_NODES, ..ParsingOptions::default() };
    let document = Document::parse_with_options(text.trim_start_matches('\u{FEFF}'), options);
    document.map_err(|_| RosterProblem::NotAWorkbook)
}

/// True if a workbook counts its days from 1904, as older programs for the Macintosh do.
fn counts_from_1904(workbook: &Document<'_>) -> bool {
    let flags = workbook.descendants().filter_map(|node| node.attribute("date1904"));
    flags.into_iter().any(|flag| flag == "1" || flag == "true")
}

/// True if some cells show a date without its day.
fn hides_days(styles: &Document<'_>) -> bool {
    let has_name = |node: &Node<'_, '_>, name: &str| node.tag_name().name() == name;
    let formats = styles.descendants().filter(|node| has_name(node, "numFmt"));
    let formats =
        formats.filter_map(|node| Some((node.attribute("numFmtId")?, node.attribute("formatCode")?)));
    let formats: BTreeMap<_, _> = formats.collect();
    let cells = styles.descendants().filter(|node| has_name(node, "cellXfs"));
    let used = cells.flat_map(|cells| cells.children()).filter_map(|cell| cell.attribute("numFmtId"));
    used.into_iter().any(|id| match formats.get(id) {
        Some(code) => hides_day(code),
        None => id == MONTH_AND_YEAR,
    })
}

/// The number of the built-in format `mmm-yy`.
const MONTH_AND_YEAR: &str = "17";

/// True if a format shows the year of a date, but not its day.
fn hides_day(code: &str) -> bool {
    let mut shown = String::new();
    let mut letters = code.chars();
    while let Some(letter) = letters.next() {
        match letter {
            '"' => drop(letters.by_ref().find(|letter| *letter == '"')),
            '[' => drop(letters.by_ref().find(|letter| *letter == ']')),
            '\\' | '_' | '*' => drop(letters.next()),
            ';' => break,
            letter => shown.push(letter.to_ascii_lowercase()),
        }
    }
    shown.contains('y') && !shown.contains('d')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn formats_that_hide_the_day_are_known() {
        let hiding = ["mmm-yy", "mmmm yyyy", "yyyy", "mmmm \"de\" yyyy", "[$-80A]mmmm\\ yyyy;@"];
        assert!(hiding.into_iter().all(hides_day));
        let showing =
            ["yyyy-mm-dd", "d \"de\" mmmm \"de\" yyyy", "General", "0.00", "[h]:mm", "m/d/yy h:mm", "\"y\"0"];
        assert!(!showing.into_iter().any(hides_day));
    }

    #[test]
    fn a_part_cannot_claim_more_than_it_has() {
        assert!(is_honest(b"<sst uniqueCount=\"2\"><si/><si/></sst>") && is_honest(b"<t>uniqueCount</t>"));
        assert!(!is_honest(b"<sst uniqueCount = '99999999999999999999999'/>"));
    }
}
