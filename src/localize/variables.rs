//! The variables that every message of a language may use.

use fluent::FluentArgs;

use super::text::{CLOSING_COMMA, blank, page_marks, partly_blank};
use super::voice::{Voice, Worded};
use crate::document::Blank;
use crate::finding::{Finding, Path};
use crate::locale::Side;
use crate::model::{DateForm, PartialDate, Party, PlaceOfSigning, Provision, Wording};

/// The article that says which text prevails, so that the closing words need not.
const LANGUAGES_ARTICLE: &str = "article-languages";

/// The message of the country whose law has a name for agreements between cities.
const MEXICO: &str = "country-MX";

impl Voice<'_> {
    /// Words the variables: the later ones refer to those before them.
    pub(super) fn add_variables(&mut self) -> Result<(), Finding> {
        self.add_manner()?;
        self.add_parties()?;
        self.add_signing()?;
        self.add_history()?;
        let (title, this) = (self.title()?, self.of_noun(Some("this"))?);
        self.set("title", title);
        self.set("this", this);
        let [page, pages] = page_marks();
        self.set("page", page);
        self.set("pages", pages);
        Ok(())
    }

    /// Register, style and figures.
    fn add_manner(&mut self) -> Result<(), Finding> {
        let agreement = self.original.agreement;
        let prevailing = agreement.prevailing.map(|side| self.language(side)).transpose()?;
        let year = agreement.year.or(agreement.signing.date.map(PartialDate::year));
        self.set("register", agreement.register.to_string());
        let noun = self.of_noun(None)?;
        self.set("instrument", agreement.noun.clone());
        self.set("instrument-noun", noun);
        self.set("collective", if agreement.collective { "yes" } else { "no" });
        self.set("serial-comma", if agreement.style.serial_comma { "yes" } else { "no" });
        self.set("prevailing", prevailing.unwrap_or_else(|| "none".to_owned()));
        self.set("term", agreement.term.years.unwrap_or_default());
        self.set("notice", agreement.term.notice);
        self.set("originals", agreement.signing.originals);
        self.set("program-year", year.unwrap_or_default());
        let is_mexican = |party: &&Party| party.country == Wording::Message(MEXICO.to_owned());
        let mexican = agreement.parties.iter().filter(is_mexican).count();
        // The law of Mexico has a name for agreements of its cities with those of other countries.
        self.set("mexico", if mexican == 1 { "yes" } else { "no" });
        self.set("ratification", if agreement.is_subject_to_ratification() { "yes" } else { "no" });
        let [first, second] = &agreement.parties;
        self.set("countries", if first.country == second.country { 1 } else { 2 });
        let says_authority = |article: &Provision| article.serves_as(LANGUAGES_ARTICLE);
        let is_said = agreement.articles.iter().any(says_authority);
        self.set("authority", if is_said { "article" } else { "closing" });
        Ok(())
    }

    fn add_parties(&mut self) -> Result<(), Finding> {
        let [first, second] = self.original.parties(self.side);
        for (variable, party) in [("first-party", first), ("second-party", second)] {
            let words = self.party_apart(party)?;
            self.set(variable, words);
        }
        for (variable, party) in [("first-party-in-full", first), ("second-party-in-full", second)] {
            let words = self.of_party("party-in-full", party)?;
            self.set(variable, words);
        }
        for (variable, party) in [("first-city", first), ("second-city", second)] {
            let words = self.city_apart(party)?;
            self.set(variable, words);
        }
        for (variable, message) in [("parties", "collective"), ("ending", "ending")] {
            let words = self.say(message)?;
            self.set(variable, words);
        }
        for one in ["each-party", "either-party", "other-party", "both-parties"] {
            let words = self.say(one)?;
            self.set(one, words);
        }
        Ok(())
    }

    fn add_signing(&mut self) -> Result<(), Finding> {
        let agreement = self.original.agreement;
        let date = match (agreement.signing.day(), agreement.style.dates) {
            (Some(date), DateForm::Figures) => self.dated("date-of-signing", date)?,
            (Some(date), DateForm::Words) => self.dated("date-of-signing-in-words", date)?,
            (None, form) => self.partly_known(agreement.signing.date, form)?,
        };
        let place = match &agreement.signing.place {
            Some(place) => self.place("place-of-signing", place)?,
            None => blank(Blank::Place),
        };
        let languages = self.original.languages(self.side);
        let languages = languages.map(|side| self.language(side));
        let languages = self.list(&languages.into_iter().collect::<Result<Vec<_>, _>>()?)?;
        self.set("date", date);
        self.set("place", place);
        let by_hand = match (agreement.signing.by_hand.date, agreement.signing.by_hand.place) {
            (false, false) => "nothing",
            (true, false) => "date",
            (false, true) => "place",
            (true, true) => "both",
        };
        self.set("by-hand", by_hand);
        self.set("languages", languages);
        if let Some(date) = agreement.signing.date {
            self.set("year", date.year());
        }
        Ok(())
    }

    /// The day of the signing as far as it is known; the rest is to be filled in by hand.
    fn partly_known(&self, date: Option<PartialDate>, form: DateForm) -> Worded {
        let mut known = FluentArgs::new();
        let mut year = blank(Blank::Year);
        let mut month = blank(Blank::Month);
        if let Some(date) = date {
            known.set("year", date.year());
            let message = if form == DateForm::Words { "year-in-words" } else { "year-in-figures" };
            year = self.format(message, None, &Path::root(), &known)?;
        }
        if let Some(number) = date.and_then(PartialDate::month) {
            known.set("month", number);
            month = self.format("month", None, &Path::root(), &known)?;
        }
        // A day in words is as long as a month.
        let (message, day) = match form {
            DateForm::Figures => ("date-of-signing-blank", Blank::Day),
            DateForm::Words => ("date-of-signing-blank-in-words", Blank::Month),
        };
        self.say_with(message, &[("day", blank(day)), ("month", month), ("year", year)])
    }

    /// A message about a place that is the city of a party, or else the place as it was given.
    pub(super) fn place(&self, message: &str, place: &PlaceOfSigning) -> Worded {
        match place {
            PlaceOfSigning::Elsewhere(names) => {
                let name = names.get(self.side);
                let mut words = partly_blank(name, Blank::Place);
                // A part between commas also needs one after it: *in El Paso, Texas, on*.
                if name.contains(", ") {
                    words.push(CLOSING_COMMA);
                }
                Ok(words)
            }
            PlaceOfSigning::Party(number) => {
                self.of_party(message, &self.original.agreement.parties[*number])
            }
        }
    }

    /// The name of a language of the agreement.
    fn language(&self, side: Side) -> Worded {
        let language = self.original.agreement.languages.get(side).language();
        self.say(&format!("language-{language}"))
    }
}
