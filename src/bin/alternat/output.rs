//! Names output files, and writes whole files or nothing.

use std::collections::BTreeSet;
use std::ffi::OsString;
use std::fs;
use std::io::{self, Write as _};
use std::path::{Path, PathBuf};

use alternat::attachment::Attachment;
use alternat::files::{folder_of, spelled};
use alternat::report::{Complaint, Failure, Usage, WrittenFile};
use alternat::work::MadeFile;
use tempfile::{Builder, NamedTempFile, TempPath};

/// The place where the user wants the files.
#[derive(Debug, Clone, Copy)]
pub enum Target<'a> {
    /// Each beside its spec.
    BesideSpec,
    /// On the standard output.
    StandardOutput,
    /// In a folder.
    Folder(&'a Path),
    /// In one file.
    File(&'a Path),
}

impl<'a> Target<'a> {
    /// The target that an `--output` argument names: a folder if one of that name exists or if the name ends like one.
    pub fn new(output: Option<&'a Path>) -> Self {
        match output {
            None => Self::BesideSpec,
            Some(path) if path == Path::new("-") => Self::StandardOutput,
            Some(path) if path.is_dir() || path.as_os_str().to_string_lossy().ends_with(['/', '\\']) => {
                Self::Folder(path)
            }
            Some(path) => Self::File(path),
        }
    }

    /// Writes all the files, or none; never overwrites an input.
    pub fn write(self, made: Vec<MadeFile>, inputs: &[PathBuf]) -> Result<Vec<WrittenFile>, Failure> {
        if let (Self::StandardOutput | Self::File(_), 2..) = (self, made.len()) {
            let target = match self {
                Self::File(path) => path.display().to_string(),
                _ => "-".to_owned(),
            };
            return Err(Failure::Usage(Usage::ManyFilesInOne { files: made.len(), target }));
        }
        let placed: Vec<_> = made.into_iter().map(|made| (self.place(&made), made)).collect();
        if let Some(path) =
            placed.iter().filter_map(|(path, _)| path.as_ref()).find(|path| is_one_of(inputs, path))
        {
            return Err(Failure::Usage(Usage::OverInput(path.clone())));
        }
        refuse_same_names(placed.iter().filter_map(|(path, _)| path.as_ref()))?;
        let written = placed
            .iter()
            .map(|(path, made)| WrittenFile {
                path: path.clone(),
                pages: made.pages,
                size: made.content.len(),
            })
            .collect();
        if let Self::StandardOutput = self {
            let contents = placed.into_iter().map(|(_, made)| made.content);
            write_to_standard_output(contents).map_err(|error| Failure::Write("-".into(), error))?;
        } else {
            if let Self::Folder(folder) = self {
                create_folder(folder)?;
            }
            write_files(placed.into_iter().filter_map(|(path, made)| Some((path?, made.content))).collect())?;
        }
        Ok(written)
    }

    fn place(self, made: &MadeFile) -> Option<PathBuf> {
        match self {
            Self::BesideSpec => Some(made.folder.join(&made.name)),
            Self::StandardOutput => None,
            Self::Folder(folder) => Some(folder.join(&made.name)),
            // A link stays a link: its target is written.
            Self::File(path) if path.is_symlink() => {
                Some(path.canonicalize().unwrap_or_else(|_| path.to_owned()))
            }
            Self::File(path) => Some(path.to_owned()),
        }
    }
}

/// Makes sure that the name of a new spec has the extension of one, or none.
///
/// # Errors
///
/// The name has the extension of another kind of file, such as a PDF.
pub fn check_name_of_spec(path: &Path) -> Result<(), Complaint> {
    match path.extension().map(|extension| extension.to_string_lossy().to_lowercase()).as_deref() {
        None | Some("yaml" | "yml") => Ok(()),
        Some(_) => Err(Complaint::new("not-a-spec-name").with("path", path.display().to_string())),
    }
}

/// True if a path leads to one of the files, by any name.
pub fn is_one_of(files: &[PathBuf], path: &Path) -> bool {
    let Ok(path) = path.canonicalize() else { return false };
    files.iter().any(|file| file.canonicalize().is_ok_and(|file| file == path))
}

/// Writes the files that a PDF carries into a folder: all or none, only below the folder, and without overwriting any
/// file.
pub fn lay_out(folder: &Path, attachments: &[Attachment], pdf: &Path) -> Result<Vec<WrittenFile>, Failure> {
    let is_unsafe = |file: &&Attachment| !Attachment::is_safe(&file.name);
    if let Some(file) = attachments.iter().find(is_unsafe) {
        return Err(Failure::Usage(Usage::UnsafeName(file.name.clone())));
    }
    create_folder(folder)?;
    let failed = |error| Failure::Write(folder.to_owned(), error);
    let root = folder.canonicalize().map_err(failed)?;
    for file in attachments {
        let path = folder.join(&file.name);
        refuse_outside(&root, &path, &file.name)?;
        refuse_over(&path, pdf)?;
    }
    let files: Vec<_> =
        attachments.iter().map(|file| (folder.join(&file.name), file.content.clone())).collect();
    refuse_same_names(files.iter().map(|(path, _)| path))?;
    for (path, _) in &files {
        create_folder(folder_of(path))?;
    }
    let written = files.iter().map(|(path, content)| written(path, content)).collect();
    write_files(files)?;
    Ok(written)
}

/// Writes one file that a PDF carries, without overwriting another.
pub fn lay_out_one(path: &Path, file: &Attachment, pdf: &Path) -> Result<Vec<WrittenFile>, Failure> {
    refuse_over(path, pdf)?;
    write_files(vec![(path.to_owned(), file.content.clone())])?;
    Ok(vec![written(path, &file.content)])
}

fn written(path: &Path, content: &[u8]) -> WrittenFile {
    WrittenFile { path: Some(path.to_owned()), pages: None, size: content.len() }
}

/// Refuses a file that a link below the folder would lead out of it.
fn refuse_outside(root: &Path, path: &Path, name: &str) -> Result<(), Failure> {
    let there = path.ancestors().skip(1).find_map(|folder| folder.canonicalize().ok());
    match there {
        Some(folder) if folder.starts_with(root) => Ok(()),
        _ => Err(Failure::Usage(Usage::UnsafeName(name.to_owned()))),
    }
}

/// Refuses to overwrite an existing file.
fn refuse_over(path: &Path, pdf: &Path) -> Result<(), Failure> {
    if is_one_of(&[pdf.to_owned()], path) {
        return Err(Failure::Usage(Usage::OverInput(path.to_owned())));
    }
    if path.symlink_metadata().is_ok_and(|there| !there.is_dir()) {
        return Err(Failure::Usage(Usage::AlreadyThere(path.to_owned())));
    }
    Ok(())
}

/// Passes on, to the standard error, the report of another process; a failure is ignored.
pub fn pass_on(reported: &[u8]) {
    let _ = io::stderr().write_all(reported);
}

/// Prints a text to the standard output.
pub fn print(text: &str) -> Result<(), Failure> {
    print_bytes(text.as_bytes())
}

/// Prints bytes to the standard output.
pub fn print_bytes(bytes: &[u8]) -> Result<(), Failure> {
    let content = std::iter::once(bytes.to_vec());
    write_to_standard_output(content).map_err(|error| Failure::Write("-".into(), error))
}

fn write_to_standard_output(contents: impl Iterator<Item = Vec<u8>>) -> io::Result<()> {
    let mut output = io::stdout().lock();
    for content in contents {
        output.write_all(&content)?;
    }
    output.flush()
}

/// Writes files whole: each is complete under another name before the first gets its own; if one cannot have it, the
/// others are undone.
pub fn write_files(files: Vec<(PathBuf, Vec<u8>)>) -> Result<(), Failure> {
    let mut staged = Vec::new();
    for (path, content) in files {
        let file = stage(&path, &content).map_err(|error| Failure::Write(path.clone(), error))?;
        staged.push((path, file));
    }
    let mut replaced: Vec<Replaced> = Vec::new();
    for (path, file) in staged {
        let placed = keep(&path).and_then(|older| {
            file.place(&path)?;
            Ok(older)
        });
        match placed {
            Ok(older) => replaced.push(Replaced { path, older }),
            Err(error) => {
                replaced.into_iter().for_each(Replaced::give_back);
                return Err(Failure::Write(path, error));
            }
        }
    }
    Ok(())
}

/// Refuses two files for one place, in whatever spelling: some systems treat capitals and small letters, or an accented
/// letter and its parts, as the same.
fn refuse_same_names<'a>(paths: impl Iterator<Item = &'a PathBuf>) -> Result<(), Failure> {
    let mut names = BTreeSet::new();
    for path in paths {
        let folder = folder_of(path).canonicalize().unwrap_or_else(|_| folder_of(path).to_owned());
        let name = path.file_name().unwrap_or_default();
        let spelled = name.to_str().map(spelled);
        if !names.insert(folder.join(spelled.map_or_else(|| name.to_owned(), OsString::from))) {
            return Err(Failure::Usage(Usage::SameName(path.clone())));
        }
    }
    Ok(())
}

/// A second name for an older file, so that it can be restored.
fn keep(path: &Path) -> io::Result<Option<TempPath>> {
    if !path.is_file() {
        return Ok(None);
    }
    let second = Builder::new().prefix(".alternat-").tempfile_in(folder_of(path))?.into_temp_path();
    fs::remove_file(&second)?;
    match fs::hard_link(path, &second) {
        Ok(()) => Ok(Some(second)),
        Err(_) => fs::copy(path, &second).map(|_| Some(second)),
    }
}

/// A place that has its new file, and the older file that was there.
struct Replaced {
    path: PathBuf,
    older: Option<TempPath>,
}

impl Replaced {
    /// Restores the older file, or removes the new one; a pipe or a device stays. The place was writable a moment ago;
    /// if it no longer is, nothing more can be done.
    fn give_back(self) {
        let _ = match self.older {
            Some(older) => older.persist(&self.path).map_err(|error| error.error),
            None if self.path.is_file() => fs::remove_file(&self.path),
            None => Ok(()),
        };
    }
}

/// Creates a folder and its parents, unless they exist.
pub fn create_folder(folder: &Path) -> Result<(), Failure> {
    fs::create_dir_all(folder).map_err(|error| Failure::Write(folder.to_owned(), error))
}

/// A file that is complete, but not yet in its place.
enum Staged {
    /// A file that takes its place by name.
    File(NamedTempFile),
    /// The content for a pipe or a device, which keeps its name.
    Stream(Vec<u8>),
}

impl Staged {
    fn place(self, path: &Path) -> io::Result<()> {
        match self {
            Self::File(file) => file.persist(path).map(drop).map_err(|error| error.error),
            Self::Stream(content) => fs::OpenOptions::new().write(true).open(path)?.write_all(&content),
        }
    }
}

fn stage(path: &Path, content: &[u8]) -> io::Result<Staged> {
    match fs::metadata(path) {
        Ok(there) if there.is_dir() => return Err(io::ErrorKind::IsADirectory.into()),
        Ok(there) if !there.is_file() => return Ok(Staged::Stream(content.to_vec())),
        _ => {}
    }
    let mut builder = Builder::new();
    builder.prefix(".alternat-");
    #[cfg(unix)]
    builder.permissions(readable_by_all());
    let mut file = builder.tempfile_in(folder_of(path))?;
    file.write_all(content)?;
    file.as_file().sync_all()?;
    Ok(Staged::File(file))
}

/// The permissions of an ordinary new file, which the user's umask narrows.
#[cfg(unix)]
fn readable_by_all() -> fs::Permissions {
    use std::os::unix::fs::PermissionsExt as _;
    fs::Permissions::from_mode(0o666)
}
