//! From a document to Typst markup, by Tera.
//!
//! A value of the document is always written as a whole string literal of
//! Typst, quotes included, so no text can end its string or become code.

use std::collections::BTreeMap;
use std::io::{self, Write};

use serde::Serialize;
use tera::value::Map;
use tera::{Context, ErrorKind, Kwargs, State, Tera, TeraResult, Value};

use crate::document::{Column, Document, Language, Text};
use crate::edition::{Edition, Record, Signing};
use crate::finding::{FileName, Finding, Rule};
use crate::model::Layout;
use crate::running_order::RunningOrder;
use crate::verification::Verification;

/// The template of the main file.
const MAIN: &str = "agreement.typ.tera";
/// The template of the main file of a running order.
const RUNNING_ORDER: &str = "running-order.typ.tera";
/// The template of the main file of the report of a verification.
const VERIFICATION: &str = "verification.typ.tera";
/// What the names of templates end with.
const TEMPLATE: &str = ".tera";

/// The ending of the names of templates of pages for browsers.
const PAGE: &str = ".html.tera";

/// True if a file of the templates is a page for browsers.
pub(crate) fn is_page(name: &str) -> bool {
    name.ends_with(PAGE)
}

/// Generated Typst: the main file of an agreement, of a running order or of a report.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Markup(pub String);

/// The templates, compiled.
pub struct Templates(Tera);

#[derive(Serialize)]
struct Filling<'a> {
    #[serde(flatten)]
    document: &'a Document,
    /// Both sides.
    both: &'static [Column],
    /// The sides that pages show at all.
    shown: &'static [Column],
    /// The texts, in the order of the pages.
    texts: Vec<TextOfPages>,
    /// Whether the language that comes first in the alphabet has the right column of a table.
    swapped: bool,
    /// Whether it takes a measure to know how large the foot is set.
    long_foot: bool,
    signing: Signing,
    carries_spec: bool,
    record: String,
}

/// A text of both sides or of one, with letterheads and signatures.
#[derive(Serialize)]
struct TextOfPages {
    sides: &'static [Column],
    /// Whether its letterheads and signatures stand in the other order.
    turned: bool,
    /// What the names of its fields end with.
    field_end: String,
}

impl<'a> Filling<'a> {
    fn new(document: &'a Document, edition: Edition) -> Self {
        const BOTH: &[Column] = &[Column::Left, Column::Right];
        const LEFT: &[Column] = &[Column::Left];
        const RIGHT: &[Column] = &[Column::Right];
        let whole = |sides| TextOfPages { sides, turned: false, field_end: String::new() };
        let one_of_two = |sides, turned, language: &Language| TextOfPages {
            sides,
            turned,
            field_end: format!("-{}", language.code),
        };
        let languages = &document.languages;
        let (shown, texts) = match document.page.layout {
            Layout::SideBySide => (BOTH, vec![whole(BOTH)]),
            Layout::Single => (LEFT, vec![whole(LEFT)]),
            Layout::Sequential => {
                let first = one_of_two(LEFT, false, &languages.left);
                (BOTH, vec![first, one_of_two(RIGHT, document.turned, &languages.right)])
            }
        };
        let edition = edition.of(document);
        let record = Record::of(document, edition).to_string();
        let Edition { signing, carries_spec } = edition;
        let code = |language: &Language| (language.code.clone(), language.region.clone());
        let swapped =
            document.page.layout == Layout::SideBySide && code(&languages.right) < code(&languages.left);
        let long_foot = has_long_foot(document);
        Self { document, both: BOTH, shown, texts, swapped, long_foot, signing, carries_spec, record }
    }
}

/// How many characters a text of a side has.
fn characters_of(text: &Text) -> usize {
    text.to_string().chars().count()
}

/// Whether a text of the foot has more characters than surely stand in one line, or a word of more than surely do.
fn has_long_foot(document: &Document) -> bool {
    const MOST_CHARACTERS: usize = 36;
    const MOST_OF_WORD: usize = 20;
    let foot = &document.foot;
    let mut texts =
        [&foot.title, &foot.cities].into_iter().flat_map(|columns| [&columns.left, &columns.right]);
    texts.any(|text| {
        characters_of(text) > MOST_CHARACTERS
            || text.to_string().split(' ').any(|word| word.chars().count() > MOST_OF_WORD)
    })
}

impl Templates {
    /// Compiles every file whose name ends with `.tera`, but for those of pages for browsers.
    ///
    /// # Errors
    ///
    /// A finding where a file is not a template.
    pub fn new(files: &BTreeMap<String, String>) -> Result<Self, Finding> {
        let mut tera = Tera::new();
        tera.autoescape_on([TEMPLATE]);
        tera.set_escape_fn(write_string_literal);
        tera.register_filter("characters", characters);
        tera.register_filter("divisible", divisible);
        tera.register_filter("anchor", anchor);
        let is_markup = |name: &str| name.ends_with(TEMPLATE) && !is_page(name);
        let templates = files.iter().filter(|(name, _)| is_markup(name));
        tera.add_raw_templates(templates).map_err(|error| broken(MAIN, &error))?;
        Ok(Self(tera))
    }

    /// Fills the template of the main file with a document, in an edition.
    ///
    /// # Errors
    ///
    /// A finding where the template asks for what the document does not have.
    pub fn fill(&self, document: &Document, edition: Edition) -> Result<Markup, Finding> {
        self.render(MAIN, &Filling::new(document, edition))
    }

    /// Fills the template of a running order.
    ///
    /// # Errors
    ///
    /// A finding where the template asks for what the running order does not have.
    pub fn fill_running_order(&self, running_order: &RunningOrder<'_>) -> Result<Markup, Finding> {
        self.render(RUNNING_ORDER, running_order)
    }

    /// Fills the template of the report of a verification.
    ///
    /// # Errors
    ///
    /// A finding where the template asks for what the report does not have.
    pub fn fill_verification(&self, verification: &Verification) -> Result<Markup, Finding> {
        self.render(VERIFICATION, verification)
    }

    fn render(&self, template: &str, filling: &impl Serialize) -> Result<Markup, Finding> {
        let filling = Context::from_serialize(filling).map_err(|error| broken(MAIN, &error))?;
        self.0.render(template, &filling).map(Markup).map_err(|error| broken(MAIN, &error))
    }
}

/// How many characters the longer of the two texts of a pair has.
fn characters(columns: &Map, _: Kwargs, _: &State<'_>) -> u64 {
    let length = |inline: &Value| {
        let content = inline.as_map().and_then(|inline| inline.get(&"content".into()));
        content.and_then(Value::as_str).map_or(1, |words| words.chars().count())
    };
    let texts = columns.values().filter_map(Value::as_array);
    texts.map(|text| text.iter().map(length).sum::<usize>()).max().unwrap_or_default() as u64
}

/// The words of a passage, of which those that may be longer than a column can be divided.
fn divisible(words: &str, _: Kwargs, _: &State<'_>) -> String {
    const MOST_UNDIVIDED: usize = 24;
    let is_long = |part: &str| part.chars().count() > MOST_UNDIVIDED;
    let divided = |word: &str| {
        if word.split(['-', '\u{A0}']).any(is_long) { divided(word) } else { word.to_owned() }
    };
    words.split(' ').map(divided).collect::<Vec<_>>().join(" ")
}

/// A word that can be divided after every few letters, and behind each sign of an address.
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

/// The text by which a service finds the field of a name; none where no service looks for it.
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
    // A reason may draw an excerpt of its own below its first line; ours has the place already.
    let reason = reason.lines().next().unwrap_or("none");
    Finding::in_file(Rule::BrokenTemplate, FileName::Template(file.to_owned()), span).with("reason", reason)
}

/// Writes a text as a string literal of Typst.
///
/// Inside the quotes only the quote and the backslash have a meaning; control
/// characters are escaped as well, so that the markup stays readable.
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
