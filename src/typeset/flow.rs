//! How measured rows come to their pages in another scale.

use super::measure::{MeasuredText, Row};

/// How few lines of a passage may stand apart from the others.
const LEAST_LINES: f64 = 2.0;

/// Measures over those in which a text was measured.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) struct Scale {
    /// The size of the text.
    pub size: f64,
    /// The distance from line to line.
    pub leading: f64,
    /// The spaces over those of the look, as they were measured.
    pub space_before: f64,
    /// The spaces over those of the look, as they would be.
    pub space: f64,
    /// Whether every passage may break that is long enough.
    pub divides: bool,
}

/// Whether text is as large as it was measured.
fn is_same(size: f64) -> bool {
    (size - 1.0).abs() < 1e-6
}

impl Row {
    /// How high it is, without the spaces around it.
    pub(super) fn content(&self) -> f64 {
        let lines = self.lines.iter().fold(0.0, |most, lines| f64::max(most, lines.ceil()));
        self.heading + self.first_line + (lines - 1.0).max(0.0) * self.pitch
    }

    /// Whether in every column lines can stay behind and go on.
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
            self.lines.map(|lines| if is_same(scale.size) { lines } else { lines * scale.size + 0.02 });
        Self {
            above: self.above * em * scale.space,
            below: self.below * em * scale.space,
            heading,
            first_line: self.first_line * scale.size,
            pitch: self.pitch * scale.size * scale.leading,
            lines,
            breakable: self.breakable || scale.divides && self.is_divisible(),
        }
    }
}

/// The rows of a text on pages.
pub(super) struct Flow<'a> {
    pub text: &'a MeasuredText,
    pub scale: Scale,
    /// What is kept free, for lines may break otherwise than is thought.
    pub margin: f64,
    /// How high the page is that is filled.
    pub height: f64,
    /// How far down the page the next row begins, and the last one reaches.
    pub y: f64,
    pub reached: f64,
    /// The space below the last row.
    pub below: f64,
    /// Whether the next row is the first of its page.
    pub at_top: bool,
    /// Where the first row of the text begins.
    pub start: f64,
    /// How far down every page reaches that is left.
    pub left: Vec<f64>,
    /// The rows that break although the look would keep them whole.
    pub divided: Vec<usize>,
    /// Whether a row goes on in one column only, while the other has ended on the page before.
    pub is_one_sided: bool,
    pub rows: Vec<Placed>,
}

/// A row on its page.
pub(super) struct Placed {
    pub page: usize,
    /// How far down the page reaches before it; nothing where it is the first there.
    pub before: Option<f64>,
    /// How high it is with the space above.
    pub height: f64,
}

impl<'a> Flow<'a> {
    pub(super) fn new(text: &'a MeasuredText, scale: Scale) -> Self {
        let spaces = text.title_spaces * text.size;
        let start = (text.start - spaces * scale.space_before + spaces * scale.space) * scale.size;
        let margin = if is_same(scale.size) { 1.0 } else { 0.5 * text.size };
        Self {
            text,
            scale,
            margin,
            height: text.page_height,
            y: start,
            reached: start,
            below: 0.0,
            at_top: true,
            start,
            left: Vec::new(),
            divided: Vec::new(),
            is_one_sided: false,
            rows: Vec::new(),
        }
    }

    pub(super) fn heads(&self) -> f64 {
        self.text.heads * self.scale.size
    }

    /// Puts a row below the last one, or on the next page.
    pub(super) fn add(&mut self, number: usize, row: &Row) {
        let is_kept_whole = !row.breakable;
        let row = row.scaled(self.text, self.scale);
        let height = self.gap(&row) + row.content() + self.kept_below(&row);
        if self.y + height > self.height && !self.breaks(&row) && !self.at_top {
            self.turn();
        }
        let before = (!self.at_top).then_some(self.reached);
        let page = self.left.len();
        let above = if self.text.collapses { row.above.max(row.below) } else { row.above };
        self.rows.push(Placed { page, before, height: above + row.content() + self.kept_below(&row) });
        let pages = self.left.len();
        self.place(row);
        if is_kept_whole && self.left.len() > pages {
            self.divided.push(number);
        }
    }

    /// The rows that must be allowed to break. In another size lines break otherwise than is thought, and what the look
    /// lets break for its height may be less high: so all are that break, or that may and have enough lines.
    pub(super) fn divided(&self) -> Vec<usize> {
        if is_same(self.scale.size) {
            return self.divided.clone();
        }
        let breaks = |row: &Row| row.breakable || self.scale.divides && row.is_divisible();
        let rows = self.text.rows.iter().enumerate();
        rows.filter(|(_, row)| breaks(row)).map(|(number, _)| number).collect()
    }

    /// The space above a row: in columns those of two rows stand over one another, in one text they are one.
    fn gap(&self, row: &Row) -> f64 {
        match (self.text.collapses, self.at_top) {
            (false, _) => row.above,
            (true, true) => 0.0,
            (true, false) => row.above.max(self.below),
        }
    }

    fn kept_below(&self, row: &Row) -> f64 {
        if self.text.collapses { 0.0 } else { row.below }
    }

    /// Whether some lines of a row fit on the page and others go on.
    fn breaks(&self, row: &Row) -> bool {
        row.breakable && self.fitting(row) >= LEAST_LINES
    }

    /// How many lines of a row fit on the page.
    fn fitting(&self, row: &Row) -> f64 {
        let free = self.height - self.y - self.gap(row) - self.kept_below(row);
        ((free - row.heading - row.first_line) / row.pitch).floor() + 1.0
    }

    /// Puts a row where it has room, as many of its lines as fit on each page.
    fn place(&mut self, mut row: Row) {
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
            row = Row { lines: rest, heading: 0.0, ..row };
            self.turn();
        }
        self.reached = self.y + self.gap(&row) + row.content();
        self.y = self.reached + self.kept_below(&row);
        self.below = row.below;
        self.at_top = false;
    }

    fn turn(&mut self) {
        self.left.push(self.reached);
        self.height = self.text.page_height;
        self.y = self.heads();
        self.at_top = true;
    }
}
