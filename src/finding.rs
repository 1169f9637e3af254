//! Findings: every problem of a spec, a locale or a template in one shape.
//!
//! A finding names its rule and its place and carries the values that its
//! message mentions. The sentence itself stands in `locales/*/findings.ftl`,
//! under `finding-` and the rule's id, so it is told in the reader's language.

use std::fmt;
use std::ops::Range;

/// One problem: what is wrong, and where.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct Finding {
    /// The rule that was broken.
    pub rule: Rule,
    /// Where it was broken.
    pub place: Place,
    /// The values that the message mentions, by the names it uses.
    pub arguments: Vec<(&'static str, String)>,
}

impl Finding {
    /// A finding about a value of the spec.
    #[must_use]
    pub fn at(rule: Rule, path: &Path) -> Self {
        Self { rule, place: Place::Value(path.clone()), arguments: Vec::new() }
    }

    /// A finding about the name of a field of the spec.
    #[must_use]
    pub fn at_field_name(rule: Rule, path: &Path) -> Self {
        Self { rule, place: Place::FieldName(path.clone()), arguments: Vec::new() }
    }

    /// A finding about a stretch of a file.
    #[must_use]
    pub fn in_file(rule: Rule, file: FileName, span: Range<usize>) -> Self {
        Self { rule, place: Place::Span { file, span }, arguments: Vec::new() }
    }

    /// Whether the finding is about the value at a path of the spec.
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

    /// Adds a value that the message mentions.
    #[must_use]
    pub fn with(mut self, name: &'static str, value: impl fmt::Display) -> Self {
        self.arguments.push((name, value.to_string()));
        self
    }

    /// Adds the candidate nearest to what was written, where one is near; the
    /// hint asks for it as `$suggestion`, which is `none` where none is.
    #[must_use]
    pub fn suggesting<'a>(self, written: &str, candidates: impl IntoIterator<Item = &'a str>) -> Self {
        let length = written.chars().count();
        let nearest = candidates
            .into_iter()
            .filter(|candidate| length.abs_diff(candidate.chars().count()) <= most_slips(candidate))
            .map(|candidate| (strsim::damerau_levenshtein(written, candidate), candidate))
            .filter(|(distance, candidate)| *distance <= most_slips(candidate))
            .min();
        self.with("suggestion", nearest.map_or("none", |(_, candidate)| candidate))
    }
}

/// How many slips of the pen a word may have and still be meant: none where a
/// word is as short as the code of a country.
fn most_slips(word: &str) -> usize {
    match word.chars().count() {
        0..4 => 0,
        length => 1 + length / 4,
    }
}

/// Where a finding stands.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum Place {
    /// A value of the spec.
    Value(Path),
    /// The name of a field of the spec.
    FieldName(Path),
    /// A stretch of bytes of a file.
    Span {
        /// The file.
        file: FileName,
        /// The bytes, from the file's beginning.
        span: Range<usize>,
    },
}

/// A file that a finding can be about.
#[derive(Debug, Clone, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum FileName {
    /// The spec that is being read.
    #[default]
    Spec,
    /// The file of a city, as the spec names it.
    City(String),
    /// A locale's file, such as `es-MX/clauses.ftl`.
    Locale(String),
    /// A template's file, such as `look.typ`.
    Template(String),
}

/// The way to a value of the spec or of a city's file, shown as `parties[1].country`.
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

    /// The file that the value stands in.
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

macro_rules! rules {
    ($($(#[doc = $text:literal])+ $rule:ident = $id:literal,)+) => {
        /// A rule that a finding can be about.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum Rule {
            $($(#[doc = $text])+ $rule,)+
        }

        impl Rule {
            /// Every rule, in the order in which they are documented.
            pub const ALL: &[Self] = &[$(Self::$rule),+];

            /// The name of the rule, which does not change with the language.
            #[must_use]
            pub fn id(self) -> &'static str {
                match self {
                    $(Self::$rule => $id,)+
                }
            }
        }
    };
}

rules! {
    /// The spec is not UTF-8 text.
    NotUtf8 = "not-utf-8",
    /// The spec is not YAML.
    NotYaml = "not-yaml",
    /// A file is larger than any agreement needs.
    FileTooLarge = "file-too-large",
    /// Values stand too deep in one another.
    TooDeep = "too-deep",
    /// A file has more values than any agreement needs.
    TooManyValues = "too-many-values",
    /// A value has a tag, which no field takes.
    YamlTag = "yaml-tag",
    /// A field stands twice in the same place.
    RepeatedField = "repeated-field",
    /// A field that must be there is not.
    MissingField = "missing-field",
    /// A field is not part of a spec.
    UnknownField = "unknown-field",
    /// A value is of another type than its field takes.
    WrongType = "wrong-type",
    /// A value is not one of the words that its field takes.
    UnknownWord = "unknown-word",
    /// A number is too small or too large.
    OutOfRange = "out-of-range",
    /// A list has too few or too many entries.
    WrongCount = "wrong-count",
    /// A value does not have the form of a date or of an id.
    WrongForm = "wrong-form",
    /// A date is not in the calendar.
    NoSuchDate = "no-such-date",
    /// A text is longer than its field takes.
    TextTooLong = "text-too-long",
    /// A text is empty.
    EmptyText = "empty-text",
    /// A text has a character that cannot be printed.
    UnprintableCharacter = "unprintable-character",
    /// A text has a character that no font here can show.
    MissingGlyph = "missing-glyph",
    /// The kind of agreement is not known.
    UnknownKind = "unknown-kind",
    /// A language is not one of the locales.
    UnknownLocale = "unknown-locale",
    /// The two languages of the agreement are the same.
    SameLanguage = "same-language",
    /// A text lacks one of the two languages.
    MissingText = "missing-text",
    /// A text is given in a language that the agreement does not have.
    ForeignText = "foreign-text",
    /// The two texts of a pair differ in their number of paragraphs.
    UnequalParagraphs = "unequal-paragraphs",
    /// One text of a pair ends with a sign, the other does not.
    UnequalEnding = "unequal-ending",
    /// The words of the agreement are more than can be set.
    AgreementTooLong = "agreement-too-long",
    /// A short name of a party would be taken for a variable.
    ReservedId = "reserved-id",
    /// A clause stands twice, or is both replaced and left out.
    RepeatedClause = "repeated-clause",
    /// No year has passed since the first instrument.
    NoAnniversary = "no-anniversary",
    /// The country is not known, and no names were given for it.
    UnknownCountry = "unknown-country",
    /// The country has no such state.
    UnknownState = "unknown-state",
    /// It cannot be told which language is a party's own.
    UnknownPartyLanguage = "unknown-party-language",
    /// Both parties have the same language, but the order follows the language.
    SharedLanguage = "shared-language",
    /// Two parties have the same id.
    RepeatedParty = "repeated-party",
    /// The office is not known, and no titles were given for it.
    UnknownOffice = "unknown-office",
    /// The honorific is not known, and no forms were given for it.
    UnknownHonorific = "unknown-honorific",
    /// What the party calls itself is not known, and was not given in both languages.
    UnknownNoun = "unknown-noun",
    /// The language of the prevailing text is not one of the agreement's.
    UnknownPrevailing = "unknown-prevailing",
    /// The clause is not in the library.
    UnknownClause = "unknown-clause",
    /// A change is to a clause that the kind does not have.
    NotInOutline = "not-in-outline",
    /// A clause that the kind cannot do without is missing.
    RequiredClause = "required-clause",
    /// A field says what nothing in the agreement speaks of.
    UnusedField = "unused-field",
    /// A text uses a variable that does not exist.
    UnknownVariable = "unknown-variable",
    /// A text that takes no variables has one.
    NoVariables = "no-variables",
    /// A variable stands in one of the two texts only.
    OneSidedVariable = "one-sided-variable",
    /// A clause speaks of the day of the signing, which is blank.
    MissingDate = "missing-date",
    /// A provision has neither a clause nor a text, or both.
    ClauseOrText = "clause-or-text",
    /// An agreement that is to be reaffirmed does not say when it was signed.
    NotSigned = "not-signed",
    /// The place of signing is no party, and no names were given for it.
    UnknownPlace = "unknown-place",
    /// Earlier instruments are not in the order of their dates.
    HistoryOutOfOrder = "history-out-of-order",
    /// An earlier instrument is not dated before the signing.
    HistoryAfterSigning = "history-after-signing",
    /// A clause speaks of earlier instruments, but there are none.
    MissingHistory = "missing-history",
    /// A color is too pale to be read on paper.
    PaleColor = "pale-color",
    /// The file of a city is not there.
    MissingCity = "missing-city",
    /// The file of a city lies outside the folder that is open to the spec.
    CityOutside = "city-outside",
    /// Nobody is in the office on the day of the signing.
    NobodyInOffice = "nobody-in-office",
    /// More than one is in the office on the day of the signing.
    TwoInOffice = "two-in-office",
    /// A term of office ends before it begins.
    TermBackwards = "term-backwards",
    /// An image is not there.
    MissingImage = "missing-image",
    /// An image lies outside the folder of the spec.
    ImageOutside = "image-outside",
    /// A file is not an image that can be shown.
    NotAnImage = "not-an-image",
    /// An image has too many bytes or pixels.
    ImageTooLarge = "image-too-large",
    /// A drawing has too many parts, or effects that print cannot keep.
    DrawingTooComplex = "drawing-too-complex",
    /// A locale's file is not Fluent.
    NotFluent = "not-fluent",
    /// A message is missing from a locale.
    MissingMessage = "missing-message",
    /// A message uses a variable, a message or a function that is not there.
    UnknownReference = "unknown-reference",
    /// A clause has other attributes in one locale than in the other.
    UnequalClause = "unequal-clause",
    /// A kind's file is not as it should be.
    BrokenKind = "broken-kind",
    /// A template cannot be filled in.
    BrokenTemplate = "broken-template",
    /// The look cannot be typeset.
    BrokenLook = "broken-look",
    /// A font's file is not a font.
    BrokenFont = "broken-font",
    /// The PDF would break a standard it promises to keep.
    BrokenStandard = "broken-standard",
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_path_reads_as_in_the_spec() {
        let path = Path::root().field("parties").entry(1).field("signatory").field("name");
        assert_eq!(path.to_string(), "parties[1].signatory.name");
    }

    #[test]
    fn a_suggestion_is_near_or_absent() {
        let suggestion = |written| {
            let finding = Finding::at(Rule::UnknownField, &Path::root());
            finding.suggesting(written, ["parties", "precedence"]).arguments[0].1.clone()
        };
        assert_eq!(suggestion("partys"), "parties");
        assert_eq!(suggestion("weather"), "none");
    }
}
