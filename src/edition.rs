//! The edition of an original: what is chosen when it is rendered and does not stand in the spec.

use std::fmt;
use std::str::FromStr;

use serde::{Serialize, Serializer};

use crate::document::Document;
use crate::model::{Layout, Page, Paper};

/// What is chosen when an original is rendered.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Edition {
    /// How it is to be signed.
    pub signing: Signing,
    /// Whether the file carries its spec.
    pub carries_spec: bool,
}

impl Edition {
    /// The same of a document: what is not to be signed has no place for it.
    #[must_use]
    pub fn of(self, document: &Document) -> Self {
        let signing = if document.can_be_signed() { self.signing } else { Signing::Ink };
        Self { signing, ..self }
    }
}

/// What the file of an original tells of how it was made: which original it is, what the command line may have laid
/// over the spec, and its edition.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Record {
    /// The id of the party whose original it is, or `both`; or the language of a copy, as in `copy-en`.
    pub original: String,
    /// Where the two texts stand.
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

/// How an original is to be signed.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum Signing {
    /// In ink, on its lines.
    #[default]
    Ink,
    /// In the signature fields of the PDF.
    Fields,
    /// In the fields that a service places where it finds its anchors.
    Anchors(Service),
}

/// A signing service.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Service {
    /// `DocuSign`, which finds any text that it is told to look for (`AutoPlace`).
    DocuSign,
    /// Adobe Acrobat Sign, which finds texts of its own (text tags).
    Adobe,
}

impl Service {
    /// The text by which the service finds where a signatory signs, who is told by
    /// the name of the field and by the place among all who sign, from 1.
    ///
    /// It has no hyphen, which the text of a page may give back as a soft one.
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
