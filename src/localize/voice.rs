//! One of the two languages of an original, with the variables of its messages.

use chrono::{Datelike as _, NaiveDate};
use fluent::{FluentArgs, FluentValue};

use super::catalog::{Messages, Request};
use super::text::{PROVISION, blank, name, page_marks, text, verbatim};
use crate::alternat::Original;
use crate::document::{Blank, Text};
use crate::finding::{Finding, Path};
use crate::locale::{Locale, Side};
use crate::model::{Gender, Instrument, Party, SigningPlace, Wording};

type Worded = Result<String, Finding>;

/// Words the texts of one language.
pub(super) struct Voice<'a> {
    original: &'a Original<'a>,
    side: Side,
    messages: &'a Messages,
    /// The variables that every message may use.
    variables: Vec<(&'static str, FluentValue<'static>)>,
}

/// The part of a clause's attributes that are its lettered items: `item-1`, `item-2` and so on.
const ITEM: &str = "item-";

/// The kind of instrument that reaffirms an earlier one.
const REAFFIRMATION: &str = "reaffirmation";

impl<'a> Voice<'a> {
    /// Words the variables first, for clauses refer to them.
    pub(super) fn new(
        original: &'a Original<'a>,
        side: Side,
        messages: &'a Messages,
    ) -> Result<Self, Finding> {
        let mut voice = Self { original, side, messages, variables: Vec::new() };
        voice.add_parties()?;
        voice.add_signing()?;
        voice.add_history()?;
        voice.add_pages();
        Ok(voice)
    }

    pub(super) fn side(&self) -> Side {
        self.side
    }

    pub(super) fn locale(&self) -> &Locale {
        self.messages.locale()
    }

    // ------------------------------------------------------------ messages

    /// A message of the frame.
    pub(super) fn say(&self, message: &str) -> Worded {
        self.say_with(message, &[])
    }

    /// A message that has variables of its own.
    pub(super) fn say_with(&self, message: &str, own: &[(&'static str, String)]) -> Worded {
        let mut arguments = self.arguments();
        for (name, value) in own {
            arguments.set(*name, value.clone());
        }
        self.format(message, None, &Path::root(), &arguments)
    }

    /// A message, or attribute, that holds a clause of the library.
    pub(super) fn clause(&self, message: &str, attribute: Option<&str>, path: &Path) -> Worded {
        self.format(message, attribute, path, &self.arguments())
    }

    /// A message about a party.
    pub(super) fn of_party(&self, message: &str, party: &Party) -> Worded {
        let mut arguments = self.arguments();
        arguments.set("city", name(party.city.get(self.side)));
        let state = self.state(party)?;
        let (state, of_state) = state.unwrap_or_default();
        arguments.set("state", state);
        arguments.set("of-state", of_state);
        arguments.set("has-state", if party.state.is_some() { "yes" } else { "no" });
        arguments.set("country", self.country(party, None)?);
        arguments.set("of-country", self.country(party, Some("of"))?);
        self.format(message, None, &Path::root(), &arguments)
    }

    /// An attribute of the kind of this agreement.
    pub(super) fn of_kind(&self, attribute: &str) -> Worded {
        self.format(
            &kind_message(&self.original.agreement.kind),
            Some(attribute),
            &path_of_kind(),
            &self.arguments(),
        )
    }

    /// The title of this agreement.
    pub(super) fn title(&self) -> Worded {
        let agreement = self.original.agreement;
        match &agreement.title {
            Some(title) => Ok(title.get(self.side).clone()),
            None => self.format(&kind_message(&agreement.kind), None, &path_of_kind(), &self.arguments()),
        }
    }

    /// The title of the office in which a party's signatory signs.
    pub(super) fn office(&self, party: &Party) -> Worded {
        let message = match &party.signatory.office {
            Wording::Given(titles) => return Ok(titles.get(self.side).clone()),
            Wording::Message(message) => message,
        };
        let mut arguments = FluentArgs::new();
        arguments.set(
            "country",
            match &party.country {
                Wording::Message(country) => country.clone(),
                Wording::Given(_) => String::new(),
            },
        );
        arguments.set(
            "gender",
            match party.signatory.gender {
                Some(Gender::Female) => "female",
                Some(Gender::Male) => "male",
                None => "unknown",
            },
        );
        self.format(message, None, &Path::root(), &arguments)
    }

    /// A provision with the sign that a message puts behind it, unless it ends with one of its own.
    pub(super) fn ended(&self, message: &str, provision: &Text, next: &Text) -> Result<Text, Finding> {
        let words = provision.to_string();
        let inside = words.trim_end_matches([')', ']', '}', '"', '\'', '”', '’', '»', '>']);
        if inside.ends_with(['.', ',', ';', ':', '!', '?', '…', '—', '–']) {
            return Ok(provision.clone());
        }
        // The message is told with a mark in place of the provision, whose own marks are resolved already.
        let own = [("words", PROVISION.to_string()), ("next", next.to_string())];
        let ending = self.say_with(message, &own)?;
        let (before, after) = ending.split_once(PROVISION).unwrap_or(("", &ending));
        let inlines = [text(before), provision.clone(), text(after)].into_iter().flat_map(|text| text.0);
        Ok(Text(inlines.collect()))
    }

    /// Whether a message has an attribute.
    pub(super) fn has_attribute(&self, message: &str, attribute: &str) -> bool {
        self.attributes(message).any(|found| found == attribute)
    }

    /// The attributes that hold the lettered items of a clause, in their order.
    pub(super) fn items(&self, clause: &str) -> Vec<String> {
        let mut items: Vec<_> = self
            .attributes(clause)
            .filter_map(|attribute| {
                Some((attribute.strip_prefix(ITEM)?.parse::<u32>().ok()?, attribute.to_owned()))
            })
            .collect();
        items.sort();
        items.into_iter().map(|(_, attribute)| attribute).collect()
    }

    fn attributes(&self, message: &str) -> impl Iterator<Item = &str> {
        let shape = self.messages.shapes().get(message);
        shape.into_iter().flat_map(|shape| shape.attributes.iter().map(String::as_str))
    }

    fn format(
        &self,
        message: &str,
        attribute: Option<&str>,
        path: &Path,
        arguments: &FluentArgs<'_>,
    ) -> Worded {
        self.messages.format(Request { message, attribute, path }, arguments)
    }

    // ----------------------------------------------------------- variables

    fn arguments(&self) -> FluentArgs<'_> {
        self.variables.iter().cloned().collect()
    }

    fn set(&mut self, name: &'static str, value: impl Into<FluentValue<'static>>) {
        self.variables.push((name, value.into()));
    }

    fn add_parties(&mut self) -> Result<(), Finding> {
        let [first, second] = self.original.parties(self.side);
        let named = [("first-party", "party", first), ("second-party", "party", second)];
        let described = [
            ("first-party-in-full", "party-in-full", first),
            ("second-party-in-full", "party-in-full", second),
        ];
        for (variable, message, party) in named.into_iter().chain(described) {
            let words = self.of_party(message, party)?;
            self.set(variable, words);
        }
        self.set("first-city", name(first.city.get(self.side)));
        self.set("second-city", name(second.city.get(self.side)));
        Ok(())
    }

    fn add_signing(&mut self) -> Result<(), Finding> {
        let signing = &self.original.agreement.signing;
        let date = match signing.date {
            Some(date) => self.dated("date-of-signing", date)?,
            None => {
                let blanks = [("day", Blank::Day), ("month", Blank::Month), ("year", Blank::Year)];
                self.say_with("date-of-signing-blank", &blanks.map(|(name, kind)| (name, blank(kind))))?
            }
        };
        let place = match &signing.place {
            SigningPlace::Blank => blank(Blank::Place),
            SigningPlace::Elsewhere(names) => verbatim(names.get(self.side)),
            SigningPlace::Party(number) => {
                self.of_party("place-of-signing", &self.original.agreement.parties[*number])?
            }
        };
        let languages = self.original.languages(self.side);
        let languages = languages.map(|side| {
            let language = self.original.agreement.languages.get(side).language().to_owned();
            self.say(&format!("language-{language}"))
        });
        let languages = self.list(&languages.into_iter().collect::<Result<Vec<_>, _>>()?)?;
        self.set("date", date);
        self.set("place", place);
        self.set("languages", languages);
        self.set("originals", signing.originals);
        Ok(())
    }

    fn add_history(&mut self) -> Result<(), Finding> {
        let Some((original, later)) = self.original.agreement.history.split_first() else { return Ok(()) };
        let cited = self.cited(original)?;
        let (history, instruments) = if later.is_empty() {
            (cited, 1)
        } else if later.iter().all(|instrument| instrument.kind == REAFFIRMATION) {
            let dates = later.iter().map(|instrument| self.dated("date-cited", instrument.signed));
            let dates = self.list(&dates.collect::<Result<Vec<_>, _>>()?)?;
            let own = [("title", self.title_of(original)?), ("instrument", cited), ("dates", dates)];
            (self.cited_with(original, "reaffirmed", &own)?, 1)
        } else {
            let later = later.iter().map(|instrument| self.cited(instrument));
            let all: Vec<_> = std::iter::once(Ok(cited)).chain(later).collect::<Result<_, _>>()?;
            (self.list(&all)?, all.len())
        };
        self.set("history", history);
        self.set("instruments", instruments);
        self.set("established", original.signed.year());
        Ok(())
    }

    fn add_pages(&mut self) {
        let [page, pages] = page_marks();
        self.set("page", page);
        self.set("pages", pages);
    }

    // -------------------------------------------------------------- pieces

    /// The name of a party's state, alone and with its preposition.
    fn state(&self, party: &Party) -> Result<Option<(String, String)>, Finding> {
        let (state, general) = match &party.state {
            None => return Ok(None),
            Some(Wording::Given(names)) => (names.get(self.side).clone(), "province"),
            Some(Wording::Message(message)) if self.has_attribute(message, "of") => {
                let of_state = self.format(message, Some("of"), &Path::root(), &FluentArgs::new())?;
                return Ok(Some((name(&self.say(message)?), of_state)));
            }
            Some(Wording::Message(message)) => (self.say(message)?, "state"),
        };
        let mut arguments = FluentArgs::new();
        arguments.set("name", name(&state));
        let of_state = self.format(general, Some("of"), &Path::root(), &arguments)?;
        Ok(Some((name(&state), of_state)))
    }

    fn country(&self, party: &Party, attribute: Option<&str>) -> Worded {
        let mut arguments = FluentArgs::new();
        let message = match &party.country {
            Wording::Message(message) => message.as_str(),
            Wording::Given(names) => {
                arguments.set("name", name(names.get(self.side)));
                "country"
            }
        };
        self.format(message, attribute, &Path::root(), &arguments)
    }

    fn dated(&self, message: &str, date: NaiveDate) -> Worded {
        let mut arguments = FluentArgs::new();
        arguments.set("day", date.day());
        arguments.set("month", date.month());
        arguments.set("year", date.year());
        self.format(message, None, &Path::root(), &arguments)
    }

    /// An earlier instrument as it is cited alone.
    fn cited(&self, instrument: &Instrument) -> Worded {
        let date = self.dated("date-cited", instrument.signed)?;
        self.cited_with(instrument, "cited", &[("title", self.title_of(instrument)?), ("date", date)])
    }

    fn title_of(&self, instrument: &Instrument) -> Worded {
        match &instrument.title {
            Some(title) => Ok(title.get(self.side).clone()),
            None => self.format(&kind_message(&instrument.kind), None, &Path::root(), &self.arguments()),
        }
    }

    fn cited_with(&self, instrument: &Instrument, attribute: &str, own: &[(&'static str, String)]) -> Worded {
        let mut arguments = FluentArgs::new();
        for (name, value) in own {
            arguments.set(*name, value.clone());
        }
        self.format(&kind_message(&instrument.kind), Some(attribute), &Path::root(), &arguments)
    }

    /// A list in running text, with the conjunction of the language.
    fn list(&self, items: &[String]) -> Worded {
        let join = |message: &str, before: String, item: &String| {
            self.say_with(message, &[("before", before), ("item", item.clone())])
        };
        match items {
            [] => Ok(String::new()),
            [only] => Ok(only.clone()),
            [first, last] => join("list-of-two", first.clone(), last),
            [first, middle @ .., last] => {
                let before = middle
                    .iter()
                    .try_fold(first.clone(), |before, item| join("list-goes-on", before, item))?;
                join("list-ends", before, last)
            }
        }
    }
}

fn kind_message(kind: &str) -> String {
    format!("kind-{kind}")
}

fn path_of_kind() -> Path {
    crate::spec::path(&["kind"])
}
