//! One of the two languages of an original, with the variables of its messages.

use chrono::{Datelike as _, NaiveDate};
use fluent::{FluentArgs, FluentValue};

use super::catalog::{Messages, Request};
use super::functions::capitalized;
use super::text::{PROVISION, emphasis, name as marked, text, verbatim};
use crate::alternat::Original;
use crate::document::Text;
use crate::finding::{Finding, Path};
use crate::locale::{Locale, Side};
use crate::model::vocabulary::{KIND, OF_PARTY};
use crate::model::{Gender, Party, Piece, Prose, Wording};

pub(super) type Worded = Result<String, Finding>;

/// Words the texts of one language.
pub(super) struct Voice<'a> {
    pub(super) original: &'a Original<'a>,
    pub(super) side: Side,
    messages: &'a Messages,
    /// The variables that every message may use.
    variables: Vec<(&'static str, FluentValue<'static>)>,
}

/// The part of a clause's attributes that are its lettered items: `item-1`, `item-2` and so on.
const ITEM: &str = "item-";

/// The attribute of a city's message that says how the city is called as a party.
const AS_CITY: &str = "as-city";
/// The noun of a party that calls itself a city.
const CITY_NOUN: &str = "noun-city";

impl<'a> Voice<'a> {
    /// Words the variables first, for clauses refer to them.
    pub(super) fn new(
        original: &'a Original<'a>,
        side: Side,
        messages: &'a Messages,
    ) -> Result<Self, Finding> {
        let mut voice = Self { original, side, messages, variables: Vec::new() };
        voice.add_variables()?;
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

    /// A message about a number.
    pub(super) fn numbered(&self, message: &str, number: usize) -> Worded {
        let mut arguments = FluentArgs::new();
        arguments.set("number", number);
        self.format(message, None, &Path::root(), &arguments)
    }

    /// A message, or attribute, that holds a clause of the library.
    pub(super) fn clause(&self, message: &str, attribute: Option<&str>, path: &Path) -> Worded {
        self.format(message, attribute, path, &self.arguments())
    }

    /// A message about a party.
    pub(super) fn of_party(&self, message: &str, party: &Party) -> Worded {
        let mut arguments = self.arguments();
        arguments.set("party", self.party(party)?);
        arguments.set("city", marked(&self.city(party)?));
        let (state, of_state) = self.state(party)?.unwrap_or_default();
        arguments.set("state", state);
        arguments.set("of-state", of_state);
        arguments.set("has-state", if party.state.is_some() { "yes" } else { "no" });
        arguments.set("country", self.country(party, None)?);
        arguments.set("of-country", self.country(party, Some("of"))?);
        self.format(message, None, &Path::root(), &arguments)
    }

    /// An attribute of the kind of this agreement.
    pub(super) fn of_kind(&self, attribute: &str) -> Worded {
        let message = kind_message(&self.original.agreement.kind);
        self.format(&message, Some(attribute), &path_of_kind(), &self.arguments())
    }

    /// The title of this agreement.
    pub(super) fn title(&self) -> Worded {
        let agreement = self.original.agreement;
        match &agreement.title {
            Some(title) => Ok(title.get(self.side).clone()),
            None => self.format(&kind_message(&agreement.kind), None, &path_of_kind(), &self.arguments()),
        }
    }

    /// The title as it stands at the foot of every page.
    pub(super) fn short_title(&self) -> Worded {
        match &self.original.agreement.title {
            Some(title) => Ok(title.get(self.side).clone()),
            None => self.of_kind("short"),
        }
    }

    /// The title of the office in which a party's signatory signs.
    pub(super) fn office(&self, party: &Party) -> Worded {
        let signatory = &party.signatory;
        let mut arguments = customs(party);
        let title = match &signatory.office {
            Wording::Given(titles) => titles.get(self.side).clone(),
            Wording::Message(message) => self.format(message, None, &Path::root(), &arguments)?,
        };
        if !signatory.interim {
            return Ok(title);
        }
        arguments.set("title", title);
        self.format("office-held-for-a-time", None, &Path::root(), &arguments)
    }

    /// The name of a party's signatory, as the party's own language writes it.
    pub(super) fn signatory(&self, party: &Party, known: &str) -> Worded {
        let mut arguments = customs(party);
        let honorific = match &party.signatory.honorific {
            None => "none".to_owned(),
            Some(Wording::Given(forms)) => verbatim(forms.get(self.side)),
            Some(Wording::Message(message)) => self.format(message, None, &Path::root(), &arguments)?,
        };
        arguments.set("honorific", honorific);
        arguments.set("name", verbatim(known));
        self.format("signatory-name", None, &Path::root(), &arguments)
    }

    /// Own words with what their variables stand for.
    pub(super) fn own(&self, prose: &Prose) -> Result<Text, Finding> {
        self.own_after(prose, "")
    }

    /// The same as sentences: a variable that begins one has a capital letter.
    pub(super) fn own_sentences(&self, prose: &Prose) -> Result<Text, Finding> {
        self.own_after(prose, ".")
    }

    fn own_after(&self, prose: &Prose, before: &str) -> Result<Text, Finding> {
        let mut words = String::new();
        for piece in &prose.0 {
            match piece {
                Piece::Words(own) => words.push_str(own),
                Piece::Emphasis(own) => words.push_str(&emphasis(own)),
                Piece::Variable(variable) => {
                    let value = self.value(variable)?;
                    let so_far = if words.is_empty() { before } else { words.trim_end() };
                    let begins = so_far.ends_with(['.', '!', '?']);
                    words.push_str(&if begins { capitalized(&value) } else { value });
                }
            }
        }
        Ok(text(&words))
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
        items_of(self.messages, clause)
    }

    fn attributes(&self, message: &str) -> impl Iterator<Item = &str> {
        let shape = self.messages.shapes().get(message);
        shape.into_iter().flat_map(|shape| shape.attributes.iter().map(String::as_str))
    }

    pub(super) fn format(
        &self,
        message: &str,
        attribute: Option<&str>,
        path: &Path,
        arguments: &FluentArgs<'_>,
    ) -> Worded {
        self.messages.format(Request { message, attribute, path }, arguments)
    }

    // ----------------------------------------------------------- variables

    /// The variables that every message may use.
    pub(super) fn arguments(&self) -> FluentArgs<'_> {
        self.variables.iter().cloned().collect()
    }

    pub(super) fn set(&mut self, name: &'static str, value: impl Into<FluentValue<'static>>) {
        self.variables.push((name, value.into()));
    }

    /// What a variable of own words stands for: the agreement was examined with
    /// those that it uses, among them those of its parties.
    fn value(&self, name: &str) -> Worded {
        let parties = &self.original.agreement.parties;
        let of_party = |end: &str| parties.iter().find(|party| format!("{}{end}", party.id) == name);
        let [named, city] = OF_PARTY;
        if let Some(party) = of_party(named) {
            return self.party(party);
        }
        if let Some(party) = of_party(city) {
            return Ok(marked(&self.city(party)?));
        }
        let value = self.variables.iter().find(|(known, _)| *known == name).map(|(_, value)| value);
        Ok(match value {
            Some(FluentValue::String(words)) => words.to_string(),
            Some(FluentValue::Number(number)) => number.as_string().into_owned(),
            _ => String::new(),
        })
    }

    // -------------------------------------------------------------- pieces

    /// A party as running text names it, with its article.
    pub(super) fn party(&self, party: &Party) -> Worded {
        let noun = match &party.noun {
            Wording::Given(names) => return Ok(names.get(self.side).clone()),
            Wording::Message(noun) => noun,
        };
        if let Wording::Message(city) = &party.city
            && noun == CITY_NOUN
            && self.has_attribute(city, AS_CITY)
        {
            return self.format(city, Some(AS_CITY), &Path::root(), &FluentArgs::new());
        }
        let mut arguments = customs(party);
        arguments.set("city", marked(&self.city(party)?));
        self.format(noun, None, &Path::root(), &arguments)
    }

    /// The name of a party's city.
    pub(super) fn city(&self, party: &Party) -> Worded {
        match &party.city {
            Wording::Given(names) => Ok(names.get(self.side).clone()),
            Wording::Message(message) => self.say(message),
        }
    }

    /// The name of a party's state, alone and with its preposition.
    fn state(&self, party: &Party) -> Result<Option<(String, String)>, Finding> {
        let (state, general) = match &party.state {
            None => return Ok(None),
            Some(Wording::Given(names)) => (names.get(self.side).clone(), "province"),
            Some(Wording::Message(message)) if self.has_attribute(message, "of") => {
                let of_state = self.format(message, Some("of"), &Path::root(), &FluentArgs::new())?;
                return Ok(Some((marked(&self.say(message)?), of_state)));
            }
            Some(Wording::Message(message)) => (self.say(message)?, "state"),
        };
        let mut arguments = FluentArgs::new();
        arguments.set("name", marked(&state));
        let of_state = self.format(general, Some("of"), &Path::root(), &arguments)?;
        Ok(Some((marked(&state), of_state)))
    }

    fn country(&self, party: &Party, attribute: Option<&str>) -> Worded {
        let mut arguments = FluentArgs::new();
        let message = match &party.country {
            Wording::Message(message) => message.as_str(),
            Wording::Given(names) => {
                arguments.set("name", marked(names.get(self.side)));
                "country"
            }
        };
        self.format(message, attribute, &Path::root(), &arguments)
    }

    /// A message about a day.
    pub(super) fn dated(&self, message: &str, date: NaiveDate) -> Worded {
        let mut arguments = FluentArgs::new();
        arguments.set("day", date.day());
        arguments.set("month", date.month());
        arguments.set("year", date.year());
        self.format(message, None, &Path::root(), &arguments)
    }

    /// A list in running text, with the conjunction of the language.
    pub(super) fn list(&self, items: &[String]) -> Worded {
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

/// The attributes that hold the lettered items of a clause, in their order.
pub(super) fn items_of(messages: &Messages, clause: &str) -> Vec<String> {
    let attributes = messages.shapes().get(clause).into_iter().flat_map(|shape| &shape.attributes);
    let number = |attribute: &String| attribute.strip_prefix(ITEM)?.parse::<u32>().ok();
    let mut items: Vec<_> =
        attributes.filter_map(|attribute| Some((number(attribute)?, attribute.clone()))).collect();
    items.sort();
    items.into_iter().map(|(_, attribute)| attribute).collect()
}

/// What the customs of a party's country depend on: the messages of country
/// and state, where the locales know them, and the gender of who signs.
fn customs(party: &Party) -> FluentArgs<'static> {
    let message = |wording: Option<&Wording>| match wording {
        Some(Wording::Message(message)) => message.clone(),
        Some(Wording::Given(_)) | None => "none".to_owned(),
    };
    let gender = match party.signatory.gender {
        Some(Gender::Female) => "female",
        Some(Gender::Male) => "male",
        None => "unknown",
    };
    let mut arguments = FluentArgs::new();
    arguments.set("country", message(Some(&party.country)));
    arguments.set("state", message(party.state.as_ref()));
    arguments.set("gender", gender);
    arguments
}

/// The message of a kind.
pub(super) fn kind_message(kind: &str) -> String {
    format!("{KIND}{kind}")
}

fn path_of_kind() -> Path {
    crate::spec::path(&["kind"])
}
