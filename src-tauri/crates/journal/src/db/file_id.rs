//! Which file a path leads to: it may have been replaced while the first one was open.

use std::path::Path;

/// The identity of a file, whatever its name.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub(crate) struct FileId(u64, u64);

impl FileId {
    /// The file at `path`; none if it is not known, or if the system does not allow open files to
    /// be moved.
    #[cfg(unix)]
    pub(crate) fn of(path: &Path) -> Option<Self> {
        use std::os::unix::fs::MetadataExt;
        let found = std::fs::metadata(path).ok()?;
        Some(Self(found.dev(), found.ino()))
    }

    /// Not needed on this system, where an open file cannot be moved.
    #[cfg(not(unix))]
    pub(crate) fn of(_path: &Path) -> Option<Self> {
        None
    }

    /// Whether `path` now leads to another file, or to none in a folder that still exists.
    pub(crate) fn was_left(self, path: &Path) -> bool {
        if let Some(now) = Self::of(path) {
            return now != self;
        }
        let gone = path.try_exists().is_ok_and(|there| !there);
        gone && path.parent().is_some_and(Path::is_dir)
    }
}
