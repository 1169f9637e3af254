//! Findings in the user's words: those for the spec, for the sheet that a value is from, or for the questions of `new`.

use fluent::FluentValue;

use super::diagnostic::{Diagnostic, Tally};
use super::failure::Examined;
use super::roster::of_cell;
use super::sources::{Excerpt, Sources};
use super::{Reporter, short};
use crate::finding::{self, Finding, Place, Rule, Severity, Step};
use crate::localize::Messages;

/// The setting that a finding is worded for: a spec has its `.hint`, the others have words that mention no part of a
/// spec.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Setting {
    /// The spec is written by hand.
    Spec,
    /// The value is from the cell of a sheet.
    Cell,
    /// The value is the answer to a question.
    Answer,
}

impl Setting {
    /// The attributes of a finding with its message and its hint, if they differ from those for a spec.
    fn attributes(self) -> Option<[&'static str; 2]> {
        match self {
            Self::Spec => None,
            Self::Cell => Some(["told-of-cell", "cell"]),
            Self::Answer => Some(["told-of-answer", "asked"]),
        }
    }
}

/// The arguments of findings that are dates.
const DAYS: [&str; 8] = ["approved", "date", "day", "earlier", "from", "later", "signing", "until"];

/// The arguments of findings that are codes of countries.
const COUNTRIES: [&str; 3] = ["country", "countries", "other"];

/// The most findings that are reported about one spec; the others are seen once these are fixed.
const MOST_TOLD: usize = 50;

type Arguments = Vec<(&'static str, FluentValue<'static>)>;

impl Reporter {
    /// Words findings in the user's language, in the order of their places; if there are too many, the first errors.
    pub fn tally(&self, examined: &Examined) -> Tally {
        self.tally_of(examined, MOST_TOLD)
    }

    /// Words at most so many findings.
    pub fn tally_of(&self, examined: &Examined, most: usize) -> Tally {
        let is_error = |finding: &&Finding| finding.severity == Severity::Error;
        let (errors, warnings): (Vec<_>, Vec<_>) = examined.findings.iter().partition(is_error);
        let shown = errors.iter().chain(&warnings).take(most);
        let mut told: Vec<_> = shown.map(|finding| self.told(finding, &examined.sources)).collect();
        told.sort_by(|one, other| (&one.file, one.span.start).cmp(&(&other.file, other.span.start)));
        Tally { told, errors: errors.len(), warnings: warnings.len() }
    }

    fn told(&self, finding: &Finding, sources: &Sources) -> Diagnostic {
        let Excerpt { file, text, first_line, span, cell, heading } = sources.excerpt(finding);
        // Words that the file writes in another form, as with escapes, cannot be replaced there.
        let is_found = match &finding.place {
            Place::Words { words, .. } => {
                words.text.split_whitespace().eq(text[span.clone()].split_whitespace())
            }
            _ => true,
        };
        let setting = if cell.is_some() { Setting::Cell } else { Setting::Spec };
        let (message, hint) = self.words_of(finding, setting);
        let path = finding.path().map(|path| short(&path.to_string())).unwrap_or_default();
        let path = match &cell {
            None => path,
            Some(cell) => {
                let heading = heading.as_deref().map_or(path, short);
                self.words("cell", None, &[&of_cell(Some(cell))[..], &[("path", heading.into())]].concat())
            }
        };
        Diagnostic {
            rule: finding.rule,
            severity: finding.severity,
            file: short(&file),
            text: text.into_owned(),
            first_line,
            span,
            path,
            message,
            hint,
            fix: finding.fix.as_deref().filter(|_| is_found).map(str::to_owned),
        }
    }

    /// The message and the hint of a finding, in the words of its setting.
    pub(super) fn words_of(&self, finding: &Finding, setting: Setting) -> (String, String) {
        let message = format!("finding-{}", finding.rule.id());
        let arguments = self.arguments(finding);
        let own = setting
            .attributes()
            .map(|own| own.map(|name| Some(name).filter(|name| self.has_attribute(&message, name))));
        let [told, hint] = own.unwrap_or_default();
        (self.words(&message, told, &arguments), self.words(&message, hint.or(Some("hint")), &arguments))
    }

    /// The variables of a finding's words.
    fn arguments(&self, finding: &Finding) -> Arguments {
        let date = |value: &str| value.parse().map_or_else(|_| short(value), |date| self.date(date));
        let value = |name: &'static str, value: &str| match name {
            _ if DAYS.contains(&name) => date(value),
            _ if COUNTRIES.contains(&name) => self.countries(value),
            "title" if finding.rule == Rule::OfficeOfOtherCountry => self.office(value),
            _ => short(value),
        };
        let given = finding.arguments.iter();
        let mut arguments: Arguments =
            given.map(|(name, written)| (*name, value(name, written).into())).collect();
        // A sheet's own words also name the columns of the party, and titles that are similar.
        let has = |arguments: &Arguments, wanted: &str| arguments.iter().any(|(name, _)| *name == wanted);
        if !has(&arguments, "titles") {
            arguments.push(("titles", "none".into()));
        }
        if !has(&arguments, "number") {
            arguments.push(("number", number_of_party(finding).to_string().into()));
        }
        arguments
    }

    /// The names of countries for their codes, separated by commas; an entry that is not a code stays.
    fn countries(&self, codes: &str) -> String {
        let name = |code: &str| {
            let is_code = code.len() == 2 && code.bytes().all(|letter| letter.is_ascii_uppercase());
            let messages = self.names().all().next().filter(|_| is_code)?;
            let message = format!("country-{code}");
            messages.plain(&message, Some("short")).or_else(|| messages.plain(&message, None))
        };
        let names = codes.split(", ").map(|code| name(code).unwrap_or_else(|| short(code)));
        names.collect::<Vec<_>>().join(", ")
    }

    /// The title of an office whose holder and place are not known.
    fn office(&self, message: &str) -> String {
        let variables = [
            ("country", "none"),
            ("state", "none"),
            ("city", "none"),
            ("noun", "none"),
            ("gender", "unknown"),
        ];
        let title = |messages: &Messages| messages.selected(message, &variables);
        self.names().all().next().and_then(title).unwrap_or_else(|| short(message))
    }
}

/// The number of the party that a finding is about, from one; for another value, that of the first.
fn number_of_party(finding: &Finding) -> usize {
    let steps = finding.path().map(finding::Path::steps).unwrap_or_default();
    match steps {
        [Step::Field(parties), Step::Entry(number), ..] if parties == "parties" => number + 1,
        _ => 1,
    }
}
