//! Malicious files are refused, or rendered, within bounds of memory and time.

mod batches;
mod pictures;

use std::fmt::Write as _;
use std::fs::{self, File};
use std::path::Path;
use std::process::{Command, ExitStatus, Stdio};
use std::thread::sleep;
use std::time::{Duration, Instant};

use alternat::spec::MOST_BYTES;

use crate::support::{ANY_ARTICLES, spec};

/// The most memory that the command may take, in kilobytes.
const MOST_MEMORY: u64 = 300_000;

/// The most time that it may take on a busy machine; alone it takes a few seconds at most.
const MOST_TIME: Duration = Duration::from_mins(1);

/// The most bytes that it may print.
const MOST_SAID: usize = 100_000;

/// Renders a spec in a folder, within bounds, and returns its success and its output.
#[track_caller]
fn render(folder: &Path) -> (bool, String) {
    run(folder, &["render", "spec.yaml", "-o", "made/"])
}

/// Carries out a command in a folder, within bounds, and returns its success and its output.
#[track_caller]
fn run(folder: &Path, arguments: &[&str]) -> (bool, String) {
    let (status, said) = ended(folder, arguments);
    assert!(status.code().is_some_and(|code| code < 2), "{status}: {said}");
    (status.success(), said)
}

/// Carries out a command in a folder, within bounds, and returns its exit status and its output.
#[track_caller]
fn ended(folder: &Path, arguments: &[&str]) -> (ExitStatus, String) {
    let said = folder.join("said.txt");
    let mut child = Command::new(snapbox::cmd::cargo_bin!("alternat"))
        .current_dir(folder)
        .env_clear()
        .args(arguments)
        .stdout(Stdio::null())
        .stderr(File::create(&said).unwrap())
        .spawn()
        .unwrap();
    let begun = Instant::now();
    let mut memory = 0;
    let status = loop {
        memory = memory.max(peak(child.id()));
        if let Some(status) = child.try_wait().unwrap() {
            break status;
        }
        if begun.elapsed() > MOST_TIME || memory > 2 * MOST_MEMORY {
            child.kill().unwrap();
        }
        sleep(Duration::from_millis(1));
    };
    let time = begun.elapsed();
    let said = fs::read_to_string(said).unwrap();
    let name = std::thread::current().name().unwrap_or_default().to_owned();
    println!("{name}: {} ms, {} MB", time.as_millis(), memory / 1000);
    assert!(status.code().is_some_and(|code| code < 4), "{status}, {time:?}, {memory} kB: {said}");
    assert!(memory <= MOST_MEMORY, "{memory} kB");
    assert!(time <= MOST_TIME, "{time:?}");
    assert!(said.len() <= MOST_SAID, "{} bytes are said", said.len());
    let is_seen = |character: char| !character.is_control() || character == '\n';
    assert!(said.chars().all(is_seen) && !said.contains('\u{202E}'), "{said:?}");
    (status, said)
}

/// The most memory that a process has taken so far, in kilobytes, if the system reports it.
fn peak(process: u32) -> u64 {
    let status = fs::read_to_string(format!("/proc/{process}/status")).unwrap_or_default();
    let line = status.lines().find_map(|line| line.strip_prefix("VmHWM:"));
    line.and_then(|line| line.split_whitespace().next()?.parse().ok()).unwrap_or_default()
}

#[track_caller]
fn assert_refused(rule: &str, yaml: impl AsRef<[u8]>) {
    let folder = tempfile::tempdir().unwrap();
    fs::write(folder.path().join("spec.yaml"), yaml).unwrap();
    let (right, said) = render(folder.path());
    assert!(!right && said.contains(&format!("error[{rule}]")), "{said}");
    assert!(!folder.path().join("made").exists());
}

#[track_caller]
fn assert_rendered(yaml: &str) {
    let folder = tempfile::tempdir().unwrap();
    fs::write(folder.path().join("spec.yaml"), yaml).unwrap();
    let (right, said) = render(folder.path());
    assert!(right, "{said}");
}

/// A spec in which a list has this many copies of an entry.
fn with_entries(field: &str, entry: &str, count: usize) -> String {
    spec(&format!("{field}:\n{}", entry.repeat(count)))
}

/// A text made of parts that differ by their number.
fn numbered(count: usize, part: impl Fn(usize) -> String) -> String {
    (0..count).map(part).collect::<Vec<_>>().concat()
}

#[test]
fn nesting() {
    assert_refused("too-deep", "[".repeat(100_000));
    assert_refused("too-deep", "{a: ".repeat(5_000));
    assert_refused("too-deep", "- ".repeat(MOST_BYTES / 2));
    let blocks = (0..700).map(|depth| format!("{}a:\n", " ".repeat(depth)));
    assert_refused("too-deep", blocks.collect::<String>());
    assert_refused("not-yaml", "? ".repeat(MOST_BYTES / 2));
}

#[test]
fn aliases() {
    let mut yaml = "a0: &a0 [1, 1, 1, 1, 1, 1, 1, 1, 1, 1]\n".to_owned();
    for level in 1..10 {
        let below = vec![format!("*a{}", level - 1); 10].join(", ");
        writeln!(yaml, "a{level}: &a{level} [{below}]").unwrap();
    }
    assert_refused("too-many-values", yaml);
    assert_refused(
        "too-many-values",
        format!("a: &a [{}]\nb: [{}]\n", "1, ".repeat(9_000), "*a, ".repeat(9_000)),
    );
    assert_refused("too-deep", "a: &a [*a, *a]\nb: *b\n");
}

#[test]
fn tags() {
    let directives = numbered(10_000, |number| format!("%TAG !a{number}! x\n"));
    assert_refused("yaml-tag", format!("{directives}---\nkind: reaffirmation\n"));
    assert_refused("yaml-tag", "kind: !python/object/apply:os.system [ls]\n");
    assert_refused("yaml-tag", spec("title: !secret { en: a, es: b }\n"));
}

#[test]
fn large_files() {
    assert_refused(
        "file-too-large",
        with_entries("history", "  - { kind: a, signed: 2001-01-01 }\n", 1_000_000),
    );
    assert_refused("file-too-large", spec(&format!("title: \"{}\"\n", "x".repeat(20_000_000))));
    assert_refused("text-too-long", spec(&format!("title: {{ en: \"{}\", es: b }}\n", "x".repeat(200_000))));
    assert_refused("unknown-field", spec(&format!("? \"{}\"\n: 1\n", "x".repeat(200_000))));
}

#[test]
fn endless_files() {
    let folder = tempfile::tempdir().unwrap();
    #[cfg(target_os = "linux")]
    {
        std::os::unix::fs::symlink("/dev/zero", folder.path().join("spec.yaml")).unwrap();
        let (_, said) = render(folder.path());
        assert!(said.contains("error[file-too-large]"), "{said}");
    }
}

#[test]
fn more_findings_than_anybody_reads() {
    let said = |yaml: &str| {
        let folder = tempfile::tempdir().unwrap();
        fs::write(folder.path().join("spec.yaml"), yaml).unwrap();
        render(folder.path()).1
    };
    for yaml in [
        with_entries("history", "  - 1\n", 19_000),
        with_entries("history", "  - z: 1\n", 9_000),
        spec(&numbered(19_000, |number| format!("f{number}: 1\n"))),
    ] {
        let said = said(&yaml);
        assert_eq!(said.matches("\nerror[").count() + 1, 50);
        assert!(said.contains("the first 50 problems are shown; "), "{said}");
    }
}

#[test]
fn characters_that_nobody_sees() {
    for character in ['\0', '\u{7}', '\u{1B}', '\u{7F}'] {
        let folder = tempfile::tempdir().unwrap();
        fs::write(folder.path().join("spec.yaml"), spec(&format!("title: a{character}[31mb\n"))).unwrap();
        assert!(!render(folder.path()).0);
    }
    for character in ['\u{202E}', '\u{2066}', '\u{200B}', '\u{FEFF}'] {
        let names = format!("title: {{ en: \"a{character}b\", es: b }}\n");
        assert_refused("unprintable-character", spec(&names));
        assert_refused("unknown-field", spec(&format!("\"a{character}b\": 1\n")));
    }
    assert_refused("unprintable-character", spec("title: { en: \"a\\e[31m\\0\", es: b }\n"));
    assert_refused("unknown-word", spec("register: \"\\e]0;a\\a\"\n"));
}

/// Checks letters under many marks, and letters that are struck through.
#[test]
fn letters_that_nobody_can_read() {
    assert_refused("piled-marks", spec("title: { en: \"a\u{301}\u{302}\u{303}b\", es: b }\n"));
    assert_refused("piled-marks", spec("title: { en: \"cien\u{338}\", es: b }\n"));
}

#[test]
fn files_of_cities() {
    let folder = tempfile::tempdir().unwrap();
    let yaml = spec("").replace("city: Northtown, state: Texas, country: US", "from: city.yaml");
    fs::write(folder.path().join("spec.yaml"), yaml).unwrap();
    for (rule, city) in [
        ("file-too-large", "x".repeat(20_000_000)),
        ("too-deep", "[".repeat(100_000)),
        ("wrong-count", format!("city: a\ncountry: US\nofficers:\n{}", "  - { name: a }\n".repeat(4_000))),
    ] {
        fs::write(folder.path().join("city.yaml"), city).unwrap();
        let (right, said) = render(folder.path());
        assert!(!right && said.contains(&format!("error[{rule}]")) && said.contains("city.yaml:"), "{said}");
    }
}

/// The longest history that is allowed, with articles in the spec's own words.
fn grown(articles: &str) -> String {
    let instrument = |number: usize| {
        let kind = if number == 0 { "sister-city-agreement" } else { "reaffirmation" };
        format!("  - {{ kind: {kind}, signed: {}-{:02}-01 }}\n", 1950 + number / 12, 1 + number % 12)
    };
    let history: String = (0..200).map(instrument).collect();
    spec(&format!("{ANY_ARTICLES}history:\n{history}articles:\n{articles}"))
        .replace("precedence: fixed\n", "")
}

#[test]
fn agreements_as_long_as_they_may_be() {
    let [english, spanish] = ["The Parties exchange teachers. ", "Las Partes intercambian docentes. "];
    let article = |times: usize| {
        let [en, es] = [english.repeat(times), spanish.repeat(times)];
        format!("  - heading: {{ en: H, es: E }}\n    text: {{ en: \"{en}\", es: \"{es}\" }}\n")
    };
    assert_rendered(&grown(&article(19).repeat(70)));
    assert_rendered(&grown(&article(580).repeat(3)));
    let items = vec!["{ en: a, es: b }"; 50].join(", ");
    let listed = format!("  - text: {{ en: a, es: b }}\n    items: [{items}]\n");
    assert_rendered(&grown(&listed.repeat(15)));
}

#[test]
fn agreements_that_grow_too_long() {
    let cite = |times: usize| {
        let text = "{ $history } ".repeat(times);
        grown(&format!("  - text: {{ en: \"{text}\", es: \"{text}\" }}\n"))
    };
    assert_refused("agreement-too-long", cite(1_000));
    assert_refused("agreement-too-long", grown(&"  - text: { en: a, es: b }\n    items: [{ en: a, es: b }]\n".repeat(190).replace("[{", "[{ en: a, es: b }, { en: a, es: b }, { en: a, es: b }, { en: a, es: b }, { en: a, es: b }, { en: a, es: b }, {")));
}
