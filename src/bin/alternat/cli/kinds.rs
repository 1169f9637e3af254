//! `alternat kinds`: the kinds of agreement.

use std::fmt::Write as _;

use alternat::finding::Finding;
use alternat::localize::{Messages, kind_use, usual_titles};
use alternat::model::vocabulary::KIND;
use alternat::press::Press;
use alternat::report::{Examined, Failure, Reporter};
use alternat::spec::Outline;
use clap::Args;

use super::clauses::wrapped;
use crate::input::Overlay;
use crate::output;

/// The arguments of `kinds`.
#[derive(Debug, Args)]
pub struct Kinds {
    #[command(flatten)]
    overlay: Overlay,
}

impl Kinds {
    /// Prints the kinds.
    pub fn run(&self, reporter: &Reporter) -> Result<(), Vec<Failure>> {
        let (press, sources) = self.overlay.press()?;
        let failed = |findings| Failure::Findings(Examined { findings, sources: sources.clone() });
        let entries =
            press.vocabulary().kinds.iter().map(|(kind, outline)| entry(&press, kind, outline, reporter));
        let entries: Vec<_> = entries.collect::<Result<_, _>>().map_err(|finding| failed(finding.into()))?;
        output::print(&entries.join("\n"))?;
        Ok(())
    }
}

fn entry(press: &Press, kind: &str, outline: &Outline, reporter: &Reporter) -> Result<String, Finding> {
    let mut entry = format!("{kind}\n");
    // A language may lack a kind, and a kind of the user's own may not say when to choose it.
    let languages: Vec<_> = press
        .catalog()
        .all()
        .filter(|messages| messages.locale().region().is_none() && has_kind(messages, kind))
        .collect();
    let told = languages.iter().find(|messages| messages.locale().language() == reporter.language());
    if let Some(purpose) = told.and_then(|messages| kind_use(messages, kind).ok()) {
        let _ = writeln!(entry, "{}\n", wrapped(&purpose, "  "));
    }
    for messages in languages {
        let [binding, non_binding] = usual_titles(messages, kind, &outline.instruments)?;
        let titles = if binding == non_binding { binding } else { format!("{binding} · {non_binding}") };
        let _ = writeln!(entry, "  {}  {titles}", messages.locale().language());
    }
    let facts = [
        ("register", outline.register.to_string()),
        ("instruments that bind", outline.instruments.binding.join(", ")),
        ("instruments that do not bind", outline.instruments.non_binding.join(", ")),
        ("numbering", outline.numbering.to_string()),
        ("recitals", outline.recitals.join(", ")),
        ("articles", outline.articles.join(", ")),
        ("required", outline.required.join(", ")),
    ];
    entry.push('\n');
    for (field, value) in facts.into_iter().filter(|(_, value)| !value.is_empty()) {
        let _ = writeln!(entry, "{}", wrapped(&format!("{field}: {value}"), "  "));
    }
    Ok(entry)
}

fn has_kind(messages: &Messages, kind: &str) -> bool {
    messages.shapes().contains_key(&format!("{KIND}{kind}"))
}
