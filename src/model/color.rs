//! The color of a letterhead.

use std::fmt;

/// A color by its red, green and blue, shown as `#7a1f2b`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Color {
    channels: [u8; 3],
}

impl Color {
    /// Reads a color in the form `#7a1f2b`.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        let digits = text.strip_prefix('#').filter(|digits| digits.len() == 6)?;
        let number = u32::from_str_radix(digits, 16).ok()?;
        let [_, red, green, blue] = number.to_be_bytes();
        Some(Self { channels: [red, green, blue] })
    }

    /// The contrast with white paper, from 1 to 21 (WCAG 2.1, contrast ratio).
    #[must_use]
    pub fn contrast_with_white(self) -> f64 {
        let [red, green, blue] = self.channels.map(linear);
        1.05 / (0.2126 * red + 0.7152 * green + 0.0722 * blue + 0.05)
    }
}

impl fmt::Display for Color {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let [red, green, blue] = self.channels;
        write!(formatter, "#{red:02x}{green:02x}{blue:02x}")
    }
}

/// The light of a channel of sRGB, from 0 to 1 (WCAG 2.1, relative luminance).
fn linear(channel: u8) -> f64 {
    let value = f64::from(channel) / 255.0;
    if value <= 0.040_45 { value / 12.92 } else { ((value + 0.055) / 1.055).powf(2.4) }
}

#[cfg(test)]
mod tests {
    use super::Color;

    #[test]
    fn contrast_is_that_of_the_guidelines() {
        let contrast = |text| format!("{:.2}", Color::parse(text).unwrap().contrast_with_white());
        assert_eq!(["#000000", "#ffffff", "#767676"].map(contrast), ["21.00", "1.00", "4.54"]);
    }

    #[test]
    fn a_color_is_read_and_shown() {
        assert_eq!(Color::parse("#7A1f2b").unwrap().to_string(), "#7a1f2b");
        assert_eq!(["#12345", "123456", "#12345g"].map(Color::parse), [None; 3]);
    }
}
