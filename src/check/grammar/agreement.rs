//! Agreement of Spanish articles, nouns and participles.

use super::{Looked, Slip, ends_sentence};

/// Plural articles and determiners, by gender.
const FEMININE: [&str; 10] =
    ["las", "estas", "esas", "dichas", "ambas", "unas", "otras", "algunas", "todas", "cuantas"];

const MASCULINE: [&str; 11] =
    ["los", "estos", "esos", "dichos", "ambos", "unos", "otros", "algunos", "todos", "cuantos", "ellos"];

/// Forms of *to be* that a participle of the subject follows.
const COPULAS: [&str; 11] =
    ["serán", "son", "fueron", "sean", "están", "estarán", "estén", "quedan", "quedarán", "queden", "eran"];

/// *Las delegaciones serán recibidos*: a participle in another gender than the only plural nouns before it.
pub(super) fn participle_of_subject(looked: &Looked<'_>, at: usize) -> Option<Slip> {
    if !looked.is(at.checked_sub(1)?, &COPULAS) || !looked.follows(at) {
        return None;
    }
    let participle = looked.lower.get(at)?;
    let masculine = ["ados", "idos"].iter().any(|ending| participle.ends_with(ending));
    let feminine = ["adas", "idas"].iter().any(|ending| participle.ends_with(ending));
    if masculine == feminine {
        return None;
    }
    let start = (0..at).rev().find(|word| ends_sentence(looked, *word)).unwrap_or_default();
    // The subject is what the sentence begins with: an article and its noun.
    let has = |list: &[&str]| (start..at).any(|word| looked.is(word, list));
    let begins = |list: &[&str]| looked.is(start, list);
    let is_slip =
        if masculine { begins(&FEMININE) && !has(&MASCULINE) } else { begins(&MASCULINE) && !has(&FEMININE) };
    let (ending, right) = if masculine { ("os", "as") } else { ("as", "os") };
    let meant = format!("{}{right}", participle.strip_suffix(ending)?);
    // *Las Partes y sus alcaldes* are of both genders, and in *las Partes convienen que sus gastos …* another noun is
    // the subject.
    let has_another = has(&["y", "e", "o", "u", "ni", "sus", "cuyos", "cuyas", "nuestros", "nuestras"])
        || (start + 3..at).any(|word| looked.is(word, &["que"]) || looked.words[word].is_figures());
    (is_slip && !has_another).then(|| (looked.span(at, at), meant))
}

/// Articles and determiners by gender and number: feminine or not, plural or not.
const DETERMINERS: [(&str, bool, bool); 34] = [
    ("el", false, false),
    ("un", false, false),
    ("este", false, false),
    ("ese", false, false),
    ("dicho", false, false),
    ("del", false, false),
    ("al", false, false),
    ("nuestro", false, false),
    ("ningún", false, false),
    ("algún", false, false),
    ("la", true, false),
    ("una", true, false),
    ("esta", true, false),
    ("esa", true, false),
    ("dicha", true, false),
    ("nuestra", true, false),
    ("ninguna", true, false),
    ("alguna", true, false),
    ("los", false, true),
    ("unos", false, true),
    ("estos", false, true),
    ("esos", false, true),
    ("dichos", false, true),
    ("ambos", false, true),
    ("nuestros", false, true),
    ("algunos", false, true),
    ("las", true, true),
    ("unas", true, true),
    ("estas", true, true),
    ("esas", true, true),
    ("dichas", true, true),
    ("ambas", true, true),
    ("nuestras", true, true),
    ("algunas", true, true),
];

/// Masculine nouns that end in *-ma*, as Greek ones do.
const GREEK: [&str; 18] = [
    "programa",
    "tema",
    "problema",
    "sistema",
    "idioma",
    "clima",
    "diploma",
    "drama",
    "lema",
    "esquema",
    "panorama",
    "dilema",
    "emblema",
    "poema",
    "telegrama",
    "diagrama",
    "organigrama",
    "cronograma",
];

/// The gender of a Spanish noun that its ending shows for sure: true for the feminine one.
fn gender_by_ending(noun: &str) -> Option<bool> {
    let singular = noun.strip_suffix('s').unwrap_or(noun);
    let ends = |endings: &[&str]| {
        endings.iter().any(|ending| noun.ends_with(ending) && noun.len() > ending.len() + 1)
    };
    if GREEK.contains(&singular) {
        return Some(false);
    }
    let feminine = [
        "ción", "sión", "ciones", "siones", "dad", "dades", "tad", "tades", "tud", "tudes", "umbre",
        "umbres", "encia", "encias", "ancia", "ancias",
    ];
    if ends(&feminine) {
        return Some(true);
    }
    // *Las manos*, *las fotos* and *las radios* are feminine, and *la intercambiamos* is a verb.
    let is_masculine =
        ends(&["miento", "mientos", "aje", "ajes", "ismo", "ismos", "orio", "orios", "ipios", "ipio"])
            || (ends(&["ados", "idos", "eros", "dores", "tores", "sores", "itos", "entos", "ejos", "icos"]));
    is_masculine.then_some(false)
}

/// *La programa*, *los actividades*, *ambas municipios*.
pub(super) fn article_of_noun(looked: &Looked<'_>, at: usize) -> Option<Slip> {
    let (_, feminine, plural) =
        DETERMINERS.iter().find(|(word, _, _)| looked.lower.get(at).is_some_and(|lower| lower == word))?;
    let noun = looked.lower.get(at + 1).filter(|_| looked.follows(at + 1))?;
    // A name keeps its own article, and *el* stands before a stressed *a*.
    if looked.words[at + 1].is_capitalized()
        || noun.ends_with('s') != *plural
        || noun.starts_with(['a', 'á', 'h']) && !plural
    {
        return None;
    }
    let is_feminine = gender_by_ending(noun)?;
    if is_feminine == *feminine {
        return None;
    }
    // The pronouns *la* and *los* stand before verbs, which have none of these endings.
    let right = DETERMINERS.iter().find(|(word, gender, number)| {
        *gender == is_feminine && *number == *plural && counterpart(word) == counterpart(&looked.lower[at])
    });
    let meant = right.map_or(String::new(), |(word, _, _)| format!("{word} {}", looked.written(at + 1)));
    Some((looked.span(at, at + 1), meant))
}

/// A key that the masculine and the feminine form of a determiner share.
fn counterpart(word: &str) -> &str {
    match word {
        "el" | "la" | "los" | "las" => "el",
        "un" | "una" | "unos" | "unas" => "un",
        "este" | "esta" | "estos" | "estas" => "est",
        "ese" | "esa" | "esos" | "esas" => "es",
        "del" | "al" => word,
        _ => word.get(..4).unwrap_or(word),
    }
}

/// *Las actividades aprobados*: a participle in another gender than the article and the noun before it.
pub(super) fn participle_of_noun(looked: &Looked<'_>, at: usize) -> Option<Slip> {
    let (_, feminine, plural) =
        DETERMINERS.iter().find(|(word, _, _)| looked.lower.get(at).is_some_and(|lower| lower == word))?;
    let (noun, participle) = (looked.lower.get(at + 1)?, looked.lower.get(at + 2)?);
    if !looked.follows(at + 1) || !looked.follows(at + 2) || looked.words[at + 1].is_capitalized() || !plural
    {
        return None;
    }
    let of = |endings: [&str; 2]| {
        endings.iter().any(|ending| participle.ends_with(ending) && participle.len() > 6)
    };
    let is_other = if *feminine { of(["ados", "idos"]) } else { of(["adas", "idas"]) };
    // A participle of the noun precedes such a word, or ends the text.
    let is_said = looked.is(at + 3, &["por", "en", "a", "para", "durante", "conforme", "se"])
        || looked.lower.get(at + 3).is_none();
    if !is_other || !is_said || !noun.ends_with('s') || noun.ends_with("ados") || noun.ends_with("idos") {
        return None;
    }
    let (ending, right) = if *feminine { ("os", "as") } else { ("as", "os") };
    Some((looked.span(at + 2, at + 2), format!("{}{right}", participle.strip_suffix(ending)?)))
}
