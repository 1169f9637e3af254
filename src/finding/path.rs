//! The place of a value: a file, and the path to the value in it.

use std::fmt;

/// A file that a finding can be about.
#[derive(Debug, Clone, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum FileName {
    /// The spec that is being read.
    #[default]
    Spec,
    /// The file of a city, by its name in the spec.
    City(String),
    /// The file of a ceremony.
    Ceremony,
    /// A locale's file, such as `es-MX/clauses.ftl`.
    Locale(String),
    /// A template's file, such as `look.typ`.
    Template(String),
}

impl FileName {
    /// The name of a file that is not the spec itself.
    pub(super) fn name(&self) -> Option<&str> {
        match self {
            Self::Spec => None,
            Self::Ceremony => Some("ceremony"),
            Self::City(name) | Self::Locale(name) | Self::Template(name) => Some(name),
        }
    }
}

/// The path to a value of the spec or of a city's file, shown as `parties[1].country`.
#[derive(Debug, Clone, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Path {
    file: FileName,
    steps: Vec<Step>,
}

/// One step of a [`Path`].
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Step {
    /// Into the field of this name.
    Field(String),
    /// Into the entry of this number, counted from zero.
    Entry(usize),
}

impl Path {
    /// The whole spec.
    #[must_use]
    pub fn root() -> Self {
        Self::default()
    }

    /// The whole of a file.
    #[must_use]
    pub fn in_file(file: FileName) -> Self {
        Self { file, steps: Vec::new() }
    }

    /// The file that contains the value.
    #[must_use]
    pub fn file(&self) -> &FileName {
        &self.file
    }

    /// The field of this name below the path.
    #[must_use]
    pub fn field(&self, name: impl Into<String>) -> Self {
        self.then(Step::Field(name.into()))
    }

    /// The entry of this number below the path, counted from zero.
    #[must_use]
    pub fn entry(&self, number: usize) -> Self {
        self.then(Step::Entry(number))
    }

    /// The steps from the root.
    #[must_use]
    pub fn steps(&self) -> &[Step] {
        &self.steps
    }

    /// True if the path leads to the same value as another, or to one inside it.
    #[must_use]
    pub fn is_below(&self, other: &Self) -> bool {
        self.file == other.file && self.steps.starts_with(&other.steps)
    }

    /// True if the path ends with a field of this name.
    #[must_use]
    pub fn is_field(&self, name: &str) -> bool {
        matches!(self.steps.last(), Some(Step::Field(last)) if last == name)
    }

    /// True if the path leads through a field of this name.
    #[must_use]
    pub fn has_field(&self, name: &str) -> bool {
        self.steps.iter().any(|step| matches!(step, Step::Field(field) if field == name))
    }

    fn then(&self, step: Step) -> Self {
        let mut path = self.clone();
        path.steps.push(step);
        path
    }
}

impl fmt::Display for Path {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (position, step) in self.steps.iter().enumerate() {
            match step {
                Step::Field(name) if position == 0 => write!(formatter, "{name}")?,
                Step::Field(name) => write!(formatter, ".{name}")?,
                Step::Entry(number) => write!(formatter, "[{number}]")?,
            }
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_path_reads_as_in_the_spec() {
        let path = Path::root().field("parties").entry(1).field("signatory").field("name");
        assert_eq!(path.to_string(), "parties[1].signatory.name");
    }
}
