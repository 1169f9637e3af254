//! Any bytes as what a signer has added to an original: whatever they are, they do no harm.

#![no_main]

#[path = "../../tests/suite/harmless.rs"]
#[expect(dead_code, reason = "each target has a function of its own")]
mod harmless;

use libfuzzer_sys::fuzz_target;

fuzz_target!(|bytes: &[u8]| harmless::assert_signature_harmless(bytes));
