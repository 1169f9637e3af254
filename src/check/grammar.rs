//! Slips of grammar: what no speaker of a language writes on purpose.

use std::ops::Range;

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

    /// Whether only a space parts a word from the one before it.
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

/// *It's council* for *its council*, and *its important to* for *it is important to*.
fn its(looked: &Looked<'_>, at: usize) -> Option<Slip> {
    const JUDGEMENTS: [&str; 14] = [
        "important",
        "necessary",
        "possible",
        "essential",
        "clear",
        "agreed",
        "understood",
        "recommended",
        "desirable",
        "vital",
        "hoped",
        "expected",
        "time",
        "advisable",
    ];
    if looked.is(at, &["its"]) {
        let is_clause = looked.is(at + 1, &JUDGEMENTS) && looked.is(at + 2, &["to", "that", "for"]);
        return is_clause.then(|| (looked.span(at, at), "it is".to_owned()));
    }
    let is_apart = looked.is(at, &["it"]) && looked.is(at + 1, &["s"]);
    let gap = looked.words.get(at + 1).map(|next| &looked.text[looked.words[at].span().end..next.start]);
    (is_apart && gap.is_some_and(|gap| ["'", "’"].contains(&gap)))
        .then(|| (looked.span(at, at + 1), "its".to_owned()))
}

const MODALS: [&str; 6] = ["shall", "must", "may", "will", "can", "should"];

/// *Shall to exchange*.
fn modal_with_to(looked: &Looked<'_>, at: usize) -> Option<Slip> {
    let is_modal = looked.is(at, &MODALS[..4]) && looked.words[at].text == looked.lower[at];
    let is_slip = is_modal
        && looked.is(at + 1, &["to"])
        && looked.follows(at + 1)
        && !looked.is(at.checked_sub(1)?, &["the", "a", "of", "in"]);
    is_slip.then(|| (looked.span(at, at + 1), looked.written(at).to_owned()))
}

/// *The Parties shall jointly a program*: an article stands where a verb is asked for.
fn verbless(looked: &Looked<'_>, at: usize) -> Option<Slip> {
    let is_inverted = looked.is(
        at.checked_sub(1)?,
        &["the", "a", "of", "in", "last", "nor", "neither", "where", "when", "how", "only", "so", "if"],
    ) || !looked.follows(at);
    if !looked.is(at, &MODALS) || looked.words[at].text != looked.lower[at] || is_inverted {
        return None;
    }
    let is_adverb = |at: usize| {
        looked.lower.get(at).is_some_and(|word| word.ends_with("ly") && word.len() > 4)
            || looked.is(at, &["not", "also", "always", "never"])
    };
    let behind = (at + 1..looked.words.len()).find(|next| !is_adverb(*next))?;
    let is_joined = (at + 1..=behind).all(|next| looked.follows(next));
    let is_slip =
        is_joined && looked.is(behind, &["a", "an", "the", "their", "its", "this", "these", "of", "and"]);
    is_slip.then(|| (looked.span(at, behind), String::new()))
}

/// Nouns of the parties in the plural.
const PARTIES: [&str; 8] = [
    "parties",
    "participants",
    "cities",
    "municipalities",
    "governments",
    "mayors",
    "councils",
    "signatories",
];

/// Verbs in the singular.
const SINGULAR: [&str; 27] = [
    "agrees",
    "undertakes",
    "commits",
    "wishes",
    "recognizes",
    "declares",
    "intends",
    "has",
    "is",
    "was",
    "does",
    "acknowledges",
    "reaffirms",
    "shares",
    "promotes",
    "supports",
    "desires",
    "expresses",
    "accepts",
    "seeks",
    "confirms",
    "pays",
    "publishes",
    "names",
    "meets",
    "establishes",
    "exchanges",
];

/// *The Parties agrees*.
fn plural_subject(looked: &Looked<'_>, at: usize) -> Option<Slip> {
    let is_subject = looked.is(at, &PARTIES) && looked.is(at.checked_sub(1)?, &["the", "both", "these"]);
    let is_of_another = at >= 2
        && looked
            .is(at - 2, &["of", "between", "by", "from", "to", "for", "with", "and", "among", "in", "that"]);
    let is_slip = is_subject && !is_of_another && looked.is(at + 1, &SINGULAR) && looked.follows(at + 1);
    is_slip.then(|| (looked.span(at, at + 1), String::new()))
}

/// *A agreement*, *an university*.
fn indefinite_article(looked: &Looked<'_>, at: usize) -> Option<Slip> {
    let article = looked.lower.get(at).filter(|word| ["a", "an"].contains(&word.as_str()))?;
    let next = looked.lower.get(at + 1).filter(|_| looked.follows(at + 1))?;
    // Names and letters sound as they are read.
    if next.len() < 3
        || looked.words[at + 1].is_capitalized()
        || !next.starts_with(|letter: char| letter.is_ascii_alphabetic())
    {
        return None;
    }
    let begins = |list: &[&str]| list.iter().any(|beginning| next.starts_with(beginning));
    let is_glide = begins(&["uni", "use", "usu", "eu", "one", "once", "ute", "ura", "ubi", "ufo", "ewe"])
        && !begins(&["unim", "unin", "unid"]);
    let is_silent = begins(&["hour", "honor", "honest", "heir"]);
    let takes_an = (begins(&["a", "e", "i", "o", "u"]) && !is_glide) || is_silent;
    let right = if takes_an { "an" } else { "a" };
    (article != right).then(|| (looked.span(at, at + 1), format!("{right} {}", looked.written(at + 1))))
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

/// *Deberán de intercambiar*, which is a guess and no duty.
fn duty_with_de(looked: &Looked<'_>, at: usize) -> Option<Slip> {
    let is_duty = looked.is(at, &["deberá", "deberán", "debe", "deben"]) && looked.is(at + 1, &["de"]);
    let infinitive = looked.lower.get(at + 2).filter(|_| is_duty)?;
    let is_verb =
        ["ar", "er", "ir", "arse", "erse", "irse"].iter().any(|ending| infinitive.ends_with(ending));
    is_verb.then(|| (looked.span(at, at + 1), looked.written(at).to_owned()))
}

/// Nouns of the parties in the plural, in Spanish.
const PARTES: [&str; 6] = ["partes", "participantes", "ciudades", "municipios", "ayuntamientos", "alcaldes"];

/// *Las Partes conjuntamente un programa*.
fn verbless_in_spanish(looked: &Looked<'_>, at: usize) -> Option<Slip> {
    let is_adverb = looked.lower.get(at + 1).is_some_and(|word| word.ends_with("mente"));
    let is_slip = looked.is(at, &PARTES)
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

/// *Las Partes acuerda*.
fn plural_subject_in_spanish(looked: &Looked<'_>, at: usize) -> Option<Slip> {
    let is_subject =
        looked.is(at, &PARTES) && looked.is(at.checked_sub(1)?, &["las", "los", "ambas", "ambos"]);
    let is_of_another = at >= 2
        && looked.is(
            at - 2,
            &["de", "entre", "por", "a", "con", "en", "y", "e", "que", "una", "cada", "ambas", "para"],
        );
    let reflexive = usize::from(looked.is(at + 1, &["se"]));
    let singular = looked.is(at + 1 + reflexive, &SINGULAR_IN_SPANISH)
        || (reflexive == 1 && looked.is(at + 2, &["compromete", "obliga", "esforzará", "abstendrá"]));
    let is_slip = is_subject && !is_of_another && singular && looked.follows(at + 1);
    is_slip.then(|| (looked.span(at, at + 1 + reflexive), String::new()))
}

/// Plural articles and determiners, by gender.
const FEMININE: [&str; 10] =
    ["las", "estas", "esas", "dichas", "ambas", "unas", "otras", "algunas", "todas", "cuantas"];
const MASCULINE: [&str; 11] =
    ["los", "estos", "esos", "dichos", "ambos", "unos", "otros", "algunos", "todos", "cuantos", "ellos"];

/// Forms of *to be* that a participle of the subject follows.
const COPULAS: [&str; 12] = [
    "serán",
    "son",
    "fueron",
    "sean",
    "están",
    "estarán",
    "estén",
    "quedan",
    "quedarán",
    "queden",
    "eran",
    "habrán",
];

/// *Las delegaciones serán recibidos*: a participle in another gender than the only plural nouns before it.
fn participle_of_subject(looked: &Looked<'_>, at: usize) -> Option<Slip> {
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
    // *Las Partes y sus alcaldes* are of both genders.
    let is_joined = has(&["y", "e", "o", "u", "ni"]);
    (is_slip && !is_joined).then(|| (looked.span(at, at), meant))
}

/// Whether a sentence begins with a word: a sign stands before it.
fn ends_sentence(looked: &Looked<'_>, at: usize) -> bool {
    let before = at.checked_sub(1).map_or(0, |before| looked.words[before].span().end);
    at == 0 || looked.text[before..looked.words[at].start].contains(['.', ';', ':', '!', '?', '\n'])
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
            || (ends(&["ados", "idos", "eros", "ores", "itos", "entos", "ejos", "icos"]));
    is_masculine.then_some(false)
}

/// *La programa*, *los actividades*, *ambas municipios*.
fn article_of_noun(looked: &Looked<'_>, at: usize) -> Option<Slip> {
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
    // *Las dos* has its noun later; *la* and *los* may be pronouns before a verb, which has none of these endings.
    let right = DETERMINERS.iter().find(|(word, gender, number)| {
        *gender == is_feminine && *number == *plural && counterpart(word) == counterpart(&looked.lower[at])
    });
    let meant = right.map_or(String::new(), |(word, _, _)| format!("{word} {}", looked.written(at + 1)));
    Some((looked.span(at, at + 1), meant))
}

/// What a determiner has alike in both genders.
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
fn participle_of_noun(looked: &Looked<'_>, at: usize) -> Option<Slip> {
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
    // What is said of the noun stands behind *de* or *por*, or ends the phrase.
    let is_said = looked.is(at + 3, &["por", "en", "a", "para", "durante", "conforme", "se"])
        || looked.lower.get(at + 3).is_none();
    if !is_other || !is_said || !noun.ends_with('s') || noun.ends_with("ados") || noun.ends_with("idos") {
        return None;
    }
    let (ending, right) = if *feminine { ("os", "as") } else { ("as", "os") };
    Some((looked.span(at + 2, at + 2), format!("{}{right}", participle.strip_suffix(ending)?)))
}

/// *Van ha participar*: *a* is meant.
fn infinitive_behind_ha(looked: &Looked<'_>, at: usize) -> Option<Slip> {
    let infinitive = looked.lower.get(at + 1).filter(|_| looked.is(at, &["ha"]) && looked.follows(at + 1))?;
    let is_infinitive =
        ["ar", "er", "ir"].iter().any(|ending| infinitive.ends_with(ending)) && infinitive.len() > 4;
    is_infinitive.then(|| (looked.span(at, at), "a".to_owned()))
}

/// Verbs whose *that* has no *de* in Spanish.
const WITHOUT_DE: [&str; 22] = [
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
    "expresa",
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
fn that_with_de(looked: &Looked<'_>, at: usize) -> Option<Slip> {
    let is_slip = looked.is(at, &WITHOUT_DE) && looked.is(at + 1, &["de"]) && looked.is(at + 2, &["que"]);
    is_slip.then(|| (looked.span(at, at + 2), format!("{} que", looked.written(at))))
}

/// *Each cities*.
fn each_with_plural(looked: &Looked<'_>, at: usize) -> Option<Slip> {
    let noun = looked
        .lower
        .get(at + 1)
        .filter(|_| looked.is(at, &["each", "every", "another"]) && looked.follows(at + 1))?;
    let is_plural = noun.len() > 4
        && noun.ends_with('s')
        && !["ss", "us", "is", "series"].iter().any(|ending| noun.ends_with(ending));
    (is_plural && !looked.words[at + 1].is_capitalized()).then(|| (looked.span(at, at + 1), String::new()))
}

/// *The museums lends its boats*: a verb in the singular between a plural subject and what it acts on.
fn singular_verb(looked: &Looked<'_>, at: usize) -> Option<Slip> {
    const BEHIND: [&str; 14] =
        ["a", "an", "the", "its", "their", "each", "every", "to", "in", "at", "for", "with", "from", "on"];
    const NO_VERBS: [&str; 16] = [
        "as",
        "its",
        "this",
        "across",
        "towards",
        "besides",
        "whereas",
        "unless",
        "plus",
        "versus",
        "always",
        "sometimes",
        "perhaps",
        "less",
        "thus",
        "is",
    ];
    if !looked.is(at, &["the", "both", "these"]) || !ends_sentence(looked, at) {
        return None;
    }
    let noun = at + 1 + usize::from(looked.is(at + 1, &["two", "three", "four", "five"]));
    let is_s = |at: usize| {
        let word = looked.lower.get(at).map_or("", String::as_str);
        word.len() > 3
            && word.ends_with('s')
            && !["ss", "us", "is"].iter().any(|ending| word.ends_with(ending))
    };
    let verb = noun + 1;
    let is_slip = is_s(noun)
        && is_s(verb)
        && !looked.words[noun].is_capitalized()
        && !looked.is(verb, &NO_VERBS)
        && (noun..=verb + 1).all(|word| looked.follows(word))
        && looked.is(verb + 1, &BEHIND);
    is_slip.then(|| (looked.span(noun, verb), String::new()))
}

/// *Las dos ciudades comparte un puerto*.
fn singular_verb_in_spanish(looked: &Looked<'_>, at: usize) -> Option<Slip> {
    const BEHIND: [&str; 15] =
        ["un", "una", "el", "la", "los", "las", "su", "sus", "al", "del", "en", "a", "con", "por", "para"];
    const NO_VERBS: [&str; 16] = [
        "para", "entre", "ante", "desde", "sobre", "hasta", "hacia", "contra", "conforme", "donde",
        "durante", "mediante", "siempre", "incluso", "cuando", "este",
    ];
    if !looked.is(at, &["los", "las", "ambos", "ambas", "estos", "estas"]) || !ends_sentence(looked, at) {
        return None;
    }
    let noun = at + 1 + usize::from(looked.is(at + 1, &["dos", "tres", "cuatro", "cinco"]));
    let verb = noun + 1;
    let word = looked.lower.get(verb)?;
    let is_slip = looked.lower.get(noun).is_some_and(|noun| noun.ends_with('s') && noun.len() > 3)
        && word.len() > 3
        && word.ends_with(['a', 'e'])
        && !looked.is(verb, &NO_VERBS)
        && !looked.words[noun].is_capitalized()
        && (noun..=verb + 1).all(|word| looked.follows(word))
        && looked.is(verb + 1, &BEHIND);
    is_slip.then(|| (looked.span(noun, verb), String::new()))
}

/// *In english*: names of languages and of days have a capital in English.
fn small_language(looked: &Looked<'_>, at: usize) -> Option<Slip> {
    const NAMES: [&str; 19] = [
        "english",
        "spanish",
        "french",
        "german",
        "italian",
        "portuguese",
        "chinese",
        "japanese",
        "mexican",
        "american",
        "texan",
        "monday",
        "tuesday",
        "wednesday",
        "thursday",
        "friday",
        "saturday",
        "sunday",
        "nahuatl",
    ];
    let word = looked.written(at);
    let mut letters = word.chars();
    NAMES.contains(&word.strip_suffix('s').unwrap_or(word)).then(|| {
        (
            looked.span(at, at),
            letters.next().into_iter().flat_map(char::to_uppercase).chain(letters).collect(),
        )
    })
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

/// *Su alcaldes*.
fn singular_possessive(looked: &Looked<'_>, at: usize) -> Option<Slip> {
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
