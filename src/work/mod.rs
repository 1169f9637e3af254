//! The use cases: the work of a front end with specs and PDFs. Each is a function over [`Files`] that returns its
//! results and writes nothing.

mod extract;
mod inputs;
mod inspect;
mod options;
mod reaffirm;
mod references;
mod render;
mod verify;

use std::path::Path;

use crate::files::Files;
use crate::report::Sources;

pub use extract::{carried_files, spec_among};
pub use inputs::{inputs_of, read_pdf, read_roster, read_spec, without_mark};
pub use inspect::{Inspection, Laid, SpecFile, inspect};
pub use options::{PageOptions, RenderOptions};
pub use reaffirm::{Next, Older};
pub use references::{CityFile, References};
pub use render::{Enclosed, MadeFile, Rendering, check_signing, render};
pub use verify::{Account, Proof, Question, verify};

/// The surroundings of a use case: the files that it reads, and the names by which the user knows them.
#[derive(Clone, Copy)]
pub struct Workspace<'a> {
    /// The files.
    pub files: &'a dyn Files,
    /// The names and texts of the files that findings may be about.
    pub sources: &'a Sources,
    /// The folder that specs may read from; if `None`, that of each spec.
    pub root: Option<&'a Path>,
}
