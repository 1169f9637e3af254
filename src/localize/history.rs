//! The citation of the earlier instruments, of all together and of the standing agreement alone.

use chrono::NaiveDate;
use fluent::FluentArgs;

use super::voice::{Voice, Worded, kind_message, noun_message};
use crate::finding::{Finding, Path};
use crate::model::{Chain, Instrument, PartialDate, Register, Relation};

/// The kind of agreement that a reaffirmation is about if its history does not say.
pub(super) const REAFFIRMED: &str = "sister-city-agreement";

/// The noun of such an agreement in a register.
pub(super) fn noun_of_reaffirmed(register: Register) -> &'static str {
    match register {
        Register::Binding => "agreement",
        Register::NonBinding => "declaration",
    }
}

/// An occasion on which an agreement was reaffirmed.
enum ReaffirmationOccasion<'h> {
    /// A reaffirmation that has no title of its own.
    Untitled(&'h Instrument),
    /// A reaffirmation that is cited by its title.
    Titled(&'h Instrument),
    /// A number of reaffirmations without known dates or places.
    Unknown(usize),
}

impl Voice<'_> {
    /// Words the earlier instruments, and the variables that depend on them.
    pub(super) fn add_history(&mut self) -> Result<(), Finding> {
        let agreement = self.original.agreement;
        let history = &agreement.history;
        let standing = history.standing();
        let relation = match standing {
            Some(standing) => standing.relation.unwrap_or(Relation::Cooperation),
            None => Relation::SisterCities,
        };
        self.set("relation", relation.to_string());
        let reaffirmed = self.title_of(standing)?;
        self.set("reaffirmed", reaffirmed);
        let established = history.established();
        self.set("beginning", if established.is_some() { "known" } else { "unknown" });
        if let Some(established) = established {
            self.set("established", established);
        }
        if let (Some(date), Some(established)) = (agreement.signing.date, established) {
            self.set("years", date.year() - established);
        }
        self.add_citations()
    }

    fn add_citations(&mut self) -> Result<(), Finding> {
        let history = &self.original.agreement.history;
        let chains = history.chains();
        let standing = history.standing();
        let (standing, others): (Vec<_>, Vec<_>) = chains.iter().partition(|chain| chain.is_of(standing));
        let Some(standing) = standing.first() else { return Ok(()) };
        let agreement = self.cited(standing)?;
        let others = if others.is_empty() { "none".to_owned() } else { self.instruments(&others)? };
        let history = self.instruments(&chains.iter().collect::<Vec<_>>())?;
        self.set("agreement", agreement);
        self.set("other-instruments", others);
        self.set("history", history);
        self.set("instruments", chains.len());
        Ok(())
    }

    /// Several agreements, each with its reaffirmations; if any agreement has reaffirmations, they are separated by
    /// more than *and*.
    fn instruments(&self, chains: &[&Chain<'_>]) -> Worded {
        let cited = chains.iter().map(|chain| self.cited(chain)).collect::<Result<Vec<_>, _>>()?;
        let is_long = chains.iter().any(|chain| !chain.reaffirmations.is_empty());
        match cited.split_last() {
            Some((last, before @ [_, ..])) if is_long => {
                let before = self.enumerated(before)?;
                self.say_with("long-list-ends", &[("before", before), ("item", last.clone())])
            }
            _ => self.list(&cited),
        }
    }

    /// An agreement with its reaffirmations.
    fn cited(&self, chain: &Chain<'_>) -> Worded {
        let title = self.title_of(chain.agreement)?;
        let mut acts = Vec::new();
        if let Some(agreement) = chain.agreement {
            let occasion = match self.occasion(agreement)? {
                Some(occasion) => Some(occasion),
                // An agreement of unknown date and place is identified by its reaffirmations, if it has any.
                None => chain.reaffirmations.is_empty().then(|| "none".to_owned()),
            };
            acts.extend(occasion.map(|occasion| self.signed_on(&title, occasion)).transpose()?);
        }
        for occasions in groups(&chain.reaffirmations) {
            let own = [("title", title.clone()), ("occasions", self.occasions(&occasions)?)];
            acts.push(self.say_with("reaffirmed-on", &own)?);
        }
        self.with_acts(title, &acts)
    }

    /// A reaffirmation that has a title of its own.
    fn titled(&self, reaffirmation: &Instrument) -> Worded {
        let title = self.title_of(Some(reaffirmation))?;
        let occasion = self.occasion(reaffirmation)?;
        let signed = occasion.map(|occasion| self.signed_on(&title, occasion)).transpose()?;
        self.say_with("by-instrument", &[("reaffirmation", self.with_acts(title, signed.as_slice())?)])
    }

    fn signed_on(&self, title: &str, occasion: String) -> Worded {
        self.say_with("signed-on", &[("title", title.to_owned()), ("occasion", occasion)])
    }

    /// An instrument by its title, with the acts that concern it.
    fn with_acts(&self, title: String, acts: &[String]) -> Worded {
        let acts = if acts.is_empty() { "none".to_owned() } else { self.list(acts)? };
        self.say_with("history-cited", &[("title", title), ("acts", acts)])
    }

    /// The title of an earlier instrument, in the register of its own kind; an instrument that the history does not
    /// have gets its usual title.
    fn title_of(&self, instrument: Option<&Instrument>) -> Worded {
        let mut arguments: FluentArgs<'_> = self.arguments();
        let Some(instrument) = instrument else {
            let noun = noun_of_reaffirmed(self.original.agreement.register);
            self.set_noun(&mut arguments, noun)?;
            return self.format(&kind_message(REAFFIRMED), None, &Path::root(), &arguments);
        };
        if let Some(title) = &instrument.title {
            return Ok(title.get(self.side).clone());
        }
        let year = instrument.year.or(instrument.signed.map(PartialDate::year));
        arguments.set("register", instrument.register.to_string());
        arguments.set("program-year", year.unwrap_or_default());
        self.set_noun(&mut arguments, &instrument.noun)?;
        self.format(&kind_message(&instrument.kind), None, &Path::root(), &arguments)
    }

    fn set_noun(&self, arguments: &mut FluentArgs<'_>, noun: &str) -> Result<(), Finding> {
        let word = self.format(&noun_message(noun), None, &Path::root(), &FluentArgs::new())?;
        arguments.set("instrument", noun.to_owned());
        arguments.set("instrument-noun", word);
        Ok(())
    }

    /// The date and the place of the signing of an instrument, as far as they are known.
    fn occasion(&self, instrument: &Instrument) -> Result<Option<String>, Finding> {
        if instrument.signed.is_none() && instrument.place.is_none() {
            return Ok(None);
        }
        let place = instrument.place.as_ref().map(|place| self.place("place-cited", place)).transpose()?;
        let date = instrument.signed.map(|date| self.date_cited(date)).transpose()?;
        self.occurred(place, date).map(Some)
    }

    fn occurred(&self, place: Option<String>, date: Option<String>) -> Worded {
        let [place, date] = [place, date].map(|known| known.unwrap_or_else(|| "none".to_owned()));
        self.say_with("occasion", &[("where", place), ("when", date)])
    }

    /// A date with its preposition, as far as it is known.
    fn date_cited(&self, date: PartialDate) -> Worded {
        match date {
            PartialDate::Day(day) => self.on_days(&[day]),
            PartialDate::Month(first) => self.dated("month-cited", first),
            PartialDate::Year(first) => self.dated("year-cited", first),
        }
    }

    fn on_days(&self, days: &[NaiveDate]) -> Worded {
        let days = days.iter().map(|day| self.dated("date-cited", *day)).collect::<Result<Vec<_>, _>>()?;
        self.say_with("on-days", &[("days", self.list(&days)?)])
    }

    /// Several occasions in one phrase; occasions with only days form a shorter one.
    fn occasions(&self, occasions: &[ReaffirmationOccasion<'_>]) -> Worded {
        if let Some(days) = occasions.iter().map(ReaffirmationOccasion::day_alone).collect::<Option<Vec<_>>>()
        {
            return self.occurred(None, Some(self.on_days(&days)?));
        }
        let worded = occasions.iter().map(|occasion| match occasion {
            ReaffirmationOccasion::Unknown(times) => self.numbered("at-unknown-dates", *times),
            ReaffirmationOccasion::Titled(instrument) => self.titled(instrument),
            ReaffirmationOccasion::Untitled(instrument) => Ok(self.occasion(instrument)?.unwrap_or_default()),
        });
        self.list(&worded.collect::<Result<Vec<_>, Finding>>()?)
    }
}

impl<'h> ReaffirmationOccasion<'h> {
    fn of(reaffirmation: &'h Instrument) -> Self {
        match reaffirmation {
            Instrument { title: Some(_), .. } => Self::Titled(reaffirmation),
            Instrument { signed: None, place: None, .. } => Self::Unknown(1),
            _ => Self::Untitled(reaffirmation),
        }
    }

    /// The day, if nothing else is known of the occasion.
    fn day_alone(&self) -> Option<NaiveDate> {
        match self {
            Self::Untitled(Instrument { signed: Some(date), place: None, .. }) => date.day(),
            _ => None,
        }
    }

    /// True if the phrase that ends with this occasion can go on with another one: the place, the date or the title of
    /// one must not be mistaken for that of the other.
    fn goes_on_with(&self, next: &Self) -> bool {
        let place = |occasion: &Self| matches!(occasion, Self::Untitled(one) if one.place.is_some());
        let date = |occasion: &Self| !matches!(occasion, Self::Untitled(one) if one.signed.is_none());
        match (self, next) {
            (_, Self::Titled(_)) => true,
            (Self::Titled(_), _) => false,
            _ => date(self) == date(next) && (place(next) || !place(self)),
        }
    }
}

/// The occasions on which an agreement was reaffirmed, grouped by the phrases that can name several at once.
fn groups<'h>(reaffirmations: &[&'h Instrument]) -> Vec<Vec<ReaffirmationOccasion<'h>>> {
    let mut groups: Vec<Vec<ReaffirmationOccasion<'h>>> = Vec::new();
    for reaffirmation in reaffirmations {
        let occasion = ReaffirmationOccasion::of(reaffirmation);
        match groups.last_mut().map(|group| (group.pop(), group)) {
            Some((Some(ReaffirmationOccasion::Unknown(times)), group))
                if matches!(occasion, ReaffirmationOccasion::Unknown(_)) =>
            {
                group.push(ReaffirmationOccasion::Unknown(times + 1));
            }
            Some((Some(last), group)) if last.goes_on_with(&occasion) => group.extend([last, occasion]),
            Some((last, group)) => {
                group.extend(last);
                groups.push(vec![occasion]);
            }
            None => groups.push(vec![occasion]),
        }
    }
    groups
}
