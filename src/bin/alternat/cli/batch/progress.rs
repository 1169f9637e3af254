//! The progress of a batch: a bar on a terminal, plain lines elsewhere, or JSON for other programs.

use std::collections::HashMap;
use std::io::{self, IsTerminal as _};

use alternat::finding::Severity;
use alternat::report::{Failure, Reason, Reporter};
use fluent::FluentValue;
use indicatif::{ProgressBar, ProgressDrawTarget, ProgressStyle};
use serde_json::{Value, json};

use super::LogFormat;
use super::job::Job;
use super::manifest::{Entry, FindingEntry, Manifest, State};
use super::summary::counts;

/// Reports the progress of a batch.
pub struct Progress<'a> {
    form: Form,
    is_quiet: bool,
    all: usize,
    /// The number of agreements in all parts of the batch.
    whole: usize,
    done: usize,
    /// The messages shown about agreements, each with the id of the first agreement that has it: a message that many
    /// have in common is shown once.
    shown: HashMap<String, String>,
    reporter: &'a Reporter,
}

/// A message about an agreement.
pub struct Shown {
    /// The message with its excerpt.
    pub words: String,
    /// True if it stops the agreement.
    pub is_error: bool,
}

impl Shown {
    /// The findings about an agreement, each with its words; the last words may be the number of further findings.
    pub fn of(findings: &[FindingEntry], words: Vec<String>) -> Vec<Self> {
        let errors = findings.iter().map(|finding| finding.severity == Severity::Error.id()).chain([false]);
        words.into_iter().zip(errors).map(|(words, is_error)| Self { words, is_error }).collect()
    }
}

/// The most findings and reasons of agreements that are shown.
const MOST_SHOWN: usize = 1_000;

enum Form {
    Bar(ProgressBar),
    Lines,
    Json,
}

impl<'a> Progress<'a> {
    /// Begins to report on this number of agreements, and on the total in all parts.
    pub fn new(
        is_quiet: bool,
        format: LogFormat,
        (all, whole): (usize, usize),
        reporter: &'a Reporter,
    ) -> Self {
        let form = match format {
            LogFormat::Json => Form::Json,
            LogFormat::Human if io::stderr().is_terminal() && !is_quiet => Form::Bar(bar(all, reporter)),
            LogFormat::Human => Form::Lines,
        };
        Self { form, is_quiet, all, whole, done: 0, shown: HashMap::new(), reporter }
    }

    /// Reports that an agreement is begun.
    pub fn begun(&self, job: &Job) {
        if let Form::Bar(bar) = &self.form {
            bar.set_message(job.id.clone());
        }
    }

    /// Reports that an agreement is complete.
    pub fn made(&mut self, entry: &Entry, shown: &[Shown]) {
        self.show_new(shown, &entry.id);
        self.one("made", entry, None);
    }

    /// Reports that an earlier run has made an agreement.
    pub fn kept(&mut self, entry: &Entry) {
        self.one("kept", entry, None);
    }

    /// Reports that an agreement cannot be made.
    pub fn failed(&mut self, entry: &Entry, shown: &[Shown]) {
        let reason = entry.reason.as_ref().map(|reason| self.reporter.reason_in_words(reason));
        let reason = reason.map(|words| Shown { words, is_error: true });
        let as_before = self.show_new(reason.as_slice(), &entry.id);
        let also_as_before = self.show_new(shown, &entry.id);
        self.one("failed", entry, as_before.or(also_as_before).as_deref());
    }

    /// Ends the display.
    pub fn end(&self) {
        if let Form::Bar(bar) = &self.form {
            bar.finish_and_clear();
        }
    }

    /// Reports what this means for the sheets of the whole batch if not every original was made.
    pub fn sheets(&self, message: &str) {
        match self.form {
            _ if self.is_quiet => {}
            Form::Json => log(&json!({ "event": message }), self.reporter),
            Form::Bar(_) | Form::Lines => self.reporter.say(message, &[]),
        }
    }

    /// Reports a doubt.
    pub fn doubted(&self, doubt: &Reason) {
        match self.form {
            Form::Json => log(&json!({ "event": "warning", "reason": doubt }), self.reporter),
            Form::Bar(_) | Form::Lines => self.show(&self.reporter.doubt_in_words(doubt)),
        }
    }

    /// Reports the results of all agreements, and the number of doubts about the whole.
    pub fn ended(&self, manifest: &Manifest, doubts: usize) {
        match self.form {
            _ if self.is_quiet => {}
            Form::Json => log(
                &json!({
                    "event": "ended",
                    "made": manifest.count(State::Made),
                    "failed": manifest.count(State::Failed),
                    "not-made": manifest.count(State::NotMade),
                    "files": manifest.files().count(),
                }),
                self.reporter,
            ),
            Form::Bar(_) | Form::Lines => self.reporter.say("batch-ended", &counts(manifest, doubts)),
        }
    }

    /// Reports the result of an agreement; if it fails for a message shown before, the other agreement is named.
    fn one(&mut self, what: &'static str, entry: &Entry, as_before: Option<&str>) {
        self.done += 1;
        let files = entry.files.len();
        match &self.form {
            Form::Bar(bar) => {
                bar.inc(1);
                if entry.state == State::Failed {
                    self.show(&self.reporter.words(
                        "batch-one",
                        None,
                        &self.words_of(what, entry, as_before),
                    ));
                }
            }
            Form::Json if self.is_quiet && entry.state != State::Failed => {}
            Form::Json => {
                let mut event = json!({
                    "event": what, "number": entry.number, "id": entry.id, "files": files,
                    "done": self.done, "all": self.all, "findings": entry.findings,
                });
                if let Some(reason) = &entry.reason {
                    event["reason"] = json!(reason);
                }
                log(&event, self.reporter);
            }
            Form::Lines if self.is_quiet => {}
            Form::Lines => self.reporter.say("batch-one", &self.words_of(what, entry, as_before)),
        }
    }

    /// The variables of the words about an agreement.
    fn words_of(
        &self,
        what: &'static str,
        entry: &Entry,
        as_before: Option<&str>,
    ) -> [(&'static str, FluentValue<'static>); 6] {
        [
            ("what", what.into()),
            ("number", entry.number.to_string().into()),
            ("all", self.whole.to_string().into()),
            ("id", entry.id.clone().into()),
            ("files", entry.files.len().into()),
            ("before", as_before.unwrap_or("none").to_owned().into()),
        ]
    }

    /// Shows the new messages about an agreement, up to a limit; returns the other agreement if all errors of this one
    /// were shown for it.
    fn show_new(&mut self, shown: &[Shown], id: &str) -> Option<String> {
        let was_full = self.shown.len() == MOST_SHOWN;
        let (mut new, mut before, mut has_new_error) = (Vec::new(), None, false);
        for Shown { words, is_error } in shown {
            let earlier = self.shown.get(words).filter(|_| *is_error);
            before = before.or_else(|| earlier.cloned());
            if self.shown.len() < MOST_SHOWN && !self.shown.contains_key(words) {
                self.shown.insert(words.clone(), id.to_owned());
                new.push(words.as_str());
                has_new_error |= is_error;
            }
        }
        self.show(&new.join("\n"));
        if !was_full && self.shown.len() == MOST_SHOWN {
            self.show(&self.reporter.words("batch-more", None, &[("shown", MOST_SHOWN.into())]));
        }
        before.filter(|_| !has_new_error)
    }

    /// Shows messages; a bar makes room for them, and in JSON they are part of the agreement's event.
    fn show(&self, words: &str) {
        match &self.form {
            _ if words.is_empty() => {}
            Form::Bar(bar) => bar.suspend(|| self.reporter.tell(words)),
            Form::Lines => self.reporter.tell(words),
            Form::Json => {}
        }
    }
}

/// Reports why a batch could not be carried out.
pub fn failed(failures: &[Failure], format: LogFormat, reporter: &Reporter) {
    if format == LogFormat::Human {
        return reporter.failures(failures);
    }
    for failure in failures {
        if let Failure::Findings(examined) = failure {
            for told in &reporter.tally(examined).told {
                log(&json!({ "event": "error", "finding": FindingEntry::of(told) }), reporter);
            }
        } else if let Some(reason) = reporter.reason(failure) {
            log(&json!({ "event": "error", "reason": reason }), reporter);
        }
    }
}

fn log(event: &Value, reporter: &Reporter) {
    reporter.tell(&event.to_string());
}

/// A bar with the rate, the time left and the current agreement.
fn bar(all: usize, reporter: &Reporter) -> ProgressBar {
    let bar = ProgressBar::with_draw_target(Some(all as u64), ProgressDrawTarget::stderr());
    let rate = reporter.label("batch-rate");
    let template = format!("{{bar:30}} {{pos}}/{{len}}  {{per_sec:.0}} {rate}  {{eta}}  {{wide_msg}}");
    bar.with_style(ProgressStyle::with_template(&template).unwrap_or_else(|_| ProgressStyle::default_bar()))
}
