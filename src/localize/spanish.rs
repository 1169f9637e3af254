//! Spanish grammar.

use unicode_normalization::UnicodeNormalization as _;
use unicode_normalization::char::is_combining_mark;

use super::text::is_mark;

/// How a word or a name begins, for the forms of *y* and *o*: `i` before which
/// *y* becomes *e*, `o` before which *o* becomes *u*, or `other`.
///
/// The sound counts, not the letter: *y* stays before the diphthongs of
/// *hielo*, *hiato* and *hioides* (Fundéu, «y/e»; Diccionario panhispánico de
/// dudas, «y» 2), and before a *y* that is a consonant, as in *Yuma*.
pub(super) fn sound(text: &str) -> &'static str {
    let plain: String = text
        .chars()
        .filter(|character| !is_mark(*character))
        .take(4)
        .nfd()
        .filter(|character| !is_combining_mark(*character))
        .flat_map(char::to_lowercase)
        .collect();
    let silent = plain.strip_prefix('h').unwrap_or(&plain);
    let mut letters = silent.chars();
    match (letters.next(), letters.next()) {
        (Some('i'), Some('a' | 'e' | 'o')) => "other",
        (Some('i'), _) => "i",
        (Some('o'), _) => "o",
        _ => "other",
    }
}

#[cfg(test)]
mod tests {
    use super::sound;

    #[test]
    fn y_becomes_e_before_the_sound_of_i() {
        assert!(
            ["inglés", "Irapuato", "Hidalgo", "índices", "Itzá"].into_iter().all(|word| sound(word) == "i")
        );
    }

    #[test]
    fn y_stays_before_a_diphthong_or_a_consonant() {
        assert!(
            ["hielo", "hiato", "Iowa", "Yuma", "Mexicali", ""].into_iter().all(|word| sound(word) == "other")
        );
    }

    #[test]
    fn o_becomes_u_before_the_sound_of_o() {
        assert!(["Oaxaca", "Houston", "ocho"].into_iter().all(|word| sound(word) == "o"));
    }
}
