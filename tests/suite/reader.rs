//! Reads the text of a PDF back.

use alternat::proof;

/// The text of each page.
pub fn pages(pdf: &[u8]) -> Vec<String> {
    proof::pages(pdf).unwrap()
}
