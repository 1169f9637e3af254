//! Unpacks appended streams, if they are packed in the one way whose end is exact.

use std::cell::Cell;
use std::io::Read as _;

use flate2::read::ZlibDecoder;

use super::tokens::{Dict, Value};

/// How many bytes the streams of a file may have together when they are unpacked.
const MOST_BYTES: u64 = 64_000_000;

/// What reads the streams of one file, and no more of them than it has room for.
#[derive(Debug)]
pub(super) struct Unpacker {
    bytes_left: Cell<u64>,
}

impl Default for Unpacker {
    fn default() -> Self {
        Self { bytes_left: Cell::new(MOST_BYTES) }
    }
}

impl Unpacker {
    /// The content of a stream that is not packed, or packed by Flate with nothing behind it.
    pub(super) fn content(&self, dict: &Dict, data: &[u8]) -> Option<Vec<u8>> {
        let is_flate = match dict.get("Filter") {
            None => return (!dict.contains_key("DecodeParms")).then(|| data.to_vec()),
            Some(Value::Name(filter)) => filter == "FlateDecode",
            Some(Value::Array(filters)) => {
                matches!(&filters[..], [Value::Name(filter)] if filter == "FlateDecode")
            }
            Some(_) => false,
        };
        let content = is_flate.then(|| self.inflated(data))??;
        match dict.get("DecodeParms") {
            None => Some(content),
            Some(parameters) => rows(parameters.dict()?, &content),
        }
    }

    fn inflated(&self, data: &[u8]) -> Option<Vec<u8>> {
        let room = self.bytes_left.get();
        let mut content = Vec::new();
        let mut decoder = ZlibDecoder::new(data);
        let read = decoder.by_ref().take(room).read_to_end(&mut content).ok()? as u64;
        self.bytes_left.set(room - read);
        (read < room && decoder.total_in() == data.len() as u64).then_some(content)
    }
}

/// Rows of which each byte is given as the difference from the one above: what is written for tables.
fn rows(parameters: &Dict, content: &[u8]) -> Option<Vec<u8>> {
    const KEYS: [&str; 2] = ["Columns", "Predictor"];
    const UP: u8 = 2;
    let columns: usize = parameters.get("Columns")?.count()?;
    let is_known = parameters.keys().eq(KEYS) && parameters["Predictor"] == Value::Integer(12);
    if !is_known || !(1..=64).contains(&columns) || !content.len().is_multiple_of(columns + 1) {
        return None;
    }
    let mut above = vec![0_u8; columns];
    let mut unpacked = Vec::new();
    for row in content.chunks(columns + 1) {
        if row[0] != UP {
            return None;
        }
        above
            .iter_mut()
            .zip(&row[1..])
            .for_each(|(above, difference)| *above = above.wrapping_add(*difference));
        unpacked.extend(&above);
    }
    Some(unpacked)
}
