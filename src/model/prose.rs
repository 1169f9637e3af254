//! Own words: running text with variables and light emphasis.

/// A text of an author's own.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Prose(pub Vec<Piece>);

/// A piece of own words.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Piece {
    /// Words as they are.
    Words(String),
    /// What a variable of the library stands for: `{ $place }`.
    Variable(String),
    /// Words that are set apart: `*Fiesta de las Flores*`.
    Emphasis(String),
}

impl Prose {
    /// Takes a text apart. A brace or an asterisk that opens nothing stands for itself.
    #[must_use]
    pub fn parse(text: &str) -> Self {
        let mut pieces = Vec::new();
        let mut words = String::new();
        let mut rest = text;
        while let Some(next) = rest.chars().next() {
            let opened = match next {
                '{' => variable(rest),
                '*' if !words.ends_with(char::is_alphanumeric) => emphasis(rest),
                _ => None,
            };
            let length = match opened {
                Some((piece, length)) => {
                    if !words.is_empty() {
                        pieces.push(Piece::Words(std::mem::take(&mut words)));
                    }
                    pieces.push(piece);
                    length
                }
                None => {
                    words.push(next);
                    next.len_utf8()
                }
            };
            rest = &rest[length..];
        }
        if !words.is_empty() {
            pieces.push(Piece::Words(words));
        }
        Self(pieces)
    }

    /// The variables of the text, in its order.
    pub fn variables(&self) -> impl Iterator<Item = &str> {
        self.0.iter().filter_map(|piece| match piece {
            Piece::Variable(name) => Some(name.as_str()),
            Piece::Words(_) | Piece::Emphasis(_) => None,
        })
    }
}

/// The variable that a text begins with, and how long it is written.
fn variable(text: &str) -> Option<(Piece, usize)> {
    let (inside, _) = text.strip_prefix('{')?.split_once('}')?;
    let name = inside.trim().strip_prefix('$')?;
    let is_name = name.chars().all(|character| character.is_alphanumeric() || character == '-');
    (is_name && !name.is_empty()).then(|| (Piece::Variable(name.to_owned()), inside.len() + 2))
}

/// The emphasis that a text begins with, and how long it is written.
fn emphasis(text: &str) -> Option<(Piece, usize)> {
    let (inside, after) = text.strip_prefix('*')?.split_once('*')?;
    let is_close = !inside.is_empty() && inside == inside.trim() && !inside.contains(['{', '}']);
    let is_whole = !after.starts_with(char::is_alphanumeric);
    (is_close && is_whole).then(|| (Piece::Emphasis(inside.to_owned()), inside.len() + 2))
}

/// The paragraphs of a text, which blank lines part.
#[must_use]
pub fn paragraphs(text: &str) -> Vec<String> {
    let lines: Vec<_> = text.lines().map(str::trim).collect();
    lines
        .split(|line| line.is_empty())
        .filter(|lines| !lines.is_empty())
        .map(|lines| lines.join(" "))
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn variables_and_emphasis_come_apart() {
        let Prose(pieces) = Prose::parse("In { $place }, the *Fiesta de las Flores* {$history}.");
        let expected = [
            Piece::Words("In ".into()),
            Piece::Variable("place".into()),
            Piece::Words(", the ".into()),
            Piece::Emphasis("Fiesta de las Flores".into()),
            Piece::Words(" ".into()),
            Piece::Variable("history".into()),
            Piece::Words(".".into()),
        ];
        assert_eq!(pieces, expected);
    }

    #[test]
    fn what_opens_nothing_stands_for_itself() {
        for text in ["5 * 3 * 2", "a*b*c", "{ place }", "{ $ }", "* alone", "{ $open", "**"] {
            assert_eq!(Prose::parse(text).0, [Piece::Words(text.into())], "{text}");
        }
    }

    #[test]
    fn blank_lines_part_paragraphs() {
        let text = "One.\nStill one.\n \n\nTwo.\n";
        assert_eq!(paragraphs(text), ["One. Still one.", "Two."]);
    }
}
