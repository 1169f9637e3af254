//! The pages name everything that a reader looks up: kinds, fields, words, commands, options and rules.

use std::collections::BTreeSet;
use std::fs;

use alternat::spec::Value;

use super::{Page, pairs};
use crate::support::{alternat, press, root};

/// The page of fields, with that of states, in each language.
const OF_FIELDS: [[&str; 2]; 2] =
    [["docs/spec.md", "docs/places.md"], ["docs/especificacion.md", "docs/lugares.md"]];
/// The page of commands in each language.
const OF_COMMANDS: [&str; 2] = ["docs/commands.md", "docs/comandos.md"];
/// The page of rosters in each language.
const OF_ROSTERS: [&str; 2] = ["docs/ceremonies.md", "docs/ceremonias.md"];

#[test]
fn every_test_that_the_page_of_proofs_names_is_there() {
    let files = fs::read_dir(root().join("tests/suite")).unwrap().map(|entry| entry.unwrap().path());
    let tests: String = files.filter_map(|path| fs::read_to_string(path).ok()).collect();
    let page = Page::read("docs/proof.md");
    let is_of_function = |sign: char| sign.is_ascii_lowercase() || sign == '_';
    let mut count = 0;
    for name in page.code_of_rows().into_iter().flatten() {
        if name.starts_with("tests/") {
            assert!(root().join(name).is_file(), "{name} is no file");
        } else if name.contains('_') && name.chars().all(is_of_function) {
            assert!(tests.contains(&format!("fn {name}()")), "{name} is no test");
            count += 1;
        }
    }
    assert!(count >= 10, "only {count} tests are named");
}

#[test]
fn every_kind_is_on_the_page_of_specs() {
    let press = press();
    let messages = press.catalog().messages(&"en".parse().unwrap()).unwrap();
    let kinds: Vec<_> = messages.with_prefix("kind-").map(|(_, id)| id).collect();
    assert!(kinds.len() >= 6);
    for [name, _] in OF_FIELDS {
        let page = Page::read(name);
        for kind in &kinds {
            let row = format!("| `{kind}` |");
            assert!(page.lines.iter().any(|line| line.starts_with(&row)), "{name} has no row for `{kind}`");
        }
    }
}

#[test]
fn every_field_and_word_is_on_the_page_of_specs() {
    let mut words = BTreeSet::new();
    for sort in ["spec", "city"] {
        let output = alternat().args(["schema", sort]).output().unwrap();
        gather_words(&serde_json::from_slice(&output.stdout).unwrap(), &mut words);
    }
    assert!(words.len() > 100, "only {} words were found", words.len());
    for names in OF_FIELDS {
        let pages = names.map(Page::read);
        let named: BTreeSet<_> =
            pages.iter().flat_map(|page| page.code().into_iter().flat_map(parts)).collect();
        let missing: Vec<_> = words.iter().filter(|word| !named.contains(word.as_str())).collect();
        assert!(missing.is_empty(), "{} does not name {missing:?}", names[0]);
    }
}

/// Gathers fields and words of a schema, except ids of clauses, which `alternat clauses` lists, and codes of
/// countries and languages.
fn gather_words(schema: &Value, words: &mut BTreeSet<String>) {
    match schema {
        Value::Object(values) => {
            if let Some(Value::String(word)) = values.get("const")
                && !word.contains(|sign: char| sign.is_uppercase())
            {
                words.insert(word.clone());
            }
            for (name, value) in values {
                match (name.as_str(), value) {
                    ("properties", Value::Object(fields)) => {
                        let is_of_kind =
                            fields.contains_key("financing") || fields.contains_key("mutual-benefit");
                        for (field, value) in fields.iter().filter(|_| !is_of_kind) {
                            words.insert(field.clone());
                            if !["clause", "as", "after", "drop"].contains(&field.as_str()) {
                                gather_words(value, words);
                            }
                        }
                    }
                    _ => gather_words(value, words),
                }
            }
        }
        Value::Array(values) => values.iter().for_each(|value| gather_words(value, words)),
        _ => {}
    }
}

/// The words of a text between backticks.
fn parts(code: &str) -> impl Iterator<Item = &str> {
    code.split(|sign: char| !sign.is_ascii_alphanumeric() && sign != '-').filter(|part| !part.is_empty())
}

#[test]
fn every_command_and_option_is_on_the_page_of_commands() {
    let (mut commands, mut options) = (vec![], BTreeSet::new());
    gather_commands(&[], &mut commands, &mut options);
    assert!(commands.len() > 15 && options.len() > 35, "{commands:?} {options:?}");
    for name in OF_COMMANDS {
        let page = Page::read(name);
        let code = page.code();
        for command in &commands {
            let is_named = |code: &&str| {
                let mut words = code.strip_prefix("alternat ").unwrap_or(code).split_whitespace();
                command.iter().all(|word| words.next() == Some(word))
            };
            assert!(code.iter().any(is_named), "{name} does not name `{}`", command.join(" "));
        }
        let named: BTreeSet<_> = code.iter().flat_map(|code| long_options(code)).collect();
        assert_eq!(named, options, "{name}");
    }
}

#[test]
fn pages_name_only_commands_and_options_that_there_are() {
    let (mut commands, mut options) = (vec![], BTreeSet::new());
    gather_commands(&[], &mut commands, &mut options);
    let first_words: BTreeSet<_> = commands.iter().map(|command| command[0].as_str()).collect();
    for page in pairs().iter().flatten() {
        let in_blocks =
            ["sh", "console"].into_iter().flat_map(|sort| page.blocks_of(sort)).flat_map(str::lines);
        let lines = page.code().into_iter().chain(in_blocks);
        for line in lines.filter(|line| line.starts_with("--") || line.contains("alternat ")) {
            if let Some((_, rest)) = line.split_once("alternat ") {
                let command = rest.split(' ').next().unwrap();
                let is_known = command.starts_with('-') || first_words.contains(command);
                assert!(is_known, "{}: there is no command `{command}`", page.name);
            }
            let unknown: Vec<_> =
                long_options(line).into_iter().filter(|name| !options.contains(name)).collect();
            assert!(unknown.is_empty(), "{}: there is no {unknown:?}", page.name);
        }
    }
}

/// Gathers the commands below one, and all their options.
fn gather_commands(above: &[String], commands: &mut Vec<Vec<String>>, options: &mut BTreeSet<String>) {
    let output = alternat().args(above).arg("--help").output().unwrap();
    let help = String::from_utf8(output.stdout).unwrap();
    options.extend(long_options(&help));
    let below = help.split("\nCommands:\n").nth(1).unwrap_or_default();
    for line in below.lines().take_while(|line| !line.is_empty()) {
        let name = line.split_whitespace().next().unwrap();
        if name != "help" {
            let command = [above, &[name.to_owned()]].concat();
            gather_commands(&command, commands, options);
            commands.push(command);
        }
    }
}

/// The long options that a text names.
fn long_options(text: &str) -> Vec<String> {
    let words = text.split(|sign: char| !sign.is_ascii_alphanumeric() && sign != '-');
    words.filter(|word| word.starts_with("--") && word.len() > 2).map(str::to_owned).collect()
}

#[test]
fn every_heading_of_a_roster_is_on_the_page_of_ceremonies() {
    let mut headings = vec![];
    for language in ["en", "es"] {
        let messages = fs::read_to_string(root().join("locales").join(language).join("roster.ftl")).unwrap();
        let lines: Vec<_> = messages.lines().collect();
        let of_columns = lines.windows(2).filter(|pair| pair[1].trim_start().starts_with(".help"));
        headings
            .extend(of_columns.map(|pair| pair[0].split_once(" = ").unwrap().1.replace("{ $number }", "1")));
    }
    assert!(headings.len() > 30, "{headings:?}");
    for name in OF_ROSTERS {
        let page = Page::read(name);
        for heading in &headings {
            let is_named =
                page.lines.iter().any(|line| line.starts_with("| ") && line.contains(heading.as_str()));
            assert!(is_named, "{name} has no heading “{heading}”");
        }
    }
}
