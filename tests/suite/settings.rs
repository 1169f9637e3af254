//! What officers are told who have written no spec: of sheets and of the questions of `new`, in words that need none.

use std::fs;

use alternat::finding::Rule;

use crate::support::root;

/// The rules that neither a cell under a plain heading nor an answer can break: they are about the form of a file, own
/// words, provisions, pictures, files of cities, locales and templates, and what the sheet or the questions settle.
const OF_SPECS: [Rule; 70] = [
    Rule::NotUtf8,
    Rule::NotYaml,
    Rule::FileTooLarge,
    Rule::TooDeep,
    Rule::TooManyValues,
    Rule::YamlTag,
    Rule::RepeatedField,
    Rule::SplitText,
    Rule::UnknownField,
    Rule::WrongType,
    Rule::WrongCount,
    Rule::UnknownInstrument,
    Rule::UnknownLocale,
    Rule::SameLanguage,
    Rule::ForeignText,
    Rule::UnequalParagraphs,
    Rule::TooManySignatures,
    Rule::AgreementTooLong,
    Rule::ReservedId,
    Rule::RepeatedClause,
    Rule::UnknownStateNoun,
    Rule::SharedLanguage,
    Rule::RepeatedParty,
    Rule::UnknownPrevailing,
    Rule::UnknownClause,
    Rule::NotInOutline,
    Rule::UnknownVariable,
    Rule::NoVariables,
    Rule::OneSidedVariable,
    Rule::ClauseOrText,
    Rule::NotSigned,
    Rule::UnknownPlace,
    Rule::UnknownParty,
    Rule::MissingCity,
    Rule::CityOutside,
    Rule::TwoInOffice,
    Rule::TermBackwards,
    Rule::MissingImage,
    Rule::ImageOutside,
    Rule::NotAnImage,
    Rule::ImageTooLarge,
    Rule::CmykImage,
    Rule::DrawingLetters,
    Rule::LinkedImage,
    Rule::DrawingTooComplex,
    Rule::NotFluent,
    Rule::MissingMessage,
    Rule::UnknownReference,
    Rule::UnequalClause,
    Rule::BrokenKind,
    Rule::BrokenTemplate,
    Rule::BrokenLook,
    Rule::BrokenFont,
    Rule::BrokenStandard,
    Rule::UnknownRule,
    Rule::UnallowableRule,
    Rule::UnequalEnding,
    Rule::RequiredClause,
    Rule::InstrumentOfOtherForce,
    Rule::UnusedField,
    Rule::PaleColor,
    Rule::UnequalVariables,
    Rule::UnequalBlanks,
    Rule::TypedLetter,
    Rule::RenewalWithoutTerm,
    Rule::ContradictingClauses,
    Rule::SentenceInSeries,
    Rule::StaleLabel,
    Rule::ApprovalAfterSigning,
    Rule::UnusedAllowance,
];

/// Rules about sentences, which neither a cell nor an answer has.
const OF_SENTENCES: [Rule; 20] = [
    Rule::LostText,
    Rule::Misspelled,
    Rule::UnequalSentences,
    Rule::UnequalQuotations,
    Rule::RaggedSeries,
    Rule::Participle,
    Rule::CommaBeforeConjunction,
    Rule::DateForm,
    Rule::TypedDate,
    Rule::OtherInstrument,
    Rule::Calque,
    Rule::WrongAnniversary,
    Rule::UnequalOffices,
    Rule::CityElsewhere,
    Rule::OtherCity,
    Rule::SameText,
    Rule::UnequalForce,
    Rule::UnequalLists,
    Rule::ExchangedNames,
    Rule::OtherRegister,
];

/// Rules that only a sheet can break: the questions take no such answer.
const OF_SHEETS: [Rule; 10] = [
    Rule::MissingField,
    Rule::UnknownKind,
    Rule::UnknownOffice,
    Rule::UnknownHonorific,
    Rule::UnknownNoun,
    Rule::NobodyInOffice,
    Rule::HistoryOutOfOrder,
    Rule::UnknownState,
    Rule::WrongForm,
    Rule::OfficerElect,
];

/// The message of a rule as a language has it: its value, and its attributes by name.
fn message(messages: &str, rule: Rule) -> Vec<(String, String)> {
    let begin = format!("\nfinding-{} =", rule.id());
    let start = messages.find(&begin).unwrap_or_else(|| panic!("{} has no message", rule.id())) + 1;
    let mut parts: Vec<(String, String)> = Vec::new();
    for (number, line) in messages[start..].lines().enumerate() {
        let attribute = line.strip_prefix("    .").and_then(|rest| rest.split_once(" ="));
        match attribute {
            _ if number == 0 => parts.push((String::new(), line.to_owned())),
            Some((name, text)) => parts.push((name.to_owned(), text.to_owned())),
            None if line.starts_with(' ') => parts.last_mut().unwrap().1.push_str(line),
            None => break,
        }
    }
    parts
}

/// The words that only whoever writes a spec knows: fields, and the allowance of a rule.
fn words_of_specs(text: &str) -> Vec<&str> {
    const FIELDS: [&str; 12] = [
        "noun",
        "office",
        "honorific",
        "state",
        "language",
        "history",
        "signing",
        "signed",
        "officers",
        "precedence",
        "parties",
        "date",
    ];
    let quoted = text.split('`').skip(1).step_by(2);
    let fields = quoted.filter(|words| {
        let name = words.split(':').next().unwrap_or_default();
        let is_name = !name.is_empty() && name.bytes().all(|byte| byte.is_ascii_lowercase() || byte == b'-');
        (words.contains(':') && is_name) || FIELDS.contains(words) || words.contains("en: …")
    });
    let allowance = ["allow the rule", "permita aquí la regla", "permita la regla"].into_iter();
    fields.chain(allowance.filter(|words| text.contains(words))).collect()
}

#[test]
fn sheets_and_answers_are_spoken_of_without_words_of_a_spec() {
    for language in ["en", "es"] {
        let path = root().join("locales").join(language).join("findings.ftl");
        let messages = fs::read_to_string(path).unwrap();
        let mut wrong = Vec::new();
        let rules = Rule::ALL.iter().filter(|rule| !OF_SPECS.contains(rule) && !OF_SENTENCES.contains(rule));
        for rule in rules {
            let parts = message(&messages, *rule);
            let part =
                |name: &str| parts.iter().find(|(part, _)| part == name).map(|(_, text)| text.as_str());
            let mut settings = vec![("told-of-cell", "cell")];
            if !OF_SHEETS.contains(rule) {
                settings.push(("told-of-answer", "asked"));
            }
            for (told, hint) in settings {
                for text in [part(told).or(part("")), part(hint).or(part("hint"))].into_iter().flatten() {
                    let words = words_of_specs(text);
                    if !words.is_empty() {
                        wrong.push(format!("{} {hint}: {words:?}", rule.id()));
                    }
                }
            }
        }
        assert!(wrong.is_empty(), "{language}: {wrong:#?}");
    }
}

#[test]
fn words_of_specs_are_known() {
    for text in ["add `state:`", "see `honorific`", "write `{ en: …, es: … }`", "or allow the rule here"]
    {
        assert_eq!(words_of_specs(text).len(), 1, "{text}");
    }
    assert!(words_of_specs("did you mean `{ $suggestion }`? `2026-04-15`").is_empty());
}
