//! People who sign for two cities at one ceremony: a name copied into the wrong row, or two persons of one name.

use std::collections::BTreeMap;

use alternat::model::vocabulary::slug;
use alternat::report::{Failure, Signs};
use alternat::spec::{self, Base, SIGNERS, without_blanks};

use super::job::Job;

/// A person who signs for a city.
pub struct Signer {
    /// The name in the form in which names are compared.
    name: String,
    /// City, state and country in the form in which they are compared.
    city: [String; 3],
    signs: Signs,
}

/// The signers whose names and cities a spec gives.
pub fn signers(laid: &Base, job: &Job) -> Vec<Signer> {
    let of_party = |number: usize| {
        let party = spec::path(&["parties"]).entry(number);
        let text = |field: &str| laid.text_at(&party.field(field)).unwrap_or_default().to_owned();
        let city = text("city");
        let compared = [slug(&city), slug(&text("state")), slug(&text("country"))];
        let named = ["signatory"].into_iter().chain(SIGNERS).filter_map(move |field| {
            let name = laid.text_at(&party.field(field).field("name"))?;
            (without_blanks(name).len() == 1).then(|| name.to_owned())
        });
        named
            .filter(|_| !compared[0].is_empty())
            .map(|name| Signer {
                name: slug(&name),
                city: compared.clone(),
                signs: Signs { name, city: city.clone(), place: job.place() },
            })
            .collect::<Vec<_>>()
    };
    (0..2).flat_map(of_party).collect()
}

/// The people who sign for two cities in different agreements, each reported once for each further city.
pub fn for_two_cities(signers: Vec<Signer>) -> Vec<Failure> {
    let mut names: BTreeMap<String, Vec<Signer>> = BTreeMap::new();
    let mut doubts = Vec::new();
    for signer in signers {
        let earlier = names.entry(signer.name.clone()).or_default();
        if earlier.iter().any(|earlier| earlier.is_for_city_of(&signer)) {
            continue;
        }
        // Within one agreement, the rules for that agreement report it.
        if let Some(first) = earlier.iter().find(|earlier| earlier.signs.place != signer.signs.place) {
            doubts.push(Failure::SignsForTwo(Box::new(first.signs.clone()), Box::new(signer.signs.clone())));
        }
        earlier.push(signer);
    }
    doubts
}

impl Signer {
    /// True if another one signs for the same city, as far as state and country are given.
    fn is_for_city_of(&self, other: &Self) -> bool {
        self.city[0] == other.city[0]
            && self
                .city
                .iter()
                .zip(&other.city)
                .all(|(one, other)| one == other || one.is_empty() || other.is_empty())
    }
}
