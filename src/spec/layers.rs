//! Layers of values over a spec: those of a ceremony, a row of a roster or an option, each with the place where it is
//! written.

use std::ops::Range;
use std::sync::Arc;

use serde::{Deserialize, Serialize};
use serde_json::Value;

use super::change::{Base, path_of};
use super::roster::CellName;
use crate::finding;

/// Values that override those of a spec and are written in one place: in a ceremony, or in a row of a roster.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Layer {
    /// The file that contains them.
    pub file: Arc<str>,
    /// The text that contains them.
    pub text: Arc<str>,
    /// The number of its first line in the file, from one.
    pub first_line: usize,
    /// The row, if the file is a roster.
    pub row: Option<SheetRow>,
    /// The values, the last on top.
    pub values: Vec<LayerValue>,
}

/// A row of a sheet.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct SheetRow {
    /// The name of the sheet, if the file may have several.
    pub sheet: Option<Arc<str>>,
    /// The number of the row.
    pub number: usize,
}

/// A value that overrides those of specs.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct LayerValue {
    /// Its path in the spec.
    pub path: LayerPath,
    /// The value.
    pub value: Value,
    /// The bytes of the text that contain it.
    pub span: Range<usize>,
    /// Its column, if it is in a row.
    pub column: Option<SheetColumn>,
}

/// A column of a sheet.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct SheetColumn {
    /// Its letters.
    pub letters: Arc<str>,
    /// Its heading, as written in the sheet.
    pub heading: Arc<str>,
}

/// A path of the spec with its text, which many values share.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(try_from = "Arc<str>", into = "Arc<str>")]
pub struct LayerPath {
    text: Arc<str>,
    path: Arc<finding::Path>,
}

/// The place where a value that overrides a spec is written.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LaidOver {
    /// The path of the value in the spec.
    pub path: Arc<str>,
    /// The file that contains it.
    pub file: Arc<str>,
    /// The text that contains it.
    pub text: Arc<str>,
    /// The number of its first line in the file, from one.
    pub first_line: usize,
    /// The bytes of the text that contain it.
    pub span: Range<usize>,
    /// The cell, if the file is a roster.
    pub cell: Option<CellName>,
    /// The heading of its column.
    pub heading: Option<Arc<str>>,
}

/// A row of a roster.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct RosterRow {
    /// The file of the roster, as the user knows it.
    pub roster: String,
    /// The sheet of the file, if it may have several.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sheet: Option<String>,
    /// The number of the row, as the sheet shows it.
    pub number: usize,
}

impl RosterRow {
    /// The roster and its sheet, as one name.
    #[must_use]
    pub fn place(&self) -> String {
        self.sheet.as_ref().map_or_else(|| self.roster.clone(), |sheet| format!("{} › {sheet}", self.roster))
    }
}

/// The values of layers, the last on top, each with its layer.
#[must_use]
pub fn layer_values(layers: &[Arc<Layer>]) -> impl DoubleEndedIterator<Item = (&Layer, &LayerValue)> {
    layers.iter().flat_map(|layer| layer.values.iter().map(move |written| (&**layer, written)))
}

/// Lays values over a spec.
///
/// # Errors
///
/// The first value whose path does not exist in the spec.
pub fn lay_over(base: &Base, laid_over: &[Arc<Layer>]) -> Result<Base, Box<LaidOver>> {
    let changes = layer_values(laid_over).map(|(_, written)| (written.path.path(), &written.value));
    base.with(changes).map_err(|number| {
        let (layer, written) =
            layer_values(laid_over).nth(number).unwrap_or_else(|| unreachable!("it was counted"));
        Box::new(layer.place(written))
    })
}

impl Layer {
    /// The value that an option of the command gives instead of one in a spec.
    #[must_use]
    pub fn of_option(option: &str, path: finding::Path, value: &str) -> Self {
        let written = LayerValue {
            path: path.into(),
            value: Value::String(value.to_owned()),
            span: 0..value.len(),
            column: None,
        };
        Self { file: option.into(), text: value.into(), first_line: 1, row: None, values: vec![written] }
    }

    /// Other values in the same place.
    #[must_use]
    pub fn with(&self, values: Vec<LayerValue>) -> Self {
        let Self { file, text, first_line, row, .. } = self;
        let (file, text, row) = (file.clone(), text.clone(), row.clone());
        Self { file, text, first_line: *first_line, row, values }
    }

    /// The place where one of its values is written.
    #[must_use]
    pub fn place(&self, written: &LayerValue) -> LaidOver {
        let cell = |row: &SheetRow, column: &SheetColumn| CellName {
            sheet: row.sheet.clone(),
            column: column.letters.clone(),
            row: row.number,
        };
        LaidOver {
            path: written.path.text.clone(),
            file: self.file.clone(),
            text: self.text.clone(),
            first_line: self.first_line,
            span: within(&self.text, written.span.clone()),
            cell: self.row.as_ref().zip(written.column.as_ref()).map(|(row, column)| cell(row, column)),
            heading: written.column.as_ref().map(|column| column.heading.clone()),
        }
    }
}

impl LayerPath {
    /// The path as messages show it.
    #[must_use]
    pub fn text(&self) -> &Arc<str> {
        &self.text
    }

    /// The path.
    #[must_use]
    pub fn path(&self) -> &finding::Path {
        &self.path
    }
}

impl From<finding::Path> for LayerPath {
    fn from(path: finding::Path) -> Self {
        Self { text: path.to_string().into(), path: Arc::new(path) }
    }
}

impl From<LayerPath> for Arc<str> {
    fn from(path: LayerPath) -> Self {
        path.text
    }
}

impl TryFrom<Arc<str>> for LayerPath {
    type Error = &'static str;

    fn try_from(text: Arc<str>) -> Result<Self, Self::Error> {
        let path = path_of(&text).map_err(|_| "not a path of the spec")?;
        Ok(Self { text, path: Arc::new(path) })
    }
}

impl LayerValue {
    /// True if the value is a part of the one at a path.
    pub(crate) fn is_below(&self, path: &str) -> bool {
        self.path.text.strip_prefix(path).is_some_and(|rest| rest.starts_with(['.', '[']))
    }

    /// True if the value is the one at a path, or contains it.
    #[must_use]
    pub fn is_at_or_above(&self, path: &str) -> bool {
        path.strip_prefix(&*self.path.text)
            .is_some_and(|rest| rest.is_empty() || rest.starts_with(['.', '[']))
    }
}

impl LaidOver {
    /// The number of the line that the value begins on.
    #[must_use]
    pub fn line(&self) -> usize {
        self.first_line + self.text[..self.span.start].matches('\n').count()
    }

    /// The lines of the value; of very long ones, the part near the value.
    #[must_use]
    pub fn excerpt(&self) -> &str {
        const NEAR: usize = 500;
        let Range { start, end } = self.span;
        let start = self.text[..start].rfind('\n').map_or(0, |end| end + 1).max(start.saturating_sub(NEAR));
        let end = self.text[end..].find('\n').map_or(self.text.len(), |rest| end + rest).min(end + NEAR);
        &self.text[within(&self.text, start..end)]
    }
}

/// A span that is limited to a text and does not split a character.
pub(crate) fn within(text: &str, span: Range<usize>) -> Range<usize> {
    let start = text.floor_char_boundary(span.start);
    let end = text.ceil_char_boundary(span.end.max(start));
    start..end
}
