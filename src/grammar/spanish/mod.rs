//! Spanish grammar: numbers in words, and the words that change with the sound
//! or the gender of their neighbours.
//!
//! The rules are those of the Royal Spanish Academy (RAE), most of them from its *Diccionario panhispánico de dudas*
//! (DPD), and of Fundéu. A text may contain marks, which are private-use characters and no part of its words: U+E000
//! opens a name, U+E001 closes it.

mod articles;
mod numbers;
mod places;
mod sound;

pub use articles::{Gender, agreement, article_of, common_gender, gender_of_party, joined, with_a, with_de};
pub use numbers::{Form, LARGEST, SCALES, cardinal, ordinal, ordinal_figures};
pub use places::{missing_article, preposition_of_place};
pub use sound::sound;

/// Words that numbers follow.
pub const NUMBERED: [&str; 31] = [
    "acta",
    "acuerdo",
    "anexo",
    "anexos",
    "apartado",
    "apéndice",
    "art",
    "arts",
    "artículo",
    "artículos",
    "capítulo",
    "cláusula",
    "decreto",
    "fracción",
    "inciso",
    "ley",
    "numeral",
    "número",
    "ordenanza",
    "parte",
    "pág",
    "página",
    "páginas",
    "párrafo",
    "punto",
    "resolución",
    "sección",
    "secciones",
    "tomo",
    "título",
    "volumen",
];

/// The text without its marks, which are characters for private use.
fn without_marks(text: &str) -> impl Iterator<Item = char> {
    text.chars().filter(|character| !('\u{E000}'..='\u{F8FF}').contains(character))
}
