//! The path of the socket, in a form that the system accepts.

use std::io;
use std::path::PathBuf;

use platform::Home;

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
    pub fn path(&self) -> &std::path::Path {
        &self.path
    }
}

#[cfg(target_os = "linux")]
impl SocketPath {
    /// The path on which the agent of this home listens.
    pub fn of(home: &Home) -> io::Result<Self> {
        use std::os::fd::AsRawFd;
        use std::os::unix::ffi::OsStrExt;

        let path = home.socket();
        if path.as_os_str().as_bytes().len() < 108 {
            return Ok(Self {
                path,
                _folder: None,
            });
        }
        let (Some(folder), Some(name)) = (path.parent(), path.file_name()) else {
            return Err(too_long());
        };
        let folder = std::fs::File::open(folder)?;
        let path = PathBuf::from(format!("/proc/self/fd/{}", folder.as_raw_fd())).join(name);
        Ok(Self {
            path,
            _folder: Some(folder),
        })
    }
}

#[cfg(all(unix, not(target_os = "linux")))]
impl SocketPath {
    /// The path on which the agent of this home listens.
    pub fn of(home: &Home) -> io::Result<Self> {
        use std::os::unix::ffi::OsStrExt;

        let path = home.socket();
        if path.as_os_str().as_bytes().len() < 104 {
            Ok(Self { path })
        } else {
            Err(too_long())
        }
    }
}

#[cfg(windows)]
impl SocketPath {
    /// The pipe on which the agent of this home listens. It is named after the home, which is in
    /// the user's own folder and so differs between users.
    pub fn of(home: &Home) -> io::Result<Self> {
        Ok(Self {
            path: PathBuf::from(format!(r"\\.\pipe\rubdown-{}", home.fingerprint())),
        })
    }
}

#[cfg(unix)]
fn too_long() -> io::Error {
    io::ErrorKind::InvalidFilename.into()
}
