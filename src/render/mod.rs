//! From documents to media. A page for browsers needs no layout; every other medium is laid out by Typst.

pub(crate) mod html;
mod quotes;

/// The file format of originals.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum Format {
    /// A PDF for signing.
    #[default]
    Pdf,
    /// A picture of each page.
    Png,
    /// A drawing of each page.
    Svg,
    /// A page for browsers.
    Html,
    /// The Typst markup.
    Typ,
}

impl Format {
    /// Every format.
    pub const ALL: [Self; 5] = [Self::Pdf, Self::Png, Self::Svg, Self::Html, Self::Typ];

    /// The name, which is also the extension of its files.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Pdf => "pdf",
            Self::Png => "png",
            Self::Svg => "svg",
            Self::Html => "html",
            Self::Typ => "typ",
        }
    }

    /// The format with a name.
    #[must_use]
    pub fn named(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|format| format.name() == name)
    }

    /// The standards that its files keep, with or without an embedded spec.
    #[must_use]
    pub fn standards(self, carries_spec: bool) -> &'static [&'static str] {
        match self {
            Self::Pdf if carries_spec => &["PDF/A-3a", "PDF/UA-1"],
            Self::Pdf => &["PDF/A-2a", "PDF/UA-1"],
            Self::Png | Self::Svg | Self::Html | Self::Typ => &[],
        }
    }
}
