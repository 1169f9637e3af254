//! Every text of a spec and of the files of its cities, with its place.

use std::collections::BTreeMap;

use crate::finding::{FileName, Path};
use crate::spec::{
    self, Article, Ceremony, City, Entry, Name, Pair, Party, Provisions, Reading, Recital, SIGNERS, Signatory,
};

/// A text in both languages, or in its only one.
#[derive(Debug, Clone)]
pub(super) struct Written<'s> {
    /// Its path in the spec.
    pub(super) path: Path,
    /// Its purpose.
    pub(super) role: Role,
    texts: Texts<'s>,
}

#[derive(Debug, Clone)]
enum Texts<'s> {
    /// The texts, by the codes of their languages.
    Pair(&'s BTreeMap<String, String>),
    /// The same text in both languages.
    Same(&'s str),
}

/// The purpose of a text.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Role {
    /// Sentences, or a part of one: own words, titles, the description of a picture.
    Prose,
    /// The name of a person or a thing.
    Name,
    /// A line of a letterhead, in the words of one party.
    Line,
    /// The title of an office.
    Office,
}

/// A text in one language.
#[derive(Debug, Clone)]
pub(super) struct OneText<'s> {
    /// Its path in the spec.
    pub(super) path: Path,
    /// The code of its language, if it has only one.
    pub(super) language: Option<&'s str>,
    /// The text as it is written.
    pub(super) text: &'s str,
}

impl<'s> Written<'s> {
    /// Its texts, one by one.
    pub(super) fn each(&self) -> Vec<OneText<'s>> {
        match self.texts {
            Texts::Same(text) => vec![OneText { path: self.path.clone(), language: None, text }],
            Texts::Pair(texts) => texts
                .iter()
                .map(|(language, text)| OneText {
                    path: self.path.field(language),
                    language: Some(language),
                    text,
                })
                .collect(),
        }
    }

    /// Its text, if it is the same in both languages.
    pub(super) fn same(&self) -> Option<&'s str> {
        match self.texts {
            Texts::Same(text) => Some(text),
            Texts::Pair(_) => None,
        }
    }

    /// Its texts in two languages, if it has both.
    pub(super) fn pair(&self) -> Option<[OneText<'s>; 2]> {
        self.each().try_into().ok()
    }
}

/// Gathers every text of a spec and of the files of its cities.
pub(super) fn texts(reading: &Reading) -> Vec<Written<'_>> {
    let spec = &reading.spec;
    let mut gathered = Gathered(Vec::new());
    gathered.pair(spec.title.as_ref(), Role::Prose, &spec::path(&["title"]));
    for (number, party) in entries(spec.parties.as_ref()) {
        gathered.party(party, &spec::path(&["parties"]).entry(number));
    }
    for (file, city) in &reading.cities {
        let path = Path::in_file(FileName::City(file.clone()));
        gathered.city(city, &path);
        // If every party replaces the lines with its own, they are not printed.
        let mut parties =
            entries(spec.parties.as_ref()).filter(|(_, party)| party.from.as_ref() == Some(file));
        let has_lines = |party: &Party| party.letterhead.as_ref().is_some_and(|own| own.lines.is_some());
        if !parties.all(|(_, party)| has_lines(party)) {
            gathered.letterhead(city.letterhead.as_ref(), &path.field("letterhead"));
        }
    }
    for (number, instrument) in entries(spec.history.as_ref()) {
        let path = spec::path(&["history"]).entry(number);
        gathered.pair(instrument.title.as_ref(), Role::Prose, &path.field("title"));
        gathered.name(instrument.place.as_ref(), Role::Name, &path.field("place"));
    }
    gathered.provisions(spec.recitals.as_ref(), &spec::path(&["recitals"]), Gathered::recital);
    gathered.provisions(spec.articles.as_ref(), &spec::path(&["articles"]), Gathered::article);
    let place = spec.signing.as_ref().and_then(|signing| signing.place.as_ref());
    gathered.name(place, Role::Name, &spec::path(&["signing", "place"]));
    for (number, witness) in entries(spec.witnesses.as_ref()) {
        let path = spec::path(&["witnesses"]).entry(number);
        gathered.person((&witness.name, &witness.office, &witness.honorific), &path);
    }
    gathered.0
}

/// Gathers the texts of a ceremony that are in no spec.
pub(super) fn texts_of_ceremony(ceremony: &Ceremony) -> Vec<Written<'_>> {
    let here = Path::in_file(FileName::Ceremony);
    let mut gathered = Gathered(Vec::new());
    for (field, pair) in [("name", &ceremony.name), ("host", &ceremony.host)] {
        gathered.pair(pair.as_ref(), Role::Prose, &here.field(field));
    }
    gathered.0
}

/// The entries of a list that have a value, with their numbers.
pub(super) fn entries<T>(list: Option<&Vec<Entry<T>>>) -> impl Iterator<Item = (usize, &T)> {
    let numbered = list.into_iter().flatten().enumerate();
    numbered.filter_map(|(number, entry)| Some((number, entry.0.as_ref()?)))
}

struct Gathered<'s>(Vec<Written<'s>>);

impl<'s> Gathered<'s> {
    fn pair(&mut self, pair: Option<&'s Pair>, role: Role, path: &Path) {
        let texts = pair.map(|pair| Texts::Pair(&pair.0));
        self.0.extend(texts.map(|texts| Written { path: path.clone(), role, texts }));
    }

    fn name(&mut self, name: Option<&'s Name>, role: Role, path: &Path) {
        match name {
            Some(Name::Pair(pair)) => self.pair(Some(pair), role, path),
            Some(Name::Same(text)) => self.same(Some(text), role, path),
            None => {}
        }
    }

    fn same(&mut self, text: Option<&'s String>, role: Role, path: &Path) {
        self.0.extend(text.map(|text| Written { path: path.clone(), role, texts: Texts::Same(text) }));
    }

    fn party(&mut self, party: &'s Party, path: &Path) {
        let names = [("noun", &party.noun), ("city", &party.city), ("state", &party.state)];
        for (field, name) in names.into_iter().chain([("country", &party.country)]) {
            self.name(name.as_ref(), Role::Name, &path.field(field));
        }
        self.letterhead(party.letterhead.as_ref(), &path.field("letterhead"));
        self.signer(party.signatory.as_ref(), &path.field("signatory"));
        for field in SIGNERS {
            self.signer(party.signer(field), &path.field(field));
        }
    }

    fn signer(&mut self, signatory: Option<&'s Signatory>, path: &Path) {
        let Some(signatory) = signatory else { return };
        self.person((&signatory.name, &signatory.office, &signatory.honorific), path);
        if let Some(represented) = &signatory.on_behalf_of {
            let person = (&represented.name, &represented.office, &represented.honorific);
            self.person(person, &path.field("on-behalf-of"));
        }
    }

    fn person(
        &mut self,
        (name, office, honorific): (&'s Option<String>, &'s Option<Name>, &'s Option<Name>),
        path: &Path,
    ) {
        self.same(name.as_ref(), Role::Name, &path.field("name"));
        self.name(office.as_ref(), Role::Office, &path.field("office"));
        self.name(honorific.as_ref(), Role::Name, &path.field("honorific"));
    }

    fn city(&mut self, city: &'s City, path: &Path) {
        let names = [("noun", &city.noun), ("city", &city.city), ("state", &city.state)];
        for (field, name) in names.into_iter().chain([("country", &city.country)]) {
            self.name(name.as_ref(), Role::Name, &path.field(field));
        }
        for field in SIGNERS {
            self.signer(city.signer(field), &path.field(field));
        }
        for (number, officer) in entries(city.officers.as_ref()) {
            let path = path.field("officers").entry(number);
            self.person((&officer.name, &officer.office, &officer.honorific), &path);
            self.same(officer.label.as_ref(), Role::Line, &path.field("label"));
        }
    }

    fn letterhead(&mut self, letterhead: Option<&'s spec::Letterhead>, path: &Path) {
        let Some(letterhead) = letterhead else { return };
        for (number, line) in entries(letterhead.lines.as_ref()) {
            self.same(Some(line), Role::Line, &path.field("lines").entry(number));
        }
        self.same(letterhead.label.as_ref(), Role::Line, &path.field("label"));
        for (field, picture) in [("arms", &letterhead.arms), ("logo", &letterhead.logo)] {
            let alternative = picture.as_ref().and_then(|picture| picture.alternative.as_ref());
            self.pair(alternative, Role::Prose, &path.field(field).field("alternative"));
        }
    }

    fn provisions<T>(
        &mut self,
        provisions: Option<&'s Provisions<T>>,
        path: &Path,
        gather: impl Fn(&mut Self, &'s T, &Path),
    ) {
        match provisions {
            None => {}
            Some(Provisions::List(list)) => {
                entries(Some(list)).for_each(|(number, own)| gather(self, own, &path.entry(number)));
            }
            Some(Provisions::Changes(changes)) => {
                for (id, own) in changes.replace.iter().flatten() {
                    gather(self, own, &path.field("replace").field(id));
                }
                let path = path.field("add");
                entries(changes.add.as_ref())
                    .for_each(|(number, own)| gather(self, own, &path.entry(number)));
            }
        }
    }

    fn recital(&mut self, recital: &'s Recital, path: &Path) {
        self.pair(recital.text.as_ref(), Role::Prose, &path.field("text"));
    }

    fn article(&mut self, article: &'s Article, path: &Path) {
        self.pair(article.heading.as_ref(), Role::Prose, &path.field("heading"));
        self.pair(article.text.as_ref(), Role::Prose, &path.field("text"));
        for (number, item) in entries(article.items.as_ref()) {
            self.pair(Some(item), Role::Prose, &path.field("items").entry(number));
        }
    }
}
