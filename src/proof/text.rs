//! Reads the text of pages, glyph by glyph, in the order in which it is painted.

use std::collections::HashMap;

use hayro_cmap::{BfString, CMap};
use hayro_syntax::Pdf;
use hayro_syntax::object::{Array, Dict, Name, Object, Stream};
use hayro_syntax::page::Page;

use super::Unreadable;
use super::bounds::MOST_UNPACKED;

/// How many pages a PDF may have.
const MOST_PAGES: usize = 500;

/// How many streams the content of a page may have.
const MOST_STREAMS: usize = 50;

/// What a glyph is read as that has no character.
const UNKNOWN: char = '\u{FFFD}';

/// The text of each page.
pub(super) fn pages(pdf: &Pdf) -> Result<Vec<String>, Unreadable> {
    let pages = pdf.pages();
    if pages.len() > MOST_PAGES {
        return Err(Unreadable);
    }
    let mut read = 0;
    let text = |page| {
        read += content(page)?.len();
        if read > MOST_UNPACKED { Err(Unreadable) } else { Ok(text(page)) }
    };
    pages.iter().map(text).collect()
}

/// What is painted on a page, unpacked.
pub(super) fn content<'p>(page: &'p Page<'_>) -> Result<&'p [u8], Unreadable> {
    let streams = page.raw().get::<Array<'_>>("Contents").map_or(1, |streams| streams.raw_iter().count());
    if streams > MOST_STREAMS { Err(Unreadable) } else { Ok(page.page_stream().unwrap_or_default()) }
}

fn text(page: &Page<'_>) -> String {
    let mut fonts: HashMap<Vec<u8>, Font> = HashMap::new();
    let mut current: Option<Vec<u8>> = None;
    let mut text = String::new();
    let mut operations = page.operations();
    while let Some(operation) = operations.next() {
        let mut operands = operation.operands();
        let operator: &[u8] = operation.operator;
        match operator {
            b"Tf" => {
                let Some(Object::Name(name)) = operands.next() else { continue };
                let key = name.as_ref().to_vec();
                fonts.entry(key.clone()).or_insert_with(|| Font::new(page.resources().get_font(name)));
                current = Some(key);
            }
            b"Tj" | b"'" | b"\"" | b"TJ" => {
                let Some(font) = current.as_ref().and_then(|key| fonts.get(key)) else { continue };
                for operand in operands {
                    match operand {
                        Object::String(shown) => font.read(shown.as_bytes(), &mut text),
                        Object::Array(pieces) => {
                            for piece in pieces.iter::<Object<'_>>() {
                                if let Object::String(shown) = piece {
                                    font.read(shown.as_bytes(), &mut text);
                                }
                            }
                        }
                        _ => {}
                    }
                }
            }
            _ => {}
        }
    }
    text
}

/// What the codes of a font mean.
struct Font {
    characters: Option<CMap>,
    bytes_of_code: usize,
}

impl Font {
    fn new(font: Option<Dict<'_>>) -> Self {
        let is_composite =
            |font: &Dict<'_>| font.get::<Name<'_>>("Subtype").is_some_and(|name| name.as_str() == "Type0");
        let bytes_of_code = if font.as_ref().is_some_and(is_composite) { 2 } else { 1 };
        let meaning = font.and_then(|font| font.get::<Stream<'_>>("ToUnicode"));
        let meaning = meaning.and_then(|stream| Some(stream.decoded().ok()?.into_owned()));
        Self { characters: meaning.and_then(|meaning| CMap::parse(&meaning, |_| None)), bytes_of_code }
    }

    fn read(&self, shown: &[u8], text: &mut String) {
        for code in shown.chunks(self.bytes_of_code) {
            let code = code.iter().fold(0, |code, byte| code << 8 | u32::from(*byte));
            match self.characters.as_ref().and_then(|characters| characters.lookup_bf_string(code)) {
                Some(BfString::Char(character)) => text.push(character),
                Some(BfString::String(characters)) => text.push_str(&characters),
                None => text.push(UNKNOWN),
            }
        }
    }
}

/// A text outside of the pages: in UTF-16 behind its mark, else in bytes that are mostly ASCII.
pub(super) fn of_string(bytes: &[u8]) -> String {
    match bytes.strip_prefix(b"\xFE\xFF") {
        Some(units) => {
            let units = units.chunks_exact(2).map(|pair| u16::from_be_bytes([pair[0], pair[1]]));
            String::from_utf16_lossy(&units.collect::<Vec<_>>())
        }
        None => bytes.iter().copied().map(char::from).collect(),
    }
}
