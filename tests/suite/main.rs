//! The tests, as one program, so that Typst is linked once.

mod check;
mod checks;
mod cities;
mod command;
mod determinism;
mod documents;
mod errors;
mod explain;
mod harmless;
mod help;
mod hostile;
mod invalid;
mod invariants;
mod library;
mod markup;
mod mutation;
mod new;
mod pages;
mod reader;
mod readme;
mod reaffirm;
mod schema;
mod support;
mod text;
mod watch;
mod wording;
