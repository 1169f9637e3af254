//! The headings of a roster: paths of the spec, or plain words for them.

use std::collections::BTreeMap;

use super::Holds;
use crate::finding::nearest;
use crate::spec::compared::compared;
use crate::spec::{UnknownPath, path_of};

/// The column that names the folder of each agreement.
const ID: &str = "id";

/// The sign before the heading of a column that is only for the keeper of the sheet.
const OWN: char = '#';

/// The signs between a heading in one language and in another.
const BETWEEN_LANGUAGES: [char; 3] = ['·', '/', '\n'];

/// The plain headings that a roster may have.
#[derive(Debug, Clone, Default)]
pub struct Headings {
    /// The contents of columns, by the words of their headings in the form for comparison.
    plain: BTreeMap<String, Holds>,
    /// The headings as written in a sheet.
    known: Vec<String>,
    /// The words that make an empty cell keep the value of the spec, in the form for comparison.
    marks: Vec<String>,
}

/// The meaning of a heading.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Understood {
    /// The heading without the words behind it.
    pub heading: String,
    /// The contents of the column.
    pub holds: Holds,
    /// True if an empty cell keeps the value of the spec.
    pub keeps: bool,
}

impl Headings {
    /// Takes plain headings with the contents of their columns, and the words that make an empty cell keep the value of
    /// the spec.
    #[must_use]
    pub fn new(plain: Vec<(String, Holds)>, marks: &[String]) -> Self {
        let known = plain.iter().map(|(heading, _)| heading.clone()).collect();
        let plain = plain.into_iter().map(|(heading, holds)| (compared(&heading), holds)).collect();
        Self { plain, known, marks: marks.iter().map(|mark| compared(mark)).collect() }
    }

    /// The meaning of a heading in any language, or in several.
    pub(super) fn understand(&self, written: &str) -> Result<Understood, UnknownPath> {
        let (heading, keeps) = match written.rsplit_once('(') {
            Some((heading, mark)) if self.is_mark(mark) => (heading.trim(), true),
            _ => (written, false),
        };
        Ok(Understood { heading: heading.to_owned(), holds: self.holds(heading)?, keeps })
    }

    /// True if words are one of the marks, or the same mark in several languages.
    fn is_mark(&self, words: &str) -> bool {
        words.split(BETWEEN_LANGUAGES).all(|part| self.marks.contains(&compared(part)))
    }

    fn holds(&self, heading: &str) -> Result<Holds, UnknownPath> {
        match heading {
            "" => return Ok(Holds::Nothing),
            own if own.starts_with(OWN) => return Ok(Holds::Nothing),
            ID => return Ok(Holds::Ids),
            _ => {}
        }
        let mut parts = heading.split(BETWEEN_LANGUAGES).map(|part| self.plain.get(&compared(part)));
        let first = parts.next().flatten();
        if let Some(holds) = first.filter(|_| parts.all(|part| part == first)) {
            return Ok(holds.clone());
        }
        path_of(heading).map(Holds::Values).map_err(|unknown| self.suggest(heading, unknown))
    }

    /// An unknown heading with the nearest plain one, unless it is meant as a path.
    fn suggest(&self, heading: &str, unknown: UnknownPath) -> UnknownPath {
        let is_path = heading.contains('[') || !heading.starts_with(&unknown.field);
        if is_path || unknown.suggestion.is_some() {
            return unknown;
        }
        let suggestion = nearest(heading, self.known.iter().map(String::as_str)).map(str::to_owned);
        UnknownPath { field: heading.to_owned(), suggestion, known: self.known.clone() }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn headings() -> Headings {
        let holds = |path| Holds::Values(path_of(path).unwrap());
        let plain = [
            ("Country 1", "parties[0].country"),
            ("País 1", "parties[0].country"),
            ("City 1", "parties[0].city"),
        ];
        let plain = plain.map(|(heading, path)| (heading.to_owned(), holds(path)));
        let folder = [("Folder".to_owned(), Holds::Ids)];
        let marks = ["empty: as in the spec", "vacía: como en la especificación"].map(str::to_owned);
        Headings::new(plain.into_iter().chain(folder).collect(), &marks)
    }

    #[test]
    fn a_heading_is_plain_in_any_language_or_a_path() {
        let country = || Holds::Values(path_of("parties[0].country").unwrap());
        for written in
            ["Country 1", "PAIS 1", "país  1", "Country 1 · País 1", "País 1/Country 1", "parties[0].country"]
        {
            let understood = headings().understand(written).unwrap();
            assert_eq!((understood.holds, understood.keeps), (country(), false), "{written}");
        }
        for written in
            ["País 1 (vacia: como en la especificación)", "parties[0].country (empty: as in the spec)"]
        {
            let understood = headings().understand(written).unwrap();
            assert_eq!((understood.holds, understood.keeps), (country(), true), "{written}");
        }
        assert_eq!(headings().understand("folder").unwrap().holds, Holds::Ids);
        for own in ["#", "# E-mail", "#State"] {
            assert_eq!(headings().understand(own).unwrap().holds, Holds::Nothing, "{own}");
        }
    }

    #[test]
    fn headings_that_contradict_each_other_are_unknown() {
        assert!(headings().understand("Country 1 · City 1").is_err());
        let unknown = headings().understand("Contry 1").unwrap_err();
        assert_eq!(unknown.suggestion.as_deref(), Some("Country 1"));
    }
}
