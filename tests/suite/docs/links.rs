//! Files and headings that pages refer to exist.

use std::path::{Path, PathBuf};

use super::{Page, pages_in};
use crate::support::root;

/// The folders whose files pages name between backticks.
const FOLDERS: [&str; 9] =
    [".ci/", "benches/", "docs/", "examples/", "fixtures/", "gazetteer/", "src/", "templates/", "tests/"];

#[test]
fn links_lead_to_files_and_headings() {
    let mut followed = 0;
    for name in pages() {
        let page = Page::read(&name);
        let folder = Path::new(&name).parent().unwrap();
        for target in links(&page) {
            if target.contains("://") {
                continue;
            }
            let (file, anchor) = target.split_once('#').unwrap_or((&target, ""));
            let file = if file.is_empty() { PathBuf::from(&name) } else { folder.join(file) };
            let path = root().join(&file);
            assert!(path.exists(), "{name}: there is no {}", file.display());
            if !anchor.is_empty() {
                let anchors = anchors(&Page::read(&file.to_string_lossy()));
                assert!(
                    anchors.iter().any(|known| known == anchor),
                    "{name}: {target} is not among {anchors:?}"
                );
            }
            followed += 1;
        }
    }
    assert!(followed > 100, "only {followed} links were found");
}

#[test]
fn files_that_pages_name_are_there() {
    let mut found = 0;
    for name in pages() {
        for code in Page::read(&name).code() {
            let is_path = FOLDERS.iter().any(|folder| code.starts_with(folder))
                && !code.contains(|sign: char| sign.is_whitespace() || "*<…".contains(sign));
            if is_path {
                assert!(root().join(code).exists(), "{name}: there is no `{code}`");
                found += 1;
            }
        }
    }
    assert!(found > 20, "only {found} files were found");
}

/// Every page of the project, by its path.
fn pages() -> Vec<String> {
    ["", "docs", "gazetteer"].into_iter().flat_map(pages_in).collect()
}

/// The targets of the links and pictures of a page.
fn links(page: &Page) -> Vec<String> {
    let of_line = |line: &String| {
        let words: String = line.split('`').step_by(2).collect();
        let targets = words.split("](").skip(1).map(|rest| rest.split(')').next().unwrap().to_owned());
        targets.collect::<Vec<_>>()
    };
    page.lines.iter().flat_map(of_line).collect()
}

/// The anchors of the headings of a page, as GitHub makes them.
fn anchors(page: &Page) -> Vec<String> {
    let anchor = |words: &str| {
        let kept = words.chars().filter(|sign| sign.is_alphanumeric() || " -_".contains(*sign));
        kept.collect::<String>().to_lowercase().replace(' ', "-")
    };
    page.headings().into_iter().map(|(_, words)| anchor(words)).collect()
}
