//! The clause library: listed, documented, and fit for every agreement.

use alternat::localize::specimen;
use alternat::model::Register;
use snapbox::str;

use crate::support::{alternat, documents, press, spec};

/// The usual noun of a sister-city agreement.
fn noun_of(register: Register) -> &'static str {
    if register == Register::Binding { "agreement" } else { "declaration" }
}

#[test]
fn every_clause_is_documented_in_every_language() {
    let press = press();
    let vocabulary = press.vocabulary();
    let clauses: Vec<_> = vocabulary.recitals.values().chain(vocabulary.articles.values()).collect();
    assert!(clauses.len() > 50);
    for messages in press.catalog().all() {
        for clause in &clauses {
            for register in [Register::Binding, Register::NonBinding] {
                let specimen = specimen(messages, &clause.message, noun_of(register), register).unwrap();
                let texts =
                    [&specimen.purpose, &specimen.source].map(|text| text.as_ref().unwrap().to_string());
                assert!(texts.iter().all(|text| text.len() > 10), "{} {texts:?}", clause.message);
                assert!(!specimen.paragraphs.is_empty(), "{}", clause.message);
            }
        }
    }
}

#[test]
fn every_clause_has_the_same_parts_in_both_languages() {
    let press = press();
    let vocabulary = press.vocabulary();
    let [english, spanish] =
        ["en", "es"].map(|locale| press.catalog().messages(&locale.parse().unwrap()).unwrap());
    for clause in vocabulary.recitals.values().chain(vocabulary.articles.values()) {
        for register in [Register::Binding, Register::NonBinding] {
            let parts = |messages| {
                let specimen = specimen(messages, &clause.message, noun_of(register), register).unwrap();
                (specimen.heading.is_some(), specimen.paragraphs.len(), specimen.items.len())
            };
            assert_eq!(parts(english), parts(spanish), "{}", clause.message);
        }
    }
}

#[test]
fn a_kind_asks_for_clauses_that_exist() {
    let press = press();
    let vocabulary = press.vocabulary();
    assert_eq!(vocabulary.kinds.len(), 6);
    for (kind, outline) in &vocabulary.kinds {
        for recital in &outline.recitals {
            assert!(vocabulary.recitals.contains_key(recital), "{kind}: {recital}");
        }
        for article in &outline.articles {
            assert!(vocabulary.articles.contains_key(article), "{kind}: {article}");
        }
        for required in &outline.required {
            assert!(
                outline.recitals.contains(required) || outline.articles.contains(required),
                "{kind}: {required}"
            );
        }
    }
}

/// The words that no agreement of a register may contain, in either language.
const FOREIGN_TO: [(&str, &[&str]); 2] = [
    (
        "non-binding",
        &[
            "shall ",
            "the Parties",
            "las Partes",
            "se compromete",
            "deberá",
            "into force",
            "remain in force",
            "entrará en vigor",
            "permanecerá en vigor",
        ],
    ),
    ("binding", &["Participants", "Participantes", " procurará"]),
];

#[test]
fn the_register_changes_both_texts_together() {
    let press = press();
    for kind in press.vocabulary().kinds.keys() {
        let yaml = spec(
            "history: [{ kind: sister-city-agreement, signed: 2016-10-03 }]\nsigning: { date: 2026-10-03 }\n",
        );
        let yaml = yaml.replace("kind: sister-city-agreement\n", &format!("kind: {kind}\n"));
        for (register, foreign) in FOREIGN_TO {
            let yaml = format!("{yaml}register: {register}\n");
            let (_, document) = documents(&press, &yaml, "any").remove(0);
            let articles = document.articles.iter().flat_map(|article| {
                let items = article.items.iter().map(|item| &item.text);
                article.paragraphs.iter().chain(items).chain(&article.heading)
            });
            let texts = document.recitals.iter().flatten().chain(articles);
            let texts =
                texts.chain([&document.preamble, &document.words_of_agreement, &document.testimonium]);
            for pair in texts {
                for text in [pair.left.to_string(), pair.right.to_string()] {
                    let found = foreign.iter().find(|words| text.contains(**words));
                    assert!(found.is_none(), "{kind}, {register}: {found:?} in {text}");
                }
            }
        }
    }
}

/// Checks the same for every clause of the library, whether a kind has it or not.
#[test]
fn every_clause_has_the_words_of_its_register() {
    let press = press();
    let vocabulary = press.vocabulary();
    for clause in vocabulary.recitals.values().chain(vocabulary.articles.values()) {
        for (register, foreign) in FOREIGN_TO {
            let register = if register == "binding" { Register::Binding } else { Register::NonBinding };
            for language in ["en", "es"] {
                let messages = press.catalog().messages(&language.parse().unwrap()).unwrap();
                let specimen = specimen(messages, &clause.message, noun_of(register), register).unwrap();
                let texts = specimen.heading.iter().chain(&specimen.paragraphs).chain(&specimen.items);
                for text in texts.map(ToString::to_string) {
                    let found = foreign.iter().find(|words| text.contains(**words));
                    assert!(found.is_none(), "{}, {register}: {found:?} in {text}", clause.message);
                    let will = register == Register::Binding && text.contains(" will ");
                    assert!(!will, "{}: a binding text says will: {text}", clause.message);
                }
            }
        }
    }
}

#[test]
fn a_clause_is_shown_in_both_languages() {
    alternat().args(["clauses", "renewal"]).assert().success().stdout_eq(str![[r#"
ARTICLES

renewal
  For an instrument with a term of years; not for one of indefinite term.
  Source: General practice; no single source

  en  Renewal
      By mutual consent, expressed in writing before the current term ends, the
      Parties may renew this Agreement for successive terms of equal length.

  es  Renovación
      Por mutuo consentimiento, expresado por escrito antes de que concluya el
      plazo en curso, las Partes podrán renovar el presente Acuerdo por plazos
      sucesivos de igual duración.

"#]]);
    alternat()
        .args(["clauses", "--lang", "es", "--register", "non-binding", "renewal"])
        .assert()
        .success()
        .stdout_eq(str![[r#"
ARTÍCULOS

renewal
  Para un instrumento con plazo en años; no para uno por tiempo indefinido.
  Fuente: Práctica general; sin fuente única

  en  Renewal
      By mutual consent, expressed in writing before the current term ends, the
      Participants may renew this Declaration for successive terms of equal
      length.

  es  Renovación
      Por mutuo consentimiento, expresado por escrito antes de que concluya el
      plazo en curso, los Participantes podrán renovar la presente Declaración
      por plazos sucesivos de igual duración.

"#]]);
}

#[test]
fn the_clauses_of_a_kind_stand_in_their_order() {
    alternat().args(["clauses", "--kind", "friendship-agreement", "--short"]).assert().success().stdout_eq(
        str![[r#"
RECITALS

  desire-for-friendship
  citizen-diplomacy

ARTICLES

  friendship                          Friendship · Amistad
  friendship-activities               Friendship Activities · Actividades de amistad
  contacts                            Contacts · Contactos
  costs                               Costs · Gastos
  path-to-sister-city                 Path to a Sister-City Relationship · Camino hacia el hermanamiento
  final-provisions                    Final Provisions · Disposiciones finales

"#]],
    );
}

#[test]
fn all_clauses_are_listed() {
    let output = alternat().args(["clauses", "--short"]).output().unwrap();
    let list = String::from_utf8(output.stdout).unwrap();
    let press = press();
    let vocabulary = press.vocabulary();
    for id in vocabulary.recitals.keys().chain(vocabulary.articles.keys()) {
        let told = list.lines().any(|line| line.split_whitespace().next() == Some(id));
        assert!(told, "{id} is not listed");
    }
}

#[test]
fn what_is_not_there_is_told() {
    alternat().args(["clauses", "weather"]).assert().code(2).stderr_eq(str![[r#"
error: there is no clause `weather` here
 |
 = hint: `alternat clauses --short` lists the ids of all clauses

"#]]);
    alternat().args(["clauses", "--kind", "treaty"]).assert().code(2).stderr_eq(str![[r#"
error: there is no kind of agreement `treaty`
 |
 = hint: the kinds are annual-operating-program, friendship-agreement, letter-of-intent, memorandum-of-understanding, reaffirmation, sister-city-agreement

"#]]);
}

#[test]
fn what_is_near_is_suggested() {
    let told = |arguments: &[&str]| {
        let output = alternat().arg("clauses").args(arguments).output().unwrap();
        assert_eq!(output.status.code(), Some(2));
        String::from_utf8(output.stderr).unwrap()
    };
    assert!(told(&["terminatoin"]).contains("= hint: did you mean `termination`?"));
    assert!(told(&["--kind", "reafirmation"]).contains("= hint: did you mean `reaffirmation`?"));
    assert!(told(&["terminatoin", "--lang", "es"]).contains("¿quiso decir `termination`?"));
    // A clause that the library has but the kind lacks is not suggested for the kind.
    assert!(told(&["termination", "--kind", "reaffirmation"]).contains("lists the ids of all clauses"));
}

#[test]
fn a_small_language_has_a_list_too() {
    let output = alternat().args(["kinds", "--locales", "tests/locales"]).output().unwrap();
    let list = String::from_utf8(output.stdout).unwrap();
    assert!(output.status.success() && list.contains("  fr  Accord de jumelage\n"), "{list}");
    alternat().args(["clauses", "reaffirm-relation", "--locales", "tests/locales"]).assert().success();
}

#[test]
fn the_kinds_are_listed() {
    alternat().arg("kinds").assert().success().stdout_eq(str![[r#"
annual-operating-program
  The projects of one year, under an agreement that provides for them.

  en  Annual Operating Program
  es  Programa Operativo Anual

  register: binding
  instruments that bind: program
  instruments that do not bind: program
  numbering: arabic
  recitals: under-agreement
  articles: program-basis, program-period, program-objectives, program-projects,
  program-responsibilities, program-resources, program-evaluation
  required: program-basis, program-period

friendship-agreement
  A lighter first step between two cities, without yearly programs.

  en  Friendship City Agreement · Friendship City Declaration
  es  Acuerdo de Ciudades Amigas · Declaración de Ciudades Amigas

  register: binding
  instruments that bind: agreement, convenio, accord, act, charter, memorandum,
  memorandum-with-accent, pact, protocol
  instruments that do not bind: declaration, act, charter, memorandum,
  memorandum-with-accent, protocol
  numbering: ordinal
  recitals: desire-for-friendship, citizen-diplomacy
  articles: friendship, friendship-activities, contacts, costs,
  path-to-sister-city, final-provisions
  required: friendship

letter-of-intent
  The step before an agreement: both cities say that they mean to work one out.

  en  Letter of Intent
  es  Carta de Intención

  register: non-binding
  instruments that bind: letter, memorandum, memorandum-with-accent, protocol
  instruments that do not bind: letter, declaration, memorandum,
  memorandum-with-accent, protocol
  numbering: arabic
  recitals: shared-opportunities
  articles: intent, exploratory-steps, contacts, costs, non-binding-effect
  required: intent

memorandum-of-understanding
  A short text of numbered clauses, on cooperation in some areas.

  en  Memorandum of Understanding
  es  Memorando de Entendimiento

  register: non-binding
  instruments that bind: memorandum, memorandum-with-accent, agreement,
  convenio, protocol
  instruments that do not bind: memorandum, memorandum-with-accent, declaration,
  protocol
  numbering: arabic
  recitals: shared-opportunities
  articles: purpose, cooperation-in-brief, contacts, costs,
  publicity-and-emblems, settlement-of-disputes, nature-of-commitments,
  final-provisions, languages
  required: purpose, nature-of-commitments

reaffirmation
  A short text, of one page or two, by which both cities stand by the agreement
  they have, after a change of administration or on an anniversary.

  en  Reaffirmation of the Sister City Agreement · Declaration of Reaffirmation of the Sister City Agreement
  es  Reafirmación del Acuerdo de Hermanamiento · Declaración de Reafirmación del Acuerdo de Hermanamiento

  register: binding
  instruments that bind: reaffirmation, agreement, convenio, accord, act,
  memorandum, memorandum-with-accent, protocol
  instruments that do not bind: declaration, act, memorandum,
  memorandum-with-accent, protocol, reaffirmation
  numbering: none
  recitals: friendship-ties
  articles: reaffirm-relation, reinvigorate-relation
  required: reaffirm-relation

sister-city-agreement
  The wide-scope agreement that begins a sister-city relationship.

  en  Sister City Agreement · Sister City Declaration
  es  Acuerdo de Hermanamiento · Declaración de Hermanamiento

  register: binding
  instruments that bind: agreement, convenio, accord, act, charter, memorandum,
  memorandum-with-accent, pact, protocol
  instruments that do not bind: declaration, act, charter, memorandum,
  memorandum-with-accent, protocol
  numbering: roman
  recitals: local-cooperation, citizen-diplomacy, mutual-benefit
  articles: objective, areas-and-modalities, competence,
  annual-operating-programs, additional-proposals, supervision-and-coordination,
  financing, information-materials-and-equipment, international-instruments,
  personnel, entry-and-exit-of-personnel, intellectual-property,
  settlement-of-disputes, final-provisions
  required: objective, final-provisions

"#]]);
}

/// Checks that a third language is a folder of the files that an agreement needs, and no line of Rust.
#[test]
fn a_third_language_is_a_folder() {
    let folder = tempfile::tempdir().unwrap();
    let spec = folder.path().join("jumelage.yaml");
    let yaml = "
kind: reaffirmation
languages: [fr-CA, es-MX]
precedence: by-language
parties:
  - { id: exempleville, city: Exempleville, country: CA, language: fr, signatory: { name: Claude Exemple } }
  - { id: villa-ejemplo, city: Villa Ejemplo, state: Coahuila, country: MX }
history: [{ kind: sister-city-agreement, signed: 2006-04-01 }]
articles: [{ clause: reaffirm-relation }]
signing: { date: 2026-04-15, place: exempleville }
";
    std::fs::write(&spec, yaml).unwrap();
    let command = alternat().arg("render").arg(&spec).args(["--locales", "tests/locales", "-o"]);
    command.arg(folder.path().join("jumelage.pdf")).assert().success();
    let pdf = std::fs::read(folder.path().join("jumelage.pdf")).unwrap();
    let text = crate::reader::pages(&pdf).concat().replace(['\u{AD}', '\u{A0}', ' ', '-'], "");
    for expected in [
        "Réaffirmation de l’Accord de jumelage",
        "La Ville de Exempleville, Canada, et la Ville de Villa Ejemplo, États-Unis du Mexique,",
        "CONSIDÉRANT leur jumelage, établi en 2006,",
        "CONSIDERANDO su relación de hermanamiento, establecida en 2006,",
        "Réaffirmer leur jumelage.",
        "Signé le 15 avril 2026, à Exempleville, en deux originaux, en français et en espagnol, les deux textes faisant également foi.",
        "en español y francés, siendo ambos textos igualmente auténticos.",
    ] {
        assert!(text.contains(&expected.replace([' ', '-'], "")), "{expected} is not in {text}");
    }
}
