//! Slips of grammar: what no speaker of a language writes on purpose.

mod agreement;
mod english;
mod spanish;

use std::ops::Range;

use agreement::{article_of_noun, participle_of_noun, participle_of_subject};
use english::{
    each_with_plural, indefinite_article, its, modal_with_to, plural_subject, singular_verb, small_language,
    verbless,
};
use spanish::{
    duty_with_de, infinitive_behind_ha, plural_subject_in_spanish, singular_possessive,
    singular_verb_in_spanish, that_with_de, verbless_in_spanish,
};

use super::Subject;
use super::facts::Language;
use super::texts::Role;
use super::words::{Word, masked, words};
use crate::finding::{Finding, Rule};

/// Words that are wrong, and what is meant, or nothing where a word is missing.
type Slip = (Range<usize>, String);

/// Finds slips of grammar.
pub(super) fn slips(subject: &Subject<'_>) -> Vec<Finding> {
    let mut findings = Vec::new();
    for (code, language) in [("en", Language::English), ("es", Language::Spanish)] {
        for one in subject.texts_in(code, &[Role::Prose]) {
            let found = in_text(&masked(one.text), language);
            findings.extend(found.into_iter().map(|(span, meant)| {
                let finding = Finding::in_words(Rule::GrammarSlip, &one.path, one.text, span.clone());
                finding
                    .with("written", &one.text[span])
                    .with("meant", if meant.is_empty() { "none" } else { &meant })
            }));
        }
    }
    findings
}

/// A text that is looked at word by word.
struct Looked<'t> {
    text: &'t str,
    words: Vec<Word<'t>>,
    lower: Vec<String>,
}

impl Looked<'_> {
    fn is(&self, at: usize, list: &[&str]) -> bool {
        self.lower.get(at).is_some_and(|word| list.contains(&word.as_str()))
    }

    /// True if only a space separates a word from the one before it.
    fn follows(&self, at: usize) -> bool {
        let Some(word) = self.words.get(at).filter(|_| at > 0) else { return false };
        matches!(&self.text[self.words[at - 1].span().end..word.start], " " | "\u{A0}")
    }

    fn span(&self, from: usize, to: usize) -> Range<usize> {
        self.words[from].start..self.words[to].span().end
    }

    fn written(&self, at: usize) -> &str {
        self.words.get(at).map_or("", |word| word.text)
    }
}

/// The slips of a text.
fn in_text(text: &str, language: Language) -> Vec<Slip> {
    let words = words(text);
    let lower = words.iter().map(Word::lower).collect();
    let looked = Looked { text, words, lower };
    let rules: &[fn(&Looked<'_>, usize) -> Option<Slip>] = match language {
        Language::English => &[
            its,
            modal_with_to,
            verbless,
            plural_subject,
            indefinite_article,
            each_with_plural,
            singular_verb,
            small_language,
            small_title,
            small_parties,
            broken_word,
        ],
        Language::Spanish => &[
            duty_with_de,
            verbless_in_spanish,
            plural_subject_in_spanish,
            participle_of_subject,
            participle_of_noun,
            article_of_noun,
            singular_verb_in_spanish,
            infinitive_behind_ha,
            that_with_de,
            singular_possessive,
            small_title,
            small_parties,
            broken_word,
        ],
    };
    (0..looked.words.len())
        .flat_map(|at| rules.iter().filter_map(|rule| rule(&looked, at)).collect::<Vec<_>>())
        .collect()
}

/// *El sr. Rivas*: a title that is shortened has a capital.
fn small_title(looked: &Looked<'_>, at: usize) -> Option<Slip> {
    const TITLES: [&str; 18] = [
        "sr", "sra", "srta", "dr", "dra", "lic", "ing", "arq", "mtro", "mtra", "prof", "profr", "gral", "mr",
        "ms", "mrs", "hon", "eng",
    ];
    let is_small = TITLES.contains(&looked.written(at));
    let next = looked.words.get(at + 1).filter(|next| is_small && next.is_capitalized())?;
    let gap = &looked.text[looked.words[at].span().end..next.start];
    let mut letters = looked.written(at).chars();
    let right: String = letters.next().into_iter().flat_map(char::to_uppercase).chain(letters).collect();
    ([". ", ".\u{A0}", " "].contains(&gap)).then(|| (looked.span(at, at), right))
}

/// *The parties* where the text has *Parties* too.
fn small_parties(looked: &Looked<'_>, at: usize) -> Option<Slip> {
    let word = ["parties", "partes"].into_iter().find(|word| looked.written(at) == *word)?;
    let is_named = looked.is(at.checked_sub(1)?, &["the", "both", "las", "ambas"])
        && !looked.is(at + 1, &["of", "de", "del", "concerned", "interesadas"]);
    let right = format!("P{}", &word[1..]);
    let has_capital = looked.words.iter().any(|word| word.text == right);
    (is_named && has_capital).then(|| (looked.span(at, at), right))
}

/// True if a clause begins with a word: nothing but a sign stands before it.
fn opens_clause(looked: &Looked<'_>, at: usize) -> bool {
    at == 0 || ends_sentence(looked, at) || !looked.follows(at)
}

/// True if a sentence begins with a word.
fn ends_sentence(looked: &Looked<'_>, at: usize) -> bool {
    let before = at.checked_sub(1).map_or(0, |before| looked.words[before].span().end);
    at == 0 || looked.text[before..looked.words[at].start].contains(['.', ';', ':', '!', '?', '\n'])
}

/// *Inter- cambian*: a hyphen of the end of a line within a word.
fn broken_word(looked: &Looked<'_>, at: usize) -> Option<Slip> {
    let next = looked.words.get(at + 1)?;
    let gap = &looked.text[looked.words[at].span().end..next.start];
    // *Pre- and post-war* leaves the end of a word out.
    let is_joint = looked.is(at + 1, &["and", "or", "y", "e", "o", "u", "ni", "to", "a"]);
    let is_broken = gap == "- " && next.text.starts_with(char::is_lowercase) && !is_joint;
    is_broken.then(|| (looked.span(at, at + 1), format!("{}{}", looked.written(at), next.text)))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn assert_slips(language: Language, wrong: &[&str], right: &[&str]) {
        for text in wrong {
            assert_eq!(in_text(text, language).len(), 1, "{text}: {:?}", in_text(text, language));
        }
        for text in right {
            assert!(in_text(text, language).is_empty(), "{text}: {:?}", in_text(text, language));
        }
    }

    #[test]
    fn english_slips_are_found() {
        assert_slips(
            Language::English,
            &[
                "the clerk of it's council",
                "the hall lends it’s chairs",
                "agree that its necessary to meet",
                "The Parties shall jointly a calendar each year.",
                "The Parties shall to send books.",
                "Both Cities agrees to meet.",
                "They sign a agreement.",
                "This is an university.",
                "The youths of each cities form a team.",
                "The course is taught in english.",
                "They inter- change seeds.",
                "The museums lends its boats.",
            ],
            &[
                "the clerk of its council",
                "Each of the Parties agrees to meet.",
                "The Parties shall jointly prepare a calendar.",
                "a university, an hour, a one-year term, a European city, an understanding",
                "the will to exchange",
                "in May the choir sings",
                "by the will of the people",
                "The representative of the Cities is the mayor.",
                "each of the cities, each campus, each other's books, every process",
                "Each provides a coordinator. of which each serves as proof, by another means",
                "reaffirm their will to strengthen ties, the political will to cooperate",
                "in a spirit of good will and friendship, by the political will of both governments",
                "In no event shall the Parties be liable. At no time may the committee vote, or should a dispute arise",
                "The sports facilities in both cities are open. The civics classes for adults are free.",
                "a utility, a usable copy, an onerous duty, an unissued permit, an herb garden; item a applies",
                "The committee representing the Parties meets twice a year. What unites both Cities is friendship.",
                "each museum keeps its time for visits",
                "The chorus has sixty voices. The class has ten seats. The clinics of the county are open.",
                "pre- and post-war maps",
                "The museums lend their boats. The visits across the border, the courses in the schools",
            ],
        );
    }

    #[test]
    fn spanish_slips_are_found() {
        assert_slips(
            Language::Spanish,
            &[
                "Las Partes deberán de enviar libros.",
                "Las Partes anualmente un informe.",
                "Las Partes acuerda reunirse.",
                "Ambas Ciudades se compromete a ello.",
                "representadas por su alcaldes",
                "Las delegaciones que viajen al amparo del presente Acuerdo serán recibidos.",
                "Los gastos que cause la visita serán pagadas.",
                "Las actividades aprobados por el comité",
                "la programa anual",
                "los actividades",
                "ambas municipios",
                "Van ha participar diez escuelas.",
                "Las Partes acuerdan de que el partido sea gratuito.",
                "inter- cambian semillas",
                "Las dos ciudades comparte un puerto.",
            ],
            &[
                "Las Partes deberán enviar libros.",
                "Cada una de las Partes acuerda reunirse.",
                "Las Partes acuerdan reunirse.",
                "su mes, su interés, sus alcaldes, su país",
                "La voluntad de las Partes es clara.",
                "Cualquier modificación que acuerden las Partes deberá constar por escrito.",
                "El Comité que integran los municipios será de seis personas.",
                "Elaborarán las Partes conjuntamente un programa.",
                "Las calles frente al museo se cierran. Los documentos clave para la cooperación se guardan.",
                "Las Partes convienen que sus gastos serán pagados por la Ciudad.",
                "No ha lugar a indemnización. Es una manifestación expresa de que se acuerda de que vendrá.",
                "Las delegaciones que viajen serán recibidas.",
                "los programas aprobados por el comité, las manos, el agua, las bases de datos actualizadas",
                "el acta, el área, del sistema, las ciudades, la mano, los días, el mapa, la labor, las flores",
                "Las ciudades comparten un puerto. Los museos para los vecinos. Las visitas entre las ciudades",
                "la comunidad la apoya, los equipos los llevan, ha llegado, el haber",
                "Las alcaldesas y los regidores serán recibidos.",
                "Las obras de los autores serán enviados que lleguen.",
            ],
        );
    }
}
