//! `alternat man`: a man page for each command.

use std::path::PathBuf;

use alternat::report::{Failure, Reporter};
use clap::{Args, Command};

use super::help;
use crate::output;

/// The arguments of `man`.
#[derive(Debug, Args)]
pub struct Man {
    /// The folder.
    folder: PathBuf,
}

/// The headings that clap gives the pages, each with the id of our own words for it.
const HEADINGS: [(&str, &str); 4] = [
    ("NAME", "heading-name"),
    ("SYNOPSIS", "heading-synopsis"),
    ("DESCRIPTION", "heading-description"),
    ("VERSION", "heading-version"),
];

impl Man {
    /// Writes the pages of all commands.
    pub fn run(&self, reporter: &Reporter) -> Result<(), Vec<Failure>> {
        let heading = reporter.label("heading-commands").to_uppercase();
        let command = help::documented(reporter).subcommand_help_heading(heading);
        // `help` has the pages themselves in its place.
        let command = command.mut_subcommand("help", |help| help.hide(true));
        let shown = || command.get_subcommands().filter(|command| !command.is_hide_set());
        let nested = shown().flat_map(Command::get_subcommands);
        let commands = shown().chain(nested).chain([&command]);
        let files: Vec<_> = commands.map(|command| page(command, reporter)).collect();
        let count = files.len();
        output::create_folder(&self.folder)?;
        let files = files.into_iter().map(|(name, text)| (self.folder.join(name), text.into_bytes()));
        output::write_files(files.collect())?;
        reporter.ejected(&self.folder, count);
        Ok(())
    }
}

/// The page of a command, under the name of its file.
fn page(command: &Command, reporter: &Reporter) -> (String, String) {
    let name = command.get_display_name().unwrap_or_else(|| command.get_name());
    let source = concat!("alternat ", env!("CARGO_PKG_VERSION"));
    let man = clap_mangen::Man::new(command.clone()).title(name.to_uppercase()).source(source);
    let mut page = Vec::new();
    man.render(&mut page).unwrap_or_else(|error| unreachable!("a page is written into memory: {error}"));
    let mut page = String::from_utf8_lossy(&page).into_owned();
    for (theirs, ours) in HEADINGS {
        let ours = format!(".SH {}\n", reporter.label(ours).to_uppercase());
        page = page.replace(&format!(".SH {theirs}\n"), &ours);
    }
    let values = format!("{}:", reporter.label("heading-values"));
    (man.get_filename(), page.replace("Possible values:", &values))
}
