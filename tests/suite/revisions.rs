//! Appends revisions to PDFs, as programs that sign do, and as forgers do.

use std::fmt::Write as _;

/// The entry by which a table in words ends a line, so that each is of one length.
const END: &str = "\r\n";

/// What a trailer says, without its size and the place of the table before.
fn trailer(pdf: &[u8]) -> (String, u32, String) {
    let text = String::from_utf8_lossy(pdf);
    let trailer =
        text.rsplit_once("trailer\n<<").unwrap().1.split_once(">>\nstartxref").unwrap().0.to_owned();
    let (before, behind) = trailer.split_once("/Size ").unwrap();
    let digits = behind.find(|character: char| !character.is_ascii_digit()).unwrap();
    let size = behind[..digits].parse().unwrap();
    let behind = behind[digits..].split("/Prev").next().unwrap();
    let previous = text.rsplit_once("startxref\n").unwrap().1.lines().next().unwrap();
    (format!("{before}{behind}"), size, previous.to_owned())
}

/// The number of the first object that is free.
pub fn next(pdf: &[u8]) -> u32 {
    trailer(pdf).1
}

/// A file with another revision, of these objects.
pub fn revised(pdf: &[u8], objects: &[(u32, String)]) -> Vec<u8> {
    revised_as(pdf, objects, |part| part)
}

/// A file with another revision, each part of which is written otherwise: an object, the table, or the end. The table and the
/// end give the places at which the parts begin then.
pub fn revised_as(pdf: &[u8], objects: &[(u32, String)], otherwise: impl Fn(String) -> String) -> Vec<u8> {
    let (trailer, size, previous) = trailer(pdf);
    let mut written = pdf.to_vec();
    written.push(b'\n');
    let mut table = "xref\n".to_owned();
    for (number, object) in objects {
        write!(table, "{number} 1\n{:010} 00000 n{END}", written.len()).unwrap();
        written.extend(otherwise(format!("{number} 0 obj\n{object}\nendobj\n")).bytes());
    }
    let start = written.len();
    let size = objects.iter().map(|(number, _)| number + 1).max().unwrap_or_default().max(size);
    let end = format!("trailer\n<<{trailer}/Size {size}/Prev {previous}>>\nstartxref\n{start}\n%%EOF");
    written.extend(otherwise(table).bytes());
    written.extend(otherwise(end).bytes());
    written
}

/// The number of the object that has some words, and what it holds.
pub fn object(pdf: &[u8], words: &str) -> (u32, String) {
    let text = String::from_utf8_lossy(pdf);
    let object = text.split("endobj").find(|object| object.contains(words)).unwrap();
    let (number, content) = object.split_once(" 0 obj\n").unwrap();
    (number.split_whitespace().last().unwrap().parse().unwrap(), content.trim().to_owned())
}

/// A dictionary with more entries.
pub fn with(dict: &str, entries: &str) -> String {
    format!("{}{entries}>>", dict.strip_suffix(">>").unwrap())
}

/// A stream of an object.
pub fn stream(entries: &str, content: &str) -> String {
    format!("<<{entries}/Length {}>>\nstream\n{content}\nendstream", content.len())
}

/// What a signature is before it is made: its digits and what it covers are still to be filled in.
pub const SIGNATURE: &str = "<</Type/Sig/Filter/Adobe.PPKLite/SubFilter/adbe.pkcs7.detached\
    /ByteRange[0 ********** ********** **********]/Contents<3003020101>>>";

/// Fills in what the signature covers: all but its digits.
pub fn sealed(pdf: &[u8]) -> Vec<u8> {
    sealed_around(pdf, "/Contents<")
}

/// Fills in what the signature covers: all but the digits behind the last of these words.
pub fn sealed_around(pdf: &[u8], words: &str) -> Vec<u8> {
    const PLACE: &str = "**********";
    let find = |words: &[u8]| pdf.windows(words.len()).rposition(|window| window == words).unwrap();
    let first = find(words.as_bytes()) + words.len() - 1;
    let second = first + "<3003020101>".len();
    let range = [first, second, pdf.len() - second];
    let start = find(PLACE.as_bytes()) - 2 * (PLACE.len() + 1);
    let mut sealed = pdf.to_vec();
    for (place, number) in range.iter().enumerate() {
        let start = start + place * (PLACE.len() + 1);
        sealed[start..start + PLACE.len()].copy_from_slice(format!("{number:<10}").as_bytes());
    }
    sealed
}

/// A file in which the first field is signed, in a revision with these objects too.
pub fn signed(pdf: &[u8], others: &[(u32, String)]) -> Vec<u8> {
    sealed(&signed_as(pdf, others, |part| part))
}

/// The same, with each part of the revision written otherwise, before it is filled in what the signature covers.
pub fn signed_as(pdf: &[u8], others: &[(u32, String)], otherwise: impl Fn(String) -> String) -> Vec<u8> {
    let (field, widget) = object(pdf, "/Subtype/Widget");
    let signature = others.iter().map(|(number, _)| number + 1).max().unwrap_or_default().max(next(pdf));
    let mut objects = vec![(field, with(&widget, &format!("/V {signature} 0 R")))];
    objects.extend(others.iter().filter(|(number, _)| *number != field).cloned());
    if let Some((_, widget)) = others.iter().find(|(number, _)| *number == field) {
        objects[0].1 = with(widget, &format!("/V {signature} 0 R"));
    }
    objects.push((signature, SIGNATURE.to_owned()));
    revised_as(pdf, &objects, otherwise)
}
