//! The document of each fixture, with one language above the other, for a translator to review.

use std::fmt::Write as _;

use alternat::document::{Columns, Document, SignatoryName, SignatureRow, Text};

use crate::support::{all_documents, assert_snapshot, press, snapshots};

#[test]
fn every_document_reads_as_it_was_reviewed() {
    for (name, document) in all_documents(&press()) {
        assert_snapshot(review(&document), &snapshots("documents").join(format!("{name}.txt")));
    }
}

/// A document in reading order, each passage in English above the other language.
fn review(document: &Document) -> String {
    let mut review = String::new();
    let mut say =
        |label: &str, text: &dyn std::fmt::Display| writeln!(review, "{label:>12}  {text}").unwrap();
    let codes = [&document.languages.left.code, &document.languages.right.code];
    let english_last = codes[1] == "en";
    let mut both = |label: &str, pair: &Columns<Text>| {
        let mut columns = [(codes[0], &pair.left), (codes[1], &pair.right)];
        if english_last {
            columns.reverse();
        }
        for (code, text) in columns {
            say(&format!("{label} {code}"), text);
        }
        say("", &"");
    };
    both("title", &document.title);
    document.original.iter().for_each(|original| both("original", original));
    both("preamble", &document.preamble);
    for paragraph in document.recitals.iter().flatten() {
        both("recital", paragraph);
    }
    both("agree", &document.words_of_agreement);
    for article in &document.articles {
        article.number.iter().for_each(|number| both("number", number));
        article.heading.iter().for_each(|heading| both("heading", heading));
        article.paragraphs.iter().for_each(|paragraph| both("article", paragraph));
        for item in &article.items {
            both("mark", &item.mark);
            both("item", &item.text);
        }
    }
    both("closing", &document.testimonium);
    for signature in document.signatures.iter().flat_map(SignatureRow::blocks) {
        signature.capacity.iter().for_each(|capacity| both("as", capacity));
        match &signature.name {
            SignatoryName::Known(name) => both("name", name),
            SignatoryName::Blank(label) => both("blank", label),
        }
        signature.office.iter().for_each(|office| both("office", office));
        signature.on_behalf_of.iter().for_each(|represented| both("for", represented));
        signature.party.iter().for_each(|party| both("party", party));
        signature.by_hand.iter().for_each(|label| both("by hand", label));
    }
    document.watermark.iter().for_each(|watermark| both("across", watermark));
    document.initials.iter().for_each(|initials| both("initials", &initials.label));
    both("foot", &document.foot.title);
    both("page", &document.foot.page);
    both("cities", &document.foot.cities);
    say("file", &document.metadata.title);
    say("authors", &document.metadata.authors.join("; "));
    review
}
