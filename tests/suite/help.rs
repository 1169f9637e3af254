//! The command line explains itself in the user's language: help, errors, completions, man pages.

use std::fmt::Write as _;
use std::fs;
use std::path::Path;
use std::process::{Command, Stdio};

use crate::support::{alternat, assert_snapshot, snapshots};

/// The commands whose help is compared with snapshots.
const HELP: [&str; 6] =
    ["--help", "render --help", "render -h", "help reaffirm", "verify --help", "extract --help"];

/// Command lines with different mistakes.
const WRONG: [&str; 13] = [
    "rendr spec.yaml",
    "transmogrify",
    "render spec.yaml --fromat png",
    "kinds extra",
    "render",
    "reaffirm",
    "render spec.yaml --paper foolscap",
    "render spec.yaml --paper lettre",
    "render spec.yaml -o",
    "reaffirm old.yaml -o new.yaml --date 2026-02-30",
    "reaffirm old.yaml -o new.yaml --date 2026-02-28 --signatory calexico",
    "clauses --kind reaffirmation --kind letter-of-intent",
    "clauses --short=yes",
];

#[test]
fn help_is_told_in_every_language() {
    for language in ["en", "es"] {
        let mut told = String::new();
        for line in HELP {
            let output = alternat().env("LANG", language).args(line.split(' ')).output().unwrap();
            assert_eq!(output.status.code(), Some(0), "{line}");
            assert!(output.stderr.is_empty(), "{line}");
            let _ = writeln!(told, "$ alternat {line}\n{}", String::from_utf8(output.stdout).unwrap());
        }
        assert_snapshot(told, &snapshots("help").join(format!("{language}.txt")));
    }
}

#[test]
fn a_wrong_command_line_is_told_in_every_language() {
    for language in ["en", "es"] {
        let mut told = String::new();
        for line in WRONG {
            let output = alternat().env("LANG", language).args(line.split(' ')).output().unwrap();
            assert_eq!(output.status.code(), Some(2), "{line}");
            assert!(output.stdout.is_empty(), "{line}");
            let _ = writeln!(told, "$ alternat {line}\n{}", String::from_utf8(output.stderr).unwrap());
        }
        assert_snapshot(told, &snapshots("help").join(format!("wrong.{language}.txt")));
    }
}

#[test]
fn no_arguments_are_answered_with_help() {
    let output = alternat().output().unwrap();
    assert_eq!(output.status.code(), Some(2));
    assert!(String::from_utf8(output.stderr).unwrap().contains("\nUsage: alternat [OPTIONS] <COMMAND>\n"));
    alternat().arg("--version").assert().success().stdout_eq("alternat [..]\n");
}

#[test]
fn the_argument_goes_before_the_environment() {
    let help = |arguments: &[&str]| {
        let output = alternat().env("LC_ALL", "es_MX.UTF-8").args(arguments).output().unwrap();
        String::from_utf8(output.stdout).unwrap()
    };
    assert!(help(&["kinds", "--help"]).contains("Uso: alternat kinds [OPCIONES]"));
    assert!(help(&["--lang", "en", "kinds", "--help"]).contains("Usage: alternat kinds [OPTIONS]"));
    assert!(help(&["kinds", "--help", "--lang=en"]).contains("Usage: alternat kinds [OPTIONS]"));
    let output = alternat().args(["kinds", "--lang=es", "--colour"]).output().unwrap();
    assert!(String::from_utf8(output.stderr).unwrap().contains("no existe el argumento `--colour`"));
}

#[test]
fn every_shell_has_its_completions() {
    for shell in ["bash", "elvish", "fish", "powershell", "zsh"] {
        let output = alternat().args(["completions", shell, "--lang", "es"]).output().unwrap();
        let script = String::from_utf8(output.stdout).unwrap();
        assert!(output.status.success() && script.contains("reaffirm"), "{shell}");
        // Only Bash shows no descriptions beside its completions.
        assert!(shell == "bash" || script.contains("Lo que se genera"), "{shell}");
    }
}

#[cfg(unix)]
#[test]
fn bash_completes_the_command_line() {
    let output = alternat().args(["completions", "bash"]).output().unwrap();
    let folder = tempfile::tempdir().unwrap();
    let script = folder.path().join("alternat.bash");
    fs::write(&script, output.stdout).unwrap();
    assert!(Command::new("bash").arg("-n").arg(&script).status().unwrap().success());
    for (typed, words) in [
        ("re", "render reaffirm"),
        ("render spec.yaml --wa", "--watch"),
        ("render spec.yaml --paper le", "letter legal"),
        ("completions f", "fish"),
    ] {
        assert_eq!(completed(&script, typed), words, "{typed}");
    }
}

/// The completions that Bash offers for the last word of a line of arguments.
#[cfg(unix)]
fn completed(script: &Path, typed: &str) -> String {
    let complete = format!(
        "source '{}'; COMP_WORDS=(alternat {typed}); COMP_CWORD=$((${{#COMP_WORDS[@]}} - 1)); \
         _alternat alternat \"${{COMP_WORDS[-1]}}\" \"${{COMP_WORDS[-2]}}\"; echo \"${{COMPREPLY[*]}}\"",
        script.display()
    );
    let output = Command::new("bash").args(["--norc", "-c", &complete]).output().unwrap();
    String::from_utf8(output.stdout).unwrap().trim().to_owned()
}

#[test]
fn every_command_has_a_man_page() {
    let folder = tempfile::tempdir().unwrap();
    let pages = |language: &str| {
        let target = folder.path().join(language);
        let told = alternat().args(["man", "--lang", language]).arg(&target).output().unwrap();
        assert!(told.status.success());
        let mut pages: Vec<_> = fs::read_dir(target).unwrap().map(|entry| entry.unwrap().path()).collect();
        pages.sort();
        pages
    };
    let (english, spanish) = (pages("en"), pages("es"));
    let names: Vec<_> = english.iter().map(|page| page.file_name().unwrap().to_str().unwrap()).collect();
    assert_eq!(
        names,
        [
            "alternat-batch.1",
            "alternat-check.1",
            "alternat-clauses.1",
            "alternat-completions.1",
            "alternat-eject.1",
            "alternat-explain.1",
            "alternat-extract.1",
            "alternat-kinds.1",
            "alternat-man.1",
            "alternat-manifest-merge.1",
            "alternat-manifest.1",
            "alternat-new.1",
            "alternat-reaffirm.1",
            "alternat-render.1",
            "alternat-roster-new.1",
            "alternat-roster.1",
            "alternat-schema.1",
            "alternat-verify.1",
            "alternat.1"
        ]
    );
    for page in english.iter().chain(&spanish) {
        let text = fs::read_to_string(page).unwrap();
        let sections: Vec<_> = text.lines().filter_map(|line| line.strip_prefix(".SH ")).collect();
        let expected = if spanish.contains(page) {
            ["NOMBRE", "SINOPSIS", "DESCRIPCIÓN"]
        } else {
            ["NAME", "SYNOPSIS", "DESCRIPTION"]
        };
        assert_eq!(sections[..3], expected, "{}", page.display());
        assert!(!spanish.contains(page) || !text.contains("Possible values"), "{}", page.display());
        assert_groff_reads(page);
    }
}

/// Checks that groff has no warnings, if groff is installed.
fn assert_groff_reads(page: &Path) {
    let mut groff = Command::new("groff");
    groff.args(["-man", "-Tutf8", "-Kutf8", "-ww", "-z"]).arg(page).stdin(Stdio::null());
    let Ok(output) = groff.output() else { return };
    let told = String::from_utf8_lossy(&output.stderr).into_owned();
    assert!(output.status.success() && told.is_empty(), "{}: {told}", page.display());
}
