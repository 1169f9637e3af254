//! The reasons why a command could not be carried out: a table of all, and what they carry.

use std::io;
use std::path::PathBuf;

use fluent::FluentValue;

use super::reasons::{Message, date_or_place, numbers, of_limit, place_of};
use super::roster::{of_row, of_two, roster_problem, wrong_cell};
use super::{reason, short, shown};
use crate::spec::{CellProblem, LaidOver, RosterProblem, RosterRow};

pub use parts::{AgreementPlace, Complaint, Contradiction, EmptyCell, Examined, Limit, Reason, Signs};
pub use usage::Usage;

/// Makes an enum of failures from a table: below each exit code the variants with what they carry, the id of the
/// message about each, and the arguments of the message. A variant without an id has no message of its own.
macro_rules! failures {
    (
        $(#[$attribute:meta])+ $name:ident
        $($code:literal {
            $(
                $(#[doc = $text:literal])+
                $variant:ident
                $(($($item:ident: $item_type:ty),+))?
                $({ $($(#[doc = $field_text:literal])+ $field:ident: $field_type:ty,)+ })?
                $(= $id:literal [$($arguments:tt)*])?
                $(=> $message:expr)?;
            )+
        })+
        $(of { $(#[doc = $part_text:literal])+ $part:ident })?
    ) => {
        $(#[$attribute])+
        pub enum $name {
            $($(
                $(#[doc = $text])+
                $variant
                $(($($item_type),+))?
                $({ $($(#[doc = $field_text])+ $field: $field_type,)+ })?,
            )+)+
            $($(#[doc = $part_text])+ $part($part),)?
        }

        impl $name {
            /// Each failure in the order of the table: its name, the id of its message, if it has one of its own, and
            /// its exit code.
            pub const ALL: &[(&str, Option<&str>, u8)] = &[
                $($((stringify!($variant), id!($($id)?), $code),)+)+
            ];

            /// 1 for findings, 2 for wrong usage, 3 for a file that cannot be read, written or watched, 130 if the
            /// user stopped it.
            #[must_use]
            pub fn exit_code(&self) -> u8 {
                match self {
                    $($(Self::$variant { .. })|+ => $code,)+
                    $(Self::$part(part) => part.exit_code(),)?
                }
            }

            /// The message about the failure, if it has one of its own.
            pub(in crate::report) fn message(&self) -> Option<Message> {
                match self {
                    $($(
                        Self::$variant $(($($item),+))? $({ $($field),+ })? => {
                            message!($(= $id [$($arguments)*])? $(=> $message)?)
                        }
                    )+)+
                    $(Self::$part(part) => part.message(),)?
                }
            }
        }
    };
}

macro_rules! id {
    () => {
        None
    };
    ($id:literal) => {
        Some($id)
    };
}

macro_rules! message {
    () => {
        None
    };
    (=> $message:expr) => {
        Some($message)
    };
    (= $id:literal [$(..$more:expr,)* $($name:literal = $value:expr),* $(,)?]) => {
        Some(($id, std::iter::empty()$(.chain($more))*.chain([$(($name, FluentValue::from($value))),*]).collect()))
    };
}

mod parts;
mod usage;

failures! {
    /// The reason why a command could not be carried out.
    #[derive(Debug)]
    Failure
    1 {
        /// A spec, a locale or a template has problems.
        Findings(_examined: Examined);
        /// Answers contradict each other, or a rule.
        Answers(_contradictions: Vec<Contradiction>);
        /// A spec has problems that were already reported.
        Told;
        /// There are more problems of one type than are reported.
        More {
            /// The number of problems that are reported.
            told: usize,
            /// The number of problems that are not.
            more: usize,
        } = "more" ["told" = *told, "more" = *more];
        /// A roster cannot be used.
        Roster(path: PathBuf, problem: RosterProblem) => roster_problem(path, problem);
        /// An empty cell of a roster would leave a value of another pair in place.
        EmptyCell(empty: Box<EmptyCell>) = "empty-cell" [
            ..place_of(&empty.over),
            "kept" = short(&empty.kept),
            "spec" = shown(&empty.spec),
        ];
        /// An agreement of a batch cannot be made, for reasons that are already in words.
        Refused(_reason: Reason);
        /// A cell of a roster does not contain a valid value.
        WrongCell(over: Box<LaidOver>, problem: CellProblem) => wrong_cell(over, problem);
        /// A cell of a roster cannot be understood, for the same reason as an answer.
        MisreadCell(_over: Box<LaidOver>, _complaint: Complaint);
        /// Rows of a roster contain totals of other rows, not agreements.
        TotalRows(path: PathBuf, rows: Vec<usize>) = "total-rows" [
            "path" = shown(path),
            "count" = rows.len(),
            "rows" = short(&numbers(rows)),
        ];
        /// A row gives a text in one language, and keeps that of another layer in the other, whose code this is.
        HalfPair(over: Box<LaidOver>, missing: String) = "half-pair" [
            ..place_of(over),
            "language" = short(missing),
        ];
        /// The day or the place of an agreement's signing differs from that of the ceremony.
        OtherOccasion {
            /// The place of the day or place.
            over: Box<LaidOver>,
            /// The agreement's own.
            own: String,
            /// That of the ceremony.
            common: String,
        } = "other-occasion" [
            ..place_of(over),
            "what" = date_or_place(over),
            "own" = short(own),
            "common" = short(common),
        ];
        /// The gender in a cell is not that of the title of the office beside it: the cell, and the title.
        GenderOfTitle(over: Box<LaidOver>, title: String) = "gender-of-title" [
            ..place_of(over),
            "title" = short(title),
        ];
        /// Two agreements of one kind are between the same cities, whose names these are.
        SamePair(cities: [String; 2], places: Box<[AgreementPlace; 2]>) = "same-pair" [
            ..of_two(&places[0], &places[1]),
            "first-city" = short(&cities[0]),
            "second-city" = short(&cities[1]),
        ];
        /// A person signs for two cities.
        SignsForTwo(first: Box<Signs>, second: Box<Signs>) = "signs-for-two" [
            ..of_two(&first.place, &second.place),
            "name" = short(&first.name),
            "first-city" = short(&first.city),
            "second-city" = short(&second.city),
        ];
        /// A value cannot be laid over a spec that has no place for it.
        NoPlace(over: Box<LaidOver>) = "no-place" [..place_of(over),];
        /// A worker ended while it made the agreement of a spec, or of a row: at a bound, or in another way.
        Lost(path: PathBuf, row: Option<RosterRow>, limit: Option<Limit>) = "worker-lost" [
            ..of_row(row.as_ref()),
            ..of_limit(*limit),
            "path" = shown(path),
        ];
        /// An original cannot be bound into a book.
        Unbindable(path: PathBuf) = "unbindable" ["path" = shown(path)];
        /// An original has changed since it was made.
        Altered(path: PathBuf) = "altered" ["path" = shown(path)];
        /// A file that no batch has made is in the place of an original.
        NotOurs(path: PathBuf) = "not-ours" ["path" = shown(path)];
        /// Another city was laid over that of a party whose id still names the first: the id, and where it is written.
        IdOfOtherCity(id: String, over: Box<LaidOver>) = "id-of-other-city" [
            ..place_of(over),
            "id" = short(id),
        ];
    }
    3 {
        /// A file or folder cannot be read.
        Read(path: PathBuf, error: io::Error) = "cannot-read" [
            "path" = shown(path),
            "reason" = reason(error),
        ];
        /// A file or folder cannot be written.
        Write(path: PathBuf, error: io::Error) = "cannot-write" [
            "path" = shown(path),
            "reason" = reason(error),
        ];
        /// A folder cannot be watched.
        Watch(path: PathBuf) = "cannot-watch" ["path" = shown(path)];
        /// Another batch writes into the folder.
        Busy(path: PathBuf) = "busy" ["path" = shown(path)];
        /// A worker cannot be started.
        Start(error: io::Error) = "cannot-start" ["reason" = reason(error)];
        /// A worker ended before it started its work, with an exit code unless it was killed.
        Ended(code: Option<i32>) = "worker-ended" [
            "code" = code.map_or_else(|| "none".to_owned(), |code| code.to_string()),
        ];
        /// The process that reads a PDF cannot be started.
        Unwalled(error: io::Error) = "cannot-start-reading" ["reason" = reason(error)];
        /// The process that reads a PDF ended early: at a bound, or in another way.
        OverLimit(path: PathBuf, limit: Option<Limit>) = "over-limit" [
            ..of_limit(*limit),
            "path" = shown(path),
        ];
    }
    130 {
        /// The user stopped a batch.
        Interrupted = "interrupted" [];
        /// The user ended the questions of a new spec.
        Stopped;
    }
    of {
        /// The arguments are inconsistent.
        Usage
    }
}

impl From<Failure> for Vec<Failure> {
    fn from(failure: Failure) -> Self {
        vec![failure]
    }
}
