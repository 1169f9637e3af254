//! The rules that an agreement may break, each with a reason.

use super::texts::entries;
use crate::finding::{Finding, Path, Place, Rule};
use crate::spec::{self, Allowance, Reading};

/// Removes the findings that the spec allows, and finds errors in the allowances themselves.
pub(super) fn without_allowed(reading: &Reading, findings: Vec<Finding>) -> Vec<Finding> {
    let path = spec::path(&["allow"]);
    let allowances: Vec<_> = entries(reading.spec.allow.as_ref())
        .map(|(number, allowance)| (path.entry(number), allowance))
        .collect();
    let is_allowed = |finding: &Finding, allowance: &Allowance| {
        let at = allowance.at.as_deref();
        Some(finding.rule.id()) == allowance.rule.as_deref()
            && !finding.rule.is_obstacle()
            && at.is_none_or(|at| finding.path().is_some_and(|path| leads_into(path, at)))
            && allowance.words.as_ref().is_none_or(|words| is_about(finding, words))
    };
    let mut about = Vec::new();
    for (path, allowance) in &allowances {
        let Some(written) = &allowance.rule else { continue };
        about.extend(match Rule::of_id(written) {
            None => {
                let known = Rule::ALL.iter().filter(|rule| !rule.is_obstacle()).map(|rule| rule.id());
                let finding = Finding::at(Rule::UnknownRule, &path.field("rule")).with("written", written);
                Some(finding.suggesting(written, known))
            }
            Some(rule) if rule.is_obstacle() => {
                Some(Finding::at(Rule::UnallowableRule, &path.field("rule")).with("written", written))
            }
            Some(_) if !findings.iter().any(|finding| is_allowed(finding, allowance)) => {
                Some(Finding::at(Rule::UnusedAllowance, path).with("written", written))
            }
            Some(_) => None,
        });
        let is_empty = allowance.reason.as_ref().is_some_and(|reason| reason.trim().is_empty());
        about.extend(is_empty.then(|| Finding::at(Rule::EmptyText, &path.field("reason"))));
    }
    let is_left = |finding: &Finding| !allowances.iter().any(|(_, allowance)| is_allowed(finding, allowance));
    findings.into_iter().filter(is_left).chain(about).collect()
}

/// True if a finding quotes one of the words, in whatever case.
fn is_about(finding: &Finding, words: &[String]) -> bool {
    let of_place = match &finding.place {
        Place::Words { words, .. } => Some(words.text.as_str()),
        _ => None,
    };
    let written = finding.arguments.iter().filter(|(name, _)| *name == "written");
    let mut quoted = written.map(|(_, value)| value.as_str()).chain(of_place);
    quoted.any(|quoted| words.iter().any(|word| word.to_lowercase() == quoted.to_lowercase()))
}

/// True if a path, as it is shown, is the other one or is below it.
fn leads_into(path: &Path, at: &str) -> bool {
    let shown = path.to_string();
    shown.strip_prefix(at).is_some_and(|rest| rest.is_empty() || rest.starts_with(['.', '[']))
}
