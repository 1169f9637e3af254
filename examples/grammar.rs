//! Prints the words that the grammar gives for every number and every day, one per row: the function, the number or
//! day, and the words, separated by tabs. `tests/interop/grammar.py` compares them with outside tools.

use std::io::{self, BufWriter, Write as _};

use alternat::finding::Path;
use alternat::grammar::spanish::Form::{Alone, Feminine, Masculine};
use alternat::grammar::{english, letter, roman, spanish};
use alternat::localize::Request;
use alternat::press::Press;
use alternat::resources::Resources;
use chrono::{Datelike as _, NaiveDate};
use fluent::FluentArgs;

/// The mark of a comma that is printed only if words follow.
const CLOSING_COMMA: char = '\u{E010}';

fn main() -> io::Result<()> {
    let mut output = BufWriter::new(io::stdout().lock());
    for number in 0..=9999_u32 {
        let ordinals = if number == 0 { Vec::new() } else { ordinals(number.into()) };
        let numerals = [Some(("letter", letter(number))), roman(number).map(|figures| ("roman", figures))];
        let rows = cardinals(number.into()).into_iter().chain(ordinals).chain(numerals.into_iter().flatten());
        for (what, words) in rows {
            writeln!(output, "{what}\t{number}\t{words}")?;
        }
    }
    for number in whole_thousands().chain(of_magnitudes()) {
        for (what, words) in cardinals(number) {
            writeln!(output, "{what}\t{number}\t{words}")?;
        }
    }
    let press = Press::new(Resources::built_in()).expect("what is built in is right");
    for locale in ["en-US", "es-MX", "es-ES"] {
        let messages = press.catalog().messages(&locale.parse().expect("a locale")).expect("it is built in");
        for day in days() {
            let mut arguments = FluentArgs::new();
            arguments.set("day", day.day());
            arguments.set("month", day.month());
            arguments.set("year", day.year());
            for message in ["date-cited", "date-of-signing", "date-of-signing-in-words"] {
                let request = Request { message, attribute: None, path: &Path::root() };
                let words = messages.format(request, &arguments).expect("every day can be told");
                let words = words.trim_end_matches(CLOSING_COMMA).replace('\u{A0}', " ");
                writeln!(output, "{locale} {message}\t{day}\t{words}")?;
            }
        }
    }
    output.flush()
}

/// Every multiple of a thousand from ten thousand on, alone and followed by one.
fn whole_thousands() -> impl Iterator<Item = u64> {
    (10..=999).flat_map(|thousands| [thousands * 1000, thousands * 1000 + 1])
}

/// Numbers of each magnitude from ten thousand to the largest in words, in an order without a rule that is always the
/// same, with each power of ten and the number behind it.
fn of_magnitudes() -> impl Iterator<Item = u64> {
    let mut state = 1_u64;
    let numbers = (4..15).flat_map(move |power| {
        let least = 10_u64.pow(power);
        let any = (0..500).map(|_| {
            state = state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
            least + (state >> 11) % (9 * least)
        });
        any.chain([least, least + 1]).collect::<Vec<_>>()
    });
    numbers.chain([english::LARGEST])
}

/// Every day of a hundred years.
fn days() -> impl Iterator<Item = NaiveDate> {
    let first = NaiveDate::from_ymd_opt(2000, 1, 1).expect("a day of the calendar");
    first.iter_days().take_while(|day| day.year() < 2100)
}

fn cardinals(number: u64) -> Vec<(&'static str, String)> {
    vec![
        ("en-cardinal", english::cardinal(number)),
        ("es-cardinal-alone", spanish::cardinal(number, Alone)),
        ("es-cardinal-masculine", spanish::cardinal(number, Masculine)),
        ("es-cardinal-feminine", spanish::cardinal(number, Feminine)),
    ]
}

fn ordinals(number: u64) -> Vec<(&'static str, String)> {
    vec![
        ("en-ordinal", english::ordinal(number)),
        ("en-ordinal-figures", english::ordinal_figures(number)),
        ("es-ordinal-alone", spanish::ordinal(number, Alone)),
        ("es-ordinal-masculine", spanish::ordinal(number, Masculine)),
        ("es-ordinal-feminine", spanish::ordinal(number, Feminine)),
        ("es-ordinal-figures-alone", spanish::ordinal_figures(number, Alone)),
        ("es-ordinal-figures-masculine", spanish::ordinal_figures(number, Masculine)),
        ("es-ordinal-figures-feminine", spanish::ordinal_figures(number, Feminine)),
    ]
}
