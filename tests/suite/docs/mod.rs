//! The documentation: its examples are true, it leaves nothing out, and both languages say the same.

mod blocks;
mod form;
mod links;
mod lists;

use std::fs;
use std::path::Path;

use crate::support::root;

/// The pages, each in English and in Spanish.
const PAGES: [[&str; 2]; 9] = [
    ["README.md", "README.es.md"],
    ["docs/spec.md", "docs/especificacion.md"],
    ["docs/commands.md", "docs/comandos.md"],
    ["docs/signing.md", "docs/firma.md"],
    ["docs/ceremonies.md", "docs/ceremonias.md"],
    ["docs/rules.md", "docs/reglas.md"],
    ["docs/places.md", "docs/lugares.md"],
    ["docs/performance.md", "docs/rendimiento.md"],
    ["docs/proof.md", "docs/prueba.md"],
];

/// The value of `LANG` on a system in the language of each page.
const LANGUAGES: [&str; 2] = ["en_US.UTF-8", "es_MX.UTF-8"];

/// A page as it is written.
struct Page {
    name: String,
    /// Its lines outside of blocks of code.
    lines: Vec<String>,
    blocks: Vec<Block>,
}

/// A block of code.
struct Block {
    /// The text after its opening fence, such as `yaml ceremony`.
    sort: String,
    text: String,
}

impl Page {
    fn read(name: &str) -> Self {
        let path = root().join(name);
        let text = fs::read_to_string(&path).unwrap_or_else(|error| panic!("{name}: {error}"));
        let mut page = Self { name: name.to_owned(), lines: vec![], blocks: vec![] };
        let mut open: Option<Block> = None;
        for line in text.lines() {
            match (open.take(), line.strip_prefix("```")) {
                (None, None) => page.lines.push(line.to_owned()),
                (None, Some(sort)) => open = Some(Block { sort: sort.to_owned(), text: String::new() }),
                (Some(block), Some(_)) => page.blocks.push(block),
                (Some(mut block), None) => {
                    block.text.push_str(line);
                    block.text.push('\n');
                    open = Some(block);
                }
            }
        }
        assert!(open.is_none(), "{name}: the last block of code has no end");
        page
    }

    /// Its headings, each with its level and its words.
    fn headings(&self) -> Vec<(usize, &str)> {
        let heading = |line: &'_ String| line.starts_with('#').then(|| line.find(' ')).flatten();
        let lines = self.lines.iter().filter_map(|line| Some((line, heading(line)?)));
        lines.map(|(line, depth)| (depth, line[depth..].trim())).collect()
    }

    /// The texts between backticks.
    fn code(&self) -> Vec<&str> {
        self.lines.iter().flat_map(|line| line.split('`').skip(1).step_by(2)).collect()
    }

    /// The texts between backticks in each row of its tables.
    fn code_of_rows(&self) -> Vec<Vec<&str>> {
        let rows = self.lines.iter().filter(|line| line.starts_with('|'));
        rows.map(|row| row.split('`').skip(1).step_by(2).collect()).collect()
    }

    /// Its blocks of a type.
    fn blocks_of<'a>(&'a self, sort: &'a str) -> impl Iterator<Item = &'a str> {
        self.blocks.iter().filter(move |block| block.sort == sort).map(|block| block.text.as_str())
    }
}

/// Both languages of every page.
fn pairs() -> Vec<[Page; 2]> {
    PAGES.iter().map(|names| names.map(Page::read)).collect()
}

/// The pages of a folder of the project, by their paths in it.
fn pages_in(folder: &str) -> Vec<String> {
    let entries = fs::read_dir(root().join(folder)).unwrap().map(|entry| entry.unwrap().file_name());
    let paths = entries.map(|name| Path::new(folder).join(name));
    let pages = paths.filter(|path| path.extension().is_some_and(|end| end == "md"));
    pages.map(|path| path.to_string_lossy().into_owned()).collect()
}
