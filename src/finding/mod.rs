//! Findings: every problem of a spec, a locale or a template in one shape.
//!
//! A finding names its rule and its place and carries the values that its message mentions. The sentence itself is in
//! `locales/*/findings.ftl`, under `finding-` and the rule's id, so that it is in the reader's language.

mod findings;
mod path;
mod rule;

use std::error::Error;
use std::fmt;
use std::ops::Range;

pub use findings::Findings;
pub use path::{FileName, Path, Step};
pub use rule::{Rule, Severity};

/// One problem, with its place.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct Finding {
    /// The rule that was broken.
    pub rule: Rule,
    /// The consequence for the agreement.
    pub severity: Severity,
    /// The place at which it was broken.
    pub place: Place,
    /// The values that the message mentions, by the names it uses.
    pub arguments: Vec<(&'static str, String)>,
    /// The text that belongs at the place instead, if that is certain.
    pub fix: Option<Box<str>>,
}

impl Finding {
    /// A finding about a value of the spec.
    #[must_use]
    pub fn at(rule: Rule, path: &Path) -> Self {
        Self::new(rule, Place::Value(path.clone()))
    }

    /// A finding about the name of a field of the spec.
    #[must_use]
    pub fn at_field_name(rule: Rule, path: &Path) -> Self {
        Self::new(rule, Place::FieldName(path.clone()))
    }

    /// A finding about a stretch of a file.
    #[must_use]
    pub fn in_file(rule: Rule, file: FileName, span: Range<usize>) -> Self {
        Self::new(rule, Place::Span { file, span })
    }

    /// A finding about some of the words of a text: those at a stretch of bytes.
    #[must_use]
    pub fn in_words(rule: Rule, path: &Path, text: &str, span: Range<usize>) -> Self {
        let words = &text[span.clone()];
        let before = text[..span.start].matches(words).count();
        let words = Words { text: words.to_owned(), before };
        Self::new(rule, Place::Words { path: path.clone(), words: Box::new(words) })
    }

    fn new(rule: Rule, place: Place) -> Self {
        Self { rule, severity: rule.severity(), place, arguments: Vec::new(), fix: None }
    }

    /// The same finding about a draft, which need not keep rules for final texts.
    #[must_use]
    pub fn of_draft(mut self) -> Self {
        if self.rule.may_wait() {
            self.severity = Severity::Warning;
        }
        self
    }

    /// The same finding where it is not sure.
    #[must_use]
    pub fn as_doubt(mut self) -> Self {
        self.severity = Severity::Warning;
        self
    }

    /// The value that the finding is about, or that contains its subject.
    #[must_use]
    pub fn path(&self) -> Option<&Path> {
        match &self.place {
            Place::Value(path) | Place::FieldName(path) | Place::Words { path, .. } => Some(path),
            Place::Span { .. } => None,
        }
    }

    /// Adds the text that belongs at the place instead.
    #[must_use]
    pub fn fixed_by(mut self, replacement: impl Into<Box<str>>) -> Self {
        self.fix = Some(replacement.into());
        self
    }

    /// True if the finding is about the value at a path of the spec.
    #[must_use]
    pub fn is_about(&self, path: &Path) -> bool {
        matches!(&self.place, Place::Value(place) if place == path)
    }

    /// The same finding about the same stretch of another file.
    #[must_use]
    pub fn moved_to(mut self, other: FileName) -> Self {
        if let Place::Span { file, .. } = &mut self.place {
            *file = other;
        }
        self
    }

    /// Adds a value that the message mentions; a very long one is cut.
    #[must_use]
    pub fn with(mut self, name: &'static str, value: impl fmt::Display) -> Self {
        const MOST_LETTERS: usize = 400;
        let mut value = value.to_string();
        if let Some((end, _)) = value.char_indices().nth(MOST_LETTERS) {
            value.truncate(end);
            value.push('…');
        }
        self.arguments.push((name, value));
        self
    }

    /// Adds the candidate nearest to the written text, if one is near; the hint asks for it as `$suggestion`, which is
    /// `none` if none is near.
    #[must_use]
    pub fn suggesting<'a>(self, written: &str, candidates: impl IntoIterator<Item = &'a str>) -> Self {
        self.with("suggestion", nearest(written, candidates).unwrap_or("none"))
    }
}

impl Error for Finding {}

impl fmt::Display for Finding {
    /// Writes the rule, the place and the arguments, for developers.
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "{}{}", self.rule.id(), self.place)?;
        for (number, (name, value)) in self.arguments.iter().enumerate() {
            let sign = if number == 0 { ':' } else { ',' };
            write!(formatter, "{sign} {name} `{value}`")?;
        }
        Ok(())
    }
}

/// The candidate nearest to the written text, if one is near.
#[must_use]
pub fn nearest<'a>(written: &str, candidates: impl IntoIterator<Item = &'a str>) -> Option<&'a str> {
    let length = written.chars().count();
    let near = candidates
        .into_iter()
        .filter(|candidate| length.abs_diff(candidate.chars().count()) <= most_slips(candidate))
        .map(|candidate| (strsim::damerau_levenshtein(written, candidate), candidate))
        .filter(|(distance, candidate)| {
            *distance <= most_slips(candidate) && has_near_words(written, candidate)
        });
    near.min().map(|(_, candidate)| candidate)
}

/// True if each word of one is near that of the other, or their numbers of words differ: *Baja California Norte* has
/// another word than *Baja California Sur*, not a typing error. Words that begin alike may differ more.
fn has_near_words(written: &str, candidate: &str) -> bool {
    let words = |text: &str| text.split(['-', ' ']).map(str::to_owned).collect::<Vec<_>>();
    let (written, candidate) = (words(written), words(candidate));
    let is_near = |(written, candidate): (&String, &String)| {
        let longer = written.chars().count().max(candidate.chars().count());
        let begins_alike = written.chars().next() == candidate.chars().next();
        let most = if begins_alike { longer.div_ceil(2) } else { longer / 3 };
        strsim::damerau_levenshtein(written, candidate) <= most
    };
    written.len() != candidate.len() || written.iter().zip(&candidate).all(is_near)
}

/// True if a word is another one with one or two typing errors.
#[must_use]
pub fn is_nearly(written: &str, meant: &str) -> bool {
    let slips = if meant.chars().count() < 10 { 1 } else { 2 };
    (1..=slips).contains(&strsim::damerau_levenshtein(written, meant))
}

/// The number of typing errors that a word may have and still be meant: none if it is as short as the code of a
/// country.
fn most_slips(word: &str) -> usize {
    match word.chars().count() {
        0..4 => 0,
        length => 1 + length / 4,
    }
}

/// Some of the words of a text.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct Words {
    /// The words, as written in the text.
    pub text: String,
    /// The number of earlier occurrences of the same words in the text.
    pub before: usize,
}

/// The place of a finding.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum Place {
    /// A value of the spec.
    Value(Path),
    /// The name of a field of the spec.
    FieldName(Path),
    /// Some of the words of a text of the spec.
    Words {
        /// The text.
        path: Path,
        /// The words, as written in the text.
        words: Box<Words>,
    },
    /// A stretch of bytes of a file.
    Span {
        /// The file.
        file: FileName,
        /// The bytes, from the file's beginning.
        span: Range<usize>,
    },
}

impl Place {
    fn file(&self) -> &FileName {
        match self {
            Self::Value(path) | Self::FieldName(path) | Self::Words { path, .. } => path.file(),
            Self::Span { file, .. } => file,
        }
    }
}

impl fmt::Display for Place {
    /// Writes where the place is, with a space before it; nothing if it is the whole spec.
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        if let Some(file) = self.file().name() {
            write!(formatter, " in `{file}`")?;
        }
        match self {
            Self::Value(path) | Self::FieldName(path) | Self::Words { path, .. }
                if path.steps().is_empty() =>
            {
                Ok(())
            }
            Self::Value(path) | Self::Words { path, .. } => write!(formatter, " at `{path}`"),
            Self::FieldName(path) => write!(formatter, " at the name of `{path}`"),
            Self::Span { span, .. } => write!(formatter, " at byte {}", span.start),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_suggestion_is_near_or_absent() {
        let suggestion = |written| {
            let finding = Finding::at(Rule::UnknownField, &Path::root());
            finding.suggesting(written, ["parties", "precedence"]).arguments[0].1.clone()
        };
        assert_eq!(suggestion("partys"), "parties");
        assert_eq!(suggestion("weather"), "none");
        let state = |written| nearest(written, ["baja-california-sur", "new-mexico"]);
        assert_eq!(state("baja-californa-sur"), Some("baja-california-sur"));
        assert_eq!(state("baja-california-norte"), None);
    }
}
