//! The parts of a person's name behind a comma, and the names of several persons.

use crate::spec::{Lexicon, Sort};

/// Words and signs between the names of two persons.
const JOINTS: [&str; 8] = ["and", "&", "y", "e", "/", "-", "–", "—"];

/// Those of them that stand in no name: *Ortega y Gasset* is one person.
const ONLY_JOINTS: [&str; 6] = ["and", "&", "/", "-", "–", "—"];

/// True if the text behind a comma looks like a degree or another short title, such as *M.D.*, *Ph.D.* or *CPA*: it has
/// points, or capitals after its first letter, and no word of a name. One letter is an initial.
#[must_use]
pub fn is_abbreviation(lexicon: &Lexicon, part: &str) -> bool {
    const MOST_LETTERS: usize = 6;
    let part = part.trim();
    if part.is_empty() || part.contains(char::is_whitespace) || lexicon.is_generation(part) {
        return false;
    }
    let letters = part.chars().filter(|letter| letter.is_alphabetic()).count();
    let has_capital = part.chars().skip(1).any(char::is_uppercase);
    // *McGee* is a name.
    let has_syllable = part.split(|letter: char| !letter.is_lowercase()).any(|run| run.len() > 1);
    let is_short =
        (2..=MOST_LETTERS).contains(&letters) && (part.contains('.') || (has_capital && !has_syllable));
    is_short || lexicon.is_degree(part)
}

/// True if the text behind a comma continues the name before it, as a title does, instead of naming another person.
fn goes_on_a_name(lexicon: &Lexicon, part: &str) -> bool {
    let is_initial = part.chars().filter(|letter| letter.is_alphabetic()).count() == 1;
    lexicon.is_generation(part)
        || is_abbreviation(lexicon, part)
        || is_initial
        || lexicon.title_of(part).is_some()
}

/// A name whose surname stands before a comma, in the order in which it is signed, and true if nothing else can be
/// meant: *Victor D. Trevino* for *Trevino, Victor D.* Of *Ana Luna, Lee Sample* each part may be a whole name.
#[must_use]
pub fn given_name_first(text: &str, lexicon: &Lexicon) -> Option<(String, bool)> {
    let (surname, rest) = text.split_once(',')?;
    let surname = surname.trim();
    let (generations, rest): (Vec<_>, Vec<_>) =
        rest.split(',').map(str::trim).partition(|part| lexicon.is_generation(part));
    let [given] = rest[..] else { return None };
    let is_single = |name: &str| {
        let words = name.split_whitespace().filter(|word| !lexicon.has(Sort::Particle, word));
        words.count() == 1
    };
    let is_initial = given.chars().filter(|letter| letter.is_alphabetic()).count() == 1;
    // In a text all in capitals, a short name and a degree look alike.
    let is_short = is_abbreviation(lexicon, given)
        && (text.contains(char::is_lowercase) || given.contains('.') || lexicon.is_degree(given));
    let goes_on = is_short || lexicon.title_of(given).is_some();
    let is_name = |name: &str| name.contains(char::is_alphabetic) && !name.contains(SIGNS_BETWEEN);
    // The initial behind a surname alone is that of the given name.
    let is_given = !goes_on && (!is_initial || is_single(surname));
    let right = [&[given, surname][..], &generations].concat().join(" ");
    let is_sure = is_single(surname) || is_single(given);
    (is_given && is_name(surname) && is_name(given)).then_some((right, is_sure))
}

/// Signs that stand between names and what is not part of them.
const SIGNS_BETWEEN: [char; 6] = [';', '/', '(', ')', '–', '—'];

/// The names of the persons in a text: separated by semicolons, or by commas if there is no semicolon, and by *and*
/// between whole names. A name whose surname surely stands before a comma is put in the order in which it is signed.
#[must_use]
pub fn persons(text: &str, lexicon: &Lexicon) -> Vec<String> {
    let signed = |name: &str| given_name_first(name, lexicon).filter(|(_, is_sure)| *is_sure);
    let separator = if text.contains(';') { ';' } else { ',' };
    let names = parted(text, separator, lexicon);
    if separator == ',' {
        return signed(text).map_or(names, |(name, _)| vec![name]);
    }
    names.into_iter().map(|name| signed(&name).map_or(name, |(right, _)| right)).collect()
}

/// The names of the persons in a text, as they are written.
fn parted(text: &str, separator: char, lexicon: &Lexicon) -> Vec<String> {
    let mut names: Vec<String> = Vec::new();
    for part in text.split(separator).map(str::trim).filter(|part| !part.is_empty()) {
        let without_joint = JOINTS.iter().find_map(|joint| part.strip_prefix(joint)?.strip_prefix(' '));
        let part = without_joint.filter(|_| !names.is_empty()).unwrap_or(part).trim();
        match names.last_mut() {
            Some(name) if separator == ',' && goes_on_a_name(lexicon, part) => {
                *name = format!("{name}, {part}");
            }
            _ => names.extend(joined(part, lexicon)),
        }
    }
    names
}

/// Two names that a text seems to join where one person's name belongs, even if only one of them is whole, as in *Ana
/// and Luis Paz*. *Ortega y Gasset* is one person, and a comma may separate a surname from a name.
#[must_use]
pub fn several_persons(text: &str, lexicon: &Lexicon) -> Option<[String; 2]> {
    let names: Vec<_> = text.split(';').flat_map(|part| joined(part, lexicon)).collect();
    if let [first, second, ..] = &names[..]
        && names.iter().all(|name| is_full(name))
    {
        return Some([first.clone(), second.clone()]);
    }
    let listed: Vec<_> =
        text.split(',').map(str::trim).filter(|part| !goes_on_a_name(lexicon, part)).collect();
    if let [first, second, _, ..] = listed[..]
        && listed.iter().all(|name| is_full(name))
    {
        return Some([first, second].map(str::to_owned));
    }
    let found = joints(text).find(|(joint, first, second)| {
        let is_joint = ONLY_JOINTS.contains(joint) && !first.contains(',');
        let shares_surname = !first.contains(char::is_whitespace) && is_full(second);
        let is_name = second.contains(char::is_alphabetic) && !goes_on_a_name(lexicon, second);
        (is_joint || shares_surname) && is_name
    });
    found.map(|(_, first, second)| [first, second].map(|name| name.trim().to_owned()))
}

/// The names joined by a word such as *and*, if each of them is whole.
fn joined(text: &str, lexicon: &Lexicon) -> Vec<String> {
    let both = joints(text)
        .find(|(_, name, other)| is_full(name) && is_full(other) && lexicon.title_of(other).is_none());
    match both {
        Some((_, name, other)) => [joined(name, lexicon), joined(other, lexicon)].concat(),
        None => vec![text.trim().to_owned()],
    }
}

/// Each word between names, with the text before and behind it.
fn joints(text: &str) -> impl Iterator<Item = (&'static str, &str, &str)> {
    JOINTS.into_iter().flat_map(move |joint| {
        let middle = format!(" {joint} ");
        let length = middle.len();
        let found: Vec<_> = text.match_indices(&middle).map(|(at, _)| at).collect();
        found.into_iter().map(move |at| (joint, &text[..at], &text[at + length..]))
    })
}

/// True if a name has more than one word, and its first and last words begin with a capital.
fn is_full(name: &str) -> bool {
    let words: Vec<_> = name.split_whitespace().collect();
    let begins = |word: Option<&&str>| word.is_some_and(|word| word.starts_with(char::is_uppercase));
    words.len() > 1 && begins(words.first()) && begins(words.last())
}

#[cfg(test)]
mod tests {
    use super::*;

    use crate::spec::{Calendar, Sort};

    fn lexicon() -> Lexicon {
        let titles = ["Mayor", "Consul General"].map(|title| (Sort::Title, "title", title));
        let degrees = ["PhD", "Esq", "esq", "CPA"].map(|degree| (Sort::Degree, degree, degree));
        let generations =
            ["Jr.", "Sr.", "II", "III", "IV", "hijo"].map(|part| (Sort::Generation, "jr", part));
        let particles = ["de", "la", "los"].map(|part| (Sort::Particle, "de", part));
        let said = titles.into_iter().chain(degrees).chain(generations).chain(particles);
        let said = said.map(|(sort, word, said)| (sort, word.to_owned(), said.to_owned()));
        Lexicon::new(said.collect(), Calendar::default())
    }

    #[test]
    fn a_part_of_a_name_is_told_from_a_title() {
        let is_abbreviation = |part| is_abbreviation(&lexicon(), part);
        for part in ["Jr.", "Sr", "III", "iv", " hijo "] {
            assert!(lexicon().is_generation(part) && !is_abbreviation(part), "{part}");
        }
        for part in ["M.D.", "Ph.D.", "PhD", "Esq.", "esq", "CPA", "ICMA-CM", "J.D."] {
            assert!(!lexicon().is_generation(part) && is_abbreviation(part), "{part}");
        }
        for part in ["", "Ana", "Ana Ejemplo", "A. Ejemplo", "McDonald", "McGee", "City Secretary"] {
            assert!(!goes_on_a_name(&lexicon(), part), "{part}");
        }
        assert!(goes_on_a_name(&lexicon(), "J.") && !is_abbreviation("J."));
        let is_degree = |part| lexicon().is_degree(part);
        assert!(is_degree("PhD") && is_degree("Ph.D.") && is_degree("CPA"));
        for name in ["LÓPEZ", "Li-Na", "Ma.", "PÉREZ", "J.", "Cpa"] {
            assert!(!is_degree(name), "{name}");
        }
    }

    #[test]
    fn persons_are_told_apart() {
        let read = |text| persons(text, &lexicon());
        assert_eq!(read("Abigail Norwood and Pedro Luna"), ["Abigail Norwood", "Pedro Luna"]);
        assert_eq!(
            read("Abigail Norwood & Pedro Luna y Ana Sol"),
            ["Abigail Norwood", "Pedro Luna", "Ana Sol"]
        );
        assert_eq!(read("Ana Luna e Inés Sol; Lee Sample"), ["Ana Luna", "Inés Sol", "Lee Sample"]);
        assert_eq!(read("José Ortega y Gasset, Ana Ejemplo"), ["José Ortega y Gasset", "Ana Ejemplo"]);
        assert_eq!(read("Pat Sample, Consul General of Mexico"), ["Pat Sample, Consul General of Mexico"]);
        assert_eq!(read("Ana and Luis Paz"), ["Ana and Luis Paz"]);
        assert_eq!(read("Trevino, Victor D."), ["Victor D. Trevino"]);
        assert_eq!(read("Trevino, Victor D.; de la Cruz, Ana"), ["Victor D. Trevino", "Ana de la Cruz"]);
        assert_eq!(read("Pat Sample, Mayor, Lee Sample"), ["Pat Sample, Mayor", "Lee Sample"]);
        assert_eq!(
            read("Ana Ejemplo, Pat Sample, and Lee Sample"),
            ["Ana Ejemplo", "Pat Sample", "Lee Sample"]
        );
    }

    #[test]
    fn two_persons_in_one_name_are_found_also_where_they_share_a_surname() {
        let found = |text| several_persons(text, &lexicon()).map(|names| names.join(" | "));
        for (text, names) in [
            ("Ana Luna and Lee Sample", "Ana Luna | Lee Sample"),
            ("Ana and Luis Paz", "Ana | Luis Paz"),
            ("Ana & Luis Paz", "Ana | Luis Paz"),
            ("Ana y Luis Paz", "Ana | Luis Paz"),
            ("Ana Paz and Luis", "Ana Paz | Luis"),
            ("Ana Luna / Lee Sample", "Ana Luna | Lee Sample"),
            ("Ana Luna - Lee Sample", "Ana Luna | Lee Sample"),
            ("Ana Luna – Lee", "Ana Luna | Lee"),
            ("Ana Luna, Lee Sample, Pat Sol", "Ana Luna | Lee Sample"),
        ] {
            assert_eq!(found(text).as_deref(), Some(names), "{text}");
        }
        for text in [
            "García Luna, Ana María",
            "José Ortega y Gasset",
            "Ramón y Cajal",
            "Ana Sol and Mayor",
            "Pat Sample, President & Founder",
            "Pat Sample - Mayor",
            "Pat Sample / Consul General of Mexico",
            "Ana Smith-Jones",
            "Ana Luna, Jr., CPA",
        ] {
            assert_eq!(found(text), None, "{text}");
        }
    }

    #[test]
    fn a_surname_before_a_comma_is_found() {
        let right = |text| given_name_first(text, &lexicon());
        for (text, name) in [
            ("Trevino, Victor D.", "Victor D. Trevino"),
            ("TREVINO, VICTOR D.", "VICTOR D. TREVINO"),
            ("TREVINO, JUANA, JR.", "JUANA TREVINO JR."),
            ("Trevino, Victor D., Jr.", "Victor D. Trevino Jr."),
            ("Trevino, Jr., Victor D.", "Victor D. Trevino Jr."),
            ("de la Cruz, Ana María", "Ana María de la Cruz"),
            ("García Luna, Ana", "Ana García Luna"),
            ("Trevino, V.", "V. Trevino"),
        ] {
            assert_eq!(right(text), Some((name.to_owned(), true)), "{text}");
        }
        assert_eq!(right("García Luna, Ana María"), Some(("Ana María García Luna".to_owned(), false)));
        for text in [
            "Victor D. Trevino",
            "Victor D. Trevino, Jr.",
            "Victor D. Trevino, III",
            "Victor D. Trevino, Ph.D.",
            "Victor D. Trevino, Jr., CPA",
            "Victor D. Trevino, Mayor",
            "Pat Sample, Consul General of Mexico",
            "Ana Luna, J.",
            "Ana Luna, Lee Sample, Pat Sol",
            "Laredo, 2",
        ] {
            assert_eq!(right(text), None, "{text}");
        }
    }
}
