//! The parties: who signs, in what office, under what letterhead, and whether the law lets them.

use chrono::{Datelike as _, NaiveDate};

use super::Subject;
use super::english::phrases;
use super::facts::Language;
use super::names::{Bearer, mentions};
use super::reading::{Mention, difference, read};
use super::spellings::worded;
use super::texts::{OneText, Role, Written, entries};
use super::words::words;
use crate::finding::{FileName, Finding, Path, Rule, Step};
use crate::model::vocabulary::{COUNTRY, slug};
use crate::model::{Capacity, Party, Wording, without_blanks};
use crate::spec::{self, Officer};

/// Finds signatories who are only elected: they cannot sign yet.
pub(super) fn officers_elect(subject: &Subject<'_>) -> Vec<Finding> {
    const ELECT: [&str; 5] = ["elect", "electo", "electa", "electos", "electas"];
    let mut findings = Vec::new();
    for one in subject.signatories().filter(|one| !one.path.is_field("name")) {
        let elect = words(one.text).into_iter().find(|word| ELECT.contains(&word.lower().as_str()));
        findings.extend(elect.map(|word| {
            Finding::in_words(Rule::OfficerElect, &one.path, one.text, word.span()).with("written", one.text)
        }));
    }
    findings
}

/// Finds signatories of the spec's own who are officers of the city, but not on the day of the signing.
pub(super) fn not_in_office(subject: &Subject<'_>) -> Vec<Finding> {
    let Some(day) = subject.signing() else { return Vec::new() };
    let mut findings = Vec::new();
    for (number, party) in entries(subject.reading.spec.parties.as_ref()) {
        let others = Capacity::ALL.map(|capacity| (capacity.id(), party.signer(capacity.id())));
        for (field, signatory) in others.into_iter().chain([(SIGNATORY, party.signatory.as_ref())]) {
            let Some(name) = signatory.and_then(|signatory| signatory.name.as_ref()) else { continue };
            let officers = subject.officers(party);
            let mut terms = officers.iter().filter(|officer| officer.name.as_ref() == Some(name)).peekable();
            if terms.peek().is_some() && !terms.any(|officer| serves(officer, day)) {
                let path = spec::path(&["parties"]).entry(number).field(field).field("name");
                findings.push(Finding::at(Rule::NotInOffice, &path).with("name", name).with("day", day));
            }
        }
    }
    findings
}

/// Finds signatories who are named otherwise than in the file of their city: a surname is dropped, or another is added.
pub(super) fn named_otherwise(subject: &Subject<'_>) -> Vec<Finding> {
    const LEAST_SHARED: usize = 2;
    let mut findings = Vec::new();
    for (number, party) in entries(subject.reading.spec.parties.as_ref()) {
        let Some(name) = party.signatory.as_ref().and_then(|signatory| signatory.name.as_ref()) else {
            continue;
        };
        let parts = |name: &str| slug(name).split('-').map(str::to_owned).collect::<Vec<_>>();
        let own = parts(name);
        let is_same_person = |other: &str| {
            let other = parts(other);
            let shared = own.iter().filter(|part| other.contains(part)).count();
            shared >= LEAST_SHARED && shared == own.len().min(other.len())
        };
        let officers = subject.officers(party);
        let known: Vec<_> = officers.iter().filter_map(|officer| officer.name.as_deref()).collect();
        let meant = known.iter().find(|other| is_same_person(other));
        if let Some(meant) = meant.filter(|_| known.iter().all(|other| slug(other) != slug(name))) {
            let path = spec::path(&["parties"]).entry(number).field(SIGNATORY).field("name");
            findings.push(Finding::at(Rule::NearlyAlike, &path).with("written", name).with("meant", meant));
        }
    }
    findings
}

/// Finds a person who is to sign in two places: nobody attests a signature of their own.
pub(super) fn signs_twice(subject: &Subject<'_>) -> Vec<Finding> {
    let names = subject.texts.iter().filter(|written| written.role == Role::Name).flat_map(Written::each);
    let of_signers = names
        .filter(|one| one.path.is_field("name") && SIGNING.iter().any(|field| one.path.has_field(field)));
    let of_signers = of_signers.map(|one| (one.text, one.path.clone()));
    let mut seen = Vec::new();
    let mut findings = Vec::new();
    let signers = of_signers.chain(in_office(subject)).filter(|(name, _)| without_blanks(name).len() == 1);
    for (name, path) in signers {
        let compared = slug(name);
        if seen.contains(&compared) {
            findings.push(Finding::at(Rule::SignsTwice, &path).with("name", name));
        } else {
            seen.push(compared);
        }
    }
    findings
}

/// The names of those who sign for a party by being in office, each with the place of the city's file in the spec.
fn in_office<'s>(subject: &'s Subject<'_>) -> Vec<(&'s str, Path)> {
    let unnamed = entries(subject.reading.spec.parties.as_ref())
        .filter(|(_, party)| party.signatory.as_ref().is_none_or(|signatory| signatory.name.is_none()));
    let named = unnamed.filter_map(|(number, _)| {
        let name = subject.agreement?.parties.get(number)?.signatory.name.as_deref()?;
        Some((name, spec::path(&["parties"]).entry(number).field("from")))
    });
    named.collect()
}

fn serves(officer: &Officer, day: NaiveDate) -> bool {
    officer.from.is_none_or(|from| from <= day) && officer.until.is_none_or(|until| day <= until)
}

/// Finds letterheads with the label of an administration that does not sign.
pub(super) fn stale_labels(subject: &Subject<'_>) -> Vec<Finding> {
    let Some(day) = subject.signing() else { return Vec::new() };
    let mut findings = Vec::new();
    for (number, party) in entries(subject.reading.spec.parties.as_ref()) {
        let officers = subject.officers(party);
        let current = |officer: &Officer| serves(officer, day);
        let labels = |other: bool| {
            let officers = officers.iter().filter(move |officer| current(officer) != other);
            let labels = officers.filter_map(|officer| officer.label.as_deref()).map(slug);
            labels.filter(|label| !label.is_empty()).collect::<Vec<_>>()
        };
        let (now, then) = (labels(false), labels(true));
        let own = spec::path(&["parties"]).entry(number);
        let file = party.from.as_ref().map(|file| Path::in_file(FileName::City(file.clone())));
        let is_of_party = |path: &Path| {
            path.is_below(&own.field("letterhead"))
                || file.as_ref().is_some_and(|file| path.is_below(&file.field("letterhead")))
        };
        let lines =
            subject.texts.iter().filter(|written| written.role == Role::Line && is_of_party(&written.path));
        for one in lines.flat_map(Written::each) {
            let line = slug(one.text);
            let is_other = then.iter().any(|label| line.contains(label.as_str()) && !now.contains(label));
            if is_other || ends_before(one.text, day).is_some() {
                let finding = Finding::at(Rule::StaleLabel, &one.path).with("written", one.text);
                findings.push(finding.with("day", day));
            }
        }
        findings.extend(labels_of_terms(subject, party, day));
    }
    findings
}

/// Finds labels whose years are not those of the officer's term that is signing.
fn labels_of_terms(subject: &Subject<'_>, party: &spec::Party, day: NaiveDate) -> Vec<Finding> {
    let Some(file) = &party.from else { return Vec::new() };
    let path = Path::in_file(FileName::City(file.clone())).field("officers");
    let officers = subject.reading.cities.get(file).and_then(|city| city.officers.as_ref());
    let current = entries(officers).filter(|(_, officer)| serves(officer, day));
    current
        .filter_map(|(number, officer)| {
            let label = officer.label.as_ref()?;
            let path = path.entry(number).field("label");
            ends_before(label, day)
                .map(|()| Finding::at(Rule::StaleLabel, &path).with("written", label).with("day", day))
        })
        .collect()
}

/// The most years that the term of an administration has.
const LONGEST_TERM: i32 = 8;

/// Whether a line has a range of years, as in *2021–2024*, that the day does not lie in.
fn ends_before(line: &str, day: NaiveDate) -> Option<()> {
    let figures = line.split(|sign: char| !sign.is_ascii_digit()).filter(|part| part.len() == 4);
    let years: Vec<i32> =
        figures.filter_map(|part| part.parse().ok()).filter(|year| (1900..3000).contains(year)).collect();
    let [from, until] = years[..] else { return None };
    let is_range = (1..=LONGEST_TERM).contains(&(until - from)) && line.contains(['-', '–', '—', '/']);
    (is_range && !(from..=until).contains(&day.year())).then_some(())
}

/// Offices that only cities of some countries have, by ISO 3166 codes. The custom differs from city to
/// city, and no single source has it. The syndic of the Dominican Republic was its mayor, who is called
/// *alcalde* since the Constitution of 2010 (article 201).
const OFFICES: [(&str, &[&str]); 4] = [
    ("office-city-manager", &["US", "CA"]),
    ("office-county-judge", &["US"]),
    ("office-city-clerk", &["US", "CA", "PH"]),
    ("office-syndic", &["MX", "AR", "BO", "BR", "CR", "EC", "ES", "FR", "GT", "HN", "IT", "PE", "SV", "VE"]),
];

/// Finds offices that cities of the party's country do not have.
pub(super) fn offices_of_other_countries(subject: &Subject<'_>) -> Vec<Finding> {
    let Some(agreement) = subject.agreement else { return Vec::new() };
    let mut findings = Vec::new();
    let parties = spec::path(&["parties"]);
    for (number, party) in agreement.parties.iter().enumerate() {
        let others = party.others.iter().map(|other| (other.capacity.id(), &other.signatory));
        for (field, signatory) in std::iter::once((SIGNATORY, &party.signatory)).chain(others) {
            let path = parties.entry(number).field(field);
            findings.extend(office_elsewhere(party, signatory.office.as_ref(), &path));
            let represented = signatory.on_behalf_of.as_ref().map(|represented| &represented.office);
            findings.extend(office_elsewhere(party, represented, &path.field("on-behalf-of")));
        }
    }
    for (number, witness) in agreement.witnesses.iter().enumerate() {
        let path = spec::path(&["witnesses"]).entry(number);
        let party = witness.party.map(|party| &agreement.parties[party]);
        findings.extend(
            party.and_then(|party| office_elsewhere(party, witness.signatory.office.as_ref(), &path)),
        );
    }
    findings
}

/// An office that cities of a party's country do not have.
fn office_elsewhere(party: &Party, office: Option<&Wording>, path: &Path) -> Option<Finding> {
    let (Wording::Message(office), Wording::Message(country)) = (office?, &party.country) else {
        return None;
    };
    let code = country.trim_start_matches(COUNTRY);
    let (_, countries) = OFFICES.iter().find(|(known, _)| known == office)?;
    let finding = Finding::at(Rule::OfficeOfOtherCountry, &path.field("office"));
    let finding = finding.with("title", office).with("country", code);
    (!countries.contains(&code)).then(|| finding.with("countries", countries.join(", ")))
}

/// The field of a party's signatory.
const SIGNATORY: &str = "signatory";

/// The fields of a spec that say who signs.
const SIGNING: [&str; 5] = [SIGNATORY, "cosignatory", "attestation", "approved-as-to-form", "witnesses"];

/// Finds titles of offices that name the city in one language only, or another office.
pub(super) fn unequal_offices(subject: &Subject<'_>) -> Vec<Finding> {
    let mut findings = Vec::new();
    for written in subject.texts.iter().filter(|written| written.role == Role::Office) {
        let Some(pair) = written.pair() else { continue };
        let names_city = pair.each_ref().map(|one| {
            let of =
                if one.language == Some("es") { &[" de la ", " del ", " de "][..] } else { &[" of "][..] };
            of.iter().any(|of| one.text.to_lowercase().contains(of)) && names_a_city(subject, one)
        });
        let offices = pair.each_ref().map(|one| offices_named(subject, one));
        let are_other = !offices[0].is_empty()
            && !offices[1].is_empty()
            && !offices[0].iter().any(|office| offices[1].contains(office));
        let are_other = said_otherwise(subject, &pair).unwrap_or(are_other);
        let cities = pair.each_ref().map(|one| {
            subject.cities_named(one.text).into_iter().map(|(party, _)| party).collect::<Vec<_>>()
        });
        let are_elsewhere = cities.iter().all(|cities| !cities.is_empty()) && cities[0] != cities[1];
        if names_city[0] != names_city[1] || are_other || are_elsewhere {
            let finding = Finding::at(Rule::UnequalOffices, &written.path);
            findings.push(finding.with("first", pair[0].text).with("second", pair[1].text));
        }
    }
    findings
}

/// Whether two titles are of other offices or capacities, as far as their concepts are known.
fn said_otherwise(subject: &Subject<'_>, pair: &[OneText<'_>; 2]) -> Option<bool> {
    let concepts = subject.concepts()?;
    let read =
        pair.each_ref().map(|one| Some(read(one.text, Language::of_code(one.language?)?, concepts, true)));
    let [Some(first), Some(second)] = read else { return None };
    let differ = !difference::concepts(&first.mentions, &second.mentions, concepts).is_empty();
    let is_office = |mention: &Mention| {
        mention.concepts.iter().any(|concept| concepts.group_of(*concept) == "office-title")
    };
    let are_known = [&first, &second].iter().all(|read| read.mentions.iter().any(is_office));
    are_known.then_some(differ)
}

fn names_a_city(subject: &Subject<'_>, one: &OneText<'_>) -> bool {
    let mentions = mentions(one.text, &subject.names);
    let named = subject.names.iter().zip(mentions);
    named.into_iter().any(|(names, found)| matches!(names.bearer, Bearer::City(_)) && !found.is_empty())
}

/// The offices that a title names, as the locales know them.
fn offices_named(subject: &Subject<'_>, one: &OneText<'_>) -> Vec<String> {
    let offices = subject.offices(one.language.unwrap_or_default());
    let found: Vec<_> = offices.iter().filter(|(_, title)| !phrases(one.text, title).is_empty()).collect();
    // *Mayor Pro Tem* is no *Mayor*: the longest title counts.
    let longest = found.iter().map(|(_, title)| title.len()).max().unwrap_or_default();
    found.iter().filter(|(_, title)| title.len() == longest).map(|(office, _)| (*office).to_owned()).collect()
}

/// Finds one party that is named with its state, and the other without.
pub(super) fn unequal_parties(subject: &Subject<'_>) -> Vec<Finding> {
    let Some(agreement) = subject.agreement else { return Vec::new() };
    let has_states = |party: &Party| match &party.country {
        Wording::Message(country) => subject.vocabulary.has_states(country),
        Wording::Given(_) => false,
    };
    let [first, second] = &agreement.parties;
    if first.state.is_some() == second.state.is_some() || !has_states(first) || !has_states(second) {
        return Vec::new();
    }
    let without = usize::from(second.state.is_none());
    let path = spec::path(&["parties"]).entry(without);
    let party = &agreement.parties[without];
    let city = worded(&party.city, agreement, subject.catalog).first().cloned().unwrap_or_default();
    vec![Finding::at(Rule::UnequalParties, &path).with("city", city)]
}

impl Subject<'_> {
    /// The names and titles of those who may sign: not of officers whose time is over or to come.
    pub(super) fn signatories(&self) -> impl Iterator<Item = OneText<'_>> {
        let texts = self.texts.iter().filter(|written| matches!(written.role, Role::Name | Role::Office));
        texts
            .flat_map(Written::each)
            .filter(|one| SIGNING.iter().any(|field| one.path.has_field(field)) || self.is_serving(&one.path))
    }

    /// Whether a value is of an officer who serves on the day of the signing, as far as that is known.
    fn is_serving(&self, path: &Path) -> bool {
        let FileName::City(file) = path.file() else { return false };
        let [Step::Field(officers), Step::Entry(number), ..] = path.steps() else { return false };
        let entries = self.reading.cities.get(file).and_then(|city| city.officers.as_ref());
        let officer = entries.and_then(|officers| officers.get(*number)?.0.as_ref());
        officers == "officers"
            && officer.is_some_and(|officer| self.signing().is_none_or(|day| serves(officer, day)))
    }

    /// The officers of the city that a party is from.
    pub(super) fn officers(&self, party: &spec::Party) -> Vec<&Officer> {
        let city = party.from.as_ref().and_then(|file| self.reading.cities.get(file));
        entries(city.and_then(|city| city.officers.as_ref())).map(|(_, officer)| officer).collect()
    }
}
