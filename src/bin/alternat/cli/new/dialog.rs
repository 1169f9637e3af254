//! The conversation on a terminal.

use alternat::finding::{Finding, Findings, Severity};
use alternat::model::vocabulary::slug;
use alternat::report::{Complaint, Failure, Reporter};
use alternat::spec::{self, Sort, start};
use rustyline::Editor;
use rustyline::config::{Behavior, Config};
use rustyline::error::ReadlineError;
use rustyline::history::MemHistory;

use super::kept::Kept;
use super::questionnaire::{Answers, Asked, Given, Progress};
use super::questions::Draft;
use crate::cli::terms::{Terms, pick};

/// A conversation: its questions, its answers, and its terminal.
pub struct Dialog<'a> {
    terms: &'a Terms<'a>,
    reporter: &'a Reporter,
    /// The answers of the arguments, which need no question.
    argument: &'a dyn Fn(&Asked, &Draft) -> Option<String>,
    answers: Answers,
    kept: Kept<'a>,
    editor: Editor<(), MemHistory>,
}

/// A line that was typed.
enum Line {
    Back,
    Text(String),
}

/// The judgement of an answer; an acceptable one has the answer as it was understood.
enum Verdict {
    Right(String),
    /// A doubtful answer, which is accepted if it is given again.
    Doubtful(String),
    /// A rejected answer, with a proposal for the probable meaning.
    Wrong(Option<String>),
}

/// The sign that goes back to the question before.
const BACK: &str = "<";

impl<'a> Dialog<'a> {
    /// Begins with the answers that exist already.
    pub fn new(
        terms: &'a Terms<'a>,
        argument: &'a dyn Fn(&Asked, &Draft) -> Option<String>,
        answers: Answers,
        kept: Kept<'a>,
    ) -> Result<Self, Failure> {
        // The terminal itself is used, for a spec may go to the standard output.
        let config = Config::builder().behavior(Behavior::PreferTerm).auto_add_history(true).build();
        let editor = Editor::with_history(config, MemHistory::new()).map_err(cannot_ask)?;
        Ok(Self { terms, reporter: terms.reporter(), argument, answers, kept, editor })
    }

    /// Asks until every question has its answer and `finish` has made the spec of them. If the conversation ends
    /// earlier, the answers are kept.
    pub fn hold(mut self, finish: impl FnMut(&Draft) -> Result<(), Failure>) -> Result<(), Failure> {
        let ended = self.ask_all(finish);
        match &ended {
            Ok(()) => self.kept.discard(),
            Err(_) => self.kept.report(),
        }
        ended
    }

    fn ask_all(&mut self, mut finish: impl FnMut(&Draft) -> Result<(), Failure>) -> Result<(), Failure> {
        self.reporter.say("ask-introduction", &[]);
        let mut again = None;
        let mut to_correct = Vec::new();
        loop {
            let progress = Progress::of(self.terms, &self.given());
            self.kept.keep(progress.kept());
            let asked = match (again.take(), &progress.next) {
                (Some(asked), _) => Some(asked),
                (None, Some((asked, complaint))) => {
                    if let Some(complaint) = complaint {
                        self.reporter.complain(complaint);
                    }
                    Some(*asked)
                }
                (None, None) if to_correct.is_empty() => {
                    to_correct = self.sum_up(&progress)?;
                    to_correct.reverse();
                    to_correct.pop()
                }
                (None, None) => to_correct.pop(),
            };
            // If the answer names another city with its state, the state needs no question.
            if asked.is_some_and(|asked| !self.is_asked(&asked)) {
                continue;
            }
            match asked
                .map_or_else(|| finish(&progress.draft), |asked| self.ask(&asked).map(|turn| again = turn))
            {
                Ok(()) if asked.is_none() => return Ok(()),
                Ok(()) => {}
                // No answer can correct the arguments.
                Err(failure) if asked.is_some() || matches!(failure, Failure::Usage(_)) => {
                    return Err(failure);
                }
                Err(failure) => self.reporter.failure(&failure),
            }
        }
    }

    /// The answers so far, given here or by the arguments.
    fn given(&self) -> Given<'_> {
        Given { answers: &self.answers, argument: self.argument, silence: None }
    }

    /// True if a question is asked after the answers before it.
    fn is_asked(&self, asked: &Asked) -> bool {
        let before = Progress::until(self.terms, &self.given(), Some(asked));
        (asked.question.applies)(&asked.scene(self.terms, &before.draft))
    }

    /// Asks a question until it has a valid answer, and returns the question to go back to, if the user wants that.
    fn ask(&mut self, asked: &Asked) -> Result<Option<Asked>, Failure> {
        let before = Progress::until(self.terms, &self.given(), Some(asked));
        let usual = self.answers.get(&asked.name()).cloned();
        let usual = usual.or_else(|| (self.argument)(asked, &before.draft)).filter(|text| !text.is_empty());
        let usual = usual.or_else(|| (asked.question.usual)(&asked.scene(self.terms, &before.draft)));
        let mut offered = usual.clone();
        self.pose(asked, &before.draft);
        let mut doubted = None;
        loop {
            let known = self.shown(asked, &before.draft, offered.as_deref());
            let text = match self.read(known.as_deref())? {
                Line::Back if before.answered.is_empty() => {
                    self.reporter.complain(&Complaint::new("ask-first"));
                    continue;
                }
                Line::Back => return Ok(before.answered.last().map(|answered| answered.asked)),
                Line::Text(text) if text.is_empty() => offered.clone().unwrap_or_default(),
                Line::Text(text) => text,
            };
            match self.weigh(asked, &before.draft, &text) {
                Verdict::Wrong(proposal) => {
                    offered = proposal.or_else(|| usual.clone().filter(|usual| *usual != text));
                }
                Verdict::Doubtful(_) if doubted.as_ref() != Some(&text) => {
                    self.reporter.say("ask-keep", &[]);
                    offered = Some(text.clone());
                    doubted = Some(text);
                }
                Verdict::Right(shown) | Verdict::Doubtful(shown) => {
                    if slug(&shown) != slug(&text) && known.as_ref() != Some(&shown) {
                        self.reporter.say("ask-understood", &[("shown", shown.into())]);
                    }
                    let name = asked.name();
                    if self.answers.get(&name).is_some_and(|before| *before != text)
                        && let Some(undone) = asked.undone()
                    {
                        self.answers.remove(&undone.name());
                    }
                    self.answers.insert(name, text);
                    return Ok(None);
                }
            }
        }
    }

    /// Judges an answer, and says what is wrong or doubtful in it.
    fn weigh(&self, asked: &Asked, before: &Draft, text: &str) -> Verdict {
        let mut draft = before.clone();
        let empty = || Complaint::new("ask-empty");
        let taken = if text.is_empty() { Err(empty()) } else { asked.take(self.terms, &mut draft, text) };
        let shown = match taken {
            Ok(shown) => shown,
            Err(complaint) => {
                let proposal = complaint.proposal.clone();
                self.reporter.complain(&self.worded(asked, before, complaint));
                return Verdict::Wrong(proposal);
            }
        };
        let found = self.findings(asked, &draft);
        for finding in &found {
            self.reporter.remark(finding);
        }
        match found.iter().map(|finding| finding.severity).min() {
            Some(Severity::Error) => Verdict::Wrong(None),
            Some(Severity::Warning) => Verdict::Doubtful(shown),
            None => Verdict::Right(shown),
        }
    }

    /// A complaint about an answer, worded for a reader who sees the question and its list of answers.
    fn worded(&self, asked: &Asked, before: &Draft, complaint: Complaint) -> Complaint {
        const OF_TEXTS: [&str; 3] = ["not-a-day", "place-without-city", "unknown-region"];
        let written = complaint.arguments.iter().find(|(name, _)| *name == "written").map(|(_, text)| text);
        let answer = written.filter(|text| self.terms.lexicon().has(Sort::Truth, text));
        if let Some(answer) = answer.filter(|_| OF_TEXTS.contains(&complaint.message)) {
            return Complaint::new("not-yes-or-no").with("written", answer);
        }
        if complaint.message != "not-a-choice" {
            return complaint;
        }
        // The list of answers is on the screen and need not be repeated.
        let most = (asked.question.choices)(&asked.scene(self.terms, before)).len();
        Complaint { message: "not-a-choice-above", ..complaint.with("most", most.to_string()) }
    }

    /// Puts a question, with the answers to choose from.
    fn pose(&self, asked: &Asked, draft: &Draft) {
        let choices = (asked.question.choices)(&asked.scene(self.terms, draft));
        let choices = choices
            .iter()
            .enumerate()
            .map(|(number, choice)| format!("\n{:>4}  {}", number + 1, choice.shown));
        self.reporter.tell(&format!(
            "\n{}{}",
            asked.words(self.terms, draft, None),
            choices.collect::<String>()
        ));
    }

    /// An answer as it is shown to the reader: for a choice, its words.
    fn shown(&self, asked: &Asked, draft: &Draft, text: Option<&str>) -> Option<String> {
        let choices = (asked.question.choices)(&asked.scene(self.terms, draft));
        let text = text?;
        let choice = pick(&choices, text).ok().map(|choice| choice.shown);
        Some(choice.unwrap_or_else(|| text.to_owned()))
    }

    /// The findings of the rules about an answer.
    fn findings(&self, asked: &Asked, draft: &Draft) -> Vec<Finding> {
        let is_open = |party: usize| draft.starter.parties[party].country.is_empty();
        // The place of a city is asked for next: until then only the name of the city is checked.
        let has_place = !asked.party().is_some_and(is_open);
        let starter = asked.party().map_or_else(|| draft.starter.clone(), |party| draft.completed(party));
        let text = start(&starter, &self.reporter.comments_of_starter());
        let checked = spec::read(&text).map_err(Findings::from);
        let found = match checked.and_then(|reading| self.terms.press().check(&reading)) {
            Ok(checked) => checked.warnings,
            Err(found) => found,
        };
        found
            .into_iter()
            .filter(|finding| finding.path().is_some_and(|place| asked.is_about(place)))
            .filter(|finding| has_place || finding.path().is_some_and(|place| place.has_field("city")))
            .collect()
    }

    /// Shows all answers, and asks which of them to correct, if any.
    fn sum_up(&mut self, progress: &Progress) -> Result<Vec<Asked>, Failure> {
        let reviewed = progress.reviewed();
        let lines = reviewed
            .iter()
            .enumerate()
            .map(|(number, reviewed)| format!("\n{:>4}  {}: {}", number + 1, reviewed.label, reviewed.shown));
        let lines = lines.collect::<String>();
        self.reporter.tell(&format!(
            "\n{}{lines}\n{}",
            self.reporter.label("ask-summary"),
            self.reporter.label("ask-write")
        ));
        let yes = self.reporter.label("answer-yes");
        loop {
            let text = match self.read(Some(&yes))? {
                Line::Back => {
                    return Ok(progress.answered.last().map(|answered| answered.asked).into_iter().collect());
                }
                Line::Text(text) if text.is_empty() || self.terms.means("answer-yes", &text) => {
                    return Ok(Vec::new());
                }
                Line::Text(text) if self.terms.means("answer-no", &text) => {
                    self.reporter.say("ask-which", &[]);
                    continue;
                }
                Line::Text(text) => text,
            };
            if let Some(numbers) = numbers(&text, reviewed.len()) {
                return Ok(numbers
                    .into_iter()
                    .flat_map(|number| reviewed[number - 1].asked.clone())
                    .collect());
            }
            let most = reviewed.len().to_string();
            self.reporter
                .complain(&Complaint::new("not-an-answer-number").with("written", text).with("most", most));
        }
    }

    /// Reads a line; the prompt shows the answer that Enter alone gives.
    fn read(&mut self, offered: Option<&str>) -> Result<Line, Failure> {
        let prompt = offered.map_or_else(|| "> ".to_owned(), |offered| format!("[{offered}] > "));
        let line = self.editor.readline(&prompt).map_err(cannot_ask)?;
        let line = line.trim();
        let is_back = line == BACK || self.terms.means("answer-back", line);
        Ok(if is_back { Line::Back } else { Line::Text(line.to_owned()) })
    }
}

/// The numbers of answers, with any separators: each once, none greater than the highest number.
fn numbers(text: &str, most: usize) -> Option<Vec<usize>> {
    let mut numbers = Vec::new();
    for word in text.split(|sign: char| sign.is_whitespace() || ",;.&".contains(sign)) {
        match word {
            "" | "and" | "y" => {}
            word => {
                let number = word.parse().ok().filter(|number| (1..=most).contains(number))?;
                if !numbers.contains(&number) {
                    numbers.push(number);
                }
            }
        }
    }
    Some(numbers).filter(|numbers| !numbers.is_empty())
}

/// The failure when the user or the terminal ends the conversation.
fn cannot_ask(error: ReadlineError) -> Failure {
    match error {
        ReadlineError::Io(error) => Failure::Read("-".into(), error),
        _ => Failure::Stopped,
    }
}

#[cfg(test)]
mod tests {
    use super::numbers;

    #[test]
    fn several_answers_are_corrected_at_once() {
        assert_eq!(numbers("3", 5), Some(vec![3]));
        assert_eq!(numbers("2, 5 and 2", 5), Some(vec![2, 5]));
        assert_eq!(numbers("1 y 4.", 5), Some(vec![1, 4]));
        for wrong in ["0", "6", "2, 6", "two", ",", "-1"] {
            assert_eq!(numbers(wrong, 5), None, "{wrong}");
        }
    }
}
