//! The conversation about a new spec, in the user's words: it names no field of a spec.

use std::path::Path;

use super::diagnostic::Tally;
use super::failure::{Contradiction, Reason};
use super::findings::Setting;
use super::{Reporter, quoted, shown};
use crate::finding::{Finding, Severity};

impl Reporter {
    /// Reports where the answers to questions are kept, and how to continue with them.
    pub fn answers_kept(&self, file: &Path) {
        self.say("answers-kept", &[("path", shown(file)), ("argument", quoted(file).into())]);
    }

    /// Reports that an earlier conversation has left its answers, and how to continue with them.
    pub fn answers_left(&self, file: &Path) {
        self.say("answers-left", &[("path", shown(file)), ("argument", quoted(file).into())]);
    }

    /// Reports that a file of answers was removed, because the spec contains them.
    pub fn answers_removed(&self, file: &Path) {
        self.say("answers-removed", &[("path", shown(file))]);
    }

    /// Shows answers that could not be kept in any file.
    pub fn answers_shown(&self, answers: &str) {
        self.say("answers-not-kept", &[]);
        self.tell(answers);
    }

    /// The head of a file of answers.
    pub fn head_of_answers(&self, file: &Path) -> String {
        self.words("answers-head", None, &[("argument", quoted(file).into())])
    }

    /// Reports a finding about an answer in plain words.
    pub fn remark(&self, finding: &Finding) {
        let Reason { message, hint, .. } = self.in_words_of_questions(finding);
        self.plainly(&message, &hint);
    }

    /// Reports the problems of answers: the spec that they would make was not written, so no place in it is named.
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

    /// Reports a problem and its fix in the course of a conversation.
    pub(super) fn plainly(&self, message: &str, hint: &str) {
        self.tell(&format!("! {message}\n  {hint}"));
    }

    /// A finding in the words of the questions, if it has such words.
    fn in_words_of_questions(&self, finding: &Finding) -> Reason {
        let (message, hint) = self.words_of(finding, Setting::Answer);
        Reason { id: finding.rule.id().to_owned(), message, hint }
    }
}
