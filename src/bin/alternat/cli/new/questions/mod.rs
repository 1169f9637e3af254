//! The questions, in their order: the condition of each, the answers that it takes, and their meaning.

mod agreement;
mod beside;
mod party;

use std::path::PathBuf;

use alternat::model::Needs;
use alternat::model::vocabulary::{language_of_country, slug};
use alternat::press::Press;
use alternat::report::Complaint;
use alternat::spec::{Starter, StarterParty, StarterSigner};

use crate::cli::reading::{NOTHING, given};
use crate::cli::terms::{Choice, Terms, pick};

pub use agreement::OF_AGREEMENT;
pub use party::{OF_PARTY, id_apart};

/// The answers so far.
#[derive(Debug, Clone, Default)]
pub struct Draft {
    /// The facts of the agreement.
    pub starter: Starter,
    /// The file of the new spec.
    pub file: PathBuf,
    /// A place of signing that is not a city, in the reader's language alone.
    pub site: Option<String>,
}

impl Draft {
    /// The facts so far, completed by made-up ones: the rules about a party apply to whole agreements.
    pub fn completed(&self, party: usize) -> Starter {
        let mut starter = self.starter.clone();
        (starter.kind, starter.cites_history, starter.after) = (USUAL_KIND.to_owned(), false, None);
        let made_up = match language_of_country(&starter.parties[party].country) {
            Some("es") => ["Sampleton", "Texas", "US"],
            _ => ["Villa Ejemplo", "Coahuila", "MX"],
        };
        let other = &mut starter.parties[1 - party];
        if other.city.is_empty() {
            let [city, state, country] = made_up.map(str::to_owned);
            *other = StarterParty {
                id: slug(&city),
                city,
                state: Some(state),
                country,
                ..StarterParty::default()
            };
        }
        starter
    }
}

/// A question. Its words are the message `ask-…`.
pub struct Question {
    /// Its name, which ends with the number of the party if it is about one.
    pub name: &'static str,
    /// The argument that answers it.
    pub argument: &'static str,
    /// The fields of the spec that its answer gives, below the party if it is about one.
    pub fields: &'static [&'static [&'static str]],
    /// True if the question is asked.
    pub applies: fn(&Scene<'_>) -> bool,
    /// The answers to choose from; empty if the answer is a text.
    pub choices: fn(&Scene<'_>) -> Vec<Choice>,
    /// The answer that Enter gives.
    pub usual: fn(&Scene<'_>) -> Option<String>,
    /// Takes an answer into the draft, and returns how it was understood.
    pub take: fn(&Scene<'_>, &mut Draft, &str) -> Result<String, Complaint>,
}

/// The facts that are known when a question is asked.
pub struct Scene<'a> {
    /// The words of every language.
    pub terms: &'a Terms<'a>,
    /// The answers so far.
    pub draft: &'a Draft,
    /// The party that the question is about, counted from zero.
    pub party: usize,
}

impl Scene<'_> {
    fn party(&self) -> &alternat::spec::StarterParty {
        &self.draft.starter.parties[self.party]
    }

    fn needs(&self) -> Needs {
        needs(self.terms.press(), &self.draft.starter.kind)
    }
}

/// The first question.
pub const KIND: Question = Question {
    name: "kind",
    argument: "KIND",
    // A kind that is based on an earlier agreement is valid only once that agreement is known.
    fields: &[],
    applies: always,
    choices: |scene| scene.terms.kinds(),
    // Most begin with the wide-scope agreement.
    usual: |_| Some(USUAL_KIND.to_owned()),
    take: take_kind,
};

/// The kind if no other is chosen.
const USUAL_KIND: &str = "sister-city-agreement";

/// The file that a spec is written to if none is named.
pub const DEFAULT_FILE: &str = "agreement.yaml";

fn always(_: &Scene<'_>) -> bool {
    true
}

fn text(_: &Scene<'_>) -> Vec<Choice> {
    Vec::new()
}

fn nothing_usual(_: &Scene<'_>) -> Option<String> {
    None
}

fn no(scene: &Scene<'_>) -> String {
    scene.terms.reporter().label("answer-no")
}

fn unknown(scene: &Scene<'_>) -> Choice {
    scene.terms.choice(NOTHING, "answer-unknown")
}

/// An answer that must be given.
fn needed<'t>(text: &'t str, argument: &'static str) -> Result<&'t str, Complaint> {
    given(text).ok_or_else(|| Complaint::new("not-said").with("argument", argument))
}

fn take_kind(scene: &Scene<'_>, draft: &mut Draft, text: &str) -> Result<String, Complaint> {
    let kind = pick(&scene.terms.kinds(), needed(text, KIND.argument)?)?;
    draft.starter.kind.clone_from(&kind.value);
    draft.starter.cites_history = needs(scene.terms.press(), &kind.value).history;
    // The optional articles come before the last one, which has the final provisions.
    let outline = scene.terms.press().vocabulary().kinds.get(&kind.value);
    draft.starter.after = outline.and_then(|outline| outline.articles.iter().rev().nth(1)).cloned();
    Ok(kind.shown)
}

/// The name that an answer gives, or nothing for a line to fill in by hand.
fn name_of(scene: &Scene<'_>, text: &str) -> StarterSigner {
    given(text).filter(|text| !scene.terms.means("answer-blank", text)).map(str::to_owned)
}

/// A name as it is shown to the reader.
fn shown(scene: &Scene<'_>, name: StarterSigner) -> String {
    name.unwrap_or_else(|| scene.terms.reporter().label("answer-blank"))
}

/// True if the agreement mentions the day of its signing.
pub fn is_dated(scene: &Scene<'_>) -> bool {
    let needs = scene.needs();
    needs.date || needs.year
}

/// The needs of the clauses of a kind.
fn needs(press: &Press, kind: &str) -> Needs {
    let vocabulary = press.vocabulary();
    let Some(outline) = vocabulary.kinds.get(kind) else { return Needs::default() };
    let recitals = outline.recitals.iter().filter_map(|id| vocabulary.recitals.get(id));
    let articles = outline.articles.iter().filter_map(|id| vocabulary.articles.get(id));
    recitals.chain(articles).map(|clause| clause.needs).fold(Needs::default(), Needs::and)
}
