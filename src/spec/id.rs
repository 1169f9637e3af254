//! The names of the folders of agreements.

/// True if a text can be the name of a folder on any system.
#[must_use]
pub fn is_id(text: &str) -> bool {
    let is_plain = |character: char| character.is_ascii_alphanumeric() || "-_".contains(character);
    let starts_well = text.starts_with(|character: char| character.is_ascii_alphanumeric());
    starts_well && text.len() <= 80 && text.chars().all(is_plain) && !is_device(text)
}

/// The rule of `is_device`, as a regular expression of the schema for editors.
pub(super) const DEVICES: &str =
    "^([Cc][Oo][Nn]|[Pp][Rr][Nn]|[Aa][Uu][Xx]|[Nn][Uu][Ll]|([Cc][Oo][Mm]|[Ll][Pp][Tt])[0-9])$";

/// True if a name is that of a device on Windows, which no file or folder can have.
fn is_device(text: &str) -> bool {
    let name = text.to_ascii_lowercase();
    let is_port = ["com", "lpt"]
        .iter()
        .any(|port| name.strip_prefix(port).is_some_and(|rest| matches!(rest.as_bytes(), [b'0'..=b'9'])));
    is_port || ["con", "prn", "aux", "nul"].contains(&name.as_str())
}

#[cfg(test)]
mod tests {
    use super::is_id;

    #[test]
    fn names_that_windows_keeps_for_devices_are_no_ids() {
        for name in ["con", "PRN", "aux", "nul", "com1", "Lpt9"] {
            assert!(!is_id(name), "{name}");
        }
        for name in ["console", "com", "com10", "nul-1", "lpta"] {
            assert!(is_id(name), "{name}");
        }
        for name in ["a.", "a ", "a.b", "ñ", "", "-a"] {
            assert!(!is_id(name), "{name:?}");
        }
    }
}
