//! Dates in any form: in figures, or with the month in words of any language.

use std::collections::BTreeSet;

use chrono::{Datelike as _, NaiveDate};

use super::compared::compared;
use super::{DateSigned, Lexicon, PartialDate, Sort};

/// A reason why a text is not read as a date.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum DateProblem {
    /// It is not a date.
    NotADate,
    /// It is a date with a year of fewer than four figures.
    ShortYear,
    /// The calendar has no such day.
    NoSuchDay,
    /// It gives another day of the week than that of this day.
    OtherWeekday(NaiveDate),
    /// Its year comes last, and either of the other numbers may be the month: the days that it may mean.
    Ambiguous(Vec<NaiveDate>),
}

impl Lexicon {
    /// The number of a month, by its name in any language or the first letters of the name.
    fn month(&self, written: &str) -> Option<u32> {
        named(&self.calendar.months, written)
    }

    /// The number of a day of the week, by its name in any language or the first letters of the name. A word that can
    /// also mean a month, such as *mar.*, means the month.
    fn weekday(&self, written: &str) -> Option<u32> {
        named(&self.calendar.weekdays, written).filter(|_| self.month(written).is_none())
    }

    /// Reads a day, a month or a year: in figures with the year first, in figures that can mean only one day, or with
    /// the month in words. A text with a word that does not belong in dates is not read as one.
    ///
    /// # Errors
    ///
    /// The reason why the text is not a date, or not a single one.
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
        let weekdays: BTreeSet<u32> = words.iter().filter_map(|word| self.weekday(word)).collect();
        let date = self.without_weekday(&words, &weekdays)?;
        match date.day() {
            _ if weekdays.is_empty() => Ok(date),
            None => Err(DateProblem::NotADate),
            Some(day) if weekdays.iter().all(|weekday| is_on(day, *weekday)) => Ok(date),
            Some(day) => Err(DateProblem::OtherWeekday(day)),
        }
    }

    /// Reads a date regardless of the day of the week, unless this decides between two days.
    fn without_weekday(&self, words: &[&str], weekdays: &BTreeSet<u32>) -> Result<PartialDate, DateProblem> {
        let numbers: Vec<u32> = words.iter().filter_map(|word| number(word)).collect();
        let months: BTreeSet<u32> = words.iter().filter_map(|word| self.month(word)).collect();
        let months: Vec<_> = months.into_iter().collect();
        let in_figures = words.len() == numbers.len() + usize::from(!weekdays.is_empty());
        let exists = |date: Option<NaiveDate>| date.map(PartialDate::Day).ok_or(DateProblem::NoSuchDay);
        match (&months[..], &numbers[..]) {
            ([month], [day, year] | [year, day]) if *year >= FIRST_YEAR => {
                exists(day_of(*year, *month, *day))
            }
            ([month], [year]) if *year >= FIRST_YEAR => {
                day_of(*year, *month, 1).map(PartialDate::Month).ok_or(DateProblem::NotADate)
            }
            ([_], [day, year]) if is_short_year(*year) && is_day(*day) => Err(DateProblem::ShortYear),
            ([], [year, month, day]) if *year >= FIRST_YEAR && in_figures => {
                exists(day_of(*year, *month, *day))
            }
            ([], [one, other, year]) if *year >= FIRST_YEAR && in_figures => {
                let days = [day_of(*year, *one, *other), day_of(*year, *other, *one)];
                let days: BTreeSet<_> = days.into_iter().flatten().collect();
                let is_meant = |day: &&NaiveDate| weekdays.iter().all(|weekday| is_on(**day, *weekday));
                let meant: Vec<_> = days.iter().filter(is_meant).copied().collect();
                match (&meant[..], Vec::from_iter(days).as_slice()) {
                    (_, []) => Err(DateProblem::NotADate),
                    ([day], _) | (_, [day]) => Ok(PartialDate::Day(*day)),
                    (_, days) => Err(DateProblem::Ambiguous(days.to_vec())),
                }
            }
            ([], [one, other, year])
                if in_figures && is_short_year(*year) && is_day(*one) && is_day(*other) =>
            {
                Err(DateProblem::ShortYear)
            }
            _ => Err(DateProblem::NotADate),
        }
    }

    /// True if a word belongs in a date: a number, a month, a day of the week, or a word that may be beside them.
    fn is_in_dates(&self, word: &str) -> bool {
        number(word).is_some()
            || ORDINALS.contains(&word)
            || self.month(word).is_some()
            || self.weekday(word).is_some()
            || self.word(Sort::InDate, word).is_some()
    }

    /// Reads the date of an earlier instrument, which may be unknown.
    ///
    /// # Errors
    ///
    /// The reason why the text is not a date, or not a single one.
    pub fn date_signed(&self, text: &str) -> Result<DateSigned, DateProblem> {
        if self.word(Sort::Unknown, text).is_some() {
            return Ok(DateSigned::Unknown);
        }
        self.date(text).map(DateSigned::Known)
    }
}

/// The first year that dates may have: a smaller number is a day or a month, or a year without its century.
const FIRST_YEAR: u32 = 1000;

/// The signs that may be between the words of a date. Others mean a doubt, or more than one date.
const IN_DATES: &str = " \t\u{a0},./-–'’°";

/// The endings of ordinals in figures.
const ORDINALS: [&str; 7] = ["st", "nd", "rd", "th", "º", "o", "ro"];

/// The number of a name in the form for comparison, or of one that begins with the given letters.
fn named(names: &[(u32, String)], written: &str) -> Option<u32> {
    const LEAST_LETTERS: usize = 3;
    let written = compared(written);
    let is_meant = |name: &str| {
        name == written || (written.chars().count() >= LEAST_LETTERS && name.starts_with(&written))
    };
    names.iter().find(|(_, name)| is_meant(name)).map(|(number, _)| *number)
}

fn is_on(day: NaiveDate, weekday: u32) -> bool {
    day.weekday().number_from_monday() == weekday
}

fn is_short_year(year: u32) -> bool {
    year < 100
}

fn is_day(day: u32) -> bool {
    (1..=31).contains(&day)
}

fn day_of(year: u32, month: u32, day: u32) -> Option<NaiveDate> {
    NaiveDate::from_ymd_opt(i32::try_from(year).ok()?, month, day).filter(|_| year >= FIRST_YEAR)
}

/// A number, which may be an ordinal: *15th*, *1º*, *1.º*.
fn number(word: &str) -> Option<u32> {
    let digits = word.trim_end_matches(|mark: char| !mark.is_ascii_digit());
    let ending = &word[digits.len()..];
    let is_ordinal = ending.is_empty() || ORDINALS.contains(&ending.to_lowercase().as_str());
    digits.parse().ok().filter(|_| is_ordinal)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::spec::Calendar;

    fn lexicon() -> Lexicon {
        let said = [
            (Sort::Unknown, "unknown", "se desconoce"),
            (Sort::InDate, "in-date", "de"),
            (Sort::InDate, "in-date", "del"),
            (Sort::InDate, "in-date", "el"),
        ];
        let said = said.map(|(sort, word, said)| (sort, word.to_owned(), said.to_owned()));
        let months = [(3, "marzo"), (4, "April"), (4, "abril"), (5, "May"), (5, "mayo"), (11, "noviembre")];
        let weekdays = [(1, "Monday"), (2, "martes"), (3, "miércoles"), (4, "jueves"), (5, "Friday")];
        let named = |names: &[(u32, &str)]| names.iter().map(|(n, name)| (*n, (*name).to_owned())).collect();
        Lexicon::new(said.into(), Calendar { months: named(&months), weekdays: named(&weekdays) })
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
            "Miércoles, 15 de abril de 2026",
            "mié. 15 de abril de 2026",
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
        for text in ["tomorrow", "", "15", "April", "32/13/2026", "April or May 3, 2026"] {
            assert_eq!(read(text), Err(DateProblem::NotADate), "{text}");
        }
    }

    #[test]
    fn of_an_earlier_date_nothing_may_be_known() {
        assert_eq!(lexicon().date_signed("Se desconoce"), Ok(DateSigned::Unknown));
        assert_eq!(lexicon().date_signed("never"), Err(DateProblem::NotADate));
    }

    #[test]
    fn a_day_of_the_week_is_that_of_the_date() {
        let read = |text| lexicon().date(text).map(|date| date.to_string());
        let thursday = || Err(DateProblem::OtherWeekday("2027-04-15".parse().unwrap()));
        for text in ["Friday, April 15 2027", "Fri 15/4/2027", "martes 15 de abril de 2027"] {
            assert_eq!(read(text), thursday(), "{text}");
        }
        assert_eq!(read("jueves 15 de abril de 2027").as_deref(), Ok("2027-04-15"));
        // The day of the week decides which of the two numbers is the month.
        assert_eq!(read("Monday, 4/5/2027").as_deref(), Ok("2027-04-05"));
        assert_eq!(read("martes 4/5/2027").as_deref(), Ok("2027-05-04"));
        for text in ["Friday, April 2027", "Friday"] {
            assert_eq!(read(text), Err(DateProblem::NotADate), "{text}");
        }
    }

    #[test]
    fn a_year_of_two_figures_is_not_completed() {
        for text in ["4/15/27", "15/04/26", "15.4.27", "15 de abril de 27", "April 15, '27", "jueves 15/4/27"]
        {
            assert_eq!(lexicon().date(text), Err(DateProblem::ShortYear), "{text}");
        }
        for text in ["40/50/27", "15", "4/27"] {
            assert_eq!(lexicon().date(text), Err(DateProblem::NotADate), "{text}");
        }
    }
}
