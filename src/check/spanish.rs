//! How Spanish is written: what the Academy's rules tell without understanding the text.

use std::ops::Range;

use super::Subject;
use super::accents::{in_case_of, missing_accents};
use super::facts::spanish_month;
use super::texts::{OneText, Role};
use super::words::{Word, begins_sentence, is_mask, masked, words};
use crate::alternat::originals;
use crate::finding::{Finding, Rule};
use crate::grammar::spanish;
use crate::localize::ending;
use crate::spec;

/// A slip: where it stands, and what belongs there.
pub(super) type Slip = (Range<usize>, String);

/// How a rule finds its slips in a text.
type Find = fn(&str) -> Vec<Slip>;

/// Each rule, and how it finds its slips.
const RULES: [(Rule, Find); 6] = [
    (Rule::CapitalMonth, capital_months),
    (Rule::MissingAccent, missing_accents),
    (Rule::CommaBeforeConjunction, commas_before_conjunctions),
    (Rule::ConjunctionBeforeSound, conjunctions_before_sounds),
    (Rule::SeparateArticle, separate_articles),
    (Rule::DateForm, date_forms),
];

/// Finds the slips of every Spanish text.
pub(super) fn slips(subject: &Subject<'_>) -> Vec<Finding> {
    let mut findings = Vec::new();
    for one in subject.texts_in("es", &[Role::Prose, Role::Name, Role::Office, Role::Line]) {
        let text = masked(one.text);
        for (rule, find) in RULES {
            findings.extend(find(&text).into_iter().map(|(span, fix)| {
                let finding = Finding::in_words(rule, &one.path, one.text, span.clone());
                finding.with("written", &text[span]).with("right", &fix).fixed_by(fix)
            }));
        }
    }
    findings
}

/// Finds the article of a city's name that was joined to a preposition, as in *del Paso*
/// (RAE, *Libro de estilo de la Justicia*, on articles of names).
pub(super) fn contracted_names(subject: &Subject<'_>) -> Vec<Finding> {
    let mut findings = Vec::new();
    for one in subject.texts_in("es", &[Role::Prose, Role::Name, Role::Office]) {
        let text = masked(one.text);
        for name in subject.names.iter().flat_map(|names| &names.spellings) {
            let Some(rest) = name.strip_prefix("El ") else { continue };
            for (written, right) in [("del", "de"), ("al", "a")] {
                for (start, found) in text.match_indices(&format!("{written} {rest}")) {
                    let end = start + found.len();
                    // *La región del Paso del Norte* is no city.
                    let is_longer = [" del ", " de "].iter().any(|of| {
                        text[end..].strip_prefix(of).is_some_and(|rest| rest.starts_with(char::is_uppercase))
                    });
                    let goes_on = is_longer || text[end..].starts_with(char::is_alphanumeric);
                    if goes_on || text[..start].ends_with(char::is_alphanumeric) {
                        continue;
                    }
                    let fix = format!("{right} {name}");
                    let finding = Finding::in_words(Rule::ContractedName, &one.path, one.text, start..end);
                    findings.push(finding.with("written", found).with("right", &fix).fixed_by(fix));
                }
            }
        }
    }
    findings
}

/// What is often named after a day.
const STREETS: [&str; 10] =
    ["avenida", "av", "boulevard", "blvd", "bulevar", "calle", "calzada", "colonia", "parque", "plaza"];

/// Participles that open recitals, without the ending that agrees with the parties.
const PARTICIPLES: [&str; 14] = [
    "AGRADECID",
    "ALENTAD",
    "ANIMAD",
    "COMPROMETID",
    "CONVENCID",
    "DECIDID",
    "DESEOS",
    "GUIAD",
    "INSPIRAD",
    "INTERESAD",
    "MOTIVAD",
    "ORGULLOS",
    "PERSUADID",
    "UNID",
];

/// Finds recitals whose opening does not agree with what the parties are called: *las Ciudades*, convencidas.
pub(super) fn participles(subject: &Subject<'_>) -> Vec<Finding> {
    let opening = |text: &str| {
        let word = words(text).first().copied()?.text.to_owned();
        let stem = PARTICIPLES.iter().find(|stem| word.to_uppercase().starts_with(**stem))?;
        ["O", "A", "OS", "AS"]
            .contains(&word[stem.len()..].to_uppercase().as_str())
            .then_some((word, stem.len()))
    };
    let recitals =
        subject.texts_in("es", &[Role::Prose]).filter(|one| one.path.is_below(&spec::path(&["recitals"])));
    let opened: Vec<_> = recitals.filter_map(|one| Some((opening(one.text)?, one))).collect();
    let Some(ending) = subject.agreement.filter(|_| !opened.is_empty()).and_then(|agreement| {
        let side = agreement.languages.side(|locale| locale.language() == "es")?;
        ending(originals(agreement).first()?, side, subject.catalog)
    }) else {
        return Vec::new();
    };
    let slip = |((word, stem), one): &((String, usize), OneText<'_>)| {
        let right = in_case_of(word, &format!("{}{ending}", word[..*stem].to_lowercase()));
        let start = one.text.find(word.as_str())?;
        let finding = Finding::in_words(Rule::Participle, &one.path, one.text, start..start + word.len());
        (right != *word).then(|| finding.with("written", word).with("right", &right).fixed_by(right))
    };
    opened.iter().filter_map(slip).collect()
}

/// Months are lower-case (Fundéu; RAE, *Ortografía*).
fn capital_months(text: &str) -> Vec<Slip> {
    let words = words(text);
    let is_dated = |at: usize| {
        let before = |back: usize| at.checked_sub(back).map(|before| words[before]);
        let is_day = before(2).is_some_and(|day| day.is_figures() || day.lower() == day.text);
        let de = before(1)
            .is_some_and(|word| ["de", "en", "del", "desde", "hasta", "a"].contains(&word.lower().as_str()));
        // *Avenida 16 de Septiembre* is a name.
        let is_street = before(3).is_some_and(|street| STREETS.contains(&street.lower().as_str()));
        de && is_day && !is_street
    };
    let slip = |(at, word): (usize, &Word<'_>)| {
        let is_slip = word.is_capitalized()
            && word.text.contains(char::is_lowercase)
            && spanish_month(&word.lower()).is_some()
            && is_dated(at)
            && !begins_sentence(text, word.start);
        is_slip.then(|| (word.span(), word.lower()))
    };
    words.iter().enumerate().filter_map(slip).collect()
}

/// The longest item of a list that is simple.
const WORDS_OF_AN_ITEM: usize = 3;

/// Words that begin an aside.
const PREPOSITIONS: [&str; 9] = ["a", "al", "con", "de", "del", "en", "para", "por", "sin"];

/// A simple list has no comma before its last item (RAE, *Ortografía*, on commas in lists).
fn commas_before_conjunctions(text: &str) -> Vec<Slip> {
    let mut slips = Vec::new();
    for conjunction in [", y ", ", e ", ", o ", ", u "] {
        for (start, found) in text.match_indices(conjunction) {
            let before = text[..start].rsplit([',', ';', '.', ':', '(', '\n']).next().unwrap_or_default();
            let is_listed = text[..start - before.len()].ends_with(',');
            let after = &text[start + found.len()..];
            let end = after.find(|sign: char| ",;.:()\n".contains(sign)).unwrap_or(after.len());
            let is_short = |item: &str| {
                let items = item.split_whitespace().count();
                let has_variable = item.contains(is_mask);
                (1..=WORDS_OF_AN_ITEM).contains(&items) || has_variable
            };
            // A state behind its city is no item: *El Paso, Texas, y Torreón*.
            let is_name = before.trim_start().starts_with(char::is_uppercase);
            let is_ended = [" y ", " e ", " o ", " u "].iter().any(|joined| before.contains(joined));
            // *…, en dos ejemplares, y asisten…* is no list either.
            let first = |item: &str| item.split_whitespace().next().unwrap_or_default().to_owned();
            let is_aside = PREPOSITIONS.contains(&first(before).as_str()) && first(before) != first(after);
            if is_listed && !is_name && !is_aside && !is_ended && is_short(before) && is_short(&after[..end])
            {
                slips.push((start..start + found.len() - 1, found[1..found.len() - 1].to_owned()));
            }
        }
    }
    slips
}

/// Whether a word begins with an *i* or an *hi* whose sound is not sure; *hie* never is one.
fn begins_with_i(word: &str) -> bool {
    let lower = word.to_lowercase();
    let bare = lower.strip_prefix('h').unwrap_or(&lower);
    bare.starts_with(['i', 'í', 'y']) && !lower.starts_with("hie")
}

/// *Y* is *e* before the sound /i/, *o* is *u* before /o/ (Fundéu, «y/e»).
fn conjunctions_before_sounds(text: &str) -> Vec<Slip> {
    let words = words(text);
    let slip = |pair: &[Word<'_>]| {
        let [conjunction, next] = pair else { return None };
        let between = &text[conjunction.span().end..next.start];
        let right = match (conjunction.text, spanish::sound(next.text)) {
            ("y", "i") => "e",
            ("o", "o") => "u",
            // Where a word may be said in two ways, either is right.
            ("e", "other") if !begins_with_i(next.text) => "y",
            ("u", "i" | "other") if !next.text.starts_with(['o', 'O', 'h', 'H']) && !next.is_figures() => "o",
            _ => return None,
        };
        // A question or what stands between marks begins anew.
        (between.trim().is_empty())
            .then(|| (conjunction.start..next.span().end, format!("{right} {}", next.text)))
    };
    words.windows(2).filter_map(slip).collect()
}

/// *De* and *a* join a small *el* behind them (DPD, «del», «al»).
fn separate_articles(text: &str) -> Vec<Slip> {
    let words = words(text);
    let slip = |pair: &[Word<'_>]| {
        let [preposition, article] = pair else { return None };
        let is_close = &text[preposition.span().end..article.start] == " ";
        let right = match (preposition.text, article.text) {
            ("de", "el") => "del",
            ("a", "el") => "al",
            _ => return None,
        };
        is_close.then(|| (preposition.start..article.span().end, right.to_owned()))
    };
    words.windows(2).filter_map(slip).collect()
}

/// A date has no leading zero, no point in its year, and *de* before the year (Fundéu; RAE).
fn date_forms(text: &str) -> Vec<Slip> {
    let words = words(text);
    let mut slips = Vec::new();
    for (at, month) in words.iter().enumerate().filter(|(_, word)| spanish_month(&word.lower()).is_some()) {
        let (Some(day), Some(link)) =
            (at.checked_sub(2).map(|day| words[day]), at.checked_sub(1).map(|link| words[link]))
        else {
            continue;
        };
        if link.lower() == "de" && day.text.len() == 2 && day.text.starts_with('0') {
            slips.push((day.span(), day.text[1..].to_owned()));
        }
        let (Some(next), after) = (words.get(at + 1), words.get(at + 2)) else { continue };
        let year = if next.is_figures() {
            Some(next)
        } else {
            after.filter(|_| ["de", "del"].contains(&next.lower().as_str()))
        };
        let Some(year) = year.filter(|year| year.is_figures()) else { continue };
        let plain: String = year.text.chars().filter(char::is_ascii_digit).collect();
        if plain.len() == 4 && year.text.len() == 5 && year.text.contains('.') {
            slips.push((year.span(), plain));
        } else if next.is_figures()
            && plain.len() == 4
            && text[month.span().end..next.start].trim_matches([' ', ',']).is_empty()
        {
            slips.push((month.start..next.span().end, format!("{} de {}", month.text, next.text)));
        }
    }
    slips
}

#[cfg(test)]
mod tests {
    use super::*;

    fn told(find: fn(&str) -> Vec<Slip>, text: &str) -> Vec<(String, String)> {
        find(text).into_iter().map(|(span, fix)| (text[span].to_owned(), fix)).collect()
    }

    #[track_caller]
    fn assert_told(find: fn(&str) -> Vec<Slip>, text: &str, written: &str, right: &str) {
        assert_eq!(told(find, text), [(written.to_owned(), right.to_owned())]);
    }

    #[test]
    fn months_are_lower_case() {
        assert_told(capital_months, "el 15 de Abril de 2026", "Abril", "abril");
        for right in [
            "el 15 de abril",
            "15 DE ABRIL DE 2026",
            "Abril trajo lluvias",
            "la calle Mayo",
            "doña Abril",
            "la avenida 16 de Septiembre",
        ] {
            assert_eq!(told(capital_months, right), [], "{right}");
        }
    }

    #[test]
    fn a_simple_list_has_no_comma_before_its_last_item() {
        assert_told(commas_before_conjunctions, "la cultura, el arte, y el deporte.", ", y", " y");
        for right in [
            "la cultura, el arte y el deporte",
            "se reunirán, y en caso de que no lo hagan, se escribirán",
            "El Paso, Texas, y Torreón",
            "comida, bebidas y arte, y además música",
            "en marzo y mayo, en dos ejemplares, y asisten doce",
            "las Partes firmarán el acuerdo, lo publicarán, y en todo lo que no contenga decidirán juntas",
        ] {
            assert_eq!(told(commas_before_conjunctions, right), [], "{right}");
        }
    }

    #[test]
    fn conjunctions_change_before_their_own_sound() {
        assert_told(conjunctions_before_sounds, "español y inglés", "y inglés", "e inglés");
        assert_told(conjunctions_before_sounds, "siete o ocho", "o ocho", "u ocho");
        for right in ["español e inglés", "agua y hielo", "Texas y Iowa", "y, Inés", "uno u otro"] {
            assert_eq!(told(conjunctions_before_sounds, right), [], "{right}");
        }
    }

    #[test]
    fn small_articles_are_joined() {
        assert_told(separate_articles, "la ley de el municipio", "de el", "del");
        assert_eq!(told(separate_articles, "la Ciudad de El Paso, a él"), []);
    }

    #[test]
    fn dates_are_plain() {
        assert_told(date_forms, "el 05 de abril de 2026", "05", "5");
        assert_told(date_forms, "abril: 5 de abril de 2.026", "2.026", "2026");
        assert_told(date_forms, "el 5 de abril, 2026", "abril, 2026", "abril de 2026");
        assert_eq!(told(date_forms, "el 15 de abril de 2026, a las 10"), []);
    }
}
