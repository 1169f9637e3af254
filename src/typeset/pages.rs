//! How well the pages of a text are filled, as they are, and how it ends best in another scale.

use super::flow::{Flow, Scale};
use super::measure::MeasuredText;

/// How far every page before the signatures' is filled at least, over its height.
const LEAST_FILLED: f64 = 0.8;

/// The fault of signatures on a page without a provision, over that of an empty page.
const NO_PROVISION: f64 = 1.0;
/// Of a closing that leaves its page, and of signatures that are set smaller.
const OVERFLOWING: f64 = 3.0;
const SMALLER: f64 = 0.5;
/// Of a second page for little more than the first one holds.
const SPILLED: f64 = 0.3;
/// Of empty space before the signatures that is not closed, from so much of a page on.
const NOT_CLOSED: f64 = 0.02;
const MOST_UNCLOSED: f64 = 0.08;

/// How a text ends.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Ending {
    /// The row before which a page begins.
    pub next_page: Option<usize>,
    /// The rows that break although the look would keep them whole.
    pub divided: Vec<usize>,
    /// How much stays free at the bottom of that page, where the signatures are on the one behind it.
    pub free: f64,
    /// Whether the space before that page is closed.
    pub closed: bool,
    /// The room over the lines that are signed on, over that of the look.
    pub air: f64,
    /// How high the closing is, where signatures are set smaller.
    pub smaller: Option<f64>,
    /// How many pages the text has.
    pub pages: usize,
    /// What is wrong with its pages; nothing, where they are as they should be.
    pub fault: f64,
}

/// What a page lacks that is filled so far.
fn lacking(filled: f64) -> f64 {
    (LEAST_FILLED - filled).max(0.0)
}

impl MeasuredText {
    /// What is wrong with the pages as they are.
    pub(super) fn fault(&self, is_closed: bool) -> f64 {
        let last = self.reached.len().saturating_sub(1);
        let filled = || self.reached[..last].iter().map(|reached| reached / self.page_height);
        let gap = filled().next_back().map_or(0.0, |filled| 1.0 - filled);
        let is_unclosed = self.closes && !is_closed && !self.has_provision && gap > MOST_UNCLOSED;
        let faults = [
            (!self.has_provision, NO_PROVISION),
            (self.overflows, OVERFLOWING),
            (is_unclosed, NOT_CLOSED),
            (last > 0 && self.spills(), SPILLED),
        ];
        let faults = faults.into_iter().filter_map(|(is_so, fault)| is_so.then_some(fault));
        filled().map(lacking).sum::<f64>() + faults.sum::<f64>()
    }

    /// Whether the text has little more than a page holds.
    fn spills(&self) -> bool {
        const LITTLE: f64 = 1.15;
        let rows = self.rows.iter().map(|row| (row.above + row.below) * self.size + row.content());
        self.start + rows.sum::<f64>() + self.closing.height < LITTLE * self.page_height
    }

    /// The best ending of the text in another scale.
    pub(super) fn ending(&self, scale: Scale) -> Ending {
        let mut flow = Flow::new(self, scale);
        self.rows.iter().enumerate().for_each(|(number, row)| flow.add(number, row));
        flow.ending()
    }
}

impl Flow<'_> {
    /// The best of all ways to end the text.
    fn ending(&self) -> Ending {
        let free = self.text.page_height - self.y - self.above_closing() - self.margin;
        if let Some(air) = self.air(free) {
            let fault = self.faults(self.left.len(), None);
            return Ending {
                next_page: None,
                divided: self.divided(),
                free: 0.0,
                closed: false,
                air,
                smaller: None,
                pages: self.left.len() + 1,
                fault: fault + if self.left.is_empty() || !self.text.spills() { 0.0 } else { SPILLED },
            };
        }
        let ends = (0..=self.rows.len()).rev().filter_map(|row| self.turned_before(row));
        let better = |one: Ending, other: Ending| if other.fault < one.fault { other } else { one };
        let ends = ends.chain(self.shortened(false)).chain(self.shortened(true));
        ends.reduce(better).unwrap_or_else(|| self.signed_smaller())
    }

    /// The ending where a page begins before this row, or behind the last one, and has room for the closing.
    fn turned_before(&self, row: usize) -> Option<Ending> {
        let (page, reached) = match self.rows.get(row) {
            Some(placed) => (placed.page, placed.before?),
            None => (self.left.len(), self.reached),
        };
        let rows: f64 = self.rows[row..].iter().map(|row| row.height).sum();
        let is_alone = row == self.rows.len();
        let heads = if is_alone { self.text.closing_heads * self.scale.size } else { self.heads() };
        let above = if is_alone { 0.0 } else { self.above_closing() };
        let air = self.air(self.text.page_height - heads - rows - above - self.margin)?;
        let fault = self.faults(page, Some(reached)) + if is_alone { NO_PROVISION } else { 0.0 };
        let fault = fault + if self.text.spills() { SPILLED } else { 0.0 };
        Some(Ending {
            next_page: Some(row),
            divided: self.divided(),
            free: 0.0,
            closed: self.is_closed(reached),
            air,
            smaller: None,
            pages: page + 2,
            fault,
        })
    }

    /// The ending where the last page of the rows stays free below, so that their last lines come to the signatures,
    /// set smaller or not.
    fn shortened(&self, is_smaller: bool) -> Option<Ending> {
        const MOST_LINES: u8 = 14;
        let page = self.left.len();
        let first = self.rows.iter().position(|row| row.page == page && row.before.is_none())?;
        let top = if first == 0 { self.start } else { self.heads() };
        let pitch = self.text.rows.last()?.pitch * self.scale.size * self.scale.leading;
        let divided = |flow: &Self| {
            let before = self.divided().into_iter().filter(|row| *row < first);
            before.chain(flow.divided().into_iter().filter(|row| *row >= first)).collect()
        };
        let shortened = |lines: u8| {
            // Half a line more, so that what is thought and what is set never differ by a line.
            let height = self.y - (f64::from(lines) - 0.5) * pitch;
            let mut flow = Flow { height, y: top, ..Flow::new(self.text, self.scale) };
            let rows = self.text.rows.iter().enumerate().skip(first);
            rows.for_each(|(number, row)| flow.add(number, row));
            let [reached] = flow.left[..] else { return None };
            // Lines of one language beside nothing look like a mistake, and the other text seems to end before.
            if flow.is_one_sided {
                return None;
            }
            let room = self.text.page_height - flow.y - flow.above_closing() - self.margin;
            let (air, smaller) =
                if is_smaller { (1.0, Some(self.smaller(room)?)) } else { (flow.air(room)?, None) };
            let faults = [(self.text.spills(), SPILLED), (is_smaller, SMALLER)];
            let faults = faults.into_iter().filter_map(|(is_so, fault)| is_so.then_some(fault));
            Some(Ending {
                next_page: Some(first),
                free: self.text.page_height - height,
                divided: divided(&flow),
                closed: self.is_closed(reached),
                air,
                smaller,
                pages: page + 2,
                fault: self.faults(page, Some(reached)) + faults.sum::<f64>(),
            })
        };
        (1..=MOST_LINES).find_map(shortened)
    }

    /// This height, if the closing has it where its signatures are set a little smaller than on a page of their own, and
    /// not much smaller than otherwise.
    fn smaller(&self, height: f64) -> Option<f64> {
        const LEAST: f64 = 0.85;
        const LEAST_OF_ALL: f64 = 0.7;
        let natural = self.closing(self.text.closing.least_room / self.text.closing.room);
        let least = (LEAST * natural.min(self.text.page_height)).max(LEAST_OF_ALL * natural);
        (least <= height).then_some(height)
    }

    /// The ending where signatures have a page for themselves and are set smaller.
    fn signed_smaller(&self) -> Ending {
        let page = self.left.len();
        Ending {
            next_page: Some(self.rows.len()),
            divided: self.divided(),
            free: 0.0,
            closed: self.is_closed(self.reached),
            air: 1.0,
            smaller: Some(self.text.page_height - self.text.closing_heads * self.scale.size - self.margin),
            pages: page + 2,
            fault: self.faults(page, Some(self.reached)) + NO_PROVISION + SMALLER,
        }
    }

    /// The space between the last row and the closing.
    fn above_closing(&self) -> f64 {
        if self.text.collapses { self.below } else { 0.0 }
    }

    fn is_closed(&self, reached: f64) -> bool {
        self.text.closes && 1.0 - reached / self.text.page_height > MOST_UNCLOSED
    }

    /// What the first pages lack, and the one behind them that is left here.
    fn faults(&self, pages: usize, last: Option<f64>) -> f64 {
        let reached = self.left[..pages].iter().copied().chain(last);
        reached.map(|reached| lacking((reached - self.margin) / self.text.page_height)).sum()
    }

    /// The room over the lines that are signed on with which the closing is as high as this; none, where no room is.
    fn air(&self, free: f64) -> Option<f64> {
        const STEPS: u8 = 20;
        let closing = &self.text.closing;
        let least = closing.least_room / closing.room;
        let air = |step| 1.0 - (1.0 - least) * f64::from(step) / f64::from(STEPS);
        (0..=STEPS).map(air).find(|air| self.closing(*air) <= free)
    }

    /// The height of the closing with this room over the lines that are signed on.
    fn closing(&self, air: f64) -> f64 {
        let closing = &self.text.closing;
        let size = self.scale.size;
        let words = closing.height - closing.rooms(closing.measured_room);
        words * size + closing.rooms(closing.room * size * air)
    }
}
