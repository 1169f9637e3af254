//! The parts of a person's name that stand behind a comma.

/// Words that belong to a name, as its last ones: they distinguish a person from a parent.
const GENERATIONS: [&str; 9] = ["jr", "sr", "ii", "iii", "iv", "v", "2nd", "3rd", "hijo"];

/// The title of a lawyer, which is written without a point too.
const ESQUIRE: [&str; 2] = ["esq", "esquire"];

/// True if what stands behind a comma is a part of the name, as *Jr.* is.
#[must_use]
pub fn is_generation(part: &str) -> bool {
    GENERATIONS.contains(&part.trim().trim_end_matches('.').to_lowercase().as_str())
}

/// True if what stands behind a name is a degree or another title in its short form, as *M.D.*, *Ph.D.* or *CPA*: it has
/// points, or capitals behind its first letter, and no word of a name.
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
    let is_short = letters <= MOST_LETTERS && (part.contains('.') || (has_capital && !has_syllable));
    is_short || ESQUIRE.contains(&part.to_lowercase().as_str())
}

/// True if what stands behind a comma goes on the name before it and is no other person.
#[must_use]
pub fn goes_on_a_name(part: &str) -> bool {
    is_generation(part) || is_abbreviation(part)
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
    }
}
