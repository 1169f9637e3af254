//! Cities of other agreements: in titles, headings and offices, and behind *City of* where a state is called alike.

use std::ops::Range;

use super::Subject;
use super::english::phrases;
use super::names::{Bearer, OFFICES};
use super::texts::{OneText, Role, Written};
use super::words::{Word, masked, words};
use crate::finding::{Finding, Path, Place, Rule, is_nearly};
use crate::model::gazetteer::states_of;
use crate::model::vocabulary::slug;
use crate::spec;

/// Words that a partner is named behind in titles and headings.
const BEFORE_PARTNERS: [&str; 9] = ["with", "between", "con", "entre", "and", "y", "e", "of", "de"];

/// Letters of the shortest name of a person in which a typing error is looked for.
const LEAST_OF_TYPING_ERRORS: usize = 5;

/// Finds cities that are no parties in titles, in headings, and beside a party: *the cities of El Paso and Ica*.
pub(super) fn of_titles(subject: &Subject<'_>) -> Vec<Finding> {
    let mut findings = Vec::new();
    let title = spec::path(&["title"]);
    for one in subject.prose() {
        let text = masked(one.text);
        let is_heading = one.path.is_below(&title) || one.path.has_field("heading");
        let is_pair = [
            &["cities of"][..],
            &["ciudades de", "ciudades amigas de", "ciudades hermanas de", "municipios de"],
        ]
        .concat()
        .iter()
        .any(|phrase| !phrases(&text, phrase).is_empty());
        let office = OFFICES.iter().flat_map(|office| phrases(&text, office)).next();
        // Alone, *and* joins whatever a heading is about.
        let has_two = ["between", "entre"].iter().any(|word| !phrases(&text, word).is_empty());
        let before = if is_pair || has_two { &BEFORE_PARTNERS[..] } else { &BEFORE_PARTNERS[..4] };
        if is_heading || is_pair {
            findings.extend(stranger(subject, &one, &text, before).map(Finding::as_doubt));
        } else if let Some(office) = office {
            let behind = stranger(subject, &one, &text, &["of", "de"]);
            let is_of_office = |finding: &Finding| matches!(&finding.place, Place::Words { words, .. } if text[office.end..].trim_start().starts_with(&words.text));
            findings.extend(behind.filter(is_of_office).map(Finding::as_doubt));
        }
    }
    findings
}

/// Finds offices of those who sign that are of another city than their own.
pub(super) fn of_offices(subject: &Subject<'_>) -> Vec<Finding> {
    let mut findings = Vec::new();
    let parties = spec::path(&["parties"]);
    let offices = subject
        .texts
        .iter()
        .filter(|written| written.role == Role::Office && written.path.is_below(&parties));
    for one in offices.flat_map(Written::each) {
        let text = masked(one.text);
        let is_of_city = OFFICES.iter().any(|office| !phrases(&text, office).is_empty());
        let other = subject.cities_named(&text).into_iter().find(|(party, _)| !is_below(&one.path, *party));
        match other {
            Some((_, span)) => findings.push(found(&one, span)),
            None if is_of_city => findings.extend(stranger(subject, &one, &text, &["of", "de"])),
            None => {}
        }
    }
    findings
}

fn is_below(path: &Path, party: usize) -> bool {
    path.is_below(&spec::path(&["parties"]).entry(party))
}

fn found(one: &OneText<'_>, span: Range<usize>) -> Finding {
    Finding::in_words(Rule::OtherCity, &one.path, one.text, span.clone()).with("city", &one.text[span])
}

/// A place that the gazetteer knows, and that is of no party.
fn stranger(subject: &Subject<'_>, one: &OneText<'_>, text: &str, before: &[&str]) -> Option<Finding> {
    let cities = subject.cities()?;
    let own = subject.mentions_of_cities(text);
    capitalized(text, before).into_iter().find_map(|span| {
        let name = slug(&text[span.clone()]);
        let is_own = own.iter().any(|own| own.start < span.end && span.start < own.end)
            || cities.iter().any(|city| name.contains(city.as_str()) || city.contains(&name));
        let is_place = states_of(subject.lexicon(), &text[span.clone()]).next().is_some()
            || is_beside_country(subject, text, span.end);
        (!is_own && is_place && !subject.is_region(&name)).then(|| found(one, span))
    })
}

/// Whether a country stands behind a name: *Ica, Peru*.
fn is_beside_country(subject: &Subject<'_>, text: &str, end: usize) -> bool {
    let Some(rest) = text[end..].strip_prefix(", ") else { return false };
    let country = rest.split([',', '.', ';']).next().unwrap_or_default().trim();
    subject.vocabulary.countries.contains_key(&slug(country))
}

/// The names that stand behind some words.
fn capitalized(text: &str, before: &[&str]) -> Vec<Range<usize>> {
    const MOST_WORDS: usize = 4;
    let words = words(text);
    let starts = (1..words.len())
        .filter(|at| words[*at].is_capitalized() && before.contains(&words[*at - 1].lower().as_str()));
    let end = |start: usize| {
        let is_next = |at: &usize| {
            text[words[at - 1].span().end..words[*at].start].trim().is_empty()
                && (words[*at].is_capitalized()
                    || ["de", "del", "la", "los"].contains(&words[*at].lower().as_str()))
        };
        let behind =
            (start + 1..words.len().min(start + MOST_WORDS)).take_while(is_next).last().unwrap_or(start);
        (start..=behind).rev().find(|at| words[*at].is_capitalized()).unwrap_or(start)
    };
    starts.map(|start| words[start].start..words[end(start)].span().end).collect()
}

/// Words that make what stands behind them a city, though a state is called alike.
const CITY_OF: [&str; 6] =
    ["city of", "municipality of", "ciudad de", "municipio de", "ayuntamiento de", "city council of"];

/// Finds cities that are no parties and bear the name of a state: *the City of Chihuahua*.
pub(super) fn of_regions(subject: &Subject<'_>) -> Vec<Finding> {
    let Some(cities) = subject.cities() else { return Vec::new() };
    let mut findings = Vec::new();
    for one in subject.prose() {
        let text = masked(one.text);
        let behind = CITY_OF.iter().flat_map(|phrase| phrases(&text, phrase));
        let other = behind.filter_map(|before| {
            let words: Vec<Word<'_>> =
                words(&text[before.end..]).into_iter().take(3).take_while(Word::is_capitalized).collect();
            let name = |length: usize| {
                Some(before.end + words.first()?.start..before.end + words.get(length - 1)?.span().end)
            };
            let region = (1..=words.len())
                .rev()
                .filter_map(name)
                .find(|span| is_state(subject, &text[span.clone()]))?;
            let is_party = cities.contains(&slug(&text[region.clone()]));
            (!is_party).then_some(region)
        });
        findings.extend(other.map(|span| found(&one, span)).next());
    }
    findings
}

fn is_state(subject: &Subject<'_>, name: &str) -> bool {
    let name = slug(name);
    let countries = subject
        .agreement
        .iter()
        .flat_map(|agreement| &agreement.parties)
        .filter_map(|party| party.country.message());
    let countries: Vec<_> = countries.collect();
    // *Ciudad de México* is no city of the State of Mexico.
    name != "mexico"
        && subject
            .vocabulary
            .states
            .keys()
            .any(|(country, state)| *state == name && countries.contains(&country.as_str()))
}

/// Finds the cities of the parties and the names of signatories without their accents, in whichever language.
pub(super) fn without_accents(subject: &Subject<'_>) -> Vec<Finding> {
    let mut findings = Vec::new();
    for one in subject.prose() {
        let text = masked(one.text);
        for (names, spans) in subject.names.iter().zip(super::names::mentions(&text, &subject.names)) {
            if !matches!(names.bearer, Bearer::City(_) | Bearer::Signatory) {
                continue;
            }
            let is_known = |written: &str| {
                names.spellings.iter().any(|known| {
                    known.to_lowercase().split_whitespace().eq(written.to_lowercase().split_whitespace())
                })
            };
            let is_joined = |written: &str| ["del ", "al "].iter().any(|start| written.starts_with(start));
            let other = spans.into_iter().find(|span| {
                !is_known(&text[span.clone()])
                    && !is_joined(&text[span.clone()])
                    && text[span.clone()].is_ascii()
            });
            findings.extend(other.map(|span| {
                let finding = Finding::in_words(Rule::NearlyAlike, &one.path, one.text, span.clone());
                finding
                    .with("written", &one.text[span])
                    .with("meant", names.spellings.first().map_or("", String::as_str))
            }));
        }
    }
    findings
}

/// Finds names of a place that differ between its two languages by letters, and countries that are given with an
/// article.
pub(super) fn names_of_places(subject: &Subject<'_>) -> Vec<Finding> {
    let mut findings = Vec::new();
    for written in subject.texts.iter().filter(|written| written.role == Role::Name) {
        let Some([first, second]) = written.pair() else { continue };
        let (one, two) = (slug(first.text), slug(second.text));
        let is_longer =
            |one: &str, two: &str| one.strip_prefix(two).is_some_and(|rest| rest.starts_with("-de-"));
        let are_alike = first.text != second.text
            && ![first.text, second.text].iter().any(|name| name.contains('.'))
            && (one == two || is_nearly(&one, &two) || is_longer(&one, &two) || is_longer(&two, &one));
        if written.path.is_field("city") && are_alike && !is_known_pair(subject, &one, &two) {
            let finding = Finding::at(Rule::NearlyAlike, &second.path).with("written", second.text);
            findings.push(finding.with("meant", first.text));
        }
        if written.path.is_field("country") {
            findings.extend([first, second].iter().filter_map(with_article));
        }
    }
    findings
}

/// Whether the locales know a city by both names.
fn is_known_pair(subject: &Subject<'_>, one: &str, two: &str) -> bool {
    let message = |name: &str| {
        subject.vocabulary.cities.iter().find(|((_, city), _)| city == name).map(|(_, message)| message)
    };
    message(one).is_some() && message(one) == message(two)
}

/// A country with its article, which the text gives it too.
fn with_article(one: &OneText<'_>) -> Option<Finding> {
    let bare = ["the ", "The ", "la ", "La "].iter().find_map(|article| one.text.strip_prefix(article))?;
    let finding = Finding::at(Rule::GrammarSlip, &one.path).with("written", one.text).with("meant", bare);
    Some(finding.fixed_by(bare))
}

/// Finds names of persons who sign that are spelled nearly alike.
pub(super) fn names_of_persons(subject: &Subject<'_>) -> Vec<Finding> {
    let names: Vec<_> = subject.signatories().filter(|one| one.path.is_field("name")).collect();
    let mut findings = Vec::new();
    for (number, one) in names.iter().enumerate() {
        let is_slip = |other: &&OneText<'_>| are_names_alike(&slug(one.text), &slug(other.text));
        findings.extend(names[..number].iter().find(is_slip).map(|other| {
            Finding::at(Rule::NearlyAlike, &one.path).with("written", one.text).with("meant", other.text)
        }));
    }
    findings
}

/// True if the names of two persons differ by typing errors alone, word by word. *Lee Sample* is not *Alex Sample*, and
/// short names as *Ana* and *Ada* differ rightly.
fn are_names_alike(one: &str, other: &str) -> bool {
    let [one, other] = [one, other].map(|name| name.split('-').collect::<Vec<_>>());
    let is_long = |word: &str| word.len() >= LEAST_OF_TYPING_ERRORS;
    let is_alike = |(one, other): (&&str, &&str)| {
        one == other || (is_long(one) && is_long(other) && is_nearly(one, other))
    };
    one != other && one.len() == other.len() && one.iter().zip(&other).all(is_alike)
}
