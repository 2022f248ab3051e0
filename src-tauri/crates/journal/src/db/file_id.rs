//! Which file lies at a path: another one may have been put there while the first was open.

use std::path::Path;

/// A file, whatever its name.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct FileId(u64, u64);

impl FileId {
    /// The file at `path`. Nothing where that cannot be said, or where an open file cannot be moved.
    #[cfg(unix)]
    pub(crate) fn of(path: &Path) -> Option<Self> {
        use std::os::unix::fs::MetadataExt;
        let found = std::fs::metadata(path).ok()?;
        Some(Self(found.dev(), found.ino()))
    }

    /// Not known on this system, where an open file cannot be moved.
    #[cfg(not(unix))]
    pub(crate) fn of(_path: &Path) -> Option<Self> {
        None
    }

    /// Whether another file lies at `path` now, or none in a folder that is still there.
    pub(crate) fn was_left(self, path: &Path) -> bool {
        if let Some(now) = Self::of(path) {
            return now != self;
        }
        let gone = path.try_exists().is_ok_and(|there| !there);
        gone && path.parent().is_some_and(Path::is_dir)
    }
}
