//! The turns of agreements at a ceremony: the texts that are signed, their signers, and their keepers.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use super::signer::{Sides, SignerRow, lines_of, row_of};
use crate::alternat::originals;
use crate::document::{Columns, Document, Inline, Language, Text};
use crate::finding::Findings;
use crate::locale::Side;
use crate::localize::{Catalog, SheetVoice, cities};
use crate::model::{Agreement, Layout, Paper, PlaceOfSigning, Precedence, Status};
use crate::spec::{Ceremony, Pair, PartialDate};

/// The most lines of signers that surely fit on a page.
const MOST_LINES: usize = 38;
/// The most lines of signers that are kept on one page, even if half a page stays empty before them.
const MOST_KEPT_LINES: usize = 30;

/// An agreement in the order of signing.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Turn {
    /// The name of the folder that its files are in.
    pub folder: String,
    /// The languages of the words that come from the agreement.
    pub languages: Columns<Language>,
    /// The names of the cities, in the order of the spec.
    pub cities: [Columns<Text>; 2],
    /// The title.
    pub title: Columns<Text>,
    /// The number of originals that are signed, or the reason why none is.
    pub note: Columns<Text>,
    /// The number of originals that are signed; 0 for a draft or a reading copy.
    pub originals: u8,
    /// True if it is an original, not a draft or a copy.
    pub can_be_signed: bool,
    /// The texts that are signed, in the order of the originals; empty for a reading copy.
    pub signings: Vec<SignedText>,
    /// True if it is too long to be kept on one page.
    pub is_long: bool,
    /// The size of the paper, if the agreement was made.
    pub paper: Option<Paper>,
    /// The day on which it is signed, as far as it is known.
    pub date: Option<PartialDate>,
    /// The place where it is signed, if it is given.
    pub place: Option<TurnPlace>,
}

/// The place where an agreement is signed.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub enum TurnPlace {
    /// A city, by its place in the spec.
    City(usize),
    /// Another place, by the codes of its languages.
    Elsewhere(BTreeMap<String, String>),
}

/// A text that is signed: that of one original, or of several identical ones.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct SignedText {
    /// The keepers of the originals; each is named only once, and a draft has none.
    pub keepers: Option<Keepers>,
    /// The name of the text, if each of the two texts is signed separately.
    pub text: Option<Columns<Text>>,
    /// True if it is the second text of the originals whose first text comes before it.
    pub is_second: bool,
    /// The signers, row by row.
    pub rows: Vec<SignerRow>,
    /// True if more than one person signs on each side.
    pub is_numbered: bool,
    /// True if it may be too long for one page.
    pub is_long: bool,
}

/// The keepers of identical originals.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Keepers {
    /// The label above their names: the number of originals.
    pub label: Columns<Text>,
    /// The share of each keeper.
    pub shares: Vec<Share>,
}

/// The share of one keeper of originals.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Share {
    /// A city, by its place in the spec, or `None` if the name is filled in by hand.
    pub city: Option<usize>,
    /// The number of its originals, if others are kept by somebody else.
    pub count: Option<usize>,
}

impl Turn {
    /// The turn of an agreement whose originals have the words of these documents, and whose files are in this folder.
    ///
    /// # Errors
    ///
    /// Findings about messages that are missing or broken.
    pub fn of(
        folder: &str,
        agreement: &Agreement,
        documents: &[Document],
        catalog: &Catalog,
    ) -> Result<Self, Findings> {
        let voice = SheetVoice::new(catalog)?;
        let of_agreement = originals(agreement);
        let ([first, ..], [document, ..]) = (&*of_agreement, documents) else {
            unreachable!("every agreement has an original, and every original a document");
        };
        let sides = Sides::of(document);
        let is_copy = agreement.page.layout == Layout::Single;
        let can_be_signed = document.can_be_signed();
        let originals = if can_be_signed { agreement.signing.originals } else { 0 };
        let mut signings = Vec::new();
        for (number, document) in documents.iter().enumerate().filter(|_| !is_copy) {
            let keepers = can_be_signed.then(|| Keepers::of(agreement, number, &voice)).transpose()?;
            signings.extend(signings_of(document, agreement, keepers, &voice)?);
        }
        Ok(Self {
            folder: folder.to_owned(),
            languages: sides.of_both(&document.languages),
            cities: cities(first, catalog)?.map(|city| sides.of_both(&city)),
            title: sides.of_both(&document.title),
            note: match agreement.status {
                _ if is_copy => voice.say("copy-not-signed")?,
                Status::Draft => voice.say("draft-not-signed")?,
                Status::Final => {
                    voice.count("originals-of-agreement", "originals", usize::from(originals))?
                }
            },
            originals,
            can_be_signed,
            is_long: signings.iter().map(|signing| lines_of(&signing.rows)).sum::<usize>() > MOST_KEPT_LINES,
            signings,
            paper: Some(agreement.page.paper),
            date: agreement.signing.date,
            place: agreement.signing.place.as_ref().map(|place| TurnPlace::of(place, agreement)),
        })
    }

    /// The note, with the day and the place if they are not those of the ceremony.
    pub(super) fn note_at(
        &self,
        ceremony: &Ceremony,
        voice: &SheetVoice<'_>,
    ) -> Result<Columns<Text>, Findings> {
        let mut parts = vec![self.note.clone()];
        if let (Some(own), Some(common)) = (self.date.and_then(PartialDate::day), ceremony.date)
            && !own.to_string().starts_with(&common.to_string())
        {
            parts.push(voice.day(self.date)?);
        }
        match (&self.place, &ceremony.place) {
            (Some(TurnPlace::Elsewhere(own)), Some(common)) if *own != common.0 => {
                parts.push(voice.place(Some(&Pair(own.clone()))));
            }
            (Some(TurnPlace::City(number)), Some(common)) => {
                let city = &self.cities[*number];
                let name = city.left.to_string().replace('\u{A0}', " ");
                let is_common = common.0.values().any(|common| common.contains(&name));
                parts.extend((!is_common).then(|| city.clone()));
            }
            _ => {}
        }
        let side = |of: fn(&Columns<Text>) -> &Text| {
            let between = [Inline::Words(" · ".to_owned())];
            Text(parts.iter().map(|part| of(part).0.clone()).collect::<Vec<_>>().join(&between[..]))
        };
        Ok(Columns { left: side(|columns| &columns.left), right: side(|columns| &columns.right) })
    }

    /// The turn of an agreement that was not made, and whose files would be in this folder.
    ///
    /// # Errors
    ///
    /// Findings about messages that are missing or broken.
    pub fn missing(folder: &str, catalog: &Catalog) -> Result<Self, Findings> {
        let voice = SheetVoice::new(catalog)?;
        let name = Text(vec![Inline::Name(folder.to_owned())]);
        Ok(Self {
            folder: folder.to_owned(),
            languages: voice.languages(),
            cities: [Columns { left: name.clone(), right: name }, voice.say("not-prepared")?],
            title: voice.say("no-originals")?,
            note: voice.say("missing-not-signed")?,
            originals: 0,
            can_be_signed: false,
            signings: Vec::new(),
            is_long: false,
            paper: None,
            date: None,
            place: None,
        })
    }
}

impl TurnPlace {
    fn of(place: &PlaceOfSigning, agreement: &Agreement) -> Self {
        match place {
            PlaceOfSigning::Party(number) => Self::City(*number),
            PlaceOfSigning::Elsewhere(names) => {
                let name =
                    |side| (agreement.languages.get(side).language().to_owned(), names.get(side).clone());
                Self::Elsewhere(Side::BOTH.map(name).into())
            }
        }
    }
}

impl Keepers {
    /// The keepers of the originals that are identical to the one of this number.
    fn of(agreement: &Agreement, number: usize, voice: &SheetVoice<'_>) -> Result<Self, Findings> {
        let all = usize::from(agreement.signing.originals);
        let cities = match agreement.precedence {
            Precedence::ByOriginal => vec![number],
            Precedence::ByLanguage | Precedence::Fixed => vec![0, 1],
        };
        // The keeper of an original that is left over is not known: it is written by hand, on the first of the
        // originals.
        let left_over = if number == 0 { all % 2 } else { 0 };
        let shares = cities.into_iter().map(|city| (Some(city), all / 2)).chain([(None, left_over)]);
        let shares: Vec<_> = shares.filter(|(_, count)| *count > 0).collect();
        let is_shared = shares.len() > 1;
        let count = shares.iter().map(|(_, count)| count).sum();
        let share = |(city, count)| Share { city, count: is_shared.then_some(count) };
        Ok(Self {
            label: voice.count("originals-for", "originals", count)?,
            shares: shares.into_iter().map(share).collect(),
        })
    }
}

/// The signings of an original: one for its whole text, or one for each of its two texts.
fn signings_of(
    document: &Document,
    agreement: &Agreement,
    keepers: Option<Keepers>,
    voice: &SheetVoice<'_>,
) -> Result<Vec<SignedText>, Findings> {
    let signing = |keepers, text, is_second, is_turned| {
        let rows = document.signatures.iter().map(|row| row_of(row, agreement, document, is_turned));
        let rows: Vec<_> = rows.collect();
        let is_long = lines_of(&rows) > MOST_LINES;
        SignedText { keepers, text, is_second, rows, is_numbered: document.signatures.len() > 1, is_long }
    };
    if document.page.layout != Layout::Sequential {
        return Ok(vec![signing(keepers, None, false, false)]);
    }
    let text = |language: &Language| voice.about_language("text-to-sign", &language.code).map(Some);
    let Columns { left, right } = &document.languages;
    Ok(vec![signing(keepers, text(left)?, false, false), signing(None, text(right)?, true, document.turned)])
}
