//! Several findings as one error.

use std::error::Error;
use std::fmt;
use std::ops::Deref;
use std::vec;

use super::Finding;

/// Findings about a spec, a locale or a template, and the error of each function that fails with them.
///
/// Their display is for developers; `report` words them for users, in their language and with their
/// places.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Findings(Vec<Finding>);

impl Findings {
    /// Adds a finding.
    pub fn push(&mut self, finding: Finding) {
        self.0.push(finding);
    }

    /// Keeps only the findings for which a test is true.
    pub fn retain(&mut self, is_kept: impl FnMut(&Finding) -> bool) {
        self.0.retain(is_kept);
    }

    /// Returns a value if there are no findings.
    ///
    /// # Errors
    ///
    /// The findings, if there are any.
    pub fn or<T>(self, value: T) -> Result<T, Self> {
        if self.is_empty() { Ok(value) } else { Err(self) }
    }
}

impl Error for Findings {}

impl fmt::Display for Findings {
    /// Writes the findings one below another.
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (number, finding) in self.iter().enumerate() {
            let line_break = if number == 0 { "" } else { "\n" };
            write!(formatter, "{line_break}{finding}")?;
        }
        Ok(())
    }
}

impl Deref for Findings {
    type Target = [Finding];

    fn deref(&self) -> &[Finding] {
        &self.0
    }
}

impl From<Finding> for Findings {
    fn from(finding: Finding) -> Self {
        Self(vec![finding])
    }
}

impl From<Vec<Finding>> for Findings {
    fn from(findings: Vec<Finding>) -> Self {
        Self(findings)
    }
}

impl From<Findings> for Vec<Finding> {
    fn from(findings: Findings) -> Self {
        findings.0
    }
}

impl FromIterator<Finding> for Findings {
    fn from_iter<I: IntoIterator<Item = Finding>>(findings: I) -> Self {
        Self(findings.into_iter().collect())
    }
}

impl Extend<Finding> for Findings {
    fn extend<I: IntoIterator<Item = Finding>>(&mut self, findings: I) {
        self.0.extend(findings);
    }
}

impl IntoIterator for Findings {
    type Item = Finding;
    type IntoIter = vec::IntoIter<Finding>;

    fn into_iter(self) -> Self::IntoIter {
        self.0.into_iter()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::finding::{FileName, Path, Rule};

    #[test]
    fn findings_are_an_error_with_a_line_for_each() {
        let cite = FileName::Locale("es/dates.ftl".to_owned());
        let findings = Findings::from(vec![
            Finding::at(Rule::WrongType, &Path::root().field("kind")).with("expected", "string"),
            Finding::at(Rule::NotYaml, &Path::root()),
            Finding::in_file(Rule::NotFluent, cite, 3..4),
        ]);
        let error: Box<dyn Error> = findings.into();
        assert_eq!(
            error.to_string(),
            "wrong-type at `kind`: expected `string`\n\
             not-yaml\n\
             not-fluent in `es/dates.ftl` at byte 3"
        );
    }

    #[test]
    fn a_value_is_returned_if_there_are_no_findings() {
        assert_eq!(Findings::default().or(1), Ok(1));
        let findings = Findings::from(Finding::at(Rule::NotYaml, &Path::root()));
        assert_eq!(findings.clone().or(1), Err(findings));
    }
}
