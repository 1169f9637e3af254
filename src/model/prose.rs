//! Own words: running text with variables and light emphasis.

/// A text in an author's own words.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Prose(pub Vec<Piece>);

/// A piece of own words.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Piece {
    /// Words as they are.
    Words(String),
    /// The value of a variable of the library: `{ $place }`.
    Variable(String),
    /// Text that begins like a variable but is none, up to its brace or the end of the line.
    Broken(String),
    /// Emphasized words: `*Fiesta de las Flores*`.
    Emphasis(String),
}

impl Prose {
    /// Splits a text into pieces. A brace that opens no variable is itself, and so is an asterisk that opens nothing.
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
            Piece::Words(_) | Piece::Emphasis(_) | Piece::Broken(_) => None,
        })
    }

    /// The texts that begin like a variable but are none.
    pub fn broken(&self) -> impl Iterator<Item = &str> {
        self.0.iter().filter_map(|piece| match piece {
            Piece::Broken(written) => Some(written.as_str()),
            Piece::Words(_) | Piece::Emphasis(_) | Piece::Variable(_) => None,
        })
    }
}

/// The length of the variable, whole or broken, with which a text begins.
#[must_use]
pub fn length_of_variable(text: &str) -> Option<usize> {
    variable(text).map(|(_, length)| length)
}

/// The variable, whole or broken, with which a text begins, and its length as written.
fn variable(text: &str) -> Option<(Piece, usize)> {
    let inside = &text.strip_prefix('{')?;
    let name = inside.trim_start_matches(' ').strip_prefix('$')?;
    let end = inside.find(['{', '}', '\n']).unwrap_or(inside.len());
    let is_name = |name: &str| {
        !name.is_empty()
            && name.chars().all(|character| character.is_alphanumeric() || "-_".contains(character))
    };
    let is_closed = inside[end..].starts_with('}');
    let written = name[..end - (inside.len() - name.len())].trim_end();
    if is_closed && is_name(written) {
        Some((Piece::Variable(written.to_owned()), end + 2))
    } else {
        let length = 1 + end + usize::from(is_closed);
        Some((Piece::Broken(text[..length].trim_end().to_owned()), length))
    }
}

/// The emphasis with which a text begins, and its length as written.
fn emphasis(text: &str) -> Option<(Piece, usize)> {
    let inside = text.strip_prefix('*')?;
    let end = inside.find(['*', '{', '}', '\n'])?;
    let after = inside[end..].strip_prefix('*')?;
    let inside = &inside[..end];
    let is_close = !inside.is_empty() && inside == inside.trim();
    let is_whole = !after.starts_with(char::is_alphanumeric);
    (is_close && is_whole).then(|| (Piece::Emphasis(inside.to_owned()), end + 2))
}

/// The words that may follow the sign at the end of a provision in a series.
const CONJUNCTIONS: [&str; 6] = ["and", "or", "y", "e", "o", "u"];

/// True if a text ends with a sign of its own, or with a conjunction behind one.
#[must_use]
pub fn is_ended(text: &str) -> bool {
    const SIGNS: [char; 9] = ['.', ',', ';', ':', '!', '?', '…', '—', '–'];
    let inside = text.trim_end_matches([')', ']', '}', '"', '\'', '”', '’', '»', '>']);
    let before = inside.rsplit_once(' ').filter(|(_, last)| CONJUNCTIONS.contains(last));
    inside.ends_with(SIGNS) || before.is_some_and(|(before, _)| before.ends_with([';', ',']))
}

/// True if a text ends with the point of an abbreviation of capital letters: *U.S.A.*, *S. A. de C. V.*, *EE. UU.*
#[must_use]
pub fn ends_with_abbreviation(text: &str) -> bool {
    let last =
        text.trim_end_matches('.').rsplit(|letter: char| !letter.is_alphabetic()).next().unwrap_or_default();
    text.ends_with('.') && (last.chars().count() == 1 || last == "UU") && last.chars().all(char::is_uppercase)
}

/// The text without the sign that its place in a series requires: a comma or a semicolon, and a conjunction behind it.
#[must_use]
pub fn without_series_sign(text: &str) -> &str {
    let text = text.trim_end();
    let joined = text
        .rsplit_once(' ')
        .filter(|(before, last)| CONJUNCTIONS.contains(last) && before.ends_with([';', ',']));
    joined.map_or(text, |(before, _)| before).trim_end_matches([';', ','])
}

/// The paragraphs of a text, which are separated by blank lines.
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
        for text in ["5 * 3 * 2", "a*b*c", "{ place }", "* alone", "**", "{{ place }}"] {
            assert_eq!(Prose::parse(text).0, [Piece::Words(text.into())], "{text}");
        }
    }

    #[test]
    fn what_begins_like_a_variable_is_one_or_is_broken() {
        for text in ["{ $ }", "{ $open", "{ $two words }", "{ $south.city }", "{ $ place }"] {
            assert_eq!(Prose::parse(text).0, [Piece::Broken(text.into())], "{text}");
        }
        assert_eq!(Prose::parse("{ $south_city }").0, [Piece::Variable("south_city".into())]);
    }

    #[test]
    fn many_braces_take_no_time() {
        let text = "{".repeat(200_000);
        assert_eq!(Prose::parse(&text).0.len(), 1);
    }

    #[test]
    fn a_sign_or_a_conjunction_behind_one_ends_a_text() {
        assert!(["one;", "one; and", "uno, y", "(one.)", "\"one?\"", "uno; e"].into_iter().all(is_ended));
        assert!(!["one", "one and two", "a, b and c", "in Texas, USA", ""].into_iter().any(is_ended));
    }

    #[test]
    fn the_sign_of_a_series_is_taken_off() {
        for text in ["one", "one;", "one,", "one; and", "one, and", "one "] {
            assert_eq!(without_series_sign(text), "one");
        }
        for text in ["one.", "one and", "a, b and c", "(one;)", ""] {
            assert_eq!(without_series_sign(text), text);
        }
    }

    #[test]
    fn blank_lines_part_paragraphs() {
        let text = "One.\nStill one.\n \n\nTwo.\n";
        assert_eq!(paragraphs(text), ["One. Still one.", "Two."]);
    }
}
