//! The answers of a conversation, in a file until the spec is written.

use std::path::{Path, PathBuf};

use alternat::files::folder_of;
use alternat::report::Reporter;
use alternat::spec::{KeptAnswer, write_answers};

use crate::cli::terms::Terms;
use crate::output;

/// The file that keeps the answers.
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

    /// The last file of answers that an earlier conversation about the spec has left.
    pub fn left(&self) -> Option<PathBuf> {
        let stem = self.stem();
        // An earlier file may have been continued already.
        names(folder_of(&self.spec), &stem).filter(|file| file.symlink_metadata().is_ok()).last()
    }

    /// Writes the answers given so far.
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

    /// Removes the file, once the spec has its answers.
    pub fn discard(&mut self) {
        // A file that remains does no harm.
        let _ = self.file.take().map(std::fs::remove_file);
        self.answers.clear();
    }

    /// Reports the place of the answers, or shows those that could not be written.
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

    /// The files to try: beside the spec, in the working folder, and in a folder that every user may write to.
    fn places(&self) -> Vec<PathBuf> {
        let folders = [folder_of(&self.spec).to_owned(), PathBuf::from("."), std::env::temp_dir()];
        let free =
            |folder: &PathBuf| names(folder, &self.stem()).find(|file| file.symlink_metadata().is_err());
        folders.iter().filter_map(free).collect()
    }

    fn stem(&self) -> String {
        self.spec.file_stem().unwrap_or_default().to_string_lossy().into_owned()
    }
}

/// The names of the files of answers in a folder, in the order in which they are used.
fn names(folder: &Path, stem: &str) -> impl Iterator<Item = PathBuf> {
    let folder = if folder == Path::new(".") { Path::new("") } else { folder };
    (1..100).map(move |number| match number {
        1 => folder.join(format!("{stem}.answers.yaml")),
        _ => folder.join(format!("{stem}.answers-{number}.yaml")),
    })
}

/// True if a conversation has written the file, by its head: the user's own file may have such a name.
pub fn is_kept(terms: &Terms<'_>, file: &Path) -> bool {
    let first = |text: &str| text.lines().next().map(str::to_owned);
    let head = std::fs::read_to_string(file).ok().as_deref().and_then(first);
    let head = head.as_deref().and_then(|line| line.strip_prefix("# "));
    head.is_some_and(|head| terms.heads_of_answers().iter().any(|own| first(own).as_deref() == Some(head)))
}
