//! `alternat manifest merge`: merges the manifests of all parts of a batch into that of the whole.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::io::ErrorKind;
use std::path::{Path, PathBuf};

use alternat::files::folder_of;
use alternat::report::{Failure, Reporter, Usage};
use clap::{Args, Subcommand};

use super::known::Known;
use super::manifest::{MANIFEST, MOST_MANIFEST_BYTES, Manifest, Shard};
use super::state::State;
use super::summary;
use crate::output::{is_one_of, write_files};

/// The arguments of `manifest`.
#[derive(Debug, Args)]
#[command(disable_help_subcommand = true)]
pub struct Manifests {
    #[command(subcommand)]
    action: Action,
}

#[derive(Debug, Subcommand)]
enum Action {
    Merge(Merge),
}

/// The arguments of `manifest merge`.
#[derive(Debug, Args)]
struct Merge {
    /// The manifests of all parts.
    #[arg(required = true)]
    manifests: Vec<PathBuf>,
    /// The file to write.
    #[arg(short, long)]
    output: Option<PathBuf>,
}

impl Manifests {
    /// Carries out the command below `manifest`.
    pub fn run(&self, reporter: &Reporter) -> Result<(), Vec<Failure>> {
        let Action::Merge(merge) = &self.action;
        merge.run(reporter)
    }
}

impl Merge {
    fn run(&self, reporter: &Reporter) -> Result<(), Vec<Failure>> {
        let place = self.output.clone().unwrap_or_else(|| folder_of(&self.manifests[0]).join(MANIFEST));
        let folder = folder_of(&place).to_owned();
        self.check_place(&place, &folder.join(summary::SUMMARY))?;
        let mut replaced = Known::default();
        if let Ok(Some(manifest)) = Manifest::read(&place) {
            // Its sheets are out of date after the merge; its originals are not removed here.
            replaced.add(Manifest { agreements: Vec::new(), ..manifest });
        }
        let whole = merged(&self.manifests)?;
        check_files(&whole, &folder)?;
        let summary = summary::of(&whole, 0, &[], reporter).into_bytes();
        let files = vec![(folder.join(summary::SUMMARY), summary), (place, whole.to_json().into_bytes())];
        write_files(files)?;
        replaced.remove_all_but(&whole, &BTreeSet::new(), &folder)?;
        State::new(&folder, None).settle(&whole)?;
        reporter.say("batch-ended", &summary::counts(&whole, 0));
        if whole.is_whole() { Ok(()) } else { Err(Failure::Told.into()) }
    }

    /// Refuses to overwrite anything but an earlier manifest of the whole with its summary.
    fn check_place(&self, place: &Path, summary: &Path) -> Result<(), Failure> {
        if is_one_of(&self.manifests, place) {
            return Err(Failure::Usage(Usage::OverInput(place.to_owned())));
        }
        let is_of_a_whole = |manifest: Manifest| manifest.shard.is_none();
        if Manifest::read(place).is_ok_and(|manifest| manifest.is_some_and(is_of_a_whole)) {
            return Ok(());
        }
        let there = [place, summary].into_iter().find(|path| path.symlink_metadata().is_ok());
        there.map_or(Ok(()), |path| Err(Failure::Usage(Usage::AlreadyThere(path.to_owned()))))
    }
}

/// The manifest of the whole, from those of its parts.
fn merged(manifests: &[PathBuf]) -> Result<Manifest, Failure> {
    let usage = |usage| Failure::Usage(usage);
    let mut parts = BTreeMap::new();
    let mut whole: Option<Manifest> = None;
    let mut bytes = 0;
    let other = |path: &PathBuf| usage(Usage::OtherBatch { path: path.clone(), first: manifests[0].clone() });
    for path in manifests {
        let failed = |error| Failure::Read(path.clone(), error);
        bytes += fs::metadata(path).map_err(failed)?.len();
        if bytes > MOST_MANIFEST_BYTES as u64 {
            return Err(failed(ErrorKind::FileTooLarge.into()));
        }
        let part = Manifest::read(path).map_err(failed)?;
        let part = part.ok_or_else(|| usage(Usage::NotAManifest(path.clone())))?;
        let shard = part
            .shard
            .filter(|shard| shard.is_right())
            .ok_or_else(|| usage(Usage::NotAPart(path.clone())))?;
        let whole = whole.get_or_insert_with(|| Manifest { agreements: Vec::new(), ..part.clone() });
        let is_of_the_same = part.plan == whole.plan
            && part.made_with == whole.made_with
            && part.ceremony == whole.ceremony
            && whole.shard.is_some_and(|first| first.of == shard.of);
        if !is_of_the_same || parts.insert(shard.number, path).is_some() {
            return Err(other(path));
        }
        whole.agreements.extend(part.agreements);
    }
    let Some(mut whole) = whole else { return Err(usage(Usage::NotAManifest(PathBuf::new()))) };
    whole.plan = None;
    let of = whole.shard.take().map_or(0, |Shard { of, .. }| of);
    let missing: Vec<_> = (1..=of).filter(|number| !parts.contains_key(number)).collect();
    if !missing.is_empty() {
        let missing: Vec<_> = missing.into_iter().map(|number| format!("{number}/{of}")).collect();
        return Err(usage(Usage::MissingParts(missing)));
    }
    whole.agreements.sort_by_key(|entry| entry.number);
    let ids: BTreeSet<_> = whole.agreements.iter().map(|entry| entry.id.to_lowercase()).collect();
    let is_in_order = whole.agreements.iter().enumerate().all(|(index, entry)| entry.number == index + 1);
    if ids.len() < whole.agreements.len() || !is_in_order {
        return Err(other(&manifests[0]));
    }
    Ok(whole)
}

/// Makes sure that every file is in a folder as the manifest has it.
fn check_files(manifest: &Manifest, folder: &Path) -> Result<(), Vec<Failure>> {
    let mut failures = Vec::new();
    for file in manifest.files() {
        let path = folder.join(&file.path);
        match file.is_there(folder) {
            Ok(true) => {}
            Ok(false) => failures.push(Failure::Usage(Usage::NotAsMade(path))),
            Err(error) => failures.push(Failure::Read(path, error)),
        }
    }
    if failures.is_empty() { Ok(()) } else { Err(failures) }
}
