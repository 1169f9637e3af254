//! The sheet of a roster in plain words: its headings in every language, and the choices of its columns.

use fluent::FluentArgs;

use super::catalog::{Catalog, Messages, Request};
use super::lexicon::lexicon;
use crate::finding::Path;
use crate::model::Vocabulary;
use crate::spec::{
    BlankColumn, Glossary, Headings, Holds, NotWritten, SheetWords, Word, blank_roster, path_of,
};

/// The sign between two languages.
const BETWEEN_LANGUAGES: &str = " · ";

/// The contents of a column.
enum ColumnContent {
    /// The values at a path of each party, where `#` stands for its number.
    OfParties(&'static str),
    /// The values at a path.
    Of(&'static str),
    /// The names of folders.
    Folders,
    /// Notes of the person who keeps the sheet.
    Notes,
}

/// The columns by their messages, in the order of a sheet to fill in, each with the words of the glossary that it
/// accepts.
const COLUMNS: [(&str, ColumnContent, &str); 18] = [
    ("column-city", ColumnContent::OfParties("parties[#].city"), ""),
    ("column-state", ColumnContent::OfParties("parties[#].state"), ""),
    ("column-country", ColumnContent::OfParties("parties[#].country"), "countries"),
    ("column-noun", ColumnContent::OfParties("parties[#].noun"), "nouns"),
    ("column-signatory", ColumnContent::OfParties("parties[#].signatory.name"), ""),
    ("column-office", ColumnContent::OfParties("parties[#].signatory.office"), "offices"),
    ("column-gender", ColumnContent::OfParties("parties[#].signatory.gender"), GENDERS),
    ("column-honorific", ColumnContent::OfParties("parties[#].signatory.honorific"), "honorifics"),
    ("column-attested-by", ColumnContent::OfParties("parties[#].attestation.name"), ""),
    ("column-office-of-attester", ColumnContent::OfParties("parties[#].attestation.office"), "offices"),
    ("column-gender-of-attester", ColumnContent::OfParties("parties[#].attestation.gender"), GENDERS),
    ("column-earlier-kind", ColumnContent::Of("history[0].kind"), "kinds"),
    ("column-earlier-date", ColumnContent::Of("history[0].signed"), ""),
    ("column-signing-date", ColumnContent::Of("signing.date"), ""),
    ("column-signing-place-english", ColumnContent::Of("signing.place.en"), ""),
    ("column-signing-place-spanish", ColumnContent::Of("signing.place.es"), ""),
    ("column-folder", ColumnContent::Folders, ""),
    ("column-notes", ColumnContent::Notes, ""),
];

/// The name for the genders, which are not words of the glossary.
const GENDERS: &str = "genders";

/// The plain words that a roster may have: headings besides paths, and the contents of its cells.
#[must_use]
pub fn sheet_words(catalog: &Catalog, vocabulary: &Vocabulary) -> SheetWords {
    SheetWords { headings: headings(catalog), lexicon: lexicon(catalog, vocabulary) }
}

fn headings(catalog: &Catalog) -> Headings {
    let mut plain = Vec::new();
    for (message, column, _) in &COLUMNS {
        for (number, holds) in column.holds() {
            let said = languages(catalog).filter_map(|messages| say(messages, message, None, number));
            plain.extend(said.map(|heading| (heading, holds.clone())));
        }
    }
    let marks = languages(catalog).filter_map(|messages| say(messages, "column-kept", None, 0));
    Headings::new(plain, &marks.collect::<Vec<_>>())
}

/// Writes a workbook with a sheet to fill in.
///
/// # Errors
///
/// The locales give a sheet a name that is not allowed.
pub fn roster_to_fill_in(catalog: &Catalog, glossary: &Glossary) -> Result<Vec<u8>, NotWritten> {
    let sheet = in_every_language(catalog, "column-sheet", None, 0, BETWEEN_LANGUAGES);
    let lists = in_every_language(catalog, "column-lists", None, 0, BETWEEN_LANGUAGES);
    let mut columns = Vec::new();
    // The columns of each party are next to each other.
    for wanted in [1, 2, 0] {
        for (message, column, words) in &COLUMNS {
            let numbers = column.holds().into_iter().map(|(number, _)| number);
            for number in numbers.filter(|number| *number == wanted) {
                columns.push(BlankColumn {
                    heading: in_every_language(catalog, message, None, number, BETWEEN_LANGUAGES),
                    help: in_every_language(catalog, message, Some("help"), number, "\n"),
                    choices: choices(catalog, glossary, words),
                });
            }
        }
    }
    blank_roster(&sheet, &lists, &columns)
}

impl ColumnContent {
    /// Its contents: once for each party, with its number, or else once in all.
    fn holds(&self) -> Vec<(usize, Holds)> {
        let values = |path: &str| path_of(path).map_or(Holds::Nothing, Holds::Values);
        let of_party = |path: &str, number: usize| values(&path.replace('#', &number.to_string()));
        match self {
            Self::OfParties(path) => vec![(1, of_party(path, 0)), (2, of_party(path, 1))],
            Self::Of(path) => vec![(0, values(path))],
            Self::Folders => vec![(0, Holds::Ids)],
            Self::Notes => vec![(0, Holds::Nothing)],
        }
    }
}

/// The words that a column offers, each with its meaning.
fn choices(catalog: &Catalog, glossary: &Glossary, words: &str) -> Vec<String> {
    let with_meaning = |word: &str, meaning: &str| format!("{word}{BETWEEN_LANGUAGES}{meaning}");
    if words == GENDERS {
        let gender = |gender: &str| {
            let message = format!("column-gender-{gender}");
            with_meaning(gender, &in_every_language(catalog, &message, None, 0, BETWEEN_LANGUAGES))
        };
        return ["female", "male"].map(gender).to_vec();
    }
    let offered = |Word { word, meaning }: &Word| {
        let meaning = meaning.as_ref().and_then(|meaning| meaning.lines().next());
        meaning.map_or_else(|| word.clone(), |meaning| with_meaning(word, meaning))
    };
    glossary.get(words).map(|words| words.words.iter().map(offered).collect()).unwrap_or_default()
}

/// The messages of every language; its regions give the same meanings in other words.
fn languages(catalog: &Catalog) -> impl Iterator<Item = &Messages> {
    catalog.all().filter(|messages| messages.locale().region().is_none())
}

fn in_every_language(
    catalog: &Catalog,
    message: &str,
    attribute: Option<&str>,
    number: usize,
    between: &str,
) -> String {
    let said = languages(catalog).filter_map(|messages| say(messages, message, attribute, number));
    said.collect::<Vec<_>>().join(between)
}

fn say(messages: &Messages, message: &str, attribute: Option<&str>, number: usize) -> Option<String> {
    let mut arguments = FluentArgs::new();
    arguments.set("number", number.to_string());
    messages.format(Request { message, attribute, path: &Path::root() }, &arguments).ok()
}
