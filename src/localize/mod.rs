//! From an original to a document: all wording happens here, through Fluent.
//!
//! Rust gives the messages their variables and puts their results in order; it joins no words itself. A voice words the
//! text of one language, and two voices side by side make each pair. A sheet that belongs to no agreement has a voice
//! of its own.

mod catalog;
mod functions;
mod glossary;
mod history;
mod lexicon;
mod parties;
mod provisions;
mod roster;
mod shape;
mod sheet;
mod signatures;
mod specimen;
mod text;
mod ties;
mod variables;
mod voice;

use chrono::NaiveDate;

use self::ties::tied_to_next;
use crate::alternat::Original;
use crate::document::{
    Attachments, Column, Columns, Continued, Document, Foot, Initials, Language, Letterhead, Metadata,
    Picture, Text,
};
use crate::finding::{Finding, Findings};
use crate::locale::{Locale, Side};
use crate::model::{self, Numbering, PartialDate, Party, Provision, Register, Status};
use crate::spec::picture_name;

pub use catalog::{Catalog, Messages, Request};
pub(crate) use functions::split_article;
pub use glossary::glossary;
pub use lexicon::lexicon;
pub use roster::{roster_to_fill_in, sheet_words};
pub use shape::Shape;
pub use sheet::{SheetVoice, cities};
pub use specimen::{Specimen, kind_title, kind_use, specimen, this_instrument, usual_titles};
use voice::Voice;

/// The date of a file whose content has no known date. PDF/A requires one, and a clock may not supply it.
pub const NO_DATE: NaiveDate = NaiveDate::from_ymd_opt(1970, 1, 1).expect("a day of the calendar");

/// The most characters of a title, or of the names of both cities, at the foot: as many as fit in two lines at its
/// smallest size.
const MOST_OF_FOOT: usize = 72;

/// Words an original.
///
/// # Errors
///
/// Findings about messages that are missing or broken, with locale, message and the place in the spec that asks for
/// them.
///
/// # Panics
///
/// A locale of the agreement is not in the catalog that it was examined with.
pub fn localize(original: &Original<'_>, catalog: &Catalog) -> Result<Document, Findings> {
    let [left, right] = voices(original, catalog)?;
    let writer = DocumentWriter { original, left, right };
    writer.document()
}

/// The voices of both columns.
fn voices<'a>(original: &'a Original<'a>, catalog: &'a Catalog) -> Result<[Voice<'a>; 2], Finding> {
    let [left, right] = original.columns().map(|side| {
        let locale = original.agreement.languages.get(side);
        let messages = catalog.messages(locale).expect("the agreement was examined with these locales");
        Voice::new(original, side, messages)
    });
    Ok([left?, right?])
}

/// The ending of participles that agree with both parties of an agreement in a language, as in *convencidas*: `as`. A
/// language without such agreement has none.
#[must_use]
pub fn ending(original: &Original<'_>, side: Side, catalog: &Catalog) -> Option<String> {
    let messages = catalog.messages(original.agreement.languages.get(side))?;
    let voice = Voice::new(original, side, messages).ok()?;
    voice.say("ending").ok().filter(|ending| !ending.is_empty())
}

type Written<T> = Result<T, Findings>;

struct DocumentWriter<'a> {
    original: &'a Original<'a>,
    left: Voice<'a>,
    right: Voice<'a>,
}

impl DocumentWriter<'_> {
    fn document(&self) -> Written<Document> {
        let agreement = self.original.agreement;
        let mut findings = Findings::default();
        let mut recitals = collect(&agreement.recitals, |_, recital| self.paragraphs(recital), &mut findings);
        let mut articles =
            collect(&agreement.articles, |number, article| self.article(number, article), &mut findings);
        findings.or(())?;
        self.check_length(&recitals, &articles)?;
        self.end_recitals(&mut recitals)?;
        if agreement.numbering == Numbering::None {
            self.end_articles(&mut articles)?;
        }
        let [first, second] = self.original.blocks();
        let title = self.both(|voice| Ok(text::text(&voice.title()?)))?;
        let testimonium = self.message("testimonium")?;
        Ok(Document {
            exemplar: self.original.exemplar(),
            languages: self.both(|voice| Ok(language(agreement.languages.get(voice.side()))))?,
            metadata: self.metadata(&title)?,
            letterheads: Columns { left: self.letterhead(first)?, right: self.letterhead(second)? },
            title,
            original: self.mark()?,
            heads: self.message("column-head")?,
            preamble: self.message("preamble")?.map(tied_to_next),
            recitals,
            words_of_agreement: self
                .both(|voice| Ok(voice.passage(&voice.of_kind("words-of-agreement")?)))?,
            articles,
            has_blanks: testimonium.left.has_blanks() || testimonium.right.has_blanks(),
            testimonium,
            signatures: self.signatures()?,
            seal: agreement.signing.seal,
            continued: if agreement.register == Register::Binding && self.original.copy.is_none() {
                let with_text = self.message("text-and-signatures-follow")?;
                Some(Continued { with_text, with_signatures: self.message("signatures-follow")? })
            } else {
                None
            },
            blank: self.message("blank-to-fill-in")?,
            turned: self.original.turns(),
            foot: self.foot()?,
            watermark: match agreement.status {
                Status::Draft => Some(self.message("draft-mark")?),
                Status::Final => None,
            },
            initials: self.initials()?,
            page: agreement.page,
        })
    }

    /// The same value in both columns.
    fn both<T>(&self, make: impl Fn(&Voice<'_>) -> Result<T, Finding>) -> Written<Columns<T>> {
        match (make(&self.left), make(&self.right)) {
            (Ok(left), Ok(right)) => Ok(Columns { left, right }),
            (left, right) => Err(left.err().into_iter().chain(right.err()).collect()),
        }
    }

    fn message(&self, message: &str) -> Written<Columns<Text>> {
        self.both(|voice| Ok(voice.passage(&voice.say(message)?)))
    }

    fn about(&self, message: &str, party: &Party) -> Written<Columns<Text>> {
        self.both(|voice| Ok(text::text(&voice.of_party(message, party)?)))
    }

    /// The mark over the title: the holder of the original, the original that it is a draft of, or that it is a copy.
    fn mark(&self) -> Written<Option<Columns<Text>>> {
        let message = match (self.original.agreement.status, self.original.holder, self.original.copy) {
            (Status::Final, None, None) => return Ok(None),
            (Status::Final, None, Some(_)) => "copy-to-read",
            (Status::Draft, None, Some(_)) => "copy-of-draft",
            (Status::Draft, None, None) => "draft",
            (Status::Final, Some(holder), _) => return self.about("original-of", holder).map(Some),
            (Status::Draft, Some(holder), _) => return self.about("draft-of-original", holder).map(Some),
        };
        self.message(message).map(Some)
    }

    fn initials(&self) -> Written<Option<Initials>> {
        if !self.original.agreement.page.initials || self.original.copy.is_some() {
            return Ok(None);
        }
        let city = |party: &Party| -> Written<Text> {
            let (_, voice) = self.own_voice(party);
            Ok(text::text(&voice.of_party("initials-of", party)?))
        };
        let [first, second] = self.original.blocks();
        let cities = [city(first)?, city(second)?];
        Ok(Some(Initials { label: self.message("initials-label")?, cities }))
    }

    fn metadata(&self, title: &Columns<Text>) -> Written<Metadata> {
        let agreement = self.original.agreement;
        let ids = agreement.parties.each_ref().map(|party| party.id.as_str());
        let date = agreement.date();
        let original = self.original.exemplar().id().unwrap_or_else(|| "both".to_owned());
        let attachment = |message| self.in_both("file-title", &self.message(message)?);
        Ok(Metadata {
            title: self.in_both("file-title", title)?,
            authors: self
                .original
                .blocks()
                .map(|party| Ok(text::text(&self.left.of_party("party-author", party)?).to_string()))
                .into_iter()
                .collect::<Result<_, Finding>>()
                .map_err(Findings::from)?,
            date: date.map_or(NO_DATE, PartialDate::earliest).into(),
            identifier: format!(
                "alternat:{}:{}:{}:{}:{original}",
                agreement.kind,
                ids[0],
                ids[1],
                date.map_or_else(String::new, |date| date.to_string()),
            ),
            original,
            attachments: Attachments {
                spec: attachment("attached-spec")?,
                city: attachment("attached-city")?,
                picture: attachment("attached-picture")?,
            },
        })
    }

    /// A text in both languages, joined by a message.
    fn in_both(&self, message: &str, texts: &Columns<Text>) -> Written<String> {
        let texts = [("first", texts.left.to_string()), ("second", texts.right.to_string())];
        Ok(text::text(&self.left.say_with(message, &texts)?).to_string())
    }

    /// The column and the voice of a party's own language.
    fn own_voice(&self, party: &Party) -> (Column, &Voice<'_>) {
        self.voice_of(party.language)
    }

    /// The column and the voice of a language.
    fn voice_of(&self, side: Side) -> (Column, &Voice<'_>) {
        if self.left.side() == side { (Column::Left, &self.left) } else { (Column::Right, &self.right) }
    }

    fn letterhead(&self, party: &Party) -> Written<Letterhead> {
        let (column, voice) = self.own_voice(party);
        let own: Vec<_> =
            party.letterhead.lines.iter().map(|line| text::text(&text::verbatim(line))).collect();
        let lines = if own.is_empty() {
            let messages = ["letterhead-city", "letterhead-region"];
            let lines = messages.map(|message| Ok(text::text(&voice.of_party(message, party)?)));
            lines.into_iter().collect::<Result<_, Finding>>()?
        } else {
            own
        };
        let label = party.letterhead.label.as_ref().map(|label| text::text(&text::verbatim(label)));
        let color = party.color.map(|color| color.to_string());
        let arms = self.picture(party, "arms", party.letterhead.arms.as_ref())?;
        let logo = self.picture(party, "logo", party.letterhead.logo.as_ref())?;
        Ok(Letterhead { column, lines, label, color, arms, logo })
    }

    fn picture(
        &self,
        party: &Party,
        field: &str,
        picture: Option<&model::Picture>,
    ) -> Written<Option<Picture>> {
        let Some(picture) = picture else { return Ok(None) };
        let name = picture_name(&party.id, field);
        let [first, second] =
            [&self.left, &self.right].map(|voice| picture.alternative.get(voice.side()).clone());
        let both = [("first", first.clone()), ("second", second.clone())];
        let alternatives = Columns { left: first, right: second };
        // A copy in one language describes its pictures in that language alone.
        let alternative = match self.original.copy {
            Some(side) => picture.alternative.get(side).clone(),
            None => self.left.say_with("picture-alternative", &both)?,
        };
        Ok(Some(Picture { name, alternative, alternatives }))
    }

    fn foot(&self) -> Written<Foot> {
        let cities = match (self.original.agreement.status, self.original.holder, self.original.copy) {
            (_, _, Some(_)) => self.message("foot-copy")?,
            (Status::Final, Some(holder), None) => self.about("foot-original", holder)?,
            (Status::Draft, Some(holder), None) => self.about("foot-draft", holder)?,
            (Status::Final, None, None) => self.message("foot-cities")?,
            (Status::Draft, None, None) => self.message("foot-draft-cities")?,
        };
        let shortened = |text| text::shortened(text, MOST_OF_FOOT);
        Ok(Foot {
            title: self.both(|voice| Ok(shortened(text::text(&voice.short_title()?))))?,
            page: self.message("page-of-pages")?,
            cities: Columns { left: shortened(cities.left), right: shortened(cities.right) },
        })
    }
}

fn language(locale: &Locale) -> Language {
    Language {
        code: locale.language().to_owned(),
        region: locale.region().filter(|region| region.len() == 2).map(str::to_owned),
    }
}

/// Words every provision and collects the findings of those that cannot be worded.
fn collect<T>(
    provisions: &[Provision],
    word: impl Fn(usize, &Provision) -> Written<T>,
    findings: &mut Findings,
) -> Vec<T> {
    let mut worded = Vec::new();
    for (number, provision) in provisions.iter().enumerate() {
        match word(number, provision) {
            Ok(provision) => worded.push(provision),
            Err(broken) => findings.extend(broken),
        }
    }
    worded
}
