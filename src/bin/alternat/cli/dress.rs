//! How pages are dressed, where the command line says otherwise than the spec.

use std::sync::Arc;

use alternat::spec::{self, Layout, Paper};
use clap::{Args, ValueEnum};

use crate::sources::Layer;

/// The arguments that are laid over the `page` of a spec.
#[derive(Debug, Default, Args)]
pub struct Dress {
    /// The size of the paper.
    #[arg(long, value_enum, ignore_case = true)]
    paper: Option<PaperSize>,
    /// Where the two texts stand.
    #[arg(long, value_enum, ignore_case = true)]
    layout: Option<Arrangement>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
enum PaperSize {
    /// 8.5 by 11 inches.
    Letter,
    /// 8.5 by 14 inches.
    Legal,
    /// 210 by 297 millimetres.
    A4,
    /// 11 by 17 inches.
    Tabloid,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
enum Arrangement {
    /// In two columns.
    SideBySide,
    /// One after the other.
    Sequential,
    /// Each alone, to read.
    Single,
}

impl Dress {
    /// What was laid over a spec when a PDF was made.
    pub fn of(layout: Layout, paper: Paper) -> Self {
        let paper = PaperSize::value_variants().iter().copied().find(|size| Paper::from(*size) == paper);
        let layout =
            Arrangement::value_variants().iter().copied().find(|known| Layout::from(*known) == layout);
        Self { paper, layout }
    }

    /// What is asked for, by the names of the arguments.
    pub fn options(&self) -> impl Iterator<Item = (&'static str, String)> {
        let paper = self.paper.map(|paper| ("paper", Paper::from(paper).id().to_owned()));
        let layout = self.layout.map(|layout| ("layout", Layout::from(layout).id().to_owned()));
        paper.into_iter().chain(layout)
    }

    /// The values of the arguments, as layers over a spec.
    pub fn layers(&self) -> Vec<Arc<Layer>> {
        let layer = |(name, value): (&str, String)| {
            Arc::new(Layer::of_option(&format!("--{name}"), spec::path(&["page", name]), &value))
        };
        self.options().map(layer).collect()
    }
}

impl From<PaperSize> for Paper {
    fn from(size: PaperSize) -> Self {
        match size {
            PaperSize::Letter => Self::Letter,
            PaperSize::Legal => Self::Legal,
            PaperSize::A4 => Self::A4,
            PaperSize::Tabloid => Self::Tabloid,
        }
    }
}

impl From<Arrangement> for Layout {
    fn from(arrangement: Arrangement) -> Self {
        match arrangement {
            Arrangement::SideBySide => Self::SideBySide,
            Arrangement::Sequential => Self::Sequential,
            Arrangement::Single => Self::Single,
        }
    }
}
