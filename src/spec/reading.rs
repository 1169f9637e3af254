//! Reads specs: the readable parts, every structural problem, and the files that they name.

use std::collections::BTreeMap;

use super::position::{self, Position, position_of};
use super::{Base, City, Party, Spec, path, slips, structure, yaml};
use crate::finding::{FileName, Finding, Path, Place, Rule};

/// The readable parts of a spec, and the problems of the rest.
#[derive(Debug)]
pub struct Reading {
    /// The correct parts of the spec.
    pub spec: Spec,
    /// The cities of its parties, by the files that the spec names.
    pub cities: BTreeMap<String, City>,
    /// Every structural problem.
    pub findings: Vec<Finding>,
}

/// Decodes the bytes of a spec as text.
///
/// # Errors
///
/// A finding if there are too many, or at the first that is not UTF-8.
pub fn decode(bytes: &[u8]) -> Result<&str, Finding> {
    yaml::check_size(bytes.len(), &FileName::Spec)?;
    std::str::from_utf8(bytes).map_err(|error| {
        let start = error.valid_up_to();
        Finding::in_file(Rule::NotUtf8, FileName::Spec, start..start + 1)
    })
}

/// Reads a spec and finds every structural problem in it.
///
/// # Errors
///
/// One finding if the text is not YAML, so that nothing can be read.
pub fn read(yaml: &str) -> Result<Reading, Finding> {
    Base::read(yaml).map(Base::into_reading)
}

impl Reading {
    /// Adds the city of a party, from the text of the file that the spec names.
    pub fn add_city(&mut self, file: &str, yaml: &str) {
        let name = FileName::City(file.to_owned());
        match yaml::parse(yaml, &name) {
            Ok(values) => {
                self.findings.extend(slips::lost_texts(yaml, &values, &name));
                let (city, findings) = structure::CITY.read(values, &name);
                self.findings.extend(slips::explained(yaml, &findings));
                self.cities.insert(file.to_owned(), city);
            }
            Err(finding) => self.findings.push(finding),
        }
    }
}

impl Finding {
    /// The position of the finding in the text of the YAML file that it is about, if it is about one.
    #[must_use]
    pub fn position(&self, yaml: &str) -> Option<Position> {
        match &self.place {
            Place::Value(path) => Some(position_of(yaml, path, position::Part::Value)),
            Place::FieldName(path) => Some(position_of(yaml, path, position::Part::Name)),
            Place::Words { path, words } => Some(position::position_of_words(yaml, path, words)),
            Place::Span { file: FileName::Spec | FileName::City(_) | FileName::Ceremony, span } => {
                Some(Position(span.clone()))
            }
            Place::Span { .. } => None,
        }
    }
}

impl Reading {
    /// The files of pictures that the spec and its cities name.
    pub fn pictures(&self) -> impl Iterator<Item = PictureFile<'_>> {
        let parties = self.spec.parties.iter().flatten().enumerate();
        let parties = parties.filter_map(|(number, party)| Some((number, party.0.as_ref()?)));
        parties.flat_map(|(number, party)| PICTURES.map(|field| self.picture(number, party, field))).flatten()
    }

    /// A picture of a party: that of the spec, or else that of its city.
    fn picture<'r>(
        &'r self,
        number: usize,
        party: &'r Party,
        field: &'static str,
    ) -> Option<PictureFile<'r>> {
        let own = (party.letterhead.as_ref(), path(&["parties"]).entry(number));
        let city = party.from.as_ref().and_then(|file| {
            let letterhead = self.cities.get(file)?.letterhead.as_ref();
            Some((letterhead, Path::in_file(FileName::City(file.clone()))))
        });
        let (file, path) = std::iter::once(own).chain(city).find_map(|(letterhead, path)| {
            let file = letterhead?.picture(field)?.file.as_ref()?;
            Some((file, path.field("letterhead").field(field).field("file")))
        })?;
        let name = picture_name(party.id.as_deref().unwrap_or_default(), field);
        Some(PictureFile { name, file, path })
    }
}

/// The fields of a letterhead that have a picture.
pub(super) const PICTURES: [&str; 2] = ["arms", "logo"];

/// The name of a picture among those of both parties.
#[must_use]
pub fn picture_name(party: &str, field: &str) -> String {
    format!("{party}.{field}")
}

/// A file of a picture that a spec or a city names.
#[derive(Debug)]
pub struct PictureFile<'r> {
    /// The name of the picture.
    pub name: String,
    /// The file.
    pub file: &'r str,
    /// The place where it is named.
    pub path: Path,
}
