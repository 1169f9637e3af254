//! Watches files and folders for changes.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};
use std::sync::mpsc::{self, Receiver, RecvTimeoutError};
use std::thread;
use std::time::Duration;

use alternat::files::folder_of;
use alternat::report::Failure;
use notify::event::ModifyKind;
use notify::{Event, EventKind, RecommendedWatcher, RecursiveMode, Watcher as _};

/// The time without further events after which a change counts as done: editors save in several steps.
const QUIET: Duration = Duration::from_millis(5);

/// The interval at which missing folders are looked for.
const RETURN: Duration = Duration::from_millis(200);

/// The files and folders that are watched, and their events.
///
/// A file is watched by its folder, so that a file that replaces it under its name is noticed as well.
pub struct Watch {
    watcher: RecommendedWatcher,
    events: Receiver<notify::Result<Event>>,
    files: BTreeSet<PathBuf>,
    trees: BTreeSet<PathBuf>,
    absent: BTreeSet<PathBuf>,
}

/// The changes since the last wait.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct WatchedChange {
    /// True if one of the files has changed.
    pub of_files: bool,
    /// True if something below one of the trees has changed.
    pub of_trees: bool,
}

impl WatchedChange {
    /// Any change is possible.
    const ALL: Self = Self { of_files: true, of_trees: true };

    fn and(self, more: Self) -> Self {
        Self { of_files: self.of_files || more.of_files, of_trees: self.of_trees || more.of_trees }
    }
}

impl Watch {
    /// Creates a watch without files or folders.
    pub fn new() -> Result<Self, Failure> {
        let (sender, events) = mpsc::channel();
        let watcher = notify::recommended_watcher(sender).map_err(|_| Failure::Watch(".".into()))?;
        let (files, trees, absent) = Default::default();
        Ok(Self { watcher, events, files, trees, absent })
    }

    /// Watches these files, and everything below these folders, in place of the earlier ones.
    pub fn follow<'a>(
        &mut self,
        files: &[PathBuf],
        trees: impl IntoIterator<Item = &'a Path>,
    ) -> Result<(), Failure> {
        self.absent.clear();
        self.files.clear();
        for file in files {
            let mut file = file.clone();
            loop {
                let folder = self.follow_folder(folder_of(&file), RecursiveMode::NonRecursive)?;
                let is_new = self.files.insert(folder.join(file.file_name().unwrap_or_default()));
                // A link leads to a file that is saved in its own folder.
                match file.read_link() {
                    Ok(target) if is_new => file = folder_of(&file).join(target),
                    _ => break,
                }
            }
        }
        self.trees.clear();
        for tree in trees {
            let tree = self.follow_folder(tree, RecursiveMode::Recursive)?;
            self.trees.insert(tree);
        }
        Ok(())
    }

    /// Watches a folder, or waits until it exists, and returns the name that its events have.
    fn follow_folder(&mut self, folder: &Path, mode: RecursiveMode) -> Result<PathBuf, Failure> {
        let watched = folder.canonicalize().map(|folder| (self.watcher.watch(&folder, mode).is_ok(), folder));
        match watched {
            Ok((true, folder)) => Ok(folder),
            Ok((false, folder)) if folder.is_dir() => Err(Failure::Watch(folder)),
            _ => {
                self.absent.insert(folder.to_owned());
                Ok(folder.to_owned())
            }
        }
    }

    /// The number of files and of trees that are watched.
    pub fn count(&self) -> (usize, usize) {
        (self.files.len(), self.trees.len())
    }

    /// Waits until something changes and no further event follows.
    pub fn wait(&self) -> WatchedChange {
        let mut change = WatchedChange::default();
        while change == WatchedChange::default() {
            change = self.next();
        }
        loop {
            thread::sleep(QUIET);
            let more = self
                .events
                .try_iter()
                .map(|event| self.change(&event))
                .fold(WatchedChange::default(), WatchedChange::and);
            if more == WatchedChange::default() {
                return change;
            }
            change = change.and(more);
        }
    }

    /// The change of the next event, or of a folder that has come back.
    fn next(&self) -> WatchedChange {
        let event = if self.absent.is_empty() {
            self.events.recv().map_err(|_| RecvTimeoutError::Disconnected)
        } else {
            self.events.recv_timeout(RETURN)
        };
        match event {
            _ if self.absent.iter().any(|folder| folder.is_dir()) => WatchedChange::ALL,
            Ok(event) => self.change(&event),
            Err(RecvTimeoutError::Timeout) => WatchedChange::default(),
            Err(RecvTimeoutError::Disconnected) => WatchedChange::ALL,
        }
    }

    fn change(&self, event: &notify::Result<Event>) -> WatchedChange {
        let event = match event {
            Ok(event) if event.need_rescan() => return WatchedChange::ALL,
            Ok(event) if event.kind.is_access() => return WatchedChange::default(),
            Ok(event) => event,
            Err(_) => return WatchedChange::ALL,
        };
        // A folder that disappears takes its content along.
        let goes = matches!(event.kind, EventKind::Remove(_) | EventKind::Modify(ModifyKind::Name(_)));
        let hits = |watched: &Path, path: &Path| watched == path || (goes && watched.starts_with(path));
        let any = |watched: &BTreeSet<PathBuf>, hits: &dyn Fn(&Path, &Path) -> bool| {
            event.paths.iter().any(|path| watched.iter().any(|watched| hits(watched, path)))
        };
        WatchedChange {
            of_files: any(&self.files, &hits),
            of_trees: any(&self.trees, &|tree, path| path.starts_with(tree) || hits(tree, path)),
        }
    }
}
