//! Reads what the user names: specs, overlays, images.

use std::collections::BTreeMap;
use std::ffi::OsStr;
use std::fs;
use std::io;
use std::path::{Component, Path, PathBuf};

use alternat::finding::{Finding, Rule};
use alternat::locale::Locale;
use alternat::resources::Resources;
use alternat::spec::Spec;
use alternat::typeset::Image;
use clap::Args;

use crate::failure::{Failure, Usage};
use crate::report::Sources;

/// Folders of the user's own, laid over the built-in ones.
#[derive(Debug, Args)]
pub struct Overlay {
    /// A folder of locales, laid over the built-in ones file by file.
    #[arg(long, value_name = "DIR")]
    locales: Option<PathBuf>,
    /// A folder of templates, laid over the built-in ones file by file.
    #[arg(long, value_name = "DIR")]
    templates: Option<PathBuf>,
}

impl Overlay {
    /// The built-in files under the user's, and where each can be seen.
    pub fn read(&self) -> Result<(Resources, Sources), Failure> {
        let over = Resources {
            locales: files(self.locales.as_deref(), is_of_a_locale)?,
            templates: files(self.templates.as_deref(), is_of_the_templates)?,
        };
        let mut sources = Sources::default();
        sources.add_overlay(self.locales.as_deref(), &over.locales, "locales");
        sources.add_overlay(self.templates.as_deref(), &over.templates, "templates");
        let resources = Resources::built_in().overlaid(over);
        sources.add_contents(&resources);
        Ok((resources, sources))
    }
}

/// Whether a file has the name of one that a locale has, such as `es/dates.ftl`.
fn is_of_a_locale(name: &str) -> bool {
    match name.split('/').collect::<Vec<_>>()[..] {
        [folder, file] => folder.parse::<Locale>().is_ok() && has_extension(file, "ftl"),
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
    while let Some(current) = folders.pop() {
        let failed = |error| Failure::Read(current.clone(), error);
        for entry in fs::read_dir(&current).map_err(failed)? {
            let path = entry.map_err(failed)?.path();
            if path.is_dir() {
                folders.push(path);
            } else if path
                .extension()
                .and_then(OsStr::to_str)
                .is_some_and(|extension| READ.contains(&extension))
            {
                let name = path.strip_prefix(folder).unwrap_or(&path);
                let name = name.iter().map(OsStr::to_string_lossy).collect::<Vec<_>>().join("/");
                if takes_a_place(&name) {
                    files.insert(name, read(&path)?);
                }
            }
        }
    }
    if files.is_empty() {
        return Err(Failure::Usage(Usage::NothingToLayOver(folder.to_owned())));
    }
    Ok(files)
}

/// Reads a spec, without the mark that some editors put before UTF-8.
pub fn spec(path: &Path) -> Result<Vec<u8>, Failure> {
    let bytes = read(path)?;
    Ok(bytes.strip_prefix(b"\xEF\xBB\xBF").map(<[u8]>::to_vec).unwrap_or(bytes))
}

/// Reads a file.
fn read(path: &Path) -> Result<Vec<u8>, Failure> {
    fs::read(path).map_err(|error| Failure::Read(path.to_owned(), error))
}

/// The pictures that a spec names: the files, and the pictures by the ids of their parties.
#[derive(Debug, Default)]
pub struct Pictures {
    /// Where they were read from.
    pub files: Vec<PathBuf>,
    /// What was read.
    pub images: BTreeMap<String, Image>,
    /// What stood in the way.
    pub findings: Vec<Finding>,
}

/// Reads the pictures of a spec, which lie in its folder or below it.
pub fn pictures(spec: &Spec, path: &Path) -> Pictures {
    let folder = folder_of(path);
    let mut pictures = Pictures::default();
    for (number, file, place) in spec.logos() {
        pictures.files.push(folder.join(file));
        let id = spec.parties.iter().flatten().nth(number).and_then(|party| party.0.as_ref()?.id.clone());
        match picture(folder, file) {
            Ok(image) => pictures.images.extend(id.map(|id| (id, image))),
            Err(rule) => pictures.findings.push(Finding::at(rule, &place).with("file", file)),
        }
    }
    pictures
}

/// The folder that a file lies in.
pub fn folder_of(file: &Path) -> &Path {
    match file.parent() {
        Some(folder) if folder != Path::new("") => folder,
        _ => Path::new("."),
    }
}

fn picture(folder: &Path, file: &str) -> Result<Image, Rule> {
    let leads_out = Path::new(file)
        .components()
        .any(|component| !matches!(component, Component::Normal(_) | Component::CurDir));
    let missing = |_: io::Error| if leads_out { Rule::ImageOutside } else { Rule::MissingImage };
    let folder = folder.canonicalize().map_err(missing)?;
    let path = folder.join(file).canonicalize().map_err(missing)?;
    if !path.starts_with(&folder) {
        return Err(Rule::ImageOutside);
    }
    let bytes = fs::read(path).map_err(missing)?;
    Image::new(bytes).ok_or(Rule::NotAnImage)
}
