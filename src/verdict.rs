//! Tells what a PDF is beside what its spec gives, in the user's words.

use std::path::Path;

use alternat::document::Part;
use alternat::proof::{Difference, Extension, Origin, Passage, Verdict};
use fluent::FluentValue;

use crate::report::{Reporter, short, shown};

impl Reporter {
    /// Tells whether a PDF is what its spec gives, and where it is not.
    pub fn verdict(&self, pdf: &Path, verdict: &Verdict, origin: &Origin) {
        let path = ("path", shown(pdf));
        match verdict {
            Verdict::Same => self.say("verified-same", &[path]),
            Verdict::Extended(extension) => self.extension(path, extension),
            Verdict::Different(differences) => {
                self.say("verified-different", &[path]);
                for difference in differences {
                    self.difference(difference);
                }
                if let Some(version) = origin.other_version() {
                    let ours = env!("CARGO_PKG_VERSION");
                    self.say(
                        "verified-version",
                        &[("version", short(version).into()), ("ours", ours.into())],
                    );
                } else if origin.record.is_none() {
                    self.say("verified-no-record", &[]);
                }
            }
        }
    }

    fn extension(&self, path: (&'static str, FluentValue<'static>), extension: &Extension) {
        let fields: Vec<_> = extension.signed.iter().map(|field| format!("`{}`", short(field))).collect();
        let arguments = [
            path,
            ("signatures", fields.len().into()),
            ("fields", fields.join(", ").into()),
            ("ends", if extension.ends_signed { "yes" } else { "no" }.into()),
        ];
        self.say("verified-extended", &arguments);
    }

    fn difference(&self, difference: &Difference) {
        match difference {
            Difference::Words { page, passage, expected, found } => {
                let place = passage.as_ref().map_or_else(String::new, |passage| self.passage(passage));
                let arguments = [
                    ("page", (*page).into()),
                    ("passage", if place.is_empty() { "none".into() } else { FluentValue::from(place) }),
                    ("expected", short(expected).into()),
                    ("found", short(found).into()),
                    ("change", change(expected, found).into()),
                ];
                self.say("differs-words", &arguments);
            }
            Difference::Drawing(page) => self.say("differs-drawing", &[("page", (*page).into())]),
            Difference::Pages { expected, found } => {
                self.say("differs-pages", &[("expected", (*expected).into()), ("found", (*found).into())]);
            }
            Difference::Unseen => self.say("differs-unseen", &[]),
            Difference::Unreadable => self.say("differs-unreadable", &[]),
        }
    }

    /// A passage as a reader names it.
    fn passage(&self, passage: &Passage) -> String {
        let (part, number) = match passage.part {
            Part::Letterhead(_) => ("letterhead", 0),
            Part::Title => ("title", 0),
            Part::Preamble => ("preamble", 0),
            Part::Recital(number) => ("recital", number),
            Part::WordsOfAgreement => ("words-of-agreement", 0),
            Part::Article(number) => ("article", number),
            Part::Testimonium => ("testimonium", 0),
            Part::Signature(number) => ("signature", number),
        };
        let arguments = [
            ("part", part.into()),
            ("number", number.into()),
            ("paragraph", passage.paragraph.unwrap_or_default().into()),
            ("item", passage.item.map_or_else(|| "none".into(), |item| (item - 1).into())),
            ("language", passage.language.clone().into()),
        ];
        self.words("passage", None, &arguments)
    }
}

/// Whether words were added, left out or put in the place of others.
fn change(expected: &str, found: &str) -> &'static str {
    match (expected.is_empty(), found.is_empty()) {
        (true, _) => "added",
        (_, true) => "missing",
        _ => "other",
    }
}
