//! Paths from a file: more than a command line holds, and any that a system allows.

use std::ffi::OsString;
use std::io::{self, Read as _};
use std::path::{Path, PathBuf};

use crate::failure::Failure;

/// The paths in this file, each ended by a zero byte; `-` is standard input.
pub(super) fn read(list: &Path) -> Result<Vec<PathBuf>, Failure> {
    let failed = |error| Failure::File(list.to_owned(), error);
    let mut bytes = Vec::new();
    if list == Path::new("-") {
        io::stdin().read_to_end(&mut bytes).map_err(failed)?;
    } else {
        bytes = std::fs::read(list).map_err(failed)?;
    }
    bytes
        .split(|byte| *byte == 0)
        .filter(|name| !name.is_empty())
        .map(|name| path(name).map_err(failed))
        .collect()
}

#[cfg(unix)]
#[expect(
    clippy::unnecessary_wraps,
    reason = "elsewhere not all bytes are a path"
)]
fn path(name: &[u8]) -> io::Result<PathBuf> {
    use std::os::unix::ffi::OsStringExt as _;
    Ok(OsString::from_vec(name.to_vec()).into())
}

#[cfg(not(unix))]
fn path(name: &[u8]) -> io::Result<PathBuf> {
    let name = String::from_utf8(name.to_vec()).map_err(io::Error::other)?;
    Ok(OsString::from(name).into())
}
