//! The signature blocks: who signs, for whom, as what.

use super::{Writer, Written, text};
use crate::document::{Column, Columns, SignatoryName, Signature, SignatureRow};
use crate::model::{ByHand, Capacity, Party, Signatory, Witness};

/// What the block of a party's signatory is told from others by.
const SIGNATORY: &str = "signatory";

impl Writer<'_> {
    /// All signature blocks: those of the parties in pairs, and then the witnesses.
    pub(super) fn signatures(&self) -> Written<Vec<SignatureRow>> {
        let [left, right] = self.original.blocks().map(|party| self.of_party(party));
        let mut rows = pairs(left?, right?);
        let (mut sides, mut free) = ([Vec::new(), Vec::new()], Vec::new());
        for (number, witness) in self.original.agreement.witnesses.iter().enumerate() {
            let party = witness.party.map(|number| &self.original.agreement.parties[number]);
            let block = self.witness(number, witness, party)?;
            let side = party.and_then(|party| self.original.blocks().iter().position(|of| of.id == party.id));
            side.map_or(&mut free, |side| &mut sides[side]).push(block);
        }
        let [left, right] = sides;
        rows.extend(pairs(left, right));
        let mut free = free.into_iter();
        while let Some(block) = free.next() {
            rows.push(match free.next() {
                Some(right) => pair(Some(block), Some(right)),
                None => SignatureRow::Alone(Box::new(block)),
            });
        }
        Ok(rows)
    }

    /// The blocks of a party, in the order of their weight.
    fn of_party(&self, party: &Party) -> Written<Vec<Signature>> {
        let first = Signature {
            seal: Some(self.message("seal-mark")?),
            party: Some(self.about("party-signing", party)?),
            ..self.block(format!("{}.{SIGNATORY}", party.id), &party.signatory, Some(party))?
        };
        let others = party.others.iter().map(|other| {
            let id = format!("{}.{}", party.id, other.capacity.id());
            let block = self.block(id, &other.signatory, Some(party))?;
            Ok(match other.capacity {
                Capacity::Cosignatory => {
                    Signature { party: Some(self.about("party-signing", party)?), ..block }
                }
                capacity @ (Capacity::Attestation | Capacity::ApprovedAsToForm) => Signature {
                    capacity: Some(self.message(capacity.id())?),
                    party: Some(self.about("party-attesting", party)?),
                    ..block
                },
            })
        });
        std::iter::once(Ok(first)).chain(others).collect()
    }

    fn witness(&self, number: usize, witness: &Witness, party: Option<&Party>) -> Written<Signature> {
        let id = format!("witness-{}", number + 1);
        let block = self.block(id, &witness.signatory, party)?;
        Ok(Signature { capacity: Some(self.message("witness-of-honor")?), by_hand: Vec::new(), ..block })
    }

    /// A block as it is for everyone who signs.
    fn block(&self, id: String, signatory: &Signatory, party: Option<&Party>) -> Written<Signature> {
        let column = party.map_or(Column::Left, |party| self.own_voice(party).0);
        let name = match &signatory.name {
            Some(name) => SignatoryName::Known(
                self.both(|voice| Ok(text::text(&voice.name_of(signatory, party, name)?)))?,
            ),
            None => SignatoryName::Blank(self.message("name-label")?),
        };
        let office = signatory
            .office
            .as_ref()
            .map(|office| self.both(|voice| Ok(text::text(&voice.office(office, signatory, party)?))));
        let on_behalf_of = signatory
            .on_behalf_of
            .as_ref()
            .map(|represented| self.both(|voice| Ok(text::text(&voice.on_behalf_of(represented, party)?))));
        let by_hand = self.original.agreement.signing.by_hand.iter().map(|by_hand| match by_hand {
            ByHand::Date => self.message("date-label"),
            ByHand::Place => self.message("place-label"),
        });
        Ok(Signature {
            id,
            column,
            capacity: None,
            name,
            office: office.transpose()?,
            on_behalf_of: on_behalf_of.transpose()?,
            party: None,
            by_hand: by_hand.collect::<Written<_>>()?,
            seal: None,
        })
    }
}

/// Blocks of the left and the right, level by their order.
fn pairs(left: Vec<Signature>, right: Vec<Signature>) -> Vec<SignatureRow> {
    let rows = left.len().max(right.len());
    let filled = |side: Vec<Signature>| side.into_iter().map(Some).chain(std::iter::repeat(None)).take(rows);
    filled(left).zip(filled(right)).map(|(left, right)| pair(left, right)).collect()
}

fn pair(left: Option<Signature>, right: Option<Signature>) -> SignatureRow {
    SignatureRow::Pair(Box::new(Columns { left, right }))
}
