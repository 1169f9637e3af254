//! Any bytes as a spec: whatever they are, they do no harm.

#![no_main]

#[path = "../../tests/suite/harmless.rs"]
#[expect(dead_code, reason = "each target has a function of its own")]
mod harmless;

use alternat::press::Press;
use alternat::resources::Resources;
use libfuzzer_sys::fuzz_target;

thread_local! {
    static PRESS: Press = Press::new(Resources::built_in()).expect("what is built in is right");
}

fuzz_target!(|bytes: &[u8]| PRESS.with(|press| harmless::assert_harmless(press, bytes)));
