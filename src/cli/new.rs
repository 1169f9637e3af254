//! `alternat new`: a spec to start from.

use std::io::{self, IsTerminal as _};
use std::path::{Path, PathBuf};

use alternat::finding::nearest;
use alternat::localize::glossary;
use alternat::model::vocabulary::{VARIABLES, slug};
use alternat::press::Press;
use alternat::spec::{Gender, SCHEMA_FILE, Starter, StarterParty, schema_of_spec, start};
use chrono::NaiveDate;
use clap::Args;

use super::ask::Questions;
use super::check::{Inspection, SpecFile};
use super::dress::Dress;
use super::reaffirm::{date, of_party};
use crate::failure::{Examined, Failure, Usage};
use crate::input::Overlay;
use crate::output::{self, Written};
use crate::report::Reporter;
use crate::sources::Sources;

/// The arguments of `new`.
#[derive(Debug, Args)]
pub struct New {
    /// The kind of agreement.
    kind: Option<String>,
    /// The file of the new spec, which must not be there yet, or `-` for the standard output.
    file: Option<PathBuf>,
    /// A party: its city, its state and its country.
    #[arg(long, value_parser = party)]
    party: Vec<StarterPlace>,
    /// The name of who is to sign for a party.
    #[arg(long, value_parser = of_party)]
    signatory: Vec<(String, String)>,
    /// The gender of who is to sign for a party.
    #[arg(long, value_parser = gender)]
    gender: Vec<(String, Gender)>,
    /// The day on which the earlier agreement was signed, where the kind stands on one.
    #[arg(long, value_parser = date)]
    established: Option<NaiveDate>,
    /// The day of the signing.
    #[arg(long, value_parser = date)]
    date: Option<NaiveDate>,
    /// The id of the party in whose city it is signed.
    #[arg(long)]
    place: Option<String>,
    #[command(flatten)]
    overlay: Overlay,
}

/// Where a party is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct StarterPlace {
    /// The name of the city.
    pub city: String,
    /// The state or province.
    pub state: Option<String>,
    /// The country.
    pub country: String,
}

pub(super) fn party(argument: &str) -> Result<StarterPlace, &'static str> {
    let parts: Vec<_> = argument.split(',').map(|part| part.trim().to_owned()).collect();
    match parts.as_slice() {
        parts if parts.iter().any(String::is_empty) => Err("not-a-party"),
        [city, country] => Ok(StarterPlace { city: city.clone(), state: None, country: country.clone() }),
        [city, state, country] => {
            Ok(StarterPlace { city: city.clone(), state: Some(state.clone()), country: country.clone() })
        }
        _ => Err("not-a-party"),
    }
}

fn gender(argument: &str) -> Result<(String, Gender), &'static str> {
    match argument.split_once('=') {
        Some((party, "female")) if !party.is_empty() => Ok((party.to_owned(), Gender::Female)),
        Some((party, "male")) if !party.is_empty() => Ok((party.to_owned(), Gender::Male)),
        _ => Err("not-a-gender"),
    }
}

/// The file that a spec is written to where none is named.
const DEFAULT_FILE: &str = "agreement.yaml";

impl New {
    /// Asks on a terminal for what the arguments do not say, and writes the spec with its schema.
    pub fn run(&self, reporter: &Reporter) -> Result<(), Vec<Failure>> {
        let (resources, sources) = self.overlay.read()?;
        let press = Press::new(resources)
            .map_err(|findings| Failure::Findings(Examined { findings, sources: sources.clone() }))?;
        let is_asked = io::stdin().is_terminal() && io::stderr().is_terminal();
        let questions = is_asked.then(|| Questions::new(&press, reporter));
        let starter = self.starter(&press, questions.as_ref())?;
        let file = match (&self.file, &questions) {
            (Some(file), _) => file.clone(),
            (None, Some(questions)) => questions.file(DEFAULT_FILE)?,
            (None, None) => DEFAULT_FILE.into(),
        };
        // The schema has its name already.
        if file.file_name().is_some_and(|name| name == SCHEMA_FILE) {
            return Err(Failure::Usage(Usage::SameName(file)).into());
        }
        let text = start(&starter, &reporter.comments_of_starter());
        let warnings = check(&press, &file, &text, &sources)?;
        if file == Path::new("-") {
            output::print(&text)?;
            return Ok(());
        }
        if file.symlink_metadata().is_ok() {
            return Err(Failure::Usage(Usage::AlreadyThere(file)).into());
        }
        let mut files = vec![(file.clone(), text.into_bytes())];
        let schema = file.with_file_name(SCHEMA_FILE);
        // One that is there already serves every spec of the folder.
        if schema.symlink_metadata().is_err() {
            let glossary = glossary(press.catalog(), press.vocabulary(), reporter.language());
            files.push((schema, schema_of_spec(&glossary).into_bytes()));
        }
        let written: Vec<_> = files
            .iter()
            .map(|(path, content)| Written { path: Some(path.clone()), pages: None, size: content.len() })
            .collect();
        output::write_files(files)?;
        reporter.show(&reporter.tally(&warnings));
        reporter.wrote(&written);
        reporter.started(&file);
        Ok(())
    }

    /// What is known of the agreement, from the arguments or the answers.
    fn starter(&self, press: &Press, questions: Option<&Questions<'_>>) -> Result<Starter, Failure> {
        let kind = match (&self.kind, questions) {
            (Some(kind), _) => kind.clone(),
            (None, Some(questions)) => questions.kind()?,
            (None, None) => return Err(Failure::Usage(Usage::NotSaid("KIND"))),
        };
        let needs = needs(press, &kind)?;
        if self.party.len() > 2 {
            return Err(Failure::Usage(Usage::NotSaid("--party")));
        }
        let mut parties: Vec<StarterParty> = Vec::new();
        for number in 0..2 {
            let place = match (self.party.get(number), questions) {
                (Some(place), _) => place.clone(),
                (None, Some(questions)) => questions.place(number)?,
                (None, None) => return Err(Failure::Usage(Usage::NotSaid("--party"))),
            };
            let other = parties.first().map(|first| first.city.as_str());
            let other = other.or_else(|| self.party.get(1 - number).map(|other| other.city.as_str()));
            let id = id_of(&place, other);
            let (mut signatory, mut gender) = (of(&self.signatory, &id), of(&self.gender, &id));
            if let (None, Some(questions)) = (&signatory, questions) {
                (signatory, gender) = questions.signatory(&place.city)?;
            }
            let StarterPlace { city, state, country } = place;
            parties.push(StarterParty { id, city, state, country, signatory, gender });
        }
        let parties: [StarterParty; 2] = parties.try_into().expect("there are two of them");
        self.check_parties(&parties)?;
        let established = match (self.established, questions) {
            (None, Some(questions)) if needs.history => Some(questions.established()?),
            (None, None) if needs.history => return Err(Failure::Usage(Usage::NotSaid("--established"))),
            (given, _) => given,
        };
        let date = match (self.date, questions) {
            (None, Some(questions)) => questions.date(needs.date || needs.year)?,
            (None, None) if needs.date || needs.year => return Err(Failure::Usage(Usage::NotSaid("--date"))),
            (given, _) => given,
        };
        let place = match (&self.place, questions) {
            (None, Some(questions)) => questions.place_of_signing(&parties)?,
            (given, _) => given.clone(),
        };
        // Before the last article, which has the final provisions.
        let articles = press.vocabulary().kinds.get(&kind).map(|outline| outline.articles.as_slice());
        let after = articles.and_then(|articles| articles.iter().rev().nth(1)).cloned();
        Ok(Starter { kind, parties, established, after, date, place })
    }

    /// Whether the arguments name parties that there are.
    fn check_parties(&self, parties: &[StarterParty; 2]) -> Result<(), Failure> {
        for (number, (party, _)) in self.signatory.iter().enumerate() {
            if self.signatory[..number].iter().any(|(before, _)| before == party) {
                return Err(Failure::Usage(Usage::RepeatedSignatory(party.clone())));
            }
        }
        let ids = parties.each_ref().map(|party| &party.id);
        let signatories = self.signatory.iter().map(|(party, _)| party);
        let genders = self.gender.iter().map(|(party, _)| party);
        match signatories.chain(genders).chain(&self.place).find(|party| !ids.contains(party)) {
            Some(written) => {
                let known = ids.map(String::as_str).join(", ");
                Err(Failure::Usage(Usage::UnknownParty { written: written.clone(), known }))
            }
            None => Ok(()),
        }
    }
}

/// The id of a party: the name of its city, with the state where the other city has the same name or texts use
/// the word otherwise.
fn id_of(place: &StarterPlace, other: Option<&str>) -> String {
    let id = slug(&place.city);
    let is_taken =
        VARIABLES.iter().any(|(name, _)| *name == id) || other.is_some_and(|other| slug(other) == id);
    let more = place.state.as_deref().unwrap_or(&place.country);
    if is_taken { slug(&format!("{id} {more}")) } else { id }
}

/// Makes sure of the new spec, for what was answered may be wrong, and gives what should be looked at.
fn check(press: &Press, file: &Path, text: &str, sources: &Sources) -> Result<Examined, Failure> {
    let spec = SpecFile { path: file, bytes: text.as_bytes(), root: None, dress: &Dress::default() };
    let inspection = Inspection::new(press, &spec, sources);
    let examined = inspection.examined();
    if inspection.result.is_ok() { Ok(examined) } else { Err(Failure::Findings(examined)) }
}

/// What an argument says of a party.
fn of<T: Clone>(arguments: &[(String, T)], party: &str) -> Option<T> {
    arguments.iter().find(|(of, _)| of == party).map(|(_, value)| value.clone())
}

/// What the clauses of a kind need.
fn needs(press: &Press, kind: &str) -> Result<alternat::model::Needs, Failure> {
    let vocabulary = press.vocabulary();
    let Some(outline) = vocabulary.kinds.get(kind) else {
        let known = vocabulary.kinds.keys().map(String::as_str);
        let suggestion = nearest(kind, known.clone()).unwrap_or("none").to_owned();
        let known = known.collect::<Vec<_>>().join(", ");
        return Err(Failure::Usage(Usage::UnknownKind { written: kind.to_owned(), known, suggestion }));
    };
    let recitals = outline.recitals.iter().filter_map(|id| vocabulary.recitals.get(id));
    let articles = outline.articles.iter().filter_map(|id| vocabulary.articles.get(id));
    let needs = recitals.chain(articles).map(|clause| clause.needs);
    Ok(needs.fold(alternat::model::Needs::default(), alternat::model::Needs::and))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_party_has_a_city_and_a_country() {
        let place = |argument| party(argument).map(|place| (place.city, place.state, place.country));
        let owned = |text: &str| text.to_owned();
        assert_eq!(place("El Paso, Texas, US"), Ok((owned("El Paso"), Some(owned("Texas")), owned("US"))));
        assert_eq!(place("Berlin,DE"), Ok((owned("Berlin"), None, owned("DE"))));
        assert!(["Berlin", "", "a,b,c,d", "a,,b"].into_iter().all(|argument| party(argument).is_err()));
    }
}
