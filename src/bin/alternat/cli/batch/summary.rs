//! The summary of a batch: the contents of the manifest, for people.

use std::collections::{BTreeSet, HashMap};
use std::fmt::Write as _;

use alternat::finding::Severity;
use alternat::report::{Diagnostic, Failure, Reason, Reporter, of_row};
use fluent::FluentValue;

use super::manifest::{Entry, FileEntry, FindingEntry, Manifest, State};

/// The name of the file.
pub const SUMMARY: &str = "summary.txt";

/// The message if the requested sheets of the whole batch are left out.
pub const SHEETS_LEFT_OUT: &str = "sheets-left-out";

/// The message if the book is left out.
pub const BOOK_LEFT_OUT: &str = "book-left-out";

/// The message if the running order has agreements that were not made.
pub const PLACES_KEPT: &str = "places-kept";

/// The results of a batch, in words: first the problems, and then everything in the order of signing. Notes are about
/// the whole batch; the first of them are doubts.
pub fn of(manifest: &Manifest, doubts: usize, notes: &[String], reporter: &Reporter) -> String {
    let mut text = String::new();
    let name = manifest.ceremony.as_ref().and_then(|ceremony| ceremony.name.get(reporter.language()));
    let title = name.cloned().unwrap_or_else(|| reporter.label("summary-title"));
    let _ = writeln!(text, "{title}\n{}", "=".repeat(title.chars().count()));
    let _ = writeln!(text, "{}", occasion(manifest, reporter));
    let _ = writeln!(text, "{}", reporter.words("batch-ended", None, &counts(manifest, doubts)));
    for note in notes {
        let _ = writeln!(text, "{note}");
    }
    text.push_str(&attention(&manifest.agreements, reporter));
    text.push_str(&head("summary-agreements", reporter));
    text.push('\n');
    for entry in &manifest.agreements {
        let _ = writeln!(text, "{}", heading(entry, reporter));
        for file in &entry.files {
            let _ = writeln!(text, "      {}", named(file, reporter));
        }
    }
    let sheets: Vec<_> = manifest.running_order.iter().chain(&manifest.book).collect();
    if !sheets.is_empty() {
        text.push_str(&head("summary-sheets", reporter));
        text.push('\n');
    }
    for file in sheets {
        let _ = writeln!(text, "{}", named(file, reporter));
    }
    text
}

/// The agreements with problems: a problem that many have in common is listed with the first of them.
fn attention(entries: &[Entry], reporter: &Reporter) -> String {
    let mut counts: HashMap<String, usize> = HashMap::new();
    let each = |entry| problems(entry, reporter).into_iter().collect::<BTreeSet<_>>();
    for problem in entries.iter().flat_map(each) {
        *counts.entry(problem).or_default() += 1;
    }
    let mut text = String::new();
    for entry in entries {
        let mut listed = String::new();
        for problem in problems(entry, reporter) {
            let Some(count) = counts.remove(&problem) else { continue };
            listed.push_str(&problem);
            if count > 1 {
                let others = reporter.words("summary-also", None, &[("more", (count - 1).into())]);
                let _ = writeln!(listed, "    {others}");
            }
        }
        if entry.more_findings > 0 {
            let more = [("more", entry.more_findings.into())];
            let _ = writeln!(listed, "  {}", reporter.words("summary-more", None, &more));
        }
        if !listed.is_empty() {
            let _ = write!(text, "\n{}\n{listed}", heading(entry, reporter));
        }
    }
    if text.is_empty() { text } else { head("summary-attention", reporter) + &text }
}

/// The reason why an agreement was not made, and the findings in its spec, in lines.
fn problems(entry: &Entry, reporter: &Reporter) -> Vec<String> {
    let reason = entry.reason.iter().map(|Reason { message, hint, .. }| {
        format!("    {}\n", format!("{message}\n{hint}").replace('\n', "\n    "))
    });
    let findings = entry.findings.iter().map(|finding| {
        let place = format!("{}:{}:{}", finding.file, finding.line, finding.column);
        let severity = reporter.label(&format!("severity-{}", finding.severity));
        let head = format!("  {severity}[{}] {place}  {}", finding.rule, finding.path);
        format!("{head}\n    {}\n    {}\n", finding.message, finding.hint)
    });
    reason.chain(findings).collect()
}

/// A file with its pages.
fn named(file: &FileEntry, reporter: &Reporter) -> String {
    let pages = [("path", file.path.clone().into()), ("pages", file.pages.unwrap_or_default().into())];
    reporter.words("summary-file", None, &pages)
}

/// A reason, as the summary prints it.
pub fn in_lines(Reason { message, hint, .. }: &Reason) -> String {
    format!("{message}\n    {hint}")
}

/// The reasons of a doubt, as the summary prints them: findings have their places.
pub fn reasons(doubt: &Failure, reporter: &Reporter) -> Vec<Reason> {
    let Failure::Findings(examined) = doubt else { return reporter.reason(doubt).into_iter().collect() };
    let told = reporter.tally(examined).told;
    let reason = |told: &Diagnostic| {
        let FindingEntry { rule, file, line, column, message, hint, .. } = FindingEntry::of(told);
        Reason { id: rule, message: format!("{file}:{line}:{column}: {message}"), hint }
    };
    told.iter().map(reason).collect()
}

/// The numbers of agreements by result, of files, and of warnings. A warning that many agreements have in common counts
/// once, as it is shown once. The manifest may lack some of very many warnings.
pub fn counts(manifest: &Manifest, doubts: usize) -> [(&'static str, FluentValue<'static>); 6] {
    let count = |state| FluentValue::from(manifest.count(state));
    let findings = manifest.agreements.iter().flat_map(|entry| &entry.findings);
    let warnings = findings.filter(|finding| finding.severity == Severity::Warning.id());
    let places = warnings
        .map(|finding| (&finding.rule, &finding.file, finding.line, finding.column, &finding.message));
    let is_cut = manifest.agreements.iter().any(|entry| entry.more_findings > 0);
    [
        ("made", count(State::Made)),
        ("failed", count(State::Failed)),
        ("not-made", count(State::NotMade)),
        ("files", manifest.files().count().into()),
        ("warnings", (places.collect::<BTreeSet<_>>().len() + doubts).into()),
        ("and-more", if is_cut { "yes" } else { "no" }.into()),
    ]
}

/// The day and the place of the ceremony, as far as they are given, in a line of their own.
fn occasion(manifest: &Manifest, reporter: &Reporter) -> String {
    let Some(ceremony) = &manifest.ceremony else { return String::new() };
    let date = ceremony.date.as_ref().map(|date| date.parse().map_or(date.clone(), |day| reporter.day(day)));
    let place = ceremony.place.get(reporter.language()).cloned();
    let known: Vec<_> = date.into_iter().chain(place).collect();
    if known.is_empty() { String::new() } else { known.join(" · ") + "\n" }
}

/// The heading of a part of the summary.
fn head(message: &str, reporter: &Reporter) -> String {
    let words = reporter.label(message);
    format!("\n{words}\n{}\n", "-".repeat(words.chars().count()))
}

/// An agreement with its number and its result.
fn heading(entry: &Entry, reporter: &Reporter) -> String {
    let state = match entry.state {
        State::Made => "made",
        State::Failed => "failed",
        State::NotMade => "not-made",
    };
    let arguments = [
        &of_row(entry.row.as_ref())[..],
        &[
            ("number", entry.number.to_string().into()),
            ("id", entry.id.clone().into()),
            ("spec", entry.spec.clone().into()),
            ("state", state.into()),
        ],
    ];
    reporter.words("summary-agreement", None, &arguments.concat())
}
