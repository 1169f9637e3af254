//! Locales, and values that exist once in each of an agreement's two languages.

use std::fmt;
use std::str::FromStr;

use unic_langid::LanguageIdentifier;

/// A language and a region, such as `en-US` or `es-MX`.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Locale(LanguageIdentifier);

impl Locale {
    /// The language alone, which is the key of texts in a spec: `en`, `es`.
    #[must_use]
    pub fn language(&self) -> &str {
        self.0.language.as_str()
    }

    /// The region, such as `US` or `MX`, if the locale names one.
    #[must_use]
    pub fn region(&self) -> Option<&str> {
        self.0.region.as_ref().map(unic_langid::subtags::Region::as_str)
    }

    /// The same language without a region, for everything that its regions share.
    #[must_use]
    pub fn general(&self) -> Self {
        Self(LanguageIdentifier::from_parts(self.0.language, self.0.script, None, &[]))
    }

    /// The same locale in the form that Fluent takes.
    #[must_use]
    pub fn identifier(&self) -> &LanguageIdentifier {
        &self.0
    }
}

impl FromStr for Locale {
    type Err = unic_langid::LanguageIdentifierError;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        text.parse().map(Self)
    }
}

impl fmt::Display for Locale {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(formatter)
    }
}

/// One of the two languages of an agreement, by its position in `languages:`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Side {
    /// The language that the spec lists first.
    First,
    /// The language that the spec lists second.
    Second,
}

impl Side {
    /// Both sides, in the order of the spec.
    pub const BOTH: [Self; 2] = [Self::First, Self::Second];

    /// The other language.
    #[must_use]
    pub fn other(self) -> Self {
        match self {
            Self::First => Self::Second,
            Self::Second => Self::First,
        }
    }
}

/// A value in each of the two languages: a text has both or cannot be built.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Bilingual<T> {
    /// The value in the language that the spec lists first.
    pub first: T,
    /// The value in the language that the spec lists second.
    pub second: T,
}

impl<T> Bilingual<T> {
    /// Makes the value of each side.
    pub fn from_fn(mut make: impl FnMut(Side) -> T) -> Self {
        Self { first: make(Side::First), second: make(Side::Second) }
    }

    /// The value of one side.
    pub fn get(&self, side: Side) -> &T {
        match side {
            Side::First => &self.first,
            Side::Second => &self.second,
        }
    }

    /// The first side whose value satisfies the condition.
    pub fn side(&self, mut condition: impl FnMut(&T) -> bool) -> Option<Side> {
        Side::BOTH.into_iter().find(|side| condition(self.get(*side)))
    }
}

impl<T> Bilingual<Option<T>> {
    /// Both values, if both are there.
    #[must_use]
    pub fn complete(self) -> Option<Bilingual<T>> {
        Some(Bilingual { first: self.first?, second: self.second? })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_locale_is_a_language_and_a_region() {
        let locale: Locale = "es-MX".parse().unwrap();
        assert_eq!((locale.language(), locale.region()), ("es", Some("MX")));
        assert_eq!(locale.to_string(), "es-MX");
    }

    #[test]
    fn half_a_pair_is_no_pair() {
        let pair = Bilingual { first: Some(1), second: None };
        assert_eq!(pair.complete(), None);
    }
}
