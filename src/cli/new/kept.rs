//! The answers of a conversation, in a file until the spec is written.

use std::path::{Path, PathBuf};

use alternat::spec::{KeptAnswer, write_answers};

use crate::input::folder_of;
use crate::output;
use crate::report::Reporter;

/// Where the answers are kept.
pub struct Kept<'r> {
    reporter: &'r Reporter,
    /// The spec that the answers are for.
    spec: PathBuf,
    file: Option<PathBuf>,
    answers: Vec<KeptAnswer>,
}

impl<'r> Kept<'r> {
    /// Keeps the answers beside the spec that they are for.
    pub fn new(reporter: &'r Reporter, spec: &Path) -> Self {
        Self { reporter, spec: spec.to_owned(), file: None, answers: Vec::new() }
    }

    /// Writes what was answered so far.
    pub fn keep(&mut self, answers: Vec<KeptAnswer>) {
        if answers == self.answers {
            return;
        }
        self.answers = answers;
        let files: Vec<_> = self.file.take().into_iter().chain(self.places()).collect();
        self.file = files.into_iter().find(|file| {
            let text = self.text(file);
            output::write_files(vec![(file.clone(), text.into_bytes())]).is_ok()
        });
    }

    /// Takes the file away, once the spec has what it said.
    pub fn discard(&mut self) {
        // A file that stays does no harm.
        let _ = self.file.take().map(std::fs::remove_file);
        self.answers.clear();
    }

    /// Reports where the answers are; those that could not be written are shown.
    pub fn report(&self) {
        match &self.file {
            _ if self.answers.is_empty() => {}
            Some(file) => self.reporter.answers_kept(file),
            None => self.reporter.answers_shown(&write_answers("", &self.answers)),
        }
    }

    fn text(&self, file: &Path) -> String {
        write_answers(&self.reporter.head_of_answers(file), &self.answers)
    }

    /// The files to try: beside the spec, in the working folder, and where every user may write.
    fn places(&self) -> Vec<PathBuf> {
        let stem = self.spec.file_stem().unwrap_or_default().to_string_lossy().into_owned();
        let folders = [folder_of(&self.spec).to_owned(), PathBuf::from("."), std::env::temp_dir()];
        folders.iter().filter_map(|folder| free(folder, &stem)).collect()
    }
}

/// The first name in a folder that no file has.
fn free(folder: &Path, stem: &str) -> Option<PathBuf> {
    let folder = if folder == Path::new(".") { Path::new("") } else { folder };
    let names = (1..100).map(|number| match number {
        1 => format!("{stem}.answers.yaml"),
        _ => format!("{stem}.answers-{number}.yaml"),
    });
    names.map(|name| folder.join(name)).find(|file| file.symlink_metadata().is_err())
}
