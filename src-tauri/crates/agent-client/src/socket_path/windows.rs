//! The name of a pipe.

use std::io;
use std::path::PathBuf;

use platform::Home;

use super::SocketPath;

impl SocketPath {
    /// The pipe on which the agent of this home listens. It is named after the home, which is in
    /// the user's own folder and so differs between users.
    pub fn of(home: &Home) -> io::Result<Self> {
        Ok(Self {
            path: PathBuf::from(format!(r"\\.\pipe\rubdown-{}", home.fingerprint())),
        })
    }
}
