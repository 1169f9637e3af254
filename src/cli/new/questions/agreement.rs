//! The questions about the agreement.

use std::path::PathBuf;

use alternat::model::vocabulary::slug;
use alternat::spec::{DateSigned, PartialDate, StarterPlace};

use super::{
    DEFAULT_FILE, Question, Scene, always, is_dated, needed, no, nothing_usual, shown, text, unknown,
};
use crate::cli::new::reading::{self, NOTHING, given};
use crate::cli::people::witnesses;
use crate::cli::terms::{Choice, pick};
use crate::failure::Complaint;
use crate::input::folder_of;

/// The questions, in their order.
pub const OF_AGREEMENT: [Question; 5] = [ESTABLISHED, DATE, PLACE, WITNESSES, FILE];

const ESTABLISHED: Question = Question {
    name: "established",
    argument: "--established",
    fields: &[&["history"]],
    applies: |scene| scene.needs().history,
    choices: text,
    usual: nothing_usual,
    take: |scene, draft, text| {
        let text = needed(text, "--established")?;
        if scene.terms.means("answer-unknown", text) {
            draft.starter.established = Some(DateSigned::Unknown);
            return Ok(unknown(scene).shown);
        }
        let date = scene.terms.date(text)?;
        draft.starter.established = Some(DateSigned::Known(date));
        Ok(scene.terms.day(date))
    },
};

const DATE: Question = Question {
    name: "date",
    argument: "--date",
    fields: &[&["signing", "date"], &["history"]],
    applies: always,
    choices: text,
    usual: |scene| (!is_dated(scene)).then(|| NOTHING.to_owned()),
    take: |scene, draft, text| {
        let text = if is_dated(scene) { Some(needed(text, "--date")?) } else { given(text) };
        let date = match text {
            Some(text) if is_dated(scene) => Some(PartialDate::Day(scene.terms.whole_day(text)?)),
            Some(text) => Some(scene.terms.date(text)?),
            None => None,
        };
        draft.starter.date = date;
        Ok(date.map_or_else(|| shown(scene, None), |date| scene.terms.day(date)))
    },
};

const PLACE: Question = Question {
    name: "place",
    argument: "--place",
    fields: &[&["signing", "place"]],
    applies: always,
    choices: places,
    usual: |_| Some(NOTHING.to_owned()),
    take: |scene, draft, text| {
        let text = given(text).unwrap_or(NOTHING);
        let (place, shown) = match (pick(&places(scene), text), reading::elsewhere(scene.terms, text)) {
            (Ok(place), _) => (Some(place.value).filter(|place| place != NOTHING), place.shown),
            (Err(complaint), None) => return Err(complaint),
            (Err(_), Some(place)) => {
                let shown = place.shown();
                let party = scene.draft.starter.parties.iter().find(|party| place.is_of(party));
                if party.is_none() {
                    draft.starter.place = Some(StarterPlace::Elsewhere(place.worded(scene.terms)));
                    return Ok(shown);
                }
                (party.map(|party| party.id.clone()), shown)
            }
        };
        draft.starter.place = place.map(StarterPlace::Party);
        Ok(shown)
    },
};

const WITNESSES: Question = Question {
    name: "witnesses",
    argument: "--witness",
    fields: &[&["witnesses"]],
    applies: always,
    choices: text,
    usual: |scene| Some(no(scene)),
    take: |scene, draft, text| {
        let witnesses = witnesses(scene.terms, text);
        let names: Vec<_> = witnesses.iter().map(|name| shown(scene, name.clone())).collect();
        draft.starter.witnesses = witnesses;
        Ok(if names.is_empty() { scene.terms.reporter().label("answer-nobody") } else { names.join("; ") })
    },
};

const FILE: Question = Question {
    name: "file",
    argument: "FILE",
    fields: &[],
    applies: always,
    choices: text,
    usual: |_| Some(DEFAULT_FILE.to_owned()),
    take: |_, draft, text| {
        draft.file = file(if text.is_empty() { DEFAULT_FILE } else { text })?;
        Ok(draft.file.display().to_string())
    },
};

/// The parties, in whose cities it may be signed.
fn places(scene: &Scene<'_>) -> Vec<Choice> {
    let cities = scene.draft.starter.parties.iter().map(|party| {
        let parts = [Some(&party.city), party.state.as_ref()];
        let shown = parts.into_iter().flatten().cloned().collect::<Vec<_>>().join(", ");
        let accepted = vec![party.id.clone(), slug(&shown), slug(&party.city)];
        Choice { value: party.id.clone(), shown, accepted }
    });
    cities.chain([unknown(scene)]).collect()
}

/// A file that a spec can be written to; a name without an ending gets one.
fn file(text: &str) -> Result<PathBuf, Complaint> {
    let mut path = PathBuf::from(text);
    if text == NOTHING {
        return Ok(path);
    }
    let complaint = |message| Complaint::new(message).with("path", path.display().to_string());
    match path.extension().map(|extension| extension.to_string_lossy().to_lowercase()).as_deref() {
        Some("yaml" | "yml") => {}
        Some(_) => return Err(complaint("not-a-spec-name")),
        None => {
            path.set_extension("yaml");
        }
    }
    let complaint = |message| Complaint::new(message).with("path", path.display().to_string());
    if path.symlink_metadata().is_ok() {
        return Err(complaint("already-there"));
    }
    if !folder_of(&path).is_dir() {
        return Err(complaint("cannot-write").with("reason", "not-found"));
    }
    Ok(path)
}
