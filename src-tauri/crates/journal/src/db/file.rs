//! The files of a journal: their names and permissions, and the errors they cause.

use std::fs::{DirBuilder, File};
use std::path::{Path, PathBuf};

pub(crate) use platform::own_file::open as private_file;

use crate::error::{JournalError, Result};

/// The name of the journal's file with a suffix. If the path is a link, that is next to the file it
/// leads to, where `SQLite` keeps the log, too.
pub(crate) fn beside(path: &Path, ending: &str) -> PathBuf {
    let mut name = resolved(path).into_os_string();
    name.push(ending);
    PathBuf::from(name)
}

/// Where a path leads if it is a link; the file need not exist.
pub(crate) fn resolved(path: &Path) -> PathBuf {
    let mut found = path.to_owned();
    // as many as the system follows
    for _ in 0..40 {
        let Ok(to) = std::fs::read_link(&found) else {
            break;
        };
        found = folder_of(&found).join(to);
    }
    found
}

/// A path as `SQLite` takes it with parameters.
pub(crate) fn uri(path: &Path, parameters: &str) -> PathBuf {
    let mut uri = String::from("file:");
    for byte in path.as_os_str().as_encoded_bytes() {
        match byte {
            b'\\' if cfg!(windows) => uri.push('/'),
            b'/' | b'-' | b'_' | b'.' => uri.push(char::from(*byte)),
            byte if byte.is_ascii_alphanumeric() => uri.push(char::from(*byte)),
            byte => uri.extend(['%', hex(byte >> 4), hex(byte & 15)]),
        }
    }
    PathBuf::from(format!("{uri}?{parameters}"))
}

/// A digit of a number below 16.
fn hex(digit: u8) -> char {
    char::from_digit(digit.into(), 16).unwrap_or_default()
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

/// Creates a folder of the journal's own, in which nobody else may put anything.
pub(crate) fn make_own_folder(folder: &Path) -> Result<()> {
    platform::own_folder::make(folder).map_err(|_| JournalError::ReadOnly(folder.to_owned()))
}

/// Syncs a folder, without which a rename may not survive a power cut.
pub(crate) fn sync_folder(file: &Path) -> Result<()> {
    // Windows opens no folder as a file
    if cfg!(unix) {
        File::open(folder_of(&resolved(file)))
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
