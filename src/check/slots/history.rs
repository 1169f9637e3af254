//! What own words say of the history, of the languages and of the year of a program.

use chrono::Datelike as _;

use super::{Contrary, Passage, other_place};
use crate::check::facts::facts;
use crate::check::reading::{Clock, Fact, Ratio, Value};
use crate::check::words::{Word, each_word, words};
use crate::localize::kind_title;
use crate::model::{Instrument, PartialDate, PlaceOfSigning};

/// An earlier instrument by its kind, with another date or place than it has.
pub(super) fn earlier_instrument(passage: &Passage<'_, '_>) -> Option<Contrary> {
    let titles = |instrument: &Instrument| {
        let messages = passage
            .subject
            .catalog
            .all()
            .filter(|messages| Some(messages.locale().language()) == passage.one.language);
        messages
            .filter_map(|messages| {
                kind_title(messages, &instrument.kind, &instrument.noun, instrument.register).ok()
            })
            .map(|title| title.to_lowercase())
            .collect::<Vec<_>>()
    };
    let stands = |title: &String| {
        let nouns = [
            title.clone(),
            title.replace(" del acuerdo", "").split(" of the ").next().unwrap_or_default().to_owned(),
        ];
        nouns.iter().any(|title| {
            let title = words(title).iter().map(Word::lower).collect::<Vec<_>>().join(" ");
            passage.words.contains(&format!(" {title} "))
                && !passage.words.contains(&format!(" this {title} "))
                && !passage.words.contains(&format!(" presente {title} "))
        })
    };
    let meant: Vec<_> = passage
        .agreement
        .history
        .0
        .iter()
        .filter(|instrument| titles(instrument).iter().any(stands))
        .collect();
    let first = meant.first()?;
    let dates: Vec<PartialDate> = meant.iter().filter_map(|instrument| instrument.signed).collect();
    if dates.len() < meant.len() {
        return None;
    }
    let expected = first.signed.map(|date| date.to_string()).unwrap_or_default();
    let own = passage.agreement.signing.date;
    // What was reaffirmed since has other dates too.
    let reaffirmed = passage
        .agreement
        .history
        .0
        .iter()
        .filter(|_| passage.has(&["reaffirm*", "reafirm*", "renewed", "ratif*"]));
    let dates: Vec<PartialDate> =
        reaffirmed.filter_map(|instrument| instrument.signed).chain(dates).collect();
    if let Some(written) = facts(passage.text, passage.language).dates.into_iter().next() {
        let is = |date: &PartialDate| match date.day() {
            Some(day) => {
                (u64::from(day.day()), u64::from(day.month()), u64::try_from(day.year()).unwrap_or_default())
                    == written.day
            }
            None => u64::try_from(date.year()) == Ok(written.day.2),
        };
        let is_known = dates.iter().chain(&own).any(is);
        return (!is_known).then_some(Contrary { slot: "history", span: written.span, expected });
    }
    let is_year = |year: i32| dates.iter().chain(&own).any(|date| date.year() == year);
    if let Some((_, span)) = passage.years().into_iter().find(|(year, _)| !is_year(*year)) {
        return Some(Contrary { slot: "history", span, expected });
    }
    let is_placed = passage.has(&[
        "signed in",
        "signed at",
        "firmó en",
        "firmado en",
        "firmada en",
        "suscribió en",
        "suscrito en",
        "suscrita en",
        "se firmó en",
    ]);
    match first.place {
        Some(PlaceOfSigning::Party(host)) if is_placed && meant.len() == 1 => {
            other_place(passage, host, "place-of-history")
        }
        _ => None,
    }
}

/// How many instruments there are, or reaffirmations.
pub(super) fn number_of_instruments(passage: &Passage<'_, '_>) -> Option<Contrary> {
    let history = &passage.agreement.history.0;
    let number = |fact: &Fact| match &fact.value {
        Value::Count(amount) => amount.read.as_whole().filter(|number| *number > 1),
        _ => None,
    };
    passage.read.facts.iter().filter(|_| !history.is_empty()).find_map(|fact| {
        let number = number(fact)?;
        let behind: Vec<_> =
            each_word(&passage.text[fact.span.end..]).take(3).map(|word| word.lower()).collect();
        let is = |nouns: &[&str]| behind.iter().any(|word| nouns.contains(&word.as_str()));
        let is_earlier = passage.has(&[
            "earlier",
            "previous",
            "precede",
            "prior",
            "anteriores",
            "previos",
            "previas",
            "preceden",
            "precedentes",
        ]);
        let is_reaffirmed = passage.has(&["reaffirmed", "reafirmado", "reafirmada", "reafirmó"])
            && is(&["times", "veces", "ocasiones", "occasions"]);
        let expected = if is(&["instruments", "instrumentos"]) {
            history.len()
        } else if is_reaffirmed || is(&["reaffirmations", "reafirmaciones"]) {
            history.iter().filter(|instrument| instrument.reaffirms()).count()
        } else {
            return None;
        };
        let differs = u64::try_from(expected) != Ok(number);
        ((is_earlier || is_reaffirmed) && differs).then(|| Contrary {
            slot: "instruments",
            span: fact.span.clone(),
            expected: expected.to_string(),
        })
    })
}

/// The year in which the relation began, or the years since.
pub(super) fn beginning(passage: &Passage<'_, '_>) -> Option<Contrary> {
    let established = passage.agreement.history.established()?;
    let expected = established.to_string();
    let since = [" since ", " desde "].iter().any(|since| passage.words.contains(since));
    let speaks = passage.has(&[
        "sister cities",
        "sister city",
        "friendship cities",
        "sister-city",
        "ciudades hermanas",
        "hermanadas",
        "ciudades amigas",
        "hermanamiento",
        "amistad",
        "friendship",
    ]);
    if since && speaks && !passage.has(&["reaffirm*", "reafirma*"]) {
        let (_, span) = passage.years().into_iter().find(|(year, _)| *year != established)?;
        return Some(Contrary { slot: "beginning", span, expected });
    }
    let signing = passage.agreement.signing.date?.year();
    let years = |value: &Value| match value {
        Value::Period(length, Clock::Months) => length.by(Ratio::whole(12)).as_whole(),
        _ => None,
    };
    let is_of_relation = passage.has(&[
        "years of sister",
        "years of friendship",
        "years of relations",
        "años de relaciones",
        "años de hermanamiento",
        "años de amistad",
        "años de relación",
        "years as sister",
        "años como ciudades",
    ]);
    let (years, fact) = passage.first(years).filter(|_| is_of_relation)?;
    let fits = passage
        .agreement
        .history
        .0
        .iter()
        .filter_map(|instrument| instrument.signed)
        .any(|date| u64::try_from(signing - date.year()) == Ok(years));
    (!fits).then(|| Contrary { slot: "beginning", span: fact.span.clone(), expected })
}

/// The languages that the agreement is written in.
pub(super) fn languages(passage: &Passage<'_, '_>) -> Option<Contrary> {
    let speaks = passage.is_of_this()
        && passage.has(&[
            "written in",
            "drawn up in",
            "done in",
            "signed in",
            "drafted in",
            "se redacta en",
            "redactado en",
            "redactada en",
            "se suscribe en",
            "se firma en",
            "escrito en",
        ]);
    let languages = &passage.agreement.languages;
    let own = [&languages.first, &languages.second].map(|locale| match locale.language() {
        "en" => "english",
        "es" => "spanish",
        _ => "",
    });
    let foreign = passage.read.mentions.iter().filter(|_| speaks).find(|mention| {
        mention.concepts.iter().all(|number| {
            let id = passage.concepts.concept(*number).map_or("", |concept| concept.id.as_str());
            passage.concepts.group_of(*number) == "language-name" && !own.contains(&id)
        })
    })?;
    Some(Contrary { slot: "languages", span: foreign.span.clone(), expected: String::new() })
}

/// The year that a program is for.
pub(super) fn year_of_program(passage: &Passage<'_, '_>) -> Option<Contrary> {
    let year = passage.agreement.year.filter(|_| {
        passage.is_of_this()
            && passage.has(&[
                "covers",
                "cover",
                "runs",
                "is for",
                "abarca",
                "cubre",
                "comprende",
                "corresponde",
                "applies",
                "apply",
                "se aplica",
                "rige",
                "se ejecuta",
                "is carried out",
            ])
            || passage.one.path.is_below(&crate::spec::path(&["title"]))
    })?;
    let years = passage.years();
    // A program may name the year of the agreement too.
    let has_own = years.iter().any(|(written, _)| *written == year);
    let (_, span) = years.into_iter().next().filter(|_| !has_own)?;
    Some(Contrary { slot: "program", span, expected: year.to_string() })
}

/// The year in which the agreement was reaffirmed.
pub(super) fn year_of_reaffirmation(passage: &Passage<'_, '_>) -> Option<Contrary> {
    let speaks = passage.has(&[
        "was reaffirmed",
        "were reaffirmed",
        "reaffirmed for the",
        "reafirmado por",
        "reafirmado en",
    ]) || passage.has(&["reaffirmed it", "reafirmaron", "reafirmó"]);
    let history = &passage.agreement.history.0;
    let years = history.iter().filter_map(|instrument| instrument.signed).map(PartialDate::year);
    let known: Vec<_> = years.chain(passage.agreement.signing.date.map(PartialDate::year)).collect();
    let reaffirmations = history.iter().filter(|instrument| instrument.reaffirms());
    let expected =
        reaffirmations.filter_map(|instrument| instrument.signed).map(|date| date.to_string()).next()?;
    let (_, span) = passage.years().into_iter().filter(|_| speaks).find(|(year, _)| !known.contains(year))?;
    Some(Contrary { slot: "history", span, expected })
}

/// The years that have passed since one that the text names: *twenty-five years since the reaffirmation of 2008*.
pub(super) fn years_since(passage: &Passage<'_, '_>) -> Option<Contrary> {
    let signing = passage.agreement.signing.date?.year();
    let years = |value: &Value| match value {
        Value::Period(length, Clock::Months) => length.by(Ratio::whole(12)).as_whole(),
        _ => None,
    };
    let (passed, fact) = passage.first(years)?;
    let behind = passage.text.get(fact.span.end..)?.to_lowercase();
    let is_passed = passage.has(&[
        "have passed",
        "passed since",
        "han pasado",
        "han transcurrido",
        "marks",
        "se cumplen",
        "mark",
    ]) || behind.trim_start().starts_with("since ")
        || behind.trim_start().starts_with("después de ");
    let later: Vec<_> = passage.years().into_iter().filter(|(_, span)| span.start > fact.span.end).collect();
    let [(year, _)] = &later[..] else { return None };
    let expected = u64::try_from(signing - year).ok()?;
    // The year of signing itself is none that time has passed since.
    (is_passed && expected > 0 && expected != passed).then(|| Contrary {
        slot: "passed",
        span: fact.span.clone(),
        expected: expected.to_string(),
    })
}
