//! Answers with which a spec is begun, kept in a file of their own until the spec is written.

use std::collections::BTreeMap;
use std::fmt::Write as _;

use serde_json::Value;

use super::path;
use super::starter::scalar;
use super::yaml::parse;
use crate::finding::{FileName, Finding, Findings, Rule};

/// An answer as its author gave it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct KeptAnswer {
    /// The name of the question.
    pub question: String,
    /// The question in words, which is a comment above the answer.
    pub words: String,
    /// The answer.
    pub answer: String,
}

/// Writes answers, each below its question, with a comment at the head of the file.
#[must_use]
pub fn write_answers(head: &str, answers: &[KeptAnswer]) -> String {
    let mut text = String::new();
    let comment = |text: &mut String, words: &str| {
        for line in words.lines() {
            let _ = writeln!(text, "# {line}");
        }
    };
    comment(&mut text, head);
    for KeptAnswer { question, words, answer } in answers {
        comment(&mut text, words);
        let _ = writeln!(text, "{question}: {}", scalar(answer));
    }
    if answers.is_empty() {
        text.push_str("{}\n");
    }
    text
}

/// Reads answers by the names of their questions.
///
/// # Errors
///
/// Findings if the text is not YAML, names an unknown question, or has an answer that is not a text.
pub fn read_answers(yaml: &str, questions: &[String]) -> Result<BTreeMap<String, String>, Findings> {
    let Value::Object(fields) = parse(yaml, &FileName::Spec)? else {
        return Err(Finding::in_file(Rule::NotYaml, FileName::Spec, 0..0).with("cause", "other").into());
    };
    let mut answers = BTreeMap::new();
    let mut findings = Findings::default();
    for (question, answer) in fields {
        let place = path(&[&question]);
        let answer = match answer {
            Value::Null => String::new(),
            Value::String(text) => text,
            Value::Bool(_) | Value::Number(_) => answer.to_string(),
            Value::Array(_) | Value::Object(_) => {
                let finding = Finding::at(Rule::WrongType, &place).with("expected", "string");
                findings.push(finding.with("written", answer));
                continue;
            }
        };
        if !questions.contains(&question) {
            let finding = Finding::at_field_name(Rule::UnknownField, &place).with("field", &question);
            let finding = finding.suggesting(&question, questions.iter().map(String::as_str));
            findings.push(finding.with("known", questions.join(", ")));
        }
        answers.insert(question, answer);
    }
    findings.or(answers)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn whatever_was_answered_is_read_again_as_it_was() {
        let texts =
            ["Laredo, TX", "", "no", "2", "2026-04-15", "a: b # c", "\u{7}", "'", "- x", "José «Pepe»"];
        let questions: Vec<_> = (0..texts.len()).map(|number| format!("question-{number}")).collect();
        let kept = questions.iter().zip(texts).map(|(question, answer)| KeptAnswer {
            question: question.clone(),
            words: "Which?\nAs in: # 1".to_owned(),
            answer: answer.to_owned(),
        });
        let kept: Vec<_> = kept.collect();
        let read = read_answers(&write_answers("Head", &kept), &questions).unwrap();
        assert_eq!(read.into_values().collect::<Vec<_>>(), texts);
        assert_eq!(read_answers(&write_answers("Head", &[]), &questions), Ok(BTreeMap::new()));
    }

    #[test]
    fn a_question_that_there_is_not_is_found() {
        let found = read_answers(
            "city-1: El Paso\nciti-2: Juárez\ndate: [2026]\n",
            &["city-1", "city-2", "date"].map(str::to_owned),
        );
        let rules: Vec<_> = found.unwrap_err().into_iter().map(|finding| finding.rule).collect();
        assert_eq!(rules, [Rule::UnknownField, Rule::WrongType]);
    }
}
