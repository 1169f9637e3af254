//! The search for the arrangement in which a document fills its pages best, within bounds that a typographer accepts.

use super::arrangement::{Arrangement, TextArrangement};
use super::flow::Scale;
use super::measure::MeasuredText;
use super::pages::Ending;

/// The sizes of the text over that of the look, and the least size in points.
const SIZES: [f64; 7] = [1.0, 0.985, 0.97, 0.955, 0.94, 0.925, 0.91];
const LEAST_SIZE: f64 = 10.0;
/// The distances from line to line over that of the look.
const LEADINGS: [f64; 5] = [1.0, 0.985, 1.015, 0.97, 1.03];
/// The spaces between rows over those of the look, those first that are the most like them.
const SPACES: [f64; 17] =
    [1.0, 0.95, 1.05, 1.1, 1.15, 0.9, 1.2, 1.25, 0.85, 1.3, 1.35, 0.8, 1.4, 1.45, 0.75, 1.5, 1.6];

/// How much a fault counts over what is unlike the look.
const FAULT: f64 = 100.0;

/// An arrangement of a text, with all that speaks against it.
struct Candidate {
    arrangement: TextArrangement,
    fault: f64,
    cost: f64,
}

/// What is wrong with the pages of all texts.
pub(super) fn fault(texts: &[MeasuredText], arrangement: &Arrangement) -> f64 {
    let texts = texts.iter().zip(&arrangement.texts);
    texts.map(|(text, arrangement)| text.fault(arrangement.closed)).sum()
}

/// The best arrangement, if less is wrong with it than this. At first size and leading are chosen; after that they
/// stay, for then all is known of the lines.
pub(super) fn better(
    texts: &[MeasuredText],
    now: &Arrangement,
    fault: f64,
    is_first: bool,
) -> Option<Arrangement> {
    /// What counts as less.
    const LESS: f64 = 0.005;
    if fault <= LESS || texts.is_empty() {
        return None;
    }
    let pairs = if is_first { pairs(&texts[0]) } else { vec![(now.size, now.leading)] };
    let mut best: Option<(f64, Arrangement, f64)> = None;
    for (size, leading) in pairs {
        let unlike = unlike(size, leading);
        if best.as_ref().is_some_and(|(cost, ..)| *cost <= unlike) {
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
            candidate(text, scale)
        };
        let candidates: Vec<_> = texts.iter().zip(&now.texts).map(of).collect();
        let cost = unlike + candidates.iter().map(|candidate| candidate.cost).sum::<f64>();
        if best.as_ref().is_none_or(|(least, ..)| cost < *least) {
            let fault = candidates.iter().map(|candidate| candidate.fault).sum();
            let mut arrangement = Arrangement { size, leading, ..Arrangement::default() };
            candidates
                .into_iter()
                .zip(&mut arrangement.texts)
                .for_each(|(candidate, text)| *text = candidate.arrangement);
            best = Some((cost, arrangement, fault));
        }
    }
    best.filter(|(_, arrangement, found)| *found < fault - LESS && arrangement != now)
        .map(|(_, arrangement, _)| arrangement)
}

/// All sizes with all distances of lines, those first that are the most like the look.
fn pairs(text: &MeasuredText) -> Vec<(f64, f64)> {
    let is_legible = |size: &f64| *size * text.natural_size >= LEAST_SIZE.min(text.natural_size);
    let sizes = SIZES.into_iter().filter(is_legible);
    let mut pairs: Vec<_> = sizes.flat_map(|size| LEADINGS.map(|leading| (size, leading))).collect();
    pairs.sort_by(|one, other| unlike(one.0, one.1).total_cmp(&unlike(other.0, other.1)));
    pairs
}

/// How unlike the look a size and a distance of lines are.
fn unlike(size: f64, leading: f64) -> f64 {
    let square = |part: f64| part * part;
    2.0 * square((1.0 - size) / 0.09) + 0.7 * square((1.0 - leading) / 0.03)
}

/// The best arrangement of a text in a size.
fn candidate(text: &MeasuredText, scale: Scale) -> Candidate {
    let scales =
        [false, true].into_iter().flat_map(|divides| SPACES.map(|space| Scale { space, divides, ..scale }));
    let candidates = scales.map(|scale| judge(text, scale, text.ending(scale)));
    let better = |one: Candidate, other: Candidate| if other.cost < one.cost { other } else { one };
    candidates.reduce(better).expect("there are spaces to try")
}

/// What speaks against an ending: above all, what is wrong with it.
fn judge(text: &MeasuredText, scale: Scale, ending: Ending) -> Candidate {
    let Scale { space, divides, .. } = scale;
    let square = |part: f64| part * part;
    let spread = square((1.0 - space) / if space < 1.0 { 0.25 } else { 0.6 });
    let tightness = square((1.0 - ending.air) / 0.45);
    let more = ending.pages.saturating_sub(text.reached.len());
    let unlike = spread + tightness + if divides { 0.15 } else { 0.0 } + if more > 0 { 0.5 } else { 0.0 };
    Candidate {
        arrangement: TextArrangement {
            space,
            air: ending.air,
            divided: ending.divided,
            next_page: ending.next_page,
            free: ending.free,
            closed: ending.closed,
            smaller: ending.smaller,
        },
        fault: ending.fault,
        cost: FAULT * ending.fault + unlike,
    }
}
