//! The facts that an agreement has once, as its own words say them and as the spec has them: notice, term, signing,
//! history, languages.

mod counts;
mod force;
mod history;

use std::ops::Range;

use chrono::Datelike as _;

use crate::check::Subject;
use crate::check::facts::{Language, facts};
use crate::check::reading::{Clock, Concepts, Fact, Ratio, Reading, Value, read};
use crate::check::texts::OneText;
use crate::check::words::{Word, masked, words};
use crate::finding::{Finding, Rule};
use crate::model::{Agreement, PlaceOfSigning};

/// Own words that are held against the spec.
struct Passage<'p, 'a> {
    subject: &'p Subject<'a>,
    agreement: &'p Agreement,
    concepts: &'p Concepts,
    one: &'p OneText<'p>,
    text: &'p str,
    /// Its words in lower case, each between spaces.
    words: String,
    read: Reading,
    language: Language,
}

/// What a text says, and what the spec has instead.
struct Contrary {
    slot: &'static str,
    span: Range<usize>,
    expected: String,
}

/// Finds own words that say another thing than the spec.
pub(super) fn contrary_to_spec(subject: &Subject<'_>) -> Vec<Finding> {
    const SLOTS: [fn(&Passage<'_, '_>) -> Option<Contrary>; 14] = [
        notice,
        term,
        day_of_signing,
        place_of_signing,
        force::entry_into_force,
        history::earlier_instrument,
        history::number_of_instruments,
        history::beginning,
        history::languages,
        history::year_of_program,
        history::year_of_reaffirmation,
        history::years_since,
        counts::originals,
        counts::number_of_parties,
    ];
    let (Some(agreement), Some(concepts)) = (subject.agreement, subject.concepts_of_own_words()) else {
        return Vec::new();
    };
    let mut findings = Vec::new();
    for one in subject.prose() {
        let Some(language) = one.language.and_then(Language::of_code) else { continue };
        let text = masked(one.text);
        let lower: Vec<_> = words(&text).iter().map(Word::lower).collect();
        let read = read(&text, language, concepts, true);
        let passage = Passage {
            subject,
            agreement,
            concepts,
            one: &one,
            text: &text,
            words: format!(" {} ", lower.join(" ")),
            read,
            language,
        };
        findings.extend(SLOTS.iter().filter_map(|slot| Some(passage.found(slot(&passage)?))));
    }
    findings
}

impl Passage<'_, '_> {
    fn found(&self, Contrary { slot, span, expected }: Contrary) -> Finding {
        let finding = Finding::in_words(Rule::ContraryToSpec, &self.one.path, self.one.text, span.clone());
        finding.with("written", &self.one.text[span]).with("slot", slot).with("expected", expected)
    }

    /// Whether the text has one of some phrases, in whole words; a `*` stands for any ending.
    fn has(&self, phrases: &[&str]) -> bool {
        phrases.iter().any(|phrase| match phrase.strip_suffix('*') {
            Some(beginning) => self.words.contains(&format!(" {beginning}")),
            None => self.words.contains(&format!(" {phrase} ")),
        })
    }

    /// True if the text speaks of the agreement itself, by any noun of instruments or by none.
    fn is_of_this(&self) -> bool {
        const GENERAL: [&str; 4] = ["instrument", "document", "instrumento", "documento"];
        let this: &[&str] = match self.language {
            Language::English => &["this"],
            Language::Spanish => &["presente", "este", "esta"],
        };
        let is_noun =
            |word: &str| GENERAL.contains(&word) || self.subject.vocabulary.instrument(word).is_some();
        let words: Vec<_> = self.words.split_whitespace().collect();
        words.windows(2).any(|pair| this.contains(&pair[0]) && is_noun(pair[1]))
    }

    /// The first quantity that is of some value.
    fn first<T>(&self, value: impl Fn(&Value) -> Option<T>) -> Option<(T, &Fact)> {
        self.read.facts.iter().find_map(|fact| Some((value(&fact.value)?, fact)))
    }

    /// The years that the text has.
    fn years(&self) -> Vec<(i32, Range<usize>)> {
        let year = |fact: &Fact| Some((i32::try_from(fact.value.year()?).ok()?, fact.span.clone()));
        self.read.facts.iter().filter_map(year).filter(|(year, _)| (1800..2200).contains(year)).collect()
    }

    /// The parties whose cities the text names.
    fn cities(&self) -> Vec<(usize, Range<usize>)> {
        self.subject.cities_named(self.text)
    }
}

/// The days of notice.
fn notice(passage: &Passage<'_, '_>) -> Option<Contrary> {
    let speaks =
        passage.has(&["notice", "notification", "aviso", "notificación", "anticipación", "antelación"])
            && passage.has(&[
                "leave*",
                "terminat*",
                "withdraw*",
                "denounc*",
                "cancel*",
                "separarse",
                "termina*",
                "retirar*",
                "denuncia*",
                "rescindi*",
                "concluir*",
            ]);
    let is_of_party = passage.has(&[
        "either party",
        "either participant",
        "cualquiera de las partes",
        "cualquiera de los participantes",
    ]);
    if !speaks || !(passage.is_of_this() || is_of_party) {
        return None;
    }
    let length = |value: &Value| match value {
        Value::Period(length, Clock::Minutes | Clock::Weeks) => length.by(Ratio::whole(DAY)).as_whole(),
        Value::Period(length, Clock::Months) => length.times(Ratio::whole(30)).as_whole(),
        _ => None,
    };
    let (days, fact) = passage.first(length)?;
    let expected = passage.agreement.term.notice;
    (days != u64::from(expected)).then(|| Contrary {
        slot: "notice",
        span: fact.span.clone(),
        expected: expected.to_string(),
    })
}

const DAY: u64 = 1440;

/// The years that the agreement is in force.
fn term(passage: &Passage<'_, '_>) -> Option<Contrary> {
    let speaks = passage.has(&[
        "ends after",
        "terminates after",
        "expires after",
        "end after",
        "term of",
        "in force for",
        "in effect for",
        "valid for",
        "duration of",
        "lasts",
        "ends",
        "termina a los",
        "concluye a los",
        "vence a los",
        "vigencia de",
        "vigencia será de",
        "vigente durante",
        "vigor durante",
        "vigente por",
        "duración de",
        "dura",
        "expira a los",
        "terminará a los",
        "concluirá a los",
    ]);
    if !passage.is_of_this() || passage.has(&["notice", "aviso", "renewed", "renov*", "prorrog*"]) {
        return None;
    }
    if let Some(years) = passage.agreement.term.years
        && let Some(span) = without_end(passage)
    {
        return Some(Contrary { slot: "term", span, expected: years.to_string() });
    }
    if !speaks {
        return None;
    }
    let months = |value: &Value| match value {
        Value::Period(length, Clock::Months) => length.as_whole().filter(|months| *months >= 12),
        _ => None,
    };
    let (months, fact) = passage.first(months)?;
    let expected = passage.agreement.term.years;
    let is_right = expected.is_some_and(|years| u64::from(years) * 12 == months);
    let expected = expected.map_or("none".to_owned(), |years| years.to_string());
    (!is_right).then(|| Contrary { slot: "term", span: fact.span.clone(), expected })
}

/// The words by which the agreement has no end: *remains in force indefinitely*.
fn without_end(passage: &Passage<'_, '_>) -> Option<Range<usize>> {
    const ENDLESS: [&str; 9] = [
        "indefinitely",
        "indefinite period",
        "indefinite term",
        "no fixed term",
        "indefinida",
        "indefinido",
        "indefinidamente",
        "sin término",
        "sin plazo",
    ];
    let is_of_term =
        passage.has(&["force", "effect", "term", "valid*", "vigen*", "vigor", "duración", "duration"]);
    let mut phrases = ENDLESS.iter().flat_map(|phrase| crate::check::english::phrases(passage.text, phrase));
    phrases.next().filter(|_| is_of_term)
}

/// Whether the text says that the agreement is signed.
fn is_of_signing(passage: &Passage<'_, '_>) -> bool {
    passage.is_of_this()
        && passage.has(&[
            "is signed",
            "was signed",
            "signed on",
            "signed in",
            "signed at",
            "se firma",
            "se suscribe",
            "firmado",
            "firmada",
            "suscrito",
            "suscrita",
            "se firmó",
        ])
}

/// The day of the signing, or its year.
fn day_of_signing(passage: &Passage<'_, '_>) -> Option<Contrary> {
    let date = passage.agreement.signing.date.filter(|_| is_of_signing(passage))?;
    let expected = date.to_string();
    if let Some(written) = facts(passage.text, passage.language).dates.into_iter().next() {
        let day = date.day()?;
        let own = (u64::from(day.day()), u64::from(day.month()), u64::try_from(day.year()).ok()?);
        return (written.day != own).then_some(Contrary { slot: "signing", span: written.span, expected });
    }
    let (_, span) = passage.years().into_iter().find(|(year, _)| *year != date.year())?;
    Some(Contrary { slot: "signing", span, expected })
}

/// The city of the signing.
fn place_of_signing(passage: &Passage<'_, '_>) -> Option<Contrary> {
    let Some(PlaceOfSigning::Party(host)) =
        passage.agreement.signing.place.as_ref().filter(|_| is_of_signing(passage))
    else {
        return None;
    };
    other_place(passage, *host, "place")
}

/// Another city of the parties than that where something was signed.
fn other_place(passage: &Passage<'_, '_>, host: usize, slot: &'static str) -> Option<Contrary> {
    let cities = passage.cities();
    let [(party, span)] = &cities[..] else { return None };
    let expected = passage.agreement.parties.get(host)?.id.clone();
    (*party != host).then(|| Contrary { slot, span: span.clone(), expected })
}

/// Finds periods that end before they begin.
pub(super) fn ended_periods(subject: &Subject<'_>) -> Vec<Finding> {
    let found = subject.prose().filter_map(|one| {
        let language = one.language.and_then(Language::of_code)?;
        let text = masked(one.text);
        let dates = facts(&text, language).dates;
        let between = |pair: &[crate::check::facts::Date]| {
            text[pair[0].span.end..pair[1].span.start].trim_matches([' ', ',']).to_lowercase()
        };
        let is_period = |pair: &&[crate::check::facts::Date]| {
            ["to", "through", "until", "al", "a", "hasta el", "hasta", "and ends on"]
                .contains(&between(pair).as_str())
        };
        let order = |date: &crate::check::facts::Date| (date.day.2, date.day.1, date.day.0);
        let ended = dates.windows(2).filter(is_period).find(|pair| order(&pair[1]) < order(&pair[0]))?;
        let span = ended[1].span.clone();
        let finding = Finding::in_words(Rule::ContraryToSpec, &one.path, one.text, span.clone());
        Some(
            finding
                .with("written", &one.text[span])
                .with("slot", "period")
                .with("expected", &text[ended[0].span.clone()]),
        )
    });
    found.collect()
}
