//! A clause of the library as its readers see it before an agreement contains it.

use fluent::FluentArgs;

use super::catalog::{Messages, Request};
use super::history::{REAFFIRMED, noun_of_reaffirmed};
use super::provisions::HEADING;
use super::text;
use super::voice::{items_of, kind_message, noun_message};
use crate::document::Text;
use crate::finding::{Finding, Path};
use crate::spec::{Nouns, Register};

/// A clause in one language, with the names of variables in place of the values from an agreement.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Specimen {
    /// The heading of an article.
    pub heading: Option<Text>,
    /// Its paragraphs.
    pub paragraphs: Vec<Text>,
    /// Its lettered items.
    pub items: Vec<Text>,
    /// Advice on when to use it, if it is documented.
    pub purpose: Option<Text>,
    /// The source of the practice, if it is documented.
    pub source: Option<Text>,
}

/// The numeric variables of clauses that messages count with or select by, each with a usual value.
const USUAL: [(&str, f64); 6] = [
    ("originals", 2.0),
    ("instruments", 1.0),
    ("years", 20.0),
    ("term", 0.0),
    ("notice", 30.0),
    ("countries", 2.0),
];
/// The same for variables that are words.
const USUAL_WORDS: [(&str, &str); 8] = [
    ("collective", "yes"),
    ("serial-comma", "yes"),
    ("prevailing", "none"),
    ("mexico", "yes"),
    ("relation", "sister-cities"),
    ("beginning", "known"),
    ("other-instruments", "none"),
    ("ratification", "no"),
];

/// Words a clause for an agreement that has a noun, in a register.
///
/// # Errors
///
/// A finding if a message is missing or broken.
pub fn specimen(
    messages: &Messages,
    clause: &str,
    noun: &str,
    register: Register,
) -> Result<Specimen, Finding> {
    let path = Path::root();
    let mut arguments = FluentArgs::new();
    for name in messages.variables_of(clause) {
        arguments.set(name.to_owned(), format!("{{ ${name} }}"));
    }
    for (name, value) in USUAL {
        arguments.set(name, value);
    }
    for (name, value) in USUAL_WORDS {
        arguments.set(name, value);
    }
    arguments.set("register", register.to_string());
    for (name, message, attribute) in [
        ("parties", "collective", None),
        ("ending", "ending", None),
        ("this", &noun_message(noun), Some("this")),
    ] {
        let words = messages.format(Request { message, attribute, path: &path }, &arguments)?;
        arguments.set(name, words);
    }
    let word = |attribute| messages.format(Request { message: clause, attribute, path: &path }, &arguments);
    let text = |attribute| Ok(text::text(&word(Some(attribute))?));
    let attributes =
        messages.shapes().get(clause).map(|shape| shape.attributes.as_slice()).unwrap_or_default();
    let given = |name| attributes.iter().any(|attribute| attribute == name).then(|| text(name)).transpose();
    Ok(Specimen {
        heading: given(HEADING)?,
        paragraphs: text::paragraphs(&word(None)?),
        items: items_of(messages, clause).iter().map(|item| text(item)).collect::<Result<_, Finding>>()?,
        purpose: given("use")?,
        source: given("source")?,
    })
}

/// The title of an agreement of a kind that has a noun, in a register.
///
/// # Errors
///
/// A finding if a message is missing or broken.
pub fn kind_title(
    messages: &Messages,
    kind: &str,
    noun: &str,
    register: Register,
) -> Result<String, Finding> {
    let titled = |kind: &str, noun: &str, register: Register, reaffirmed: &str| {
        let (title, noun_message) = (kind_message(kind), noun_message(noun));
        let path = Path::root();
        let request = |message| Request { message, attribute: None, path: &path };
        let word = messages.format(request(&noun_message), &FluentArgs::new())?;
        let mut arguments = FluentArgs::new();
        arguments.set("register", register.to_string());
        arguments.set("program-year", 0);
        arguments.set("instrument", noun);
        arguments.set("instrument-noun", word);
        arguments.set("reaffirmed", reaffirmed);
        messages.format(request(&title), &arguments)
    };
    let binding = Register::Binding;
    let reaffirmed = titled(REAFFIRMED, noun_of_reaffirmed(binding), binding, "")?;
    titled(kind, noun, register, &reaffirmed)
}

/// The titles of a kind of agreement under its usual nouns: where it binds, and where it does not.
///
/// # Errors
///
/// A finding if a message is missing or broken.
pub fn usual_titles(messages: &Messages, kind: &str, nouns: &Nouns) -> Result<[String; 2], Finding> {
    let [binding, non_binding] = [Register::Binding, Register::NonBinding]
        .map(|register| kind_title(messages, kind, nouns.usual(register), register));
    Ok([binding?, non_binding?])
}

/// The phrase by which an instrument with a noun refers to itself, as in *this Agreement*.
///
/// # Errors
///
/// A finding if the message is missing or broken.
pub fn this_instrument(messages: &Messages, noun: &str) -> Result<String, Finding> {
    let message = &noun_message(noun);
    messages.format(Request { message, attribute: Some("this"), path: &Path::root() }, &FluentArgs::new())
}

/// Advice on when to choose a kind of agreement.
///
/// # Errors
///
/// A finding if the message is missing or broken.
pub fn kind_use(messages: &Messages, kind: &str) -> Result<String, Finding> {
    let request = Request { message: &kind_message(kind), attribute: Some("use"), path: &Path::root() };
    messages.format(request, &FluentArgs::new())
}
