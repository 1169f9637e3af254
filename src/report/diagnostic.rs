//! A finding in the user's words, and the forms that it is told in: an excerpt, JSON, SARIF.

use std::ops::Range;

use annotate_snippets::{AnnotationKind, Group, Level, Patch, Snippet};
use serde_json::{Value, json};

use crate::finding::{Rule, Severity};

/// A finding in the user's words.
#[derive(Debug)]
pub struct Diagnostic {
    /// The rule that was broken.
    pub rule: Rule,
    /// What that means for the agreement.
    pub severity: Severity,
    /// The file, as the user knows it.
    pub file: String,
    /// What the file holds, or the lines of it that matter.
    pub text: String,
    /// The number of the text's first line in the file, from one.
    pub first_line: usize,
    /// The bytes of the text that the finding is about.
    pub span: Range<usize>,
    /// The value of the spec, as in `parties[1].country`, or nothing.
    pub path: String,
    /// What is wrong.
    pub message: String,
    /// What to do.
    pub hint: String,
    /// What belongs at the place instead, where that is sure.
    pub fix: Option<String>,
}

/// How many findings there are, and the words of those that are told.
#[derive(Debug, Default)]
pub struct Tally {
    /// What is told.
    pub told: Vec<Diagnostic>,
    /// How many errors there are.
    pub errors: usize,
    /// How many warnings there are.
    pub warnings: usize,
}

impl Tally {
    /// The number of findings that are not among those in words.
    pub fn more(&self) -> usize {
        (self.errors + self.warnings).saturating_sub(self.told.len())
    }

    /// Adds the findings about another spec.
    pub fn add(&mut self, other: Self) {
        self.told.extend(other.told);
        self.errors += other.errors;
        self.warnings += other.warnings;
    }
}

/// What severities are called.
pub struct Severities {
    /// An error.
    pub error: String,
    /// A warning.
    pub warning: String,
}

impl Diagnostic {
    /// The finding with an excerpt of its file.
    pub fn report<'a>(&'a self, severities: &'a Severities, hint_name: &'a str) -> Vec<Group<'a>> {
        let level = match self.severity {
            Severity::Error => Level::ERROR.with_name(&*severities.error),
            Severity::Warning => Level::WARNING.with_name(&*severities.warning),
        };
        let annotation = AnnotationKind::Primary.span(self.span.clone()).label(&*self.path);
        let snippet = Snippet::source(&*self.text).line_start(self.first_line).path(&*self.file);
        let snippet = snippet.annotation(annotation);
        let title = level.primary_title(&*self.message).id(self.rule.id()).element(snippet);
        let hint = Level::HELP.with_name(hint_name);
        match &self.fix {
            None => vec![title.element(hint.message(&*self.hint))],
            Some(fix) => {
                let patch = Snippet::source(&*self.text).line_start(self.first_line).path(&*self.file);
                let patch = patch.patch(Patch::new(self.span.clone(), fix));
                vec![title, hint.secondary_title(&*self.hint).element(patch)]
            }
        }
    }

    /// Line and column where the finding begins and ends, counted from one, in characters.
    pub fn lines(&self) -> [(usize, usize); 2] {
        [self.span.start, self.span.end].map(|at| {
            let before = &self.text[..at];
            let line_start = before.rfind('\n').map_or(0, |end| end + 1);
            (before.matches('\n').count() + self.first_line, before[line_start..].chars().count() + 1)
        })
    }
}

/// Findings as JSON: a list with one object for each.
pub fn json(told: &[Diagnostic]) -> String {
    let finding = |told: &Diagnostic| {
        let [(line, column), (end_line, end_column)] = told.lines();
        json!({
            "rule": told.rule.id(),
            "severity": told.severity.id(),
            "file": told.file,
            "line": line,
            "column": column,
            "endLine": end_line,
            "endColumn": end_column,
            "path": told.path,
            "message": told.message,
            "hint": told.hint,
            "fix": told.fix.as_ref().map(|replacement| json!({ "replacement": replacement })),
        })
    };
    pretty(&told.iter().map(finding).collect())
}

/// Findings as SARIF 2.1.0, which code hosts and editors show beside the lines.
pub fn sarif(told: &[Diagnostic], why: impl Fn(Rule) -> String) -> String {
    let mut broken: Vec<_> = told.iter().map(|told| told.rule).collect();
    broken.sort();
    broken.dedup();
    let rule = |rule: &Rule| {
        json!({
            "id": rule.id(),
            "shortDescription": { "text": why(*rule) },
            "defaultConfiguration": { "level": rule.severity().id() },
        })
    };
    let result = |told: &Diagnostic| {
        let [(line, column), (end_line, end_column)] = told.lines();
        let region = json!({
            "startLine": line,
            "startColumn": column,
            "endLine": end_line,
            "endColumn": end_column,
        });
        let uri = uri(&told.file);
        let mut result = json!({
            "ruleId": told.rule.id(),
            "ruleIndex": broken.binary_search(&told.rule).unwrap_or_default(),
            "level": told.severity.id(),
            "message": { "text": format!("{}: {}", told.message, told.hint) },
            "locations": [{
                "physicalLocation": { "artifactLocation": { "uri": uri }, "region": region },
                "logicalLocations": [{ "fullyQualifiedName": told.path }],
            }],
        });
        if let Some(fix) = &told.fix {
            result["fixes"] = json!([{
                "artifactChanges": [{
                    "artifactLocation": { "uri": uri },
                    "replacements": [{ "deletedRegion": region, "insertedContent": { "text": fix } }],
                }],
            }]);
        }
        result
    };
    pretty(&json!({
        "$schema": "https://json.schemastore.org/sarif-2.1.0.json",
        "version": "2.1.0",
        "runs": [{
            "tool": { "driver": {
                "name": "alternat",
                "version": env!("CARGO_PKG_VERSION"),
                "rules": broken.iter().map(rule).collect::<Vec<_>>(),
            } },
            "columnKind": "unicodeCodePoints",
            "results": told.iter().map(result).collect::<Vec<_>>(),
        }],
    }))
}

/// The name of a file as a relative URI, whose other signs are told by their bytes (RFC 3986, 2.1).
fn uri(file: &str) -> String {
    let is_plain = |byte: u8| byte.is_ascii_alphanumeric() || b"-._~/:".contains(&byte);
    let part = |byte: u8| if is_plain(byte) { char::from(byte).to_string() } else { format!("%{byte:02X}") };
    file.replace('\\', "/").bytes().map(part).collect()
}

fn pretty(value: &Value) -> String {
    format!("{value:#}\n")
}
