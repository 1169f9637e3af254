//! A finding in the user's words, and the forms in which it is reported: an excerpt, JSON, SARIF.

use std::ops::Range;

use annotate_snippets::{AnnotationKind, Group, Level, Patch, Snippet};
use serde_json::{Value, json};

use crate::finding::{Rule, Severity};

/// A finding in the user's words.
#[derive(Debug)]
pub struct Diagnostic {
    /// The rule that was broken.
    pub rule: Rule,
    /// The severity of the finding.
    pub severity: Severity,
    /// The name of the file that the user knows.
    pub file: String,
    /// The content of the file, or its relevant lines.
    pub text: String,
    /// The number of the text's first line in the file, from one.
    pub first_line: usize,
    /// The bytes of the text that the finding is about.
    pub span: Range<usize>,
    /// The path of the value in the spec, as in `parties[1].country`, or an empty text.
    pub path: String,
    /// The description of the problem.
    pub message: String,
    /// The advice on how to fix it.
    pub hint: String,
    /// The replacement for the place, if it is certain.
    pub fix: Option<String>,
}

/// The number of findings, and the words of those that are reported.
#[derive(Debug, Default)]
pub struct Tally {
    /// The findings that are reported.
    pub told: Vec<Diagnostic>,
    /// The number of errors.
    pub errors: usize,
    /// The number of warnings.
    pub warnings: usize,
}

impl Tally {
    /// The number of findings that are counted but not reported.
    #[must_use]
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

/// The names of severities.
pub struct Severities {
    /// An error.
    pub error: String,
    /// A warning.
    pub warning: String,
}

impl Diagnostic {
    /// The finding with an excerpt of its file.
    #[must_use]
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

    /// The line and column of the start and the end of the finding, counted from one, in characters.
    #[must_use]
    pub fn lines(&self) -> [(usize, usize); 2] {
        [self.span.start, self.span.end].map(|at| {
            let before = &self.text[..at];
            let line_start = before.rfind('\n').map_or(0, |end| end + 1);
            (before.matches('\n').count() + self.first_line, before[line_start..].chars().count() + 1)
        })
    }
}

/// Findings as JSON: a list with one object per finding.
#[must_use]
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

/// The name of a file as a relative URI, with other characters percent-encoded (RFC 3986, 2.1).
fn uri(file: &str) -> String {
    let is_plain = |byte: u8| byte.is_ascii_alphanumeric() || b"-._~/:".contains(&byte);
    let part = |byte: u8| if is_plain(byte) { char::from(byte).to_string() } else { format!("%{byte:02X}") };
    file.replace('\\', "/").bytes().map(part).collect()
}

fn pretty(value: &Value) -> String {
    format!("{value:#}\n")
}
