//! The signature blocks: the signers, their parties and their capacities.

use super::ties::tied_to_next;
use super::voice::Voice;
use super::{DocumentWriter, Written, language, text};
use crate::document::{Columns, Field, SignatoryName, Signature, SignatureRow, Text};
use crate::finding::Finding;
use crate::locale::Side;
use crate::model::{Capacity, Party, Signatory, Witness};

/// The part of a field's name that distinguishes the block of a party's signatory from others.
const SIGNATORY: &str = "signatory";

/// The message above the block of a witness of honor.
const WITNESS: &str = "witness-of-honor";

/// A signer: the name of the field, the person, the party and the capacity.
struct BlockSigner<'a> {
    field: String,
    signatory: &'a Signatory,
    party: Option<&'a Party>,
    /// The message that names the capacity, if the signature is not binding by itself.
    capacity: Option<&'static str>,
}

impl DocumentWriter<'_> {
    /// All signature blocks: those of the parties, with equal capacities on one level, and then the witnesses.
    pub(super) fn signatures(&self) -> Written<Vec<SignatureRow>> {
        let [left, right] = self.original.blocks();
        let mut rows = vec![pair(Some(self.signature(left)?), Some(self.signature(right)?))];
        for capacity in Capacity::ALL {
            let [left, right] = [self.other(left, capacity)?, self.other(right, capacity)?];
            if left.is_some() || right.is_some() {
                rows.push(pair(left, right));
            }
        }
        rows.extend(self.witnesses()?);
        let blocks = rows.iter_mut().flat_map(SignatureRow::blocks_mut);
        blocks.enumerate().for_each(|(before, block)| block.field.number = before + 1);
        Ok(rows)
    }

    /// The block of the signatory of a party.
    fn signature(&self, party: &Party) -> Written<Signature> {
        let field = format!("{}.{SIGNATORY}", party.id);
        let block = self.block(&BlockSigner {
            field,
            signatory: &party.signatory,
            party: Some(party),
            capacity: None,
        })?;
        let seal = self.original.agreement.signing.seal;
        let seal = seal.map(|_| self.message("seal-mark")).transpose()?;
        Ok(Signature {
            seal,
            by_hand: self.by_hand()?,
            party: Some(self.about("party-signing", party)?.map(tied_to_next)),
            ..block
        })
    }

    /// The block of a person who signs beside the signatory of a party in a capacity.
    fn other(&self, party: &Party, capacity: Capacity) -> Written<Option<Signature>> {
        let Some(other) = party.others.iter().find(|other| other.capacity == capacity) else {
            return Ok(None);
        };
        let binds = capacity == Capacity::Cosignatory;
        let block = self.block(&BlockSigner {
            field: format!("{}.{}", party.id, capacity.id()),
            signatory: &other.signatory,
            party: Some(party),
            capacity: (!binds).then_some(capacity.id()),
        })?;
        let about = if binds { "party-cosigning" } else { "party-attesting" };
        let by_hand = if binds { self.by_hand()? } else { Vec::new() };
        Ok(Some(Signature { by_hand, party: Some(self.about(about, party)?.map(tied_to_next)), ..block }))
    }

    /// The witnesses in their order, each on the side of its party, if it has one.
    fn witnesses(&self) -> Written<Vec<SignatureRow>> {
        let mut rows: Vec<[Option<(Signature, bool)>; 2]> = Vec::new();
        for (number, witness) in self.original.agreement.witnesses.iter().enumerate() {
            let party = witness.party.map(|number| &self.original.agreement.parties[number]);
            let block = self.witness(number, witness, party)?;
            let side = party.and_then(|party| self.original.blocks().iter().position(|of| of.id == party.id));
            if rows.last().is_none_or(|row| !has_room(row, side)) {
                rows.push([None, None]);
            }
            let Some(row) = rows.last_mut() else { continue };
            let place = side.unwrap_or(usize::from(row[0].is_some()));
            // A witness of neither party moves aside for one of a party.
            if row[place].is_some() {
                row.swap(0, 1);
            }
            row[place] = Some((block, side.is_some()));
        }
        let row = |row: [Option<(Signature, bool)>; 2]| match row {
            [Some((block, false)), None] | [None, Some((block, false))] => {
                SignatureRow::Alone(Box::new(block))
            }
            [left, right] => pair(left.map(|(block, _)| block), right.map(|(block, _)| block)),
        };
        Ok(rows.into_iter().map(row).collect())
    }

    fn witness(&self, number: usize, witness: &Witness, party: Option<&Party>) -> Written<Signature> {
        let field = format!("witness.{}", number + 1);
        self.block(&BlockSigner { field, signatory: &witness.signatory, party, capacity: Some(WITNESS) })
    }

    /// The labels of the entries beside a binding signature.
    fn by_hand(&self) -> Written<Vec<Columns<Text>>> {
        let by_hand = self.original.agreement.signing.by_hand;
        let date = by_hand.date.then(|| self.message("date-label"));
        let place = by_hand.place.then(|| self.message("place-label"));
        date.into_iter().chain(place).collect()
    }

    /// A block with the parts that every signer has.
    fn block(&self, signer: &BlockSigner<'_>) -> Written<Signature> {
        let BlockSigner { signatory, party, capacity, .. } = *signer;
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
        // A signer of neither party has the first language of the spec, in every original.
        let (column, voice) = self.voice_of(party.map_or(Side::First, |party| party.language));
        Ok(Signature {
            column,
            capacity: capacity.map(|capacity| self.message(capacity)).transpose()?,
            name,
            office: office.transpose()?,
            on_behalf_of: on_behalf_of.transpose()?,
            party: None,
            by_hand: Vec::new(),
            seal: None,
            field: self.field(signer, voice)?,
        })
    }

    /// The field for the signature; its number is set once all fields exist.
    fn field(&self, signer: &BlockSigner<'_>, voice: &Voice<'_>) -> Result<Field, Finding> {
        let BlockSigner { signatory, party, capacity, .. } = *signer;
        let or_none = |words: Option<Result<String, Finding>>| words.unwrap_or_else(|| Ok("none".to_owned()));
        let arguments = [
            ("name", or_none(signatory.name.as_ref().map(|name| voice.name_of(signatory, party, name)))?),
            (
                "office",
                or_none(signatory.office.as_ref().map(|office| voice.office(office, signatory, party)))?,
            ),
            ("party", or_none(party.map(|party| voice.party_apart(party)))?),
            ("capacity", or_none(capacity.map(|capacity| voice.say(capacity)))?),
        ];
        let message = if capacity.is_some() { "field-of-other" } else { "field-of-signatory" };
        Ok(Field {
            name: signer.field.clone(),
            number: 0,
            tooltip: text::text(&voice.say_with(message, &arguments)?).to_string(),
            language: language(self.original.agreement.languages.get(voice.side())),
        })
    }
}

/// True if a witness has room in a row: on its side, or because a witness of neither party can move aside.
fn has_room(row: &[Option<(Signature, bool)>; 2], side: Option<usize>) -> bool {
    let is_free = |side: usize| row[side].is_none();
    match side {
        None => is_free(0) || is_free(1),
        Some(side) => {
            let can_move = row[side].as_ref().is_some_and(|(_, is_fixed)| !is_fixed);
            is_free(side) || (can_move && is_free(1 - side))
        }
    }
}

fn pair(left: Option<Signature>, right: Option<Signature>) -> SignatureRow {
    SignatureRow::Pair(Box::new(Columns { left, right }))
}
