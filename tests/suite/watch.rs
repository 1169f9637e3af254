//! `alternat render --watch`: saved changes are noticed, and nothing stops it.

use std::fs;
use std::io::Read as _;
use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::sync::{Arc, Mutex};
use std::thread;
use std::time::{Duration, Instant};

use snapbox::str;
use tempfile::TempDir;

use crate::support::{alternat, root, spec};

/// The time within which a change must be noticed on a machine that is busy with all the other tests.
const PATIENCE: Duration = Duration::from_secs(30);

/// A command that watches, in a folder of its own, until the test is over.
struct Watching {
    folder: TempDir,
    child: Child,
    told: Arc<Mutex<String>>,
}

impl Drop for Watching {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

impl Watching {
    /// Watches `spec.yaml` in a folder with these files, and waits for the first run.
    fn start(files: &[(&str, &str)], arguments: &[&str]) -> Self {
        let folder = tempfile::tempdir().unwrap();
        for (name, content) in files {
            write(folder.path(), name, content);
        }
        let mut child = Command::new(snapbox::cmd::cargo_bin!("alternat"))
            .env_clear()
            .current_dir(folder.path())
            .args(["render", "spec.yaml", "--watch"])
            .args(arguments)
            .stdout(Stdio::null())
            .stderr(Stdio::piped())
            .spawn()
            .unwrap();
        let told = Arc::new(Mutex::new(String::new()));
        let (mut stderr, telling) = (child.stderr.take().unwrap(), Arc::clone(&told));
        thread::spawn(move || {
            let mut piece = [0; 4096];
            while let Ok(length @ 1..) = stderr.read(&mut piece) {
                telling.lock().unwrap().push_str(&String::from_utf8_lossy(&piece[..length]));
            }
        });
        let watching = Self { folder, child, told };
        watching.until("the first run", || watching.runs() == 1);
        watching
    }

    fn told(&self) -> String {
        self.told.lock().unwrap().clone()
    }

    /// The number of times that it has rendered, or tried to.
    fn runs(&self) -> usize {
        self.told().matches("press Ctrl-C to stop\n").count()
    }

    /// Writes a file in its place.
    fn save(&self, name: &str, content: &str) {
        write(self.folder.path(), name, content);
    }

    /// Writes a file under another name, which then takes its place.
    fn save_by_name(&self, name: &str, content: &str) {
        self.save("elsewhere.tmp", content);
        fs::rename(self.folder.path().join("elsewhere.tmp"), self.folder.path().join(name)).unwrap();
    }

    fn read(&self, name: &str) -> String {
        let content = fs::read(self.folder.path().join(name)).unwrap_or_default();
        String::from_utf8_lossy(&content).replace('\u{A0}', " ")
    }

    #[track_caller]
    fn until(&self, what: &str, is_so: impl Fn() -> bool) {
        let start = Instant::now();
        while !is_so() {
            assert!(start.elapsed() < PATIENCE, "waited in vain for {what}:\n{}", self.told());
            thread::sleep(Duration::from_millis(2));
        }
    }

    /// Waits until the markup has some words, and the command waits for the next change.
    #[track_caller]
    fn until_it_says(&self, words: &str) {
        self.until(words, || self.read("spec.typ").contains(words) && self.told().ends_with("to stop\n"));
    }

    /// Waits until these words are reported.
    #[track_caller]
    fn until_told(&self, words: &str) {
        self.until(words, || self.told().contains(words) && self.told().ends_with("to stop\n"));
    }
}

fn write(folder: &Path, name: &str, content: &str) {
    let path = folder.join(name);
    fs::create_dir_all(path.parent().unwrap()).unwrap();
    fs::write(path, content).unwrap();
}

const MARKUP: [&str; 2] = ["--format", "typ"];

fn dated(day: &str) -> String {
    spec(&format!("signing: {{ date: {day} }}\n"))
}

fn from_city() -> String {
    spec("").replace("city: Northtown, state: Texas, country: US", "from: cities/north.yaml")
}

const CITY: &str = "city: Northtown\nstate: Texas\ncountry: US\n";

const LOGO: &str =
    r#"<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 10 10"><circle cx="5" cy="5" r="5"/></svg>"#;

fn with_logo() -> String {
    spec("").replace(
        "country: US }",
        "country: US, letterhead: { logo: { file: art/arms.svg, alternative: { en: Arms, es: Escudo } } } }",
    )
}

#[test]
fn a_spec_is_followed_however_it_is_saved() {
    let watching = Watching::start(&[("spec.yaml", &dated("2026-04-01"))], &MARKUP);
    assert_eq!(
        watching.told().lines().collect::<Vec<_>>(),
        ["wrote spec.typ (28 kB)", "watching 1 file; press Ctrl-C to stop"]
    );
    watching.save("spec.yaml", &dated("2026-04-02"));
    watching.until_it_says("month: 4, day: 2)");
    watching.save_by_name("spec.yaml", &dated("2026-04-03"));
    watching.until_it_says("month: 4, day: 3)");
    watching.save("spec.yaml", &dated("2026-04-04"));
    watching.until_it_says("month: 4, day: 4)");
}

#[test]
fn what_is_written_beside_a_spec_is_no_change() {
    let watching = Watching::start(&[("spec.yaml", &dated("2026-04-01"))], &[]);
    for run in 2..5 {
        watching.save("notes.txt", "no part of it");
        watching.save_by_name("spec.yaml", &dated(&format!("2026-04-{run:02}")));
        watching.until("the next run", || watching.runs() >= run);
        assert_eq!(watching.runs(), run, "{}", watching.told());
    }
}

#[test]
fn a_broken_spec_is_waited_for() {
    let watching = Watching::start(&[("spec.yaml", &dated("2026-04-01"))], &MARKUP);
    watching.save_by_name("spec.yaml", &dated("2026-04-31"));
    watching.until_told("error[no-such-date]");
    assert!(watching.read("spec.typ").contains("month: 4, day: 1)"), "the older file stays");
    fs::remove_file(watching.folder.path().join("spec.yaml")).unwrap();
    watching.until_told("cannot read `spec.yaml`");
    watching.save("spec.yaml", &dated("2026-04-30"));
    watching.until_it_says("month: 4, day: 30)");
}

#[test]
fn a_spec_may_be_broken_from_the_start() {
    let watching = Watching::start(&[("spec.yaml", "kind: [")], &MARKUP);
    assert!(watching.told().contains("error[not-yaml]"), "{}", watching.told());
    watching.save("spec.yaml", &dated("2026-04-01"));
    watching.until_it_says("month: 4, day: 1)");
}

#[test]
fn a_city_is_followed_from_when_it_is_named() {
    let watching = Watching::start(&[("spec.yaml", &spec("")), ("cities/north.yaml", CITY)], &MARKUP);
    watching.save("spec.yaml", &from_city());
    watching.until_told("watching 2 files; press Ctrl-C to stop");
    watching.save("cities/north.yaml", &CITY.replace("Northtown", "Northville"));
    watching.until_it_says("Northville");
    watching.save_by_name("cities/north.yaml", &CITY.replace("Northtown", "Northport"));
    watching.until_it_says("Northport");
}

#[test]
fn a_folder_may_go_away_and_come_back() {
    let watching = Watching::start(&[("spec.yaml", &from_city()), ("cities/north.yaml", CITY)], &MARKUP);
    fs::remove_dir_all(watching.folder.path().join("cities")).unwrap();
    watching.until_told("error[missing-city]");
    let name = CITY.replace("Northtown", "Northport");
    watching.save("cities/north.yaml", &name);
    watching.until_it_says("Northport");
    watching.save("cities/north.yaml", CITY);
    watching.until_it_says("Northtown");
}

#[cfg(unix)]
#[test]
fn a_link_is_followed_to_where_it_leads() {
    let watching = Watching::start(&[("spec.yaml", &dated("2026-04-01"))], &MARKUP);
    let path = |name: &str| watching.folder.path().join(name);
    fs::create_dir(path("real")).unwrap();
    fs::rename(path("spec.yaml"), path("real/it.yaml")).unwrap();
    std::os::unix::fs::symlink("real/it.yaml", path("spec.yaml")).unwrap();
    watching.until_told("watching 2 files");
    watching.save("real/it.yaml", &dated("2026-04-02"));
    watching.until_it_says("month: 4, day: 2)");
    fs::rename(path("real"), path("away")).unwrap();
    watching.until_told("cannot read `spec.yaml`");
    watching.save("real/it.yaml", &dated("2026-04-03"));
    watching.until_it_says("month: 4, day: 3)");
}

#[test]
fn a_logo_is_followed() {
    let watching = Watching::start(&[("spec.yaml", &with_logo()), ("art/arms.svg", LOGO)], &["-o", "it.pdf"]);
    assert!(watching.told().contains("watching 2 files"), "{}", watching.told());
    let older = watching.read("it.pdf");
    assert!(older.starts_with("%PDF"));
    watching.save("art/arms.svg", &LOGO.replace("r=\"5\"", "r=\"3\""));
    watching.until("another logo", || watching.runs() >= 2 && watching.read("it.pdf") != older);
    watching.save_by_name("art/arms.svg", "no picture");
    watching.until_told("error[not-an-image]");
    watching.save_by_name("art/arms.svg", LOGO);
    watching.until("the first logo", || watching.read("it.pdf") == older);
}

#[test]
fn a_locale_laid_over_is_followed() {
    let kinds = fs::read_to_string(root().join("locales/en/kinds.ftl")).unwrap();
    let files = [("spec.yaml", &*dated("2026-04-01")), ("words/en/kinds.ftl", &*kinds)];
    let watching = Watching::start(&files, &["--format", "typ", "--locales", "words"]);
    assert!(watching.told().contains("watching 1 file and 1 folder; press"), "{}", watching.told());
    let changed = |word: &str| kinds.replace("agree as follows:", &format!("{word} as follows:"));
    assert_ne!(changed("decide"), kinds, "the words are not there");
    watching.save("words/en/kinds.ftl", &changed("decide"));
    watching.until_it_says("decide as follows:");
    watching.save("words/en/kinds.ftl", "kind-reaffirmation = { $unclosed\n");
    watching.until_told("error[not-fluent]");
    watching.save_by_name("words/en/kinds.ftl", &changed("resolve"));
    watching.until_it_says("resolve as follows:");
    // A new file in the folder is laid over the built-in one as well.
    let register = fs::read_to_string(root().join("locales/es/kinds.ftl")).unwrap();
    watching.save("words/es/kinds.ftl", &register.replace("} de Hermanamiento", "} de Hermandad"));
    watching.until_it_says("Acuerdo de Hermandad");
}

#[test]
fn a_look_laid_over_is_followed() {
    let look = fs::read_to_string(root().join("templates/look.typ")).unwrap();
    let files = [("spec.yaml", &*dated("2026-04-01")), ("mine/look.typ", &*look)];
    let watching = Watching::start(&files, &["-o", "it.pdf", "--templates", "mine"]);
    let older = watching.read("it.pdf");
    watching.save_by_name("mine/look.typ", "#let broken = (");
    watching.until_told("error[broken-look]");
    watching.save_by_name("mine/look.typ", &format!("{look}#let more = 1\n"));
    watching.until("the pages again", || watching.told().matches("wrote it.pdf").count() == 2);
    assert!(watching.read("it.pdf") == older);
}

#[test]
fn the_standard_output_follows_nothing() {
    let arguments = ["render", "fixtures/calexico-mexicali-2026.yaml", "--watch", "-o", "-"];
    alternat().args(arguments).assert().code(2).stdout_eq("").stderr_eq(str![[r#"
error: `--watch` cannot write to the standard output
 |
 = hint: give `-o` a file or a folder, or leave it out to write beside the spec

"#]]);
    alternat().args(arguments).args(["--lang", "es"]).assert().code(2).stdout_eq("").stderr_eq(str![[r#"
error: `--watch` no puede escribir en la salida estándar
 |
 = sugerencia: indique en `-o` un archivo o una carpeta, u omítalo para escribir junto a la especificación

"#]]);
}
