//! Reads what the user names: specs, overlays, images.

use std::collections::BTreeMap;
use std::ffi::OsStr;
use std::fs;
use std::io;
use std::path::{Component, Path, PathBuf};

use alternat::finding::{Finding, Rule};
use alternat::model::{Agreement, Logo};
use alternat::resources::Resources;
use alternat::typeset::Image;
use clap::Args;

use crate::failure::Failure;
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
            locales: files(self.locales.as_deref())?,
            templates: files(self.templates.as_deref())?,
        };
        let mut sources = Sources::default();
        sources.add_overlay(self.locales.as_deref(), &over.locales, "locales");
        sources.add_overlay(self.templates.as_deref(), &over.templates, "templates");
        let resources = Resources::built_in().overlaid(over);
        sources.add_contents(&resources);
        Ok((resources, sources))
    }
}

/// Every file below a folder that Alternat reads, by its name relative to it.
fn files(folder: Option<&Path>) -> Result<BTreeMap<String, Vec<u8>>, Failure> {
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
                files.insert(name, read(&path)?);
            }
        }
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

/// Reads the pictures of an agreement, which lie in the folder of its spec or below it.
pub fn images(agreement: &Agreement, spec: &Path) -> Result<BTreeMap<String, Image>, Vec<Finding>> {
    let folder = folder_of(spec);
    let mut images = BTreeMap::new();
    let mut findings = Vec::new();
    for logo in agreement.logos() {
        match image(folder, logo) {
            Ok(image) => {
                images.insert(logo.file.clone(), image);
            }
            Err(rule) => findings.push(Finding::at(rule, &logo.path).with("file", &logo.file)),
        }
    }
    if findings.is_empty() { Ok(images) } else { Err(findings) }
}

/// The folder that a file lies in.
pub fn folder_of(file: &Path) -> &Path {
    match file.parent() {
        Some(folder) if folder != Path::new("") => folder,
        _ => Path::new("."),
    }
}

fn image(folder: &Path, logo: &Logo) -> Result<Image, Rule> {
    let file = Path::new(&logo.file);
    if !file.components().all(|component| matches!(component, Component::Normal(_) | Component::CurDir)) {
        return Err(Rule::ImageOutside);
    }
    let bytes = within(folder, file)?;
    Image::new(bytes).ok_or(Rule::NotAnImage)
}

/// Reads a file, unless a link leads out of the folder.
fn within(folder: &Path, file: &Path) -> Result<Vec<u8>, Rule> {
    let missing = |_: io::Error| Rule::MissingImage;
    let folder = folder.canonicalize().map_err(missing)?;
    let path = folder.join(file).canonicalize().map_err(missing)?;
    if !path.starts_with(&folder) {
        return Err(Rule::ImageOutside);
    }
    fs::read(path).map_err(missing)
}
