//! Why a command could not be carried out.

use std::io;
use std::path::PathBuf;
use std::process::ExitCode;

use alternat::finding::Finding;

/// Why a command could not be carried out.
#[derive(Debug, thiserror::Error)]
pub enum Failure {
    /// Specs, locales or templates have problems.
    #[error("there are findings")]
    Findings(Vec<Examined>),
    /// The arguments do not go together.
    #[error("the arguments do not go together: {0:?}")]
    Usage(Usage),
    /// A file or folder cannot be read.
    #[error("cannot read `{path}`", path = .0.display())]
    Read(PathBuf, #[source] io::Error),
    /// A file or folder cannot be written.
    #[error("cannot write `{path}`", path = .0.display())]
    Write(PathBuf, #[source] io::Error),
}

/// Findings about one spec, or about the locales and templates.
#[derive(Debug)]
pub struct Examined {
    /// What was found.
    pub findings: Vec<Finding>,
    /// The files that the findings may be about.
    pub sources: crate::report::Sources,
}

/// How arguments can fail to go together.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Usage {
    /// More than one file would go to one place.
    ManyFilesInOne {
        /// How many files.
        files: usize,
        /// The place.
        target: String,
    },
    /// Two files would have the same name.
    SameName(PathBuf),
    /// A file would be written over one that it is made from.
    OverInput(PathBuf),
    /// A file stands where one would be written that must not be replaced.
    AlreadyThere(PathBuf),
}

impl Failure {
    /// 1 for findings, 2 for wrong use, 3 for what cannot be read or written.
    pub fn exit_code(&self) -> ExitCode {
        match self {
            Self::Findings(_) => 1,
            Self::Usage(_) => 2,
            Self::Read(..) | Self::Write(..) => 3,
        }
        .into()
    }
}
