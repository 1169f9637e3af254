//! The wording of sheets that belong to no agreement, such as those of a ceremony: always in English and in Spanish.

use chrono::Datelike as _;
use fluent::{FluentArgs, FluentValue};

use super::catalog::{Catalog, Messages, Request};
use super::text::{blank, page_marks, partly_blank, text, verbatim};
use super::{Written, language, voices};
use crate::alternat::Original;
use crate::document::{Blank, Columns, Language, Text};
use crate::finding::{Finding, Path, Rule};
use crate::locale::Locale;
use crate::spec::{Ceremony, Pair, PartialDate};

/// Words such a sheet, English on the left.
pub struct SheetVoice<'a> {
    messages: [&'a Messages; 2],
}

impl<'a> SheetVoice<'a> {
    /// Takes the messages of both languages.
    ///
    /// # Errors
    ///
    /// A finding if the catalog does not have one of them.
    pub fn new(catalog: &'a Catalog) -> Result<Self, Finding> {
        let [english, spanish] = Ceremony::LANGUAGES.map(|code| {
            let locale: Option<Locale> = code.parse().ok();
            let messages = locale.and_then(|locale| catalog.messages(&locale));
            messages.ok_or_else(|| {
                let finding = Finding::at(Rule::MissingMessage, &Path::root());
                finding.with("locale", code).with("message", "running-order")
            })
        });
        Ok(Self { messages: [english?, spanish?] })
    }

    /// Both languages.
    #[must_use]
    pub fn languages(&self) -> Columns<Language> {
        let [left, right] = self.messages.map(|messages| language(messages.locale()));
        Columns { left, right }
    }

    /// A message that needs no variables except the numbers of pages.
    ///
    /// # Errors
    ///
    /// A finding for each language whose message is missing or broken.
    pub fn say(&self, message: &str) -> Written<Columns<Text>> {
        let [page, pages] = page_marks();
        self.say_with(message, |_| {
            Ok([("page", page.as_str()), ("pages", pages.as_str())].into_iter().collect())
        })
    }

    /// A message about a number of originals or agreements.
    ///
    /// # Errors
    ///
    /// A finding for each language whose message is missing or broken.
    pub fn count(&self, message: &str, variable: &'static str, number: usize) -> Written<Columns<Text>> {
        self.say_with(message, |_| Ok([(variable, FluentValue::from(number))].into_iter().collect()))
    }

    /// A message about the name of a language, by its code.
    ///
    /// # Errors
    ///
    /// A finding for each language whose message is missing or broken.
    pub fn about_language(&self, message: &str, code: &str) -> Written<Columns<Text>> {
        let name = format!("language-{code}");
        self.say_with(message, |messages| {
            let name = format(messages, &name, &FluentArgs::new())?;
            Ok([("language", name)].into_iter().collect())
        })
    }

    /// A message about something that has one name in both languages, such as a file.
    ///
    /// # Errors
    ///
    /// A finding for each language whose message is missing or broken.
    pub fn about(&self, message: &str, name: &str) -> Written<Columns<Text>> {
        self.say_with(message, |_| Ok([("name", verbatim(name))].into_iter().collect()))
    }

    /// A message about the name of a ceremony.
    ///
    /// # Errors
    ///
    /// A finding for each language whose message is missing or broken.
    pub fn about_name(&self, message: &str, name: &Pair) -> Written<Columns<Text>> {
        self.say_with(message, |messages| Ok([("name", own(name, messages))].into_iter().collect()))
    }

    /// A message with a text in both languages, for the properties of the file.
    ///
    /// # Errors
    ///
    /// A finding if the message is missing or broken.
    pub fn join(&self, message: &str, texts: &Columns<Text>) -> Result<String, Finding> {
        let variables = [("first", texts.left.to_string()), ("second", texts.right.to_string())];
        let words = format(self.messages[0], message, &variables.into_iter().collect())?;
        Ok(text(&words).to_string())
    }

    /// The day of a ceremony as far as it is known; the rest is to be filled in by hand.
    ///
    /// # Errors
    ///
    /// A finding for each language whose message is missing or broken.
    pub fn day(&self, date: Option<PartialDate>) -> Written<Columns<Text>> {
        if let Some(day) = date.and_then(PartialDate::day) {
            let numbers = [
                ("weekday", day.weekday().number_from_monday()),
                ("day", day.day()),
                ("month", day.month()),
                ("year", day.year().unsigned_abs()),
            ];
            return self.say_with("ceremony-day", |_| Ok(numbers.into_iter().collect()));
        }
        self.say_with("ceremony-day-blank", |messages| {
            let month = match date.and_then(PartialDate::month) {
                Some(month) => format(messages, "month", &[("month", month)].into_iter().collect())?,
                None => blank(Blank::Month),
            };
            let year = date.map_or_else(|| blank(Blank::Year), |date| date.year().to_string());
            Ok([("day", blank(Blank::Day)), ("month", month), ("year", year)].into_iter().collect())
        })
    }

    /// A place in the ceremony's own words, in which `___` is a line to fill in by hand; without words, the whole place
    /// is.
    #[must_use]
    pub fn place(&self, place: Option<&Pair>) -> Columns<Text> {
        let [left, right] = self.messages.map(|messages| match place {
            Some(place) => text(&partly_blank(&own(place, messages), Blank::Place)),
            None => text(&blank(Blank::Place)),
        });
        Columns { left, right }
    }

    /// The ceremony's own words.
    #[must_use]
    pub fn own(&self, words: &Pair) -> Columns<Text> {
        let [left, right] = self.messages.map(|messages| text(&own(words, messages)));
        Columns { left, right }
    }

    fn say_with<'v>(
        &self,
        message: &str,
        variables: impl Fn(&Messages) -> Result<FluentArgs<'v>, Finding>,
    ) -> Written<Columns<Text>> {
        let word = |messages| Ok(text(&format(messages, message, &variables(messages)?)?));
        match self.messages.map(word) {
            [Ok(left), Ok(right)] => Ok(Columns { left, right }),
            [left, right] => Err(left.err().into_iter().chain(right.err()).collect()),
        }
    }
}

/// The names of both cities, in the order of the spec, each in the languages of an original's columns.
///
/// # Errors
///
/// Findings about messages that are missing or broken.
///
/// # Panics
///
/// A locale of the agreement is not in the catalog that it was examined with.
pub fn cities(original: &Original<'_>, catalog: &Catalog) -> Written<[Columns<Text>; 2]> {
    let [left, right] = voices(original, catalog)?;
    let parties = original.agreement.parties.each_ref();
    let [first, second] = parties.map(|party| -> Result<_, Finding> {
        let [left, right] = [&left, &right].map(|voice| voice.of_party("initials-of", party));
        Ok(Columns { left: text(&left?), right: text(&right?) })
    });
    Ok([first?, second?])
}

fn format(messages: &Messages, message: &str, arguments: &FluentArgs<'_>) -> Result<String, Finding> {
    messages.format(Request { message, attribute: None, path: &Path::root() }, arguments)
}

/// The ceremony's own words in a language, on one line.
fn own(words: &Pair, messages: &Messages) -> String {
    let words = words.0.get(messages.locale().language()).map_or("", String::as_str);
    words.split_whitespace().collect::<Vec<_>>().join(" ")
}
