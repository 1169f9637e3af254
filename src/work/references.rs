//! The files that a spec refers to: those of cities, and pictures.

use std::collections::{BTreeMap, BTreeSet};
use std::io;
use std::path::{Component, Path, PathBuf};

use super::Workspace;
use super::inputs::{BYTE_ORDER_MARK, without_mark};
use crate::attachment::{Attachment, Sort};
use crate::files::{Files, beside, folder_of, spelled};
use crate::finding::{FileName, Finding, Rule};
use crate::report::Usage;
use crate::spec::{self, PictureFile, Reading};
use crate::typeset::{Image, MOST_IMAGE_BYTES, MOST_PIXELS};

/// The files that a spec refers to, as they were read.
#[derive(Debug, Default)]
pub struct References {
    /// The files of cities, by the names that the spec gives them.
    pub cities: BTreeMap<String, CityFile>,
    /// The pictures, by their names.
    pub images: BTreeMap<String, Image>,
    /// The paths of the pictures, each with its name.
    pictures: Vec<(PathBuf, String)>,
    /// The paths of all these files, whether they exist or not.
    pub files: Vec<PathBuf>,
}

impl References {
    /// The files of cities: their names in the spec, their paths and their contents.
    pub fn city_files(&self) -> impl Iterator<Item = (&str, &Path, &[u8])> {
        self.cities.iter().map(|(name, city)| (name.as_str(), city.path.as_path(), city.content.as_slice()))
    }

    /// The files that were read whole: the path, the content and the type of each.
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

    /// The spec and all that it refers to, under names by which it finds them: relative to the nearest folder that
    /// contains them all.
    pub fn attachments(&self, files: &dyn Files, spec: &Path, content: &[u8]) -> Vec<Attachment> {
        let all: Vec<_> = std::iter::once((spec, content, Sort::Spec)).chain(self.contents()).collect();
        let paths: Vec<_> = all.iter().map(|(path, ..)| whole_path(files, path)).collect();
        let is_common = |count: &usize| {
            paths.iter().all(|path| path.len() > *count && path[..*count] == paths[0][..*count])
        };
        let common = (0..paths[0].len()).take_while(is_common).last().unwrap_or_default();
        let mut attachments: Vec<Attachment> = Vec::new();
        for ((_, content, sort), path) in all.into_iter().zip(&paths) {
            let name = path[common..].join("/");
            if attachments.iter().all(|earlier| earlier.name != name) {
                attachments.push(Attachment { name, content: content.to_vec(), sort });
            }
        }
        attachments
    }
}

impl References {
    /// Reads the files that a spec refers to. A file that cannot be read is a finding of the spec. No file outside the
    /// root is read, or, without a root, outside the folder of the spec.
    pub fn read(reading: &mut Reading, spec: &Path, workspace: Workspace<'_>) -> Self {
        let folder = folder_of(spec);
        let origin = Origin { files: workspace.files, root: workspace.root.unwrap_or(folder) };
        let mut references = Self::default();
        let cities: Vec<_> = reading.spec.cities().map(|(file, place)| (file.to_owned(), place)).collect();
        for (file, place) in cities {
            if references.cities.contains_key(&file) {
                continue;
            }
            references.files.push(beside(folder, &file));
            match origin.city(folder, &file) {
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
            // A picture is relative to the file that names it.
            let folder = match place.file() {
                FileName::City(name) => {
                    references.cities.get(name).map_or(folder, |city| folder_of(&city.path))
                }
                _ => folder,
            };
            references.files.push(beside(folder, file));
            match origin.picture(folder, file) {
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
}

impl References {
    /// The spec and the files that it refers to, for a PDF to carry, by names that every system can write again.
    ///
    /// # Errors
    ///
    /// A name that not every system could write again, or two names that some systems treat as the same.
    pub fn carried(&self, files: &dyn Files, spec: &Path, content: &[u8]) -> Result<Vec<Attachment>, Usage> {
        let attachments = self.attachments(files, spec, content);
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
fn whole_path(files: &dyn Files, path: &Path) -> Vec<String> {
    let path = files.absolute(path);
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
    /// The path of the file.
    pub path: PathBuf,
    /// The content of the file.
    pub content: Vec<u8>,
}

/// The files that a spec may refer to.
struct Origin<'a> {
    files: &'a dyn Files,
    /// The folder that must contain them, at any depth.
    root: &'a Path,
}

impl Origin<'_> {
    fn city(&self, folder: &Path, file: &str) -> Result<CityFile, Rule> {
        let missing = |_: io::Error| Rule::MissingCity;
        let path = beside(folder, file);
        if !self.has(&path).map_err(missing)? {
            return Err(Rule::CityOutside);
        }
        let most = BYTE_ORDER_MARK.len() + spec::MOST_BYTES;
        let content = self.files.read_ordinary(&path, most).map_err(missing)?;
        Ok(CityFile { path, content: without_mark(content) })
    }

    fn picture(&self, folder: &Path, file: &str) -> Result<Image, Rule> {
        let missing = |_: io::Error| Rule::MissingImage;
        let path = beside(folder, file);
        if !self.has(&path).map_err(missing)? {
            return Err(Rule::ImageOutside);
        }
        Image::new(self.files.read_ordinary(&path, MOST_IMAGE_BYTES).map_err(missing)?)
    }

    /// True if a file is in the root or below it. The place of a missing file is where its name leads.
    fn has(&self, path: &Path) -> io::Result<bool> {
        let root = self.files.canonical(self.root)?;
        match self.files.canonical(path) {
            Ok(path) => Ok(path.starts_with(&root)),
            Err(error) => {
                let lexical = self.files.canonical(folder_of(path));
                if lexical.is_ok_and(|folder| !folder.starts_with(&root)) { Ok(false) } else { Err(error) }
            }
        }
    }
}
