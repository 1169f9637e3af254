//! The edition of an original: what is chosen when it is rendered and does not stand in the spec.

use std::fmt;
use std::str::FromStr;

use serde::{Serialize, Serializer};

/// What is chosen when an original is rendered.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize)]
pub struct Edition {
    /// The size of the paper.
    pub paper: Paper,
    /// How it is to be signed.
    pub signing: Signing,
    /// Whether the file carries its spec.
    pub carries_spec: bool,
}

/// What the file of an original tells of how it was made: whose original it is, and its edition.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Record {
    /// The id of the party whose original it is, or `both`.
    pub holder: String,
    /// Its edition.
    pub edition: Edition,
}

impl fmt::Display for Record {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { holder, edition: Edition { paper, signing, carries_spec } } = self;
        let spec = if *carries_spec { CARRIED } else { APART };
        write!(formatter, "original={holder} paper={} signing={signing} spec={spec}", paper.name())
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
            let holder = value("original").filter(|holder| !holder.is_empty())?.to_owned();
            let paper = Paper::named(value("paper")?)?;
            let signing = Signing::named(value("signing")?)?;
            let carries_spec = match value("spec")? {
                CARRIED => true,
                APART => false,
                _ => return None,
            };
            Some(Self { holder, edition: Edition { paper, signing, carries_spec } })
        };
        let record = { read }().ok_or(())?;
        if fields.next().is_none() { Ok(record) } else { Err(()) }
    }
}

impl From<Paper> for Edition {
    fn from(paper: Paper) -> Self {
        Self { paper, ..Self::default() }
    }
}

/// The size of the paper.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum Paper {
    /// 8.5 by 11 inches.
    #[default]
    Letter,
    /// 8.5 by 14 inches.
    Legal,
    /// 210 by 297 millimetres.
    A4,
}

impl Paper {
    /// Every size.
    pub const ALL: [Self; 3] = [Self::Letter, Self::Legal, Self::A4];

    /// The name that Typst has for the size.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Letter => "us-letter",
            Self::Legal => "us-legal",
            Self::A4 => "a4",
        }
    }

    fn named(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|paper| paper.name() == name)
    }
}

impl Serialize for Paper {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.name())
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
    use super::{Edition, Paper, Record, Signing};

    #[test]
    fn a_record_is_read_as_it_was_written() {
        for paper in Paper::ALL {
            for signing in Signing::ALL {
                for carries_spec in [false, true] {
                    let edition = Edition { paper, signing, carries_spec };
                    let record = Record { holder: "el-paso".to_owned(), edition };
                    assert_eq!(record.to_string().parse(), Ok(record));
                }
            }
        }
        let right = "original=both paper=a4 signing=ink spec=apart";
        assert!(right.parse::<Record>().is_ok());
        for wrong in [
            "",
            "original=both",
            &format!("{right} more"),
            &right.replace("a4", "a5"),
            &right.replace("both", ""),
        ] {
            assert_eq!(wrong.parse::<Record>(), Err(()), "{wrong}");
        }
    }
}
