//! From a document of any family to Typst markup, by Tera.
//!
//! A value of the document is always written as a whole string literal of Typst, quotes included, so no text can end
//! its string or become code.

use std::collections::BTreeMap;
use std::io::{self, Write};

use tera::value::Map;
use tera::{Context, ErrorKind, Kwargs, State, Tera, TeraResult, Value};

use crate::edition::Signing;
use crate::family::Family;
use crate::finding::{FileName, Finding, Rule};

/// The ending of the names of templates.
const TEMPLATE: &str = ".tera";

/// The ending of the names of templates of pages for browsers.
const PAGE: &str = ".html.tera";

/// True if a file of the templates is a page for browsers.
pub(crate) fn is_page(name: &str) -> bool {
    name.ends_with(PAGE)
}

/// Generated Typst: the main file of a document.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Markup(pub String);

/// The templates, compiled.
pub struct Templates(Tera);

impl Templates {
    /// Compiles every file whose name ends with `.tera`, except those of pages for browsers.
    ///
    /// # Errors
    ///
    /// A finding if a file is not a template.
    pub fn new(files: &BTreeMap<String, String>) -> Result<Self, Finding> {
        let mut tera = Tera::new();
        tera.autoescape_on([TEMPLATE]);
        tera.set_escape_fn(write_string_literal);
        tera.register_filter("characters", characters);
        tera.register_filter("divisible", divisible);
        tera.register_filter("anchor", anchor);
        let is_markup = |name: &str| name.ends_with(TEMPLATE) && !is_page(name);
        let templates = files.iter().filter(|(name, _)| is_markup(name));
        let first = templates.clone().next().map_or(TEMPLATE, |(name, _)| name.as_str());
        tera.add_raw_templates(templates).map_err(|error| broken(first, &error))?;
        Ok(Self(tera))
    }

    /// Fills the template of a family with one of its documents.
    ///
    /// # Errors
    ///
    /// A finding if the template asks for a value that the document does not have.
    pub fn fill<F: Family>(&self, document: &F) -> Result<Markup, Finding> {
        let values = Context::from_serialize(document).map_err(|error| broken(F::TEMPLATE, &error))?;
        self.0.render(F::TEMPLATE, &values).map(Markup).map_err(|error| broken(F::TEMPLATE, &error))
    }
}

/// The number of characters of the longer of the two texts of a pair.
fn characters(columns: &Map, _: Kwargs, _: &State<'_>) -> u64 {
    let length = |inline: &Value| {
        let content = inline.as_map().and_then(|inline| inline.get(&"content".into()));
        content.and_then(Value::as_str).map_or(1, |words| words.chars().count())
    };
    let texts = columns.values().filter_map(Value::as_array);
    texts.map(|text| text.iter().map(length).sum::<usize>()).max().unwrap_or_default() as u64
}

/// The words of a passage; those that may be longer than a column become divisible.
fn divisible(words: &str, _: Kwargs, _: &State<'_>) -> String {
    const MOST_UNDIVIDED: usize = 24;
    let is_long = |part: &str| part.chars().count() > MOST_UNDIVIDED;
    let divided = |word: &str| {
        if word.split(['-', '\u{A0}']).any(is_long) { divided(word) } else { word.to_owned() }
    };
    words.split(' ').map(divided).collect::<Vec<_>>().join(" ")
}

/// A word that can be divided after every few letters, and after each sign of an address.
fn divided(word: &str) -> String {
    const LETTERS: usize = 8;
    let mut run = 0;
    let parts = word.chars().flat_map(|character| {
        let is_letter = character.is_alphanumeric();
        let begins_part = is_letter && run == LETTERS;
        run = if !is_letter {
            0
        } else if begins_part {
            1
        } else {
            run + 1
        };
        let before = begins_part.then_some('\u{AD}');
        let behind = (!is_letter && character != '-').then_some('\u{200B}');
        before.into_iter().chain([character]).chain(behind)
    });
    parts.collect()
}

/// The text by which a service finds the field of a name; empty if no service looks for it.
#[expect(clippy::needless_pass_by_value, reason = "Tera calls a filter so")]
fn anchor(field: &str, arguments: Kwargs, _: &State<'_>) -> TeraResult<String> {
    let signing = Signing::named(arguments.must_get("signing")?);
    let number = arguments.must_get("number")?;
    Ok(match signing {
        Some(Signing::Anchors(service)) => service.anchor(field, number),
        _ => String::new(),
    })
}

/// The finding about a template that fails, in the main file unless the error names another.
pub(crate) fn broken(main: &str, error: &tera::Error) -> Finding {
    let (file, span, reason) = match error.kind() {
        ErrorKind::SyntaxError(report) | ErrorKind::RenderingError(report) => {
            (report.filename(), report.span().range.clone(), report.message().to_owned())
        }
        _ => (main, 0..0, error.to_string()),
    };
    // A reason may include an excerpt after its first line; our finding already has the place.
    let reason = reason.lines().next().unwrap_or("none");
    Finding::in_file(Rule::BrokenTemplate, FileName::Template(file.to_owned()), span).with("reason", reason)
}

/// Writes a text as a string literal of Typst.
///
/// Inside the quotes only the quote and the backslash have a meaning; control characters are escaped as well, so that
/// the markup stays readable.
fn write_string_literal(text: &str, output: &mut dyn Write) -> io::Result<()> {
    output.write_all(b"\"")?;
    for character in text.chars() {
        match character {
            '"' | '\\' => write!(output, "\\{character}")?,
            _ if character.is_control() => write!(output, "\\u{{{:x}}}", u32::from(character))?,
            _ => write!(output, "{character}")?,
        }
    }
    output.write_all(b"\"")
}

#[cfg(test)]
mod tests {
    use super::{divided, write_string_literal};

    fn literal(text: &str) -> String {
        let mut output = Vec::new();
        write_string_literal(text, &mut output).unwrap();
        String::from_utf8(output).unwrap()
    }

    #[test]
    fn long_words_are_divided_after_letters_and_signs() {
        assert_eq!(divided("abcdefghijklmnopq"), "abcdefgh\u{AD}ijklmnop\u{AD}q");
        assert_eq!(divided("abc.org/def-abcdefghi"), "abc.\u{200B}org/\u{200B}def-abcdefgh\u{AD}i");
    }

    #[test]
    fn only_quotes_backslashes_and_controls_are_escaped() {
        assert_eq!(literal(r##"#read("x") \ *b* $x$ @r"##), r##""#read(\"x\") \\ *b* $x$ @r""##);
        assert_eq!(literal("a\nb"), r#""a\u{a}b""#);
    }
}
