//! The path of the socket, in a form that the system accepts.

use std::io;
use std::path::{Path, PathBuf};

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
    pub fn path(&self) -> &Path {
        &self.path
    }
}

#[cfg(unix)]
impl SocketPath {
    /// The path on which the agent of this home listens.
    pub fn of(home: &Home) -> io::Result<Self> {
        Self::at(home.socket())
    }

    /// The path in the data folder, on which an agent listens if the usual folder is gone.
    pub fn of_data_folder(home: &Home) -> io::Result<Self> {
        Self::at(home.data().join("agent.sock"))
    }

    /// The path that an agent of this home has noted, if one has: its session may have another
    /// folder for sockets than this one.
    pub fn noted(home: &Home) -> Option<Self> {
        use std::os::unix::ffi::OsStringExt;

        let noted = platform::read_small(&note(home))?;
        let path = PathBuf::from(std::ffi::OsString::from_vec(noted));
        Self::at(path).ok()
    }

    /// Notes the path on which the agent of this home listens, for programs that would look
    /// elsewhere.
    pub fn note(home: &Home, path: &Path) -> io::Result<()> {
        use std::os::unix::ffi::OsStrExt;

        platform::write_small(&note(home), path.as_os_str().as_bytes())
    }
}

#[cfg(target_os = "linux")]
impl SocketPath {
    /// This path, in a form that the system accepts.
    pub fn at(path: PathBuf) -> io::Result<Self> {
        use std::os::fd::AsRawFd;
        use std::os::unix::ffi::OsStrExt;

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
    /// This path, in a form that the system accepts.
    pub fn at(path: PathBuf) -> io::Result<Self> {
        use std::os::unix::ffi::OsStrExt;

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

/// The file with the path of the socket.
#[cfg(unix)]
fn note(home: &Home) -> PathBuf {
    home.data().join("agent.at")
}

#[cfg(unix)]
fn too_long() -> io::Error {
    io::ErrorKind::InvalidFilename.into()
}
