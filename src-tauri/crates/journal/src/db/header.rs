//! The first hundred bytes of a journal, read without `SQLite`: opening a file that is not ours
//! would already leave traces beside it.

use std::fs::File;
use std::io::{ErrorKind, Read};
use std::path::Path;

/// Marks a file as a journal of Rubdown: "RUBD".
pub(crate) const APPLICATION_ID: u32 = 0x5255_4244;

/// What a file is, as far as its header tells.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Header {
    /// There is no file, or an empty one.
    Nothing,
    /// A journal, with its schema version as of the last checkpoint.
    Journal(i64),
    /// A database of another program. The mark is written first, so a journal never goes without.
    Foreign,
    /// No database at all, or less than its header.
    NoDatabase,
}

/// Looks at a file without touching it.
pub(crate) fn read(path: &Path) -> std::io::Result<Header> {
    let mut bytes = Vec::with_capacity(LENGTH);
    match File::open(path) {
        Ok(file) => file.take(LENGTH as u64).read_to_end(&mut bytes)?,
        Err(error) if error.kind() == ErrorKind::NotFound => return Ok(Header::Nothing),
        Err(error) => return Err(error),
    };
    Ok(judge(&bytes))
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
