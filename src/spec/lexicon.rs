//! The plain words that people write, in any language, by the words that a spec has for them.

use std::collections::{BTreeMap, BTreeSet};

use chrono::NaiveDate;

use super::compared::compared;
use super::{DateSigned, PartialDate};

/// A sort of words, as the schema of a spec names it where it takes them.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Sort {
    /// The kinds of agreement.
    Kind,
    /// The offices of those who sign.
    Office,
    /// The honorific before a name in Spanish.
    Honorific,
    /// The noun of a party.
    Noun,
    /// The genders that titles agree with.
    Gender,
    /// Yes and no.
    Truth,
    /// Words for what is not known.
    Unknown,
    /// Words for a row that sums up others.
    Total,
    /// Words that may stand in a date and say nothing of it: articles, prepositions, days of the week.
    InDate,
    /// Titles of persons that no spec has a word for.
    Title,
    /// The titles of offices, by the gender of whoever is called so.
    TitleOfGender,
}

/// A title beside the name of a person.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Title<'l> {
    /// An office, an honorific or another title.
    pub sort: Sort,
    /// The word of a spec that it means, if it can mean one only.
    pub word: Option<&'l str>,
}

/// Words of every language, with what they mean.
#[derive(Debug, Clone, Default)]
pub struct Lexicon {
    /// The words of a spec, by what is said for them, as it is compared.
    meanings: BTreeMap<Sort, BTreeMap<String, BTreeSet<String>>>,
    /// The names of months as they are compared, with their numbers.
    months: Vec<(String, u32)>,
}

/// A reason why a text is not read as a date.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum DateProblem {
    /// It is no date, or one of which the year has not four figures.
    NotADate,
    /// The calendar has no such day.
    NoSuchDay,
    /// Its year comes last, and either of the other numbers may be the month: the days that it can be.
    Ambiguous(Vec<NaiveDate>),
}

impl Sort {
    /// The sort that the schema of a spec calls so.
    pub(super) fn named(name: &str) -> Option<Self> {
        match name {
            "kinds" => Some(Self::Kind),
            "offices" => Some(Self::Office),
            "honorifics" => Some(Self::Honorific),
            "nouns" => Some(Self::Noun),
            _ => None,
        }
    }
}

impl Lexicon {
    /// Gathers words: of a sort, for a word of a spec, as they are said.
    #[must_use]
    pub fn new(said: Vec<(Sort, String, String)>, months: Vec<(u32, String)>) -> Self {
        let mut lexicon = Self::default();
        for (sort, word, said) in said {
            let words = lexicon.meanings.entry(sort).or_default();
            words.entry(compared(&said)).or_default().insert(word);
        }
        lexicon.months = months.into_iter().map(|(number, name)| (compared(&name), number)).collect();
        lexicon
    }

    /// The word of a spec that a text means, if it can mean one only.
    #[must_use]
    pub fn word(&self, sort: Sort, written: &str) -> Option<&str> {
        let meant = self.meanings.get(&sort)?.get(&compared(written))?;
        meant.first().filter(|_| meant.len() == 1).map(String::as_str)
    }

    /// The title of a person that a text is.
    #[must_use]
    pub fn title(&self, written: &str) -> Option<Title<'_>> {
        let written = compared(written);
        [Sort::Office, Sort::Honorific, Sort::Title].into_iter().find_map(|sort| {
            let meant = self.meanings.get(&sort)?.get(&written)?;
            let is_sure = meant.len() == 1 && sort != Sort::Title;
            Some(Title { sort, word: meant.first().filter(|_| is_sure).map(String::as_str) })
        })
    }

    /// The title of a person that a text is, alone or with what it is of: *Mayor of Laredo*.
    #[must_use]
    pub fn title_of(&self, written: &str) -> Option<Title<'_>> {
        const OF: [&str; 6] = ["of", "de", "del", "for", "por", "para"];
        let words: Vec<_> = written.split_whitespace().collect();
        let ends = (1..=words.len()).rev().filter(|end| words.get(*end).is_none_or(|next| OF.contains(next)));
        ends.into_iter().find_map(|end| self.title(&words[..end].join(" ")))
    }

    /// The noun of a party before a name, and the name: *Laredo* of *City of Laredo*.
    #[must_use]
    pub fn noun_before<'n>(&self, name: &'n str) -> Option<(&str, &'n str)> {
        const OF: [&str; 2] = [" of ", " de "];
        const ARTICLES: [&str; 3] = ["the ", "la ", "el "];
        let name = name.trim();
        let start = ARTICLES.iter().find(|article| {
            name.get(..article.len()).is_some_and(|start| start.eq_ignore_ascii_case(article))
        });
        let name = &name[start.map_or(0, |article| article.len())..];
        let (noun, rest) = OF.iter().find_map(|of| name.split_once(of))?;
        Some((self.word(Sort::Noun, noun)?, rest.trim())).filter(|(_, rest)| !rest.is_empty())
    }

    /// All that is said for the words of a sort, as it is compared, with the words that it can mean.
    pub fn said(&self, sort: Sort) -> impl Iterator<Item = (&str, &BTreeSet<String>)> {
        self.meanings.get(&sort).into_iter().flatten().map(|(said, words)| (said.as_str(), words))
    }

    /// The number of a month, by its name in any language or by the first letters of it.
    #[must_use]
    pub fn month(&self, written: &str) -> Option<u32> {
        const LEAST_LETTERS: usize = 3;
        let written = compared(written);
        let is_meant = |name: &str| {
            name == written || (written.chars().count() >= LEAST_LETTERS && name.starts_with(&written))
        };
        self.months.iter().find(|(name, _)| is_meant(name)).map(|(_, number)| *number)
    }

    /// Reads a day, a month or a year: in figures with the year first, in figures that can be one day only, or with the
    /// month in words. What has a word that belongs to no date says more than a date, or another one.
    ///
    /// # Errors
    ///
    /// The reason why the text is no date, or not one alone.
    pub fn date(&self, text: &str) -> Result<PartialDate, DateProblem> {
        if let Ok(date) = text.trim().parse() {
            return Ok(date);
        }
        let words: Vec<_> =
            text.split(|mark: char| !mark.is_alphanumeric()).filter(|word| !word.is_empty()).collect();
        let says_no_more = text.chars().all(|sign| sign.is_alphanumeric() || IN_DATES.contains(sign));
        if !says_no_more || !words.iter().all(|word| self.is_in_dates(word)) {
            return Err(DateProblem::NotADate);
        }
        let numbers: Vec<u32> = words.iter().filter_map(|word| number(word)).collect();
        let months: BTreeSet<u32> = words.iter().filter_map(|word| self.month(word)).collect();
        let months: Vec<_> = months.into_iter().collect();
        let exists = |date: Option<NaiveDate>| date.map(PartialDate::Day).ok_or(DateProblem::NoSuchDay);
        match (&months[..], &numbers[..]) {
            ([month], [day, year] | [year, day]) if *year >= FIRST_YEAR => {
                exists(day_of(*year, *month, *day))
            }
            ([month], [year]) if *year >= FIRST_YEAR => {
                day_of(*year, *month, 1).map(PartialDate::Month).ok_or(DateProblem::NotADate)
            }
            ([], [year, month, day]) if *year >= FIRST_YEAR && words.len() == 3 => {
                exists(day_of(*year, *month, *day))
            }
            ([], [one, other, year]) if words.len() == 3 => {
                let days = [day_of(*year, *one, *other), day_of(*year, *other, *one)];
                let days: BTreeSet<_> = days.into_iter().flatten().collect();
                match Vec::from_iter(days)[..] {
                    [] => Err(DateProblem::NotADate),
                    [day] => Ok(PartialDate::Day(day)),
                    ref days => Err(DateProblem::Ambiguous(days.to_vec())),
                }
            }
            _ => Err(DateProblem::NotADate),
        }
    }

    /// True if a word belongs to a date: a number, a month, or what stands beside them.
    fn is_in_dates(&self, word: &str) -> bool {
        number(word).is_some()
            || ORDINALS.contains(&word)
            || self.month(word).is_some()
            || self.word(Sort::InDate, word).is_some()
    }

    /// Reads the date of an earlier instrument, of which nothing may be known.
    ///
    /// # Errors
    ///
    /// The reason why the text is no date, or not one alone.
    pub fn date_signed(&self, text: &str) -> Result<DateSigned, DateProblem> {
        if self.word(Sort::Unknown, text).is_some() {
            return Ok(DateSigned::Unknown);
        }
        self.date(text).map(DateSigned::Known)
    }
}

/// The first year that a date is read of: what is less is a day or a month, or a year without its century.
const FIRST_YEAR: u32 = 1000;

/// The signs that may stand in a date between its words. Others say a doubt, or more than one date.
const IN_DATES: &str = " \t\u{a0},./-–'’°";

/// The endings of ordinals in figures.
const ORDINALS: [&str; 7] = ["st", "nd", "rd", "th", "º", "o", "ro"];

fn day_of(year: u32, month: u32, day: u32) -> Option<NaiveDate> {
    NaiveDate::from_ymd_opt(i32::try_from(year).ok()?, month, day).filter(|_| year >= FIRST_YEAR)
}

/// A number, also as an ordinal: *15th*, *1º*, *1.º*.
fn number(word: &str) -> Option<u32> {
    let digits = word.trim_end_matches(|mark: char| !mark.is_ascii_digit());
    let ending = &word[digits.len()..];
    let is_ordinal = ending.is_empty() || ORDINALS.contains(&ending.to_lowercase().as_str());
    digits.parse().ok().filter(|_| is_ordinal)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn lexicon() -> Lexicon {
        let said = [
            (Sort::Office, "mayor", "Alcaldesa"),
            (Sort::Office, "clerk", "Secretaria"),
            (Sort::Office, "city-clerk", "Secretaria"),
            (Sort::Unknown, "unknown", "se desconoce"),
            (Sort::InDate, "in-date", "de"),
            (Sort::InDate, "in-date", "del"),
            (Sort::InDate, "in-date", "el"),
            (Sort::InDate, "in-date", "jueves"),
        ];
        let said = said.map(|(sort, word, said)| (sort, word.to_owned(), said.to_owned()));
        let months = [(4, "April"), (4, "abril"), (5, "May"), (5, "mayo"), (11, "noviembre")];
        Lexicon::new(said.into(), months.map(|(number, name)| (number, name.to_owned())).into())
    }

    #[test]
    fn a_word_is_known_however_it_is_typed_if_it_means_one_thing() {
        let word = |written| lexicon().word(Sort::Office, written).map(str::to_owned);
        assert_eq!(word(" ALCALDESA ").as_deref(), Some("mayor"));
        assert_eq!([word("Secretaria"), word("King")], [None, None]);
    }

    #[test]
    fn a_date_is_read_where_nothing_else_can_be_meant() {
        let read = |text| lexicon().date(text).map(|date| date.to_string());
        for text in [
            "2026-04-15",
            "2026-4-15",
            "2026/04/15",
            "15 de abril de 2026",
            "April 15, 2026",
            "15 April 2026",
            "Apr. 15th, 2026",
            "el 15 de abril del 2026",
            "4/15/2026",
            "15/04/2026",
            "15.4.2026",
            "Jueves, 15 de abril de 2026",
        ] {
            assert_eq!(read(text).as_deref(), Ok("2026-04-15"), "{text}");
        }
        assert_eq!(read("1.º de mayo de 2026").as_deref(), Ok("2026-05-01"));
        assert_eq!(read("4/4/2026").as_deref(), Ok("2026-04-04"));
        assert_eq!(read("noviembre de 1986").as_deref(), Ok("1986-11"));
        assert_eq!([read("2026-04").as_deref(), read("1961").as_deref()], [Ok("2026-04"), Ok("1961")]);
        let days = ["2026-04-05", "2026-05-04"].map(|day| day.parse().unwrap());
        assert_eq!(read("04/05/2026"), Err(DateProblem::Ambiguous(days.into())));
        for text in ["2026-02-30", "31 de abril de 2026"] {
            assert_eq!(read(text), Err(DateProblem::NoSuchDay), "{text}");
        }
        for text in [
            "quince de abril de 2027",
            "not before April 15, 2027",
            "may have been 1986",
            "April 15, 2027?",
            "~1986-05-01",
            "15x de abril de 2027",
        ] {
            assert_eq!(read(text), Err(DateProblem::NotADate), "{text}");
        }
        for text in ["tomorrow", "", "15", "April", "15/04/26", "32/13/2026", "April or May 3, 2026"] {
            assert_eq!(read(text), Err(DateProblem::NotADate), "{text}");
        }
    }

    #[test]
    fn of_an_earlier_date_nothing_may_be_known() {
        assert_eq!(lexicon().date_signed("Se desconoce"), Ok(DateSigned::Unknown));
        assert_eq!(lexicon().date_signed("never"), Err(DateProblem::NotADate));
    }
}
