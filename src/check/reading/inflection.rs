//! The forms of the words of the tables of concepts: nouns in both numbers, and in both genders where they have them;
//! verbs as instruments conjugate them.

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

/// The forms of a verb; behind a slash stand the forms and the stems in which it is irregular, and with an exclamation
/// mark a form that is left out because it is another word.
pub(super) fn conjugated(language: Language, form: &str) -> Vec<String> {
    let mut parts = form.split('/');
    let base = parts.next().unwrap_or_default();
    // The first word of a phrase is the verb: *give notice*.
    let (verb, rest) = base.find(' ').map_or((base, ""), |at| base.split_at(at));
    let mut forms = match language {
        Language::English => english_verb(verb),
        Language::Spanish => spanish_verb(verb),
    };
    for part in parts {
        // Another word may look like a form: *nombre* is a name.
        if let Some(other) = part.strip_prefix('!') {
            forms.retain(|form| form != other);
            continue;
        }
        match (part.strip_suffix('-'), part.strip_suffix('o')) {
            (Some(stem), _) => forms.extend(stem_forms(stem, verb)),
            (None, Some(stem)) if language == Language::Spanish => forms.extend(in_all_genders(stem)),
            _ => forms.push(part.to_owned()),
        }
    }
    forms.into_iter().map(|form| format!("{form}{rest}")).collect()
}

/// *Publish, publishes, published, publishing*.
fn english_verb(verb: &str) -> Vec<String> {
    let before = verb.chars().rev().nth(1).unwrap_or_default();
    let (past, progressive) = match (verb.strip_suffix('e'), verb.strip_suffix('y')) {
        (Some(stem), _) => (format!("{verb}d"), format!("{stem}ing")),
        (_, Some(stem)) if !"aeiou".contains(before) => (format!("{stem}ied"), format!("{verb}ing")),
        _ => (format!("{verb}ed"), format!("{verb}ing")),
    };
    vec![verb.to_owned(), english_plural(verb), past, progressive]
}

/// The forms of a regular Spanish verb that instruments use, from its infinitive: those of the third person, the future,
/// the participle and the gerund.
fn spanish_verb(verb: &str) -> Vec<String> {
    let Some((at, _)) = verb.char_indices().rev().nth(1) else { return vec![verb.to_owned()] };
    let stem = &verb[..at];
    let mut forms = vec![verb.to_owned(), format!("{verb}se")];
    forms.extend(["á", "án", "ía", "ían"].map(|ending| format!("{verb}{ending}")));
    forms.extend(stem_forms(stem, verb));
    let participle = if verb.ends_with("ar") { "ad" } else { "id" };
    forms.extend(in_all_genders(&format!("{stem}{participle}")));
    forms
}

/// The forms of a stem: present, subjunctive, past and gerund.
fn stem_forms(stem: &str, verb: &str) -> Vec<String> {
    let is_first = verb.ends_with("ar");
    let endings: &[&str] = if is_first {
        &["a", "an", "ando", "ó", "aron", "ara", "aran"]
    } else {
        &["e", "en", "iendo", "yendo", "ió", "yó", "ieron", "yeron", "iera", "ieran"]
    };
    let mut forms: Vec<_> = endings.iter().map(|ending| format!("{stem}{ending}")).collect();
    // The subjunctive keeps the sound of the stem in other letters: *publiquen*, *paguen*, *avancen*, *recojan*.
    let spellings: &[(&str, &str)] =
        if is_first { &[("c", "qu"), ("g", "gu"), ("z", "c")] } else { &[("g", "j"), ("c", "zc")] };
    let respelled =
        spellings.iter().find_map(|(end, other)| Some(format!("{}{other}", stem.strip_suffix(end)?)));
    let subjunctive = respelled.unwrap_or_else(|| stem.to_owned());
    let endings = if is_first { ["e", "en"] } else { ["a", "an"] };
    forms.extend(endings.map(|ending| format!("{subjunctive}{ending}")));
    forms
}

fn in_all_genders(stem: &str) -> [String; 4] {
    ["o", "a", "os", "as"].map(|ending| format!("{stem}{ending}"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn verbs_are_conjugated() {
        let has = |language, form: &str, all: &[&str]| {
            let forms = conjugated(language, form);
            for one in all {
                assert!(forms.iter().any(|form| form == one), "{one} of {form}: {forms:?}");
            }
        };
        has(Language::English, "notify", &["notify", "notifies", "notified", "notifying"]);
        has(Language::English, "pay/paid", &["pays", "paid"]);
        has(Language::English, "give notice", &["gives notice"]);
        has(
            Language::Spanish,
            "publicar",
            &["publican", "publicará", "publicadas", "publiquen", "publicarse"],
        );
        has(Language::Spanish, "devolver/devuelv-/devuelto", &["devuelven", "devolverán", "devueltas"]);
        assert!(!conjugated(Language::Spanish, "nombrar/!nombre").contains(&"nombre".to_owned()));
        has(Language::Spanish, "recoger", &["recoge", "recojan"]);
        has(Language::Spanish, "suscribir/suscrito", &["suscribe", "suscrita", "suscribió"]);
    }

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
