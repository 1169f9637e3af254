//! `alternat explain`: the rules, why they matter, and examples.

use std::fmt::Write as _;

use alternat::finding::{Rule, Severity, nearest};
use alternat::report::{Failure, Reporter, Usage};
use alternat::spec::example;
use clap::{Args, ValueEnum};

use super::clauses::wrapped;
use crate::output;

/// The arguments of `explain`.
#[derive(Debug, Args)]
pub struct Explain {
    /// The id of a rule.
    rule: Option<String>,
    /// The format of the output.
    #[arg(long, value_enum, ignore_case = true, default_value_t)]
    format: ExplanationFormat,
}

/// The format of an explanation.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, ValueEnum)]
enum ExplanationFormat {
    /// Plain text.
    #[default]
    Text,
    /// Markdown, with the examples of all rules.
    Markdown,
}

impl Explain {
    /// Prints the explanation of a rule, or of all rules.
    pub fn run(&self, reporter: &Reporter) -> Result<(), Vec<Failure>> {
        let rules: Vec<Rule> = match &self.rule {
            Some(written) => vec![Rule::of_id(written).ok_or_else(|| unknown(written))?],
            None => Rule::ALL.to_vec(),
        };
        let told = match self.format {
            ExplanationFormat::Markdown => markdown(&rules, reporter),
            ExplanationFormat::Text if self.rule.is_some() => {
                rules.iter().map(|rule| explained(*rule, reporter)).collect()
            }
            ExplanationFormat::Text => {
                rules.iter().map(|rule| listed(*rule, reporter)).collect::<Vec<_>>().join("\n")
            }
        };
        output::print(&told)?;
        Ok(())
    }
}

fn unknown(written: &str) -> Failure {
    let known = Rule::ALL.iter().map(|rule| rule.id());
    let suggestion = nearest(written, known).unwrap_or("none").to_owned();
    Failure::Usage(Usage::UnknownRule { written: written.to_owned(), suggestion })
}

fn listed(rule: Rule, reporter: &Reporter) -> String {
    format!("{}\n{}\n", headline(rule, reporter), wrapped(&reporter.why(rule), "  "))
}

/// The rule with its severity and whether a spec can allow it to be broken.
fn headline(rule: Rule, reporter: &Reporter) -> String {
    format!("{} ({})", rule.id(), standing(rule, reporter))
}

fn standing(rule: Rule, reporter: &Reporter) -> String {
    let severity = reporter.label(match rule.severity() {
        Severity::Error => "severity-error",
        Severity::Warning => "severity-warning",
    });
    let allowed = reporter.label(if rule.is_obstacle() { "label-not-allowable" } else { "label-allowable" });
    let waits = if rule.may_wait() { reporter.label("label-may-wait") } else { String::new() };
    format!("{severity}; {allowed}{waits}")
}

fn explained(rule: Rule, reporter: &Reporter) -> String {
    let example = example(rule);
    let mut told = format!("{}\n", listed(rule, reporter));
    for (label, text) in [("label-bad", &example.bad), ("label-good", &example.good)] {
        let _ = writeln!(told, "  {}:\n", reporter.label(label));
        for line in text.lines() {
            let _ = writeln!(told, "{}", format!("      {line}").trim_end());
        }
        told.push('\n');
    }
    match &example.source {
        Some(source) => told += &wrapped(&format!("{}: {source}", reporter.label("label-source")), "  "),
        None => told.truncate(told.trim_end().len()),
    }
    told + "\n"
}

fn markdown(rules: &[Rule], reporter: &Reporter) -> String {
    let mut told =
        format!("# {}\n\n{}\n", reporter.label("rules-title"), reporter.label("rules-introduction"));
    for rule in rules {
        let example = example(*rule);
        let _ = write!(
            told,
            "\n## `{}`\n\n*{}*\n\n{}\n",
            rule.id(),
            standing(*rule, reporter),
            reporter.why(*rule)
        );
        for (label, text) in [("label-bad", &example.bad), ("label-good", &example.good)] {
            let _ = write!(told, "\n{}:\n\n```text\n{}\n```\n", reporter.label(label), text.trim_end());
        }
        if let Some(source) = &example.source {
            let _ = write!(told, "\n{}: {source}\n", reporter.label("label-source"));
        }
    }
    told
}
