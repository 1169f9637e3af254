//! `alternat schema`: the schema by which an editor completes and checks a spec, a city's file or a ceremony.

use alternat::localize::glossary;
use alternat::report::{Failure, Reporter};
use alternat::spec::{schema_of_ceremony, schema_of_city, schema_of_spec};
use clap::{Args, ValueEnum};

use crate::input::Overlay;
use crate::output;

/// The arguments of `schema`.
#[derive(Debug, Args)]
pub struct Schema {
    /// The sort of file.
    #[arg(value_enum, ignore_case = true, default_value_t)]
    sort: FileSort,
    #[command(flatten)]
    overlay: Overlay,
}

/// A sort of file that users write.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, ValueEnum)]
enum FileSort {
    /// A spec.
    #[default]
    Spec,
    /// The file of a city.
    City,
    /// A ceremony.
    Ceremony,
}

impl Schema {
    /// Prints the schema.
    pub fn run(&self, reporter: &Reporter) -> Result<(), Vec<Failure>> {
        let (press, _) = self.overlay.press()?;
        let glossary = glossary(press.catalog(), press.vocabulary(), reporter.language());
        let schema = match self.sort {
            FileSort::Spec => schema_of_spec(&glossary),
            FileSort::City => schema_of_city(&glossary),
            FileSort::Ceremony => schema_of_ceremony(&glossary),
        };
        output::print(&schema)?;
        Ok(())
    }
}
