//! The look of the pages of an agreement, as a spec gives it.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

/// How the pages look.
#[derive(Debug, Clone, Default, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct Page {
    /// Where the two texts stand: `side-by-side` unless said otherwise.
    pub layout: Option<Layout>,
    /// The size of the paper: `letter` unless said otherwise.
    pub paper: Option<Paper>,
    /// The manner of the page: `classical` unless said otherwise.
    pub style: Option<PageStyle>,
    /// The edge at which the pages are bound, and how much wider its margin is.
    pub binding: Option<Binding>,
    /// Whether each page has lines for the initials of both parties: `true` or `false`.
    pub initials: Option<bool>,
    /// Whether the lines are numbered, for a negotiation: `true` or `false`.
    pub line_numbers: Option<bool>,
}

/// Where the two texts stand.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Deserialize, Serialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Layout {
    /// In two columns, passage beside passage.
    #[default]
    SideBySide,
    /// Each whole, one after the other, with letterhead and signatures of its own.
    Sequential,
    /// Each alone, as a copy to read, which is not an original.
    Single,
}

impl Layout {
    /// All of them.
    pub const ALL: [Self; 3] = [Self::SideBySide, Self::Sequential, Self::Single];

    /// The word for it in a spec.
    #[must_use]
    pub fn id(self) -> &'static str {
        match self {
            Self::SideBySide => "side-by-side",
            Self::Sequential => "sequential",
            Self::Single => "single",
        }
    }
}

/// The size of the paper.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Deserialize, Serialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Paper {
    /// 8.5 by 11 inches.
    #[default]
    Letter,
    /// 8.5 by 14 inches.
    Legal,
    /// 210 by 297 millimetres.
    A4,
    /// 11 by 17 inches.
    Tabloid,
}

impl Paper {
    /// Every size.
    pub const ALL: [Self; 4] = [Self::Letter, Self::Legal, Self::A4, Self::Tabloid];

    /// Its width and height in points, 72 to an inch.
    #[must_use]
    pub fn size(self) -> [f64; 2] {
        const MILLIMETRES: f64 = 72.0 / 25.4;
        match self {
            Self::Letter => [612.0, 792.0],
            Self::Legal => [612.0, 1008.0],
            Self::A4 => [210.0 * MILLIMETRES, 297.0 * MILLIMETRES],
            Self::Tabloid => [792.0, 1224.0],
        }
    }

    /// The word for it in a spec.
    #[must_use]
    pub fn id(self) -> &'static str {
        match self {
            Self::Letter => "letter",
            Self::Legal => "legal",
            Self::A4 => "a4",
            Self::Tabloid => "tabloid",
        }
    }
}

/// The manner of the page.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Deserialize, Serialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum PageStyle {
    /// Centered, in one old face, with a hairline between the columns.
    #[default]
    Classical,
    /// Flush left, with headings in a face without serifs.
    Modern,
    /// Larger, within a frame of two lines.
    Ceremonial,
}

/// The edge at which the pages are bound.
#[derive(Debug, Clone, Default, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Binding {
    /// The edge: `left` unless said otherwise.
    pub side: Option<Edge>,
    /// By how many millimetres its margin is the wider one: 6 unless said otherwise.
    #[schemars(range(min = 0, max = 25))]
    pub margin: Option<u8>,
}

/// An edge of the paper.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Deserialize, Serialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Edge {
    /// The left one.
    #[default]
    Left,
    /// The right one.
    Right,
    /// The upper one.
    Top,
}
