//! Compares PDFs with the first original of a spec, so that outside tools can check the result: `proof SPEC ORIGINAL`.
//! Writes the original, with signature fields; then each line of the standard input is the path of a PDF, and its
//! verdict is printed: `same`, `extended` or `different`.

use std::collections::BTreeMap;
use std::error::Error;
use std::fs;
use std::io::{self, Write as _};

use alternat::edition::{Edition, Signing};
use alternat::press::{Checked, Press};
use alternat::proof::{self, Verdict};
use alternat::resources::Resources;
use alternat::spec;

fn main() -> Result<(), Box<dyn Error>> {
    let mut arguments = std::env::args_os().skip(1);
    let spec = fs::read_to_string(arguments.next().ok_or("no spec")?)?;
    let reading = spec::read(&spec).map_err(|finding| format!("{finding:?}"))?;
    let mut press = Press::new(Resources::built_in()).map_err(|findings| format!("{findings:?}"))?;
    let Checked { documents, .. } = press.check(&reading).map_err(|findings| format!("{findings:?}"))?;
    let document = documents.first().ok_or("no original")?;
    let edition = Edition { signing: Signing::Fields, ..Edition::default() };
    let made = press.pdf(document, edition, &BTreeMap::new(), &[]);
    let (original, _) = made.map_err(|findings| format!("{findings:?}"))?;
    fs::write(arguments.next().ok_or("no original")?, &original)?;
    for line in io::stdin().lines() {
        let verdict = match proof::compare(&fs::read(line?)?, &original, document) {
            Verdict::Same => "same",
            Verdict::Extended(_) => "extended",
            Verdict::Different(_) => "different",
        };
        writeln!(io::stdout(), "{verdict}")?;
    }
    Ok(())
}
