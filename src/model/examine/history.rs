//! The earlier instruments, and the signing that comes after them.

use chrono::NaiveDate;

use super::{Examiner, reaffirms};
use crate::finding::{Finding, Path, Rule};
use crate::model::{ByHand, Instrument, PlaceOfSigning, Signing};
use crate::spec::{self, Entry, Name, Spec};

const DEFAULT_ORIGINALS: u8 = 2;

impl Examiner<'_> {
    pub(super) fn history(&mut self, spec: &Spec) -> Option<Vec<Instrument>> {
        let instruments = spec.history.as_deref().unwrap_or_default();
        let path = spec::path(&["history"]);
        // Where the history cannot be read, that was found already.
        if instruments.is_empty()
            && reaffirms(spec)
            && !self.findings.iter().any(|finding| finding.is_about(&path))
        {
            self.find(Finding::at(Rule::ReaffirmationWithoutHistory, &spec::path(&["kind"])));
        }
        self.each(instruments, &path, |examiner, instrument, path| {
            examiner.instrument(spec, instrument, path)
        })
    }

    fn instrument(&mut self, spec: &Spec, instrument: &spec::Instrument, path: &Path) -> Option<Instrument> {
        let kind = instrument.kind.as_ref().and_then(|kind| self.known_kind(kind, &path.field("kind")));
        let title = self.optional(instrument.title.as_ref(), &path.field("title"), Self::pair);
        let place = self.place(spec, instrument.place.as_ref(), &path.field("place"));
        let (kind, outline) = kind?;
        Some(Instrument {
            kind,
            register: instrument.register.unwrap_or(outline.register),
            year: instrument.year.map(i32::from),
            title: title?,
            signed: instrument.signed?,
            place: place?,
        })
    }

    pub(super) fn order_of_history(&mut self, spec: &Spec) {
        let path = spec::path(&["history"]);
        let signed = |instrument: &Entry<spec::Instrument>| instrument.0.as_ref()?.signed;
        let kind = |instrument: &Entry<spec::Instrument>| instrument.0.as_ref()?.kind.clone();
        let instruments = spec.history.iter().flatten();
        let dates: Vec<Option<NaiveDate>> = instruments.clone().map(signed).collect();
        let kinds: Vec<Option<String>> = instruments.map(kind).collect();
        for (number, pair) in dates.windows(2).enumerate() {
            // An agreement and its program may be signed on one day, the same instrument not twice.
            let repeated = kinds[number] == kinds[number + 1];
            if let [Some(earlier), Some(later)] = pair
                && (earlier > later || (earlier == later && repeated))
            {
                let place = path.entry(number + 1).field("signed");
                self.find(
                    Finding::at(Rule::HistoryOutOfOrder, &place)
                        .with("earlier", earlier)
                        .with("later", later),
                );
            }
        }
        let Some(signing) = spec.signing.as_ref().and_then(|signing| signing.date) else { return };
        for (number, date) in dates.iter().enumerate() {
            // Of a day that is known in part, the last that it can be.
            if let Some(date) = date.filter(|date| *date >= signing.latest()) {
                let place = path.entry(number).field("signed");
                self.find(
                    Finding::at(Rule::HistoryAfterSigning, &place)
                        .with("date", date)
                        .with("signing", signing),
                );
            }
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

    /// The place of a party in the spec, by its id.
    pub(super) fn number_of_party(
        &mut self,
        spec: &Spec,
        id: &String,
        rule: Rule,
        path: &Path,
    ) -> Option<usize> {
        // Without both ids it cannot be told which one is meant.
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
