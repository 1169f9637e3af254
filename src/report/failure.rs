//! The reasons why a command could not be carried out.

use std::io;
use std::path::PathBuf;

use serde::{Deserialize, Serialize};

use super::sources::Sources;
use crate::finding::{Finding, Findings};
use crate::proof::Kind;
use crate::spec::{CellProblem, RosterProblem};
use crate::spec::{LaidOver, RosterRow};

/// The reason why a command could not be carried out.
#[derive(Debug)]
pub enum Failure {
    /// A spec, a locale or a template has problems.
    Findings(Examined),
    /// Answers contradict each other, or a rule.
    Answers(Vec<Contradiction>),
    /// A spec has problems that were already reported.
    Told,
    /// There are more problems of one type than are reported.
    More {
        /// The number of problems that are reported.
        told: usize,
        /// The number of problems that are not.
        more: usize,
    },
    /// The arguments are inconsistent.
    Usage(Usage),
    /// A file or folder cannot be read.
    Read(PathBuf, io::Error),
    /// A file or folder cannot be written.
    Write(PathBuf, io::Error),
    /// A folder cannot be watched.
    Watch(PathBuf),
    /// A roster cannot be used.
    Roster(PathBuf, RosterProblem),
    /// An empty cell of a roster would leave a value of another pair in place.
    EmptyCell(Box<EmptyCell>),
    /// An agreement of a batch cannot be made, for reasons that are already in words.
    Refused(Reason),
    /// A cell of a roster does not contain a valid value.
    WrongCell(Box<LaidOver>, CellProblem),
    /// A cell of a roster cannot be understood, for the same reason as an answer.
    MisreadCell(Box<LaidOver>, Complaint),
    /// Rows of a roster contain totals of other rows, not agreements.
    TotalRows(PathBuf, Vec<usize>),
    /// A row gives a text in one language, and keeps that of another layer in the other, whose code this is.
    HalfPair(Box<LaidOver>, String),
    /// The day or the place of an agreement's signing differs from that of the ceremony.
    OtherOccasion {
        /// The place of the day or place.
        over: Box<LaidOver>,
        /// The agreement's own.
        own: String,
        /// That of the ceremony.
        common: String,
    },
    /// The gender in a cell is not that of the title of the office beside it: the cell, and the title.
    GenderOfTitle(Box<LaidOver>, String),
    /// Two agreements of one kind are between the same cities, whose names these are.
    SamePair([String; 2], Box<[(PathBuf, Option<RosterRow>); 2]>),
    /// A person signs for two cities.
    SignsForTwo(Box<Signs>, Box<Signs>),
    /// A value cannot be laid over a spec that has no place for it.
    NoPlace(Box<LaidOver>),
    /// Another batch writes into the folder.
    Busy(PathBuf),
    /// A worker cannot be started.
    Start(io::Error),
    /// A worker ended before it started its work, with an exit code unless it was killed.
    Ended(Option<i32>),
    /// A worker ended while it made the agreement of a spec, or of a row: at a bound, or in another way.
    Lost(PathBuf, Option<RosterRow>, Option<Limit>),
    /// The process that reads a PDF cannot be started.
    Unwalled(io::Error),
    /// The process that reads a PDF ended early: at a bound, or in another way.
    OverLimit(PathBuf, Option<Limit>),
    /// An original cannot be bound into a book.
    Unbindable(PathBuf),
    /// An original has changed since it was made.
    Altered(PathBuf),
    /// A file that no batch has made is in the place of an original.
    NotOurs(PathBuf),
    /// Another city was laid over that of a party whose id still names the first: the id, and where it is written.
    IdOfOtherCity(String, Box<LaidOver>),
    /// The user stopped a batch.
    Interrupted,
    /// The user ended the questions of a new spec.
    Stopped,
}

/// A bound of a process that was reached.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Limit {
    /// That of memory, in megabytes.
    Memory(usize),
    /// That of the time of a processor, in seconds.
    Processor(usize),
    /// That of the time on the clock, in seconds.
    Clock(usize),
}

impl Limit {
    /// The word by which messages select it.
    #[must_use]
    pub fn word(self) -> &'static str {
        match self {
            Self::Memory(_) => "memory",
            Self::Processor(_) => "processor",
            Self::Clock(_) => "clock",
        }
    }

    /// The bound itself: megabytes of memory, or seconds.
    #[must_use]
    pub fn most(self) -> usize {
        let (Self::Memory(most) | Self::Processor(most) | Self::Clock(most)) = self;
        most
    }
}

/// The reason why an answer is not accepted.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Complaint {
    /// The message that describes the problem; its hint says what is accepted.
    pub message: &'static str,
    /// The variables of the message.
    pub arguments: Vec<(&'static str, String)>,
    /// The answer that was probably meant.
    pub proposal: Option<String>,
}

impl Complaint {
    /// A complaint without variables.
    #[must_use]
    pub fn new(message: &'static str) -> Self {
        Self { message, arguments: Vec::new(), proposal: None }
    }

    /// The same with a variable.
    #[must_use]
    pub fn with(mut self, name: &'static str, value: impl Into<String>) -> Self {
        self.arguments.push((name, value.into()));
        self
    }

    /// The same with the answer that was probably meant.
    #[must_use]
    pub fn proposing(self, proposal: Option<String>) -> Self {
        Self { proposal, ..self }
    }
}

/// The reason why a command could not be carried out, in the user's words.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Reason {
    /// The id for programs.
    pub id: String,
    /// The description of the problem.
    pub message: String,
    /// The advice on how to fix it.
    pub hint: String,
}

impl Reason {
    /// All reasons as one, with the id of the first.
    #[must_use]
    pub fn joined(reasons: Vec<Self>) -> Option<Self> {
        let join = |texts: Vec<&str>| {
            let mut known = Vec::new();
            for text in texts {
                if !known.contains(&text) {
                    known.push(text);
                }
            }
            known.join("\n")
        };
        let message = join(reasons.iter().map(|reason| reason.message.as_str()).collect());
        let hint = join(reasons.iter().map(|reason| reason.hint.as_str()).collect());
        Some(Self { id: reasons.into_iter().next()?.id, message, hint })
    }
}

/// An empty cell of a roster, its place, and the value that the agreement would keep.
#[derive(Debug)]
pub struct EmptyCell {
    /// The place of the cell.
    pub over: LaidOver,
    /// The value that would stay.
    pub kept: String,
    /// The spec that contains the value.
    pub spec: PathBuf,
}

/// The city for which a person signs, and where that is written.
#[derive(Debug, Clone)]
pub struct Signs {
    /// The name of the person.
    pub name: String,
    /// The city.
    pub city: String,
    /// The spec, and its row of a roster if it has one.
    pub place: (PathBuf, Option<RosterRow>),
}

/// Findings about one spec, or about the locales and templates.
#[derive(Debug)]
pub struct Examined {
    /// The findings.
    pub findings: Findings,
    /// The files that the findings may be about.
    pub sources: Sources,
}

/// A finding about a spec that was to be written from answers.
#[derive(Debug)]
pub struct Contradiction {
    /// The short name of the question that it is about.
    pub label: Option<String>,
    /// The finding.
    pub finding: Finding,
}

/// The ways in which arguments can be inconsistent.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Usage {
    /// More than one file would be written to one place.
    ManyFilesInOne {
        /// The number of files.
        files: usize,
        /// The place.
        target: String,
    },
    /// Two files would have the same name.
    SameName(PathBuf),
    /// A folder to lay over the built-in files contains none that has a place among them.
    NothingToLayOver(PathBuf),
    /// An argument is given twice for a party.
    Repeated {
        /// The argument.
        argument: &'static str,
        /// The id of the party.
        party: String,
    },
    /// An argument is not accepted as the answer to a question.
    Answer(Complaint),
    /// The value of an argument is needed, and there is no terminal to ask for it.
    NotSaid(&'static str),
    /// An argument names a rule that does not exist.
    UnknownRule {
        /// The text of the argument.
        written: String,
        /// The rule nearest to the text, or `none`.
        suggestion: String,
    },
    /// An argument names a kind of agreement that does not exist.
    UnknownKind {
        /// The text of the argument.
        written: String,
        /// The existing kinds.
        known: String,
        /// The kind nearest to the text, or `none`.
        suggestion: String,
    },
    /// An argument names a clause that is not in the library, or not of the kind.
    UnknownClause {
        /// The text of the argument.
        written: String,
        /// The clause nearest to the text, or `none`.
        suggestion: String,
    },
    /// An argument names a party that the agreement does not have.
    UnknownParty {
        /// The text of the argument.
        written: String,
        /// The ids of the parties.
        known: String,
    },
    /// An argument names an original that an agreement does not have.
    NoSuchOriginal {
        /// The spec of the agreement.
        spec: PathBuf,
        /// The text of the argument.
        written: String,
        /// The ids of the parties that have an original of their own.
        known: Vec<String>,
    },
    /// A draft, or a reading copy, would get places for electronic signatures.
    NotToBeSigned(PathBuf),
    /// A file is not a PDF that can be read within bounds.
    UnreadablePdf(PathBuf, Kind),
    /// A PDF is a book of originals, each of which is verified by itself.
    IsBook {
        /// The PDF.
        path: PathBuf,
        /// The number of its originals.
        originals: usize,
    },
    /// A PDF, which may be a scan, carries no spec, and none is given.
    CarriesNoSpec {
        /// The PDF.
        path: PathBuf,
        /// True if its pages are pictures.
        is_scan: bool,
    },
    /// A PDF cannot carry a file by its name, because not every system could write it again.
    CannotCarry(String),
    /// A PDF carries a file whose name leads out of its target folder.
    UnsafeName(String),
    /// A PDF is to be signed in its own fields, and by a service that places them.
    FieldsAndAnchors,
    /// This option asks for something that only a PDF has.
    OnlyInPdf(&'static str),
    /// Files that follow their specs cannot go to the standard output.
    WatchToStandardOutput,
    /// A pattern matches no file, or a folder has no specs.
    NothingMatches(String),
    /// An argument for one spec is given for a pattern that matches several.
    ManySpecsForOne(String),
    /// There are more agreements than a ceremony may have.
    TooManyAgreements,
    /// A spreadsheet is given in place of a spec or a ceremony.
    SheetForSpec(PathBuf),
    /// A PDF is given in place of a spec.
    PdfForSpec(PathBuf),
    /// A ceremony is given among specs.
    CeremonyAmongSpecs(PathBuf),
    /// Two agreements would have the same folder.
    SameFolder {
        /// The name of the folder.
        id: String,
        /// The specs of both, each with its row if it has one.
        places: Box<[(PathBuf, Option<RosterRow>); 2]>,
    },
    /// A file is not the manifest of a batch.
    NotAManifest(PathBuf),
    /// A manifest is that of a whole batch, not of a part.
    NotAPart(PathBuf),
    /// A manifest is that of another batch than the first, or of the same part as an earlier one.
    OtherBatch {
        /// The manifest.
        path: PathBuf,
        /// The first of those that were given.
        first: PathBuf,
    },
    /// Parts of a batch, such as `2/4`, have no manifest among those given.
    MissingParts(Vec<String>),
    /// A file is missing, or differs from the manifest.
    NotAsMade(PathBuf),
    /// A file was changed while agreements were made from it.
    ChangedMeanwhile(PathBuf),
    /// Templates or locales were changed while agreements were made with them.
    ResourcesChanged,
    /// The program was replaced while a batch ran.
    ProgramReplaced,
    /// A file would overwrite one that it is made from.
    OverInput(PathBuf),
    /// A file already exists that must not be replaced.
    AlreadyThere(PathBuf),
}

impl Failure {
    /// 1 for findings, 2 for wrong usage, 3 for a file that cannot be read, written or watched, 130 if the user stopped
    /// it.
    #[must_use]
    pub fn exit_code(&self) -> u8 {
        match self {
            Self::Findings(_)
            | Self::Answers(_)
            | Self::Told
            | Self::More { .. }
            | Self::Roster(..)
            | Self::EmptyCell(_)
            | Self::Refused(_)
            | Self::WrongCell(..)
            | Self::MisreadCell(..)
            | Self::TotalRows(..)
            | Self::HalfPair(..)
            | Self::OtherOccasion { .. }
            | Self::GenderOfTitle(..)
            | Self::SamePair(..)
            | Self::SignsForTwo(..)
            | Self::NoPlace(_)
            | Self::Lost(..)
            | Self::Unbindable(_)
            | Self::Altered(_)
            | Self::NotOurs(_)
            | Self::IdOfOtherCity(..)
            | Self::Usage(Usage::ChangedMeanwhile(_) | Usage::ResourcesChanged | Usage::ProgramReplaced) => 1,
            Self::Usage(_) => 2,
            Self::Read(..)
            | Self::Write(..)
            | Self::Watch(_)
            | Self::Busy(_)
            | Self::Start(_)
            | Self::Unwalled(_)
            | Self::OverLimit(..)
            | Self::Ended(_) => 3,
            Self::Interrupted | Self::Stopped => 130,
        }
    }
}

impl From<Failure> for Vec<Failure> {
    fn from(failure: Failure) -> Self {
        vec![failure]
    }
}
