//! Every reason why a command cannot be carried out has an id and an exit code, on which programs rely.

use std::collections::BTreeSet;
use std::fs;

use alternat::report::{Failure, Usage};

use crate::support::{assert_snapshot, press, root, snapshots};

/// The failures and the wrong usages, in the order of their tables.
fn all() -> impl Iterator<Item = &'static (&'static str, Option<&'static str>, u8)> {
    Failure::ALL.iter().chain(Usage::ALL)
}

#[test]
fn ids_and_exit_codes_do_not_change() {
    let lines = all().map(|(name, id, code)| format!("{code:<4}{:26}{name}\n", id.unwrap_or("-")));
    assert_snapshot(lines.collect::<String>(), &snapshots("failures.txt"));
    let ids: Vec<_> = all().filter_map(|(_, id, _)| *id).collect();
    assert_eq!(ids.iter().collect::<BTreeSet<_>>().len(), ids.len(), "two failures have one id");
}

#[test]
fn every_failure_is_told_with_a_hint_in_every_language() {
    let press = press();
    for messages in press.catalog().all() {
        for (name, id, _) in all() {
            let Some(id) = id else { continue };
            let shape = messages.shapes().get(*id);
            let shape = shape.unwrap_or_else(|| panic!("{} does not tell {name}", messages.locale()));
            assert_eq!(shape.attributes, ["hint"], "{id} in {}", messages.locale());
        }
    }
}

#[test]
fn the_docs_explain_every_exit_code() {
    let codes: BTreeSet<_> = all().map(|(_, _, code)| *code).chain([0]).collect();
    for (page, heading) in [("commands.md", "## Exit codes"), ("comandos.md", "## Códigos de salida")] {
        let text = fs::read_to_string(root().join("docs").join(page)).unwrap();
        let (_, section) = text.split_once(heading).unwrap_or_else(|| panic!("{page} has no {heading}"));
        let section = section.split("\n## ").next().unwrap();
        let rows =
            section.lines().filter_map(|line| line.strip_prefix("| ")?.split_once(" | ")?.0.parse().ok());
        assert_eq!(rows.collect::<BTreeSet<u8>>(), codes, "{page}");
    }
}
