//! Files, read within limits and written in one piece.

use std::fmt::Write as _;
use std::fs::{self, File, OpenOptions};
use std::io::{self, Read as _, Write as _};
use std::path::{Path, PathBuf};

use chrono::{DateTime, Utc};
use journal::FileStamp;
use sha2::{Digest as _, Sha256};

/// By which a file that was not changed is known.
pub(crate) fn stamp(path: &Path) -> io::Result<FileStamp> {
    let found = fs::metadata(path)?;
    if !found.is_file() {
        return Err(io::ErrorKind::InvalidInput.into());
    }
    let modified = found.modified().ok().map(DateTime::<Utc>::from);
    let millis = |at: DateTime<Utc>| DateTime::from_timestamp_millis(at.timestamp_millis());
    Ok(FileStamp {
        size: found.len(),
        modified: modified.and_then(millis),
    })
}

/// The content of a file, or one byte more than `most` of it.
pub(crate) fn read(path: &Path, most: usize) -> io::Result<Vec<u8>> {
    // opened only once it is known to be a file: a pipe would wait
    stamp(path)?;
    let mut content = Vec::new();
    let most = u64::try_from(most).unwrap_or(u64::MAX);
    File::open(path)?
        .take(most.saturating_add(1))
        .read_to_end(&mut content)?;
    Ok(content)
}

/// SHA-256 in hexadecimal.
pub(crate) fn sha256(content: &[u8]) -> String {
    Sha256::digest(content)
        .iter()
        .fold(String::new(), |mut text, byte| {
            // writing to a string cannot fail
            let _ = write!(text, "{byte:02x}");
            text
        })
}

/// Whether Rubdown wrote this calendar.
fn is_ours(content: &[u8]) -> bool {
    let start = &content[..content.len().min(512)];
    let start = String::from_utf8_lossy(start);
    start.starts_with("BEGIN:VCALENDAR") && start.contains("PRODID:-//Rubdown//")
}

/// Writes a file in one step, so that whoever reads it finds the old content or the new one; nothing is written
/// if it has this content. Returns whether it was written. A file that Rubdown did not write stays. Where a link leads is replaced, not the link.
pub(crate) fn write(path: &Path, content: &str) -> io::Result<bool> {
    let path = fs::canonicalize(path).unwrap_or_else(|_| path.to_owned());
    let there = fs::symlink_metadata(&path).ok();
    if there.as_ref().is_some_and(|it| !it.is_file()) {
        return Err(io::ErrorKind::InvalidInput.into());
    }
    if there.is_some() {
        let old = fs::read(&path)?;
        if old == content.as_bytes() {
            return Ok(false);
        }
        // somebody's own file, such as another calendar
        if !old.is_empty() && !is_ours(&old) {
            return Err(io::ErrorKind::AlreadyExists.into());
        }
    }
    let beside = beside(&path)?;
    match fs::remove_file(&beside) {
        Err(error) if error.kind() != io::ErrorKind::NotFound => return Err(error),
        _ => {}
    }
    let written =
        write_new(&beside, content, there.as_ref()).and_then(|()| fs::rename(&beside, &path));
    if let Err(error) = written {
        // best effort: what is there is not what was asked for
        let _ = fs::remove_file(&beside);
        return Err(error);
    }
    // the new name is on the disk as well, where the system can say so
    if let Some(folder) = path.parent() {
        let _ = File::open(folder).and_then(|folder| folder.sync_all());
    }
    Ok(true)
}

fn beside(path: &Path) -> io::Result<PathBuf> {
    let name = path.file_name().ok_or(io::ErrorKind::InvalidFilename)?;
    let mut beside = std::ffi::OsString::from(".");
    beside.push(name);
    beside.push(".new");
    Ok(path.with_file_name(beside))
}

fn write_new(path: &Path, content: &str, there: Option<&fs::Metadata>) -> io::Result<()> {
    let mut options = OpenOptions::new();
    options.write(true).create_new(true);
    // for the user alone, unless they have said otherwise
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    let mut file = options.open(path)?;
    if let Some(there) = there {
        file.set_permissions(there.permissions())?;
    }
    file.write_all(content.as_bytes())?;
    file.sync_all()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_file_is_written_once_and_nothing_is_left_beside_it() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("feed.ics");
        let ours = |what: &str| format!("BEGIN:VCALENDAR\r\nPRODID:-//Rubdown//{what}");
        assert!(write(&path, &ours("one")).unwrap());
        assert!(!write(&path, &ours("one")).unwrap());
        assert!(write(&path, &ours("two")).unwrap());
        assert_eq!(fs::read_to_string(&path).unwrap(), ours("two"));
        assert_eq!(fs::read_dir(folder.path()).unwrap().count(), 1);
        fs::write(&path, "my own").unwrap();
        assert!(write(&path, &ours("three")).is_err());
        assert_eq!(fs::read_to_string(&path).unwrap(), "my own");
        assert!(write(folder.path(), "no file").is_err());
        assert!(write(&folder.path().join("gone/feed.ics"), "no folder").is_err());
    }
}
