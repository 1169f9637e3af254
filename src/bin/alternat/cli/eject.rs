//! `alternat eject`: the built-in files, to start from.

use std::path::PathBuf;

use alternat::report::{Failure, Reporter, Usage};
use alternat::resources::Resources;
use clap::Args;

use crate::output;

/// The arguments of `eject`.
#[derive(Debug, Args)]
pub struct Eject {
    /// The folder.
    folder: PathBuf,
}

impl Eject {
    /// Writes every built-in file, or none if one of them exists already.
    pub fn run(&self, reporter: &Reporter) -> Result<(), Vec<Failure>> {
        let resources = Resources::built_in();
        let trees = [("locales", resources.locales), ("templates", resources.templates)];
        let files: Vec<_> = trees
            .into_iter()
            .flat_map(|(tree, files)| {
                let folder = self.folder.join(tree);
                files.into_iter().map(move |(name, content)| (folder.join(name), content))
            })
            .collect();
        if let Some((path, _)) = files.iter().find(|(path, _)| path.exists()) {
            return Err(Failure::Usage(Usage::AlreadyThere(path.clone())).into());
        }
        let count = files.len();
        for folder in files.iter().filter_map(|(path, _)| path.parent()) {
            output::create_folder(folder)?;
        }
        output::write_files(files)?;
        reporter.ejected(&self.folder, count);
        Ok(())
    }
}
