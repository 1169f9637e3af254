//! How parties, their places and their officers are worded.

use fluent::FluentArgs;

use super::text::{name as marked, partly_blank, sounding, verbatim};
use super::voice::{Voice, Worded};
use crate::document::Blank;
use crate::finding::{Finding, Path};
use crate::model::{Gender, Party, Represented, Signatory, Wording};

/// The attribute of a city's message that says how the city is called as a party.
const AS_CITY: &str = "as-city";
/// The noun of a party that calls itself a city.
const CITY_NOUN: &str = "noun-city";
/// The nouns of parties that are named after the place where they have their seat,
/// but are not that place: a municipality, and the body that governs it.
const NAMED_AFTER_SEAT: [&str; 2] = ["noun-municipality", "noun-ayuntamiento"];

impl Voice<'_> {
    /// A message about a party.
    pub(super) fn of_party(&self, message: &str, party: &Party) -> Worded {
        let mut arguments = self.arguments();
        arguments.set("party", self.party(party)?);
        arguments.set("seat", self.seat(party)?);
        arguments.set("city", sounding(&self.city(party)?, party.sound));
        let (state, of_state) = self.state(party)?.unwrap_or_default();
        arguments.set("state", state);
        arguments.set("of-state", of_state);
        arguments.set("has-state", if party.state.is_some() { "yes" } else { "no" });
        arguments.set("country", self.country(party, None)?);
        arguments.set("of-country", self.country(party, Some("of"))?);
        self.format(message, None, &Path::root(), &arguments)
    }

    /// The title of the office in which someone signs.
    pub(super) fn office(&self, office: &Wording, signatory: &Signatory, party: Option<&Party>) -> Worded {
        let mut arguments = customs(party, signatory.gender);
        let title = self.title_of_office(office, &arguments)?;
        if !signatory.interim {
            return Ok(title);
        }
        arguments.set("title", title);
        self.format("held-for-a-time", None, &Path::root(), &arguments)
    }

    fn title_of_office(&self, office: &Wording, customs: &FluentArgs<'_>) -> Worded {
        match office {
            Wording::Given(titles) => Ok(titles.get(self.side).clone()),
            Wording::Message(message) => self.format(message, None, &Path::root(), customs),
        }
    }

    /// In whose place someone signs.
    pub(super) fn on_behalf_of(&self, represented: &Represented, party: Option<&Party>) -> Worded {
        let mut arguments = customs(party, represented.gender);
        let title = self.title_of_office(&represented.office, &arguments)?;
        let name = self.named(&represented.name, represented.honorific.as_ref(), &mut arguments)?;
        arguments.set("title", title);
        arguments.set("name", name);
        self.format("on-behalf-of", None, &Path::root(), &arguments)
    }

    /// The name of who signs, as the language writes it.
    pub(super) fn name_of(&self, signatory: &Signatory, party: Option<&Party>, known: &str) -> Worded {
        self.named(known, signatory.honorific.as_ref(), &mut customs(party, signatory.gender))
    }

    /// A name with what stands before it.
    fn named(&self, name: &str, honorific: Option<&Wording>, customs: &mut FluentArgs<'_>) -> Worded {
        let honorific = match honorific {
            None => "none".to_owned(),
            Some(Wording::Given(forms)) => verbatim(forms.get(self.side)),
            Some(Wording::Message(message)) => self.format(message, None, &Path::root(), customs)?,
        };
        customs.set("honorific", honorific);
        customs.set("name", partly_blank(name, Blank::Name));
        self.format("signatory-name", None, &Path::root(), customs)
    }

    /// A party as running text names it, with its article.
    pub(super) fn party(&self, party: &Party) -> Worded {
        let noun = match &party.noun {
            Wording::Given(names) => return Ok(names.get(self.side).clone()),
            Wording::Message(noun) => noun,
        };
        if noun == CITY_NOUN
            && let Some(named) = self.as_city(party)
        {
            return named;
        }
        let mut arguments = customs(Some(party), party.signatory.gender);
        arguments.set("city", sounding(&self.city(party)?, party.sound));
        self.format(noun, None, &Path::root(), &arguments)
    }

    /// The place where a party has its seat: its city, unless it calls itself something else.
    fn seat(&self, party: &Party) -> Worded {
        match &party.noun {
            Wording::Message(noun) if noun == CITY_NOUN => {}
            Wording::Message(noun) if NAMED_AFTER_SEAT.contains(&noun.as_str()) => {
                return Ok(sounding(&self.city(party)?, party.sound));
            }
            Wording::Message(_) | Wording::Given(_) => return self.party(party),
        }
        if let Some(named) = self.as_city(party) {
            return named;
        }
        let mut arguments = customs(Some(party), party.signatory.gender);
        arguments.set("city", sounding(&self.city(party)?, party.sound));
        self.format("seat", None, &Path::root(), &arguments)
    }

    /// How a city is called whose name says already that it is one.
    fn as_city(&self, party: &Party) -> Option<Worded> {
        match &party.city {
            Wording::Message(city) if self.has_attribute(city, AS_CITY) => {
                Some(self.format(city, Some(AS_CITY), &Path::root(), &FluentArgs::new()))
            }
            _ => None,
        }
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
}

/// What the customs of a party's country depend on: the messages of country
/// and state, where the locales know them, and the gender of who signs.
fn customs(party: Option<&Party>, gender: Option<Gender>) -> FluentArgs<'static> {
    let message = |wording: Option<&Wording>| match wording {
        Some(Wording::Message(message)) => message.clone(),
        Some(Wording::Given(_)) | None => "none".to_owned(),
    };
    let gender = match gender {
        Some(Gender::Female) => "female",
        Some(Gender::Male) => "male",
        None => "unknown",
    };
    let mut arguments = FluentArgs::new();
    arguments.set("country", message(party.map(|party| &party.country)));
    arguments.set("state", message(party.and_then(|party| party.state.as_ref())));
    arguments.set("gender", gender);
    arguments
}
