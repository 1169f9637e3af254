//! The functions of grammar that messages can call from Fluent.

use std::str::FromStr;
use std::sync::Arc;

use fluent::bundle::FluentBundle;
use fluent::memoizer::MemoizerKind;
use fluent::{FluentArgs, FluentResource, FluentValue};

use super::text::{CLOSING_COMMA, MISUSED, is_mark, marked_sound};
use crate::grammar::spanish::{Form, Gender};
use crate::grammar::{english, letter, roman, spanish};
use crate::locale::Locale;
use crate::model::vocabulary::slug;

/// A function that messages may call, with its positional and its named arguments.
type Function = for<'a> fn(&[FluentValue<'a>], &FluentArgs<'_>) -> FluentValue<'a>;

/// The functions that the messages of every language may call: `CAPITAL(…)` begins a text with a capital letter,
/// `UPPER(…)` sets it all in capitals, which keep their accents, `BARE(…)` removes its article, `FIRST(…)` gives its
/// first word in lower case and without accents, `NOUN(…)` gives the forms of the article that go with the name of a
/// country, `ROMAN(…)` and `LETTER(…)` count with letters, and `COMMA()` closes a part that a comma has set apart,
/// unless a sign follows.
const GENERAL: [(&str, Function); 8] = [
    ("CAPITAL", |given, _| worded(text(given).map(capitalized))),
    ("UPPER", |given, _| worded(text(given).map(str::to_uppercase))),
    ("BARE", |given, _| worded(text(given).map(without_article))),
    ("FIRST", |given, _| worded(text(given).map(first_word))),
    ("NOUN", |given, _| worded(text(given).map(noun))),
    ("ROMAN", |given, _| worded(number(given).and_then(roman))),
    ("LETTER", |given, _| worded(number(given).map(letter))),
    ("COMMA", |given, _| worded(given.is_empty().then_some(CLOSING_COMMA))),
];

/// The functions of English: numbers and years in words, the ordinal in figures, as in *15th*, and a place with its
/// preposition, as in *on the Peace Bridge*.
const ENGLISH: [(&str, Function); 5] = [
    ("CARDINAL", |given, _| worded(number(given).map(english::cardinal))),
    ("ORDINAL", |given, _| worded(number(given).map(english::ordinal))),
    ("NTH", |given, _| worded(number(given).map(english::ordinal_figures))),
    ("YEAR", |given, _| worded(number(given).map(english::year))),
    ("IN", |given, _| worded(text(given).map(|place| placed(place, english::preposition_of_place)))),
];

/// The functions of Spanish. Numbers take `form: "masculine"` or `"feminine"` before a noun; `SOUND(…)` gives the sound
/// that a text begins with, `DE(…)` and `A(…)` put the preposition before it, `GENDER(…)` gives the gender of the first
/// noun of a title, `ENDING(…)` gives the ending of a word that agrees with one or two parties, `COMPOUND(…)` says if a
/// title goes on with *de*, and `IN(…)` puts *en* before a place.
const SPANISH: [(&str, Function); 10] = [
    ("CARDINAL", |given, named| worded(counted(given, named, spanish::cardinal))),
    ("ORDINAL", |given, named| worded(counted(given, named, spanish::ordinal))),
    ("NTH", |given, named| worded(counted(given, named, spanish::ordinal_figures))),
    ("SOUND", |given, _| worded(text(given).map(|text| marked_sound(text).unwrap_or(spanish::sound(text))))),
    ("DE", |given, _| worded(text(given).map(spanish::with_de))),
    ("A", |given, _| worded(text(given).map(spanish::with_a))),
    ("GENDER", |given, _| worded(text(given).map(spanish::agreement))),
    ("ENDING", |given, _| worded(ending(given))),
    ("COMPOUND", |given, _| worded(text(given).map(compound))),
    ("IN", |given, _| worded(text(given).map(|place| placed(place, spanish::preposition_of_place)))),
];

/// Adds the functions that the messages of a locale may call.
pub(super) fn add_functions<M: MemoizerKind>(
    bundle: &mut FluentBundle<Arc<FluentResource>, M>,
    locale: &Locale,
) {
    let own: &[(&str, Function)] = match locale.language() {
        "en" => &ENGLISH,
        "es" => &SPANISH,
        _ => &[],
    };
    for (name, function) in GENERAL.iter().chain(own) {
        bundle.add_function(name, *function).expect("a new bundle does not have the function yet");
    }
}

/// The result of a function: words, or the mark of a wrong call.
fn worded(words: Option<impl Into<String>>) -> FluentValue<'static> {
    words.map_or_else(|| MISUSED.to_string(), Into::into).into()
}

fn text<'v>(given: &'v [FluentValue<'_>]) -> Option<&'v str> {
    match given {
        [FluentValue::String(text)] => Some(text),
        _ => None,
    }
}

/// The whole number, zero or more, that was given to a function.
fn number<N: FromStr>(given: &[FluentValue<'_>]) -> Option<N> {
    match given {
        [FluentValue::Number(number)] if number.value.fract() == 0.0 => {
            format!("{:.0}", number.value).parse().ok()
        }
        _ => None,
    }
}

fn counted(
    given: &[FluentValue<'_>],
    named: &FluentArgs<'_>,
    count: fn(u64, Form) -> String,
) -> Option<String> {
    let form = match named.get("form") {
        None => Form::Alone,
        Some(FluentValue::String(form)) if form == "masculine" => Form::Masculine,
        Some(FluentValue::String(form)) if form == "feminine" => Form::Feminine,
        Some(_) => return None,
    };
    Some(count(number(given)?, form))
}

/// A place with its preposition, which the language chooses by the name, unless the name has its own.
fn placed(place: &str, preposition: fn(&str) -> Option<&'static str>) -> String {
    let name: String = place.chars().filter(|character| !is_mark(*character)).collect();
    preposition(&name).map_or_else(|| place.to_owned(), |preposition| format!("{preposition} {place}"))
}

/// `yes` if the title of an office goes on with *de*: a word that qualifies the office cannot then follow the title,
/// where it would qualify the other noun.
fn compound(title: &str) -> &'static str {
    if [" de ", " del "].iter().any(|word| title.contains(word)) { "yes" } else { "no" }
}

/// The ending of a participle that agrees with several parties, which are named together or one by one.
fn ending(given: &[FluentValue<'_>]) -> Option<&'static str> {
    let genders = given.iter().map(|named| match named {
        FluentValue::String(named) => Some(spanish::gender_of_party(named)),
        _ => None,
    });
    let genders: Vec<_> = genders.collect::<Option<_>>()?;
    Some(match genders.into_iter().reduce(spanish::common_gender)? {
        Gender::Masculine => "os",
        Gender::Feminine => "as",
    })
}

/// The text with a capital as its first letter.
pub(super) fn capitalized(text: &str) -> String {
    let Some(start) = text.find(|character| !is_mark(character)) else { return text.to_owned() };
    let mut letters = text[start..].chars();
    let first = letters.next().into_iter().flat_map(char::to_uppercase);
    text[..start].chars().chain(first).chain(letters).collect()
}

/// The name of a party without its article: *the City of El Paso*, *la Ciudad de El Paso*.
pub(super) fn without_article(text: &str) -> &str {
    const ARTICLES: [&str; 5] = ["the ", "el ", "la ", "los ", "las "];
    ARTICLES.iter().find_map(|article| text.strip_prefix(article)).unwrap_or(text)
}

/// The article before a name with a capital, and the name without it: *el Valle del Cauca*, but not *La Habana*; an
/// article with a capital is removed if a noun such as *Reino* shows that it is not part of the name.
pub(crate) fn split_article(name: &str) -> (Option<String>, String) {
    const ARTICLES: [&str; 5] = ["the", "el", "la", "los", "las"];
    let Some((article, rest)) = name.split_once(' ') else { return (None, name.to_owned()) };
    let lower = article.to_lowercase();
    let is_article = ARTICLES.contains(&lower.as_str()) && (lower == article || noun(rest) != "none");
    if is_article { (Some(lower), rest.to_owned()) } else { (None, name.to_owned()) }
}

/// The first word of a name, by which messages can select.
fn first_word(name: &str) -> String {
    let word = name.trim_start_matches(is_mark).split(|next: char| !next.is_alphanumeric()).next();
    slug(word.unwrap_or_default())
}

/// The way in which the name of a country or of a state takes the article, by its nouns: `masculine`, `feminine`,
/// `plural`, `behind` if English puts the noun after the name, or `none`. In English, where gender does not matter,
/// only the last two are distinguished from the others.
pub(super) fn noun(name: &str) -> &'static str {
    const FORMS: [(&str, &[&str]); 3] = [
        (
            "feminine",
            &[
                "república",
                "confederación",
                "federación",
                "mancomunidad",
                "unión",
                "región",
                "ciudad",
                "comarca",
                "comunidad",
                "prefectura",
                "provincia",
            ],
        ),
        ("plural", &["estados", "emiratos", "islas", "states", "emirates", "islands"]),
        (
            "masculine",
            &[
                "reino",
                "estado",
                "principado",
                "sultanato",
                "ducado",
                "cantón",
                "condado",
                "departamento",
                "distrito",
                "territorio",
                "kingdom",
                "state",
                "republic",
                "commonwealth",
                "federation",
                "confederation",
                "principality",
                "sultanate",
                "duchy",
                "union",
                "region",
                "canton",
                "community",
                "county",
                "department",
                "district",
                "prefecture",
                "province",
                "territory",
            ],
        ),
    ];
    // English puts a noun after the name without the article: *of Santa Fe Province*.
    const BEHIND: [&str; 5] = ["canton", "county", "department", "prefecture", "province"];
    let plain = name.replace(is_mark, " ").to_lowercase();
    if plain.split_whitespace().next_back().is_some_and(|last| BEHIND.contains(&last)) {
        return "behind";
    }
    let form = |word: &str| FORMS.iter().find(|(_, words)| words.contains(&word)).map(|(form, _)| *form);
    plain.split_whitespace().find_map(form).unwrap_or("none")
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
    fn countries_go_with_their_article() {
        let names = ["Reino de España", "República de Corea", "Estados Unidos de América", "Canadá"];
        assert_eq!(names.map(noun), ["masculine", "feminine", "plural", "none"]);
        assert_eq!(["Kingdom of Spain", "Canada"].map(noun), ["masculine", "none"]);
        assert_eq!(["Provincia de Santa Fe", "Santa Fe Province"].map(noun), ["feminine", "behind"]);
    }

    #[test]
    fn what_agrees_with_two_is_feminine_only_for_two_feminines() {
        let ending = |given: &[&str]| ending(&given.iter().map(|named| (*named).into()).collect::<Vec<_>>());
        assert_eq!(ending(&["las Partes"]), Some("as"));
        assert_eq!(ending(&["los Participantes"]), Some("os"));
        assert_eq!(ending(&["la Ciudad de El Paso", "la Ciudad de Torreón"]), Some("as"));
        assert_eq!(ending(&["la Ciudad de El Paso", "el Municipio de Torreón"]), Some("os"));
        assert_eq!(ending(&["Ciudad Juárez", "la Ciudad de El Paso"]), Some("as"));
    }
}
