//! Reads what the user names: specs, overlays, images.

use std::collections::{BTreeMap, BTreeSet};
use std::ffi::OsStr;
use std::fs;
use std::io::{self, Read as _};
use std::path::{Component, Path, PathBuf};

use alternat::attachment::{Attachment, Sort};
use alternat::check::CONCEPTS;
use alternat::finding::{FileName, Finding, Rule};
use alternat::locale::Locale;
use alternat::proof;
use alternat::resources::Resources;
use alternat::spec::{self, PictureFile, Reading};
use alternat::typeset::{Image, MOST_IMAGE_BYTES, MOST_PIXELS};
use clap::Args;

use crate::failure::{Failure, Usage};
use crate::paths::{beside, folder_of, spelled};
use crate::sources::Sources;

/// Folders of the user's own, laid over the built-in ones.
#[derive(Debug, Args)]
pub struct Overlay {
    /// A folder of locales.
    #[arg(long)]
    locales: Option<PathBuf>,
    /// A folder of templates.
    #[arg(long)]
    templates: Option<PathBuf>,
}

impl Overlay {
    /// The built-in files under the user's, and where each can be seen.
    pub fn read(&self) -> Result<(Resources, Sources), Failure> {
        Ok(self.laid_over(self.files()?))
    }

    /// The folders.
    pub fn folders(&self) -> impl Iterator<Item = &Path> {
        self.locales.iter().chain(&self.templates).map(PathBuf::as_path)
    }

    /// The user's files alone.
    pub fn files(&self) -> Result<Resources, Failure> {
        Ok(Resources {
            locales: files(self.locales.as_deref(), is_of_a_locale)?,
            templates: files(self.templates.as_deref(), is_of_the_templates)?,
        })
    }

    /// The built-in files under those of the user, and where each can be seen.
    pub fn laid_over(&self, over: Resources) -> (Resources, Sources) {
        let mut sources = Sources::default();
        sources.add_overlay(self.locales.as_deref(), &over.locales, "locales");
        sources.add_overlay(self.templates.as_deref(), &over.templates, "templates");
        let resources = Resources::built_in().overlaid(over);
        sources.add_contents(&resources);
        (resources, sources)
    }
}

/// Whether a file has the name of one that a locale has, such as `es/dates.ftl`.
fn is_of_a_locale(name: &str) -> bool {
    match name.split('/').collect::<Vec<_>>()[..] {
        [folder, file] => {
            folder.parse::<Locale>().is_ok() && (has_extension(file, "ftl") || file == CONCEPTS)
        }
        _ => false,
    }
}

/// Whether a file has the name of one that the templates have, such as `look.typ`.
fn is_of_the_templates(name: &str) -> bool {
    match name.split('/').collect::<Vec<_>>()[..] {
        [file] => !has_extension(file, "ftl"),
        [folder, _] => ["kinds", "fonts"].contains(&folder),
        _ => false,
    }
}

fn has_extension(file: &str, extension: &str) -> bool {
    Path::new(file).extension().is_some_and(|found| found == extension)
}

/// Every file below a folder that takes a place among the built-in ones, by
/// its name relative to the folder: at least one, where a folder is given.
fn files(
    folder: Option<&Path>,
    takes_a_place: fn(&str) -> bool,
) -> Result<BTreeMap<String, Vec<u8>>, Failure> {
    const READ: [&str; 6] = ["ftl", "tera", "typ", "yaml", "otf", "ttf"];
    let mut files = BTreeMap::new();
    let Some(folder) = folder else { return Ok(files) };
    let mut folders = vec![folder.to_owned()];
    let mut bytes = 0;
    while let Some(current) = folders.pop() {
        let failed = |error| Failure::Read(current.clone(), error);
        for entry in fs::read_dir(&current).map_err(failed)? {
            let path = entry.map_err(failed)?.path();
            if path.is_dir() {
                // No place among the built-in files is deeper, and a link may lead back.
                folders.extend((current == folder).then_some(path));
            } else if path
                .extension()
                .and_then(OsStr::to_str)
                .is_some_and(|extension| READ.contains(&extension))
            {
                let name = path.strip_prefix(folder).unwrap_or(&path);
                let name = name.iter().map(OsStr::to_string_lossy).collect::<Vec<_>>().join("/");
                if takes_a_place(&name) {
                    let content = read(&path)?;
                    bytes += content.len();
                    if bytes > MOST_OVERLAY_BYTES {
                        return Err(Failure::Read(path, io::ErrorKind::FileTooLarge.into()));
                    }
                    files.insert(name, content);
                }
            }
        }
    }
    if files.is_empty() {
        return Err(Failure::Usage(Usage::NothingToLayOver(folder.to_owned())));
    }
    Ok(files)
}

/// What some editors put before UTF-8.
const BYTE_ORDER_MARK: &[u8] = b"\xEF\xBB\xBF";

/// Reads a spec, without the mark that some editors put before UTF-8.
pub fn spec(path: &Path) -> Result<Vec<u8>, Failure> {
    let bytes = read_most(path, BYTE_ORDER_MARK.len() + spec::MOST_BYTES)
        .map_err(|error| Failure::Read(path.to_owned(), error))?;
    if is_sheet(path, &bytes) {
        return Err(Failure::Usage(Usage::SheetForSpec(path.to_owned())));
    }
    if bytes.starts_with(b"%PDF-") {
        return Err(Failure::Usage(Usage::PdfForSpec(path.to_owned())));
    }
    Ok(without_mark(bytes))
}

/// True if a file is a spreadsheet, by the bytes that it begins with or the end of its name.
fn is_sheet(path: &Path, bytes: &[u8]) -> bool {
    const SHEETS: [&str; 7] = ["xlsx", "xlsm", "xls", "ods", "numbers", "csv", "tsv"];
    let end = path.extension().unwrap_or_default().to_string_lossy().to_lowercase();
    spec::is_workbook(bytes) || SHEETS.contains(&end.as_str())
}

/// Reads a roster as far as it is of use: one byte more than most tells that it is too large.
pub fn roster(path: &Path) -> Result<Vec<u8>, Failure> {
    let bytes = read_most(path, BYTE_ORDER_MARK.len() + spec::MOST_ROSTER_BYTES);
    bytes.map(without_mark).map_err(|error| Failure::Read(path.to_owned(), error))
}

/// Bytes without the mark that some editors put before UTF-8.
pub fn without_mark(bytes: Vec<u8>) -> Vec<u8> {
    bytes.strip_prefix(BYTE_ORDER_MARK).map(<[u8]>::to_vec).unwrap_or(bytes)
}

/// Reads a PDF as far as it is of use: one byte more than most tells that it is too large.
pub fn pdf(path: &Path) -> Result<Vec<u8>, Failure> {
    read_most(path, proof::MOST_BYTES).map_err(|error| Failure::Read(path.to_owned(), error))
}

/// The most bytes that all files laid over the built-in ones may have together: a font of many scripts has some millions.
const MOST_OVERLAY_BYTES: usize = 50_000_000;

/// The most bytes that a file of locales or templates may have, unless it is a font.
const MOST_TEXT_BYTES: usize = 1_000_000;

/// Reads a file of locales or templates.
fn read(path: &Path) -> Result<Vec<u8>, Failure> {
    let is_font = ["otf", "ttf"].into_iter().any(|extension| path.extension() == Some(OsStr::new(extension)));
    let most = if is_font { MOST_OVERLAY_BYTES } else { MOST_TEXT_BYTES };
    read_whole(path, most).map_err(|error| Failure::Read(path.to_owned(), error))
}

/// Reads all of a file that is an ordinary one and not too large.
pub fn read_whole(path: &Path, most: usize) -> io::Result<Vec<u8>> {
    let bytes = read_regular(path, most)?;
    if bytes.len() > most { Err(io::ErrorKind::FileTooLarge.into()) } else { Ok(bytes) }
}

/// Reads a file as far as it is of use: one byte more than most tells that it is too large.
fn read_most(path: &Path, most: usize) -> io::Result<Vec<u8>> {
    let mut bytes = Vec::new();
    fs::File::open(path)?.take(most as u64 + 1).read_to_end(&mut bytes)?;
    Ok(bytes)
}

/// What a spec refers to, as it was read.
#[derive(Debug, Default)]
pub struct References {
    /// The files of cities, by the names that the spec gives them.
    pub cities: BTreeMap<String, CityFile>,
    /// The pictures, by the names that they go by.
    pub images: BTreeMap<String, Image>,
    /// Where the pictures lie, each with the id of its party.
    pictures: Vec<(PathBuf, String)>,
    /// Where they all lie, or should.
    pub files: Vec<PathBuf>,
}

impl References {
    /// The files of cities: their names in the spec, where they lie and what they hold.
    pub fn city_files(&self) -> impl Iterator<Item = (&str, &Path, &[u8])> {
        self.cities.iter().map(|(name, city)| (name.as_str(), city.path.as_path(), city.content.as_slice()))
    }

    /// What was read whole: where it lies, what it holds and what it is.
    pub fn contents(&self) -> impl Iterator<Item = (&Path, &[u8], Sort)> {
        let cities = self
            .cities
            .values()
            .filter(|city| city.content.len() <= spec::MOST_BYTES)
            .map(|city| (city.path.as_path(), city.content.as_slice(), Sort::City));
        let pictures = self
            .pictures
            .iter()
            .filter_map(|(path, id)| Some((path.as_path(), self.images.get(id)?.bytes(), Sort::Picture)));
        cities.chain(pictures)
    }

    /// The spec and all that it refers to, under names by which it finds them: relative to the
    /// nearest folder that holds them all.
    pub fn attachments(&self, spec: &Path, content: &[u8]) -> Vec<Attachment> {
        let files: Vec<_> = std::iter::once((spec, content, Sort::Spec)).chain(self.contents()).collect();
        let paths: Vec<_> = files.iter().map(|(path, ..)| whole_path(path)).collect();
        let is_common = |count: &usize| {
            paths.iter().all(|path| path.len() > *count && path[..*count] == paths[0][..*count])
        };
        let common = (0..paths[0].len()).take_while(is_common).last().unwrap_or_default();
        let mut attachments: Vec<Attachment> = Vec::new();
        for ((_, content, sort), path) in files.into_iter().zip(&paths) {
            let name = path[common..].join("/");
            if attachments.iter().all(|earlier| earlier.name != name) {
                attachments.push(Attachment { name, content: content.to_vec(), sort });
            }
        }
        attachments
    }
}

impl References {
    /// The spec and all that it refers to, for a PDF to carry, by names that every system can write again.
    ///
    /// # Errors
    ///
    /// A name that not every system could write again, or two that are the same to some.
    pub fn carried(&self, spec: &Path, content: &[u8]) -> Result<Vec<Attachment>, Usage> {
        let attachments = self.attachments(spec, content);
        let mut names = BTreeSet::new();
        let mut is_apart =
            |file: &&Attachment| Attachment::is_safe(&file.name) && names.insert(spelled(&file.name));
        match attachments.iter().find(|file| !is_apart(file)) {
            Some(file) => Err(Usage::CannotCarry(file.name.clone())),
            None => Ok(attachments),
        }
    }
}

/// The parts of a path from the root of the file system on, none of which leads back.
fn whole_path(path: &Path) -> Vec<String> {
    let path = std::path::absolute(path).unwrap_or_else(|_| path.to_owned());
    let mut parts = Vec::new();
    for part in path.components() {
        match part {
            Component::ParentDir => drop(parts.pop()),
            Component::CurDir => {}
            part => parts.push(part.as_os_str().to_string_lossy().into_owned()),
        }
    }
    parts
}

/// The file of a city.
#[derive(Debug)]
pub struct CityFile {
    /// Where it lies.
    pub path: PathBuf,
    /// What it holds.
    pub content: Vec<u8>,
}

/// Reads what a spec refers to; what stands in the way goes to its findings.
/// Nothing is read from outside of the root: without one, of the folder of the spec.
pub fn references(reading: &mut Reading, spec: &Path, root: Option<&Path>) -> References {
    let folder = folder_of(spec);
    let root = root.unwrap_or(folder);
    let mut references = References::default();
    let cities: Vec<_> = reading.spec.cities().map(|(file, place)| (file.to_owned(), place)).collect();
    for (file, place) in cities {
        if references.cities.contains_key(&file) {
            continue;
        }
        references.files.push(beside(folder, &file));
        match city(root, folder, &file) {
            Ok(city) => {
                match spec::decode(&city.content) {
                    Ok(yaml) => reading.add_city(&file, yaml),
                    Err(finding) => reading.findings.push(finding.moved_to(FileName::City(file.clone()))),
                }
                references.cities.insert(file, city);
            }
            Err(rule) => reading.findings.push(Finding::at(rule, &place).with("file", file)),
        }
    }
    let mut findings = Vec::new();
    for PictureFile { name, file, path: place } in reading.pictures() {
        // A picture lies beside the file that names it.
        let folder = match place.file() {
            FileName::City(name) => references.cities.get(name).map_or(folder, |city| folder_of(&city.path)),
            _ => folder,
        };
        references.files.push(beside(folder, file));
        match picture(root, folder, file) {
            Ok(image) => {
                references.pictures.push((beside(folder, file), name.clone()));
                references.images.insert(name, image);
            }
            Err(rule) => {
                let finding = Finding::at(rule, &place).with("file", file);
                let finding = finding.with("megabytes", MOST_IMAGE_BYTES / 1_000_000);
                findings.push(finding.with("megapixels", MOST_PIXELS / 1_000_000));
            }
        }
    }
    reading.findings.extend(findings);
    references
}

/// Whether the root is a folder that can be read.
pub fn check_root(root: Option<&Path>) -> Result<(), Failure> {
    match root {
        Some(root) => fs::read_dir(root).map(drop).map_err(|error| Failure::Read(root.to_owned(), error)),
        None => Ok(()),
    }
}

fn city(root: &Path, folder: &Path, file: &str) -> Result<CityFile, Rule> {
    let missing = |_: io::Error| Rule::MissingCity;
    let path = beside(folder, file);
    if !is_inside(root, &path).map_err(missing)? {
        return Err(Rule::CityOutside);
    }
    let content = read_regular(&path, BYTE_ORDER_MARK.len() + spec::MOST_BYTES).map_err(missing)?;
    Ok(CityFile { path, content: without_mark(content) })
}

fn picture(root: &Path, folder: &Path, file: &str) -> Result<Image, Rule> {
    let missing = |_: io::Error| Rule::MissingImage;
    let path = beside(folder, file);
    if !is_inside(root, &path).map_err(missing)? {
        return Err(Rule::ImageOutside);
    }
    Image::new(read_regular(&path, MOST_IMAGE_BYTES).map_err(missing)?)
}

/// Reads a file that is one: a pipe or a device might never end.
fn read_regular(path: &Path, most: usize) -> io::Result<Vec<u8>> {
    if !fs::metadata(path)?.is_file() {
        return Err(io::ErrorKind::InvalidInput.into());
    }
    read_most(path, most)
}

/// Whether a file lies in the root or below it. One that is not there lies
/// where its name leads.
fn is_inside(root: &Path, path: &Path) -> io::Result<bool> {
    let root = root.canonicalize()?;
    match path.canonicalize() {
        Ok(path) => Ok(path.starts_with(&root)),
        Err(error) => {
            let lexical = folder_of(path).canonicalize();
            if lexical.is_ok_and(|folder| !folder.starts_with(&root)) { Ok(false) } else { Err(error) }
        }
    }
}
