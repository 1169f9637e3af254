//! Any bytes as a PDF that somebody gives back: whatever they are, they do no harm.

#![no_main]

#[path = "../../tests/suite/harmless.rs"]
#[expect(dead_code, reason = "each target has a function of its own")]
mod harmless;

use libfuzzer_sys::fuzz_target;

fuzz_target!(|bytes: &[u8]| harmless::assert_pdf_harmless(bytes));
