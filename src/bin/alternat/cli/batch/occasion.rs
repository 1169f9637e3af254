//! Agreements that are signed on another day or in another place than the rest of the ceremony.

use std::sync::Arc;

use alternat::finding::Path;
use alternat::model::vocabulary::slug;
use alternat::report::Failure;
use alternat::spec::{self, Base, Ceremony, Layer, Pair, layer_values};

/// The day and the place of a ceremony, as far as it gives them.
#[derive(Default)]
pub struct Occasion {
    date: Option<String>,
    place: Option<Pair>,
}

impl Occasion {
    /// The day and the place of a ceremony.
    pub fn of(ceremony: &Ceremony) -> Self {
        Self { date: ceremony.date.map(|date| date.to_string()), place: ceremony.place.clone() }
    }

    /// The doubts about an agreement: values laid over its spec that give another day or another place than the
    /// ceremony.
    pub fn doubts(&self, laid: &Base, laid_over: &[Arc<Layer>]) -> Vec<Failure> {
        let differs = |path: &Path, own: String, common: &str| {
            let text = path.to_string();
            let (layer, written) =
                layer_values(laid_over).rfind(|(_, written)| written.is_at_or_above(&text))?;
            let over = Box::new(layer.place(written));
            Some(Failure::OtherOccasion { over, own, common: common.to_owned() })
        };
        let date = self.date.as_ref().and_then(|common| {
            let path = spec::path(&["signing", "date"]);
            let own = laid.text_at(&path).filter(|own| !agree(own, common))?;
            differs(&path, own.to_owned(), common)
        });
        let place = self.place.as_ref().and_then(|common| {
            let path = spec::path(&["signing", "place"]);
            // The id of a party, which replaces both texts, or else the first text that differs.
            let of_party = laid.text_at(&path).zip(common.0.values().next());
            let of_party = of_party.map(|(own, common)| (path.clone(), own, common));
            let texts = common.0.iter().filter_map(|(language, common)| {
                let path = path.field(language.as_str());
                Some((path.clone(), laid.text_at(&path)?, common))
            });
            let mut all = of_party.into_iter().chain(texts);
            let (path, own, common) = all.find(|(_, own, common)| slug(own) != slug(common))?;
            differs(&path, own.to_owned(), common)
        });
        date.into_iter().chain(place).collect()
    }
}

/// True if the dates are equal, or one is the known part of the other.
fn agree(one: &str, other: &str) -> bool {
    one.starts_with(other) || other.starts_with(one)
}
