//! The files of a journal: their names and permissions, and the errors they cause.

use std::fs::{DirBuilder, File, OpenOptions};
use std::path::{Path, PathBuf};

use crate::error::{JournalError, Result};

/// The journal's name with a suffix.
pub(crate) fn beside(path: &Path, ending: &str) -> PathBuf {
    let mut name = path.as_os_str().to_owned();
    name.push(ending);
    PathBuf::from(name)
}

/// The folder of a file.
pub(crate) fn folder_of(path: &Path) -> &Path {
    path.parent()
        .filter(|folder| !folder.as_os_str().is_empty())
        .unwrap_or_else(|| Path::new("."))
}

/// Creates a folder that only its user can read.
pub(crate) fn make_folder(folder: &Path) -> std::io::Result<()> {
    if folder.is_dir() {
        return Ok(());
    }
    let mut builder = DirBuilder::new();
    builder.recursive(true);
    #[cfg(unix)]
    std::os::unix::fs::DirBuilderExt::mode(&mut builder, 0o700);
    builder.create(folder)
}

/// An error of the file system while finding or creating the journal.
pub(crate) fn of_file(error: &std::io::Error, path: &Path) -> JournalError {
    match error.kind() {
        std::io::ErrorKind::StorageFull | std::io::ErrorKind::QuotaExceeded => {
            JournalError::DiskFull
        }
        _ if cfg!(windows) && error.raw_os_error() == Some(SHARING_VIOLATION) => JournalError::Busy,
        _ => JournalError::ReadOnly(path.to_owned()),
    }
}

/// Opens a file that only its user can read; creates it if there is none.
pub(crate) fn private_file(path: &Path) -> std::io::Result<File> {
    let mut options = OpenOptions::new();
    options.read(true).write(true).create(true).truncate(false);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    options.open(path)
}

/// Syncs a folder, without which a rename may not survive a power cut.
pub(crate) fn sync_folder(file: &Path) -> Result<()> {
    // Windows opens no folder as a file
    if cfg!(unix) {
        File::open(folder_of(file))
            .and_then(|folder| folder.sync_all())
            .map_err(|error| of_file(&error, file))?;
    }
    Ok(())
}

/// Where the new journal is once it is complete.
pub(crate) fn ready(journal: &Path) -> PathBuf {
    beside(journal, ".restored")
}

/// The suffix of an unfinished copy.
pub(crate) const UNFINISHED: &str = ".part";
/// The suffixes of a journal's files: the database and what `SQLite` keeps next to it. The log
/// comes first, because it must never be next to a file that is not its own.
pub(crate) const PIECES: [&str; 4] = ["-wal", "-shm", "-journal", ""];
/// The error code of Windows for a file that another program has open.
const SHARING_VIOLATION: i32 = 32;
