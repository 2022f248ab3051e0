//! Which folders have had a journal, kept apart from them: a folder on a drive that is not connected
//! looks like a new one.

use std::collections::VecDeque;
use std::ffi::{OsStr, OsString};
use std::path::{Component, Path, PathBuf};

use directories::BaseDirs;

use crate::{own_folder, read_small, write_small};

/// The folders that have had a journal.
#[derive(Debug)]
pub(crate) struct UsedHomes {
    /// Where they are remembered: each mark is in all of these, since `XDG_STATE_HOME` may differ
    /// from one session to the next.
    folders: Vec<PathBuf>,
}

impl UsedHomes {
    /// Those of this user; none where the system has no folder for such things.
    pub(crate) fn of_user() -> Option<Self> {
        let dirs = BaseDirs::new()?;
        let usual = dirs.state_dir().map(|_| dirs.home_dir().join(USUAL_STATE));
        let named = dirs.state_dir().unwrap_or(dirs.data_local_dir()).to_owned();
        let usual = usual.filter(|usual| *usual != named);
        let folders: Vec<PathBuf> = [Some(named), usual]
            .into_iter()
            .flatten()
            .filter(|folder| folder.is_absolute())
            .map(|folder| folder.join("rubdown").join("homes"))
            .collect();
        (!folders.is_empty()).then_some(Self { folders })
    }

    /// Remembers a folder with a journal. One in the temporary folder is not worth it.
    pub(crate) fn add(&self, name: &str, data: &Path) {
        let data = resolved(data);
        if data.starts_with(resolved(&std::env::temp_dir())) {
            return;
        }
        for folder in &self.folders {
            let file = folder.join(name);
            // best effort: without it, a missing drive is noticed only by the journal that is not there
            if !file.exists() && own_folder::make(folder).is_ok() {
                drop(write_small(&file, data.as_os_str().as_encoded_bytes()));
            }
        }
    }

    /// Whether the folder is remembered under one of these names.
    pub(crate) fn has(&self, names: &[String]) -> bool {
        self.marks(names).any(|mark| mark.exists())
    }

    /// Forgets a folder.
    pub(crate) fn remove(&self, names: &[String]) {
        for mark in self.marks(names) {
            drop(std::fs::remove_file(mark));
        }
    }

    fn marks(&self, names: &[String]) -> impl Iterator<Item = PathBuf> {
        let folders = self.folders.iter();
        folders.flat_map(move |folder| names.iter().map(|name| folder.join(name)))
    }

    /// Another of the system's own folders in which there is a journal now.
    pub(crate) fn another_of_system(&self, data: &Path, file: &str) -> Option<PathBuf> {
        let data = resolved(data);
        let usual = BaseDirs::new().map(|dirs| dirs.home_dir().join(USUAL_DATA));
        let entries = self.folders.iter().filter_map(|it| it.read_dir().ok());
        let remembered = entries
            .flatten()
            .flatten()
            .filter(|entry| entry.file_name().as_encoded_bytes().starts_with(SYSTEM))
            .filter_map(|entry| path_of(&read_small(&entry.path())?));
        usual
            .into_iter()
            .chain(remembered)
            .find(|other| resolved(other) != data && other.join(file).is_file())
    }
}

/// The one spelling of an absolute path: without links and `..`, also where they lead to what is not
/// there now.
pub(crate) fn resolved(path: &Path) -> PathBuf {
    let parts = |path: &Path| -> Vec<OsString> {
        let parts = path.components().filter(|it| *it != Component::CurDir);
        parts.map(|part| part.as_os_str().to_owned()).collect()
    };
    let mut left: VecDeque<OsString> = parts(path).into();
    let mut found = PathBuf::new();
    let mut links = 0;
    while let Some(part) = left.pop_front() {
        if part == ".." {
            found.pop();
            continue;
        }
        found.push(part);
        if let Ok(to) = std::fs::read_link(&found)
            && links < MOST_LINKS
        {
            links += 1;
            found.pop();
            for part in parts(&to).into_iter().rev() {
                left.push_front(part);
            }
        }
    }
    found
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
const USUAL_DATA: &str = ".local/share/rubdown";
/// Where the state of programs is by the conventions of Linux.
const USUAL_STATE: &str = ".local/state";
/// As many as the system follows.
const MOST_LINKS: u32 = 40;

#[cfg(all(test, unix))]
mod tests {
    use std::os::unix::fs::symlink;

    use super::*;

    #[test]
    fn each_spelling_of_a_folder_is_the_same_whether_it_is_there_or_not() {
        let folder = tempfile::tempdir().unwrap();
        let base = folder.path().canonicalize().unwrap();
        std::fs::create_dir(base.join("mnt")).unwrap();
        symlink("mnt/drive", base.join("drive")).unwrap();
        symlink(base.join("drive"), base.join("again")).unwrap();
        let home = base.join("mnt/drive/rubdown");
        let spellings = [
            "mnt/drive/rubdown",
            "mnt/../mnt/./drive//rubdown/",
            "drive/rubdown",
            "drive/../drive/rubdown",
            "again/rubdown",
        ];
        for _ in 0..2 {
            for spelling in spellings {
                assert_eq!(resolved(&base.join(spelling)), home, "{spelling}");
            }
            std::fs::create_dir_all(&home).unwrap();
        }
    }

    #[test]
    fn links_in_a_circle_end() {
        let folder = tempfile::tempdir().unwrap();
        symlink("b", folder.path().join("a")).unwrap();
        symlink("a", folder.path().join("b")).unwrap();
        let found = resolved(&folder.path().join("a/x"));
        assert!(found.ends_with("x"), "{found:?}");
    }
}
