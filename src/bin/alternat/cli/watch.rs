//! `alternat render --watch`: the files follow what they are made from.

use std::path::{Path, PathBuf};

use alternat::press::Press;
use alternat::resources::Resources;
use alternat::spec;

use super::render::Render;
use crate::failure::{Failure, Usage};
use crate::input;
use crate::report::Reporter;
use crate::sources::Sources;
use crate::watch::Watch;

/// What is kept from one run to the next: with its press, Typst keeps its memory.
#[derive(Default)]
struct Kept {
    /// The user's files that were laid over the built-in ones, if they could be read.
    over: Option<Resources>,
    /// What was made of them, if it could be.
    press: Option<(Press, Sources)>,
}

impl Render {
    /// Makes every file, and again whenever something that it is made from changes.
    pub fn watch(&self, reporter: &Reporter) -> Result<(), Vec<Failure>> {
        if self.output.as_deref() == Some(Path::new("-")) {
            return Err(Failure::Usage(Usage::WatchToStandardOutput).into());
        }
        let mut watch = Watch::new()?;
        let mut kept = Kept::default();
        loop {
            // Watched first and read then, nothing can change unseen between the two.
            watch.follow(&self.inputs(), self.overlay.folders())?;
            for failure in self.render_again(&mut kept, reporter).err().iter().flatten() {
                reporter.failure(failure);
            }
            reporter.watching(watch.count());
            self.wait(&watch, &mut kept);
        }
    }

    /// The specs, and what those that can be read refer to.
    fn inputs(&self) -> Vec<PathBuf> {
        let mut inputs = self.specs.clone();
        for path in &self.specs {
            let Ok(bytes) = input::spec(path) else { continue };
            let Ok(yaml) = spec::decode(&bytes) else { continue };
            let Ok(mut reading) = spec::read(yaml) else { continue };
            inputs.extend(input::references(&mut reading, path, self.root.as_deref()).files);
        }
        inputs
    }

    /// Makes every file with the press that is kept, or with a new one.
    fn render_again(&self, kept: &mut Kept, reporter: &Reporter) -> Result<(), Vec<Failure>> {
        input::check_root(self.root.as_deref())?;
        if kept.press.is_none() {
            let over = self.overlay.files()?;
            kept.over = Some(over.clone());
            kept.press = Some(self.press(over)?);
        }
        match &mut kept.press {
            Some((press, sources)) => self.render(press, sources, reporter),
            None => Ok(()),
        }
    }

    /// Waits until another run could give something else.
    fn wait(&self, watch: &Watch, kept: &mut Kept) {
        loop {
            let change = watch.wait();
            if change.of_trees {
                let over = self.overlay.files().ok();
                if over != kept.over {
                    *kept = Kept { over, press: None };
                    return;
                }
            }
            if change.of_files {
                return;
            }
        }
    }
}
