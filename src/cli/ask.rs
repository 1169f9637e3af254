//! The questions that `alternat new` asks on a terminal.

use std::io;

use alternat::localize::{Messages, kind_title};
use alternat::model::vocabulary::{KIND, slug};
use alternat::press::Press;
use alternat::spec::{DateSigned, Gender, StarterParty};
use chrono::NaiveDate;
use dialoguer::{Input, Select};
use fluent::FluentValue;

use super::new::{StarterPlace, party};
use crate::failure::Failure;
use crate::report::Reporter;

/// What is asked with: the words, and what an answer may name.
pub struct Questions<'p> {
    press: &'p Press,
    reporter: &'p Reporter,
}

/// The countries that the two cities are asked for with.
const COUNTRIES: [&str; 2] = ["US", "MX"];

impl<'p> Questions<'p> {
    /// Prepares the questions.
    pub fn new(press: &'p Press, reporter: &'p Reporter) -> Self {
        Self { press, reporter }
    }

    /// Which kind of agreement.
    pub fn kind(&self) -> Result<String, Failure> {
        let kinds: Vec<_> = self.press.vocabulary().kinds.iter().collect();
        let told = kinds.iter().map(|(kind, outline)| {
            let messages = self.messages(kind)?;
            kind_title(messages, kind, outline.register).ok()
        });
        let told: Vec<_> =
            told.zip(&kinds).map(|(told, (kind, _))| told.unwrap_or_else(|| (*kind).clone())).collect();
        // The wide-scope agreement is the usual one.
        let usual = kinds.iter().position(|(kind, _)| *kind == "sister-city-agreement").unwrap_or_default();
        let chosen = self.choose("ask-kind", &[], &told, usual)?;
        Ok(kinds[chosen].0.clone())
    }

    /// Where a party is, counted from zero.
    pub fn place(&self, number: usize) -> Result<StarterPlace, Failure> {
        let is_name = |written: &str| if written.is_empty() { Err("ask-empty") } else { Ok(()) };
        let city = self.text("ask-city", &[("number", (number + 1).into())], None, is_name)?;
        // All in one, as the argument has it.
        if let Ok(place) = party(&city) {
            return Ok(place);
        }
        let about = [("city", FluentValue::from(city.clone()))];
        let country = self.text("ask-country", &about, COUNTRIES.get(number).copied(), |written| {
            self.country(written).map(|_| ())
        })?;
        let country_message = self.country(&country).unwrap_or_default();
        let states = &self.press.vocabulary().states;
        let has_states = states.keys().any(|(of, _)| *of == country_message);
        let is_state = |written: &str| {
            let is_known = states.contains_key(&(country_message.clone(), slug(written)));
            if written.is_empty() || is_known || !has_states { Ok(()) } else { Err("ask-unknown-state") }
        };
        let state = self.text("ask-state", &about, Some(""), is_state)?;
        Ok(StarterPlace { city, state: (!state.is_empty()).then_some(state), country })
    }

    /// Who signs for a city, if that is known.
    pub fn signatory(&self, city: &str) -> Result<(Option<String>, Option<Gender>), Failure> {
        let about = [("city", FluentValue::from(city.to_owned()))];
        let name = self.text("ask-signatory", &about, Some(""), |_| Ok(()))?;
        if name.is_empty() {
            return Ok((None, None));
        }
        let genders = ["ask-female", "ask-male", "ask-not-said"].map(|message| self.reporter.label(message));
        let about = [("name", FluentValue::from(name.clone()))];
        let gender = match self.choose("ask-gender", &about, &genders, 0)? {
            0 => Some(Gender::Female),
            1 => Some(Gender::Male),
            _ => None,
        };
        Ok((Some(name), gender))
    }

    /// When the earlier agreement was signed.
    pub fn established(&self) -> Result<DateSigned, Failure> {
        let written = self.text("ask-established", &[], None, is_date_signed)?;
        Ok(written.parse().unwrap_or(DateSigned::Unknown))
    }

    /// The day of the signing, which may be left open unless the kind needs it.
    pub fn date(&self, is_needed: bool) -> Result<Option<NaiveDate>, Failure> {
        let allowed =
            |written: &str| if written.is_empty() && !is_needed { Ok(()) } else { is_date(written) };
        let (message, default) = if is_needed { ("ask-date-needed", None) } else { ("ask-date", Some("")) };
        Ok(self.text(message, &[], default, allowed)?.parse().ok())
    }

    /// The party in whose city it is signed, if that is known.
    pub fn place_of_signing(&self, parties: &[StarterParty; 2]) -> Result<Option<String>, Failure> {
        let cities = parties.each_ref().map(|party| party.city.clone());
        let places: Vec<_> = cities.into_iter().chain([self.reporter.label("ask-not-said")]).collect();
        let chosen = self.choose("ask-place", &[], &places, 0)?;
        Ok(parties.get(chosen).map(|party| party.id.clone()))
    }

    /// The file of the new spec.
    pub fn file(&self, default: &str) -> Result<std::path::PathBuf, Failure> {
        let is_free = |written: &str| {
            let is_there = std::path::Path::new(written).symlink_metadata().is_ok();
            if is_there { Err("ask-file-there") } else { Ok(()) }
        };
        Ok(self.text("ask-file", &[], Some(default), is_free)?.into())
    }

    /// The message of a country, by its code or its name.
    fn country(&self, written: &str) -> Result<String, &'static str> {
        self.press.vocabulary().country(written).cloned().ok_or("ask-unknown-country")
    }

    fn messages(&self, kind: &str) -> Option<&Messages> {
        let has = |messages: &&Messages| {
            messages.locale().to_string() == self.reporter.language()
                && messages.shapes().contains_key(&format!("{KIND}{kind}"))
        };
        self.press.catalog().all().find(has)
    }

    fn text(
        &self,
        message: &str,
        arguments: &[(&str, FluentValue<'_>)],
        default: Option<&str>,
        is_allowed: impl Fn(&str) -> Result<(), &'static str>,
    ) -> Result<String, Failure> {
        let input = Input::<String>::new().with_prompt(self.reporter.words(message, None, arguments));
        let input = input.allow_empty(default == Some(""));
        let input = match default.filter(|default| !default.is_empty()) {
            Some(default) => input.default(default.to_owned()),
            None => input,
        };
        let validated = input.validate_with(|written: &String| {
            is_allowed(written.trim()).map_err(|message| self.reporter.label(message))
        });
        let answer = validated.interact_text().map_err(cannot_ask)?;
        Ok(answer.trim().to_owned())
    }

    fn choose(
        &self,
        message: &str,
        arguments: &[(&str, FluentValue<'_>)],
        choices: &[String],
        default: usize,
    ) -> Result<usize, Failure> {
        let prompt = self.reporter.words(message, None, arguments);
        let select = Select::new().with_prompt(prompt).items(choices).default(default);
        select.interact().map_err(cannot_ask)
    }
}

fn is_date(written: &str) -> Result<(), &'static str> {
    written.parse::<NaiveDate>().map(|_| ()).map_err(|_| "ask-not-a-date")
}

fn is_date_signed(written: &str) -> Result<(), &'static str> {
    written.parse::<DateSigned>().map(|_| ()).map_err(|_| "ask-not-a-date-signed")
}

fn cannot_ask(error: dialoguer::Error) -> Failure {
    let dialoguer::Error::IO(error) = error;
    Failure::Read("-".into(), io::Error::from(error.kind()))
}
