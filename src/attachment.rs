//! Files that a PDF carries so that it can be made again: its spec, and the files to which the spec refers.

/// A file that a PDF carries.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Attachment {
    /// Its name, relative and with `/` between its parts, by which the spec refers to it.
    pub name: String,
    /// The content.
    pub content: Vec<u8>,
    /// The sort of file.
    pub sort: Sort,
}

/// A sort of file that a PDF carries.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Sort {
    /// The spec.
    Spec,
    /// The file of a city.
    City,
    /// A picture.
    Picture,
}

impl Sort {
    /// The word for it in the look.
    #[must_use]
    pub fn word(self) -> &'static str {
        match self {
            Self::Spec => "spec",
            Self::City => "city",
            Self::Picture => "picture",
        }
    }
}

impl Attachment {
    /// True if a name stays below the folder of the file on every system.
    #[must_use]
    pub fn is_safe(name: &str) -> bool {
        const MOST_CHARACTERS: usize = 250;
        // A mark of direction would make a name look different.
        let is_mark = |character: char| matches!(character, '\u{61C}' | '\u{200E}' | '\u{200F}' | '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}');
        let is_plain = |character: char| {
            !character.is_control() && !is_mark(character) && !"\\:*?\"<>|".contains(character)
        };
        // Some systems drop dots and spaces at the end of a name, and names of dots alone are folders.
        let is_part = |part: &str| !part.is_empty() && !part.ends_with(['.', ' ']);
        name.len() <= MOST_CHARACTERS && name.chars().all(is_plain) && name.split('/').all(is_part)
    }
}

#[cfg(test)]
mod tests {
    use super::Attachment;

    #[test]
    fn only_names_below_the_folder_are_safe() {
        for name in ["spec.yaml", "cities/el-paso.yaml", ".hidden", "a b/ñ.png"] {
            assert!(Attachment::is_safe(name), "{name}");
        }
        for name in [
            "",
            "/etc/passwd",
            "../a",
            "a/../b",
            "a/..",
            ".",
            "a//b",
            "a/",
            "c:\\a",
            "c:a",
            "a\\b",
            "a\n",
            "a.",
            "con?",
            "a\u{202E}lmay.exe",
            "a\u{2067}b",
            "a\u{200F}b",
            "a\u{61C}b",
        ] {
            assert!(!Attachment::is_safe(name), "{name}");
        }
    }
}
