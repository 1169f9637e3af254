//! Any bytes as a picture of a letterhead: whatever they are, they do no harm.

#![no_main]

#[path = "../../tests/suite/harmless.rs"]
#[expect(dead_code, reason = "each target has a function of its own")]
mod harmless;

use libfuzzer_sys::fuzz_target;

fuzz_target!(|bytes: &[u8]| harmless::assert_picture_harmless(bytes));
