//! Fills pages with the measured rows of a text, at another scale.

use super::measure::{MeasuredText, PassageRow};

/// The least number of lines of a passage before or after a page break.
const LEAST_LINES: f64 = 2.0;

/// Measures relative to those in which a text was measured.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) struct Scale {
    /// The size of the text.
    pub size: f64,
    /// The distance between lines.
    pub leading: f64,
    /// The spaces relative to the look, as they were measured.
    pub space_before: f64,
    /// The spaces relative to the look, as they would be.
    pub space: f64,
    /// True if every passage that is long enough may break.
    pub divides: bool,
}

impl Scale {
    /// True if lines break where they broke when they were measured.
    fn keeps_lines(self) -> bool {
        (self.size - 1.0).abs() < 1e-6
    }

    /// True if lines have the heights that were measured.
    fn keeps_heights(self) -> bool {
        self.keeps_lines() && (self.leading - 1.0).abs() < 1e-6
    }

    /// True if a row may break over two pages.
    fn breaks(self, row: &PassageRow) -> bool {
        row.breakable || self.divides && row.is_divisible()
    }
}

impl PassageRow {
    /// The height, without the spaces around it.
    pub(super) fn content(&self) -> f64 {
        let lines = self.lines.iter().fold(0.0, |most, lines| f64::max(most, lines.ceil()));
        self.heading + self.first_line + (lines - 1.0).max(0.0) * self.pitch
    }

    /// True if in every column enough lines can stay and enough can go on.
    fn is_divisible(&self) -> bool {
        self.lines.iter().all(|lines| lines.ceil() >= 2.0 * LEAST_LINES)
    }

    fn scaled(&self, text: &MeasuredText, scale: Scale) -> Self {
        let em = text.size * scale.size;
        let heading = if self.heading > 0.0 {
            let gap = text.below_heading;
            (self.heading - gap * text.size * scale.space_before) * scale.size + gap * em * scale.space
        } else {
            0.0
        };
        let lines =
            self.lines.map(|lines| if scale.keeps_lines() { lines } else { lines * scale.size + 0.02 });
        Self {
            above: self.above * em * scale.space,
            below: self.below * em * scale.space,
            heading,
            first_line: self.first_line * scale.size,
            pitch: self.pitch * scale.size * scale.leading,
            lines,
            breakable: scale.breaks(self),
        }
    }
}

/// The rows of a text on pages.
pub(super) struct Flow<'a> {
    pub text: &'a MeasuredText,
    pub scale: Scale,
    /// The height that is kept free, because lines may break differently from the prediction.
    pub margin: f64,
    /// The height of the page that is being filled.
    height: f64,
    /// The lower end of the last row with the space below it, and without.
    pub y: f64,
    pub reached: f64,
    /// The space below the last row.
    below: f64,
    /// True if the next row is the first of its page.
    at_top: bool,
    /// The distance from the top of the first page to the first row.
    pub start: f64,
    /// The lowest point of text on every finished page.
    pub finished: Vec<f64>,
    /// The rows that break although the look would keep them whole.
    divided: Vec<usize>,
    /// True if a row goes on in only one column, while the other has ended on the page before.
    pub is_one_sided: bool,
    pub rows: Vec<Placed>,
}

/// A row on its page.
pub(super) struct Placed {
    /// The page on which it begins, and the one on which it ends.
    pub page: usize,
    pub last_page: usize,
    /// The height to which the page is filled before it; `None` if it is the first there.
    pub before: Option<f64>,
    /// The space above it if it is below another row.
    pub above: f64,
    /// The height, including the space below that it keeps.
    pub height: f64,
}

impl<'a> Flow<'a> {
    /// Fills pages with all rows.
    pub(super) fn new(text: &'a MeasuredText, scale: Scale) -> Self {
        let spaces = text.title_spaces * text.size;
        let start = (text.start - spaces * scale.space_before + spaces * scale.space) * scale.size;
        Self::empty(text, scale, text.page_height, start).with_rows(0)
    }

    /// Fills pages with the rows from one on; the first of these pages has only this height.
    pub(super) fn again(&self, first: usize, height: f64) -> Self {
        let top = if first == 0 { self.start } else { self.heads() };
        Self::empty(self.text, self.scale, height, top).with_rows(first)
    }

    fn empty(text: &'a MeasuredText, scale: Scale, height: f64, top: f64) -> Self {
        Self {
            text,
            scale,
            margin: if scale.keeps_heights() { 1.0 } else { 0.5 * text.size },
            height,
            y: top,
            reached: top,
            below: 0.0,
            at_top: true,
            start: top,
            finished: Vec::new(),
            divided: Vec::new(),
            is_one_sided: false,
            rows: Vec::new(),
        }
    }

    fn with_rows(mut self, first: usize) -> Self {
        let rows = self.text.rows.iter().enumerate().skip(first);
        rows.for_each(|(number, row)| self.add(number, row));
        self
    }

    /// The distance from the top of a page to its first row.
    pub(super) fn heads(&self) -> f64 {
        self.text.heads * self.scale.size
    }

    /// The space between the last row and the closing.
    pub(super) fn above_closing(&self) -> f64 {
        if self.text.collapses { self.below } else { 0.0 }
    }

    /// Puts a row below the last one, or on the next page.
    fn add(&mut self, number: usize, row: &PassageRow) {
        let is_kept_whole = !row.breakable;
        let row = row.scaled(self.text, self.scale);
        let height = self.gap(&row) + row.content() + self.kept_below(&row);
        if self.y + height > self.height && !self.breaks(&row) && !self.at_top {
            self.turn();
        }
        let before = (!self.at_top).then_some(self.reached);
        let page = self.finished.len();
        let above = if self.text.collapses { row.above.max(self.below) } else { row.above };
        let height = row.content() + self.kept_below(&row);
        self.place(row);
        let last_page = self.finished.len();
        self.rows.push(Placed { page, last_page, before, above, height });
        if is_kept_whole && last_page > page {
            self.divided.push(number);
        }
    }

    /// The rows that must be allowed to break. At another size lines break differently from the prediction, and a row
    /// that the look lets break for its height may be less high: therefore these are all rows that break, or that may
    /// and have enough lines.
    pub(super) fn divided(&self) -> Vec<usize> {
        if self.scale.keeps_lines() {
            return self.divided.clone();
        }
        let rows = self.text.rows.iter().enumerate();
        rows.filter(|(_, row)| self.scale.breaks(row)).map(|(number, _)| number).collect()
    }

    /// The space above a row: in columns the spaces of two rows add up, in a single text only the larger counts.
    fn gap(&self, row: &PassageRow) -> f64 {
        match (self.text.collapses, self.at_top) {
            (false, _) => row.above,
            (true, true) => 0.0,
            (true, false) => row.above.max(self.below),
        }
    }

    fn kept_below(&self, row: &PassageRow) -> f64 {
        if self.text.collapses { 0.0 } else { row.below }
    }

    /// True if some lines of a row fit on the page and others go on.
    fn breaks(&self, row: &PassageRow) -> bool {
        row.breakable && self.fitting(row) >= LEAST_LINES
    }

    /// The number of lines of a row that fit on the page.
    fn fitting(&self, row: &PassageRow) -> f64 {
        let free = self.height - self.y - self.gap(row) - self.kept_below(row);
        ((free - row.heading - row.first_line) / row.pitch).floor() + 1.0
    }

    /// Puts a row where it has room, with as many of its lines as fit on each page.
    fn place(&mut self, mut row: PassageRow) {
        while self.y + self.gap(&row) + row.content() + self.kept_below(&row) > self.height
            && self.breaks(&row)
        {
            let fitting = self.fitting(&row);
            let stay = |lines: &f64| {
                if lines.ceil() <= fitting { lines.ceil() } else { fitting.min(lines.ceil() - LEAST_LINES) }
            };
            let staying = row.lines.iter().map(stay).fold(0.0, f64::max);
            self.reached =
                self.y + self.gap(&row) + row.heading + row.first_line + (staying - 1.0) * row.pitch;
            let rest = row.lines.map(|lines| lines - stay(&lines));
            let ends = |(lines, rest): (&f64, &f64)| *lines > 0.0 && rest.ceil() < 1.0;
            self.is_one_sided |= row.lines.iter().zip(&rest).any(ends);
            row = PassageRow { lines: rest, heading: 0.0, ..row };
            self.turn();
        }
        self.reached = self.y + self.gap(&row) + row.content();
        self.y = self.reached + self.kept_below(&row);
        self.below = row.below;
        self.at_top = false;
    }

    fn turn(&mut self) {
        self.finished.push(self.reached);
        self.height = self.text.page_height;
        self.y = self.heads();
        self.at_top = true;
    }
}

#[cfg(test)]
mod tests {
    use super::super::measure::samples::{natural, text};
    use super::*;

    /// The pages where each row begins and ends, and the height to which each finished page is filled, in whole points.
    #[expect(clippy::cast_possible_truncation, reason = "pages are small")]
    fn pages(flow: &Flow) -> (Vec<(usize, usize)>, Vec<i32>) {
        let rows = flow.rows.iter().map(|row| (row.page, row.last_page)).collect();
        (rows, flow.finished.iter().map(|reached| reached.round() as i32).collect())
    }

    #[test]
    fn rows_are_whole_or_break_where_two_lines_of_both_columns_stay_and_go_on() {
        let table = [
            (&[3.0, 3.0, 3.0][..], false, vec![(0, 0); 3], vec![]),
            (&[4.0, 4.0, 4.0], false, vec![(0, 0), (0, 0), (1, 1)], vec![80]),
            (&[4.0, 4.0, 4.0], true, vec![(0, 0), (0, 0), (0, 1)], vec![100]),
            (&[5.0, 4.0, 3.0], true, vec![(0, 0), (0, 0), (1, 1)], vec![90]),
            (&[25.0], true, vec![(0, 2)], vec![100, 100]),
        ];
        for (lines, divides, rows, finished) in table {
            let heights: Vec<_> = lines.iter().map(|lines: &f64| lines * 10.0).collect();
            let text = text(&heights);
            let flow = Flow::new(&text, Scale { divides, ..natural() });
            assert_eq!(pages(&flow), (rows, finished), "{lines:?}, {divides}");
        }
    }

    #[test]
    fn rows_that_were_whole_and_break_are_known() {
        let text = text(&[40.0, 40.0, 40.0]);
        assert_eq!(Flow::new(&text, Scale { divides: true, ..natural() }).divided(), [2]);
        assert_eq!(Flow::new(&text, natural()).divided(), [0; 0]);
        assert_eq!(Flow::new(&text, Scale { divides: true, size: 0.97, ..natural() }).divided(), [0, 1, 2]);
    }

    #[test]
    fn a_row_of_unlike_texts_may_go_on_in_one_column_only() {
        let mut text = text(&[60.0, 60.0]);
        text.rows[1].lines = [6.0, 2.0];
        text.rows[1].breakable = true;
        assert!(Flow::new(&text, natural()).is_one_sided);
        text.rows[1].lines = [6.0, 6.0];
        assert!(!Flow::new(&text, natural()).is_one_sided);
    }

    #[test]
    fn another_size_or_distance_of_lines_keeps_a_margin() {
        let text = text(&[40.0]);
        for (scale, margin) in [
            (natural(), 1.0),
            (Scale { space: 1.2, ..natural() }, 1.0),
            (Scale { size: 0.97, ..natural() }, 5.0),
            (Scale { leading: 1.03, ..natural() }, 5.0),
        ] {
            let found = Flow::new(&text, scale).margin;
            assert!((found - margin).abs() < 1e-9, "{scale:?}: {found}");
        }
    }
}
