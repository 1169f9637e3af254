//! Fields of a spec that no text of its agreement uses.

use super::Examiner;
use crate::finding::{Finding, Rule};
use crate::model::vocabulary::variables_of_history;
use crate::model::{Provision, Words};
use crate::spec::{self, Spec};

impl Examiner<'_> {
    /// Finds fields of the spec that no text uses.
    pub(super) fn unused(&mut self, spec: &Spec, provisions: &[Provision]) {
        let in_title = spec.kind.as_ref().and_then(|kind| self.vocabulary.titles.get(kind));
        let in_title = |name: &str| in_title.is_some_and(|variables| variables.contains(name));
        let term = spec.term.as_ref();
        let given = [
            (["term", "years"], term.is_some_and(|term| term.years.is_some()), "term"),
            (["term", "notice"], term.is_some_and(|term| term.notice.is_some()), "notice"),
            (["year", ""], spec.year.is_some(), "program-year"),
        ];
        for ([field, below], given, variable) in given {
            if given && !in_title(variable) && !self.uses(provisions.iter(), variable) {
                let path = spec::path(&[field]);
                let path = if below.is_empty() { path } else { path.field(below) };
                self.find(Finding::at(Rule::UnusedField, &path));
            }
        }
        // Only their author knows if own words refer to the earlier agreement.
        let is_own = |provision: &Provision| matches!(provision.words, Words::Own { .. });
        let speaks = |name: &str| in_title(name) || self.uses(provisions.iter(), name);
        let is_spoken_of = provisions.iter().any(is_own) || variables_of_history().any(speaks);
        let listed = spec.history.as_ref().map_or(0, Vec::len);
        if listed > 0 && !is_spoken_of {
            let finding = Finding::at(Rule::UnusedHistory, &spec::path(&["history"]).entry(0));
            self.find(finding.with("number", if listed == 1 { "one" } else { "several" }));
        }
        // The closing words leave out the details that each signatory writes.
        let Some(signing) = &spec.signing else { return };
        let is_written = |what| signing.by_hand.iter().flatten().any(|by_hand| by_hand.0 == Some(what));
        let given = [
            ("date", signing.date.is_some(), spec::ByHand::Date),
            ("place", signing.place.is_some(), spec::ByHand::Place),
        ];
        for (field, given, what) in given {
            if given && is_written(what) && !self.uses(provisions.iter(), field) {
                self.find(Finding::at(Rule::UnusedField, &spec::path(&["signing", field])));
            }
        }
    }
}
