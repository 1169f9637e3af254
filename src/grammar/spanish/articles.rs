//! The article, its contractions, and the gender that it shows.

use super::without_marks;

/// The gender of a noun.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Gender {
    /// As in *el acuerdo*.
    Masculine,
    /// As in *la carta*.
    Feminine,
}

/// Puts *de* before a text and joins it with the article: *del acuerdo*, *de la carta*.
///
/// The article of a name is not joined: it has a capital, *de El Paso*, or is inside the mark that opens the name (DPD,
/// «del» 1).
#[must_use]
pub fn with_de(text: &str) -> String {
    contracted("de", text)
}

/// Puts *a* before a text and joins it with the article: *al acuerdo*, *a la carta*.
///
/// The article of a name is not joined, as with [`with_de`]: *a El Paso* (DPD, «al»).
#[must_use]
pub fn with_a(text: &str) -> String {
    contracted("a", text)
}

/// Puts a text behind words, and joins its article with *de* or *a* at their end.
#[must_use]
pub fn joined(words: &str, text: &str) -> String {
    let before = words.trim_end();
    let last = before.rsplit(|letter: char| !letter.is_alphanumeric()).next().unwrap_or_default();
    let is_preposition = ["de", "a"].contains(&last.to_lowercase().as_str());
    match text.strip_prefix("el") {
        Some(noun) if is_preposition && before != words && noun.starts_with(char::is_whitespace) => {
            format!("{before}l{noun}")
        }
        _ => format!("{words}{text}"),
    }
}

/// Returns the gender shown by the article at the beginning of a text, with or without a capital; a text without *el*,
/// *la*, *los* or *las* before another word has none.
///
/// A feminine noun that takes *el*, as in *el acta* and *el área*, is treated as masculine, since its article does not
/// show its gender.
#[must_use]
pub fn article_of(text: &str) -> Option<Gender> {
    let text: String = without_marks(text).collect();
    let (article, _) = text.split_once(char::is_whitespace)?;
    match article.to_lowercase().as_str() {
        "el" | "los" => Some(Gender::Masculine),
        "la" | "las" => Some(Gender::Feminine),
        _ => None,
    }
}

/// Returns the gender of a party by its article, or else by its first noun: *Ciudad Juárez*.
#[must_use]
pub fn gender_of_party(name: &str) -> Gender {
    article_of(name).unwrap_or_else(|| match agreement(name) {
        "masculine" => Gender::Masculine,
        _ => Gender::Feminine,
    })
}

/// Returns the form that agrees with a title, by its first noun: `masculine`, `feminine`, or `feminine-with-el` for a
/// feminine noun that takes *el*, as in *el acta*.
///
/// The ending decides: nouns in *-a*, *-ión*, *-dad*, *-tad* and *-tud* are feminine, except for those in *-ma* (*Nueva
/// gramática de la lengua española*, 2.3).
#[must_use]
pub fn agreement(title: &str) -> &'static str {
    const FEMININE: [&str; 5] = ["a", "ión", "dad", "tad", "tud"];
    let noun: String = without_marks(title.trim_start()).take_while(|next| next.is_alphabetic()).collect();
    let noun = noun.to_lowercase();
    let is_masculine = noun.ends_with("ma") && noun != "norma" && noun != "reforma";
    match noun.as_str() {
        "acta" => "feminine-with-el",
        _ if !is_masculine && FEMININE.iter().any(|ending| noun.ends_with(ending)) => "feminine",
        _ => "masculine",
    }
}

/// Returns the gender of words that refer to two nouns at once: feminine only if both are (*Nueva gramática de la
/// lengua española*, 31.7b).
#[must_use]
pub fn common_gender(first: Gender, second: Gender) -> Gender {
    match (first, second) {
        (Gender::Feminine, Gender::Feminine) => Gender::Feminine,
        _ => Gender::Masculine,
    }
}

/// The preposition and the text; with *el* in running words they make one word, *del* or *al*.
fn contracted(preposition: &str, text: &str) -> String {
    match text.strip_prefix("el") {
        Some(noun) if noun.starts_with(char::is_whitespace) => format!("{preposition}l{noun}"),
        _ => format!("{preposition} {text}"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn de_and_a_join_the_article_of_running_words() {
        assert_eq!(with_de("el Estado de México"), "del Estado de México");
        assert_eq!(with_a("el presente Acuerdo"), "al presente Acuerdo");
        assert_eq!(with_de("el\u{A0}15 de mayo"), "del\u{A0}15 de mayo");
        assert_eq!(with_de("el \u{E000}Paso\u{E001}"), "del \u{E000}Paso\u{E001}");
    }

    #[test]
    fn words_before_a_text_take_its_article() {
        assert_eq!(joined("al amparo de ", "el presente Acuerdo"), "al amparo del presente Acuerdo");
        assert_eq!(joined("invita a ", "el Municipio"), "invita al Municipio");
        assert_eq!(joined("de ", "la Ciudad"), "de la Ciudad");
        assert_eq!(joined("De ", "el presente Acuerdo"), "Del presente Acuerdo");
        assert_eq!(joined("A ", "el Municipio"), "Al Municipio");
        assert_eq!(joined("desde ", "el Municipio"), "desde el Municipio");
        assert_eq!(joined("La ", "el"), "La el");
        assert_eq!(joined("", "el Municipio"), "el Municipio");
        assert_eq!(joined("de ", "\u{E000}El Paso\u{E001}"), "de \u{E000}El Paso\u{E001}");
    }

    #[test]
    fn de_and_a_leave_the_article_of_a_name() {
        assert_eq!(with_de("El Paso"), "de El Paso");
        assert_eq!(with_a("\u{E000}El\u{A0}Paso\u{E001}"), "a \u{E000}El\u{A0}Paso\u{E001}");
        assert_eq!(with_de("\u{E000}el Tajín\u{E001}"), "de \u{E000}el Tajín\u{E001}");
    }

    #[test]
    fn de_and_a_leave_other_articles_and_words() {
        let texts = ["la Ciudad", "los Estados Unidos", "las Partes", "él mismo", "electores", "el", ""];
        for text in texts {
            assert_eq!(with_de(text), format!("de {text}"));
            assert_eq!(with_a(text), format!("a {text}"));
        }
    }

    #[test]
    fn articles_show_their_gender() {
        let masculine = ["el acuerdo", "los Estados Unidos", "El Paso", "EL ESTADO", "\u{E000}El\u{A0}Paso"];
        let feminine =
            ["la carta", "las Partes", "La Paz", "\u{E000}Las Vegas\u{E001}", "\u{E000}L\u{E001}a Paz"];
        assert!(masculine.iter().all(|text| article_of(text) == Some(Gender::Masculine)));
        assert!(feminine.iter().all(|text| article_of(text) == Some(Gender::Feminine)));
    }

    #[test]
    fn other_words_show_no_gender() {
        let texts = ["Acuerdo", "Laredo", "lo acordado", "él mismo", "del acuerdo", "Los", ""];
        assert!(texts.iter().all(|text| article_of(text).is_none()));
    }

    #[test]
    fn an_article_before_a_stressed_a_shows_the_wrong_gender() {
        assert_eq!(article_of("el acta"), Some(Gender::Masculine));
    }

    #[test]
    fn titles_agree_with_their_first_noun() {
        let masculine =
            ["Acuerdo de Hermanamiento", "Memorándum", "Programa Operativo Anual", "Convenio Marco"];
        let feminine = ["Carta de Intención", "Declaración Conjunta", "Minuta", "Norma Común"];
        assert!(masculine.iter().all(|title| agreement(title) == "masculine"));
        assert!(feminine.iter().all(|title| agreement(title) == "feminine"));
        assert_eq!(agreement("Acta de Hermandad"), "feminine-with-el");
    }

    #[test]
    fn mixed_genders_are_masculine() {
        use Gender::{Feminine, Masculine};
        assert_eq!(common_gender(Masculine, Masculine), Masculine);
        assert_eq!(common_gender(Masculine, Feminine), Masculine);
        assert_eq!(common_gender(Feminine, Masculine), Masculine);
        assert_eq!(common_gender(Feminine, Feminine), Feminine);
    }
}
