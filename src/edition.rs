//! The edition of an original: what is chosen when it is rendered and does not stand in the spec.

use std::fmt;

use serde::{Serialize, Serializer};

/// What is chosen when an original is rendered.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize)]
pub struct Edition {
    /// The size of the paper.
    pub paper: Paper,
    /// How it is to be signed.
    pub signing: Signing,
}

impl From<Paper> for Edition {
    fn from(paper: Paper) -> Self {
        Self { paper, ..Self::default() }
    }
}

/// The size of the paper.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize)]
pub enum Paper {
    /// 8.5 by 11 inches.
    #[default]
    #[serde(rename = "us-letter")]
    Letter,
    /// 8.5 by 14 inches.
    #[serde(rename = "us-legal")]
    Legal,
    /// 210 by 297 millimetres.
    #[serde(rename = "a4")]
    A4,
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
