//! The concepts that texts speak of, and where a text has them.

use std::collections::{BTreeMap, HashMap};
use std::sync::OnceLock;

use super::forces::Forces;
use super::inflection;
use super::text::Text;
use crate::check::facts::Language;
use crate::finding::Finding;
use crate::spec::{ConceptFile, Groups, read_concepts};

/// The name of the file of each language.
pub const CONCEPTS: &str = "concepts.yaml";

/// The files of the concepts, which are read once they are asked for.
#[derive(Debug, Default)]
pub struct ConceptTables {
    files: BTreeMap<String, String>,
    read: OnceLock<Result<Concepts, Vec<Finding>>>,
}

impl ConceptTables {
    /// Keeps the files, by their names as `en/concepts.yaml`.
    #[must_use]
    pub fn new(files: BTreeMap<String, String>) -> Self {
        Self { files, read: OnceLock::new() }
    }

    /// What is wrong with files that were asked for.
    pub(in crate::check) fn broken(&self) -> Vec<Finding> {
        self.read.get().and_then(|read| read.as_ref().err()).cloned().unwrap_or_default()
    }

    /// The concepts of every language.
    pub(in crate::check) fn concepts(&self) -> Result<&Concepts, &Vec<Finding>> {
        self.read.get_or_init(|| Concepts::read(&self.files)).as_ref()
    }
}

/// A group of concepts, or a concept, by its number.
pub(in crate::check) type Number = u16;

/// The concepts of every language.
#[derive(Debug, Default)]
pub(in crate::check) struct Concepts {
    groups: Vec<String>,
    all: Vec<Concept>,
    english: Forms,
    spanish: Forms,
    english_forces: Forces,
    spanish_forces: Forces,
}

/// One concept.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(in crate::check) struct Concept {
    /// Its name.
    pub(in crate::check) id: String,
    /// The number of its group.
    pub(in crate::check) group: Number,
}

/// The forms of a language, by their first words; the longest come first.
type Forms = HashMap<String, Vec<Form>>;

/// Words that stand for concepts.
#[derive(Debug)]
struct Form {
    /// The words behind the first.
    rest: Vec<String>,
    /// What they can mean.
    concepts: Vec<Number>,
}

/// A form that a text has.
#[derive(Debug, Clone, Copy)]
pub(super) struct Match<'c> {
    /// The number of its words.
    pub(super) length: usize,
    /// What it can mean.
    pub(super) concepts: &'c [Number],
}

impl Concepts {
    fn read(files: &BTreeMap<String, String>) -> Result<Self, Vec<Finding>> {
        let mut read = Self::default();
        let mut numbers = BTreeMap::new();
        let mut findings = Vec::new();
        for (name, yaml) in files {
            let folder = name.split_once('/').map_or("", |(folder, _)| folder);
            let Some(language) = Language::of_code(folder) else { continue };
            match read_concepts(name, yaml) {
                Ok(file) => read.add(language, &file, &mut numbers),
                Err(finding) => findings.push(finding),
            }
        }
        for forms in [&mut read.english, &mut read.spanish] {
            for forms in forms.values_mut() {
                forms.sort_by_key(|form| std::cmp::Reverse(form.rest.len()));
            }
        }
        if findings.is_empty() { Ok(read) } else { Err(findings) }
    }

    fn add(&mut self, language: Language, file: &ConceptFile, numbers: &mut BTreeMap<String, Number>) {
        self.add_groups(language, &file.nouns, inflection::forms, numbers);
        self.add_groups(language, &file.verbs, inflection::conjugated, numbers);
        self.add_groups(language, &file.words, |_, form| vec![form.to_owned()], numbers);
        let forces = Forces::new(&file.forces);
        match language {
            Language::English => self.english_forces = forces,
            Language::Spanish => self.spanish_forces = forces,
        }
    }

    fn add_groups(
        &mut self,
        language: Language,
        groups: &Groups,
        inflected: fn(Language, &str) -> Vec<String>,
        numbers: &mut BTreeMap<String, Number>,
    ) {
        for (group, concepts) in groups {
            let group_number = position_or_push(&mut self.groups, group);
            for (id, forms) in concepts {
                let number = *numbers.entry(format!("{group}/{id}")).or_insert_with(|| {
                    self.all.push(Concept { id: id.clone(), group: group_number });
                    Number::try_from(self.all.len() - 1).unwrap_or(Number::MAX)
                });
                let forms = forms.split(',').flat_map(|form| inflected(language, form.trim()));
                let forms: Vec<_> = forms.collect();
                let of_language = match language {
                    Language::English => &mut self.english,
                    Language::Spanish => &mut self.spanish,
                };
                for form in &forms {
                    add_form(of_language, form, number);
                }
            }
        }
    }

    /// The phrases that give clauses of a language their force.
    pub(super) fn forces(&self, language: Language) -> &Forces {
        match language {
            Language::English => &self.english_forces,
            Language::Spanish => &self.spanish_forces,
        }
    }

    /// A concept by its number.
    pub(in crate::check) fn concept(&self, number: Number) -> Option<&Concept> {
        self.all.get(usize::from(number))
    }

    /// The words of the forms of a language.
    pub(in crate::check) fn words(&self, language: Language) -> impl Iterator<Item = &str> {
        let forms = match language {
            Language::English => &self.english,
            Language::Spanish => &self.spanish,
        };
        let behind = forms.values().flatten().flat_map(|form| &form.rest);
        forms.keys().chain(behind).map(String::as_str)
    }

    /// The name of the group of a concept.
    pub(in crate::check) fn group_of(&self, number: Number) -> &str {
        self.concept(number)
            .and_then(|concept| self.groups.get(usize::from(concept.group)))
            .map_or("", String::as_str)
    }

    /// What a single word can mean.
    pub(super) fn meant(&self, language: Language, word: &str) -> &[Number] {
        let forms = match language {
            Language::English => &self.english,
            Language::Spanish => &self.spanish,
        };
        let form = forms.get(word).and_then(|forms| forms.iter().find(|form| form.rest.is_empty()));
        form.map_or(&[], |form| &form.concepts)
    }

    /// The longest form that words of a text begin with, of the concepts of some groups.
    pub(super) fn matched_in(
        &self,
        text: &Text<'_>,
        at: usize,
        is_group: impl Fn(&str) -> bool,
    ) -> Option<Match<'_>> {
        let forms = match text.language {
            Language::English => &self.english,
            Language::Spanish => &self.spanish,
        };
        let forms = forms.get(text.lower.get(at)?.as_str())?;
        let stands = |form: &&Form| {
            let words = text.lower.get(at + 1..=at + form.rest.len());
            words.is_some_and(|words| words == form.rest)
                && (at + 1..=at + form.rest.len()).all(|next| text.is_joined(next))
        };
        let is_of_group =
            |form: &&Form| form.concepts.iter().any(|concept| is_group(self.group_of(*concept)));
        let form = forms.iter().filter(is_of_group).find(stands)?;
        Some(Match { length: form.rest.len() + 1, concepts: &form.concepts })
    }
}

fn position_or_push(names: &mut Vec<String>, name: &str) -> Number {
    let at = names.iter().position(|known| known == name).unwrap_or_else(|| {
        names.push(name.to_owned());
        names.len() - 1
    });
    Number::try_from(at).unwrap_or(Number::MAX)
}

fn add_form(forms: &mut Forms, form: &str, concept: Number) {
    let words = crate::check::words::words(form);
    let mut words = words.iter().map(crate::check::words::Word::lower);
    let Some(first) = words.next() else { return };
    let rest: Vec<_> = words.collect();
    let known = forms.entry(first).or_default();
    match known.iter_mut().find(|known| known.rest == rest) {
        Some(known) if !known.concepts.contains(&concept) => known.concepts.push(concept),
        Some(_) => {}
        None => known.push(Form { rest, concepts: vec![concept] }),
    }
}
