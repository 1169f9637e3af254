//! Who signs: as the spec says, or whoever is in office on the day of the signing.

use chrono::NaiveDate;

use super::Examiner;
use super::party::Layers;
use crate::finding::{Finding, Path, Rule};
use crate::model::{Signatory, Wording};
use crate::spec::{self, Entry, Name, Officer};

const DEFAULT_OFFICE: &str = "mayor";

/// Who signs, and what the administration is called.
type InOffice = (Signatory, Option<String>);

/// An officer of a city, with the office and the place of the entry.
type Candidate<'s> = (&'s Officer, Wording, Path);

impl Examiner<'_> {
    /// The signatory that the spec names, or else the officer of the city.
    pub(super) fn signatory(&mut self, layers: &Layers<'_>, day: Option<NaiveDate>) -> Option<InOffice> {
        let blank = spec::Signatory::default();
        let own = layers.party.signatory.as_ref().unwrap_or(&blank);
        let path = layers.path().field("signatory");
        let signatory = self.own_signatory(own, &path);
        let Some((officers, place)) = layers.field("officers", None, |city| city.officers.as_ref()) else {
            return Some((signatory?, None));
        };
        let candidates = self.candidates(officers, &place);
        let (signatory, candidates) = (signatory?, candidates?);
        match (day, &signatory.name) {
            (Some(day), None) => self.in_office(signatory, own, &candidates, day, &place),
            // A name of the spec's own goes before; it may be that of an officer.
            (_, Some(name)) => {
                match candidates.iter().find(|(officer, ..)| officer.name.as_ref() == Some(name)) {
                    Some((officer, _, path)) => self.officer(officer, signatory, own, path),
                    None => Some((signatory, None)),
                }
            }
            // Without a day nobody can be told.
            (None, None) => Some((signatory, None)),
        }
    }

    fn own_signatory(&mut self, own: &spec::Signatory, path: &Path) -> Option<Signatory> {
        let name = self.optional(own.name.as_ref(), &path.field("name"), |examiner, name, path| {
            examiner.text(name, path)
        });
        let office = self.office(own.office.as_ref(), &path.field("office"));
        let honorific = self.optional(own.honorific.as_ref(), &path.field("honorific"), Self::honorific);
        Some(Signatory {
            name: name?,
            office: office?,
            gender: own.gender,
            honorific: honorific?,
            interim: own.interim.unwrap_or_default(),
        })
    }

    /// Every officer, each with an office that is known and a term that ends after it begins.
    fn candidates<'s>(&mut self, officers: &'s [Entry<Officer>], path: &Path) -> Option<Vec<Candidate<'s>>> {
        let mut candidates = Vec::new();
        let mut complete = true;
        for (number, entry) in officers.iter().enumerate() {
            let path = path.entry(number);
            let Some(officer) = &entry.0 else {
                complete = false;
                continue;
            };
            if let (Some(from), Some(until)) = (officer.from, officer.until)
                && until < from
            {
                let finding = Finding::at(Rule::TermBackwards, &path.field("until"));
                self.find(finding.with("from", from).with("until", until));
            }
            match self.office(officer.office.as_ref(), &path.field("office")) {
                Some(office) => candidates.push((officer, office, path)),
                None => complete = false,
            }
        }
        complete.then_some(candidates)
    }

    fn in_office(
        &mut self,
        signatory: Signatory,
        own: &spec::Signatory,
        candidates: &[Candidate<'_>],
        day: NaiveDate,
        path: &Path,
    ) -> Option<InOffice> {
        let serves = |officer: &Officer| {
            officer.from.is_some_and(|from| from <= day) && officer.until.is_none_or(|until| day <= until)
        };
        let ever: Vec<_> = candidates.iter().filter(|(_, office, _)| *office == signatory.office).collect();
        let found: Vec<_> = ever.iter().filter(|(officer, ..)| serves(officer)).collect();
        match found[..] {
            // Of an office that the city's file does not speak of nothing is known.
            _ if ever.is_empty() => Some((signatory, None)),
            [(officer, _, path)] => self.officer(officer, signatory, own, path),
            [] => {
                self.find(Finding::at(Rule::NobodyInOffice, path).with("day", day));
                None
            }
            [(first, ..), (second, _, path), ..] => {
                let names = [first, second].map(|officer| officer.name.clone().unwrap_or_default());
                let finding = Finding::at(Rule::TwoInOffice, path).with("day", day);
                self.find(finding.with("first", &names[0]).with("second", &names[1]));
                None
            }
        }
    }

    /// An officer as signatory; what the spec says of the signatory goes before.
    fn officer(
        &mut self,
        officer: &Officer,
        signatory: Signatory,
        own: &spec::Signatory,
        path: &Path,
    ) -> Option<InOffice> {
        let name = self.text(officer.name.as_ref()?, &path.field("name"));
        let honorific = self.optional(officer.honorific.as_ref(), &path.field("honorific"), Self::honorific);
        let label = self.optional(officer.label.as_ref(), &path.field("label"), |examiner, label, path| {
            examiner.text(label, path)
        });
        let signatory = Signatory {
            name: Some(name?),
            office: signatory.office,
            gender: own.gender.or(officer.gender),
            honorific: signatory.honorific.or(honorific?),
            interim: own.interim.or(officer.interim).unwrap_or_default(),
        };
        Some((signatory, label?))
    }

    fn office(&mut self, office: Option<&Name>, path: &Path) -> Option<Wording> {
        let written = match office {
            Some(Name::Pair(pair)) => return self.pair(pair, path).map(Wording::Given),
            Some(Name::Same(written)) => written,
            None => DEFAULT_OFFICE,
        };
        self.known(&self.vocabulary.offices, Rule::UnknownOffice, written, path)
    }

    fn honorific(&mut self, honorific: &Name, path: &Path) -> Option<Wording> {
        match honorific {
            Name::Pair(pair) => self.pair(pair, path).map(Wording::Given),
            Name::Same(written) => {
                self.known(&self.vocabulary.honorifics, Rule::UnknownHonorific, written, path)
            }
        }
    }
}
