//! The kind of a file that is not a readable PDF, by its first bytes.

/// The kind of a file.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    /// Nothing: it has no bytes.
    Empty,
    /// A PDF, by its first bytes.
    Pdf,
    /// A document of a word processor.
    Document,
    /// A picture.
    Picture,
    /// Something else.
    Other,
}

impl Kind {
    /// The kind of a file with these bytes.
    #[must_use]
    pub fn of(bytes: &[u8]) -> Self {
        const PACKED: &[u8] = b"PK\x03\x04";
        const COMPOUND: &[u8] = b"\xD0\xCF\x11\xE0";
        const PICTURES: [&[u8]; 5] = [b"\x89PNG", b"\xFF\xD8\xFF", b"II*\0", b"MM\0*", b"GIF8"];
        let begins = |with: &[u8]| bytes.starts_with(with);
        let has = |words: &[u8]| bytes.windows(words.len()).any(|window| window == words);
        if bytes.is_empty() {
            Self::Empty
        } else if begins(b"%PDF-") {
            Self::Pdf
        } else if begins(COMPOUND)
            || begins(b"{\\rtf")
            || (begins(PACKED) && (has(b"word/") || has(b"opendocument.text")))
        {
            Self::Document
        } else if PICTURES.iter().any(|start| begins(start)) {
            Self::Picture
        } else {
            Self::Other
        }
    }

    /// The word for it in the messages.
    #[must_use]
    pub fn word(self) -> &'static str {
        match self {
            Self::Empty => "empty",
            Self::Pdf => "pdf",
            Self::Document => "document",
            Self::Picture => "picture",
            Self::Other => "other",
        }
    }
}
