//! How a batch goes on: a bar on a terminal, plain lines elsewhere, or JSON for other programs.

use std::collections::HashSet;
use std::io::{self, IsTerminal as _};

use alternat::report::{Failure, Reason, Reporter};
use indicatif::{ProgressBar, ProgressDrawTarget, ProgressStyle};
use serde_json::{Value, json};

use super::LogFormat;
use super::job::Job;
use super::manifest::{Entry, FindingEntry, Manifest, State};
use super::summary::counts;

/// Tells how a batch goes on.
pub struct Progress<'a> {
    form: Form,
    is_quiet: bool,
    all: usize,
    /// The number of agreements in all parts of the batch.
    whole: usize,
    done: usize,
    /// The messages shown about agreements: one that many have in common is shown once.
    shown: HashSet<String>,
    reporter: &'a Reporter,
}

/// The most findings and reasons of agreements that are shown.
const MOST_SHOWN: usize = 1_000;

enum Form {
    Bar(ProgressBar),
    Lines,
    Json,
}

impl<'a> Progress<'a> {
    /// Begins to tell of so many agreements, of as many as there are in all parts.
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
        Self { form, is_quiet, all, whole, done: 0, shown: HashSet::new(), reporter }
    }

    /// An agreement is begun.
    pub fn begun(&self, job: &Job) {
        if let Form::Bar(bar) = &self.form {
            bar.set_message(job.id.clone());
        }
    }

    /// An agreement is whole.
    pub fn made(&mut self, entry: &Entry, shown: &[String]) {
        self.show_new(shown);
        self.one("made", entry);
    }

    /// An earlier run has made an agreement.
    pub fn kept(&mut self, entry: &Entry) {
        self.one("kept", entry);
    }

    /// An agreement cannot be made.
    pub fn failed(&mut self, entry: &Entry, shown: &[String]) {
        let reason = entry.reason.as_ref().map(|reason| self.reporter.reason_in_words(reason));
        self.show_new(reason.as_slice());
        self.show_new(shown);
        self.one("failed", entry);
    }

    /// Nothing more is made.
    pub fn end(&self) {
        if let Form::Bar(bar) = &self.form {
            bar.finish_and_clear();
        }
    }

    /// Not every original was made, which is told of the sheets of all by a message.
    pub fn sheets(&self, message: &str) {
        match self.form {
            _ if self.is_quiet => {}
            Form::Json => log(&json!({ "event": message }), self.reporter),
            Form::Bar(_) | Form::Lines => self.reporter.say(message, &[]),
        }
    }

    /// Something should be looked at.
    pub fn doubted(&self, doubt: &Reason) {
        match self.form {
            Form::Json => log(&json!({ "event": "warning", "reason": doubt }), self.reporter),
            Form::Bar(_) | Form::Lines => self.show(&self.reporter.doubt_in_words(doubt)),
        }
    }

    /// What has become of all.
    pub fn ended(&self, manifest: &Manifest) {
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
            Form::Bar(_) | Form::Lines => self.reporter.say("batch-ended", &counts(manifest)),
        }
    }

    fn one(&mut self, what: &'static str, entry: &Entry) {
        self.done += 1;
        let files = entry.files.len();
        match &self.form {
            Form::Bar(bar) => bar.inc(1),
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
            Form::Lines => {
                let arguments = [
                    ("what", what.into()),
                    ("number", entry.number.to_string().into()),
                    ("all", self.whole.to_string().into()),
                    ("id", entry.id.clone().into()),
                    ("files", files.into()),
                ];
                self.reporter.say("batch-one", &arguments);
            }
        }
    }

    /// Shows what was not yet shown, as long as it is not too much for anyone to read.
    fn show_new(&mut self, words: &[String]) {
        let was_full = self.shown.len() == MOST_SHOWN;
        let mut new = Vec::new();
        for words in words {
            if self.shown.len() < MOST_SHOWN && self.shown.insert(words.clone()) {
                new.push(words.as_str());
            }
        }
        self.show(&new.join("\n"));
        if !was_full && self.shown.len() == MOST_SHOWN {
            self.show(&self.reporter.words("batch-more", None, &[("shown", MOST_SHOWN.into())]));
        }
    }

    /// Shows what was found; a bar makes room for it, and the JSON of an agreement has it.
    fn show(&self, words: &str) {
        match &self.form {
            _ if words.is_empty() => {}
            Form::Bar(bar) => bar.suspend(|| self.reporter.tell(words)),
            Form::Lines => self.reporter.tell(words),
            Form::Json => {}
        }
    }
}

/// Tells why a batch could not be carried out.
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

/// A bar with rate, time left and what is made now.
fn bar(all: usize, reporter: &Reporter) -> ProgressBar {
    let bar = ProgressBar::with_draw_target(Some(all as u64), ProgressDrawTarget::stderr());
    let rate = reporter.label("batch-rate");
    let template = format!("{{bar:30}} {{pos}}/{{len}}  {{per_sec:.0}} {rate}  {{eta}}  {{wide_msg}}");
    bar.with_style(ProgressStyle::with_template(&template).unwrap_or_else(|_| ProgressStyle::default_bar()))
}
