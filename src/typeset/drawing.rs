//! Drawings: SVG files that can be drawn quickly, and that a printer can reproduce in every part.

use std::borrow::Cow;
use std::collections::{HashMap, HashSet};

use roxmltree::{Document, Node, NodeId, ParsingOptions};
use typst::visualize::ExchangeFormat;

use super::image::{MOST_PIXELS, check_photograph, check_profile, pixels};
use super::written::is_read_soon;
use crate::finding::Rule;

/// The most parts that a drawing may have: elements, hundreds of bytes of their attributes, and letters.
pub(super) const MOST_PARTS: usize = 100_000;

/// The most times that a rule of a style sheet may be matched against an element.
const MOST_STYLINGS: usize = 10_000_000;

/// The most levels in which the elements of a drawing may be nested.
pub(super) const MOST_LEVELS: usize = 200;

/// Refuses a drawing that would take long to draw, or could not be printed, and returns its text.
pub(super) fn check(bytes: &[u8]) -> Result<&str, Rule> {
    let text = std::str::from_utf8(bytes).map_err(|_| Rule::NotAnImage)?;
    if !is_read_soon(text) {
        return Err(Rule::DrawingTooComplex);
    }
    let nodes_limit = u32::try_from(2 * MOST_PARTS).unwrap_or(u32::MAX);
    let options = ParsingOptions { allow_dtd: true, nodes_limit, ..ParsingOptions::default() };
    let drawing = Document::parse_with_options(text, options).map_err(|error| match error {
        roxmltree::Error::NodesLimitReached | roxmltree::Error::EntityReferenceLoop(_) => {
            Rule::DrawingTooComplex
        }
        _ => Rule::NotAnImage,
    })?;
    if !is_styled_soon(&drawing) {
        return Err(Rule::DrawingTooComplex);
    }
    let mut parts = Parts::of(&drawing);
    let count = parts.count(drawing.root_element(), 0);
    if let Some(rule) = parts.refused {
        return Err(rule);
    }
    if has_letters(&drawing) {
        return Err(Rule::DrawingLetters);
    }
    if count > MOST_PARTS || parts.pixels > MOST_PIXELS {
        return Err(Rule::DrawingTooComplex);
    }
    Ok(text)
}

/// The number of bytes at the start of a file in which Typst looks for the name of the format.
const HEAD: usize = 2048;

/// The drawing with the name of its format where Typst looks for it: a program may put pages of declarations before it,
/// or omit it.
pub(super) fn recognizable(drawing: &str) -> Cow<'_, [u8]> {
    let head = &drawing.as_bytes()[..drawing.len().min(HEAD)];
    if head.windows(SVG.len()).any(|name| name == SVG.as_bytes()) {
        return Cow::Borrowed(drawing.as_bytes());
    }
    let drawing = drawing.trim_start_matches('\u{FEFF}');
    // Nothing may come before the XML declaration.
    let declaration =
        if drawing.starts_with("<?xml") { drawing.find("?>").map_or(0, |end| end + 2) } else { 0 };
    let (declaration, rest) = drawing.split_at(declaration);
    Cow::Owned(format!("{declaration}<!-- {SVG} -->{rest}").into_bytes())
}

/// True if the rules of style sheets can be matched quickly against every element.
fn is_styled_soon(drawing: &Document<'_>) -> bool {
    let elements = drawing.descendants().filter(Node::is_element).count();
    let sheets = drawing.descendants().filter(|node| node.has_tag_name("style"));
    let texts = sheets.flat_map(|sheet| sheet.descendants()).filter_map(|node| node.text());
    let rules: usize = texts.map(|text| text.matches(['{', ',', ';']).count()).sum();
    elements.saturating_mul(rules) <= MOST_STYLINGS
}

/// True if a drawing shows letters that are not outlines: their font is not in the file, so another one would replace
/// it.
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

/// True if an element and its content are not drawn in their own place.
fn is_kept_back(node: &Node<'_, '_>) -> bool {
    let is_off =
        |style: &str| style.split(';').any(|declaration| declaration.replace(' ', "") == "display:none");
    ["defs", "symbol"].contains(&node.tag_name().name())
        || node.attribute("display") == Some("none")
        || node.attribute("style").is_some_and(is_off)
}

/// The namespace of drawings: elements of another one, such as the private data of Illustrator, are not drawn.
const SVG: &str = "http://www.w3.org/2000/svg";

fn is_drawn(node: &Node<'_, '_>) -> bool {
    let tag = node.tag_name();
    tag.namespace().is_none_or(|namespace| namespace == SVG) && tag.name() != "metadata"
}

/// Counts the parts of a drawing as often as they are drawn.
struct Parts<'d, 'i> {
    sheets: Vec<Styling>,
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
        Self {
            sheets: stylings(drawing),
            by_id: ids.collect(),
            counted: HashMap::new(),
            pixels: 0,
            all_corners,
            refused: None,
        }
    }

    /// The parts of an element, of its content and of the elements that it refers to.
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
        // An element that refers to itself is not drawn again.
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
        let styled = self.sheets.iter().filter(|styling| styling.selector.fits(node));
        let styled = styled.flat_map(|styling| references_in(&styling.declarations));
        let references = references(node).chain(styled);
        let targets = references.filter_map(|one| Some((self.by_id.get(one.id).copied()?, one.is_marker)));
        for (target, is_marker) in targets.collect::<Vec<_>>() {
            // A marker is drawn at every corner of the element that has it, or that inherits it.
            let times = if is_marker { self.corners(node) } else { 1 };
            count = count.saturating_add(self.count(target, level + 1).saturating_mul(times));
        }
        self.counted.insert(node.id(), count);
        count
    }

    /// The corners of the lines of an element, at most.
    fn corners(&self, node: Node<'d, 'i>) -> usize {
        let is_copied = node.descendants().any(|node| node.has_tag_name((SVG, "use")));
        if is_copied { self.all_corners } else { corners(node) }
    }

    /// Checks a picture in a drawing: it must be a PNG or a JPEG in the file itself, because another file could not be
    /// found.
    fn picture(&mut self, node: Node<'d, 'i>) {
        // The one that counts among several depends on their namespaces.
        for href in node.attributes().filter(|attribute| attribute.name() == "href") {
            self.picture_at(href.value());
        }
    }

    fn picture_at(&mut self, href: &str) {
        let Ok(data) = data_url::DataUrl::process(href) else {
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
            check_profile(&bytes)?;
            Ok(pixels)
        });
        match read {
            Ok(pixels) => self.pixels = self.pixels.saturating_add(pixels),
            Err(rule) => self.refused = Some(rule),
        }
    }
}

/// The most corners that the lines in an element can have: each takes at least two letters.
fn corners(node: Node<'_, '_>) -> usize {
    let lines = node.descendants().map(|node| {
        let written = ["d", "points"].into_iter().filter_map(|name| node.attribute(name));
        written.map(str::len).sum::<usize>() / 2 + 2
    });
    lines.sum()
}

/// A reference of an element.
struct Reference<'v> {
    id: &'v str,
    /// True if its target is drawn at the corners of a line.
    is_marker: bool,
}

/// The references in the attributes of an element.
fn references<'v>(node: Node<'v, '_>) -> impl Iterator<Item = Reference<'v>> {
    node.attributes().flat_map(|attribute| {
        let (name, value) = (attribute.name(), attribute.value());
        let link = (name == "href").then(|| value.trim().strip_prefix('#')).flatten();
        let link = link.map(|id| Reference { id, is_marker: false });
        let is_marker = is_of_marker(name);
        let referring = references_in(value);
        let referring = referring.map(move |one| Reference { is_marker: is_marker || one.is_marker, ..one });
        link.into_iter().chain(referring)
    })
}

/// The references in declarations of a style.
fn references_in(declarations: &str) -> impl Iterator<Item = Reference<'_>> {
    declarations.split(';').flat_map(|declaration| {
        let is_marker = is_of_marker(declaration);
        urls(declaration).map(move |id| Reference { id, is_marker })
    })
}

/// Declarations of a style sheet that refer to something, and the selector of their elements.
struct Styling {
    selector: Selector,
    declarations: String,
}

/// The elements that a rule of a style sheet styles at most.
enum Selector {
    Class(String),
    Id(String),
    Tag(String),
    All,
}

/// The rules of all style sheets that refer to something.
fn stylings(drawing: &Document<'_>) -> Vec<Styling> {
    let sheets = drawing.descendants().filter(|node| node.tag_name().name() == "style");
    let texts = sheets.flat_map(|sheet| sheet.descendants()).filter(Node::is_text);
    let texts: String = texts.filter_map(|text| text.text()).map(without_comments).collect();
    let rules = texts.split('}').filter_map(|rule| rule.rsplit_once('{'));
    let rules = rules.filter(|(_, declarations)| references_in(declarations).next().is_some());
    let stylings = rules.flat_map(|(head, declarations)| {
        let selectors = head.rsplit('{').next().unwrap_or(head).split(',');
        selectors.map(|selector| Styling {
            selector: Selector::of(selector),
            declarations: declarations.to_owned(),
        })
    });
    stylings.collect()
}

/// A style sheet without its comments.
fn without_comments(sheet: &str) -> String {
    let mut parts = sheet.split("/*");
    let first = parts.next().unwrap_or_default().to_owned();
    parts.fold(first, |kept, part| kept + part.split_once("*/").map_or("", |(_, rest)| rest))
}

impl Selector {
    /// The requirement in the last part of a selector; its other requirements may narrow it.
    fn of(selector: &str) -> Self {
        let last = selector.trim().rsplit([' ', '\t', '\n', '>', '+', '~']).next().unwrap_or_default();
        let name = |text: &str| {
            let end = text.find(['.', '#', ':', '[']).unwrap_or(text.len());
            text[..end].to_owned()
        };
        if last.contains(['\\', '(']) {
            return Self::All;
        }
        if let Some((_, id)) = last.split_once('#') {
            return Self::Id(name(id));
        }
        if let Some((_, class)) = last.split_once('.') {
            return Self::Class(name(class));
        }
        match name(last) {
            tag if tag.is_empty() || tag == "*" => Self::All,
            tag => Self::Tag(tag),
        }
    }

    fn fits(&self, node: Node<'_, '_>) -> bool {
        node.is_element()
            && match self {
                Self::Class(class) => {
                    let mut classes = node.attribute("class").into_iter().flat_map(str::split_whitespace);
                    classes.any(|one| one == class)
                }
                Self::Id(id) => node.attribute("id") == Some(id),
                Self::Tag(tag) => node.tag_name().name() == tag,
                Self::All => true,
            }
    }
}

/// True if a declaration of a style gives a line its markers.
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
