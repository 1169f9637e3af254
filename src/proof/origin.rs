//! The record of how a PDF was made, and the files that it carries.

use super::compare::letter;
use super::file::File;
use super::page::{self, Page};
use super::text;
use super::tokens::{Dict, Value, name};
use super::{Origin, Unreadable};
use crate::attachment::{Attachment, Sort};

/// The beginning of the name of the program that makes originals and books.
const PROGRAM: &str = "Alternat ";

/// The most bookmarks that are counted.
const MOST_BOOKMARKS: usize = 20_000;

/// The most files that a PDF carries.
const MOST_ATTACHMENTS: usize = 100;

/// Reads the facts that a PDF gives about how it was made.
pub(super) fn origin(file: &File<'_>) -> Result<Origin, Unreadable> {
    let information = file.dict(file.trailer(), "Info");
    let told = |key: &str| information.and_then(|dict| Some(text::of_string(file.get(dict, key)?.text()?)));
    let record = told("Keywords").and_then(|keywords| keywords.parse().ok());
    let attachments = attachments(file);
    if file.is_too_large() {
        return Err(Unreadable);
    }
    let pages = page::pages(file).unwrap_or_default();
    let is_scan = !pages.is_empty() && text::texts(&pages).is_ok_and(|texts| is_scan(&pages, &texts));
    let size = pages.first().and_then(Page::size);
    // An original names its parties, even if its record was removed.
    let is_of_parties = record.is_some() || told("Author").is_some();
    let is_ours = told("Creator").is_some_and(|creator| creator.starts_with(PROGRAM));
    let is_book = is_ours && !is_of_parties;
    let bound = if is_book { bound(file) } else { 0 };
    Ok(Origin {
        creator: told("Creator"),
        record,
        attachments,
        is_scan,
        parties: told("Author"),
        bound,
        size,
    })
}

/// The number of originals that a book binds: its bookmarks of the second level, below those of the agreements.
fn bound(file: &File<'_>) -> usize {
    let outlines = file.catalog().and_then(|catalog| file.dict(catalog, "Outlines"));
    let agreements = outlines.into_iter().flat_map(|outlines| bookmarks(file, outlines));
    agreements.flat_map(|agreement| bookmarks(file, agreement)).take(MOST_BOOKMARKS).count()
}

/// The bookmarks below another.
fn bookmarks<'f>(file: &'f File<'_>, above: &'f Dict) -> impl Iterator<Item = &'f Dict> {
    let first = file.dict(above, "First");
    std::iter::successors(first, |before| file.dict(before, "Next")).take(MOST_BOOKMARKS)
}

/// True if pages have pictures and no letters, as from a scanner.
pub(super) fn is_scan(pages: &[Page<'_>], texts: &[String]) -> bool {
    texts.iter().all(|text| text.chars().find_map(letter).is_none()) && pages.iter().all(Page::has_picture)
}

/// The program that has written a PDF, if it gives its name.
pub(super) fn producer(file: &File<'_>) -> Option<String> {
    let information = file.dict(file.trailer(), "Info")?;
    Some(text::of_string(file.get(information, "Producer")?.text()?)).filter(|producer| !producer.is_empty())
}

/// The files that a PDF carries, the spec first.
fn attachments(file: &File<'_>) -> Vec<Attachment> {
    let dicts = file.objects().filter_map(|(_, object)| object.value.dict());
    let attachments = dicts.filter_map(|dict| attachment(file, dict));
    let mut attachments: Vec<_> = attachments.take(MOST_ATTACHMENTS).collect();
    attachments.sort_by(|one, other| (one.sort, &one.name).cmp(&(other.sort, &other.name)));
    attachments
}

fn attachment(file: &File<'_>, dict: &Dict) -> Option<Attachment> {
    (name(dict, "Type")? == "Filespec").then_some(())?;
    let title = file.get(dict, "UF").or_else(|| file.get(dict, "F"))?.text()?;
    let title = text::of_string(title);
    let content = file.dict(dict, "EF")?.get("F").and_then(Value::reference)?;
    let is_source = name(dict, "AFRelationship") == Some("Source");
    let sort = match title.to_ascii_lowercase().rsplit('.').next() == Some("yaml") {
        _ if is_source => Sort::Spec,
        true => Sort::City,
        false => Sort::Picture,
    };
    Some(Attachment { name: title, content: file.content(file.object(content)?)?, sort })
}
