//! What holds the place of something else, by kinds: what a draft leaves open, and what a spreadsheet, a
//! mail merge or a web page leaves where a name should be.

use std::ops::Range;

use super::Subject;
use super::english::phrases;
use super::nameless::no_name;
use super::texts::{OneText, Role};
use super::words::{Word, is_mask, masked, words};
use crate::finding::{Finding, Path, Rule};
use crate::model::vocabulary::slug;
use crate::spec::{self, Lexicon, SIGNATORY, Sort};

/// Words that hold the place of something else, in capitals as drafts have them.
const PLACEHOLDERS: [&str; 8] = ["TBC", "TBA", "XXX", "XXXX", "TODO", "FIXME", "PENDIENTE", "MERGEFIELD"];

/// Pairs of signs around what is to be filled in.
const FRAMES: [(&str, &str); 6] =
    [("<<", ">>"), ("<", ">"), ("{{", "}}"), ("${", "}"), ("%%", "%%"), ("[", "]")];

/// Whole texts, as [`slug`]s, that say that nothing is known.
const NOTHING: [&str; 27] = [
    "desconocida",
    "desconocido",
    "n-a",
    "n-d",
    "na",
    "name",
    "nan",
    "nd",
    "nil",
    "ninguna",
    "ninguno",
    "no-aplica",
    "no-disponible",
    "nombre",
    "none",
    "not-applicable",
    "not-available",
    "null",
    "pending",
    "pendiente",
    "sin-dato",
    "sin-datos",
    "sin-nombre",
    "undefined",
    "vacante",
    "vacant",
    "x",
];

/// Errors of spreadsheets that end with no sign of their own, behind their `#`.
const ERRORS: [&str; 5] = ["N/A", "N/D", "NA", "GETTING_DATA", "OBTENIENDO_DATOS"];

/// What is found in place of a text.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Kind {
    /// A mark of a draft: *TBD*, *[name]*, `___`.
    Open,
    /// The error of a cell: `#N/A`, `#¡REF!`.
    SheetError,
    /// A formula that was not worked out: `=VLOOKUP(A2;B:C;2)`.
    Formula,
    /// A field of a mail merge that was not filled in: *«Nombre»*.
    MergeField,
    /// A character as web pages write it: `&amp;`.
    Entity,
    /// A word or a sign for nothing: *N/A*, *None*, *-*.
    Nothing,
    /// An address of mail or of a page, where a name belongs.
    Address,
    /// So many persons, where the name of one belongs: *2 witnesses*.
    Number,
    /// An answer to another question, where a name belongs: *Yes, the City Secretary*, *same*, *woman*.
    Answer,
    /// A date, where a name belongs.
    Date,
    /// An office, where the name of who holds it belongs.
    Office,
}

impl Kind {
    /// The name by which the messages know the kind.
    fn id(self) -> &'static str {
        match self {
            Self::Open => "open",
            Self::SheetError => "sheet-error",
            Self::Formula => "formula",
            Self::MergeField => "merge-field",
            Self::Entity => "entity",
            Self::Nothing => "nothing",
            Self::Address => "address",
            Self::Number => "number",
            Self::Answer => "answer",
            Self::Date => "date",
            Self::Office => "office",
        }
    }
}

/// Finds what holds the place of something else.
pub(super) fn placeholders(subject: &Subject<'_>) -> Vec<Finding> {
    let mut findings = Vec::new();
    for written in &subject.texts {
        for one in written.each() {
            let text = masked(one.text);
            // Part of a name or a place may stay a line to fill in by hand.
            let text = if takes_blanks(&one.path) { blanks_as_spaces(&text) } else { text };
            if let Some((kind, span)) = found(subject, &one.path, (&text, written.role)) {
                let finding = Finding::in_words(Rule::Placeholder, &one.path, one.text, span.clone());
                let finding = finding.with("written", text[span].trim()).with("kind", kind.id());
                findings.push(finding.with("of", named_by(&one.path)));
            }
        }
    }
    findings
}

/// True if the text of a name holds the place of something else.
pub(super) fn holds_place(subject: &Subject<'_>, one: &OneText<'_>) -> bool {
    found(subject, &one.path, (&masked(one.text), Role::Name)).is_some()
}

/// What holds the place of something else in a text that is for something.
fn found(subject: &Subject<'_>, path: &Path, (text, role): (&str, Role)) -> Option<(Kind, Range<usize>)> {
    placeholder(subject.lexicon(), text, role).or_else(|| no_name(subject, path, (text, role)))
}

/// The word by which messages select what belongs at a place: the name of a city, of a signatory, of a witness or another.
fn named_by(path: &Path) -> &'static str {
    match path {
        path if path.has_field("city") => "city",
        path if path.has_field(SIGNATORY) => SIGNATORY,
        path if path.has_field("witnesses") => "witnesses",
        _ => "other",
    }
}

/// Whether underscores in a text stay a line to fill in by hand: in the place of the signing, and in
/// the name of who signs.
pub(super) fn takes_blanks(path: &Path) -> bool {
    let is_place = path.is_below(&spec::path(&["signing", "place"]));
    is_place || (path.is_field("name") && !path.has_field("officers") && !path.has_field("on-behalf-of"))
}

/// A text of the same length without the lines to fill in by hand.
fn blanks_as_spaces(text: &str) -> String {
    const BLANK: &str = "___";
    let mut known = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(start) = rest.find(BLANK) {
        let end = rest[start..].find(|sign| sign != '_').map_or(rest.len(), |length| start + length);
        known.push_str(&rest[..start]);
        known.extend(std::iter::repeat_n(' ', end - start));
        rest = &rest[end..];
    }
    known + rest
}

/// What holds the place of something else in a text that is for something.
fn placeholder(lexicon: &Lexicon, text: &str, role: Role) -> Option<(Kind, Range<usize>)> {
    let is_name = matches!(role, Role::Name | Role::Office);
    let found = |kind: Kind, span: Option<Range<usize>>| span.map(|span| (kind, span));
    found(Kind::SheetError, sheet_error(text))
        .or_else(|| found(Kind::Formula, formula(text)))
        .or_else(|| found(Kind::MergeField, merge_field(text).filter(|_| role != Role::Prose)))
        .or_else(|| found(Kind::Entity, entity(text)))
        .or_else(|| found(Kind::Nothing, nothing(text, is_name)))
        .or_else(|| found(Kind::Address, address(text).filter(|_| is_name)))
        .or_else(|| found(Kind::Open, open(lexicon, text)))
}

/// The stretch of a text without the spaces around it.
pub(super) fn trimmed(text: &str) -> Range<usize> {
    let start = text.len() - text.trim_start().len();
    start..start + text.trim().len()
}

/// The error of a spreadsheet's cell, in whatever language: `#` and a word in capitals that ends with `!` or
/// `?`, or one of the few that do not; of a column too narrow `####`; in some programs `Err:502`.
fn sheet_error(text: &str) -> Option<Range<usize>> {
    let numbered =
        text.find("Err:").filter(|start| text[start + 4..].starts_with(|next: char| next.is_ascii_digit()));
    if let Some(start) = numbered {
        let digits =
            text[start + 4..].find(|next: char| !next.is_ascii_digit()).unwrap_or(text.len() - start - 4);
        return Some(start..start + 4 + digits);
    }
    text.match_indices('#').find_map(|(start, _)| {
        let rest = &text[start + 1..];
        if rest.starts_with("##") {
            return Some(
                start..start + rest.find(|next| next != '#').map_or(rest.len(), |length| length) + 1,
            );
        }
        let word = rest.trim_start_matches(['¡', '¿']);
        let is_part = |next: char| next.is_uppercase() || next.is_ascii_digit() || "/_".contains(next);
        let length = word.find(|next| !is_part(next)).unwrap_or(word.len());
        let end = start + 1 + rest.len() - word.len() + length;
        if word[length..].starts_with(['!', '?']) && length > 1 {
            return Some(start..end + 1);
        }
        let is_error =
            |error: &&str| word.get(..error.len()).is_some_and(|word| word.eq_ignore_ascii_case(error));
        let error = ERRORS.iter().find(|error| is_error(error))?;
        let end = end - length + error.len();
        (!text[end..].starts_with(char::is_alphanumeric)).then_some(start..end)
    })
}

/// A text that a spreadsheet would take for a formula: it begins with `=`, or with `+`, `-` or `@` before the
/// name of a function.
fn formula(text: &str) -> Option<Range<usize>> {
    let span = trimmed(text);
    let whole = &text[span.clone()];
    let is_call = || {
        let name = whole.strip_prefix(['+', '-', '@'])?;
        let length = name.find(|next: char| !(next.is_alphanumeric() || "._".contains(next)))?;
        (length > 0 && name[length..].starts_with('(')).then_some(())
    };
    let is_formula = (whole.len() > 1 && whole.starts_with('=')) || is_call().is_some();
    is_formula.then_some(span)
}

/// Fields of a mail merge, of which a text has nothing else: a word in guillemets, as Word shows a field, or
/// between per cent signs.
fn merge_field(text: &str) -> Option<Range<usize>> {
    const FIELDS: [(char, char); 2] = [('«', '»'), ('%', '%')];
    let whole = &text[trimmed(text)];
    let mut rest = whole;
    while let Some(next) = rest.chars().next() {
        let Some((open, close)) = FIELDS.iter().find(|(open, _)| *open == next) else {
            if next.is_alphanumeric() || is_mask(next) {
                return None;
            }
            rest = &rest[next.len_utf8()..];
            continue;
        };
        let inside = &rest[open.len_utf8()..];
        let length = inside.find(*close)?;
        if length == 0 || inside[..length].contains(char::is_whitespace) {
            return None;
        }
        rest = &inside[length + close.len_utf8()..];
    }
    whole.starts_with(['«', '%']).then(|| trimmed(text))
}

/// A character as HTML writes it: `&amp;`, `&#39;`, `&eacute;`.
fn entity(text: &str) -> Option<Range<usize>> {
    const LONGEST: usize = 8;
    text.match_indices('&').find_map(|(start, _)| {
        let name = &text[start + 1..];
        let length = name.find(';').filter(|length| (2..=LONGEST).contains(length))?;
        let name = name[..length].trim_start_matches('#');
        let is_name = !name.is_empty() && name.bytes().all(|letter| letter.is_ascii_alphanumeric());
        is_name.then_some(start..start + 1 + length + 1)
    })
}

/// A whole text that says that nothing is known, or is no more than signs; a name has letters.
fn nothing(text: &str, is_name: bool) -> Option<Range<usize>> {
    let span = trimmed(text);
    let whole = &text[span.clone()];
    let says = |next: char| next.is_alphabetic() || is_mask(next) || (!is_name && next.is_numeric());
    // An underscore or two are a line to fill in, which is found otherwise.
    let is_empty = whole.is_empty() || whole.contains('_');
    (!is_empty && (!whole.contains(says) || NOTHING.contains(&slug(whole).as_str()))).then_some(span)
}

/// The address of a mailbox or of a page.
fn address(text: &str) -> Option<Range<usize>> {
    let mut start = 0;
    for word in text.split(char::is_whitespace) {
        let span = start..start + word.len();
        start = span.end + text[span.end..].chars().next().map_or(0, char::len_utf8);
        let is_mailbox =
            word.split_once('@').is_some_and(|(name, host)| !name.is_empty() && host.contains('.'));
        let is_page =
            ["http://", "https://", "www."].iter().any(|begin| word.to_lowercase().starts_with(begin));
        if is_mailbox || is_page {
            return Some(span);
        }
    }
    None
}

/// What a draft leaves open.
fn open(lexicon: &Lexicon, text: &str) -> Option<Range<usize>> {
    let word = PLACEHOLDERS.iter().find_map(|placeholder| {
        let spans = phrases(text, placeholder).into_iter();
        spans.into_iter().find(|span| text[span.clone()] == **placeholder && !is_thirtieth(text, span))
    });
    let line = || ["__", "???", "....."].iter().find_map(|sign| run(text, sign));
    let filler =
        || lexicon.said(Sort::Filler).find_map(|(filler, _)| phrases(text, filler).into_iter().next());
    word.or_else(line).or_else(filler).or_else(|| framed(text))
}

/// What *XXX* counts in Roman figures.
const COUNTED: [&str; 8] = [
    "anniversary",
    "aniversario",
    "edition",
    "edición",
    "century",
    "ayuntamiento",
    "legislatura",
    "congreso",
];

/// Whether what stands for something else is the number thirty: *el XXX aniversario*.
fn is_thirtieth(text: &str, span: &Range<usize>) -> bool {
    let next = words(&text[span.end..]).first().map(Word::lower).unwrap_or_default();
    text[span.clone()].bytes().all(|figure| figure == b'X') && COUNTED.contains(&next.as_str())
}

/// A run of the same sign.
fn run(text: &str, signs: &str) -> Option<Range<usize>> {
    let start = text.find(signs)?;
    let sign = signs.chars().next()?;
    let length = text[start..].find(|next| next != sign).unwrap_or(text.len() - start);
    Some(start..start + length)
}

/// The longest of what a frame holds.
const LONGEST: usize = 40;

/// What a frame holds that asks to be filled in: *[name]*, *<<date>>*, *[●]*.
fn framed(text: &str) -> Option<Range<usize>> {
    FRAMES.iter().find_map(|(open, close)| {
        text.match_indices(open).find_map(|(start, _)| {
            let inside = &text[start + open.len()..];
            let end = inside.find(close)?;
            let (inside, after) = (&inside[..end], &inside[end + close.len()..]);
            // *[1]* is a reference, *[sic]* a remark, *[T]he* begins a quotation.
            let is_open = inside.contains(|sign: char| sign.is_alphabetic() || "●•…".contains(sign));
            let is_word = after.starts_with(char::is_alphabetic);
            let is_short = end <= LONGEST && is_open && !is_word && inside.trim() != "sic";
            (is_short && !inside.contains(is_mask)).then_some(start..start + open.len() + end + close.len())
        })
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    use crate::spec::Calendar;

    fn lexicon() -> Lexicon {
        let fillers = ["lorem ipsum", "tbd", "to be determined"];
        let said = fillers.map(|filler| (Sort::Filler, filler.to_owned(), filler.to_owned()));
        Lexicon::new(said.into(), Calendar::default())
    }

    #[test]
    fn what_a_draft_leaves_open_is_found() {
        for text in [
            "Mayor TBD",
            "tbd",
            "As in [1], [name]",
            "[●]",
            "<name>",
            "a date to be determined",
            "el ____ de abril",
            "[name]",
            "<<fecha>>",
            "Lorem ipsum dolor",
            "XXX",
            "por {{ name }}",
        ] {
            assert!(open(&lexicon(), text).is_some(), "{text}");
        }
        for text in [
            "Superbowl XXXV",
            "Sam Placeholder",
            "the pending matter",
            "«las Partes»",
            "un asunto pendiente",
            "a_b",
            "[T]he Parties",
            "[1]",
            "6 < 7 > 5",
        ] {
            assert_eq!(placeholder(&lexicon(), text, Role::Prose), None, "{text}");
        }
    }

    #[test]
    fn what_a_program_leaves_in_place_of_a_name_is_found() {
        let kind = |text: &str| {
            placeholder(&lexicon(), text, Role::Name).map(|(kind, span)| (kind, text[span].to_owned()))
        };
        let whole = |kind: Kind, text: &str| Some((kind, text.to_owned()));
        let errors = [
            "#N/A",
            "#n/a",
            "#REF!",
            "#VALUE!",
            "#NAME?",
            "#DIV/0!",
            "#NULL!",
            "#NUM!",
            "#SPILL!",
            "#CALC!",
            "#GETTING_DATA",
            "#N/D",
            "#¡REF!",
            "#¡VALOR!",
            "#VALOR!",
            "#¿NOMBRE?",
            "#¡DIV/0!",
            "#¡NULO!",
            "#¡NUM!",
            "#¡DESBORDAMIENTO!",
            "#¡CÁLC!",
            "#OBTENIENDO_DATOS",
            "#ERROR!",
            "####",
            "Err:502",
        ];
        for text in errors {
            assert_eq!(kind(text), whole(Kind::SheetError, text), "{text}");
        }
        for text in
            ["=VLOOKUP(A2,B:C,2,FALSE)", "=BUSCARV(A2;B:C;2;FALSO)", "=A1", "+SUMA(A1:A2)", "@INDEX(A:A)"]
        {
            assert_eq!(kind(text), whole(Kind::Formula, text), "{text}");
        }
        for text in ["«Nombre»", "«Nombre» «Apellido_1»", "%NAME%"] {
            assert_eq!(kind(text), whole(Kind::MergeField, text), "{text}");
        }
        for text in ["&amp;", "&nbsp;", "&#39;", "&#x27;", "&eacute;"] {
            assert_eq!(kind(&format!("Mar{text}a")), whole(Kind::Entity, text), "{text}");
        }
        for text in
            ["N/A", "n/a", "N.A.", "-", "—", "...", "None", "null", "NaN", "Ninguno", "No aplica", "0", "12"]
        {
            let is_found = kind(text).is_some_and(|(kind, _)| kind == Kind::Nothing);
            assert_eq!(is_found, text != "{text}");
        }
        for text in ["mayor@example.gov", "https://example.gov", "www.example.gov"] {
            assert_eq!(kind(&format!("Ana {text}")), whole(Kind::Address, text), "{text}");
        }
    }

    #[test]
    fn names_stay_names() {
        for text in [
            "José «Pepe» Ejemplo",
            "Blvd. Hidalgo #101",
            "Suite #A",
            "Mercer & Sons",
            "Ana Nadal",
            "N. A. Sample",
            "Nana",
            "Smith-Jones",
            "李小龙",
            "",
            "   ",
        ] {
            for role in [Role::Name, Role::Line, Role::Office] {
                assert_eq!(placeholder(&lexicon(), text, role), None, "{text}");
            }
        }
        assert_eq!(placeholder(&lexicon(), "2024–2027", Role::Line), None);
        assert_eq!(placeholder(&lexicon(), "mayor@example.gov", Role::Line), None);
        assert_eq!(placeholder(&lexicon(), "\u{1}\u{1}", Role::Prose), None);
        assert_eq!(placeholder(&lexicon(), "«Fiesta»", Role::Prose), None);
    }

    #[test]
    fn lines_to_fill_in_leave_the_rest_where_it_is() {
        assert_eq!(blanks_as_spaces("Ana ____ ñ ___"), "Ana      ñ    ");
        assert_eq!(blanks_as_spaces("a__b"), "a__b");
    }
}
