//! What both texts of a pair must have alike, for both are equally authentic
//! (Vienna Convention on the Law of Treaties, art. 33).

use std::ops::{Range, RangeInclusive};

use super::Subject;
use super::facts::{Fact, Facts, Language, facts};
use super::names::{Bearer, PartyNames, mentions};
use super::placeholders::takes_blanks;
use super::reading::{Concepts, Reading, read};
use super::said::{self, Pair, differing, unequal_quantities};
use super::texts::{OneText, Role};
use super::words::{Word, masked, words};
use crate::finding::{Finding, Path, Rule};
use crate::model::{Prose, without_blanks};

/// Compares the texts of every pair of own words.
pub(super) fn own_words(subject: &Subject<'_>) -> Vec<Finding> {
    // States and countries have more names than are known: *the law of Mexico*, *la legislación mexicana*.
    let is_compared = |names: &&PartyNames| matches!(names.bearer, Bearer::City(_) | Bearer::Signatory);
    let named: Vec<_> = subject.names.iter().filter(is_compared).cloned().collect();
    let mut findings = Vec::new();
    let none = Concepts::default();
    for written in subject.texts.iter().filter(|written| written.role != Role::Line) {
        let Some([first, second]) = written.pair() else { continue };
        // The tables are read where there are own words to compare.
        let concepts = subject.concepts().unwrap_or(&none);
        let texts = [&first, &second].map(Side::new);
        findings.extend(unequal_variables(&texts));
        // That the titles of an office say the same is a rule of its own.
        if written.role != Role::Office {
            let (unequal, readings) = compared(&texts, &named, concepts);
            findings.extend(unequal);
            let pair = |read| Pair { sides: &texts, read, concepts, names: &subject.names };
            findings.extend(readings.iter().flat_map(|read| said::compared(&pair(read))));
        }
        if takes_blanks(&written.path) {
            findings.extend(unequal_blanks(&texts, &written.path));
        }
        if written.role == Role::Prose {
            findings.extend(same(&texts, &written.path));
            findings.extend(unequal_quotations(&texts, &written.path));
            findings.extend(unequal_sentences(&texts, &written.path));
        }
    }
    findings
}

/// Finds texts of which one has more lines to fill in by hand than the other.
fn unequal_blanks(texts: &[Side<'_>; 2], path: &Path) -> Option<Finding> {
    let [first, second] = texts.each_ref().map(|side| without_blanks(side.one.text).len() - 1);
    (first != second)
        .then(|| Finding::at(Rule::UnequalBlanks, path).with("first", first).with("second", second))
}

/// Compares two texts that are not the author's own: figures, dates and names.
pub(super) fn worded(texts: &[OneText<'_>; 2], names: &[PartyNames]) -> Vec<Finding> {
    // What places are called in other languages is not known.
    if texts.iter().any(|one| one.language.and_then(Language::of_code).is_none()) {
        return Vec::new();
    }
    let sides = texts.each_ref().map(Side::new);
    let (findings, _) = compared(&sides, names, &Concepts::default());
    findings
}

/// One of the two texts.
pub(super) struct Side<'t> {
    pub(super) one: &'t OneText<'t>,
    /// The text without its variables.
    pub(super) text: String,
}

impl<'t> Side<'t> {
    pub(super) fn new(one: &'t OneText<'t>) -> Self {
        Self { one, text: masked(one.text) }
    }

    pub(super) fn find(&self, rule: Rule, span: Range<usize>) -> Finding {
        Finding::in_words(rule, &self.one.path, self.one.text, span)
    }

    fn language(&self) -> Option<Language> {
        self.one.language.and_then(Language::of_code)
    }

    fn facts(&self) -> Option<Facts> {
        Some(facts(&self.text, self.language()?))
    }

    /// All that the text says; some years count but once.
    pub(super) fn reading(&self, concepts: &Concepts, spaces: bool, years: &[u64]) -> Reading {
        let read = self.language().map(|language| read(&self.text, language, concepts, spaces));
        read.unwrap_or_default().with_years_once(years)
    }
}

/// Compares names, figures and dates; with what both texts say, where they can be read.
fn compared(
    sides: &[Side<'_>; 2],
    names: &[PartyNames],
    concepts: &Concepts,
) -> (Vec<Finding>, Option<[Reading; 2]>) {
    // A name may be the same in both languages, whatever its parts would mean in each.
    if sides[0].text == sides[1].text {
        return (Vec::new(), None);
    }
    let mut findings = unequal_names(sides, names);
    let [Some(first), Some(second)] = sides.each_ref().map(Side::facts) else { return (findings, None) };
    let months = [&first, &second].map(|facts| once(&facts.months, |_| true));
    let months = unequal(sides, [&months[0], &months[1]], Rule::UnequalDates);
    let days = [&first, &second].map(|facts| facts.dates.iter().map(|date| date.day.2).collect::<Vec<_>>());
    let years: Vec<_> = days[0].iter().copied().filter(|year| days[1].contains(year)).collect();
    let readings = |spaces| sides.each_ref().map(|side| side.reading(concepts, spaces, &years));
    let read = readings(true);
    let quantities = unequal_quantities(sides, &read).filter(|_| {
        // Where spaces part no thousands but numbers, they may be the same.
        unequal_quantities(sides, &readings(false)).is_some()
    });
    let are_equal = quantities.is_none() && months.is_none();
    findings.extend(quantities.into_iter().chain(months));
    if are_equal {
        findings.extend(exchanged_dates(sides, &first, &second));
    }
    (findings, Some(read))
}

/// The facts, of which some values count but once.
fn once(facts: &[Fact], counts_once: impl Fn(u64) -> bool) -> Vec<Fact> {
    let is_repeated = |number: usize, fact: &Fact| {
        counts_once(fact.value) && facts[..number].iter().any(|before| before.value == fact.value)
    };
    let numbered = facts.iter().enumerate();
    numbered.filter(|(number, fact)| !is_repeated(*number, fact)).map(|(_, fact)| fact.clone()).collect()
}

/// Finds what one text has more often than the other.
fn unequal(sides: &[Side<'_>; 2], facts: [&[Fact]; 2], rule: Rule) -> Option<Finding> {
    let extra = [surplus(facts[0], facts[1]), surplus(facts[1], facts[0])];
    differing(sides, &extra.map(|facts| facts.iter().map(|fact| fact.span.clone()).collect()), rule)
}

/// What one list has more often than the other.
fn surplus<'f>(facts: &'f [Fact], others: &[Fact]) -> Vec<&'f Fact> {
    let mut others: Vec<_> = others.iter().map(|fact| fact.value).collect();
    let is_extra = |fact: &&Fact| match others.iter().position(|other| *other == fact.value) {
        Some(found) => {
            others.swap_remove(found);
            false
        }
        None => !fact.is_doubtful,
    };
    // What is sure finds its counterpart first.
    let (doubtful, sure): (Vec<_>, Vec<_>) = facts.iter().partition(|fact| fact.is_doubtful);
    sure.into_iter().chain(doubtful).filter(is_extra).collect()
}

/// Finds days whose numbers stand in both texts, but in other dates.
fn exchanged_dates(sides: &[Side<'_>; 2], first: &Facts, second: &Facts) -> Option<Finding> {
    // In a range a month has two days, and which is meant cannot be told.
    let days = |facts: &Facts| facts.numbers.iter().filter(|number| (1..=31).contains(&number.value)).count();
    let has_ranges = |facts: &Facts| days(facts) != facts.months.len();
    if first.dates.len() != second.dates.len() || has_ranges(first) || has_ranges(second) {
        return None;
    }
    let has = |facts: &Facts, day| facts.dates.iter().any(|date| date.day == day);
    let here = second.dates.iter().find(|date| !has(first, date.day))?;
    let there = first.dates.iter().find(|date| !has(second, date.day))?;
    let finding = sides[1].find(Rule::UnequalDates, here.span.clone());
    let finding = finding.with("here", &sides[1].text[here.span.clone()]);
    let finding = finding.with("there", &sides[0].text[there.span.clone()]);
    Some(finding.with("language", sides[0].one.language.unwrap_or_default()))
}

/// Finds the names of a party that one text has more often than the other.
fn unequal_names(sides: &[Side<'_>; 2], names: &[PartyNames]) -> Vec<Finding> {
    let found = sides.each_ref().map(|side| mentions(&side.text, names));
    let mut findings = Vec::new();
    for number in 0..names.len() {
        let found = [&found[0][number], &found[1][number]];
        let at = usize::from(found[1].len() > found[0].len());
        // What one text has more often than the other: the first mention beyond that number.
        if let Some(span) = found[at].get(found[1 - at].len()) {
            let finding = sides[at].find(Rule::UnequalNames, span.clone());
            let finding = finding.with("name", &sides[at].text[span.clone()]);
            let finding =
                finding.with("here", times(found[at].len())).with("there", times(found[1 - at].len()));
            findings.push(finding.with("language", sides[1 - at].one.language.unwrap_or_default()));
        }
    }
    findings
}

/// How often, as messages ask for it.
fn times(count: usize) -> String {
    match count {
        0 => "none".to_owned(),
        1 => "once".to_owned(),
        _ => count.to_string(),
    }
}

/// Finds variables that both texts use, but one more often.
fn unequal_variables(sides: &[Side<'_>; 2]) -> Vec<Finding> {
    let prose = sides.each_ref().map(|side| Prose::parse(side.one.text));
    let count = |at: usize, name: &str| prose[at].variables().filter(|used| *used == name).count();
    let mut findings: Vec<Finding> = Vec::new();
    let mut seen: Vec<&str> = Vec::new();
    for name in prose[0].variables() {
        let counts = [count(0, name), count(1, name)];
        if seen.contains(&name) || counts[0] == counts[1] || counts.contains(&0) {
            continue;
        }
        seen.push(name);
        let at = usize::from(counts[1] > counts[0]);
        let finding = Finding::at(Rule::UnequalVariables, &sides[at].one.path).with("variable", name);
        let finding = finding.with("here", counts[at]).with("there", times(counts[1 - at]));
        findings.push(finding.with("language", sides[1 - at].one.language.unwrap_or_default()));
    }
    findings
}

/// How many words a text must have, so that it cannot be right in both languages.
const WORDS_OF_ONE_LANGUAGE: usize = 3;

fn same(sides: &[Side<'_>; 2], path: &Path) -> Option<Finding> {
    let [first, second] = sides.each_ref().map(|side| words(&side.text));
    let text = |words: &[Word<'_>]| words.iter().map(Word::lower).collect::<Vec<_>>();
    let is_same = first.len() >= WORDS_OF_ONE_LANGUAGE && text(&first) == text(&second);
    is_same.then(|| Finding::at(Rule::SameText, path))
}

/// How many terms stand in quotation marks.
fn quotations(text: &str) -> usize {
    const OPENING: [char; 3] = ['“', '«', '„'];
    text.matches(OPENING).count() + text.matches('"').count() / 2
}

fn unequal_quotations(sides: &[Side<'_>; 2], path: &Path) -> Option<Finding> {
    let [first, second] = sides.each_ref().map(|side| quotations(&side.text));
    let finding = Finding::at(Rule::UnequalQuotations, path).with("first", first).with("second", second);
    (first != second).then_some(finding)
}

/// Abbreviations, which do not end a sentence.
const ABBREVIATIONS: [&str; 61] = [
    "ms", "eng", "arq", "arch", "gen", "rev", "col", "capt", "sgt", "sen", "rep", "mt", "ft", "ave", "rd",
    "ltd", "corp", "dept", "univ", "profa", "mtro", "srta", "núms", "nos", "av", "blvd", "edo", "ee", "mpio",
    "pte", "uu", "art", "arts", "c", "cap", "co", "dr", "dra", "etc", "ext", "fracc", "gov", "gral", "hon",
    "inc", "ing", "jr", "lic", "mr", "mrs", "mtra", "no", "núm", "p", "párr", "prof", "profr", "sec", "sr",
    "sra", "st",
];

/// Whether a word is one that a point shortens.
pub(super) fn is_abbreviation(word: &str) -> bool {
    ABBREVIATIONS.contains(&word)
}

/// The least and the greatest number of sentences of a text: after an abbreviation a sentence may end or go on.
fn sentences(text: &str) -> RangeInclusive<usize> {
    let (mut sure, mut possible) = (1, 1);
    for (end, _) in text.match_indices(['.', '!', '?']) {
        let (before, after) =
            (&text[..end], text[end + 1..].trim_start_matches(['"', '”', '»', ')', '\'', '’']));
        let next = after.trim_start();
        let begins = next.starts_with(|next: char| next.is_uppercase() || "¿¡\"“«\u{1}".contains(next));
        if after.len() == next.len() || !begins {
            continue;
        }
        let last = before.rsplit(|letter: char| !letter.is_alphanumeric()).next().unwrap_or_default();
        let is_short = last.chars().count() == 1 && last.chars().all(char::is_alphabetic);
        possible += 1;
        sure += usize::from(!is_short && !ABBREVIATIONS.contains(&last.to_lowercase().as_str()));
    }
    sure..=possible
}

fn unequal_sentences(sides: &[Side<'_>; 2], path: &Path) -> Option<Finding> {
    let [first, second] = sides.each_ref().map(|side| sentences(&side.text));
    let finding =
        Finding::at(Rule::UnequalSentences, path).with("first", first.start()).with("second", second.start());
    let differ = first.end() < second.start() || second.end() < first.start();
    (differ && !are_as_long(sides)).then_some(finding)
}

/// True if two texts are as long as translations of each other are: two sentences of one may then be joined in the
/// other and none is lacking. Spanish is longer than English.
fn are_as_long(sides: &[Side<'_>; 2]) -> bool {
    let length = |code: &str| {
        let side = sides.iter().find(|side| side.one.language.is_some_and(|own| own.starts_with(code)));
        side.map_or(0, |side| side.text.chars().count())
    };
    let (english, spanish) = (length("en"), length("es"));
    spanish * 100 >= english * 95 && spanish * 100 <= english * 140
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn sentences_are_told_from_abbreviations() {
        assert!(
            sentences("The Lic. Rivera met Dr. Vega of the U.S. Consulate. They met again.").contains(&2)
        );
        assert_eq!(sentences("Se reunieron. ¿Volverán? Sí: el art. 7 lo dice"), 3..=3);
        assert_eq!(sentences("The call is at 10:00 a.m. Madison time. It is short."), 2..=3);
        assert_eq!(sentences("It lies in the EE. UU. The Parties meet there."), 1..=3);
    }

    #[test]
    fn terms_are_counted_by_their_marks() {
        assert_eq!([quotations("the \"Parties\" and “Cities”"), quotations("las «Partes»")], [2, 1]);
    }
}
