//! `alternat new`: a spec to start from.

mod dialog;
mod kept;
mod questionnaire;
mod questions;

use std::io::{self, IsTerminal as _};
use std::path::{Path, PathBuf};

use alternat::finding::{Finding, Findings};
use alternat::localize::glossary;
use alternat::report::{Contradiction, Examined, Failure, Reporter, Sources, Usage, WrittenFile};
use alternat::spec::{SCHEMA_FILE, StarterParty, decode, read_answers, schema_of_spec, start};
use alternat::work::{Inspection, PageOptions, SpecFile, Workspace, read_spec};
use clap::Args;

use super::clauses::unknown_kind;
use super::people::{KnownParty, OfParty, People, check_parties, word_of_party};
use super::reading::NOTHING;
use super::terms::Terms;
use crate::input::{Disk, Overlay};
use crate::output;
use dialog::Dialog;
use kept::Kept;
use questionnaire::{Answers, Asked, Given, Progress};
use questions::{DEFAULT_FILE, Draft, id_apart};

/// The arguments of `new`.
#[derive(Debug, Args)]
pub struct New {
    /// The kind of agreement.
    kind: Option<String>,
    /// The file of the new spec, which must not exist yet, or `-` for the standard output.
    file: Option<PathBuf>,
    /// A party: its city, and its state, its country or both.
    #[arg(long, value_parser = party)]
    party: Vec<String>,
    /// A party's own language, if its country does not imply it.
    #[arg(long, value_parser = word_of_party)]
    language: Vec<OfParty>,
    /// The noun of a party.
    #[arg(long, value_parser = word_of_party)]
    noun: Vec<OfParty>,
    /// The office of the person who signs for a party.
    #[arg(long, value_parser = word_of_party)]
    office: Vec<OfParty>,
    #[command(flatten)]
    people: People,
    /// The date on which the earlier agreement was signed, if the kind is based on one.
    #[arg(long)]
    established: Option<String>,
    /// The day of the signing.
    #[arg(long)]
    date: Option<String>,
    /// The id of the party in whose city the agreement is signed.
    #[arg(long)]
    place: Option<String>,
    /// A file of answers that was kept when the questions ended early.
    #[arg(long)]
    answers: Option<PathBuf>,
    #[command(flatten)]
    overlay: Overlay,
}

fn party(argument: &str) -> Result<String, &'static str> {
    let parts: Vec<_> = argument.split(',').map(str::trim).collect();
    let is_whole = (2..=3).contains(&parts.len()) && parts.iter().all(|part| !part.is_empty());
    is_whole.then(|| argument.to_owned()).ok_or("not-a-party")
}

impl New {
    /// Asks on a terminal for all that the arguments leave out, and writes the spec with its schema.
    pub fn run(&self, reporter: &Reporter) -> Result<(), Vec<Failure>> {
        let (press, sources) = self.overlay.press()?;
        let terms = Terms::new(&press, reporter);
        if self.party.len() > 2 {
            return Err(Failure::Usage(Usage::NotSaid("--party")).into());
        }
        let answers = self.kept_answers(&sources)?;
        let finish = |draft: &Draft| {
            self.check_arguments(draft)?;
            write(&terms, draft, &sources)
        };
        if io::stdin().is_terminal() && io::stderr().is_terminal() {
            let argument = |asked: &Asked, draft: &Draft| self.argument(&terms, asked, draft);
            let spec = self.file.as_deref().filter(|file| *file != Path::new("-"));
            let kept = Kept::new(reporter, spec.unwrap_or(Path::new(DEFAULT_FILE)));
            if let Some(file) = kept.left().filter(|_| self.answers.is_none()) {
                reporter.answers_left(&file);
            }
            Dialog::new(&terms, &argument, answers, kept)?.hold(finish)?;
        } else {
            finish(&self.draft(&terms, &answers)?)?;
        }
        self.discard_answers(&terms);
        Ok(())
    }

    /// Removes the file of answers that a conversation has kept, now that the spec has them.
    fn discard_answers(&self, terms: &Terms<'_>) {
        let is_written = self.file.as_deref() != Some(Path::new("-"));
        if let Some(file) = self.answers.as_ref().filter(|file| is_written && kept::is_kept(terms, file))
            && std::fs::remove_file(file).is_ok()
        {
            terms.reporter().answers_removed(file);
        }
    }

    /// The draft by the arguments and a file of answers; a question that they leave open stays open, if it can.
    fn draft(&self, terms: &Terms<'_>, answers: &Answers) -> Result<Draft, Failure> {
        let argument = |asked: &Asked, draft: &Draft| self.argument(terms, asked, draft);
        let given = Given { answers, argument: &argument, silence: Some("") };
        let progress = Progress::of(terms, &given);
        match progress.next {
            None => Ok(progress.draft),
            Some((_, Some(complaint))) => Err(match &self.kind {
                // Arguments name a kind by its id.
                Some(kind) if progress.draft.starter.kind.is_empty() => {
                    unknown_kind(&terms.press().vocabulary().kinds, kind)
                }
                _ => Failure::Usage(Usage::Answer(complaint)),
            }),
            Some((asked, None)) => Err(Failure::Usage(Usage::NotSaid(asked.question.argument))),
        }
    }

    /// The answer of the arguments to a question.
    fn argument(&self, terms: &Terms<'_>, asked: &Asked, draft: &Draft) -> Option<String> {
        let party = asked.party().unwrap_or_default();
        let party_named = known(&draft.starter.parties[party]);
        let of = |said: &[OfParty]| {
            let said = said.iter().find(|(of, _)| party_named.is_called(of));
            said.map(|(_, said)| said.clone())
        };
        match asked.question.name {
            "kind" => self.kind.clone(),
            "city" => self.party.get(party).cloned(),
            "language" => of(&self.language),
            "noun" => of(&self.noun),
            "signatory" => of(&self.people.signatory),
            "gender" => of(&self.people.gender),
            "office" => of(&self.office),
            "attestation" => of(&self.people.attestation),
            "approved-as-to-form" => of(&self.people.approved_as_to_form),
            "established" => self.established.clone(),
            "date" => self.date.clone(),
            "place" => self.place.clone(),
            "witnesses" if !self.people.witness.is_empty() => {
                let names = self.people.witnesses(terms).into_iter();
                let names = names.map(|name| name.unwrap_or_else(|| NOTHING.to_owned()) + ";");
                Some(names.collect())
            }
            "file" => self.file.as_ref().map(|file| file.display().to_string()),
            _ => None,
        }
    }

    /// Makes sure that the arguments name existing parties.
    fn check_arguments(&self, draft: &Draft) -> Result<(), Failure> {
        let parties = draft.starter.parties.each_ref().map(known);
        let own: [(&'static str, &[OfParty]); 3] =
            [("language", &self.language), ("noun", &self.noun), ("office", &self.office)];
        check_parties(self.people.by_argument().into_iter().chain(own), &parties)
    }

    /// The answers of a file, by their questions.
    fn kept_answers(&self, sources: &Sources) -> Result<Answers, Failure> {
        let Some(file) = &self.answers else { return Ok(Answers::new()) };
        let bytes = read_spec(&Disk, file)?;
        let questions: Vec<_> = Asked::all().map(|asked| asked.name()).collect();
        let answers = decode(&bytes).map_err(Findings::from);
        answers.and_then(|yaml| read_answers(yaml, &questions)).map_err(|findings| {
            Failure::Findings(Examined { findings, sources: sources.clone().with_spec(file, &bytes) })
        })
    }
}

/// A party as arguments name it. The other party, which may still be unknown, can have the same name.
fn known(party: &StarterParty) -> KnownParty {
    let with_state = party.state.as_ref().map(|state| format!("{}, {state}", party.city));
    let names = [party.city.clone(), id_apart(party)].into_iter().chain(with_state);
    KnownParty { id: party.id.clone(), names: names.collect() }
}

/// Writes the spec, with its schema beside it, unless a rule forbids it.
fn write(terms: &Terms<'_>, draft: &Draft, sources: &Sources) -> Result<(), Failure> {
    let reporter = terms.reporter();
    let text = start(&draft.starter, &reporter.comments_of_starter());
    let warnings = check(terms, draft, &text, sources)?;
    if draft.file == Path::new("-") {
        reporter.show(&reporter.tally(&warnings));
        return output::print(&text);
    }
    let mut files = vec![(draft.file.clone(), text.into_bytes())];
    let schema = draft.file.with_file_name(SCHEMA_FILE);
    // An existing schema serves every spec of the folder.
    if schema.symlink_metadata().is_err() {
        let glossary = glossary(terms.press().catalog(), terms.press().vocabulary(), reporter.language());
        files.push((schema, schema_of_spec(&glossary).into_bytes()));
    }
    let written: Vec<_> = files
        .iter()
        .map(|(path, content)| WrittenFile { path: Some(path.clone()), pages: None, size: content.len() })
        .collect();
    output::write_files(files)?;
    reporter.show(&reporter.tally(&warnings));
    reporter.wrote(&written);
    reporter.started(&draft.file);
    Ok(())
}

/// Checks the new spec, for answers may contradict each other, and returns the warnings.
fn check(terms: &Terms<'_>, draft: &Draft, text: &str, sources: &Sources) -> Result<Examined, Failure> {
    let spec = SpecFile { path: &draft.file, bytes: text.as_bytes(), page: &PageOptions::default() };
    let workspace = Workspace { files: &Disk, sources, root: None };
    let inspection = Inspection::new(terms.press(), spec, workspace);
    let examined = inspection.examined();
    if inspection.result.is_ok() {
        return Ok(examined);
    }
    let contradiction = |finding: Finding| {
        let is_about = |asked: &Asked| finding.path().is_some_and(|place| asked.is_about(place));
        let label = Asked::all().find(is_about).map(|asked| asked.words(terms, draft, Some("label")));
        Contradiction { label, finding }
    };
    Err(Failure::Answers(examined.findings.into_iter().map(contradiction).collect()))
}
