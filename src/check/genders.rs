//! The gender of titles, and of those who bear them.

use std::ops::Range;

use super::Subject;
use super::names::{Bearer, PartyNames, mentions};
use super::texts::{OneText, entries};
use super::words::{Word, masked, words};
use crate::finding::{Finding, Path, Rule};
use crate::model::{Gender, Party, Signatory, Wording};
use crate::spec;

/// Titles of men and of women before names.
const TITLES: [(&str, Gender); 30] = [
    ("mr", Gender::Male),
    ("ms", Gender::Female),
    ("mrs", Gender::Female),
    ("miss", Gender::Female),
    ("sr", Gender::Male),
    ("sra", Gender::Female),
    ("srta", Gender::Female),
    ("señor", Gender::Male),
    ("señora", Gender::Female),
    ("señorita", Gender::Female),
    ("dra", Gender::Female),
    ("doctora", Gender::Female),
    ("doctor", Gender::Male),
    ("alcalde", Gender::Male),
    ("alcaldesa", Gender::Female),
    ("presidente", Gender::Male),
    ("presidenta", Gender::Female),
    ("intendente", Gender::Male),
    ("intendenta", Gender::Female),
    ("ingeniera", Gender::Female),
    ("ingeniero", Gender::Male),
    ("licenciada", Gender::Female),
    ("licenciado", Gender::Male),
    ("profesora", Gender::Female),
    ("profesor", Gender::Male),
    ("regidora", Gender::Female),
    ("regidor", Gender::Male),
    ("síndica", Gender::Female),
    ("síndico", Gender::Male),
    ("arquitecta", Gender::Female),
];

fn gender_of(word: &str) -> Option<Gender> {
    // English has *doctor* and *professor* for both.
    TITLES.iter().find(|(title, _)| *title == word).map(|(_, gender)| *gender)
}

/// The gender of a Spanish office, by the ending of its first word.
fn gender_of_office(title: &str) -> Option<Gender> {
    const BOTH: [&str; 12] = [
        "guía",
        "policía",
        "artista",
        "cónsul",
        "fiscal",
        "edil",
        "titular",
        "jefe",
        "teniente",
        "comandante",
        "agente",
        "gerente",
    ];
    let first = words(title).first().map(Word::lower)?;
    if let Some(gender) = gender_of(&first) {
        return Some(gender);
    }
    let ends = |endings: &[&str]| endings.iter().any(|ending| first.ends_with(ending));
    if BOTH.contains(&first.as_str()) || first.ends_with("ista") {
        None
    } else if ends(&["ora", "aria", "ica", "era", "ada", "ina", "enta", "esa", "eza"]) {
        Some(Gender::Female)
    } else if ends(&["or", "ario", "ico", "ero", "ado", "ino", "ente"]) {
        Some(Gender::Male)
    } else {
        None
    }
}

/// Finds titles whose gender is not that of whoever bears them.
pub(super) fn wrong_genders(subject: &Subject<'_>) -> Vec<Finding> {
    let mut findings = in_texts(subject);
    findings.extend(in_offices(subject));
    findings.extend(in_files(subject));
    findings
}

fn found(one: &OneText<'_>, span: Range<usize>, gender: Gender) -> Finding {
    let finding = Finding::in_words(Rule::WrongGender, &one.path, one.text, span.clone());
    finding.with("written", &one.text[span]).with("gender", gender)
}

/// Everyone whose gender the spec has, by name.
fn known(subject: &Subject<'_>) -> Vec<(PartyNames, Gender)> {
    let Some(agreement) = subject.agreement else { return Vec::new() };
    let of_parties = agreement.parties.iter().flat_map(signatories);
    let all = of_parties.chain(agreement.witnesses.iter().map(|witness| &witness.signatory));
    all.filter_map(|signatory| {
        Some((PartyNames::new(vec![signatory.name.clone()?], Bearer::Signatory), signatory.gender?))
    })
    .collect()
}

fn signatories(party: &Party) -> impl Iterator<Item = &Signatory> {
    std::iter::once(&party.signatory).chain(party.others.iter().map(|other| &other.signatory))
}

/// Titles before the names of those who sign, and of the mayors of the parties.
fn in_texts(subject: &Subject<'_>) -> Vec<Finding> {
    let known = known(subject);
    let names: Vec<_> = known.iter().map(|(names, _)| names.clone()).collect();
    let mut findings = Vec::new();
    for one in subject.prose() {
        let text = masked(one.text);
        for ((_, gender), spans) in known.iter().zip(mentions(&text, &names)) {
            let wrong = spans
                .into_iter()
                .find_map(|span| title_before(&text, span.start).filter(|(_, title)| title != gender));
            findings.extend(wrong.map(|(span, _)| found(&one, span, *gender)));
        }
        if one.language == Some("es") {
            findings.extend(mayor(subject, &one, &text));
        }
    }
    findings
}

/// The title that stands just before a name.
fn title_before(text: &str, start: usize) -> Option<(Range<usize>, Gender)> {
    const MOST_WORDS: usize = 3;
    let clause = text[..start].rsplit([';', '\n']).next().unwrap_or_default();
    let offset = start - clause.len();
    let words = words(clause);
    let title =
        words.iter().rev().take(MOST_WORDS).find_map(|word| Some((word, gender_of(&word.lower())?)))?;
    let (word, gender) = title;
    Some((offset + word.start..offset + word.span().end, gender))
}

/// The mayor of a party by the name of its city: *la alcaldesa de El Paso*.
fn mayor(subject: &Subject<'_>, one: &OneText<'_>, text: &str) -> Option<Finding> {
    const TITLES: [&str; 6] =
        ["alcalde", "alcaldesa", "presidente municipal", "presidenta municipal", "intendente", "intendenta"];
    let agreement = subject.agreement?;
    let cities = subject.cities_named(text);
    cities.into_iter().find_map(|(party, span)| {
        let signatory = &agreement.parties.get(party)?.signatory;
        let is_mayor = signatory
            .office
            .as_ref()
            .and_then(Wording::message)
            .is_some_and(|office| office == "office-mayor");
        let gender = signatory.gender.filter(|_| is_mayor)?;
        let before = text[..span.start].strip_suffix(' ')?.strip_suffix("de")?.trim_end();
        let title = TITLES.iter().find(|title| before.to_lowercase().ends_with(*title))?;
        let start = before.len() - title.len();
        let is_other_time = words(&text[..start])
            .last()
            .is_some_and(|word| ["ex", "antiguo", "antigua"].contains(&word.lower().as_str()));
        let written = gender_of(title.split(' ').next()?)?;
        (written != gender && !is_other_time).then(|| found(one, start..before.len(), gender))
    })
}

/// Titles of offices that the spec gives in Spanish.
fn in_offices(subject: &Subject<'_>) -> Vec<Finding> {
    let Some(agreement) = subject.agreement else { return Vec::new() };
    let mut findings = Vec::new();
    let Some(side) = agreement.languages.side(|locale| locale.language() == "es") else { return findings };
    for (number, party) in agreement.parties.iter().enumerate() {
        let path = spec::path(&["parties"]).entry(number);
        let others = party.others.iter().map(|other| (other.capacity.id(), &other.signatory));
        for (field, signatory) in std::iter::once(("signatory", &party.signatory)).chain(others) {
            let Some(Wording::Given(titles)) = &signatory.office else { continue };
            findings.extend(of_office(
                titles.get(side),
                signatory,
                &path.field(field).field("office").field("es"),
            ));
        }
    }
    findings
}

fn of_office(title: &str, signatory: &Signatory, path: &Path) -> Option<Finding> {
    let gender = signatory.gender?;
    let written = gender_of_office(title)?;
    (written != gender)
        .then(|| Finding::at(Rule::WrongGender, path).with("written", title).with("gender", gender))
}

/// Signatories whose gender is another in the file of their city.
fn in_files(subject: &Subject<'_>) -> Vec<Finding> {
    let mut findings = Vec::new();
    for (number, party) in entries(subject.reading.spec.parties.as_ref()) {
        let Some(signatory) = party.signatory.as_ref() else { continue };
        let (Some(name), Some(gender)) = (&signatory.name, signatory.gender) else { continue };
        let officers = subject.officers(party);
        let other = officers.iter().find(|officer| {
            officer.name.as_ref() == Some(name) && officer.gender.is_some_and(|known| known != gender)
        });
        if let Some(known) = other.and_then(|officer| officer.gender) {
            let path = spec::path(&["parties"]).entry(number).field("signatory").field("gender");
            findings.push(Finding::at(Rule::WrongGender, &path).with("written", name).with("gender", known));
        }
    }
    findings
}

/// Finds officers of the past whom a text still calls by their office.
pub(super) fn former_officers(subject: &Subject<'_>) -> Vec<Finding> {
    const OFFICES: [&str; 6] = ["mayor", "alcalde", "alcaldesa", "municipal", "intendente", "intendenta"];
    const FORMER: [&str; 9] =
        ["former", "ex", "past", "then", "entonces", "antiguo", "antigua", "exalcalde", "exalcaldesa"];
    let Some(day) = subject.signing() else { return Vec::new() };
    let parties = spec::path(&["parties"]);
    let offices =
        subject.signatories().filter(|one| !one.path.is_field("name") && one.path.is_below(&parties));
    let is_former =
        |one: &OneText<'_>| words(one.text).iter().any(|word| FORMER.contains(&word.lower().as_str()));
    let of_signers = offices
        .filter(is_former)
        .map(|one| Finding::at(Rule::FormerOfficer, &one.path).with("name", one.text).with("day", day));
    let mut findings: Vec<_> = of_signers.collect();
    for (_, party) in entries(subject.reading.spec.parties.as_ref()) {
        for officer in subject.officers(party) {
            let Some(name) = officer.name.as_ref().filter(|_| officer.until.is_some_and(|until| until < day))
            else {
                continue;
            };
            let names = [PartyNames::new(vec![name.clone()], Bearer::Signatory)];
            for one in subject.prose() {
                let text = masked(one.text);
                let found = mentions(&text, &names).concat().into_iter().find(|span| {
                    let before: Vec<_> =
                        words(&text[..span.start]).iter().rev().take(4).map(Word::lower).collect();
                    before.first().is_some_and(|title| OFFICES.contains(&title.as_str()))
                        && !before.iter().any(|word| FORMER.contains(&word.as_str()))
                });
                findings.extend(found.map(|span| {
                    Finding::in_words(Rule::FormerOfficer, &one.path, one.text, span)
                        .with("name", name)
                        .with("day", day)
                }));
            }
        }
    }
    findings
}
