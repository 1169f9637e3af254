//! Faults of the pages of a text, as they are or as they would be.

use super::arrangement::TextArrangement;
use super::measure::MeasuredText;

/// The least part of its height to which each page before the signatures must be filled.
const LEAST_FILLED: f64 = 0.8;
/// The part of a page from which on empty space before the signatures is closed.
const LEAST_CLOSED: f64 = 0.08;

/// Faults of the pages of a text.
#[derive(Debug, Clone, Copy, Default, PartialEq)]
#[expect(clippy::struct_excessive_bools, reason = "each is a fault of its own")]
pub(super) struct Faults {
    /// The total height that pages before the signatures lack to be filled, relative to a page.
    pub lacking: f64,
    /// True if the page of the signatures has no provision.
    pub lacks_provision: bool,
    /// The height of the part of the closing that exceeds its page, relative to the page.
    pub overflow: f64,
    /// True if signatures are made smaller.
    pub is_smaller: bool,
    /// True if a second page was begun although the text is only a little longer than one.
    pub spills: bool,
    /// True if empty space before the signatures is not closed.
    pub is_unclosed: bool,
}

impl Faults {
    /// The weight of all of them, relative to that of an empty page.
    pub(super) fn weight(self) -> f64 {
        let weights = [
            (self.lacks_provision, 1.0),
            (self.overflow > 0.0, 3.0),
            (self.is_smaller, 0.5),
            (self.spills, 0.3),
            (self.is_unclosed, 0.02),
        ];
        let weights = weights.into_iter().filter_map(|(is_so, weight)| is_so.then_some(weight));
        self.lacking + self.overflow + weights.sum::<f64>()
    }
}

/// The height that pages filled so far lack, relative to a page.
pub(super) fn lacking(filled: impl Iterator<Item = f64>) -> f64 {
    filled.map(|filled| (LEAST_FILLED - filled).max(0.0)).sum()
}

impl MeasuredText {
    /// The faults of the pages as they are.
    pub(super) fn faults(&self, arrangement: &TextArrangement) -> Faults {
        let last = self.reached.len().saturating_sub(1);
        let before = &self.reached[..last];
        Faults {
            lacking: lacking(before.iter().map(|reached| reached / self.page_height)),
            lacks_provision: !self.has_provision,
            overflow: self.overflow,
            is_smaller: arrangement.smaller.is_some(),
            spills: last > 0 && self.spills(),
            is_unclosed: !arrangement.closed
                && before.last().is_some_and(|reached| self.is_to_close(*reached)),
        }
    }

    /// True if the space below text that reaches so far down the page is closed when signatures follow.
    pub(super) fn is_to_close(&self, reached: f64) -> bool {
        self.closes && 1.0 - reached / self.page_height > LEAST_CLOSED
    }

    /// True if the text has only a little more than a page holds.
    pub(super) fn spills(&self) -> bool {
        const LITTLE: f64 = 1.15;
        let rows = self.rows.iter().map(|row| (row.above + row.below) * self.size + row.content());
        self.start + rows.sum::<f64>() + self.closing.height < LITTLE * self.page_height
    }
}

#[cfg(test)]
mod tests {
    use super::super::measure::samples::text;
    use super::*;

    #[test]
    fn pages_lack_what_they_are_filled_less_than_four_fifths() {
        assert!((lacking([0.9, 0.8, 0.5].into_iter()) - 0.3).abs() < 1e-9);
    }

    #[test]
    fn each_fault_of_measured_pages_is_found() {
        let sound = MeasuredText { reached: vec![95.0, 50.0], ..text(&[20.0; 5]) };
        let natural = TextArrangement::default;
        assert_eq!(sound.faults(&natural()), Faults::default());
        let closes = |reached: f64| MeasuredText {
            closes: true,
            has_provision: false,
            reached: vec![reached, 50.0],
            ..text(&[20.0; 5])
        };
        let bare = Faults { lacks_provision: true, ..Faults::default() };
        let table = [
            (
                MeasuredText { reached: vec![60.0, 50.0], ..text(&[20.0; 5]) },
                natural(),
                Faults { lacking: 0.2, ..Faults::default() },
            ),
            (closes(95.0), natural(), bare),
            (closes(85.0), natural(), Faults { is_unclosed: true, ..bare }),
            (closes(85.0), TextArrangement { closed: true, ..natural() }, bare),
            (
                MeasuredText { overflow: 0.5, ..text(&[20.0]) },
                natural(),
                Faults { overflow: 0.5, ..Faults::default() },
            ),
            (
                text(&[20.0]),
                TextArrangement { smaller: Some(50.0), ..natural() },
                Faults { is_smaller: true, ..Faults::default() },
            ),
            (
                MeasuredText { reached: vec![95.0, 50.0], ..text(&[60.0]) },
                natural(),
                Faults { spills: true, ..Faults::default() },
            ),
        ];
        for (text, arrangement, expected) in table {
            let found = text.faults(&arrangement);
            assert_eq!(Faults { lacking: 0.0, ..found }, Faults { lacking: 0.0, ..expected });
            assert!((found.lacking - expected.lacking).abs() < 1e-9, "{found:?}");
        }
    }
}
