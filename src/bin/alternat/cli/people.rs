//! The arguments that name the signers.

use alternat::model::persons;
use alternat::model::vocabulary::slug;
use alternat::report::{Complaint, Failure, Usage};
use alternat::spec::{Lexicon, Person, SIGNATORY, StarterSigner};
use clap::Args;

use super::terms::Terms;

/// A party by its id, and the value for it.
pub type OfParty = (String, String);

/// The signers, as arguments of `new` and `reaffirm`.
#[derive(Debug, Args)]
pub struct People {
    /// The name of the person who signs for a party.
    #[arg(long, value_parser = of_party)]
    pub signatory: Vec<OfParty>,
    /// The gender of the person who signs for a party.
    #[arg(long, value_parser = gender)]
    pub gender: Vec<OfParty>,
    /// The person who attests the signature for a party.
    #[arg(long, value_parser = of_party)]
    pub attestation: Vec<OfParty>,
    /// The person who approves the text as to its form for a party.
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
    /// The values for parties, by the names of their arguments.
    pub fn by_argument(&self) -> [(&'static str, &[OfParty]); 4] {
        [
            ("signatory", &self.signatory),
            ("gender", &self.gender),
            ("attestation", &self.attestation),
            ("approved-as-to-form", &self.approved_as_to_form),
        ]
    }

    /// The witnesses of honor; each argument names one or more.
    pub fn witnesses(&self, terms: &Terms<'_>) -> Vec<StarterSigner> {
        self.witness.iter().flat_map(|text| witnesses(terms, text)).collect()
    }

    /// Every person who signs for a party, one for each capacity.
    pub fn all(&self, terms: &Terms<'_>, parties: &[KnownParty]) -> Result<Vec<Person>, Failure> {
        let mut people = Vec::new();
        let id = |written: &str| id_of_party(parties, written);
        let by_field = [
            (SIGNATORY, &self.signatory),
            ("attestation", &self.attestation),
            ("approved-as-to-form", &self.approved_as_to_form),
        ];
        for (field, said) in by_field {
            for (party, name) in said {
                people.push(Person {
                    party: id(party)?,
                    field,
                    name: Some(name.clone()).filter(|name| !terms.means("answer-yes", name)),
                    gender: None,
                });
            }
        }
        for (party, gender) in &self.gender {
            let party = id(party)?;
            let gender =
                terms.gender(gender).map_err(|complaint| Failure::Usage(Usage::Answer(complaint)))?;
            let is_signatory = |person: &&mut Person| person.field == SIGNATORY && person.party == party;
            match people.iter_mut().find(is_signatory) {
                Some(person) => person.gender = Some(gender),
                None => {
                    people.push(Person { party, field: SIGNATORY, name: None, gender: Some(gender) });
                }
            }
        }
        Ok(people)
    }
}

/// A party as arguments name it.
pub struct KnownParty {
    /// Its id.
    pub id: String,
    /// The names of its city, with and without its state.
    pub names: Vec<String>,
}

impl KnownParty {
    /// True if the party has this id or name.
    pub fn is_called(&self, written: &str) -> bool {
        self.id == written || self.names.iter().any(|name| slug(name) == slug(written))
    }

    /// The id, and the longest of the names, which distinguishes two cities of one name.
    fn shown(&self) -> String {
        let longest = self.names.iter().max_by_key(|name| name.chars().count());
        longest.map_or_else(|| self.id.clone(), |name| format!("{} ({name})", self.id))
    }
}

/// The id of the party that an argument names by its id or its city.
pub fn id_of_party(parties: &[KnownParty], written: &str) -> Result<String, Failure> {
    let called: Vec<_> = parties.iter().filter(|party| party.is_called(written)).collect();
    let by_id = called.iter().find(|party| party.id == written).copied();
    // Two cities may have one name.
    let by_name = called.first().copied().filter(|_| called.len() == 1);
    by_id.or(by_name).map(|party| party.id.clone()).ok_or_else(|| {
        let known = parties.iter().map(KnownParty::shown).collect::<Vec<_>>().join("; ");
        let written = written.to_owned();
        Failure::Usage(match called.as_slice() {
            [] => Usage::UnknownParty { written, known },
            _ => {
                let complaint = Complaint::new("ambiguous-party").with("written", written);
                Usage::Answer(complaint.with("known", known))
            }
        })
    })
}

/// Makes sure that arguments name existing parties, and each of them once.
pub fn check_parties<'a>(
    arguments: impl IntoIterator<Item = (&'static str, &'a [OfParty])>,
    parties: &[KnownParty],
) -> Result<(), Failure> {
    for (argument, said) in arguments {
        let mut before = Vec::new();
        for (party, _) in said {
            let id = id_of_party(parties, party)?;
            if before.contains(&id) {
                return Err(Failure::Usage(Usage::Repeated { argument, party: party.clone() }));
            }
            before.push(id);
        }
    }
    Ok(())
}

/// The witnesses that an answer names: none, a number of lines to fill in by hand, or names.
pub fn witnesses(terms: &Terms<'_>, text: &str) -> Vec<StarterSigner> {
    match text {
        text if terms.means("answer-no", text) => Vec::new(),
        text if terms.means("answer-yes", text) => vec![None],
        text => names(text, terms.lexicon()),
    }
}

/// Names, in any form of a list; a number gives as many lines to fill in, and a hyphen among names gives one.
fn names(text: &str, lexicon: &Lexicon) -> Vec<StarterSigner> {
    const BLANK: &str = "-";
    let text = text.trim();
    if text == BLANK {
        return Vec::new();
    }
    if let Ok(lines) = text.parse::<u8>() {
        return vec![None; lines.into()];
    }
    persons(text, lexicon).into_iter().map(|name| Some(name).filter(|name| name != BLANK)).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_signatory_has_a_party_and_a_name() {
        assert_eq!(of_party("calexico=A. = B."), Ok(("calexico".to_owned(), "A. = B.".to_owned())));
        assert!(of_party("calexico").is_err() && of_party("=A.").is_err() && of_party("calexico=").is_err());
    }

    #[test]
    fn a_party_is_named_by_its_id_or_its_city() {
        let party = |id: &str, names: &[&str]| KnownParty {
            id: id.to_owned(),
            names: names.iter().map(|name| (*name).to_owned()).collect(),
        };
        let parties = [
            party("nogales-arizona", &["Nogales", "Nogales, Arizona"]),
            party("nogales-sonora", &["Nogales", "Nogales, Sonora"]),
        ];
        let id = |written| id_of_party(&parties, written).ok();
        assert_eq!(id("nogales-sonora").as_deref(), Some("nogales-sonora"));
        assert_eq!(id("NOGALES, sonora").as_deref(), Some("nogales-sonora"));
        assert_eq!([id("Nogales"), id("Tucson")], [None, None]);
    }

    #[test]
    fn names_are_separated() {
        let lexicon = Lexicon::default();
        let read =
            |text| names(text, &lexicon).into_iter().map(Option::unwrap_or_default).collect::<Vec<_>>();
        assert_eq!(read("Ana Ejemplo, Pat Sample"), ["Ana Ejemplo", "Pat Sample"]);
        assert_eq!(read("John Sample, Jr.; Ana Ejemplo;"), ["John Sample, Jr.", "Ana Ejemplo"]);
        assert_eq!(read("John Sample, Jr., Ana Ejemplo, M.D."), ["John Sample, Jr.", "Ana Ejemplo, M.D."]);
        assert_eq!(
            read("Ana Ejemplo, Pat Sample, and Lee Sample"),
            ["Ana Ejemplo", "Pat Sample", "Lee Sample"]
        );
        assert_eq!(read("Ana Ejemplo, y Pat Sample"), ["Ana Ejemplo", "Pat Sample"]);
        assert_eq!([read("2"), read("-;Pat Sample")], [vec!["", ""], vec!["", "Pat Sample"]]);
        assert!(read("-").is_empty() && read(" ").is_empty());
    }
}
