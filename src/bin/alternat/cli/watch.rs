//! `alternat render --watch`: the files follow what they are made from.

use std::path::Path;

use alternat::press::Press;
use alternat::report::{Failure, Reporter, Sources, Usage};
use alternat::resources::Resources;
use alternat::work::inputs_of;

use super::render::Render;
use crate::input;
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
            let inputs = inputs_of(&self.specs, self.workspace(&Sources::default()));
            watch.follow(&inputs, self.overlay.folders())?;
            for failure in self.render_again(&mut kept, reporter).err().iter().flatten() {
                reporter.failure(failure);
            }
            reporter.watching(watch.count());
            self.wait(&watch, &mut kept);
        }
    }

    /// Makes every file with the press that is kept, or with a new one.
    fn render_again(&self, kept: &mut Kept, reporter: &Reporter) -> Result<(), Vec<Failure>> {
        input::check_root(self.root.as_deref())?;
        if kept.press.is_none() {
            let over = self.overlay.files()?;
            kept.over = Some(over.clone());
            kept.press = Some(self.overlay.press_of(over)?);
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
