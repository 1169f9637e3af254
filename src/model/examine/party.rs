//! The parties: who is bound, and who signs.

use super::Examiner;
use crate::finding::{Finding, Path, Rule};
use crate::locale::Side;
use crate::model::vocabulary::{COUNTRY, language_of_country, slug};
use crate::model::{Agreement, Letterhead, Logo, Party, Signatory, Wording};
use crate::spec::{self, Name, Precedence, Spec};

const DEFAULT_OFFICE: &str = "mayor";

impl Examiner<'_> {
    pub(super) fn parties(&mut self, spec: &Spec) -> Option<[Party; 2]> {
        let path = spec::path(&["parties"]);
        let written = spec.parties.as_ref()?;
        if let [first, second, ..] = written.as_slice()
            && let (Some(first), Some(second)) = (&first.0, &second.0)
            && let (Some(first), Some(second)) = (&first.id, &second.id)
            && first == second
        {
            self.find(Finding::at(Rule::RepeatedParty, &path.entry(1).field("id")).with("written", second));
        }
        self.each(written, &path, Self::party)?.try_into().ok()
    }

    pub(super) fn party(&mut self, party: &spec::Party, path: &Path) -> Option<Party> {
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

    pub(super) fn country(&mut self, name: &Name, path: &Path) -> Option<Wording> {
        match name {
            Name::Pair(pair) => self.pair(pair, path).map(Wording::Given),
            Name::Same(written) => {
                let countries = &self.vocabulary.countries;
                let found = countries.get(written).or_else(|| countries.get(&slug(written)));
                let found = found.cloned().map(Wording::Message);
                if found.is_none() {
                    let codes = countries.keys().filter(|key| key.chars().all(char::is_uppercase));
                    let codes: Vec<_> = codes.map(String::as_str).collect();
                    let finding = Finding::at(Rule::UnknownCountry, path).with("written", written);
                    let finding = finding.with("known", codes.join(", "));
                    self.find(finding.suggesting(&slug(written), countries.keys().map(String::as_str)));
                }
                found
            }
        }
    }

    /// A state by its name; of a country whose states are known, only one of them or a pair.
    pub(super) fn state(&mut self, name: &Name, country: Option<&Wording>, path: &Path) -> Option<Wording> {
        let (Name::Same(written), Some(Wording::Message(country))) = (name, country) else {
            return self.name(name, path).map(Wording::Given);
        };
        let states = &self.vocabulary.states;
        if let Some(message) = states.get(&(country.clone(), slug(written))) {
            return Some(Wording::Message(message.clone()));
        }
        let known: Vec<_> =
            states.keys().filter(|(of, _)| of == country).map(|(_, state)| state.as_str()).collect();
        if known.is_empty() {
            return self.name(name, path).map(Wording::Given);
        }
        let finding = Finding::at(Rule::UnknownState, path).with("written", written);
        self.find(finding.suggesting(&slug(written), known));
        None
    }

    pub(super) fn party_language(
        &mut self,
        party: &spec::Party,
        country: Option<&Wording>,
        path: &Path,
    ) -> Option<Side> {
        let languages = self.languages.clone()?;
        let language = match (&party.language, country?) {
            (Some(written), _) => Some(written.clone()),
            (None, Wording::Message(country)) => {
                let code = country.strip_prefix(COUNTRY).unwrap_or_default();
                language_of_country(code).map(str::to_owned)
            }
            (None, Wording::Given(_)) => None,
        };
        let side = languages.side(|locale| {
            language
                .as_ref()
                .is_some_and(|language| *language == locale.to_string() || language == locale.language())
        });
        if side.is_none() {
            let place = if party.language.is_some() { path.field("language") } else { path.clone() };
            let known = [languages.first.language(), languages.second.language()].join(", ");
            self.find(Finding::at(Rule::UnknownPartyLanguage, &place).with("known", known));
        }
        side
    }

    pub(super) fn letterhead(
        &mut self,
        letterhead: Option<&spec::Letterhead>,
        path: &Path,
    ) -> Option<Letterhead> {
        let Some(letterhead) = letterhead else { return Some(Letterhead::default()) };
        let lines = letterhead.lines.as_deref().unwrap_or_default();
        let lines = self.each(lines, &path.field("lines"), |examiner, line, path| examiner.text(line, path));
        let logo = self.optional(letterhead.logo.as_ref(), &path.field("logo"), Self::logo);
        Some(Letterhead { lines: lines?, logo: logo? })
    }

    pub(super) fn logo(&mut self, logo: &spec::Logo, path: &Path) -> Option<Logo> {
        let alternative =
            logo.alternative.as_ref().and_then(|pair| self.pair(pair, &path.field("alternative")));
        Some(Logo { file: logo.file.clone()?, alternative: alternative? })
    }

    pub(super) fn signatory(
        &mut self,
        signatory: Option<&spec::Signatory>,
        path: &Path,
    ) -> Option<Signatory> {
        let blank = spec::Signatory::default();
        let signatory = signatory.unwrap_or(&blank);
        let name = self.optional(signatory.name.as_ref(), &path.field("name"), |examiner, name, path| {
            examiner.text(name, path)
        });
        let office = self.office(signatory.office.as_ref(), &path.field("office"));
        Some(Signatory { name: name?, office: office?, gender: signatory.gender })
    }

    pub(super) fn office(&mut self, office: Option<&Name>, path: &Path) -> Option<Wording> {
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

    pub(super) fn precedence(&mut self, agreement: &Agreement) {
        let [first, second] = &agreement.parties;
        if agreement.precedence == Precedence::ByOriginal && agreement.signing.originals < 2 {
            let finding = Finding::at(Rule::OutOfRange, &spec::path(&["signing", "originals"]));
            self.find(finding.with("least", 2).with("most", 10));
        }
        if agreement.precedence == Precedence::ByLanguage && first.language == second.language {
            self.find(Finding::at(Rule::SharedLanguage, &spec::path(&["precedence"])));
        }
    }
}
