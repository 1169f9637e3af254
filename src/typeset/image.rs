//! Pictures: what may be shown, known before anything is decoded.
//!
//! A picture may come from anywhere, and a small file can be made to fill any
//! memory: so its size is read from its header, and a drawing's parts are
//! counted as often as they are drawn.

use std::collections::HashMap;

use roxmltree::{Document, Node, NodeId, ParsingOptions};
use typst::foundations::Bytes;
use typst::visualize::{ExchangeFormat, RasterImage, SvgImage};

use crate::finding::Rule;

/// How many bytes a picture may have.
pub const MOST_IMAGE_BYTES: usize = 5_000_000;

/// How many pixels a picture may have.
pub const MOST_PIXELS: usize = 8_000_000;

/// How many parts a drawing may have: elements, hundreds of bytes of their attributes, and letters.
const MOST_PARTS: usize = 100_000;

/// How often a style sheet may be held against an element.
const MOST_STYLINGS: usize = 10_000_000;

/// How deep the elements of a drawing may stand in one another.
const MOST_LEVELS: usize = 200;

/// How often a JPEG may go over its pixels.
const MOST_SCANS: usize = 100;

/// A picture, known to be one that can be shown.
#[derive(Debug, Clone)]
pub struct Image(pub(super) Bytes);

impl Image {
    /// Takes the bytes of a picture, if they are an SVG, a PNG or a JPEG.
    ///
    /// # Errors
    ///
    /// The rule that the picture breaks.
    pub fn new(bytes: Vec<u8>) -> Result<Self, Rule> {
        if bytes.len() > MOST_IMAGE_BYTES {
            return Err(Rule::ImageTooLarge);
        }
        let bytes = Bytes::new(bytes);
        let shown = match ExchangeFormat::detect(&bytes) {
            Some(format @ (ExchangeFormat::Png | ExchangeFormat::Jpg)) => {
                if pixels(&bytes).ok_or(Rule::NotAnImage)? > MOST_PIXELS {
                    return Err(Rule::ImageTooLarge);
                }
                RasterImage::plain(bytes.clone(), format).is_ok()
            }
            Some(_) => false,
            None => {
                check_drawing(&bytes)?;
                SvgImage::new(bytes.clone()).is_ok()
            }
        };
        if shown { Ok(Self(bytes)) } else { Err(Rule::NotAnImage) }
    }
}

impl Image {
    /// The bytes of the picture.
    #[must_use]
    pub fn bytes(&self) -> &[u8] {
        &self.0
    }
}

/// How many pixels a PNG or a JPEG would have in memory, by its header; those
/// of a JPEG that is gone over very often count as too many.
fn pixels(bytes: &[u8]) -> Option<usize> {
    let size = imagesize::blob_size(bytes).ok()?;
    let is_scan = |marker: &&[u8]| **marker == [0xFF, 0xDA];
    let is_png = bytes.starts_with(b"\x89PNG");
    if !is_png && bytes.windows(2).filter(is_scan).count() > MOST_SCANS {
        return Some(usize::MAX);
    }
    Some(size.width.saturating_mul(size.height))
}

/// Refuses a drawing that would take long to show, or that nobody could print.
fn check_drawing(bytes: &[u8]) -> Result<(), Rule> {
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
    let count = parts.count(drawing.root_element(), 0);
    if let Some(rule) = parts.refused {
        return Err(rule);
    }
    if count > MOST_PARTS || !is_styled_soon(&drawing) || parts.pixels > MOST_PIXELS {
        return Err(Rule::DrawingTooComplex);
    }
    Ok(())
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

/// Counts the parts of a drawing as often as they are drawn.
struct Parts<'d, 'i> {
    by_id: HashMap<&'d str, Node<'d, 'i>>,
    counted: HashMap<NodeId, usize>,
    /// The pixels of all pictures in the drawing.
    pixels: usize,
    refused: Option<Rule>,
}

impl<'d, 'i> Parts<'d, 'i> {
    fn of(drawing: &'d Document<'i>) -> Self {
        let ids = drawing.descendants().filter_map(|node| Some((node.attribute("id")?, node)));
        Self { by_id: ids.collect(), counted: HashMap::new(), pixels: 0, refused: None }
    }

    /// The parts of an element, of what stands in it and of what it refers to.
    fn count(&mut self, node: Node<'d, 'i>, level: usize) -> usize {
        if let Some(count) = self.counted.get(&node.id()) {
            return *count;
        }
        if level > MOST_LEVELS {
            self.refused = Some(Rule::DrawingTooComplex);
            return 0;
        }
        // What refers to itself is not drawn again.
        self.counted.insert(node.id(), 0);
        // Effects are drawn in pixels, as many as they ask for, and markers as often as a line has corners.
        if ["filter", "marker"].contains(&node.tag_name().name()) {
            self.refused = Some(Rule::DrawingTooComplex);
        }
        if node.tag_name().name() == "image" {
            self.picture(node);
        }
        let attributes: usize = node.attributes().map(|attribute| attribute.value().len()).sum();
        let text = if node.is_text() { node.text().map_or(0, str::len) } else { 0 };
        let mut count = 1 + attributes / 100 + text;
        for child in node.children() {
            count = count.saturating_add(self.count(child, level + 1));
        }
        for id in node.attributes().flat_map(|attribute| references(attribute.name(), attribute.value())) {
            if let Some(target) = self.by_id.get(id).copied() {
                count = count.saturating_add(self.count(target, level + 1));
            }
        }
        self.counted.insert(node.id(), count);
        count
    }

    /// A picture in a drawing is a PNG or a JPEG in the file itself: another file nobody could follow.
    fn picture(&mut self, node: Node<'d, 'i>) {
        let href = node.attributes().find(|attribute| attribute.name() == "href");
        let data = href.and_then(|href| data_url::DataUrl::process(href.value()).ok());
        let bytes = data.and_then(|data| Some(data.decode_to_vec().ok()?.0));
        let is_raster = |bytes: &Vec<u8>| {
            matches!(ExchangeFormat::detect(bytes), Some(ExchangeFormat::Png | ExchangeFormat::Jpg))
        };
        match bytes.filter(is_raster).and_then(|bytes| pixels(&bytes)) {
            Some(pixels) => self.pixels = self.pixels.saturating_add(pixels),
            None => self.refused = Some(Rule::NotAnImage),
        }
    }
}

/// The ids that an attribute refers to.
fn references<'v>(name: &str, value: &'v str) -> impl Iterator<Item = &'v str> {
    let link = (name == "href").then(|| value.trim().strip_prefix('#')).flatten();
    let urls = value.split("url(").skip(1).filter_map(|url| {
        let url = url.split(')').next()?.trim().trim_matches(['"', '\'']).trim();
        url.strip_prefix('#')
    });
    link.into_iter().chain(urls)
}
