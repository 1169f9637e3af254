//! The spec to start from: what is known of an agreement, and comments on the rest.

use std::fmt::Write as _;

use super::{DateSigned, Gender, PartialDate};

/// The place of signing.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum StarterPlace {
    /// The city of the party with this id.
    Party(String),
    /// Another place: its names by the codes of the languages.
    Elsewhere(Vec<(String, String)>),
}

/// What is known of an agreement before its spec is written.
#[derive(Debug, Clone, Default)]
pub struct Starter {
    /// Its kind.
    pub kind: String,
    /// Its parties.
    pub parties: [StarterParty; 2],
    /// The date on which the first earlier agreement was signed, where there is one.
    pub established: Option<DateSigned>,
    /// True if its kind speaks of earlier agreements.
    pub cites_history: bool,
    /// The article that others are best added after.
    pub after: Option<String>,
    /// The day of the signing, as far as it is known.
    pub date: Option<PartialDate>,
    /// The id of the party in whose city it is signed.
    pub place: Option<StarterPlace>,
    /// The witnesses of honor, each by name or as a line to fill in by hand.
    pub witnesses: Vec<StarterSigner>,
}

/// What is known of a party.
#[derive(Debug, Clone, Default)]
pub struct StarterParty {
    /// Its short name.
    pub id: String,
    /// What it calls itself, where it is not the usual noun.
    pub noun: Option<String>,
    /// The name of the city.
    pub city: String,
    /// The state or province.
    pub state: Option<String>,
    /// The country.
    pub country: String,
    /// Its own language, where its country does not say it.
    pub language: Option<String>,
    /// The name of who signs, if that is known.
    pub signatory: StarterSigner,
    /// The office of who signs, where it is not the mayor's.
    pub office: Option<String>,
    /// The gender that the title of who signs agrees with.
    pub gender: Option<Gender>,
    /// The honorific before the name of who signs.
    pub honorific: Option<String>,
    /// Who attests the signature, where somebody does.
    pub attestation: Option<StarterOther>,
    /// Who approves the text as to its form, where somebody does.
    pub approved_as_to_form: Option<StarterOther>,
}

/// Who signs beside a signatory.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct StarterOther {
    /// The name, if that is known.
    pub name: StarterSigner,
    /// The office, where it is not the usual one.
    pub office: Option<String>,
    /// The gender that the title of the office agrees with.
    pub gender: Option<Gender>,
}

/// The name of someone who signs, or nothing for a line to fill in by hand.
pub type StarterSigner = Option<String>;

/// What the new spec says to its author, as comments.
#[derive(Debug)]
pub struct StarterComments {
    /// At the head of the file.
    pub head: String,
    /// Over the order of the parties.
    pub precedence: String,
    /// Over the parties.
    pub parties: String,
    /// Over a signatory.
    pub signatory: String,
    /// Over a letterhead.
    pub letterhead: String,
    /// Over the history.
    pub history: String,
    /// Over the provisions.
    pub provisions: String,
    /// Over the signing.
    pub signing: String,
    /// Over who signs beside a signatory.
    pub others: String,
    /// Over the witnesses of honor.
    pub witnesses: String,
}

/// The schema that stands beside a new spec, as its first line names it for editors.
pub const SCHEMA_FILE: &str = "agreement.schema.json";

/// The kind of an earlier agreement, where its author does not say.
const ESTABLISHED_BY: &str = "sister-city-agreement";

/// The office of who signs, where its author does not say.
const OFFICE: &str = "mayor";

/// The fields of who signs beside the signatory, as far as a new spec has them.
const OTHERS: [&str; 2] = ["attestation", "approved-as-to-form"];

/// Writes the spec.
#[must_use]
pub fn start(starter: &Starter, comments: &StarterComments) -> String {
    let mut text = Text(format!("# yaml-language-server: $schema={SCHEMA_FILE}\n"));
    text.comment(0, &comments.head);
    text.line(0, &format!("kind: {}", scalar(&starter.kind)));
    text.part(0, &comments.precedence);
    text.line(0, "precedence: by-original");
    text.part(0, &comments.parties);
    text.line(0, "parties:");
    for party in &starter.parties {
        text.party(party, comments);
    }
    text.part(0, &comments.history);
    let signed = starter.established.map_or_else(|| "2006-04-28".to_owned(), |signed| signed.to_string());
    if starter.established.is_some() && starter.cites_history {
        text.line(0, "history:");
        text.line(1, &format!("- {{ kind: {ESTABLISHED_BY}, signed: {signed} }}"));
    } else {
        text.comment(0, "history:");
        text.comment(0, &format!("  - {{ kind: {ESTABLISHED_BY}, signed: {signed} }}"));
    }
    text.part(0, &comments.provisions);
    text.comment(0, "articles:");
    text.comment(0, "  add:");
    if let Some(after) = &starter.after {
        text.comment(0, &format!("    - after: {after}"));
        text.comment(0, "      heading: { en: Library, es: Biblioteca }");
    } else {
        text.comment(0, "    - heading: { en: Library, es: Biblioteca }");
    }
    text.comment(0, "      text:");
    text.comment(0, "        en: \"{ $parties } found a library.\"");
    text.comment(0, "        es: \"{ $parties } fundan una biblioteca.\"");
    text.part(0, &comments.signing);
    text.line(0, "signing:");
    text.given(1, "date", starter.date.map(|date| date.to_string()), "2026-04-15");
    let place = starter.place.as_ref().map(|place| match place {
        StarterPlace::Party(id) => scalar(id),
        StarterPlace::Elsewhere(names) => {
            let names = names.iter().map(|(language, name)| format!("{language}: {}", in_braces(name)));
            format!("{{ {} }}", names.collect::<Vec<_>>().join(", "))
        }
    });
    text.given(1, "place", place, &scalar(&starter.parties[0].id));
    text.line(1, "originals: 2");
    if !starter.witnesses.is_empty() {
        text.part(0, &comments.witnesses);
        text.line(0, "witnesses:");
    }
    for witness in &starter.witnesses {
        let witness = StarterOther { name: witness.clone(), ..StarterOther::default() };
        text.line(1, &format!("- {}", signer(&witness)));
    }
    text.0
}

/// The text as far as it is written.
struct Text(String);

impl Text {
    fn line(&mut self, depth: usize, line: &str) {
        let _ = writeln!(self.0, "{}{line}", "  ".repeat(depth));
    }

    fn comment(&mut self, depth: usize, comment: &str) {
        for line in comment.lines() {
            self.line(depth, format!("# {line}").trim_end());
        }
    }

    /// A blank line, and a comment on what follows.
    fn part(&mut self, depth: usize, comment: &str) {
        self.0.push('\n');
        self.comment(depth, comment);
    }

    /// A field, or a comment with an example of what it could hold.
    fn given(&mut self, depth: usize, field: &str, value: Option<String>, example: &str) {
        match value {
            Some(value) => self.line(depth, &format!("{field}: {value}")),
            None => self.comment(depth, &format!("{field}: {example}")),
        }
    }

    fn party(&mut self, party: &StarterParty, comments: &StarterComments) {
        self.line(1, &format!("- id: {}", scalar(&party.id)));
        let known = [
            ("noun", party.noun.as_deref()),
            ("city", Some(party.city.as_str())),
            ("state", party.state.as_deref()),
            ("country", Some(party.country.as_str())),
            ("language", party.language.as_deref()),
        ];
        for (field, value) in known {
            if let Some(value) = value {
                self.line(2, &format!("{field}: {}", scalar(value)));
            }
        }
        self.comment(2, &comments.signatory);
        self.line(2, "signatory:");
        self.line(3, &format!("office: {}", scalar(party.office.as_deref().unwrap_or(OFFICE))));
        self.given(3, "name", party.signatory.as_deref().map(scalar), "Alex Sample");
        self.given(3, "gender", party.gender.map(|gender| gender.to_string()), "female");
        if let Some(honorific) = &party.honorific {
            self.line(3, &format!("honorific: {}", scalar(honorific)));
        }
        let others = [&party.attestation, &party.approved_as_to_form];
        if others.iter().any(|other| other.is_some()) {
            self.comment(2, &comments.others);
        }
        for (field, other) in OTHERS.into_iter().zip(others) {
            if let Some(other) = other {
                self.line(2, &format!("{field}: {}", signer(other)));
            }
        }
        self.comment(2, &comments.letterhead);
        self.comment(2, &format!("letterhead: {{ lines: [{}] }}", scalar(&party.city.to_uppercase())));
    }
}

/// Someone who signs, on one line.
fn signer(other: &StarterOther) -> String {
    let gender = other.gender.map(|gender| gender.to_string());
    let fields = [("name", &other.name), ("office", &other.office), ("gender", &gender)];
    let known = fields.into_iter().filter_map(|(field, value)| Some((field, value.as_deref()?)));
    let known: Vec<_> = known.map(|(field, value)| format!("{field}: {}", in_braces(value))).collect();
    if known.is_empty() { "{}".to_owned() } else { format!("{{ {} }}", known.join(", ")) }
}

/// A text as YAML has it between braces, where commas and brackets mean something.
fn in_braces(text: &str) -> String {
    let plain = scalar(text);
    let is_plain = plain == text && !text.contains([',', '[', ']', '{', '}']);
    if is_plain { plain } else { format!("'{}'", text.replace('\'', "''")) }
}

/// A text as YAML has it, in quotation marks where it needs them.
pub(super) fn scalar(text: &str) -> String {
    let written = serde_yaml::to_string(text).unwrap_or_default();
    written.trim_end().to_owned()
}

#[cfg(test)]
mod tests {
    use super::{StarterOther, scalar, signer};

    #[test]
    fn what_yaml_would_read_otherwise_is_quoted() {
        let written = ["El Paso", "true", "A: b", "O'Brien"].map(scalar);
        assert_eq!(written, ["El Paso", "'true'", "'A: b'", "O'Brien"]);
    }

    #[test]
    fn a_name_between_braces_comes_back_as_it_was_given() {
        for name in ["Ana Ejemplo", "John Smith, Jr.", "D'Arcy, P.", "[Ana]", "true", "A: b", "{x}"] {
            let other = StarterOther { name: Some(name.to_owned()), ..StarterOther::default() };
            let written = signer(&other);
            let read: serde_yaml::Value = serde_yaml::from_str(&written).unwrap();
            assert_eq!(read["name"].as_str(), Some(name), "{written}");
        }
        assert_eq!(signer(&StarterOther::default()), "{}");
    }
}
