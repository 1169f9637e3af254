//! Two agreements of one kind between the same cities at one ceremony: probably a row that was copied.

use std::collections::BTreeMap;

use alternat::model::vocabulary::slug;
use alternat::report::{AgreementPlace, Failure};
use alternat::spec::{self, Base};

use super::job::Job;

/// The cities of an agreement.
pub struct CityPair {
    /// The kind of the agreement.
    kind: String,
    /// City, state and country of both in the form in which they are compared, sorted by the names of the cities.
    compared: [[String; 3]; 2],
    /// The names of both.
    names: [String; 2],
    place: AgreementPlace,
}

impl CityPair {
    /// The cities of a spec, if it names both.
    pub fn of(laid: &Base, job: &Job) -> Option<Self> {
        let text = |number: usize, field: &str| {
            let party = spec::path(&["parties"]).entry(number).field(field);
            let text = laid.text_at(&party).or_else(|| laid.text_at(&party.field("en")));
            text.unwrap_or_default().to_owned()
        };
        let names = [0, 1].map(|number| text(number, "city"));
        let of = |number: usize| ["city", "state", "country"].map(|field| slug(&text(number, field)));
        let mut compared = [of(0), of(1)];
        compared.sort();
        let is_named = compared.iter().all(|city| !city[0].is_empty());
        let kind = laid.text_at(&spec::path(&["kind"])).unwrap_or_default().to_owned();
        is_named.then_some(Self { kind, compared, names, place: job.place() })
    }

    /// True if another agreement is between the same cities, as far as their states and countries are given.
    fn is_that_of(&self, other: &Self) -> bool {
        let mut parts = self.compared.iter().flatten().zip(other.compared.iter().flatten());
        parts.all(|(one, other)| one == other || one.is_empty() || other.is_empty())
    }
}

/// The agreements whose cities have an earlier one of the same kind, each with that one.
pub fn same_pairs(pairs: Vec<CityPair>) -> Vec<Failure> {
    let mut known: BTreeMap<[String; 3], Vec<CityPair>> = BTreeMap::new();
    let mut doubts = Vec::new();
    for pair in pairs {
        let key = [pair.kind.clone(), pair.compared[0][0].clone(), pair.compared[1][0].clone()];
        let earlier = known.entry(key).or_default();
        match earlier.iter().find(|earlier| earlier.is_that_of(&pair)) {
            Some(first) => {
                let places = Box::new([first.place.clone(), pair.place]);
                doubts.push(Failure::SamePair(pair.names, places));
            }
            None => earlier.push(pair),
        }
    }
    doubts
}
