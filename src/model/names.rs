//! The parts of a person's name that stand behind a comma, and the names of several persons.

/// Words that belong to a name, as its last ones: they distinguish a person from a parent.
const GENERATIONS: [&str; 9] = ["jr", "sr", "ii", "iii", "iv", "v", "2nd", "3rd", "hijo"];

/// Degrees and certificates in their short forms, which are known without points too.
const DEGREES: [&str; 24] = [
    "AICP", "CFO", "CMC", "CPA", "CPM", "DDS", "DVM", "EdD", "Esq", "esq", "Esquire", "ICMA-CM", "JD", "LLB",
    "LLM", "MBA", "MD", "MMC", "MPA", "MPH", "MSc", "PhD", "PsyD", "TRMC",
];

/// Words between the names of two persons.
const JOINTS: [&str; 4] = ["and", "&", "y", "e"];

/// Those of them that stand in no name: *Ortega y Gasset* is one person.
const ONLY_JOINTS: [&str; 2] = ["and", "&"];

/// True if what stands behind a comma is a part of the name, as *Jr.* is.
#[must_use]
pub fn is_generation(part: &str) -> bool {
    GENERATIONS.contains(&part.trim().trim_end_matches('.').to_lowercase().as_str())
}

/// True if what stands behind a name is a degree that is known, as *M.D.*, *J.D.* or *CPA*, with points or without.
#[must_use]
pub fn is_degree(part: &str) -> bool {
    DEGREES.contains(&part.trim().replace('.', "").as_str())
}

/// True if what stands behind a comma is like a degree or another title in its short form, as *M.D.*, *Ph.D.* or *CPA*:
/// it has points, or capitals behind its first letter, and no word of a name. One letter is an initial.
#[must_use]
pub fn is_abbreviation(part: &str) -> bool {
    const MOST_LETTERS: usize = 6;
    let part = part.trim();
    if part.is_empty() || part.contains(char::is_whitespace) || is_generation(part) {
        return false;
    }
    let letters = part.chars().filter(|letter| letter.is_alphabetic()).count();
    let has_capital = part.chars().skip(1).any(char::is_uppercase);
    // *McGee* is a name.
    let has_syllable = part.split(|letter: char| !letter.is_lowercase()).any(|run| run.len() > 1);
    let is_short =
        (2..=MOST_LETTERS).contains(&letters) && (part.contains('.') || (has_capital && !has_syllable));
    is_short || is_degree(part)
}

/// True if what stands behind a comma goes on the name before it and is no other person.
#[must_use]
pub fn goes_on_a_name(part: &str) -> bool {
    let is_initial = part.chars().filter(|letter| letter.is_alphabetic()).count() == 1;
    is_generation(part) || is_abbreviation(part) || is_initial
}

/// The names of the persons that a text names: separated by semicolons, or by commas where there is no semicolon, and
/// by *and*. What is the title of a person is no other person.
#[must_use]
pub fn persons(text: &str, is_title: impl Fn(&str) -> bool) -> Vec<String> {
    let separator = if text.contains(';') { ';' } else { ',' };
    let mut names: Vec<String> = Vec::new();
    for part in text.split(separator).map(str::trim).filter(|part| !part.is_empty()) {
        let without_joint = JOINTS.iter().find_map(|joint| part.strip_prefix(joint)?.strip_prefix(' '));
        let part = without_joint.filter(|_| !names.is_empty()).unwrap_or(part).trim();
        match names.last_mut() {
            Some(name) if separator == ',' && (goes_on_a_name(part) || is_title(part)) => {
                *name = format!("{name}, {part}");
            }
            _ => names.extend(joined(part, &is_title)),
        }
    }
    names
}

/// The names that a word such as *and* joins, or a semicolon. A comma may stand between a surname and a name.
#[must_use]
pub fn joined_persons(text: &str, is_title: impl Fn(&str) -> bool) -> Vec<String> {
    let names: Vec<_> = text.split(';').flat_map(|part| joined(part, &is_title)).collect();
    if names.iter().all(|name| is_full(name)) { names } else { vec![text.to_owned()] }
}

/// The names that a word such as *and* joins.
fn joined(text: &str, is_title: &impl Fn(&str) -> bool) -> Vec<String> {
    let joint = JOINTS.iter().find_map(|joint| {
        let middle = format!(" {joint} ");
        text.match_indices(&middle).map(|(at, _)| (&text[..at], &text[at + middle.len()..])).find(
            |(name, other)| {
                let is_whole = ONLY_JOINTS.contains(joint) || (is_full(name) && is_full(other));
                is_whole && !is_title(other)
            },
        )
    });
    match joint {
        Some((name, other)) => [joined(name, is_title), joined(other, is_title)].concat(),
        None => vec![text.trim().to_owned()],
    }
}

/// True if a name has more than one word, and begins each with a capital, particles aside.
fn is_full(name: &str) -> bool {
    let words: Vec<_> = name.split_whitespace().collect();
    let begins = |word: Option<&&str>| word.is_some_and(|word| word.starts_with(char::is_uppercase));
    words.len() > 1 && begins(words.first()) && begins(words.last())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_part_of_a_name_is_told_from_a_title() {
        for part in ["Jr.", "Sr", "III", "iv", " hijo "] {
            assert!(is_generation(part) && !is_abbreviation(part), "{part}");
        }
        for part in ["M.D.", "Ph.D.", "PhD", "Esq.", "esq", "CPA", "ICMA-CM", "J.D."] {
            assert!(!is_generation(part) && is_abbreviation(part), "{part}");
        }
        for part in ["", "Ana", "Ana Ejemplo", "A. Ejemplo", "McDonald", "McGee", "City Secretary"] {
            assert!(!goes_on_a_name(part), "{part}");
        }
        assert!(goes_on_a_name("J.") && !is_abbreviation("J."));
        assert!(is_degree("PhD") && is_degree("Ph.D.") && is_degree("CPA"));
        for name in ["LÓPEZ", "Li-Na", "Ma.", "PÉREZ", "J."] {
            assert!(!is_degree(name), "{name}");
        }
    }

    #[test]
    fn persons_are_told_apart() {
        let read = |text| persons(text, |part| ["Mayor", "Consul General of Mexico"].contains(&part));
        assert_eq!(read("Abigail Norwood and Pedro Luna"), ["Abigail Norwood", "Pedro Luna"]);
        assert_eq!(
            read("Abigail Norwood & Pedro Luna y Ana Sol"),
            ["Abigail Norwood", "Pedro Luna", "Ana Sol"]
        );
        assert_eq!(read("Ana Luna e Inés Sol; Lee Sample"), ["Ana Luna", "Inés Sol", "Lee Sample"]);
        assert_eq!(read("José Ortega y Gasset, Ana Ejemplo"), ["José Ortega y Gasset", "Ana Ejemplo"]);
        assert_eq!(read("Pat Sample, Consul General of Mexico"), ["Pat Sample, Consul General of Mexico"]);
        let joined = |text| joined_persons(text, |part| part == "Mayor");
        assert_eq!(joined("Ana Luna and Lee Sample"), ["Ana Luna", "Lee Sample"]);
        assert_eq!(joined("García Luna, Ana María"), ["García Luna, Ana María"]);
        assert_eq!(joined("Ana and Lee Sample"), ["Ana and Lee Sample"]);
        assert_eq!(read("Pat Sample, Mayor, Lee Sample"), ["Pat Sample, Mayor", "Lee Sample"]);
        assert_eq!(
            read("Ana Ejemplo, Pat Sample, and Lee Sample"),
            ["Ana Ejemplo", "Pat Sample", "Lee Sample"]
        );
    }
}
