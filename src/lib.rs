//! Alternat makes signing-ready bilingual PDFs of sister-city agreements.

pub mod alternat;
pub mod document;
pub mod export;
pub mod finding;
pub mod locale;
pub mod localize;
pub mod model;
pub mod press;
pub mod resources;
pub mod spec;
pub mod template;
pub mod typeset;
