//! From an original to a document: everything is worded here, by Fluent.
//!
//! Rust gives the messages their variables and puts their results in order; it
//! joins no words itself. Of each language a voice words the text, and two
//! voices side by side make each pair.

mod catalog;
mod functions;
mod glossary;
mod parties;
mod provisions;
mod specimen;
mod text;
mod variables;
mod voice;

use chrono::NaiveDate;

use crate::alternat::Original;
use crate::document::{
    Attachments, Column, Columns, Document, Field, Foot, Language, Letterhead, Metadata, Picture,
    SignatoryName, Signature, Text,
};
use crate::finding::Finding;
use crate::locale::{Locale, Side};
use crate::model::{Numbering, Party, Provision};

pub use catalog::{Catalog, Messages, Request, Shape};
pub use glossary::glossary;
pub use specimen::{Specimen, kind_this, kind_title, kind_use, specimen};
use voice::Voice;

/// The date of a file about which nothing dated is known. PDF/A asks for one,
/// and a clock may not give it.
const NO_DATE: NaiveDate = NaiveDate::from_ymd_opt(1970, 1, 1).expect("a day of the calendar");

/// Words an original.
///
/// # Errors
///
/// Findings for messages that are missing or broken, with locale, message and
/// the place in the spec that asks for them.
///
/// # Panics
///
/// If a locale of the agreement is not in the catalog it was examined with.
pub fn localize(original: &Original<'_>, catalog: &Catalog) -> Result<Document, Vec<Finding>> {
    let [left, right] = original.columns().map(|side| {
        let locale = original.agreement.languages.get(side);
        let messages = catalog.messages(locale).expect("the agreement was examined with these locales");
        Voice::new(original, side, messages)
    });
    let writer = Writer { original, left: left?, right: right? };
    writer.document()
}

/// With what participles agree that a language says of both parties, as in *convencidas*: `as`.
/// A language in which nothing agrees has nothing.
#[must_use]
pub fn ending(original: &Original<'_>, side: Side, catalog: &Catalog) -> Option<String> {
    let messages = catalog.messages(original.agreement.languages.get(side))?;
    let voice = Voice::new(original, side, messages).ok()?;
    voice.say("ending").ok().filter(|ending| !ending.is_empty())
}

type Written<T> = Result<T, Vec<Finding>>;

struct Writer<'a> {
    original: &'a Original<'a>,
    left: Voice<'a>,
    right: Voice<'a>,
}

impl Writer<'_> {
    fn document(&self) -> Written<Document> {
        let agreement = self.original.agreement;
        let mut findings = Vec::new();
        let mut gather = |results: Vec<Finding>| findings.extend(results);
        let mut recitals = collect(&agreement.recitals, |_, recital| self.paragraphs(recital), &mut gather);
        let mut articles =
            collect(&agreement.articles, |number, article| self.article(number, article), &mut gather);
        if !findings.is_empty() {
            return Err(findings);
        }
        self.check_length(&recitals, &articles)?;
        self.end_recitals(&mut recitals)?;
        if agreement.numbering == Numbering::None {
            self.end_articles(&mut articles)?;
        }
        let [first, second] = self.original.blocks();
        let title = self.both(|voice| Ok(text::text(&voice.title()?)))?;
        let testimonium = self.message("testimonium")?;
        Ok(Document {
            languages: self.both(|voice| Ok(language(agreement.languages.get(voice.side()))))?,
            metadata: self.metadata(&title)?,
            letterheads: Columns { left: self.letterhead(first)?, right: self.letterhead(second)? },
            title,
            original: self.original.holder.map(|holder| self.about("original-of", holder)).transpose()?,
            heads: self.message("column-head")?,
            preamble: self.message("preamble")?,
            recitals,
            words_of_agreement: self.both(|voice| Ok(text::text(&voice.of_kind("words-of-agreement")?)))?,
            articles,
            has_blanks: testimonium.left.has_blanks() || testimonium.right.has_blanks(),
            testimonium,
            signatures: Columns { left: self.signature(first)?, right: self.signature(second)? },
            foot: self.foot()?,
        })
    }

    /// The same in both columns.
    fn both<T>(&self, make: impl Fn(&Voice<'_>) -> Result<T, Finding>) -> Written<Columns<T>> {
        match (make(&self.left), make(&self.right)) {
            (Ok(left), Ok(right)) => Ok(Columns { left, right }),
            (left, right) => Err(left.err().into_iter().chain(right.err()).collect()),
        }
    }

    fn message(&self, message: &str) -> Written<Columns<Text>> {
        self.both(|voice| Ok(text::text(&voice.say(message)?)))
    }

    fn about(&self, message: &str, party: &Party) -> Written<Columns<Text>> {
        self.both(|voice| Ok(text::text(&voice.of_party(message, party)?)))
    }

    fn metadata(&self, title: &Columns<Text>) -> Written<Metadata> {
        let agreement = self.original.agreement;
        let ids = agreement.parties.each_ref().map(|party| party.id.as_str());
        let date = agreement.date();
        let holder = self.original.holder.map_or("both", |party| party.id.as_str());
        let attachment = |message| self.in_both("file-title", &self.message(message)?);
        Ok(Metadata {
            title: self.in_both("file-title", title)?,
            authors: self
                .original
                .blocks()
                .map(|party| Ok(text::text(&self.left.of_party("party-author", party)?).to_string()))
                .into_iter()
                .collect::<Result<_, Finding>>()
                .map_err(|finding| vec![finding])?,
            date: date.unwrap_or(NO_DATE).into(),
            identifier: format!(
                "alternat:{}:{}:{}:{}:{holder}",
                agreement.kind,
                ids[0],
                ids[1],
                date.map_or_else(String::new, |date| date.to_string()),
            ),
            holder: holder.to_owned(),
            attachments: Attachments {
                spec: attachment("attached-spec")?,
                city: attachment("attached-city")?,
                picture: attachment("attached-picture")?,
            },
        })
    }

    /// A text in both languages, as a message joins them.
    fn in_both(&self, message: &str, texts: &Columns<Text>) -> Written<String> {
        let texts = [("first", texts.left.to_string()), ("second", texts.right.to_string())];
        Ok(text::text(&self.left.say_with(message, &texts)?).to_string())
    }

    /// The column and the voice of a party's own language.
    fn own_voice(&self, party: &Party) -> (Column, &Voice<'_>) {
        if self.left.side() == party.language {
            (Column::Left, &self.left)
        } else {
            (Column::Right, &self.right)
        }
    }

    fn letterhead(&self, party: &Party) -> Written<Letterhead> {
        let (column, voice) = self.own_voice(party);
        let own: Vec<_> =
            party.letterhead.lines.iter().map(|line| text::text(&text::verbatim(line))).collect();
        let mut lines = if own.is_empty() {
            let messages = ["letterhead-city", "letterhead-region"];
            let lines = messages.map(|message| Ok(text::text(&voice.of_party(message, party)?)));
            lines.into_iter().collect::<Result<_, Finding>>()?
        } else {
            own
        };
        lines.extend(party.letterhead.label.iter().map(|label| text::text(&text::verbatim(label))));
        let logo = match &party.letterhead.logo {
            None => None,
            Some(logo) => {
                let alternatives =
                    [&self.left, &self.right].map(|voice| logo.alternative.get(voice.side()).clone());
                let [first, second] = alternatives;
                let alternative =
                    self.left.say_with("picture-alternative", &[("first", first), ("second", second)])?;
                Some(Picture { name: party.id.clone(), alternative })
            }
        };
        Ok(Letterhead { column, lines, color: party.color.map(|color| color.to_string()), logo })
    }

    fn signature(&self, party: &Party) -> Written<Signature> {
        let (column, voice) = self.own_voice(party);
        let name = match &party.signatory.name {
            Some(name) => SignatoryName::Known(text::text(&voice.signatory(party, name)?)),
            None => SignatoryName::Blank(self.message("name-label")?),
        };
        Ok(Signature {
            column,
            name,
            office: self.both(|voice| Ok(text::text(&voice.office(party)?)))?,
            party: self.about("party-signing", party)?,
            seal: self.message("seal-mark")?,
            field: self.field(party)?,
        })
    }

    /// The field in which a party's signatory signs.
    fn field(&self, party: &Party) -> Written<Field> {
        let (_, voice) = self.own_voice(party);
        let name = match &party.signatory.name {
            Some(name) => voice.signatory(party, name)?,
            None => "none".to_owned(),
        };
        let arguments = [("name", name), ("office", voice.office(party)?), ("party", voice.party(party)?)];
        Ok(Field {
            name: format!("{}.signatory", party.id),
            tooltip: text::text(&voice.say_with("field-signatory", &arguments)?).to_string(),
            language: language(self.original.agreement.languages.get(party.language)),
        })
    }

    fn foot(&self) -> Written<Foot> {
        let cities = match self.original.holder {
            Some(holder) => self.about("foot-original", holder)?,
            None => self.message("foot-cities")?,
        };
        Ok(Foot {
            title: self.both(|voice| Ok(text::text(&voice.short_title()?)))?,
            page: self.message("page-of-pages")?,
            cities,
        })
    }
}

fn language(locale: &Locale) -> Language {
    Language {
        code: locale.language().to_owned(),
        region: locale.region().filter(|region| region.len() == 2).map(str::to_owned),
    }
}

/// Words every provision and keeps the findings of those that cannot be worded.
fn collect<T>(
    provisions: &[Provision],
    word: impl Fn(usize, &Provision) -> Written<T>,
    gather: &mut impl FnMut(Vec<Finding>),
) -> Vec<T> {
    let mut worded = Vec::new();
    for (number, provision) in provisions.iter().enumerate() {
        match word(number, provision) {
            Ok(provision) => worded.push(provision),
            Err(findings) => gather(findings),
        }
    }
    worded
}

impl From<Finding> for Vec<Finding> {
    fn from(finding: Finding) -> Self {
        vec![finding]
    }
}
