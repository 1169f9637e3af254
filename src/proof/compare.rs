//! The differences between the words of two files: page, passage, and the words themselves.

use std::num::NonZeroUsize;
use std::ops::Range;

use super::file::File;
use super::looks::{self, Aspect};
use super::page;
use super::passages::{Passage, passages};
use super::{Tampering, Unreadable, origin, sequence, text};
use crate::document::{Column, Document};

/// A difference between a PDF and the result of its spec.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Difference {
    /// Other words.
    Words {
        /// The page, counted from 1.
        page: usize,
        /// The passage, if it is one of the agreement's.
        passage: Option<Passage>,
        /// The words of the result.
        expected: String,
        /// The words in the PDF.
        found: String,
    },
    /// A page, counted from 1, with the same words, which looks different or may look different.
    Look(usize, Aspect),
    /// A page that is missing, by its number from 1 among the expected ones.
    MissingPage(usize),
    /// A page that was added, by its number from 1.
    AddedPage(usize),
    /// Pictures of pages in place of pages, as from a scanner.
    Scan,
    /// Another number of pages.
    Pages {
        /// The expected number.
        expected: usize,
        /// The number of pages in the PDF.
        found: usize,
    },
    /// No difference on the pages themselves.
    Unseen,
    /// Another program, named if known, has saved the file again, so that its bytes differ.
    SavedAgain(Option<String>),
    /// More than signatures after the original.
    Appended(Tampering),
    /// A file that cannot be read.
    Unreadable,
    /// An agreement of other parties.
    OtherParties {
        /// The parties of the spec.
        expected: String,
        /// The parties that the file names, if it names any.
        found: Option<String>,
    },
}

impl Difference {
    /// The page, counted from 1, whose words differ.
    fn page(&self) -> Option<usize> {
        if let Self::Words { page, .. } = self { Some(*page) } else { None }
    }
}

/// The most differences in words that are reported.
const MOST_TOLD: usize = 10;

/// The differences between two files.
pub(super) fn differences(
    found: &File<'_>,
    expected: &File<'_>,
    document: &Document,
) -> Result<Vec<Difference>, Unreadable> {
    let (found_pages, expected_pages) = (page::pages(found)?, page::pages(expected)?);
    let (found_texts, expected_texts) = (text::texts(&found_pages)?, text::texts(&expected_pages)?);
    if origin::is_scan(&found_pages, &found_texts) {
        return Ok(vec![Difference::Scan]);
    }
    let pairs = sequence::pairs(&found_texts, &expected_texts);
    let mut differences = words(&pairs, (&found_texts, &expected_texts), document);
    let changed: Vec<_> = differences.iter().filter_map(Difference::page).collect();
    for pair in pairs {
        match pair {
            (Some(found), None) => differences.push(Difference::AddedPage(found + 1)),
            (None, Some(expected)) => differences.push(Difference::MissingPage(expected + 1)),
            (Some(found), Some(expected)) if !changed.contains(&(found + 1)) => {
                let aspects = looks::aspects(&found_pages[found], &expected_pages[expected])?;
                // If words differ, so do the fonts, which have only the letters in use.
                let told =
                    aspects.into_iter().filter(|aspect| changed.is_empty() || *aspect != Aspect::Drawing);
                differences.extend(told.map(|aspect| Difference::Look(found + 1, aspect)));
            }
            _ => {}
        }
    }
    if found_pages.len() != expected_pages.len() {
        differences.push(Difference::Pages { expected: expected_pages.len(), found: found_pages.len() });
    }
    Ok(differences)
}

/// The differences between the words of paired pages.
fn words(
    pairs: &[sequence::Pair],
    (found, expected): (&[String], &[String]),
    document: &Document,
) -> Vec<Difference> {
    // The number of a page is that in the found file.
    let beside = pairs.iter().filter_map(|(found, expected)| Some(((*found)?, (*expected)?)));
    let (there, wanted): (Vec<_>, Vec<_>) = beside
        .map(|(one, other)| ((one + 1, found[one].as_str()), (one + 1, expected[other].as_str())))
        .unzip();
    let (there, wanted) = (Letters::of(&there), Letters::of(&wanted));
    let passages = passages(document);
    let owners = wanted.owners(&passages);
    let changes = changes(&wanted.all, &there.all).into_iter().take(MOST_TOLD);
    let difference = |(before, behind)| {
        let (before, behind): (Range<usize>, _) = wanted.whole_words(before, behind, &there, &owners);
        let at = before.start.min(wanted.all.len().saturating_sub(1));
        Difference::Words {
            page: wanted.pages.get(at).copied().unwrap_or(1),
            passage: owners.get(at).copied().flatten().and_then(|owner| passages.get(owner).cloned()),
            expected: wanted.words(before),
            found: there.words(behind),
        }
    };
    changes.map(difference).collect()
}

/// The letters of all pages, without what depends on line breaks.
struct Letters {
    all: Vec<char>,
    /// The page of each, counted from 1.
    pages: Vec<usize>,
    /// True for a letter after a space.
    spaced: Vec<bool>,
}

impl Letters {
    /// The letters of pages, each page with its number.
    fn of(pages: &[(usize, &str)]) -> Self {
        let mut read = Self { all: Vec::new(), pages: Vec::new(), spaced: Vec::new() };
        for (number, page) in pages {
            let mut spaced = true;
            for character in page.chars() {
                match letter(character) {
                    Some(letter) => {
                        read.all.push(letter);
                        read.pages.push(*number);
                        read.spaced.push(std::mem::take(&mut spaced));
                    }
                    None => spaced |= character.is_whitespace(),
                }
            }
        }
        read
    }

    /// The index of the passage that each letter belongs to.
    fn owners(&self, passages: &[Passage]) -> Vec<Option<usize>> {
        let mut owners = vec![None; self.all.len()];
        let mut ends = [0, 0];
        for (number, passage) in passages.iter().enumerate() {
            let end = match passage.column {
                Column::Left => &mut ends[0],
                Column::Right => &mut ends[1],
            };
            for piece in &passage.pieces {
                let letters: Vec<_> = piece.chars().filter_map(letter).collect();
                for range in self.find(&letters, *end, &owners) {
                    *end = range.end;
                    owners[range].fill(Some(number));
                }
            }
        }
        owners
    }

    /// The places of letters from a given place on: one stretch, or more if a page ends between them.
    fn find(&self, letters: &[char], from: usize, owners: &[Option<usize>]) -> Vec<Range<usize>> {
        const LEAST: usize = 6;
        let first = |wanted: &[char], from: usize| {
            // No letters have no place.
            let length = NonZeroUsize::new(wanted.len())?.get();
            let places = self.all.get(from..)?.windows(length).enumerate();
            let mut places = places.filter(|(_, window)| *window == wanted).map(|(place, _)| from + place);
            places.find(|place| owners[*place].is_none())
        };
        let (mut rest, mut from, mut found) = (letters, from, Vec::new());
        while !rest.is_empty() {
            if let Some(start) = first(rest, from) {
                found.push(start..start + rest.len());
                break;
            }
            let (mut least, mut most) = (0, rest.len());
            while least + 1 < most {
                let middle = usize::midpoint(least, most);
                if first(&rest[..middle], from).is_some() { least = middle } else { most = middle }
            }
            let Some(start) = first(&rest[..least], from).filter(|_| least >= LEAST) else { break };
            found.push(start..start + least);
            from = start + least;
            rest = &rest[least..];
        }
        found
    }

    /// A change, extended on both sides to whole words of one passage.
    fn whole_words(
        &self,
        mut before: Range<usize>,
        mut behind: Range<usize>,
        there: &Self,
        owners: &[Option<usize>],
    ) -> (Range<usize>, Range<usize>) {
        let goes_on = |place: usize| {
            !self.spaced[place]
                && owners[place] == owners[place - 1]
                && self.pages[place] == self.pages[place - 1]
        };
        let same = |one: usize, other: usize| self.all.get(one) == there.all.get(other);
        while before.start > 0
            && behind.start > 0
            && self.spaced.get(before.start).is_none_or(|_| goes_on(before.start))
            && same(before.start - 1, behind.start - 1)
        {
            before.start -= 1;
            behind.start -= 1;
        }
        while before.end > 0
            && before.end < self.all.len()
            && behind.end < there.all.len()
            && goes_on(before.end)
            && same(before.end, behind.end)
        {
            before.end += 1;
            behind.end += 1;
        }
        (before, behind)
    }

    /// Letters with the spaces between them.
    fn words(&self, range: Range<usize>) -> String {
        const MOST: usize = 200;
        let mut words = String::new();
        for place in range.clone().take(MOST) {
            if self.spaced[place] && place > range.start {
                words.push(' ');
            }
            words.push(self.all[place]);
        }
        if range.len() > MOST {
            words.push('…');
        }
        words
    }
}

/// A letter in the form in which it is compared: hyphens and spaces change with the lines, and quotation marks have the
/// form of their language.
pub(super) fn letter(character: char) -> Option<char> {
    match character {
        '-' | '\u{AD}' => None,
        _ if character.is_whitespace() => None,
        '“' | '”' | '«' | '»' | '„' => Some('"'),
        '‘' | '’' => Some('\''),
        _ => Some(character),
    }
}

/// The stretches in which two texts differ.
fn changes(before: &[char], behind: &[char]) -> Vec<(Range<usize>, Range<usize>)> {
    let start = before.iter().zip(behind).take_while(|(one, other)| one == other).count();
    let (rest, other) = (&before[start..], &behind[start..]);
    let end = rest.iter().rev().zip(other.iter().rev()).take_while(|(one, other)| one == other).count();
    let (rest, other) = (&rest[..rest.len() - end], &other[..other.len() - end]);
    let mut changes: Vec<(Range<usize>, Range<usize>)> = Vec::new();
    for (one, other) in aligned(rest, other) {
        let (one, other) = (one.start + start..one.end + start, other.start + start..other.end + start);
        match changes.last_mut() {
            // A letter that is equal by chance does not separate two changes.
            Some(last) if one.start - last.0.end < NEAR => {
                *last = (last.0.start..one.end, last.1.start..other.end);
            }
            _ => changes.push((one, other)),
        }
    }
    changes
}

/// The fewest letters between two changes that separate them.
const NEAR: usize = 4;

/// The most pairs of letters that are compared one by one.
const MOST_PAIRS: usize = 16_000_000;

/// The stretches in which two texts differ, if neither their first nor their last letters agree.
fn aligned(before: &[char], behind: &[char]) -> Vec<(Range<usize>, Range<usize>)> {
    let whole = (0..before.len(), 0..behind.len());
    if before.is_empty() && behind.is_empty() {
        return Vec::new();
    }
    if before.len().saturating_mul(behind.len()) > MOST_PAIRS || before.is_empty() || behind.is_empty() {
        return vec![whole];
    }
    // The most letters in agreement from each pair to the end.
    let width = behind.len() + 1;
    let mut agreeing = vec![0_u32; (before.len() + 1) * width];
    for one in (0..before.len()).rev() {
        for other in (0..behind.len()).rev() {
            agreeing[one * width + other] = if before[one] == behind[other] {
                agreeing[(one + 1) * width + other + 1] + 1
            } else {
                agreeing[(one + 1) * width + other].max(agreeing[one * width + other + 1])
            };
        }
    }
    let (mut one, mut other) = (0, 0);
    let mut changes = Vec::new();
    let mut begun = (0, 0);
    while one < before.len() && other < behind.len() {
        if before[one] == behind[other] {
            if begun != (one, other) {
                changes.push((begun.0..one, begun.1..other));
            }
            (one, other) = (one + 1, other + 1);
            begun = (one, other);
        } else if agreeing[(one + 1) * width + other] >= agreeing[one * width + other + 1] {
            one += 1;
        } else {
            other += 1;
        }
    }
    if begun != (before.len(), behind.len()) {
        changes.push((begun.0..before.len(), begun.1..behind.len()));
    }
    changes
}
