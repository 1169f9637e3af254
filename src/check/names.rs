//! The names of parties, places and persons in the texts of a spec.

use std::ops::Range;

use super::Subject;
use super::texts::{OneText, Role};
use super::words::{Word, masked, words};
use crate::finding::{Finding, Path, Rule, is_nearly};
use crate::model::vocabulary::slug;

/// A name of a party in all its spellings.
#[derive(Debug, Clone)]
pub(super) struct PartyNames {
    /// The name in each language.
    pub(super) spellings: Vec<String>,
    /// Its spellings, word by word, without case and accents.
    forms: Vec<Vec<String>>,
    /// The bearer of the name.
    pub(super) bearer: Bearer,
}

impl PartyNames {
    /// The name in all its spellings.
    pub(super) fn new(spellings: Vec<String>, bearer: Bearer) -> Self {
        // The forms of a name whose article is wrongly joined to a preposition.
        let joined = spellings.iter().filter_map(|name| name.strip_prefix("El "));
        let joined = joined.flat_map(|rest| [format!("del {rest}"), format!("al {rest}")]);
        let forms = spellings.iter().cloned().chain(joined).map(|form| parts(&form)).collect();
        Self { spellings, forms, bearer }
    }
}

/// The bearer of a name.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Bearer {
    /// The city of a party, by the number of the party.
    City(usize),
    /// The state or the country of a party.
    Region(usize),
    /// The person who signs for a party, or who is represented.
    Signatory,
    /// A city that is not a party.
    Elsewhere,
}

/// The places of each of the names in a text, in any spelling and case; accents do not count. Of names that begin
/// alike, as *Estados Unidos* and *Estados Unidos Mexicanos*, the longest counts.
pub(super) fn mentions(text: &str, names: &[PartyNames]) -> Vec<Vec<Range<usize>>> {
    let words = words(text);
    let mut found = vec![Vec::new(); names.len()];
    let mut next = 0;
    while next < words.len() {
        // A name has a capital: *el león* is not a city.
        let begins = words[next].is_capitalized() || ["del", "al"].contains(&words[next].text);
        let longest = if begins { longest_form(&words[next..], names) } else { None };
        match longest {
            Some((length, name)) => {
                found[name].push(words[next].start..words[next + length - 1].span().end);
                next += length;
            }
            None => next += 1,
        }
    }
    found
}

/// The number of words in the longest name that the words begin with, and the index of that name.
fn longest_form(words: &[Word<'_>], names: &[PartyNames]) -> Option<(usize, usize)> {
    let first = slug(words[0].text);
    let numbered = names.iter().enumerate();
    let forms = numbered.flat_map(|(number, name)| name.forms.iter().map(move |form| (form, number)));
    let begun = forms.filter(|(form, _)| form.first() == Some(&first) && form.len() <= words.len());
    let is_whole = |form: &[String]| form.iter().zip(words).all(|(part, word)| *part == slug(word.text));
    // *Paso del Norte* is no form of *El Paso*.
    let goes_on = |form: &[String]| {
        ["del", "al"].contains(&form[0].as_str())
            && words.get(form.len()).is_some_and(|next| ["del", "de"].contains(&next.text))
            && words.get(form.len() + 1).is_some_and(Word::is_capitalized)
    };
    let whole = begun.filter(|(form, _)| is_whole(form) && !goes_on(form));
    let whole = whole.map(|(form, number)| (form.len(), number));
    whole.max_by_key(|(length, _)| *length)
}

fn parts(name: &str) -> Vec<String> {
    words(name).iter().map(|word| slug(word.text)).collect()
}

/// The fewest letters of a name that can be distinguished from another word.
const LEAST_LETTERS: usize = 6;

/// Finds names that are spelt nearly like that of a party or a signatory.
pub(super) fn nearly_alike(subject: &Subject<'_>) -> Vec<Finding> {
    let mut findings = Vec::new();
    let spellings: Vec<_> = subject.names.iter().flat_map(|name| name.spellings.clone()).collect();
    let is_looked_at = |role| matches!(role, Role::Prose | Role::Line | Role::Office);
    for written in subject.texts.iter().filter(|written| is_looked_at(written.role)) {
        for one in written.each() {
            let text = masked(one.text);
            let words = words(&text);
            let known = subject.names.iter().filter(|name| name.bearer != Bearer::Elsewhere);
            for name in known {
                let spelling = |spelling: &String| near_spelling(&words, spelling, &spellings);
                let found = name.spellings.iter().find_map(|name| Some((name, spelling(name)?)));
                if let Some((meant, span)) = found {
                    let finding = Finding::in_words(Rule::NearlyAlike, &one.path, one.text, span.clone());
                    findings.push(finding.with("written", &text[span]).with("meant", meant));
                }
            }
        }
    }
    findings
}

/// The place of words that are nearly a name, but none of its spellings.
fn near_spelling(words: &[Word<'_>], name: &str, spellings: &[String]) -> Option<Range<usize>> {
    let length = self::words(name).len();
    if length == 0 || name.chars().count() < LEAST_LETTERS {
        return None;
    }
    let meant = name.to_lowercase();
    words.windows(length).filter(|window| window[0].is_capitalized()).find_map(|window| {
        let written = window.iter().map(Word::lower).collect::<Vec<_>>().join(" ");
        let is_spelling = spellings.iter().any(|spelling| spelling.to_lowercase() == written);
        let is_near = !is_spelling
            && is_nearly(&written, &meant)
            && !is_derived(&written, &meant)
            // If the name itself lacks an accent, that is reported for the name.
            && (slug(&written) != slug(&meant) || accents(&written) <= accents(&meant));
        is_near.then(|| window[0].start..window[length - 1].span().end)
    })
}

fn accents(name: &str) -> usize {
    name.chars().filter(|letter| !letter.is_ascii()).count()
}

/// True if a word comes from a name, as *Texan* does from *Texas*.
fn is_derived(written: &str, name: &str) -> bool {
    let stem = &name[..name.char_indices().last().map_or(0, |(last, _)| last)];
    written.starts_with(stem) && written.ends_with(['n', 's']) && name.chars().all(|letter| letter != ' ')
}

/// The words before the name of a city, in both languages, but for offices.
const CITIES: [&str; 19] = [
    "city of",
    "town of",
    "village of",
    "municipality of",
    "county of",
    "borough of",
    "ciudad de",
    "pueblo de",
    "villa de",
    "municipio de",
    "ayuntamiento de",
    "condado de",
    "alcaldía de",
    "ciudad hermana de",
    "municipalidad de",
    "municipalidad provincial de",
    "municipalidad distrital de",
    "friendship with",
    "hermanamiento con",
];

/// The offices before the name of a city, in both languages.
pub(super) const OFFICES: [&str; 7] = [
    "mayor of",
    "alcalde de",
    "alcaldesa de",
    "presidente municipal de",
    "presidenta municipal de",
    "intendente de",
    "intendenta de",
];

/// Words within a name, as in *San Luis Río Colorado* or *Ciudad de los Ángeles*.
const CONNECTORS: [&str; 8] = ["de", "del", "la", "las", "los", "el", "of", "the"];

/// Finds the names of cities that are not parties, as in texts copied from another agreement.
pub(super) fn other_city(subject: &Subject<'_>) -> Vec<Finding> {
    let Some(cities) = subject.cities() else { return Vec::new() };
    let mut findings = Vec::new();
    for written in
        subject.texts.iter().filter(|written| [Role::Prose, Role::Line, Role::Office].contains(&written.role))
    {
        // A city that every text calls a city was a party elsewhere; any other may be mentioned rightly.
        let is_sure = written.each().iter().all(|one| !named_cities(&masked(one.text)).is_empty());
        for one in written.each() {
            let text = masked(one.text);
            // In prose a city may be spoken of that is no party; a title, a heading or an office names a partner.
            let is_spoken_of = !is_sure && written.role == Role::Prose && !names_partner(&one.path);
            let known = if is_spoken_of { Vec::new() } else { subject.known_cities(&text) };
            let found = named_cities(&text).into_iter().chain(known);
            let own = subject.mentions_of_cities(&text);
            let mut told: Vec<Range<usize>> = Vec::new();
            for span in found {
                let name = slug(&text[span.clone()]);
                let is_party = own.iter().any(|own| own.start <= span.start && span.start < own.end)
                    || cities.iter().any(|city| is_city(&name, city));
                let is_slip = cities.iter().any(|city| is_nearly(&name, city));
                let is_told = told.iter().any(|before| before.start < span.end && span.start < before.end);
                if !is_party && !is_slip && !is_told && !subject.is_region(&name) {
                    let finding = Finding::in_words(Rule::OtherCity, &one.path, one.text, span.clone());
                    let finding = finding.with("city", &text[span.clone()]);
                    findings.push(if is_sure { finding } else { finding.as_doubt() });
                    told.push(span);
                }
            }
        }
    }
    findings
}

/// True if a text is a title or a heading.
fn names_partner(path: &Path) -> bool {
    path.has_field("title") || path.has_field("heading")
}

/// True if a name is that of a city, or begins with it. A municipality may leave out the noun of its city, as that of
/// *Ciudad Juárez* does. Both names are [`slug`]s.
fn is_city(name: &str, city: &str) -> bool {
    let bare =
        ["ciudad-de-", "ciudad-", "villa-de-", "villa-"].iter().find_map(|noun| city.strip_prefix(noun));
    let begins =
        |city: &str| name.strip_prefix(city).is_some_and(|rest| rest.is_empty() || rest.starts_with('-'));
    begins(city) || bare.is_some_and(begins)
}

/// The names after *City of*, *Municipio de* and the like. In *Ayuntamiento de la Heroica Ciudad de …* the name is what
/// follows the last of them.
fn named_cities(text: &str) -> Vec<Range<usize>> {
    let words = words(text);
    let lower: Vec<_> = words.iter().map(Word::lower).collect();
    let mut found = Vec::new();
    let length_at = |at: usize| {
        CITIES.iter().chain(&OFFICES).find_map(|city| {
            let length = city.split(' ').count();
            let here = lower.get(at..at + length)?;
            here.iter().eq(city.split(' ')).then_some(length)
        })
    };
    for at in 0..words.len() {
        let Some(length) = length_at(at) else { continue };
        let mut end = at + length;
        let mut last = None;
        while let Some(word) = words.get(end) {
            let is_close = text[words[end - 1].span().end..word.start].trim() == "";
            if !is_close || !(word.is_capitalized() || CONNECTORS.contains(&lower[end].as_str())) {
                break;
            }
            if word.is_capitalized() {
                last = Some(word.span().end);
            }
            end += 1;
        }
        let is_last = (at + length..end).all(|at| length_at(at).is_none());
        // A name begins with a capital, or with an article that belongs to it.
        found.extend(last.filter(|_| is_last).map(|last| words[at + length].start..last));
    }
    found
}

/// Finds the city of a party followed by a state or a country that is not the party's.
pub(super) fn city_elsewhere(subject: &Subject<'_>) -> Vec<Finding> {
    let mut findings = Vec::new();
    for written in subject.texts.iter().filter(|written| [Role::Prose, Role::Line].contains(&written.role)) {
        for one in written.each() {
            findings.extend(elsewhere(subject, &one));
        }
    }
    findings
}

fn elsewhere(subject: &Subject<'_>, one: &OneText<'_>) -> Vec<Finding> {
    let text = masked(one.text);
    let mut findings = Vec::new();
    for (name, spans) in subject.names.iter().zip(mentions(&text, &subject.names)) {
        let Bearer::City(_) = name.bearer else { continue };
        // Two cities may have one name: Nogales, Arizona, and Nogales, Sonora.
        let namesakes = subject.names.iter().filter(|other| other.spellings == name.spellings);
        let parties = namesakes.filter_map(|other| match other.bearer {
            Bearer::City(party) => Some(party),
            _ => None,
        });
        let own: Vec<_> = parties.flat_map(|party| subject.regions(party)).collect();
        let is_own = |place: &Range<usize>| {
            let written = slug(&text[place.clone()]);
            // *Coahuila* is *Coahuila de Zaragoza*.
            let is_country = subject.vocabulary.countries.contains_key(&written);
            let is_longer = |one: &str, other: &str| !is_country && one.starts_with(&format!("{other}-"));
            own.iter().any(|own| *own == written || is_longer(own, &written) || is_longer(&written, own))
        };
        for span in spans {
            // A part that is not a region begins another thought.
            let places = places_behind(&text, span.end).into_iter();
            let mut regions = places.take_while(|place| subject.is_region(&slug(&text[place.clone()])));
            let place = regions.find(|place| !is_own(place));
            if let Some(place) = place {
                let finding = Finding::in_words(Rule::CityElsewhere, &one.path, one.text, place.clone());
                findings.push(finding.with("city", &text[span]).with("place", &text[place]));
            }
        }
    }
    findings
}

/// The parts between commas after the name of a city: its state and its country.
fn places_behind(text: &str, end: usize) -> Vec<Range<usize>> {
    const BEFORE: [&str; 8] = ["of the", "of", "in the", "in", "de los", "de", "en los", "en"];
    let mut places = Vec::new();
    let mut at = end;
    for _ in 0..2 {
        let Some(rest) = text[at..].strip_prefix(", ") else { break };
        let start = text.len() - rest.len();
        let length = rest.find([',', ';', '.', ':', '(', ')', '\u{1}', '\n']).unwrap_or(rest.len());
        let length =
            [" and ", " y ", " e "].iter().filter_map(|end| rest[..length].find(end)).min().unwrap_or(length);
        let written = &rest[..length];
        let lead = BEFORE
            .iter()
            .find_map(|lead| Some(written.len() - written.strip_prefix(lead)?.strip_prefix(' ')?.len()));
        places.push(start + lead.unwrap_or(0)..start + written.trim_end().len());
        at = start + length;
    }
    places.retain(|place| place.start < place.end);
    places
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_are_found_in_any_case() {
        let named = |spelling: &str| PartyNames::new(vec![spelling.to_owned()], Bearer::City(0));
        let parties = [named("El Paso"), named("Estados Unidos"), named("Estados Unidos Mexicanos")];
        let found = mentions("EL PASO and El Paso, not El Pasado", &parties);
        assert_eq!(found, [vec![0..7, 12..19], vec![], vec![]]);
        let found = mentions("los Estados Unidos Mexicanos", &parties);
        assert_eq!(found.concat(), [std::ops::Range { start: 4, end: 28 }]);
        assert_eq!(found[2].len(), 1);
    }

    #[test]
    fn cities_are_found_by_what_they_call_themselves() {
        let text = "the City of Las Cruces and la Ciudad de San Luis Río Colorado, a city of many";
        let found: Vec<_> = named_cities(text).into_iter().map(|span| &text[span]).collect();
        assert_eq!(found, ["Las Cruces", "San Luis Río Colorado"]);
        let text = "AYUNTAMIENTO DE LA HEROICA CIUDAD DE VILLA EJEMPLO";
        let found: Vec<_> = named_cities(text).into_iter().map(|span| &text[span]).collect();
        assert_eq!(found, ["VILLA EJEMPLO"]);
    }

    #[test]
    fn a_municipality_is_its_city() {
        assert!(is_city("juarez", "ciudad-juarez") && is_city("el-paso-texas", "el-paso"));
        assert!(!is_city("el-pasoan", "el-paso") && !is_city("juarez", "ciudad"));
    }

    #[test]
    fn a_slip_is_near_and_a_derived_word_is_not() {
        let near = |text: &str| {
            let spellings = ["Sonora".to_owned()];
            near_spelling(&words(text), "Sonora", &spellings).is_some()
        };
        assert!(near("in Sonara") && !near("the Sonoran way") && !near("in SONORA") && !near("sonara"));
    }
}
