//! The original as this program wrote it: its objects, its pages, and its signature fields.

use std::collections::BTreeMap;

use super::revision::{Ending, Objects, object};
use crate::proof::tokens::{Dict, Tokens, Value, name};

/// The facts about an original.
#[derive(Debug)]
pub(super) struct Original {
    pub(super) objects: Objects,
    pub(super) ending: Ending,
    /// The numbers of the pages, counted from 1, by their objects.
    pub(super) pages: BTreeMap<u32, usize>,
    /// The signature fields by their objects.
    pub(super) fields: BTreeMap<u32, Field>,
    /// The object with the file's description of itself.
    pub(super) metadata: Option<u32>,
}

/// A signature field of an original.
#[derive(Debug, Clone)]
pub(super) struct Field {
    /// Its full name.
    pub(super) name: String,
    /// Its page, counted from 1.
    pub(super) page: usize,
}

impl Original {
    /// Reads a file that this program has written.
    pub(super) fn read(bytes: &[u8]) -> Option<Self> {
        const KEYWORD: &[u8] = b"startxref";
        let keyword = bytes.windows(KEYWORD.len()).rposition(|window| window == KEYWORD)?;
        let mut tokens = Tokens::at(bytes, keyword + KEYWORD.len());
        tokens.skip_space();
        let table = tokens.digits()?;
        let mut tokens = Tokens::at(bytes, table);
        let places = places(&mut tokens)?;
        let trailer = tokens.value()?;
        let trailer = trailer.dict()?;
        let objects: Objects =
            places.into_iter().map(|place| object(&mut Tokens::at(bytes, place))).collect::<Option<_>>()?;
        let root = trailer.get("Root")?.reference()?;
        let ending = Ending {
            table,
            size: trailer.get("Size")?.count()?,
            root,
            information: trailer.get("Info").and_then(Value::reference),
        };
        let catalog = objects.get(&root)?.value.dict()?;
        let metadata = catalog.get("Metadata").and_then(Value::reference);
        let mut pages = BTreeMap::new();
        add_pages(&objects, catalog.get("Pages")?.reference()?, &mut pages, 0)?;
        let mut fields = BTreeMap::new();
        let form = catalog.get("AcroForm").and_then(Value::dict);
        for field in form.and_then(|form| form.get("Fields")).and_then(Value::array).unwrap_or_default() {
            add_fields(&objects, (field.reference()?, ""), &pages, &mut fields)?;
        }
        Some(Self { objects, ending, pages, fields, metadata })
    }
}

/// The places of the objects by the table; the trailer follows.
fn places(tokens: &mut Tokens<'_>) -> Option<Vec<usize>> {
    tokens.skip(b"xref\n0 ")?;
    let count: usize = tokens.digits()?;
    tokens.end_of_line()?;
    let mut places = Vec::new();
    for _ in 0..count {
        let line = std::str::from_utf8(tokens.take(20)?).ok()?;
        if line.get(17..18)? == "n" {
            places.push(line.get(..10)?.parse().ok()?);
        }
    }
    tokens.skip(b"trailer\n")?;
    Some(places)
}

/// The most levels of a tree of pages.
const MOST_LEVELS: usize = 20;

fn add_pages(objects: &Objects, node: u32, pages: &mut BTreeMap<u32, usize>, level: usize) -> Option<()> {
    let dict = objects.get(&node)?.value.dict().filter(|_| level < MOST_LEVELS)?;
    if name(dict, "Type") == Some("Page") {
        pages.insert(node, pages.len() + 1);
        return Some(());
    }
    dict.get("Kids")?
        .array()?
        .iter()
        .try_for_each(|kid| add_pages(objects, kid.reference()?, pages, level + 1))
}

fn add_fields(
    objects: &Objects,
    (number, above): (u32, &str),
    pages: &BTreeMap<u32, usize>,
    fields: &mut BTreeMap<u32, Field>,
) -> Option<()> {
    let dict: &Dict = objects.get(&number)?.value.dict()?;
    let part = crate::proof::text::of_string(dict.get("T")?.text()?);
    let name = if above.is_empty() { part } else { format!("{above}.{part}") };
    if let Some(kids) = dict.get("Kids") {
        let kids = kids.array()?;
        return kids.iter().try_for_each(|kid| add_fields(objects, (kid.reference()?, &name), pages, fields));
    }
    let page = *pages.get(&dict.get("P")?.reference()?)?;
    fields.insert(number, Field { name, page });
    Some(())
}
