//! Reads the text of pages, glyph by glyph, in the order of painting.

use std::collections::BTreeMap;

use hayro_cmap::{BfString, CMap};

use super::Unreadable;
use super::drawing::Operations;
use super::file::File;
use super::page::Page;
use super::tokens::{Dict, Value, name};

/// The replacement for a glyph without a character.
const UNKNOWN: char = '\u{FFFD}';

/// The most levels of drawings placed in one another.
const MOST_LEVELS: usize = 8;

/// The text of each page.
pub(super) fn texts(pages: &[Page<'_>]) -> Result<Vec<String>, Unreadable> {
    pages.iter().map(text).collect()
}

fn text(page: &Page<'_>) -> Result<String, Unreadable> {
    let mut text = String::new();
    add(page.file(), &page.content()?, page.resources(), (&mut text, 0))?;
    Ok(text)
}

/// Adds the text of a content stream, with that of the drawings it places.
fn add(
    file: &File<'_>,
    content: &[u8],
    resources: Option<&Dict>,
    (text, level): (&mut String, usize),
) -> Result<(), Unreadable> {
    let mut fonts: BTreeMap<String, Font> = BTreeMap::new();
    let mut current: Option<String> = None;
    let resource = |sort: &str, name: &str| file.dict(resources?, sort)?.get(name);
    let mut operations = Operations::of(content);
    for operation in operations.by_ref() {
        match (operation.operator, &operation.operands[..]) {
            (b"Tf", [Value::Name(name), ..]) => {
                let font =
                    || Font::new(file, resource("Font", name).and_then(|font| file.resolved(font).dict()));
                fonts.entry(name.clone()).or_insert_with(font);
                current = Some(name.clone());
            }
            (b"Tj" | b"'" | b"\"" | b"TJ", operands) => {
                let Some(font) = current.as_ref().and_then(|name| fonts.get(name)) else { continue };
                let pieces = operands.iter().flat_map(|operand| match operand {
                    Value::Array(pieces) => &pieces[..],
                    operand => std::slice::from_ref(operand),
                });
                pieces.filter_map(Value::text).for_each(|shown| font.read(shown, text));
            }
            (b"Do", [Value::Name(drawing)]) if level < MOST_LEVELS => {
                let number = resource("XObject", drawing).and_then(Value::reference);
                let Some(object) = number.and_then(|number| file.object(number)) else { continue };
                let Some(dict) = object.value.dict().filter(|dict| name(dict, "Subtype") == Some("Form"))
                else {
                    continue;
                };
                // It is unpacked each time that it is placed, so that the limit on unpacked bytes ends the work.
                let content = file.content(object).ok_or(Unreadable)?;
                add(file, &content, file.dict(dict, "Resources").or(resources), (text, level + 1))?;
            }
            _ => {}
        }
    }
    if operations.is_exhausted() || file.is_too_large() { Err(Unreadable) } else { Ok(()) }
}

/// The meaning of the codes of a font.
struct Font {
    characters: Option<CMap>,
    bytes_of_code: usize,
}

impl Font {
    fn new(file: &File<'_>, font: Option<&Dict>) -> Self {
        let is_composite = font.is_some_and(|font| name(font, "Subtype") == Some("Type0"));
        let meaning = font.and_then(|font| font.get("ToUnicode")).and_then(Value::reference);
        let meaning = meaning.and_then(|number| file.content(file.object(number)?));
        let characters = meaning.and_then(|meaning| CMap::parse(&meaning, |_| None));
        Self { characters, bytes_of_code: if is_composite { 2 } else { 1 } }
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

/// A text outside of the pages: UTF-16 if it has a byte order mark, otherwise bytes that are mostly ASCII.
pub(super) fn of_string(bytes: &[u8]) -> String {
    match bytes.strip_prefix(b"\xFE\xFF") {
        Some(units) => {
            let units = units.chunks_exact(2).map(|pair| u16::from_be_bytes([pair[0], pair[1]]));
            String::from_utf16_lossy(&units.collect::<Vec<_>>())
        }
        None => bytes.iter().copied().map(char::from).collect(),
    }
}
