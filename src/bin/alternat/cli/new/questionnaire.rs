//! Goes through the questions with the answers so far.

use std::collections::BTreeMap;

use alternat::finding::Path;
use alternat::report::Complaint;
use alternat::spec::{KeptAnswer, StarterOther, path};
use fluent::FluentValue;

use super::questions::{Draft, KIND, OF_AGREEMENT, OF_PARTY, Question, Scene, is_dated};
use crate::cli::terms::Terms;

/// The answers as they were given, by the names of their questions.
pub type Answers = BTreeMap<String, String>;

/// A question as it is asked, with the party that it is about, if any.
#[derive(Clone, Copy)]
pub struct Asked {
    pub question: &'static Question,
    party: Option<usize>,
}

/// A question that has its answer.
pub struct Answered {
    pub asked: Asked,
    /// The answer as it was given.
    pub text: String,
    /// The answer as it was understood.
    pub shown: String,
    /// The question in short.
    pub label: String,
}

/// A line of the answers as they are reviewed.
pub struct Reviewed<'p> {
    /// The question in short.
    pub label: &'p str,
    /// The answer as it was understood.
    pub shown: &'p str,
    /// The questions whose answers it comes from, in their order.
    pub asked: Vec<Asked>,
}

/// The progress through the questions.
#[derive(Default)]
pub struct Progress {
    /// The draft that the answers give.
    pub draft: Draft,
    /// The questions that have their answers.
    pub answered: Vec<Answered>,
    /// The first question without a valid answer, with the complaint about the answer that it has.
    pub next: Option<(Asked, Option<Complaint>)>,
}

/// The sources of answers.
pub struct Given<'a> {
    /// The answers that were given to questions.
    pub answers: &'a Answers,
    /// The answer of the command's arguments to a question.
    pub argument: &'a dyn Fn(&Asked, &Draft) -> Option<String>,
    /// The answer to a question that has no other.
    pub silence: Option<&'a str>,
}

impl Given<'_> {
    /// The answer to a question. An argument counts even if its question is not asked.
    fn answer(&self, asked: &Asked, draft: &Draft, applies: bool) -> Option<String> {
        let answer = if applies { self.answers.get(&asked.name()).cloned() } else { None };
        let answer = answer.or_else(|| (self.argument)(asked, draft));
        if applies { answer.or_else(|| self.silence.map(str::to_owned)) } else { answer }
    }
}

impl Asked {
    /// All questions, in their order.
    pub fn all() -> impl Iterator<Item = Self> {
        static FIRST: Question = KIND;
        static PARTY: [Question; OF_PARTY.len()] = OF_PARTY;
        static LAST: [Question; OF_AGREEMENT.len()] = OF_AGREEMENT;
        let of_party = |party: usize| PARTY.iter().map(move |question| Self { question, party: Some(party) });
        let general = |question| Self { question, party: None };
        [general(&FIRST)].into_iter().chain((0..2).flat_map(of_party)).chain(LAST.iter().map(general))
    }

    /// Its name in a file of answers, such as `city-1`.
    pub fn name(&self) -> String {
        let number = self.party.map(|party| format!("-{}", party + 1)).unwrap_or_default();
        format!("{}{number}", self.question.name)
    }

    /// True if both are the same question.
    pub fn is(&self, other: &Self) -> bool {
        self.name() == other.name()
    }

    /// The question that must be asked anew if the answer to this one changes: another city is in another state.
    pub fn undone(&self) -> Option<Self> {
        let of_city = |asked: &Self| asked.question.name == "region" && asked.party == self.party;
        (self.question.name == "city").then(|| Self::all().find(of_city)).flatten()
    }

    /// The party that it is about, counted from zero.
    pub fn party(&self) -> Option<usize> {
        self.party
    }

    /// The facts that are known when it is asked.
    pub fn scene<'a>(&self, terms: &'a Terms<'a>, draft: &'a Draft) -> Scene<'a> {
        Scene { terms, draft, party: self.party.unwrap_or_default() }
    }

    /// True if it asks for this place in the spec.
    pub fn is_about(&self, place: &Path) -> bool {
        let root = self.party.map_or_else(Path::root, |party| path(&["parties"]).entry(party));
        let path = |fields: &&[&str]| fields.iter().fold(root.clone(), |path, field| path.field(*field));
        self.question.fields.iter().any(|fields| place.is_below(&path(fields)))
    }

    /// The variables of its words.
    pub fn variables(&self, terms: &Terms<'_>, draft: &Draft) -> Vec<(&'static str, FluentValue<'static>)> {
        let scene = self.scene(terms, draft);
        let party = &draft.starter.parties[scene.party];
        let or_none = |text: &str| if text.is_empty() { "none".to_owned() } else { text.to_owned() };
        let country = terms.country(&party.country).map(|message| terms.name(&message));
        let name_of = |other: Option<&StarterOther>| {
            or_none(other.and_then(|other| other.name.as_deref()).unwrap_or_default())
        };
        let yes_or_no = |is: bool| if is { "yes" } else { "no" };
        vec![
            ("number", (scene.party + 1).into()),
            ("city", party.city.clone().into()),
            ("country", country.unwrap_or_else(|| or_none(&party.country)).into()),
            ("name", or_none(party.signatory.as_deref().unwrap_or_default()).into()),
            ("attester", name_of(party.attestation.as_ref()).into()),
            ("approver", name_of(party.approved_as_to_form.as_ref()).into()),
            ("needed", yes_or_no(is_dated(&scene)).into()),
            ("place", or_none(draft.site.as_deref().unwrap_or_default()).into()),
            ("reader", terms.reporter().language().to_owned().into()),
        ]
    }

    /// Takes an answer into the draft.
    pub fn take(&self, terms: &Terms<'_>, draft: &mut Draft, text: &str) -> Result<String, Complaint> {
        let before = draft.clone();
        (self.question.take)(&self.scene(terms, &before), draft, text)
    }

    /// The words of the question for the reader.
    pub fn words(&self, terms: &Terms<'_>, draft: &Draft, attribute: Option<&str>) -> String {
        terms.reporter().words(
            &format!("ask-{}", self.question.name),
            attribute,
            &self.variables(terms, draft),
        )
    }
}

impl Progress {
    /// Goes through the questions, as far as they have answers.
    pub fn of(terms: &Terms<'_>, given: &Given<'_>) -> Self {
        Self::until(terms, given, None)
    }

    /// Goes through the questions before a given one.
    pub fn until(terms: &Terms<'_>, given: &Given<'_>, end: Option<&Asked>) -> Self {
        let mut progress = Self::default();
        for asked in Asked::all().take_while(|asked| end.is_none_or(|end| !asked.is(end))) {
            let draft = &mut progress.draft;
            let applies = (asked.question.applies)(&asked.scene(terms, draft));
            let Some(text) = given.answer(&asked, draft, applies) else {
                if applies {
                    progress.next = Some((asked, None));
                    break;
                }
                continue;
            };
            let label = asked.words(terms, draft, Some("label"));
            match asked.take(terms, draft, &text) {
                Ok(shown) => progress.answered.push(Answered { asked, text, shown, label }),
                Err(complaint) => {
                    progress.next = Some((asked, Some(complaint)));
                    break;
                }
            }
        }
        progress
    }

    /// The answers that are in force: a city and a later answer that moved or replaced it have one line.
    pub fn reviewed(&self) -> Vec<Reviewed<'_>> {
        let mut lines: Vec<Reviewed<'_>> = Vec::new();
        for Answered { asked, shown, label, .. } in &self.answered {
            let earlier = lines.iter_mut().find(|line| {
                let undone = line.asked[0].undone();
                undone.is_some_and(|undone| undone.is(asked))
            });
            match earlier {
                Some(line) => {
                    line.shown = shown;
                    line.asked.push(*asked);
                }
                None => lines.push(Reviewed { label, shown, asked: vec![*asked] }),
            }
        }
        lines
    }

    /// The answers, each with its question.
    pub fn kept(&self) -> Vec<KeptAnswer> {
        let kept = |answered: &Answered| KeptAnswer {
            question: answered.asked.name(),
            words: format!("{}: {}", answered.label, answered.shown),
            answer: answered.text.clone(),
        };
        self.answered.iter().map(kept).collect()
    }
}
