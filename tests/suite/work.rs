//! The use cases of the library, on files in memory: no folder is needed to inspect, render, verify, extract or
//! reaffirm.

use std::path::{Path, PathBuf};

use alternat::edition::Edition;
use alternat::files::MemoryFiles;
use alternat::finding::{Rule, Severity};
use alternat::press::Press;
use alternat::proof::Verdict;
use alternat::report::{Examined, Failure, Sources, Usage};
use alternat::spec::{Comments, Layout, Occasion, Paper};
use alternat::work::{
    Next, Older, PageOptions, Proof, Question, RenderOptions, Rendering, Workspace, carried_files, inspect,
    render, spec_among, verify,
};
use chrono::NaiveDate;

use crate::support::press;

const SPEC: &str = "kind: sister-city-agreement
parties:
  - { from: ../cities/sampleton.yaml, id: sampleton }
  - { id: villa-ejemplo, city: Villa Ejemplo, noun: municipality, state: Coahuila, country: MX }
signing: { place: sampleton, date: 2026-05-02 }
";

const CITY: &str = "city: Sampleton
state: Texas
country: US
letterhead: { arms: { file: arms.svg, alternative: { en: Made-up arms, es: Escudo inventado } } }
officers: [{ name: Alex Sample, gender: female, from: 2025-01-07 }]
";

const ARMS: &str = r##"<svg xmlns="http://www.w3.org/2000/svg" width="10" height="10"><path d="M0 0h10v10z" fill="#123"/></svg>"##;

/// An agreement, the file of one of its cities and the picture that this file names, in adjacent folders.
fn files() -> MemoryFiles {
    let files = [("specs/agreement.yaml", SPEC), ("cities/sampleton.yaml", CITY), ("cities/arms.svg", ARMS)];
    files.into_iter().map(|(path, text)| (path, text.as_bytes().to_vec())).collect()
}

fn spec() -> PathBuf {
    PathBuf::from("specs/agreement.yaml")
}

/// Does some work with the files in memory, within a root.
fn within<T>(root: &str, work: impl FnOnce(&mut Press, Workspace<'_>) -> T) -> T {
    let (files, sources) = (files(), Sources::default());
    work(&mut press(), Workspace { files: &files, sources: &sources, root: Some(Path::new(root)) })
}

fn rules(examined: &Examined) -> Vec<Rule> {
    examined.findings.iter().map(|finding| finding.rule).collect()
}

/// The files of an agreement as PDFs that carry their spec.
fn rendered(press: &mut Press, options: &RenderOptions, workspace: Workspace<'_>) -> Rendering {
    let options =
        RenderOptions { edition: Edition { carries_spec: true, ..Edition::default() }, ..options.clone() };
    render(press, &[spec()], &options, workspace)
}

#[test]
fn a_spec_is_inspected_within_its_root() {
    let found = |root| within(root, |press, workspace| rules(&inspect(press, &spec(), workspace).unwrap()));
    let whole = found("");
    assert!(!whole.iter().any(|rule| rule.severity() == Severity::Error), "{whole:?}");
    assert!(found("specs").contains(&Rule::CityOutside));
    // The user names the spec: only what it refers to must be in the root.
    assert!(!found("cities").contains(&Rule::CityOutside));
}

#[test]
fn a_file_that_is_not_there_is_named() {
    within("", |press, workspace| {
        let failure = inspect(press, Path::new("specs/other.yaml"), workspace).unwrap_err();
        assert!(matches!(&failure, Failure::Read(path, _) if path == Path::new("specs/other.yaml")));
        let picture = inspect(press, Path::new("cities/arms.svg"), workspace).unwrap();
        assert!(rules(&picture).iter().any(|rule| rule.severity() == Severity::Error));
    });
}

#[test]
fn what_is_rendered_is_verified_by_the_spec_that_it_carries() {
    within("", |press, workspace| {
        let Rendering { made, inputs, failures, .. } = rendered(press, &RenderOptions::default(), workspace);
        assert!(failures.is_empty(), "{failures:?}");
        let names: Vec<_> = made.iter().map(|file| file.name.as_str()).collect();
        assert_eq!(names, ["agreement.sampleton.pdf", "agreement.villa-ejemplo.pdf"]);
        let inputs: Vec<_> = inputs.iter().map(|path| path.display().to_string()).collect();
        assert_eq!(
            inputs,
            ["specs/agreement.yaml", "specs/../cities/sampleton.yaml", "specs/../cities/arms.svg"]
        );
        let path = Path::new("returned.pdf");
        let carried = carried_files(path, &made[0].content).unwrap();
        assert_eq!(spec_among(&carried).unwrap().content, SPEC.as_bytes());
        assert_eq!(carried.len(), 3);
        let mut verdict = |pdf: &[u8]| {
            let account = verify(press, Question { path, pdf, spec: None }, workspace);
            account.proof.map(|Proof { verdict, .. }| verdict)
        };
        for file in &made {
            assert_eq!(verdict(&file.content).unwrap(), Verdict::Same, "{}", file.name);
        }
        let mut forged = made[0].content.clone();
        forged.extend(b"\n% more");
        assert!(matches!(verdict(&forged).unwrap(), Verdict::Different(_)));
        let failures = verdict(b"no PDF").unwrap_err();
        assert!(matches!(failures[..], [Failure::Usage(Usage::UnreadablePdf(..))]));
    });
}

#[test]
fn options_are_laid_over_the_page_of_a_spec() {
    within("", |press, workspace| {
        let page = PageOptions { paper: Some(Paper::Legal), layout: Some(Layout::Sequential) };
        let one = |original: &str| RenderOptions {
            page,
            original: Some(original.to_owned()),
            ..Default::default()
        };
        let Rendering { made, .. } = rendered(press, &one("villa-ejemplo"), workspace);
        assert_eq!(made.len(), 1);
        let origin = alternat::proof::origin(&made[0].content).unwrap();
        let record = origin.record.unwrap();
        assert_eq!((record.paper, record.layout), (Paper::Legal, Layout::Sequential));
        let Rendering { made, failures, .. } = rendered(press, &one("laredo"), workspace);
        assert!(made.is_empty());
        assert!(matches!(failures[..], [Failure::Usage(Usage::NoSuchOriginal { .. })]));
    });
}

#[test]
fn an_agreement_is_reaffirmed_for_another_folder() {
    within("", |press, workspace| {
        let path = spec();
        let older = Older::read(press, &path, workspace).unwrap();
        let occasion = Occasion {
            date: NaiveDate::from_ymd_opt(2027, 5, 3).unwrap(),
            register: older.agreement.register,
            place: None,
            people: &[],
            witnesses: &[],
            offers: &[],
        };
        let comments = Comments::default();
        let next = Path::new("reaffirmation.yaml");
        let Next { text, .. } = older.reaffirm(press, (occasion, &comments), next, workspace).unwrap();
        assert!(text.contains("from: cities/sampleton.yaml"), "{text}");
        assert!(text.contains("2026-05-02"), "{text}");
    });
}
