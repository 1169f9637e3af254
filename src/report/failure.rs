//! Why a command could not be carried out, in the user's words.

use std::path::{Path, PathBuf};

use alternat::spec::{MOST_AGREEMENTS, MOST_COLUMNS, RosterProblem};
use fluent::FluentValue;

use crate::failure::{Failure, Usage};
use crate::report::{Reporter, reason, short, shown, tell};

impl Reporter {
    /// Tells why a command could not be carried out.
    pub fn failure(&self, failure: &Failure) {
        let words = self.failure_in_words(failure);
        if !words.is_empty() {
            tell(&words);
        }
    }

    /// Why a command could not be carried out.
    #[expect(clippy::too_many_lines, reason = "one arm for each way to fail, all of them alike")]
    pub fn failure_in_words(&self, failure: &Failure) -> String {
        match failure {
            Failure::Findings(examined) => {
                let tally = self.tally(examined);
                let count = self.count_in_words("found", &tally);
                [self.shown(&tally), count].join("\n")
            }
            Failure::Told => String::new(),
            Failure::More { told, more } => {
                self.words("more", None, &[("told", (*told).into()), ("more", (*more).into())])
            }
            Failure::Usage(Usage::ManyFilesInOne { files, target }) => self.error_in_words(
                "many-files-in-one",
                &[("files", (*files).into()), ("target", target.clone().into())],
            ),
            Failure::Usage(Usage::SameName(path)) => {
                self.error_in_words("same-name", &[("path", shown(path))])
            }
            Failure::Usage(Usage::NothingToLayOver(path)) => {
                self.error_in_words("nothing-to-lay-over", &[("path", shown(path))])
            }
            Failure::Usage(Usage::RepeatedSignatory(written)) => {
                self.error_in_words("repeated-signatory", &[("written", written.clone().into())])
            }
            Failure::Usage(Usage::UnknownKind { written, known, suggestion }) => self.error_in_words(
                "no-such-kind",
                &[
                    ("written", written.clone().into()),
                    ("known", known.clone().into()),
                    ("suggestion", suggestion.clone().into()),
                ],
            ),
            Failure::Usage(Usage::NotSaid(argument)) => {
                self.error_in_words("not-said", &[("argument", (*argument).into())])
            }
            Failure::Usage(Usage::UnknownRule { written, suggestion }) => self.error_in_words(
                "no-such-rule",
                &[("written", written.clone().into()), ("suggestion", suggestion.clone().into())],
            ),
            Failure::Usage(Usage::UnknownClause { written, suggestion }) => self.error_in_words(
                "no-such-clause",
                &[("written", written.clone().into()), ("suggestion", suggestion.clone().into())],
            ),
            Failure::Usage(Usage::UnknownParty { written, known }) => {
                let arguments = [("written", written.clone().into()), ("known", known.clone().into())];
                self.error_in_words("unknown-party", &arguments)
            }
            Failure::Usage(Usage::UnreadablePdf(path)) => {
                self.error_in_words("unreadable-pdf", &[("path", shown(path))])
            }
            Failure::Usage(Usage::CarriesNoSpec(path)) => {
                self.error_in_words("carries-no-spec", &[("path", shown(path))])
            }
            Failure::Usage(Usage::UnsafeName(name)) => {
                self.error_in_words("unsafe-name", &[("name", short(name).into())])
            }
            Failure::Usage(Usage::FieldsAndAnchors) => self.error_in_words("fields-and-anchors", &[]),
            Failure::Usage(Usage::OnlyInPdf(option)) => {
                self.error_in_words("only-in-pdf", &[("option", (*option).into())])
            }
            Failure::Usage(Usage::WatchToStandardOutput) => {
                self.error_in_words("watch-to-standard-output", &[])
            }
            Failure::Usage(Usage::NotToBeSigned(path)) => {
                self.error_in_words("not-to-be-signed", &[("path", shown(path))])
            }
            Failure::Usage(Usage::NoSuchOriginal { spec, written, known }) => self.error_in_words(
                "no-such-original",
                &[
                    ("path", shown(spec)),
                    ("written", written.clone().into()),
                    ("known", if known.is_empty() { "none".into() } else { known.join(", ").into() }),
                ],
            ),
            Failure::Usage(Usage::OverInput(path)) => {
                self.error_in_words("over-input", &[("path", shown(path))])
            }
            Failure::Usage(Usage::AlreadyThere(path)) => {
                self.error_in_words("already-there", &[("path", shown(path))])
            }
            Failure::Read(path, error) => {
                self.error_in_words("cannot-read", &[("path", shown(path)), ("reason", reason(error).into())])
            }
            Failure::Write(path, error) => self
                .error_in_words("cannot-write", &[("path", shown(path)), ("reason", reason(error).into())]),
            Failure::Roster(path, problem) => self.roster_problem(path, problem),
            Failure::NoPlace(over) => {
                let (row, column) = over
                    .cell
                    .as_ref()
                    .map_or((0, "none".to_owned()), |(row, column)| (*row, column.to_string()));
                let arguments = [
                    ("file", over.file.to_string().into()),
                    ("line", over.first_line.to_string().into()),
                    ("row", row.to_string().into()),
                    ("column", column.into()),
                    ("path", short(&over.path).into()),
                ];
                self.error_in_words("no-place", &arguments)
            }
            Failure::Busy(path) => self.error_in_words("busy", &[("path", shown(path))]),
            Failure::Start(error) => self.error_in_words("cannot-start", &[("reason", reason(error).into())]),
            Failure::Lost(path) => self.error_in_words("worker-lost", &[("path", shown(path))]),
            Failure::Unbindable(path) => self.error_in_words("unbindable", &[("path", shown(path))]),
            Failure::Interrupted => self.error_in_words("interrupted", &[]),
            Failure::Usage(Usage::NothingMatches(pattern)) => {
                self.error_in_words("nothing-matches", &[("pattern", short(pattern).into())])
            }
            Failure::Usage(Usage::TooManyAgreements) => {
                self.error_in_words("too-many-agreements", &[("most", MOST_AGREEMENTS.into())])
            }
            Failure::Usage(Usage::ManySpecsForOne(pattern)) => {
                self.error_in_words("many-specs-for-one", &[("pattern", short(pattern).into())])
            }
            Failure::Usage(Usage::CeremonyAmongSpecs(path)) => {
                self.error_in_words("ceremony-among-specs", &[("path", shown(path))])
            }
            Failure::Usage(Usage::SameFolder { id, first, second }) => {
                let row = |of: &(PathBuf, Option<usize>)| {
                    of.1.map_or_else(|| "none".into(), |row| FluentValue::from(row.to_string()))
                };
                let arguments = [
                    ("id", short(id).into()),
                    ("first", shown(&first.0)),
                    ("first-row", row(first)),
                    ("second", shown(&second.0)),
                    ("second-row", row(second)),
                ];
                self.error_in_words("same-folder", &arguments)
            }
            Failure::Usage(Usage::ChangedMeanwhile(path)) => {
                self.error_in_words("changed-meanwhile", &[("path", shown(path))])
            }
            Failure::Usage(Usage::NotAManifest(path)) => {
                self.error_in_words("not-a-manifest", &[("path", shown(path))])
            }
            Failure::Usage(Usage::NotAPart(path)) => {
                self.error_in_words("not-a-part", &[("path", shown(path))])
            }
            Failure::Usage(Usage::OtherBatch(path)) => {
                self.error_in_words("other-batch", &[("path", shown(path))])
            }
            Failure::Usage(Usage::MissingParts(parts)) => {
                let arguments = [("parts", parts.join(", ").into()), ("count", parts.len().into())];
                self.error_in_words("missing-parts", &arguments)
            }
            Failure::Usage(Usage::NotAsMade(path)) => {
                self.error_in_words("not-as-made", &[("path", shown(path))])
            }
            Failure::Usage(Usage::ResourcesChanged) => self.error_in_words("resources-changed", &[]),
            Failure::Watch(path) => self.error_in_words("cannot-watch", &[("path", shown(path))]),
        }
    }
    /// What is wrong with a roster, by row and column as the sheet shows them.
    fn roster_problem(&self, path: &Path, problem: &RosterProblem) -> String {
        let path = ("path", shown(path));
        let cell = |row: usize, column: &str| {
            [("row", row.to_string().into()), ("column", FluentValue::from(column.to_owned()))]
        };
        let (message, arguments) = match problem {
            RosterProblem::TooLarge => ("roster-too-large", vec![]),
            RosterProblem::NotUtf8 { row } => ("roster-not-utf-8", cell(*row, "").to_vec()),
            RosterProblem::TooManyColumns { columns } => {
                let counts = [("columns", (*columns).into()), ("most", MOST_COLUMNS.into())];
                ("roster-too-many-columns", counts.to_vec())
            }
            RosterProblem::TooManyRows => ("roster-too-many-rows", vec![("most", MOST_AGREEMENTS.into())]),
            RosterProblem::NoRows => ("roster-empty", vec![]),
            RosterProblem::UnknownColumn { column, written, unknown } => {
                let suggestion = unknown.suggestion.as_deref().unwrap_or("none").to_owned();
                let words = [
                    ("written", short(written).into()),
                    ("unknown", short(&unknown.field).into()),
                    ("suggestion", suggestion.into()),
                    (
                        "known",
                        if unknown.known.is_empty() {
                            "none".into()
                        } else {
                            unknown.known.join(", ").into()
                        },
                    ),
                ];
                ("roster-unknown-column", [&cell(1, column)[..], &words].concat())
            }
            RosterProblem::RepeatedColumn { column, written } => {
                let words = [("written", short(written).into())];
                ("roster-repeated-column", [&cell(1, column)[..], &words].concat())
            }
            RosterProblem::WrongCells { row, cells, columns } => {
                let counts = [("cells", (*cells).into()), ("columns", (*columns).into())];
                ("roster-wrong-cells", [&cell(*row, "")[..1], &counts].concat())
            }
            RosterProblem::WrongId { row, column, written } => {
                let words = [("written", short(written).into())];
                ("roster-wrong-id", [&cell(*row, column)[..], &words].concat())
            }
        };
        self.error_in_words(message, &[&[path][..], &arguments].concat())
    }
}
