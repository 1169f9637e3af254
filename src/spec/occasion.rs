//! The occasion on which an agreement is reaffirmed.

use chrono::NaiveDate;
use serde_yaml::Value;

use super::{Gender, Register, StarterSigner};

/// What is known of a reaffirmation before it is signed.
#[derive(Debug)]
pub struct Occasion<'a> {
    /// The day on which it is to be signed.
    pub date: NaiveDate,
    /// Whether the agreement that is reaffirmed binds.
    pub register: Register,
    /// The id of the party in whose city it is to be signed.
    pub place: Option<&'a str>,
    /// Who is to sign, as far as it is known.
    pub people: &'a [Person],
    /// The witnesses of honor; one without a name has a line to fill in by hand.
    pub witnesses: &'a [StarterSigner],
    /// The recitals that the occasion calls for.
    pub offers: &'a [Offer],
}

/// Someone who is to sign for a party.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Person {
    /// The id of the party.
    pub party: String,
    /// The field that says who signs so: `signatory`, or one of [`SIGNERS`](super::SIGNERS).
    pub field: &'static str,
    /// The name; without it, a line to fill in by hand.
    pub name: Option<String>,
    /// The gender that the title of the office agrees with.
    pub gender: Option<Gender>,
}

/// The field that says who signs for a party.
pub const SIGNATORY: &str = "signatory";

/// A recital that an occasion calls for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Offer {
    /// So many years have passed that they are celebrated.
    Anniversary,
    /// Others are in office than those who signed before.
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
    /// Who is to sign for a party, in the capacity that a field gives.
    pub(super) fn person(&self, party: &Value, field: &str) -> Option<&Person> {
        self.people.iter().find(|person| person.field == field && party.as_str() == Some(&person.party))
    }
}
