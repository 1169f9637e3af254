//! Slips of Spanish verbs and possessives.

use super::{Looked, Slip, ends_sentence, opens_clause};

/// *Deberán de intercambiar*, which is a guess and no duty.
pub(super) fn duty_with_de(looked: &Looked<'_>, at: usize) -> Option<Slip> {
    let is_duty = looked.is(at, &["deberá", "deberán", "debe", "deben"]) && looked.is(at + 1, &["de"]);
    let infinitive = looked.lower.get(at + 2).filter(|_| is_duty)?;
    let is_verb =
        ["ar", "er", "ir", "arse", "erse", "irse"].iter().any(|ending| infinitive.ends_with(ending));
    is_verb.then(|| (looked.span(at, at + 1), looked.written(at).to_owned()))
}

/// Nouns of the parties in the plural, in Spanish.
const PARTES: [&str; 6] = ["partes", "participantes", "ciudades", "municipios", "ayuntamientos", "alcaldes"];

/// *Las Partes conjuntamente un programa*.
pub(super) fn verbless_in_spanish(looked: &Looked<'_>, at: usize) -> Option<Slip> {
    let is_adverb = looked.lower.get(at + 1).is_some_and(|word| word.ends_with("mente"));
    let is_slip = looked.is(at, &PARTES)
        && at.checked_sub(1).is_some_and(|article| opens_clause(looked, article))
        && is_adverb
        && looked.is(at + 2, &["un", "una", "el", "la", "los", "las"])
        && looked.follows(at + 1)
        && looked.follows(at + 2);
    is_slip.then(|| (looked.span(at, at + 2), String::new()))
}

/// Verbs in the singular, in Spanish.
const SINGULAR_IN_SPANISH: [&str; 24] = [
    "acuerda",
    "conviene",
    "manifiesta",
    "reconoce",
    "desea",
    "deberá",
    "podrá",
    "procurará",
    "reafirma",
    "declara",
    "tiene",
    "está",
    "es",
    "será",
    "expresa",
    "acepta",
    "promueve",
    "confirma",
    "paga",
    "publica",
    "intercambia",
    "establece",
    "comparte",
    "apoya",
];

/// Verbs in the singular that no noun or adjective looks like, of any subject.
const MORE_SINGULAR: [&str; 12] = [
    "presta",
    "envía",
    "ofrece",
    "organiza",
    "recibe",
    "realiza",
    "celebra",
    "mantiene",
    "lleva",
    "invita",
    "elige",
    "pertenece",
];

/// *Las Partes acuerda*.
pub(super) fn plural_subject_in_spanish(looked: &Looked<'_>, at: usize) -> Option<Slip> {
    let is_subject =
        looked.is(at, &PARTES) && looked.is(at.checked_sub(1)?, &["las", "los", "ambas", "ambos"]);
    let reflexive = usize::from(looked.is(at + 1, &["se"]));
    let singular = looked.is(at + 1 + reflexive, &SINGULAR_IN_SPANISH)
        || (reflexive == 1 && looked.is(at + 2, &["compromete", "obliga", "esforzará", "abstendrá"]));
    let is_slip = is_subject && opens_clause(looked, at - 1) && singular && looked.follows(at + 1);
    is_slip.then(|| (looked.span(at, at + 1 + reflexive), String::new()))
}

/// *Las dos ciudades comparte un puerto*.
pub(super) fn singular_verb_in_spanish(looked: &Looked<'_>, at: usize) -> Option<Slip> {
    if !looked.is(at, &["los", "las", "ambos", "ambas", "estos", "estas"]) || !ends_sentence(looked, at) {
        return None;
    }
    let noun = at + 1 + usize::from(looked.is(at + 1, &["dos", "tres", "cuatro", "cinco"]));
    let verb = noun + 1;
    let is_slip = looked.lower.get(noun).is_some_and(|noun| noun.ends_with('s') && noun.len() > 3)
        && !looked.words[noun].is_capitalized()
        && (noun..=verb).all(|word| looked.follows(word))
        && (looked.is(verb, &SINGULAR_IN_SPANISH) || looked.is(verb, &MORE_SINGULAR));
    is_slip.then(|| (looked.span(noun, verb), String::new()))
}

/// *Van ha participar*: *a* is meant.
pub(super) fn infinitive_behind_ha(looked: &Looked<'_>, at: usize) -> Option<Slip> {
    let infinitive = looked.lower.get(at + 1).filter(|_| looked.is(at, &["ha"]) && looked.follows(at + 1))?;
    let is_infinitive =
        ["ar", "er", "ir"].iter().any(|ending| infinitive.ends_with(ending)) && infinitive.len() > 4;
    // *No ha lugar* is an expression of law.
    let is_infinitive = is_infinitive && infinitive != "lugar";
    is_infinitive.then(|| (looked.span(at, at), "a".to_owned()))
}

/// Verbs whose *that* has no *de* in Spanish.
const WITHOUT_DE: [&str; 21] = [
    "acuerdan",
    "acuerda",
    "acordaron",
    "acordarán",
    "convienen",
    "manifiestan",
    "manifiesta",
    "declaran",
    "declara",
    "consideran",
    "considera",
    "expresan",
    "deciden",
    "decidieron",
    "solicitan",
    "proponen",
    "propone",
    "estiman",
    "afirman",
    "señalan",
    "reconocen",
];

/// *Acuerdan de que*.
pub(super) fn that_with_de(looked: &Looked<'_>, at: usize) -> Option<Slip> {
    // *Se acuerda de que* remembers.
    let is_reflexive = looked.is(at.wrapping_sub(1), &["se"]);
    let is_slip = looked.is(at, &WITHOUT_DE)
        && looked.is(at + 1, &["de"])
        && looked.is(at + 2, &["que"])
        && !is_reflexive;
    is_slip.then(|| (looked.span(at, at + 2), format!("{} que", looked.written(at))))
}

/// *Su alcaldes*.
pub(super) fn singular_possessive(looked: &Looked<'_>, at: usize) -> Option<Slip> {
    const SINGULAR_NOUNS: [&str; 20] = [
        "mes",
        "lunes",
        "martes",
        "jueves",
        "viernes",
        "miércoles",
        "caos",
        "atlas",
        "paraguas",
        "cumpleaños",
        "dios",
        "gas",
        "as",
        "menos",
        "tres",
        "dos",
        "seis",
        "más",
        "antes",
        "virus",
    ];
    let noun = looked.lower.get(at + 1).filter(|_| looked.is(at, &["su"]) && looked.follows(at + 1))?;
    let is_plural = ["as", "es", "os"].iter().any(|ending| noun.ends_with(ending))
        && noun.len() > 3
        && !SINGULAR_NOUNS.contains(&noun.as_str());
    let is_slip = is_plural && !looked.words[at + 1].is_capitalized();
    is_slip.then(|| (looked.span(at, at + 1), format!("{}s {}", looked.written(at), looked.written(at + 1))))
}
