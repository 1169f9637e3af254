//! The words of the locales by what a spec has for them: so that what texts print can be written as well.

use std::collections::BTreeSet;

use fluent::{FluentArgs, FluentValue};
use fluent_syntax::ast;

use super::catalog::{Catalog, Messages, Request};
use super::specimen::kind_title;
use crate::finding::Path;
use crate::model::Register;
use crate::model::vocabulary::{HONORIFIC, KIND, NOUN, OFFICE};
use crate::spec::{Lexicon, Sort};

/// The words whose message lists what else means the same.
const ANSWERS: [(Sort, &str, &str); 8] = [
    (Sort::Gender, "female", "answer-female"),
    (Sort::Gender, "male", "answer-male"),
    (Sort::Truth, "true", "answer-yes"),
    (Sort::Truth, "false", "answer-no"),
    (Sort::Unknown, "unknown", "answer-unknown"),
    (Sort::Total, "total", "row-total"),
    (Sort::InDate, "in-date", "beside-a-date"),
    (Sort::Title, "title", "title-of-a-person"),
];

/// A word of a spec, and something that is said for it.
type Said = (Sort, String, String);

/// Gathers all that the locales say for the words of a spec: titles in both registers, offices in every country and
/// gender, months.
#[must_use]
pub fn lexicon(catalog: &Catalog) -> Lexicon {
    let languages = || catalog.all().filter(|messages| messages.locale().region().is_none());
    let said =
        languages().flat_map(|messages| [kinds(messages), offices(messages), nouns(messages)].concat());
    let answers = languages().flat_map(answers);
    let months = languages()
        .flat_map(|messages| (1..=12).filter_map(move |number| Some((number, month(messages, number)?))));
    Lexicon::new(said.chain(answers).collect(), months.collect())
}

fn kinds(messages: &Messages) -> Vec<Said> {
    let said = messages.with_prefix(KIND).flat_map(|(_, kind)| {
        let titles = [Register::Binding, Register::NonBinding].into_iter();
        let titles = titles.filter_map(move |register| kind_title(messages, kind, register).ok());
        let short = messages.plain(&format!("{KIND}{kind}"), Some("short"));
        titles.chain(short).chain([kind.to_owned()]).map(move |title| (Sort::Kind, kind.to_owned(), title))
    });
    said.collect()
}

/// The titles of offices and honorifics. An office that can be called as another is known by its own titles alone.
fn offices(messages: &Messages) -> Vec<Said> {
    let of_sort = |sort, prefix| {
        messages.with_prefix(prefix).flat_map(move |(message, word)| {
            let is_own = |included: &str| !included.starts_with(prefix);
            let titles = wordings(messages, message, &is_own);
            titles.into_iter().chain([word.to_owned()]).map(move |title| (sort, word.to_owned(), title))
        })
    };
    of_sort(Sort::Office, OFFICE).chain(of_sort(Sort::Honorific, HONORIFIC)).collect()
}

/// What parties call themselves, without the article before it and the preposition behind it: *la Ciudad de …*.
fn nouns(messages: &Messages) -> Vec<Said> {
    let said = messages.with_prefix(NOUN).flat_map(|(message, word)| {
        let wordings = wordings(messages, message, &|_| true).into_iter();
        let bare = wordings.filter_map(|whole| {
            let (_, bare) = whole.strip_suffix(ANY)?.trim_end().rsplit_once(' ')?.0.split_once(' ')?;
            Some(bare.to_owned())
        });
        bare.chain([word.to_owned()]).map(move |noun| (Sort::Noun, word.to_owned(), noun))
    });
    said.collect()
}

fn answers(messages: &Messages) -> Vec<Said> {
    let said = ANSWERS.into_iter().flat_map(|(sort, word, message)| {
        let list = messages.plain(message, Some("accepted")).unwrap_or_default();
        let listed = list.split(',').map(str::to_owned).collect::<Vec<_>>();
        let said = listed.into_iter().chain(messages.plain(message, None)).chain([word.to_owned()]);
        said.map(move |said| (sort, word.to_owned(), said))
    });
    said.collect()
}

/// The name of a month, by its number.
fn month(messages: &Messages, number: u32) -> Option<String> {
    let arguments = FluentArgs::from_iter([("month", FluentValue::from(number))]);
    messages.format(Request { message: "month", attribute: None, path: &Path::root() }, &arguments).ok()
}

/// The sign for what a variable adds to a text.
const ANY: &str = "…";

/// Every text that a message can give, whatever its variables are; of the messages that it includes, those that are
/// followed.
fn wordings(messages: &Messages, message: &str, is_followed: &dyn Fn(&str) -> bool) -> BTreeSet<String> {
    let Some(pattern) = messages.pattern(message) else { return BTreeSet::new() };
    of_pattern(messages, pattern, is_followed)
}

fn of_pattern(
    messages: &Messages,
    pattern: &ast::Pattern<&str>,
    is_followed: &dyn Fn(&str) -> bool,
) -> BTreeSet<String> {
    pattern.elements.iter().fold(BTreeSet::from([String::new()]), |begun, element| {
        let next = match element {
            ast::PatternElement::TextElement { value } => BTreeSet::from([(*value).to_owned()]),
            ast::PatternElement::Placeable { expression } => of_expression(messages, expression, is_followed),
        };
        begun.iter().flat_map(|begun| next.iter().map(move |next| format!("{begun}{next}"))).collect()
    })
}

fn of_expression(
    messages: &Messages,
    expression: &ast::Expression<&str>,
    is_followed: &dyn Fn(&str) -> bool,
) -> BTreeSet<String> {
    match expression {
        ast::Expression::Select { variants, .. } => {
            variants.iter().flat_map(|variant| of_pattern(messages, &variant.value, is_followed)).collect()
        }
        ast::Expression::Inline(ast::InlineExpression::MessageReference { id, .. })
            if is_followed(id.name) =>
        {
            wordings(messages, id.name, is_followed)
        }
        ast::Expression::Inline(ast::InlineExpression::MessageReference { .. }) => BTreeSet::new(),
        ast::Expression::Inline(ast::InlineExpression::StringLiteral { value }) => {
            BTreeSet::from([(*value).to_owned()])
        }
        ast::Expression::Inline(ast::InlineExpression::Placeable { expression }) => {
            of_expression(messages, expression, is_followed)
        }
        ast::Expression::Inline(_) => BTreeSet::from([ANY.to_owned()]),
    }
}
