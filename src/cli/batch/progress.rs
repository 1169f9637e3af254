//! How a batch goes on: a bar on a terminal, plain lines elsewhere, or JSON for other programs.

use std::io::{self, IsTerminal as _};

use indicatif::{ProgressBar, ProgressDrawTarget, ProgressStyle};
use serde_json::{Value, json};

use super::LogFormat;
use super::job::Job;
use super::manifest::{Entry, Manifest, State};
use super::summary::counts;
use crate::report::{Reporter, tell};

/// Tells how a batch goes on.
pub struct Progress<'a> {
    form: Form,
    all: usize,
    done: usize,
    reporter: &'a Reporter,
}

enum Form {
    Bar(ProgressBar),
    Lines,
    Json,
    Quiet,
}

impl<'a> Progress<'a> {
    /// Begins to tell of so many agreements.
    pub fn new(is_quiet: bool, format: LogFormat, all: usize, reporter: &'a Reporter) -> Self {
        let form = match format {
            LogFormat::Json => Form::Json,
            LogFormat::Human if is_quiet => Form::Quiet,
            LogFormat::Human if io::stderr().is_terminal() => Form::Bar(bar(all, reporter)),
            LogFormat::Human => Form::Lines,
        };
        Self { form, all, done: 0, reporter }
    }

    /// An agreement is begun.
    pub fn begun(&self, job: &Job) {
        if let Form::Bar(bar) = &self.form {
            bar.set_message(job.id.clone());
        }
    }

    /// An agreement is whole.
    pub fn made(&mut self, entry: &Entry, shown: &str) {
        self.show(shown);
        self.one("made", entry.number, &entry.id, entry.files.len());
    }

    /// An earlier run has made an agreement.
    pub fn kept(&mut self, entry: &Entry) {
        self.one("kept", entry.number, &entry.id, entry.files.len());
    }

    /// An agreement cannot be made.
    pub fn failed(&mut self, entry: &Entry, shown: &str) {
        if let Some(reason) = &entry.reason {
            self.show(&self.reporter.reason_in_words(reason));
        }
        self.show(shown);
        self.one("failed", entry.number, &entry.id, 0);
    }

    /// Nothing more is made.
    pub fn end(&self) {
        if let Form::Bar(bar) = &self.form {
            bar.finish_and_clear();
        }
    }

    /// What has become of all.
    pub fn ended(&self, manifest: &Manifest) {
        match self.form {
            Form::Json => log(&json!({
                "event": "ended",
                "made": manifest.count(State::Made),
                "failed": manifest.count(State::Failed),
                "not-made": manifest.count(State::NotMade),
                "files": manifest.files().count(),
            })),
            Form::Quiet => {}
            Form::Bar(_) | Form::Lines => self.reporter.say("batch-ended", &counts(manifest)),
        }
    }

    fn one(&mut self, what: &'static str, number: usize, id: &str, files: usize) {
        self.done += 1;
        match &self.form {
            Form::Bar(bar) => bar.inc(1),
            Form::Lines => {
                let arguments = [
                    ("what", what.into()),
                    ("done", self.done.to_string().into()),
                    ("all", self.all.to_string().into()),
                    ("id", id.to_owned().into()),
                    ("files", files.into()),
                ];
                self.reporter.say("batch-one", &arguments);
            }
            Form::Json => log(&json!({
                "event": what, "number": number, "id": id, "files": files, "done": self.done, "all": self.all,
            })),
            Form::Quiet => {}
        }
    }

    /// Shows what was found; a bar makes room for it.
    fn show(&self, words: &str) {
        if words.is_empty() {
            return;
        }
        match &self.form {
            Form::Bar(bar) => bar.suspend(|| tell(words)),
            Form::Json => log(&json!({ "event": "found", "text": words })),
            Form::Lines | Form::Quiet => tell(words),
        }
    }
}

fn log(event: &Value) {
    tell(&event.to_string());
}

/// A bar with rate, time left and what is made now.
fn bar(all: usize, reporter: &Reporter) -> ProgressBar {
    let bar = ProgressBar::with_draw_target(Some(all as u64), ProgressDrawTarget::stderr());
    let rate = reporter.label("batch-rate");
    let template = format!("{{bar:30}} {{pos}}/{{len}}  {{per_sec:.0}} {rate}  {{eta}}  {{wide_msg}}");
    bar.with_style(ProgressStyle::with_template(&template).unwrap_or_else(|_| ProgressStyle::default_bar()))
}
