//! The words of the locales, by their words in a spec: any word that texts print can then also be written in a sheet.

use std::collections::BTreeSet;

use fluent::{FluentArgs, FluentValue};
use fluent_syntax::ast;

use super::catalog::{Catalog, Messages, Request};
use super::specimen::usual_titles;
use crate::finding::Path;
use crate::model::Vocabulary;
use crate::model::vocabulary::{HONORIFIC, KIND, NOUN, OFFICE};
use crate::spec::{Calendar, Lexicon, Sort};

/// The words whose message lists synonyms.
const ANSWERS: [(Sort, &str, &str); 17] = [
    (Sort::Gender, "female", "answer-female"),
    (Sort::Gender, "male", "answer-male"),
    (Sort::Truth, "true", "answer-yes"),
    (Sort::Truth, "false", "answer-no"),
    (Sort::Unknown, "unknown", "answer-unknown"),
    (Sort::Answer, "blank", "answer-blank"),
    (Sort::Answer, "same", "answer-same"),
    (Sort::Answer, "back", "answer-back"),
    (Sort::Total, "total", "row-total"),
    (Sort::Counted, "counted", "row-counted"),
    (Sort::InDate, "in-date", "beside-a-date"),
    (Sort::Title, "title", "title-of-a-person"),
    (Sort::Nameless, "nameless", "name-to-come"),
    (Sort::Filler, "lorem ipsum", "text-to-come"),
    (Sort::Generation, "jr", "generation-in-name"),
    (Sort::Particle, "de", "particle-in-name"),
    (Sort::TitleOrName, "don", "title-or-name"),
];

/// The sign between a short form and its full form.
const SHORT_FOR: char = '=';

/// A word of a spec, and a text that expresses it.
type Said = (Sort, String, String);

/// Gathers the texts of the locales for the words of a spec: titles in both registers, offices in every country and
/// gender, months and days of the week.
#[must_use]
pub fn lexicon(catalog: &Catalog, vocabulary: &Vocabulary) -> Lexicon {
    let languages = || catalog.all().filter(|messages| messages.locale().region().is_none());
    let said = languages().flat_map(|messages| {
        [kinds(messages, vocabulary), offices(messages), titles(messages), nouns(messages)].concat()
    });
    let said = said.chain(languages().flat_map(|messages| [degrees(messages), places(messages)].concat()));
    let answers = languages().flat_map(answers);
    let named = |message: &'static str, last: u32| {
        let names = languages().flat_map(move |messages| {
            (1..=last).filter_map(move |number| Some((number, of_calendar(messages, message, number)?)))
        });
        names.collect()
    };
    let calendar = Calendar { months: named("month", 12), weekdays: named("weekday", 7) };
    Lexicon::new(said.chain(answers).collect(), calendar)
}

fn kinds(messages: &Messages, vocabulary: &Vocabulary) -> Vec<Said> {
    let said = messages.with_prefix(KIND).flat_map(|(message, kind)| {
        let outline = vocabulary.kinds.get(kind);
        let titles = outline.and_then(|outline| usual_titles(messages, kind, &outline.instruments).ok());
        let short = messages.plain(message, Some("short")).into_iter();
        titles
            .into_iter()
            .flatten()
            .chain(short)
            .chain(listed(messages, message, "also"))
            .chain([kind.to_owned()])
            .map(move |title| (Sort::Kind, kind.to_owned(), title))
    });
    said.collect()
}

/// The titles of offices and honorifics. An office that can bear the title of another is known by its own titles alone.
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

/// The titles of offices by the gender of the holder, and titles that are not printed but are written in sheets.
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

/// The nouns of parties, without the article before and the preposition after: *la Ciudad de …*.
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

/// The degrees that follow names, each as it is written.
fn degrees(messages: &Messages) -> Vec<Said> {
    let degrees = listed(messages, "degree-of-a-person", "accepted").into_iter();
    degrees.map(|degree| (Sort::Degree, degree.clone(), degree)).collect()
}

/// The short forms in names of places: those that are spelled out, and those that are kept.
fn places(messages: &Messages) -> Vec<Said> {
    const LISTS: [(Sort, &str); 2] = [(Sort::ShortInPlaces, "accepted"), (Sort::KeptInPlaces, "kept")];
    let said = LISTS.into_iter().flat_map(|(sort, attribute)| {
        let forms = listed(messages, "short-in-places", attribute).into_iter();
        forms.filter_map(move |form| {
            let (short, whole) = form.split_once(SHORT_FOR)?;
            Some((sort, whole.trim().to_owned(), short.trim().to_owned()))
        })
    });
    said.collect()
}

/// The entries of the list in an attribute of a message.
fn listed(messages: &Messages, message: &str, attribute: &str) -> Vec<String> {
    let list = messages.plain(message, Some(attribute)).unwrap_or_default();
    list.split(',').map(str::trim).filter(|entry| !entry.is_empty()).map(str::to_owned).collect()
}

/// The name of a month or of a day of the week, by the message that contains them all and its number.
fn of_calendar(messages: &Messages, message: &str, number: u32) -> Option<String> {
    let arguments = FluentArgs::from_iter([(message, FluentValue::from(number))]);
    messages.format(Request { message, attribute: None, path: &Path::root() }, &arguments).ok()
}

/// The sign for the text that a variable adds.
const ANY: &str = "…";

/// Finds every text that messages can give.
struct Wordings<'a> {
    messages: &'a Messages,
    /// True for an included message that is followed.
    is_followed: &'a dyn Fn(&str) -> bool,
    /// The gender of the person, or `None` for every gender.
    gender: Option<&'a str>,
}

impl Wordings<'_> {
    /// Every text that a message can give, whatever the values of its other variables.
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

/// True if a text depends on the gender of the person.
fn is_gender(selector: &ast::InlineExpression<&str>) -> bool {
    matches!(selector, ast::InlineExpression::VariableReference { id } if id.name == "gender")
}

fn is_key(key: &ast::VariantKey<&str>, word: &str) -> bool {
    matches!(key, ast::VariantKey::Identifier { name } if *name == word)
}
