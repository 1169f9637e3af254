//! A ceremony, in the form in which its author writes it: agreements that are signed on one occasion.

use std::collections::BTreeMap;

use schemars::JsonSchema;
use serde::Deserialize;
use serde_json::Value;

use super::id::DEVICES;
use super::{Change, Entry, Pair, PartialDate, is_id, path, slips, structure, yaml};
use crate::finding::{FileName, Finding, Findings, Path, Rule};

/// The number of agreements that a ceremony may have, in whatever form it lists them.
pub const MOST_AGREEMENTS: usize = 10_000;

/// Agreements that are signed on one occasion.
#[derive(Debug, Clone, Default, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Ceremony {
    /// What the occasion is called, in both languages.
    #[schemars(required, extend("strictly" = { "required": Ceremony::LANGUAGES }))]
    pub name: Option<Pair>,
    /// The day, such as `2026-04-15`: every agreement is signed on it.
    pub date: Option<PartialDate>,
    /// The place in both languages, where every agreement is signed.
    #[schemars(extend("strictly" = { "required": Ceremony::LANGUAGES }))]
    pub place: Option<Pair>,
    /// Who invites, in both languages.
    #[schemars(extend("strictly" = { "required": Ceremony::LANGUAGES }))]
    pub host: Option<Pair>,
    /// What is laid over every spec: values by their paths, as in `page.paper: legal`.
    #[schemars(extend("paths" = true))]
    pub defaults: Option<BTreeMap<String, Value>>,
    /// The agreements in the order in which they are signed.
    #[schemars(required, length(min = 1, max = MOST_AGREEMENTS))]
    pub agreements: Option<Vec<Entry<Listed>>>,
}

/// What a ceremony lists: one agreement, or several at once.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(untagged)]
#[schemars(inline)]
pub enum Listed {
    /// The file of a spec, or a pattern such as `specs/*.yaml`.
    File(String),
    /// A file, or a pattern, and what is laid over it.
    Agreement(ListedAgreement),
}

/// A spec with what is laid over it.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct ListedAgreement {
    /// The file of the spec, or a pattern such as `specs/*.yaml`.
    #[schemars(required)]
    pub spec: Option<String>,
    /// The name of its folder, where it is not that of the file.
    #[schemars(
        regex(pattern = "^[A-Za-z0-9][A-Za-z0-9_-]{0,79}$"),
        extend("strictly" = { "not": { "pattern": DEVICES } })
    )]
    pub id: Option<String>,
    /// What is laid over the spec: values by their paths, as in `parties[1].signatory.name: …`.
    #[schemars(extend("paths" = true))]
    pub with: Option<BTreeMap<String, Value>>,
    /// A workbook (XLSX), or a sheet saved as CSV, with one agreement in each row: its columns have plain headings or
    /// paths, and its cells are laid over the spec.
    pub roster: Option<String>,
    /// The sheet of the workbook, where several could be meant.
    pub sheet: Option<String>,
}

/// The readable parts of a ceremony, and the problems of the rest.
#[derive(Debug)]
pub struct CeremonyReading {
    /// The correct parts.
    pub ceremony: Ceremony,
    /// Every problem.
    pub findings: Vec<Finding>,
}

/// True if a file is that of a ceremony, which lists agreements.
#[must_use]
pub fn is_ceremony(yaml: &str) -> bool {
    yaml::parse(yaml, &FileName::Ceremony).is_ok_and(|values| values.get("agreements").is_some())
}

/// Reads a ceremony and finds every problem in it.
///
/// # Errors
///
/// One finding if the text is not YAML, so that nothing can be read.
pub fn read_ceremony(yaml: &str) -> Result<CeremonyReading, Finding> {
    let file = FileName::Ceremony;
    let values = yaml::parse(yaml, &file)?;
    let mut findings = slips::lost_texts(yaml, &values, &file);
    let (ceremony, wrong) = structure::CEREMONY.read(values, &file);
    findings.extend(slips::explained(yaml, &wrong));
    let texts = [("name", &ceremony.name), ("place", &ceremony.place), ("host", &ceremony.host)];
    for (field, pair) in texts {
        let path = Path::in_file(file.clone()).field(field);
        findings.extend(pair.iter().flat_map(|pair| missing_texts(pair, &path)));
    }
    findings.extend(devices(&ceremony));
    Ok(CeremonyReading { ceremony, findings })
}

/// The languages of running orders in which a text is missing.
fn missing_texts(pair: &Pair, path: &Path) -> Vec<Finding> {
    let is_missing = |language: &&str| pair.0.get(*language).is_none_or(|text| text.trim().is_empty());
    let missing = Ceremony::LANGUAGES.into_iter().filter(is_missing);
    missing.map(|language| Finding::at(Rule::MissingText, path).with("language", language)).collect()
}

/// Names of folders that are those of devices on Windows; the schema finds other problems of a name.
fn devices(ceremony: &Ceremony) -> Vec<Finding> {
    let agreements = Path::in_file(FileName::Ceremony).field("agreements");
    let ids = ceremony.agreements.iter().flatten().enumerate().filter_map(|(number, entry)| match &entry.0 {
        Some(Listed::Agreement(agreement)) => Some((number, agreement.id.as_ref()?)),
        _ => None,
    });
    let wrong = ids.filter(|(_, id)| !is_id(id)).map(|(number, id)| {
        let path = agreements.entry(number).field("id");
        Finding::at(Rule::WrongForm, &path).with("form", "folder").with("written", id)
    });
    wrong.collect()
}

impl Ceremony {
    /// The languages in which a ceremony is described.
    pub const LANGUAGES: [&str; 2] = ["en", "es"];

    /// The values that override those of every spec, lowest first: day and place, and the defaults; each with its place
    /// in the ceremony.
    ///
    /// # Errors
    ///
    /// Findings about paths that no spec has.
    pub fn changes(&self) -> Result<Vec<(Change, Path)>, Findings> {
        let here = Path::in_file(FileName::Ceremony);
        let date = self.date.map(|date| ("date", Value::String(date.to_string())));
        let place = self.place.as_ref().map(|place| {
            let texts =
                place.0.iter().map(|(language, text)| (language.clone(), Value::String(text.clone())));
            ("place", Value::Object(texts.collect()))
        });
        let facts = date
            .into_iter()
            .chain(place)
            .map(|(field, value)| (Change { path: path(&["signing", field]), value }, here.field(field)));
        let mut changes: Vec<_> = facts.collect();
        changes.extend(changes_of(self.defaults.as_ref(), &here.field("defaults"))?);
        Ok(changes)
    }
}

impl Listed {
    /// The file or the pattern, if it is given.
    #[must_use]
    pub fn spec(&self) -> Option<&str> {
        match self {
            Self::File(file) => Some(file),
            Self::Agreement(agreement) => agreement.spec.as_deref(),
        }
    }

    /// The values that override those of the spec, each with its place in the ceremony.
    ///
    /// # Errors
    ///
    /// Findings about paths that no spec has.
    pub fn changes(&self, number: usize) -> Result<Vec<(Change, Path)>, Findings> {
        let here = Path::in_file(FileName::Ceremony).field("agreements").entry(number).field("with");
        match self {
            Self::File(_) => Ok(Vec::new()),
            Self::Agreement(agreement) => changes_of(agreement.with.as_ref(), &here),
        }
    }
}

fn changes_of(
    values: Option<&BTreeMap<String, Value>>,
    here: &Path,
) -> Result<Vec<(Change, Path)>, Findings> {
    let mut changes = Vec::new();
    let mut findings = Findings::default();
    for (written, value) in values.into_iter().flatten() {
        let place = here.field(written);
        match Change::new(written, value.clone()) {
            Ok(change) => changes.push((change, place)),
            Err(unknown) => findings.push(
                Finding::at_field_name(Rule::UnknownField, &place)
                    .with("field", &unknown.field)
                    .with("suggestion", unknown.suggestion.as_deref().unwrap_or("none"))
                    .with("known", unknown.known.join(", ")),
            ),
        }
    }
    findings.or(changes)
}
