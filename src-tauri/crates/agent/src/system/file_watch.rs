//! Notices that a file was replaced or removed, by looking at it again.

use std::fs::Metadata;
use std::path::{Path, PathBuf};
use std::time::SystemTime;

/// A file as it was when it was first looked at.
#[derive(Debug)]
pub(crate) struct Watched {
    path: PathBuf,
    first: Option<Mark>,
    /// What the last look found, if it was not the first file.
    seen: Option<Change>,
}

/// What has become of the file.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Change {
    /// Another file lies there.
    Replaced(Mark),
    /// Nothing lies there.
    Removed,
}

/// What tells one file from another.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Mark {
    place: (u64, u64),
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

    /// What has become of the file, once two looks in a row agree: an update may be half-way.
    pub(crate) fn change(&mut self) -> Option<Change> {
        let found = match mark(&self.path) {
            now if now == self.first => None,
            Some(now) => Some(Change::Replaced(now)),
            None => Some(Change::Removed),
        };
        let before = std::mem::replace(&mut self.seen, found);
        found.filter(|change| before == Some(*change))
    }

    /// Whether another file lies in its place, whatever was written into the first.
    pub(crate) fn was_exchanged(&self) -> bool {
        let first = self.first.map(|first| first.place);
        mark(&self.path).is_some_and(|now| Some(now.place) != first)
    }

    /// Whether the last look found a change that the next look has to confirm.
    pub(crate) fn is_unsettled(&self) -> bool {
        self.seen.is_some()
    }
}

fn mark(path: &Path) -> Option<Mark> {
    let found = std::fs::metadata(path).ok()?;
    Some(Mark {
        place: place(&found),
        length: found.len(),
        written: found.modified().ok(),
    })
}

#[cfg(unix)]
fn place(found: &Metadata) -> (u64, u64) {
    use std::os::unix::fs::MetadataExt;
    (found.dev(), found.ino())
}

#[cfg(not(unix))]
fn place(_: &Metadata) -> (u64, u64) {
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
        assert!(!watched.is_unsettled());
    }

    #[test]
    fn another_file_counts_once_it_has_settled() {
        let (folder, path) = file();
        let mut watched = Watched::at(&path);
        let new = folder.path().join("new");
        std::fs::write(&new, "two, longer").unwrap();
        std::fs::rename(&new, &path).unwrap();

        assert_eq!(watched.change(), None);
        assert!(watched.is_unsettled());
        assert!(matches!(watched.change(), Some(Change::Replaced(_))));
    }

    #[test]
    fn a_file_that_grows_between_two_looks_has_not_settled() {
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
