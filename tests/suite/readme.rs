//! The README's console blocks do what they show.

use crate::support::root;

#[test]
fn the_readme_tells_the_truth() {
    trycmd::TestCases::new().env("NO_COLOR", "1").case(root().join("README.md"));
}
