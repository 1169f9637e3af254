//! The English words that a spec takes, by the words that people write instead: Spanish words, and ways to say yes.

use unicode_normalization::UnicodeNormalization as _;
use unicode_normalization::char::is_combining_mark;

use super::slips::unquoted;

/// Words of closed lists, each with the words that are written instead, without accents and with hyphens for spaces.
const WORDS: [(&str, &[&str]); 24] = [
    ("female", &["femenino", "femenina", "mujer", "woman", "f"]),
    ("male", &["masculino", "masculina", "hombre", "man", "h"]),
    ("draft", &["borrador", "proyecto", "anteproyecto"]),
    ("final", &["definitivo", "definitiva", "version-final"]),
    ("by-original", &["por-original", "por-ejemplar", "por-originales"]),
    ("by-language", &["por-idioma", "por-lengua"]),
    ("fixed", &["fijo", "fija"]),
    ("binding", &["vinculante", "obligatorio", "vinculatorio"]),
    ("non-binding", &["no-vinculante", "no-obligatorio", "sin-obligatoriedad"]),
    ("figures", &["cifras", "cifra", "numeros", "numero"]),
    ("words", &["palabras", "letras", "letra"]),
    ("letter", &["carta"]),
    ("legal", &["oficio"]),
    ("tabloid", &["tabloide", "doble-carta"]),
    ("side-by-side", &["lado-a-lado", "columnas", "dos-columnas", "a-dos-columnas"]),
    ("sequential", &["secuencial", "sucesivo", "consecutivo"]),
    ("single", &["unico", "unica", "una-sola-hoja"]),
    ("classical", &["clasico", "clasica", "classic"]),
    ("modern", &["moderno", "moderna"]),
    ("left", &["izquierda", "izquierdo"]),
    ("right", &["derecha", "derecho"]),
    ("top", &["arriba", "superior"]),
    ("date", &["fecha"]),
    ("place", &["lugar"]),
];

const YES: [&str; 9] = ["yes", "y", "si", "s", "on", "verdadero", "cierto", "x", "1"];
const NO: [&str; 6] = ["no", "n", "off", "falso", "ninguno", "0"];

/// A text without the differences that do not matter when words are compared.
fn plain(written: &str) -> String {
    let text = unquoted(written).unwrap_or(written).trim().to_lowercase();
    let letters = text.nfd().filter(|letter| !is_combining_mark(*letter));
    letters.map(|letter| if letter == ' ' || letter == '_' { '-' } else { letter }).collect()
}

/// The word of a closed list that another word means.
pub(super) fn word<'k>(written: &str, known: &[&'k str]) -> Option<&'k str> {
    let written = plain(written);
    let meant = WORDS.iter().find(|(_, others)| others.contains(&written.as_str()));
    known.iter().copied().find(|word| *word == written || meant.is_some_and(|(meant, _)| meant == word))
}

/// The truth value that a word means.
pub(super) fn truth(written: &str) -> Option<bool> {
    let written = plain(written);
    if YES.contains(&written.as_str()) || written == "true" {
        return Some(true);
    }
    (NO.contains(&written.as_str()) || written == "false").then_some(false)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_spanish_word_means_an_english_one_of_its_list() {
        assert_eq!(word("Femenino", &["female", "male"]), Some("female"));
        assert_eq!(word("“male”", &["female", "male"]), Some("male"));
        assert_eq!(word("No vinculante", &["binding", "non-binding"]), Some("non-binding"));
        assert_eq!(word("clásico", &["classical", "modern"]), Some("classical"));
        assert_eq!(word("borrador", &["female", "male"]), None);
        assert_eq!(
            [truth("Sí"), truth("no"), truth("YES"), truth("maybe")],
            [Some(true), Some(false), Some(true), None]
        );
    }
}
