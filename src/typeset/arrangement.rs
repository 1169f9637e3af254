//! The arrangement of the pages of an agreement: the few measures that may differ from those of the look.

use std::fmt;

/// The arrangement of the pages of an agreement.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Arrangement {
    /// The size of the text, relative to the look.
    pub size: f64,
    /// The distance between lines, relative to the look.
    pub leading: f64,
    /// The arrangement of each of the texts, in their order.
    pub texts: Vec<TextArrangement>,
}

/// The arrangement of one text of an agreement.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct TextArrangement {
    /// The spaces between rows and around headings, relative to the look.
    pub space: f64,
    /// The room above signature lines, relative to the look.
    pub air: f64,
    /// The rows that may break over two pages although the look would keep them whole, by their indices.
    pub divided: Vec<usize>,
    /// The row before which a page begins; after the last row, it is the page of the closing.
    pub next_page: Option<usize>,
    /// The points that stay free at the bottom of that page, so that its last lines move to the page of the signatures.
    pub free: f64,
    /// True if the empty space before the signatures is closed.
    pub closed: bool,
    /// The height of the closing in points, if signatures are made smaller because they are too many for a page.
    pub smaller: Option<f64>,
}

impl Default for TextArrangement {
    fn default() -> Self {
        Self {
            space: 1.0,
            air: 1.0,
            divided: Vec::new(),
            next_page: None,
            free: 0.0,
            closed: false,
            smaller: None,
        }
    }
}

impl Default for Arrangement {
    /// The arrangement of an agreement that needs no other: it has at most two texts.
    fn default() -> Self {
        Self { size: 1.0, leading: 1.0, texts: vec![TextArrangement::default(); 2] }
    }
}

impl fmt::Display for Arrangement {
    /// Writes the arrangement as the file of Typst that the look reads.
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { size, leading, texts } = self;
        write!(formatter, "#let arrangement = (size: {size}, leading: {leading}, texts: (")?;
        texts.iter().try_for_each(|text| write!(formatter, "{text}, "))?;
        formatter.write_str("))\n")
    }
}

impl fmt::Display for TextArrangement {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { space, air, divided, next_page, free, closed, smaller } = self;
        write!(formatter, "(space: {space}, air: {air}, divided: (")?;
        divided.iter().try_for_each(|row| write!(formatter, "{row}, "))?;
        let next_page = next_page.map_or_else(none, |row| row.to_string());
        let smaller = smaller.map_or_else(none, |height| height.to_string());
        write!(formatter, "), next-page: {next_page}, free: {free}, closed: {closed}, smaller: {smaller})")
    }
}

/// The absence of a value in Typst.
fn none() -> String {
    "none".to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_plain_arrangement_is_among_the_templates() {
        let file = include_str!("../../templates/arrangement.typ");
        let lines: Vec<_> = file.lines().filter(|line| !line.starts_with("//")).collect();
        assert_eq!(lines.join("\n"), Arrangement::default().to_string().trim_end());
    }

    #[test]
    fn an_arrangement_is_a_value_of_typst() {
        let first =
            TextArrangement { space: 0.85, divided: vec![3, 5], next_page: Some(9), ..Default::default() };
        let arrangement =
            Arrangement { size: 0.96, leading: 1.0, texts: vec![first, TextArrangement::default()] };
        assert_eq!(
            arrangement.to_string(),
            "#let arrangement = (size: 0.96, leading: 1, texts: (\
             (space: 0.85, air: 1, divided: (3, 5, ), next-page: 9, free: 0, closed: false, smaller: none), \
             (space: 1, air: 1, divided: (), next-page: none, free: 0, closed: false, smaller: none), ))\n"
        );
    }
}
