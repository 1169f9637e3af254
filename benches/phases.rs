//! The cost of each phase, and the distance of the whole from the bare floor: `typst::compile` and `typst_pdf::pdf` on
//! the same markup.
//!
//! The whole and the floor are measured in turns, so that a noisy machine disturbs both alike, and each starts with an
//! empty memory.

use std::collections::BTreeMap;
use std::hint::black_box;
use std::time::{Duration, Instant};

use alternat::document::Document;
use alternat::edition::Edition;
use alternat::export;
use alternat::press::Press;
use alternat::resources::Resources;
use alternat::spec;
use alternat::typeset::Typeset;
use typst::comemo;

/// The allocator of the program.
#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;

const ROUNDS: usize = 60;

const FIXTURES: [(&str, &str); 2] = [
    ("reaffirmation", include_str!("../fixtures/calexico-mexicali-2026.yaml")),
    ("agreement", include_str!("../fixtures/el-paso-torreon.yaml")),
];

fn main() {
    println!("{:<14} {:>22} {:>10}", "spec", "phase", "median");
    let ready = median(|| timed(|| Press::new(Resources::built_in())).1);
    println!("{:<14} {:>22} {:>10.3?}", "", "making ready", ready);
    for (name, yaml) in FIXTURES {
        phases(name, yaml);
    }
}

/// Prints the phases of a spec, for its first original, and the whole of all its originals over their floor.
fn phases(name: &str, yaml: &str) {
    let mut press = Press::new(Resources::built_in()).unwrap();
    let mut medians: BTreeMap<&str, Vec<Duration>> = BTreeMap::new();
    for _ in 0..ROUNDS {
        let mut note = |phase, time| medians.entry(phase).or_default().push(time);

        comemo::evict(0);
        let (reading, read) = timed(|| spec::read(yaml).unwrap());
        let (checked, check) = timed(|| press.check(&reading).unwrap());
        let document = &checked.documents[0];
        let (markup, fill) = timed(|| press.fill(document, Edition::default()).unwrap());
        let (typeset, typesetting) = timed(|| press.typeset(&markup, &BTreeMap::new()).unwrap());
        let identifier = &document.metadata.identifier;
        let (pdf, exporting) = timed(|| export::pdf(&typeset, identifier).unwrap());
        black_box(pdf);
        note("1 read", read);
        note("2 check", check);
        note("3 fill", fill);
        note("4 typeset", typesetting);
        note("5 export", exporting);

        // The time to drop the results belongs to neither.
        drop(typeset);
        comemo::evict(0);
        let floors = checked.documents.iter().map(|document| floor(&mut press, document));
        note("6 floor", floors.sum());

        comemo::evict(0);
        let (pdf, whole) = timed(|| whole(&mut press, yaml));
        black_box(pdf);
        note("7 whole", whole);
    }
    let medians: BTreeMap<_, _> = medians.into_iter().map(|(phase, times)| (phase, middle(times))).collect();
    for (phase, time) in &medians {
        println!("{name:<14} {phase:>22} {time:>10.3?}");
    }
    let ratio = medians["7 whole"].as_secs_f64() / medians["6 floor"].as_secs_f64();
    println!("{name:<14} {:>22} {ratio:>10.3}", "whole / floor");
}

/// The time that Typst alone takes for a document once its markup exists.
fn floor(press: &mut Press, document: &Document) -> Duration {
    let markup = press.fill(document, Edition::default()).unwrap();
    let options = export::pdf_options(&document.metadata.identifier);
    press
        .typesetter()
        .with_world(&markup, &BTreeMap::new(), |world| {
            let (pdf, time) = timed(|| {
                let pages = typst::compile(world).output.unwrap();
                typst_pdf::pdf(&pages, &options).unwrap()
            });
            black_box(pdf);
            Ok(time)
        })
        .unwrap()
}

/// Makes the PDFs of all originals of a spec.
fn whole(press: &mut Press, yaml: &str) -> Vec<Vec<u8>> {
    let checked = press.check(&spec::read(yaml).unwrap()).unwrap();
    let pdf = |document: &Document| {
        let markup = press.fill(document, Edition::default()).unwrap();
        let typeset: Typeset = press.typeset(&markup, &BTreeMap::new()).unwrap();
        export::pdf(&typeset, &document.metadata.identifier).unwrap()
    };
    checked.documents.iter().map(pdf).collect()
}

fn timed<T>(work: impl FnOnce() -> T) -> (T, Duration) {
    let start = Instant::now();
    let result = work();
    (result, start.elapsed())
}

fn median(mut measure: impl FnMut() -> Duration) -> Duration {
    middle((0..ROUNDS).map(|_| measure()).collect())
}

fn middle(mut times: Vec<Duration>) -> Duration {
    times.sort();
    times[times.len() / 2]
}
