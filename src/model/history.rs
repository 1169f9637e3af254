//! The earlier instruments, and the standing agreement among them.

use super::PlaceOfSigning;
use super::vocabulary::REAFFIRMATION;
use crate::locale::Bilingual;
use crate::spec::{PartialDate, Register, Relation};

/// The earlier instruments, oldest first.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct History(pub Vec<Instrument>);

/// An earlier instrument.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Instrument {
    /// The kind of instrument.
    pub kind: String,
    /// The noun by which it named itself.
    pub noun: String,
    /// The relation that instruments of its kind give two cities.
    pub relation: Option<Relation>,
    /// The register, which says if it binds.
    pub register: Register,
    /// The year for which it was, if it was a program.
    pub year: Option<i32>,
    /// Its title, if it differed from the one of its kind.
    pub title: Option<Bilingual<String>>,
    /// The date on which it was signed, as far as it is known.
    pub signed: Option<PartialDate>,
    /// The place where it was signed.
    pub place: Option<PlaceOfSigning>,
}

/// An agreement of the history with its later reaffirmations.
#[derive(Debug, PartialEq, Eq)]
pub struct Chain<'h> {
    /// The agreement, if it is in the history.
    pub agreement: Option<&'h Instrument>,
    /// Its reaffirmations, oldest first.
    pub reaffirmations: Vec<&'h Instrument>,
}

impl Chain<'_> {
    /// True if it is the chain of an agreement, or, given none, of one that is not in the history.
    #[must_use]
    pub fn is_of(&self, agreement: Option<&Instrument>) -> bool {
        match (self.agreement, agreement) {
            (Some(own), Some(other)) => std::ptr::eq(own, other),
            (own, other) => own.is_none() && other.is_none(),
        }
    }
}

impl Instrument {
    /// True if it reaffirms another one.
    #[must_use]
    pub fn reaffirms(&self) -> bool {
        self.kind == REAFFIRMATION
    }
}

impl History {
    /// Each agreement with its reaffirmations, in the order of the agreements. A reaffirmation belongs to the agreement
    /// that was standing when it was signed.
    #[must_use]
    pub fn chains(&self) -> Vec<Chain<'_>> {
        let mut chains: Vec<Chain<'_>> = Vec::new();
        for (number, instrument) in self.0.iter().enumerate() {
            if !instrument.reaffirms() {
                chains.push(Chain { agreement: Some(instrument), reaffirmations: Vec::new() });
                continue;
            }
            let reaffirmed = standing(&self.0[..number]);
            match chains.iter_mut().find(|chain| chain.is_of(reaffirmed)) {
                Some(chain) => chain.reaffirmations.push(instrument),
                None => chains.push(Chain { agreement: None, reaffirmations: vec![instrument] }),
            }
        }
        chains
    }

    /// The standing agreement.
    #[must_use]
    pub fn standing(&self) -> Option<&Instrument> {
        standing(&self.0)
    }

    /// The year in which the standing relation began, if it is known.
    #[must_use]
    pub fn established(&self) -> Option<i32> {
        let relation = self.standing()?.relation;
        let began = |instrument: &&Instrument| !instrument.reaffirms() && instrument.relation == relation;
        let first = match relation {
            Some(_) => self.0.iter().find(began),
            None => self.0.iter().find(|instrument| !instrument.reaffirms()),
        };
        first?.signed.map(PartialDate::year)
    }

    /// True if it begins with a reaffirmation, so that the reaffirmed agreement is not in it.
    #[must_use]
    pub fn begins_with_reaffirmation(&self) -> bool {
        self.0.first().is_some_and(Instrument::reaffirms)
    }

    /// The date of the latest instrument that has one.
    #[must_use]
    pub fn latest(&self) -> Option<PartialDate> {
        self.0.iter().rev().find_map(|instrument| instrument.signed)
    }
}

/// The standing agreement after all of these instruments: the last that made the cities sister cities or friendship
/// cities, since agreements on other matters do not end that; or else the last on cooperation; or else the last that is
/// no reaffirmation.
fn standing(instruments: &[Instrument]) -> Option<&Instrument> {
    let last = |is: &dyn Fn(&Instrument) -> bool| instruments.iter().rev().find(|instrument| is(instrument));
    last(&|instrument| matches!(instrument.relation, Some(Relation::SisterCities | Relation::Friendship)))
        .or_else(|| last(&|instrument| instrument.relation == Some(Relation::Cooperation)))
        .or_else(|| last(&|instrument| !instrument.reaffirms()))
}

#[cfg(test)]
mod tests {
    use super::*;

    const SISTER_CITIES: (&str, Option<Relation>) = ("sister-city-agreement", Some(Relation::SisterCities));
    const FRIENDSHIP: (&str, Option<Relation>) = ("friendship-agreement", Some(Relation::Friendship));
    const MEMORANDUM: (&str, Option<Relation>) = ("memorandum-of-understanding", Some(Relation::Cooperation));
    const PROGRAM: (&str, Option<Relation>) = ("annual-operating-program", None);
    const REAFFIRMED: (&str, Option<Relation>) = (REAFFIRMATION, None);

    fn history(instruments: &[((&str, Option<Relation>), &str)]) -> History {
        let instrument = |((kind, relation), signed): &((&str, Option<Relation>), &str)| Instrument {
            kind: (*kind).to_owned(),
            noun: "agreement".to_owned(),
            relation: *relation,
            register: Register::Binding,
            year: None,
            title: None,
            signed: signed.parse().ok(),
            place: None,
        };
        History(instruments.iter().map(instrument).collect())
    }

    /// The kind of the standing agreement, the year in which it began, and the number of reaffirmations of each
    /// agreement.
    fn read(history: &History) -> (Option<&str>, Option<i32>, Vec<usize>) {
        let chains = history.chains();
        let reaffirmed = chains.iter().map(|chain| chain.reaffirmations.len()).collect();
        (history.standing().map(|standing| standing.kind.as_str()), history.established(), reaffirmed)
    }

    #[test]
    fn the_last_relation_stands() {
        let of = |instruments: &[_]| {
            let history = history(instruments);
            let (standing, established, reaffirmed) = read(&history);
            (standing.map(str::to_owned), established, reaffirmed)
        };
        let expected = |kind: (&str, _), year, reaffirmed: &[usize]| {
            (Some(kind.0.to_owned()), year, reaffirmed.to_vec())
        };
        let grown = [
            (FRIENDSHIP, "2010"),
            (REAFFIRMED, "2012"),
            (SISTER_CITIES, "2015-03"),
            (REAFFIRMED, "2018"),
            (REAFFIRMED, "2021"),
        ];
        assert_eq!(of(&grown), expected(SISTER_CITIES, Some(2015), &[1, 2]));
        // A second agreement of a kind continues the relation of the first.
        let again = [(FRIENDSHIP, "2010"), (FRIENDSHIP, "2020"), (REAFFIRMED, "2022")];
        assert_eq!(of(&again), expected(FRIENDSHIP, Some(2010), &[0, 1]));
        let under = [(MEMORANDUM, "2010"), (PROGRAM, "2011"), (PROGRAM, "2012"), (REAFFIRMED, "2013")];
        assert_eq!(of(&under), expected(MEMORANDUM, Some(2010), &[1, 0, 0]));
        let beside = [(SISTER_CITIES, "1990"), (MEMORANDUM, "2010"), (REAFFIRMED, "2013")];
        assert_eq!(of(&beside), expected(SISTER_CITIES, Some(1990), &[1, 0]));
        assert_eq!(of(&[(PROGRAM, "2011"), (PROGRAM, "2012")]), expected(PROGRAM, Some(2011), &[0, 0]));
        assert_eq!(of(&[(SISTER_CITIES, "unknown")]), expected(SISTER_CITIES, None, &[0]));
    }

    #[test]
    fn of_reaffirmations_alone_nothing_else_is_known() {
        let history = history(&[(REAFFIRMED, "2017"), (REAFFIRMED, "2021")]);
        assert_eq!(read(&history), (None, None, vec![2]));
        assert!(history.begins_with_reaffirmation());
    }
}
