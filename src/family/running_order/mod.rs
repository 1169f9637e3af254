//! The running order of a ceremony: the signers of each agreement, their order and sides, and the keepers of each
//! original.
//!
//! Its words are those of the signed documents themselves. English is on the left and Spanish on the right; an
//! agreement in another language has it in the place of the one that it lacks.

mod signer;
mod turn;

use serde::Serialize;

use super::{Family, SheetFrame, SheetMetadata};
use crate::check;
use crate::document::{Columns, Text};
use crate::finding::{FileName, Findings, Path};
use crate::localize::{Catalog, NO_DATE, SheetVoice};
use crate::model::{Paper, Vocabulary, unprintable};
use crate::spec::{Ceremony, PartialDate};

pub use signer::{ListedSigner, Name, SignerRow};
pub use turn::{Keepers, Share, SignedText, Turn, TurnPlace};

/// The running order, worded.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct RunningOrder<'a> {
    /// The frame; its paper is letter, unless all agreements are on A4.
    #[serde(flatten)]
    pub frame: SheetFrame,
    /// The name of the ceremony.
    pub name: Option<Columns<Text>>,
    /// The day, and a label if it is filled in by hand.
    pub day: CeremonyFact,
    /// The place, and a label if it is filled in by hand.
    pub place: CeremonyFact,
    /// The host, and a label.
    pub host: Option<CeremonyFact>,
    /// The number of agreements, and the number of originals that are signed.
    pub counts: [Columns<Text>; 2],
    /// Notes on how the sheet is read.
    pub notes: Vec<Columns<Text>>,
    /// The heads of the columns.
    pub heads: Heads,
    /// The label before the line for a name that is filled in by hand.
    pub name_label: Columns<Text>,
    /// The agreements in the order in which they are signed.
    pub turns: &'a [Turn],
    /// The notes of the agreements, in their order: the number of originals that are signed, and the day and the place
    /// if they are not those of the ceremony.
    pub turn_notes: Vec<Columns<Text>>,
}

/// A fact about the ceremony.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct CeremonyFact {
    /// The label before the value, unless it is obvious.
    pub label: Option<Columns<Text>>,
    /// The known part of the value, and lines for the rest.
    pub value: Columns<Text>,
}

/// The heads of the columns of a running order.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Heads {
    /// The head of the numbers.
    pub number: Columns<Text>,
    /// The head of the names of the folders.
    pub folder: Columns<Text>,
    /// The head of the signers on the left.
    pub left: Columns<Text>,
    /// The head of the signers on the right.
    pub right: Columns<Text>,
}

impl Family for RunningOrder<'_> {
    const TEMPLATE: &'static str = "running-order.typ.tera";

    fn identifier(&self) -> &str {
        &self.frame.metadata.identifier
    }
}

impl<'a> RunningOrder<'a> {
    /// Words the running order of a ceremony in which these agreements are signed.
    ///
    /// # Errors
    ///
    /// Findings about the ceremony's own texts that cannot be printed, and about messages that are missing or broken.
    pub fn of(
        ceremony: &Ceremony,
        turns: &'a [Turn],
        catalog: &Catalog,
        vocabulary: &Vocabulary,
    ) -> Result<Self, Findings> {
        check_texts(ceremony, turns, vocabulary)?;
        let voice = SheetVoice::new(catalog)?;
        let title = voice.say("running-order")?;
        let file_title = match &ceremony.name {
            Some(name) => voice.about_name("running-order-of", name)?,
            None => title.clone(),
        };
        let day = ceremony.date.and_then(PartialDate::day);
        let host = ceremony.host.as_ref().map(|host| voice.own(host));
        let label = |message, is_known: bool| (!is_known).then(|| voice.say(message)).transpose();
        let originals = turns.iter().map(|turn| usize::from(turn.originals)).sum();
        let agreements = turns.iter().filter(|turn| turn.can_be_signed).count();
        let is_numbered = turns.iter().flat_map(|turn| &turn.signings).any(|signing| signing.is_numbered);
        let notes = ["left-and-right"].into_iter().chain(is_numbered.then_some("numbers-of-signers"));
        let mut papers = turns.iter().filter_map(|turn| turn.paper).peekable();
        let on_a4 = papers.peek().is_some() && papers.all(|paper| paper == Paper::A4);
        let missing = turns.iter().filter(|turn| turn.paper.is_none()).count();
        let missing = (missing > 0).then(|| voice.count("missing-agreements", "agreements", missing));
        Ok(Self {
            frame: SheetFrame {
                languages: voice.languages(),
                paper: if on_a4 { Paper::A4 } else { Paper::Letter },
                metadata: SheetMetadata {
                    title: voice.join("file-title", &file_title)?,
                    author: host.as_ref().map(|host| voice.join("file-title", host)).transpose()?,
                    date: day.unwrap_or(NO_DATE).into(),
                    identifier: format!(
                        "alternat:running-order:{}:{}",
                        file_title.left,
                        day.map_or_else(String::new, |day| day.to_string()),
                    ),
                },
                title,
                page: voice.say("page-of-pages")?,
            },
            name: ceremony.name.as_ref().map(|name| voice.own(name)),
            day: CeremonyFact {
                label: label("date-label", day.is_some())?,
                value: voice.day(ceremony.date)?,
            },
            place: CeremonyFact {
                label: label("place-label", ceremony.place.is_some())?,
                value: voice.place(ceremony.place.as_ref()),
            },
            host: host
                .map(|value| Ok::<_, Findings>(CeremonyFact { label: Some(voice.say("host-label")?), value }))
                .transpose()?,
            counts: [
                voice.count("agreements-to-sign", "agreements", agreements)?,
                voice.count("originals-to-sign", "originals", originals)?,
            ],
            notes: notes.map(|note| voice.say(note)).chain(missing).collect::<Result<_, _>>()?,
            heads: Heads {
                number: voice.say("number-head")?,
                folder: voice.say("folder-head")?,
                left: voice.say("left-head")?,
                right: voice.say("right-head")?,
            },
            name_label: voice.say("name-label")?,
            turns,
            turn_notes: turns.iter().map(|turn| turn.note_at(ceremony, &voice)).collect::<Result<_, _>>()?,
        })
    }
}

/// Makes sure that the ceremony's own texts can be printed.
fn check_texts(ceremony: &Ceremony, turns: &[Turn], vocabulary: &Vocabulary) -> Result<(), Findings> {
    let here = Path::in_file(FileName::Ceremony);
    let pairs = [("name", &ceremony.name), ("place", &ceremony.place), ("host", &ceremony.host)];
    let pairs = pairs.into_iter().filter_map(|(field, pair)| Some((field, pair.as_ref()?)));
    let mut findings = Findings::default();
    for (field, pair) in pairs {
        for (language, text) in &pair.0 {
            let path = here.field(field).field(language);
            findings.extend(unprintable(text, vocabulary, &path));
            findings.extend(check::garbled_prose(&path, language, text));
        }
    }
    let folders = turns.iter().map(|turn| (here.field("agreements"), &turn.folder));
    findings.extend(folders.flat_map(|(path, text)| unprintable(text, vocabulary, &path)));
    findings.or(())
}
