//! How a revision is written: each way in which it could be written otherwise is refused, alone.

use std::cell::Cell;

use alternat::proof::Tampering;

use crate::attacks::{FIELD, fields, is_loose, made, tampering};
use crate::revisions::{SIGNATURE, next, object, revised, sealed, signed, signed_as, stream, with};

/// A signed file in which some words are written otherwise.
#[track_caller]
pub fn otherwise(others: &[(u32, String)], old: &str, new: &str) -> Vec<u8> {
    let is_there = Cell::new(false);
    let file = signed_as(made(), others, |part| {
        is_there.set(is_there.get() || part.contains(old));
        part.replacen(old, new, 1)
    });
    assert!(is_there.get(), "{old}");
    sealed(&file)
}

#[test]
fn objects_and_the_end_are_written_in_one_way() {
    let (signature, information) = (next(made()), object(made(), "/Creator(").0);
    assert_eq!(fields(&otherwise(&[], "endobj\n", "endobj\r\n\r\n\r\n\r\n")), [FIELD]);
    // The line in which iText names itself is the only comment.
    assert_eq!(fields(&otherwise(&[], "startxref\n", "%iText-5.5.13.3\nstartxref\n")), [FIELD]);
    for comment in ["%iText-5 1 0 obj\n", "%iText-5\n%iText-5\n", "%Text-5\n", "%iText-5 "] {
        is_loose(&otherwise(&[], "startxref\n", &format!("{comment}startxref\n")));
    }
    for (old, new) in [
        ("endobj\n", "endobj\n\n\n\n\n\n\n\n\n"),
        ("endobj\n", "endobj"),
        ("endobj\n", "endobj\n\t"),
        ("endobj\n", "endobj\n\0"),
        ("\nendobj", ""),
        (&format!("{signature} 0 obj"), &format!("0{signature} 0 obj")),
        ("startxref\n", "startxref "),
        ("startxref\n", "startxref\n0"),
        ("\n%%EOF", " %%EOF"),
        ("%%EOF", ""),
        ("%%EOF", "%%EOF%"),
        ("/Prev", "/Length 1/Prev"),
        (&format!("/Info {information} 0 R"), "/Info 1 0 R"),
        (&format!("/Info {information} 0 R"), "/Info null"),
    ] {
        is_loose(&otherwise(&[], old, new));
    }
}

#[test]
fn a_table_is_written_in_one_way() {
    let (field, signature) = (object(made(), "/Subtype/Widget").0, next(made()));
    let begin = format!("xref\n{field}");
    let with_free = |entry: &str| (begin.clone(), format!("xref\n0 1\n{entry}{field}"));
    let (old, new) = with_free("0000000000 65535 f \n");
    assert_eq!(fields(&otherwise(&[], &old, &new)), [FIELD]);
    let pair = |old: &str, new: &str| (old.to_owned(), new.to_owned());
    for (old, new) in [
        with_free("0000000000 00000 f \n"),
        with_free("0000000000 65535 f\n\n"),
        with_free("0000000017 65535 f \n"),
        (begin.clone(), format!("xref {field}")),
        pair(" 1\n0", "  1\n0"),
        pair(" 1\n0", " 1 0"),
        pair(" 1\n0", " 1\n+"),
        pair(" 00000 n\r\n", " 00000 n\n\n"),
        pair(" 00000 n\r\n", " 00000 n  "),
        pair("trailer\n", ""),
    ] {
        is_loose(&otherwise(&[], &old, &new));
    }
    // The entry of the signature, twice and not at all.
    let last =
        |part: &str| part.starts_with("xref\n").then(|| part.rfind(&format!("{signature} 1\n"))).flatten();
    let twice = |part: String| last(&part).map_or(part.clone(), |at| format!("{part}{}", &part[at..]));
    is_loose(&sealed(&signed_as(made(), &[], twice)));
    let without = |part: String| last(&part).map_or(part.clone(), |at| part[..at].to_owned());
    is_loose(&sealed(&signed_as(made(), &[], without)));
}

#[test]
fn streams_are_written_in_one_way() {
    let first = next(made());
    for word in ["startxref", "endstream", "endobj", "%%EOF", "trailer"] {
        is_loose(&signed(made(), &[(first, stream("", word))]));
    }
    let others = [(first, stream("", "x"))];
    assert_eq!(tampering(&signed(made(), &others)), Tampering::Stray(first));
    for (old, new) in [("stream\n", "stream\r"), ("stream\n", "stream "), ("/Length 1", "/Length 0")] {
        is_loose(&otherwise(&others, old, new));
    }
}

#[test]
fn values_are_written_in_one_way() {
    let levels = |count: usize| format!("/Name{}{}", "[".repeat(count), "]".repeat(count));
    assert_eq!(
        fields(&otherwise(&[], "/Type/Sig/Filter", &format!("/Type/Sig{}/Filter", levels(20)))),
        [FIELD]
    );
    for value in [
        "/Name/A#00",
        "/Name/A#41",
        "/Name[1.5e5]",
        "/Name 100000000000000000000.1",
        "/Name<300>",
        "/Name(\\q)",
        "/Reference[<</Data 0 0 R>>]",
        "/Reference[<</Data 1 1 R>>]",
        "/Reference[<</Data 1 0 Rx>>]",
        &levels(40),
    ] {
        is_loose(&otherwise(&[], "/Type/Sig/Filter", &format!("/Type/Sig{value}/Filter")));
    }
}

#[test]
fn revisions_are_not_without_number() {
    let (information, dict) = object(made(), "/Creator(");
    let mut file = made().to_vec();
    for _ in 0..201 {
        file = revised(&file, &[(information, dict.clone())]);
    }
    is_loose(&file);
}

/// A revision with a table as a stream, and with the first field in a stream of objects.
struct InStreams {
    /// The head of the stream of objects, which lists them, and the objects.
    head: String,
    body: String,
    /// The number of its objects.
    count: usize,
    /// More objects, which stand in the file.
    more: String,
    widths: Vec<usize>,
    /// The numbers of the rows, as pairs of a first number and a count.
    index: Vec<u32>,
    /// The kind, the place and the third number of each object, by its number.
    rows: Vec<(u32, [usize; 3])>,
    /// Bytes behind the rows.
    tail: Vec<u8>,
}

/// The numbers of the field and the signature; those of the two streams are next.
fn numbers() -> (u32, u32) {
    (object(made(), "/Subtype/Widget").0, next(made()))
}

/// A file with such a revision, changed before the objects are written, and before the table is.
fn in_streams(objects: impl Fn(&mut InStreams), table: impl Fn(&mut InStreams)) -> Vec<u8> {
    let (field, signature) = numbers();
    let text = String::from_utf8_lossy(made());
    let previous = text.rsplit_once("startxref\n").unwrap().1.lines().next().unwrap();
    let (root, widget) = (object(made(), "/Type/Catalog").0, object(made(), "/Subtype/Widget").1);
    let mut parts = InStreams {
        head: format!("{field} 0 "),
        body: with(&widget, &format!("/V {signature} 0 R")),
        count: 1,
        more: String::new(),
        widths: vec![1, 4, 1],
        index: vec![0, 1, field, 1, signature, 3],
        rows: vec![(0, [0, 0, 255]), (field, [2, signature as usize + 1, 0])],
        tail: vec![],
    };
    objects(&mut parts);
    let mut written = [made(), b"\n"].concat();
    parts.rows.push((signature, [1, written.len(), 0]));
    written.extend(format!("{signature} 0 obj\n{SIGNATURE}\nendobj\n{}", parts.more).bytes());
    parts.rows.push((signature + 1, [1, written.len(), 0]));
    let entries = format!("/Type/ObjStm/N {}/First {}", parts.count, parts.head.len());
    let container = stream(&entries, &format!("{}{}", parts.head, parts.body));
    written.extend(format!("{} 0 obj\n{container}\nendobj\n", signature + 1).bytes());
    let start = written.len();
    parts.rows.push((signature + 2, [1, start, 0]));
    table(&mut parts);
    let bytes_of = |(_, row): &(u32, [usize; 3])| {
        let fields = row.iter().chain([&0]).zip(&parts.widths);
        fields
            .flat_map(|(number, width)| (*number as u128).to_be_bytes()[16 - width..].to_vec())
            .collect::<Vec<_>>()
    };
    let data: Vec<u8> = parts.rows.iter().flat_map(bytes_of).chain(parts.tail.iter().copied()).collect();
    let list = |numbers: Vec<String>| numbers.join(" ");
    let dict = format!(
        "<</Type/XRef/W[{}]/Index[{}]/Size {}/Root {root} 0 R/Prev {previous}/Length {}>>",
        list(parts.widths.iter().map(usize::to_string).collect()),
        list(parts.index.iter().map(u32::to_string).collect()),
        signature + 3,
        data.len()
    );
    written.extend(format!("{} 0 obj\n{dict}\nstream\n", signature + 2).bytes());
    written.extend(data);
    written.extend(format!("\nendstream\nendobj\nstartxref\n{start}\n%%EOF").bytes());
    sealed(&written)
}

#[test]
fn a_stream_of_objects_is_written_in_one_way() {
    let (field, signature) = numbers();
    assert_eq!(fields(&in_streams(|_| (), |_| ())), [FIELD]);
    let is_refused = |change: &dyn Fn(&mut InStreams)| is_loose(&in_streams(change, |_| ()));
    is_refused(&|parts| parts.head += "7 ");
    is_refused(&|parts| parts.body += " null");
    is_refused(&|parts| parts.count = 2);
    is_refused(&|parts| parts.head = format!("{field} 1 "));
    is_refused(&|parts| parts.head = format!("{} 0 ", field + 1));
    // The same object again, in the stream and in the file.
    is_refused(&|parts| {
        parts.count = 2;
        parts.head = format!("{}{field} {} ", parts.head, parts.body.len() + 1);
        parts.body = format!("{} {}", parts.body, parts.body);
    });
    is_refused(&|parts| parts.more = format!("{field} 0 obj\n{}\nendobj\n", parts.body));
    assert_eq!(signature, next(made()));
}

#[test]
fn a_table_in_a_stream_is_written_in_one_way() {
    let (field, signature) = numbers();
    let is_refused = |change: &dyn Fn(&mut InStreams)| is_loose(&in_streams(|_| (), change));
    assert_eq!(fields(&in_streams(|_| (), |parts| parts.widths = vec![1, 8, 2])), [FIELD]);
    is_refused(&|parts| parts.widths = vec![1, 9, 1]);
    is_refused(&|parts| parts.widths = vec![1, 4, 1, 1]);
    is_refused(&|parts| parts.widths = vec![2, 4, 1]);
    is_refused(&|parts| parts.index.push(7));
    is_refused(&|parts| parts.tail = vec![0]);
    is_refused(&|parts| parts.tail = vec![1, 0, 0, 0, 9, 0]);
    // Sections in another order, and one that is there twice.
    is_refused(&|parts| {
        parts.index = vec![field, 1, 0, 1, signature, 3];
        parts.rows.swap(0, 1);
    });
    is_refused(&|parts| {
        parts.index.extend([signature + 2, 1]);
        parts.rows.push(parts.rows[4]);
    });
    // A number that belongs to no object, and one that is not free.
    is_refused(&|parts| {
        parts.index[1] = 2;
        parts.rows.insert(1, (1, [0, 0, 0]));
    });
    is_refused(&|parts| parts.rows[0].1 = [1, 15, 0]);
    // The entry of the signature: another generation, an unknown kind, and another place.
    is_refused(&|parts| parts.rows[2].1[2] = 1);
    is_refused(&|parts| parts.rows[2].1[0] = 3);
    is_refused(&|parts| parts.rows[2].1[1] += 1);
    is_refused(&|parts| parts.rows[2].1 = [2, signature as usize + 1, 7]);
    is_refused(&|parts| parts.rows[1].1 = [1, made().len() + 1, 0]);
}
