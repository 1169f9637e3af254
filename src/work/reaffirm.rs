//! Reaffirms an agreement: the spec of a new one is made from that of the older.

use std::path::{Component, Path, PathBuf};

use chrono::Datelike as _;

use super::inspect::{Inspection, SpecFile};
use super::{PageOptions, Workspace, read_spec};
use crate::files::{Files, folder_of};
use crate::model::{Agreement, Party};
use crate::press::Press;
use crate::report::{Examined, Failure};
use crate::spec::{self, Comments, Occasion, Offer, Reading};

/// An agreement that was signed.
#[derive(Debug)]
pub struct Older<'p> {
    /// The path of its spec.
    path: &'p Path,
    /// The content of the spec.
    bytes: Vec<u8>,
    /// The spec as it was read.
    pub reading: Reading,
    /// The agreement.
    pub agreement: Agreement,
}

/// The spec of a reaffirmation.
pub struct Next {
    /// The text of the spec.
    pub text: String,
    /// The warnings about it.
    pub examined: Examined,
}

impl<'p> Older<'p> {
    /// Reads the spec of an agreement that was signed.
    ///
    /// # Errors
    ///
    /// The spec cannot be read, or has errors.
    pub fn read(press: &Press, path: &'p Path, workspace: Workspace<'_>) -> Result<Self, Failure> {
        let bytes = read_spec(workspace.files, path)?;
        let Found { reading, agreement, .. } = find(press, path, &bytes, workspace)?;
        Ok(Self { path, bytes, reading, agreement })
    }

    /// The spec of the reaffirmation on an occasion, for a file. The recitals that the occasion calls for are added to
    /// those of the occasion.
    ///
    /// # Errors
    ///
    /// The new spec would have errors.
    pub fn reaffirm(
        &self,
        press: &Press,
        (occasion, comments): (Occasion<'_>, &Comments),
        file: &Path,
        workspace: Workspace<'_>,
    ) -> Result<Next, Failure> {
        let way = way_between(workspace.files, folder_of(file), folder_of(self.path));
        let relocated = |name: &str| relocated(&way, name);
        let older = String::from_utf8_lossy(&self.bytes);
        let made = |occasion: &Occasion<'_>| {
            spec::reaffirm(&older, occasion, comments, relocated).map_err(|finding| {
                let sources = workspace.sources.clone().with_spec(self.path, &self.bytes);
                Failure::Findings(Examined { findings: finding.into(), sources })
            })
        };
        // The current officers are known only from the new spec.
        let next = find(press, file, made(&occasion)?.as_bytes(), workspace)?;
        let offers = offers(&self.agreement, &next.agreement);
        let text = made(&Occasion { offers: &offers, ..occasion })?;
        let Found { examined, .. } = find(press, file, text.as_bytes(), workspace)?;
        Ok(Next { text, examined })
    }
}

/// A spec without errors.
struct Found {
    reading: Reading,
    agreement: Agreement,
    examined: Examined,
}

fn find(press: &Press, path: &Path, bytes: &[u8], workspace: Workspace<'_>) -> Result<Found, Failure> {
    let file = SpecFile { path, bytes, page: &PageOptions::default() };
    let inspection = Inspection::new(press, file, workspace);
    let examined = inspection.examined();
    match (inspection.reading, inspection.result) {
        (Some(reading), Ok(checked)) => Ok(Found { reading, agreement: checked.agreement, examined }),
        _ => Err(Failure::Findings(examined)),
    }
}

/// The years after which an anniversary is celebrated, and their multiples.
const ANNIVERSARY: i32 = 5;

/// The recitals that the occasion calls for.
fn offers(older: &Agreement, next: &Agreement) -> Vec<Offer> {
    let year = next.signing.day().map(|day| day.year());
    let first = next.history.established();
    let years = year.zip(first).map(|(year, first)| year - first);
    let is_anniversary = years.is_some_and(|years| years > 0 && years % ANNIVERSARY == 0);
    // A name that is not known does not count as changed.
    let is_other = |(before, now): (&Party, &Party)| {
        before
            .signatory
            .name
            .as_ref()
            .zip(now.signatory.name.as_ref())
            .is_some_and(|(before, now)| before != now)
    };
    let is_new = older.parties.iter().zip(&next.parties).any(is_other);
    let offers = [(Offer::Anniversary, is_anniversary), (Offer::NewAdministration, is_new)];
    offers.into_iter().filter(|(_, applies)| *applies).map(|(offer, _)| offer).collect()
}

/// The path from one folder to another, which is empty if they are the same.
fn way_between(files: &dyn Files, from: &Path, to: &Path) -> PathBuf {
    let [from, to] = [from, to].map(|folder| files.canonical(folder).unwrap_or_else(|_| folder.to_owned()));
    let shared = from.components().zip(to.components()).take_while(|(one, other)| one == other).count();
    let up = from.components().skip(shared).map(|_| Component::ParentDir);
    up.chain(to.components().skip(shared)).collect()
}

/// The name of a file as it is seen from another folder, with `/` between its parts.
fn relocated(way: &Path, file: &str) -> String {
    if Path::new(file).is_absolute() {
        return file.to_owned();
    }
    let mut parts = Vec::new();
    for part in way.join(file).components() {
        match (part, parts.last()) {
            (Component::ParentDir, Some(last)) if last != ".." => {
                parts.pop();
            }
            (Component::CurDir, _) => {}
            (part, _) => parts.push(part.as_os_str().to_string_lossy().into_owned()),
        }
    }
    parts.join("/")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_file_is_reached_from_another_folder() {
        assert_eq!(relocated(Path::new(""), "cities/el-paso.yaml"), "cities/el-paso.yaml");
        assert_eq!(relocated(Path::new("../2021"), "/srv/arms.svg"), "/srv/arms.svg");
        assert_eq!(relocated(Path::new("../2021"), "arms.svg"), "../2021/arms.svg");
        assert_eq!(relocated(Path::new("../2021"), "../cities/el-paso.yaml"), "../cities/el-paso.yaml");
    }
}
