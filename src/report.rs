//! Tells what was done and what was found, on the standard error, in the user's language.

use std::collections::BTreeMap;
use std::io::{self, IsTerminal as _, Write as _};
use std::ops::Range;
use std::path::Path;

use alternat::finding::{self, FileName, Finding, Place};
use alternat::localize::{Catalog, Messages, Request};
use alternat::resources::Resources;
use alternat::spec::Comments;
use annotate_snippets::{AnnotationKind, Level, Renderer, Snippet};
use fluent::{FluentArgs, FluentValue};

use crate::cli::MessageLanguage;
use crate::failure::{Examined, Failure, Usage};
use crate::input::CityFile;
use crate::output::Written;

/// Tells what was done and what was found.
pub struct Reporter {
    catalog: Catalog,
}

/// The files that findings are about: how the user knows them, and their text.
#[derive(Debug, Clone, Default)]
pub struct Sources {
    names: BTreeMap<FileName, String>,
    texts: BTreeMap<FileName, String>,
}

impl Sources {
    /// Remembers under which names the user knows the files of a folder laid over `tree`.
    pub fn add_overlay(&mut self, folder: Option<&Path>, files: &BTreeMap<String, Vec<u8>>, tree: &str) {
        let Some(folder) = folder else { return };
        let names = files.keys().map(|name| (file_name(tree, name), folder.join(name).display().to_string()));
        self.names.extend(names);
    }

    /// Remembers the texts of locales and templates.
    pub fn add_contents(&mut self, resources: &Resources) {
        for (tree, files) in [(LOCALES, &resources.locales), (TEMPLATES, &resources.templates)] {
            let texts = files.iter().filter(|(name, _)| !name.starts_with("fonts/"));
            let texts = texts.map(|(name, content)| (file_name(tree, name), lossy(content)));
            self.texts.extend(texts);
        }
    }

    /// The same sources with a spec.
    #[must_use]
    pub fn with_spec(mut self, path: &Path, content: &[u8]) -> Self {
        self.names.insert(FileName::Spec, path.display().to_string());
        self.texts.insert(FileName::Spec, lossy(content));
        self
    }

    /// The same sources with the files of cities.
    #[must_use]
    pub fn with_cities(mut self, cities: &BTreeMap<String, CityFile>) -> Self {
        for (name, city) in cities {
            let file = FileName::City(name.clone());
            self.names.insert(file.clone(), city.path.display().to_string());
            self.texts.insert(file, lossy(&city.content));
        }
        self
    }

    fn name(&self, file: &FileName) -> String {
        self.names.get(file).cloned().unwrap_or_else(|| match file {
            FileName::Spec => String::new(),
            FileName::City(name) => name.clone(),
            FileName::Locale(name) => format!("{LOCALES}/{name}"),
            FileName::Template(name) => format!("{TEMPLATES}/{name}"),
        })
    }

    /// The file of a finding, its text, and the stretch that the finding is about.
    fn excerpt(&self, finding: &Finding) -> (String, &str, Range<usize>) {
        let (file, span) = match &finding.place {
            Place::Span { file, span } => (file.clone(), Some(span.clone())),
            Place::Value(path) | Place::FieldName(path) => (path.file().clone(), None),
        };
        let text = self.texts.get(&file).map_or("", String::as_str);
        let span = span.or_else(|| finding.position(text).map(|position| position.0)).unwrap_or(0..0);
        (self.name(&file), text, within(text, span))
    }
}

const LOCALES: &str = "locales";
const TEMPLATES: &str = "templates";

fn file_name(tree: &str, name: &str) -> FileName {
    if tree == LOCALES { FileName::Locale(name.to_owned()) } else { FileName::Template(name.to_owned()) }
}

fn lossy(content: &[u8]) -> String {
    String::from_utf8_lossy(content).into_owned()
}

/// A span that lies within a text and does not cut a character.
fn within(text: &str, span: Range<usize>) -> Range<usize> {
    let start = text.floor_char_boundary(span.start);
    let end = text.ceil_char_boundary(span.end.max(start));
    start..end
}

impl Reporter {
    /// Prepares the messages of a language.
    pub fn new(language: MessageLanguage) -> Self {
        const FILES: [&str; 2] = ["findings.ftl", "command.ftl"];
        let folder = match language {
            MessageLanguage::En => "en/",
            MessageLanguage::Es => "es/",
        };
        let files = Resources::built_in().locales.into_iter().filter_map(|(name, content)| {
            let wanted = name.strip_prefix(folder).is_some_and(|file| FILES.contains(&file));
            wanted.then(|| (name, lossy(&content)))
        });
        let catalog = Catalog::new(&files.collect()).unwrap_or_else(|findings| {
            unreachable!("the built-in messages are Fluent: {findings:?}");
        });
        Self { catalog }
    }

    /// Tells where files were written, how many pages they have and how large they are.
    pub fn wrote(&self, written: &[Written]) {
        for file in written {
            let path = file.path.as_ref().map_or_else(|| "-".to_owned(), |path| path.display().to_string());
            let arguments = [
                ("path", path.into()),
                ("pages", FluentValue::from(file.pages.unwrap_or_default())),
                ("kilobytes", FluentValue::from(file.size.div_ceil(1000))),
            ];
            self.say("wrote", &arguments);
        }
    }

    /// Tells how many files were ejected.
    pub fn ejected(&self, folder: &Path, files: usize) {
        self.say("ejected", &[("path", folder.display().to_string().into()), ("files", files.into())]);
    }

    /// The language of messages, by its code.
    pub fn language(&self) -> &str {
        self.catalog.locales().next().map_or("en", |locale| locale.language())
    }

    /// A word that lists use.
    pub fn label(&self, message: &str) -> String {
        self.words(message, None, &[])
    }

    /// What the spec of a reaffirmation says to its author.
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
            signing: comment("signing"),
        }
    }

    /// Tells why a command could not be carried out.
    pub fn failure(&self, failure: &Failure) {
        match failure {
            Failure::Findings(examined) => self.findings(examined),
            Failure::Usage(Usage::ManyFilesInOne { files, target }) => {
                self.error(
                    "many-files-in-one",
                    &[("files", (*files).into()), ("target", target.clone().into())],
                );
            }
            Failure::Usage(Usage::SameName(path)) => self.error("same-name", &[("path", shown(path))]),
            Failure::Usage(Usage::NothingToLayOver(path)) => {
                self.error("nothing-to-lay-over", &[("path", shown(path))]);
            }
            Failure::Usage(Usage::RepeatedSignatory(written)) => {
                self.error("repeated-signatory", &[("written", written.clone().into())]);
            }
            Failure::Usage(Usage::UnknownKind(written, known)) => {
                let arguments = [("written", written.clone().into()), ("known", known.clone().into())];
                self.error("no-such-kind", &arguments);
            }
            Failure::Usage(Usage::UnknownClause(written)) => {
                self.error("no-such-clause", &[("written", written.clone().into())]);
            }
            Failure::Usage(Usage::UnknownParty { written, known }) => {
                let arguments = [("written", written.clone().into()), ("known", known.clone().into())];
                self.error("unknown-party", &arguments);
            }
            Failure::Usage(Usage::OverInput(path)) => self.error("over-input", &[("path", shown(path))]),
            Failure::Usage(Usage::AlreadyThere(path)) => {
                self.error("already-there", &[("path", shown(path))]);
            }
            Failure::Read(path, error) => {
                self.error("cannot-read", &[("path", shown(path)), ("reason", reason(error).into())]);
            }
            Failure::Write(path, error) => {
                self.error("cannot-write", &[("path", shown(path)), ("reason", reason(error).into())]);
            }
        }
    }

    fn findings(&self, examined: &Examined) {
        let told = examined.findings.iter().take(MOST_TOLD);
        let mut findings: Vec<_> = told.map(|finding| (examined.sources.excerpt(finding), finding)).collect();
        findings.sort_by(|(one, _), (other, _)| (&one.0, one.2.start).cmp(&(&other.0, other.2.start)));
        for ((name, text, span), finding) in findings {
            self.finding(finding, &name, text, span);
        }
        let more = examined.findings.len().saturating_sub(MOST_TOLD);
        if more > 0 {
            self.say("more", &[("told", MOST_TOLD.into()), ("more", more.into())]);
        }
        self.say("found", &[("findings", examined.findings.len().into())]);
    }

    fn finding(&self, finding: &Finding, name: &str, text: &str, span: Range<usize>) {
        let arguments: Vec<_> =
            finding.arguments.iter().map(|(name, value)| (*name, FluentValue::from(short(value)))).collect();
        let message = format!("finding-{}", finding.rule.id());
        let title = self.words(&message, None, &arguments);
        let hint = self.words(&message, Some("hint"), &arguments);
        let label = match &finding.place {
            Place::Value(path) | Place::FieldName(path) => short(&path.to_string()),
            Place::Span { .. } => String::new(),
        };
        let snippet = Snippet::source(text)
            .path(short(name))
            .annotation(AnnotationKind::Primary.span(span).label(label));
        let hint_name = self.words("hint", None, &[]);
        let report = [Level::ERROR
            .primary_title(title)
            .id(finding.rule.id())
            .element(snippet)
            .element(Level::HELP.with_name(hint_name).message(hint))];
        tell(&format!("{}\n", renderer().render(&report)));
    }

    fn error(&self, message: &str, arguments: &[(&str, FluentValue<'_>)]) {
        let title = self.words(message, None, arguments);
        let hint = self.words(message, Some("hint"), arguments);
        let hint_name = self.words("hint", None, &[]);
        let report =
            [Level::ERROR.primary_title(title).element(Level::HELP.with_name(hint_name).message(hint))];
        tell(&renderer().render(&report));
    }

    fn say(&self, message: &str, arguments: &[(&str, FluentValue<'_>)]) {
        tell(&self.words(message, None, arguments));
    }

    fn words(&self, message: &str, attribute: Option<&str>, arguments: &[(&str, FluentValue<'_>)]) -> String {
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

/// How many findings about one spec are told: whoever has put them right sees the others.
const MOST_TOLD: usize = 50;

/// How many characters of a value are told.
const MOST_SHOWN: usize = 2_000;

/// A value as far as it is told, without what a terminal would obey.
fn short(value: &str) -> String {
    let is_obeyed = |character: char| {
        character.is_control()
            || matches!(character, '\u{200B}'..='\u{200F}' | '\u{2028}'..='\u{202E}' | '\u{2060}'..='\u{206F}')
    };
    let shown = value.chars().take(MOST_SHOWN);
    let shown = shown.map(|character| if is_obeyed(character) { '\u{FFFD}' } else { character });
    let more = value.chars().nth(MOST_SHOWN).map(|_| '…');
    shown.chain(more).collect()
}

/// Writes a line on the standard error; whether anybody reads it changes nothing.
fn tell(line: &str) {
    let _ = writeln!(io::stderr(), "{line}");
}

fn shown(path: &Path) -> FluentValue<'static> {
    path.display().to_string().into()
}

/// The name by which messages tell why something cannot be read or written.
fn reason(error: &io::Error) -> &'static str {
    match error.kind() {
        io::ErrorKind::NotFound => "not-found",
        io::ErrorKind::PermissionDenied => "permission",
        io::ErrorKind::IsADirectory => "folder",
        io::ErrorKind::NotADirectory => "no-folder",
        io::ErrorKind::StorageFull | io::ErrorKind::QuotaExceeded => "full",
        io::ErrorKind::ReadOnlyFilesystem => "read-only",
        io::ErrorKind::BrokenPipe => "pipe",
        io::ErrorKind::FileTooLarge => "too-large",
        _ => "other",
    }
}

/// Colors on a terminal, unless the user wants none.
fn renderer() -> Renderer {
    let colored =
        io::stderr().is_terminal() && std::env::var_os("NO_COLOR").is_none_or(|value| value.is_empty());
    if colored { Renderer::styled() } else { Renderer::plain() }
}
