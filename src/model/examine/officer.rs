//! The signers: those whom the spec names, or those in office on the day of the signing.

use chrono::NaiveDate;

use super::Examiner;
use super::party::Layers;
use crate::finding::{Finding, Path, Rule};
use crate::model::vocabulary::OFFICE;
use crate::model::{Capacity, Represented, Signatory, Signer, Witness, Wording, without_blanks};
use crate::spec::{self, Entry, Name, Officer, Spec};

const DEFAULT_OFFICE: &str = "mayor";

/// A signer, and the name of the administration.
type InOffice = (Signatory, Option<String>);

/// An officer of a city, with the office and the place of the entry.
type Candidate<'s> = (&'s Officer, Wording, Path);

/// The office of a signer in a capacity, unless the spec says otherwise.
fn usual_office(capacity: Capacity) -> &'static str {
    match capacity {
        Capacity::Cosignatory => "syndic",
        Capacity::Attestation => "clerk",
        Capacity::ApprovedAsToForm => "attorney",
    }
}

/// A signer as the spec or the city's file gives them.
struct OwnSigner<'s> {
    fields: &'s spec::Signatory,
    path: Path,
    /// The office, unless the fields have one.
    usual_office: &'static str,
}

impl Examiner<'_> {
    /// The signatory that the spec names, or else the officer of the city.
    pub(super) fn signatory(&mut self, layers: &Layers<'_>, day: Option<NaiveDate>) -> Option<InOffice> {
        let blank = spec::Signatory::default();
        let own = layers.party.signatory.as_ref().unwrap_or(&blank);
        let own =
            OwnSigner { fields: own, path: layers.path().field("signatory"), usual_office: DEFAULT_OFFICE };
        self.signer(layers, &own, day)
    }

    /// The officials who sign beside the signatory.
    pub(super) fn others(&mut self, layers: &Layers<'_>, day: Option<NaiveDate>) -> Option<Vec<Signer>> {
        // The signers are all made first: a problem of one must not hide those of the next.
        let others: Vec<_> = Capacity::ALL
            .into_iter()
            .filter_map(|capacity| {
                let field = capacity.id();
                let (fields, path) =
                    layers.field(field, layers.party.signer(field), |city| city.signer(field))?;
                let own = OwnSigner { fields, path, usual_office: usual_office(capacity) };
                let in_office = self.signer(layers, &own, day);
                Some(in_office.map(|(signatory, _)| Signer { capacity, signatory }))
            })
            .collect();
        others.into_iter().collect()
    }

    /// An official who signs: as the spec says, or the holder of the office.
    fn signer(
        &mut self,
        layers: &Layers<'_>,
        own: &OwnSigner<'_>,
        day: Option<NaiveDate>,
    ) -> Option<InOffice> {
        let signatory = self.own_signatory(own);
        let own = own.fields;
        let Some((officers, place)) = layers.field("officers", None, |city| city.officers.as_ref()) else {
            return Some((signatory?, None));
        };
        let candidates = self.candidates(officers, &place);
        let (signatory, candidates) = (signatory?, candidates?);
        match (day, &signatory.name) {
            (Some(day), None) => self.in_office(signatory, own, &candidates, day, &place),
            // A name in the spec takes precedence; it may be that of an officer.
            (_, Some(name)) => {
                match candidates.iter().find(|(officer, ..)| officer.name.as_ref() == Some(name)) {
                    Some((officer, _, path)) => self.officer(officer, signatory, own, path),
                    None => Some((signatory, None)),
                }
            }
            // Without a day, the holder of the office is unknown.
            (None, None) => Some((signatory, None)),
        }
    }

    /// The witnesses of honor.
    pub(super) fn witnesses(&mut self, spec: &Spec) -> Option<Vec<Witness>> {
        let witnesses = spec.witnesses.as_deref().unwrap_or_default();
        self.each(witnesses, &spec::path(&["witnesses"]), |examiner, witness, path| {
            let party =
                examiner.optional(witness.party.as_ref(), &path.field("party"), |examiner, id, path| {
                    examiner.number_of_party(spec, id, Rule::UnknownParty, path)
                });
            let name = examiner.own_name(witness.name.as_ref(), path);
            let office =
                examiner.optional(witness.office.as_ref(), &path.field("office"), |examiner, name, path| {
                    examiner.office(Some(name), path, DEFAULT_OFFICE)
                });
            let honorific =
                examiner.optional(witness.honorific.as_ref(), &path.field("honorific"), Self::honorific);
            let signatory = Signatory {
                name: name?,
                office: office?,
                gender: witness.gender,
                honorific: honorific?,
                interim: false,
                on_behalf_of: None,
            };
            Some(Witness { party: party?, signatory })
        })
    }

    #[expect(clippy::option_option, reason = "whether it could be made, and whether it was given")]
    fn own_name(&mut self, name: Option<&String>, path: &Path) -> Option<Option<String>> {
        // A name that consists of blanks to fill in is left out.
        let name = name.filter(|name| without_blanks(name).iter().any(|known| !known.trim().is_empty()));
        self.optional(name, &path.field("name"), |examiner, name, path| examiner.text(name, path))
    }

    fn own_signatory(&mut self, own: &OwnSigner<'_>) -> Option<Signatory> {
        let OwnSigner { fields: own, path, usual_office } = own;
        let name = self.own_name(own.name.as_ref(), path);
        let office = self.office(own.office.as_ref(), &path.field("office"), usual_office);
        let honorific = self.optional(own.honorific.as_ref(), &path.field("honorific"), Self::honorific);
        let on_behalf_of =
            self.optional(own.on_behalf_of.as_ref(), &path.field("on-behalf-of"), Self::represented);
        Some(Signatory {
            name: name?,
            office: Some(office?),
            gender: own.gender,
            honorific: honorific?,
            interim: own.interim.unwrap_or_default(),
            on_behalf_of: on_behalf_of?,
        })
    }

    fn represented(&mut self, represented: &spec::Represented, path: &Path) -> Option<Represented> {
        let name = self.text(represented.name.as_ref()?, &path.field("name"));
        let office = self.office(represented.office.as_ref(), &path.field("office"), DEFAULT_OFFICE);
        let honorific =
            self.optional(represented.honorific.as_ref(), &path.field("honorific"), Self::honorific);
        Some(Represented { name: name?, office: office?, gender: represented.gender, honorific: honorific? })
    }

    /// All officers, each with a known office and a term that ends after it begins.
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
            match self.office(officer.office.as_ref(), &path.field("office"), DEFAULT_OFFICE) {
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
        let ever: Vec<_> =
            candidates.iter().filter(|(_, office, _)| signatory.office.as_ref() == Some(office)).collect();
        let found: Vec<_> = ever.iter().filter(|(officer, ..)| serves(officer)).collect();
        let office = || match &signatory.office {
            Some(Wording::Message(message)) => message.trim_start_matches(OFFICE).to_owned(),
            Some(Wording::Given(titles)) => titles.first.clone(),
            None => String::new(),
        };
        match found[..] {
            // The city's file does not mention the office.
            _ if ever.is_empty() => Some((signatory, None)),
            [(officer, _, path)] => self.officer(officer, signatory, own, path),
            [] => {
                let finding =
                    Finding::at(Rule::NobodyInOffice, path).with("day", day).with("office", office());
                // A draft may be made before anyone takes office.
                self.find(if self.is_draft { finding.of_draft() } else { finding });
                self.is_draft.then_some((signatory, None))
            }
            [(first, ..), (second, _, path), ..] => {
                let names = [first, second].map(|officer| officer.name.clone().unwrap_or_default());
                let finding = Finding::at(Rule::TwoInOffice, path).with("day", day).with("office", office());
                self.find(finding.with("first", &names[0]).with("second", &names[1]));
                None
            }
        }
    }

    /// An officer as signatory; fields of the signatory in the spec override those of the officer.
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
            on_behalf_of: signatory.on_behalf_of,
        };
        Some((signatory, label?))
    }

    fn office(&mut self, office: Option<&Name>, path: &Path, usual: &str) -> Option<Wording> {
        let written = match office {
            Some(Name::Pair(pair)) => return self.pair(pair, path).map(Wording::Given),
            Some(Name::Same(written)) => written,
            None => usual,
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
