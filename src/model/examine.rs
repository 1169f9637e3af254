//! From a spec to an agreement: every problem of meaning at once.
//!
//! Each function returns a value of the model or, where it could not be made,
//! nothing; what stood in the way is then among the findings.

use std::collections::BTreeMap;

use chrono::NaiveDate;
use unicode_normalization::UnicodeNormalization as _;

use super::{
    Agreement, Clause, Instrument, Letterhead, Logo, Party, Provision, Signatory, Signing,
    SigningPlace, Vocabulary, Wording, Words, language_of_country, slug,
};
use crate::finding::{Finding, Path, Rule};
use crate::locale::{Bilingual, Locale, Side};
use crate::model::vocabulary::COUNTRY;
use crate::spec::{self, Name, Outline, Pair, Precedence, Reading, Spec};

/// Makes the agreement that a spec describes.
///
/// # Errors
///
/// Every finding about the spec, those of its structure first.
pub fn examine(reading: Reading, vocabulary: &Vocabulary) -> Result<Agreement, Vec<Finding>> {
    let mut findings = reading.findings;
    let languages = languages(&reading.spec, vocabulary, &mut findings);
    let mut examiner = Examiner { vocabulary, languages, findings };
    match examiner.agreement(&reading.spec) {
        Some(agreement) if examiner.findings.is_empty() => Ok(agreement),
        _ => Err(examiner.findings),
    }
}

const DEFAULT_LANGUAGES: [&str; 2] = ["en-US", "es-MX"];
const DEFAULT_OFFICE: &str = "mayor";
const DEFAULT_ORIGINALS: u8 = 2;

fn languages(spec: &Spec, vocabulary: &Vocabulary, findings: &mut Vec<Finding>) -> Option<Bilingual<Locale>> {
    let path = spec::path(&["languages"]);
    let written = match &spec.languages {
        Some(written) => written.iter().map(String::as_str).collect(),
        None => DEFAULT_LANGUAGES.to_vec(),
    };
    let known: Vec<_> = vocabulary.locales.iter().map(Locale::to_string).collect();
    let mut locale = |number: usize| {
        let written = *written.get(number)?;
        let found = vocabulary.locales.iter().find(|locale| locale.to_string() == written).cloned();
        if found.is_none() {
            let finding = Finding::at(Rule::UnknownLocale, &path.entry(number))
                .with("written", written)
                .with("known", known.join(", "));
            findings.push(finding.suggesting(written, known.iter().map(String::as_str)));
        }
        found
    };
    let languages = Bilingual { first: locale(0), second: locale(1) }.complete()?;
    if languages.first.language() == languages.second.language() {
        findings.push(Finding::at(Rule::SameLanguage, &path));
        return None;
    }
    Some(languages)
}

struct Examiner<'a> {
    vocabulary: &'a Vocabulary,
    languages: Option<Bilingual<Locale>>,
    findings: Vec<Finding>,
}

impl Examiner<'_> {
    fn agreement(&mut self, spec: &Spec) -> Option<Agreement> {
        let kind = self.kind(spec);
        let title = self.optional(spec.title.as_ref(), &spec::path(&["title"]), Self::pair);
        let parties = self.parties(spec);
        let history = self.history(spec);
        let recitals = self.recitals(spec, kind.as_ref().map(|(_, outline)| outline));
        let articles = self.articles(spec, kind.as_ref().map(|(_, outline)| outline));
        let signing = self.signing(spec);
        self.order_of_history(spec);
        let (kind, outline) = kind?;
        let agreement = Agreement {
            kind,
            numbering: outline.numbering,
            languages: self.languages.clone()?,
            precedence: spec.precedence.unwrap_or_default(),
            title: title?,
            parties: parties?,
            history: history?,
            recitals: recitals?,
            articles: articles?,
            signing: signing?,
            prepared: spec.prepared,
        };
        self.precedence(&agreement);
        Some(agreement)
    }

    fn find(&mut self, finding: Finding) {
        self.findings.push(finding);
    }

    /// What is not given is right; what is given must be made.
    fn optional<T, U>(
        &mut self,
        given: Option<&T>,
        path: &Path,
        make: impl FnOnce(&mut Self, &T, &Path) -> Option<U>,
    ) -> Option<Option<U>> {
        match given {
            Some(value) => make(self, value, path).map(Some),
            None => Some(None),
        }
    }

    /// All entries of a list, or nothing where one could not be made.
    fn each<T, U>(
        &mut self,
        entries: &[T],
        path: &Path,
        mut make: impl FnMut(&mut Self, &T, &Path) -> Option<U>,
    ) -> Option<Vec<U>> {
        let made: Vec<_> = entries
            .iter()
            .enumerate()
            .map(|(number, entry)| make(self, entry, &path.entry(number)))
            .collect();
        made.into_iter().collect()
    }

    fn kind(&mut self, spec: &Spec) -> Option<(String, Outline)> {
        let written = spec.kind.as_ref()?;
        self.known_kind(written, &spec::path(&["kind"]))
    }

    fn known_kind(&mut self, written: &str, path: &Path) -> Option<(String, Outline)> {
        let kinds = &self.vocabulary.kinds;
        let found = kinds.get(written).map(|outline| (written.to_owned(), outline.clone()));
        if found.is_none() {
            self.unknown(Rule::UnknownKind, path, written, kinds.keys());
        }
        found
    }

    fn unknown<'k>(&mut self, rule: Rule, path: &Path, written: &str, known: impl Iterator<Item = &'k String>) {
        let known: Vec<_> = known.map(String::as_str).collect();
        let finding = Finding::at(rule, path)
            .with("written", written)
            .with("known", known.join(", "))
            .suggesting(written, known);
        self.find(finding);
    }

    // ------------------------------------------------------------- parties

    fn parties(&mut self, spec: &Spec) -> Option<[Party; 2]> {
        let path = spec::path(&["parties"]);
        let written = spec.parties.as_ref()?;
        if let [first, second, ..] = written.as_slice()
            && let (Some(first), Some(second)) = (&first.id, &second.id)
            && first == second
        {
            self.find(Finding::at(Rule::RepeatedParty, &path.entry(1).field("id")).with("written", second));
        }
        self.each(written, &path, Self::party)?.try_into().ok()
    }

    fn party(&mut self, party: &spec::Party, path: &Path) -> Option<Party> {
        let city = party.city.as_ref().and_then(|name| self.name(name, &path.field("city")));
        let country = party.country.as_ref().and_then(|name| self.country(name, &path.field("country")));
        let state = self.optional(party.state.as_ref(), &path.field("state"), |examiner, name, path| {
            examiner.state(name, country.as_ref(), path)
        });
        let language = self.party_language(party, country.as_ref(), path);
        let letterhead = self.letterhead(party.letterhead.as_ref(), &path.field("letterhead"));
        let signatory = self.signatory(party.signatory.as_ref(), &path.field("signatory"));
        Some(Party {
            id: party.id.clone()?,
            language: language?,
            city: city?,
            state: state?,
            country: country?,
            letterhead: letterhead?,
            signatory: signatory?,
        })
    }

    fn country(&mut self, name: &Name, path: &Path) -> Option<Wording> {
        match name {
            Name::Pair(pair) => self.pair(pair, path).map(Wording::Given),
            Name::Same(written) => {
                let countries = &self.vocabulary.countries;
                let found = countries.get(written).or_else(|| countries.get(&slug(written)));
                let found = found.cloned().map(Wording::Message);
                if found.is_none() {
                    self.unknown(Rule::UnknownCountry, path, written, countries.keys());
                }
                found
            }
        }
    }

    fn state(&mut self, name: &Name, country: Option<&Wording>, path: &Path) -> Option<Wording> {
        if let (Name::Same(written), Some(Wording::Message(country))) = (name, country) {
            let known = self.vocabulary.states.get(&(country.clone(), slug(written)));
            if let Some(message) = known {
                return Some(Wording::Message(message.clone()));
            }
        }
        self.name(name, path).map(Wording::Given)
    }

    fn party_language(&mut self, party: &spec::Party, country: Option<&Wording>, path: &Path) -> Option<Side> {
        let languages = self.languages.clone()?;
        let language = match (&party.language, country?) {
            (Some(written), _) => Some(written.clone()),
            (None, Wording::Message(country)) => {
                let code = country.strip_prefix(COUNTRY).unwrap_or_default();
                language_of_country(code).map(str::to_owned)
            }
            (None, Wording::Given(_)) => None,
        };
        let side = languages.side(|locale| Some(locale.language()) == language.as_deref());
        if side.is_none() {
            let place = if party.language.is_some() { path.field("language") } else { path.clone() };
            let known = [languages.first.language(), languages.second.language()].join(", ");
            self.find(Finding::at(Rule::UnknownPartyLanguage, &place).with("known", known));
        }
        side
    }

    fn letterhead(&mut self, letterhead: Option<&spec::Letterhead>, path: &Path) -> Option<Letterhead> {
        let Some(letterhead) = letterhead else { return Some(Letterhead::default()) };
        let lines = letterhead.lines.as_deref().unwrap_or_default();
        let lines = self.each(lines, &path.field("lines"), |examiner, line, path| examiner.text(line, path));
        let logo = self.optional(letterhead.logo.as_ref(), &path.field("logo"), Self::logo);
        Some(Letterhead { lines: lines?, logo: logo? })
    }

    fn logo(&mut self, logo: &spec::Logo, path: &Path) -> Option<Logo> {
        let alternative = logo.alternative.as_ref().and_then(|pair| self.pair(pair, &path.field("alternative")));
        let path = path.field("file");
        let file = logo.file.clone()?;
        Some(Logo { file, alternative: alternative?, path })
    }

    fn signatory(&mut self, signatory: Option<&spec::Signatory>, path: &Path) -> Option<Signatory> {
        let blank = spec::Signatory::default();
        let signatory = signatory.unwrap_or(&blank);
        let name = self.optional(signatory.name.as_ref(), &path.field("name"), |examiner, name, path| {
            examiner.text(name, path)
        });
        let office = self.office(signatory.office.as_ref(), &path.field("office"));
        Some(Signatory { name: name?, office: office?, gender: signatory.gender })
    }

    fn office(&mut self, office: Option<&Name>, path: &Path) -> Option<Wording> {
        let written = match office {
            Some(Name::Pair(pair)) => return self.pair(pair, path).map(Wording::Given),
            Some(Name::Same(written)) => written,
            None => DEFAULT_OFFICE,
        };
        let offices = &self.vocabulary.offices;
        let found = offices.get(written).cloned().map(Wording::Message);
        if found.is_none() {
            self.unknown(Rule::UnknownOffice, path, written, offices.keys());
        }
        found
    }

    fn precedence(&mut self, agreement: &Agreement) {
        let [first, second] = &agreement.parties;
        if agreement.precedence == Precedence::ByLanguage && first.language == second.language {
            self.find(Finding::at(Rule::SharedLanguage, &spec::path(&["precedence"])));
        }
    }

    // ------------------------------------------------------------- history

    fn history(&mut self, spec: &Spec) -> Option<Vec<Instrument>> {
        let instruments = spec.history.as_deref().unwrap_or_default();
        self.each(instruments, &spec::path(&["history"]), Self::instrument)
    }

    fn instrument(&mut self, instrument: &spec::Instrument, path: &Path) -> Option<Instrument> {
        let kind = instrument.kind.as_ref().and_then(|kind| self.known_kind(kind, &path.field("kind")));
        let title = self.optional(instrument.title.as_ref(), &path.field("title"), Self::pair);
        Some(Instrument { kind: kind?.0, title: title?, signed: instrument.signed? })
    }

    fn order_of_history(&mut self, spec: &Spec) {
        let path = spec::path(&["history"]);
        let signed = |instrument: &spec::Instrument| instrument.signed;
        let dates: Vec<Option<NaiveDate>> = spec.history.iter().flatten().map(signed).collect();
        for (number, pair) in dates.windows(2).enumerate() {
            if let [Some(earlier), Some(later)] = pair
                && earlier >= later
            {
                let place = path.entry(number + 1).field("signed");
                self.find(Finding::at(Rule::HistoryOutOfOrder, &place).with("earlier", earlier).with("later", later));
            }
        }
        let Some(signing) = spec.signing.as_ref().and_then(|signing| signing.date) else { return };
        for (number, date) in dates.iter().enumerate() {
            if let Some(date) = date.filter(|date| *date >= signing) {
                let place = path.entry(number).field("signed");
                self.find(Finding::at(Rule::HistoryAfterSigning, &place).with("date", date).with("signing", signing));
            }
        }
    }

    // ---------------------------------------------------------- provisions

    fn recitals(&mut self, spec: &Spec, outline: Option<&Outline>) -> Option<Vec<Provision>> {
        let library = &self.vocabulary.recitals;
        let path = spec::path(&["recitals"]);
        let Some(recitals) = &spec.recitals else {
            return self.outlined(library, &outline?.recitals, spec);
        };
        self.each(recitals, &path, |examiner, recital, path| {
            match examiner.clause_or_text(recital.clause.as_ref(), recital.text.as_ref(), path)? {
                Source::Clause(id) => examiner.clause(library, id, &path.field("clause"), spec),
                Source::Text(text) => {
                    let paragraphs = examiner.paragraphs(text, &path.field("text"))?;
                    let words = Words::Own { heading: None, paragraphs, items: Vec::new() };
                    Some(Provision { words, path: path.field("text") })
                }
            }
        })
    }

    fn articles(&mut self, spec: &Spec, outline: Option<&Outline>) -> Option<Vec<Provision>> {
        let library = &self.vocabulary.articles;
        let path = spec::path(&["articles"]);
        let Some(articles) = &spec.articles else {
            return self.outlined(library, &outline?.articles, spec);
        };
        self.each(articles, &path, |examiner, article, path| {
            match examiner.clause_or_text(article.clause.as_ref(), article.text.as_ref(), path)? {
                Source::Clause(id) => {
                    if article.heading.is_some() || article.items.is_some() {
                        examiner.find(Finding::at(Rule::ClauseOrText, path));
                    }
                    examiner.clause(library, id, &path.field("clause"), spec)
                }
                Source::Text(text) => examiner.own_article(article, text, path),
            }
        })
    }

    /// The provisions of the kind, where the spec names none.
    fn outlined(&mut self, library: &Library, ids: &[String], spec: &Spec) -> Option<Vec<Provision>> {
        let path = spec::path(&["kind"]);
        let provisions: Vec<_> = ids.iter().map(|id| self.clause(library, id, &path, spec)).collect();
        provisions.into_iter().collect()
    }

    fn own_article(&mut self, article: &spec::Article, text: &Pair, path: &Path) -> Option<Provision> {
        let heading = self.optional(article.heading.as_ref(), &path.field("heading"), Self::pair);
        let paragraphs = self.paragraphs(text, &path.field("text"));
        let items = article.items.as_deref().unwrap_or_default();
        let items = self.each(items, &path.field("items"), Self::pair);
        let words = Words::Own { heading: heading?, paragraphs: paragraphs?, items: items? };
        Some(Provision { words, path: path.field("text") })
    }

    fn clause_or_text<'s>(
        &mut self,
        clause: Option<&'s String>,
        text: Option<&'s Pair>,
        path: &Path,
    ) -> Option<Source<'s>> {
        match (clause, text) {
            (Some(clause), None) => Some(Source::Clause(clause)),
            (None, Some(text)) => Some(Source::Text(text)),
            _ => {
                self.find(Finding::at(Rule::ClauseOrText, path));
                None
            }
        }
    }

    fn clause(&mut self, library: &Library, id: &str, path: &Path, spec: &Spec) -> Option<Provision> {
        let Some(clause) = library.get(id) else {
            self.unknown(Rule::UnknownClause, path, id, library.keys());
            return None;
        };
        if clause.cites_history && spec.history.iter().flatten().next().is_none() {
            self.find(Finding::at(Rule::MissingHistory, path).with("clause", id));
        }
        Some(Provision { words: Words::Clause(clause.message.clone()), path: path.clone() })
    }

    // ------------------------------------------------------------- signing

    fn signing(&mut self, spec: &Spec) -> Option<Signing> {
        let path = spec::path(&["signing"]);
        let blank = spec::Signing::default();
        let signing = spec.signing.as_ref().unwrap_or(&blank);
        let place = match &signing.place {
            None => Some(SigningPlace::Blank),
            Some(Name::Pair(pair)) => self.pair(pair, &path.field("place")).map(SigningPlace::Elsewhere),
            Some(Name::Same(id)) => self.place_of_party(spec, id, &path.field("place")),
        };
        Some(Signing {
            date: signing.date,
            place: place?,
            originals: signing.originals.unwrap_or(DEFAULT_ORIGINALS),
        })
    }

    fn place_of_party(&mut self, spec: &Spec, id: &String, path: &Path) -> Option<SigningPlace> {
        // Without both ids it cannot be told which one is meant.
        let ids: Vec<_> = spec.parties.as_ref()?.iter().map(|party| party.id.as_ref()).collect::<Option<_>>()?;
        let found = ids.iter().position(|known| *known == id);
        if found.is_none() {
            self.unknown(Rule::UnknownPlace, path, id, ids.into_iter());
        }
        found.map(SigningPlace::Party)
    }

    // --------------------------------------------------------------- texts

    fn name(&mut self, name: &Name, path: &Path) -> Option<Bilingual<String>> {
        match name {
            Name::Pair(pair) => self.pair(pair, path),
            Name::Same(text) => {
                let text = self.text(text, path)?;
                Some(Bilingual::from_fn(|_| text.clone()))
            }
        }
    }

    fn pair(&mut self, pair: &Pair, path: &Path) -> Option<Bilingual<String>> {
        let languages = self.languages.clone()?;
        for language in pair.0.keys() {
            if languages.side(|locale| locale.language() == language).is_none() {
                let known = [languages.first.language(), languages.second.language()];
                let finding = Finding::at_field_name(Rule::ForeignText, &path.field(language))
                    .with("language", language)
                    .with("known", known.join(", "));
                self.find(finding);
            }
        }
        let texts = Bilingual::from_fn(|side| {
            let language = languages.get(side).language();
            match pair.0.get(language) {
                Some(text) => self.text(text, &path.field(language)),
                None => {
                    self.find(Finding::at(Rule::MissingText, path).with("language", language));
                    None
                }
            }
        });
        texts.complete()
    }

    fn paragraphs(&mut self, pair: &Pair, path: &Path) -> Option<Vec<Bilingual<String>>> {
        let texts = self.pair(pair, path)?;
        let split = |text: &str| -> Vec<String> { paragraphs(text).map(str::to_owned).collect() };
        let (first, second) = (split(&texts.first), split(&texts.second));
        if first.len() != second.len() {
            let finding = Finding::at(Rule::UnequalParagraphs, path)
                .with("first", first.len())
                .with("second", second.len());
            self.find(finding);
            return None;
        }
        Some(first.into_iter().zip(second).map(|(first, second)| Bilingual { first, second }).collect())
    }

    /// A text in composed form, of which every character can be printed.
    fn text(&mut self, text: &str, path: &Path) -> Option<String> {
        let text: String = text.trim().nfc().collect();
        if text.is_empty() {
            self.find(Finding::at(Rule::EmptyText, path));
            return None;
        }
        let mut wrong: Vec<char> = Vec::new();
        for character in text.chars().filter(|character| *character != '\n') {
            let rule = match character {
                _ if is_unprintable(character) => Rule::UnprintableCharacter,
                _ if !(self.vocabulary.has_glyph)(character) => Rule::MissingGlyph,
                _ => continue,
            };
            if !wrong.contains(&character) {
                wrong.push(character);
                let shown = if rule == Rule::MissingGlyph { character.to_string() } else { String::new() };
                let code = format!("U+{:04X}", u32::from(character));
                self.find(Finding::at(rule, path).with("character", shown).with("code", code));
            }
        }
        wrong.is_empty().then_some(text)
    }
}

/// Clauses of the library, by their ids.
type Library = BTreeMap<String, Clause>;

/// Whose words a provision has.
enum Source<'s> {
    Clause(&'s String),
    Text(&'s Pair),
}

/// The paragraphs of a text, which blank lines part.
fn paragraphs(text: &str) -> impl Iterator<Item = &str> {
    text.split("\n\n").map(str::trim).filter(|paragraph| !paragraph.is_empty())
}

/// Control characters, marks that reverse the direction of a text, private
/// and unassigned characters: nothing that a reader could see.
fn is_unprintable(character: char) -> bool {
    character.is_control()
        || matches!(
            character,
            '\u{200B}'..='\u{200F}'
                | '\u{2028}'..='\u{202E}'
                | '\u{2060}'..='\u{206F}'
                | '\u{FEFF}'
                | '\u{FFF9}'..='\u{FFFF}'
                | '\u{E000}'..='\u{F8FF}'
                | '\u{F0000}'..='\u{10FFFF}'
        )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn blank_lines_part_paragraphs() {
        let text = "One.\nStill one.\n\n\nTwo.\n";
        assert_eq!(paragraphs(text).collect::<Vec<_>>(), ["One.\nStill one.", "Two."]);
    }

    #[test]
    fn what_cannot_be_seen_is_unprintable() {
        assert!(['\0', '\u{202E}', '\u{E000}', '\t'].into_iter().all(is_unprintable));
        assert!(!['ñ', '\u{A0}', '🤝', '#'].into_iter().any(is_unprintable));
    }
}
