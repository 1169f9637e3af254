//! One of the two languages of an original, with the variables of its messages.

use std::borrow::Cow;

use chrono::{Datelike as _, NaiveDate};
use fluent::{FluentArgs, FluentValue};

use super::catalog::{Messages, Request};
use super::functions::capitalized;
use super::text::{PROVISION, emphasis, paragraphs, text};
use super::ties::Ties;
use crate::alternat::Original;
use crate::document::Text;
use crate::finding::{Finding, Path};
use crate::grammar::spanish;
use crate::locale::{Locale, Side};
use crate::model::vocabulary::{INSTRUMENT, KIND, OF_PARTY};
use crate::model::{Piece, Prose};

pub(super) type Worded = Result<String, Finding>;

/// Words the texts of one language.
pub(super) struct Voice<'a> {
    pub(super) original: &'a Original<'a>,
    pub(super) side: Side,
    messages: &'a Messages,
    /// The variables that every message may use.
    variables: FluentArgs<'static>,
    /// The words that stay on one line.
    ties: Ties,
}

/// The beginning of the attributes of a clause that are its lettered items: `item-1`, `item-2` and so on.
const ITEM: &str = "item-";

impl<'a> Voice<'a> {
    /// Words the variables first, because clauses refer to them.
    pub(super) fn new(
        original: &'a Original<'a>,
        side: Side,
        messages: &'a Messages,
    ) -> Result<Self, Finding> {
        let mut voice =
            Self { original, side, messages, variables: FluentArgs::new(), ties: Ties::default() };
        voice.add_variables()?;
        voice.ties = voice.make_ties()?;
        Ok(voice)
    }

    fn make_ties(&self) -> Result<Ties, Finding> {
        let month = |number: u32| {
            let month = [("month", number)].into_iter().collect();
            self.format("month", None, &Path::root(), &month)
        };
        let months = (1..=12).map(month).collect::<Result<_, _>>()?;
        let terms = ["parties", "each-party", "this"].map(|term| self.value(term));
        let terms: Vec<_> = terms.into_iter().collect::<Result<_, _>>()?;
        Ok(Ties::new(self.locale().language(), months, &terms))
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
        self.format(message, None, &Path::root(), &self.variables)
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

    /// A message, or attribute, that contains a clause of the library.
    pub(super) fn clause(&self, message: &str, attribute: Option<&str>, path: &Path) -> Worded {
        self.format(message, attribute, path, &self.variables)
    }

    /// A message or an attribute of the noun by which this agreement names itself.
    pub(super) fn of_noun(&self, attribute: Option<&str>) -> Worded {
        let message = noun_message(&self.original.agreement.noun);
        self.format(&message, attribute, &path_of_kind(), &self.variables)
    }

    /// An attribute of the kind of this agreement.
    pub(super) fn of_kind(&self, attribute: &str) -> Worded {
        let message = kind_message(&self.original.agreement.kind);
        self.format(&message, Some(attribute), &path_of_kind(), &self.variables)
    }

    /// The title of this agreement.
    pub(super) fn title(&self) -> Worded {
        let agreement = self.original.agreement;
        match &agreement.title {
            Some(title) => Ok(title.get(self.side).clone()),
            None => self.format(&kind_message(&agreement.kind), None, &path_of_kind(), &self.variables),
        }
    }

    /// The title as it is printed at the foot of every page.
    pub(super) fn short_title(&self) -> Worded {
        match &self.original.agreement.title {
            Some(title) => Ok(title.get(self.side).clone()),
            None => self.of_kind("short"),
        }
    }

    /// Text in the spec's own words, with the values of its variables.
    pub(super) fn own(&self, prose: &Prose) -> Result<Text, Finding> {
        self.own_after(prose, "")
    }

    /// The same for whole sentences: a variable that begins one has a capital letter.
    pub(super) fn own_sentences(&self, prose: &Prose) -> Result<Text, Finding> {
        self.own_after(prose, ".")
    }

    fn own_after(&self, prose: &Prose, before: &str) -> Result<Text, Finding> {
        let mut words = String::new();
        for piece in &prose.0 {
            match piece {
                Piece::Words(own) | Piece::Broken(own) => words.push_str(own),
                Piece::Emphasis(own) => words.push_str(&emphasis(own)),
                Piece::Variable(variable) => {
                    let value = self.value(variable)?;
                    let so_far = if words.is_empty() { before } else { words.trim_end() };
                    let begins = so_far.ends_with(['.', '!', '?']);
                    let value = if begins { capitalized(&value) } else { value };
                    words = match self.locale().language() {
                        "es" => spanish::joined(&words, &value),
                        _ => words + &value,
                    };
                }
            }
        }
        Ok(self.passage(&words))
    }

    /// A worded message as a passage of running text, in which some words stay on one line.
    pub(super) fn passage(&self, words: &str) -> Text {
        self.ties.tie(text(words))
    }

    /// The passages of a worded message, one for each paragraph.
    pub(super) fn passages(&self, words: &str) -> Vec<Text> {
        paragraphs(words).into_iter().map(|text| self.ties.tie(text)).collect()
    }

    /// A provision with the sign that a message puts after it.
    pub(super) fn ended(&self, message: &str, provision: &Text, next: &Text) -> Result<Text, Finding> {
        // The message is formatted with a mark in place of the provision, whose own marks are already resolved.
        let own = [("words", PROVISION.to_string()), ("next", next.to_string())];
        let ending = self.say_with(message, &own)?;
        let (before, after) = ending.split_once(PROVISION).unwrap_or(("", &ending));
        let inlines = [text(before), provision.clone(), text(after)].into_iter().flat_map(|text| text.0);
        Ok(Text(inlines.collect()))
    }

    /// True if a message has an attribute.
    pub(super) fn has_attribute(&self, message: &str, attribute: &str) -> bool {
        self.attributes(message).any(|found| found == attribute)
    }

    /// The attributes that contain the lettered items of a clause, in their order.
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

    /// The variables that every message may use, as a copy to which others can be added.
    pub(super) fn arguments(&self) -> FluentArgs<'_> {
        self.variables.iter().map(|(name, value)| (name, borrowed(value))).collect()
    }

    pub(super) fn set(&mut self, name: &'static str, value: impl Into<FluentValue<'static>>) {
        self.variables.set(name, value.into());
    }

    /// The value of a variable in a spec's own words: the examination has checked the variables that the agreement
    /// uses, including those of its parties.
    fn value(&self, name: &str) -> Worded {
        let parties = &self.original.agreement.parties;
        let of_party = |end: &str| parties.iter().find(|party| format!("{}{end}", party.id) == name);
        let [named, city] = OF_PARTY;
        if let Some(party) = of_party(named) {
            return self.party_apart(party);
        }
        if let Some(party) = of_party(city) {
            return self.city_apart(party);
        }
        Ok(match self.variables.get(name) {
            Some(FluentValue::String(words)) => words.to_string(),
            Some(FluentValue::Number(number)) => number.as_string().into_owned(),
            other => unreachable!("own words were examined with the variables there are: {name} {other:?}"),
        })
    }

    // -------------------------------------------------------------- pieces

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
            [before @ .., last] => join("list-ends", self.enumerated(before)?, last),
        }
    }

    /// The beginning of a list, without the conjunction.
    pub(super) fn enumerated(&self, items: &[String]) -> Worded {
        let Some((first, others)) = items.split_first() else { return Ok(String::new()) };
        others.iter().try_fold(first.clone(), |before, item| {
            self.say_with("list-goes-on", &[("before", before), ("item", item.clone())])
        })
    }
}

/// The value of a variable, borrowed instead of copied.
fn borrowed<'v>(value: &'v FluentValue<'_>) -> FluentValue<'v> {
    match value {
        FluentValue::String(words) => FluentValue::String(Cow::Borrowed(words)),
        other => other.clone(),
    }
}

/// The attributes that contain the lettered items of a clause, in their order.
pub(super) fn items_of(messages: &Messages, clause: &str) -> Vec<String> {
    let attributes = messages.shapes().get(clause).into_iter().flat_map(|shape| &shape.attributes);
    let number = |attribute: &String| attribute.strip_prefix(ITEM)?.parse::<u32>().ok();
    let mut items: Vec<_> =
        attributes.filter_map(|attribute| Some((number(attribute)?, attribute.clone()))).collect();
    items.sort();
    items.into_iter().map(|(_, attribute)| attribute).collect()
}

/// The message of a noun of instruments.
pub(super) fn noun_message(noun: &str) -> String {
    format!("{INSTRUMENT}{noun}")
}

/// The message of a kind.
pub(super) fn kind_message(kind: &str) -> String {
    format!("{KIND}{kind}")
}

fn path_of_kind() -> Path {
    crate::spec::path(&["kind"])
}
