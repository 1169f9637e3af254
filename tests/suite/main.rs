//! The tests, as one program, so that Typst is linked once.

mod cities;
mod command;
mod determinism;
mod documents;
mod errors;
mod harmless;
mod hostile;
mod invalid;
mod invariants;
mod library;
mod markup;
mod mutation;
mod pages;
mod reader;
mod readme;
mod reaffirm;
mod schema;
mod support;
mod text;
mod wording;
