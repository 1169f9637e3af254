//! Unpacks streams, if they are packed in the one way whose end is exact, and only up to a limit.

use std::cell::Cell;
use std::io::{ErrorKind, Read as _};

use flate2::read::ZlibDecoder;

use super::tokens::{Dict, Value};

/// The most bytes that all streams of a file have when they are unpacked.
const MOST_BYTES: u64 = 64_000_000;

/// The reader of the streams of one file, up to a total of bytes.
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
    /// The content of a stream that is not packed, or that is packed by Flate with nothing after it.
    pub(super) fn content(&self, dict: &Dict, data: &[u8]) -> Option<Vec<u8>> {
        // The content would be in another file.
        if dict.contains_key("F") {
            return None;
        }
        let parameters = match dict.get("DecodeParms") {
            Some(Value::Array(list)) => match &list[..] {
                [parameters] => Some(parameters),
                _ => return None,
            },
            parameters => parameters,
        };
        let content = match packing(dict) {
            Packing::Not => {
                self.use_up(data.len() as u64)?;
                data.to_vec()
            }
            // Some programs declare an empty stream as packed without packing it.
            Packing::By("FlateDecode") if data.is_empty() => Vec::new(),
            Packing::By("FlateDecode") => self.inflated(data)?,
            _ => return None,
        };
        match parameters {
            None | Some(Value::Null) => Some(content),
            Some(parameters) => rows(parameters.dict()?, content),
        }
    }

    /// True if the limit is reached, so that the file was not read in full.
    pub(super) fn is_full(&self) -> bool {
        self.bytes_left.get() == 0
    }

    fn use_up(&self, bytes: u64) -> Option<()> {
        let left = self.bytes_left.get().checked_sub(bytes);
        self.bytes_left.set(left.unwrap_or_default());
        left.filter(|left| *left > 0).map(drop)
    }

    fn inflated(&self, data: &[u8]) -> Option<Vec<u8>> {
        let mut content = Vec::new();
        let mut decoder = ZlibDecoder::new(data);
        let read = decoder.by_ref().take(self.bytes_left.get()).read_to_end(&mut content);
        if read.as_ref().is_err_and(|error| error.kind() == ErrorKind::OutOfMemory) {
            self.bytes_left.set(0);
        }
        self.use_up(content.len() as u64)?;
        (read.is_ok() && decoder.total_in() == data.len() as u64).then_some(content)
    }
}

/// The filter of a stream.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Packing<'d> {
    Not,
    /// The filter of this name.
    By(&'d str),
    /// Several filters, or packing that cannot be read.
    Otherwise,
}

/// The filter of a stream with this dictionary.
pub(super) fn packing(dict: &Dict) -> Packing<'_> {
    match dict.get("Filter") {
        None | Some(Value::Null) => Packing::Not,
        Some(Value::Name(filter)) => Packing::By(filter),
        Some(Value::Array(filters)) => match &filters[..] {
            [] => Packing::Not,
            [Value::Name(filter)] => Packing::By(filter),
            _ => Packing::Otherwise,
        },
        Some(_) => Packing::Otherwise,
    }
}

/// Undoes the predictor, which replaces each byte in a row by its difference from its neighbours.
fn rows(parameters: &Dict, content: Vec<u8>) -> Option<Vec<u8>> {
    let number = |key: &str, otherwise| parameters.get(key).map_or(Some(otherwise), Value::count::<usize>);
    let (predictor, columns) = (number("Predictor", 1)?, number("Columns", 1)?);
    let bits = number("Colors", 1)?.checked_mul(number("BitsPerComponent", 8)?)?;
    if predictor == 1 {
        return Some(content);
    }
    let length = columns.checked_mul(bits)?.div_ceil(8);
    if !(10..=15).contains(&predictor) || length == 0 || !content.len().is_multiple_of(length.checked_add(1)?)
    {
        return None;
    }
    let step = bits.div_ceil(8).max(1);
    let mut above = vec![0_u8; length];
    let mut unpacked = Vec::with_capacity(content.len());
    for row in content.chunks_exact(length + 1) {
        let mut current = row[1..].to_vec();
        for place in 0..length {
            let left = place.checked_sub(step).map_or(0, |left| current[left]);
            let corner = place.checked_sub(step).map_or(0, |left| above[left]);
            let near = match row[0] {
                0 => 0,
                1 => left,
                2 => above[place],
                3 => u8::midpoint(left, above[place]),
                4 => nearest(left, above[place], corner),
                _ => return None,
            };
            current[place] = current[place].wrapping_add(near);
        }
        unpacked.extend(&current);
        above = current;
    }
    Some(unpacked)
}

/// The neighbour that is nearest to the value expected from all three, as in PNG.
fn nearest(left: u8, above: u8, corner: u8) -> u8 {
    let expected = i16::from(left) + i16::from(above) - i16::from(corner);
    let distance = |byte: u8| (expected - i16::from(byte)).abs();
    let (of_left, of_above, of_corner) = (distance(left), distance(above), distance(corner));
    if of_left <= of_above && of_left <= of_corner {
        left
    } else if of_above <= of_corner {
        above
    } else {
        corner
    }
}
