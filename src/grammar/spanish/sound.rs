//! The sounds with which words begin.

use unicode_normalization::UnicodeNormalization as _;

use super::without_marks;

/// Returns the sound with which a text begins, for the forms of *y* and *o*: `i` if *y* becomes *e* before it, `o` if
/// *o* becomes *u*, or `other`; marks and opening signs are skipped.
///
/// The sound counts, not the letter (DPD, «y» 2 and «o»; Fundéu, «y/e»). So *y* does not change before a diphthong, as
/// in *hielo* and *Iowa*, or before a *Y*, nor before a word with two pronunciations, such as *hiato* and *ion*.
/// Figures sound as they are read: *7 u 8*, *10 u 11*, but *10.º o 11.º*.
#[must_use]
pub fn sound(text: &str) -> &'static str {
    let beginning = beginning(text);
    let word = without_silent_h(&beginning);
    if begins_with_i(word) {
        "i"
    } else if word.starts_with('o') || is_read_with_o(&beginning) {
        "o"
    } else {
        "other"
    }
}

/// Beginnings of foreign names with an *h* that is pronounced, as in *Houston* and *Hillary*; no Spanish word has them.
const SOUNDED_H: [&str; 3] = ["high", "hill", "hou"];

/// The text from its first letter, figure or space on, in lower case and with its accents separated.
fn beginning(text: &str) -> String {
    without_marks(text)
        .skip_while(|character| !character.is_alphanumeric() && !character.is_whitespace())
        .flat_map(char::to_lowercase)
        .nfd()
        .collect()
}

fn without_silent_h(word: &str) -> &str {
    let sounded = SOUNDED_H.iter().any(|beginning| word.starts_with(beginning));
    if sounded { word } else { word.strip_prefix('h').unwrap_or(word) }
}

/// True if a word begins with the vowel *i*, and not with the first half of a diphthong; an accent on the *i* separates
/// it from the next vowel. A *y* before a consonant is the vowel too: *Ysleta*.
fn begins_with_i(word: &str) -> bool {
    let is_vowel = |letter: char| "aeiou".contains(letter);
    word.strip_prefix('i').is_some_and(|rest| !rest.starts_with(['a', 'e', 'o', 'u']))
        || word
            .strip_prefix('y')
            .is_some_and(|rest| rest.starts_with(|next: char| next.is_alphabetic() && !is_vowel(next)))
}

/// True if a number in figures is read *ocho…*, *octavo…* or *once*: 8, 80 or 8000; 11 or 11 000.
fn is_read_with_o(text: &str) -> bool {
    let (figures, rest) = text.split_at(text.find(|next: char| !next.is_ascii_digit()).unwrap_or(text.len()));
    let is_ordinal = rest.trim_start_matches('.').starts_with(['º', 'ª']);
    let is_eleven = figures.starts_with("11") && figures.len() % 3 == 2;
    figures.starts_with('8') || (is_eleven && !is_ordinal)
}

#[cfg(test)]
mod tests {
    use super::sound;

    #[track_caller]
    fn assert_sound(texts: &[&str], expected: &str) {
        for text in texts {
            assert_eq!(sound(text), expected, "{text}");
        }
    }

    #[test]
    fn y_becomes_e_before_the_sound_of_i() {
        assert_sound(&["inglés", "Irapuato", "Hidalgo", "índices", "Itzá", "i", "Ía"], "i");
    }

    #[test]
    fn y_stays_before_a_diphthong() {
        let words = ["hielo", "hiato", "iónico", "Iowa", "Hiawatha", "Hialeah", "Iuka"];
        assert_sound(&words, "other");
    }

    #[test]
    fn y_stays_before_another_sound() {
        assert_sound(&["Yuma", "Yerbas", "Mexicali", "Hermosillo", "", " "], "other");
    }

    #[test]
    fn both_stay_before_an_h_that_sounds() {
        assert_sound(&["Houston", "Hillsboro", "High Point"], "other");
    }

    #[test]
    fn o_becomes_u_before_the_sound_of_o() {
        assert_sound(&["Oaxaca", "Honduras", "ocho", "Óscar", "o"], "o");
    }

    #[test]
    fn figures_sound_as_they_are_read() {
        assert_sound(&["8", "80", "8.º", "8000", "11", "11 de mayo", "11 000", "11000"], "o");
        assert_sound(&["1", "18", "110", "1100", "11.º", "11.ª", "110000", "H8"], "other");
    }

    #[test]
    fn marks_and_opening_signs_are_passed_over() {
        assert_sound(&["\u{E000}Irapuato\u{E001}", "«Iguazú»", "\u{F8FF}h\u{E002}i\u{E003}jo"], "i");
        assert_sound(&["\u{E000}(Ohio)\u{E001}"], "o");
        assert_sound(&["\u{E000}h\u{E001}ielo", "\u{E004} inglés"], "other");
    }

    #[test]
    fn accents_may_be_composed_or_not() {
        assert_sound(&["I\u{301}ndice", "\u{CD}ndice"], "i");
        assert_sound(&["I\u{301}a", "\u{CD}a"], "i");
    }
}
