//! Spanish words that lack their accents.

use super::spanish::Slip;
use super::words::{Word, words};

/// Words that are wrong without their accent, whatever they mean, in small letters.
const ACCENTED: [&str; 139] = [
    "académica",
    "académicas",
    "académico",
    "académicos",
    "además",
    "administración",
    "algún",
    "américa",
    "artículo",
    "artículos",
    "artística",
    "artístico",
    "así",
    "atención",
    "año",
    "años",
    "benítez",
    "británico",
    "básica",
    "básico",
    "cancún",
    "católica",
    "chávez",
    "científica",
    "científicas",
    "científico",
    "científicos",
    "cláusula",
    "cláusulas",
    "comisión",
    "común",
    "culiacán",
    "córdoba",
    "deberá",
    "deberán",
    "declaración",
    "después",
    "difusión",
    "domínguez",
    "durán",
    "día",
    "días",
    "económica",
    "económicas",
    "económico",
    "económicos",
    "edición",
    "español",
    "española",
    "españoles",
    "estará",
    "estarán",
    "fernández",
    "fácil",
    "galván",
    "garcía",
    "gonzález",
    "gutiérrez",
    "guzmán",
    "gómez",
    "habrá",
    "habrán",
    "hará",
    "harán",
    "hernández",
    "histórica",
    "históricas",
    "histórico",
    "históricos",
    "ibáñez",
    "idóneo",
    "jiménez",
    "jurídica",
    "jurídico",
    "juárez",
    "línea",
    "líneas",
    "lópez",
    "martínez",
    "mazatlán",
    "michoacán",
    "muñoz",
    "méndez",
    "méxico",
    "música",
    "ningún",
    "niña",
    "niñas",
    "niño",
    "niños",
    "número",
    "números",
    "núñez",
    "ordóñez",
    "país",
    "países",
    "podrá",
    "podrán",
    "política",
    "políticas",
    "político",
    "políticos",
    "potosí",
    "párrafo",
    "párrafos",
    "pérez",
    "querétaro",
    "ramírez",
    "región",
    "rodríguez",
    "según",
    "serán",
    "suárez",
    "sánchez",
    "síndica",
    "síndico",
    "también",
    "tendrá",
    "tendrán",
    "torreón",
    "través",
    "treviño",
    "turístico",
    "técnica",
    "técnicas",
    "técnico",
    "técnicos",
    "valdés",
    "velázquez",
    "vázquez",
    "yucatán",
    "zúñiga",
    "álvarez",
    "ámbito",
    "ámbitos",
    "área",
    "áreas",
    "éxito",
    "éxitos",
];

/// Endings that are wrong without their accent (RAE, *Ortografía*: stressed last syllables).
const ACCENTED_ENDINGS: [(&str, &str); 3] = [("cion", "ción"), ("sion", "sión"), ("xion", "xión")];

/// Accents stand on capitals too (FAO, Spanish style).
pub(super) fn missing_accents(text: &str) -> Vec<Slip> {
    let words = words(text);
    let slip = |(at, word): (usize, &Word<'_>)| {
        // *Bank of America* keeps its name.
        let before = at.checked_sub(1).map(|before| words[before].lower()).unwrap_or_default();
        if word.is_capitalized() && ["of", "new", "the", "and"].contains(&before.as_str()) {
            return None;
        }
        let lower = word.lower();
        let listed = ACCENTED.iter().find(|right| **right != lower && without_accents(right) == lower);
        // *Mission* and *Commission* are English.
        let is_english = lower.ends_with("ssion");
        let ended = ACCENTED_ENDINGS
            .iter()
            .find(|(ending, _)| lower.ends_with(ending) && lower.len() > ending.len() && !is_english);
        let right = listed.map(|right| (*right).to_owned()).or_else(|| {
            let (ending, right) = ended?;
            Some(format!("{}{right}", lower.strip_suffix(ending)?))
        })?;
        Some((word.span(), in_case_of(word.text, &right)))
    };
    words.iter().enumerate().filter_map(slip).collect()
}

fn without_accents(word: &str) -> String {
    word.chars()
        .map(|letter| match letter {
            'á' => 'a',
            'é' => 'e',
            'í' => 'i',
            'ó' => 'o',
            'ú' => 'u',
            'ñ' => 'n',
            other => other,
        })
        .collect()
}

/// A word in the case that another one has: small, with a capital, or in capitals.
pub(super) fn in_case_of(written: &str, right: &str) -> String {
    if !written.contains(char::is_lowercase) {
        return right.to_uppercase();
    }
    let mut letters = right.chars();
    match letters.next() {
        Some(first) if written.starts_with(char::is_uppercase) => {
            first.to_uppercase().chain(letters).collect()
        }
        _ => right.to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn told(text: &str) -> Vec<(String, String)> {
        missing_accents(text).into_iter().map(|(span, fix)| (text[span].to_owned(), fix)).collect()
    }

    #[track_caller]
    fn assert_told(text: &str, written: &str, right: &str) {
        assert_eq!(told(text), [(written.to_owned(), right.to_owned())]);
    }

    #[test]
    fn accents_stand_on_capitals_too() {
        assert_told("ESTADOS UNIDOS DE AMERICA", "AMERICA", "AMÉRICA");
        assert_told("la Cooperacion", "Cooperacion", "Cooperación");
        for right in [
            "AMÉRICA",
            "la cooperación",
            "las naciones",
            "publica",
            "ion",
            "Sion",
            "Mission",
            "Bank of America",
        ] {
            assert_eq!(told(right), [], "{right}");
        }
    }
}
