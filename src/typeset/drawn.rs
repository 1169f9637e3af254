//! The parts of a drawing as it is drawn: what is referred to counts as often as it is.

use std::collections::HashMap;

use super::drawing::{MOST_LEVELS, MOST_PARTS};

/// True if a drawing as it was read, with all that it refers to by attributes and style sheets, has no more parts than
/// can be drawn soon. What is referred to often is counted as often, but looked at once.
pub(super) fn is_drawn_soon(drawing: &usvg::Tree) -> bool {
    DrawnParts::default().of(drawing.root(), 0) <= MOST_PARTS
}

/// The parts of groups, by where they lie in memory.
#[derive(Default)]
struct DrawnParts(HashMap<*const usvg::Group, usize>);

impl DrawnParts {
    fn of(&mut self, group: &usvg::Group, level: usize) -> usize {
        if level > MOST_LEVELS {
            return usize::MAX;
        }
        if let Some(count) = self.0.get(&std::ptr::from_ref(group)) {
            return *count;
        }
        let mut count = 1_usize;
        for node in group.children() {
            let mut parts = 1_usize;
            if let usvg::Node::Group(within) = node {
                parts = parts.saturating_add(self.of(within, level + 1));
            }
            if let usvg::Node::Path(path) = node {
                parts = parts.saturating_add(segments(path));
            }
            node.subroots(|root| parts = parts.saturating_add(self.of(root, level + 1)));
            count = count.saturating_add(parts);
        }
        self.0.insert(std::ptr::from_ref(group), count);
        count
    }
}

/// The number of parts that a path counts as, by its segments: each piece of a dashed line is drawn alone, and both sides of
/// another line are.
fn segments(path: &usvg::Path) -> usize {
    let count = path.data().len();
    match path.stroke() {
        Some(stroke) if stroke.dasharray().is_some() => count,
        Some(_) => count / 2,
        None => count / 10,
    }
}
