//! How the pages of an agreement are arranged: the few measures that may differ from those of the look.

use std::fmt;

/// How the pages of an agreement are arranged.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Arrangement {
    /// How large text is set, over the size of the look.
    pub size: f64,
    /// The distance from line to line, over that of the look.
    pub leading: f64,
    /// What each of the texts that follow one another has for itself.
    pub texts: Vec<TextArrangement>,
}

/// What one text of an agreement has for itself.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct TextArrangement {
    /// The spaces between rows and around headings, over those of the look.
    pub space: f64,
    /// The room over the lines that are signed on, over that of the look.
    pub air: f64,
    /// The rows that may break over two pages although the look would keep them whole, by their places.
    pub divided: Vec<usize>,
    /// The row before which a page begins; behind the last row, the page of the closing does.
    pub next_page: Option<usize>,
    /// How many points stay free at the bottom of that page, so that the last lines come to the signatures.
    pub free: f64,
    /// Whether the space that stays empty before the signatures is closed.
    pub closed: bool,
    /// How many points the closing has, where signatures are set smaller, for they are too many for a page.
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
    /// The arrangement of an agreement that needs no other: its texts are at most two.
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
