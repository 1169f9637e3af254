//! From the spec of a signed agreement to one that reaffirms it.

use chrono::{Months, NaiveDate};
use serde::Deserialize as _;
use serde_yaml::{Mapping, Value};

use super::occasion::{Occasion, Offer, Person, SIGNATORY};
use super::reading::PICTURES;
use super::yaml::parse;
use super::{PartialDate, Register, SIGNERS, StarterSigner, path, without_blanks};
use crate::finding::{FileName, Finding, Rule};

/// The kind of the new spec.
const REAFFIRMATION: &str = "reaffirmation";

/// The comments of the new spec for its author, line by line.
#[derive(Debug, Default)]
pub struct Comments {
    /// At the head of the file.
    pub head: String,
    /// Above a letterhead: is the label still that of the administration?
    pub letterhead: String,
    /// Above a signatory: is the office still right, and is the gender that of the title?
    pub signatory: String,
    /// For a party without a signatory: a way to name one.
    pub no_signatory: String,
    /// Above the title and the provisions, if they come from the older spec.
    pub words: String,
    /// Above the articles, if the term of the older agreement may have ended by then.
    pub term: String,
    /// Above the older agreement as an instrument of the history, if only a part of its date is known.
    pub signed: String,
    /// Above the signing.
    pub signing: String,
    /// Above the officials who sign beside a signatory.
    pub others: String,
    /// Above the witnesses of honor.
    pub witnesses: String,
    /// Above an anniversary that is offered.
    pub anniversary: String,
    /// Above the commitment of a new administration that is offered.
    pub new_administration: String,
}

impl Comments {
    fn of(&self, offer: Offer) -> &str {
        match offer {
            Offer::Anniversary => &self.anniversary,
            Offer::NewAdministration => &self.new_administration,
        }
    }
}

/// Writes the spec that reaffirms an agreement: its parties, and the agreement itself after the earlier instruments.
/// Every name of a file is passed through `relocated`.
///
/// # Errors
///
/// A finding if the older spec is not YAML, or does not give the date on which it was signed.
pub fn reaffirm(
    yaml: &str,
    occasion: &Occasion<'_>,
    comments: &Comments,
    relocated: impl Fn(&str) -> String,
) -> Result<String, Finding> {
    parse(yaml, &FileName::Spec)?;
    let Ok(Value::Mapping(older)) = serde_yaml::from_str(yaml) else {
        return Err(Finding::in_file(Rule::NotYaml, FileName::Spec, 0..0).with("cause", "other"));
    };
    let Some(signed) = older.get("signing").and_then(|signing| signing.get("date")) else {
        let field = if older.contains_key("signing") { "signing" } else { "kind" };
        return Err(Finding::at(Rule::NotSigned, &path(&[field])));
    };
    // A draft was not signed, and neither was an agreement without a date.
    if older.get("status").and_then(Value::as_str) == Some("draft") {
        return Err(Finding::at(Rule::NotSigned, &path(&["status"])));
    }
    let Ok(date) = PartialDate::deserialize(signed) else {
        return Err(Finding::at(Rule::NotSigned, &path(&["signing", "date"])));
    };
    let mut text = Lines::default();
    text.comment(0, &comments.head);
    text.field(0, "kind", &REAFFIRMATION.into());
    for name in ["languages", "precedence", "prevailing", "style", "page"] {
        text.given(0, name, &older);
    }
    if occasion.register == Register::NonBinding {
        text.field(0, "register", &"non-binding".into());
    }
    let is_reaffirmation = older.get("kind").and_then(Value::as_str) == Some(REAFFIRMATION);
    let kept = |names: &[&'static str]| {
        let names = names.iter().filter(|name| is_reaffirmation && older.contains_key(**name));
        names.copied().collect::<Vec<_>>()
    };
    let named = kept(&["instrument", "title"]);
    if !named.is_empty() {
        text.comment(0, &comments.words);
    }
    for name in named {
        text.given(0, name, &older);
    }
    text.line(0, "parties:");
    for party in entries(&older, "parties") {
        text.party(&party, occasion, comments, &relocated);
    }
    text.line(0, "history:");
    for instrument in entries(&older, "history") {
        text.entry(1, &instrument);
    }
    if date.day().is_none() {
        text.comment(1, &comments.signed);
    }
    text.entry(1, &instrument(&older, signed));
    if may_have_ended(&older, date, occasion.date) {
        text.comment(0, &comments.term);
    }
    let kept = kept(&["recitals", "articles"]);
    if !kept.is_empty() {
        text.comment(0, &comments.words);
    }
    text.recitals(older.get("recitals").filter(|_| kept.contains(&"recitals")), occasion, comments);
    if kept.contains(&"articles") {
        text.given(0, "articles", &older);
    }
    text.comment(0, &comments.signing);
    text.field(0, "signing", &signing(&older, occasion));
    if !occasion.witnesses.is_empty() {
        let named = |name: &StarterSigner| {
            let name = name.as_ref().map(|name| ("name".into(), name.as_str().into()));
            Value::from(Mapping::from_iter(name))
        };
        text.field(0, "witnesses", &occasion.witnesses.iter().map(named).collect::<Vec<_>>().into());
    } else if older.contains_key("witnesses") {
        text.comment(0, &comments.witnesses);
    }
    Ok(text.0)
}

/// True if the term of the older agreement may have ended on a day. It begins with the signing, or later if the
/// agreement was still to be ratified.
fn may_have_ended(older: &Mapping, signed: PartialDate, day: NaiveDate) -> bool {
    let years = older.get("term").and_then(|term| term.get("years")).and_then(Value::as_u64);
    let months = years.and_then(|years| u32::try_from(years).ok()).map(|years| Months::new(12 * years));
    let end = months.and_then(|months| signed.earliest().checked_add_months(months));
    end.is_some_and(|end| end <= day)
}

/// The older agreement as an instrument of the history.
fn instrument(older: &Mapping, signed: &Value) -> Value {
    let mut instrument = Mapping::new();
    for name in ["kind", "instrument", "title", "register", "year"] {
        keep(&mut instrument, name, older.get(name));
    }
    instrument.insert("signed".into(), signed.clone());
    let signing = older.get("signing").and_then(Value::as_mapping);
    let place = signing.and_then(|signing| signing.get("place"));
    let is_known = |place: &&Value| without_blanks(&yaml(place)).len() == 1;
    keep(&mut instrument, "place", place.filter(is_known));
    instrument.into()
}

fn signing(older: &Mapping, occasion: &Occasion<'_>) -> Value {
    let mut signing = Mapping::new();
    signing.insert("date".into(), occasion.date.to_string().into());
    keep(&mut signing, "place", occasion.place.map(Value::from).as_ref());
    let before = older.get("signing").and_then(Value::as_mapping);
    keep(&mut signing, "originals", before.and_then(|before| before.get("originals")));
    signing.into()
}

/// A signer: the office is kept, and so is the given name; other details of the person are kept only if the name is the
/// same.
fn signatory(older: Option<&Value>, person: Option<&Person>) -> Mapping {
    let older = older.and_then(Value::as_mapping).cloned().unwrap_or_default();
    let name = person.and_then(|person| person.name.as_deref());
    let stays = name.is_some_and(|name| older.get("name").and_then(Value::as_str) == Some(name));
    let mut signatory = if stays { older.clone() } else { Mapping::new() };
    if !stays {
        keep(&mut signatory, "name", name.map(Value::from).as_ref());
        keep(&mut signatory, "office", older.get("office"));
    }
    let gender = person.and_then(|person| person.gender).map(|gender| Value::from(gender.to_string()));
    keep(&mut signatory, "gender", gender.as_ref());
    signatory
}

/// True if provisions have a clause of the library, or own words that stand for it.
fn has_clause(provisions: Option<&Value>, clause: &str) -> bool {
    let listed = match provisions {
        Some(Value::Mapping(changes)) => changes.get("add"),
        provisions => provisions,
    };
    let listed = listed.and_then(Value::as_sequence).into_iter().flatten();
    let named = |entry: &Value| {
        ["clause", "as"].into_iter().any(|field| entry.get(field).and_then(Value::as_str) == Some(clause))
    };
    listed.into_iter().any(named)
}

fn keep(mapping: &mut Mapping, name: &str, value: Option<&Value>) {
    if let Some(value) = value {
        mapping.insert(name.into(), value.clone());
    }
}

fn entries(mapping: &Mapping, name: &str) -> Vec<Value> {
    mapping.get(name).and_then(Value::as_sequence).cloned().unwrap_or_default()
}

/// Passes the names of files in a party through `relocated`.
fn relocate(party: &mut Mapping, relocated: &impl Fn(&str) -> String) {
    let replace = |value: &mut Value| {
        if let Value::String(file) = value {
            *file = relocated(file);
        }
    };
    party.get_mut("from").into_iter().for_each(replace);
    for name in PICTURES {
        let picture = party.get_mut("letterhead").and_then(|letterhead| letterhead.get_mut(name));
        picture.and_then(|picture| picture.get_mut("file")).into_iter().for_each(replace);
    }
}

/// The text of a spec, line by line.
#[derive(Debug, Default)]
struct Lines(String);

impl Lines {
    fn line(&mut self, depth: usize, line: &str) {
        let indented = format!("{}{line}", "  ".repeat(depth));
        self.0.push_str(indented.trim_end());
        self.0.push('\n');
    }

    fn comment(&mut self, depth: usize, comment: &str) {
        for line in comment.lines() {
            self.line(depth, &format!("# {line}"));
        }
    }

    fn field(&mut self, depth: usize, name: &str, value: &Value) {
        match value {
            Value::Mapping(fields) if fields.is_empty() => self.line(depth, &format!("{name}: {{}}")),
            Value::Sequence(entries) if entries.is_empty() => self.line(depth, &format!("{name}: []")),
            Value::Mapping(fields) => {
                self.line(depth, &format!("{name}:"));
                for (name, value) in fields {
                    self.field(depth + 1, name.as_str().unwrap_or_default(), value);
                }
            }
            Value::Sequence(entries) => {
                self.line(depth, &format!("{name}:"));
                for entry in entries {
                    self.entry(depth + 1, entry);
                }
            }
            scalar => {
                let scalar = yaml(scalar);
                let (first, rest) = scalar.split_once('\n').unwrap_or((&scalar, ""));
                self.line(depth, &format!("{name}: {first}"));
                rest.lines().for_each(|line| self.line(depth, line));
            }
        }
    }

    fn given(&mut self, depth: usize, name: &str, mapping: &Mapping) {
        if let Some(value) = mapping.get(name) {
            self.field(depth, name, value);
        }
    }

    /// Writes the recitals that are kept, and, as comments, those that suit the occasion.
    fn recitals(&mut self, kept: Option<&Value>, occasion: &Occasion<'_>, comments: &Comments) {
        let offers = occasion.offers.iter().filter(|offer| !has_clause(kept, offer.clause()));
        let offers: Vec<_> = offers.copied().collect();
        match kept {
            Some(Value::Sequence(entries)) => {
                self.field(0, "recitals", &entries.clone().into());
                // An author who wants no recitals at all is offered none.
                let offers = if entries.is_empty() { &[] } else { &offers[..] };
                self.offers(offers, 1, "", comments);
            }
            Some(Value::Mapping(changes)) if !changes.is_empty() => {
                let mut changes = changes.clone();
                let added = changes.shift_remove("add");
                self.line(0, "recitals:");
                for (name, value) in &changes {
                    self.field(1, name.as_str().unwrap_or_default(), value);
                }
                match added {
                    Some(added) => {
                        self.field(1, "add", &added);
                        self.offers(&offers, 2, "", comments);
                    }
                    None => self.offers(&offers, 1, "add:\n  ", comments),
                }
            }
            _ => self.offers(&offers, 0, "recitals:\n  add:\n    ", comments),
        }
    }

    /// Offers recitals as comments, so that an author who wants them can remove the signs.
    fn offers(&mut self, offers: &[Offer], depth: usize, above: &str, comments: &Comments) {
        for offer in offers {
            self.comment(depth, comments.of(*offer));
        }
        for (number, offer) in offers.iter().enumerate() {
            let (above, indent) = above.rsplit_once('\n').unwrap_or(("", above));
            if number == 0 && !above.is_empty() {
                self.comment(depth, above);
            }
            self.comment(depth, &format!("{indent}- clause: {}", offer.clause()));
        }
    }

    /// Writes an entry of a list, with its first line behind the hyphen.
    fn entry(&mut self, depth: usize, value: &Value) {
        let mut below = Self::default();
        match value {
            Value::Mapping(fields) if fields.is_empty() => below.line(0, "{}"),
            Value::Mapping(fields) => {
                fields
                    .iter()
                    .for_each(|(name, value)| below.field(0, name.as_str().unwrap_or_default(), value));
            }
            other => below.line(0, yaml(other).trim_end()),
        }
        for (number, line) in below.0.lines().enumerate() {
            self.line(depth, &format!("{} {line}", if number == 0 { '-' } else { ' ' }));
        }
    }

    fn party(
        &mut self,
        party: &Value,
        occasion: &Occasion<'_>,
        comments: &Comments,
        relocated: &impl Fn(&str) -> String,
    ) {
        let mut party = party.as_mapping().cloned().unwrap_or_default();
        relocate(&mut party, relocated);
        let id = party.shift_remove("id").unwrap_or_default();
        // The council approved the older agreement, not this one.
        party.shift_remove("approved");
        let signatory = signatory(party.shift_remove(SIGNATORY).as_ref(), occasion.person(&id, SIGNATORY));
        let others = SIGNERS.map(|field| {
            let (older, person) = (party.shift_remove(field), occasion.person(&id, field));
            let is_any = older.is_some() || person.is_some();
            (field, is_any.then(|| self::signatory(older.as_ref(), person)))
        });
        self.entry(1, &Mapping::from_iter([("id".into(), id)]).into());
        for (name, value) in &party {
            if name == "letterhead" {
                self.comment(2, &comments.letterhead);
            }
            self.field(2, name.as_str().unwrap_or_default(), value);
        }
        if !signatory.is_empty() {
            self.comment(2, &comments.signatory);
            self.field(2, SIGNATORY, &signatory.into());
        } else if !party.contains_key("from") {
            self.comment(2, &comments.no_signatory);
        }
        let mut others = others.into_iter().filter_map(|(field, other)| Some((field, other?))).peekable();
        if others.peek().is_some() {
            self.comment(2, &comments.others);
        }
        for (field, other) in others {
            self.field(2, field, &other.into());
        }
    }
}

/// A value in YAML. A value that was read from YAML can be written as YAML.
fn yaml(value: &Value) -> String {
    serde_yaml::to_string(value).unwrap_or_default()
}
