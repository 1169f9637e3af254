//! `alternat render --watch`: renders again whenever the sources change.

use std::path::Path;

use alternat::press::Press;
use alternat::report::{Failure, Reporter, Sources, Usage};
use alternat::resources::Resources;
use alternat::work::inputs_of;

use super::render::Render;
use crate::input;
use crate::watch::Watch;

/// The state kept from one run to the next: a press keeps the cache of Typst.
#[derive(Default)]
struct KeptPress {
    /// The user's files that replace built-in ones, if they could be read.
    over: Option<Resources>,
    /// The press with those files, if it could be made.
    press: Option<(Press, Sources)>,
}

impl Render {
    /// Makes every file, and makes it again whenever one of its sources changes.
    pub fn watch(&self, reporter: &Reporter) -> Result<(), Vec<Failure>> {
        if self.output.as_deref() == Some(Path::new("-")) {
            return Err(Failure::Usage(Usage::WatchToStandardOutput).into());
        }
        let mut watch = Watch::new()?;
        let mut kept = KeptPress::default();
        loop {
            // The files are watched before they are read, so no change between the two is missed.
            let inputs = inputs_of(&self.specs, self.workspace(&Sources::default()));
            watch.follow(&inputs, self.overlay.folders())?;
            for failure in self.render_again(&mut kept, reporter).err().iter().flatten() {
                reporter.failure(failure);
            }
            let (files, folders) = watch.count();
            reporter.watching(files, folders);
            self.wait(&watch, &mut kept);
        }
    }

    /// Makes every file with the kept press, or with a new one.
    fn render_again(&self, kept: &mut KeptPress, reporter: &Reporter) -> Result<(), Vec<Failure>> {
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

    /// Waits until another run could give another result.
    fn wait(&self, watch: &Watch, kept: &mut KeptPress) {
        loop {
            let change = watch.wait();
            if change.of_trees {
                let over = self.overlay.files().ok();
                if over != kept.over {
                    *kept = KeptPress { over, press: None };
                    return;
                }
            }
            if change.of_files {
                return;
            }
        }
    }
}
