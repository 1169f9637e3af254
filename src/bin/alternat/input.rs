//! Reads files from the disk, and folders that are laid over the built-in files.

use std::collections::BTreeMap;
use std::ffi::OsStr;
use std::fs;
use std::io::{self, Read as _};
use std::path::{Path, PathBuf};

use alternat::check::CONCEPTS;
use alternat::files::Files;
use alternat::locale::Locale;
use alternat::press::Press;
use alternat::report::{Examined, Failure, Sources, Usage};
use alternat::resources::Resources;
use clap::Args;

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
    /// The built-in files under the user's, and where each can be shown.
    pub fn read(&self) -> Result<(Resources, Sources), Failure> {
        Ok(self.laid_over(self.files()?))
    }

    /// The press with the user's files laid over the built-in ones, and where each can be shown.
    pub fn press(&self) -> Result<(Press, Sources), Failure> {
        self.press_of(self.files()?)
    }

    /// The same press, with files of the user that were already read.
    pub fn press_of(&self, over: Resources) -> Result<(Press, Sources), Failure> {
        let (resources, sources) = self.laid_over(over);
        match Press::new(resources) {
            Ok(press) => Ok((press, sources)),
            Err(findings) => Err(Failure::Findings(Examined { findings, sources })),
        }
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

    /// The built-in files under those of the user, and where each can be shown.
    pub fn laid_over(&self, over: Resources) -> (Resources, Sources) {
        let mut sources = Sources::default();
        sources.add_overlay(self.locales.as_deref(), &over.locales, "locales");
        sources.add_overlay(self.templates.as_deref(), &over.templates, "templates");
        let resources = Resources::built_in().overlaid(over);
        sources.add_contents(&resources);
        (resources, sources)
    }
}

/// True if a file has a name that belongs in a locale, such as `es/dates.ftl`.
fn is_of_a_locale(name: &str) -> bool {
    match name.split('/').collect::<Vec<_>>()[..] {
        [folder, file] => {
            folder.parse::<Locale>().is_ok() && (has_extension(file, "ftl") || file == CONCEPTS)
        }
        _ => false,
    }
}

/// True if a file has a name that belongs among the templates, such as `look.typ`.
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

/// Every file below a folder that has a place among the built-in ones, by its name relative to the folder; a folder
/// that is given must have at least one.
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
                // The built-in files are nested no deeper, and a link may lead back.
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

/// The most bytes of all files together that are laid over the built-in ones: a font of many scripts has some millions.
const MOST_OVERLAY_BYTES: usize = 50_000_000;

/// The most bytes that a file of locales or templates may have, unless it is a font.
const MOST_TEXT_BYTES: usize = 1_000_000;

/// Reads a file of locales or templates.
fn read(path: &Path) -> Result<Vec<u8>, Failure> {
    let is_font = ["otf", "ttf"].into_iter().any(|extension| path.extension() == Some(OsStr::new(extension)));
    let most = if is_font { MOST_OVERLAY_BYTES } else { MOST_TEXT_BYTES };
    read_whole(path, most).map_err(|error| Failure::Read(path.to_owned(), error))
}

/// Reads all of an ordinary file that is not too large.
pub fn read_whole(path: &Path, most: usize) -> io::Result<Vec<u8>> {
    let bytes = Disk.read_ordinary(path, most)?;
    if bytes.len() > most { Err(io::ErrorKind::FileTooLarge.into()) } else { Ok(bytes) }
}

/// The files of the system.
#[derive(Debug, Clone, Copy, Default)]
pub struct Disk;

impl Files for Disk {
    fn read(&self, path: &Path, most: usize) -> io::Result<Vec<u8>> {
        let mut bytes = Vec::new();
        fs::File::open(path)?.take(most as u64 + 1).read_to_end(&mut bytes)?;
        Ok(bytes)
    }

    fn read_ordinary(&self, path: &Path, most: usize) -> io::Result<Vec<u8>> {
        if !fs::metadata(path)?.is_file() {
            return Err(io::ErrorKind::InvalidInput.into());
        }
        self.read(path, most)
    }

    fn canonical(&self, path: &Path) -> io::Result<PathBuf> {
        path.canonicalize()
    }

    fn absolute(&self, path: &Path) -> PathBuf {
        std::path::absolute(path).unwrap_or_else(|_| path.to_owned())
    }
}

/// Makes sure that the root is a folder that can be read.
pub fn check_root(root: Option<&Path>) -> Result<(), Failure> {
    match root {
        Some(root) => fs::read_dir(root).map(drop).map_err(|error| Failure::Read(root.to_owned(), error)),
        None => Ok(()),
    }
}
