//! The ending of a text: the start of its last page, and the room for its signatures there.

use super::arrangement::TextArrangement;
use super::faults::{Faults, lacking};
use super::flow::{Flow, Placed, Scale};
use super::measure::MeasuredText;

/// The ending of a text.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct TextEnding {
    pub arrangement: TextArrangement,
    /// The number of pages.
    pub pages: usize,
    pub faults: Faults,
}

/// The way in which the closing has room.
#[derive(Debug, Clone, Copy)]
enum Room {
    /// With this room above signature lines, relative to the look.
    Natural(f64),
    /// With signatures made smaller, in so many points.
    Smaller(f64),
}

/// Finds how the closing fits into a height.
type Fit = fn(&MeasuredText, Scale, f64) -> Option<Room>;

impl MeasuredText {
    /// The best ending of the text at another scale: the first of those with the least fault.
    pub(super) fn ending(&self, scale: Scale) -> TextEnding {
        let flow = Flow::new(self, scale);
        let kept = flow.on_the_same_page();
        if let Some(ending) = kept.as_ref().filter(|ending| !ending.faults.is_unclosed) {
            return ending.clone();
        }
        let fits: [Fit; 2] = [Self::natural_closing, Self::smaller_closing];
        let ways = fits.into_iter().flat_map(|fit| flow.turned(fit).chain(flow.shortened(fit)));
        let better = |one: TextEnding, other: TextEnding| {
            if other.faults.weight() < one.faults.weight() { other } else { one }
        };
        kept.into_iter().chain(ways).reduce(better).unwrap_or_else(|| flow.signed_alone())
    }

    /// The closing in this height, with as much room above signature lines as there is.
    fn natural_closing(&self, scale: Scale, height: f64) -> Option<Room> {
        const STEPS: u8 = 20;
        let least = self.closing.least_air();
        let air = |step| 1.0 - (1.0 - least) * f64::from(step) / f64::from(STEPS);
        let air = (0..=STEPS).map(air).find(|air| self.closing.height(scale.size, *air) <= height)?;
        Some(Room::Natural(air))
    }

    /// The closing in this height, with signatures a little smaller than on a page of their own, but not much smaller
    /// than normal.
    fn smaller_closing(&self, scale: Scale, height: f64) -> Option<Room> {
        const LEAST: f64 = 0.85;
        const LEAST_OF_ALL: f64 = 0.7;
        let natural = self.closing.height(scale.size, self.closing.least_air());
        let least = (LEAST * natural.min(self.page_height)).max(LEAST_OF_ALL * natural);
        (least <= height).then_some(Room::Smaller(height))
    }
}

impl Flow<'_> {
    /// The ending with the closing below the last row.
    fn on_the_same_page(&self) -> Option<TextEnding> {
        let free = self.text.page_height - self.y - self.above_closing() - self.margin;
        let room = self.text.natural_closing(self.scale, free)?;
        let pages = self.finished.len();
        let spills = pages > 0 && self.text.spills();
        let is_unclosed = self.finished.last().is_some_and(|reached| self.text.is_to_close(*reached));
        let faults = Faults { spills, is_unclosed, ..self.faults(pages, None) };
        Some(TextEnding { arrangement: self.arrangement(room), pages: pages + 1, faults })
    }

    /// The endings in which a page begins before one of the last rows, or after the last one, and has room for the
    /// closing.
    fn turned(&self, fit: Fit) -> impl Iterator<Item = TextEnding> {
        let last = self.finished.len();
        let first = self.rows.iter().position(|row| row.last_page + 1 >= last).unwrap_or(0);
        (first..=self.rows.len()).rev().filter_map(move |row| self.turned_before(row, fit))
    }

    fn turned_before(&self, row: usize, fit: Fit) -> Option<TextEnding> {
        let (page, reached) = match self.rows.get(row) {
            Some(Placed { page, before: Some(reached), .. }) => (*page, *reached),
            Some(Placed { page, .. }) => (page.checked_sub(1)?, self.finished[page - 1]),
            None => (self.finished.len(), self.reached),
        };
        // In a single text, a page begins without space.
        let begins_without = |row: &Placed| if self.text.collapses { row.above } else { 0.0 };
        let rows: f64 = self.rows[row..].iter().map(|row| row.above + row.height).sum();
        let rows = rows - self.rows.get(row).map_or(0.0, begins_without);
        let is_alone = row == self.rows.len();
        let heads = if is_alone { self.text.closing_heads * self.scale.size } else { self.heads() };
        let above = if is_alone { 0.0 } else { self.above_closing() };
        let height = self.text.page_height - heads - rows - above - self.margin;
        let room = fit(self.text, self.scale, height)?;
        Some(self.ending_at(row, page, reached, room))
    }

    /// The ending in which the last page of the rows is shortened, so that a row breaks and its last lines move to the
    /// page of the signatures.
    fn shortened(&self, fit: Fit) -> Option<TextEnding> {
        const MOST_LINES: u8 = 14;
        let page = self.finished.len();
        let first = self.rows.iter().position(|row| row.page == page && row.before.is_none())?;
        let pitch = self.text.rows.last()?.pitch * self.scale.size * self.scale.leading;
        // Half a line is added, so that the prediction and the layout never differ by a line.
        let height = |lines: u8| self.y - (f64::from(lines) - 0.5) * pitch;
        (1..=MOST_LINES).find_map(|lines| self.shortened_to(height(lines), first, fit))
    }

    /// The same with the last page, which this row begins, at this height.
    fn shortened_to(&self, height: f64, first: usize, fit: Fit) -> Option<TextEnding> {
        let rest = self.again(first, height);
        let [reached] = rest.finished[..] else { return None };
        // `turned` finds an ending between two rows. Lines of one language beside an empty column look like a mistake,
        // because the other text seems to end before.
        if rest.is_one_sided || rest.rows.iter().all(|row| row.page == row.last_page) {
            return None;
        }
        let free = self.text.page_height - rest.y - rest.above_closing() - self.margin;
        let room = fit(self.text, self.scale, free)?;
        let mut ending = self.ending_at(first, self.finished.len(), reached, room);
        let before = self.divided().into_iter().filter(|row| *row < first);
        ending.arrangement.divided =
            before.chain(rest.divided().into_iter().filter(|row| *row >= first)).collect();
        ending.arrangement.free = self.text.page_height - height;
        Some(ending)
    }

    /// The ending in which signatures have their own page and are made as small as necessary.
    fn signed_alone(&self) -> TextEnding {
        let heads = self.text.closing_heads * self.scale.size;
        let room = Room::Smaller(self.text.page_height - heads - self.margin);
        self.ending_at(self.rows.len(), self.finished.len(), self.reached, room)
    }

    /// The ending in which a page begins before this row, after a page that is filled so far.
    fn ending_at(&self, row: usize, page: usize, reached: f64, room: Room) -> TextEnding {
        let arrangement = TextArrangement {
            next_page: Some(row),
            closed: self.text.is_to_close(reached),
            ..self.arrangement(room)
        };
        let faults = Faults {
            lacks_provision: row == self.rows.len(),
            is_smaller: arrangement.smaller.is_some(),
            spills: self.text.spills(),
            ..self.faults(page, Some(reached))
        };
        TextEnding { arrangement, pages: page + 2, faults }
    }

    fn arrangement(&self, room: Room) -> TextArrangement {
        let (air, smaller) = match room {
            Room::Natural(air) => (air, None),
            Room::Smaller(height) => (1.0, Some(height)),
        };
        let divided = self.divided();
        TextArrangement { space: self.scale.space, air, divided, smaller, ..TextArrangement::default() }
    }

    /// The faults of the first pages, and of the one after them that is filled so far.
    fn faults(&self, pages: usize, last: Option<f64>) -> Faults {
        let reached = self.finished[..pages].iter().copied().chain(last);
        let filled = reached.map(|reached| (reached - self.margin) / self.text.page_height);
        Faults { lacking: lacking(filled), ..Faults::default() }
    }
}

#[cfg(test)]
mod tests {
    use super::super::measure::samples::{natural, text};
    use super::*;

    /// The page break before a row, the points that stay free, the room above the lines, and true if it is made
    /// smaller.
    fn summary(ending: &TextEnding) -> (Option<usize>, f64, f64, bool) {
        let TextArrangement { next_page, free, air, smaller, .. } = &ending.arrangement;
        let tenths = |number: f64| (number * 10.0).round() / 10.0;
        (*next_page, tenths(*free), tenths(*air), smaller.is_some())
    }

    #[test]
    fn a_closing_that_has_room_stays_below_the_last_row() {
        let ending = text(&[30.0, 30.0]).ending(natural());
        assert_eq!(summary(&ending), (None, 0.0, 1.0, false));
        assert_eq!((ending.pages, ending.faults), (1, Faults::default()));
    }

    #[test]
    fn less_room_over_the_lines_comes_before_another_page() {
        assert_eq!(summary(&text(&[30.0, 50.0]).ending(natural())), (None, 0.0, 0.4, false));
    }

    #[test]
    fn the_last_row_comes_to_the_signatures() {
        let ending = text(&[30.0, 30.0, 30.0, 10.0]).ending(natural());
        assert_eq!(summary(&ending), (Some(3), 0.0, 1.0, false));
        assert_eq!((ending.pages, ending.faults.weight()), (2, 0.0));
    }

    #[test]
    fn space_before_the_signatures_is_closed_where_the_page_ends_anyway() {
        let mut text = text(&[40.0, 45.0, 60.0]);
        let ending = text.ending(natural());
        assert_eq!((ending.arrangement.next_page, ending.arrangement.closed), (None, false));
        text.closes = true;
        let ending = text.ending(natural());
        assert_eq!((ending.arrangement.next_page, ending.arrangement.closed), (Some(2), true));
        assert_eq!(ending.faults, Faults::default());
    }

    #[test]
    fn a_row_breaks_where_it_may_and_its_last_lines_come_to_the_signatures() {
        let text = text(&[50.0, 50.0]);
        let ending = text.ending(Scale { divides: true, ..natural() });
        assert_eq!(summary(&ending), (Some(0), 5.0, 1.0, false));
        assert_eq!(ending.arrangement.divided, [1]);
        assert!(!ending.faults.lacks_provision);
    }

    #[test]
    fn a_page_that_would_end_between_two_rows_is_turned_there() {
        // The text has nine lines, of which the last two are a row: shortening the page by that much breaks no row.
        let mut text = text(&[70.0, 20.0]);
        text.rows[1].breakable = true;
        let ending = text.ending(natural());
        assert_eq!(summary(&ending), (Some(1), 0.0, 1.0, false));
    }

    #[test]
    fn signatures_that_are_too_high_are_set_smaller() {
        let mut text = text(&[90.0, 20.0]);
        text.closing.height = 140.0;
        let ending = text.ending(natural());
        assert!(ending.arrangement.smaller.is_some() && ending.faults.is_smaller, "{ending:?}");
    }
}
