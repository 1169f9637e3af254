//! The dictionaries of English and Spanish, each read once it is needed.

use std::sync::LazyLock;

use crate::check::facts::Language;
use crate::check::reading::plain;

/// The dictionary of American English.
static ENGLISH: LazyLock<Dictionary> = LazyLock::new(|| {
    Dictionary::new(
        include_str!("../../../dictionaries/en-US/index.aff"),
        include_str!("../../../dictionaries/en-US/index.dic"),
        include_str!("../../../dictionaries/words-en.txt"),
    )
});

/// The dictionary of the Spanish of Mexico.
static SPANISH: LazyLock<Dictionary> = LazyLock::new(|| {
    Dictionary::new(
        include_str!("../../../dictionaries/es-MX/index.aff"),
        include_str!("../../../dictionaries/es-MX/index.dic"),
        include_str!("../../../dictionaries/words-es.txt"),
    )
});

/// The words of a language.
pub(super) struct Dictionary {
    words: spellbook::Dictionary,
    /// The beginnings of words.
    beginnings: Vec<&'static str>,
    /// Parts of words that are written in another way, and how the dictionary writes them.
    variants: Vec<(&'static str, &'static str)>,
    /// Endings that are written in another way.
    endings: Vec<(&'static str, &'static str)>,
    /// Pronouns that are written as one word with the verb before them.
    pronouns: Vec<&'static str>,
    /// Words that are slips, and what is meant by them.
    slips: Vec<(&'static str, &'static str)>,
}

/// The fewest letters of a word behind a beginning.
const LEAST_BEHIND: usize = 4;

/// The most letters of a word that is looked up.
const MOST_LETTERS: usize = 40;

impl Dictionary {
    /// The dictionary of a language.
    pub(super) fn of(language: Language) -> &'static Self {
        match language {
            Language::English => &ENGLISH,
            Language::Spanish => &SPANISH,
        }
    }

    fn new(affixes: &str, words: &str, added: &'static str) -> Self {
        let words = spellbook::Dictionary::new(affixes, words).expect("the dictionary is one of Hunspell");
        let mut read = Self {
            words,
            beginnings: vec![],
            variants: vec![],
            endings: vec![],
            pronouns: vec![],
            slips: vec![],
        };
        for line in added.lines().filter(|line| !line.starts_with('#')) {
            read.add(line);
        }
        read
    }

    /// Adds a line of the words that the dictionary lacks.
    fn add(&mut self, line: &'static str) {
        if let Some(beginning) = line.strip_suffix('-') {
            self.beginnings.push(beginning);
        } else if let Some((slip, meant)) = line.split_once(" = ") {
            self.slips.push((slip, meant));
        } else if let Some((other, own)) = line.split_once(" > ") {
            match (other.strip_prefix('-'), own.strip_prefix('-')) {
                (Some(other), Some(own)) => self.endings.push((other, own)),
                _ => self.variants.push((other, own)),
            }
        } else if let Some(pronouns) = line.strip_prefix('-') {
            self.pronouns.push(pronouns);
        } else {
            self.words.add(line).expect("the affixes are those of the dictionary");
        }
    }

    /// True if a word is in the dictionary, or is made of one that is.
    pub(super) fn has(&self, word: &str) -> bool {
        if word.chars().count() > MOST_LETTERS {
            return false;
        }
        let lower = word.to_lowercase();
        self.words.check(word) || self.words.check(&lower) || self.has_made(&lower)
    }

    /// True if a word is made of one in the dictionary: by a beginning, by a spelling of another country, or by
    /// pronouns behind a verb.
    fn has_made(&self, word: &str) -> bool {
        let begun = self.beginnings.iter().filter_map(|beginning| word.strip_prefix(beginning));
        let mut begun = begun.filter(|rest| rest.chars().count() >= LEAST_BEHIND);
        let varied = self.variants.iter().flat_map(|(other, own)| {
            word.match_indices(other)
                .map(move |(at, _)| format!("{}{own}{}", &word[..at], &word[at + other.len()..]))
        });
        let ended = self
            .endings
            .iter()
            .filter_map(|(other, own)| Some(format!("{}{own}", word.strip_suffix(other)?)));
        begun.any(|rest| self.words.check(rest))
            || varied.chain(ended).chain(verbs(word, &self.pronouns)).any(|other| self.words.check(&other))
    }

    /// The word that is meant by one that is a slip, though it is in the dictionary.
    pub(super) fn meant(&self, word: &str) -> Option<&'static str> {
        self.slips.iter().find(|(slip, _)| *slip == word).map(|(_, meant)| *meant)
    }
}

/// The verbs that a word can have before its pronouns: an infinitive, as in *firmarlo*, or another form, which an accent
/// betrays, as in *publíquese*; without its pronouns such a form has no accent, or keeps its own.
fn verbs(word: &str, pronouns: &[&str]) -> impl Iterator<Item = String> {
    let verbs = pronouns.iter().filter_map(move |pronouns| word.strip_suffix(pronouns));
    let is_verb = |verb: &&str| verb.ends_with('r') || verb.contains(['á', 'é', 'í', 'ó', 'ú']);
    verbs.filter(is_verb).flat_map(|verb| [verb.to_owned(), plain(verb)])
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;

    use super::*;
    use crate::check::words::words;
    use crate::localize::Catalog;
    use crate::resources::Resources;

    const LANGUAGES: [Language; 2] = [Language::English, Language::Spanish];

    /// The words in small letters of the locales, which are prose of many sorts.
    fn words_of_locales(language: Language) -> Vec<String> {
        let files = Resources::built_in().locales.into_iter();
        let files: BTreeMap<_, _> =
            files.map(|(name, content)| (name, String::from_utf8(content).unwrap())).collect();
        let catalog = Catalog::new(&files).unwrap();
        let own = catalog
            .all()
            .filter(|messages| Language::of_code(messages.locale().language()) == Some(language));
        let texts =
            own.flat_map(|messages| messages.texts().into_iter().map(str::to_owned).collect::<Vec<_>>());
        let mut found: Vec<_> = texts
            .flat_map(|text| words(&text).iter().map(|word| word.text.to_owned()).collect::<Vec<_>>())
            .filter(|word| word.chars().all(char::is_lowercase) && word.chars().count() >= 4)
            .collect();
        found.sort();
        found.dedup();
        found
    }

    #[test]
    fn few_right_words_are_in_no_dictionary() {
        for language in LANGUAGES {
            let words = words_of_locales(language);
            let unknown: Vec<_> = words
                .iter()
                .filter(|word| {
                    !Dictionary::of(language).has(word) && !Dictionary::of(language.other()).has(word)
                })
                .collect();
            assert!(words.len() > 1000 && unknown.len() * 100 < words.len(), "{} {unknown:?}", words.len());
        }
    }

    #[test]
    fn most_slips_are_in_no_dictionary() {
        for language in LANGUAGES {
            let words: Vec<_> =
                words_of_locales(language).into_iter().filter(|word| word.chars().count() >= 6).collect();
            let slips = words.iter().enumerate().map(|(number, word)| {
                let letters: Vec<_> = word.chars().collect();
                let at = 1 + number % (letters.len() - 2);
                let mut slip = letters.clone();
                match number % 3 {
                    0 => drop(slip.remove(at)),
                    1 => slip.insert(at, letters[at]),
                    _ => slip.swap(at, at + 1),
                }
                slip.into_iter().collect::<String>()
            });
            let slips: Vec<_> = slips.filter(|slip| !words.contains(slip)).collect();
            let missed: Vec<_> = slips.iter().filter(|slip| Dictionary::of(language).has(slip)).collect();
            assert!(missed.len() * 20 < slips.len(), "{} of {}: {missed:?}", missed.len(), slips.len());
        }
    }

    #[test]
    fn every_added_word_is_needed() {
        let files = [
            (
                include_str!("../../../dictionaries/en-US/index.aff"),
                include_str!("../../../dictionaries/en-US/index.dic"),
            ),
            (
                include_str!("../../../dictionaries/es-MX/index.aff"),
                include_str!("../../../dictionaries/es-MX/index.dic"),
            ),
        ];
        let added = [
            include_str!("../../../dictionaries/words-en.txt"),
            include_str!("../../../dictionaries/words-es.txt"),
        ];
        for ((affixes, words), added) in files.into_iter().zip(added) {
            let alone = Dictionary::new(affixes, words, "");
            for line in added.lines().filter(|line| !line.starts_with('#')) {
                match line.split_once(" = ") {
                    Some((slip, meant)) => assert!(alone.has(slip) && alone.has(meant), "{line}"),
                    None if line.contains(['>', '-']) => {}
                    None => {
                        let word = line.split('/').next().unwrap();
                        assert!(!alone.has(word), "{word} is in the dictionary");
                    }
                }
            }
        }
    }

    #[test]
    fn words_are_made_of_others() {
        for (language, word) in [
            (Language::English, "cybersecurity"),
            (Language::English, "neighbourhood"),
            (Language::English, "organisation"),
            (Language::English, "travelling"),
            (Language::English, "Livability"),
            (Language::Spanish, "transfronterizas"),
            (Language::Spanish, "exalcaldesa"),
            (Language::Spanish, "publíquese"),
            (Language::Spanish, "firmarlo"),
        ] {
            assert!(Dictionary::of(language).has(word), "{word}");
        }
        let has = |word, verb: &str| verbs(word, &["se", "lo", "selas"]).any(|found| found == verb);
        assert!(
            has("publíquese", "publique") && has("firmarlo", "firmar") && has("entregárselas", "entregar")
        );
        for (language, word) in [
            (Language::English, "cyberstuf"),
            (Language::English, "coperation"),
            (Language::English, "recieve"),
            (Language::Spanish, "parala"),
            (Language::Spanish, "coperación"),
            (Language::Spanish, "exalcaldeza"),
        ] {
            assert!(!Dictionary::of(language).has(word), "{word}");
        }
    }
}
