//! The marks of the look and the runs of letters on laid-out pages.

use typst::foundations::{Dict, Value};
use typst::introspection::{MetadataElem, Tag};
use typst::layout::{Frame, FrameItem, GroupItem, Point, Transform};

/// A place on a page.
#[derive(Debug, Clone, Copy, PartialEq, PartialOrd)]
pub(super) struct PagePlace {
    pub page: usize,
    pub y: f64,
}

/// A run of letters in a line.
pub(super) struct LetterRun {
    pub place: PagePlace,
    pub left: f64,
    pub right: f64,
}

/// A mark that the look sets at a place.
pub(super) struct Mark {
    pub place: PagePlace,
    pub kind: String,
    pub values: Dict,
}

/// The marks and runs on pages.
#[derive(Default)]
pub(super) struct Sight {
    pub marks: Vec<Mark>,
    pub runs: Vec<LetterRun>,
}

impl Sight {
    pub(super) fn see(&mut self, frame: &Frame, origin: Point, page: usize) {
        for (at, item) in frame.items() {
            let at = origin + *at;
            match item {
                FrameItem::Group(group) if stands_upright(group) => {
                    let shift = Point::new(group.transform.tx, group.transform.ty);
                    self.see(&group.frame, at + shift, page);
                }
                FrameItem::Text(text) => {
                    let left = at.x.to_pt();
                    let place = PagePlace { page, y: at.y.to_pt() };
                    self.runs.push(LetterRun { place, left, right: left + text.width().to_pt() });
                }
                FrameItem::Tag(Tag::Start(content, _)) => {
                    let metadata = content.to_packed::<MetadataElem>();
                    if let Some(Value::Dict(values)) = metadata.map(|metadata| &metadata.value)
                        && let Ok(Value::Str(kind)) = values.get("mark")
                    {
                        let place = PagePlace { page, y: at.y.to_pt() };
                        self.marks.push(Mark { place, kind: kind.to_string(), values: values.clone() });
                    }
                }
                _ => {}
            }
        }
    }
}

/// True if a group is neither rotated nor scaled: letters across a page are not its text.
fn stands_upright(group: &GroupItem) -> bool {
    let moved = Transform { tx: group.transform.tx, ty: group.transform.ty, ..Transform::identity() };
    group.transform == moved
}

impl Mark {
    pub(super) fn number(&self, name: &str) -> Option<f64> {
        number(self.values.get(name).ok()?)
    }

    pub(super) fn is_true(&self, name: &str) -> bool {
        matches!(self.values.get(name), Ok(Value::Bool(true)))
    }
}

#[expect(clippy::cast_precision_loss, reason = "measures are small")]
pub(super) fn number(value: &Value) -> Option<f64> {
    match value {
        Value::Int(number) => Some(*number as f64),
        Value::Float(number) => Some(*number),
        _ => None,
    }
}
