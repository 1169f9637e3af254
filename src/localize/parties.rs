//! The wording of parties, their places and their officers.

use fluent::FluentArgs;

use super::functions::{noun, split_article, without_article};
use super::text::{name as marked, partly_blank, sounding, verbatim};
use super::voice::{Voice, Worded};
use crate::document::Blank;
use crate::finding::{Finding, Path};
use crate::model::vocabulary::{COUNTRY, STATE_NOUN, slug, state_noun_of_country};
use crate::model::{Gender, Party, Represented, Signatory, Wording};

/// The attribute of a city's message that contains the name of the city as a party.
const AS_CITY: &str = "as-city";
/// The noun of a party that calls itself a city.
const CITY_NOUN: &str = "noun-city";
/// The nouns of parties that are named after the place of their seat, but are not that place: a municipality, and the
/// body that governs it.
const NAMED_AFTER_SEAT: [&str; 2] = ["noun-municipality", "noun-ayuntamiento"];
/// The attribute of a country's message that contains the short name in common use.
const SHORT: &str = "short";

/// The name of a state: alone, with its noun, and with its preposition.
#[derive(Default)]
struct StateNames {
    name: String,
    in_full: String,
    with_of: String,
}

impl Voice<'_> {
    /// A message about a party.
    pub(super) fn of_party(&self, message: &str, party: &Party) -> Worded {
        let mut arguments = self.arguments();
        arguments.set("party", self.party(party)?);
        arguments.set("party-apart", self.party_apart(party)?);
        arguments.set("seat", self.seat(party)?);
        arguments.set("city", self.city_apart(party)?);
        let StateNames { name, in_full, with_of } = self.state(party)?.unwrap_or_default();
        arguments.set("state", name);
        arguments.set("state-in-full", in_full);
        arguments.set("of-state", with_of);
        arguments.set("has-state", if party.state.is_some() { "yes" } else { "no" });
        arguments.set("country", self.country(party, None)?);
        arguments.set("of-country", self.country(party, Some("of"))?);
        self.format(message, None, &Path::root(), &arguments)
    }

    /// The title of the office in which a signatory signs.
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

    /// The office and the name of the person on whose behalf a signatory signs.
    pub(super) fn on_behalf_of(&self, represented: &Represented, party: Option<&Party>) -> Worded {
        let mut arguments = customs(party, represented.gender);
        let title = self.title_of_office(&represented.office, &arguments)?;
        let name = self.named(&represented.name, represented.honorific.as_ref(), &mut arguments)?;
        arguments.set("title", title);
        arguments.set("name", name);
        self.format("on-behalf-of", None, &Path::root(), &arguments)
    }

    /// The name of a signatory, as the language writes it.
    pub(super) fn name_of(&self, signatory: &Signatory, party: Option<&Party>, known: &str) -> Worded {
        self.named(known, signatory.honorific.as_ref(), &mut customs(party, signatory.gender))
    }

    /// A name with its honorific before it.
    fn named(&self, name: &str, honorific: Option<&Wording>, customs: &mut FluentArgs<'_>) -> Worded {
        let is_given = matches!(honorific, Some(Wording::Given(_)));
        customs.set("given", if is_given { "yes" } else { "no" });
        let honorific = match honorific {
            None => none(),
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

    /// A party as running text names it, with its state or country if another city has the same name.
    pub(super) fn party_apart(&self, party: &Party) -> Worded {
        let named = self.party(party)?;
        match self.region_apart(party)? {
            Some(region) => self.say_with("party-of-region", &[("party", named), ("region", region)]),
            None => Ok(named),
        }
    }

    /// The name of a party's city; if another city has the same name, with the state or the country, or else as the
    /// party calls itself.
    pub(super) fn city_apart(&self, party: &Party) -> Worded {
        let city = sounding(&self.city(party)?, party.sound);
        match self.region_apart(party)? {
            Some(region) => self.say_with("city-of-region", &[("city", city), ("region", region)]),
            None if self.namesake(party)?.is_some() => Ok(without_article(&self.party(party)?).to_owned()),
            None => Ok(city),
        }
    }

    /// The other party, if its city has the same name.
    fn namesake(&self, party: &Party) -> Result<Option<&Party>, Finding> {
        let Some(other) = self.original.agreement.parties.iter().find(|other| other.id != party.id) else {
            return Ok(None);
        };
        let is_namesake = slug(&self.city(party)?) == slug(&self.city(other)?);
        Ok(is_namesake.then_some(other))
    }

    /// The state or the country that distinguishes a party's city from the other's of the same name.
    fn region_apart(&self, party: &Party) -> Result<Option<String>, Finding> {
        let Some(other) = self.namesake(party)? else { return Ok(None) };
        let region = |party: &Party| match self.state(party)? {
            Some(state) => Ok(state.name),
            None => self.short_country(party),
        };
        let (own, others) = (region(party)?, region(other)?);
        if own != others {
            return Ok(Some(own));
        }
        let (own, others) = (self.short_country(party)?, self.short_country(other)?);
        Ok((own != others).then_some(own))
    }

    /// The place of a party's seat: its city, unless the party itself is a place of another type.
    fn seat(&self, party: &Party) -> Worded {
        let is_city = match &party.noun {
            Wording::Message(noun) if noun == CITY_NOUN => true,
            Wording::Message(noun) if !NAMED_AFTER_SEAT.contains(&noun.as_str()) => return self.party(party),
            Wording::Message(_) | Wording::Given(_) => false,
        };
        if let Some(named) = self.as_city(party) {
            return named;
        }
        if !is_city {
            return Ok(sounding(&self.city(party)?, party.sound));
        }
        let mut arguments = customs(Some(party), party.signatory.gender);
        arguments.set("city", sounding(&self.city(party)?, party.sound));
        self.format("seat", None, &Path::root(), &arguments)
    }

    /// The name of a city as a party, if its name already says that it is a city.
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

    /// The names of a party's state, if it has one.
    fn state(&self, party: &Party) -> Result<Option<StateNames>, Finding> {
        let Some(state) = &party.state else { return Ok(None) };
        let (article, name) = match state {
            Wording::Given(names) => split_article(names.get(self.side)),
            Wording::Message(message) => (None, self.say(message)?),
        };
        let (message, has_noun) = self.message_of_state(party, state, &name);
        let article = match article {
            None if has_noun => self.article_of_state(party, &name)?,
            article => article.unwrap_or_else(none),
        };
        let name = marked(&name);
        let mut arguments = FluentArgs::new();
        arguments.set("article", article);
        arguments.set("country", message_of(Some(&party.country)));
        arguments.set("name", name.clone());
        let word = |attribute| self.format(&message, attribute, &Path::root(), &arguments);
        let in_full = if has_noun { word(None)? } else { name.clone() };
        Ok(Some(StateNames { in_full, with_of: word(Some("of"))?, name }))
    }

    /// The message that words a state, and true if it also names the state's type.
    fn message_of_state(&self, party: &Party, state: &Wording, name: &str) -> (String, bool) {
        match (&party.state_noun, state) {
            (Some(noun), _) => (noun.clone(), true),
            (None, Wording::Message(own)) if self.has_attribute(own, "of") => (own.clone(), false),
            (None, Wording::Message(_)) => ("state".to_owned(), false),
            (None, Wording::Given(_)) => usual_state_noun(party, name)
                .map_or_else(|| ("province".to_owned(), false), |noun| (noun, true)),
        }
    }

    /// The article that the language puts before the name of a state after its noun.
    fn article_of_state(&self, party: &Party, name: &str) -> Worded {
        let country = message_of(Some(&party.country));
        let state = format!("{}-{}", country.trim_start_matches(COUNTRY), slug(name));
        self.say_with("name-article", &[("state", state)])
    }

    fn country(&self, party: &Party, attribute: Option<&str>) -> Worded {
        let mut arguments = FluentArgs::new();
        let message = match &party.country {
            Wording::Message(message) => message.as_str(),
            Wording::Given(names) => {
                let (article, name) = split_article(names.get(self.side));
                arguments.set("article", article.unwrap_or_else(none));
                arguments.set("name", marked(&name));
                "country"
            }
        };
        self.format(message, attribute, &Path::root(), &arguments)
    }

    /// The name of a party's country in common use.
    fn short_country(&self, party: &Party) -> Worded {
        match &party.country {
            Wording::Message(message) if self.has_attribute(message, SHORT) => {
                self.country(party, Some(SHORT))
            }
            Wording::Message(_) | Wording::Given(_) => self.country(party, None),
        }
    }
}

/// The message for the noun of a state of which only the name is given, if its country defines one and the name itself
/// contains none, as *Distrito Capital* does.
fn usual_state_noun(party: &Party, name: &str) -> Option<String> {
    let country = party.country.message()?.trim_start_matches(COUNTRY);
    let noun_of_country = state_noun_of_country(country)?;
    (noun(name) == "none").then(|| format!("{STATE_NOUN}{noun_of_country}"))
}

/// The message of a name, or `none` if the locales do not know it.
fn message_of(wording: Option<&Wording>) -> String {
    wording.and_then(Wording::message).map_or_else(none, str::to_owned)
}

/// The word for nothing, which messages select by.
fn none() -> String {
    "none".to_owned()
}

/// The variables that the customs of a party's country depend on: the messages of its country, its state, its city and
/// its noun, if the locales know them, and the gender of the signatory.
fn customs(party: Option<&Party>, gender: Option<Gender>) -> FluentArgs<'static> {
    let gender = match gender {
        Some(Gender::Female) => "female",
        Some(Gender::Male) => "male",
        None => "unknown",
    };
    let mut arguments = FluentArgs::new();
    arguments.set("country", message_of(party.map(|party| &party.country)));
    arguments.set("state", message_of(party.and_then(|party| party.state.as_ref())));
    arguments.set("city", message_of(party.map(|party| &party.city)));
    arguments.set("noun", message_of(party.map(|party| &party.noun)));
    arguments.set("gender", gender);
    arguments
}
