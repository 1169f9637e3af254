//! Reports errors in the command line as every other failure is reported.

use std::error::Error as _;

use alternat::report::Reporter;
use clap::Error;
use clap::error::{ContextKind, ContextValue, ErrorKind};

/// Reports why a command line cannot be read.
pub fn tell(error: &Error, reporter: &Reporter) {
    let written = context(error, ContextKind::InvalidValue, "").unwrap_or_default();
    // The function that reads a value returns the id of the message about its error.
    let reason = error.source().map(ToString::to_string).unwrap_or_default();
    let named = |kind| context(error, kind, "`, `");
    let other =
        named(ContextKind::PriorArg).filter(|prior| named(ContextKind::InvalidArg).as_ref() != Some(prior));
    let message = match error.kind() {
        ErrorKind::UnknownArgument => "unknown-argument",
        ErrorKind::InvalidSubcommand => "unknown-command",
        ErrorKind::MissingSubcommand => "missing-command",
        ErrorKind::MissingRequiredArgument => "missing-arguments",
        ErrorKind::ArgumentConflict if other.is_some() => "conflicting-arguments",
        ErrorKind::ArgumentConflict => "repeated-argument",
        ErrorKind::InvalidValue if written.is_empty() => "missing-value",
        ErrorKind::InvalidValue => "unknown-value",
        ErrorKind::TooManyValues => "needless-value",
        ErrorKind::ValueValidation => &reason,
        _ => "unreadable-arguments",
    };
    let argument = context(error, ContextKind::InvalidArg, "`, `");
    let count = match error.get(ContextKind::InvalidArg) {
        Some(ContextValue::Strings(arguments)) => arguments.len(),
        _ => 1,
    };
    let command = context(error, ContextKind::InvalidSubcommand, " ");
    let known = context(error, ContextKind::ValidValue, ", ");
    let suggested =
        [ContextKind::SuggestedArg, ContextKind::SuggestedSubcommand, ContextKind::SuggestedValue];
    let suggestion = suggested.into_iter().find_map(|kind| context(error, kind, "`, `"));
    let or_none = |text: Option<String>| text.unwrap_or_else(|| "none".to_owned());
    let arguments = [
        ("argument", argument.unwrap_or_default().into()),
        ("count", count.into()),
        ("other", other.unwrap_or_default().into()),
        ("written", written.into()),
        ("command", command.unwrap_or_default().into()),
        ("known", or_none(known).into()),
        ("suggestion", or_none(suggestion).into()),
    ];
    reporter.error(message, &arguments);
}

/// The details that clap gives of an error, as written on the command line.
fn context(error: &Error, kind: ContextKind, between: &str) -> Option<String> {
    match error.get(kind)? {
        ContextValue::String(text) => Some(text.clone()),
        ContextValue::Strings(texts) if !texts.is_empty() => Some(texts.join(between)),
        _ => None,
    }
}
