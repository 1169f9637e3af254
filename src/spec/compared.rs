//! Words in the form in which they are compared with one another.

use unicode_normalization::UnicodeNormalization as _;
use unicode_normalization::char::is_combining_mark;

/// Returns words in the form for comparison: without accents, capitals and signs.
pub(super) fn compared(words: &str) -> String {
    let plain = words.nfkd().filter(|letter| !is_combining_mark(*letter)).flat_map(char::to_lowercase);
    let plain: String = plain.map(|letter| if letter.is_alphanumeric() { letter } else { ' ' }).collect();
    plain.split_whitespace().collect::<Vec<_>>().join(" ")
}
