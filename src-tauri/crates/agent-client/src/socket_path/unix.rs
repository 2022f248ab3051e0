//! The path of a Unix socket.

use std::ffi::OsString;
use std::io;
#[cfg(target_os = "linux")]
use std::os::fd::AsRawFd as _;
use std::os::unix::ffi::{OsStrExt as _, OsStringExt as _};
use std::path::{Path, PathBuf};

use platform::Home;

use super::SocketPath;

impl SocketPath {
    /// The path on which the agent of this home listens.
    pub fn of(home: &Home) -> io::Result<Self> {
        Self::at(home.socket())
    }

    /// The path in the data folder, on which an agent listens if the usual folder is gone.
    pub fn of_data_folder(home: &Home) -> io::Result<Self> {
        Self::at(home.data().join("agent.sock"))
    }

    /// The path that an agent of this home has saved, if one has: its session may have another
    /// folder for sockets than this one.
    pub fn saved(home: &Home) -> Option<Self> {
        let saved = platform::read_small(&file(home))?;
        let path = PathBuf::from(OsString::from_vec(saved));
        Self::at(path).ok()
    }

    /// Saves the path on which the agent of this home listens, for programs that would look
    /// elsewhere.
    pub fn save(home: &Home, path: &Path) -> io::Result<()> {
        platform::write_small(&file(home), path.as_os_str().as_bytes())
    }
}

#[cfg(target_os = "linux")]
impl SocketPath {
    /// This path, in a form that the system accepts.
    pub fn at(path: PathBuf) -> io::Result<Self> {
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
        if path.as_os_str().as_bytes().len() < 104 {
            Ok(Self { path })
        } else {
            Err(too_long())
        }
    }
}

/// The file with the path of the socket.
fn file(home: &Home) -> PathBuf {
    home.data().join("agent.at")
}

fn too_long() -> io::Error {
    io::ErrorKind::InvalidFilename.into()
}
