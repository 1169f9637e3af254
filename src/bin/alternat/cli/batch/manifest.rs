//! The manifest of a batch: exactly what was made, from which sources and with which tools.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt;
use std::fs::{self, File};
use std::io;
use std::path::Path;

use alternat::attachment::Attachment;
use alternat::digest::sha256_of;
use alternat::finding::Severity;
use alternat::report::{Diagnostic, Reason};
use alternat::spec::RosterRow;
use serde::{Deserialize, Serialize};

use crate::input::read_whole;

/// The name of the file.
pub const MANIFEST: &str = "manifest.json";

/// The most bytes of a manifest: that of 10,000 agreements has about fifty million.
pub const MOST_MANIFEST_BYTES: usize = 64_000_000;

/// The output of a batch.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct Manifest {
    /// The tools and options with which everything was made.
    pub made_with: MadeWith,
    /// The ceremony, if the batch has one.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub ceremony: Option<Occasion>,
    /// The part of the batch, if it was made in parts.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub shard: Option<Shard>,
    /// The SHA-256 of all agreements that were planned for all parts, if it was made in parts.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub plan: Option<String>,
    /// The agreements in the order in which they are signed.
    pub agreements: Vec<Entry>,
    /// All originals in one file.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub book: Option<FileEntry>,
    /// The sheet with the signers of all agreements.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub running_order: Option<FileEntry>,
}

/// The tools and options with which files were made: if they are the same, the same spec gives the same files.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct MadeWith {
    /// The version of Alternat.
    pub alternat: String,
    /// The SHA-256 of all templates with their names.
    pub templates: String,
    /// The SHA-256 of all locales with their names.
    pub locales: String,
    /// The options: format, layout, paper, signing, and whether specs are carried.
    pub options: BTreeMap<String, String>,
}

/// The facts about a ceremony.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct Occasion {
    /// Its name, by language.
    pub name: BTreeMap<String, String>,
    /// Its day, as far as it is known.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub date: Option<String>,
    /// Its place, by language.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub place: BTreeMap<String, String>,
    /// The SHA-256 of its file.
    pub sha256: String,
}

/// A part of a batch.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct Shard {
    /// Its number, from one.
    pub number: usize,
    /// The number of parts.
    pub of: usize,
}

/// An agreement of the batch.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct Entry {
    /// Its number in the order of signing, from one.
    pub number: usize,
    /// The name of its folder.
    pub id: String,
    /// Its title in both languages, and its cities; empty if it was not made.
    pub title: String,
    /// The file of its spec.
    pub spec: String,
    /// Its row in the roster, if it comes from one.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub row: Option<RosterRow>,
    /// Its result.
    pub state: State,
    /// The SHA-256 of its spec, with the layers over it, and of all that it refers to.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sha256: Option<String>,
    /// The SHA-256 of the words that its findings are about, and of the language of the findings.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub found_in: Option<String>,
    /// The reason why it was not made, unless the findings in its spec give it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub reason: Option<Reason>,
    /// Its files; if it was not made in this run, those that an earlier run has made.
    pub files: Vec<FileEntry>,
    /// The findings in its spec.
    pub findings: Vec<FindingEntry>,
    /// The number of further findings, for which a manifest has no room.
    #[serde(default, skip_serializing_if = "is_none")]
    pub more_findings: usize,
}

/// True if there are no further findings.
#[expect(clippy::trivially_copy_pass_by_ref, reason = "serde passes a reference")]
fn is_none(count: &usize) -> bool {
    *count == 0
}

/// The result of an agreement.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum State {
    /// All of its files exist.
    Made,
    /// Its spec has errors, or cannot be read.
    Failed,
    /// The batch ended before its turn.
    NotMade,
}

/// A file of a batch.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct FileEntry {
    /// Its path below the folder of the batch, with `/` between the parts.
    pub path: String,
    /// The SHA-256 of its bytes.
    pub sha256: String,
    /// The number of its bytes.
    pub bytes: usize,
    /// The number of its pages, if it has pages.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub pages: Option<usize>,
    /// The label of the original, as in its footer.
    pub label: String,
    /// The standards that it meets.
    pub standards: Vec<String>,
}

/// A finding about a spec.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct FindingEntry {
    /// The rule that was broken.
    pub rule: String,
    /// The severity of the finding: `error` or `warning`.
    pub severity: String,
    /// The file with the problem.
    pub file: String,
    /// Its line, from one.
    pub line: usize,
    /// Its column, from one, in characters.
    pub column: usize,
    /// The path of the value in the spec, and the cell of the sheet if it comes from one.
    pub path: String,
    /// The problem.
    pub message: String,
    /// The solution.
    pub hint: String,
}

impl Entry {
    /// An entry for a file of the whole batch, such as a book, as a run notes it.
    pub fn of_sheet(file: FileEntry) -> Self {
        Self {
            number: 0,
            id: String::new(),
            title: String::new(),
            spec: String::new(),
            row: None,
            state: State::NotMade,
            sha256: None,
            found_in: None,
            reason: None,
            files: vec![file],
            findings: Vec::new(),
            more_findings: 0,
        }
    }
}

impl Entry {
    /// The same agreement with as many of its findings as a manifest with this number of agreements has room for: the
    /// first errors, or else the first warnings.
    #[must_use]
    pub fn among(mut self, agreements: usize) -> Self {
        const MOST_BYTES: usize = 30_000_000;
        let mut room = MOST_BYTES / agreements.max(1);
        let mut by_severity: Vec<_> = (0..self.findings.len()).collect();
        by_severity.sort_by_key(|number| self.findings[*number].severity != Severity::Error.id());
        let has_room = |number: &usize| {
            let size = self.findings[*number].size();
            let is_first = *number == by_severity[0];
            room = room.saturating_sub(size);
            is_first || room > 0
        };
        let kept: BTreeSet<_> = by_severity.iter().copied().take_while(has_room).collect();
        self.more_findings += self.findings.len() - kept.len();
        let mut numbers = 0..;
        self.findings.retain(|_| numbers.next().is_some_and(|number| kept.contains(&number)));
        self
    }
}

impl Shard {
    /// True if such a part is possible: its number is one of those of its parts, and these are not too many.
    pub fn is_right(self) -> bool {
        const MOST_PARTS: usize = 10_000;
        self.of <= MOST_PARTS && (1..=self.of).contains(&self.number)
    }
}

impl fmt::Display for Shard {
    /// Writes it in the form that names of files have.
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "{}-of-{}", self.number, self.of)
    }
}

impl FindingEntry {
    /// The approximate number of bytes that it takes in a manifest.
    fn size(&self) -> usize {
        const NAMES: usize = 200;
        NAMES + [&self.file, &self.path, &self.message, &self.hint].map(String::len).iter().sum::<usize>()
    }

    /// The entry for a finding.
    pub fn of(told: &Diagnostic) -> Self {
        let [(line, column), _] = told.lines();
        Self {
            rule: told.rule.id().to_owned(),
            severity: told.severity.id().to_owned(),
            file: told.file.clone(),
            line,
            column,
            path: told.path.clone(),
            message: told.message.clone(),
            hint: told.hint.clone(),
        }
    }
}

impl Manifest {
    /// Reads a manifest; `None` if the file is not one that this version has written.
    pub fn read(path: &Path) -> io::Result<Option<Self>> {
        Ok(serde_json::from_slice(&read_whole(path, MOST_MANIFEST_BYTES)?).ok())
    }

    /// The text of the file.
    pub fn to_json(&self) -> String {
        let json = serde_json::to_string_pretty(self).unwrap_or_else(|error| {
            unreachable!("texts and numbers are JSON: {error}");
        });
        json + "\n"
    }

    /// True if everything was made.
    pub fn is_whole(&self) -> bool {
        self.agreements.iter().all(|entry| entry.state == State::Made)
    }

    /// The number of agreements in a state.
    pub fn count(&self, state: State) -> usize {
        self.agreements.iter().filter(|entry| entry.state == state).count()
    }

    /// Every file that it lists.
    pub fn files(&self) -> impl Iterator<Item = &FileEntry> {
        let of_agreements = self.agreements.iter().flat_map(|entry| &entry.files);
        of_agreements.chain(&self.book).chain(&self.running_order)
    }
}

impl FileEntry {
    /// True if the file is in a folder as it was made.
    pub fn is_there(&self, folder: &Path) -> io::Result<bool> {
        // A manifest may come from anywhere: a path that leads out of the folder is ignored.
        if !Attachment::is_safe(&self.path) {
            return Ok(false);
        }
        let path = folder.join(&self.path);
        // A pipe or a device may have no end.
        let is_like = || fs::metadata(&path).map(|there| there.is_file() && there.len() == self.bytes as u64);
        match is_like()
            .and_then(|is_like| if is_like { sha256_of(File::open(&path)?).map(Some) } else { Ok(None) })
        {
            Ok(content) => Ok(content.is_some_and(|(sha256, _)| sha256 == self.sha256)),
            Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(false),
            Err(error) => Err(error),
        }
    }
}

impl FileEntry {
    /// True if the file is in a folder as it was made, and no link leads to it: files elsewhere are not removed.
    pub fn may_be_removed(&self, folder: &Path) -> bool {
        let parts = Path::new(&self.path).ancestors().skip(1).filter(|part| *part != Path::new(""));
        let mut parts = parts.map(|part| folder.join(part));
        self.is_there(folder).unwrap_or_default() && parts.all(|part| !part.is_symlink())
    }
}

#[cfg(test)]
mod tests {
    use super::{Entry, FileEntry, FindingEntry, Severity};

    #[test]
    fn a_manifest_has_room_for_findings_of_every_agreement() {
        let finding = |severity: Severity| FindingEntry {
            rule: String::new(),
            severity: severity.id().to_owned(),
            file: String::new(),
            line: 1,
            column: 1,
            path: String::new(),
            message: "m".repeat(1_000),
            hint: String::new(),
        };
        let mut findings = vec![finding(Severity::Warning); 49];
        findings.push(finding(Severity::Error));
        let file = FileEntry {
            path: String::new(),
            sha256: String::new(),
            bytes: 0,
            pages: None,
            label: String::new(),
            standards: Vec::new(),
        };
        let entry = Entry { findings, more_findings: 3, ..Entry::of_sheet(file) };
        let of_few = entry.clone().among(100);
        assert_eq!((of_few.findings.len(), of_few.more_findings), (50, 3));
        let of_many = entry.clone().among(10_000);
        assert_eq!((of_many.findings.len(), of_many.more_findings), (2, 51));
        assert_eq!(of_many.findings[1].severity, "error");
        let of_most = entry.among(10_000_000);
        assert_eq!((of_most.findings.len(), of_most.findings[0].severity.as_str()), (1, "error"));
    }
}
