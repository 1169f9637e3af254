//! Every file in `fixtures/invalid` gives exactly the findings in the files beside it, in both languages.

use std::collections::BTreeSet;
use std::fs;

use alternat::finding::Rule;

use crate::support::{alternat, assert_snapshot, root, specs};

#[test]
fn every_mistake_gives_exactly_its_findings() {
    for path in specs(&root().join("fixtures/invalid")) {
        let name = path.strip_prefix(root()).unwrap();
        for language in ["en", "es"] {
            let output = alternat()
                .arg("check")
                .arg(name)
                .args(["--deny", "warnings", "--lang", language])
                .output()
                .unwrap();
            let findings = String::from_utf8(output.stderr).unwrap();
            assert_eq!(output.status.code(), Some(1), "{}: {findings}", name.display());
            assert!(output.stdout.is_empty());
            assert_snapshot(findings, &path.with_extension(format!("{language}.txt")));
        }
    }
}

#[test]
fn every_rule_of_a_spec_has_a_mistake() {
    // These rules are about the user's own locales and templates, about an older spec that is reaffirmed, and about
    // files too large to keep here, which `hostile.rs` makes.
    const NOT_OF_SPECS: [Rule; 14] = [
        Rule::AgreementTooLong,
        Rule::DrawingTooComplex,
        Rule::FileTooLarge,
        Rule::ImageTooLarge,
        Rule::NotSigned,
        Rule::NotFluent,
        Rule::MissingMessage,
        Rule::UnknownReference,
        Rule::UnequalClause,
        Rule::BrokenKind,
        Rule::BrokenTemplate,
        Rule::BrokenLook,
        Rule::BrokenFont,
        Rule::BrokenStandard,
    ];
    let mut told = String::new();
    for path in specs(&root().join("fixtures/invalid")) {
        told += &fs::read_to_string(path.with_extension("en.txt")).unwrap();
    }
    let untold: BTreeSet<_> = Rule::ALL
        .iter()
        .filter(|rule| !NOT_OF_SPECS.contains(rule) && !told.contains(&format!("[{}]: ", rule.id())))
        .collect();
    assert!(untold.is_empty(), "no file of fixtures/invalid breaks {untold:?}");
}
