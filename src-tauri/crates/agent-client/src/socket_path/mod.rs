//! The path of the socket, in a form that the system accepts.

#[cfg(unix)]
mod unix;
#[cfg(windows)]
mod windows;

use std::path::{Path, PathBuf};

/// The socket's path, short enough to bind or connect to. A socket address holds about a hundred
/// bytes; a longer path is reached through its open folder on Linux, and refused elsewhere.
#[derive(Debug)]
pub struct SocketPath {
    path: PathBuf,
    // keeps `/proc/self/fd/N` valid while the path is in use
    #[cfg(target_os = "linux")]
    _folder: Option<std::fs::File>,
}

impl SocketPath {
    /// The path to bind or connect to, valid while this value lives.
    pub fn path(&self) -> &Path {
        &self.path
    }
}
