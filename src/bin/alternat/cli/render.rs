//! `alternat render`: specs become files.

use std::path::PathBuf;

use alternat::press::Press;
use alternat::report::{Failure, Reporter, Sources};
use alternat::work::{RenderOptions, Workspace, render};
use clap::Args;

use super::options::RenderArguments;
use crate::input::{self, Disk, Overlay};
use crate::output::Target;

/// The arguments of `render`.
#[derive(Debug, Args)]
pub struct Render {
    /// The specs.
    #[arg(required = true)]
    pub(super) specs: Vec<PathBuf>,
    /// The file or folder to write.
    #[arg(short, long)]
    pub(super) output: Option<PathBuf>,
    #[command(flatten)]
    options: RenderArguments,
    /// The party whose original is made: its id, or `all`.
    #[arg(long, default_value = RenderOptions::ALL)]
    original: String,
    /// The folder that a spec may read from.
    #[arg(long)]
    pub(super) root: Option<PathBuf>,
    /// True if the command keeps running and renders again after changes.
    #[arg(long)]
    watch: bool,
    #[command(flatten)]
    pub(super) overlay: Overlay,
}

impl Render {
    /// Makes every file, and writes them only if all could be made.
    pub fn run(&self, reporter: &Reporter) -> Result<(), Vec<Failure>> {
        self.options.check()?;
        if self.watch {
            return self.watch(reporter);
        }
        input::check_root(self.root.as_deref())?;
        let (mut press, sources) = self.overlay.press()?;
        self.render(&mut press, &sources, reporter)
    }

    /// Makes every file once.
    pub(super) fn render(
        &self,
        press: &mut Press,
        sources: &Sources,
        reporter: &Reporter,
    ) -> Result<(), Vec<Failure>> {
        let options = RenderOptions { original: Some(self.original.clone()), ..self.options.read() };
        let rendering = render(press, &self.specs, &options, self.workspace(sources));
        for examined in &rendering.examined {
            reporter.show(&reporter.tally(examined));
        }
        if !rendering.failures.is_empty() {
            return Err(rendering.failures);
        }
        let written = Target::new(self.output.as_deref()).write(rendering.made, &rendering.inputs)?;
        reporter.wrote(&written);
        Ok(())
    }

    /// The files that specs are read from.
    pub(super) fn workspace<'a>(&'a self, sources: &'a Sources) -> Workspace<'a> {
        Workspace { files: &Disk, sources, root: self.root.as_deref() }
    }
}
