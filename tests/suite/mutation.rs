//! Specs that somebody's hand slipped on do no harm. `fuzz/` does the same for hours.

use std::fs;

use proptest::prelude::*;
use proptest::sample::Index;
use proptest::test_runner::{Config, TestRunner};

use crate::harmless::assert_harmless;
use crate::support::{fixtures, press, root, specs};

/// A slip of the hand.
#[derive(Debug, Clone)]
enum Slip {
    Insert(Index, Vec<u8>),
    Delete(Index, usize),
    RepeatLine(Index),
    DropLine(Index),
    SwapLines(Index, Index),
}

fn slip() -> impl Strategy<Value = Slip> {
    const MARKS: [&str; 16] = [
        "[",
        "]",
        "{",
        "}",
        ": ",
        "- ",
        "\n",
        "\t",
        "\"",
        "'",
        "&a ",
        "*a",
        "!t ",
        "#",
        "{ $date }",
        "\u{202E}",
    ];
    let bytes = prop_oneof![
        proptest::sample::select(&MARKS[..]).prop_map(|mark| mark.as_bytes().to_vec()),
        proptest::collection::vec(any::<u8>(), 1..4),
    ];
    let place = any::<Index>;
    prop_oneof![
        (place(), bytes).prop_map(|(place, bytes)| Slip::Insert(place, bytes)),
        (place(), 1_usize..20).prop_map(|(place, count)| Slip::Delete(place, count)),
        place().prop_map(Slip::RepeatLine),
        place().prop_map(Slip::DropLine),
        (place(), place()).prop_map(|(one, other)| Slip::SwapLines(one, other)),
    ]
}

impl Slip {
    fn of(&self, mut text: Vec<u8>) -> Vec<u8> {
        if text.is_empty() {
            return text;
        }
        let mut lines: Vec<_> = text.split_inclusive(|byte| *byte == b'\n').map(<[u8]>::to_vec).collect();
        let count = lines.len();
        match self {
            Self::Insert(place, bytes) => {
                let place = place.index(text.len());
                text.splice(place..place, bytes.iter().copied());
                return text;
            }
            Self::Delete(place, count) => {
                let place = place.index(text.len());
                text.drain(place..(place + count).min(text.len()));
                return text;
            }
            Self::RepeatLine(line) => lines.insert(line.index(count), lines[line.index(count)].clone()),
            Self::DropLine(line) => drop(lines.remove(line.index(count))),
            Self::SwapLines(one, other) => lines.swap(one.index(count), other.index(count)),
        }
        lines.concat()
    }
}

#[test]
fn whatever_is_written_does_no_harm() {
    let press = press();
    let folders = ["fixtures/cities", "fixtures/invalid"];
    let paths = folders.iter().flat_map(|folder| specs(&root().join(folder))).chain(fixtures());
    let texts: Vec<_> = paths.map(|path| fs::read(path).unwrap()).collect();
    let mutated = (proptest::sample::select(texts), proptest::collection::vec(slip(), 0..6));
    let mut runner = TestRunner::new(Config { cases: 400, failure_persistence: None, ..Config::default() });
    runner
        .run(&mutated, |(text, slips)| {
            assert_harmless(&press, &slips.iter().fold(text, |text, slip| slip.of(text)));
            Ok(())
        })
        .unwrap();
}

/// What was found once to do harm, or nearly.
#[test]
fn what_did_harm_once_does_no_more() {
    let press = press();
    let texts: [&[u8]; 6] = [
        b"",
        b"\xEF\xBB\xBF%TAG !a! b\n",
        b"kind: \xC3",
        b"? [a]\n: b\n",
        b"parties: [{ id: a, from: b }, { id: c, from: b }]\n",
        b"kind: 99999999999999999999999999\nyear: .inf\n",
    ];
    for text in texts {
        assert_harmless(&press, text);
    }
}
