//! The speed of batches: a roster of reaffirmations of two pages each, with names, cities and dates that differ from
//! row to row.
//!
//! `cargo bench --bench roster` measures everything; a number after `--` is the number of agreements in the roster. All
//! ratios are of figures of the same run, because machines are shared.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;
use std::process::{Child, Command};
use std::time::{Duration, Instant};

use alternat::edition::Edition;
use alternat::export;
use alternat::press::Press;
use alternat::resources::Resources;
use alternat::spec::{self, Base, Change, path_of};
use typst::comemo;

/// The allocator of the program.
#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;

/// The fields that all agreements of the roster have in common.
const BASE: &str = "
kind: reaffirmation
parties:
  - { id: one, country: US, signatory: { office: mayor } }
  - { id: two, state: Sonora, country: MX, signatory: { office: mayor } }
history:
  - kind: sister-city-agreement
  - { kind: reaffirmation, signed: 2012-05-24 }
recitals:
  - clause: friendship-ties
  - clause: border-cooperation
  - clause: citizen-diplomacy
  - clause: earlier-instruments
signing: { date: 2027-04-15, place: one }
";

/// The columns of the roster.
const COLUMNS: [&str; 9] = [
    "id",
    "parties[0].city",
    "parties[0].state",
    "parties[0].signatory.name",
    "parties[0].signatory.gender",
    "parties[1].city",
    "parties[1].signatory.name",
    "parties[1].signatory.gender",
    "history[0].signed",
];

/// The number of partnerships that Sister Cities International counts.
const PARTNERSHIPS: usize = 2_100;

/// The number of agreements of the roster that are also made by Typst alone, with an empty memory.
const COLD: usize = 40;

fn main() {
    let asked = std::env::args().skip(1).find_map(|argument| argument.parse().ok());
    let roster: usize = asked.unwrap_or(1_000);
    if roster == 0 {
        eprintln!("a roster has one agreement at least: `cargo bench --bench roster -- 1`");
        std::process::exit(2);
    }
    against_cold(roster);
    let folder = tempfile::tempdir().unwrap();
    let timed = |count, jobs| {
        let (seconds, peak) = batch(folder.path(), count, jobs);
        let originals = 2 * count;
        let rate = as_float(originals) / seconds;
        println!(
            "{originals:>6} originals, {jobs} jobs: {seconds:>7.2} s, {rate:>5.0} a second, {peak:>4} MB"
        );
        seconds
    };
    let two = timed(roster, 2);
    let one = timed(roster, 1);
    println!("two jobs over one: {:.2}", one / two);
    timed(PARTNERSHIPS, 2);
    for count in [100, 10_000] {
        timed(count, 2);
    }
}

/// Prints the cost of each phase when agreements are made one after the other, and compares it with Typst alone with an
/// empty memory.
fn against_cold(count: usize) {
    // There is one thread, as in a worker.
    rayon::ThreadPoolBuilder::new().num_threads(1).use_current_thread().build_global().unwrap();
    let mut press = Press::new(Resources::built_in()).unwrap();
    let specs = specs(count);
    let mut phases: BTreeMap<&str, Duration> = BTreeMap::new();
    let mut cold = Duration::ZERO;
    let mut originals = 0;
    let mut pages = 0;
    let every = (count / COLD).max(1);
    let mut compared = 0;
    for (number, yaml) in specs.iter().enumerate() {
        let reading = time(&mut phases, "1 read", || spec::read(yaml).unwrap());
        let checked = time(&mut phases, "2 check", || press.check(&reading).unwrap());
        for document in &checked.documents {
            let markup = time(&mut phases, "3 fill", || press.fill(document, Edition::default()).unwrap());
            let typeset =
                time(&mut phases, "4 typeset", || press.typeset(&markup, &BTreeMap::new()).unwrap());
            let identifier = &document.metadata.identifier;
            let pdf = time(&mut phases, "5 export", || export::pdf(&typeset, identifier).unwrap());
            originals += 1;
            pages += typeset.0.pages().len();
            drop((typeset, pdf));
        }
        // The same markup with an empty memory; the next agreement fills it again, which is not counted.
        if number % every == every - 1 {
            for document in &checked.documents {
                let markup = press.fill(document, Edition::default()).unwrap();
                comemo::evict(0);
                let start = Instant::now();
                let typeset = press.typeset(&markup, &BTreeMap::new()).unwrap();
                drop(export::pdf(&typeset, &document.metadata.identifier).unwrap());
                cold += start.elapsed();
                compared += 1;
            }
            for document in &checked.documents {
                let markup = press.fill(document, Edition::default()).unwrap();
                press.typeset(&markup, &BTreeMap::new()).unwrap();
            }
        }
    }
    let each = |time: Duration, count: usize| time.as_secs_f64() * 1000.0 / as_float(count);
    println!("{originals} originals of {} pages, one after the other:", pages / originals);
    for (phase, time) in &phases {
        println!("{phase:>22} {:>7.2} ms", each(*time, originals));
    }
    let whole = each(phases.values().sum(), originals);
    let cold = each(cold, compared);
    println!("{:>22} {whole:>7.2} ms\n{:>22} {cold:>7.2} ms", "whole", "typeset, export, cold");
    println!("{:>22} {:>7.3}", "whole / cold", whole / cold);
}

fn time<T>(phases: &mut BTreeMap<&str, Duration>, phase: &'static str, work: impl FnOnce() -> T) -> T {
    let start = Instant::now();
    let result = work();
    *phases.entry(phase).or_default() += start.elapsed();
    result
}

/// Runs `alternat batch` on a roster; returns the seconds that it took, and the peak memory of all of its processes in
/// MB.
fn batch(folder: &Path, count: usize, jobs: usize) -> (f64, usize) {
    // Earlier batches keep their output until the end: some file systems are slow for a while after files are deleted.
    let folder = &tempfile::tempdir_in(folder).unwrap().keep();
    fs::write(folder.join("base.yaml"), BASE).unwrap();
    fs::write(folder.join("roster.csv"), roster(count)).unwrap();
    let ceremony =
        "{ name: { en: Roster, es: Lista }, agreements: [{ spec: base.yaml, roster: roster.csv }] }";
    fs::write(folder.join("ceremony.yaml"), ceremony).unwrap();
    let start = Instant::now();
    let mut process = Command::new(env!("CARGO_BIN_EXE_alternat"))
        .args(["batch", "ceremony.yaml", "-q", "-o", "out", "--jobs", &jobs.to_string()])
        .current_dir(folder)
        .spawn()
        .unwrap();
    let peak = peak_of(&mut process);
    let seconds = start.elapsed().as_secs_f64();
    assert!(process.wait().unwrap().success());
    let made = fs::read_dir(folder.join("out")).unwrap().count();
    // The folders of the agreements, the manifest and the summary.
    assert_eq!(made, count + 2);
    (seconds, peak / 1000)
}

/// The peak memory of a process and its workers together until it ends, in kB; 0 if the system does not report it.
fn peak_of(process: &mut Child) -> usize {
    let mut peak = 0;
    while process.try_wait().unwrap().is_none() {
        let id = process.id();
        let children = fs::read_to_string(format!("/proc/{id}/task/{id}/children")).unwrap_or_default();
        let others = thread_children(id);
        let all =
            children.split_whitespace().filter_map(|child| child.parse().ok()).chain(others).chain([id]);
        let mut all: Vec<u32> = all.collect();
        all.sort_unstable();
        all.dedup();
        peak = peak.max(all.into_iter().map(resident).sum());
        std::thread::sleep(Duration::from_millis(50));
    }
    peak
}

/// The children that threads of a process have started.
fn thread_children(id: u32) -> Vec<u32> {
    let Ok(threads) = fs::read_dir(format!("/proc/{id}/task")) else { return Vec::new() };
    let lists =
        threads.flatten().filter_map(|thread| fs::read_to_string(thread.path().join("children")).ok());
    lists
        .flat_map(|list| list.split_whitespace().filter_map(|child| child.parse().ok()).collect::<Vec<_>>())
        .collect()
}

/// The memory of a process, in kB.
fn resident(id: u32) -> usize {
    let status = fs::read_to_string(format!("/proc/{id}/status")).unwrap_or_default();
    let line = status.lines().find_map(|line| line.strip_prefix("VmRSS:")).unwrap_or_default();
    line.split_whitespace().next().and_then(|kilobytes| kilobytes.parse().ok()).unwrap_or_default()
}

/// A count to calculate with.
fn as_float(count: usize) -> f64 {
    f64::from(u32::try_from(count).unwrap())
}

/// The cells of a row, with made-up cities and people.
fn row(number: usize) -> [String; 9] {
    const FIRST: [&str; 10] =
        ["Ana", "Bruno", "Carla", "Diego", "Elena", "Felipe", "Gloria", "Hugo", "Irene", "Javier"];
    const LAST: [&str; 11] = [
        "Alvarado",
        "Becerra",
        "Castillo",
        "Domínguez",
        "Escobedo",
        "Fuentes",
        "Garza",
        "Huerta",
        "Ibarra",
        "Juárez",
        "Karam",
    ];
    const STATES: [&str; 4] = ["Texas", "Arizona", "New Mexico", "California"];
    let person =
        |number: usize| format!("{} {} {}", FIRST[number % 10], LAST[number % 11], LAST[number / 7 % 11]);
    let gender = |number: usize| if number.is_multiple_of(2) { "male" } else { "female" };
    [
        format!("r{number}"),
        format!("Port {}", LAST[number % 11]),
        STATES[number % 4].to_owned(),
        person(number),
        gender(number).to_owned(),
        format!("Villa {} {}", LAST[number / 11 % 11], LAST[number % 7]),
        person(3 * number + 1),
        gender(number / 2).to_owned(),
        format!("{}-{:02}-{:02}", 1950 + number % 60, 1 + number % 12, 1 + number % 28),
    ]
}

/// A roster as a CSV file.
fn roster(count: usize) -> String {
    let rows = (0..count).map(|number| row(number).join(","));
    std::iter::once(COLUMNS.join(",")).chain(rows).collect::<Vec<_>>().join("\n")
}

/// The specs that result from the rows of a roster.
fn specs(count: usize) -> Vec<String> {
    let base = Base::read(BASE).unwrap();
    let spec = |number| {
        let cells = COLUMNS.iter().zip(row(number)).skip(1);
        let changes = cells.map(|(column, cell)| Change::of_cell(path_of(column).unwrap(), &cell));
        let changes: Vec<_> = changes.collect();
        base.with(changes.iter().map(|change| (&change.path, &change.value))).unwrap().to_yaml()
    };
    (0..count).map(spec).collect()
}
