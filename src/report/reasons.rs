//! The reasons why a command could not be carried out, in the user's words.

use fluent::FluentValue;

use super::diagnostic::Tally;
use super::failure::Limit;
use super::failure::{Complaint, Failure, Reason};
use super::roster::of_cell;
use super::{Reporter, short};
use crate::spec::LaidOver;

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
        let (id, arguments) = failure.message()?;
        let (message, hint) = (self.words(id, None, &arguments), self.words(id, Some("hint"), &arguments));
        Some(Reason { id: id.to_owned(), message, hint })
    }
}

/// The message about a failed command, with its arguments; there is none if findings are the reason.
pub(super) type Message = (&'static str, Vec<(&'static str, FluentValue<'static>)>);

/// The message about an answer that is not accepted.
pub(super) fn complaint_message(complaint: &Complaint) -> Message {
    let value = |value: &String| match value.parse::<usize>() {
        Ok(number) => number.into(),
        Err(_) => short(value).into(),
    };
    (complaint.message, complaint.arguments.iter().map(|(name, written)| (*name, value(written))).collect())
}

/// The bound at which a process has ended, and its amount; `none` if it has ended in another way.
pub(super) fn of_limit(limit: Option<Limit>) -> [(&'static str, FluentValue<'static>); 2] {
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

/// The numbers of rows, separated by commas.
pub(super) fn numbers(rows: &[usize]) -> String {
    rows.iter().map(ToString::to_string).collect::<Vec<_>>().join(", ")
}

/// Ids, separated by commas; `none` if there are none.
pub(super) fn listed(ids: &[String]) -> String {
    if ids.is_empty() { "none".to_owned() } else { ids.join(", ") }
}

/// The word for the field of an agreement's signing that differs from that of the ceremony.
pub(super) fn date_or_place(over: &LaidOver) -> &'static str {
    if over.path.starts_with("signing.date") { "date" } else { "place" }
}
