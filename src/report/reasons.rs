//! The reasons why a command could not be carried out, in the user's words.

use fluent::FluentValue;

use super::diagnostic::Tally;
use super::failure::Limit;
use super::failure::{Complaint, Failure, Reason, Usage};
use super::roster::{empty_cell, of_cell, of_row, of_two, roster_problem, signs_for_two, wrong_cell};
use super::{Reporter, quoted, reason, short, shown};
use crate::spec::LaidOver;
use crate::spec::MOST_AGREEMENTS;

impl Reporter {
    /// Reports why a command could not be carried out, and, if findings are among the reasons, the number of problems
    /// once.
    pub fn failures(&self, failures: &[Failure]) {
        let (mut found, mut others) = (None::<Tally>, 0);
        for failure in failures {
            if let Failure::Findings(examined) = failure {
                let tally = self.tally(examined);
                self.show(&tally);
                let all = found.get_or_insert_default();
                (all.errors, all.warnings) = (all.errors + tally.errors, all.warnings + tally.warnings);
            } else {
                self.failure(failure);
                others += usize::from(!matches!(failure, Failure::More { .. }));
            }
        }
        if let Some(found) = found {
            self.count("found", &Tally { errors: found.errors + others, ..found });
        }
    }

    /// Reports why a command could not be carried out.
    pub fn failure(&self, failure: &Failure) {
        if matches!(failure, Failure::Findings(_)) {
            self.failures(std::slice::from_ref(failure));
        } else if let Failure::Answers(contradictions) = failure {
            self.contradictions(contradictions);
        } else if let Some(reason) = self.reason(failure) {
            self.tell(&self.reason_in_words(&reason));
        }
    }

    /// Explains in plain words why an answer is not accepted, and which answers are.
    pub fn complain(&self, complaint: &Complaint) {
        let (id, arguments) = complaint_message(complaint);
        self.plainly(&self.words(id, None, &arguments), &self.words(id, Some("hint"), &arguments));
    }

    /// The reason why a command could not be carried out, unless findings are the reason.
    pub fn reason(&self, failure: &Failure) -> Option<Reason> {
        if let Failure::Refused(reason) = failure {
            return Some(reason.clone());
        }
        if let Failure::MisreadCell(over, complaint) = failure {
            let (id, arguments) = complaint_message(complaint);
            let place = self.words("at-line-or-cell", None, &place_of(over));
            let message = format!("{place}: {}", self.words(id, None, &arguments));
            return Some(Reason {
                id: id.to_owned(),
                message,
                hint: self.words(id, Some("hint"), &arguments),
            });
        }
        let (id, arguments) = message(failure)?;
        let (message, hint) = (self.words(id, None, &arguments), self.words(id, Some("hint"), &arguments));
        Some(Reason { id: id.to_owned(), message, hint })
    }
}

/// The message about a failed command, with its arguments; there is none if findings are the reason.
pub(super) type Message = (&'static str, Vec<(&'static str, FluentValue<'static>)>);

#[expect(clippy::too_many_lines, reason = "one arm for each way to fail, all of them alike")]
fn message(failure: &Failure) -> Option<Message> {
    Some(match failure {
        Failure::Findings(_)
        | Failure::Answers(_)
        | Failure::Refused(_)
        | Failure::MisreadCell(..)
        | Failure::Told
        | Failure::Stopped => return None,
        Failure::More { told, more } => ("more", vec![("told", (*told).into()), ("more", (*more).into())]),
        Failure::Usage(Usage::ManyFilesInOne { files, target }) => {
            ("many-files-in-one", vec![("files", (*files).into()), ("target", target.clone().into())])
        }
        Failure::Usage(Usage::SameName(path)) => ("same-name", vec![("path", shown(path))]),
        Failure::Usage(Usage::NothingToLayOver(path)) => ("nothing-to-lay-over", vec![("path", shown(path))]),
        Failure::Usage(Usage::Repeated { argument, party }) => {
            let arguments = [("argument", (*argument).into()), ("written", short(party).into())];
            ("repeated-for-party", arguments.to_vec())
        }
        Failure::Usage(Usage::Answer(complaint)) => complaint_message(complaint),
        Failure::Usage(Usage::UnknownKind { written, known, suggestion }) => (
            "no-such-kind",
            vec![
                ("written", written.clone().into()),
                ("known", known.clone().into()),
                ("suggestion", suggestion.clone().into()),
            ],
        ),
        Failure::Usage(Usage::NotSaid(argument)) => ("not-said", vec![("argument", (*argument).into())]),
        Failure::Usage(Usage::UnknownRule { written, suggestion }) => (
            "no-such-rule",
            vec![("written", written.clone().into()), ("suggestion", suggestion.clone().into())],
        ),
        Failure::Usage(Usage::UnknownClause { written, suggestion }) => (
            "no-such-clause",
            vec![("written", written.clone().into()), ("suggestion", suggestion.clone().into())],
        ),
        Failure::Usage(Usage::UnknownParty { written, known }) => {
            let arguments = [("written", written.clone().into()), ("known", known.clone().into())];
            ("unknown-party", arguments.to_vec())
        }
        Failure::Usage(Usage::UnreadablePdf(path, kind)) => {
            ("unreadable-pdf", vec![("path", shown(path)), ("kind", kind.word().into())])
        }
        Failure::Usage(Usage::IsBook { path, originals }) => {
            ("is-book", vec![("path", shown(path)), ("originals", (*originals).into())])
        }
        Failure::Usage(Usage::CarriesNoSpec { path, is_scan }) => {
            let scan = if *is_scan { "yes" } else { "no" };
            ("carries-no-spec", vec![("path", shown(path)), ("scan", scan.into())])
        }
        Failure::Usage(Usage::CannotCarry(name)) => ("cannot-carry", vec![("name", short(name).into())]),
        Failure::Usage(Usage::UnsafeName(name)) => ("unsafe-name", vec![("name", short(name).into())]),
        Failure::Usage(Usage::FieldsAndAnchors) => ("fields-and-anchors", vec![]),
        Failure::Usage(Usage::OnlyInPdf(option)) => ("only-in-pdf", vec![("option", (*option).into())]),
        Failure::Usage(Usage::WatchToStandardOutput) => ("watch-to-standard-output", vec![]),
        Failure::Usage(Usage::NotToBeSigned(path)) => ("not-to-be-signed", vec![("path", shown(path))]),
        Failure::Usage(Usage::NoSuchOriginal { spec, written, known }) => (
            "no-such-original",
            vec![
                ("path", shown(spec)),
                ("written", written.clone().into()),
                ("known", if known.is_empty() { "none".into() } else { known.join(", ").into() }),
            ],
        ),
        Failure::Usage(Usage::OverInput(path)) => ("over-input", vec![("path", shown(path))]),
        Failure::Usage(Usage::AlreadyThere(path)) => ("already-there", vec![("path", shown(path))]),
        Failure::Read(path, error) => {
            ("cannot-read", vec![("path", shown(path)), ("reason", reason(error).into())])
        }
        Failure::Write(path, error) => {
            ("cannot-write", vec![("path", shown(path)), ("reason", reason(error).into())])
        }
        Failure::Roster(path, problem) => roster_problem(path, problem),
        Failure::EmptyCell(empty) => ("empty-cell", empty_cell(empty)),
        Failure::WrongCell(over, problem) => wrong_cell(over, problem),
        Failure::TotalRows(path, rows) => {
            let numbers = rows.iter().map(ToString::to_string).collect::<Vec<_>>().join(", ");
            let rows = [("count", rows.len().into()), ("rows", short(&numbers).into())];
            ("total-rows", [&[("path", shown(path))][..], &rows].concat())
        }
        Failure::HalfPair(over, missing) => {
            ("half-pair", [place_of(over), vec![("language", short(missing).into())]].concat())
        }
        Failure::OtherOccasion { over, own, common } => {
            let what = if over.path.starts_with("signing.date") { "date" } else { "place" };
            let arguments =
                [("what", what.into()), ("own", short(own).into()), ("common", short(common).into())];
            ("other-occasion", [&place_of(over)[..], &arguments].concat())
        }
        Failure::GenderOfTitle(over, title) => {
            ("gender-of-title", [place_of(over), vec![("title", short(title).into())]].concat())
        }
        Failure::SamePair([one, other], places) => {
            let cities = [("first-city", short(one).into()), ("second-city", short(other).into())];
            let [first, second] = &**places;
            ("same-pair", [&of_two(first, second)[..], &cities].concat())
        }
        Failure::SignsForTwo(first, second) => ("signs-for-two", signs_for_two(first, second)),
        Failure::NoPlace(over) => ("no-place", place_of(over)),
        Failure::Busy(path) => ("busy", vec![("path", shown(path))]),
        Failure::Start(error) => ("cannot-start", vec![("reason", reason(error).into())]),
        Failure::Ended(code) => {
            let code = code.map_or_else(|| "none".into(), |code| code.to_string().into());
            ("worker-ended", vec![("code", code)])
        }
        Failure::Lost(path, row, limit) => {
            let place = [vec![("path", shown(path))], of_row(row.as_ref()).to_vec()].concat();
            ("worker-lost", [place, of_limit(*limit).to_vec()].concat())
        }
        Failure::Unwalled(error) => ("cannot-start-reading", vec![("reason", reason(error).into())]),
        Failure::OverLimit(path, limit) => {
            ("over-limit", [&[("path", shown(path))][..], &of_limit(*limit)].concat())
        }
        Failure::Unbindable(path) => ("unbindable", vec![("path", shown(path))]),
        Failure::Altered(path) => ("altered", vec![("path", shown(path))]),
        Failure::NotOurs(path) => ("not-ours", vec![("path", shown(path))]),
        Failure::IdOfOtherCity(id, over) => {
            ("id-of-other-city", [place_of(over), vec![("id", short(id).into())]].concat())
        }
        Failure::Interrupted => ("interrupted", vec![]),
        Failure::Usage(Usage::TooManyAgreements) => {
            ("too-many-agreements", vec![("most", MOST_AGREEMENTS.into())])
        }
        Failure::Usage(Usage::NothingMatches(pattern)) => {
            ("nothing-matches", vec![("pattern", short(pattern).into())])
        }
        Failure::Usage(Usage::ManySpecsForOne(pattern)) => {
            ("many-specs-for-one", vec![("pattern", short(pattern).into())])
        }
        Failure::Usage(Usage::CeremonyAmongSpecs(path)) => {
            ("ceremony-among-specs", vec![("path", shown(path)), ("argument", quoted(path).into())])
        }
        Failure::Usage(Usage::SheetForSpec(path)) => ("sheet-for-spec", vec![("path", shown(path))]),
        Failure::Usage(Usage::PdfForSpec(path)) => ("pdf-for-spec", vec![("path", shown(path))]),
        Failure::Usage(Usage::SameFolder { id, places }) => {
            let [first, second] = &**places;
            ("same-folder", [&of_two(first, second)[..], &[("id", short(id).into())]].concat())
        }
        Failure::Usage(Usage::ChangedMeanwhile(path)) => ("changed-meanwhile", vec![("path", shown(path))]),
        Failure::Usage(Usage::NotAManifest(path)) => ("not-a-manifest", vec![("path", shown(path))]),
        Failure::Usage(Usage::NotAPart(path)) => ("not-a-part", vec![("path", shown(path))]),
        Failure::Usage(Usage::OtherBatch { path, first }) => {
            ("other-batch", vec![("path", shown(path)), ("first", shown(first))])
        }
        Failure::Usage(Usage::MissingParts(parts)) => {
            let arguments = [("parts", parts.join(", ").into()), ("count", parts.len().into())];
            ("missing-parts", arguments.to_vec())
        }
        Failure::Usage(Usage::NotAsMade(path)) => ("not-as-made", vec![("path", shown(path))]),
        Failure::Usage(Usage::ProgramReplaced) => ("program-replaced", vec![]),
        Failure::Usage(Usage::ResourcesChanged) => ("resources-changed", vec![]),
        Failure::Watch(path) => ("cannot-watch", vec![("path", shown(path))]),
    })
}

/// The message about an answer that is not accepted.
fn complaint_message(complaint: &Complaint) -> Message {
    let value = |value: &String| match value.parse::<usize>() {
        Ok(number) => number.into(),
        Err(_) => short(value).into(),
    };
    (complaint.message, complaint.arguments.iter().map(|(name, written)| (*name, value(written))).collect())
}

/// The bound at which a process has ended, and its amount; `none` if it has ended in another way.
fn of_limit(limit: Option<Limit>) -> [(&'static str, FluentValue<'static>); 2] {
    let word = limit.map_or("none", Limit::word);
    [("limit", word.into()), ("most", limit.map_or(0, Limit::most).into())]
}

/// The place where a value that is laid over a spec is written, and its path in the spec.
pub(super) fn place_of(over: &LaidOver) -> Vec<(&'static str, FluentValue<'static>)> {
    let place = [
        ("file", over.file.to_string().into()),
        ("line", over.first_line.to_string().into()),
        ("path", short(over.heading.as_ref().unwrap_or(&over.path)).into()),
    ];
    [&place[..], &of_cell(over.cell.as_ref())].concat()
}
