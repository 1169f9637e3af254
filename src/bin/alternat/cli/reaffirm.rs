//! `alternat reaffirm`: next year's spec from last year's.

use std::path::{Path, PathBuf};

use alternat::model::{Agreement, Wording};
use alternat::report::{Complaint, Failure, Reporter, Usage, WrittenFile};
use alternat::spec::{Name, Occasion, Reading};
use alternat::work::{Next, Older, Workspace};
use clap::Args;

use super::people::{KnownParty, People, check_parties, id_of_party};
use super::terms::Terms;
use crate::input::{self, Disk, Overlay};
use crate::output::{self, check_name_of_spec};

/// The arguments of `reaffirm`.
#[derive(Debug, Args)]
pub struct Reaffirm {
    /// The spec of the agreement that was signed.
    older: PathBuf,
    /// The day of the signing.
    #[arg(long)]
    date: String,
    /// The id of the party in whose city the new agreement is signed.
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
    /// Writes the new spec, if both the older and the new one are valid.
    pub fn run(&self, reporter: &Reporter) -> Result<(), Vec<Failure>> {
        let is_file = self.output != Path::new("-");
        let answer = |complaint| Failure::Usage(Usage::Answer(complaint));
        if is_file {
            check_name_of_spec(&self.output).map_err(answer)?;
        }
        if is_file && self.output.symlink_metadata().is_ok() {
            return Err(Failure::Usage(Usage::AlreadyThere(self.output.clone())).into());
        }
        input::check_root(self.root.as_deref())?;
        let (press, sources) = self.overlay.press()?;
        let workspace = Workspace { files: &Disk, sources: &sources, root: self.root.as_deref() };
        let terms = Terms::new(&press, reporter);
        let date = terms.whole_day(&self.date).map_err(answer)?;
        let older = Older::read(&press, &self.older, workspace)?;
        let parties = known_parties(&older.reading, &older.agreement, &terms);
        check_parties(self.people.by_argument(), &parties)?;
        let place = self.place.as_deref().map(|place| place_of_party(&parties, place)).transpose()?;
        let occasion = Occasion {
            date,
            register: older.agreement.register,
            place: place.as_deref(),
            people: &self.people.all(&terms, &parties)?,
            witnesses: &self.people.witnesses(&terms),
            offers: &[],
        };
        let comments = reporter.comments_of_reaffirmation(&self.older);
        let Next { text, examined } =
            older.reaffirm(&press, (occasion, &comments), &self.output, workspace)?;
        reporter.show(&reporter.tally(&examined));
        if !is_file {
            output::print(&text)?;
            return Ok(());
        }
        let size = text.len();
        output::write_files(vec![(self.output.clone(), text.into_bytes())])?;
        reporter.wrote(&[WrittenFile { path: Some(self.output.clone()), pages: None, size }]);
        reporter.reaffirmed(&self.output, self.root.as_deref());
        Ok(())
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

/// The id of the party in whose city the agreement is signed. Any other place needs both languages, for which an
/// argument has no room.
fn place_of_party(parties: &[KnownParty], written: &str) -> Result<String, Failure> {
    id_of_party(parties, written).map_err(|failure| match failure {
        Failure::Usage(Usage::UnknownParty { written, known }) => {
            let complaint = Complaint::new("not-a-place-of-parties").with("written", written);
            Failure::Usage(Usage::Answer(complaint.with("known", known)))
        }
        failure => failure,
    })
}
