//! Opens PDFs that may come from anywhere, if they can be read within bounds.
//!
//! Before the reader sees a file, its streams are checked: their packing, the amount of data in them, and the depth of
//! their values. Only the forms that Typst and signing programs write are accepted.

use std::io::Read as _;

use flate2::read::ZlibDecoder;
use hayro_syntax::Pdf;

use super::Unreadable;

/// The most bytes of a PDF.
pub const MOST_BYTES: usize = 50_000_000;

/// The most bytes of all its streams together, unpacked.
pub(super) const MOST_UNPACKED: usize = 128_000_000;

/// The most levels of nested values; bytes of pictures look like brackets too.
const MOST_LEVELS: usize = 20_000;

/// The most bytes before a stream in which its dictionary is searched for.
const MOST_OF_DICTIONARY: usize = 4_000;

/// Opens a PDF.
pub(crate) fn open(bytes: &[u8]) -> Result<Pdf, Unreadable> {
    if bytes.len() > MOST_BYTES || !bytes.starts_with(b"%PDF-") || !is_flat(bytes) {
        return Err(Unreadable);
    }
    let mut unpacked = 0;
    for start in streams(bytes) {
        if !is_plainly_packed(bytes, start) {
            return Err(Unreadable);
        }
        let mut content = Vec::new();
        let rest = u64::try_from(MOST_UNPACKED - unpacked).map_err(|_| Unreadable)?;
        // A stream that is not packed is no larger than the file itself.
        let _ = ZlibDecoder::new(&bytes[start..]).take(rest).read_to_end(&mut content);
        unpacked += content.len();
        if unpacked >= MOST_UNPACKED || !is_flat(&content) {
            return Err(Unreadable);
        }
    }
    Pdf::new(bytes.to_vec()).map_err(|_| Unreadable)
}

/// The place where the data of each stream begins.
fn streams(bytes: &[u8]) -> Vec<usize> {
    const KEYWORD: &[u8] = b"stream";
    let found = bytes.windows(KEYWORD.len()).enumerate().filter(|(_, window)| *window == KEYWORD);
    let starts = found.map(|(start, _)| start).filter(|start| {
        let before = dictionary(bytes, *start);
        // A stream follows a dictionary, or a comment, which could hide a dictionary.
        let is_end = before.ends_with(b"end");
        !is_end && (before.trim_ascii_end().ends_with(b">>") || before.contains(&b'%'))
    });
    let behind = starts.map(|start| start + KEYWORD.len());
    behind
        .map(|start| {
            let line = bytes[start..].iter().take_while(|byte| byte.is_ascii_whitespace()).take(2);
            start + line.count()
        })
        .collect()
}

/// The part of an object before a place in it.
fn dictionary(bytes: &[u8], place: usize) -> &[u8] {
    let before = &bytes[place.saturating_sub(MOST_OF_DICTIONARY)..place];
    let begin = before.windows(4).rposition(|window| window == b" obj").unwrap_or_default();
    &before[begin..]
}

/// True if a stream is not packed, or is packed in a way whose unpacked size can be found beforehand.
fn is_plainly_packed(bytes: &[u8], start: usize) -> bool {
    // Escapes in a name, a short key, or a comment between them would hide how a stream is packed. Only the name of a
    // sort of file has escapes that are harmless here.
    let dictionary = String::from_utf8_lossy(dictionary(bytes, start)).replace("#2F", "").replace("#2B", "");
    if dictionary.contains(['#', '%']) || dictionary.contains("/F/") || dictionary.contains("/F ") {
        return false;
    }
    let mut filters = dictionary.split("/Filter").skip(1);
    match (filters.next(), filters.next()) {
        (None, _) => true,
        (Some(value), None) => is_packed_once(value.trim_start()),
        (Some(_), Some(_)) => false,
    }
}

/// True if a filter, by its name and what follows it, is one whose unpacked size can be found.
fn is_packed_once(value: &str) -> bool {
    let (list, single) = match value.strip_prefix('[') {
        Some(list) => (list.split(']').next().unwrap_or_default().trim(), true),
        None => (value, false),
    };
    let Some(name) = list.strip_prefix('/') else { return false };
    let end = name.find(|character: char| !character.is_ascii_alphanumeric()).unwrap_or(name.len());
    ["FlateDecode", "DCTDecode"].contains(&&name[..end]) && (!single || end == name.len())
}

/// True if values are not nested too deeply.
fn is_flat(bytes: &[u8]) -> bool {
    let mut level = 0_usize;
    bytes.windows(2).all(|pair| {
        match pair {
            b"<<" | [b'[', _] => level += 1,
            b">>" | [b']', _] => level = level.saturating_sub(1),
            _ => {}
        }
        level < MOST_LEVELS
    })
}
