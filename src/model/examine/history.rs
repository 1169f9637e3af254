//! The earlier instruments, and the signing that comes after them.

use super::{Examiner, reaffirms};
use crate::finding::{Finding, Path, Rule};
use crate::model::{ByHand, History, Instrument, PlaceOfSigning, Signing};
use crate::spec::{self, DateSigned, Name, PartialDate, Register, Spec};

const DEFAULT_ORIGINALS: u8 = 2;
/// The diameter of the space for a seal in millimetres, unless the spec says otherwise: that of most seals of city
/// halls.
const DEFAULT_SEAL: u8 = 40;

impl Examiner<'_> {
    pub(super) fn history(&mut self, spec: &Spec) -> Option<History> {
        let instruments = spec.history.as_deref().unwrap_or_default();
        let path = spec::path(&["history"]);
        // A history that cannot be read was reported already.
        if instruments.is_empty()
            && reaffirms(spec)
            && !self.findings.iter().any(|finding| finding.is_about(&path))
        {
            self.find(Finding::at(Rule::ReaffirmationWithoutHistory, &spec::path(&["kind"])));
        }
        let instruments = self.each(instruments, &path, |examiner, instrument, path| {
            examiner.instrument(spec, instrument, path)
        });
        let history = History(instruments?);
        if history.begins_with_reaffirmation() {
            self.find(Finding::at(Rule::HistoryWithoutAgreement, &path.entry(0).field("kind")));
        }
        Some(history)
    }

    fn instrument(&mut self, spec: &Spec, instrument: &spec::Instrument, path: &Path) -> Option<Instrument> {
        let kind = instrument.kind.as_ref().and_then(|kind| self.known_kind(kind, &path.field("kind")));
        let title = self.optional(instrument.title.as_ref(), &path.field("title"), Self::pair);
        let place = self.place(spec, instrument.place.as_ref(), &path.field("place"));
        let (kind, outline) = kind?;
        let noun = self.optional(
            instrument.instrument.as_ref(),
            &path.field("instrument"),
            |examiner, noun, path| examiner.known_noun(noun, &outline, path),
        )?;
        // A Declaration did not bind, unless the spec says that it did.
        let fits = |register: Register| {
            noun.as_ref().is_none_or(|noun| outline.instruments.of(register).contains(noun))
        };
        let registers = [outline.register, Register::Binding, Register::NonBinding];
        let implied = registers.into_iter().find(|register| fits(*register)).unwrap_or(outline.register);
        let register = instrument.register.unwrap_or(implied);
        Some(Instrument {
            kind,
            noun: noun.unwrap_or_else(|| outline.instruments.usual(register).to_owned()),
            relation: outline.relation,
            register,
            year: instrument.year.map(i32::from),
            title: title?,
            signed: instrument.signed?.known(),
            place: place?,
        })
    }

    /// Finds instruments out of order, and instruments that were not signed before this agreement.
    pub(super) fn order_of_history(&mut self, spec: &Spec) {
        let signing = spec.signing.as_ref().and_then(|signing| signing.date);
        // The instrument before which no later one in the list can have been signed.
        let mut bound: Option<PartialDate> = None;
        let mut before: Option<&spec::Instrument> = None;
        for (number, entry) in spec.history.iter().flatten().enumerate() {
            let Some(instrument) = &entry.0 else { continue };
            let Some(date) = instrument.signed.and_then(DateSigned::known) else { continue };
            let place = spec::path(&["history"]).entry(number).field("signed");
            let repeated = before.filter(|before| is_repeated(before, instrument)).map(|_| date);
            let earlier = bound.filter(|bound| date.latest() < bound.earliest()).or(repeated);
            if let Some(earlier) = earlier {
                let finding = Finding::at(Rule::HistoryOutOfOrder, &place);
                self.find(finding.with("earlier", earlier).with("later", date));
            }
            if let Some(signing) = signing.filter(|signing| date.earliest() >= signing.latest()) {
                let finding = Finding::at(Rule::HistoryAfterSigning, &place);
                let known = if signing.day().is_some() { "day" } else { "part" };
                self.find(finding.with("date", date).with("signing", signing).with("known", known));
            }
            if bound.is_none_or(|bound| date.earliest() >= bound.earliest()) {
                bound = Some(date);
            }
            before = Some(instrument);
        }
    }

    pub(super) fn signing(&mut self, spec: &Spec) -> Option<Signing> {
        let path = spec::path(&["signing"]);
        let blank = spec::Signing::default();
        let signing = spec.signing.as_ref().unwrap_or(&blank);
        let place = self.place(spec, signing.place.as_ref(), &path.field("place"));
        let by_hand: Vec<_> = signing.by_hand.iter().flatten().filter_map(|by_hand| by_hand.0).collect();
        let written = |what| by_hand.contains(&what);
        Some(Signing {
            date: signing.date,
            place: place?,
            originals: signing.originals.unwrap_or(DEFAULT_ORIGINALS),
            by_hand: ByHand { date: written(spec::ByHand::Date), place: written(spec::ByHand::Place) },
            seal: match signing.seal {
                None => Some(DEFAULT_SEAL),
                Some(spec::Seal::None) => None,
                Some(spec::Seal::Millimetres(diameter)) => Some(diameter),
            },
        })
    }

    #[expect(clippy::option_option, reason = "whether it could be made, and whether it was given")]
    fn place(&mut self, spec: &Spec, place: Option<&Name>, path: &Path) -> Option<Option<PlaceOfSigning>> {
        self.optional(place, path, |examiner, place, path| match place {
            Name::Pair(pair) => examiner.pair(pair, path).map(PlaceOfSigning::Elsewhere),
            Name::Same(id) => {
                examiner.number_of_party(spec, id, Rule::UnknownPlace, path).map(PlaceOfSigning::Party)
            }
        })
    }

    /// The position of a party in the spec, by its id.
    pub(super) fn number_of_party(
        &mut self,
        spec: &Spec,
        id: &String,
        rule: Rule,
        path: &Path,
    ) -> Option<usize> {
        // Both ids must be known to say which one is meant.
        let ids: Vec<_> = spec
            .parties
            .as_ref()?
            .iter()
            .map(|party| party.0.as_ref()?.id.as_ref())
            .collect::<Option<_>>()?;
        let found = ids.iter().position(|known| *known == id);
        if found.is_none() {
            self.unknown(rule, path, id, ids.into_iter());
        }
        found
    }
}

/// True if an instrument is listed twice: different ones that were signed on one day, such as an agreement and its
/// program, differ in kind, year or title.
fn is_repeated(before: &spec::Instrument, after: &spec::Instrument) -> bool {
    let what = |instrument: &spec::Instrument| {
        let title = instrument.title.as_ref().map(|title| title.0.clone());
        (instrument.kind.clone(), instrument.signed, instrument.year, title)
    };
    what(before) == what(after)
}
