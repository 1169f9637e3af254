//! Opens PDFs that may come from anywhere, if they can be read within bounds.
//!
//! Before the reader sees a file, its streams are tried: how they are packed, how much is in them, and how
//! deep their values stand in one another. Only what Typst and programs that sign write is taken.

use std::io::Read as _;

use flate2::read::ZlibDecoder;
use hayro_syntax::Pdf;

use super::Unreadable;

/// How many bytes a PDF may have.
pub const MOST_BYTES: usize = 50_000_000;

/// How many bytes its streams may have together when they are unpacked.
pub(super) const MOST_UNPACKED: usize = 128_000_000;

/// How deep values may stand in one another; bytes of pictures look like brackets too.
const MOST_LEVELS: usize = 20_000;

/// How far the dictionary of a stream is looked for before it.
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
        // What is not packed is no more than the file itself.
        let _ = ZlibDecoder::new(&bytes[start..]).take(rest).read_to_end(&mut content);
        unpacked += content.len();
        if unpacked >= MOST_UNPACKED || !is_flat(&content) {
            return Err(Unreadable);
        }
    }
    Pdf::new(bytes.to_vec()).map_err(|_| Unreadable)
}

/// Where the data of each stream begins.
fn streams(bytes: &[u8]) -> Vec<usize> {
    const KEYWORD: &[u8] = b"stream";
    let found = bytes.windows(KEYWORD.len()).enumerate().filter(|(_, window)| *window == KEYWORD);
    let starts = found.map(|(start, _)| start).filter(|start| {
        let before = dictionary(bytes, *start);
        // Behind a dictionary, or behind a comment, which could hide one.
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

/// What stands before a place in its object.
fn dictionary(bytes: &[u8], place: usize) -> &[u8] {
    let before = &bytes[place.saturating_sub(MOST_OF_DICTIONARY)..place];
    let begin = before.windows(4).rposition(|window| window == b" obj").unwrap_or_default();
    &before[begin..]
}

/// Whether a stream is packed in no way, or in the one in which its size can be told beforehand.
fn is_plainly_packed(bytes: &[u8], start: usize) -> bool {
    // A name may be written with escapes, a key in short, and a comment may stand between them: all hide
    // how a stream is packed. Only the name of a sort of file has escapes that mean nothing here.
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

/// Whether the value of a filter, with what stands behind it, is one whose result has a size that can be told.
fn is_packed_once(value: &str) -> bool {
    let (list, single) = match value.strip_prefix('[') {
        Some(list) => (list.split(']').next().unwrap_or_default().trim(), true),
        None => (value, false),
    };
    let Some(name) = list.strip_prefix('/') else { return false };
    let end = name.find(|character: char| !character.is_ascii_alphanumeric()).unwrap_or(name.len());
    ["FlateDecode", "DCTDecode"].contains(&&name[..end]) && (!single || end == name.len())
}

/// Whether values do not stand too deep in one another.
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
