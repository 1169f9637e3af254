//! Measures laid-out pages: the rows of each text with their lines, and the height to which each page is filled.
//!
//! The look marks where rows and closings begin; the lines are those of the pages.

use std::cmp::Ordering;

use typst::foundations::Value;
use typst::layout::Point;
use typst_layout::{Page, PagedDocument};

use super::arrangement::{Arrangement, TextArrangement};
use super::sight::{LetterRun, Mark, PagePlace, Sight, number};

/// The rows and the closing of one text, in points.
#[derive(Debug)]
pub(super) struct MeasuredText {
    /// The height that a page has for text.
    pub page_height: f64,
    /// The size of the text.
    pub size: f64,
    /// The size of the text in the look.
    pub natural_size: f64,
    /// The distance from the top of the first page to its first row.
    pub start: f64,
    /// The part of it that is space around the title, in the size of the text.
    pub title_spaces: f64,
    /// The distance from the top of every other page to its first row: the heads of the columns.
    pub heads: f64,
    /// The heads of the columns if the closing begins a page.
    pub closing_heads: f64,
    /// The distance from a heading to its passage, in the size of the text.
    pub below_heading: f64,
    /// True if spaces below and above rows merge into one; in columns, they add up.
    pub collapses: bool,
    /// True if empty space before the signatures is closed.
    pub closes: bool,
    pub rows: Vec<PassageRow>,
    pub closing: Closing,
    /// The height to which the text of each page reaches down.
    pub reached: Vec<f64>,
    /// True if the page of the signatures has text of the agreement.
    pub has_provision: bool,
    /// The height of the part of the closing that exceeds its page, relative to the page.
    pub overflow: f64,
}

/// A row of passages.
#[derive(Debug)]
pub(super) struct PassageRow {
    /// The spaces above and below, in the size of the text.
    pub above: f64,
    pub below: f64,
    /// The distance from the top of its heading, if it has one, to its passages.
    pub heading: f64,
    /// The distance from the top of its passages to the first line.
    pub first_line: f64,
    /// The distance between lines.
    pub pitch: f64,
    /// The number of lines that its passages fill, the last one in part; the same number twice if there is one column.
    pub lines: [f64; 2],
    /// True if the look lets it break.
    pub breakable: bool,
}

/// Testimonium and signatures.
#[derive(Debug, Clone)]
pub(super) struct Closing {
    pub height: f64,
    /// The part of the height that does not depend on the size of the text: seals below names.
    pub fixed: f64,
    /// The room above signature lines as it was measured.
    pub measured_room: f64,
    /// The room above signature lines in the look, and its least value.
    pub room: f64,
    pub least_room: f64,
    /// The number of times that the room is part of the height of each row of signatures, and its least value.
    pub rows: Vec<(f64, f64)>,
}

/// Measures the texts of a document that was laid out in an arrangement; `None` if the look gives too few marks.
pub(super) fn measure(document: &PagedDocument, arrangement: &Arrangement) -> Option<Vec<MeasuredText>> {
    let mut sight = Sight::default();
    for (number, page) in document.pages().iter().enumerate() {
        sight.see(&page.frame, Point::zero(), number);
    }
    let (body, marks) = sight.marks.split_first()?;
    let body = Body::new(body, document.pages().first()?)?;
    let runs: Vec<_> = sight.runs.into_iter().filter(|run| body.contains(run)).collect();
    let texts = marks.split_inclusive(|mark| mark.kind == "end");
    let texts: Option<Vec<_>> = texts
        .zip(&arrangement.texts)
        .map(|(marks, arrangement)| MarkedText { marks, runs: &runs, body: &body, arrangement }.measure())
        .collect();
    texts.filter(|texts| !texts.is_empty())
}

/// The part of every page that has text.
struct Body {
    top: f64,
    height: f64,
    left: f64,
    width: f64,
    columns: f64,
    size: f64,
    natural_size: f64,
    /// The distance between lines.
    pitch: f64,
}

impl Body {
    fn new(mark: &Mark, page: &Page) -> Option<Self> {
        let [top, bottom] = [mark.number("top")?, mark.number("bottom")?];
        Some(Self {
            top,
            height: page.frame.height().to_pt() - top - bottom,
            left: mark.number("left")?,
            width: mark.number("width")?,
            columns: mark.number("columns")?,
            size: mark.number("size")?,
            natural_size: mark.number("natural")?,
            pitch: mark.number("pitch")?,
        })
    }

    /// True if letters are in the text, not in a margin.
    fn contains(&self, run: &LetterRun) -> bool {
        let y = run.place.y - self.top;
        (0.0..self.height + 1.0).contains(&y)
            && (self.left - 1.0..self.left + self.width + 1.0).contains(&run.left)
    }

    fn column_of(&self, run: &LetterRun) -> usize {
        usize::from(self.columns > 1.0 && run.left > self.left + self.width / 2.0)
    }
}

/// One of the texts on the pages, from its first row to its last signature.
struct MarkedText<'a> {
    marks: &'a [Mark],
    runs: &'a [LetterRun],
    body: &'a Body,
    arrangement: &'a TextArrangement,
}

impl MarkedText<'_> {
    fn measure(&self) -> Option<MeasuredText> {
        let of = |kind: &str| self.marks.iter().find(|mark| mark.kind == kind);
        let (table, first) = (of("table")?, of("row")?);
        let (closing, end) = (of("closing")?, of("end")?);
        let Body { top, height, size, natural_size, .. } = *self.body;
        let collapses = self.body.columns < 2.0;
        let above_first =
            if collapses { 0.0 } else { first.number("above")? * size * self.arrangement.space };
        let start = first.place.y - above_first;
        let heads = if collapses { 0.0 } else { start - table.place.y };
        let provisions = self.lines(first.place, closing.place, heads);
        let measured = Closing::new(closing, end, size, self.arrangement.air)?;
        let deepest = closing.place.y - top + measured.height;
        let is_last = |run: &LetterRun| run.place.page == closing.place.page;
        Some(MeasuredText {
            page_height: height,
            size,
            natural_size,
            start: start - top,
            title_spaces: table.number("above")?,
            heads,
            closing_heads: (heads - table.number("below")? * size).max(0.0),
            below_heading: table.number("below-heading")?,
            collapses,
            closes: table.is_true("closes"),
            rows: self.rows(heads)?,
            closing: measured,
            reached: self.reached(table.place.page, closing.place.page),
            has_provision: provisions.iter().flatten().any(is_last),
            overflow: ((deepest + 0.01) / height - 1.0).max(0.0),
        })
    }

    /// The height to which the text of each of these pages reaches down, without the words that close empty space.
    fn reached(&self, first: usize, last: usize) -> Vec<f64> {
        let on = |page| {
            let places = self.runs.iter().map(|run| run.place);
            let places = places.filter(|place| place.page == page && self.is_text(*place));
            places.fold(0.0, |deepest, place| f64::max(deepest, place.y - self.body.top))
        };
        (first..=last).map(on).collect()
    }

    /// True if a place is not in space that is closed: the words there follow all other text of their page.
    fn is_text(&self, place: PagePlace) -> bool {
        let closed = self.marks.iter().find(|mark| mark.kind == "closed").map(|mark| mark.place);
        closed.is_none_or(|closed| place.page != closed.page || place < closed)
    }

    fn rows(&self, heads: f64) -> Option<Vec<PassageRow>> {
        let ends = |mark: &Mark| matches!(mark.kind.as_str(), "row" | "closing");
        let at = self.marks.iter().enumerate().filter(|(_, mark)| mark.kind == "row");
        at.map(|(number, mark)| {
            let rest = &self.marks[number + 1..];
            let end = rest.iter().find(|mark| ends(mark))?;
            let passage = rest.first().filter(|mark| mark.kind == "passage");
            self.row(mark, passage.unwrap_or(mark).place, end.place, heads)
        })
        .collect()
    }

    fn row(&self, mark: &Mark, passage: PagePlace, end: PagePlace, heads: f64) -> Option<PassageRow> {
        let [left, right] = self.lines(passage, end, heads);
        let longest = if left.len() >= right.len() { &left } else { &right };
        let first = longest.first().map_or(0.0, |line| line.place.y - passage.y);
        let pitch = longest.windows(2).find(|two| two[0].place.page == two[1].place.page);
        let is_one = self.body.columns < 2.0;
        Some(PassageRow {
            above: mark.number("above")?,
            below: mark.number("below")?,
            heading: if passage.page == mark.place.page { passage.y - mark.place.y } else { 0.0 },
            first_line: first,
            pitch: pitch.map_or(self.body.pitch, |two| two[1].place.y - two[0].place.y),
            lines: [&left, if is_one { &left } else { &right }].map(|lines| self.filled(lines)),
            breakable: mark.is_true("breakable"),
        })
    }

    /// The lines of both columns between two places, without the heads that each page repeats.
    fn lines(&self, from: PagePlace, to: PagePlace, heads: f64) -> [Vec<LetterRun>; 2] {
        let mut columns = [Vec::<LetterRun>::new(), Vec::new()];
        let is_head = |run: &LetterRun| run.place.page > from.page && run.place.y < self.body.top + heads;
        let is_line =
            |run: &LetterRun| (from..to).contains(&run.place) && !is_head(run) && self.is_text(run.place);
        for run in self.runs.iter().filter(|run| is_line(run)) {
            let lines = &mut columns[self.body.column_of(run)];
            let line = lines
                .iter_mut()
                .find(|line| line.place.page == run.place.page && (line.place.y - run.place.y).abs() < 0.5);
            match line {
                Some(line) => {
                    line.left = line.left.min(run.left);
                    line.right = line.right.max(run.right);
                }
                None => lines.push(LetterRun { ..*run }),
            }
        }
        let place = |run: &LetterRun| (run.place.page, run.place.y);
        for lines in &mut columns {
            lines.sort_by(|one, other| place(one).partial_cmp(&place(other)).unwrap_or(Ordering::Equal));
        }
        columns
    }

    /// The number of lines that are filled, the last one in part.
    fn filled(&self, lines: &[LetterRun]) -> f64 {
        let Some(last) = lines.last() else { return 0.0 };
        let width = if lines.len() > 1 {
            let right = lines.iter().fold(f64::MIN, |most, line| most.max(line.right));
            right - lines.iter().fold(f64::MAX, |least, line| least.min(line.left))
        } else {
            self.body.width / self.body.columns
        };
        let part = (last.right - last.left) / width;
        lines[..lines.len() - 1].iter().map(|_| 1.0).sum::<f64>() + part.clamp(0.05, 1.0)
    }
}

impl Closing {
    fn new(start: &Mark, end: &Mark, size: f64, air: f64) -> Option<Self> {
        let Ok(Value::Array(rows)) = start.values.get("rows") else { return None };
        let row = |row: &Value| match row {
            Value::Array(pair) => match pair.as_slice() {
                [often, least] => Some((number(often)?, number(least)?)),
                _ => None,
            },
            _ => None,
        };
        Some(Self {
            height: start.number("height").unwrap_or(end.place.y - start.place.y),
            fixed: start.number("fixed")?,
            measured_room: start.number("room")? * size * air,
            room: start.number("room")? * size,
            least_room: start.number("least-room")? * size,
            rows: rows.iter().map(row).collect::<Option<_>>()?,
        })
    }

    /// The height of the rooms above all rows, with this room above signature lines.
    fn rooms(&self, room: f64) -> f64 {
        self.rows.iter().map(|(often, least)| often * room.max(*least)).sum()
    }

    /// The height of the words, at the size in which they were measured.
    fn words(&self) -> f64 {
        self.height - self.fixed - self.rooms(self.measured_room)
    }

    /// The least room above signature lines, relative to the look.
    pub(super) fn least_air(&self) -> f64 {
        if self.room > 0.0 { self.least_room / self.room } else { 1.0 }
    }

    /// The height at another size of the text, with so much room above signature lines, relative to the look.
    pub(super) fn height(&self, size: f64, air: f64) -> f64 {
        self.words() * size + self.fixed + self.rooms(self.room * size * air)
    }

    /// The closing at another size of the text.
    pub(super) fn scaled(&self, size: f64) -> Self {
        let measured_room = self.measured_room * size;
        Self {
            height: self.words() * size + self.fixed + self.rooms(measured_room),
            fixed: self.fixed,
            measured_room,
            room: self.room * size,
            least_room: self.least_room * size,
            rows: self.rows.clone(),
        }
    }
}

#[cfg(test)]
pub(super) mod samples {
    use super::super::flow::Scale;
    use super::*;

    /// The scale that leaves a text as it was measured.
    pub fn natural() -> Scale {
        Scale { size: 1.0, leading: 1.0, space_before: 1.0, space: 1.0, divides: false }
    }

    /// A text of rows of such heights, in lines of 10 points on pages of 100, without spaces or heads. Its closing is
    /// 30 points high, of which the room above a signature line takes 20, or at least 5.
    pub fn text(heights: &[f64]) -> MeasuredText {
        let row = |height: &f64| PassageRow {
            above: 0.0,
            below: 0.0,
            heading: 0.0,
            first_line: 10.0,
            pitch: 10.0,
            lines: [height / 10.0; 2],
            breakable: false,
        };
        MeasuredText {
            page_height: 100.0,
            size: 10.0,
            natural_size: 10.0,
            start: 0.0,
            title_spaces: 0.0,
            heads: 0.0,
            closing_heads: 0.0,
            below_heading: 0.0,
            collapses: false,
            closes: false,
            rows: heights.iter().map(row).collect(),
            closing: Closing {
                height: 30.0,
                fixed: 0.0,
                measured_room: 20.0,
                room: 20.0,
                least_room: 5.0,
                rows: vec![(1.0, 0.0)],
            },
            reached: vec![heights.iter().sum()],
            has_provision: true,
            overflow: 0.0,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::samples::text;

    #[test]
    fn a_closing_grows_with_the_text_but_for_seals() {
        let mut closing = text(&[]).closing;
        closing.fixed = 4.0;
        closing.rows = vec![(1.0, 15.0)];
        // The height includes words of six points, a seal of four below a name, and a room of twenty, beside a seal of
        // fifteen.
        for (size, air, height) in [(1.0, 1.0, 30.0), (0.5, 1.0, 22.0), (1.0, 0.5, 25.0), (2.0, 1.0, 56.0)] {
            let found = closing.height(size, air);
            assert!((found - height).abs() < 1e-9, "{size}, {air}: {found}");
            let scaled = closing.scaled(size).height(1.0, air);
            assert!((scaled - height).abs() < 1e-9, "{size}, {air}: {scaled}");
        }
    }
}
