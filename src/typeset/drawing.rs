//! Drawings: SVG files that can be shown soon, and whose every part a printer can follow.

use std::borrow::Cow;
use std::collections::{HashMap, HashSet};

use roxmltree::{Document, Node, NodeId, ParsingOptions};
use typst::visualize::ExchangeFormat;

use super::image::{MOST_IMAGE_BYTES, MOST_PIXELS, check_photograph, pixels};
use crate::finding::Rule;

/// How many parts a drawing may have: elements, hundreds of bytes of their attributes, and letters.
const MOST_PARTS: usize = 100_000;

/// How often a style sheet may be held against an element.
const MOST_STYLINGS: usize = 10_000_000;

/// How deep the elements of a drawing may stand in one another.
const MOST_LEVELS: usize = 200;

/// Refuses a drawing that would take long to show, or that nobody could print, and gives its text.
pub(super) fn check(bytes: &[u8]) -> Result<&str, Rule> {
    let text = std::str::from_utf8(bytes).map_err(|_| Rule::NotAnImage)?;
    check_entities(text)?;
    let nodes_limit = u32::try_from(2 * MOST_PARTS).unwrap_or(u32::MAX);
    let options = ParsingOptions { allow_dtd: true, nodes_limit, ..ParsingOptions::default() };
    let drawing = Document::parse_with_options(text, options).map_err(|error| match error {
        roxmltree::Error::NodesLimitReached | roxmltree::Error::EntityReferenceLoop(_) => {
            Rule::DrawingTooComplex
        }
        _ => Rule::NotAnImage,
    })?;
    let mut parts = Parts::of(&drawing);
    let count = parts.count(drawing.root_element(), 0).saturating_add(parts.count_sheets(&drawing));
    if let Some(rule) = parts.refused {
        return Err(rule);
    }
    if has_letters(&drawing) {
        return Err(Rule::DrawingLetters);
    }
    if count > MOST_PARTS || !is_styled_soon(&drawing) || parts.pixels > MOST_PIXELS {
        return Err(Rule::DrawingTooComplex);
    }
    Ok(text)
}

/// How far into a file Typst looks for the name of the format.
const HEAD: usize = 2048;

/// The drawing with the name of its format where Typst looks for it: a program may put pages of declarations before
/// it, or leave it out.
pub(super) fn recognizable(drawing: &str) -> Cow<'_, [u8]> {
    let head = &drawing.as_bytes()[..drawing.len().min(HEAD)];
    if head.windows(SVG.len()).any(|name| name == SVG.as_bytes()) {
        return Cow::Borrowed(drawing.as_bytes());
    }
    let drawing = drawing.trim_start_matches('\u{FEFF}');
    // Nothing may stand before the declaration of XML.
    let declaration =
        if drawing.starts_with("<?xml") { drawing.find("?>").map_or(0, |end| end + 2) } else { 0 };
    let (declaration, rest) = drawing.split_at(declaration);
    Cow::Owned(format!("{declaration}<!-- {SVG} -->{rest}").into_bytes())
}

/// Refuses entities that could make a small file a large one: one within
/// another, or a long one that is used often.
fn check_entities(text: &str) -> Result<(), Rule> {
    const DECLARED: &str = "<!ENTITY";
    let values = text.split(DECLARED).skip(1).map(|declaration| {
        let start = declaration.find(['"', '\''])?;
        let (quote, value) = declaration[start..].split_at(1);
        value.split(quote).next()
    });
    let values: Vec<_> = values.flatten().collect();
    let length: usize = values.iter().map(|value| value.len()).sum();
    let is_used = text.matches('&').count();
    let is_nested = values.iter().any(|value| value.contains('&') || value.contains('<'));
    if is_nested || length.saturating_mul(is_used) > MOST_IMAGE_BYTES {
        return Err(Rule::DrawingTooComplex);
    }
    Ok(())
}

/// Whether the rules of style sheets, and what they refer to, can be held
/// against every element without taking long.
fn is_styled_soon(drawing: &Document<'_>) -> bool {
    let elements = drawing.descendants().filter(Node::is_element).count();
    let sheets = drawing.descendants().filter(|node| node.has_tag_name("style"));
    let texts = sheets.flat_map(|sheet| sheet.descendants()).filter_map(|node| node.text());
    let rules: usize = texts.map(|text| text.matches(['{', ',', ';']).count()).sum();
    elements.saturating_mul(rules) <= MOST_STYLINGS
}

/// Whether a drawing shows letters that are not outlines: the font that they are in is not in the file, so another one
/// would take its place.
fn has_letters(drawing: &Document<'_>) -> bool {
    let elements = || drawing.descendants().filter(Node::is_element);
    let referenced: HashSet<&str> = elements().flat_map(references).map(|reference| reference.id).collect();
    let is_referenced = |node: &Node<'_, '_>| node.attribute("id").is_some_and(|id| referenced.contains(id));
    let is_shown = |text: &Node<'_, '_>| {
        let is_hidden = text.ancestors().any(|node| is_kept_back(&node));
        !is_hidden || text.ancestors().any(|node| is_referenced(&node))
    };
    let has_words = |text: &Node<'_, '_>| {
        text.descendants().filter_map(|node| node.text()).any(|words| !words.trim().is_empty())
    };
    elements().any(|node| node.has_tag_name((SVG, "text")) && has_words(&node) && is_shown(&node))
}

/// Whether an element and all within it is not drawn in its own place.
fn is_kept_back(node: &Node<'_, '_>) -> bool {
    let is_off =
        |style: &str| style.split(';').any(|declaration| declaration.replace(' ', "") == "display:none");
    ["defs", "symbol"].contains(&node.tag_name().name())
        || node.attribute("display") == Some("none")
        || node.attribute("style").is_some_and(is_off)
}

/// The namespace of drawings: what is in another one, such as the data that Illustrator keeps for itself, is not drawn.
const SVG: &str = "http://www.w3.org/2000/svg";

fn is_drawn(node: &Node<'_, '_>) -> bool {
    let tag = node.tag_name();
    tag.namespace().is_none_or(|namespace| namespace == SVG) && tag.name() != "metadata"
}

/// Counts the parts of a drawing as often as they are drawn.
struct Parts<'d, 'i> {
    by_id: HashMap<&'d str, Node<'d, 'i>>,
    counted: HashMap<NodeId, usize>,
    /// The pixels of all pictures in the drawing.
    pixels: usize,
    /// The corners of all lines in the drawing, at most.
    all_corners: usize,
    refused: Option<Rule>,
}

impl<'d, 'i> Parts<'d, 'i> {
    fn of(drawing: &'d Document<'i>) -> Self {
        let ids = drawing.descendants().filter_map(|node| Some((node.attribute("id")?, node)));
        let all_corners = corners(drawing.root_element());
        Self { by_id: ids.collect(), counted: HashMap::new(), pixels: 0, all_corners, refused: None }
    }

    /// The parts of an element, of what stands in it and of what it refers to.
    fn count(&mut self, node: Node<'d, 'i>, level: usize) -> usize {
        if let Some(count) = self.counted.get(&node.id()) {
            return *count;
        }
        if node.is_element() && !is_drawn(&node) {
            return 0;
        }
        if level > MOST_LEVELS {
            self.refused = Some(Rule::DrawingTooComplex);
            return 0;
        }
        // What refers to itself is not drawn again.
        self.counted.insert(node.id(), 0);
        if node.tag_name().name() == "image" {
            self.picture(node);
        }
        let attributes: usize = node.attributes().map(|attribute| attribute.value().len()).sum();
        let text = if node.is_text() { node.text().map_or(0, str::len) } else { 0 };
        let mut count = 1 + attributes / 100 + text;
        for child in node.children() {
            count = count.saturating_add(self.count(child, level + 1));
        }
        for Reference { id, is_marker } in references(node) {
            if let Some(target) = self.by_id.get(id).copied() {
                // A marker is drawn at every corner of what has it, or of what inherits it.
                let times = if is_marker { self.corners(node) } else { 1 };
                count = count.saturating_add(self.count(target, level + 1).saturating_mul(times));
            }
        }
        self.counted.insert(node.id(), count);
        count
    }

    /// The parts of the markers that style sheets give to elements, at most.
    fn count_sheets(&mut self, drawing: &Document<'i>) -> usize
    where
        'i: 'd,
    {
        let sheets: Vec<&str> = drawing
            .descendants()
            .filter(|node| node.has_tag_name((SVG, "style")))
            .flat_map(|sheet| sheet.descendants().filter_map(|node| node.text()).collect::<Vec<_>>())
            .collect();
        let declarations = sheets.iter().flat_map(|sheet| sheet.split(['{', ';', '}']));
        let ids: Vec<&str> = declarations.filter(|one| is_of_marker(one)).flat_map(urls).collect();
        let targets: Vec<_> = ids.iter().filter_map(|id| self.by_id.get(id).copied()).collect();
        let parts: usize = targets.into_iter().map(|target| self.count(target, 0)).sum();
        parts.saturating_mul(self.all_corners)
    }

    /// The corners of the lines of an element, at most.
    fn corners(&self, node: Node<'d, 'i>) -> usize {
        let is_copied = node.descendants().any(|node| node.has_tag_name((SVG, "use")));
        if is_copied { self.all_corners } else { corners(node) }
    }

    /// A picture in a drawing is a PNG or a JPEG in the file itself: another file nobody could follow.
    fn picture(&mut self, node: Node<'d, 'i>) {
        let href = node.attributes().find(|attribute| attribute.name() == "href");
        let Some(href) = href else { return };
        let Ok(data) = data_url::DataUrl::process(href.value()) else {
            self.refused = Some(Rule::LinkedImage);
            return;
        };
        let is_raster = |bytes: &Vec<u8>| {
            matches!(ExchangeFormat::detect(bytes), Some(ExchangeFormat::Png | ExchangeFormat::Jpg))
        };
        let bytes = data.decode_to_vec().ok().map(|(bytes, _)| bytes).filter(is_raster);
        let read = bytes.ok_or(Rule::NotAnImage).and_then(|bytes| {
            let pixels = pixels(&bytes).ok_or(Rule::NotAnImage)?;
            check_photograph(&bytes)?;
            Ok(pixels)
        });
        match read {
            Ok(pixels) => self.pixels = self.pixels.saturating_add(pixels),
            Err(rule) => self.refused = Some(rule),
        }
    }
}

/// The corners of the lines in an element, at most: each takes two letters at least.
fn corners(node: Node<'_, '_>) -> usize {
    let lines = node.descendants().map(|node| {
        let written = ["d", "points"].into_iter().filter_map(|name| node.attribute(name));
        written.map(str::len).sum::<usize>() / 2 + 2
    });
    lines.sum()
}

/// What an element refers to.
struct Reference<'v> {
    id: &'v str,
    /// Whether it is drawn at the corners of a line.
    is_marker: bool,
}

/// What the attributes of an element refer to.
fn references<'v>(node: Node<'v, '_>) -> impl Iterator<Item = Reference<'v>> {
    node.attributes().flat_map(|attribute| {
        let (name, value) = (attribute.name(), attribute.value());
        let link = (name == "href").then(|| value.trim().strip_prefix('#')).flatten();
        let link = link.map(|id| Reference { id, is_marker: false });
        let referring = value.split(';').flat_map(move |declaration| {
            let is_marker = is_of_marker(name) || is_of_marker(declaration);
            urls(declaration).map(move |id| Reference { id, is_marker })
        });
        link.into_iter().chain(referring)
    })
}

/// Whether a declaration of a style gives a line its markers.
fn is_of_marker(declaration: &str) -> bool {
    declaration.trim_start().starts_with("marker")
}

/// The ids within `url(…)`.
fn urls(value: &str) -> impl Iterator<Item = &str> {
    value.split("url(").skip(1).filter_map(|url| {
        let url = url.split(')').next()?.trim().trim_matches(['"', '\'']).trim();
        url.strip_prefix('#')
    })
}
