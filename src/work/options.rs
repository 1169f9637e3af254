//! Options of a rendering.

use std::collections::BTreeMap;
use std::sync::Arc;

use crate::edition::{Edition, Signing};
use crate::render::Format;
use crate::spec::{self, Layer, Layout, Paper};

/// Options that are laid over the `page` of a spec.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct PageOptions {
    /// The size of the paper.
    pub paper: Option<Paper>,
    /// The layout of the two texts.
    pub layout: Option<Layout>,
}

impl PageOptions {
    /// The options that are given, by their names.
    pub fn by_name(&self) -> impl Iterator<Item = (&'static str, String)> {
        let paper = self.paper.map(|paper| ("paper", paper.id().to_owned()));
        let layout = self.layout.map(|layout| ("layout", layout.id().to_owned()));
        paper.into_iter().chain(layout)
    }

    /// The options as layers over a spec, in which findings call them `--paper` and `--layout`.
    #[must_use]
    pub fn layers(&self) -> Vec<Arc<Layer>> {
        let layer = |(name, value): (&str, String)| {
            Arc::new(Layer::of_option(&format!("--{name}"), spec::path(&["page", name]), &value))
        };
        self.by_name().map(layer).collect()
    }
}

/// Options of a rendering.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct RenderOptions {
    /// The format of the files.
    pub format: Format,
    /// The way in which the originals are signed, and whether they carry their spec.
    pub edition: Edition,
    /// The options of the page.
    pub page: PageOptions,
    /// The id of the party whose original is made; every original if it is `None`, or [`ALL`](Self::ALL) and no party
    /// has that id.
    pub original: Option<String>,
}

impl RenderOptions {
    /// The options that change the output for a spec, by their names.
    #[must_use]
    pub fn by_name(&self) -> BTreeMap<String, String> {
        let Edition { signing, carries_spec } = self.edition;
        let carries_spec = carries_spec.then(|| ("embed-spec", "yes".to_owned()));
        let options = [("format", self.format.name().to_owned()), ("signing", signing.to_string())];
        let all = options.into_iter().chain(carries_spec).chain(self.page.by_name());
        all.map(|(name, value)| (name.to_owned(), value)).collect()
    }

    /// The standards that the files keep.
    #[must_use]
    pub fn standards(&self) -> Vec<String> {
        let standards = self.format.standards(self.edition.carries_spec);
        standards.iter().copied().map(str::to_owned).collect()
    }

    /// True if the originals are signed in fields, or by a service.
    #[must_use]
    pub fn has_places_to_sign(&self) -> bool {
        self.edition.signing != Signing::Ink
    }
}
