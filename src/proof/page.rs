//! The pages of a PDF.

use std::collections::BTreeSet;

use super::Unreadable;
use super::file::File;
use super::tokens::{Dict, Value, name};

/// The most pages of a PDF.
const MOST_PAGES: usize = 500;

/// The most streams of the content of a page.
const MOST_STREAMS: usize = 50;

/// The attributes that a page inherits from the nodes above it.
const INHERITED: [&str; 4] = ["CropBox", "MediaBox", "Resources", "Rotate"];

/// A page of a PDF.
pub(super) struct Page<'f> {
    file: &'f File<'f>,
    dict: Dict,
}

/// The pages of a PDF, in their order.
pub(super) fn pages<'f>(file: &'f File<'f>) -> Result<Vec<Page<'f>>, Unreadable> {
    let root = file.catalog().and_then(|catalog| catalog.get("Pages")).and_then(Value::reference);
    let mut pages = Vec::new();
    let mut seen = BTreeSet::new();
    add(file, root.ok_or(Unreadable)?, &Dict::new(), &mut seen, &mut pages)?;
    Ok(pages)
}

fn add<'f>(
    file: &'f File<'f>,
    node: u32,
    above: &Dict,
    seen: &mut BTreeSet<u32>,
    pages: &mut Vec<Page<'f>>,
) -> Result<(), Unreadable> {
    // A node that is repeated would double what is below it, again and again.
    if !seen.insert(node) || pages.len() >= MOST_PAGES || seen.len() > 2 * MOST_PAGES {
        return Err(Unreadable);
    }
    let dict = file.object(node).and_then(|object| object.value.dict()).ok_or(Unreadable)?;
    let mut inherited = above.clone();
    let own = INHERITED.iter().filter_map(|key| Some(((*key).to_owned(), dict.get(*key)?.clone())));
    inherited.extend(own);
    match file.get(dict, "Kids").and_then(Value::array) {
        Some(kids) if name(dict, "Type") != Some("Page") => {
            let kids: Vec<_> = kids.iter().filter_map(Value::reference).collect();
            kids.into_iter().try_for_each(|kid| add(file, kid, &inherited, seen, pages))
        }
        _ => {
            inherited.extend(dict.iter().map(|(key, value)| (key.clone(), value.clone())));
            pages.push(Page { file, dict: inherited });
            Ok(())
        }
    }
}

impl<'f> Page<'f> {
    pub(super) fn file(&self) -> &'f File<'f> {
        self.file
    }

    /// The attributes of the page, its own and inherited.
    pub(super) fn dict(&self) -> &Dict {
        &self.dict
    }

    pub(super) fn resources(&self) -> Option<&Dict> {
        self.file.dict(&self.dict, "Resources")
    }

    /// The width and the height of the page, in points.
    pub(super) fn size(&self) -> Option<[f64; 2]> {
        let corners: Option<Vec<_>> =
            self.file.get(&self.dict, "MediaBox")?.array()?.iter().map(Value::number).collect();
        let [left, bottom, right, top] = corners?[..] else { return None };
        Some([right - left, top - bottom])
    }

    /// True if the page places pictures.
    pub(super) fn has_picture(&self) -> bool {
        let placed = self.resources().and_then(|resources| self.file.dict(resources, "XObject"));
        placed.is_some_and(|placed| {
            placed.values().any(|drawing| {
                self.file.resolved(drawing).dict().and_then(|dict| name(dict, "Subtype")) == Some("Image")
            })
        })
    }

    /// The drawing on the page, unpacked.
    pub(super) fn content(&self) -> Result<Vec<u8>, Unreadable> {
        let streams = match self.dict.get("Contents").map(|contents| (contents, self.file.resolved(contents)))
        {
            None | Some((Value::Null, _)) => Vec::new(),
            Some((_, Value::Array(streams))) => streams.iter().collect(),
            Some((stream, _)) => vec![stream],
        };
        if streams.len() > MOST_STREAMS {
            return Err(Unreadable);
        }
        let mut content = Vec::new();
        for stream in streams {
            let object = stream.reference().and_then(|number| self.file.object(number));
            content.extend(object.and_then(|object| self.file.content(object)).ok_or(Unreadable)?);
            content.push(b'\n');
        }
        Ok(content)
    }
}
