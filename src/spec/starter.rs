//! The spec to start from: the known facts of an agreement, and comments on the rest.

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

/// The known facts of an agreement before its spec is written.
#[derive(Debug, Clone, Default)]
pub struct Starter {
    /// Its kind.
    pub kind: String,
    /// Its parties.
    pub parties: [StarterParty; 2],
    /// The date on which the first earlier agreement was signed, if there is one.
    pub established: Option<DateSigned>,
    /// True if its kind mentions earlier agreements.
    pub cites_history: bool,
    /// The article behind which others are best added.
    pub after: Option<String>,
    /// The day of the signing, as far as it is known.
    pub date: Option<PartialDate>,
    /// The place of signing.
    pub place: Option<StarterPlace>,
    /// The witnesses of honor, each by name or as a line to fill in by hand.
    pub witnesses: Vec<StarterSigner>,
}

/// The known facts of a party.
#[derive(Debug, Clone, Default)]
pub struct StarterParty {
    /// Its short name.
    pub id: String,
    /// The noun by which it calls itself, if it is not the usual one.
    pub noun: Option<String>,
    /// The name of the city.
    pub city: String,
    /// The state or province.
    pub state: Option<String>,
    /// The country.
    pub country: String,
    /// Its own language, if its country does not imply it.
    pub language: Option<String>,
    /// The name of the signatory, if it is known.
    pub signatory: StarterSigner,
    /// The office of the signatory, if it is not that of mayor.
    pub office: Option<String>,
    /// The gender that the signatory's title agrees with.
    pub gender: Option<Gender>,
    /// The honorific before the signatory's name.
    pub honorific: Option<String>,
    /// The official who attests the signature, if there is one.
    pub attestation: Option<StarterOther>,
    /// The official who approves the text as to its form, if there is one.
    pub approved_as_to_form: Option<StarterOther>,
}

/// An official who signs beside a signatory.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct StarterOther {
    /// The name, if it is known.
    pub name: StarterSigner,
    /// The office, if it is not the usual one.
    pub office: Option<String>,
    /// The gender that the title of the office agrees with.
    pub gender: Option<Gender>,
}

/// The name of a signer, or nothing for a line to fill in by hand.
pub type StarterSigner = Option<String>;

/// The comments of the new spec for its author.
#[derive(Debug)]
pub struct StarterComments {
    /// At the head of the file.
    pub head: String,
    /// Above the order of the parties.
    pub precedence: String,
    /// Above the parties.
    pub parties: String,
    /// Above a signatory.
    pub signatory: String,
    /// Above a letterhead.
    pub letterhead: String,
    /// Above the history.
    pub history: String,
    /// Above the provisions.
    pub provisions: String,
    /// Above the signing.
    pub signing: String,
    /// Above the officials who sign beside a signatory.
    pub others: String,
    /// Above the witnesses of honor.
    pub witnesses: String,
}

/// The schema beside a new spec, which names it for editors in its first line.
pub const SCHEMA_FILE: &str = "agreement.schema.json";

/// The kind of an earlier agreement, unless its author says otherwise.
const ESTABLISHED_BY: &str = "sister-city-agreement";

/// The office of the signatory, unless its author says otherwise.
const OFFICE: &str = "mayor";

/// The fields of a new spec for officials who sign beside the signatory.
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

/// The text that is written so far.
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

    /// A blank line, and a comment on the text behind it.
    fn part(&mut self, depth: usize, comment: &str) {
        self.0.push('\n');
        self.comment(depth, comment);
    }

    /// A field, or a comment with an example of its value.
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

/// A signer, on one line.
fn signer(other: &StarterOther) -> String {
    let gender = other.gender.map(|gender| gender.to_string());
    let fields = [("name", &other.name), ("office", &other.office), ("gender", &gender)];
    let known = fields.into_iter().filter_map(|(field, value)| Some((field, value.as_deref()?)));
    let known: Vec<_> = known.map(|(field, value)| format!("{field}: {}", in_braces(value))).collect();
    if known.is_empty() { "{}".to_owned() } else { format!("{{ {} }}", known.join(", ")) }
}

/// A text in YAML between braces, where commas and brackets have a meaning.
fn in_braces(text: &str) -> String {
    let plain = scalar(text);
    let is_plain = plain == text && !text.contains([',', '[', ']', '{', '}']);
    if is_plain { plain } else { format!("'{}'", text.replace('\'', "''")) }
}

/// A text in YAML, in quotation marks if it needs them.
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
