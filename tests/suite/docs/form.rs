//! Both languages of a page have the same parts, and the README is short.

use std::fs;

use serde_json::Value;

use super::{Block, PAGES, Page, pages_in, pairs};
use crate::support::root;

#[test]
fn the_readme_is_short() {
    for name in PAGES[0] {
        let words = fs::read_to_string(root().join(name)).unwrap().split_whitespace().count();
        assert!(words <= 1500, "{name} has {words} words");
    }
}

#[test]
fn every_page_is_in_both_languages() {
    for name in pages_in("docs") {
        let is_listed = PAGES.iter().flatten().any(|page| *page == name);
        assert!(is_listed, "{name} has no page in the other language");
    }
}

#[test]
fn both_languages_of_a_page_have_the_same_headings() {
    for [english, spanish] in pairs() {
        let [one, other] = [&english, &spanish]
            .map(|page| page.headings().into_iter().map(|(depth, _)| depth).collect::<Vec<_>>());
        assert_eq!(one, other, "{} and {}", english.name, spanish.name);
    }
}

#[test]
fn both_languages_of_a_page_have_the_same_tables_and_lists() {
    for [english, spanish] in pairs() {
        let [one, other] = [&english, &spanish].map(|page| {
            let rows = page.lines.iter().filter(|line| line.starts_with('|')).count();
            let items = page.lines.iter().filter(|line| is_item(line)).count();
            (rows, items)
        });
        assert_eq!(one, other, "rows and items of {} and {}", english.name, spanish.name);
    }
}

#[test]
fn both_languages_of_a_page_have_the_same_code_in_their_tables() {
    // Commands and rosters are given in the words of a language.
    let in_words = ["docs/commands.md", "docs/ceremonies.md"];
    for [english, spanish] in pairs().into_iter().filter(|pages| !in_words.contains(&pages[0].name.as_str()))
    {
        // Words in capitals stand for what is chosen.
        let ids = |code: &str| code.replace(char::is_uppercase, "");
        let [one, other] = [&english, &spanish].map(|page| {
            let rows = page.code_of_rows().into_iter();
            rows.map(|row| row.into_iter().map(ids).collect::<Vec<_>>()).collect::<Vec<_>>()
        });
        assert_eq!(one, other, "{} and {}", english.name, spanish.name);
    }
}

/// True if a line begins an item of a list, with a dash or a number.
fn is_item(line: &str) -> bool {
    let numbered = line.split_once(". ").is_some_and(|(number, _)| number.parse::<u8>().is_ok());
    line.starts_with("- ") || numbered
}

#[test]
fn both_languages_of_a_page_have_the_same_blocks_of_code() {
    for [english, spanish] in pairs() {
        let names = format!("{} and {}", english.name, spanish.name);
        assert_eq!(english.blocks.len(), spanish.blocks.len(), "blocks of {names}");
        for (one, other) in english.blocks.iter().zip(&spanish.blocks) {
            assert_eq!(one.sort, other.sort, "{names}");
            assert_eq!(outline(one), outline(other), "{names}");
        }
    }
}

/// The parts that are the same in both languages: commands and exit codes, fields, or the numbers of lines and columns.
fn outline(block: &Block) -> Vec<String> {
    let lines = block.text.lines();
    match block.sort.split(' ').next().unwrap() {
        "console" => {
            lines.filter(|line| line.starts_with("$ ") || line.starts_with("? ")).map(str::to_owned).collect()
        }
        "sh" => lines.filter(|line| !line.starts_with('#')).map(str::to_owned).collect(),
        "yaml" => {
            let mut fields = vec![];
            gather_fields(&serde_yaml::from_str(&block.text).unwrap(), "", &mut fields);
            fields
        }
        "csv" => lines.map(|line| line.matches(',').count().to_string()).collect(),
        _ => vec![],
    }
}

/// Gathers the paths of all values.
fn gather_fields(value: &Value, path: &str, fields: &mut Vec<String>) {
    match value {
        Value::Object(values) => {
            for (name, value) in values {
                gather_fields(value, &format!("{path}.{name}"), fields);
            }
        }
        Value::Array(values) => {
            for value in values {
                gather_fields(value, &format!("{path}[]"), fields);
            }
        }
        _ => fields.push(path.to_owned()),
    }
}

#[test]
fn each_page_leads_to_the_same_page_in_the_other_language() {
    // The pages of rules are the output of `alternat explain`.
    for [english, spanish] in pairs().into_iter().filter(|pages| pages[0].name != "docs/rules.md") {
        for (page, other) in [(&english, &spanish), (&spanish, &english)] {
            let (_, file) = other.name.rsplit_once('/').unwrap_or(("", &other.name));
            let link = format!("[{file}]({file})");
            let begins = |page: &Page| page.lines.iter().take(6).any(|line| line.contains(&link));
            assert!(begins(page), "the beginning of {} does not lead to {file}", page.name);
        }
    }
}
