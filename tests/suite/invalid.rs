//! Every file in `fixtures/invalid` gives exactly the findings beside it, in both languages.

use crate::support::{alternat, assert_snapshot, root, specs};

#[test]
fn every_mistake_gives_exactly_its_findings() {
    let folder = tempfile::tempdir().unwrap();
    let never = folder.path().join("never.pdf");
    for path in specs(&root().join("fixtures/invalid")) {
        let name = path.strip_prefix(root()).unwrap();
        for language in ["en", "es"] {
            let output = alternat()
                .arg("render")
                .arg(name)
                .arg("-o")
                .arg(&never)
                .args(["--lang", language])
                .output()
                .unwrap();
            let findings = String::from_utf8(output.stderr).unwrap();
            assert_eq!(output.status.code(), Some(1), "{}: {findings}", name.display());
            assert!(output.stdout.is_empty() && !never.exists());
            assert_snapshot(findings, &path.with_extension(format!("{language}.txt")));
        }
    }
}
