//! One agreement of a batch, as it is given to a worker, and what the worker gives back.

use std::path::PathBuf;
use std::time::UNIX_EPOCH;

use serde::{Deserialize, Serialize};

use super::manifest::{FileEntry, FindingEntry};
use crate::failure::Reason;
use crate::sources::LaidOver;

/// An agreement to make. All of its spec is in it, so that each worker makes the same of it.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Job {
    /// Its number in the order of signing, from one.
    pub number: usize,
    /// The name of its folder.
    pub id: String,
    /// The file of its spec.
    pub spec: PathBuf,
    /// Its row in the roster, where it is from one.
    pub row: Option<usize>,
    /// What the file of the spec holds.
    pub text: String,
    /// The spec with what is laid over it, where anything is.
    pub changed: Option<String>,
    /// What is laid over it.
    pub laid_over: Vec<LaidOver>,
}

impl Job {
    /// The spec that is rendered.
    pub fn yaml(&self) -> &str {
        self.changed.as_ref().unwrap_or(&self.text)
    }
}

/// What a worker says of itself before it is at work, so that all make the same: nothing where it has no templates and
/// locales to work with.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Identity {
    /// The version of the program, with the size of its file and when that was written.
    pub program: String,
    /// The SHA-256 of templates, and of locales.
    pub digests: (String, String),
}

impl Identity {
    /// That of this process.
    pub fn new(digests: (String, String)) -> Self {
        let file = std::env::current_exe().and_then(std::fs::metadata).ok();
        let written = file.as_ref().and_then(|file| file.modified().ok()?.duration_since(UNIX_EPOCH).ok());
        let version = env!("CARGO_PKG_VERSION");
        Self { program: format!("{version} {:?} {written:?}", file.map(|file| file.len())), digests }
    }
}

/// What became of a job.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Outcome {
    /// The number of the job.
    pub number: usize,
    /// The title of the agreement in both languages, and its cities.
    pub title: String,
    /// The SHA-256 of its spec and of all that it refers to.
    pub sha256: String,
    /// What else was read, with its SHA-256.
    pub read: Vec<(PathBuf, String)>,
    /// The files that were made, or why none was.
    pub result: Result<Vec<FileEntry>, Unmade>,
    /// What was found in the spec.
    pub findings: Vec<FindingEntry>,
    /// The same as a person reads it.
    pub shown: String,
}

/// Why an agreement was not made.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub enum Unmade {
    /// Its spec has errors.
    Findings,
    /// It asks for what cannot be.
    Refused(Reason),
    /// A file or folder cannot be written: where, and the number of the system's error.
    Write(PathBuf, Option<i32>),
}
