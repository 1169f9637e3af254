//! The plain words that people write, in any language, and the words that a spec has for them.

use std::collections::{BTreeMap, BTreeSet};

use super::compared::compared;

/// A sort of words, by its name in the schema of a spec.
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
    /// Words for an unknown fact.
    Unknown,
    /// Words for a row with a total of others.
    Total,
    /// Words that may be in a date without a meaning: articles, prepositions.
    InDate,
    /// Answers for which no spec has a word: as before, back to the last question.
    Answer,
    /// Nouns for the things in a total.
    Counted,
    /// Titles of persons for which no spec has a word.
    Title,
    /// Degrees and certificates in their short forms, each with its forms without points.
    Degree,
    /// Phrases in the place of a person's name.
    Nameless,
    /// Phrases that hold the place of any text.
    Filler,
    /// The last words of names that distinguish a person from a parent.
    Generation,
    /// Words within names that begin small.
    Particle,
    /// Titles that are names and initials too.
    TitleOrName,
    /// Short forms within the names of places, each with the words for which it may be short.
    ShortInPlaces,
    /// Those of them that proper names of places have.
    KeptInPlaces,
    /// The titles of offices, by the gender of their holders.
    TitleOfGender,
}

/// A title beside the name of a person.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Title<'l> {
    /// An office, an honorific or another title.
    pub sort: Sort,
    /// The word of a spec that it means, if it can mean only one.
    pub word: Option<&'l str>,
}

/// Words of every language, with their meanings.
#[derive(Debug, Clone, Default)]
pub struct Lexicon {
    /// The words of a spec, by the words that people write for them, in the form for comparison.
    meanings: BTreeMap<Sort, BTreeMap<String, BTreeSet<String>>>,
    /// The names of months and days of the week in the form for comparison, with their numbers.
    pub(super) calendar: Calendar,
}

/// The names of months and days of the week, each with its number from one; a week begins on Monday.
#[derive(Debug, Clone, Default)]
pub struct Calendar {
    /// The names of months.
    pub months: Vec<(u32, String)>,
    /// The names of the days of the week.
    pub weekdays: Vec<(u32, String)>,
}

/// The most words of a title or an honorific: the beginnings of a longer text are not looked up.
pub const MOST_WORDS_OF_TITLE: usize = 16;

/// The articles before titles and names of cities.
const ARTICLES: [&str; 3] = ["the ", "la ", "el "];

impl Sort {
    /// The sort that has a name in the schema of a spec.
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
    /// Collects words: the sort, the word of a spec, and the words that people write for it.
    #[must_use]
    pub fn new(said: Vec<(Sort, String, String)>, calendar: Calendar) -> Self {
        let mut lexicon = Self::default();
        for (sort, word, said) in said {
            let words = lexicon.meanings.entry(sort).or_default();
            words.entry(compared(&said)).or_default().insert(word);
        }
        let named = |names: Vec<(u32, String)>| {
            names.into_iter().map(|(number, name)| (number, compared(&name))).collect()
        };
        lexicon.calendar = Calendar { months: named(calendar.months), weekdays: named(calendar.weekdays) };
        lexicon
    }

    /// The word of a spec that a text means, if it can mean only one. A title may have its article: *The Mayor*.
    #[must_use]
    pub fn word(&self, sort: Sort, written: &str) -> Option<&str> {
        let words = self.meanings.get(&sort)?;
        let bare = || words.get(&compared(Self::without_article(written)));
        let takes_article = matches!(sort, Sort::Office | Sort::Honorific | Sort::TitleOfGender);
        let meant = words.get(&compared(written)).or_else(|| bare().filter(|_| takes_article))?;
        meant.first().filter(|_| meant.len() == 1).map(String::as_str)
    }

    /// A text without the article that it begins with.
    #[must_use]
    pub fn without_article(text: &str) -> &str {
        let text = text.trim();
        let article = ARTICLES.iter().find(|article| {
            text.get(..article.len()).is_some_and(|start| start.eq_ignore_ascii_case(article))
        });
        text[article.map_or(0, |article| article.len())..].trim_start()
    }

    /// True if a text can mean a word of a sort, even if it can mean several.
    #[must_use]
    pub fn has(&self, sort: Sort, written: &str) -> bool {
        self.meanings(sort, written).next().is_some()
    }

    /// True if a text answers a question, in any language.
    #[must_use]
    pub fn is_answer(&self, text: &str) -> bool {
        const SORTS: [Sort; 4] = [Sort::Truth, Sort::Gender, Sort::Unknown, Sort::Answer];
        SORTS.iter().any(|sort| self.has(*sort, text))
    }

    /// The words that a text can mean.
    pub fn meanings(&self, sort: Sort, written: &str) -> impl Iterator<Item = &str> {
        let meant = self.meanings.get(&sort).and_then(|words| words.get(&compared(written)));
        meant.into_iter().flatten().map(String::as_str)
    }

    /// True if the text behind a name is a known degree, such as *M.D.*, *J.D.* or *CPA*, with or without points.
    #[must_use]
    pub fn is_degree(&self, part: &str) -> bool {
        let bare = part.trim().replace('.', "");
        self.meanings(Sort::Degree, &bare).any(|degree| degree == bare)
    }

    /// True if a text distinguishes a person from a parent, as *Jr.* does behind a name.
    #[must_use]
    pub fn is_generation(&self, part: &str) -> bool {
        self.has(Sort::Generation, part)
    }

    /// The title of a person that is the whole text.
    #[must_use]
    pub fn title(&self, written: &str) -> Option<Title<'_>> {
        let written = compared(written);
        [Sort::Office, Sort::Honorific, Sort::Title].into_iter().find_map(|sort| {
            let meant = self.meanings.get(&sort)?.get(&written)?;
            let is_sure = meant.len() == 1 && sort != Sort::Title;
            Some(Title { sort, word: meant.first().filter(|_| is_sure).map(String::as_str) })
        })
    }

    /// The title of a person at the beginning of a text, alone or before a preposition: *Mayor of Laredo*.
    #[must_use]
    pub fn title_of(&self, written: &str) -> Option<Title<'_>> {
        const OF: [&str; 6] = ["of", "de", "del", "for", "por", "para"];
        let words: Vec<_> = written.split_whitespace().take(MOST_WORDS_OF_TITLE + 1).collect();
        let ends = (1..=words.len()).rev().filter(|end| words.get(*end).is_none_or(|next| OF.contains(next)));
        ends.into_iter().find_map(|end| self.title(&words[..end].join(" ")))
    }

    /// The honorific before a name or an office, and the text behind it: *Juana Muestra* of *Lic. Juana Muestra*.
    #[must_use]
    pub fn honorific_before<'n>(&self, text: &'n str) -> Option<(&str, &'n str)> {
        let text = Self::without_article(text);
        let ends = text.match_indices(' ').map(|(end, _)| end);
        let ends: Vec<_> = ends.take(MOST_WORDS_OF_TITLE).collect();
        ends.into_iter().rev().find_map(|end| {
            let honorific = self.word(Sort::Honorific, &text[..end])?;
            Some((honorific, text[end..].trim_start())).filter(|(_, rest)| !rest.is_empty())
        })
    }

    /// The noun of a party before a name, and the name: *Laredo* of *City of Laredo*.
    #[must_use]
    pub fn noun_before<'n>(&self, name: &'n str) -> Option<(&str, &'n str)> {
        const OF: [&str; 2] = [" of ", " de "];
        let name = Self::without_article(name);
        let (noun, rest) = OF.iter().find_map(|of| name.split_once(of))?;
        Some((self.word(Sort::Noun, noun)?, rest.trim())).filter(|(_, rest)| !rest.is_empty())
    }

    /// All texts that can mean words of a sort, in the form for comparison, with those words.
    pub fn said(&self, sort: Sort) -> impl Iterator<Item = (&str, &BTreeSet<String>)> {
        self.meanings.get(&sort).into_iter().flatten().map(|(said, words)| (said.as_str(), words))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn lexicon() -> Lexicon {
        let said = [
            (Sort::Office, "mayor", "Alcaldesa"),
            (Sort::Office, "clerk", "Secretaria"),
            (Sort::Office, "city-clerk", "Secretaria"),
        ];
        let said = said.map(|(sort, word, said)| (sort, word.to_owned(), said.to_owned()));
        Lexicon::new(said.into(), Calendar::default())
    }

    #[test]
    fn a_word_is_known_however_it_is_typed_if_it_means_one_thing() {
        let word = |written| lexicon().word(Sort::Office, written).map(str::to_owned);
        assert_eq!(word(" ALCALDESA ").as_deref(), Some("mayor"));
        assert_eq!([word("Secretaria"), word("King")], [None, None]);
    }
}
