//! What clauses and variables need, against what the spec gives.

use super::{Examiner, reaffirms};
use crate::finding::{Finding, Path, Rule};
use crate::model::{History, Needs};
use crate::spec::{PartialDate, Spec};

/// What the spec has of that which clauses and variables need; what is wrong with its history was found already.
pub(super) fn given(spec: &Spec, history: Option<&History>) -> Needs {
    let year = spec.signing.as_ref().and_then(|signing| signing.date).map(PartialDate::year);
    let began = history.and_then(History::established);
    Needs {
        // That a reaffirmation has none is told once.
        history: history.is_none_or(|history| !history.0.is_empty()) || reaffirms(spec),
        established: began.is_some() || history.is_none_or(|history| history.0.is_empty()),
        date: year.is_some(),
        year: year.is_some() || spec.year.is_some(),
        years: year.zip(began).is_none_or(|(year, began)| year > began),
    }
}

impl Examiner<'_> {
    /// What the agreement does not have that a clause or a variable speaks of.
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
