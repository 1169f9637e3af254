//! Writes the running order of a ceremony in which every given spec is signed; `tests/interop/check.py` compares it
//! with outside tools.

use std::path::Path;
use std::{env, fs};

use alternat::family::running_order::{RunningOrder, Turn};
use alternat::finding::Findings;
use alternat::press::{Checked, Press};
use alternat::resources::Resources;
use alternat::spec;

const CEREMONY: &str = "
name: { en: Day of the Sister Cities, es: Día de las Ciudades Hermanas }
date: 2026-04-15
place: { en: 'El Paso, Texas', es: 'El Paso, Texas' }
host: { en: City of El Paso, es: Ciudad de El Paso }
agreements: [every.yaml]
";

fn main() {
    let mut arguments = env::args_os().skip(1);
    let output = arguments.next().expect("the PDF is named first, and then the specs");
    let mut press = Press::new(Resources::built_in()).unwrap();
    let turns: Vec<_> = arguments.map(|spec| turn(&press, Path::new(&spec)).unwrap()).collect();
    let ceremony = spec::read_ceremony(CEREMONY).unwrap().ceremony;
    let order = RunningOrder::of(&ceremony, &turns, press.catalog(), press.vocabulary()).unwrap();
    let (pdf, _) = press.sheet(&order).unwrap();
    fs::write(output, pdf).unwrap();
}

fn turn(press: &Press, path: &Path) -> Result<Turn, Findings> {
    let mut reading = spec::read(&fs::read_to_string(path).unwrap())?;
    let cities: Vec<_> = reading.spec.cities().map(|(file, _)| file.to_owned()).collect();
    for file in cities {
        let city = fs::read_to_string(path.with_file_name(&file)).unwrap();
        reading.add_city(&file, &city);
    }
    let Checked { agreement, documents, .. } = press.check(&reading)?;
    let folder = path.file_stem().unwrap().to_string_lossy();
    Turn::of(&folder, &agreement, &documents, press.catalog())
}
