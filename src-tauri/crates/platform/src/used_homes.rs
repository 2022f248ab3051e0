//! Which folders have had a journal, kept apart from them: a folder on a drive that is not connected
//! looks like a new one.

use std::ffi::OsStr;
use std::path::{Path, PathBuf};

use directories::BaseDirs;

use crate::{own_folder, read_small, write_small};

/// The folders that have had a journal.
#[derive(Debug)]
pub(crate) struct UsedHomes {
    folder: PathBuf,
}

impl UsedHomes {
    /// Those of this user; none where the system has no folder for such things.
    pub(crate) fn of_user() -> Option<Self> {
        let dirs = BaseDirs::new()?;
        let folder = dirs.state_dir().unwrap_or(dirs.data_local_dir());
        folder.is_absolute().then(|| Self {
            folder: folder.join("rubdown").join("homes"),
        })
    }

    /// Remembers a folder with a journal. One in the temporary folder is not worth it.
    pub(crate) fn add(&self, name: &str, data: &Path) {
        let file = self.folder.join(name);
        if data.starts_with(std::env::temp_dir()) || file.exists() {
            return;
        }
        // best effort: without it, a missing drive is noticed only by the journal that is not there
        if own_folder::make(&self.folder).is_ok() {
            drop(write_small(&file, data.as_os_str().as_encoded_bytes()));
        }
    }

    /// Whether the folder is remembered.
    pub(crate) fn has(&self, name: &str) -> bool {
        self.folder.join(name).exists()
    }

    /// Forgets a folder.
    pub(crate) fn remove(&self, name: &str) {
        drop(std::fs::remove_file(self.folder.join(name)));
    }

    /// Another of the system's own folders in which there is a journal now.
    pub(crate) fn another_of_system(&self, data: &Path, file: &str) -> Option<PathBuf> {
        let usual = BaseDirs::new().map(|dirs| dirs.home_dir().join(USUAL));
        let entries = std::fs::read_dir(&self.folder)
            .into_iter()
            .flatten()
            .flatten();
        let remembered = entries
            .filter(|entry| entry.file_name().as_encoded_bytes().starts_with(SYSTEM))
            .filter_map(|entry| path_of(&read_small(&entry.path())?));
        usual
            .into_iter()
            .chain(remembered)
            .find(|other| other != data && other.join(file).is_file())
    }
}

#[cfg(unix)]
#[expect(
    clippy::unnecessary_wraps,
    reason = "elsewhere not every name is a path"
)]
fn path_of(bytes: &[u8]) -> Option<PathBuf> {
    Some(<OsStr as std::os::unix::ffi::OsStrExt>::from_bytes(bytes).into())
}

#[cfg(not(unix))]
fn path_of(bytes: &[u8]) -> Option<PathBuf> {
    Some(OsStr::new(std::str::from_utf8(bytes).ok()?).into())
}

/// What the names of the system's own folders begin with, as opposed to `RUBDOWN_HOME`.
const SYSTEM: &[u8] = b"s-";
/// Where the data is by the conventions of Linux.
const USUAL: &str = ".local/share/rubdown";
