//! `alternat reaffirm`: next year's spec from last year's.

use std::path::{Component, Path, PathBuf};

use alternat::model::{Agreement, Party, Wording};
use alternat::press::Press;
use alternat::spec::{self, Name, Occasion, Offer, Reading};
use chrono::Datelike as _;
use clap::Args;

use super::check::{Inspection, SpecFile};
use super::dress::Dress;
use super::people::{KnownParty, People, check_parties, id_of_party};
use super::terms::Terms;
use crate::failure::{Complaint, Examined, Failure, Usage};
use crate::input::{self, Overlay};
use crate::output::{self, Written};
use crate::paths::folder_of;
use crate::report::Reporter;
use crate::sources::Sources;

/// The arguments of `reaffirm`.
#[derive(Debug, Args)]
pub struct Reaffirm {
    /// The spec of the agreement that was signed.
    older: PathBuf,
    /// The day of the signing.
    #[arg(long)]
    date: String,
    /// The id of the party in whose city it is to be signed.
    #[arg(long)]
    place: Option<String>,
    #[command(flatten)]
    people: People,
    /// The file of the new spec.
    #[arg(short, long)]
    output: PathBuf,
    /// The folder that a spec may read from.
    #[arg(long)]
    root: Option<PathBuf>,
    #[command(flatten)]
    overlay: Overlay,
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
        let terms = Terms::new(&press, reporter);
        let answer = |complaint| Failure::Usage(Usage::Answer(complaint));
        let date = terms.whole_day(&self.date).map_err(answer)?;
        let bytes = input::spec(&self.older)?;
        let (older, agreement, _) = self.examined(&press, &self.older, &bytes, &sources)?;
        let parties = known_parties(&older, &agreement, &terms);
        check_parties(self.people.by_argument(), &parties)?;
        let place = self.place.as_deref().map(|place| place_of_party(&parties, place)).transpose()?;
        let people = self.people.all(&terms, &parties)?;
        let witnesses = self.people.witnesses(&terms);
        let mut occasion = Occasion {
            date,
            register: agreement.register,
            place: place.as_deref(),
            people: &people,
            witnesses: &witnesses,
            offers: &[],
        };
        let made = |occasion: &Occasion<'_>| self.made(&bytes, occasion, &sources, reporter);
        // Who is in office on the day is known from the new spec only.
        let (_, next, _) = self.examined(&press, &self.output, made(&occasion)?.as_bytes(), &sources)?;
        let offers = offers(&agreement, &next);
        occasion.offers = &offers;
        let text = made(&occasion)?;
        let (.., examined) = self.examined(&press, &self.output, text.as_bytes(), &sources)?;
        reporter.show(&reporter.tally(&examined));
        if !is_file {
            output::print(&text)?;
            return Ok(());
        }
        let size = text.len();
        output::write_files(vec![(self.output.clone(), text.into_bytes())])?;
        reporter.wrote(&[Written { path: Some(self.output.clone()), pages: None, size }]);
        reporter.reaffirmed(&self.output, self.root.as_deref());
        Ok(())
    }

    /// The text of the new spec.
    fn made(
        &self,
        older: &[u8],
        occasion: &Occasion<'_>,
        sources: &Sources,
        reporter: &Reporter,
    ) -> Result<String, Failure> {
        let comments = reporter.comments_of_reaffirmation(&self.older);
        let way = way_between(folder_of(&self.output), folder_of(&self.older));
        let relocated = |file: &str| relocated(&way, file);
        spec::reaffirm(&String::from_utf8_lossy(older), occasion, &comments, relocated).map_err(|finding| {
            let sources = sources.clone().with_spec(&self.older, older);
            Failure::Findings(Examined { findings: vec![finding], sources })
        })
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
}

/// The parties of an agreement as arguments name them.
fn known_parties(reading: &Reading, agreement: &Agreement, terms: &Terms<'_>) -> Vec<KnownParty> {
    let spelled = |name: &Name| match name {
        Name::Same(name) => vec![name.clone()],
        Name::Pair(pair) => pair.0.values().cloned().collect(),
    };
    let written = reading.spec.parties.iter().flatten().filter_map(|party| party.0.as_ref());
    let known = written.zip(&agreement.parties).map(|(written, party)| {
        let file = written.from.as_ref().and_then(|file| reading.cities.get(file));
        let city = |city: Option<&Name>| city.map(spelled).unwrap_or_default();
        let own = city(written.city.as_ref());
        let cities = if own.is_empty() { city(file.and_then(|file| file.city.as_ref())) } else { own };
        let of_message = |message: &str| match terms.names(message) {
            names if names.is_empty() => vec![message.to_owned()],
            names => names,
        };
        let worded = |wording: &Wording| match wording {
            Wording::Message(message) => of_message(message),
            Wording::Given(names) => vec![names.first.clone(), names.second.clone()],
        };
        let regions: Vec<_> = party.state.iter().chain([&party.country]).flat_map(worded).collect();
        let apart =
            cities.iter().flat_map(|city| regions.iter().map(move |region| format!("{city}, {region}")));
        let names = cities.iter().cloned().chain(apart).collect();
        KnownParty { id: party.id.clone(), names }
    });
    known.collect()
}

/// The party in whose city it is signed. Another place is written in both languages, which an argument has no room for.
fn place_of_party(parties: &[KnownParty], written: &str) -> Result<String, Failure> {
    id_of_party(parties, written).map_err(|failure| match failure {
        Failure::Usage(Usage::UnknownParty { written, known }) => {
            let complaint = Complaint::new("not-a-place-of-parties").with("written", written);
            Failure::Usage(Usage::Answer(complaint.with("known", known)))
        }
        failure => failure,
    })
}

/// The years after which an anniversary is celebrated, and their multiples.
const ANNIVERSARY: i32 = 5;

/// The recitals that the occasion calls for.
fn offers(older: &Agreement, next: &Agreement) -> Vec<Offer> {
    let year = next.signing.day().map(|day| day.year());
    let first = next.history.established();
    let years = year.zip(first).map(|(year, first)| year - first);
    let is_anniversary = years.is_some_and(|years| years > 0 && years % ANNIVERSARY == 0);
    // Nobody has changed where a name is not known.
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
}
