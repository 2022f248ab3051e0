//! The journal's file, read past `SQLite`.
//!
//! On Unix, closing any handle of a file drops all locks that the process has on it, those of
//! `SQLite` included; another program that closes the journal would then remove a log that is still
//! in use. So each file has one handle in a process, which is closed after the last connection.

use std::collections::HashMap;
use std::fs::{File, OpenOptions};
use std::io;
use std::path::Path;
use std::sync::{Arc, LazyLock, Mutex, PoisonError, Weak};

use crate::db::file_id::FileId;

/// The file at `path`, which must be a regular one: opening a pipe could wait forever.
pub(crate) fn open(path: &Path) -> io::Result<Arc<File>> {
    let found = std::fs::metadata(path)?;
    if !found.is_file() {
        return Err(io::ErrorKind::InvalidInput.into());
    }
    let Some(id) = FileId::of(path) else {
        return options().open(path).map(Arc::new);
    };
    let mut held = HELD.lock().unwrap_or_else(PoisonError::into_inner);
    if let Some(file) = held.get(&id).and_then(Weak::upgrade) {
        return Ok(file);
    }
    let file = Arc::new(options().open(path)?);
    held.retain(|_, file| file.strong_count() > 0);
    if FileId::of(path) == Some(id) {
        held.insert(id, Arc::downgrade(&file));
    }
    Ok(file)
}

/// Reads from a place in the file; returns how many bytes there were.
#[cfg(unix)]
pub(crate) fn read_at(file: &File, into: &mut [u8], at: u64) -> io::Result<usize> {
    use std::os::unix::fs::FileExt;
    let mut read = 0;
    while read < into.len() {
        match file.read_at(&mut into[read..], at + read as u64)? {
            0 => break,
            more => read += more,
        }
    }
    Ok(read)
}

/// Reads from a place in the file; returns how many bytes there were.
#[cfg(not(unix))]
pub(crate) fn read_at(mut file: &File, into: &mut [u8], at: u64) -> io::Result<usize> {
    use std::io::{Read, Seek, SeekFrom};
    file.seek(SeekFrom::Start(at))?;
    let mut read = 0;
    while read < into.len() {
        match file.read(&mut into[read..])? {
            0 => break,
            more => read += more,
        }
    }
    Ok(read)
}

fn options() -> OpenOptions {
    let mut options = OpenOptions::new();
    options.read(true);
    // should it have become a pipe since
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::custom_flags(
        &mut options,
        rustix::fs::OFlags::NONBLOCK.bits().cast_signed(),
    );
    options
}

static HELD: LazyLock<Mutex<HashMap<FileId, Weak<File>>>> = LazyLock::new(Mutex::default);
