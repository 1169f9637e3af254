//! `alternat reaffirm`: next year's spec from last year's.

use std::path::{Component, Path, PathBuf};

use alternat::model::Agreement;
use alternat::press::Press;
use alternat::spec::{self, Occasion, Reading};
use chrono::NaiveDate;
use clap::Args;

use super::check::{Inspection, SpecFile};
use super::dress::Dress;
use crate::failure::{Examined, Failure, Usage};
use crate::input::{self, Overlay, folder_of};
use crate::output::{self, Written};
use crate::report::Reporter;
use crate::sources::Sources;

/// The arguments of `reaffirm`.
#[derive(Debug, Args)]
pub struct Reaffirm {
    /// The spec of the agreement that was signed.
    older: PathBuf,
    /// The day of the signing.
    #[arg(long, value_parser = date)]
    date: NaiveDate,
    /// The id of the party in whose city it is to be signed.
    #[arg(long)]
    place: Option<String>,
    /// Parties, each with the name of who is to sign for it.
    #[arg(long, value_parser = of_party)]
    signatory: Vec<(String, String)>,
    /// The file of the new spec.
    #[arg(short, long)]
    output: PathBuf,
    /// The folder that a spec may read from.
    #[arg(long)]
    root: Option<PathBuf>,
    #[command(flatten)]
    overlay: Overlay,
}

pub(super) fn date(argument: &str) -> Result<NaiveDate, &'static str> {
    argument.parse().map_err(|_| "not-a-date")
}

pub(super) fn of_party(argument: &str) -> Result<(String, String), &'static str> {
    match argument.split_once('=') {
        Some((party, name)) if !party.is_empty() && !name.is_empty() => {
            Ok((party.to_owned(), name.to_owned()))
        }
        _ => Err("not-a-signatory"),
    }
}

impl Reaffirm {
    /// Writes the new spec, if the older one is right and the new one is too.
    pub fn run(&self, reporter: &Reporter) -> Result<(), Vec<Failure>> {
        let is_file = self.output != Path::new("-");
        if is_file && self.output.symlink_metadata().is_ok() {
            return Err(Failure::Usage(Usage::AlreadyThere(self.output.clone())).into());
        }
        input::check_root(self.root.as_deref())?;
        let (resources, sources) = self.overlay.read()?;
        let press = Press::new(resources)
            .map_err(|findings| Failure::Findings(Examined { findings, sources: sources.clone() }))?;
        let bytes = input::spec(&self.older)?;
        let (older, agreement, _) = self.examined(&press, &self.older, &bytes, &sources)?;
        self.check_parties(&older)?;
        let occasion = Occasion {
            date: self.date,
            register: agreement.register,
            place: self.place.as_deref(),
            signatories: &self.signatory,
        };
        let comments = reporter.comments_of_reaffirmation(&self.older);
        let way = way_between(folder_of(&self.output), folder_of(&self.older));
        let relocated = |file: &str| relocated(&way, file);
        let yaml = String::from_utf8_lossy(&bytes);
        let text = spec::reaffirm(&yaml, &occasion, &comments, relocated).map_err(|finding| {
            let sources = sources.clone().with_spec(&self.older, &bytes);
            Failure::Findings(Examined { findings: vec![finding], sources })
        })?;
        let (.., examined) = self.examined(&press, &self.output, text.as_bytes(), &sources)?;
        reporter.show(&reporter.tally(&examined));
        if !is_file {
            output::print(&text)?;
            return Ok(());
        }
        let size = text.len();
        output::write_files(vec![(self.output.clone(), text.into_bytes())])?;
        reporter.wrote(&[Written { path: Some(self.output.clone()), pages: None, size }]);
        Ok(())
    }

    /// A spec that was read and found right, its agreement, and what should be looked at.
    fn examined(
        &self,
        press: &Press,
        path: &Path,
        bytes: &[u8],
        sources: &Sources,
    ) -> Result<(Reading, Agreement, Examined), Failure> {
        let file = SpecFile { path, bytes, root: self.root.as_deref(), dress: &Dress::default() };
        let inspection = Inspection::new(press, &file, sources);
        let examined = inspection.examined();
        match (inspection.reading, inspection.result) {
            (Some(reading), Ok(checked)) => Ok((reading, checked.agreement, examined)),
            _ => Err(Failure::Findings(examined)),
        }
    }

    /// Whether the arguments name parties of the agreement, each once.
    fn check_parties(&self, older: &Reading) -> Result<(), Failure> {
        for (number, (party, _)) in self.signatory.iter().enumerate() {
            if self.signatory[..number].iter().any(|(before, _)| before == party) {
                return Err(Failure::Usage(Usage::RepeatedSignatory(party.clone())));
            }
        }
        let parties = older.spec.parties.iter().flatten();
        let ids: Vec<_> = parties.filter_map(|party| party.0.as_ref()?.id.clone()).collect();
        let named = self.signatory.iter().map(|(party, _)| party).chain(&self.place);
        match named.into_iter().find(|party| !ids.contains(party)) {
            Some(written) => {
                Err(Failure::Usage(Usage::UnknownParty { written: written.clone(), known: ids.join(", ") }))
            }
            None => Ok(()),
        }
    }
}

/// The way from one folder to another, or nothing where they are the same.
fn way_between(from: &Path, to: &Path) -> PathBuf {
    let [from, to] = [from, to].map(|folder| folder.canonicalize().unwrap_or_else(|_| folder.to_owned()));
    let shared = from.components().zip(to.components()).take_while(|(one, other)| one == other).count();
    let up = from.components().skip(shared).map(|_| Component::ParentDir);
    up.chain(to.components().skip(shared)).collect()
}

/// The name of a file as it is reached from another folder, with `/` between its parts.
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

    #[test]
    fn a_signatory_has_a_party_and_a_name() {
        assert_eq!(of_party("calexico=A. = B."), Ok(("calexico".to_owned(), "A. = B.".to_owned())));
        assert!(of_party("calexico").is_err() && of_party("=A.").is_err() && of_party("calexico=").is_err());
    }
}
