//! The pairing of pages in a file and its original, if some were removed or added.

use super::compare::letter;

/// A page of the file and the corresponding one of the original, counted from 0.
pub(super) type Pair = (Option<usize>, Option<usize>);

/// The pages of a file paired with those of its original, in order.
pub(super) fn pairs(found: &[String], expected: &[String]) -> Vec<Pair> {
    if found.len() == expected.len() {
        return (0..found.len()).map(|page| (Some(page), Some(page))).collect();
    }
    let [one, other] =
        [found, expected].map(|pages| pages.iter().map(|page| shingles(page)).collect::<Vec<_>>());
    // The highest total likeness from each pair of pages to the end.
    let mut alike = vec![vec![0_usize; other.len() + 1]; one.len() + 1];
    for first in (0..one.len()).rev() {
        for second in (0..other.len()).rev() {
            let both = alike[first + 1][second + 1] + likeness(&one[first], &other[second]);
            alike[first][second] = both.max(alike[first + 1][second]).max(alike[first][second + 1]);
        }
    }
    let (mut first, mut second, mut pairs) = (0, 0, Vec::new());
    while first < one.len() || second < other.len() {
        let is_pair = first < one.len()
            && second < other.len()
            && likeness(&one[first], &other[second]) > 0
            && alike[first][second] == alike[first + 1][second + 1] + likeness(&one[first], &other[second]);
        if is_pair {
            pairs.push((Some(first), Some(second)));
            (first, second) = (first + 1, second + 1);
        } else if second == other.len()
            || (first < one.len() && alike[first][second] == alike[first + 1][second])
        {
            pairs.push((Some(first), None));
            first += 1;
        } else {
            pairs.push((None, Some(second)));
            second += 1;
        }
    }
    pairs
}

/// The number of letters in a stretch by which pages are recognized.
const STRETCH: usize = 12;

/// The stretches of letters in a page, sorted and each once.
fn shingles(page: &str) -> Vec<String> {
    let letters: Vec<char> = page.chars().filter_map(letter).collect();
    let mut shingles: Vec<String> = letters.windows(STRETCH).map(|window| window.iter().collect()).collect();
    shingles.sort_unstable();
    shingles.dedup();
    shingles
}

/// The stretches that two pages have in common, in percent of those of the smaller one.
fn likeness(one: &[String], other: &[String]) -> usize {
    const LEAST: usize = 30;
    let common = one.iter().filter(|stretch| other.binary_search(stretch).is_ok()).count();
    let percent = common * 100 / one.len().min(other.len()).max(1);
    if percent < LEAST { 0 } else { percent }
}
