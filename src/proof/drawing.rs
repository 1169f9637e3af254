//! The drawing of a content stream, operation by operation.

use super::tokens::{Tokens, Value, is_regular, is_space};

/// An operation of a content stream.
pub(super) struct Operation<'c> {
    pub(super) operator: &'c [u8],
    pub(super) operands: Vec<Value>,
}

/// The most operands of an operation; that of a font or a color has a few.
const MOST_OPERANDS: usize = 64;

/// The operations of a content stream. An unreadable part ends them.
pub(super) struct Operations<'c> {
    tokens: Tokens<'c>,
    is_exhausted: bool,
}

impl<'c> Operations<'c> {
    pub(super) fn of(content: &'c [u8]) -> Self {
        Self { tokens: Tokens::at(content, 0), is_exhausted: false }
    }

    /// True if everything was read.
    pub(super) fn is_at_end(&mut self) -> bool {
        self.skip_space();
        self.tokens.rest().is_empty()
    }

    /// True if its values were nested too deeply, or too many.
    pub(super) fn is_exhausted(&self) -> bool {
        self.is_exhausted
    }

    /// Goes past white space and comments.
    fn skip_space(&mut self) {
        self.tokens.skip_space();
        while self.tokens.rest().starts_with(b"%") {
            self.tokens.take_while(|byte| byte != b'\r' && byte != b'\n');
            self.tokens.skip_space();
        }
    }
}

impl<'c> Iterator for Operations<'c> {
    type Item = Operation<'c>;

    fn next(&mut self) -> Option<Operation<'c>> {
        let mut operands = Vec::new();
        loop {
            self.skip_space();
            let mut ahead = self.tokens.clone();
            if let Some(value) = ahead.value() {
                self.tokens = ahead;
                operands.push(value);
                (operands.len() <= MOST_OPERANDS).then_some(())?;
                continue;
            }
            self.is_exhausted = ahead.is_exhausted();
            let operator = self.tokens.take_while(is_regular);
            let is_operator = |byte: &u8| byte.is_ascii_alphanumeric() || b"*'\"".contains(byte);
            (!operator.is_empty() && operator.iter().all(is_operator)).then_some(())?;
            if operator == b"ID" {
                picture(&mut self.tokens)?;
            }
            return Some(Operation { operator, operands });
        }
    }
}

/// Goes past the bytes of a picture within a content stream.
fn picture(tokens: &mut Tokens<'_>) -> Option<()> {
    let rest = tokens.rest();
    let is_end = |window: &[u8]| is_space(window[0]) && &window[1..3] == b"EI" && is_space(window[3]);
    let end = rest.windows(4).position(is_end)?;
    tokens.take(end + 3).map(drop)
}
