//! The names of the instrument: one for title and text, of its kind, and with the force of its register.

use std::ops::Range;

use super::Subject;
use super::facts::Language;
use super::texts::{OneText, Role};
use super::words::{Word, each_word, masked, words};
use crate::finding::{Finding, Path, Rule};
use crate::localize::this_instrument;
use crate::model::vocabulary::REAFFIRMATION;
use crate::model::{Agreement, Vocabulary};
use crate::spec::{self, Register, Relation};

/// Finds titles whose noun is not that of the kind, in the register that the agreement has.
pub(super) fn other_titles(subject: &Subject<'_>) -> Vec<Finding> {
    let Some(agreement) = subject.agreement else { return Vec::new() };
    let title = spec::path(&["title"]);
    let mut findings = titles_of(subject, &title, &agreement.noun);
    for (number, instrument) in agreement.history.0.iter().enumerate() {
        let path = spec::path(&["history"]).entry(number).field("title");
        findings.extend(titles_of(subject, &path, &instrument.noun));
    }
    findings
}

fn titles_of(subject: &Subject<'_>, path: &Path, noun: &str) -> Vec<Finding> {
    let vocabulary = subject.vocabulary;
    let titles = subject.prose().filter(|one| one.path.is_below(path));
    titles
        .filter_map(|one| {
            let this = this(subject, one.language?, noun)?;
            let own = last_noun(vocabulary, &this)?;
            let written = words(one.text);
            let named: Vec<_> =
                written.iter().filter(|word| vocabulary.instrument(word.text).is_some()).collect();
            let is_other = named.iter().all(|word| vocabulary.instrument(word.text) != Some(own));
            let head = named.first()?;
            is_other.then(|| found(&one, head.span(), &this))
        })
        .collect()
}

/// The name by which an instrument with a noun calls itself.
fn this(subject: &Subject<'_>, language: &str, noun: &str) -> Option<String> {
    let messages = subject.catalog.all().find(|messages| messages.locale().to_string() == language)?;
    this_instrument(messages, noun).ok()
}

/// The noun of an instrument at the end of its name.
fn last_noun<'v>(vocabulary: &'v Vocabulary, name: &str) -> Option<&'v str> {
    words(name).last().and_then(|word| vocabulary.instrument(word.text))
}

fn found(one: &OneText<'_>, span: Range<usize>, this: &str) -> Finding {
    let finding = Finding::in_words(Rule::OtherInstrument, &one.path, one.text, span.clone());
    finding.with("written", &one.text[span]).with("this", this)
}

/// Finds *el presente Convenio* in what is an *Acuerdo*, and what one kind says of itself and another is.
pub(super) fn other_names(subject: &Subject<'_>) -> Vec<Finding> {
    let Some(agreement) = subject.agreement else { return Vec::new() };
    let relation = subject.vocabulary.kinds.get(&agreement.kind).and_then(|outline| outline.relation);
    let title = spec::path(&["title"]);
    let mut findings = Vec::new();
    for one in subject.prose() {
        let is_title = one.path.is_below(&title);
        let Some(this) = one.language.and_then(|language| this(subject, language, &agreement.noun)) else {
            continue;
        };
        let text = masked(one.text);
        let spans = other_noun(subject.vocabulary, &text, &this)
            .into_iter()
            .filter(|span| !is_of_a_kind(subject, &one, &text[span.clone()]))
            .filter(|_| !is_title)
            .chain(other_relation(&text, relation))
            .chain(made_anew(subject.vocabulary, &text, agreement).filter(|_| !is_title));
        findings.extend(spans.map(|span| found(&one, span, &this)));
    }
    findings
}

/// True if a kind usually calls itself by the noun that a name ends with: that is found by its own rule.
fn is_of_a_kind(subject: &Subject<'_>, one: &OneText<'_>, name: &str) -> bool {
    let vocabulary = subject.vocabulary;
    let registers = [Register::Binding, Register::NonBinding];
    let mut usual = vocabulary
        .kinds
        .values()
        .flat_map(|outline| registers.map(|register| outline.instruments.usual(register)));
    usual.any(|noun| {
        let this = one.language.and_then(|language| this(subject, language, noun));
        this.is_some_and(|this| last_noun(vocabulary, &this) == last_noun(vocabulary, name))
    })
}

/// The name of the instrument with another noun than its own.
fn other_noun(vocabulary: &Vocabulary, text: &str, this: &str) -> Option<Range<usize>> {
    const MOST_BETWEEN: usize = 3;
    let own = last_noun(vocabulary, this)?;
    let words = words(text);
    let is_this = |word: &Word<'_>| ["this", "presente", "este", "esta"].contains(&word.lower().as_str());
    words.iter().enumerate().filter(|(_, word)| is_this(word)).find_map(|(at, first)| {
        let named = words[at + 1..].iter().take(MOST_BETWEEN).take_while(|word| word.is_capitalized());
        let head = named.filter(|word| vocabulary.instrument(word.text).is_some()).last()?;
        (vocabulary.instrument(head.text) != Some(own)).then(|| first.start..head.span().end)
    })
}

/// What friendship cities are not.
const SISTERS: [&str; 15] = [
    "this sister city agreement",
    "presente acuerdo de hermanamiento",
    "declare each other sister cities",
    "declare themselves sister cities",
    "become sister cities",
    "se declaran ciudades hermanas",
    "se constituyen en ciudades hermanas",
    "se hermanan",
    "hermanarse",
    "sister city agreement",
    "acuerdo de hermanamiento",
    "the two sister cities",
    "both sister cities",
    "las dos ciudades hermanas",
    "ambas ciudades hermanas",
];

/// Words by which cities of one relation call themselves what they are not.
fn other_relation(text: &str, relation: Option<Relation>) -> Option<Range<usize>> {
    if relation != Some(Relation::Friendship) {
        return None;
    }
    // Cities that may become sister cities one day are not sister cities yet.
    let is_sure =
        !["may become", "future", "could become", "llegar a ser", "futuro", "podrían", "podrán", "may"]
            .iter()
            .any(|hedge| !super::english::phrases(text, hedge).is_empty());
    phrase_of(text, &SISTERS).filter(|_| is_sure)
}

/// What a reaffirmation does not do again.
const ANEW: [&str; 18] = [
    "enter into a",
    "enter into an",
    "to conclude a",
    "to establish a sister",
    "to establish a friendship",
    "to establish sister",
    "celebrar entre sí",
    "celebrar un acuerdo",
    "establecer una relación de hermanamiento",
    "establecer una relación de amistad",
    "establecer un hermanamiento",
    "celebrar un convenio",
    "become sister cities",
    "to become friendship cities",
    "hermanarse",
    "se hermanan",
    "constituirse en ciudades",
    "declararse ciudades",
];

fn made_anew(vocabulary: &Vocabulary, text: &str, agreement: &Agreement) -> Option<Range<usize>> {
    const MOST_BETWEEN: usize = 4;
    // The past is not made anew: *in 1994 both cities decided to become sister cities*.
    if agreement.kind != REAFFIRMATION || each_word(text).any(|word| is_year(word.text)) {
        return None;
    }
    let span = phrase_of(text, &ANEW)?;
    // *Enter into a loan agreement* is about another instrument; the noun of this one has a capital.
    let mut behind = each_word(&text[span.end..]).take(MOST_BETWEEN);
    let is_open = text[span.clone()].to_lowercase().starts_with("enter into");
    let has_noun = behind.any(|word| word.is_capitalized() && vocabulary.instrument(word.text).is_some());
    (!is_open || has_noun).then_some(span)
}

fn is_year(word: &str) -> bool {
    word.len() == 4 && word.parse().is_ok_and(|year: u32| (1900..2100).contains(&year))
}

fn phrase_of(text: &str, list: &[&str]) -> Option<Range<usize>> {
    list.iter().find_map(|phrase| super::english::phrases(text, phrase).into_iter().next())
}

/// Words that bind, in what does not: by the language of the text.
const BINDING: [(&str, &[&str]); 2] = [
    (
        "en",
        &[
            "shall",
            "undertake",
            "undertakes",
            "legally binding",
            "enter into force",
            "enters into force",
            "hereby bind",
            "is bound by",
            "are bound by",
            "bound by this",
            "is liable",
            "are liable",
            "damages",
            "breach",
            "penalty",
        ],
    ),
    (
        "es",
        &[
            "deberá",
            "deberán",
            "se obliga",
            "se obligan",
            "se compromete",
            "se comprometen",
            "jurídicamente vinculante",
            "entrará en vigor",
            "entra en vigor",
            "queda obligada",
            "quedan obligadas",
            "queda obligado",
            "quedan obligados",
            "obligatorio para las partes",
            "daños y perjuicios",
            "incumplimiento",
            "pena convencional",
        ],
    ),
];

/// What denies that something binds.
const DENIALS: [&str; 12] =
    ["not", "nothing", "no", "nada", "neither", "ninguna", "ningún", "none", "non", "sin", "without", "nor"];

/// Finds words that bind in an agreement that does not bind.
pub(super) fn other_register(subject: &Subject<'_>) -> Vec<Finding> {
    let Some(agreement) = subject.agreement.filter(|agreement| agreement.register == Register::NonBinding)
    else {
        return Vec::new();
    };
    let mut findings = Vec::new();
    for (language, binding) in BINDING {
        for one in subject.texts_in(language, &[Role::Prose]) {
            let text = masked(one.text);
            let is_denied = |span: &Range<usize>| {
                let clause = text[..span.start].rsplit(['.', ';']).next().unwrap_or_default();
                words(clause).iter().any(|word| DENIALS.contains(&word.lower().as_str()))
            };
            let found = binding
                .iter()
                .flat_map(|phrase| super::english::phrases(&text, phrase))
                .find(|span| !is_denied(span));
            findings.extend(found.map(|span| {
                let finding = Finding::in_words(Rule::OtherRegister, &one.path, one.text, span.clone());
                finding.with("written", &one.text[span]).with("kind", &agreement.kind)
            }));
        }
    }
    findings
}

/// Finds a reaffirmation of an instrument that the history does not have.
pub(super) fn reaffirmed_otherwise(subject: &Subject<'_>) -> Vec<Finding> {
    let Some(agreement) = subject.agreement.filter(|agreement| agreement.kind == REAFFIRMATION) else {
        return Vec::new();
    };
    let vocabulary = subject.vocabulary;
    let title = spec::path(&["title"]);
    let titles = subject.prose().filter(|one| one.path.is_below(&title));
    titles
        .filter_map(|one| {
            let language = Language::of_code(one.language?)?;
            let of = if language == Language::English { " of the " } else { " del " };
            let start = one.text.to_lowercase().find(of)? + of.len();
            let name = words(one.text.get(start..)?);
            let head = name.iter().find(|word| vocabulary.instrument(word.text).is_some())?;
            let own = agreement.history.0.iter();
            let own = own.filter_map(|instrument| this(subject, one.language?, &instrument.noun));
            let reaffirmed = vocabulary.instrument(head.text);
            if own.into_iter().any(|this| last_noun(vocabulary, &this) == reaffirmed) {
                return None;
            }
            let span = start + head.span().start..start + head.span().end;
            Some(found(&one, span, &this(subject, one.language?, &agreement.noun)?))
        })
        .collect()
}
