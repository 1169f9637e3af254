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
    let said = languages().flat_map(|messages| {
        [kinds(messages), offices(messages), titles(messages), nouns(messages)].concat()
    });
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
            let titles = Wordings { messages, is_followed: &is_own, gender: None }.of_message(message);
            titles.into_iter().chain([word.to_owned()]).map(move |title| (sort, word.to_owned(), title))
        })
    };
    of_sort(Sort::Office, OFFICE).chain(of_sort(Sort::Honorific, HONORIFIC)).collect()
}

/// The titles of offices by the gender of whoever is called so, and titles that are not printed but written in sheets.
fn titles(messages: &Messages) -> Vec<Said> {
    let of_gender = |gender: &'static str| {
        let printed = messages.with_prefix(OFFICE).flat_map(move |(message, _)| {
            Wordings { messages, is_followed: &|_| true, gender: Some(gender) }.of_message(message)
        });
        printed.map(move |title| (Sort::TitleOfGender, gender.to_owned(), title)).collect::<Vec<_>>()
    };
    let other = messages.with_prefix(OTHER_TITLES).flat_map(|(message, office)| {
        let listed = ["either", "female", "male"].into_iter().flat_map(move |gender| {
            let list = messages.plain(message, Some(gender)).unwrap_or_default();
            let titles = list.split(',').map(str::trim).filter(|title| !title.is_empty());
            titles.map(|title| (gender, title.to_owned())).collect::<Vec<_>>()
        });
        listed.flat_map(move |(gender, title)| {
            let of_gender =
                (gender != "either").then(|| (Sort::TitleOfGender, gender.to_owned(), title.clone()));
            of_gender.into_iter().chain([(Sort::Office, office.to_owned(), title)])
        })
    });
    [of_gender("female"), of_gender("male"), other.collect()].concat()
}

/// The beginning of the messages that list other titles of an office.
const OTHER_TITLES: &str = "titles-";

/// The nouns of parties, without the article before and the preposition behind: *la Ciudad de …*.
fn nouns(messages: &Messages) -> Vec<Said> {
    let said = messages.with_prefix(NOUN).flat_map(|(message, word)| {
        let wordings = Wordings { messages, is_followed: &|_| true, gender: None }.of_message(message);
        let bare = wordings.into_iter().filter_map(|whole| {
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

/// Every text that messages can give.
struct Wordings<'a> {
    messages: &'a Messages,
    /// Tells of the messages that others include which are followed.
    is_followed: &'a dyn Fn(&str) -> bool,
    /// The gender of whoever is spoken of, or nothing for every gender.
    gender: Option<&'a str>,
}

impl Wordings<'_> {
    /// Every text that a message can give, whatever its other variables are.
    fn of_message(&self, message: &str) -> BTreeSet<String> {
        self.messages.pattern(message).map(|pattern| self.of_pattern(pattern)).unwrap_or_default()
    }

    fn of_pattern(&self, pattern: &ast::Pattern<&str>) -> BTreeSet<String> {
        pattern.elements.iter().fold(BTreeSet::from([String::new()]), |begun, element| {
            let next = match element {
                ast::PatternElement::TextElement { value } => BTreeSet::from([(*value).to_owned()]),
                ast::PatternElement::Placeable { expression } => self.of_expression(expression),
            };
            begun.iter().flat_map(|begun| next.iter().map(move |next| format!("{begun}{next}"))).collect()
        })
    }

    fn of_expression(&self, expression: &ast::Expression<&str>) -> BTreeSet<String> {
        match expression {
            ast::Expression::Select { selector, variants } => {
                let chosen = self.gender.filter(|_| is_gender(selector));
                let is_chosen =
                    |variant: &&ast::Variant<&str>| chosen.is_none_or(|gender| is_key(&variant.key, gender));
                let is_left = variants.iter().any(|variant| is_chosen(&variant));
                let variants = variants
                    .iter()
                    .filter(|variant| if is_left { is_chosen(variant) } else { variant.default });
                variants.flat_map(|variant| self.of_pattern(&variant.value)).collect()
            }
            ast::Expression::Inline(ast::InlineExpression::MessageReference { id, .. }) => {
                if (self.is_followed)(id.name) { self.of_message(id.name) } else { BTreeSet::new() }
            }
            ast::Expression::Inline(ast::InlineExpression::StringLiteral { value }) => {
                BTreeSet::from([(*value).to_owned()])
            }
            ast::Expression::Inline(ast::InlineExpression::Placeable { expression }) => {
                self.of_expression(expression)
            }
            ast::Expression::Inline(_) => BTreeSet::from([ANY.to_owned()]),
        }
    }
}

/// True if a text depends on the gender of whoever is spoken of.
fn is_gender(selector: &ast::InlineExpression<&str>) -> bool {
    matches!(selector, ast::InlineExpression::VariableReference { id } if id.name == "gender")
}

fn is_key(key: &ast::VariantKey<&str>, word: &str) -> bool {
    matches!(key, ast::VariantKey::Identifier { name } if *name == word)
}
