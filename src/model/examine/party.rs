//! The parties, each from the spec and from a city's file, whose fields the spec overrides.

use std::collections::BTreeMap;

use chrono::NaiveDate;

use super::Examiner;
use crate::finding::{FileName, Finding, Path, Place, Rule};
use crate::locale::Side;
use crate::model::vocabulary::{COUNTRY, OF_PARTY, VARIABLES, language_of_country};
use crate::model::{Agreement, Color, Letterhead, Party, Picture, Wording};
use crate::spec::{self, City, Name, Precedence, Spec};

/// The least contrast of text with its ground (WCAG 2.1, 1.4.3).
const LEAST_CONTRAST: f64 = 4.5;

const DEFAULT_NOUN: &str = "city";

/// A party in the spec, on top of its city in a file of its own.
pub(super) struct Layers<'s> {
    /// The party in the spec.
    pub(super) party: &'s spec::Party,
    path: Path,
    city: Option<(&'s City, Path)>,
    /// True unless the spec names a city's file that could not be read.
    is_whole: bool,
}

impl<'s> Layers<'s> {
    /// A field, from the spec or else from the city's file, with its place.
    pub(super) fn field<T>(
        &self,
        name: &str,
        own: Option<&'s T>,
        of_city: impl FnOnce(&'s City) -> Option<&'s T>,
    ) -> Option<(&'s T, Path)> {
        let own = own.map(|value| (value, self.path.field(name)));
        own.or_else(|| {
            let (city, path) = self.city.as_ref()?;
            Some((of_city(city)?, path.field(name)))
        })
    }

    /// The place of the party in the spec.
    pub(super) fn path(&self) -> &Path {
        &self.path
    }
}

impl<'a> Examiner<'a> {
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
        self.reserved_ids(written);
        let day = spec.day().or(spec.prepared);
        let parties = self.each(written, &path, |examiner, party, path| {
            let city = examiner.city_of(party, path);
            let is_whole = city.is_some();
            let layers = Layers { party, path: path.clone(), city: city.flatten(), is_whole };
            examiner.party(&layers, day)
        });
        let parties: [Party; 2] = parties?.try_into().ok()?;
        self.one_city_twice(written, &parties);
        Some(parties)
    }

    /// Finds ids that own words could not distinguish from a variable.
    fn reserved_ids(&mut self, written: &[spec::Entry<spec::Party>]) {
        let id = |number: usize| written.get(number)?.0.as_ref()?.id.as_deref();
        for (number, other) in [(0, 1), (1, 0)] {
            let Some(own) = id(number) else { continue };
            let names = OF_PARTY.map(|end| format!("{own}{end}"));
            let is_general = |name: &String| VARIABLES.iter().any(|(known, _)| known == name);
            let is_other = |name: &String| id(other).is_some_and(|other| name == other && name != own);
            if names.iter().any(|name| is_general(name) || is_other(name)) {
                let path = spec::path(&["parties"]).entry(number).field("id");
                self.find(Finding::at(Rule::ReservedId, &path).with("written", own));
            }
        }
    }

    /// The city in the file that a party names, if it names one.
    #[expect(clippy::option_option, reason = "whether it could be read, and whether it was given")]
    fn city_of(&mut self, party: &spec::Party, path: &Path) -> Option<Option<(&'a City, Path)>> {
        let Some(file) = &party.from else { return Some(None) };
        let path = path.field("from");
        match self.cities.get(file) {
            Some(city) => Some(Some((city, Path::in_file(FileName::City(file.clone()))))),
            None => {
                let is_told = |finding: &Finding| match &finding.place {
                    Place::Span { file: FileName::City(broken), .. } => broken == file,
                    _ => finding.is_about(&path),
                };
                if !self.findings.iter().any(is_told) {
                    self.find(Finding::at(Rule::MissingCity, &path).with("file", file));
                }
                None
            }
        }
    }

    fn party(&mut self, layers: &Layers<'_>, day: Option<NaiveDate>) -> Option<Party> {
        let party = layers.party;
        let country = layers.field("country", party.country.as_ref(), |city| city.country.as_ref());
        let country = self.must(country, "country", layers, Self::country);
        let city = layers.field("city", party.city.as_ref(), |city| city.city.as_ref());
        let city = self.must(city, "city", layers, |examiner, name, path| {
            examiner.city_name(name, country.as_ref(), path)
        });
        let noun = layers.field("noun", party.noun.as_ref(), |city| city.noun.as_ref());
        let noun = self.noun(noun);
        let state = layers.field("state", party.state.as_ref(), |city| city.state.as_ref());
        let state = match state {
            Some((name, path)) => self.state(name, country.as_ref(), &path).map(Some),
            None => Some(None),
        };
        let state_noun = self.state_noun(layers);
        let language = self.party_language(layers, country.as_ref());
        let color = layers.field("color", party.color.as_ref(), |city| city.color.as_ref());
        let color = color.and_then(|(color, path)| self.color(color, &path));
        let sound = layers.field("sound", party.sound.as_ref(), |city| city.sound.as_ref());
        let letterhead = self.letterhead(layers);
        let signatory = self.signatory(layers, day);
        let others = self.others(layers, day);
        let (signatory, label) = signatory?;
        let letterhead = letterhead
            .map(|letterhead| Letterhead { label: label.or(letterhead.label.clone()), ..letterhead });
        Some(Party {
            id: party.id.clone()?,
            language: language?,
            noun: noun?,
            city: city?,
            sound: sound.map(|(sound, _)| *sound),
            state: state?,
            state_noun: state_noun?,
            country: country?,
            color,
            letterhead: letterhead?,
            signatory,
            others: others?,
        })
    }

    /// Makes a field that the spec or the city must have.
    fn must<T, U>(
        &mut self,
        field: Option<(&T, Path)>,
        name: &str,
        layers: &Layers<'_>,
        make: impl FnOnce(&mut Self, &T, &Path) -> Option<U>,
    ) -> Option<U> {
        match field {
            Some((value, path)) => make(self, value, &path),
            None => {
                let told = [&layers.path.field(name), &layers.path.field("from")];
                let is_told = |finding: &Finding| told.iter().any(|path| finding.is_about(path));
                // A city's file must have the field itself, which was checked already.
                if layers.is_whole && layers.city.is_none() && !self.findings.iter().any(is_told) {
                    self.find(Finding::at(Rule::MissingField, &layers.path).with("field", name));
                }
                None
            }
        }
    }

    /// The name of a city, which the locales know in both languages if each has a name of its own for it.
    fn city_name(&mut self, name: &Name, country: Option<&Wording>, path: &Path) -> Option<Wording> {
        if let (Name::Same(written), Some(Wording::Message(country))) = (name, country)
            && let Some(message) = self.vocabulary.city(country, written)
        {
            return Some(Wording::Message(message.clone()));
        }
        self.name(name, path).map(Wording::Given)
    }

    /// The noun of a party.
    fn noun(&mut self, noun: Option<(&Name, Path)>) -> Option<Wording> {
        let nouns = &self.vocabulary.nouns;
        let (written, path) = match noun {
            Some((Name::Pair(pair), path)) => return self.pair(pair, &path).map(Wording::Given),
            Some((Name::Same(written), path)) => (written.as_str(), path),
            None => (DEFAULT_NOUN, Path::root()),
        };
        self.known(nouns, Rule::UnknownNoun, written, &path)
    }

    /// A color that can be read on white paper.
    fn color(&mut self, written: &str, path: &Path) -> Option<Color> {
        let color = Color::parse(written)?;
        if color.contrast_with_white() < LEAST_CONTRAST {
            self.find(Finding::at(Rule::PaleColor, path).with("written", written));
        }
        Some(color)
    }

    /// The message of a word that the locales know.
    pub(super) fn known(
        &mut self,
        words: &BTreeMap<String, String>,
        rule: Rule,
        written: &str,
        path: &Path,
    ) -> Option<Wording> {
        let found = words.get(written).cloned().map(Wording::Message);
        if found.is_none() {
            self.unknown(rule, path, written, words.keys());
        }
        found
    }

    fn country(&mut self, name: &Name, path: &Path) -> Option<Wording> {
        match name {
            Name::Pair(pair) => {
                let names = self.pair(pair, path)?;
                let known = [&names.first, &names.second].map(|name| self.vocabulary.country(name));
                // A country that both names mean is treated as a known one.
                Some(match known {
                    [Some(first), Some(second)] if first == second => Wording::Message(first.clone()),
                    _ => Wording::Given(names),
                })
            }
            Name::Same(written) => {
                let found = self.vocabulary.country(written).cloned().map(Wording::Message);
                if found.is_none() {
                    let codes = self.vocabulary.countries.keys();
                    let codes = codes.filter(|key| key.chars().all(char::is_uppercase)).map(String::as_str);
                    let known = codes.collect::<Vec<_>>().join(", ");
                    let suggestion = self.vocabulary.nearest_country(written).unwrap_or("none");
                    let finding = Finding::at(Rule::UnknownCountry, path).with("written", written);
                    self.find(finding.with("known", known).with("suggestion", suggestion));
                }
                found
            }
        }
    }

    /// A state by its name; if the states of the country are known, one of them or a pair.
    fn state(&mut self, name: &Name, country: Option<&Wording>, path: &Path) -> Option<Wording> {
        let (Name::Same(written), Some(Wording::Message(country))) = (name, country) else {
            return self.name(name, path).map(Wording::Given);
        };
        let vocabulary = self.vocabulary;
        if let Some(message) = vocabulary.state(country, written) {
            return Some(Wording::Message(message.clone()));
        }
        if !vocabulary.has_states(country) {
            return self.name(name, path).map(Wording::Given);
        }
        let finding = match vocabulary.states_named(written).first() {
            Some(elsewhere) => Finding::at(Rule::StateInOtherCountry, path)
                .with("country", country.trim_start_matches(COUNTRY))
                .with("other", elsewhere.country_code()),
            None => Finding::at(Rule::UnknownState, path)
                .with("suggestion", vocabulary.nearest_state(country, written).unwrap_or("none")),
        };
        self.find(finding.with("written", written));
        None
    }

    fn party_language(&mut self, layers: &Layers<'_>, country: Option<&Wording>) -> Option<Side> {
        let languages = self.languages.clone()?;
        let given = layers.field("language", layers.party.language.as_ref(), |city| city.language.as_ref());
        let language = match (&given, country?) {
            (Some((written, _)), _) => Some((*written).clone()),
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
            let place = given.map_or_else(|| layers.path.clone(), |(_, path)| path);
            let known = [languages.first.language(), languages.second.language()].join(", ");
            self.find(Finding::at(Rule::UnknownPartyLanguage, &place).with("known", known));
        }
        side
    }

    fn letterhead(&mut self, layers: &Layers<'_>) -> Option<Letterhead> {
        let own = layers.party.letterhead.as_ref();
        let lines =
            layers.field("letterhead", own.and_then(|letterhead| letterhead.lines.as_ref()), |city| {
                city.letterhead.as_ref()?.lines.as_ref()
            });
        let lines = match lines {
            Some((lines, path)) => {
                self.each(lines, &path.field("lines"), |examiner, line, path| examiner.text(line, path))
            }
            None => Some(Vec::new()),
        };
        let label =
            layers.field("letterhead", own.and_then(|letterhead| letterhead.label.as_ref()), |city| {
                city.letterhead.as_ref()?.label.as_ref()
            });
        let label = match label {
            Some((label, path)) => self.text(label, &path.field("label")).map(Some),
            None => Some(None),
        };
        let arms = layers.field("letterhead", own.and_then(|letterhead| letterhead.arms.as_ref()), |city| {
            city.letterhead.as_ref()?.arms.as_ref()
        });
        let logo = layers.field("letterhead", own.and_then(|letterhead| letterhead.logo.as_ref()), |city| {
            city.letterhead.as_ref()?.logo.as_ref()
        });
        let [arms, logo] = [("arms", arms), ("logo", logo)].map(|(name, picture)| match picture {
            Some((picture, path)) => self.picture(picture, &path.field(name)).map(Some),
            None => Some(None),
        });
        Some(Letterhead { lines: lines?, label: label?, arms: arms?, logo: logo? })
    }

    fn picture(&mut self, picture: &spec::Picture, path: &Path) -> Option<Picture> {
        let alternative =
            picture.alternative.as_ref().and_then(|pair| self.pair(pair, &path.field("alternative")));
        Some(Picture { file: picture.file.clone()?, alternative: alternative? })
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
