//! The contents of a cell, in the words of a spec.

use std::ops::Range;

use serde_json::{Value, json};

use super::Cell;
use super::table::{CellProblem, Content, Line};
use crate::finding::{Path, Step};
use crate::spec::date::FORM;
use crate::spec::{DateProblem, Lexicon, SIGNERS, Sort, structure};

/// The sign between a word that a list offers and its meaning.
const MEANING: &str = " · ";

/// The hyphens with or without which a word may be written.
const HYPHENS: [char; 3] = ['-', '\u{2010}', '\u{2011}'];

/// The contents of a cell for a path, with plain words and dates in the form of a spec.
pub(super) fn understood(path: &Path, content: Content, lexicon: &Lexicon) -> Content {
    let schemas = structure::SPEC.at(path.steps());
    let takes_a_day = schemas.iter().any(|schema| schema["format"] == "date");
    match content {
        Content::Number(number) if takes_a_day => Content::Wrong(CellProblem::Number(number)),
        Content::Number(number) => Content::Text(number),
        Content::Text(text) if takes_a_day && !text.is_empty() => date(&schemas, text, lexicon),
        Content::Text(text) => Content::Text(word(&schemas, &text, lexicon).to_owned()),
        wrong @ Content::Wrong(_) => wrong,
    }
}

/// The answer in the column for a name to the question if somebody signs: *yes* leaves a line for the name, *no* means
/// nobody.
pub(super) fn answer(path: &Path, text: &str, lexicon: &Lexicon) -> Option<Cell> {
    let [above @ .., Step::Field(signer), Step::Field(name)] = path.steps() else { return None };
    if name != "name" || !SIGNERS.contains(&signer.as_str()) {
        return None;
    }
    let value = match lexicon.word(Sort::Truth, text)? {
        "true" => json!({ "name": null }),
        _ => Value::Null,
    };
    Some(Cell { path: Some(field_of(above, signer)), value, ..Cell::default() })
}

/// The gender of a title in the column for an office, if only women or only men have it.
pub(super) fn gender_of_title(path: &Path, text: &str, lexicon: &Lexicon) -> Option<Cell> {
    let [above @ .., Step::Field(field)] = path.steps() else { return None };
    let gender = lexicon.word(Sort::TitleOfGender, text).filter(|_| field == "office")?;
    Some(Cell { path: Some(field_of(above, "gender")), value: gender.into(), ..Cell::default() })
}

/// The honorific in the column for an office before its title, and the title behind it.
pub(super) fn honorific_of_title<'t>(
    path: &Path,
    text: &'t str,
    lexicon: &Lexicon,
) -> Option<(Cell, &'t str)> {
    let [above @ .., Step::Field(field)] = path.steps() else { return None };
    let (honorific, title) = lexicon.honorific_before(text).filter(|_| field == "office")?;
    let is_office = lexicon.word(Sort::Office, title).is_some() && !lexicon.has(Sort::Office, text);
    let path = Some(field_of(above, "honorific"));
    is_office.then(|| (Cell { path, value: honorific.into(), ..Cell::default() }, title))
}

/// The path of a field of the value at another path.
fn field_of(above: &[Step], field: &str) -> Path {
    let above = above.iter().fold(Path::root(), |path, step| match step {
        Step::Field(name) => path.field(name.as_str()),
        Step::Entry(number) => path.entry(*number),
    });
    above.field(field)
}

/// True if a row contains a total of others, such as *Subtotal: 12* or *GRAND TOTAL: 3 pairs*: a word for it, and
/// nothing else but figures and the things counted.
pub(super) fn is_total(line: &Line, lexicon: &Lexicon) -> bool {
    const MOST_WORDS: usize = 12;
    let held = line.cells.iter().map(|held| held.content.heading()).filter(|text| !text.is_empty());
    let words: Vec<_> = held.flat_map(words_of).take(MOST_WORDS + 1).collect();
    if words.len() > MOST_WORDS {
        return false;
    }
    let is_counted = |words: &[String]| words.iter().all(|word| lexicon.has(Sort::Counted, word));
    let stretches = (0..words.len()).flat_map(|start| (start + 1..=words.len()).map(move |end| start..end));
    stretches.into_iter().any(|Range { start, end }| {
        lexicon.has(Sort::Total, &words[start..end].join(" "))
            && is_counted(&words[..start])
            && is_counted(&words[end..])
    })
}

/// The words of a text, without their hyphens.
fn words_of(text: &str) -> impl Iterator<Item = String> {
    let words = text.split(|sign: char| !sign.is_alphabetic() && !HYPHENS.contains(&sign));
    words.map(|word| word.replace(HYPHENS, "")).filter(|word| !word.is_empty())
}

/// A date in any form. If it cannot be read, the rules of a spec report it.
fn date(schemas: &[&Value], text: String, lexicon: &Lexicon) -> Content {
    let may_be_unknown = schemas.iter().any(|schema| schema[FORM] == "date-signed");
    let date = if may_be_unknown {
        lexicon.date_signed(&text).map(|date| date.to_string())
    } else {
        lexicon.date(&text).map(|date| date.to_string())
    };
    match date {
        Ok(date) => Content::Text(date),
        Err(DateProblem::Ambiguous(days)) => Content::Wrong(CellProblem::Ambiguous { written: text, days }),
        Err(DateProblem::ShortYear) => Content::Wrong(CellProblem::ShortYear(text)),
        Err(DateProblem::OtherWeekday(day)) => {
            Content::Wrong(CellProblem::OtherWeekday { written: text, day })
        }
        Err(DateProblem::NotADate | DateProblem::NoSuchDay) => Content::Text(text),
    }
}

/// The word of a spec that a text means. If the text is a word with its meaning, as lists offer it, that word.
fn word<'w>(schemas: &[&Value], text: &'w str, lexicon: &'w Lexicon) -> &'w str {
    let takes_a_word = ["words", "enum", "const"]
        .into_iter()
        .any(|key| schemas.iter().any(|schema| schema.get(key).is_some()));
    let is_word = |word: &&str| word.chars().all(|letter| letter.is_ascii_alphanumeric() || letter == '-');
    let offered = text.split_once(MEANING).map(|(word, _)| word).filter(is_word).filter(|_| takes_a_word);
    if let Some(word) = offered {
        return word;
    }
    let meant = schemas.iter().filter_map(|schema| sort(schema)).find_map(|sort| lexicon.word(sort, text));
    meant.unwrap_or(text)
}

/// True if a schema takes values of a type.
fn is_of(schema: &Value, name: &str) -> bool {
    match &schema["type"] {
        Value::Array(names) => names.iter().any(|of| of == name),
        of => of == name,
    }
}

/// The sort of words that a schema takes.
fn sort(schema: &Value) -> Option<Sort> {
    let takes_female = || {
        schema["const"] == "female"
            || schema["enum"].as_array().is_some_and(|words| words.iter().any(|word| word == "female"))
    };
    match &schema["words"] {
        Value::String(name) => Sort::named(name),
        _ if is_of(schema, "boolean") => Some(Sort::Truth),
        _ => takes_female().then_some(Sort::Gender),
    }
}
