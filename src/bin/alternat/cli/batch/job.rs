//! One agreement of a batch, as a job for a worker, and the outcome that the worker returns.

use std::borrow::Cow;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::time::UNIX_EPOCH;

use alternat::family::running_order::Turn;
use alternat::finding::Finding;
use alternat::report::{AgreementPlace, Reason};
use alternat::spec::{self, Base, Layer, RosterRow, lay_over};
use serde::{Deserialize, Serialize};

use super::manifest::{FileEntry, FindingEntry};

/// An agreement to make. It has the whole spec, so that each worker makes the same of it; contents in common with
/// others are held once for all of them.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Job {
    /// Its number in the order of signing, from one.
    pub number: usize,
    /// The name of its folder.
    pub id: String,
    /// The file of its spec.
    pub spec: PathBuf,
    /// Its row in the roster, if it comes from one.
    pub row: Option<RosterRow>,
    /// The traits by which its pages are similar to others, if the spec can be read.
    pub likeness: (String, String),
    /// The contents of the spec's file.
    pub text: Arc<str>,
    /// The same as bytes, if they are not UTF-8 and nothing can be made of them.
    pub undecoded: Option<Arc<[u8]>>,
    /// The layers over the spec, the last on top.
    pub laid_over: Vec<Arc<Layer>>,
    /// The reason why it is not to be made: cells of its row with invalid values. The other cells are checked.
    pub refused: Option<Reason>,
}

impl Job {
    /// The place of the agreement.
    pub fn place(&self) -> AgreementPlace {
        AgreementPlace { spec: self.spec.clone(), row: self.row.clone() }
    }

    /// A job for the contents of a file, without layers.
    pub fn new(spec: &Path, text: Arc<str>) -> Self {
        Self {
            number: 0,
            id: String::new(),
            spec: spec.to_owned(),
            row: None,
            likeness: Default::default(),
            text,
            undecoded: None,
            laid_over: Vec::new(),
            refused: None,
        }
    }

    /// The contents of the spec's file, byte for byte.
    pub fn bytes(&self) -> &[u8] {
        self.undecoded.as_deref().unwrap_or(self.text.as_bytes())
    }

    /// The text of the spec that is rendered: that of its file, or its values with the layers over them.
    pub fn yaml(&self, laid: &Base) -> Cow<'_, str> {
        if self.laid_over.is_empty() { Cow::Borrowed(&self.text) } else { Cow::Owned(laid.to_yaml()) }
    }
}

/// The values of the spec that was read last: many agreements of a batch share one spec.
#[derive(Default)]
pub struct Bases {
    last: Option<(Arc<str>, Base)>,
}

impl Bases {
    /// The values of the spec of a job, without its layers.
    ///
    /// # Errors
    ///
    /// The finding for a spec that cannot be read at all.
    pub fn base(&mut self, job: &Job) -> Result<&Base, Finding> {
        spec::decode(job.bytes())?;
        let known = self.last.take().filter(|(text, _)| *text == job.text);
        let known = match known {
            Some(known) => known,
            None => (job.text.clone(), Base::read(&job.text)?),
        };
        Ok(&self.last.insert(known).1)
    }

    /// The values of the spec of a job, with its layers.
    ///
    /// # Errors
    ///
    /// The finding for a spec that cannot be read at all.
    pub fn laid(&mut self, job: &Job) -> Result<Base, Finding> {
        let base = self.base(job)?;
        // A value without a place was reported when the batch was planned.
        Ok(lay_over(base, &job.laid_over).unwrap_or_else(|_| base.clone()))
    }
}

/// The first message of a worker.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Hello {
    /// The identity of the worker; `None` if its templates and locales cannot be read.
    pub identity: Option<Identity>,
    /// True if it accepts jobs while it does others.
    pub reads_ahead: bool,
}

/// The identity that a worker reports before it begins, so that all workers make the same files.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Identity {
    /// The version of the program, with the size of its file and the time when the file was written.
    pub program: String,
    /// The SHA-256 of the templates, and of the locales.
    pub digests: (String, String),
}

impl Identity {
    /// The identity of this process.
    pub fn new(digests: (String, String)) -> Self {
        let file = std::env::current_exe().and_then(std::fs::metadata).ok();
        let written = file.as_ref().and_then(|file| file.modified().ok()?.duration_since(UNIX_EPOCH).ok());
        let version = env!("CARGO_PKG_VERSION");
        Self { program: format!("{version} {:?} {written:?}", file.map(|file| file.len())), digests }
    }
}

/// The result of a job.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Outcome {
    /// The number of the job.
    pub number: usize,
    /// The title of the agreement in both languages, and its cities.
    pub title: String,
    /// The SHA-256 of its spec and of all that it refers to.
    pub sha256: String,
    /// The other files that were read, each with its SHA-256.
    pub read: Vec<(PathBuf, String)>,
    /// The files that were made, or the reason why none was.
    pub result: Result<Vec<FileEntry>, Unmade>,
    /// The turn of the agreement in the running order, if there is one and the agreement was made.
    pub turn: Option<Box<Turn>>,
    /// The findings in the spec.
    pub findings: Vec<FindingEntry>,
    /// The number of further findings.
    pub more: usize,
    /// The words of each finding for a person, and the number of further findings.
    pub shown: Vec<String>,
}

/// The reason why an agreement was not made.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub enum Unmade {
    /// The spec has errors.
    Findings,
    /// The spec asks for something impossible.
    Refused(Reason),
    /// A file or folder cannot be written: its path, and the number of the system's error.
    Write(PathBuf, Option<i32>),
}

#[cfg(test)]
mod tests {
    use std::ptr;

    use alternat::spec::Value;

    use super::*;
    use alternat::spec::LayerValue;

    fn job(text: &Arc<str>, city: &str) -> Job {
        let written = LayerValue {
            path: spec::path(&["parties"]).entry(0).field("city").into(),
            value: Value::String(city.to_owned()),
            span: 0..0,
            column: None,
        };
        let text_of_row: Arc<str> = Arc::from("");
        let layer = Layer {
            file: "roster.csv".into(),
            text: text_of_row,
            first_line: 1,
            row: None,
            values: vec![written],
        };
        Job { laid_over: vec![Arc::new(layer)], ..Job::new(Path::new("spec.yaml"), text.clone()) }
    }

    #[test]
    fn a_spec_of_many_agreements_is_read_once() {
        let text: Arc<str> = Arc::from("parties: [{ city: A }, { city: B }]");
        let mut bases = Bases::default();
        let first: *const Base = bases.base(&job(&text, "C")).unwrap();
        assert_eq!(bases.laid(&job(&text, "D")).unwrap().to_yaml(), "parties:\n- city: D\n- city: B\n");
        assert!(ptr::eq(first, bases.base(&job(&text, "E")).unwrap()));
        let other: Arc<str> = Arc::from("parties: []");
        assert_eq!(bases.base(&Job::new(Path::new("other.yaml"), other)).unwrap().to_yaml(), "parties: []\n");
    }
}
