//! What the messages ask of grammar, as functions that Fluent can call.

use std::sync::Arc;

use fluent::bundle::FluentBundle;
use fluent::memoizer::MemoizerKind;
use fluent::{FluentArgs, FluentResource, FluentValue};

use super::spanish;
use super::text::{MISUSED, is_mark};

/// A function that messages may call, with its positional and its named arguments.
type Function = for<'a> fn(&[FluentValue<'a>], &FluentArgs<'_>) -> FluentValue<'a>;

/// Adds the functions that messages may call: `CAPITAL(…)` begins a text with
/// a capital letter, `UPPER(…)` sets it all in capitals, which keep their
/// accents, `SOUND(…)` tells how a Spanish text begins, and `NOUN(…)` with which
/// forms of the article a name goes.
pub(super) fn add_functions<M: MemoizerKind>(bundle: &mut FluentBundle<Arc<FluentResource>, M>) {
    let functions: [(&str, Function); 4] =
        [("CAPITAL", capital), ("UPPER", upper), ("SOUND", sound), ("NOUN", noun)];
    for (name, function) in functions {
        bundle.add_function(name, function).expect("a new bundle does not have the function yet");
    }
}

fn capital<'a>(arguments: &[FluentValue<'a>], _: &FluentArgs<'_>) -> FluentValue<'a> {
    match arguments {
        [FluentValue::String(text)] => capitalized(text).into(),
        _ => MISUSED.to_string().into(),
    }
}

fn upper<'a>(arguments: &[FluentValue<'a>], _: &FluentArgs<'_>) -> FluentValue<'a> {
    match arguments {
        [FluentValue::String(text)] => text.to_uppercase().into(),
        _ => MISUSED.to_string().into(),
    }
}

fn sound<'a>(arguments: &[FluentValue<'a>], _: &FluentArgs<'_>) -> FluentValue<'a> {
    match arguments {
        [FluentValue::String(text)] => spanish::sound(text).into(),
        _ => MISUSED.to_string().into(),
    }
}

fn noun<'a>(arguments: &[FluentValue<'a>], _: &FluentArgs<'_>) -> FluentValue<'a> {
    match arguments {
        [FluentValue::String(text)] => article_of(text).into(),
        _ => MISUSED.to_string().into(),
    }
}

/// How a name, of a country or of an instrument, goes with the article, by its
/// nouns: `masculine`, `feminine`, `plural`, or `none`. In English, where gender
/// does not matter, only `none` is told from the others.
fn article_of(name: &str) -> &'static str {
    const FORMS: [(&str, &[&str]); 3] = [
        (
            "feminine",
            &[
                "república",
                "confederación",
                "federación",
                "mancomunidad",
                "carta",
                "declaración",
                "reafirmación",
                "ratificación",
                "alianza",
                "minuta",
                "adenda",
            ],
        ),
        ("plural", &["estados", "emiratos", "states", "emirates", "islands"]),
        (
            "masculine",
            &[
                "reino",
                "estado",
                "principado",
                "sultanato",
                "acuerdo",
                "convenio",
                "memorando",
                "memorándum",
                "refrendo",
                "kingdom",
                "state",
                "republic",
                "commonwealth",
                "federation",
                "confederation",
                "principality",
                "sultanate",
            ],
        ),
    ];
    let plain = name.replace(is_mark, " ").to_lowercase();
    let form = |word: &str| FORMS.iter().find(|(_, words)| words.contains(&word)).map(|(form, _)| *form);
    plain.split_whitespace().find_map(form).unwrap_or("none")
}

/// The text with its first letter as a capital.
pub(super) fn capitalized(text: &str) -> String {
    let Some(start) = text.find(|character| !is_mark(character)) else { return text.to_owned() };
    let mut letters = text[start..].chars();
    let first = letters.next().into_iter().flat_map(char::to_uppercase);
    text[..start].chars().chain(first).chain(letters).collect()
}

/// A number from 1 to 3999 in Roman figures.
pub(super) fn roman(mut number: usize) -> String {
    const FIGURES: [(usize, &str); 13] = [
        (1000, "M"),
        (900, "CM"),
        (500, "D"),
        (400, "CD"),
        (100, "C"),
        (90, "XC"),
        (50, "L"),
        (40, "XL"),
        (10, "X"),
        (9, "IX"),
        (5, "V"),
        (4, "IV"),
        (1, "I"),
    ];
    let mut figures = String::new();
    for (value, figure) in FIGURES {
        while number >= value {
            figures.push_str(figure);
            number -= value;
        }
    }
    figures
}

/// The letter of an item, counted from zero: a to z, then aa, ab and so on.
pub(super) fn letter(number: usize) -> String {
    let last = char::from(b'a' + u8::try_from(number % 26).expect("a remainder of 26 is a byte"));
    let before = if number < 26 { String::new() } else { letter(number / 26 - 1) };
    format!("{before}{last}")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_capital_keeps_its_accent() {
        assert_eq!(capitalized("ángeles"), "Ángeles");
        assert_eq!(capitalized(""), "");
    }

    #[test]
    fn names_go_with_their_article() {
        let names = ["Reino de España", "República de Corea", "Estados Unidos de América", "Canadá"];
        assert_eq!(names.map(article_of), ["masculine", "feminine", "plural", "none"]);
        let names = ["Kingdom of Spain", "Canada", "Acuerdo de Hermanamiento", "Carta de Intención"];
        assert_eq!(names.map(article_of), ["masculine", "none", "masculine", "feminine"]);
    }

    #[test]
    fn roman_figures_subtract() {
        let numbers = [1, 4, 9, 14, 40, 90, 400, 1994, 2026];
        let figures = ["I", "IV", "IX", "XIV", "XL", "XC", "CD", "MCMXCIV", "MMXXVI"];
        assert_eq!(numbers.map(roman), figures);
    }

    #[test]
    fn letters_go_on_after_z() {
        assert_eq!([0, 25, 26, 27, 52].map(letter), ["a", "z", "aa", "ab", "ba"]);
    }
}
