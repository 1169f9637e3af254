//! The needs of clauses and variables, compared with the contents of the spec.

use super::{Examiner, reaffirms};
use crate::finding::{Finding, Path, Rule};
use crate::model::{History, Needs};
use crate::spec::{PartialDate, Spec};

/// The needs that the spec meets; problems of its history were reported already.
pub(super) fn given(spec: &Spec, history: Option<&History>) -> Needs {
    let year = spec.signing.as_ref().and_then(|signing| signing.date).map(PartialDate::year);
    let began = history.and_then(History::established);
    Needs {
        // A reaffirmation without a history is reported once.
        history: history.is_none_or(|history| !history.0.is_empty()) || reaffirms(spec),
        established: began.is_some() || history.is_none_or(|history| history.0.is_empty()),
        date: year.is_some(),
        year: year.is_some() || spec.year.is_some(),
        years: year.zip(began).is_none_or(|(year, began)| year > began),
    }
}

impl Examiner<'_> {
    /// Returns a finding for each need of a clause or a variable that the agreement does not meet.
    pub(super) fn unmet(&self, needs: Needs, path: &Path, what: &str) -> Vec<Finding> {
        let mut findings = Vec::new();
        let given = self.given;
        let missing_date = |of| Finding::at(Rule::MissingDate, path).with("clause", what).with("of", of);
        if needs.history && !given.history {
            findings.push(Finding::at(Rule::MissingHistory, path).with("clause", what));
        }
        if needs.established && given.history && !given.established {
            findings.push(missing_date("history"));
        }
        if needs.years && given.history && given.established && given.date && !given.years {
            findings.push(Finding::at(Rule::NoAnniversary, path).with("clause", what));
        }
        if (needs.date && !given.date) || (needs.year && !given.year) {
            findings.push(missing_date("signing"));
        }
        findings
    }
}
