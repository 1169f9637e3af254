//! The conversation about a new spec, in the user's words: no field of a spec is named in it.

use std::path::Path;

use super::diagnostic::Tally;
use super::failure::{Contradiction, Reason};
use super::findings::Setting;
use super::{Reporter, quoted, shown};
use crate::finding::{Finding, Severity};

impl Reporter {
    /// Reports where the answers to questions are kept, and how to go on with them.
    pub fn answers_kept(&self, file: &Path) {
        self.say("answers-kept", &[("path", shown(file)), ("argument", quoted(file).into())]);
    }

    /// Reports that an earlier conversation has left its answers, and how to go on with them.
    pub fn answers_left(&self, file: &Path) {
        self.say("answers-left", &[("path", shown(file)), ("argument", quoted(file).into())]);
    }

    /// Reports that a file of answers was removed, because the spec has them.
    pub fn answers_removed(&self, file: &Path) {
        self.say("answers-removed", &[("path", shown(file))]);
    }

    /// Shows answers that could be kept nowhere.
    pub fn answers_shown(&self, answers: &str) {
        self.say("answers-not-kept", &[]);
        self.tell(answers);
    }

    /// The head of a file of answers.
    pub fn head_of_answers(&self, file: &Path) -> String {
        self.words("answers-head", None, &[("argument", quoted(file).into())])
    }

    /// Says a finding about an answer in plain words.
    pub fn remark(&self, finding: &Finding) {
        let Reason { message, hint, .. } = self.in_words_of_questions(finding);
        self.plainly(&message, &hint);
    }

    /// Reports what is wrong with answers: the spec that would have them was not written, so no place in it is named.
    pub(super) fn contradictions(&self, contradictions: &[Contradiction]) {
        for Contradiction { label, finding } in contradictions {
            let reason = self.in_words_of_questions(finding);
            let message = label.iter().chain([&reason.message]).cloned().collect::<Vec<_>>().join(": ");
            let reason = Reason { message, ..reason };
            self.tell(&match finding.severity {
                Severity::Error => self.reason_in_words(&reason),
                Severity::Warning => self.doubt_in_words(&reason),
            });
        }
        let count = |severity| contradictions.iter().filter(|one| one.finding.severity == severity).count();
        let (errors, warnings) = (count(Severity::Error), count(Severity::Warning));
        self.count("found", &Tally { told: Vec::new(), errors, warnings });
    }

    /// Says in the course of a conversation what is wrong, and what to do.
    pub(super) fn plainly(&self, message: &str, hint: &str) {
        self.tell(&format!("! {message}\n  {hint}"));
    }

    /// A finding in the words of the questions, where it has any of its own for them.
    fn in_words_of_questions(&self, finding: &Finding) -> Reason {
        let (message, hint) = self.words_of(finding, Setting::Answer);
        Reason { id: finding.rule.id().to_owned(), message, hint }
    }
}
