//! The occasion on which an agreement is reaffirmed.

use chrono::NaiveDate;
use serde_yaml::Value;

use super::{Gender, Register, StarterSigner};

/// The known facts of a reaffirmation before it is signed.
#[derive(Debug)]
pub struct Occasion<'a> {
    /// The day on which it is to be signed.
    pub date: NaiveDate,
    /// The register of the reaffirmed agreement, which says if it binds.
    pub register: Register,
    /// The id of the party in whose city it is to be signed.
    pub place: Option<&'a str>,
    /// The people who are to sign, as far as they are known.
    pub people: &'a [Person],
    /// The witnesses of honor; one without a name has a line to fill in by hand.
    pub witnesses: &'a [StarterSigner],
    /// The recitals that suit the occasion.
    pub offers: &'a [Offer],
}

/// A person who is to sign for a party.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Person {
    /// The id of the party.
    pub party: String,
    /// The field of the signer: `signatory`, or one of [`SIGNERS`](super::SIGNERS).
    pub field: &'static str,
    /// The name; without it, a line to fill in by hand.
    pub name: Option<String>,
    /// The gender that the title of the office agrees with.
    pub gender: Option<Gender>,
}

/// The field of a party's main signer.
pub const SIGNATORY: &str = "signatory";

/// A recital that suits an occasion.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Offer {
    /// The number of years that have passed is one to celebrate.
    Anniversary,
    /// The people in office are not those who signed before.
    NewAdministration,
}

impl Offer {
    /// Its clause in the library.
    #[must_use]
    pub fn clause(self) -> &'static str {
        match self {
            Self::Anniversary => "anniversary",
            Self::NewAdministration => "new-administration",
        }
    }
}

impl Occasion<'_> {
    /// The person who is to sign for a party, in the capacity that a field gives.
    pub(super) fn person(&self, party: &Value, field: &str) -> Option<&Person> {
        self.people.iter().find(|person| person.field == field && party.as_str() == Some(&person.party))
    }
}
