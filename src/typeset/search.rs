//! The search for the arrangement in which a document fills its pages best, within bounds that a typographer accepts.

use super::arrangement::{Arrangement, TextArrangement};
use super::ending::TextEnding;
use super::flow::Scale;
use super::measure::MeasuredText;

/// The most times that a document is laid out.
const MOST_LAYOUTS: usize = 3;

/// The sizes of the text relative to the look, and the least size in points.
const SIZES: [f64; 7] = [1.0, 0.985, 0.97, 0.955, 0.94, 0.925, 0.91];
const LEAST_SIZE: f64 = 10.0;
/// The distances between lines relative to the look.
const LEADINGS: [f64; 5] = [1.0, 0.985, 1.015, 0.97, 1.03];
/// The spaces between rows relative to the look, the most similar ones first.
const SPACES: [f64; 17] =
    [1.0, 0.95, 1.05, 1.1, 1.15, 0.9, 1.2, 1.25, 0.85, 1.3, 1.35, 0.8, 1.4, 1.45, 0.75, 1.5, 1.6];

/// The weight of a fault relative to that of a difference from the look.
const FAULT: f64 = 100.0;
/// The least difference between two faults.
const LEAST_GAIN: f64 = 0.005;

/// A document that was laid out in an arrangement.
pub(super) struct LaidOut<D> {
    pub document: D,
    arrangement: Arrangement,
    texts: Vec<MeasuredText>,
    /// The weight of all faults of the pages.
    fault: f64,
}

impl<D> LaidOut<D> {
    /// Judges a document by its measured texts; one that cannot be measured is worse than every other.
    pub(super) fn new(document: D, texts: Option<Vec<MeasuredText>>, arrangement: Arrangement) -> Self {
        let fault = texts.as_ref().map_or(f64::INFINITY, |texts| {
            let texts = texts.iter().zip(&arrangement.texts);
            texts.map(|(text, arrangement)| text.faults(arrangement).weight()).sum()
        });
        Self { document, arrangement, texts: texts.unwrap_or_default(), fault }
    }

    /// Copies, for each closing that is made smaller, the measures from the pages where it is not.
    fn know_closings_of(&mut self, natural: &Self) {
        let ratio = self.arrangement.size / natural.arrangement.size;
        let texts = self.texts.iter_mut().zip(&self.arrangement.texts).zip(&natural.texts);
        let smaller = texts.filter(|((_, arrangement), _)| arrangement.smaller.is_some());
        smaller.for_each(|((text, _), natural)| text.closing = natural.closing.scaled(ratio));
    }
}

/// Lays out a document in the plain arrangement, and again in better ones while its pages have faults, and returns the
/// best of all.
///
/// # Errors
///
/// Any error of the layout.
pub(super) fn arrange<D, E>(
    mut lay_out: impl FnMut(Arrangement) -> Result<LaidOut<D>, E>,
) -> Result<LaidOut<D>, E> {
    let mut tries = vec![lay_out(Arrangement::default())?];
    while tries.len() < MOST_LAYOUTS
        && let Some(arrangement) = next(&tries)
    {
        let mut next = lay_out(arrangement)?;
        next.know_closings_of(&tries[0]);
        tries.push(next);
    }
    let better = |best: LaidOut<D>, next: LaidOut<D>| if next.fault < best.fault { next } else { best };
    Ok(tries.into_iter().reduce(better).expect("the document was laid out"))
}

/// The arrangement to try after these. The first attempt chooses size and leading; later ones keep them, because the
/// lines are then known.
fn next<D>(tries: &[LaidOut<D>]) -> Option<Arrangement> {
    let latest = tries.last()?;
    let fault = tries.iter().map(|laid_out| laid_out.fault).fold(f64::INFINITY, f64::min);
    let first = latest.texts.first()?;
    if fault <= LEAST_GAIN {
        return None;
    }
    let LaidOut { arrangement: now, texts, .. } = latest;
    let settings = if tries.len() == 1 { settings(first) } else { vec![(now.size, now.leading)] };
    let (found, arrangement) = best(texts, now, &settings)?;
    let is_new = || tries.iter().all(|laid_out| laid_out.arrangement != arrangement);
    (found < fault - LEAST_GAIN && is_new()).then_some(arrangement)
}

/// The arrangement with the least cost in any of the settings of size and leading, which are sorted by their cost,
/// after the weight of its faults.
fn best(texts: &[MeasuredText], now: &Arrangement, settings: &[(f64, f64)]) -> Option<(f64, Arrangement)> {
    let mut best: Option<(f64, (f64, Arrangement))> = None;
    for &(size, leading) in settings {
        let unlike = unlike(size, leading);
        if best.as_ref().is_some_and(|(cost, _)| *cost <= unlike) {
            break;
        }
        let of = |(text, before): (&MeasuredText, &TextArrangement)| {
            let scale = Scale {
                size: size / now.size,
                leading: leading / now.leading,
                space_before: before.space,
                space: 1.0,
                divides: false,
            };
            best_ending(text, scale)
        };
        let endings: Vec<_> = texts.iter().zip(&now.texts).map(of).collect();
        let cost = unlike + endings.iter().map(|(cost, _)| cost).sum::<f64>();
        if best.as_ref().is_none_or(|(least, _)| cost < *least) {
            let fault = endings.iter().map(|(_, ending)| ending.faults.weight()).sum();
            let mut arrangement = Arrangement { size, leading, ..Arrangement::default() };
            let texts = endings.into_iter().zip(&mut arrangement.texts);
            texts.for_each(|((_, ending), text)| *text = ending.arrangement);
            best = Some((cost, (fault, arrangement)));
        }
    }
    best.map(|(_, found)| found)
}

/// All legible sizes with all distances between lines, the most similar to the look first.
fn settings(text: &MeasuredText) -> Vec<(f64, f64)> {
    let is_legible = |size: &f64| *size * text.natural_size >= LEAST_SIZE.min(text.natural_size);
    let sizes = SIZES.into_iter().filter(is_legible);
    let mut settings: Vec<_> = sizes.flat_map(|size| LEADINGS.map(|leading| (size, leading))).collect();
    settings.sort_by(|one, other| unlike(one.0, one.1).total_cmp(&unlike(other.0, other.1)));
    settings
}

/// The difference of a size and a distance between lines from the look.
fn unlike(size: f64, leading: f64) -> f64 {
    let square = |part: f64| part * part;
    2.0 * square((1.0 - size) / 0.09) + 0.7 * square((1.0 - leading) / 0.03)
}

/// The ending of a text with the least cost for any space between its rows, after that cost.
fn best_ending(text: &MeasuredText, scale: Scale) -> (f64, TextEnding) {
    let scales =
        [false, true].into_iter().flat_map(|divides| SPACES.map(|space| Scale { space, divides, ..scale }));
    let endings = scales.map(|scale| {
        let ending = text.ending(scale);
        (cost(text, scale, &ending), ending)
    });
    let better = |one: (f64, TextEnding), other: (f64, TextEnding)| if other.0 < one.0 { other } else { one };
    endings.reduce(better).expect("there are spaces to try")
}

/// The cost of an ending: above all, its faults.
fn cost(text: &MeasuredText, scale: Scale, ending: &TextEnding) -> f64 {
    let Scale { space, divides, .. } = scale;
    let square = |part: f64| part * part;
    let spread = square((1.0 - space) / if space < 1.0 { 0.25 } else { 0.6 });
    let tightness = square((1.0 - ending.arrangement.air) / 0.45);
    let has_more_pages = ending.pages > text.reached.len();
    let unlike =
        spread + tightness + if divides { 0.15 } else { 0.0 } + if has_more_pages { 0.5 } else { 0.0 };
    FAULT * ending.faults.weight() + unlike
}

#[cfg(test)]
mod tests {
    use std::convert::Infallible;

    use super::super::measure::samples::text;
    use super::*;

    /// A document whose pages have these measures each time that it is laid out, and the number of layouts.
    fn arranged(pages: impl Fn(usize) -> Option<MeasuredText>) -> (LaidOut<usize>, usize) {
        let mut layouts = 0;
        let best = arrange(|arrangement| {
            let texts = pages(layouts).map(|text| vec![text]);
            layouts += 1;
            Ok::<_, Infallible>(LaidOut::new(layouts, texts, arrangement))
        });
        let Ok(best) = best;
        (best, layouts)
    }

    /// A text whose first page is filled by so much, and could be filled by breaking its last row.
    fn filled(part: f64, rows: &[f64]) -> MeasuredText {
        MeasuredText { reached: vec![100.0 * part, 60.0], ..text(rows) }
    }

    /// Rows whose best arrangements differ.
    const ROWS: [&[f64]; 3] = [&[50.0, 60.0], &[40.0, 10.0, 60.0], &[30.0, 10.0, 10.0, 60.0]];

    #[test]
    fn a_document_that_fills_its_pages_is_laid_out_once() {
        let (best, layouts) = arranged(|_| Some(filled(0.9, ROWS[0])));
        assert_eq!((best.document, best.arrangement, layouts), (1, Arrangement::default(), 1));
    }

    #[test]
    fn a_document_is_laid_out_at_most_three_times_and_the_best_is_kept() {
        let (best, layouts) = arranged(|number| Some(filled([0.5, 0.7, 0.6][number], ROWS[number])));
        assert_eq!((best.document, layouts), (2, MOST_LAYOUTS));
        let (best, layouts) = arranged(|number| Some(filled([0.7, 0.5, 0.6][number], ROWS[number])));
        assert_eq!((best.document, layouts), (1, MOST_LAYOUTS));
    }

    #[test]
    fn a_document_is_not_laid_out_twice_in_one_arrangement() {
        let (_, layouts) = arranged(|_| Some(filled(0.5, ROWS[0])));
        assert_eq!(layouts, 2);
    }

    #[test]
    fn a_document_whose_pages_became_right_is_not_laid_out_again() {
        let (best, layouts) = arranged(|number| Some(filled([0.5, 0.9][number], ROWS[number])));
        assert_eq!((best.document, layouts), (2, 2));
    }

    #[test]
    fn what_cannot_be_measured_is_not_searched_and_not_better() {
        let (best, layouts) = arranged(|_| None);
        assert_eq!((best.document, layouts), (1, 1));
        let (best, layouts) = arranged(|number| (number == 0).then(|| filled(0.5, ROWS[0])));
        assert_eq!((best.document, layouts), (1, 2));
    }

    #[test]
    fn sizes_are_legible_and_the_look_comes_first() {
        for (natural_size, least) in [(11.0, 10.0), (10.2, 10.0), (9.0, 9.0)] {
            let settings = settings(&MeasuredText { natural_size, ..text(&[]) });
            assert_eq!(settings[0], (1.0, 1.0));
            assert!(settings.iter().all(|(size, _)| size * natural_size >= least), "{natural_size}");
        }
    }

    #[test]
    fn of_arrangements_without_fault_the_most_similar_to_the_look_is_chosen() {
        // The text fills a page and a half with signatures: the last row moves to them, and nothing else changes.
        let text = MeasuredText { reached: vec![90.0], has_provision: false, ..text(&[40.0, 45.0, 10.0]) };
        let now = Arrangement::default();
        let (fault, arrangement) = best(&[text], &now, &[(1.0, 1.0), (0.97, 1.0)]).unwrap();
        assert!(fault < LEAST_GAIN, "{fault}");
        let [text, _] = &arrangement.texts[..] else { panic!("{arrangement:?}") };
        assert_eq!((arrangement.size, text.space, text.next_page), (1.0, 1.0, Some(2)));
    }
}
