//! The parts of a drawing as it is drawn: an element that is referred to counts each time.

use std::collections::HashMap;

use usvg::tiny_skia_path::PathVerb;

use super::drawing::{MOST_LEVELS, MOST_PARTS};

/// True if a drawing that was read, with everything that its attributes and style sheets refer to, has few enough parts
/// to be drawn quickly. An element with several references is counted for each, but visited once.
pub(super) fn is_drawn_soon(drawing: &usvg::Tree) -> bool {
    let sides = [drawing.size().width(), drawing.size().height()];
    let is_usual = sides.iter().all(|side| (1.0 / MOST_EXTENT..MOST_EXTENT).contains(side))
        && (1.0 / MOST_RATIO..MOST_RATIO).contains(&(sides[0] / sides[1]));
    let mut parts = DrawnParts { most_of_tile: MOST_TILES * sides[0] * sides[1], counted: HashMap::new() };
    is_usual && parts.of(drawing.root(), 0) <= MOST_PARTS
}

/// The largest width and height of a drawing, and of the strokes in it, in units: for larger ones, programs draw
/// nothing, or too much.
const MOST_EXTENT: f32 = 1e8;

/// The largest ratio of the longer side of a drawing to the other.
const MOST_RATIO: f32 = 1_000.0;

/// The largest ratio of a tile of a pattern to the drawing: a tile is drawn whole.
const MOST_TILES: f32 = 4.0;

/// Counts the parts of groups.
struct DrawnParts {
    /// The largest area of a tile.
    most_of_tile: f32,
    /// The groups that were counted, by their addresses in memory.
    counted: HashMap<*const usvg::Group, usize>,
}

impl DrawnParts {
    fn of(&mut self, group: &usvg::Group, level: usize) -> usize {
        if level > MOST_LEVELS {
            return usize::MAX;
        }
        if let Some(count) = self.counted.get(&std::ptr::from_ref(group)) {
            return *count;
        }
        let mut count = 1_usize;
        for node in group.children() {
            let mut parts = 1_usize;
            if let usvg::Node::Group(within) = node {
                parts = parts.saturating_add(self.of(within, level + 1));
            }
            if let usvg::Node::Path(path) = node {
                if !self.can_be_drawn(path) {
                    return usize::MAX;
                }
                parts = parts.saturating_add(segments(path));
            }
            node.subroots(|root| parts = parts.saturating_add(self.of(root, level + 1)));
            count = count.saturating_add(parts);
        }
        self.counted.insert(std::ptr::from_ref(group), count);
        count
    }

    /// True if neither the stroke of a path nor the tiles that it is painted with are larger than programs can draw.
    fn can_be_drawn(&self, path: &usvg::Path) -> bool {
        let paints = [path.fill().map(usvg::Fill::paint), path.stroke().map(usvg::Stroke::paint)];
        path.stroke().is_none_or(|stroke| stroke.width().get() <= MOST_EXTENT)
            && paints.into_iter().flatten().all(|paint| match paint {
                usvg::Paint::Pattern(pattern) => {
                    let place = path.abs_transform().pre_concat(pattern.transform());
                    let tile = pattern.rect().transform(place);
                    tile.is_some_and(|tile| tile.width() * tile.height() <= self.most_of_tile)
                }
                _ => true,
            })
    }
}

/// The number of parts that a path counts as, by its segments: each piece of a dashed line is drawn separately, and
/// both sides of any other line are. The curves of an area take more memory than its
/// lines.
fn segments(path: &usvg::Path) -> usize {
    let verbs = path.data().verbs();
    let count = verbs.len();
    match path.stroke() {
        Some(stroke) if stroke.dasharray().is_some() => count,
        Some(_) => count / 2,
        None => {
            let is_curve = |verb: &&PathVerb| matches!(verb, PathVerb::Quad | PathVerb::Cubic);
            let curves = verbs.iter().filter(is_curve).count();
            (count - curves) / 10 + curves * 2 / 5
        }
    }
}
