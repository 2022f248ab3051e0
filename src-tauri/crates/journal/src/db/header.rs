//! The first hundred bytes of a journal, read without `SQLite`, which would create files next to
//! one that is not ours.

use std::io::ErrorKind;
use std::path::Path;

use crate::db::held_file;

/// The `application_id` of a journal: "RUBD".
pub(crate) const APPLICATION_ID: u32 = 0x5255_4244;

/// What a file is, judging by its header.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Header {
    /// No file, or an empty one.
    Nothing,
    /// A journal, with its schema version as of the last checkpoint.
    Journal(i64),
    /// Another program's database. A new journal gets its `application_id` first, so it never looks
    /// like one.
    Foreign,
    /// Not a database, or shorter than a header.
    NoDatabase,
    /// Not even a regular file.
    NoFile,
}

/// Reads the header, without changing anything.
pub(crate) fn read(path: &Path) -> std::io::Result<Header> {
    let mut bytes = [0; LENGTH];
    let read = match held_file::open(path) {
        Ok(file) => held_file::read_at(&file, &mut bytes, 0)?,
        Err(error) if error.kind() == ErrorKind::NotFound => return Ok(Header::Nothing),
        // a folder, a pipe or a device
        Err(error) if error.kind() == ErrorKind::InvalidInput => return Ok(Header::NoFile),
        Err(error) => return Err(error),
    };
    Ok(judge(&bytes[..read]))
}

fn judge(bytes: &[u8]) -> Header {
    if bytes.is_empty() {
        return Header::Nothing;
    }
    if bytes.len() < LENGTH || !bytes.starts_with(MAGIC) {
        return Header::NoDatabase;
    }
    match number(bytes, 68) {
        APPLICATION_ID => Header::Journal(i64::from(number(bytes, 60).cast_signed())),
        _ => Header::Foreign,
    }
}

fn number(bytes: &[u8], from: usize) -> u32 {
    bytes
        .get(from..from + 4)
        .and_then(|four| four.try_into().ok())
        .map_or(0, u32::from_be_bytes)
}

const LENGTH: usize = 100;
const MAGIC: &[u8] = b"SQLite format 3\0";
