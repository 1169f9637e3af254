//! The tests, as one program, so that Typst is linked once.

mod checks;
mod cities;
mod command;
mod determinism;
mod documents;
mod errors;
mod explain;
mod help;
mod invalid;
mod invariants;
mod library;
mod markup;
mod pages;
mod reader;
mod readme;
mod reaffirm;
mod support;
mod text;
mod watch;
mod wording;
