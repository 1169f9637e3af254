//! The parts of the reasons why a command could not be carried out.

use std::path::PathBuf;

use serde::{Deserialize, Serialize};

use crate::finding::{Finding, Findings};
use crate::report::sources::Sources;
use crate::spec::{LaidOver, RosterRow};

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
    /// The agreement that they sign.
    pub place: AgreementPlace,
}

/// The place of an agreement: its spec, and its row of a roster if it has one.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct AgreementPlace {
    /// The spec.
    pub spec: PathBuf,
    /// The row of a roster.
    pub row: Option<RosterRow>,
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
