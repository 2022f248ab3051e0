//! Notices that a file was replaced or removed, by looking at it again.

use std::fs::Metadata;
use std::path::{Path, PathBuf};
use std::time::SystemTime;

/// A file, compared with what it was at first.
#[derive(Debug)]
pub(crate) struct Watched {
    path: PathBuf,
    first: Option<Mark>,
    /// The change that the last call of [`Self::change`] found.
    seen: Option<Change>,
}

/// What happened to a watched file.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Change {
    /// Another file is in its place, or it was written to.
    Replaced(Mark),
    /// There is no file in its place.
    Removed,
}

/// What distinguishes one version of a file from another.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Mark {
    id: (u64, u64),
    length: u64,
    written: Option<SystemTime>,
}

impl Watched {
    /// Watches the file at `path` as it is now.
    pub(crate) fn at(path: &Path) -> Self {
        Self {
            path: path.to_owned(),
            first: mark(path),
            seen: None,
        }
    }

    /// What happened to the file, once two calls in a row agree: an update may be only half done.
    pub(crate) fn change(&mut self) -> Option<Change> {
        let found = match mark(&self.path) {
            now if now == self.first => None,
            Some(now) => Some(Change::Replaced(now)),
            None => Some(Change::Removed),
        };
        let before = std::mem::replace(&mut self.seen, found);
        found.filter(|change| before == Some(*change))
    }

    /// Whether anything is in its place.
    pub(crate) fn is_there(&self) -> bool {
        mark(&self.path).is_some()
    }

    /// Whether another file is in its place. Writes to the first file do not count.
    pub(crate) fn is_another_file(&self) -> bool {
        let first = self.first.map(|first| first.id);
        mark(&self.path).is_some_and(|now| Some(now.id) != first)
    }

    /// Whether the last call of [`Self::change`] found a change that the next has to confirm.
    pub(crate) fn is_unconfirmed(&self) -> bool {
        self.seen.is_some()
    }
}

fn mark(path: &Path) -> Option<Mark> {
    let found = std::fs::metadata(path).ok()?;
    Some(Mark {
        id: id(&found),
        length: found.len(),
        written: found.modified().ok(),
    })
}

#[cfg(unix)]
fn id(found: &Metadata) -> (u64, u64) {
    use std::os::unix::fs::MetadataExt;
    (found.dev(), found.ino())
}

#[cfg(not(unix))]
fn id(_: &Metadata) -> (u64, u64) {
    (0, 0)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn file() -> (tempfile::TempDir, PathBuf) {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("program");
        std::fs::write(&path, "one").unwrap();
        (folder, path)
    }

    #[test]
    fn a_file_that_stays_is_no_change() {
        let (_folder, path) = file();
        let mut watched = Watched::at(&path);
        assert_eq!((watched.change(), watched.change()), (None, None));
        assert!(!watched.is_unconfirmed());
    }

    #[test]
    fn another_file_counts_once_it_is_confirmed() {
        let (folder, path) = file();
        let mut watched = Watched::at(&path);
        let new = folder.path().join("new");
        std::fs::write(&new, "two, longer").unwrap();
        std::fs::rename(&new, &path).unwrap();

        assert_eq!(watched.change(), None);
        assert!(watched.is_unconfirmed());
        assert!(matches!(watched.change(), Some(Change::Replaced(_))));
    }

    #[test]
    fn a_file_that_grows_between_two_calls_is_not_confirmed() {
        let (_folder, path) = file();
        let mut watched = Watched::at(&path);
        std::fs::write(&path, "two, longer").unwrap();
        assert_eq!(watched.change(), None);
        std::fs::write(&path, "two, longer still").unwrap();
        assert_eq!(watched.change(), None);
        assert!(matches!(watched.change(), Some(Change::Replaced(_))));
    }

    #[test]
    fn a_file_that_is_away_for_a_moment_has_not_been_removed() {
        let (folder, path) = file();
        let mut watched = Watched::at(&path);
        let aside = folder.path().join("aside");
        std::fs::rename(&path, &aside).unwrap();
        assert_eq!(watched.change(), None);
        std::fs::rename(&aside, &path).unwrap();
        assert_eq!(watched.change(), None);

        std::fs::remove_file(&path).unwrap();
        assert_eq!(watched.change(), None);
        assert_eq!(watched.change(), Some(Change::Removed));
    }
}
