//! The spec to start from: what is known of an agreement, and comments on the rest.

use std::fmt::Write as _;

use chrono::NaiveDate;

use super::{DateSigned, Gender};

/// What is known of an agreement before its spec is written.
#[derive(Debug)]
pub struct Starter {
    /// Its kind.
    pub kind: String,
    /// Its parties.
    pub parties: [StarterParty; 2],
    /// The date on which the first earlier agreement was signed, where there is one.
    pub established: Option<DateSigned>,
    /// The article that others are best added after.
    pub after: Option<String>,
    /// The day of the signing.
    pub date: Option<NaiveDate>,
    /// The id of the party in whose city it is signed.
    pub place: Option<String>,
}

/// What is known of a party.
#[derive(Debug)]
pub struct StarterParty {
    /// Its short name.
    pub id: String,
    /// The name of the city.
    pub city: String,
    /// The state or province.
    pub state: Option<String>,
    /// The country.
    pub country: String,
    /// Who signs, if that is known.
    pub signatory: Option<String>,
    /// The gender that the title of who signs agrees with.
    pub gender: Option<Gender>,
}

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
}

/// The schema that stands beside a new spec, as its first line names it for editors.
pub const SCHEMA_FILE: &str = "agreement.schema.json";

/// The kind of an earlier agreement, where its author does not say.
const ESTABLISHED_BY: &str = "sister-city-agreement";

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
    match starter.established {
        Some(signed) => {
            text.line(0, "history:");
            text.line(1, &format!("- {{ kind: {ESTABLISHED_BY}, signed: {signed} }}"));
        }
        None => {
            text.comment(0, "history:");
            text.comment(0, &format!("  - {{ kind: {ESTABLISHED_BY}, signed: 2006-04-28 }}"));
        }
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
    let place = starter.place.as_deref().map(scalar);
    text.given(1, "place", place, &scalar(&starter.parties[0].id));
    text.line(1, "originals: 2");
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
        self.line(2, &format!("city: {}", scalar(&party.city)));
        if let Some(state) = &party.state {
            self.line(2, &format!("state: {}", scalar(state)));
        }
        self.line(2, &format!("country: {}", scalar(&party.country)));
        self.comment(2, &comments.signatory);
        self.line(2, "signatory:");
        self.line(3, "office: mayor");
        let gender = party.gender.map(|gender| match gender {
            Gender::Female => "female".to_owned(),
            Gender::Male => "male".to_owned(),
        });
        self.given(3, "name", party.signatory.as_deref().map(scalar), "Alex Sample");
        self.given(3, "gender", gender, "female");
        self.comment(2, &comments.letterhead);
        self.comment(2, &format!("letterhead: {{ lines: [{}] }}", scalar(&party.city.to_uppercase())));
    }
}

/// A text as YAML has it, in quotation marks where it needs them.
fn scalar(text: &str) -> String {
    let written = serde_yaml::to_string(text).unwrap_or_default();
    written.trim_end().to_owned()
}

#[cfg(test)]
mod tests {
    use super::scalar;

    #[test]
    fn what_yaml_would_read_otherwise_is_quoted() {
        let written = ["El Paso", "true", "A: b", "O'Brien"].map(scalar);
        assert_eq!(written, ["El Paso", "'true'", "'A: b'", "O'Brien"]);
    }
}
