//! Reports results and findings in the user's language: findings and failures in words, JSON and SARIF.

mod answers;
mod diagnostic;
mod failure;
mod findings;
mod reasons;
mod roster;
mod sources;
mod verdict;

pub use diagnostic::{Diagnostic, Severities, Tally, json, sarif};
pub use failure::{
    AgreementPlace, Complaint, Contradiction, EmptyCell, Examined, Failure, Limit, Reason, Signs, Usage,
};
pub use roster::of_row;
pub use sources::{Excerpt, Sources, lossy};

use std::io::{self, Write};
use std::path::{Path, PathBuf};
use std::sync::{Mutex, OnceLock};

use annotate_snippets::{Level, Renderer};
use chrono::{Datelike as _, NaiveDate};
use fluent::{FluentArgs, FluentValue};

use crate::finding;
use crate::localize::{Catalog, Messages, Request};
use crate::resources::Resources;
use crate::spec::{Comments, PartialDate, StarterComments};

/// A file that was written.
#[derive(Debug)]
pub struct WrittenFile {
    /// The place of the file, or `None` for the standard output.
    pub path: Option<PathBuf>,
    /// The number of its pages, if it has pages.
    pub pages: Option<usize>,
    /// The number of its bytes.
    pub size: usize,
}

/// Words results and findings, and writes them to the place that a front end chooses.
pub struct Reporter {
    catalog: Catalog,
    /// The names of countries and offices, read when they are first needed.
    names: OnceLock<Catalog>,
    /// The place where reports are written, line by line.
    target: Mutex<Box<dyn Write + Send>>,
    renderer: Renderer,
}

/// The built-in messages of some files of a language.
fn catalog(language: &str, wanted: &[&str]) -> Catalog {
    let folder = format!("{language}/");
    let files = Resources::built_in().locales.into_iter().filter_map(|(name, content)| {
        let is_wanted = name.strip_prefix(&*folder).is_some_and(|file| wanted.contains(&file));
        is_wanted.then(|| (name, lossy(&content)))
    });
    Catalog::new(&files.collect()).unwrap_or_else(|findings| {
        unreachable!("the built-in messages are Fluent: {findings:?}");
    })
}

impl Reporter {
    /// Prepares the messages of a language, by its code. Nothing is written until a target is set.
    #[must_use]
    pub fn new(language: &str) -> Self {
        const FILES: [&str; 6] =
            ["findings.ftl", "rules.ftl", "command.ftl", "help.ftl", "dates.ftl", "roster.ftl"];
        Self {
            catalog: catalog(language, &FILES),
            names: OnceLock::new(),
            target: Mutex::new(Box::new(io::sink())),
            renderer: Renderer::plain(),
        }
    }

    /// The same reporter with a target to write to.
    #[must_use]
    pub fn writing_to(self, target: impl Write + Send + 'static) -> Self {
        Self { target: Mutex::new(Box::new(target)), ..self }
    }

    /// The same reporter with the colors of terminals.
    #[must_use]
    pub fn colored(self) -> Self {
        Self { renderer: Renderer::styled(), ..self }
    }

    /// Writes a line; a failure is ignored.
    pub fn tell(&self, line: &str) {
        if let Ok(mut target) = self.target.lock() {
            let _ = writeln!(target, "{line}");
        }
    }

    /// The names of countries and offices, which few findings mention.
    fn names(&self) -> &Catalog {
        const FILES: [&str; 2] = ["places.ftl", "offices.ftl"];
        self.names.get_or_init(|| catalog(self.language(), &FILES))
    }

    /// Reports the places of files that were written, their numbers of pages and their sizes.
    pub fn wrote(&self, written: &[WrittenFile]) {
        for file in written {
            let arguments = [
                ("path", file.path.as_deref().map_or_else(|| "-".into(), shown)),
                ("pages", FluentValue::from(file.pages.unwrap_or_default())),
                ("kilobytes", FluentValue::from(file.size.div_ceil(1000))),
            ];
            self.say("wrote", &arguments);
        }
    }

    /// Reports the number of files that were ejected.
    pub fn ejected(&self, folder: &Path, files: usize) {
        self.say("ejected", &[("path", folder.display().to_string().into()), ("files", files.into())]);
    }

    /// Reports the numbers of files and of folders that are watched.
    pub fn watching(&self, files: usize, folders: usize) {
        self.say("watching", &[("files", files.into()), ("folders", folders.into())]);
    }

    /// The language of messages, by its code.
    pub fn language(&self) -> &str {
        self.catalog.locales().next().map_or("en", |locale| locale.language())
    }

    /// The words of a message that uses no variables.
    pub fn label(&self, message: &str) -> String {
        self.words(message, None, &[])
    }

    /// A day in the form for running text.
    pub fn day(&self, day: NaiveDate) -> String {
        let parts = [("day", day.day().into()), ("month", day.month().into()), ("year", day.year().into())];
        self.words("day-told", None, &parts)
    }

    /// The day of the week of a day.
    pub fn weekday(&self, day: NaiveDate) -> String {
        self.words("weekday", None, &[("weekday", day.weekday().number_from_monday().into())])
    }

    /// A date in the form for running text, as far as it is known.
    fn date(&self, date: PartialDate) -> String {
        match date {
            PartialDate::Day(day) => self.day(day),
            PartialDate::Month(first) => {
                let parts = [("month", first.month().into()), ("year", first.year().into())];
                self.words("month-told", None, &parts)
            }
            PartialDate::Year(_) => date.to_string(),
        }
    }

    /// The reason why a rule matters.
    pub fn why(&self, rule: finding::Rule) -> String {
        self.words(&format!("rule-{}", rule.id()), None, &[])
    }

    /// Reports what to do with a new spec.
    pub fn started(&self, file: &Path) {
        self.say("started", &[("file", quoted(file).into())]);
    }

    /// Reports what to do with the spec of a reaffirmation.
    pub fn reaffirmed(&self, file: &Path, root: Option<&Path>) {
        let root = root.map(|root| format!(" --root {}", quoted(root))).unwrap_or_default();
        self.say("reaffirmed", &[("file", format!("{}{root}", quoted(file)).into())]);
    }

    /// Reports what to do with a new roster.
    pub fn roster_started(&self, file: &Path) {
        let name = file.file_name().unwrap_or_default().to_string_lossy().into_owned();
        self.say("roster-started", &[("file", shown(file)), ("name", name.into())]);
    }

    /// The comments in a new spec.
    pub fn comments_of_starter(&self) -> StarterComments {
        let comment = |part| self.words("starter-comments", Some(part), &[]);
        StarterComments {
            head: comment("head"),
            precedence: comment("precedence"),
            parties: comment("parties"),
            signatory: comment("signatory"),
            letterhead: comment("letterhead"),
            history: comment("history"),
            provisions: comment("provisions"),
            signing: comment("signing"),
            others: comment("others"),
            witnesses: comment("witnesses"),
        }
    }

    /// The comments in the spec of a reaffirmation.
    pub fn comments_of_reaffirmation(&self, older: &Path) -> Comments {
        let comment = |part| {
            let older = older.file_name().unwrap_or_default().to_string_lossy().into_owned();
            self.words("reaffirmation-comments", Some(part), &[("older", older.into())])
        };
        Comments {
            head: comment("head"),
            letterhead: comment("letterhead"),
            signatory: comment("signatory"),
            no_signatory: comment("no-signatory"),
            words: comment("own-words"),
            term: comment("term"),
            signed: comment("signed"),
            signing: comment("signing"),
            others: comment("others"),
            witnesses: comment("witnesses"),
            anniversary: comment("anniversary"),
            new_administration: comment("new-administration"),
        }
    }

    /// Shows findings with their excerpts.
    pub fn show(&self, tally: &Tally) {
        let shown = self.shown(tally);
        if !shown.is_empty() {
            self.tell(&shown);
        }
    }

    /// Findings with their excerpts, one below the other.
    pub fn shown(&self, tally: &Tally) -> String {
        self.each_shown(tally).join("\n")
    }

    /// Each finding with its excerpt, and finally the number of those that are not shown.
    pub fn each_shown(&self, tally: &Tally) -> Vec<String> {
        let hint_name = self.words("hint", None, &[]);
        let severities =
            Severities { error: self.label("severity-error"), warning: self.label("severity-warning") };
        let one = |finding: &Diagnostic| {
            format!("{}\n", self.renderer.render(&finding.report(&severities, &hint_name)))
        };
        let more = tally.more();
        let told = [("told", tally.told.len().into()), ("more", more.into())];
        let last = (more > 0).then(|| self.words("more", None, &told));
        tally.told.iter().map(one).chain(last).collect()
    }

    /// Reports the number of findings, and the outcome for the specs.
    pub fn count(&self, message: &str, tally: &Tally) {
        self.say(message, &[("errors", tally.errors.into()), ("warnings", tally.warnings.into())]);
    }

    /// Reports an error and its fix.
    pub fn error(&self, message: &str, arguments: &[(&str, FluentValue<'_>)]) {
        let (id, hint) = (message.to_owned(), self.words(message, Some("hint"), arguments));
        let message = self.words(message, None, arguments);
        self.tell(&self.reason_in_words(&Reason { id, message, hint }));
    }

    /// An error and its fix.
    pub fn reason_in_words(&self, reason: &Reason) -> String {
        self.titled(&Level::ERROR, reason)
    }

    /// A warning and its fix.
    pub fn doubt_in_words(&self, reason: &Reason) -> String {
        self.titled(&Level::WARNING.with_name(self.label("severity-warning")), reason)
    }

    fn titled(&self, level: &Level<'_>, Reason { message, hint, .. }: &Reason) -> String {
        let hint = Level::HELP.with_name(self.label("hint")).message(hint);
        self.renderer.render(&[level.clone().primary_title(message).element(hint)])
    }

    /// Reports a message.
    pub fn say(&self, message: &str, arguments: &[(&str, FluentValue<'_>)]) {
        self.tell(&self.words(message, None, arguments));
    }

    /// True if a message exists.
    pub fn has(&self, message: &str) -> bool {
        self.catalog.all().any(|messages| messages.shapes().contains_key(message))
    }

    /// True if a message has an attribute.
    fn has_attribute(&self, message: &str, attribute: &str) -> bool {
        let shape = self.catalog.all().next().and_then(|messages| messages.shapes().get(message));
        shape.is_some_and(|shape| shape.attributes.iter().any(|name| name == attribute))
    }

    /// The words of a message, or of its attribute.
    pub fn words(
        &self,
        message: &str,
        attribute: Option<&str>,
        arguments: &[(&str, FluentValue<'_>)],
    ) -> String {
        let arguments: FluentArgs<'_> = arguments.iter().cloned().collect();
        let path = finding::Path::root();
        let messages: Option<&Messages> = self.catalog.all().next();
        let words =
            messages.map(|messages| messages.format(Request { message, attribute, path: &path }, &arguments));
        match words {
            Some(Ok(words)) => words,
            missing => unreachable!("every built-in message can be told: {message} {missing:?}"),
        }
    }
}

/// The most characters of a value that are shown.
const MOST_SHOWN: usize = 2_000;

/// A value as far as it is shown, without characters that control a terminal.
#[must_use]
pub fn short(value: &str) -> String {
    let is_obeyed = |character: char| {
        character.is_control()
            || matches!(character, '\u{200B}'..='\u{200F}' | '\u{2028}'..='\u{202E}' | '\u{2060}'..='\u{206F}')
    };
    let shown = value.chars().take(MOST_SHOWN);
    let shown = shown.map(|character| if is_obeyed(character) { '\u{FFFD}' } else { character });
    let more = value.chars().nth(MOST_SHOWN).map(|_| '…');
    shown.chain(more).collect()
}

/// A path in the form that messages show.
#[must_use]
pub fn shown(path: &Path) -> FluentValue<'static> {
    short(&path.display().to_string()).into()
}

/// A path in the form that a shell accepts: in quotation marks if it has characters with a special meaning.
#[must_use]
pub fn quoted(path: &Path) -> String {
    let path = path.display().to_string();
    let path = if path.starts_with('-') && path != "-" { format!("./{path}") } else { path };
    let is_plain = |character: char| character.is_alphanumeric() || "-_./:@%+,".contains(character);
    match path.chars().all(|character| is_plain(character) || (cfg!(windows) && character == '\\')) {
        true if !path.is_empty() => path,
        _ if cfg!(windows) => format!("\"{path}\""),
        _ => format!("'{}'", path.replace('\'', r"'\''")),
    }
}

/// The name by which messages select the reason why a file cannot be read or written.
#[must_use]
pub fn reason(error: &io::Error) -> &'static str {
    match error.kind() {
        io::ErrorKind::NotFound => "not-found",
        io::ErrorKind::PermissionDenied => "permission",
        io::ErrorKind::IsADirectory => "folder",
        io::ErrorKind::NotADirectory => "no-folder",
        io::ErrorKind::StorageFull | io::ErrorKind::QuotaExceeded => "full",
        io::ErrorKind::ReadOnlyFilesystem => "read-only",
        io::ErrorKind::BrokenPipe => "pipe",
        io::ErrorKind::FileTooLarge => "too-large",
        io::ErrorKind::InvalidInput => "no-file",
        _ => "other",
    }
}
