//! The edition of an original: the choices for rendering that are not in the spec.

use std::fmt;
use std::str::FromStr;

use serde::{Serialize, Serializer};

use crate::document::Document;
use crate::model::{Layout, Page, Paper};

/// The choices for the rendering of an original.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Edition {
    /// The way to sign.
    pub signing: Signing,
    /// True if the file carries its spec.
    pub carries_spec: bool,
}

impl Edition {
    /// The same choices for a document, without fields or anchors if it cannot be signed.
    #[must_use]
    pub fn of(self, document: &Document) -> Self {
        let signing = if document.can_be_signed() { self.signing } else { Signing::Ink };
        Self { signing, ..self }
    }
}

/// The choices by which a file was made, as the file records them: the original, the values with which the command line
/// may have overridden the spec, and the edition.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Record {
    /// The id of the holder of the original, or `both`; for a copy, its language, as in `copy-en`.
    pub original: String,
    /// The arrangement of the two texts.
    pub layout: Layout,
    /// The size of the paper.
    pub paper: Paper,
    /// Its edition.
    pub edition: Edition,
}

impl Record {
    /// The record of a document in an edition.
    #[must_use]
    pub fn of(document: &Document, edition: Edition) -> Self {
        let Page { layout, paper, .. } = document.page;
        Self { original: document.metadata.original.clone(), layout, paper, edition }
    }
}

impl fmt::Display for Record {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { original, layout, paper, edition: Edition { signing, carries_spec } } = self;
        let spec = if *carries_spec { CARRIED } else { APART };
        let [layout, paper] = [layout.id(), paper.id()];
        write!(formatter, "original={original} layout={layout} paper={paper} signing={signing} spec={spec}")
    }
}

const CARRIED: &str = "carried";
const APART: &str = "apart";

impl FromStr for Record {
    type Err = ();

    fn from_str(written: &str) -> Result<Self, ()> {
        let mut fields = written.split(' ');
        let mut value = |name: &str| fields.next()?.strip_prefix(name)?.strip_prefix('=');
        let read = || {
            let original = value("original").filter(|original| !original.is_empty())?.to_owned();
            let layout = value("layout")?;
            let layout = Layout::ALL.into_iter().find(|known| known.id() == layout)?;
            let paper = value("paper")?;
            let paper = Paper::ALL.into_iter().find(|known| known.id() == paper)?;
            let signing = Signing::named(value("signing")?)?;
            let carries_spec = match value("spec")? {
                CARRIED => true,
                APART => false,
                _ => return None,
            };
            Some(Self { original, layout, paper, edition: Edition { signing, carries_spec } })
        };
        let record = { read }().ok_or(())?;
        if fields.next().is_none() { Ok(record) } else { Err(()) }
    }
}

/// The way to sign an original.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum Signing {
    /// In ink, on its lines.
    #[default]
    Ink,
    /// In the signature fields of the PDF.
    Fields,
    /// In fields that a service places at its anchors.
    Anchors(Service),
}

/// A signing service.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Service {
    /// `DocuSign`, which finds any given text (`AutoPlace`).
    DocuSign,
    /// Adobe Acrobat Sign, which finds texts in a form of its own (text tags).
    Adobe,
}

impl Service {
    /// The text by which the service finds the place of a signature; the signer is given by the name of the field and
    /// by the position among all signers, from 1.
    ///
    /// It has no hyphen, because the text of a page may return one as a soft hyphen.
    #[must_use]
    pub fn anchor(self, field: &str, number: u64) -> String {
        match self {
            Self::DocuSign => format!("/sig_{}/", field.replace('-', "_")),
            Self::Adobe => format!("{{{{Sig_es_:signer{number}:signature}}}}"),
        }
    }
}

impl Signing {
    /// Every way to sign.
    pub const ALL: [Self; 4] =
        [Self::Ink, Self::Fields, Self::Anchors(Service::DocuSign), Self::Anchors(Service::Adobe)];

    /// The name of the way to sign, as in `docusign`.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Ink => "ink",
            Self::Fields => "fields",
            Self::Anchors(Service::DocuSign) => "docusign",
            Self::Anchors(Service::Adobe) => "adobe",
        }
    }

    /// The way to sign that has a name.
    #[must_use]
    pub fn named(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|signing| signing.name() == name)
    }
}

impl fmt::Display for Signing {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(self.name())
    }
}

impl Serialize for Signing {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.name())
    }
}

#[cfg(test)]
mod tests {
    use super::{Edition, Layout, Paper, Record, Signing};

    #[test]
    fn a_record_is_read_as_it_was_written() {
        for (layout, paper) in
            Layout::ALL.into_iter().flat_map(|layout| Paper::ALL.map(|paper| (layout, paper)))
        {
            for signing in Signing::ALL {
                for carries_spec in [false, true] {
                    let edition = Edition { signing, carries_spec };
                    let record = Record { original: "el-paso".to_owned(), layout, paper, edition };
                    assert_eq!(record.to_string().parse(), Ok(record));
                }
            }
        }
        let right = "original=both layout=sequential paper=a4 signing=ink spec=apart";
        assert!(right.parse::<Record>().is_ok());
        for wrong in [
            "",
            "original=both",
            &format!("{right} more"),
            &right.replace("a4", "a5"),
            &right.replace("sequential", "round"),
            &right.replace("both", ""),
        ] {
            assert_eq!(wrong.parse::<Record>(), Err(()), "{wrong}");
        }
    }
}
