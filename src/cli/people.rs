//! The arguments that say who signs.

use alternat::spec::{Person, SIGNATORY};
use clap::Args;

use super::terms::Terms;
use crate::failure::{Failure, Usage};

/// A party by its id, and what is said of it.
pub type OfParty = (String, String);

/// Who signs, as `new` and `reaffirm` take it.
#[derive(Debug, Args)]
pub struct People {
    /// The name of who is to sign for a party.
    #[arg(long, value_parser = of_party)]
    pub signatory: Vec<OfParty>,
    /// The gender of who is to sign for a party.
    #[arg(long, value_parser = gender)]
    pub gender: Vec<OfParty>,
    /// Who attests the signature for a party.
    #[arg(long, value_parser = of_party)]
    pub attestation: Vec<OfParty>,
    /// Who approves the text as to its form for a party.
    #[arg(long, value_parser = of_party)]
    pub approved_as_to_form: Vec<OfParty>,
    /// A witness of honor.
    #[arg(long)]
    pub witness: Vec<String>,
}

pub fn of_party(argument: &str) -> Result<OfParty, &'static str> {
    of(argument).ok_or("not-a-signatory")
}

pub fn word_of_party(argument: &str) -> Result<OfParty, &'static str> {
    of(argument).ok_or("not-a-word-of-party")
}

fn gender(argument: &str) -> Result<OfParty, &'static str> {
    of(argument).ok_or("not-a-gender")
}

fn of(argument: &str) -> Option<OfParty> {
    let (party, said) = argument.split_once('=')?;
    let is_whole = !party.is_empty() && !said.is_empty();
    is_whole.then(|| (party.to_owned(), said.to_owned()))
}

impl People {
    /// What is said of parties, each argument by its name.
    pub fn by_argument(&self) -> [(&'static str, &[OfParty]); 4] {
        [
            ("signatory", &self.signatory),
            ("gender", &self.gender),
            ("attestation", &self.attestation),
            ("approved-as-to-form", &self.approved_as_to_form),
        ]
    }

    /// Everybody who is to sign for a party, one for each capacity.
    pub fn all(&self, terms: &Terms<'_>) -> Result<Vec<Person>, Failure> {
        let mut people = Vec::new();
        let by_field = [
            (SIGNATORY, &self.signatory),
            ("attestation", &self.attestation),
            ("approved-as-to-form", &self.approved_as_to_form),
        ];
        for (field, said) in by_field {
            people.extend(said.iter().map(|(party, name)| Person {
                party: party.clone(),
                field,
                name: Some(name.clone()).filter(|name| !terms.means("answer-yes", name)),
                gender: None,
            }));
        }
        for (party, gender) in &self.gender {
            let gender =
                terms.gender(gender).map_err(|complaint| Failure::Usage(Usage::Answer(complaint)))?;
            let is_signatory = |person: &&mut Person| person.field == SIGNATORY && person.party == *party;
            match people.iter_mut().find(is_signatory) {
                Some(person) => person.gender = Some(gender),
                None => people.push(Person {
                    party: party.clone(),
                    field: SIGNATORY,
                    name: None,
                    gender: Some(gender),
                }),
            }
        }
        Ok(people)
    }
}

/// What an argument says of a party.
pub fn said_of<'a>(arguments: &'a [OfParty], party: &str) -> Option<&'a str> {
    arguments.iter().find(|(of, _)| of == party).map(|(_, said)| said.as_str())
}

/// Makes sure that arguments name parties that there are, and each once.
pub fn check_parties<'a>(
    arguments: impl IntoIterator<Item = (&'static str, &'a [OfParty])>,
    place: Option<&str>,
    known: &[String],
) -> Result<(), Failure> {
    let is_known = |party: &str| {
        let unknown = || Usage::UnknownParty { written: party.to_owned(), known: known.join(", ") };
        known.iter().any(|id| id == party).then_some(()).ok_or_else(|| Failure::Usage(unknown()))
    };
    for (argument, said) in arguments {
        for (number, (party, _)) in said.iter().enumerate() {
            if said[..number].iter().any(|(before, _)| before == party) {
                return Err(Failure::Usage(Usage::Repeated { argument, party: party.clone() }));
            }
        }
        said.iter().try_for_each(|(party, _)| is_known(party))?;
    }
    place.map_or(Ok(()), is_known)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_signatory_has_a_party_and_a_name() {
        assert_eq!(of_party("calexico=A. = B."), Ok(("calexico".to_owned(), "A. = B.".to_owned())));
        assert!(of_party("calexico").is_err() && of_party("=A.").is_err() && of_party("calexico=").is_err());
    }
}
