//! The forms of a noun of the tables of concepts: in both numbers, and in both genders where it has them.

use crate::check::facts::Language;

/// The forms that one form of a table stands for.
pub(super) fn forms(language: Language, form: &str) -> Vec<String> {
    match language {
        Language::English => english(form),
        Language::Spanish => spanish(form),
    }
}

/// A noun in both numbers: the word before *of* takes the ending, or the last.
fn english(form: &str) -> Vec<String> {
    let (noun, rest) = form.find(" of ").map_or((form, ""), |at| form.split_at(at));
    vec![form.to_owned(), format!("{}{rest}", english_plural(noun))]
}

fn english_plural(noun: &str) -> String {
    let before = noun.chars().rev().nth(1).unwrap_or_default();
    match noun.strip_suffix('y') {
        Some(stem) if !"aeiou".contains(before) => format!("{stem}ies"),
        _ if ["s", "x", "ch", "sh"].iter().any(|ending| noun.ends_with(ending)) => format!("{noun}es"),
        _ => format!("{noun}s"),
    }
}

/// The words that end a noun and its adjectives.
const BEHIND: [&str; 8] = ["de", "del", "en", "a", "para", "por", "con", "que"];

/// A noun and its adjectives in both numbers and genders.
fn spanish(form: &str) -> Vec<String> {
    let words: Vec<_> = form.split(' ').collect();
    let end = words.iter().position(|word| BEHIND.contains(word)).unwrap_or(words.len());
    let (noun, rest) = words.split_at(end);
    let rest: String = rest.iter().flat_map(|word| [" ", *word]).collect();
    let genders: &[char] = if form.contains(['@', '/']) { &['o', 'a'] } else { &['o'] };
    let mut forms = Vec::new();
    for gender in genders {
        let singular: Vec<_> = noun.iter().map(|word| in_gender(word, *gender)).collect();
        let plural: Vec<_> = singular.iter().map(|word| spanish_plural(word)).collect();
        forms.extend([singular, plural].map(|words| format!("{}{rest}", words.join(" "))));
    }
    forms
}

fn in_gender(word: &str, gender: char) -> String {
    match (word.strip_suffix('@'), word.strip_suffix("/a")) {
        (Some(stem), _) => format!("{stem}{gender}"),
        (_, Some(masculine)) if gender == 'o' => masculine.to_owned(),
        (_, Some(masculine)) => {
            let stem = masculine.strip_suffix(['o', 'e']).unwrap_or(masculine);
            format!("{stem}a")
        }
        _ => word.to_owned(),
    }
}

/// Letters whose accent a word loses when an ending makes it longer: *comités* keeps it, *camiones* does not.
const ACCENTED_ENDINGS: [(&str, &str); 5] =
    [("án", "an"), ("én", "en"), ("ín", "in"), ("ón", "on"), ("és", "es")];

fn spanish_plural(word: &str) -> String {
    if let Some((ending, plain)) = ACCENTED_ENDINGS.iter().find(|(ending, _)| word.ends_with(ending)) {
        return format!("{}{plain}es", word.strip_suffix(ending).unwrap_or(word));
    }
    if let Some(stem) = word.strip_suffix('z') {
        return format!("{stem}ces");
    }
    match word.chars().last() {
        Some('a' | 'e' | 'i' | 'o' | 'u' | 'á' | 'é' | 'ó') => format!("{word}s"),
        Some('s') => word.to_owned(),
        _ => format!("{word}es"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nouns_have_both_numbers_and_genders() {
        assert_eq!(forms(Language::English, "city"), ["city", "cities"]);
        assert_eq!(forms(Language::English, "chief of police"), ["chief of police", "chiefs of police"]);
        assert_eq!(
            forms(Language::Spanish, "cuerpo de bomberos"),
            ["cuerpo de bomberos", "cuerpos de bomberos"]
        );
        assert_eq!(forms(Language::Spanish, "alumn@"), ["alumno", "alumnos", "alumna", "alumnas"]);
        assert_eq!(forms(Language::Spanish, "lector/a"), ["lector", "lectores", "lectora", "lectoras"]);
        assert_eq!(forms(Language::Spanish, "camión"), ["camión", "camiones"]);
        assert_eq!(forms(Language::Spanish, "juez"), ["juez", "jueces"]);
        assert_eq!(forms(Language::Spanish, "comité conjunto"), ["comité conjunto", "comités conjuntos"]);
    }
}
