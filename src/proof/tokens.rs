//! The values of a PDF, read so strictly that no two readers could differ.
//!
//! Comments, repeated keys, letters of a name hidden in escapes, and objects of another generation than 0 are not
//! accepted.

use std::collections::BTreeMap;

/// The entries of a dictionary.
pub(super) type Dict = BTreeMap<String, Value>;

/// A value, as it is written in a file.
#[derive(Debug, Clone, PartialEq)]
pub(super) enum Value {
    Null,
    Boolean(bool),
    Integer(i64),
    Real(f64),
    Name(String),
    Text(Vec<u8>),
    Array(Vec<Value>),
    Dict(Dict),
    Reference(u32),
}

impl Value {
    pub(super) fn dict(&self) -> Option<&Dict> {
        if let Self::Dict(dict) = self { Some(dict) } else { None }
    }

    pub(super) fn array(&self) -> Option<&[Self]> {
        if let Self::Array(items) = self { Some(items) } else { None }
    }

    pub(super) fn name(&self) -> Option<&str> {
        if let Self::Name(name) = self { Some(name) } else { None }
    }

    pub(super) fn text(&self) -> Option<&[u8]> {
        if let Self::Text(text) = self { Some(text) } else { None }
    }

    pub(super) fn reference(&self) -> Option<u32> {
        if let Self::Reference(number) = self { Some(*number) } else { None }
    }

    /// A whole number that is not negative.
    pub(super) fn count<N: TryFrom<i64>>(&self) -> Option<N> {
        if let Self::Integer(number) = self { N::try_from(*number).ok() } else { None }
    }

    #[expect(clippy::cast_precision_loss, reason = "a place on a page is no large number")]
    pub(super) fn number(&self) -> Option<f64> {
        match self {
            Self::Integer(number) => Some(*number as f64),
            Self::Real(number) => Some(*number),
            _ => None,
        }
    }
}

/// The name under a key.
pub(super) fn name<'d>(dict: &'d Dict, key: &str) -> Option<&'d str> {
    dict.get(key)?.name()
}

/// The most levels of nested values.
const MOST_LEVELS: usize = 30;

/// The most values that are read from a file, so that they do not fill the memory.
pub(super) const MOST_VALUES: usize = 1_500_000;

/// The number of values that a dictionary counts as, by its memory.
const DICT: usize = 20;

/// A place in a file, from which values are read.
#[derive(Debug, Clone)]
pub(super) struct Tokens<'b> {
    bytes: &'b [u8],
    place: usize,
    /// The number of values that may still be read.
    room: usize,
    /// True if a value was nested too deeply.
    is_too_deep: bool,
}

impl<'b> Tokens<'b> {
    pub(super) fn at(bytes: &'b [u8], place: usize) -> Self {
        Self { bytes, place, room: MOST_VALUES, is_too_deep: false }
    }

    /// The same place with room for this number of values.
    pub(super) fn with_room(self, room: usize) -> Self {
        Self { room, ..self }
    }

    /// True if the next values are nested too deeply, or too many.
    pub(super) fn is_exhausted(&self) -> bool {
        self.is_too_deep || self.room < DICT
    }

    pub(super) fn room(&self) -> usize {
        self.room
    }

    /// Another place in the same file.
    pub(super) fn moved_to(&self, place: usize) -> Self {
        Self { place, ..self.clone() }
    }

    pub(super) fn place(&self) -> usize {
        self.place
    }

    pub(super) fn rest(&self) -> &'b [u8] {
        self.bytes.get(self.place..).unwrap_or_default()
    }

    fn peek(&self) -> Option<u8> {
        self.bytes.get(self.place).copied()
    }

    /// Goes past these words, if they are next.
    pub(super) fn skip(&mut self, words: &[u8]) -> Option<()> {
        self.rest().starts_with(words).then(|| self.place += words.len())
    }

    /// Goes past this number of bytes and returns them.
    pub(super) fn take(&mut self, count: usize) -> Option<&'b [u8]> {
        let taken = self.rest().get(..count)?;
        self.place += count;
        Some(taken)
    }

    /// Goes past the bytes for which the condition holds, and returns them.
    pub(super) fn take_while(&mut self, holds: impl Fn(u8) -> bool) -> &'b [u8] {
        let taken = self.rest();
        let count = taken.iter().take_while(|byte| holds(**byte)).count();
        self.place += count;
        &taken[..count]
    }

    pub(super) fn skip_space(&mut self) {
        self.take_while(is_space);
    }

    /// Goes past one end of a line.
    pub(super) fn end_of_line(&mut self) -> Option<()> {
        self.skip(b"\r\n").or_else(|| self.skip(b"\n")).or_else(|| self.skip(b"\r"))
    }

    /// A number in digits alone, without a sign.
    pub(super) fn digits<N: std::str::FromStr>(&mut self) -> Option<N> {
        std::str::from_utf8(self.take_while(|byte| byte.is_ascii_digit())).ok()?.parse().ok()
    }

    /// The next value, behind white space.
    pub(super) fn value(&mut self) -> Option<Value> {
        self.nested(0)
    }

    fn nested(&mut self, level: usize) -> Option<Value> {
        if level > MOST_LEVELS {
            self.is_too_deep = true;
            return None;
        }
        self.skip_space();
        let is_dict = self.rest().starts_with(b"<<");
        self.room = self.room.checked_sub(if is_dict { DICT } else { 1 })?;
        match self.peek()? {
            b'/' => self.name().map(Value::Name),
            b'(' => self.literal().map(Value::Text),
            b'[' => self.array(level),
            b'<' if is_dict => self.dict(level),
            b'<' => self.hexadecimal().map(Value::Text),
            b'0'..=b'9' | b'+' | b'-' | b'.' => self.reference().or_else(|| self.number()),
            _ => {
                let mut ahead = self.clone();
                let value = match ahead.take_while(is_regular) {
                    b"true" => Value::Boolean(true),
                    b"false" => Value::Boolean(false),
                    b"null" => Value::Null,
                    _ => return None,
                };
                *self = ahead;
                Some(value)
            }
        }
    }

    fn array(&mut self, level: usize) -> Option<Value> {
        self.skip(b"[")?;
        let mut items = Vec::new();
        loop {
            self.skip_space();
            if self.skip(b"]").is_some() {
                return Some(Value::Array(items));
            }
            items.push(self.nested(level + 1)?);
        }
    }

    fn dict(&mut self, level: usize) -> Option<Value> {
        self.skip(b"<<")?;
        let mut dict = Dict::new();
        loop {
            self.skip_space();
            if self.skip(b">>").is_some() {
                return Some(Value::Dict(dict));
            }
            let key = self.name()?;
            let value = self.nested(level + 1)?;
            if dict.insert(key, value).is_some() {
                return None;
            }
        }
    }

    /// A name in which only characters that need an escape are escaped.
    fn name(&mut self) -> Option<String> {
        self.skip(b"/")?;
        let mut name = String::new();
        while let Some(byte) = self.peek().filter(|byte| is_regular(*byte)) {
            self.place += 1;
            if byte == b'#' {
                let escaped = hexadecimal_pair(self.take(2)?)?;
                let is_plain = escaped.is_ascii_graphic() && is_regular(escaped) && escaped != b'#';
                if is_plain || escaped == 0 {
                    return None;
                }
                name.push(char::from(escaped));
            } else {
                name.push(char::from(byte));
            }
        }
        Some(name)
    }

    fn number(&mut self) -> Option<Value> {
        let token = std::str::from_utf8(self.take_while(is_regular)).ok()?;
        let unsigned = token.strip_prefix(['+', '-']).unwrap_or(token);
        let is_decimal = unsigned.chars().all(|digit| digit.is_ascii_digit() || digit == '.');
        if !is_decimal || unsigned.len() > 20 {
            return None;
        }
        if unsigned.contains('.') {
            token.parse().ok().map(Value::Real)
        } else {
            token.parse().ok().map(Value::Integer)
        }
    }

    fn reference(&mut self) -> Option<Value> {
        let mut ahead = self.clone();
        let number = ahead.digits().filter(|number| *number > 0)?;
        ahead.skip_space();
        ahead.skip(b"0")?;
        if ahead.take_while(is_space).is_empty() {
            return None;
        }
        ahead.skip(b"R")?;
        if ahead.peek().is_some_and(is_regular) {
            return None;
        }
        *self = ahead;
        Some(Value::Reference(number))
    }

    fn hexadecimal(&mut self) -> Option<Vec<u8>> {
        self.skip(b"<")?;
        let digits: Vec<u8> = self
            .take_while(|byte: u8| byte.is_ascii_hexdigit() || is_space(byte))
            .iter()
            .copied()
            .filter(|byte| !is_space(*byte))
            .collect();
        self.skip(b">")?;
        digits.len().is_multiple_of(2).then(|| digits.chunks(2).filter_map(hexadecimal_pair).collect())
    }

    fn literal(&mut self) -> Option<Vec<u8>> {
        self.skip(b"(")?;
        let (mut text, mut level) = (Vec::new(), 0_usize);
        loop {
            let byte = self.peek()?;
            self.place += 1;
            match byte {
                b'(' => level += 1,
                b')' if level == 0 => return Some(text),
                b')' => level -= 1,
                b'\\' => {
                    self.escape(&mut text)?;
                    continue;
                }
                _ => {}
            }
            text.push(byte);
        }
    }

    /// Adds the character of an escape; one at the end of a line adds nothing.
    fn escape(&mut self, text: &mut Vec<u8>) -> Option<()> {
        if self.end_of_line().is_some() {
            return Some(());
        }
        let meaning = match self.peek()? {
            b'n' => b'\n',
            b'r' => b'\r',
            b't' => b'\t',
            b'b' => 8,
            b'f' => 12,
            byte @ (b'(' | b')' | b'\\') => byte,
            b'0'..=b'7' => {
                let most = self.rest().iter().take(3).take_while(|byte| matches!(byte, b'0'..=b'7')).count();
                let octal = std::str::from_utf8(self.take(most)?).ok()?;
                text.push(u8::from_str_radix(octal, 8).ok()?);
                return Some(());
            }
            _ => return None,
        };
        self.place += 1;
        text.push(meaning);
        Some(())
    }
}

pub(super) fn is_space(byte: u8) -> bool {
    matches!(byte, b'\0' | b'\t' | b'\n' | b'\x0C' | b'\r' | b' ')
}

/// True if a byte is part of a word, not white space and none of the marks that end a word.
pub(super) fn is_regular(byte: u8) -> bool {
    !is_space(byte) && !b"()<>[]{}/%".contains(&byte)
}

fn hexadecimal_pair(digits: &[u8]) -> Option<u8> {
    u8::from_str_radix(std::str::from_utf8(digits).ok()?, 16).ok()
}
