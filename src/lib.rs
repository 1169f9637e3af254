//! Alternat turns one YAML spec of a sister-city agreement into signing-ready,
//! side-by-side English and Spanish PDFs.
//!
//! # The pipeline
//!
//! `Spec → Agreement → Original → Document → Markup → Typeset → bytes`
//!
//! 1. A [`spec`] mirrors the YAML. Reading it finds every
//!    structural problem at once.
//! 2. The [`model`] is the agreement itself. It is made once, from a spec that
//!    is right, and never checked again.
//! 3. The [`alternat`] is the rule that each party comes first in its own
//!    original: it gives one original for each party, or one for both.
//! 4. [`localize`] words an original in both languages, with the messages of
//!    its locales and the [`grammar`] of its languages. The [`document`] it gives is finished text in reading order.
//! 5. The [`template`] turns the document into a short list of Typst calls.
//! 6. [`typeset`] lays out the pages; [`export`] makes a PDF, PNGs or SVGs of them.
//!    A [`book`] binds many PDFs for the printer.
//!
//! What proofreaders look for is the business of [`check`], which reads spec and documents alike.
//! A problem, wherever it is found, is a [`finding`] with a rule and a place.
//! What is made once and serves every agreement is a [`press`]. It prints documents of every [`family`]: the running order
//! of a ceremony and the report of a verification too, which says what a [`proof`] has given. The use cases of front ends
//! are in [`work`], over [`files`] that may be in memory; a [`report`] words what they give.
//!
//! # Example
//!
//! ```
//! use std::collections::BTreeMap;
//!
//! use alternat::document::Document;
//! use alternat::edition::Edition;
//! use alternat::finding::Findings;
//! use alternat::press::Press;
//! use alternat::resources::Resources;
//! use alternat::{export, spec};
//!
//! // Fails with every finding of a spec that is wrong.
//! fn render(yaml: &str) -> Result<Vec<Vec<u8>>, Findings> {
//!     let mut press = Press::new(Resources::built_in())?;
//!     let checked = press.check(&spec::read(yaml)?)?;
//!     let pdf = |document: Document| {
//!         let markup = press.fill(&document, Edition::default())?;
//!         let pages = press.typeset(&markup, &BTreeMap::new())?;
//!         export::pdf(&pages, &document.metadata.identifier)
//!     };
//!     checked.documents.into_iter().map(pdf).collect()
//! }
//!
//! let pdfs = render(
//!     "
//! kind: sister-city-agreement
//! parties:
//!   - { id: el-paso, city: El Paso, state: Texas, country: US }
//!   - { id: torreon, city: Torreón, state: Coahuila, country: MX }
//! ",
//! )?;
//! assert_eq!(pdfs.len(), 2);
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```

pub mod alternat;
pub mod attachment;
pub mod book;
pub mod check;
pub mod digest;
pub mod document;
pub mod edition;
pub mod export;
pub mod family;
pub mod files;
pub mod finding;
pub mod grammar;
pub mod locale;
pub mod localize;
pub mod model;
pub mod press;
pub mod proof;
pub mod render;
pub mod report;
pub mod resources;
pub mod spec;
pub mod template;
pub mod typeset;
pub mod work;
