//! `alternat clauses`: the library, in every language.

use std::collections::BTreeMap;
use std::fmt::Write as _;

use alternat::finding::{Finding, nearest};
use alternat::localize::{Messages, Specimen, specimen};
use alternat::model::{Clause, Register};
use alternat::press::Press;
use alternat::report::{Examined, Failure, Reporter, Usage};
use alternat::spec::Outline;
use clap::{Args, ValueEnum};

use crate::input::Overlay;
use crate::output;

/// The arguments of `clauses`.
#[derive(Debug, Args)]
pub struct Clauses {
    /// The id of one clause.
    id: Option<String>,
    /// The kind whose clauses are printed.
    #[arg(long)]
    kind: Option<String>,
    /// The register of the wording.
    #[arg(long, value_enum)]
    register: Option<RegisterName>,
    /// True if only ids and headings are printed.
    #[arg(long)]
    short: bool,
    #[command(flatten)]
    overlay: Overlay,
}

/// The register of an agreement: binding or not.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
enum RegisterName {
    /// The parties undertake.
    Binding,
    /// The participants intend.
    NonBinding,
}

impl From<RegisterName> for Register {
    fn from(name: RegisterName) -> Self {
        match name {
            RegisterName::Binding => Self::Binding,
            RegisterName::NonBinding => Self::NonBinding,
        }
    }
}

/// The kind whose wording is used if no kind is asked for.
const USUAL_KIND: &str = "sister-city-agreement";

/// The number of columns in a line.
const WIDTH: usize = 80;

/// A clause with its id.
type Listed<'p> = (&'p str, &'p Clause);

impl Clauses {
    /// Prints the clauses.
    pub fn run(&self, reporter: &Reporter) -> Result<(), Vec<Failure>> {
        let (press, sources) = self.overlay.press()?;
        let failed = |findings| Failure::Findings(Examined { findings, sources: sources.clone() });
        let kinds = &press.vocabulary().kinds;
        let outline = self.kind.as_ref().map(|kind| known(kinds, kind)).transpose()?;
        let sections = self.sections(&press, outline)?;
        let list = self.list(&press, &sections, reporter).map_err(|finding| failed(finding.into()))?;
        output::print(&list)?;
        Ok(())
    }

    /// Recitals and articles, each with the label over them.
    fn sections<'p>(
        &self,
        press: &'p Press,
        outline: Option<&Outline>,
    ) -> Result<[(&'static str, Vec<Listed<'p>>); 2], Failure> {
        let vocabulary = press.vocabulary();
        let recitals = of_kind(&vocabulary.recitals, outline.map(|outline| &outline.recitals));
        let articles = of_kind(&vocabulary.articles, outline.map(|outline| &outline.articles));
        let mut sections = [("label-recitals", recitals), ("label-articles", articles)];
        if let Some(wanted) = &self.id {
            let ids: Vec<_> = sections.iter().flat_map(|(_, clauses)| clauses).map(|(id, _)| *id).collect();
            if !ids.contains(&wanted.as_str()) {
                let suggestion = nearest(wanted, ids).unwrap_or("none").to_owned();
                return Err(Failure::Usage(Usage::UnknownClause { written: wanted.clone(), suggestion }));
            }
            for (_, clauses) in &mut sections {
                clauses.retain(|(id, _)| id == wanted);
            }
        }
        Ok(sections)
    }

    fn list(
        &self,
        press: &Press,
        sections: &[(&str, Vec<Listed<'_>>)],
        reporter: &Reporter,
    ) -> Result<String, Finding> {
        let mut list = String::new();
        for (label, clauses) in sections.iter().filter(|(_, clauses)| !clauses.is_empty()) {
            let _ = writeln!(list, "{}\n", reporter.label(label).to_uppercase());
            for (id, clause) in clauses {
                self.entry(press, id, clause, reporter, &mut list)?;
            }
            list.push_str(if self.short { "\n" } else { "" });
        }
        list.truncate(list.trim_end().len());
        list.push('\n');
        Ok(list)
    }

    fn entry(
        &self,
        press: &Press,
        id: &str,
        clause: &Clause,
        reporter: &Reporter,
        list: &mut String,
    ) -> Result<(), Finding> {
        let specimens = self.specimens(press, clause)?;
        let headings: Vec<_> = specimens
            .iter()
            .filter_map(|(_, specimen)| specimen.heading.as_ref())
            .map(ToString::to_string)
            .collect();
        let headings = headings.join(" · ");
        if self.short {
            let _ = writeln!(list, "  {}", format!("{id:<36}{headings}").trim_end());
            return Ok(());
        }
        let _ = writeln!(list, "{id}");
        let told = specimens.iter().find(|(messages, _)| messages.locale().language() == reporter.language());
        if let Some((_, specimen)) = told {
            if let Some(purpose) = &specimen.purpose {
                let _ = writeln!(list, "{}", wrapped(&purpose.to_string(), "  "));
            }
            if let Some(source) = &specimen.source {
                let source = format!("{}: {source}", reporter.label("label-source"));
                let _ = writeln!(list, "{}", wrapped(&source, "  "));
            }
        }
        for (messages, specimen) in &specimens {
            let _ = writeln!(list, "\n{}", worded(messages.locale().language(), specimen));
        }
        list.push('\n');
        Ok(())
    }

    /// The clause in every language.
    fn specimens<'p>(
        &self,
        press: &'p Press,
        clause: &Clause,
    ) -> Result<Vec<(&'p Messages, Specimen)>, Finding> {
        let kinds = &press.vocabulary().kinds;
        // A clause has the wording of the kind that was asked for, or else of the first kind that has it.
        let has = |outline: &Outline| {
            let mut ids = outline.recitals.iter().chain(&outline.articles);
            ids.any(|id| clause.message.split_once('-').is_some_and(|(_, of)| of == id))
        };
        let usual = kinds.get(USUAL_KIND).filter(|outline| has(outline)).map(|_| USUAL_KIND);
        let first = || kinds.iter().find(|(_, outline)| has(outline)).map(|(kind, _)| kind.as_str());
        let kind = self.kind.as_deref().or(usual).or_else(first).unwrap_or(USUAL_KIND);
        let outline = kinds.get(kind);
        let own = outline.map_or(Register::Binding, |outline| outline.register);
        let register = self.register.map_or(own, Register::from);
        let noun = outline.map_or("", |outline| outline.instruments.usual(register));
        let languages = press.catalog().all().filter(|messages| {
            messages.locale().region().is_none() && messages.shapes().contains_key(&clause.message)
        });
        languages
            .map(|messages| Ok((messages, specimen(messages, &clause.message, noun, register)?)))
            .collect()
    }
}

/// The clauses of a kind, in its order, or all of them.
fn of_kind<'p>(library: &'p BTreeMap<String, Clause>, ids: Option<&Vec<String>>) -> Vec<Listed<'p>> {
    let clauses: Vec<_> = match ids {
        Some(ids) => ids.iter().filter_map(|id| library.get_key_value(id)).collect(),
        None => library.iter().collect(),
    };
    clauses.into_iter().map(|(id, clause)| (id.as_str(), clause)).collect()
}

/// The outline of a kind.
fn known<'k>(kinds: &'k BTreeMap<String, Outline>, written: &str) -> Result<&'k Outline, Failure> {
    kinds.get(written).ok_or_else(|| unknown_kind(kinds, written))
}

/// The failure for an unknown kind.
pub fn unknown_kind(kinds: &BTreeMap<String, Outline>, written: &str) -> Failure {
    let names: Vec<_> = kinds.keys().map(String::as_str).collect();
    let known = names.join(", ");
    let suggestion = nearest(written, names).unwrap_or("none").to_owned();
    Failure::Usage(Usage::UnknownKind { written: written.to_owned(), known, suggestion })
}

/// A text in one language, under the code of the language.
fn worded(language: &str, specimen: &Specimen) -> String {
    let heading = specimen.heading.as_ref().map(ToString::to_string).unwrap_or_default();
    let mut parts = vec![format!("  {language}  {heading}").trim_end().to_owned()];
    parts.extend(specimen.paragraphs.iter().map(|paragraph| wrapped(&paragraph.to_string(), "      ")));
    parts.extend(specimen.items.iter().map(|item| wrapped(&format!("- {item}"), "      ")));
    parts.join("\n")
}

/// A text, broken into lines that are easy to read.
pub fn wrapped(text: &str, indentation: &str) -> String {
    let options = textwrap::Options::new(WIDTH)
        .word_splitter(textwrap::WordSplitter::NoHyphenation)
        .initial_indent(indentation)
        .subsequent_indent(indentation);
    textwrap::fill(text, options)
}
