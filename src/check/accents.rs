//! Spanish words that lack their accents.

use super::accented::ACCENTED;
use super::spanish::Slip;
use super::words::{Word, words};

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
        // Addresses have none.
        let is_address =
            text[..word.start].ends_with(['.', '@', '/']) || text[word.span().end..].starts_with('@');
        if is_address && !word.is_capitalized() {
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
