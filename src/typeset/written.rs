//! Checks of the text of a drawing before it is parsed: no part may take a reader more than linear time, or turn a
//! small file into a large one.

use super::image::MOST_IMAGE_BYTES;

/// The most attributes of an element: a reader compares each with all others.
const MOST_ATTRIBUTES: usize = 500;

/// The most declarations of a style: a reader counts lines up to each of them.
const MOST_DECLARATIONS: usize = 2_000;

/// True if a drawing can be read quickly.
pub(super) fn is_read_soon(text: &str) -> bool {
    has_short_entities(text) && text.split('<').all(is_short)
}

/// True if an element, including the text up to the next one, has a normal number of attributes and declarations. A
/// value has no `<`.
fn is_short(element: &str) -> bool {
    let attributes = element.split('=').skip(1).filter(|value| value.trim_start().starts_with(['"', '\'']));
    if attributes.count() > MOST_ATTRIBUTES {
        return false;
    }
    let values = element.split("style").skip(1);
    values.filter_map(quoted).all(|style| style.matches(';').count() <= MOST_DECLARATIONS)
}

/// The value after the name of an attribute.
fn quoted(behind: &str) -> Option<&str> {
    let value = behind.trim_start().strip_prefix('=')?.trim_start();
    let quote = value.chars().next().filter(|quote| matches!(quote, '"' | '\''))?;
    value[1..].split(quote).next()
}

/// True if entities cannot turn a small file into a large one: none is within another, and no long one is used often.
fn has_short_entities(text: &str) -> bool {
    const DECLARED: &str = "<!ENTITY";
    let values = text.split(DECLARED).skip(1).map(|declaration| {
        let start = declaration.find(['"', '\''])?;
        let (quote, value) = declaration[start..].split_at(1);
        value.split(quote).next()
    });
    let values: Vec<_> = values.flatten().collect();
    let length: usize = values.iter().map(|value| value.len()).sum();
    let is_used = text.matches('&').count();
    let is_nested = values.iter().any(|value| value.contains('&') || value.contains('<'));
    !is_nested && length.saturating_mul(is_used) <= MOST_IMAGE_BYTES
}
