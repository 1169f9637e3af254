//! The colophon of a book: its title, language, date and identifier.

use pdf_writer::writers::DocumentInfo;
use pdf_writer::{Date, Ref, TextStr};
use sha2::{Digest as _, Sha256};
use xmp_writer::{DateTime, LangId, RenditionClass, Timezone, XmpWriter};

use crate::document::FileDate;

use super::file::{Fingerprint, Quire};

/// The statements of a book about itself.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Colophon {
    /// Its title.
    pub title: String,
    /// The language of its title and its bookmarks, as in `es-MX`; every original keeps its own.
    pub language: String,
    /// The date of the file.
    pub date: FileDate,
    /// The text that distinguishes this book from every other.
    pub identifier: String,
}

/// The program that made it.
const CREATOR: &str = concat!("Alternat ", env!("CARGO_PKG_VERSION"));

impl Colophon {
    /// The fingerprint that distinguishes this book from every other.
    pub(super) fn fingerprint(&self) -> Fingerprint {
        Sha256::digest(&self.identifier).into()
    }

    /// Its date, in the types of a PDF.
    fn day(&self) -> (u16, u8, u8) {
        let [month, day] = [self.date.month, self.date.day].map(|part| u8::try_from(part).unwrap_or(1));
        (u16::try_from(self.date.year).unwrap_or_default(), month, day)
    }

    /// Writes it as document information.
    pub(super) fn write_information(&self, quire: &mut Quire<'_>) -> Ref {
        let information = quire.reserve();
        let (year, month, day) = self.day();
        let date = Date::new(year).month(month).day(day);
        let date = date.hour(0).minute(0).second(0).utc_offset_hour(0).utc_offset_minute(0);
        quire.write(information, |chunk| {
            let mut entries = chunk.indirect(information).start::<DocumentInfo<'_>>();
            entries.title(TextStr(&self.title)).creator(TextStr(CREATOR));
            entries.creation_date(date).modified_date(date);
        });
        information
    }

    /// Writes it as XMP, which also names the standards that the book keeps.
    pub(super) fn write_metadata(&self, quire: &mut Quire<'_>, pages: usize, ids: [&str; 2]) -> Ref {
        let (year, month, day) = self.day();
        let date = DateTime {
            year,
            month: Some(month),
            day: Some(day),
            hour: Some(0),
            minute: Some(0),
            second: Some(0),
            timezone: Some(Timezone::Utc),
        };
        let mut xmp = XmpWriter::new();
        xmp.title([(None, self.title.as_str())]).language([LangId(&self.language)]);
        xmp.creator_tool(CREATOR).create_date(date).modify_date(date);
        xmp.pdfa_part(2).pdfa_conformance("A").pdfua_part(1);
        let mut schemas = xmp.extension_schemas();
        schemas.xmp_media_management().properties().describe_instance_id();
        schemas.pdf().properties().describe_all();
        schemas.pdfua_id().properties().describe_part();
        drop(schemas);
        xmp.num_pages(u32::try_from(pages).unwrap_or(u32::MAX)).format("application/pdf");
        xmp.document_id(ids[0]).instance_id(ids[1]);
        xmp.rendition_class(RenditionClass::Proof).pdf_version("1.7");
        let metadata = quire.reserve();
        let text = xmp.finish(None);
        quire.write(metadata, |chunk| {
            chunk.metadata(metadata, text.as_bytes());
        });
        metadata
    }
}
