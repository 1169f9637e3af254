//! What a draft leaves behind: typed dates, another instrument's name.

use std::collections::BTreeSet;
use std::ops::Range;

use chrono::{Datelike as _, NaiveDate};

use super::Subject;
use super::english::phrases;
use super::facts::{Language, facts};
use super::numbers::number;
use super::texts::{OneText, Role, entries};
use super::words::{Word, masked, words};
use crate::finding::{Finding, Rule};
use crate::grammar::roman;
use crate::localize::{Messages, this_instrument};
use crate::spec::{self, PartialDate, Register};

/// Finds dates in figures that can be read in two ways, as *4/5/2026* and *5.24.01*.
pub(super) fn ambiguous_dates(subject: &Subject<'_>) -> Vec<Finding> {
    let mut findings = Vec::new();
    for one in subject.prose() {
        let text = masked(one.text);
        for word in words(&text).iter().filter(|word| is_ambiguous_date(word.text)) {
            let finding = Finding::in_words(Rule::AmbiguousDate, &one.path, one.text, word.span());
            findings.push(finding.with("written", word.text));
        }
    }
    findings
}

fn is_ambiguous_date(figures: &str) -> bool {
    ['/', '.', '-'].iter().any(|sign| {
        let parts: Vec<_> = figures.split(*sign).collect();
        let [first, second, year] = parts[..] else { return false };
        let number = |part: &str| part.parse::<u32>().ok().filter(|_| part.len() <= 2);
        let are_small = number(first).is_some_and(|first| (1..=31).contains(&first))
            && number(second).is_some_and(|second| (1..=31).contains(&second));
        are_small && [2, 4].contains(&year.len()) && year.bytes().all(|digit| digit.is_ascii_digit())
    })
}

/// Phrases that stand for a date, but for another one each year.
const VAGUE_DATES: [&str; 10] = [
    "del año en curso",
    "del presente año",
    "del mes en curso",
    "del presente mes",
    "del corriente",
    "of the current year",
    "of the current month",
    "of the present year",
    "of this year",
    "of the year in course",
];

/// Finds dates that are typed where a variable stands for them, and days that no calendar has.
pub(super) fn typed_dates(subject: &Subject<'_>) -> Vec<Finding> {
    let (mut findings, mut impossible) = (Vec::new(), Vec::new());
    for one in subject.prose() {
        let text = masked(one.text);
        let mut find = |span: Range<usize>, variable: &str| {
            let finding = Finding::in_words(Rule::TypedDate, &one.path, one.text, span.clone());
            findings.push(finding.with("written", &text[span]).with("variable", variable));
        };
        VAGUE_DATES.iter().flat_map(|phrase| phrases(&text, phrase)).for_each(|span| find(span, "none"));
        let Some(language) = one.language.and_then(Language::of_code) else { continue };
        for date in facts(&text, language).dates {
            if let Some(weekday) = other_weekday(&text, date.span.start, date.day) {
                let span = weekday.start..date.span.end;
                let finding = Finding::in_words(Rule::NoSuchDate, &one.path, one.text, span.clone());
                impossible.push(finding.with("form", "weekday").with("written", &text[span]));
            } else if let Some(variable) = variable_of(subject, date.day) {
                find(date.span, variable);
            } else if !is_in_calendar(date.day) {
                let finding = Finding::in_words(Rule::NoSuchDate, &one.path, one.text, date.span.clone());
                impossible.push(finding.with("form", "date").with("written", &text[date.span]));
            }
        }
    }
    findings.extend(impossible);
    findings
}

/// The days of the week, from Monday on, in both languages.
const WEEKDAYS: [[&str; 7]; 2] = [
    ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"],
    ["lunes", "martes", "miércoles", "jueves", "viernes", "sábado", "domingo"],
];

/// The day of the week before a date, if the date is on another one.
fn other_weekday(text: &str, start: usize, (day, month, year): (u64, u64, u64)) -> Option<Range<usize>> {
    let before = text[..start].trim_end_matches([' ', ',', '\u{A0}']);
    let written = before.rsplit(|letter: char| !letter.is_alphabetic()).next()?;
    let span = before.len() - written.len()..before.len();
    let lower = written.to_lowercase();
    let named = WEEKDAYS.iter().find_map(|days| days.iter().position(|day| *day == lower))?;
    let [day, month] = [day, month].map(|part| u32::try_from(part).unwrap_or_default());
    let date = NaiveDate::from_ymd_opt(i32::try_from(year).ok()?, month, day)?;
    (date.weekday().num_days_from_monday() as usize != named).then_some(span)
}

/// Whether a month of that year has the day.
fn is_in_calendar((day, month, year): (u64, u64, u64)) -> bool {
    let [day, month] = [day, month].map(|part| u32::try_from(part).unwrap_or_default());
    let year = i32::try_from(year).unwrap_or_default();
    NaiveDate::from_ymd_opt(year, month, day).is_some()
}

/// The variable that stands for a day of this agreement.
fn variable_of(subject: &Subject<'_>, (day, month, year): (u64, u64, u64)) -> Option<&'static str> {
    let is = |date: NaiveDate| {
        let parts =
            (u64::from(date.day()), u64::from(date.month()), u64::try_from(date.year()).unwrap_or_default());
        parts == (day, month, year)
    };
    // The days of earlier instruments no longer change; that of this one may.
    subject.signing().is_some_and(is).then_some("date")
}

/// Finds *this Memorandum* in what is an Agreement: an instrument has one name.
pub(super) fn other_instruments(subject: &Subject<'_>) -> Vec<Finding> {
    let Some(noun) = own_noun(subject) else { return Vec::new() };
    // Where all words are the library's, nothing is named otherwise.
    let title = spec::path(&["title"]);
    if subject.prose().all(|one| one.path.is_below(&title)) {
        return Vec::new();
    }
    let mut findings = Vec::new();
    for messages in subject.catalog.all().filter(|messages| messages.locale().region().is_none()) {
        let language = messages.locale().language();
        let this = this_instrument(messages, noun).unwrap_or_default();
        let titles = subject.texts_in(language, &[Role::Prose]);
        let titles = titles.filter(|one| one.path.is_below(&title)).map(|one| one.text);
        let known: Vec<_> = titles.chain([this.as_str()]).flat_map(words).map(|word| word.lower()).collect();
        let others: BTreeSet<_> = names_of_instruments(subject, messages)
            .into_iter()
            .filter(|other| !words(other).last().is_some_and(|noun| known.contains(&noun.lower())))
            .collect();
        for one in subject.texts_in(language, &[Role::Prose]) {
            let text = masked(one.text);
            for span in others.iter().flat_map(|other| phrases(&text, other)) {
                let is_name = words(&text[span.clone()]).last().is_some_and(Word::is_capitalized);
                if is_name {
                    let finding = Finding::in_words(Rule::OtherInstrument, &one.path, one.text, span.clone());
                    findings.push(finding.with("written", &text[span]).with("this", &this));
                }
            }
        }
    }
    findings
}

/// The noun by which the instrument names itself, as far as the spec is right.
fn own_noun<'s>(subject: &Subject<'s>) -> Option<&'s str> {
    let spec = &subject.reading.spec;
    let outline = subject.vocabulary.kinds.get(spec.kind.as_ref()?)?;
    let usual = || outline.instruments.usual(spec.register.unwrap_or(outline.register));
    let noun = spec.instrument.as_deref().unwrap_or_else(usual);
    subject.vocabulary.instruments.contains_key(noun).then_some(noun)
}

/// The kind of instrument that is made under another one.
const PROGRAM: &str = "annual-operating-program";

/// The names by which the instruments of all kinds usually call themselves.
fn names_of_instruments(subject: &Subject<'_>, messages: &Messages) -> Vec<String> {
    // An agreement speaks of the programs that are made under it.
    let kinds = subject.vocabulary.kinds.iter().filter(|(kind, _)| *kind != PROGRAM);
    let registers = [Register::Binding, Register::NonBinding];
    let nouns = kinds.flat_map(|(_, outline)| registers.map(|register| outline.instruments.usual(register)));
    let nouns: BTreeSet<_> = nouns.collect();
    let names = nouns.into_iter().map(|noun| this_instrument(messages, noun));
    // Spanish has more than one word for *this*.
    let forms = |name: String| {
        [("el presente ", "este "), ("la presente ", "esta "), ("", "")]
            .into_iter()
            .filter_map(|(long, short)| Some(format!("{short}{}", name.strip_prefix(long)?)))
            .collect::<Vec<_>>()
    };
    names.filter_map(Result::ok).flat_map(forms).collect()
}

/// Finds anniversaries that fit no instrument of the history; where the year of one is not known, it may be
/// the one that is meant.
pub(super) fn wrong_anniversaries(subject: &Subject<'_>) -> Vec<Finding> {
    let spec = &subject.reading.spec;
    let signing = spec.signing.as_ref().and_then(|signing| signing.date).map(PartialDate::year);
    let years = entries(spec.history.as_ref()).map(|(_, instrument)| instrument.signed?.known());
    let years = years.map(|date| date.map(PartialDate::year)).collect::<Option<Vec<_>>>();
    let (Some(signing), Some(years)) = (signing, years) else { return Vec::new() };
    let established = subject.agreement.and_then(|agreement| agreement.history.established());
    let Some(first) = established.or_else(|| years.first().copied()) else { return Vec::new() };
    let fits =
        |written: u64| years.iter().any(|year| i64::try_from(written) == Ok(i64::from(signing - year)));
    let mut findings = Vec::new();
    for one in subject.prose() {
        for (span, written) in anniversaries(&one) {
            if !fits(written) {
                let finding = Finding::in_words(Rule::WrongAnniversary, &one.path, one.text, span.clone());
                let finding = finding.with("written", &one.text[span]).with("years", signing - first);
                findings.push(finding.with("first", first).with("signing", signing));
            }
        }
    }
    findings
}

/// The anniversaries that a text names, each by its number.
fn anniversaries(one: &OneText<'_>) -> Vec<(Range<usize>, u64)> {
    let Some(language) = one.language.and_then(Language::of_code) else { return Vec::new() };
    let text = masked(one.text);
    let words = words(&text);
    let named = words
        .iter()
        .enumerate()
        .filter(|(_, word)| ["anniversary", "aniversario"].contains(&word.lower().as_str()));
    named
        .filter(|(at, _)| !is_of_another(&words[at + 1..]))
        .filter_map(|(at, word)| Some((at, word, number_before(&text, &words[..at], language)?)))
        .map(|(_, word, (start, number))| (start..word.span().end, number))
        .collect()
}

/// Beginnings of words for what is between the parties.
const BETWEEN_PARTIES: [&str; 20] = [
    "sister",
    "friend",
    "relation",
    "agreement",
    "twin",
    "tie",
    "bond",
    "partner",
    "their",
    "this",
    "signing",
    "hermana",
    "amistad",
    "relaci",
    "acuerdo",
    "convenio",
    "lazo",
    "vínculo",
    "su",
    "firma",
];

/// Whether what stands behind an anniversary makes it that of something else: *of the public library*.
fn is_of_another(behind: &[Word<'_>]) -> bool {
    const MOST_WORDS: usize = 6;
    let lower: Vec<_> = behind.iter().take(MOST_WORDS).map(Word::lower).collect();
    let is_of = lower.first().is_some_and(|word| ["of", "de", "del"].contains(&word.as_str()));
    is_of
        && !lower
            .iter()
            .skip(1)
            .any(|word| BETWEEN_PARTIES.iter().any(|beginning| word.starts_with(beginning)))
}

/// How many words the number of an anniversary has at most.
const LONGEST_NUMBER: usize = 6;

/// The number that words end with, and where it begins.
fn number_before(text: &str, words: &[Word<'_>], language: Language) -> Option<(usize, u64)> {
    let last = words.last()?;
    let ending = ["st", "nd", "rd", "th", "º", "o", "er", "ª"].contains(&last.text);
    let figures = if ending { words.get(words.len().checked_sub(2)?)? } else { last };
    if figures.is_figures() {
        return Some((figures.start, figures.text.parse().ok()?));
    }
    let is_roman = |number: &u32| roman(*number).as_deref() == Some(last.text);
    if let Some(number) = (1..=300).find(is_roman) {
        return Some((last.start, number.into()));
    }
    let starts = words.len().saturating_sub(LONGEST_NUMBER)..words.len();
    starts.into_iter().find_map(|start| {
        let number = number(text, &words[start..], language)?;
        (start + number.used == words.len()).then_some((words[start].start, number.value))
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn dates_in_figures_can_be_ambiguous() {
        assert!(["4/15/2026", "5.24.01", "15-04-26"].into_iter().all(is_ambiguous_date));
        assert!(!["2026-04-15", "1.5", "14-1-116", "24/7", "555-12-3456"].into_iter().any(is_ambiguous_date));
    }

    #[test]
    fn anniversaries_are_read_in_every_form() {
        let number = |language, text| {
            let path = crate::finding::Path::root();
            let found = anniversaries(&OneText { path, language: Some(language), text });
            found.first().map(|(span, number)| (text[span.clone()].to_owned(), *number))
        };
        assert_eq!(number("en", "the 20th anniversary"), Some(("20th anniversary".to_owned(), 20)));
        assert_eq!(
            number("en", "their twenty-fifth anniversary"),
            Some(("twenty-fifth anniversary".to_owned(), 25))
        );
        assert_eq!(number("es", "el 20.º aniversario"), Some(("20.º aniversario".to_owned(), 20)));
        assert_eq!(number("es", "el XX Aniversario"), Some(("XX Aniversario".to_owned(), 20)));
        assert_eq!(
            number("es", "el vigésimo quinto aniversario"),
            Some(("vigésimo quinto aniversario".to_owned(), 25))
        );
        assert_eq!(number("en", "each anniversary"), None);
    }
}
