//! The names of the folders of agreements.

use std::collections::BTreeMap;
use std::path::Path;

use alternat::model::vocabulary::{VARIABLES, slug};
use alternat::report::{Failure, Usage};
use alternat::spec::{self, Base};

use super::job::Job;
use super::plan::Planned;

/// The name of the folder for a spec: that of its file.
pub fn id_of_file(file: &Path) -> String {
    let stem = file.file_stem().unwrap_or_default().to_string_lossy();
    if spec::is_id(&stem) {
        return stem.into_owned();
    }
    plain(&slug(&stem)).map_or_else(
        || "agreement".to_owned(),
        // Windows reserves some names for devices.
        |id| if spec::is_id(&id) { id } else { format!("agreement-{id}") },
    )
}

/// The name of the folder for a row: the names of its cities, with their states or countries if both cities have one
/// name.
pub fn id_of_cities(laid: &Base) -> Option<String> {
    let text =
        |number, field| Some(slug(laid.text_at(&spec::path(&["parties"]).entry(number).field(field))?));
    let cities = [text(0, "city")?, text(1, "city")?];
    let are_namesakes = cities[0] == cities[1];
    let [first, second] = [0, 1].map(|number| {
        let city = cities[number].as_str();
        let region = text(number, "state").or_else(|| text(number, "country")).filter(|_| are_namesakes);
        plain(&region.map_or_else(|| city.to_owned(), |region| format!("{city}-{region}")))
    });
    Some(format!("{}-{}", first?, second?))
}

/// The id of a party whose row gives a city and no id: the name of the city, followed by its state or country if the
/// other party has the name too, or if texts use it otherwise.
pub fn id_of_party(laid: &Base, number: usize) -> Option<String> {
    let party = spec::path(&["parties"]).entry(number);
    let text = |field: &str| laid.text_at(&party.field(field)).map(slug);
    if laid.kept_at(&party.field("id")).is_some() {
        return None;
    }
    let id = plain(&text("city")?)?;
    let other = laid.text_at(&spec::path(&["parties"]).entry(1 - number).field("city")).map(slug);
    let is_taken = VARIABLES.iter().any(|(name, _)| *name == id) || other.as_ref() == Some(&id);
    let more = text("state").or_else(|| text("country")).filter(|_| is_taken);
    Some(more.and_then(|more| plain(&more)).map_or(id.clone(), |more| format!("{id}-{more}")))
}

/// The number and the id of a party whose id is still the name of the city in the spec, though another city was laid
/// over it: files and signature fields would have the name of a city that is not a party.
pub fn id_of_other_city(base: &Base, laid: &Base) -> Option<(usize, String)> {
    let text = |of: &Base, number, field| {
        let path = spec::path(&["parties"]).entry(number).field(field);
        of.text_at(&path).map(str::to_owned)
    };
    (0..2).find_map(|number| {
        let id = text(base, number, "id").filter(|id| text(laid, number, "id").as_ref() == Some(id))?;
        let [before, now] = [base, laid].map(|of| Some(slug(&text(of, number, "city")?)));
        (before? == id && now? != id).then_some((number, id))
    })
}

/// A folder name from words of any script; `None` if no letters remain.
fn plain(words: &str) -> Option<String> {
    let plain: String =
        words.chars().filter(|letter| letter.is_ascii_alphanumeric() || *letter == '-').collect();
    let plain: String = plain.trim_matches('-').chars().take(40).collect();
    (!plain.is_empty()).then_some(plain)
}

/// Refuses two agreements for one folder, even if only capitals and small letters distinguish them.
pub fn refuse_same_folders(jobs: &[Planned]) -> Result<(), Vec<Failure>> {
    let mut folders: BTreeMap<String, &Job> = BTreeMap::new();
    let mut failures = Vec::new();
    for Planned { job, .. } in jobs {
        if let Some(first) = folders.insert(job.id.to_lowercase(), job) {
            let places = Box::new([first.place(), job.place()]);
            let usage = Usage::SameFolder { id: job.id.clone(), places };
            failures.push(Failure::Usage(usage));
        }
    }
    if failures.is_empty() { Ok(()) } else { Err(some_of(failures)) }
}

/// The most problems of one sort that are reported.
const MOST_TOLD: usize = 50;

/// The problems of one sort that are reported, and the number of the others.
pub fn some_of(failures: impl IntoIterator<Item = Failure>) -> Vec<Failure> {
    let mut failures = failures.into_iter();
    let mut told: Vec<_> = failures.by_ref().take(MOST_TOLD).collect();
    // The others are counted and not kept.
    let more = failures.count();
    if more > 0 {
        told.push(Failure::More { told: MOST_TOLD, more });
    }
    told
}
