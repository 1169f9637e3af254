//! Reports, in the user's words, whether a PDF matches its spec.

use std::path::Path;

use fluent::FluentValue;

use super::{Reporter, short, shown};
use crate::document::Part;
use crate::proof::{Aspect, Difference, Extension, Origin, Passage, Tampering, Verdict};

impl Reporter {
    /// Reports whether a PDF matches its spec, and where it does not.
    pub fn verdict(&self, pdf: &Path, verdict: &Verdict, origin: &Origin) {
        self.tell(&self.outcome(pdf, verdict));
        self.places(verdict, origin).iter().for_each(|place| self.tell(place));
    }

    /// The outcome of comparing a PDF with its spec.
    pub fn outcome(&self, pdf: &Path, verdict: &Verdict) -> String {
        let path = ("path", shown(pdf));
        match verdict {
            Verdict::Same => self.words("verified-same", None, &[path]),
            Verdict::Extended(extension) => self.extension(pdf, extension),
            Verdict::Different(differences) if let [Difference::SavedAgain(program)] = &differences[..] => {
                self.words("verified-saved-again", None, &[path, program_of(program.as_deref())])
            }
            Verdict::Different(differences)
                if let [Difference::OtherParties { expected, found }] = &differences[..] =>
            {
                let found = found.as_deref().map_or_else(|| "none".to_owned(), short);
                let parties = [path, ("expected", short(expected).into()), ("found", found.into())];
                self.words("verified-other-parties", None, &parties)
            }
            Verdict::Different(_) => self.words("verified-different", None, &[path]),
        }
    }

    /// The places where a PDF does not match its spec, and possible causes.
    pub fn places(&self, verdict: &Verdict, origin: &Origin) -> Vec<String> {
        let Verdict::Different(differences) = verdict else { return Vec::new() };
        if let [Difference::SavedAgain(_) | Difference::OtherParties { .. }] = &differences[..] {
            return Vec::new();
        }
        let mut places: Vec<_> = differences.iter().map(|difference| self.difference(difference)).collect();
        if let Some(version) = origin.other_version() {
            let versions = [("version", short(version).into()), ("ours", env!("CARGO_PKG_VERSION").into())];
            places.push(self.words("verified-version", None, &versions));
        } else if origin.record.is_none() {
            places.push(self.label("verified-no-record"));
        }
        places
    }

    fn extension(&self, pdf: &Path, extension: &Extension) -> String {
        let fields: Vec<_> = extension.signed.iter().map(|field| format!("`{}`", short(field))).collect();
        let arguments = [
            ("path", shown(pdf)),
            ("signatures", fields.len().into()),
            ("fields", fields.join(", ").into()),
            ("stamps", extension.stamps.into()),
            ("ends", if extension.ends_signed { "yes" } else { "no" }.into()),
        ];
        self.words("verified-extended", None, &arguments)
    }

    fn difference(&self, difference: &Difference) -> String {
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
                self.words("differs-words", None, &arguments)
            }
            Difference::Look(page, aspect) => {
                let message = match aspect {
                    Aspect::Turned => "differs-turned",
                    Aspect::Size => "differs-size",
                    Aspect::Annotations => "differs-annotations",
                    Aspect::Drawing => "differs-drawing",
                };
                self.words(message, None, &[("page", (*page).into())])
            }
            Difference::Pages { expected, found } => self.words(
                "differs-pages",
                None,
                &[("expected", (*expected).into()), ("found", (*found).into())],
            ),
            Difference::Unseen => self.label("differs-unseen"),
            Difference::MissingPage(page) => {
                self.words("differs-missing-page", None, &[("page", (*page).into())])
            }
            Difference::AddedPage(page) => {
                self.words("differs-added-page", None, &[("page", (*page).into())])
            }
            Difference::Scan => self.label("differs-scan"),
            Difference::SavedAgain(program) => {
                self.words("differs-saved-again", None, &[program_of(program.as_deref())])
            }
            Difference::Appended(tampering) => self.tampering(tampering),
            Difference::Unreadable => self.label("differs-unreadable"),
            Difference::OtherParties { expected, .. } => {
                self.words("differs-parties", None, &[("expected", short(expected).into())])
            }
        }
    }

    fn tampering(&self, tampering: &Tampering) -> String {
        let object = |number: &u32| vec![("object", (*number).into())];
        let key = |key: &str| ("key", FluentValue::from(short(key)));
        let page = |page: &usize| ("page", FluentValue::from(*page));
        let name = |field: &str| ("field", FluentValue::from(short(field)));
        let (message, arguments) = match tampering {
            Tampering::Form(at) => ("appended-form", vec![("at", (*at).into())]),
            Tampering::Object(number) => ("appended-object", object(number)),
            Tampering::Stray(number) => ("appended-stray", object(number)),
            Tampering::Catalog(of_file) => ("appended-catalog", vec![key(of_file)]),
            Tampering::Page(number, of_page) => ("appended-page", vec![page(number), key(of_page)]),
            Tampering::Annotation(number) => ("appended-annotation", vec![page(number)]),
            Tampering::Field { page: number, field } => ("appended-field", vec![page(number), name(field)]),
            Tampering::NewField(field) => ("appended-new-field", vec![name(field)]),
            Tampering::Coverage(field) => ("appended-coverage", vec![name(field)]),
            Tampering::Appearance { page: number, field } => {
                ("appended-appearance", vec![page(number), name(field)])
            }
        };
        self.words(message, None, &arguments)
    }

    /// A passage in the words of a reader.
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

/// The name of a program, if there is one.
fn program_of(name: Option<&str>) -> (&'static str, FluentValue<'static>) {
    ("program", name.map_or_else(|| "none".to_owned(), short).into())
}

/// The way in which words have changed: added, missing or replaced.
fn change(expected: &str, found: &str) -> &'static str {
    match (expected.is_empty(), found.is_empty()) {
        (true, _) => "added",
        (_, true) => "missing",
        _ => "other",
    }
}
