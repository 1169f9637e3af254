//! The nouns by which instruments name themselves: in titles, clauses, own words and citations, in both languages.

use std::collections::BTreeSet;

use alternat::alternat::originals;
use alternat::finding::Rule;
use alternat::localize::localize;
use alternat::model::{Register, examine};
use alternat::press::{Checked, Press};

use crate::phrases::library;
use crate::support::{alternat, press, reading};

/// Each noun that a kind has, as instruments name themselves by it.
const NOUNS: [(&str, &str, &str); 13] = [
    ("accord", "this Accord", "el presente Acuerdo"),
    ("act", "this Act", "la presente Acta"),
    ("agreement", "this Agreement", "el presente Acuerdo"),
    ("charter", "this Charter", "la presente Carta"),
    ("convenio", "this Agreement", "el presente Convenio"),
    ("declaration", "this Declaration", "la presente Declaración"),
    ("letter", "this Letter", "la presente Carta"),
    ("memorandum", "this Memorandum", "el presente Memorando"),
    ("memorandum-with-accent", "this Memorandum", "el presente Memorándum"),
    ("pact", "this Pact", "el presente Pacto"),
    ("program", "this Program", "el presente Programa"),
    ("protocol", "this Protocol", "el presente Protocolo"),
    ("reaffirmation", "this Reaffirmation", "la presente Reafirmación"),
];

/// A word without the signs around it.
fn bare(word: &str) -> &str {
    word.trim_matches(|sign: char| !sign.is_alphanumeric())
}

/// How a text names its instrument: each word behind *this* or *presente*, with that word and, in Spanish, its article.
fn named(text: &str) -> BTreeSet<String> {
    let words: Vec<_> = text.split_whitespace().map(bare).collect();
    let at_noun = |at: usize| words[at].starts_with(char::is_uppercase);
    let english = (1..words.len()).filter(|at| words[at - 1].eq_ignore_ascii_case("this") && at_noun(*at));
    let spanish = (2..words.len()).filter(|at| words[at - 1] == "presente" && at_noun(*at));
    let english = english.map(|at| format!("this {}", words[at]));
    let spanish = spanish.map(|at| {
        let article = match words[at - 2].to_lowercase().as_str() {
            "del" | "al" => "el".to_owned(),
            other => other.to_owned(),
        };
        format!("{article} presente {}", words[at])
    });
    english.chain(spanish).collect()
}

#[test]
fn every_clause_agrees_with_every_noun() {
    let press = press();
    let mut used = BTreeSet::new();
    for (kind, outline) in &press.vocabulary().kinds {
        for register in [Register::Binding, Register::NonBinding] {
            for noun in outline.instruments.of(register) {
                used.insert(noun.clone());
                let more = format!("instrument: {noun}\n");
                let texts = library(&press, kind, &register.to_string(), ["US", "MX"], &more);
                let (_, english, spanish) =
                    NOUNS.iter().find(|(id, _, _)| id == noun).unwrap_or_else(|| panic!("{noun}"));
                for (text, expected) in texts.iter().zip([english, spanish]) {
                    let named = named(text);
                    assert_eq!(named.iter().collect::<Vec<_>>(), [*expected], "{kind}, {register}, {noun}");
                    let title = text.lines().next().unwrap();
                    let word = expected.rsplit(' ').next().unwrap();
                    assert!(title.contains(word) || title.contains("to Reaffirm"), "{title}");
                    assert!(!text.contains("de el ") && !text.contains(" a el "), "{text}");
                }
            }
        }
    }
    assert_eq!(used.len(), NOUNS.len(), "{used:?}");
}

fn spec(kind: &str, more: &str) -> String {
    format!(
        "kind: {kind}
precedence: fixed
parties:
  - {{ id: sampleton, city: Sampleton, state: Texas, country: US }}
  - {{ id: villa, city: Villa Ejemplo, state: Coahuila, country: MX }}
{more}
"
    )
}

/// The title, the short title and the text of the articles in both languages, one after the other.
fn worded(press: &Press, yaml: &str) -> [[String; 3]; 2] {
    let (agreement, findings) = examine(&reading(yaml), press.vocabulary());
    let agreement = agreement.unwrap_or_else(|| panic!("{yaml}\n{findings:#?}"));
    let document = localize(&originals(&agreement)[0], press.catalog()).unwrap();
    let articles = document.articles.iter().flat_map(|article| &article.paragraphs);
    let (left, right): (Vec<_>, Vec<_>) =
        articles.map(|text| (text.left.to_string(), text.right.to_string())).unzip();
    [
        [document.title.left.to_string(), document.foot.title.left.to_string(), left.join("\n")],
        [document.title.right.to_string(), document.foot.title.right.to_string(), right.join("\n")],
    ]
    .map(|texts| texts.map(|text| text.replace('\u{A0}', " ")))
}

#[test]
fn a_reaffirmation_names_what_it_reaffirms() {
    let press = press();
    let texts = |earlier: &str, own: &str| {
        let history = format!("history: [{{ kind: sister-city-agreement, {earlier} signed: 2006-04-28 }}]\n");
        let [english, spanish] = worded(&press, &spec("reaffirmation", &(history + own)));
        let [_, _, articles] = &spanish;
        let cited = articles.split("al amparo ").nth(1).unwrap().split(" el 28").next().unwrap().to_owned();
        let [title, short, _] = spanish;
        ([english[0].clone(), english[1].clone()], [title, short], cited)
    };
    for (earlier, own, english, spanish, cited) in [
        (
            "",
            "",
            ["Reaffirmation of the Sister City Agreement", "Reaffirmation"],
            ["Reafirmación del Acuerdo de Hermanamiento", "Reafirmación"],
            "del Acuerdo de Hermanamiento firmado",
        ),
        (
            "instrument: convenio,",
            "",
            ["Reaffirmation of the Sister City Agreement", "Reaffirmation"],
            ["Reafirmación del Convenio de Hermanamiento", "Reafirmación"],
            "del Convenio de Hermanamiento firmado",
        ),
        (
            "instrument: act,",
            "instrument: convenio",
            ["Agreement to Reaffirm the Act of Sister City Affiliation", "Reaffirmation Agreement"],
            ["Convenio de Reafirmación del Acta de Hermanamiento", "Convenio de Reafirmación"],
            "del Acta de Hermanamiento firmada",
        ),
        (
            "instrument: charter,",
            "instrument: act",
            ["Act of Reaffirmation of the Sister City Charter", "Act of Reaffirmation"],
            ["Acta de Reafirmación de la Carta de Hermanamiento", "Acta de Reafirmación"],
            "de la Carta de Hermanamiento firmada",
        ),
        (
            "instrument: declaration,",
            "register: non-binding",
            ["Declaration of Reaffirmation of the Sister City Declaration", "Reaffirmation"],
            ["Declaración de Reafirmación de la Declaración de Hermanamiento", "Reafirmación"],
            "de la Declaración de Hermanamiento firmada",
        ),
    ] {
        let (found_english, found_spanish, found_cited) = texts(earlier, own);
        assert_eq!((found_english, found_spanish), (english.map(str::to_owned), spanish.map(str::to_owned)));
        assert!(found_cited.starts_with(cited), "{found_cited}");
    }
}

/// The rules that a spec breaks.
fn rules(yaml: &str) -> Vec<Rule> {
    let findings = match press().check(&reading(yaml)) {
        Ok(Checked { warnings, .. }) => warnings,
        Err(findings) => findings,
    };
    findings.iter().map(|finding| finding.rule).collect()
}

#[test]
fn the_rules_about_names_follow_the_noun() {
    let own = |noun: &str, english: &str, spanish: &str| {
        let more = format!(
            "instrument: {noun}\narticles: {{ add: [{{ text: {{ en: {english} is read., es: {spanish} se lee. }} }}] }}"
        );
        rules(&spec("sister-city-agreement", &more))
    };
    assert_eq!(own("convenio", "This Agreement", "El presente Convenio"), []);
    assert_eq!(own("convenio", "This Agreement", "El presente Acuerdo"), [Rule::OtherInstrument]);
    assert_eq!(own("agreement", "This Agreement", "El presente Convenio"), [Rule::OtherInstrument]);
    assert_eq!(own("act", "This Act", "La presente Acta"), []);
    assert_eq!(own("act", "This Pact", "El presente Pacto"), [Rule::OtherInstrument, Rule::OtherInstrument]);
    // Both spellings are of one noun.
    assert_eq!(own("memorandum", "This Memorandum", "El presente Memorándum"), []);
    let titled = |noun: &str, spanish: &str| {
        let more = format!("instrument: {noun}\ntitle: {{ en: Agreement of Two Cities, es: {spanish} }}");
        rules(&spec("sister-city-agreement", &more))
    };
    assert_eq!(titled("convenio", "Convenio de dos ciudades"), []);
    assert_eq!(titled("convenio", "Acuerdo de dos ciudades"), [Rule::OtherInstrument]);
    assert_eq!(titled("agreement", "Convenio de dos ciudades"), [Rule::OtherInstrument]);
    let earlier = |noun: &str| {
        let more = format!(
            "history: [{{ kind: letter-of-intent, instrument: {noun}, signed: 2001, title: {{ en: Joint Protocol, es: \
             Protocolo conjunto }} }}]\nrecitals: {{ add: [{{ clause: earlier-instruments }}] }}"
        );
        rules(&spec("sister-city-agreement", &more))
    };
    assert_eq!(earlier("protocol"), []);
    assert_eq!(earlier("letter"), [Rule::OtherInstrument, Rule::OtherInstrument]);
}

#[test]
fn a_noun_fits_the_register_of_its_agreement() {
    let told = |noun: &str, register: &str| {
        let more = format!("instrument: {noun}\nregister: {register}");
        rules(&spec("friendship-agreement", &more))
    };
    for noun in ["agreement", "convenio", "accord", "pact"] {
        assert_eq!(told(noun, "binding"), [], "{noun}");
        assert_eq!(told(noun, "non-binding"), [Rule::InstrumentOfOtherForce], "{noun}");
    }
    assert_eq!(told("declaration", "binding"), [Rule::InstrumentOfOtherForce]);
    for noun in ["act", "charter", "memorandum", "protocol"] {
        assert_eq!((told(noun, "binding"), told(noun, "non-binding")), (vec![], vec![]), "{noun}");
    }
    assert_eq!(told("letter", "binding"), [Rule::UnknownInstrument]);
    // What an earlier instrument was is a fact.
    let earlier = "history: [{ kind: sister-city-agreement, instrument: convenio, register: non-binding, signed: 2001 }]";
    assert_eq!(rules(&spec("reaffirmation", earlier)), []);
}

#[test]
fn a_word_of_a_language_leads_to_its_noun() {
    let suggested = |kind: &str, written: &str| {
        let yaml = spec(kind, &format!("instrument: {written}"));
        let findings = press().check(&reading(&yaml)).unwrap_err();
        let arguments = &findings[0].arguments;
        arguments.iter().find(|(name, _)| *name == "suggestion").unwrap().1.clone()
    };
    assert_eq!(suggested("sister-city-agreement", "Acuerdo"), "agreement");
    assert_eq!(suggested("sister-city-agreement", "acta"), "act");
    assert_eq!(suggested("sister-city-agreement", "carta"), "charter");
    assert_eq!(suggested("letter-of-intent", "carta"), "letter");
    assert_eq!(suggested("sister-city-agreement", "treaty"), "none");
}

#[test]
fn the_next_spec_keeps_the_noun() {
    let folder = tempfile::tempdir().unwrap();
    let made = |yaml: String| {
        std::fs::write(folder.path().join("older.yaml"), yaml).unwrap();
        let output = alternat()
            .current_dir(folder.path())
            .args(["reaffirm", "older.yaml", "--date", "2030-04-15", "-o", "-"])
            .output()
            .unwrap();
        String::from_utf8(output.stdout).unwrap()
    };
    let signed = "signing: { date: 2020-04-15, place: villa }";
    let next = made(spec("sister-city-agreement", &format!("instrument: convenio\n{signed}")));
    assert!(next.contains("  - kind: sister-city-agreement\n    instrument: convenio\n"), "{next}");
    assert!(!next.contains("\ninstrument: "), "{next}");
    let history = "history: [{ kind: sister-city-agreement, signed: 2006 }]";
    let next = made(spec("reaffirmation", &format!("instrument: act\n{history}\n{signed}")));
    assert!(next.contains("\ninstrument: act\n"), "{next}");
}

#[test]
fn a_page_for_browsers_has_the_noun() {
    let folder = tempfile::tempdir().unwrap();
    std::fs::write(folder.path().join("own.yaml"), spec("sister-city-agreement", "instrument: act")).unwrap();
    let arguments = ["render", "own.yaml", "--format", "html", "-o", "-"];
    let output = alternat().current_dir(folder.path()).args(arguments).output().unwrap();
    let page = String::from_utf8(output.stdout).unwrap().replace('\u{A0}', " ");
    for words in ["Act of Sister City Affiliation", "Acta de Hermanamiento", "la presente Acta"] {
        assert!(page.contains(words), "{words}");
    }
}
